"""Use case: what a record's own file, or a file beside it, says of its beats and rhythms.

Shown read-only and apart from the reader's findings. What stands in the record's own file comes
with the record (:attr:`ecgviewer.core.record.Record.device_says`); annotation files beside it are
read here. All are of one type (:class:`ecgviewer.core.device_annotation.DeviceAnnotation`).
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.errors import FormatError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record

BESIDE = (".atr", ".ecg", ".ann", ".qrs", ".man")
"""Endings of annotation files of the MIT format, the first that there is being read."""


IN_FILE = "file"
"""What the sheet calls the source of marks that stand in the record's own file: short, it has room
for four letters in a small window."""


@dataclass(frozen=True, slots=True)
class DeviceMarks:
    """What a file says of a record.

    Parameters
    ----------
    record_id
        Of which record.
    source
        What was read, for the sheet: ``".atr"`` or :data:`IN_FILE`; empty where there is nothing.
    annotations
        By start.
    note
        Why nothing could be read; empty where all is well.
    """

    record_id: str
    source: str = ""
    annotations: tuple[DeviceAnnotation, ...] = ()
    note: str = ""

    def between(self, start: int, stop: int) -> tuple[DeviceAnnotation, ...]:
        """Return those that touch a range of samples."""
        return tuple(one for one in self.annotations if one.start < stop and one.stop > start)


def device_annotations(path: Path, record: Record) -> Generator[Progress, None, DeviceMarks]:
    """Read what others say of a record; a damaged file is told and never stops the reading.

    Parameters
    ----------
    path
        The record's file.
    record
        As read from it.
    """
    yield Progress(0, 1, tr("annotations of the file"))
    said = record.device_says.annotations
    if said or record.format_name != "WFDB":
        return DeviceMarks(record.id, IN_FILE if said else "", said)
    try:
        from ecgviewer.formats import file_on_disk  # not before it is needed

        path = file_on_disk(path)
        beside = (path.with_suffix(suffix) for suffix in BESIDE)
        found = next((one for one in beside if one.is_file()), None)
        if found is None:
            return DeviceMarks(record.id)
        from ecgviewer.formats.wfdb_annotations import read_atr

        _own, theirs = read_atr(found, record.id, record.lead_names, record.n_samples)
        return DeviceMarks(record.id, found.suffix, theirs)
    except FormatError as error:
        return DeviceMarks(
            record.id, note=tr("Annotations beside the record were left out: {error}", error=error)
        )
