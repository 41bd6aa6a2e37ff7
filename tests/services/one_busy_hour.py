"""A caseworker who never stops, for tests that end her process: each thing is said once it is saved.

Lines: "ready", then "case <number>", "talk <what>", "document <id>", "draft <form> <text>", "backup <folder>",
"settled". What stands on a line was acknowledged.
"""

import random
from pathlib import Path
from uuid import UUID

from casetracker.casework.cases import Case
from casetracker.casework.people import Channel, Kinship
from casetracker.services import attachments, backups, cases, drafts, family, vaults
from casetracker.services.desk import Desk
from tests.processes import Say

PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n"


def begin(say: Say, vault: Path, passphrase: str, seed: int) -> None:
    """Open the vault and work for ever."""
    desk = vaults.open_vault(vault, passphrase)
    say("ready")
    work(say, desk, seed)


def work(say: Say, desk: Desk, seed: int) -> None:
    chosen = random.Random(seed)  # noqa: S311  (an order of deeds, no secret)
    known: list[UUID] = list(cases.find_cases(desk, ""))
    done = 0
    while True:
        done += 1
        mark = f"{seed}x{done}"
        deed = chosen.choices(["case", "talk", "document", "draft", "backup", "settled"], [4, 6, 3, 4, 1, 1])[0]
        if deed == "case" or not known:
            case: Case = cases.open_case(desk, full=f"Приклад Зразок{mark}")
            known.append(case.id)
            say(f"case {case.number}")
        elif deed == "talk":
            record_talk(desk, chosen.choice(known), mark)
            say(f"talk {mark}")
        elif deed == "document":
            content = PDF + mark.encode() + bytes(chosen.randrange(200_000))
            say(f"document {attachments.add(desk, chosen.choice(known), content, title=mark).id}")
        elif deed == "draft":
            form = f"form{chosen.randrange(3)}"
            drafts.keep_draft(desk, form, None, {"told": mark})
            say(f"draft {form} {mark}")
        elif deed == "backup":
            say(f"backup {backups.back_up(desk).folder}")
        else:
            desk.settle()
            say("settled")


def record_talk(desk: Desk, case_id: UUID, said: str) -> None:
    relatives = cases.read_case(desk, case_id, noted=False).relatives
    relative = relatives[0] if relatives else family.add_relative(desk, case_id, "Приклад Ганна", Kinship.MOTHER)
    cases.record_talk(desk, case_id, relative.id, held_on=desk.today(), channel=Channel.PHONE, said=said)
