"""The verb for similar cases; it imports what it needs when it runs."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ecgviewer.cli_terminal import EXIT_OK, drain, print_json
from ecgviewer.core.errors import UserError


def _similar(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.similar import similar_in

    if args.at is not None and args.span is not None:
        raise UserError("A beat or a region: give --at or --from-to, not both.")
    if args.top < 1:
        raise UserError("--top must be 1 or more.")
    work = similar_in(
        args.path,
        args.library,
        model_id=args.model,
        top=args.top,
        at_s=args.at,
        span_s=tuple(args.span) if args.span is not None else None,
        leads=tuple(name for part in args.leads for name in part.split(",") if name),
    )
    found = drain(work, quiet=args.json)
    for place, case in enumerate(found.cases, start=1):
        if args.json:
            print_json(case.to_dict() | {"model": found.model_id})
        else:
            shape = "  -  " if case.shape is None else f"{case.shape:5.2f}"
            start, stop = case.start / case.fs, case.stop / case.fs
            print(
                f"{place:3}  similarity {case.similarity:5.2f}  waves {shape}  "
                f"{start:.2f}-{stop:.2f} s  {case.path}"
            )
    if not args.json:
        print(_last_line(found))
        for note in found.notes:
            print(note)
    return EXIT_OK


def _last_line(found: Any) -> str:
    left_out = (
        f"; {found.same_patient} of the same patient or recording left out"
        if found.same_patient
        else ""
    )
    return f"Records searched: {found.searched:,}, by {found.model_id}{left_out}."


def add_similar_verb(verbs: Any) -> None:
    """Add the verb of this file to the command line."""
    one = verbs.add_parser("similar", help="the most similar records of a folder of ECGs")
    one.add_argument("path", type=Path, metavar="PATH")
    one.add_argument(
        "--library",
        required=True,
        type=Path,
        metavar="DIR",
        help="folder of ECGs, indexed on first use",
    )
    one.add_argument("--top", type=int, default=10, metavar="K", help="so many (default 10)")
    one.add_argument("--at", type=float, metavar="S", help="the beat at this second")
    one.add_argument(
        "--from-to",
        dest="span",
        nargs=2,
        type=float,
        metavar=("S", "S"),
        help="the region between these seconds",
    )
    one.add_argument(
        "--leads", nargs="+", default=[], metavar="LEAD", help="compare these alone, e.g. V1 V2"
    )
    one.add_argument("--model", default="", metavar="ID", help="default: the model in use")
    one.add_argument("--json", action="store_true", help="one JSON object a record")
    one.set_defaults(run=_similar)
