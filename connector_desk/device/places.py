"""Where the desk and its log are kept on this machine when nobody names a place."""

from pathlib import Path

APP_NAME = "connector-desk"


def default_desk_folder() -> Path:
    """Return the folder of the desk that opens when no other is named. It may not exist yet."""
    # Imported late: the unlock box is painted before anything that it does not need.
    from platformdirs import user_data_path

    return user_data_path(APP_NAME, appauthor=False) / "desk"


def log_folder() -> Path:
    """Return the folder of the log. It may not exist yet."""
    from platformdirs import user_log_path

    return user_log_path(APP_NAME, appauthor=False)


def settings_file() -> Path:
    """Return the file that remembers where the window was and how it looks, and nothing about people.

    It may not exist yet.
    """
    from platformdirs import user_config_path

    return user_config_path(APP_NAME, appauthor=False) / "window.ini"
