"""The ecogram on paper: made for the resident, who gets it in their own hands."""

from collections.abc import Callable
from pathlib import Path

from connector_desk.domain.disclosure import DocumentKind
from connector_desk.domain.ecogram_paper import EcogramPaper, paper_ties
from connector_desk.domain.entity import PrintoutId, ResidentId
from connector_desk.domain.words import Words
from connector_desk.services.acts import Room
from connector_desk.services.letter_paper import letterhead_of_house
from connector_desk.services.ports import Press
from connector_desk.services.publishing import Finished, Publisher


class EcogramService:
    """Makes the paper and lets it leave; it tells the resident what they said themself, so it discloses nothing."""

    def __init__(self, room: Room, press: Press, publisher: Publisher) -> None:
        self._room, self._press, self._publisher = room, press, publisher

    def finished(self, resident_id: ResidentId, words: Words, *, large_print: bool = False) -> Finished:
        """Return the ecogram of a resident as a PDF; where nobody stands around, the rings to draw in.

        Raises:
            NotFound: the resident is gone.
            IdentifyingText: the word for somebody around names a person who did not ask for that.

        """
        with self._room.look_at(resident_id) as work:
            resident = work.residents.get(resident_id)
            ties, known = work.ties.where(resident_id=resident_id), work.known_names()
            desk, letterhead = work.desk.all()[0], letterhead_of_house(work)
        paper = EcogramPaper(
            sample=desk.is_sample,
            letterhead=letterhead,
            day=self._room.clock.today(),
            name=resident.first_name,
            ties=paper_ties(ties, resident, known, words),
        )
        content = self._press.ecogram(paper, words, large_print=large_print)
        return Finished(document=DocumentKind.ECOGRAM, about_id=resident_id, content=content)

    def save(self, resident_id: ResidentId, target: Path, words: Words, *, open_password: str = "") -> PrintoutId:
        """Write the ecogram as a PDF. Raises FileError, TextTooLong, and what `finished` raises."""
        return self._publisher.save(self.finished(resident_id, words), target, open_password=open_password)

    def print(self, finished: Finished, send: Callable[[], None]) -> PrintoutId:
        """Hand an ecogram to a printer."""
        return self._publisher.print(finished, send)
