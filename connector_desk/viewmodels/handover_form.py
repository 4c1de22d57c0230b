"""What a form for a handover starts with, and what its free texts may tell about."""

from connector_desk.domain.consent import DataCategory, category_of_ask
from connector_desk.domain.entity import AskId, OrganizationId
from connector_desk.services.handover_book import HandoverChoices
from connector_desk.services.handovers import HandoverDraft

# What a free text of a handover is about when it is not about an ask.
_ALWAYS = (
    DataCategory.NETWORK_ROLES,
    DataCategory.HOUSEHOLD,
    DataCategory.WISHES,
    DataCategory.OFFERS,
    DataCategory.STORY,
    DataCategory.LANGUAGES,
)


def likely_draft(choices: HandoverChoices, ask_id: AskId | None) -> HandoverDraft:
    """Return what a new handover starts with: from this desk, word back to whoever knows the resident."""
    own = choices.own_organization_id
    volunteer = choices.likely_volunteer_id
    return HandoverDraft(
        resident_id=choices.resident_id,
        sender=own,
        recipient=OrganizationId(""),
        ask_ids=() if ask_id is None else (ask_id,),
        responsible=own,
        word_back_to_volunteer=volunteer,
        word_back_to_organization=None if volunteer else own,
        word_back_due=choices.likely_due,
    )


def category_for(choices: HandoverChoices, draft: HandoverDraft) -> DataCategory:
    """Return what the words tell about: as it was chosen, else as the first ask says."""
    if draft.reason is not None:
        return draft.reason.data_category
    if draft.questions:
        return draft.questions[0].data_category
    asked = (category_of_ask(ask.life_domain) for ask in choices.asks if ask.id in draft.ask_ids)
    return next(asked, DataCategory.ASK_OTHER)


def categories_for(
    choices: HandoverChoices, ask_ids: tuple[AskId, ...], chosen: DataCategory
) -> tuple[DataCategory, ...]:
    """Return what words of this handover can tell about: its asks first; each category once."""
    asked = (category_of_ask(ask.life_domain) for ask in choices.asks if ask.id in ask_ids)
    return tuple(dict.fromkeys((chosen, *asked, DataCategory.ASK_OTHER, *_ALWAYS)))
