"""What may go without a yes and must be looked at again: each such ground within a week."""

from connector_desk.domain.consent import LawfulBasis
from connector_desk.domain.consent_steps import ending, review_due
from connector_desk.services.ports import Work
from connector_desk.services.waiting import GroundReview

_OTHERS = tuple(basis for basis in LawfulBasis if basis is not LawfulBasis.CONSENT)


def grounds_to_review(work: Work) -> tuple[GroundReview, ...]:
    """Return the grounds that nobody looked at again yet, the soonest due first; not of somebody who is gone."""
    found = []
    for ground in work.consents.where(lawful_basis=_OTHERS, reviewed_on=None):
        due, resident = review_due(ground), work.residents.find(ground.resident_id)
        if due is None or resident is None:
            continue
        if ending(ground, work.consents.where(resident_id=resident.id, recipient=ground.recipient)) is None:
            found.append(GroundReview(resident_id=resident.id, name=resident.first_name, due=due))
    return tuple(sorted(found, key=lambda one: (one.due, one.resident_id)))
