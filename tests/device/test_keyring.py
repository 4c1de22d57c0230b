"""Whatever is wrong with the system's keyring ends in one plain answer, in time."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from connector_desk.device.keyring import SystemKeyring
from connector_desk.domain.errors import KeyringFault, KeyringTrouble

SECRET = bytes(range(32))
ID = "een tafel, een mens"


class Fake:
    """Keeps in memory; `named` gives it the name of a back end of the library."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.calls: list[str] = []

    def get_password(self, service, username):
        self.calls.append("get")
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.calls.append("set")
        self.kept[service, username] = password

    def delete_password(self, service, username):
        self.calls.append("delete")
        del self.kept[service, username]


class Raising(Fake):
    def get_password(self, *_args):
        raise RuntimeError("the secret is 42")

    set_password = delete_password = get_password


class Hanging(Fake):
    def __init__(self) -> None:
        super().__init__()
        self.goes_on = threading.Event()

    def get_password(self, *_args):
        self.goes_on.wait(10)

    set_password = delete_password = get_password


class Changing(Fake):
    def get_password(self, service, username):
        kept = super().get_password(service, username)
        return None if kept is None else kept.upper().replace("1", "2")


class Stuck(Fake):
    def delete_password(self, service, username):
        self.calls.append("delete")


class Chain(Fake):
    def __init__(self, *links) -> None:
        super().__init__()
        self.backends = links


def named(fake: Fake, name: str = "keyring.backends.SecretService.Keyring") -> Fake:
    module, _, kind = name.rpartition(".")
    fake.__class__ = type(kind, (type(fake),), {"__module__": module, "__qualname__": kind})
    return fake


def acts(keyring: SystemKeyring):
    return (lambda: keyring.fetch(ID), lambda: keyring.keep(ID, SECRET), lambda: keyring.forget(ID))


def refused(find, limit_seconds: float = 5.0) -> set[KeyringFault]:
    """Return the reasons that the three acts give; none of them may come to an end by itself."""
    reasons = set()
    for act in acts(SystemKeyring(find, limit_seconds)):
        with pytest.raises(KeyringTrouble) as trouble:
            act()
        reasons.add(trouble.value.reason)
        assert "42" not in str(trouble.value)
    return reasons


SAFE = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.macOS.Keyring",
)


@pytest.mark.parametrize("name", SAFE)
def test_a_safe_keyring_keeps_and_forgets(name):
    fake = named(Fake(), name)
    keyring = SystemKeyring(lambda: fake)
    assert keyring.fetch(ID) is None
    keyring.keep(ID, SECRET)
    assert fake.calls[-2:] == ["set", "get"]
    assert keyring.fetch(ID) == SECRET
    keyring.forget(ID)
    assert keyring.fetch(ID) is None
    keyring.forget(ID)
    assert fake.kept == {}


def test_absent():
    def missing():
        raise ModuleNotFoundError("keyring")

    assert refused(missing) == {KeyringFault.ABSENT}


@pytest.mark.parametrize("name", ["keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"])
def test_turned_off(name):
    fake = named(Fake(), name)
    assert refused(lambda: fake) == {KeyringFault.ABSENT}
    assert fake.calls == []


@pytest.mark.parametrize("name", ["keyrings.alt.file.PlaintextKeyring", "keyrings.alt.file.EncryptedKeyring", "a.B"])
def test_one_that_may_write_a_plain_file_is_never_touched(name):
    fake = named(Fake(), name)
    assert refused(lambda: fake) == {KeyringFault.NOT_SAFE}
    assert fake.calls == []


def test_raising():
    fake = named(Raising())
    assert refused(lambda: fake) == {KeyringFault.FAILED}


def test_hanging():
    fake = named(Hanging())
    start = time.monotonic()
    assert refused(lambda: fake, limit_seconds=0.1) == {KeyringFault.SILENT}
    assert time.monotonic() - start < 3
    fake.goes_on.set()


def test_hanging_while_it_is_looked_for():
    goes_on = threading.Event()
    assert refused(lambda: goes_on.wait(10), limit_seconds=0.1) == {KeyringFault.SILENT}
    goes_on.set()


def test_changed():
    fake = named(Changing())
    keyring = SystemKeyring(lambda: fake)
    with pytest.raises(KeyringTrouble) as trouble:
        keyring.keep(ID, SECRET)
    assert trouble.value.reason is KeyringFault.CHANGED
    assert fake.kept == {}
    fake.kept["connector-desk", ID] = "no hexadecimal"
    with pytest.raises(KeyringTrouble) as trouble:
        keyring.fetch(ID)
    assert trouble.value.reason is KeyringFault.CHANGED


def test_what_is_not_forgotten_is_told():
    fake = named(Stuck())
    keyring = SystemKeyring(lambda: fake)
    keyring.keep(ID, SECRET)
    with pytest.raises(KeyringTrouble) as trouble:
        keyring.forget(ID)
    assert trouble.value.reason is KeyringFault.CHANGED


def test_of_a_chain_only_the_safe_one_is_used():
    plain, safe = named(Fake(), "keyrings.alt.file.PlaintextKeyring"), named(Fake())
    chain = named(Chain(plain, safe), "keyring.backends.chainer.ChainerBackend")
    SystemKeyring(lambda: chain).keep(ID, SECRET)
    assert safe.kept
    assert plain.calls == chain.calls == []
    unsafe = named(Chain(plain), "keyring.backends.chainer.ChainerBackend")
    assert refused(lambda: unsafe) == {KeyringFault.NOT_SAFE}
    empty = named(Chain(), "keyring.backends.chainer.ChainerBackend")
    assert refused(lambda: empty) == {KeyringFault.ABSENT}


def test_the_library_is_loaded_late_and_its_real_null_back_end_is_known(monkeypatch):
    script = (
        "import sys\n"
        "from connector_desk.device.keyring import SystemKeyring\n"
        "from connector_desk.domain.errors import KeyringTrouble\n"
        "assert 'keyring' not in sys.modules\n"
        "try:\n"
        "    SystemKeyring().fetch('x')\n"
        "except KeyringTrouble as trouble:\n"
        "    print(trouble.reason)\n"
    )
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert done.stdout.strip() == "absent", done.stderr
