"""What is in sight in the Residents place, one view at a time: the list, one resident, and what lies behind them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from connector_desk.domain.entity import AskId, ResidentId
from connector_desk.domain.errors import NotFound
from connector_desk.domain.words import Words
from connector_desk.services.ports import Clock
from connector_desk.services.resident_files import ResidentFile
from connector_desk.ui.panels.consent_talk import ConsentTalk
from connector_desk.ui.panels.ecogram import EcogramPanel
from connector_desk.ui.panels.notices import NoticesCard
from connector_desk.ui.panels.resident_drawings import ResidentDrawings
from connector_desk.ui.panels.resident_forms import ResidentServices
from connector_desk.ui.panels.resident_list import ResidentList
from connector_desk.ui.panels.resident_neighbours import NeighboursPanel
from connector_desk.ui.panels.resident_profile import ProfilePanel
from connector_desk.ui.panels.resident_timeline import TimelinePanel
from connector_desk.ui.panels.same_people import SamePeople
from connector_desk.ui.panels.wheel import WheelPanel


class ResidentStack(QStackedWidget):
    """The views of the place, and the ways between them that need nothing else; a `show_` brings one in sight.

    `askAsked` leads back to who fits an ask, in another place.
    """

    askAsked = Signal(str)

    def __init__(
        self,
        services: ResidentServices,
        drawings: ResidentDrawings,
        organizations: Callable[[], list[tuple[str, str]]],
        words: Words,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._services, self._drawings, self._organizations, self._clock = services, drawings, organizations, clock
        self.list = ResidentList(services.files)
        self.notices = NoticesCard(services.knowing.notices, words, services.knowing.letters)
        self.profile = ProfilePanel(words, self.notices)
        self.timeline = TimelinePanel(words)
        self.talk = ConsentTalk(services.consents, services.consent_forms, words, clock)
        self.same = SamePeople(services.merging, lambda: dict(organizations()), words, services.files.lines)
        self.neighbours = NeighboursPanel(words)
        self.ecogram, self.wheel = drawings.ecogram, drawings.wheel
        beside = (self.talk, self.same, self.neighbours, self.ecogram, self.wheel)
        for panel in (self.list, self.profile, self.timeline, *beside):
            self.addWidget(panel)
        self._wire()

    def _wire(self) -> None:
        self.list.sameAsked.connect(self.show_same)
        self.same.backAsked.connect(self.show_list)
        self.profile.head.backAsked.connect(self.show_list)
        self.profile.past.allAsked.connect(self.show_timeline)
        self.profile.network.largeAsked.connect(self.show_ecogram)
        self.neighbours.backAsked.connect(self._leave_neighbours)
        for behind in (self.timeline, self._drawings):
            behind.backAsked.connect(self.show_profile)

    def file(self) -> ResidentFile:
        """Return the file of whom is shown."""
        file = self.profile.file
        assert file is not None, "a card was pressed while nobody is shown"
        return file

    def is_over_list(self) -> bool:
        """One resident is in sight, or what lies behind them."""
        return self.currentWidget() not in {self.list, self.same} and self.profile.file is not None

    def load(self, resident_id: ResidentId) -> None:
        """Fill the profile, in sight or not. Raises NotFound, with the list in sight, for somebody who is gone."""
        try:
            file = self._services.files.file(resident_id)
        except NotFound:
            self.show_list()
            raise
        self.profile.head.allow_erasing(is_allowed=self._services.keeping.may_erase)
        self.profile.consents.ask_again_within(self._services.knowing.ask_again_within_days())
        self.profile.show_file(file, self._clock.today())
        self.notices.show_notices(resident_id, self._clock.today())

    def refresh(self) -> None:
        """Ask again for the list, and for whom is shown; somebody who is gone gives way to the list."""
        self.list.refresh()
        if self.currentWidget() is self.same:
            self.same.refresh()
        if not self.is_over_list():
            return
        try:
            self.load(self.file().resident.id)
        except NotFound:
            # Somebody who was taken away just now is no surprise.
            return
        self._fill_behind()

    def _fill_behind(self) -> None:
        shown = self.currentWidget()
        if shown is self.timeline:
            self.timeline.show_file(self.file(), self._clock.today())
        elif shown is self.talk:
            self.talk.show_organizations(self._organizations())
        elif shown is self.neighbours:
            self._fill_neighbours(self.neighbours.ask_id)
        elif shown is self.ecogram:
            self._drawings.show_ecogram()
        elif shown is self.wheel:
            self._drawings.show_wheels()

    def enter(self) -> None:
        """Put the focus on the search, or on the first act of what is shown."""
        shown = self.currentWidget()
        if shown is self.list:
            self.list.search.start()
        elif isinstance(shown, ConsentTalk | SamePeople | NeighboursPanel | EcogramPanel | WheelPanel):
            shown.enter()
        else:
            self.profile.head.contact.setFocus()

    def go_back(self) -> bool:
        """Go back one step; the list has none behind it and says False."""
        shown = self.currentWidget()
        if shown is self.list:
            return False
        if shown is self.talk:
            self.talk.stop()
        elif shown is self.neighbours:
            self._leave_neighbours()
        elif shown in {self.timeline, self.ecogram, self.wheel}:
            self.show_profile()
        else:
            self.show_list()
        return True

    def show_list(self) -> None:
        """Come back to the list, at the row of who was shown."""
        shown = self.profile.file
        self.setCurrentWidget(self.list)
        if shown is not None:
            self.list.list.select(shown.resident.id)
        self.list.list.setFocus() if self.list.list.isVisible() else self.list.search.setFocus()

    def show_row(self, resident_id: str) -> None:
        """Show the list with somebody's row chosen."""
        self.setCurrentWidget(self.list)
        self.list.list.find_row(resident_id)

    def show_same(self) -> None:
        """Show who may stand in the desk twice."""
        self.setCurrentWidget(self.same)
        self.same.enter()

    def show_profile(self) -> None:
        """Show who was loaded last."""
        self.setCurrentWidget(self.profile)
        self.profile.head.contact.setFocus()

    def show_timeline(self) -> None:
        """Show all that was."""
        self.timeline.show_file(self.file(), self._clock.today())
        self.setCurrentWidget(self.timeline)
        self.timeline.setFocus()

    def show_neighbours(self, ask_id: str = "") -> None:
        """Show whom the resident's offers fit, or those for one ask. Raises NotFound."""
        self._fill_neighbours(ask_id)
        self.setCurrentWidget(self.neighbours)
        self.neighbours.enter()

    def _leave_neighbours(self) -> None:
        """Go back to the profile, or to the ask from which one came."""
        self.show_profile()
        if self.neighbours.leads_to_ask:
            self.askAsked.emit(self.neighbours.ask_id)

    def _fill_neighbours(self, ask_id: str) -> None:
        resident = self.file().resident
        fits = self._services.neighbours.askers(resident.id, AskId(ask_id) if ask_id else None)
        self.neighbours.show_fits(resident, fits, ask_id)

    def show_ecogram(self) -> None:
        """Show who stands around the resident."""
        self._drawings.show_ecogram()
        self.setCurrentWidget(self.ecogram)
        self.ecogram.enter()

    def show_wheel(self) -> None:
        """Show the conversations with the wheel. Raises NotFound."""
        self._drawings.show_wheels()
        self.setCurrentWidget(self.wheel)
        self.wheel.enter()

    def show_talk(self, recipient: str = "") -> None:
        """Go through the question who may know what, for one recipient or for whom is chosen there."""
        self.talk.begin(self.file(), self._organizations(), recipient)
        self.setCurrentWidget(self.talk)
        self.talk.enter()

    def cover(self) -> None:
        """Put away what is shown only while the resident looks on."""
        if self.currentWidget() is self.wheel:
            self.show_profile()
        self._drawings.put_away()
