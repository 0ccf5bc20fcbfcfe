"""How fast factdb is, as ratios to what the same work costs by hand. `python -m bench` prints the table."""
