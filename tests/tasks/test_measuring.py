import json

import numpy as np
import pytest

from ecgviewer.cli import main
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.record import Lead, Record
from ecgviewer.simulate.record import simulate_record
from ecgviewer.tasks import measuring

KEYS = {
    "record", "heart_rate_bpm", "pr_ms", "qrs_ms", "qt_ms", "qtc", "axes_deg", "st_mv",
    "quality", "fiducials", "notes",
}  # fmt: skip


@pytest.fixture
def folder(tmp_path, capsys):
    for rhythm in ("normal", "af"):
        main(["simulate", "--rhythm", rhythm, "--out", str(tmp_path / rhythm), "--seed", "3"])
    capsys.readouterr()
    return tmp_path


def drained(work):
    return measuring._drained(work)


def test_json_has_exactly_the_promised_keys(folder, capsys):
    assert main(["measure", "--json", str(folder)]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(rows) == 2
    for row in rows:
        assert set(row) == KEYS
        assert set(row["qtc"]) == {"Bazett", "Fridericia", "Framingham", "Hodges"}
        assert set(row["axes_deg"]) == {"P", "QRS", "T"}
        assert set(row["st_mv"]) == set(STANDARD_LEADS)
        assert set(row["quality"]["leads"]) == set(STANDARD_LEADS)
    fibrillating = next(row for row in rows if "af" in row["record"])
    assert fibrillating["pr_ms"] is None
    assert {"code": "no_p", "about": "pr_ms"}.items() <= next(
        note for note in fibrillating["notes"] if note["about"] == "pr_ms"
    ).items()


def test_a_record_that_fails_does_not_end_the_batch(folder, capsys):
    bad = folder / "bad.hea"
    bad.write_text("no header\n")
    assert main(["measure", "--json", str(bad), str(folder / "normal")]) == 1
    failed, fine = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert set(failed) == {"record", "error"}
    assert fine["qrs_ms"] is not None
    assert main(["measure", str(bad)]) == 1
    assert "bad.hea" in capsys.readouterr().err


def test_words_name_the_formula_and_the_reasons(folder, capsys):
    assert main(["measure", str(folder / "normal")]) == 0
    assert "QTc (Fridericia)" in capsys.readouterr().out
    assert main(["measure", str(folder / "af")]) == 0
    text = capsys.readouterr().out
    assert "PR not measurable" in text
    assert "atrial fibrillation" in text


def test_a_long_record_is_measured_in_a_typical_stretch():
    record = simulate_record(seed=4, duration_s=150.0, fs=250.0, noise="light").record
    steps = list(measuring.measure(record))
    assert len(steps) == 2
    found = drained(measuring.measure(record))
    assert found.stop - found.start == 30 * 250
    assert len(found.r_peaks) > 120
    assert found.rhythm.n_beats == len(found.r_peaks)
    assert all(found.start <= beat.place < found.stop for beat in found.beats)
    assert any(note.code == "stretch" for note in found.notes)


def test_a_long_record_without_beats():
    record = Record(
        adu=np.zeros((100 * 250, 1), dtype=np.int16), fs=250.0, leads=(Lead("II", 1000.0),)
    )
    found = drained(measuring.measure(record))
    assert found.heart_rate_bpm is None
    json.dumps(measuring.to_dict(found), allow_nan=False)


def test_unknown_units_are_said():
    record = simulate_record(seed=4, noise="light").record
    unknown = Record(
        adu=record.adu, fs=500.0, leads=tuple(Lead(name, 1.0, unit="NU") for name in STANDARD_LEADS)
    )
    row = measuring.to_dict(drained(measuring.measure(unknown)))
    assert row["qrs_ms"] is not None
    assert set(row["st_mv"]["V1"].values()) == {None}
    assert any(note["code"] == "unit_unknown" for note in row["notes"])


def test_marks_are_moved_through_the_task():
    found = drained(measuring.measure(simulate_record(seed=4, noise="light").record))
    marks = found.median.together
    moved = measuring.remeasure(found, marks.changed(qrs_off=marks.qrs_off + 5))
    assert moved.qrs_ms == pytest.approx(found.qrs_ms + 10)
