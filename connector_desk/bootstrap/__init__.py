"""The only builder: joins places, keys, store, services and window. Heavy rooms are imported when first needed."""

from connector_desk.bootstrap.creating import create_desk
from connector_desk.bootstrap.desk import OpenDesk
from connector_desk.bootstrap.opening import inspect_desk, open_by_keyring, open_desk, recover_desk, warm_up
from connector_desk.bootstrap.practice import practice_window
from connector_desk.bootstrap.recovering import recovery
from connector_desk.bootstrap.safety import caretaker_of, help_for, replacing, returning, safe_services
from connector_desk.bootstrap.speech import explain, fault_sentence, no_screen_sentence, words
from connector_desk.bootstrap.window import main_window

__all__ = [
    "OpenDesk",
    "caretaker_of",
    "create_desk",
    "explain",
    "fault_sentence",
    "help_for",
    "inspect_desk",
    "main_window",
    "no_screen_sentence",
    "open_by_keyring",
    "open_desk",
    "practice_window",
    "recover_desk",
    "recovery",
    "replacing",
    "returning",
    "safe_services",
    "warm_up",
    "words",
]
