"""The small acts of a profile that need no form: an ask moves on, somebody is taken away, a view goes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from connector_desk.domain.ecogram import Cell
from connector_desk.domain.entity import AskId, TieId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.resident import AskState, View
from connector_desk.services.asks import AskService, TieService
from connector_desk.services.resident_files import ResidentFile
from connector_desk.services.residents import ResidentService
from connector_desk.ui.panels.resident_forms import ResidentForms
from connector_desk.ui.places import Place
from connector_desk.viewmodels.residents import AskRow


class ResidentActs(QObject):
    """`told` carries what was done, `failed` the error of what was not; `goAsked` a place and what to open there."""

    told = Signal(str)
    failed = Signal(object)
    goAsked = Signal(str, str)

    def __init__(
        self, residents: ResidentService, asks: AskService, ties: TieService, forms: ResidentForms, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._residents, self._asks, self._ties, self._forms = residents, asks, ties, forms

    def act_on_ask(self, act: str, ask_id: str, file: ResidentFile, row: AskRow | None) -> None:
        """Do what was chosen for an ask; `row` is what is shown of it."""
        acts: dict[str, Callable[[], object]] = {
            "add": lambda: self._forms.add_ask(file),
            "change": lambda: self._forms.change_ask(file, AskId(ask_id)),
            "fit": lambda: self.goAsked.emit(Place.VOLUNTEERS.value, f"ask:{ask_id}"),
            "handover": lambda: self.goAsked.emit(Place.HANDOVERS.value, f"new:{file.resident.id}:{ask_id}"),
            "go": lambda: self._go_to(row),
            "helped": lambda: self._move(ask_id, AskState.HELPED, self.tr("Somebody helps with this now.")),
            "closed": lambda: self._move(ask_id, AskState.CLOSED, self.tr("This is round.")),
            "open": lambda: self._move(ask_id, AskState.OPEN, self.tr("Somebody waits for this again.")),
            "remove": lambda: self._do(
                lambda: self._asks.remove(AskId(ask_id)), self.tr("The question was taken away. Ctrl Z brings it back.")
            ),
        }
        acts[act]()

    def remove_tie(self, tie_id: str) -> None:
        """Take somebody out of the network."""
        self._do(lambda: self._ties.remove(TieId(tie_id)), self._gone())

    def move_tie(self, tie_id: str, cell: Cell) -> None:
        """Give a tie another place in the ecogram."""
        self._do(lambda: self._ties.move(TieId(tie_id), *cell), self.tr("Another place. Ctrl Z takes it back."))

    def remove_view(self, file: ResidentFile, view: View) -> None:
        """Take away what somebody said."""
        self._do(lambda: self._residents.remove_view(file.resident.id, view), self._gone())

    def _gone(self) -> str:
        return self.tr("Taken away. Ctrl Z brings it back.")

    def _move(self, ask_id: str, state: AskState, sentence: str) -> None:
        self._do(lambda: self._asks.set_state(AskId(ask_id), state), sentence)

    def _go_to(self, row: AskRow | None) -> None:
        if row is not None and row.handover_id is not None:
            self.goAsked.emit(Place.HANDOVERS.value, row.handover_id)
        elif row is not None and row.volunteer_id is not None:
            self.goAsked.emit(Place.VOLUNTEERS.value, row.volunteer_id)

    def _do(self, act: Callable[[], object], sentence: str) -> None:
        try:
            act()
        except DeskError as error:
            self.failed.emit(error)
            return
        self.told.emit(sentence)
