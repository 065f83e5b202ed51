"""What a Linux bundle asks of the system that it runs on: its C library."""

from __future__ import annotations

import re
from pathlib import Path

_VERSION = re.compile(rb"GLIBC_2\.(\d{1,3})\x00")


def glibc_needed(folder: Path) -> str:
    """Return the version of glibc that the newest symbol in a bundle asks for, e.g. ``"2.36"``.

    The libraries packed decide it, and so the system that the bundle is built on: build on the
    oldest one that should run it.
    """
    newest = 17  # what wheels for Linux are built for at the least
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink() and (".so" in path.name or not path.suffix):
            content = path.read_bytes()
            if content[:4] == b"\x7fELF":
                newest = max([newest, *map(int, _VERSION.findall(content))])
    return f"2.{newest}"
