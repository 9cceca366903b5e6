"""What a picture file says of itself in words: its title, caption, keywords, who is on it and who took it, when and
where. Pure Python on bounded pieces of the file: no pixel is looked at here, and no library for pictures loaded. Their
pixels are the business of extraction/pages.
"""
