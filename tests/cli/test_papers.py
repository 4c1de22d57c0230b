"""letter, agenda, week and volunteer-sheet: what goes in, what stays, and what stands there afterwards."""

import json
import os
import re
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import pytest
from pypdf import PdfReader

from connector_desk.domain import errors
from tests.cli.conftest import sentence, text_of

NOBODY = "00000000-0000-4000-8000-000000000000"


def dry_run(shell, sample_id: str, *more: str) -> dict:
    ran = shell.run("letter", shell.id_of("handovers", sample_id), "--dry-run", "--json", *more)
    assert (ran.code, ran.err) == (0, "")
    told = json.loads(ran.out)
    assert set(told) == {"included", "withheld"}
    assert all(set(one) == {"category", "ground_id"} for one in told["included"])
    assert all(set(one) == {"category", "reason"} for one in told["withheld"])
    for some in told.values():
        assert [one["category"] for one in some] == sorted({one["category"] for one in some})
    return told


def test_the_dry_run_of_a_letter_with_a_yes(shell):
    told = dry_run(shell, "h1")
    assert [one["category"] for one in told["included"]] == [
        "ask:physical_health",
        "contact",
        "identity",
        "network_roles",
    ]
    grounds = {one["id"] for one in shell.list("consents")}
    assert {one["ground_id"] for one in told["included"]} <= grounds
    withheld = {one["category"]: one["reason"] for one in told["withheld"]}
    assert withheld == {
        "address": "no_consent",
        "household": "no_consent",
        "languages": "other_recipient",
        "network_names": "no_consent",
        "offers": "other_recipient",
        "story": "no_consent",
        "wishes": "other_recipient",
    }


def test_the_dry_run_says_what_was_refused_and_what_was_taken_back(shell):
    refused = {one["category"]: one["reason"] for one in dry_run(shell, "h2")["withheld"]}
    assert refused["ask:finance"] == "refused"
    taken_back = dry_run(shell, "h3")
    assert taken_back["included"] == []
    reasons = {one["category"]: one["reason"] for one in taken_back["withheld"]}
    assert {reasons[name] for name in ("identity", "contact", "household", "ask:domestic_relations")} == {"withdrawn"}
    other = {one["category"]: one["reason"] for one in dry_run(shell, "h4")["withheld"]}
    assert other["identity"] == "other_purpose"


def test_the_day_decides(shell):
    later = {one["category"]: one["reason"] for one in dry_run(shell, "h1", "--on", "2090-01-01")["withheld"]}
    assert later["identity"] == "expired"
    earlier = {one["category"]: one["reason"] for one in dry_run(shell, "h1", "--on", "2001-01-01")["withheld"]}
    assert earlier["identity"] == "not_yet_valid"


def test_a_dry_run_for_people_and_no_record_of_it(shell):
    ran = shell.run("letter", shell.id_of("handovers", "h1"), "--dry-run")
    assert "+ identity\n" in ran.out
    assert "- address: no_consent\n" in ran.out
    assert shell.list("disclosures") == []


def test_a_letter_is_written_and_recorded_and_nothing_is_printed(shell, tmp_path):
    target = tmp_path / "brief.pdf"
    ran = shell.run("letter", shell.id_of("handovers", "h1"), "-o", str(target))
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    text = text_of(target)
    assert "Samira" in text
    assert "VOORBEELD" in text
    assert "Voorbeeldplein" not in text
    (disclosure,) = shell.list("disclosures")
    assert disclosure["sha256"] == sha256(target.read_bytes()).hexdigest()
    assert disclosure["state"] == "written"
    assert disclosure["data_categories"] == ["ask:physical_health", "contact", "identity", "network_roles"]
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_what_was_refused_stays_here(shell, tmp_path):
    target = tmp_path / "brief.pdf"
    assert shell.run("letter", shell.id_of("handovers", "h2"), "-o", str(target)).code == 0
    text = text_of(target)
    assert "uit huis gezet" in text
    assert "de post niet meer open" not in text


def test_without_a_ground_for_identity_there_is_no_letter_and_no_record(shell, tmp_path):
    target = tmp_path / "brief.pdf"
    said = shell.refused("letter", shell.id_of("handovers", "h3"), "-o", str(target))
    assert said.startswith("Markant mag niet horen wie dit is.")
    assert not target.exists()
    assert shell.list("disclosures") == []


def test_two_runs_give_the_same_bytes(shell, tmp_path):
    one, two = tmp_path / "een.pdf", tmp_path / "twee.pdf"
    handover = shell.id_of("handovers", "h1")
    for target in (one, two):
        assert (
            shell.run(
                "letter", handover, "--on", datetime.now().astimezone().date().isoformat(), "-o", str(target)
            ).code
            == 0
        )
    assert one.read_bytes() == two.read_bytes()
    for target in (one, two):
        assert shell.run("week", "2026-W48", "-o", str(target)).code == 0
    assert one.read_bytes() == two.read_bytes()


def test_an_agenda_says_nothing_about_who_its_cases_are(shell, tmp_path):
    target = tmp_path / "agenda.pdf"
    assert shell.run("agenda", shell.id_of("meetings", "t1"), "-o", str(target)).code == 0
    text = text_of(target) + str(PdfReader(target).metadata)
    residents = {one["sample_id"]: one for one in shell.list("residents")}
    hidden = ["derde portiek", "buurtbewoner", "gordijnen"]
    for name in ("r-henk", "r-wilma"):
        one = residents[name]
        hidden += [one["first_name"], one["family_name"], one["address"], one["postcode"], one["phone"], one["story"]]
        hidden += [*one["aliases"], *one["wishes"], *one["offers"], *(ask["own_words"] for ask in one["asks"])]
        hidden += [tie["word"] for tie in one["network"] if tie["word"]]
    parties = {"regenboog", "hvo"}
    hidden += [one["name"] for one in shell.list("organizations") if one["sample_id"] in parties]
    hidden += ["Nederlands", "1968", "1985", "58 jaar", "41 jaar"]
    assert [words for words in hidden if words and re.search(rf"\b{re.escape(words)}", text, re.IGNORECASE)] == []
    assert "Casus A" in text
    assert shell.list("disclosures") == []


def test_named_names_whom_everybody_may_hear_and_nobody_else(shell, tmp_path):
    target = tmp_path / "agenda.pdf"
    assert shell.run("agenda", shell.id_of("meetings", "t1"), "--named", "-o", str(target)).code == 0
    text = text_of(target)
    assert "Wilma Kok" in text
    for other in ("Henk", "van den Berg", "derde portiek"):
        assert other not in text
    told = shell.list("disclosures")
    wilma = shell.id_of("residents", "r-wilma")
    assert {(one["resident_id"], one["purpose"]) for one in told} == {(wilma, "case_discussion")}
    assert len({one["recipient"] for one in told}) == len(told) == 7  # eight are invited, one of them is this house


def test_the_week_and_the_sheet_of_a_volunteer(shell, tmp_path):
    week, sheet = tmp_path / "week.pdf", tmp_path / "blad.pdf"
    assert shell.run("week", "2026-W48", "-o", str(week)).code == 0
    assert shell.list("disclosures") == []
    fatima = shell.id_of("volunteers", "v-fatima")
    ran = shell.run("volunteer-sheet", fatima, "--week", "2026-W48", "-o", str(sheet))
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert "Samira" in text_of(sheet)
    assert "Henk" not in text_of(sheet)
    assert {one["document"] for one in shell.list("disclosures")} == {"volunteer_sheet"}
    assert "Voorbeeldplein" not in text_of(week)


def test_a_volunteer_whose_organisation_may_not_hear_it_gets_no_sheet(shell, tmp_path):
    target = tmp_path / "blad.pdf"
    orlando = shell.id_of("volunteers", "v-walkin")
    shell.refused("volunteer-sheet", orlando, "--week", "2026-W48", "-o", str(target))
    assert not target.exists()
    assert shell.list("disclosures") == []


@pytest.mark.parametrize(
    "arguments",
    [["letter", NOBODY], ["letter", "h1"], ["letter", "' OR 1=1 --"], ["agenda", "t1"], ["agenda", NOBODY]],
)
def test_only_ids_that_are_there_are_taken(shell, arguments, tmp_path):
    target = tmp_path / "x.pdf"
    assert shell.refused(*arguments, "-o", str(target)).startswith(sentence(errors.NotFound("handovers", arguments[1])))
    assert not target.exists()


def test_the_whole_file_is_replaced(shell, tmp_path):
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"the old one" * 100_000)
    assert shell.run("letter", shell.id_of("handovers", "h1"), "-o", str(target)).code == 0
    assert target.read_bytes().startswith(b"%PDF")
    assert b"the old one" not in target.read_bytes()


def test_a_target_that_cannot_be_written_leaves_the_old_one(shell, tmp_path):
    handover = shell.id_of("handovers", "h1")
    folder, locked, kept = tmp_path / "map", tmp_path / "dicht", tmp_path / "oud.pdf"
    folder.mkdir()
    locked.mkdir()
    kept.write_bytes(b"old")
    kept.chmod(0o444)
    locked.chmod(0o555)
    nowhere = tmp_path / "nergens"
    for target, error in (
        (folder, errors.TargetIsFolder(folder)),
        (kept, errors.TargetReadOnly(kept)),
        (locked / "brief.pdf", errors.FolderNotWritable(locked)),
        (nowhere / "brief.pdf", errors.FolderMissing(nowhere)),
        (Path(os.devnull), errors.TargetNotAFile(Path(os.devnull))),
    ):
        assert shell.refused("letter", handover, "-o", str(target)) == sentence(error)
    locked.chmod(0o755)
    assert kept.read_bytes() == b"old"
    assert list(folder.iterdir()) == list(locked.iterdir()) == []
    assert all(one["state"] == "not_written" for one in shell.list("disclosures"))


def test_a_meeting_without_items_gets_no_agenda(shell, tmp_path):
    from connector_desk import bootstrap
    from tests.conftest import PASSPHRASE

    opened = bootstrap.open_desk(shell.desk, PASSPHRASE)
    meeting = opened.meetings.meetings()[0]
    opened.meetings.put(meeting.model_copy(update={"items": ()}))
    opened.close()
    target = tmp_path / "agenda.pdf"
    assert shell.refused("agenda", meeting.id, "-o", str(target)).startswith(
        sentence(errors.MeetingWithoutItems(meeting.id))
    )
    assert not target.exists()


def test_an_ecogram_is_written_for_the_resident_and_nothing_is_told_to_others(shell, tmp_path):
    target = tmp_path / "kring.pdf"
    ran = shell.run("ecogram", shell.id_of("residents", "r-samira"), "-o", str(target))
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    text = text_of(target)
    assert "Wie staan er om u heen?" in text
    for role in ("oudste zoon", "verzorgende", "wijkverpleegkundige", "vrijwilliger", "nieuwe buren"):
        assert role in text
    for name in ("Nadia", "Yvette", "Fatima", "Samira"):
        assert name not in text
    assert shell.list("disclosures") == []
    known = PdfReader(target).metadata
    assert "Samira" not in str(known)
    again = tmp_path / "nog-eens.pdf"
    assert shell.run("ecogram", shell.id_of("residents", "r-samira"), "-o", str(again)).code == 0
    assert again.read_bytes() == target.read_bytes()


@pytest.mark.parametrize("wrong", [NOBODY, "samira", "'; DROP TABLE tie; --", ""])
def test_an_ecogram_of_nobody_is_refused(shell, tmp_path, wrong):
    target = tmp_path / "kring.pdf"
    assert shell.refused("ecogram", wrong, "-o", str(target)).startswith(sentence(errors.NotFound("residents", wrong)))
    assert not target.exists()


# The seven kinds of letters


KINDS = ("referral", "introduction", "consultation", "resident", "word-back")


def planted(shell) -> list[str]:
    """Return what identifies the resident of the first handover, or somebody around."""
    one = next(one for one in shell.list("residents") if one["sample_id"] == "r-samira")
    names = [one["first_name"], one["family_name"], one["address"], one["postcode"], one["phone"], one["story"]]
    return [word for word in (*names, *one["aliases"], *one["wishes"], *one["offers"]) if word]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_letter_in_every_language(shell, tmp_path, kind, language):
    handover, first, target = shell.id_of("handovers", "h1"), tmp_path / "eerst.pdf", tmp_path / "brief.pdf"
    assert shell.run("letter", handover, "-o", str(first)).code == 0
    ran = shell.run("letter", handover, "--kind", kind, "--language", language, "-o", str(target))
    assert (ran.code, ran.out) == (0, "")
    reader = PdfReader(target)
    assert reader.trailer["/Root"]["/Lang"] == {"nl": "nl-NL", "en": "en-GB"}[language]
    told = f"{text_of(target)} {reader.metadata}"
    if kind in {"consultation", "word-back"}:
        assert [word for word in planted(shell) if re.search(rf"\b{re.escape(word)}\b", told, re.IGNORECASE)] == []
    else:
        assert "Samira" in told
    documents = [one["document"] for one in shell.list("disclosures")]
    assert documents.count("letter") == (2 if kind == "referral" else 1)
    assert ("introduction" in documents) is (kind == "introduction")


@pytest.mark.parametrize("kind", KINDS)
def test_the_dry_run_of_every_kind_names_both_sides(shell, tmp_path, kind):
    handover = shell.id_of("handovers", "h1")
    assert shell.run("letter", handover, "-o", str(tmp_path / "eerst.pdf")).code == 0
    before = shell.list("disclosures")
    ran = shell.run("letter", handover, "--kind", kind, "--dry-run", "--json")
    assert (ran.code, ran.err) == (0, "")
    told = json.loads(ran.out)
    assert {"included", "withheld"} <= set(told) <= {"included", "withheld", "left_out", "by_hand"}
    categories = {
        "referral": {"ask:physical_health", "contact", "identity", "network_roles"},
        "introduction": {"ask:physical_health", "contact", "identity", "network_roles"},
        "resident": {"ask:physical_health", "contact", "identity", "network_roles"},
        "consultation": set(),
        "word-back": set(),
    }[kind]
    assert {one["category"] for one in told["included"]} == categories
    reasons = {one["reason"] for one in told["withheld"]}
    assert ("not_needed" in reasons) is (kind not in {"referral", "introduction"})
    assert [one["field"] for one in told.get("left_out", [])] == (["ask_for", "when"] if kind == "introduction" else [])
    assert told.get("by_hand", False) is (kind == "resident")
    assert shell.list("disclosures") == before


def test_a_dry_run_for_people_says_which_field_stays_empty(shell):
    ran = shell.run("letter", shell.id_of("handovers", "h1"), "--kind", "introduction", "--dry-run")
    assert "! {ask_for}: empty\n" in ran.out


def test_the_letter_to_the_resident_in_large_print_is_handed_over(shell, tmp_path):
    handover, target = shell.id_of("handovers", "h1"), tmp_path / "groot.pdf"
    assert shell.refused("letter", handover, "--kind", "resident", "-o", str(target)).startswith(
        "Hierover ging nog niets"
    )
    assert shell.run("letter", handover, "-o", str(tmp_path / "eerst.pdf")).code == 0
    ran = shell.run("letter", handover, "--kind", "resident", "--large-print", "-o", str(target))
    assert (ran.code, ran.err) == (0, "Geef deze brief zelf: er gaat geen post heen.\n")
    assert len(PdfReader(target).pages) == 2


@pytest.mark.parametrize("kind", ["withdrawal", "destroy"])
def test_a_notice_needs_an_end_and_tells_who_when_and_the_code(shell, tmp_path, kind):
    handover, target = shell.id_of("handovers", "h1"), tmp_path / "bericht.pdf"
    ask = ("letter", handover, "--kind", kind, "-o", str(target))
    assert shell.run("letter", handover, "-o", str(tmp_path / "eerst.pdf")).code == 0
    assert shell.refused(*ask) == (
        "Er is geen toestemming voor Thuiszorg Nieuw-West gestopt. Er is geen papier gemaakt. "
        "Is die ingetrokken? Leg dat eerst vast."
    )
    (one,) = [one for one in shell.list("handovers") if one["id"] == handover]
    categories = ("identity", "contact", "ask:physical_health", "network_roles")
    gone = shell.run(
        *("consent", "withdraw", one["resident_id"], "--recipient", one["recipient"], "--purpose", "referral"),
        *(word for category in categories for word in ("--category", category)),
        *("--method", "oral_witnessed", "--explained-in", "nl", "--json"),
    )
    assert (gone.code, gone.err) == (0, "")
    dry = json.loads(shell.run("letter", handover, "--kind", kind, "--dry-run", "--json").out)
    assert [one["category"] for one in dry["included"]] == ["identity"]
    assert {one["reason"] for one in dry["withheld"]} == {"not_needed"}
    assert shell.run(*ask).code == 0
    text = text_of(target)
    assert "artikel 19 van de AVG" in text
    assert "mevrouw Samira Amrani" in text
    assert f"met de code {one['code']}" in text
    assert [word for word in planted(shell) if word in text and word not in {"Samira", "Amrani"}] == []
    last = max(shell.list("disclosures"), key=lambda one: one["disclosed_at"])
    assert (last["document"], last["data_categories"], last["handover_id"]) == (kind, ["identity"], handover)


def test_letters_that_do_not_exist_are_refused_in_plain_words(shell, tmp_path):
    handover, target = shell.id_of("handovers", "h1"), str(tmp_path / "brief.pdf")
    assert shell.refused("letter", handover, "--language", "fr", "-o", target) == (
        "Er zijn geen brieven in deze taal: fr. Er is geen papier gemaakt. Kies nl of en."
    )
    assert shell.run("letter", handover, "--kind", "liefdesbrief", "-o", target).code == 2
    assert shell.run("letter", handover, "--kind", "referral", "--large-print", "-o", target).code == 2
    said = shell.refused("letter", shell.id_of("handovers", "h3"), "--kind", "introduction", "-o", target)
    assert said.startswith("Markant mag niet horen wie dit is.")
    assert list(tmp_path.glob("*.pdf")) == []
