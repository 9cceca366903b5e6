"""What keeps Dragoman at hand on the desktop: one instance, the tray, the launcher, a global shortcut, the login."""
