"""The findings head: stage two, on cached embeddings and score summaries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ecgviewer.core.loading import complete
from ecgviewer.core.progress import Progress
from ecgviewer.inference.distance import Arrays
from ecgviewer.inference.evidence import gather
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.losses import asymmetric_loss
from ecgviewer.training.normals import looks

_AMPLITUDE = slice(0, 13)
"""Columns of the summary that hold lead amplitudes and whether they are known."""


@dataclass(frozen=True)
class HeadConfig:
    """Numbers of the head's training."""

    steps: int = 400
    batch: int = 256
    rate: float = 1e-3
    weight_decay: float = 0.05
    noise: float = 0.15
    gamma_neg: float = 4.0
    gamma_pos: float = 0.0
    clip: float = 0.05
    min_positives: int = 10
    seed: int = 0

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready numbers."""
        return asdict(self)


@dataclass(frozen=True, eq=False)
class Features:
    """What the head sees, and what it should say.

    Parameters
    ----------
    embedding, summary
        (n, E) and (n, 48), float32.
    target, weight
        (n, K): 0-1, and 0 where the truth is not known.
    codes
        (K,).
    rows
        (n,): row of the corpus.
    """

    embedding: NDArray[np.float32]
    summary: NDArray[np.float32]
    target: NDArray[np.float32]
    weight: NDArray[np.float32]
    codes: tuple[str, ...]
    rows: NDArray[np.int64]

    @property
    def inputs(self) -> NDArray[np.float32]:
        """Embedding and summary side by side, (n, E + 48)."""
        return np.concatenate([self.embedding, self.summary], axis=1)


def common_codes(corpus: Corpus, rows: list[int], minimum: int) -> tuple[str, ...]:
    """Return the statements with at least ``minimum`` positives, most frequent first."""
    counts = Counter(code for index in rows for code in set(corpus.rows[index].codes))
    kept = [(code, n) for code, n in counts.items() if n >= minimum]
    return tuple(code for code, _ in sorted(kept, key=lambda item: (-item[1], item[0])))


def collect(
    module: torch.nn.Module,
    arrays: Arrays,
    corpus: Corpus,
    rows: list[int],
    codes: tuple[str, ...],
) -> Generator[Progress, None, Features]:
    """Run the frozen network over records and return what the head needs of each."""
    embeddings, summaries = [], []
    target = np.zeros((len(rows), len(codes)), dtype=np.float32)
    weight = np.ones_like(target)
    for place, (window, seen) in enumerate(looks(module, corpus, rows)):
        row = corpus.rows[rows[place]]
        evidence = gather(window, seen, row.conditions(), arrays)
        embeddings.append(evidence.embedding)
        summaries.append(evidence.summary)
        target[place] = [code in row.codes for code in codes]
        weight[place] = [code not in row.unsaid or code in row.codes for code in codes]
        yield Progress(place + 1, len(rows), "embedding records")
    return Features(
        np.stack(embeddings), np.stack(summaries), target, weight, codes, np.array(rows)
    )


def standardise(head: torch.nn.Module, inputs: NDArray[np.float32]) -> None:
    """Set the head's input scaling from training records, in place."""
    with torch.no_grad():
        head.mean.copy_(torch.from_numpy(inputs.mean(axis=0)))
        head.scale.copy_(torch.from_numpy(inputs.std(axis=0) + 0.05))


def prior_bias(target: NDArray[np.floating], weight: NDArray[np.floating]) -> NDArray[np.float32]:
    """Return the logit of each code's frequency, (K,): where an untrained head should stand."""
    share = ((target * weight).sum(axis=0) + 0.5) / (weight.sum(axis=0) + 1.0)
    return np.log(share / (1.0 - share)).astype(np.float32)


def train_head(
    head: torch.nn.Module, features: Features, config: HeadConfig
) -> Generator[Progress, None, None]:
    """Train the first ``len(codes)`` slots of a head in place; spare slots stay improbable.

    Half of the records in millivolts are shown without their amplitude in every step, so that the
    head serves both kinds.
    """
    rng = np.random.default_rng(config.seed)
    torch.manual_seed(config.seed)
    k = len(features.codes)
    standardise(head, features.inputs)
    with torch.no_grad():
        head.out.bias.fill_(-6.0)
        head.linear.bias.zero_()
        head.out.bias[:k] = torch.from_numpy(prior_bias(features.target, features.weight))
    complete()  # torch's optimizers ask for what scoring left out
    optimiser = torch.optim.AdamW(head.parameters(), config.rate, weight_decay=config.weight_decay)
    inputs = torch.from_numpy(features.inputs)
    target = torch.from_numpy(features.target)
    weight = torch.from_numpy(features.weight)
    start = features.embedding.shape[1]
    amplitude = slice(start + _AMPLITUDE.start, start + _AMPLITUDE.stop)
    for step in range(config.steps):
        for group in optimiser.param_groups:
            group["lr"] = config.rate * (1.0 - step / config.steps)
        pick = torch.from_numpy(rng.integers(len(inputs), size=config.batch))
        batch = inputs[pick].clone()
        dropped = torch.from_numpy(rng.random(config.batch) < 0.5)
        batch[dropped, amplitude] = 0.0
        batch += config.noise * head.scale * torch.randn_like(batch)
        logits = head(batch)[:, :k]
        loss = asymmetric_loss(
            logits,
            target[pick],
            weight[pick],
            gamma_neg=config.gamma_neg,
            gamma_pos=config.gamma_pos,
            clip=config.clip,
        )
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        yield Progress(step + 1, config.steps, f"findings loss {float(loss.detach()):.4f}")
    _correct_bias(head, features)


def _correct_bias(head: torch.nn.Module, features: Features) -> None:
    """Shift each logit so that the mean probability is the code's frequency, in place.

    The asymmetric loss gives probabilities that are too high for rare codes.
    """
    k = len(features.codes)
    with torch.no_grad():
        logits = head(torch.from_numpy(features.inputs))[:, :k].numpy().astype(np.float64)
    for code in range(k):
        known = features.weight[:, code] > 0
        wanted = max(float(features.target[known, code].mean()), 1e-4)
        low, high = -12.0, 12.0
        for _ in range(50):
            middle = 0.5 * (low + high)
            mean = float((1.0 / (1.0 + np.exp(-(logits[known, code] + middle)))).mean())
            low, high = (middle, high) if mean < wanted else (low, middle)
        with torch.no_grad():
            head.out.bias[code] += low
