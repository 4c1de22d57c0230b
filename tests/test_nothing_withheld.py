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
from tests.withheld import (
    DAYS,
    EVERYTHING,
    PAPERS,
    Mark,
    Marks,
    PaperKind,
    consents,
    is_covered,
    made,
    marked_world,
    seen,
)

PRESS = Press(resources_folder() / "fonts")
DUTCH = Catalogue.load(Path(__file__).parents[1] / "i18n", "nl")
ON_IT = {
    "letter": {DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.WISHES, DataCategory.STORY},
    "agenda": frozenset(),
    "volunteer sheet": {DataCategory.WISHES, DataCategory.OFFERS},
}
"""Of these all that may stand on a paper does: otherwise the search for marks would show nothing."""
EACH = pytest.mark.parametrize("kind", PAPERS, ids=lambda kind: kind.name)


def may_stand(mark: Mark, records, kind: PaperKind, on) -> bool:
    return (
        mark.category is not None
        and mark.own_wish
        and is_covered(mark.category, records, kind.recipients, kind.purpose, on)
    )


def yes_to_everything(kind):
    fields = {"purpose": kind.purpose, "data_categories": EVERYTHING}
    return tuple(a_consent(f"y{one}", recipient=one, **fields) for one in kind.recipients)


def a_paper(kind, entities, records, on):
    return made(kind, entities, records, on, PRESS, DUTCH)


def day_of(kind, data):
    """A letter bears a day that is chosen; the others are made today."""
    return data.draw(DAYS) if kind.name == "letter" else MONDAY


@EACH
@settings(max_examples=60)
@given(data=st.data())
def test_nothing_that_is_withheld_is_anywhere_in_the_file(kind, data):
    marks, on = Marks(), day_of(kind, data)
    entities = data.draw(st.composite(lambda draw: marked_world(draw, marks))())
    records = data.draw(consents(kind.purpose, kind.recipients))
    told = seen(a_paper(kind, entities, records, on), marks.made)
    assert [mark for mark in told if not may_stand(mark, records, kind, on)] == []


@EACH
@settings(max_examples=40)
@given(data=st.data())
def test_dropping_a_yes_adds_nothing_and_takes_away_what_no_other_ground_covers(kind, data):
    marks, on = Marks(), day_of(kind, data)
    entities = data.draw(st.composite(lambda draw: marked_world(draw, marks))())
    whole = a_consent("whole", recipient=kind.recipients[0], purpose=kind.purpose, data_categories=EVERYTHING)
    yeses = [
        a_consent(f"y{one}", recipient=one, purpose=kind.purpose, data_categories=EVERYTHING) for one in kind.recipients
    ]
    records = (*data.draw(consents(kind.purpose, kind.recipients)), *(yeses if data.draw(st.booleans()) else [whole]))
    permitting = [one for one in records if one.permits]
    dropped = data.draw(st.sampled_from(permitting))
    fewer = tuple(one for one in records if one is not dropped)
    before = seen(a_paper(kind, entities, records, on), marks.made)
    pdf = a_paper(kind, entities, fewer, on)
    after = seen(pdf, marks.made)
    assert after <= before
    if pdf:
        assert before - after == {mark for mark in before if not may_stand(mark, fewer, kind, on)}
    else:
        assert not is_covered(DataCategory.IDENTITY, fewer, kind.recipients, kind.purpose, on)


@EACH
@settings(max_examples=10)
@given(data=st.data())
def test_with_a_yes_to_everything_the_marks_do_stand_there(kind, data):
    """Shows that the search for marks finds them where they are."""
    marks = Marks()
    entities = data.draw(st.composite(lambda draw: marked_world(draw, marks))())
    yes = yes_to_everything(kind)
    told = seen(a_paper(kind, entities, yes, MONDAY), marks.made)
    # A mark that was drawn for a field which then stayed empty stands nowhere.
    kept = " ".join(one.model_dump_json() for one in entities)
    allowed = {mark for mark in marks.made if mark.word in kept and may_stand(mark, yes, kind, MONDAY)}
    assert told >= {mark for mark in allowed if mark.category in ON_IT[kind.name]}
    assert DataCategory.IDENTITY in {mark.category for mark in told}
