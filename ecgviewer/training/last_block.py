"""Tuning a copy of the encoder's last block for some findings, beside their slots.

The copy starts as the model's own block and is pulled back to it. It learns together with the
slots; then the slots are fitted once more to what it says, as they are without it.
"""

from __future__ import annotations

import copy
from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from numpy.typing import NDArray
from torch import Tensor, nn

from ecgviewer.core.language import tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.inference.own_block import LastBlock
from ecgviewer.training.losses import asymmetric_loss
from ecgviewer.training.optimizers import AdamW
from ecgviewer.training.slots import Labels, Slots, View

_AT_ONCE = 64


@dataclass(frozen=True)
class BlockConfig:
    """Numbers of the training of the last block."""

    first: int = 100
    steps: int = 120
    marked: int = 16
    replayed: int = 16
    rate: float = 1e-3
    slot_rate: float = 3e-3
    keep: float = 0.01
    noise: float = 0.1
    hide: float = 0.2


@dataclass(frozen=True, eq=False)
class Tokens:
    """What the last block sees of records, and what the head sees besides.

    ``z`` (n, T, D) float16, ``keep`` (n, T), ``summary`` (n, 48).
    """

    z: NDArray[np.float16]
    keep: NDArray[np.bool_]
    summary: NDArray[np.float32]

    def __len__(self) -> int:
        """Return how many records there are."""
        return len(self.z)

    def pick(self, rows: NDArray[np.bool_] | NDArray[np.int64]) -> Tokens:
        """Return some records."""
        return Tokens(self.z[rows], self.keep[rows], self.summary[rows])

    def tensors(self, rows: NDArray[np.int64] | slice) -> tuple[Tensor, Tensor]:
        """Return tokens [B, T, D] in single precision, and which count."""
        return torch.from_numpy(self.z[rows].astype(np.float32)), torch.from_numpy(self.keep[rows])


def embed(block: nn.Module, tokens: Tokens) -> NDArray[np.float32]:
    """Return what the head sees of records through a block, (n, 2D + 48)."""
    work = embedding(block, tokens)
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return np.asarray(stop.value)


def embedding(block: nn.Module, tokens: Tokens) -> Generator[Progress, None, NDArray[np.float32]]:
    """Do :func:`embed` some records at a time: all of a reference set take seconds."""
    parts = []
    for first in range(0, len(tokens), _AT_ONCE):
        with torch.no_grad():
            parts.append(block(*tokens.tensors(slice(first, first + _AT_ONCE))).numpy())
        done = min(first + _AT_ONCE, len(tokens))
        yield Progress(done, len(tokens), tr_later("records seen through the last block"))
    return np.concatenate([np.concatenate(parts), tokens.summary], axis=1)


def fit_block(
    block: LastBlock,
    head: nn.Module,
    start: Slots,
    marked: tuple[Tokens, Labels],
    replayed: tuple[Tokens, Labels],
    config: BlockConfig,
    seed: int,
    *,
    told: str = tr_later("last block"),
) -> Generator[Progress, None, LastBlock]:
    """Return a tuned copy of a block; block and head themselves are not touched.

    Parameters
    ----------
    start
        Slots to start from, fitted to what the block says as it is.
    marked, replayed
        Records with their labels; half of each step is of either.
    told
        What the progress says.
    """
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    own = copy.deepcopy(block).requires_grad_(requires_grad=True)
    weights = [part.clone().requires_grad_() for part in (start.linear, start.out, start.bias)]
    first = [part.detach().clone() for part in own.parameters()]
    optimiser = AdamW((list(own.parameters()), config.rate), (weights, config.slot_rate))
    sides = ((*marked, config.marked), (*replayed, config.replayed))
    for step in range(config.steps):
        z, keep, summary, target, weight = _batch(sides, rng, config)
        features = torch.cat([own(z, keep), summary], 1)
        seen = head.standard(features)
        seen = seen + config.noise * torch.randn_like(seen)
        view = View.of_standard(head, seen)
        logits = F.linear(view.z, weights[0]) + F.linear(view.hidden, weights[1]) + weights[2]
        loss = asymmetric_loss(logits, target, weight)
        pull = sum(
            (now - was).pow(2).sum() for now, was in zip(own.parameters(), first, strict=True)
        )
        optimiser.step(loss + config.keep * pull, 1.0 - step / config.steps)
        said = tr_later("{part}, loss {loss:.4f}", part=told, loss=float(loss.detach()))
        yield Progress(step + 1, config.steps, said)
    return own.requires_grad_(requires_grad=False)


def _batch(
    sides: tuple[tuple[Tokens, Labels, int], ...], rng: np.random.Generator, config: BlockConfig
) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Return tokens, which count, summaries, targets and weights of one step.

    Some tokens are hidden: no single beat may be what a finding is known by.
    """
    parts = []
    for tokens, labels, size in sides:
        rows = rng.integers(len(tokens), size=size)
        z, keep = tokens.tensors(rows)
        shown = keep & torch.from_numpy(rng.random(keep.shape) >= config.hide)
        shown = torch.where(shown.any(1, keepdim=True), shown, keep)
        at = torch.from_numpy(rows)
        summary = torch.from_numpy(tokens.summary[rows])
        parts.append((z, shown, summary, labels.target[at], labels.weight[at]))
    z, keep, summary, target, weight = (torch.cat(part) for part in zip(*parts, strict=True))
    return z, keep, summary, target, weight
