"""What is kept with a record beside its annotations: the newest row tells, none is lost."""

import sqlite3
from datetime import UTC, datetime

import pytest

from ecgviewer import __version__
from ecgviewer.storage import schema
from ecgviewer.storage.annotation_store import AnnotationStore

BODY = {"version": 1, "calipers": [{"lead": "V5", "first": 12, "second": 640}, "ü"]}


def rows(store):
    return store._connection.execute("SELECT * FROM kept ORDER BY rev").fetchall()


class TestKept:
    def test_nothing_at_first(self, store):
        assert store.kept("r1", "calipers") is None
        assert store.kept("r1", "fiducials") is None

    def test_the_newest_wins_and_the_older_stay(self, store):
        assert store.keep("r1", "calipers", BODY, author="Dr Who") == 1
        assert store.kept("r1", "calipers") == BODY
        assert store.keep("r1", "calipers", [], author="") == 2
        assert store.kept("r1", "calipers") == []
        first, last = rows(store)
        assert first[:3] == (1, "r1", "calipers")
        assert first[4] == "Dr Who"
        assert datetime.fromisoformat(first[5]).tzinfo == UTC
        assert first[6] == __version__
        assert last[3] == "[]"

    def test_records_and_kinds_apart(self, store):
        store.keep("r1", "calipers", [1], author="a")
        store.keep("r1", "fiducials", [2], author="a")
        store.keep("r2", "calipers", [3], author="a")
        assert store.kept("r1", "calipers") == [1]
        assert store.kept("r1", "fiducials") == [2]
        assert store.kept("r2", "calipers") == [3]
        assert store.kept("r2", "fiducials") is None

    def test_withdrawn(self, store):
        assert store.keep("r1", "fiducials", None, author="a") == 0
        assert rows(store) == []
        store.keep("r1", "fiducials", BODY, author="a")
        store.keep("r1", "fiducials", None, author="a")
        assert store.kept("r1", "fiducials") is None
        assert len(rows(store)) == 2

    def test_the_same_again_writes_nothing(self, store):
        first = store.keep("r1", "calipers", {"b": 1, "a": 2}, author="a")
        assert store.keep("r1", "calipers", {"a": 2, "b": 1}, author="b") == first
        assert len(rows(store)) == 1

    def test_survives_closing_and_does_not_touch_annotations(self, path, apply, annotation):
        one = annotation()
        with AnnotationStore(path) as store:
            apply(store, (None, one))
            store.keep("r1", "calipers", BODY, author="a")
        with AnnotationStore(path) as store:
            assert store.kept("r1", "calipers") == BODY
            assert store.annotations("r1") == (one,)
            assert store.revision() == 1
            assert store.records() == ()

    def test_an_unknown_kind_is_our_bug(self, store):
        with pytest.raises(ValueError, match="nothing of kind 'doodles' is kept"):
            store.keep("r1", "doodles", BODY, author="a")
        assert rows(store) == []

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE kept SET body = '[]'",
            "DELETE FROM kept",
            "INSERT OR REPLACE INTO kept (rev, record_id, kind, body, author, at, app_version) "
            "VALUES (1, 'r1', 'calipers', '[]', '', '', '')",
        ],
    )
    def test_append_only(self, store, statement):
        store.keep("r1", "calipers", BODY, author="a")
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            store._connection.execute(statement)
        assert store.kept("r1", "calipers") == BODY


def test_a_store_of_the_first_schema_is_brought_forward(path, apply, annotation, monkeypatch):
    one, two = annotation(), annotation("r2", note="two")
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
        with AnnotationStore(path) as store:
            apply(store, (None, one))
            apply(store, (None, two))
            apply(store, (one, one.changed(stop=77)))
            store.remember_record(
                "r1", path=path, fs=500.0, n_samples=5000, leads=("II",), age_years=63.0, sex="male"
            )
            known, log = store.records(), store.revisions(one.id)
            assert store._connection.execute("PRAGMA user_version").fetchone()[0] == 1
    for _ in range(2):
        with AnnotationStore(path) as store:
            assert store._connection.execute("PRAGMA user_version").fetchone()[0] == len(
                schema.MIGRATIONS
            )
            assert store.annotations("r1") == (one.changed(stop=77),)
            assert store.annotations("r2") == (two,)
            assert store.records() == known
            assert store.revisions(one.id) == log
            assert store.history("r1").can_undo
            store.keep("r1", "calipers", BODY, author="a")
            assert store.kept("r1", "calipers") == BODY


def test_what_was_kept_in_the_second_schema_is_brought_forward(path, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:2])
        with AnnotationStore(path) as store:
            first = store.keep("r1", "calipers", {"n": 1}, author="a")
            second = store.keep("r1", "calipers", BODY, author="a")
            with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
                store.keep("r1", "suggestions", BODY, author="a")
    with AnnotationStore(path) as store:
        assert store.kept("r1", "calipers") == BODY
        assert store.keep("r1", "suggestions", {"rejected": {}}, author="b") > second > first
        rows = store._connection.execute("SELECT rev, kind, author FROM kept ORDER BY rev")
        assert [row[1:] for row in rows] == [("calipers", "a")] * 2 + [("suggestions", "b")]
        for statement in ("UPDATE kept SET body = NULL", "DELETE FROM kept"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                store._connection.execute(statement)
