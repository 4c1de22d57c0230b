<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together the items take %n minute(s) longer.</source>
        <translation>
            <numerusform>Together the items take %n minute longer.</numerusform>
            <numerusform>Together the items take %n minutes longer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApartDialog</name>
    <message numerus="yes">
        <source>Back to {name}: the profile and %n thing(s).</source>
        <translation>
            <numerusform>Back to {name}: the profile and %n thing.</numerusform>
            <numerusform>Back to {name}: the profile and %n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsksCard</name>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>%n more question</numerusform>
            <numerusform>%n more questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s)</source>
        <translation>
            <numerusform>%n resident</numerusform>
            <numerusform>%n residents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n volunteer</numerusform>
            <numerusform>%n volunteers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message numerus="yes">
        <source>%n resident(s) saved, with what belongs to them.</source>
        <translation>
            <numerusform>%n resident saved, with what belongs to them.</numerusform>
            <numerusform>%n residents saved, with what belongs to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be saved.</source>
        <translation>
            <numerusform>%n thing could not be saved.</numerusform>
            <numerusform>%n things could not be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the list of who did what are missing.</source>
        <translation>
            <numerusform>%n line of the list of who did what is missing.</numerusform>
            <numerusform>%n lines of the list of who did what are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryDetail</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>%n people waiting</numerusform>
            <numerusform>%n people waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message numerus="yes">
        <source>%n place(s) in the neighbourhood.</source>
        <translation>
            <numerusform>%n place in the neighbourhood.</numerusform>
            <numerusform>%n places in the neighbourhood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were not checked for long.</source>
        <translation>
            <numerusform>%n of them were not checked for long.</numerusform>
            <numerusform>%n of them were not checked for long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillPanel</name>
    <message numerus="yes">
        <source>Look %n person(s) up</source>
        <translation>
            <numerusform>Look somebody up</numerusform>
            <numerusform>Look %n people up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is {names} in it? Then the backup is right.</source>
        <translation>
            <numerusform>Is {names} in it? Then the backup is right.</numerusform>
            <numerusform>Are {names} in it? Then the backup is right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureChoiceDialog</name>
    <message numerus="yes">
        <source>and %n more after these</source>
        <translation>
            <numerusform>and %n more after these</numerusform>
            <numerusform>and %n more after these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>You can try %n more time(s).</source>
        <translation>
            <numerusform>You can try once more.</numerusform>
            <numerusform>You can try %n more times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This volunteer already carries %n match(es), as was agreed.</source>
        <translation>
            <numerusform>This volunteer already carries %n match, as was agreed.</numerusform>
            <numerusform>This volunteer already carries %n matches, as was agreed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This recovery code has %n character(s).</source>
        <translation>
            <numerusform>This recovery code has %n character.</numerusform>
            <numerusform>This recovery code has %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try it again.</source>
        <translation>
            <numerusform>Wait %n second, then try it again.</numerusform>
            <numerusform>Wait %n seconds, then try it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FittingPanel</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who may fit</source>
        <translation>
            <numerusform>%n who may fit</numerusform>
            <numerusform>%n who may fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapCard</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handovers</name>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other question(s) of {name}</source>
        <translation>
            <numerusform>%n other question of {name}</numerusform>
            <numerusform>%n other questions of {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoversPage</name>
    <message numerus="yes">
        <source>%n person(s) wait for word.</source>
        <translation>
            <numerusform>%n person wait for word.</numerusform>
            <numerusform>%n persons wait for word.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n contact(s) without a resident</source>
        <translation>
            <numerusform>%n contact without a resident</numerusform>
            <numerusform>%n contacts without a resident</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of a table</source>
        <translation>
            <numerusform>%n action of a table</numerusform>
            <numerusform>%n actions of a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concern(s) without a resident</source>
        <translation>
            <numerusform>%n concern without a resident</numerusform>
            <numerusform>%n concerns without a resident</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) where a paper was saved</source>
        <translation>
            <numerusform>%n place where a paper was saved</numerusform>
            <numerusform>%n places where a paper was saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) around</source>
        <translation>
            <numerusform>%n person around</numerusform>
            <numerusform>%n people around</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s)</source>
        <translation>
            <numerusform>%n handover</numerusform>
            <numerusform>%n handovers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concern(s)</source>
        <translation>
            <numerusform>%n concern</numerusform>
            <numerusform>%n concerns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) or photo(s)</source>
        <translation>
            <numerusform>%n paper or photo</numerusform>
            <numerusform>%n papers or photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a place at %n table(s)</source>
        <translation>
            <numerusform>a place at %n table</numerusform>
            <numerusform>a place at %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) joined into it</source>
        <translation>
            <numerusform>%n file joined into it</numerusform>
            <numerusform>%n files joined into it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of what left</source>
        <translation>
            <numerusform>%n copy of what left</numerusform>
            <numerusform>%n copies of what left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) of a withdrawal</source>
        <translation>
            <numerusform>%n notice of a withdrawal</numerusform>
            <numerusform>%n notices of a withdrawal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation wheel(s)</source>
        <translation>
            <numerusform>%n conversation wheel</numerusform>
            <numerusform>%n conversation wheels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingPanel</name>
    <message numerus="yes">
        <source>%n person(s) may be erased.</source>
        <translation>
            <numerusform>%n person may be erased.</numerusform>
            <numerusform>%n people may be erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message numerus="yes">
        <source>All %n record(s) are as they were written.</source>
        <translation>
            <numerusform>%n record is as it was written.</numerusform>
            <numerusform>All %n records are as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchesCard</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message numerus="yes">
        <source>Checked %n day(s) ago: still true.</source>
        <translation>
            <numerusform>Checked %n day ago: still true.</numerusform>
            <numerusform>Checked %n days ago: still true.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait there already.</source>
        <translation>
            <numerusform>%n people wait there already.</numerusform>
            <numerusform>%n people wait there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago. Is it still true?</source>
        <translation>
            <numerusform>Checked %n day ago. Is it still true?</numerusform>
            <numerusform>Checked %n days ago. Is it still true?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingDetail</name>
    <message numerus="yes">
        <source>%n organisation(s) invited.</source>
        <translation>
            <numerusform>%n organisation invited.</numerusform>
            <numerusform>%n organisations invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too many</source>
        <translation>
            <numerusform>%n minute too many</numerusform>
            <numerusform>%n minutes too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n answer(s) about sharing</source>
        <translation>
            <numerusform>%n answer about sharing</numerusform>
            <numerusform>%n answers about sharing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) that something was shared</source>
        <translation>
            <numerusform>%n time that something was shared</numerusform>
            <numerusform>%n times that something was shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) that a yes ended</source>
        <translation>
            <numerusform>%n notice that a yes ended</numerusform>
            <numerusform>%n notices that a yes ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) or photo(s)</source>
        <translation>
            <numerusform>%n scan or photo</numerusform>
            <numerusform>%n scans or photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of what left</source>
        <translation>
            <numerusform>%n copy of what left</numerusform>
            <numerusform>%n copies of what left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation wheel(s)</source>
        <translation>
            <numerusform>%n conversation wheel</numerusform>
            <numerusform>%n conversation wheels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message numerus="yes">
        <source>%n paper(s) went there.</source>
        <translation>
            <numerusform>%n paper went there.</numerusform>
            <numerusform>%n papers went there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFile</name>
    <message numerus="yes">
        <source>%n time(s), the last time on {day}.</source>
        <translation>
            <numerusform>%n time, on {day}.</numerusform>
            <numerusform>%n times, the last time on {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickResident</name>
    <message numerus="yes">
        <source>%n open ask(s)</source>
        <translation>
            <numerusform>%n open ask</numerusform>
            <numerusform>%n open asks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeWindow</name>
    <message numerus="yes">
        <source>All of them are in it</source>
        <translation>
            <numerusform>They are in it</numerusform>
            <numerusform>All of them are in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look up {names}. Is it right what stands there?</source>
        <translation>
            <numerusform>Look up {names}. Is it right what stands there?</numerusform>
            <numerusform>Look up {names}. Is it right what stands there?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintAside</name>
    <message numerus="yes">
        <source>All %n week sheet(s)</source>
        <translation>
            <numerusform>All %n week sheet</numerusform>
            <numerusform>All %n week sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message numerus="yes">
        <source>%n week sheet(s) went to the printer.</source>
        <translation>
            <numerusform>%n week sheet went to the printer.</numerusform>
            <numerusform>%n week sheets went to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message numerus="yes">
        <source>A4, black and white, %n sheet(s)</source>
        <translation>
            <numerusform>A4, black and white, %n sheet</numerusform>
            <numerusform>A4, black and white, %n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>Waits %n minute(s)</source>
        <translation>
            <numerusform>Waits %n minute</numerusform>
            <numerusform>Waits %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation>
            <numerusform>%n person waiting</numerusform>
            <numerusform>%n persons waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyPapers</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResidentList</name>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SamePartyDialog</name>
    <message numerus="yes">
        <source>%n resident(s) said yes to {old}. That yes does not go along: ask anew.</source>
        <translation>
            <numerusform>%n resident said yes to {old}. That yes does not go along: ask anew.</numerusform>
            <numerusform>%n residents said yes to {old}. That yes does not go along: ask anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the directory</source>
        <translation>
            <numerusform>%n line of the directory</numerusform>
            <numerusform>%n lines of the directory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n volunteer</numerusform>
            <numerusform>%n volunteers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) around a resident</source>
        <translation>
            <numerusform>%n person around a resident</numerusform>
            <numerusform>%n people around a resident</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) to a table</source>
        <translation>
            <numerusform>%n invitation to a table</numerusform>
            <numerusform>%n invitations to a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s)</source>
        <translation>
            <numerusform>%n handover</numerusform>
            <numerusform>%n handovers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) of a withdrawal</source>
        <translation>
            <numerusform>%n notice of a withdrawal</numerusform>
            <numerusform>%n notices of a withdrawal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SamePeople</name>
    <message numerus="yes">
        <source>%n more pair(s) after these.</source>
        <translation>
            <numerusform>%n more pair after these.</numerusform>
            <numerusform>%n more pairs after these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that came since stay with {name}.</source>
        <translation>
            <numerusform>%n thing that came since stay with {name}.</numerusform>
            <numerusform>%n things that came since stay with {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) had gone since and did not come back.</source>
        <translation>
            <numerusform>%n thing had gone since and did not come back.</numerusform>
            <numerusform>%n things had gone since and did not come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait</source>
        <translation>
            <numerusform>%n people wait</numerusform>
            <numerusform>%n people wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message numerus="yes">
        <source>%n situation(s)</source>
        <translation>
            <numerusform>%n situation</numerusform>
            <numerusform>%n situations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message numerus="yes">
        <source>%n table(s) to come.</source>
        <translation>
            <numerusform>%n table to come.</numerusform>
            <numerusform>%n tables to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who reported something wait(s) for word.</source>
        <translation>
            <numerusform>%n person who reported something wait for word.</numerusform>
            <numerusform>%n persons who reported something waits for word.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>{count} people wait for word.</source>
        <translation>
            <numerusform>{count} people wait for word.</numerusform>
            <numerusform>{count} people wait for word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>the unit below a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n years old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more must happen today: see the walk-in.</source>
        <translation>
            <numerusform>%n more must happen today: see the walk-in.</numerusform>
            <numerusform>%n more must happen today: see the walk-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n situation(s)</source>
        <translation>
            <numerusform>%n situation</numerusform>
            <numerusform>%n situations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing heard for %n day(s). Ask {name}.</source>
        <translation>
            <numerusform>Nothing heard for %n day. Ask {name}.</numerusform>
            <numerusform>Nothing heard for %n days. Ask {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayAside</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to go on with</source>
        <translation>
            <numerusform>%n letter to go on with</numerusform>
            <numerusform>%n letters to go on with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more must hear that a yes ended</source>
        <translation>
            <numerusform>%n more must hear that a yes ended</numerusform>
            <numerusform>%n more must hear that a yes ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes(es) end soon: ask again</source>
        <translation>
            <numerusform>%n yes ends soon: ask again</numerusform>
            <numerusform>%n yeses end soon: ask again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) without a yes: look again</source>
        <translation>
            <numerusform>%n time without a yes: look again</numerusform>
            <numerusform>%n times without a yes: look again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) due</source>
        <translation>
            <numerusform>%n action due</numerusform>
            <numerusform>%n actions due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) not checked for long</source>
        <translation>
            <numerusform>%n place not checked for long</numerusform>
            <numerusform>%n places not checked for long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n more wait: see Handovers</source>
        <translation>
            <numerusform>%n more wait: see Handovers</numerusform>
            <numerusform>%n more wait: see Handovers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockBox</name>
    <message numerus="yes">
        <source>%n second(s) to wait</source>
        <translation>
            <numerusform>%n second to wait</numerusform>
            <numerusform>%n seconds to wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewsCard</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerSheet</name>
    <message numerus="yes">
        <source>Takes about %n minute(s).</source>
        <translation>
            <numerusform>Takes about %n minute.</numerusform>
            <numerusform>Takes about %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Volunteers</name>
    <message numerus="yes">
        <source>new, %n day(s)</source>
        <translation>
            <numerusform>new, %n day</numerusform>
            <numerusform>new, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent for %n month(s)</source>
        <translation>
            <numerusform>silent for %n month</numerusform>
            <numerusform>silent for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The talk is %n day(s) late.</source>
        <translation>
            <numerusform>The talk is %n day late.</numerusform>
            <numerusform>The talk is %n days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The talk is %n month(s) late.</source>
        <translation>
            <numerusform>The talk is %n month late.</numerusform>
            <numerusform>The talk is %n months late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more would fit,</source>
        <translation>
            <numerusform>%n more would fit,</numerusform>
            <numerusform>%n more would fit,</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteersPage</name>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n people.</numerusform>
            <numerusform>%n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n you did not talk for too long.</source>
        <translation>
            <numerusform>With %n you did not talk for too long.</numerusform>
            <numerusform>With %n you did not talk for too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message numerus="yes">
        <source>%n call(s).</source>
        <translation>
            <numerusform>%n call.</numerusform>
            <numerusform>%n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promised for {due}: **%n day(s) late.**</source>
        <translation>
            <numerusform>Promised for {due}: **%n day late.**</numerusform>
            <numerusform>Promised for {due}: **%n days late.**</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing heard about {resident} for **%n day(s)**. How is it going?</source>
        <translation>
            <numerusform>Nothing heard about {resident} for **%n day**. How is it going?</numerusform>
            <numerusform>Nothing heard about {resident} for **%n days**. How is it going?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{line}: not checked for %n day(s).</source>
        <translation>
            <numerusform>{line}: not checked for %n day.</numerusform>
            <numerusform>{line}: not checked for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoKnows</name>
    <message numerus="yes">
        <source>**%n organisation(s)** know something about you.</source>
        <translation>
            <numerusform>**%n organisation** knows something about you.</numerusform>
            <numerusform>**%n organisations** know something about you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoSaw</name>
    <message numerus="yes">
        <source>It was %n time(s). All stand here, the last one first.</source>
        <translation>
            <numerusform>It was %n time. It stands here.</numerusform>
            <numerusform>It was %n times. All stand here, the last one first.</numerusform>
        </translation>
    </message>
</context>
</TS>
