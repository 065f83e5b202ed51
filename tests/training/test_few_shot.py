import numpy as np
import pytest
import torch

from ecgviewer.inference.model import load_model, load_module
from ecgviewer.inference.zoo import find_model
from ecgviewer.training import corpus, few_shot
from ecgviewer.training.findings import Features


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="module")
def entry(tmp_path_factory):
    return find_model("", tmp_path_factory.mktemp("zoo"))


def features(n, spread, seed):
    """Embeddings of which the first direction tells the finding, more or less clearly."""
    rng = np.random.default_rng(seed)
    target = (np.arange(n) % 4 == 0).astype(np.float32)[:, None]
    embedding = rng.normal(size=(n, 20)).astype(np.float32)
    embedding[:, 0] += spread * target[:, 0]
    nothing = np.zeros((n, 0), np.float32)
    return Features(embedding, nothing, target, np.ones_like(target), ("PVC",), np.arange(n))


def test_more_examples_and_a_clearer_embedding_rank_better():
    rng = np.random.default_rng(0)
    clear = few_shot._table(features(400, 3.0, 1), features(200, 3.0, 2), rng)[0]
    none = few_shot._table(features(400, 0.0, 1), features(200, 0.0, 2), rng)[0]
    assert clear[-1] > clear[0] + 0.05
    assert clear[-1] > 0.95
    assert abs(none[-1] - 0.5) < 0.1


def test_what_is_not_known_does_not_count():
    test = features(200, 3.0, 2)
    test.weight[:] = 0.0
    assert len(few_shot._table(features(400, 3.0, 1), test, np.random.default_rng(0))) == 0


def test_shuffling_keeps_the_values_and_destroys_what_was_learned(entry):
    module = load_module(entry)
    before = {name: value.clone() for name, value in module.named_parameters()}
    after = dict(few_shot.shuffled(module, 0).named_parameters())
    changed = 0
    for name, value in before.items():
        torch.testing.assert_close(after[name].flatten().sort()[0], value.flatten().sort()[0])
        changed += not torch.equal(after[name], value)
    assert changed > len(before) / 2


def test_the_curves_of_a_model_and_of_its_control(entry, synthetic_record, tmp_path):
    def records():
        for n in range(60):
            sick = n % 2 == 1
            record = synthetic_record(
                heart_rate_bpm=60 + n / 2,
                seed=n,
                noise_mv=0.1 if sick else 0.01,
                duration_s=10.0,
            )
            split = "train" if n < 44 else "validate"
            yield (
                record,
                corpus.Entry(f"m/{n}", f"p{n}", split, not sick, ("AFIB",) if sick else ("SR",)),
            )

    drain(corpus.build(records(), tmp_path / "corpus"))
    found = drain(few_shot.few_shot(load_model(entry), corpus.load(tmp_path / "corpus")))
    assert found["codes"] == 2
    own, control = found["curves"]["this model"], found["curves"]["weights shuffled"]
    assert list(own) == ["1", "2", "5", "10", "20"]
    assert own["20"]["value"] > 0.75
    assert control["20"]["value"] is not None
    assert own["20"]["positives"] == 2
