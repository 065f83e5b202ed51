"""Use case: open a record of PhysioNet by its name, when the user asks for it."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.core.record_ref import PHYSIONET
from ecgviewer.storage.site_policy import load_site_policy

WHAT_IS_SENT = tr_later(
    "physionet.org is asked for the record: it learns its name and, as any web page does, your "
    "internet address. Nothing of your own records or reading is sent."
)


def is_named(path: Path | str) -> bool:
    """Tell whether something is the name of a record on PhysioNet, such as physionet:mitdb/100."""
    return str(path).startswith(PHYSIONET)


def physionet_folder() -> Path:
    """Return where records of PhysioNet are kept; they may be removed at any time."""
    from ecgviewer.storage.paths import cache_dir

    return cache_dir() / "physionet"


def cached_record(name: str) -> Path | None:
    """Return the file of a record that was fetched before; None where it was not.

    Raises
    ------
    UserError
        If it is no name.
    """
    from ecgviewer.formats.physionet import cached, parse_name

    return cached(parse_name(name), physionet_folder())


def fetch_record(name: str) -> Generator[Progress, None, Path]:
    """Return the file of a record; what was fetched before needs no network.

    Raises
    ------
    UserError
        If it is no name, PhysioNet cannot be reached or has no such record, or the policy of the
        computer forbids the network or cannot be read.
    """
    from ecgviewer.formats.physionet import fetch, parse_name

    yield Progress(0, 0, tr("looking for it on this computer"))
    found = cached_record(name)
    if not found and not load_site_policy().network:
        raise UserError(
            tr(
                "{policy}: nothing is fetched from the network. Ask there, or open the "
                "record's files from a folder.",
                policy=load_site_policy().words,
            )
        )
    return found if found else (yield from fetch(parse_name(name), physionet_folder()))
