"""Teaching single slots of a findings head: what the others say does not move by a bit.

The hidden layer stays as it is. A slot is a row of weights on the standardised features and on the
hidden layer, and, below some number of positives, a prototype: the direction in which its few
positives lie apart from replayed records, in a space whose covariance is mostly shrunk to a sphere.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, fields

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from numpy.typing import NDArray
from torch import Tensor, nn

from ecgviewer.core.language import tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.training.losses import asymmetric_loss
from ecgviewer.training.optimizers import AdamW

ENOUGH_POSITIVES = 20
"""Positives from which a finding stands mostly on its own weights."""

SHRINKAGE = 0.9
"""Share of a sphere in the covariance that prototypes are turned by; anything from .8 to .97 does
as well with 5 to 20 positives, less shrinkage does worse with few."""

QUIET = 0.99
"""Share of replayed records without the finding that must stay below one half."""

_LEAST_PROTOTYPE = 0.3
"""The prototype's share with many positives: it steadies the weights."""

_PRIOR = 0.02


@dataclass(frozen=True)
class SlotConfig:
    """Numbers of the training of slots."""

    steps: int = 300
    batch: int = 128
    rate: float = 3e-3
    noise: float = 0.15
    keep: float = 0.02
    seed: int = 0


@dataclass(frozen=True, eq=False)
class View:
    """What slots see of records: standardised features, hidden layer, features of unit length."""

    z: Tensor
    hidden: Tensor
    unit: Tensor

    @classmethod
    def of(cls, head: nn.Module, inputs: NDArray[np.float32]) -> View:
        """Return what a head sees of inputs, (n, E + 48)."""
        with torch.no_grad():
            z = head.standard(torch.from_numpy(np.ascontiguousarray(inputs, dtype=np.float32)))
            return cls.of_standard(head, z)

    @classmethod
    def of_standard(cls, head: nn.Module, z: Tensor) -> View:
        """Return what a head sees of standardised features."""
        return cls(z, F.gelu(head.hidden(z)), F.normalize(z, dim=1))

    def pick(self, rows: Tensor | NDArray[np.bool_]) -> View:
        """Return some rows."""
        at = torch.as_tensor(rows)
        return View(self.z[at], self.hidden[at], self.unit[at])

    def __len__(self) -> int:
        """Return how many records there are."""
        return len(self.z)


@dataclass(frozen=True, eq=False)
class Slots:
    """Weights of L slots: ``linear`` (L, E + 48), ``out`` (L, H), the others (L,) each.

    ``prototype`` (L, E + 48) of unit length, used where ``share`` is not 0.
    """

    linear: Tensor
    out: Tensor
    bias: Tensor
    prototype: Tensor
    threshold: Tensor
    steepness: Tensor
    share: Tensor

    @classmethod
    def of(cls, head: nn.Module, places: list[int], *, new: list[bool]) -> Slots:
        """Return slots of a head; new ones are empty and improbable."""
        at = torch.tensor(places, dtype=torch.int64)
        fresh = torch.tensor(new, dtype=torch.bool)
        with torch.no_grad():
            linear, out = head.linear.weight[at].clone(), head.out.weight[at].clone()
            bias = head.out.bias[at] + head.linear.bias[at]
            linear[fresh], out[fresh] = 0.0, 0.0
            bias[fresh] = float(np.log(_PRIOR / (1.0 - _PRIOR)))
            kept = [part[at].clone() for part in (head.prototype, head.threshold, head.steepness)]
            share = head.share[at].clone()
            share[fresh] = 0.0
        return cls(linear, out, bias, *kept, share)

    def weighed(self, view: View) -> Tensor:
        """Return what the weights alone say, (n, L)."""
        return F.linear(view.z, self.linear) + F.linear(view.hidden, self.out) + self.bias

    def logits(self, view: View) -> Tensor:
        """Return logits, (n, L), as the head would."""
        alike = self.steepness * (F.linear(view.unit, self.prototype) - self.threshold)
        return (1.0 - self.share) * self.weighed(view) + self.share * alike

    def chosen(self, other: Slots, theirs: NDArray[np.bool_]) -> Slots:
        """Return these slots with some of another's in their place, (L,)."""
        at = torch.from_numpy(theirs)
        parts = {one.name: getattr(self, one.name).clone() for one in fields(self)}
        for name, part in parts.items():
            part[at] = getattr(other, name)[at]
        return Slots(**parts)

    def write(self, head: nn.Module, places: list[int]) -> None:
        """Put the slots into a head, in place."""
        at = torch.tensor(places, dtype=torch.int64)
        with torch.no_grad():
            head.linear.weight[at], head.out.weight[at] = self.linear, self.out
            head.out.bias[at] = self.bias
            head.linear.bias[at] = 0.0
            head.prototype[at], head.threshold[at] = self.prototype, self.threshold
            head.steepness[at], head.share[at] = self.steepness, self.share


@dataclass(frozen=True, eq=False)
class Labels:
    """Records with what is known of L findings: ``target`` and ``weight`` (n, L).

    ``normal`` (n,): which are known to be normal; None where nobody knows.
    """

    view: View
    target: Tensor
    weight: Tensor
    normal: Tensor | None = None


def fit(
    head: nn.Module,
    start: Slots,
    marked: Labels,
    replayed: Labels,
    config: SlotConfig,
    *,
    new: list[bool],
) -> Generator[Progress, None, Slots]:
    """Train slots on annotated and replayed records; the head itself is not touched.

    The asymmetric loss, noise in standard units, and a pull towards the parent's weights. Slots of
    new findings are blended with a prototype; then slots are lowered until no more replayed records
    without the finding are said to carry it than :func:`_quiet` allows.
    """
    torch.manual_seed(config.seed)
    rng = np.random.default_rng(config.seed)
    weights = [part.clone().requires_grad_() for part in (start.linear, start.out, start.bias)]
    first = [part.clone() for part in (start.linear, start.out)]
    optimiser = AdamW((weights, config.rate))
    n = len(marked.view)
    for step in range(config.steps):
        pick = torch.from_numpy(rng.integers(n, size=min(64, 8 * n)))
        back = torch.from_numpy(rng.integers(len(replayed.view), size=config.batch))
        z = torch.cat([marked.view.z[pick], replayed.view.z[back]])
        with torch.no_grad():
            view = View.of_standard(head, z + config.noise * torch.randn_like(z))
        logits = F.linear(view.z, weights[0]) + F.linear(view.hidden, weights[1]) + weights[2]
        loss = asymmetric_loss(
            logits,
            torch.cat([marked.target[pick], replayed.target[back]]),
            torch.cat([marked.weight[pick], replayed.weight[back]]),
        )
        pull = sum((now - was).pow(2).sum() for now, was in zip(weights, first, strict=False))
        optimiser.step(loss + config.keep * pull / len(new), 1.0 - step / config.steps)
        said = tr_later("loss {loss:.4f}", loss=float(loss.detach()))
        yield Progress(step + 1, config.steps, said)
    parts = [part.detach() for part in weights]
    slots = Slots(*parts, start.prototype, start.threshold, start.steepness, start.share)
    slots = _with_prototypes(slots, marked, replayed, new)
    return _quiet(slots, replayed, start, new)


def _with_prototypes(slots: Slots, marked: Labels, replayed: Labels, new: list[bool]) -> Slots:
    """Blend new slots with the direction of their positives.

    The threshold stands half-way between what replayed records reach (99th percentile) and what a
    further positive may be expected to reach: that of each positive by the others, or, of a single
    one, half of the way to itself.
    """
    prototype, threshold, steepness, share = (
        part.clone() for part in (slots.prototype, slots.threshold, slots.steepness, slots.share)
    )
    turned = turner(replayed.view.unit)
    for row, is_new in enumerate(new):
        weight = marked.target[:, row] * marked.weight[:, row]
        n = int((weight > 0).sum())
        if not is_new or n == 0:
            continue
        mine, w = marked.view.unit[weight > 0], weight[weight > 0]
        without = (replayed.target[:, row] * replayed.weight[:, row]) == 0
        others = replayed.view.unit[without]
        centre = others.mean(0)

        def direction(rows: Tensor, weights: Tensor, centre: Tensor = centre) -> Tensor:
            mean = (rows * weights[:, None]).sum(0) / weights.sum()
            return F.normalize(turned @ (mean - centre), dim=0)

        best = direction(mine, w)
        reached = float(torch.quantile(others @ best, QUIET))
        if n >= 2:
            each = torch.arange(n)
            seen = [mine[k] @ direction(mine[each != k], w[each != k]) for k in range(n)]
            expected = float(torch.stack(seen).median())
        else:
            expected = 0.5 * (float(mine[0] @ best) + reached)
        spread = float((others @ best).std())
        gap = max(expected - reached, spread, 1e-3)
        prototype[row], threshold[row] = best, reached + 0.5 * gap
        steepness[row] = 6.0 / gap
        share[row] = max(_LEAST_PROTOTYPE, 1.0 - n / ENOUGH_POSITIVES)
    return Slots(slots.linear, slots.out, slots.bias, prototype, threshold, steepness, share)


def turner(rows: Tensor) -> Tensor:
    """Return the precision of rows (n, E), shrunk by :data:`SHRINKAGE` to a sphere."""
    centred = (rows - rows.mean(0)).double()
    covariance = centred.T @ centred / max(1, len(rows) - 1)
    level = torch.trace(covariance) / len(covariance)
    eye = torch.eye(len(covariance), dtype=torch.float64)
    shrunk = (1.0 - SHRINKAGE) * covariance + SHRINKAGE * level * eye
    return (torch.linalg.inv(shrunk) * level).float()


def _quiet(slots: Slots, replayed: Labels, start: Slots, new: list[bool]) -> Slots:
    """Lower the slots that would be heard in more replayed records without the finding.

    More than 1 % for all new ones together; for a finding that the parent knows, more than by it.
    The same among those that are normal.
    """
    logits, before = slots.logits(replayed.view), start.logits(replayed.view)
    bias = slots.bias.clone()
    for row, is_new in enumerate(new):
        without = (replayed.target[:, row] * replayed.weight[:, row]) == 0
        highest = 0.0
        for rows in (without, without & replayed.normal if replayed.normal is not None else None):
            if rows is None or not rows.any():
                continue
            heard = (1.0 - QUIET) / len(new)
            if not is_new:
                heard = max(heard, float((before[rows, row] > 0).float().mean()))
            highest = max(highest, float(torch.quantile(logits[rows, row], 1.0 - heard)))
        bias[row] -= highest / (1.0 - float(slots.share[row]))
    return Slots(
        slots.linear,
        slots.out,
        bias,
        slots.prototype,
        slots.threshold,
        slots.steepness,
        slots.share,
    )
