"""The restoration network: hides parts of a normal ECG and learns to put them back.

One network serves records in millivolts and records whose amplitude was lost. Every lead is
divided by its own robust scale inside the network; the logarithm of that scale is a *condition*
with an "unknown" flag, dropped at random in training. The embedding is taken before the
conditions enter, so it knows neither amplitude nor stated age and sex.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from ecgviewer.inference.alignment import BEAT, BEFORE
from ecgviewer.training.blocks import ConvBlock, CrossLayer, Layer, over_time

N_CONDITIONS = 4
"""Columns of ``cond``: age in years, sex (0 female, 1 male), heart rate in 1/min, amplitude in mV
known (1) or not (0). NaN in the first three means unknown."""

ATTRIBUTES = ("age", "sex", "rate", "pr", "qrs", "qt", "qtc")
"""What the embedding is asked for, in the order of the guesses."""

_CONDITION_INPUTS = 6 + 13
_BEAT_TOKENS = 5


@dataclass(frozen=True)
class NetworkConfig:
    """Sizes of the network, and which of its branches are there.

    ``beats``: how many R-aligned beats the local branch sees, 0 for no such branch; ``cross``:
    whether record and beats look at one another; ``trend``: the branch of the slow course;
    ``conditional``: whether restoration is told age, sex, rate and amplitude.
    """

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
    beats: int = 0
    cross: bool = False
    trend: bool = False
    conditional: bool = True
    projection: int = 64

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready sizes."""
        return asdict(self)


class LocalBranch(nn.Module):
    """Single beats: cut at their R peaks, encoded, exchanged with the record, restored.

    Samples of a beat are those of the *masked* record: nothing hidden can be seen here.
    """

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        n, d = config.leads, config.width
        self.cross: bool = config.cross
        self.before: int = BEFORE
        self.length: int = BEAT
        self.pieces: int = _BEAT_TOKENS
        self.first = nn.Conv1d(2 * n, 48, 9, stride=3, padding=3)  # 90 -> 30
        self.second = nn.Conv1d(48, 96, 5, stride=2, padding=2)  # -> 15
        self.third = nn.Conv1d(96, d, 5, stride=3, padding=1)  # -> 5
        self.place = nn.Parameter(0.02 * torch.randn(1, 1, _BEAT_TOKENS, d))
        self.to_record = CrossLayer(d, config.heads)
        self.to_beats = CrossLayer(d, config.heads)
        self.layer = Layer(d, config.heads, config.feed_forward)
        self.up2 = nn.Conv1d(d, 96, 3, padding=1)
        self.up1 = nn.Conv1d(96, 48, 3, padding=1)
        self.up0 = nn.Conv1d(48 + 2 * n, 2 * n, 5, padding=2)
        nn.init.zeros_(self.up0.weight)

    def cut(self, x: Tensor, r_peaks: Tensor) -> Tensor:
        """x: [B, C, T]; r_peaks: int64 [B, K], -1 for no beat -> [B, K, C, 90], 0 outside."""
        b, c, t = x.shape
        k = r_peaks.shape[1]
        index = r_peaks.unsqueeze(2) - self.before + torch.arange(self.length, device=x.device)
        inside = (index >= 0) & (index < t) & (r_peaks.unsqueeze(2) >= 0)
        flat = index.clamp(0, t - 1).view(b, 1, k * self.length).expand(b, c, k * self.length)
        cut = x.gather(2, flat).view(b, c, k, self.length).transpose(1, 2)
        return cut * inside.unsqueeze(2).to(x.dtype)

    def encode(self, shown: Tensor, seen: Tensor, r_peaks: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return tokens [B, 5K, D], which of them are of a beat [B, 5K], and the cut [B*K, 24, 90].

        shown, seen: [B, 12, 1000]; r_peaks: [B, K].
        """
        b, k = r_peaks.shape
        pieces = self.cut(torch.cat([shown, seen], 1), r_peaks).flatten(0, 1)
        y = F.gelu(self.second(F.gelu(self.first(pieces))))
        y = self.third(y).transpose(1, 2).reshape(b, k, self.pieces, -1) + self.place
        there = (r_peaks >= 0).unsqueeze(2).expand(b, k, self.pieces)
        return y.flatten(1, 2), there.flatten(1, 2), pieces

    def restore(self, tokens: Tensor, there: Tensor, pieces: Tensor) -> tuple[Tensor, Tensor]:
        """Return mu and log b of the beats, [B, K, 12, 90]."""
        b = tokens.shape[0]
        keep = there | ~there.any(1, keepdim=True)
        y = self.layer(tokens, keep[:, None, None, :])
        y = y.view(pieces.shape[0], self.pieces, -1).transpose(1, 2)
        y = F.gelu(self.up2(torch.repeat_interleave(y, 3, 2)))
        y = F.gelu(self.up1(torch.repeat_interleave(y, 2, 2)))
        y = self.up0(torch.cat([torch.repeat_interleave(y, 3, 2), pieces], 1))
        mu, log_b = y.view(b, -1, y.shape[1], self.length).chunk(2, 2)
        return mu, (log_b - 1.0).clamp(-6.0, 4.0)


class Restored(NamedTuple):
    """Everything that training compares with the truth; see :meth:`RestorationNetwork.restore`."""

    mu: Tensor
    log_b: Tensor
    signal: Tensor
    embedding: Tensor
    guess: Tensor
    projected: Tensor
    beat_mu: Tensor | None
    beat_log_b: Tensor | None
    trend: Tensor | None


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
        self.n_beats: int = config.beats
        self.conditional: bool = config.conditional
        self.local = LocalBranch(config) if config.beats else None
        self.trend_in = nn.Conv1d(2 * n, d, 3, padding=1) if config.trend else None
        self.trend_out = nn.Linear(d, n) if config.trend else None
        self.attributes = nn.Linear(2 * d, len(ATTRIBUTES))
        self.project = nn.Sequential(
            nn.Linear(2 * d, d), nn.GELU(), nn.Linear(d, config.projection)
        )
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

    def trend_of(self, x: Tensor, there: Tensor) -> Tensor:
        """Slow course: mean over 240 ms of what is there, at token rate; [B, 12, 1000] -> 125."""
        share = F.avg_pool1d(there, 24, 8, 8)
        return F.avg_pool1d(x * there, 24, 8, 8) / share.clamp(min=1e-3)

    def encode(
        self, shown: Tensor, seen: Tensor, r_peaks: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Encode a masked signal and what is seen of it, [B, 12, 1000]; R peaks [B, K].

        Returns
        -------
        tuple
            Tokens [B, 125, D]; two skips; embedding [B, 2D]; tokens of the beats, which of them
            are there, and the beats' samples (empty without a local branch or R peaks).
        """
        a = self.block0(F.gelu(self.stem(torch.cat([shown, seen], 1))))  # [B, c0, 500]
        b = self.block1(F.gelu(self.down1(a)))  # [B, c1, 250]
        z = self.down2(b).transpose(1, 2) + self.place  # [B, 125, D]
        if self.trend_in is not None:
            slow = torch.cat([self.trend_of(shown, seen), F.avg_pool1d(seen, 24, 8, 8)], 1)
            z = z + self.trend_in(slow).transpose(1, 2)
        keep = seen.amax(1).view(seen.shape[0], self.tokens, 8).amax(2) > 0.0  # [B, 125]
        keep = keep | ~keep.any(1, keepdim=True)
        gate = keep[:, None, None, :]
        beats, there, pieces = z[:, :0], keep[:, :0], shown[:, :, :0]
        if self.local is not None and r_peaks is not None:
            beats, there, pieces = self.local.encode(shown, seen, r_peaks)
        for place, layer in enumerate(self.layers):
            z = layer(z, gate)
            if place == 0 and self.local is not None and r_peaks is not None:
                if self.local.cross:
                    z = self.local.to_record(z, beats, there)
                    beats = self.local.to_beats(beats, z, keep)
        z = self.norm(z)
        weight = keep.to(z.dtype).unsqueeze(2)
        mean = (z * weight).sum(1) / weight.sum(1)
        peak = torch.where(keep.unsqueeze(2), z, torch.full_like(z, -1e4)).amax(1)
        return z, a, b, torch.cat([mean, peak], 1), beats, there, pieces

    def conditions(self, cond: Tensor, scales: Tensor, valid: Tensor) -> Tensor:
        """Age, sex, rate, log scales, each with a known flag -> [B, 64]."""
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

    def film(self, x: Tensor, parameters: Tensor) -> Tensor:
        """Scale and shift channels; x: [B, C, T], parameters: [B, 2C]."""
        gain, shift = parameters.unsqueeze(2).chunk(2, 1)
        return x * (1.0 + gain) + shift

    def decode(
        self, z: Tensor, skip0: Tensor, skip1: Tensor, shown: Tensor, seen: Tensor, c: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Tokens, skips, masked signal and conditions [B, 64] -> mu and log b, [B, 12, 1000]."""
        y = self.film(z.transpose(1, 2), self.film2(c))  # [B, D, 125]
        y = torch.repeat_interleave(y, 2, 2)
        y = self.film(F.gelu(self.up1(torch.cat([y, skip1], 1))), self.film1(c))
        y = torch.repeat_interleave(y, 2, 2)
        y = self.film(F.gelu(self.up0(torch.cat([y, skip0], 1))), self.film0(c))
        y = torch.repeat_interleave(y, 2, 2)
        y = F.gelu(self.up(torch.cat([y, shown, seen], 1)))  # [B, 32, 1000]
        mu, log_b = self.restored(y).chunk(2, 1)
        return mu, (log_b - 1.0).clamp(-6.0, 4.0)

    def forward(
        self, x: Tensor, valid: Tensor, hide: Tensor, cond: Tensor, r_peaks: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Restore what is hidden: what scoring asks for.

        Parameters
        ----------
        x, valid, hide
            [B, 12, 1000]: samples; 1 where a sample is there; 1 where it is to be restored.
        cond
            [B, 4], see :data:`N_CONDITIONS`.
        r_peaks
            int64 [B, K]: R peaks of the beats for the local branch, -1 for no beat.

        Returns
        -------
        tuple
            Restored mu and log b (of a Laplace distribution) and the signal, all in units of the
            lead's own scale, [B, 12, 1000]; embedding [B, 2D]; guesses of :data:`ATTRIBUTES`
            [B, 7].
        """
        scales = self.scales(x, valid)
        signal = (x / scales.unsqueeze(2) * valid).clamp(-20.0, 20.0)
        seen = valid * (1.0 - hide)
        shown = signal * seen
        z, skip0, skip1, embedding, _, _, _ = self.encode(shown, seen, r_peaks)
        c = self.conditions(cond, scales, valid)
        mu, log_b = self.decode(z, skip0, skip1, shown, seen, c)
        return mu, log_b, signal, embedding, self.attributes(embedding)

    @torch.jit.export
    def view(
        self, x: Tensor, valid: Tensor, hide: Tensor, cond: Tensor, r_peaks: Tensor, clean: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Look at records as scoring does: with each mask, and with nothing hidden.

        Parameters
        ----------
        x, valid, cond, r_peaks
            As :meth:`forward` takes them.
        hide
            [B, M, 12, 1000]: masks that together hide every sample once.
        clean
            R peaks as told in the pass that has nothing hidden.

        Returns
        -------
        tuple
            NLL of each sample [B, 12, 1000]; embedding [B, 2D]; mean and spread over time of the
            convolutional levels, [B, 2 * c0] and [B, 2 * c1].
        """
        b, m, n, t = hide.shape
        scales = self.scales(x, valid)
        signal = (x / scales.unsqueeze(2) * valid).clamp(-20.0, 20.0)
        masked = (valid.unsqueeze(1) * (1.0 - hide)).view(b * m, n, t)
        seen = torch.cat([masked, valid])
        shown = torch.cat([torch.repeat_interleave(signal, m, 0), signal]) * seen
        peaks = torch.cat([torch.repeat_interleave(r_peaks, m, 0), clean])
        z, a, c, embedding, _, _, _ = self.encode(shown, seen, peaks)
        k = b * m
        told = torch.repeat_interleave(self.conditions(cond, scales, valid), m, 0)
        mu, log_b = self.decode(z[:k], a[:k], c[:k], shown[:k], masked, told)
        gap = (signal.unsqueeze(1) - mu.view(b, m, n, t)).abs()
        log_b = log_b.view(b, m, n, t)
        nll = ((gap * torch.exp(-log_b) + log_b) * hide).sum(1)
        there = valid.amax(1)
        return nll, embedding[k:], over_time(a[k:], there), over_time(c[k:], there)

    @torch.jit.unused
    def restore(
        self, x: Tensor, valid: Tensor, hide: Tensor, cond: Tensor, r_peaks: Tensor | None = None
    ) -> Restored:
        """Return what :meth:`forward` does, and beats, trend [B, 12, 125] and projection [B, P].

        Attributes and projection come from the embedding, before any condition enters.
        """
        scales = self.scales(x, valid)
        signal = (x / scales.unsqueeze(2) * valid).clamp(-20.0, 20.0)
        seen = valid * (1.0 - hide)
        shown = signal * seen
        z, skip0, skip1, embedding, beats, there, pieces = self.encode(shown, seen, r_peaks)
        c = self.conditions(cond, scales, valid)
        mu, log_b = self.decode(z, skip0, skip1, shown, seen, c)
        beat_mu, beat_log_b, trend = None, None, None
        if self.local is not None and r_peaks is not None:
            beat_mu, beat_log_b = self.local.restore(beats, there, pieces)
        if self.trend_out is not None:
            trend = self.trend_out(z).transpose(1, 2)
        projected = F.normalize(self.project(embedding), dim=1)
        guess = self.attributes(embedding)
        return Restored(mu, log_b, signal, embedding, guess, projected, beat_mu, beat_log_b, trend)

    @torch.jit.export
    def findings(self, embedding: Tensor, summary: Tensor) -> Tensor:
        """Logits of all slots, [B, slots], from embedding [B, 2D] and summary [B, S]."""
        return self.head(torch.cat([embedding, summary], 1))
