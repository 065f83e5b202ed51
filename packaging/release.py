"""Make a release: see that all is in order, build, list what was built, say how to tag it.

    python3 dev.py release [--dry-run] [--out DIR]

Nothing is published and nothing in the tree is changed. Wheel and source are built twice from the
newest commit, not from the folder, and must come out the same to the byte. What then stands in DIR
(default: dist): both, a bill of materials, the changelog's section, and SHA256SUMS.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable
from pathlib import Path

import sbom

ROOT = Path(__file__).resolve().parents[1]
_HEADING = re.compile(r"^## (?P<version>\S+), (?P<day>.+)$", re.MULTILINE)
_VERSION = re.compile(r"\d+\.\d+\.\d+((a|b|rc)\d+)?")
_BUILD = "import sys, hatchling.build as b; b.build_wheel(sys.argv[1]); b.build_sdist(sys.argv[1])"

Git = Callable[..., str]


def git_in(folder: Path) -> Git:
    """Return a function that runs git in a folder and returns what it prints."""

    def git(*words: str) -> str:
        done = subprocess.run(
            ["git", *words], cwd=folder, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    return git


def sections(changelog: str) -> dict[str, tuple[str, str]]:
    """Return the day and the text of each version, newest first, as they stand in the changelog."""
    found = list(_HEADING.finditer(changelog))
    ends = [one.start() for one in found[1:]] + [len(changelog)]
    return {
        one["version"]: (one["day"], changelog[one.end() : end].strip())
        for one, end in zip(found, ends, strict=True)
    }


def order_of(version: str) -> tuple[int, ...]:
    """Return what versions are compared by; what comes before a release sorts before it."""
    main = re.match(r"(\d+)\.(\d+)\.(\d+)(?:(a|b|rc)(\d+))?$", version)
    if main is None:
        return ()
    early = ("a", "b", "rc").index(main[4]) if main[4] else 3
    return (*map(int, main.group(1, 2, 3)), early, int(main[5] or 0))


def what_is_wrong(version: str, changelog: str, git: Git) -> list[str]:
    """Return why this state of the tree is no release.

    Parameters
    ----------
    version
        The project's own.
    changelog
        Its text.
    git
        See :func:`git_in`.
    """
    wrong = []
    if not _VERSION.fullmatch(version):
        wrong.append(f"{version!r} is no version: write it as 1.2.3 or 1.2.3rc1")
    if git("status", "--porcelain"):
        wrong.append("the tree has changes that are not committed")
    tags = [tag.removeprefix("v") for tag in git("tag", "--list", "v*").split()]
    if version in tags:
        wrong.append(f"v{version} is tagged already: change ecgviewer/__init__.py")
    newer = [tag for tag in tags if order_of(tag) > order_of(version)]
    if newer:
        wrong.append(f"{', '.join(newer)} came before and is newer than {version}")
    told = sections(changelog)
    day, text = told.get(version, ("", ""))
    if version not in told:
        wrong.append(f"CHANGELOG.md has no section '## {version}, <day>'")
    elif next(iter(told)) != version:
        wrong.append(f"CHANGELOG.md does not begin with {version}")
    elif not text:
        wrong.append(f"CHANGELOG.md says nothing of {version}")
    elif not re.fullmatch(r"\d{4}-\d{2}-\d{2}", day):
        wrong.append(f"CHANGELOG.md dates {version} {day!r}: write the day, as 2026-11-21")
    return wrong


def build(git: Git, out: Path) -> None:
    """Build wheel and source of the newest commit into a folder, dated by that commit."""
    with tempfile.TemporaryDirectory() as name:
        packed, tree = Path(name) / "tree.tar", Path(name) / "tree"
        git("archive", "--format=tar", "-o", str(packed), "HEAD")
        with tarfile.open(packed) as archive:
            archive.extractall(tree, filter="data")
        env = os.environ | {"SOURCE_DATE_EPOCH": git("log", "-1", "--format=%ct")}
        subprocess.run([sys.executable, "-c", _BUILD, str(out)], cwd=tree, env=env, check=True)


def sums(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each file of a folder by its name."""
    files = sorted(one for one in folder.iterdir() if one.is_file())
    return {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in files}


def build_twice(git: Git, out: Path) -> list[str]:
    """Build into ``out``, and again elsewhere; return the names of files that differ."""
    with tempfile.TemporaryDirectory() as again:
        build(git, out)
        build(git, Path(again))
        other = sums(Path(again))
    return sorted(name for name, told in sums(out).items() if other.get(name) != told)


def finish(out: Path, version: str, text: str, when: str) -> None:
    """Write bill of materials, notes and check sums beside what was built."""
    os.environ["SOURCE_DATE_EPOCH"] = when
    sbom.write(out / f"ecgviewer-{version}.cdx.json", None, [])
    (out / f"ecgviewer-{version}-notes.md").write_text(text + "\n", encoding="utf-8")
    lines = (f"{told}  {name}\n" for name, told in sums(out).items())
    (out / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Make the release, or with ``--dry-run`` say whether it could be made; 1 where it cannot."""
    parser = argparse.ArgumentParser(prog="dev.py release", description=__doc__.partition("\n")[0])
    parser.add_argument("--dry-run", action="store_true", help="build elsewhere and keep nothing")
    parser.add_argument("--out", type=Path, default=root / "dist", help="an empty or a new folder")
    asked = parser.parse_args(arguments)
    git, version = git_in(root), sbom.own_version(root)
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    wrong = what_is_wrong(version, changelog, git)
    if asked.out.exists() and any(asked.out.iterdir()) and not asked.dry_run:
        wrong.append(f"{asked.out} is not empty")
    if wrong:
        print(f"{version} cannot be released:", *wrong, sep="\n- ", file=sys.stderr)
        if not asked.dry_run:
            return 1
    with tempfile.TemporaryDirectory() as spare:
        out = Path(spare) if asked.dry_run else asked.out
        out.mkdir(parents=True, exist_ok=True)
        differ = build_twice(git, out)
        if differ:
            print("Built twice and not the same:", *differ, sep="\n- ", file=sys.stderr)
            return 1
        notes = sections(changelog).get(version, ("", ""))[1]
        finish(out, version, notes, git("log", "-1", "--format=%ct"))
        print(*(f"{told[:16]}…  {name}" for name, told in sums(out).items()), sep="\n")
    if wrong:
        return 1
    print(f"In order. Tag it:\n  git tag -s v{version} -m 'ecgviewer {version}'")
    print(f"  git push origin v{version}\nThat builds the bundles (.github/workflows/bundles.yml).")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
