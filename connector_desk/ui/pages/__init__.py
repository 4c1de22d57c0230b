"""The eight places of the desk. Pages do not import each other."""
