"""What every model is compared with: a plain supervised ResNet, probes, a restoring PCA."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ecgviewer.core.progress import Progress
from ecgviewer.inference.model import LoadedModel
from ecgviewer.inference.shape import shape_of
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.findings import common_codes
from ecgviewer.training.normals import window_of
from ecgviewer.training.recogniser import Recogniser, RecogniserConfig
from ecgviewer.training.resnet import ResNet
from ecgviewer.training.stage_two import embed, sizes, split
from ecgviewer.training.supervised import Classifier, SupervisedConfig, labelled, predict, train

_COMPONENTS = 40
_RIDGE = 0.1


@dataclass(frozen=True, eq=False)
class Compared:
    """Scores of baselines for the rows of the validation split.

    Parameters
    ----------
    columns
        Baseline to scores, higher = less normal.
    parameters
        Baseline to the number of its learned weights.
    """

    columns: dict[str, NDArray[np.floating]]
    parameters: dict[str, int]


def compare(
    model: LoadedModel, corpus: Corpus, config: SupervisedConfig
) -> Generator[Progress, None, Compared]:
    """Train the baselines on the training split and score the validation split.

    The ResNet also learns from half of the calibration patients and stops early on the others, as
    stage two does. Nothing is kept.
    """
    parts = split(corpus)
    codes = common_codes(corpus, parts.learn, 10)
    rows = corpus.select("validate")
    learn, check, held = (labelled(corpus, r, codes) for r in (parts.learn, parts.check, rows))
    target = learn.classes[:, 0].numpy()
    columns: dict[str, NDArray[np.floating]] = {}
    parameters: dict[str, int] = {}
    normal = corpus.select("train", normal=True)
    columns["PCA restoration of the median beat"] = pca_restoration(corpus, normal, rows)
    yield Progress(0, 1, "PCA restoration")
    torch.manual_seed(config.seed)
    untrained = Recogniser(RecogniserConfig())
    pretrained = Recogniser(sizes(model.entry.manifest))
    network: Any = model.module.network
    pretrained.adopt(dict(network.state_dict()))
    for name, encoder in (("random", untrained), ("pretrained, frozen", pretrained)):
        features = [embed(encoder, part)[0] for part in (learn, held)]
        columns[f"{name} encoder + linear probe"] = linear_probe(features[0], target, features[1])
        parameters[f"{name} encoder + linear probe"] = features[0].shape[1] + 1
        yield Progress(0, 1, "linear probes")
    torch.manual_seed(config.seed)
    resnet = Classifier(ResNet(), ResNet.width, len(codes))
    yield from train(resnet, learn, check, config)
    columns["supervised ResNet: not normal"] = predict(resnet, held)[1][:, 0]
    parameters["supervised ResNet: not normal"] = sum(p.numel() for p in resnet.parameters())
    return Compared(columns, parameters)


def pca_restoration(corpus: Corpus, normals: list[int], rows: list[int]) -> NDArray[np.float64]:
    """Return how badly 40 principal components of normal median beats restore each row's beat.

    A row without a median beat gets the median of the others.
    """
    beats = [shape_of(window_of(corpus, index)).beat for index in normals]
    b = np.stack([beat.reshape(-1) for beat in beats if beat is not None]).astype(np.float64)
    mean = b.mean(axis=0)
    components = np.linalg.svd(b - mean, full_matrices=False)[2][:_COMPONENTS]
    out = np.full(len(rows), np.nan)
    for place, index in enumerate(rows):
        beat = shape_of(window_of(corpus, index)).beat
        if beat is not None:
            rest = beat.reshape(-1) - mean
            rest -= components.T @ (components @ rest)
            out[place] = float((rest**2).mean())
    return np.nan_to_num(out, nan=float(np.nanmedian(out)))


def linear_probe(
    learn: NDArray[np.floating], target: NDArray[np.floating], held: NDArray[np.floating]
) -> NDArray[np.float64]:
    """Return ridge regression of 0-1 labels on standardised features."""
    mean, sd = learn.mean(axis=0), learn.std(axis=0) + 1e-6
    x = (learn - mean).astype(np.float64) / sd
    gram = x.T @ x + _RIDGE * len(x) * np.eye(x.shape[1])
    weights = np.linalg.solve(gram, x.T @ (target - target.mean()))
    return np.asarray(((held - mean) / sd) @ weights)
