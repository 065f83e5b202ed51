"""What files the desktop offers ecgviewer for."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

LINUX = Path(__file__).resolve().parent / "linux"
_NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def own_types() -> tuple[str, ...]:
    """Return the types that ``ecgviewer-mime.xml`` tells the system."""
    tree = ElementTree.parse(LINUX / "ecgviewer-mime.xml")  # our own file
    return tuple(one.attrib["type"] for one in tree.getroot().iter(f"{_NAMESPACE}mime-type"))


MIME_TYPES = (*own_types(), "application/dicom", "application/x-hdf", "application/x-hdf5")
"""All that is offered; HDF5 goes by either name.

CSV, XML, zip and MATLAB files are others' first and opened by choice.
"""


def desktop_entry(program: str, types: tuple[str, ...]) -> str:
    """Return the desktop entry of a program at a place."""
    text = (LINUX / "ecgviewer.desktop").read_text(encoding="utf-8")
    return text.replace("@EXEC@", program).replace("@MIME@", "".join(f"{one};" for one in types))
