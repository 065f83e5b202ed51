"""Long recordings analysed: simulated ones with known truth, and what people correct."""

import numpy as np
import pytest

from ecgviewer.core.errors import UserError
from ecgviewer.core.holter import BEAT_CLASSES
from ecgviewer.core.holter_edits import beats_are, edited, template_is
from ecgviewer.core.record import Lead, Record
from ecgviewer.simulate.record import simulate_record
from ecgviewer.storage.holter_store import keep_analysis
from ecgviewer.tasks.holter import analyse, saved_analysis
from ecgviewer.tasks.holter_editing import HolterEditing

FS = 250.0


def run(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def several(*parts: tuple[str, float], leads: slice = slice(None)) -> tuple[Record, np.ndarray]:
    """Return simulated rhythms after one another, and R and WFDB code of their beats.

    ``"off"`` stands for a loose lead.
    """
    pieces, beats, at = [], [], 0
    for rhythm, seconds in parts:
        name = "normal" if rhythm == "off" else rhythm
        made = simulate_record(name, seed=4, fs=FS, duration_s=seconds, noise="light")
        adu = made.record.adu[:, leads]
        if rhythm == "off":
            adu = np.zeros_like(adu)
        else:
            beats += [
                (one.r_peak + at, one.kind)
                for one in made.truth.fiducials
                if one.r_peak is not None and one.kind != "x"
            ]
        pieces.append(adu)
        at += len(adu)
    kept = tuple(Lead(lead.name, lead.gain, lead.baseline) for lead in made.record.leads[leads])
    record = Record(np.concatenate(pieces), FS, kept, source="made up", simulated=True)
    return record, np.array(beats, dtype=[("at", np.int64), ("kind", "U2")])


def classes_at(analysis, places) -> str:
    """Return the class of the beat within 100 ms of each sample, "-" for none."""
    at = analysis.beats.samples
    nearest = np.abs(at[None] - np.asarray(places)[:, None]).argmin(axis=1)
    near = np.abs(at[nearest] - places) < 0.1 * FS
    letters = np.array(list(BEAT_CLASSES))[analysis.beats.classes[nearest]]
    return "".join(np.where(near, letters, "-"))


@pytest.fixture(scope="module")
def ectopic():
    record, beats = several(("pvc", 150.0), ("normal", 60.0))
    return record, beats, run(analyse(record))


def test_ventricular_beats_are_found_and_are_a_template(ectopic):
    _record, beats, analysis = ectopic
    own = classes_at(analysis, beats["at"][beats["kind"] == "V"])
    others = classes_at(analysis, beats["at"][beats["kind"] != "V"])
    assert own.count("V") >= 0.95 * len(own)
    assert others.count("V") <= 0.02 * len(others)
    kinds = [one.beat_class for one in analysis.templates]
    assert kinds[0] == "N"
    assert "V" in kinds


def test_templates_hold_together(ectopic):
    record, _beats, analysis = ectopic
    beats = analysis.beats
    for one in analysis.templates:
        own = beats.templates == one.number
        assert one.count == own.sum()
        assert set(beats.classes[own]) == {BEAT_CLASSES.index(one.beat_class)}
        assert one.values.shape == (len(analysis.leads), 105)
        # R stands where the template says.
        size = np.linalg.norm(one.values, axis=0)
        assert abs(int(size.argmax()) - one.place) <= 6
    assert len(analysis.leads) == 3
    assert set(analysis.leads) <= set(record.lead_names)
    assert [one.count for one in analysis.templates] == sorted(
        (one.count for one in analysis.templates), reverse=True
    )


def test_the_analysis_is_kept(ectopic):
    record, _beats, analysis = ectopic
    assert saved_analysis(record.id) is None  # each test has a home of its own
    again = run(analyse(record))
    kept = saved_analysis(record.id)
    assert kept is not None
    np.testing.assert_array_equal(kept.beats.classes, analysis.beats.classes)
    assert kept.episodes == again.episodes == analysis.episodes
    keep_analysis(record.id, b"damaged")
    assert saved_analysis(record.id) is None


def test_fibrillation_is_an_episode_and_sinus_rhythm_is_none():
    record, _ = several(("normal", 100.0), ("af", 120.0), ("normal", 100.0))
    analysis = run(analyse(record))
    (found,) = (one for one in analysis.episodes if one.kind == "AF")
    assert found.start / FS == pytest.approx(100, abs=15)
    assert found.stop / FS == pytest.approx(220, abs=15)


def test_a_loose_lead_is_not_analysed_and_no_pause():
    record, _ = several(("normal", 60.0), ("off", 40.0), ("normal", 60.0))
    analysis = run(analyse(record))
    (gap,) = (one for one in analysis.episodes if one.kind == "not analysed")
    assert gap.start / FS == pytest.approx(60, abs=10)
    assert gap.stop / FS == pytest.approx(100, abs=10)
    assert not [one for one in analysis.episodes if one.kind == "pause"]
    assert analysis.analysed == pytest.approx(0.75, abs=0.1)
    low, high = gap.start, gap.stop
    assert not ((analysis.beats.samples >= low) & (analysis.beats.samples < high)).any()


def test_a_pause_is_told():
    made = simulate_record("normal", seed=4, fs=FS, duration_s=90.0, heart_rate_bpm=60.0)
    adu = np.array(made.record.adu)
    r = [one.r_peak for one in made.truth.fiducials if one.r_peak is not None]
    # Two beats are taken out, the line goes straight on.
    first, last = int(r[40] + 0.5 * FS), int(r[43] - 0.3 * FS)
    share = np.linspace(0, 1, last - first)[:, None]
    adu[first:last] = adu[first] * (1 - share) + adu[last] * share
    analysis = run(analyse(Record(adu, FS, made.record.leads)))
    rr = (r[43] - r[40]) / FS
    assert rr > 2.6
    (found,) = (one for one in analysis.episodes if one.kind == "pause")
    assert found.rr_s == pytest.approx(rr, abs=0.05)


def test_paced_beats_are_told_by_their_spikes():
    made = simulate_record("pacing", seed=2, fs=500.0, duration_s=90.0, noise="none").record
    analysis = run(analyse(made))
    counts = analysis.counts()
    assert counts["P"] >= 0.9 * len(analysis.beats)


def test_one_lead_of_unknown_unit_is_enough():
    record, beats = several(("pvc", 120.0), leads=slice(1, 2))
    lead = Lead("II", 37.0, 0.0, "NU")
    analysis = run(analyse(Record(record.adu, FS, (lead,))))
    own = classes_at(analysis, beats["at"][beats["kind"] == "V"])
    assert own.count("V") >= 0.8 * len(own)
    assert any("unknown amplitude" in note for note in analysis.notes)


def test_what_cannot_be_analysed_is_told():
    record, _ = several(("normal", 30.0))
    with pytest.raises(UserError, match="30 s"):
        run(analyse(record))
    flat = Record(np.zeros((20000, 2), np.int16), FS, record.leads[:2])
    with pytest.raises(UserError, match="no lead is usable"):
        run(analyse(flat))
    pleth = Record(np.zeros((20000, 1), np.int16), FS, (Lead("PLETH", 1.0, 0.0, "NU"),))
    with pytest.raises(UserError, match="no lead that shows an ECG"):
        run(analyse(pleth))


def test_it_can_be_stopped_at_any_step(ectopic):
    record, _, _ = ectopic
    for steps in (1, 20, 40):
        work = analyse(record)
        for _ in range(steps):
            next(work)
        work.close()
    assert saved_analysis(record.id) is None


def test_corrections_are_kept_at_once_and_go_back_and_forth(ectopic):
    record, _, analysis = ectopic
    number = next(one.number for one in analysis.templates if one.beat_class == "V")
    first = HolterEditing(record.id, "A. Reader")
    first.apply(template_is(analysis, number, "S"))
    shown = edited(analysis, first.edits)
    assert shown.counts()["V"] < analysis.counts()["V"]
    first.apply(beats_are(shown, [0], "?"))
    first.undo()

    again = HolterEditing(record.id)
    assert again.undo_text == f"Template {number}: supraventricular"
    assert again.redo_text == "1 beat: unknown"
    np.testing.assert_array_equal(edited(analysis, again.edits).beats.classes, shown.beats.classes)
    again.redo()
    again.undo()
    again.undo()
    assert not again.can_undo
    with pytest.raises(ValueError, match="nothing"):
        again.undo()
    assert edited(analysis, HolterEditing(record.id).edits).counts() == analysis.counts()


def test_of_two_windows_each_takes_back_its_own(ectopic):
    record, _, analysis = ectopic
    one, other = HolterEditing(record.id), HolterEditing(record.id)
    one.apply(beats_are(analysis, [0], "V"))
    other.apply(beats_are(analysis, [1], "S"))
    one.undo()
    one.redo()
    one.undo()
    (left,) = HolterEditing(record.id).edits
    np.testing.assert_array_equal(left.samples, analysis.beats.samples[[1]])


def test_a_full_disk_changes_nothing(ectopic, monkeypatch):
    record, _, analysis = ectopic
    editing = HolterEditing(record.id)

    def full(*_args):
        raise UserError("full")

    monkeypatch.setattr("ecgviewer.storage.append_log.AppendLog.append", full)
    with pytest.raises(UserError):
        editing.apply(beats_are(analysis, [0], "V"))
    assert editing.edits == ()
    assert not editing.can_undo
