"""Text as such: words, chunks, language. Pure functions, no I/O but for the data of the language guesser."""
