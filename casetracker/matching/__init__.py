"""Names to search keys. Pure functions."""
