"""Sentences for people that are not tied to a window. No Qt."""
