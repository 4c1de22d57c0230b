"""How it reads on a screen: frozen dataclasses and functions, no Qt, no words."""
