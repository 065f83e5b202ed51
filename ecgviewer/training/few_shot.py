"""How many examples a finding takes: the frozen embedding, and a few records that carry it.

The control is the same network with the weights of each tensor shuffled: an untrained encoder with
a linear reader is already far from useless, and no claim about an embedding counts without it.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ecgviewer.core.progress import Progress
from ecgviewer.inference.model import LoadedModel, load_module
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.figures import auroc, bootstrap
from ecgviewer.training.findings import Features, collect, common_codes

EXAMPLES = (1, 2, 5, 10, 20)
_DRAWS = 10
_LEAST_TESTED = 5
_SHRINKAGE = 0.2
"""Share of the identity in the covariance of the embeddings; set once, not tried out."""


def few_shot(
    model: LoadedModel, corpus: Corpus, *, seed: int = 0
) -> Generator[Progress, None, dict[str, Any]]:
    """Return the AUROC of findings learned from 1 to 20 records, JSON-ready.

    A linear discriminant is fitted to examples of the training split, drawn ten times, and judged
    on the validation split; findings with 20 positives there and 5 here count.

    Returns
    -------
    dict
        ``codes``, how many findings; ``curves``: row name to number of examples to the mean over
        findings, with the interval over findings.
    """
    train, test = corpus.select("train"), corpus.select("validate")
    codes = common_codes(corpus, train, max(EXAMPLES))
    curves: dict[str, dict[str, Any]] = {}
    tested = 0
    for name in ("this model", "weights shuffled"):
        module: torch.nn.Module = model.module
        if name != "this model":
            module = shuffled(load_module(model.entry), seed)
        seen = []
        for rows in (train, test):
            seen.append((yield from collect(module, model.arrays, corpus, rows, codes)))
        table = _table(*seen, np.random.default_rng(seed))
        tested = len(table)
        curves[name] = {
            str(k): bootstrap_mean(table[:, place]) for place, k in enumerate(EXAMPLES) if tested
        }
    return {"codes": tested, "draws": _DRAWS, "curves": curves}


def shuffled(module: torch.nn.Module, seed: int) -> torch.nn.Module:
    """Shuffle the values of each weight tensor in place: sizes stay, what was learned goes."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in module.parameters():
            order = torch.randperm(parameter.numel(), generator=generator)
            parameter.copy_(parameter.reshape(-1)[order].reshape(parameter.shape))
    return module


def _table(train: Features, test: Features, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return the AUROC of each finding that can be tested, (n_codes, n_examples)."""
    x = train.embedding.astype(np.float64)
    mean, scale = x.mean(axis=0), x.std(axis=0) + 1e-6
    x, y = (x - mean) / scale, (test.embedding - mean) / scale
    covariance = (1.0 - _SHRINKAGE) * np.cov(x.T) + _SHRINKAGE * np.eye(x.shape[1])
    out = []
    for place in range(len(train.codes)):
        has = test.target[:, place] > 0
        known = test.weight[:, place] > 0
        if min((has & known).sum(), (~has & known).sum()) < _LEAST_TESTED:
            continue
        positives = np.flatnonzero((train.target[:, place] * train.weight[:, place]) > 0)
        others = x[(train.target[:, place] == 0) & (train.weight[:, place] > 0)].mean(axis=0)
        found = np.zeros((_DRAWS, len(EXAMPLES)))
        for draw in range(_DRAWS):
            order = rng.permutation(positives)
            for k, count in enumerate(EXAMPLES):
                w = np.linalg.solve(covariance, x[order[:count]].mean(axis=0) - others)
                found[draw, k] = auroc(y[known] @ w, has[known])
        out.append(found.mean(axis=0))
    return np.array(out).reshape(-1, len(EXAMPLES))


def bootstrap_mean(values: NDArray[np.float64], *, seed: int = 0) -> dict[str, Any]:
    """Return a mean with its interval over findings, as :func:`figures.bootstrap` writes one."""
    figure = bootstrap(
        lambda scores, positive: float(scores[positive].mean()),
        np.r_[values, 0.0],
        np.r_[np.ones(values.size, dtype=bool), False],
        seed=seed,
    )
    return figure.to_dict() | {"negatives": 0}
