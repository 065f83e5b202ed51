"""Choosing where the user's data lie, before there are any."""

from __future__ import annotations

import secrets
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.storage.paths import choice_path, data_dir, usual_data_dir
from ecgviewer.storage.private import make_private_folder

_STORE = "annotations.sqlite3"


def may_choose() -> bool:
    """Whether there is no work yet that a new choice would leave behind."""
    return not (data_dir() / _STORE).exists()


def choose_data_dir(folder: Path) -> None:
    """Keep the user's data in a folder from now on; it is made for its owner alone.

    A folder that has a store of annotations already is taken up as it is.

    Raises
    ------
    UserError
        If there is work in the folder used now, or the folder cannot be written to: the choice
        stays as it was.
    """
    folder = folder.expanduser().absolute()
    if not may_choose():
        raise UserError(
            tr(
                "There is work in {data_dir} already. Close ecgviewer, move that folder, and "
                "write its new place into {choice_path}.",
                data_dir=data_dir(),
                choice_path=choice_path(),
            )
        )
    try:
        make_private_folder(folder)
        probe = folder / f".ecgviewer-{secrets.token_hex(4)}"
        probe.write_bytes(b"x")
        probe.unlink()
        if folder == usual_data_dir():
            choice_path().unlink(missing_ok=True)
            return
        make_private_folder(choice_path().parent)
        part = choice_path().with_suffix(".part")
        part.write_text(f"{folder}\n", encoding="utf-8")
        part.replace(choice_path())
    except OSError as error:
        raise UserError(
            tr(
                "{folder} cannot hold your data: {strerror}.",
                folder=folder,
                strerror=error.strerror,
            )
        ) from error
