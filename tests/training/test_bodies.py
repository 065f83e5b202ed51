import json
from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.core.errors import ModelError, UserError
from ecgviewer.training import bodies, corpus, pretrain
from ecgviewer.training.network import NetworkConfig
from ecgviewer.training.systems import ablations, find_system

SMALL = NetworkConfig(c0=16, c1=16, width=40, heads=2, layers=1, feed_forward=40, head_hidden=16)
FEW = pretrain.PretrainConfig(steps=2, batch=4, warm_up=1, checkpoint_every=2)


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="module")
def windows(synthetic_record, tmp_path_factory):
    def records():
        for n in range(18):
            sick = n >= 15
            record = synthetic_record(
                heart_rate_bpm=55 + n, seed=n, noise_mv=0.08 if sick else 0.01, duration_s=10.0
            )
            split = ("train", "calibrate", "validate")[n // 6]
            yield record, corpus.Entry(f"made/{n}", f"patient {n}", split, not sick)

    folder = tmp_path_factory.mktemp("corpus")
    drain(corpus.build(records(), folder))
    return corpus.load(folder)


def test_each_ablation_is_ours_without_one_part():
    ours = find_system("ours")
    steps = ablations()
    assert len({step.name for step in steps}) == len(steps) == 10
    for step in steps:
        assert find_system(step.name) == step
        assert replace(step, name="ours", follows=ours.follows) != ours
    assert find_system("ours-without-beats").beats == 0
    assert not find_system("ours-without-conditions").conditional
    with pytest.raises(UserError, match="ours-without-trend"):
        find_system("ours-without-nonsense")


def test_networks_are_scored_in_one_table(windows, tmp_path):
    for name in ("s3", "ours-without-trend"):
        config = replace(FEW, system=name)
        network = drain(pretrain.pretrain(windows, tmp_path / name, SMALL, config))
        assert (network.trend_in is not None) == find_system(name).trend
    columns = drain(
        bodies.compare_bodies([tmp_path / "ours-without-trend", tmp_path / "s3"], windows)
    )
    names = [f"body {name}" for name in ("ours-without-trend", "s3")]
    shown = ("surprise", "likelihood", "embedding")
    assert list(columns) == [f"{name}: {column}" for name in names for column in shown]
    for values in columns.values():
        assert values.shape == (len(windows.select("validate")),)
        assert np.isfinite(values).all()
    for column in shown:
        assert not np.array_equal(*(columns[f"{name}: {column}"] for name in names))


def test_a_checkpoint_that_does_not_fit_its_system_is_refused(windows, tmp_path):
    """Weights that training never saw would restore at random and look like a result."""
    drain(pretrain.pretrain(windows, tmp_path, SMALL, replace(FEW, system="ours-without-trend")))
    path = tmp_path / pretrain.CHECKPOINT
    with np.load(path) as saved:
        arrays = dict(saved)
    numbers = json.loads(str(arrays["numbers"]))
    numbers["pretrain"]["system"] = "ours"
    np.savez(path, **(arrays | {"numbers": np.array(json.dumps(numbers))}))
    with pytest.raises(ModelError, match=r"does not fit system ours: trend_in\.weight"):
        drain(bodies.compare_bodies([tmp_path], windows))
    with pytest.raises(ModelError, match=r"checkpoint\.npz"):
        drain(bodies.compare_bodies([tmp_path / "nowhere"], windows))
