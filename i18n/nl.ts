<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
        <source>**{weekday} {day}, {starts}–{ends}**</source>
        <translation>**{weekday} {day}, {starts}–{ends}**</translation>
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
    <name>AskChoices</name>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ask yet. Write below why it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>What does {name} ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this question of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that must be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon must something happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does somebody still wait for this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive: keep the words closed on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of life is this about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decides for which yes we must ask. It is not compulsory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must a helper have, such as a training?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that professionals use for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no own words yet. What did they say?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Opened, stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Open</translation>
    </message>
    <message>
        <source>For the handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find somebody who fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk about it with the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the match with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who fits this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody still waits for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the question away</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Open</translation>
    </message>
</context>
<context>
    <name>AsksCard</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>Consent</name>
    <message>
        <source>For {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. The yes begins later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. It is being thought over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing any more. The yes was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. The answer was no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing any more. The yes is past its last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose}, without a last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose}, without a yes: on another ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose}, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{basis}, written down on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on {day}, being thought over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we heard: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how}, explained in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {start}, without a last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {start} until {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>What may the other know about {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may always say no, later too. Nothing is filled in beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may know something?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may they know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, that is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, rather not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is thinking it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {name} say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language was it explained?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must go without a yes, on another ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ground?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in one sentence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence stands on the document and in the list of what was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later last day.</source>
        <translation type="unfinished">Kies een latere einddag.</translation>
    </message>
    <message>
        <source>Without a yes there must be a reason in words. Write in one sentence why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was chosen yet. Type a part of the name and choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says yet what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was chosen yet. What may they know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered yet. The person chooses first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a last day, or say that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how it was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language in which it was explained.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>How contact works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Verander</translation>
    </message>
    <message>
        <source>Change how contact works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">Afgesproken</translation>
    </message>
    <message>
        <source>A talk goes best in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read letters aloud: reading does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet. Ask what works.</source>
        <translation type="unfinished"></translation>
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
        <translation>Bewaren</translation>
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
        <source>Nothing stands here yet.</source>
        <translation>Hier staat nog niets.</translation>
    </message>
    <message>
        <source>Write in a few words what was done.</source>
        <translation>Schrijf in een paar woorden wat er is gedaan.</translation>
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
    <name>DaysGrid</name>
    <message>
        <source>can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits {name}</source>
        <translation type="unfinished"></translation>
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
        <source>Choose what it is about, or write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation was chosen yet. Type a part of its name.</source>
        <translation>Er is nog geen organisatie gekozen. Typ een stuk van de naam.</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the resident first, or leave the rest out.</source>
        <translation type="unfinished"></translation>
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
    <name>FirstStartBox</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Whose desk is it?</source>
        <translation>Van wie is de tafel?</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>Words that you choose</source>
        <translation>Woorden die jij kiest</translation>
    </message>
    <message>
        <source>What lies on it</source>
        <translation>Wat erop ligt</translation>
    </message>
    <message>
        <source>Empty, or a sample</source>
        <translation>Leeg, of een voorbeeld</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
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
        <source>This desk helps you to remember who waits for whom. Give it a name first.</source>
        <translation>Deze tafel helpt je onthouden wie op wie wacht. Geef hem eerst een naam.</translation>
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
        <source>Choose your passphrase</source>
        <translation>Kies je wachtzin</translation>
    </message>
    <message>
        <source>With these words the desk opens. Four words make a good one.</source>
        <translation>Met deze woorden gaat de tafel open. Vier woorden is goed.</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Typ hem nog een keer</translation>
    </message>
    <message>
        <source>Nobody else knows these words. Neither do we.</source>
        <translation>Niemand anders kent deze woorden. Wij ook niet.</translation>
    </message>
    <message>
        <source>There is no backup and no recovery yet. Without these words the desk stays closed.</source>
        <translation>Er is nog geen reservekopie en geen herstelblad. Zonder deze woorden blijft de tafel dicht.</translation>
    </message>
    <message>
        <source>What lies on the desk?</source>
        <translation>Wat ligt er op de tafel?</translation>
    </message>
    <message>
        <source>The sample holds invented people, to look around with.</source>
        <translation>Het voorbeeld heeft verzonnen mensen, om mee rond te kijken.</translation>
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
        <source>The sample neighbourhood</source>
        <translation>De voorbeeldbuurt</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>Om te oefenen</translation>
    </message>
    <message>
        <source>Make the desk</source>
        <translation>Maak de tafel</translation>
    </message>
    <message>
        <source>Choose one of the two first.</source>
        <translation>Kies eerst een van de twee.</translation>
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
    <message>
        <source>The desk has no name yet.</source>
        <translation>De tafel heeft nog geen naam.</translation>
    </message>
    <message>
        <source>Type the name that people know.</source>
        <translation>Typ de naam die mensen kennen.</translation>
    </message>
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
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Terug</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not kept yet.</source>
        <translation type="unfinished"></translation>
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
    <name>HandoverForm</name>
    <message>
        <source>Choose an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was chosen yet. To whom does it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names somebody who may not stand in the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom does it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a team. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your question to them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence with a question mark. It becomes the title of the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you ask exactly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing on each line, at most three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do these words tell about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go into the letter only when that may be told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverList</name>
    <message>
        <source>Search a name or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation type="unfinished">Overdracht</translation>
    </message>
    <message>
        <source>Nobody was handed over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a handover somebody else helps on, and whoever waits hears what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a first name, an organisation, or who waits for word.</source>
        <translation type="unfinished"></translation>
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
    <name>Handovers</name>
    <message>
        <source>About something sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{resident} to {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">nu</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation type="unfinished">
            <numerusform>dag</numerusform>
            <numerusform>dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} hears back, at the latest {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} heard on {day}: {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They take it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not take it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are working on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question you passed on ({code}) is taken up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question you passed on ({code}) was not taken up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help for the question you passed on ({code}) ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask him</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not belong to this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand in it by who they are, without a name.</source>
        <translation type="unfinished"></translation>
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
        <source>Go to the next part of the page</source>
        <translation>Naar het volgende deel van de pagina</translation>
    </message>
    <message>
        <source>Somebody comes in: to the walk-in</source>
        <translation>Iemand komt binnen: naar de inloop</translation>
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
        <source>Save and go on</source>
        <translation>Bewaren en door</translation>
    </message>
    <message>
        <source>Later: what you typed stays as a draft</source>
        <translation>Later: wat je typte, blijft bewaard</translation>
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
    <name>LanguagesField</name>
    <message>
        <source>In which language does a talk go best? Put that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more language</source>
        <translation type="unfinished"></translation>
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
    <name>Letter</name>
    <message>
        <source>Referral letter</source>
        <translation>Verwijsbrief</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Waarom nu</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Wat wij u vragen</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mevrouw {name}</source>
        <translation>mevrouw {name}</translation>
    </message>
    <message>
        <source>meneer {name}</source>
        <translation>meneer {name}</translation>
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
        <source>This is about **{name}**, {age} years old, from {area}.</source>
        <translation>Het gaat om **{name}**, {age} jaar, uit {area}.</translation>
    </message>
    <message>
        <source>This is about **{name}**, {age} years old.</source>
        <translation>Het gaat om **{name}**, {age} jaar.</translation>
    </message>
    <message>
        <source>This is about **{name}**, from {area}.</source>
        <translation>Het gaat om **{name}**, uit {area}.</translation>
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
        <translation>Stopt {name} eerder, dan hoort u dat van ons.</translation>
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
        <source>We want to talk first. Call us at:</source>
        <translation>Wij willen eerst overleggen. Bel ons op:</translation>
    </message>
    <message>
        <source>This does not suit us. Perhaps it does:</source>
        <translation>Dit past niet bij ons. Wel misschien bij:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>No name stands on this slip.</source>
        <translation>Op deze strook staat geen naam.</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Connector Desk</source>
        <translation>Verbinderstafel</translation>
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
    <name>MatchDialog</name>
    <message>
        <source>{volunteer} at {resident}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they agree on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they agree not to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else must you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often do they meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every so many days. Three times without word is silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>{resident} already knows {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks {more}, like {resident}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can at the wished time: {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the same neighbourhood as {resident}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has room: now {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is trained for {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps with this kind of question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago: still true.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No {more}. Does that work for {resident}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot at the wished time: {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{resident} gave no yes yet for this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this {name} is full: now {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own limit: {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another neighbourhood. Is that too far?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A professional. Write in one sentence why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people wait there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago. Is it still true?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never checked. Is it true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is full: {more}. That was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not take part now: {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a training: {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was already asked for this question.</source>
        <translation type="unfinished"></translation>
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
        <source>Away</source>
        <translation>Weg</translation>
    </message>
</context>
<context>
    <name>OffersCard</name>
    <message>
        <source>What {name} has to offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else can {name} do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can {name} do? Ask.</source>
        <translation type="unfinished"></translation>
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
    <name>Paper</name>
    <message>
        <source>SAMPLE</source>
        <translation>VOORBEELD</translation>
    </message>
    <message>
        <source>sheet {number} of {total}</source>
        <translation>blad {number} van {total}</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
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
    <name>Printing</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
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
    <name>RecordsDialog</name>
    <message>
        <source>{recipient} and {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said once stays here, also when it no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Take {name} away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone: the profile, the questions, the people around, matches and handovers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the table the situation disappears from the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact moments stay, without a name to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was allowed and what was shared stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z brings everything back until the desk locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name to be sure: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>lives {how} in {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives in {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also some {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling is fine, a message too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling is fine, leave no message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call, a message is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call, leave no message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is about health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is about addiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is about police and justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is about money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished">Loopt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished">Voorstel</translation>
    </message>
    <message>
        <source>Still today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Rond</translation>
    </message>
    <message>
        <source>{who} was asked, word by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {who}, {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {tasks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, not agreed: {tasks}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResidentDialog</name>
    <message>
        <source>New resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but the name may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change profile of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words become the first question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished">Thuis</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Talen</translation>
    </message>
    <message>
        <source>Wants and can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is somebody called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that must be there. A first name is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van den Berg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does somebody want to be addressed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth or age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving a message is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished">Telefoonnummer</translation>
    </message>
    <message>
        <source>What must we know to reach somebody safely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays here. It never stands in a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works in contact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does somebody live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone, small flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which neighbourhood?</source>
        <translation type="unfinished">In welke buurt?</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing a line, in own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does somebody wish for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does somebody have to offer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else must we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which other names is somebody known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that these names do not slip into a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name yet. A first name is enough.</source>
        <translation type="unfinished">Er is nog geen naam. Een voornaam is genoeg.</translation>
    </message>
    <message>
        <source>This is no year of birth and no age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 1954 or 72.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Voor wie</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreetWindow</name>
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
    <name>TieDialog</name>
    <message>
        <source>Who stands around {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Bewaar</translation>
    </message>
    <message>
        <source>A role is enough. Names never leave in a letter, unless that person wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest son, neighbour upstairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name, if it helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished">Telefoonnummer</translation>
    </message>
    <message>
        <source>What does this person do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed not to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this person give?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which role?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which circle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which organisation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which volunteer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person wants their name to stand in letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says who this is yet. A word such as neighbour is enough.</source>
        <translation type="unfinished"></translation>
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
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} spoke with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The match with {who} ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The professional said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} takes it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} does not take it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} got word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinks it over: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back the yes to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a yes, on another ground: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error. It counts for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: {tasks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then they hear whether it was taken up. Nothing more.</source>
        <translation type="unfinished"></translation>
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
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n more wait: see Handovers</source>
        <translation>
            <numerusform>Nog %n wacht: kijk bij Overdracht</numerusform>
            <numerusform>Nog %n wachten: kijk bij Overdracht</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>There is no backup and no recovery yet. Without your passphrase nobody can open this desk.</source>
        <translation>Er is nog geen reservekopie en geen herstelblad. Zonder je wachtzin kan niemand deze tafel openen.</translation>
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
        <source>The desk is opening.</source>
        <translation>De tafel gaat open.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words yet. What did they say?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsCard</name>
    <message>
        <source>How each looks at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody said something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Haal weg</translation>
    </message>
    <message>
        <source>Take away what was said: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitsField</name>
    <message>
        <source>Plan one more visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do they meet each week?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolunteerDetail</name>
    <message>
        <source>When somebody can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation type="unfinished">Bel {name}</translation>
    </message>
    <message>
        <source>This is where {name} wants to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter in the lamp: at {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Verander</translation>
    </message>
    <message>
        <source>Week sheet</source>
        <translation type="unfinished">Weekblad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number of {name} here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet. Ask at the talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} named no limit yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolunteerDialog</name>
    <message>
        <source>Somebody wants to help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Bewaar</translation>
    </message>
    <message>
        <source>All but the name may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what we know of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does somebody like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which languages does somebody speak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people can somebody visit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often do you talk together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every so many days. With 0 no talk is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is somebody called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that must be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth or age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished">Telefoonnummer</translation>
    </message>
    <message>
        <source>One thing a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does somebody&apos;s own limit lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In own words. You read it before you call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does somebody want to grow into?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did somebody learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what is somebody trained specially?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which neighbourhood?</source>
        <translation type="unfinished">In welke buurt?</translation>
    </message>
    <message>
        <source>From which organisation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does somebody take part now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes and can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Talen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name yet. A first name is enough.</source>
        <translation type="unfinished">Er is nog geen naam. Een voornaam is genoeg.</translation>
    </message>
    <message>
        <source>This is no year of birth and no age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 1954 or 72.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolunteerList</name>
    <message>
        <source>Find a volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Vrijwilligers</translation>
    </message>
    <message>
        <source>Squares: matches, of what somebody can carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest silent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called that. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has room now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said that they can at this moment.</source>
        <translation type="unfinished"></translation>
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
        <source>What {name} has to give</source>
        <translation>Wat {name} te bieden heeft</translation>
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
        <source>sheet {code}</source>
        <translation>blad {code}</translation>
    </message>
    <message>
        <source>fold backward here</source>
        <translation>hier naar achter vouwen</translation>
    </message>
    <message>
        <source>**Found?** Would you keep this sheet closed and bring it to {organization}? Thank you.</source>
        <translation>**Gevonden?** Wilt u dit blad dicht laten en brengen naar {organization}? Dank u wel.</translation>
    </message>
    <message>
        <source>fold inward here</source>
        <translation>hier naar binnen vouwen</translation>
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
    <message>
        <source>Are you worried? **Call at once.** You need not be sure.</source>
        <translation>Maak je je zorgen? **Bel meteen.** Je hoeft het niet zeker te weten.</translation>
    </message>
    <message>
        <source>The number: **{phone}**</source>
        <translation>Het nummer: **{phone}**</translation>
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
        <translation type="unfinished">{taken} van {limit}</translation>
    </message>
    <message>
        <source>{load}, too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{load}, full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not spoken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>new, %n day(s) with us</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>spoken today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>spoken %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not spoken for %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long silent</source>
        <translation type="unfinished">Lang stil</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how {name} is, and what would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The talk is %n day(s) late.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is time for a talk, before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next talk is before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talks were agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {day} at {time}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour and a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not met yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than {name} wanted. Talk about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full. No more than was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more would fit,</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>if {name} wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
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
        <source>{resident} no longer wants us to share, since {since}. **Ask {who} to stop.**</source>
        <translation>{resident} wil niet meer dat wij delen, sinds {since}. **Vraag {who} om te stoppen.**</translation>
    </message>
    <message>
        <source>{resident} no longer wants us to share. **Ask {who} to stop.**</source>
        <translation>{resident} wil niet meer dat wij delen. **Vraag {who} om te stoppen.**</translation>
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
        <source>No talk yet. Ask how it is going, and say thank you.</source>
        <translation>Nog geen gesprek gehad. Vraag hoe het gaat, en bedank.</translation>
    </message>
    <message>
        <source>Last talk: **{since}**. Ask how it is going, and say thank you.</source>
        <translation>Laatste gesprek: **{since}**. Vraag hoe het gaat, en bedank.</translation>
    </message>
    <message>
        <source>{line}: never checked. Is it still right?</source>
        <translation>{line}: nog nooit nagebeld. Klopt het?</translation>
    </message>
    <message numerus="yes">
        <source>{line}: checked %n day(s) ago. Is it still right?</source>
        <translation>
            <numerusform>{line}: %n dag geleden nagebeld. Klopt het nog?</numerusform>
            <numerusform>{line}: %n dagen geleden nagebeld. Klopt het nog?</numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did we hear it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance: said it at the counter. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The yes is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation type="unfinished">Vergissing</translation>
    </message>
    <message>
        <source>Take the yes back now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Which language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Taal</translation>
    </message>
    <message>
        <source>Speaks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Haal weg</translation>
    </message>
</context>
<context>
    <name>_VisitRow</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Van</translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Haal weg</translation>
    </message>
</context>
</TS>
