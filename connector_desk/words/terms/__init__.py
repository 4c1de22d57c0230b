"""The words for states, kinds and categories, one table for each enumeration of the domain."""

from enum import StrEnum

from connector_desk.domain.words import Words
from connector_desk.words.terms.consents import CONSENT_TERMS
from connector_desk.words.terms.handovers import HANDOVER_TERMS
from connector_desk.words.terms.meetings import MEETING_TERMS
from connector_desk.words.terms.parties import PARTY_TERMS
from connector_desk.words.terms.residents import RESIDENT_TERMS
from connector_desk.words.terms.table import Tables, Terms
from connector_desk.words.terms.vault import VAULT_TERMS

_TERMS: Tables = {
    **RESIDENT_TERMS,
    **PARTY_TERMS,
    **CONSENT_TERMS,
    **HANDOVER_TERMS,
    **MEETING_TERMS,
    **VAULT_TERMS,
}


def term(words: Words, member: StrEnum) -> str:
    """Return the word for a member of any enumeration of the domain."""
    return _TERMS[type(member)](words)[member]


def terms(words: Words, kind: type[StrEnum]) -> Terms:
    """Return the words for all members of an enumeration, in its order."""
    return _TERMS[kind](words)
