"""Sheets that take a value and give one back, and call no service."""
