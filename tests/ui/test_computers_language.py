"""The window speaks the computer's language where none was chosen."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from ecgviewer.core.language import language, use_language
from ecgviewer.storage.paths import settings_path
from ecgviewer.ui import app, translation
from ecgviewer.ui.translation import computers_language, speak


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-CH", "de", "fr"], "de"),
        (["it-IT", "es-ES"], "es"),
        (["zh-Hans-CN", "zh-CN", "zh"], "zh"),
        (["zh-Hant-TW", "zh-TW"], "en"),
        (["pt-BR"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_there_are_words_in(wanted, code):
    assert computers_language(wanted) == code


@pytest.fixture
def before(qapp):
    locale = QLocale()
    yield
    speak("en")
    QLocale.setDefault(locale)
    use_language("en")


@pytest.mark.parametrize(
    ("code", "cancel"), [("de", "Abbrechen"), ("fr", "Annuler"), ("es", "Cancelar"), ("zh", "取消")]
)
def test_qts_own_words_are_in_the_language(before, code, cancel):
    speak(code)
    assert language() == code
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QLocale().toString(1.5) == "1.5", "one way to write a figure"
    speak("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_nothing_chosen_is_the_computers(before):
    speak("de")
    speak("")  # tests run in no language
    assert language() == "en"


def test_settings_that_cannot_be_read_are_told_in_the_computers_language(before, monkeypatch):
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_text("no settings")
    monkeypatch.setattr(translation, "computers_language", lambda wanted: "de")
    told = app._settings()[2]
    assert "Voreinstellungen" in told
