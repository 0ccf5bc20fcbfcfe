"""Claims proposed from the text of a story: text in, proposals out. No database, no model unless one is asked for."""
