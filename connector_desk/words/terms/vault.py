"""The words for what stands in the vault: roles, and what the chain of records tells."""

from collections.abc import Mapping

from connector_desk.domain.account import Role
from connector_desk.domain.audit import AuditEvent
from connector_desk.domain.words import Words
from connector_desk.words.terms.table import Tables, Terms


def _role(words: Words) -> Terms:
    return {
        Role.COORDINATOR: words.translate("Role", "Coordinator"),
        Role.VOLUNTEER_COORDINATOR: words.translate("Role", "Volunteer coordinator"),
        Role.WALK_IN: words.translate("Role", "Walk-in hour"),
        Role.READER: words.translate("Role", "Reader"),
    }


def _audit_event(words: Words) -> Terms:
    # Each is the end of a sentence that begins with who did it.
    return {
        AuditEvent.UNLOCKED: words.translate("AuditEvent", "Opened the desk"),
        AuditEvent.UNLOCK_FAILED: words.translate("AuditEvent", "A passphrase did not fit"),
        AuditEvent.LOCKED: words.translate("AuditEvent", "Locked the desk"),
        AuditEvent.SWITCHED: words.translate("AuditEvent", "Took over the desk"),
        AuditEvent.LOOKED_AT: words.translate("AuditEvent", "Looked at the file"),
        AuditEvent.SEARCHED: words.translate("AuditEvent", "Searched"),
        AuditEvent.ADDED: words.translate("AuditEvent", "Added something"),
        AuditEvent.CHANGED: words.translate("AuditEvent", "Changed something"),
        AuditEvent.REMOVED: words.translate("AuditEvent", "Took something away"),
        AuditEvent.UNDONE: words.translate("AuditEvent", "Undid something"),
        AuditEvent.PRINTED: words.translate("AuditEvent", "Printed a paper"),
        AuditEvent.EXPORTED: words.translate("AuditEvent", "Saved a paper as a file"),
        AuditEvent.BACKED_UP: words.translate("AuditEvent", "Made a backup"),
        AuditEvent.RESTORED: words.translate("AuditEvent", "Took back a backup"),
        AuditEvent.SALVAGED: words.translate("AuditEvent", "Saved what could be read of a damaged desk"),
        AuditEvent.DRILLED: words.translate("AuditEvent", "Practised taking back"),
        AuditEvent.CHECKED: words.translate("AuditEvent", "Looked whether the desk is whole"),
        AuditEvent.DAMAGE_ACCEPTED: words.translate("AuditEvent", "Went on with a damaged desk"),
        AuditEvent.ACCOUNT_ADDED: words.translate("AuditEvent", "Gave somebody a passphrase"),
        AuditEvent.ACCOUNT_CHANGED: words.translate("AuditEvent", "Changed a passphrase or a role"),
        AuditEvent.ACCOUNT_REVOKED: words.translate("AuditEvent", "Took a passphrase away"),
        AuditEvent.RECOVERY_RENEWED: words.translate("AuditEvent", "Made a new recovery sheet"),
        AuditEvent.RECOVERY_USED: words.translate("AuditEvent", "Came in with the recovery sheet"),
        AuditEvent.KEY_ROTATED: words.translate("AuditEvent", "Changed the lock of the desk"),
        AuditEvent.ERASED: words.translate("AuditEvent", "Erased somebody for good"),
    }


def role_sees(words: Words) -> Mapping[Role, str]:
    """Return in a sentence or two what each role sees and may do."""
    return {
        Role.COORDINATOR: words.translate("Role", "Sees all. May hand over, ask for consent and print."),
        Role.VOLUNTEER_COORDINATOR: words.translate("Role", "Sees volunteers, matches and the week. Not the letters."),
        Role.WALK_IN: words.translate("Role", "Writes down what somebody says. Sees the line of today only."),
        Role.READER: words.translate("Role", "Reads along. Changes nothing and prints nothing."),
    }


VAULT_TERMS: Tables = {
    Role: _role,
    AuditEvent: _audit_event,
}
