"""What the services need from the rooms beside them. Adapters fit these Protocols; bootstrap joins them."""

from connector_desk.services.ports.backups import BackupVault, PracticeTable
from connector_desk.services.ports.device import Clock, Numbers, Random
from connector_desk.services.ports.files import Files, Intake, Prepared
from connector_desk.services.ports.keys import KeySlots, Pins
from connector_desk.services.ports.press import NoticeLetters, Press
from connector_desk.services.ports.reads import AuditTrail, Reads
from connector_desk.services.ports.remains import Remains
from connector_desk.services.ports.work import E, OpenWork, Repository, Work

__all__ = [
    "AuditTrail",
    "BackupVault",
    "Clock",
    "E",
    "Files",
    "Intake",
    "KeySlots",
    "NoticeLetters",
    "Numbers",
    "OpenWork",
    "Pins",
    "PracticeTable",
    "Prepared",
    "Press",
    "Random",
    "Reads",
    "Remains",
    "Repository",
    "Work",
]
