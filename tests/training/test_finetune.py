import numpy as np
import pytest
import torch

from ecgviewer.core.errors import ModelError, RecordError
from ecgviewer.inference import zoo
from ecgviewer.inference.model import load_module
from ecgviewer.training import finetune
from ecgviewer.training.finetune import Example, TuneConfig, folds_of


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


def test_training_lowers_the_loss_and_changes_its_slots_alone(parent, replay):
    module = load_module(parent)
    before = {name: value.clone() for name, value in module.state_dict().items()}
    check = logits(module.network.head, replay.check_inputs)
    tuned, steps = tune(module.network.head, parent, examples(replay, 8), replay)
    losses = [float(s.message.split()[-1]) for s in steps if s.message.startswith("loss")]
    last = losses[-TuneConfig.steps :]
    assert np.mean(last[-20:]) < np.mean(last[:20])
    changed = {n for n, value in module.state_dict().items() if not torch.equal(value, before[n])}
    assert changed
    assert all(name.startswith("network.head.") for name in changed)
    assert "network.head.hidden.weight" not in changed
    assert tuned.codes == (*parent.findings, "local:odd")
    known = len(parent.findings)
    assert np.array_equal(
        logits(module.network.head, replay.check_inputs)[:, :known], check[:, :known]
    )


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


def test_what_is_plain_in_enough_patients_passes_the_gate(parent, replay):
    head = load_module(parent).network.head
    tuned, _ = tune(head, parent, examples(replay, 12), replay)
    row = tuned.verdict.rows[0]
    assert (row.name, row.kind, row.verdict) == ("local:odd", "learned", "learned")
    assert row.after > 0.95
    assert tuned.passed, tuned.verdict.checks


def test_one_patient_is_too_little_to_tell(parent, replay):
    head = load_module(parent).network.head
    tuned, _ = tune(head, parent, examples(replay, 1), replay)
    assert tuned.verdict.rows[0].verdict == "too few to tell"
    assert not tuned.passed


def test_marks_on_any_records_are_refused_as_shuffled(parent, replay):
    head = load_module(parent).network.head
    rows = np.random.default_rng(3).permutation(len(replay.train_inputs))[:48]
    marked = [
        Example(f"{k}", replay.train_inputs[row], {"local:odd" if k % 2 else "NDT": 1.0})
        for k, row in enumerate(rows)
    ]
    tuned, _ = tune(head, parent, marked, replay, steps=100)
    failed = {one.name for one in tuned.verdict.checks if not one.passed}
    assert "Labels are not shuffled" in failed
    assert not tuned.passed


def test_the_same_seed_gives_the_same_head(parent, replay):
    heads = []
    for seed in (1, 1, 2):
        head = load_module(parent).network.head
        tune(head, parent, examples(replay, 3), replay, seed=seed, steps=20)
        heads.append(head.state_dict())
    assert all(torch.equal(heads[0][name], heads[1][name]) for name in heads[0])
    assert any(not torch.equal(heads[0][name], heads[2][name]) for name in heads[0])


def test_forgetting_is_noticed(parent, replay):
    """What is known is taught the wrong way round, with a replay that says the same."""
    head = load_module(parent).network.head
    slot = replay.codes.index("AFIB")
    without = np.flatnonzero(replay.train_target[:, slot] == 0)[:40]
    wrong = [Example(f"{k}", replay.train_inputs[k], {"AFIB": 1.0}) for k in without]
    flat = finetune.Replay(
        replay.codes,
        replay.train_inputs,
        1 - replay.train_target,
        replay.train_weight,
        replay.check_inputs,
        replay.check_target,
        replay.check_weight,
    )
    tuned, _ = tune(head, parent, wrong, flat, rate=0.1, keep=0.0)
    row = next(r for r in tuned.verdict.rows if (r.name, r.kind) == ("AFIB", "guarded"))
    assert row.after < row.before - 0.02
    assert row.verdict == "fell"
    assert not tuned.passed


def test_patients_stay_whole_and_findings_are_spread(replay):
    rng = np.random.default_rng(0)
    marked = [
        Example(f"patient {k // 2}", replay.train_inputs[k], {"a" if k < 10 else "b": 1.0})
        for k in range(40)
    ]
    folds = folds_of(marked, ("a", "b"), int(rng.integers(100)))
    by_patient = {}
    for one, fold in zip(marked, folds, strict=True):
        by_patient.setdefault(one.group, set()).add(fold)
    assert all(len(seen) == 1 for seen in by_patient.values())
    assert {f for one, f in zip(marked, folds, strict=True) if "a" in one.codes} == {0, 1, 2, 3}


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
