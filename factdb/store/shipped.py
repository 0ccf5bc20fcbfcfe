"""Files that travel with the code: migrations and seeds, in the wheel or in the checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped(name: str) -> Path:
    """The folder `migrations` or `seeds`: in the checkout where the code runs from one, else inside the package.

    The checkout comes first, since an editable install can leave an old copy beside the package.
    """
    checkout = _PACKAGE.parent / name
    if (_PACKAGE.parent / "pyproject.toml").is_file() and checkout.is_dir():
        return checkout
    return _PACKAGE / f"_{name}"


def shipped_article() -> str:
    """The text of a short news article of our own, to practise on."""
    return (shipped("seeds") / "harbour-deal.txt").read_text(encoding="utf-8")


def shipped_sets() -> dict[str, Path]:
    """The data sets that ship with factdb: the path of each file, by name."""
    return {path.stem: path for path in sorted(shipped("seeds").glob("*.toml"))}
