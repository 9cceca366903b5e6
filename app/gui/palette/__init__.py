"""The command palette: all actions of the window by typing."""
