"""In another language no word of the window is left in English."""

import pytest
from PySide6.QtWidgets import QApplication

from ecgviewer.core import language
from ecgviewer.ui.main_window import MainWindow
from tests.ui.words_shown import Bracketed, left_in_english, painted, said_in

DATA = (
    r"[^ ]*[/…][^ ]*(pytest|records)[^ ]*|\br\d\b|\.hea\b|[0-9a-f]{6,}",  # files, hashes
    r"\b[0-9]?[A-Z]{2,6}[0-9]?\b|\baV[RLF]\b|\bV\dR?\b",  # codes, leads
    r"\b(ms|mV|mm|min|bpm|Hz|px|dB|MB|GB|kB|QTc)\b",
    r"\b(Ctrl|Shift|Alt|Esc|Enter|Tab|Del|Space|PgUp|PgDown|Home|End|Left|Right|Up|Down)\b",
    r"\becgviewer\b|\brest-ecg(-[\d.]+)?|\bbase\b|\bstand-in\b",  # names of programs and models
    r"^Export\.\.\.$",  # pyqtgraph's own, in a menu that is never shown
)


@pytest.fixture
def bracketed(monkeypatch):
    language.use_language("de")
    monkeypatch.setattr(language, "_texts", lambda code: Bracketed())
    monkeypatch.setattr(language, "_words", lambda code: Bracketed())
    yield
    language.use_language("en")


PAGES = ("worklist", "read", "compare", "tune", "models", "figures", "studies", "queue", "holter")


def test_no_word_of_the_window_is_left_in_english(bracketed, opened, qtbot, monkeypatch):
    on_paper = painted(monkeypatch)
    opened.change_settings(reader="LK")
    window = MainWindow(opened)
    qtbot.addWidget(window)
    window.resize(1600, 900)
    window.show()
    said = set()
    for name in PAGES:
        window.show_page(name)
        for _ in range(5):
            QApplication.processEvents()
        window.grab()
        said |= said_in(window)
    window.show_page("read")
    opened.reading.log()
    assert opened.reading.state.is_logged
    for _ in range(5):
        QApplication.processEvents()
    window.grab()
    said |= said_in(window)
    left = left_in_english(said | on_paper, DATA)
    assert not left, "\n".join(left)
