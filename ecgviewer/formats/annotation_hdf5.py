"""Annotations of a record as masks of samples: one of shape (n_leads, n_samples) a finding.

``/masks/0``, ``/masks/1`` ... are bool, gzip-compressed, each with the attributes ``code`` and
``system``; rows are in the order of the file's attribute ``leads``. ``/annotations`` is the whole
set as the JSON of :mod:`ecgviewer.formats.annotation_json`, so that nothing is lost to the mask
(overlapping annotations of one finding, certainty, ids).
"""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import h5py
import numpy as np

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.errors import FormatError
from ecgviewer.core.exchange import AnnotationSet
from ecgviewer.core.findings import finding_for
from ecgviewer.formats.annotation_json import from_json, to_json

FORMAT = "ecgviewer masks"
VERSION = 1
_CHUNK_SAMPLES = 1 << 16
TOO_MUCH = (MemoryError, RecursionError, OverflowError)
"""What a file that claims absurd sizes raises."""


def write_hdf5(found: AnnotationSet, path: Path) -> Path:
    """Write masks and set; return the file.

    Chunks that no annotation touches are not stored, so that a Holter's mask stays small. Of a set
    of beats the beats are masked, not what lies between them.
    """
    by_code: dict[str, list[Annotation]] = {}
    for one in found.annotations:
        by_code.setdefault(one.finding, []).append(one)
    rows = {name: row for row, name in enumerate(found.leads)}
    # In memory first: on a disk that fills up, the library takes the whole program down with it.
    made = BytesIO()
    with h5py.File(made, "w") as file:
        file.attrs["format"] = FORMAT
        file.attrs["version"] = VERSION
        file.attrs["record_id"] = found.record_id
        file.attrs["fs"] = found.fs
        file.attrs["leads"] = list(found.leads)
        file["annotations"] = json.dumps(to_json(found), ensure_ascii=False)
        masks = file.create_group("masks")
        for number, (code, marked) in enumerate(by_code.items()):
            mask = masks.create_dataset(
                str(number),
                (len(found.leads), found.n_samples),
                dtype=np.bool_,
                chunks=(1, min(found.n_samples, _CHUNK_SAMPLES)),
                compression="gzip",
                shuffle=True,
                fillvalue=False,
            )
            mask.attrs["code"] = code
            mask.attrs["system"] = finding_for(code).system
            for one in marked:
                for row in (rows[lead] for lead in one.leads if lead in rows):
                    for start, stop in one.intervals():
                        mask[row, start:stop] = True
    path.write_bytes(made.getbuffer())
    return path


def text_in(file: h5py.File, name: str, path: Path) -> str:
    """Return a text of a file; one that claims more than it holds is refused, not obeyed.

    Raises
    ------
    FormatError
        If it is no text of the file's own, or longer than the file.
    """
    link = file.get(name, getlink=True)
    text = file[name] if isinstance(link, h5py.HardLink) else None
    if not isinstance(text, h5py.Dataset) or text.shape != () or text.external or text.is_virtual:
        raise FormatError(path, f"its {name} are not one text of its own")
    if text.dtype.itemsize > path.stat().st_size:
        raise FormatError(path, f"its {name} are longer than the file")
    return str(text.asstr()[()])


def format_of(path: Path) -> str:
    """Return what an HDF5 file says that it is; empty where it says nothing.

    Raises
    ------
    FormatError
        If it is no HDF5 file.
    """
    try:
        with h5py.File(path, "r") as file:
            return str(file.attrs.get("format", ""))
    except (OSError, KeyError, ValueError, TypeError, RuntimeError, *TOO_MUCH) as error:
        raise FormatError(path, f"cannot be read as HDF5 ({error})") from error


def read_hdf5(path: Path) -> AnnotationSet:
    """Read the set of a file of masks.

    Raises
    ------
    FormatError
        If it is another HDF5 file, newer, or cannot be read.
    """
    try:
        with h5py.File(path, "r") as file:
            if file.attrs.get("format") != FORMAT:
                raise FormatError(path, "is HDF5, but holds no annotations of ecgviewer")
            if not 1 <= int(file.attrs["version"]) <= VERSION:
                raise FormatError(
                    path, f"has version {file.attrs['version']}; please update ecgviewer"
                )
            body = json.loads(text_in(file, "annotations", path))
    except (OSError, KeyError, ValueError, TypeError, RuntimeError, *TOO_MUCH) as error:
        raise FormatError(path, f"cannot be read as HDF5 ({error})") from error
    return from_json(body, path)
