"""Which claims stand on what a merge brought."""

from collections.abc import Iterable
from typing import Any, TypeAlias

from sqlalchemy import Connection, select

from factdb.queries.affected import claims_of_sources, claims_on_documents, contradicting
from factdb.queries.chunked import chunks
from factdb.queries.people import known_with
from factdb.queries.story_claims import claims_of
from factdb.tables import affiliations, appearances, derivations, discredits, identities, losses, metadata, sources

Values: TypeAlias = dict[str, Any]

_ON_CLAIMS = ("verdicts", "attributions", "evidence", "signoffs", "appearances", "links")


class Reach:
    """Gathers the claims whose standings must be computed anew."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._claims: set[int] = set()
        self._sources: set[int] = set()
        self._documents: set[int] = set()

    def added(self, table: str, numbers: list[int], fresh: dict[str, list[int]]) -> None:
        """Rows were added. What speaks of a source or document that is itself new reaches no claim of before."""
        if table == "claims":
            self._claims |= set(numbers)
        elif table in _ON_CLAIMS:
            self._claims |= self._held(table, "claim_id", numbers)
            self._claims |= self._held(table, "other_id", numbers) if table == "links" else set()
        elif table == sources.name:
            self._sources |= self._held(table, "merged_into_id", numbers) - {None}
        elif table == losses.name:
            self._claims |= self._held(appearances.name, "claim_id", self._held(table, "appearance_id", numbers))
        elif table in (affiliations.name, discredits.name, identities.name):
            self._sources |= self._held(table, "source_id", numbers) - set(fresh["sources"])
            self._sources |= self._held(table, "other_id", numbers) if table == identities.name else set()
        elif table == derivations.name:
            self._documents |= self._held(table, "document_id", numbers) - set(fresh["documents"])

    def changed(self, table: str, rows: Iterable[Values]) -> None:
        """Rows were changed, or taken out."""
        for row in rows:
            if table == "sources":
                self._sources.add(row["id"])
            elif table == "documents":
                self._documents.add(row["id"])
            elif table == "stories":
                self._claims |= set(claims_of(self._connection, row["id"]))
            self._claims |= {row[name] for name in ("claim_id", "other_id") if table in _ON_CLAIMS and name in row}
            self._sources |= {row["source_id"]} if table in (affiliations.name, discredits.name) else set()
            self._documents |= {row["document_id"]} if table == derivations.name else set()

    def claims(self) -> list[int]:
        """All of them, with those that they contradict."""
        if self._sources:
            self._claims |= set(claims_of_sources(self._connection, known_with(self._connection, self._sources)))
        for chunk in chunks(self._documents):
            self._claims |= set(claims_on_documents(self._connection, chunk))
        for chunk in chunks(self._claims):
            self._claims |= set(contradicting(self._connection, chunk))
        return sorted(self._claims)

    def _held(self, table: str, column: str, numbers: Iterable[int]) -> set[Any]:
        held = metadata.tables[table].c
        found: set[Any] = set()
        for chunk in chunks(set(numbers)):
            found |= set(self._connection.execute(select(held[column]).where(held.id.in_(chunk))).scalars())
        return found
