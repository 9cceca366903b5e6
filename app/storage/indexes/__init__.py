"""The two search indexes, caches of the catalogue: tantivy for words, hnswlib for vectors."""
