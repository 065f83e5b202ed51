#!/usr/bin/env python3
"""Set ecgviewer up in ``.venv`` and start it, test it or check it. Standard library only.

    python3 dev.py run [arguments]     the program, with demo records when no arguments are given
    python3 dev.py test [arguments]    the tests; arguments go to pytest
    python3 dev.py check               ruff, ruff format and mypy, as pre-commit runs them
    python3 dev.py bundle [arguments]  the program with its own Python, built, packed and tried
    python3 dev.py coverage            the tests, and whether they run enough of each floor
    python3 dev.py release [--dry-run] wheel, source and bill of materials, once all is in order

The first start installs what is missing and takes minutes; later ones begin at once.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import threading
import urllib.request
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent
VENV = ROOT / (".venv-bundle" if sys.argv[1:2] == ["bundle"] else ".venv")
STAMP = VENV / "ecgviewer-stamp.json"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
OLDEST = (3, 11)

CPU_INDEX = "https://download.pytorch.org/whl/cpu"
"""PyTorch's own index of builds without CUDA: 200 MB where PyPI's take 2.6 GB on Linux."""

SCRIPTS = {
    "bundle": "packaging/bundle.py",
    "coverage": ".ci/coverage_floors.py",
    "release": "packaging/release.py",
}
EXTRAS = {"check": "dev", "release": "dev", "bundle": "bundle"}

PROBE_S = 3.0

QT_LIBRARIES = (
    ("libGL.so.1", "libgl1"),
    ("libEGL.so.1", "libegl1"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libdbus-1.so.3", "libdbus-1-3"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libfreetype.so.6", "libfreetype6"),
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libX11.so.6", "libx11-6"),
)
"""What Qt needs to load at all."""

WINDOW_LIBRARIES = (
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
    ("libxcb-image.so.0", "libxcb-image0"),
    ("libxcb-render-util.so.0", "libxcb-render-util0"),
    ("libxcb-randr.so.0", "libxcb-randr0"),
    ("libxcb-xinerama.so.0", "libxcb-xinerama0"),
    ("libxcb-xkb.so.1", "libxcb-xkb1"),
)
"""What Qt needs for a window under X11."""

FONTS = "fonts-dejavu-core"
VENV_PACKAGE = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")

RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}
"""Names since Debian 13 and Ubuntu 24.04."""


class SetupError(Exception):
    """The set-up cannot go on; the message says what to do."""


def say(message: str) -> None:
    """Print a line of progress."""
    print(f"ecgviewer: {message}", file=sys.stderr, flush=True)


def attempt(command: list[str], env: dict[str, str] | None = None) -> Any:
    """Run a command and keep what it prints."""
    pipe, join = subprocess.PIPE, subprocess.STDOUT
    return subprocess.run(command, stdout=pipe, stderr=join, text=True, errors="replace", env=env)


def lacks(soname: str) -> bool:
    """Whether the system has no such shared library."""
    try:
        return not ctypes.CDLL(soname)
    except OSError:
        return True


def has_font() -> bool:
    """Whether any scalable font is installed."""
    folders = (Path(name).expanduser() for name in FONT_FOLDERS)
    return any(path.suffix in (".ttf", ".otf", ".ttc") for f in folders for path in f.rglob("*"))


def may_install() -> bool:
    """Whether this user can install system packages with apt."""
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def apt_names(packages: list[str]) -> list[str]:
    """Return the names that this system's package lists know."""

    def known(name: str) -> bool:
        return shutil.which("apt-cache") is not None and bool(
            attempt(["apt-cache", "show", "--no-all-versions", name]).stdout.startswith("Package:")
        )

    return [
        RENAMED[name] if name in RENAMED and not known(name) and known(RENAMED[name]) else name
        for name in packages
    ]


def apt_install(packages: list[str]) -> None:
    """Install system packages as root."""
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    # One unreachable third-party source must not stop us: the installation itself decides.
    attempt(["apt-get", "-qq", "update"], env=quiet)
    names = apt_names(packages)
    say(f"installing system packages: {' '.join(names)}")
    install = ["install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"]
    done = attempt(["apt-get", "-qq", *install, *names], env=quiet)
    if done.returncode:
        raise SetupError(f"{done.stdout}\napt-get could not install {' '.join(names)}.")


def ensure_system(verb: str) -> None:
    """Install the system's libraries that Qt needs, or say how.

    Raises
    ------
    SetupError
        If Qt could not start without what is missing and we may not install it.
    """
    if platform.system() != "Linux" or verb == "check":
        return
    needed = [(soname, package) for soname, package in QT_LIBRARIES if lacks(soname)]
    window = [(soname, package) for soname, package in WINDOW_LIBRARIES if lacks(soname)]
    packages = [package for _, package in needed + window]
    if not has_font():
        packages.append(FONTS)
    if importlib.util.find_spec("ensurepip") is None:
        packages.append(VENV_PACKAGE)
    if not packages:
        return
    on_x11 = bool(os.environ.get("DISPLAY")) and not os.environ.get("WAYLAND_DISPLAY")
    lacking = [soname for soname, _ in needed + (window if verb == "run" and on_x11 else [])]
    if may_install():
        try:
            apt_install(packages)
            return
        except SetupError as error:
            if lacking:
                raise
            say(str(error))
    if not lacking:
        return  # what is missing is not needed here
    if shutil.which("apt-get"):
        line = f"sudo apt-get install --no-install-recommends {' '.join(apt_names(packages))}"
        raise SetupError(f"Qt needs some system libraries. Please run:\n\n  {line}\n")
    raise SetupError(
        f"Qt needs {', '.join(lacking)}. Please install the packages that hold them "
        f"(on Debian: {' '.join(packages)})."
    )


def venv_python() -> Path:
    """Return the environment's interpreter."""
    windows = platform.system() == "Windows"
    return VENV / ("Scripts/python.exe" if windows else "bin/python")


def fingerprint() -> str:
    """Return a hash of all that decides what is installed where."""
    digest = hashlib.sha256(f"{sys.version_info[:2]} {ROOT}".encode())
    for path in (ROOT / "pyproject.toml", CONSTRAINTS):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def read_stamp() -> dict[str, str]:
    """Return what the stamp says; empty where there is none, as after an interruption."""
    try:
        return dict(json.loads(STAMP.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}


def write_stamp(extra: str) -> None:
    """Note which extra is installed; empty: the environment stands, but is not filled."""
    STAMP.write_text(json.dumps({"extra": extra, "fingerprint": fingerprint()}), encoding="utf-8")


def installed(extra: str) -> bool:
    """Whether the environment is complete and up to date for ``test`` or ``dev``."""
    stamp = read_stamp()
    return (
        stamp.get("extra") in (extra, "dev")
        and stamp["fingerprint"] == fingerprint()
        and venv_python().exists()
    )


def ensure_ensurepip() -> None:
    """Make sure that this Python can make a virtual environment with pip.

    Raises
    ------
    SetupError
        If it cannot (Debian keeps that in a package of its own) and we may not install it.
    """
    probe = [sys.executable, "-c", "import ensurepip"]
    if attempt(probe).returncode == 0:
        return
    if may_install():
        apt_install([VENV_PACKAGE])
        if attempt(probe).returncode == 0:
            return
    if shutil.which("apt-get"):
        line = f"sudo apt-get install {VENV_PACKAGE}"
        raise SetupError(f"Python's venv is not installed. Please run:\n\n  {line}\n")
    raise SetupError("This Python has no ensurepip; please install your system's python3-venv.")


def ensure_venv() -> None:
    """Make ``.venv`` unless a sound one of this Python stands there.

    Without a stamp it may be half made or half filled, and is made anew.
    """
    python = str(venv_python())
    ask = "import pip, sys; print(sys.version_info[:2] == " + repr(sys.version_info[:2]) + ")"
    if read_stamp() and venv_python().exists():
        if attempt([python, "-c", ask]).stdout.strip() == "True":
            return
    ensure_ensurepip()
    say(f"making {VENV.name} ...")
    # In a process of its own: a Python that apt has just renewed must not mix old and new modules.
    done = attempt([sys.executable, "-m", "venv", "--clear", str(VENV)])
    if done.returncode:
        raise SetupError(f"{done.stdout}\n{VENV} could not be made.")
    write_stamp("")


def pip(*arguments: str, silent: bool = False) -> bool:
    """Run the environment's pip; True on success."""
    base = [str(venv_python()), "-m", "pip", "-qq", "--disable-pip-version-check", "--no-input"]
    command = [*base, "install", "--progress-bar", "off", *arguments]
    env = dict(os.environ, PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0", PIP_ROOT_USER_ACTION="ignore")
    if silent:
        return attempt(command, env=env).returncode == 0
    return subprocess.run(command, stdin=subprocess.DEVNULL, env=env, check=False).returncode == 0


def reachable(url: str) -> bool:
    """Whether a server answers within seconds, a hanging name look-up included."""
    answers: list[int] = []

    def ask() -> None:
        request = urllib.request.Request(url, method="HEAD")
        try:
            with urllib.request.urlopen(request, timeout=PROBE_S) as reply:
                answers.append(reply.status)
        except OSError:
            return

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(PROBE_S + 1.0)
    return bool(answers)


def install_torch() -> None:
    """Install PyTorch first and alone: any other request for it pulls gigabytes of CUDA on Linux.

    Raises
    ------
    SetupError
        If no index gives it.
    """
    pins = CONSTRAINTS.read_text(encoding="utf-8").split()
    torch = next(pin for pin in pins if pin.startswith("torch=="))
    version = f"import torch; assert torch.__version__.split('+')[0] == {torch[7:]!r}"
    if attempt([str(venv_python()), "-c", version]).returncode == 0:
        return
    say("installing PyTorch (CPU), about 200 MB ...")
    constrained = ["-c", str(CONSTRAINTS)]
    if platform.system() == "Linux" and reachable(f"{CPU_INDEX}/torch/"):
        once = ["--retries", "0", "--timeout", "30", "--extra-index-url", CPU_INDEX]
        # "+cpu" by name: with a plain version pip could as well take the build with CUDA.
        if pip(f"{torch}+cpu", *once, *constrained, silent=True):
            return
        say("PyTorch's CPU index did not deliver; trying the usual package index ...")
    if not pip(torch, *constrained):
        raise SetupError(f"{torch} could not be installed; pip's message stands above.")


def ensure_installed(extra: str) -> None:
    """Install the project with its dependencies into ``.venv`` unless that is done already.

    An installation that was interrupted is thrown away and begun again.
    """
    if installed(extra):
        return
    ensure_venv()
    STAMP.unlink()
    try:
        install_torch()
        say("installing ecgviewer and its other dependencies, about 300 MB ...")
        if not pip("--editable", f"{ROOT}[{extra}]", "-c", str(CONSTRAINTS)):
            raise SetupError("The dependencies could not be installed; pip's message stands above.")
    except SetupError:
        # pip failed in good order: what it did install is whole and saves time at the next try.
        write_stamp("")
        raise
    write_stamp(extra)
    say("installed.")


def start(arguments: list[str], *, folder: Path | None = None) -> int:
    """Become the environment's Python with these arguments; return its exit code on Windows."""
    command = [str(venv_python()), *arguments]
    os.chdir(folder or os.curdir)
    if os.name == "posix":
        sys.stdout.flush()
        sys.stderr.flush()
        os.execv(command[0], command)
    child = subprocess.Popen(command)
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:
            continue  # Ctrl+C goes to the child too; it decides how to end


def run(arguments: list[str]) -> int:
    """Start the program; without arguments, or with files alone, its window."""
    is_file = bool(arguments) and (arguments[0].startswith("-") or Path(arguments[0]).exists())
    verb = ["view"] if not arguments or is_file else []
    return start(["-m", "ecgviewer", *verb, *arguments])


def test(arguments: list[str]) -> int:
    """Run the tests off-screen on up to four cores (``-n 0``: in this process, for a debugger)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # a process a core, not a thread a core besides
    os.environ.pop("PYTEST_QT_API", None)  # it would override the project's own setting
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # or each of many processes compiles all anew
    spread = ["-n", "auto", "--maxprocesses", "4", "--dist", "loadfile"]  # fixtures made once
    return start(["-m", "pytest", *spread, *arguments], folder=ROOT)


def check(_arguments: list[str]) -> int:
    """Run the same tools as pre-commit, all of them; return 1 if one complains."""
    tools = (["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"])
    codes = [subprocess.run([str(venv_python()), "-m", *one], cwd=ROOT).returncode for one in tools]
    return int(any(codes))


def main(arguments: list[str]) -> int:
    """Carry out one verb; return the exit code."""
    if sys.version_info < OLDEST:
        say(f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed, not {platform.python_version()}.")
        return 1
    verbs = {"run": run, "test": test, "check": check}
    if not arguments or arguments[0] not in (*verbs, *SCRIPTS):
        print(__doc__)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    verb, rest = arguments[0], arguments[1:]
    try:
        ensure_system(verb)
        ensure_installed(EXTRAS.get(verb, "test"))
        if verb in SCRIPTS:
            return start([str(ROOT / SCRIPTS[verb]), *rest], folder=ROOT)
        return verbs[verb](rest)
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("stopped; the next start begins where it can.")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
