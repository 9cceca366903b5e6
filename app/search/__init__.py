"""From a question to hits: parse, retrieve, fuse, rerank, show. Never imports the indexing side."""
