"""The order in which a line is drawn when it holds words that run from right to left.

Follows the Unicode Bidirectional Algorithm (UAX #9, rules W1-W7, N1, N2, I1, I2, L1, L2, L4) for one line with
isolates. Left out: explicit embeddings and overrides, which are dropped since nobody types them into a name, and
the pairing of brackets (N0).
"""

import unicodedata
from dataclasses import dataclass

FIRST_STRONG_ISOLATE = "\u2068"
END_OF_ISOLATE = "\u2069"

_ISOLATES = {"LRI", "RLI", "FSI"}
_DROPPED = {"LRE", "RLE", "LRO", "RLO", "PDF", "BN"}
_NEUTRAL = {"B", "S", "WS", "ON", *_ISOLATES, "PDI"}
_PAIRS = "()[]{}<>«»‹›“”‘’"
_MIRROR = {**dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True)), **dict(zip(_PAIRS[1::2], _PAIRS[::2], strict=True))}
_RIGHT_TO_LEFT = {"R", "AL", "AN"}


@dataclass(frozen=True, slots=True)
class Placed:
    """One character at its place on the line, counted from the left."""

    character: str
    is_right_to_left: bool


def has_right_to_left(text: str) -> bool:
    """Say whether any word of the text runs from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text)


def isolated(text: str) -> str:
    """Return the text wrapped, where needed, so that a name in another script leaves its neighbours in place."""
    return f"{FIRST_STRONG_ISOLATE}{text}{END_OF_ISOLATE}" if has_right_to_left(text) else text


def placed(text: str, base_level: int = 0) -> list[Placed]:
    """Return the characters of one line from left to right; `base_level` is 1 where the line itself is Arabic."""
    kept = [c for c in text if _class(c) not in _DROPPED]
    levels = [base_level] * len(kept)
    classes = [_class(character) for character in kept]
    _resolve(classes, levels, 0, len(kept), base_level)
    _reset_trailing_blanks(classes, levels, base_level)
    order = _reordered(levels)
    return [
        Placed(_MIRROR.get(kept[at], kept[at]) if levels[at] % 2 else kept[at], levels[at] % 2 == 1)
        for at in order
        if classes[at] not in _ISOLATES and classes[at] != "PDI"
    ]


def _class(character: str) -> str:
    return unicodedata.bidirectional(character) or "L"


def _resolve(classes: list[str], levels: list[int], start: int, end: int, level: int) -> None:
    """Set the levels of one stretch; what is isolated inside it counts as one neutral sign."""
    own: list[int] = []
    at = start
    while at < end:
        own.append(at)
        if classes[at] in _ISOLATES:
            close = _end_of_isolate(classes, at, end)
            inner = _inner_level(classes, at, close, level)
            _resolve(classes, levels, at + 1, close, inner)
            at = close
        else:
            at += 1
    kinds = [classes[at] for at in own]
    _settle_weak(kinds, "R" if level % 2 else "L")
    _settle_neutral(kinds, "R" if level % 2 else "L")
    for at, kind in zip(own, kinds, strict=True):
        levels[at] = level + _step(kind, level)


def _end_of_isolate(classes: list[str], opened: int, end: int) -> int:
    depth = 0
    for at in range(opened, end):
        depth += (classes[at] in _ISOLATES) - (classes[at] == "PDI")
        if depth == 0:
            return at
    return end


def _inner_level(classes: list[str], opened: int, close: int, level: int) -> int:
    kind = classes[opened]
    if kind == "FSI":
        first = next((c for c in classes[opened + 1 : close] if c in {"L", "R", "AL"}), "L")
        kind = "LRI" if first == "L" else "RLI"
    return level + 2 - level % 2 if kind == "LRI" else level + 1 + level % 2


def _settle_weak(kinds: list[str], edge: str) -> None:
    """Rules W1 to W7."""
    strong, previous = edge, edge
    for at, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[at] = kind = "ON" if previous in _ISOLATES or previous == "PDI" else previous
        if kind in {"L", "R", "AL"}:
            strong = kind
        if kind == "EN" and strong == "AL":
            kinds[at] = "AN"
        previous = kinds[at]
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    _join_numbers(kinds)
    strong = edge
    for at, kind in enumerate(kinds):
        if kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[at] = "L"
        elif kind in {"ES", "ET", "CS"}:
            kinds[at] = "ON"


def _join_numbers(kinds: list[str]) -> None:
    """Rules W4 and W5: a separator between two numbers and a sign beside one belong to the number."""
    for at in range(1, len(kinds) - 1):
        before, after = kinds[at - 1], kinds[at + 1]
        if before == after and (kinds[at], before) in {("ES", "EN"), ("CS", "EN"), ("CS", "AN")}:
            kinds[at] = before
    for ahead in (range(1, len(kinds)), range(len(kinds) - 2, -1, -1)):
        step = 1 if ahead.step < 0 else -1
        for at in ahead:
            if kinds[at] == "ET" and kinds[at + step] == "EN":
                kinds[at] = "EN"


def _settle_neutral(kinds: list[str], edge: str) -> None:
    """Rules N1 and N2: blanks and signs follow equal neighbours, or else the stretch."""
    at = 0
    while at < len(kinds):
        if kinds[at] not in _NEUTRAL:
            at += 1
            continue
        end = at
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        before = _side(kinds[at - 1]) if at else edge
        after = _side(kinds[end]) if end < len(kinds) else edge
        kinds[at:end] = [before if before == after else edge] * (end - at)
        at = end


def _side(kind: str) -> str:
    return "L" if kind == "L" else "R"


def _step(kind: str, level: int) -> int:
    if level % 2:
        return 0 if kind == "R" else 1
    return {"L": 0, "R": 1}.get(kind, 2)


def _reset_trailing_blanks(classes: list[str], levels: list[int], base_level: int) -> None:
    for at in range(len(classes) - 1, -1, -1):
        if classes[at] not in {"WS", "S", "B", "PDI", *_ISOLATES}:
            return
        levels[at] = base_level


def _reordered(levels: list[int]) -> list[int]:
    """Rule L2: turn round every stretch, from the deepest level up to the first odd one."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[at:end] = reversed(order[at:end])
            at = max(end, at + 1)
    return order
