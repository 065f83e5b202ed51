import csv
import json
import multiprocessing
import os
import signal
import sys
from pathlib import Path

import h5py
import numpy as np
import pytest

from ecgviewer.core.errors import UserError
from ecgviewer.formats import write_wfdb
from ecgviewer.storage.paths import user_zoo_dir
from ecgviewer.tasks import batch_parts, batch_scoring
from ecgviewer.tasks.batch_part import Scoring, score_part
from ecgviewer.tasks.batch_scoring import score_batch
from ecgviewer.tasks.scoring import loaded, score_paths


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="module")
def folder(synthetic_record, tmp_path_factory):
    where = tmp_path_factory.mktemp("archive")
    for n in range(5):
        record = synthetic_record(heart_rate_bpm=60 + 10 * n, seed=n, duration_s=10.0)
        write_wfdb(record, where / f"day{n % 2}", f"ecg{n}")
    (where / "bad.dcm").write_bytes(b"\0" * 128 + b"DICM" + b"rubbish" * 30)
    return where


class Here:
    """Workers in this process; parts with a record of ``deadly`` kill theirs."""

    def __init__(self, scoring, deadly=(), then=None):
        self.scoring, self.deadly, self.then = scoring, deadly, then
        self.done = 0

    def work(self, parts):
        for part, addresses in parts:
            if self.then and self.done == self.then:
                raise KeyboardInterrupt
            self.done += 1
            dies = any(name in address for address in addresses for name in self.deadly)
            yield part, None if dies else score_part(addresses, self.scoring)

    def close(self):
        pass


@pytest.fixture
def here(monkeypatch):
    """Score in this process, two records a part."""
    monkeypatch.setattr(batch_parts, "PER_PART", 2)

    def use(**how):
        monkeypatch.setattr(
            batch_scoring, "_workers", lambda scoring, jobs, dask: Here(scoring, **how)
        )

    use()
    return use


def batch(folder, out, **how):
    return drain(score_batch([folder], out, "", user_zoo_dir(), **how))


def rows_of(path):
    with path.open(encoding="utf-8", newline="") as file:
        return {Path(row["record"]).name: row for row in csv.DictReader(file)}


def test_a_table_has_what_scoring_one_by_one_says(folder, tmp_path, here):
    out = tmp_path / "scores.csv"
    done = batch(folder, out)
    assert (done.records, done.errors) == (6, 1)
    rows = rows_of(out)
    assert list(rows) == ["bad.dcm", "ecg0.hea", "ecg2.hea", "ecg4.hea", "ecg1.hea", "ecg3.hea"]
    assert "bad.dcm" in rows["bad.dcm"]["error"]
    for one in score_paths([folder / "day0"], "", user_zoo_dir()):
        row = rows[Path(one.record).name]
        # Together with others the recogniser rounds otherwise.
        assert float(row["surprise"]) == pytest.approx(one.surprise, rel=1e-4)
        assert float(row["one_in_low"]) == pytest.approx(one.one_in_interval[0], rel=1e-3)
        assert float(row["lead_V2"]) == pytest.approx(one.leads["V2"], rel=1e-4)
        assert float(row["finding_NORM"]) == pytest.approx(one.findings["NORM"], rel=1e-3)
        assert (row["error"], row["model"], len(row["id"])) == ("", one.model, 64)
    assert [one.name for one in tmp_path.iterdir()] == ["scores.csv"]  # no parts are left


def test_maps_come_with_their_rows(folder, tmp_path, here):
    out = tmp_path / "scores.h5"
    batch(folder, out, with_maps=True)
    with h5py.File(out) as file:
        names = [Path(one.decode()).name for one in file["record"]]
        start, stop = file["map_start"][:], file["map_stop"][:]
        row = names.index("ecg2.hea")
        heat = file["map"][:, start[row] : stop[row]]
        assert next(iter(file["map"].attrs["leads"])) == "I"
        assert stop[names.index("bad.dcm")] == start[names.index("bad.dcm")]
        assert np.isnan(file["surprise"][names.index("bad.dcm")])
        assert file["map_fs"][row] == 100
        assert next(iter(file.attrs["columns"])) == "record"
    from ecgviewer.formats import read_record
    from ecgviewer.tasks.scoring import score_record

    record = read_record(folder / "day0" / "ecg2.hea")
    _, one = drain(score_record(record, "", user_zoo_dir()))
    order = [one.leads.index(name) for name in ("I", "V6")]
    expected = one.log10_one_in[order].astype(np.float16)
    np.testing.assert_allclose(heat[[0, 11]], expected, atol=2e-3)


def test_parquet_where_the_package_is_there(folder, tmp_path, here):
    pq = pytest.importorskip("pyarrow.parquet")
    batch(folder, tmp_path / "a.csv")
    batch(folder, tmp_path / "a.parquet")
    table = pq.read_table(tmp_path / "a.parquet").to_pylist()
    rows = rows_of(tmp_path / "a.csv")
    assert len(table) == 6
    for one in table:
        row = rows[Path(one["record"]).name]
        assert (one["surprise"] is None) == (row["surprise"] == "")
        if row["surprise"]:
            assert one["surprise"] == pytest.approx(float(row["surprise"]), rel=1e-4)
        assert one["foreign"] in (None, False, True)


def test_a_stopped_batch_goes_on_where_it_was(folder, tmp_path, here):
    out = tmp_path / "scores.csv"
    here(then=2)
    with pytest.raises(KeyboardInterrupt):
        batch(folder, out)
    assert not out.exists()
    parts = sorted((tmp_path / "scores.csv.parts").glob("part-*.jsonl"))
    assert len(parts) == 2
    before = [one.read_bytes() for one in parts]
    here()
    with pytest.raises(UserError, match="go on with it by --resume"):
        batch(folder, out)
    terms = tmp_path / "scores.csv.parts" / "batch.json"
    said = terms.read_text()
    terms.write_text(json.dumps(json.loads(said) | {"sha256": "0" * 64}))
    with pytest.raises(UserError, match="begun with another sha256"):
        batch(folder, out, resume=True)
    terms.write_text(said)
    assert [one.read_bytes() for one in parts] == before
    done = batch(folder, out, resume=True)
    assert (done.records, done.errors) == (6, 1)
    assert len(rows_of(out)) == 6


def test_a_record_that_kills_its_process_is_found_and_told(folder, tmp_path, here):
    here(deadly=("ecg2",))
    out = tmp_path / "scores.csv"
    done = batch(folder, out)
    assert (done.records, done.errors) == (6, 2)
    rows = rows_of(out)
    assert "ended without a word" in rows["ecg2.hea"]["error"]
    assert rows["ecg4.hea"]["error"] == ""
    assert float(rows["ecg4.hea"]["surprise"]) >= 0


def test_what_cannot_be_written_is_refused_before_anything_is_scored(folder, tmp_path, here):
    with pytest.raises(UserError, match="scores are written as"):
        batch(folder, tmp_path / "scores.xlsx")
    with pytest.raises(UserError, match="maps need an HDF5 table"):
        batch(folder, tmp_path / "scores.csv", with_maps=True)
    (tmp_path / "there.csv").write_text("mine")
    with pytest.raises(UserError, match="not replaced without --overwrite"):
        batch(folder, tmp_path / "there.csv")
    assert (tmp_path / "there.csv").read_text() == "mine"
    with pytest.raises(UserError, match="No record there"):
        batch(tmp_path, tmp_path / "none.csv")


def test_another_model_on_a_worker_is_refused(folder):
    entry = loaded("", user_zoo_dir()).entry
    with pytest.raises(UserError, match="use the same model on all machines"):
        score_part([], Scoring(entry.id, "0" * 64, str(user_zoo_dir())))


def killing(work, pids, kill_after):
    """Run a batch, and kill one of its workers after some parts; return steps and result."""
    killed = False
    while True:
        try:
            step = next(work)
        except StopIteration as stop:
            assert killed
            return stop.value
        if not killed and step.done >= kill_after and pids():
            os.kill(pids()[0], signal.SIGKILL)
            killed = True


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_killed_worker_process_loses_and_doubles_nothing(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(batch_parts, "PER_PART", 1)
    out = tmp_path / "scores.csv"
    work = score_batch([folder] * 3, out, "", user_zoo_dir(), jobs=2)
    done = killing(work, lambda: [one.pid for one in multiprocessing.active_children()], 2)
    assert (done.records, done.errors) == (18, 3)
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = [Path(row["record"]).name for row in rows]
    assert len(names) == 18
    assert all(names.count(name) == 3 for name in set(names))
    assert sum(bool(row["error"]) for row in rows) == 3


@pytest.mark.loopback
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_killed_worker_of_a_cluster_loses_and_doubles_nothing(folder, tmp_path, monkeypatch):
    distributed = pytest.importorskip("distributed")
    monkeypatch.setattr(batch_parts, "PER_PART", 1)
    out = tmp_path / "scores.csv"
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as cluster:
        work = score_batch([folder] * 3, out, "", user_zoo_dir(), dask=cluster.scheduler_address)
        pids = lambda: [one.pid for one in multiprocessing.active_children()]  # noqa: E731
        done = killing(work, pids, 2)
    assert (done.records, done.errors) == (18, 3)
    with out.open(encoding="utf-8", newline="") as file:
        names = [Path(row["record"]).name for row in csv.DictReader(file)]
    assert len(names) == 18
    assert all(names.count(name) == 3 for name in set(names))


@pytest.mark.loopback
def test_a_scheduler_that_does_not_answer_is_told(folder, tmp_path, monkeypatch):
    pytest.importorskip("distributed")
    from ecgviewer.tasks import batch_dask

    monkeypatch.setattr(batch_dask, "_CONNECT_S", 0.5)
    with pytest.raises(UserError, match="No Dask scheduler answers"):
        batch(folder, tmp_path / "scores.csv", dask="tcp://127.0.0.1:1")
