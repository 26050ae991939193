"""How good the explanations are: measured on broken programs, beside what Python and others say about them."""
