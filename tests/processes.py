"""Processes that a test ends in the middle of their work.

They are forked from one that has loaded the program once, so that each begins at once and a test costs little more than
what is done in them. Nothing else differs from a program of their own: no memory and no file is shared.
"""

import multiprocessing
from collections.abc import Callable
from functools import cache
from multiprocessing.context import ForkServerContext
from multiprocessing.process import BaseProcess
from typing import Any

Say = Callable[[object], None]
"""Tells the test a line; it is heard whole or not at all."""


class Worker:
    """A process at work, as the test sees it."""

    def __init__(self, act: Callable[..., None], *told: Any) -> None:
        context = _loaded_once()
        self._hears, says = context.Pipe(duplex=False)
        self._process: BaseProcess = context.Process(target=_work, args=(says, act, told), daemon=True)
        self._process.start()
        # The test's own end would keep the line open after the process has gone.
        says.close()

    def hear(self) -> str | None:
        """Wait for the next line; None once the process has ended."""
        try:
            return self._hears.recv_bytes().decode()
        except (EOFError, OSError):
            return None

    def hear_all(self) -> list[str]:
        """Return every line that is still to come, until the process ends."""
        return list(iter(self.hear, None))

    @property
    def works(self) -> bool:
        return self._process.is_alive()

    def kill(self) -> None:
        """End it as the power ends it."""
        self._process.kill()
        self._process.join()

    def end(self) -> int | None:
        """Wait until it has ended by itself, and return its code: -9 where it was killed."""
        self._process.join()
        return self._process.exitcode


@cache
def _loaded_once() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["casetracker.services.encrypt_anew", "casetracker.services.family"])
    return context


def _work(says: Any, act: Callable[..., None], told: tuple[Any, ...]) -> None:
    act(lambda line: says.send_bytes(str(line).encode()), *told)
