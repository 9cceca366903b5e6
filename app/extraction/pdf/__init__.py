"""What a PDF says: the text of its pages, their names, its bookmarks, what lies in it."""
