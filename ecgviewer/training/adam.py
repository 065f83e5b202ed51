"""Adam for a handful of tensors, without the rest of ``torch.optim``.

That package loads torch's compiler when it is first used: a second and a half, and parts that the
window leaves out when it loads torch.

Source
------
Kingma and Ba 2015, arXiv 1412.6980; weight decay apart from the gradient: Loshchilov and Hutter
2019, arXiv 1711.05101.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

_FIRST, _SECOND, _LEAST = 0.9, 0.999, 1e-8


class Adam:
    """Steps of Adam on tensors that gather gradients.

    Parameters
    ----------
    weights
        Tensors with ``requires_grad``.
    decay
        Weight decay of a step at a rate of 1.
    """

    def __init__(self, weights: Sequence[Tensor], *, decay: float = 0.0) -> None:
        self._weights = list(weights)
        self._decay = decay
        self._mean = [torch.zeros_like(one) for one in self._weights]
        self._square = [torch.zeros_like(one) for one in self._weights]
        self._steps = 0

    def step(self, loss: Tensor, rate: float) -> None:
        """Take one step down a loss, at a rate."""
        gradients = torch.autograd.grad(loss, self._weights)
        self._steps += 1
        first, second = 1 - _FIRST**self._steps, 1 - _SECOND**self._steps
        with torch.no_grad():
            for one, g, mean, square in zip(
                self._weights, gradients, self._mean, self._square, strict=True
            ):
                mean.mul_(_FIRST).add_(g, alpha=1 - _FIRST)
                square.mul_(_SECOND).addcmul_(g, g, value=1 - _SECOND)
                one.mul_(1 - rate * self._decay)
                size = (square / second).sqrt_().add_(_LEAST)
                one.addcdiv_(mean / first, size, value=-rate)
