"""Fonts, type roles and the one place that dresses the application in a scheme."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from connector_desk.ui import tokens

PLAIN = "Atkinson Hyperlegible Next"
READING = "Literata"
FALLBACK = "Noto Sans"
BRIGHT_SCALE = 1.25
"""How much larger the text is in "large and clear"."""


class Scheme(Enum):
    """Light or dark; both keep the same order and meaning of colours."""

    LIGHT = "light"
    DARK = "dark"


class Role(Enum):
    """A kind of text: face, size in points, weight, and line height as a share of the face's own (tall) line."""

    TITLE = (PLAIN, 20.0, 600, 0.94)
    DETAIL = (PLAIN, 18.0, 600, 0.96)
    SECTION = (PLAIN, 14.5, 600, 1.0)
    HEAD = (PLAIN, 12.0, 600, 1.06)
    BODY = (PLAIN, 11.0, 400, 1.13)
    BODY_STRONG = (PLAIN, 11.0, 600, 1.13)
    SECOND = (PLAIN, 10.0, 400, 1.2)
    SECOND_STRONG = (PLAIN, 10.0, 600, 1.2)
    KEY = (PLAIN, 10.0, 500, 1.0)
    OWN_COUNTER = (READING, 19.0, 400, 1.0)
    OWN_LEAD = (READING, 16.5, 400, 1.0)
    OWN_ROW = (READING, 12.5, 400, 1.0)
    RING = (PLAIN, 14.0, 600, 1.0)
    RING_UNIT = (PLAIN, 9.5, 500, 1.0)
    NUMBER = (FALLBACK, 10.0, 400, 1.14)
    NUMBER_BODY = (FALLBACK, 10.5, 400, 1.1)
    NUMBER_HEAD = (FALLBACK, 11.5, 600, 1.06)
    NUMBER_STRONG = (FALLBACK, 11.0, 600, 1.08)


@runtime_checkable
class Dressed(Protocol):
    """A widget that takes fonts or sizes from the theme and renews them when the theme changes."""

    def dress(self) -> None:
        """Take fonts and colours from the current theme again."""
        ...


@dataclass(frozen=True)
class Theme:
    """What is worn now: colours, the scale of the text, and whether "large and clear" is on."""

    scheme: Scheme
    colors: tokens.Colors
    scale: float = 1.0
    is_bright: bool = False

    def color(self, name: str) -> QColor:
        """Return the colour of a token, such as `canal_ink`."""
        return QColor(getattr(self.colors, name))

    def font(self, role: Role) -> QFont:
        """Return the font of a role at the present scale; numbers get figures of one width."""
        face, points, weight, _line = role.value
        font = QFont([face, FALLBACK])
        font.setPointSizeF(points * self.scale)
        font.setWeight(QFont.Weight(weight))
        if face == FALLBACK:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def px(self, length: float) -> int:
        """Return a length that must grow with the text, in whole pixels."""
        return round(length * self.scale)


class _Worn:
    theme = Theme(Scheme.LIGHT, tokens.LIGHT)


def current() -> Theme:
    """Return the theme that the application wears; painted widgets ask at every paint."""
    return _Worn.theme


def load_fonts(folder: Path, names: Iterable[str] | None = None) -> None:
    """Make the packed fonts known; without `names` all that lie in the folder.

    Raises FileNotFoundError when one is missing or is no font.
    """
    paths = [folder / name for name in names] if names is not None else sorted(folder.glob("*.ttf"))
    for path in paths:
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path.name)


def chosen_scale(theme: Theme) -> float:
    """Return the size of text that was asked for, without what "large and clear" adds."""
    return theme.scale / BRIGHT_SCALE if theme.is_bright else theme.scale


def make(scheme: Scheme, text_scale: float = 1.0, *, is_bright: bool = False) -> Theme:
    """Return the theme of a scheme without putting it on."""
    colors = tokens.DARK if scheme is Scheme.DARK else tokens.LIGHT
    if is_bright:
        return Theme(scheme, tokens.bright(colors), text_scale * BRIGHT_SCALE, is_bright=True)
    return Theme(scheme, colors, text_scale)


def apply(
    app: QApplication, scheme: Scheme | str, text_scale: float = 1.0, *, is_bright: bool = False, sheet: bool = True
) -> Theme:
    """Dress the application; `sheet=False` leaves the style sheet out, for a first window that must be quick."""
    theme = make(Scheme(scheme), text_scale, is_bright=is_bright)
    _Worn.theme = theme
    app.setPalette(_palette(theme))
    app.setFont(theme.font(Role.BODY))
    if sheet:
        from connector_desk.ui.sheet import style_sheet

        app.setStyle("Fusion")
        app.setStyleSheet(style_sheet(theme))
    for widget in app.allWidgets():
        if isinstance(widget, Dressed):
            widget.dress()
        widget.update()
    return theme


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    of = QPalette.ColorRole
    for role, name in {
        of.Window: "table",
        of.WindowText: "ink",
        of.Base: "paper",
        of.AlternateBase: "inset",
        of.Text: "ink",
        of.Button: "paper",
        of.ButtonText: "canal_ink",
        of.Highlight: "canal",
        of.HighlightedText: "on_canal",
        of.PlaceholderText: "ink2",
        of.ToolTipBase: "paper",
        of.ToolTipText: "ink",
        of.Link: "canal_ink",
        of.Mid: "edge",
        of.Dark: "edge",
        of.Light: "paper",
    }.items():
        palette.setColor(role, theme.color(name))
    for role in (of.Text, of.WindowText, of.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("ink2"))
    return palette
