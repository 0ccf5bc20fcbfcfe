"""What an import brings, as `import_records` takes it: one record for each claim, whatever file it came from."""

from collections.abc import Sequence
from dataclasses import dataclass

from factdb.vocabulary import SourceKind, Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerDraft:
    """Who is said to have made the claim. An unnamed one (`kind` unnamed) has a descriptor and no name."""

    name: str | None = None
    kind: str = SourceKind.PERSON
    role: str | None = None
    organization: str | None = None
    descriptor: str | None = None
    cue: str | None = None
    quote: str | None = None
    said_on: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewDraft:
    """How somebody outside rated the claim.

    `words` are the rating as given and `scale` its numbers, as text: both are always kept. `status` is the judgement
    that a written rule maps the rating to, or None: then no verdict is given, and the rating is kept as context.
    `on` is a date as far as known (`2023-06`), `because` the reviewer's own reason.
    """

    words: str
    status: str | None = None
    scale: str | None = None
    reviewer: str | None = None
    on: str | None = None
    url: str | None = None
    title: str | None = None
    because: str | None = None

    @property
    def told(self) -> str:
        """The rating in its own words, with who gave it, its scale, its day and the reason, as it is kept."""
        by = f" by {self.reviewer}" if self.reviewer else ""
        scale = f", on the scale {self.scale}" if self.scale else ""
        on = f" ({self.on})" if self.on else ""
        return " ".join(part for part in (f'Rated "{self.words}"{by}{scale}{on}.', self.because) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class PieceDraft:
    """A piece of evidence: a web address, a title, a note, or several of them."""

    url: str | None = None
    title: str | None = None
    stance: str = Stance.CONTEXT
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDraft:
    """A claim to be imported, with all that the file says of it.

    `line` is where it begins in its file, counted from 1 (for formats without lines, which record it is). `key` is
    its identifier outside, if it has one. `url` is where the claim was made.
    """

    text: str
    line: int
    key: str | None = None
    kind: str | None = None
    note: str | None = None
    tags: Sequence[str] = ()
    speakers: Sequence[SpeakerDraft] = ()
    url: str | None = None
    reviews: Sequence[ReviewDraft] = ()
    evidence: Sequence[PieceDraft] = ()
