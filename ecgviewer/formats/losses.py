"""Sentences of what a file could not hold, in the same words for every format."""

from __future__ import annotations

from collections.abc import Iterable


def left_out(n: int, what: str, name: str, *, plural: str = "") -> tuple[str, ...]:
    """Return the sentence of what a format has no place for; nothing where there is none.

    >>> left_out(3, "representative beat", "EDF+")
    ('3 representative beats were left out: EDF+ has no place for them.',)
    """
    if not n:
        return ()
    if n == 1:
        return (f"1 {what} was left out: {name} has no place for it.",)
    return (f"{n:,} {plural or f'{what}s'} were left out: {name} has no place for them.",)


def named(names: Iterable[str], *, most: int = 6) -> str:
    """Return names as they stand in a sentence: ``I, II, III`` or ``I, II and 10 more``."""
    said = list(names)
    if len(said) <= most:
        return ", ".join(said)
    return f"{', '.join(said[: most - 1])} and {len(said) - most + 1} more"
