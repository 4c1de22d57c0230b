"""What is true: frozen models and pure functions. No I/O, no clock, no Qt, no SQL."""
