"""For any facts, grounds, recipient, purpose and day: no paper holds a word that nobody allowed, wherever one looks."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connector_desk.device.resources import resources_folder
from connector_desk.documents.press import Press
from connector_desk.domain.consent import DataCategory
from connector_desk.words.catalogue import Catalogue
from tests.builders import MONDAY, a_consent
from tests.paper_kinds import PAPERS, is_covered, made
from tests.withheld import DAYS, EVERYTHING, FAMILY_NAME, WORD_BACK, Marks, consents, marked_world, seen

PRESS = Press(resources_folder() / "fonts")
DUTCH = Catalogue.load(Path(__file__).parents[1] / "i18n", "nl")
NAME = {DataCategory.IDENTITY, FAMILY_NAME}
LETTER = {*NAME, DataCategory.CONTACT, DataCategory.WISHES, DataCategory.STORY, "question"}
ON_IT = {
    "referral": {*LETTER, "reason", "task"},
    "introduction": LETTER,
    "consultation": {"question", "reason"},
    "withdrawal": NAME,
    "destroy": NAME,
    "word-back": {WORD_BACK},
    "agenda": frozenset(),
    "volunteer sheet": {DataCategory.WISHES, DataCategory.OFFERS},
}
"""Of these fields, or categories, all that may stand on a paper does: else the search for marks would show nothing."""
NAMELESS = {"consultation", "word-back"}
EACH = pytest.mark.parametrize("kind", PAPERS, ids=lambda kind: kind.name)
ON_A_YES = pytest.mark.parametrize("kind", [one for one in PAPERS if one.needs_yes], ids=lambda kind: kind.name)


def a_paper(kind, entities, records, on):
    return made(kind, entities, records, on, PRESS, DUTCH)


def day_of(kind, data):
    """A letter bears a day that is chosen; the others are made today."""
    return data.draw(DAYS) if kind.is_letter else MONDAY


@EACH
@settings(max_examples=30)
@given(data=st.data())
def test_nothing_that_is_withheld_is_anywhere_in_the_file(kind, data):
    marks, on = Marks(), day_of(kind, data)
    entities = data.draw(st.composite(lambda draw: marked_world(draw, marks))())
    records = data.draw(consents(kind.purpose, kind.recipients, has_ended=not kind.needs_yes))
    told = seen(a_paper(kind, entities, records, on), marks.made)
    assert [mark for mark in told if not kind.may_tell(mark, records, entities, on)] == []


@ON_A_YES
@settings(max_examples=25)
@given(data=st.data())
def test_dropping_a_yes_adds_nothing_and_takes_away_what_no_other_ground_covers(kind, data):
    marks, on = Marks(), day_of(kind, data)
    entities = data.draw(st.composite(lambda draw: marked_world(draw, marks))())
    whole = a_consent("whole", recipient=kind.recipients[0], purpose=kind.purpose, data_categories=EVERYTHING)
    yeses = kind.all_yes() if data.draw(st.booleans()) else (whole,)
    records = (*data.draw(consents(kind.purpose, kind.recipients)), *yeses)
    permitting = [one for one in records if one.permits]
    dropped = data.draw(st.sampled_from(permitting))
    fewer = tuple(one for one in records if one is not dropped)
    before = seen(a_paper(kind, entities, records, on), marks.made)
    pdf = a_paper(kind, entities, fewer, on)
    after = seen(pdf, marks.made)
    assert after <= before
    if pdf:
        assert before - after == {mark for mark in before if not kind.may_tell(mark, fewer, entities, on)}
    elif kind.name not in NAMELESS:
        assert not is_covered(DataCategory.IDENTITY, fewer, kind.recipients, kind.purpose, on)


@EACH
@settings(max_examples=10)
@given(data=st.data())
def test_with_a_yes_to_everything_the_marks_do_stand_there(kind, data):
    """Shows that the search for marks finds them where they are."""
    marks, yes = Marks(), kind.all_yes()
    entities = data.draw(st.composite(lambda draw: marked_world(draw, marks))())
    pdf = a_paper(kind, entities, yes, MONDAY)
    # A mark that was drawn for a field which then stayed empty stands nowhere.
    kept = " ".join(one.model_dump_json() for one in entities)
    allowed = {mark for mark in marks.made if mark.word in kept and kind.may_tell(mark, yes, entities, MONDAY)}
    told = seen(pdf, marks.made)
    assert told >= {mark for mark in allowed if (mark.field or mark.category) in ON_IT[kind.name]}
    if kind.name not in NAMELESS and allowed:
        assert DataCategory.IDENTITY in {mark.category for mark in told}
