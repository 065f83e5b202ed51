import numpy as np
import pytest
import torch

from ecgviewer.core.errors import ModelError, RecordError
from ecgviewer.inference import zoo
from ecgviewer.inference.model import load_module
from ecgviewer.training import finetune
from ecgviewer.training.finetune import Example, TuneConfig


@pytest.fixture
def parent(tmp_path):
    return zoo.find_model("", tmp_path)


@pytest.fixture(scope="module")
def replay(tmp_path_factory):
    entry = zoo.find_model("", tmp_path_factory.mktemp("zoo"))
    return finetune.load_replay(entry.folder / zoo.REPLAY)


def examples(replay, n, code="local:odd", seed=0):
    """Windows that differ from the replayed ones in one direction."""
    rng = np.random.default_rng(seed)
    spread = replay.train_inputs.std(axis=0)
    away = np.random.default_rng(9).standard_normal(spread.size) * spread
    rows = replay.train_inputs[rng.integers(len(replay.train_inputs), size=n)]
    return [
        Example(f"record {k}", (row + 3 * away).astype(np.float32), {code: 1.0})
        for k, row in enumerate(rows)
    ]


def tune(head, parent, marked, replay, **numbers):
    work = finetune.tune(head, parent.findings, marked, replay, TuneConfig(**numbers))
    steps = []
    while True:
        try:
            steps.append(next(work))
        except StopIteration as stop:
            return stop.value, steps


def logits(head, rows):
    with torch.no_grad():
        return head(torch.from_numpy(np.stack(rows))).numpy()


def test_training_lowers_the_loss_and_changes_the_head_alone(parent, replay):
    module = load_module(parent)
    before = {name: value.clone() for name, value in module.state_dict().items()}
    tuned, steps = tune(module.network.head, parent, examples(replay, 8), replay)
    losses = [float(step.message.split()[-1]) for step in steps]
    assert np.mean(losses[-20:]) < np.mean(losses[:20])
    changed = {n for n, value in module.state_dict().items() if not torch.equal(value, before[n])}
    assert changed
    assert all(name.startswith("network.head.") for name in changed)
    assert tuned.codes == (*parent.findings, "local:odd")
    assert tuned.passed


@pytest.mark.parametrize("n", [1, 2, 12, 24])
def test_few_examples_are_enough_to_know_the_next(parent, replay, n):
    head = load_module(parent).network.head
    tuned, _ = tune(head, parent, examples(replay, n), replay)
    slot = tuned.codes.index("local:odd")
    fresh = logits(head, [one.inputs for one in examples(replay, 20, seed=5)])[:, slot]
    others = logits(head, replay.check_inputs)[:, slot]
    assert np.median(fresh) > np.quantile(others, 0.99)
    assert np.median(others) < 0
    assert tuned.counts == {"local:odd": n}
    assert tuned.held_out == (0 if n < 4 else round(n / 4))


def test_the_same_seed_gives_the_same_head(parent, replay):
    heads = []
    for seed in (1, 1, 2):
        head = load_module(parent).network.head
        tune(head, parent, examples(replay, 3), replay, seed=seed, steps=20)
        heads.append(head.state_dict())
    assert all(torch.equal(heads[0][name], heads[1][name]) for name in heads[0])
    assert any(not torch.equal(heads[0][name], heads[2][name]) for name in heads[0])


def test_forgetting_is_noticed(parent, replay, monkeypatch):
    head = load_module(parent).network.head
    wrong = [
        Example(f"{k}", row, dict.fromkeys(parent.findings, 1.0))
        for k, row in enumerate(replay.train_inputs[:40])
    ]
    flat = finetune.Replay(
        replay.codes,
        replay.train_inputs[:2],
        1 - replay.train_target[:2],
        replay.train_weight[:2],
        replay.check_inputs,
        replay.check_target,
        replay.check_weight,
    )
    tuned, _ = tune(head, parent, wrong, flat, rate=0.05, keep=0.0)
    assert tuned.after["check"] < tuned.before["check"] - finetune.MAX_LOSS
    assert not tuned.passed


def test_nothing_to_learn_and_no_slot_left_are_refused(parent, replay):
    head = load_module(parent).network.head
    with pytest.raises(RecordError, match="no annotated record"):
        tune(head, parent, [], replay)
    many = [Example("one", replay.train_inputs[0], {f"local:{k}": 1.0 for k in range(200)})]
    with pytest.raises(ModelError, match="slots"):
        tune(head, parent, many, replay)


def test_damaged_replay_is_refused(tmp_path):
    (tmp_path / "replay.npz").write_bytes(b"no")
    with pytest.raises(ModelError, match="cannot be read"):
        finetune.load_replay(tmp_path / "replay.npz")
