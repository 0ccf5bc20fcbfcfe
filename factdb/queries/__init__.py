"""Nouns that can be asked for. Each query takes a connection and returns frozen rows, never live objects."""
