"""The verb ``holter``: beats, episodes and heart rate of a recording of hours."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecgviewer.cli_terminal import EXIT_OK, drain, print_json
from ecgviewer.core.errors import UserError

if TYPE_CHECKING:
    from ecgviewer.core.holter import HolterAnalysis

NO_DIAGNOSIS = "Found by a program, for review; not a diagnosis."


def add_holter_verb(verbs: Any) -> None:
    """Add the verb to the parser's own."""
    verb = verbs.add_parser(
        "holter",
        help="beats, episodes and heart rate of a recording of hours",
        description="Find the beats of a long recording, sort them into templates, and list "
        "episodes and heart rate hour by hour, with what people corrected. An estimate for "
        "review, not a diagnosis.",
    )
    verb.add_argument("path", type=Path, metavar="FILE", help="record of at least a minute")
    verb.add_argument(
        "--pause", type=float, default=2.5, metavar="S", help="a pause from 2.0 to 5.0 s (2.5)"
    )
    verb.add_argument("--slow", type=float, default=50.0, metavar="BPM", help="slow below (50)")
    verb.add_argument("--fast", type=float, default=120.0, metavar="BPM", help="fast above (120)")
    verb.add_argument("--as-found", action="store_true", help="without people's corrections")
    verb.add_argument("--again", action="store_true", help="anew, even where it is kept")
    verb.add_argument("--json", action="store_true", help="one JSON object")
    verb.add_argument(
        "--beats", action="store_true", help="with --json: every beat's sample, class, template"
    )
    verb.set_defaults(run=_holter)


def _holter(args: argparse.Namespace) -> int:
    from ecgviewer.core.holter import HolterLimits
    from ecgviewer.core.holter_edits import edited
    from ecgviewer.tasks.holter import analyse, saved_analysis
    from ecgviewer.tasks.holter_editing import HolterEditing
    from ecgviewer.tasks.holter_rows import lines_of, to_dict
    from ecgviewer.tasks.review import open_record

    try:
        limits = HolterLimits(args.pause, args.slow, args.fast)
    except ValueError as error:
        raise UserError(f"These limits cannot be used: {error}.") from error
    record = drain(open_record(args.path), quiet=args.json)
    found: HolterAnalysis | None = None if args.again else saved_analysis(record.id)
    if found is None:
        found = drain(analyse(record), quiet=args.json)
    edits = () if args.as_found else HolterEditing(record.id).edits
    analysis = edited(found, edits, limits)
    if args.json:
        print_json(to_dict(analysis, n_edits=len(edits), every_beat=args.beats))
    else:
        print("\n".join(lines_of(analysis, source=record.source, n_edits=len(edits))))
        print(NO_DIAGNOSIS)
    return EXIT_OK
