<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Aim</name>
    <message>
        <source>paperwork</source>
        <translation>papieren</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>schulden</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>advies</translation>
    </message>
    <message>
        <source>meeting people</source>
        <translation>ontmoeten</translation>
    </message>
    <message>
        <source>against being alone</source>
        <translation>alleen zijn</translation>
    </message>
    <message>
        <source>practical help</source>
        <translation>praktische hulp</translation>
    </message>
    <message>
        <source>prevention</source>
        <translation>voorkomen</translation>
    </message>
    <message>
        <source>managing oneself</source>
        <translation>zelf redden</translation>
    </message>
    <message>
        <source>taking part</source>
        <translation>meedoen</translation>
    </message>
    <message>
        <source>work</source>
        <translation>werk</translation>
    </message>
    <message>
        <source>mental health</source>
        <translation>psychische klachten</translation>
    </message>
    <message>
        <source>family care</source>
        <translation>mantelzorg</translation>
    </message>
    <message>
        <source>respite</source>
        <translation>even op adem</translation>
    </message>
    <message>
        <source>education</source>
        <translation>leren</translation>
    </message>
    <message>
        <source>family</source>
        <translation>gezin</translation>
    </message>
    <message>
        <source>several problems at once</source>
        <translation>meer problemen tegelijk</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>beperking</translation>
    </message>
    <message>
        <source>care</source>
        <translation>zorg</translation>
    </message>
    <message>
        <source>food</source>
        <translation>eten</translation>
    </message>
    <message>
        <source>getting around</source>
        <translation>op pad kunnen</translation>
    </message>
</context>
<context>
    <name>AskState</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Being helped</source>
        <translation>Wordt geholpen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Rond</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>At the counter</source>
        <translation>Aan de balie</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Aan de telefoon</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>In the street</source>
        <translation>Op straat</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Per brief</translation>
    </message>
</context>
<context>
    <name>CollectionMethod</name>
    <message>
        <source>in writing</source>
        <translation>schriftelijk</translation>
    </message>
    <message>
        <source>said, with a witness</source>
        <translation>mondeling, met een getuige</translation>
    </message>
    <message>
        <source>by a representative</source>
        <translation>door een vertegenwoordiger</translation>
    </message>
</context>
<context>
    <name>ConcernStatus</name>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Opgepakt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Rond</translation>
    </message>
</context>
<context>
    <name>DataCategory</name>
    <message>
        <source>Name and age</source>
        <translation>Naam en leeftijd</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hoe iemand woont</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wensen</translation>
    </message>
    <message>
        <source>What somebody has to offer</source>
        <translation>Wat iemand te bieden heeft</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Het verhaal</translation>
    </message>
    <message>
        <source>Who stands around, without names</source>
        <translation>Wie er om iemand heen staan, zonder naam</translation>
    </message>
    <message>
        <source>Names of people around</source>
        <translation>Namen van mensen eromheen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Een andere vraag</translation>
    </message>
    <message>
        <source>Question about money</source>
        <translation>Vraag over geld</translation>
    </message>
    <message>
        <source>Question about work or education</source>
        <translation>Vraag over werk of opleiding</translation>
    </message>
    <message>
        <source>Question about the day</source>
        <translation>Vraag over de dag</translation>
    </message>
    <message>
        <source>Question about living</source>
        <translation>Vraag over wonen</translation>
    </message>
    <message>
        <source>Question about home</source>
        <translation>Vraag over thuis</translation>
    </message>
    <message>
        <source>Question about how somebody feels</source>
        <translation>Vraag over hoe iemand zich voelt</translation>
    </message>
    <message>
        <source>Question about health</source>
        <translation>Vraag over gezondheid</translation>
    </message>
    <message>
        <source>Question about addiction</source>
        <translation>Vraag over verslaving</translation>
    </message>
    <message>
        <source>Question about washing, dressing, eating</source>
        <translation>Vraag over wassen, aankleden, eten</translation>
    </message>
    <message>
        <source>Question about housekeeping and errands</source>
        <translation>Vraag over huishouden en boodschappen</translation>
    </message>
    <message>
        <source>Question about people around</source>
        <translation>Vraag over mensen om iemand heen</translation>
    </message>
    <message>
        <source>Question about taking part</source>
        <translation>Vraag over meedoen</translation>
    </message>
    <message>
        <source>Question about police or justice</source>
        <translation>Vraag over politie of justitie</translation>
    </message>
</context>
<context>
    <name>DayPart</name>
    <message>
        <source>morning</source>
        <translation>ochtend</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>middag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>avond</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>maart</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mrt</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>apr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation>mei</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dec</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>za</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>zo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n maand geleden</numerusform>
            <numerusform>%n maanden geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>week {number} of {year}</source>
        <translation>week {number} van {year}</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>from informal to formal help</source>
        <translation>van informele naar formele hulp</translation>
    </message>
    <message>
        <source>from formal to informal help</source>
        <translation>van formele naar informele hulp</translation>
    </message>
    <message>
        <source>between formal parties</source>
        <translation>tussen formele partijen</translation>
    </message>
    <message>
        <source>between informal parties</source>
        <translation>tussen informele partijen</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Referral letter</source>
        <translation>Verwijsbrief</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Weekly overview</source>
        <translation>Weekoverzicht</translation>
    </message>
    <message>
        <source>Volunteer&apos;s week sheet</source>
        <translation>Weekblad vrijwilliger</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Nabellijst</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This looks like a citizen service number.</source>
        <translation>Dit lijkt een burgerservicenummer.</translation>
    </message>
    <message>
        <source>We do not keep that.</source>
        <translation>Dat bewaren we niet.</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>Haal het weg.</translation>
    </message>
    <message>
        <source>This is too long for one line: {length} characters.</source>
        <translation>Dit is te lang voor één regel: {length} tekens.</translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>Wat je typte, staat er nog.</translation>
    </message>
    <message>
        <source>Make it at most {limit} characters.</source>
        <translation>Maak er hoogstens {limit} tekens van.</translation>
    </message>
    <message>
        <source>This yes would end before it begins.</source>
        <translation>Deze toestemming zou eindigen voordat zij begint.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Choose a later last day.</source>
        <translation>Kies een latere einddag.</translation>
    </message>
    <message>
        <source>The own words are still empty. They are all that must be there.</source>
        <translation>De eigen woorden zijn nog leeg. Dat is het enige dat moet.</translation>
    </message>
    <message>
        <source>There is no name yet. A first name is enough.</source>
        <translation>Er is nog geen naam. Een voornaam is genoeg.</translation>
    </message>
    <message>
        <source>Nothing was chosen yet. What may the other know?</source>
        <translation>Er is nog niets gekozen. Wat mag de ander weten?</translation>
    </message>
    <message>
        <source>Something is still empty that must be filled.</source>
        <translation>Er is nog iets leeg dat niet leeg kan blijven.</translation>
    </message>
    <message>
        <source>There is no such week. Write it like 2026-W48.</source>
        <translation>Die week bestaat niet. Schrijf het zo: 2026-W48.</translation>
    </message>
    <message>
        <source>This needs at least one minute.</source>
        <translation>Dit heeft minstens één minuut nodig.</translation>
    </message>
    <message>
        <source>There is no such day. Write it like 24-11-2026.</source>
        <translation>Die dag bestaat niet. Schrijf het zo: 24-11-2026.</translation>
    </message>
    <message>
        <source>That year of birth cannot be right.</source>
        <translation>Dat geboortejaar kan niet kloppen.</translation>
    </message>
    <message>
        <source>That number cannot be right.</source>
        <translation>Dat getal kan niet kloppen.</translation>
    </message>
    <message>
        <source>Write in one sentence why this may go without a yes.</source>
        <translation>Schrijf in één zin waarom dit zonder toestemming mag.</translation>
    </message>
    <message>
        <source>Write in one sentence why.</source>
        <translation>Schrijf in één zin waarom.</translation>
    </message>
    <message>
        <source>This step does not fit any more.</source>
        <translation>Deze stap past niet meer.</translation>
    </message>
    <message>
        <source>Look at how it stands now.</source>
        <translation>Kijk hoe het er nu voor staat.</translation>
    </message>
    <message>
        <source>This would be handed over to the one who asks.</source>
        <translation>Zo zou iemand aan zichzelf overdragen.</translation>
    </message>
    <message>
        <source>Choose another organisation.</source>
        <translation>Kies een andere organisatie.</translation>
    </message>
    <message>
        <source>Somebody still waits for word.</source>
        <translation>Iemand wacht nog op bericht.</translation>
    </message>
    <message>
        <source>Give word first, then it is round.</source>
        <translation>Geef eerst bericht. Dan is het rond.</translation>
    </message>
    <message numerus="yes">
        <source>This volunteer already carries %n match(es), as was agreed.</source>
        <translation>
            <numerusform>Deze vrijwilliger heeft al %n koppeling, zoals afgesproken.</numerusform>
            <numerusform>Deze vrijwilliger heeft al %n koppelingen, zoals afgesproken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask somebody else, or agree on more first.</source>
        <translation>Vraag iemand anders, of spreek eerst meer af.</translation>
    </message>
    <message>
        <source>This was changed again since. It cannot be taken back by itself.</source>
        <translation>Dit is daarna nog veranderd. Het kan niet los terug.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Er is niets om terug te zetten.</translation>
    </message>
    <message>
        <source>{recipient} may not hear who this is.</source>
        <translation>{recipient} mag niet horen wie dit is.</translation>
    </message>
    <message>
        <source>No document was made.</source>
        <translation>Er is geen papier gemaakt.</translation>
    </message>
    <message>
        <source>Ask the resident first.</source>
        <translation>Vraag het eerst aan de bewoner.</translation>
    </message>
    <message>
        <source>This text names somebody ({place}): {marked}</source>
        <translation>Deze tekst noemt iemand ({place}): {marked}</translation>
    </message>
    <message>
        <source>Write it without that name, address or number.</source>
        <translation>Schrijf het zonder die naam, dat adres of dat nummer.</translation>
    </message>
    <message>
        <source>There is nothing that may stand on this sheet.</source>
        <translation>Er is niets dat op dit blad mag staan.</translation>
    </message>
    <message>
        <source>There is nothing on this agenda yet.</source>
        <translation>Er staat nog niets op deze agenda.</translation>
    </message>
    <message>
        <source>Add an item first.</source>
        <translation>Zet er eerst een punt op.</translation>
    </message>
    <message>
        <source>why now</source>
        <translation>waarom nu</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>wat we vragen</translation>
    </message>
    <message>
        <source>what was agreed</source>
        <translation>wat is afgesproken</translation>
    </message>
    <message>
        <source>what was not agreed</source>
        <translation>wat niet is afgesproken</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>eigen woorden</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>wens</translation>
    </message>
    <message>
        <source>what somebody has to offer</source>
        <translation>wat iemand te bieden heeft</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>het verhaal</translation>
    </message>
    <message>
        <source>household</source>
        <translation>hoe iemand woont</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>This is not there (any more).</source>
        <translation>Dit is er niet (meer).</translation>
    </message>
    <message>
        <source>This is still in use: {what}.</source>
        <translation>Dit is nog in gebruik: {what}.</translation>
    </message>
    <message>
        <source>Change those first.</source>
        <translation>Verander die eerst.</translation>
    </message>
    <message>
        <source>What was allowed or shared stays on record.</source>
        <translation>Wat is toegestaan of gedeeld, blijft staan.</translation>
    </message>
    <message>
        <source>Mark it as entered in error.</source>
        <translation>Merk het aan als vergissing.</translation>
    </message>
    <message>
        <source>what it offers</source>
        <translation>aanbod</translation>
    </message>
    <message>
        <source>handovers</source>
        <translation>overdrachten</translation>
    </message>
    <message>
        <source>volunteers</source>
        <translation>vrijwilligers</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>koppelingen</translation>
    </message>
    <message>
        <source>neighbourhood tables</source>
        <translation>wijktafels</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>toestemmingen</translation>
    </message>
    <message>
        <source>people around a resident</source>
        <translation>mensen om een bewoner heen</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acties</translation>
    </message>
    <message>
        <source>this desk itself</source>
        <translation>deze tafel zelf</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>This passphrase does not fit.</source>
        <translation>Deze wachtzin past niet.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Er is niets weg.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Probeer het nog eens.</translation>
    </message>
    <message>
        <source>The key file is missing: {path}.</source>
        <translation>Het sleutelbestand ontbreekt: {path}.</translation>
    </message>
    <message>
        <source>The desk itself is still there.</source>
        <translation>De tafel zelf is er nog.</translation>
    </message>
    <message>
        <source>Put the key file back beside it.</source>
        <translation>Zet het sleutelbestand er weer naast.</translation>
    </message>
    <message>
        <source>The key file is damaged: {path}.</source>
        <translation>Het sleutelbestand is beschadigd: {path}.</translation>
    </message>
    <message>
        <source>Put a copy of the key file back beside it.</source>
        <translation>Zet er een kopie van het sleutelbestand naast.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the desk.</source>
        <translation>Deze computer heeft te weinig vrij geheugen om de tafel te openen.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Sluit andere programma&apos;s en probeer het nog eens.</translation>
    </message>
    <message>
        <source>There is no desk in {path}.</source>
        <translation>Er is geen tafel in {path}.</translation>
    </message>
    <message>
        <source>Make one with init, or name another folder.</source>
        <translation>Maak er een met init, of noem een andere map.</translation>
    </message>
    <message>
        <source>There is already a desk in {path}.</source>
        <translation>Er is al een tafel in {path}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <source>This is no desk, or it is damaged: {path}.</source>
        <translation>Dit is geen tafel, of hij is beschadigd: {path}.</translation>
    </message>
    <message>
        <source>This desk was made by a newer version: {path}.</source>
        <translation>Deze tafel is gemaakt met een nieuwere versie: {path}.</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>Installeer de nieuwste versie van dit programma.</translation>
    </message>
    <message>
        <source>What stood there still stands.</source>
        <translation>Wat er stond, staat er nog.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Kies een andere plek.</translation>
    </message>
    <message>
        <source>Nothing may be written here: {path}.</source>
        <translation>Hier mag niets worden geschreven: {path}.</translation>
    </message>
    <message>
        <source>This folder is not there: {path}.</source>
        <translation>Deze map is er niet: {path}.</translation>
    </message>
    <message>
        <source>The disk is full: {path}.</source>
        <translation>De schijf is vol: {path}.</translation>
    </message>
    <message>
        <source>Throw something big away, then try again.</source>
        <translation>Gooi iets groots weg en probeer het nog eens.</translation>
    </message>
    <message>
        <source>This file is open in another program: {path}.</source>
        <translation>Dit bestand is open in een ander programma: {path}.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Sluit het daar en probeer het nog eens.</translation>
    </message>
    <message>
        <source>This is a folder: {path}.</source>
        <translation>Dit is een map: {path}.</translation>
    </message>
    <message>
        <source>Give a file name.</source>
        <translation>Geef een bestandsnaam.</translation>
    </message>
    <message>
        <source>This file may only be read: {path}.</source>
        <translation>Dit bestand mag alleen worden gelezen: {path}.</translation>
    </message>
    <message>
        <source>This could not be written: {path}.</source>
        <translation>Dit kon niet worden geschreven: {path}.</translation>
    </message>
</context>
<context>
    <name>EventState</name>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Yes, again</source>
        <translation>Weer ja</translation>
    </message>
</context>
<context>
    <name>FormOfAddress</name>
    <message>
        <source>mevrouw</source>
        <translation>mevrouw</translation>
    </message>
    <message>
        <source>meneer</source>
        <translation>meneer</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>voornaam</translation>
    </message>
</context>
<context>
    <name>Formality</name>
    <message>
        <source>informal</source>
        <translation>van bewoners</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>van een organisatie</translation>
    </message>
</context>
<context>
    <name>HandoverStatus</name>
    <message>
        <source>Not given yet</source>
        <translation>Nog niet gegeven</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Opgepakt</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Niet opgepakt</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rond</translation>
    </message>
    <message>
        <source>Did not work out</source>
        <translation>Niet gelukt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Vergissing</translation>
    </message>
</context>
<context>
    <name>ItemKind</name>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>News of the directory</source>
        <translation>Nieuws uit het aanbod</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>care</source>
        <translation>zorg</translation>
    </message>
    <message>
        <source>welfare</source>
        <translation>welzijn</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>participatie</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugees</translation>
    </message>
    <message>
        <source>Papiamento</source>
        <translation>Papiaments</translation>
    </message>
    <message>
        <source>Sranantongo</source>
        <translation>Sranantongo</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Koerdisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Moroccan Arabic</source>
        <translation>Marokkaans</translation>
    </message>
    <message>
        <source>Berber</source>
        <translation>Berbers</translation>
    </message>
    <message>
        <source>Farsi</source>
        <translation>Farsi</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pasjtoe</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalisch</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amhaars</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgaars</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roemeens</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinees</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamees</translation>
    </message>
    <message>
        <source>Dutch Sign Language</source>
        <translation>Nederlandse Gebarentaal</translation>
    </message>
</context>
<context>
    <name>LawfulBasis</name>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Somebody was in danger</source>
        <translation>Iemand was in gevaar</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>Het moet van de wet</translation>
    </message>
    <message>
        <source>A public task</source>
        <translation>Een taak van de overheid</translation>
    </message>
</context>
<context>
    <name>LifeDomain</name>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Work and education</source>
        <translation>Werk en opleiding</translation>
    </message>
    <message>
        <source>How the day is spent</source>
        <translation>Wat iemand overdag doet</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Wonen</translation>
    </message>
    <message>
        <source>At home together</source>
        <translation>Samen thuis</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Hoe iemand zich voelt</translation>
    </message>
    <message>
        <source>Physical health</source>
        <translation>Lichaam en gezondheid</translation>
    </message>
    <message>
        <source>Addiction</source>
        <translation>Verslaving</translation>
    </message>
    <message>
        <source>Washing, dressing, eating</source>
        <translation>Wassen, aankleden, eten</translation>
    </message>
    <message>
        <source>Housekeeping and errands</source>
        <translation>Huishouden en boodschappen</translation>
    </message>
    <message>
        <source>People around somebody</source>
        <translation>Mensen om iemand heen</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Meedoen</translation>
    </message>
    <message>
        <source>Police and justice</source>
        <translation>Politie en justitie</translation>
    </message>
</context>
<context>
    <name>Manner</name>
    <message>
        <source>point the way</source>
        <translation>wijzen naar</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>overdragen</translation>
    </message>
    <message>
        <source>do it together</source>
        <translation>samen doen</translation>
    </message>
</context>
<context>
    <name>MatchState</name>
    <message>
        <source>Proposed</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Kennisgemaakt</translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Gestopt</translation>
    </message>
</context>
<context>
    <name>OrganizationType</name>
    <message>
        <source>Volunteers only</source>
        <translation>Alleen vrijwilligers</translation>
    </message>
    <message>
        <source>Volunteers, with support</source>
        <translation>Vrijwilligers met begeleiding</translation>
    </message>
    <message>
        <source>Professionals, with volunteers</source>
        <translation>Beroepskrachten met vrijwilligers</translation>
    </message>
    <message>
        <source>Professionals only</source>
        <translation>Alleen beroepskrachten</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemengd</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>reach</source>
        <translation>benaderen</translation>
    </message>
    <message>
        <source>assess</source>
        <translation>beoordelen</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan maken</translation>
    </message>
    <message>
        <source>support</source>
        <translation>ondersteunen</translation>
    </message>
    <message>
        <source>aftercare</source>
        <translation>nazorg</translation>
    </message>
    <message>
        <source>evaluate</source>
        <translation>evalueren</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>handing over</source>
        <translation>overdragen</translation>
    </message>
    <message>
        <source>finding a match</source>
        <translation>koppelen</translation>
    </message>
    <message>
        <source>talking at the neighbourhood table</source>
        <translation>bespreken aan de wijktafel</translation>
    </message>
    <message>
        <source>the week sheet</source>
        <translation>het weekblad</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>For one person at a time</source>
        <translation>Voor één iemand tegelijk</translation>
    </message>
    <message>
        <source>Together with others</source>
        <translation>Samen met anderen</translation>
    </message>
</context>
<context>
    <name>Reads</name>
    <message>
        <source>reads it</source>
        <translation>leest het</translation>
    </message>
    <message>
        <source>reads some</source>
        <translation>leest een beetje</translation>
    </message>
    <message>
        <source>does not read it</source>
        <translation>leest het niet</translation>
    </message>
    <message>
        <source>reading not known</source>
        <translation>lezen niet bekend</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Sits at the table</source>
        <translation>Zit aan tafel</translation>
    </message>
    <message>
        <source>Stands around it</source>
        <translation>Staat eromheen</translation>
    </message>
</context>
<context>
    <name>Skill</name>
    <message>
        <source>listening</source>
        <translation>luisteren</translation>
    </message>
    <message>
        <source>company</source>
        <translation>gezelschap</translation>
    </message>
    <message>
        <source>reading letters</source>
        <translation>brieven lezen</translation>
    </message>
    <message>
        <source>light work in the house</source>
        <translation>licht werk in huis</translation>
    </message>
    <message>
        <source>paperwork</source>
        <translation>papieren op orde</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>formulieren</translation>
    </message>
    <message>
        <source>letters about debt</source>
        <translation>schuldbrieven</translation>
    </message>
    <message>
        <source>mental health</source>
        <translation>psychische klachten</translation>
    </message>
    <message>
        <source>sports</source>
        <translation>sporten</translation>
    </message>
    <message>
        <source>repairs</source>
        <translation>klussen</translation>
    </message>
    <message>
        <source>the garden</source>
        <translation>de tuin</translation>
    </message>
    <message>
        <source>driving</source>
        <translation>vervoer</translation>
    </message>
    <message>
        <source>computer and phone</source>
        <translation>computer en telefoon</translation>
    </message>
    <message>
        <source>groceries</source>
        <translation>boodschappen</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>koken</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>taal oefenen</translation>
    </message>
    <message>
        <source>children</source>
        <translation>kinderen</translation>
    </message>
</context>
<context>
    <name>Speaks</name>
    <message>
        <source>mother tongue</source>
        <translation>moedertaal</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>some</source>
        <translation>wat</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>een beetje</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>practical help</source>
        <translation>praktische hulp</translation>
    </message>
    <message>
        <source>company</source>
        <translation>gezelschap</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>raad</translation>
    </message>
    <message>
        <source>a listening ear</source>
        <translation>een luisterend oor</translation>
    </message>
</context>
<context>
    <name>TieCategory</name>
    <message>
        <source>Own family</source>
        <translation>Eigen gezin en ouders</translation>
    </message>
    <message>
        <source>Other family</source>
        <translation>Andere familie</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Vrienden</translation>
    </message>
    <message>
        <source>Acquaintances</source>
        <translation>Bekenden</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Buren</translation>
    </message>
    <message>
        <source>Advisers</source>
        <translation>Raadgevers</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Zorgverleners</translation>
    </message>
</context>
<context>
    <name>TieRole</name>
    <message>
        <source>family</source>
        <translation>familie</translation>
    </message>
    <message>
        <source>family carer</source>
        <translation>mantelzorger</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>vriend of vriendin</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>buur</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>vrijwilliger</translation>
    </message>
    <message>
        <source>care worker</source>
        <translation>verzorgende</translation>
    </message>
    <message>
        <source>district nurse</source>
        <translation>wijkverpleegkundige</translation>
    </message>
    <message>
        <source>personal counsellor</source>
        <translation>begeleider</translation>
    </message>
    <message>
        <source>official</source>
        <translation>ambtenaar</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Today</source>
        <translation>Vandaag nog</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>Binnen een dag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>The coming months</source>
        <translation>De komende maanden</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Geen haast</translation>
    </message>
</context>
<context>
    <name>ViewBy</name>
    <message>
        <source>The resident</source>
        <translation>De bewoner</translation>
    </message>
    <message>
        <source>The volunteer</source>
        <translation>De vrijwilliger</translation>
    </message>
    <message>
        <source>The professional</source>
        <translation>De beroepskracht</translation>
    </message>
</context>
<context>
    <name>VolunteerStatus</name>
    <message>
        <source>registered</source>
        <translation>aangemeld</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>in afmelding</translation>
    </message>
    <message>
        <source>left</source>
        <translation>afgemeld</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Monday</source>
        <translation>maandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>dinsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>woensdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>donderdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vrijdag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>zaterdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>zondag</translation>
    </message>
</context>
<context>
    <name>WithholdingReason</name>
    <message>
        <source>The yes was withdrawn.</source>
        <translation>De toestemming is ingetrokken.</translation>
    </message>
    <message>
        <source>The answer was no.</source>
        <translation>Het antwoord was nee.</translation>
    </message>
    <message>
        <source>The yes is past its last day.</source>
        <translation>De toestemming is verlopen.</translation>
    </message>
    <message>
        <source>The yes does not count yet.</source>
        <translation>De toestemming geldt nog niet.</translation>
    </message>
    <message>
        <source>The yes was for something else.</source>
        <translation>De toestemming was voor iets anders.</translation>
    </message>
    <message>
        <source>The yes was for somebody else.</source>
        <translation>De toestemming was voor een ander.</translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation>Dit is nog niet gevraagd.</translation>
    </message>
</context>
<context>
    <name>WordBackContent</name>
    <message>
        <source>only whether it was taken up</source>
        <translation>alleen of het is opgepakt</translation>
    </message>
    <message>
        <source>the whole story</source>
        <translation>het hele verhaal</translation>
    </message>
</context>
<context>
    <name>WordBackStatus</name>
    <message>
        <source>taken up</source>
        <translation>opgepakt</translation>
    </message>
    <message>
        <source>not taken up</source>
        <translation>niet opgepakt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>gestopt</translation>
    </message>
</context>
</TS>
