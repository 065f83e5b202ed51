"""The manual's window, and F1."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ecgviewer.tasks.manual import manual_pages
from ecgviewer.ui import manual_places
from ecgviewer.ui.manual_window import PICTURE_PX, ManualWindow


def manuals():
    shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, ManualWindow))
    return [one for one in shown if one.isVisible()]


def opened(qtbot):
    qtbot.waitUntil(lambda: len(manuals()) == 1)
    return manuals()[0]


def close_all(qtbot):
    for one in manuals():
        one.close()
    qtbot.waitUntil(lambda: not manuals())


def test_every_place_leads_to_a_page_that_there_is(window):
    known = {page.file for page in manual_pages()}
    known |= {f"{page.file}#{one.anchor}" for page in manual_pages() for one in page.sections}
    links = manual_places.PAGES | manual_places.VIEWS | manual_places.DIALOGS
    assert set(links.values()) <= known
    assert set(manual_places.PAGES) == set(window.pages)


@pytest.mark.parametrize("name", ["tune", "read", "worklist"])
def test_f1_opens_the_page_of_what_is_in_front(reading, qtbot, name):
    reading.show_page(name)
    reading.commands.trigger("manual")
    shown = opened(qtbot)
    assert shown.shown == manual_places.PAGES[name]
    close_all(qtbot)


def test_what_stands_on_the_sheet_has_its_own_page(reading, qtbot):
    reading.session.views.toggle_loop()
    assert manual_places.of_page("read", reading.session) == "views.md#vectorcardiogram"
    reading.session.views.leave()
    reading.session.calipers.add_time()
    reading.commands.trigger("manual")
    shown = opened(qtbot)
    assert shown.shown == "reading.md#calipers"
    top = shown.text.cursorForPosition(shown.text.viewport().rect().topLeft())
    QTest.qWait(20)
    top = shown.text.cursorForPosition(shown.text.viewport().rect().topLeft())
    text = shown.text.toPlainText()
    assert abs(text.index("\nCalipers\n") - top.position()) < 200, "the heading is on top"
    close_all(qtbot)


def test_f1_in_a_dialog(window, qtbot):
    window.show_settings()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert opened(qtbot).shown == manual_places.DIALOGS["SettingsDialog"]
    close_all(qtbot)
    dialog.close()


def test_links_back_and_search(qtbot):
    shown = ManualWindow(None, "dark")
    qtbot.addWidget(shown)
    shown.show()
    shown.show_page("reading.md")
    shown.text.anchorClicked.emit(QUrl("safety.md"))
    assert shown.shown == "safety.md"
    shown.text.anchorClicked.emit(QUrl("https://doi.org/10.1000/1"))
    assert shown.shown == "safety.md", "nothing is asked of the network"
    shown.back()
    assert shown.shown == "reading.md"
    qtbot.keyClicks(shown.search, "vectorcardiogram loop")
    qtbot.keyClick(shown.search, Qt.Key.Key_Return)
    assert shown.shown.startswith("views.md#")
    shown.search.setText("xyzzy")
    assert shown.contents.model().index(0, 0).data() == "Nothing found"
    shown.search.clear()
    assert shown.contents.model().rowCount() > len(shown.pages)


def test_pictures_are_as_wide_as_the_text(qtbot):
    shown = ManualWindow(None, "paper")
    qtbot.addWidget(shown)
    shown.show()
    shown.show_page("worklist.md")
    kind = QTextDocument.ResourceType.ImageResource
    picture = shown.text.loadResource(kind.value, QUrl("images/worklist.png"))
    assert picture.deviceIndependentSize().width() == PICTURE_PX
    assert PICTURE_PX < shown.text.viewport().width()
    assert shown.text.horizontalScrollBar().maximum() == 0


def test_a_page_that_is_not_there_is_said(window, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr("ecgviewer.ui.manual_window.manual_folder", lambda: tmp_path)
    window.commands.trigger("manual")
    assert window.session.message is not None
    assert "index.md is not there" in window.session.message.text
    assert not manuals()
