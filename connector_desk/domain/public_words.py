"""What may stand in any text though it looks like a name: places, months; and verbs that show that a person is meant."""

MONTHS = frozenset(
    "januari februari maart april mei juni juli augustus september oktober november december lente zomer herfst winter"
    " january february march may june july august october ocak subat mart nisan mayis haziran temmuz agustos eylul ekim"
    " kasim aralik".split()
)

# Places of which a part is a word or a name, folded, words with single blanks. Areas of the desk are public besides.
PLACES = frozenset(
    name.strip()
    for name in (
        "amsterdamse bos, bos en lommer, bos en lommerplein, bos en lommerweg, berg en dal, bergen op zoom, den haag, 's gravenhage, s gravenhage,"
        " den bosch, s hertogenbosch, den helder, den burg, den dolder, den ham, den bommel, de bilt, de meern, de lier,"
        " de rijp, de wijk, de krim, de kwakel, de hoef, de goorn, de koog, de punt, ter apel, ter aar, ter heijde,"
        " wijk aan zee, wijk bij duurstede, egmond aan zee, egmond aan den hoef, bergen aan zee, katwijk aan zee, katwijk"
        " aan den rijn, alphen aan den rijn, koudekerk aan den rijn, hardinxveld giessendam, capelle aan den ijssel,"
        " krimpen aan den ijssel, krimpen aan de lek, nieuwerkerk aan den ijssel, ouderkerk aan de amstel, berkel en"
        " rodenrijs, hoek van holland, hendrik ido ambacht, sint maarten, sint willebrord, sint oedenrode, sint anthonis,"
        " new york, new delhi, los angeles, san francisco, abu dhabi, el salvador, sierra leone, burkina faso, sri lanka,"
        " de jordaan, de pijp, de baarsjes, de wallen, de dam, rode kruis, leger des heils, de bijlmer, oud west,"
        " nieuw west, oud zuid, geuzenveld, slotervaart, osdorp, sloten, slotermeer, overtoomse veld, museumplein,"
        " rembrandtpark, sloterplas, vondelpark, oosterpark, westerpark, flevopark, erasmuspark, beatrixpark, artis,"
        " amsterdam, rotterdam, utrecht, eindhoven, groningen, tilburg, almere, breda, nijmegen, arnhem, haarlem, zaandam,"
        " amersfoort, apeldoorn, enschede, hoofddorp, maastricht, leiden, dordrecht, zoetermeer, zwolle, deventer, delft,"
        " alkmaar, heerlen, venlo, leeuwarden, hilversum, assen, emmen, purmerend, hoorn, lelystad, amstelveen, diemen,"
        " weesp, schiphol, aalsmeer, uithoorn, duivendrecht, muiden, naarden, bussum, huizen, laren, edam, volendam,"
        " marken, monnickendam, zandvoort, heemstede, bloemendaal, velsen, beverwijk, heemskerk, castricum, nederland,"
        " belgie, duitsland, frankrijk, engeland, spanje, italie, turkije, marokko, suriname, oekraine, polen, syrie,"
        " irak, iran, eritrea, ethiopie, somalie, china, india, europa, afrika, azie, amerika, curacao, aruba, bonaire,"
        " antwerpen, brussel, gent, brugge, londen, parijs, berlijn, istanbul, ankara, rabat, tanger, casablanca,"
        " paramaribo, warschau, kiev, kyiv, damascus, asmara, noordzee, waddenzee, ijsselmeer, koningsdag, kerst,"
        " pasen, pinksteren, hemelvaart, suikerfeest, offerfeest, ramadan, sinterklaas, divali, holi, keti koti,"
        " nederlands, nederlandse, turks, turkse, arabisch, arabische, marokkaans, marokkaanse, berbers, engels, engelse,"
        " duits, duitse, frans, franse, spaans, spaanse, pools, poolse, oekraiens, oekraiense, russisch, russische,"
        " surinaams, surinaamse, hindi, hindoestaans, tigrinya, amhaars, somalisch, farsi, dari, chinees, chinese,"
        " maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, monday, tuesday, wednesday, thursday, friday,"
        " saturday, sunday, whatsapp, google, facebook, digid, uwv, svb, ggd, ggz, wmo, ind, coa, cjib, duo, pgb"
    ).split(",")
)

# Finite verbs that follow somebody at the beginning of a sentence. Verbs that seasons, plants and things take as easily
# ("is", "begint", "staat", "doet") are not among them.
TAKES_A_PERSON = frozenset(
    "komt kwam belt belde heeft had wil wilde zegt zei vraagt vroeg gaat ging woont woonde zoekt zocht krijgt kreeg"
    " vertelt vertelde wacht wachtte kan kon mag moet moest denkt dacht weet wist vindt vond durft durfde helpt hielp"
    " leest las schrijft schreef spreekt sprak praat praatte luistert werkt werkte eet at drinkt slaapt sliep loopt liep"
    " fietst rijdt reed brengt bracht haalt haalde neemt nam betaalt leert kookt hoort ziet zag kent kende mist miste"
    " houdt hield blijft bleef wordt werd voelt voelde verhuist zou zal hoeft heet meldt reageert regelt stuurt stuurde"
    " antwoordt bedankt doneert gebruikt kijkt keek klaagt lacht huilt leeft ligt zit zat weigert opent twijfelt"
    " comes came has had says said asks asked called calls wants wanted lives needs told went goes will would"
    " geldi gelecek istiyor dedi aradi".split()
)
# What a season or a month cannot do either.
SPEAKS = frozenset("belt belde zegt zei vraagt vroeg vertelt vertelde wil wilde denkt dacht weet wist".split())
