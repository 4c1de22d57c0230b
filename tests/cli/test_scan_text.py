"""What a text would be stopped for, from a shell."""

import json

SCAN = ("scan-text", "--json")


def scanned(shell, say, text):
    say(text.encode())
    ran = shell.run(*SCAN)
    assert (ran.code, ran.err) == (0, "")
    return json.loads(ran.out)


def test_people_of_the_sample_and_forms_are_found(shell, say):
    found = scanned(shell, say, "Samira belt mevr. bos.\nBel 06-12345678 of mail haar: s@example.nl; BSN 123456782.")
    assert {"text": "Samira", "kind": "name"} in found["found"]
    assert [one for one in found["found"] if one["kind"] != "name"] == [
        {"text": "06-12345678", "kind": "phone"},
        {"text": "s@example.nl", "kind": "email"},
        {"text": "123456782", "kind": "bsn"},
    ]


def test_a_harmless_text_gives_an_empty_list(shell, say):
    assert scanned(shell, say, "Zij zoekt iemand om samen mee te wandelen.") == {"found": []}
    assert scanned(shell, say, "") == {"found": []}


def test_without_json_a_line_for_each(shell, say):
    say(b"bel 06-12345678")
    ran = shell.run("scan-text")
    assert (ran.code, ran.out, ran.err) == (0, "phone: 06-12345678\n", "")


def test_what_is_no_text_is_wrong_usage_and_so_is_a_passphrase_from_the_same_place(shell, say):
    say(b"\xff\xfe\x00")
    assert shell.run(*SCAN).code == 2
    say(b"wachtzin\n")
    assert shell.run(*SCAN, passphrase="-").code == 2
