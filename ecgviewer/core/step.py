"""One step of a self-test."""

from __future__ import annotations

from dataclasses import dataclass

from ecgviewer.core.errors import UserError


class SelfTestError(UserError):
    """A step of the self-test did not give what it must."""


@dataclass(frozen=True, slots=True)
class Step:
    """What was done.

    Parameters
    ----------
    name
        Of the step, e.g. ``"tune"``.
    seconds
        How long it took.
    told
        What came of it, one line.
    """

    name: str
    seconds: float
    told: str


def expect(told: str, *, holds: object) -> None:
    """Go on only if a step gave what it must.

    Raises
    ------
    SelfTestError
        If not.
    """
    if not holds:
        raise SelfTestError(f"Not as it must be: {told}.")
