"""Dragoman finds the passage that answers a question, in any language, in a person's own files."""

import os

__version__ = "0.1.0"

# onnxruntime reports its use to its makers unless this is set before it is loaded; nothing leaves this computer.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
# numpy's products here are small. Shared out among threads they take many times as long when the machine is busy, as it
# is while a model reads.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
