"""Ids of what the catalogue holds: plain integers that cannot be mistaken for one another."""

from typing import NewType

FolderId = NewType("FolderId", int)
DocumentId = NewType("DocumentId", int)
ContentId = NewType("ContentId", int)
ChunkId = NewType("ChunkId", int)
EmbedderId = NewType("EmbedderId", int)
VectorId = NewType("VectorId", int)
