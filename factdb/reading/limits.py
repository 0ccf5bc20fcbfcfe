"""How much of a file is read before it is refused."""

FILE_BYTES = 50_000_000
"""Of a file as it lies on the disk."""

PART_BYTES = 30_000_000
"""Of one part of a DOCX or ODT file, unpacked."""

PAGES = 1_000
"""Of a PDF."""

SECONDS = 60.0
"""For a library to read a file: some file can always be made that takes it for ever."""

MEMORY_BYTES = 2_000_000_000
"""Of address space for a library that reads a file, where the system can hold it to that."""
