"""Every error that a person can act on has its sentences, in Dutch, and none of them is left in English."""

import dataclasses
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

from connector_desk.device.resources import i18n_folder
from connector_desk.domain import errors
from connector_desk.words.catalogue import Catalogue
from connector_desk.words.errors import explain
from connector_desk.words.marked import marked

SAMPLES: dict[object, object] = {
    "str": "tekst",
    "int": 3,
    "bool": True,
    "date": date(2026, 11, 24),
    "Path": Path("map") / "bestand",
    "tuple[str, ...]": ("handovers",),
    "tuple[IdentifyingText, ...]": (),
}


def children(kind: type[errors.DeskError]) -> list[type[errors.DeskError]]:
    return [one for child in kind.__subclasses__() for one in (child, *children(child))]


def an_error(kind: type[errors.DeskError]) -> errors.DeskError:
    if not dataclasses.is_dataclass(kind):
        return kind()
    values = []
    for field in dataclasses.fields(kind):
        name = field.type if isinstance(field.type, str) else getattr(field.type, "__name__", str(field.type))
        sample = SAMPLES.get(str(field.type), SAMPLES.get(name))
        values.append({"reason": "no_consent", "flaw": "unknown_field"}.get(field.name, sample))
    return kind(*values)


@pytest.mark.parametrize("kind", children(errors.DeskError), ids=lambda kind: kind.__name__)
def test_every_error_says_in_dutch_what_happened(kind):
    dutch = Catalogue.load(i18n_folder(), "nl")
    english = explain(an_error(kind), Catalogue("en", {}))
    message = explain(an_error(kind), dutch)
    assert message.happened
    assert message.happened != english.happened
    assert message.sentence.rstrip().endswith((".", "?", "!", ")", "]")) or "]" in message.sentence


@pytest.mark.parametrize("kind", children(errors.DeskError), ids=lambda kind: kind.__name__)
def test_every_error_is_said_in_the_module_with_the_name_of_its_own(kind):
    english = Catalogue("en", {})
    same_subject = import_module(kind.__module__.replace(".domain.", ".words."))
    assert same_subject.said(an_error(kind), english) == explain(an_error(kind), english)


def test_text_that_names_somebody_is_shown_with_the_place_marked():
    text = "Samira wil dat Nadia vaker komt"
    error = errors.IdentifyingText("reason", text, 15, 20, "name")
    assert "[Nadia]" in explain(error, Catalogue("en", {})).happened


def test_every_place_that_names_somebody_is_shown_at_once():
    text = "Samira wil dat Nadia vaker komt"
    others = (
        errors.IdentifyingText("reason", text, 15, 20, "name"),
        errors.IdentifyingText("question", "Wat kan Karim?", 8, 13, "name"),
    )
    said = explain(errors.IdentifyingText("reason", text, 0, 6, "name", others), Catalogue("en", {})).happened
    assert "[Samira] wil dat [Nadia] vaker komt" in said
    assert "[Karim]" in said


def test_what_stands_far_from_a_name_is_left_out_of_the_message():
    text = f"Samira {'en ' * 40}Nadia {'en ' * 40}"
    at = text.index("Nadia")
    shown = marked(text, [(0, 6), (at, at + 5)])
    assert shown.startswith("[Samira] en")
    assert " … " in shown
    assert "[Nadia]" in shown
    assert len(shown) < 100


def test_a_mistyped_recovery_code_is_told_by_its_group():
    dutch = Catalogue.load(i18n_folder(), "nl")
    assert "Groep 3 " in explain(errors.RecoveryCodeMistyped(3), dutch).happened
    assert "39 tekens" in explain(errors.RecoveryCodeWrongLength(39), dutch).happened
    assert "16 seconden" in explain(errors.WaitFirst(16), dutch).now


def test_each_trouble_with_the_keyring_has_its_own_words_and_asks_for_the_passphrase():
    dutch = Catalogue.load(i18n_folder(), "nl")
    messages = [explain(errors.KeyringTrouble(reason), dutch) for reason in errors.KeyringFault]
    assert len({message.happened for message in messages}) == len(errors.KeyringFault)
    assert {message.now for message in messages} == {"Typ de wachtzin."}
