"""One command a file, named <noun>_<verb>. A command parses, acts, says; it imports the database when it runs."""
