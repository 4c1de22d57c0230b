"""Words that the scan of free text goes by, folded: what belongs to a name, what shows one, what may stand anywhere."""


def listed(words: str, between: str | None = None) -> frozenset[str]:
    """Return words that are written in a row, with blanks or something else between them."""
    return frozenset(words.split(between))


# Words between a first name and a family name, or before one; by themselves they point at nobody.
PREFIXES = listed(
    "van von vom zu v vd vdr d de den der het t s ten ter te in int op opt aan bij uit uijt el al la le les du da "
    "dos di del della ben bin ibn bint ould ait abu aboe abd o mc mac vande vanden vander"
)
# Words that say how somebody is addressed or related, and that may stand in the field of a name.
TITLES = listed(
    "meneer mevrouw mevr mw mej mejuffrouw dhr heer hr heren fam familie echtpaar dokter dr drs ir ing mr prof ds "
    "pastor dominee zuster imam hodja mrs ms miss mister madame monsieur frau herr bay bayan sayin"
)
RELATIONS = listed(
    "tante oom oma opa moeder vader broer zus zoon dochter buurman buurvrouw juf juffrouw meester vriend vriendin "
    "collega kleinzoon kleindochter nicht neef schoonzoon schoondochter abla abi teyze amca"
)
# Words that a name would have to be very clear to be told from, whatever the case around them.
SMALL_WORDS = listed(
    "wil is was ben bent zijn kan can mag moet zou zal had heb heeft gaat komt meer al als dan die dat dit en of om "
    "op in uit met niet nog nu ook voor naar bij tot van wat wie ze zij hij je jij we wij ik u hun haar hem er hier "
    "daar"
)
# Words that a sentence may begin with before any verb, and that name nobody however they are written.
CLOSED_WORDS = listed(
    "hij zij ze ik jij je wij we u jullie hen hun het dit dat deze die er hier daar waar wat wie hoe wanneer waarom "
    "welke niemand iemand iedereen ieder elk alles iets niets men zo nu dan toen nog ook maar en of want dus als "
    "eerst vroeger vandaag morgen gisteren verder vaak soms altijd nooit geen een de you he she it they what who how "
    "when where why which nobody somebody everybody this that these those there here then now bu biz siz onlar nasil"
)
# Before a name only where they belong to it: "De Vos".
ARTICLES = listed("de het een t geen elke elk the a an")
# Turkish titles follow the name.
TITLES_AFTER = listed("hanim bey efendi abla abi teyze amca")
# A point after one of these ends no sentence.
ABBREVIATIONS = listed(
    "mw mevr mej dhr hr fam dr drs ir ing mr mrs ms prof ds vd st sr jr burg nr tel geb ca incl evt ivm bijv resp"
)
# Two letters after four figures that make no postcode: units, and words of Dutch, English and Turkish.
UNITS = listed("kg gr mg ml cl dl km cm mm mb gb kb kw wh va db hz kj st px mw")
SHORT_WORDS = listed(
    "af al an as at be by ca da de do dr du ed el en er et ex ga go ha he hr ie if ik in is it ja je jo la le li lo "
    "ma me mi mn mw my na ne no nr nu of oh ok om on op or os pa pm po pp re so ta te ti to tv ui un up us uw va ve "
    "vs we ze zn zo"
)
# What ends the name of a street, in full or short.
STREET_ENDINGS = listed(
    "straat straatje str dwarsstraat laan ln plein pln weg kade gracht hof dijk singel steeg dreef plantsoen burgwal "
    "pad kwartier wal oever haven ring boulevard baan park markt hoek erf akker veld wetering vaart sloot brink "
    "esplanade poort brug zijde rak meent werf waard horst donk heuvel berg bos tuin waal water eiland sluis"
)
STREET_WORDS = listed("straat str laan weg plein kade gracht hof dijk singel steeg dreef plantsoen pad")
# Months and seasons: a sentence may begin with them as with a name.
MONTHS = listed(
    "januari februari maart april mei juni juli augustus september oktober november december lente zomer herfst "
    "winter january february march may june july august october ocak subat mart nisan mayis haziran temmuz agustos "
    "eylul ekim kasim aralik"
)

# Places of which a part is a word or a name, folded, words with single blanks. Areas of the desk are public besides.
PLACES = listed(
    "amsterdamse bos, bos en lommer, bos en lommerplein, bos en lommerweg, berg en dal, bergen op zoom, den haag, "
    "s gravenhage, den bosch, s hertogenbosch, den helder, den burg, den dolder, den ham, den bommel, "
    "de bilt, de meern, de lier, de rijp, de wijk, de krim, de kwakel, de hoef, de goorn, de koog, de punt, "
    "ter apel, ter aar, ter heijde, wijk aan zee, wijk bij duurstede, egmond aan zee, egmond aan den hoef, "
    "bergen aan zee, katwijk aan zee, katwijk aan den rijn, alphen aan den rijn, koudekerk aan den rijn, "
    "hardinxveld giessendam, capelle aan den ijssel, krimpen aan den ijssel, krimpen aan de lek, "
    "nieuwerkerk aan den ijssel, ouderkerk aan de amstel, berkel en rodenrijs, hoek van holland, "
    "hendrik ido ambacht, sint maarten, sint willebrord, sint oedenrode, sint anthonis, new york, new delhi, "
    "los angeles, san francisco, abu dhabi, el salvador, sierra leone, burkina faso, sri lanka, de jordaan, de pijp, "
    "de baarsjes, de wallen, de dam, rode kruis, leger des heils, de bijlmer, oud west, nieuw west, oud zuid, "
    "overtoomse veld, keti koti, veilig thuis, stichting present, de zonnebloem, tweede kamer, eerste kamer",
    ", ",
) | listed(
    "geuzenveld slotervaart osdorp sloten slotermeer museumplein rembrandtpark sloterplas vondelpark oosterpark "
    "westerpark flevopark erasmuspark beatrixpark artis amsterdam rotterdam utrecht eindhoven groningen tilburg "
    "almere breda nijmegen arnhem haarlem zaandam amersfoort apeldoorn enschede hoofddorp maastricht leiden "
    "dordrecht zoetermeer zwolle deventer delft alkmaar heerlen venlo leeuwarden hilversum assen emmen purmerend "
    "hoorn lelystad amstelveen diemen weesp schiphol aalsmeer uithoorn duivendrecht muiden naarden bussum huizen "
    "laren edam volendam marken monnickendam zandvoort heemstede bloemendaal velsen beverwijk heemskerk castricum "
    "nederland belgie duitsland frankrijk engeland spanje italie turkije marokko suriname oekraine polen syrie irak "
    "iran eritrea ethiopie somalie china india europa afrika azie amerika curacao aruba bonaire antwerpen brussel "
    "gent brugge londen parijs berlijn istanbul ankara rabat tanger casablanca paramaribo warschau kiev kyiv "
    "damascus asmara noordzee waddenzee ijsselmeer koningsdag kerst pasen pinksteren hemelvaart suikerfeest "
    "offerfeest ramadan sinterklaas divali holi nederlands nederlandse turks turkse arabisch arabische marokkaans "
    "marokkaanse berbers engels engelse duits duitse frans franse spaans spaanse pools poolse oekraiens oekraiense "
    "russisch russische surinaams surinaamse hindi hindoestaans tigrinya amhaars somalisch farsi dari chinees "
    "chinese maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday "
    "saturday sunday whatsapp google facebook digid uwv svb ggd ggz wmo ind coa cjib duo pgb"
)

# Finite verbs that follow somebody at the beginning of a sentence. Verbs that seasons, plants and things take as easily
# ("is", "begint", "staat", "doet") are not among them.
TAKES_A_PERSON = listed(
    "komt kwam belt belde heeft had wil wilde zegt zei vraagt vroeg gaat ging woont woonde zoekt zocht krijgt kreeg "
    "vertelt vertelde wacht wachtte kan kon mag moet moest denkt dacht weet wist vindt vond durft durfde helpt hielp "
    "leest las schrijft schreef spreekt sprak praat praatte luistert werkt werkte eet at drinkt slaapt sliep loopt "
    "liep fietst rijdt reed brengt bracht haalt haalde neemt nam betaalt leert kookt hoort ziet zag kent kende mist "
    "miste houdt hield blijft bleef wordt werd voelt voelde verhuist zou zal hoeft heet meldt reageert regelt stuurt "
    "stuurde antwoordt bedankt doneert gebruikt kijkt keek klaagt lacht huilt leeft ligt zit zat weigert opent "
    "twijfelt comes came has had says said asks asked called calls wants wanted lives needs told went goes will "
    "would geldi gelecek istiyor dedi aradi"
)
# Of these what an activity takes, too: "Wandelen helpt".
TAKES_A_DEED = listed(
    "kan kon gaat ging moet moest mag helpt hielp blijft bleef wordt werd werkt werkte zou zal hoeft ligt zit"
)
# What a season or a month cannot do either.
SPEAKS = listed("belt belde zegt zei vraagt vroeg vertelt vertelde wil wilde denkt dacht weet wist")
