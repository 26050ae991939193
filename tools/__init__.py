"""What makes the files in `assets/` and the project file for Tiled. Only developers run it."""
