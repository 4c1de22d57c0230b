"""When two spellings may be one name: consonants as they sound, whatever alphabet, country and hand wrote them.

"Mohammed", "Muhammad" and "محمد" are one; so are "Youssef" and "Yusuf", "Khadija" and "Hadija", "Boezidi" and
"Bouzidi". A likeness is coarse on purpose: it proposes, and whoever looks decides.
"""

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from connector_desk.domain.sounds import latin
from connector_desk.domain.spellings import readable
from connector_desk.domain.word_lists import PREFIXES, TITLES, listed

# What is written between and before names and tells nobody apart: "v.d.", "el", "mevrouw". "Ben" is a name, too.
_NOT_TELLING = PREFIXES - {"ben", "o"} | TITLES
_ARTICLE = "ال"
_WORDS = re.compile(r"[^\W\d_]+")
_ARABIC = {
    pair[0]: pair[2:]
    for pair in listed(
        "ب=b پ=b ت=t ث=t ج=dja چ=s ح=h خ=h د=d ذ=d ر=r ز=z ژ=s س=s ش=s ص=s ض=d ط=t ظ=z ع= غ=h ف=f ق=k ک=k ك=k گ=h ل=l "
        "م=m ن=n ه=h ة= و=u ي=i ی=i ى=a ا=a أ=a إ=i آ=a ء= ئ=i ؤ=u"
    )
}
# In this order. "Dj", "dzj" and a French or English "j" are one sound; "kh", "gh" and a Dutch "g" are another.
_SAID = tuple(
    (re.compile(written), said)
    for written, said in (
        ("dzj|dsj|dj", "i"),
        ("tsch|tsj|tch|sch|sh|sj|zj|zh|sz|cz", "s"),
        ("j|y", "i"),
        ("^o[ue](?=[aei])", "w"),
        ("kh|gh|g|x", "h"),
        ("ck|qu|q", "k"),
        ("ph|v|w", "f"),
        ("th|dt|d", "t"),
        ("c(?=[eiy])", "s"),
        ("c", "k"),
        ("z", "s"),
        (r"(.)\1+", r"\1"),
    )
)
_VOWELS = re.compile("[aeiou]+")


class LikeReason(StrEnum):
    """Why somebody is proposed for what was typed, nearest first."""

    SAME = "same"
    BEGINS = "begins"
    SOUNDS = "sounds"
    SLIP = "slip"


def telling_words(name: str) -> tuple[str, ...]:
    """Return the folded words of a name that tell somebody apart: "Fatima van den Berg" has two."""
    words = _WORDS.findall(readable(name)[0])
    bare = [word.removeprefix(_ARTICLE) if len(word) > len(_ARTICLE) + 2 else word for word in words]
    return tuple(word for word in bare if word not in _NOT_TELLING) or tuple(words)


@lru_cache(maxsize=16384)
def likenesses(word: str) -> tuple[str, ...]:
    """Return the consonants of a folded word as they sound: several ways where "ch" or "kh" leaves that open."""
    plain = latin("".join(_ARABIC.get(letter, letter) for letter in word))
    if not plain.isascii():
        return (plain,)
    whole = plain.replace("sch", "sh").replace("tch", "sh")
    ways = (whole.replace("ch", "h"), whole.replace("ch", "sh"), whole.replace("ch", "k").replace("kh", "k"))
    # A "ç" at the end of a Turkish name lost its tail when it was folded.
    soft = (f"{whole[:-1]}s",) if whole.endswith("c") else ()
    return tuple(dict.fromkeys(map(_bare, (*ways, *soft))))


def _bare(word: str) -> str:
    """Return a word without the vowels and the "h" within it; of a vowel at its beginning it says only that."""
    for written, said in _SAID:
        word = written.sub(said, word)
    head, tail = word[:1], word[1:]
    head = "a" if head in "aeou" or (head == "i" and tail[:1] not in {*"aeiou"}) else head
    return head + _VOWELS.sub("", tail.replace("h", ""))


def likenesses_of(names: Iterable[str]) -> tuple[str, ...]:
    """Return the likenesses of all telling words of some names, and of several words of one written as one."""
    found: dict[str, None] = {}
    for name in names:
        words = _WORDS.findall(readable(name)[0])
        for word in (*telling_words(name), "".join(words)):
            found.update(dict.fromkeys(likenesses(word)))
    return tuple(found)
