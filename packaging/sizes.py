"""How large a bundle is, where it goes, and whether that is within the limits."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

UNPACKED_MB, PACKED_MB = 900, 260
"""Limits of the Linux bundle, in MiB (2**20 bytes)."""


def size_mb(path: Path) -> float:
    """Return the size of a file, or of all files below a folder, links not followed."""
    if path.is_file():
        return path.stat().st_size / 2**20
    total = 0
    for folder, _, names in os.walk(path):
        for name in names:
            total += os.lstat(os.path.join(folder, name)).st_size  # noqa: PTH118 - 10,000 files
    return total / 2**20


def largest(folder: Path, n: int = 12) -> list[tuple[str, float]]:
    """Return the largest parts of a bundle: the program and what lies in ``_internal``."""
    parts: Counter[str] = Counter()
    for one in folder.iterdir():
        below = one.iterdir() if one.name == "_internal" else (one,)
        for part in below:
            if not part.is_symlink():
                parts[part.relative_to(folder).as_posix()] = size_mb(part)  # type: ignore[assignment]
    return parts.most_common(n)  # type: ignore[return-value]


def too_large(unpacked_mb: float, packed_mb: float | None) -> list[str]:
    """Return what breaks a limit."""
    told = []
    if unpacked_mb > UNPACKED_MB:
        told.append(f"unpacked {unpacked_mb:.0f} MB, more than {UNPACKED_MB}")
    if packed_mb is not None and packed_mb > PACKED_MB:
        told.append(f"packed {packed_mb:.0f} MB, more than {PACKED_MB}")
    return told
