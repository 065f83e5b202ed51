"""The look of standard widgets: one stylesheet made from a theme's tokens."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ecgviewer.core.resources import shipped
from ecgviewer.ui.theme import THEMES, Theme, ui_font

TITLE_PX, BODY_PX, SECONDARY_PX, SMALL_PX = 16, 13, 11, 11
"""12, 9.5, 8.5 and 8 pt at 4/3 pixels a point."""


def theme_of(widget: QWidget) -> Theme:
    """Return the theme of the window that a widget stands in."""
    return THEMES[widget.window().property("theme_name") or "paper"]


def apply_theme(window: QWidget, name: str) -> None:
    """Give a window and all in it a theme."""
    theme = THEMES[name]
    window.setProperty("theme_name", name)
    window.setPalette(_palette(theme))
    window.setStyleSheet(stylesheet(theme))


def text_label(text: str = "", *, role: str = "body", ink: str = "1", wrap: bool = False) -> QLabel:
    """Return a label; ``role`` is a size, ``ink`` a colour token (1, 2, 3, model, red, ...)."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setProperty("ink", ink)
    label.setWordWrap(wrap)
    return label


def set_ink(label: QLabel, ink: str) -> None:
    """Change a label's colour token."""
    restyle(label, ink=ink)


def restyle(widget: QWidget, **properties: object) -> None:
    """Change properties that the stylesheet asks for."""
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def _palette(theme: Theme) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette(QApplication.palette())
    for role, colour in (
        (roles.Window, theme.app),
        (roles.Base, theme.panel),
        (roles.AlternateBase, theme.hover),
        (roles.Button, theme.panel),
        (roles.WindowText, theme.ink1),
        (roles.Text, theme.ink1),
        (roles.ButtonText, theme.ink1),
        (roles.PlaceholderText, theme.ink3),
        (roles.Highlight, theme.human),
        (roles.HighlightedText, theme.human_text),
        (roles.ToolTipBase, theme.panel),
        (roles.ToolTipText, theme.ink1),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.ink3))
    return palette


def stylesheet(theme: Theme) -> str:
    """Return the stylesheet of a theme."""
    families = ", ".join(f'"{family}"' for family in ui_font("body").families())
    inks = {
        "1": theme.ink1,
        "2": theme.ink2,
        "3": theme.ink3,
        "human": theme.human,
        "model": theme.model,
        "caliper": theme.caliper,
        "red": theme.red,
        "amber": theme.amber,
        "green": theme.green,
    }
    tones = {
        "grey": (theme.ink2, theme.hover, theme.line_strong),
        "human": (theme.human, theme.human_tint, theme.human_tint),
        "model": (theme.model, theme.model_tint, theme.model_tint),
        "amber": (theme.amber, theme.amber_tint, theme.amber_tint),
        "red": (theme.red, theme.red_tint, theme.red_tint),
        "green": (theme.green, theme.green_tint, theme.green_tint),
    }
    ink_rules = "".join(f'QLabel[ink="{name}"] {{ color: {hue}; }}\n' for name, hue in inks.items())
    tone_rules = "".join(
        f'QLabel[tone="{name}"] {{ color: {ink}; background: {ground}; border: 1px solid {edge}; '
        f"border-radius: 4px; padding: 2px 6px; font-size: {SMALL_PX}px; font-weight: 500; }}\n"
        f'QFrame[ground="{name}"] {{ background: {ground}; border: none; border-radius: 5px; }}\n'
        for name, (ink, ground, edge) in tones.items()
    )
    name = "check-white" if theme.human_text == "#FFFFFF" else "check"
    tick = shipped(f"resources/icons/{name}.svg").as_posix()
    return f"""
QWidget {{ font-family: {families}; font-size: {BODY_PX}px; color: {theme.ink1}; }}
QMainWindow, QDialog, QStackedWidget, #page {{ background: {theme.app}; }}
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {TITLE_PX}px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="secondary"] {{ font-size: {SECONDARY_PX}px; }}
QLabel[role="small"] {{ font-size: {SMALL_PX}px; }}
{ink_rules}{tone_rules}
#panel, #bar, #card {{ background: {theme.panel}; }}
#panel {{ border-left: 1px solid {theme.line}; }}
#panel_left {{ background: {theme.panel}; border-right: 1px solid {theme.line}; }}
#card {{ border: 1px solid {theme.line}; border-radius: 8px; }}
#top_bar, #tool_bar {{ background: {theme.panel}; border-bottom: 1px solid {theme.line}; }}
#read_foot {{ background: {theme.panel}; border-top: 1px solid {theme.line}; }}
#sheet_foot {{ background: {theme.panel}; border-top: 1px solid {theme.line}; }}
#sheet_foot[amber="true"] {{ background: {theme.amber_tint}; }}
#sheet_foot[amber="true"] QLabel {{ color: {theme.amber}; }}
#status_line {{ background: {theme.panel}; border-top: 1px solid {theme.line}; }}
#rail {{ background: {theme.rail}; }}
#section {{ background: {theme.panel}; border-bottom: 1px solid {theme.line}; }}
#picker {{ background: {theme.panel}; border-bottom: 1px solid {theme.line}; }}
#picker[open="true"] {{ border-left: 3px solid {theme.human}; }}
#rule {{ background: {theme.line}; border: none; }}
#row {{ background: {theme.panel}; border-bottom: 1px solid {theme.line}; }}
#row[selected="true"] {{ background: {theme.human_tint}; }}
#row:hover {{ background: {theme.hover}; }}
QScrollArea, QScrollArea > QWidget > #scrolled {{ background: {theme.panel}; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 8px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 8px; margin: 0; }}
QScrollBar::handle {{ background: {theme.control_edge}; border-radius: 3px; min-height: 24px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: none; border: none; height: 0; width: 0; }}
QLineEdit, QPlainTextEdit, QTextBrowser {{ background: {theme.panel};
  border: 1px solid {theme.control_edge}; border-radius: 5px; padding: 0 8px;
  selection-background-color: {theme.human}; selection-color: {theme.human_text}; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {theme.ink3}; }}
QLineEdit {{ min-height: 30px; }}
QLineEdit[wrong="true"] {{ border-color: {theme.red}; }}
QTextBrowser {{ padding: 8px; border-color: {theme.line}; }}
QLineEdit:focus, QPlainTextEdit:focus {{
  border: 2px solid {theme.human}; padding: 0 7px; min-height: 28px; }}
QMenu {{ background: {theme.panel}; border: 1px solid {theme.line_strong}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 12px; border-radius: 3px; }}
QMenu::item:selected {{ background: {theme.human_tint}; color: {theme.ink1}; }}
QMenu::item:disabled {{ color: {theme.ink3}; }}
QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px; }}
QToolTip {{ background: {theme.panel}; color: {theme.ink1};
  border: 1px solid {theme.line_strong}; padding: 4px 6px; }}
QListView, QTableView {{ background: {theme.panel}; border: none; outline: none;
  gridline-color: {theme.line}; selection-background-color: {theme.human_tint};
  selection-color: {theme.ink1}; alternate-background-color: {theme.panel}; }}
QListView::item, QTableView::item {{ padding: 0 12px; border-bottom: 1px solid {theme.line}; }}
QTableView[narrow="true"]::item {{ padding: 0 6px; }}
QListView::item:hover, QTableView::item:hover {{ background: {theme.hover}; }}
QListView::item:selected, QTableView::item:selected {{
  background: {theme.human_tint}; color: {theme.ink1}; }}
QHeaderView::section {{ background: {theme.panel}; color: {theme.ink2}; border: none;
  border-bottom: 1px solid {theme.line}; padding: 6px 12px; font-size: {SMALL_PX}px; }}
QCheckBox, QRadioButton, QSlider {{ min-height: 24px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 14px; height: 14px;
  border: 1px solid {theme.control_edge}; background: {theme.panel}; }}
QCheckBox::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:checked {{ background: {theme.human}; border-color: {theme.human};
  image: url({tick}); }}
QRadioButton::indicator:checked {{ border: 5px solid {theme.human}; width: 6px; height: 6px; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{
  border-color: {theme.line_strong}; background: {theme.hover}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {theme.ink3}; }}
QProgressBar {{ background: {theme.line}; border: none; border-radius: 2px;
  max-height: 4px; min-height: 4px; }}
QProgressBar::chunk {{ background: {theme.human}; border-radius: 2px; }}
QSlider::groove:horizontal {{ height: 2px; background: {theme.line_strong}; border-radius: 1px; }}
QSlider::sub-page:horizontal {{ background: {theme.model}; border-radius: 1px; }}
QSlider::handle:horizontal {{ width: 8px; height: 8px; margin: -4px 0; border-radius: 5px;
  background: {theme.panel}; border: 1.5px solid {theme.model}; }}
QSlider[tone="neutral"]::sub-page:horizontal {{ background: {theme.control_edge}; }}
QSlider[tone="neutral"]::handle:horizontal {{ border-color: {theme.control_edge}; }}
QSlider:focus {{ border: 2px solid {theme.human}; border-radius: 5px; }}
"""
