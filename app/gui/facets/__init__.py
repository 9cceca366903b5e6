"""The panel at the side: what the answer's documents are, by folder, type, language, date and sender."""
