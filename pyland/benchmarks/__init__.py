"""Measurements of what has to be quick, each against another way of doing the same in the same run."""
