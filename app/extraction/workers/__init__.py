"""The processes that read files, seen from both sides: how they are started, asked, bounded and ended."""
