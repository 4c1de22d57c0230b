"""The words of a letter as the organisation changed them; what nobody changed stands in `resources/letters/`."""

from datetime import date

from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.entity import Entity, LetterTemplateId
from connector_desk.domain.text import Line, OwnWords


class LetterTemplate(Entity, frozen=True):
    """The template of one kind of letter in one language (BCP 47), instead of the one that came with the desk."""

    id: LetterTemplateId
    document: DocumentKind
    language: Line
    text: OwnWords
    changed_on: date
