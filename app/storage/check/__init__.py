"""The catalogue examined and repaired from what is whole: its structure, every row, and what is derived from them."""
