"""Names of statements in the reader's language."""

import copy
import csv
import json

import pytest

from ecgviewer.core import language
from ecgviewer.core.finding_search import search_findings
from ecgviewer.core.findings import (
    all_findings,
    all_modifiers,
    finding_for,
    modifier_for,
    node_name,
)
from ecgviewer.core.language import LANGUAGES, folded, statement, tr, tr_later, use_language
from ecgviewer.core.resources import shipped


@pytest.fixture(autouse=True)
def english():
    yield
    use_language("en")


def rows():
    text = shipped("resources/languages/statements.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def needed():
    tree = shipped("resources/finding_tree.csv").read_text(encoding="utf-8")
    groups = {row["name"] for row in csv.DictReader(tree.splitlines()) if row["name"]}
    findings = {one.name for one in all_findings()} | {one.category for one in all_findings()}
    words = {word for one in all_modifiers() for word in (one.name, one.meaning)}
    return groups | findings | words


def test_every_name_has_words_in_every_language():
    assert list(rows()[0]) == list(LANGUAGES)
    assert {row["en"] for row in rows()} == needed()
    assert len(rows()) == len(needed()), "each once"
    for row in rows():
        assert all(row[code].strip() == row[code] != "" for code in LANGUAGES), row


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_findings_have_one_name(code):
    use_language(code)
    titles = [one.title for one in all_findings()]
    assert len(titles) == len(set(titles))
    if code == "zh":
        han = [title for title in titles if any("\u4e00" <= letter <= "\u9fff" for letter in title)]
        assert len(han) == len(titles)


def test_titles_change_and_names_do_not():
    use_language("de")
    assert finding_for("AFIB").title == "Vorhofflimmern"
    assert finding_for("AFIB").name == "Atrial fibrillation"
    assert modifier_for("frequent").title == "Häufig"
    assert node_name("group:av_block") == "AV-Block und -Dissoziation"
    use_language("zh")
    assert finding_for("AFIB").title == "心房颤动"
    use_language("en")
    assert finding_for("AFIB").title == "Atrial fibrillation"
    assert statement("A finding of somebody else's") == "A finding of somebody else's"


@pytest.mark.parametrize(
    ("code", "typed", "found"),
    [
        ("de", "vorhoffl", "AFLT"),
        ("de", "vorhofflim", "AFIB"),
        ("fr", "fibrillation aur", "AFIB"),
        ("fr", "extrasystole ventriculaire", "PVC"),
        ("fr", "EXTRASYSTOLE vent", "PVC"),
        ("es", "fibrilación auricular", "AFIB"),
        ("es", "fibrilacion auricular", "AFIB"),
        ("zh", "心房颤动", "AFIB"),
        ("de", "atrial fib", "AFIB"),
        ("zh", "afib", "AFIB"),
    ],
)
def test_either_language_finds_it(code, typed, found):
    use_language(code)
    assert found in {one.code for one in search_findings(typed, limit=4)}


def test_accents_and_case_do_not_count():
    assert folded("Électrode DÉCOLLÉE") == "electrode decollee"
    assert folded("心房") == "心房"


def test_another_language_is_refused():
    with pytest.raises(ValueError, match="must be one of en, de"):
        use_language("xx")
    assert language.language() == "en"


def test_text_that_is_stored_has_translations_of_itself_and_of_its_values(monkeypatch):
    texts = {("No PR interval: {why}, {n:.0f}.", ""): ("Kein PR ({n:.0f}): {why}.",)}
    texts["no beat", ""] = ("kein Schlag",)
    monkeypatch.setattr(language, "_texts", lambda code: texts if code == "de" else {})
    said = tr_later("No PR interval: {why}, {n:.0f}.", why=tr_later("no beat"), n=3.2)
    again = copy.deepcopy(said)
    assert again == said == "No PR interval: no beat, 3."
    assert tr(again) == said
    monkeypatch.setattr(language, "_used", ["de"])
    assert tr(again) == "Kein PR (3): kein Schlag."
    monkeypatch.setattr(language, "_made_of", language._made_of.__wrapped__)
    assert language.kept(str(again)) == "Kein PR (3): kein Schlag."
    assert language.kept("of no text that there is") == "of no text that there is"
    assert json.dumps(again) == '"No PR interval: no beat, 3."'
