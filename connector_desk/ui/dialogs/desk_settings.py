"""From when on something waits too long, and the numbers to keep at hand."""

from PySide6.QtWidgets import QWidget

from connector_desk.domain.desk import PhoneCardLine, Settings
from connector_desk.domain.words import Words
from connector_desk.ui.dialogs.form import FormDialog
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.fields import CountField, LongField


class DeskSettingsDialog(FormDialog):
    """Gives back the settings and the phone card. A number stands on a line of its own: "Wijkagent: 0900-8844"."""

    def __init__(
        self,
        words: Words,
        settings: Settings,
        phone_card: tuple[PhoneCardLine, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._settings = settings
        self.call(self.tr("When does it take too long?"), self.tr("Keep"))
        days = self.tr("days")
        self._silent = CountField(
            self.tr("After how many days without a word is a match silent?"),
            settings.silent_after_days,
            least=1,
            most=366,
            unit=days,
        )
        self._rhythms = CountField(
            self.tr("Or after how many times the agreed rhythm?"),
            settings.silent_after_rhythms,
            self.tr("Whichever comes first."),
            least=1,
            most=52,
            unit=self.tr("times"),
        )
        self._stale = CountField(
            self.tr("After how many days do you check a line of the directory again?"),
            settings.stale_after_days,
            least=1,
            most=1000,
            unit=days,
        )
        self._word = CountField(
            self.tr("Within how many days do you promise word, if nothing else is said?"),
            settings.word_back_within_days,
            least=1,
            most=366,
            unit=days,
        )
        self._again = CountField(
            self.tr("How many days before a yes ends does it come up?"),
            settings.ask_again_within_days,
            self.tr("Then you ask it again in the next conversation."),
            least=1,
            most=366,
            unit=days,
        )
        self._keeps = CheckBox(
            self.tr("Keep a copy of each paper that tells something about a resident"), is_on=settings.keeps_documents
        )
        minutes = self.tr("minutes")
        self._lock = CountField(
            self.tr("After how many quiet minutes does the desk lock?"),
            settings.lock_after_minutes,
            least=1,
            most=60,
            unit=minutes,
        )
        self._lock_at_counter = CountField(
            self.tr("And at the walk-in?"),
            settings.lock_at_counter_after_minutes,
            self.tr("The curtain falls at half of that time."),
            least=1,
            most=60,
            unit=minutes,
        )
        self._photos = CheckBox(self.tr("Photos of people may be kept"))
        self._photos.setChecked(settings.has_photos)
        self._card = LongField(
            self.tr("Which numbers do you keep at hand?"),
            "\n".join(f"{line.name}: {line.number}" for line in phone_card),
            self.tr("One on each line, like this: Emergency: 112"),
            lines=6,
        )
        for field in (
            *(self._silent, self._rhythms, self._stale, self._word, self._again, self._lock, self._lock_at_counter),
            *(self._keeps, self._photos, self._card),
        ):
            self.body.addWidget(field)
        self.body.addStretch(1)
        self.watch({"card": self._card})
        self.watch_more(
            {
                "silent": self._silent,
                "rhythms": self._rhythms,
                "stale": self._stale,
                "word_back": self._word,
                "ask_again": self._again,
                "keeps_documents": self._keeps,
                "lock": self._lock,
                "lock_at_counter": self._lock_at_counter,
                "photos": self._photos,
            }
        )

    def draft(self) -> tuple[Settings, tuple[PhoneCardLine, ...]]:
        """Return both. Raises DeskError where a text is refused."""
        settings = self._settings.model_copy(
            update={
                "silent_after_days": self._silent.value(),
                "silent_after_rhythms": self._rhythms.value(),
                "stale_after_days": self._stale.value(),
                "word_back_within_days": self._word.value(),
                "ask_again_within_days": self._again.value(),
                "lock_after_minutes": self._lock.value(),
                "lock_at_counter_after_minutes": self._lock_at_counter.value(),
                "keeps_documents": self._keeps.isChecked(),
                "has_photos": self._photos.isChecked(),
            }
        )
        lines = (line.rpartition(":") for line in self._card.value().splitlines() if line.strip())
        card = tuple(PhoneCardLine(name=name or number, number=number if name else "") for name, _, number in lines)
        return settings, card
