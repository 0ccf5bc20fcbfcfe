"""The documentation's own code: what it generates from the program."""
