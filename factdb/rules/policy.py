"""A desk's rule for `confirmed`, and what a claim lacks under it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from factdb.errors import BadInput
from factdb.rules.wording import accepted_line


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

MOST = 100
"""Pieces or origins that a policy may ask for: more is a slip."""


def drafted(name: str, *, base: str | None, changes: Mapping[str, Any]) -> Policy:
    """The policy that a desk means: a preset as it ships, or one of its own made from the preset `base` by changes.

    Raises BadInput for a name without a letter, changes to a preset that keep its name, a name of the desk's own that
    asks nothing of its own, and a policy that asks nothing at all.
    """
    name = accepted_line(name, what="The policy's name")
    if not any(letter.isalpha() for letter in name):
        raise BadInput(f"{name!r} would be read as a claim's number.", hint="give the policy a name with a letter.")
    preset = PRESETS.get(name.casefold())
    if preset and not changes and base in (None, preset.name):
        return preset
    if preset:
        raise BadInput(
            f"{preset.name!r} is the name of what ships, and asks what it asks.",
            hint=f"give your own a name of its own: 'our desk' --from-preset {base or preset.name} …",
        )
    if base is None and not changes:
        raise BadInput(
            f"There is no preset {name!r}.",
            hint=f"it is one of {', '.join(PRESETS)}; for a policy of your own say what it asks: --origins 2, …",
        )
    return _sound(replace(PRESETS[base or EVIDENCE.name], name=name, **changes))


def _sound(policy: Policy) -> Policy:
    for what, asked in (("evidence", policy.evidence), ("origins", policy.origins)):
        if not 0 <= asked <= MOST:
            raise BadInput(f"A policy cannot ask for {asked:,} {what}.", hint=f"write a number from 0 to {MOST}.")
    if not policy.evidence + policy.origins:
        raise BadInput("Such a policy would confirm what nothing supports.", hint="give --evidence 1 or --origins 1.")
    if policy.primary_document and not policy.origins:
        raise BadInput(
            "An original document stands in for independent origins, and this policy asks for none.",
            hint="give --origins 2, or --no-primary-document.",
        )
    return policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What a claim has, as far as policies go.

    `evidence` counts supporting pieces on content that stand; `low` and `high` are its independence; the rest say
    whether an original document supports it directly, whether somebody other than who decides has signed, whether
    as far as is known it rests on unnamed sources alone, and whether an editor who knows them has signed.
    """

    evidence: int
    low: int
    primary_document: bool
    second_person: bool
    unnamed_only: bool
    identity_known: bool
    high: int = 0


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
        remedy = "add evidence that supports it with 'factdb evidence add' or --evidence"
        found.append(Shortfall(f"{asked} (it has {held.evidence or 'none'})", remedy))
    if held.low < policy.origins and not (policy.primary_document and held.primary_document):
        found.append(_too_few_origins(policy, held))
    if policy.named and held.unnamed_only and not held.identity_known:
        found.append(
            Shortfall(
                "a source with a name, an original document, or an editor who knows the unnamed sources",
                "attribute it to somebody who is named, record which document is the original ('factdb document add "
                "--original'), or have an editor who knows who they are run 'factdb signoff --knows-identity'",
            )
        )
    if policy.second_person and not held.second_person:
        found.append(Shortfall("a second person", _SIGNOFF))
    return found


_SIGNOFF = "have a colleague look and run 'factdb signoff' (after 'factdb reopen' if it is judged otherwise now)"


def _too_few_origins(policy: Policy, held: Held) -> Shortfall:
    asked = "an independent origin" if policy.origins == 1 else f"{policy.origins} independent origins"
    instead = " or one original document" if policy.primary_document else ""
    remedies = [
        "record who knows it at first hand (--knowledge first_hand) or which document is the original "
        "('factdb document add --original')"
    ]
    has = str(held.low or "none")
    if held.high > held.low:
        has = f"{has} for certain, {held.high} if all that may be one are apart"
        remedies.append("record which unnamed sources are different people ('factdb source different')")
    remedies.append("'factdb trace' shows what counts")
    return Shortfall(f"{asked}{instead} (it has {has})", "; ".join(remedies))
