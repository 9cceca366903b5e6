"""The window: the only part of Dragoman that imports PySide6. It holds one engine object, the `Library`."""
