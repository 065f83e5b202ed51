"""Use case: a reader works through a packet: opened once, gone on with later, answered in the end.

Unpacked packets lie in the user's data folder, each in a folder of its own with the reader's key;
nobody else on the computer can read them.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.core.study import STATES, State
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.paths import data_dir, store_path
from ecgviewer.storage.private import key_in, make_private_folder, write_private
from ecgviewer.tasks.packet_replies import about_folder, mark_item, read_packet, reply, states_of

KEY_NAME = "reader.key"
_MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class PacketItem:
    """One record of a packet, as far as its reader is with it.

    Parameters
    ----------
    name
        In the packet, e.g. ``"item-0003"``.
    record_id
        Of the copy that is read.
    path
        Where it lies; None where the packet names records that are not on this computer.
    state
        How the reader has left it.
    n_marks
        Annotations that stand on it.
    """

    name: str
    record_id: str
    path: Path | None
    state: State
    n_marks: int


@dataclass(frozen=True)
class PacketWork:
    """An opened packet.

    Parameters
    ----------
    folder
        Where it lies.
    packet, study
        Their names; they name nobody.
    signed
        Whether the key has shown who made it.
    items
        In the packet's order.
    """

    folder: Path
    packet: str
    study: str
    signed: bool
    items: tuple[PacketItem, ...]

    @property
    def counts(self) -> Mapping[str, int]:
        """How many items stand in each state."""
        return Counter(item.state for item in self.items)

    @property
    def paths(self) -> tuple[Path, ...]:
        """Records to read, in order."""
        return tuple(item.path for item in self.items if item.path is not None)

    def item_at(self, path: Path | None) -> PacketItem | None:
        """Return the item that lies at a path."""
        return next((item for item in self.items if item.path == path and path is not None), None)


def packets_folder() -> Path:
    """Return where packets are unpacked."""
    return data_dir() / "packets"


def is_in_packet(path: Path) -> bool:
    """Whether a record belongs to a packet: it must be read blind, however it was opened."""
    try:
        body = json.loads((path.parent / _MANIFEST).read_text(encoding="utf-8"))
        return bool(body["kind"] == "packet" and body["items"])
    except (OSError, ValueError, KeyError, TypeError):
        return False


def opened_packets() -> tuple[Path, ...]:
    """Return the folders of packets that were opened on this computer, newest first."""
    folder = packets_folder()
    found = [one.parent for one in folder.glob(f"*/{_MANIFEST}")] if folder.is_dir() else []
    return tuple(sorted(found, key=lambda one: one.stat().st_mtime, reverse=True))


def open_packet(path: Path, key_path: Path | None) -> Generator[Progress, None, PacketWork]:
    """Check a packet, unpack it into the user's data folder, and return what is to be read.

    A packet that was opened before is gone on with.

    Parameters
    ----------
    path
        The zip file.
    key_path
        The reader's key; None takes the file beside it, and does without where there is none.

    Raises
    ------
    UserError
        If the packet is damaged, forged, or a reply, or the disk refuses; nothing is half unpacked.
    """
    beside = path.with_suffix(".key")
    key_path = key_path or (beside if beside.is_file() else None)
    yield Progress(0, 3, tr("checking the packet"))
    found = read_packet(path, key_path=key_path)
    folder = packets_folder() / _folder_name(str(found.about["packet"]))
    yield Progress(1, 3, tr("unpacking"))
    if (folder / _MANIFEST).is_file():
        _refuse_other(folder, found.about)
    else:
        read_packet(path, key_path=key_path, folder=folder)
    if key_path is not None and not (folder / KEY_NAME).exists():
        _keep_key(folder, key_path)
    yield Progress(2, 3, tr("finding where you are"))
    return work_in(folder)


def _folder_name(packet: str) -> str:
    return re.sub(r"[^A-Za-z0-9_-]", "_", packet)[:80]


def _refuse_other(folder: Path, about: Mapping[str, Any]) -> None:
    """Refuse a packet of the same name with other records."""
    if about_folder(folder)["items"] != about["items"]:
        raise UserError(
            tr(
                "Another packet {packet!r} was opened before, with other records. Ask its "
                "organiser; the earlier one lies in {folder}.",
                packet=about["packet"],
                folder=folder,
            )
        )


def _keep_key(folder: Path, key_path: Path) -> None:
    try:
        make_private_folder(folder)
        write_private(folder / KEY_NAME, key_in(key_path).hex().encode() + b"\n")
    except OSError as error:
        raise UserError(tr("The key cannot be kept: {reason}.", reason=error.strerror)) from error


def work_in(folder: Path) -> PacketWork:
    """Return how far a reader is with an unpacked packet.

    Raises
    ------
    UserError
        If the folder holds no packet, or the store cannot be read.
    """
    about, states = about_folder(folder), states_of(folder)
    items = []
    with AnnotationStore(store_path()) as store:
        for row in about["items"]:
            here = folder / f"{row['item']}.hea"
            path = here if here.is_file() else store.record_path(row["record"])
            n = len(store.annotations(row["record"]))
            state = states.get(row["item"], "read" if n else "unread")
            items.append(PacketItem(row["item"], row["record"], path, _state(state), n))
    signed = (folder / KEY_NAME).is_file()
    return PacketWork(folder, str(about["packet"]), str(about["study"]), signed, tuple(items))


def _state(text: str) -> State:
    return next((one for one in STATES if one == text), "unread")


def look_again(folder: Path) -> Generator[Progress, None, PacketWork]:
    """As :func:`work_in`, beside the window."""
    yield Progress(0, 1, tr("counting"))
    return work_in(folder)


def leave_item(folder: Path, item: str, state: State) -> Generator[Progress, None, PacketWork]:
    """Note how the reader leaves an item.

    Raises
    ------
    UserError
        If it cannot be stored.
    """
    yield Progress(0, 1, tr("storing"))
    mark_item(folder, item, state)
    return work_in(folder)


def send_reply(
    folder: Path, out: Path, *, key_path: Path | None = None, notes: bool = False
) -> Generator[Progress, None, int]:
    """Write the reply; return how many annotations are in it.

    Parameters
    ----------
    folder
        Of the opened packet.
    out
        The zip file.
    key_path
        The reader's key where the packet was opened without one.
    notes
        Whether free text goes along.

    Raises
    ------
    UserError
        If the key is missing, or the file exists or cannot be written.
    """
    yield Progress(0, 1, tr("writing the reply"))
    key = key_path or folder / KEY_NAME
    if not key.is_file():
        raise UserError(tr("The reply must be signed: choose the key that came with the packet."))
    return reply(folder, key_path=key, store_path=store_path(), out=out, notes=notes)
