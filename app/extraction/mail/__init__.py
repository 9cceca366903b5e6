"""What mails are made of, and the ways in which Outlook packs them."""
