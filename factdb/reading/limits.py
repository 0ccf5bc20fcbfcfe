"""How much of a file is read before it is refused."""

FILE_BYTES = 50_000_000
"""Of a file as it lies on the disk."""

PART_BYTES = 30_000_000
"""Of one part of a DOCX or ODT file, unpacked."""

STREAM_BYTES = 20_000_000
"""Of a page's instructions or a font of a PDF, unpacked."""

STREAM_WORDS = 500_000
"""Instructions of one page of a PDF, with what they apply to; a full page of text has some thousands."""

PAGES = 500
"""Of a PDF."""

SECONDS = 120.0
"""For a library to read a file: some file can always be made that takes it for ever."""

MEMORY_BYTES = 2_000_000_000
"""Of address space for a library that reads a file, where the system can hold it to that."""
