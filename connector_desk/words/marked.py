"""A text with what must go between brackets, and no more of the rest than shows where that stands."""

from collections.abc import Sequence

_AROUND = 20


def marked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return the places with what stands around them, on one line; spans are in order and do not overlap."""
    parts: list[str] = []
    last = 0
    for number, (start, end) in enumerate(spans):
        begin = max(last, start - _AROUND)
        after = spans[number + 1][0] if number + 1 < len(spans) else len(text)
        stop = min(end + _AROUND, after)
        skipped = " … " if parts and begin > last else ""
        parts.append(f"{skipped}{text[begin:start]}[{text[start:end]}]{text[end:stop]}")
        last = stop
    return " ".join("".join(parts).split())
