"""How a name sounds, whatever alphabet and habit it was written in: "Boezidi", "Bouzidi"; "Шевченко", "Shevchenko".

A sound is coarse on purpose. It counts only where the text itself shows that a person is meant.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from connector_desk.domain.word_lists import listed

_LETTERS = listed(
    "а=a б=b в=v г=g ґ=g д=d е=e є=je ж=zj з=z и=i і=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts "
    "ч=tsj ш=sj щ=sjtsj ъ= ы=i ь= э=e ю=ju я=ja"
)
_CYRILLIC = {pair[0]: pair[2:] for pair in _LETTERS}
# Letters of other alphabets that look like Latin ones; one of them within a Latin word is a slip or a trick.
_LOOK_ALIKES = str.maketrans("авекмнорстухіјѕԁһԛԝαβεηικμνορτυχγω", "abekmhopctyxijsdhqwabenikuvoptuxyw")
_NOT_LATIN = re.compile(r"[\u0370-\u052f]")
_LATIN = re.compile(r"[a-z]")

# In this order: what several letters say together comes before what each of them says.
_SPELLINGS = tuple(
    (re.compile(written), said)
    for written, said in (
        *(("sch|tsj|tch|sh|sj|zj|zh", "s"), ("ck|kh|qu|q", "k"), ("gh", "g"), ("ph", "f"), ("th|dt", "t"), ("dj", "d")),
        *(
            ("x", "ks"),
            ("w", "v"),
            ("c(?=[eiy])", "s"),
            ("c", "k"),
            ("ij|ie|y|j", "i"),
            ("oe|ou|ue|o", "u"),
            ("ae", "e"),
        ),
        *(("z", "s"), (r"(?<=.)h$", ""), (r"(.)\1+", r"\1")),
    )
)
_ALPHABET = "abdefghiklmnprstuv"


def unmasked(word: str) -> str:
    """Return a folded word with the letters that only look Latin made Latin; a word of another alphabet stays."""
    return word.translate(_LOOK_ALIKES) if _NOT_LATIN.search(word) and _LATIN.search(word) else word


def latin(word: str) -> str:
    """Return a folded word with Cyrillic letters as Dutch writes them; letters of other alphabets stay."""
    return "".join(_CYRILLIC.get(letter, letter) for letter in word)


@lru_cache(maxsize=8192)
def sounds_of(word: str) -> tuple[str, ...]:
    """Return how a folded word may sound: two ways where it holds "ch", hard in one habit and soft in another."""
    plain = latin(word)
    if not plain.isascii():
        return (plain,)
    whole = plain.replace("sch", "sh").replace("tch", "s")
    ways = (whole.replace("ch", "k"), whole.replace("ch", "s"))
    return tuple(dict.fromkeys(map(_said, ways)))


def _said(word: str) -> str:
    for written, said in _SPELLINGS:
        word = written.sub(said, word)
    return word


def slips(sound: str) -> Iterator[str]:
    """Yield what a sound becomes by one slip of the hand: a letter left out, added, another one, or two changed over.

    The first letter stays: who mistypes that one notices.
    """
    for at in range(1, len(sound) + 1):
        head, tail = sound[:at], sound[at:]
        for letter in _ALPHABET:
            yield head + letter + tail
            yield head + letter + tail[1:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
