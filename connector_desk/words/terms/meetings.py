"""The words for the neighbourhood table, the papers and the week."""

from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.meeting import ConcernStatus, ItemKind
from connector_desk.domain.week import DayPart, Weekday
from connector_desk.domain.words import Words
from connector_desk.words.terms.table import Tables, Terms


def _item_kind(words: Words) -> Terms:
    return {
        ItemKind.OPENING: words.translate("ItemKind", "Opening"),
        ItemKind.THEME: words.translate("ItemKind", "Theme"),
        ItemKind.CASE: words.translate("ItemKind", "Situation"),
        ItemKind.ACTIONS: words.translate("ItemKind", "Actions"),
        ItemKind.DIRECTORY: words.translate("ItemKind", "News of the directory"),
        ItemKind.CLOSING: words.translate("ItemKind", "Closing"),
    }


def _concern_status(words: Words) -> Terms:
    return {
        ConcernStatus.REPORTED: words.translate("ConcernStatus", "Reported"),
        ConcernStatus.TAKEN_UP: words.translate("ConcernStatus", "Taken up"),
        ConcernStatus.CLOSED: words.translate("ConcernStatus", "Closed"),
    }


def _document_kind(words: Words) -> Terms:
    return {
        DocumentKind.LETTER: words.translate("DocumentKind", "Referral letter"),
        DocumentKind.AGENDA: words.translate("DocumentKind", "Agenda"),
        DocumentKind.WEEK: words.translate("DocumentKind", "Weekly overview"),
        DocumentKind.VOLUNTEER_SHEET: words.translate("DocumentKind", "Volunteer's week sheet"),
        DocumentKind.CHECK_LIST: words.translate("DocumentKind", "Check list"),
        DocumentKind.WHO_SAW: words.translate("DocumentKind", "Who saw the file"),
        DocumentKind.CONSENT_FORM: words.translate("DocumentKind", "Consent form"),
        DocumentKind.INTRODUCTION: words.translate("DocumentKind", "Introduction"),
        DocumentKind.CONSULTATION: words.translate("DocumentKind", "Question without a name"),
        DocumentKind.WITHDRAWAL: words.translate("DocumentKind", "Notice of a withdrawal"),
        DocumentKind.DESTROY: words.translate("DocumentKind", "Request to destroy"),
        DocumentKind.RESIDENT_LETTER: words.translate("DocumentKind", "Letter to the resident"),
        DocumentKind.WORD_BACK: words.translate("DocumentKind", "Word back"),
        DocumentKind.WHO_KNOWS: words.translate("DocumentKind", "Who knows what"),
        DocumentKind.FILE: words.translate("DocumentKind", "The whole file"),
        DocumentKind.ECOGRAM: words.translate("DocumentKind", "Ecogram"),
        DocumentKind.TICKET: words.translate("DocumentKind", "Number slip"),
        DocumentKind.HOUR_LOG: words.translate("DocumentKind", "Log of the walk-in hour"),
        DocumentKind.ATTACHMENT: words.translate("DocumentKind", "Copy of a paper or photo"),
    }


def _weekday(words: Words) -> Terms:
    return {
        Weekday.MONDAY: words.translate("Weekday", "Monday"),
        Weekday.TUESDAY: words.translate("Weekday", "Tuesday"),
        Weekday.WEDNESDAY: words.translate("Weekday", "Wednesday"),
        Weekday.THURSDAY: words.translate("Weekday", "Thursday"),
        Weekday.FRIDAY: words.translate("Weekday", "Friday"),
        Weekday.SATURDAY: words.translate("Weekday", "Saturday"),
        Weekday.SUNDAY: words.translate("Weekday", "Sunday"),
    }


def _day_part(words: Words) -> Terms:
    return {
        DayPart.MORNING: words.translate("DayPart", "morning"),
        DayPart.AFTERNOON: words.translate("DayPart", "afternoon"),
        DayPart.EVENING: words.translate("DayPart", "evening"),
    }


MEETING_TERMS: Tables = {
    ItemKind: _item_kind,
    ConcernStatus: _concern_status,
    DocumentKind: _document_kind,
    Weekday: _weekday,
    DayPart: _day_part,
}
