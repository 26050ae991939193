"""Programs that never end: one explainer for each cause, certain from the program itself and what its names held."""
