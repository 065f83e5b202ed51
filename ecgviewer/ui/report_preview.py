"""The pages of a report as they will be printed, beside what can be chosen for them."""

from __future__ import annotations

from collections.abc import Callable, Generator

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.tasks.report import Report
from ecgviewer.ui.controls import Button
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.printing import page_image
from ecgviewer.ui.style import text_label, theme_of

JOB = "report preview"
WIDTH_PX, LEAST_PX = 620, 420
_SOON_MS = 200
_LONGEST_OVER_SHORTEST = 297 / 210


class _Paper(QWidget):
    """One page, as large as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.image: QImage | None = None
        self._scaled: tuple[int, QSize, QImage] | None = None
        self.setMinimumSize(LEAST_PX, round(LEAST_PX / _LONGEST_OVER_SHORTEST))
        self.setAccessibleName(tr("Preview of the report"))

    def sizeHint(self) -> QSize:
        """Return the shape of a landscape page of A4."""
        return QSize(WIDTH_PX, round(WIDTH_PX / _LONGEST_OVER_SHORTEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, or empty paper until it is there."""
        theme = theme_of(self)
        shape = self.image.size() if self.image is not None else self.sizeHint()
        size = shape.scaled(self.size() - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio)
        page = QRect(0, 0, size.width(), size.height())
        page.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.fillRect(page, QColor("white"))
        if self.image is not None:
            painter.drawImage(page, self._fitting(self.image, page.size()))
        painter.setPen(QColor(theme.line_strong))
        painter.drawRect(page.adjusted(-1, -1, 0, 0))
        painter.end()

    def _fitting(self, image: QImage, size: QSize) -> QImage:
        """Return a page in the device pixels that it takes here."""
        known, wanted = image.cacheKey(), size * self.devicePixelRatioF()
        if self._scaled is None or self._scaled[:2] != (known, wanted):
            smooth = Qt.TransformationMode.SmoothTransformation
            ratio = Qt.AspectRatioMode.IgnoreAspectRatio
            self._scaled = known, wanted, image.scaled(wanted, ratio, smooth)
        return self._scaled[2]


class ReportPreview(QWidget):
    """Shows the pages of a report that is laid out anew when something is chosen.

    Parameters
    ----------
    runner
        Lays the report out and paints its pages in a thread.
    make
        Returns the work of laying out the report as it is chosen now.
    """

    def __init__(
        self,
        runner: JobRunner,
        make: Callable[[], Generator[Progress, None, Report]],
    ) -> None:
        super().__init__()
        self._runner, self._make = runner, make
        self.pages: tuple[QImage, ...] = ()
        self.place = 0
        self.paper = _Paper()
        self._said = text_label(tr("Laying the report out …"), role="secondary", ink="2")
        self._before = Button(icon="chevron-left", height=26)
        self._after = Button(icon="chevron-right", height=26)
        for button, by, name in (
            (self._before, -1, tr("Page before")),
            (self._after, 1, tr("Next page")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(lambda _=False, by=by: self.turn(by))
            button.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._said, 1)
        row.addWidget(self._before)
        row.addWidget(self._after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.paper, 1)
        column.addLayout(row)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._begin)
        self.destroyed.connect(lambda: runner.cancel(JOB))
        self._begin()

    def renew(self) -> None:
        """Lay the report out anew, when nothing more is chosen for a moment."""
        self._soon.start()

    def close_work(self) -> None:
        """Let go of what is under way."""
        self._soon.stop()
        self._runner.cancel(JOB)

    def _begin(self) -> None:
        work, width = self._make(), round(WIDTH_PX * self.devicePixelRatioF())

        def paint() -> Generator[Progress, None, tuple[QImage, ...]]:
            report = yield from work
            pages = []
            for page in report.pages:
                yield Progress(len(pages), len(report.pages), tr("painting"))
                pages.append(page_image(page, 2 * width / page.width))
            return tuple(pages)

        told = self._said.setText
        self._runner.start(
            JOB, paint, on_result=self._take, on_error=lambda e: told(str(e)), pool="report"
        )

    def _take(self, pages: tuple[QImage, ...]) -> None:
        self.pages = pages
        self.place = min(self.place, len(pages) - 1)
        self._show()

    def turn(self, by: int) -> None:
        """Show the next page, or the one before (below 0)."""
        self.place = min(max(self.place + by, 0), len(self.pages) - 1)
        self._show()

    def _show(self) -> None:
        self.paper.image = self.pages[self.place]
        self.paper.update()
        self._said.setText(
            tr(
                "Page {number} of {n_pages}, not in true size here",
                number=self.place + 1,
                n_pages=len(self.pages),
            )
        )
        for button in (self._before, self._after):
            button.setVisible(len(self.pages) > 1)
        self._before.setEnabled(self.place > 0)
        self._after.setEnabled(self.place < len(self.pages) - 1)
