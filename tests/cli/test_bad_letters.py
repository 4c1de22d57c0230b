"""What stops a letter is told in the shell by one plain sentence, and nothing is written."""

from datetime import date

import pytest

from connector_desk import bootstrap
from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.letter_template import LetterTemplate
from tests.conftest import PASSPHRASE


def changed(shell, change):
    desk = bootstrap.open_desk(shell.desk, PASSPHRASE)
    with desk.room.open_work() as work:
        change(work)
        work.commit()
    desk.close()


def refusal(shell, tmp_path, kind: str) -> str:
    """Return the sentence that refuses a letter; nothing stands in the folder or in the log."""
    handover, before = shell.id_of("handovers", "h1"), shell.list("disclosures")
    said = shell.refused("letter", handover, "--kind", kind, "-o", str(tmp_path / "brief.pdf"))
    assert list(tmp_path.glob("*.pdf")) == []
    assert shell.list("disclosures") == before
    return said


@pytest.mark.parametrize("kind", ["referral", "consultation"])
def test_signs_that_turn_the_order_of_a_text_are_told_with_their_place(shell, tmp_path, kind):
    handover = shell.id_of("handovers", "h1")

    def turn(work):
        known = work.handovers.get(handover)
        reason = known.reason.model_copy(update={"text": "bel \u202e321 voor hulp"})
        work.handovers.put(known.model_copy(update={"reason": reason}))

    changed(shell, turn)
    assert refusal(shell, tmp_path, kind).startswith(
        "In een tekst staan verborgen tekens die de volgorde omdraaien (waarom nu)"
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [("# Over {naam", "accolade"), ("# {called}\n\n{wat}", "{wat}"), ("# {called}\n\n{promise}\n\n{waits}", "{waits}")],
)
def test_a_template_with_a_broken_field_is_told_and_no_letter_is_made(shell, tmp_path, text, said):
    own = LetterTemplate(id="t1", document=DocumentKind.LETTER, language="nl", text=text, changed_on=date(2026, 11, 23))
    changed(shell, lambda work: work.letter_templates.put(own))
    assert said in refusal(shell, tmp_path, "referral")
