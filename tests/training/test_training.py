from dataclasses import replace

import numpy as np
import pytest
import torch

from ecgviewer.core.errors import ModelError, RecordError
from ecgviewer.core.record import Patient
from ecgviewer.inference.windows import lead_scales
from ecgviewer.training import corpus, evaluate, findings, losses, masking, pretrain, recipe
from ecgviewer.training.network import NetworkConfig, RestorationNetwork

SMALL = NetworkConfig(c0=16, c1=16, width=40, heads=2, layers=1, feed_forward=40, head_hidden=16)
FEW = pretrain.PretrainConfig(steps=6, batch=4, warm_up=2, checkpoint_every=3)


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="module")
def windows(synthetic_record, tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    assert drain(corpus.build(records(synthetic_record), folder)) == 36
    return corpus.load(folder)


def records(synthetic_record):
    for n in range(36):
        sick = n % 3 == 2
        record = synthetic_record(
            heart_rate_bpm=55 + n, seed=n, noise_mv=0.08 if sick else 0.01, duration_s=10.0
        )
        yield (
            record,
            corpus.Entry(
                f"made/{n}",
                f"patient {n}",
                ("train", "train", "calibrate", "validate")[n // 9],
                not sick,
                codes=("ABQRS",) if sick else ("NORM", "SR"),
                unsaid=("SR",) if sick else (),
                age_years=None if n % 5 == 0 else 40.0 + n,
                sex=(None, "F", "M")[n % 3],
            ),
        )


def test_a_corpus_gives_back_what_was_cut(windows, synthetic_record):
    x, valid = windows.window(0)
    assert x.shape == valid.shape == (12, 1000)
    assert valid.all()
    assert windows.rows[0].heart_rate_bpm == pytest.approx(55, abs=2)
    assert len(windows.select("train", normal=True)) == 12
    assert np.isnan(windows.rows[0].conditions()[:2]).all()
    assert windows.rows[1].conditions().tolist()[:2] == [41.0, 0.0]


def test_an_empty_corpus_is_refused(tmp_path):
    drain(corpus.build([], tmp_path))
    with pytest.raises(RecordError, match="none of the records"):
        corpus.load(tmp_path)


def test_network_and_scorer_scale_leads_alike(windows):
    x, valid = windows.window(3)
    valid = valid.copy()
    valid[4] = False
    valid[:, 700:] = False
    x = np.where(valid, x, 0)
    network = RestorationNetwork(SMALL)
    theirs = network.scales(torch.from_numpy(x)[None], torch.from_numpy(valid).float()[None])
    ours = lead_scales(x, valid)
    assert ours[4] == 0
    assert np.allclose(np.where(ours > 0, ours, 1), theirs[0].numpy(), rtol=1e-5)


def test_what_is_hidden_cannot_be_seen(windows):
    network = RestorationNetwork(SMALL).eval()
    torch.nn.init.normal_(network.restored.weight, std=0.1)
    x, valid, hide, cond, _ = pretrain.make_batch(
        windows, np.arange(4), FEW, np.random.default_rng(0)
    )
    scales = network.scales(x, valid)
    network.scales = lambda *_: scales  # the scale is told, the samples must not be
    with torch.no_grad():
        one = network(x, valid, hide, cond)[0]
        other = network(torch.where(hide > 0, 0.5 * x, x), valid, hide, cond)[0]
    assert torch.equal(one, other)


def test_amplitude_and_attributes_enter_after_the_embedding(windows):
    network = RestorationNetwork(SMALL).eval()
    x, valid, hide, _cond, _ = pretrain.make_batch(
        windows, np.arange(4), FEW, np.random.default_rng(0)
    )
    told = torch.tensor([[80.0, 1.0, 60.0, 1.0]]).expand(4, -1)
    unknown = torch.full((4, 4), float("nan"))
    unknown[:, 3] = 0.0
    with torch.no_grad():
        one, other = network(x, valid, hide, told)[3], network(3 * x, valid, hide, unknown)[3]
    assert torch.allclose(one, other, atol=1e-4)


def test_pretraining_lowers_the_loss(windows, tmp_path):
    config = replace(FEW, steps=40, rate=3e-3, checkpoint_every=100)
    work = pretrain.pretrain(windows, windows.select("train"), tmp_path, SMALL, config)
    seen = [float(step.message.split()[-1]) for step in work]
    assert len(seen) == 40
    assert seen[-1] < seen[0]


def test_a_stopped_run_goes_on_to_the_same_weights(windows, tmp_path):
    rows = windows.select("train")
    whole = drain(pretrain.pretrain(windows, rows, tmp_path / "one", SMALL, FEW))
    stopped = pretrain.pretrain(windows, rows, tmp_path / "two", SMALL, FEW)
    for step in stopped:
        if step.done == 4:
            break
    stopped.close()
    resumed = drain(pretrain.pretrain(windows, rows, tmp_path / "two", SMALL, FEW))
    for name, weight in whole.state_dict().items():
        assert torch.equal(weight, resumed.state_dict()[name]), name
    loaded = pretrain.load_network(tmp_path / "two").state_dict()
    assert torch.equal(loaded["stem.weight"], whole.state_dict()["stem.weight"])


def test_a_checkpoint_of_other_numbers_is_left_alone(windows, tmp_path):
    rows = windows.select("train")
    drain(pretrain.pretrain(windows, rows, tmp_path, SMALL, FEW))
    before = (tmp_path / "checkpoint.npz").read_bytes()
    with pytest.raises(ModelError, match="other numbers"):
        drain(pretrain.pretrain(windows, rows, tmp_path, SMALL, replace(FEW, rate=1e-4)))
    assert (tmp_path / "checkpoint.npz").read_bytes() == before


def test_masks_hide_something_of_every_kind():
    rng = np.random.default_rng(0)
    peaks = np.arange(50, 1000, 90)
    shares = [masking.random_mask(peaks, rng, n_leads=12, n=1000).mean() for _ in range(300)]
    assert min(shares) > 0
    assert max(shares) < 0.95
    assert masking.random_mask(np.empty(0, np.int64), rng, n_leads=12, n=1000).any()


def test_losses_count_only_what_they_should():
    values = torch.tensor([[1.0, 100.0]])
    assert losses.masked_mean(values, torch.tensor([[1.0, 0.0]])) == 1.0
    logits = torch.tensor([[2.0, -1.0]], requires_grad=True)
    loss = losses.asymmetric_loss(logits, torch.tensor([[1.0, 1.0]]), torch.tensor([[1.0, 0.0]]))
    loss.backward()
    assert logits.grad[0, 0] < 0
    assert logits.grad[0, 1] == 0
    guess = torch.zeros(2, 3, requires_grad=True)
    cond = torch.tensor([[float("nan")] * 3 + [1.0]] * 2)
    assert losses.attribute_loss(guess, cond) == 0


def test_figures_agree_with_their_definitions():
    positive = np.array([False, False, True, True])
    assert evaluate.auroc(np.array([1.0, 2, 3, 4]), positive) == 1
    assert evaluate.auroc(np.zeros(4), positive) == 0.5
    assert evaluate.auroc(np.array([1.0, 3, 2, 4]), positive) == 0.75
    assert np.isnan(evaluate.auroc(np.zeros(2), np.zeros(2, bool)))
    assert evaluate.average_precision(np.array([1.0, 3, 2, 4]), positive) == pytest.approx(5 / 6)
    figure = evaluate.bootstrap(evaluate.auroc, np.array([1.0, 3, 2, 4]), positive)
    assert figure.low <= figure.value <= figure.high
    assert (figure.positives, figure.negatives) == (2, 2)


def test_the_whole_recipe_makes_a_model_that_loads_and_scores(windows, tmp_path, synthetic_record):
    from ecgviewer.inference import model, scorer, zoo

    numbers = recipe.Numbers(SMALL, FEW, findings.HeadConfig(steps=20, batch=16, min_positives=3))
    made = recipe.Made("tiny", "Tiny", "0", "synthetic waves", "Apache-2.0")
    folder = drain(recipe.run(windows, tmp_path / "work", tmp_path / "tiny", made, numbers))
    entry = zoo.read_entry(folder)
    assert set(entry.findings) == {"NORM", "SR", "ABQRS"}
    assert entry.manifest["data"]["train"]["records"] == 18
    assert "| surprise |" in entry.card
    loaded = model.load_model(entry)
    plain = drain(scorer.score(synthetic_record(), loaded))[0]
    unknown = drain(scorer.score(synthetic_record(patient=Patient()), loaded))[0]
    assert np.isfinite([plain.surprise, unknown.surprise]).all()
