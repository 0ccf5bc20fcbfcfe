"""Outside formats, read into drafts that actions record, and written from rows."""
