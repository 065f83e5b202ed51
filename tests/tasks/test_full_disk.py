"""A disk that fills up, a folder that may not be written: told clearly, nothing lost, nothing half.

A limit on the size of files stands for the full disk: writing beyond it fails in the middle, as a
full disk does. It is of one process, so that the test runner's own files are safe.
"""

import json
import os
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.health import check_store
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks.study_key import load_study

pytestmark = pytest.mark.skipif(os.name == "nt", reason="limits of a process are POSIX's")

ROOM = 36_000
"""Bytes: enough for the files that SQLite opens a store with, too few for what is written here."""

RUN = """
import resource, sys
from ecgviewer.cli import main
limit = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
sys.exit(main(sys.argv[2:]))
"""


def run(limit, *line):
    """Run the command line in a process that may write no file longer than ``limit`` bytes."""
    command = [sys.executable, "-c", RUN, str(limit), *map(str, line)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def records(synthetic_record, tmp_path):
    """Two marked records, with samples that do not compress away."""
    made = []
    for n in range(2):
        record = synthetic_record(seed=n, noise_mv=0.4)
        header = write_wfdb(record, tmp_path / "in", f"r{n}")
        made.append(header)
        read = read_record(header)
        with AnnotationStore(store_path()) as store:
            step = tuple(
                Change(None, Annotation(read.id, k, k + 9, ("II",), f"code {k}", note="x" * 90))
                for k in range(300)
            )
            store.apply(step, action="do", author="R", ai_visible=False, model_id=None)
    return made


def listed(folder):
    return sorted(path.name for path in folder.rglob("*")) if folder.exists() else []


@pytest.mark.parametrize("kind", ["json", "csv", "atr", "hdf5", "dicom", "training"])
def test_export(records, tmp_path, kind):
    if kind == "dicom":
        pytest.importorskip("pydicom")
    out = tmp_path / "out"
    before = store_path().read_bytes()
    line = ["export", records[0].parent, "--format", kind, "--out", out, "--with-record", "--notes"]
    done = run(ROOM, *line)
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stderr
    assert "cannot be written" in done.stderr
    assert "Nothing of it was left there" in done.stderr
    whole = tmp_path / "whole"
    assert run(1 << 30, *[whole if one is out else one for one in line]).returncode == 0
    for path in out.iterdir():  # what stands there is whole
        assert path.read_bytes() == (whole / path.name).read_bytes(), path.name
    assert not [name for name in listed(out) if name.endswith(".part")]
    assert len(listed(out)) < len(listed(whole))
    assert check_store(store_path()).problems == ()
    assert store_path().read_bytes() == before
    # With room again, the same line does all of it.
    assert run(1 << 30, *line).returncode == 0
    assert listed(out) == listed(whole)


@pytest.mark.parametrize("limit", [500, 150_000])
def test_packets(records, tmp_path, limit):
    """Neither the samples' scratch files nor the packet fit; then the packet alone does not."""
    key, out = tmp_path / "org" / "study.key", tmp_path / "out"
    line = ["packet", "make", "--study", key, "--reader", "A", "--records", records[0].parent]
    assert run(1 << 30, *line, "--out", out / "first.zip").returncode == 0
    before = key.read_bytes()
    done = run(limit, *line, "--out", out / "second.zip")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "Nothing" in done.stderr
    assert listed(out) == ["first.key", "first.zip"]
    assert key.read_bytes() == before
    assert run(1 << 30, *line, "--out", out / "second.zip").returncode == 0
    assert [one.reader for one in load_study(key).packets.values()] == ["A", "A"]


def test_a_study_key_that_cannot_grow_takes_the_packet_back(synthetic_record, tmp_path):
    """The key is the last to be written: without it the packet could never be answered."""
    record = synthetic_record(("I",), fs=50.0, duration_s=2.0)
    for n in range(40):
        flat = replace(record, adu=record.adu * 0 + n)
        write_wfdb(flat, tmp_path / "in", f"r{n}")
    key, out = tmp_path / "study.key", tmp_path / "out"
    line = ["packet", "make", "--study", key, "--reader", "A", "--by-reference"]
    line += ["--records", tmp_path / "in"]
    done = run(8000, *line, "--out", out / "a.zip")
    assert done.returncode == 1, "the limit no longer lies between packet and key"
    assert "study.key cannot be written" in done.stderr
    assert listed(out) == []
    assert not key.exists()


def test_unpacking_and_answering(records, tmp_path):
    key, zipped = tmp_path / "study.key", tmp_path / "p.zip"
    line = ["packet", "make", "--study", key, "--reader", "A", "--records", records[0].parent]
    assert run(1 << 30, *line, "--out", zipped).returncode == 0
    work = tmp_path / "work"
    unpack = ["packet", "read", zipped, "--key", tmp_path / "p.key", "--out", work]
    done = run(60_000, *unpack)
    assert done.returncode == 1
    assert "Nothing of it was left" in done.stderr
    assert listed(work) == []
    assert run(1 << 30, *unpack).returncode == 0
    answer = ["packet", "reply", work, "--key", tmp_path / "p.key", "--out", tmp_path / "reply.zip"]
    done = run(100, *answer)
    assert done.returncode == 1
    assert not (tmp_path / "reply.zip").exists()
    assert not [name for name in listed(tmp_path) if name.endswith(".part")]
    assert run(1 << 30, *answer).returncode == 0
    readings = tmp_path / "readings.json"
    merge = ["packet", "merge", tmp_path / "reply.zip", "--study", key, "--out", readings]
    assert run(1 << 30, *merge).returncode == 0
    stood = readings.read_bytes()
    assert run(100, *merge).returncode == 1
    assert readings.read_bytes() == stood
    json.loads(stood)


def test_copies_without_identity(records, tmp_path):
    out = tmp_path / "clean"
    done = run(ROOM, "deidentify", records[0].parent, "--out", out)
    assert done.returncode == 1
    assert "cannot be written" in done.stderr
    assert listed(out) == []


@pytest.mark.parametrize("verb", ["packet", "deidentify", "export", "backup"])
def test_a_folder_that_may_not_be_written(records, tmp_path, verb):
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0o500)
    where = records[0].parent
    line = {
        "packet": ["packet", "make", "--study", closed / "s.key", "--reader", "A", "--records",
                   where, "--out", closed / "p.zip"],
        "deidentify": ["deidentify", where, "--out", closed / "new"],
        "export": ["export", where, "--format", "json", "--out", closed / "new"],
        "backup": ["store", "backup", closed / "copy.sqlite3"],
    }[verb]  # fmt: skip
    try:
        done = run(1 << 30, *line)
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        assert "ermission denied" in done.stderr
        assert listed(closed) == []
    finally:
        closed.chmod(0o700)


@pytest.mark.parametrize("verb", ["packet", "deidentify", "export", "backup"])
def test_a_file_where_a_folder_is_wanted(records, tmp_path, verb):
    """As a folder that cannot be made: also where root is, whom no rights stop."""
    (tmp_path / "file").write_text("mine")
    closed, where = tmp_path / "file" / "new", records[0].parent
    line = {
        "packet": ["packet", "make", "--study", tmp_path / "s.key", "--reader", "A", "--records",
                   where, "--out", closed / "p.zip"],
        "deidentify": ["deidentify", where, "--out", closed],
        "export": ["export", where, "--format", "json", "--out", closed],
        "backup": ["store", "backup", closed / "copy.sqlite3"],
    }[verb]  # fmt: skip
    done = run(1 << 30, *line)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert re.search("cannot be (made|written)", done.stderr)
    assert (tmp_path / "file").read_text() == "mine"
    assert not (tmp_path / "s.key").exists()
