"""The verb ``packet``: records to readers, their replies, and what they say together."""

from __future__ import annotations

import argparse
import math
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from ecgviewer.cli_terminal import EXIT_FAILED, EXIT_OK, drain, print_json
from ecgviewer.core.privacy import ECG_IDENTIFIES

_STATES = ("read", "uncertain", "reject", "later", "unread")


def _make(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.packets import make_packet

    work = make_packet(
        args.records,
        study_path=args.study,
        reader=args.reader,
        out=args.out,
        repeats=args.repeats,
        seed=args.seed,
        by_reference=args.by_reference,
        rare=args.rare,
    )
    made = drain(work, quiet=False)
    print(ECG_IDENTIFIES, file=sys.stderr)
    print(f"{made.packet}: {made.n_items} items, {made.n_repeats} of them silent repeats")
    print(f"{made.key}: the reader's key; send it on another way than the packet")
    return EXIT_OK


def _read(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.packet_replies import read_packet

    opened = read_packet(args.packet, key_path=args.key, folder=args.out)
    proof = "signed" if opened.signed else "who made it is not proven without --key"
    print(f"{args.packet.name}: {len(opened.about['items'])} items, whole; {proof}")
    for path in opened.records:
        print(path)
    return EXIT_OK


def _mark(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.packet_replies import mark_item

    for item in args.items:
        mark_item(args.folder, item, args.state)
    return EXIT_OK


def _reply(args: argparse.Namespace) -> int:
    from ecgviewer.storage.paths import store_path
    from ecgviewer.tasks.packet_replies import reply

    n = reply(
        args.folder,
        key_path=args.key,
        store_path=args.store or store_path(),
        out=args.out,
        author=args.author,
        notes=args.notes,
    )
    print(f"{args.out}: {n} annotations")
    return EXIT_OK


def _merge(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.packet_merging import merge_replies

    done = drain(merge_replies(args.replies, study_path=args.study, out=args.out), quiet=False)
    print(f"{args.out}: {done.added} annotations added, {done.same} stood there already")
    for conflict in done.conflicts:
        print(conflict, file=sys.stderr)
    for path, why in done.failed:
        print(f"{path}: {why}", file=sys.stderr)
    return EXIT_FAILED if done.conflicts or done.failed else EXIT_OK


def _agree(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.packet_merging import agree

    work = agree(
        args.readings,
        study_path=args.study,
        seed=args.seed,
        draws=args.draws,
        iou_at_least=args.iou,
    )
    found = drain(work, quiet=args.json)
    if args.json:
        print_json(found.to_dict())
        return EXIT_OK
    for code in found.codes:
        print(_code_line(code))
    for span in found.spans:
        print(
            f"{span.code} spans, {span.first} and {span.second}: {span.n_matched} of "
            f"{span.n_first} and {span.n_second} match; "
            f"precision {_number(span.precision)} {_interval(span.precision_interval)}, "
            f"recall {_number(span.recall)} {_interval(span.recall_interval)}, "
            f"mean overlap {_number(span.mean_iou)} {_interval(span.mean_iou_interval)}"
        )
    for reader, same in found.repeats.items():
        print(f"{reader} on silent repeats: {_code_line(same)}")
    reasons = Counter(row.reason for row in found.adjudicate)
    print("To adjudicate: " + (", ".join(f"{n} {why}" for why, n in reasons.items()) or "nothing"))
    for row in found.adjudicate:
        against = f", not by {', '.join(row.negative)}" if row.negative else ""
        by = ", ".join(row.positive)
        print(f"{row.reason:<12} {row.record_id[:12]} {row.code:<12} by {by}{against}")
    return EXIT_OK


def _code_line(one: Any) -> str:
    told = ", ".join(
        f"{name} {_number(value.value)} [{_number(value.low)}, {_number(value.high)}]"
        for name, value in (
            ("agreement", one.percent),
            ("kappa", one.kappa),
            ("AC1", one.ac1),
            ("alpha", one.alpha),
        )
    )
    return f"{one.code}: {one.n_positive_units} of {one.n_units} positive; {told}"


def _number(value: float) -> str:
    return "-" if math.isnan(value) else f"{value:.3f}"


def _interval(ends: tuple[float, float]) -> str:
    return f"[{_number(ends[0])}, {_number(ends[1])}]"


def _decisions(args: argparse.Namespace) -> int:
    from ecgviewer.tasks.adjudicating import open_adjudication, summary

    work = drain(open_adjudication(args.readings, study_path=args.study), quiet=args.json)
    told = summary(work)
    if args.json:
        print_json(told)
        return EXIT_OK
    print(f"{work.n_decided} of {told['rows']} rows decided")
    for row in told["decisions"]:
        verdict = row["verdict"] if row["state"] == "decided" else row["state"]
        print(f"{verdict:<10} {row['reason']:<12} {row['record_id'][:12]} {row['code']}")
    return EXIT_OK


def add_packet_verb(verbs: Any) -> None:
    """Add the verb to the command line."""
    packet = verbs.add_parser("packet", help="records to several readers, and back")
    actions = packet.add_subparsers(dest="action", required=True, metavar="ACTION")

    make = actions.add_parser("make", help="make a signed packet for one reader")
    make.add_argument("--records", required=True, nargs="+", type=Path, metavar="PATH")
    make.add_argument("--study", required=True, type=Path, metavar="KEY", help="organiser's file")
    make.add_argument("--reader", required=True, metavar="NAME", help="kept in KEY alone")
    make.add_argument("--out", required=True, type=Path, metavar="FILE.zip")
    make.add_argument("--repeats", type=int, default=0, metavar="N", help="silent repeats")
    make.add_argument("--seed", type=int, help="of order and repeats (default: drawn)")
    make.add_argument("--by-reference", action="store_true", help="leave the samples out")
    make.add_argument("--rare", nargs="+", default=[], metavar="CODE", help="one positive counts")
    make.set_defaults(run=_make)

    read = actions.add_parser("read", help="check a packet, and unpack it")
    read.add_argument("packet", type=Path, metavar="FILE.zip")
    read.add_argument("--key", type=Path, metavar="FILE.key", help="proves who made it")
    read.add_argument("--out", type=Path, metavar="DIR", help="unpack into a new folder")
    read.set_defaults(run=_read)

    mark = actions.add_parser("mark", help="say how you leave items")
    mark.add_argument("folder", type=Path, metavar="DIR")
    mark.add_argument("state", choices=_STATES)
    mark.add_argument("items", nargs="+", metavar="ITEM")
    mark.set_defaults(run=_mark)

    reply = actions.add_parser("reply", help="pack your annotations on a packet's records")
    reply.add_argument("folder", type=Path, metavar="DIR")
    reply.add_argument("--key", required=True, type=Path, metavar="FILE.key")
    reply.add_argument("--out", required=True, type=Path, metavar="REPLY.zip")
    reply.add_argument("--store", type=Path, metavar="FILE", help="default: your store")
    reply.add_argument("--author", default="", help="only what this person changed last")
    reply.add_argument("--notes", action="store_true", help="send free text along")
    reply.set_defaults(run=_reply)

    merge = actions.add_parser("merge", help="verify replies and add them to the readings")
    merge.add_argument("replies", nargs="+", type=Path, metavar="REPLY.zip")
    merge.add_argument("--study", required=True, type=Path, metavar="KEY")
    merge.add_argument("--out", required=True, type=Path, metavar="READINGS.json")
    merge.set_defaults(run=_merge)

    agree = actions.add_parser("agree", help="agreement, and what an adjudicator must see")
    agree.add_argument("readings", type=Path, metavar="READINGS.json")
    agree.add_argument("--study", required=True, type=Path, metavar="KEY")
    agree.add_argument("--seed", type=int, default=0)
    agree.add_argument("--draws", type=int, default=2000, help="of the bootstrap (default 2000)")
    agree.add_argument("--iou", type=float, default=0.5, help="least overlap (default 0.5)")
    agree.add_argument("--json", action="store_true", help="one JSON object")
    agree.set_defaults(run=_agree)

    made = actions.add_parser("decisions", help="what an adjudicator has decided, row by row")
    made.add_argument("readings", type=Path, metavar="READINGS.json")
    made.add_argument("--study", required=True, type=Path, metavar="KEY")
    made.add_argument("--json", action="store_true", help="one JSON object")
    made.set_defaults(run=_decisions)
