"""The same services from a shell. Opens no window and loads no Qt.

Exit 0, or 1 with one plain sentence on standard error, or 2 for wrong usage.
"""

import sys

import typer
from typer._click.exceptions import UsageError

from connector_desk import bootstrap
from connector_desk.cli import backups, consents, desk, hours, knowing, papers, residents, vault
from connector_desk.cli.app import app
from connector_desk.cli.usage import usage_sentence
from connector_desk.domain.errors import DeskError
from connector_desk.words.errors import explain

__all__ = ["backups", "consents", "desk", "hours", "knowing", "main", "papers", "residents", "vault"]


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    try:
        result = app(args=arguments, prog_name="connector-desk", standalone_mode=False)
    except typer.Exit as ended:
        return ended.exit_code
    except typer.Abort:
        sys.stderr.write(bootstrap.words().translate("Shell", "Stopped.") + "\n")
        return 1
    except UsageError as wrong:
        sys.stderr.write(usage_sentence(wrong, bootstrap.words()) + "\n")
        return wrong.exit_code
    except DeskError as error:
        return _say(error)
    return result if isinstance(result, int) else 0


def _say(error: DeskError) -> int:
    sys.stderr.write(explain(error, bootstrap.words()).sentence + "\n")
    return 1
