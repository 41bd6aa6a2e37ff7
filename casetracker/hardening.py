"""What this process does before anything else, so that other programs of this computer see little of it."""

import ctypes
import os
import sys
from contextlib import suppress
from typing import Final

_PR_SET_DUMPABLE: Final = 4
_PT_DENY_ATTACH: Final = 31


def close_to_others() -> None:
    """Write files for this user alone, leave no core file, and let no other program look into the memory.

    Whoever rules the computer (root, an administrator) can still look. Windows: only the mask of new files applies;
    its folders belong to the user already, and a debugger of the same user is not kept out.
    """
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # What the system does not offer is no reason not to start.
    with suppress(OSError, AttributeError):
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "linux":
            # Not dumpable: /proc/PID/mem and ptrace are closed to other programs of the same user.
            library.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        elif sys.platform == "darwin":
            library.ptrace(_PT_DENY_ATTACH, 0, None, 0)
