"""Build the program that needs no Python, pack it, and try it as bare as this machine lets us.

    python3 dev.py bundle [--out DIR] [--no-pack] [--no-smoke] [--root DIR] [--runtime FILE]

Run by the environment that PyInstaller is installed in (``dev.py`` makes it); standard library
only. What stands in DIR (default: dist) afterwards: the folder ``ecgviewer``, a bill of materials
and check sums; on Linux a ``.tar.xz`` with an installer for one user, a ``.deb`` where dpkg-deb is
there, and an AppImage where its runtime is given.
"""

from __future__ import annotations

import argparse
import hashlib
import lzma
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import time
from ctypes.util import find_library
from pathlib import Path
from typing import IO

import appimage
import deb
import sbom
import smoke
from licences import full_text, libraries
from mime import LINUX, MIME_TYPES, desktop_entry
from needs import glibc_needed
from sizes import largest, size_mb, too_large

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
WANTED = "xcb xcb-cursor xkbcommon-x11 wayland-client wayland-cursor GL EGL fontconfig cups".split()
"""Shared libraries of the building system that are packed, and without which windows fail."""

SYSTEMS = {"linux": "linux", "darwin": "macos", "win32": "windows"}


def say(told: str) -> None:
    """Print a line of progress."""
    print(f"bundle: {told}", file=sys.stderr, flush=True)


def build_time() -> int:
    """Return the time that files get, in seconds since 1970: that of the newest commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else int(time.time())


def freeze(out: Path) -> Path:
    """Run PyInstaller; return the folder it makes."""
    subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "icons.py"), str(BUILD / "icons")], check=True
    )
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", str(out), "--workpath", str(BUILD / "pyinstaller")),
            str(ROOT / "packaging" / "ecgviewer.spec"),
        ],
        check=True,
        cwd=ROOT,
    )
    return out / "ecgviewer"


def add_papers(folder: Path, modules: list[str]) -> None:
    """Put licences and a word for whoever unpacks it into the bundle."""
    (folder / "LICENCES.txt").write_text(full_text(libraries(modules)), encoding="utf-8")
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE")
    shutil.copy(ROOT / "docs" / "administration.md", folder / "ADMINISTRATION.md")


def add_desktop(folder: Path) -> None:
    """Put the installer for one user and what belongs to the desktop into a Linux bundle."""
    shutil.copy(LINUX / "install.sh", folder / "install.sh")
    share = folder / "share"
    shutil.rmtree(share, ignore_errors=True)
    shutil.copytree(BUILD / "icons" / "hicolor", share / "icons" / "hicolor")
    (share / "applications").mkdir()
    # install.sh names the program when it knows where it lies.
    entry = desktop_entry("@EXEC@", MIME_TYPES)
    (share / "applications" / "ecgviewer.desktop").write_text(entry, encoding="utf-8")
    (share / "mime" / "packages").mkdir(parents=True)
    shutil.copy(LINUX / "ecgviewer-mime.xml", share / "mime" / "packages" / "ecgviewer.xml")


def say_what_lacks() -> None:
    """Name what this system should have for a bundle that opens windows everywhere."""
    lacking = [name for name in WANTED if find_library(name) is None]
    if lacking:
        say(f"THIS SYSTEM LACKS {', '.join(lacking)}: the bundle will, too (windows may not open)")


def strip_python(folder: Path) -> None:
    """Take the debugger's symbols out of Python's own library, where there is a tool for it."""
    if shutil.which("strip") is not None:
        for path in (folder / "_internal").glob("libpython3*.so*"):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=False)


def pack(folder: Path, target: Path, when: int) -> None:
    """Write a .tar.xz with the same bytes for the same files."""

    def plain(one: tarfile.TarInfo) -> tarfile.TarInfo:
        one.uid = one.gid = 0
        one.uname = one.gname = "root"
        one.mtime = when
        return one

    def write(stream: IO[bytes]) -> None:
        with tarfile.open(fileobj=stream, mode="w|", format=tarfile.GNU_FORMAT) as archive:
            for path in sorted(folder.rglob("*")):
                name = f"{folder.name}/{path.relative_to(folder)}"
                if path.is_symlink() or not path.is_dir():
                    archive.add(path, name, recursive=False, filter=plain)

    if shutil.which("xz") is None:
        with lzma.open(target, "wb") as stream:
            write(stream)
        return
    with target.open("wb") as out:
        command = ["xz", "-6", "-T2", "--stdout"]  # a fixed number: blocks depend on it
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=out) as packing:
            assert packing.stdin is not None
            write(packing.stdin)
            packing.stdin.close()
        if packing.returncode:
            raise OSError(f"xz ended with {packing.returncode}")


def check_sums(out: Path, files: list[Path]) -> None:
    """Write SHA256SUMS of what is handed out."""
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (out / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Build, pack, measure, try; 0 if all is well and within the limits."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--no-pack", action="store_true", help="leave out archive and .deb")
    parser.add_argument("--no-smoke", action="store_true", help="do not try the program")
    parser.add_argument("--root", type=Path, help="a root without Python to try it in, too")
    parser.add_argument("--runtime", type=Path, help="of AppImages, type 2: make one, too")
    args = parser.parse_args(arguments)
    out = args.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    linux = sys.platform == "linux"
    say("building ...")
    folder = freeze(out)
    modules = (BUILD / "bundled-modules.txt").read_text(encoding="utf-8").split()
    add_papers(folder, modules)
    if linux:
        say_what_lacks()
        strip_python(folder)
        add_desktop(folder)
    unpacked = size_mb(folder)
    say(f"{folder}: {unpacked:.0f} MB")
    for name, size in largest(folder):
        say(f"  {size:7.1f} MB  {name}")
    if linux:
        say(f"needs glibc {glibc_needed(folder)} or newer")
    version = sbom.own_version()
    stem = f"ecgviewer-{version}-{SYSTEMS[sys.platform]}-{platform.machine().lower()}"
    bill = out / f"{stem}.cdx.json"
    packed_libraries = sorted((folder / "_internal").glob("lib*.so*")) if linux else []
    sbom.write(bill, modules, packed_libraries)
    made, packed = [bill], None
    if linux and not args.no_pack:
        archive = out / f"{stem}.tar.xz"
        say("packing ...")
        pack(folder, archive, build_time())
        packed = size_mb(archive)
        made.append(archive)
        say(f"{archive}: {packed:.0f} MB")
        if shutil.which("dpkg-deb") is not None:
            package = out / f"ecgviewer_{version}_{deb.architecture()}.deb"
            deb.main(folder, package, version)
            made.append(package)
            say(f"{package}: {size_mb(package):.0f} MB")
        if args.runtime is not None:
            image = out / f"{stem}.AppImage"
            appimage.main(folder, image, args.runtime, when=build_time())
            made.append(image)
            say(f"{image}: {size_mb(image):.0f} MB")
    check_sums(out, made)
    problems = too_large(unpacked, packed) if linux else []
    for problem in problems:
        say(f"TOO LARGE: {problem}")
    if args.no_smoke:
        return int(bool(problems))
    program = folder / ("ecgviewer.exe" if sys.platform == "win32" else "ecgviewer")
    codes = [smoke.main([str(program)])]
    if args.root is not None:
        inside = args.root / "opt" / "ecgviewer-smoke"
        shutil.copytree(folder, inside, symlinks=True)
        codes.append(smoke.main(["/opt/ecgviewer-smoke/ecgviewer", "--root", str(args.root)]))
        shutil.rmtree(inside)
    return int(bool(problems) or any(codes))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
