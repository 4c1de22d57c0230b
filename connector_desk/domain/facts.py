"""What could be told about a resident, each fact with its category. Nothing here decides what may be told."""

from datetime import date

from connector_desk.domain.consent import DataCategory, Fact, Facts, category_of_ask
from connector_desk.domain.handover import Handover
from connector_desk.domain.resident import Ask, NetworkTie, Resident


def facts_about(resident: Resident, area_name: str, ties: tuple[NetworkTie, ...], on: date) -> Facts:
    """Return the facts of a profile. The note on safe contact is for the desk alone, so it is no fact."""
    age = resident.age(on)
    return (
        *_facts(DataCategory.IDENTITY, "name", resident.full_name),
        *_facts(DataCategory.IDENTITY, "form_of_address", resident.form_of_address),
        *_facts(DataCategory.IDENTITY, "age", "" if age is None else str(age)),
        *_facts(DataCategory.CONTACT, "phone", resident.phone),
        *_facts(DataCategory.ADDRESS, "address", ", ".join(filter(None, (resident.address, resident.postcode)))),
        *_facts(DataCategory.ADDRESS, "area", area_name),
        *_facts(DataCategory.HOUSEHOLD, "household", resident.household),
        *(
            Fact(category=DataCategory.LANGUAGES, key="language", text=f"{one.tag} {one.speaks} {one.reads}")
            for one in resident.languages
        ),
        *_facts(DataCategory.WISHES, "wish", *resident.wishes),
        *_facts(DataCategory.OFFERS, "offer", *resident.offers),
        *_facts(DataCategory.STORY, "story", resident.story),
        *(fact for tie in ties for fact in _tie_facts(tie)),
    )


def _facts(category: DataCategory, key: str, *texts: str) -> Facts:
    return tuple(Fact(category=category, key=key, text=text) for text in texts if text)


def _tie_facts(tie: NetworkTie) -> Facts:
    role = Fact(category=DataCategory.NETWORK_ROLES, key=tie.role, text=tie.word or tie.role)
    if not tie.name:
        return (role,)
    name = Fact(
        category=DataCategory.NETWORK_NAMES,
        key=tie.role,
        text=tie.name,
        third_person=True,
        own_wish=tie.name_may_leave,
    )
    return role, name


def facts_of_asks(asks: tuple[Ask, ...]) -> Facts:
    """Return the own words of asks, each under the category of its life domain."""
    return tuple(Fact(category=category_of_ask(ask.life_domain), key="ask", text=ask.own_words) for ask in asks)


def facts_of_handover(handover: Handover) -> Facts:
    """Return the free texts of a handover under the categories that they carry."""
    reason = () if handover.reason is None else (handover.reason,)
    return (
        *(Fact(category=one.data_category, key="reason", text=one.text) for one in reason),
        *(Fact(category=one.data_category, key="question", text=one.text) for one in handover.questions),
        *(Fact(category=one.data_category, key=f"agreed:{one.who}", text=one.task) for one in handover.agreed_tasks),
        *(Fact(category=one.data_category, key=f"not_agreed:{one.who}", text=one.task) for one in handover.not_agreed),
    )
