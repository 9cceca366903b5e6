"""The dialog of settings, and what its pages consist of. A further setting is a row of a page."""
