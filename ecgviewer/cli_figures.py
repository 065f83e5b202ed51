"""The verb ``figures``: what the catalogue and the readings come to, as pictures and tables."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from ecgviewer.cli_terminal import EXIT_OK, drain, print_json


def add_figures_verb(verbs: Any) -> None:
    """Add the verb of this file to the command line."""
    make = verbs.add_parser(
        "figures",
        help="scores, drift, findings, readers and agreement, as pictures and tables",
        description="Figures of the catalogue and the readings. What follows from the model, the "
        "device or another reader is of records only whose first read you have logged, unless "
        "their project shows the model from the start.",
    )
    make.add_argument(
        "--out", type=Path, metavar="FOLDER", help="new folder, or FILE.zip: PNG, SVG, CSV, JSON"
    )
    make.add_argument("--reader", default=None, metavar="NAME", help="default: of the settings")
    make.add_argument("--model", default="", metavar="ID", help="default: the model in use")
    make.add_argument("--periods", default="", choices=("month", "quarter", "year"))
    make.add_argument(
        "--baseline",
        default="",
        metavar="PERIOD",
        help="2024, 2024-03 or 2024-01..2024-06 (default: the first ones of 200 records)",
    )
    make.add_argument("--named", action="store_true", help="name the readers (else: numbers)")
    make.add_argument("--json", action="store_true", help="one JSON object")
    make.set_defaults(run=_figures)


def _figures(args: argparse.Namespace) -> int:
    from ecgviewer.storage.settings import load_settings
    from ecgviewer.tasks.figures import all_figures, as_json, save_figures, with_model
    from ecgviewer.tasks.figures_data import FiguresAsk

    settings = load_settings()
    reader = settings.reader if args.reader is None else args.reader
    ask = with_model(
        FiguresAsk(
            reader.strip() or "reader",
            human_first=settings.human_first,
            grain=args.periods,
            baseline=args.baseline,
            named=args.named,
        ),
        args.model or settings.model_id,
    )
    groups = drain(all_figures(ask), quiet=args.json)
    if args.out is not None:
        from ecgviewer.ui.figures_pictures import pictures_of, prepare

        prepare()
        made = drain(save_figures(groups, ask, args.out, pictures_of), quiet=args.json)
        for path in made:
            print(path, file=sys.stderr if args.json else sys.stdout)
    if args.json:
        print_json(as_json(groups, ask))
    elif args.out is None:
        for group in groups:
            print(f"{group.title}: {group.scope}")
            for tone, text in group.lines:
                print(f"  {'! ' if tone == 'amber' else '  '}{text}")
            for one in group.figures:
                print(f"  {one.title}: {one.says or one.empty}")
    return EXIT_OK
