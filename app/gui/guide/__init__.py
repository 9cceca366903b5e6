"""The user guide, shown in the window."""
