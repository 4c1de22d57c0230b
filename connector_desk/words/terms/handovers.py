"""The words for handovers and the word that comes back."""

from connector_desk.domain.handover import Direction, HandoverStatus, Manner, Phase, WordBackContent, WordBackStatus
from connector_desk.domain.words import Words
from connector_desk.words.terms.table import Tables, Terms


def _handover_status(words: Words) -> Terms:
    return {
        HandoverStatus.DRAFT: words.translate("HandoverStatus", "Not given yet"),
        HandoverStatus.REQUESTED: words.translate("HandoverStatus", "Asked"),
        HandoverStatus.ACCEPTED: words.translate("HandoverStatus", "Taken up"),
        HandoverStatus.REJECTED: words.translate("HandoverStatus", "Not taken up"),
        HandoverStatus.IN_PROGRESS: words.translate("HandoverStatus", "Being worked on"),
        HandoverStatus.ON_HOLD: words.translate("HandoverStatus", "Waiting"),
        HandoverStatus.COMPLETED: words.translate("HandoverStatus", "Round"),
        HandoverStatus.FAILED: words.translate("HandoverStatus", "Did not work out"),
        HandoverStatus.CANCELLED: words.translate("HandoverStatus", "Stopped"),
        HandoverStatus.ENTERED_IN_ERROR: words.translate("HandoverStatus", "Entered in error"),
    }


def _direction(words: Words) -> Terms:
    return {
        Direction.INFORMAL_TO_FORMAL: words.translate("Direction", "from informal to formal help"),
        Direction.FORMAL_TO_INFORMAL: words.translate("Direction", "from formal to informal help"),
        Direction.FORMAL_TO_FORMAL: words.translate("Direction", "between formal parties"),
        Direction.INFORMAL_TO_INFORMAL: words.translate("Direction", "between informal parties"),
    }


def _manner(words: Words) -> Terms:
    return {
        Manner.SIGNPOST: words.translate("Manner", "point the way"),
        Manner.TRANSFER: words.translate("Manner", "hand over"),
        Manner.TOGETHER: words.translate("Manner", "do it together"),
    }


def _phase(words: Words) -> Terms:
    return {
        Phase.REACH: words.translate("Phase", "reach"),
        Phase.ASSESS: words.translate("Phase", "assess"),
        Phase.PLAN: words.translate("Phase", "plan"),
        Phase.SUPPORT: words.translate("Phase", "support"),
        Phase.AFTERCARE: words.translate("Phase", "aftercare"),
        Phase.EVALUATE: words.translate("Phase", "evaluate"),
    }


def _word_back_content(words: Words) -> Terms:
    return {
        WordBackContent.STATUS_ONLY: words.translate("WordBackContent", "only whether it was taken up"),
        WordBackContent.FULL: words.translate("WordBackContent", "the whole story"),
    }


def _word_back_status(words: Words) -> Terms:
    return {
        WordBackStatus.TAKEN_UP: words.translate("WordBackStatus", "taken up"),
        WordBackStatus.NOT_TAKEN_UP: words.translate("WordBackStatus", "not taken up"),
        WordBackStatus.ENDED: words.translate("WordBackStatus", "ended"),
    }


HANDOVER_TERMS: Tables = {
    HandoverStatus: _handover_status,
    Direction: _direction,
    Manner: _manner,
    Phase: _phase,
    WordBackContent: _word_back_content,
    WordBackStatus: _word_back_status,
}
