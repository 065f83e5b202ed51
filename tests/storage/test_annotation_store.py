"""Steps in, annotations out; the log keeps everything."""

import sqlite3
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ecgviewer import __version__
from ecgviewer.core.errors import StoreError
from ecgviewer.core.history import Change
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.revisions import StoredRecord


class TestSteps:
    def test_empty_store(self, store):
        assert store.revision() == 0
        assert store.annotations("r1") == ()
        assert store.snapshot() == ()
        assert store.records() == ()
        assert store.revisions("none") == ()
        assert not store.history("r1").can_undo

    def test_added_changed_deleted(self, store, apply, annotation):
        one = annotation()
        assert apply(store, (None, one)) == 1
        assert store.annotations("r1") == (one,)
        wider = one.changed(stop=99, note="wider")
        assert apply(store, (one, wider)) == 2
        assert store.annotations("r1") == (wider,)
        assert apply(store, (wider, None)) == 3
        assert store.annotations("r1") == ()
        assert [row.annotation for row in store.revisions(one.id)] == [one, wider, None]

    def test_survives_closing(self, path, apply, annotation):
        one = annotation(note="Ünïcode 'quoted' \"twice\" \n", certainty="possible")
        with AnnotationStore(path) as store:
            apply(store, (None, one))
        with AnnotationStore(str(path)) as store:
            assert store.annotations("r1") == (one,)

    def test_come_by_start_and_of_their_record_alone(self, store, apply, annotation):
        late, early, long = annotation(start=5), annotation(start=1), annotation(start=1, stop=50)
        other = annotation("r2")
        apply(store, (None, late), (None, long), (None, early))
        apply(store, (None, other))
        assert store.annotations("r1") == (early, long, late)
        assert store.annotations("r2") == (other,)

    def test_each_row_tells_who_when_and_what_was_seen(self, store, apply, annotation):
        one, two = annotation(), annotation()
        before = datetime.now(UTC)
        apply(store, (None, one), (None, two), author="Dr Who", ai_visible=True, model_id="m@1")
        apply(store, (one, None), author="", action="undo")
        first, last = store.revisions(one.id)
        assert (first.rev, first.step, first.action, first.record_id) == (1, 1, "do", "r1")
        assert (first.author, first.ai_visible, first.model_id) == ("Dr Who", True, "m@1")
        assert first.app_version == __version__
        at = datetime.fromisoformat(first.at)
        assert at.utcoffset() == timedelta(0)
        assert before - timedelta(seconds=1) <= at <= datetime.now(UTC)
        assert (last.rev, last.step, last.action) == (3, 2, "undo")
        assert (last.author, last.ai_visible, last.model_id) == ("", False, None)
        assert store.revisions(two.id)[0].step == 1

    def test_a_step_is_of_one_record_and_not_empty(self, store, apply, annotation):
        with pytest.raises(ValueError, match="one record"):
            apply(store)
        with pytest.raises(ValueError, match="one record"):
            apply(store, (None, annotation("r1")), (None, annotation("r2")))
        one = annotation("r1")
        with pytest.raises(ValueError, match="one record"):
            apply(store, (one, one.changed(record_id="r2")))
        assert store.revision() == 0

    def test_one_step_may_change_one_annotation_twice(self, store, apply, annotation):
        one = annotation()
        two = one.changed(stop=11)
        apply(store, (None, one), (one, two))
        assert store.annotations("r1") == (two,)

    def test_snapshot_at_any_revision(self, store, apply, annotation):
        one, other = annotation(), annotation("r2")
        moved = one.changed(start=3)
        apply(store, (None, one))
        apply(store, (None, other))
        apply(store, (one, moved))
        apply(store, (other, None))
        assert store.snapshot(0) == ()
        assert store.snapshot(1) == (one,)
        assert store.snapshot(2) == (one, other)
        assert store.snapshot(3) == (other, moved)
        assert store.snapshot(4) == store.snapshot() == (moved,)


class TestStale:
    @pytest.fixture
    def windows(self, path):
        with AnnotationStore(path) as left, AnnotationStore(path) as right:
            yield left, right

    def test_two_windows_see_each_other(self, windows, apply, annotation):
        left, right = windows
        one, two = annotation(), annotation(start=1)
        assert apply(left, (None, one)) == 1
        assert apply(right, (None, two)) == 2
        assert left.annotations("r1") == right.annotations("r1") == (one, two)

    @pytest.mark.parametrize("mine", ["change", "delete", "add again"])
    def test_a_change_of_what_no_longer_is_so_is_refused(self, windows, apply, annotation, mine):
        left, right = windows
        one, fresh = annotation(), annotation()
        apply(left, (None, one))
        theirs = one.changed(note="theirs")
        apply(right, (one, theirs))
        step = {"change": (one, one.changed(note="mine")), "delete": (one, None)}
        with pytest.raises(StoreError, match="changed in another window"):
            # The first change of the step is sound: the step is refused as a whole.
            apply(left, (None, fresh), step.get(mine, (None, one)))
        assert left.annotations("r1") == (theirs,)
        assert left.revision() == 2

    def test_undo_of_what_another_window_deleted_is_refused(self, windows, apply, annotation):
        left, right = windows
        one = annotation()
        apply(left, (None, one))
        history = left.history("r1")
        apply(right, (one, None))
        with pytest.raises(StoreError, match="changed in another window"):
            left.apply(history.undo(), action="undo", author="", ai_visible=False, model_id=None)
        assert left.revision() == 2

    def test_of_an_unknown_annotation(self, store, apply, annotation):
        with pytest.raises(StoreError, match="another window"):
            apply(store, (annotation(), None))


class TestAppendOnly:
    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE revision SET author = 'x'",
            "UPDATE revision SET body = NULL WHERE rev = 1",
            "DELETE FROM revision",
            "INSERT OR REPLACE INTO revision SELECT * FROM revision",
            "REPLACE INTO revision SELECT * FROM revision WHERE rev = 1",
        ],
    )
    def test_sql_itself_refuses(self, path, store, apply, annotation, statement):
        apply(store, (None, annotation()))
        raw = sqlite3.connect(path)
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            raw.execute(statement)
        raw.close()
        assert store.revision() == 1
        assert store.snapshot()[0].finding == "PVC"

    def test_a_record_with_revisions_stays(self, store, apply, annotation):
        apply(store, (None, annotation()))
        with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
            store._connection.execute("DELETE FROM record")

    def test_wrong_words_are_our_bug_and_not_the_user_s(self, store, apply, annotation):
        with pytest.raises(sqlite3.IntegrityError):
            apply(store, (None, annotation()), action="erase")
        assert store.revision() == 0


FACTS = {"fs": 599.88, "n_samples": 5000, "leads": ("I", "II"), "age_years": 63.5, "sex": "F"}


class TestRecords:
    def test_remembered_and_replaced(self, store, tmp_path):
        store.remember_record("r1", path=tmp_path / "a.hea", **FACTS)
        store.remember_record("r0", path="b.hea", **(FACTS | {"age_years": None, "sex": None}))
        store.remember_record("r1", path=tmp_path / "c.hea", **FACTS)
        bare, full = store.records()
        assert full == StoredRecord("r1", tmp_path / "c.hea", 599.88, 5000, ("I", "II"), 63.5, "F")
        assert (bare.id, bare.age_years, bare.sex) == ("r0", None, None)
        assert store.record_path("r0") == Path.cwd() / "b.hea"
        assert store.record_path("r9") is None

    def test_annotated_before_it_is_remembered(self, store, apply, annotation):
        apply(store, (None, annotation()))
        assert store.records() == ()
        assert store.record_path("r1") is None
        store.remember_record("r1", path="/x/a.hea", **FACTS)
        assert store.record_path("r1") == Path("/x/a.hea").absolute()
        assert len(store.annotations("r1")) == 1

    def test_there_is_no_place_for_a_name_or_number(self, store):
        tables = {"record", "revision"}
        columns = {
            table: {row[1] for row in store._connection.execute(f"PRAGMA table_info({table})")}
            for table in tables
        }
        assert columns["record"] == {"id", "path", "fs", "n_samples", "leads", "age_years", "sex"}
        assert columns["revision"] == {
            "rev", "step", "action", "annotation_id", "record_id", "body", "author", "at",
            "app_version", "model_id", "ai_visible",
        }  # fmt: skip


class TestHistory:
    """Random work in one window must be the same after any number of restarts."""

    def go(self, store, history, verb):
        step = history.undo() if verb == "undo" else history.redo()
        store.apply(step, action=verb, author="", ai_visible=False, model_id=None)
        history.commit_undo() if verb == "undo" else history.commit_redo()

    def test_undo_and_redo_across_restarts(self, path, apply, annotation):
        one = annotation()
        moved = one.changed(stop=20)
        with AnnotationStore(path) as store:
            apply(store, (None, one))
            apply(store, (one, moved), (None, annotation(start=4)))
        with AnnotationStore(path) as store:
            history = store.history("r1")
            assert not history.can_redo
            self.go(store, history, "undo")
            assert store.annotations("r1") == (one,)
        with AnnotationStore(path) as store:
            history = store.history("r1")
            assert history.can_redo
            self.go(store, history, "undo")
            assert store.annotations("r1") == ()
        with AnnotationStore(path) as store:
            history = store.history("r1")
            assert not history.can_undo
            self.go(store, history, "redo")
            self.go(store, history, "redo")
            assert len(store.annotations("r1")) == 2
            assert not store.history("r1").can_redo
        with AnnotationStore(path) as store:
            self.go(store, store.history("r1"), "undo")
            apply(store, (one, None))
            history = store.history("r1")
            assert not history.can_redo
            assert history.undo() == (Change(None, one),)

    @pytest.mark.parametrize("seed", range(3))
    def test_any_walk_is_rebuilt(self, path, annotation, seed):
        import random

        pick = random.Random(seed)
        with AnnotationStore(path) as store:
            history = store.history("r1")
            for _ in range(60):
                verb = pick.choice(("do", "do", "undo", "redo"))
                if verb == "do":
                    old = pick.choice([*store.annotations("r1"), None])
                    new = annotation() if old is None else pick.choice((None, old.changed(stop=3)))
                    step = (Change(old, new), Change(None, annotation()))
                    store.apply(step, action="do", author="", ai_visible=False, model_id=None)
                    history.done(*step)
                elif history.can_undo if verb == "undo" else history.can_redo:
                    self.go(store, history, verb)
                if pick.random() < 0.2:
                    again = store.history("r1")
                    assert (again._steps, again._place) == (history._steps, history._place)

    def test_two_windows_on_one_record(self, store, apply, annotation):
        mine, theirs = annotation(), annotation(start=3)
        apply(store, (None, mine))
        left = store.history("r1")
        apply(store, (None, theirs))
        self.go(store, left, "undo")  # takes back the step before the other window's
        history = store.history("r1")
        assert history.undo() == (Change(theirs, None),)
        assert history.redo() == (Change(None, mine),)
        self.go(store, history, "redo")
        assert store.annotations("r1") == (mine, theirs)
        assert store.history("r1").undo() == (Change(mine, None),)

    def test_an_undo_of_what_the_log_never_did_counts_as_work(self, store, apply, annotation):
        one = annotation()
        apply(store, (None, one), action="redo")
        apply(store, (one, one.changed(stop=4)), action="undo")
        history = store.history("r1")
        assert not history.can_redo
        assert history.undo() == (Change(one.changed(stop=4), one),)


def test_the_current_view_stays_quick_in_a_long_log(store, annotation, apply):
    """20,000 revisions of 2,000 annotations; with the wrong index this took over a second."""
    apply(store, (None, annotation()))
    store._connection.execute("BEGIN")
    for version in range(10):
        store._connection.executemany(
            "INSERT INTO revision (step, action, annotation_id, record_id, body, author, at, "
            "app_version, ai_visible) VALUES (?, 'do', ?, 'r1', ?, '', '', '', 0)",
            (
                (version + 2, f"a{n}", _body(annotation, f"a{n}", version))
                for n in range(2000)
            ),
        )  # fmt: skip
    store._connection.execute("COMMIT")
    seconds = []
    for _ in range(3):
        start = time.perf_counter()
        found = store.annotations("r1")
        seconds.append(time.perf_counter() - start)
    assert len(found) == 2001
    assert {one.note for one in found if one.id.startswith("a") and len(one.id) < 6} == {"9"}
    assert min(seconds) < 0.5  # about 0.02 s; wide because test machines are shared
    plan = store._connection.execute(
        "EXPLAIN QUERY PLAN SELECT max(rev) FROM revision WHERE record_id = 'r1' "
        "GROUP BY annotation_id"
    ).fetchall()
    assert [row[3].split(" (")[0] for row in plan] == [
        "SEARCH revision USING COVERING INDEX revision_of_record"
    ]


def _body(annotation, name, version):
    import json

    return json.dumps(annotation(id=name, note=str(version)).to_dict())
