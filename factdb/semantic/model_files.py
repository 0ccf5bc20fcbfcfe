"""The files of a sentence-transformer model that was exported to ONNX, and the hash that pins them."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from factdb.errors import BadInput, NotFound

USUAL = ("model.onnx", "onnx/model.onnx")
"""Where an export keeps the network; a folder without these may hold one other, a quantized one."""

LONGEST = 256
"""Tokens of a text that are read, where the model says nothing of it."""

MEAN, FIRST = "mean", "first"


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """Where a model's network and its tokenizer are, and how they are used.

    `pooling` is MEAN, of all tokens, or FIRST, the first token's; `longest` is the most tokens of a text that are read.
    """

    network: Path
    tokenizer: Path
    pooling: str
    longest: int

    def pin(self) -> str:
        """The SHA-256, in hex, of all that decides what vectors come out."""
        digest = hashlib.sha256(f"{self.pooling} {self.longest}\n".encode())
        for path in (self.network, *_weights_beside(self.network), self.tokenizer):
            with path.open("rb") as opened:
                digest.update(hashlib.file_digest(opened, "sha256").digest())
        return digest.hexdigest()


def model_files(given: Path) -> ModelFiles:
    """The files of a model, given as its folder or as one of the networks in it.

    Raises NotFound where a file is missing, BadInput where several networks could be meant.
    """
    network = given if given.is_file() else _network(given)
    folder = next((at for at in (network.parent, network.parent.parent) if (at / "tokenizer.json").is_file()), None)
    if folder is None:
        raise NotFound(f"{network.parent} has no tokenizer.json.", hint="a model's folder holds both files.")
    read = _settings(folder / "sentence_bert_config.json").get("max_seq_length")
    pooled = _settings(folder / "1_Pooling" / "config.json")
    return ModelFiles(
        network,
        folder / "tokenizer.json",
        pooling=FIRST if pooled.get("pooling_mode_cls_token") is True else MEAN,
        longest=read if isinstance(read, int) and 0 < read <= 8192 else LONGEST,
    )


def _network(folder: Path) -> Path:
    if not folder.is_dir():
        raise NotFound(f"There is no model at {folder}.", hint="docs/how-to/semantic-match.md says how to get one.")
    usual = next((folder / name for name in USUAL if (folder / name).is_file()), None)
    if usual:
        return usual
    others = sorted(chain(folder.glob("*.onnx"), folder.glob("onnx/*.onnx")))
    if not others:
        raise NotFound(
            f"{folder} holds no ONNX file.", hint="docs/how-to/semantic-match.md says how to export a model."
        )
    if len(others) > 1:
        names = ", ".join(str(path.relative_to(folder)) for path in others)
        raise BadInput(f"{folder} holds several networks: {names}.", hint=f"name one, such as {others[0]}.")
    return others[0]


def _weights_beside(network: Path) -> Iterator[Path]:
    """Weights too large for the network's own file, as exporters name them."""
    return (path for path in (Path(f"{network}_data"), Path(f"{network}.data")) if path.is_file())


def _settings(path: Path) -> dict[str, Any]:
    """A file of settings; one that is missing, or no JSON object, says nothing."""
    try:
        read = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}
