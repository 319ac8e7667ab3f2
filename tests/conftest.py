"""What tests share: where the corpora are, and the flag that lowers quality floors."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A slow machine is no defect: no law asserts a time.
settings.register_profile("ours", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ours")

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


def pytest_addoption(parser):
    parser.addoption(
        "--lower-floors",
        action="store_true",
        help="write what is measured now as the quality floors, even where it is lower",
    )


@pytest.fixture(scope="session")
def shared():
    if not (SHARED / "corpora" / "fundus" / "truth.jsonl").exists():
        pytest.skip(f"no corpora at {SHARED}: quality is not measured here")
    return SHARED
