"""Use case: does this installation work, part by part, and how fast.

Looks at everything and changes nothing, but for a file of a few bytes that shows whether a folder
can be written. What needs Qt (screens, fonts) is looked at by :mod:`ecgviewer.ui.screen_check` and
handed in.
"""

from __future__ import annotations

import os
import platform
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterable
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import Any

from ecgviewer import __version__
from ecgviewer.core.errors import UserError
from ecgviewer.core.examination import Check, Examination
from ecgviewer.core.language import LANGUAGES, has_words
from ecgviewer.core.loading import UNASKED, deferred, uncollected
from ecgviewer.core.progress import Progress
from ecgviewer.core.resources import shipped
from ecgviewer.storage.health import check_store
from ecgviewer.storage.network import is_on_network
from ecgviewer.storage.paths import cache_dir, config_dir, data_dir, store_path, user_zoo_dir
from ecgviewer.storage.private import others_can_read, others_can_write
from ecgviewer.storage.settings import load_settings
from ecgviewer.storage.site_policy import load_site_policy, site_policy_path

LIBRARIES = (
    "PySide6-Essentials",
    "pyqtgraph",
    "torch",
    "numpy",
    "scipy",
    "h5py",
    "pydicom",
    "wfdb",
    "soundfile",
)

LITTLE_MB, TOO_LITTLE_MB = 2000, 200
"""Free space below which annotations and models are worth a word, or in danger."""

SLOW_FIRST_SCORE_S, SLOW_SCORE_S = 10.0, 0.5
"""Beyond these a reader waits: five times what two usual cores take."""

_SCORES = 5


def bundled() -> bool:
    """Whether this is the program of an installer, with its own Python."""
    return bool(getattr(sys, "frozen", False))


def own_command() -> list[str]:
    """Return how this program is started: a bundle is its own interpreter."""
    return [sys.executable] if bundled() else [sys.executable, "-m", "ecgviewer"]


def examine(
    screen: Iterable[Check] = (), *, timings: bool = True
) -> Generator[Progress, None, Examination]:
    """Look at the whole installation.

    Parameters
    ----------
    screen
        What was found of screens and fonts.
    timings
        Whether to load the model and score a demo record, which takes seconds.
    """
    looks: list[tuple[str, Callable[[], Iterable[Check]]]] = [
        ("the program", lambda: (_program(), _libraries())),
        ("screens and fonts", lambda: (_graphics(), *screen)),
        ("shipped files", lambda: (_shipped(),)),
        ("models", _models),
        ("folders", _folders),
        ("settings", lambda: (_settings(), _policy(), _language())),
        ("annotations", lambda: (_store(),)),
    ]
    if timings:
        looks.append(("speed", lambda: (_speed(),)))
    checks: list[Check] = []
    for place, (what, look) in enumerate(looks):
        yield Progress(place, len(looks), what)
        checks.extend(look())
    return Examination(tuple(checks))


def _program() -> Check:
    facts = {
        "version": __version__,
        "bundled": bundled(),
        "python": platform.python_version(),
        "system": platform.system(),
        "release": platform.release(),
        "distribution": _distribution(),
        "machine": platform.machine(),
        "cores": os.cpu_count() or 1,
        "memory_mb": _memory_mb(),
    }
    kind = "bundle" if facts["bundled"] else "Python package"
    system = facts["distribution"] or f"{facts['system']} {facts['release']}"
    memory = f", {facts['memory_mb'] / 1024:.0f} GB of memory" if facts["memory_mb"] else ""
    text = (
        f"ecgviewer {__version__} ({kind}), Python {facts['python']}, {system}, "
        f"{facts['machine']}, {facts['cores']} cores{memory}"
    )
    return Check("program", "ok", text, facts, {"executable": sys.executable})


def _distribution() -> str:
    if sys.platform != "linux":
        return ""
    with suppress(OSError):
        return platform.freedesktop_os_release().get("PRETTY_NAME", "")
    return ""


def _memory_mb() -> int:
    with suppress(AttributeError, ValueError, OSError):
        return int(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20)
    return 0


def _libraries() -> Check:
    found: dict[str, str] = {}
    for name in LIBRARIES:
        with suppress(metadata.PackageNotFoundError):
            found[name] = metadata.version(name)
    missing = [name for name in LIBRARIES if name not in found]
    text = ", ".join(f"{name} {version}" for name, version in found.items())
    if missing:
        return Check("libraries", "problem", f"{text}; missing: {', '.join(missing)}", found)
    return Check("libraries", "ok", text, found)


def _graphics() -> Check:
    """Name the graphics cards' drivers, which are not used: pictures are painted by the cores."""
    drivers: list[str] = []
    with suppress(OSError):
        for card in sorted(Path("/sys/class/drm").glob("card[0-9]")):
            drivers.append((card / "device" / "driver").resolve().name)
    told = f"driver {', '.join(drivers)}" if drivers else "no driver told by the system"
    return Check(
        "graphics", "ok", f"{told}; not used: no OpenGL, no CUDA needed", {"drivers": drivers}
    )


def _shipped() -> Check:
    wanted = ("resources/findings.csv", "resources/icons", "resources/demo", "model_zoo", "docs")
    missing = [name for name in wanted if not shipped(name).exists()]
    if missing:
        text = f"Missing: {', '.join(missing)}. Install the program again."
        return Check("shipped files", "problem", text, {"missing": missing})
    return Check("shipped files", "ok", "findings, icons, demo records, models, manual are there")


def _models() -> list[Check]:
    """Compare every model with its hash."""
    from ecgviewer.tasks import models

    try:
        entries = models.list_models()
    except UserError as error:
        text = "The list of models cannot be read."
        return [Check("models", "problem", text, {}, {"error": str(error)})]
    sound: list[str] = []
    own = bad_own = 0
    bad: list[str] = []
    names: dict[str, str] = {}
    for entry in entries:
        own += not entry.bundled
        try:
            models.verify_model(entry.id)
        except UserError as error:
            names[entry.id] = str(error)
            if entry.bundled:
                bad.append(entry.id)
            else:
                bad_own += 1
        else:
            if entry.bundled:
                sound.append(f"{entry.id} {entry.sha256[:12]}")
    facts = {"bundled": sound, "altered": bad, "own": own, "own_altered": bad_own}
    private = {"own": [one.id for one in entries if not one.bundled], "errors": names}
    if bad or bad_own or not sound:
        told = [*bad, *([f"{bad_own} of your own"] if bad_own else [])]
        text = f"Altered or incomplete: {', '.join(told) or 'all'}. They are not run."
        return [Check("models", "problem", text, facts, private)]
    mine = f"; {own} of your own, as their hashes say" if own else ""
    return [Check("models", "ok", f"{', '.join(sound)}: as the hash says{mine}", facts, private)]


def _folders() -> list[Check]:
    named = (("data", data_dir()), ("cache", cache_dir()), ("settings", config_dir()))
    return [_folder(name, path) for name, path in named]


def _folder(name: str, path: Path) -> Check:
    """Look whether a folder can be written, is its owner's alone, and has room."""
    standing = next(one for one in (path, *path.parents) if one.exists())
    exists = path.is_dir()
    writable = _can_write(standing)
    free_mb = int(shutil.disk_usage(standing).free // 2**20)
    open_to_others = exists and others_can_read(path)
    facts = {
        "exists": exists,
        "writable": writable,
        "free_mb": free_mb,
        "others_can_read": open_to_others,
        "network": is_on_network(standing),
    }
    private = {"path": str(path)}
    what = f"{name} folder"
    room = f"{free_mb / 1024:.0f} GB free" if free_mb >= 1024 else f"{free_mb} MB free"
    if not writable:
        text = f"cannot be written. Check its rights, or name another by ECGVIEWER_HOME. {room}"
        return Check(what, "problem", text, facts, private)
    if free_mb < TOO_LITTLE_MB:
        return Check(what, "problem", f"{room}: make room before you work", facts, private)
    notes = [
        note
        for holds, note in (
            (free_mb < LITTLE_MB, "little room"),
            (facts["network"] and name == "data", "on another computer: keep it on this one"),
            (open_to_others and name == "data", "others may read it (chmod 700 mends that)"),
        )
        if holds
    ]
    there = "writable" if exists else "not there yet, and can be made"
    return Check(what, "note" if notes else "ok", "; ".join([there, room, *notes]), facts, private)


def _can_write(folder: Path) -> bool:
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _settings() -> Check:
    told: list[str] = []
    try:
        settings = load_settings(report=told.append)
    except UserError as error:
        text = "The settings cannot be used; the defaults are, until they are changed."
        return Check("settings", "problem", text, {}, {"error": str(error)})
    if told:
        text = "The settings were damaged and set aside; the defaults are used."
        return Check("settings", "note", text, {}, {"told": told})
    facts = {"calibrated_monitors": len(settings.calibrations)}
    return Check("settings", "ok", "can be read", facts)


def _policy() -> Check:
    """Tell what the computer's administrator has settled, and whether that can be used."""
    path = site_policy_path()
    private = {"path": str(path)}
    if not path.exists():
        return Check(
            "policy", "ok", "none: users choose for themselves", {"exists": False}, private
        )
    try:
        policy = load_site_policy()
    except UserError as error:
        text = "The policy of this computer is faulty: nothing of it goes until it is mended."
        return Check("policy", "problem", text, {"exists": True}, private | {"error": str(error)})
    locked = sorted(policy.locked)
    facts = {
        "exists": True,
        "settles": sorted(policy.settings),
        "locked": locked,
        "network": policy.network,
        "others_can_write": others_can_write(path),
    }
    told = [
        f"settles {', '.join(facts['settles']) or 'nothing'}",
        f"locks {', '.join(locked) or 'nothing'}",
        "network allowed for records asked for by name" if policy.network else "no network at all",
    ]
    if facts["others_can_write"]:
        text = f"{'; '.join(told)}; anybody may change it: make it its administrator's alone"
        return Check("policy", "problem", text, facts, private)
    return Check("policy", "ok", "; ".join(told), facts, private)


def _language() -> Check:
    """Tell the language of the window, and whether its words are there."""
    try:
        code = load_settings(report=lambda _: None).language
    except UserError:  # told elsewhere
        code = "en"
    missing = sorted(one for one in LANGUAGES if not has_words(one))
    if not shipped("resources/languages/statements.csv").is_file():
        missing.append("names of statements")
    facts = {"language": code, "missing": missing}
    name = LANGUAGES.get(code, "the computer's")
    if missing:
        text = f"{name}; missing: {', '.join(missing)}. Install the program again."
        return Check("language", "problem", text, facts)
    return Check("language", "ok", f"{name}, of {len(LANGUAGES)}", facts)


def _store() -> Check:
    path = store_path()
    private = {"path": str(path)}
    if not path.exists():
        return Check("annotations", "ok", "none stored yet", {"exists": False}, private)
    try:
        health = check_store(path)
    except UserError as error:
        text = "The annotation store cannot be read; it was left as it is. Restore a backup."
        return Check(
            "annotations", "problem", text, {"exists": True}, private | {"error": str(error)}
        )
    facts = {
        "exists": True,
        "schema": health.schema,
        "records": health.records,
        "revisions": health.revisions,
        "annotations": health.annotations,
        "problems": len(health.problems),
    }
    counted = (
        f"{health.annotations:,} annotations on {health.records:,} records, schema {health.schema}"
    )
    private |= {"problems": list(health.problems), "hints": list(health.hints)}
    if health.problems:
        text = f"{counted}: {len(health.problems)} problems; `ecgviewer store check` names them"
        return Check("annotations", "problem", text, facts, private)
    state, more = ("note", "; `ecgviewer store check` has a hint") if health.hints else ("ok", "")
    return Check("annotations", state, f"{counted}, sound{more}", facts, private)  # type: ignore[arg-type]


def _speed() -> Check:
    """Time what a reader waits for, on a demo record."""
    from ecgviewer.formats import read_record
    from ecgviewer.tasks import review

    demo = review.demo_records()
    if not demo:
        return Check("speed", "problem", "there is no demo record to score", {})
    facts: dict[str, float] = {}
    began = time.perf_counter()
    record = read_record(demo[0])
    facts["read_s"] = _since(began)
    began = time.perf_counter()
    with uncollected(), deferred(*UNASKED):
        import ecgviewer.inference.scorer  # noqa: F401
    from ecgviewer.tasks import scoring

    facts["libraries_s"] = _since(began)
    began = time.perf_counter()
    try:
        scoring.loaded("", user_zoo_dir())
        facts["model_s"] = _since(began)
        took = []
        for _ in range(_SCORES + 1):
            began = time.perf_counter()
            _drained(scoring.score_record(record, "", user_zoo_dir()))
            took.append(_since(began))
    except UserError as error:
        text = "The demo record could not be scored."
        return Check("speed", "problem", text, facts, {"error": str(error)})
    first = facts["read_s"] + facts["libraries_s"] + facts["model_s"] + took[0]
    facts |= {"first_score_s": round(first, 3), "score_s": statistics.median(took[1:])}
    text = (
        f"first score of a program {first:.2f} s (libraries {facts['libraries_s']:.2f} s, model "
        f"{facts['model_s']:.2f} s), then {1000 * facts['score_s']:.0f} ms for 10 s of ECG"
    )
    slow = first > SLOW_FIRST_SCORE_S or facts["score_s"] > SLOW_SCORE_S
    return Check("speed", "note" if slow else "ok", text + (": slow" if slow else ""), facts)


def _since(began: float) -> float:
    return round(time.perf_counter() - began, 4)


def _drained(work: Generator[Progress, None, Any]) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value
