"""Stage two on a network that looks at single beats, with the projection as its space."""

import numpy as np
import pytest
import torch

from ecgviewer.inference import calibrate, model, scorer, zoo
from ecgviewer.inference.alignment import N_PHASES
from ecgviewer.inference.distance import Look, depths_of, place_of
from ecgviewer.inference.fusion import by_phase
from ecgviewer.inference.windows import iter_windows
from ecgviewer.training import corpus, findings, pack, stage_two, supervised, upgrade
from ecgviewer.training.blocks import over_time
from ecgviewer.training.network import NetworkConfig, RestorationNetwork

TINY = NetworkConfig(
    c0=16,
    c1=16,
    width=40,
    heads=2,
    layers=1,
    feed_forward=40,
    head_hidden=16,
    beats=4,
    cross=True,
    projection=8,
)
FEW = supervised.SupervisedConfig(epochs=1, batch=8)


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="module")
def windows(synthetic_record, tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpora") / "corpus"

    def records():
        for n in range(36):
            sick = n % 3 == 2
            record = synthetic_record(
                heart_rate_bpm=55 + n, seed=n, noise_mv=0.08 if sick else 0.01, duration_s=10.0
            )
            split = ("train", "calibrate", "calibrate", "validate")[n // 9]
            codes = ("ABQRS",) if sick else ("NORM",)
            yield record, corpus.Entry(f"made/{n}", f"patient {n}", split, not sick, codes=codes)

    drain(corpus.build(records(), folder))
    return corpus.load(folder)


@pytest.fixture(scope="module")
def entry(tmp_path_factory):
    torch.manual_seed(0)
    network = RestorationNetwork(TINY)
    with torch.no_grad():  # as trained: what beats say arrives
        network.local.to_record.out.weight.normal_()
    folder = tmp_path_factory.mktemp("zoo") / "two"
    pack.write_weights(network, {"some": np.ones(3, dtype=np.float32)}, folder)
    pack.write_manifest(
        folder,
        id="two",
        name="two",
        version="0",
        parent=None,
        findings=[],
        recipe={"network": TINY.to_dict()},
        calibration={},
        training_data="made",
        licence="none",
        slots=TINY.slots,
    )
    (folder / zoo.CARD).write_text("## Limits and known failures\n")
    return zoo.read_entry(folder)


@pytest.mark.parametrize(
    ("space", "embeds", "width"),
    [("projection", False, 8), ("both", True, 48), ("depths", False, 40)],
)
def test_a_network_with_beats_is_completed(
    windows, entry, tmp_path, synthetic_record, space, embeds, width
):
    numbers = stage_two.StageTwoConfig(
        FEW, FEW, seeds=(0,), head=findings.HeadConfig(steps=5), min_positives=3
    )
    made = drain(
        upgrade.upgrade(
            entry,
            windows,
            tmp_path / "work",
            tmp_path / "zoo" / "made",
            numbers,
            space=space,
            embeds_beats=embeds,
        )
    )
    loaded = model.load_model(zoo.read_entry(made))
    assert loaded.module.n_beats == 4
    assert loaded.module.embeds_beats is embeds
    assert loaded.arrays["embedding_mean"].shape == (width,)
    score, _ = drain(scorer.score(synthetic_record(), loaded))
    assert 0 <= score.surprise < 1
    assert 0 <= score.full < 1


def test_the_embedding_may_be_taken_without_beats(entry, synthetic_record):
    window = next(iter_windows(synthetic_record()))
    conditions = np.array([60, 1, 70, 1], dtype=np.float32)
    looks = []
    for embeds in (True, False):
        module = model.load_module(entry)
        module.embeds_beats = embeds
        looks.append(model.look(module, window, conditions))
    with_beats, without = looks
    assert np.array_equal(with_beats.nll, without.nll)
    assert not np.allclose(with_beats.embedding, without.embedding, atol=1e-4)
    assert np.linalg.norm(without.projected) == pytest.approx(1.0, abs=1e-5)


def test_windows_looked_at_together_are_seen_as_alone(entry, synthetic_record):
    windows = [next(iter_windows(synthetic_record(seed=seed))) for seed in range(3)]
    conditions = np.array([[60, 1, 70, 1], [np.nan, 0, 90, 0], [30, 0, 55, 1]], dtype=np.float32)
    module = model.load_module(entry)
    module.embeds_beats = False
    together = model.look_at(module, windows, conditions)
    for window, told, one in zip(windows, conditions, together, strict=True):
        alone, again = model.look(module, window, told), model.look(module, window, told)
        before = model._look_once(module, window, told)
        for name in ("nll", "embedding", "projected"):
            assert np.array_equal(getattr(alone, name), getattr(again, name))
            assert np.allclose(getattr(alone, name), getattr(one, name), atol=1e-4)
            assert np.allclose(getattr(alone, name), getattr(before, name), atol=1e-4)
        for name in ("level0", "level1"):
            assert np.allclose(getattr(alone, name), getattr(one, name), atol=1e-4)


def test_levels_are_the_mean_and_spread_of_what_is_there():
    x = torch.arange(24.0).view(1, 2, 12)
    there = torch.ones(1, 24)
    there[:, 12:] = 0
    told = over_time(x, there)[0].numpy()
    part = x[0, :, :6].numpy()
    assert told == pytest.approx(np.r_[part.mean(axis=1), part.std(axis=1)])


def test_a_model_without_a_projection_has_no_place_there():
    look = Look(np.zeros((12, 1000)), np.zeros(6), np.zeros(0))
    assert place_of(look, "embedding").shape == (3,)
    with pytest.raises(ValueError, match="projection"):
        place_of(look, "both")
    with pytest.raises(ValueError, match="depths"):
        depths_of(look)


def test_tables_of_phases_are_read_as_one_by_one():
    rng = np.random.default_rng(0)
    tables = np.stack(
        [
            [calibrate.fit_tail(rng.gamma(2, 1, 500), calibrate.SAMPLE_SURVIVAL)] * N_PHASES
            for _ in range(12)
        ]
    )
    phase = rng.integers(N_PHASES, size=200)
    values = rng.gamma(2, 2, (12, 200)) - 1.0
    values[3, 7] = np.nan
    out = by_phase(values, phase, tables)
    for lead in range(12):
        for at in range(200):
            v, table = values[lead, at], tables[lead, phase[at]].astype(float)
            if np.isnan(v):
                assert np.isnan(out[lead, at])
                continue
            share = np.interp(v, table[:-1], np.log10(calibrate.SAMPLE_SURVIVAL))
            if v > table[-2]:
                share = np.log10(0.005) - (v - table[-2]) / table[-1] * np.log10(np.e)
            elif v < table[0]:
                share = np.log10(1 - 0.05 * np.exp((v - table[0]) / (table[1] - table[0])))
            expected = min(-share, calibrate.MAX_LOG10_N)
            assert out[lead, at] == pytest.approx(expected, abs=1e-9)
