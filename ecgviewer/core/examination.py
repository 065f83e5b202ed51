"""What an examination of an installation finds: one line a part, and the facts behind it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

State = Literal["ok", "note", "problem"]


@dataclass(frozen=True, slots=True)
class Check:
    """One part of an installation.

    Parameters
    ----------
    name
        Of the part, one word or two.
    state
        ``"ok"``, ``"note"`` (works, and is worth knowing) or ``"problem"`` (does not work).
    text
        One line for a person: what was found and, for a problem, what to do.
    facts
        The same and more, ready for JSON. What may tell who or where somebody is stands under
        ``private`` and nowhere else, the text included.
    private
        Paths, and names that people chose.
    """

    name: str
    state: State
    text: str
    facts: dict[str, Any] = field(default_factory=dict)
    private: dict[str, Any] = field(default_factory=dict)

    def to_dict(self, *, private: bool) -> dict[str, Any]:
        """Return it ready for JSON, with or without what is private."""
        out = {"name": self.name, "state": self.state, "text": self.text, "facts": self.facts}
        return out | ({"private": self.private} if private else {})


@dataclass(frozen=True, slots=True)
class Examination:
    """All that was looked at.

    Parameters
    ----------
    checks
        In the order in which they were made.
    """

    checks: tuple[Check, ...]

    @property
    def state(self) -> State:
        """The worst of all."""
        states = [one.state for one in self.checks]
        return "problem" if "problem" in states else "note" if "note" in states else "ok"

    def to_dict(self, *, private: bool) -> dict[str, Any]:
        """Return it ready for JSON."""
        checks = [one.to_dict(private=private) for one in self.checks]
        return {"state": self.state, "checks": checks}
