"""Rows as they are shown: what the catalogue knows, the session's own state laid over it.

This is the last gate of what the model says: a row shows it only where the reader may see it there.
"""

from __future__ import annotations

import re
from pathlib import Path

from ecgviewer.core.anomaly import one_in_text
from ecgviewer.core.beat_picture import BeatPicture
from ecgviewer.core.language import kept, tr, tr_later, tr_n
from ecgviewer.core.record_ref import record_title
from ecgviewer.core.triage import fault_text
from ecgviewer.tasks.catalogue_reads import state_word
from ecgviewer.tasks.worklist import WorkRow
from ecgviewer.ui.foot_bar import model_text
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.top_bar import duration_text
from ecgviewer.ui.worklist_state import Worklist
from ecgviewer.ui.worklist_words import AFTER_FIRST_READ, Line, about_text, qrs_text, rate_text

BY_MODEL = ("surprise", "unsure", "novel")
MOVED = tr_later("The file is not where it was, or its drive is away. Nothing known of it is lost.")
SAID = {
    "control": tr_later("Drawn by chance: what the model says had no part in it"),
    "disagree": tr_later("Two readers differ on a finding"),
    "urgent": tr_later("Tagged urgent"),
}


class Lines:
    """The lines of a worklist, made when they are first painted.

    Parameters
    ----------
    session
        Has the records that are open, and what may be seen.
    work
        The list.
    """

    def __init__(self, session: ReviewSession, work: Worklist) -> None:
        self._session, self._work = session, work
        self._made: dict[int, Line] = {}

    def forget(self) -> None:
        """Make all anew: states, or what may be seen, have changed."""
        self._made.clear()

    def line(self, row: int) -> Line | None:
        """Return a row as it is shown; None while it is being fetched."""
        if row not in self._made:
            found = self._work.row(row)
            path = self._work.path_at(row)
            if found is None and (path is None or not self._work.is_plain):
                return None
            self._made[row] = self._make(found, path)
        return self._made[row]

    def _make(self, found: WorkRow | None, path: Path | None) -> Line:
        session = self._session
        problem = session.unreadable.get(path, "") if path is not None else ""
        problem = problem or (found.problem if found is not None else "")
        state, reason, why = "unread", "list", ""
        if found is not None:
            state, reason, why = found.state or "unread", found.reason_kind, tr(found.reason)
        if path is not None:
            own = state_word(session.reading.state_at(path))
            state = own if own != "unread" else state
        if path in session.watching.fresh:
            reason, why = "new", tr("Arrived in the watched folder")
        if found is None:
            why = why or tr("Not measured yet")
        if found is not None and found.missing:
            reason, why = "missing", tr(MOVED)
        if problem:
            state, reason, why = "", "unreadable", problem
        one_in, hides, no_score = self._surprise(found, path)
        scored = found is not None and found.score is not None
        if one_in is None and (reason in BY_MODEL or (scored and reason == "list")):
            reason, why = "list", tr(AFTER_FIRST_READ) if hides else tr("In this list")
        return Line(
            title=found.title if found is not None and found.title else _title(path),
            about=_about(found),
            rate=rate_text(found.rate_bpm) if found is not None else "",
            qrs=qrs_text(found.qrs_ms) if found is not None else "",
            state=state,
            reason=reason,
            why=why,
            one_in=one_in,
            hides=hides and not problem,
            no_score="" if problem else no_score,
            by_model=one_in is not None and reason in (*BY_MODEL, "list"),
            read=found.waiting if found is not None else "",
            path=path,
            record_id=(found.record_id or "") if found is not None else "",
            picture=_picture(found),
            is_shown=path is not None and path == session.path,
            is_fresh=path in session.watching.fresh,
            tip=_tip(path, why),
        )

    @property
    def may_see_model(self) -> bool:
        """Whether the model's output is switched on at all."""
        return self._session.settings.heat_on and not self._session.model_stopped

    def _surprise(self, found: WorkRow | None, path: Path | None) -> tuple[float | None, bool, str]:
        """Return N of "1 in N", whether there may be one that is hidden, and what is said else."""
        if found is None:
            return None, False, ""
        # A record whose file is away has no folder that could be asked: the catalogue's word holds.
        allowed = path is None or self._session.reading.allows(found.record_id or "", path)
        if found.hides or not allowed:
            return None, True, ""
        if not self.may_see_model:
            return None, False, tr("model off")
        if found.score is None:
            return None, False, tr("not scored")
        if found.score.one_in is None:
            return None, False, tr("not evaluated")
        return found.score.one_in, False, ""

    def _model_words(self, sha256: str) -> str:
        model = self._session.model
        known = model is not None and model.sha256 == sha256
        return model_text(model) if known else sha256[:6]

    def facts(self, row: int) -> list[tuple[str, str, str]]:
        """Return name, value and ink of what is known of a row beside its beats."""
        line, found = self.line(row), self._work.row(row)
        if line is None:
            return []
        ink = "model" if line.by_model else "red" if not line.state else "1"
        facts = [(tr("Why here"), line.why or tr("In this list"), ink)]
        if found is None:
            return [*facts, (tr("File"), _folder(line.path), "2")]
        if line.hides:
            facts.append((tr("Surprise"), tr("Hidden until your first read is logged"), "2"))
        elif line.one_in is not None and found.score is not None:
            score = found.score
            facts.append((tr("Surprise"), _interval(line.one_in, score.low, score.high), "model"))
            if score.is_foreign:
                facts.append((tr("Novel"), tr("Far from all that the model has seen"), "model"))
            facts.append((tr("Model"), self._model_words(found.model), "2"))
        elif found.score is not None and found.score.reason and self.may_see_model:
            facts.append((tr("Not scored"), kept(found.score.reason), "2"))
        if found.first_read:
            facts.append((tr("First read"), found.first_read, "1"))
        if found.of > 1:
            facts.append(
                (
                    tr("Series"),
                    tr("{nth} of {of} ECGs of this patient", nth=found.nth, of=found.of),
                    "1",
                )
            )
        if found.quality_note:
            facts.append((tr("Signal"), fault_text(found.quality_note), "amber"))
        recorded = [
            found.started[:16].replace("T", " "),
            duration_text(found.duration_s) if found.duration_s else "",
        ]
        if found.n_leads:
            recorded.append(tr_n("{n} lead", "{n} leads", found.n_leads))
        if any(recorded):
            facts.append((tr("Recorded"), " · ".join(part for part in recorded if part), "1"))
        if found.tags:
            facts.append((tr("Tags"), ", ".join(found.tags), "1"))
        return [*facts, (tr("File"), _folder(line.path), "2")]


def _title(path: Path | None) -> str:
    return record_title(path) if path is not None else tr("record")


def _about(found: WorkRow | None) -> str:
    if found is None or not found.record_id:
        return ""
    return about_text(found.sex, found.age_years)


def _picture(found: WorkRow | None) -> BeatPicture | None:
    if found is None or found.picture is None:
        return None
    return BeatPicture.from_bytes(found.picture)


def _tip(path: Path | None, why: str) -> str:
    where = str(path) if path is not None else ""
    return f"{why}\n{where}".strip()


def _folder(path: Path | None) -> str:
    """Return a folder that can be broken into lines anywhere."""
    where = str(path.parent) if path is not None else tr("not there at the moment")
    return re.sub(r"([/\\_.-])", "\\1\u200b", where)


def _interval(one_in: float, low: float | None, high: float | None) -> str:
    if low is None or high is None:
        return one_in_text(one_in)
    rarity, rare, rarer = map(one_in_text, (one_in, low, high))
    return tr("{rarity} ({low} to {high})", rarity=rarity, low=rare, high=rarer)
