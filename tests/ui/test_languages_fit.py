"""In each language the words have room in the smallest window that is promised."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from ecgviewer.core.language import LANGUAGES, use_language
from ecgviewer.ui.main_window import MainWindow

SMALLEST = (1366, 768)
PAGES = ("worklist", "read", "compare", "tune", "models", "figures", "studies", "queue", "holter")


@pytest.fixture(params=list(LANGUAGES))
def speaking(request):
    use_language(request.param)
    yield request.param
    use_language("en")


def cut_off(window) -> list[str]:
    """Return buttons and lines that are shown with less room than their words take."""
    found = []
    for one in window.findChildren(QAbstractButton) + window.findChildren(QLabel):
        if not one.isVisibleTo(window) or not one.text() or one.visibleRegion().isEmpty():
            continue
        if isinstance(one, QLabel) and (one.wordWrap() or not one.pixmap().isNull()):
            wanted, has = one.heightForWidth(one.width()), one.height()
        elif isinstance(one, QLabel):
            wanted, has = one.minimumSizeHint().width(), one.width()
        else:
            wanted, has = one.sizeHint().width(), one.width()
        if wanted > has + 1:
            found.append(f"{type(one).__name__} {one.text()!r} takes {wanted} px, has {has}")
    return found


def test_words_have_room(speaking, opened, qtbot):
    opened.change_settings(reader="LK")
    window = MainWindow(opened)
    qtbot.addWidget(window)
    window.resize(*SMALLEST)
    window.show()
    found = []
    for name in PAGES:
        window.show_page(name)
        for _ in range(5):
            QApplication.processEvents()
        found += [f"{name}: {one}" for one in cut_off(window)]
    window.show_page("read")
    opened.reading.log()
    assert opened.reading.state.is_logged
    for _ in range(5):
        QApplication.processEvents()
    found += [f"after the first read: {one}" for one in cut_off(window)]
    assert window.minimumSizeHint().width() <= SMALLEST[0]
    assert window.width() <= SMALLEST[0]
    window.resize(1600, 900)
    opened.toggle_heat()
    for _ in range(5):
        QApplication.processEvents()
    found += [f"surprise switched off: {one}" for one in cut_off(window)]
    assert not found, "\n".join(found)
