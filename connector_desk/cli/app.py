"""The one program that all commands belong to; its help and its refusals speak the language of the desk."""

from collections.abc import Callable
from difflib import get_close_matches
from typing import Any, TypeVar

import typer
from typer._click import Command, Context, HelpFormatter
from typer._click.exceptions import UsageError
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from connector_desk import bootstrap
from connector_desk.cli.usage import unknown_command, wrong_usage
from connector_desk.domain.words import Words

F = TypeVar("F", bound=Callable[..., Any])


def _no_type(ctx: Context) -> str:
    """Return what stands in place of "<str>" and "<bool>": what to fill in has a name where there is any."""
    return ""


class _Speaking(Command):
    """What a command and a group of commands share: the language of their help."""

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Take the words apart; what goes wrong knows in which command that was."""
        try:
            return super().parse_args(ctx, args)
        except UsageError as wrong:
            wrong.ctx = wrong.ctx or ctx
            raise

    def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write how it is used."""
        words = bootstrap.words()
        self.options_metavar = words.translate("Shell", "[OPTIONS]")
        usage = words.translate("Shell", "Usage:")
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), f"{usage} ")

    def get_help_option(self, ctx: Context) -> TyperOption | None:
        """Return the option that shows this help."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = bootstrap.words().translate("Shell", "Show this help.")
        return option

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the help in this language."""
        # Loaded late, as Typer does: only the help needs rich.
        from typer import rich_utils

        words = bootstrap.words()
        rich_utils.ARGUMENTS_PANEL_TITLE = words.translate("Shell", "Arguments")
        rich_utils.OPTIONS_PANEL_TITLE = words.translate("Shell", "Options")
        rich_utils.COMMANDS_PANEL_TITLE = words.translate("Shell", "Commands")
        rich_utils.REQUIRED_LONG_STRING = words.translate("Shell", "[required]")
        rich_utils.DEFAULT_STRING = words.translate("Shell", "[default: {}]")
        self.translate(ctx, words)
        super().format_help(ctx, formatter)

    def translate(self, ctx: Context, words: Words) -> None:
        """Say what it does and what it takes in this language; packaging/translations.py finds these texts."""
        self.help = words.translate("Help", self.help or "")
        for param in self.get_params(ctx):
            assert isinstance(param, TyperArgument | TyperOption), "Typer makes no other"
            param.display_type = _no_type  # type: ignore[method-assign]
            param.help = param.help and words.translate("Help", param.help)


class _Command(_Speaking, TyperCommand):
    """One command."""


class _Group(_Speaking, TyperGroup):
    """Commands that belong together."""

    def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write how it is used, with the place of the command."""
        self.subcommand_metavar = bootstrap.words().translate("Shell", "COMMAND [ARGUMENTS]...")
        super().format_usage(ctx, formatter)

    def translate(self, ctx: Context, words: Words) -> None:
        """Say what it does in this language, and what each command does."""
        super().translate(ctx, words)
        for command in self.commands.values():
            command.help = words.translate("Help", command.help or "")

    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[str | None, Command | None, list[str]]:
        """Return the command that is meant. Raises WrongUsage."""
        if args[0] not in self.commands:
            near = get_close_matches(args[0], self.commands)
            wrong_usage(unknown_command(args[0], near, ctx.command_path, bootstrap.words()))
        return super().resolve_command(ctx, args)


class Shell(typer.Typer):
    """Commands under one name."""

    def __init__(self, about: str) -> None:
        super().__init__(cls=_Group, add_completion=False, pretty_exceptions_enable=False, help=about)

    def command(self, name: str | None = None, **told: Any) -> Callable[[F], F]:  # noqa: ANN401 - as Typer takes it
        """Return what makes a function a command of this shell."""
        return super().command(name, cls=_Command, **told)


app = Shell("Connector Desk from a shell: the same acts as the window.")
