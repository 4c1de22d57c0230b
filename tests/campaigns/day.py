"""A scripted day at the desk: every service, every form, each text field with a word that stands nowhere else."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import time, timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeVar, get_args, get_type_hints

from connector_desk import bootstrap
from connector_desk.domain.account import Role
from connector_desk.domain.attachment import AttachmentUse, TakenIn
from connector_desk.domain.backup import BackupPlace
from connector_desk.domain.consent import DataCategory, EventState, LawfulBasis, Purpose
from connector_desk.domain.desk import PhoneCardLine, Settings
from connector_desk.domain.handover import AgreedTask, CategorizedText, HandoverStatus, WordBackStatus
from connector_desk.domain.language import SpokenLanguage
from connector_desk.domain.match import MatchState, PlannedVisit
from connector_desk.domain.meeting import Action, AgendaItem, Concern, ItemKind, Meeting
from connector_desk.domain.organization import Formality, Initiative, Organization
from connector_desk.domain.resident import SafeContact, Urgency, ViewBy
from connector_desk.domain.typed import Typed
from connector_desk.domain.week import IsoWeek, Weekday
from connector_desk.services.asks import AskDraft, TieDraft
from connector_desk.services.consents import ConsentDraft
from connector_desk.services.contacts import Intake
from connector_desk.services.desk import DeskService
from connector_desk.services.drafts import DraftKey
from connector_desk.services.handovers import HandoverDraft
from connector_desk.services.matches import AgreementDraft
from connector_desk.services.residents import ResidentDraft
from connector_desk.services.volunteers import VolunteerDraft

T = TypeVar("T")
LETTERS = "bcdfghjklmnpqrstvwxz"
PIN = "2580"
TOLD = (DataCategory.IDENTITY, DataCategory.ASK_OTHER)


_SIGNS = {"phone": ("06", "0123456789", 8), "postcode": ("B", "0123456789", 9)}


class Words:
    """Gives out words that are in no language; `by_field` says which one stands where."""

    def __init__(self, seed: int = 1) -> None:
        self._dice = Random(seed)
        self.by_field: dict[str, str] = {}

    def word(self, field: str) -> str:
        """Return the word of a field, a fresh one where it has none yet."""
        if field not in self.by_field:
            # A telephone number with letters is refused, and a postcode without a figure.
            begin, signs, count = _SIGNS.get(field.rpartition(".")[2], ("qw", LETTERS, 10))
            self.by_field[field] = begin + "".join(self._dice.choices(signs, k=count))
        return self.by_field[field]

    def filled(self, kind: type[T], prefix: str = "", /, **given: Any) -> T:
        """Return a form or a value with a word in every text field that is not given."""
        plain = {name: self._text(kind, name, hint, prefix) for name, hint in _texts(kind) if name not in given}
        return kind(**(plain | given))

    def _text(self, kind: type[T], name: str, hint: object, prefix: str) -> Any:
        word = self.word(f"{prefix}{kind.__name__}.{name}")
        return word if hint is str else (word,)


def _texts(kind: type) -> list[tuple[str, object]]:
    """Return the names of a form's text fields, with str or tuple[str, ...]; ids are no text."""
    hints = {name: _bare(hint) for name, hint in get_type_hints(kind).items()}
    own = [one.name for one in fields(kind)] if is_dataclass(kind) else list(kind.model_fields)
    return [
        (name, hints[name])
        for name in own
        if (hints[name] is str or hints[name] == tuple[str, ...]) and name not in ("id", "sample_id")
    ]


def _bare(hint: Any) -> Any:
    """Take the rules of a text off its type: Line is str."""
    inner = get_args(hint)
    if len(inner) == 2 and inner[1] is Ellipsis and get_args(inner[0])[:1] == (str,):
        return tuple[str, ...]
    return hint


class Day:
    """One day over one open desk. `steps` are the acts in their order; each may be tried again after it failed."""

    def __init__(self, desk: bootstrap.OpenDesk, papers: Path, words: Words) -> None:
        self.desk, self._papers, self._words = desk, papers, words
        self._ids: dict[str, Any] = {}
        self._today = desk.clock.today()

    @property
    def steps(self) -> list[tuple[str, Callable[[], object]]]:
        """The acts, each with its name."""
        names = [name for name in vars(type(self)) if name[0] != "_" and callable(getattr(type(self), name))]
        return [(name, getattr(self, name)) for name in names]

    def _keep(self, name: str, made: Any) -> None:
        self._ids[name] = made

    def area(self) -> None:
        name = self._words.word("Area.name")
        self.desk.directory.keep_areas({}, [name])
        self._keep("area", next(one.id for one in self.desk.directory.areas() if one.name == name))

    def organization(self) -> None:
        made = self._words.filled(Organization, id="", area_id=self._ids["area"], formality=Formality.FORMAL)
        self._keep("organization", self.desk.directory.put_organization(made))
        self._keep("own", next(one.id for one in self.desk.directory.organizations() if one.id != made.id))

    def initiative(self) -> None:
        made = self._words.filled(Initiative, id="", organization_id=self._ids["organization"])
        self._keep("initiative", self.desk.directory.put_initiative(made))

    def initiative_checked(self) -> None:
        self.desk.directory.confirm(self._ids["initiative"])

    def contact(self) -> None:
        self._keep("contact", self.desk.contacts.log(self._words.filled(Intake, urgency=Urgency.SAME_DAY)))

    def contact_changed(self) -> None:
        self.desk.contacts.change(self._ids["contact"], self._words.filled(Intake, "changed ", urgency=Urgency.DAY))

    def resident(self) -> None:
        form = self._resident_form("")
        self._keep("resident", self.desk.residents.add_from_contact(self._ids["contact"], form))

    def resident_changed(self) -> None:
        self.desk.residents.change(self._ids["resident"], self._resident_form("changed "))

    def _resident_form(self, prefix: str) -> ResidentDraft:
        safe = self._words.filled(SafeContact, prefix)
        language = self._words.filled(SpokenLanguage, prefix)
        given = {"area_id": self._ids["area"], "safe_contact": safe, "languages": (language,)}
        return self._words.filled(ResidentDraft, prefix, **given)

    def view(self) -> None:
        self.desk.residents.add_view(self._ids["resident"], ViewBy.VOLUNTEER, self._words.word("View.text"))

    def ask(self) -> None:
        form = self._words.filled(AskDraft, requires_qualification="")
        self._keep("ask", self.desk.asks.add(self._ids["resident"], form))

    def other_ask(self) -> None:
        self._keep("other", self.desk.asks.add(self._ids["resident"], self._words.filled(AskDraft, "other ")))

    def tie(self) -> None:
        form = self._words.filled(TieDraft)
        self._keep("tie", self.desk.ties.add(self._ids["resident"], form))

    def consent(self) -> None:
        self._keep("consent", self.desk.consents.record(self._consent_form(Purpose.REFERRAL, reason="")))

    def signed_form(self) -> None:
        # Not packed, so that what stands on it can be searched for.
        scan = f"%PDF-1.7 {self._words.word('what stands on the signed form')}".encode()
        taken = self._words.filled(TakenIn, media_type="application/pdf", content=scan)
        use = AttachmentUse.SIGNED_CONSENT
        added = self.desk.attachments.add(taken, use, self._ids["resident"], self._ids["consent"])
        self._keep("signed form", added)

    def copy_of_the_form(self) -> None:
        self.desk.attachments.export(self._ids["signed form"], self._papers / "signed-form.pdf")

    def consent_to_match(self) -> None:
        self._keep("yes", self.desk.consents.record(self._consent_form(Purpose.MATCHING, reason="")))

    def duty(self) -> None:
        basis = {"lawful_basis": LawfulBasis.LEGAL_DUTY, "reason": self._words.word("ConsentDraft.reason")}
        self.desk.consents.record(self._consent_form(Purpose.CASE_DISCUSSION, **basis))

    def _consent_form(self, purpose: Purpose, **given: Any) -> ConsentDraft:
        return self._words.filled(
            ConsentDraft,
            resident_id=self._ids["resident"],
            recipient=self._ids["organization"],
            purpose=purpose,
            data_categories=TOLD,
            answer=EventState.GIVEN,
            valid_from=self._today,
            **given,
        )

    def volunteer(self) -> None:
        parties = {"area_id": self._ids["area"], "organization_id": self._ids["organization"]}
        self._keep("volunteer", self.desk.volunteers.add(self._words.filled(VolunteerDraft, **parties)))

    def match(self) -> None:
        self._keep("match", self.desk.matches.propose(self._ids["ask"], self._ids["volunteer"]))

    def agreement(self) -> None:
        visit = PlannedVisit(weekday=Weekday.TUESDAY, starts_at=time(14))
        self.desk.matches.agree(self._ids["match"], self._words.filled(AgreementDraft, visits=(visit,)))

    def introduction(self) -> None:
        self.desk.matches.move(self._ids["match"], MatchState.INTRODUCED)

    def withdrawal(self) -> None:
        self.desk.consents.withdraw(self._ids["yes"], self._words.word("Consent.withdrawal_method"))

    def handover(self) -> None:
        form = self._words.filled(
            HandoverDraft,
            resident_id=self._ids["resident"],
            sender=self._ids["own"],
            recipient=self._ids["organization"],
            ask_ids=(self._ids["ask"],),
            reason=self._words.filled(CategorizedText, data_category=DataCategory.ASK_OTHER),
            questions=(self._words.filled(CategorizedText, "question ", data_category=DataCategory.ASK_OTHER),),
            agreed_tasks=(self._task("agreed ", DataCategory.ASK_OTHER),),
            not_agreed=(self._task("not agreed ", DataCategory.STORY),),
        )
        self._keep("handover", self.desk.handovers.add(form))

    def _task(self, prefix: str, category: DataCategory) -> AgreedTask:
        return self._words.filled(AgreedTask, prefix, who=self._ids["organization"], data_category=category)

    def request(self) -> None:
        self.desk.handovers.request(self._ids["handover"])

    def letter(self) -> None:
        target = self._papers / "letter.pdf"
        self.desk.letters.save(self._ids["handover"], target, self._today, bootstrap.words())

    def acceptance(self) -> None:
        self.desk.handovers.move(self._ids["handover"], HandoverStatus.ACCEPTED)

    def pause(self) -> None:
        why = self._words.word("Handover.status_reason")
        self.desk.handovers.move(self._ids["handover"], HandoverStatus.ON_HOLD, why)

    def word_back(self) -> None:
        self.desk.handovers.give_word(self._ids["handover"], WordBackStatus.TAKEN_UP)

    def concern(self) -> None:
        made = self._words.filled(Concern, id="", reported_on=self._today, resident_id=self._ids["resident"])
        self._keep("concern", self.desk.follow_ups.put_concern(made))

    def meeting(self) -> None:
        case = self._words.filled(
            AgendaItem, kind=ItemKind.CASE, letter="", resident_id=self._ids["resident"], is_named=False
        )
        day = self._today + timedelta(days=3)
        given = {"day": day, "starts_at": time(10), "invited": (self._ids["organization"],), "items": (case,)}
        made = self._words.filled(Meeting, id="", used_letters=(), **given)
        self._keep("meeting", self.desk.meetings.put(made))

    def action(self) -> None:
        made = self._words.filled(Action, id="", owner=self._ids["organization"], due=self._today)
        self._keep("action", self.desk.follow_ups.put_action(made))

    def agenda(self) -> None:
        self.desk.agendas.save(self._ids["meeting"], self._papers / "agenda.pdf", bootstrap.words())

    def week(self) -> None:
        self.desk.weeks.save(IsoWeek.of(self._today), self._papers / "week.pdf", bootstrap.words())

    def done(self) -> None:
        self.desk.contacts.note_done(self._ids["contact"], self._words.word("ContactMoment.done"))

    def removal(self) -> None:
        self.desk.residents.remove_view(self._ids["resident"], self._view())

    def _view(self) -> Any:
        with self.desk.room.look() as work:
            views = work.residents.get(self._ids["resident"]).views
        return views[0] if views else None

    def undo(self) -> None:
        self.desk.undo.undo()

    def settings(self) -> None:
        card = (self._words.filled(PhoneCardLine),)
        DeskService(self.desk.room).change(Settings(silent_after_days=20), card)

    def hour_opened(self) -> None:
        self.desk.queue.open()

    def hour_closed(self) -> None:
        self.desk.hours.close(note=self._words.word("WalkInHour.note"))

    def visitor(self) -> None:
        self._keep("ticket", self.desk.queue.welcome(self._words.word("Ticket.word")))

    def visitor_comes_back(self) -> None:
        self.desk.queue.come_back(self._ids["ticket"], self._words.word("Ticket.come_back"))

    def account(self) -> None:
        name, passphrase = self._words.word("Account.name"), self._words.word("passphrase of an account")
        self._keep("account", self.desk.accounts.add(name, Role.WALK_IN, passphrase))

    def pin(self) -> None:
        self.desk.accounts.set_pin(PIN)

    def sheet(self) -> None:
        sheet = self.desk.accounts.renew_recovery()
        # The code is never typed in, and may be read nowhere all the same.
        self._words.by_field |= {"code, joined": sheet.qr_text, "code, in groups": " ".join(sheet.groups)}

    def draft(self) -> None:
        typed: dict[str, Typed] = {"own_words": self._words.word("Draft.content")}
        about = DraftKey("residents", "ask", self._ids["resident"])
        self.desk.drafts.keep(about, self._words.word("Draft.title"), typed)

    def other_draft(self) -> None:
        self._keep("draft", DraftKey("directory", "area"))
        self.desk.drafts.keep(self._ids["draft"], "", {"name": self._words.word("a draft thrown away")})

    def draft_thrown_away(self) -> None:
        self.desk.drafts.drop(self._ids["draft"])

    def who_saw(self) -> None:
        self.desk.trails.save(self._ids["resident"], self._papers / "who-saw.pdf", bootstrap.words())

    def plan(self) -> None:
        stick = self.desk.folder / "stick"
        stick.mkdir(exist_ok=True)
        self._keep("stick", BackupPlace(name=self._words.word("BackupPlace.name"), folder=str(stick)))
        self.desk.backups.plan([self._ids["stick"]], at_lock=True, daily=True)

    def backup(self) -> None:
        self._keep("backup", self.desk.backups.make(self._ids["stick"]))

    def backups_due(self) -> None:
        for _place, fault in self.desk.backups.make_due(is_locking=True).faults:
            raise fault

    def drill(self) -> None:
        made = self._ids["backup"]
        self.desk.backups.drill(Path(made.folder) / made.file_name)

    def revocation(self) -> None:
        self.desk.accounts.revoke(self._ids["account"])
