"""Who knows what, from the resident's page: what was told, what becomes of it at a withdrawal, and who must hear."""

from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from connector_desk.domain.attachment import KeptDocument
from connector_desk.domain.consent import DataCategory, EventState, GroundRef, LawfulBasis, Purpose
from connector_desk.domain.desk import Desk
from connector_desk.domain.disclosure import Disclosure, DocumentKind, Printout, WriteState
from connector_desk.domain.entity import Kind
from connector_desk.domain.errors import DiskFull
from connector_desk.domain.papers import Letterhead
from connector_desk.domain.who_knows import WhoKnows
from connector_desk.domain.withdrawal import WithdrawalNotice
from connector_desk.services.acts import Act
from connector_desk.services.consents import ConsentDraft
from connector_desk.services.who_knows import WhoKnowsService
from connector_desk.ui.dialogs.own_file import OwnFileDialog
from connector_desk.ui.dialogs.who_knows import WhoKnowsDialog
from connector_desk.ui.panels import notices as notices_panel
from connector_desk.ui.widgets.banner import ThreePartMessage
from connector_desk.ui.widgets.buttons import DeskButton
from connector_desk.ui.widgets.press import Pressable
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.tiles import Tile
from tests.builders import MOMENT, MONDAY, a_consent, an_organization
from tests.ui.real_desk import WORDS, RealDesk
from tests.ui.resident_hands import HOUSE, Key, a_place, heard, pressed, return_to, texts_in, typed

GIVEN = (DataCategory.IDENTITY, DataCategory.CONTACT)
PRINTED = Printout(
    id="p1",
    document=DocumentKind.LETTER,
    about_id="h1",
    code="VB-7K4M",
    sha256="0" * 64,
    made_at=MOMENT,
    made_by="Ria",
    state=WriteState.WRITTEN,
)
TOLD = Disclosure(
    id="d1",
    printout_id="p1",
    resident_id="r1",
    recipient="o1",
    purpose=Purpose.REFERRAL,
    data_categories=GIVEN,
    grounds=tuple(GroundRef(category=one, ground_id="k1") for one in GIVEN),
    document=DocumentKind.LETTER,
    sha256="0" * 64,
    disclosed_at=MOMENT,
    disclosed_by="Ria",
    state=WriteState.WRITTEN,
)
YES = a_consent(data_categories=GIVEN, event_time=MOMENT - timedelta(days=1))
SHARED = (Desk(id="desk", own_organization_id="o2"), PRINTED, TOLD, YES)


@pytest.fixture
def place(qtbot, tmp_path):
    desks = []

    def make(*entities, letters=None):
        desks.append(RealDesk(tmp_path, *HOUSE, *entities))
        return desks[-1], a_place(qtbot, desks[-1], letters)

    yield make
    for desk in desks:
        desk.close()


def button(parent, name):
    QApplication.processEvents()
    return next(one for one in parent.findChildren(DeskButton) if one.objectName() == name and one.isVisibleTo(parent))


def pressed_on(qtbot, widget):
    widget.setFocus()
    pressed(qtbot, Key.Key_Return)


def records_dialog(qtbot, page, recipient="o1"):
    pressed_on(qtbot, page.profile.consents.findChild(Pressable, f"consent:{recipient}:referral"))
    dialog = page.forms.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def notice(**fields):
    plain = {"id": "n1", "resident_id": "r1", "recipient": "o1", "consent_id": "k1", "asked_on": MONDAY}
    return WithdrawalNotice(**plain | {"disclosure_ids": ("d1",)} | fields)


def test_a_withdrawal_shows_what_went_where_and_ticks_nobody_beforehand(qtbot, place):
    desk, page = place(*SHARED)
    page.open("r1")
    record = records_dialog(qtbot, page).records[0]
    assert not record._told.isVisible()
    pressed_on(qtbot, record.withdraw)
    told = " ".join(texts_in(record._told))
    assert "This went to Thuiszorg Nieuw-West:" in told
    assert "Verwijsbrief VB-7K4M, 23 november 2026: naam en leeftijd, telefoonnummer" in told
    assert [tick.isChecked() for tick in record.ticks.values()] == [False]
    typed(qtbot, "zei het aan de balie")
    pressed_on(qtbot, record.withdraw)
    assert [one.event_state for one in desk.all(Kind.CONSENTS)].count(EventState.WITHDRAWN) == 1
    assert desk.all(Kind.WITHDRAWAL_NOTICES) == ()
    assert page.notices.isHidden()


def test_who_was_ticked_waits_on_the_profile_until_told(qtbot, place):
    desk, page = place(*SHARED)
    page.open("r1")
    record = records_dialog(qtbot, page).records[0]
    pressed_on(qtbot, record.withdraw)
    record.ticks["o1"].setFocus()
    pressed(qtbot, Key.Key_Space)
    pressed_on(qtbot, record.withdraw)
    (kept,) = desk.all(Kind.WITHDRAWAL_NOTICES)
    assert (kept.recipient, kept.disclosure_ids) == ("o1", ("d1",))
    return_to(qtbot, page)
    assert page.notices.isVisible()
    assert any("Thuiszorg Nieuw-West" in one.accessibleName() for one in page.notices.findChildren(Tile))
    assert not [one for one in page.notices.findChildren(DeskButton) if one.objectName() == f"letter:{kept.id}"]
    pressed_on(qtbot, button(page.notices, f"told:{kept.id}"))
    (kept,) = desk.all(Kind.WITHDRAWAL_NOTICES)
    assert (kept.made_on, kept.printout_id) == (MONDAY, None)
    qtbot.waitUntil(page.notices.isHidden)


def test_somebody_who_need_not_hear_is_taken_off_the_list(qtbot, place):
    desk, page = place(*SHARED, notice())
    page.open("r1")
    pressed_on(qtbot, button(page.notices, "out:n1"))
    assert desk.all(Kind.WITHDRAWAL_NOTICES)[0].entered_in_error
    qtbot.waitUntil(page.notices.isHidden)


class Letters:
    """Writes a file and says under which printout, or refuses."""

    def __init__(self, refusal=None):
        self.made, self.refusal = [], refusal

    def make(self, notice_id, path, *, open_password=""):
        if self.refusal is not None:
            raise self.refusal
        self.made.append((notice_id, path, open_password))
        return "p1"


def test_the_notice_is_printed_where_somebody_makes_the_letter(qtbot, dutch, place, monkeypatch, tmp_path):
    target, letters = tmp_path / "bericht.pdf", Letters()
    monkeypatch.setattr(
        notices_panel, "ask_file", lambda _parent, _title, name, chosen: chosen(tmp_path / f"{name}.pdf", "geheim")
    )
    _desk, page = place(*SHARED, notice(), letters=letters)
    page.open("r1")
    with qtbot.waitSignal(page.notices.done):
        pressed_on(qtbot, button(page.notices, "letter:n1"))
    assert letters.made == [("n1", target, "geheim")]


def test_a_notice_that_cannot_be_written_stays_to_be_made(qtbot, place, monkeypatch, tmp_path):
    target = tmp_path / "bericht.pdf"
    monkeypatch.setattr(notices_panel, "ask_file", lambda _parent, _title, _name, chosen: chosen(target, ""))
    desk, page = place(*SHARED, notice(), letters=Letters(DiskFull(target)))
    page.open("r1")
    pressed_on(qtbot, button(page.notices, "letter:n1"))
    assert page.findChild(ThreePartMessage) is not None
    assert desk.all(Kind.WITHDRAWAL_NOTICES)[0].made_on is None


def test_a_ground_without_a_yes_is_ended_with_its_reason(qtbot, place):
    ground = a_consent("g1", lawful_basis=LawfulBasis.VITAL_INTEREST, reason="geen gehoor", could_ask="nee")
    desk, page = place(Desk(id="desk", own_organization_id="o2"), ground)
    page.open("r1")
    dialog = records_dialog(qtbot, page)
    record = dialog.records[0]
    pressed_on(qtbot, record.end)
    pressed_on(qtbot, record.end)
    assert dialog.findChild(ThreePartMessage) is not None
    record.how.setFocus()
    typed(qtbot, "het gevaar is voorbij")
    pressed_on(qtbot, record.end)
    states = {one.event_state: one.withdrawal_method for one in desk.all(Kind.CONSENTS)}
    assert states == {EventState.GIVEN: "", EventState.WITHDRAWN: "het gevaar is voorbij"}
    return_to(qtbot, page)
    dialog = records_dialog(qtbot, page)
    words = " ".join(one.text() for one in dialog.findChildren(Text))
    assert "Geëindigd op 23 november 2026: het gevaar is voorbij" in words
    assert not any(hasattr(record, "end") for record in dialog.records)


def test_an_answer_that_meets_an_earlier_one_is_said(qtbot, place):
    _desk, page = place(*SHARED)
    page.open("r1")
    said = heard(page.noticeAsked)
    page.profile.consents.addAsked.emit()
    draft = ConsentDraft(
        "r1", "o1", Purpose.REFERRAL, (DataCategory.IDENTITY,), EventState.REFUSED, MONDAY, witness="Els"
    )
    page.forms.dialog.kept.emit(draft)
    assert "Dit nee telt vanaf nu. Het ja van 23 november 2026 telt hiervoor niet meer." in said[0][0]


def test_who_knows_what_opens_with_a_line_a_paper_and_no_second_way_out_of_a_copy(qtbot, place):
    desk, page = place(*SHARED)
    _keep_a_copy(desk)
    page.open("r1")
    pressed_on(qtbot, button(page.profile.consents, "who-knows"))
    (dialog,) = page.findChildren(WhoKnowsDialog)
    qtbot.waitUntil(lambda: dialog.paper._finished is not None, timeout=20_000)
    row = dialog.rows.model.row_at(0)
    assert (row.name, row.what) == ("Thuiszorg Nieuw-West", "Verwijsbrief: naam en leeftijd, telefoonnummer")
    assert "gemaakt door Ria" in row.who
    dialog.rows.select(row.id)
    assert dialog.kept_copy.isVisible()
    qtbot.keyClick(dialog.kept_copy, Key.Key_Return)
    assert dialog.paper.preview.page_count == 1
    assert not dialog.paper.file.isEnabled()
    qtbot.keyClick(dialog.back_to_all, Key.Key_Return)
    qtbot.waitUntil(dialog.paper.file.isEnabled, timeout=20_000)
    dialog.done(0)


def test_a_copy_that_was_asked_for_stays_when_the_overview_is_ready_later(qtbot, place, monkeypatch):
    desk, page = place(*SHARED)
    _keep_a_copy(desk)
    made, may_end = WhoKnowsService.finished, Event()

    def slowly(*args, **more):
        assert may_end.wait(20)
        return made(*args, **more)

    monkeypatch.setattr(WhoKnowsService, "finished", slowly)
    page.open("r1")
    pressed_on(qtbot, button(page.profile.consents, "who-knows"))
    (dialog,) = page.findChildren(WhoKnowsDialog)
    shown = []
    monkeypatch.setattr(dialog.paper.preview, "show_pdf", shown.append)
    dialog.rows.select(dialog.rows.model.row_at(0).id)
    qtbot.keyClick(dialog.kept_copy, Key.Key_Return)
    may_end.set()
    qtbot.waitUntil(lambda: not dialog.paper._tasks.has_waiting, timeout=20_000)
    assert len(shown) == 1, "the overview came over the copy that was asked for last"
    assert not any(one.isEnabled() for one in (dialog.paper.print, dialog.paper.file, dialog.paper.large))
    qtbot.keyClick(dialog.back_to_all, Key.Key_Return)
    qtbot.waitUntil(dialog.paper.file.isEnabled, timeout=20_000)
    assert len(shown) == 2
    assert dialog.paper.large.isEnabled()
    dialog.done(0)


def _keep_a_copy(desk):
    """Keep any paper of one sheet as the copy of what left."""
    paper = WhoKnows(sample=True, letterhead=Letterhead(name="De Tagerijn"), day=MONDAY, name="Samira", knowers=())
    with desk.room.act(Act.ADDED) as work:
        work.kept_documents.put(KeptDocument(id="p1", resident_id="r1", content=desk.press.who_knows(paper, WORDS)))


def test_that_nothing_left_is_said(qtbot, place):
    _desk, page = place(Desk(id="desk", own_organization_id="o2"))
    page.open("r2")
    page.profile.consents.whoKnowsAsked.emit()
    (dialog,) = page.findChildren(WhoKnowsDialog)
    assert "Nothing left this house." in texts_in(dialog)
    dialog.done(0)


def test_the_whole_file_opens_from_the_timeline_and_from_the_profile(qtbot, place):
    _desk, page = place(*SHARED)
    page.open("r1")
    for ask in (page.timeline.wholeFileAsked, page.profile.head.wholeFileAsked):
        ask.emit()
        dialog = page.findChildren(OwnFileDialog)[-1]
        qtbot.waitUntil(lambda shown=dialog: shown.paper.preview.page_count > 0, timeout=20_000)
        dialog.done(0)


def test_a_yes_that_ends_soon_is_said_on_the_profile_and_leads_to_the_conversation(qtbot, place):
    soon = a_consent(data_categories=GIVEN, valid_until=MONDAY + timedelta(days=10))
    _desk, page = place(Desk(id="desk", own_organization_id="o2"), soon)
    page.open("r1")
    assert any("Ask again in the next conversation." in text for text in texts_in(page.profile.consents))
    pressed_on(qtbot, button(page.profile.consents, "again:o1:referral"))
    assert page._stack.currentWidget() is page.talk


def test_a_yes_to_a_party_that_went_on_is_to_be_asked_anew(qtbot, place):
    old = an_organization("old", "Thuishulp West", merged_into="o1")
    _desk, page = place(Desk(id="desk", own_organization_id="o2"), old, a_consent(recipient="old"))
    page.open("r1")
    tiles = [one.accessibleName() for one in page.profile.consents.findChildren(Tile)]
    assert any("They are called Thuiszorg Nieuw-West now. Ask anew" in name for name in tiles)
