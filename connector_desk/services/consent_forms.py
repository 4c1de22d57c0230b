"""The consent form on paper, and the notices that are read aloud: who looked through a translation, and when."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from connector_desk.domain.consent import DataCategory, Purpose
from connector_desk.domain.consent_notice import DUTCH, BothNotices, Notice
from connector_desk.domain.consent_paper import ConsentFormPaper
from connector_desk.domain.desk import Desk, NoticeCheck
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.entity import OrganizationId, PrintoutId, ResidentId
from connector_desk.domain.text import without_citizen_service_number
from connector_desk.domain.words import Words
from connector_desk.services.acts import Act, Room
from connector_desk.services.letter_paper import letterhead_of_house
from connector_desk.services.ports import Press
from connector_desk.services.publishing import Finished, Publisher

_CODE_OF_FORMS = "TF"


class Notices(Protocol):
    """Where the sentences of the notices come from."""

    def notice(self, tag: str) -> Notice: ...  # noqa: D102


@dataclass(frozen=True, kw_only=True)
class FormDraft:
    """What a form asks: who would know which kinds, what for and until when; in which second language, or none.

    `representative` is who signs for the resident, an empty text where nobody said their name yet, or None.
    """

    resident_id: ResidentId
    recipient: OrganizationId
    purpose: Purpose
    categories: tuple[DataCategory, ...]
    until: date
    language: str = ""
    representative: str | None = None


class ConsentFormService:
    """Makes the form and lets it leave; it tells the resident nothing that others said, so it discloses nothing."""

    def __init__(self, room: Room, press: Press, publisher: Publisher, notices: Notices) -> None:
        self._room, self._press, self._publisher, self._notices = room, press, publisher, notices

    def notices(self, language: str) -> BothNotices:
        """Return the notice in Dutch and, where a language is named, in that one, with who looked through it."""
        with self._room.look() as work:
            desk = work.desk.all()[0]
        other = _checked(self._notices.notice(language), desk) if language else None
        return BothNotices(dutch=self._notices.notice(DUTCH), other=other)

    def confirm(self, language: str, name: str) -> None:
        """Keep that a speaker looked through the present version of a translation.

        Raises:
            TextMissing, TextTooLong, CitizenServiceNumberRefused

        """
        notice = self._notices.notice(language)
        check = NoticeCheck(
            tag=notice.tag, version=notice.version, by=without_citizen_service_number(name), on=self._room.clock.today()
        )
        with self._room.act(Act.CHECKED) as work:
            desk = work.desk.all()[0]
            others = tuple(one for one in desk.notice_checks if one.tag != notice.tag)
            work.desk.put(desk.model_copy(update={"notice_checks": (*others, check)}))

    def finished(self, draft: FormDraft, words: Words, *, large_print: bool = False, code: str = "") -> Finished:
        """Return both copies of a form as a PDF; it gets a fresh code where none is given.

        Raises:
            NotFound: the resident or the recipient is gone.

        """
        notices = self.notices(draft.language)
        with self._room.look_at(draft.resident_id) as work:
            work.residents.get(draft.resident_id)
            recipient = work.organizations.get(draft.recipient)
            desk, letterhead = work.desk.all()[0], letterhead_of_house(work)
        paper = ConsentFormPaper(
            sample=desk.is_sample,
            letterhead=letterhead,
            code=code or self._room.random.new_code().replace("VB", _CODE_OF_FORMS, 1),
            recipient=recipient.name,
            purpose=draft.purpose,
            categories=draft.categories,
            until=draft.until,
            notices=notices,
            representative=draft.representative,
        )
        content = self._press.consent_form(paper, words, large_print=large_print)
        return Finished(
            document=DocumentKind.CONSENT_FORM, about_id=draft.resident_id, content=content, code=paper.code
        )

    def save(self, finished: Finished, target: Path, *, open_password: str = "") -> PrintoutId:
        """Write a form as a file. Raises FileError, TextTooLong."""
        return self._publisher.save(finished, target, open_password=open_password)

    def print(self, finished: Finished, send: Callable[[], None]) -> PrintoutId:
        """Hand a form to a printer."""
        return self._publisher.print(finished, send)


def _checked(notice: Notice, desk: Desk) -> Notice:
    """Return a notice with who looked through this version of it, where somebody did."""
    for check in desk.notice_checks:
        if (check.tag, check.version) == (notice.tag, notice.version):
            return replace(notice, is_checked=True, checked_by=check.by)
    return notice
