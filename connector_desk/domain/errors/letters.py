"""What can go wrong with a letter: its text, its language, whether there is anything to tell."""

from dataclasses import dataclass

from connector_desk.domain.errors.base import DeskError


@dataclass(unsafe_hash=True)
class TemplateBroken(DeskError):
    """The template of a letter cannot be used; `flaw` is a `FlawKind`, `field` the name in the braces.

    `start` and `end` mark the place in the template.
    """

    flaw: str
    field: str = ""
    start: int = 0
    end: int = 0


@dataclass(unsafe_hash=True)
class LetterLanguageUnknown(DeskError):
    """There are no letters in this language (BCP 47)."""

    language: str


@dataclass(unsafe_hash=True)
class NothingSent(DeskError):
    """Nothing about this resident went to this recipient, so there is nothing to tell or to take back."""

    recipient: str


@dataclass(unsafe_hash=True)
class NothingEnded(DeskError):
    """No consent towards this recipient came to an end, so the law asks for no notice."""

    recipient: str


@dataclass(unsafe_hash=True)
class NoWordYet(DeskError):
    """There is no answer that whoever waits could hear."""

    name: str
