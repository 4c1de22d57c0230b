"""The parts of somebody's file about the file itself: what was allowed, what left, what is kept, who looked."""

from collections.abc import Iterator

from connector_desk.documents.days import full_day
from connector_desk.documents.text import begun, ended
from connector_desk.documents.told_sheet import ToldPart, ToldRow
from connector_desk.documents.who_knows import knower_part
from connector_desk.domain.consent import Consent, EventState, LawfulBasis
from connector_desk.domain.own_file import Looker, OwnFile, SaidAbout
from connector_desk.domain.week import day_of
from connector_desk.domain.words import Words


def record_parts(words: Words, paper: OwnFile) -> Iterator[ToldPart]:
    """Yield the parts about the records; one without rows has nothing to tell."""
    yield ToldPart(
        words.translate("OwnFile", "What you said yes and no to"), tuple(_said(words, one) for one in paper.consents)
    )
    yield ToldPart(
        words.translate("OwnFile", "What others know about you"),
        tuple(
            ToldRow((one.name, *row.label), row.told) for one in paper.knowers for row in knower_part(words, one).rows
        ),
    )
    yield ToldPart(
        words.translate("OwnFile", "Papers that we keep"),
        tuple(ToldRow((full_day(words, one.on),), (one.name,)) for one in paper.papers),
    )
    yield ToldPart(
        words.translate("OwnFile", "Who of us looked"),
        tuple(_looker(words, one) for one in paper.lookers),
        words.translate("OwnFile", "You may have the whole list on a sheet of its own."),
    )


def _said(words: Words, one: SaidAbout) -> ToldRow:
    consent = one.consent
    day = consent.given_on or day_of(consent.event_time)
    if consent.event_state is EventState.WITHDRAWN:
        day = day_of(consent.event_time)
    what = ", ".join(words.term(category).lower() for category in consent.data_categories)
    lines = [
        words.translate("OwnFile", "For {who}: {what}").format(who=one.recipient, what=ended(what)),
        words.translate("OwnFile", "It is for: {purpose}.").format(purpose=words.term(consent.purpose)),
        *_how(words, consent),
    ]
    if consent.entered_in_error:
        lines.append(words.translate("OwnFile", "This was a mistake. It counts for nothing."))
    return ToldRow((full_day(words, day), _answer(words, consent)), tuple(lines))


def _answer(words: Words, consent: Consent) -> str:
    if consent.lawful_basis is not LawfulBasis.CONSENT:
        return words.term(consent.lawful_basis)
    return {
        EventState.REQUESTED: words.translate("OwnFile", "You think about it"),
        EventState.GIVEN: words.translate("OwnFile", "You said yes"),
        EventState.RENEWED: words.translate("OwnFile", "You said yes again"),
        EventState.REFUSED: words.translate("OwnFile", "You said no"),
        EventState.WITHDRAWN: words.translate("OwnFile", "You took a yes back"),
    }[consent.event_state]


def _how(words: Words, consent: Consent) -> Iterator[str]:
    """Yield how it was said; whoever answered or heard it stands there without a name."""
    if consent.ends_ground or consent.event_state is EventState.WITHDRAWN:
        if consent.withdrawal_method:
            yield words.translate("OwnFile", "How we know: {how}").format(how=ended(consent.withdrawal_method))
        return
    if consent.lawful_basis is not LawfulBasis.CONSENT:
        yield ended(consent.reason)
        if consent.could_ask:
            yield words.translate("OwnFile", "Could we ask you? {answer}").format(answer=ended(consent.could_ask))
    elif consent.event_state is not EventState.REQUESTED:
        yield ended(begun(words.term(consent.collection_method)))
        language = words.language_name(consent.notice_language)
        yield words.translate("OwnFile", "We explained it in: {language}.").format(language=language)
    if consent.permits and consent.valid_until:
        yield words.translate("OwnFile", "It counts until {day}.").format(day=full_day(words, consent.valid_until))


def _looker(words: Words, one: Looker) -> ToldRow:
    last = words.translate("OwnFile", "%n time(s), the last time on {day}.", "", one.times)
    return ToldRow(tuple(filter(None, (one.who, one.role))), (last.format(day=full_day(words, one.last_on)),))
