"""The whole file of a resident, for that resident: everything that the desk keeps, in plain words."""

from collections.abc import Iterator

from connector_desk.documents.days import full_day
from connector_desk.documents.own_file_around import around_parts
from connector_desk.documents.own_file_person import person_parts
from connector_desk.documents.own_file_records import record_parts
from connector_desk.documents.told_sheet import ToldSheet, greeting, set_told_sheet, whom_to_ask
from connector_desk.domain.own_file import OwnFile
from connector_desk.domain.words import Words


def own_file(paper: OwnFile, words: Words, *, large_print: bool = False) -> bytes:
    """Set the file, part by part, each with its place in the outline. Raises DoesNotFit."""
    parts = (*person_parts(words, paper), *around_parts(words, paper), *record_parts(words, paper))
    sheet = ToldSheet(
        kind=words.translate("OwnFile", "Your file"),
        title=words.translate("OwnFile", "What do we keep about you?"),
        greeting=greeting(words, paper.resident.form_of_address, paper.resident.full_name),
        intro=(
            words.translate(
                "OwnFile", "This is everything that we keep about you, as it was on **{day}**. We left nothing out."
            ).format(day=full_day(words, paper.day)),
            words.translate(
                "OwnFile",
                "The names of other people belong to them. So they stand here as what they are to you: your neighbour, "
                "a volunteer. In what you said yourself, we changed nothing.",
            ),
        ),
        parts=tuple(part for part in parts if part.rows),
        answers=tuple(_answers(words, paper)),
        letterhead=paper.letterhead,
        day=paper.day,
        is_sample=paper.sample,
    )
    return set_told_sheet(sheet, words, large_print=large_print)


def _answers(words: Words, paper: OwnFile) -> Iterator[tuple[str, str]]:
    yield (
        words.translate("OwnFile", "Is something wrong?"),
        words.translate("OwnFile", "Tell us. We change it together. Do you want it gone? Then we erase it."),
    )
    yield (
        words.translate("OwnFile", "Do you want to know more?"),
        whom_to_ask(words, paper.contact, paper.letterhead.phone),
    )
