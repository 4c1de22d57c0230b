"""The sentences of the ecogram: what people around are called, and what is said of a tie where nobody sees it."""

from connector_desk.domain.organization import Formality
from connector_desk.domain.resident import NetworkTie, TieDirection, TieRole
from connector_desk.domain.words import Words
from connector_desk.services.resident_files import ResidentFile
from connector_desk.ui.widgets.ecogram_items import TieNode
from connector_desk.ui.widgets.face import FaceKind
from connector_desk.words.terms import term


def called(words: Words, tie: NetworkTie, file: ResidentFile) -> str:
    """Return what somebody around is called at the desk: a name, a word, or the role."""
    return tie.name or file.volunteer_name(tie.volunteer_id) or tie.word or term(words, tie.role)


def kind_of(tie: NetworkTie) -> FaceKind:
    """Return the shape of somebody around: volunteer, professional, or somebody of one's own."""
    if tie.role is TieRole.VOLUNTEER:
        return FaceKind.VOLUNTEER
    return FaceKind.PROFESSIONAL if tie.formality is Formality.FORMAL else FaceKind.RESIDENT


def node_of(words: Words, tie: NetworkTie, file: ResidentFile) -> TieNode:
    """Return somebody around as the drawing shows them."""
    return TieNode(tie, called(words, tie, file), kind_of(tie), spoken(words, tie, file))


def spoken(words: Words, tie: NetworkTie, file: ResidentFile) -> str:
    """Return one sentence with all that the drawing tells of somebody."""
    name, role = called(words, tie, file), term(words, tie.role)
    formal = words.translate("Ecogram", "through an organisation")
    parts = (
        name,
        role if role != name else "",
        term(words, tie.category),
        near_words(words)[tie.closeness],
        formal if tie.formality is Formality.FORMAL else "",
        way_words(words, file.resident.first_name)[tie.direction],
        ", ".join(term(words, one) for one in tie.support),
    )
    return ", ".join(part for part in parts if part)


def near_words(words: Words) -> dict[int, str]:
    """Return the words for the rings, 3 is nearest."""
    return {
        3: words.translate("Ecogram", "very near"),
        2: words.translate("Ecogram", "near"),
        1: words.translate("Ecogram", "further away"),
    }


def way_words(words: Words, name: str) -> dict[TieDirection, str]:
    """Return the words for the arrows."""
    return {
        TieDirection.TO_RESIDENT: words.translate("Ecogram", "helps {name}").format(name=name),
        TieDirection.FROM_RESIDENT: words.translate("Ecogram", "is helped by {name}").format(name=name),
        TieDirection.BOTH: words.translate("Ecogram", "they help each other"),
    }
