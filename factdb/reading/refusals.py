"""Why a file is refused, and what to do: the errors of more than one format. `shown` is how the file is called."""

from factdb.errors import BadInput


def no_text(shown: str, what: str) -> BadInput:
    """The error for a file that is something else."""
    return BadInput(
        f"{shown} is {what}, which is not read.",
        hint="give plain text, Markdown, HTML, DOCX, ODT or PDF with text in it.",
    )


def encrypted(shown: str) -> BadInput:
    """The error for a file that a password protects."""
    return BadInput(f"{shown} is protected by a password.", hint="save a copy without the password, and give that.")


def broken(shown: str) -> BadInput:
    """The error for a file that cannot be read to its end."""
    return BadInput(f"{shown} is broken, or was not saved to its end.", hint="save it anew, and give that.")
