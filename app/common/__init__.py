"""Small things that every layer uses: durable files, errors of the system, locks, units, paths, settings."""
