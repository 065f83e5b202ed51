"""Changing numbers in a file of weights without loading it: all else stays as it is, to the byte.

Loading a TorchScript file and saving it again hold the interpreter for a tenth of a second each,
and the window with it. A tuned model differs from its parent by some rows of its findings head
alone, so its file is the parent's with those numbers in their places.
"""

from __future__ import annotations

import pickletools
import shutil
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import ModelError

_LOCAL, _CENTRAL = struct.Struct("<4s5H3I2H"), struct.Struct("<4s6H3I5H2I")
_CRC_LOCAL, _CRC_CENTRAL = 14, 16
_TENSOR = "torch._utils _rebuild_tensor_v2"
_LITERAL: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(("GLOBAL", "BINUNICODE", "BINFLOAT"), lambda value: value),
    **dict.fromkeys(("BININT", "BININT1", "BININT2", "LONG1"), lambda value: value),
    "EMPTY_TUPLE": lambda _: (),
    "EMPTY_LIST": lambda _: [],
    "EMPTY_DICT": lambda _: {},
    "NONE": lambda _: None,
    "NEWTRUE": lambda _: True,
    "NEWFALSE": lambda _: False,
}
"""Instructions that put a value on the stack."""

_DESCRIPTOR = b"PK\x07\x08"
_HAS_DESCRIPTOR = 0x8


@dataclass(frozen=True)
class _Tensor:
    """Where a tensor's numbers lie: a storage's key, and how it is laid out in it."""

    storage: tuple[str, str, int]
    offset: int
    size: tuple[int, ...]
    stride: tuple[int, ...]


class _Outline:
    """What a file of weights is made of: nested dictionaries with tensors' places at their ends.

    The instructions of its list of parts are followed here and built into dictionaries; none of
    what they name is looked up or run, and any that is not among TorchScript's own is refused.

    Parameters
    ----------
    instructions
        Bytes of ``data.pkl``.
    """

    def __init__(self, instructions: bytes) -> None:
        self.uses: Counter[str] = Counter()
        self._stack: list[Any] = []
        self._marks: list[int] = []
        self._kept: dict[int, Any] = {}
        for operation, given, _ in pickletools.genops(instructions):
            self._follow(operation.name, given)
        (self.top,) = self._stack

    def _follow(self, name: str, given: Any) -> None:
        stack = self._stack
        if name in _LITERAL:
            stack.append(_LITERAL[name](given))
        elif name in ("BINPUT", "LONG_BINPUT"):
            self._kept[given] = stack[-1]
        elif name in ("BINGET", "LONG_BINGET"):
            stack.append(self._kept[given])
        elif name == "MARK":
            self._marks.append(len(stack))
        elif name == "TUPLE":
            stack.append(tuple(self._since_mark()))
        elif name == "APPENDS":
            values = self._since_mark()
            stack[-1].extend(values)
        elif name == "SETITEMS":
            values = self._since_mark()
            stack[-1].update(zip(values[::2], values[1::2], strict=True))
        elif name == "BUILD":
            state = stack.pop()
            stack[-1].update(state)
        elif name == "NEWOBJ":
            del stack[-2:]
            stack.append({})
        elif name == "BINPERSID":
            _, kind, key, _, count = stack.pop()
            stack.append((kind, key, count))
        elif name == "REDUCE":
            given, called = stack.pop(), stack.pop()
            stack.append(self._tensor(*given) if called == _TENSOR else given)
        elif name not in ("PROTO", "STOP"):
            raise ValueError(f"{name} is no part of a file of weights")

    def _since_mark(self) -> list[Any]:
        first = self._marks.pop()
        values = self._stack[first:]
        del self._stack[first:]
        return values

    def _tensor(self, storage: Any, offset: int, size: Any, stride: Any, *_: Any) -> _Tensor:
        self.uses[storage[1]] += 1
        return _Tensor(storage, offset, tuple(size), tuple(stride))


def write_changed(source: Path, target: Path, changed: Mapping[str, NDArray[np.float32]]) -> None:
    """Copy a file of weights with other numbers in the place of some tensors.

    Parameters
    ----------
    source, target
        A TorchScript file, and where its changed copy is written. Both must have the same name:
        the stem is part of the bytes.
    changed
        Dotted name of a parameter or buffer (``network.head.out.bias``) to its float32 numbers, in
        its shape.

    Raises
    ------
    ModelError
        If the file is no such file, or a tensor is not there, shared, or of another shape.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            root = archive.namelist()[0].partition("/")[0]
            outline = _Outline(archive.read(f"{root}/data.pkl"))
            if archive.read(f"{root}/byteorder") != b"little":  # which all our files are
                raise ValueError("it is not little endian")
            places = [
                (archive.getinfo(f"{root}/data/{_storage(outline, name, values)}"), values)
                for name, values in changed.items()
            ]
            directory = archive.start_dir
        shutil.copyfile(source, target)
        with target.open("r+b") as file:
            for info, values in places:
                _replace(file, info, directory, values.astype("<f4").tobytes())
    except (zipfile.BadZipFile, LookupError, ValueError, TypeError) as problem:
        raise ModelError(f"The weights {source.name} cannot be changed: {problem}") from problem


def _storage(outline: _Outline, name: str, values: NDArray[np.float32]) -> str:
    """Return the key of the storage that holds a tensor and nothing else."""
    at: Any = outline.top
    for part in name.split("."):
        at = at.get(part) if isinstance(at, dict) else None
    if not isinstance(at, _Tensor):
        raise ValueError(f"there is no {name}")
    kind, key, count = at.storage
    whole = at.offset == 0 and int(np.prod(at.size)) == count
    packed = tuple(int(np.prod(at.size[k + 1 :])) for k in range(len(at.size)))
    if kind != "torch FloatStorage" or not whole or at.stride != packed or outline.uses[key] != 1:
        raise ValueError(f"{name} has no place of its own")
    if values.shape != at.size or values.dtype != np.float32:
        raise ValueError(f"{name} is {at.size}, not {values.shape} of {values.dtype}")
    return key


def _replace(file: BinaryIO, info: zipfile.ZipInfo, directory: int, body: bytes) -> None:
    """Write a stored member's bytes over, and its checksum wherever the file has it."""
    if info.compress_type != zipfile.ZIP_STORED or info.file_size != len(body):
        raise ValueError(f"{info.filename} is packed, or of another length")
    checksum = struct.pack("<I", zlib.crc32(body))
    file.seek(info.header_offset)
    local = _LOCAL.unpack(file.read(_LOCAL.size))
    first = info.header_offset + _LOCAL.size + local[9] + local[10]
    file.seek(first)
    file.write(body)
    if info.flag_bits & _HAS_DESCRIPTOR:
        signed = file.read(4) == _DESCRIPTOR
        file.seek(first + len(body) + (4 if signed else 0))
    else:
        file.seek(info.header_offset + _CRC_LOCAL)
    file.write(checksum)
    at = directory
    while True:
        file.seek(at)
        entry = _CENTRAL.unpack(file.read(_CENTRAL.size))
        if entry[0] != b"PK\x01\x02":
            raise ValueError(f"{info.filename} is not in the list of its members")
        if file.read(entry[10]).decode() == info.filename:
            file.seek(at + _CRC_CENTRAL)
            file.write(checksum)
            return
        at += _CENTRAL.size + entry[10] + entry[11] + entry[12]
