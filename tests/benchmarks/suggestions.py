"""From a key press in a name until suggestions are painted, with 100,000 residents: at most 50 ms (p95)."""
