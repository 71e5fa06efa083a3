"""Trains the small encoder that Hearsay reads with, and writes it as int8 ONNX graphs."""
