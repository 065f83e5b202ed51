"""The whole recipe of a bundled model, one step after the other."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ecgviewer.core.progress import Progress
from ecgviewer.inference.model import load_model
from ecgviewer.inference.zoo import read_entry
from ecgviewer.training import evaluate, findings, normals, pack
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.findings import Features, HeadConfig
from ecgviewer.training.network import NetworkConfig
from ecgviewer.training.pretrain import PretrainConfig, pretrain


@dataclass(frozen=True)
class Made:
    """What a model is called, and what it was made from."""

    model_id: str
    name: str
    version: str
    training_data: str
    licence: str


def run(
    corpus: Corpus, work: Path, folder: Path, made: Made, steps: int, seed: int
) -> Generator[Progress, None, Path]:
    """Pretrain, fit normals, train findings, evaluate and pack; return the model's folder."""
    train_config = PretrainConfig(steps=steps, seed=seed)
    rows = corpus.select("train", normal=True)
    network = yield from pretrain(corpus, rows, work, NetworkConfig(), train_config)
    arrays = yield from normals.fit(network, corpus)
    head_config = HeadConfig(seed=seed)
    # Statements of both splits teach the head; the folds' normals keep their own roles above.
    labelled = corpus.select("train") + corpus.select("calibrate")
    codes = findings.common_codes(corpus, labelled, head_config.min_positives)
    features = yield from findings.collect(network, arrays, corpus, labelled, codes)
    yield from findings.train_head(network.head, features, head_config)
    shutil.rmtree(folder, ignore_errors=True)
    pack.write_weights(network, arrays, folder)
    is_check = [corpus.rows[int(index)].split == "calibrate" for index in features.rows]
    check = [place for place, held in enumerate(is_check) if held]
    learn = [place for place, held in enumerate(is_check) if not held]
    replay = pack.write_replay(folder, features.part(learn), features.part(check))
    manifest = _describe(corpus, folder, made, features, train_config, head_config, replay)
    figures = yield from evaluate.evaluate(load_model(read_entry(folder)), corpus)
    manifest = pack.write_manifest(folder, **(manifest | {"figures": figures}))
    pack.write_card(folder, manifest, evaluate.table(figures))
    return folder


def _describe(
    corpus: Corpus,
    folder: Path,
    made: Made,
    features: Features,
    train_config: PretrainConfig,
    head_config: HeadConfig,
    replay: str,
) -> dict[str, Any]:
    """Write the manifest without figures, and return its fields."""
    fields = {key: value for key, value in dataclasses.asdict(made).items() if key != "model_id"}
    fields |= {
        "id": made.model_id,
        "parent": None,
        "findings": list(features.codes),
        "slots": NetworkConfig().slots,
        "replay_sha256": replay,
        "seeds": {"pretrain": train_config.seed, "head": head_config.seed},
        "recipe": {
            "network": NetworkConfig().to_dict(),
            "pretrain": train_config.to_dict(),
            "head": head_config.to_dict(),
        },
        "data": pack.describe_data(corpus),
        "calibration": {
            "normals": len(corpus.select("calibrate", normal=True)),
            "where": "buffers statistics.* of model.pt",
            "tail": "exponential beyond 1 in 20 records, 1 in 200 samples",
        },
    }
    return pack.write_manifest(folder, **fields)
