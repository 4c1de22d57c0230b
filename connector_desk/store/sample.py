"""The sample neighbourhood: invented persons around organisations that are known from published field research.

Its days are relative to the day on which it is loaded, so that it never looks stale.
"""

import json
from collections.abc import Iterator
from datetime import date, time, tzinfo

from connector_desk.domain.contact_moment import ContactMoment
from connector_desk.domain.desk import Desk
from connector_desk.domain.entity import Entity
from connector_desk.domain.handover import Handover, WordBack
from connector_desk.domain.match import Match
from connector_desk.domain.meeting import Action, AgendaItem, Concern, Meeting, fresh_letter
from connector_desk.store.sample_people import (
    Loading,
    Told,
    areas,
    ids_of,
    initiatives,
    organizations,
    picked,
    reference,
    residents,
    sample_uuid,
    volunteers,
)

_CODE_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def sample_entities(content: str | bytes, today: date, zone: tzinfo | None = None) -> tuple[Entity, ...]:
    """Return the whole sample as it is on that day; clock times are those of the zone, or of this machine."""
    told: Told = json.loads(content)
    loading = Loading(today, zone)
    return (
        *areas(told),
        *organizations(told),
        _desk(told),
        *initiatives(told, loading),
        *volunteers(told, loading),
        *residents(told, loading),
        *_matches(told, loading),
        *_contact_moments(told, loading),
        *_handovers(told, loading),
        *_concerns(told, loading),
        *_actions(told, loading),
        *_meetings(told, loading),
    )


def _desk(told: Told) -> Desk:
    own = reference(told["own_organization"]["id"])
    return Desk(id=sample_uuid("desk"), own_organization_id=own, is_sample=True, phone_card=told["phone_card"])


def _matches(told: Told, loading: Loading) -> Iterator[Entity]:
    resident_of = {ask["id"]: one["id"] for one in told["residents"] for ask in one["asks"]}
    for one in told["matches"]:
        yield Match(
            **ids_of(one["id"]),
            **picked(one, "state", "agreed_tasks", "not_agreed", "rhythm_days", "visits"),
            resident_id=reference(resident_of[one["ask"]]),
            ask_id=reference(one["ask"]),
            volunteer_id=reference(one["volunteer"]),
            initiative_id=reference(one["initiative"]),
            introduced_on=loading.day(one["introduced"]),
            contacts=[loading.day(offset) for offset in one["contact_moments"]],
        )


def _contact_moments(told: Told, loading: Loading) -> Iterator[Entity]:
    """Yield the contact moments, oldest first, as they were written."""
    for one in sorted(told["contact_moments"], key=lambda one: (one["day"], one["time"])):
        yield ContactMoment(
            **ids_of(one["id"]),
            **picked(one, "channel", "own_words", "urgency", "succeeded", "language"),
            helper_id=reference(one["helper"]),
            resident_id=reference(one["resident"]),
            took_place_at=loading.moment(one["day"], time.fromisoformat(one["time"])),
        )


def _handovers(told: Told, loading: Loading) -> Iterator[Entity]:
    for one in told["handovers"]:
        yield Handover(
            **ids_of(one["id"]),
            **picked(one, "direction", "manner", "phase", "status", "reason"),
            code=_code(sample_uuid(one["id"])),
            resident_id=reference(one["resident"]),
            ask_ids=[reference(ask) for ask in one["asks"]],
            sender=reference(one["sender"]),
            recipient=reference(one["recipient"]),
            responsible=reference(one["responsible"]),
            requested_on=loading.day(one["requested"]),
            agreed_tasks=[_task(task) for task in one["agreed_tasks"]],
            not_agreed=[_task(task) for task in one["not_agreed"]],
            word_back=_word_back(one, told, loading),
        )


def _code(handover_id: str) -> str:
    """Return a code like those of real letters, the same at each loading."""
    number = int(handover_id.replace("-", ""), 16)
    return "VB-" + "".join(_CODE_LETTERS[number >> 5 * place & 31] for place in range(4))


def _task(task: Told) -> Told:
    return {**picked(task, "task", "data_category"), "who": reference(task["who"])}


def _word_back(one: Told, told: Told, loading: Loading) -> WordBack:
    to = one["word_back_to"]
    is_volunteer = any(volunteer["id"] == to for volunteer in told["volunteers"])
    whom = "to_volunteer" if is_volunteer else "to_organization"
    facts = {"due": loading.day(one["word_back_due"]), "content": one["word_back_content"], whom: reference(to)}
    return WordBack.model_validate(facts)


def _concerns(told: Told, loading: Loading) -> Iterator[Entity]:
    for one in told["concerns"]:
        yield Concern(
            **ids_of(one["id"]),
            **picked(one, "observed", "reporter", "channel", "status"),
            place=one["about"]["place"],
            area_id=reference(one["about"]["area"]),
            resident_id=reference(one["about"]["resident"]),
            reported_on=loading.day(one["reported"]),
            word_back_due=loading.day(one["word_back_due"]),
        )


def _actions(told: Told, loading: Loading) -> Iterator[Entity]:
    for one in told["actions"]:
        yield Action(
            **ids_of(one["id"]),
            owner=reference(one["owner"]),
            text=one["text"],
            from_meeting_on=loading.day(one["from_meeting"]),
            due=loading.day(one["due"]),
            done_on=loading.day(one["done"]),
        )


def _meetings(told: Told, loading: Loading) -> Iterator[Entity]:
    used: list[str] = []
    for one in told["meetings"]:
        items = tuple(_item(item, used) for item in one["items"])
        yield Meeting(
            **ids_of(one["id"]),
            **picked(one, "title", "minutes", "place", "chair"),
            area_id=reference(one["area"]),
            day=loading.day(one["starts"]),
            starts_at=one["time"],
            invited=[reference(organization) for organization in one["invited"]],
            items=items,
            used_letters=[item.letter for item in items if item.letter],
        )


def _item(item: Told, used: list[str]) -> AgendaItem:
    letter = fresh_letter(used) if item["kind"] == "case" else ""
    used.extend([letter] if letter else [])
    return AgendaItem(
        **picked(item, "kind", "title", "minutes", "question"),
        resident_id=reference(item.get("resident")),
        concern_id=reference(item.get("concern")),
        is_follow_up=item.get("follow_up", False),
        letter=letter,
    )
