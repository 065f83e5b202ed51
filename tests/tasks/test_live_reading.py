"""What arrives is listed, then scored; a bad one is in nobody's way; nothing is done twice."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from ecgviewer.cli import main
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_query import Sight
from ecgviewer.storage.paths import user_zoo_dir
from ecgviewer.tasks.cataloguing import catalogue_path
from ecgviewer.tasks.live_reading import Left, TakenIn, left_in, score_left, take_in, watch_folder
from ecgviewer.tasks.scoring import entry_of


@pytest.fixture(scope="module")
def made(synthetic_record, tmp_path_factory):
    where = tmp_path_factory.mktemp("made")
    for n in range(3):
        write_wfdb(synthetic_record(heart_rate_bpm=60 + 20 * n, seed=n), where, f"ecg{n}")
    return where


@pytest.fixture
def ward(made, tmp_path):
    return shutil.copytree(made, tmp_path / "ward")


def steps_of(work):
    out = []
    while True:
        try:
            step = next(work)
        except StopIteration as stop:
            return out, stop.value
        if isinstance(step, TakenIn):
            out.append(step)


def scored():
    sha256 = entry_of("", user_zoo_dir()).sha256
    sight = Sight("LK", sha256, human_first=False)
    with Catalogue(catalogue_path()) as catalogue:
        places = catalogue.search(None, sight)
        records = catalogue.records(places)
        return {records[place].id: one for place, one in catalogue.scores(places, sight).items()}


def test_each_is_listed_before_any_is_scored(ward):
    bad = ward / "bad.dcm"
    bad.write_bytes(b"\0" * 128 + b"DICM" + b"rubbish" * 30)
    addresses = [ward / "ecg0.hea", bad, ward / "ecg1.hea"]
    steps, _ = steps_of(take_in(addresses, "", user_zoo_dir()))
    assert [len(step.catalogued) for step in steps] == [1, 1, 1, 0]
    arrived = [one for step in steps for one in step.catalogued]
    ids = [read_record(ward / name).id for name in ("ecg0.hea", "ecg1.hea")]
    assert [one.record_id for one in arrived] == [ids[0], None, ids[1]]
    assert [one.is_new for one in arrived] == [True, False, True]
    assert "bad.dcm" in arrived[1].problem
    assert steps[-1].scored == tuple(ids)
    found = scored()
    assert found.keys() == set(ids)
    assert all(one.one_in is not None for one in found.values())
    with Catalogue(catalogue_path()) as catalogue:
        assert list(catalogue.problems()) == [str(bad)]
        assert len(catalogue.thumbnails([1, 2])) == 2


def test_nothing_is_done_twice(ward, tmp_path, monkeypatch):
    address = ward / "ecg0.hea"
    steps_of(take_in([address], "", user_zoo_dir()))
    other = tmp_path / "copy"
    other.mkdir()
    for suffix in (".hea", ".dat"):
        shutil.copy(address.with_suffix(suffix), other)
    monkeypatch.setattr("ecgviewer.tasks.catalogue_scoring.score_some", None)
    steps, _ = steps_of(take_in([address, other / "ecg0.hea"], "", user_zoo_dir()))
    assert [one.is_new for step in steps for one in step.catalogued] == [False, False]
    with Catalogue(catalogue_path()) as catalogue:
        assert len(catalogue.files()) == 2
        assert catalogue.count(None, Sight("LK", human_first=False)) == 1


def test_without_a_model_it_is_listed_all_the_same(ward):
    steps, _ = steps_of(take_in([ward / "ecg0.hea"], None, user_zoo_dir()))
    assert len(steps) == 1
    assert not scored()


def test_what_arrived_before_is_found_and_what_was_left_unscored(ward):
    steps_of(take_in([ward / "ecg0.hea"], None, user_zoo_dir()))
    _, left = steps_of(left_in(ward, "", user_zoo_dir()))
    assert [one.name for one in left.unknown] == ["ecg1.hea", "ecg2.hea"]
    ((record_id, address),) = left.unscored
    assert (record_id, address) == (read_record(ward / "ecg0.hea").id, str(ward / "ecg0.hea"))
    steps_of(take_in(left.unknown, "", user_zoo_dir()))
    (step,), _ = steps_of(score_left(left.unscored, "", user_zoo_dir()))
    assert step.scored == (record_id,)
    assert len(scored()) == 3
    assert steps_of(left_in(ward, "", user_zoo_dir()))[1] == Left()


def test_a_folder_that_is_away_or_empty_has_nothing_left(tmp_path):
    assert steps_of(left_in(tmp_path / "none", "", user_zoo_dir()))[1] == Left()
    (tmp_path / "empty").mkdir()
    assert steps_of(left_in(tmp_path / "empty", None, user_zoo_dir()))[1] == Left()


def test_a_changed_file_is_looked_at_again(ward, synthetic_record):
    address = ward / "ecg0.hea"
    steps_of(take_in([address], None, user_zoo_dir()))
    write_wfdb(synthetic_record(seed=9, duration_s=9.0), ward, "ecg0", overwrite=True)
    _, left = steps_of(left_in(ward, None, user_zoo_dir()))
    assert address in left.unknown
    (step,), _ = steps_of(take_in([address], None, user_zoo_dir()))
    assert step.catalogued[0].record_id == read_record(address).id
    assert step.catalogued[0].is_new


def test_records_of_hours_are_listed_and_left_to_whoever_opens_them(
    ward, tmp_path, synthetic_record, monkeypatch
):
    monkeypatch.setattr("ecgviewer.tasks.catalogue_scoring.LONG_S", 5.0)
    steps, _ = steps_of(take_in([ward / "ecg0.hea"], "", user_zoo_dir()))
    assert len(steps) == 1
    assert not scored()


def test_records_of_packets_stay_out(ward, monkeypatch):
    monkeypatch.setattr("ecgviewer.tasks.live_reading.may_keep", lambda folder: folder != ward)
    steps, _ = steps_of(take_in([ward / "ecg0.hea"], "", user_zoo_dir()))
    assert [one.record_id for step in steps for one in step.catalogued] == [None]
    with Catalogue(catalogue_path()) as catalogue:
        assert not catalogue.files()


def test_stopped_midway_what_was_listed_stays(ward):
    work = take_in([ward / f"ecg{n}.hea" for n in range(3)], "", user_zoo_dir())
    for step in work:
        if isinstance(step, TakenIn) and step.done == 2:
            break
    work.close()
    with Catalogue(catalogue_path()) as catalogue:
        assert catalogue.count(None, Sight("LK", human_first=False)) == 2


def test_scores_are_those_of_the_record_alone(ward):
    from ecgviewer.tasks.scoring import score_paths

    steps_of(take_in([ward / f"ecg{n}.hea" for n in range(3)], "", user_zoo_dir()))
    alone = {
        read_record(row.record).id: row.one_in
        for n in range(3)
        for row in score_paths([ward / f"ecg{n}.hea"], "", user_zoo_dir())
    }
    found = {name: one.one_in for name, one in scored().items()}
    assert found == pytest.approx(alone, rel=1e-2)
    assert np.isfinite(list(found.values())).all()


def test_a_folder_is_watched_until_one_stops(ward, made, tmp_path):
    later = []

    def rest():
        """Let one arrive, then a file that is half there; the folder goes away and comes back."""
        n = len(later)
        later.append(n)
        if n == 0:
            write_wfdb(read_record(made / "ecg2.hea"), ward, "late")
            (ward / "late.dat").rename(ward / "late.part")
        elif n == 2:
            (ward / "late.part").rename(ward / "late.dat")
        elif n == 4:
            ward.rename(ward.with_name("away"))
        elif n == 5:
            ward.with_name("away").rename(ward)

    (ward / "ecg2.hea").unlink()
    (ward / "ecg2.dat").unlink()
    work = watch_folder(ward, "", user_zoo_dir(), rest=rest)
    arrived, words = [], []
    for step in work:
        if isinstance(step, TakenIn):
            arrived += [(len(later), one.path.name, one.is_new) for one in step.catalogued]
            words += [] if step.catalogued or step.scored else [step.message]
        if len(later) == 8:
            break
    work.close()
    assert [one[1:] for one in arrived] == [
        ("ecg0.hea", True),
        ("ecg1.hea", True),
        ("late.hea", True),
    ]
    assert arrived[-1][0] == 4, "once it has stood still"
    assert any("cannot be looked at" in one for one in words)
    assert words[-1] == "watching ward"
    assert len(scored()) == 3


def test_watching_on_the_command_line(ward, monkeypatch, capsys):
    naps = []

    def nap(seconds):
        naps.append(seconds)
        raise KeyboardInterrupt

    monkeypatch.setattr("ecgviewer.cli_watch.time.sleep", nap)
    (ward / "bad.dcm").write_bytes(b"\0" * 128 + b"DICM" + b"rubbish" * 30)
    assert main(["watch", str(ward), "--json"]) == 0
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert sorted(Path(one["record"]).name for one in said) == [
        "bad.dcm",
        "ecg0.hea",
        "ecg1.hea",
        "ecg2.hea",
    ]
    assert [one["new"] for one in said].count(True) == 3
    assert "bad.dcm" in next(one["error"] for one in said if "error" in one)
    assert naps == [1.0]
    assert main(["watch", str(ward), "--score"]) == 0
    assert capsys.readouterr().out.count("scored ") == 3
    assert main(["watch", str(ward / "none")]) == 1
    assert "is its drive connected" in capsys.readouterr().err.lower()
    assert main(["watch", str(ward), "--model", "x"]) == 1
