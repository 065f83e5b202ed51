"""Where the user's data lie; the only place that asks the system for them.

No function makes a folder: whoever writes does.
"""

from __future__ import annotations

import os
from pathlib import Path

import appdirs

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr

HOME_VARIABLE = "ECGVIEWER_HOME"
"""Environment variable naming one folder that holds everything instead; tests use it."""

_DIRS = appdirs.AppDirs("ecgviewer", appauthor=False)


def _folder(name: str, usual: str) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home).expanduser().absolute() / name if home else Path(usual)


def usual_data_dir() -> Path:
    """Return where the user's data lie unless they chose another folder."""
    return _folder("data", _DIRS.user_data_dir)


def data_dir() -> Path:
    """Return the folder of what must not be lost: annotations and the user's models.

    Raises
    ------
    UserError
        If the user chose a folder that is not there: nothing is begun anew beside their work.
    """
    chosen = chosen_data_dir()
    if chosen is None:
        return usual_data_dir()
    if not chosen.is_dir():
        raise UserError(
            tr(
                "Your data folder {chosen} is not there. Is its drive connected? Nothing of "
                "it was touched. To use another one, change {choice_path}.",
                chosen=chosen,
                choice_path=choice_path(),
            )
        )
    return chosen


def choice_path() -> Path:
    """Return the file that names the data folder which the user chose."""
    return config_dir() / "data-folder.txt"


def chosen_data_dir() -> Path | None:
    """Return the folder that the user chose for their data; None where they chose none.

    Raises
    ------
    UserError
        If the choice cannot be read.
    """
    path = choice_path()
    try:
        said = path.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise UserError(
            tr(
                "The choice of the data folder {path} cannot be read: {error}.",
                path=path,
                error=error,
            )
        ) from error
    if not said or not Path(said).is_absolute():
        raise UserError(
            tr("The choice of the data folder {path} must be one absolute path.", path=path)
        )
    return Path(said)


def cache_dir() -> Path:
    """Return the folder of what can be computed again."""
    return _folder("cache", _DIRS.user_cache_dir)


def config_dir() -> Path:
    """Return the folder of the settings."""
    return _folder("config", _DIRS.user_config_dir)


def store_path() -> Path:
    """Return the file of the annotation store."""
    return data_dir() / "annotations.sqlite3"


def user_zoo_dir() -> Path:
    """Return the folder of the models that the user has tuned or installed."""
    return data_dir() / "models"


def settings_path() -> Path:
    """Return the file of the settings."""
    return config_dir() / "settings.json"


def secret_path() -> Path:
    """Return the file of the user's secret; whoever has it can undo pseudonyms and shifts."""
    return data_dir() / "deidentify.key"
