"""The extractor for English that reads with spaCy: a trained model where there is one, else rules over dependencies.

Only its `english` is imported at start-up; the other modules need the extra `[extract]`, and are imported inside
functions.
"""

from factdb.extraction.english.english import English

__all__ = ["English"]
