"""Papers: from a template and facts to wording, layout and the same bytes every time.

ReportLab runs `~/.reportlab_settings` as code when it is first imported and obeys `RL_*` and `SOURCE_DATE_EPOCH`. All
would let a file or a shell outside the vault change what a family reads, so they are shut off here, before any import
of it.
"""

import os
import sys
from types import ModuleType

_SETTINGS = ModuleType("reportlab_settings")
# Pages are kept as bytes: written as text they would be a quarter larger, and take longer.
vars(_SETTINGS)["useA85"] = 0
sys.modules["reportlab_settings"] = _SETTINGS
for _name in [name for name in os.environ if name.startswith("RL_") or name == "SOURCE_DATE_EPOCH"]:
    del os.environ[_name]
