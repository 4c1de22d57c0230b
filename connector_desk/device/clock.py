"""The clock of this machine."""

from datetime import UTC, date, datetime


class SystemClock:
    """Days as the wall has them, moments in UTC."""

    def today(self) -> date:
        """Return the day here."""
        return datetime.now(UTC).astimezone().date()

    def now(self) -> datetime:
        """Return the moment, aware and in UTC."""
        return datetime.now(UTC)
