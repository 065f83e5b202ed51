"""The verb ``convert``: a record, a file of records or a folder, in another format."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecgviewer.cli_terminal import EXIT_FAILED, EXIT_OK, drain, print_json
from ecgviewer.core.privacy import ECG_IDENTIFIES

if TYPE_CHECKING:
    from ecgviewer.tasks.converting import Converted


def add_convert_verb(verbs: Any) -> None:
    """Add the verb to the parser's own."""
    verb = verbs.add_parser(
        "convert",
        help="write records in another format; says what it could not hold",
        description="Write records in another format. OUT's suffix says which: .hea (WFDB), .edf, "
        ".bdf, .dcm, .xml (HL7 aECG), .h5 or .csv. Each thing that it cannot hold is told.",
    )
    verb.add_argument(
        "source", type=Path, metavar="IN", help="file, FILE#3 for its third record, or folder"
    )
    verb.add_argument("target", type=Path, metavar="OUT", help="file; of a folder, a folder")
    verb.add_argument("--to", default="", metavar="SUFFIX", help="format of the files in a folder")
    verb.add_argument(
        "--deidentify", action="store_true", help="without identifier, date, device, free text"
    )
    verb.add_argument("--overwrite", action="store_true", help="replace files that exist")
    verb.add_argument("--json", action="store_true", help="one JSON object a record")
    verb.set_defaults(run=_convert)


def _convert(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.converting import convert

    work = convert(
        args.source,
        args.target,
        to=args.to,
        deidentify=args.deidentify,
        overwrite=args.overwrite,
    )
    done = drain(work, quiet=args.json)
    for one in done:
        if args.json:
            print_json(one.to_dict())
        else:
            _print(one)
    if args.deidentify:
        print(ECG_IDENTIFIES, file=sys.stderr)
    return EXIT_FAILED if any(one.error for one in done) else EXIT_OK


def _print(one: Converted) -> None:
    if one.error:
        print(f"{one.source}: {one.error}", file=sys.stderr)
        return
    print(", ".join(map(str, one.files)))
    for what, sentences in (
        ("removed", one.removed),
        ("lost", one.losses),
        ("reader", one.warnings),
    ):
        for sentence in sentences:
            print(f"  {what}: {sentence}")
    if not one.losses:
        print("  lost: nothing")
