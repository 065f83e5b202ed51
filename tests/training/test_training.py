from dataclasses import replace

import numpy as np
import pytest
import torch

from ecgviewer.core.errors import ModelError, RecordError
from ecgviewer.core.record import Patient
from ecgviewer.inference.windows import lead_scales
from ecgviewer.training import corpus, evaluate, findings, losses, masking, pretrain, recipe
from ecgviewer.training.network import NetworkConfig, RestorationNetwork
from ecgviewer.training.systems import SYSTEMS, find_system

SMALL = NetworkConfig(c0=16, c1=16, width=40, heads=2, layers=1, feed_forward=40, head_hidden=16)
FEW = pretrain.PretrainConfig(steps=6, batch=4, warm_up=2, checkpoint_every=3)
OURS = find_system("ours")


def some(windows, config=FEW, system=OURS):
    return pretrain.make_batch(windows, np.arange(4), config, system, 0)


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
    pr, qrs, qt, qtc = windows.rows[1].attributes()[3:]
    assert 100 < pr < 220
    assert 60 < qrs < 140
    assert 280 < qt < 500
    assert qtc == pytest.approx(qt * (windows.rows[1].heart_rate_bpm / 60) ** (1 / 3), abs=0.5)


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
    network = RestorationNetwork(OURS.network(SMALL)).eval()
    for layer in (network.restored, network.local.up0, network.trend_out):
        torch.nn.init.normal_(layer.weight, std=0.1)
    for layer in (network.local.to_record, network.local.to_beats):
        torch.nn.init.normal_(layer.out.weight, std=0.1)
    batch = some(windows)
    truth, x = batch.truth, batch.x
    scales = network.scales(x, truth.valid)
    network.scales = lambda *_: scales  # the scale is told, the samples must not be
    changed = torch.where(truth.hide > 0, 0.5 * x + 1, x)
    with torch.no_grad():
        one = network.restore(x, truth.valid, truth.hide, batch.told, batch.r_peaks)
        other = network.restore(changed, truth.valid, truth.hide, batch.told, batch.r_peaks)
    for name in ("mu", "log_b", "embedding", "beat_mu", "beat_log_b", "trend", "projected"):
        assert torch.equal(getattr(one, name), getattr(other, name)), name
    assert not torch.equal(one.signal, other.signal)


def test_amplitude_and_attributes_enter_after_the_embedding(windows):
    network = RestorationNetwork(OURS.network(SMALL)).eval()
    batch = some(windows)
    valid, hide = batch.truth.valid, batch.truth.hide
    told = torch.tensor([[80.0, 1.0, 60.0, 1.0]]).expand(4, -1)
    unknown = torch.full((4, 4), float("nan"))
    unknown[:, 3] = 0.0
    with torch.no_grad():
        one = network(batch.x, valid, hide, told, batch.r_peaks)[3]
        other = network(3 * batch.x, valid, hide, unknown, batch.r_peaks)[3]
    assert torch.allclose(one, other, atol=1e-4)


def test_a_window_without_beats_is_restored_all_the_same(windows):
    network = RestorationNetwork(OURS.network(SMALL)).eval()
    batch = some(windows)
    none = torch.full_like(batch.r_peaks, -1)
    with torch.no_grad():
        out = network.restore(
            batch.x, batch.truth.valid, torch.ones_like(batch.x), batch.told, none
        )
    assert all(torch.isfinite(part).all() for part in out)


@pytest.mark.parametrize("system", [system.name for system in SYSTEMS])
def test_every_system_lowers_its_loss(windows, tmp_path, system):
    config = replace(FEW, system=system, steps=30, batch=8, rate=3e-3, checkpoint_every=30)
    network = drain(pretrain.pretrain(windows, tmp_path, SMALL, config))
    losses_ = pretrain.history_of(tmp_path)
    assert losses_.shape[0] == 30
    assert losses_[-8:, 0].mean() < losses_[:4, 0].mean()
    assert not network.training
    assert (network.local is not None) == (find_system(system).beats > 0)


def test_a_stopped_run_goes_on_to_the_same_weights_and_losses(windows, tmp_path):
    whole = drain(pretrain.pretrain(windows, tmp_path / "one", SMALL, FEW))
    stopped = pretrain.pretrain(windows, tmp_path / "two", SMALL, FEW)
    for step in stopped:
        if step.done == 4:
            break
    stopped.close()
    assert [path.name for path in (tmp_path / "two").iterdir()] == ["checkpoint.npz"]
    assert len(pretrain.history_of(tmp_path / "two")) == 3
    resumed = drain(pretrain.pretrain(windows, tmp_path / "two", SMALL, FEW))
    for name, weight in whole.state_dict().items():
        assert torch.equal(weight, resumed.state_dict()[name]), name
    one, two = (pretrain.history_of(tmp_path / name) for name in ("one", "two"))
    assert np.array_equal(one, two)
    loaded = pretrain.load_network(tmp_path / "two").state_dict()
    assert torch.equal(loaded["stem.weight"], whole.state_dict()["stem.weight"])
    assert torch.equal(loaded["local.first.weight"], whole.state_dict()["local.first.weight"])


def test_a_checkpoint_of_other_numbers_is_left_alone(windows, tmp_path):
    drain(pretrain.pretrain(windows, tmp_path, SMALL, FEW))
    before = (tmp_path / "checkpoint.npz").read_bytes()
    with pytest.raises(ModelError, match="other numbers"):
        drain(pretrain.pretrain(windows, tmp_path, SMALL, replace(FEW, rate=1e-4)))
    assert (tmp_path / "checkpoint.npz").read_bytes() == before


def test_progress_tells_losses_speed_and_time_left(windows, tmp_path):
    work = pretrain.pretrain(windows, tmp_path, SMALL, FEW)
    step = next(work)
    work.close()
    for word in ("restoration", "beats", "trend", "attributes", "contrastive", "records/s", "left"):
        assert word in step.message


def test_a_model_file_works_without_our_source(windows, tmp_path):
    import subprocess
    import sys

    from ecgviewer.training import pack

    network = RestorationNetwork(OURS.network(SMALL))
    for layer in (network.local.to_record.out, network.restored):
        torch.nn.init.normal_(layer.weight)
    pack.write_weights(network, {"some": np.ones(3, dtype=np.float32)}, tmp_path)
    code = """
import sys, torch
sys.modules["ecgviewer"] = None
m = torch.jit.load("model.pt")
x = torch.randn(2, 12, 1000)
cond = torch.tensor([[50.0, 1.0, 70.0, 1.0]]).expand(2, -1)
args = x, torch.ones_like(x), (x > 1).float(), cond
peaks = torch.tensor([[50, 150, -1, -1, -1, -1, -1, -1]]).expand(2, -1)
assert m.n_beats == 8 and m.statistics.some.sum() == 3
with torch.no_grad():
    one, other = m(*args, peaks)[0], m(*args)[0]
assert torch.isfinite(one).all()
assert one.shape == x.shape and not torch.equal(one, other)
"""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], cwd=tmp_path, check=False, capture_output=True
    )
    assert done.returncode == 0, done.stderr


def test_masks_hide_something_of_every_kind():
    rng = np.random.default_rng(0)
    peaks = np.arange(50, 1000, 90)
    shares = [masking.random_mask(peaks, rng, n_leads=12, n=1000).mean() for _ in range(300)]
    assert min(shares) > 0
    assert max(shares) < 0.95
    assert masking.random_mask(np.empty(0, np.int64), rng, n_leads=12, n=1000).any()


def test_the_asymmetric_loss_counts_only_what_is_known():
    logits = torch.tensor([[2.0, -1.0]], requires_grad=True)
    loss = losses.asymmetric_loss(logits, torch.tensor([[1.0, 1.0]]), torch.tensor([[1.0, 0.0]]))
    loss.backward()
    assert logits.grad[0, 0] < 0
    assert logits.grad[0, 1] == 0


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


def test_ours_restores_normals_and_embeds_all_records(windows):
    pool = np.array(windows.select("train"))
    normal = np.array([windows.rows[int(index)].normal for index in pool])
    odds = pretrain._half_normals(windows, pool)
    assert odds[normal].sum() == pytest.approx(0.5)
    assert odds.sum() == pytest.approx(1.0)

    config = replace(FEW, batch=16)
    batch = pretrain.make_batch(windows, pool, config, OURS, 0, odds=odds)
    drawn = np.array([windows.rows[int(index)].normal for index in batch.truth.record])
    assert set(drawn) == {True, False}
    np.testing.assert_array_equal(batch.truth.counts.numpy(), drawn.astype(np.float32))
    assert batch.truth.hide[~drawn].sum() > 0  # what is embedded has parts hidden all the same
    assert batch.truth.wanted()[~drawn].sum() == 0

    everyone = pretrain.make_batch(windows, pool, config, find_system("s0"), 0)
    assert everyone.truth.counts.min() == 1.0


def test_local_beats_are_withheld_from_some_views(windows):
    config = replace(FEW, batch=24)
    often = some(windows, config, replace(OURS, beat_drop=0.5)).r_peaks
    without = (often < 0).all(dim=1)
    assert 0 < int(without.sum()) < 24
    never = some(windows, config, replace(OURS, beat_drop=0.0)).r_peaks
    assert not (never < 0).all(dim=1).any()
