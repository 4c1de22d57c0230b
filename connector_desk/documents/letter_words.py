"""The sentences of a referral letter: person, question, way to reach, promise and ground."""

from connector_desk.documents.days import full_day
from connector_desk.documents.measures import Style
from connector_desk.documents.text import Span, filled, kept_whole
from connector_desk.domain.consent import CollectionMethod, LawfulBasis
from connector_desk.domain.handover import Manner
from connector_desk.domain.letter_text import LetterKind
from connector_desk.domain.papers import GroundLine, LetterPerson, Reach, ReferralLetter
from connector_desk.domain.resident import FormOfAddress
from connector_desk.domain.words import Words

_LONGEST_TITLE = 180


def letter_title(words: Words, kind: LetterKind) -> str:
    """Return what kind of letter it is, as it stands small at the top."""
    return {
        LetterKind.REFERRAL: words.translate("Letter", "Referral letter"),
        LetterKind.INTRODUCTION: words.translate("Letter", "Introduction"),
        LetterKind.CONSULTATION: words.translate("Letter", "Question without a name"),
        LetterKind.WITHDRAWAL: words.translate("Letter", "Notice"),
        LetterKind.DESTROY: words.translate("Letter", "Request"),
        LetterKind.RESIDENT: words.translate("Letter", "Letter"),
        LetterKind.WORD_BACK: words.translate("Letter", "Word back"),
    }[kind]


def called(words: Words, person: LetterPerson) -> str:
    """Return the whole name with the form of address: "mevrouw Samira Amrani"."""
    if person.form_of_address is FormOfAddress.FIRST_NAME:
        return kept_whole(person.name)
    return kept_whole(f"{words.term(person.form_of_address)} {person.name}")


def is_title(text: str) -> bool:
    """Say whether a question is short enough to lead the letter; a longer one heads the list of what is asked."""
    return 0 < len(text) <= _LONGEST_TITLE


def question(words: Words, paper: ReferralLetter) -> str:
    """Return the title: the worker's own question, or the one that goes with the manner."""
    if is_title(paper.question):
        return paper.question
    sentence = {
        Manner.SIGNPOST: words.translate("Letter", "May {person} come to you with a question?"),
        Manner.TRANSFER: words.translate("Letter", "Will you help {person} from here on?"),
        Manner.TOGETHER: words.translate("Letter", "Will you look with us at what {person} needs?"),
    }[paper.manner]
    return sentence.format(person=called(words, paper.person))


def who_it_is(words: Words, person: LetterPerson, style: Style) -> tuple[Span, ...]:
    """Return the sentence about whom it is, with age and neighbourhood where they may be told."""
    if person.age is not None and person.area:
        sentence = words.translate("Letter", "This is about **{name}**, {age} years old ({area}).")
    elif person.age is not None:
        sentence = words.translate("Letter", "This is about **{name}**, {age} years old.")
    elif person.area:
        sentence = words.translate("Letter", "This is about **{name}** ({area}).")
    else:
        sentence = words.translate("Letter", "This is about **{name}**.")
    values = {"name": called(words, person), "age": str(person.age), "area": kept_whole(person.area)}
    return filled(sentence, style, **values)


def how_to_reach(words: Words, paper: ReferralLetter, style: Style) -> tuple[Span, ...]:
    """Return how to reach the person safely; where nothing may be told, contact runs through the sender."""
    reach = paper.reach or Reach(may_call=True, may_send_post=True)
    sentences = [*_phone_sentences(words, reach), *_post_sentences(words, reach)]
    if not reach.phone and not reach.address:
        sentences.append(
            words.translate("Letter", "Contact goes through us: **{us}**.")
            if paper.letterhead.phone
            else words.translate("Letter", "Contact goes through us.")
        )
    values = {
        "them": _them(words, paper.person),
        "phone": kept_whole(reach.phone),
        "address": ", ".join(map(kept_whole, reach.address)),
        "us": kept_whole(paper.letterhead.phone),
    }
    return filled(" ".join(sentences), style, **values)


def _phone_sentences(words: Words, reach: Reach) -> list[str]:
    if reach.may_call:
        told = [words.translate("Letter", "Call {them}: **{phone}**.")] if reach.phone else []
        if reach.phone and not reach.may_leave_voicemail:
            told.append(words.translate("Letter", "Leave no message on the phone."))
        return told
    told = [words.translate("Letter", "**Do not call.**")]
    if reach.phone and reach.may_leave_voicemail:
        told.append(words.translate("Letter", "A message is welcome: **{phone}**."))
    return told


def _post_sentences(words: Words, reach: Reach) -> list[str]:
    told = [words.translate("Letter", "The address is {address}.")] if reach.address else []
    if not reach.may_send_post:
        told.append(words.translate("Letter", "Send no post."))
    return told


def _them(words: Words, person: LetterPerson) -> str:
    return {
        FormOfAddress.MEVROUW: words.translate("Letter", "her"),
        FormOfAddress.MENEER: words.translate("Letter", "him"),
    }.get(person.form_of_address, person.short_name)


def own_words_label(words: Words, person: LetterPerson) -> str:
    """Return the label of the quotation."""
    return {
        FormOfAddress.MEVROUW: words.translate("Letter", "In her own words"),
        FormOfAddress.MENEER: words.translate("Letter", "In his own words"),
    }.get(person.form_of_address, words.translate("Letter", "In own words"))


def first_request(words: Words, manner: Manner) -> str:
    """Return what is asked where the handover asks nothing in particular; `{name}` is still in it."""
    return {
        Manner.SIGNPOST: words.translate("Letter", "Welcome {name} and see what you can do."),
        Manner.TRANSFER: words.translate("Letter", "Get in touch with {name} and agree what you will do."),
        Manner.TOGETHER: words.translate("Letter", "Agree with {name} and with us who does what."),
    }[manner]


def ground(words: Words, line: GroundLine, name: str, style: Style) -> tuple[Span, ...]:
    """Return one ground as sentences: on what it rests, towards whom, from which day and until when."""
    sentences = [_basis(words, line)]
    if line.lawful_basis is not LawfulBasis.CONSENT:
        sentences.append(words.translate("Letter", "The reason: {reason}."))
    if line.valid_until:
        sentences.append(words.translate("Letter", "It holds up to and including {until}."))
    if line.lawful_basis is LawfulBasis.CONSENT:
        sentences.append(words.translate("Letter", "If {name} stops earlier, you will hear so from us."))
    values = {
        "name": name,
        "recipient": kept_whole(line.recipient),
        "day": full_day(words, line.given_on) if line.given_on else "",
        "until": full_day(words, line.valid_until) if line.valid_until else "",
        "reason": line.reason.strip().rstrip("."),
    }
    return filled(" ".join(sentences), style, **values)


def _basis(words: Words, line: GroundLine) -> str:
    if line.lawful_basis is LawfulBasis.CONSENT:
        return _consent(words, line)
    said = {
        LawfulBasis.VITAL_INTEREST: words.translate(
            "Letter", "**We share this without consent, because somebody is in danger.** It is for {recipient} only."
        ),
        LawfulBasis.LEGAL_DUTY: words.translate(
            "Letter", "**We share this because the law obliges us to.** It is for {recipient} only."
        ),
        LawfulBasis.PUBLIC_TASK: words.translate(
            "Letter", "**We share this for a public task that was given to us.** It is for {recipient} only."
        ),
    }[line.lawful_basis]
    decided = words.translate("Letter", "This was decided on {day}.")
    return f"{said} {decided}" if line.given_on else said


def _consent(words: Words, line: GroundLine) -> str:
    if line.given_on is None:
        return words.translate("Letter", "**{name} agrees to this:** consent to share it with {recipient}.")
    return {
        CollectionMethod.WRITTEN: words.translate(
            "Letter",
            "**{name} agrees to this.** On {day} {name} gave written consent to share this with {recipient}.",
        ),
        CollectionMethod.ORAL_WITNESSED: words.translate(
            "Letter",
            "**{name} agrees to this.** On {day} {name} said, with a witness, that we may share this with {recipient}.",
        ),
        CollectionMethod.REPRESENTATIVE: words.translate(
            "Letter",
            "**This is agreed.** On {day} the representative of {name} gave consent to share this with {recipient}.",
        ),
    }[line.collection_method]
