"""What a sentence means, as a vector of a small model: knows no database and no command line, and fetches nothing."""
