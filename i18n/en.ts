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
    <name>Error</name>
    <message numerus="yes">
        <source>This volunteer already carries %n match(es), as was agreed.</source>
        <translation>
            <numerusform>This volunteer already carries %n match, as was agreed.</numerusform>
            <numerusform>This volunteer already carries %n matches, as was agreed.</numerusform>
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
    <name>Resident</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
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
        <source>new, %n day(s) with us</source>
        <translation>
            <numerusform>new, %n day with us</numerusform>
            <numerusform>new, %n days with us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spoken %n day(s) ago</source>
        <translation>
            <numerusform>spoken %n day ago</numerusform>
            <numerusform>spoken %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not spoken for %n month(s)</source>
        <translation>
            <numerusform>not spoken for %n month</numerusform>
            <numerusform>not spoken for %n months</numerusform>
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
        <source>{line}: checked %n day(s) ago. Is it still right?</source>
        <translation>
            <numerusform>{line}: checked %n day ago. Is it still right?</numerusform>
            <numerusform>{line}: checked %n days ago. Is it still right?</numerusform>
        </translation>
    </message>
</context>
</TS>
