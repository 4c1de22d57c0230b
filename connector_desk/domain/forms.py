"""What identifies by its form alone, whoever it belongs to: numbers, addresses of the net, dates of birth, plates.

Every form is looked for in a readable text (see `spellings.readable`): no accents, no case, figures 0 to 9.
"""

import re
from collections.abc import Container, Iterator

from connector_desk.domain.known_names import national
from connector_desk.domain.text import passes_eleven_test
from connector_desk.domain.word_lists import SHORT_WORDS, UNITS, listed

# Signs that may stand between two figures, however somebody groups them.
_SEP = r"[\s.\-‐-―/_()]{0,3}"
_NARROW = r"[\s.\-‐-―]{0,3}"

_EMAIL = re.compile(
    r"(?<![\w.+\-])[\w.+\-]{1,64}\s?(?:@|[(\[{]\s?(?:at|apenstaartje)\s?[)\]}])\s?[\w\-]{1,63}(?:\s?\.\s?[\w\-]{2,63}){1,5}"
    r"|(?<!\w)@\w{3,}"
)
# How long a bank account number is in each land (ISO 13616).
_LENGTHS = listed(
    "15:no 16:be 18:dk,fi,nl,fo,gl,sd 19:mk,si 20:at,ba,ee,kz,lt,lu,xk 21:ch,hr,li,lv 22:bg,bh,cr,de,gb,ge,ie,me,rs "
    "23:ae,gi,il,iq,om,tl,so 24:ad,cz,es,md,pk,ro,sa,se,sk,tn,vg 25:ly,pt,st 26:is,tr 27:fr,gr,it,mc,mr,sm 33:ru "
    "28:al,az,by,cy,do,eg,gt,hu,lb,ma,ni,pl,sv 29:br,ps,qa,ua 30:jo,kw,mu,ye 31:mt,sc 32:lc"
)
_IBAN_LENGTHS = {land: int(one[:2]) for one in _LENGTHS for land in one[3:].split(",")}
_LAND = re.compile(r"(?<!\w)([a-z]{2})(?=[\s.\-‐-―]{0,3}\d[\s.\-‐-―]{0,3}\d)")
_NEXT_SIGN = re.compile(rf"{_NARROW}[a-z0-9]")
_NINE = re.compile(rf"(?<![\w.])(?<!\d[ .\-])(?:\d{_NARROW}){{8}}\d(?!{_NARROW}\d)(?!\w)")
_LABELLED_BSN = re.compile(
    rf"(?:bsn|burger\s?service\s?(?:nummer|nr)|sofi\W?(?:nummer|nr)?|citizen service number)\W*(?:[a-z]+\W+){{0,2}}"
    rf"(?P<hit>\d(?:{_NARROW}\d){{7,8}})(?!{_NARROW}\d)"
)
_PHONE = re.compile(
    rf"(?<![\w+])(?:"
    rf"(?:\+|00){_SEP}[1-9](?:{_SEP}\d){{7,13}}"
    rf"|31(?:{_SEP}\d){{9}}"
    rf"|\(?0{_SEP}[1-9](?:{_SEP}\d){{8}}"
    rf")(?!\d)"
)
# A number within the town: seven figures in groups, or after a word that announces a number; no sum and no count.
_NO_COUNT = r"(?!\d|[,.\-/ ]\d|\s?(?:euro|eur|stuks|mensen|folders|meter|km|kg|gram|liter|keer)\b)"
_LOCAL_PHONE = re.compile(
    rf"(?<![\d.,\-+/] )(?<![\w.,\-+/€$])(?P<hit>[1-9]\d{{2}}[ \-.](?:\d{{2}}[ \-.]\d{{2}}|\d{{4}})){_NO_COUNT}"
)
_CALLED = re.compile(
    r"(?:bel|belt|bellen|tel|telefoon|telefoonnummer|mobiel|nummer|whatsapp|app|phone|call)\W{1,3}(?:\w+\W+)?"
    rf"(?P<hit>[1-9]\d{{5,8}})(?!\w){_NO_COUNT}"
)
# 0800 and 0900 are for everybody, and 088 is for organisations.
_FOR_EVERYBODY = re.compile(r"^\(?0\W?(?:800|90[069]|88)")

_POSTCODE = re.compile(r"(?<![\w.,])(?P<digits>[1-9]\d{3})(?P<gap>[ \-]?)(?P<letters>[a-z]{2})(?![\w@])")

_MONTHS = (
    "jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|mar|apr(?:il)?|mei|may|juni?|june|juli?|july|aug(?:ustus|ust)?"
    "|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    "|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik"
)
_DATE = (
    rf"(?:\d{{1,2}}(?:e|ste|de|st|nd|rd|th)?\s?(?:of\s)?(?:{_MONTHS})\.?,?\s?(?:'?\d{{2}}(?!\d)|\d{{4}})"
    rf"|(?:{_MONTHS})\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}"
    r"|\d{1,2}\s?[\-/.]\s?\d{1,2}\s?[\-/.]\s?(?:\d{4}|\d{2})(?!\d)"
    r"|\d{4}\s?[\-/.]\s?\d{1,2}\s?[\-/.]\s?\d{1,2})"
)
_BORN = (
    r"(?:geboren|geboortedatum|geboortedag|geb\.?\s?(?:dat(?:um)?)?|born|birth(?:day|date)|d\.?o\.?b"
    r"|dogum(?:\starihi|lu)?)"
)
_BIRTH = re.compile(
    rf"(?<!\w){_BORN}\W{{0,3}}(?:(?:op|is|was|on|dag|date|datum|of|(?:te|in|at)\s\w+)\W{{1,2}}){{0,3}}{_DATE}"
    rf"|(?:(?:op|on)\s)?(?<!\d){_DATE}\W{{1,2}}(?:te\s\w+\s)?(?:geboren|born|dogumlu)\b"
)

# The side codes of Dutch number plates since 1951: groups of letters and figures.
_PLATES = listed(
    "aa-00-00 00-00-aa 00-aa-00 aa-00-aa aa-aa-00 00-aa-aa 00-aaa-0 0-aaa-00 aa-000-a a-000-aa aaa-00-a 0-aa-000 "
    "a-00-aaa aaa-0-aa"
)


def _codes(between: str) -> str:
    return "|".join(between.join(code.split("-")).replace("a", "[a-z]").replace("0", r"\d") for code in sorted(_PLATES))


_PLATE = re.compile(rf"(?<![\w\-])(?:{_codes('-')})(?![\w\-])")
_LABELLED_PLATE = re.compile(
    rf"(?:kenteken|nummerplaat|nummerbord|plaka|number plate)(?:plaat)?\W{{0,3}}(?:\w+\W+)?"
    rf"(?P<hit>{_codes('[ -]?')})(?!\w)"
)
_FILE_NUMBER = re.compile(
    r"(?<!\w)(?P<hit>(?:(?:dossier|zaak|client|klant|patient|polis|relatie|referentie|kenmerk|registratie|burger|klacht"
    r"|lidmaatschaps?|verzekerings?|contract|rekening|identiteits|document|paspoort|id|rijbewijs|pas|v|a|case|file"
    r"|vreemdelingen)[\s\-]?(?:nummers?|nrs?\.?|kaart|number|no\.?)|kenmerk|dossier|paspoort|rijbewijs|identiteitskaart"
    r"|id-kaart|passport|v-?nr)\W{1,3}(?:(?:is|met|van|nr|nummer|number)\W{1,2}){0,2}"
    r"(?P<code>[a-z0-9](?:[./\-]?[a-z0-9]){3,24}))(?!\w)"
)
_LEAST_FIGURES = 4
_YEAR = re.compile(r"(?:19|20)\d{2}")

Hit = tuple[int, int, str]


def forms_in(plain: str, text_capitals: Container[int], public_numbers: Container[str] = frozenset()) -> Iterator[Hit]:
    """Yield start, end and kind of each form. `text_capitals` are the places at which the typed text has a capital."""
    yield from ((hit.start(), hit.end(), "email") for hit in _EMAIL.finditer(plain))
    yield from _ibans(plain)
    yield from _bsns(plain)
    yield from _phones(plain, public_numbers)
    yield from _postcodes(plain, text_capitals)
    yield from ((hit.start(), hit.end(), "date_of_birth") for hit in _BIRTH.finditer(plain))
    yield from ((hit.start(), hit.end(), "other_number") for hit in _PLATE.finditer(plain))
    yield from ((*hit.span("hit"), "other_number") for hit in _LABELLED_PLATE.finditer(plain))
    yield from _file_numbers(plain)


def _ibans(plain: str) -> Iterator[Hit]:
    for hit in _LAND.finditer(plain):
        end = hit.end()
        for _ in range(_IBAN_LENGTHS.get(hit[1], 0) - 2):
            sign = _NEXT_SIGN.match(plain, end)
            end = sign.end() if sign else hit.end()
            if sign is None:
                break
        if end > hit.end() and _is_iban(re.sub(r"[\W_]", "", plain[hit.start() : end])):
            yield hit.start(), end, "iban"


def _is_iban(signs: str) -> bool:
    # ISO 7064, mod 97-10.
    return int("".join(str(int(sign, 36)) for sign in signs[4:] + signs[:4])) % 97 == 1


def _bsns(plain: str) -> Iterator[Hit]:
    for hit in _NINE.finditer(plain):
        if passes_eleven_test(re.sub(r"\D", "", hit.group())):
            yield hit.start(), hit.end(), "bsn"
    yield from ((*hit.span("hit"), "bsn") for hit in _LABELLED_BSN.finditer(plain))


def _phones(plain: str, public_numbers: Container[str]) -> Iterator[Hit]:
    for pattern, group in ((_PHONE, 0), (_LOCAL_PHONE, "hit"), (_CALLED, "hit")):
        for hit in pattern.finditer(plain):
            typed = hit.group(group)
            if not _FOR_EVERYBODY.match(typed) and national(typed) not in public_numbers:
                yield *hit.span(group), "phone"


def _postcodes(plain: str, text_capitals: Container[int]) -> Iterator[Hit]:
    """Yield postcodes: in capitals, or small where the two letters are no word and no unit ("2025 en", "1500 gr")."""
    for hit in _POSTCODE.finditer(plain):
        in_capitals = hit.start("letters") in text_capitals and hit.end("letters") - 1 in text_capitals
        if in_capitals or (hit["letters"] not in SHORT_WORDS | UNITS and hit["gap"] != "-"):
            yield hit.start(), hit.end(), "postcode"


def _file_numbers(plain: str) -> Iterator[Hit]:
    for hit in _FILE_NUMBER.finditer(plain):
        code = hit["code"]
        if sum(map(str.isdigit, code)) >= _LEAST_FIGURES and not _YEAR.fullmatch(code):
            yield *hit.span("hit"), "other_number"
