"""A shell without a process: the same commands, with what they print."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from connector_desk import bootstrap, cli
from connector_desk.domain.errors import DeskError
from connector_desk.words.errors import explain
from tests.conftest import PASSPHRASE


@dataclass(frozen=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str


class Shell:
    """Runs commands on one desk with its passphrase in a file."""

    def __init__(self, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.desk, self._capsys = desk, capsys
        self.passphrase = desk.parent / "wachtzin.txt"
        self.passphrase.write_text(f"{PASSPHRASE}\n", encoding="utf-8")

    def run(self, *arguments: str, desk: Path | None = None, passphrase: str = "") -> Ran:
        """Run a command that takes a desk."""
        self._capsys.readouterr()
        where = ("--desk", str(desk or self.desk), "--passphrase-file", passphrase or str(self.passphrase))
        code = cli.main([*arguments, *where])
        return Ran(code, *self._capsys.readouterr())

    def refused(self, *arguments: str, **options: Any) -> str:
        """Run a command that has to end with one plain sentence, and return that."""
        ran = self.run(*arguments, **options)
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.count("\n") == 1
        assert "Traceback" not in ran.err
        return ran.err.strip()

    def list(self, kind: str) -> list[dict[str, Any]]:
        """Return everything of a kind."""
        ran = self.run("list", kind, "--json")
        assert (ran.code, ran.err) == (0, "")
        return json.loads(ran.out)

    def id_of(self, kind: str, sample_id: str) -> str:
        """Return the id of something in the sample."""
        return next(one["id"] for one in self.list(kind) if one["sample_id"] == sample_id)


@pytest.fixture
def shell(sample_desk: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(sample_desk, capsys)


@pytest.fixture
def say(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """Put something on standard input."""

    def put(content: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))

    return put


def sentence(error: DeskError) -> str:
    """Return what a person reads about an error."""
    return explain(error, bootstrap.words()).sentence


def text_of(path: Path) -> str:
    """Return all text of a PDF on one line."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())
