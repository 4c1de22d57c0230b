"""Make resources/words/ordinary.txt again: words that people use without meaning anybody, though some are names, too.

python packaging/ordinary_words.py OUT, with `wordfreq` at hand (it only says how often a word is used) and the Debian
packages wdutch (OpenTaal, BSD or CC BY 3.0) and wamerican-small (SCOWL) installed. Dutch words by frequency and all
short ones, English words by frequency, and Turkish words that are names, chosen by hand below. First names that are
hardly ever used as a word, like the "jan" of "boven jan", are left out: written small they still mean somebody.
"""

import sys
import unicodedata
from pathlib import Path

import wordfreq  # type: ignore[import-not-found] # not a dependency of the desk

DUTCH, ENGLISH = Path("/usr/share/dict/dutch"), Path("/usr/share/dict/american-english-small")
LONGEST, SHORT = 12, 6
FIRST_NAMES = (
    "jan piet klaas kees wim dirk hans peter marc frank thomas sem bram max joep jaap joop maria ria nel eva sara kim"
    " koen bob aad mia koos rob mark robin dolf ger ank flora greet anna ali omar said hassan amin ahmed mohamed emma"
    " sam tim tom leo luc ted fred bert henk wilma gerrit cor nina lena lotte anne annie els elsa gert guus hein henny"
    " ina ineke janna jos karel lisa loes maaike martin nico nora paul petra pim rené rita ron ruud sander sonja theo"
    " tina toon willem yvonne jack james john mary bill billy harry tony jimmy johnny joe jerry oscar"
)
TURKISH = (
    "gül yıldız demir aslan şahin çelik kaya deniz güneş ay can umut barış savaş sevgi ışık ateş kurt koç öz çiçek"
    " bahar yaz kış nehir toprak bulut yağmur kar taş dağ orman su altın gümüş doğan kartal polat özgür güven türk"
    " uzun kara ak sarı yeşil mavi tatlı güzel yeni er kaplan tekin şen şimşek çınar çetin ceylan coşkun duman duru"
    " esen göl gök irmak ırmak inci kılıç lale melek mert nar neşe nur onur pınar rüzgar sever soylu tan tuna turan"
    " uğur ulu ünal vatan yaman yavuz yurt zafer ve bir bu da de mi mı ile için gibi çok var yok"
)


def folded(word: str) -> str:
    """Return the word without accents and case."""
    apart = unicodedata.normalize("NFKD", word.casefold().replace("ı", "i"))
    return "".join(one for one in apart if not unicodedata.combining(one))


def listed(path: Path) -> set[str]:
    """Return the words of a list that are written small: no names."""
    words = path.read_text(encoding="utf-8").split()
    return {word for word in words if word.isalpha() and word.islower() and len(word) <= LONGEST}


def main(out: Path) -> None:
    """Write the list, folded and sorted."""
    dutch = listed(DUTCH)
    words = {word for word in wordfreq.top_n_list("nl", 60_000) if word in dutch}
    words |= {word for word in dutch if 2 <= len(word) <= SHORT}
    words |= {word for word in wordfreq.top_n_list("en", 10_000) if word in listed(ENGLISH)}
    names = {folded(name) for name in FIRST_NAMES.split()}
    kept = {folded(word) for word in words} - names | {folded(word) for word in TURKISH.split()}
    out.write_text("\n".join(sorted(kept)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
