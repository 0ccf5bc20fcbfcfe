"""Policies, and what falls short of them, as the plain objects that `--json` prints."""

from typing import Any

from factdb.queries.policy_rows import PolicyRow, ShortRow
from factdb.rules.dates import stamp


def policy_object(row: PolicyRow) -> dict[str, Any]:
    """A policy. `version` is null for a preset that the desk has not set."""
    policy = row.policy
    return {
        "version": row.id,
        "name": policy.name,
        "evidence": policy.evidence,
        "origins": policy.origins,
        "primary_document": policy.primary_document,
        "second_person": policy.second_person,
        "named": policy.named,
        "one_house": policy.one_house,
        "because": row.because,
        "recorded_at": stamp(row.recorded_at) if row.recorded_at else None,
        "recorded_by": row.recorded_by,
    }


def short_object(row: ShortRow) -> dict[str, Any]:
    """A claim that falls short of a policy, and each thing that it lacks."""
    return {
        "id": row.id,
        "text": row.text,
        "status": row.status,
        "overridden": row.overridden,
        "lacks": [{"missing": each.missing, "remedy": each.remedy} for each in row.lacks],
    }
