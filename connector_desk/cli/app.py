"""The one program that all commands belong to."""

import typer

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Connector Desk from a shell: the same acts as the window.",
)
