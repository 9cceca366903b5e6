"""The catalogue (SQLite) and the two search indexes that are caches of it (tantivy, hnswlib)."""
