"""The question language: what a person types, understood, and written again. It knows nothing of what answers it."""
