"""What moves when two files become one, in words."""

from collections.abc import Mapping

from connector_desk.domain.entity import Kind
from connector_desk.domain.words import Words
from connector_desk.ui.panels.keeping_words import counts_line


def moving_line(words: Words, moving: Mapping[Kind, int]) -> str:
    """Return "2 questions, 1 contact, 3 answers about sharing"; an empty text where nothing moves."""
    records = {kind: count for kind, count in moving.items() if kind in _RECORDS}
    others = counts_line(words, {kind: count for kind, count in moving.items() if kind not in _RECORDS})
    return ", ".join(part for part in (others, *(_record(words, *one) for one in records.items())) if part)


_RECORDS = frozenset(
    {
        Kind.CONSENTS,
        Kind.DISCLOSURES,
        Kind.WITHDRAWAL_NOTICES,
        Kind.ATTACHMENTS,
        Kind.KEPT_DOCUMENTS,
        Kind.WHEELS,
    }
)


def _record(words: Words, kind: Kind, count: int) -> str:
    match kind:
        case Kind.CONSENTS:
            return words.translate("Merge", "%n answer(s) about sharing", "", count)
        case Kind.DISCLOSURES:
            return words.translate("Merge", "%n time(s) that something was shared", "", count)
        case Kind.WITHDRAWAL_NOTICES:
            return words.translate("Merge", "%n notice(s) that a yes ended", "", count)
        case Kind.ATTACHMENTS:
            return words.translate("Merge", "%n scan(s) or photo(s)", "", count)
        case Kind.KEPT_DOCUMENTS:
            return words.translate("Merge", "%n copy(s) of what left", "", count)
        case _:
            return words.translate("Merge", "%n conversation wheel(s)", "", count)
