"""Connector Desk: an offline-first desk for the people who tie a neighbourhood together."""
