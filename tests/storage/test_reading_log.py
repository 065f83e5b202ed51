"""Reads, what was shown and policies: kept in order, never changed, and what a read stood on."""

import os
import signal
import sqlite3
import subprocess
import sys

import pytest

from ecgviewer import __version__
from ecgviewer.core.errors import StoreError
from ecgviewer.core.reading import ReadState
from ecgviewer.storage import schema
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.health import backup_store, check_store


def log(store, *acts, record_id="r1", reader="LK", reason="", ai_visible=False):
    entries = store.readings.entries(record_id, reader)
    return store.readings.add(
        record_id,
        acts,
        reader=reader,
        after=entries[-1].number if entries else 0,
        upto=store.readings.newest(record_id),
        human_first=True,
        ai_visible=ai_visible,
        model_id="base",
        reason=reason,
    )


class TestReads:
    def test_nothing_at_first(self, store):
        assert store.readings.entries("r1") == ()
        assert store.readings.states("LK") == {}

    def test_who_when_with_what_and_on_what(self, store, apply, annotation):
        apply(store, (None, annotation()))
        store.keep("r1", "calipers", [1], author="LK")
        (entry,) = log(store, "log")
        assert (entry.record_id, entry.reader, entry.act, entry.reason) == ("r1", "LK", "log", "")
        assert (entry.revision, entry.kept) == (1, 1)
        assert (entry.human_first, entry.ai_visible, entry.model_id) == (True, False, "base")
        assert entry.app_version == __version__
        assert entry.at.endswith("+00:00")

    def test_the_read_of_that_moment_can_be_shown_again(self, store, apply, annotation):
        first, second = annotation(), annotation(start=40, stop=90)
        apply(store, (None, first))
        store.keep("r1", "calipers", [1], author="LK")
        (logged,) = log(store, "log")
        apply(store, (None, second))
        apply(store, (first, None))
        store.keep("r1", "calipers", [1, 2], author="LK")
        (final,) = log(store, "finalise", ai_visible=True)
        apply(store, (second, None))
        assert store.annotations("r1", logged.revision) == (first,)
        assert store.kept("r1", "calipers", logged.kept) == [1]
        assert store.annotations("r1", final.revision) == (second,)
        assert store.kept("r1", "calipers", final.kept) == [1, 2]
        assert store.annotations("r1") == ()

    def test_each_reader_and_record_is_apart(self, store):
        log(store, "log")
        log(store, "later", record_id="r2")
        log(store, "unfit", reader="MM")
        assert store.readings.states("LK") == {
            "r1": ReadState("second"),
            "r2": ReadState(aside="later"),
        }
        assert store.readings.states("MM") == {"r1": ReadState(aside="unfit")}
        assert [one.reader for one in store.readings.entries("r1")] == ["LK", "MM"]

    def test_two_acts_are_stored_together_or_not_at_all(self, store):
        assert [one.act for one in log(store, "log", "finalise")] == ["log", "finalise"]
        with pytest.raises(ValueError, match="not final"):
            log(store, "log", "amend", record_id="r2", reason="because")
        assert store.readings.entries("r2") == ()

    @pytest.mark.parametrize(("act", "reason"), [("amend", " "), ("log", "because")])
    def test_an_amendment_has_a_reason_and_nothing_else_has(self, store, act, reason):
        log(store, "log", "finalise")
        with pytest.raises(ValueError, match="reason"):
            log(store, act, reason=reason, record_id="r1" if act == "amend" else "r2")

    def test_another_window_went_on_with_the_read(self, path, store):
        with AnnotationStore(path) as other:
            log(other, "log")
        with pytest.raises(StoreError, match="another window"):
            store.readings.add(
                "r1",
                ("later",),
                reader="LK",
                after=0,
                upto=0,
                human_first=True,
                ai_visible=False,
                model_id=None,
            )
        assert [one.act for one in store.readings.entries("r1")] == ["log"]

    def test_another_window_changed_what_it_would_stand_on(self, path, store, apply, annotation):
        with AnnotationStore(path) as other:
            apply(other, (None, annotation()))
        with pytest.raises(StoreError, match=r"Nothing was logged"):
            store.readings.add(
                "r1",
                ("log",),
                reader="LK",
                after=0,
                upto=0,
                human_first=True,
                ai_visible=False,
                model_id=None,
            )
        assert store.readings.entries("r1") == ()

    def test_where_the_records_of_reads_lie(self, store, tmp_path):
        for name in ("r1", "r2"):
            store.remember_record(
                name, path=tmp_path / name, fs=500.0, n_samples=9, leads=(), age_years=None, sex="F"
            )
        log(store, "log")
        assert store.readings.paths("LK") == {str(tmp_path / "r1"): "r1"}


class TestShownAndPolicies:
    def test_what_was_shown(self, store):
        seen = {"reader": "LK", "human_first": False, "model_id": "m", "model_sha256": "ab"}
        store.readings.note_shown("r1", visible=True, logged=False, **seen)
        store.readings.note_shown("r1", visible=False, logged=True, **seen)
        first, last = store.readings.shown("r1")
        assert (first["visible"], first["logged"], first["model_sha256"]) == (True, False, "ab")
        assert (last["visible"], last["logged"]) == (False, True)
        assert store.readings.shown("r2") == ()

    def test_the_newest_policy_counts(self, store):
        store.readings.set_policy("/a", human_first=False, reader="LK")
        store.readings.set_policy("/b", human_first=True, reader="LK")
        store.readings.set_policy("/a", human_first=True, reader="LK")
        assert store.readings.policies() == {"/a": True, "/b": True}


@pytest.fixture
def full(path, apply, annotation):
    with AnnotationStore(path) as store:
        apply(store, (None, annotation()))
        log(store, "log")
        log(store, "finalise")
        log(store, "amend", reason="V3 was missed")
        seen = {"reader": "LK", "human_first": True, "model_id": "m", "model_sha256": "ab"}
        store.readings.note_shown("r1", visible=True, logged=True, **seen)
        store.readings.set_policy("/a", human_first=False, reader="LK")
    return path


class TestAppendOnly:
    @pytest.mark.parametrize("table", ["reading", "shown", "policy"])
    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE {0} SET at = ''",
            "DELETE FROM {0}",
            "INSERT OR REPLACE INTO {0} SELECT * FROM {0} WHERE rev = 1",
        ],
    )
    def test_nothing_is_changed(self, full, table, statement):
        with AnnotationStore(full) as store:
            before = store._connection.execute(f"SELECT * FROM {table}").fetchall()
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                store._connection.execute(statement.format(table))
            assert store._connection.execute(f"SELECT * FROM {table}").fetchall() == before

    def test_sound_and_backed_up_whole(self, full, tmp_path):
        assert check_store(full).problems == ()
        backup_store(full, tmp_path / "copy.sqlite3")
        with AnnotationStore(full) as one, AnnotationStore(tmp_path / "copy.sqlite3") as copy:
            assert copy.readings.entries("r1") == one.readings.entries("r1")
            assert copy.readings.shown("r1") == one.readings.shown("r1")
            assert copy.readings.policies() == one.readings.policies()

    @pytest.mark.parametrize(
        ("statement", "said"),
        [
            ("DELETE FROM reading WHERE rev = 2", "1 rows of reading are missing"),
            ("DELETE FROM shown", "1 rows of shown are missing"),
            ("UPDATE reading SET act = 'log' WHERE rev = 2", "contradicts itself"),
            ("UPDATE reading SET revision = 9 WHERE rev = 1", "not in the log"),
            ("UPDATE reading SET revision = 0 WHERE rev = 3", "not in the log"),
            ("DROP TRIGGER reading_is_not_changed", "reading_is_not_changed is missing"),
        ],
    )
    def test_a_check_finds_what_was_tampered_with(self, full, statement, said):
        with AnnotationStore(full) as store:
            connection = store._connection
            triggers = connection.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall()
            for name, _ in triggers:
                connection.execute(f"DROP TRIGGER {name}")
            for _, sql in triggers:
                if statement.startswith("DROP"):
                    connection.execute(sql)
            connection.execute(statement)
            for _, sql in triggers:
                if not statement.startswith("DROP"):
                    connection.execute(sql)
        assert any(said in problem for problem in check_store(full).problems)
        if "contradicts" in said:
            with AnnotationStore(full) as store, pytest.raises(StoreError, match="contradicts"):
                store.readings.states("LK")


def test_a_store_of_the_second_schema_is_brought_forward(path, apply, annotation, monkeypatch):
    one = annotation()
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:2])
        with AnnotationStore(path) as store:
            apply(store, (None, one))
            store.keep("r1", "calipers", [1], author="LK")
            known = store.revisions(one.id)
            assert store._connection.execute("PRAGMA user_version").fetchone()[0] == 2
        assert check_store(path).problems == ()
    assert check_store(path).schema == 2
    for n in (1, 2):
        with AnnotationStore(path) as store:
            assert store._connection.execute("PRAGMA user_version").fetchone()[0] == len(
                schema.MIGRATIONS
            )
            assert store.annotations("r1") == (one,)
            assert store.revisions(one.id) == known
            assert store.kept("r1", "calipers") == [1]
            log(store, "log" if n == 1 else "finalise")
            assert len(store.readings.entries("r1")) == n
    assert check_store(path).problems == ()


WRITER = """
import sys
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change
from ecgviewer.storage.annotation_store import AnnotationStore

store, n = AnnotationStore(sys.argv[1]), 0
begun = int(sys.argv[2])
while True:
    n += 1
    name = f"r{begun}-{n}"
    one = Annotation(name, n, n + 1, ("II",), "PVC")
    step = (Change(None, one),)
    rev = store.apply(step, action="do", author="", ai_visible=False, model_id=None)
    made = store.readings.add(
        name, ("log", "finalise"), reader="LK", after=0, upto=rev, human_first=True,
        ai_visible=False, model_id=None,
    )
    print(name, made[-1].number, flush=True)
"""

ROUNDS = int(os.environ.get("ECGVIEWER_KILLS", "5"))


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is of POSIX")
def test_every_acknowledged_read_survives_a_kill(path):
    acknowledged = {}
    for begun in range(ROUNDS):
        command = [sys.executable, "-c", WRITER, str(path), str(begun)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            lines = [writer.stdout.readline() for _ in range(1 + 3 * begun)]
            writer.send_signal(signal.SIGKILL)
            lines += writer.stdout.read().splitlines(keepends=True)
        for line in lines:
            if line.endswith("\n"):
                name, number = line.split()
                acknowledged[name] = int(number)
    assert len(acknowledged) >= ROUNDS
    assert check_store(path).problems == ()
    with AnnotationStore(path) as store:
        for name, number in acknowledged.items():
            entries = store.readings.entries(name)
            assert entries[-1].number == number
            assert len(store.annotations(name, entries[0].revision)) == 1
        for name in store.readings.states("LK"):
            acts = [one.act for one in store.readings.entries(name)]
            assert acts == ["log", "finalise"]  # never halved
