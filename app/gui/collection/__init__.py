"""What the person has collected: passages with their sources and notes, in an order of the person's own."""
