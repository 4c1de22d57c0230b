<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Who else may open the desk?</source>
        <translation>Wie mag de tafel nog meer openen?</translation>
    </message>
    <message>
        <source>Give this passphrase</source>
        <translation>Geef deze wachtzin</translation>
    </message>
    <message>
        <source>What does {name} do?</source>
        <translation>Wat doet {name}?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>What do colleagues call them?</source>
        <translation>Hoe noemen collega’s deze persoon?</translation>
    </message>
    <message>
        <source>What do they do here?</source>
        <translation>Wat doet deze persoon hier?</translation>
    </message>
    <message>
        <source>Let them type it over themselves, here and now.</source>
        <translation>Laat deze persoon de woorden zelf overtypen, hier en nu.</translation>
    </message>
    <message>
        <source>There is no name yet.</source>
        <translation>Er is nog geen naam.</translation>
    </message>
    <message>
        <source>Type what colleagues call them.</source>
        <translation>Typ hoe collega’s deze persoon noemen.</translation>
    </message>
</context>
<context>
    <name>ActionDetail</name>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Toch niet gedaan</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Dit is afgesproken</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>no day agreed</source>
        <translation>geen dag afgesproken</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>Voor welke dag</translation>
    </message>
    <message>
        <source>Agreed at the table</source>
        <translation>Afgesproken aan tafel</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>Change this action</source>
        <translation>Verander deze actie</translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation>Wie doet wat?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Wat gaat er gebeuren?</translation>
    </message>
    <message>
        <source>Name nobody here: it may be read aloud.</source>
        <translation>Noem hier niemand: het kan worden voorgelezen.</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wie doet het?</translation>
    </message>
    <message>
        <source>By which day?</source>
        <translation>Voor welke dag?</translation>
    </message>
    <message>
        <source>no day agreed</source>
        <translation>geen dag afgesproken</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Worksheet</source>
        <translation>Werkblad</translation>
    </message>
    <message>
        <source>**What is said here about residents stays here.**</source>
        <translation>**Wat hier over bewoners gezegd wordt, blijft hier.**</translation>
    </message>
    <message>
        <source>Say no other name than what stands on this sheet.</source>
        <translation>Zeg geen andere naam dan die op dit blad staat.</translation>
    </message>
    <message>
        <source>Say no names, not even if you know who it is about.</source>
        <translation>Zeg geen namen, ook niet als je weet om wie het gaat.</translation>
    </message>
    <message>
        <source>Do not take this sheet along: leave it in the box at the door.</source>
        <translation>Neem dit blad niet mee: leg het na afloop in de doos bij de deur.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>For everyone at the table</source>
        <translation>Voor alle deelnemers</translation>
    </message>
    <message>
        <source>**{weekday} {day}, {starts}–{ends} hours**</source>
        <translation>**{weekday} {day}, {starts}–{ends}&#xa0;uur**</translation>
    </message>
    <message>
        <source>Not finished at {ends}? Then we stop all the same.</source>
        <translation>Zijn wij om {ends} uur niet klaar? Dan stoppen wij toch.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet {number}</source>
        <translation>blad {number}</translation>
    </message>
    <message>
        <source>Case {letter}</source>
        <translation>Casus {letter}</translation>
    </message>
    <message>
        <source>Follow-up: only the actions of last time.</source>
        <translation>Vervolg: alleen de acties van vorige keer.</translation>
    </message>
    <message>
        <source>Opening and getting to know each other</source>
        <translation>Opening en kennismaking</translation>
    </message>
    <message>
        <source>Why do we do this together?</source>
        <translation>Waarom doen we dit samen?</translation>
    </message>
    <message>
        <source>Actions of last time</source>
        <translation>Acties van de vorige keer</translation>
    </message>
    <message>
        <source>New and changed in what there is</source>
        <translation>Nieuw en veranderd in het aanbod</translation>
    </message>
    <message>
        <source>What do you take back with you?</source>
        <translation>Wat neem jij mee terug?</translation>
    </message>
    <message>
        <source>Who are you, and whom do you not know here yet?</source>
        <translation>Wie ben je, en wie ken je hier nog niet?</translation>
    </message>
    <message>
        <source>First why. Only then how and what.</source>
        <translation>Eerst waarom. Daarna pas hoe en wat.</translation>
    </message>
    <message>
        <source>Done? Then cross it out.</source>
        <translation>Gelukt? Dan een streep erdoor.</translation>
    </message>
    <message>
        <source>What is new? What has stopped?</source>
        <translation>Wat is erbij gekomen? Wat is gestopt?</translation>
    </message>
    <message>
        <source>One thing. Everyone says it in one sentence.</source>
        <translation>Eén ding. Ieder zegt het in één zin.</translation>
    </message>
    <message>
        <source> (**{owner}**, before {day})</source>
        <translation> (**{owner}**, vóór {day})</translation>
    </message>
    <message>
        <source> (before {day})</source>
        <translation> (vóór {day})</translation>
    </message>
    <message>
        <source>End. We stop on time.</source>
        <translation>Einde. Wij stoppen op tijd.</translation>
    </message>
    <message numerus="yes">
        <source>Together the items take %n minute(s) longer.</source>
        <translation>
            <numerusform>De punten samen duren %n minuut langer.</numerusform>
            <numerusform>De punten samen duren %n minuten langer.</numerusform>
        </translation>
    </message>
    <message>
        <source>End.</source>
        <translation>Einde.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>What do we know?</source>
        <translation>Wat weten we?</translation>
    </message>
    <message>
        <source>the resident?</source>
        <translation>de bewoner?</translation>
    </message>
    <message>
        <source>a volunteer?</source>
        <translation>een vrijwilliger?</translation>
    </message>
    <message>
        <source>a professional?</source>
        <translation>een beroepskracht?</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>How is it seen by ...</source>
        <translation>Hoe kijkt …</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>At most three</source>
        <translation>Hooguit drie</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>Before?</source>
        <translation>Vóór?</translation>
    </message>
    <message>
        <source>Who hears?</source>
        <translation>Wie hoort het?</translation>
    </message>
</context>
<context>
    <name>AgendaItem</name>
    <message>
        <source>How long?</source>
        <translation>Hoe lang?</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
</context>
<context>
    <name>AgreementsCard</name>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Nothing was agreed yet.</source>
        <translation>Er is nog niets afgesproken.</translation>
    </message>
</context>
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
    <name>ApartDialog</name>
    <message>
        <source>Make two files of this again?</source>
        <translation>Hier weer twee dossiers van maken?</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Uit elkaar halen</translation>
    </message>
    <message numerus="yes">
        <source>Back to {name}: the profile and %n thing(s).</source>
        <translation>
            <numerusform>Terug naar {name}: het profiel en %n ding.</numerusform>
            <numerusform>Terug naar {name}: het profiel en %n dingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>With {name} stays what was added since.</source>
        <translation>Bij {name} blijft wat er sindsdien bij kwam.</translation>
    </message>
    <message>
        <source>What somebody changed since in the profile of {name} stays as it is.</source>
        <translation>Wat iemand sindsdien in het profiel van {name} veranderde, blijft zo.</translation>
    </message>
    <message>
        <source>A no that was said since counts for both.</source>
        <translation>Een nee dat sindsdien gezegd is, geldt voor allebei.</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>New neighbourhood</source>
        <translation>Nieuwe buurt</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Bewaard.</translation>
    </message>
</context>
<context>
    <name>AreasDialog</name>
    <message>
        <source>Empty a name to take that neighbourhood away.</source>
        <translation>Maak een naam leeg om die buurt weg te halen.</translation>
    </message>
    <message>
        <source>Which neighbourhoods are there?</source>
        <translation>Welke buurten zijn er?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Which are new?</source>
        <translation>Welke zijn nieuw?</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Eén op elke regel.</translation>
    </message>
    <message>
        <source>What is {name} called now?</source>
        <translation>Hoe heet {name} nu?</translation>
    </message>
</context>
<context>
    <name>AskChoices</name>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>There is no ask yet. Write below why it is.</source>
        <translation>Er is nog geen vraag. Schrijf hiernaast waarom.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>What does {name} ask?</source>
        <translation>Wat vraagt {name}?</translation>
    </message>
    <message>
        <source>Keep question</source>
        <translation>Bewaar de vraag</translation>
    </message>
    <message>
        <source>Change this question of {name}</source>
        <translation>Verander deze vraag van {name}</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>This is all that must be there.</source>
        <translation>Dit is het enige dat moet.</translation>
    </message>
    <message>
        <source>How soon must something happen?</source>
        <translation>Hoe snel moet er iets gebeuren?</translation>
    </message>
    <message>
        <source>Does somebody still wait for this?</source>
        <translation>Wacht iemand hier nog op?</translation>
    </message>
    <message>
        <source>Sensitive: keep the words closed on screen</source>
        <translation>Gevoelig: houd de woorden dicht op het scherm</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Niet gekozen</translation>
    </message>
    <message>
        <source>Which part of life is this about?</source>
        <translation>Over welk leefgebied gaat dit?</translation>
    </message>
    <message>
        <source>This decides for which yes we must ask. It is not compulsory.</source>
        <translation>Daarvan hangt af voor welk ja je vraagt. Het hoeft niet.</translation>
    </message>
    <message>
        <source>What must a helper have, such as a training?</source>
        <translation>Wat moet een helper kunnen of hebben, zoals een training?</translation>
    </message>
    <message>
        <source>Words that professionals use for it</source>
        <translation>Woorden die beroepskrachten hiervoor gebruiken</translation>
    </message>
    <message>
        <source>There are no own words yet. What did they say?</source>
        <translation>Er staan nog geen eigen woorden. Wat werd er gezegd?</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Opened, stays here</source>
        <translation>Open, blijft hier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>For the handover</source>
        <translation>Voor de overdracht</translation>
    </message>
    <message>
        <source>To find somebody who fits</source>
        <translation>Om iemand te vinden die past</translation>
    </message>
    <message>
        <source>To talk about it with the person</source>
        <translation>Om er samen over te praten</translation>
    </message>
    <message>
        <source>Somebody helps with this now</source>
        <translation>Hier helpt nu iemand mee</translation>
    </message>
    <message>
        <source>This is round</source>
        <translation>Dit is rond</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Wat nu?</translation>
    </message>
    <message>
        <source>To the handover</source>
        <translation>Naar de overdracht</translation>
    </message>
    <message>
        <source>To the match with {name}</source>
        <translation>Naar de koppeling met {name}</translation>
    </message>
    <message>
        <source>Who fits this?</source>
        <translation>Wie past hierbij?</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Draag over</translation>
    </message>
    <message>
        <source>Somebody still waits for this</source>
        <translation>Hier wacht nog iemand op</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Verander de vraag</translation>
    </message>
    <message>
        <source>Take the question away</source>
        <translation>Haal de vraag weg</translation>
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
    <name>AskWords</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>AsksCard</name>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>What {name} asks</source>
        <translation>Dit vraagt {name}</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Nog niets gevraagd.</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>Nog %n vraag</numerusform>
            <numerusform>Nog %n vragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsksPanel</name>
    <message>
        <source>Back to the volunteers</source>
        <translation>Terug naar de vrijwilligers</translation>
    </message>
    <message>
        <source>These asks are open and nobody was proposed yet. The most urgent stand on top.</source>
        <translation>Deze vragen staan open en nog niemand is voorgesteld. Wat haast heeft staat bovenaan.</translation>
    </message>
    <message>
        <source>Find an ask by a first name or a word</source>
        <translation>Zoek een vraag op een voornaam of een woord</translation>
    </message>
    <message>
        <source>Open asks</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>Who asks for somebody?</source>
        <translation>Wie vraagt om iemand?</translation>
    </message>
    <message>
        <source>No open ask has these words. Try fewer letters.</source>
        <translation>Geen open vraag heeft deze woorden. Probeer minder letters.</translation>
    </message>
    <message>
        <source>Nobody waits for a match now.</source>
        <translation>Niemand wacht nu op een koppeling.</translation>
    </message>
    <message>
        <source>These words are closed. They open with the ask.</source>
        <translation>Deze woorden zijn dicht. Ze gaan open bij de vraag.</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Signed form</source>
        <translation>Getekend formulier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Kept on {day}</source>
        <translation>Bewaard op {day}</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>Where shall the copy go?</source>
        <translation>Waar moet de kopie heen?</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopie</translation>
    </message>
    <message>
        <source>The copy is saved. It is not encrypted: whoever finds it can read it.</source>
        <translation>De kopie is opgeslagen. Die is niet versleuteld: wie hem vindt, kan hem lezen.</translation>
    </message>
</context>
<context>
    <name>AuditEvent</name>
    <message>
        <source>Opened the desk</source>
        <translation>Opende de tafel</translation>
    </message>
    <message>
        <source>A passphrase did not fit</source>
        <translation>Een wachtzin paste niet</translation>
    </message>
    <message>
        <source>Locked the desk</source>
        <translation>Deed de tafel op slot</translation>
    </message>
    <message>
        <source>Took over the desk</source>
        <translation>Nam de tafel over</translation>
    </message>
    <message>
        <source>Looked at the file</source>
        <translation>Keek in de gegevens</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Zocht iets op</translation>
    </message>
    <message>
        <source>Added something</source>
        <translation>Schreef iets op</translation>
    </message>
    <message>
        <source>Changed something</source>
        <translation>Veranderde iets</translation>
    </message>
    <message>
        <source>Took something away</source>
        <translation>Haalde iets weg</translation>
    </message>
    <message>
        <source>Undid something</source>
        <translation>Maakte iets ongedaan</translation>
    </message>
    <message>
        <source>Printed a paper</source>
        <translation>Drukte een blad af</translation>
    </message>
    <message>
        <source>Saved a paper as a file</source>
        <translation>Bewaarde een blad als bestand</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Maakte een reservekopie</translation>
    </message>
    <message>
        <source>Took back a backup</source>
        <translation>Haalde een reservekopie terug</translation>
    </message>
    <message>
        <source>Saved what could be read of a damaged desk</source>
        <translation>Redde wat er te lezen was van een beschadigde tafel</translation>
    </message>
    <message>
        <source>Practised taking back</source>
        <translation>Oefende het terughalen</translation>
    </message>
    <message>
        <source>Looked whether the desk is whole</source>
        <translation>Keek of de tafel heel is</translation>
    </message>
    <message>
        <source>Went on with a damaged desk</source>
        <translation>Ging verder met een beschadigde tafel</translation>
    </message>
    <message>
        <source>Gave somebody a passphrase</source>
        <translation>Gaf iemand een wachtzin</translation>
    </message>
    <message>
        <source>Changed a passphrase or a role</source>
        <translation>Veranderde een wachtzin of een rol</translation>
    </message>
    <message>
        <source>Took a passphrase away</source>
        <translation>Nam een wachtzin terug</translation>
    </message>
    <message>
        <source>Made a new recovery sheet</source>
        <translation>Maakte een nieuw herstelblad</translation>
    </message>
    <message>
        <source>Came in with the recovery sheet</source>
        <translation>Kwam binnen met het herstelblad</translation>
    </message>
    <message>
        <source>Changed the lock of the desk</source>
        <translation>Verving het slot van de tafel</translation>
    </message>
    <message>
        <source>Erased somebody for good</source>
        <translation>Wiste iemand voorgoed</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Fresh</source>
        <translation>Vers</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n dag oud</numerusform>
            <numerusform>%n dagen oud</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>Klopt de klok?</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Nothing was put here yet.</source>
        <translation>Hier staat nog niets.</translation>
    </message>
    <message>
        <source>Not in this computer now.</source>
        <translation>Zit nu niet in deze computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s)</source>
        <translation>
            <numerusform>%n bewoner</numerusform>
            <numerusform>%n bewoners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n vrijwilliger</numerusform>
            <numerusform>%n vrijwilligers</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} en {last}</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Lukte niet</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>The last things that were kept are missing.</source>
        <translation>Wat het laatst bewaard werd, ontbreekt.</translation>
    </message>
    <message>
        <source>The file desk.anchor is missing, so nobody can tell if all is there.</source>
        <translation>Het bestand desk.anchor ontbreekt. Niemand kan zien of alles er is.</translation>
    </message>
    <message>
        <source>The file desk.erasures does not hold: who was erased may be back.</source>
        <translation>Het bestand desk.erasures klopt niet: wie gewist is, kan terug zijn.</translation>
    </message>
    <message>
        <source>Search does not find everything.</source>
        <translation>Zoeken vindt niet alles.</translation>
    </message>
    <message>
        <source>The list of who did what is not as it was written.</source>
        <translation>De lijst van wie wat deed, is niet zoals ze geschreven werd.</translation>
    </message>
    <message>
        <source>Somebody who should be in it was not found.</source>
        <translation>Iemand die erin hoort, was niet te vinden.</translation>
    </message>
    <message>
        <source>A part of the file cannot be trusted.</source>
        <translation>Een deel van het bestand is niet te vertrouwen.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Maak er nu een</translation>
    </message>
    <message>
        <source>Practise taking back</source>
        <translation>Oefen het terughalen</translation>
    </message>
    <message>
        <source>Something in this desk is damaged. Take a backup back.</source>
        <translation>Er is iets stuk in deze tafel. Haal een reservekopie terug.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Kijk wat er is</translation>
    </message>
    <message>
        <source>The last backup could not be made everywhere.</source>
        <translation>De laatste reservekopie lukte niet overal.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen reservekopie.</translation>
    </message>
    <message>
        <source>The newest backup is of a day that is yet to come. Is the clock right?</source>
        <translation>De nieuwste reservekopie is van een dag die nog moet komen. Klopt de klok?</translation>
    </message>
    <message>
        <source>The newest backup is more than a week old.</source>
        <translation>De nieuwste reservekopie is meer dan een week oud.</translation>
    </message>
    <message>
        <source>Taking back did not work when it was tried last.</source>
        <translation>Het terughalen lukte niet, de laatste keer dat iemand het probeerde.</translation>
    </message>
    <message>
        <source>Nobody ever tried whether the backup works.</source>
        <translation>Niemand probeerde ooit of de reservekopie het doet.</translation>
    </message>
    <message>
        <source>It is more than a month ago that the backup was tried out.</source>
        <translation>Het is meer dan een maand geleden dat iemand de reservekopie probeerde.</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Make a backup now</source>
        <translation>Maak nu een reservekopie</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Haal iets terug</translation>
    </message>
    <message>
        <source>Another folder or stick</source>
        <translation>Nog een map of stick</translation>
    </message>
    <message>
        <source>Look through the desk</source>
        <translation>Kijk de tafel na</translation>
    </message>
    <message>
        <source>Make one when the desk locks</source>
        <translation>Maak er een als de tafel op slot gaat</translation>
    </message>
    <message>
        <source>Make one each day</source>
        <translation>Maak er elke dag een</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>They are locked, too</source>
        <translation>Ook die zijn op slot</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>Niet meer hier</translation>
    </message>
    <message>
        <source>No more backups to {name}</source>
        <translation>Geen reservekopieën meer naar {name}</translation>
    </message>
    <message>
        <source>The backup is being made, {percent} %</source>
        <translation>De reservekopie wordt gemaakt, {percent} %</translation>
    </message>
    <message>
        <source>The desk is being looked through, {percent} %</source>
        <translation>De tafel wordt nagekeken, {percent} %</translation>
    </message>
    <message>
        <source>Your backups are as they were.</source>
        <translation>Je reservekopieën zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>Is there a backup on a stick? Take that one back. Until then write down nothing new.</source>
        <translation>Staat er een reservekopie op een stick? Haal die terug. Schrijf tot dan niets nieuws op.</translation>
    </message>
    <message>
        <source>Take the newest one back: {day}. Until then write down nothing new.</source>
        <translation>Haal de nieuwste terug: {day}. Schrijf tot dan niets nieuws op.</translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <translation>{place}: {sentence}</translation>
    </message>
</context>
<context>
    <name>Bootstrap</name>
    <message>
        <source>There is no screen for the window here. See --help for what a shell can do.</source>
        <translation>Er is hier geen scherm voor het venster. Kijk met --help wat zonder venster kan.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>Onze organisatie</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>The lock is changed. All passphrases stay.</source>
        <translation>Het slot is vervangen. Alle wachtzinnen blijven.</translation>
    </message>
    <message>
        <source>Practising</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>It is back as it was.</source>
        <translation>Het is weer zoals het was.</translation>
    </message>
</context>
<context>
    <name>BroughtBack</name>
    <message>
        <source>Throw it away</source>
        <translation>Gooi het weg</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>This is where you were, {day} at {time}.</source>
        <translation>Hier was je gebleven, {day} om {time}.</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>Weggegooid.</translation>
    </message>
</context>
<context>
    <name>CalmPanel</name>
    <message>
        <source>If you have time left</source>
        <translation>Als je tijd over hebt</translation>
    </message>
    <message>
        <source>Somebody comes in</source>
        <translation>Iemand komt binnen</translation>
    </message>
    <message>
        <source>Everybody has had word</source>
        <translation>Iedereen heeft bericht gehad</translation>
    </message>
    <message>
        <source>Nobody waits. You did that for each other.</source>
        <translation>Er wacht niemand. Dat kregen jullie samen voor elkaar.</translation>
    </message>
</context>
<context>
    <name>CareLines</name>
    <message>
        <source>The desk is being looked through, {percent} %</source>
        <translation>De tafel wordt nagekeken, {percent} %</translation>
    </message>
    <message>
        <source>The backup is being made, {percent} %</source>
        <translation>De reservekopie wordt gemaakt, {percent} %</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Which situation?</source>
        <translation>Welke situatie?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>On the table it has a letter and a question, and no name.</source>
        <translation>Aan tafel heeft zij een letter en een vraag, en geen naam.</translation>
    </message>
    <message>
        <source>What is the one question?</source>
        <translation>Wat is de ene vraag?</translation>
    </message>
    <message>
        <source>Name nobody here.</source>
        <translation>Noem hier niemand.</translation>
    </message>
    <message>
        <source>Only look at the actions of last time</source>
        <translation>Alleen naar de acties van vorige keer kijken</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>Over wie?</translation>
    </message>
    <message>
        <source>About which concern?</source>
        <translation>Over welk signaal?</translation>
    </message>
    <message>
        <source>A resident</source>
        <translation>Een bewoner</translation>
    </message>
    <message>
        <source>A concern</source>
        <translation>Een signaal</translation>
    </message>
    <message>
        <source>About {subject}</source>
        <translation>Over {subject}</translation>
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
    <name>CheckList</name>
    <message>
        <source>Check by phone</source>
        <translation>Nabellijst</translation>
    </message>
    <message>
        <source>Tick what is still right. Write down what changed.</source>
        <translation>Vink af wat nog klopt. Schrijf erbij wat veranderde.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Nagebeld op</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Is it still right?</source>
        <translation>Klopt het nog?</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nog nooit</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>This stays here</source>
        <translation>Dit blijft hier</translation>
    </message>
    <message>
        <source>Nothing. All of it goes along.</source>
        <translation>Niets. Alles gaat mee.</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Bewaar voor later</translation>
    </message>
    <message>
        <source>On to giving</source>
        <translation>Verder: geven</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n ding</numerusform>
            <numerusform>%n dingen</numerusform>
        </translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>De belofte</translation>
    </message>
</context>
<context>
    <name>CheckSheetDialog</name>
    <message>
        <source>Does my sheet work?</source>
        <translation>Werkt mijn blad?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Take the sheet out of its envelope and type the eight groups over.</source>
        <translation>Haal het blad uit de envelop en typ de acht groepjes over.</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the walk-in hour</source>
        <translation>Het inloopuur sluiten</translation>
    </message>
    <message>
        <source>Close the hour</source>
        <translation>Het uur sluiten</translation>
    </message>
    <message>
        <source>The queue is emptied; counts remain.</source>
        <translation>De rij wordt leeg. De aantallen blijven.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>Wie pakt het op?</translation>
    </message>
    <message>
        <source>Something for the next ones?</source>
        <translation>Nog iets voor wie hierna komt?</translation>
    </message>
    <message>
        <source>Without names. It stands in the log.</source>
        <translation>Zonder namen. Het staat in het logboek.</translation>
    </message>
    <message>
        <source>Nobody waits any more.</source>
        <translation>Niemand wacht meer.</translation>
    </message>
    <message>
        <source>Still here: {labels}. They count as gone without help.</source>
        <translation>Nog hier: {labels}. Zij tellen als weggegaan zonder hulp.</translation>
    </message>
    <message>
        <source>{time}, confidential</source>
        <translation>{time}, vertrouwelijk</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Who takes this?</source>
        <translation>Wie pakt dit op?</translation>
    </message>
</context>
<context>
    <name>CodeCheck</name>
    <message>
        <source>Try my sheet</source>
        <translation>Probeer mijn blad</translation>
    </message>
    <message>
        <source>Put it away in an envelope: not beside this laptop.</source>
        <translation>Doe het in een envelop en leg het weg: niet naast deze laptop.</translation>
    </message>
    <message>
        <source>This sheet works.</source>
        <translation>Dit blad werkt.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>The eight groups of the sheet</source>
        <translation>De acht groepjes van het blad</translation>
    </message>
    <message>
        <source>Small letters and spaces are fine, too.</source>
        <translation>Kleine letters en spaties mogen ook.</translation>
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
    <name>Collision</name>
    <message>
        <source>This no counts from now on. The yes of {day} does not count any more for it.</source>
        <translation>Dit nee telt vanaf nu. Het ja van {day} telt hiervoor niet meer.</translation>
    </message>
    <message>
        <source>There was a no of {day}. This yes counts from now on.</source>
        <translation>Er was een nee van {day}. Dit ja telt vanaf nu.</translation>
    </message>
    <message>
        <source>The yes of {day} stands as well, without a last day.</source>
        <translation>Het ja van {day} blijft ook staan, zonder laatste dag.</translation>
    </message>
    <message>
        <source>The yes of {day} stands as well, until {end}.</source>
        <translation>Het ja van {day} blijft ook staan, tot en met {end}.</translation>
    </message>
</context>
<context>
    <name>ComeBackDialog</name>
    <message>
        <source>Who can do this?</source>
        <translation>Wie kan dit?</translation>
    </message>
    <message>
        <source>Put it on the slip</source>
        <translation>Op het briefje zetten</translation>
    </message>
    <message>
        <source>For {label}</source>
        <translation>Voor {label}</translation>
    </message>
    <message>
        <source>Who is there soon?</source>
        <translation>Wie is er binnenkort?</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gekozen</translation>
    </message>
    <message>
        <source>What stands on the slip</source>
        <translation>Wat er op het briefje staat</translation>
    </message>
    <message>
        <source>The visitor takes it along: not why, only when and where.</source>
        <translation>De bezoeker neemt het mee: niet waarom, alleen wanneer en waar.</translation>
    </message>
</context>
<context>
    <name>ComputerPanel</name>
    <message>
        <source>My PIN</source>
        <translation>Mijn pincode</translation>
    </message>
    <message>
        <source>Everybody who logs in on this computer with your account would come in without a passphrase. Leave it off where people share one account. When anything is wrong, the desk asks for the passphrase as ever.</source>
        <translation>Iedereen die op deze computer met jouw naam inlogt, komt dan zonder wachtzin binnen. Laat het uit waar mensen samen één naam gebruiken. Is er iets mis, dan vraagt de tafel gewoon om de wachtzin.</translation>
    </message>
    <message>
        <source>With F8 and a PIN you take over from a colleague. After three misses the desk locks.</source>
        <translation>Met F8 en een pincode neem je het over van een collega. Na drie keer mis gaat de tafel op slot.</translation>
    </message>
    <message>
        <source>This computer and you</source>
        <translation>Deze computer en jij</translation>
    </message>
    <message>
        <source>This computer opens the desk for you</source>
        <translation>Deze computer opent de tafel voor jou</translation>
    </message>
    <message>
        <source>Only the passphrase opens the desk</source>
        <translation>Alleen de wachtzin opent de tafel</translation>
    </message>
    <message>
        <source>Ask for the passphrase again</source>
        <translation>Vraag weer om de wachtzin</translation>
    </message>
    <message>
        <source>Let this computer remember it</source>
        <translation>Open zonder wachtzin</translation>
    </message>
    <message>
        <source>You have a PIN</source>
        <translation>Je hebt een pincode</translation>
    </message>
    <message>
        <source>You have no PIN yet</source>
        <translation>Je hebt nog geen pincode</translation>
    </message>
</context>
<context>
    <name>ConcernDetail</name>
    <message>
        <source>Word was given</source>
        <translation>Bericht gegeven</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Een plek</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Zo staat het ervoor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Word for who reported it</source>
        <translation>Bericht voor wie het meldde</translation>
    </message>
    <message>
        <source>On a table this has a letter and a question. The place stays here.</source>
        <translation>Aan tafel heeft dit een letter en een vraag. De plek blijft hier.</translation>
    </message>
    <message>
        <source>given on {day}</source>
        <translation>gegeven op {day}</translation>
    </message>
    <message>
        <source>at the latest on {day}</source>
        <translation>uiterlijk {day}</translation>
    </message>
    <message>
        <source>nobody waits for word</source>
        <translation>niemand wacht op bericht</translation>
    </message>
</context>
<context>
    <name>ConcernDialog</name>
    <message>
        <source>Change this concern</source>
        <translation>Verander dit signaal</translation>
    </message>
    <message>
        <source>What did somebody see?</source>
        <translation>Wat zag iemand?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>It is about a place, not about a name.</source>
        <translation>Het gaat over een plek, niet over een naam.</translation>
    </message>
    <message>
        <source>What was seen?</source>
        <translation>Wat is er gezien?</translation>
    </message>
    <message>
        <source>What you see, not what you think.</source>
        <translation>Wat je ziet, niet wat je denkt.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>A doorway or a corner is enough. Not a name.</source>
        <translation>Een portiek of een hoek is genoeg. Geen naam.</translation>
    </message>
    <message>
        <source>In which neighbourhood?</source>
        <translation>In welke buurt?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Who saw it?</source>
        <translation>Wie zag het?</translation>
    </message>
    <message>
        <source>For instance: a neighbour. May stay empty.</source>
        <translation>Bijvoorbeeld: een buurtbewoner. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>By which day does that person hear from us?</source>
        <translation>Wanneer hoort die persoon uiterlijk van ons?</translation>
    </message>
    <message>
        <source>nobody waits for word</source>
        <translation>niemand wacht op bericht</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>Hoe staat het ervoor?</translation>
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
    <name>Consent</name>
    <message>
        <source>For {purpose}</source>
        <translation>Voor {purpose}</translation>
    </message>
    <message>
        <source>Not: {what}</source>
        <translation>Niet: {what}</translation>
    </message>
    <message>
        <source>Nothing yet. The yes begins later.</source>
        <translation>Nog niets. Het ja begint later.</translation>
    </message>
    <message>
        <source>Nothing yet. It is being thought over.</source>
        <translation>Nog niets. Er wordt over nagedacht.</translation>
    </message>
    <message>
        <source>Nothing any more. The yes was withdrawn.</source>
        <translation>Niets meer. Het ja is ingetrokken.</translation>
    </message>
    <message>
        <source>Nothing. The answer was no.</source>
        <translation>Niets. Het antwoord was nee.</translation>
    </message>
    <message>
        <source>Nothing any more. The yes is past its last day.</source>
        <translation>Niets meer. De laatste dag van het ja is voorbij.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Niets.</translation>
    </message>
    <message>
        <source>{purpose}, without a last day</source>
        <translation>{purpose}, zonder einddag</translation>
    </message>
    <message>
        <source>{purpose}, until {day}</source>
        <translation>{purpose}, tot en met {day}</translation>
    </message>
    <message>
        <source>{purpose}, without a yes: on another ground</source>
        <translation>{purpose}, zonder ja: op een andere grond</translation>
    </message>
    <message>
        <source>{purpose}, since {day}</source>
        <translation>{purpose}, sinds {day}</translation>
    </message>
    <message>
        <source>{basis}, ended on {day}</source>
        <translation>{basis}, geëindigd op {day}</translation>
    </message>
    <message>
        <source>{basis}, written down on {day}</source>
        <translation>{basis}, opgeschreven op {day}</translation>
    </message>
    <message>
        <source>Yes, on {day}</source>
        <translation>Ja, op {day}</translation>
    </message>
    <message>
        <source>No, on {day}</source>
        <translation>Nee, op {day}</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>Ingetrokken op {day}</translation>
    </message>
    <message>
        <source>Asked on {day}, being thought over</source>
        <translation>Gevraagd op {day}, denkt erover na</translation>
    </message>
    <message>
        <source>How we heard: {how}</source>
        <translation>Zo hoorden we het: {how}</translation>
    </message>
    <message>
        <source>{how}, explained in {language}</source>
        <translation>{how}, uitgelegd in het {language}</translation>
    </message>
    <message>
        <source>Looked at again on {day}</source>
        <translation>Opnieuw bekeken op {day}</translation>
    </message>
    <message>
        <source>To be looked at again by {day}</source>
        <translation>Opnieuw te bekijken, uiterlijk {day}</translation>
    </message>
    <message>
        <source>Shared on {day}: {what}</source>
        <translation>Gedeeld op {day}: {what}</translation>
    </message>
    <message>
        <source>{document}, {day}: {what}</source>
        <translation>{document}, {day}: {what}</translation>
    </message>
    <message>
        <source>Ended on {day}: {why}</source>
        <translation>Geëindigd op {day}: {why}</translation>
    </message>
    <message>
        <source>{how}: {name}</source>
        <translation>{how}: {name}</translation>
    </message>
    <message>
        <source>Counts no more since the no of {day}: {what}</source>
        <translation>Telt niet meer sinds het nee van {day}: {what}</translation>
    </message>
    <message>
        <source>From {start}, without a last day</source>
        <translation>Vanaf {start}, zonder einddag</translation>
    </message>
    <message>
        <source>From {start} until {end}</source>
        <translation>Vanaf {start} tot en met {end}</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>What may the other know about {name}?</source>
        <translation>Wat mag de ander weten over {name}?</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Bewaar het antwoord</translation>
    </message>
    <message>
        <source>{name} may always say no, later too. Nothing is filled in beforehand.</source>
        <translation>{name} mag altijd nee zeggen, ook later. Er is niets vooraf ingevuld.</translation>
    </message>
    <message>
        <source>Who may know something?</source>
        <translation>Wie mag iets weten?</translation>
    </message>
    <message>
        <source>Type a part of the name of the organisation</source>
        <translation>Typ een stuk van de naam</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Waarvoor?</translation>
    </message>
    <message>
        <source>Not in the list? Write the organisation down in the directory first (Ctrl 5).</source>
        <translation>Staat die er niet bij? Zet de organisatie eerst bij het aanbod (Ctrl 5).</translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation>Meer soorten</translation>
    </message>
    <message>
        <source>What may they know?</source>
        <translation>Wat mogen zij weten?</translation>
    </message>
    <message>
        <source>Yes, that is fine</source>
        <translation>Ja, dat mag</translation>
    </message>
    <message>
        <source>until the last day</source>
        <translation>tot de laatste dag</translation>
    </message>
    <message>
        <source>No, rather not</source>
        <translation>Nee, liever niet</translation>
    </message>
    <message>
        <source>we go on helping</source>
        <translation>we blijven helpen</translation>
    </message>
    <message>
        <source>Is thinking it over</source>
        <translation>Denkt erover na</translation>
    </message>
    <message>
        <source>we share nothing yet</source>
        <translation>we delen nog niets</translation>
    </message>
    <message>
        <source>What does {name} say?</source>
        <translation>Wat zegt {name}?</translation>
    </message>
    <message>
        <source>How was it said?</source>
        <translation>Hoe is het gezegd?</translation>
    </message>
    <message>
        <source>In which language was it explained?</source>
        <translation>In welke taal is het uitgelegd?</translation>
    </message>
    <message>
        <source>Who answered for {name}?</source>
        <translation>Wie gaf antwoord voor {name}?</translation>
    </message>
    <message>
        <source>Who else heard it?</source>
        <translation>Wie heeft het ook gehoord?</translation>
    </message>
    <message>
        <source>The name of the witness</source>
        <translation>De naam van de getuige</translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation>Vanaf welke dag?</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Tot en met welke dag?</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Kies een dag</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drie maanden</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Half jaar</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Een jaar</translation>
    </message>
    <message>
        <source>No last day</source>
        <translation>Geen einddag</translation>
    </message>
    <message>
        <source>It must go without a yes, on another ground</source>
        <translation>Het moet zonder ja, op een andere grond</translation>
    </message>
    <message>
        <source>Which ground?</source>
        <translation>Op welke grond?</translation>
    </message>
    <message>
        <source>Why, in one sentence?</source>
        <translation>Waarom, in één zin?</translation>
    </message>
    <message>
        <source>This sentence stands on the document and in the list of what was shared.</source>
        <translation>Deze zin staat op de brief en in de lijst van wat gedeeld is.</translation>
    </message>
    <message>
        <source>I looked at it once more, and I am sure</source>
        <translation>Ik heb nog eens gekeken, en ik weet het zeker</translation>
    </message>
    <message>
        <source>Am I sure?</source>
        <translation>Weet ik het zeker?</translation>
    </message>
    <message>
        <source>Could I ask {name}? Why not?</source>
        <translation>Kon ik het {name} vragen? Waarom niet?</translation>
    </message>
    <message>
        <source>Today asks within a week to look at it again.</source>
        <translation>Vandaag vraagt binnen een week om er nog eens naar te kijken.</translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation>De laatste dag ligt voor de eerste dag.</translation>
    </message>
    <message>
        <source>Choose a later last day.</source>
        <translation>Kies een latere laatste dag.</translation>
    </message>
    <message>
        <source>Without a yes there must be a reason in words. Write in one sentence why.</source>
        <translation>Zonder ja moet er een reden in woorden zijn. Schrijf in één zin waarom.</translation>
    </message>
    <message>
        <source>Nobody was chosen yet. Type a part of the name and choose from the list.</source>
        <translation>Er is nog niemand gekozen. Typ een stuk van de naam en kies uit de lijst.</translation>
    </message>
    <message>
        <source>Nothing says yet what it is for.</source>
        <translation>Er staat nog niet waarvoor het is.</translation>
    </message>
    <message>
        <source>Nothing was chosen yet. What may they know?</source>
        <translation>Er is nog niets gekozen. Wat mogen zij weten?</translation>
    </message>
    <message>
        <source>Nothing was answered yet. The person chooses first.</source>
        <translation>Er is nog niets geantwoord. De bewoner kiest eerst.</translation>
    </message>
    <message>
        <source>Choose a last day, or say that there is none.</source>
        <translation>Kies een laatste dag, of zeg dat er geen is.</translation>
    </message>
    <message>
        <source>Choose how it was said.</source>
        <translation>Kies hoe het gezegd is.</translation>
    </message>
    <message>
        <source>Write down the name of who answered.</source>
        <translation>Schrijf de naam op van wie antwoord gaf.</translation>
    </message>
    <message>
        <source>Write down the name of who else heard it, or let it be signed.</source>
        <translation>Schrijf op wie het ook heeft gehoord, of laat het tekenen.</translation>
    </message>
    <message>
        <source>Look at it once more. Only then it may go without a yes.</source>
        <translation>Kijk er nog eens naar. Pas dan mag het zonder ja.</translation>
    </message>
    <message>
        <source>Write in one sentence why asking was not possible.</source>
        <translation>Schrijf in één zin op waarom vragen niet kon.</translation>
    </message>
    <message>
        <source>Choose the language in which it was explained.</source>
        <translation>Kies de taal waarin het is uitgelegd.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Consent form</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>The translation was checked by {name}.</source>
        <translation>De vertaling is nagekeken door {name}.</translation>
    </message>
</context>
<context>
    <name>ConsentTalk</name>
    <message>
        <source>Choose first what the talk is about.</source>
        <translation>Kies eerst waar het gesprek over gaat.</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Toestemming vragen</translation>
    </message>
    <message>
        <source>With {name}. Read it aloud. Question {number} of {total}.</source>
        <translation>Met {name}. Lees hardop voor. Vraag {number} van {total}.</translation>
    </message>
    <message>
        <source>Read aloud what was said, and ask whether it is right.</source>
        <translation>Lees voor wat er is gezegd, en vraag of het klopt.</translation>
    </message>
    <message>
        <source>The answers are kept.</source>
        <translation>De antwoorden zijn bewaard.</translation>
    </message>
    <message>
        <source>One copy for the resident, one for us. Nothing is filled in: the resident ticks.</source>
        <translation>Eén blad voor de bewoner, één voor ons. Er is niets ingevuld: de bewoner kruist aan.</translation>
    </message>
    <message>
        <source>The form left the desk, and stands in the list.</source>
        <translation>Het formulier is gemaakt en staat in de lijst.</translation>
    </message>
    <message>
        <source>The talk was stopped. Nothing was kept.</source>
        <translation>Het gesprek is gestopt. Er is niets bewaard.</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Who may know what</source>
        <translation>Wie mag wat weten</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Ask for a yes and write the answer down</source>
        <translation>Vraag om een ja en schrijf het antwoord op</translation>
    </message>
    <message>
        <source>Go through it together</source>
        <translation>Samen doorlopen</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Wie weet wat</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Nothing. Ask {name} first.</source>
        <translation>Niets. Vraag het {name} eerst.</translation>
    </message>
    <message>
        <source>Without a yes we share nothing</source>
        <translation>Zonder ja delen we niets</translation>
    </message>
    <message>
        <source>Ends {day}. Ask again in the next conversation.</source>
        <translation>Loopt {day} af. Vraag het opnieuw in het volgende gesprek.</translation>
    </message>
    <message>
        <source>Talk about it now</source>
        <translation>Nu bespreken</translation>
    </message>
    <message>
        <source>They are called {now} now. Ask anew: this does not go along.</source>
        <translation>Heet nu {now}. Vraag het opnieuw: dit gaat niet mee.</translation>
    </message>
    <message>
        <source>Look at {recipient}: {what}</source>
        <translation>Bekijk {recipient}: {what}</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>How contact works</source>
        <translation>Zo werkt contact</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Change how contact works</source>
        <translation>Verander hoe contact werkt</translation>
    </message>
    <message>
        <source>This does not work</source>
        <translation>Dit werkt niet</translation>
    </message>
    <message>
        <source>Best moment: {moment}</source>
        <translation>Beste moment: {moment}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Waar: {place}</translation>
    </message>
    <message>
        <source>Post is opened by: {who}</source>
        <translation>De post gaat open bij: {who}</translation>
    </message>
    <message>
        <source>Leaving a message is fine</source>
        <translation>Een bericht inspreken mag</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Niet bellen</translation>
    </message>
    <message>
        <source>Leave no message on the phone</source>
        <translation>Niets inspreken</translation>
    </message>
    <message>
        <source>Send no post</source>
        <translation>Geen post sturen</translation>
    </message>
    <message>
        <source>A talk goes best in {language}</source>
        <translation>Praten gaat het best in het {language}</translation>
    </message>
    <message>
        <source>Read letters aloud: reading does not work</source>
        <translation>Lees brieven voor: zelf lezen lukt niet</translation>
    </message>
    <message>
        <source>Nothing is known yet. Ask what works.</source>
        <translation>Nog niets bekend. Vraag wat werkt.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Change what stands here</source>
        <translation>Verander wat hier staat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>What is going on?</source>
        <translation>Wat is er aan de hand?</translation>
    </message>
    <message>
        <source>Their own words. The only thing that must be there.</source>
        <translation>De eigen woorden. Dit is het enige dat moet.</translation>
    </message>
    <message>
        <source>How soon must something happen?</source>
        <translation>Hoe snel moet er iets gebeuren?</translation>
    </message>
    <message>
        <source>What may we call you?</source>
        <translation>Hoe mogen we u noemen?</translation>
    </message>
    <message>
        <source>How do we reach you?</source>
        <translation>Hoe bereiken we u?</translation>
    </message>
    <message>
        <source>Who helped?</source>
        <translation>Wie hielp?</translation>
    </message>
    <message>
        <source>Confidential: the words stay closed in lists</source>
        <translation>Vertrouwelijk: de woorden blijven dicht in lijsten</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
</context>
<context>
    <name>ContactDoneDialog</name>
    <message>
        <source>What was done</source>
        <translation>Wat is er gedaan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>What was done about it?</source>
        <translation>Wat heb je gedaan?</translation>
    </message>
    <message>
        <source>Then it no longer waits on Today.</source>
        <translation>Dan wacht het niet meer op Vandaag.</translation>
    </message>
    <message>
        <source>Who was called?</source>
        <translation>Wie is er gebeld?</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Hier staat nog niets.</translation>
    </message>
    <message>
        <source>Write in a few words what was done.</source>
        <translation>Schrijf in een paar woorden wat er is gedaan.</translation>
    </message>
</context>
<context>
    <name>ContactTieDialog</name>
    <message>
        <source>Whose contact is this?</source>
        <translation>Bij wie hoort dit contact?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
</context>
<context>
    <name>ContactsPanel</name>
    <message>
        <source>Search in what was said</source>
        <translation>Zoek in wat er is gezegd</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>Terug naar de balie</translation>
    </message>
    <message>
        <source>Choose a contact.</source>
        <translation>Kies een contact.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertrouwelijk</translation>
    </message>
    <message>
        <source>Open the words</source>
        <translation>Open de woorden</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation>Hoe we hen noemen</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Zo bereik je hen</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>Wie er is gebeld</translation>
    </message>
    <message>
        <source>Help with a letter</source>
        <translation>Hulp bij een brief</translation>
    </message>
    <message>
        <source>Nothing was written down yet</source>
        <translation>Er staat nog niets</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Wie het oppakt</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Opgeschreven door</translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation>Gaat voor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>go on {day}</source>
        <translation>verder op {day}</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>nog niet klaar</translation>
    </message>
    <message>
        <source>Change whose it is</source>
        <translation>Verander bij wie het hoort</translation>
    </message>
    <message>
        <source>Tie to a resident</source>
        <translation>Leg bij een bewoner</translation>
    </message>
    <message>
        <source>Write down what was done</source>
        <translation>Schrijf op wat er is gedaan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Open het profiel</translation>
    </message>
    <message>
        <source>Make a new resident from this</source>
        <translation>Maak hiervan een nieuwe bewoner</translation>
    </message>
</context>
<context>
    <name>CounterFoot</name>
    <message>
        <source>Finish later</source>
        <translation>Later afmaken</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Bewaren en door</translation>
    </message>
</context>
<context>
    <name>CounterForm</name>
    <message>
        <source>This sounds like today: “{words}”. You decide.</source>
        <translation>Dit klinkt als vandaag nog: “{words}”. Jij beslist.</translation>
    </message>
    <message>
        <source>What is going on?</source>
        <translation>Wat is er aan de hand?</translation>
    </message>
    <message>
        <source>What may we call you?</source>
        <translation>Hoe mogen we u noemen?</translation>
    </message>
    <message>
        <source>A first name is enough. Empty is fine too.</source>
        <translation>Een voornaam is genoeg. Leeg mag ook.</translation>
    </message>
    <message>
        <source>How do we reach you?</source>
        <translation>Hoe bereiken we u?</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Number, or “via the neighbour”</source>
        <translation>Nummer, of “via de buurvrouw”</translation>
    </message>
    <message>
        <source>Their own words. The only thing that must be there.</source>
        <translation>De eigen woorden. Dit is het enige dat moet.</translation>
    </message>
    <message>
        <source>How soon must something happen?</source>
        <translation>Hoe snel moet er iets gebeuren?</translation>
    </message>
</context>
<context>
    <name>CounterPapers</name>
    <message>
        <source>The printer gives no answer.</source>
        <translation>De printer geeft geen antwoord.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Er is niets verloren.</translation>
    </message>
    <message>
        <source>Is the printer on?</source>
        <translation>Staat de printer aan?</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Afgedrukt.</translation>
    </message>
    <message>
        <source>Keep as a PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
    <message>
        <source>Kept as a PDF.</source>
        <translation>Bewaard als PDF.</translation>
    </message>
</context>
<context>
    <name>CounterTalk</name>
    <message>
        <source>A talk at the counter</source>
        <translation>Een gesprek aan de balie</translation>
    </message>
    <message>
        <source>Saved at {time}. Ready for the next.</source>
        <translation>Bewaard om {time}. De volgende kan komen.</translation>
    </message>
    <message>
        <source>Put aside at the left. It waits there for you.</source>
        <translation>Links opzij gelegd. Daar wacht het op je.</translation>
    </message>
    <message>
        <source>Each letter is kept, even if the power fails.</source>
        <translation>Elke letter is bewaard, ook als de stroom uitvalt</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Closed for a moment. Press F9 to go on.</source>
        <translation>Even dicht. Druk op F9 om verder te gaan.</translation>
    </message>
    <message>
        <source>Closed for a moment.</source>
        <translation>Even dicht.</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Druk op</translation>
    </message>
    <message>
        <source>to go on</source>
        <translation>om verder te gaan</translation>
    </message>
    <message>
        <source>Everything you typed is saved.</source>
        <translation>Alles wat je typte, is bewaard.</translation>
    </message>
</context>
<context>
    <name>DamageBox</name>
    <message>
        <source>Take a backup back</source>
        <translation>Haal een reservekopie terug</translation>
    </message>
    <message>
        <source>Something is wrong with the desk</source>
        <translation>Er is iets mis met de tafel</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Terug naar de wachtzin</translation>
    </message>
    <message>
        <source>Open the desk as it is</source>
        <translation>Open de tafel zoals hij is</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Red wat er te lezen is</translation>
    </message>
    <message>
        <source>No backup was found beside the desk.</source>
        <translation>Naast de tafel ligt geen reservekopie.</translation>
    </message>
    <message>
        <source>Is there one on a stick? Put it in.</source>
        <translation>Staat er een op een stick? Steek die erin.</translation>
    </message>
    <message>
        <source>The newest backup on this computer: {day}.</source>
        <translation>De nieuwste reservekopie op deze computer: {day}.</translation>
    </message>
    <message>
        <source>What was written down after that is not in it.</source>
        <translation>Wat daarna is opgeschreven, staat er niet in.</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>What can be read is being saved, {percent} %</source>
        <translation>Wat te lezen is, wordt gered, {percent} %</translation>
    </message>
    <message>
        <source>Which empty folder does it go to?</source>
        <translation>Naar welke lege map gaat het?</translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s) saved, with what belongs to them.</source>
        <translation>
            <numerusform>%n bewoner gered, met wat daarbij hoort.</numerusform>
            <numerusform>%n bewoners gered, met wat daarbij hoort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be saved.</source>
        <translation>
            <numerusform>%n ding was niet te redden.</numerusform>
            <numerusform>%n dingen waren niet te redden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies in {folder}; what opens this desk opens it, too.</source>
        <translation>Het ligt in {folder}. Wat deze tafel opent, opent het ook.</translation>
    </message>
    <message>
        <source>The list of who did what is whole.</source>
        <translation>De lijst van wie wat deed is heel.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the list of who did what are missing.</source>
        <translation>
            <numerusform>Van de lijst van wie wat deed mist %n regel.</numerusform>
            <numerusform>Van de lijst van wie wat deed missen %n regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can tell whether the list of who did what is whole.</source>
        <translation>Niemand kan zeggen of de lijst van wie wat deed heel is.</translation>
    </message>
    <message>
        <source>The backup stands in place. Open it with the passphrase of that day.</source>
        <translation>De reservekopie staat er. Open de tafel met de wachtzin van toen.</translation>
    </message>
    <message>
        <source>The desk as it was lies in {folder}.</source>
        <translation>De tafel van daarvoor ligt in {folder}.</translation>
    </message>
    <message>
        <source>A part of the desk cannot be read: it is damaged. Write down nothing new.</source>
        <translation>Een deel van de tafel is niet te lezen: er is iets stuk. Schrijf niets nieuws op.</translation>
    </message>
    <message>
        <source>No backup was found beside the desk. Is there one on a stick?</source>
        <translation>Naast de tafel ligt geen reservekopie. Staat er een op een stick?</translation>
    </message>
    <message>
        <source>Take the newest backup back, in the vault: {day}.</source>
        <translation>Haal in de kluis de nieuwste reservekopie terug: {day}.</translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <source>Put out of the house</source>
        <translation>Huis uit</translation>
    </message>
    <message>
        <source>No food</source>
        <translation>Geen eten</translation>
    </message>
    <message>
        <source>No medicine</source>
        <translation>Geen medicijnen</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Geweld</translation>
    </message>
    <message>
        <source>A child alone</source>
        <translation>Een kind alleen</translation>
    </message>
    <message>
        <source>Somebody wants to die</source>
        <translation>Iemand wil dood</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
</context>
<context>
    <name>DangerCard</name>
    <message>
        <source>Today still</source>
        <translation>Vandaag nog</translation>
    </message>
    <message>
        <source>This sounds like today</source>
        <translation>Dit klinkt als vandaag nog</translation>
    </message>
    <message>
        <source>You wrote “{words}”. Is that right? You decide.</source>
        <translation>Je schreef “{words}”. Klopt dat? Jij beslist.</translation>
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
    <name>DayColumn</name>
    <message>
        <source>Finish later</source>
        <translation>Later afmaken</translation>
    </message>
    <message>
        <source>Today at the counter</source>
        <translation>Vandaag aan de balie</translation>
    </message>
    <message>
        <source>Nobody yet today.</source>
        <translation>Vandaag nog niemand.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle contacten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Zonder namen</translation>
    </message>
    <message>
        <source>Does somebody look on?</source>
        <translation>Kijkt er iemand mee?</translation>
    </message>
    <message>
        <source>Press F9. Everything is covered. What you typed stays.</source>
        <translation>Druk op F9. Alles wordt bedekt. Wat je typte, blijft staan.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>There is no such day. Write it like 24-11-2026.</source>
        <translation>Die dag bestaat niet. Schrijf hem zo: 24-11-2026.</translation>
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
    <name>DaysGrid</name>
    <message>
        <source>can</source>
        <translation>kan</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>kan niet</translation>
    </message>
    <message>
        <source>visits {name}</source>
        <translation>bezoek bij {name}</translation>
    </message>
</context>
<context>
    <name>DeskSettingsDialog</name>
    <message>
        <source>When does it take too long?</source>
        <translation>Wanneer duurt iets te lang?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>After how many days without a word is a match silent?</source>
        <translation>Na hoeveel dagen zonder bericht is een koppeling stil?</translation>
    </message>
    <message>
        <source>Or after how many times the agreed rhythm?</source>
        <translation>Of na hoeveel keer het afgesproken ritme?</translation>
    </message>
    <message>
        <source>Whichever comes first.</source>
        <translation>Wat het eerst komt, telt.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>keer</translation>
    </message>
    <message>
        <source>After how many days do you check a line of the directory again?</source>
        <translation>Na hoeveel dagen bel je aanbod opnieuw na?</translation>
    </message>
    <message>
        <source>Within how many days do you promise word, if nothing else is said?</source>
        <translation>Binnen hoeveel dagen beloof je bericht, als je niets anders kiest?</translation>
    </message>
    <message>
        <source>How many days before a yes ends does it come up?</source>
        <translation>Hoeveel dagen voor het einde komt een ja weer naar voren?</translation>
    </message>
    <message>
        <source>Then you ask it again in the next conversation.</source>
        <translation>Dan vraag je het opnieuw in het volgende gesprek.</translation>
    </message>
    <message>
        <source>Keep a copy of each paper that tells something about a resident</source>
        <translation>Bewaar een kopie van elk papier dat iets over een bewoner vertelt</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>After how many quiet minutes does the desk lock?</source>
        <translation>Na hoeveel stille minuten gaat de tafel op slot?</translation>
    </message>
    <message>
        <source>And at the walk-in?</source>
        <translation>En bij de inloop?</translation>
    </message>
    <message>
        <source>The curtain falls at half of that time.</source>
        <translation>Op de helft van die tijd valt het gordijn.</translation>
    </message>
    <message>
        <source>Photos of people may be kept</source>
        <translation>We mogen foto&apos;s van mensen bewaren</translation>
    </message>
    <message>
        <source>Which numbers do you keep at hand?</source>
        <translation>Welke nummers houd je bij de hand?</translation>
    </message>
    <message>
        <source>One on each line, like this: Emergency: 112</source>
        <translation>Elk op een eigen regel, zo: Spoed: 112</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>Bodily functions</source>
        <translation>Lichaamsfuncties</translation>
    </message>
    <message>
        <source>Mental wellbeing</source>
        <translation>Mentaal welbevinden</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Zingeving</translation>
    </message>
    <message>
        <source>Quality of life</source>
        <translation>Kwaliteit van leven</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Meedoen</translation>
    </message>
    <message>
        <source>Daily functioning</source>
        <translation>Dagelijks functioneren</translation>
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
    <name>Directory</name>
    <message>
        <source>Ask when</source>
        <translation>Vraag de tijden</translation>
    </message>
    <message>
        <source>Open now until {time}</source>
        <translation>Nu open tot {time}</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nooit nagebeld</translation>
    </message>
</context>
<context>
    <name>DirectoryDetail</name>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>{name}, by {organization}</source>
        <translation>{name}, van {organization}</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Klopt nog</translation>
    </message>
    <message>
        <source>Something is different</source>
        <translation>Er is iets anders</translation>
    </message>
    <message>
        <source>Nobody checked this by telephone yet</source>
        <translation>Niemand belde dit nog na</translation>
    </message>
    <message>
        <source>Checked by telephone: {when}</source>
        <translation>Nagebeld: {when}</translation>
    </message>
    <message>
        <source>Is it still right? Do call. Or you may send somebody for nothing.</source>
        <translation>Klopt het nog? Bel even. Anders stuur je straks iemand voor niets.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>No fixed hours. Call first.</source>
        <translation>Geen vaste tijden. Bel eerst.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>About this organisation</source>
        <translation>Over deze organisatie</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Over {name}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Ask this when you call</source>
        <translation>Vraag dit bij het nabellen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Nog geen nummer</translation>
    </message>
    <message>
        <source>Alone or together</source>
        <translation>Alleen of samen</translation>
    </message>
    <message>
        <source>Who do the work</source>
        <translation>Wie draait het</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Paid for until</source>
        <translation>Betaald tot</translation>
    </message>
    <message>
        <source>Steps to grow</source>
        <translation>Stappen om te groeien</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plek</numerusform>
            <numerusform>%n plekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>%n mens wacht</numerusform>
            <numerusform>%n mensen wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>niemand wacht</translation>
    </message>
    <message>
        <source>Only for you: {aims}</source>
        <translation>Alleen voor jou: {aims}</translation>
    </message>
    <message>
        <source>Residents see “{label}” only. On paper too.</source>
        <translation>Bewoners zien alleen “{label}”. Ook op papier.</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>People wait here. This is like it and has room.</source>
        <translation>Hier wachten mensen. Dit lijkt erop en heeft wel plek.</translation>
    </message>
</context>
<context>
    <name>DirectoryForms</name>
    <message>
        <source>Kept.</source>
        <translation>Bewaard.</translation>
    </message>
</context>
<context>
    <name>DirectoryLineDialog</name>
    <message>
        <source>Change this line</source>
        <translation>Verander dit aanbod</translation>
    </message>
    <message>
        <source>What is there in the neighbourhood?</source>
        <translation>Wat is er in de buurt?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>What do residents call it?</source>
        <translation>Hoe noemen bewoners het?</translation>
    </message>
    <message>
        <source>This name stands on paper. Name no problem in it.</source>
        <translation>Deze naam staat op papier. Noem er geen probleem in.</translation>
    </message>
    <message>
        <source>Who carries it?</source>
        <translation>Van wie is het?</translation>
    </message>
    <message>
        <source>One neighbour with a soup pan counts too: make an organisation for it first.</source>
        <translation>Eén buur met een soeppan telt ook: maak er eerst een organisatie voor.</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Typ een stuk van de naam</translation>
    </message>
    <message>
        <source>Which languages are spoken there?</source>
        <translation>Welke talen spreken ze daar?</translation>
    </message>
    <message>
        <source>For whom is it?</source>
        <translation>Voor wie is het?</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Alone or together?</source>
        <translation>Alleen of samen?</translation>
    </message>
    <message>
        <source>How many places are there?</source>
        <translation>Hoeveel plekken zijn er?</translation>
    </message>
    <message>
        <source>0: not known.</source>
        <translation>0: niet bekend.</translation>
    </message>
    <message>
        <source>How many people wait?</source>
        <translation>Hoeveel mensen wachten er?</translation>
    </message>
    <message>
        <source>What is it for? Only you see this.</source>
        <translation>Waar helpt het bij? Dit zie alleen jij.</translation>
    </message>
    <message>
        <source>What does the organisation call it?</source>
        <translation>Hoe noemt de organisatie het?</translation>
    </message>
    <message>
        <source>What else is good to know?</source>
        <translation>Wat is verder goed om te weten?</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Print the check list</source>
        <translation>Nabellijst</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nieuw aanbod</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <source>Search: eating, talking, repairs, paperwork</source>
        <translation>Zoek: eten, praten, klussen, papieren</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Eén op één</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Nabellen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the word.</source>
        <translation>Niets gevonden. Probeer een stuk van het woord.</translation>
    </message>
    <message>
        <source>What is there in the neighbourhood?</source>
        <translation>Wat is er in de buurt?</translation>
    </message>
    <message>
        <source>Choose something on the left, or write down what you know.</source>
        <translation>Kies links iets, of schrijf op wat je weet.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the neighbourhood.</source>
        <translation>
            <numerusform>%n plek in de buurt.</numerusform>
            <numerusform>%n plekken in de buurt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were not checked for long.</source>
        <translation>
            <numerusform>%n is lang niet nagebeld.</numerusform>
            <numerusform>%n zijn lang niet nagebeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n plek</numerusform>
            <numerusform>%n plekken</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: checked today.</source>
        <translation>Genoteerd: vandaag nagebeld.</translation>
    </message>
    <message>
        <source>Taken away. Ctrl Z brings it back.</source>
        <translation>Weggehaald. Ctrl Z zet het terug.</translation>
    </message>
    <message>
        <source>check-list</source>
        <translation>nabellijst</translation>
    </message>
    <message>
        <source>Where shall the check list go?</source>
        <translation>Waar moet de nabellijst heen?</translation>
    </message>
    <message>
        <source>The check list is kept as a PDF.</source>
        <translation>De nabellijst is bewaard als PDF.</translation>
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
    <message>
        <source>Who saw the file</source>
        <translation>Wie zag de gegevens</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Toestemmingsformulier</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Kennismakingsbrief</translation>
    </message>
    <message>
        <source>Question without a name</source>
        <translation>Vraag zonder naam</translation>
    </message>
    <message>
        <source>Notice of a withdrawal</source>
        <translation>Bericht van intrekking</translation>
    </message>
    <message>
        <source>Request to destroy</source>
        <translation>Verzoek om te vernietigen</translation>
    </message>
    <message>
        <source>Letter to the resident</source>
        <translation>Brief aan de bewoner</translation>
    </message>
    <message>
        <source>Word back</source>
        <translation>Bericht terug</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Wie weet wat</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Inzage in het hele dossier</translation>
    </message>
    <message>
        <source>Ecogram</source>
        <translation>Ecogram</translation>
    </message>
    <message>
        <source>Number slip</source>
        <translation>Nummerbriefje</translation>
    </message>
    <message>
        <source>Log of the walk-in hour</source>
        <translation>Verslag van het inloopspreekuur</translation>
    </message>
    <message>
        <source>Copy of a paper or photo</source>
        <translation>Kopie van een papier of foto</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Papers that went out</source>
        <translation>Papieren die de deur uit gingen</translation>
    </message>
    <message>
        <source>{paper} for {who}</source>
        <translation>{paper} voor {who}</translation>
    </message>
    <message>
        <source>Nothing left the house on paper.</source>
        <translation>Er ging nog niets op papier de deur uit.</translation>
    </message>
</context>
<context>
    <name>DrillPanel</name>
    <message>
        <source>Open the practice table</source>
        <translation>Open de oefentafel</translation>
    </message>
    <message>
        <source>Nobody tried it yet.</source>
        <translation>Niemand probeerde het nog.</translation>
    </message>
    <message>
        <source>Last time: {day}, it did not work</source>
        <translation>Laatste keer: {day}, niet gelukt</translation>
    </message>
    <message>
        <source>Last time: {day}, it worked</source>
        <translation>Laatste keer: {day}, gelukt</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Eén moment.</translation>
    </message>
    <message>
        <source>The backup is being opened, {percent} %</source>
        <translation>De reservekopie gaat open, {percent} %</translation>
    </message>
    <message>
        <source>Put the stick in, or make a backup first</source>
        <translation>Steek de stick in, of maak eerst een kopie</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>Er is er geen gevonden.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen reservekopie.</translation>
    </message>
    <message>
        <source>A backup is there</source>
        <translation>Er ligt een reservekopie</translation>
    </message>
    <message>
        <source>Found: that of {day}.</source>
        <translation>Gevonden: die van {day}.</translation>
    </message>
    <message>
        <source>You need no passphrase for it. You see a yellow edge: this is practice.</source>
        <translation>Je hebt er geen wachtzin voor nodig. Je ziet een gele rand: dit is oefenen.</translation>
    </message>
    <message>
        <source>Open it on a practice table</source>
        <translation>Open de kopie op een oefentafel</translation>
    </message>
    <message>
        <source>Look three people up</source>
        <translation>Zoek drie mensen op</translation>
    </message>
    <message>
        <source>Are they in it? Then the backup is right.</source>
        <translation>Staan ze erin? Dan klopt de kopie.</translation>
    </message>
    <message>
        <source>The program wipes it, and writes down how it went.</source>
        <translation>De app wist hem en schrijft op hoe het ging.</translation>
    </message>
    <message>
        <source>Put the practice table away</source>
        <translation>Doe de oefentafel weg</translation>
    </message>
    <message numerus="yes">
        <source>Look %n person(s) up</source>
        <translation>
            <numerusform>Zoek iemand op</numerusform>
            <numerusform>Zoek %n mensen op</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is {names} in it? Then the backup is right.</source>
        <translation>
            <numerusform>Staat {names} erin? Dan klopt de kopie.</numerusform>
            <numerusform>Staan {names} erin? Dan klopt de kopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice table is gone</source>
        <translation>De oefentafel is weg</translation>
    </message>
    <message>
        <source>It is written down that it worked.</source>
        <translation>Er is opgeschreven dat het lukte.</translation>
    </message>
    <message>
        <source>It is written down that it failed.</source>
        <translation>Er is opgeschreven dat het niet lukte.</translation>
    </message>
    <message>
        <source>Your desk is as it was.</source>
        <translation>Je tafel is zoals hij was.</translation>
    </message>
    <message>
        <source>Make a new backup and try that one.</source>
        <translation>Maak een nieuwe reservekopie en probeer die.</translation>
    </message>
    <message>
        <source>The desk is damaged.</source>
        <translation>De tafel is beschadigd.</translation>
    </message>
    <message>
        <source>Practise taking back</source>
        <translation>Oefen het terughalen</translation>
    </message>
    <message>
        <source>A backup that you never tried is a hope, and no certainty. Practising takes a few minutes. Your own desk stays as it is.</source>
        <translation>Een kopie die je nooit probeerde, is een hoop. Geen zekerheid. Oefenen duurt een paar minuten. Je eigen tafel blijft zoals hij is.</translation>
    </message>
    <message>
        <source>Does the backup work, too?</source>
        <translation>Doet de kopie het ook?</translation>
    </message>
</context>
<context>
    <name>Ecogram</name>
    <message>
        <source>through an organisation</source>
        <translation>via een organisatie</translation>
    </message>
    <message>
        <source>very near</source>
        <translation>heel dichtbij</translation>
    </message>
    <message>
        <source>near</source>
        <translation>dichtbij</translation>
    </message>
    <message>
        <source>further away</source>
        <translation>verder weg</translation>
    </message>
    <message>
        <source>helps {name}</source>
        <translation>steunt {name}</translation>
    </message>
    <message>
        <source>is helped by {name}</source>
        <translation>krijgt steun van {name}</translation>
    </message>
    <message>
        <source>they help each other</source>
        <translation>ze steunen elkaar</translation>
    </message>
</context>
<context>
    <name>EcogramCanvas</name>
    <message>
        <source>The people around</source>
        <translation>De mensen eromheen</translation>
    </message>
</context>
<context>
    <name>EcogramPanel</name>
    <message>
        <source>Back to the profile</source>
        <translation>Terug naar het profiel</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Who else?</source>
        <translation>Wie nog meer?</translation>
    </message>
    <message>
        <source>Tab and arrows: from one to the next. + - 0: zoom.</source>
        <translation>Tab en pijlen: van de een naar de ander. + - 0: zoom.</translation>
    </message>
    <message>
        <source>Tab and arrows: from one to the next. Enter: open. Shift and an arrow, or the mouse: another place. Del: take away. + - 0: zoom.</source>
        <translation>Tab en pijlen: van de een naar de ander. Enter: open. Shift en een pijl, of de muis: andere plek. Del: haal weg. + - 0: zoom.</translation>
    </message>
    <message>
        <source>Around {name}</source>
        <translation>Om {name} heen</translation>
    </message>
    <message>
        <source>Draw it together: {name} says who stands where.</source>
        <translation>Teken het samen: {name} zegt wie waar staat.</translation>
    </message>
</context>
<context>
    <name>EcogramPaper</name>
    <message>
        <source>Ecogram</source>
        <translation>Ecogram</translation>
    </message>
    <message>
        <source>Who stands around you?</source>
        <translation>Wie staan er om u heen?</translation>
    </message>
    <message>
        <source>Everybody in words</source>
        <translation>Iedereen in woorden</translation>
    </message>
    <message>
        <source>So many people stand around you that they do not fit in a drawing.</source>
        <translation>Er staan zoveel mensen om u heen dat ze niet in een tekening passen.</translation>
    </message>
    <message>
        <source>You are in the middle. Draw the people who matter to you.</source>
        <translation>U staat in het midden. Teken de mensen die belangrijk voor u zijn.</translation>
    </message>
    <message>
        <source>You are in the middle. The nearer, the more you trust each other.</source>
        <translation>U staat in het midden. Hoe dichterbij, hoe vertrouwder.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>Hoe dichtbij</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Steun</translation>
    </message>
    <message>
        <source>very near</source>
        <translation>heel dichtbij</translation>
    </message>
    <message>
        <source>near</source>
        <translation>dichtbij</translation>
    </message>
    <message>
        <source>further away</source>
        <translation>verder weg</translation>
    </message>
    <message>
        <source>supports you</source>
        <translation>steunt u</translation>
    </message>
    <message>
        <source>you support</source>
        <translation>u geeft steun</translation>
    </message>
    <message>
        <source>you support each other</source>
        <translation>u steunt elkaar</translation>
    </message>
    <message>
        <source>you</source>
        <translation>u</translation>
    </message>
    <message>
        <source>family, friends, neighbours</source>
        <translation>familie, vrienden, buren</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>vrijwilliger</translation>
    </message>
    <message>
        <source>through an organisation</source>
        <translation>via een organisatie</translation>
    </message>
    <message>
        <source>the arrow shows who gets support</source>
        <translation>de pijl wijst naar wie steun krijgt</translation>
    </message>
</context>
<context>
    <name>EcogramPaperDialog</name>
    <message>
        <source>The people around {name}, on paper</source>
        <translation>Wie om {name} heen staan, op papier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>This paper is for {name}. Others stand on it by role, and by name where they want that.</source>
        <translation>Dit papier is voor {name}. Anderen staan erop met hun rol, en met hun naam als zij dat zelf willen.</translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message>
        <source>What was allowed and what was shared stays on record, without a name.</source>
        <translation>Wat mocht en wat gedeeld is, blijft vastgelegd, zonder naam.</translation>
    </message>
    <message>
        <source>An older backup still holds it. When it is taken back, this is erased again.</source>
        <translation>In een oudere reservekopie staat het nog. Bij terughalen wordt het opnieuw gewist.</translation>
    </message>
    <message>
        <source>Nothing brings it back, Ctrl Z neither.</source>
        <translation>Niets brengt het terug, ook Ctrl Z niet.</translation>
    </message>
    <message>
        <source>Erased. The file is being tidied up; one moment.</source>
        <translation>Gewist. Het bestand wordt opgeruimd, een ogenblik.</translation>
    </message>
</context>
<context>
    <name>ErasureChoiceDialog</name>
    <message>
        <source>What may be erased?</source>
        <translation>Wat kan gewist worden?</translation>
    </message>
    <message>
        <source>Erase what is ticked</source>
        <translation>Wis wat is aangevinkt</translation>
    </message>
    <message>
        <source>Nothing is ticked, and nothing goes by itself. Tick what may be erased for good.</source>
        <translation>Er is niets aangevinkt en niets gaat vanzelf weg. Vink aan wat voorgoed weg mag.</translation>
    </message>
    <message>
        <source>That is not what stands above. Nothing was changed.</source>
        <translation>Dat is niet wat hierboven staat. Er is niets veranderd.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more after these</source>
        <translation>
            <numerusform>en hierna nog %n</numerusform>
            <numerusform>en hierna nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>With the profile go: {what}.</source>
        <translation>Met het profiel gaan mee: {what}.</translation>
    </message>
    <message>
        <source>What belongs to nobody any more</source>
        <translation>Wat bij niemand meer hoort</translation>
    </message>
    <message>
        <source>Type the name to be sure: {name}</source>
        <translation>Typ de naam om zeker te zijn: {name}</translation>
    </message>
    <message>
        <source>Type the number to be sure: {name}</source>
        <translation>Typ het aantal om zeker te zijn: {name}</translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message>
        <source>Erase {name} for good?</source>
        <translation>{name} voorgoed wissen?</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>Wis {name}</translation>
    </message>
    <message>
        <source>For who wants to be forgotten. For a mistake there is taking away, which can be taken back.</source>
        <translation>Voor wie vergeten wil worden. Bij een vergissing kies je weghalen: dat kun je terugdraaien.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Erased: the profile, with {what}.</source>
        <translation>Gewist wordt: het profiel, met {what}.</translation>
    </message>
    <message>
        <source>Erased: the profile.</source>
        <translation>Gewist wordt: het profiel.</translation>
    </message>
    <message>
        <source>Type the name to be sure: {name}</source>
        <translation>Typ de naam om zeker te zijn: {name}</translation>
    </message>
    <message>
        <source>This is not the name. Nothing was changed.</source>
        <translation>Dit is niet de naam. Er is niets veranderd.</translation>
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
        <source>The resident said it aloud, and nothing says who else heard it.</source>
        <translation>De bewoner zei het hardop, en er staat niet bij wie het ook heeft gehoord.</translation>
    </message>
    <message>
        <source>Write down the name of who else heard it, or let it be signed.</source>
        <translation>Schrijf op wie het ook heeft gehoord, of laat het tekenen.</translation>
    </message>
    <message>
        <source>This person was erased on {day}.</source>
        <translation>Deze persoon is gewist op {day}.</translation>
    </message>
    <message>
        <source>Nothing was kept about them.</source>
        <translation>Er is niets over deze persoon bewaard.</translation>
    </message>
    <message>
        <source>Are they back? Begin a new profile and ask anew.</source>
        <translation>Is deze persoon terug? Begin een nieuw profiel en vraag het opnieuw.</translation>
    </message>
    <message>
        <source>{name} went on as {now}.</source>
        <translation>{name} heet nu {now}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Ask the resident anew, for {now}.</source>
        <translation>Vraag het de bewoner opnieuw, voor {now}.</translation>
    </message>
    <message>
        <source>{name} cannot go on as this one.</source>
        <translation>{name} kan hier niet in opgaan.</translation>
    </message>
    <message>
        <source>Choose two organisations that are both still there.</source>
        <translation>Kies twee organisaties die er allebei nog zijn.</translation>
    </message>
    <message>
        <source>{recipient} received nothing under this yes.</source>
        <translation>{recipient} kreeg niets onder dit ja.</translation>
    </message>
    <message>
        <source>Leave it out: it need not hear of this.</source>
        <translation>Laat die weg: zij hoeven dit niet te horen.</translation>
    </message>
    <message>
        <source>Choose a later last day.</source>
        <translation>Kies een latere einddag.</translation>
    </message>
    <message>
        <source>This is a practice table: nothing leaves from it.</source>
        <translation>Dit is een oefentafel: hier gaat niets de deur uit.</translation>
    </message>
    <message>
        <source>Nothing was printed or written.</source>
        <translation>Er is niets afgedrukt of geschreven.</translation>
    </message>
    <message>
        <source>Go back to your own desk for that.</source>
        <translation>Ga daarvoor terug naar je eigen tafel.</translation>
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
        <source>Choose what it is about, or write why.</source>
        <translation>Kies waar het over gaat, of schrijf waarom.</translation>
    </message>
    <message>
        <source>No organisation was chosen yet. Type a part of its name.</source>
        <translation>Er is nog geen organisatie gekozen. Typ een stuk van de naam.</translation>
    </message>
    <message>
        <source>This is still empty. One sentence is enough.</source>
        <translation>Dit is nog leeg. Eén zin is genoeg.</translation>
    </message>
    <message>
        <source>Nobody was chosen yet. Type a part of the name.</source>
        <translation>Er is nog niemand gekozen. Typ een stuk van de naam.</translation>
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
        <source>One question and three things to ask fit on the letter.</source>
        <translation>Er passen één vraag en drie dingen om te doen in de brief.</translation>
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
        <source>It would close before it opens.</source>
        <translation>Zo gaat het dicht voordat het open is.</translation>
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
    <message>
        <source>They may only hear whether it was taken up.</source>
        <translation>Je mag alleen vertellen of het is opgepakt.</translation>
    </message>
    <message>
        <source>Ask the resident first, or leave the rest out.</source>
        <translation>Vraag het eerst aan de bewoner, of laat de rest weg.</translation>
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
        <source>Look who else fits.</source>
        <translation>Kijk wie er nog meer past.</translation>
    </message>
    <message>
        <source>This was changed again since. It cannot be taken back by itself.</source>
        <translation>Dit is daarna nog veranderd. Het kan niet los terug.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>Er ging iets mis in dit programma.</translation>
    </message>
    <message>
        <source>What was kept before still stands.</source>
        <translation>Wat bewaard was, staat er nog.</translation>
    </message>
    <message>
        <source>Try it again. If it happens again, ask for help: the log says where it went wrong.</source>
        <translation>Probeer het nog eens. Gebeurt het weer, vraag dan hulp: in het logboek staat waar het misging.</translation>
    </message>
    <message>
        <source>Nothing says yet whether you could ask the resident.</source>
        <translation>Er staat nog niet of je het de bewoner kon vragen.</translation>
    </message>
    <message>
        <source>Write in one sentence why asking was not possible.</source>
        <translation>Schrijf in één zin op waarom vragen niet kon.</translation>
    </message>
    <message>
        <source>Somebody answered for the resident, and nothing says who.</source>
        <translation>Iemand gaf antwoord voor de bewoner, en er staat niet wie.</translation>
    </message>
    <message>
        <source>Write down the name of who answered.</source>
        <translation>Schrijf de naam op van wie antwoord gaf.</translation>
    </message>
    <message>
        <source>Your role does not let you change this.</source>
        <translation>Met jouw rol kun je dit niet veranderen.</translation>
    </message>
    <message>
        <source>Ask the coordinator.</source>
        <translation>Vraag het aan de coördinator.</translation>
    </message>
    <message>
        <source>This is the only coordinator.</source>
        <translation>Dit is de enige coördinator.</translation>
    </message>
    <message>
        <source>Make somebody else coordinator first.</source>
        <translation>Maak eerst iemand anders coördinator.</translation>
    </message>
    <message>
        <source>Somebody at this desk is called {name} already.</source>
        <translation>Hier heet al iemand {name}.</translation>
    </message>
    <message>
        <source>Write something with it, such as an initial, that tells them apart.</source>
        <translation>Zet er iets bij waaraan je hen uit elkaar houdt, zoals een voorletter.</translation>
    </message>
    <message>
        <source>A PIN has four to eight digits.</source>
        <translation>Een pincode heeft vier tot acht cijfers.</translation>
    </message>
    <message>
        <source>This PIN does not fit.</source>
        <translation>Deze pincode past niet.</translation>
    </message>
    <message numerus="yes">
        <source>You can try %n more time(s).</source>
        <translation>
            <numerusform>Je kunt het nog %n keer proberen.</numerusform>
            <numerusform>Je kunt het nog %n keer proberen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk locks now. Open it with a passphrase.</source>
        <translation>De tafel gaat nu op slot. Open hem met een wachtzin.</translation>
    </message>
    <message>
        <source>Something has happened with {name} since.</source>
        <translation>Met {name} is er intussen weer iets gebeurd.</translation>
    </message>
    <message>
        <source>Something of it is in use again.</source>
        <translation>Iets hiervan is weer in gebruik.</translation>
    </message>
    <message>
        <source>This was not erased.</source>
        <translation>Dit is niet gewist.</translation>
    </message>
    <message>
        <source>Look again at what may go.</source>
        <translation>Kijk opnieuw wat weg mag.</translation>
    </message>
    <message>
        <source>It is erased, but the file could not be tidied up.</source>
        <translation>Het is gewist, maar het bestand kon niet opgeruimd worden.</translation>
    </message>
    <message>
        <source>What was erased does not come back.</source>
        <translation>Wat gewist is, komt niet terug.</translation>
    </message>
    <message>
        <source>Make room on the disk and open the desk again: then it is tidied up.</source>
        <translation>Maak ruimte op de schijf en open de tafel opnieuw. Dan wordt het opgeruimd.</translation>
    </message>
    <message>
        <source>The passphrase is empty. A few words in a row will do.</source>
        <translation>De wachtzin is leeg. Een paar woorden achter elkaar is goed.</translation>
    </message>
    <message>
        <source>The password for this paper is empty. Two words in a row will do.</source>
        <translation>Het wachtwoord voor dit papier is leeg. Een paar woorden achter elkaar is goed.</translation>
    </message>
    <message>
        <source>That has not happened yet. Look at the day and the time.</source>
        <translation>Dat is nog niet gebeurd. Kijk naar de dag en de tijd.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Er is niets om terug te zetten.</translation>
    </message>
    <message>
        <source>This volunteer does not take part now.</source>
        <translation>Deze vrijwilliger doet nu niet mee.</translation>
    </message>
    <message>
        <source>This asks for a training that the volunteer does not have.</source>
        <translation>Hier is een training voor nodig. Deze vrijwilliger heeft die niet.</translation>
    </message>
    <message>
        <source>This volunteer was already asked for this question.</source>
        <translation>Deze vrijwilliger is voor deze vraag al gevraagd.</translation>
    </message>
    <message>
        <source>This volunteer does not fit this question.</source>
        <translation>Deze vrijwilliger past niet bij deze vraag.</translation>
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
        <source>Your role does not let you see this.</source>
        <translation>Met jouw rol kun je dit niet zien.</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>Er is niets getoond.</translation>
    </message>
    <message>
        <source>No yes yet from {names}.</source>
        <translation>Nog geen ja van {names}.</translation>
    </message>
    <message>
        <source>Ask first whether they may be introduced to somebody.</source>
        <translation>Vraag eerst of je hen aan iemand mag voorstellen.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} en {last}</translation>
    </message>
    <message>
        <source>A text holds hidden signs that turn its order ({place}).</source>
        <translation>In een tekst staan verborgen tekens die de volgorde omdraaien ({place}).</translation>
    </message>
    <message>
        <source>Type that text anew, without copying it.</source>
        <translation>Typ die tekst opnieuw, zonder te kopiëren.</translation>
    </message>
    <message>
        <source>There is nothing that may stand on this sheet.</source>
        <translation>Er is niets dat op dit blad mag staan.</translation>
    </message>
    <message>
        <source>One piece of this is longer than a whole sheet.</source>
        <translation>Eén stuk hiervan is langer dan een heel blad.</translation>
    </message>
    <message>
        <source>Write it shorter, or in more pieces.</source>
        <translation>Schrijf het korter, of in meer stukken.</translation>
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
        <source>Mend it, or go back to the original text.</source>
        <translation>Verbeter het, of ga terug naar de oorspronkelijke tekst.</translation>
    </message>
    <message>
        <source>There are no letters in this language: {language}.</source>
        <translation>Er zijn geen brieven in deze taal: {language}.</translation>
    </message>
    <message>
        <source>Choose nl or en.</source>
        <translation>Kies nl of en.</translation>
    </message>
    <message>
        <source>Nothing was sent to {recipient} about this yet.</source>
        <translation>Hierover ging nog niets naar {recipient}.</translation>
    </message>
    <message>
        <source>No consent towards {recipient} has ended.</source>
        <translation>Er is geen toestemming voor {recipient} gestopt.</translation>
    </message>
    <message>
        <source>Was it taken back? Write that down first.</source>
        <translation>Is die ingetrokken? Leg dat eerst vast.</translation>
    </message>
    <message>
        <source>There is no answer yet that {name} could hear.</source>
        <translation>Er is nog geen antwoord dat {name} kan horen.</translation>
    </message>
    <message>
        <source>First write down what the other party said.</source>
        <translation>Schrijf eerst op wat de andere partij zei.</translation>
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
        <source>somebody around</source>
        <translation>iemand eromheen</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>voor wie de brief is</translation>
    </message>
    <message>
        <source>why this may go</source>
        <translation>waarom dit mag</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plek</translation>
    </message>
    <message>
        <source>people around</source>
        <translation>de mensen eromheen</translation>
    </message>
    <message>
        <source>word back</source>
        <translation>bericht terug</translation>
    </message>
    <message>
        <source>the text of the letter</source>
        <translation>de tekst van de brief</translation>
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
        <source>Then {name} would stand there twice.</source>
        <translation>{name} zou er dan twee keer staan.</translation>
    </message>
    <message>
        <source>Give one of the two another name.</source>
        <translation>Geef een van de twee een andere naam.</translation>
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
        <source>residents</source>
        <translation>bewoners</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisaties</translation>
    </message>
    <message>
        <source>concerns</source>
        <translation>signalen</translation>
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
        <source>This is not the recovery code of this desk.</source>
        <translation>Dit is niet de herstelcode van deze tafel.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery code is not right.</source>
        <translation>Groep {group} van de herstelcode klopt niet.</translation>
    </message>
    <message>
        <source>Compare that group with the sheet, letter by letter.</source>
        <translation>Leg die groep naast het blad, letter voor letter.</translation>
    </message>
    <message numerus="yes">
        <source>This recovery code has %n character(s).</source>
        <translation>
            <numerusform>Deze herstelcode heeft %n teken.</numerusform>
            <numerusform>Deze herstelcode heeft %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>There should be 40: eight groups of five.</source>
        <translation>Het moeten er 40 zijn: acht groepen van vijf.</translation>
    </message>
    <message>
        <source>There were a few wrong tries.</source>
        <translation>Er is een paar keer iets verkeerds getypt.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try it again.</source>
        <translation>
            <numerusform>Wacht %n seconde en probeer het dan nog eens.</numerusform>
            <numerusform>Wacht %n seconden en probeer het dan nog eens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the newest recovery sheet: an older one opens nothing any more.</source>
        <translation>Neem het nieuwste herstelblad: een ouder blad opent niets meer.</translation>
    </message>
    <message>
        <source>The file that says who was erased does not hold: {path}.</source>
        <translation>Het bestand dat zegt wie gewist is, klopt niet: {path}.</translation>
    </message>
    <message>
        <source>Put the copy that lies beside the backups in its place.</source>
        <translation>Zet de kopie die bij de reservekopieën ligt op zijn plaats.</translation>
    </message>
    <message>
        <source>Nobody else has a passphrase yet.</source>
        <translation>Verder heeft nog niemand een wachtzin.</translation>
    </message>
    <message>
        <source>Give somebody else a passphrase first.</source>
        <translation>Geef eerst iemand anders een wachtzin.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Typ de wachtzin.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used.</source>
        <translation>Deze computer heeft geen sleutelbos die te gebruiken is.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not keep secrets safely.</source>
        <translation>De sleutelbos van deze computer bewaart geheimen niet veilig.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer.</source>
        <translation>De sleutelbos van deze computer geeft geen antwoord.</translation>
    </message>
    <message>
        <source>The keyring of this computer holds something else than was kept in it.</source>
        <translation>In de sleutelbos van deze computer staat iets anders dan erin bewaard was.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not work.</source>
        <translation>De sleutelbos van deze computer werkt niet.</translation>
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
        <source>This desk is open in another window or command.</source>
        <translation>Deze tafel is al open, in een ander venster of met een ander commando.</translation>
    </message>
    <message>
        <source>Lock or close it there, then try again.</source>
        <translation>Doe hem daar op slot of sluit hem. Probeer het dan nog eens.</translation>
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
        <source>The last things that were kept are missing.</source>
        <translation>Wat het laatst bewaard werd, ontbreekt.</translation>
    </message>
    <message>
        <source>The file desk.anchor is missing, so nobody can tell if all is there.</source>
        <translation>Het bestand desk.anchor ontbreekt. Nu weet niemand of alles er is.</translation>
    </message>
    <message>
        <source>The file desk.erasures, which says who was erased, does not hold: who was erased may be back.</source>
        <translation>Het bestand desk.erasures, dat zegt wie gewist is, klopt niet: wie gewist is, kan terug zijn.</translation>
    </message>
    <message>
        <source>Something in the desk is not as it was written.</source>
        <translation>Iets in de tafel is niet meer zoals het werd opgeschreven.</translation>
    </message>
    <message>
        <source>What is there was not touched.</source>
        <translation>Wat er is, bleef zoals het was.</translation>
    </message>
    <message>
        <source>Take back a backup, or open the desk as it is.</source>
        <translation>Haal een reservekopie terug, of open de tafel zoals hij is.</translation>
    </message>
    <message>
        <source>This is no backup, or it is damaged: {path}.</source>
        <translation>Dit is geen reservekopie, of hij is beschadigd: {path}.</translation>
    </message>
    <message>
        <source>The desk itself was not touched.</source>
        <translation>De tafel zelf is niet aangeraakt.</translation>
    </message>
    <message>
        <source>Take an older backup.</source>
        <translation>Neem een oudere reservekopie.</translation>
    </message>
    <message>
        <source>This backup belongs to another desk: {path}.</source>
        <translation>Deze reservekopie hoort bij een andere tafel: {path}.</translation>
    </message>
    <message>
        <source>Restore it into a new folder, or take a backup of this desk.</source>
        <translation>Haal hem terug in een nieuwe map, of neem een reservekopie van deze tafel.</translation>
    </message>
    <message>
        <source>This cannot be reached (any more): {path}.</source>
        <translation>Hier is niet (meer) bij te komen: {path}.</translation>
    </message>
    <message>
        <source>Nothing is lost: the desk and older backups are as they were.</source>
        <translation>Er is niets kwijt: de tafel en oudere reservekopieën zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>Was a stick pulled out? Put it back and try again.</source>
        <translation>Is er een stick uit gehaald? Stop hem er weer in en probeer het opnieuw.</translation>
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
    <message>
        <source>Another program is writing in this desk.</source>
        <translation>Een ander programma schrijft in deze tafel.</translation>
    </message>
    <message>
        <source>Something else was saved just before this.</source>
        <translation>Er is net daarvoor iets anders bewaard.</translation>
    </message>
    <message>
        <source>This was not saved; what was kept before still stands.</source>
        <translation>Dit is niet bewaard; wat er al stond, staat er nog.</translation>
    </message>
    <message>
        <source>Nothing was taken in; the file is where it was.</source>
        <translation>Er is niets bewaard; het bestand staat nog waar het stond.</translation>
    </message>
    <message>
        <source>Choose a picture (JPEG, PNG, TIFF, WebP) or a PDF.</source>
        <translation>Kies een foto of scan (JPEG, PNG, TIFF, WebP) of een pdf.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Dit bestand is leeg.</translation>
    </message>
    <message>
        <source>The name ends in {ending}, but the file holds something else: {kind}.</source>
        <translation>De naam eindigt op {ending}, maar er zit iets anders in: {kind}.</translation>
    </message>
    <message>
        <source>Is it the right file? Then give it its own ending and try again.</source>
        <translation>Is het het goede bestand? Geef het dan zijn eigen uitgang en probeer het nog eens.</translation>
    </message>
    <message>
        <source>This file is damaged: it cannot be read to its end.</source>
        <translation>Dit bestand is beschadigd: het is niet tot het eind te lezen.</translation>
    </message>
    <message>
        <source>Make the scan or photo again, or choose another file.</source>
        <translation>Maak de scan of foto opnieuw, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>Dit bestand is te groot.</translation>
    </message>
    <message>
        <source>At most {limit} MB can be kept. Scan fewer pages at a time.</source>
        <translation>We bewaren hoogstens {limit} MB. Scan minder bladzijden tegelijk.</translation>
    </message>
    <message>
        <source>This picture is too large to open: more than {limit} million points.</source>
        <translation>Deze foto is te groot om te openen: meer dan {limit} miljoen punten.</translation>
    </message>
    <message>
        <source>Make a smaller photo or scan.</source>
        <translation>Maak een kleinere foto of scan.</translation>
    </message>
    <message>
        <source>This PDF opens with a password only.</source>
        <translation>Deze pdf gaat alleen open met een wachtwoord.</translation>
    </message>
    <message>
        <source>Save it without a password first, and choose it again.</source>
        <translation>Bewaar hem eerst zonder wachtwoord, en kies hem dan opnieuw.</translation>
    </message>
    <message>
        <source>A PDF does not fit here.</source>
        <translation>Een pdf past hier niet.</translation>
    </message>
    <message>
        <source>Choose a picture (JPEG, PNG, TIFF, WebP).</source>
        <translation>Kies een foto of plaatje (JPEG, PNG, TIFF, WebP).</translation>
    </message>
    <message>
        <source>This desk keeps no photos of people.</source>
        <translation>Op deze tafel bewaren we geen foto&apos;s van mensen.</translation>
    </message>
    <message>
        <source>The coordinator can change that in the settings.</source>
        <translation>De coördinator kan dat aanzetten bij de instellingen.</translation>
    </message>
    <message>
        <source>This is no picture and no PDF that the desk can read.</source>
        <translation>Dit is geen foto of pdf die we kunnen lezen.</translation>
    </message>
    <message>
        <source>Nothing was tied.</source>
        <translation>Er is niets gekoppeld.</translation>
    </message>
    <message>
        <source>That fits more than one of them.</source>
        <translation>Dat klopt bij meer dan één van hen.</translation>
    </message>
    <message>
        <source>Ask for one more thing, or choose one of them first.</source>
        <translation>Vraag nog iets, of kies eerst één van hen.</translation>
    </message>
    <message>
        <source>That does not fit any of them.</source>
        <translation>Dat klopt bij niemand van hen.</translation>
    </message>
    <message>
        <source>Ask for the year of birth, the street or the end of the telephone number.</source>
        <translation>Vraag naar het geboortejaar, de straat of het eind van het telefoonnummer.</translation>
    </message>
    <message>
        <source>It is not sure any more whose this is: it was asked too long ago.</source>
        <translation>Het is niet meer zeker van wie dit is: het is te lang geleden gevraagd.</translation>
    </message>
    <message>
        <source>Choose “Not after all”, look up the name once more and ask for one more thing.</source>
        <translation>Kies “Toch niet”, zoek de naam nog een keer op en vraag nog één ding.</translation>
    </message>
    <message>
        <source>A telephone number has no letters in it.</source>
        <translation>In een telefoonnummer staan geen letters.</translation>
    </message>
    <message>
        <source>This cannot be a telephone number.</source>
        <translation>Dit kan geen telefoonnummer zijn.</translation>
    </message>
    <message>
        <source>Write it like 06 12345678. A foreign number begins with +.</source>
        <translation>Schrijf het als 06 12345678. Een buitenlands nummer begint met +.</translation>
    </message>
    <message>
        <source>This cannot be a postcode.</source>
        <translation>Dit kan geen postcode zijn.</translation>
    </message>
    <message>
        <source>Write it like 1055 AA, or as they write it in another country.</source>
        <translation>Schrijf het als 1055 AA, of zoals ze het in een ander land schrijven.</translation>
    </message>
    <message>
        <source>This day of birth is still to come.</source>
        <translation>Deze geboortedag moet nog komen.</translation>
    </message>
    <message>
        <source>Nobody gets that old: this is more than 125 years ago.</source>
        <translation>Zo oud wordt niemand: dit is meer dan 125 jaar geleden.</translation>
    </message>
    <message>
        <source>Look whether the year is right. It may stay empty, too.</source>
        <translation>Kijk of het jaar klopt. Het mag ook leeg blijven.</translation>
    </message>
    <message>
        <source>This could not wait, and nothing says yet what was done.</source>
        <translation>Dit kon niet wachten, en er staat nog niet wat er is gedaan.</translation>
    </message>
    <message>
        <source>Write down first what was done.</source>
        <translation>Schrijf eerst op wat er is gedaan.</translation>
    </message>
    <message>
        <source>This is one and the same file.</source>
        <translation>Dit is één en hetzelfde dossier.</translation>
    </message>
    <message>
        <source>Choose the other file.</source>
        <translation>Kies het andere dossier.</translation>
    </message>
    <message>
        <source>This file was joined with another one since.</source>
        <translation>Dit dossier is daarna met nog een ander samengevoegd.</translation>
    </message>
    <message>
        <source>Take that apart first.</source>
        <translation>Haal die eerst uit elkaar.</translation>
    </message>
    <message>
        <source>A handover or match was made since that belongs to both.</source>
        <translation>Er is daarna een overdracht of koppeling gemaakt die bij allebei hoort.</translation>
    </message>
    <message>
        <source>Take that handover or match away first, or leave the files joined.</source>
        <translation>Haal die eerst weg, of laat de dossiers samen.</translation>
    </message>
    <message>
        <source>These files were taken apart already.</source>
        <translation>Deze dossiers zijn al uit elkaar gehaald.</translation>
    </message>
    <message>
        <source>Look at both files.</source>
        <translation>Bekijk beide dossiers.</translation>
    </message>
    <message>
        <source>Call the next one.</source>
        <translation>Roep de volgende.</translation>
    </message>
    <message>
        <source>This is the name of somebody whom the desk knows.</source>
        <translation>Dit is de naam van iemand die de tafel kent.</translation>
    </message>
    <message>
        <source>Choose another word: an animal, a colour, a fruit.</source>
        <translation>Kies een ander woord: een dier, een kleur, een vrucht.</translation>
    </message>
    <message>
        <source>Somebody in the queue is called “{word}” already.</source>
        <translation>Iemand in de rij heet al “{word}”.</translation>
    </message>
    <message>
        <source>Choose another word.</source>
        <translation>Kies een ander woord.</translation>
    </message>
    <message>
        <source>“{label}” is already with {helper}.</source>
        <translation>“{label}” is al bij {helper}.</translation>
    </message>
    <message>
        <source>“{label}” is already with somebody else.</source>
        <translation>“{label}” is al bij iemand anders.</translation>
    </message>
    <message>
        <source>“{label}” was helped already, or went.</source>
        <translation>“{label}” is al geholpen, of weggegaan.</translation>
    </message>
    <message>
        <source>Save once more: then it stands by itself.</source>
        <translation>Bewaar nog een keer: dan staat het op zichzelf.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Er wacht niemand.</translation>
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
    <name>FileName</name>
    <message>
        <source>circle</source>
        <translation>kring</translation>
    </message>
    <message>
        <source>own-file</source>
        <translation>inzage</translation>
    </message>
    <message>
        <source>who-knows</source>
        <translation>wie-weet</translation>
    </message>
    <message>
        <source>who-saw</source>
        <translation>wie-zag</translation>
    </message>
</context>
<context>
    <name>FirstStartBox</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben jij?</translation>
    </message>
    <message>
        <source>Four words that you choose</source>
        <translation>Vier woorden die jij kiest</translation>
    </message>
    <message>
        <source>Your reserve key</source>
        <translation>Je reservesleutel</translation>
    </message>
    <message>
        <source>On paper, in an envelope</source>
        <translation>Op papier, in een envelop</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>The desk is being made. This takes a moment.</source>
        <translation>De tafel wordt gemaakt. Dat duurt even.</translation>
    </message>
    <message>
        <source>This desk helps you to remember who waits for whom.</source>
        <translation>Deze tafel helpt je onthouden wie op wie wacht.</translation>
    </message>
    <message>
        <source>With these four words the desk opens. Make a little story of them.</source>
        <translation>Met deze vier woorden gaat de tafel open. Maak er een verhaaltje van.</translation>
    </message>
    <message>
        <source>That is why you make a reserve key on paper in a moment.</source>
        <translation>Daarom maak je zo een reservesleutel op papier.</translation>
    </message>
    <message>
        <source>Is the passphrase lost? With this recovery sheet the desk opens all the same.</source>
        <translation>Wachtzin kwijt? Met dit herstelblad gaat de tafel toch open.</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Naar de tafel</translation>
    </message>
    <message>
        <source>First type the sheet over.</source>
        <translation>Typ eerst het blad over.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Wie werkt hier?</translation>
    </message>
    <message>
        <source>Type what colleagues call you.</source>
        <translation>Typ hoe collega’s je noemen.</translation>
    </message>
    <message>
        <source>What is your organisation called?</source>
        <translation>Hoe heet je organisatie?</translation>
    </message>
    <message>
        <source>This name stands at the top of letters.</source>
        <translation>Deze naam staat boven je brieven.</translation>
    </message>
    <message>
        <source>And what are you called?</source>
        <translation>En hoe heet jij?</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Het voorbeeld</translation>
    </message>
    <message>
        <source>Invented people, to practise</source>
        <translation>Verzonnen mensen, om te oefenen</translation>
    </message>
    <message>
        <source>Choose your passphrase</source>
        <translation>Kies je wachtzin</translation>
    </message>
    <message>
        <source>Nobody else knows these words. Neither do we.</source>
        <translation>Niemand anders kent deze woorden. Wij ook niet.</translation>
    </message>
    <message>
        <source>An empty desk</source>
        <translation>Een lege tafel</translation>
    </message>
    <message>
        <source>To start work</source>
        <translation>Om mee te beginnen</translation>
    </message>
    <message>
        <source>Choose one of the two first.</source>
        <translation>Kies eerst een van de twee.</translation>
    </message>
    <message>
        <source>The desk has no name yet.</source>
        <translation>De tafel heeft nog geen naam.</translation>
    </message>
    <message>
        <source>Type the name that people know.</source>
        <translation>Typ de naam die mensen kennen.</translation>
    </message>
</context>
<context>
    <name>FirstWindow</name>
    <message>
        <source>Connector Desk</source>
        <translation>Verbinderstafel</translation>
    </message>
    <message>
        <source>Everything stays on this laptop. Nothing goes to the internet.</source>
        <translation>Alles blijft op deze laptop. Er gaat niets naar internet.</translation>
    </message>
    <message>
        <source>Locked. Only your passphrase fits.</source>
        <translation>Op slot. Alleen jouw wachtzin past.</translation>
    </message>
</context>
<context>
    <name>FittingAside</name>
    <message>
        <source>This counts for {name}</source>
        <translation>Belangrijk voor {name}</translation>
    </message>
    <message>
        <source>None of these fits</source>
        <translation>Geen van deze past</translation>
    </message>
    <message>
        <source>Shows everybody else who may fit.</source>
        <translation>Laat iedereen zien die ook kan passen.</translation>
    </message>
    <message>
        <source>Choose later</source>
        <translation>Later kiezen</translation>
    </message>
    <message>
        <source>How this order came about</source>
        <translation>Zo koos de tafel</translation>
    </message>
    <message>
        <source>First who {name} knows already. Then language, time and what somebody likes. Then room.</source>
        <translation>Eerst wie {name} al kent. Dan taal, dagdeel en wat iemand graag doet. Dan wie ruimte heeft.</translation>
    </message>
    <message>
        <source>Age and origin do not count.</source>
        <translation>Leeftijd en afkomst tellen niet mee.</translation>
    </message>
    <message>
        <source>They do not hear this yet</source>
        <translation>Dit horen zij nog niet</translation>
    </message>
    <message>
        <source>What {name} asks, until {name} says yes. They only hear: would you like to do more?</source>
        <translation>Wat {name} vraagt, tot {name} ja zegt. Zij horen alleen: wil je iets meer doen?</translation>
    </message>
    <message>
        <source>No is allowed</source>
        <translation>Nee zeggen mag</translation>
    </message>
    <message>
        <source>{name} and the other may both say no. Without a reason, and without a consequence.</source>
        <translation>{name} en de ander mogen allebei nee zeggen. Zonder uitleg, en zonder gevolg.</translation>
    </message>
</context>
<context>
    <name>FittingPanel</name>
    <message>
        <source>Who fits this?</source>
        <translation>Wie past hierbij?</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Terug naar {name}</translation>
    </message>
    <message>
        <source>Back to the open asks</source>
        <translation>Terug naar de open vragen</translation>
    </message>
    <message>
        <source>Neighbours who offer this</source>
        <translation>Buurtgenoten die dit bieden</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Bekijk {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} asks this</source>
        <translation>Dit vraagt {who}</translation>
    </message>
    <message>
        <source>Open these words</source>
        <translation>Open deze woorden</translation>
    </message>
    <message>
        <source>Who fits best stands on top. You and {name} choose.</source>
        <translation>De best passende staat boven. Jij en {name} kiezen.</translation>
    </message>
    <message>
        <source>Read the reasons. Then call, beginning with {name}.</source>
        <translation>Lees de redenen. Bel daarna, te beginnen bij {name}.</translation>
    </message>
    <message>
        <source>Nobody was found yet.</source>
        <translation>Er is nog niemand gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n who may fit</source>
        <translation>
            <numerusform>%n die kan passen</numerusform>
            <numerusform>%n die kunnen passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who may fit yet</source>
        <translation>Nog niemand die kan passen</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Connector Desk</source>
        <translation>Verbinderstafel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Gooi het weg</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Schrijf verder</translation>
    </message>
    <message>
        <source>This is not kept yet.</source>
        <translation>Dit is nog niet bewaard.</translation>
    </message>
    <message>
        <source>Your words are kept. They wait for you on Today.</source>
        <translation>Je woorden zijn bewaard. Ze wachten op je bij Vandaag.</translation>
    </message>
</context>
<context>
    <name>FormOfAddress</name>
    <message>
        <source>Ms</source>
        <translation>mevrouw</translation>
    </message>
    <message>
        <source>Mr</source>
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
    <name>GapCard</name>
    <message>
        <source>Who gives what?</source>
        <translation>Wie geeft wat?</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} en nog %n</numerusform>
            <numerusform>{names} en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody for {support}</source>
        <translation>Niemand voor {support}</translation>
    </message>
    <message>
        <source>Look in the directory</source>
        <translation>Zoek in het aanbod</translation>
    </message>
    <message>
        <source>Look in the directory for {support}</source>
        <translation>Zoek in het aanbod: {support}</translation>
    </message>
    <message>
        <source>A closed question</source>
        <translation>Een gesloten vraag</translation>
    </message>
    <message>
        <source>Who fits with this?</source>
        <translation>Wie past hierbij?</translation>
    </message>
</context>
<context>
    <name>GivePanel</name>
    <message>
        <source>Print and hand over</source>
        <translation>Druk af en geef over</translation>
    </message>
    <message>
        <source>Save as PDF and hand over</source>
        <translation>Bewaar als PDF en geef over</translation>
    </message>
    <message>
        <source>Hand over without a letter</source>
        <translation>Geef over zonder brief</translation>
    </message>
    <message>
        <source>No printer was found on this computer.</source>
        <translation>Deze computer kent geen printer.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Gaat naar</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>De belofte</translation>
    </message>
    <message>
        <source>Nothing about this person.</source>
        <translation>Niets over deze bewoner.</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Druk de brief af</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Bewaar de brief als PDF</translation>
    </message>
    <message>
        <source>Giving</source>
        <translation>Geven</translation>
    </message>
    <message>
        <source>This is what happens</source>
        <translation>Zo gaat het</translation>
    </message>
    <message>
        <source>They get to know</source>
        <translation>Dit horen zij</translation>
    </message>
    <message>
        <source>This is kept in the list of what was shared.</source>
        <translation>Dit komt in de lijst van wat er gedeeld is.</translation>
    </message>
</context>
<context>
    <name>HandoverDetailView</name>
    <message>
        <source>On to giving</source>
        <translation>Verder: geven</translation>
    </message>
    <message>
        <source>There is an answer. The loop closes when word was given.</source>
        <translation>Er is antwoord. De ring sluit als er bericht is gegeven.</translation>
    </message>
    <message>
        <source>Nobody said yet: I take it up.</source>
        <translation>Niemand zei nog: ik pak het op.</translation>
    </message>
    <message>
        <source>Give {name} word</source>
        <translation>Geef {name} bericht</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wie doet wat</translation>
    </message>
    <message>
        <source>Nothing was agreed yet.</source>
        <translation>Er is nog niets afgesproken.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoordelijk</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Zo staat het ervoor</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>Gevraagd op {day}</translation>
    </message>
    <message>
        <source>Taken up on {day}</source>
        <translation>Opgepakt op {day}</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>Afgesloten op {day}</translation>
    </message>
    <message>
        <source>Letter {code} left on {day}</source>
        <translation>Brief {code} ging weg op {day}</translation>
    </message>
    <message>
        <source>First give {name} word.</source>
        <translation>Geef eerst {name} bericht.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>De brief</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Naar {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>HandoverEditor</name>
    <message>
        <source>New handover</source>
        <translation>Nieuwe overdracht</translation>
    </message>
    <message>
        <source>Somebody else helps on. Whoever waits hears back.</source>
        <translation>Een ander helpt verder. Wie wacht, hoort terug.</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Bewaar voor later</translation>
    </message>
    <message>
        <source>On to what goes along</source>
        <translation>Verder: wat gaat mee</translation>
    </message>
    <message>
        <source>Choose what it is about and to whom it goes.</source>
        <translation>Kies waar het over gaat, en naar wie.</translation>
    </message>
    <message>
        <source>Read the letter. What you see here comes out of the printer.</source>
        <translation>Lees de brief. Wat je hier ziet, komt uit de printer.</translation>
    </message>
    <message>
        <source>Here the letter leaves, and the list of what was shared says so.</source>
        <translation>Hier gaat de brief de deur uit. De lijst van wat gedeeld is, houdt het bij.</translation>
    </message>
    <message>
        <source>Handover of {name}</source>
        <translation>Overdracht van {name}</translation>
    </message>
    <message>
        <source>{resident} was handed over to {recipient}. The promise runs.</source>
        <translation>{resident} is overgedragen aan {recipient}. De belofte loopt.</translation>
    </message>
    <message>
        <source>The letter left. It is kept in the list of what was shared.</source>
        <translation>De brief is weg. Hij staat in de lijst van wat gedeeld is.</translation>
    </message>
    <message>
        <source>Your words are kept. They wait for you on Today.</source>
        <translation>Je woorden zijn bewaard. Ze wachten op je bij Vandaag.</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Schrijf verder</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Gooi het weg</translation>
    </message>
    <message>
        <source>This is not kept yet.</source>
        <translation>Dit is nog niet bewaard.</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Choose an organisation</source>
        <translation>Kies een organisatie</translation>
    </message>
    <message>
        <source>Nobody was chosen yet. To whom does it go?</source>
        <translation>Er is nog niemand gekozen. Naar wie gaat het?</translation>
    </message>
    <message>
        <source>This names somebody who may not stand in the letter.</source>
        <translation>Hier staat iets dat niet in de brief mag.</translation>
    </message>
    <message>
        <source>To whom does it go?</source>
        <translation>Naar wie gaat het?</translation>
    </message>
    <message>
        <source>To the directory</source>
        <translation>Naar het aanbod</translation>
    </message>
    <message>
        <source>There is no other organisation yet.</source>
        <translation>Er is nog geen andere organisatie.</translation>
    </message>
    <message>
        <source>Write it down in the directory first. What you typed here stays.</source>
        <translation>Zet die eerst bij het aanbod. Wat je hier typte, blijft staan.</translation>
    </message>
    <message>
        <source>Who is it there?</source>
        <translation>Wie is het daar?</translation>
    </message>
    <message>
        <source>A name or a team. May stay empty.</source>
        <translation>Een naam of een team. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>How do you do it?</source>
        <translation>Hoe doe je het?</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Waarom nu?</translation>
    </message>
    <message>
        <source>What is your question to them?</source>
        <translation>Wat is je vraag aan hen?</translation>
    </message>
    <message>
        <source>One sentence with a question mark. It becomes the title of the letter.</source>
        <translation>Eén zin met een vraagteken. Dat wordt de titel van de brief.</translation>
    </message>
    <message>
        <source>What do you ask exactly?</source>
        <translation>Wat vraag je precies?</translation>
    </message>
    <message>
        <source>One thing on each line, at most three.</source>
        <translation>Eén ding op elke regel, hooguit drie.</translation>
    </message>
    <message>
        <source>What do these words tell about?</source>
        <translation>Waarover vertellen deze woorden iets?</translation>
    </message>
    <message>
        <source>They go into the letter only when that may be told.</source>
        <translation>Ze gaan alleen mee als dat verteld mag worden.</translation>
    </message>
</context>
<context>
    <name>HandoverLetter</name>
    <message>
        <source>Without a letter it cannot be given yet.</source>
        <translation>Zonder brief kan dit nog niet gegeven worden.</translation>
    </message>
    <message>
        <source>Where does the letter go?</source>
        <translation>Waar komt de brief?</translation>
    </message>
    <message>
        <source>The printer gives no answer.</source>
        <translation>De printer geeft geen antwoord.</translation>
    </message>
    <message>
        <source>Nothing is lost. The letter is as it was.</source>
        <translation>Er is niets weg. De brief is zoals hij was.</translation>
    </message>
    <message>
        <source>Is the printer on? Try it again, or save the letter as PDF.</source>
        <translation>Staat de printer aan? Probeer het nog eens, of bewaar de brief als PDF.</translation>
    </message>
</context>
<context>
    <name>HandoverList</name>
    <message>
        <source>Search a name or organisation</source>
        <translation>Zoek een naam of organisatie</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Overdrachten</translation>
    </message>
    <message>
        <source>Nobody was handed over yet.</source>
        <translation>Er is nog niemand overgedragen.</translation>
    </message>
    <message>
        <source>With a handover somebody else helps on, and whoever waits hears what became of it.</source>
        <translation>Met een overdracht helpt een ander verder. Wie wacht, hoort wat ervan kwam.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Look for a first name, an organisation, or who waits for word.</source>
        <translation>Zoek op voornaam, organisatie, of wie op bericht wacht.</translation>
    </message>
</context>
<context>
    <name>HandoverReasonDialog</name>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Why? One line is enough.</source>
        <translation>Waarom? Eén regel is genoeg.</translation>
    </message>
    <message>
        <source>This stays here. Nobody reads it but the desk.</source>
        <translation>Dit blijft hier. Het komt niet in een brief.</translation>
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
    <name>HandoverTaskDialog</name>
    <message>
        <source>Something that was agreed</source>
        <translation>Dit spraken we af</translation>
    </message>
    <message>
        <source>Something that was not agreed</source>
        <translation>Dit spraken we niet af</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>It stands in the letter when that may be told.</source>
        <translation>Het komt in de brief als het verteld mag worden.</translation>
    </message>
    <message>
        <source>What do they do?</source>
        <translation>Wat doen zij?</translation>
    </message>
    <message>
        <source>What do they not do?</source>
        <translation>Wat doen zij niet?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>What does this tell about?</source>
        <translation>Waarover vertelt dit iets?</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Hier staat nog niets.</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <translation>Schrijf het in een paar woorden.</translation>
    </message>
</context>
<context>
    <name>HandoverWordDialog</name>
    <message>
        <source>Give {name} word</source>
        <translation>Geef {name} bericht</translation>
    </message>
    <message>
        <source>I told it</source>
        <translation>Ik heb het verteld</translation>
    </message>
    <message>
        <source>The loop closes when word was given, not before.</source>
        <translation>De ring sluit pas als er bericht is gegeven.</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>Hoe staat het ervoor?</translation>
    </message>
    <message>
        <source>What more did you tell?</source>
        <translation>Wat heb je nog meer verteld?</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>This you may say</source>
        <translation>Dit mag je zeggen</translation>
    </message>
    <message>
        <source>Nothing more: no name, no reason. Nobody allowed that.</source>
        <translation>Meer niet: geen naam en geen reden. Daar is geen toestemming voor.</translation>
    </message>
</context>
<context>
    <name>Handovers</name>
    <message>
        <source>About something sensitive</source>
        <translation>Gaat over iets gevoeligs</translation>
    </message>
    <message>
        <source>to {recipient}</source>
        <translation>naar {recipient}</translation>
    </message>
    <message>
        <source>{resident} to {recipient}</source>
        <translation>{resident} naar {recipient}</translation>
    </message>
    <message>
        <source>round</source>
        <translation>rond</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>dag</numerusform>
            <numerusform>dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has heard</source>
        <translation>{name} heeft bericht gehad</translation>
    </message>
    <message>
        <source>{name} hears back, at the latest {day}</source>
        <translation>{name} hoort terug, uiterlijk {day}</translation>
    </message>
    <message>
        <source>{name} heard on {day}: {word}.</source>
        <translation>{name} kreeg bericht op {day}: {word}.</translation>
    </message>
    <message>
        <source>They take it up</source>
        <translation>Zij pakken het op</translation>
    </message>
    <message>
        <source>They do not take it up</source>
        <translation>Zij pakken het niet op</translation>
    </message>
    <message>
        <source>They are working on it</source>
        <translation>Het loopt</translation>
    </message>
    <message>
        <source>It waits for a while</source>
        <translation>Het wacht even</translation>
    </message>
    <message>
        <source>It is round</source>
        <translation>Het is rond</translation>
    </message>
    <message>
        <source>It did not work out</source>
        <translation>Het is niet gelukt</translation>
    </message>
    <message>
        <source>We stop it</source>
        <translation>Wij stoppen ermee</translation>
    </message>
    <message>
        <source>The question you passed on ({code}) is taken up.</source>
        <translation>De vraag die je doorgaf ({code}) is opgepakt.</translation>
    </message>
    <message>
        <source>The question you passed on ({code}) was not taken up.</source>
        <translation>De vraag die je doorgaf ({code}) is niet opgepakt.</translation>
    </message>
    <message>
        <source>The help for the question you passed on ({code}) ended.</source>
        <translation>De hulp bij de vraag die je doorgaf ({code}) is gestopt.</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>Vraag haar</translation>
    </message>
    <message>
        <source>Ask him</source>
        <translation>Vraag hem</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Vraag {name}</translation>
    </message>
    <message>
        <source>Left out of the letter: {what}</source>
        <translation>Valt weg uit de brief: {what}</translation>
    </message>
    <message>
        <source>Nobody filled this in.</source>
        <translation>Niemand vulde dit in.</translation>
    </message>
    <message numerus="yes">
        <source>%n other question(s) of {name}</source>
        <translation>
            <numerusform>Een andere vraag van {name}</numerusform>
            <numerusform>%n andere vragen van {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not belong to this question.</source>
        <translation>Hoort niet bij deze vraag.</translation>
    </message>
    <message>
        <source>They stand in it by who they are, without a name.</source>
        <translation>Zij staan erin zonder naam.</translation>
    </message>
    <message>
        <source>Their own names leave only when they wish so themselves.</source>
        <translation>Hun naam gaat alleen mee als zij dat zelf willen.</translation>
    </message>
</context>
<context>
    <name>HandoversPage</name>
    <message>
        <source>New handover</source>
        <translation>Nieuwe overdracht</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Everybody who was promised word has heard.</source>
        <translation>Wie bericht zou krijgen, heeft het gehad.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait for word.</source>
        <translation>
            <numerusform>Eén iemand wacht op bericht.</numerusform>
            <numerusform>%n mensen wachten op bericht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with {name}.</source>
        <translation>Begin bij {name}.</translation>
    </message>
    <message>
        <source>The handover of {name} was removed.</source>
        <translation>De overdracht van {name} is weggehaald.</translation>
    </message>
    <message>
        <source>Kept: {step}.</source>
        <translation>Bewaard: {step}.</translation>
    </message>
    <message>
        <source>{name} has heard. The loop is round.</source>
        <translation>{name} heeft bericht gehad. De ring is rond.</translation>
    </message>
    <message>
        <source>The letters that you make from now on have this text.</source>
        <translation>De brieven die je vanaf nu maakt, hebben deze tekst.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Connector Desk from a shell: the same acts as the window.</source>
        <translation>Connector Desk zonder venster: je doet hier hetzelfde met opdrachten.</translation>
    </message>
    <message>
        <source>Make a backup of the desk, read it back and open it, and print where it is.</source>
        <translation>Maak een reservekopie van de tafel, lees die terug en open die, en zeg waar die ligt.</translation>
    </message>
    <message>
        <source>Read all of a backup, open it and check everything in it.</source>
        <translation>Lees een hele reservekopie, open die en controleer alles wat erin staat.</translation>
    </message>
    <message>
        <source>Give a backup back in a folder of its own. Never overwrites a desk.</source>
        <translation>Zet een reservekopie terug in een eigen map. Er wordt nooit een tafel overschreven.</translation>
    </message>
    <message>
        <source>Save what can still be read of a damaged desk into a new one, and say what was lost. Leaves the desk as it is.</source>
        <translation>Red uit een kapotte tafel wat nog te lezen is, in een nieuwe tafel, en zeg wat weg is. De oude blijft zoals die is.</translation>
    </message>
    <message>
        <source>Folder without a desk in it; it may be new.</source>
        <translation>Map zonder tafel erin; het mag een nieuwe map zijn.</translation>
    </message>
    <message>
        <source>Folder or stick it goes to.</source>
        <translation>Map of stick waar die heen gaat.</translation>
    </message>
    <message>
        <source>Folder that holds desk.db and desk.keys.</source>
        <translation>Map met desk.db en desk.keys.</translation>
    </message>
    <message>
        <source>File with the passphrase; - is standard input.</source>
        <translation>Bestand met de wachtzin; - is standaardinvoer.</translation>
    </message>
    <message>
        <source>Where the PDF goes.</source>
        <translation>Waar de pdf komt.</translation>
    </message>
    <message>
        <source>File with a password without which nobody opens the PDF.</source>
        <translation>Bestand met een wachtwoord; zonder dat gaat de pdf niet open.</translation>
    </message>
    <message>
        <source>File with the code of the recovery sheet instead; - is standard input.</source>
        <translation>Of een bestand met de code van het herstelblad; - is standaardinvoer.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Geef het als JSON.</translation>
    </message>
    <message>
        <source>List every record, oldest first, with what of it still stands.</source>
        <translation>Laat alles zien wat hierover is opgeschreven, het oudste eerst, en wat daarvan nog geldt.</translation>
    </message>
    <message>
        <source>Write down a yes.</source>
        <translation>Schrijf een ja op.</translation>
    </message>
    <message>
        <source>Write down a no: it beats every yes before it.</source>
        <translation>Schrijf een nee op: dat gaat voor elk ja van daarvoor.</translation>
    </message>
    <message>
        <source>Write down that a yes was taken back, of whatever stands of these categories, and say what had been shared.</source>
        <translation>Schrijf op dat een ja is ingetrokken, voor alles wat van deze categorieën nog geldt, en zeg wat al gedeeld was.</translation>
    </message>
    <message>
        <source>Write down that a ground without a yes, such as a legal duty, ended before its time.</source>
        <translation>Schrijf op dat een grond zonder ja, zoals een wettelijke plicht, eerder is gestopt.</translation>
    </message>
    <message>
        <source>Who may know what about a resident.</source>
        <translation>Wie wat over een bewoner mag weten.</translation>
    </message>
    <message>
        <source>Who may know it.</source>
        <translation>Wie het mag weten.</translation>
    </message>
    <message>
        <source>What for.</source>
        <translation>Waarvoor.</translation>
    </message>
    <message>
        <source>What; may be repeated.</source>
        <translation>Wat; mag vaker.</translation>
    </message>
    <message>
        <source>How it was said.</source>
        <translation>Hoe het gezegd is.</translation>
    </message>
    <message>
        <source>Language, like nl or tr.</source>
        <translation>In welke taal het is uitgelegd, zoals nl of tr.</translation>
    </message>
    <message>
        <source>Last day, like 2027-11-24.</source>
        <translation>Laatste dag, zoals 2027-11-24.</translation>
    </message>
    <message>
        <source>Who answered for them.</source>
        <translation>Wie voor de bewoner antwoord gaf.</translation>
    </message>
    <message>
        <source>Who else heard it.</source>
        <translation>Wie het ook hoorde.</translation>
    </message>
    <message>
        <source>How we heard it.</source>
        <translation>Hoe we het hoorden.</translation>
    </message>
    <message>
        <source>Taken, too; a withdrawal needs no explaining.</source>
        <translation>Mag, maar hoeft niet: intrekken vraagt geen uitleg.</translation>
    </message>
    <message>
        <source>Who must hear of it, as the resident wants; may be repeated.</source>
        <translation>Wie het moet horen, als de bewoner dat wil; mag vaker.</translation>
    </message>
    <message>
        <source>Why it ended.</source>
        <translation>Waarom het is gestopt.</translation>
    </message>
    <message>
        <source>Make a new encrypted desk in a folder. Never overwrites one.</source>
        <translation>Maak een nieuwe, versleutelde tafel in een map. Er wordt nooit een tafel overschreven.</translation>
    </message>
    <message>
        <source>Check that the desk is whole.</source>
        <translation>Controleer of de tafel heel is.</translation>
    </message>
    <message>
        <source>List everything of one kind.</source>
        <translation>Laat alles van één soort zien.</translation>
    </message>
    <message>
        <source>Fill it with the sample neighbourhood.</source>
        <translation>Vul die met de voorbeeldbuurt.</translation>
    </message>
    <message>
        <source>Whose desk this is.</source>
        <translation>Van wie deze tafel is.</translation>
    </message>
    <message>
        <source>Compute the whole chain of records again, too.</source>
        <translation>Reken ook de hele lijst van wie wat deed na.</translation>
    </message>
    <message>
        <source>Say what was counted in the walk-in hours of a day; the day of an hour is the one on which it was opened.

With --json: {&quot;day&quot;, &quot;hours&quot;: [{&quot;id&quot;, &quot;opened_at&quot;, &quot;closed_at&quot;, &quot;counts&quot;, &quot;note&quot;}]}, in the order of opening;
closed_at is null while an hour is open, and counts are those so far. Counts: visitors, helped, left, contacts,
open, went_first (with a danger, answered or not; not there in an hour closed before it was counted),
longest_wait_minutes; by_urgency, by_channel and by_helper name what there is, &quot;not_said&quot; included.</source>
        <translation>Zeg wat er geteld is in de inloopuren van een dag. Een inloopuur hoort bij de dag waarop het openging.

Met --json: {&quot;day&quot;, &quot;hours&quot;: [{&quot;id&quot;, &quot;opened_at&quot;, &quot;closed_at&quot;, &quot;counts&quot;, &quot;note&quot;}]}, in de volgorde van openen. Zolang een uur open is, is closed_at null en is counts wat er tot nu toe geteld is. In counts staan visitors, helped, left, contacts, open, went_first (met een gevaar, beantwoord of niet; staat niet bij een uur dat dicht was voordat dit geteld werd) en longest_wait_minutes; by_urgency, by_channel en by_helper noemen wat er is, ook &quot;not_said&quot;.</translation>
    </message>
    <message>
        <source>Day of the hours, like 2026-11-24.</source>
        <translation>Dag van de inloopuren, zoals 2026-11-24.</translation>
    </message>
    <message>
        <source>Write who knows what about a resident, as a PDF for them or as JSON.</source>
        <translation>Schrijf op wie wat weet over een bewoner: een pdf voor de bewoner, of JSON.</translation>
    </message>
    <message>
        <source>Write the whole file of a resident, in plain words, for that resident.</source>
        <translation>Schrijf het hele dossier van een bewoner op, in gewone woorden, voor die bewoner.</translation>
    </message>
    <message>
        <source>Where it goes.</source>
        <translation>Waar het bestand komt.</translation>
    </message>
    <message>
        <source>Write a letter of a handover, or say what would go in.</source>
        <translation>Maak een brief bij een overdracht, of zeg wat erin zou staan.</translation>
    </message>
    <message>
        <source>Say what in a text from standard input would stop a document: whom it names, and what identifies by its form.</source>
        <translation>Zeg waarom een tekst van standaardinvoer niet in een document mag: wie erin genoemd wordt, en welke nummers of adressen iemand herkenbaar maken.</translation>
    </message>
    <message>
        <source>Write the agenda of a neighbourhood table.</source>
        <translation>Maak de agenda van een buurttafel.</translation>
    </message>
    <message>
        <source>Write the ecogram of a resident, for the resident.</source>
        <translation>Maak het ecogram van een bewoner, voor die bewoner.</translation>
    </message>
    <message>
        <source>Write the overview of a week.</source>
        <translation>Maak het overzicht van een week.</translation>
    </message>
    <message>
        <source>Write the sheet of one volunteer for a week.</source>
        <translation>Maak het weekblad van één vrijwilliger.</translation>
    </message>
    <message>
        <source>What the letter is for.</source>
        <translation>Waar de brief voor is.</translation>
    </message>
    <message>
        <source>Its language: nl or en.</source>
        <translation>De taal van de brief: nl of en.</translation>
    </message>
    <message>
        <source>In large type; to a resident only.</source>
        <translation>Met grote letters; alleen aan een bewoner.</translation>
    </message>
    <message>
        <source>Only say what would go in and what not.</source>
        <translation>Zeg alleen wat er wel en niet in zou staan.</translation>
    </message>
    <message>
        <source>Day of the letter, like 2026-11-24.</source>
        <translation>Dag van de brief, zoals 2026-11-24.</translation>
    </message>
    <message>
        <source>Name whom consent allows to be named.</source>
        <translation>Noem bij naam wie dat goed vindt.</translation>
    </message>
    <message>
        <source>Which week, like 2026-W48.</source>
        <translation>Welke week, zoals 2026-W48.</translation>
    </message>
    <message>
        <source>Find residents by a name in any spelling, likeliest first, at most ten.

Each has a reason: same, begins (so far), sounds (alike) or slip (of the hand).</source>
        <translation>Zoek bewoners bij een naam, hoe die ook gespeld is: de beste eerst, hooguit tien.

Bij elk staat waarom: same (gelijk), begins (begint zo), sounds (klinkt zo) of slip (een typefout).</translation>
    </message>
    <message>
        <source>A name as it was heard.</source>
        <translation>Een naam zoals je die hoorde.</translation>
    </message>
    <message>
        <source>Keep one contact moment for each line of JSON on standard input, and print its id once it is durable.

Keys: own_words; urgency, danger, helper, channel, subject, language, confidential, succeeded, took_place_at.</source>
        <translation>Bewaar een contactmoment voor elke regel JSON op standaardinvoer, en geef het id zodra het vastligt.

Velden: own_words; urgency, danger, helper, channel, subject, language, confidential, succeeded, took_place_at.</translation>
    </message>
    <message>
        <source>Erase a resident for good, with everything about them; nothing brings it back.

In a terminal it asks for the name first; without one it does what it was told.</source>
        <translation>Wis een bewoner voorgoed, met alles wat over die bewoner bewaard is; het kan niet terug.

In een terminal vraagt de opdracht eerst om de naam; anders wordt er meteen gewist.</translation>
    </message>
    <message>
        <source>Compute the whole chain again and say whether it holds.</source>
        <translation>Reken de hele lijst na en zeg of die klopt.</translation>
    </message>
    <message>
        <source>List who may open the desk, by role and name.</source>
        <translation>Laat zien wie de tafel mag openen, op rol en naam.</translation>
    </message>
    <message>
        <source>Let somebody open the desk with a passphrase of their own, and print the id of their account.</source>
        <translation>Laat iemand de tafel openen met een eigen wachtzin, en geef het id van die toegang.</translation>
    </message>
    <message>
        <source>Take somebody&apos;s passphrase away: it opens nothing any more.</source>
        <translation>Neem iemands wachtzin af: daarmee gaat niets meer open.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet as a PDF. The one before opens nothing any more.</source>
        <translation>Maak een nieuw herstelblad als pdf. Het vorige opent niets meer.</translation>
    </message>
    <message>
        <source>The chain of who did what.</source>
        <translation>De lijst van wie wat deed.</translation>
    </message>
    <message>
        <source>Who may open the desk, and as what.</source>
        <translation>Wie de tafel mag openen, en in welke rol.</translation>
    </message>
    <message>
        <source>What colleagues call them.</source>
        <translation>Hoe collega’s deze persoon noemen.</translation>
    </message>
    <message>
        <source>What they see and may change.</source>
        <translation>Wat deze persoon ziet en mag veranderen.</translation>
    </message>
    <message>
        <source>File with their passphrase.</source>
        <translation>Bestand met de nieuwe wachtzin.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>The keys of the desk</source>
        <translation>De toetsen van de tafel</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Terug aan het werk</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Go to a place of the rail</source>
        <translation>Naar een plek in de balk</translation>
    </message>
    <message>
        <source>Go to the next part of the page; with Shift to the one before</source>
        <translation>Naar het volgende deel van de pagina; met Shift naar het vorige</translation>
    </message>
    <message>
        <source>Somebody comes in: to the walk-in, and there the next number</source>
        <translation>Iemand komt binnen: naar de inloop, en daar het volgende nummer</translation>
    </message>
    <message>
        <source>At the walk-in: call who comes next</source>
        <translation>Bij de inloop: roep wie aan de beurt is</translation>
    </message>
    <message>
        <source>At the walk-in: more about the queue</source>
        <translation>Bij de inloop: meer over de rij</translation>
    </message>
    <message>
        <source>New, on this page</source>
        <translation>Nieuw, op deze pagina</translation>
    </message>
    <message>
        <source>How soon, at the walk-in</source>
        <translation>Hoe snel, bij de inloop</translation>
    </message>
    <message>
        <source>At the walk-in: this one goes first; help with a letter</source>
        <translation>Bij de inloop: dit gaat voor; hulp bij een brief</translation>
    </message>
    <message>
        <source>In a list: choose, open</source>
        <translation>In een lijst: kiezen, openen</translation>
    </message>
    <message>
        <source>In a list: remove; undo brings it back</source>
        <translation>In een lijst: weghalen. Met Ctrl Z komt het terug</translation>
    </message>
    <message>
        <source>Show the telephone number</source>
        <translation>Toon het telefoonnummer</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Bewaren en door</translation>
    </message>
    <message>
        <source>Later: what you typed stays as a draft</source>
        <translation>Later: wat je typte, blijft bewaard</translation>
    </message>
    <message>
        <source>With a resident: go through a consent together</source>
        <translation>Bij een bewoner: samen een toestemming doorlopen</translation>
    </message>
    <message>
        <source>With a resident: the people around, large</source>
        <translation>Bij een bewoner: wie eromheen staan, groot</translation>
    </message>
    <message>
        <source>With a resident: the wheel, together</source>
        <translation>Bij een bewoner: samen het wiel</translation>
    </message>
    <message>
        <source>On Today: go on where you were</source>
        <translation>Bij Vandaag: verder waar je was gebleven</translation>
    </message>
    <message>
        <source>At the volunteers: find somebody for an ask</source>
        <translation>Bij de vrijwilligers: zoek iemand bij een vraag</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Keep the paper as a PDF</source>
        <translation>Bewaar het blad als PDF</translation>
    </message>
    <message>
        <source>Make the paper larger or smaller</source>
        <translation>Het blad groter of kleiner</translation>
    </message>
    <message>
        <source>At a neighbourhood table: earlier, later</source>
        <translation>Aan de wijktafel: eerder, later</translation>
    </message>
    <message>
        <source>At a neighbourhood table: five minutes less, more</source>
        <translation>Aan de wijktafel: vijf minuten minder, meer</translation>
    </message>
    <message>
        <source>To the vault, for the coordinator</source>
        <translation>Naar de kluis, voor de coördinator</translation>
    </message>
    <message>
        <source>Somebody else takes over, with a PIN</source>
        <translation>Iemand anders neemt het over, met een pincode</translation>
    </message>
    <message>
        <source>Draw or open the curtain</source>
        <translation>Gordijn dicht of open</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>De tafel op slot</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Deze toetsen</translation>
    </message>
</context>
<context>
    <name>HelperCard</name>
    <message>
        <source>Who helps now?</source>
        <translation>Wie helpt er nu?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Here in this part of the day</source>
        <translation>Is er dit dagdeel</translation>
    </message>
</context>
<context>
    <name>HourLeftLine</name>
    <message>
        <source>To the walk-in</source>
        <translation>Naar de inloop</translation>
    </message>
    <message>
        <source>A walk-in hour is still open.</source>
        <translation>Er staat nog een inloopuur open.</translation>
    </message>
</context>
<context>
    <name>HourLog</name>
    <message>
        <source>Walk-in hour</source>
        <translation>Inloopuur</translation>
    </message>
    <message>
        <source>No name stands on this sheet. Keep it with the other logs.</source>
        <translation>Op dit blad staat geen naam. Bewaar het bij de andere logboeken.</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>De rij</translation>
    </message>
    <message>
        <source>The contacts</source>
        <translation>De contacten</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Hoe snel</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Hoe ze kwamen</translation>
    </message>
    <message>
        <source>For the next ones</source>
        <translation>Voor wie hierna komt</translation>
    </message>
    <message>
        <source>open since {time}</source>
        <translation>open sinds {time}</translation>
    </message>
    <message>
        <source>{opened} to {closed}</source>
        <translation>{opened} tot {closed}</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Bezoekers</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Geholpen</translation>
    </message>
    <message>
        <source>Went without help</source>
        <translation>Weg zonder hulp</translation>
    </message>
    <message>
        <source>Longest wait, in minutes</source>
        <translation>Langste wachttijd, in minuten</translation>
    </message>
    <message>
        <source>Contacts written down</source>
        <translation>Opgeschreven contacten</translation>
    </message>
    <message>
        <source>Of these still open</source>
        <translation>Daarvan nog open</translation>
    </message>
    <message>
        <source>Of these could not wait</source>
        <translation>Daarvan konden niet wachten</translation>
    </message>
    <message>
        <source>People who helped</source>
        <translation>Mensen die hielpen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
</context>
<context>
    <name>HourLogDialog</name>
    <message>
        <source>The hour in numbers</source>
        <translation>Het uur in cijfers</translation>
    </message>
    <message>
        <source>Print the log</source>
        <translation>Logboek afdrukken</translation>
    </message>
    <message>
        <source>For the next ones</source>
        <translation>Voor wie hierna komt</translation>
    </message>
    <message>
        <source>Keep as a PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
</context>
<context>
    <name>HourWords</name>
    <message>
        <source>{day}, open since {time}</source>
        <translation>{day}, open sinds {time}</translation>
    </message>
    <message>
        <source>{day}, {opened} to {closed}</source>
        <translation>{day}, {opened} tot {closed}</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>De rij</translation>
    </message>
    <message>
        <source>The contacts</source>
        <translation>De contacten</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Hoe snel</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Hoe ze kwamen</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Wie hielp</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Bezoekers</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Geholpen</translation>
    </message>
    <message>
        <source>Went without help</source>
        <translation>Weg zonder hulp</translation>
    </message>
    <message>
        <source>Longest wait, in minutes</source>
        <translation>Langste wachttijd, in minuten</translation>
    </message>
    <message>
        <source>Contacts written down</source>
        <translation>Opgeschreven contacten</translation>
    </message>
    <message>
        <source>Of these still open</source>
        <translation>Daarvan nog open</translation>
    </message>
    <message>
        <source>Of these could not wait</source>
        <translation>Daarvan konden niet wachten</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
</context>
<context>
    <name>IntroductionDialog</name>
    <message>
        <source>Introduce {giver} and {asker}</source>
        <translation>Stel {giver} en {asker} aan elkaar voor</translation>
    </message>
    <message>
        <source>Keep introduction</source>
        <translation>Bewaar de kennismaking</translation>
    </message>
    <message>
        <source>Ask each of them first, apart. A no is always fine.</source>
        <translation>Vraag het elk apart. Nee zeggen mag altijd.</translation>
    </message>
    <message>
        <source>What did {name} say to it?</source>
        <translation>Wat zei {name} ervan?</translation>
    </message>
    <message>
        <source>How did you speak?</source>
        <translation>Hoe sprak je hen?</translation>
    </message>
    <message>
        <source>There are no words yet. What did they say?</source>
        <translation>Er staan nog geen woorden. Wat zeiden ze?</translation>
    </message>
    <message>
        <source>Will be introduced to a neighbour who offers this.</source>
        <translation>Maakt kennis met een buurtgenoot die dit biedt.</translation>
    </message>
    <message>
        <source>Will be introduced to a neighbour who asks for this.</source>
        <translation>Maakt kennis met een buurtgenoot die dit vraagt.</translation>
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
    <name>Keeping</name>
    <message>
        <source>Said no or took the yes back. Nothing happened since {day}.</source>
        <translation>Zei nee of trok het ja in. Sinds {day} is er niets gebeurd.</translation>
    </message>
    <message>
        <source>Kept for the municipality long enough. Nothing happened since {day}.</source>
        <translation>Lang genoeg bewaard voor de gemeente. Sinds {day} is er niets gebeurd.</translation>
    </message>
    <message>
        <source>Everything is round. Nothing happened since {day}.</source>
        <translation>Alles is rond. Sinds {day} is er niets gebeurd.</translation>
    </message>
    <message>
        <source>A handover of {name}</source>
        <translation>Een overdracht van {name}</translation>
    </message>
    <message>
        <source>A match of {name}</source>
        <translation>Een koppeling van {name}</translation>
    </message>
    <message>
        <source>What lay on the table: {name}</source>
        <translation>Wat op tafel lag: {name}</translation>
    </message>
    <message>
        <source>{what}, {month}</source>
        <translation>{what}, {month}</translation>
    </message>
    <message>
        <source>It rested on a yes that was taken back. Nothing happened since {day}.</source>
        <translation>Het ja hiervoor is er niet meer. Sinds {day} is er niets gebeurd.</translation>
    </message>
    <message>
        <source>The table was on {day}. That it was held stays.</source>
        <translation>De tafel was op {day}. Dat die er was, blijft staan.</translation>
    </message>
    <message>
        <source>The papers themselves stay, and so does who got them.</source>
        <translation>Het papier zelf blijft, en wie het kreeg ook.</translation>
    </message>
    <message>
        <source>Typed and never kept; nobody came back to it.</source>
        <translation>Getypt en nooit bewaard. Niemand kwam erop terug.</translation>
    </message>
    <message>
        <source>Nobody waits for it any more.</source>
        <translation>Niemand wacht er nog op.</translation>
    </message>
    <message>
        <source>a question is open</source>
        <translation>er staat een vraag open</translation>
    </message>
    <message>
        <source>a handover is under way</source>
        <translation>er loopt een overdracht</translation>
    </message>
    <message>
        <source>somebody waits for word</source>
        <translation>iemand wacht op bericht</translation>
    </message>
    <message>
        <source>a match goes on</source>
        <translation>er loopt een koppeling</translation>
    </message>
    <message>
        <source>something must happen today</source>
        <translation>vandaag moet er nog iets</translation>
    </message>
    <message>
        <source>a table is coming</source>
        <translation>er komt nog een tafel</translation>
    </message>
    <message>
        <source>a concern is open</source>
        <translation>er staat een zorg open</translation>
    </message>
    <message>
        <source>an action is not done</source>
        <translation>er is een actie nog niet klaar</translation>
    </message>
    <message>
        <source>somebody must hear of a withdrawal</source>
        <translation>iemand moet nog horen van een intrekking</translation>
    </message>
    <message>
        <source>Look: {what}. That stops, too.</source>
        <translation>Let op: {what}. Dat stopt dan ook.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) without a resident</source>
        <translation>
            <numerusform>%n contact zonder bewoner</numerusform>
            <numerusform>%n contacten zonder bewoner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of a table</source>
        <translation>
            <numerusform>%n actie van een tafel</numerusform>
            <numerusform>%n acties van een tafel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concern(s) without a resident</source>
        <translation>
            <numerusform>%n zorg zonder bewoner</numerusform>
            <numerusform>%n zorgen zonder bewoner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) where a paper was saved</source>
        <translation>
            <numerusform>%n plek waar papier bewaard is</numerusform>
            <numerusform>%n plekken waar papier bewaard is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n concept</numerusform>
            <numerusform>%n concepten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) around</source>
        <translation>
            <numerusform>%n mens eromheen</numerusform>
            <numerusform>%n mensen eromheen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n koppeling</numerusform>
            <numerusform>%n koppelingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s)</source>
        <translation>
            <numerusform>%n overdracht</numerusform>
            <numerusform>%n overdrachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concern(s)</source>
        <translation>
            <numerusform>%n zorg</numerusform>
            <numerusform>%n zorgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) or photo(s)</source>
        <translation>
            <numerusform>%n papier of foto</numerusform>
            <numerusform>%n papieren of foto&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of what left</source>
        <translation>
            <numerusform>%n kopie van wat wegging</numerusform>
            <numerusform>%n kopieën van wat wegging</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) of a withdrawal</source>
        <translation>
            <numerusform>%n bericht over een ingetrokken ja</numerusform>
            <numerusform>%n berichten over een ingetrokken ja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation wheel(s)</source>
        <translation>
            <numerusform>%n gesprekswiel</numerusform>
            <numerusform>%n gesprekswielen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a place at %n table(s)</source>
        <translation>
            <numerusform>een plek op %n tafel</numerusform>
            <numerusform>een plek op %n tafels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) joined into it</source>
        <translation>
            <numerusform>%n samengevoegd dossier</numerusform>
            <numerusform>%n samengevoegde dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingPanel</name>
    <message>
        <source>Look first</source>
        <translation>Kijk eerst</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Voorgoed gewist.</translation>
    </message>
    <message>
        <source>How long we keep things</source>
        <translation>Hoe lang we dingen bewaren</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may be erased.</source>
        <translation>
            <numerusform>%n mens kan gewist worden.</numerusform>
            <numerusform>%n mensen kunnen gewist worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some things are kept too long.</source>
        <translation>Er wordt iets langer bewaard dan nodig is.</translation>
    </message>
    <message>
        <source>Look first: nothing goes by itself.</source>
        <translation>Kijk eerst: niets gaat vanzelf weg.</translation>
    </message>
</context>
<context>
    <name>KeepingRulesDialog</name>
    <message>
        <source>How long do we keep?</source>
        <translation>Hoe lang bewaren we?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>After this time the desk proposes it. A person looks and erases. Who still waits is never proposed.</source>
        <translation>Na deze tijd stelt de tafel het voor. Een mens kijkt en wist. Wie nog wacht, wordt nooit voorgesteld.</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>We work for a municipality under the Wmo 2015</source>
        <translation>Wij werken voor een gemeente volgens de Wmo 2015</translation>
    </message>
    <message>
        <source>Somebody said no to everything, or took it back</source>
        <translation>Iemand zei overal nee op, of trok het in</translation>
    </message>
    <message>
        <source>Ground: the yes is gone, and nothing else asks to keep it (GDPR article 17).</source>
        <translation>Grond: het ja is weg en niets anders vraagt om bewaren (AVG artikel 17).</translation>
    </message>
    <message>
        <source>Everything about somebody is round</source>
        <translation>Alles van iemand is rond</translation>
    </message>
    <message>
        <source>Ground: no longer than needed (GDPR article 5).</source>
        <translation>Grond: niet langer dan nodig (AVG artikel 5).</translation>
    </message>
    <message>
        <source>Files for the municipality</source>
        <translation>Dossiers voor de gemeente</translation>
    </message>
    <message>
        <source>Ground: Wmo 2015, article 5.3.4. Then this counts for all files, also after a no.</source>
        <translation>Grond: Wmo 2015, artikel 5.3.4. Dit geldt dan voor iedereen, ook na een nee.</translation>
    </message>
    <message>
        <source>Contacts that belong to no resident</source>
        <translation>Contacten die bij geen bewoner horen</translation>
    </message>
    <message>
        <source>What lay on a table, its actions and concerns</source>
        <translation>Wat op een tafel lag, met acties en zorgen</translation>
    </message>
    <message>
        <source>Where a paper was saved</source>
        <translation>Waar papier bewaard is</translation>
    </message>
    <message>
        <source>Ground: the name of a file may name somebody. That it left stays on record.</source>
        <translation>Grond: de naam van een bestand kan iemand noemen. Dat het wegging, blijft vastgelegd.</translation>
    </message>
    <message>
        <source>What was typed and never kept</source>
        <translation>Wat getypt is en nooit bewaard</translation>
    </message>
    <message>
        <source>Ground: nobody came back to it.</source>
        <translation>Grond: niemand kwam erop terug.</translation>
    </message>
</context>
<context>
    <name>KeptCopyDialog</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>This is what left, sheet for sheet.</source>
        <translation>Dit ging de deur uit, blad voor blad.</translation>
    </message>
</context>
<context>
    <name>Knowing</name>
    <message>
        <source>{document}: {what}</source>
        <translation>{document}: {what}</translation>
    </message>
    <message>
        <source>For {purpose}</source>
        <translation>Voor: {purpose}</translation>
    </message>
    <message>
        <source>made by {who}</source>
        <translation>gemaakt door {who}</translation>
    </message>
    <message>
        <source>Yes of {day}</source>
        <translation>Ja van {day}</translation>
    </message>
    <message>
        <source>Without a yes: {basis}</source>
        <translation>Zonder ja: {basis}</translation>
    </message>
    <message>
        <source>taken back {day}</source>
        <translation>ingetrokken {day}</translation>
    </message>
    <message>
        <source>a no since {day}</source>
        <translation>nee sinds {day}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>geëindigd {day}</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>was een vergissing</translation>
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
    <name>LanguagesField</name>
    <message>
        <source>In which language does a talk go best? Put that one first.</source>
        <translation>In welke taal gaat praten het best? Zet die bovenaan.</translation>
    </message>
    <message>
        <source>One more language</source>
        <translation>Nog een taal</translation>
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
    <name>Leaving</name>
    <message>
        <source>The printer gives no answer.</source>
        <translation>De printer geeft geen antwoord.</translation>
    </message>
    <message>
        <source>Your sheet is still here.</source>
        <translation>Je blad is er nog.</translation>
    </message>
    <message>
        <source>Is the printer on?</source>
        <translation>Staat de printer aan?</translation>
    </message>
    <message>
        <source>All that you wrote down is saved. The backup of it was not made everywhere.</source>
        <translation>Alles wat je opschreef is bewaard. De reservekopie ervan is niet overal gemaakt.</translation>
    </message>
</context>
<context>
    <name>LeavingBox</name>
    <message>
        <source>The backup is being made, {percent} %</source>
        <translation>De reservekopie wordt gemaakt, {percent} %</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Sluit het programma</translation>
    </message>
    <message>
        <source>The desk closes</source>
        <translation>De tafel gaat dicht</translation>
    </message>
    <message>
        <source>First what changed goes into a backup. Then the program ends by itself.</source>
        <translation>Eerst gaat wat er veranderde in een reservekopie. Daarna stopt het programma vanzelf.</translation>
    </message>
</context>
<context>
    <name>LeftHere</name>
    <message>
        <source>This is where you were</source>
        <translation>Hier was je gebleven</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Gooi het weg</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} om {time}</translation>
    </message>
    <message>
        <source>Thrown away. It can still be brought back here.</source>
        <translation>Weggegooid. Je kunt het hier nog terugzetten.</translation>
    </message>
    <message>
        <source>It waits here again.</source>
        <translation>Het wacht hier weer op je.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
</context>
<context>
    <name>LegendCard</name>
    <message>
        <source>How to read it</source>
        <translation>Zo lees je het</translation>
    </message>
    <message>
        <source>family, friends, neighbours</source>
        <translation>familie, vrienden, buren</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>vrijwilliger</translation>
    </message>
    <message>
        <source>through an organisation: broken line, double edge</source>
        <translation>via een organisatie: streepjeslijn, dubbele rand</translation>
    </message>
    <message>
        <source>the arrow shows who gets support</source>
        <translation>de pijl wijst naar wie steun krijgt</translation>
    </message>
    <message>
        <source>Nearer to the middle is nearer to the heart.</source>
        <translation>Dichter bij het midden is vertrouwder.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Referral letter</source>
        <translation>Verwijsbrief</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>**{name}**: {hours}</source>
        <translation>**{name}**: {hours}</translation>
    </message>
    <message>
        <source>{days} and {last}</source>
        <translation>{days} en {last}</translation>
    </message>
    <message>
        <source>{days} from {opens} to {closes}</source>
        <translation>{days} van {opens} tot {closes} uur</translation>
    </message>
    <message>
        <source>Tell {name} and us whether you take this up. The slip below is for that.</source>
        <translation>Zeg tegen {name} en tegen ons of u dit oppakt. Dat kan met de strook onderaan.</translation>
    </message>
    <message>
        <source>We would like to agree with you who does what.</source>
        <translation>Wij spreken graag met u af wie wat doet.</translation>
    </message>
    <message>
        <source>Do you wonder whether something is part of it? Call us.</source>
        <translation>Twijfelt u of iets erbij hoort? Bel ons.</translation>
    </message>
    <message>
        <source>Do you wonder whether something is part of it? Ask us.</source>
        <translation>Twijfelt u of iets erbij hoort? Vraag het ons.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Niet afgesproken</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>What {name} would like</source>
        <translation>Wat {name} graag wil</translation>
    </message>
    <message>
        <source>What {name} has to give</source>
        <translation>Wat {name} te bieden heeft</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Het verhaal</translation>
    </message>
    <message>
        <source>Who is there already</source>
        <translation>Wie er al zijn</translation>
    </message>
    <message>
        <source>Who is there, by name</source>
        <translation>Wie er al zijn, met naam</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Word back, at the latest</source>
        <translation>Bericht terug, uiterlijk</translation>
    </message>
    <message>
        <source>hears it from you, at the first contact.</source>
        <translation>hoort het van u, bij het eerste contact.</translation>
    </message>
    <message>
        <source>hears it from us, as soon as you answer.</source>
        <translation>hoort het van ons, zodra u antwoordt.</translation>
    </message>
    <message>
        <source>The volunteer of {organization}</source>
        <translation>De vrijwilliger van {organization}</translation>
    </message>
    <message>
        <source>Our volunteer</source>
        <translation>Onze vrijwilliger</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Wij</translation>
    </message>
    <message>
        <source>remain responsible.</source>
        <translation>blijven verantwoordelijk.</translation>
    </message>
    <message>
        <source>are responsible until you say yes. After that, you.</source>
        <translation>zijn verantwoordelijk tot u ja zegt. Daarna u.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <source>are responsible. You already said yes.</source>
        <translation>bent verantwoordelijk. U zei al ja.</translation>
    </message>
    <message>
        <source>is responsible.</source>
        <translation>is verantwoordelijk.</translation>
    </message>
    <message>
        <source>will tell you who is responsible.</source>
        <translation>vertellen u wie verantwoordelijk is.</translation>
    </message>
    <message>
        <source>May {person} come to you with a question?</source>
        <translation>Mag {person} met een vraag bij u komen?</translation>
    </message>
    <message>
        <source>Will you help {person} from here on?</source>
        <translation>Wilt u {person} verder helpen?</translation>
    </message>
    <message>
        <source>Will you look with us at what {person} needs?</source>
        <translation>Wilt u samen met ons kijken wat {person} nodig heeft?</translation>
    </message>
    <message>
        <source>This is about **{name}**, {age} years old.</source>
        <translation>Het gaat om **{name}**, {age} jaar.</translation>
    </message>
    <message>
        <source>This is about **{name}**, {age} years old ({area}).</source>
        <translation>Het gaat om **{name}**, {age} jaar ({area}).</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Kennismaking</translation>
    </message>
    <message>
        <source>Question without a name</source>
        <translation>Vraag zonder naam</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Word back</source>
        <translation>Bericht terug</translation>
    </message>
    <message>
        <source>This is about **{name}** ({area}).</source>
        <translation>Het gaat om **{name}** ({area}).</translation>
    </message>
    <message>
        <source>This is about **{name}**.</source>
        <translation>Het gaat om **{name}**.</translation>
    </message>
    <message>
        <source>Contact goes through us: **{us}**.</source>
        <translation>Contact gaat via ons: **{us}**.</translation>
    </message>
    <message>
        <source>Contact goes through us.</source>
        <translation>Contact gaat via ons.</translation>
    </message>
    <message>
        <source>Call {them}: **{phone}**.</source>
        <translation>Bel {them}: **{phone}**.</translation>
    </message>
    <message>
        <source>Leave no message on the phone.</source>
        <translation>Spreek geen bericht in.</translation>
    </message>
    <message>
        <source>**Do not call.**</source>
        <translation>**Bel niet.**</translation>
    </message>
    <message>
        <source>A message is welcome: **{phone}**.</source>
        <translation>Een bericht mag wel: **{phone}**.</translation>
    </message>
    <message>
        <source>The address is {address}.</source>
        <translation>Het adres is {address}.</translation>
    </message>
    <message>
        <source>Send no post.</source>
        <translation>Stuur geen post.</translation>
    </message>
    <message>
        <source>her</source>
        <translation>haar</translation>
    </message>
    <message>
        <source>him</source>
        <translation>hem</translation>
    </message>
    <message>
        <source>In her own words</source>
        <translation>In haar eigen woorden</translation>
    </message>
    <message>
        <source>In his own words</source>
        <translation>In zijn eigen woorden</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>Welcome {name} and see what you can do.</source>
        <translation>Ontvang {name} en kijk wat u kunt doen.</translation>
    </message>
    <message>
        <source>Get in touch with {name} and agree what you will do.</source>
        <translation>Neem contact op met {name} en spreek af wat u doet.</translation>
    </message>
    <message>
        <source>Agree with {name} and with us who does what.</source>
        <translation>Spreek met {name} en met ons af wie wat doet.</translation>
    </message>
    <message>
        <source>The reason: {reason}.</source>
        <translation>De reden: {reason}.</translation>
    </message>
    <message>
        <source>It holds up to and including {until}.</source>
        <translation>Dat geldt tot en met {until}.</translation>
    </message>
    <message>
        <source>If {name} stops earlier, you will hear so from us.</source>
        <translation>Stopt {name} eerder, dan hoort u dat.</translation>
    </message>
    <message>
        <source>**We share this without consent, because somebody is in danger.** It is for {recipient} only.</source>
        <translation>**Wij delen dit zonder toestemming, omdat iemand in gevaar is.** Het is alleen voor {recipient}.</translation>
    </message>
    <message>
        <source>**We share this because the law obliges us to.** It is for {recipient} only.</source>
        <translation>**Wij delen dit omdat het van de wet moet.** Het is alleen voor {recipient}.</translation>
    </message>
    <message>
        <source>**We share this for a public task that was given to us.** It is for {recipient} only.</source>
        <translation>**Wij delen dit voor een publieke taak die aan ons is gegeven.** Het is alleen voor {recipient}.</translation>
    </message>
    <message>
        <source>This was decided on {day}.</source>
        <translation>Dit is besloten op {day}.</translation>
    </message>
    <message>
        <source>**{name} agrees to this:** consent to share it with {recipient}.</source>
        <translation>**{name} vindt dit goed:** wij mogen dit delen met {recipient}.</translation>
    </message>
    <message>
        <source>**{name} agrees to this.** On {day} {name} gave written consent to share this with {recipient}.</source>
        <translation>**{name} vindt dit goed.** Op {day} gaf {name} schriftelijk toestemming om dit te delen met {recipient}.</translation>
    </message>
    <message>
        <source>**{name} agrees to this.** On {day} {name} said, with a witness, that we may share this with {recipient}.</source>
        <translation>**{name} vindt dit goed.** Op {day} zei {name}, met een getuige erbij, dat wij dit mogen delen met {recipient}.</translation>
    </message>
    <message>
        <source>**This is agreed.** On {day} the representative of {name} gave consent to share this with {recipient}.</source>
        <translation>**Dit mag.** Op {day} gaf de vertegenwoordiger van {name} toestemming om dit te delen met {recipient}.</translation>
    </message>
    <message>
        <source>Answer to referral letter {code}</source>
        <translation>Antwoord op verwijsbrief {code}</translation>
    </message>
    <message>
        <source>Send this slip to {organization}, or call {phone}.</source>
        <translation>Stuur deze strook naar {organization}, of bel {phone}.</translation>
    </message>
    <message>
        <source>Send this slip to {organization}.</source>
        <translation>Stuur deze strook naar {organization}.</translation>
    </message>
    <message>
        <source>We take this up. Who calls the resident, and when?</source>
        <translation>Wij pakken dit op. Wie belt de bewoner, en wanneer?</translation>
    </message>
    <message>
        <source>Answer to introduction {code}</source>
        <translation>Antwoord op kennismaking {code}</translation>
    </message>
    <message>
        <source>Answer to question {code}</source>
        <translation>Antwoord op vraag {code}</translation>
    </message>
    <message>
        <source>Answer to request {code}</source>
        <translation>Antwoord op verzoek {code}</translation>
    </message>
    <message>
        <source>We want to talk first. Call us at:</source>
        <translation>Wij willen eerst overleggen. Bel ons op:</translation>
    </message>
    <message>
        <source>This does not suit us. It may suit:</source>
        <translation>Dit past niet bij ons. Wel misschien bij:</translation>
    </message>
    <message>
        <source>We met. This is what we agreed:</source>
        <translation>Wij hebben kennisgemaakt. Dit spraken wij af:</translation>
    </message>
    <message>
        <source>We would do this:</source>
        <translation>Dit zouden wij doen:</translation>
    </message>
    <message>
        <source>Everything was destroyed, on this day and by this person:</source>
        <translation>Alles is vernietigd, op deze dag en door:</translation>
    </message>
    <message>
        <source>We have to keep this, because:</source>
        <translation>Dit moeten wij bewaren, want:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>Beste {name},</translation>
    </message>
    <message>
        <source>{what}. You said:</source>
        <translation>{what}. U zei:</translation>
    </message>
    <message>
        <source>With kind regards,</source>
        <translation>Met vriendelijke groet,</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>No name stands on this slip.</source>
        <translation>Op deze strook staat geen naam.</translation>
    </message>
    <message>
        <source>What would you do? And who could help?</source>
        <translation>Wat zou u doen? En wie kan helpen?</translation>
    </message>
    <message>
        <source>The question that was passed on is taken up</source>
        <translation>De vraag die is doorgegeven, is opgepakt</translation>
    </message>
    <message>
        <source>The question that was passed on was not taken up</source>
        <translation>De vraag die is doorgegeven, is niet opgepakt</translation>
    </message>
    <message>
        <source>The help for the question that was passed on has ended</source>
        <translation>De hulp voor de vraag die is doorgegeven, is gestopt</translation>
    </message>
    <message>
        <source>On **{day}**, with the code **{code}**.</source>
        <translation>Op **{day}**, met de code **{code}**.</translation>
    </message>
    <message>
        <source>On **{day}**.</source>
        <translation>Op **{day}**.</translation>
    </message>
    <message>
        <source>**We write this because the law obliges us to** (article 19 of the GDPR). Whoever passed data on tells the recipients when they have to be erased. This letter tells nothing that you did not know already.</source>
        <translation>**Wij schrijven dit omdat de wet het vraagt** (artikel 19 van de AVG). Wie gegevens doorgaf, vertelt de ontvangers wanneer ze gewist moeten worden. In deze brief staat niets dat u nog niet wist.</translation>
    </message>
    <message>
        <source>Whoever decides for you said yes on {day}.</source>
        <translation>Wie voor u beslist, zei ja op {day}.</translation>
    </message>
    <message>
        <source>You said yes on {day}.</source>
        <translation>U zei ja op {day}.</translation>
    </message>
    <message>
        <source>That holds up to and including {until}.</source>
        <translation>Dat geldt tot en met {until}.</translation>
    </message>
    <message>
        <source>We told this without your yes, because somebody was in danger.</source>
        <translation>Wij vertelden dit zonder uw ja, omdat iemand in gevaar was.</translation>
    </message>
    <message>
        <source>We told this without your yes, because the law asks it.</source>
        <translation>Wij vertelden dit zonder uw ja, omdat de wet het vraagt.</translation>
    </message>
    <message>
        <source>We told this without your yes, because it is our public task.</source>
        <translation>Wij vertelden dit zonder uw ja, omdat het onze publieke taak is.</translation>
    </message>
    <message>
        <source>Share nothing more about me with {recipient}.</source>
        <translation>Deel niets meer over mij met {recipient}.</translation>
    </message>
    <message>
        <source>Give this slip to {house}. You may also call {phone}.</source>
        <translation>Geef deze strook af bij {house}. Bellen mag ook: {phone}.</translation>
    </message>
    <message>
        <source>Give this slip to {house}.</source>
        <translation>Geef deze strook af bij {house}.</translation>
    </message>
</context>
<context>
    <name>LetterChoiceRow</name>
    <message>
        <source>Which letter?</source>
        <translation>Welke brief?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>In welke taal?</translation>
    </message>
    <message>
        <source>In large print</source>
        <translation>In grote letters</translation>
    </message>
    <message>
        <source>Change its text</source>
        <translation>De tekst veranderen</translation>
    </message>
    <message>
        <source>No post goes to {name}: hand this letter over.</source>
        <translation>Naar {name} gaat geen post: geef deze brief zelf.</translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message>
        <source>who hands over</source>
        <translation>wie overdraagt</translation>
    </message>
    <message>
        <source>to whom it goes</source>
        <translation>naar wie het gaat</translation>
    </message>
    <message>
        <source>our organisation</source>
        <translation>onze organisatie</translation>
    </message>
    <message>
        <source>the day of the letter</source>
        <translation>de dag van de brief</translation>
    </message>
    <message>
        <source>the code of the letter</source>
        <translation>de code van de brief</translation>
    </message>
    <message>
        <source>our telephone number</source>
        <translation>ons telefoonnummer</translation>
    </message>
    <message>
        <source>the first name of the resident</source>
        <translation>de voornaam van de bewoner</translation>
    </message>
    <message>
        <source>the resident&apos;s name as they are addressed</source>
        <translation>de naam van de bewoner, met aanspreekvorm</translation>
    </message>
    <message>
        <source>by when there is word back</source>
        <translation>wanneer er uiterlijk bericht terug is</translation>
    </message>
    <message>
        <source>the question of the handover</source>
        <translation>de vraag van de overdracht</translation>
    </message>
    <message>
        <source>for whom it is there</source>
        <translation>voor wie daar</translation>
    </message>
    <message>
        <source>the age of the resident</source>
        <translation>de leeftijd van de bewoner</translation>
    </message>
    <message>
        <source>the neighbourhood of the resident</source>
        <translation>de buurt van de bewoner</translation>
    </message>
    <message>
        <source>the telephone number of the resident</source>
        <translation>het telefoonnummer van de bewoner</translation>
    </message>
    <message>
        <source>the address of the resident</source>
        <translation>het adres van de bewoner</translation>
    </message>
    <message>
        <source>who it is and how to reach them</source>
        <translation>wie het is en hoe je die bereikt</translation>
    </message>
    <message>
        <source>the own words of the resident</source>
        <translation>de eigen woorden van de bewoner</translation>
    </message>
    <message>
        <source>why now</source>
        <translation>waarom nu</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>wat er gevraagd wordt</translation>
    </message>
    <message>
        <source>what was agreed and what not</source>
        <translation>wat is afgesproken en wat niet</translation>
    </message>
    <message>
        <source>the box with the promise</source>
        <translation>het kader met de belofte</translation>
    </message>
    <message>
        <source>what is good to know</source>
        <translation>wat goed is om te weten</translation>
    </message>
    <message>
        <source>why this may go</source>
        <translation>waarom dit mag</translation>
    </message>
    <message>
        <source>whom to ask for</source>
        <translation>naar wie te vragen</translation>
    </message>
    <message>
        <source>when it is open there</source>
        <translation>wanneer het daar open is</translation>
    </message>
    <message>
        <source>the day on which the consent ended</source>
        <translation>de dag waarop de toestemming stopte</translation>
    </message>
    <message>
        <source>what they received</source>
        <translation>wat zij kregen</translation>
    </message>
    <message>
        <source>the salutation</source>
        <translation>de aanhef</translation>
    </message>
    <message>
        <source>who makes the letter</source>
        <translation>wie de brief maakt</translation>
    </message>
    <message>
        <source>what it was for</source>
        <translation>waarvoor het was</translation>
    </message>
    <message>
        <source>what was shared</source>
        <translation>wat er is gedeeld</translation>
    </message>
    <message>
        <source>who waits for word</source>
        <translation>wie op bericht wacht</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>hoe het ervoor staat</translation>
    </message>
    <message>
        <source>what may be told beyond that</source>
        <translation>wat er meer verteld mag worden</translation>
    </message>
</context>
<context>
    <name>LetterFlaw</name>
    <message>
        <source>A brace has no partner: fields look like {field}.</source>
        <translation>Een accolade staat alleen: velden zien er zo uit: {field}.</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>Het veld {field} bestaat niet.</translation>
    </message>
    <message>
        <source>No ground ever covers {field} in this letter.</source>
        <translation>In deze brief mag {field} nooit staan: daar is geen grond voor.</translation>
    </message>
    <message>
        <source>{field} needs a paragraph of its own.</source>
        <translation>{field} heeft een eigen alinea nodig.</translation>
    </message>
    <message>
        <source>{field} can be empty, so it cannot stand in the title.</source>
        <translation>{field} kan leeg zijn en kan dus niet in de titel staan.</translation>
    </message>
    <message>
        <source>The first line has to be a title, after a # and a blank.</source>
        <translation>De eerste regel moet een titel zijn, na een # en een spatie.</translation>
    </message>
    <message>
        <source>{field} is missing, and this letter has to tell it.</source>
        <translation>{field} ontbreekt, en dat moet in deze brief staan.</translation>
    </message>
    <message>
        <source>Hidden signs turn the order of this text.</source>
        <translation>Verborgen tekens draaien de volgorde van deze tekst om.</translation>
    </message>
</context>
<context>
    <name>LetterKind</name>
    <message>
        <source>Referral letter</source>
        <translation>Verwijsbrief</translation>
    </message>
    <message>
        <source>Introduction, with whom to ask for</source>
        <translation>Kennismaking, met naar wie te vragen</translation>
    </message>
    <message>
        <source>Question without a name</source>
        <translation>Vraag zonder naam</translation>
    </message>
    <message>
        <source>Notice that the consent ended</source>
        <translation>Bericht dat de toestemming stopte</translation>
    </message>
    <message>
        <source>Request to destroy</source>
        <translation>Verzoek om te vernietigen</translation>
    </message>
    <message>
        <source>Letter to the resident</source>
        <translation>Brief aan de bewoner</translation>
    </message>
    <message>
        <source>Word back to whoever waits</source>
        <translation>Bericht terug aan wie wacht</translation>
    </message>
</context>
<context>
    <name>LetterPart</name>
    <message>
        <source>Help with a letter</source>
        <translation>Hulp bij een brief</translation>
    </message>
    <message>
        <source>Who sent the letter?</source>
        <translation>Van wie is de brief?</translation>
    </message>
    <message>
        <source>tax office, landlord</source>
        <translation>Belastingdienst, verhuurder</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>A few words. The letter stays with them.</source>
        <translation>Een paar woorden. De brief blijft bij hen.</translation>
    </message>
    <message>
        <source>When do we go on?</source>
        <translation>Wanneer gaan we verder?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>This letter is done</source>
        <translation>Deze brief is klaar</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>The letter</source>
        <translation>De brief</translation>
    </message>
    <message>
        <source>May go</source>
        <translation>Mag mee</translation>
    </message>
    <message>
        <source>The letter is being made.</source>
        <translation>De brief wordt gemaakt.</translation>
    </message>
    <message>
        <source>This goes along</source>
        <translation>Dit gaat mee</translation>
    </message>
    <message>
        <source>{name} allows it</source>
        <translation>Mag van {name}</translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>Geen brief</translation>
    </message>
    <message>
        <source>Change its text</source>
        <translation>De tekst veranderen</translation>
    </message>
    <message>
        <source>Write it otherwise</source>
        <translation>Schrijf het anders</translation>
    </message>
</context>
<context>
    <name>LetterTextDialog</name>
    <message>
        <source>Text of: {letter} ({language})</source>
        <translation>Tekst van: {letter} ({language})</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Deze tekst bewaren</translation>
    </message>
    <message>
        <source>What stands in braces is filled in. A paragraph with a field that stays empty is left out.</source>
        <translation>Wat tussen accolades staat, wordt ingevuld. Een alinea met een veld dat leeg blijft, valt weg.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>De tekst</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Terug naar het origineel</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Er is geen tekst.</translation>
    </message>
    <message>
        <source>Go back to the original, or write one.</source>
        <translation>Ga terug naar het origineel, of schrijf er een.</translation>
    </message>
    <message>
        <source>Fields of this letter:</source>
        <translation>Velden van deze brief:</translation>
    </message>
    <message>
        <source>Nothing is wrong with this text.</source>
        <translation>Deze tekst is in orde.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Hand this letter over: no post goes there.</source>
        <translation>Geef deze brief zelf: er gaat geen post heen.</translation>
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
    <name>LockDialog</name>
    <message>
        <source>The lock is being changed</source>
        <translation>Het slot wordt vervangen</translation>
    </message>
    <message>
        <source>Every page of the desk is written again under a new key. This takes a moment.</source>
        <translation>Alles op de tafel wordt opnieuw geschreven met een nieuwe sleutel. Dat duurt even.</translation>
    </message>
    <message>
        <source>If the power goes now, the desk is as it was, or as it will be.</source>
        <translation>Valt de stroom nu uit, dan is de tafel zoals hij was, of zoals hij wordt.</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Check</source>
        <translation>Controleer</translation>
    </message>
    <message>
        <source>Check whether the records are as they were written</source>
        <translation>Controleer of alles er nog staat zoals het is opgeschreven</translation>
    </message>
    <message>
        <source>Of whom?</source>
        <translation>Van wie?</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wie deed wat</translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are as they were written.</source>
        <translation>
            <numerusform>%n regel staat er zoals hij is opgeschreven.</numerusform>
            <numerusform>Alle %n regels staan er zoals ze zijn opgeschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record {number} is not as it was written.</source>
        <translation>Regel {number} is niet zoals hij is opgeschreven.</translation>
    </message>
    <message>
        <source>Somebody changed the files of this desk, or the disk is broken. Keep a copy, and ask for help.</source>
        <translation>Iemand veranderde de bestanden van deze tafel, of de schijf is stuk. Bewaar een kopie en vraag om hulp.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
</context>
<context>
    <name>LogoChoice</name>
    <message>
        <source>The logo</source>
        <translation>Het logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Een logo kiezen</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Geen logo</translation>
    </message>
    <message>
        <source>Which logo stands on the letters?</source>
        <translation>Welk logo staat op de brieven?</translation>
    </message>
    <message>
        <source>Which picture is the logo?</source>
        <translation>Welk plaatje is het logo?</translation>
    </message>
</context>
<context>
    <name>LooksChoice</name>
    <message>
        <source>Size of the text: {size}</source>
        <translation>Grootte van de letters: {size}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Large and clear</source>
        <translation>Groot en helder</translation>
    </message>
    <message>
        <source>How the desk looks</source>
        <translation>Zo ziet de tafel eruit</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What this is about is not there any more. Your words still wait on Today.</source>
        <translation>Waar dit over gaat, is er niet meer. Je woorden staan nog bij Vandaag.</translation>
    </message>
    <message>
        <source>Connector Desk</source>
        <translation>Verbinderstafel</translation>
    </message>
    <message>
        <source>What you typed last cannot be kept now. Press once more and it is gone.</source>
        <translation>Wat je net typte, kan nu niet bewaard worden. Druk nog een keer, dan is het weg.</translation>
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
    <name>MarkPart</name>
    <message>
        <source>Goes first</source>
        <translation>Gaat voor</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Who was called?</source>
        <translation>Wie is er gebeld?</translation>
    </message>
    <message>
        <source>May be filled in later, with what was done.</source>
        <translation>Mag ook later, bij wat er is gedaan.</translation>
    </message>
</context>
<context>
    <name>MatchActs</name>
    <message>
        <source>Kept: word of {name} today.</source>
        <translation>Bewaard: vandaag iets van {name} gehoord.</translation>
    </message>
    <message>
        <source>The match with {name} was removed.</source>
        <translation>De koppeling met {name} is weggehaald.</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message>
        <source>{volunteer} at {resident}</source>
        <translation>{volunteer} bij {resident}</translation>
    </message>
    <message>
        <source>Keep the agreements</source>
        <translation>Bewaar de afspraken</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Per ongeluk ingevoerd</translation>
    </message>
    <message>
        <source>One thing a line.</source>
        <translation>Eén ding per regel.</translation>
    </message>
    <message>
        <source>What did they agree on?</source>
        <translation>Wat spraken zij af?</translation>
    </message>
    <message>
        <source>What did they agree not to do?</source>
        <translation>Wat hoeft niet?</translation>
    </message>
    <message>
        <source>What else must you know?</source>
        <translation>Wat moet je nog meer weten?</translation>
    </message>
    <message>
        <source>This stays at the desk.</source>
        <translation>Dit blijft hier.</translation>
    </message>
    <message>
        <source>How often do they meet?</source>
        <translation>Hoe vaak zien zij elkaar?</translation>
    </message>
    <message>
        <source>Every so many days. Three times without word is silence.</source>
        <translation>Om de zoveel dagen. Drie keer niets gehoord is stil.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
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
    <name>MatchesCard</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n koppeling</numerusform>
            <numerusform>%n koppelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Vandaag gehoord</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>{resident} already knows {name}.</source>
        <translation>{resident} kent {name} al.</translation>
    </message>
    <message>
        <source>Speaks {more}, like {resident}.</source>
        <translation>Spreekt {more}, net als {resident}.</translation>
    </message>
    <message>
        <source>Can at the wished time: {more}.</source>
        <translation>Kan als dat gewenst is: {more}.</translation>
    </message>
    <message>
        <source>Likes {more}.</source>
        <translation>Doet dit graag: {more}.</translation>
    </message>
    <message>
        <source>From the same neighbourhood as {resident}.</source>
        <translation>Uit dezelfde buurt als {resident}.</translation>
    </message>
    <message>
        <source>Has room: now {more}.</source>
        <translation>Heeft ruimte: nu {more}.</translation>
    </message>
    <message>
        <source>Is trained for {more}.</source>
        <translation>Is opgeleid: {more}.</translation>
    </message>
    <message>
        <source>Helps with this kind of question.</source>
        <translation>Helpt bij dit soort vragen.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago: still true.</source>
        <translation>
            <numerusform>%n dag geleden nagebeld: klopt nog.</numerusform>
            <numerusform>%n dagen geleden nagebeld: klopt nog.</numerusform>
        </translation>
    </message>
    <message>
        <source>Likes this kind of help.</source>
        <translation>Doet dit graag.</translation>
    </message>
    <message>
        <source>Is trained for this.</source>
        <translation>Is hiervoor opgeleid.</translation>
    </message>
    <message>
        <source>No {more}. Does that work for {resident}?</source>
        <translation>Geen {more}. Kan dat voor {resident}?</translation>
    </message>
    <message>
        <source>Cannot at the wished time: {more}.</source>
        <translation>Kan niet als dat gewenst is: {more}.</translation>
    </message>
    <message>
        <source>{resident} gave no yes yet for this question.</source>
        <translation>{resident} zei nog geen ja voor deze vraag.</translation>
    </message>
    <message>
        <source>After this {name} is full: now {more}.</source>
        <translation>Daarna is {name} vol: nu {more}.</translation>
    </message>
    <message>
        <source>Own limit: {more}</source>
        <translation>Eigen grens: {more}</translation>
    </message>
    <message>
        <source>From another neighbourhood. Is that too far?</source>
        <translation>Uit een andere buurt. Is dat te ver?</translation>
    </message>
    <message>
        <source>A professional. Write in one sentence why.</source>
        <translation>Beroepskracht. Schrijf in één zin waarom.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait there already.</source>
        <translation>
            <numerusform>Daar wacht al %n mens.</numerusform>
            <numerusform>Daar wachten al %n mensen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago. Is it still true?</source>
        <translation>
            <numerusform>%n dag geleden nagebeld. Klopt het nog?</numerusform>
            <numerusform>%n dagen geleden nagebeld. Klopt het nog?</numerusform>
        </translation>
    </message>
    <message>
        <source>Never checked. Is it true?</source>
        <translation>Nooit nagebeld. Klopt het?</translation>
    </message>
    <message>
        <source>Is full: {more}. That was agreed.</source>
        <translation>Is vol: {more}. Zo is het afgesproken.</translation>
    </message>
    <message>
        <source>Does not take part now: {more}.</source>
        <translation>Doet nu niet mee: {more}.</translation>
    </message>
    <message>
        <source>This needs a special training.</source>
        <translation>Hier is een speciale training voor nodig.</translation>
    </message>
    <message>
        <source>This needs a training: {more}.</source>
        <translation>Hier is een training voor nodig: {more}.</translation>
    </message>
    <message>
        <source>Was already asked for this question.</source>
        <translation>Is voor deze vraag al gevraagd.</translation>
    </message>
    <message>
        <source>{name} gave no yes yet to be introduced.</source>
        <translation>{name} zei nog geen ja tegen kennismaken.</translation>
    </message>
</context>
<context>
    <name>MeetingDetail</name>
    <message>
        <source>To the agenda on paper</source>
        <translation>Naar de agenda op papier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>The agenda</source>
        <translation>De agenda</translation>
    </message>
    <message>
        <source>Add a situation</source>
        <translation>Situatie erbij</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>Onderwerp erbij</translation>
    </message>
    <message>
        <source>5 minutes more</source>
        <translation>5 minuten meer</translation>
    </message>
    <message>
        <source>5 minutes less</source>
        <translation>5 minuten minder</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Change this item</source>
        <translation>Verander dit punt</translation>
    </message>
    <message>
        <source>Take this item away</source>
        <translation>Haal dit punt weg</translation>
    </message>
    <message>
        <source>Put something on the agenda first.</source>
        <translation>Zet eerst iets op de agenda.</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, {start} tot {end}</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) invited.</source>
        <translation>
            <numerusform>%n organisatie uitgenodigd.</numerusform>
            <numerusform>%n organisaties uitgenodigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too many</source>
        <translation>
            <numerusform>%n minuut te veel</numerusform>
            <numerusform>%n minuten te veel</numerusform>
        </translation>
    </message>
    <message>
        <source>{planned} of {available} minutes</source>
        <translation>{planned} van {available} minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Only here: {subject}</source>
        <translation>Alleen hier: {subject}</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>een plek</translation>
    </message>
    <message>
        <source>Situation {letter}</source>
        <translation>Situatie {letter}</translation>
    </message>
    <message>
        <source>Only its actions</source>
        <translation>Alleen de acties</translation>
    </message>
    <message>
        <source>Who hears what</source>
        <translation>Wie hoort wat</translation>
    </message>
    <message>
        <source>On paper nobody has a name, until you choose.</source>
        <translation>Op papier heeft niemand een naam, tot jij kiest.</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Er is nog niemand uitgenodigd.</translation>
    </message>
    <message>
        <source>So nobody is named.</source>
        <translation>Dus wordt niemand genoemd.</translation>
    </message>
    <message>
        <source>Without name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Naming allowed, not now</source>
        <translation>Naam mag, nu zonder</translation>
    </message>
    <message>
        <source>With name</source>
        <translation>Met naam</translation>
    </message>
    <message>
        <source>No name after all</source>
        <translation>Toch zonder naam</translation>
    </message>
    <message>
        <source>Name {name}</source>
        <translation>Noem {name}</translation>
    </message>
    <message>
        <source>Without name. This is about a place.</source>
        <translation>Zonder naam. Dit gaat over een plek.</translation>
    </message>
    <message>
        <source>With name: {name} said yes to everybody here.</source>
        <translation>Met naam: {name} zei ja tegen iedereen hier.</translation>
    </message>
    <message>
        <source>{name} said yes to everybody here. You choose.</source>
        <translation>{name} zei ja tegen iedereen hier. Jij kiest.</translation>
    </message>
    <message>
        <source>Without name. {name} said no yes to this table.</source>
        <translation>Zonder naam. {name} zei geen ja tegen deze tafel.</translation>
    </message>
    <message>
        <source>Without name. There is no yes for {organization}.</source>
        <translation>Zonder naam. Er is geen ja voor {organization}.</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Change this table</source>
        <translation>Verander deze wijktafel</translation>
    </message>
    <message>
        <source>A new neighbourhood table</source>
        <translation>Een nieuwe wijktafel</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hoe heet de wijktafel?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Hoe laat?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Hoe lang?</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>Who leads it?</source>
        <translation>Wie leidt het?</translation>
    </message>
    <message>
        <source>Who is invited?</source>
        <translation>Wie is er uitgenodigd?</translation>
    </message>
    <message>
        <source>A name stands on the agenda only when everybody invited may hear it.</source>
        <translation>Een naam staat alleen op de agenda als iedereen die komt hem mag horen.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n answer(s) about sharing</source>
        <translation>
            <numerusform>%n antwoord over delen</numerusform>
            <numerusform>%n antwoorden over delen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) that something was shared</source>
        <translation>
            <numerusform>%n keer dat er iets gedeeld is</numerusform>
            <numerusform>%n keer dat er iets gedeeld is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) that a yes ended</source>
        <translation>
            <numerusform>%n bericht dat een ja is ingetrokken</numerusform>
            <numerusform>%n berichten dat een ja is ingetrokken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) or photo(s)</source>
        <translation>
            <numerusform>%n scan of foto</numerusform>
            <numerusform>%n scans of foto&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of what left</source>
        <translation>
            <numerusform>%n kopie van wat de deur uit ging</numerusform>
            <numerusform>%n kopieën van wat de deur uit ging</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation wheel(s)</source>
        <translation>
            <numerusform>%n gesprekswiel</numerusform>
            <numerusform>%n gesprekswielen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Is this one person?</source>
        <translation>Is dit één persoon?</translation>
    </message>
    <message>
        <source>Make it one file</source>
        <translation>Maak er één dossier van</translation>
    </message>
    <message>
        <source>What the file that stands says goes before. Whatever it lacks comes from the other one.</source>
        <translation>Wat in het dossier staat dat blijft, gaat voor. Wat daar ontbreekt, komt uit het andere.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
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
        <source>How somebody lives</source>
        <translation>Hoe iemand woont</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Ook wel genoemd</translation>
    </message>
    <message>
        <source>This file stands</source>
        <translation>Dit dossier blijft</translation>
    </message>
    <message>
        <source>The file of {name} stands</source>
        <translation>Het dossier van {name} blijft</translation>
    </message>
    <message>
        <source>nothing but the profile</source>
        <translation>alleen het profiel</translation>
    </message>
    <message>
        <source>From the other file comes: {things}.</source>
        <translation>Uit het andere dossier komt mee: {things}.</translation>
    </message>
    <message>
        <source>Ctrl Z takes it back until the desk locks. Later it can be taken apart as well.</source>
        <translation>Ctrl Z draait het terug tot de tafel op slot gaat. Later kan het ook weer uit elkaar.</translation>
    </message>
    <message>
        <source>{recipient} may not know this any more: {what} ({purpose}). It was said about one file only.</source>
        <translation>{recipient} mag dit niet meer weten: {what} ({purpose}). Het ging maar over één van de dossiers.</translation>
    </message>
</context>
<context>
    <name>MoreCard</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Labels, address, story</source>
        <translation>Labels, adres, verhaal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>Wants to be addressed as</source>
        <translation>Wil aangesproken worden met</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>What the offers are about</source>
        <translation>Waar het aanbod over gaat</translation>
    </message>
    <message>
        <source>Known by other names</source>
        <translation>Ook bekend als</translation>
    </message>
    <message>
        <source>Known here since</source>
        <translation>Hier bekend sinds</translation>
    </message>
    <message>
        <source>Labels beside the questions</source>
        <translation>Labels naast de vragen</translation>
    </message>
    <message>
        <source>no part of life chosen</source>
        <translation>geen leefgebied gekozen</translation>
    </message>
    <message>
        <source>closed question</source>
        <translation>gesloten vraag</translation>
    </message>
</context>
<context>
    <name>NeighboursPanel</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Who could use this?</source>
        <translation>Wie is hiermee geholpen?</translation>
    </message>
    <message>
        <source>Read it first. Then ask each of them, apart.</source>
        <translation>Lees het eerst. Vraag het dan elk apart.</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Terug naar {name}</translation>
    </message>
    <message>
        <source>Back to who fits this</source>
        <translation>Terug naar wie hierbij past</translation>
    </message>
    <message>
        <source>{name} offers this</source>
        <translation>Dit biedt {name}</translation>
    </message>
    <message>
        <source>No open question fits this now.</source>
        <translation>Nu past geen open vraag hierbij.</translation>
    </message>
    <message>
        <source>Nobody chose yet what this is about. Choose it, and the desk looks who asks for it.</source>
        <translation>Niemand koos nog waar dit over gaat. Kies het, dan zie je wie het vraagt.</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>Kies waar het over gaat</translation>
    </message>
    <message>
        <source>Introduce them</source>
        <translation>Stel ze voor</translation>
    </message>
    <message>
        <source>Ask {name} first</source>
        <translation>Vraag {name} eerst</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Add</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>Who else?</source>
        <translation>Wie nog?</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Draw the people around together</source>
        <translation>Teken samen wie eromheen staan</translation>
    </message>
    <message>
        <source>The people around</source>
        <translation>De mensen eromheen</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als lijst</translation>
    </message>
    <message>
        <source>Nearer is more trusted</source>
        <translation>Dichterbij is vertrouwder</translation>
    </message>
    <message>
        <source>Around {name}</source>
        <translation>Om {name} heen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Bring it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>One more step back</source>
        <translation>Nog een stap terug</translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message>
        <source>They must still hear that the yes was taken back</source>
        <translation>Zij moeten nog horen dat het ja is ingetrokken</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) went there.</source>
        <translation>
            <numerusform>Daar ging %n papier heen.</numerusform>
            <numerusform>Daar gingen %n papieren heen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ticked this {day}.</source>
        <translation>{name} kruiste dit aan: {day}.</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>Zij weten het</translation>
    </message>
    <message>
        <source>Kept that they know.</source>
        <translation>Bewaard dat zij het weten.</translation>
    </message>
    <message>
        <source>Not needed after all</source>
        <translation>Toch niet nodig</translation>
    </message>
    <message>
        <source>Taken off. Ctrl Z brings it back.</source>
        <translation>Van de lijst gehaald. Ctrl Z zet het terug.</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>Maak het bericht</translation>
    </message>
    <message>
        <source>Where shall the notice go?</source>
        <translation>Waar moet het bericht heen?</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>The notice is kept as a PDF.</source>
        <translation>Het bericht is bewaard als PDF.</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Call {name}</source>
        <translation>Bel {name}</translation>
    </message>
    <message>
        <source>There is no number of {name} at this desk yet.</source>
        <translation>Van {name} staat hier nog geen nummer.</translation>
    </message>
    <message>
        <source>Best moment: {moment}</source>
        <translation>Beste moment: {moment}</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Weg</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>Show numbers</source>
        <translation>Toon nummers</translation>
    </message>
    <message>
        <source>Numbers away</source>
        <translation>Nummers weg</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>What can {name} do or give?</source>
        <translation>Wat kan {name}, of wat geeft {name} graag?</translation>
    </message>
    <message>
        <source>Keep offer</source>
        <translation>Bewaar dit aanbod</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>This is all that must be there.</source>
        <translation>Dit is het enige dat moet.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>There are no own words yet. What can they do?</source>
        <translation>Er staan nog geen eigen woorden. Wat kan iemand?</translation>
    </message>
</context>
<context>
    <name>OffersCard</name>
    <message>
        <source>Add</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>Who could use this?</source>
        <translation>Wie is hiermee geholpen?</translation>
    </message>
    <message>
        <source>What {name} offers</source>
        <translation>Dit biedt {name}</translation>
    </message>
    <message>
        <source>What else can {name} do?</source>
        <translation>Wat kan {name} nog meer?</translation>
    </message>
    <message>
        <source>What can {name} do? Ask.</source>
        <translation>Wat kan {name}? Vraag het.</translation>
    </message>
</context>
<context>
    <name>OpeningsField</name>
    <message>
        <source>One more opening</source>
        <translation>Nog een tijd erbij</translation>
    </message>
    <message>
        <source>When can people come?</source>
        <translation>Wanneer kunnen mensen komen?</translation>
    </message>
</context>
<context>
    <name>OrganizationDetail</name>
    <message>
        <source>How to reach it</source>
        <translation>Zo bereik je ze</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Nog geen nummer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Who do the work</source>
        <translation>Wie draait het</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Aan de wijktafel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>This is the same as…</source>
        <translation>Dit is dezelfde als…</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Dit bieden ze</translation>
    </message>
    <message>
        <source>Nothing in the directory yet.</source>
        <translation>Er staat nog niets in het aanbod.</translation>
    </message>
</context>
<context>
    <name>OrganizationDialog</name>
    <message>
        <source>Change this organisation</source>
        <translation>Verander deze organisatie</translation>
    </message>
    <message>
        <source>Who is there in the neighbourhood?</source>
        <translation>Wie is er in de buurt?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hoe heet het?</translation>
    </message>
    <message>
        <source>Which number do you dial?</source>
        <translation>Welk nummer bel je?</translation>
    </message>
    <message>
        <source>This number stands on the week and on the check list.</source>
        <translation>Dit nummer staat op het weekoverzicht en de nabellijst.</translation>
    </message>
    <message>
        <source>Who do the work?</source>
        <translation>Wie doen het werk?</translation>
    </message>
    <message>
        <source>How near is it to the neighbourhood table?</source>
        <translation>Hoe dicht staat het bij de wijktafel?</translation>
    </message>
    <message>
        <source>In which neighbourhood?</source>
        <translation>In welke buurt?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>What stands at the head of its letters?</source>
        <translation>Wat staat er boven de brieven?</translation>
    </message>
    <message>
        <source>Name, street and town, a line each. May stay empty.</source>
        <translation>Naam, straat en plaats, elk op een regel. Mag leeg blijven.</translation>
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
    <name>OwnFile</name>
    <message>
        <source>Your file</source>
        <translation>Uw dossier</translation>
    </message>
    <message>
        <source>What do we keep about you?</source>
        <translation>Wat bewaren wij over u?</translation>
    </message>
    <message>
        <source>This is everything that we keep about you, as it was on **{day}**. We left nothing out.</source>
        <translation>Dit is alles wat wij over u bewaren, zoals het was op **{day}**. Wij lieten niets weg.</translation>
    </message>
    <message>
        <source>The names of other people belong to them. So they stand here as what they are to you: your neighbour, a volunteer. In what you said yourself, we changed nothing.</source>
        <translation>De namen van anderen zijn van hen. Daarom staat hier wie zij voor u zijn: uw buurvrouw, een vrijwilliger. Aan wat u zelf zei, veranderden wij niets.</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>Klopt er iets niet?</translation>
    </message>
    <message>
        <source>Tell us. We change it together. Do you want it gone? Then we erase it.</source>
        <translation>Zeg het ons. Dan veranderen we het samen. Wilt u dat het weg is? Dan wissen wij het.</translation>
    </message>
    <message>
        <source>Do you want to know more?</source>
        <translation>Wilt u meer weten?</translation>
    </message>
    <message>
        <source>Who stands around you</source>
        <translation>Wie er om u heen staan</translation>
    </message>
    <message>
        <source>When we spoke</source>
        <translation>Wanneer wij elkaar spraken</translation>
    </message>
    <message>
        <source>Volunteers who come to you</source>
        <translation>Vrijwilligers die bij u komen</translation>
    </message>
    <message>
        <source>What we handed over</source>
        <translation>Wat wij overdroegen</translation>
    </message>
    <message>
        <source>What was talked about at the table</source>
        <translation>Wat er aan de wijktafel besproken is</translation>
    </message>
    <message>
        <source>What others will do</source>
        <translation>Wat anderen voor u doen</translation>
    </message>
    <message>
        <source>What neighbours noticed</source>
        <translation>Wat buren opmerkten</translation>
    </message>
    <message>
        <source>Of {name}.</source>
        <translation>Van {name}.</translation>
    </message>
    <message>
        <source>Gives: {what}.</source>
        <translation>Geeft: {what}.</translation>
    </message>
    <message>
        <source>We know nothing more about this.</source>
        <translation>Meer weten wij hier niet over.</translation>
    </message>
    <message>
        <source>Agreed: {task}</source>
        <translation>Afgesproken: {task}</translation>
    </message>
    <message>
        <source>Not agreed: {task}</source>
        <translation>Niet afgesproken: {task}</translation>
    </message>
    <message>
        <source>It was about: {what}</source>
        <translation>Het ging over: {what}</translation>
    </message>
    <message>
        <source>We helped with a letter: {what}</source>
        <translation>Wij hielpen met een brief: {what}</translation>
    </message>
    <message>
        <source>It could not wait: {what}.</source>
        <translation>Het kon niet wachten: {what}.</translation>
    </message>
    <message>
        <source>We warned: {who}.</source>
        <translation>Wij waarschuwden: {who}.</translation>
    </message>
    <message>
        <source>What was done: {what}</source>
        <translation>Wat er gedaan is: {what}</translation>
    </message>
    <message>
        <source>We did not get to speak to each other.</source>
        <translation>Het lukte niet om elkaar te spreken.</translation>
    </message>
    <message>
        <source>You asked us to keep this to ourselves.</source>
        <translation>U vroeg ons dit voor ons te houden.</translation>
    </message>
    <message>
        <source>We helped with a letter.</source>
        <translation>Wij hielpen met een brief.</translation>
    </message>
    <message>
        <source>The letter is done.</source>
        <translation>De brief is klaar.</translation>
    </message>
    <message>
        <source>We look at the letter again on {day}.</source>
        <translation>Wij kijken op {day} weer naar de brief.</translation>
    </message>
    <message>
        <source>A volunteer</source>
        <translation>Een vrijwilliger</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>van {name}</translation>
    </message>
    <message>
        <source>For your question: {what}</source>
        <translation>Bij uw vraag: {what}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>From {sender} to {recipient}.</source>
        <translation>Van {sender} naar {recipient}.</translation>
    </message>
    <message>
        <source>Why: {what}</source>
        <translation>Waarom: {what}</translation>
    </message>
    <message>
        <source>What we asked: {what}</source>
        <translation>Wat wij vroegen: {what}</translation>
    </message>
    <message>
        <source>{who} does this: {task}</source>
        <translation>{who} doet dit: {task}</translation>
    </message>
    <message>
        <source>{who} does not do this: {task}</source>
        <translation>{who} doet dit niet: {task}</translation>
    </message>
    <message>
        <source>Whoever brought it in was told on {day}.</source>
        <translation>Wie het aanbracht, kreeg bericht op {day}.</translation>
    </message>
    <message>
        <source>Whoever brought it in hears from us by {day}.</source>
        <translation>Wie het aanbracht, hoort van ons vóór {day}.</translation>
    </message>
    <message>
        <source>Your name stood on the agenda.</source>
        <translation>Uw naam stond op de agenda.</translation>
    </message>
    <message>
        <source>Your name did not stand on the agenda.</source>
        <translation>Uw naam stond niet op de agenda.</translation>
    </message>
    <message>
        <source>The question was: {what}</source>
        <translation>De vraag was: {what}</translation>
    </message>
    <message>
        <source>By {day}.</source>
        <translation>Vóór {day}.</translation>
    </message>
    <message>
        <source>Done on {day}.</source>
        <translation>Klaar op {day}.</translation>
    </message>
    <message>
        <source>Where: {place}.</source>
        <translation>Waar: {place}.</translation>
    </message>
    <message>
        <source>Who told us belongs to them, so we do not say.</source>
        <translation>Wie het ons vertelde, zeggen wij niet: dat is van hen.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wie u bent</translation>
    </message>
    <message>
        <source>How we reach you</source>
        <translation>Hoe wij u bereiken</translation>
    </message>
    <message>
        <source>What you asked</source>
        <translation>Wat u vroeg</translation>
    </message>
    <message>
        <source>What you can and what you wish</source>
        <translation>Wat u kunt en wat u wenst</translation>
    </message>
    <message>
        <source>What is needed, as each sees it</source>
        <translation>Wat er nodig is, zoals ieder het ziet</translation>
    </message>
    <message>
        <source>The conversation wheel</source>
        <translation>Het gespreksrad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Ook genoemd</translation>
    </message>
    <message>
        <source>We say</source>
        <translation>Wij zeggen</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>You live</source>
        <translation>U woont</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>Uw verhaal</translation>
    </message>
    <message>
        <source>Known here since</source>
        <translation>Bekend hier sinds</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>What we may do</source>
        <translation>Wat wij mogen</translation>
    </message>
    <message>
        <source>Best moment</source>
        <translation>Beste moment</translation>
    </message>
    <message>
        <source>Where we meet</source>
        <translation>Waar wij afspreken</translation>
    </message>
    <message>
        <source>Who opens your post</source>
        <translation>Wie uw post opent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>What works well</source>
        <translation>Wat goed werkt</translation>
    </message>
    <message>
        <source>What does not work</source>
        <translation>Wat niet werkt</translation>
    </message>
    <message>
        <source>We may call you.</source>
        <translation>Wij mogen u bellen.</translation>
    </message>
    <message>
        <source>We do not call you.</source>
        <translation>Wij bellen u niet.</translation>
    </message>
    <message>
        <source>We may leave a message.</source>
        <translation>Wij mogen een bericht inspreken.</translation>
    </message>
    <message>
        <source>We leave no message.</source>
        <translation>Wij spreken geen bericht in.</translation>
    </message>
    <message>
        <source>We may send you post.</source>
        <translation>Wij mogen u post sturen.</translation>
    </message>
    <message>
        <source>We send you no post.</source>
        <translation>Wij sturen u geen post.</translation>
    </message>
    <message>
        <source>We put it under: {what}.</source>
        <translation>Wij zetten het bij: {what}.</translation>
    </message>
    <message>
        <source>Words that we use for it: {what}.</source>
        <translation>Woorden die wij erbij gebruiken: {what}.</translation>
    </message>
    <message>
        <source>It is closed: whoever looks at it says first what for.</source>
        <translation>Het is dicht: wie ernaar kijkt, zegt eerst waarvoor.</translation>
    </message>
    <message>
        <source>Whoever helps needs: {what}.</source>
        <translation>Wie helpt, heeft nodig: {what}.</translation>
    </message>
    <message>
        <source>How soon: {urgency}.</source>
        <translation>Hoe snel: {urgency}.</translation>
    </message>
    <message>
        <source>You offer</source>
        <translation>U biedt aan</translation>
    </message>
    <message>
        <source>You wish</source>
        <translation>U wenst</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>U zei</translation>
    </message>
    <message>
        <source>A volunteer said</source>
        <translation>Een vrijwilliger zei</translation>
    </message>
    <message>
        <source>A professional said</source>
        <translation>Een hulpverlener zei</translation>
    </message>
    <message>
        <source>{what}: {mark} of 10. {words}</source>
        <translation>{what}: {mark} van 10. {words}</translation>
    </message>
    <message>
        <source>What you said yes and no to</source>
        <translation>Waar u ja en nee op zei</translation>
    </message>
    <message>
        <source>What others know about you</source>
        <translation>Wat anderen over u weten</translation>
    </message>
    <message>
        <source>Papers that we keep</source>
        <translation>Papieren die wij bewaren</translation>
    </message>
    <message>
        <source>Who of us looked</source>
        <translation>Wie van ons keek</translation>
    </message>
    <message>
        <source>You may have the whole list on a sheet of its own.</source>
        <translation>De hele lijst kunt u op een eigen blad krijgen.</translation>
    </message>
    <message>
        <source>For {who}: {what}</source>
        <translation>Voor {who}: {what}</translation>
    </message>
    <message>
        <source>It is for: {purpose}.</source>
        <translation>Het is voor: {purpose}.</translation>
    </message>
    <message>
        <source>This was a mistake. It counts for nothing.</source>
        <translation>Dit was een vergissing. Het telt niet.</translation>
    </message>
    <message>
        <source>You think about it</source>
        <translation>U denkt erover na</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>U zei ja</translation>
    </message>
    <message>
        <source>You said yes again</source>
        <translation>U zei weer ja</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>U zei nee</translation>
    </message>
    <message>
        <source>You took a yes back</source>
        <translation>U trok een ja in</translation>
    </message>
    <message>
        <source>How we know: {how}</source>
        <translation>Hoe wij het weten: {how}</translation>
    </message>
    <message>
        <source>Could we ask you? {answer}</source>
        <translation>Konden wij het u vragen? {answer}</translation>
    </message>
    <message>
        <source>We explained it in: {language}.</source>
        <translation>Wij legden het uit in het {language}.</translation>
    </message>
    <message>
        <source>It counts until {day}.</source>
        <translation>Het telt tot en met {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), the last time on {day}.</source>
        <translation>
            <numerusform>%n keer, de laatste keer op {day}.</numerusform>
            <numerusform>%n keer, de laatste keer op {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>een ander</translation>
    </message>
</context>
<context>
    <name>OwnFileDialog</name>
    <message>
        <source>All that we keep about {name}</source>
        <translation>Alles wat we over {name} bewaren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>{name} may have this on paper. Others stand in it without their names.</source>
        <translation>{name} mag dit op papier hebben. Anderen staan erin zonder hun naam.</translation>
    </message>
</context>
<context>
    <name>PageMessage</name>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>SAMPLE</source>
        <translation>VOORBEELD</translation>
    </message>
    <message>
        <source>sheet {number} of {total}</source>
        <translation>blad {number} van {total}</translation>
    </message>
    <message>
        <source>sheet {code}</source>
        <translation>blad {code}</translation>
    </message>
    <message>
        <source>**Found?** Would you keep this sheet closed and bring it to {organization}? Thank you.</source>
        <translation>**Gevonden?** Wilt u dit blad dicht laten en brengen naar {organization}? Dank u wel.</translation>
    </message>
    <message>
        <source>fold backward here</source>
        <translation>hier naar achter vouwen</translation>
    </message>
    <message>
        <source>fold inward here</source>
        <translation>hier naar binnen vouwen</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>Which file is the signed form?</source>
        <translation>Welk bestand is het getekende formulier?</translation>
    </message>
    <message>
        <source>Which photo?</source>
        <translation>Welke foto?</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Welk papier?</translation>
    </message>
    <message>
        <source>Kept, without what the camera or the program wrote in.</source>
        <translation>Bewaard, zonder wat de camera of het programma erin schreef.</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>The paper for {name}</source>
        <translation>Het papier voor {name}</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The sheet</source>
        <translation>Het blad</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Blad {number} van {count}</translation>
    </message>
</context>
<context>
    <name>PaperToGive</name>
    <message>
        <source>Large print</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druk af</translation>
    </message>
    <message>
        <source>Keep as a PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>Where shall the paper go?</source>
        <translation>Waar moet het papier heen?</translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation>Er is hier geen printer.</translation>
    </message>
    <message>
        <source>The printer gives no answer.</source>
        <translation>De printer geeft geen antwoord.</translation>
    </message>
    <message>
        <source>Your sheet is still here.</source>
        <translation>Je blad is er nog.</translation>
    </message>
    <message>
        <source>Is the printer on?</source>
        <translation>Staat de printer aan?</translation>
    </message>
    <message>
        <source>It went to the printer.</source>
        <translation>Het is naar de printer.</translation>
    </message>
    <message>
        <source>Kept as a PDF.</source>
        <translation>Bewaard als PDF.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>Add a scan, a photo of a paper or a PDF</source>
        <translation>Een scan, een foto van een papier of een pdf erbij</translation>
    </message>
    <message>
        <source>Nothing. Keep only what is needed.</source>
        <translation>Niets. Bewaar alleen wat nodig is.</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message>
        <source>There is no passphrase yet.</source>
        <translation>Er is nog geen wachtzin.</translation>
    </message>
    <message>
        <source>Type a few words.</source>
        <translation>Typ een paar woorden.</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Deze twee zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Type the second one again.</source>
        <translation>Typ de tweede opnieuw.</translation>
    </message>
    <message>
        <source>These are not yet the words above.</source>
        <translation>Dit zijn nog niet de woorden hierboven.</translation>
    </message>
    <message>
        <source>Type all of them, with a space between.</source>
        <translation>Typ ze allemaal, met een spatie ertussen.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere woorden</translation>
    </message>
    <message>
        <source>I think of them myself</source>
        <translation>Ik bedenk ze zelf</translation>
    </message>
    <message>
        <source>Type them over once</source>
        <translation>Typ ze een keer over</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Typ hem nog een keer</translation>
    </message>
    <message>
        <source>Give me words</source>
        <translation>Geef mij woorden</translation>
    </message>
    <message>
        <source>Short. Somebody could guess it.</source>
        <translation>Kort. Iemand kan hem raden.</translation>
    </message>
    <message>
        <source>Fair. Another word makes it stronger.</source>
        <translation>Redelijk. Nog een woord maakt hem sterker.</translation>
    </message>
    <message>
        <source>Strong. Make a little story of it.</source>
        <translation>Sterk. Maak er een verhaaltje van.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>Een nieuwe wachtzin voor {name}</translation>
    </message>
    <message>
        <source>Give this passphrase</source>
        <translation>Geef deze wachtzin</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. Let {name} type it over here and now.</source>
        <translation>De oude opent niets meer. Laat {name} de woorden hier en nu overtypen.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Laat zien</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>What happened</source>
        <translation>Wat er was</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All that happened</source>
        <translation>Alles wat er was</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nog niets.</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>Backups (*.deskbackup)</source>
        <translation>Reservekopieën (*.deskbackup)</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>Foto&apos;s en papieren</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>To be honest: the program guards these limits.</source>
        <translation>Eerlijk gezegd: deze grenzen bewaakt de app.</translation>
    </message>
    <message>
        <source>Who has a passphrase and is very clever can get round them. So give a passphrase only to whom you trust.</source>
        <translation>Wie een wachtzin heeft en heel handig is, kan erlangs. Geef een wachtzin dus alleen aan wie je vertrouwt.</translation>
    </message>
    <message>
        <source>Who has a passphrase</source>
        <translation>Wie heeft een wachtzin</translation>
    </message>
    <message>
        <source>This is you</source>
        <translation>Dit ben jij</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Neem af</translation>
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
    <name>PickResident</name>
    <message>
        <source>Type a name</source>
        <translation>Typ een naam</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Bewoners</translation>
    </message>
    <message>
        <source>To the residents</source>
        <translation>Naar de bewoners</translation>
    </message>
    <message>
        <source>Nobody is known here yet</source>
        <translation>Hier is nog niemand bekend</translation>
    </message>
    <message>
        <source>Write down first whom it is about.</source>
        <translation>Schrijf eerst op om wie het gaat.</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Write less of the name.</source>
        <translation>Typ minder van de naam.</translation>
    </message>
    <message>
        <source>Whom do you hand over?</source>
        <translation>Wie draag je over?</translation>
    </message>
    <message numerus="yes">
        <source>%n open ask(s)</source>
        <translation>
            <numerusform>%n open vraag</numerusform>
            <numerusform>%n open vragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Your PIN</source>
        <translation>Je pincode</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>With F8 and this PIN you take over the open desk. It never opens a desk that is locked.</source>
        <translation>Met F8 en deze pincode neem je de open tafel over. Een tafel die op slot is, gaat er niet mee open.</translation>
    </message>
    <message>
        <source>Four to eight digits</source>
        <translation>Vier tot acht cijfers</translation>
    </message>
    <message>
        <source>You have a PIN. Leave it empty to have none.</source>
        <translation>Je hebt een pincode. Laat dit leeg als je er geen meer wilt.</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Put the stick in first. Each backup goes there too, whenever it is in.</source>
        <translation>Steek eerst de stick erin. Elke reservekopie gaat er ook heen, zolang hij erin zit.</translation>
    </message>
    <message>
        <source>Another folder or stick</source>
        <translation>Nog een map of stick</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>Hoe noem je hem?</translation>
    </message>
    <message>
        <source>USB stick, green</source>
        <translation>USB-stick, groen</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Waar is hij?</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Kies de map</translation>
    </message>
    <message>
        <source>Where do the backups go?</source>
        <translation>Waar gaan de reservekopieën heen?</translation>
    </message>
    <message>
        <source>There is no name yet. What stands on the stick will do.</source>
        <translation>Er is nog geen naam. Wat op de stick staat, is goed.</translation>
    </message>
    <message>
        <source>No folder was chosen yet.</source>
        <translation>Er is nog geen map gekozen.</translation>
    </message>
</context>
<context>
    <name>PracticeWindow</name>
    <message>
        <source>Practising</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Only people can be looked up here.</source>
        <translation>Hier kun je alleen mensen opzoeken.</translation>
    </message>
    <message numerus="yes">
        <source>All of them are in it</source>
        <translation>
            <numerusform>Ja, die staat erin</numerusform>
            <numerusform>Ja, ze staan er allemaal in</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is missing</source>
        <translation>Er mist iemand</translation>
    </message>
    <message>
        <source>This is the backup of {day}. Nothing that you do here counts.</source>
        <translation>Dit is de reservekopie van {day}. Wat je hier doet, telt niet.</translation>
    </message>
    <message>
        <source>Nothing can be printed or sent from here.</source>
        <translation>Je kunt hier niets afdrukken of versturen.</translation>
    </message>
    <message>
        <source>Put the practice table away</source>
        <translation>Doe de oefentafel weg</translation>
    </message>
    <message>
        <source>Nobody was in the desk yet when this backup was made.</source>
        <translation>Er stond nog niemand in de tafel toen deze kopie werd gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>Look up {names}. Is it right what stands there?</source>
        <translation>
            <numerusform>Zoek {names} op. Klopt wat daar staat?</numerusform>
            <numerusform>Zoek {names} op. Klopt wat daar staat?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintAside</name>
    <message>
        <source>This is how it prints</source>
        <translation>Zo komt het uit de printer</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation>Druk dit blad af</translation>
    </message>
    <message>
        <source>Keep as a PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>This stays here</source>
        <translation>Dit blijft hier</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Er is nog niets afgedrukt.</translation>
    </message>
    <message>
        <source>Printed before</source>
        <translation>Eerder afgedrukt</translation>
    </message>
    <message>
        <source>This was a mistake</source>
        <translation>Dit was een vergissing</translation>
    </message>
    <message>
        <source>Look at the paper that left</source>
        <translation>Bekijk het papier dat wegging</translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation>Er is hier geen printer.</translation>
    </message>
    <message numerus="yes">
        <source>All %n week sheet(s)</source>
        <translation>
            <numerusform>Dit ene weekblad</numerusform>
            <numerusform>Alle %n weekbladen</numerusform>
        </translation>
    </message>
    <message>
        <source>It was no mistake</source>
        <translation>Het was geen vergissing</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>What you see here is what comes out of the printer.</source>
        <translation>Wat je hier ziet, is wat er uit de printer komt.</translation>
    </message>
    <message>
        <source>Where shall the sheet go?</source>
        <translation>Waar moet het blad komen?</translation>
    </message>
    <message>
        <source>Done. It stands below, under Printed before.</source>
        <translation>Gelukt. Het staat hieronder, bij Eerder afgedrukt.</translation>
    </message>
    <message numerus="yes">
        <source>%n week sheet(s) went to the printer.</source>
        <translation>
            <numerusform>Eén weekblad ging naar de printer.</numerusform>
            <numerusform>%n weekbladen gingen naar de printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something changed since this sheet was made.</source>
        <translation>Er veranderde iets sinds dit blad is gemaakt.</translation>
    </message>
    <message>
        <source>Nothing left the desk.</source>
        <translation>Er is niets weggegaan.</translation>
    </message>
    <message>
        <source>Look at it again, then print.</source>
        <translation>Kijk het nog eens na en druk dan af.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} en {last}</translation>
    </message>
    <message>
        <source>Overview of {week}</source>
        <translation>Overzicht van {week}</translation>
    </message>
    <message>
        <source>Week sheet of {name}</source>
        <translation>Weekblad van {name}</translation>
    </message>
    <message>
        <source>Letter: {name} to {recipient}</source>
        <translation>Brief: {name} naar {recipient}</translation>
    </message>
    <message>
        <source>Weekly overview</source>
        <translation>Weekoverzicht</translation>
    </message>
    <message>
        <source>List to check by phone</source>
        <translation>Nabellijst</translation>
    </message>
    <message>
        <source>Agenda for the table</source>
        <translation>Agenda voor de tafel</translation>
    </message>
    <message>
        <source>{letter}: {name}</source>
        <translation>{letter}: {name}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda with names</source>
        <translation>Agenda met namen</translation>
    </message>
    <message>
        <source>Whom to call first, who goes where</source>
        <translation>Wie je eerst belt, wie waar komt</translation>
    </message>
    <message>
        <source>Offers that were not checked for long</source>
        <translation>Aanbod dat lang niet is nagebeld</translation>
    </message>
    <message>
        <source>{day}, without names</source>
        <translation>{day}, zonder namen</translation>
    </message>
    <message>
        <source>Apart: names {names}</source>
        <translation>Apart: noemt {names}</translation>
    </message>
    <message>
        <source>The letter is ready</source>
        <translation>De brief ligt klaar</translation>
    </message>
    <message>
        <source>A text names somebody</source>
        <translation>Een tekst noemt iemand</translation>
    </message>
    <message>
        <source>Nothing on it yet</source>
        <translation>Er staat nog niets op</translation>
    </message>
    <message>
        <source>Nothing for this sheet</source>
        <translation>Niets voor dit blad</translation>
    </message>
    <message>
        <source>The yes was taken back</source>
        <translation>Het ja is ingetrokken</translation>
    </message>
    <message>
        <source>The answer was no</source>
        <translation>Het antwoord was nee</translation>
    </message>
    <message>
        <source>The yes has ended</source>
        <translation>Het ja is verlopen</translation>
    </message>
    <message>
        <source>The yes counts later</source>
        <translation>Het ja geldt nog niet</translation>
    </message>
    <message>
        <source>Yes to something else</source>
        <translation>Het ja was voor iets anders</translation>
    </message>
    <message>
        <source>Yes to somebody else</source>
        <translation>Het ja was voor een ander</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>Not needed for this</source>
        <translation>Hier niet nodig</translation>
    </message>
    <message>
        <source>No visit this week</source>
        <translation>Geen bezoek deze week</translation>
    </message>
    <message>
        <source>{day} {time} at {names}</source>
        <translation>{day} {time} bij {names}</translation>
    </message>
    <message>
        <source>Addresses and numbers of residents</source>
        <translation>Adressen en nummers van bewoners</translation>
    </message>
    <message>
        <source>They never stand on a week sheet.</source>
        <translation>Die staan nooit op een weekblad.</translation>
    </message>
    <message>
        <source>Why somebody gets help</source>
        <translation>Waarom iemand hulp krijgt</translation>
    </message>
    <message>
        <source>That is nobody&apos;s business on paper.</source>
        <translation>Dat hoort niet op papier.</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Alle namen</translation>
    </message>
    <message>
        <source>On the table each situation has a letter.</source>
        <translation>Op tafel heeft elke situatie een letter.</translation>
    </message>
    <message>
        <source>Action: {text}</source>
        <translation>Actie: {text}</translation>
    </message>
    <message>
        <source>It points at somebody who is not named.</source>
        <translation>Die wijst naar iemand zonder naam.</translation>
    </message>
    <message numerus="yes">
        <source>A4, black and white, %n sheet(s)</source>
        <translation>
            <numerusform>A4, zwart-wit, 1 blad</numerusform>
            <numerusform>A4, zwart-wit, %n bladen</numerusform>
        </translation>
    </message>
    <message>
        <source>To fold in three, printed on one side</source>
        <translation>Eén kant, in drieën te vouwen</translation>
    </message>
    <message>
        <source>On one side: the slip is torn off</source>
        <translation>Eén kant: de strook gaat eraf</translation>
    </message>
    <message>
        <source>Into the shredder after this week</source>
        <translation>Na deze week in de versnipperaar</translation>
    </message>
    <message>
        <source>Into the shredder after the table</source>
        <translation>Na de tafel in de versnipperaar</translation>
    </message>
    <message>
        <source>Nobody gets to know anything about anybody by it.</source>
        <translation>Niemand hoort hierdoor iets over iemand.</translation>
    </message>
    <message>
        <source>{names} will know this. The desk writes that down.</source>
        <translation>{names} weet dit straks. Dat wordt genoteerd.</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Vergissing</translation>
    </message>
    <message>
        <source>Did not leave</source>
        <translation>Niet weggegaan</translation>
    </message>
    <message>
        <source>Letter about {name}</source>
        <translation>Brief over {name}</translation>
    </message>
    <message>
        <source>Agenda {title}</source>
        <translation>Agenda {title}</translation>
    </message>
    <message>
        <source>To {names}</source>
        <translation>Aan {names}</translation>
    </message>
    <message>
        <source>Kept as a file, told nobody</source>
        <translation>Bewaard als bestand</translation>
    </message>
    <message>
        <source>For the house</source>
        <translation>Voor in huis</translation>
    </message>
    <message>
        <source>To the volunteer</source>
        <translation>Naar de vrijwilliger</translation>
    </message>
    <message>
        <source>To the table</source>
        <translation>Naar de wijktafel</translation>
    </message>
    <message>
        <source>To the handover</source>
        <translation>Naar de overdracht</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Password to open it (may stay empty)</source>
        <translation>Wachtwoord om hem te openen (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Connector Desk</source>
        <translation>Verbinderstafel</translation>
    </message>
</context>
<context>
    <name>ProfileHead</name>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Back to the list of residents</source>
        <translation>Terug naar de lijst met bewoners</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Write a contact down</source>
        <translation>Contact opschrijven</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Bel {name}</translation>
    </message>
    <message>
        <source>Number of {name}</source>
        <translation>Nummer van {name}</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Verander het profiel</translation>
    </message>
    <message>
        <source>Change telephone number and safe contact</source>
        <translation>Verander telefoon en veilig contact</translation>
    </message>
    <message>
        <source>Change languages</source>
        <translation>Verander de talen</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Een foto kiezen</translation>
    </message>
    <message>
        <source>The whole file on paper</source>
        <translation>Het hele dossier op papier</translation>
    </message>
    <message>
        <source>The same person as…</source>
        <translation>Dezelfde persoon als…</translation>
    </message>
    <message>
        <source>Take away, with everything</source>
        <translation>Haal weg, met alles</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>A wish of {name}</source>
        <translation>Een wens van {name}</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>The promise begins now</source>
        <translation>De belofte begint nu</translation>
    </message>
    <message>
        <source>Who hears back?</source>
        <translation>Wie hoort terug?</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>The handover stays open until they have heard.</source>
        <translation>De overdracht blijft open tot er bericht is.</translation>
    </message>
    <message>
        <source>{name} hears back</source>
        <translation>{name} hoort terug</translation>
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
    <name>Queue</name>
    <message>
        <source>Now at the counter</source>
        <translation>Nu aan de balie</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Bij {name}</translation>
    </message>
    <message>
        <source>With a helper</source>
        <translation>Bij een helper</translation>
    </message>
    <message>
        <source>Came in just now</source>
        <translation>Komt net binnen</translation>
    </message>
    <message numerus="yes">
        <source>Waits %n minute(s)</source>
        <translation>
            <numerusform>Wacht %n minuut</numerusform>
            <numerusform>Wacht %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>komt terug</translation>
    </message>
    <message>
        <source>goes first</source>
        <translation>gaat voor</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} om {time}</translation>
    </message>
    <message>
        <source>{when}, at {place}: {name}</source>
        <translation>{when}, bij {place}: {name}</translation>
    </message>
    <message>
        <source>{when}. Ask for {name}.</source>
        <translation>{when}. Vraag naar {name}.</translation>
    </message>
    <message>
        <source>Here now: {names}. Ask them first.</source>
        <translation>Nu hier: {names}. Vraag het hun eerst.</translation>
    </message>
</context>
<context>
    <name>QueueActs</name>
    <message>
        <source>Call who comes next</source>
        <translation>Roep wie aan de beurt is</translation>
    </message>
    <message>
        <source>A word instead of a number</source>
        <translation>Een woord in plaats van een nummer</translation>
    </message>
    <message>
        <source>Goes first, or not any more</source>
        <translation>Gaat voor, of niet meer</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Het briefje afdrukken</translation>
    </message>
    <message>
        <source>Who can do this, and when?</source>
        <translation>Wie kan dit, en wanneer?</translation>
    </message>
    <message>
        <source>Close the hour</source>
        <translation>Het uur sluiten</translation>
    </message>
    <message>
        <source>The last hour in numbers</source>
        <translation>Het laatste uur in cijfers</translation>
    </message>
    <message>
        <source>Went away</source>
        <translation>Weggegaan</translation>
    </message>
    <message>
        <source>Out of the queue.</source>
        <translation>Uit de rij.</translation>
    </message>
    <message>
        <source>Choose somebody in the queue first.</source>
        <translation>Kies eerst iemand in de rij.</translation>
    </message>
    <message>
        <source>It stands on the slip. Ctrl P prints it.</source>
        <translation>Het staat op het briefje. Ctrl P drukt het af.</translation>
    </message>
    <message>
        <source>No walk-in hour is open.</source>
        <translation>Er staat geen inloopuur open.</translation>
    </message>
    <message>
        <source>The hour is closed.</source>
        <translation>Het uur is gesloten.</translation>
    </message>
    <message>
        <source>There was no walk-in hour yet.</source>
        <translation>Er was nog geen inloopuur.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Nobody waits.</source>
        <translation>Er wacht niemand.</translation>
    </message>
    <message>
        <source>The hour opens with the first visitor.</source>
        <translation>Het uur begint met de eerste bezoeker.</translation>
    </message>
    <message>
        <source>This hour is open since {day}. Close it first?</source>
        <translation>Dit uur staat open sinds {day}. Eerst sluiten?</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In de rij</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Komt binnen</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>De volgende</translation>
    </message>
    <message>
        <source>Open the hour</source>
        <translation>Het uur openen</translation>
    </message>
    <message>
        <source>More about the queue</source>
        <translation>Meer over de rij</translation>
    </message>
    <message>
        <source>A word of their own</source>
        <translation>Een eigen woord</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>vlinder</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Zonder namen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>{name} works here. Let somebody else take over, F8</source>
        <translation>{name} werkt hier. Laat iemand anders het overnemen, F8</translation>
    </message>
    <message>
        <source>Draw the curtain</source>
        <translation>Gordijn dicht</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles bewaard</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n mens wacht</numerusform>
            <numerusform>%n mensen wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sinds {time}</translation>
    </message>
    <message>
        <source>Connector
Desk</source>
        <translation>Verbinders-
tafel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Bewoners</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inloop</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Vrijwilligers</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Wijktafel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>De kluis</translation>
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
    <name>ReadyPapers</name>
    <message>
        <source>The week</source>
        <translation>De week</translation>
    </message>
    <message>
        <source>Week sheets</source>
        <translation>Weekbladen</translation>
    </message>
    <message>
        <source>Neighbourhood table</source>
        <translation>Wijktafel</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Nobody has a visit this week.</source>
        <translation>Niemand heeft deze week een bezoek.</translation>
    </message>
    <message>
        <source>No table is planned.</source>
        <translation>Er is geen wijktafel gepland.</translation>
    </message>
    <message>
        <source>No handover is open.</source>
        <translation>Er staat geen overdracht open.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} t/m {last}</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Naar {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>1 blad</numerusform>
            <numerusform>%n bladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>{recipient} and {name}</source>
        <translation>{recipient} en {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>What was said once stays here, also when it no longer counts.</source>
        <translation>Wat ooit gezegd is, blijft hier staan, ook als het niet meer telt.</translation>
    </message>
    <message>
        <source>Press “{button}”, or go back and leave it as it is.</source>
        <translation>Druk op “{button}”, of ga terug en laat het zoals het is.</translation>
    </message>
    <message>
        <source>What you wrote still stands here.</source>
        <translation>Wat je schreef, staat hier nog.</translation>
    </message>
</context>
<context>
    <name>RecoveryBox</name>
    <message>
        <source>Open the desk</source>
        <translation>Open de tafel</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Terug naar de wachtzin</translation>
    </message>
    <message>
        <source>Take the recovery sheet</source>
        <translation>Pak het herstelblad</translation>
    </message>
    <message>
        <source>Type the eight groups that stand on it. After that you choose a new passphrase.</source>
        <translation>Typ de acht groepjes over die erop staan. Daarna kies je een nieuwe wachtzin.</translation>
    </message>
    <message>
        <source>The desk is opening.</source>
        <translation>De tafel gaat open.</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Try my sheet</source>
        <translation>Probeer mijn blad</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Passphrase lost? With this sheet you open the desk all the same.</source>
        <translation>Wachtzin kwijt? Met dit blad open je de tafel toch.</translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation>Als je de wachtzin kwijt bent</translation>
    </message>
    <message>
        <source>Make a sheet</source>
        <translation>Maak een blad</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Maak een nieuw blad</translation>
    </message>
    <message>
        <source>There is none yet. Without it a lost passphrase cannot be helped.</source>
        <translation>Er is er nog geen. Zonder blad helpt niets als de wachtzin kwijt is.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Made on {day}, number {number}.</source>
        <translation>Gemaakt op {day}, nummer {number}.</translation>
    </message>
    <message>
        <source>Used on {day}: whoever saw it knows it. Make a new one now.</source>
        <translation>Gebruikt op {day}: wie het zag, kent het. Maak nu een nieuw blad.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Nog niet geprobeerd</translation>
    </message>
    <message>
        <source>Nobody typed it over yet. Try it once.</source>
        <translation>Niemand typte het nog over. Probeer het een keer.</translation>
    </message>
    <message>
        <source>Typed over on {day}: it was right.</source>
        <translation>Overgetypt op {day}: het klopte.</translation>
    </message>
    <message>
        <source>Keep it in a closed envelope, not beside this laptop.</source>
        <translation>Bewaar het in een dichte envelop, niet naast deze laptop.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werkt</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Who has this code can read everything. Show it to nobody.</source>
        <translation>Wie deze code heeft, kan alles lezen. Laat hem aan niemand zien.</translation>
    </message>
    <message>
        <source>Small or capital letters: both are good. There is no I, L, O or U in it.</source>
        <translation>Kleine of grote letters: allebei goed. I, L, O en U komen niet voor.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>De herstelcode</translation>
    </message>
    <message>
        <source>the same code, for a scanner</source>
        <translation>dezelfde code, voor een scanner</translation>
    </message>
    <message>
        <source>made on {day}</source>
        <translation>gemaakt op {day}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>for the coordinator</source>
        <translation>voor de coördinator</translation>
    </message>
    <message>
        <source>for the board</source>
        <translation>voor het bestuur</translation>
    </message>
    <message>
        <source>**Is the fold open and do you not know why?** Tell the coordinator. Then make a new recovery sheet. This sheet will then no longer work.</source>
        <translation>**Is de vouw open en weet u niet waarom?** Zeg het tegen de coördinator. Maak daarna een nieuw herstelblad. Dit blad werkt dan niet meer.</translation>
    </message>
    <message>
        <source>copy {number} of {total}</source>
        <translation>exemplaar {number} van {total}</translation>
    </message>
    <message>
        <source>Keep it folded, under lock and key. Not with the laptop.</source>
        <translation>Dichtgevouwen bewaren, achter slot. Niet bij de laptop.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Bewaard door</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Checked: the code was typed over and found right on</source>
        <translation>Gecontroleerd: code overgetypt en goed bevonden op</translation>
    </message>
    <message>
        <source>No photo, no copy, not by mail.</source>
        <translation>Geen foto, geen kopie, niet in de mail.</translation>
    </message>
    <message>
        <source>Connector Desk</source>
        <translation>Verbinderstafel</translation>
    </message>
    <message>
        <source>Open {program}. Choose **I no longer know my passphrase**.</source>
        <translation>Open {program}. Kies **Ik weet mijn wachtzin niet meer**.</translation>
    </message>
    <message>
        <source>Type the eight groups, from 1 to 8.</source>
        <translation>Typ de acht groepen, van 1 tot en met 8.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>Kies een nieuwe wachtzin.</translation>
    </message>
    <message>
        <source>A **new recovery sheet** comes. Put this sheet in the shredder: it no longer works.</source>
        <translation>Er komt een **nieuw herstelblad**. Versnipper dit blad: het werkt niet meer.</translation>
    </message>
    <message>
        <source>Typed something wrong? You see at once in which group. Try again, with no hurry. Nothing is lost.</source>
        <translation>Verkeerd getypt? U ziet meteen in welke groep. Probeer het rustig opnieuw. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>How to use this sheet</source>
        <translation>Zo gebruikt u dit blad</translation>
    </message>
</context>
<context>
    <name>RecoverySheetDialog</name>
    <message>
        <source>The old sheet opens nothing any more, from the moment the new one is made.</source>
        <translation>Het oude blad werkt niet meer, vanaf het moment dat het nieuwe er is.</translation>
    </message>
    <message>
        <source>A new recovery sheet</source>
        <translation>Een nieuw herstelblad</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>With this sheet the desk opens when every passphrase is lost.</source>
        <translation>Met dit blad gaat de tafel open als elke wachtzin kwijt is.</translation>
    </message>
    <message>
        <source>Make the new sheet</source>
        <translation>Maak het nieuwe blad</translation>
    </message>
</context>
<context>
    <name>RecoverySheetPanel</name>
    <message>
        <source>The recovery sheet</source>
        <translation>Het herstelblad</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Druk het af</translation>
    </message>
    <message>
        <source>Keep as a PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>Where shall the sheet go?</source>
        <translation>Waar moet het blad heen?</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>herstelblad</translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation>Er is hier geen printer.</translation>
    </message>
    <message>
        <source>1. Put it on paper</source>
        <translation>1. Zet het op papier</translation>
    </message>
    <message>
        <source>Two sheets with the same code. Fold them, and keep them in two places.</source>
        <translation>Twee bladen met dezelfde code. Vouw ze dicht en bewaar ze op twee plekken.</translation>
    </message>
    <message>
        <source>2. Type it over once</source>
        <translation>2. Typ het een keer over</translation>
    </message>
    <message>
        <source>Then you know that it works. An old sheet opens nothing any more.</source>
        <translation>Dan weet je dat het werkt. Een ouder blad opent niets meer.</translation>
    </message>
    <message>
        <source>The printer gives no answer.</source>
        <translation>De printer geeft geen antwoord.</translation>
    </message>
    <message>
        <source>Your sheet is still here.</source>
        <translation>Je blad is er nog.</translation>
    </message>
    <message>
        <source>Is the printer on?</source>
        <translation>Staat de printer aan?</translation>
    </message>
    <message>
        <source>It went to the printer.</source>
        <translation>Het is naar de printer.</translation>
    </message>
    <message>
        <source>Kept. Take the file away from this laptop: it opens the desk.</source>
        <translation>Bewaard. Haal het bestand van deze laptop: het opent de tafel.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Take {name} away?</source>
        <translation>{name} weghalen?</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Haal {name} weg</translation>
    </message>
    <message>
        <source>Gone: the profile, the questions, the people around, matches and handovers.</source>
        <translation>Weg: het profiel, de vragen, de mensen eromheen, koppelingen en overdrachten.</translation>
    </message>
    <message>
        <source>At the table the situation disappears from the agenda.</source>
        <translation>Bij de wijktafel verdwijnt de situatie van de agenda.</translation>
    </message>
    <message>
        <source>Contact moments stay, without a name to them.</source>
        <translation>Contactmomenten blijven, zonder naam erbij.</translation>
    </message>
    <message>
        <source>What was allowed and what was shared stays on record.</source>
        <translation>Wat mocht en wat gedeeld is, blijft bewaard.</translation>
    </message>
    <message>
        <source>Ctrl Z brings everything back until the desk locks.</source>
        <translation>Ctrl Z brengt alles terug, tot het op slot gaat.</translation>
    </message>
    <message>
        <source>Type the name to be sure: {name}</source>
        <translation>Typ de naam om zeker te zijn: {name}</translation>
    </message>
    <message>
        <source>This is not the name. Nothing was changed.</source>
        <translation>Dit is niet de naam. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>RenewBox</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Kies een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>The desk is open. With these words it opens from now on.</source>
        <translation>De tafel is open. Met deze woorden gaat hij voortaan open.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Een ogenblik.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Maak een nieuw herstelblad</translation>
    </message>
    <message>
        <source>The sheet that you used is known now. This one takes its place.</source>
        <translation>Het blad dat je gebruikte, is nu bekend. Dit blad komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Naar de tafel</translation>
    </message>
    <message>
        <source>First type the new sheet over.</source>
        <translation>Typ eerst het nieuwe blad over.</translation>
    </message>
</context>
<context>
    <name>ReplacingBox</name>
    <message>
        <source>The backup is being put in place</source>
        <translation>De reservekopie wordt teruggezet</translation>
    </message>
    <message>
        <source>The desk as it was is set aside. Nothing of it is thrown away.</source>
        <translation>De tafel van nu gaat opzij. Er wordt niets van weggegooid.</translation>
    </message>
    <message>
        <source>If the power goes now, the desk is as it was, or as it will be.</source>
        <translation>Valt nu de stroom uit, dan is de tafel zoals hij was, of zoals hij wordt.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>lives {how} in {area}</source>
        <translation>woont {how} in {area}</translation>
    </message>
    <message>
        <source>lives {how}</source>
        <translation>woont {how}</translation>
    </message>
    <message>
        <source>lives in {area}</source>
        <translation>woont in {area}</translation>
    </message>
    <message>
        <source>a little {language}</source>
        <translation>een beetje {language}</translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation>spreekt {languages}</translation>
    </message>
    <message>
        <source>uses {languages}</source>
        <translation>gebruikt {languages}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} en {last}</translation>
    </message>
    <message>
        <source>good {language}</source>
        <translation>goed {language}</translation>
    </message>
    <message>
        <source>some {language}</source>
        <translation>wat {language}</translation>
    </message>
    <message>
        <source>Calling is fine, a message too</source>
        <translation>Bellen mag, inspreken ook</translation>
    </message>
    <message>
        <source>Calling is fine, leave no message</source>
        <translation>Bellen mag, niets inspreken</translation>
    </message>
    <message>
        <source>Do not call, a message is fine</source>
        <translation>Niet bellen, een bericht mag wel</translation>
    </message>
    <message>
        <source>Do not call, leave no message</source>
        <translation>Niet bellen, niets inspreken</translation>
    </message>
    <message>
        <source>Post is fine</source>
        <translation>Post mag</translation>
    </message>
    <message>
        <source>No post</source>
        <translation>Geen post</translation>
    </message>
    <message>
        <source>Is about health</source>
        <translation>Gaat over gezondheid</translation>
    </message>
    <message>
        <source>Is about addiction</source>
        <translation>Gaat over verslaving</translation>
    </message>
    <message>
        <source>Is about police and justice</source>
        <translation>Gaat over politie en justitie</translation>
    </message>
    <message>
        <source>Is about money</source>
        <translation>Gaat over geld</translation>
    </message>
    <message>
        <source>Is sensitive</source>
        <translation>Ligt gevoelig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for word</source>
        <translation>Wacht op bericht</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Still today</source>
        <translation>Vandaag nog</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Being helped</source>
        <translation>Wordt geholpen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rond</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>With {who}, {day} {time}</source>
        <translation>Met {who}, {day} {time}</translation>
    </message>
    <message>
        <source>With {who}</source>
        <translation>Met {who}</translation>
    </message>
    <message>
        <source>{who}: {tasks}</source>
        <translation>{who}: {tasks}</translation>
    </message>
    <message>
        <source>{who}, not agreed: {tasks}</source>
        <translation>{who} doet niet: {tasks}</translation>
    </message>
</context>
<context>
    <name>ResidentActs</name>
    <message>
        <source>Somebody helps with this now.</source>
        <translation>Hier helpt nu iemand mee.</translation>
    </message>
    <message>
        <source>This is round.</source>
        <translation>Dit is rond.</translation>
    </message>
    <message>
        <source>Somebody waits for this again.</source>
        <translation>Hier wacht weer iemand op.</translation>
    </message>
    <message>
        <source>The question was taken away. Ctrl Z brings it back.</source>
        <translation>De vraag is weggehaald. Ctrl Z brengt haar terug.</translation>
    </message>
    <message>
        <source>Another place. Ctrl Z takes it back.</source>
        <translation>Een andere plek. Ctrl Z draait het terug.</translation>
    </message>
    <message>
        <source>Taken away. Ctrl Z brings it back.</source>
        <translation>Weggehaald. Ctrl Z brengt het terug.</translation>
    </message>
</context>
<context>
    <name>ResidentDialog</name>
    <message>
        <source>New resident</source>
        <translation>Nieuwe bewoner</translation>
    </message>
    <message>
        <source>Keep resident</source>
        <translation>Bewaar de bewoner</translation>
    </message>
    <message>
        <source>All but the name may stay empty.</source>
        <translation>Alles behalve de naam mag leeg blijven.</translation>
    </message>
    <message>
        <source>Change profile of {name}</source>
        <translation>Verander het profiel van {name}</translation>
    </message>
    <message>
        <source>Keep profile</source>
        <translation>Bewaar het profiel</translation>
    </message>
    <message>
        <source>These words become the first question.</source>
        <translation>Deze woorden worden de eerste vraag.</translation>
    </message>
    <message>
        <source>What are the offers about?</source>
        <translation>Waar gaat het aanbod over?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Reaching</source>
        <translation>Bereiken</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Wants and can</source>
        <translation>Wil en kan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>What is somebody called?</source>
        <translation>Hoe heet iemand?</translation>
    </message>
    <message>
        <source>This is all that must be there. A first name is enough.</source>
        <translation>Dit is het enige dat moet. Een voornaam is genoeg.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>van den Berg</source>
        <translation>van den Berg</translation>
    </message>
    <message>
        <source>How does somebody want to be addressed?</source>
        <translation>Hoe wil iemand aangesproken worden?</translation>
    </message>
    <message>
        <source>Year of birth or age</source>
        <translation>Geboortejaar of leeftijd</translation>
    </message>
    <message>
        <source>Of a whole day of birth only the year is kept.</source>
        <translation>Van een hele geboortedatum bewaren we alleen het jaar.</translation>
    </message>
    <message>
        <source>Calling is fine</source>
        <translation>Bellen mag</translation>
    </message>
    <message>
        <source>Leaving a message is fine</source>
        <translation>Inspreken mag</translation>
    </message>
    <message>
        <source>Post is fine</source>
        <translation>Post mag</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Who opens the post?</source>
        <translation>Wie maakt de post open?</translation>
    </message>
    <message>
        <source>the eldest son</source>
        <translation>de oudste zoon</translation>
    </message>
    <message>
        <source>What must we know to reach somebody safely?</source>
        <translation>Wat moeten we weten om iemand veilig te bereiken?</translation>
    </message>
    <message>
        <source>This stays here. It never stands in a letter.</source>
        <translation>Dit blijft hier. Het staat nooit in een brief.</translation>
    </message>
    <message>
        <source>When does contact go best?</source>
        <translation>Wanneer gaat contact het best?</translation>
    </message>
    <message>
        <source>mornings, not before ten</source>
        <translation>’s ochtends, niet voor tienen</translation>
    </message>
    <message>
        <source>Where does contact go best?</source>
        <translation>Waar gaat contact het best?</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>thuis</translation>
    </message>
    <message>
        <source>What works in contact?</source>
        <translation>Wat werkt in het contact?</translation>
    </message>
    <message>
        <source>One thing a line.</source>
        <translation>Eén ding per regel.</translation>
    </message>
    <message>
        <source>What does not work in contact?</source>
        <translation>Wat werkt niet in contact?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>How does somebody live?</source>
        <translation>Hoe woont iemand?</translation>
    </message>
    <message>
        <source>alone, small flat</source>
        <translation>alleen, klein flatje</translation>
    </message>
    <message>
        <source>In which neighbourhood?</source>
        <translation>In welke buurt?</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>This is no Dutch postcode. It is kept as you typed it.</source>
        <translation>Dit is geen Nederlandse postcode. Hij blijft staan zoals je hem typte.</translation>
    </message>
    <message>
        <source>One thing a line, in own words.</source>
        <translation>Eén ding per regel, in eigen woorden.</translation>
    </message>
    <message>
        <source>What does somebody wish for?</source>
        <translation>Wat wenst iemand?</translation>
    </message>
    <message>
        <source>What does somebody have to offer?</source>
        <translation>Wat heeft iemand te bieden?</translation>
    </message>
    <message>
        <source>What else must we know?</source>
        <translation>Wat moeten we nog meer weten?</translation>
    </message>
    <message>
        <source>By which other names is somebody known?</source>
        <translation>Onder welke andere namen is iemand bekend?</translation>
    </message>
    <message>
        <source>So that these names do not slip into a letter.</source>
        <translation>Zo komen die namen niet per ongeluk in een brief.</translation>
    </message>
    <message>
        <source>There is no name yet. A first name is enough.</source>
        <translation>Er is nog geen naam. Een voornaam is genoeg.</translation>
    </message>
    <message>
        <source>This is no year of birth and no age.</source>
        <translation>Dit is geen geboortejaar en geen leeftijd.</translation>
    </message>
    <message>
        <source>Write it like 1954, 12-03-1954 or 72.</source>
        <translation>Schrijf het als 1954, 12-03-1954 of 72.</translation>
    </message>
</context>
<context>
    <name>ResidentDrawings</name>
    <message>
        <source>Taken away. Ctrl Z brings it back.</source>
        <translation>Weggehaald. Ctrl Z zet het terug.</translation>
    </message>
</context>
<context>
    <name>ResidentForms</name>
    <message>
        <source>Erased for good.</source>
        <translation>Voorgoed gewist.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Kept, with these words as the first question.</source>
        <translation>Bewaard, met deze woorden als eerste vraag.</translation>
    </message>
    <message>
        <source>Profile kept.</source>
        <translation>Het profiel is bewaard.</translation>
    </message>
    <message>
        <source>{name} was taken away. Ctrl Z brings everything back.</source>
        <translation>{name} is weggehaald. Ctrl Z brengt alles terug.</translation>
    </message>
    <message>
        <source>Kept who stands around {name}.</source>
        <translation>Bewaard wie er om {name} heen staat.</translation>
    </message>
    <message>
        <source>The conversation is kept.</source>
        <translation>Het gesprek is bewaard.</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>Het antwoord is bewaard.</translation>
    </message>
    <message>
        <source>The yes was taken back.</source>
        <translation>Het ja is ingetrokken.</translation>
    </message>
    <message>
        <source>Kept that this ground ended.</source>
        <translation>Bewaard dat deze grond is geëindigd.</translation>
    </message>
    <message>
        <source>Marked as entered in error. It counts for nothing.</source>
        <translation>Gemarkeerd als verkeerd ingevoerd. Het telt niet mee.</translation>
    </message>
    <message>
        <source>Kept that you looked at it again.</source>
        <translation>Bewaard dat je er opnieuw naar keek.</translation>
    </message>
</context>
<context>
    <name>ResidentList</name>
    <message>
        <source>New resident</source>
        <translation>Nieuwe bewoner</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation>Misschien dezelfde persoon</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Bewoners</translation>
    </message>
    <message>
        <source>Type a name, or a word that was said.</source>
        <translation>Typ een naam, of een woord dat gezegd is.</translation>
    </message>
    <message>
        <source>Search a resident</source>
        <translation>Zoek een bewoner</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Write less of the name, or add somebody who is new.</source>
        <translation>Typ minder van de naam, of voeg iemand toe.</translation>
    </message>
    <message>
        <source>Nobody is known here yet</source>
        <translation>Hier is nog niemand bekend</translation>
    </message>
    <message>
        <source>Somebody comes in by what they ask. A name to be called by is enough.</source>
        <translation>Iemand komt binnen met een vraag. Een naam om te noemen is genoeg.</translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open vraag</numerusform>
            <numerusform>%n open vragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResidentPick</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Typ een stuk van de naam</translation>
    </message>
</context>
<context>
    <name>ResidentsPage</name>
    <message>
        <source>Taken away. Ctrl Z brings it back.</source>
        <translation>Weggehaald. Ctrl Z brengt het terug.</translation>
    </message>
</context>
<context>
    <name>RestoreBox</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Take a backup back</source>
        <translation>Haal een reservekopie terug</translation>
    </message>
    <message>
        <source>First you see what is in it. Nothing changes until you say so.</source>
        <translation>Je ziet eerst wat erin staat. Er verandert niets tot jij het zegt.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>First you see what is in it. Nothing changes until you say so.</source>
        <translation>Je ziet eerst wat erin staat. Er verandert niets tot jij het zegt.</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Haal iets terug</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Which backup do you take back?</source>
        <translation>Welke reservekopie haal je terug?</translation>
    </message>
    <message>
        <source>The passphrase of that day</source>
        <translation>De wachtzin van toen</translation>
    </message>
    <message>
        <source>The eight groups of the recovery sheet of that day</source>
        <translation>De acht groepen van het herstelblad van toen</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Een ander bestand</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Kijk erin</translation>
    </message>
    <message>
        <source>None was found: choose a file</source>
        <translation>Er is er geen gevonden: kies een bestand</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>{day}, {place}</source>
        <translation>{day}, {place}</translation>
    </message>
    <message>
        <source>I have the passphrase</source>
        <translation>Ik heb de wachtzin</translation>
    </message>
    <message>
        <source>I only have the recovery sheet</source>
        <translation>Ik heb alleen het herstelblad</translation>
    </message>
    <message>
        <source>Where does the backup lie?</source>
        <translation>Waar ligt de reservekopie?</translation>
    </message>
    <message>
        <source>The backup is being read, {percent} %</source>
        <translation>De reservekopie wordt gelezen, {percent} %</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Eén moment.</translation>
    </message>
    <message>
        <source>Made {day}</source>
        <translation>Gemaakt: {day}</translation>
    </message>
    <message>
        <source>Every page of it was read, and it is whole.</source>
        <translation>Elke bladzijde is gelezen, en hij is heel.</translation>
    </message>
    <message>
        <source>The present desk is set aside, never thrown away.</source>
        <translation>De tafel van nu gaat opzij en wordt nooit weggegooid.</translation>
    </message>
    <message>
        <source>It is of another desk, so it cannot stand in place of this one.</source>
        <translation>Hij is van een andere tafel. Hij kan niet in plaats van deze komen.</translation>
    </message>
    <message>
        <source>Put it in a new folder</source>
        <translation>Zet hem in een nieuwe map</translation>
    </message>
    <message>
        <source>Put it in place of this desk</source>
        <translation>Zet hem in plaats van deze tafel</translation>
    </message>
    <message>
        <source>Which empty folder does it go to?</source>
        <translation>Naar welke lege map gaat het?</translation>
    </message>
    <message>
        <source>The backup is being put there, {percent} %</source>
        <translation>De reservekopie wordt daar neergezet, {percent} %</translation>
    </message>
    <message>
        <source>The backup lies in {folder}.</source>
        <translation>De reservekopie ligt in {folder}.</translation>
    </message>
    <message>
        <source>The present desk is as it was.</source>
        <translation>De tafel van nu is zoals hij was.</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Take the passphrase of {name} away</source>
        <translation>Neem de wachtzin van {name} af</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Neem af</translation>
    </message>
    <message>
        <source>What {name} wrote stays. The passphrase opens nothing from now on.</source>
        <translation>Wat {name} opschreef, blijft. De wachtzin opent vanaf nu niets meer.</translation>
    </message>
    <message>
        <source>Change the lock, too</source>
        <translation>Vervang ook het slot</translation>
    </message>
    <message>
        <source>Did {name} have a copy of the files?</source>
        <translation>Had {name} een kopie van de bestanden?</translation>
    </message>
    <message>
        <source>An old copy opens with the old passphrase. Change the lock: what is written after that stays shut.</source>
        <translation>Een oude kopie gaat open met de oude wachtzin. Vervang het slot: wat je daarna opschrijft, blijft dicht.</translation>
    </message>
    <message>
        <source>All passphrases and the recovery sheet stay as they are. It takes a moment.</source>
        <translation>Alle wachtzinnen en het herstelblad blijven gelden. Het duurt even.</translation>
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
    <name>Role</name>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Volunteer coordinator</source>
        <translation>Vrijwilligerscoördinator</translation>
    </message>
    <message>
        <source>Walk-in hour</source>
        <translation>Inloop</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Meelezer</translation>
    </message>
    <message>
        <source>Sees all. May hand over, ask for consent and print.</source>
        <translation>Ziet alles. Mag overdragen, toestemming vragen en afdrukken.</translation>
    </message>
    <message>
        <source>Sees volunteers, matches and the week. Not the letters.</source>
        <translation>Ziet vrijwilligers, koppelingen en de week. Niet de brieven.</translation>
    </message>
    <message>
        <source>Writes down what somebody says. Sees the line of today only.</source>
        <translation>Schrijft op wat iemand zegt. Ziet alleen de rij van vandaag.</translation>
    </message>
    <message>
        <source>Reads along. Changes nothing and prints nothing.</source>
        <translation>Leest mee. Verandert niets en drukt niets af.</translation>
    </message>
</context>
<context>
    <name>SaidForms</name>
    <message>
        <source>Question kept.</source>
        <translation>De vraag is bewaard.</translation>
    </message>
    <message>
        <source>Offer kept.</source>
        <translation>Het aanbod is bewaard.</translation>
    </message>
    <message>
        <source>Words kept.</source>
        <translation>De woorden zijn bewaard.</translation>
    </message>
    <message>
        <source>Kept with both. Bring them together, and hear how it went.</source>
        <translation>Bewaard bij allebei. Breng ze samen en hoor hoe het ging.</translation>
    </message>
</context>
<context>
    <name>SamePartyDialog</name>
    <message>
        <source>{name} is the same as…</source>
        <translation>{name} is dezelfde als…</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Het is dezelfde</translation>
    </message>
    <message>
        <source>{name} stays in what was said and shared before. Everything else goes on.</source>
        <translation>{name} blijft staan bij wat eerder is gezegd en gedeeld. De rest gaat mee.</translation>
    </message>
    <message>
        <source>Under which name does it go on?</source>
        <translation>Onder welke naam gaat het verder?</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Kies er een</translation>
    </message>
    <message>
        <source>This goes along to {name}:</source>
        <translation>Dit gaat mee naar {name}:</translation>
    </message>
    <message>
        <source>Nothing leans on it.</source>
        <translation>Er hangt niets aan.</translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s) said yes to {old}. That yes does not go along: ask anew.</source>
        <translation>
            <numerusform>%n bewoner zei ja tegen {old}. Dat ja gaat niet mee: vraag het opnieuw.</numerusform>
            <numerusform>%n bewoners zeiden ja tegen {old}. Dat ja gaat niet mee: vraag het opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the directory</source>
        <translation>
            <numerusform>%n regel van de sociale kaart</numerusform>
            <numerusform>%n regels van de sociale kaart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n vrijwilliger</numerusform>
            <numerusform>%n vrijwilligers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) around a resident</source>
        <translation>
            <numerusform>%n mens rond een bewoner</numerusform>
            <numerusform>%n mensen rond een bewoner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) to a table</source>
        <translation>
            <numerusform>%n uitnodiging voor een wijktafel</numerusform>
            <numerusform>%n uitnodigingen voor een wijktafel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s)</source>
        <translation>
            <numerusform>%n overdracht</numerusform>
            <numerusform>%n overdrachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) of a withdrawal</source>
        <translation>
            <numerusform>%n bericht over een ingetrokken ja</numerusform>
            <numerusform>%n berichten over een ingetrokken ja</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SamePeople</name>
    <message>
        <source>Looking…</source>
        <translation>Kijken…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation>Misschien dezelfde persoon</translation>
    </message>
    <message>
        <source>A like name, and a year of birth, a number or an address that is the same. You decide.</source>
        <translation>Een naam die erop lijkt, en hetzelfde geboortejaar, nummer of adres. Jij beslist.</translation>
    </message>
    <message>
        <source>Made one file</source>
        <translation>Eén dossier gemaakt</translation>
    </message>
    <message>
        <source>Open one to take it apart again.</source>
        <translation>Open er een om het weer uit elkaar te halen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) after these.</source>
        <translation>
            <numerusform>Hierna nog %n paar.</numerusform>
            <numerusform>Hierna nog %n paren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Niemand lijkt er twee keer in te staan.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} en {other}</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>zelfde telefoonnummer</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>zelfde adres</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>zelfde geboortejaar</translation>
    </message>
    <message>
        <source>two files were made one</source>
        <translation>twee dossiers zijn één dossier geworden</translation>
    </message>
    <message>
        <source>Made one file: {name}. Ctrl Z takes it back.</source>
        <translation>Eén dossier gemaakt: {name}. Ctrl Z draait het terug.</translation>
    </message>
    <message>
        <source>Two files again.</source>
        <translation>Weer twee dossiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that came since stay with {name}.</source>
        <translation>
            <numerusform>%n ding dat er sindsdien bij kwam, blijft bij {name}.</numerusform>
            <numerusform>%n dingen die er sindsdien bij kwamen, blijven bij {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) had gone since and did not come back.</source>
        <translation>
            <numerusform>%n ding was sindsdien weg en kwam niet terug.</numerusform>
            <numerusform>%n dingen waren sindsdien weg en kwamen niet terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed since in the profile of {name} stayed.</source>
        <translation>Wat sindsdien in het profiel van {name} is veranderd, bleef staan.</translation>
    </message>
</context>
<context>
    <name>SamePersonDialog</name>
    <message>
        <source>{name} is the same person as…</source>
        <translation>{name} is dezelfde persoon als…</translation>
    </message>
    <message>
        <source>Look at both files</source>
        <translation>Bekijk beide dossiers</translation>
    </message>
    <message>
        <source>Nothing changes yet: first you see both side by side.</source>
        <translation>Er verandert nog niets: eerst zie je beide naast elkaar.</translation>
    </message>
    <message>
        <source>Which other file is theirs?</source>
        <translation>Welk ander dossier is ook van deze persoon?</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>Er is nog niemand gekozen.</translation>
    </message>
    <message>
        <source>Type a part of the name and choose the other file.</source>
        <translation>Typ een deel van de naam en kies het andere dossier.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>with {name}</source>
        <translation>met {name}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Loopt nu</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ergens anders</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter has the code {code}. Look at the slip once more.</source>
        <translation>Geen brief heeft de code {code}. Kijk nog eens op de strook.</translation>
    </message>
    <message>
        <source>Letter {code}</source>
        <translation>Brief {code}</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>vrijwilliger</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait</source>
        <translation>
            <numerusform>%n mens wacht</numerusform>
            <numerusform>%n mensen wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover about {name}</source>
        <translation>Overdracht over {name}</translation>
    </message>
    <message>
        <source>Concern: {place}</source>
        <translation>Signaal: {place}</translation>
    </message>
    <message>
        <source>Contact with {name}</source>
        <translation>Contact met {name}</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Contact zonder naam</translation>
    </message>
    <message>
        <source>vault passphrase recovery sheet pin log lock role</source>
        <translation>kluis wachtzin herstelblad pincode slot sleutel logboek rol wie account</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>De kluis</translation>
    </message>
    <message>
        <source>Who comes in, and the recovery sheet</source>
        <translation>Wie erin mag, en het herstelblad</translation>
    </message>
    <message>
        <source>Write down a contact with {name}</source>
        <translation>Schrijf contact met {name} op</translation>
    </message>
    <message>
        <source>Make a handover for {name}</source>
        <translation>Maak een overdracht voor {name}</translation>
    </message>
    <message>
        <source>Who fits an ask of {name}?</source>
        <translation>Wie past bij een vraag van {name}?</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search a name, a place, or somebody&apos;s words</source>
        <translation>Zoek een naam, een plek of iemands woorden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er gevonden is</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>openen</translation>
    </message>
    <message>
        <source>Everything stays on this laptop</source>
        <translation>Alles blijft op deze laptop</translation>
    </message>
    <message>
        <source>close</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>Nothing found. Try part of the name.</source>
        <translation>Niets gevonden. Probeer een stuk van de naam.</translation>
    </message>
</context>
<context>
    <name>SessionWatch</name>
    <message>
        <source>The desk locks first.</source>
        <translation>Eerst gaat de tafel op slot.</translation>
    </message>
</context>
<context>
    <name>SheetInSight</name>
    <message>
        <source>The sheet as it prints</source>
        <translation>Het blad zoals het wordt afgedrukt</translation>
    </message>
    <message>
        <source>The sheet is being made.</source>
        <translation>Het blad wordt gemaakt.</translation>
    </message>
    <message>
        <source>What you see here is what comes out of the printer.</source>
        <translation>Wat je hier ziet, is wat er uit de printer komt.</translation>
    </message>
    <message>
        <source>Choose a paper on the left.</source>
        <translation>Kies links een blad.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Standard input holds the contacts: give the passphrase in a file.</source>
        <translation>De contacten komen van standaardinvoer: geef de wachtzin in een bestand.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Type the name to be sure ({name}):</source>
        <translation>Dit kan niet terug. Typ de naam om zeker te zijn ({name}):</translation>
    </message>
    <message>
        <source>This is not the name. Nothing was changed.</source>
        <translation>Dit is niet de naam. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Record {number} is not as it was written.</source>
        <translation>Regel {number} is niet meer zoals hij werd opgeschreven.</translation>
    </message>
    <message>
        <source>Standard input holds one passphrase: give the other in a file.</source>
        <translation>Standaardinvoer geeft één wachtzin: geef de andere in een bestand.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIES]</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Gebruik:</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Laat deze hulp zien.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>[required]</source>
        <translation>[verplicht]</translation>
    </message>
    <message>
        <source>[default: {}]</source>
        <translation>[standaard: {}]</translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS]...</source>
        <translation>OPDRACHT [ARGUMENTEN]...</translation>
    </message>
    <message>
        <source>The new desk needs a folder of its own.</source>
        <translation>De nieuwe tafel heeft een eigen map nodig.</translation>
    </message>
    <message>
        <source>“{given}” is none of these: {choices}.</source>
        <translation>“{given}” kan hier niet; kies uit {choices}.</translation>
    </message>
    <message>
        <source>Give either --passphrase-file FILE or --recovery-file FILE.</source>
        <translation>Geef --passphrase-file FILE of --recovery-file FILE, een van beide.</translation>
    </message>
    <message>
        <source>This file cannot be read: {file}</source>
        <translation>Dit bestand is niet te lezen: {file}</translation>
    </message>
    <message>
        <source>This file is no text in UTF-8: {file}</source>
        <translation>Dit bestand is geen tekst in UTF-8: {file}</translation>
    </message>
    <message>
        <source>What comes from standard input is no text in UTF-8.</source>
        <translation>Wat van standaardinvoer komt, is geen tekst in UTF-8.</translation>
    </message>
    <message>
        <source>“{given}” is no day; write it like 2026-11-24.</source>
        <translation>“{given}” is geen dag; schrijf die als 2026-11-24.</translation>
    </message>
    <message>
        <source>“{given}” is no language; write it like nl, tr or ary.</source>
        <translation>“{given}” is geen taal; schrijf die als nl, tr of ary.</translation>
    </message>
    <message>
        <source>Give either -o FILE.pdf or --json.</source>
        <translation>Geef -o FILE.pdf of --json, een van beide.</translation>
    </message>
    <message>
        <source>Give either -o FILE.pdf or --dry-run.</source>
        <translation>Geef -o FILE.pdf of --dry-run, een van beide.</translation>
    </message>
    <message>
        <source>--large-print goes with --kind resident only.</source>
        <translation>--large-print hoort alleen bij --kind resident.</translation>
    </message>
    <message>
        <source>Standard input holds the text: give the passphrase in a file.</source>
        <translation>De tekst komt van standaardinvoer: geef de wachtzin in een bestand.</translation>
    </message>
    <message>
        <source>“{given}” is no week; write it like 2026-W48.</source>
        <translation>“{given}” is geen week; schrijf die als 2026-W48.</translation>
    </message>
    <message>
        <source>Give a name, or a part of it.</source>
        <translation>Geef een naam, of een stuk ervan.</translation>
    </message>
    <message>
        <source>There is no command “{given}”; did you mean {others}?</source>
        <translation>De opdracht “{given}” bestaat niet; bedoel je {others}?</translation>
    </message>
    <message>
        <source>There is no command “{given}”; see {path} --help.</source>
        <translation>De opdracht “{given}” bestaat niet; zie {path} --help.</translation>
    </message>
    <message>
        <source>{what} is missing; see {path} --help.</source>
        <translation>{what} ontbreekt; zie {path} --help.</translation>
    </message>
    <message>
        <source>What stands at {what} cannot be read.</source>
        <translation>Wat bij {what} staat, is niet te lezen.</translation>
    </message>
    <message>
        <source>A command is missing; see {path} --help.</source>
        <translation>Er ontbreekt een opdracht; zie {path} --help.</translation>
    </message>
    <message>
        <source>There is more here than {path} takes; put words that belong together in quotes.</source>
        <translation>Hier staat meer dan bij {path} hoort; zet woorden die bij elkaar horen tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>There is no option {given} here; did you mean {others}?</source>
        <translation>De optie {given} bestaat hier niet; bedoel je {others}?</translation>
    </message>
    <message>
        <source>There is no option {given} here; see {path} --help.</source>
        <translation>De optie {given} bestaat hier niet; zie {path} --help.</translation>
    </message>
    <message>
        <source>A value is missing after {given}: {what}.</source>
        <translation>Na {given} ontbreekt een waarde: {what}.</translation>
    </message>
    <message>
        <source>{given} takes no value.</source>
        <translation>Bij {given} hoort geen waarde.</translation>
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
    <name>StepsBar</name>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Wat gaat mee</translation>
    </message>
    <message>
        <source>Giving</source>
        <translation>Geven</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>What do you talk about?</source>
        <translation>Waar praat je over?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Waar is het voor?</translation>
    </message>
    <message>
        <source>How does it stand on the agenda?</source>
        <translation>Hoe staat het op de agenda?</translation>
    </message>
    <message>
        <source>Name nobody here.</source>
        <translation>Noem hier niemand.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Place {number}</source>
        <translation>Plaats {number}</translation>
    </message>
    <message>
        <source>Fits now</source>
        <translation>Past nu</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>Schrijf waarom</translation>
    </message>
    <message>
        <source>Look in the directory</source>
        <translation>Bekijk in Aanbod</translation>
    </message>
    <message>
        <source>Ask {resident}</source>
        <translation>Vraag het {resident}</translation>
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
    <name>SwitchDialog</name>
    <message>
        <source>Who takes over?</source>
        <translation>Wie neemt het over?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Neem het over</translation>
    </message>
    <message>
        <source>Now {name} works here.</source>
        <translation>Nu werkt {name} hier.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben jij?</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Je pincode</translation>
    </message>
    <message>
        <source>The PIN of {name}</source>
        <translation>De pincode van {name}</translation>
    </message>
    <message>
        <source>Nobody else has a PIN yet. Who wants one sets it here, with F8.</source>
        <translation>Nog niemand anders heeft een pincode. Wie er een wil, kiest hem hier, met F8.</translation>
    </message>
</context>
<context>
    <name>TableForms</name>
    <message>
        <source>Kept.</source>
        <translation>Bewaard.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message numerus="yes">
        <source>%n situation(s)</source>
        <translation>
            <numerusform>%n situatie</numerusform>
            <numerusform>%n situaties</numerusform>
        </translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Een plek</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Word {day}</source>
        <translation>Bericht {day}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rond</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>New table</source>
        <translation>Nieuwe wijktafel</translation>
    </message>
    <message>
        <source>Neighbourhood table</source>
        <translation>Wijktafel</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Wijktafels</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Neighbourhood tables</source>
        <translation>Wijktafels</translation>
    </message>
    <message>
        <source>Search a table, a place or an action</source>
        <translation>Zoek een wijktafel, plek of actie</translation>
    </message>
    <message>
        <source>Who sits together?</source>
        <translation>Wie zitten er samen?</translation>
    </message>
    <message>
        <source>Plan a table with one question for each situation. Nobody is named unless you choose.</source>
        <translation>Plan een wijktafel met één vraag per situatie. Niemand wordt genoemd, tenzij jij kiest.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) to come.</source>
        <translation>
            <numerusform>%n wijktafel komt eraan.</numerusform>
            <numerusform>%n wijktafels komen eraan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who reported something wait(s) for word.</source>
        <translation>
            <numerusform>%n melder wacht op bericht.</numerusform>
            <numerusform>%n melders wachten op bericht.</numerusform>
        </translation>
    </message>
    <message>
        <source>New concern</source>
        <translation>Nieuw signaal</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nieuwe actie</translation>
    </message>
    <message>
        <source>Taken away. Ctrl Z brings it back.</source>
        <translation>Weggehaald. Ctrl Z zet het terug.</translation>
    </message>
    <message>
        <source>Named on the agenda.</source>
        <translation>Met naam op de agenda.</translation>
    </message>
    <message>
        <source>Without name again.</source>
        <translation>Weer zonder naam.</translation>
    </message>
</context>
<context>
    <name>TalkAside</name>
    <message>
        <source>Help with this talk</source>
        <translation>Hulp bij dit gesprek</translation>
    </message>
</context>
<context>
    <name>TalkEnd</name>
    <message>
        <source>The no goes before the yes that was given earlier. From now on that counts no more.</source>
        <translation>Het nee gaat voor het ja van eerder. Dat ja telt vanaf nu niet meer.</translation>
    </message>
    <message>
        <source>Signs the form</source>
        <translation>Tekent het formulier</translation>
    </message>
    <message>
        <source>a cross counts, too</source>
        <translation>een kruisje telt ook</translation>
    </message>
    <message>
        <source>Says it</source>
        <translation>Zegt het</translation>
    </message>
    <message>
        <source>and a witness hears it</source>
        <translation>en een getuige hoort het</translation>
    </message>
    <message>
        <source>Somebody answers</source>
        <translation>Iemand antwoordt</translation>
    </message>
    <message>
        <source>for the resident</source>
        <translation>voor de bewoner</translation>
    </message>
    <message>
        <source>How is it given?</source>
        <translation>Hoe wordt het gegeven?</translation>
    </message>
    <message>
        <source>What is the name of the witness, or of who answers?</source>
        <translation>Hoe heet de getuige, of wie antwoord geeft?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Stop this talk</source>
        <translation>Stop dit gesprek</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Bewaar deze antwoorden</translation>
    </message>
    <message>
        <source>Choose how it was said.</source>
        <translation>Kies hoe het gezegd is.</translation>
    </message>
    <message>
        <source>Write down the name.</source>
        <translation>Schrijf de naam op.</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>The form</source>
        <translation>Het formulier</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>Print both copies</source>
        <translation>Druk beide bladen af</translation>
    </message>
    <message>
        <source>No printer was found on this computer.</source>
        <translation>Op deze computer is geen printer gevonden.</translation>
    </message>
    <message>
        <source>Where does the form go?</source>
        <translation>Waar gaat het formulier heen?</translation>
    </message>
    <message>
        <source>The printer gives no answer.</source>
        <translation>De printer geeft geen antwoord.</translation>
    </message>
    <message>
        <source>The answers are kept, and the form is still here.</source>
        <translation>De antwoorden zijn bewaard. Het formulier is er nog.</translation>
    </message>
    <message>
        <source>Is the printer on? Try it again, or save the form as PDF.</source>
        <translation>Staat de printer aan? Probeer het nog eens, of bewaar het formulier als PDF.</translation>
    </message>
</context>
<context>
    <name>TalkQuestion</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Stop this talk</source>
        <translation>Stop dit gesprek</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Volgende vraag</translation>
    </message>
    <message>
        <source>Nothing was chosen yet. The resident chooses first.</source>
        <translation>Er is nog niets gekozen. De bewoner kiest eerst.</translation>
    </message>
</context>
<context>
    <name>TalkSetup</name>
    <message>
        <source>Who may know something?</source>
        <translation>Wie mag iets weten?</translation>
    </message>
    <message>
        <source>Type a part of the name of the organisation</source>
        <translation>Typ een stuk van de naam van de organisatie</translation>
    </message>
    <message>
        <source>Write it down in the directory</source>
        <translation>Zet de organisatie bij het aanbod</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Waarvoor?</translation>
    </message>
    <message>
        <source>No question in particular</source>
        <translation>Geen vraag in het bijzonder</translation>
    </message>
    <message>
        <source>About which question?</source>
        <translation>Over welke vraag?</translation>
    </message>
    <message>
        <source>Dutch is enough</source>
        <translation>Nederlands is genoeg</translation>
    </message>
    <message>
        <source>Which language stands beside the Dutch?</source>
        <translation>Welke taal staat naast het Nederlands?</translation>
    </message>
    <message>
        <source>Not yet checked by a speaker. Does somebody here speak it? Let them look.</source>
        <translation>Nog niet nagekeken door een spreker. Spreekt iemand hier deze taal? Laat die kijken.</translation>
    </message>
    <message>
        <source>Who looked through the text?</source>
        <translation>Wie heeft de tekst nagekeken?</translation>
    </message>
    <message>
        <source>A speaker looked through it</source>
        <translation>Een spreker keek het na</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>Begin het gesprek</translation>
    </message>
    <message>
        <source>Nobody was chosen yet. Type a part of the name and choose from the list.</source>
        <translation>Er is nog niemand gekozen. Typ een stuk van de naam en kies uit de lijst.</translation>
    </message>
    <message>
        <source>More than one name fits this. Choose from the list.</source>
        <translation>Meer namen passen hierbij. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>Nobody in the list is called “{name}”. Type another part of the name.</source>
        <translation>In de lijst heet niemand “{name}”. Typ een ander stuk van de naam.</translation>
    </message>
    <message>
        <source>What you chose here stays.</source>
        <translation>Wat je hier koos, blijft staan.</translation>
    </message>
    <message>
        <source>Is the organisation not there? Write it down in the directory first.</source>
        <translation>Staat de organisatie er niet bij? Zet haar eerst bij het aanbod.</translation>
    </message>
    <message>
        <source>Nothing says yet what it is for.</source>
        <translation>Er staat nog niet waarvoor het is.</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Who does what</source>
        <translation>Wie doet wat</translation>
    </message>
    <message>
        <source>Who is responsible?</source>
        <translation>Wie is verantwoordelijk?</translation>
    </message>
    <message>
        <source>Add what was agreed</source>
        <translation>Afspraak erbij</translation>
    </message>
    <message>
        <source>Add what was not</source>
        <translation>Niet afgesproken erbij</translation>
    </message>
    <message>
        <source>Nothing was agreed yet.</source>
        <translation>Er is nog niets afgesproken.</translation>
    </message>
    <message>
        <source>Take away: {task}</source>
        <translation>Haal weg: {task}</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Your number</source>
        <translation>Uw nummer</translation>
    </message>
    <message>
        <source>We call you by this. Take a seat.</source>
        <translation>Zo roepen we u. Gaat u even zitten.</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Kom terug</translation>
    </message>
</context>
<context>
    <name>TieCard</name>
    <message>
        <source>Search a resident</source>
        <translation>Zoek een bewoner</translation>
    </message>
    <message>
        <source>Nobody found. It can also be done later.</source>
        <translation>Niemand gevonden. Het kan ook later.</translation>
    </message>
    <message>
        <source>May be done later, or never.</source>
        <translation>Mag ook later, of nooit.</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Bij wie hoort dit?</translation>
    </message>
    <message>
        <source>One more thing to be sure</source>
        <translation>Nog één ding, voor de zekerheid</translation>
    </message>
    <message>
        <source>Year of birth, street, or the end of the number.</source>
        <translation>Geboortejaar, straat of het eind van het nummer.</translation>
    </message>
    <message>
        <source>Is this who it is?</source>
        <translation>Klopt dit?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation>Toch niet</translation>
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
    <name>TieDialog</name>
    <message>
        <source>Who stands around {name}?</source>
        <translation>Wie staat er om {name} heen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>A role is enough. Names never leave in a letter, unless that person wants it.</source>
        <translation>Een rol is genoeg. Een naam gaat nooit mee in een brief, tenzij die persoon dat wil.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wie is dit?</translation>
    </message>
    <message>
        <source>oldest son, neighbour upstairs</source>
        <translation>oudste zoon, buurvrouw van boven</translation>
    </message>
    <message>
        <source>First name, if it helps</source>
        <translation>Voornaam, als dat helpt</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>What does this person do?</source>
        <translation>Wat doet deze persoon?</translation>
    </message>
    <message>
        <source>One thing a line.</source>
        <translation>Eén ding per regel.</translation>
    </message>
    <message>
        <source>What was agreed not to do?</source>
        <translation>Wat doet deze persoon niet?</translation>
    </message>
    <message>
        <source>Which kind of support is it?</source>
        <translation>Wat voor steun is het?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>In which role?</source>
        <translation>In welke rol?</translation>
    </message>
    <message>
        <source>From which circle?</source>
        <translation>Uit welke kring?</translation>
    </message>
    <message>
        <source>How near?</source>
        <translation>Hoe dichtbij?</translation>
    </message>
    <message>
        <source>Very near</source>
        <translation>Heel dichtbij</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Dichtbij</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Verder weg</translation>
    </message>
    <message>
        <source>Who supports whom?</source>
        <translation>Wie steunt wie?</translation>
    </message>
    <message>
        <source>They support each other</source>
        <translation>Ze steunen elkaar</translation>
    </message>
    <message>
        <source>This person supports {name}</source>
        <translation>Deze persoon steunt {name}</translation>
    </message>
    <message>
        <source>{name} supports this person</source>
        <translation>{name} steunt deze persoon</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Typ een stuk van de naam</translation>
    </message>
    <message>
        <source>From which organisation?</source>
        <translation>Van welke organisatie?</translation>
    </message>
    <message>
        <source>Which volunteer?</source>
        <translation>Welke vrijwilliger?</translation>
    </message>
    <message>
        <source>This person wants their name to stand in letters</source>
        <translation>Deze persoon wil dat de naam in brieven staat</translation>
    </message>
    <message>
        <source>Nothing says who this is yet. A word such as neighbour is enough.</source>
        <translation>Er staat nog niet wie dit is. Een woord als buurvrouw is genoeg.</translation>
    </message>
</context>
<context>
    <name>TieDirection</name>
    <message>
        <source>helps</source>
        <translation>helpt</translation>
    </message>
    <message>
        <source>is helped</source>
        <translation>wordt geholpen</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>over en weer</translation>
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
    <name>Timeline</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation>Beloofd: {day}</translation>
    </message>
    <message>
        <source>{who} knows this</source>
        <translation>{who} weet dit</translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation>Nog geen brief</translation>
    </message>
    <message>
        <source>Only us</source>
        <translation>Alleen wij</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>{name} came by</source>
        <translation>{name} kwam langs</translation>
    </message>
    <message>
        <source>{who} spoke with {name}</source>
        <translation>{who} sprak {name}</translation>
    </message>
    <message>
        <source>Introduced to {who}</source>
        <translation>Kennismaking met {who}</translation>
    </message>
    <message>
        <source>The match with {who} ended</source>
        <translation>De koppeling met {who} stopte</translation>
    </message>
    <message>
        <source>{name} said</source>
        <translation>{name} zei</translation>
    </message>
    <message>
        <source>The volunteer said</source>
        <translation>De vrijwilliger zei</translation>
    </message>
    <message>
        <source>The professional said</source>
        <translation>De beroepskracht zei</translation>
    </message>
    <message>
        <source>Word for {who}</source>
        <translation>Bericht voor {who}</translation>
    </message>
    <message>
        <source>Handed over to {who}</source>
        <translation>Overgedragen aan {who}</translation>
    </message>
    <message>
        <source>{who} takes it up</source>
        <translation>{who} pakt het op</translation>
    </message>
    <message>
        <source>{who} does not take it up</source>
        <translation>{who} pakt het niet op</translation>
    </message>
    <message>
        <source>{who} is done with it</source>
        <translation>{who} is ermee klaar</translation>
    </message>
    <message>
        <source>{who} got word</source>
        <translation>{who} kreeg bericht</translation>
    </message>
    <message>
        <source>Yes to {who}</source>
        <translation>Ja tegen {who}</translation>
    </message>
    <message>
        <source>No to {who}</source>
        <translation>Nee tegen {who}</translation>
    </message>
    <message>
        <source>Thinks it over: {who}</source>
        <translation>Denkt erover na: {who}</translation>
    </message>
    <message>
        <source>Took back the yes to {who}</source>
        <translation>Trok het ja tegen {who} in</translation>
    </message>
    <message>
        <source>Without a yes, on another ground: {who}</source>
        <translation>Zonder ja, op een andere grond: {who}</translation>
    </message>
    <message>
        <source>The ground without a yes ended: {who}</source>
        <translation>De grond zonder ja is geëindigd: {who}</translation>
    </message>
    <message>
        <source>Shared with {who}</source>
        <translation>Gedeeld met {who}</translation>
    </message>
    <message>
        <source>Entered in error. It counts for nothing.</source>
        <translation>Verkeerd ingevoerd. Het telt niet mee.</translation>
    </message>
    <message>
        <source>Agreed: {tasks}</source>
        <translation>Afgesproken: {tasks}</translation>
    </message>
    <message>
        <source>Then they hear whether it was taken up. Nothing more.</source>
        <translation>Dan hoort die of het is opgepakt. Meer niet.</translation>
    </message>
    <message>
        <source>{name} said what is needed</source>
        <translation>{name} zei wat nodig is</translation>
    </message>
    <message>
        <source>The volunteer said what is needed</source>
        <translation>De vrijwilliger zei wat nodig is</translation>
    </message>
    <message>
        <source>The professional said what is needed</source>
        <translation>De beroepskracht zei wat nodig is</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Who knows what</source>
        <translation>Wie weet wat</translation>
    </message>
    <message>
        <source>Back to the profile</source>
        <translation>Terug naar het profiel</translation>
    </message>
    <message>
        <source>Who saw these data</source>
        <translation>Wie zag deze gegevens</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Het hele dossier</translation>
    </message>
    <message>
        <source>What happened, and who knows what</source>
        <translation>Wat er was, en wie wat weet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gedeeld</translation>
    </message>
    <message>
        <source>Nothing happened here yet.</source>
        <translation>Hier is nog niets gebeurd.</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Sinds {day}</translation>
    </message>
    <message>
        <source>We gave this to nobody</source>
        <translation>Dit gaven wij aan niemand</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>{count} people wait for word.</source>
        <translation>
            <numerusform>{count} mens wacht op bericht.</numerusform>
            <numerusform>{count} mensen wachten op bericht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for word.</source>
        <translation>Niemand wacht op bericht.</translation>
    </message>
    <message>
        <source>Begin with {name}.</source>
        <translation>Begin bij {name}.</translation>
    </message>
    <message>
        <source>Begin with what must happen today.</source>
        <translation>Begin met wat vandaag nog moet.</translation>
    </message>
    <message>
        <source>Nothing that must happen today.</source>
        <translation>Niets dat vandaag nog moet.</translation>
    </message>
    <message>
        <source>one</source>
        <translation>één</translation>
    </message>
    <message>
        <source>two</source>
        <translation>twee</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drie</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>vijf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>zes</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>zeven</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>negen</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>tien</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>twaalf</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>the unit below a number</comment>
        <translation>
            <numerusform>dag</numerusform>
            <numerusform>dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} promised</source>
        <translation>{day} beloofd</translation>
    </message>
    <message>
        <source>Whoever reported this still hears from us</source>
        <translation>Wie dit meldde, hoort nog van ons</translation>
    </message>
    <message>
        <source>{name} waits for word</source>
        <translation>{name} wacht op bericht</translation>
    </message>
    <message>
        <source>{day} at the table, only about the place</source>
        <translation>{day} aan de wijktafel, alleen over de plek</translation>
    </message>
    <message>
        <source>Look what is known by now</source>
        <translation>Kijk wat er nu bekend is</translation>
    </message>
    <message>
        <source>Consent was withdrawn. Look how to reach {name}</source>
        <translation>Toestemming ingetrokken. Kijk hoe je {name} bereikt</translation>
    </message>
    <message>
        <source>It has ended. Call {name}</source>
        <translation>Het is gestopt. Bel {name}</translation>
    </message>
    <message>
        <source>Call {name} first: she withdrew her consent</source>
        <translation>Bel eerst {name}: zij trok haar toestemming in</translation>
    </message>
    <message>
        <source>Call {name} first: he withdrew his consent</source>
        <translation>Bel eerst {name}: hij trok zijn toestemming in</translation>
    </message>
    <message>
        <source>Call {name} first: the consent was withdrawn</source>
        <translation>Bel eerst {name}: de toestemming is ingetrokken</translation>
    </message>
    <message>
        <source>Call {person} at {organization}</source>
        <translation>Bel {person}, bij {organization}</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Bel {name}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Confidential. Open it at the walk-in.</source>
        <translation>Vertrouwelijk. Open het bij Inloop.</translation>
    </message>
    <message>
        <source>Somebody at the counter</source>
        <translation>Iemand aan de balie</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more must happen today: see the walk-in.</source>
        <translation>
            <numerusform>Nog %n ander moet vandaag: kijk bij Inloop.</numerusform>
            <numerusform>Nog %n andere moeten vandaag: kijk bij Inloop.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} asked of {name}.</source>
        <translation>{day} gevraagd aan {name}.</translation>
    </message>
    <message>
        <source>They took it up.</source>
        <translation>Zij pakten het op.</translation>
    </message>
    <message>
        <source>Nobody said yet: I take it up.</source>
        <translation>Niemand zei nog: ik pak het op.</translation>
    </message>
    <message>
        <source>{day} at {time} told to {helper}. Nothing was written down yet.</source>
        <translation>{day} om {time} verteld aan {helper}. Er staat nog niet wat er is gedaan.</translation>
    </message>
    <message>
        <source>{day} at {time}. Nothing was written down yet.</source>
        <translation>{day} om {time}. Er staat nog niet wat er is gedaan.</translation>
    </message>
    <message>
        <source>Call {name} now</source>
        <translation>Bel {name} nu</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Zo bereik je hen</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Open het contact</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} en {second}</translation>
    </message>
    <message numerus="yes">
        <source>%n situation(s)</source>
        <translation>
            <numerusform>%n situatie</numerusform>
            <numerusform>%n situaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing heard for %n day(s). Ask {name}.</source>
        <translation>
            <numerusform>%n dag niets gehoord. Vraag {name}.</numerusform>
            <numerusform>%n dagen niets gehoord. Vraag {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Nog stil</translation>
    </message>
    <message>
        <source>Long silent</source>
        <translation>Lang stil</translation>
    </message>
    <message>
        <source>Not one talk so far. Ask how it goes.</source>
        <translation>Nog nooit gesproken. Vraag hoe het gaat.</translation>
    </message>
    <message>
        <source>Last spoken {ago}. Ask how it goes.</source>
        <translation>Gesproken: {ago}. Vraag hoe het gaat.</translation>
    </message>
    <message>
        <source>Do not call.</source>
        <translation>Niet bellen.</translation>
    </message>
    <message>
        <source>Leave no message.</source>
        <translation>Niets inspreken.</translation>
    </message>
    <message>
        <source>Leaving a message is fine.</source>
        <translation>Inspreken mag.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>Called: {who}</source>
        <translation>Gebeld: {who}</translation>
    </message>
</context>
<context>
    <name>TodayAside</name>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Silent: just ask</source>
        <translation>Stil: even vragen</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Verder</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to go on with</source>
        <translation>
            <numerusform>Met %n brief verder</numerusform>
            <numerusform>Met %n brieven verder</numerusform>
        </translation>
    </message>
    <message>
        <source>{recipient} must hear that a yes ended</source>
        <translation>{recipient} moet horen dat een ja is ingetrokken</translation>
    </message>
    <message>
        <source>{name} ticked this</source>
        <translation>{name} kruiste dit aan</translation>
    </message>
    <message numerus="yes">
        <source>%n more must hear that a yes ended</source>
        <translation>
            <numerusform>Nog %n moet horen dat een ja is ingetrokken</numerusform>
            <numerusform>Nog %n moeten horen dat een ja is ingetrokken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes(es) end soon: ask again</source>
        <translation>
            <numerusform>%n ja loopt bijna af: vraag het opnieuw</numerusform>
            <numerusform>%n keer loopt een ja bijna af: vraag het opnieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, for {recipient}</source>
        <translation>{name}, voor {recipient}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) without a yes: look again</source>
        <translation>
            <numerusform>%n keer zonder ja: kijk opnieuw</numerusform>
            <numerusform>%n keer zonder ja: kijk opnieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) due</source>
        <translation>
            <numerusform>%n actie van de wijktafel</numerusform>
            <numerusform>%n acties van de wijktafel</numerusform>
        </translation>
    </message>
    <message>
        <source>{owner}: {text}</source>
        <translation>{owner}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) not checked for long</source>
        <translation>
            <numerusform>%n plek is lang niet nagebeld</numerusform>
            <numerusform>%n plekken zijn lang niet nagebeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with {name}</source>
        <translation>Begin met {name}</translation>
    </message>
    <message>
        <source>{name} is nearly due for a good talk</source>
        <translation>{name} is bijna toe aan een goed gesprek</translation>
    </message>
</context>
<context>
    <name>TodayForms</name>
    <message>
        <source>Which neighbourhoods there are</source>
        <translation>Welke buurten er zijn</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n more wait: see Handovers</source>
        <translation>
            <numerusform>Nog %n wacht: kijk bij Overdracht</numerusform>
            <numerusform>Nog %n wachten: kijk bij Overdracht</numerusform>
        </translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open this desk.</source>
        <translation>Is de wachtzin kwijt, dan kan niemand deze tafel openen.</translation>
    </message>
    <message>
        <source>There is no recovery sheet yet.</source>
        <translation>Er is nog geen herstelblad.</translation>
    </message>
    <message>
        <source>Make a new one: whoever saw the old one can come in.</source>
        <translation>Maak een nieuw: wie het oude zag, kan erin.</translation>
    </message>
    <message>
        <source>The recovery sheet was used.</source>
        <translation>Het herstelblad is gebruikt.</translation>
    </message>
    <message>
        <source>Set when it takes too long</source>
        <translation>Instellen wanneer iets te lang duurt</translation>
    </message>
    <message>
        <source>To the vault</source>
        <translation>Naar de kluis</translation>
    </message>
    <message>
        <source>They wait for word</source>
        <translation>Zij wachten op bericht</translation>
    </message>
    <message>
        <source>Nobody waits for word.</source>
        <translation>Niemand wacht op bericht.</translation>
    </message>
    <message>
        <source>Longest waiting on top</source>
        <translation>Langst wachtend bovenaan</translation>
    </message>
    <message>
        <source>Write down what was done</source>
        <translation>Schrijf op wat er is gedaan</translation>
    </message>
    <message>
        <source>Today still</source>
        <translation>Vandaag nog</translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation>Gaat voor</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Open het contact</translation>
    </message>
    <message>
        <source>Open the handover</source>
        <translation>Open de overdracht</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Open het profiel</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Dear {name},</source>
        <translation>Beste {name},</translation>
    </message>
    <message>
        <source>Call **{contact}**: **{phone}**. Or come by. You need not say why.</source>
        <translation>Bel **{contact}**: **{phone}**. Of kom langs. U hoeft niet te zeggen waarom.</translation>
    </message>
    <message>
        <source>Call us: **{phone}**. Or come by. You need not say why.</source>
        <translation>Bel ons: **{phone}**. Of kom langs. U hoeft niet te zeggen waarom.</translation>
    </message>
    <message>
        <source>Ask us. You need not say why.</source>
        <translation>Vraag het ons. U hoeft niet te zeggen waarom.</translation>
    </message>
</context>
<context>
    <name>TopicsField</name>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Nothing chosen, and that is fine.</source>
        <translation>Niets gekozen, en dat mag.</translation>
    </message>
    <message>
        <source>This is about {topics}</source>
        <translation>Dit gaat over {topics}</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>The desk itself</source>
        <translation>De tafel zelf</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
</context>
<context>
    <name>UnlockBox</name>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Open de tafel</translation>
    </message>
    <message>
        <source>Large and clear</source>
        <translation>Groot en helder beeld</translation>
    </message>
    <message>
        <source>I do not know my passphrase any more</source>
        <translation>Ik weet mijn wachtzin niet meer</translation>
    </message>
    <message>
        <source>The desk is opening.</source>
        <translation>De tafel gaat open.</translation>
    </message>
    <message>
        <source>With the recovery sheet the desk opens, too. Nothing is wiped, however often you try.</source>
        <translation>Met het herstelblad gaat de tafel ook open. Er wordt niets gewist, hoe vaak je ook probeert.</translation>
    </message>
    <message>
        <source>Is the passphrase lost?</source>
        <translation>Ben je de wachtzin kwijt?</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) to wait</source>
        <translation>
            <numerusform>Nog %n seconde wachten</numerusform>
            <numerusform>Nog %n seconden wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Connector Desk</source>
        <translation>Verbinderstafel</translation>
    </message>
    <message>
        <source>For whoever knows the neighbourhood</source>
        <translation>Voor wie de buurt kent</translation>
    </message>
    <message>
        <source>Good morning. Good to see you.</source>
        <translation>Goedemorgen. Fijn dat je er bent.</translation>
    </message>
    <message>
        <source>Good afternoon. Good to see you.</source>
        <translation>Goedemiddag. Fijn dat je er bent.</translation>
    </message>
    <message>
        <source>Good evening. Good to see you.</source>
        <translation>Goedenavond. Fijn dat je er bent.</translation>
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
    <name>VaultActs</name>
    <message>
        <source>Kept.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>{name} has a new passphrase.</source>
        <translation>{name} heeft een nieuwe wachtzin.</translation>
    </message>
    <message>
        <source>This computer opens the desk from now on.</source>
        <translation>Deze computer opent voortaan de tafel.</translation>
    </message>
    <message>
        <source>Only the passphrase opens it.</source>
        <translation>Alleen de wachtzin opent de tafel nog.</translation>
    </message>
    <message>
        <source>{name} may open the desk from now on.</source>
        <translation>{name} mag de tafel voortaan openen.</translation>
    </message>
    <message>
        <source>The passphrase of {name} opens nothing any more.</source>
        <translation>De wachtzin van {name} opent niets meer.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Een ogenblik.</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>All locked, nothing on the internet</source>
        <translation>Alles op slot, niets op internet</translation>
    </message>
    <message>
        <source>Who may come in, how you come in again, and where the backups lie.</source>
        <translation>Wie erin mag, hoe je er weer in komt, en waar de reservekopieën liggen.</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>Laat iemand erin</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>De kluis</translation>
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
    <name>ViewDialog</name>
    <message>
        <source>What is needed for {name}?</source>
        <translation>Wat is er nodig voor {name}?</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Bewaar deze woorden</translation>
    </message>
    <message>
        <source>Who said this?</source>
        <translation>Wie zei dit?</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>There are no words yet. What did they say?</source>
        <translation>Er staan nog geen woorden. Wat werd er gezegd?</translation>
    </message>
</context>
<context>
    <name>ViewsCard</name>
    <message>
        <source>How each looks at it</source>
        <translation>Zo kijkt ieder ernaar</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Schrijf op</translation>
    </message>
    <message>
        <source>Write down what was said. {who}</source>
        <translation>Schrijf op wat er gezegd is. {who}</translation>
    </message>
    <message>
        <source>Draw the wheel, together with {name}</source>
        <translation>Teken het wiel, samen met {name}</translation>
    </message>
    <message>
        <source>Was not heard yet. Ask how they see it.</source>
        <translation>Nog niet gehoord. Vraag hoe die het ziet.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n van eerder</numerusform>
            <numerusform>%n van eerder</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Take away what was said: {words}</source>
        <translation>Haal weg wat gezegd is: {words}</translation>
    </message>
</context>
<context>
    <name>VisitsField</name>
    <message>
        <source>Plan one more visit</source>
        <translation>Plan nog een bezoek</translation>
    </message>
    <message>
        <source>When do they meet each week?</source>
        <translation>Wanneer zien zij elkaar elke week?</translation>
    </message>
</context>
<context>
    <name>VolunteerActs</name>
    <message>
        <source>Kept: you talked with {name} today.</source>
        <translation>Bewaard: je sprak {name} vandaag.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} is weggehaald.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Bewaard.</translation>
    </message>
</context>
<context>
    <name>VolunteerDetail</name>
    <message>
        <source>When somebody can</source>
        <translation>Wanneer iemand kan</translation>
    </message>
    <message>
        <source>Likes to do</source>
        <translation>Doet dit graag</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Can then</source>
        <translation>Kan dan</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Bel {name}</translation>
    </message>
    <message>
        <source>This is where {name} wants to go</source>
        <translation>Hier wil {name} naartoe</translation>
    </message>
    <message>
        <source>Letter in the lamp: at {names}</source>
        <translation>Letter in de lamp: bij {names}</translation>
    </message>
    <message>
        <source>We talked today</source>
        <translation>Vandaag gesproken</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Week sheet</source>
        <translation>Weekblad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>There is no number of {name} here yet.</source>
        <translation>Er is hier nog geen nummer van {name}.</translation>
    </message>
    <message>
        <source>Nothing is known yet. Ask at the talk.</source>
        <translation>Nog niets bekend. Vraag het bij het gesprek.</translation>
    </message>
    <message>
        <source>{name} named no limit yet.</source>
        <translation>{name} noemde zelf nog geen grens.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Schrijf die op</translation>
    </message>
    <message>
        <source>Not agreed at {name}.</source>
        <translation>Zo afgesproken bij {name}.</translation>
    </message>
</context>
<context>
    <name>VolunteerDialog</name>
    <message>
        <source>Somebody wants to help</source>
        <translation>Iemand meldt zich</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>All but the name may stay empty.</source>
        <translation>Alles behalve de naam mag leeg blijven.</translation>
    </message>
    <message>
        <source>Change what we know of {name}</source>
        <translation>Pas aan wat we van {name} weten</translation>
    </message>
    <message>
        <source>What does somebody like to do?</source>
        <translation>Wat doet iemand graag?</translation>
    </message>
    <message>
        <source>Which languages does somebody speak?</source>
        <translation>Welke talen spreekt iemand?</translation>
    </message>
    <message>
        <source>How many people can somebody visit?</source>
        <translation>Hoeveel mensen kan iemand aan?</translation>
    </message>
    <message>
        <source>How often do you talk together?</source>
        <translation>Hoe vaak spreken jullie elkaar?</translation>
    </message>
    <message>
        <source>Every so many days. With 0 no talk is agreed.</source>
        <translation>Om de zoveel dagen. Met 0 is er geen gesprek afgesproken.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>What is somebody called?</source>
        <translation>Hoe heet iemand?</translation>
    </message>
    <message>
        <source>This is all that must be there.</source>
        <translation>Dit is het enige dat moet.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Year of birth or age</source>
        <translation>Geboortejaar of leeftijd</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>One thing a line.</source>
        <translation>Eén ding per regel.</translation>
    </message>
    <message>
        <source>Where does somebody&apos;s own limit lie?</source>
        <translation>Waar ligt iemands eigen grens?</translation>
    </message>
    <message>
        <source>In own words. You read it before you call.</source>
        <translation>In eigen woorden. Je leest die voordat je belt.</translation>
    </message>
    <message>
        <source>What does somebody want to grow into?</source>
        <translation>Waar wil iemand naartoe?</translation>
    </message>
    <message>
        <source>In own words.</source>
        <translation>In eigen woorden.</translation>
    </message>
    <message>
        <source>What did somebody learn?</source>
        <translation>Wat leerde iemand?</translation>
    </message>
    <message>
        <source>For what is somebody trained specially?</source>
        <translation>Waar is iemand speciaal voor opgeleid?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>In which neighbourhood?</source>
        <translation>In welke buurt?</translation>
    </message>
    <message>
        <source>From which organisation?</source>
        <translation>Van welke organisatie?</translation>
    </message>
    <message>
        <source>From our own</source>
        <translation>Van onszelf</translation>
    </message>
    <message>
        <source>Does somebody take part now?</source>
        <translation>Doet iemand nu mee?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Reaching</source>
        <translation>Bereiken</translation>
    </message>
    <message>
        <source>Likes and can</source>
        <translation>Graag en goed</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>There is no name yet. A first name is enough.</source>
        <translation>Er staat nog geen naam. Een voornaam is genoeg.</translation>
    </message>
    <message>
        <source>This is no year of birth and no age.</source>
        <translation>Dit is geen geboortejaar en geen leeftijd.</translation>
    </message>
    <message>
        <source>Write it like 1954 or 72.</source>
        <translation>Schrijf het als 1954 of 72.</translation>
    </message>
</context>
<context>
    <name>VolunteerList</name>
    <message>
        <source>Find a volunteer</source>
        <translation>Zoek een vrijwilliger</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Vrijwilligers</translation>
    </message>
    <message>
        <source>Squares: matches, of what somebody can carry. Right: the last talk.</source>
        <translation>Blokjes: koppelingen, van wat iemand aankan. Rechts: het laatste gesprek.</translation>
    </message>
    <message>
        <source>Has room</source>
        <translation>Heeft ruimte</translation>
    </message>
    <message>
        <source>Who is here now</source>
        <translation>Wie is er nu</translation>
    </message>
    <message>
        <source>Silent longest</source>
        <translation>Langst stil</translation>
    </message>
    <message>
        <source>Nobody is called that. Try fewer letters.</source>
        <translation>Niemand heet zo. Probeer minder letters.</translation>
    </message>
    <message>
        <source>Nobody has room now.</source>
        <translation>Niemand heeft nu ruimte.</translation>
    </message>
    <message>
        <source>Nobody said that they can at this moment.</source>
        <translation>Niemand zei dat dit moment past.</translation>
    </message>
</context>
<context>
    <name>VolunteerSheet</name>
    <message>
        <source>Hello {name}, this is your week</source>
        <translation>Dag {name}, dit is jouw week</translation>
    </message>
    <message>
        <source>What {name} would like</source>
        <translation>Wat {name} graag wil</translation>
    </message>
    <message>
        <source>**What {name} has to give:**</source>
        <translation>**Wat {name} te bieden heeft:**</translation>
    </message>
    <message>
        <source>**{name}:** nothing is planned for this week.</source>
        <translation>**{name}:** deze week staat er niets vast.</translation>
    </message>
    <message>
        <source>**{time}** with {name}</source>
        <translation>**{time} uur** bij {name}</translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n minute(s).</source>
        <translation>
            <numerusform>Duurt ongeveer %n minuut.</numerusform>
            <numerusform>Duurt ongeveer %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>went</source>
        <translation>gegaan</translation>
    </message>
    <message>
        <source>did not work out</source>
        <translation>niet gelukt</translation>
    </message>
    <message>
        <source>care for the body or give medicine</source>
        <translation>verzorgen of medicijnen geven</translation>
    </message>
    <message>
        <source>keep money or keys</source>
        <translation>geld of sleutels bewaren</translation>
    </message>
    <message>
        <source>being there</source>
        <translation>er zijn</translation>
    </message>
    <message>
        <source>This we agreed</source>
        <translation>Dit spraken we af</translation>
    </message>
    <message>
        <source>This you need not do</source>
        <translation>Dit hoef je niet te doen</translation>
    </message>
    <message>
        <source>Are you worried? **Call at once.** You need not be sure: **{phone}**</source>
        <translation>Maak je je zorgen? **Bel meteen.** Je hoeft het niet zeker te weten: **{phone}**</translation>
    </message>
    <message>
        <source>Are you worried? **Tell us at once.** You need not be sure.</source>
        <translation>Maak je je zorgen? **Zeg het meteen.** Je hoeft het niet zeker te weten.</translation>
    </message>
    <message>
        <source>Week sheet</source>
        <translation>Weekblad</translation>
    </message>
    <message>
        <source>week {number} · {year}</source>
        <translation>week {number} · {year}</translation>
    </message>
    <message>
        <source>Personal. From hand to hand.</source>
        <translation>Persoonlijk. Van hand tot hand.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>(write the first name here yourself)</source>
        <translation>(schrijf hier zelf de voornaam)</translation>
    </message>
    <message>
        <source>How did it go? Write what matters to you.</source>
        <translation>Hoe ging het? Schrijf wat jij belangrijk vindt.</translation>
    </message>
    <message>
        <source>**For you:** thank you. Somebody looks forward to you.</source>
        <translation>**Voor jou:** dank je wel. Er wordt naar je uitgekeken.</translation>
    </message>
    <message>
        <source>Folded, back in the letterbox on Friday.</source>
        <translation>Vrijdag dichtgevouwen terug in de bus van het buurthuis.</translation>
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
    <name>Volunteers</name>
    <message>
        <source>{taken} of {limit}</source>
        <translation>{taken} van {limit}</translation>
    </message>
    <message>
        <source>{load}, too much</source>
        <translation>{load}, te veel</translation>
    </message>
    <message>
        <source>{load}, full</source>
        <translation>{load}, vol</translation>
    </message>
    <message>
        <source>not spoken yet</source>
        <translation>nog niet gesproken</translation>
    </message>
    <message>
        <source>spoken today</source>
        <translation>vandaag gesproken</translation>
    </message>
    <message numerus="yes">
        <source>new, %n day(s)</source>
        <translation>
            <numerusform>nieuw, %n dag</numerusform>
            <numerusform>nieuw, %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Named a limit: read it beside this</source>
        <translation>Stelde zelf een grens</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent for %n month(s)</source>
        <translation>
            <numerusform>%n maand stil</numerusform>
            <numerusform>%n maanden stil</numerusform>
        </translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Te veel</translation>
    </message>
    <message>
        <source>Silent at {name}</source>
        <translation>Stil bij {name}</translation>
    </message>
    <message>
        <source>Long silent</source>
        <translation>Lang stil</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Nu bellen</translation>
    </message>
    <message>
        <source>Still silent</source>
        <translation>Nog stil</translation>
    </message>
    <message>
        <source>Ask how {name} is, and what would help.</source>
        <translation>Vraag hoe het met {name} gaat, en wat nodig is.</translation>
    </message>
    <message numerus="yes">
        <source>The talk is %n day(s) late.</source>
        <translation>
            <numerusform>Het gesprek is %n dag te laat.</numerusform>
            <numerusform>Het gesprek is %n dagen te laat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The talk is %n month(s) late.</source>
        <translation>
            <numerusform>Het gesprek is %n maand te laat.</numerusform>
            <numerusform>Het gesprek is %n maanden te laat.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is time for a talk, before {day}.</source>
        <translation>Het is tijd voor een gesprek, vóór {day}.</translation>
    </message>
    <message>
        <source>The next talk is before {day}.</source>
        <translation>Het volgende gesprek is vóór {day}.</translation>
    </message>
    <message>
        <source>No talks were agreed yet.</source>
        <translation>Er zijn nog geen gesprekken afgesproken.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks {languages}</source>
        <translation>Spreekt {languages}</translation>
    </message>
    <message>
        <source>Learned: {what}</source>
        <translation>Leerde: {what}</translation>
    </message>
    <message>
        <source>Every {day} at {time}, {length}</source>
        <translation>Elke {day} {time}, {length}</translation>
    </message>
    <message>
        <source>half an hour</source>
        <translation>een half uur</translation>
    </message>
    <message>
        <source>an hour and a half</source>
        <translation>anderhalf uur</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not met yet.</source>
        <translation>Zij zagen elkaar nog niet.</translation>
    </message>
    <message>
        <source>Last heard: {when}.</source>
        <translation>Laatst gehoord: {when}.</translation>
    </message>
    <message>
        <source>Next visit: {day}.</source>
        <translation>Volgend bezoek: {day}.</translation>
    </message>
    <message>
        <source>This is more than {name} wanted. Talk about it.</source>
        <translation>Dit is meer dan {name} wilde. Praat erover.</translation>
    </message>
    <message>
        <source>Full. No more than was agreed.</source>
        <translation>Vol. Niet meer dan is afgesproken.</translation>
    </message>
    <message numerus="yes">
        <source>%n more would fit,</source>
        <translation>
            <numerusform>Er kan er nog %n bij,</numerusform>
            <numerusform>Er kunnen er nog %n bij,</numerusform>
        </translation>
    </message>
    <message>
        <source>if {name} wants it.</source>
        <translation>als {name} wil.</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>Kennisgemaakt</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Go on again</source>
        <translation>Weer verder</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Het loopt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>VolunteersPage</name>
    <message>
        <source>Volunteers</source>
        <translation>Vrijwilligers</translation>
    </message>
    <message>
        <source>Print week sheets</source>
        <translation>Weekbladen afdrukken</translation>
    </message>
    <message>
        <source>Somebody wants to help</source>
        <translation>Iemand meldt zich</translation>
    </message>
    <message>
        <source>Open asks</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>No volunteers yet</source>
        <translation>Nog geen vrijwilligers</translation>
    </message>
    <message>
        <source>Who wants to do something for somebody? A first name is enough to begin.</source>
        <translation>Wie wil iets voor iemand doen? Een voornaam is genoeg om te beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n mens.</numerusform>
            <numerusform>%n mensen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n you did not talk for too long.</source>
        <translation>
            <numerusform>Met %n sprak je te lang niet.</numerusform>
            <numerusform>Met %n sprak je te lang niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as a proposal. Both may still say no.</source>
        <translation>Bewaard als voorstel. Allebei mogen zij nog nee zeggen.</translation>
    </message>
</context>
<context>
    <name>WalkIn</name>
    <message>
        <source>Not said how soon</source>
        <translation>Niet gezegd hoe snel</translation>
    </message>
    <message>
        <source>Today still</source>
        <translation>Vandaag nog</translation>
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
        <source>No hurry</source>
        <translation>Geen haast</translation>
    </message>
    <message>
        <source>Danger, or losing the house</source>
        <translation>Gevaar, of huis kwijt</translation>
    </message>
    <message>
        <source>It must be quick</source>
        <translation>Het moet snel</translation>
    </message>
    <message>
        <source>It can wait a little</source>
        <translation>Het kan even</translation>
    </message>
    <message>
        <source>A wish or an idea</source>
        <translation>Een wens of idee</translation>
    </message>
    <message>
        <source>Ask to see the letter</source>
        <translation>Vraag de brief te zien</translation>
    </message>
    <message>
        <source>Which day, what time, from whom?</source>
        <translation>Welke dag, hoe laat, van wie?</translation>
    </message>
    <message>
        <source>Call together</source>
        <translation>Bel samen</translation>
    </message>
    <message>
        <source>Whoever sent the letter, or the landlord.</source>
        <translation>Met wie de brief stuurde, of de verhuurder.</translation>
    </message>
    <message>
        <source>Stay with them</source>
        <translation>Blijf erbij</translation>
    </message>
    <message>
        <source>Sit down somewhere quiet together.</source>
        <translation>Ga samen rustig zitten.</translation>
    </message>
    <message>
        <source>Just ask</source>
        <translation>Vraag het gewoon</translation>
    </message>
    <message>
        <source>Asking about it does no harm. Listen.</source>
        <translation>Ernaar vragen kan geen kwaad. Luister.</translation>
    </message>
    <message>
        <source>Danger now? Then 112.</source>
        <translation>Nu gevaar? Dan 112.</translation>
    </message>
    <message>
        <source>Sit apart</source>
        <translation>Ga apart zitten</translation>
    </message>
    <message>
        <source>Where nobody listens in.</source>
        <translation>Waar niemand meeluistert.</translation>
    </message>
    <message>
        <source>Ask: are you safe tonight?</source>
        <translation>Vraag: bent u vanavond veilig?</translation>
    </message>
    <message>
        <source>And the children?</source>
        <translation>En de kinderen?</translation>
    </message>
    <message>
        <source>Call the family doctor together</source>
        <translation>Bel samen de huisarts</translation>
    </message>
    <message>
        <source>Or the pharmacy.</source>
        <translation>Of de apotheek.</translation>
    </message>
    <message>
        <source>Ask since when</source>
        <translation>Vraag sinds wanneer</translation>
    </message>
    <message>
        <source>Are there children or sick people at home?</source>
        <translation>Zijn er kinderen of zieken in huis?</translation>
    </message>
    <message>
        <source>What helps until tomorrow?</source>
        <translation>Wat helpt tot morgen?</translation>
    </message>
    <message>
        <source>Something to eat, a warm place.</source>
        <translation>Iets te eten, een warme plek.</translation>
    </message>
    <message>
        <source>What must happen before tonight?</source>
        <translation>Wat moet er voor vanavond gebeuren?</translation>
    </message>
    <message>
        <source>And who can do that?</source>
        <translation>En wie kan dat doen?</translation>
    </message>
    <message>
        <source>this name</source>
        <translation>deze naam</translation>
    </message>
    <message>
        <source>begins so</source>
        <translation>begint zo</translation>
    </message>
    <message>
        <source>sounds like it</source>
        <translation>klinkt zo</translation>
    </message>
    <message>
        <source>nearly this name</source>
        <translation>lijkt erop</translation>
    </message>
    <message>
        <source>Belongs to a resident</source>
        <translation>Hoort bij een bewoner</translation>
    </message>
    <message>
        <source>Belongs to nobody yet</source>
        <translation>Nog bij niemand</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation>Gaat voor</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertrouwelijk</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>{moment}, by {name}</source>
        <translation>{moment}, door {name}</translation>
    </message>
</context>
<context>
    <name>WalkInPage</name>
    <message>
        <source>Walk-in {house}</source>
        <translation>Inloop {house}</translation>
    </message>
    <message>
        <source>Take your time. One at a time.</source>
        <translation>Neem rustig de tijd.</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Open tot {time}</translation>
    </message>
    <message>
        <source>The contact is removed.</source>
        <translation>Het contact is weggehaald.</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>The week</source>
        <translation>De week</translation>
    </message>
    <message>
        <source>Weekly overview</source>
        <translation>Weekoverzicht</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>For you alone. Friday: bring up to date, then into the shredder.</source>
        <translation>Alleen voor jou. Vrijdag: bijwerken, daarna in de papierversnipperaar.</translation>
    </message>
    <message>
        <source>internal, destroy after this week</source>
        <translation>intern, vernietig na deze week</translation>
    </message>
    <message>
        <source>First, call</source>
        <translation>Eerst bellen</translation>
    </message>
    <message>
        <source>Nobody needs to be called first this week.</source>
        <translation>Deze week hoeft niemand eerst gebeld te worden.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s).</source>
        <translation>
            <numerusform>%n gesprek.</numerusform>
            <numerusform>%n gesprekken.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the top stands what cannot wait. Why somebody asks for help is not here.</source>
        <translation>Bovenaan staat wat niet kan wachten. Hier staat niet waarom iemand hulp vraagt.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>When it is quiet</source>
        <translation>Als het rustig is</translation>
    </message>
    <message>
        <source>{name} waits for this.</source>
        <translation>{name} wacht hierop.</translation>
    </message>
    <message>
        <source>{names} and {last} wait for this.</source>
        <translation>{names} en {last} wachten hierop.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gezegd</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Ook nog</translation>
    </message>
    <message>
        <source>{volunteer} visits {resident}</source>
        <translation>{volunteer} bij {resident}</translation>
    </message>
    <message>
        <source>Word back to {name}, about {resident}</source>
        <translation>Bericht aan {name}, over {resident}</translation>
    </message>
    <message>
        <source>Word back to {name}</source>
        <translation>Bericht aan {name}</translation>
    </message>
    <message>
        <source>visit: tick when it took place</source>
        <translation>bezoek: vink af als het gelukt is</translation>
    </message>
    <message>
        <source>not certain yet</source>
        <translation>nog niet zeker</translation>
    </message>
    <message>
        <source>without a box: everyone may come</source>
        <translation>zonder vakje: iedereen mag komen</translation>
    </message>
    <message>
        <source>Who has room?</source>
        <translation>Wie heeft ruimte?</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>bezet</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>Can on</source>
        <translation>Kan op</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Boundary, in own words</source>
        <translation>Grens, in eigen woorden</translation>
    </message>
    <message>
        <source>{taken} of {limit}: too many</source>
        <translation>{taken} van {limit}: te veel</translation>
    </message>
    <message>
        <source>{taken} of {limit}</source>
        <translation>{taken} van {limit}</translation>
    </message>
    <message>
        <source>{resident} no longer wants us to share, since {since}. **Ask them to stop.**</source>
        <translation>{resident} wil niet meer dat wij delen, sinds {since}. **Vraag hen te stoppen.**</translation>
    </message>
    <message>
        <source>{resident} no longer wants us to share. **Ask them to stop.**</source>
        <translation>{resident} wil niet meer dat wij delen. **Vraag hen te stoppen.**</translation>
    </message>
    <message>
        <source>{resident} came on {since} with what could not wait. **It is still open.**</source>
        <translation>{resident} kwam op {since} met iets dat niet kon wachten. **Het staat nog open.**</translation>
    </message>
    <message>
        <source>Somebody came on {since} with what could not wait. **It is still open.**</source>
        <translation>Iemand kwam op {since} met iets dat niet kon wachten. **Het staat nog open.**</translation>
    </message>
    <message>
        <source>Letter {code}, {resident}: no word yet.</source>
        <translation>Verwijsbrief {code}, {resident}: nog geen bericht.</translation>
    </message>
    <message>
        <source>Handover of {resident}: no word yet.</source>
        <translation>Overdracht van {resident}: nog geen bericht.</translation>
    </message>
    <message>
        <source>Waits for word about a concern: {line}.</source>
        <translation>Wacht op bericht over een signaal: {line}.</translation>
    </message>
    <message>
        <source>No word was given yet.</source>
        <translation>Nog geen bericht gegeven.</translation>
    </message>
    <message numerus="yes">
        <source>Promised for {due}: **%n day(s) late.**</source>
        <translation>
            <numerusform>Beloofd voor {due}: **%n&#xa0;dag te&#xa0;laat.**</numerusform>
            <numerusform>Beloofd voor {due}: **%n&#xa0;dagen te&#xa0;laat.**</numerusform>
        </translation>
    </message>
    <message>
        <source>**Promised for today.**</source>
        <translation>**Vandaag beloofd.**</translation>
    </message>
    <message>
        <source>Promised before **{due}**.</source>
        <translation>Uiterlijk **{due}**.</translation>
    </message>
    <message>
        <source>Nothing heard yet about {resident}. How is it going?</source>
        <translation>Nog niets over {resident} gehoord. Hoe gaat het?</translation>
    </message>
    <message numerus="yes">
        <source>Nothing heard about {resident} for **%n day(s)**. How is it going?</source>
        <translation>
            <numerusform>Al **%n dag** niets over {resident} gehoord. Hoe gaat het?</numerusform>
            <numerusform>Al **%n dagen** niets over {resident} gehoord. Hoe gaat het?</numerusform>
        </translation>
    </message>
    <message>
        <source>No talk yet. How is it going?</source>
        <translation>Nog geen gesprek gehad. Hoe gaat het?</translation>
    </message>
    <message>
        <source>Last talk: **{since}**. How is it going?</source>
        <translation>Laatste gesprek: **{since}**. Hoe gaat het?</translation>
    </message>
    <message>
        <source>{line}: never checked.</source>
        <translation>{line}: nog nooit nagebeld.</translation>
    </message>
    <message numerus="yes">
        <source>{line}: not checked for %n day(s).</source>
        <translation>
            <numerusform>{line}: %n dag niet nagebeld.</numerusform>
            <numerusform>{line}: %n dagen niet nagebeld.</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
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
    <name>WheelDialog</name>
    <message>
        <source>Together with {name}</source>
        <translation>Samen met {name}</translation>
    </message>
    <message>
        <source>Keep this conversation</source>
        <translation>Bewaar dit gesprek</translation>
    </message>
    <message>
        <source>How is it going? Nothing has to be filled in. Arrows left and right choose, up and down or a digit give a mark, Del takes it away.</source>
        <translation>Hoe gaat het met u? Niets hoeft. Pijl links en rechts kiest, omhoog en omlaag of een cijfer geeft een punt, Del haalt het weg.</translation>
    </message>
    <message>
        <source>What would you like to change?</source>
        <translation>Wat wilt u graag anders?</translation>
    </message>
    <message>
        <source>Broken line: {day}</source>
        <translation>Streepjeslijn: {day}</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Hoe gaat het met u?</translation>
    </message>
    <message>
        <source>Nothing stands on the wheel yet. That is fine: then there is nothing to keep.</source>
        <translation>Er staat nog niets op het wiel. Dat mag: dan is er niets te bewaren.</translation>
    </message>
</context>
<context>
    <name>WheelEntry</name>
    <message>
        <source>What do you say about it?</source>
        <translation>Wat zegt u daar zelf over?</translation>
    </message>
</context>
<context>
    <name>WheelPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>The wheel</source>
        <translation>Het wiel</translation>
    </message>
    <message>
        <source>Back to the profile</source>
        <translation>Terug naar het profiel</translation>
    </message>
    <message>
        <source>Fill one in together</source>
        <translation>Vul er samen een in</translation>
    </message>
    <message>
        <source>Together with {name}</source>
        <translation>Samen met {name}</translation>
    </message>
    <message>
        <source>Only while {name} looks on. Nothing of this stands anywhere else.</source>
        <translation>Alleen als {name} meekijkt. Nergens anders staat hier iets van.</translation>
    </message>
    <message>
        <source>There was no conversation yet.</source>
        <translation>Er was nog geen gesprek.</translation>
    </message>
    <message>
        <source>{day}; broken line: {former}</source>
        <translation>{day}; streepjeslijn: {former}</translation>
    </message>
    <message>
        <source>Fill one in together, if {name} wants to.</source>
        <translation>Vul er samen een in, als {name} dat wil.</translation>
    </message>
    <message>
        <source>What {name} would like</source>
        <translation>Wat {name} graag wil</translation>
    </message>
</context>
<context>
    <name>WheelView</name>
    <message>
        <source>left open</source>
        <translation>opengelaten</translation>
    </message>
    <message>
        <source>{mark} of 10</source>
        <translation>{mark} van 10</translation>
    </message>
</context>
<context>
    <name>WhoKnows</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Who knows what about you?</source>
        <translation>Wie weet wat over u?</translation>
    </message>
    <message>
        <source>They are called {name} now.</source>
        <translation>Zij heten nu {name}.</translation>
    </message>
    <message>
        <source>We told nobody anything about you. **Nothing left this house.**</source>
        <translation>Wij vertelden niemand iets over u. **Er ging niets de deur uit.**</translation>
    </message>
    <message>
        <source>Here you read what we told others about you. You read to whom, when and why, the last time first.</source>
        <translation>Hier leest u wat wij anderen over u vertelden. U leest aan wie, wanneer en waarom. De laatste keer staat bovenaan.</translation>
    </message>
    <message numerus="yes">
        <source>**%n organisation(s)** know something about you.</source>
        <translation>
            <numerusform>**%n organisatie** weet iets over u.</numerusform>
            <numerusform>**%n organisaties** weten iets over u.</numerusform>
        </translation>
    </message>
    <message>
        <source>We told nobody else anything.</source>
        <translation>Verder vertelden wij niemand iets.</translation>
    </message>
    <message>
        <source>number {code}</source>
        <translation>nummer {code}</translation>
    </message>
    <message>
        <source>They know: {what}</source>
        <translation>Zij weten: {what}</translation>
    </message>
    <message>
        <source>It was for: {purpose}.</source>
        <translation>Het was voor: {purpose}.</translation>
    </message>
    <message>
        <source>Made by {who}.</source>
        <translation>Gemaakt door {who}.</translation>
    </message>
    <message>
        <source>You said yes on {day}, {how}.</source>
        <translation>U zei ja op {day}, {how}.</translation>
    </message>
    <message>
        <source>Nobody asked you. {basis}, on {day}: {reason}</source>
        <translation>Dit ging zonder uw ja. {basis}, op {day}: {reason}</translation>
    </message>
    <message>
        <source>That still stands.</source>
        <translation>Dat ja geldt nog.</translation>
    </message>
    <message>
        <source>You took that back on {day}.</source>
        <translation>Dat trok u in op {day}.</translation>
    </message>
    <message>
        <source>You said no on {day}.</source>
        <translation>U zei nee op {day}.</translation>
    </message>
    <message>
        <source>That ended on {day}.</source>
        <translation>Dat liep af op {day}.</translation>
    </message>
    <message>
        <source>That turned out to be a mistake.</source>
        <translation>Dat bleek een vergissing.</translation>
    </message>
    <message>
        <source>Do you not want this any more?</source>
        <translation>Wilt u dit niet meer?</translation>
    </message>
    <message>
        <source>You may take every yes back, at any time. Then we tell nothing more. Do they have to hear it from us? You choose who.</source>
        <translation>U mag elk ja intrekken, op elk moment. Dan vertellen wij niets meer. Moeten zij het van ons horen? U kiest wie.</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>Klopt er iets niet?</translation>
    </message>
</context>
<context>
    <name>WhoKnowsDialog</name>
    <message>
        <source>Who knows what about {name}?</source>
        <translation>Wie weet wat over {name}?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>{name} may have this on paper, and need not say why.</source>
        <translation>{name} mag dit op papier hebben, en hoeft niet te zeggen waarom.</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Wie weet wat</translation>
    </message>
    <message>
        <source>Look at the paper that left</source>
        <translation>Bekijk het papier dat wegging</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Terug naar het overzicht</translation>
    </message>
    <message>
        <source>Nothing left this house.</source>
        <translation>Er ging niets de deur uit.</translation>
    </message>
    <message>
        <source>{name}, now {now}</source>
        <translation>{name}, nu {now}</translation>
    </message>
</context>
<context>
    <name>WhoSaw</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Who looked at your data?</source>
        <translation>Wie keek in uw gegevens?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>{time} o&apos;clock</source>
        <translation>{time} uur</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>Beste {name},</translation>
    </message>
    <message>
        <source>We keep what you told us in a computer. It writes down who looks at it or changes something. Here you read who that was, **from {since} up to and including {until}**.</source>
        <translation>Wat u ons vertelde, bewaren wij in een computer. Die schrijft op wie ernaar kijkt of iets verandert. Hier leest u wie dat was, **van&#xa0;{since} tot en met {until}**.</translation>
    </message>
    <message>
        <source>In that time nobody did anything with your data.</source>
        <translation>In die tijd deed niemand iets met uw gegevens.</translation>
    </message>
    <message numerus="yes">
        <source>It was %n time(s). All stand here, the last one first.</source>
        <translation>
            <numerusform>Het was %n keer. Dat staat hier.</numerusform>
            <numerusform>Het was %n keer. Alles staat hier, de laatste keer bovenaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>made a letter about you for {recipient}</source>
        <translation>maakte een brief voor {recipient}</translation>
    </message>
    <message>
        <source>looked at your data</source>
        <translation>keek in uw gegevens</translation>
    </message>
    <message>
        <source>searched and saw your name</source>
        <translation>zocht iets en zag uw naam</translation>
    </message>
    <message>
        <source>wrote down something about you</source>
        <translation>schreef iets over u op</translation>
    </message>
    <message>
        <source>changed something in your data</source>
        <translation>veranderde iets in uw gegevens</translation>
    </message>
    <message>
        <source>took away something about you</source>
        <translation>haalde iets over u weg</translation>
    </message>
    <message>
        <source>made a letter about you</source>
        <translation>maakte een brief over u</translation>
    </message>
    <message>
        <source>made a sheet with your name on it</source>
        <translation>maakte een blad met uw naam</translation>
    </message>
    <message>
        <source>made a file with your data</source>
        <translation>maakte een bestand met uw gegevens</translation>
    </message>
    <message>
        <source>erased data about you for good</source>
        <translation>haalde gegevens over u voorgoed weg</translation>
    </message>
    <message>
        <source>**Yes.** The computer checked everything on {day}. No line is missing. No line was changed.</source>
        <translation>**Ja.** De computer keek alles na op {day}. Er is geen regel weg. Er is ook geen regel veranderd.</translation>
    </message>
    <message>
        <source>**We are not sure.** The computer checked everything on {day}. Something is missing or was changed. We are finding out how that came.</source>
        <translation>**Dat weten wij niet zeker.** De computer keek alles na op {day}. Er is iets weg of veranderd. Wij zoeken uit hoe dat kwam.</translation>
    </message>
    <message>
        <source>Is this list right?</source>
        <translation>Klopt deze lijst?</translation>
    </message>
    <message>
        <source>Do you want to know more?</source>
        <translation>Wilt u meer weten?</translation>
    </message>
    <message>
        <source>You may always see what we keep about you. You may also ask us to change something or take it away.</source>
        <translation>U mag altijd zien wat wij over u bewaren. U mag ook vragen om iets te veranderen of weg te halen.</translation>
    </message>
    <message>
        <source>What may you ask?</source>
        <translation>Wat mag u vragen?</translation>
    </message>
    <message>
        <source>Call **{contact}**: **{phone}**. Or come by. You need not say why.</source>
        <translation>Bel **{contact}**: **{phone}**. Of kom langs. U hoeft niet te zeggen waarom.</translation>
    </message>
    <message>
        <source>Ask **{contact}**. You need not say why.</source>
        <translation>Vraag het aan **{contact}**. U hoeft niet te zeggen waarom.</translation>
    </message>
    <message>
        <source>Call us: **{phone}**. Or come by. You need not say why.</source>
        <translation>Bel ons: **{phone}**. Of kom langs. U hoeft niet te zeggen waarom.</translation>
    </message>
    <message>
        <source>Ask us. You need not say why.</source>
        <translation>Vraag het ons. U hoeft niet te zeggen waarom.</translation>
    </message>
</context>
<context>
    <name>WhoSawDialog</name>
    <message>
        <source>Who saw the data of {name}?</source>
        <translation>Wie zag de gegevens van {name}?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>{name} may have this on paper, and need not say why.</source>
        <translation>{name} mag dit op papier hebben, en hoeft niet te zeggen waarom.</translation>
    </message>
    <message>
        <source>Who saw this</source>
        <translation>Wie dit zag</translation>
    </message>
</context>
<context>
    <name>WhyNotCard</name>
    <message>
        <source>Why not ...?</source>
        <translation>Waarom niet ...?</translation>
    </message>
    <message>
        <source>Type a name. You get an honest answer.</source>
        <translation>Typ een naam. Je krijgt een eerlijk antwoord.</translation>
    </message>
    <message>
        <source>Nobody is called that.</source>
        <translation>Niemand heet zo.</translation>
    </message>
    <message>
        <source>Nothing rules anybody out.</source>
        <translation>Niemand valt af.</translation>
    </message>
    <message>
        <source>{name} may fit.</source>
        <translation>{name} kan passen.</translation>
    </message>
    <message>
        <source>Why not {name}?</source>
        <translation>Waarom niet {name}?</translation>
    </message>
    <message>
        <source>{name} named a limit:</source>
        <translation>{name} stelde zelf een grens:</translation>
    </message>
</context>
<context>
    <name>WishesCard</name>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>What {name} wishes</source>
        <translation>Dit wenst {name}</translation>
    </message>
    <message>
        <source>Change what {name} wishes</source>
        <translation>Verander wat {name} wenst</translation>
    </message>
    <message>
        <source>What does {name} wish? Ask.</source>
        <translation>Wat wenst {name}? Vraag het.</translation>
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
    <message>
        <source>This letter does not need it.</source>
        <translation>Voor deze brief is het niet nodig.</translation>
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
<context>
    <name>_Detail</name>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>_OpeningRow</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>_Record</name>
    <message>
        <source>Entered in error: {what}</source>
        <translation>Verkeerd ingevoerd: {what}</translation>
    </message>
    <message>
        <source>This ground did not end yet: what it allows may still leave.</source>
        <translation>Deze grond is nog niet gestopt: wat erdoor mag, kan nog de deur uit.</translation>
    </message>
    <message>
        <source>The yes is not taken back yet: what it allows may still leave.</source>
        <translation>Het ja is nog niet ingetrokken: wat erdoor mag, kan nog de deur uit.</translation>
    </message>
    <message>
        <source>How did we hear it?</source>
        <translation>Hoe hoorden we het?</translation>
    </message>
    <message>
        <source>For instance: said it at the counter. May stay empty.</source>
        <translation>Bijvoorbeeld: zei het aan de balie. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>The yes is taken back</source>
        <translation>Het ja wordt ingetrokken</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Opnieuw bekeken</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Verkeerd ingevoerd</translation>
    </message>
    <message>
        <source>Signed form, kept on {day}</source>
        <translation>Getekend formulier, bewaard op {day}</translation>
    </message>
    <message>
        <source>Add the signed form</source>
        <translation>Getekend formulier erbij</translation>
    </message>
    <message>
        <source>This went to {recipient}:</source>
        <translation>Dit ging naar {recipient}:</translation>
    </message>
    <message>
        <source>{recipient} must hear that the yes ended</source>
        <translation>{recipient} moet horen dat het ja is ingetrokken</translation>
    </message>
    <message>
        <source>Go through this together: the resident says who.</source>
        <translation>Loop dit samen door: de bewoner zegt wie.</translation>
    </message>
    <message>
        <source>Why did this ground end?</source>
        <translation>Waarom eindigt deze grond?</translation>
    </message>
    <message>
        <source>For instance: the danger is over.</source>
        <translation>Bijvoorbeeld: het gevaar is voorbij.</translation>
    </message>
    <message>
        <source>This ground ended</source>
        <translation>Deze grond eindigt</translation>
    </message>
    <message>
        <source>Keep that it ended</source>
        <translation>Bewaar dat die is geëindigd</translation>
    </message>
    <message>
        <source>Take the yes back now</source>
        <translation>Trek het ja nu in</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Which language?</source>
        <translation>Welke taal?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Speaks it</source>
        <translation>Spreekt het</translation>
    </message>
    <message>
        <source>Reads it</source>
        <translation>Leest het</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>_VisitRow</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
</context>
</TS>
