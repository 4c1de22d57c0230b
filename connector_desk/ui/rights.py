"""What whoever works here may see and change in the window: an act that they may not do is not there at all.

One person works at the window at a time, so this is held once, as the theme is. It is told before the window is built,
and another person gets a window of their own; what triggers an act says which kinds it changes or where it leads.
"""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtGui import QAction, QShortcut

from connector_desk.domain.entity import Kind
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.buttons import DeskButton

Trigger = TypeVar("Trigger", bound=DeskButton | QAction | QShortcut)


class _Held:
    changeable: frozenset[Kind] = frozenset(Kind)
    visible: frozenset[Place] = frozenset(Place)


def hold(changeable: Iterable[Kind], visible: Iterable[Place]) -> None:
    """Take what may be changed and seen from now on, by triggers that are made from now on."""
    _Held.changeable, _Held.visible = frozenset(changeable), frozenset(visible)


def may_change(*kinds: Kind) -> bool:
    """Say whether all of these may be changed."""
    return _Held.changeable.issuperset(kinds)


def may_see(*places: Place) -> bool:
    """Say whether all of these places are there."""
    return _Held.visible.issuperset(places)


def changes(trigger: Trigger, *kinds: Kind) -> Trigger:
    """Return what triggers a change of these kinds; it is not there, and its key is dead, where that is not allowed."""
    return trigger if may_change(*kinds) else _withheld(trigger)


def leads_to(trigger: Trigger, *places: Place) -> Trigger:
    """Return what leads to a place; it is not there where the place is not."""
    return trigger if may_see(*places) else _withheld(trigger)


def _withheld(trigger: Trigger) -> Trigger:
    if isinstance(trigger, DeskButton):
        trigger.withhold()
    elif isinstance(trigger, QAction):
        trigger.setVisible(False)
    else:
        trigger.setEnabled(False)
    return trigger
