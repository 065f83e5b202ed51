"""What the last block sees of the reference records, small enough to come with the model.

Tokens of a window lie close to a plane of few dimensions: principal parts, rounded to one step for
all of them, entropy-coded by the archive. Tuning sends the tokens of annotated records through the
same rounding, so that nothing tells them from the reference records but what is in the ECG.

``tokens.npz`` is made anew wherever the recogniser's weights or the reference set are: see
:func:`add_tokens`. It is checked when loaded, by putting the tokens through the model's own block
and comparing with the reference set.
"""

from __future__ import annotations

import lzma
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ecgviewer.core.errors import ModelError
from ecgviewer.core.progress import Progress
from ecgviewer.inference.evidence import N_SUMMARY
from ecgviewer.inference.model import load_module
from ecgviewer.inference.own_block import last_block, tokens_of_signal
from ecgviewer.inference.zoo import REPLAY, ModelEntry, read_entry, sha256_of
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.last_block import Tokens, embed
from ecgviewer.training.pack import write_manifest
from ecgviewer.training.reference import Replay, load_replay
from ecgviewer.training.stage_two import split
from ecgviewer.training.supervised import labelled

TOKENS = "tokens.npz"
FIELD = "tokens_sha256"
PARTS = 96
"""Principal parts kept of each token."""

STEP = 0.35
"""What is rounded to, in units in which a channel of the tokens has a spread of 1."""

REPLAYED = 500
"""Records to learn from again that come along; all records to check on do."""

_LIMIT = 127
_ASKED = 24
"""Records of either part that are compared with the reference set when tokens are loaded."""

_ALIKE = 0.25
"""How far, at the median, a reference record's embedding may lie from its tokens', in spreads."""


@dataclass(frozen=True, eq=False)
class Codec:
    """Rounding of tokens: ``mean`` and ``spread`` (D,) and ``basis`` (PARTS, D)."""

    mean: NDArray[np.float32]
    spread: NDArray[np.float32]
    basis: NDArray[np.float32]

    @classmethod
    def fitted(cls, z: NDArray[np.floating]) -> Codec:
        """Return the rounding that loses least of tokens (n, T, D)."""
        flat = z.reshape(-1, z.shape[-1]).astype(np.float64)
        mean, spread = flat.mean(axis=0), flat.std(axis=0) + 1e-6
        flat = (flat - mean) / spread
        _, vectors = np.linalg.eigh(flat.T @ flat / len(flat))
        basis = vectors[:, ::-1][:, :PARTS].T
        return cls(*(part.astype(np.float32) for part in (mean, spread, basis)))

    def rounded(self, z: NDArray[np.floating]) -> NDArray[np.int8]:
        """Return tokens (..., D) as whole steps of their parts, (..., PARTS)."""
        parts = ((z - self.mean) / self.spread) @ self.basis.T
        return np.clip(np.round(parts / STEP), -_LIMIT, _LIMIT).astype(np.int8)

    def back(self, steps: NDArray[np.int8]) -> NDArray[np.float16]:
        """Return tokens (..., D) of whole steps."""
        parts = steps.astype(np.float32) * np.float32(STEP)
        return ((parts @ self.basis) * self.spread + self.mean).astype(np.float16)

    def through(self, z: NDArray[np.floating]) -> NDArray[np.float16]:
        """Return tokens as they come back."""
        return self.back(self.rounded(z))


@dataclass(frozen=True, eq=False)
class ReferenceTokens:
    """Tokens of a reference set.

    Parameters
    ----------
    codec
        What they went through.
    rows
        Which of the records to learn from again they are of.
    train, check
        Of these, and of all records to check on, with their summaries.
    """

    codec: Codec
    rows: NDArray[np.int64]
    train: Tokens
    check: Tokens


def write_tokens(
    folder: Path,
    replay: Replay,
    train: Iterable[tuple[int, NDArray[np.floating], NDArray[np.bool_]]],
    check: Iterable[tuple[NDArray[np.floating], NDArray[np.bool_]]],
) -> str:
    """Write ``tokens.npz`` into a model's folder; return its SHA-256.

    Parameters
    ----------
    train
        Row of the reference set, tokens (T, D) and which of them count (T,) of some records.
    check
        Tokens of all records to check on, in the order of ``replay``.
    """
    rows, learn, learn_keep = (np.stack(part) for part in zip(*train, strict=True))
    held, held_keep = (np.stack(part) for part in zip(*check, strict=True))
    if len(held) != len(replay.check_inputs):
        raise ValueError(f"{len(held)} records to check on, not {len(replay.check_inputs)}")
    codec = Codec.fitted(np.concatenate([learn, held]))
    # Parts first, then records, then time: what is alike lies together.
    packed = {
        name: np.frombuffer(
            lzma.compress(codec.rounded(z).transpose(2, 0, 1).tobytes(), preset=9), np.uint8
        )
        for name, z in (("train", learn), ("check", held))
    }
    np.savez(
        folder / TOKENS,
        mean=codec.mean,
        spread=codec.spread,
        basis=codec.basis,
        rows=rows.astype(np.int32),
        train=packed["train"],
        check=packed["check"],
        train_keep=np.packbits(learn_keep, axis=1),
        check_keep=np.packbits(held_keep, axis=1),
        length=np.array(held.shape[1]),
    )
    return sha256_of(folder / TOKENS)


def add_tokens(folder: Path, corpus: Corpus) -> dict[str, Any]:
    """Give a model's folder the tokens of its reference set, name them in its manifest.

    Parameters
    ----------
    corpus
        That the model's second stage and its reference set were made of.

    Raises
    ------
    ModelError
        If the corpus is another one.
    """
    entry = read_entry(folder)
    replay = load_replay(folder / REPLAY)
    module = load_module(entry)
    rows = split(corpus)
    if (len(rows.learn), len(rows.check)) != (len(replay.train_inputs), len(replay.check_inputs)):
        raise ModelError(f"The reference set of model {entry.id!r} is not of this corpus.")
    train = (
        (int(row), *_seen(module, corpus, rows.learn[int(row)])) for row in chosen_rows(replay)
    )
    check = (_seen(module, corpus, index) for index in rows.check)
    digest = write_tokens(folder, replay, train, check)
    load_tokens(folder / TOKENS, module, replay)
    gone = ("sha256", "bytes")
    kept = {key: told for key, told in entry.manifest.items() if key not in gone}
    return write_manifest(folder, **(kept | {FIELD: digest}))


def _seen(
    module: torch.nn.Module, corpus: Corpus, index: int
) -> tuple[NDArray[np.floating], NDArray[np.bool_]]:
    one = labelled(corpus, [index], ())
    with torch.no_grad():
        z, keep = tokens_of_signal(module, one.signal, one.seen)
    return z[0].numpy(), keep[0].numpy()


def chosen_rows(replay: Replay, most: int = REPLAYED) -> NDArray[np.int64]:
    """Return rows to learn from again: of each statement a share, the rarest first, and normals."""
    rng = np.random.default_rng(0)
    carried = replay.train_target * (replay.train_weight > 0)
    weight = 1.0 / np.maximum(carried.sum(axis=0), 1.0)
    # Rare statements make a record likely to come along.
    rank = (carried * weight).sum(axis=1) + 0.5 / len(carried)
    keys = rng.random(len(rank)) ** (1.0 / rank)
    return np.sort(np.argsort(-keys)[:most])


def load_tokens(path: Path, module: torch.nn.Module, replay: Replay) -> ReferenceTokens:
    """Read ``tokens.npz`` at once; see :func:`loading_tokens`."""
    work = loading_tokens(path, module, replay)
    while True:
        try:
            next(work)
        except StopIteration as stop:
            found: ReferenceTokens = stop.value
            return found


def loading_tokens(
    path: Path, module: torch.nn.Module, replay: Replay
) -> Generator[Progress, None, ReferenceTokens]:
    """Read ``tokens.npz`` part by part, half a second each; its hash is checked by the caller.

    Raises
    ------
    ModelError
        If it cannot be read, or is not of this model and reference set.
    """
    try:
        with np.load(path, allow_pickle=False) as saved:
            codec = Codec(saved["mean"], saved["spread"], saved["basis"])
            rows = saved["rows"].astype(np.int64)
            length = int(saved["length"])
            parts = []
            for name in ("train", "check"):
                parts.append(_tokens(saved, name, length, codec))
                yield Progress(len(parts), 2, "tokens of the reference set")
    except (OSError, KeyError, ValueError, lzma.LZMAError) as problem:
        raise ModelError(
            f"{TOKENS} of model {path.parent.name!r} cannot be read: {problem}."
        ) from (problem)
    inputs = (replay.train_inputs[rows], replay.check_inputs)
    made = []
    block = last_block(module)
    for (z, keep), given in zip(parts, inputs, strict=True):
        if len(z) != len(given):
            raise ModelError(f"{TOKENS} of model {path.parent.name!r} is of other records.")
        tokens = Tokens(z, keep, given[:, -N_SUMMARY:])
        some = np.linspace(0, len(z) - 1, _ASKED).astype(np.int64)
        own, spread = given[:, :-N_SUMMARY], given[:, :-N_SUMMARY].std(axis=0) + 1e-6
        gap = np.abs(embed(block, tokens.pick(some))[:, :-N_SUMMARY] - own[some]) / spread
        if float(np.median(gap)) > _ALIKE:
            raise ModelError(
                f"{TOKENS} of model {path.parent.name!r} is not of its weights and reference set; "
                "its last block was not tuned."
            )
        made.append(tokens)
    return ReferenceTokens(codec, rows, *made)


def _tokens(
    saved: Any, name: str, length: int, codec: Codec
) -> tuple[NDArray[np.float16], NDArray[np.bool_]]:
    keep = np.unpackbits(saved[f"{name}_keep"], axis=1, count=length).astype(bool)
    raw = np.frombuffer(lzma.decompress(saved[name].tobytes()), np.int8)
    steps = raw.reshape(len(codec.basis), len(keep), length).transpose(1, 2, 0)
    return codec.back(steps), keep


def path_of(entry: ModelEntry, others: Iterable[ModelEntry]) -> Path | None:
    """Return where the tokens of a model's reference set lie; a tuned one names its parent's."""
    wanted = entry.manifest.get(FIELD)
    if wanted is None:
        return None
    for one in (entry, *others):
        path = one.folder / TOKENS
        if one.manifest.get(FIELD) == wanted and path.exists() and sha256_of(path) == wanted:
            return path
    return None
