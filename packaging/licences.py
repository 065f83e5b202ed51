"""Which libraries are in a bundle, and under what licences; standard library only.

python3 packaging/licences.py [MODULES.txt]: print the list, of all that the environment holds for
the program or of the modules named in a file, one a line (``build/bundled-modules.txt``).
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)


@dataclass(frozen=True)
class Library:
    """One distribution.

    Parameters
    ----------
    name, version
        As its metadata say.
    licence
        Its SPDX expression, or what its metadata call it.
    texts
        Its licence files.
    spdx
        Whether ``licence`` is an SPDX expression.
    """

    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = ()
    spdx: bool = False


def normal(name: str) -> str:
    """Return a distribution's name as indexes write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def wanted_by(requirements: Iterable[str]) -> list[metadata.Distribution]:
    """Return the installed distributions that requirements lead to, extras left out, by name."""
    found: dict[str, metadata.Distribution] = {}
    waiting = list(requirements)
    while waiting:
        text = waiting.pop()
        match = _NAME.match(text.strip())
        if match is None or "extra ==" in text.partition(";")[2]:
            continue
        name = normal(match[0])
        if name in found:
            continue
        try:
            one = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # for another system
            continue
        found[name] = one
        waiting += one.requires or []
    return [found[name] for name in sorted(found)]


def own_requirements() -> list[str]:
    """Return what the project asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return list(project["dependencies"])


def in_bundle(modules: Iterable[str] | None) -> list[metadata.Distribution]:
    """Return the program's distributions, of those that own any of some top-level modules."""
    everything = wanted_by(own_requirements())
    if modules is None:
        return everything
    owners = metadata.packages_distributions()
    kept = {normal(owner) for module in modules for owner in owners.get(module, ())}
    return [one for one in everything if normal(one.metadata["Name"]) in kept]


def licence_of(one: metadata.Distribution) -> str:
    """Return a distribution's licence in a word or two."""
    said = one.metadata.get("License-Expression")
    if said:
        return str(said)
    classed = [
        value.rpartition(" :: ")[2]
        for value in one.metadata.get_all("Classifier") or ()
        if value.startswith("License :: ") and value.count(" :: ") > 1
    ]
    short = str(one.metadata.get("License") or "").strip().partition("\n")[0]
    return "; ".join(classed) or short[:80] or "see its licence file"


def texts_of(one: metadata.Distribution) -> Iterator[str]:
    """Yield a distribution's licence files."""
    for file in one.files or ():
        if ".dist-info" in str(file) and _FILE.search(str(file)):
            try:
                yield Path(str(one.locate_file(file))).read_text(encoding="utf-8", errors="replace")
            except OSError:
                continue


def libraries(modules: Iterable[str] | None = None) -> list[Library]:
    """Return all libraries with their licences."""
    return [
        Library(
            one.metadata["Name"],
            one.version,
            licence_of(one),
            tuple(texts_of(one)),
            spdx=bool(one.metadata.get("License-Expression")),
        )
        for one in in_bundle(modules)
    ]


def listed(found: Iterable[Library]) -> str:
    """Return a table in plain text."""
    rows = [f"{one.name:<28} {one.version:<14} {one.licence}" for one in found]
    return "\n".join(rows) + "\n"


def full_text(found: list[Library]) -> str:
    """Return the table and every licence's text, as it ships with a bundle."""
    rule = "=" * 78
    parts = ["Libraries in this program, and their licences.\n\n" + listed(found)]
    for one in found:
        body = "\n\n".join(text.strip() for text in one.texts) or one.licence
        parts.append(f"{rule}\n{one.name} {one.version}\n{rule}\n\n{body}\n")
    return "\n".join(parts)


if __name__ == "__main__":
    given = Path(sys.argv[1]).read_text("utf-8").split() if len(sys.argv) > 1 else None
    print(listed(libraries(given)), end="")
