"""What training minimises."""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor


def laplace_nll(mu: Tensor, log_b: Tensor, signal: Tensor) -> Tensor:
    """Negative log-likelihood of each sample without its constant, same shape as the inputs.

    ``|x - mu| exp(-l) + l``: the term in ``l`` stays in, in training and in the score; the error
    divided by its own uncertainty alone ranks worse.
    """
    return (signal - mu).abs() * torch.exp(-log_b) + log_b


def masked_mean(values: Tensor, weight: Tensor) -> Tensor:
    """Mean of ``values`` where ``weight`` is 1: samples that were shown do not count."""
    return (values * weight).sum() / weight.sum().clamp(min=1.0)


def attribute_loss(guess: Tensor, cond: Tensor) -> Tensor:
    """Age, sex and heart rate from the embedding; unknown ones (NaN) do not count.

    Parameters
    ----------
    guess
        [B, 3]: age and rate in standard units, sex as a logit.
    cond
        [B, 4]: see ``network.N_CONDITIONS``.
    """
    age, sex, rate = cond[:, 0], cond[:, 1], cond[:, 2]
    total = guess.sum() * 0.0
    for column, (values, centre, spread) in {0: (age, 50.0, 20.0), 2: (rate, 70.0, 20.0)}.items():
        known = ~torch.isnan(values)
        if known.any():
            wanted = ((values[known] - centre) / spread).clamp(-4.0, 4.0)
            total = total + F.smooth_l1_loss(guess[known, column], wanted)
    known = ~torch.isnan(sex)
    if known.any():
        total = total + F.binary_cross_entropy_with_logits(guess[known, 1], sex[known])
    return total


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
