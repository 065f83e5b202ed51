"""An encoder of SCP-ECG records, written apart from the reader, bit by bit."""

import binascii
import struct

import numpy as np


def huffman(values):
    """Return values in the standard's default code (annex C), as bytes."""
    bits = ""
    for value in map(int, values):
        if value == 0:
            bits += "0"
        elif abs(value) <= 8:
            bits += "1" * abs(value) + "0" + ("1" if value < 0 else "0")
        elif -128 <= value < 128:
            bits += "1111111110" + f"{value & 0xFF:08b}"
        else:
            bits += "1111111111" + f"{value & 0xFFFF:016b}"
    return packed(bits)


def packed(bits):
    """Return bits as bytes, filled with zeros."""
    bits += "0" * (-len(bits) % 8)
    return bytes(int(bits[n : n + 8], 2) for n in range(0, len(bits), 8))


def raw(values):
    return np.asarray(values, dtype="<i2").tobytes()


def differences(values, order):
    values = np.asarray(values, dtype=np.int64)
    if order == 0:
        return values
    if order == 1:
        return np.concatenate([values[:1], np.diff(values)])
    return np.concatenate([values[:2], np.diff(values, 2)])


def section(number, body, *, spoil=False):
    body += b"\0" * (len(body) % 2)
    rest = struct.pack("<HIBB6x", number, len(body) + 16, 20, 20) + body
    return struct.pack("<H", binascii.crc_hqx(rest, 0xFFFF) ^ spoil) + rest


def tags(*pairs):
    return (
        b"".join(struct.pack("<BH", tag, len(value)) + value for tag, value in pairs) + b"\xff\0\0"
    )


def machine(language=0, model=b"MODEL\0"):
    texts = b"\x02v\0s\0y\0z\0Maker\0"
    return struct.pack("<HHHBB6sBBBBB16x", 0, 0, 0, 0, 255, model, 20, 0, language, 0, 1) + texts


def leads(*spans, flags=0x44):
    return bytes([len(spans), flags]) + b"".join(struct.pack("<IIB", *span) for span in spans)


def samples(step_nv, interval_us, order, coded, last=0):
    head = struct.pack("<HHBB", step_nv, interval_us, order, last)
    return head + b"".join(struct.pack("<H", len(one)) for one in coded) + b"".join(coded)


def record(sections, *, name=b"SCPECG", spoil_section=None, spoil=False):
    """Return a record with the sections given by number."""
    made = {n: section(n, body, spoil=n == spoil_section) for n, body in sections.items()}
    length, place, pointers = 16 + 12 * 10, 7 + 16 + 12 * 10, b""
    for number in range(12):
        if number == 0:
            pointers += struct.pack("<HII", 0, length, 7)
        elif number in made:
            pointers += struct.pack("<HII", number, len(made[number]), place)
            place += len(made[number])
        else:
            pointers += struct.pack("<HII", number, 0, 0)
    rest = struct.pack("<HIBB6s", 0, length, 20, 20, name) + pointers
    first = struct.pack("<H", binascii.crc_hqx(rest, 0xFFFF)) + rest
    body = first + b"".join(made[number] for number in sorted(made))
    whole = struct.pack("<I", len(body) + 6) + body
    return struct.pack("<H", binascii.crc_hqx(whole, 0xFFFF) ^ spoil) + whole


def plain(columns, *, order=2, code=huffman, step_nv=2500, interval_us=2000, **more):
    """Return the sections of a record with these columns as leads I, II, V1 ..."""
    n = len(columns[0])
    sections = {
        1: tags((2, b"ID-7\0"), (14, machine()), (25, b"\xe4\x07\x01\x02"), (26, bytes([3, 4, 5]))),
        2: struct.pack("<H", 19999),
        3: leads(*((1, n, number) for number in range(1, len(columns) + 1))),
        6: samples(step_nv, interval_us, order, [code(differences(x, order)) for x in columns]),
    }
    if code is raw:
        del sections[2]
    return sections | more.get("sections", {})


def custom(*codes):
    """Return a table of (prefix, bits in all, switch?, value), prefixes as text."""
    made = struct.pack("<H", len(codes))
    for prefix, bits, mode, value in codes:
        made += struct.pack("<BBBhI", len(prefix), bits, mode, value, int(prefix[::-1], 2))
    return made


BEAT = np.rint(400 * np.exp(-0.5 * ((np.arange(60) - 30) / 6) ** 2)).astype(int)


def with_beats(whole_nv, places, *, step_nv=2500, beat_nv=2500, fiducial=31, **more):
    """Return sections of a record whose beats are stored as differences from BEAT."""
    rest = whole_nv.copy()
    for at in places:
        rest[at - fiducial : at - fiducial + len(BEAT)] -= BEAT * beat_nv
    assert (rest % step_nv == 0).all()
    sections = plain([rest // step_nv], step_nv=step_nv)
    sections[3] = leads((1, len(rest), 1), flags=0x45)
    entries = b"".join(
        struct.pack("<HIII", 0, at - fiducial + 1, at, at - fiducial + len(BEAT)) for at in places
    )
    other = struct.pack("<HIII", 1, 1, 250, 1)
    count = len(places) + 1
    sections[4] = struct.pack("<HHH", 120, fiducial, count) + entries + other
    sections[5] = samples(beat_nv, 2000, 2, [huffman(differences(BEAT, 2))])
    return sections | more


def statement(number, words, kind=None):
    body = words if kind is None else bytes([kind]) + words
    return struct.pack("<BH", number, len(body)) + body
