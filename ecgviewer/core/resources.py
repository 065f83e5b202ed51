"""Where the files that ship with the program lie."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def shipped(name: str) -> Path:
    """Return a shipped folder or file: inside the installed package, else beside it in a checkout.

    Parameters
    ----------
    name
        ``"resources"``, ``"model_zoo"`` or a path below one of them.
    """
    inside = _PACKAGE / name
    return inside if inside.exists() else _PACKAGE.parent / name
