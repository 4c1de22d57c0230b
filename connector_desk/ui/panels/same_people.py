"""Who may be in the desk twice, found by the desk or by a person, and which files were made one: each opens a form."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_desk.domain.duplicates import MaybeSame, SameBy
from connector_desk.domain.entity import ResidentId
from connector_desk.domain.errors import DeskError
from connector_desk.domain.person_merge import PersonMerge
from connector_desk.domain.resident import Resident
from connector_desk.domain.week import day_of
from connector_desk.domain.words import Words
from connector_desk.services.merging import MergeService, SideBySide, TakenApart
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.dialogs.merge import ApartDialog, MergeDialog
from connector_desk.ui.dialogs.same_person import SamePersonDialog
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.tasks import Tasks
from connector_desk.ui.theme import Role
from connector_desk.ui.widgets.buttons import QuietButton
from connector_desk.ui.widgets.card import SectionHead
from connector_desk.ui.widgets.face import FaceKind, FaceView
from connector_desk.ui.widgets.page_head import PageHead
from connector_desk.ui.widgets.resident_pick import FindResidents
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import RowView
from connector_desk.ui.widgets.text import Text
from connector_desk.words.days import long_day
from connector_desk.words.errors import explain

MOST_SHOWN = 100


class SamePeople(QWidget):
    """Pairs of files on top, merges that still stand below. `done` carries a sentence, `refused` an error.

    `joined` carries the id of the file that stands.
    """

    backAsked = Signal()
    done = Signal(str)
    refused = Signal(object)
    joined = Signal(str)

    def __init__(
        self,
        merging: MergeService,
        organizations: Callable[[], Mapping[str, str]],
        words: Words,
        find: FindResidents,
    ) -> None:
        super().__init__()
        self._merging, self._organizations, self._words, self._find = merging, organizations, words, find
        self._tasks = Tasks(self)
        self._pairs: dict[str, MaybeSame] = {}
        self._merges: dict[str, PersonMerge] = {}
        self.dialog: FormDialog | None = None
        self._build()

    def enter(self) -> None:
        """Look who may be in here twice, and wait at the way back."""
        self._said.setText(self.tr("Looking…"))
        self._said.show()
        self.refresh()
        self._back.setFocus()

    def pick_other(self, resident: Resident) -> None:
        """Ask which other file is that of this resident, and show both side by side."""
        dialog = SamePersonDialog(resident, self._find, self._words, parent=self)
        dialog.kept.connect(lambda other_id: self._look_at_both(dialog, resident.id, other_id))
        self._open(dialog)

    def refresh(self) -> None:
        """Look again: all residents are read for it, beside the window."""
        self._show_merges()
        self._tasks.start(lambda _ticket: self._merging.maybe_same(), self._show_pairs, self._fail)

    def _build(self) -> None:
        self._back = QuietButton(self.tr("Back to the list"), "arrow-left", "Esc")
        self._back.setShortcut("")
        self._back.clicked.connect(lambda: self.backAsked.emit())
        head = PageHead(
            self.tr("Maybe the same person"),
            self.tr("A like name, and a year of birth, a number or an address that is the same. You decide."),
            [self._back],
        )
        self._said = Text("", Role.BODY, "ink2")
        self.pairs = RowList(fixed(()), self.tr("Maybe the same person"))
        self._merged_head = SectionHead(self.tr("Made one file"), self.tr("Open one to take it apart again."))
        self.merges = RowList(fixed(()), self.tr("Made one file"), grows=True)
        self.pairs.opened.connect(self._open_pair)
        self.merges.opened.connect(self._open_merge)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(self._said, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.pairs, 1)
        column.addWidget(self._merged_head)
        column.addWidget(self.merges)
        column.addStretch(0)

    def _show_pairs(self, found: object) -> None:
        assert isinstance(found, tuple)
        self._pairs = {f"{pair.one.id} {pair.other.id}": pair for pair in found[:MOST_SHOWN]}
        self.pairs.show_rows([self._row(key, pair) for key, pair in self._pairs.items()])
        self.pairs.setVisible(bool(self._pairs))
        more = len(found) - len(self._pairs)
        text = self.tr("%n more pair(s) after these.", "", more) if more else ""
        self._said.setText(text if self._pairs else self.tr("Nobody seems to be here twice."))
        self._said.setVisible(bool(self._said.text()))
        if self._pairs and self._back.hasFocus():
            self.pairs.setFocus()

    def _show_merges(self) -> None:
        self._merges = {merge.id: merge for merge in self._merging.standing()}
        self.merges.show_rows([self._merged_row(merge) for merge in self._merges.values()])
        self.merges.setVisible(bool(self._merges))
        self._merged_head.setVisible(bool(self._merges))

    def _row(self, key: str, pair: MaybeSame) -> RowView:
        names = self.tr("{one} and {other}").format(one=pair.one.full_name, other=pair.other.full_name)
        what = ", ".join(self._by(one) for one in pair.by)
        return RowView(key, names, what=what, left=FaceView(FaceKind.RESIDENT, pair.one.first_name))

    def _by(self, by: SameBy) -> str:
        return {
            SameBy.PHONE: self.tr("same telephone number"),
            SameBy.ADDRESS: self.tr("same address"),
            SameBy.BIRTH_YEAR: self.tr("same year of birth"),
        }[by]

    def _merged_row(self, merge: PersonMerge) -> RowView:
        names = self.tr("{one} and {other}").format(one=merge.kept_before.full_name, other=merge.gone.full_name)
        day = long_day(self._words, day_of(merge.merged_at))
        return RowView(merge.id, names, what=day, left="people")

    def _open_pair(self, key: str) -> None:
        pair = self._pairs[key]
        try:
            self._compare(pair.one.id, pair.other.id)
        except DeskError as error:
            self.refused.emit(error)

    def _look_at_both(self, dialog: FormDialog, one: ResidentId, other: ResidentId) -> None:
        try:
            self._compare(one, other)
        except DeskError as error:
            dialog.show_error(error)
            return
        dialog.accept()

    def _compare(self, one: ResidentId, other: ResidentId) -> None:
        ways = self._merging.compare(one, other), self._merging.compare(other, one)
        dialog = MergeDialog(*ways, self._organizations(), self._words, parent=self)
        dialog.kept.connect(lambda seen: self._keep(dialog, lambda: self._join(seen)))
        self._open(dialog)

    def _join(self, seen: SideBySide) -> str:
        self._merging.merge(seen, self.tr("two files were made one"))
        self.joined.emit(seen.kept.id)
        return self.tr("Made one file: {name}. Ctrl Z takes it back.").format(name=seen.kept.full_name)

    def _open_merge(self, merge_id: str) -> None:
        merge = self._merges[merge_id]
        dialog = ApartDialog(merge, self._words, parent=self)
        dialog.kept.connect(lambda _meant: self._keep(dialog, lambda: self._part(merge)))
        self._open(dialog)

    def _part(self, merge: PersonMerge) -> str:
        return self._told(self._merging.take_apart(merge.id), merge.kept_before.full_name)

    def _told(self, apart: TakenApart, name: str) -> str:
        parts = [self.tr("Two files again.")]
        if apart.stays:
            parts.append(self.tr("%n thing(s) that came since stay with {name}.", "", apart.stays).format(name=name))
        if apart.gone:
            parts.append(self.tr("%n thing(s) had gone since and did not come back.", "", apart.gone))
        if apart.fields:
            parts.append(self.tr("What was changed since in the profile of {name} stayed.").format(name=name))
        return " ".join(parts)

    def _open(self, dialog: FormDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(lambda _result: self._forget(dialog))
        # Nothing is typed in it: there is nothing to keep.
        dialog.open()

    def _forget(self, dialog: FormDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _keep(self, dialog: FormDialog, act: Callable[[], str]) -> None:
        try:
            said = act()
        except DeskError as error:
            dialog.show_error(error)
            return
        dialog.accept()
        self.done.emit(said)
        self._back.setFocus()

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._said.setText(explain(error, self._words).sentence)
