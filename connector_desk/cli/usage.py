"""What is said when a command cannot be understood: one sentence, in the language of the desk."""

from collections.abc import Iterable
from typing import NoReturn

import typer

# Typer has no public names for what its parser raises.
from typer._click import Context
from typer._click.exceptions import BadOptionUsage, MissingParameter, NoSuchOption, UsageError
from typer.core import TyperArgument, TyperGroup, TyperOption

from connector_desk.domain.words import Words


class WrongUsage(typer.BadParameter):
    """A command that was read, and cannot be meant. Its message is the whole sentence."""


def wrong_usage(sentence: str) -> NoReturn:
    """Refuse a command that cannot be understood: exit 2."""
    raise WrongUsage(sentence)


def unknown_command(given: str, near: Iterable[str], path: str, words: Words) -> str:
    """Return what is said where nothing is called like that; `near` are the commands that may be meant."""
    if others := ", ".join(near):
        said = words.translate("Shell", "There is no command “{given}”; did you mean {others}?")
        return said.format(given=given, others=others)
    return words.translate("Shell", "There is no command “{given}”; see {path} --help.").format(given=given, path=path)


def usage_sentence(wrong: UsageError, words: Words) -> str:
    """Return what is wrong with a command, without signs that nobody sees: what was typed may hold them."""
    said = wrong.message if isinstance(wrong, WrongUsage) else _sentence(wrong, words)
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in said)


def _sentence(wrong: UsageError, words: Words) -> str:
    context = wrong.ctx
    assert context is not None, "whatever is parsed is parsed in a command"
    path = context.command_path
    match wrong:
        case NoSuchOption(option_name=given, possibilities=near):
            return _unknown_option(given, near or (), path, words)
        case MissingParameter(param=TyperArgument() | TyperOption() as param):
            said = words.translate("Shell", "{what} is missing; see {path} --help.")
            return said.format(what=_named(param), path=path)
        case BadOptionUsage(option_name=given):
            return _bad_option(given, context, words)
        case typer.BadParameter(param=TyperArgument() | TyperOption() as param):
            return words.translate("Shell", "What stands at {what} cannot be read.").format(what=_named(param))
        case _ if isinstance(context.command, TyperGroup):
            return words.translate("Shell", "A command is missing; see {path} --help.").format(path=path)
    said = words.translate("Shell", "There is more here than {path} takes; put words that belong together in quotes.")
    return said.format(path=path)


def _unknown_option(given: str, near: Iterable[str], path: str, words: Words) -> str:
    if others := ", ".join(near):
        said = words.translate("Shell", "There is no option {given} here; did you mean {others}?")
        return said.format(given=given, others=others)
    return words.translate("Shell", "There is no option {given} here; see {path} --help.").format(
        given=given, path=path
    )


def _bad_option(given: str, context: Context, words: Words) -> str:
    """Return what is said of an option that has no value and needs one, or has one and takes none."""
    found = next((one for one in context.command.params if given in one.opts), None)
    if isinstance(found, TyperOption) and not found.is_flag:
        return words.translate("Shell", "A value is missing after {given}: {what}.").format(
            given=given, what=_named(found)
        )
    return words.translate("Shell", "{given} takes no value.").format(given=given)


def _named(param: TyperArgument | TyperOption) -> str:
    """Return how a command writes it: "HANDOVER_ID", "--desk DIR"."""
    return str(param.metavar) if isinstance(param, TyperArgument) else f"{param.opts[0]} {param.metavar or ''}".strip()
