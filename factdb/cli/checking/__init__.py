"""The loop in which a checker goes through a story: one key, one act, on disk before the next is shown."""
