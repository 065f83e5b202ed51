"""Parts of the Holter analysis: cutting, shapes, fusions, fibrillation, scores of shapes."""

import numpy as np
import pytest

from ecgviewer.signals.holter_af import af_ranges
from ecgviewer.signals.holter_blocks import (
    CUT_SAMPLES,
    PLACE,
    Cuts,
    block_beats,
    choose_leads,
    usable_parts,
)
from ecgviewer.signals.holter_classes import fitted, of_shapes
from ecgviewer.signals.holter_features import beat_features, rhythm_around
from ecgviewer.signals.holter_fusion import is_blend
from ecgviewer.signals.holter_templates import sort_shapes

FS = 250.0
AT = np.arange(CUT_SAMPLES) - PLACE


def run(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def bump(at: float, width: float, height: float) -> np.ndarray:
    """Return a wave of a cut, in its samples of 8 ms."""
    return height * np.exp(-0.5 * ((AT - at) / width) ** 2)


NARROW = np.stack([bump(0, 2, 1.0) + bump(30, 8, 0.2), bump(-1, 2, -0.6) + bump(30, 8, 0.15)])
WIDE = np.stack([bump(1, 6, -1.4) + bump(32, 9, 0.5), bump(3, 7, 1.2) + bump(32, 9, -0.4)])


def cuts_of(kinds: str, noise: float = 0.02, seed: int = 0) -> Cuts:
    """Return beats, ``n`` narrow and ``w`` wide."""
    rng = np.random.default_rng(seed)
    shapes = {"n": NARROW, "w": WIDE}
    x = np.stack([shapes[kind] for kind in kinds]) + rng.normal(
        0, noise, (len(kinds), 2, CUT_SAMPLES)
    )
    return Cuts(x.astype(np.float16))


def test_beats_are_handed_out_with_leads_of_one_height():
    cuts = cuts_of("n" * 20)
    some = cuts[np.array([3, 7])]
    assert some.shape == (2, 2, CUT_SAMPLES)
    assert some.dtype == np.float32
    np.testing.assert_allclose(np.ptp(some, axis=2), 1.0, atol=0.2)
    assert len(Cuts(np.zeros((0, 2, CUT_SAMPLES), np.float16))) == 0


def test_shapes_are_told_apart_and_numbered_by_count():
    kinds = ("n" * 9 + "w") * 30
    shapes, likeness = run(sort_shapes(cuts_of(kinds)))
    assert set(shapes[[kind == "n" for kind in kinds]]) == {0}
    assert set(shapes[[kind == "w" for kind in kinds]]) == {1}
    assert likeness.min() > 0.9


def test_one_odd_beat_is_of_no_shape():
    kinds = "n" * 40 + "w" + "n" * 40
    shapes, _ = run(sort_shapes(cuts_of(kinds)))
    assert shapes[40] == -1
    assert set(np.delete(shapes, 40)) == {0}


def test_no_beats_have_no_shapes():
    shapes, likeness = run(sort_shapes(Cuts(np.zeros((0, 2, CUT_SAMPLES), np.float16))))
    assert len(shapes) == len(likeness) == 0


def test_the_score_knows_a_wide_early_beat_with_a_pause_from_a_usual_one():
    kinds = ("n" * 9 + "w") * 20
    steps = np.tile([200] * 8 + [130, 270], 20)  # the tenth beat is early, a pause follows
    samples = 1000 + np.r_[0, np.cumsum(steps)[:-1]]
    cuts = cuts_of(kinds)
    shapes, likeness = run(sort_shapes(cuts))
    next_to = np.ones(len(kinds) - 1, dtype=bool)
    features, names = run(beat_features(cuts, shapes, likeness, samples, next_to, FS))
    assert np.isfinite(features).all()
    scores = of_shapes(fitted().scores(features, names), shapes)
    wide = np.array([kind == "w" for kind in kinds])
    assert scores[wide].min() > 0 > scores[~wide].max()
    # Neither the scale of a lead nor its sign matters.
    kept = np.stack(
        [NARROW * [[5.0], [-0.3]] if k == "n" else WIDE * [[5.0], [-0.3]] for k in kinds]
    )
    rng = np.random.default_rng(0)
    kept = kept + rng.normal(0, 0.02, kept.shape) * [[5.0], [0.3]]
    other = Cuts(kept.astype(np.float16))
    shapes, likeness = run(sort_shapes(other))
    again, _ = run(beat_features(other, shapes, likeness, samples, next_to, FS))
    assert fitted().scores(again, names)[wide].min() > 0


def test_scores_go_to_the_median_of_their_shape():
    scores = np.array([1.0, 1.0, -4.0, 2.0])
    np.testing.assert_allclose(
        of_shapes(scores, np.array([0, 0, 0, -1], np.int32)), [1.0, 1.0, 0.0, 2.0], atol=1e-12
    )


def test_a_sum_of_two_beats_is_a_blend_and_neither_of_them_is():
    assert is_blend(0.6 * NARROW + 0.5 * np.roll(WIDE, 2, axis=1), NARROW, WIDE)
    assert not is_blend(NARROW, NARROW, WIDE)
    assert not is_blend(WIDE, NARROW, WIDE)
    other = np.stack([bump(-4, 5, 1.0) - bump(9, 4, 1.2), bump(2, 9, 1.0)])
    assert not is_blend(other, NARROW, WIDE)
    assert not is_blend(np.zeros_like(WIDE), NARROW, WIDE)


def beats_at(rr_s: np.ndarray) -> np.ndarray:
    return np.r_[0, np.cumsum(np.round(rr_s * FS))].astype(np.int64)


def ranges(rr_s: np.ndarray, *, p: float = 0.2, ectopic=None, gap=()):
    at = beats_at(rr_s)
    next_to = np.ones(len(at) - 1, dtype=bool)
    next_to[list(gap)] = False
    none = np.zeros(len(at), dtype=bool) if ectopic is None else ectopic
    return af_ranges(at, next_to, none, np.full(len(at), p), FS)


def test_fibrillation_is_where_intervals_follow_no_pattern():
    rng = np.random.default_rng(1)
    af = rng.uniform(0.45, 1.0, 150)
    sinus = 0.8 + 0.03 * np.sin(np.arange(200) / 4)
    (found,) = ranges(np.r_[sinus, af, sinus])
    begins, ends = 200 * 0.8, 200 * 0.8 + af.sum()
    assert found[0] / FS == pytest.approx(begins, abs=15)
    assert found[1] / FS == pytest.approx(ends, abs=15)


def test_patterns_and_p_waves_are_no_fibrillation():
    rng = np.random.default_rng(1)
    wild = rng.uniform(0.45, 1.0, 150)
    assert ranges(wild, p=0.9) == []
    bigeminy = np.tile([0.5, 1.1], 100)
    trigeminy = np.tile([0.8, 0.5, 1.1], 70)
    assert ranges(bigeminy) == ranges(trigeminy) == []
    assert ranges(wild[:30]) == []  # half a minute is the least
    assert ranges(np.zeros(0)) == []


def test_ventricular_beats_do_not_make_fibrillation():
    rng = np.random.default_rng(2)
    rr, ectopic = [0.8], [False, False]
    for _ in range(150):
        early = rng.random() < 0.3
        rr += [0.5, 1.1] if early else [0.8, 0.8]
        ectopic += [early, False]
    assert ranges(np.array(rr), ectopic=np.array(ectopic)) == []


def test_fibrillation_does_not_reach_over_what_was_not_analysed():
    wild = np.random.default_rng(1).uniform(0.45, 1.0, 300)
    wild[150] = 10.0
    at = beats_at(wild)
    first, second = ranges(wild, gap=[150])
    assert first[1] <= at[150] < at[151] <= second[0]
    assert len(ranges(np.delete(wild, 150))) == 1


def test_intervals_around_a_gap_are_not_known():
    found = rhythm_around(np.array([0, 200, 400, 900]), np.array([True, True, False]), FS)
    assert found.before_s[2] == 0.8
    assert np.isnan(found.after_s[2])
    assert np.isnan(found.before_s[3])
    assert found.usual_s[3] == pytest.approx(0.8)


def test_parts_of_ten_seconds_are_judged_lead_by_lead():
    t = np.arange(round(40 * FS)) / FS
    ecg = np.where(t % 0.8 < 0.05, 1.0, 0.0) + 0.02 * np.sin(t)
    x = np.stack([ecg, ecg]).astype(np.float32)
    x[0, round(10 * FS) : round(20 * FS)] = 0
    x[1, round(20 * FS) :] = np.nan
    np.testing.assert_array_equal(
        usable_parts(x, FS), [[True, False, True, True], [True, True, False, False]]
    )


def test_beats_where_no_lead_is_usable_are_none():
    t = np.arange(round(30 * FS)) / FS
    ecg = np.exp(-0.5 * (((t % 0.8) - 0.4) / 0.012) ** 2)[None].astype(np.float32)
    usable = np.array([[True, False, True]])
    found = block_beats(
        ecg, FS, usable, np.array([0]), first=1000, keep=(1000, 1000 + t.size), pacing=False
    )
    seconds = (found.samples - 1000) / FS
    assert not ((seconds > 10) & (seconds < 20)).any()
    assert len(found.samples) in (24, 25, 26)
    np.testing.assert_allclose(seconds[:-1] % 0.8, 0.4, atol=0.02)  # the last one is cut off
    assert found.cuts.shape[1:] == (1, CUT_SAMPLES)
    # R stands at its place.
    inner = found.cuts[2:-2].astype(np.float32)
    assert abs(int(np.nanmedian(np.nanargmax(inner[:8, 0], axis=1))) - PLACE) <= 1
    nothing = block_beats(
        ecg, FS, ~usable & False, np.array([0]), first=0, keep=(0, t.size), pacing=False
    )
    assert len(nothing.samples) == 0


def test_leads_are_chosen_that_stand_out_and_differ():
    rng = np.random.default_rng(0)
    t = np.arange(round(60 * FS)) / FS
    first = np.exp(-0.5 * (((t % 0.8) - 0.4) / 0.012) ** 2)
    second = np.exp(-0.5 * (((t % 0.8) - 0.46) / 0.02) ** 2)
    x = np.stack([first, 0.98 * first, second, np.zeros_like(t)]) + rng.normal(0, 0.02, (4, t.size))
    usable = np.array([True, True, True, True])
    chosen = choose_leads(x.astype(np.float32), FS, usable, 2)
    assert 2 in chosen
    assert 3 not in chosen
    np.testing.assert_array_equal(choose_leads(x[:2], FS, usable[:2], 3), [0, 1])
