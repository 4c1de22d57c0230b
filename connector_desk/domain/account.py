"""Who works at the desk, and what their role lets them see and change.

A role is kept by the program and not by the cipher: whoever has a passphrase has the key to everything (STORE).
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from connector_desk.domain.entity import AccountId, Entity, Kind
from connector_desk.domain.errors import NameTaken
from connector_desk.domain.text import Name, folded


class Role(StrEnum):
    """What somebody does at the desk."""

    COORDINATOR = "coordinator"
    VOLUNTEER_COORDINATOR = "volunteer_coordinator"
    WALK_IN = "walk_in"
    READER = "reader"


class Right(StrEnum):
    """A place of the desk that a role may see; the first eight bear the words of the window's places."""

    TODAY = "today"
    RESIDENTS = "residents"
    WALK_IN = "walk_in"
    HANDOVERS = "handovers"
    DIRECTORY = "directory"
    VOLUNTEERS = "volunteers"
    TABLES = "tables"
    PRINT = "print"
    VAULT = "vault"


class Account(Entity, frozen=True):
    """Somebody with a passphrase. `pin` is a stretched PIN that switches persons in an open desk, or empty."""

    id: AccountId
    name: Name
    role: Role = Role.COORDINATOR
    added_on: date
    revoked_on: date | None = None
    pin: str = ""

    @property
    def is_active(self) -> bool:
        """Say whether this account may still be used."""
        return self.revoked_on is None


def refuse_taken(account: Account, accounts: Iterable[Account]) -> None:
    """Let nobody be called like a colleague: under a contact, a file or a mark stands a name alone.

    The name of who left may come back: mostly they do so themselves, and the chain knows both by their ids.

    Raises:
        NameTaken: somebody else is called that, however it is spelled.

    """
    for one in accounts:
        if one.is_active and one.id != account.id and folded(one.name) == folded(account.name):
            raise NameTaken(one.name)


_EVERYWHERE = frozenset(Right)
_MAY_SEE = {
    Role.COORDINATOR: _EVERYWHERE,
    Role.VOLUNTEER_COORDINATOR: frozenset({Right.TODAY, Right.VOLUNTEERS, Right.DIRECTORY, Right.PRINT}),
    Role.WALK_IN: frozenset({Right.WALK_IN, Right.DIRECTORY}),
    Role.READER: _EVERYWHERE - {Right.WALK_IN, Right.PRINT, Right.VAULT},
}
# Everybody may keep their own drafts and make a backup: neither shows anything to anybody.
_ALWAYS = frozenset({Kind.DRAFTS, Kind.BACKUPS, Kind.DRILLS})
_MAY_CHANGE = {
    Role.COORDINATOR: frozenset(Kind),
    Role.VOLUNTEER_COORDINATOR: frozenset(
        {
            Kind.VOLUNTEERS,
            Kind.MATCHES,
            Kind.ASKS,
            Kind.ORGANIZATIONS,
            Kind.INITIATIVES,
            Kind.DISCLOSURES,
            Kind.PRINTOUTS,
            Kind.KEPT_DOCUMENTS,
        }
    ),
    # Slips and the log of an hour are printed at the counter.
    Role.WALK_IN: frozenset({Kind.CONTACT_MOMENTS, Kind.WALK_IN_HOURS, Kind.TICKETS, Kind.PRINTOUTS}),
    Role.READER: frozenset(),
}


def may_see(role: Role) -> frozenset[Right]:
    """Return the places that a role sees."""
    return _MAY_SEE[role]


def may_change(role: Role) -> frozenset[Kind]:
    """Return the kinds of things that a role may add, change or remove."""
    return _MAY_CHANGE[role] | _ALWAYS
