import json

import pytest


def found(shell, spelling):
    ran = shell.run("find-resident", spelling, "--json")
    assert (ran.code, ran.err) == (0, "")
    return json.loads(ran.out)


def test_a_resident_is_found_by_another_spelling_best_first(shell):
    ayse = shell.id_of("residents", "r-ayse")
    (first, *_) = found(shell, "Aisje")
    assert set(first) == {"id", "name", "reason"}
    assert (first["id"], first["reason"]) == (ayse, "sounds")
    assert found(shell, first["name"])[0] == {"id": ayse, "name": first["name"], "reason": "same"}


def test_nobody_is_an_empty_list_and_plain_lines_are_the_other_form(shell):
    assert found(shell, "Xqzw") == []
    ran = shell.run("find-resident", "Aisje")
    assert ran.out.splitlines()[0].endswith("  sounds")


@pytest.mark.parametrize("spelling", ["", "   "])
def test_nothing_to_look_for_is_wrong_usage(shell, spelling):
    assert shell.run("find-resident", spelling).code == 2
