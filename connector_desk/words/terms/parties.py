"""The words for who helps: organisations, volunteers and their matches."""

from connector_desk.domain.match import MatchState
from connector_desk.domain.organization import Formality, OrganizationType, Reach, Ring
from connector_desk.domain.volunteer import VolunteerStatus
from connector_desk.domain.words import Words
from connector_desk.words.terms.table import Tables, Terms


def _formality(words: Words) -> Terms:
    return {
        Formality.INFORMAL: words.translate("Formality", "informal"),
        Formality.FORMAL: words.translate("Formality", "formal"),
    }


def _organization_type(words: Words) -> Terms:
    return {
        OrganizationType.VOLUNTEERS_ONLY: words.translate("OrganizationType", "Volunteers only"),
        OrganizationType.VOLUNTEERS_WITH_PROFESSIONALS: words.translate("OrganizationType", "Volunteers, with support"),
        OrganizationType.PROFESSIONALS_WITH_VOLUNTEERS: words.translate(
            "OrganizationType", "Professionals, with volunteers"
        ),
        OrganizationType.PROFESSIONALS_ONLY: words.translate("OrganizationType", "Professionals only"),
        OrganizationType.HYBRID: words.translate("OrganizationType", "Mixed"),
    }


def _ring(words: Words) -> Terms:
    return {
        Ring.CORE: words.translate("Ring", "Sits at the table"),
        Ring.OUTER: words.translate("Ring", "Stands around it"),
    }


def _reach(words: Words) -> Terms:
    return {
        Reach.INDIVIDUAL: words.translate("Reach", "For one person at a time"),
        Reach.COLLECTIVE: words.translate("Reach", "Together with others"),
    }


def _volunteer_status(words: Words) -> Terms:
    return {
        VolunteerStatus.REGISTERED: words.translate("VolunteerStatus", "registered"),
        VolunteerStatus.ACTIVE: words.translate("VolunteerStatus", "active"),
        VolunteerStatus.LEAVING: words.translate("VolunteerStatus", "leaving"),
        VolunteerStatus.LEFT: words.translate("VolunteerStatus", "left"),
    }


def _match_state(words: Words) -> Terms:
    return {
        MatchState.PROPOSED: words.translate("MatchState", "Proposed"),
        MatchState.INTRODUCED: words.translate("MatchState", "Introduced"),
        MatchState.TRIAL: words.translate("MatchState", "Trying it"),
        MatchState.ACTIVE: words.translate("MatchState", "Going on"),
        MatchState.PAUSED: words.translate("MatchState", "Paused"),
        MatchState.ENDED: words.translate("MatchState", "Ended"),
    }


PARTY_TERMS: Tables = {
    Formality: _formality,
    OrganizationType: _organization_type,
    Ring: _ring,
    Reach: _reach,
    VolunteerStatus: _volunteer_status,
    MatchState: _match_state,
}
