"""The restoration network: hides parts of a normal ECG and learns to put them back.

One network serves records in millivolts and records whose amplitude was lost. Every lead is
divided by its own robust scale inside the network; the logarithm of that scale is a *condition*
with an "unknown" flag, dropped at random in training. The embedding is taken before the
conditions enter, so it knows neither amplitude nor stated age and sex.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

N_CONDITIONS = 4
"""Columns of ``cond``: age in years, sex (0 female, 1 male), heart rate in 1/min, amplitude in mV
known (1) or not (0). NaN in the first three means unknown."""

_CONDITION_INPUTS = 6 + 13


@dataclass(frozen=True)
class NetworkConfig:
    """Sizes of the network."""

    leads: int = 12
    samples: int = 1000
    c0: int = 48
    c1: int = 96
    width: int = 160
    heads: int = 5
    layers: int = 3
    feed_forward: int = 320
    summary: int = 48
    head_hidden: int = 128
    slots: int = 128

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready sizes."""
        return asdict(self)


class ConvBlock(nn.Module):
    """Two convolutions with a residual path; shape stays [B, C, T]."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(8, channels)
        self.first = nn.Conv1d(channels, channels, 5, padding=2)
        self.second = nn.Conv1d(channels, channels, 5, padding=2)

    def forward(self, x: Tensor) -> Tensor:
        """[B, C, T] -> [B, C, T]."""
        return x + self.second(F.gelu(self.first(self.norm(x))))


class Layer(nn.Module):
    """Self-attention and feed-forward, normalised before each."""

    def __init__(self, width: int, heads: int, feed_forward: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm1 = nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm2 = nn.LayerNorm(width)
        self.up = nn.Linear(width, feed_forward)
        self.down = nn.Linear(feed_forward, width)

    def forward(self, x: Tensor, keep: Tensor) -> Tensor:
        """x: [B, T, D]; keep: [B, 1, 1, T], True where a token may be looked at."""
        b, t, d = x.shape
        qkv = self.qkv(self.norm1(x)).view(b, t, 3, self.heads, d // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4).unbind(0)  # each [B, H, T, D/H]
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=keep)
        x = x + self.out(y.transpose(1, 2).reshape(b, t, d))
        return x + self.down(F.gelu(self.up(self.norm2(x))))


class FindingsHead(nn.Module):
    """Embedding and score summary -> one logit a slot; unused slots wait for new findings.

    A slot with few positives is blended with its prototype: ``share`` of its logit is then
    ``steepness * (cosine to the prototype - threshold)``.
    """

    def __init__(self, inputs: int, hidden: int, slots: int) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(inputs))
        self.register_buffer("scale", torch.ones(inputs))
        self.register_buffer("prototype", torch.zeros(slots, inputs))
        self.register_buffer("threshold", torch.zeros(slots))
        self.register_buffer("steepness", torch.zeros(slots))
        self.register_buffer("share", torch.zeros(slots))
        self.hidden = nn.Linear(inputs, hidden)
        self.linear = nn.Linear(inputs, slots)
        self.out = nn.Linear(hidden, slots)
        nn.init.zeros_(self.linear.weight)
        nn.init.zeros_(self.out.weight)

    def forward(self, features: Tensor) -> Tensor:
        """features: [B, E + S] -> logits [B, slots]."""
        z = self.standard(features)
        logits = self.linear(z) + self.out(F.gelu(self.hidden(z)))
        near = F.linear(F.normalize(z, dim=1), self.prototype)  # [B, slots]
        alike = self.steepness * (near - self.threshold)
        return (1.0 - self.share) * logits + self.share * alike

    @torch.jit.export
    def standard(self, features: Tensor) -> Tensor:
        """Features in standard units, outliers held at 8, [B, E + S]."""
        return ((features - self.mean) / self.scale).clamp(-8.0, 8.0)


class RestorationNetwork(nn.Module):
    """Restores hidden samples with their uncertainty, and embeds the record.

    Parameters
    ----------
    config
        Sizes.
    """

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        c0, c1, d, n = config.c0, config.c1, config.width, config.leads
        self.tokens: int = config.samples // 8
        self.stem = nn.Conv1d(2 * n, c0, 9, stride=2, padding=4)
        self.block0 = ConvBlock(c0)
        self.down1 = nn.Conv1d(c0, c1, 6, stride=2, padding=2)
        self.block1 = ConvBlock(c1)
        self.down2 = nn.Conv1d(c1, d, 6, stride=2, padding=2)
        self.place = nn.Parameter(0.02 * torch.randn(1, self.tokens, d))
        self.layers = nn.ModuleList(
            [Layer(d, config.heads, config.feed_forward) for _ in range(config.layers)]
        )
        self.norm = nn.LayerNorm(d)
        self.attributes = nn.Linear(2 * d, 3)
        self.condition = nn.Sequential(nn.Linear(_CONDITION_INPUTS, 64), nn.GELU())
        self.film2 = nn.Linear(64, 2 * d)
        self.film1 = nn.Linear(64, 2 * c1)
        self.film0 = nn.Linear(64, 2 * c0)
        for film in (self.film2, self.film1, self.film0):
            nn.init.zeros_(film.weight)
            nn.init.zeros_(film.bias)
        self.up1 = nn.Conv1d(d + c1, c1, 5, padding=2)
        self.up0 = nn.Conv1d(c1 + c0, c0, 5, padding=2)
        self.up = nn.Conv1d(c0 + 2 * n, 32, 5, padding=2)
        self.restored = nn.Conv1d(32, 2 * n, 5, padding=2)
        nn.init.zeros_(self.restored.weight)
        self.head = FindingsHead(2 * d + config.summary, config.head_hidden, config.slots)

    @torch.jit.export
    def scales(self, x: Tensor, valid: Tensor) -> Tensor:
        """Robust scale a lead: lower median of the RMS of 2 s segments; [B, 12, 1000] -> [B, 12].

        1 where a lead has no samples. Same rule as ``inference.windows.lead_scales``.
        """
        b, n, t = x.shape
        there = valid.view(b, n, t // 200, 200).sum(3)
        power = (x * valid).view(b, n, t // 200, 200).pow(2).sum(3)
        rms = torch.sqrt(power / there.clamp(min=1.0))
        rms = torch.where(there >= 50.0, rms, torch.full_like(rms, float("nan")))
        s = torch.nan_to_num(torch.nanmedian(rms, 2)[0], 0.0)
        s = torch.maximum(s, 0.02 * s.amax(1, keepdim=True) * (s > 0).to(s.dtype))
        return torch.where(s > 0, s, torch.ones_like(s))

    def encode(self, shown: Tensor, seen: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Masked signal and what is seen of it, [B, 12, 1000] -> tokens, two skips, embedding."""
        a = self.block0(F.gelu(self.stem(torch.cat([shown, seen], 1))))  # [B, c0, 500]
        b = self.block1(F.gelu(self.down1(a)))  # [B, c1, 250]
        z = self.down2(b).transpose(1, 2) + self.place  # [B, 125, D]
        keep = seen.amax(1).view(seen.shape[0], self.tokens, 8).amax(2) > 0.0  # [B, 125]
        keep = keep | ~keep.any(1, keepdim=True)
        gate = keep[:, None, None, :]
        for layer in self.layers:
            z = layer(z, gate)
        z = self.norm(z)
        weight = keep.to(z.dtype).unsqueeze(2)
        mean = (z * weight).sum(1) / weight.sum(1)
        peak = torch.where(keep.unsqueeze(2), z, torch.full_like(z, -1e4)).amax(1)
        return z, a, b, torch.cat([mean, peak], 1)

    def conditions(self, cond: Tensor, scales: Tensor, valid: Tensor) -> Tensor:
        """Age, sex, rate, log scales, each with a known flag -> [B, 64]."""
        known = (~torch.isnan(cond[:, :3])).to(scales.dtype)
        centre = torch.tensor([50.0, 0.5, 70.0], dtype=scales.dtype, device=cond.device)
        spread = torch.tensor([20.0, 0.5, 20.0], dtype=scales.dtype, device=cond.device)
        given = torch.nan_to_num((cond[:, :3] - centre) / spread, 0.0)
        there = (valid.amax(2) > 0).to(scales.dtype)
        amplitude = torch.log(scales / 0.15).clamp(-4.0, 4.0) * there * cond[:, 3:4]
        return self.condition(torch.cat([given, known, amplitude, cond[:, 3:4]], 1))

    def film(self, x: Tensor, parameters: Tensor) -> Tensor:
        """Scale and shift channels; x: [B, C, T], parameters: [B, 2C]."""
        gain, shift = parameters.unsqueeze(2).chunk(2, 1)
        return x * (1.0 + gain) + shift

    def forward(
        self, x: Tensor, valid: Tensor, hide: Tensor, cond: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Restore what is hidden.

        Parameters
        ----------
        x, valid, hide
            [B, 12, 1000]: samples; 1 where a sample is there; 1 where it is to be restored.
        cond
            [B, 4], see :data:`N_CONDITIONS`.

        Returns
        -------
        tuple
            Restored mu and log b (of a Laplace distribution) and the signal, all in units of the
            lead's own scale, [B, 12, 1000]; embedding [B, 2D]; age, sex, rate guesses [B, 3].
        """
        scales = self.scales(x, valid)
        signal = (x / scales.unsqueeze(2) * valid).clamp(-20.0, 20.0)
        seen = valid * (1.0 - hide)
        shown = signal * seen
        z, skip0, skip1, embedding = self.encode(shown, seen)
        guess = self.attributes(embedding)
        c = self.conditions(cond, scales, valid)
        y = self.film(z.transpose(1, 2), self.film2(c))  # [B, D, 125]
        y = torch.repeat_interleave(y, 2, 2)
        y = self.film(F.gelu(self.up1(torch.cat([y, skip1], 1))), self.film1(c))
        y = torch.repeat_interleave(y, 2, 2)
        y = self.film(F.gelu(self.up0(torch.cat([y, skip0], 1))), self.film0(c))
        y = torch.repeat_interleave(y, 2, 2)
        y = F.gelu(self.up(torch.cat([y, shown, seen], 1)))  # [B, 32, 1000]
        mu, log_b = self.restored(y).chunk(2, 1)
        return mu, (log_b - 1.0).clamp(-6.0, 4.0), signal, embedding, guess

    @torch.jit.export
    def findings(self, embedding: Tensor, summary: Tensor) -> Tensor:
        """Logits of all slots, [B, slots], from embedding [B, 2D] and summary [B, S]."""
        return self.head(torch.cat([embedding, summary], 1))
