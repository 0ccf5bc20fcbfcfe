"""The keys of the checking loop."""

KEYS = {
    "a": ("accept", "log the proposal as a claim, as it stands"),
    "e": ("edit", "put the proposal into your own words in your editor, then log it"),
    "x": ("split", "divide the proposal in two"),
    "j": ("join", "make one of the proposal and the next"),
    "s": ("skip", "leave a proposal out; pass over a claim for now"),
    "c": ("confirm", "it is true; asks why, and for evidence"),
    "u": ("unconfirmed", "looked, and could not confirm; asks why"),
    "d": ("dispute", "reliable sources disagree; asks why"),
    "r": ("refute", "it is false; asks why"),
    "v": ("evidence", "add a web address, a file or a note that bears on it"),
    "n": ("note", "write down what a checker should know"),
    "b": ("back", "the one before"),
    "/": ("search", "look for claims by their words"),
    "?": ("help", "this list"),
    "q": ("quit", "stop; 'factdb check' goes on here"),
}
"""By key: the act's name, and what it does. A verdict on a proposal logs it first."""


def key_lines(width: int) -> list[str]:
    """The keys with their names, on as few lines as they need."""
    lines = [""]
    for key, (name, _) in KEYS.items():
        word = f"{key} {name}"
        if len(lines[-1]) + len(word) + 2 > width:
            lines.append("")
        lines[-1] += f"{'  ' if lines[-1] else ''}{word}"
    return lines


def help_lines() -> list[str]:
    """Each key on a line of its own."""
    return [f"{key}  {name}: {what}" for key, (name, what) in KEYS.items()]
