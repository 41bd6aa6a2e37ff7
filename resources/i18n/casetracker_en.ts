<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddressCard</name>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n page printed</numerusform>
            <numerusform>%n pages printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message numerus="yes">
        <source>Of %n round(s) in that time this side gave no number here.</source>
        <translation>
            <numerusform>Of %n round in that time this side gave no number here.</numerusform>
            <numerusform>Of %n rounds in that time this side gave no number here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) cannot be placed in time.</source>
        <translation>
            <numerusform>%n round cannot be placed in time.</numerusform>
            <numerusform>%n rounds cannot be placed in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>%n page(s) of the database</source>
        <translation>
            <numerusform>%n page of the database</numerusform>
            <numerusform>%n pages of the database</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) at which the tables do not fit together</source>
        <translation>
            <numerusform>%n place at which the tables do not fit together</numerusform>
            <numerusform>%n places at which the tables do not fit together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the history; “Verify the history” says where</source>
        <translation>
            <numerusform>%n place of the history; “Verify the history” says where</numerusform>
            <numerusform>%n places of the history; “Verify the history” says where</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can still be read and saved</source>
        <translation>
            <numerusform>%n record can still be read and saved</numerusform>
            <numerusform>%n records can still be read and saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n cannot be read</source>
        <translation>
            <numerusform>{kind}: %n cannot be read</numerusform>
            <numerusform>{kind}: %n cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of case {number}: the file is missing or damaged</source>
        <translation>
            <numerusform>%n document of case {number}: the file is missing or damaged</numerusform>
            <numerusform>%n documents of case {number}: the files are missing or damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept copy(ies) of a public page: the file is missing or damaged</source>
        <translation>
            <numerusform>%n kept copy of a public page: the file is missing or damaged</numerusform>
            <numerusform>%n kept copies of public pages: the files are missing or damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>documents of %n more case(s)</source>
        <translation>
            <numerusform>documents of %n more case</numerusform>
            <numerusform>documents of %n more cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisposalsCard</name>
    <message numerus="yes">
        <source>records: %n</source>
        <translation>
            <numerusform>records: %n</numerusform>
            <numerusform>records: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EncryptionCard</name>
    <message numerus="yes">
        <source>%n document(s) were missing or damaged before and could not be encrypted anew.</source>
        <translation>
            <numerusform>%n document was missing or damaged before and could not be encrypted anew.</numerusform>
            <numerusform>%n documents were missing or damaged before and could not be encrypted anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportsCard</name>
    <message numerus="yes">
        <source>%n row(s) exported in clear</source>
        <translation>
            <numerusform>%n row exported in clear</numerusform>
            <numerusform>%n rows exported in clear</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamiliesTab</name>
    <message numerus="yes">
        <source>%n relative(s): those of linked cases, and who wants to hear of each transfer. A possible connection is told by a person first.</source>
        <translation>
            <numerusform>%n relative: those of linked cases, and who wants to hear of each transfer. A possible connection is told by a person first.</numerusform>
            <numerusform>%n relatives: those of linked cases, and who wants to hear of each transfer. A possible connection is told by a person first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message numerus="yes">
        <source>%n place(s) of the history are not as they were written, the first at line {line}.</source>
        <translation>
            <numerusform>%n place of the history is not as it was written, at line {line}.</numerusform>
            <numerusform>%n places of the history are not as they were written, the first at line {line}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n line(s) exported in clear</source>
        <translation>
            <numerusform>%n line exported in clear</numerusform>
            <numerusform>%n lines exported in clear</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries</source>
        <translation>
            <numerusform>%n more entry</numerusform>
            <numerusform>%n more entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterOut</name>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n page printed</numerusform>
            <numerusform>%n pages printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterReasons</name>
    <message numerus="yes">
        <source>%n thing(s) stand(s) in the way</source>
        <translation>
            <numerusform>%n thing stands in the way</numerusform>
            <numerusform>%n things stand in the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterTemplatesPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before this can be saved</source>
        <translation>
            <numerusform>%n thing to mend before this can be saved</numerusform>
            <numerusform>%n things to mend before this can be saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message numerus="yes">
        <source>%n letter(s) rest(s) on what no longer holds</source>
        <translation>
            <numerusform>%n letter rests on what no longer holds</numerusform>
            <numerusform>%n letters rest on what no longer holds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingOutput</name>
    <message numerus="yes">
        <source>%n letter(s) printed and recorded.</source>
        <translation>
            <numerusform>%n letter printed and recorded.</numerusform>
            <numerusform>%n letters printed and recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out meanwhile:</source>
        <translation>
            <numerusform>%n left out meanwhile:</numerusform>
            <numerusform>%n left out meanwhile:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n page printed</numerusform>
            <numerusform>%n pages printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in clear. The history says so.</source>
        <translation>
            <numerusform>%n file saved in clear. The history says so.</numerusform>
            <numerusform>%n files saved in clear. The history says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stayed in the vault:</source>
        <translation>
            <numerusform>%n letter stayed in the vault:</numerusform>
            <numerusform>%n letters stayed in the vault:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingPage</name>
    <message numerus="yes">
        <source>Print and record %n letter(s)?</source>
        <translation>
            <numerusform>Print and record %n letter?</numerusform>
            <numerusform>Print and record %n letters?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relative(s) get no letter of it. The letters that are printed stay.</source>
        <translation>
            <numerusform>%n relative gets no letter of it. The letters that are printed stay.</numerusform>
            <numerusform>%n relatives get no letter of it. The letters that are printed stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n wrong passphrase(s) were tried since this vault was last opened. Whoever can write to its folder could have changed this number.</source>
        <translation>
            <numerusform>%n wrong passphrase was tried since this vault was last opened. Whoever can write to its folder could have changed this number.</numerusform>
            <numerusform>%n wrong passphrases were tried since this vault was last opened. Whoever can write to its folder could have changed this number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) at bodies</source>
        <translation>
            <numerusform>%n entry at a body</numerusform>
            <numerusform>%n entries at bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneLinesCard</name>
    <message numerus="yes">
        <source>To be checked: %n</source>
        <translation>
            <numerusform>To be checked: %n</numerusform>
            <numerusform>To be checked: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>Locks in %n min idle</source>
        <translation>
            <numerusform>Locks after %n minute idle</numerusform>
            <numerusform>Locks after %n minutes idle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidTab</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s)</source>
        <translation>
            <numerusform>%n voice</numerusform>
            <numerusform>%n voices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateSets</name>
    <message numerus="yes">
        <source>%n template(s) exported</source>
        <translation>
            <numerusform>%n template exported</numerusform>
            <numerusform>%n templates exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n due today or late</source>
        <translation>
            <numerusform>%n due today or late</numerusform>
            <numerusform>%n due today or late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>You can try again in %n s.</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message numerus="yes">
        <source>after %n min without use</source>
        <translation>
            <numerusform>after %n min without use</numerusform>
            <numerusform>after %n min without use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteLetterPage</name>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n page printed</numerusform>
            <numerusform>%n pages printed</numerusform>
        </translation>
    </message>
</context>
</TS>
