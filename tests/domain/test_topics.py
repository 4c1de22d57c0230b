import pytest

from connector_desk.domain.resident import LifeDomain
from connector_desk.domain.topics import domain_topics, domains_of, topics_in, topics_of
from connector_desk.words.vocabulary import skills
from tests.builders import an_ask
from tests.ui.real_desk import WORDS


@pytest.mark.parametrize(
    ("said", "topics"),
    [
        ("Brieven van de gemeente begrijp ik niet", ("reading_letters",)),
        ("weet alles van traditionele recepten", ("cooking",)),
        ("Puzzelt graag, en KOOKT", ("company", "cooking")),
        ("was timmerman, helpt graag met een klus", ("repairs",)),
        ("tolkt Turks", ("languages",)),
        ("weer eens naar buiten, met iemand", ("company",)),
        ("het huis schoonhouden", ("light_household",)),
        ("de deurwaarder stond voor de deur", ("debt_letters",)),
        ("toeslag aanvragen op de computer", ("forms", "digital")),
        ("een postzegel", ()),
        ("", ()),
    ],
)
def test_own_words_propose_topics(said, topics):
    assert topics_in(said) == topics


def test_every_topic_that_is_proposed_has_a_word_of_the_one_vocabulary():
    proposed = {topic for domain in LifeDomain for topic in domain_topics(domain)}
    known = set(skills(WORDS))
    assert proposed <= known
    said = (
        "luisteren samen koffie brief schoonmaken administratie formulier schuld angst sporten klus tuin vervoer "
        "laptop boodschappen koken tolk kinderen"
    )
    assert set(topics_in(said)) == known


def test_what_was_chosen_counts_before_the_life_domain():
    assert topics_of(an_ask(topics=("cooking",), life_domain=LifeDomain.FINANCE)) == {"cooking"}
    assert topics_of(an_ask(life_domain=LifeDomain.FINANCE)) == domain_topics(LifeDomain.FINANCE)
    assert topics_of(an_ask()) == frozenset()
    assert LifeDomain.DAYTIME in domains_of(frozenset({"cooking"}))
    assert LifeDomain.FINANCE not in domains_of(frozenset({"cooking"}))
