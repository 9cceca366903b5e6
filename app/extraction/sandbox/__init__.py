"""The walls around a process that reads documents: `confine` builds them from within, `probe` tells how far they go.

Knows nothing of documents, of readers or of how such a process is started and spoken with.
"""

from app.extraction.sandbox.barriers import confine as confine
from app.extraction.sandbox.environment import forget_environment as forget_environment
from app.extraction.sandbox.probe import probe as probe
