"""Where a question is put: the field, its chips, what is offered while it is typed, and what is kept of it."""
