"""The painted parts that every page is made of."""
