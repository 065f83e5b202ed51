"""Learning diagnoses from whole windows: one loop for stage two and for the plain ResNet."""

from __future__ import annotations

import copy
from collections.abc import Generator
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from numpy.typing import NDArray
from torch import Tensor, nn

from ecgviewer.core.loading import complete
from ecgviewer.core.progress import Progress
from ecgviewer.inference.windows import N_LEADS, WINDOW, lead_scales
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.figures import auroc
from ecgviewer.training.losses import asymmetric_loss
from ecgviewer.training.recogniser import CLASSES, N_AMPLITUDES
from ecgviewer.training.schedule import warm_up_cosine

_AVERAGE = 0.99
"""Decay a step of the running mean of the weights, which is what is kept."""

_ENOUGH = 5


@dataclass(frozen=True)
class SupervisedConfig:
    """Numbers of the training."""

    epochs: int = 30
    batch: int = 32
    rate: float = 1e-3
    encoder_rate: float = 1e-3
    weight_decay: float = 0.05
    gamma_neg: float = 4.0
    gamma_pos: float = 0.0
    clip: float = 0.05
    class_weight: float = 1.0
    seed: int = 0

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready numbers."""
        return asdict(self)


@dataclass(frozen=True, eq=False)
class Labelled:
    """Windows with their labels, in memory.

    Parameters
    ----------
    signal, seen
        (n, 12, 1000): leads divided by their scale; where there are samples.
    amplitudes
        (n, 13), see :class:`recogniser.Recogniser`.
    target, weight
        (n, K) statements; weight 0 where the truth is not known.
    classes
        (n, 5), in the order of :data:`recogniser.CLASSES`.
    codes
        (K,).
    """

    signal: Tensor
    seen: Tensor
    amplitudes: Tensor
    target: Tensor
    weight: Tensor
    classes: Tensor
    codes: tuple[str, ...]

    def pick(self, rows: Tensor) -> Labelled:
        """Return some rows."""
        parts = (self.signal, self.seen, self.amplitudes, self.target, self.weight, self.classes)
        return Labelled(*(part[rows] for part in parts), codes=self.codes)


class Classifier(nn.Module):
    """An encoder with one logit a statement."""

    def __init__(self, encoder: nn.Module, width: int, n_codes: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.drop = nn.Dropout(0.2)
        self.out = nn.Linear(width + N_AMPLITUDES, n_codes)
        nn.init.constant_(self.out.bias, -3.0)

    def forward(self, signal: Tensor, seen: Tensor, amplitudes: Tensor) -> tuple[Tensor, Tensor]:
        """Return logits of statements [B, K] and of classes [B, 5]."""
        embedding, classes = self.encoder(signal, seen, amplitudes)
        return self.out(torch.cat([self.drop(embedding), amplitudes], 1)), classes


def labelled(corpus: Corpus, rows: list[int], codes: tuple[str, ...]) -> Labelled:
    """Return windows of a corpus with their labels."""
    n = len(rows)
    signal = np.zeros((n, N_LEADS, WINDOW), dtype=np.float32)
    seen = np.zeros_like(signal)
    amplitudes = np.zeros((n, N_LEADS + 1), dtype=np.float32)
    target = np.zeros((n, len(codes)), dtype=np.float32)
    weight = np.zeros_like(target)
    classes = np.zeros((n, len(CLASSES)), dtype=np.float32)
    for place, index in enumerate(rows):
        row = corpus.rows[index]
        x, valid = corpus.window(index)
        scales = lead_scales(x, valid)
        kept = np.where(scales > 0, scales, 1.0)
        signal[place] = np.clip(x / kept[:, None] * valid, -20.0, 20.0)
        seen[place] = valid
        if row.in_mv:
            logs = np.clip(np.log(kept / 0.15), -4.0, 4.0)
            amplitudes[place] = np.r_[np.where(scales > 0, logs, 0.0), 1.0]
        target[place] = [code in row.codes for code in codes]
        weight[place] = [code not in row.unsaid or code in row.codes for code in codes]
        classes[place] = [not row.normal, *(name in row.superclasses for name in CLASSES[1:])]
    arrays = (signal, seen, amplitudes, target, weight, classes)
    return Labelled(*(torch.from_numpy(part) for part in arrays), codes=codes)


def augment(batch: Labelled, rng: np.random.Generator) -> tuple[Tensor, Tensor, Tensor]:
    """Return signal, seen and amplitudes changed in ways that keep the diagnosis."""
    n = len(batch.signal)
    signal, seen = batch.signal.clone(), batch.seen.clone()
    amplitudes = batch.amplitudes.clone()
    amplitudes[torch.from_numpy(rng.random(n) < 0.5)] = 0.0
    time = np.arange(WINDOW) / 100.0
    for row in range(n):
        shift = int(rng.integers(-150, 151))
        signal[row], seen[row] = _shifted(signal[row], shift), _shifted(seen[row], shift)
        gain = np.exp(0.1 * rng.standard_normal((N_LEADS, 1)))
        added = np.zeros((N_LEADS, WINDOW))
        if rng.random() < 0.3:
            added += rng.uniform(0.02, 0.2) * rng.standard_normal((N_LEADS, WINDOW))
        if rng.random() < 0.3:
            turn = 2 * np.pi * (rng.uniform(0.1, 0.8) * time + rng.random((N_LEADS, 1)))
            added += rng.uniform(0.05, 0.5) * np.sin(turn)
        signal[row] = signal[row] * torch.from_numpy(gain).float() + torch.from_numpy(added).float()
        chance = rng.random()
        if chance < 0.2:
            seen[row, torch.from_numpy(rng.random(N_LEADS) < 0.2)] = 0.0
        elif chance < 0.25:
            seen[row, 6:] = 0.0
        elif chance < 0.3:
            seen[row, torch.from_numpy(rng.permutation(N_LEADS)[: rng.integers(6, 11)])] = 0.0
    amplitudes[:, :N_LEADS] *= seen.amax(2)
    return signal * seen, seen, amplitudes


def _shifted(values: Tensor, by: int) -> Tensor:
    out = torch.roll(values, by, dims=-1)
    if by > 0:
        out[:, :by] = 0.0
    elif by < 0:
        out[:, by:] = 0.0
    return out


def predict(model: nn.Module, data: Labelled) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return logits of statements (n, K) and classes (n, 5)."""
    model.eval()
    parts = []
    with torch.no_grad():
        for first in range(0, len(data.signal), 64):
            at = slice(first, first + 64)
            parts.append(model(data.signal[at], data.seen[at], data.amplitudes[at]))
    codes, classes = (torch.cat(part).numpy() for part in zip(*parts, strict=True))
    return codes, classes


def macro_auroc(logits: NDArray[np.floating], data: Labelled, *, least: int = _ENOUGH) -> float:
    """Return the mean AUROC over statements with enough positives; NaN without any."""
    values = []
    for code in range(len(data.codes)):
        known = data.weight[:, code].numpy() > 0
        has = data.target[:, code].numpy()[known] > 0
        if has.sum() >= least and (~has).sum() >= least:
            values.append(auroc(logits[known, code], has))
    return float(np.mean(values)) if values else float("nan")


def train(
    model: Classifier, learn: Labelled, check: Labelled, config: SupervisedConfig
) -> Generator[Progress, None, dict[str, float]]:
    """Train in place; keep the averaged weights that were best on the check records.

    Best: mean of AUROC of "not normal" and macro AUROC of the statements. Returns both, and the
    epoch.
    """
    rng = np.random.default_rng(config.seed)
    torch.manual_seed(config.seed)
    encoder = [p for n, p in model.encoder.named_parameters() if not n.startswith("classes")]
    known = set(map(id, encoder))
    others = [p for p in model.parameters() if id(p) not in known]
    groups = [
        {"params": encoder, "peak": config.encoder_rate},
        {"params": others, "peak": config.rate},
    ]
    complete()  # torch's optimizers ask for what scoring left out
    optimiser = torch.optim.AdamW(groups, config.rate, weight_decay=config.weight_decay)
    average = copy.deepcopy(model)
    n = len(learn.signal)
    steps = n // config.batch
    total = steps * config.epochs
    best: dict[str, float] = {"quality": -1.0}
    kept = average.state_dict()
    for epoch in range(config.epochs):
        order = torch.from_numpy(rng.permutation(n))
        model.train()
        for step in range(steps):
            at = epoch * steps + step
            for group in optimiser.param_groups:
                group["lr"] = warm_up_cosine(at, total, peak=group["peak"], warm_up=100)
            batch = learn.pick(order[step * config.batch : (step + 1) * config.batch])
            codes, classes = model(*augment(batch, rng))
            loss = len(learn.codes) ** 0.5 * asymmetric_loss(
                codes,
                batch.target,
                batch.weight,
                gamma_neg=config.gamma_neg,
                gamma_pos=config.gamma_pos,
                clip=config.clip,
            ) + config.class_weight * F.binary_cross_entropy_with_logits(classes, batch.classes)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            decay = min(_AVERAGE, (1 + at) / (10 + at))
            with torch.no_grad():
                for mine, new in zip(
                    average.state_dict().values(), model.state_dict().values(), strict=True
                ):
                    if mine.is_floating_point():
                        mine.lerp_(new, 1.0 - decay)
                    else:
                        mine.copy_(new)
            yield Progress(at + 1, total, f"supervised loss {float(loss.detach()):.4f}")
        codes_of, classes_of = predict(average, check)
        told = auroc(classes_of[:, 0], check.classes[:, 0].numpy() > 0)
        macro = macro_auroc(codes_of, check)
        quality = float(np.nanmean([told, macro]))
        if quality > best["quality"]:
            best = {
                "quality": quality,
                "not_normal": told,
                "macro": macro,
                "epoch": float(epoch + 1),
            }
            kept = {name: value.clone() for name, value in average.state_dict().items()}
        yield Progress(
            (epoch + 1) * steps, total, f"epoch {epoch + 1}: check {told:.4f}, {macro:.4f}"
        )
    model.load_state_dict(kept)
    model.eval()
    return best
