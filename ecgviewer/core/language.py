"""The language that the names of statements are shown in; what is stored and exported is English.

``resources/languages/statements.csv`` has the words. The language is chosen once, at the start of
the program, before anything is shown.
"""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Mapping
from functools import cache

from ecgviewer.core.resources import shipped

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh": "简体中文",
}
"""Codes, and what each language calls itself."""

_used = ["en"]


def use_language(code: str) -> None:
    """Show names in a language from now on.

    Raises
    ------
    ValueError
        If it is none of :data:`LANGUAGES`.
    """
    if code not in LANGUAGES:
        raise ValueError(f"the language is {code!r}, but must be one of {', '.join(LANGUAGES)}")
    _used[0] = code


def language() -> str:
    """Return the code of the language in use."""
    return _used[0]


def statement(name: str) -> str:
    """Return the name of a finding, a group or a modifier in the language in use.

    Parameters
    ----------
    name
        As it stands in the library, in English; a name that has no other words stays as it is.
    """
    return _words(_used[0]).get(name, name)


@cache
def _words(code: str) -> dict[str, str]:
    if code == "en":
        return {}
    text = shipped("resources/languages/statements.csv").read_text(encoding="utf-8")
    return {row["en"]: row[code] for row in csv.DictReader(text.splitlines())}


def folded(text: str) -> str:
    """Return text in lower case without accents, as it is compared when typing."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
