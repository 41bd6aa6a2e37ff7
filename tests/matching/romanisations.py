"""The tables by which names are written in Latin letters, as their sources print them, and names to write by them.

A table is rules `letter=Latin`, with `^` for the letter at the beginning of a word. What a language writes by its own
orthography rather than by a rule of the state is named after the language.
"""

from typing import Final

_UKRAINIAN: Final = "а=a б=b в=v г=h ґ=g д=d е=e ж=zh з=z и=y і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts"
_UKR: Final = f"{_UKRAINIAN} ч=ch ш=sh щ=shch ь= ’="
_AS_A_WORD_BEGINS: Final = "^є=ye ^ї=yi ^й=y ^ю=yu ^я=ya"
_RUSSIAN: Final = "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch"
_RUS: Final = f"{_RUSSIAN} ш=sh щ=shch ъ= ы=y ь= э=e"

UKRAINIAN: Final = {
    "CMU 55 of 2010, BGN/PCGN 2019": f"{_UKR} зг=zgh є=ie ї=i й=i ю=iu я=ia {_AS_A_WORD_BEGINS}",
    "Commission on Legal Terminology 1996": f"{_UKR} зг=zgh щ=sch ь=' ’=' є=ie ї=i й=i ю=iu я=ia {_AS_A_WORD_BEGINS}",
    "passports 2007": f"{_UKR} г=g є=ie ї=i й=i ю=iu я=ia",
    "BGN/PCGN 1965": f"{_UKR} зг=z·h ь=’ ’=” є=ye ї=yi й=y ю=yu я=ya",
    "ICAO 9303": f"{_UKR} є=ie ї=i й=i ю=iu я=ia",
    "ISO 9, GOST 7.79 A": f"{_UKR} г=g ґ=g̀ є=ê ж=ž и=i і=ì ї=ï й=j х=h ц=c ч=č ш=š щ=ŝ ь=ʹ ’=ʺ ю=û я=â",
    "GOST 7.79 B": f"{_UKR} г=g ґ=g` є=ye и=y` ї=yi й=j х=x ц=cz щ=shh ь=` ’=' ю=yu я=ya",
    "scholarly": f"{_UKR} є=je ж=ž ї=ji й=j х=x ц=c ч=č ш=š щ=šč ь=ʹ ’= ю=ju я=ja",
    "DSTU 9112 A": f"{_UKR} г=ğ є=je ж=ž ї=ï й=j х=x ц=c ч=č ш=š щ=ŝ ь=j ’=' ю=ju я=ja",
    "German": f"{_UKR} в=w є=je ж=sch з=s ї=ji й=j х=ch ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja",
    "Polish": f"{_UKR} в=w є=je ж=ż ї=ji й=j х=ch ц=c ч=cz ш=sz щ=szcz ю=ju я=ja",
    "French": f"{_UKR} є=ie ж=j ї=ï й=ï у=ou х=kh ц=ts ч=tch ш=ch щ=chtch ю=iou я=ia",
    "Dutch": f"{_UKR} в=v є=je ж=zj ї=ji й=j у=oe х=ch ч=tsj ш=sj щ=sjtsj ю=joe я=ja",
    "Czech": f"{_UKR} є=je ж=ž ї=ji й=j х=ch ц=c ч=č ш=š щ=šč ю=ju я=ja",
}
RUSSIAN: Final = {
    "ICAO 9303, passports 2014": f"{_RUS} ъ=ie й=i ю=iu я=ia",
    "GOST R 52535.1-2006": f"{_RUS} й=i ц=tc ю=iu я=ia",
    "passports 1997": f"{_RUS} й=y ъ=” ь=’ ье=ye ъе=ye ю=yu я=ya",
    "Soviet passports, French": f"{_RUS} ё=io ж=j й=i у=ou ч=tch ш=ch щ=chtch ю=iou я=ia",
    "ISO 9, GOST 7.79 A": f"{_RUS} ё=ë ж=ž й=j х=h ц=c ч=č ш=š щ=ŝ ъ=ʺ ь=ʹ э=è ю=û я=â",
    "GOST 7.79 B": f"{_RUS} ё=yo й=j х=x ц=cz щ=shh ъ=`` ы=y' ь=` э=e` ю=yu я=ya",
    "BGN/PCGN 1947": f"{_RUS} ^е=ye ё=ë ^ё=yë й=y ъ=” ь=’ ю=yu я=ya",
    "scholarly": f"{_RUS} ё=ë ж=ž й=j х=x ц=c ч=č ш=š щ=šč ъ=ʺ ь=ʹ э=è ю=ju я=ja",
    "German": f"{_RUS} в=w ^е=je ё=jo ж=sch з=s й=i х=ch ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja",
    "Polish": f"{_RUS} в=w ё=jo ж=ż й=j х=ch ц=c ч=cz ш=sz щ=szcz ю=ju я=ja",
    "Scandinavian": f"{_RUS} ё=jo ж=zj й=j х=ch ч=tj ш=sj щ=sjtj ю=ju я=ja",
}

# Common given names with surnames formed from ordinary words: nobody's. Every letter comes at the beginning, within
# and at the end of a word, where it can.
UKRAINIAN_NAMES: Final = (
    ("Черешня", "Олександр", "Сергійович"),
    ("Їжакевич", "Юлія", "Андріївна"),
    ("Ґудзик", "Євген", "Юрійович"),
    ("Хвощенко", "Ганна", "Яківна"),
    ("Цибулька", "Михайло", "Ілліч"),
    ("Жолудь", "Віталій", "Григорович"),
    ("Шипшина", "Наталія", "Вікторівна"),
    ("Згуртований", "Дмитро", "Євгенович"),
    ("Щавель", "Ярослав", "Володимирович"),
    ("М’яточка", "Софія", "Олексіївна"),
    ("Юшкевич", "Йосип", "Васильович"),
    ("Яблунівський", "Микола", "Костянтинович"),
    ("Заєць-Вовченко", "Оксана", "Петрівна"),
    ("Соловейко", "Катерина", "Захарівна"),
)
RUSSIAN_NAMES: Final = (
    ("Черешнев", "Александр", "Сергеевич"),
    ("Ёжиков", "Юлия", "Андреевна"),
    ("Подъельный", "Евгений", "Юрьевич"),
    ("Хвощев", "Анна", "Яковлевна"),
    ("Цыплёнков", "Михаил", "Ильич"),
    ("Жёлудев", "Виталий", "Григорьевич"),
    ("Шиповник", "Наталья", "Викторовна"),
    ("Щавелев", "Ярослав", "Владимирович"),
    ("Эхов", "Дмитрий", "Алексеевич"),
    ("Ясеневый", "Николай", "Константинович"),
    ("Медвежатский", "Екатерина", "Захаровна"),
)


def romanised(table: str, text: str) -> str:
    """Write a name by a table; longer rules and those for the beginning of a word come before the others."""
    rules = dict(rule.split("=", 1) for rule in table.split())
    written = ""
    for word in text.replace("-", " -").split(" "):
        at = 1 if word.startswith("-") else 0
        latin = word[:at]
        begin = at
        while at < len(word):
            size = 2 if word[at : at + 2].lower() in rules else 1
            letter = word[at : at + size].lower()
            found = rules.get(f"^{letter}") if at == begin else None
            found = rules.get(letter, letter) if found is None else found
            latin += found.capitalize() if word[at].isupper() else found
            at += size
        written += latin if latin.startswith("-") else f" {latin}"
    return written.strip()
