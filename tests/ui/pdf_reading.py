"""A PDF as paper: lines in millimetres and words, read from its content streams."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, field

import numpy as np

MM_PER_POINT = 25.4 / 72.0
_TOKEN = re.compile(rb"<[0-9A-Fa-f]*>|\[[^\]]*\]|/[^\s/<>\[\]]+|[^\s/<>\[\]]+")
_OPERANDS = frozenset(b"+-.0123456789/<[")
"""What numbers, names, strings and lists begin with; all else is an operator."""


@dataclass
class Paper:
    """One page: lines as (points in mm from the upper left corner, pen in mm), and its text."""

    width: float
    height: float
    lines: list[tuple[np.ndarray, float]] = field(default_factory=list)
    text: str = ""
    boxes: int = 0

    def lines_of(self, n_points: int) -> list[np.ndarray]:
        return [points for points, _ in self.lines if len(points) == n_points]

    def rules(self, width_mm: float, axis: int) -> np.ndarray:
        """Return where the straight lines of a pen lie: 0 = upright ones, 1 = level ones."""
        found = {
            round(float(points[0, axis]), 3)
            for points, pen in self.lines
            if len(points) == 2
            and abs(pen - width_mm) < 0.005
            and abs(points[0, axis] - points[1, axis]) < 1e-3
            and abs(points[0, 1 - axis] - points[1, 1 - axis]) > 50.0
        }
        return np.array(sorted(found))


def read_pdf(data: bytes) -> list[Paper]:
    objects = {
        int(found[1]): found[2]
        for found in re.finditer(rb"(?<!\d)(\d+) 0 obj(.*?)endobj", data, re.DOTALL)
    }
    pages = [body for body in objects.values() if re.search(rb"/Type\s*/Page\b", body)]
    order = re.search(rb"/Kids\s*\[(.*?)\]", data, re.DOTALL)
    ids = [int(number) for number in re.findall(rb"(\d+) 0 R", order[1])]
    assert len(pages) == len(ids)
    return [_page(objects, objects[number]) for number in ids]


def _ref(body: bytes, name: bytes) -> int:
    return int(re.search(name + rb"\s+(\d+) 0 R", body)[1])


def _stream(body: bytes) -> bytes:
    # Packed data may itself end with a line end, so that what stands behind it is not cut off.
    raw = re.search(rb"stream\r?\n(.*?)endstream", body, re.DOTALL)[1]
    return zlib.decompressobj().decompress(raw) if b"/FlateDecode" in body else raw


def _letters(objects: dict[int, bytes], resources: bytes) -> dict[bytes, dict[int, str]]:
    fonts = re.search(rb"/Font\s*<<(.*?)>>", resources, re.DOTALL)
    out = {}
    for name, number in re.findall(rb"(/\S+)\s+(\d+) 0 R", fonts[1]):
        cmap = _stream(objects[_ref(objects[int(number)], b"/ToUnicode")])
        table = out.setdefault(name, {})
        for first, _, codes in re.findall(rb"<(\w+)>\s*<(\w+)>\s*\[(.*?)\]", cmap, re.DOTALL):
            for step, code in enumerate(re.findall(rb"<(\w+)>", codes)):
                table[int(first, 16) + step] = bytes.fromhex(code.decode()).decode("utf-16-be")
    return out


def _page(objects: dict[int, bytes], body: bytes) -> Paper:
    box = [float(one) for one in re.search(rb"/MediaBox\s*\[(.*?)\]", body)[1].split()]
    letters = _letters(objects, objects[_ref(body, b"/Resources")])
    paper = Paper(box[2] * MM_PER_POINT, box[3] * MM_PER_POINT)
    matrix, pen, font = np.eye(3), 1.0, b""
    stack: list[tuple[np.ndarray, float]] = []
    paths: list[list[tuple[float, float]]] = []
    words: list[str] = []
    numbers: list[bytes] = []
    for token in _TOKEN.findall(_stream(objects[_ref(body, b"/Contents")])):
        if token[0] in _OPERANDS:
            numbers.append(token)
            continue
        if token == b"l":
            paths[-1].append((float(numbers[-2]), float(numbers[-1])))
        elif token == b"m":
            paths.append([(float(numbers[-2]), float(numbers[-1]))])
        elif token == b"q":
            stack.append((matrix, pen))
        elif token == b"Q":
            matrix, pen = stack.pop()
        elif token == b"cm":
            a, b, c, d, e, f = map(float, numbers[-6:])
            matrix = np.array([[a, b, 0], [c, d, 0], [e, f, 1]]) @ matrix
        elif token == b"w":
            pen = float(numbers[-1])
        elif token == b"Tf":
            font = numbers[-2]
        elif token == b"BT":
            words.append("\n")
        elif token == b"Tj":
            codes = bytes.fromhex(numbers[-1][1:-1].decode())
            pairs = zip(codes[::2], codes[1::2], strict=True)
            words.append("".join(letters[font][high * 256 + low] for high, low in pairs))
        elif token == b"S":
            scale = float(np.sqrt(abs(np.linalg.det(matrix[:2, :2])))) * MM_PER_POINT
            for points in paths:
                line = (np.array(points) @ matrix[:2, :2] + matrix[2, :2]) * MM_PER_POINT
                line[:, 1] = paper.height - line[:, 1]
                paper.lines.append((line, pen * scale))
        elif token == b"re":
            paper.boxes += 1
        if token in (b"S", b"f", b"f*", b"n", b"B"):
            paths = []
        numbers.clear()
    paper.text = "".join(words)
    return paper
