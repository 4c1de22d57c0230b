"""Texts about a resident without the names of others: in the place of each stands who that is to the resident."""

from collections.abc import Iterator, Mapping

from connector_desk.domain.entity import ResidentId
from connector_desk.domain.free_text import finds_in
from connector_desk.domain.identifying import IdentifyingKind, identifiers_around, identifiers_of
from connector_desk.domain.resident import TieRole
from connector_desk.domain.spellings import words_of
from connector_desk.domain.words import Words
from connector_desk.services.ports import E, Work

_OF_OTHERS = frozenset({IdentifyingKind.NAME, IdentifyingKind.ALIAS, IdentifyingKind.PHONE})


class Nameless:
    """Reads what a worker wrote about one resident; what is told about that resident stays."""

    def __init__(self, work: Work, resident_id: ResidentId, words: Words) -> None:
        resident = work.residents.get(resident_id)
        ties = work.ties.where(resident_id=resident_id)
        helping = {one.volunteer_id for one in work.matches.where(resident_id=resident_id)}
        helping |= {one.volunteer_id for one in ties if one.volunteer_id}
        moments = work.contact_moments.where(resident_id=resident_id)
        helping |= {one.helper_id for one in moments if one.helper_id}
        volunteers = tuple(filter(None, (work.volunteers.find(one) for one in sorted(helping))))
        self._known, self._near = work.known_names(), tuple(identifiers_around(ties, volunteers, moments))
        self._told = tuple(one.text for one in identifiers_of(resident))
        self._somebody = words.translate("OwnFile", "somebody else")
        volunteer = words.term(TieRole.VOLUNTEER)
        self._roles: Mapping[str, str] = {
            **{word: tie.word or words.term(tie.role) for tie in ties for word in words_of(tie.name)},
            **{word: volunteer for one in volunteers for word in words_of(one.name)},
        }

    def text(self, text: str) -> str:
        """Return the text with a role between brackets for each name or number of somebody else."""
        return "".join(self._parts(text))

    def fields(self, entity: E, *names: str) -> E:
        """Return the entity with these texts, or lists of texts, read like that."""
        return entity.model_copy(update={name: self._read(getattr(entity, name)) for name in names})

    def texts(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        """Return texts read like that."""
        return tuple(self.text(one) for one in texts)

    def _read(self, value: object) -> object:
        if isinstance(value, str):
            return self.text(value)
        assert isinstance(value, tuple), "a text, or texts"
        return self.texts(value)

    def _parts(self, text: str) -> Iterator[str]:
        at = 0
        for found in finds_in(text, self._known, self._near, self._told):
            if found.kind in _OF_OTHERS:
                yield text[at : found.start]
                yield f"[{self._role(text[found.start : found.end])}]"
                at = found.end
        yield text[at:]

    def _role(self, name: str) -> str:
        return next((self._roles[word] for word in words_of(name) if word in self._roles), self._somebody)
