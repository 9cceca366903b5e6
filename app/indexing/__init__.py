"""From what lies on the disk to what can be found: plan, read, write, embed. Never imports the searching side."""
