"""Finished letters of every kind, as a neighbourhood desk would have them. All persons are invented."""

from datetime import date, time
from typing import Any

from connector_desk.domain.consent import LawfulBasis
from connector_desk.domain.handover import WordBackStatus
from connector_desk.domain.letter_papers import Letter, PlainLetter, ResidentLetter, SentPaper, Told
from connector_desk.domain.letter_text import LetterKind, taken_apart
from connector_desk.domain.organization import Schedule
from connector_desk.domain.papers import Correspondent, GroundLine, Opening
from connector_desk.domain.week import Weekday
from tests.documents.samples import LETTERHEAD, LETTERS, SAMIRA, a_letter

RECIPIENT = "Thuiszorg Nieuw-West"
YES = GroundLine(recipient=RECIPIENT, given_on=date(2026, 9, 24), valid_until=date(2027, 9, 24))
TUESDAY = Opening(
    name="Spreekuur wijkzorg",
    schedules=(Schedule(byday=(Weekday.TUESDAY, Weekday.THURSDAY), opens_at=time(9), closes_at=time(12)),),
)


def text_in(kind: LetterKind, language: str = "nl", text: str = "") -> Any:
    """The template of a letter, or another one."""
    return taken_apart(text or LETTERS.text(kind, language), kind)


def an_introduction(language: str = "nl", **changes: Any) -> Letter:
    """An introduction with whom to ask for, and when."""
    text = text_in(LetterKind.INTRODUCTION, language)
    facts = {"kind": LetterKind.INTRODUCTION, "text": text, "ask_for": "Yvette", "when": (TUESDAY,)}
    return a_letter(**facts | changes)


def a_plain_letter(kind: LetterKind, language: str = "nl", **changes: Any) -> PlainLetter:
    """A letter of sentences with all that its kind tells."""
    facts: dict[str, Any] = {
        "kind": kind,
        "text": text_in(kind, language),
        "sample": True,
        "letterhead": LETTERHEAD,
        "sender": Correspondent(name="Maatjesproject Slotervaart"),
        "recipient": Correspondent(name=RECIPIENT, lines=("Yvette, wijkverpleegkundige",)),
        "code": "VB-7K4M",
        "day": date(2026, 11, 25),
    }
    more: dict[LetterKind, dict[str, Any]] = {
        LetterKind.CONSULTATION: {"asked": ("hoe vaak komt de apotheek langs?",), "why_now": ("de doos raakt leeg",)},
        LetterKind.WORD_BACK: {
            "waits": "Fatima",
            "status": WordBackStatus.TAKEN_UP,
            "more": ("de doos komt wekelijks",),
        },
    }
    notice = {
        "person": SAMIRA,
        "sent": (SentPaper(day=date(2026, 9, 25), code="VB-2QX9"), SentPaper(day=date(2026, 11, 11), code="VB-7K4M")),
        "ended": date(2026, 11, 24),
        "grounds": (GroundLine(recipient=RECIPIENT, lawful_basis=LawfulBasis.LEGAL_DUTY, reason="GDPR article 19"),),
    }
    return PlainLetter(**facts | more.get(kind, notice) | changes)


def a_resident_letter(language: str = "nl", **changes: Any) -> ResidentLetter:
    """What Samira reads of what was told."""
    facts: dict[str, Any] = {
        "text": text_in(LetterKind.RESIDENT, language),
        "sample": True,
        "letterhead": LETTERHEAD,
        "person": SAMIRA,
        "recipient": RECIPIENT,
        "sender": "Maatjesproject Slotervaart",
        "code": "BB-2QX9",
        "day": date(2026, 11, 23),
        "worker": "Orlando",
        "why": "Zodat zij u kunnen helpen met uw vraag.",
        "told": (
            Told(label="uw naam en leeftijd"),
            Told(label="uw telefoonnummer"),
            Told(label="uw vraag over uw gezondheid", quotes=("ik vergeet mijn medicijnen",)),
        ),
        "grounds": (YES,),
        "due": date(2026, 11, 25),
    }
    return ResidentLetter(**facts | changes)


def a_letter_of(kind: LetterKind, language: str = "nl", **changes: Any) -> Letter:
    """A letter of any kind but a referral, which has samples of its own."""
    match kind:
        case LetterKind.INTRODUCTION:
            return an_introduction(language, **changes)
        case LetterKind.RESIDENT:
            return a_resident_letter(language, **changes)
        case _:
            return a_plain_letter(kind, language, **changes)
