"""Bring `i18n/` up to date with the sentences in the code, or check that it is.

Without an option it rewrites the files; with `--check` it works on a copy and fails when the copy changes or when a
sentence was not translated. No git is needed, since a bare machine has none.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES: dict[str, tuple[str, ...]] = {"nl": (), "en": ("-pluralonly",)}
"""Dutch is complete; English is the source and only needs its plurals."""


def sources(root: Path, within: str = "connector_desk") -> list[str]:
    """Return the files with sentences: lupdate finds nothing in a folder, and the order of a disk is no order."""
    return sorted(path.relative_to(root).as_posix() for path in (root / within).rglob("*.py"))


def shell_help(code: str) -> Iterator[str]:
    """Return what the shell shows in its help out of this code: of its groups, its commands and their options."""
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.Call(func=ast.Name(id="Shell"), args=[ast.Constant(value=str(about))]):
                yield about
            case ast.FunctionDef(decorator_list=[ast.Call(func=ast.Attribute(attr="command"))]):
                yield ast.get_docstring(node) or ""
            case ast.keyword(arg="help", value=ast.Constant(value=str(about))):
                yield about


def shell_sentences(root: Path) -> str:
    """Return the help of the shell as calls that lupdate sees: it looks into no docstring and no `help=`."""
    found = [
        text for file in sources(root, "connector_desk/cli") for text in shell_help((root / file).read_text("utf-8"))
    ]
    return "".join(f'words.translate("Help", {json.dumps(text, ensure_ascii=False)})\n' for text in found)


def update(root: Path, folder: Path) -> None:
    """Run lupdate over the code of `root` into the files of `folder`. Raises CalledProcessError when it fails."""
    name = "pyside6-lupdate.exe" if sys.platform == "win32" else "pyside6-lupdate"
    tool = str(Path(sys.executable).parent / name)
    with tempfile.TemporaryDirectory() as beside:
        shell = Path(beside, "shell_help.py")
        shell.write_text(shell_sentences(root), encoding="utf-8")
        code = (*sources(root), str(shell), "-no-obsolete", "-locations", "none")
        for language, options in LANGUAGES.items():
            target = ("-source-language", "en", "-target-language", language, *options)
            command = [tool, *code, *target, "-ts", f"{folder}/{language}.ts"]
            subprocess.run(command, cwd=root, check=True, capture_output=True, text=True)


def untranslated(file: Path) -> Iterator[str]:
    """Name the sentences that nobody translated yet."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                yield f"{file.name}: {context.findtext('name')}: {message.findtext('source')}"


def faults(root: Path) -> list[str]:
    """Return what is wrong with `i18n/`, a line for each fault."""
    now = {language: (root / "i18n" / f"{language}.ts").read_bytes() for language in LANGUAGES}
    found = []
    with tempfile.TemporaryDirectory() as copy:
        for language, text in now.items():
            Path(copy, f"{language}.ts").write_bytes(text)
        update(root, Path(copy))
        for language, text in now.items():
            if Path(copy, f"{language}.ts").read_bytes() != text:
                found.append(f"{language}.ts is behind the code: run 'python packaging/translations.py' and translate.")
            found += untranslated(Path(copy, f"{language}.ts"))
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 0, or 1 when the check found something."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing; fail when something is not in order")
    options = parser.parse_args(arguments)
    try:
        if not options.check:
            update(ROOT, ROOT / "i18n")
            return 0
        found = faults(ROOT)
    except subprocess.CalledProcessError as failure:
        print(f"{failure.stdout}{failure.stderr}", file=sys.stderr)
        return 1
    for fault in found:
        print(fault, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
