"""Which packages of the operating system Qt needs, which of them lack, and how they get there.

Standard library only: this runs before anything is installed. Qt's libraries come with the wheel, but the ones below
are the system's own. Windows and macOS need nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

Names = tuple[str, ...]
"""One thing that is needed, by the names it has on different releases, the likeliest first."""


class NotReady(Exception):
    """Something lacks that this script may not or cannot bring; the text is one sentence for the person."""


class Machine(Protocol):
    """What this script wants to know of a machine, and do on it."""

    is_root: bool
    has_terminal: bool

    def finds(self, tool: str) -> bool:
        """Tell whether that command exists."""
        ...

    def read(self, *command: str) -> str:
        """Return what the command says, whether it succeeds or not."""
        ...

    def run(self, *command: str) -> bool:
        """Run it to the end; True when it succeeded."""
        ...

    def ask(self, question: str) -> bool:
        """Ask the person; True is yes."""
        ...

    def say(self, sentence: str) -> None:
        """Show one short line."""
        ...


@dataclass(frozen=True)
class Needs:
    """What this run is for."""

    is_for_tests: bool
    lacks_ensurepip: bool
    python: str


@dataclass(frozen=True)
class Family:
    """Systems that share a package manager and the names of packages."""

    tool: str
    for_window: tuple[Names, ...]
    for_tests: tuple[Names, ...]
    refresh: Names
    install: Names
    ask_installed: Names

    def wanted(self, needs: Needs) -> tuple[Names, ...]:
        """Return all that this run needs. Only Debian splits ensurepip off from Python."""
        split_off = self.tool == "apt-get" and needs.lacks_ensurepip
        venv: tuple[Names, ...] = ((f"python{needs.python}-venv", "python3-venv"),) if split_off else ()
        return self.for_window + venv + (self.for_tests if needs.is_for_tests else ())

    def lacking(self, machine: Machine, needs: Needs) -> list[Names]:
        """Return what is needed and stands under none of its names among the installed packages."""
        wanted = self.wanted(needs)
        present = self._present(machine, [name for names in wanted for name in names])
        return [names for names in wanted if present.isdisjoint(names)]

    def offered(self, machine: Machine, lacking: Iterable[Names]) -> list[str]:
        """Return the name that this release has for each; the first name when its lists know none."""
        lacking = list(lacking)
        if self.tool != "apt-get":
            return [names[0] for names in lacking]
        known = _apt_offers(machine.read("apt-cache", "policy", *(name for names in lacking for name in names)))
        return [next((name for name in names if name in known), names[0]) for names in lacking]

    def _present(self, machine: Machine, names: Sequence[str]) -> set[str]:
        said = machine.read(*self.ask_installed, *names).splitlines()
        if self.tool == "apt-get":
            pairs = [line.split() for line in said]
            return {pair[0] for pair in pairs if pair[1:] == ["installed"]}
        return {line.split()[0] for line in said if line.split() and line.split()[0] in names}


def _apt_offers(policy: str) -> set[str]:
    """Read `apt-cache policy`: a name without a candidate is only a memory or a virtual name."""
    offers, name = set(), ""
    for line in policy.splitlines():
        if not line.startswith(" "):
            name = line.rstrip(":")
        elif line.strip().startswith("Candidate:") and "(none)" not in line:
            offers.add(name)
    return offers


def _plain(text: str) -> tuple[Names, ...]:
    return tuple((name,) for name in text.split())


def _debian(text: str) -> tuple[Names, ...]:
    """Add the names that the change to 64-bit time gave to libraries in Debian 13 and Ubuntu 24.04."""
    return tuple((name, f"{name}t64") if name.startswith("lib") else (name,) for name in text.split())


_DEBIAN = Family(
    tool="apt-get",
    for_window=_debian(
        "libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libgssapi-krb5-2 libxkbcommon-x11-0 libxcb-cursor0"
        " libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libcups2 tzdata"
    ),
    for_tests=_plain("xvfb xauth gcc libc6-dev dbus"),
    refresh=("apt-get", "update", "-qq", "-o", "Acquire::Retries=3"),
    install=(
        *("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq", "--no-install-recommends"),
        *("-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=120"),
    ),
    ask_installed=("dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\\n"),
)
_FEDORA = Family(
    tool="dnf",
    for_window=_plain(
        "libglvnd-egl libglvnd-glx glib2 fontconfig dbus-libs krb5-libs libxkbcommon-x11 xcb-util-cursor xcb-util-wm"
        " xcb-util-keysyms libxcb cups-libs tzdata"
    ),
    for_tests=_plain("xorg-x11-server-Xvfb xorg-x11-xauth gcc glibc-devel dbus-daemon"),
    refresh=(),
    install=("dnf", "install", "-y", "-q"),
    ask_installed=("rpm", "-q", "--qf", "%{NAME}\\n"),
)
_SUSE = Family(
    tool="zypper",
    for_window=_plain(
        "libglvnd libglib-2_0-0 libfontconfig1 libdbus-1-3 krb5 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4"
        " libxcb-keysyms1 libxcb-shape0 libcups2 timezone"
    ),
    for_tests=_plain("xorg-x11-server-Xvfb xvfb-run xauth gcc glibc-devel dbus-1"),
    refresh=(),
    install=("zypper", "--non-interactive", "--quiet", "install"),
    ask_installed=("rpm", "-q", "--qf", "%{NAME}\\n"),
)
_ARCH = Family(
    tool="pacman",
    for_window=_plain(
        "libglvnd glib2 fontconfig dbus krb5 libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms libxcb"
        " libcups tzdata"
    ),
    for_tests=_plain("xorg-server-xvfb xorg-xauth gcc"),
    refresh=(),
    install=("pacman", "-S", "--needed", "--noconfirm", "--quiet"),
    ask_installed=("pacman", "-Q"),
)
FAMILIES = (_DEBIAN, _FEDORA, _SUSE, _ARCH)


def bring(machine: Machine, needs: Needs) -> None:
    """Install what lacks, as far as this person may. Raises NotReady when it stays away."""
    family = next((family for family in FAMILIES if machine.finds(family.tool)), None)
    if family is None:
        libraries = " ".join(names[0] for names in _DEBIAN.for_window)
        machine.say(f"No known package manager here: see to it yourself that Qt finds what Debian calls {libraries}.")
        return
    lacking = family.lacking(machine, needs)
    if not lacking:
        return
    before = _permission(machine, family, lacking)
    if family.refresh and not machine.run(*before, *family.refresh):
        machine.say("The list of packages could not be refreshed; going on with the one that is here.")
    names = family.offered(machine, lacking)
    machine.say(f"Installing system packages: {' '.join(names)}")
    machine.run(*before, *family.install, *names)
    still = family.lacking(machine, needs)
    if still:
        raise NotReady(_sentence(family, family.offered(machine, still)))


def _permission(machine: Machine, family: Family, lacking: list[Names]) -> tuple[str, ...]:
    """Return what goes before a command that changes the system. Raises NotReady when nobody may or wants to."""
    if machine.is_root:
        return ()
    names = family.offered(machine, lacking)
    if not machine.has_terminal or not machine.finds("sudo"):
        raise NotReady(_sentence(family, names))
    if not machine.ask(f"These system packages are missing: {' '.join(names)}. Install them with sudo?"):
        raise NotReady(_sentence(family, names))
    return ("sudo",)


def _sentence(family: Family, names: Sequence[str]) -> str:
    verb = {"pacman": "-S"}.get(family.tool, "install")
    return (
        f"These system packages are missing, install them as root with '{family.tool} {verb} {' '.join(names)}'"
        " or run this again with --no-system to go on without them."
    )
