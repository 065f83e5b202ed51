"""Where the user's data lie; the only place that asks the system for them.

No function makes a folder: whoever writes does.
"""

from __future__ import annotations

import os
from pathlib import Path

import appdirs

HOME_VARIABLE = "ECGVIEWER_HOME"
"""Environment variable naming one folder that holds everything instead; tests use it."""

_DIRS = appdirs.AppDirs("ecgviewer", appauthor=False)


def _folder(name: str, usual: str) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home).expanduser().absolute() / name if home else Path(usual)


def data_dir() -> Path:
    """Return the folder of what must not be lost: annotations and the user's models."""
    return _folder("data", _DIRS.user_data_dir)


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
