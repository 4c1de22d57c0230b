"""Attachments, copies and notices of withdrawal; the queue of the walk-in hour, merges of profiles, wheels."""

import sqlalchemy as sa
from alembic import op

from connector_desk.store.migrations.telling import column
from connector_desk.store.search_index import index_likenesses

revision = "0004"
down_revision = "0003"

_TABLES: dict[str, str] = {
    "attachment": (
        "id text key, use word, resident_id text?, consent_id text?, name text, media_type text, size whole, "
        "sha256 text, added_at moment"
    ),
    "attachment_content": "id text key, content bytes",
    "kept_document": "id text key, resident_id text?, content bytes",
    "withdrawal_notice": (
        "id text key, resident_id text, recipient text -> organization, consent_id text, disclosure_ids json, "
        "asked_on day, made_on day?, printout_id text?, entered_in_error yes"
    ),
    "letter_template": "id text key, document word, language text, text text, changed_on day",
    "walk_in_hour": "id text key, day day, opened_at moment, closed_at moment?, counts json, note text",
    "ticket": (
        "id text key, hour_id text -> walk_in_hour, number whole, word text, came_at moment, is_first yes, "
        "helper_id text? -> volunteer, called_by text?, called_at moment?, left_at moment?, contact_id text?, "
        "come_back text"
    ),
    "person_merge": (
        "id text key, kept_id text, gone_id text, kept_before json, gone json, moved json, narrowed json, "
        "merged_at moment, merged_by text, taken_apart_at moment?"
    ),
    "wheel": "id text key, resident_id text -> resident, on day, marks json, wish text",
}
_INDEXES = {
    "attachment": ("resident_id", "consent_id"),
    "kept_document": ("resident_id",),
    "withdrawal_notice": ("resident_id", "recipient", "consent_id"),
    "ticket": ("hour_id", "helper_id"),
    "person_merge": ("kept_id", "gone_id"),
    "wheel": ("resident_id",),
    "organization": ("merged_into",),
    "contact_moment": ("danger", "taken_by", "letter"),
    "disclosure": ("handover_id",),
    "consent": ("valid_until",),
}
# Text that is empty and lists that are empty, for what was written down before.
_ADDED: dict[str, str] = {
    "printout": "made_by text",
    "disclosure": "disclosed_by text, fields json, handover_id text?",
    "resident": "works_badly text, offer_topics json",
    "ask": "topics json",
    "contact_moment": "danger word?, alerted text, letter json?, logged_by text?, taken_by text?",
    "organization": "merged_into text?",
    "desk": "logo_id text?",
}
_DEFAULTS = {"text": "", "json": "[]"}


def upgrade() -> None:
    """Add the tables and the columns; of what was written down before nothing more is known."""
    for table, columns in _TABLES.items():
        op.create_table(table, *(column(told) for told in columns.split(", ")))
    for table, columns in _ADDED.items():
        for told in columns.split(", "):
            made = column(told)
            if not made.nullable:
                made.server_default = sa.DefaultClause(_DEFAULTS[told.split()[1]])
            op.add_column(table, made)
    op.add_column("network_tie", sa.Column("direction", sa.String(40), nullable=False, server_default="both"))
    for table, names in _INDEXES.items():
        for name in names:
            op.create_index(f"ix_{table}_{name}", table, [name])
    index_likenesses(op.get_bind())


def downgrade() -> None:
    """Refuse: a desk never goes back, a backup does."""
    raise RuntimeError("a desk is never downgraded")
