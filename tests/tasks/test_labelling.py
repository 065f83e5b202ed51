"""What to label next, from a folder to rows, through restarts, by several readers."""

import json
from types import SimpleNamespace

import numpy as np
import pytest

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.errors import UserError
from ecgviewer.core.history import Change
from ecgviewer.core.label_queue import QueueAct, Wish
from ecgviewer.core.progress import Progress
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.label_queues import LabelQueues
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks import earlier_records, labelling, library_index
from ecgviewer.tasks.queue_pool import doubts, opinions, what_is_known

CODES = ("NORM", "CLBBB", "AFIB")


class Index(SimpleNamespace):
    """As much of a library as a queue asks for."""

    def __len__(self):
        return len(self.ids)


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="module")
def records(synthetic_record, tmp_path_factory):
    """Twelve records of one lead, where they lie and their ids."""
    folder = tmp_path_factory.mktemp("ward-7-mueller")
    paths = [
        write_wfdb(synthetic_record(("II",), fs=100.0, seed=n), folder, f"mueller{n:02}")
        for n in range(12)
    ]
    return folder, tuple(paths), tuple(read_record(path).id for path in paths)


@pytest.fixture
def library(records, monkeypatch):
    """What the model has seen of them: record k has CLBBB with k / 11, and lies at k."""
    _, paths, ids = records
    p = np.linspace(0.0, 1.0, 12)
    index = Index(
        ids=ids,
        paths=paths,
        patients=ids,
        codes=CODES,
        findings=np.stack([1.0 - p, p, np.full(12, 0.02)], axis=1),
        embedding=p[:, None],
        model_id="base",
        sha256="00",
        problems={"broken.hea": "empty"},
    )

    def index_folder(folder, model_id, *, user_zoo=None):
        yield Progress(0, 12, "looking")
        return index

    monkeypatch.setattr(library_index, "index_folder", index_folder)
    return index


def make(records, **wish):
    return drain(labelling.make_queue(records[0], Wish(**wish)))


def mark(record_id, finding, author="LK"):
    with AnnotationStore(store_path()) as store:
        step = (Change(None, Annotation(record_id, 10, 60, ("II",), finding)),)
        store.apply(step, action="do", author=author, ai_visible=False, model_id=None)


def act(record_id, *acts, reader="LK", reason=""):
    with AnnotationStore(store_path()) as store:
        entries = store.readings.entries(record_id, reader)
        store.readings.add(
            record_id,
            acts,
            reader=reader,
            after=entries[-1].number if entries else 0,
            upto=store.readings.newest(record_id),
            human_first=True,
            ai_visible=False,
            model_id=None,
            reason=reason,
        )


def state_of(queue, record_id, reader="LK"):
    work = labelling.look_at_queue(queue.id, reader)
    return next(item.state for item in work.items if item.row.record_id == record_id)


def test_a_queue_by_doubt_says_of_what_and_how_much(records, library):
    queue = make(records, by="uncertainty", size=5, finding="CLBBB")
    wanted = sorted((r for r in queue.rows if r.kind == "unsure"), key=lambda row: row.rank)
    places = [library.ids.index(row.record_id) for row in wanted]
    (control,) = {library.ids.index(r.record_id) for r in queue.rows if r.kind == "control"}
    expected = [k for k in (5, 6, 4, 7, 3) if k != control]
    assert {5, 6} - {control} <= set(places)
    assert [abs(2 * k - 11) for k in places] == sorted(abs(2 * k - 11) for k in expected[:4])
    assert all(row.words.startswith("the model is unsure about CLBBB (.") for row in wanted)
    assert wanted[0].value == pytest.approx(places[0] / 11)
    assert (queue.n_unread, queue.n_patients, queue.n_left_out) == (12, 12, 1)
    assert [row.weight for row in queue.rows if row.kind == "control"] == [12.0]


def test_a_finding_that_the_model_does_not_know_is_refused(records, library):
    with pytest.raises(UserError, match="does not know WPW"):
        make(records, by="uncertainty", finding="WPW")
    assert labelling.all_queues() == ((), ())


def test_records_read_or_marked_by_anybody_are_left_out(records, library):
    ids = library.ids
    mark(ids[5], "CLBBB", author="MO")
    act(ids[6], "log", reader="MO")
    act(ids[4], "unfit")
    act(ids[7], "later")
    rows = {row.record_id for row in make(records, by="uncertainty", size=12).rows}
    assert rows == set(ids) - {ids[5], ids[6], ids[4]}


def test_patients_confirmed_to_be_one_stand_in_a_queue_once(records, library):
    ids = library.ids
    mark(ids[0], "AFIB")
    earlier_records.confirm(ids[3], ids[0], by="LK")
    library.patients = (*ids[:1], *["p"] * 2, *ids[3:])
    queue = make(records, by="novelty", size=12)
    rows = {row.record_id for row in queue.rows}
    assert len(rows & set(ids[1:3])) == 1
    assert len(rows) == 10


class TestDisagreement:
    def differ(self, library):
        found = opinions(library, what_is_known(store_path()))
        return {at: (one.kind, one.finding, one.value) for at, one in found.items()}

    def test_between_readers_who_mark_different_findings(self, records, library):
        mark(library.ids[2], "PVC", "LK")
        mark(library.ids[2], "CLBBB", "LK")
        mark(library.ids[2], "CLBBB", "MO")
        mark(library.ids[3], "PVC", "LK")  # one reader alone differs with nobody
        assert self.differ(library) == {2: ("readers differ", "PVC", None)}

    def test_with_a_reader_who_read_and_marked_nothing(self, records, library):
        mark(library.ids[2], "PVC", "LK")
        act(library.ids[2], "log", reader="LK")
        assert self.differ(library) == {}
        act(library.ids[2], "log", reader="MO")
        assert self.differ(library) == {2: ("readers differ", "PVC", None)}

    def test_between_model_and_readers(self, records, library):
        ids = library.ids
        mark(ids[0], "CLBBB")  # .00
        mark(ids[1], "CLBBB")  # .09
        mark(ids[5], "CLBBB")  # .45: unsure is not a disagreement
        act(ids[11], "log")  # 1.00, looked for and not marked
        mark(ids[10], "AFIB")  # .91 of CLBBB, but nobody says that it was looked for
        found = self.differ(library)
        assert found[0] == ("model differs", "CLBBB", 0.0)
        assert found[1] == ("model differs", "CLBBB", pytest.approx(1 / 11))
        assert found[11] == ("model differs", "CLBBB", 1.0)
        assert found[10] == ("model differs", "AFIB", pytest.approx(0.02))
        assert set(found) == {0, 1, 10, 11}

    def test_a_queue_has_them_and_control_records_that_nobody_has_read(self, records, library):
        for place in range(4):
            mark(library.ids[place], "PVC", "LK")
            mark(library.ids[place], "AFIB", "MO")
        queue = make(records, by="disagreement", size=10)
        assert queue.counts == {"readers differ": 4, "control": 1}
        row = next(row for row in queue.rows if row.kind == "readers differ")
        assert row.words in ("two readers differ on AFIB", "two readers differ on PVC")
        assert all(
            library.ids.index(row.record_id) > 3 for row in queue.rows if row.kind == "control"
        )

    def test_none_makes_no_queue(self, records, library):
        with pytest.raises(UserError, match="No disagreement"):
            make(records, by="disagreement")


def test_doubts_are_bits_and_name_the_finding_of_most_of_them():
    table = np.array([[0.5, 0.5, 0.25], [0.5, 0.0, 1.0], [0.5, 0.01, 0.02]])
    bits, column = doubts(table, CODES, "")
    assert bits[:2].tolist() == pytest.approx([1.0 + 0.811278, 0.0], abs=1e-5)
    assert [CODES[k] for k in column[[0, 2]]] == ["CLBBB", "AFIB"], "normal is no finding to doubt"
    bits, column = doubts(table, CODES, "NORM")
    assert bits.tolist() == [1.0, 1.0, 1.0]
    assert set(column) == {0}
    bits, _ = doubts(table[:, :1], ("NORM",), "")
    assert np.isnan(bits).all()


class TestProgress:
    def test_a_row_is_done_when_its_read_is_logged(self, records, library):
        queue = make(records, size=10)
        first, second, third, fourth, *_ = [row.record_id for row in queue.rows]
        mark(first, "AFIB")
        assert state_of(queue, first) == "open", "marks alone are no read"
        act(first, "log")
        act(second, "uncertain")
        act(third, "later")
        drain(labelling.leave_row(queue.id, fourth, "LK", "skip"))
        work = labelling.look_at_queue(queue.id, "LK")
        assert [item.state for item in work.items[:5]] == [
            "read",
            "uncertain",
            "later",
            "skipped",
            "open",
        ]
        assert work.n_done == 3
        assert work.next_open() == 4
        assert work.next_open(4) == 5
        act(third, "resume", "log")
        assert state_of(queue, third) == "read"
        drain(labelling.leave_row(queue.id, fourth, "LK", "back"))
        assert state_of(queue, fourth) == "open"

    def test_those_put_off_come_after_all_others(self, records, library):
        queue = make(records, size=3)
        ids = [row.record_id for row in queue.rows]
        act(ids[0], "later")
        work = labelling.look_at_queue(queue.id, "LK")
        assert work.next_open() == 1
        for one in ids[1:]:
            act(one, "log")
        work = labelling.look_at_queue(queue.id, "LK")
        assert work.next_open(2) == 0
        act(ids[0], "resume", "log")
        assert labelling.look_at_queue(queue.id, "LK").next_open() is None

    def test_each_reader_has_their_own(self, records, library):
        queue = make(records, size=4)
        act(queue.rows[0].record_id, "log", reader="MO")
        assert state_of(queue, queue.rows[0].record_id, "MO") == "read"
        assert state_of(queue, queue.rows[0].record_id, "LK") == "open"

    def test_what_was_read_before_the_queue_is_looked_at_again(self, records, library):
        one = library.ids[2]
        mark(one, "PVC", "LK")
        act(one, "log")
        mark(one, "AFIB", "MO")
        queue = make(records, by="disagreement", size=4)
        item = next(
            item
            for item in labelling.look_at_queue(queue.id, "LK").items
            if item.row.record_id == one
        )
        assert (item.state, item.was_read) == ("open", True)
        drain(labelling.leave_row(queue.id, one, "LK", "done"))
        assert state_of(queue, one) == "read"

    def test_prevalence_comes_from_control_records_alone(self, records, library):
        queue = make(records, size=10, control_percent=50, finding="AFIB", by="uncertainty")
        control = [row.record_id for row in queue.rows if row.kind == "control"]
        for row in queue.rows:
            if row.kind != "control":
                mark(row.record_id, "AFIB")
            act(row.record_id, "log")
        mark(control[0], "CLBBB")
        found = labelling.look_at_queue(queue.id, "LK").prevalence
        assert found["AFIB"].value == 0.0
        assert found["CLBBB"].value == pytest.approx(0.2)
        assert (found["CLBBB"].n_read, found["CLBBB"].n_with) == (5, 1)


class TestKeeping:
    def test_it_survives_a_restart_with_its_places(self, records, library):
        queue = make(records, size=6, seed=3)
        ((again,), problems) = labelling.all_queues()
        assert again == queue
        assert problems == ()
        work = labelling.look_at_queue(queue.id, "LK")
        for item in work.items:
            assert read_record(item.path).id == item.row.record_id
            assert work.item_at(item.path) is item
        assert make(records, size=6, seed=3).rows == queue.rows

    def test_no_path_and_no_name_is_in_its_files(self, records, library):
        queue = make(records, size=6)
        drain(labelling.leave_row(queue.id, queue.rows[0].record_id, "LK", "skip"))
        files = list(labelling.queues_folder().iterdir())
        assert len(files) == 2
        for file in files:
            assert b"mueller" not in file.read_bytes().lower()
            assert b"ward" not in file.read_bytes().lower()
            assert not file.stat().st_mode & 0o077

    def test_a_damaged_queue_is_told_and_left_and_the_others_are_there(self, records, library):
        good, bad = make(records, size=3), make(records, size=4)
        path = labelling.queues_folder() / f"{bad.id}.json"
        path.write_text(path.read_text()[:-40])
        (found, (problem,)) = labelling.all_queues()
        assert [queue.id for queue in found] == [good.id]
        assert bad.id in problem
        with pytest.raises(UserError, match="cannot be used"):
            labelling.look_at_queue(bad.id, "LK")
        with pytest.raises(UserError, match="no queue"):
            labelling.look_at_queue("0" * 12, "LK")

    def test_an_act_changed_by_hand_is_seen(self, records, library):
        queue = make(records, size=3)
        folder = LabelQueues(labelling.queues_folder())
        for name in "skip", "back":
            folder.add(queue.id, QueueAct(queue.rows[0].record_id, "LK", name, "2026-01-01"))
        path = folder.folder / f"{queue.id}.acts.jsonl"
        rows = path.read_text().splitlines()
        path.write_text("\n".join([json.dumps(json.loads(rows[0]) | {"act": "done"}), rows[1], ""]))
        with pytest.raises(UserError, match="changed by hand"):
            labelling.look_at_queue(queue.id, "LK")

    def test_a_record_that_was_moved_keeps_its_row(self, records, library, monkeypatch):
        queue = make(records, size=3)
        monkeypatch.setattr(AnnotationStore, "record_path", lambda self, record_id: None)
        work = labelling.look_at_queue(queue.id, "LK")
        assert work.paths == ()
        assert work.next_open() is None
        assert len(work.items) == 3
