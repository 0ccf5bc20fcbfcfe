"""How reports tell who signed a claim as a second person, and how credible it was rated."""

from factdb.queries.rows import ClaimRow, RatingRow, SignoffRow
from factdb.rules.dates import shown
from factdb.vocabulary import Credibility, Target

CREDIBILITY = {
    Credibility.ONE: "confirmed by other independent sources",
    Credibility.TWO: "probably true",
    Credibility.THREE: "possibly true",
    Credibility.FOUR: "doubtful",
    Credibility.FIVE: "improbable",
    Credibility.SIX: "truth cannot be judged",
}
"""What each grade says (NATO Admiralty code, AJP-2.1)."""


def signed(row: SignoffRow, claim: ClaimRow) -> str:
    """Who signed and when, what they know, and whether another verdict has come since."""
    stands = next((each.id for each in reversed(claim.verdicts) if each.target == Target.CONTENT), None)
    return ", ".join(
        filter(
            None,
            [
                shown(row.signed_at),
                row.signed_by,
                "who knows who the unnamed sources are" if row.knows_identity else None,
                "before the verdict that stands now" if row.verdict_id != stands else None,
            ],
        )
    )


def rated(row: RatingRow) -> str:
    """A grade in words, when it was given, and by whom."""
    grade = f"{row.credibility} ({CREDIBILITY[Credibility(row.credibility)]})"
    return f"{grade}, {shown(row.rated_at)}, {row.by}"
