"""What of a claim leaves the desk in a file for others."""

from dataclasses import replace

from factdb.queries.rows import ClaimRow


def outward(row: ClaimRow) -> ClaimRow:
    """A claim without whom the desk called and what it noted on its evidence: both may tell who an unnamed source is.

    Of files, formats show the name alone, as reports do.
    """
    if not row.evidence:
        return row
    return replace(row, evidence=tuple(replace(each, contact=None, note=None) for each in row.evidence))
