"""The worklist in the window: rows, reading along, putting off and apart, search, human first."""

import csv

import pytest
from PySide6.QtCore import Qt
from stand_ins import SOON_MS
from worklist_tools import (
    NAMES,
    ids,
    put_scores,
    row_of,
    settle,
    shown,
    titles,
)

from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.tasks.cataloguing import catalogue_path
from ecgviewer.ui import worklist_acts
from ecgviewer.ui.worklist_model import STATE, WHY

KEY, MOD = Qt.Key, Qt.KeyboardModifier


def told(page):
    return page.notice._text.text()


class TestWhatIsOpen:
    def test_it_stands_there_at_once(self, window, session, library, qtbot):
        session.open_paths([library])
        qtbot.waitUntil(lambda: session.has_record, timeout=SOON_MS)
        window.show_page("worklist")
        page = window.pages["worklist"].page
        assert page.work.base == "opened"
        assert titles(page) == ["a0", "a1", "b2", "bad", "c3"]
        assert page.lines.line(0).is_shown
        settle(page, qtbot)
        assert page.lines.line(0).picture is not None, "what the catalogue knows is laid over"
        assert page.lines.line(1).rate == "70"

    def test_what_is_not_in_the_library_can_be_added(self, window, session, files, qtbot):
        session.open_paths([files[0].parent])
        qtbot.waitUntil(lambda: session.has_record, timeout=SOON_MS)
        page = shown(window, qtbot)
        assert page.lines.line(0).why in ("Not measured yet", "Not looked at yet")
        assert "3 records are not in the library yet" in told(page)
        page.notice.take.click()
        qtbot.waitUntil(lambda: page.lines.line(0).picture is not None, timeout=SOON_MS)
        assert page.lines.line(1).reason == "unreadable"
        assert page.lines.line(1).state == ""

    def test_enter_opens_and_the_place_stays(self, window, session, library, qtbot):
        session.open_paths([library])
        qtbot.waitUntil(lambda: session.has_record, timeout=SOON_MS)
        page = shown(window, qtbot)
        page.table.choose(2)
        qtbot.keyClick(page.table, KEY.Key_Return)
        qtbot.waitUntil(lambda: session.place == 2, timeout=SOON_MS)
        assert window._stack.currentWidget() is window.reading
        session.next_record()
        qtbot.waitUntil(lambda: session.place == 3, timeout=SOON_MS)
        assert session.record_problem
        page = shown(window, qtbot)
        assert page.table.row == 3
        assert page.lines.line(3).reason == "unreadable"
        assert page.table.lines.index(3, WHY).data()


class TestLibrary:
    def test_every_record_is_a_row_and_what_cannot_be_read_says_why(self, page, qtbot):
        page._choose_queue("all")
        settle(page, qtbot)
        assert sorted(titles(page)) == sorted((*NAMES, "bad"))
        line = page.lines.line(row_of(page, "bad"))
        assert (line.reason, line.state) == ("unreadable", "")
        assert line.why
        assert page.lines.line(row_of(page, "c3")).qrs.startswith("QRS")
        assert page.filters.queues.rows["unread"].count == 4
        assert page.filters.queues.rows["unreadable"].count == 1

    def test_next_opens_unread_ones_and_the_list_is_walked_through(
        self, page, window, session, qtbot
    ):
        order = [title for title in titles(page) if title in NAMES]
        qtbot.keyClick(page.table, KEY.Key_N)
        qtbot.waitUntil(lambda: session.has_record, timeout=SOON_MS)
        assert [path.stem for path in session.paths] == order
        assert session.path.stem == order[0]
        assert window._stack.currentWidget() is window.reading
        session.reading.log()
        page = shown(window, qtbot)
        assert page.lines.line(row_of(page, order[0])).state == "second"
        assert page.lines.line(page.table.row).title == order[0], "the record, wherever it went"
        qtbot.keyClick(page.table, KEY.Key_N)
        qtbot.waitUntil(lambda: session.path and session.path.stem == order[1], timeout=SOON_MS)

    def test_the_rest_of_a_long_list_follows(self, page, session, qtbot, monkeypatch):
        monkeypatch.setattr(worklist_acts, "NEAR", 1)
        order = [title for title in titles(page) if title in NAMES]
        page.acts.open(row_of(page, order[1]))
        assert [path.stem for path in session.paths] == order[:3]
        qtbot.waitUntil(lambda: len(session.paths) == 4, timeout=SOON_MS)
        assert [path.stem for path in session.paths] == order
        assert session.place == session.wanted == 1
        assert session.path.stem == order[1]

    def test_what_is_open_stays_open(self, page, window, session, files, qtbot):
        session.open_paths([files[0].parent])
        qtbot.waitUntil(lambda: session.has_record, timeout=SOON_MS)
        opened = session.paths
        page = shown(window, qtbot)
        assert page.work.base == "opened", "what is opened elsewhere is looked at"
        page.work.choose_base("library")
        settle(page, qtbot)
        page.acts.open(0)
        qtbot.waitUntil(lambda: session.path not in (None, *opened), timeout=SOON_MS)
        page.work.choose_base("opened")
        assert titles(page) == [path.stem for path in opened]
        page.acts.open(2)
        qtbot.waitUntil(lambda: session.path == opened[2], timeout=SOON_MS)
        assert session.paths == opened
        assert session.reading.opened == (files[0].parent,)

    def test_in_the_queue_of_second_looks_next_is_the_next_of_them(
        self, page, window, session, qtbot
    ):
        page.acts.open(0)
        qtbot.waitUntil(lambda: session.has_record, timeout=SOON_MS)
        first = session.path
        session.reading.log()
        session.next_record()
        qtbot.waitUntil(lambda: session.path != first and session.has_record, timeout=SOON_MS)
        page = shown(window, qtbot)
        page._choose_queue("second")
        settle(page, qtbot)
        page.read_next()
        qtbot.waitUntil(lambda: session.path == first, timeout=SOON_MS)
        session.reading.finalise_or_amend()
        page = shown(window, qtbot)
        page.read_next()
        assert told(page) == "Nothing is left to read in this list."

    def test_with_no_box_left_all_are_checked(self, page, qtbot):
        boxes = page.filters.signals.rows
        for name in ("good", "fault"):
            boxes[name].click()
        settle(page, qtbot)
        assert titles(page) == []
        boxes["bad"].click()
        settle(page, qtbot)
        assert all(box.isChecked() for box in boxes.values())
        assert len(titles(page)) == len(NAMES)

    def test_a_list_opened_from_here_is_no_other_list(self, page, window, session, qtbot):
        page.acts.open(0)
        qtbot.waitUntil(lambda: session.has_record, timeout=SOON_MS)
        assert shown(window, qtbot).work.base == "library"

    def test_later_and_back(self, page, session, qtbot):
        title = titles(page)[0]
        page.table.choose(0)
        qtbot.keyClick(page.table, KEY.Key_N, MOD.ShiftModifier)
        settle(page, qtbot)
        page._choose_queue("later")
        settle(page, qtbot)
        assert titles(page) == [title]
        assert page.table.lines.index(page.table.lines.line_at(0), STATE).data() == "Later"
        page.table.choose(0)
        qtbot.keyClick(page.table, KEY.Key_N, MOD.ShiftModifier)
        settle(page, qtbot)
        assert titles(page) == []
        assert page.empty_button.text() == "Show all"
        page.empty_button.click()
        settle(page, qtbot)
        assert title in titles(page)

    def test_quarantine_of_all_ticked_and_undo(self, page, session, qtbot):
        before = titles(page)
        for row in (0, 1):
            page.table.choose(row)
            qtbot.keyClick(page.table, KEY.Key_Space)
        assert page.head.ticked.text() == "2 ticked"
        qtbot.keyClick(page.table, KEY.Key_X, MOD.ControlModifier | MOD.ShiftModifier)
        settle(page, qtbot)
        assert set(before) - set(titles(page)) == set(before[:2])
        assert not len(page.ticks)
        page.notice.undo.click()
        settle(page, qtbot)
        assert set(titles(page)) == set(before)

    def test_a_file_that_went_away_is_a_row(self, page, library, session, qtbot):
        with Catalogue(catalogue_path()) as catalogue:
            catalogue.mark_missing([str(library / "b2.hea")])
        page.work.refresh()
        settle(page, qtbot)
        row = row_of(page, "b2")
        assert page.lines.line(row).reason == "missing"
        page.acts.open(row)
        assert "not there" in told(page)
        assert not session.has_record

    def test_export(self, page, tmp_path, qtbot):
        out = tmp_path / "list.csv"
        page.acts.export(out)
        qtbot.waitUntil(out.exists, timeout=SOON_MS)
        text = out.read_text()
        rows = list(csv.reader(line for line in text.splitlines() if not line.startswith("#")))
        assert len(rows) == 1 + page.work.total
        assert str(tmp_path) not in text


class TestSearch:
    def test_what_is_found_and_what_is_not_understood(self, page, qtbot):
        page.find()
        assert page.bar.search.hasFocus()
        page.bar.search.setText("hr > 75")
        settle(page, qtbot)
        assert sorted(titles(page)) == ["b2", "c3"]
        page.bar.search.setText("hr > banana")
        settle(page, qtbot)
        assert "needs a number" in page.bar.problem.text()
        assert sorted(titles(page)) == ["b2", "c3"], "the list stays"
        qtbot.keyClick(page.bar.search, KEY.Key_Escape)
        settle(page, qtbot)
        assert len(titles(page)) == 4
        assert page.table.hasFocus()

    def test_a_search_is_kept_and_forgotten(self, page, qtbot):
        page.acts.save_search("Quick ones", "hr > 75")
        settle(page, qtbot)
        row = page.filters.searches.rows["Quick ones"]
        assert row.count == 2
        row.click()
        settle(page, qtbot)
        assert page.bar.search.text() == "hr > 75"
        assert sorted(titles(page)) == ["b2", "c3"]
        row.forgotten.emit()
        settle(page, qtbot)
        assert "Quick ones" not in page.filters.searches.rows

    def test_tags(self, page, qtbot):
        row = row_of(page, "a1")
        page.table.choose(row)
        page.acts.tag(page.meant(), "ward", on=True)
        settle(page, qtbot)
        assert page.filters.tags.rows["ward"].count == 1
        page.filters.tags.rows["ward"].click()
        settle(page, qtbot)
        assert titles(page) == ["a1"]
        assert ("Tags", "ward", "1") in page.lines.facts(0)

    @pytest.mark.qt_log_ignore("This plugin does not support")
    def test_the_end_of_a_word_is_offered(self, page, qtbot):
        field = page.bar.search
        page.find()
        qtbot.keyClicks(field, "hr > 75 and unr")
        offered = field.suggestions._completer
        qtbot.waitUntil(lambda: offered.completionCount() == 1, timeout=SOON_MS)
        field.suggestions._take("unread")
        offered.popup().hide()
        assert field.text() == "hr > 75 and unread"


class TestHumanFirst:
    @pytest.fixture
    def scored(self, page, session, qtbot):
        put_scores(session.model, {"a0": 5.0, "a1": 3000.0, "b2": 300.0, "c3": 2.0})
        page.work.refresh()
        settle(page, qtbot)
        return page

    def test_nothing_of_the_model_before_the_first_read(self, scored, qtbot):
        order = titles(scored)
        for row in range(scored.work.total):
            line = scored.lines.line(row)
            assert line.one_in is None
            assert line.hides
            assert line.reason in ("waiting", "series", "list", "signal")
        for sort in ("surprise", "uncertainty", "disagreement", "control"):
            scored.work.narrow(sort=sort)
            settle(scored, qtbot)
            assert titles(scored) == order, sort
        assert scored.filters.reasons.rows["surprise"].count == 0

    def test_afterwards_it_is_seen_and_marked_as_the_model_s(self, scored, session, window, qtbot):
        scored.acts.open(row_of(scored, "a1"))
        qtbot.waitUntil(lambda: session.has_record, timeout=SOON_MS)
        session.reading.log()
        page = shown(window, qtbot)
        line = page.lines.line(row_of(page, "a1"))
        assert line.one_in == 3000.0
        assert not line.hides
        assert line.surprise == "1 in 3,000"
        assert "model" in {ink for _, _, ink in page.lines.facts(row_of(page, "a1"))}
        assert page.lines.line(row_of(page, "b2")).hides

    def test_switched_off_nothing_of_it_is_left(self, scored, session, window, qtbot):
        scored.acts.open(row_of(scored, "a1"))
        qtbot.waitUntil(lambda: session.has_record, timeout=SOON_MS)
        session.reading.log()
        session.toggle_heat()
        page = shown(window, qtbot)
        line = page.lines.line(row_of(page, "a1"))
        assert line.one_in is None
        assert line.no_score == "model off"
        assert line.reason not in ("surprise", "unsure", "novel")


class TestSmallAndLarge:
    @pytest.mark.qt_log_ignore("This plugin does not support")
    def test_filters_become_a_menu_and_the_side_folds(self, page, window, qtbot):
        assert page.filters.isVisible()
        assert page.side.isVisible()
        window.resize(1366, 768)
        qtbot.waitUntil(lambda: page._compact, timeout=SOON_MS)
        assert not page.filters.isVisible()
        assert not page.side.isVisible()
        page.head.filters.click()
        assert page.filters.isVisible()
        page.filters.queues.rows["all"].click()
        settle(page, qtbot)
        assert page.work.queue == "all"
        page._popup.hide()
        page.head.side.click()
        assert page.side.isVisible()
        window.resize(1920, 1000)
        qtbot.waitUntil(lambda: page.filters.isVisible(), timeout=SOON_MS)

    def test_an_empty_library_is_one_line_and_one_button(self, window, qtbot):
        page = shown(window, qtbot)
        assert page._stack.currentIndex() == 1
        assert page.empty_button.text() == "Add folder"
        assert not page.head.next.isVisible()

    def test_a_catalogue_that_cannot_be_used_is_told(self, window, library, qtbot):
        path = catalogue_path()
        for one in path.parent.glob(f"{path.name}*"):
            one.write_bytes(b"no database")
        page = shown(window, qtbot)
        assert "can be made anew" in page.bar.problem.text()
        page.notice.take.click()
        qtbot.waitUntil(lambda: not page._session.cataloguing.is_damaged, timeout=SOON_MS)
        settle(page, qtbot)
        assert not page.bar.problem.text()
        assert list(path.parent.glob("catalogue-damaged-*"))
        assert "kept as catalogue-damaged-" in told(page) + page._session.message.text

    def test_patients_are_together(self, page, qtbot):
        with Catalogue(catalogue_path()) as catalogue:
            catalogue._connection.execute(
                "UPDATE record SET patient = 'p' WHERE id IN (?, ?)", (ids()["a0"], ids()["c3"])
            )
        page.work.narrow(group="patient")
        settle(page, qtbot)
        order = titles(page)
        assert abs(order.index("a0") - order.index("c3")) == 1
        said = {name: value for name, value, _ in page.lines.facts(order.index("c3"))}
        assert said["Series"].endswith("of 2 ECGs of this patient")
