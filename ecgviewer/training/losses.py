"""What training minimises.

A loss is a :class:`Part`: sums and the counts they are to be divided by, apart, so that several
processes can add up the counts first and take the same step as one.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from ecgviewer.training.network import Restored
from ecgviewer.training.systems import System

_CENTRE = (50.0, 0.0, 70.0, 160.0, 95.0, 390.0, 415.0)
_SPREAD = (20.0, 1.0, 20.0, 25.0, 15.0, 35.0, 25.0)
_SEX = 1
_TEMPERATURE = 0.1
_LIKENESS = 0.5
"""Width of the soft target, in mean squared distances of the batch."""


class Part(NamedTuple):
    """Sums and what they are divided by, both of any one shape."""

    total: Tensor
    count: Tensor


class Truth(NamedTuple):
    """What a batch should have been restored to.

    Parameters
    ----------
    hide, valid
        [B, 12, 1000].
    peaks
        [B, 1000]: 1 within 60 ms of an R peak.
    attributes
        [B, 7] in the order of ``network.ATTRIBUTES``; NaN = unknown.
    record
        [B]: which record each row is a view of.
    physiology
        [B, F]: whitened measures; NaN = unknown.
    counts
        [B]: 1 where restoration is to be learned from the record, else 0.
    """

    hide: Tensor
    valid: Tensor
    peaks: Tensor
    attributes: Tensor
    record: Tensor
    physiology: Tensor
    counts: Tensor

    def wanted(self) -> Tensor:
        """Return 1 for every sample that was hidden and is to be restored, [B, 12, 1000]."""
        return self.hide * self.valid * self.counts[:, None, None]


def laplace_nll(mu: Tensor, log_b: Tensor, signal: Tensor) -> Tensor:
    """Negative log-likelihood of each sample without its constant, same shape as the inputs.

    ``|x - mu| exp(-l) + l``: the term in ``l`` stays in, in training and in the score; the error
    divided by its own uncertainty alone ranks worse.
    """
    return (signal - mu).abs() * torch.exp(-log_b) + log_b


def masked(values: Tensor, weight: Tensor) -> Part:
    """Sum of ``values`` where ``weight`` is 1: samples that were shown do not count."""
    return Part((values * weight).sum(), weight.sum())


def mean(part: Part) -> Tensor:
    """Return the mean, summed over the entries of a part that has several."""
    return (part.total / part.count.clamp(min=1.0)).sum()


def attributes(guess: Tensor, wanted: Tensor) -> Part:
    """Age, sex, rate, PR, QRS, QT, QTc from the embedding; unknown ones (NaN) do not count.

    Parameters
    ----------
    guess
        [B, 7]: in standard units, sex as a logit.
    wanted
        [B, 7]: years, 0-1, 1/min, ms.

    Returns
    -------
    Part
        One entry an attribute, (7,).
    """
    known = ~torch.isnan(wanted)
    z = (wanted - wanted.new_tensor(_CENTRE)) / wanted.new_tensor(_SPREAD)
    z = torch.nan_to_num(z, 0.0).clamp(-4.0, 4.0)
    each = F.smooth_l1_loss(guess, z, reduction="none")
    sex = F.binary_cross_entropy_with_logits(
        guess[:, _SEX], z[:, _SEX].clamp(0.0, 1.0), reduction="none"
    )
    each = torch.cat([each[:, :_SEX], sex[:, None], each[:, _SEX + 1 :]], 1)
    return Part((each * known).sum(0), known.to(each.dtype).sum(0))


def soft_info_nce(projected: Tensor, record: Tensor, physiology: Tensor, *, share: float) -> Tensor:
    """Contrastive loss whose targets are the other views *and* what is physiologically alike.

    Parameters
    ----------
    projected
        [N, P], unit length.
    record
        [N]: rows of one record are views of one another.
    physiology
        [N, F], whitened; NaN = unknown.
    share
        Of the target that goes to likeness, by squared distance; the rest to the other views. Where
        a row has no other view, or its physiology is unknown, the other kind takes all; a row
        with neither does not count.
    """
    n = projected.shape[0]
    self_ = torch.eye(n, dtype=torch.bool, device=projected.device)
    log_p = F.log_softmax((projected @ projected.T / _TEMPERATURE).masked_fill(self_, -1e4), 1)
    views = ((record[:, None] == record[None]) & ~self_).to(log_p.dtype)
    has_view = views.sum(1, keepdim=True) > 0
    known = torch.isfinite(physiology).all(1)
    placed = torch.where(known[:, None], physiology, torch.zeros_like(physiology))
    far = torch.cdist(placed, placed, compute_mode="donot_use_mm_for_euclid_dist").square()
    comparable = known[:, None] & known[None] & (record[:, None] != record[None])
    usual = (far * comparable).sum() / comparable.sum().clamp(min=1)
    near = (-far / (_LIKENESS * usual).clamp(min=1e-6)).masked_fill(~comparable, -1e4)
    alike = torch.softmax(near, 1) * comparable
    has_alike = comparable.any(1, keepdim=True)
    both = torch.where(has_view & has_alike, share, has_alike.to(log_p.dtype))
    target = (1.0 - both) * views / views.sum(1, keepdim=True).clamp(min=1.0) + both * alike
    counted = (has_view | has_alike)[:, 0]
    if share == 0.0:
        target, counted = views / views.sum(1, keepdim=True).clamp(min=1.0), has_view[:, 0]
    return -(target * log_p).sum(1)[counted].sum() / counted.sum().clamp(min=1)


def parts(
    out: Restored, truth: Truth, system: System, beats: tuple[Tensor, Tensor] | None, slow: Tensor
) -> dict[str, tuple[float, Part]]:
    """Return weight and part of every loss of a system but the contrastive one.

    Parameters
    ----------
    out
        What the network restored.
    truth
        What was hidden.
    system
        Which losses count.
    beats
        Signal of the local beats and what of them counts, [B, K, 12, 90] each.
    slow
        Trend of the whole signal and its share hidden, [2, B, 12, 125].
    """
    weight = truth.wanted()
    if system.likelihood:
        each = laplace_nll(out.mu, out.log_b, out.signal)
    else:
        each = (out.mu - out.signal).square().clamp(max=100.0)
    found = {"restoration": (1.0, masked(each, weight))}
    if system.w_peaks:
        near = weight * truth.peaks[:, None]
        found["peaks"] = (system.w_peaks, masked((out.mu - out.signal).abs(), near))
    if out.beat_mu is not None and out.beat_log_b is not None and beats is not None:
        nll = laplace_nll(out.beat_mu, out.beat_log_b, beats[0])
        found["beats"] = (system.w_beats, masked(nll, beats[1]))
    if out.trend is not None:
        found["trend"] = (system.w_trend, masked((out.trend - slow[0]).abs(), slow[1]))
    if system.w_attributes:
        found["attributes"] = (system.w_attributes, attributes(out.guess, truth.attributes))
    return found


def asymmetric_loss(
    logits: Tensor,
    target: Tensor,
    weight: Tensor,
    *,
    gamma_neg: float = 4.0,
    gamma_pos: float = 0.0,
    clip: float = 0.05,
) -> Tensor:
    """Asymmetric loss for rare labels (Ben-Baruch et al. 2021, arXiv 2009.14119).

    Parameters
    ----------
    logits, target, weight
        [B, K]; target 0-1; weight 0 leaves an entry out.
    gamma_neg, gamma_pos, clip
        Focusing of negatives and positives, and probability below which a negative is ignored.
        A gamma_pos of 10, as one published code has it, crushes the positives.
    """
    p = torch.sigmoid(logits)
    off = (1.0 - p + clip).clamp(max=1.0)
    positive = target * torch.log(p.clamp(min=1e-8)) * (1.0 - p) ** gamma_pos
    negative = (1.0 - target) * torch.log(off.clamp(min=1e-8)) * (1.0 - off) ** gamma_neg
    return -((positive + negative) * weight).sum() / weight.sum().clamp(min=1.0)
