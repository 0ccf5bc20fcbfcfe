"""Pure functions: the standard library only, no database, no clock."""
