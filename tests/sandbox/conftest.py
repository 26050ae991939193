"""One compiled interpreter for all tests here: compiling takes some seconds."""

import sys

import pytest

from pyland.script.sandbox.wasm.interpreter import Absent, find_parts
from pyland.script.sandbox.wasm.state import Missing, Ready, failure, start_build, state


@pytest.fixture(scope="session")
def parts():
    if sys.maxsize <= 2**32:
        pytest.skip("wasmtime is not made for 32 bits")
    try:
        return find_parts()
    except Absent as absent:
        pytest.skip(f"there is no machine here: {absent}")


@pytest.fixture(scope="session")
def built(parts, tmp_path_factory):
    """A folder with all that is compiled. Not to be changed."""
    folder = tmp_path_factory.mktemp("cache") / "machine"
    missing = state(folder)
    assert missing == Missing(parts)
    assert failure(start_build(folder, missing)) is None
    return folder


@pytest.fixture(scope="session")
def ready(built):
    found = state(built)
    assert isinstance(found, Ready)
    return found
