"""The command line: it renders what the facade says, and knows nothing below it."""
