"""One batch for a person at the terminal: what each side says beside what the other says, then every claim."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from casetracker import terms
from casetracker.casework.batches import Figure, OneDirection
from casetracker.casework.claim_words import Side
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import wording
from casetracker.letters.consolidated import consolidated, number_as_told
from casetracker.services.batches import BatchView
from casetracker.services.reference import speaker_names

_LANGUAGE = PaperLanguage.ENGLISH
_PARTIES = (Side.UKRAINE, Side.RUSSIA)


def print_batch(out: Console, view: BatchView) -> None:
    """Write what the page of a batch shows. Nothing is summed over speakers, and blank is not 0."""
    kind = terms.word(view.batch.kind, _LANGUAGE.value)
    day = wording.day_in_words(view.batch.happened_on, _LANGUAGE)
    out.print(Text(f"{view.batch.number} · {kind} · {day}"))
    out.print(_sides((view.to_ukraine, view.to_russia)))
    out.print(Text(consolidated((view.to_ukraine, view.to_russia), _LANGUAGE)))
    for line in ("", "Every claim:", *_claims(view)):
        out.print(Text(line))
    for link, case in view.linked:
        out.print(Text(f"linked: {case.number} · {terms.word(link.strength, _LANGUAGE.value)}"))


def _sides(directions: tuple[OneDirection, OneDirection]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0))
    for title in ("", "Ukraine says", "Russia says", "others say"):
        table.add_column(title, overflow="fold")
    for told in directions:
        others = [side for side in Side if side not in _PARTIES]
        cells = [_said(told, side) or f"no {_adjective(side)} figure found" for side in _PARTIES]
        cells.append("\n".join(filter(None, (_said(told, side) for side in others))))
        table.add_row(*map(Text, (terms.word(told.direction, _LANGUAGE.value), *cells)))
    return table


def _said(told: OneDirection, side: Side) -> str:
    names = speaker_names(_LANGUAGE.value)
    lines = []
    for voice in told.of(side):
        speakers = ", ".join(names.get(one, one) for one in voice.speakers)
        pages = f" · {voice.pages} pages, one voice" if voice.pages > 1 and len(voice.speakers) == 1 else ""
        lines += [number_as_told(voice, _LANGUAGE), f"{speakers}{pages}"]
    return "\n".join(lines)


def _adjective(side: Side) -> str:
    return "Ukrainian" if side is Side.UKRAINE else "Russian"


def _claims(view: BatchView) -> list[str]:
    """Write each claim in one line, and its page below: an address in a column cannot be copied."""
    names = speaker_names(_LANGUAGE.value)
    lines = []
    for one in view.figures:
        source = view.sources.get(one.source_id) if one.source_id else None
        told = [
            f"{terms.word(one.direction, _LANGUAGE.value)}: {_figure(one)}",
            terms.word(one.unit, _LANGUAGE.value),
            names.get(one.speaker, one.speaker),
            wording.day_in_words(one.happened_on, _LANGUAGE) if one.happened_on else "day not recorded",
        ]
        lines.append(f"{one.reference_key}  {' · '.join(told)}")
        lines.append(f"      {source.address or source.title if source else 'no page is recorded'}")
    return lines


def _figure(one: Figure) -> str:
    if one.count is None:
        return f"no number ({terms.word(one.kind, _LANGUAGE.value)})"
    return wording.bare_count(one.count, _LANGUAGE, bound=one.bound, most=one.count_to)
