"""Making levels: new-level and the prover behind `check`. May import everything but `ui`."""
