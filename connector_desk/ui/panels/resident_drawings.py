"""What is drawn together with a resident: who stands around them, and the conversation wheel."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from connector_desk.domain.entity import TieId, WheelId
from connector_desk.domain.words import Words
from connector_desk.services.resident_files import ResidentFile
from connector_desk.ui.dialogs.ecogram_paper import EcogramPaperDialog
from connector_desk.ui.dialogs.resident_paper import Papers
from connector_desk.ui.panels.ecogram import EcogramPanel
from connector_desk.ui.panels.paper_to_give import Publishes
from connector_desk.ui.panels.resident_acts import ResidentActs
from connector_desk.ui.panels.resident_forms import ResidentForms, ResidentServices
from connector_desk.ui.panels.wheel import WheelPanel
from connector_desk.ui.places import Place


class ResidentDrawings(QObject):
    """The two panels with what they ask for. `backAsked` leads back to the profile."""

    backAsked = Signal()
    goAsked = Signal(str, str)
    """As `Page.goAsked`."""
    actAsked = Signal(object, str)
    """An act that may be refused, and the sentence for when it was done."""
    openAsked = Signal(object)
    """What opens a form, and may be refused."""

    def __init__(
        self,
        services: ResidentServices,
        acts: ResidentActs,
        forms: ResidentForms,
        words: Words,
        file: Callable[[], ResidentFile],
    ) -> None:
        super().__init__(forms)
        self._services, self._acts, self._forms, self._words, self._file = services, acts, forms, words, file
        self.ecogram, self.wheel = EcogramPanel(words), WheelPanel(words)
        self._wire_ecogram()
        self._wire_wheel()

    def _wire_ecogram(self) -> None:
        canvas, gaps, forms = self.ecogram.canvas, self.ecogram.gaps, self._forms
        canvas.addAsked.connect(lambda: forms.put_tie(self._file(), None))
        canvas.openAsked.connect(lambda tie_id: forms.put_tie(self._file(), TieId(tie_id)))
        canvas.removeAsked.connect(self._acts.remove_tie)
        canvas.moveAsked.connect(self._acts.move_tie)
        gaps.directoryAsked.connect(lambda support: self.goAsked.emit(Place.DIRECTORY.value, f"support:{support}"))
        gaps.volunteersAsked.connect(lambda ask_id: self.goAsked.emit(Place.VOLUNTEERS.value, f"ask:{ask_id}"))
        self.ecogram.backAsked.connect(self.backAsked)

    def _wire_wheel(self) -> None:
        forms = self._forms
        self.wheel.backAsked.connect(self.backAsked)
        self.wheel.addAsked.connect(lambda: self.openAsked.emit(lambda: forms.put_wheel(self._file())))
        self.wheel.openAsked.connect(
            lambda one: self.openAsked.emit(lambda: forms.put_wheel(self._file(), WheelId(one)))
        )
        self.wheel.removeAsked.connect(self._remove_wheel)

    def show_ecogram(self) -> None:
        """Show who stands around the resident now."""
        self.ecogram.show_file(self._file())

    def show_wheels(self) -> None:
        """Show all conversations with the resident. Raises NotFound."""
        resident = self._file().resident
        self.wheel.show_wheels(resident, self._services.wheels.about(resident.id))

    def show_paper(self, ecograms: Papers, publisher: Publishes, over: QWidget) -> None:
        """Show the ecogram as it prints."""
        resident = self._file().resident
        EcogramPaperDialog(ecograms, publisher, (resident.id, resident.first_name), self._words, over).open()

    def put_away(self) -> None:
        """Let go of the wheel and close its form: nobody looks on any more."""
        self._forms.put_away()
        self.wheel.forget()

    def _remove_wheel(self, wheel_id: str) -> None:
        said = self.tr("Taken away. Ctrl Z brings it back.")
        self.actAsked.emit(lambda: self._services.wheels.remove(WheelId(wheel_id)), said)
