"""A plain residual network: a baseline, and the recogniser's partner in the full score."""

from __future__ import annotations

from itertools import pairwise

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from ecgviewer.training.recogniser import CLASSES, N_AMPLITUDES


class _Block(nn.Module):
    """Two convolutions with batch normalisation and a residual path; halves the time axis."""

    def __init__(self, before: int, after: int) -> None:
        super().__init__()
        self.first = nn.Conv1d(before, after, 7, stride=2, padding=3, bias=False)
        self.norm1 = nn.BatchNorm1d(after)
        self.second = nn.Conv1d(after, after, 7, padding=3, bias=False)
        self.norm2 = nn.BatchNorm1d(after)
        self.past = nn.Conv1d(before, after, 1, stride=2, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """[B, C, T] -> [B, C', T / 2]."""
        y = F.relu(self.norm1(self.first(x)))
        return F.relu(self.norm2(self.second(y)) + self.past(x))


class ResNet(nn.Module):
    """A plain 1-D residual network of 0.6 M parameters on leads of unit scale."""

    width = 320

    def __init__(self) -> None:
        super().__init__()
        sizes = (32, 48, 80, 112, 160)
        self.stem = nn.Conv1d(12, sizes[0], 11, stride=2, padding=5)
        self.blocks = nn.Sequential(*(_Block(a, b) for a, b in pairwise(sizes)))
        self.drop = nn.Dropout(0.2)
        self.classes = nn.Linear(self.width + N_AMPLITUDES, len(CLASSES))

    def forward(self, signal: Tensor, seen: Tensor, amplitudes: Tensor) -> tuple[Tensor, Tensor]:
        """Return the pooled features [B, 320] and class logits [B, 5]; see ``Recogniser``."""
        y = self.blocks(F.relu(self.stem(signal * seen)))
        pooled = torch.cat([y.mean(2), y.amax(2)], 1)
        return pooled, self.classes(torch.cat([self.drop(pooled), amplitudes], 1))


class Pair(nn.Module):
    """The pretrained encoder's embedding, and the mean of its and a partner's class logits.

    Attention over a pretrained stem and a plain residual network err on different records.
    """

    def __init__(self, encoder: nn.Module, partner: nn.Module) -> None:
        super().__init__()
        self.encoder = encoder
        self.partner = partner

    def forward(self, signal: Tensor, seen: Tensor, amplitudes: Tensor) -> tuple[Tensor, Tensor]:
        """Return embedding [B, 2D] and class logits [B, 5]; see ``Recogniser``."""
        embedding, own = self.encoder(signal, seen, amplitudes)
        _, theirs = self.partner(signal, seen, amplitudes)
        return embedding, 0.5 * (own + theirs)
