"""How the points of a trace look in a picture: a sign, a line, a colour, and the words for it in the legend."""

from dataclasses import dataclass

INK, QUIET, PAPER = "#1b1a18", "#5a5650", "#fffefb"


@dataclass(frozen=True, slots=True)
class Look:
    """How a mark is drawn: its sign, its colour, the box's ground and line, and what the legend says of it."""

    sign: str
    ink: str
    ground: str
    line: str
    meaning: str


def _line(width: float, dashes: str | None = None) -> str:
    return f'stroke-width="{width}"' + (f' stroke-dasharray="{dashes}"' if dashes else "")


PLAIN = Look("", QUIET, PAPER, _line(1), "")
BOUND = Look("↻", "#5f4192", "#f2edf9", _line(1.5, "9 3 2 3"), "comes back to itself: a circle counts for nothing")

LOOKS = {
    "CLAIM": Look("", INK, "#f6f3ec", _line(3), ""),
    "ORIGIN": Look("●", "#1c6639", "#eef6ee", _line(2.5), "support begins here, and it counts"),
    "UNKNOWN": Look("?", "#745700", "#fff8e0", _line(1.5, "7 4"), "nobody asked: counts for nothing yet"),
    "CIRCULAR": BOUND,
    "FALLEN": Look("✕", "#a51c12", "#f8eae8", _line(1.5, "2 3"), "discredited or retracted: counts for nothing"),
    "CUT OFF": Look("≠", "#a51c12", "#f8eae8", _line(1.5, "2 3"), "reaches the claim only through what fell"),
}
"""By mark: nothing is told by colour alone."""
