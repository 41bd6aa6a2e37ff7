"""A word of a name, in Cyrillic or Latin, as the sounds it can stand for: one sign a phoneme.

A Latin spelling has several readings, because every language writes the same sound its own way: `ch` is ч in English,
х in Polish and German, ш in French. The likeliest come first, twelve at most.

Signs are the Latin letters of the sound, and these: c ц · j ж · q ч · w ш · x х. щ is two signs, wq; дж is dj.
г, ґ and h are g; и, і, ы, й and y are i; е, є, э are e, and ё also o. A glide before a vowel is not kept, except in
front of a word, where Яна would be Ана. Double letters are single: Анна and Ана, Zelenskyy and Zelensky.

Sources of the tables. Ukrainian: resolution 55 of 27 Jan 2010 of the Cabinet of Ministers, taken over by BGN/PCGN in
2019; decision 9 of 19 Apr 1996 of the Commission on Legal Terminology; BGN/PCGN 1965; DSTU 9112:2021; passports of 2007
to 2010. Russian: ICAO Doc 9303 part 3, as in passports since the 2010s; GOST R 52535.1-2006, as in those just before;
order 310 of 1997 of the Ministry of the Interior, and the French spelling of Soviet passports; BGN/PCGN 1947. Both:
GOST 7.79-2000 A (ISO 9:1995) and B. Spellings of Polish, German (Duden), French, Dutch, Scandinavian and Czech
newspapers as their own orthographies write these sounds.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import islice
from typing import Final

MOST_READINGS: Final = 12

# What is written = what it can sound like, the likeliest first.
_CYRILLIC: Final = """
    а=a б=b в=v г=g ґ=g д=d е=e є=e ё=io/e ж=j з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=x ц=c
    ч=q ш=w щ=wq/wt ъ= ы=i ь= э=e ю=iu я=ia тс=c ў=v дзе=dze/de дзі=dzi/di дзя=dza/da
"""
_SERBIAN_MACEDONIAN_OLD: Final = "ђ=dj ј=i љ=l њ=n ћ=q џ=dj ѓ=g/dj ќ=k/q ѕ=dz ѣ=e/i ѳ=f ѵ=i"
_LETTERS: Final = """
    a=a b=b c=c/k/s d=d e=e f=f g=g h=g/x i=i j=i/j/dj k=k l=l m=m n=n o=o p=p q=k r=r s=s/z/w t=t u=u v=v w=v x=ks/x
    y=i z=z/c
"""
_OFFICIAL_ENGLISH: Final = """
    ch=q/x/w/k gh=g kh=x ph=f sh=w/zg shch=wq shh=wq th=t/f ts=c tc=c tch=q tz=c zh=j/zg zgh=zg dzh=dj ck=k oo=u/o
    ee=e/i
"""
# A j after a consonant is a soft sign (DSTU 9112), also in Serbian and Croatian.
_ISO_9_CZECH: Final = "lj=l nj=n rj=r cj=c č=q š=w ž=j šč=wq ŝ=wq dž=dj â=ia û=iu ê=e ë=io/e đ=dj dj=dj/d ř=r/j ů=u"
# rz may also be two letters of a transliteration.
_POLISH: Final = "cz=q/c sz=w/s szcz=wq rz=rz/j ł=l ó=o/u ś=s ć=q/c ź=z ż=j dż=dj dź=dz ń=n ą=a/on ę=e/en"
# That z and s stand for ц and з there is among the letters; sch is щ in the Ukrainian table of 1996.
_GERMAN: Final = "sch=w/wq/j tsch=q schtsch=wq dsch=dj ä=e/a ö=o/e ü=u/i ß=s"
# Soviet passports were written by these rules.
_FRENCH: Final = "ou=u/ou gu=g/gu qu=k/kv chtch=wq eau=o ç=s/q é=e è=e"
_DUTCH_SCANDINAVIAN: Final = """
    sj=w/s tj=q/t zj=j/z tsj=q/c stj=w/st sjtj=wq sjtsj=wq dzj=dj oe=u/e/o ij=i å=o/a æ=e ø=o
"""
# Azerbaijani as well: ə is е in the middle of Мамедов, and q is г.
_HUNGARIAN_TURKISH_ROMANIAN: Final = "cs=q/ks zs=j/zs gy=gi/d ş=w ș=w ţ=c ț=c ğ=g ı=i ə=e/a q=k/g"
_KAZAKH_TATAR: Final = "ә=a/e ғ=g қ=k ң=n/ng ө=o ұ=u ү=u һ=g/x җ=j/dj"
# As a word ends in French (Poutine), in the spelling of emigrants (Popoff), in Latvian and Lithuanian (Lavrovs,
# Petrovas, Zelenskis, Stankevičius, Sergejs, Romans), of a woman in Czech and Slovak (Tymošenková). A Russian adjective
# with the stress at its end has -ой where the Ukrainian one has -ий: Лесовой, Лісовий.
_LAST: Final = """
    off=ov eff=ev ine=in/ine ovs=ov/ovs evs=ev/evs ovas=ov/ovas evas=ev/evas inas=in/inas skis=ski/skis
    čius=q/qus js=i/is jus=i/ius ns=ns/n rs=rs/r ls=ls/l gs=gs/g ms=ms/m ds=ds/d vs=vs/v
    enková=enkova/enko ой=oi/i oy=oi/i oi=oi/i oj=oi/i
"""
# French surnames end in consonants that are not heard: Charcot, Foucault, Bernard, Dupont. Their ch is ш.
_LAST_FRENCH: Final = """
    ot=ot/o et=et/e ault=o/ault aut=aut/o ard=ard/ar ert=ert/er ont=ont/on ond=ond/on ois=ois/ua oix=ua oux=uks/u
    ier=ier/ie
"""
_AS_FRENCH: Final = "ch=w/q c=k/s/c"
# Armenian surnames begin with a sound that Russian and Ukrainian leave out: Hakobyan, Акопян.
_ARMENIAN: Final = re.compile(r"h(?=[aou].+[yij]an(?:ts|z)?$)")


def _table(*rules: str) -> dict[str, tuple[str, ...]]:
    pairs = (rule.split("=") for part in rules for rule in part.split())
    return {written: tuple(sounds.split("/")) for written, sounds in pairs}


_SOUNDS: Final = _table(
    *(_CYRILLIC, _SERBIAN_MACEDONIAN_OLD, _LETTERS, _OFFICIAL_ENGLISH, _ISO_9_CZECH, _POLISH, _GERMAN, _FRENCH),
    *(_DUTCH_SCANDINAVIAN, _HUNGARIAN_TURKISH_ROMANIAN, _KAZAKH_TATAR),
)
_WRITTEN: Final = re.compile("|".join(sorted(map(re.escape, _SOUNDS), key=len, reverse=True)))
_LAST_SOUNDS: Final = _table(_LAST, _LAST_FRENCH)
_FRENCH_ENDS: Final = frozenset(_table(_LAST_FRENCH))
_FRENCH_SOUNDS: Final = _SOUNDS | _table(_AS_FRENCH)
_ENDS: Final = re.compile(f"(?<=.)(?:{'|'.join(_LAST_SOUNDS)})$")
_GLIDE: Final = re.compile(r"(?<=.)i+(?=[aeou])|^i+(?=e)")
_TWICE: Final = re.compile(r"(.)\1+")
_NOT_YET: Final = re.compile(r"i[aeou]|(.)\1")


@lru_cache(maxsize=1024)
def readings(word: str) -> tuple[str, ...]:
    """Return what a word of `normalise.tokens` can sound like, likeliest first; at least one reading."""
    found: dict[str, int] = {"": 0}
    sure = ""
    for sounds in _spelt(word.rstrip(".").replace("-", "")):
        if len(sounds) == 1:
            sure += sounds[0]
            continue
        further: dict[str, int] = {}
        for begun, cost in found.items():
            for rank, sound in enumerate(sounds):
                further.setdefault(begun + sure + sound, cost + rank)
        sure = ""
        kept = sorted(further.items(), key=lambda one: one[1])
        found = dict(islice(kept, MOST_READINGS))
    return tuple(dict.fromkeys(_one_sign_a_sound(one + sure) for one in found))


def _spelt(word: str) -> list[tuple[str, ...]]:
    """Cut a word into what stands for sounds, each with the sounds it can stand for."""
    end = _ENDS.search(word)
    body = word[: end.start()] if end else word
    sounds = _FRENCH_SOUNDS if end and end[0] in _FRENCH_ENDS else _SOUNDS
    spelt: list[tuple[str, ...]] = []
    at = 0
    if _ARMENIAN.match(word):
        spelt.append(("g", ""))
        at = 1
    while at < len(body):
        if found := _WRITTEN.match(body, at):
            spelt.append(sounds[found[0]])
            at = found.end()
        else:
            spelt.append(_foreign(body[at]))
            at += 1
    if end:
        spelt.append(_LAST_SOUNDS[end[0]])
    return spelt


def _foreign(letter: str) -> tuple[str, ...]:
    """Read a letter with an unknown mark as the one without it; keep what belongs to neither alphabet."""
    bare = "".join(one for one in unicodedata.normalize("NFD", letter) if not unicodedata.combining(one))
    return _SOUNDS.get(bare, (bare,))


def _one_sign_a_sound(spelt: str) -> str:
    return _TWICE.sub(r"\1", _GLIDE.sub("", spelt)) if _NOT_YET.search(spelt) else spelt
