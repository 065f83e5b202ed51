"""MFER files for tests, built from the standard's own table of tags, never by the code under test.

ISO 22077-1 (MFER Part 1): tag, length, value; big-endian unless ``MWF_BLE`` is 1.
"""

import struct
from pathlib import Path

import numpy as np

LEADS = {"I": 1, "II": 2, "V1": 3, "V2": 4, "V3": 5, "V4": 6, "V5": 7, "V6": 8, "V3R": 11,
         "III": 61, "aVR": 62, "aVL": 63, "aVF": 64, "V8": 66}  # fmt: skip
TYPES = {"i2": 0, "u2": 1, "i4": 2, "u1": 3, "i1": 5, "u4": 6, "f4": 7, "f8": 8}


def tlv(tag, value=b"", *, long=False):
    """Return a definition; lengths from 128 on, or ``long``, take more bytes."""
    size = len(value)
    if size < 128 and not long:
        return bytes([tag, size]) + value
    return bytes([tag, 0x84]) + size.to_bytes(4, "big") + value


def ends(tag, value):
    """Return a definition without a length, closed by two zeros."""
    return bytes([tag, 0x80]) + value + b"\0\0"


class Made:
    """Puts definitions together in one byte order."""

    def __init__(self, *, little=True, preamble=True):
        self.order = "<" if little else ">"
        self.parts = [tlv(0x40, b"MFR Standard 12 leads ECG".ljust(32))] if preamble else []
        self.parts.append(tlv(0x01, bytes([little])))

    def add(self, tag, value=b"", **how):
        self.parts.append(tlv(tag, value, **how))
        return self

    def raw(self, value):
        self.parts.append(value)
        return self

    def pack(self, form, *values):
        return struct.pack(self.order + form, *values)

    def frame(self, *, blk=1, chn=1, seq=None):
        self.add(0x04, self.pack("I", blk)).add(0x05, self.pack("H", chn))
        return self.add(0x06, self.pack("I", seq)) if seq is not None else self

    def rate(self, hz=500, *, unit=0, exponent=0):
        return self.add(0x0B, bytes([unit]) + struct.pack("b", exponent) + self.pack("H", hz))

    def step(self, mantissa=1250, exponent=-9, unit=0):
        return self.add(0x0C, bytes([unit]) + struct.pack("b", exponent) + self.pack("h", mantissa))

    def channel(self, number, *definitions):
        return self.raw(bytes([0x3F, number]) + self._sized(b"".join(definitions)))

    @staticmethod
    def _sized(value):
        return (
            bytes([len(value)]) + value if len(value) < 128 else bytes([0x81, len(value)]) + value
        )

    def leads(self, *names):
        for number, name in enumerate(names):
            self.channel(number, tlv(0x09, self.pack("H", LEADS[name])))
        return self

    def wave(self, samples, *, blk=None, kind="i2"):
        """Add samples of shape (n, channels), in sequences of ``blk`` samples a channel."""
        n, channels = samples.shape
        blk = blk or n
        rows = np.asarray(samples).reshape(n // blk, blk, channels).transpose(0, 2, 1)
        return self.add(0x1E, rows.astype(self.order + kind).tobytes(), long=True)

    def end(self):
        return self.raw(b"\x80\0")

    def save(self, folder: Path, name="a.mwf") -> Path:
        path = folder / name
        path.write_bytes(b"".join(self.parts))
        return path
