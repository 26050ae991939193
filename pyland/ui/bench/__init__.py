"""Measurements of drawing: frames, and keys typed into the editor. What `bench` runs of the ui."""
