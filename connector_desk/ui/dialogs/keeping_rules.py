"""How long each kind of record is kept, each with its ground."""

from PySide6.QtWidgets import QWidget

from connector_desk.domain.erasure import KeepingRules
from connector_desk.domain.words import Words
from connector_desk.services.keeping import MOST_YEARS
from connector_desk.ui.dialogs.form import FormDialog, below
from connector_desk.ui.widgets.choice import CheckBox
from connector_desk.ui.widgets.fields import CountField


class KeepingRulesDialog(FormDialog):
    """Gives back the rules. The long time of a municipality counts only where its box is ticked."""

    def __init__(self, rules: KeepingRules, *, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._rules = rules
        self.call(
            self.tr("How long do we keep?"),
            self.tr("Keep"),
            self.tr(
                "After this time the desk proposes it. A person looks and erases. Who still waits is never proposed."
            ),
        )
        self._weeks, self._years = self.tr("weeks"), self.tr("years")
        self._municipality = CheckBox(
            self.tr("We work for a municipality under the Wmo 2015"), is_on=rules.works_for_municipality
        )
        self._municipality.toggled.connect(self._turn)
        self._municipality.toggled.connect(self.touch)
        self._make_fields()
        self.body.addWidget(self._fields_of_people())
        self.body.addWidget(self._fields_of_the_rest())
        self.body.addStretch(1)
        self.watch(self._counts)
        self._turn()

    def _make_fields(self) -> None:
        """Each field bears the name of its rule."""
        self._counts = {
            "weeks_after_refusal": self._field(
                "weeks_after_refusal",
                self.tr("Somebody said no to everything, or took it back"),
                self.tr("Ground: the yes is gone, and nothing else asks to keep it (GDPR article 17)."),
            ),
            "years_after_closing": self._field(
                "years_after_closing",
                self.tr("Everything about somebody is round"),
                self.tr("Ground: no longer than needed (GDPR article 5)."),
            ),
            "years_for_municipality": self._field(
                "years_for_municipality",
                self.tr("Files for the municipality"),
                self.tr("Ground: Wmo 2015, article 5.3.4. Then this counts for all files, also after a no."),
            ),
            "years_without_file": self._field(
                "years_without_file",
                self.tr("Contacts that belong to no resident"),
                self.tr("Ground: no longer than needed (GDPR article 5)."),
            ),
            "years_after_table": self._field(
                "years_after_table",
                self.tr("What lay on a table, its actions and concerns"),
                self.tr("Ground: no longer than needed (GDPR article 5)."),
            ),
            "years_of_paths": self._field(
                "years_of_paths",
                self.tr("Where a paper was saved"),
                self.tr("Ground: the name of a file may name somebody. That it left stays on record."),
            ),
            "weeks_of_drafts": self._field(
                "weeks_of_drafts",
                self.tr("What was typed and never kept"),
                self.tr("Ground: nobody came back to it."),
            ),
        }

    def _field(self, name: str, question: str, ground: str) -> CountField:
        unit = self._weeks if name.startswith("weeks") else self._years
        return CountField(question, getattr(self._rules, name), ground, least=1, most=MOST_YEARS, unit=unit)

    def _fields_of_people(self) -> QWidget:
        named = ("weeks_after_refusal", "years_after_closing")
        return below(
            *(self._counts[name] for name in named), self._municipality, self._counts["years_for_municipality"]
        )

    def _fields_of_the_rest(self) -> QWidget:
        named = ("years_without_file", "years_after_table", "years_of_paths", "weeks_of_drafts")
        return below(*(self._counts[name] for name in named))

    def _turn(self) -> None:
        """Show the long time where it counts, and dim what does not count then."""
        is_on = self._municipality.isChecked()
        self._counts["years_for_municipality"].setVisible(is_on)
        for name in ("weeks_after_refusal", "years_after_closing"):
            self._counts[name].setEnabled(not is_on)

    def draft(self) -> KeepingRules:
        """Return the rules as they were filled in."""
        lengths = {name: field.value() for name, field in self._counts.items()}
        return KeepingRules(**lengths, works_for_municipality=self._municipality.isChecked())
