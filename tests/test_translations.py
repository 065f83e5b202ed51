"""Five languages: nothing is untranslated, nothing unmarked, and what is stored stays English."""

import ast
import importlib.util
import sys
import threading
from pathlib import Path

import pytest

from ecgviewer.core import language
from ecgviewer.core.language import LANGUAGES, in_english, tr, tr_later, tr_n, use_language

ROOT = Path(__file__).resolve().parents[1]
UI = sorted((ROOT / "ecgviewer" / "ui").glob("*.py"))

NOT_WORDS = frozenset(
    (
        "--app-name|--expire-time|. doi {}|<p>ecgviewer {} · {}</p>|AHA {}|Accept|Action|Alt|"
        "Alt+{}|Backspace|Bazett|Bounds|CDISC {}|Calipers|Ctrl|Ctrl A|Ctrl Backspace|Ctrl Del|"
        "Ctrl Enter|Ctrl F|Ctrl L|Ctrl Left|Ctrl Right|Ctrl Shift X|DICOM {}|DejaVu Sans|Del|"
        "Dismiss|Display|Down|Droid Sans Fallback|End|Enter|Esc|Figures|Findings|Fusion|Hant|"
        "HL7 aECG {}|Help|Highest|Home|Hours and days|Ins|Inter|Kind|Left|Lowest|Microsoft YaHei|"
        "Microsoft YaHei UI|Model|Monospace|Noto Sans|Noto Sans CJK SC|Noto Sans SC|Open|"
        "PingFang SC|QRS {} ms|QTc {}|QTc {}.|RR ms|Record|Return|Right|SCP {}|SF Pro Text|Sans|"
        "Sans Serif|Segoe UI|Serif|Sheet|Shift|Shift Left|Shift N|Shift N …|Shift Right|"
        "Shift Tab|Source Han Sans CN|Source Han Sans SC|Space|Tab|WenQuanYi Micro Hei|"
        "WenQuanYi Zen Hei|Window|Worklist|adjudicated record|an order|another shape|axes_deg.{}|"
        "caliper_{}|catalogue folders|catalogue scores|check-white|checking on patients|"
        "chevron-down|chevron-left|chevron-right|chevron-up|copy losses|copy{}|"
        "drawing normal beats|ecg-figures|ecgviewer {}|ecgviewer {} · {}|ecgviewer-profile.json|"
        "ecgviewer-window|eye-off|favourite_{}|figures-export|find earlier|finding maps|"
        "first level|flows.md#from-reading-to-paper|folder-plus|"
        "formats.md#convert-and-loss-report|has been read|held out|holter report|index library|"
        "keep marks {}|keep scores|label_{}|last block|leave item|leave queue row|left sagittal|"
        "like chance|list-plus|measurements.md#in-the-window|model differs|notify-send|"
        "open earlier|packet progress|packet reply|place similar|promoted before|"
        "ptb-xl/records500/00000/00001_hr|queue progress|readers differ|"
        "reading annotated records|reading.md#first-read|report preview|resources/icons/{}.svg|"
        "score earlier|second level|session.calipers.{}|session.suggestions.trimming.{}|"
        "span maps|tag:{}|too few to tell|too long|views.md#all-leads-on-one-baseline|"
        'views.md#full-disclosure|views.md#one-lead-magnified|width="{}mm" height="{}mm"|'
        "window.{}|worklist act {}|worklist around|worklist counts|worklist day|worklist export|"
        "worklist rows|{} /min|{} UTC · {} · {} · {}|{} UTC, {}: {}|{} min|{} – ecgviewer|{}.pdf|"
        "{}.png|{}.zip|{}/min|{}_mark|{}_off"
    ).split("|")
)
"""Text of the window's source that looks like words and is none: names, keys, formats."""

OF_THE_COMMAND_LINE = {"screen_check.py", "selftest.py"}
"""What these say stands in a terminal, which is English."""


def is_style(text: str) -> bool:
    """Whether text is of a style sheet."""
    return "; }" in text


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging/translations.py"
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look there
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.fixture(scope="module")
def said(tool):
    """All that the source says; it takes a while to read."""
    return tool.all_messages()


@pytest.fixture
def read_once(tool, said, monkeypatch):
    monkeypatch.setattr(tool, "all_messages", lambda: said)


@pytest.fixture
def german(monkeypatch):
    texts = {
        ("Open", ""): ("Geöffnet",),
        ("Open", "an order"): ("Öffnen",),
        ("{n_leads} leads of {name}", ""): ("{name}: {n_leads} Ableitungen",),
        ("{n:,} records", "{n} record"): ("{n} Aufzeichnung", "{n:,} Aufzeichnungen"),
        ("braces {} as they are", ""): ("Klammern {} wie sie sind",),
    }
    monkeypatch.setattr(language, "_texts", lambda code: texts)
    use_language("de")
    yield
    use_language("en")


class TestSaying:
    def test_english_is_what_stands_in_the_source(self):
        assert tr("Open") == "Open"
        assert tr("{n_leads} leads of {name}", n_leads=12, name="r1") == "12 leads of r1"
        assert [tr_n("{n} record", "{n:,} records", n) for n in (0, 1, 2000)] == [
            "0 records",
            "1 record",
            "2,000 records",
        ]
        assert tr("braces {} as they are") == "braces {} as they are"

    def test_words_may_stand_in_another_order(self, german):
        said = tr("{n_leads} leads of {name}", n_leads=12, name="r1")
        assert said == "r1: 12 Ableitungen"

    def test_one_english_word_may_have_two_translations(self, german):
        assert (tr("Open"), tr("Open", sense="an order")) == ("Geöffnet", "Öffnen")

    def test_numbers_choose_their_form(self, german):
        said = [tr_n("{n} record", "{n:,} records", n) for n in (0, 1, 2000)]
        assert said == ["0 Aufzeichnungen", "1 Aufzeichnung", "2,000 Aufzeichnungen"]

    @pytest.mark.parametrize(
        ("code", "forms"),
        [("de", [1, 0, 1]), ("es", [1, 0, 1]), ("fr", [0, 0, 1]), ("zh", [0] * 3)],
    )
    def test_each_language_has_its_own_rule_of_numbers(self, code, forms):
        assert [language._form(code, n) for n in (0, 1, 2)] == forms

    def test_what_nobody_has_translated_is_said_in_english(self, german):
        assert tr("Never heard of") == "Never heard of"
        assert tr_n("{n} yak", "{n} yaks", 3) == "3 yaks"

    def test_a_text_of_a_table_waits_until_it_is_shown(self, german):
        title = tr_later("Open")
        assert (title, tr(title)) == ("Open", "Geöffnet")

    def test_what_is_stored_is_said_in_english(self, german):
        with in_english():
            assert tr("Open") == "Open"
        assert tr("Open") == "Geöffnet"

    def test_english_of_a_thread_is_its_own(self, german):
        said = []
        with in_english():
            one = threading.Thread(target=lambda: said.append(tr("Open")))
            one.start()
            one.join()
        assert said == ["Geöffnet"]

    @pytest.mark.parametrize("written", [None, b"", b"<TS><context><mess"])
    def test_a_damaged_file_of_words_is_no_reason_not_to_start(
        self, written, tmp_path, monkeypatch
    ):
        path = tmp_path / "ecgviewer_de.ts"
        if written is not None:
            path.write_bytes(written)
        monkeypatch.setattr(language, "shipped", lambda name: path)
        assert language._texts.__wrapped__("de") == {}

    def test_an_unknown_language_is_refused(self):
        with pytest.raises(ValueError, match="'xx'"):
            use_language("xx")


class TestFiles:
    @pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
    def test_every_text_is_translated_with_its_values(self, tool, read_once, code):
        assert tool.faults(code) == []

    def test_the_program_reads_what_the_tool_writes(self, tool):
        for code in tool.LANGUAGES:
            written = {key: forms for key, forms in tool.translated(code).items() if all(forms)}
            assert language._texts(code) == written

    def test_the_files_are_as_the_tool_writes_them(self, tool, read_once, tmp_path, monkeypatch):
        done = {code: tool.translated(code) for code in tool.LANGUAGES}
        before = {code: tool.path_of(code).read_bytes() for code in tool.LANGUAGES}
        monkeypatch.setattr(tool, "FOLDER", tmp_path)
        for code in tool.LANGUAGES:
            tool.write(code, done[code])
            assert tool.path_of(code).read_bytes() == before[code]

    def test_what_is_filled_in_is_kept_when_the_source_changes(self, tool, tmp_path, monkeypatch):
        source = tmp_path / "ecgviewer"
        source.mkdir()
        monkeypatch.setattr(tool, "ROOT", tmp_path)
        monkeypatch.setattr(tool, "SOURCE", source)
        monkeypatch.setattr(tool, "FOLDER", tmp_path)
        (source / "a.py").write_text('tr("One {x}", x=1)\ntr_n("{n} lead", "{n} leads", 2)\n')
        tool.write("de", {})
        rows = tool.todo("de")
        assert [row["source"] for row in rows] == ["One {x}", "{n} leads"]
        rows[0]["to"], rows[1]["to"] = "Ein {x}", ["{n} Ableitung", "{n} Ableitungen"]
        assert tool.fill("de", rows) == 2
        assert tool.faults("de") == []
        (source / "a.py").write_text('tr("One {x}", x=1)\ntr("Two")\n')
        assert [fault[:14] for fault in tool.faults("de")] == ["no longer said", "not translated"]
        tool.write("de", tool.translated("de"))
        assert tool.translated("de") == {("One {x}", ""): ("Ein {x}",), ("Two", ""): ("",)}

    def test_a_translation_without_its_values_is_a_fault(self, tool, tmp_path, monkeypatch):
        monkeypatch.setattr(
            tool, "all_messages", lambda: [tool.Message("{a} of {b}", "", numerus=False)]
        )
        monkeypatch.setattr(tool, "FOLDER", tmp_path)
        for form in ("{a} von", "{a} von {c}"):
            tool.write("de", {("{a} of {b}", ""): (form,)})
            assert "other values" in tool.faults("de")[0]


class TestSource:
    def test_all_that_the_window_says_is_marked(self, tool):
        found = [
            f"{path.name}:{line}: {text}"
            for path in UI
            if path.name not in OF_THE_COMMAND_LINE
            for line, text in tool.unmarked(path)
            if text not in NOT_WORDS and not is_style(text)
        ]
        assert found == []

    def test_nothing_is_translated_before_the_language_is_chosen(self):
        """At import all is English: a table says ``tr_later``, whoever shows it ``tr``."""
        early = []
        for path in sorted((ROOT / "ecgviewer").rglob("*.py")):
            for name, line in _called_at_import(ast.parse(path.read_text(encoding="utf-8"))):
                if name in ("tr", "tr_n", "statement"):
                    early.append(f"{path.name}:{line}")
        assert early == []

    def test_what_the_tool_takes_for_words(self, tool, tmp_path):
        page = tmp_path / "page.py"
        page.write_text(
            '"""A docstring is none."""\n'
            'a = label("Two words")\n'
            'b = f"{n} records found"\n'
            'c = tr("Two words")\n'
            'd = key == "Two words"\n'
            'e = box.setObjectName("Two words")\n'
            'f = f"{n} ms"\n'
        )
        assert tool.unmarked(page) == [(2, "Two words"), (3, "{} records found")]


def _called_at_import(tree):
    """Yield the names of functions called, and where, outside the bodies of functions."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef):
            waiting += [*node.decorator_list, *node.args.defaults]
            waiting += [one for one in node.args.kw_defaults if one is not None]
            continue
        if isinstance(node, ast.Lambda):
            continue
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id, node.lineno
        waiting += ast.iter_child_nodes(node)
