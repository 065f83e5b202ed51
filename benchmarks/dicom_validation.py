"""Records of all formats written as DICOM, judged by two validators that others made.

Usage::

    apt-get install dicom3tools
    pip install dicom-validator dicom-standard
    ECGVIEWER_DATA=... python benchmarks/dicom_validation.py [PATH...]

``dciodvfy`` is of dicom3tools. ``dicom-validator`` reads its tables from the network; here they are
those of the package ``dicom-standard`` (PS3.3 of 2020). A validator that is not there is left out.
General 32-bit ECG (2023) is unknown to both: it is held against the tables of General ECG.
"""

from __future__ import annotations

import contextlib
import html
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import UserError
from ecgviewer.formats.registry import looks_like_record, read_record
from ecgviewer.formats.writing import write_record

ECG = "1.2.840.10008.5.1.4.1.1.9.1."
CLASSES = {"12-lead-ecg": "1", "general-ecg": "2", "ambulatory-ecg": "3"}
LONG_CODES = "URN Code Value"
"""The tables of 2020 demand it beside every Long Code Value: PS3.3 table 8.8-1 does not."""


def main(arguments: list[str]) -> int:
    """Write and judge; return how many errors there were."""
    given = [Path(one) for one in arguments]
    if not given:
        folder = Path(os.environ["ECGVIEWER_DATA"]) / "formats"
        given = sorted(path for path in folder.rglob("*") if path.is_file())
    candidates = {"dciodvfy": _dciodvfy(), "dicom-validator": _tables()}
    judges = {name: judge for name, judge in candidates.items() if judge is not None}
    errors = dict.fromkeys(judges, 0)
    written = 0
    with tempfile.TemporaryDirectory() as made:
        target = Path(made) / "one.dcm"
        for path in given:
            if not looks_like_record(path):
                continue
            try:
                write_record(read_record(path), target, overwrite=True)
            except UserError as error:
                print(f"{path.name}: {error}")
                continue
            written += 1
            for name, judge in judges.items():
                for line in judge(target):
                    errors[name] += 1
                    print(f"{path.name}: {name}: {line}")
    print(json.dumps({"written": written, "errors": errors}))
    return sum(errors.values())


def _dciodvfy() -> Callable[[Path], Iterator[str]] | None:
    program = shutil.which("dciodvfy")
    if program is None:
        return None

    def judge(path: Path) -> Iterator[str]:
        ran = subprocess.run([program, path], capture_output=True, text=True, check=False)
        for line in (ran.stdout + ran.stderr).splitlines():
            if line.startswith("Error") and "Information Object Not found" not in line:
                yield line

    return judge


def _tables() -> Callable[[Path], Iterator[str]] | None:
    try:
        from dicom_validator.spec_reader.condition_parser import ConditionParser
        from dicom_validator.validator.dicom_file_validator import DicomFileValidator
        from dicom_validator.validator.dicom_info import DicomInfo

        table = {
            name: json.loads(_standard(name).read_text("utf-8"))
            for name in ("attributes", "ciod_to_modules", "module_to_attributes")
        }
    except (ImportError, OSError) as error:
        print(f"dicom-validator is left out ({error})")
        return None
    names = {one["tag"].upper(): one["name"] for one in table["attributes"]}
    words = {tag: {"name": name, "vr": "", "vm": "", "prop": ""} for tag, name in names.items()}
    parser = ConditionParser(words)
    modules: dict[str, Any] = {}
    for row in table["module_to_attributes"]:
        node = modules.setdefault(row["moduleId"], {})
        *above, last = (_tag(part) for part in row["path"].split(":")[1:])
        for tag in above:
            node = node.setdefault(tag, {"name": names.get(tag, tag), "type": "3"})
            node = node.setdefault("items", {})
        one = node.setdefault(last, {})
        one |= {"name": names.get(last, last), "type": row["type"]}
        if row["type"] in ("1C", "2C"):
            text = re.sub(r"\s+", " ", html.unescape(re.sub("<[^>]+>", " ", row["description"])))
            start = re.search(r"(Required|Shall be|May be).*", text)
            one["cond"] = parser.parse(start[0] if start else text).result_dict()
    iods: dict[str, Any] = {}
    for row in table["ciod_to_modules"]:
        if (kind := CLASSES.get(row["ciodId"])) is not None:
            iod = iods.setdefault(
                ECG + kind, {"title": row["ciodId"], "modules": {}, "group_macros": {}}
            )
            use = {"ref": row["moduleId"], "use": row["usage"]}
            iod["modules"][row["moduleId"]] = use | (
                {"cond": {"type": "U"}} if row["usage"] == "C" else {}
            )
    iods[ECG + "4"] = iods[ECG + "2"]
    validator = DicomFileValidator(DicomInfo(words, iods, modules))

    def judge(path: Path) -> Iterator[str]:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            results = validator.validate(path)
        for result in results.values():
            if not result.module_errors and result.errors:
                yield str(result.status)
            for module, wrong in result.module_errors.items():
                for tag, error in wrong.items():
                    if LONG_CODES != names.get(str(tag).split("/")[-1].strip()[:11].upper()):
                        yield f"{module}: {tag} {error.code}"

    return judge


def _standard(name: str) -> Path:
    """Return a table of the package dicom-standard, which lies beside packages, in ``standard``."""
    for root in (sys.prefix, *sys.path):
        path = Path(root) / "standard" / f"{name}.json"
        if path.is_file():
            return path
    raise FileNotFoundError(f"dicom-standard's {name}.json")


def _tag(part: str) -> str:
    return f"({part[:4].upper()},{part[4:].upper()})"


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1:]) else 0)
