"""The text of each kind of letter in each language: the one that came with the desk, or the organisation's own."""

from dataclasses import dataclass
from typing import Protocol

from connector_desk.domain.consent import DataCategory, Purpose
from connector_desk.domain.entity import LetterTemplateId
from connector_desk.domain.errors import TemplateBroken
from connector_desk.domain.letter_template import LetterTemplate
from connector_desk.domain.letter_text import LetterKind, LetterText, flaws_of, taken_apart
from connector_desk.services.acts import Act, Room
from connector_desk.services.ports import Work


class LetterTexts(Protocol):
    """The texts that came with the desk."""

    def text(self, kind: LetterKind, language: str) -> str:
        """Return the template of a letter. Raises LetterLanguageUnknown."""
        ...

    def category(self, category: DataCategory, language: str) -> str:
        """Return what a category is called to a resident."""
        ...

    def purpose(self, purpose: Purpose, language: str) -> str:
        """Return what sharing was for, to a resident."""
        ...


@dataclass(frozen=True)
class Template:
    """The template of a letter as it stands today; `own` is the text of the organisation, or empty."""

    kind: LetterKind
    raw: str
    own: str = ""

    @property
    def broken(self) -> TemplateBroken | None:
        """Why no letter can be made of it, or None."""
        flaw = next(iter(flaws_of(self.raw, self.kind)), None)
        return TemplateBroken(flaw.kind, flaw.field, flaw.start, flaw.end) if flaw else None

    @property
    def text(self) -> LetterText:
        """The template taken apart; only where it is not broken."""
        return taken_apart(self.raw, self.kind)


def template_of(work: Work, texts: LetterTexts, kind: LetterKind, language: str) -> Template:
    """Return the template that counts. Raises LetterLanguageUnknown."""
    original = texts.text(kind, language)
    own = work.letter_templates.where(document=kind.document, language=language)
    return Template(kind, own[0].text, own[0].text) if own else Template(kind, original)


class TemplateService:
    """Shows and changes the texts of letters."""

    def __init__(self, room: Room, texts: LetterTexts) -> None:
        self._room = room
        self._texts = texts

    def template(self, kind: LetterKind, language: str) -> Template:
        """Return the template that counts. Raises LetterLanguageUnknown."""
        with self._room.look() as work:
            return template_of(work, self._texts, kind, language)

    def original(self, kind: LetterKind, language: str) -> str:
        """Return the text that came with the desk. Raises LetterLanguageUnknown."""
        return self._texts.text(kind, language)

    def change(self, kind: LetterKind, language: str, text: str) -> None:
        """Keep the organisation's own text; the original text is no own text.

        Raises:
            LetterLanguageUnknown, TextMissing, TextTooLong, CitizenServiceNumberRefused.
            TemplateBroken: with the first thing that is wrong with it.

        """
        if broken := Template(kind, text).broken:
            raise broken
        if text.strip() == self.original(kind, language).strip():
            self.restore(kind, language)
            return
        with self._room.act(Act.CHANGED) as work:
            known = work.letter_templates.where(document=kind.document, language=language)
            work.letter_templates.put(
                LetterTemplate(
                    id=known[0].id if known else LetterTemplateId(self._room.random.new_id()),
                    document=kind.document,
                    language=language,
                    text=text,
                    changed_on=self._room.clock.today(),
                )
            )

    def restore(self, kind: LetterKind, language: str) -> None:
        """Go back to the text that came with the desk. Raises LetterLanguageUnknown."""
        self.original(kind, language)
        with self._room.act(Act.CHANGED) as work:
            for own in work.letter_templates.where(document=kind.document, language=language):
                work.letter_templates.remove(own.id)
