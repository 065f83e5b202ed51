"""Use case: a reader opens a packet, says how they leave each record, and sends a reply."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import UserError
from ecgviewer.core.exchange import fields_of
from ecgviewer.core.language import tr
from ecgviewer.core.privacy import without_note
from ecgviewer.core.study import STATES
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.append_log import append_line
from ecgviewer.storage.private import key_in, make_private_folder, write_private
from ecgviewer.tasks.study_key import write_new

STATE_LOG = "states.jsonl"
"""In a reader's folder: how they left each item, one line a change."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A reader's packet: checked, and unpacked where a folder was given.

    ``signed`` says whether the key was given, so that a forgery would have been found.
    """

    about: Mapping[str, Any]
    signed: bool
    records: tuple[Path, ...] = ()


def read_packet(path: Path, *, key_path: Path | None = None, folder: Path | None = None) -> Opened:
    """Check a packet and unpack it.

    Parameters
    ----------
    path
        The zip file.
    key_path
        The reader's key; None finds damage only.
    folder
        Where to unpack; must be new or empty.

    Raises
    ------
    UserError
        If the packet is damaged, forged, or a reply; or the folder holds something.
    """
    from ecgviewer.formats.packet import MANIFEST, unpack

    packet = unpack(path, None if key_path is None else _existing_key(key_path))
    if packet.about.get("kind") != "packet":
        raise UserError(tr("{name} is a reader's reply, not a packet to read.", name=path.name))
    if folder is None:
        return Opened(packet.about, packet.signed)
    try:
        make_private_folder(folder)
        if any(folder.iterdir()):
            raise UserError(
                tr(
                    "{folder} is not empty; nothing was unpacked. Choose a new folder.",
                    folder=folder,
                )
            )
        _unpacked(packet.files, folder)
        write_private(folder / MANIFEST, json.dumps(dict(packet.about), indent=1).encode())
    except OSError as error:
        raise UserError(
            tr(
                "The packet cannot be unpacked: {reason}. Nothing of it was left in {folder}.",
                reason=error.strerror,
                folder=folder,
            )
        ) from error
    headers = tuple(folder / name for name in sorted(packet.files) if name.endswith(".hea"))
    return Opened(packet.about, packet.signed, headers)


def _unpacked(files: Mapping[str, bytes], folder: Path) -> None:
    """Write all files of a packet, or none."""
    done = False
    try:
        for name, content in files.items():
            write_private(folder / name, content)
        done = True
    finally:
        for name in () if done else files:
            with suppress(OSError):
                (folder / name).unlink()


def _existing_key(path: Path) -> bytes:
    if not path.is_file():
        raise UserError(tr("There is no key at {path}.", path=path))
    return key_in(path)


def about_folder(folder: Path) -> dict[str, Any]:
    """Return what the packet unpacked in a folder says of itself.

    Raises
    ------
    UserError
        If there is none.
    """
    try:
        about = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        return {"study": about["study"], "packet": about["packet"], "items": about["items"]}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(
            tr("{folder} holds no packet; unpack it with: packet read", folder=folder)
        ) from error


def mark_item(folder: Path, item: str, state: str) -> None:
    """Note how the reader leaves an item; the newest line counts.

    Parameters
    ----------
    folder
        Where the packet was unpacked.
    item
        Its name, e.g. ``"item-0003"``.
    state
        One of :data:`ecgviewer.core.study.STATES`.

    Raises
    ------
    UserError
        If there is no such item or state.
    """
    names = [row["item"] for row in about_folder(folder)["items"]]
    if item not in names:
        raise UserError(
            tr(
                "The packet has no {item!r}; it has {first} to {last}.",
                item=item,
                first=names[0],
                last=names[-1],
            )
        )
    if state not in STATES:
        raise UserError(tr("{state!r} is none of {states}.", state=state, states=", ".join(STATES)))
    append_line(folder / STATE_LOG, json.dumps({"item": item, "state": state}))


def states_of(folder: Path) -> dict[str, str]:
    """Return how the reader has left the items that they have marked.

    Raises
    ------
    UserError
        If a line is damaged.
    """
    path = folder / STATE_LOG
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    try:
        rows = [json.loads(line) for line in lines if line.strip()]
        return {row["item"]: row["state"] for row in rows}
    except (ValueError, KeyError, TypeError) as error:
        raise UserError(
            tr("{path} cannot be read ({error}); mend or remove that line.", path=path, error=error)
        ) from error


def reply(
    folder: Path,
    *,
    key_path: Path,
    store_path: Path,
    out: Path,
    author: str = "",
    notes: bool = False,
) -> int:
    """Write a reader's reply: their annotations on the packet's records, and nothing else.

    Parameters
    ----------
    folder
        Where the packet was unpacked.
    key_path
        The reader's key.
    store_path
        Their annotation store.
    out
        The zip file to send back.
    author
        Take only annotations that this person changed last; empty takes all, which is right where
        nobody else works in this store.
    notes
        Whether free text goes along.

    Returns
    -------
    int
        Annotations in the reply.

    Raises
    ------
    UserError
        If something is missing or exists already.
    """
    from ecgviewer.formats.packet import pack

    if out.exists():
        raise UserError(tr("{out} exists; it was not overwritten.", out=out))
    about, states, key = about_folder(folder), states_of(folder), _existing_key(key_path)
    items: dict[str, Any] = {}
    n = 0
    with AnnotationStore(store_path) as store:
        for row in about["items"]:
            standing = [
                (one, last)
                for one in store.annotations(row["record"])
                for last in store.revisions(one.id)[-1:]
                if not author or last.author == author
            ]
            n += len(standing)
            said = states.get(row["item"]) or _logged(store, row["record"], author)
            items[row["item"]] = {
                "state": said or ("read" if standing else "unread"),
                "annotations": [
                    fields_of(one if notes else without_note(one)) | {"ai_visible": last.ai_visible}
                    for one, last in standing
                ],
            }
    body = json.dumps({"items": items}, ensure_ascii=False, sort_keys=True).encode()
    told = {"kind": "reply", "study": about["study"], "packet": about["packet"]}
    write_new(out, pack(told, {"annotations.json": body}, key))
    return n


def _logged(store: AnnotationStore, record_id: str, author: str) -> str:
    """Return how a record was left in the window; empty where nothing was said of it there."""
    entries = store.readings.entries(record_id, author or None)
    if not entries:
        return ""
    state = store.readings.state(record_id, entries[-1].reader).in_study
    return "" if state == "unread" else state
