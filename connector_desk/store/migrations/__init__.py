"""How older desks get the newest tables."""
