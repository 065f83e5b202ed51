"""What a DICOM file is, and which ECGs an index of media (DICOMDIR, PS3.3 annex F) leads to."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from pydicom.dataset import Dataset
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    EncapsulatedPDFStorage,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    MediaStorageDirectoryStorage,
)

from ecgviewer.core.errors import FormatError
from ecgviewer.formats.limits import clean_text

_WAVEFORMS = "1.2.840.10008.5.1.4.1.1.9."
_SOUND = ("1.2.840.10008.5.1.4.1.1.9.4.1", "1.2.840.10008.5.1.4.1.1.9.4.2")
_HEARTS = ("1.2.840.10008.5.1.4.1.1.9.1.", "1.2.840.10008.5.1.4.1.1.9.2.",
           "1.2.840.10008.5.1.4.1.1.9.3.")  # fmt: skip
"""Waveforms of the heart: ECG, haemodynamics, electrophysiology."""

_PLAIN = (ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian,
          DeflatedExplicitVRLittleEndian)  # fmt: skip
_CLASS = b"\x02\x00\x02\x00UI"
_FILE_PART = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]{0,63}")
_MOST_FILES = 100_000


def is_waveform_class(head: bytes) -> bool:
    """Tell whether a file's first bytes say that it may be a waveform: no picture, no index."""
    at = head.find(_CLASS)
    size = int.from_bytes(head[at + 6 : at + 8], "little")
    text = head[at + 8 : at + 8 + size].rstrip(b"\0 ").decode("ascii", "replace")
    if at < 0 or not text.startswith("1.2.840.10008."):
        return True
    return text.startswith(_WAVEFORMS) and text not in _SOUND


def check_waveform(path: Path, dataset: Dataset) -> list[str]:
    """Return what is odd about a waveform object.

    Raises
    ------
    FormatError
        If it is none, or its samples are packed; says what it is.
    """
    kind = UID(str(dataset.get("SOPClassUID", "")))
    if kind in _SOUND:
        raise FormatError(path, "is a DICOM recording of sound, not of an ECG")
    syntax = UID(str(dataset.file_meta.get("TransferSyntaxUID", "")))
    if not dataset.get("WaveformSequence"):
        raise FormatError(path, _without_waveform(kind, syntax))
    notes = []
    if kind.startswith(_WAVEFORMS) and not kind.startswith(_HEARTS):
        notes.append(f"The object is of the kind {clean_text(kind.name, most=64)}, not an ECG.")
    if syntax not in _PLAIN:
        for number, group in enumerate(dataset.WaveformSequence, 1):
            if _is_packed(group):
                raise FormatError(
                    path,
                    f"its samples are packed as {_named(syntax)}; DICOM allows that for pictures "
                    f"alone, and it is not read (multiplex group {number})",
                    field="0002,0010",
                )
        notes.append(
            f"The transfer syntax {_named(syntax)} is none of waveforms; the samples stand plain "
            "in the file and were read as such."
        )
    return notes


def _is_packed(group: Any) -> bool:
    """Tell whether samples are fragments (PS3.5 A.4), which have no length of their own."""
    try:
        return bool(group["WaveformData"].is_undefined_length)
    except KeyError:
        return False


def _named(syntax: UID) -> str:
    if syntax.name != syntax:
        return syntax.name
    return f"{clean_text(syntax, most=64) or 'unknown'} (none of DICOM's)"


def _without_waveform(kind: UID, syntax: UID) -> str:
    if kind == EncapsulatedPDFStorage:
        return (
            "is an encapsulated PDF: a picture of an ECG at most, not its samples. Ask the archive "
            "for the waveform object of the same study. It holds no waveform"
        )
    said = "is DICOM, but holds no waveform"
    if kind and kind.name != kind:
        said += f": it is {kind.name}"
    if syntax not in _PLAIN and syntax.name == syntax:
        said += f". Its transfer syntax {_named(syntax)} is not read"
    return said


def is_index(dataset: Dataset) -> bool:
    """Tell whether a file is an index of media."""
    kind = str(dataset.file_meta.get("MediaStorageSOPClassUID", ""))
    return kind == MediaStorageDirectoryStorage or "DirectoryRecordSequence" in dataset


def indexed_ecgs(path: Path, dataset: Dataset) -> list[tuple[Path, str]]:
    """Return the waveform files that an index lists and that lie beside it, with what it says.

    Raises
    ------
    FormatError
        If it lists none, or none of them is there.
    """
    found: list[tuple[Path, str]] = []
    kinds: dict[str, int] = {}
    listed = 0
    for number, item in enumerate(dataset.get("DirectoryRecordSequence") or ()):
        if number == _MOST_FILES:
            break
        kind = clean_text(str(item.get("DirectoryRecordType", "")), most=16)
        parts = item.get("ReferencedFileID")
        if not parts:
            continue
        kinds[kind] = kinds.get(kind, 0) + 1
        sop = str(item.get("ReferencedSOPClassUIDInFile", _WAVEFORMS))
        if kind != "WAVEFORM" or sop in _SOUND:
            continue
        listed += 1
        names = [str(parts)] if isinstance(parts, str) else [str(part) for part in parts]
        file = _beside(path.parent, names)
        if file is not None and file != path:
            found.append((file, "/".join(names)))
    if listed and not found:
        raise FormatError(
            path, f"is an index (DICOMDIR) of {listed} waveforms, none of which lies beside it"
        )
    if not found:
        told = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())) or "nothing"
        raise FormatError(path, f"is an index (DICOMDIR) that lists no waveform, but {told}")
    return found


def _beside(folder: Path, names: list[str]) -> Path | None:
    """Return a listed file; None if it is not there, or its name leads elsewhere.

    Names are in capitals; file systems may have them in small letters.
    """
    if len(names) > 8 or not all(_FILE_PART.fullmatch(name) for name in names):
        return None
    for spelt in (names, [name.lower() for name in names]):
        file = folder.joinpath(*spelt)
        try:
            if file.is_file() and file.resolve().is_relative_to(folder.resolve()):
                return file
        except OSError:
            return None
    return None
