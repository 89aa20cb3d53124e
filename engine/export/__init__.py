"""What leaves the program for other programs: PyTorch source, ONNX, a summary."""
