"""Names that mean nothing: which they are, and what was probably meant. `names` knows all who have something to say."""
