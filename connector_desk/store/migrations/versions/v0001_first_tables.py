"""The first tables.

How a column is told stands in `migrations/telling.py`.
"""

from alembic import op

from connector_desk.store.migrations.telling import column

revision = "0001"
down_revision = None

_TABLES: dict[str, str] = {
    "area": ("id text key, sample_id text?, name text, municipality text, district text"),
    "printout": (
        "id text key, document word, about_id text, code text, sha256 text, made_at moment, temporary_path text, "
        "target_path text, state word, entered_in_error yes"
    ),
    "meeting": (
        "id text key, sample_id text?, title text, area_id text? -> area, day day, starts_at clock, minutes whole, "
        "place text, chair text, invited json, items json, used_letters json"
    ),
    "organization": (
        "id text key, sample_id text?, name text, area_id text? -> area, formality word, organization_type word, "
        "ring word, phone text, letterhead json"
    ),
    "resident": (
        "id text key, sample_id text?, first_name text, prefix text, family_name text, aliases json, "
        "form_of_address word, birth_year whole?, area_id text? -> area, address text, postcode text, phone text, "
        "safe_contact json, household text, languages json, works_well text, story text, wishes json, offers json, "
        "views json, since day?, sort_key text"
    ),
    "ask": (
        "id text key, sample_id text?, resident_id text -> resident, own_words text, life_domain word?, labels "
        "json, urgency word, sensitive yes, requires_qualification text, state word, asked_on day?"
    ),
    "concern": (
        "id text key, sample_id text?, observed text, place text, area_id text? -> area, resident_id text? -> "
        "resident, reporter text, channel text, reported_on day, word_back_due day?, word_given_on day?, status "
        "word"
    ),
    "consent": (
        "id text key, sample_id text?, resident_id text, recipient text -> organization, purpose word, "
        "data_categories json, lawful_basis word, reason text, event_state word, event_time moment, given_on day?, "
        "valid_from day, valid_until day?, collection_method word, notice_version text, notice_language text, "
        "withdrawal_method text, recorded_by text, entered_in_error yes"
    ),
    "desk": ("id text key, own_organization_id text -> organization, is_sample yes, settings json, phone_card json"),
    "disclosure": (
        "id text key, printout_id text -> printout, resident_id text, recipient text -> organization, purpose "
        "word, data_categories json, grounds json, document word, sha256 text, disclosed_at moment, state word, "
        "entered_in_error yes"
    ),
    "handover": (
        "id text key, sample_id text?, code text, resident_id text -> resident, ask_ids json, sender text -> "
        "organization, recipient text -> organization, recipient_person text, direction word, manner word, phase "
        "word, status word, status_reason text, requested_on day?, accepted_on day?, ended_on day?, reason json?, "
        "questions json, agreed_tasks json, not_agreed json, responsible text -> organization, word_back json"
    ),
    "initiative": (
        "id text key, sample_id text?, organization_id text -> organization, name text, public_label text, purpose "
        "json, reach word, backing word, languages json, schedules json, target_group text, specialised json, "
        "levels json, walk_in yes, formal_only yes, capacity whole?, waiting whole?, funding_until day?, "
        "assured_date day?, note text"
    ),
    "volunteer": (
        "id text key, sample_id text?, name text, family_name text, birth_year whole?, area_id text? -> area, "
        "organization_id text? -> organization, phone text, status word, languages json, skills json, specialised "
        "json, trainings json, available json, max_matches whole, boundary text, aspiration text, since day?, "
        "coaching_every_days whole?, last_coaching day?"
    ),
    "action": (
        "id text key, sample_id text?, owner text -> organization, text text, from_meeting_on day?, resident_id "
        "text? -> resident, concern_id text? -> concern, due day?, done_on day?, note text"
    ),
    "contact_moment": (
        "id text key, sample_id text?, own_words text, channel word, subject text, urgency word?, helper_id text? "
        "-> volunteer, resident_id text? -> resident, called text, reach text, succeeded yes, language text, "
        "confidential yes, took_place_at moment, done text"
    ),
    "match": (
        "id text key, sample_id text?, resident_id text -> resident, ask_id text? -> ask, volunteer_id text -> "
        "volunteer, initiative_id text? -> initiative, state word, proposed_on day?, introduced_on day?, ended_on "
        "day?, agreed_tasks json, not_agreed json, rhythm_days whole, visits json, contacts json, note text"
    ),
    "network_tie": (
        "id text key, resident_id text -> resident, role word, word text, name text, phone text, name_may_leave "
        "yes, organization_id text? -> organization, volunteer_id text? -> volunteer, category word, formality "
        "word, closeness whole, support json, tasks json, not_agreed json"
    ),
}

_INDEXES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("ix_printout_state", "printout", ("state",)),
    ("ix_meeting_area_id", "meeting", ("area_id",)),
    ("ix_organization_area_id", "organization", ("area_id",)),
    ("ix_resident_area_id", "resident", ("area_id",)),
    (
        "ix_resident_sort_key",
        "resident",
        (
            "sort_key",
            "id",
        ),
    ),
    ("ix_ask_resident_id", "ask", ("resident_id",)),
    ("ix_ask_state", "ask", ("state",)),
    ("ix_concern_area_id", "concern", ("area_id",)),
    ("ix_concern_resident_id", "concern", ("resident_id",)),
    ("ix_consent_recipient", "consent", ("recipient",)),
    ("ix_consent_resident_id", "consent", ("resident_id",)),
    ("ix_desk_own_organization_id", "desk", ("own_organization_id",)),
    ("ix_disclosure_printout_id", "disclosure", ("printout_id",)),
    ("ix_disclosure_recipient", "disclosure", ("recipient",)),
    ("ix_disclosure_resident_id", "disclosure", ("resident_id",)),
    ("ix_handover_recipient", "handover", ("recipient",)),
    ("ix_handover_resident_id", "handover", ("resident_id",)),
    ("ix_handover_responsible", "handover", ("responsible",)),
    ("ix_handover_sender", "handover", ("sender",)),
    ("ix_handover_status", "handover", ("status",)),
    ("ix_initiative_organization_id", "initiative", ("organization_id",)),
    ("ix_volunteer_area_id", "volunteer", ("area_id",)),
    ("ix_volunteer_organization_id", "volunteer", ("organization_id",)),
    ("ix_action_concern_id", "action", ("concern_id",)),
    ("ix_action_owner", "action", ("owner",)),
    ("ix_action_resident_id", "action", ("resident_id",)),
    ("ix_contact_moment_helper_id", "contact_moment", ("helper_id",)),
    (
        "ix_contact_moment_newest",
        "contact_moment",
        (
            "took_place_at",
            "id",
        ),
    ),
    ("ix_contact_moment_resident_id", "contact_moment", ("resident_id",)),
    ("ix_contact_moment_urgency", "contact_moment", ("urgency",)),
    ("ix_match_ask_id", "match", ("ask_id",)),
    ("ix_match_initiative_id", "match", ("initiative_id",)),
    ("ix_match_resident_id", "match", ("resident_id",)),
    ("ix_match_state", "match", ("state",)),
    ("ix_match_volunteer_id", "match", ("volunteer_id",)),
    ("ix_network_tie_organization_id", "network_tie", ("organization_id",)),
    ("ix_network_tie_resident_id", "network_tie", ("resident_id",)),
    ("ix_network_tie_volunteer_id", "network_tie", ("volunteer_id",)),
)

# Folded names in their order, and words by FTS5. Deleted words leave the pages, too (secure-delete).
_SEARCH = (
    "CREATE TABLE search_entry"
    " (entry INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, names TEXT NOT NULL, words TEXT NOT NULL)",
    "CREATE TABLE search_name"
    " (kind INTEGER NOT NULL, key TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (kind, key, entry)) WITHOUT ROWID",
    "CREATE INDEX ix_search_name_entry ON search_name (entry)",
    "CREATE VIRTUAL TABLE search_word USING fts5"
    " (names, words, content = 'search_entry', content_rowid = 'entry',"
    " tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6 7 8')",
    "INSERT INTO search_word (search_word, rank) VALUES ('secure-delete', 1)",
)


def upgrade() -> None:
    """Create the tables, their indexes and the search index."""
    for table, columns in _TABLES.items():
        op.create_table(table, *(column(told) for told in columns.split(", ")))
    for name, table, of in _INDEXES:
        op.create_index(name, table, list(of))
    for statement in _SEARCH:
        op.execute(statement)


def downgrade() -> None:
    """Refuse: a desk never goes back, a backup does."""
    raise RuntimeError("a desk is never downgraded")
