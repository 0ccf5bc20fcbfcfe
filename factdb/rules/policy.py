"""A desk's rule for `confirmed`, and what a claim lacks under it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What a desk asks before a claim is confirmed. The columns of the table `policies` say the same."""

    name: str
    evidence: int = 0
    origins: int = 0
    primary_document: bool = False
    second_person: bool = False
    named: bool = False
    one_house: bool = True


EVIDENCE = Policy(name="evidence", evidence=1)
"""One supporting piece. In force where a desk has set nothing."""

TWO_SOURCE = Policy(name="two-source", evidence=1, origins=2, primary_document=True)
"""Two independent origins at the low end, or one original document (the "two-source rule" of newsroom handbooks)."""

STRICT = Policy(name="strict", evidence=1, origins=2, primary_document=True, second_person=True, named=True)
"""Two-source, a second person, and no rest on unnamed sources alone unless an editor who knows them has signed."""

PRESETS: Mapping[str, Policy] = {preset.name: preset for preset in (EVIDENCE, TWO_SOURCE, STRICT)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What a claim has, as far as policies go.

    `evidence` counts supporting pieces on content that stand; `low` is its independence at the low end; the rest say
    whether an original document supports it directly, whether somebody other than who decides has signed, whether
    it rests on unnamed sources alone, and whether an editor who knows them has signed.
    """

    evidence: int
    low: int
    primary_document: bool
    second_person: bool
    unnamed_only: bool
    identity_known: bool


@dataclass(frozen=True, slots=True)
class Shortfall:
    """One thing that a claim lacks under a policy, and what would satisfy it."""

    missing: str
    remedy: str


def shortfalls(policy: Policy, held: Held) -> list[Shortfall]:
    """What is missing for `confirmed`, in the order in which a checker would go about it; empty where nothing is."""
    found = []
    if held.evidence < policy.evidence:
        asked = "supporting evidence" if policy.evidence == 1 else f"{policy.evidence} pieces of supporting evidence"
        found.append(
            Shortfall(
                f"{asked} (it has {held.evidence or 'none'})", "add some with 'factdb evidence add' or --evidence"
            )
        )
    if held.low < policy.origins and not (policy.primary_document and held.primary_document):
        instead = " or one original document" if policy.primary_document else ""
        found.append(
            Shortfall(
                f"{policy.origins} independent origins{instead} (it has {held.low or 'none'})",
                "record who knows it at first hand (--knowledge first_hand) or which document is the original "
                "('factdb document add --original'), and see 'factdb trace'",
            )
        )
    if policy.named and held.unnamed_only and not held.identity_known:
        found.append(
            Shortfall(
                "a source with a name, or an editor who knows the unnamed ones",
                "have that editor run 'factdb signoff --knows-identity'",
            )
        )
    if policy.second_person and not held.second_person:
        found.append(Shortfall("a second person", "have a colleague look and run 'factdb signoff'"))
    return found
