"""The organiser's file of a study: its secret, who reads what under which name, what repeats what.

It never travels. Every reader's own key is derived from the secret, so that losing one reader's
key gives away no other's.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.storage.private import make_private_folder, write_private

FORMAT, VERSION = "ecgviewer study key", 1


@dataclass(frozen=True, slots=True)
class Item:
    """One showing of a record to a reader.

    Parameters
    ----------
    record
        The record's own id.
    shown
        Id of the copy in the packet; the same where the packet names records only.
    repeat_of
        The item that showed it first; empty for a first showing.
    """

    record: str
    shown: str
    repeat_of: str = ""


@dataclass(frozen=True, slots=True)
class Assignment:
    """One packet.

    Parameters
    ----------
    reader
        The reader's name; stands here and nowhere else.
    pseudonym
        What they are called in packets and tables.
    seed
        Of order and repeats.
    items
        By name in the packet.
    """

    reader: str
    pseudonym: str
    seed: int
    items: dict[str, Item]


@dataclass(slots=True)
class StudyKey:
    """What the file holds.

    Parameters
    ----------
    study, secret
        Name of the study; what the readers' keys are derived from.
    rare
        Codes of which one positive is enough.
    packets
        By name.
    sources
        By record id: where the record lay when a packet was made, so that an adjudicator can open
        it.
    """

    study: str
    secret: str
    rare: list[str] = field(default_factory=list)
    packets: dict[str, Assignment] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)

    def reader_key(self, packet: str) -> bytes:
        """Return the key that signs one packet and its reply."""
        return hmac.new(bytes.fromhex(self.secret), packet.encode(), hashlib.sha256).digest()

    def pseudonym(self, reader: str) -> str:
        """Return what a reader is called; the next free number for a new one."""
        known = {one.reader: one.pseudonym for one in self.packets.values()}
        return known.get(reader) or f"reader-{len(set(known.values())) + 1}"


def load_study(path: Path, *, new: bool = False) -> StudyKey:
    """Read the file.

    Parameters
    ----------
    path
        The file.
    new
        Whether to begin a study where there is none.

    Raises
    ------
    UserError
        If it cannot be read or holds something else.
    """
    if new and not path.exists():
        return StudyKey(secrets.token_hex(8), secrets.token_hex(32))
    try:
        body: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if body.pop("format") != FORMAT or body.pop("version") != VERSION:
            raise ValueError("another format or version")
        packets = {
            name: Assignment(**(one | {"items": {k: Item(**v) for k, v in one["items"].items()}}))
            for name, one in body.pop("packets").items()
        }
        return StudyKey(**body, packets=packets)
    except OSError as error:
        raise UserError(
            tr(
                "The study key {path} cannot be read: {reason}.",
                path=path,
                reason=error.strerror,
            )
        ) from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise UserError(
            tr("{path} is no study key of this ecgviewer ({error}).", path=path, error=error)
        ) from error


def save_study(study: StudyKey, path: Path) -> None:
    """Write the file, for its owner alone: the old one or the new one, whole.

    Raises
    ------
    UserError
        If it cannot be written; the old one stands then.
    """
    body = {"format": FORMAT, "version": VERSION, **asdict(study)}
    text = json.dumps(body, indent=1, ensure_ascii=False) + "\n"
    save_private(path, text.encode())


def save_private(path: Path, content: bytes) -> None:
    """Write a file whole, for its owner alone, in place of an older one.

    Raises
    ------
    UserError
        If it cannot be written; the old one stands then.
    """
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        make_private_folder(path.parent)
        try:
            new.unlink(missing_ok=True)
            write_private(new, content)
            new.replace(path)
        finally:
            new.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            tr(
                "{path} cannot be written: {reason}. What stood there stands as it was.",
                path=path,
                reason=error.strerror,
            )
        ) from error


def write_new(path: Path, content: bytes) -> None:
    """Write a new file for its owner alone.

    Raises
    ------
    UserError
        If it cannot be written, or exists.
    """
    try:
        make_private_folder(path.parent)
        write_private(path, content)
    except OSError as error:
        raise UserError(
            tr(
                "{path} cannot be written: {reason}. Nothing of it was left there.",
                path=path,
                reason=error.strerror,
            )
        ) from error
