"""The articles of PolNeAR with the attributions that people marked in them. The corpus is not part of this project."""

import re
import tarfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from factdb.extraction.proposal import Span, Spans

ARCHIVE = Path(__file__).parents[3] / "shared" / "data" / "attribution" / "polnear_train_dev.tar.gz"
MARKED = re.compile(r"(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t|$)")
ANNOTATOR = re.compile(r"_[0-9a-f]{4}$")


@dataclass(frozen=True, slots=True)
class Gold:
    """An attribution as people marked it; `source` and `cue` are empty where there is none."""

    source: Spans
    cue: Spans
    content: Spans


@dataclass(frozen=True, slots=True)
class Article:
    """A text and its attributions, nested ones too."""

    name: str
    text: str
    attributions: tuple[Gold, ...]


def articles(split: str, archive: Path = ARCHIVE) -> Iterator[Article]:
    """The articles of a split, `train` or `dev`, ordered by name.

    A few articles were marked by several people: the file whose name sorts first counts, the others are left aside.
    """
    texts: dict[str, str] = {}
    marks: dict[str, dict[str, str]] = defaultdict(dict)
    with tarfile.open(archive) as packed:
        for member in packed:
            path = PurePosixPath(member.name)
            if split not in path.parts or path.suffix not in (".txt", ".ann"):
                continue
            read = packed.extractfile(member)
            if read is None:
                continue
            content = read.read().decode("utf-8")
            if path.suffix == ".txt":
                texts[path.stem] = content
            else:
                marks[ANNOTATOR.sub("", path.stem)][path.stem] = content
    for name in sorted(texts):
        files = marks[name]
        yield Article(name, texts[name], attributions(files[min(files)]) if files else ())


def attributions(standoff: str) -> tuple[Gold, ...]:
    """The attributions of a file in brat's standoff format; one without a content is no attribution, and each counts
    once."""
    spans: dict[str, Spans] = {}
    found: dict[Gold, None] = {}
    for line in standoff.split("\n"):
        if marked := MARKED.match(line):
            parts = (part.split() for part in marked[3].split(";"))
            spans[marked[1]] = tuple(sorted(Span(int(start), int(stop)) for start, stop in parts))
        elif line.startswith("E"):
            part = parts_of(line, spans)
            if part["Content"]:
                found[Gold(source=part["Source"], cue=part["Cue"], content=part["Content"])] = None
    return tuple(found)


def parts_of(line: str, spans: dict[str, Spans]) -> dict[str, Spans]:
    """The spans that an event line ties together, by their label; a second content belongs to the first."""
    parts: dict[str, Spans] = defaultdict(tuple)
    for pair in line.split("\t")[1].split():
        label, _, mark = pair.partition(":")
        parts[label.rstrip("2")] += spans.get(mark, ())
    return defaultdict(tuple, {label: tuple(sorted(found)) for label, found in parts.items()})
