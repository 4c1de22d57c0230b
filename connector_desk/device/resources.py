"""Where the files are that travel with the program: fonts, icons, the sample, translations."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resources_folder() -> Path:
    """Return the folder with fonts, icons and the sample. Raises FileNotFoundError when it was not installed."""
    return _folder("resources", _PACKAGE)


def i18n_folder() -> Path:
    """Return the folder with a `.ts` file per language. Raises FileNotFoundError when it was not installed."""
    return _folder("i18n", _PACKAGE)


@cache
def ordinary_words() -> frozenset[str]:
    """Return words, folded, that people use without meaning anybody, though some of them are names, too."""
    return frozenset((resources_folder() / "words" / "ordinary.txt").read_text(encoding="utf-8").split())


def _folder(name: str, package: Path) -> Path:
    """Look in the package first, as a wheel has it, then beside it, as a checkout has it.

    The editable install leaves a stale copy elsewhere, which is never looked at.
    """
    for folder in (package / name, package.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"{name} is missing from this installation")
