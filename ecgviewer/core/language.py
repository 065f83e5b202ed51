"""The language that is shown; what is stored, logged and exported is English.

``resources/languages/ecgviewer_de.ts`` and its like (Qt Linguist's files, kept in step with the
source by ``packaging/translations.py``) have the texts, ``statements.csv`` the names of
statements. The language is chosen once, at the start of the program, before anything is shown.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
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

_VALUE = re.compile(r"\{(\w+)[^{}]*\}")
_LEAST = 12
"""Letters beside the values by which a text is known again."""

_used = ["en"]
_here: ContextVar[str] = ContextVar("language")


def use_language(code: str) -> None:
    """Show words in a language from now on.

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
    return _here.get(_used[0])


@contextmanager
def in_english() -> Iterator[None]:
    """Say what is said within in English: what is stored, logged and exported.

    It holds for the thread that asks for it; the window beside it keeps its language.
    """
    before = _here.set("en")
    try:
        yield
    finally:
        _here.reset(before)


class Said(str):
    """Text in English that knows the words and values it is made of, so that it has translations.

    It is stored, compared and exported as the English text that it is.
    """

    template: str
    values: Mapping[str, object]


def tr(text: str, /, *, sense: str = "", **values: object) -> str:
    """Return text in the language in use.

    Parameters
    ----------
    text
        In English; a literal, or what :func:`tr_later` has marked. Values stand in it as in
        :meth:`str.format`: ``"{n_leads} leads of {name}"``.
    sense
        What is meant, where one English word has two translations ("Open": an order, or a state).
    values
        What stands for the names in braces. Without any, braces are text.
    """
    code = language()
    if code != "en":
        if isinstance(text, Said):
            values = {name: _shown(one) for name, one in text.values.items()}
            text = text.template
        found = _texts(code).get((text, sense))
        text = found[0] if found else text
    return text.format(**values) if values else text


def _shown(value: object) -> object:
    return tr(value) if isinstance(value, str) else value


def tr_later(text: str, /, *, sense: str = "", **values: object) -> str:
    """Mark text that is made before the language is chosen, or is stored and exported too.

    It stays English; :func:`tr` gives its translation where it is shown. With values it is a
    :class:`Said`; a value may be one, too.
    """
    if not values:
        return text
    said = Said(text.format(**values))
    said.template, said.values = text, values
    return said


def together(*parts: str, by: str = "") -> Said:
    """Return texts joined, each of which keeps its translation; those that are empty are left out.

    Parameters
    ----------
    parts
        As of :func:`tr_later`, or what has no translation (names).
    by
        What stands between two.
    """
    said = {f"part_{place}": part for place, part in enumerate(part for part in parts if part)}
    joined = Said(by.join(said.values()))
    between = by.replace("{", "{{").replace("}", "}}")
    joined.template, joined.values = between.join(f"{{{name}}}" for name in said), said
    return joined


def tr_n(one: str, many: str, /, n: int, **values: object) -> str:
    """Return text with a number, in the language in use.

    Parameters
    ----------
    one, many
        In English, literals: ``"{n} record"``, ``"{n:,} records"``.
    n
        The number; ``{n}`` in the text.
    values
        As of :func:`tr`.
    """
    code = language()
    text = one if n == 1 else many
    if code != "en":
        forms = _texts(code).get((many, one))
        text = forms[min(_form(code, n), len(forms) - 1)] if forms else text
    return text.format(n=n, **values)


def kept(text: str) -> str:
    """Return text that was kept in a file, in English, in the language in use.

    A :class:`Said` has lost in the file what it was made of: that is found again among the texts
    that there are.
    """
    code = language()
    if code == "en" or isinstance(text, Said) or (text, "") in _texts(code):
        return tr(text)
    for pattern, translated in _made_of(code):
        match = pattern.fullmatch(text)
        if match is not None:
            return translated.format(**{name: kept(one) for name, one in match.groupdict().items()})
    return text


@cache
def _made_of(code: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return what English texts with values look like, and their translations; longest first."""
    found = []
    for (source, sense), forms in _texts(code).items():
        words = _VALUE.split(source)[::2]
        names = _VALUE.findall(source)
        if sense or not names or len("".join(words)) < _LEAST or len({*names}) < len(names):
            continue
        looks = re.escape(words[0])
        for name, after in zip(names, words[1:], strict=True):
            looks += f"(?P<{name}>.+){re.escape(after)}"
        found.append((len("".join(words)), looks, _VALUE.sub(r"{\1}", forms[0])))
    return tuple((re.compile(looks), forms) for _, looks, forms in sorted(found, reverse=True))


def _form(code: str, n: int) -> int:
    """Return which of a language's forms a number takes (Unicode CLDR, plural rules)."""
    if code == "zh":
        return 0
    return int(n > 1) if code == "fr" else int(n != 1)


def statement(name: str) -> str:
    """Return the name of a finding, a group or a modifier in the language in use.

    Parameters
    ----------
    name
        As it stands in the library, in English; a name that has no other words stays as it is.
    """
    return _words(language()).get(name, name)


@cache
def _words(code: str) -> dict[str, str]:
    if code == "en":
        return {}
    text = shipped("resources/languages/statements.csv").read_text(encoding="utf-8")
    return {row["en"]: row[code] for row in csv.DictReader(text.splitlines())}


@cache
def _texts(code: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return (English, sense or singular) -> forms, as the translators' file has them."""
    from xml.etree import ElementTree  # noqa: PLC0415 - English needs none, and starts sooner

    found: dict[tuple[str, str], tuple[str, ...]] = {}
    try:
        written = shipped(f"resources/languages/ecgviewer_{code}.ts").read_bytes()
        texts = ElementTree.fromstring(written)
    except (OSError, ElementTree.ParseError):
        return found  # English rather than no window; ``ecgviewer doctor`` names the file
    for message in texts.iter("message"):
        done = message.find("translation")
        if done is None:
            continue
        forms = tuple(form.text or "" for form in done.iter("numerusform")) or (done.text or "",)
        if all(forms):
            key = message.findtext("source") or "", message.findtext("comment") or ""
            found[key] = forms
    return found


def has_words(code: str) -> bool:
    """Whether the translators' file of a language is there and can be read."""
    return code == "en" or bool(_texts(code))


def capital(text: str) -> str:
    """Return text with a capital first; its other letters stay (nouns of German, names)."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """Return text that begins with a small letter; its other letters stay."""
    return text[:1].lower() + text[1:]


def folded(text: str) -> str:
    """Return text in lower case without accents, as it is compared when typing."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
