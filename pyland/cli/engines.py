"""Which engine a command runs programs in, and telling of it on standard error."""

import argparse
import logging
import sys

from pyland.cli.failure import Failure
from pyland.play.protecting import guarantee, protection
from pyland.script.sandbox.engine import Engine
from pyland.script.sandbox.protection import Protection
from pyland.text import ENGLISH, Message, _

_SOON = 1.5
"""Seconds of waiting that need no word."""


def settled_protection(options: argparse.Namespace) -> Protection:
    """The protection of the programs of a command, once it is known which engine they run in.

    Raises `Failure` when the one that was wanted cannot be used.
    """
    lock = protection_of(options)
    settle(lock, options)
    return lock


def protection_of(options: argparse.Namespace) -> Protection:
    """The protection of the programs of a command. It begins to find out which engine that is when it is asked to."""
    return protection(options.engine)


def settle(lock: Protection, options: argparse.Namespace) -> None:
    """Wait until it is known which engine programs run in, and tell of it. Raises `Failure`; see above."""
    # What goes to the log of the game is told below, in whole sentences.
    logging.getLogger("pyland.script.sandbox").addHandler(logging.NullHandler())
    if not lock.wait(_SOON):
        _tell(_("The lock for programs is being made ready. That can take a minute, once on each computer."))
        lock.wait()
    reasons = [
        _("The engine {engine} cannot be used here: {why}.", engine=failure.engine, why=failure.reason)
        for failure in lock.failures
    ]
    if options.engine not in (None, lock.engine.name):
        raise Failure(*reasons)
    if not lock.locked and options.engine is None:
        for reason in reasons:
            _tell(reason)
    if not lock.locked or options.engine is not None:
        _tell(_carried(lock.engine))


def _carried(engine: Engine) -> Message:
    """Which engine it is, and what carries its guarantee."""
    match guarantee(engine):
        case "kernel":
            return _("Engine: {engine}. The kernel of Linux carries the guarantee.", engine=engine.name)
        case "wasm":
            return _("Engine: {engine}. A WebAssembly machine carries the guarantee.", engine=engine.name)
    return _("Engine: {engine}. Nobody carries a guarantee: run only what you typed yourself.", engine=engine.name)


def _tell(message: Message) -> None:
    print(ENGLISH(message), file=sys.stderr, flush=True)
