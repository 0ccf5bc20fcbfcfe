"""factdb: the ledger in which each claim of a story is logged, sourced, checked and reported."""

__version__ = "0.1.0"
