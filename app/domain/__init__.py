"""The words of the program: frozen records, ids, messages and errors. No I/O, and nothing else crosses the layers."""
