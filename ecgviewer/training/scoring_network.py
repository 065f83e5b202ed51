"""The restoration network as it lies in a model file: what ``training.network`` says, faster.

Only what scoring asks for is here. What the beats make of the record is for training alone.
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from ecgviewer.inference.alignment import BEAT, BEFORE
from ecgviewer.training.network import LocalBranch, NetworkConfig, RestorationNetwork
from ecgviewer.training.scoring_blocks import (
    ConvBlock,
    CrossLayer,
    Dense,
    Layer,
    Norm,
    Weights,
    conv,
    conv_up,
    film,
    kept_tokens,
    over_time,
    pool,
)

_FOR_TRAINING = ("local.", "trend_out.")
"""Weights that a file may lack: what they restore is asked for in training alone."""


class Beats(nn.Module):
    """Single beats as the record's tokens look at them; see ``network.LocalBranch``."""

    def __init__(self, local: LocalBranch) -> None:
        super().__init__()
        self.before: int = BEFORE
        self.length: int = BEAT
        self.cross: bool = local.cross
        self.first = Weights(local.first)
        self.second = Weights(local.second)
        self.third = Weights(local.third)
        self.place = nn.Parameter(local.place.detach().clone())
        self.to_record = CrossLayer(local.to_record)

    def forward(self, z: Tensor, x: Tensor, r_peaks: Tensor) -> Tensor:
        """Tokens [B, 125, D] that have looked at the beats of x [B, 1000, 24]; r_peaks [B, K].

        The last ones may have no beats: these are not cut.
        """
        if not self.cross:
            return z
        told = int((r_peaks >= 0).any(1).nonzero().amax()) + 1 if bool((r_peaks >= 0).any()) else 0
        if told == 0:
            return self.to_record.alone(z)
        if told < z.shape[0]:
            looked = self.looking(z[:told], x[:told], r_peaks[:told])
            return torch.cat([looked, self.to_record.alone(z[told:])])
        return self.looking(z, x, r_peaks)

    def looking(self, z: Tensor, x: Tensor, r_peaks: Tensor) -> Tensor:
        """Let tokens look at beats, of records that have some."""
        b, t, c = x.shape
        k = r_peaks.shape[1]
        index = r_peaks.unsqueeze(2) - self.before + torch.arange(self.length, device=x.device)
        inside = (index >= 0) & (index < t) & (r_peaks.unsqueeze(2) >= 0)
        first = t * torch.arange(b, device=x.device).view(b, 1, 1)
        at = (index.clamp(0, t - 1) + first).view(-1)
        pieces = x.reshape(b * t, c).index_select(0, at).view(b * k, self.length, c)
        pieces = pieces * inside.view(b * k, self.length, 1).to(x.dtype)
        y = F.gelu(conv(pieces, self.first.weight, self.first.bias, 3, 3))
        y = F.gelu(conv(y, self.second.weight, self.second.bias, 2, 2))
        y = conv(y, self.third.weight, self.third.bias, 3, 1)
        n = y.shape[1]
        y = (y.reshape(b, k, n, -1) + self.place).flatten(1, 2)
        there = (r_peaks >= 0).unsqueeze(2).expand(b, k, n).flatten(1, 2)
        return self.to_record(z, y, there)


class ScoringNetwork(nn.Module):
    """Restores hidden samples with their uncertainty, and embeds the record.

    Parameters
    ----------
    network
        The trained one. Its weights are copied under their names, but for those that scoring does
        not ask for.
    """

    def __init__(self, network: RestorationNetwork) -> None:
        super().__init__()
        self.tokens: int = network.tokens
        self.n_beats: int = network.n_beats
        self.conditional: bool = network.conditional
        self.stem = Weights(network.stem)
        self.block0 = ConvBlock(network.block0)
        self.down1 = Weights(network.down1)
        self.block1 = ConvBlock(network.block1)
        self.down2 = Weights(network.down2)
        self.place = nn.Parameter(network.place.detach().clone())
        self.layers = nn.ModuleList([Layer(layer) for layer in network.layers])
        self.norm = Norm(network.norm)
        self.local = None if network.local is None else Beats(network.local)
        self.trend_in = None if network.trend_in is None else Weights(network.trend_in)
        self.attributes = Dense(network.attributes)
        self.project = nn.Sequential(
            Dense(network.project[0]), nn.GELU(), Dense(network.project[2])
        )
        self.condition = nn.Sequential(Dense(network.condition[0]), nn.GELU())
        self.film2 = Dense(network.film2)
        self.film1 = Dense(network.film1)
        self.film0 = Dense(network.film0)
        self.up1 = Weights(network.up1)
        self.up0 = Weights(network.up0)
        self.up = Weights(network.up)
        self.restored = Weights(network.restored)
        self.head = network.head

    @torch.jit.export
    def scales(self, x: Tensor, valid: Tensor) -> Tensor:
        """See ``RestorationNetwork.scales``."""
        b, n, t = x.shape
        there = valid.view(b, n, t // 200, 200).sum(3)
        power = (x * valid).view(b, n, t // 200, 200).pow(2).sum(3)
        rms = torch.sqrt(power / there.clamp(min=1.0))
        rms = torch.where(there >= 50.0, rms, torch.full_like(rms, float("nan")))
        s = torch.nan_to_num(torch.nanmedian(rms, 2)[0], 0.0)
        s = torch.maximum(s, 0.02 * s.amax(1, keepdim=True) * (s > 0).to(s.dtype))
        return torch.where(s > 0, s, torch.ones_like(s))

    def looked(
        self, shown: Tensor, seen: Tensor, r_peaks: Tensor | None
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Encode: tokens [B, 125, D]; both levels and the input [B, T, C]; embedding [B, 2D]."""
        x = torch.cat([shown, seen], 1).transpose(1, 2).contiguous()  # [B, 1000, 24]
        a = self.block0(F.gelu(conv(x, self.stem.weight, self.stem.bias, 2, 4)))
        b = self.block1(F.gelu(conv(a, self.down1.weight, self.down1.bias, 2, 2)))
        z = conv(b, self.down2.weight, self.down2.bias, 2, 2) + self.place
        if self.trend_in is not None:
            share = F.avg_pool1d(seen, 24, 8, 8)
            slow = F.avg_pool1d(shown * seen, 24, 8, 8) / share.clamp(min=1e-3)
            slow = torch.cat([slow, share], 1).transpose(1, 2).contiguous()
            z = z + conv(slow, self.trend_in.weight, self.trend_in.bias, 1, 1)
        keep = kept_tokens(seen, self.tokens)
        for place, layer in enumerate(self.layers):
            z = layer(z, keep[:, None, None, :])
            if place == 0 and self.local is not None and r_peaks is not None:
                z = self.local(z, x, r_peaks)
        z = self.norm(z)
        return z, a, b, x, pool(z, keep)

    @torch.jit.export
    def encode(
        self, shown: Tensor, seen: Tensor, r_peaks: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Tokens [B, 125, D], levels [B, c0, 500] and [B, c1, 250], embedding [B, 2D]."""
        z, a, b, _, embedding = self.looked(shown, seen, r_peaks)
        return z, a.transpose(1, 2), b.transpose(1, 2), embedding

    def conditions(self, cond: Tensor, scales: Tensor, valid: Tensor) -> Tensor:
        """See ``RestorationNetwork.conditions``."""
        if not self.conditional:
            unknown = torch.full_like(cond[:, :3], float("nan"))
            cond = torch.cat([unknown, torch.zeros_like(cond[:, 3:])], 1)
        known = (~torch.isnan(cond[:, :3])).to(scales.dtype)
        centre = torch.tensor([50.0, 0.5, 70.0], dtype=scales.dtype, device=cond.device)
        spread = torch.tensor([20.0, 0.5, 20.0], dtype=scales.dtype, device=cond.device)
        given = torch.nan_to_num((cond[:, :3] - centre) / spread, 0.0)
        there = (valid.amax(2) > 0).to(scales.dtype)
        amplitude = torch.log(scales / 0.15).clamp(-4.0, 4.0) * there * cond[:, 3:4]
        return self.condition(torch.cat([given, known, amplitude, cond[:, 3:4]], 1))

    def decode(
        self, z: Tensor, skip0: Tensor, skip1: Tensor, x: Tensor, c: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Tokens, skips, input and conditions [B, 64] -> mu and log b, [B, 12, 1000]."""
        y = film(z, self.film2(c))
        y = film(F.gelu(conv_up(y, skip1, self.up1.weight, self.up1.bias)), self.film1(c))
        y = film(F.gelu(conv_up(y, skip0, self.up0.weight, self.up0.bias)), self.film0(c))
        y = F.gelu(conv_up(y, x, self.up.weight, self.up.bias))
        y = conv(y, self.restored.weight, self.restored.bias, 1, 2).transpose(1, 2).contiguous()
        mu, log_b = y.chunk(2, 1)
        return mu, (log_b - 1.0).clamp(-6.0, 4.0)

    def forward(
        self, x: Tensor, valid: Tensor, hide: Tensor, cond: Tensor, r_peaks: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """See ``RestorationNetwork.forward``."""
        scales = self.scales(x, valid)
        signal = (x / scales.unsqueeze(2) * valid).clamp(-20.0, 20.0)
        seen = valid * (1.0 - hide)
        z, a, b, given, embedding = self.looked(signal * seen, seen, r_peaks)
        mu, log_b = self.decode(z, a, b, given, self.conditions(cond, scales, valid))
        return mu, log_b, signal, embedding, self.attributes(embedding)

    @torch.jit.export
    def view(
        self, x: Tensor, valid: Tensor, hide: Tensor, cond: Tensor, r_peaks: Tensor, clean: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """See ``RestorationNetwork.view``."""
        b, m, n, t = hide.shape
        scales = self.scales(x, valid)
        signal = (x / scales.unsqueeze(2) * valid).clamp(-20.0, 20.0)
        masked = (valid.unsqueeze(1) * (1.0 - hide)).view(b * m, n, t)
        seen = torch.cat([masked, valid])
        shown = torch.cat([torch.repeat_interleave(signal, m, 0), signal]) * seen
        peaks = torch.cat([torch.repeat_interleave(r_peaks, m, 0), clean])
        z, a, c, given, embedding = self.looked(shown, seen, peaks)
        k = b * m
        told = torch.repeat_interleave(self.conditions(cond, scales, valid), m, 0)
        mu, log_b = self.decode(z[:k], a[:k], c[:k], given[:k], told)
        gap = (signal.unsqueeze(1) - mu.view(b, m, n, t)).abs()
        log_b = log_b.view(b, m, n, t)
        nll = ((gap * torch.exp(-log_b) + log_b) * hide).sum(1)
        there = valid.amax(1)
        return nll, embedding[k:], over_time(a[k:], there), over_time(c[k:], there)

    @torch.jit.export
    def findings(self, embedding: Tensor, summary: Tensor) -> Tensor:
        """Logits of all slots, [B, slots], from embedding [B, 2D] and summary [B, S]."""
        return self.head(torch.cat([embedding, summary], 1))


def for_scoring(network: nn.Module, sizes: dict[str, Any]) -> nn.Module:
    """Return a network with the code of this module around its weights.

    Parameters
    ----------
    network
        A trained one, or that of a model file. One of a file with weights that are not known here
        is returned as it is, with the code it has.
    sizes
        As the manifest of its file tells them: ``recipe.network``.
    """
    if isinstance(network, RestorationNetwork):
        return ScoringNetwork(network)
    weights = network.state_dict()
    found: Any = network
    branches = {
        "beats": int(getattr(found, "n_beats", 0)),
        "cross": "local.to_record.nothing" in weights,
        "trend": "trend_in.weight" in weights,
        "conditional": bool(getattr(found, "conditional", True)),
    }
    try:
        own = RestorationNetwork(NetworkConfig(**(sizes | branches)))
        missing, unknown = own.load_state_dict(weights, strict=False)
    except (RuntimeError, TypeError):
        return network
    if unknown or not all(name.startswith(_FOR_TRAINING) for name in missing):
        return network
    return ScoringNetwork(own.eval())
