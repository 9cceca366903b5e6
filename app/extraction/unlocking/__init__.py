"""Files that a password protects: what they are without it, and whether a password is theirs. What decrypts runs in
worker processes alone; passwords reach those in a request, and are written nowhere."""
