"""Rows of a library: counted when they are there, whole or not at all, for their owner alone."""

import os
import random
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ecgviewer.core.errors import UserError
from ecgviewer.storage.library_store import Addition, LibraryStore, SeenFile

WIDTHS = {"window": 12, "beat": 8}


def addition(name, *, path=None, windows=1, beats=2, value=7):
    file = SeenFile(path or f"/library/{name}.hea", 10, 20, name)
    rows = {
        "window": [struct.pack("<iq", -1, value + k) for k in range(windows)],
        "beat": [struct.pack("<if", -1, value + k) for k in range(beats)],
    }
    return Addition(file, "whose", 500.0, 5000, rows)


def windows_of(store):
    raw = store.rows_file("window").read_bytes()[: 12 * store.counts()["window"]]
    return [struct.unpack_from("<iq", raw, at) for at in range(0, len(raw), 12)]


def test_rows_name_their_record_and_are_counted(tmp_path):
    with LibraryStore(tmp_path / "one", WIDTHS) as store:
        store.add([addition("a", windows=2, value=10), addition("b", value=30)])
        store.add([addition("c", value=50)])
        assert store.counts() == {"window": 4, "beat": 6}
        assert windows_of(store) == [(0, 10), (0, 11), (1, 30), (2, 50)]
        assert [(one.place, one.id, one.patient) for one in store.records()] == [
            (0, "a", "whose"),
            (1, "b", "whose"),
            (2, "c", "whose"),
        ]
    with LibraryStore(tmp_path / "one", WIDTHS) as store:
        assert store.counts() == {"window": 4, "beat": 6}


def test_a_record_in_two_files_has_its_rows_once(tmp_path):
    with LibraryStore(tmp_path, WIDTHS) as store:
        store.add([addition("a"), addition("a", path="/library/copy.hea")])
        assert store.counts()["window"] == 1
        assert set(store.files()) == {"/library/a.hea", "/library/copy.hea"}
        assert store.knows("a")
        assert not store.knows("b")


def test_a_file_that_cannot_be_read_is_a_line_without_rows(tmp_path):
    with LibraryStore(tmp_path, WIDTHS) as store:
        store.add([Addition(SeenFile("/library/bad.hea", 1, 2, None, "cut off"))])
        assert store.files()["/library/bad.hea"].problem == "cut off"
        assert store.records() == ()


def test_files_of_a_folder_are_not_those_of_its_neighbour(tmp_path):
    with LibraryStore(tmp_path, WIDTHS) as store:
        places = ("/d/one/x", "/d/one/in/y", "/d/one2/z", "/d/on/w", "/d/one")
        store.add([addition(p, path=p) for p in places])
        assert set(store.files(Path("/d/one"))) == {"/d/one/x", "/d/one/in/y", "/d/one"}
        assert len(store.files(Path("/"))) == 5


def test_what_fails_midway_is_not_counted_and_is_written_over(tmp_path, monkeypatch):
    with LibraryStore(tmp_path, WIDTHS) as store:
        store.add([addition("a", value=1)])
        real = store._write

        def full(name, first, rows):
            real(name, first, rows)
            if name == "beat":
                raise OSError(28, "No space left on device")

        monkeypatch.setattr(store, "_write", full)
        with pytest.raises(UserError, match="No space left"):
            store.add([addition("b", value=2)])
        monkeypatch.undo()
        assert store.counts() == {"window": 1, "beat": 2}
        assert not store.knows("b")
        assert store.rows_file("window").stat().st_size == 24, "the rows were written already"
        store.add([addition("c", value=3)])
        assert windows_of(store) == [(0, 1), (1, 3)]


def test_a_row_of_another_width_is_refused(tmp_path):
    with LibraryStore(tmp_path, WIDTHS) as store, pytest.raises(ValueError, match="12 bytes"):
        store.add([Addition(SeenFile("/x", 1, 2, "x"), "", 1.0, 1, {"window": [b"123"]})])


def test_another_form_or_another_file_is_left_as_it_is(tmp_path):
    LibraryStore(tmp_path / "old", {"window": 8}).close()
    with pytest.raises(UserError, match="another form"):
        LibraryStore(tmp_path / "old", WIDTHS)
    folder = tmp_path / "strange"
    folder.mkdir()
    (folder / "library.sqlite3").write_bytes(b"not a database at all, but long enough " * 40)
    with pytest.raises(UserError, match="cannot be used"):
        LibraryStore(folder, WIDTHS)


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")
def test_files_are_their_owners_alone(tmp_path):
    with LibraryStore(tmp_path / "mine", WIDTHS) as store:
        store.add([addition("a")])
        made = [store.folder, *store.folder.iterdir()]
        assert len(made) >= 4
        assert all(path.stat().st_mode & 0o077 == 0 for path in made)


def test_two_programs_add_in_turn(tmp_path):
    with LibraryStore(tmp_path, WIDTHS) as one, LibraryStore(tmp_path, WIDTHS) as two:
        for k in range(6):
            (one if k % 2 else two).add([addition(f"r{k}", value=k)])
        one.add([addition("r2", value=99)])  # known to the other already
        assert windows_of(two) == [(k, k) for k in range(6)]


WRITER = """
import struct, sys
from pathlib import Path
from ecgviewer.storage.library_store import Addition, LibraryStore, SeenFile

with LibraryStore(Path(sys.argv[1]), {"window": 12}) as store:
    n = len(store.records())
    while True:
        rows = [struct.pack("<iq", 0, n)] * (n % 7 + 1)
        file = SeenFile(f"/library/{n}", 1, 1, str(n))
        store.add([Addition(file, "", 500.0, 5000, {"window": rows})])
        print(n, flush=True)
        n += 1
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is of POSIX")
def test_killed_at_any_moment_all_that_counts_is_whole(tmp_path):
    pick, done = random.Random(3), 0
    for _ in range(4):
        command = [sys.executable, "-c", WRITER, str(tmp_path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            writer.stdout.readline()
            time.sleep(pick.uniform(0.0, 0.05))
            writer.send_signal(signal.SIGKILL)
            told = writer.stdout.read().splitlines(keepends=True)
        done = max([done, *(int(line) for line in told if line.endswith("\n"))])
    with LibraryStore(tmp_path, {"window": 12}) as store:
        records = store.records()
        assert len(records) > done
        raw = store.rows_file("window").read_bytes()
        at = 0
        for place, one in enumerate(records):
            assert one.id == str(place)
            for _ in range(place % 7 + 1):
                assert struct.unpack_from("<iq", raw, at) == (place, place)
                at += 12
        assert store.counts()["window"] * 12 == at
