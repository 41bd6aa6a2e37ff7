"""`casetracker consent`: what people allowed, refused and withdrew."""

from datetime import date
from typing import Annotated, Any

import typer

from casetracker.casework import told_dates
from casetracker.casework.consents import ConsentDecision, LegalBasis, Purpose
from casetracker.casework.dossier import Dossier
from casetracker.casework.outputs import answer_stands
from casetracker.cli.asking import JsonOption, PassphraseOption, VaultOption, desk_of
from casetracker.cli.printing import answer, print_table
from casetracker.services import cases, consents

commands = typer.Typer(help="What people allowed, refused and withdrew.", no_args_is_help=True)


@commands.command("add")
def add_consent(
    context: typer.Context,
    case: Annotated[str, typer.Argument(help="Number or id of the case.")],
    purpose: Annotated[Purpose, typer.Argument(help="For what.")],
    of: Annotated[str, typer.Option(help="Relative: id, name or kinship; without it the sought person's own.")] = "",
    decision: Annotated[ConsentDecision, typer.Option()] = ConsentDecision.GIVEN,
    basis: Annotated[LegalBasis, typer.Option()] = LegalBasis.CONSENT,
    on: Annotated[str, typer.Option(help="The day of the answer; today without it.")] = "",
    until: Annotated[str, typer.Option(help="The last day on which it holds.")] = "",
    recipient: Annotated[str, typer.Option(help="With whom, for sharing.")] = "",
    witness: Annotated[str, typer.Option()] = "",
    note: Annotated[str, typer.Option()] = "",
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Record one answer. A refusal or a withdrawal is a newer line; the newest of a purpose holds."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        case_id = cases.case_named(desk, case)
        recorded = consents.record_consent(
            desk,
            case_id,
            cases.relative_named(desk, case_id, of) if of else None,
            purpose,
            decision,
            decided_on=_day(on),
            basis=basis,
            expires_on=_day(until),
            recipient=recipient,
            witness=witness,
            note=note,
        )
        answer(asked, {"id": str(recorded.id)}, lambda out: out.print(str(recorded.id)))


@commands.command("list")
def list_consents(
    context: typer.Context,
    case: Annotated[str, typer.Argument(help="Number or id of the case.")],
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """List every answer, the newest first, and how each person and purpose stands today."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        dossier = cases.read_case(desk, cases.case_named(desk, case))
        rows = _rows(dossier, desk.today())
        columns = ("person", "purpose", "recipient", "answer", "basis", "day", "until", "stands")
        answer(asked, rows, lambda out: print_table(out, rows, columns))


def _rows(dossier: Dossier, today: date) -> list[dict[str, Any]]:
    names = {one.id: dossier.name_of(one) for one in dossier.relatives}
    newest = sorted(dossier.consents, key=lambda one: (one.decided_on, one.id), reverse=True)
    return [
        {
            "id": str(one.id),
            "person": names.get(one.relative_id, "") if one.relative_id else dossier.heading(),
            "purpose": one.purpose,
            "recipient": one.recipient,
            "answer": one.decision,
            "basis": one.basis,
            "day": one.decided_on.isoformat(),
            "until": one.expires_on.isoformat() if one.expires_on else "",
            "stands": answer_stands(one.purpose, dossier.consents, one.relative_id, today, one.recipient),
        }
        for one in newest
    ]


def _day(text: str) -> date | None:
    if not text:
        return None
    day = told_dates.read(text).day()
    if day is None:
        raise typer.BadParameter("a whole day is needed, such as 26.02.2026")
    return day
