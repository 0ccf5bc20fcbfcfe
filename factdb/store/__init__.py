"""Where the ledger lives: which database, how it is opened, its schema, and the one door for writes."""
