"""From a question to hits: parse, filter, retrieve, merge, rerank, show. Never imports the indexing side."""
