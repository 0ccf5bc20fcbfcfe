"""Drafts read from files: bytes in, text and what the file says of itself out. No database."""
