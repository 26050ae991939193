"""Problems that end a running program: one module per family, and `problems` which knows them all."""
