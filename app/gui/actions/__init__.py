"""One short method for each thing that a person can do."""
