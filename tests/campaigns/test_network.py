"""The desk opens no connection (PRODUCT rule 8)."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.campaign, pytest.mark.usefixtures("compiler")]

TALKATIVE = """
import socket
socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(("192.0.2.1", 9))
socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(("127.0.0.1", 9))
socket.getaddrinfo("192.0.2.2", 9, flags=socket.AI_NUMERICHOST)
"""


def test_a_whole_day_talks_to_nobody_outside(place: Path):
    from tests.campaigns.network import campaign, outside

    found = campaign(place)
    assert outside(found) == {}
    assert found["connect unix"] >= 1, "nobody watched"


def test_the_recorder_sees_who_talks(place: Path):
    """Without this, the silence of the day would say nothing. The addresses are kept for documentation (RFC 5737)."""
    from tests.campaigns.network import outside, watched, wishes

    environment, log = watched(place)
    subprocess.run([sys.executable, "-c", TALKATIVE], env={**os.environ, **environment}, check=True)
    found = wishes(log)
    assert found["connect family-2 127.0.0.1"] == 1
    assert outside(found) == {"connect family-2 192.0.2.1": 1, "getaddrinfo name 192.0.2.2": 1}
