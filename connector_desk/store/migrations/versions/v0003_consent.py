"""Names beside a consent, the second look at other grounds, and who looked through a translation."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the columns; of what was recorded before nothing is known."""
    for name in ("representative", "witness", "could_ask"):
        op.add_column("consent", sa.Column(name, sa.String(), nullable=False, server_default=""))
    op.add_column("consent", sa.Column("reviewed_on", sa.Date(), nullable=True))
    op.create_index("ix_consent_lawful_basis", "consent", ["lawful_basis"])
    op.add_column("desk", sa.Column("notice_checks", sa.JSON(), nullable=False, server_default="[]"))


def downgrade() -> None:
    """Refuse: a desk never goes back, a backup does."""
    raise RuntimeError("a desk is never downgraded")
