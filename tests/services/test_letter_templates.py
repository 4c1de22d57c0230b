"""The organisation changes the text of a letter; a broken one is refused and nothing is lost."""

import pytest

from connector_desk.domain.consent import DataCategory, WithholdingReason
from connector_desk.domain.errors import (
    CitizenServiceNumberRefused,
    IdentifyingText,
    LetterLanguageUnknown,
    TemplateBroken,
)
from connector_desk.domain.letter_template import LetterTemplate
from connector_desk.domain.letter_text import LetterKind
from connector_desk.services.letter_templates import TemplateService
from connector_desk.services.letters import LetterChoice
from tests.builders import MONDAY
from tests.services.letter_world import TEXTS, World

OWN = "# Wilt u {name} helpen?\n\nWij kennen **{called}**.\n\nHet adres: {address}.\n\n{promise}\n\n{grounds}"


def a_service(world: World) -> TemplateService:
    return TemplateService(world.room, TEXTS)


def test_an_own_text_counts_until_the_original_comes_back():
    world = World()
    service = a_service(world)
    service.change(LetterKind.REFERRAL, "nl", OWN)
    assert service.template(LetterKind.REFERRAL, "nl").own == OWN
    assert service.template(LetterKind.REFERRAL, "en").own == ""
    assert world.letters.paper("h1", MONDAY).text.title == "Wilt u {name} helpen?"
    service.change(LetterKind.REFERRAL, "nl", OWN.replace("helpen", "bellen"))
    (kept,) = world.kept("letter_templates")
    assert (kept.changed_on, kept.text) == (MONDAY, OWN.replace("helpen", "bellen"))
    service.restore(LetterKind.REFERRAL, "nl")
    assert world.kept("letter_templates") == ()
    assert service.template(LetterKind.REFERRAL, "nl").raw == TEXTS.text(LetterKind.REFERRAL, "nl")


def test_the_original_typed_again_is_no_own_text():
    world = World()
    a_service(world).change(LetterKind.REFERRAL, "nl", OWN)
    a_service(world).change(LetterKind.REFERRAL, "nl", TEXTS.text(LetterKind.REFERRAL, "nl").strip())
    assert world.kept("letter_templates") == ()


def test_a_broken_text_is_refused_and_the_one_before_stays():
    world = World()
    service = a_service(world)
    service.change(LetterKind.REFERRAL, "nl", OWN)
    with pytest.raises(TemplateBroken) as refused:
        service.change(LetterKind.REFERRAL, "nl", f"{OWN}\n\n{{naam}}")
    assert (refused.value.flaw, refused.value.field) == ("unknown_field", "naam")
    assert service.template(LetterKind.REFERRAL, "nl").own == OWN
    with pytest.raises(CitizenServiceNumberRefused):
        service.change(LetterKind.REFERRAL, "nl", f"{OWN}\n\n111222333")


def test_there_is_no_text_in_a_language_that_nobody_wrote():
    world = World()
    with pytest.raises(LetterLanguageUnknown) as refused:
        a_service(world).change(LetterKind.REFERRAL, "fr", OWN)
    assert refused.value.language == "fr"
    with pytest.raises(LetterLanguageUnknown):
        world.letters.preview("h1", MONDAY, language="fr")


def test_a_text_that_was_broken_elsewhere_stops_the_letter_with_its_flaw():
    world = World()
    kept = LetterTemplate(id="x", document="letter", language="nl", text="# {wat}", changed_on=MONDAY)
    with world.work as work:
        work.letter_templates.put(kept)
        work.commit()
    preview = world.letters.preview("h1", MONDAY)
    assert [type(one) for one in preview.stopped_by] == [TemplateBroken]
    with pytest.raises(TemplateBroken):
        world.letters.paper("h1", MONDAY)


def test_a_field_without_a_ground_is_shown_before_printing():
    world = World()
    a_service(world).change(LetterKind.REFERRAL, "nl", OWN)
    (field,) = world.letters.preview("h1", MONDAY).left_out
    assert (field.field, field.category, field.reason) == (
        "address",
        DataCategory.ADDRESS,
        WithholdingReason.NO_CONSENT,
    )
    assert "Voorbeeldplein" not in repr(world.letters.paper("h1", MONDAY))


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (LetterKind.CONSULTATION, "Samira Amrani"),
        (LetterKind.REFERRAL, "Nadia"),
        (LetterKind.WORD_BACK, "Samira Amrani"),
    ],
)
def test_a_name_typed_into_a_text_is_held_against_whom_the_letter_may_name(kind, name):
    world = World()
    a_service(world).change(kind, "nl", f"{TEXTS.text(kind, 'nl')}\n\nVraag naar {name}.")
    (stop,) = world.letters.preview("h1", MONDAY, LetterChoice(kind)).stopped_by
    assert isinstance(stop, IdentifyingText)
    assert stop.place == "template"
