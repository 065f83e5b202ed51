"""A long record is scored once: kept as it comes, gone on with, and the same when it comes back."""

from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.core.anomaly import RecordScore
from ecgviewer.core.long_score import Growing, Scored
from ecgviewer.core.long_score_bytes import part_bytes, part_of, score_bytes, score_of
from ecgviewer.core.record import Patient
from ecgviewer.inference import long_scorer
from ecgviewer.storage import score_cache
from ecgviewer.storage.paths import user_zoo_dir
from ecgviewer.tasks import long_scoring, scoring
from ecgviewer.tasks.long_scoring import saved_long_score, score_long


@pytest.fixture
def record(synthetic_record):
    """Three groups of windows; two leads keep it quick."""
    made = synthetic_record(("V1", "II"), fs=200.0, duration_s=150.0, noise_mv=0.03)
    adu = made.adu.copy()
    adu[60 * 200 : 70 * 200] *= 3
    return replace(made, adu=adu)


def run(record, stop_after=None):
    """Return all that was yielded and the score; stop after so many parts that were new."""
    steps, parts = [], 0
    work = score_long(record, "", user_zoo_dir())
    with closing(work):
        while True:
            try:
                step = next(work)
            except StopIteration as stop:
                return steps, stop.value
            steps.append(step)
            parts += isinstance(step, Scored) and len(steps) > 1
            if stop_after is not None and parts == stop_after:
                return steps, None


def parts_of(steps):
    return [part for step in steps if isinstance(step, Scored) for part in step.parts]


def same(one, other):
    return part_bytes(one) == part_bytes(other)


def test_a_score_comes_back_from_the_cache_to_the_last_bit(record, monkeypatch):
    assert saved_long_score(record, "", user_zoo_dir()) is None
    steps, score = run(record)
    growing = Growing(steps[0].plan)
    for part in parts_of(steps):
        growing.take(part)
    monkeypatch.setattr(scoring, "loaded", None)  # no model is loaded for it
    again, kept = run(record)
    assert len(again) == 1
    found = sorted(parts_of(steps), key=lambda part: part.first)
    assert all(map(same, found, parts_of(again)))
    assert len(found) == 3
    assert kept == score
    saved = saved_long_score(record, "", user_zoo_dir())
    assert saved.score == score
    assert np.array_equal(saved.map.log10_one_in.codes, growing.codes)
    for name in ("edges_s", "log10_n", "by_lead", "states", "foreign"):
        ours, theirs = getattr(saved.long, name), getattr(growing.snapshot(), name)
        assert np.array_equal(ours, theirs, equal_nan=name in ("log10_n", "by_lead"))
    assert saved.long.is_complete


def test_it_goes_on_where_it_was_stopped(record, tmp_path, monkeypatch):
    _, whole = run(record)
    monkeypatch.setenv("ECGVIEWER_HOME", str(tmp_path / "another home"))
    first, none = run(record, stop_after=1)
    assert none is None
    assert saved_long_score(record, "", user_zoo_dir()) is None
    second, score = run(record)
    assert len(second[0].parts) == 1
    assert same(second[0].parts[0], parts_of(first)[0])
    assert len(parts_of(second)) == 3
    assert replace(score, seconds=0.0) == replace(whole, seconds=0.0)


def test_another_age_is_another_score(record):
    run(record)
    older = replace(record, patient=Patient(age_years=80.0, sex="F"))
    assert older.id == record.id
    assert saved_long_score(older, "", user_zoo_dir()) is None


def test_a_damaged_file_is_scored_again(record):
    _, score = run(record)
    (path,) = score_cache.scores_dir().iterdir()
    content = bytearray(path.read_bytes())
    content[len(content) // 3] ^= 0xFF
    path.write_bytes(content)
    assert saved_long_score(record, "", user_zoo_dir()) is None
    steps, again = run(record)
    assert 0 < len(steps[0].parts) + 1 <= 3
    assert replace(again, seconds=0.0) == replace(score, seconds=0.0)
    assert saved_long_score(record, "", user_zoo_dir()) is not None


def test_blocks_that_are_not_ours_are_forgotten(record):
    run(record, stop_after=1)
    (path,) = score_cache.scores_dir().iterdir()
    plan = long_scorer.plan_of(record, scoring.entry_of("", user_zoo_dir()))
    with score_cache.ScoreFile(long_scoring._key(record, plan)) as file:
        assert file.path == path
        file.add(b"part", b"no part")
    assert not run(record, stop_after=1)[0][0].parts


def test_nothing_in_the_cache_names_anybody(record):
    named = replace(
        record,
        patient=Patient(age_years=50.0, sex="F", identifier="Planted-4711"),
        source="Planted_Name.hea",
    )
    run(named)
    content = b"".join(path.read_bytes() for path in score_cache.scores_dir().iterdir())
    names = b"".join(path.name.encode() for path in score_cache.scores_dir().iterdir())
    assert b"Planted" not in content + names
    assert record.id.encode() not in content + names


def test_a_disk_that_refuses_does_not_keep_it_from_being_scored(record, tmp_path, monkeypatch):
    _, score = run(record)
    home = tmp_path / "full"
    (home / "cache").mkdir(parents=True)
    (home / "cache" / "scores").write_text("in the way")
    monkeypatch.setenv("ECGVIEWER_HOME", str(home))
    _, again = run(record)
    assert replace(again, seconds=0.0) == replace(score, seconds=0.0)


def test_bytes_bring_back_the_same(record):
    steps, score = run(record, stop_after=1)
    plan = steps[0].plan
    part = parts_of(steps)[0]
    back = part_of(part_bytes(part), plan)
    for name in part.__dataclass_fields__:
        one, other = getattr(part, name), getattr(back, name)
        if isinstance(one, np.ndarray):
            assert one.dtype == other.dtype
            assert np.array_equal(one, other, equal_nan=one.dtype.kind == "f")
        else:
            assert one == other
    packed = part_bytes(part)
    for wrong in (b"", packed[:40], packed[:-30], part_bytes(replace(part, first=99))):
        with pytest.raises(ValueError):  # noqa: PT011 - any, json's own included
            part_of(wrong, plan)
    _, score = run(record)
    assert score_of(score_bytes(score), plan) == score
    least = RecordScore(plan.record_id, plan.model_id, 0.5, {"II": 0.1 + 0.2}, {})
    assert score_of(score_bytes(least), plan).leads == {"II": 0.1 + 0.2}
    with pytest.raises(ValueError, match="no score"):
        score_of(b'{"leads": {}}', plan)


@pytest.mark.parametrize(("seconds", "long"), [(600.0, False), (601.0, True)])
def test_ten_minutes_are_long(seconds, long, synthetic_record):
    assert long_scoring.is_long(synthetic_record(("II",), fs=50.0, duration_s=seconds)) == long
