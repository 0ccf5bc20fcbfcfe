"""Tests of factdb.reading."""
