"""What lies in the folders and what happens to it: rules, walks and live events. watchdog lives here."""
