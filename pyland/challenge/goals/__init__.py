"""The goals, one file each. A goal has a `name` (its key in level.yaml), is read from its value, and judges a run."""
