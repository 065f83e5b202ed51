"""Packets, studies and adjudication in the window."""

import numpy as np
import pytest
from access_tools import told
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change
from ecgviewer.core.privacy import ECG_IDENTIFIES
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.tasks.adjudicating import decisions_on
from ecgviewer.tasks.packet_replies import mark_item, read_packet, reply, states_of
from ecgviewer.tasks.packet_sharing import Wish, make_packets
from ecgviewer.tasks.study_key import load_study
from ecgviewer.ui.reader_marks import (
    READER_COLOURS,
    ReaderMark,
    initials_of,
    is_outlined,
    reader_colour,
)
from ecgviewer.ui.study_dialogs import MakePacketsDialog, ReplyDialog
from ecgviewer.ui.theme import THEMES

SOON_MS = 30_000
N = 4
RARE = "local:brugada_1"


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture
def study(synthetic_record, tmp_path):
    """Three readers' packets, and their replies: one alone says the rare code, on record 1."""
    folder = tmp_path / "study"
    heads = [
        write_wfdb(synthetic_record(seed=n, fs=250.0), folder / "records", f"r{n}")
        for n in range(N)
    ]
    ids = [read_record(path).id for path in heads]
    wish = Wish(folder / "study.key", ("Ann Ash", "Bob Birch", "Cy Cedar"), folder / "out", seed=1)
    made = drain(make_packets(heads, wish))
    key, replies = load_study(wish.study_path), []
    for number, (one, packet) in enumerate(zip(made, key.packets.values(), strict=True)):
        work = folder / f"reader-{number}"
        read_packet(one.packet, key_path=one.key, folder=work)
        with AnnotationStore(folder / f"{number}.sqlite3") as store:
            for item, shown in packet.items.items():
                place = ids.index(shown.record)
                codes = [RARE] if (place, number) == (1, 1) else []
                codes += ["AFIB"] if place == 2 and number < 2 else []
                record = read_record(work / f"{item}.hea")
                marks = [
                    Annotation(record.id, 250 + 50 * number, 500, ("V1", "V2"), code)
                    for code in codes
                ]
                step = tuple(Change(None, mark) for mark in marks)
                if step:
                    store.apply(step, action="do", author="x", ai_visible=False, model_id=None)
                mark_item(work, item, "uncertain" if (place, number) == (3, 2) else "read")
        replies.append(folder / f"reply-{number}.zip")
        reply(work, key_path=one.key, store_path=folder / f"{number}.sqlite3", out=replies[-1])
    return wish.study_path, made, replies, ids


@pytest.fixture
def organised(window, study, qtbot):
    """The window with the study open and its replies merged."""
    path, _made, replies, _ids = study
    window.commands.trigger("studies")
    state = window.studying.organising
    state.open(path)
    qtbot.waitUntil(lambda: state.study is not None, timeout=SOON_MS)
    assert state.study.result is None
    state.merge(replies)
    qtbot.waitUntil(lambda: state.study.result is not None, timeout=SOON_MS)
    return window


@pytest.fixture
def judging(organised, qtbot):
    organised.pages["studies"].page.organiser.adjudicate.click()
    state = organised.studying.adjudicating
    qtbot.waitUntil(lambda: state.record is not None, timeout=SOON_MS)
    return organised


def text_of(table):
    rows, columns = range(table.rowCount()), range(table.columnCount())
    return [[table.item(row, column).text() for column in columns] for row in rows]


def test_packets_answers_and_agreement_stand_on_the_page(organised):
    page = organised.pages["studies"].page
    tables = page.organiser.tables
    packets = text_of(tables.tables["packets"])
    assert [row[0] for row in packets] == ["Ann Ash", "Bob Birch", "Cy Cedar"]
    assert packets[2][-1] == "3 of 4 read, 1 left otherwise"
    codes = {row[0]: row for row in text_of(tables.tables["codes"])}
    assert codes["AFIB"][1] == "1 of 4"
    # Ratings of AFIB: 1 1 0 on one record, 0 0 0 on two, 0 0 - on one: (1/3 + 1 + 1 + 1) / 4.
    assert codes["AFIB"][3].startswith("0.83 [")
    assert codes["AFIB"][2] == "11"
    spans = {(row[0], row[1]): row for row in text_of(tables.tables["spans"])}
    assert spans["AFIB", "reader-1, reader-2"][2] == "1 of 1 and 1"
    assert spans["AFIB", "reader-1, reader-2"][5].startswith("0.80 [")
    assert page.organiser.adjudicate.text() == "Adjudicate 3 rows"
    assert told(organised) == [], "a screen reader is told all of it"
    assert "wide intervals" in tables._few.text()


def test_a_rare_positive_is_the_first_to_be_judged_by_keys_alone(judging, study, qtbot):
    state, page = judging.studying.adjudicating, judging.pages["studies"].page.adjudication
    assert told(judging) == []
    ids = study[3]
    assert (state.case.row.code, state.case.row.record_id) == (RARE, ids[1])
    assert state.record.id == ids[1]
    assert not judging._top.isVisible()  # no other record is named over the one that is judged
    bars = list(page.marks.bars())
    assert {bar.said.initials for bar in bars} == {"R2"}
    assert {bar.cell.lead for bar in bars} == {"V1", "V2"}
    order = []
    for key in (Qt.Key.Key_Y, Qt.Key.Key_R):
        order.append(state.case.row)
        before = len(decisions_on(state.work.readings_path))
        qtbot.keyClick(page.table, key)
        made = state.work.readings_path
        qtbot.waitUntil(lambda n=before, at=made: len(decisions_on(at)) > n, timeout=SOON_MS)
        qtbot.waitUntil(lambda: not state.is_busy and state.record is not None, timeout=SOON_MS)
    assert [row.reason for row in order] == ["rare", "disagreement"]
    qtbot.keyClick(page.table, Qt.Key.Key_U, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: state.work.n_decided == 3, timeout=SOON_MS)
    verdicts = [one.verdict for one in decisions_on(state.work.readings_path)]
    assert verdicts == ["accept", "reject", "uncertain"]
    assert page._progress.text() == "3 of 3 decided · all done"
    # Going back over a row adds a decision; nothing is written over.
    qtbot.keyClick(page.table, Qt.Key.Key_P)
    qtbot.keyClick(page.table, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: state.work.n_decided == 2, timeout=SOON_MS)
    assert len(decisions_on(state.work.readings_path)) == 4


def test_letters_typed_into_the_reason_decide_nothing(judging, qtbot):
    state, page = judging.studying.adjudicating, judging.pages["studies"].page.adjudication
    page.panel.note.setFocus()
    qtbot.keyClicks(page.panel.note, "Yes, a coved ST")
    assert page.panel.note.text() == "Yes, a coved ST"
    assert decisions_on(state.work.readings_path) == ()
    page.panel.buttons["accept"].click()
    qtbot.waitUntil(lambda: state.work.n_decided == 1, timeout=SOON_MS)
    assert decisions_on(state.work.readings_path)[0].note == "Yes, a coved ST"
    assert page.panel.note.text() == ""


def test_names_are_hidden_until_asked_for(judging, qtbot):
    page = judging.pages["studies"].page.adjudication

    def shown():
        return " ".join(
            label.text()
            for label in page.findChildren(type(page._progress))
            if label.isVisibleTo(page)
        )

    assert "reader-2" in shown()
    assert "Birch" not in shown()
    page._names.click()
    qtbot.waitUntil(lambda: "Bob Birch" in shown(), timeout=SOON_MS)
    assert {bar.said.initials for bar in page.marks.bars()} == {"BB"}


def test_nothing_of_the_model_and_no_trace_is_changed(judging, qtbot):
    """The traces are the same to the pixel wherever no mark is painted over the paper."""
    page = judging.pages["studies"].page.adjudication
    assert page.sheet._anomaly is None

    def picture():
        image = page.sheet.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        raw = np.frombuffer(image.constBits(), np.uint8)
        return raw.reshape(image.height(), -1)[:, : 4 * image.width()].copy()

    dark = THEMES["paper"].trace
    with_marks = picture()
    page.marks.show_marks((), 250.0, code="")
    without = picture()
    colour = [int(dark[i : i + 2], 16) for i in (5, 3, 1)]
    is_trace = np.all(without.reshape(*without.shape[:1], -1, 4)[..., :3] == colour, axis=-1)
    same = np.all(
        with_marks.reshape(*with_marks.shape[:1], -1, 4)
        == without.reshape(*without.shape[:1], -1, 4),
        axis=-1,
    )
    assert is_trace.any()
    assert same[is_trace].all()
    assert not same.all()


def test_a_packet_is_the_reading_list_and_is_left_by_the_keys_of_reading(
    window, session, study, qtbot, tmp_path
):
    _path, made, _replies, ids = study
    packet = window.studying.packet
    packet.open(made[0].packet, None)
    qtbot.waitUntil(lambda: packet.item is not None, timeout=SOON_MS)
    assert [path.stem for path in session.paths] == [f"item-000{n}" for n in range(1, N + 1)]
    assert window.pages["studies"].line.isVisibleTo(window)
    assert not session.reading.ai_allowed
    assert session.record.id not in ids
    window.show_page("read")
    window.commands.trigger("uncertain")
    qtbot.waitUntil(lambda: packet.item.state == "uncertain", timeout=SOON_MS)
    window.commands.trigger("unfit")
    qtbot.waitUntil(lambda: packet.item.state == "reject", timeout=SOON_MS)
    assert window.pages["studies"].line._left.text() == "Unfit"
    window.commands.trigger("log_read")
    qtbot.waitUntil(lambda: packet.item.state == "read", timeout=SOON_MS)
    assert session.reading.state.is_logged
    assert not session.reading.ai_allowed  # a silent repeat may be still to come
    assert not session.reading.allows(session.record.id, session.path)
    window.commands.trigger("later")  # goes on with the next one
    qtbot.waitUntil(lambda: packet.place == 2, timeout=SOON_MS)
    folder = packet.work.folder
    qtbot.waitUntil(lambda: states_of(folder).get("item-0001") == "later", timeout=SOON_MS)
    out = tmp_path / "mine.zip"
    packet.send(out, key=None, notes=False)
    qtbot.waitUntil(out.exists, timeout=SOON_MS)
    packet.close()
    assert not window.pages["studies"].line.isVisibleTo(window)
    packet.go_on(folder)
    qtbot.waitUntil(lambda: packet.work is not None, timeout=SOON_MS)
    assert packet.work.counts == {"later": 1, "unread": N - 1}


def test_where_data_leave_it_is_said_that_an_ecg_identifies(window, opened):
    made = MakePacketsDialog(opened, None, window)
    answer = ReplyDialog("paper", window, counts="1 of 2 read", signed=True)
    for dialog in (made, answer):
        said = [
            label.text() for label in dialog.findChildren(type(window.pages["studies"].line._place))
        ]
        assert ECG_IDENTIFIES in said
        dialog.deleteLater()


def test_what_a_packet_asks_for(window, opened, tmp_path, monkeypatch):
    from PySide6.QtWidgets import QFileDialog

    dialog = MakePacketsDialog(opened, None, window)
    assert not dialog.go.isEnabled()
    dialog.readers.setPlainText("Ann\n\n Bob \nAnn")
    assert dialog.names == ("Ann", "Bob")
    assert dialog.paths == opened.paths
    dialog._check_all(Qt.CheckState.Unchecked)
    assert not dialog.go.isEnabled()
    dialog.records.item(0).setCheckState(Qt.CheckState.Checked)
    assert dialog.go.isEnabled()
    assert dialog.repeats.maximum() == 1
    dialog.rare.setText(" WPW, local:brugada_1 ")
    dialog.share.setValue(50)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog.accept()
    wish = dialog.wish()
    assert (wish.study_path, wish.share, wish.rare) == (
        tmp_path / "study.key",
        0.5,
        ("WPW", RARE),
    )
    dialog.deleteLater()


def test_a_study_that_cannot_be_used_is_told_and_the_page_stays(window, tmp_path, qtbot):
    state = window.studying.organising
    window.commands.trigger("studies")
    (tmp_path / "no.key").write_text("{}")
    state.open(tmp_path / "no.key")
    qtbot.waitUntil(lambda: bool(state.told), timeout=SOON_MS)
    assert "no study key" in window.pages["studies"].page.organiser._told.text()
    assert state.study is None


def test_readers_have_colours_of_the_look_and_initials():
    assert READER_COLOURS == {"paper": ("#00707A", "#6B4FA0"), "dark": ("#58C7D0", "#B7A0F0")}
    assert initials_of("reader-12") == "R12"
    assert initials_of("Anna Maria Bell Moor") == "AMB"
    assert initials_of("LK") == "LK"
    assert initials_of("") == "?"
    looks = {(reader_colour(THEMES["paper"], n), is_outlined(n)) for n in range(4)}
    assert len(looks) == 4
    one = Annotation("r", 0, 5, ("I",), "PVC")
    assert ReaderMark(one, 0, "A").mark is one
