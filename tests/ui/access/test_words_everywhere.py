"""In another language no word of any page with something on it is left in English."""

import pytest
from access_tools import PAGES

from ecgviewer.core import language
from tests.ui.words_shown import DATA, Bracketed, left_in_english, painted, said_in


@pytest.fixture(scope="module", autouse=True)
def bracketed():
    """The window is made in it, or nothing of it would be."""
    language.use_language("de")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(language, "_texts", lambda code: Bracketed())
        patch.setattr(language, "_words", lambda code: Bracketed())
        yield
    language.use_language("en")


def test_no_word_is_left_in_english(bracketed, house, monkeypatch):
    on_paper = painted(monkeypatch)
    said = set()
    for name in PAGES:
        house.go(name)
        house.window.grab()
        said |= said_in(house.window)
    house.go("read")
    house.session.reading.log()
    assert house.session.reading.state.is_logged
    house.window.grab()
    said |= said_in(house.window)
    left = left_in_english(said | on_paper, (*DATA, r"^day\b|\bsecond ·|\bfrom base\b"))
    assert not left, "\n".join(left)
