"""What Pages, Numbers and Keynote keep in their files."""
