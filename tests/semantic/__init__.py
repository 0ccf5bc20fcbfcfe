"""What a sentence means, as a vector."""
