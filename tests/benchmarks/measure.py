"""Ratios side by side: what we do against a floor, in turn and in one run, since machines differ and are shared."""

import os
import statistics
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PAIRS = 11


def paired(ours: Callable[[], float], floor: Callable[[], float], pairs: int = PAIRS) -> list[tuple[float, float]]:
    """Return the pairs of figures, ours first, after one of each that does not count."""
    floor(), ours()
    return [(ours(), floor()) for _ in range(pairs)]


def say(what: str, pairs: Sequence[tuple[float, float]], at_most: float, unit: str = "ms") -> None:
    """Print the medians and the median ratio of the pairs beside the bar."""
    factor = 1000 if unit == "ms" else 1
    ratios = [ours / floor for ours, floor in pairs]
    ours, floor = (statistics.median(pair[at] for pair in pairs) * factor for at in (0, 1))
    spread = f"{min(ratios):.2f} to {max(ratios):.2f}"
    print(
        f"{what}: {statistics.median(ratios):.2f} x the floor (at most {at_most} x), "
        f"{ours:.2f} {unit} against {floor:.2f} {unit}, {len(pairs)} pairs, ratios {spread}"
    )


def p95(values: Sequence[float]) -> float:
    """Return the value below which nineteen of twenty lie."""
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]
