"""Makes a downloaded encoder fast on this machine. The only owner of the `onnx` library."""
