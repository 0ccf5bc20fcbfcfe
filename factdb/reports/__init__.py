"""Rows in, text out: no session, no Click."""
