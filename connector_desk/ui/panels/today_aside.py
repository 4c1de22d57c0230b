"""The right side of Today: appointments, who is silent, and what can be done further."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.entity import Kind
from connector_desk.domain.words import Words
from connector_desk.services.waiting import Appointment, SilentMatch, Talk
from connector_desk.ui import rights
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.panels.today_words import appointment_lines, first_upper, silence_lines, talk_line
from connector_desk.ui.places import Place
from connector_desk.ui.widgets.card import SectionHead
from connector_desk.ui.widgets.face import FaceKind, FaceView
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.viewmodels.today import TodayView
from connector_desk.words.days import clock_time, near_day

_NOTICES = 3
_PLACES = {
    Kind.MATCHES: Place.VOLUNTEERS,
    Kind.MEETINGS: Place.TABLES,
    Kind.INITIATIVES: Place.WALK_IN,
    Kind.VOLUNTEERS: Place.VOLUNTEERS,
}


class RowSection(QWidget):
    """A title and a short list below it; `goAsked` carries the place and the id of the row that was opened."""

    goAsked = Signal(str, str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._targets: dict[str, tuple[str, str]] = {}
        self._head = SectionHead(title)
        self._list = RowList(fixed(()), title, grows=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addWidget(self._list)
        self._list.opened.connect(self._open)

    def show_rows(self, rows: Sequence[tuple[RowView, str, str]], remark: str = "") -> None:
        """Show rows, each with the place and id that it opens; hide the whole section where there are none.

        A row that opens a place which is not there is left out.
        """
        rows = [row for row in rows if rights.may_see(Place(row[1]))]
        self._targets = {row.id: (place, thing_id) for row, place, thing_id in rows}
        self._head.remark.setText(remark)
        self._list.show_rows([row for row, _, _ in rows])
        self.setVisible(bool(rows))

    def _open(self, row_id: str) -> None:
        self.goAsked.emit(*self._targets[row_id])


class TodayAside(QWidget):
    """All that is not about waiting for word."""

    goAsked = Signal(str, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._appointments = RowSection(self.tr("Appointments"))
        self._silence = RowSection(self.tr("Silent: just ask"))
        self._further = RowSection(self.tr("Further"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in (self._appointments, self._silence, self._further):
            column.addWidget(section)
            section.goAsked.connect(self.goAsked)
        column.addStretch(1)

    def show_view(self, view: TodayView) -> None:
        """Show what the view holds."""
        today = view.waits.today
        self._appointments.show_rows([self._appointment(one, today) for one in view.appointments])
        more = self.tr("and %n more", "", view.silences_left) if view.silences_left else ""
        self._silence.show_rows([self._silent(one, today) for one in view.silences], more)
        self._further.show_rows(self.further_rows(view))

    def _appointment(self, one: Appointment, today: date) -> tuple[RowView, str, str]:
        name, line = appointment_lines(self._words, one)
        day = first_upper(near_day(self._words, one.day, today))
        row = RowView(
            id=f"{one.kind} {one.id}",
            name=name,
            what=line,
            left=Shape.APPOINTMENT,
            right=day,
            right_below=clock_time(one.starts_at),
        )
        place = _PLACES[one.kind]
        return row, place.value, "" if place is Place.WALK_IN else one.opens

    def _silent(self, one: SilentMatch | Talk, today: date) -> tuple[RowView, str, str]:
        name, line, chip = silence_lines(self._words, one, today)
        is_match = isinstance(one, SilentMatch)
        face = FaceView(FaceKind.RESIDENT if is_match else FaceKind.VOLUNTEER, name)
        row_id = f"match {one.id}" if isinstance(one, SilentMatch) else f"talk {one.volunteer.id}"
        row = RowView(id=row_id, name=name, what=line, left=face, chip=chip, is_chip_right=True)
        return row, Place.VOLUNTEERS.value, one.volunteer.id

    def further_rows(self, view: TodayView) -> list[tuple[RowView, str, str]]:
        """Return what waits besides, each with what it opens.

        Notices, letters, yeses that end, grounds to look at, actions, lines to check and the next talk, in this order.
        """
        rows = (
            *self._notices(view),
            self._letters(view),
            self._ending(view),
            self._reviews(view),
            self._actions(view),
            self._stale(view),
            self._coming_talk(view),
        )
        return [row for row in rows if row is not None]

    def _letters(self, view: TodayView) -> tuple[RowView, str, str] | None:
        letters = view.waits.letters
        if not letters:
            return None
        first, today = letters[0], view.waits.today
        title = self.tr("%n letter(s) to go on with", "", len(letters))
        begin = ", ".join(part for part in (first.called, first.sent_by, first.about) if part)
        day = first_upper(near_day(self._words, first.next_on, today))
        mark = Shape.LATE if first.next_on < today else Shape.WAITING
        return RowView("letters", title, begin, left=mark, right=day), Place.WALK_IN.value, first.id

    def _notices(self, view: TodayView) -> list[tuple[RowView, str, str]]:
        """Return a row for each recipient who must hear of a withdrawal, and of many the rest in one."""
        notices = view.waits.notices
        rows = []
        for one in notices[:_NOTICES]:
            title = self.tr("{recipient} must hear that a yes ended").format(recipient=one.recipient_name)
            asked = first_upper(near_day(self._words, one.asked_on, view.waits.today))
            line = self.tr("{name} ticked this").format(name=one.resident_name)
            row = RowView(f"notice {one.id}", title, line, left="mail", right=asked)
            rows.append((row, Place.RESIDENTS.value, str(one.resident_id)))
        if len(notices) > _NOTICES:
            more = notices[_NOTICES:]
            title = self.tr("%n more must hear that a yes ended", "", len(more))
            row = RowView(
                "notices", title, self.tr("Begin with {name}").format(name=more[0].resident_name), left="mail"
            )
            rows.append((row, Place.RESIDENTS.value, str(more[0].resident_id)))
        return rows

    def _ending(self, view: TodayView) -> tuple[RowView, str, str] | None:
        ending = view.waits.ending
        if not ending:
            return None
        first, today = ending[0], view.waits.today
        title = self.tr("%n yes(es) end soon: ask again", "", len(ending))
        line = self.tr("{name}, for {recipient}").format(name=first.name, recipient=first.recipient_name)
        day = first_upper(near_day(self._words, first.ends_on, today))
        row = RowView("ending", title, line, left=Shape.WAITING, right=day)
        return row, Place.RESIDENTS.value, f"talk:{first.resident_id}:{first.recipient}"

    def _reviews(self, view: TodayView) -> tuple[RowView, str, str] | None:
        reviews = view.waits.reviews
        if not reviews:
            return None
        first, today = reviews[0], view.waits.today
        title = self.tr("%n time(s) without a yes: look again", "", len(reviews))
        begin = self.tr("Begin with {name}").format(name=first.name)
        day = first_upper(near_day(self._words, first.due, today))
        mark = Shape.LATE if first.due < today else Shape.WAITING
        return RowView("reviews", title, begin, left=mark, right=day), Place.RESIDENTS.value, first.resident_id

    def _actions(self, view: TodayView) -> tuple[RowView, str, str] | None:
        action = view.spare.action
        if action is None:
            return None
        title = self.tr("%n action(s) due", "", len(view.waits.actions))
        line = self.tr("{owner}: {text}").format(owner=action.owner_name, text=action.text)
        day = first_upper(near_day(self._words, action.due, view.waits.today))
        mark = Shape.LATE if action.days_left < 0 else Shape.WAITING
        return RowView("actions", title, line, left=mark, right=day), Place.TABLES.value, ""

    def _stale(self, view: TodayView) -> tuple[RowView, str, str] | None:
        line = view.spare.stale
        if line is None:
            return None
        title = self.tr("%n place(s) not checked for long", "", len(view.waits.stale))
        begin = self.tr("Begin with {name}").format(name=line.name)
        return RowView("stale", title, begin, left="phone"), Place.DIRECTORY.value, line.id

    def _coming_talk(self, view: TodayView) -> tuple[RowView, str, str] | None:
        talk = view.spare.talk
        if talk is None:
            return None
        title = self.tr("{name} is nearly due for a good talk").format(name=talk.volunteer.name)
        line = talk_line(self._words, talk, view.waits.today)
        return RowView("talk", title, line, left="heart"), Place.VOLUNTEERS.value, talk.volunteer.id
