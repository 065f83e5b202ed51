"""Torch's AdamW without the compiler that its class loads: a thousand modules nobody asks for.

Loaded beside the window they kept it from answering for .14 s, and took a second of every run.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.optim.adamw import adamw

_FIRST, _SECOND, _LEAST = 0.9, 0.999, 1e-8


class AdamW:
    """Steps of AdamW, by torch's own function of it; Adam without a decay.

    Parameters
    ----------
    groups
        Tensors that gather gradients, with the rate of each group.
    decay
        Weight decay of a step at a rate of 1.
    """

    def __init__(self, *groups: tuple[Sequence[Tensor], float], decay: float = 0.0) -> None:
        self._groups = [(list(weights), rate) for weights, rate in groups]
        self._decay = decay
        self._state = [
            [[torch.zeros_like(one) for one in weights] for _ in range(2)]
            + [[torch.zeros(()) for _ in weights]]
            for weights, _ in self._groups
        ]

    def step(self, loss: Tensor, share: float = 1.0) -> None:
        """Take one step down a loss, at a share of each group's rate."""
        every = [one for weights, _ in self._groups for one in weights]
        gradients = iter(torch.autograd.grad(loss, every))
        with torch.no_grad():
            for (weights, rate), (mean, square, steps) in zip(
                self._groups, self._state, strict=True
            ):
                adamw(
                    weights,
                    [next(gradients) for _ in weights],
                    mean,
                    square,
                    [],
                    steps,
                    foreach=False,
                    amsgrad=False,
                    beta1=_FIRST,
                    beta2=_SECOND,
                    lr=share * rate,
                    weight_decay=self._decay,
                    eps=_LEAST,
                    maximize=False,
                )
