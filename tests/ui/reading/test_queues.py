"""A queue read in the window: reasons after the read alone, N along it, states, a way back."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from first_read_tools import CTRL, picture, press, texts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSlider
from stand_ins import SOON_MS

from ecgviewer.core.label_queue import Wish
from ecgviewer.core.progress import Progress
from ecgviewer.core.reading import ReadState
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.storage.label_queues import LabelQueues
from ecgviewer.tasks import labelling, library_index
from ecgviewer.ui.queue_cards import share_text
from ecgviewer.ui.queue_table import STATE, WHY

SHIFT = Qt.KeyboardModifier.ShiftModifier


class Index(SimpleNamespace):
    """As much of a library as a queue asks for."""

    def __len__(self):
        return len(self.ids)


@pytest.fixture
def folder(tmp_path, synthetic_record):
    """Six records of the reader's own."""
    for seed in range(6):
        write_wfdb(synthetic_record(("II",), fs=100.0, seed=seed), tmp_path / "own", f"r{seed}")
    return tmp_path / "own"


@pytest.fixture
def library(folder, monkeypatch):
    """What the model sees of them."""
    paths = tuple(sorted(folder.glob("*.hea")))
    p = np.linspace(0.05, 0.5, 6)
    index = Index(
        ids=tuple(read_record(path).id for path in paths),
        paths=paths,
        codes=("PVC", "AFIB"),
        findings=np.stack([p, np.full(6, 0.01)], axis=1),
        embedding=p[:, None],
        model_id="calm",
        sha256="00",
        problems={},
    )
    index.patients = index.ids
    index.asked = []

    def index_folder(given, model_id, *, user_zoo=None):
        index.asked.append(given)
        yield Progress(3, 6, "3 of 6 records")
        return index

    monkeypatch.setattr(library_index, "index_folder", index_folder)
    return index


@pytest.fixture
def page(reading, library):
    reading.commands.trigger("queue")
    return reading._queues.page


@pytest.fixture
def made(page, reading, qtbot):
    """A queue of four, looked at."""
    page.wish.size.setText("4")
    page.wish.make.click()
    qtbot.waitUntil(lambda: reading.queueing.work is not None, timeout=SOON_MS)
    return reading.queueing


@pytest.fixture
def read(made, page, reading, qtbot):
    """The same, its first record shown."""
    page.start.click()
    at(made, 1, qtbot)
    return made


def at(queueing, place, qtbot):
    session = queueing._session
    qtbot.waitUntil(lambda: queueing.place == place and not session.is_loading, timeout=SOON_MS)


def counted(queueing, qtbot, **counts):
    qtbot.waitUntil(
        lambda: all(queueing.work.counts[name] == n for name, n in counts.items()), timeout=SOON_MS
    )


def cell(page, row, column):
    return page.table.model().index(row, column).data()


class TestReasons:
    def test_all_rows_say_the_same_before_the_read(self, made, page):
        assert {cell(page, row, WHY) for row in range(4)} == {"in the queue"}
        said = texts(page)
        assert "Reasons stay hidden until the first read" in said
        assert "The order is random" in said

    def test_only_the_row_that_was_read_tells(self, read, page, reading, qtbot):
        assert "in the queue" in texts(reading._queues.line)
        press(qtbot, reading, Qt.Key.Key_Return, CTRL)
        words = read.work.items[0].row.words
        assert words in texts(reading._queues.line), "at once, before the rows are counted"
        counted(read, qtbot, read=1)
        reading.commands.trigger("queue")
        assert [cell(page, row, WHY) for row in range(4)] == [words, *["in the queue"] * 3]

    def test_no_pixel_tells_one_reason_from_another(self, made, page, reading, qtbot):
        """Two queues of the same records in the same order, for other reasons, about others."""
        session, store = reading.session, LabelQueues(labelling.queues_folder())
        queue, seen = made.work.queue, []
        first = [
            replace(r, kind="unsure", finding="PVC", value=0.5, weight=0.0) for r in queue.rows
        ]
        other = [replace(row, kind="control", weight=6.0) for row in queue.rows]
        pairs = ((first, Wish("uncertainty", 4, finding="PVC")), (other, Wish("novelty", 4, 100)))
        for at_, (rows, wish) in enumerate(pairs):
            twin = replace(queue, id=f"{at_:012x}", rows=tuple(rows), wish=wish)
            store.save(twin)
            made.queues = (twin,)
            made.show(twin.id)
            qtbot.waitUntil(lambda twin=twin: made.work.queue == twin, timeout=SOON_MS)
            page.control.hide()  # how many are control is no secret, and differs
            seen.append(picture(page, qtbot, session.runner))
        assert seen[0] == seen[1]
        session.change_settings(human_first=False)
        assert picture(page, qtbot, session.runner) != seen[1]

    def test_the_model_from_the_start_shows_them_at_once(self, made, page, reading):
        reading.session.change_settings(human_first=False)
        said = [cell(page, row, WHY) for row in range(4)]
        assert said == [item.row.words for item in made.work.items]
        assert "Reasons are shown" in texts(page)

    def test_the_list_tells_what_a_queue_is_about_only_where_nothing_is_hidden(
        self, made, page, reading, qtbot
    ):
        twin = replace(made.work.queue, id="e" * 12, wish=Wish("uncertainty", 4, finding="PVC"))
        LabelQueues(labelling.queues_folder()).save(twin)

        def titles():
            return " ".join(button.text() for button in page.kept.findChildren(QAbstractButton))

        made.look()
        assert "PVC" not in titles()
        for item in made.work.items:  # all rows of the queue looked at may be seen
            reading.session.reading._states[item.row.record_id] = ReadState("second")
        made.changed.emit()
        assert not made.hides
        assert "PVC" not in titles()
        reading.session.change_settings(human_first=False)
        qtbot.waitUntil(lambda: "Unsure about PVC" in titles(), timeout=SOON_MS)


class TestReading:
    def test_next_and_previous_go_along_the_queue(self, read, reading, qtbot):
        order = [item.path for item in read.work.items]
        assert reading.session.paths == tuple(order)
        assert reading.session.path == order[0]
        press(qtbot, reading, Qt.Key.Key_N)
        at(read, 2, qtbot)
        assert reading.session.path == order[1]
        press(qtbot, reading, Qt.Key.Key_P)
        at(read, 1, qtbot)

    def test_later_and_skip_go_on_and_come_back(self, read, reading, qtbot):
        press(qtbot, reading, Qt.Key.Key_N, SHIFT)
        at(read, 2, qtbot)
        reading.commands.trigger("queue_leave")
        at(read, 3, qtbot)
        counted(read, qtbot, later=1, skipped=1)
        for place in (3, 4):
            at(read, place, qtbot)
            reading.commands.trigger("log_read")
            counted(read, qtbot, read=place - 2)
            if place == 3:
                reading.commands.trigger("queue_next")
        assert read.can_go_on
        reading.commands.trigger("queue_next")
        at(read, 1, qtbot)  # what was put off comes last
        assert "3 of 4 done · 1 skipped · 1 later" in texts(reading._queues.line)

    def test_a_skipped_one_can_be_taken_back(self, read, reading, qtbot):
        reading.commands.trigger("queue_leave")
        at(read, 2, qtbot)
        counted(read, qtbot, skipped=1)
        press(qtbot, reading, Qt.Key.Key_P)
        at(read, 1, qtbot)
        assert reading._queues.line.leave.text() == "Take back"
        reading.commands.trigger("queue_leave")
        counted(read, qtbot, open=4)

    def test_it_is_gone_on_with_after_a_restart(self, read, reading, qtbot):
        reading.commands.trigger("log_read")
        counted(read, qtbot, read=1)
        from ecgviewer.ui.queue_state import Queueing

        again = Queueing(reading.session)
        again.look()
        qtbot.waitUntil(lambda: again.work is not None, timeout=SOON_MS)
        assert again.work.queue == read.work.queue
        assert again.work.next_open() == 1

    def test_leaving_puts_the_list_back(self, read, page, reading, folder, qtbot):
        reading.commands.trigger("queue")
        page.leave.click()
        qtbot.waitUntil(lambda: len(reading.session.paths) == 6, timeout=SOON_MS)
        assert reading.session.reading.opened == (folder,)
        assert not read.is_open
        assert not reading._queues.line.isVisible()

    def test_a_new_queue_is_made_of_the_folder_and_not_of_a_queue(
        self, read, page, reading, library, folder, qtbot
    ):
        reading.commands.trigger("queue")
        assert read.source == (folder,)
        first = read.work.queue.id
        page.wish.make.click()
        qtbot.waitUntil(lambda: read.work.queue.id != first, timeout=SOON_MS)
        assert library.asked == [[folder], [folder]]
        assert read.work.queue.n_unread == 6

    def test_a_row_is_read_with_enter(self, made, page, reading, qtbot):
        page.table.select(2)
        page.table.setFocus()
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
        at(made, 3, qtbot)
        assert reading.reading.isVisible()

    def test_what_a_packet_would_hide_stays_hidden(self, read, reading):
        reading.session.reading.allows = lambda record_id, path: False
        reading.commands.trigger("log_read")
        assert read.reason(read.item) == "in the queue"


class TestMaking:
    def test_the_share_of_control_cannot_be_less_than_a_tenth(self, page):
        page.wish.share.setValue(3)
        assert page.wish.share.value() == 10
        page.wish.size.setText("25")
        assert page.wish.wish().n_control(25) == 3
        assert "10 % · 3 of 25" in texts(page)

    def test_numbers_that_are_none_take_what_was_good(self, page):
        page.wish.size.setText("many")
        page.wish.seed.setText("-1")
        wish = page.wish.wish()
        assert (wish.size, wish.seed) == (40, 0)

    def test_what_cannot_be_made_is_said(self, page, made, qtbot):
        page.wish.by["disagreement"].setChecked(True)
        page.wish.make.click()
        qtbot.waitUntil(lambda: "No disagreement" in texts(page), timeout=SOON_MS)
        assert not made.is_making

    def test_it_can_be_cancelled(self, page, reading, library, monkeypatch, qtbot):
        closed = []

        def endless(given, model_id, *, user_zoo=None):
            try:
                while True:
                    yield Progress(1, 6, "1 of 6 records")
            finally:
                closed.append(True)

        monkeypatch.setattr(library_index, "index_folder", endless)
        page.wish.make.click()
        qtbot.waitUntil(lambda: "1 of 6 records" in texts(page), timeout=SOON_MS)
        page.wish.cancel.click()
        qtbot.waitUntil(lambda: bool(closed), timeout=SOON_MS)
        assert labelling.all_queues() == ((), ())
        assert page.wish.make.isEnabled()

    def test_everything_has_a_name(self, made, page):
        for kind in (QAbstractButton, QLineEdit, QSlider):
            for widget in page.findChildren(kind):
                shown = isinstance(widget, QAbstractButton) and widget.text()
                assert shown or widget.accessibleName() or not widget.isVisible(), widget
        assert page.table.accessibleName()
        assert page.table.model().index(0, STATE).data() == "To read"


def test_shares_come_from_control_records(read, page, reading, qtbot):
    wish = Wish("uncertainty", 4, 100)
    queue = replace(
        read.work.queue,
        id="f" * 12,
        wish=wish,
        rows=tuple(replace(r, kind="control", weight=1.5) for r in read.work.queue.rows),
    )
    LabelQueues(labelling.queues_folder()).save(queue)
    session = reading.session
    session.marks.begin(10, 60, ("II",))
    session.marks.change_draft(finding="PVC")
    assert session.marks.save()
    reading.commands.trigger("log_read")
    reading.commands.trigger("queue")
    read.show(queue.id)
    qtbot.waitUntil(lambda: "PVC" in read.work.prevalence, timeout=SOON_MS)
    share = read.work.prevalence["PVC"]
    assert (share.n_read, share.n_with) == (1, 1)
    assert share_text(share) == "100 % [21, 100] · 1 of 1"
    qtbot.waitUntil(lambda: "100 % [21, 100] · 1 of 1" in texts(page), timeout=SOON_MS)
