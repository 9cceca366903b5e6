"""Models on disk: what is installed, how more are downloaded or imported. Only this package opens connections."""
