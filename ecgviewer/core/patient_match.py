"""Whether two records are of one patient, as far as their files say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ecgviewer.core.language import tr_later
from ecgviewer.core.record import Record

Verdict = Literal["same", "other", "unknown"]

AGE_SLACK_YEARS = 1.5
"""Ages come rounded, and are of the day of recording or of the order."""


@dataclass(frozen=True, slots=True)
class PatientMatch:
    """Whether two records are of one patient.

    Parameters
    ----------
    verdict
        ``"same"``: the files say so; ``"other"``: they say that it is another; ``"unknown"``: they
        do not say. All but the first need a person who confirms it.
    reason
        Why, for a person; holds no identifier.
    """

    verdict: Verdict
    reason: str

    @property
    def is_same(self) -> bool:
        """Whether nobody needs to be asked."""
        return self.verdict == "same"


def match_patients(earlier: Record, now: Record) -> PatientMatch:
    """Say whether two records are of one patient, by what their files hold."""
    if earlier.id == now.id:
        return PatientMatch("same", tr_later("Both are one and the same recording."))
    names = [(record.patient.identifier or "").strip() for record in (earlier, now)]
    sexes = (earlier.patient.sex, now.patient.sex)
    if None not in sexes and sexes[0] != sexes[1]:
        return PatientMatch("other", tr_later("One is of a woman, the other of a man."))
    ages = (earlier.patient.age_years, now.patient.age_years)
    if is_before(now, earlier):
        ages = ages[::-1]
    if ages[0] is not None and ages[1] is not None and ages[0] - ages[1] > AGE_SLACK_YEARS:
        return PatientMatch(
            "other", tr_later("By the ages in the files, the patient became younger.")
        )
    if all(names):
        if names[0] == names[1]:
            return PatientMatch("same", tr_later("Both files hold the same patient identifier."))
        return PatientMatch("other", tr_later("The files hold different patient identifiers."))
    if any(names):
        return PatientMatch(
            "unknown", tr_later("Only one of the files holds a patient identifier.")
        )
    return PatientMatch("unknown", tr_later("Neither file holds a patient identifier."))


def is_before(first: Record, second: Record) -> bool | None:
    """Whether a record was made before another; None where a file does not say when."""
    if not (first.start and second.start) or first.start == second.start:
        return None
    return first.start < second.start
