"""Importing a table in the window: asked for, tried out while typing, kept, read at once."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from stand_ins import SOON_MS

from ecgviewer.core.table_profile import known_profiles
from ecgviewer.storage.table_profiles import list_profiles
from ecgviewer.ui.table_dialog import TableDialog


@pytest.fixture(autouse=True)
def nothing_taken():
    yield
    known_profiles.alone.clear()


def write_table(path, record, header, *, separator=";"):
    lines = [header] if header else []
    lines += [separator.join(map(str, row)) for row in record.adu[:, :3].tolist()]
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.fixture
def table(tmp_path, synthetic_record):
    """A table without rate, in steps of a thousandth of a millivolt, with names of its own."""
    return write_table(tmp_path / "t.csv", synthetic_record(), "one;two;three")


@pytest.fixture
def dialog(window, session, table, qtbot):
    """The dialog over the window, which shows that the table cannot be read."""
    session.open_paths([table])
    qtbot.waitUntil(lambda: session.record_problem is not None, timeout=SOON_MS)
    assert window.commands.qt["import_table"].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.findChildren(TableDialog)), timeout=SOON_MS)
    return window.findChildren(TableDialog)[0]


def test_a_table_is_imported_and_the_next_one_of_its_kind_is_read_by_itself(
    dialog, window, session, table, tmp_path, synthetic_record, qtbot
):
    assert "rate is missing" in dialog.said.text()
    assert not dialog.go.isEnabled()
    assert dialog.table.item(0, 1).text() == "two"
    dialog.columns.setText("I, II, iii")
    dialog.fs.setText("500")
    dialog.try_out()
    assert "look at unit and steps again" in dialog.said.text(), "a thousand millivolts"
    dialog.gain.setText("1000")
    dialog.try_out()
    assert dialog.go.isEnabled()
    assert "heart rate about 60 /min" in dialog.said.text()
    assert dialog.traces.n_leads == 3
    dialog.name.setText("ward 3")
    dialog.try_out()
    dialog.accept()
    qtbot.waitUntil(lambda: session.has_record, timeout=SOON_MS)
    assert session.record.lead_names == ("I", "II", "III")
    assert np.array_equal(session.record.adu, synthetic_record().adu[:, :3])
    assert "'ward 3'" in session.record.notes[0]
    assert [one.name for one in list_profiles()] == ["ward 3"]
    other = write_table(tmp_path / "u.csv", synthetic_record(seed=5), "one;two;three")
    session.open_paths([other])
    qtbot.waitUntil(lambda: session.path == other and session.has_record, timeout=SOON_MS)
    assert session.record.fs == 500.0


def test_a_column_is_told_by_a_click_on_its_head(dialog):
    dialog._set_column(1, "V2")
    assert dialog.columns.text() == "one, V2, three"
    assert dialog.table.horizontalHeaderItem(1).text() == "V2"
    dialog._set_twelve(1)
    assert dialog.columns.text() == "one, I, II"


def test_another_separator_takes_the_columns_apart_anew(dialog):
    dialog.fs.setText("500")
    dialog._on_separator(",")
    assert dialog.columns.text() == "-"
    assert dialog.fs.text() == "500"
    dialog._on_separator(";")
    assert dialog.columns.text() == "one, two, three"


def test_without_names_it_is_read_alone_and_the_profile_is_offered_again(
    window, session, tmp_path, synthetic_record, qtbot
):
    paths = [write_table(tmp_path / f"n{n}.csv", synthetic_record(seed=n), "") for n in range(2)]
    for number, path in enumerate(paths):
        session.open_paths([path])
        qtbot.waitUntil(
            lambda path=path: session.path == path and session.record_problem is not None,
            timeout=SOON_MS,
        )
        session.opening.import_table()
        qtbot.waitUntil(lambda: bool(window.findChildren(TableDialog)), timeout=SOON_MS)
        dialog = window.findChildren(TableDialog)[0]
        if number == 0:
            dialog.columns.setText("I, II, III")
            dialog.fs.setText("250,5")
            dialog.try_out()
        assert dialog.go.isEnabled(), "the second time the profile is there"
        dialog.accept()
        qtbot.waitUntil(lambda: session.has_record, timeout=SOON_MS)
        assert session.record.fs == 250.5
        qtbot.waitUntil(lambda: not window.findChildren(TableDialog), timeout=SOON_MS)


def test_leaving_changes_nothing(dialog, session, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert session.record_problem is not None
    assert not list_profiles()


def test_no_import_is_offered_for_other_files(reading):
    assert not reading.session.opening.can_import
    assert not reading.commands.qt["import_table"].isEnabled()
