"""Models at run time: tokenizers and onnxruntime live here and nowhere else."""
