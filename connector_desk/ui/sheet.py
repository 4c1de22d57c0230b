"""The style sheet of the few parts that Qt draws itself: scroll bars, menus, tips, calendars, bare fields."""

from connector_desk.ui.theme import Theme


def style_sheet(theme: Theme) -> str:
    """Return the sheet made from the colours and the text scale of a theme."""
    c = theme.colors
    bar, room = 10, 3
    return f"""
QToolTip {{ background: {c.paper}; color: {c.ink}; border: 1px solid {c.edge}; padding: 6px; }}
QMenu {{ background: {c.paper}; color: {c.ink}; border: 1px solid {c.edge}; padding: 4px; }}
QMenu::item {{ padding: 8px 20px; border-radius: 6px; }}
QMenu::item:selected {{ background: {c.canal_tint}; color: {c.canal_ink}; }}
QScrollBar:vertical {{ background: transparent; width: {bar + 2 * room}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {bar + 2 * room}px; margin: 0; }}
QScrollBar::handle {{ background: {c.edge}; border-radius: 4px; margin: {room + 1}px;
  min-height: 32px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QComboBox {{ background: transparent; border: 0; padding: 0 4px; color: {c.ink}; }}
QComboBox QLineEdit {{ background: transparent; color: {c.ink}; placeholder-text-color: {c.ink2}; }}
QComboBox::drop-down {{ border: 0; width: 0; }}
QListView#pick-list {{ background: {c.paper}; color: {c.ink}; border: 1px solid {c.edge}; outline: 0;
  padding: 4px; }}
QListView#pick-list::item {{ min-height: {theme.px(34)}px; padding: 0 8px; }}
QListView#pick-list::item:selected {{ background: {c.canal_tint}; color: {c.canal_ink}; }}
QProgressBar {{ background: {c.inset}; border: 1px solid {c.edge}; border-radius: 5px; height: 10px;
  text-align: center; }}
QProgressBar::chunk {{ background: {c.canal}; border-radius: 4px; }}
QFileDialog, QDialog, QMessageBox {{ background: {c.table}; color: {c.ink}; }}
"""
