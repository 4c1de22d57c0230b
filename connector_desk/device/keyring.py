"""The system's own keyring: it may keep the wrapping key of a slot, and whatever is wrong with it harms nothing."""

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import Protocol, TypeVar

from connector_desk.domain.errors import KeyringFault, KeyringTrouble

_APP = "connector-desk"
_LIMIT_SECONDS = 5.0
# Those that encrypt what they keep and belong to the system. Another one may write it to a plain file.
_SAFE = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
    }
)
_CHAIN = "keyring.backends.chainer.ChainerBackend"
# What the library gives back where there is no keyring, or where somebody turned it off.
_NONE = frozenset({"keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"})
T = TypeVar("T")


class BackEnd(Protocol):
    """The part of a back end of the keyring library that is used here."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget it."""


def _found() -> BackEnd:
    import keyring

    return keyring.get_keyring()


class SystemKeyring:
    """The keyring of who is logged in. Each act runs in a worker and ends within the limit, come what may."""

    def __init__(self, find: Callable[[], BackEnd] = _found, limit_seconds: float = _LIMIT_SECONDS) -> None:
        self._find = find
        self._limit_seconds = limit_seconds

    def fetch(self, service_id: str) -> bytes | None:
        """Return what is kept under an id, or None where nothing is. Raises KeyringTrouble."""
        return self._within_limit(lambda back_end: _get(back_end, service_id))

    def keep(self, service_id: str, secret: bytes) -> None:
        """Keep a secret under an id and read it back; what came back changed is removed. Raises KeyringTrouble."""

        def act(back_end: BackEnd) -> None:
            back_end.set_password(_APP, service_id, secret.hex())
            if back_end.get_password(_APP, service_id) != secret.hex():
                back_end.delete_password(_APP, service_id)
                raise KeyringTrouble(KeyringFault.CHANGED)

        self._within_limit(act)

    def forget(self, service_id: str) -> None:
        """Keep nothing under an id any more, which is looked at afterwards. Raises KeyringTrouble."""

        def act(back_end: BackEnd) -> None:
            if back_end.get_password(_APP, service_id) is not None:
                back_end.delete_password(_APP, service_id)
            if back_end.get_password(_APP, service_id) is not None:
                raise KeyringTrouble(KeyringFault.CHANGED)

        self._within_limit(act)

    def _within_limit(self, act: Callable[[BackEnd], T]) -> T:
        """Import, find and use the keyring where it can hang without anybody waiting for it."""
        answer: Future[T] = Future()

        def work() -> None:
            try:
                answer.set_result(act(_safe(self._find())))
            except KeyringTrouble as trouble:
                answer.set_exception(trouble)
            except ImportError:
                answer.set_exception(KeyringTrouble(KeyringFault.ABSENT))
            except Exception:  # noqa: BLE001 - a back end raises what it likes, and its text may hold what it kept
                answer.set_exception(KeyringTrouble(KeyringFault.FAILED))

        threading.Thread(target=work, name="keyring", daemon=True).start()
        try:
            return answer.result(self._limit_seconds)
        except TimeoutError as silence:
            raise KeyringTrouble(KeyringFault.SILENT) from silence


def _get(back_end: BackEnd, service_id: str) -> bytes | None:
    kept = back_end.get_password(_APP, service_id)
    try:
        return None if kept is None else bytes.fromhex(kept)
    except ValueError as fault:
        raise KeyringTrouble(KeyringFault.CHANGED) from fault


def _safe(back_end: BackEnd) -> BackEnd:
    """Return the back end, or the first safe one of a chain, which by itself would go on to an unsafe one."""
    links: Iterable[BackEnd] = getattr(back_end, "backends", ()) if _name(back_end) == _CHAIN else (back_end,)
    names = {_name(link): link for link in links}
    for name, link in names.items():
        if name in _SAFE:
            return link
    raise KeyringTrouble(KeyringFault.ABSENT if names.keys() <= _NONE else KeyringFault.NOT_SAFE)


def _name(back_end: BackEnd) -> str:
    return f"{type(back_end).__module__}.{type(back_end).__qualname__}"
