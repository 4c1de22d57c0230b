"""Lists and search: pages by key, folded names first, and what is typed is never a query language."""

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from connector_desk.domain.contact_moment import Channel, ContactMoment, Danger
from connector_desk.domain.entity import Kind
from connector_desk.domain.lines import Hit, HourContact
from connector_desk.domain.match import Match, MatchState
from connector_desk.domain.organization import Area, Initiative, Organization
from connector_desk.domain.resident import Ask, AskState, NetworkTie, Resident, Urgency
from connector_desk.domain.volunteer import Volunteer
from connector_desk.store.reads import DeskReads

NOW = datetime(2026, 11, 23, 9, 5, tzinfo=UTC)
AREA = Area(id="area", name="De Baarsjes")


@pytest.fixture
def reads(engine, tmp_path) -> DeskReads:
    return DeskReads(engine, tmp_path / "desk.db")


def a_resident(first: str, family: str = "", prefix: str = "", **other: object) -> Resident:
    known = f"{first}-{prefix}-{family}"
    return Resident(id=known, first_name=first, prefix=prefix, family_name=family, **other)


HENK = a_resident("Henk", "Berg", "van den", area_id=AREA.id, aliases=("De Rooie",), story="ontruimingsbrief")
AYSE = a_resident("Ayşe", "Yılmaz", wishes=("een opleiding in de zorg",))
SAMIRA = a_resident("Samira", "Amrani")
BERNARD = a_resident("Bernard", "Aalders", story="zat bij de bergers")
SOREN = a_resident("Søren", "Łukasz")
OMAR = a_resident("عمر", "الفاسي")


@pytest.fixture
def neighbours(open_work):
    with open_work() as work:
        work.areas.put(AREA)
        for resident in (HENK, AYSE, SAMIRA, BERNARD, SOREN, OMAR):
            work.residents.put(resident)
        work.asks.put(Ask(id="a1", resident_id=HENK.id, own_words="ik maak de post niet meer open"))
        work.asks.put(Ask(id="a2", resident_id=HENK.id, own_words="morgen uit huis", state=AskState.HELPED))
        work.ties.put(NetworkTie(id="t1", resident_id=SAMIRA.id, name="Nadia", word="oudste zoon"))
        work.commit()
    return open_work


def names(lines) -> list[str]:
    return [line.first_name for line in lines]


def test_residents_come_by_family_name_with_what_a_line_needs(neighbours, reads):
    lines = reads.residents()
    assert names(lines) == ["Bernard", "Samira", "Henk", "Søren", "Ayşe", "عمر"]
    henk = lines[2]
    assert (henk.id, henk.prefix, henk.family_name) == (HENK.id, "van den", "Berg")
    assert (henk.area_name, henk.open_asks) == ("De Baarsjes", 1)
    assert (lines[0].area_name, lines[0].open_asks) == ("", 0)


def test_pages_follow_each_other(neighbours, reads):
    seen, after = [], None
    while page := reads.residents(after=after, limit=2):
        seen += names(page)
        after = page[-1].key
    assert seen == names(reads.residents())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("berg", ["Henk", "Bernard"]),
        ("Berg, van den", ["Henk"]),
        ("van den b", ["Henk"]),
        ("BERG H", ["Henk"]),
        ("henk b", ["Henk"]),
        ("Henk van den Berg", ["Henk"]),
        ("rooie", ["Henk"]),
        ("de roo", ["Henk"]),
        ("ayse", ["Ayşe"]),
        ("AYŞE", ["Ayşe"]),
        ("yilmaz", ["Ayşe"]),
        ("soren", ["Søren"]),
        ("lukasz s", ["Søren"]),
        ("عمر", ["عمر"]),
        ("post", ["Henk"]),
        ("opleid zorg", ["Ayşe"]),
        ("zoon", ["Samira"]),
        ("nadia", ["Samira"]),
        ("nergens", []),
    ],
)
def test_search_finds_names_first_and_then_words(neighbours, reads, text, found):
    assert names(reads.residents(text)) == found


@pytest.mark.parametrize(
    "text",
    [
        '"',
        "'",
        "' OR 1=1 --",
        "*",
        "%",
        "_",
        "NEAR(berg, 2",
        "berg AND",
        "names : berg",
        "{names words} : x",
        "^berg",
        "-berg",
        "berg NOT henk",
        "); DROP TABLE resident; --",
        "\\",
        "\x00",
        "\u202e",
        "😀",
        "berg " * 2_000,
        "a" * 10_000,
    ],
)
def test_syntax_is_text(neighbours, reads, text):
    found = set(names(reads.residents(text)))
    assert found <= {"Henk", "Bernard"}
    assert not found or "berg" in text
    reads.contact_moments(text)
    reads.find(text, [Kind.RESIDENTS, Kind.CONTACT_MOMENTS])
    assert len(reads.residents()) == 6


def test_only_signs_find_nothing_and_blanks_find_all(neighbours, reads):
    assert reads.residents(" ? ") == []
    assert len(reads.residents("   ")) == 6


def test_what_changed_is_found_as_it_is_now(neighbours, reads):
    with neighbours() as work:
        work.residents.put(HENK.model_copy(update={"family_name": "Dalen", "aliases": ()}))
        work.asks.put(Ask(id="a1", resident_id=HENK.id, own_words="de huur"))
        work.commit()
    assert names(reads.residents("berg")) == ["Bernard"]
    assert names(reads.residents("rooie")) == []
    assert names(reads.residents("post")) == []
    assert names(reads.residents("dalen")) == ["Henk"]
    assert names(reads.residents("huur")) == ["Henk"]
    assert names(reads.residents())[2:4] == ["Henk", "Søren"]


def test_who_is_gone_is_not_found(neighbours, reads):
    with neighbours() as work:
        work.residents.remove(HENK.id)
        work.asks.remove("a1")
        work.asks.remove("a2")
        work.ties.remove("t1")
        work.commit()
    for text in ("berg henk", "rooie", "post", "ontruiming", "zoon"):
        assert reads.residents(text) == []


def test_an_ask_that_moves_is_found_at_its_new_place_only(neighbours, reads):
    with neighbours() as work:
        work.asks.put(Ask(id="a1", resident_id=AYSE.id, own_words="ik maak de post niet meer open"))
        work.commit()
    assert names(reads.residents("post")) == ["Ayşe"]


def test_what_was_taken_back_is_not_found(neighbours, reads):
    with neighbours() as work:
        work.residents.put(a_resident("Nooit"))
    assert reads.residents("nooit") == []


def test_each_resident_is_found_once_over_all_pages(open_work, reads):
    people = [a_resident(f"Jan{n:03}", "Jansen", aliases=(f"Jantje{n}",), story="houdt van jam") for n in range(90)]
    others = [a_resident(f"Piet{n:03}", "Kok", story="jarig in januari") for n in range(90)]
    asks = [Ask(id=f"a{n}", resident_id=one.id, own_words="naar de jaarmarkt") for n, one in enumerate(people + others)]
    with open_work() as work:
        work.put_all([*people, *others, *asks])
        work.commit()
    seen, after = [], None
    while page := reads.residents("ja", after=after, limit=25):
        seen += [line.id for line in page]
        after = page[-1].key
    assert len(seen) == len(set(seen)) == 180
    assert all(known.startswith("Jan") for known in seen[:90])


def test_contact_moments_come_newest_first(open_work, reads):
    moments = [
        ContactMoment(id=f"m{n:03}", own_words=f"brief {n}", took_place_at=NOW + timedelta(minutes=n // 2))
        for n in range(130)
    ]
    with open_work() as work:
        for moment in moments:
            work.contact_moments.put(moment)
        work.commit()
    for text in ("", "brie"):
        seen, after = [], None
        while page := reads.contact_moments(text, after=after):
            seen += [line.id for line in page]
            after = page[-1].key
        assert seen == [moment.id for moment in reversed(moments)]


def test_a_contact_line_says_who_helped_whom(neighbours, reads):
    with neighbours() as work:
        work.volunteers.put(Volunteer(id="v", name="Ria"))
        told = {"took_place_at": NOW, "own_words": "een brief"}
        helped = {"helper_id": "v", "resident_id": HENK.id, "urgency": Urgency.DAY}
        work.contact_moments.put(ContactMoment(id="m1", **helped, **told))
        work.contact_moments.put(ContactMoment(id="m2", done="gebeld", **told))
        work.commit()
    second, first = reads.contact_moments()
    assert (first.helper_name, first.resident_name, first.urgency) == ("Ria", "Henk van den Berg", "day")
    assert (first.resident_id, first.is_done, first.took_place_at) == (HENK.id, False, NOW)
    assert (second.helper_name, second.resident_id, second.urgency, second.is_done) == ("", None, "", True)


def test_find_looks_at_the_kinds_that_were_asked(neighbours, reads):
    with neighbours() as work:
        work.organizations.put(Organization(id="o", name="De Bergplaats"))
        initiative = Initiative(id="i", organization_id="o", name="Opruimen", public_label="Berging delen")
        work.initiatives.put(initiative)
        work.volunteers.put(Volunteer(id="v", name="Ria", family_name="Bergsma"))
        work.commit()
    people = (Kind.RESIDENTS, Kind.VOLUNTEERS)
    assert reads.find("berg", people) == [
        Hit(Kind.RESIDENTS, HENK.id),
        Hit(Kind.VOLUNTEERS, "v"),
        Hit(Kind.RESIDENTS, BERNARD.id),
    ]
    assert reads.find("berg", people, limit=1) == [Hit(Kind.RESIDENTS, HENK.id)]
    found = reads.find("berg", (Kind.ORGANIZATIONS, Kind.INITIATIVES))
    assert set(found) == {Hit(Kind.INITIATIVES, "i"), Hit(Kind.ORGANIZATIONS, "o")}
    assert reads.find("", people) == []


def test_counts(neighbours, reads):
    assert reads.count(Kind.RESIDENTS) == 6
    assert reads.count(Kind.MATCHES) == 0


def test_deleted_words_leave_the_pages(neighbours, reads, engine, tmp_path):
    """What is decrypted must not hold a removed word, in the index either."""
    with neighbours() as work:
        marked = a_resident("Weg", "Gewist", story="zonnebloempitten")
        work.residents.put(marked)
        work.commit()
        work.residents.remove(marked.id)
        work.commit()
    with engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT block FROM search_word_data").scalars().all()
        assert all(b"zonnebloem" not in bytes(row) for row in rows)
        assert connection.exec_driver_sql("SELECT count(*) FROM search_name WHERE key LIKE 'gewist%'").scalar_one() == 0


def test_asks_without_a_match_come_by_urgency_and_sensitive_words_stay_closed(open_work, reads):
    resident, other = SAMIRA, a_resident("Mo%")
    with open_work() as work:
        for one in (resident, other):
            work.residents.put(one)
        work.volunteers.put(Volunteer(id="v1", name="Fatima"))
        ask = partial(Ask, resident_id=resident.id)
        work.asks.put(ask(id="a1", own_words="een kast dragen", urgency=Urgency.MONTH))
        work.asks.put(ask(id="a2", own_words="ik slaap slecht", sensitive=True, urgency=Urgency.SAME_DAY))
        work.asks.put(ask(id="a3", own_words="al geholpen", state=AskState.HELPED))
        work.asks.put(ask(id="a4", own_words="iemand komt al", urgency=Urgency.WEEK))
        work.asks.put(Ask(id="a5", own_words="dat ging niet door", resident_id=other.id, urgency=Urgency.MONTH))
        work.matches.put(Match(id="m4", ask_id="a4", resident_id=resident.id, volunteer_id="v1"))
        ended = Match(id="m5", ask_id="a5", resident_id=other.id, volunteer_id="v1", state=MatchState.ENDED)
        work.matches.put(ended)
        work.commit()
    found = reads.unmatched_asks
    assert [one.id for one in found()] == ["a2", "a1", "a5"]
    assert found()[0].own_words == ""
    assert (found()[1].own_words, found()[1].urgency) == ("een kast dragen", Urgency.MONTH)
    assert [one.id for one in found(limit=1)] == ["a2"]
    assert [one.id for one in found("KAST")] == ["a1"]
    assert [one.id for one in found("mo%")] == ["a5"]
    assert found("slaap") == []


def test_contacts_of_an_hour_are_counted_by_their_columns(open_work, reads):
    moments = [
        ContactMoment(id="c1", own_words="te vroeg", took_place_at=NOW - timedelta(seconds=1)),
        ContactMoment(id="c2", own_words="open", took_place_at=NOW, urgency=Urgency.SAME_DAY),
        ContactMoment(
            id="c3",
            own_words="gedaan",
            took_place_at=NOW + timedelta(minutes=5),
            channel=Channel.PHONE,
            danger=Danger.NO_FOOD,
            done="gebeld",
        ),
        ContactMoment(id="c4", own_words="gevaar", took_place_at=NOW + timedelta(minutes=9), danger=Danger.EVICTION),
        ContactMoment(id="c5", own_words="te laat", took_place_at=NOW + timedelta(minutes=10)),
    ]
    with open_work() as work:
        for moment in moments:
            work.contact_moments.put(moment)
        work.commit()
    assert reads.open_contacts() == 2
    assert reads.hour_contacts(NOW, NOW + timedelta(minutes=9)) == [
        HourContact("c2", Urgency.SAME_DAY, Channel.WALK_IN, None, is_open=True, went_first=False),
        HourContact("c3", None, Channel.PHONE, None, is_open=False, went_first=True),
        HourContact("c4", None, Channel.WALK_IN, None, is_open=True, went_first=True),
    ]
