"""The recovery sheet: coming in by it, and making a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connector_desk.bootstrap.desk import OpenDesk
from connector_desk.bootstrap.opening import recover_desk
from connector_desk.bootstrap.speech import LANGUAGE, explain, words
from connector_desk.device.chance import SystemRandom
from connector_desk.device.resources import resources_folder

if TYPE_CHECKING:
    from pathlib import Path

    from connector_desk.ui.panels.recovery_sheet import SheetActs
    from connector_desk.ui.recovery_boxes import Recovery


def recovery(folder: Path) -> Recovery:
    """Return what the window needs to recover a desk, or to make the first recovery sheet of a new one."""
    from connector_desk.ui.recovery_boxes import Recovery

    def let_in(code: str, *, accepts_damage: bool = False) -> OpenDesk:
        return recover_desk(folder, code, accepts_damage=accepts_damage)

    def set_passphrase(desk: object, passphrase: str) -> None:
        assert isinstance(desk, OpenDesk)
        desk.accounts.set_passphrase(desk.accounts.current.id, passphrase)

    return Recovery(
        open=let_in,
        mistyped=mistyped_group,
        suggest=suggested_words,
        set_passphrase=set_passphrase,
        sheet_acts=sheet_acts,
    )


def sheet_acts(desk: object) -> SheetActs:
    """Return what can be done with the recovery sheet of an open desk."""
    from connector_desk.ui.panels.recovery_sheet import SheetActs

    assert isinstance(desk, OpenDesk)
    paper = desk.recovery_paper
    return SheetActs(
        make=lambda: paper.made(words()),
        save=paper.save,
        fits=paper.fits,
        mistyped=mistyped_group,
        explain=explain,
    )


def mistyped_group(text: str) -> int:
    """Return the first group of a recovery code that is not right, from 1, or 0 while it may still be right."""
    from connector_desk.store.recovery_code import first_mistyped

    return first_mistyped(text)


def suggested_words(count: int = 4) -> tuple[str, ...]:
    """Return words for a passphrase, drawn from some thousand friendly ones."""
    listed = (resources_folder() / "words" / f"{LANGUAGE}.txt").read_text(encoding="utf-8").split()
    return SystemRandom().draw(listed, count)
