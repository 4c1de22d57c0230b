"""What the desk says where it is built: the sentences of its language, and those for an error."""

from __future__ import annotations

import logging
from functools import cache

from connector_desk.device.resources import i18n_folder
from connector_desk.domain import errors
from connector_desk.words.catalogue import Catalogue
from connector_desk.words.errors import explain as explained
from connector_desk.words.errors import unexpected

LANGUAGE = "nl"


@cache
def loaded(language: str) -> Catalogue:
    """Load the sentences of a language once. Whoever wants others said everywhere puts them in its place."""
    return Catalogue.load(i18n_folder(), language)


def words(language: str = LANGUAGE) -> Catalogue:
    """Return the sentences of a language."""
    return loaded(language)


def explain(error: BaseException) -> tuple[str, str, str]:
    """Return the three sentences for an error; one that is a fault of the program goes to the log as well."""
    if isinstance(error, errors.DeskError):
        message = explained(error, words())
    else:
        logging.getLogger(__name__).error("unexpected", exc_info=error)
        message = unexpected(words())
    return message.happened, message.safe, message.now


def no_screen_sentence() -> str:
    """Return what a shell says where there is no screen for the window."""
    return words().translate("Bootstrap", "There is no screen for the window here. See --help for what a shell can do.")


def fault_sentence() -> str:
    """Return what is said where something went wrong that nobody foresaw."""
    return unexpected(words()).sentence
