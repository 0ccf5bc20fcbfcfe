"""The tables, one family a file. `metadata` knows them all."""

from factdb.tables.base import metadata
from factdb.tables.claim import attributions, claims
from factdb.tables.document import derivations, documents
from factdb.tables.evidence import evidence
from factdb.tables.journal import journal, ledger
from factdb.tables.likeness import bands, vectors
from factdb.tables.link import claim_tags, links, tags
from factdb.tables.merge import merged_entries, merges
from factdb.tables.policy import policies
from factdb.tables.publication import (
    comment_requests,
    corrections,
    information_ratings,
    publications,
    published_claims,
    signoffs,
)
from factdb.tables.source import affiliations, discredits, identities, source_ratings, sources
from factdb.tables.story import appearances, losses, proposals, revisions, stories
from factdb.tables.verdict import standings, verdict_evidence, verdicts

JOURNALLED = (
    stories,
    revisions,
    sources,
    affiliations,
    documents,
    derivations,
    claims,
    appearances,
    attributions,
    evidence,
    verdicts,
    verdict_evidence,
    links,
    tags,
    claim_tags,
    identities,
    discredits,
    source_ratings,
    policies,
    signoffs,
    publications,
    published_claims,
    corrections,
    comment_requests,
    information_ratings,
    losses,
    proposals,
    merges,
)
"""Every table whose rows are facts that somebody recorded; the rest is the journals, or derived."""

APPEND_ONLY = (
    journal,
    verdicts,
    verdict_evidence,
    identities,
    source_ratings,
    policies,
    signoffs,
    publications,
    published_claims,
    corrections,
    information_ratings,
    losses,
    merges,
    merged_entries,
)
"""Tables whose rows a trigger keeps from being changed or removed."""

__all__ = [
    "APPEND_ONLY",
    "JOURNALLED",
    "affiliations",
    "appearances",
    "attributions",
    "bands",
    "claim_tags",
    "claims",
    "comment_requests",
    "corrections",
    "derivations",
    "discredits",
    "documents",
    "evidence",
    "identities",
    "information_ratings",
    "journal",
    "ledger",
    "links",
    "losses",
    "merged_entries",
    "merges",
    "metadata",
    "policies",
    "proposals",
    "publications",
    "published_claims",
    "revisions",
    "signoffs",
    "source_ratings",
    "sources",
    "standings",
    "stories",
    "tags",
    "vectors",
    "verdict_evidence",
    "verdicts",
]
