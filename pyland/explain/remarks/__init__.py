"""Remarks on silent mistakes, one module for each sort of them. All are listed in `pyland.explain.notes`."""
