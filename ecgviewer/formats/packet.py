"""Signed zip files that carry records to a reader and their annotations back.

``manifest.json`` names every other file with its size and SHA-256; ``signature`` is the
HMAC-SHA256 of the manifest's bytes under a key that only the study's organiser and this one reader
hold. It shows that the content is the one that a holder of the key has made, and that nothing was
changed on the way. It does not hide the content, does not tell organiser and reader apart (both
hold the key), and proves nothing to anyone without the key: for that a public-key signature would
be needed. Without the key only the hashes are checked, which finds damage but no forgery.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import json
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import FormatError

FORMAT, VERSION = "ecgviewer packet", 1
MANIFEST, SIGNATURE = "manifest.json", "signature"

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,200}")
_LARGEST_BYTES = 2 << 30
_CHUNK = 1 << 20
_LARGEST_MANIFEST = 64 << 20
_DAMAGE: tuple[type[Exception], ...] = (
    OSError,
    EOFError,
    KeyError,  # a name in the index that is not there
    NotImplementedError,  # zipfile's word for a compression that it does not know
    RuntimeError,  # and for a file that wants a password
    zipfile.BadZipFile,
    zlib.error,
)
"""What reading a truncated, altered or foreign zip file raises."""
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Packet:
    """A packet read and found whole.

    Parameters
    ----------
    about
        The manifest, less the list of files.
    files
        Content by name.
    signed
        True: signature verified; False: no key was given, so that only damage would be found.
    digest
        SHA-256 of the manifest: tells two packets apart.
    """

    about: Mapping[str, Any]
    files: Mapping[str, bytes]
    signed: bool
    digest: str


def pack(about: Mapping[str, Any], files: Mapping[str, bytes], key: bytes) -> bytes:
    """Return the zip file; the same input gives the same bytes.

    Parameters
    ----------
    about
        What stands in the manifest beside the files.
    files
        Content by name: letters, digits, ``_``, ``-`` and ``.``.
    key
        Of this reader in this study.
    """
    bad = [name for name in files if not _NAME.fullmatch(name) or name in (MANIFEST, SIGNATURE)]
    if bad:
        raise ValueError(f"{bad} cannot be names in a packet")
    listed = {
        name: {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for name, content in sorted(files.items())
    }
    body = {"format": FORMAT, "version": VERSION, **about, "files": listed}
    manifest = json.dumps(body, indent=1, sort_keys=True, ensure_ascii=False).encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        signature = hmac.new(key, manifest, hashlib.sha256).hexdigest().encode()
        for name, content in {MANIFEST: manifest, SIGNATURE: signature, **files}.items():
            # No dates, no rights: they would tell where and when the packet was made.
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return out.getvalue()


def unpack(path: Path, key: bytes | None) -> Packet:
    """Read a packet and check all of it; nothing is written.

    Parameters
    ----------
    path
        The zip file.
    key
        Of the reader in the study; None checks hashes alone.

    Raises
    ------
    FormatError
        If it is no packet, is damaged, was changed, or is not signed with this key.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return _checked(archive, path, key)
    except _DAMAGE as error:
        raise _damaged(path, error) from error


def _damaged(path: Path, error: Exception) -> FormatError:
    """Return what to say; of the disk's errors the system's own words, without the path again."""
    if isinstance(error, OSError) and error.strerror:
        return FormatError(path, f"cannot be read: {error.strerror}")
    return FormatError(path, f"is no packet, or is damaged ({error})")


def about_of(path: Path) -> Mapping[str, Any]:
    """Return what a packet says of itself, unchecked: to find the key that checks it.

    Raises
    ------
    FormatError
        If it is no packet.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return _manifest(archive, path)[1]
    except _DAMAGE as error:
        raise _damaged(path, error) from error


def _content(archive: zipfile.ZipFile, name: str, *, most: int = _LARGEST_BYTES) -> bytes:
    """Return what is packed under a name; no more than its entry claims is ever unpacked.

    :meth:`zipfile.ZipFile.read` unpacks all there is before it looks at what was claimed.
    """
    if archive.getinfo(name).file_size > most:
        raise zipfile.BadZipFile(f"{name} claims too many bytes")
    with archive.open(name) as entry:
        return b"".join(iter(lambda: entry.read(_CHUNK), b""))


def _manifest(archive: zipfile.ZipFile, path: Path) -> tuple[bytes, dict[str, Any]]:
    if archive.getinfo(MANIFEST).file_size > _LARGEST_MANIFEST:
        raise FormatError(path, "its manifest is too large to be one")
    content = _content(archive, MANIFEST)
    try:
        body = json.loads(content)
    except ValueError as error:
        raise FormatError(path, f"its manifest cannot be read ({error})") from error
    if not isinstance(body, dict) or body.get("format") != FORMAT:
        raise FormatError(path, "is a zip file, but no packet of ecgviewer")
    if body.get("version") != VERSION:
        raise FormatError(
            path, f"has version {body.get('version')!r}; this ecgviewer reads {VERSION}"
        )
    return content, body


def _checked(archive: zipfile.ZipFile, path: Path, key: bytes | None) -> Packet:
    manifest, body = _manifest(archive, path)
    if key is not None:
        signature = _content(archive, SIGNATURE, most=1 << 10).decode("ascii", "replace")
        if not hmac.compare_digest(hmac.new(key, manifest, hashlib.sha256).hexdigest(), signature):
            raise FormatError(
                path,
                "was not signed with this key, or was changed since. Nothing was taken from it",
            )
    listed = body.pop("files", None)
    names = archive.namelist()
    if not isinstance(listed, dict) or sorted(names) != sorted({MANIFEST, SIGNATURE, *listed}):
        raise FormatError(path, "holds other files than its manifest names")
    if not all(_NAME.fullmatch(name) for name in listed):
        raise FormatError(path, "names a file outside itself")
    if sum(archive.getinfo(name).file_size for name in listed) > _LARGEST_BYTES:
        raise FormatError(path, f"would unpack to more than {_LARGEST_BYTES >> 30} GiB")
    files = {}
    for name, expected in listed.items():
        content = _content(archive, name)
        if hashlib.sha256(content).hexdigest() != expected.get("sha256"):
            raise FormatError(path, "is not what its manifest says", field=name)
        files[name] = content
    return Packet(body, files, key is not None, hashlib.sha256(manifest).hexdigest())
