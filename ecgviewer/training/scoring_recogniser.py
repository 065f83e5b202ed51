"""Stage two as it lies in a model file: what ``Recogniser`` and ``ResNet`` say, faster."""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from ecgviewer.training.recogniser import Recogniser, RecogniserConfig
from ecgviewer.training.resnet import Pair, ResNet
from ecgviewer.training.scoring_blocks import (
    ConvBlock,
    Dense,
    Layer,
    Norm,
    Weights,
    conv,
    kept_tokens,
    pool,
)


class ScoringRecogniser(nn.Module):
    """See ``recogniser.Recogniser``."""

    def __init__(self, recogniser: Recogniser) -> None:
        super().__init__()
        self.tokens: int = recogniser.tokens
        self.stem = Weights(recogniser.stem)
        self.block0 = ConvBlock(recogniser.block0)
        self.down1 = Weights(recogniser.down1)
        self.block1 = ConvBlock(recogniser.block1)
        self.down2 = Weights(recogniser.down2)
        self.place = nn.Parameter(recogniser.place.detach().clone())
        self.layers = nn.ModuleList([Layer(layer) for layer in recogniser.layers])
        self.norm = Norm(recogniser.norm)
        self.classes = Dense(recogniser.classes)

    @torch.jit.export
    def given_to_last(self, signal: Tensor, seen: Tensor) -> tuple[Tensor, Tensor]:
        """Return what the last layer is given, [B, T, D], and which of it counts, [B, T]."""
        x = torch.cat([signal * seen, seen], 1).transpose(1, 2).contiguous()
        y = self.block0(F.gelu(conv(x, self.stem.weight, self.stem.bias, 2, 4)))
        y = self.block1(F.gelu(conv(y, self.down1.weight, self.down1.bias, 2, 2)))
        z = conv(y, self.down2.weight, self.down2.bias, 2, 2) + self.place
        keep = kept_tokens(seen, self.tokens)
        last = len(self.layers) - 1
        for place, layer in enumerate(self.layers):
            if place < last:
                z = layer(z, keep[:, None, None, :])
        return z, keep

    def forward(self, signal: Tensor, seen: Tensor, amplitudes: Tensor) -> tuple[Tensor, Tensor]:
        """Return embedding [B, 2D] and class logits [B, 5]; see ``Recogniser``."""
        z, keep = self.given_to_last(signal, seen)
        last = len(self.layers) - 1
        for place, layer in enumerate(self.layers):
            if place == last:
                z = layer(z, keep[:, None, None, :])
        embedding = pool(self.norm(z), keep)
        return embedding, self.classes(torch.cat([embedding, amplitudes], 1))


class _Folded(nn.Module):
    """A convolution without bias and the batch normalisation after it, as one layer."""

    def __init__(self, layer: nn.Conv1d, norm: nn.BatchNorm1d | None) -> None:
        super().__init__()
        self.weight, self.bias = layer.weight, torch.zeros(layer.out_channels)
        if norm is not None:
            gain = norm.weight / torch.sqrt(norm.running_var + norm.eps)
            self.weight = nn.Parameter(layer.weight * gain[:, None, None])
            self.bias = norm.bias - norm.running_mean * gain


class _Block(nn.Module):
    """See ``resnet._Block``."""

    def __init__(self, block: nn.Module) -> None:
        super().__init__()
        self.first = Weights(_Folded(block.first, block.norm1))
        self.second = Weights(_Folded(block.second, block.norm2))
        self.past = Weights(_Folded(block.past, None))

    def forward(self, x: Tensor) -> Tensor:
        """[B, T, C] -> [B, T / 2, C']."""
        y = F.relu(conv(x, self.first.weight, self.first.bias, 2, 3))
        y = conv(y, self.second.weight, self.second.bias, 1, 3)
        return F.relu(y + conv(x, self.past.weight, self.past.bias, 2, 0))


class ScoringResNet(nn.Module):
    """See ``resnet.ResNet``; normalisation is part of the convolutions' weights."""

    def __init__(self, partner: ResNet) -> None:
        super().__init__()
        self.stem = Weights(partner.stem)
        self.blocks = nn.ModuleList([_Block(block) for block in partner.blocks])
        self.classes = Dense(partner.classes)

    def forward(self, signal: Tensor, seen: Tensor, amplitudes: Tensor) -> Tensor:
        """Return class logits [B, 5]."""
        x = (signal * seen).transpose(1, 2).contiguous()
        y = F.relu(conv(x, self.stem.weight, self.stem.bias, 2, 5))
        for block in self.blocks:
            y = block(y)
        pooled = torch.cat([y.mean(1), y.amax(1)], 1)
        return self.classes(torch.cat([pooled, amplitudes], 1))


class ScoringPair(nn.Module):
    """See ``resnet.Pair``."""

    def __init__(self, pair: Pair) -> None:
        super().__init__()
        self.encoder = ScoringRecogniser(pair.encoder)
        self.partner = ScoringResNet(pair.partner)

    def forward(self, signal: Tensor, seen: Tensor, amplitudes: Tensor) -> tuple[Tensor, Tensor]:
        """Return embedding [B, 2D] and class logits [B, 5]; see ``Recogniser``."""
        embedding, own = self.encoder(signal, seen, amplitudes)
        return embedding, 0.5 * (own + self.partner(signal, seen, amplitudes))


def for_scoring(recogniser: nn.Module, sizes: RecogniserConfig) -> nn.Module:
    """Return a recogniser with the code of this module around its weights.

    One of a model file with weights that are not known here is returned as it is, with the code it
    has: models without a partner, and those that have had this code from the beginning.
    """
    if isinstance(recogniser, Pair):
        return ScoringPair(recogniser)
    own = Pair(Recogniser(sizes), ResNet())
    try:
        own.load_state_dict(recogniser.state_dict())
    except RuntimeError:
        return recogniser
    return ScoringPair(own.eval())
