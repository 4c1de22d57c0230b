"""What both campaigns about damaged files share: a damaged desk is opened and read, and what it says is weighed."""

import shutil
from collections import Counter
from pathlib import Path

from connector_desk.domain.errors import DeskError
from connector_desk.store.keys import DeskKeys
from tests.campaigns import driver

SALT = 16  # bytes at the head of the database that the key file holds too, so that their loss harms nothing


class Damaged:
    """A desk that is damaged again and again. `silent` are the states that showed other rows and said nothing."""

    def __init__(self, template: Path, folder: Path, keys: DeskKeys, truth: dict[str, str]) -> None:
        self._template, self._folder, self._keys, self._truth = template, folder, keys, truth
        self.states = 0
        self.said: Counter[str] = Counter()
        self.silent: list[str] = []

    def fresh(self) -> Path:
        """Return the folder with a whole desk in it."""
        shutil.rmtree(self._folder, ignore_errors=True)
        return Path(shutil.copytree(self._template, self._folder))

    def weigh(self, what: str, *, must_be_told: bool) -> None:
        """Open the desk as it is now, read all of it and check it.

        Where the rows are as they were, only `must_be_told` asks for a report; other rows must be reported always.
        """
        self.states += 1
        reported, is_true = self._look()
        self.said[reported or "nothing"] += 1
        if not reported and (must_be_told or not is_true):
            self.silent.append(f"{what}: {'not told' if is_true else 'other rows'}")

    def _look(self) -> tuple[str, bool]:
        """Return who said that something is wrong, and whether no row that was shown is another one."""
        try:
            desk = driver.opened(self._folder, self._keys)
        except DeskError as refused:
            return f"opening: {type(refused).__name__}", True
        try:
            return self._read(desk)
        finally:
            desk.close()

    def _read(self, desk: object) -> tuple[str, bool]:
        problems = list(driver.problems(desk))
        try:
            is_true = driver.snapshot(desk) == self._truth
        except DeskError as refused:
            return f"reading: {type(refused).__name__}", True
        return problems[0] if problems else "", is_true


def figures(name: str, damaged: Damaged, seconds: float) -> str:
    """Say in one line what the campaign found."""
    said = ", ".join(f"{count} {who}" for who, count in damaged.said.most_common())
    return f"{name}: {damaged.states} states, {len(damaged.silent)} silent ({said}), {seconds:.0f} s"
