"""The whole recipe of a bundled model, one step after the other."""

from __future__ import annotations

import dataclasses
import shutil
import zlib
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ecgviewer.core.progress import Progress
from ecgviewer.inference.model import load_model
from ecgviewer.inference.zoo import read_entry
from ecgviewer.training import evaluate, findings, normals, pack
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.distributed import Workers
from ecgviewer.training.findings import Features, HeadConfig
from ecgviewer.training.network import NetworkConfig, RestorationNetwork
from ecgviewer.training.pretrain import PretrainConfig, pretrain


@dataclass(frozen=True)
class Made:
    """What a model is called, and what it was made from."""

    model_id: str
    name: str
    version: str
    training_data: str
    licence: str


@dataclass(frozen=True)
class Numbers:
    """Sizes and settings of all steps."""

    network: NetworkConfig = field(default_factory=NetworkConfig)
    pretrain: PretrainConfig = field(default_factory=PretrainConfig)
    head: HeadConfig = field(default_factory=HeadConfig)


def run(
    corpus: Corpus,
    work: Path,
    folder: Path,
    made: Made,
    numbers: Numbers,
    *,
    workers: Workers | None = None,
) -> Generator[Progress, None, Path]:
    """Pretrain, fit normals, train findings, evaluate and pack; return the model's folder.

    Training goes on from the checkpoint in ``work``, if there is one. Of several processes, all
    train and the first does the rest. The folder appears when the model is whole.
    """
    workers = workers or Workers()
    network = yield from pretrain(corpus, work, numbers.network, numbers.pretrain, workers=workers)
    if workers.first:
        part = folder.parent / f".{folder.name}.part" / folder.name
        try:
            yield from _pack(network, corpus, part, made, numbers)
            shutil.rmtree(folder, ignore_errors=True)
            part.replace(folder)
        finally:
            shutil.rmtree(part.parent, ignore_errors=True)
    return folder


def _pack(
    network: RestorationNetwork, corpus: Corpus, folder: Path, made: Made, numbers: Numbers
) -> Generator[Progress, None, None]:
    """Fit normals, train the findings head, evaluate, and write it all to a folder."""
    arrays = yield from normals.fit(network, corpus)
    # Half of the calibration patients check later tuning: no head ever learns from them.
    held = corpus.select("calibrate")
    checked = {index for index in held if zlib.crc32(corpus.rows[index].patient.encode()) % 2}
    labelled = corpus.select("train") + [index for index in held if index not in checked]
    codes = findings.common_codes(corpus, labelled, numbers.head.min_positives)
    features = yield from findings.collect(network, arrays, corpus, labelled, codes)
    check = yield from findings.collect(network, arrays, corpus, sorted(checked), codes)
    yield from findings.train_head(network.head, features, numbers.head)
    pack.write_weights(network, arrays, folder)
    replay = pack.write_replay(folder, features, check)
    manifest = _describe(corpus, folder, made, features, numbers, replay)
    figures = yield from evaluate.evaluate(load_model(read_entry(folder)), corpus)
    manifest = pack.write_manifest(folder, **(manifest | {"figures": figures}))
    pack.write_card(folder, manifest, evaluate.table(figures))


def _describe(
    corpus: Corpus,
    folder: Path,
    made: Made,
    features: Features,
    numbers: Numbers,
    replay: str,
) -> dict[str, Any]:
    """Write the manifest without figures, and return its fields."""
    fields = {key: value for key, value in dataclasses.asdict(made).items() if key != "model_id"}
    fields |= {
        "id": made.model_id,
        "parent": None,
        "findings": list(features.codes),
        "slots": numbers.network.slots,
        "replay_sha256": replay,
        "seeds": {"pretrain": numbers.pretrain.seed, "head": numbers.head.seed},
        "recipe": dataclasses.asdict(numbers),
        "data": pack.describe_data(corpus),
        "calibration": {
            "normals": len(corpus.select("calibrate", normal=True)),
            "where": "buffers statistics.* of model.pt",
            "tail": "generalised Pareto, shape 0.25, beyond 1 in 20 records; exponential beyond "
            "1 in 200 samples",
        },
    }
    return pack.write_manifest(folder, **fields)
