"""How it is printed: takes finished facts, returns the bytes of a PDF."""
