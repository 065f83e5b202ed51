"""What a page of a worklist shows beside its records: state, files, tags, series, opinions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ecgviewer.storage.catalogue_query import Sight
from ecgviewer.storage.sqlite_file import PartOfFile


class Details(PartOfFile):
    """The part of a catalogue that answers pages of lists; all of it only reads."""

    def of(self, places: Sequence[int], sight: Sight) -> dict[int, dict[str, Any]]:
        """Return what a page of a list shows beside the record itself, by place.

        ``added_at``; ``state``, ``at``, ``final_at`` of the reader; ``sees``; ``files``: (path,
        missing); ``tags``; ``series``: place among the ECGs of the patient and their number;
        ``findings`` of the model and ``dispute``, ``readers`` (who, when) where they may be seen.
        """
        marks = ", ".join("?" * len(places))
        shown, known = sight.shown_here()
        out: dict[int, dict[str, Any]] = {}
        with self._told():
            ask = self._connection.execute
            asked = f"SELECT place, id, added_at, patient, {shown} FROM record WHERE place IN"
            patients: dict[str, None] = {}
            ids: dict[str, int] = {}
            for place, name, added, patient, sees in ask(f"{asked} ({marks})", (*known, *places)):
                out[place] = {
                    "added_at": added, "patient": patient, "sees": bool(sees), "state": "unread",
                    "at": "", "final_at": "", "files": [], "tags": [], "series": (1, 1),
                    "findings": [], "dispute": "", "readers": [], "apart": False,
                }  # fmt: skip
                ids[name] = place
                if patient:
                    patients[patient] = None
            asked = "SELECT place, state, at, final_at FROM reading WHERE reader = ? AND place IN"
            for place, state, at, final_at in ask(f"{asked} ({marks})", (sight.reader, *places)):
                out[place] |= {"state": state, "at": at, "final_at": final_at}
            names = ", ".join("?" * len(ids))
            asked = f"SELECT record_id, path, missing FROM file WHERE record_id IN ({names})"
            for name, path, missing in ask(f"{asked} ORDER BY missing, path", tuple(ids)):
                out[ids[name]]["files"].append((path, bool(missing)))
            asked = f"SELECT place, name FROM tag WHERE place IN ({marks}) ORDER BY name"
            for place, tag in ask(asked, places):
                out[place]["tags"].append(tag)
            asked = "SELECT place FROM apart WHERE reader = ? AND place IN"
            for (place,) in ask(f"{asked} ({marks})", (sight.reader, *places)):
                out[place]["apart"] = True
            self._series(out, tuple(patients))
            visible = [place for place, one in out.items() if one["sees"]]
            self._opinions(out, visible, sight)
        return out

    def _series(self, out: dict[int, dict[str, Any]], patients: tuple[str, ...]) -> None:
        marks = ", ".join("?" * len(patients))
        asked = (
            f"SELECT patient, place FROM record WHERE patient IN ({marks}) "
            "ORDER BY patient, start, place"
        )
        series: dict[str, list[int]] = {}
        for patient, place in self._connection.execute(asked, patients):
            series.setdefault(patient, []).append(place)
        for places in series.values():
            for nth, place in enumerate(places, start=1):
                if place in out:
                    out[place]["series"] = (nth, len(places))

    def _opinions(
        self, out: dict[int, dict[str, Any]], visible: Sequence[int], sight: Sight
    ) -> None:
        marks = ", ".join("?" * len(visible))
        ask = self._connection.execute
        asked = (
            "SELECT place, code, sure FROM finding WHERE source = 'model' AND who = ? "
            f"AND place IN ({marks}) ORDER BY place, sure DESC"
        )
        for place, code, sure in ask(asked, (sight.model, *visible)):
            out[place]["findings"].append((code, sure))
        for place, finding in ask(
            f"SELECT place, finding FROM dispute WHERE place IN ({marks})", tuple(visible)
        ):
            out[place]["dispute"] = finding
        asked = f"SELECT place, reader, at FROM reading WHERE logged AND place IN ({marks})"
        for place, reader, at in ask(f"{asked} ORDER BY at, reader", tuple(visible)):
            out[place]["readers"].append((reader, at))
