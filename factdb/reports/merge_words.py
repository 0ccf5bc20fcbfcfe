"""What the rows of each table are called where a merge is told."""

NOUNS: dict[str, tuple[str, str]] = {
    "claims": ("claim", "claims"),
    "sources": ("source", "sources"),
    "verdicts": ("verdict", "verdicts"),
    "evidence": ("piece of evidence", "pieces of evidence"),
    "stories": ("story", "stories"),
    "documents": ("document", "documents"),
    "attributions": ("attribution", "attributions"),
    "links": ("link", "links"),
    "tags": ("tag", "tags"),
    "claim_tags": ("tag on a claim", "tags on claims"),
    "affiliations": ("role of a source", "roles of sources"),
    "discredits": ("discredit of a source", "discredits of sources"),
    "identities": ("remark on two unnamed sources", "remarks on unnamed sources"),
    "source_ratings": ("rating of a source", "ratings of sources"),
    "information_ratings": ("rating of a claim", "ratings of claims"),
    "comment_requests": ("question to a source", "questions to sources"),
    "signoffs": ("sign-off", "sign-offs"),
    "revisions": ("text of a story", "texts of stories"),
    "appearances": ("place in a text", "places in texts"),
    "losses": ("lost place", "lost places"),
    "proposals": ("proposed claim", "proposed claims"),
    "derivations": ("origin of a document", "origins of documents"),
    "verdict_evidence": ("citation of evidence", "citations of evidence"),
    "publications": ("publication", "publications"),
    "published_claims": ("published claim", "published claims"),
    "corrections": ("correction", "corrections"),
    "policies": ("version of the policy", "versions of the policy"),
}
"""By table, one and many; in the order in which they are told."""

REFERRED = {
    **dict.fromkeys(("source_id", "organization_id", "publisher_id", "merged_into_id"), "sources"),
    **dict.fromkeys(("document_id", "origin_id"), "documents"),
    "affiliation_id": "affiliations",
    "claim_id": "claims",
    "story_id": "stories",
}
"""The tables of the rows that columns refer to, where the name of the column alone tells."""


def counts_told(counts: dict[str, int]) -> str:
    """`12 claims, 3 sources`: what the order of `NOUNS` puts first comes first."""
    return ", ".join(
        f"{counts[name]:,} {one if counts[name] == 1 else many}"
        for name, (one, many) in NOUNS.items()
        if counts.get(name)
    )
