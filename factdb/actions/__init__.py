"""Verbs that change the ledger, one a file. Each takes an open ledger; the caller owns the transaction."""
