"""What somebody asks of a catalogue: ``LBBB and QTc > 500 and unread``.

A query is parsed here into conditions that name no database; a catalogue answers them. Words that
are neither a field, a state, a sex nor a finding are looked for in names, tags and statements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from ecgviewer.core.errors import UserError
from ecgviewer.core.finding_search import search_findings
from ecgviewer.core.language import language, tr, tr_later

Op = Literal["<", "<=", ">", ">=", "=", "!="]
NumberField = Literal[
    "age", "rate", "pr", "qrs", "qt", "qtc", "duration", "leads", "fs", "surprise", "score"
]
TextField = Literal["sex", "state", "quality", "format", "tag", "file", "finding", "patient", "id"]

UNITS: dict[NumberField, tuple[str, ...]] = {
    "age": ("y", "years"),
    "rate": ("bpm", "/min"),
    "pr": ("ms",),
    "qrs": ("ms",),
    "qt": ("ms",),
    "qtc": ("ms",),
    "duration": ("s",),
    "leads": (),
    "fs": ("hz",),
    "surprise": (),
    "score": (),
}
"""Units that may follow a number of each field; the catalogue holds the first."""

_TEXT_FIELDS: tuple[TextField, ...] = get_args(TextField)
_ALL_OPS: tuple[Op, ...] = get_args(Op)
_ALL_UNITS = {unit for units in UNITS.values() for unit in units}

_ALIASES: dict[str, NumberField | TextField | Literal["date"]] = {
    "hr": "rate",
    "bpm": "rate",
    "heartrate": "rate",
    "length": "duration",
    "seconds": "duration",
    "rarity": "surprise",
    "is": "state",
    "name": "file",
    "path": "file",
}
_STATES: dict[str, str] = {
    "unread": "unread",
    "second": "second",
    "final": "final",
    "amended": "amended",
    "amending": "amending",
    "later": "later",
    "uncertain": "uncertain",
    "unfit": "unfit",
    "quarantine": "quarantine",
    "quarantined": "quarantine",
    "read": "read",
}
"""Word to state; ``read`` means that the first read is logged."""

_SEXES = {"female": "F", "woman": "F", "f": "F", "male": "M", "man": "M", "m": "M"}
_TOKEN = re.compile(
    r"\s*(?:(?P<open>\()|(?P<close>\))|(?P<op><=|>=|!=|≠|≤|≥|<|>|=|:)"
    r'|"(?P<quoted>[^"]*)"|(?P<word>[^\s()<>=!:"≠≤≥]+))'
)
_OPS: dict[str, Op] = {"≤": "<=", "≥": ">=", "≠": "!=", ":": "="}
_MOST_TOKENS = 200
_ABBREVIATION = 6
"""Words up to this length that name a finding are looked for as nothing else."""


@dataclass(frozen=True, slots=True)
class Number:
    """A field compared with a number in the first of its :data:`UNITS`."""

    field: NumberField
    op: Op
    value: float


@dataclass(frozen=True, slots=True)
class Date:
    """The start compared with a date, ``2024``, ``2024-03`` or ``2024-03-31``."""

    op: Op
    value: str


@dataclass(frozen=True, slots=True)
class Is:
    """A field that has a value; findings are codes."""

    field: TextField
    value: str


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand somewhere in what is known of a record; the last may be a beginning."""

    text: str


@dataclass(frozen=True, slots=True)
class Not:
    """What must not hold."""

    part: Query


@dataclass(frozen=True, slots=True)
class Both:
    """All of some conditions, or any of them."""

    join: Literal["and", "or"]
    parts: tuple[Query, ...]


Query = Number | Date | Is | Words | Not | Both


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    at: int


def parse_query(text: str) -> Query | None:
    """Return the conditions of a search; None where nothing is asked.

    ``and`` may be left out, ``or`` binds less, ``not`` or ``-`` denies, brackets group.

    Parameters
    ----------
    text
        What was typed, e.g. ``(CLBBB or qrs > 140) -final tag:ward``.

    Raises
    ------
    UserError
        If it cannot be understood; names the place and what was expected there.
    """
    tokens = list(_tokens(text))
    if not tokens:
        return None
    if len(tokens) > _MOST_TOKENS:
        raise UserError(
            tr(
                "The search has {n_tokens} parts; {most_tokens} at most are searched.",
                n_tokens=len(tokens),
                most_tokens=_MOST_TOKENS,
            )
        )
    parser = _Parser(text, tokens)
    found = parser.either()
    if parser.left:
        raise parser.refused(_ANYTHING)
    return found


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    while text[at:].strip():
        found = _TOKEN.match(text, at)
        if found is None:
            at += len(text[at:]) - len(text[at:].lstrip())
            raise UserError(
                tr(
                    "Search: {text!r} at character {at} is not understood.",
                    text=text[at],
                    at=at + 1,
                )
            )
        kind = str(found.lastgroup)
        yield _Token(kind, found.group(kind), found.start(kind))
        at = found.end()


_ANYTHING = tr_later("a word or a condition")


class _Parser:
    """Recursive descent: either > all > one."""

    def __init__(self, text: str, tokens: list[_Token]) -> None:
        self._text, self._tokens, self._next = text, tokens, 0

    @property
    def left(self) -> _Token | None:
        return self._tokens[self._next] if self._next < len(self._tokens) else None

    def refused(self, wanted: str) -> UserError:
        here = self.left
        if here is None:
            return UserError(tr("Search: {wanted} is expected at the end.", wanted=tr(wanted)))
        return UserError(
            tr(
                "Search: {wanted} is expected at {text!r} (character {at}).",
                wanted=tr(wanted),
                text=here.text,
                at=here.at + 1,
            )
        )

    def _take(self, kind: str, *texts: str) -> _Token | None:
        here = self.left
        if here is None or here.kind != kind or (texts and here.text.lower() not in texts):
            return None
        self._next += 1
        return here

    def either(self) -> Query:
        parts = [self._all()]
        while self._take("word", "or"):
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Both("or", tuple(parts))

    def _all(self) -> Query:
        parts = [self._one()]
        while (here := self.left) is not None:
            if here.kind == "close" or (here.kind == "word" and here.text.lower() == "or"):
                break
            self._take("word", "and")
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else Both("and", tuple(parts))

    def _one(self) -> Query:
        if self._take("word", "not", "no", "-"):
            return Not(self._one())
        if self._take("open"):
            inner = self.either()
            if self._take("close") is None:
                raise self.refused(tr_later("a closing bracket"))
            return inner
        if quoted := self._take("quoted"):
            return Words(quoted.text)
        word = self._take("word")
        if word is None or word.text.lower() in ("and", "or"):
            self._next -= word is not None
            raise self.refused(_ANYTHING)
        if word.text.startswith("-") and len(word.text) > 1:
            bare = _Token("word", word.text[1:], word.at + 1)
            return Not(self._about(bare))
        return self._about(word)

    def _about(self, word: _Token) -> Query:
        op = self._take("op")
        if op is None:
            return _bare(word.text)
        name = word.text.lower()
        field = _ALIASES.get(name, name)
        value = self._take("quoted") or self._take("word")
        if value is None:
            raise self.refused(tr_later("a value"))
        sign = _OPS.get(op.text, op.text)
        if field == "date":
            return Date(_op(sign), self._date(value))
        if field in UNITS:
            return Number(field, _op(sign), self._number(field, value))
        named = next((one for one in _TEXT_FIELDS if one == field), None)
        if named is None:
            known = ", ".join((*UNITS, "date", *_TEXT_FIELDS))
            raise UserError(
                tr(
                    "Search: there is no field {text!r}. Fields: {known}.",
                    text=word.text,
                    known=known,
                )
            )
        if sign not in ("=", "!="):
            raise UserError(
                tr(
                    "Search: {field} is no number; write {field}:{text}.",
                    field=field,
                    text=value.text,
                )
            )
        found = Is(named, _value(named, value.text))
        return found if sign == "=" else Not(found)

    def _number(self, field: NumberField, value: _Token) -> float:
        found = re.fullmatch(r"(\d+(?:[.,]\d+)?)(.*)", value.text)
        if found is None:
            raise UserError(
                tr(
                    "Search: {field} needs a number, not {text!r} (character {at}).",
                    field=field,
                    text=value.text,
                    at=value.at + 1,
                )
            )
        unit = found[2].lower()
        follows = self.left
        if not unit and follows is not None and follows.kind == "word":
            unit = follows.text.lower() if follows.text.lower() in _ALL_UNITS else ""
            self._next += bool(unit)
        if unit and unit not in UNITS[field]:
            units = UNITS[field]
            if not units:
                raise UserError(
                    tr(
                        "Search: {field} is given in no unit, not in {unit!r}.",
                        field=field,
                        unit=unit,
                    )
                )
            wanted = " / ".join(units) if language() != "en" else " or ".join(units)
            raise UserError(
                tr(
                    "Search: {field} is given in {wanted}, not in {unit!r}.",
                    field=field,
                    wanted=wanted,
                    unit=unit,
                )
            )
        return float(found[1].replace(",", "."))

    def _date(self, value: _Token) -> str:
        if not re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", value.text):
            raise UserError(
                tr(
                    "Search: {text!r} (character {at}) is no date; write 2024, 2024-03 or "
                    "2024-03-31.",
                    text=value.text,
                    at=value.at + 1,
                )
            )
        return value.text


def _op(sign: str) -> Op:
    return next(op for op in _ALL_OPS if op == sign)


def _value(field: TextField, text: str) -> str:
    """Return a value as the catalogue holds it."""
    low = text.lower()
    if field == "sex":
        if low not in _SEXES:
            raise UserError(tr("Search: sex is F or M, not {text!r}.", text=text))
        return _SEXES[low]
    if field == "state":
        if low not in _STATES:
            raise UserError(
                tr(
                    "Search: there is no state {text!r}. States: {states}.",
                    text=text,
                    states=", ".join(_STATES),
                )
            )
        return _STATES[low]
    if field == "finding":
        return finding_code(text) or text.upper()
    return text


def _bare(text: str) -> Query:
    low = text.lower()
    if low in _STATES:
        return Is("state", _STATES[low])
    if low in ("female", "male", "woman", "man"):
        return Is("sex", _SEXES[low])
    code = finding_code(text)
    if code is None:
        return Words(text)
    found = Is("finding", code)
    # A whole word may stand in a statement, too; AF would also begin "after".
    return found if len(text) <= _ABBREVIATION else Both("or", (found, Words(text)))


def finding_code(text: str) -> str | None:
    """Return the code that a word is, or is an abbreviation of (``LBBB``: ``CLBBB``), or None."""
    low = text.lower()
    if len(low) < 2:
        return None
    for finding in search_findings(text, limit=5):
        names = {finding.code.lower(), finding.code.lower().removeprefix("local:")}
        if low in names | {word.lower() for word in finding.synonyms if " " not in word}:
            return finding.code
    return None
