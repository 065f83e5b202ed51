"""Stage two: a copy of the pretrained encoder that learns diagnoses end to end.

It lies in the model file beside the label-free network, which stays as it is: surprise and map
never see a diagnosis.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from ecgviewer.training.network import ConvBlock, Layer

CLASSES = ("not normal", "MI", "STTC", "CD", "HYP")
"""What the class logits stand for: anything but normal, then the superclasses of PTB-XL."""

N_AMPLITUDES = 13
"""Log scale of each lead and whether it is in millivolts."""


@dataclass(frozen=True)
class RecogniserConfig:
    """Sizes of the encoder; those of the pretrained one, so that its weights fit."""

    leads: int = 12
    samples: int = 1000
    c0: int = 48
    c1: int = 96
    width: int = 160
    heads: int = 5
    layers: int = 3
    feed_forward: int = 320

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready sizes."""
        return asdict(self)


class Recogniser(nn.Module):
    """Encoder with the parts of :class:`network.RestorationNetwork`, and class logits.

    Age and sex are no inputs: what is called abnormal must not hang on them.
    """

    def __init__(self, config: RecogniserConfig) -> None:
        super().__init__()
        c0, c1, d = config.c0, config.c1, config.width
        self.tokens: int = config.samples // 8
        self.stem = nn.Conv1d(2 * config.leads, c0, 9, stride=2, padding=4)
        self.block0 = ConvBlock(c0)
        self.down1 = nn.Conv1d(c0, c1, 6, stride=2, padding=2)
        self.block1 = ConvBlock(c1)
        self.down2 = nn.Conv1d(c1, d, 6, stride=2, padding=2)
        self.place = nn.Parameter(0.02 * torch.randn(1, self.tokens, d))
        self.layers = nn.ModuleList(
            [Layer(d, config.heads, config.feed_forward) for _ in range(config.layers)]
        )
        self.norm = nn.LayerNorm(d)
        self.drop = nn.Dropout(0.2)
        self.classes = nn.Linear(2 * d + N_AMPLITUDES, len(CLASSES))

    def forward(self, signal: Tensor, seen: Tensor, amplitudes: Tensor) -> tuple[Tensor, Tensor]:
        """Embed and classify.

        Parameters
        ----------
        signal
            [B, 12, 1000], each lead divided by its robust scale, 0 where not seen.
        seen
            [B, 12, 1000], 1 where there is a sample.
        amplitudes
            [B, 13]: log scale of each lead, 0 where unknown; 1 where it is in millivolts.

        Returns
        -------
        tuple
            Embedding [B, 2D]; logits of :data:`CLASSES` [B, 5].
        """
        y = self.block0(F.gelu(self.stem(torch.cat([signal * seen, seen], 1))))
        y = self.block1(F.gelu(self.down1(y)))
        z = self.down2(y).transpose(1, 2) + self.place  # [B, 125, D]
        keep = seen.amax(1).view(seen.shape[0], self.tokens, 8).amax(2) > 0.0
        keep = keep | ~keep.any(1, keepdim=True)
        for layer in self.layers:
            z = layer(z, keep[:, None, None, :])
        z = self.norm(z)
        weight = keep.to(z.dtype).unsqueeze(2)
        mean = (z * weight).sum(1) / weight.sum(1)
        peak = torch.where(keep.unsqueeze(2), z, torch.full_like(z, -1e4)).amax(1)
        embedding = torch.cat([mean, peak], 1)
        return embedding, self.classes(torch.cat([self.drop(embedding), amplitudes], 1))

    def adopt(self, weights: dict[str, Tensor]) -> int:
        """Copy weights of the same name and shape; return how many tensors were taken."""
        own = self.state_dict()
        same = {
            name: value
            for name, value in weights.items()
            if name in own and own[name].shape == value.shape
        }
        self.load_state_dict(same, strict=False)
        return len(same)
