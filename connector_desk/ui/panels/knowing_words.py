"""What a line of "who knows what" says: which paper, what it told, on what, and what became of that."""

from datetime import date

from connector_desk.domain.consent import LawfulBasis
from connector_desk.domain.who_knows import GroundNow, ToldGround, ToldOnce
from connector_desk.domain.words import Words
from connector_desk.ui.panels.consent_words import categories_line
from connector_desk.words.days import short_day
from connector_desk.words.terms import term


def told_what(words: Words, told: ToldOnce) -> str:
    """Return "Verwijsbrief: naam en leeftijd, telefoonnummer"."""
    what = categories_line(words, told.categories)
    return words.translate("Knowing", "{document}: {what}").format(
        document=term(words, told.document), what=what[:1].lower() + what[1:]
    )


def told_ground(words: Words, told: ToldOnce, today: date) -> str:
    """Return on what it was told and whether that still stands, ground by ground."""
    return ". ".join(_ground(words, one, today) for one in told.grounds)


def told_below(words: Words, told: ToldOnce, ground: str) -> str:
    """Return the line below: what for, on what, and who made it."""
    why = words.translate("Knowing", "For {purpose}").format(purpose=term(words, told.purpose))
    by = words.translate("Knowing", "made by {who}").format(who=told.by) if told.by else ""
    return " · ".join(part for part in (why, ground, by) if part)


def _ground(words: Words, ground: ToldGround, today: date) -> str:
    day = short_day(words, ground.given_on, today)
    first = (
        words.translate("Knowing", "Yes of {day}").format(day=day)
        if ground.basis is LawfulBasis.CONSENT
        else words.translate("Knowing", "Without a yes: {basis}").format(basis=term(words, ground.basis).lower())
    )
    now = _now(words, ground, today)
    return f"{first}, {now}" if now else first


def _now(words: Words, ground: ToldGround, today: date) -> str:
    told = {
        GroundNow.STANDS: "",
        GroundNow.WITHDRAWN: words.translate("Knowing", "taken back {day}"),
        GroundNow.REFUSED: words.translate("Knowing", "a no since {day}"),
        GroundNow.EXPIRED: words.translate("Knowing", "ended {day}"),
        GroundNow.ENDED: words.translate("Knowing", "ended {day}"),
        GroundNow.IN_ERROR: words.translate("Knowing", "entered in error"),
    }[ground.now]
    return told.format(day=short_day(words, ground.changed_on, today) if ground.changed_on else "")
