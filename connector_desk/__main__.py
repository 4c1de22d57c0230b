"""Start the window, or hand a command to the shell."""


def main() -> int:
    """Return the exit code of the window or of the command."""
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
