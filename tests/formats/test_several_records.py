"""Files that hold several records: listed, addressed and opened one by one."""

import json
import sys
from dataclasses import replace
from types import ModuleType

import pytest
from compliance import check_refused

from ecgviewer.cli import main
from ecgviewer.cli_terminal import drain
from ecgviewer.core.errors import FormatError
from ecgviewer.core.record_ref import RecordRef
from ecgviewer.formats import read_record, records_in, registry, write_wfdb
from ecgviewer.formats.registry import Format
from ecgviewer.formats.sniffing import magic
from ecgviewer.tasks.review import find_records


@pytest.fixture
def many(monkeypatch, synthetic_record, tmp_path):
    """A format whose files hold as many records as their fifth byte says."""
    module = ModuleType("many_reader")

    def listing(path):
        count = path.read_bytes()[4]
        return tuple(RecordRef(path, number + 1) for number in range(count))

    def read(path, number):
        if not 1 <= number <= path.read_bytes()[4]:
            raise FormatError(path, f"has no record {number}")
        made = synthetic_record(seed=number)
        return replace(made, source=path.name, format_name="Many")

    module.records_in, module.read = listing, read
    monkeypatch.setitem(sys.modules, "many_reader", module)
    one = Format("Many", (".many",), magic(0, b"MANY"), "many_reader")
    monkeypatch.setattr(registry, "FORMATS", (*registry.FORMATS, one))
    monkeypatch.setattr(registry, "_KNOWN_SUFFIXES", frozenset(registry.suffixes()) | {".many"})
    path = tmp_path / "set.many"
    path.write_bytes(b"MANY\3")
    return path


def test_each_has_an_address_and_the_file_alone_means_the_first(many):
    refs = records_in(many)
    assert [one.address.name for one in refs] == ["set.many#1", "set.many#2", "set.many#3"]
    ids = [read_record(one.address).id for one in refs]
    assert len(set(ids)) == 3
    first = read_record(many)
    assert first.id == ids[0]
    assert "holds 3 records" in first.notes[-1]
    assert records_in(refs[1].address) == (refs[1],)
    check_refused(many.with_name("set.many#4"), "no record 4")


def test_a_file_with_one_record_needs_no_number(many, tmp_path, synthetic_record):
    many.write_bytes(b"MANY\1")
    assert records_in(many) == (RecordRef(many),)
    assert not read_record(many).notes
    header = write_wfdb(synthetic_record(), tmp_path, "w")
    assert read_record(f"{header}#1").id == read_record(header).id
    check_refused(header.with_name("w.hea#2"), "there is no record 2")


def test_a_file_whose_name_looks_like_an_address_is_that_file(many):
    odd = many.rename(many.with_name("set.many#2"))
    assert len(records_in(odd)) == 3


def test_folders_and_the_command_line_list_all_of_them(many, capsys, synthetic_record):
    write_wfdb(synthetic_record(), many.parent, "w")
    (many.parent / "picture.many").write_bytes(b"no such thing")
    (many.parent / "notes.txt").write_bytes(b"MANY\2")
    found = drain(find_records([many.parent]), quiet=True)
    names = ["set.many#1", "set.many#2", "set.many#3", "w.hea"]
    assert [path.name for path in found] == names
    assert [path.name for path in drain(find_records([many]), quiet=True)] == names[:3]
    gone = many.with_name("gone.many")
    assert drain(find_records([gone]), quiet=True) == (gone,)
    assert main(["info", str(many), "--json"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["record"].rpartition("#")[2] for one in told] == ["1", "2", "3"]


def test_info_has_the_keys_that_others_build_on(many, capsys):
    assert main(["info", f"{many}#2", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {
        *("format", "leads", "fs", "samples", "duration_s", "patient", "device", "start"),
        *("derived_leads", "representative_beats", "annotations", "warnings"),
    } <= set(told)
    assert told["patient"] == {"age": 50.0, "sex": "F"}
    assert (told["fs"], told["samples"], told["duration_s"]) == (500.0, 5000, 10.0)
