"""A citizen service number is refused in each text field of each dialog, says so, and stays in sight to be mended."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from connector_desk import bootstrap
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import CitizenServiceNumberRefused
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.passphrase_field import PassphraseField
from connector_desk.ui.tasks import under_way
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.field_frame import FaultLine
from connector_desk.ui.widgets.fields import LineField, LongField
from connector_desk.ui.widgets.own_words import OwnWordsField
from connector_desk.words.errors import explain
from tests.beside import opened_beside
from tests.ui.every_view import every_view, settle, whole_window

NUMBER = "111222333"
REFUSED = explain(CitizenServiceNumberRefused(0, 9), bootstrap.words()).happened


def test_the_number_is_refused_in_every_dialog(qapp, sample_desk):
    said: dict[str, str] = {}
    with whole_window(sample_desk, (1280, 800), 1.0, bootstrap.words()) as window:
        for _name, view in every_view(window):
            if not isinstance(view, FormDialog):
                continue
            for field in fields_of(view):
                place = f"{view.accessibleName()}: {field.editor.accessibleName()}"
                if place not in said:
                    said[place] = what_is_said(view, field)
    # Where another field is wrong as well, its fault may come first; there is always one, and nothing was kept.
    assert [place for place, sentence in said.items() if not sentence] == []
    assert sum(REFUSED in sentence for sentence in said.values()) > 30
    nothing_of_it_was_kept(sample_desk)


def nothing_of_it_was_kept(folder) -> None:
    with opened_beside(folder) as desk, desk.room.look() as work:
        kept = [repr(entity) for kind in Kind for entity in work.repository(kind).all()]
    assert len(kept) > 50
    assert not any(NUMBER in entity for entity in kept)


def fields_of(dialog: QDialog) -> list[QWidget]:
    """Return the fields for words that are kept; a passphrase is nobody's business, whatever stands in it."""
    if dialog.findChildren(PassphraseField):
        return []
    kinds = (LineField, LongField, OwnWordsField)
    return [field for field in dialog.findChildren(QWidget) if isinstance(field, kinds) and field.isVisible()]


def what_is_said(dialog: FormDialog, field: QWidget) -> str:
    """Type the number into a field and save: the dialog stays, with the number in it. Return what it says."""
    editor = field.editor
    before = text_of(editor)
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, f"nr {NUMBER}")
    dialog.save()
    settle(1)
    # Some forms ask the desk off the thread of the window.
    for _ in range(100):
        if not under_way() and faults_of(dialog):
            break
        QTest.qWait(20)
    assert dialog.isVisible(), f"{dialog.accessibleName()}: {editor.accessibleName()}"
    assert NUMBER in text_of(editor)
    said = faults_of(dialog)
    editor.setText(before) if isinstance(editor, QLineEdit) else editor.setPlainText(before)
    return " ".join(said)


def faults_of(dialog: FormDialog) -> list[str]:
    said = [line.accessibleName() for line in dialog.findChildren(FaultLine) if line.isVisible()]
    return said + [one.accessibleName() for one in dialog.findChildren(ThreePartMessage)]


def text_of(editor: QWidget) -> str:
    if isinstance(editor, QLineEdit):
        return editor.text()
    assert isinstance(editor, QPlainTextEdit | QTextEdit)
    return editor.toPlainText()
