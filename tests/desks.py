"""Real vaults for tests, made quickly: each kind is made once a run and copied."""

import atexit
import shutil
import tempfile
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final
from uuid import UUID

from casetracker.casework.office import Office
from casetracker.services import journal, phone_lines, reference, vaults
from casetracker.services import sample as invented
from casetracker.services.desk import Desk
from casetracker.services.journal import Step
from casetracker.vault.slots import KdfCost

PASSPHRASE: Final = "зразок паролю"  # noqa: S105  (opens vaults of tests)
CHEAP: Final = KdfCost()
"""The lowest cost of a passphrase that a vault accepts."""


def make_desk(folder: Path, *, sample: bool = False, with_claims: bool = False, today: date | None = None) -> Desk:
    """Make a vault in `folder`, which must not exist, and return its desk; whoever asks closes it.

    `sample` is the vault of invented people (five cases, the claims loaded, the sample's own passphrase);
    `with_claims` an office's own vault without a case, with the reported claims. `today` replaces the calendar.
    """
    shutil.copytree(_template(sample=sample, with_claims=with_claims), folder)
    desk = vaults.open_vault(folder, passphrase_of(sample=sample))
    if today is not None:
        desk.today = lambda: today
    return desk


def passphrase_of(*, sample: bool = False) -> str:
    """Return what opens a vault that `make_desk` made."""
    return invented.PASSPHRASE if sample else PASSPHRASE


def steps_of(desk: Desk, case_id: UUID) -> list[Step]:
    """Return the steps of a case, the newest first and without readings, as its page shows them."""
    return journal.read_steps(desk, journal.part_of_history(case_id=case_id, readings=False))


@cache
def _template(*, sample: bool, with_claims: bool) -> Path:
    place = Path(tempfile.mkdtemp(prefix="casetracker-desks-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    folder = place / "vault"
    if sample:
        invented.make(folder, CHEAP).close()
        return folder
    office = Office(
        code="KV1",
        name="Бюро розшуку (зразок)",
        caseworker="Зразкова Олена",
        phone="000 000 00 00",
        hours="9–17",
        support_line="000 000 00 01",
    )
    desk = vaults.begin_vault(folder, PASSPHRASE, office, cost=CHEAP).finish()
    if with_claims:
        reference.load_shipped_claims(desk)
        phone_lines.load_shipped_lines(desk)
    desk.close()
    return folder
