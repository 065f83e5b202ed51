"""The verb for what to label next; it imports what it needs when it runs."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ecgviewer.cli_terminal import EXIT_OK, drain, print_json
from ecgviewer.core.errors import UserError
from ecgviewer.core.label_queue import BY, LEAST_CONTROL_PERCENT, MOST_ROWS, Wish


def _queue(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.labelling import look_at_queue, make_queue
    from ecgviewer.tasks.tuning_plan import StudyFiles

    if (args.readings is None) != (args.study is None):
        raise UserError("Readings go with the organiser's file: --readings and --study.")
    study = StudyFiles(args.readings, args.study) if args.study else None

    try:
        wish = Wish(args.by, args.size, args.control, args.seed, args.finding, args.repeat_patients)
    except ValueError as error:
        raise UserError(f"No queue was made: {error}.") from error
    queue = drain(make_queue(args.folder, wish, args.model, study=study), quiet=args.json)
    items = look_at_queue(queue.id, "").items
    if args.json:
        body = queue.to_dict()
        for row, item in zip(body["rows"], items, strict=True):
            row |= {"record": None if item.path is None else str(item.path)}
            row |= {"why": item.row.words}
        print_json(body)
        return EXIT_OK
    for number, item in enumerate(items, start=1):
        name = item.row.record_id[:12] if item.path is None else item.path
        print(f"{number:4}  {name}: {item.row.words}")
    counts = ", ".join(f"{n} {kind}" for kind, n in sorted(queue.counts.items()))
    print(f"Queue {queue.id}: {counts}; drawn from {queue.n_unread:,} unread records.")
    return EXIT_OK


def add_queue_verbs(verbs: Any) -> None:
    """Add the verb of this file to the command line."""
    queue = verbs.add_parser("queue", help="choose what to label next in a folder, and keep it")
    queue.add_argument("folder", type=Path, metavar="FOLDER")
    queue.add_argument("--by", choices=BY, default="mixed", help="default mixed")
    queue.add_argument("--size", type=int, default=40, metavar="N", help=f"1 to {MOST_ROWS:,}")
    queue.add_argument(
        "--control",
        type=int,
        default=LEAST_CONTROL_PERCENT,
        metavar="PERCENT",
        help=f"random control records, {LEAST_CONTROL_PERCENT} (default) to 100 %%",
    )
    queue.add_argument("--seed", type=int, default=0, metavar="S")
    queue.add_argument(
        "--finding", default="", metavar="F", help="doubts about this one (default: about any)"
    )
    queue.add_argument("--model", default="", metavar="ID", help="default: the model in use")
    queue.add_argument(
        "--repeat-patients", action="store_true", help="allow several records of one patient"
    )
    queue.add_argument("--readings", type=Path, metavar="FILE", help="a study's readers count too")
    queue.add_argument("--study", type=Path, metavar="FILE", help="the study's own file")
    queue.add_argument("--json", action="store_true", help="one JSON object")
    queue.set_defaults(run=_queue)
