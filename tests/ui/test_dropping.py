"""Several files dropped at once: what can be read opens, what cannot is named."""

import zipfile

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from stand_ins import SOON_MS

from ecgviewer.formats.archive import close_archives
from ecgviewer.ui.opening import file_filter


def mime(urls):
    data = QMimeData()
    data.setUrls(urls)
    return data


def drop(window, paths):
    data = mime([QUrl.fromLocalFile(str(path)) for path in paths])
    where = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, *where))


def test_the_readable_ones_open_and_the_others_are_named(window, session, files, tmp_path, qtbot):
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"%PDF-1.4 to a colleague")
    drop(window, [letter, files[1], files[2], files[0]])
    qtbot.waitUntil(lambda: session.path == files[2] and session.has_record, timeout=SOON_MS)
    qtbot.waitUntil(lambda: session.message is not None, timeout=SOON_MS)
    assert session.message.text.startswith("2 of 4 cannot be read: letter.pdf, r1.hea.")
    assert session.message.kind == "caution"
    assert set(session.unreadable) == {letter, files[1]}
    assert "PDF" in session.unreadable[letter]
    session.next_record()
    qtbot.waitUntil(lambda: session.path == files[0], timeout=SOON_MS)


def test_files_folders_and_archives_are_one_list(window, session, files, tmp_path, qtbot):
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as out:
        for one in (files[0], files[0].with_suffix(".dat")):
            out.write(one, f"w/{one.name}")
        out.writestr("../out.hea", "out 1 500 100\n")
    drop(window, [files[2], tmp_path / "z.zip", files[0].parent])
    qtbot.waitUntil(lambda: session.has_record and not session.is_loading, timeout=SOON_MS)
    qtbot.waitUntil(lambda: tmp_path / "z.zip" in session.unreadable, timeout=SOON_MS)
    assert "leads out of the archive" in session.unreadable[tmp_path / "z.zip"]
    names = [str(path.relative_to(tmp_path)) for path in session.paths]
    both = ["records/r0.hea", "records/r1.hea"]
    assert names == ["records/r2.hea", "z.zip!/w/r0.hea", "z.zip", *both]
    session.go(1)
    qtbot.waitUntil(lambda: session.place == 1, timeout=SOON_MS)
    assert session.has_record
    assert window.windowTitle().startswith("r0")
    assert window.folder() == str(tmp_path)
    close_archives()


def test_all_files_of_one_record_are_one_record(window, session, files, qtbot):
    header = files[0]
    marks = header.with_suffix(".atr")
    marks.write_bytes(b"\x12\x04\0\0")
    for given in ([marks], [header.with_suffix(".dat"), marks, header]):
        drop(window, given)
        qtbot.waitUntil(lambda: session.has_record and not session.is_loading, timeout=SOON_MS)
        assert session.paths == (header,)
        assert not session.unreadable


def test_with_nothing_readable_the_first_says_why(window, session, files, tmp_path, qtbot):
    (tmp_path / "x.atr").write_bytes(b"\x12\x04\0\0")
    drop(window, [tmp_path / "x.atr", files[1]])
    qtbot.waitUntil(lambda: session.message is not None, timeout=SOON_MS)
    qtbot.waitUntil(lambda: session.record_problem is not None, timeout=SOON_MS)
    assert "annotations without their record (x.hea beside it)" in session.record_problem


def test_a_finding_being_written_keeps_list_and_record(reading, session, files, qtbot):
    session.marks.begin(100, 400, ("V1",))
    paths, record = session.paths, session.record
    drop(reading, [files[2]])
    assert "not saved yet" in session.message.text
    assert not session.is_loading
    assert (session.paths, session.record) == (paths, record)


def test_what_lies_on_the_web_is_not_taken(window):
    for url, taken in (("https://example.org/a.hea", False), ("file:///a.hea", True)):
        data = mime([QUrl(url)])
        where = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, data, *where)
        event.ignore()
        window.dragEnterEvent(event)
        assert event.isAccepted() == taken


def test_the_dialog_names_all_suffixes():
    kinds = file_filter()
    for suffix in (".hea", ".dat", ".dcm", ".scp", ".xml", ".ecg", ".h5", ".csv", ".edf", ".zip"):
        assert f"*{suffix}" in kinds
