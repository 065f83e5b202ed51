import csv
from collections import Counter

import pytest

from ecgviewer.core.findings import all_findings, finding_for, search_findings
from ecgviewer.core.resources import shipped

LOCAL = (
    "brugada_1 brugada_2 delta_wave epsilon_wave short_qt early_repolarisation de_winter wellens_a "
    "wellens_b hyperkalaemia hypokalaemia osborn_wave dextrocardia arvc_signs av_dissociation "
    "electrical_alternans lead_reversal lead_reversal_precordial fusion_beat capture_beat "
    "interpolated_pvc fragmented_qrs artefact"
).split()


def codes(query, **options):
    return [finding.code for finding in search_findings(query, **options)]


class TestTable:
    def test_holds_the_71_statements_and_ours_apart(self):
        systems = Counter(finding.system for finding in all_findings())
        assert systems["scp"] == 71
        assert set(systems) == {"scp", "local"}
        assert {f"local:{name}" for name in LOCAL} <= {finding.code for finding in all_findings()}

    def test_codes_and_names_are_unique_and_complete(self):
        table = all_findings()
        assert len({finding.code for finding in table}) == len(table)
        assert len({finding.name.lower() for finding in table}) == len(table)
        for finding in table:
            assert finding.name
            assert finding.name == finding.name.strip()
            assert finding.category
            assert all(word == word.lower().strip() for word in finding.synonyms), finding.code
            assert len(set(finding.synonyms)) == len(finding.synonyms), finding.code

    def test_local_findings_pretend_no_standard_code(self):
        for finding in all_findings():
            assert finding.code.startswith("local:") == (finding.system == "local")
            if finding.system == "local":
                assert (finding.aha, finding.aecg, finding.cdisc, finding.dicom) == ("",) * 4

    @pytest.mark.realdata
    def test_mapping_is_that_of_ptb_xl(self, ecg_data):
        text = (ecg_data / "ptbxl" / "scp_statements.csv").read_text(encoding="utf-8")
        rows = {row[""]: row for row in csv.DictReader(text.splitlines())}
        ours = {finding.code: finding for finding in all_findings() if finding.system == "scp"}
        assert set(ours) == set(rows)
        for code, row in rows.items():
            theirs = tuple(
                row[name] for name in ("AHA code", "aECG REFID", "CDISC Code", "DICOM Code")
            )
            mine = (ours[code].aha, ours[code].aecg, ours[code].cdisc, ours[code].dicom)
            assert mine == theirs, code

    def test_each_row_has_each_column(self):
        text = shipped("resources/findings.csv").read_text(encoding="utf-8")
        assert {len(row) for row in csv.reader(text.splitlines())} == {9}


class TestLookUp:
    def test_by_code(self):
        assert finding_for("AFIB").name == "Atrial fibrillation"

    def test_an_unknown_code_is_kept(self):
        odd = finding_for("local:ours_only")
        assert (odd.code, odd.name, odd.system) == ("local:ours_only", "local:ours_only", "local")


class TestSearch:
    @pytest.mark.parametrize(
        ("typed", "first"),
        [
            ("AFIB", "AFIB"),
            ("afib", "AFIB"),
            ("a-fib", "AFIB"),
            ("atrial fib", "AFIB"),
            ("pvc", "PVC"),
            ("ves", "PVC"),
            ("vt", "local:ventricular_tachycardia"),
            ("brugada", "local:brugada_1"),
            ("saddleback", "local:brugada_2"),
            ("wellens b", "local:wellens_b"),
            ("hyperkalemia", "local:hyperkalaemia"),
            ("complete heart block", "3AVB"),
            ("inferior infarction", "IMI"),
            ("lbbb", "CLBBB"),
            ("wpw", "WPW"),
            ("arm reversal", "local:lead_reversal"),
            ("  LONG   qt ", "LNGQT"),
        ],
    )
    def test_finds_what_readers_type(self, typed, first):
        assert codes(typed)[0] == first

    def test_each_finding_is_found_by_code_name_and_synonyms(self):
        for finding in all_findings():
            for typed in (finding.code, finding.name, *finding.synonyms):
                assert finding.code in codes(typed, limit=200), (finding.code, typed)
            assert codes(finding.code)[0] == finding.code

    def test_every_word_must_occur(self):
        assert codes("sinus nonsense") == []
        assert set(codes("sinus brady")) == {"SBRAD"}

    def test_codes_before_names_before_the_rest(self):
        assert codes("st")[:3] == ["STACH", "STE_", "STD_"]
        assert codes("sinus")[0] == "SR"

    def test_nothing_typed_gives_the_beginning(self):
        assert codes("") == [finding.code for finding in all_findings()[:50]]
        assert codes("   ", limit=3) == ["NORM", "SR", "SBRAD"]
