import csv
import re
from collections import Counter
from itertools import combinations

import pytest

from ecgviewer.core.annotation import CERTAINTIES, COURSES, SEVERITIES
from ecgviewer.core.finding_search import search_findings
from ecgviewer.core.findings import (
    all_findings,
    all_modifiers,
    all_sources,
    children,
    descendants,
    finding_for,
    is_known,
    modifier_for,
    modifiers_of_kind,
    node_name,
    parents,
    path_of,
    roots,
    sources_of,
)
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.resources import shipped

LOCAL = (
    "brugada_1 brugada_2 delta_wave epsilon_wave short_qt early_repolarisation de_winter wellens_a "
    "wellens_b hyperkalaemia hypokalaemia osborn_wave dextrocardia arvc_signs av_dissociation "
    "electrical_alternans lead_reversal lead_reversal_precordial fusion_beat capture_beat "
    "interpolated_pvc fragmented_qrs artefact"
).split()


def codes(query, **options):
    return [finding.code for finding in search_findings(query, **options)]


def shortest(finding):
    """What to type, and how often to step down, to come to a finding: three keys at most."""
    bare = re.sub("[^a-z0-9]", "", finding.code.lower())
    for n in (1, 2, 3):
        typed = {"".join(letters) for letters in combinations(bare, n)}
        typed |= {word[:n] for word in (*finding.name.lower().split(), *finding.synonyms)}
        for query in sorted(typed):
            found = codes(query)
            if finding.code in found and n + found.index(finding.code) <= 3:
                return query, found.index(finding.code)
    return None


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
        assert {len(row) for row in csv.reader(text.splitlines())} == {15}


class TestLibrary:
    def test_sixty_and_more_rare_findings_of_our_own(self):
        assert sum(finding.system == "local" for finding in all_findings()) >= 60

    def test_each_finding_says_what_it_is_its_limits_and_where_they_come_from(self):
        for finding in all_findings():
            assert 10 < len(finding.definition) <= 120, finding.code
            assert "\n" not in finding.definition + finding.criteria
            assert 20 < len(finding.criteria) <= 260, finding.code
            assert finding.definition.endswith("."), finding.code
            assert finding.criteria.endswith("."), finding.code
            assert sources_of(finding.code), finding.code

    def test_nearly_all_criteria_have_a_number_with_its_unit(self):
        unit = re.compile(
            r"\d ?(ms|mV|s\b|/min|mm|%|degrees|/s|Hz|microvolt|points|years)|\d:\d|-\d"
        )
        without = [one.code for one in all_findings() if not unit.search(one.criteria)]
        assert len(without) <= 0.25 * len(all_findings()), without

    def test_leads_and_nearest_codes_exist(self):
        standard = {finding.code for finding in all_findings() if finding.system == "scp"}
        for finding in all_findings():
            assert finding.leads, finding.code
            assert set(finding.leads) <= {"all", *STANDARD_LEADS}, finding.code
            assert set(finding.nearest) <= standard, finding.code
            assert bool(finding.nearest) <= (finding.system == "local"), finding.code
            assert not finding.near_aha or finding.near_aha.isdigit()

    def test_sources_have_a_year_and_a_doi_that_is_one(self):
        used = {key for finding in all_findings() for key in finding.sources}
        assert used == set(all_sources())
        for source in all_sources().values():
            assert re.search(r"\b(19|20)\d\d\b", source.citation), source.key
            assert not source.doi or re.fullmatch(r"10\.\d{4,5}/\S+", source.doi), source.key
        assert all_sources()["aha2"].short() == "Mason 2007"
        assert len({source.doi for source in all_sources().values() if source.doi}) == sum(
            bool(source.doi) for source in all_sources().values()
        )


class TestTree:
    def test_each_finding_stands_in_it_below_a_branch_that_is_named(self):
        tops = set(roots())
        for finding in all_findings():
            path = path_of(finding.code)
            assert path, finding.code
            assert path[0] in tops, finding.code
            assert all(node_name(node) != node or is_known(node) for node in path)
        reached = {code for top in tops for code in descendants(top)}
        assert reached == {finding.code for finding in all_findings()}

    def test_no_node_stands_below_itself(self):
        for finding in all_findings():
            assert finding.code not in descendants(finding.code)

    def test_up_and_down(self):
        assert parents("local:av_block_mobitz_1") == ("2AVB",)
        assert "local:av_block_mobitz_1" in children("2AVB")
        assert "local:av_block_mobitz_1" in descendants("group:conduction")
        assert node_name(path_of("local:brugada_1")[-1]) == "Brugada patterns"
        assert {f"local:brugada_{n}" for n in "123"} == set(descendants("group:brugada"))

    def test_an_unknown_code_is_kept_and_stands_nowhere(self):
        assert parents("local:ours_only") == path_of("local:ours_only") == ()
        assert node_name("local:ours_only") == "local:ours_only"
        assert not is_known("local:ours_only")


class TestModifiers:
    def test_certainty_severity_and_course_are_those_of_an_annotation(self):
        for kind, values in (
            ("certainty", CERTAINTIES),
            ("severity", SEVERITIES[1:]),
            ("course", COURSES[1:]),
        ):
            assert tuple(one.code for one in modifiers_of_kind(kind)) == values

    def test_codes_are_unique_and_an_unknown_one_is_kept(self):
        codes = [one.code for one in all_modifiers()]
        assert len(set(codes)) == len(codes)
        assert all(one.name and one.meaning for one in all_modifiers())
        assert modifier_for("frequent").name == "Frequent"
        assert modifier_for("theirs").name == "theirs"


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
                assert finding.code in codes(typed, limit=300), (finding.code, typed)
            assert codes(finding.code)[0] == finding.code

    def test_every_word_must_occur(self):
        assert codes("sinus nonsense") == []
        assert set(codes("sinus brady")) == {"SBRAD", "local:tachy_brady"}
        assert codes("sinus rhythm slow")[0] == "SBRAD"

    def test_codes_before_names_before_the_rest(self):
        assert codes("st")[:3] == ["STACH", "STE_", "STD_"]
        assert codes("sinus")[0] == "SR"

    def test_letters_of_a_standard_code_in_its_order(self):
        assert codes("ian")[0] == "ISCAN"
        assert codes("jla")[0] == "INJLA"

    @pytest.mark.parametrize(
        ("typed", "first"),
        [("brugda", "local:brugada_1"), ("fibrilation", "AFIB"), ("epsylon", "local:epsilon_wave")],
    )
    def test_a_word_may_be_mistyped_where_nothing_matches(self, typed, first):
        assert codes(typed)[0] == first

    def test_three_letters_or_two_and_a_step_find_any_standard_statement(self):
        for finding in all_findings():
            if finding.system == "scp":
                assert shortest(finding) is not None, finding.code

    def test_nothing_typed_gives_the_beginning(self):
        assert codes("") == [finding.code for finding in all_findings()[:50]]
        assert codes("   ", limit=3) == ["NORM", "SR", "SBRAD"]
