"""What every reader leans on: no file takes more memory or time than a record needs."""

import zlib
from pathlib import Path

import numpy as np
import pytest

from ecgviewer.core.errors import FormatError
from ecgviewer.formats import limits, xml_reading
from ecgviewer.formats.limits import (
    check_fs,
    check_shape,
    clean_text,
    inflate,
    parse_numbers,
    read_whole,
)
from ecgviewer.formats.sniffing import magic, root_element, xml_root
from ecgviewer.formats.xml_reading import child, children, parse_xml, read_xml, text_of

HERE = Path("a.xml")
BOMB = b'<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'


def refused(work, *said):
    with pytest.raises(FormatError) as caught:
        work()
    for text in said:
        assert text in str(caught.value)


def test_claims_are_checked_before_room_is_made(tmp_path):
    refused(lambda: check_shape(HERE, 1 << 40, 12), "x 12 values")
    refused(lambda: check_shape(HERE, 0, 12, field="7"), "field '7'", "12 leads of 0 samples")
    refused(lambda: check_shape(HERE, 10, 10_000), "10000 leads")
    check_shape(HERE, 5000, 12)
    for fs in (0.0, -1.0, float("nan"), float("inf"), 1e12):
        refused(lambda fs=fs: check_fs(HERE, fs), "Hz")
    assert check_fs(HERE, 599.88) == 599.88
    path = tmp_path / "a"
    path.write_bytes(b"x" * 11)
    refused(lambda: read_whole(path, most=10), "over 10 bytes")
    assert read_whole(path, most=11) == b"x" * 11
    refused(lambda: read_whole(tmp_path / "b"), "cannot be read")


def test_packed_data_grow_no_further_than_allowed():
    packed = zlib.compress(b"\0" * 1_000_000)
    refused(lambda: inflate(HERE, packed, most=1000), "more than 1,000")
    refused(lambda: inflate(HERE, b"nonsense"), "damaged")
    assert len(inflate(HERE, packed)) == 1_000_000


def test_numbers_of_a_text():
    made = parse_numbers(HERE, "1, -2\n3", field="digits")
    assert (made.dtype, made.tolist()) == (np.int64, [1, -2, 3])
    assert parse_numbers(HERE, " 1.5 2e3 ", field="digits").tolist() == [1.5, 2000.0]
    assert parse_numbers(HERE, "", field="digits").size == 0
    long = " ".join(map(str, range(200_000)))
    np.testing.assert_array_equal(parse_numbers(HERE, long, field="d"), np.arange(200_000))
    refused(lambda: parse_numbers(HERE, "1 two", field="digits"), "digits", "no number")
    refused(lambda: parse_numbers(HERE, "1 inf", field="digits"), "not finite")
    refused(lambda: parse_numbers(HERE, "1 2 3", field="digits", most=2), "over 2 numbers")
    refused(lambda: parse_numbers(HERE, "1" * 4_000_000, field="digits"), "million digits")


def test_texts_become_one_printable_line():
    assert clean_text(" a\n\tb\0c ") == "a b c"
    assert len(clean_text("x" * 100_000)) == limits.MOST_TEXT


# XML


@pytest.mark.parametrize(
    "content",
    [
        BOMB,
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        b'<!DOCTYPE a [<!ENTITY % x SYSTEM "http://localhost/x"> %x;]><a/>',
        b"<!DOCTYPE a [<!ELEMENT a ANY>]><a/>",
        b"<a>&nothing;</a>",
        b"<a><b></a>",
        b"",
        b"<?xml version='1.0' encoding='cp037'?><a/>",
        b"<?xml version='1.0' encoding='no-such'?><a/>",
        b"<a>" * 100_000,
        b"\xff\xfe<",
    ],
)
def test_xml_that_is_hostile_or_damaged_is_refused(content):
    refused(lambda: parse_xml(HERE, content), "XML")


def test_a_tree_of_too_many_elements_is_refused(monkeypatch):
    monkeypatch.setattr(xml_reading, "MOST_ELEMENTS", 100)
    refused(lambda: parse_xml(HERE, b"<a>" + b"<b/>" * 100 + b"</a>"), "over 100 elements")


def test_a_document_type_that_names_a_file_is_passed_over_and_not_fetched(tmp_path):
    path = tmp_path / "a.xml"
    path.write_bytes(b'<!DOCTYPE R SYSTEM "http://localhost/r.dtd"><R xmlns="n"><b> 1 </b><b/></R>')
    root = read_xml(path)
    assert text_of(root, "b") == "1"
    assert len(list(children(root, "b"))) == 2
    assert child(root, "c", "d") is None
    assert text_of(root, "c") == ""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
def test_the_root_is_known_in_any_encoding(encoding):
    text = '<!-- a --> <?pi?>\n<!DOCTYPE x SYSTEM "y">\n<p:Root a="b" xmlns:p="urn:n" />'
    head = text.encode(encoding)
    assert xml_root(head) == ("urn:n", "Root")
    assert root_element("Root", "urn:n")(head, HERE)
    assert root_element("Root")(head, HERE)
    assert not root_element("Root", "urn:other")(head, HERE)
    assert not root_element("root")(head, HERE)


def test_what_is_no_xml_has_no_root():
    for head in (b"", b"<", b"a<b>", b"<!-- never ends", b"\0" * 50, bytes(range(256))):
        assert xml_root(head) is None
    assert magic(2, b"ab", b"cd")(b"xxcd", HERE)
    assert not magic(2, b"ab")(b"xxa", HERE)
