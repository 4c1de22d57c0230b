"""Every part of the kit is painted in both schemes, large and clear too, and something must be seen."""

import os
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from connector_desk.domain.account import Account, Role
from connector_desk.domain.desk import RecoverySheetState
from connector_desk.domain.entity import AccountId
from connector_desk.ui import theme
from connector_desk.ui.models.paged import fixed
from connector_desk.ui.panels.passphrase_choice import PassphraseChoice
from connector_desk.ui.panels.vault_people import PeoplePanel, RecoveryPanel
from connector_desk.ui.widgets.banner import Banner, ThreePartMessage, TodayBlock
from connector_desk.ui.widgets.buttons import BrickButton, FilterButton, MainButton, QuietButton, SecondButton
from connector_desk.ui.widgets.card import Card, FactLine, ReasonLine, SectionHead
from connector_desk.ui.widgets.chip import Chip, KeyCap, LetterSquare, Tag
from connector_desk.ui.widgets.choice import CheckBox, ChoiceKey, OneOf
from connector_desk.ui.widgets.face import Face, FaceKind, FaceView
from connector_desk.ui.widgets.field_frame import SearchField
from connector_desk.ui.widgets.fields import CountField, DayField, LineField, LongField, PickField
from connector_desk.ui.widgets.load import LoadSquares
from connector_desk.ui.widgets.own_words import OwnWords, OwnWordsField
from connector_desk.ui.widgets.page_head import PageHead
from connector_desk.ui.widgets.painting import Ground
from connector_desk.ui.widgets.ring import LoopRing, RingView
from connector_desk.ui.widgets.row_list import RowList
from connector_desk.ui.widgets.rows import ButtonView, ChipView, RowView
from connector_desk.ui.widgets.shapes import Shape
from connector_desk.ui.widgets.steps import Steps
from connector_desk.ui.widgets.text import Text
from connector_desk.ui.widgets.tiles import HatchedList, HeldLine, Tile
from connector_desk.words.catalogue import Catalogue

VOCABULARY = Catalogue.load(Path(__file__).parents[2] / "i18n", "nl")
WORDS = {
    Shape.TODAY: "Vandaag nog",
    Shape.LATE: "4 dagen te laat",
    Shape.UNSAVED: "Nog niet bewaard",
    Shape.WAITING: "Wacht op bericht",
    Shape.RUNNING: "Loopt",
    Shape.PROPOSED: "Voorstel",
    Shape.DONE: "Rond",
    Shape.SILENT: "Nog stil",
    Shape.APPOINTMENT: "Afspraak",
    Shape.HELD: "Blijft hier",
    Shape.PRIVATE: "Alleen voor jou",
    Shape.NOT: "Mag niet",
}


def line(*parts: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return made


def signs() -> Ground:
    ground = Ground()
    column = QVBoxLayout(ground)
    column.addWidget(
        PageHead(
            "Woensdag 18 november",
            "Vijf mensen wachten op bericht. Begin bij Henk.",
            [SecondButton("Nieuw", "plus", "Ctrl N"), MainButton("Bewaren", "check", "Ctrl Enter")],
        )
    )
    chips = QGridLayout()
    for at, (shape, word) in enumerate(WORDS.items()):
        chips.addWidget(Chip(word, shape), at // 5, at % 5)
    column.addLayout(chips)
    kinds = [Face(FaceView(kind, "Samira", "phone" if kind is FaceKind.ACT else "")) for kind in FaceKind]
    column.addWidget(line(*kinds, Tag("Marokkaans", "speech"), KeyCap("Ctrl K"), LetterSquare("A", "Situatie A")))
    rings = [
        RingView("nu"),
        RingView("6", "dagen", 0.4),
        RingView("12", "dagen", 0.8),
        RingView("18", "dagen", 1, is_late=True),
        RingView("9", "dagen", 1, is_closed=True),
    ]
    column.addWidget(line(*[LoopRing(ring, f"{ring.number} {ring.unit}") for ring in rings]))
    blocked = MainButton("Volgende vraag")
    blocked.block("Er is nog niets gekozen. Zij kiest eerst.")
    column.addWidget(
        line(
            MainButton("Bewaren"),
            SecondButton("Bel Ayşe", "phone"),
            QuietButton("Alles"),
            BrickButton("Bel ABC nu", "phone", "Enter"),
            blocked,
        )
    )
    on = FilterButton("Langst stil eerst")
    on.setChecked(True)
    column.addWidget(
        line(
            on,
            FilterButton("Heeft ruimte"),
            LoadSquares(1, 4, "1 van 4"),
        )
    )
    column.addWidget(OwnWords("Ik wil iemand die mijn taal spreekt.", "Samira, 9 oktober. Haar wens: hulp in huis."))
    keys = [
        ("today", ChoiceKey("Vandaag nog", "Gevaar, of huis kwijt", Shape.TODAY, "Alt 1")),
        ("week", ChoiceKey("Deze week", "Het moet snel", Shape.THIS_WEEK, "Alt 2")),
    ]
    keys += [
        ("month", ChoiceKey("Deze maand", "Het kan even", Shape.THIS_MONTH, "Alt 3")),
        ("later", ChoiceKey("Geen haast", "Een wens of idee", Shape.NO_HURRY, "Alt 4")),
    ]
    choice = OneOf(keys)
    choice.set_value("today")
    column.addWidget(choice)
    column.addWidget(
        Banner(
            Shape.PRIVATE,
            "Alleen voor jou: helpt tegen alleen zijn",
            "Bewoners zien alleen “Samen koken”. Ook op papier.",
        )
    )
    column.addWidget(
        TodayBlock(
            "Vandaag nog",
            "Henk van den Berg",
            "58 jaar, Jan Maijenbuurt",
            "morgen word ik uit huis gezet",
            "Vanochtend gevraagd aan ABC. Niemand zei nog: ik pak het op.",
            acts=[BrickButton("Bel ABC nu", "phone", "Enter"), SecondButton("Schrijf op wat er is gedaan")],
        )
    )
    column.addStretch(1)
    return ground


def forms() -> Ground:
    ground = Ground()
    row = QHBoxLayout(ground)
    left, right = QVBoxLayout(), QVBoxLayout()
    row.addLayout(left, 1)
    row.addLayout(right, 1)
    faulty = LineField("Op welke dag komt Fatima?", "31 november")
    faulty.show_fault(
        "31 november bestaat niet.", "De rest van de afspraak is bewaard.", "Bedoel je een van deze dagen?"
    )
    field = OwnWordsField("Wat is er aan de hand?")
    field.set_value("morgen word ik uit huis gezet\nik maak de post niet meer open")
    for part in (
        field,
        LineField("Hoe mogen we u noemen?", "Henk", "Een voornaam is genoeg. Leeg mag ook."),
        faulty,
        LongField("Waarom?", "", hint="In één zin"),
        PickField("Welke taal?", [("nl", "Nederlands"), ("tr", "Turks")], "tr"),
        DayField("Uiterlijk", None, none_word="Geen dag"),
        CountField("Hoe lang?", 15, unit="minuten"),
        CheckBox("Grote letters, 2 bladen", is_on=True),
        SearchField("Zoek een naam"),
    ):
        left.addWidget(part)
    left.addStretch(1)
    card = Card("Zo werkt contact", "person", act=QuietButton("Alles"))
    for text in ("Bekende gezichten, in huis, ’s ochtends", "In haar eigen taal: Marokkaans"):
        card.body.addWidget(ReasonLine(text))
    card.body.addWidget(ReasonLine("Fatima en Nadia geven geen medicijnen", Shape.NOT, strong="geen medicijnen"))
    card.body.addWidget(FactLine("Waar", "De Tagerijn, de keuken", "house"))
    right.addWidget(SectionHead("Zij wachten op bericht", "Langst wachtend bovenaan"))
    right.addWidget(card)
    right.addWidget(
        Tile(
            Shape.DONE,
            "Thuiszorg Nieuw-West",
            "Naam, telefoon, medicijnen, wassen, wie er om haar heen staan",
            "Mag tot 19 september 2027",
        )
    )
    right.addWidget(
        Tile(Shape.NOT, "Alle anderen", "Niets. Vraag het haar eerst.", "Zonder ja van haar delen we niets")
    )
    right.addWidget(
        HatchedList(
            [
                HeldLine("a", "Brieven van de gemeente", "Gaat over geld. Samira gaf dit niet vrij.", "Vraag haar"),
                HeldLine("b", "Weer naar buiten, met iemand", "Hoort niet bij deze vraag."),
            ]
        )
    )
    right.addWidget(
        ThreePartMessage(
            "De printer geeft geen antwoord.",
            "Je brief aan ABC is bewaard. Er is nog niets afgedrukt.",
            "Staat de printer aan? Zit er papier in?",
            acts=[SecondButton("Druk opnieuw af", "printer"), QuietButton("Later afdrukken")],
        )
    )
    right.addWidget(
        Text(
            "Een lange zin die over meer dan één regel loopt, want de kolom is smal, "
            "en de woorden zijn met veel, dus hij moet netjes omlopen."
        )
    )
    right.addStretch(1)
    return ground


def rows() -> Ground:
    ground = Ground()
    column = QVBoxLayout(ground)
    waiting = [
        RowView(
            "1",
            "Wilma",
            "HVO wacht op bericht: wie gaat er mee sporten?",
            "Bel De Regenboog Groep over Joris",
            left=RingView("25", "dagen", 0.8),
            chip=ChipView("Maandag beloofd", Shape.WAITING),
            who_strong="De Regenboog Groep",
            who_icon="phone",
            button=ButtonView("Bel Regenboog", "phone"),
        ),
        RowView(
            "2",
            "Ayşe",
            "ABC wacht op bericht: wie is er bij haar moeder?",
            "Bel eerst Ayşe: zij trok haar toestemming in",
            left=RingView("18", "dagen", 0.9, is_late=True),
            chip=ChipView("4 dagen te laat", Shape.LATE),
            who_strong="Ayşe",
            who_icon="phone",
            button=ButtonView("Bel Ayşe", "phone"),
        ),
        RowView(
            "3",
            "Een heel lange naam die nooit zou passen in deze rij, van den Berg-Jansen",
            "Wat zij zei is ook lang, veel te lang om op een regel te passen in deze lijst",
            "",
            left=RingView("nu"),
            chip=ChipView("Morgen beloofd", Shape.WAITING),
            button=ButtonView("Bel ABC", "phone"),
        ),
    ]
    column.addWidget(RowList(fixed(waiting), "Zij wachten op bericht", lines=3, grows=True))
    offers = [
        RowView(
            "a",
            "Koffie in de Hudsonhof",
            "De Hudsonhof",
            left=FaceView(FaceKind.INFORMAL),
            right="Nu open tot 16:00",
            right_below="15 dagen geleden",
            freshness=4,
        ),
        RowView(
            "b",
            "Samen koken",
            "De Tagerijn",
            left=FaceView(FaceKind.ORGANIZATION),
            right="Vrijdag 16:00",
            right_below="95 dagen geleden",
            freshness=2,
        ),
        RowView(
            "c",
            "Mehmet",
            "0 van 6",
            beside="De Tagerijn",
            left=FaceView(FaceKind.VOLUNTEER, "Mehmet"),
            load=(0, 6),
            chip=ChipView("Lang stil", Shape.SILENT),
            is_chip_right=True,
            right_below="10 maanden niet gesproken",
        ),
        RowView(
            "d",
            "Gerrit",
            "tilt niet",
            beside="De Buren van Oost",
            left=FaceView(FaceKind.VOLUNTEER, "Gerrit"),
            is_own_words=True,
        ),
    ]
    made = RowList(fixed(offers), "Aanbod", grows=True)
    made.select("b")
    column.addWidget(made)
    column.addStretch(1)
    return ground


def vault() -> Ground:
    ground = Ground()
    column = QVBoxLayout(ground)
    steps = Steps([("Welkom", "Wie ben jij?"), ("Je wachtzin", "Vier woorden"), ("Je reservesleutel", "Op papier")])
    steps.go(1)
    people, sheet = PeoplePanel(VOCABULARY), RecoveryPanel(VOCABULARY)
    noor = Account(id=AccountId("1"), name="Noor", added_on=date(2026, 9, 2))
    wim = Account(id=AccountId("2"), name="Wim", role=Role.READER, added_on=date(2026, 9, 2))
    people.show_people([noor, wim], noor)
    made = date(2026, 9, 2)
    sheet.show_state(RecoverySheetState(number=2, made_on=made, checked_on=made), date(2026, 11, 18))
    words = PassphraseChoice(lambda: ("soeppan", "galerij", "dinsdag", "fiets"))
    for part in (line(steps), words, people, sheet):
        column.addWidget(part)
    column.addStretch(1)
    return ground


PARTS = {"signs": signs, "forms": forms, "rows": rows, "vault": vault}


@pytest.mark.parametrize(
    "wear", [("light", 1.0, False), ("dark", 1.0, False), ("light", 1.5, False), ("light", 1.0, True)]
)
@pytest.mark.parametrize("part", sorted(PARTS))
def test_every_part_is_painted(qapp: QApplication, qtbot, tmp_path: Path, part, wear):
    scheme, scale, is_bright = wear
    theme.apply(qapp, scheme, scale, is_bright=is_bright)
    ground = PARTS[part]()
    qtbot.addWidget(ground)
    ground.resize(1088, 900 if scale == 1.0 else 1200)
    ground.show()
    picture = ground.grab()
    folder = Path(os.environ.get("DESK_PICTURES", tmp_path))
    name = f"{part}-{scheme}-{scale}{'-bright' if is_bright else ''}.png"
    assert picture.save(str(folder / name))
    image = picture.toImage()
    seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 5)}
    assert theme.current().colors.paper.lower() in seen
    assert len(seen) > 20
