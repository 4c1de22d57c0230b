"""The vault: accounts, drafts, backups and drills, marks of erasure, and the chain of who saw what."""

import sqlalchemy as sa
from alembic import op

from connector_desk.store.migrations.telling import column

revision = "0002"
down_revision = "0001"

_TABLES: dict[str, str] = {
    "account": "id text key, name text, role word, added_on day, revoked_on day?, pin text",
    "draft": "id text key, account_id text, place text, form text, about_id text, content text, kept_at moment",
    "backup": "id text key, made_at moment, folder text, file_name text, size whole, is_verified yes",
    "drill": "id text key, drilled_at moment, backup_made_at moment, problems json",
    "erasure": "id text key, resident_id text, erased_at moment, ground word, things whole",
    "audit_record": "seq whole key, digest bytes, head bytes, salt bytes?, content text?, resident_id text?",
}


def upgrade() -> None:
    """Add the tables, and what the desk says of backups and keeping: nothing chosen yet is the usual choice."""
    for table, columns in _TABLES.items():
        op.create_table(table, *(column(told) for told in columns.split(", ")))
    op.create_index("ix_draft_account_id", "draft", ["account_id"])
    op.create_index("ix_audit_record_resident_id", "audit_record", ["resident_id", "seq"])
    for name in ("backup_plan", "keeping", "recovery"):
        op.add_column("desk", sa.Column(name, sa.JSON(), nullable=False, server_default="{}"))
    op.add_column("desk", sa.Column("checked_on", sa.Date(), nullable=True))
    op.add_column("printout", sa.Column("unprotected_sha256", sa.String(), nullable=False, server_default=""))


def downgrade() -> None:
    """Refuse: a desk never goes back, a backup does."""
    raise RuntimeError("a desk is never downgraded")
