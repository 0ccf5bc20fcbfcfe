"""Rows of a table as records, by a map."""

import re
from collections.abc import Iterable, Sequence

from factdb.errors import BadInput
from factdb.exchange.cells import Cells, Row, nested, texts
from factdb.exchange.record import PieceDraft, Read, RecordDraft, Rejected, ReviewDraft, SpeakerDraft, tag_of
from factdb.exchange.table_map import Columns, TableMap
from factdb.exchange.written_date import written_date
from factdb.rules.links import accepted_url
from factdb.rules.wording import normalised, storable
from factdb.vocabulary import SourceKind

_TAGS = re.compile(r"[,;|\n]")

_LONG = ("note", "reason", "evidence")
"""Fields whose columns are joined by line ends; others by blanks."""


def table_records(rows: Iterable[Row | Rejected], read: TableMap) -> Read:
    """A record for each row; a row that a date or an address in it spoils is rejected."""
    for row in rows:
        if isinstance(row, Rejected):
            yield row
            continue
        try:
            yield _Reading(row.cells, read).record(row.line)
        except BadInput as error:
            yield Rejected(row.line, error.message)


class _Reading:
    """One row as the map reads it."""

    def __init__(self, cells: Cells, read: TableMap) -> None:
        self._cells = cells
        self._map = read
        self._said = dict(read.fixed)
        for name, columns in read.fields.items():
            if text := self._taken(cells, columns, "\n" if name in _LONG else " "):
                self._said[name] = text

    def record(self, line: int) -> RecordDraft:
        """The record that the row is."""
        url, unlinked = _linked(self._field("url"))
        review, pieces = self._review()
        speakers = self._speakers()
        note = [self._field("note"), *(self._unspoken() if not speakers else ())]
        if unlinked:
            pieces.append(PieceDraft(note=unlinked))
        return RecordDraft(
            text=self._field("claim") or "",
            line=line,
            key=self._field("key"),
            kind=self._field("kind"),
            note="\n".join(part for part in note if part) or None,
            tags=self._tags(),
            speakers=speakers,
            url=url,
            reviews=[review] if review else (),
            evidence=[*pieces, *self._evidence()],
        )

    def _speakers(self) -> Sequence[SpeakerDraft]:
        name, descriptor = self._field("speaker"), self._field("descriptor")
        if not (name or descriptor):
            return ()
        kind = self._field("speaker_kind") or self._map.kinds.get(normalised(name or ""), SourceKind.PERSON)
        if not name or kind == SourceKind.UNNAMED:
            kind, name, descriptor = SourceKind.UNNAMED, None, descriptor or name
        said = SpeakerDraft(
            name=name,
            kind=kind,
            descriptor=descriptor,
            role=self._field("role"),
            organization=self._field("organization"),
            cue=self._field("cue"),
            quote=self._field("quote"),
            said_on=self._date("said_on"),
        )
        return (said,)

    def _unspoken(self) -> list[str]:
        """What a row without a speaker says of one, in words."""
        told = {name: self._field(name) for name in ("role", "organization", "cue", "quote")}
        told["said_on"] = self._date("said_on")
        return [f"{name.replace('_', ' ').capitalize()}: {text}" for name, text in told.items() if text]

    def _review(self) -> tuple[ReviewDraft | None, list[PieceDraft]]:
        """The review; without a rating, its address and reason as a piece of evidence."""
        words, title, reason = (self._field(name) for name in ("rating", "review_title", "reason"))
        url, unlinked = _linked(self._field("review_url"))
        if words is None:
            note = "\n".join(part for part in (reason, unlinked) if part) or None
            return None, [PieceDraft(url=url, title=title, note=note)] if url or title or note else []
        review = ReviewDraft(
            words=words,
            status=self._map.words.get(normalised(words)),
            scale=self._field("scale"),
            reviewer=self._field("reviewer"),
            on=self._date("reviewed_on"),
            url=url,
            title=title,
            because=reason,
        )
        return review, [PieceDraft(note=unlinked)] if unlinked else []

    def _evidence(self) -> list[PieceDraft]:
        found = []
        if given := self._field("evidence"):
            links = [_linked(word) for word in given.split()]
            if all(url for url, _ in links):
                found = [PieceDraft(url=url) for url, _ in links]
            else:
                found = [PieceDraft(note=given)]
        for cells in nested(self._cells, self._map.each) if self._map.each else ():
            url, title, note = (
                self._taken(cells, self._map.pieces.get(name), "\n") for name in ("url", "title", "note")
            )
            url, unlinked = _linked(url)
            note = "\n".join(part for part in (note, unlinked) if part) or None
            if url or title or note:
                found.append(PieceDraft(url=url, title=title, note=note))
        return found

    def _tags(self) -> list[str]:
        columns = self._map.fields.get("tags")
        given = [text for name in columns.names for text in texts(self._cells, name)] if columns else []
        words = [word for text in given for word in _TAGS.split(text) if normalised(word) not in self._map.empty]
        return list(dict.fromkeys(tag for word in words if (tag := tag_of(word))))

    def _date(self, name: str) -> str | None:
        text = self._field(name)
        if text is None:
            return None
        return written_date(text, forms=self._map.dates, what=f"The date in {name}")

    def _field(self, name: str) -> str | None:
        return self._said.get(name)

    def _taken(self, cells: Cells, columns: Columns | None, joint: str) -> str | None:
        held = [text for name in columns.names if (text := self._cell(cells, name))] if columns else []
        return (held[0] if columns and columns.first else joint.join(held)) if held else None

    def _cell(self, cells: Cells, name: str) -> str | None:
        text = self._kept(", ".join(texts(cells, name)))
        return None if self._map.empty and normalised(text) in self._map.empty else text

    def _kept(self, text: str) -> str:
        return storable(text).strip() if self._map.harvested else text


def _linked(text: str | None) -> tuple[str | None, str | None]:
    """An address, or else the words that stand in its place. Raises BadInput for one with a password in it."""
    if text is None:
        return None, None
    try:
        return accepted_url(text, what="The address"), None
    except BadInput:
        if "://" in text and "@" in text:
            raise
        return None, text
