"""Keep the translators' files in step with the source, and find text that nobody can translate.

``python packaging/translations.py update [de …]`` reads every ``tr("…")``, ``tr_later("…")`` and
``tr_n("…", "…", n)`` of the source into ``resources/languages/ecgviewer_*.ts`` (Qt Linguist's
files); what was translated stays, what is no longer said goes. ``todo de`` prints what is left to
translate as JSON, ``fill de FILE`` takes it back with the translations put in. ``unmarked [FILES]``
lists text of the window that is shown in English whatever the language.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import string
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "ecgviewer"
FOLDER = ROOT / "resources" / "languages"
LANGUAGES = ("de", "fr", "es", "zh")
FORMS = {"de": 2, "fr": 2, "es": 2, "zh": 1}
"""How many forms a number asks for (Unicode CLDR)."""

WORDS = re.compile(r"[A-Za-z]{2,}[ ’'-]+[a-zA-Z]|^[A-Z][a-z]{2,}…?$")
"""Several words, or one with a capital: text for people, as a rule."""

NOT_SHOWN = frozenset(
    "getattr setattr hasattr setObjectName setProperty property QFont QKeySequence findChild "
    "findChildren Path Literal TypeVar cast startswith endswith replace removeprefix removesuffix "
    "split partition compile sub match search strftime strptime setStyleSheet import_module "
    "invokeMethod NewType Signal Slot debug info warning error exception critical log "
    "ValueError TypeError KeyError RuntimeError AssertionError NotImplementedError IndexError "
    "LookupError".split()
)
"""Calls whose text is for programs or for the log."""


@dataclass(frozen=True, order=True)
class Message:
    """One text to translate: English, its sense or singular, whether it is counted, where."""

    source: str
    comment: str
    numerus: bool
    place: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What it is found by."""
        return self.source, self.comment


def messages_of(path: Path) -> Iterator[Message]:
    """Yield the texts that a file of the source marks.

    Raises
    ------
    SystemExit
        If a text that is marked is made up while the program runs.
    """
    place = path.relative_to(ROOT).as_posix()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        name = _called(node)
        if not isinstance(node, ast.Call) or name not in ("tr", "tr_later", "tr_n"):
            continue
        if isinstance(node.args[0], ast.JoinedStr):
            raise SystemExit(f"{place}:{node.lineno}: {name}() of an f-string; name its values")
        texts = [arg.value for arg in node.args[:2] if isinstance(arg, ast.Constant)]
        if name == "tr_n":
            if len(texts) != 2:
                raise SystemExit(f"{place}:{node.lineno}: tr_n() of what is no literal")
            yield Message(str(texts[1]), str(texts[0]), numerus=True, place=place)
        elif isinstance(node.args[0], ast.Constant):
            sense = [one.value for one in node.keywords if one.arg == "sense"]
            comment = sense[0].value if sense and isinstance(sense[0], ast.Constant) else ""
            yield Message(str(texts[0]), str(comment), numerus=False, place=place)


def all_messages() -> list[Message]:
    """Return what the source says, in the order of the text; each once, at its first place."""
    found: dict[tuple[str, str], Message] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        for message in messages_of(path):
            found.setdefault(message.key, message)
    return sorted(found.values())


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Name):
        return node.func.id
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def path_of(code: str) -> Path:
    """Return the translators' file of a language."""
    return FOLDER / f"ecgviewer_{code}.ts"


def translated(code: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return what a language's file has: English and its comment -> forms."""
    path = path_of(code)
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    if not path.exists():
        return found
    for message in ET.parse(path).getroot().iter("message"):
        done = message.find("translation")
        if done is not None:
            forms = tuple(one.text or "" for one in done.iter("numerusform"))
            key = message.findtext("source") or "", message.findtext("comment") or ""
            found[key] = forms or (done.text or "",)
    return found


def write(code: str, done: dict[tuple[str, str], tuple[str, ...]]) -> None:
    """Write a language's file: every text that the source has, with what is translated."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "ecgviewer"
    for message in all_messages():
        one = ET.SubElement(context, "message")
        ET.SubElement(one, "location", filename=f"../../{message.place}")
        ET.SubElement(one, "source").text = message.source
        if message.comment:
            ET.SubElement(one, "comment").text = message.comment
        forms = done.get(message.key, ())
        to = ET.SubElement(one, "translation")
        if not forms or not all(forms):
            to.set("type", "unfinished")
        if message.numerus:
            one.set("numerus", "yes")
            for number in range(FORMS[code]):
                text = forms[number] if number < len(forms) else ""
                ET.SubElement(to, "numerusform").text = text
        else:
            to.text = forms[0] if forms else ""
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path_of(code).write_text(f"{head}{text}\n", encoding="utf-8", newline="\n")


def fields_of(text: str) -> set[str]:
    """Return the names in braces."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def faults(code: str) -> list[str]:
    """Return what is wrong with a language: missing, left over, or other values than English."""
    done, wrong = translated(code), []
    wanted = {message.key: message for message in all_messages()}
    wrong += [f"no longer said: {source!r}" for source, _ in done.keys() - wanted.keys()]
    for key, message in wanted.items():
        forms = done.get(key, ())
        if not forms or not all(forms):
            wrong.append(f"not translated: {message.source!r} ({message.place})")
            continue
        if message.numerus and len(forms) != FORMS[code]:
            wrong.append(f"has {len(forms)} forms, not {FORMS[code]}: {message.source!r}")
        named = _named(message.source)
        for form in forms:
            mine = _named(form)
            lost = named - mine - ({"n"} if message.numerus else set())
            if lost or mine - named - {"n"}:
                wrong.append(f"other values than {sorted(named)}: {form!r} ({message.place})")
    return wrong


def _named(text: str) -> set[str]:
    try:
        return fields_of(text)
    except ValueError:  # braces that are text
        return set()


def todo(code: str) -> list[dict[str, object]]:
    """Return what is left to translate, as ``fill`` takes it back."""
    done = translated(code)
    return [
        {
            "source": one.source,
            **({"comment": one.comment} if one.comment else {}),
            **({"numerus": FORMS[code]} if one.numerus else {}),
            "place": one.place,
            "to": [""] * FORMS[code] if one.numerus else "",
        }
        for one in all_messages()
        if not all(done.get(one.key, ("",)))
    ]


def fill(code: str, rows: Sequence[dict[str, object]]) -> int:
    """Take translations in; returns how many."""
    done, taken = translated(code), 0
    for row in rows:
        to = row["to"]
        forms = tuple(str(form) for form in to) if isinstance(to, list) else (str(to),)
        if all(forms):
            done[str(row["source"]), str(row.get("comment", ""))] = forms
            taken += 1
    write(code, done)
    return taken


class _Unmarked(ast.NodeVisitor):
    """Finds text for people that no ``tr`` stands around."""

    def __init__(self) -> None:
        self.found: list[tuple[int, str]] = []

    def visit_Call(self, node: ast.Call) -> None:
        name = _called(node)
        if name in ("tr", "tr_later", "tr_n"):
            for one in node.keywords:
                self.visit(one.value)
        elif name not in NOT_SHOWN:
            self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        """Pass by: what is compared is a key."""

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        """Pass by: annotations are code."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.visit(node.args)
        for one in node.body:
            self.visit(one)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and WORDS.search(node.value):
            self.found.append((node.lineno, node.value))

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        parts = [part.value if isinstance(part, ast.Constant) else "{}" for part in node.values]
        text = "".join(str(part) for part in parts)
        if re.search(r"[A-Za-z]{3,}", re.sub(r"<[^>]*>|&\w+;", "", text)):
            self.found.append((node.lineno, text))
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.visit(part.value)


def unmarked(path: Path) -> list[tuple[int, str]]:
    """Return line and text of what is for people and not marked."""
    finder = _Unmarked()
    finder.visit(ast.parse(path.read_text(encoding="utf-8")))
    return finder.found


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one of the verbs; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("update").add_argument("languages", nargs="*", help="all unless told")
    verbs.add_parser("check")
    for verb in ("todo", "fill"):
        one = verbs.add_parser(verb)
        one.add_argument("language", choices=LANGUAGES)
    verbs.choices["fill"].add_argument("file", type=Path)
    verbs.add_parser("unmarked").add_argument("files", nargs="*", type=Path)
    given = parser.parse_args(arguments)
    if given.verb == "update":
        for code in given.languages or LANGUAGES:  # one alone, while others work on theirs
            write(code, translated(code))
    elif given.verb == "check":
        wrong = [f"{code}: {fault}" for code in LANGUAGES for fault in faults(code)]
        print("\n".join(wrong))
        return int(bool(wrong))
    elif given.verb == "todo":
        json.dump(todo(given.language), sys.stdout, ensure_ascii=False, indent=1)
    elif given.verb == "fill":
        rows = json.loads(given.file.read_text(encoding="utf-8"))
        print(f"{fill(given.language, rows)} translated")
    else:
        for path in given.files or sorted((SOURCE / "ui").glob("*.py")):
            for line, text in unmarked(path.resolve()):
                print(f"{path}:{line}: {text}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
