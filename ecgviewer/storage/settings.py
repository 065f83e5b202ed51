"""The user's settings: one frozen value, one small JSON file."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import UserError
from ecgviewer.core.holter import FAST_BPM, PAUSES_S, SLOW_BPM
from ecgviewer.core.language import LANGUAGES, tr, tr_later
from ecgviewer.core.measurement import DEFAULT_QTC, QTC_FORMULAS
from ecgviewer.core.paper import GAINS_MM_MV, ORDERS, SPEEDS_MM_S
from ecgviewer.storage.paths import settings_path
from ecgviewer.storage.private import make_private_folder

THEMES = ("paper", "dark")

_log = logging.getLogger(__name__)

_CHOICES: dict[str, tuple[object, ...]] = {
    "order": ORDERS,
    "speed_mm_s": SPEEDS_MM_S,
    "gain_mm_mv": GAINS_MM_MV,
    "theme": THEMES,
    "qtc_formula": QTC_FORMULAS,
    "pause_s": PAUSES_S,
    "slow_bpm": SLOW_BPM,
    "fast_bpm": FAST_BPM,
    "language": ("", *LANGUAGES),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose; a field left out has its default.

    Parameters
    ----------
    layout_id
        One of :data:`ecgviewer.core.paper.LAYOUTS`, or the user's own.
    speed_mm_s, gain_mm_mv
        One of :data:`~ecgviewer.core.paper.SPEEDS_MM_S` and
        :data:`~ecgviewer.core.paper.GAINS_MM_MV`.
    order
        Of the limb leads, one of :data:`~ecgviewer.core.paper.ORDERS`.
    simultaneous
        Whether columns show the same time.
    half_precordial
        Whether V1-V6 are drawn at half the gain.
    calibrations
        Monitor (make, serial number, resolution) and its device pixels of a millimetre.
    theme
        ``"paper"`` or ``"dark"``.
    heat_on
        Whether heat is drawn behind the traces.
    heat_opacity
        0-1.
    model_id
        The model to score with; empty for the bundled default.
    reader
        Name under which annotations are stored.
    favourites
        Codes of findings offered first.
    px_per_mm
        Logical pixels of one millimetre on a monitor that is not calibrated; 0 fits the page to the
        window.
    qtc_formula
        Formula of the QTc that stands first, one of
        :data:`~ecgviewer.core.measurement.QTC_FORMULAS`.
    human_first
        Whether the model stays hidden in a reader's own records until the first read is logged,
        where nothing else was chosen for their folder.
    window_geometry
        What the window system wants back; opaque.
    library
        Folder that similar cases are sought in; empty for the folder that is open.
    desktop_messages
        Whether the desktop tells of ECGs that arrive in the watched folder.
    pause_s, slow_bpm, fast_bpm
        What counts as an episode in a recording of hours, one of
        :data:`~ecgviewer.core.holter.PAUSES_S`, :data:`~ecgviewer.core.holter.SLOW_BPM` and
        :data:`~ecgviewer.core.holter.FAST_BPM`.
    language
        Of the window, one of :data:`~ecgviewer.core.language.LANGUAGES`; empty = the computer's,
        English where it is none of them.
    welcomed
        Whether the notice of the first start was read; a policy may skip it.

    Raises
    ------
    ValueError
        If a value is of the wrong type or outside its choices.
    """

    layout_id: str = "3x4+1"
    speed_mm_s: float = 25.0
    gain_mm_mv: float = 10.0
    theme: str = "paper"
    heat_on: bool = True
    heat_opacity: float = 0.9
    model_id: str = ""
    reader: str = ""
    favourites: tuple[str, ...] = ()
    px_per_mm: float = 0.0
    window_geometry: str = ""
    order: str = "standard"
    simultaneous: bool = False
    half_precordial: bool = False
    calibrations: tuple[tuple[str, float], ...] = ()
    qtc_formula: str = DEFAULT_QTC
    human_first: bool = True
    library: str = ""
    desktop_messages: bool = False
    pause_s: float = 2.5
    slow_bpm: float = 50.0
    fast_bpm: float = 120.0
    language: str = ""
    welcomed: bool = False

    def __post_init__(self) -> None:
        """Refuse what the program could not show."""
        for field in fields(self):
            value = getattr(self, field.name)
            kind = type(field.default)
            if kind is float and type(value) is int:
                object.__setattr__(self, field.name, value := float(value))
            if type(value) is not kind:
                raise ValueError(f"{field.name} is {value!r}, but must be a {kind.__name__}")
            choices = _CHOICES.get(field.name)
            if choices is not None and value not in choices:
                listed = ", ".join(map(str, choices))
                raise ValueError(f"{field.name} is {value!r}, but must be one of {listed}")
        if not self.layout_id:
            raise ValueError("layout_id is '', but must be the id of a layout")
        if not all(isinstance(code, str) for code in self.favourites):
            raise ValueError(f"favourites are {self.favourites!r}, but must be codes")
        if not 0.0 <= self.heat_opacity <= 1.0:
            raise ValueError(f"heat_opacity is {self.heat_opacity}, but must be 0 to 1")
        if not 0.0 <= self.px_per_mm < float("inf"):
            raise ValueError(f"px_per_mm is {self.px_per_mm}, but must be 0 or above")
        for pair in self.calibrations:
            right = isinstance(pair, tuple) and list(map(type, pair)) == [str, float]
            if not (right and 0.0 < pair[1] < float("inf")):
                raise ValueError(f"calibrations have {pair!r}, but must be monitors and pixels")


def load_settings(
    *, report: Callable[[str], None] = _log.warning, default: Settings | None = None
) -> Settings:
    """Return the stored settings; the defaults where there are none yet.

    Parameters
    ----------
    default
        What is used where nothing is stored: the program's own defaults unless told.
    report
        Is told when the file was no settings file at all and was set aside.

    Raises
    ------
    UserError
        If the file cannot be read, or holds a key or value that this version does not know.
    """
    path = settings_path()
    try:
        stored = json.loads(path.read_bytes())
    except FileNotFoundError:
        return Settings() if default is None else default
    except OSError as error:
        raise UserError(
            tr(
                "The settings {path} cannot be read: {strerror}.",
                path=path,
                strerror=error.strerror,
            )
        ) from error
    except ValueError:
        stored = None
    if not isinstance(stored, dict):
        report(_set_aside(path))
        return Settings() if default is None else default
    return settings_from(stored, path)


def _set_aside(path: Path) -> str:
    """Keep a damaged file under another name; return what to tell the user."""
    backup = path.with_name(path.name + ".bak")
    try:
        path.replace(backup)
    except OSError as error:
        return tr(
            "The settings {path} are damaged; using the defaults ({strerror}).",
            path=path,
            strerror=error.strerror,
        )
    return tr(
        "The settings were damaged; they are kept as {backup}, and the defaults are used.",
        backup=backup,
    )


_UNKNOWN = {
    "settings": tr_later("The settings {path} have an unknown key {key!r}. Known are {options}."),
    "profile": tr_later("The profile {path} has an unknown key {key!r}. Known are {options}."),
    "policy": tr_later("The policy {path} has an unknown key {key!r}. Known are {options}."),
}
_UNUSABLE = {
    "settings": tr_later("The settings {path} cannot be used: {error}."),
    "profile": tr_later("The profile {path} cannot be used: {error}."),
    "policy": tr_later("The policy {path} cannot be used: {error}."),
}


def settings_from(stored: dict[str, Any], path: Path, *, what: str = "settings") -> Settings:
    """Return settings from what a file holds; a field left out has its default.

    Parameters
    ----------
    stored
        As it was read from JSON.
    path, what
        Where from, for the error.

    Raises
    ------
    UserError
        If it holds a key or value that this version does not know.
    """
    options = [field.name for field in fields(Settings)]
    unknown = sorted(set(stored) - set(options))
    if unknown:
        raise UserError(tr(_UNKNOWN[what], path=path, key=unknown[0], options=", ".join(options)))
    if isinstance(stored.get("favourites"), list):
        stored = stored | {"favourites": tuple(stored["favourites"])}
    if isinstance(pairs := stored.get("calibrations"), list):
        as_tuples = (tuple(pair) if isinstance(pair, list) else pair for pair in pairs)
        stored = stored | {"calibrations": tuple(as_tuples)}
    try:
        return Settings(**stored)
    except ValueError as error:
        raise UserError(tr(_UNUSABLE[what], path=path, error=error)) from error


def save_settings(settings: Settings) -> None:
    """Store the settings: after a crash or a full disk the file is the old or the new one, whole.

    Raises
    ------
    UserError
        If the disk refuses; the old settings stand then.
    """
    path = settings_path()
    scratch = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    text = json.dumps(asdict(settings), indent=2, ensure_ascii=False) + "\n"
    try:
        make_private_folder(path.parent)
        try:
            with scratch.open("w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            scratch.replace(path)
        finally:
            scratch.unlink(missing_ok=True)
        _sync_folder(path.parent)
    except OSError as error:
        raise UserError(
            tr(
                "The settings {path} cannot be stored: {strerror}. The old ones stand.",
                path=path,
                strerror=error.strerror,
            )
        ) from error


def _sync_folder(folder: Path) -> None:
    """Make the new name durable, where the system can (Windows cannot and need not)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
