"""What a text says of a source where it names it: name, kind, role, organization."""

from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from factdb.extraction.listed import listed
from factdb.extraction.roles import COURTESY, NAMELESS, ORGANIZATIONS, PEOPLE, PLACES, ROLES, TITLES
from factdb.extraction.sentences import Atom, tagged
from factdb.extraction.tokens import tokens
from factdb.vocabulary import SourceKind

PRONOUNS = {
    "he": SourceKind.PERSON,
    "she": SourceKind.PERSON,
    "i": SourceKind.PERSON,
    "you": SourceKind.PERSON,
    "his": SourceKind.PERSON,
    "her": SourceKind.PERSON,
    "it": SourceKind.ORGANIZATION,
    "its": SourceKind.ORGANIZATION,
    "they": SourceKind.COLLECTIVE,
    "we": SourceKind.COLLECTIVE,
    "their": SourceKind.COLLECTIVE,
}
JOINING = frozenset(("of", "for", "the", "&"))
WHERE = frozenset(("at", "of", "for", "from", "with"))
MINISTRIES = listed("state defense defence commerce labor labour energy education health agriculture justice finance")
"""What a secretary may be of; it stands before the name: Secretary of State Ida Berg."""
ADJECTIVES = frozenset(["former", "senior", "chief", "deputy", "vice", "then", "acting"])


class Post(NamedTuple):
    """A role, and where it is held."""

    role: str | None = None
    organization: str | None = None


@dataclass(frozen=True, slots=True)
class Described:
    """What the words of a mention tell."""

    name: str
    kind: SourceKind
    role: str | None = None
    organization: str | None = None


def described(mention: str) -> Described:
    """What a mention tells: "Ann Lee, a senior fellow at the Example Institute" a person, a role, an organization."""
    pieces = pieces_of(mention)
    if not pieces:
        return Described(bare(mention) or mention, SourceKind.UNNAMED)
    pronoun = PRONOUNS.get(pieces[0][0].low) if len(pieces[0]) == 1 else None
    if pronoun:
        return Described(mention.strip(" ,"), pronoun)
    if several(pieces[0]):
        return Described(text_of(mention, pieces[0]), SourceKind.COLLECTIVE)
    posts = [post(mention, piece) for piece in pieces]
    for place, piece in enumerate(pieces[:3]):
        title, name = titled(mention, piece)
        if name:
            others = [posts[i] for i in range(len(pieces)) if i != place]
            known = ([title] if title.role else []) + [each for each in others if each.role]
            role = known[0].role if known else None
            body = next((each.organization for each in known if each.organization), None)
            return Described(name, SourceKind.PERSON, role, body)
    whole = text_of(mention, pieces[0])
    kind = kind_of(pieces[0])
    tells = kind in (SourceKind.OFFICE, SourceKind.UNNAMED)
    found = next((each for each in posts if each.role), Post()) if tells else Post()
    return Described(bare(mention) if kind is SourceKind.UNNAMED else whole, kind, found.role, found.organization)


def several(piece: list[Atom]) -> bool:
    """Whether words name more than one: "Ann Lee and Omar Hill"."""
    joint = next((i for i, atom in enumerate(piece) if atom.tag == "C"), 0)
    before, after = piece[:joint], piece[joint + 1 :]
    names = any(atom.tag == "M" for atom in before) and any(atom.tag == "M" for atom in after)
    return names and not any(role_word(atom.low) and atom.tag != "M" for atom in after[:1] + before[:1])


def pieces_of(mention: str) -> list[list[Atom]]:
    """The words of a mention between its commas and brackets; clauses with "who" are left out."""
    pieces: list[list[Atom]] = [[]]
    previous = ""
    for token in tokens(mention):
        atom = tagged(token, previous or "P")
        if atom is None:
            continue
        previous = atom.tag
        if atom.tag in ",()-;:.":
            pieces.append([])
        else:
            pieces[-1].append(atom)
    return [piece for piece in pieces if piece and not (piece[0].tag == "W" and len(piece) > 1)]


def text_of(mention: str, piece: list[Atom]) -> str:
    """The words of a piece as they stand."""
    return mention[piece[0].start : piece[-1].stop] if piece else ""


def bare(mention: str) -> str:
    """A mention without the comma that closed it."""
    return mention.strip(" ,;:-")


def titled(mention: str, piece: list[Atom]) -> tuple[Post, str]:
    """The role and the name in "Defence Secretary Ann Lee", "Mr. Lee", "Ann Lee"; no name where none is personal."""
    last = max((i for i, atom in enumerate(piece) if atom.low.rstrip(".") in TITLES and atom.tag in "MNJ"), default=-1)
    if len(piece) > last + 3 and piece[last + 1].low == "of" and piece[last + 2].low in MINISTRIES:
        last += 2
    stop = next((i for i in range(last + 1, len(piece)) if piece[i].tag == "P"), len(piece))
    name = piece[last + 1 : stop]
    if (
        not name
        or len(name) > 4
        or any(atom.tag != "M" for atom in name)
        or not personal(mention, name, titled=last >= 0)
    ):
        return Post(), ""
    before = [atom for atom in piece[: last + 1] if atom.tag not in "Dd"]
    if not before or all(atom.low.rstrip(".") in COURTESY for atom in before):
        return Post(), text_of(mention, name)
    return post(mention, before), text_of(mention, name)


def personal(mention: str, name: list[Atom], *, titled: bool) -> bool:
    """Whether capitalised words can be the name of a person."""
    if titled:
        return True
    words = [atom.low.rstrip(".") for atom in name]
    if len(name) == 1 and name[0].stop - name[0].start < 6 and text_of(mention, name).isupper():
        return False
    if any(word in ORGANIZATIONS or word in PLACES or word in PEOPLE for word in words):
        return False
    return not (len(name) == 1 and (words[0].endswith("ans") or words[0].endswith("crats") or "." in words[0]))


def post(mention: str, piece: list[Atom]) -> Post:
    """The role and the organization in "a senior fellow at the Example Institute", "an Example Institute fellow"."""
    piece = [atom for atom in piece if atom.tag not in "Dd#R"]
    at = next((i for i, atom in enumerate(piece) if role_word(atom.low)), None)
    if at is None:
        return Post()
    while at + 1 < len(piece) and role_word(piece[at + 1].low):
        at += 1
    first, stop = leading(piece[:at])
    body = text_of(mention, piece[first:stop])
    before = piece[:first] + piece[stop + (stop < at and piece[stop].tag == "K") : at]
    behind = piece[at + 1 :]
    role = [*before, piece[at]]
    if len(behind) > 1 and behind[0].low == "of" and (behind[1].tag in "NV" or behind[1].low in MINISTRIES):
        role, behind = [*role, *behind[:2]], behind[2:]
    return Post(title(mention, role), body or employer(mention, behind))


def title(mention: str, role: list[Atom]) -> str:
    """The words of a role, apart where they stand apart: "city's commissioner"."""
    gaps = ["", *(" " if one.stop < other.start else "" for one, other in pairwise(role))]
    return "".join(f"{gap}{text_of(mention, [atom])}" for gap, atom in zip(gaps, role, strict=True))


def employer(mention: str, behind: list[Atom]) -> str | None:
    """The organization after a role: "at the Example Institute"."""
    for place, atom in enumerate(behind):
        if atom.low in WHERE and place + 1 < len(behind) and behind[place + 1].tag == "M":
            body = capitals(behind[place + 1 :])
            following = behind[place + 1 + len(body) :][:1]
            return text_of(mention, body + [atom for atom in following if atom.low in ORGANIZATIONS])
        if atom.low in ("and", "who"):
            break
    return None


def role_word(low: str) -> bool:
    """Whether a word is a role, in the singular or the plural."""
    word = low.rstrip(".")
    return word in ROLES or (word.endswith("s") and word[:-1] in ROLES)


def leading(piece: list[Atom]) -> tuple[int, int]:
    """Where the name of a body stands before a role: "State Department" in "senior State Department official"."""
    first = next((i for i, atom in enumerate(piece) if atom.tag == "M" and atom.low not in ADJECTIVES), len(piece))
    name = capitals(piece[first:])
    stop = first + len(name)
    last = name[-1].low if name else ""
    if stop < len(piece) and piece[stop].low in ORGANIZATIONS:
        return first, stop + 1
    owned = stop < len(piece) and piece[stop].tag == "K"
    return (first, stop) if owned or last in ORGANIZATIONS or last in PLACES or len(name) > 1 else (0, 0)


def capitals(piece: list[Atom]) -> list[Atom]:
    """The capitalised words at the begin, with small words between them: "Bank of England", "Fishermen's Union"."""
    stop = 0
    for i, atom in enumerate(piece):
        if atom.tag == "M":
            stop = i + 1
        elif atom.low not in JOINING and atom.tag != "K":
            break
    return piece[:stop]


def kind_of(piece: list[Atom]) -> SourceKind:
    """What sort of source words without a person's name are."""
    head = next((i for i, atom in enumerate(piece) if atom.tag in "PTW" and i), len(piece))
    words = [atom.low.rstrip(".") for atom in piece[:head]]
    last, first = words[-1], words[0]
    if not NAMELESS.isdisjoint(words):
        return SourceKind.UNNAMED
    if (
        last in ORGANIZATIONS
        or last in PLACES
        or (piece[head - 1].tag == "M" and last not in PEOPLE and not role_word(last))
    ):
        plural = piece[head - 1].tag == "M" and len(words) == 1 and last.endswith("s")
        return SourceKind.COLLECTIVE if plural and last not in ORGANIZATIONS | PLACES else SourceKind.ORGANIZATION
    if last in PEOPLE or (role_word(last) and last.endswith("s") and last not in ROLES):
        return SourceKind.UNNAMED if first in ("two", "three", "several", "some", "senior") else SourceKind.COLLECTIVE
    if role_word(last):
        return SourceKind.OFFICE if first == "the" or piece[0].tag in "MJ" else SourceKind.UNNAMED
    if last.endswith("s") and not last.endswith("ss"):
        return SourceKind.COLLECTIVE
    return SourceKind.ORGANIZATION if first in ("the", "its", "their") else SourceKind.UNNAMED
