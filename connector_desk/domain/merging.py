"""Two files that turn out to be one person: what the joined file holds, and what may leave of it, never more.

A ground covers categories, not single facts, so a yes from one file would reach facts that came from the other. Where
it would, the merge adds a record that ends it for that recipient, purpose and category, until somebody asks again.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from connector_desk.domain.consent import Consent, DataCategory, EventState, Facts, Grounds, LawfulBasis, Purpose, share
from connector_desk.domain.entity import OrganizationId
from connector_desk.domain.resident import Resident

Question = tuple[OrganizationId, Purpose, DataCategory]
_LISTS = ("aliases", "wishes", "offers", "offer_topics", "views", "languages")
_LINES = ("works_well", "works_badly", "story")
_ONE = ("prefix", "family_name", "birth_year", "area_id", "address", "postcode", "phone", "household")


def joined(kept: Resident, gone: Resident) -> Resident:
    """Return the profile of both: what is said in `kept` stands, what it lacks comes from `gone`, lists add up.

    How somebody can be reached safely is as careful as the more careful of both.
    """
    filled = {name: getattr(gone, name) for name in _ONE if not getattr(kept, name)}
    if kept.family_name:
        filled.pop("prefix", None)
    lists = {name: _added(getattr(kept, name), getattr(gone, name)) for name in _LISTS}
    lists["aliases"] = _added(lists["aliases"], _other_names(kept, gone))
    texts = {
        name: "\n".join(dict.fromkeys(filter(None, (getattr(kept, name), getattr(gone, name))))) for name in _LINES
    }
    known = {name: getattr(kept, name) for name in Resident.model_fields}
    since = min((one.since for one in (kept, gone) if one.since), default=None)
    return Resident.model_validate(
        {**known, **filled, **lists, **texts, "since": since, "safe_contact": _careful(kept, gone)}
    )


def _added(own: tuple[object, ...], others: Iterable[object]) -> tuple[object, ...]:
    return tuple(dict.fromkeys((*own, *others)))


def _other_names(kept: Resident, gone: Resident) -> Iterator[str]:
    if gone.full_name != kept.full_name:
        yield gone.full_name


def _careful(kept: Resident, gone: Resident) -> dict[str, object]:
    one, other = kept.safe_contact, gone.safe_contact
    texts = ("note", "best_moment", "place", "post_opened_by")
    return {
        **{name: getattr(one, name) and getattr(other, name) for name in ("call", "voicemail", "post")},
        **{name: "; ".join(dict.fromkeys(filter(None, (getattr(one, name), getattr(other, name))))) for name in texts},
    }


def widened(before: Iterable[tuple[Facts, Grounds]], after: tuple[Facts, Grounds], on: date) -> tuple[Question, ...]:
    """Return for which recipient, purpose and category the joined file would tell more than both files did.

    So it is on any day from this one on; and where a no of one file would be beaten by a yes of the other.
    """
    files = tuple(before)
    facts, grounds = after
    questions = {(g.recipient, g.purpose, category) for g in grounds for category in g.data_categories}
    days = _days(grounds, on)
    return tuple(
        sorted(
            one
            for one in questions
            if _beats_a_no(files, grounds, one) or any(_tells_more(files, facts, grounds, one, day) for day in days)
        )
    )


def _days(grounds: Grounds, on: date) -> tuple[date, ...]:
    """Return this day and all later ones on which a ground begins or is over."""
    turns = {g.valid_from for g in grounds} | {g.valid_until + timedelta(days=1) for g in grounds if g.valid_until}
    return (on, *sorted(day for day in turns if day > on))


def _tells_more(
    files: tuple[tuple[Facts, Grounds], ...], facts: Facts, grounds: Grounds, question: Question, on: date
) -> bool:
    before = {text for known, own in files for text in _told(known, own, question, on)}
    return not _told(facts, grounds, question, on) <= before


def _told(facts: Facts, grounds: Grounds, question: Question, on: date) -> set[tuple[str, str]]:
    recipient, purpose, category = question
    about = tuple(fact for fact in facts if fact.category is category)
    return {(fact.key, fact.text) for fact in share(about, grounds, recipient, purpose, on).facts}


def _beats_a_no(files: tuple[tuple[Facts, Grounds], ...], grounds: Grounds, question: Question) -> bool:
    """A no that stands in one file counts for both, whenever the yes in the other was given."""
    return any(_stands_no(own, question) for _, own in files) and not _stands_no(grounds, question)


def _stands_no(grounds: Grounds, question: Question) -> bool:
    recipient, purpose, category = question
    fitting = [g for g in grounds if (g.recipient, g.purpose) == (recipient, purpose) and category in g.data_categories]
    last_no = max((g.event_time for g in fitting if g.forbids), default=None)
    yes = (g.event_time for g in fitting if g.permits and g.lawful_basis is LawfulBasis.CONSENT)
    return last_no is not None and not any(moment > last_no for moment in yes)


def narrowing(question: Question, grounds: Grounds, at: datetime, said: str) -> Iterator[Consent]:
    """Yield a record for each basis that ends it for that question; `said` is how that came, in words.

    They still lack an id of their own: each bears that of a ground which it ends.
    """
    recipient, purpose, category = question
    fitting = [g for g in grounds if (g.recipient, g.purpose) == (recipient, purpose) and category in g.data_categories]
    # A clock that was set back must not let an earlier yes win.
    last = max((at, *(g.event_time for g in fitting)))
    for basis in LawfulBasis:
        ground = max((g for g in fitting if g.permits and g.lawful_basis is basis), key=_newest, default=None)
        if ground is not None:
            yield ground.model_copy(
                update={
                    "sample_id": None,
                    "data_categories": (category,),
                    "event_state": EventState.WITHDRAWN,
                    "event_time": last,
                    "withdrawal_method": said,
                }
            )


def _newest(ground: Consent) -> tuple[datetime, str]:
    return ground.event_time, ground.id
