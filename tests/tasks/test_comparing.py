"""Comparing two ECGs: the acceptance checks of serial comparison."""

import json
from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.cli import main
from ecgviewer.core.errors import UserError
from ecgviewer.core.record import Lead, Patient
from ecgviewer.formats import write_wfdb
from ecgviewer.signals.resample import resample
from ecgviewer.simulate.record import simulate_record
from ecgviewer.tasks import earlier_records
from ecgviewer.tasks.annotating import open_store
from ecgviewer.tasks.comparing import OtherPatientError, compare
from ecgviewer.tasks.earlier_records import Candidate, confirm


def drained(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def simulated(rhythm="normal", seed=4, *, identifier="7", start=None, noise="none"):
    record = simulate_record(rhythm, seed=seed, noise=noise).record
    return replace(record, patient=Patient(60.0, "F", identifier), start=start)


def at_another_rate(record, fs, gain):
    values = resample(record.values(), record.fs, fs)
    leads = tuple(Lead(name, gain) for name in record.lead_names)
    return replace(record, adu=np.rint(values.T * gain).astype(np.int16), fs=fs, leads=leads)


class TestCompare:
    def test_a_record_and_itself_differ_in_nothing(self):
        record = simulated(noise="typical")
        found = drained(compare(record, record))
        assert len(found.differences) > 60
        assert {one.change for one in found.differences} == {0.0}
        assert not any(one.beyond or one.one_sided for one in found.differences)
        over = found.superimposed
        assert np.array_equal(over.before, over.now, equal_nan=True)
        assert found.confirmation is None

    @pytest.mark.parametrize(("fs", "gain"), [(1000.0, 200.0), (250.0, 500.0)])
    def test_another_rate_and_gain_change_nothing_that_matters(self, fs, gain):
        record = simulated()
        found = drained(compare(at_another_rate(record, fs, gain), record))
        assert not [one for one in found.differences if one.beyond]
        over = found.superimposed
        assert over.fs == max(fs, record.fs)
        qrs = slice(round(over.qrs_on), round(over.qrs_off) + 1)
        peaks = [np.nanargmax(np.abs(side[:, qrs]), axis=1) for side in (over.before, over.now)]
        height = np.ptp(over.now[:, qrs], axis=1)
        tall = height > 0.5
        assert np.abs(peaks[0] - peaks[1])[tall].max() <= 1
        assert np.ptp(over.before[:, qrs], axis=1)[tall] == pytest.approx(height[tall], rel=0.01)

    def test_what_changed_is_found(self):
        before, now = simulated("normal"), simulated("stemi_anterior")
        found = drained(compare(before, now))
        beyond = {one.key for one in found.differences if one.beyond}
        assert {"st_mv.V2.J+60", "st_mv.V3.J+60"} <= beyond
        assert found.differences[0].beyond

    def test_what_is_gone_is_said_with_its_reason(self):
        found = drained(compare(simulated("normal"), simulated("af")))
        by_key = {one.key: one for one in found.differences}
        assert by_key["pr_ms"].change_text == "gone"
        assert "fibrillation" in by_key["pr_ms"].why

    def test_another_patient_needs_a_confirmation(self):
        before, now = simulated(identifier="7"), simulated(seed=5, identifier="8")
        with pytest.raises(OtherPatientError, match="different patient identifiers"):
            drained(compare(before, now))
        said = confirm(before.id, now.id, by="LK")
        found = drained(compare(before, now, confirmation=said))
        assert found.confirmation == said

    def test_the_records_stay_as_they_are(self):
        before, now = simulated(), at_another_rate(simulated(seed=6), 250.0, 500.0)
        kept = before.adu.copy(), now.adu.copy()
        drained(compare(before, now))
        assert np.array_equal(before.adu, kept[0])
        assert np.array_equal(now.adu, kept[1])

    def test_cautions(self):
        late = simulated(start="1986-02-02T10:00:00")
        early = simulated(seed=5, start="1985-02-02T10:00:00")
        adu = early.adu.copy()
        adu[:, 8] = 0
        early = replace(early, adu=adu)
        found = drained(compare(late, early))
        assert any("made after this one" in text for text in found.cautions)
        assert any("Not usable in the later ECG: V3" in text for text in found.cautions)
        assert "V3" in found.superimposed.left_out

    def test_no_beat_is_no_error(self):
        record = simulated()
        flat = replace(record, adu=np.zeros_like(record.adu))
        found = drained(compare(flat, record))
        assert found.superimposed is None
        assert any("No beat" in text for text in found.cautions)
        assert all(one.change is None for one in found.differences)


class TestConfirmation:
    def test_it_is_logged_with_name_and_time(self):
        said = confirm("a" * 64, "b" * 64, by="LK")
        assert earlier_records.confirmations("b" * 64) == {"a" * 64: said}
        assert said.by == "LK"
        assert earlier_records.confirmations("a" * 64) == {}
        confirm("c" * 64, "b" * 64, by="LK")
        assert set(earlier_records.confirmations("b" * 64)) == {"a" * 64, "c" * 64}
        with open_store() as store:
            rows = store._connection.execute("SELECT author, kind FROM kept").fetchall()
        assert rows == [("LK", "same_patient")] * 2


class TestCandidates:
    @pytest.fixture
    def folder(self, tmp_path, monkeypatch):
        records = {}

        def read(path):
            if path.stem not in records:
                raise UserError("damaged")
            return records[path.stem]

        monkeypatch.setattr("ecgviewer.formats.read_record", read)

        def add(name, **more):
            records[name] = simulated(seed=len(records), **more)
            return tmp_path / f"{name}.hea"

        return add

    def find(self, paths, now_path, now):
        return drained(earlier_records.find_candidates(paths, now, now_path))

    def test_the_nearest_earlier_one_of_the_patient_leads(self, folder):
        now = simulated(seed=99, start="1990-01-01T10:00:00")
        paths = [
            folder("other", identifier="8", start="1989-12-31T10:00:00"),
            folder("old", start="1980-01-01T10:00:00"),
            folder("recent", start="1989-01-01T10:00:00"),
            folder("later", start="1991-01-01T10:00:00"),
            folder("unnamed", identifier=None),
        ]
        shown = paths[0].with_name("now.hea")
        damaged = paths[0].with_name("damaged.hea")
        found = self.find([*paths, shown, damaged], shown, now)
        names = [one.path.stem for one in found]
        assert names == ["recent", "old", "later", "unnamed", "other", "damaged"]
        assert found[-1].problem == "damaged"
        assert earlier_records.default_of(found).path.stem == "recent"

    def test_without_identifiers_none_is_chosen(self, folder):
        now = simulated(seed=99, identifier=None)
        paths = [folder("a", identifier=None), folder("b", identifier=None)]
        shown = paths[0].with_name("now.hea")
        found = self.find([*paths, shown], shown, now)
        assert [one.path.stem for one in found] == ["b", "a"]
        assert earlier_records.default_of(found) is None

    def test_one_confirmed_before_is_chosen(self, folder):
        now = simulated(seed=99, identifier=None)
        paths = [folder("a", identifier=None), folder("b", identifier=None)]
        shown = paths[0].with_name("now.hea")
        confirm(simulated(seed=0, identifier=None).id, now.id, by="LK")
        found = self.find([*paths, shown], shown, now)
        assert earlier_records.default_of(found).path.stem == "a"
        assert found[0].confirmed

    def test_of_a_long_list_the_nearest_are_read(self, folder, monkeypatch):
        monkeypatch.setattr(earlier_records, "LOOKED_AT", 2)
        paths = [folder(name) for name in "abcdefg"]
        now = simulated(seed=99)
        found = self.find(paths, paths[3], now)
        assert {one.path.stem for one in found if one.match is not None} == {"c", "e"}
        assert len(found) == 6
        assert Candidate(paths[0]) in found


class TestCommandLine:
    @pytest.fixture
    def files(self, tmp_path):
        before = replace(simulate_record("normal", seed=4).record)
        now = replace(simulate_record("stemi_anterior", seed=4).record)
        return [str(write_wfdb(one, tmp_path, name)) for one, name in ((before, "a"), (now, "b"))]

    def test_a_record_and_itself(self, files, capsys):
        assert main(["compare", "--json", files[0], files[0]]) == 0
        said = json.loads(capsys.readouterr().out)
        assert set(said) == {
            *("earlier", "now", "same_patient", "differences", "cautions", "model")
        }
        assert {one["change"] for one in said["differences"]} == {0.0}
        assert said["same_patient"]["verdict"] == "same"
        assert said["model"] is None

    def test_it_asks_who_the_patient_is(self, files, capsys):
        assert main(["compare", *files]) == 1
        captured = capsys.readouterr()
        assert captured.out == ""
        assert "--same-patient" in captured.err
        assert main(["compare", "--same-patient", *files]) == 0
        assert "Confirmed as one patient." in capsys.readouterr().out
        assert main(["compare", *files]) == 0, "it is remembered"

    def test_words(self, files, capsys):
        assert main(["compare", "--same-patient", *files]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert any(line.startswith("* ST V2 J+60") for line in lines)

    def test_a_file_that_cannot_be_read(self, files, tmp_path, capsys):
        bad = tmp_path / "bad.hea"
        bad.write_text("this is no header\n")
        assert main(["compare", str(bad), files[0]]) == 1
        assert "bad.hea" in capsys.readouterr().err

    def test_with_the_model(self, files, capsys, monkeypatch):
        from ecgviewer.core.anomaly import AnomalyMap, RecordScore
        from ecgviewer.core.progress import Progress
        from ecgviewer.tasks import workplace

        def score_record(record, model_id):
            yield Progress(0, 1, "scoring")
            heat = np.full((len(record.leads), 10), 1.0, dtype=np.float32)
            return (
                RecordScore(record.id, "m", 0.9, {}, {}),
                AnomalyMap(record.id, "m", record.lead_names, heat, 1.0),
            )

        monkeypatch.setattr(workplace, "score_record", score_record)
        assert main(["compare", "--json", "--heat", files[0], files[0]]) == 0
        said = json.loads(capsys.readouterr().out)
        assert said["model"] == "m"
        assert {one["change"] for one in said["differences"] if one["model"]} == {0.0}


@pytest.mark.realdata
def test_real_records_of_one_patient(ecg_data):
    from ecgviewer.formats import read_record

    folder = ecg_data / "ptbxl" / "records500" / "00000"
    before, now = (read_record(folder / f"{name}_hr") for name in ("00137", "00138"))
    said = confirm(before.id, now.id, by="test")
    found = drained(compare(before, now, confirmation=said))
    main_values = [one for one in found.differences if one.main]
    # Of one minute: few values may be beyond what measuring twice would change.
    assert sum(one.beyond for one in main_values) <= 0.15 * len(main_values)
    assert found.superimposed.aligned_by == "shape"
