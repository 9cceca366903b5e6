"""Files that were packed into one, unpacked within bounds."""
