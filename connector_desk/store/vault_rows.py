"""The tables of the vault: who may come in, what was typed, what was saved elsewhere, and who did what."""

# ruff: noqa: D101 - the entity that a row inherits says what it is

from sqlalchemy import Column, Index, Integer, LargeBinary, String, Table
from sqlmodel import SQLModel

from connector_desk.domain.account import Account, Role
from connector_desk.domain.backup import Backup, Drill
from connector_desk.domain.draft import Draft
from connector_desk.domain.entity import AccountId, BackupId, DraftId, DrillId, ErasureId
from connector_desk.domain.erasure import Erasure, KeepingGround
from connector_desk.store.columns import choice, key, loose_id, packed
from connector_desk.store.rows import Row, Texts


class AccountRow(Account, Row, table=True):
    __tablename__ = "account"
    id: AccountId = key()
    role: Role = choice(Role)


class DraftRow(Draft, Row, table=True):
    __tablename__ = "draft"
    id: DraftId = key()
    account_id: AccountId = loose_id()


class BackupRow(Backup, Row, table=True):
    __tablename__ = "backup"
    id: BackupId = key()


class DrillRow(Drill, Row, table=True):
    __tablename__ = "drill"
    id: DrillId = key()
    problems: Texts = packed(Texts)


class ErasureRow(Erasure, Row, table=True):
    __tablename__ = "erasure"
    id: ErasureId = key()
    ground: KeepingGround = choice(KeepingGround)


# No entity: content and salt stand beside the chain of digests and can be erased while it still holds.
AUDIT = Table(
    "audit_record",
    SQLModel.metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("digest", LargeBinary, nullable=False),
    Column("head", LargeBinary, nullable=False),
    Column("salt", LargeBinary, nullable=True),
    Column("content", String, nullable=True),
    Column("resident_id", String, nullable=True),
    Index("ix_audit_record_resident_id", "resident_id", "seq"),
)
