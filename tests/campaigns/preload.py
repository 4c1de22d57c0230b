"""The small libraries in C that stand between the desk and the system, compiled where they are used."""

import ctypes
import os
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).parent


def compiled(name: str, place: Path) -> Path:
    """Compile `<name>.c` beside this file and return the library."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    assert compiler, "this campaign needs gcc and libc6-dev: python3 packaging/desk.py setup --test brings them"
    library = place / f"{name}.so"
    flags = ("-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-Werror")
    subprocess.run([compiler, *flags, "-o", str(library), str(HERE / f"{name}.c"), "-ldl", "-lpthread"], check=True)
    return library


def before(library: Path) -> dict[str, str]:
    """Return the environment of a process that has the library before all others."""
    return {"LD_PRELOAD": " ".join(filter(None, (str(library), os.environ.get("LD_PRELOAD"))))}


def recorder() -> ctypes.CDLL:
    """Return the recorder that stands before this very process; only one that was started with it has one."""
    found = ctypes.CDLL(None)
    found.campaign_fail.argtypes = (ctypes.c_char_p, ctypes.c_long, ctypes.c_int, ctypes.c_int)
    found.campaign_record.argtypes = (ctypes.c_char_p, ctypes.c_int)
    found.campaign_mark.argtypes = (ctypes.c_char_p,)
    found.campaign_writes.restype = ctypes.c_long
    return found
