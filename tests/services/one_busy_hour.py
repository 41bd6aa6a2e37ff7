"""A caseworker who never stops, for tests that end her process: each thing is said on stdout once it is saved.

    python one_busy_hour.py VAULT PASSPHRASE SEED

Lines: "ready", then "case <number>", "talk <what>", "document <id>", "draft <form> <text>", "backup <folder>",
"settled". What stands on a line was acknowledged; a line that is not whole was not.
"""

import random
import sys
from pathlib import Path
from uuid import UUID

from casetracker.casework.cases import Case
from casetracker.casework.people import Channel, Kinship
from casetracker.services import attachments, backups, cases, drafts, family, vaults
from casetracker.services.desk import Desk

PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n"


def say(*words: object) -> None:
    sys.stdout.write(" ".join(str(word) for word in words) + "\n")
    sys.stdout.flush()


def work(desk: Desk, seed: int) -> None:
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
            say("case", case.number)
        elif deed == "talk":
            record_talk(desk, chosen.choice(known), mark)
            say("talk", mark)
        elif deed == "document":
            content = PDF + mark.encode() + bytes(chosen.randrange(200_000))
            say("document", attachments.add(desk, chosen.choice(known), content, title=mark).id)
        elif deed == "draft":
            form = f"form{chosen.randrange(3)}"
            drafts.keep_draft(desk, form, None, {"told": mark})
            say("draft", form, mark)
        elif deed == "backup":
            say("backup", backups.back_up(desk).folder)
        else:
            desk.settle()
            say("settled")


def record_talk(desk: Desk, case_id: UUID, said: str) -> None:
    relatives = cases.read_case(desk, case_id, noted=False).relatives
    relative = relatives[0] if relatives else family.add_relative(desk, case_id, "Приклад Ганна", Kinship.MOTHER)
    cases.record_talk(desk, case_id, relative.id, held_on=desk.today(), channel=Channel.PHONE, said=said)


if __name__ == "__main__":
    opened = vaults.open_vault(Path(sys.argv[1]), sys.argv[2])
    say("ready")
    work(opened, int(sys.argv[3]))
