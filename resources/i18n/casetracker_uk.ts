<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutAPerson</name>
    <message>
        <source>Where and when</source>
        <translation>Де й коли</translation>
    </message>
    <message>
        <source>The code of the place in the official list of settlements.</source>
        <translation>Код місця в офіційному переліку населених пунктів.</translation>
    </message>
    <message>
        <source>Citizenship and service</source>
        <translation>Громадянство і служба</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Прикмети</translation>
    </message>
    <message>
        <source>Only while an identification needs them: scars, tattoos, implants. Never a genotype.</source>
        <translation>Лише поки потрібно для ідентифікації: шрами, татуювання, імпланти. Ніколи не генотип.</translation>
    </message>
    <message>
        <source>As it was told; ~ means about</source>
        <translation>Так, як сказано; ~ означає «приблизно»</translation>
    </message>
    <message>
        <source>In the nominative, as in the passport: papers print it like this.</source>
        <translation>У називному відмінку, як у паспорті: так його друкують у паперах.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>open the case</source>
        <translation>відкрито справу</translation>
    </message>
    <message>
        <source>read the case</source>
        <translation>переглянуто справу</translation>
    </message>
    <message>
        <source>find the case by a search</source>
        <translation>справу знайдено пошуком</translation>
    </message>
    <message>
        <source>close the case</source>
        <translation>завершено справу</translation>
    </message>
    <message>
        <source>reopen the case</source>
        <translation>справу відновлено</translation>
    </message>
    <message>
        <source>suspend the case</source>
        <translation>розшук призупинено</translation>
    </message>
    <message>
        <source>resume the case</source>
        <translation>розшук продовжено</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>написано нотатку</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>змінено нотатку</translation>
    </message>
    <message>
        <source>change a task</source>
        <translation>змінено завдання</translation>
    </message>
    <message>
        <source>tell two cases apart</source>
        <translation>розрізнено дві справи</translation>
    </message>
    <message>
        <source>decide on a row of a list</source>
        <translation>вирішити щодо рядка списку</translation>
    </message>
    <message>
        <source>merge two cases</source>
        <translation>об’єднано дві справи</translation>
    </message>
    <message>
        <source>ask the questions of a weak decision</source>
        <translation>поставлено запитання щодо слабкого рішення</translation>
    </message>
    <message>
        <source>correct the details</source>
        <translation>виправлено відомості</translation>
    </message>
    <message>
        <source>add a name</source>
        <translation>додано написання імені</translation>
    </message>
    <message>
        <source>correct a name</source>
        <translation>виправлено ім’я</translation>
    </message>
    <message>
        <source>add a relative</source>
        <translation>додано рідню</translation>
    </message>
    <message>
        <source>change a relative</source>
        <translation>змінено відомості про рідню</translation>
    </message>
    <message>
        <source>record a statement</source>
        <translation>записано повідомлення</translation>
    </message>
    <message>
        <source>change the state of a statement</source>
        <translation>змінено стан повідомлення</translation>
    </message>
    <message>
        <source>judge a statement</source>
        <translation>оцінено повідомлення про людину</translation>
    </message>
    <message>
        <source>record a paper of the person</source>
        <translation>записано документ людини</translation>
    </message>
    <message>
        <source>correct a paper of the person</source>
        <translation>виправлено документ людини</translation>
    </message>
    <message>
        <source>record a witness</source>
        <translation>записано свідка</translation>
    </message>
    <message>
        <source>correct a witness</source>
        <translation>виправлено запис про свідка</translation>
    </message>
    <message>
        <source>record a source</source>
        <translation>записано джерело</translation>
    </message>
    <message>
        <source>change a source</source>
        <translation>змінено джерело</translation>
    </message>
    <message>
        <source>record a registration</source>
        <translation>записано реєстрацію в установі</translation>
    </message>
    <message>
        <source>change a registration</source>
        <translation>змінено реєстрацію в установі</translation>
    </message>
    <message>
        <source>record a talk</source>
        <translation>записано розмову</translation>
    </message>
    <message>
        <source>correct a talk</source>
        <translation>виправлено запис розмови</translation>
    </message>
    <message>
        <source>keep a promise</source>
        <translation>виконано обіцянку</translation>
    </message>
    <message>
        <source>set a task</source>
        <translation>поставлено завдання</translation>
    </message>
    <message>
        <source>finish a task</source>
        <translation>виконано завдання</translation>
    </message>
    <message>
        <source>record a step of the identification</source>
        <translation>записано етап ідентифікації</translation>
    </message>
    <message>
        <source>record a decision</source>
        <translation>записано рішення органу</translation>
    </message>
    <message>
        <source>change a decision</source>
        <translation>змінено рішення органу</translation>
    </message>
    <message>
        <source>record the result of a comparison</source>
        <translation>записано результат порівняння</translation>
    </message>
    <message>
        <source>record who told the family</source>
        <translation>записано, хто сказав родині</translation>
    </message>
    <message>
        <source>record what became of a decision</source>
        <translation>записано, що сталося з рішенням</translation>
    </message>
    <message>
        <source>replace a decision</source>
        <translation>замінено рішення новим</translation>
    </message>
    <message>
        <source>retract a decision</source>
        <translation>скасовано рішення</translation>
    </message>
    <message>
        <source>record that the person returned alive</source>
        <translation>записано, що людина повернулася живою</translation>
    </message>
    <message>
        <source>record a handover</source>
        <translation>записано передання родині</translation>
    </message>
    <message>
        <source>record personal belongings</source>
        <translation>записано особисті речі</translation>
    </message>
    <message>
        <source>hand over personal belongings</source>
        <translation>передано особисті речі</translation>
    </message>
    <message>
        <source>link a batch</source>
        <translation>пов’язано з передачею</translation>
    </message>
    <message>
        <source>change a link</source>
        <translation>змінено зв’язок із передачею</translation>
    </message>
    <message>
        <source>record remains</source>
        <translation>записано останки</translation>
    </message>
    <message>
        <source>change remains</source>
        <translation>змінено записане про останки</translation>
    </message>
    <message>
        <source>tie remains to a case</source>
        <translation>пов’язано останки зі справою</translation>
    </message>
    <message>
        <source>change why remains concern the case</source>
        <translation>змінено, чому останки стосуються справи</translation>
    </message>
    <message>
        <source>record with which transfer remains came</source>
        <translation>записано, з якою передачею прибули останки</translation>
    </message>
    <message>
        <source>change with which transfer remains came</source>
        <translation>змінено, з якою передачею прибули останки</translation>
    </message>
    <message>
        <source>relate remains</source>
        <translation>записано, які останки належать разом</translation>
    </message>
    <message>
        <source>change a relation of remains</source>
        <translation>змінено зв’язок останків</translation>
    </message>
    <message>
        <source>record a move of remains</source>
        <translation>записано переміщення останків</translation>
    </message>
    <message>
        <source>add a sample</source>
        <translation>додано зразок</translation>
    </message>
    <message>
        <source>change a sample</source>
        <translation>змінено зразок</translation>
    </message>
    <message>
        <source>record a step of a sample</source>
        <translation>записано крок зі зразком</translation>
    </message>
    <message>
        <source>print a letter</source>
        <translation>надруковано лист</translation>
    </message>
    <message>
        <source>print the recorded letter again</source>
        <translation>повторно надруковано записаний лист</translation>
    </message>
    <message>
        <source>know a letter by its code</source>
        <translation>звірено код листа</translation>
    </message>
    <message>
        <source>find that a code is not a letter&apos;s</source>
        <translation>код не збігся з листом</translation>
    </message>
    <message>
        <source>save a copy in clear</source>
        <translation>збережено незахищену копію</translation>
    </message>
    <message>
        <source>print a letter again that no longer holds</source>
        <translation>ще раз надруковано лист, що вже не чинний</translation>
    </message>
    <message>
        <source>save a copy in clear of a letter that no longer holds</source>
        <translation>збережено незахищену копію листа, що вже не чинний</translation>
    </message>
    <message>
        <source>print an envelope or a label</source>
        <translation>надруковано конверт або наліпку</translation>
    </message>
    <message>
        <source>save an envelope or a label in clear</source>
        <translation>збережено незахищену копію конверта або наліпки</translation>
    </message>
    <message>
        <source>wrong passphrase at the release of a letter</source>
        <translation>неправильна парольна фраза, коли дозволяли лист</translation>
    </message>
    <message>
        <source>begin a mailing</source>
        <translation>розпочато розсилання</translation>
    </message>
    <message>
        <source>end a mailing</source>
        <translation>завершено розсилання</translation>
    </message>
    <message>
        <source>save the letters of a mailing in clear</source>
        <translation>збережено незахищені копії листів розсилання</translation>
    </message>
    <message>
        <source>print the letters of a mailing</source>
        <translation>надруковано листи розсилання</translation>
    </message>
    <message>
        <source>add a document</source>
        <translation>додано документ</translation>
    </message>
    <message>
        <source>change a document</source>
        <translation>змінено відомості про документ</translation>
    </message>
    <message>
        <source>open a document</source>
        <translation>переглянуто документ</translation>
    </message>
    <message>
        <source>save a copy of a document in clear</source>
        <translation>збережено незахищену копію документа</translation>
    </message>
    <message>
        <source>encrypt the documents anew</source>
        <translation>документи зашифровано наново</translation>
    </message>
    <message>
        <source>record what became of a letter</source>
        <translation>записано, що сталося з листом</translation>
    </message>
    <message>
        <source>withdraw a letter</source>
        <translation>відкликано лист</translation>
    </message>
    <message>
        <source>load reported claims</source>
        <translation>завантажено повідомлені передачі</translation>
    </message>
    <message>
        <source>record a reported transfer</source>
        <translation>записано повідомлену передачу</translation>
    </message>
    <message>
        <source>add a claim</source>
        <translation>додано повідомлення</translation>
    </message>
    <message>
        <source>correct a claim</source>
        <translation>виправлено повідомлення</translation>
    </message>
    <message>
        <source>judge a claim</source>
        <translation>оцінено повідомлення</translation>
    </message>
    <message>
        <source>remove a claim</source>
        <translation>вилучено повідомлення про передачу</translation>
    </message>
    <message>
        <source>record a running total</source>
        <translation>записано загальний підсумок</translation>
    </message>
    <message>
        <source>change a batch</source>
        <translation>змінено запис про передачу</translation>
    </message>
    <message>
        <source>remove a reported transfer</source>
        <translation>вилучено запис про передачу</translation>
    </message>
    <message>
        <source>record an answer on consent</source>
        <translation>записано відповідь щодо згоди</translation>
    </message>
    <message>
        <source>record what must not be told</source>
        <translation>записано, чого не можна казати</translation>
    </message>
    <message>
        <source>end a rule on what must not be told</source>
        <translation>знято обмеження щодо рідні</translation>
    </message>
    <message>
        <source>record that a relative asks for another person</source>
        <translation>записано, що та сама людина розшукує ще когось</translation>
    </message>
    <message>
        <source>record that two relatives are one person</source>
        <translation>записано, що двоє рідних – одна людина</translation>
    </message>
    <message>
        <source>note what holds of a person in every case</source>
        <translation>записано нотатку про людину для всіх справ</translation>
    </message>
    <message>
        <source>load telephone lines</source>
        <translation>завантажено телефонні лінії</translation>
    </message>
    <message>
        <source>add a telephone line</source>
        <translation>додано телефонну лінію</translation>
    </message>
    <message>
        <source>change a telephone line</source>
        <translation>змінено телефонну лінію</translation>
    </message>
    <message>
        <source>check a telephone line</source>
        <translation>перевірено телефонну лінію</translation>
    </message>
    <message>
        <source>remove a telephone line</source>
        <translation>вилучено телефонну лінію</translation>
    </message>
    <message>
        <source>sweep files of documents</source>
        <translation>прибрано зайві файли документів</translation>
    </message>
    <message>
        <source>create the vault</source>
        <translation>створено сховище</translation>
    </message>
    <message>
        <source>unlock the vault</source>
        <translation>відкрито сховище</translation>
    </message>
    <message>
        <source>lock the vault</source>
        <translation>заблоковано сховище</translation>
    </message>
    <message>
        <source>change the office&apos;s details</source>
        <translation>змінено дані установи</translation>
    </message>
    <message>
        <source>change the logo of the letterhead</source>
        <translation>змінено логотип на бланку</translation>
    </message>
    <message>
        <source>write a letter template</source>
        <translation>написано шаблон листа</translation>
    </message>
    <message>
        <source>use an earlier letter template</source>
        <translation>узято попередню версію шаблону</translation>
    </message>
    <message>
        <source>go back to the shipped letter template</source>
        <translation>повернуто шаблон із програми</translation>
    </message>
    <message>
        <source>take over letter templates</source>
        <translation>прийнято шаблони листів</translation>
    </message>
    <message>
        <source>export the letter templates</source>
        <translation>вивантажено шаблони листів</translation>
    </message>
    <message>
        <source>export the history in clear</source>
        <translation>експортовано незахищену історію змін</translation>
    </message>
    <message>
        <source>export a list of cases in clear</source>
        <translation>експортовано незахищений список справ</translation>
    </message>
    <message>
        <source>export a case in clear</source>
        <translation>експортовано незахищену справу</translation>
    </message>
    <message>
        <source>export the claims in clear</source>
        <translation>експортовано повідомлення про передачі</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>створено резервну копію</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>відновлено з резервної копії</translation>
    </message>
    <message>
        <source>add a passphrase</source>
        <translation>додано парольну фразу</translation>
    </message>
    <message>
        <source>name who holds a key</source>
        <translation>названо, хто має ключ</translation>
    </message>
    <message>
        <source>change a passphrase</source>
        <translation>змінено парольну фразу</translation>
    </message>
    <message>
        <source>rename a key</source>
        <translation>перейменовано ключ</translation>
    </message>
    <message>
        <source>remove a key</source>
        <translation>вилучено ключ</translation>
    </message>
    <message>
        <source>make new recovery words</source>
        <translation>створено нові слова відновлення</translation>
    </message>
    <message>
        <source>let the keyring open the vault</source>
        <translation>дозволено сховищу ключів відкривати</translation>
    </message>
    <message>
        <source>protect a passphrase better</source>
        <translation>посилено захист парольної фрази</translation>
    </message>
    <message>
        <source>note the key file</source>
        <translation>занотовано файл ключів</translation>
    </message>
    <message>
        <source>count wrong passphrases</source>
        <translation>пораховано хибні парольні фрази</translation>
    </message>
    <message>
        <source>back up before an upgrade</source>
        <translation>зроблено резервну копію перед оновленням</translation>
    </message>
    <message>
        <source>notice a database that may be older</source>
        <translation>помічено базу даних, яка може бути старішою</translation>
    </message>
    <message>
        <source>rescue a damaged vault</source>
        <translation>урятовано пошкоджене сховище</translation>
    </message>
    <message>
        <source>encrypt the vault anew</source>
        <translation>сховище зашифровано наново</translation>
    </message>
    <message>
        <source>leave a key out</source>
        <translation>не перенесено ключ</translation>
    </message>
    <message>
        <source>take back: </source>
        <translation>повернуто: </translation>
    </message>
    <message>
        <source>do again: </source>
        <translation>виконано знову: </translation>
    </message>
    <message>
        <source>dispose of a case</source>
        <translation>знищено справу</translation>
    </message>
    <message>
        <source>print the certificate of a disposal</source>
        <translation>надруковано акт про знищення</translation>
    </message>
    <message>
        <source>remove a statement</source>
        <translation>вилучено повідомлення</translation>
    </message>
    <message>
        <source>remove an entry at a body</source>
        <translation>вилучено запис в установі</translation>
    </message>
    <message>
        <source>remove a source</source>
        <translation>вилучено джерело</translation>
    </message>
    <message>
        <source>remove a name</source>
        <translation>вилучено ім’я</translation>
    </message>
    <message>
        <source>remove a paper of the person</source>
        <translation>вилучено документ людини</translation>
    </message>
    <message>
        <source>remove a witness</source>
        <translation>вилучено свідка</translation>
    </message>
    <message>
        <source>remove a note</source>
        <translation>вилучено нотатку</translation>
    </message>
    <message>
        <source>remove a relative</source>
        <translation>вилучено запис про рідню</translation>
    </message>
    <message>
        <source>remove a talk</source>
        <translation>вилучено розмову</translation>
    </message>
    <message>
        <source>remove a task</source>
        <translation>вилучено завдання</translation>
    </message>
    <message>
        <source>remove a step of the identification</source>
        <translation>вилучено етап ідентифікації</translation>
    </message>
    <message>
        <source>remove a sample</source>
        <translation>вилучено зразок</translation>
    </message>
    <message>
        <source>remove remains from a case</source>
        <translation>вилучено останки зі справи</translation>
    </message>
    <message>
        <source>remove with which transfer remains came</source>
        <translation>вилучено, з якою передачею надійшли останки</translation>
    </message>
    <message>
        <source>remove a relation of remains</source>
        <translation>вилучено зв’язок між останками</translation>
    </message>
    <message>
        <source>remove a belonging</source>
        <translation>вилучено особисту річ</translation>
    </message>
    <message>
        <source>remove a link</source>
        <translation>вилучено зв’язок</translation>
    </message>
    <message>
        <source>remove a decision on a row of a list</source>
        <translation>вилучити рішення щодо рядка списку</translation>
    </message>
    <message>
        <source>remove a document</source>
        <translation>вилучено документ</translation>
    </message>
    <message>
        <source>note where a backup lies</source>
        <translation>записано, де лежить резервна копія</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Envelope or labels</source>
        <translation>Конверт або наліпки</translation>
    </message>
    <message>
        <source>The address stands as on the letter, the sender without the office&apos;s name. Nothing tells what the letter is about.</source>
        <translation>Адреса така сама, як на листі; відправника вказано без назви установи. Ніщо не виказує, про що лист.</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>На чому друкувати</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Перша вільна наліпка</translation>
    </message>
    <message>
        <source>Counted from the upper left, row by row.</source>
        <translation>Лічіть від лівого верхнього кута, рядок за рядком.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друкувати…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти як PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the pages as PDF instead.</source>
        <translation>На цьому комп’ютері немає принтера. Збережіть сторінки як PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>Надруковано %n сторінку</numerusform>
            <numerusform>Надруковано %n сторінки</numerusform>
            <numerusform>Надруковано %n сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>The file lies outside the vault and holds names and addresses: whoever opens the folder or the stick can read them. The history notes each letter. Delete the file when it is printed.</source>
        <translation>Файл лежить поза сховищем і містить імена й адреси: їх прочитає кожен, хто відкриє теку чи носій. Кожен лист записується в історію змін. Видаліть файл, коли його надрукуєте.</translation>
    </message>
    <message>
        <source>Save the addresses in clear?</source>
        <translation>Зберегти незахищену копію адрес?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>The addresses were saved in clear. The history says so.</source>
        <translation>Незахищену копію адрес збережено. Це записано в історії змін.</translation>
    </message>
    <message>
        <source>Not addressed:</source>
        <translation>Без конверта чи наліпки:</translation>
    </message>
</context>
<context>
    <name>AliveForm</name>
    <message>
        <source>The person returned alive</source>
        <translation>Людина повернулася живою</translation>
    </message>
    <message>
        <source>What was said is recorded with its speaker, and every decision on identity that stands is retracted. The case stays open until it is closed for that reason.</source>
        <translation>Слова буде записано разом із тим, хто їх сказав, а кожне чинне рішення про встановлення особи – скасовано. Справа лишається відкритою, доки її не завершено з цієї причини.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Хто це каже</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>The person returned alive.</source>
        <translation>Людина повернулася живою.</translation>
    </message>
</context>
<context>
    <name>AlreadyRecorded</name>
    <message>
        <source>Less likely cases: {count}. “Duplicates” lists them.</source>
        <translation>Менш імовірних справ: {count}. Їх показує сторінка «Дублікати».</translation>
    </message>
    <message>
        <source>Cases that may be of this person</source>
        <translation>Справи, що можуть стосуватися цієї людини</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Введено тут</translation>
    </message>
    <message>
        <source>Open {number}; what is typed here is kept</source>
        <translation>Відкрити {number}; введене тут збережеться</translation>
    </message>
    <message>
        <source>Not the same person as in {number}</source>
        <translation>Не та сама людина, що у справі {number}</translation>
    </message>
</context>
<context>
    <name>AskForAnotherForm</name>
    <message>
        <source>The same person asks for another</source>
        <translation>Та сама людина розшукує ще когось</translation>
    </message>
    <message>
        <source>{person}: name, contacts and wishes are taken over, unless the person is recorded there already. A later change of contacts reaches every case.</source>
        <translation>{person}: ім’я, контакти й побажання переносяться, якщо людину там ще не записано. Пізніша зміна контактів дійде до кожної справи.</translation>
    </message>
    <message>
        <source>For whom else</source>
        <translation>Кого ще розшукують</translation>
    </message>
    <message>
        <source>Where there is one already.</source>
        <translation>Якщо вона вже є.</translation>
    </message>
    <message>
        <source>Name of the sought person</source>
        <translation>Ім’я людини, яку розшукують</translation>
    </message>
    <message>
        <source>Opens a case where there is none.</source>
        <translation>Відкриває справу, якщо її немає.</translation>
    </message>
    <message>
        <source>The other case</source>
        <translation>Інша справа</translation>
    </message>
    <message>
        <source>Recorded there already as</source>
        <translation>Уже записано там як</translation>
    </message>
    <message>
        <source>Then the two are noted as one person, and nothing recorded there is changed.</source>
        <translation>Тоді ці двоє позначаються як одна людина, а записане там не змінюється.</translation>
    </message>
    <message>
        <source>What we may do there</source>
        <translation>Що нам дозволено</translation>
    </message>
    <message>
        <source>Contact and letters rest on</source>
        <translation>Підстава для зв’язку й листів</translation>
    </message>
    <message>
        <source>not recorded there yet</source>
        <translation>ще не записано там</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Attach a document…</source>
        <translation>Додати документ…</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)</source>
        <translation>Документи (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Додати документ</translation>
    </message>
    <message>
        <source>The document is in the vault. Delete the original when nobody needs it any more.</source>
        <translation>Документ у сховищі. Знищіть оригінал, коли він більше нікому не буде потрібен.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Back up to a folder or stick…</source>
        <translation>Копіювати в теку чи на носій…</translation>
    </message>
    <message>
        <source>Back up on this computer</source>
        <translation>Копіювати на цьому комп’ютері</translation>
    </message>
    <message>
        <source>A backup is the whole vault, encrypted as it is, and opens with the same passphrases and recovery words on any computer with this program. One a week is made on this computer by itself; keep one on a memory stick that lies elsewhere.</source>
        <translation>Резервна копія – це все сховище, так само зашифроване; вона відкривається тими самими парольними фразами й словами відновлення на будь-якому комп’ютері з цією програмою. Раз на тиждень програма сама робить її на цьому комп’ютері; ще одну тримайте на носії, що лежить в іншому місці.</translation>
    </message>
    <message>
        <source>A backup to a stick or another folder is due: at least one a week.</source>
        <translation>Час зробити резервну копію на носій або в іншу теку: щонайменше одну на тиждень.</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Резервної копії ще не робили.</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Остання резервна копія: {when}</translation>
    </message>
    <message>
        <source>The backup is made and was read back page by page: {folder}</source>
        <translation>Резервну копію створено й перечитано сторінка за сторінкою: {folder}</translation>
    </message>
    <message>
        <source>Choose where the backup goes</source>
        <translation>Виберіть місце для резервної копії</translation>
    </message>
</context>
<context>
    <name>BasisCard</name>
    <message>
        <source>May we write to this person?</source>
        <translation>Чи можна писати цій людині?</translation>
    </message>
    <message>
        <source>Record the answer, given today</source>
        <translation>Записати відповідь, надану сьогодні</translation>
    </message>
</context>
<context>
    <name>BasisEntry</name>
    <message>
        <source>not asked yet</source>
        <translation>ще не питали</translation>
    </message>
    <message>
        <source>Recorded as an answer of today, on being contacted and on getting letters. Choose “not asked yet” where the person has not been asked; then no letter is printed.</source>
        <translation>Записується як сьогоднішня відповідь про зв’язок і листи. Якщо людину ще не питали, виберіть «ще не питали»: тоді листи не друкуються.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Change an entry</source>
        <translation>Змінити запис</translation>
    </message>
    <message>
        <source>Links with cases stay. Where the entry is no transfer any more, their pages say so.</source>
        <translation>Зв’язки зі справами лишаються. Якщо запис більше не є передачею, сторінки справ про це скажуть.</translation>
    </message>
    <message>
        <source>Whoever was present verifies neither numbers nor identity.</source>
        <translation>Присутність не підтверджує ні чисел, ні осіб.</translation>
    </message>
    <message>
        <source>Why it changes, for the history</source>
        <translation>Чому змінюється (для історії змін)</translation>
    </message>
</context>
<context>
    <name>BatchListPage</name>
    <message>
        <source>Batches</source>
        <translation>Передачі</translation>
    </message>
    <message>
        <source>Load newer claims…</source>
        <translation>Завантажити новіші повідомлення…</translation>
    </message>
    <message>
        <source>Load newer claims from a file</source>
        <translation>Завантажити новіші повідомлення з файлу</translation>
    </message>
    <message>
        <source>Enter a transfer…</source>
        <translation>Записати передачу…</translation>
    </message>
    <message>
        <source>Day, number or figure: 26.02.2026, 1000</source>
        <translation>День, номер або число: 26.02.2026, 1000</translation>
    </message>
    <message>
        <source>Search in reported transfers</source>
        <translation>Пошук серед передач, про які повідомлено</translation>
    </message>
    <message>
        <source>Reported transfers</source>
        <translation>Передачі, про які повідомлено</translation>
    </message>
    <message>
        <source>Running totals</source>
        <translation>Загальні підсумки</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Передачі</translation>
    </message>
    <message>
        <source>What each side said of each transfer. Numbers of several speakers or transfers are never added up. Each mark is what one side said: arrow keys go from one to the next, Enter or a click opens its claim.</source>
        <translation>Що кожна сторона сказала про кожну передачу. Числа різних мовців чи передач ніколи не додають. Кожна позначка – слова однієї сторони: стрілки ведуть від однієї до іншої, Enter або клацання відкриває її повідомлення.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>У часі</translation>
    </message>
    <message>
        <source>No reported transfer is recorded yet. The program brings the claims that were public.</source>
        <translation>Жодної передачі ще не записано. Програма має з собою повідомлення, які були оприлюднені.</translation>
    </message>
    <message>
        <source>Load the reported claims</source>
        <translation>Завантажити оприлюднені повідомлення</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>File of claims</source>
        <translation>Файл повідомлень</translation>
    </message>
    <message>
        <source>Claims (*.csv)</source>
        <translation>Повідомлення (*.csv)</translation>
    </message>
    <message>
        <source>{new} new, {corrected} corrected, {kept} left as the office wrote them, {same} unchanged</source>
        <translation>нових: {new}, виправлених: {corrected}, залишено, як записала установа: {kept}, без змін: {same}</translation>
    </message>
    <message>
        <source>Ukraine says</source>
        <translation>За словами України</translation>
    </message>
    <message>
        <source>The claims reach until {day}. What was reported later is not here.</source>
        <translation>Повідомлення зібрано до {day}. Того, що повідомляли пізніше, тут немає.</translation>
    </message>
    <message>
        <source>Reported, not verified: who said what of each transfer</source>
        <translation>Повідомлено, не перевірено: хто що сказав про кожну передачу</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>To Ukraine, Ukraine says</source>
        <translation>До України, за словами України</translation>
    </message>
    <message>
        <source>Russia says</source>
        <translation>За словами Росії</translation>
    </message>
    <message>
        <source>To Russia, Ukraine says</source>
        <translation>До Росії, за словами України</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Our cases</source>
        <translation>Наші справи</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Batch</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Усі передачі</translation>
    </message>
    <message>
        <source>Change entry…</source>
        <translation>Змінити запис…</translation>
    </message>
    <message>
        <source>Remove entry…</source>
        <translation>Вилучити запис…</translation>
    </message>
    <message>
        <source>Add claims…</source>
        <translation>Додати повідомлення…</translation>
    </message>
    <message>
        <source>Add the claims of another page</source>
        <translation>Додати повідомлення ще однієї сторінки</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Що сказано</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Родини</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>The claim is no longer in this entry.</source>
        <translation>Цього повідомлення в записі вже немає.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n повідомлення</numerusform>
            <numerusform>%n повідомлення</numerusform>
            <numerusform>%n повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>a batch is not a person: a link says nothing about anyone&apos;s fate</source>
        <translation>передача не є людиною: зв’язок із нею нічого не каже про чиюсь долю</translation>
    </message>
    <message>
        <source>Said to be present: {who}</source>
        <translation>За повідомленнями, були присутні: {who}</translation>
    </message>
    <message>
        <source>Batch {number}</source>
        <translation>Передача {number}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Transfer of {day}</source>
        <translation>Передача, {day}</translation>
    </message>
    <message>
        <source>Announced for {day}</source>
        <translation>Оголошено наперед: {day}</translation>
    </message>
    <message>
        <source>Offer of {day}</source>
        <translation>Пропозиція, {day}</translation>
    </message>
    <message>
        <source>Offer of {day}, not carried out</source>
        <translation>Пропозиція, {day}, не здійснена</translation>
    </message>
    <message>
        <source>Total over several days, {day}</source>
        <translation>Підсумок за кілька днів, {day}</translation>
    </message>
    <message>
        <source>Part of another transfer, {day}</source>
        <translation>Частина іншої передачі, {day}</translation>
    </message>
    <message>
        <source>It was announced. Nobody has said yet that it took place. No case can be linked to it.</source>
        <translation>Про неї оголосили. Ще ніхто не сказав, що вона відбулася. Пов’язати з нею справу не можна.</translation>
    </message>
    <message>
        <source>It was offered. Nobody has said that it took place. No case can be linked to it.</source>
        <translation>Її запропонували. Ніхто не сказав, що вона відбулася. Пов’язати з нею справу не можна.</translation>
    </message>
    <message>
        <source>It was offered and did not take place. No case can be linked to it.</source>
        <translation>Її запропонували, але вона не відбулася. Пов’язати з нею справу не можна.</translation>
    </message>
    <message>
        <source>This entry is not a transfer of its own. It cannot be linked to a case.</source>
        <translation>Цей запис не є окремою передачею. Пов’язати його зі справою не можна.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>без числа</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>без оцінки</translation>
    </message>
    <message>
        <source>No Ukrainian figure was found: {said}. That is no zero.</source>
        <translation>Українського числа не знайдено: {said}. Це не нуль.</translation>
    </message>
    <message>
        <source>No Russian figure was found: {said}. That is no zero.</source>
        <translation>Російського числа не знайдено: {said}. Це не нуль.</translation>
    </message>
    <message>
        <source>A page of {who} is dated before the day that it tells of.</source>
        <translation>Сторінка має дату, ранішу за день, про який розповідає: {who}.</translation>
    </message>
    <message>
        <source>{numbers} tells of the same day. Look whether it is the same transfer; if so, link cases with one of them.</source>
        <translation>Про той самий день розповідає {numbers}. Перевірте, чи це та сама передача; якщо так, пов’язуйте справи лише з одним із записів.</translation>
    </message>
    <message>
        <source>{who} said “none”. Saying nothing is something else.</source>
        <translation>{who}: «жодного». Нічого не сказати – це інше.</translation>
    </message>
    <message>
        <source>Denied by {who}.</source>
        <translation>Заперечення: {who}.</translation>
    </message>
    <message>
        <source>{who}: one transfer, not several.</source>
        <translation>{who}: це одна передача, а не кілька.</translation>
    </message>
    <message>
        <source>{who} was present. Being present verifies neither numbers nor identity.</source>
        <translation>Присутність: {who}. Присутність не підтверджує ні чисел, ні осіб.</translation>
    </message>
    <message>
        <source>The same number was given of: {days}. Each is its own.</source>
        <translation>Таке саме число називали про: {days}. Кожна з цих передач окрема.</translation>
    </message>
    <message>
        <source>No number was given.</source>
        <translation>Числа не названо.</translation>
    </message>
    <message>
        <source>From which day it counts is not told, so it is not held against all rounds.</source>
        <translation>Не сказано, від якого дня рахують, тому з усіма передачами підсумок не звірено.</translation>
    </message>
    <message>
        <source>Its side gave no number of any round here, so there is nothing to hold it against.</source>
        <translation>Ця сторона тут не назвала числа жодної передачі, тож звіряти немає з чим.</translation>
    </message>
    <message>
        <source>The rounds recorded here of this side do not contradict it.</source>
        <translation>Записані тут передачі за словами цієї сторони йому не суперечать.</translation>
    </message>
    <message>
        <source>The rounds recorded here of this side leave a gap of {count}.</source>
        <translation>Записані тут передачі за словами цієї сторони лишають різницю: {count}.</translation>
    </message>
    <message>
        <source>The rounds recorded here of this side go beyond it by {count}.</source>
        <translation>Записаних тут передач за словами цієї сторони більше, ніж у підсумку, на {count}.</translation>
    </message>
    <message>
        <source>Rounds not recorded here, another way of counting, or an error: it cannot be told from here.</source>
        <translation>Не записані тут передачі, інший спосіб рахувати чи помилка: звідси цього не визначити.</translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>щонайбільше {count}</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>щонайменше {count}</translation>
    </message>
    <message>
        <source>Since {day} this speaker&apos;s total grows by {count}.</source>
        <translation>Від {day} підсумок цього мовця зріс на {count}.</translation>
    </message>
    <message>
        <source>The rounds between, recorded here, leave a gap of {count}.</source>
        <translation>Записані тут передачі за цей час лишають різницю: {count}.</translation>
    </message>
    <message>
        <source>The rounds between, recorded here, go beyond that by {count}.</source>
        <translation>Записаних тут передач за цей час більше на {count}.</translation>
    </message>
    <message>
        <source>The rounds between, recorded here, do not contradict that.</source>
        <translation>Записані тут передачі за цей час цьому не суперечать.</translation>
    </message>
    <message>
        <source>On the same day the same speaker is quoted with {numbers}.</source>
        <translation>Того самого дня від того самого мовця наводять {numbers}.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не названо</translation>
    </message>
    <message>
        <source>asked for a pause until {day}</source>
        <translation>просить перерви до {day}</translation>
    </message>
    <message numerus="yes">
        <source>Of %n round(s) in that time this side gave no number here.</source>
        <translation>
            <numerusform>Щодо %n передачі за цей час ця сторона числа тут не назвала.</numerusform>
            <numerusform>Щодо %n передач за цей час ця сторона числа тут не назвала.</numerusform>
            <numerusform>Щодо %n передач за цей час ця сторона числа тут не назвала.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) cannot be placed in time.</source>
        <translation>
            <numerusform>%n передачу неможливо розмістити в часі.</numerusform>
            <numerusform>%n передачі неможливо розмістити в часі.</numerusform>
            <numerusform>%n передач неможливо розмістити в часі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchesTab</name>
    <message>
        <source>Batches</source>
        <translation>Передачі</translation>
    </message>
    <message>
        <source>No reported transfer is linked with this case.</source>
        <translation>Із цією справою не пов’язано жодної повідомленої передачі.</translation>
    </message>
    <message>
        <source>No reported transfer is linked with this case. Link one when something connects them, or when you have looked and found nothing.</source>
        <translation>Із цією справою не пов’язано жодної передачі. Пов’яжіть, якщо щось на це вказує або якщо Ви перевірили й нічого не знайшли.</translation>
    </message>
    <message>
        <source>Link a transfer…</source>
        <translation>Пов’язати з передачею…</translation>
    </message>
    <message>
        <source>A linked entry is no transfer, or no longer</source>
        <translation>Пов’язаний запис не є передачею або вже не є нею</translation>
    </message>
    <message>
        <source>{title}. The link stays; look at it again.</source>
        <translation>{title}. Зв’язок лишається; перегляньте його ще раз.</translation>
    </message>
    <message>
        <source>Transfer of {day}</source>
        <translation>Передача: {day}</translation>
    </message>
    <message>
        <source>Family told</source>
        <translation>Родині сказано</translation>
    </message>
    <message>
        <source>The family may be told no more than:</source>
        <translation>Родині можна сказати не більше ніж:</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>Відкрити передачу</translation>
    </message>
    <message>
        <source>Change strength…</source>
        <translation>Змінити силу зв’язку…</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Whom you can call</source>
        <translation>Кому можна телефонувати</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому телефонувати</translation>
    </message>
    <message>
        <source>Nobody of the family may be called.</source>
        <translation>Нікому з родини телефонувати не можна.</translation>
    </message>
    <message>
        <source>The family can call</source>
        <translation>Куди може телефонувати родина</translation>
    </message>
    <message>
        <source>No telephone lines are recorded.</source>
        <translation>Телефонних ліній не записано.</translation>
    </message>
    <message>
        <source>All numbers ({count})</source>
        <translation>Усі номери ({count})</translation>
    </message>
    <message>
        <source>No relative is recorded yet.</source>
        <translation>Рідних ще не записано.</translation>
    </message>
    <message>
        <source>No telephone number of a relative is recorded.</source>
        <translation>Телефонного номера рідних не записано.</translation>
    </message>
    <message>
        <source>ask first whether we may call</source>
        <translation>спершу запитайте, чи можна телефонувати</translation>
    </message>
</context>
<context>
    <name>CameWithForm</name>
    <message>
        <source>With which transfer these remains are said to have come</source>
        <translation>З якою передачею, як сказано, прибули ці останки</translation>
    </message>
    <message>
        <source>Remains and transfers belong together many to many. It is a claim of whoever says so.</source>
        <translation>Одні останки можуть стосуватися кількох передач, а одна передача – багатьох. Це твердження того, хто так сказав.</translation>
    </message>
    <message>
        <source>Why it changes, for the history</source>
        <translation>Чому змінюється (залишиться в історії)</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Open a case</source>
        <translation>Відкрити справу</translation>
    </message>
    <message>
        <source>The name is enough to begin. Everything else can be filled in later.</source>
        <translation>Для початку досить імені. Решту можна заповнити пізніше.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Відкрити справу</translation>
    </message>
    <message>
        <source>Whom the family is searching for</source>
        <translation>Кого розшукує родина</translation>
    </message>
    <message>
        <source>Perhaps recorded already</source>
        <translation>Можливо, вже записано</translation>
    </message>
    <message>
        <source>What shows that it is another person</source>
        <translation>З чого видно, що це інша людина</translation>
    </message>
    <message>
        <source>Only for the cases that are ticked: dates of birth, parents, documents.</source>
        <translation>Лише для позначених справ: дати народження, батьки, документи.</translation>
    </message>
    <message>
        <source>This person may be recorded already. Look below, or press again to save.</source>
        <translation>Можливо, цю людину вже записано. Подивіться нижче або натисніть ще раз, щоб зберегти.</translation>
    </message>
    <message>
        <source>Nobody looked whether this person is recorded already; “Find duplicates” does.</source>
        <translation>Чи цю людину вже записано, не перевірено; це покаже «Знайти дублікати».</translation>
    </message>
    <message>
        <source>Stopped looking. Nothing is saved yet; what is typed here stays.</source>
        <translation>Перевірку зупинено. Ще нічого не збережено; введене тут лишається.</translation>
    </message>
    <message>
        <source>Open the case all the same</source>
        <translation>Усе одно відкрити справу</translation>
    </message>
    <message>
        <source>Typed on while it was looked; press again to save.</source>
        <translation>Під час перевірки дані змінилися; натисніть ще раз, щоб зберегти.</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Відкрити справу…</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Дублікати…</translation>
    </message>
    <message>
        <source>Match a list…</source>
        <translation>Порівняти список…</translation>
    </message>
    <message>
        <source>Case {number} is open</source>
        <translation>Справу {number} відкрито</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Знайдено: {count}</translation>
    </message>
    <message>
        <source>There is no case yet. Open one with the name alone; the rest can be filled in later.</source>
        <translation>Справ ще немає. Щоб відкрити справу, досить імені; решту можна заповнити пізніше.</translation>
    </message>
    <message>
        <source>Name, number, phone, unit or year</source>
        <translation>Ім’я, номер, телефон, частина або рік</translation>
    </message>
    <message>
        <source>Search for a case</source>
        <translation>Шукати справу</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Як шукати</translation>
    </message>
    <message>
        <source>Esc shows all cases again.</source>
        <translation>Esc знову показує всі справи.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ще не збережено</translation>
    </message>
    <message>
        <source>You were opening a case when the vault was locked.</source>
        <translation>Ви відкривали справу, коли сховище було заблоковано.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Народження</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Останній зв’язок</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Найближчий термін</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Чому знайдено</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Справа {number}</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>Додати повідомлення</translation>
    </message>
    <message>
        <source>Link batch</source>
        <translation>Пов’язати з передачею</translation>
    </message>
    <message>
        <source>Write letter…</source>
        <translation>Написати лист…</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Розділи справи</translation>
    </message>
    <message>
        <source>Family view is on</source>
        <translation>Вигляд для родини увімкнено</translation>
    </message>
    <message>
        <source>Family view is off</source>
        <translation>Вигляд для родини вимкнено</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>відкрито {day}</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>дата народження: {day}</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>останній зв’язок: {day}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Зв’язок із родиною</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Typed before, and not saved yet</source>
        <translation>Введено раніше й ще не збережено</translation>
    </message>
    <message>
        <source>End the family view first (F9), then record.</source>
        <translation>Спершу вимкніть вигляд для родини (F9), потім записуйте.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>no document number recorded</source>
        <translation>номер документа не записано</translation>
    </message>
    <message>
        <source>document no. {number}</source>
        <translation>документ № {number}</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Correct a claim</source>
        <translation>Виправити повідомлення</translation>
    </message>
    <message>
        <source>The claim as it stands is kept, marked as superseded. Nothing is overwritten.</source>
        <translation>Теперішнє повідомлення лишається з позначкою, що його замінено. Нічого не переписують.</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Хто що сказав</translation>
    </message>
    <message>
        <source>Empty: none was given. 0: “none” was said.</source>
        <translation>Порожньо: не названо. 0: сказано «жодного».</translation>
    </message>
    <message>
        <source>In whose words</source>
        <translation>Чиїми словами</translation>
    </message>
    <message>
        <source>Word for word, in the language it was said in; without quotation marks.</source>
        <translation>Дослівно, мовою, якою сказано; без лапок.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Where it is from, and why it is corrected</source>
        <translation>Звідки це і чому виправлено</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>Why it is corrected, for the history</source>
        <translation>Чому виправлено (для історії змін)</translation>
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <source>1000 · about 1000</source>
        <translation>1000 · близько 1000</translation>
    </message>
    <message>
        <source>Remove this claim</source>
        <translation>Прибрати це повідомлення</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Дослівно</translation>
    </message>
    <message>
        <source>Understood: “none” was said</source>
        <translation>Зрозуміло так: сказано «жодного»</translation>
    </message>
    <message>
        <source>Understood: no number was given</source>
        <translation>Зрозуміло так: числа не названо</translation>
    </message>
    <message>
        <source>Understood: {number}</source>
        <translation>Зрозуміло так: {number}</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <source>Publicly reported claims</source>
        <translation>Оприлюднені повідомлення</translation>
    </message>
    <message>
        <source>Load newer claims from a file…</source>
        <translation>Завантажити новіші повідомлення з файлу…</translation>
    </message>
    <message>
        <source>No claims are loaded in this vault.</source>
        <translation>У цьому сховищі немає завантажених повідомлень.</translation>
    </message>
    <message>
        <source>The claims in this vault reach until {day}.</source>
        <translation>Повідомлення в цьому сховищі сягають {day}.</translation>
    </message>
    <message>
        <source>File of claims</source>
        <translation>Файл повідомлень</translation>
    </message>
    <message>
        <source>Claims (*.csv)</source>
        <translation>Повідомлення (*.csv)</translation>
    </message>
    <message>
        <source>{new} new, {corrected} corrected, {kept} left as the office wrote them, {same} unchanged</source>
        <translation>нових: {new}, виправлених: {corrected}, залишено, як записала установа: {kept}, без змін: {same}</translation>
    </message>
</context>
<context>
    <name>ClaimsEntry</name>
    <message>
        <source>Add another claim</source>
        <translation>Додати ще повідомлення</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>Повідомлення {number}</translation>
    </message>
</context>
<context>
    <name>ClosableNotice</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>Close the case</source>
        <translation>Завершити справу</translation>
    </message>
    <message>
        <source>Captivity, a court&apos;s declaration of death, a burial without a name or of a part: none of them ends a search. Only the reasons below do.</source>
        <translation>Полон, рішення суду про оголошення померлим, поховання без імені або поховання частини останків не завершують розшуку. Завершують його лише підстави, названі нижче.</translation>
    </message>
    <message>
        <source>Why the search ends</source>
        <translation>Чому розшук завершується</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ще ні</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>Для справи</translation>
    </message>
    <message>
        <source>Which office takes the search over</source>
        <translation>Яка установа продовжує розшук</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Виберіть…</translation>
    </message>
    <message>
        <source>The talk in which the family said so</source>
        <translation>Розмова, у якій родина це сказала</translation>
    </message>
    <message>
        <source>Left blank: by the office&apos;s own rule, which stands in the settings.</source>
        <translation>Якщо порожньо – за правилом установи, зазначеним у налаштуваннях.</translation>
    </message>
    <message>
        <source>Both cases are shown side by side, and every record goes along.</source>
        <translation>Обидві справи показано поруч, і всі записи переходять.</translation>
    </message>
    <message>
        <source>Somebody&apos;s current words say that the person was released or came back.</source>
        <translation>Є чинне повідомлення, що людину звільнено або вона повернулася.</translation>
    </message>
    <message>
        <source>The person was found alive: contact is restored, or the person declined it.</source>
        <translation>Людину знайдено живою: зв’язок відновлено, або вона від нього відмовилася.</translation>
    </message>
    <message>
        <source>The authority decided, the family was told in person, the remains were handed over, and nobody wishes to hear of more.</source>
        <translation>Орган ухвалив рішення, родині сказали особисто, останки передано, і ніхто не чекає на подальші відомості.</translation>
    </message>
    <message>
        <source>Another office searches on.</source>
        <translation>Розшук продовжує інша установа.</translation>
    </message>
    <message>
        <source>The family said so in a talk, or withdrew the consent to hold the record.</source>
        <translation>Родина сказала про це в розмові або відкликала згоду на ведення справи.</translation>
    </message>
    <message>
        <source>The case should not have been opened; what the error was stays on record.</source>
        <translation>Справу відкрито помилково; у чому помилка, залишається в записах.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>A duplicate is merged with the other case, so that nothing of it is lost.</source>
        <translation>Дублікат об’єднують з іншою справою, щоб нічого не загубилося.</translation>
    </message>
    <message>
        <source>Compare with another case…</source>
        <translation>Порівняти з іншою справою…</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Somebody calls about a letter</source>
        <translation>Дзвінок щодо листа</translation>
    </message>
    <message>
        <source>Let them read out number, date and check code from the paper. Say nothing of the case before.</source>
        <translation>Попросіть прочитати з паперу номер, дату і код перевірки. До того нічого не кажіть про справу.</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>Лист №</translation>
    </message>
    <message>
        <source>Date on the letter</source>
        <translation>Дата на листі</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Код перевірки</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Show the recorded letter</source>
        <translation>Показати записаний лист</translation>
    </message>
    <message>
        <source>Type what stands on the letter.</source>
        <translation>Введіть те, що стоїть на листі.</translation>
    </message>
    <message>
        <source>This office has no letter of that number. Say nothing of the case; ask how the paper came, and that it is kept.</source>
        <translation>Листа з таким номером у нас немає. Нічого не кажіть про справу; запитайте, звідки взявся цей папір, і попросіть його зберегти.</translation>
    </message>
    <message>
        <source>There is such a letter, printed before letters had codes. Compare it with the paper word by word.</source>
        <translation>Такий лист є, але його надруковано ще без коду. Порівняйте його з папером слово за словом.</translation>
    </message>
    <message>
        <source>There is a letter of that number, of another day. Let it be read out again. If it stays so, the paper is not from here: say nothing of the case.</source>
        <translation>Лист із таким номером є, але дата інша. Попросіть прочитати ще раз. Якщо все так само, цей папір не від нас: нічого не кажіть про справу.</translation>
    </message>
    <message>
        <source>There is a letter of that number and day, with another code. Let it be read out again. If it stays so, the paper is not from here: say nothing of the case.</source>
        <translation>Лист із таким номером і датою є, але код інший. Попросіть прочитати ще раз. Якщо все так само, цей папір не від нас: нічого не кажіть про справу.</translation>
    </message>
    <message>
        <source>The code is right: {kind}, {to}, {day}.</source>
        <translation>Код правильний: {kind}, {to}, {day}.</translation>
    </message>
    <message>
        <source>The letter was withdrawn: what it says does not hold.</source>
        <translation>Лист відкликано: написане в ньому не чинне.</translation>
    </message>
    <message>
        <source>The letter was corrected by {numbers}.</source>
        <translation>Лист виправлено листом: {numbers}.</translation>
    </message>
    <message>
        <source>But its record no longer says what was printed: have the vault checked.</source>
        <translation>Але запис уже не той, що надруковано: перевірте сховище.</translation>
    </message>
    <message>
        <source>This office issued such a letter. A code can be copied onto another text: compare the recorded letter with what is read out.</source>
        <translation>Такий лист ми справді оформили. Код можна переписати й на інший текст: порівняйте записаний лист із тим, що читають.</translation>
    </message>
</context>
<context>
    <name>ComparisonForm</name>
    <message>
        <source>Record a corrected report</source>
        <translation>Записати виправлений висновок</translation>
    </message>
    <message>
        <source>Record the result of a comparison</source>
        <translation>Записати результат порівняння</translation>
    </message>
    <message>
        <source>A result decides nothing by itself: the decision on identity is the authority&apos;s.</source>
        <translation>Результат сам нічого не вирішує: рішення про встановлення особи ухвалює компетентний орган.</translation>
    </message>
    <message>
        <source>What was compared, and how</source>
        <translation>Що порівняли і як</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>Досі:</translation>
    </message>
    <message>
        <source>no single number: compared with a register</source>
        <translation>без окремого номера: порівняння з реєстром</translation>
    </message>
    <message>
        <source>No sample is recorded in this case yet.</source>
        <translation>У цій справі ще не записано жодного зразка.</translation>
    </message>
    <message>
        <source>Which samples were used</source>
        <translation>Які зразки використано</translation>
    </message>
    <message>
        <source>Blood relatives only; a husband&apos;s or wife&apos;s sample does not count.</source>
        <translation>Лише кровна рідня; зразок чоловіка чи дружини не рахується.</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Що сказано у висновку</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Виберіть…</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>can establish who it is</source>
        <translation>може встановити особу</translation>
    </message>
    <message>
        <source>establishes nothing alone</source>
        <translation>сам нічого не встановлює</translation>
    </message>
    <message>
        <source>Refused or withdrew the comparison: {names}</source>
        <translation>Відмова від порівняння або відкликана згода: {names}</translation>
    </message>
    <message>
        <source>No basis for the comparison is recorded for: {names}. Ask, and record the answer.</source>
        <translation>Не записано підстави для порівняння: {names}. Запитайте і запишіть відповідь.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Record an answer on consent</source>
        <translation>Записати відповідь щодо згоди</translation>
    </message>
    <message>
        <source>Earlier answers stay on record; the newest one holds. A refusal blocks exactly what it is about.</source>
        <translation>Попередні відповіді залишаються; діє найновіша. Відмова блокує саме те, чого вона стосується.</translation>
    </message>
    <message>
        <source>Who answered, and on what</source>
        <translation>Хто відповів і на що</translation>
    </message>
    <message>
        <source>Whose answer</source>
        <translation>Чия відповідь</translation>
    </message>
    <message>
        <source>One answer for each recipient: a body, an organisation, a newspaper.</source>
        <translation>Окрема відповідь для кожного отримувача: установи, організації, газети.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Where the person cannot be asked, another basis must carry it.</source>
        <translation>Якщо людину неможливо запитати, потрібна інша підстава.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Empty where it holds until withdrawn.</source>
        <translation>Порожньо, якщо діє до відкликання.</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>документа немає</translation>
    </message>
    <message>
        <source>Signed document</source>
        <translation>Підписаний документ</translation>
    </message>
    <message>
        <source>A source of this case; add it under “What is known” first.</source>
        <translation>Джерело цієї справи; спершу додайте його на вкладці «Що відомо».</translation>
    </message>
    <message>
        <source>the sought person</source>
        <translation>людина, яку розшукують</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>witness: {name}</source>
        <translation>свідок: {name}</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>Згоди</translation>
    </message>
    <message>
        <source>The sought person’s own data</source>
        <translation>Дані людини, яку розшукують</translation>
    </message>
    <message>
        <source>Blocked, nobody was asked: {what}</source>
        <translation>Заблоковано, нікого не питали: {what}</translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation>Записати відповідь…</translation>
    </message>
    <message>
        <source>Show every answer ({count})</source>
        <translation>Показати всі відповіді ({count})</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Відкликано…</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Записати відповідь…</translation>
    </message>
</context>
<context>
    <name>ContactNotes</name>
    <message>
        <source>“{purpose}”: {decision}, {day}</source>
        <translation>«{purpose}»: {decision}, {day}</translation>
    </message>
    <message>
        <source>ask again: “{purpose}”</source>
        <translation>запитати знову: «{purpose}»</translation>
    </message>
    <message>
        <source>in person only</source>
        <translation>лише особисто</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>не телефонувати</translation>
    </message>
    <message>
        <source>call only: {times}</source>
        <translation>телефонувати лише: {times}</translation>
    </message>
    <message>
        <source>send nothing by post</source>
        <translation>нічого не надсилати поштою</translation>
    </message>
    <message>
        <source>only with {person} present</source>
        <translation>лише в присутності: {person}</translation>
    </message>
    <message>
        <source>ask for the code word</source>
        <translation>запитати кодове слово</translation>
    </message>
    <message>
        <source>no letters until {day}</source>
        <translation>без листів до {day}</translation>
    </message>
    <message>
        <source>must not learn from us: {what}</source>
        <translation>не має дізнатися від нас: {what}</translation>
    </message>
</context>
<context>
    <name>CreateWizard</name>
    <message>
        <source>Create a vault</source>
        <translation>Створення сховища</translation>
    </message>
    <message>
        <source>Everything is kept in one encrypted folder. Without the passphrase, and without the recovery words of the next page, nobody can open it.</source>
        <translation>Усе зберігається в одній зашифрованій теці. Без парольної фрази й без слів відновлення з наступної сторінки її ніхто не відкриє.</translation>
    </message>
    <message>
        <source>Continue to the recovery words</source>
        <translation>Далі до слів відновлення</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Слова відновлення</translation>
    </message>
    <message>
        <source>Write these 24 words on paper, in this order, and keep the paper away from this computer. They open the vault when the passphrase is forgotten. They are shown once and stored nowhere.</source>
        <translation>Запишіть ці 24 слова на папері в цьому порядку й тримайте папір окремо від комп’ютера. Вони відкривають сховище, якщо парольну фразу забуто. Їх показано один раз і ніде не збережено.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Я їх записав(-ла)</translation>
    </message>
    <message>
        <source>Type three of the words from your paper, so that it is certain that they stand there.</source>
        <translation>Введіть три слова з Вашого паперу, щоб упевнитися, що вони там записані.</translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation>Створити сховище</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Folder, new or empty</source>
        <translation>Тека, нова або порожня</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Парольна фраза ще раз</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Назва установи</translation>
    </message>
    <message>
        <source>Code of office and laptop</source>
        <translation>Код установи й ноутбука</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Telephone that is answered</source>
        <translation>Телефон, за яким відповідають</translation>
    </message>
    <message>
        <source>Hours in which it is answered</source>
        <translation>Години, коли за ним відповідають</translation>
    </message>
    <message>
        <source>Psychological support: telephone</source>
        <translation>Психологічна підтримка: телефон</translation>
    </message>
    <message>
        <source>Four or more words that nobody would guess together are easy to remember.</source>
        <translation>Чотири або більше слів, яких ніхто не вгадає разом, легко запам’ятати.</translation>
    </message>
    <message>
        <source>Stands under letters and in the history.</source>
        <translation>Стоїть під листами та в історії змін.</translation>
    </message>
    <message>
        <source>Capital Latin letters and a number, such as KV1. Case numbers begin with it.</source>
        <translation>Великі латинські літери й число, наприклад KV1. З нього починаються номери справ.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Виберіть…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Вибрати теку</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показувати введене</translation>
    </message>
    <message>
        <source>Load the publicly reported claims on transfers (until 26 February 2026)</source>
        <translation>Завантажити оприлюднені повідомлення про передачі (до 26 лютого 2026 року)</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Надрукувати аркуш…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Показати слова ще раз</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Слово {number}</translation>
    </message>
    <message>
        <source>Taking everything back…</source>
        <translation>Усе скасовується…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Виберіть теку.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Парольні фрази різні. Введіть другу ще раз.</translation>
    </message>
    <message>
        <source>Making the keys and the vault…</source>
        <translation>Створюються ключі та сховище…</translation>
    </message>
    <message>
        <source>This is another word. Look at the paper again.</source>
        <translation>Це інше слово. Погляньте на папір ще раз.</translation>
    </message>
    <message>
        <source>Finishing the vault…</source>
        <translation>Завершується створення сховища…</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the vault</source>
        <translation>Виберіть нову або порожню теку для сховища</translation>
    </message>
    <message>
        <source>This computer knows no printer. Write the words on paper.</source>
        <translation>Цей комп’ютер не має принтера. Запишіть слова на папері.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>%n page(s) of the database</source>
        <translation>
            <numerusform>%n сторінка бази</numerusform>
            <numerusform>%n сторінки бази</numerusform>
            <numerusform>%n сторінок бази</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) at which the tables do not fit together</source>
        <translation>
            <numerusform>%n місце, де таблиці не сходяться</numerusform>
            <numerusform>%n місця, де таблиці не сходяться</numerusform>
            <numerusform>%n місць, де таблиці не сходяться</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the history; “Verify the history” says where</source>
        <translation>
            <numerusform>%n місце в історії змін; де саме, скаже «Перевірити історію змін»</numerusform>
            <numerusform>%n місця в історії змін; де саме, скаже «Перевірити історію змін»</numerusform>
            <numerusform>%n місць в історії змін; де саме, скаже «Перевірити історію змін»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can still be read and saved</source>
        <translation>
            <numerusform>%n запис ще можна прочитати й урятувати</numerusform>
            <numerusform>%n записи ще можна прочитати й урятувати</numerusform>
            <numerusform>%n записів ще можна прочитати й урятувати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n cannot be read</source>
        <translation>
            <numerusform>{kind}: не прочитати %n</numerusform>
            <numerusform>{kind}: не прочитати %n</numerusform>
            <numerusform>{kind}: не прочитати %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of case {number}: the file is missing or damaged</source>
        <translation>
            <numerusform>%n документ справи {number}: файла немає або він пошкоджений</numerusform>
            <numerusform>%n документи справи {number}: файлів немає або вони пошкоджені</numerusform>
            <numerusform>%n документів справи {number}: файлів немає або вони пошкоджені</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept copy(ies) of a public page: the file is missing or damaged</source>
        <translation>
            <numerusform>%n збережена копія публічної сторінки: файла немає або він пошкоджений</numerusform>
            <numerusform>%n збережені копії публічних сторінок: файлів немає або вони пошкоджені</numerusform>
            <numerusform>%n збережених копій публічних сторінок: файлів немає або вони пошкоджені</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>documents of %n more case(s)</source>
        <translation>
            <numerusform>документи ще %n справи</numerusform>
            <numerusform>документи ще %n справ</numerusform>
            <numerusform>документи ще %n справ</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: an unknown number cannot be read</source>
        <translation>{kind}: не прочитати, а скільки – невідомо</translation>
    </message>
    <message>
        <source>Lines of the history</source>
        <translation>Рядки історії змін</translation>
    </message>
    <message>
        <source>What the program keeps for itself</source>
        <translation>Те, що програма веде для себе</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>14.05.1994 · May 1994 · about 20 March 2024</source>
        <translation>14.05.1994 · травень 1994 · близько 20 березня 2024</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Kept as words: {words}</source>
        <translation>Збережено словами: {words}</translation>
    </message>
    <message>
        <source>To be a date it needs the year in four figures.</source>
        <translation>Щоб це була дата, потрібен рік чотирма цифрами.</translation>
    </message>
    <message>
        <source>A winter lies in two years: write winter 2022–2023.</source>
        <translation>Зима припадає на два роки: напишіть «зима 2022–2023».</translation>
    </message>
</context>
<context>
    <name>DayEntry</name>
    <message>
        <source>26.02.2026</source>
        <translation>26.02.2026</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision on identity: {state}</source>
        <translation>Рішення про встановлення особи: {state}</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>На чому ґрунтується</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Останки</translation>
    </message>
    <message>
        <source>Family told</source>
        <translation>Родині сказано</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ще ні</translation>
    </message>
    <message>
        <source>relatives compared: {count}</source>
        <translation>порівняно родичів: {count}</translation>
    </message>
    <message>
        <source>methods not recorded</source>
        <translation>методи не записано</translation>
    </message>
    <message>
        <source>own lifetime sample compared</source>
        <translation>порівняно з власним прижиттєвим зразком</translation>
    </message>
    <message>
        <source>own lifetime sample not compared</source>
        <translation>з власним прижиттєвим зразком не порівняно</translation>
    </message>
    <message>
        <source>Further examination recommended, not done</source>
        <translation>Додаткову експертизу рекомендовано, не проведено</translation>
    </message>
    <message>
        <source>To ask the investigator</source>
        <translation>Запитати слідчого</translation>
    </message>
    <message>
        <source>No paper states this decision until it is recorded who told the family in person, and when.</source>
        <translation>Це рішення не потрапить до жодного паперу, доки не записано, хто й коли сказав про нього родині особисто.</translation>
    </message>
    <message>
        <source>What rests on it: {things}</source>
        <translation>Що на ньому ґрунтується: {things}</translation>
    </message>
    <message>
        <source>Now holds: {decision}</source>
        <translation>Тепер чинне: {decision}</translation>
    </message>
    <message>
        <source>The decision no longer holds. The search is open.</source>
        <translation>Рішення більше не чинне. Розшук триває.</translation>
    </message>
    <message>
        <source>What rested on it. Corrections still open: {open} of {all}</source>
        <translation>Що на ньому ґрунтувалося. Ще не виправлено: {open} з {all}</translation>
    </message>
    <message>
        <source>Mark as corrected</source>
        <translation>Позначити виправленим</translation>
    </message>
    <message>
        <source>corrected {day}</source>
        <translation>виправлено {day}</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>виправити</translation>
    </message>
    <message>
        <source>Record that the family was told…</source>
        <translation>Записати, що родині сказано…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Challenged, examined again, or upheld…</source>
        <translation>Оскаржено, перевіряють або залишено чинним…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Замінити новим…</translation>
    </message>
    <message>
        <source>Retract…</source>
        <translation>Скасувати…</translation>
    </message>
    <message>
        <source>The person returned alive…</source>
        <translation>Людина повернулася живою…</translation>
    </message>
    <message>
        <source>Print the questions…</source>
        <translation>Надрукувати запитання…</translation>
    </message>
</context>
<context>
    <name>DecisionDoubtForm</name>
    <message>
        <source>Record what became of a decision</source>
        <translation>Записати, що сталося з рішенням</translation>
    </message>
    <message>
        <source>A decision in doubt is not printed as settled. If it was wrong, retract it instead: that lists what rests on it.</source>
        <translation>Рішення, у якому сумніваються, не друкують як остаточне. Якщо воно помилкове, натомість скасуйте його: тоді видно все, що на ньому ґрунтується.</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Replace a decision by a new one</source>
        <translation>Замінити рішення новим</translation>
    </message>
    <message>
        <source>Change a decision</source>
        <translation>Змінити рішення</translation>
    </message>
    <message>
        <source>Record a decision on identity</source>
        <translation>Записати рішення про встановлення особи</translation>
    </message>
    <message>
        <source>Papers state it only once it is decided, named, numbered, dated and told in person.</source>
        <translation>Папери повідомляють про нього лише тоді, коли його ухвалено, названо орган, номер і дату документа і родині сказано про це особисто.</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>No remains are recorded in this case yet.</source>
        <translation>У цій справі ще не записано останків.</translation>
    </message>
    <message>
        <source>Which remains it names</source>
        <translation>Які останки в ньому названо</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>На чому воно ґрунтується</translation>
    </message>
    <message>
        <source>The experts recommended a further examination. It was not done, and that stays visible.</source>
        <translation>Експерти рекомендували додаткову експертизу. Її не проведено, і це лишається на виду.</translation>
    </message>
    <message>
        <source>No result of a comparison is recorded yet.</source>
        <translation>Результатів порівняння ще не записано.</translation>
    </message>
    <message>
        <source>Results of comparisons</source>
        <translation>Результати порівнянь</translation>
    </message>
    <message>
        <source>Only where no result is ticked: what the decision itself says of methods and relatives.</source>
        <translation>Лише якщо не позначено жодного результату: що саме рішення каже про методи й родичів.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Keep everything as it is</source>
        <translation>Залишити все, як є</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Зберегти зміни?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не зберігати</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Залишитися тут</translation>
    </message>
    <message>
        <source>Casetracker</source>
        <translation>Casetracker</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Тека:</translation>
    </message>
    <message>
        <source>Kinds of files:</source>
        <translation>Види файлів:</translation>
    </message>
</context>
<context>
    <name>DirectionCard</name>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не названо</translation>
    </message>
</context>
<context>
    <name>DisclosureForm</name>
    <message>
        <source>Record what a relative must not learn</source>
        <translation>Записати, чого рідня не повинна дізнатися від нас</translation>
    </message>
    <message>
        <source>Records that tell of a ticked topic stay off this relative’s papers, and letters about it are refused.</source>
        <translation>Записи на позначені теми не потрапляють у папери цієї рідні, а листи про них не друкуються.</translation>
    </message>
    <message>
        <source>Who must not learn what</source>
        <translation>Хто й чого не повинен дізнатися</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Shown beside every letter to this relative, to compare what is typed with it.</source>
        <translation>Показано поруч із кожним листом цій рідні, щоб звірити введене.</translation>
    </message>
    <message>
        <source>On whose word, and until when</source>
        <translation>На чиє прохання і до якого часу</translation>
    </message>
    <message>
        <source>Empty where it holds until ended.</source>
        <translation>Порожньо, якщо діє, доки його не знято.</translation>
    </message>
</context>
<context>
    <name>Disposal</name>
    <message>
        <source>The case {number} was disposed of</source>
        <translation>Справу {number} знищено</translation>
    </message>
    <message>
        <source>Destroyed: {kinds}</source>
        <translation>Знищено: {kinds}</translation>
    </message>
    <message>
        <source>These backups still hold the person; remove them:</source>
        <translation>У цих резервних копіях людина ще є; вилучіть їх:</translation>
    </message>
    <message>
        <source>Records of remains that were considered stay: {count}. Look whether they name anyone.</source>
        <translation>Залишаються записи про останки, які розглядали: {count}. Перевірте, чи вони когось не називають.</translation>
    </message>
    <message>
        <source>Lines of the history whose reason an earlier version wrote into the chain: {count}. They stay.</source>
        <translation>Рядків історії, причину яких попередня версія записала в ланцюг: {count}. Вони залишаються.</translation>
    </message>
    <message>
        <source>The file of the vault could not be written anew, so traces may be left in it. Free some space, close other programs, and make a backup: it is written without them.</source>
        <translation>Файл сховища не вдалося записати заново, тож у ньому могли лишитися сліди. Звільніть місце, закрийте інші програми й зробіть резервну копію: вона записується без них.</translation>
    </message>
    <message>
        <source>The certificate for the file is printed from the settings.</source>
        <translation>Акт для документів друкують у налаштуваннях.</translation>
    </message>
</context>
<context>
    <name>DisposalForm</name>
    <message>
        <source>Dispose of the case {number}</source>
        <translation>Знищення справи {number}</translation>
    </message>
    <message>
        <source>Everything recorded of this case is destroyed for good: the person, the family, statements, documents and the letters that were printed. Only a tombstone stays, with the number, the days and the ground. This cannot be taken back. Backups are not touched: afterwards they are listed, to be removed by hand.</source>
        <translation>Усе записане в цій справі знищується назавжди: людина, родина, повідомлення, документи й надруковані листи. Лишається тільки позначка з номером, датами й підставою. Повернути це неможливо. Резервні копії не зачіпаються: потім їх буде перелічено, щоб вилучити вручну.</translation>
    </message>
    <message>
        <source>Dispose of the case</source>
        <translation>Знищити справу</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Виберіть…</translation>
    </message>
    <message>
        <source>The number of the order or of the request; no names: this line stays.</source>
        <translation>Номер рішення чи заяви; без імен: цей рядок залишається.</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Рідня</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Destroy everything recorded of the case {number}?</source>
        <translation>Знищити все записане у справі {number}?</translation>
    </message>
    <message>
        <source>Nothing brings it back, and nobody can read it any more.</source>
        <translation>Ніщо цього не поверне, і прочитати це більше ніхто не зможе.</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>Знищити</translation>
    </message>
</context>
<context>
    <name>DisposalsCard</name>
    <message>
        <source>Cases disposed of</source>
        <translation>Знищені справи</translation>
    </message>
    <message>
        <source>No case was disposed of. A closed case is disposed of from its own page.</source>
        <translation>Жодної справи не знищено. Завершену справу знищують з її власної сторінки.</translation>
    </message>
    <message>
        <source>Only number, days and ground are left. The certificate names no person.</source>
        <translation>Залишилися тільки номер, дні й підстава. Акт не називає жодної людини.</translation>
    </message>
    <message numerus="yes">
        <source>records: %n</source>
        <translation>
            <numerusform>записів: %n</numerusform>
            <numerusform>записів: %n</numerusform>
            <numerusform>записів: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the certificate…</source>
        <translation>Надрукувати акт…</translation>
    </message>
    <message>
        <source>What it destroyed, and where copies are</source>
        <translation>Що знищено і де є копії</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Цей комп’ютер не знає жодного принтера.</translation>
    </message>
    <message>
        <source>The certificate is at the printer.</source>
        <translation>Акт надіслано на принтер.</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Change what is recorded of a document</source>
        <translation>Змінити відомості про документ</translation>
    </message>
    <message>
        <source>The file itself stays as it was added.</source>
        <translation>Сам файл залишається таким, яким його додано.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>До чого належить</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>Хто приніс</translation>
    </message>
    <message>
        <source>no: the whole document</source>
        <translation>ні: документ цілий</translation>
    </message>
    <message>
        <source>How much harm it does when somebody sees it who should not.</source>
        <translation>Якої шкоди він може завдати, якщо його побачить стороння людина.</translation>
    </message>
    <message>
        <source>the case as a whole</source>
        <translation>справа загалом</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Сторінка {page} з {pages}</translation>
    </message>
    <message>
        <source>Documents of this kind are kept here but not shown. Open it with another program.</source>
        <translation>Документи такого виду тут зберігаються, але не показуються. Відкрийте його в іншій програмі.</translation>
    </message>
    <message>
        <source>This document cannot be shown here. Open it with another program.</source>
        <translation>Цей документ не можна показати тут. Відкрийте його в іншій програмі.</translation>
    </message>
    <message>
        <source>This document could not be opened.</source>
        <translation>Цей документ не вдалося відкрити.</translation>
    </message>
    <message>
        <source>Choose a document and press Enter to see it here. The history notes who opened it.</source>
        <translation>Виберіть документ і натисніть Enter, щоб побачити його тут. В історії змін записується, хто його відкривав.</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>The documents are not shown in the family view.</source>
        <translation>У вигляді для родини документи приховано.</translation>
    </message>
    <message>
        <source>No document is kept in this case yet. Add a scan, a photo or a PDF, or drop the file here. It is kept encrypted; delete the original when nobody needs it any more.</source>
        <translation>У цій справі ще немає документів. Додайте скан, фото чи PDF або перетягніть файл сюди. Він зберігається зашифрованим; видаліть оригінал, коли він більше нікому не потрібен.</translation>
    </message>
    <message>
        <source>Documents of this case</source>
        <translation>Документи цієї справи</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Додати документ…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Відкрити в іншій програмі…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Change what is recorded of the document</source>
        <translation>Змінити відомості про цей документ</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>brought by: {who}</source>
        <translation>від кого: {who}</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)</source>
        <translation>Документи (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Додати документ</translation>
    </message>
    <message>
        <source>Save a copy in clear?</source>
        <translation>Зберегти незахищену копію?</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>Open with another program?</source>
        <translation>Відкрити в іншій програмі?</translation>
    </message>
    <message>
        <source>Save a copy and open it</source>
        <translation>Зберегти копію й відкрити її</translation>
    </message>
    <message>
        <source>Folder for the copy in clear</source>
        <translation>Тека для незахищеної копії</translation>
    </message>
    <message>
        <source>How sensitive this document is: {word}.</source>
        <translation>Наскільки чутливий цей документ: {word}.</translation>
    </message>
    <message>
        <source>There is a copy with parts left out: “{title}”. Take that one where it is enough.</source>
        <translation>Є копія без частин документа: «{title}». Якщо її досить, візьміть її.</translation>
    </message>
    <message>
        <source>The copy lies outside the vault: whoever opens the folder or the stick can read it, and another program may keep traces of it. The history notes it, and the page of today reminds you to delete it.</source>
        <translation>Копія лежить поза сховищем: її прочитає кожен, хто відкриє теку чи носій, а інша програма може залишити її сліди. Це записується в історії змін, а сторінка «Сьогодні» нагадає видалити копію.</translation>
    </message>
    <message>
        <source>Delete the copy in clear: {file}</source>
        <translation>Видалити незахищену копію: {file}</translation>
    </message>
    <message>
        <source>A copy in clear was saved. The history says so.</source>
        <translation>Незахищену копію збережено. Це записано в історії змін.</translation>
    </message>
    <message>
        <source>No program opens this kind of file here. The copy is saved.</source>
        <translation>На цьому комп’ютері жодна програма не відкриває таких файлів. Копію збережено.</translation>
    </message>
    <message>
        <source>The document is in the vault. Delete the original when nobody needs it any more.</source>
        <translation>Документ у сховищі. Видаліть оригінал, коли він більше нікому не потрібен.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>До чого належить</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>no day set</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>Write letter…</source>
        <translation>Написати лист…</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Записати відповідь…</translation>
    </message>
    <message>
        <source>Add an entry at a body…</source>
        <translation>Додати запис в установі…</translation>
    </message>
    <message>
        <source>Record a talk…</source>
        <translation>Записати розмову…</translation>
    </message>
    <message>
        <source>Go to the samples</source>
        <translation>До зразків</translation>
    </message>
    <message>
        <source>Go to the family</source>
        <translation>Перейти до родини</translation>
    </message>
    <message>
        <source>Set the next review…</source>
        <translation>Призначити наступний перегляд…</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Перейти до справи</translation>
    </message>
    <message>
        <source>Go to the identification</source>
        <translation>До ідентифікації</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Позначити зробленим</translation>
    </message>
    <message>
        <source>Mark as kept</source>
        <translation>Позначити виконаним</translation>
    </message>
    <message>
        <source>The questions were asked</source>
        <translation>Запитання поставлено</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Дублікати</translation>
    </message>
    <message>
        <source>Cases › Duplicates</source>
        <translation>Справи › Дублікати</translation>
    </message>
    <message>
        <source>A pair is a lead for a person to look at. The program merges nothing by itself.</source>
        <translation>Пара – лише підстава, щоб людина подивилася. Програма сама нічого не об’єднує.</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Знайти дублікати</translation>
    </message>
    <message>
        <source>Open the first case (1)</source>
        <translation>Відкрити першу справу (1)</translation>
    </message>
    <message>
        <source>Open the second case (2)</source>
        <translation>Відкрити другу справу (2)</translation>
    </message>
    <message>
        <source>They are two persons (3)</source>
        <translation>Це дві людини (3)</translation>
    </message>
    <message>
        <source>What shows that they are two persons</source>
        <translation>З чого видно, що це дві людини</translation>
    </message>
    <message>
        <source>Pairs of cases that may be of one person</source>
        <translation>Пари справ, що можуть стосуватися однієї людини</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Наскільки ймовірно</translation>
    </message>
    <message>
        <source>First case</source>
        <translation>Перша справа</translation>
    </message>
    <message>
        <source>Second case</source>
        <translation>Друга справа</translation>
    </message>
    <message>
        <source>Recorded as two persons; the pair does not come again</source>
        <translation>Записано, що це дві людини; ця пара більше не з’явиться</translation>
    </message>
    <message>
        <source>Find duplicates again: each reason then stands beside its pair.</source>
        <translation>Знайдіть дублікати ще раз: кожне пояснення тоді стоятиме біля своєї пари.</translation>
    </message>
    <message>
        <source>The pair is not among those that were found; one of its cases may have changed.</source>
        <translation>Цієї пари серед знайдених немає; можливо, одну з її справ змінено.</translation>
    </message>
    <message>
        <source>Compare all cases with each other to see who may be recorded twice. It changes nothing.</source>
        <translation>Порівняйте всі справи між собою, щоб побачити, кого могли записати двічі. Це нічого не змінює.</translation>
    </message>
    <message>
        <source>No two cases look as if they were of one person.</source>
        <translation>Немає двох справ, схожих на справи однієї людини.</translation>
    </message>
    <message>
        <source>Told apart: {count}</source>
        <translation>Визнано різними: {count}</translation>
    </message>
    <message>
        <source>No two cases are left that look as if they were of one person. {counts}</source>
        <translation>Не лишилося двох справ, схожих на справи однієї людини. {counts}</translation>
    </message>
    <message>
        <source>Why they may be of one person</source>
        <translation>Чому вони можуть стосуватися однієї людини</translation>
    </message>
</context>
<context>
    <name>EffectsForm</name>
    <message>
        <source>Record who received a belonging</source>
        <translation>Записати, кому передано річ</translation>
    </message>
    <message>
        <source>Record a personal belonging</source>
        <translation>Записати особисту річ</translation>
    </message>
    <message>
        <source>A thing found with remains is an associated item. Whatever is written in it identifies nobody.</source>
        <translation>Річ, знайдена з останками, – супутній предмет. Хоч би що в ній було написано, особу вона не встановлює.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>not a relative in this case</source>
        <translation>не з рідні в цій справі</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не зазначено</translation>
    </message>
</context>
<context>
    <name>EncryptionCard</name>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Зашифрувати все наново</translation>
    </message>
    <message>
        <source>For when somebody who should read this vault no longer may have kept a key file, a passphrase and a copy of the folder. Taking a key away does not change the master key behind it; this does. The vault is written a second time under a new master key, which takes as much room again until it is done.</source>
        <translation>На випадок, коли хтось, хто більше не має читати це сховище, міг залишити собі файл ключів, парольну фразу й копію теки. Якщо забрати ключ, головний ключ за ним не зміниться, а тут зміниться. Сховище записується вдруге під новим головним ключем, і доки це триває, воно займає ще стільки ж місця.</translation>
    </message>
    <message>
        <source>Encrypt anew…</source>
        <translation>Зашифрувати наново…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольна фраза</translation>
    </message>
    <message>
        <source>The one with which you opened the vault.</source>
        <translation>Та, якою ви відкрили сховище.</translation>
    </message>
    <message>
        <source>Encrypt anew</source>
        <translation>Зашифрувати наново</translation>
    </message>
    <message>
        <source>Lock the vault and open it with your passphrase first: only then is it certain that the passphrase you type here is the right one.</source>
        <translation>Спершу замкніть сховище й відкрийте його своєю парольною фразою: лише тоді певно, що фраза, яку ви тут введете, правильна.</translation>
    </message>
    <message>
        <source>The whole vault is written anew, and nobody can work in it until that is done. Then it locks, and you open it with your passphrase. Stopped on the way, by you or by a flat battery, it is as it was before.</source>
        <translation>Усе сховище записується наново, і доки це триває, працювати в ньому не можна. Потім воно замкнеться, і ви відкриєте його своєю парольною фразою. Якщо зупинити це на півдорозі або якщо розрядиться батарея, сховище залишиться таким, як було.</translation>
    </message>
    <message>
        <source>The old recovery words and every key file kept from before open it no longer.</source>
        <translation>Старі слова відновлення й будь-який збережений раніше файл ключів його більше не відкриють.</translation>
    </message>
    <message>
        <source>Backups made before stay as they are and still open with the former keys.</source>
        <translation>Резервні копії, зроблені раніше, залишаться як є і відкриватимуться колишніми ключами.</translation>
    </message>
    <message>
        <source>These keys open it no longer and have to be added again: {keys}</source>
        <translation>Ці ключі його більше не відкриють, і їх треба буде додати знову: {keys}</translation>
    </message>
    <message>
        <source>Encrypt everything anew?</source>
        <translation>Зашифрувати все наново?</translation>
    </message>
    <message>
        <source>To be added again: {keys}</source>
        <translation>Додати знову: {keys}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were missing or damaged before and could not be encrypted anew.</source>
        <translation>
            <numerusform>%n документ уже був відсутній або пошкоджений, і зашифрувати його наново не вдалося.</numerusform>
            <numerusform>%n документи вже були відсутні або пошкоджені, і зашифрувати їх наново не вдалося.</numerusform>
            <numerusform>%n документів уже були відсутні або пошкоджені, і зашифрувати їх наново не вдалося.</numerusform>
        </translation>
    </message>
    <message>
        <source>These backups still open with the former keys. Delete them, or keep them locked away:</source>
        <translation>Ці резервні копії ще відкриваються колишніми ключами. Знищте їх або тримайте під замком:</translation>
    </message>
    <message>
        <source>Everything is encrypted anew. The vault locks now: open it with your passphrase.</source>
        <translation>Усе зашифровано наново. Сховище зараз замкнеться: відкрийте його своєю парольною фразою.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed, and the recovery words just shown open nothing.</source>
        <translation>Зупинено. Нічого не змінено, і щойно показані слова відновлення нічого не відкривають.</translation>
    </message>
</context>
<context>
    <name>EndRuleForm</name>
    <message>
        <source>End a rule on what must not be told</source>
        <translation>Зняти обмеження</translation>
    </message>
    <message>
        <source>End the rule</source>
        <translation>Зняти обмеження</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>Чому (для історії змін)</translation>
    </message>
</context>
<context>
    <name>EnquirerNoteForm</name>
    <message>
        <source>Note on this person in every case</source>
        <translation>Нотатка про цю людину в усіх справах</translation>
    </message>
    <message>
        <source>{person}: shown in every case in which this person asks. What belongs to one case stands in its own note.</source>
        <translation>{person}: видно в кожній справі, в якій ця людина звертається. Те, що стосується однієї справи, записують у нотатці цієї справи.</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>A fault in the program</source>
        <translation>Помилка в програмі</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Подробиці помилки</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копіювати подробиці</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Програма помилилася</translation>
    </message>
    <message>
        <source>What you did last may not have been done. What was saved before is safe. Look at it again before you go on. If this comes back, send the details below to those who look after the program. They name no person and no case.</source>
        <translation>Останню дію, можливо, не виконано. Те, що було збережено раніше, у безпеці. Перевірте останній запис, перш ніж продовжувати. Якщо це повториться, надішліть подробиці, наведені нижче, тим, хто доглядає за програмою. У них не названо жодної людини й жодної справи.</translation>
    </message>
    <message>
        <source>Since then it happened again: {count}</source>
        <translation>Відтоді це повторилося: {count}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The range ends below its start. Exchange the two numbers.</source>
        <translation>Кінець діапазону менший за початок. Поміняйте числа місцями.</translation>
    </message>
    <message>
        <source>A second number belongs to a range only. Choose “between” or clear it.</source>
        <translation>Друге число потрібне лише для діапазону. Виберіть «у межах» або зітріть його.</translation>
    </message>
    <message>
        <source>Only a transfer that took place can be linked to a case. This entry was announced or offered, or it is a total or a part of another transfer.</source>
        <translation>Зі справою можна пов’язати лише передачу, що відбулася. Цей запис – оголошення, пропозиція, підсумок або частина іншої передачі.</translation>
    </message>
    <message>
        <source>This claim was corrected already. Correct the newer one, which stands in its place.</source>
        <translation>Це повідомлення вже виправлено. Виправляйте новіше, що стоїть на його місці.</translation>
    </message>
    <message>
        <source>This came from a file of claims, and the next loading would bring it back. Correct or dispute it instead.</source>
        <translation>Це надійшло з файлу повідомлень, і наступне завантаження повернуло б його. Натомість виправте або оспорте його.</translation>
    </message>
    <message>
        <source>This is not a case number. A number looks like KV1-2026-0041: office and laptop, year, running number.</source>
        <translation>Це не номер справи. Номер має вигляд KV1-2026-0041: установа й ноутбук, рік, порядковий номер.</translation>
    </message>
    <message>
        <source>A case is closed with a day and a reason together. Fill in both.</source>
        <translation>Справу закривають, зазначивши і день, і підставу. Заповніть обидва поля.</translation>
    </message>
    <message>
        <source>{field}: {reason}</source>
        <translation>{field}: {reason}</translation>
    </message>
    <message>
        <source>A decision needs the authority, the document&apos;s number and its date. Fill in all three.</source>
        <translation>Для рішення потрібні орган, номер документа і його дата. Заповніть усі три поля.</translation>
    </message>
    <message>
        <source>This letter says that nothing connects the transfer with the case, but a link to this batch is recorded as more than considered. Talk with the family first; what is possible is told by a person.</source>
        <translation>У цьому листі сказано, що ніщо не пов’язує передачу зі справою, але зв’язок із цією передачею записано як міцніший, ніж «розглянуто». Спершу поговоріть із родиною; про можливе повідомляє людина, а не лист.</translation>
    </message>
    <message>
        <source>This letter says that there is no new information, but something was recorded since the last letter. Talk with the family first, or write the letter that tells what is new.</source>
        <translation>У цьому листі сказано, що нових відомостей немає, але після останнього листа щось записано. Спершу поговоріть із родиною або напишіть лист, який повідомляє нове.</translation>
    </message>
    <message>
        <source>This letter tells of a transfer that was reported. Choose a transfer.</source>
        <translation>Цей лист розповідає про передачу, про яку повідомлено. Виберіть передачу.</translation>
    </message>
    <message>
        <source>No claim with a source is recorded for this transfer. Record who reported it first.</source>
        <translation>Для цієї передачі не записано жодного повідомлення з джерелом. Спершу запишіть, хто про неї повідомив.</translation>
    </message>
    <message>
        <source>There is no earlier letter to this relative to refer to. Write letter L1 first.</source>
        <translation>Цій людині ще не писали листа, на який можна послатися. Спершу напишіть лист L1.</translation>
    </message>
    <message>
        <source>This relative asked for no letters until {day}. Respect the pause, or record that the wish has changed.</source>
        <translation>Ця людина просила не писати листів до {day}. Дотримайтеся перерви або запишіть, що побажання змінилося.</translation>
    </message>
    <message>
        <source>This relative asked for no post. Hand the letter over in person: choose that channel.</source>
        <translation>Ця людина просила не надсилати нічого поштою. Передайте лист особисто: виберіть цей спосіб.</translation>
    </message>
    <message>
        <source>This basis does not carry “confirmed”. Papers, tags and effects found with remains, lists, calls and places reach “indicated” at most. Only a DNA result or the investigator&apos;s word can confirm a link.</source>
        <translation>Ця підстава недостатня для «зв’язок підтверджено». Документи, жетони й речі, знайдені при останках, списки, дзвінки та місця дають щонайбільше «є вказівки на зв’язок». Підтвердити зв’язок може лише результат ДНК-експертизи або слово слідчого.</translation>
    </message>
    <message>
        <source>This case is linked to this batch already. Change the strength of that link instead.</source>
        <translation>Цю справу вже пов’язано з цією передачею. Змініть міцність наявного зв’язку.</translation>
    </message>
    <message>
        <source>The code of an office and laptop is two to six capital Latin letters and a number, such as KV1.</source>
        <translation>Код установи й ноутбука складається з двох–шести великих латинських літер і числа, наприклад KV1.</translation>
    </message>
    <message>
        <source>This is not a date. Write a day (26.02.2026), a month (02.2026) or a year (2026).</source>
        <translation>Це не дата. Напишіть день (26.02.2026), місяць (02.2026) або рік (2026).</translation>
    </message>
    <message>
        <source>The calendar has no such day. Check the day and the month.</source>
        <translation>Такого дня в календарі немає. Перевірте день і місяць.</translation>
    </message>
    <message>
        <source>The year must lie between {first} and {last}. Check the year.</source>
        <translation>Рік має бути між {first} і {last}. Перевірте рік.</translation>
    </message>
    <message>
        <source>The span ends before it begins. Exchange the two dates.</source>
        <translation>Проміжок закінчується раніше, ніж починається. Поміняйте дати місцями.</translation>
    </message>
    <message>
        <source>The birth lies after the last contact or the disappearance. Check the dates; one of them cannot be right.</source>
        <translation>Дата народження пізніша за останній зв’язок або зникнення. Перевірте дати: одна з них неправильна.</translation>
    </message>
    <message>
        <source>A name belongs either to the sought person or to one relative.</source>
        <translation>Ім’я належить або людині, яку розшукують, або комусь одному з рідні.</translation>
    </message>
    <message>
        <source>This is the only name recorded of this person, so it stays. Correct it, or add the right one first.</source>
        <translation>Це єдине записане ім’я цієї людини, тому воно залишається. Виправте його або спершу додайте правильне.</translation>
    </message>
    <message>
        <source>this must be filled in</source>
        <translation>це поле треба заповнити</translation>
    </message>
    <message>
        <source>this value is not one of those allowed</source>
        <translation>такого значення тут бути не може</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>текст задовгий</translation>
    </message>
    <message>
        <source>this holds invisible control characters; type it again by hand</source>
        <translation>тут є невидимі керівні знаки; введіть текст ще раз вручну</translation>
    </message>
    <message>
        <source>The passphrase file cannot be read. Its first line is the passphrase, in UTF-8. Check its name.</source>
        <translation>Файл із парольною фразою не вдається прочитати. Його перший рядок має бути парольною фразою в UTF-8. Перевірте назву файлу.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Name a file that holds it: --passphrase-file FILE.</source>
        <translation>Немає термінала, де можна запитати парольну фразу. Назвіть файл, у якому вона записана: --passphrase-file ФАЙЛ.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its name and whether you may open it.</source>
        <translation>Файл не можна прочитати. Перевірте його назву і чи маєте право його відкрити.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Файл із такою назвою вже є. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Nothing was loaded. {file} is larger than {megabytes} megabytes and can hardly be a file of claims. Choose another file.</source>
        <translation>Нічого не завантажено. Файл {file} більший за {megabytes} МБ і навряд чи є файлом повідомлень. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>Nothing was loaded. {file} is not text in UTF-8. Save it again as “CSV UTF-8” in the spreadsheet program.</source>
        <translation>Нічого не завантажено. {file} не є текстом у кодуванні UTF-8. Збережіть його ще раз у програмі електронних таблиць як «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Nothing was loaded. The columns of {file} are separated by semicolons or tabs. Save it again as CSV with commas between the columns.</source>
        <translation>Нічого не завантажено. Стовпці у файлі {file} розділено крапкою з комою або табуляцією. Збережіть його ще раз як CSV, де стовпці розділено комами.</translation>
    </message>
    <message>
        <source>Nothing was loaded. The first line of {file} is not the list of columns that such a file has; it differs at “{column}”. Choose another file, or bring the columns in order.</source>
        <translation>Нічого не завантажено. Перший рядок файлу {file} не є переліком стовпців, який має бути в такому файлі; розбіжність у «{column}». Виберіть інший файл або впорядкуйте стовпці.</translation>
    </message>
    <message>
        <source>Nothing was loaded. {file}, line {line}: the quotation marks around a text do not pair. Mend the line and load the file again.</source>
        <translation>Нічого не завантажено. {file}, рядок {line}: лапки навколо тексту не парні. Виправте рядок і завантажте файл ще раз.</translation>
    </message>
    <message>
        <source>Nothing was loaded. {file}, line {line}, column “{column}”: {reason}</source>
        <translation>Нічого не завантажено. {file}, рядок {line}, стовпець «{column}»: {reason}</translation>
    </message>
    <message>
        <source>this is not a number; write digits only (1212), or leave the cell empty where no number was given</source>
        <translation>це не число; пишіть лише цифри (1212) або залиште клітинку порожньою, якщо числа не називали</translation>
    </message>
    <message>
        <source>the range ends below its start</source>
        <translation>кінець діапазону менший за початок</translation>
    </message>
    <message>
        <source>a line holds the number of one speaker; write the second number in a line of its own</source>
        <translation>в одному рядку стоїть число одного мовця; друге число напишіть окремим рядком</translation>
    </message>
    <message>
        <source>the number stands in the column of another side than claimant_side names</source>
        <translation>число стоїть у стовпці не тієї сторони, яку названо в claimant_side</translation>
    </message>
    <message>
        <source>claim_kind says that no number was given, but here is one</source>
        <translation>за claim_kind числа не називали, але тут воно є</translation>
    </message>
    <message>
        <source>write an id of Latin letters, digits, dots, hyphens and underscores</source>
        <translation>напишіть ідентифікатор латинськими літерами, цифрами, крапками, дефісами й підкресленнями</translation>
    </message>
    <message>
        <source>this id stands in line {other} already</source>
        <translation>цей ідентифікатор уже є в рядку {other}</translation>
    </message>
    <message>
        <source>write the date as 2026-02-26, 2026-02 or 2026</source>
        <translation>напишіть дату як 2026-02-26, 2026-02 або 2026</translation>
    </message>
    <message>
        <source>the date is written with another precision than date_precision says</source>
        <translation>дату записано з іншою точністю, ніж зазначено в date_precision</translation>
    </message>
    <message>
        <source>write an address that begins with https:// or http://, or leave the cell empty</source>
        <translation>напишіть адресу, що починається з https:// або http://, або залиште клітинку порожньою</translation>
    </message>
    <message>
        <source>this must stand in one line</source>
        <translation>текст має бути в одному рядку</translation>
    </message>
    <message>
        <source>the line ends before this column</source>
        <translation>рядок закінчується раніше за цей стовпець</translation>
    </message>
    <message>
        <source>the line goes on after the last column; a text with commas stands in quotation marks</source>
        <translation>рядок продовжується після останнього стовпця; текст із комами беруть у лапки</translation>
    </message>
    <message>
        <source>“{field}” holds a character that the paper cannot print, such as an emoji, a control character or another script. Retype that place with ordinary letters.</source>
        <translation>У полі «{field}» є знак, який не можна надрукувати: емодзі, керівний знак або інше письмо. Введіть це місце ще раз звичайними літерами.</translation>
    </message>
    <message>
        <source>The paper is not complete. Fill in first: {fields}.</source>
        <translation>Папір неповний. Спершу заповніть: {fields}.</translation>
    </message>
    <message>
        <source>“{field}” says more than this kind of paper may. Tell it in a talk first, then choose the letter made for it.</source>
        <translation>«{field}» каже більше, ніж дозволено в такому папері. Спершу повідомте про це в розмові, а тоді виберіть призначений для цього лист.</translation>
    </message>
    <message>
        <source>The wording of papers cannot be used. Mend the file:
{problems}</source>
        <translation>Формулювання для паперів не можна використати. Виправте файл:
{problems}</translation>
    </message>
    <message>
        <source>the text is longer than {most} characters; make it shorter</source>
        <translation>текст довший за {most} знаків; скоротіть його</translation>
    </message>
    <message>
        <source>this line is longer than {most} characters; put an empty line between paragraphs</source>
        <translation>цей рядок довший за {most} знаків; розділіть абзаци порожнім рядком</translation>
    </message>
    <message>
        <source>there are more than {most} paragraphs, headings, lists and tables; make the text shorter</source>
        <translation>абзаців, заголовків, списків і таблиць разом понад {most}; скоротіть текст</translation>
    </message>
    <message>
        <source>a text of the front matter stands on one line, between two signs &quot;</source>
        <translation>кожен текст у вступній частині стоїть в одному рядку, між двома знаками &quot;</translation>
    </message>
    <message>
        <source>the file must begin with front matter between two lines +++</source>
        <translation>файл має починатися зі вступної частини між двома рядками +++</translation>
    </message>
    <message>
        <source>the front matter is not TOML: {cause}</source>
        <translation>вступну частину написано не за правилами TOML: {cause}</translation>
    </message>
    <message>
        <source>{key} is not known here</source>
        <translation>{key} тут невідоме</translation>
    </message>
    <message>
        <source>format must be {format}</source>
        <translation>format має бути {format}</translation>
    </message>
    <message>
        <source>{key} must be one of: {choices}</source>
        <translation>{key} має бути одним із: {choices}</translation>
    </message>
    <message>
        <source>title must not be empty</source>
        <translation>title не може бути порожнім</translation>
    </message>
    <message>
        <source>{key} must be text</source>
        <translation>{key} має бути текстом</translation>
    </message>
    <message>
        <source>{key} must be a list of levels: {choices}</source>
        <translation>{key} має бути переліком рівнів: {choices}</translation>
    </message>
    <message>
        <source>{key} must be a list</source>
        <translation>{key} має бути переліком</translation>
    </message>
    <message>
        <source>{key} holds a name that is not known; known are: {choices}</source>
        <translation>у {key} є невідома назва; відомі такі: {choices}</translation>
    </message>
    <message>
        <source>{key} may use only required fields, and {name} is optional</source>
        <translation>у {key} можна вживати лише обов’язкові поля, а {name} необов’язкове</translation>
    </message>
    <message>
        <source>fields must be a table: [fields]</source>
        <translation>fields має бути таблицею: [fields]</translation>
    </message>
    <message>
        <source>{name} is not a name for a field, or comes with every paper</source>
        <translation>{name} не може бути назвою поля або є на кожному папері й без того</translation>
    </message>
    <message>
        <source>{name} must be written {example}</source>
        <translation>{name} треба записати так: {example}</translation>
    </message>
    <message>
        <source>{name}: required must be true or false</source>
        <translation>{name}: required має бути true або false</translation>
    </message>
    <message>
        <source>{name}: min_level must be a level, on a field of type text or fact</source>
        <translation>{name}: min_level має бути рівнем, і лише в полі типу text або fact</translation>
    </message>
    <message>
        <source>{name}: columns belong to type rows, and rows need them</source>
        <translation>{name}: columns бувають лише в типу rows, і він без них не буває</translation>
    </message>
    <message>
        <source>{name}: a column is [&quot;title&quot;, width, &quot;type&quot;], with a type of: {choices}</source>
        <translation>{name}: стовпець записують так: [&quot;заголовок&quot;, ширина, &quot;тип&quot;], де тип один із: {choices}</translation>
    </message>
    <message>
        <source>{name}: a width is a number from 1 to 100, and no column may be narrower than the others by far</source>
        <translation>{name}: ширина – це число від 1 до 100, і жоден стовпець не може бути набагато вужчим за інші</translation>
    </message>
    <message>
        <source>{name}: “{title}” is too long a title for so narrow a column</source>
        <translation>{name}: назва «{title}» задовга для такого вузького стовпця</translation>
    </message>
    <message>
        <source>{name} is not declared under [fields]</source>
        <translation>{name} не оголошено в [fields]</translation>
    </message>
    <message>
        <source>[? {name}] asks for a field that is declared optional</source>
        <translation>[? {name}] можна писати лише для необов’язкового поля</translation>
    </message>
    <message>
        <source>{name} is declared and printed nowhere</source>
        <translation>{name} оголошено, але ніде не надруковано</translation>
    </message>
    <message>
        <source>{name} is neither a list nor a table</source>
        <translation>{name} не є ні переліком, ні таблицею</translation>
    </message>
    <message>
        <source>{name} is of type {type} and cannot stand here</source>
        <translation>{name} має тип {type} і тут стояти не може</translation>
    </message>
    <message>
        <source>{name} is optional: put [? {name}] before the block</source>
        <translation>{name} необов’язкове: поставте [? {name}] перед абзацом</translation>
    </message>
    <message>
        <source>The template cannot be used. Mend the file:
{problems}</source>
        <translation>Шаблон не можна використати. Виправте файл:
{problems}</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>файл не є текстом UTF-8</translation>
    </message>
    <message>
        <source>the kind is not the name of the file, {name}</source>
        <translation>вид (kind) не збігається з назвою файлу, {name}</translation>
    </message>
    <message>
        <source>the language is not that of the folder, {name}</source>
        <translation>мова (language) не збігається з назвою папки, {name}</translation>
    </message>
    <message>
        <source>{name} is a field of the closing words</source>
        <translation>{name} є полем кінцевих слів</translation>
    </message>
    <message>
        <source>There is no template for {kind} in this language ({language}). Choose another language or letter.</source>
        <translation>Шаблону {kind} цією мовою ({language}) немає. Виберіть іншу мову або інший лист.</translation>
    </message>
    <message>
        <source>A paper may say that identity is established only with the authority, the day and the number of its document. Record them with the decision first.</source>
        <translation>Папір може повідомляти, що особу встановлено, лише із зазначенням органу, дати й номера його документа. Спершу запишіть їх у рішенні.</translation>
    </message>
    <message>
        <source>A correction must name the day of the letter that is no longer valid.</source>
        <translation>У виправленні має бути зазначено дату листа, який більше не чинний.</translation>
    </message>
    <message>
        <source>This is the sample vault with invented people. It takes in nothing from outside. Create a vault first.</source>
        <translation>Це зразок сховища з вигаданими людьми. Він нічого не приймає ззовні. Спершу створіть сховище.</translation>
    </message>
    <message>
        <source>There is no file of claims here. Choose a folder that holds claims.csv, or the file itself.</source>
        <translation>Тут немає файлу повідомлень. Виберіть теку, у якій є claims.csv, або сам файл.</translation>
    </message>
    <message>
        <source>There is too little room for these claims: {needed} MB are needed and {free} MB are free. Nothing was loaded. Free some space on the disk of the vault, then load them again.</source>
        <translation>Для цих повідомлень замало місця: потрібно {needed} МБ, вільно {free} МБ. Нічого не завантажено. Звільніть місце на диску сховища, потім завантажте їх ще раз.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check the stick and the file&apos;s permissions.</source>
        <translation>Файл не вдається прочитати. Перевірте носій і права доступу до файлу.</translation>
    </message>
    <message>
        <source>The database of this vault is missing. Look for it in the vault&apos;s folder, or restore a backup.</source>
        <translation>Бази даних цього сховища немає. Пошукайте її в теці сховища або відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The database of this vault is damaged or is not ours. Nothing was changed. Copy the whole vault folder to a safe place, then restore a backup. Without one, the command &apos;casetracker vault rescue&apos; saves what can be read.</source>
        <translation>База даних цього сховища пошкоджена або не наша. Нічого не змінено. Скопіюйте всю теку сховища в надійне місце, потім відновіть резервну копію. Якщо її немає, команда «casetracker vault rescue» врятує те, що можна прочитати.</translation>
    </message>
    <message>
        <source>The database of this vault is empty: its contents were cut off. Copy the whole vault folder to a safe place, then restore a backup.</source>
        <translation>База даних цього сховища порожня: її вміст обрізано. Скопіюйте всю теку сховища в безпечне місце, а потім відновіть резервну копію.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of the program. Update the program, then open it again.</source>
        <translation>Це сховище записала новіша версія програми. Оновіть програму й відкрийте його знову.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. What you typed is still in the form. Free some space and save.</source>
        <translation>Диск заповнено, тому нічого не збережено. Введене залишилося у формі. Звільніть місце і збережіть.</translation>
    </message>
    <message>
        <source>The disk is full, so the vault cannot be opened. Nothing in it is lost. Free some space and open it again.</source>
        <translation>Диск заповнено, тому сховище не відкривається. У ньому нічого не втрачено. Звільніть місце й відкрийте його знову.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to. Make it writable, or copy the vault to another disk.</source>
        <translation>У теку сховища не можна записувати. Дозвольте запис або скопіюйте сховище на інший диск.</translation>
    </message>
    <message>
        <source>The last entries of this vault still stand in its log, and its folder cannot be written to. Copy the whole vault folder to another disk, and open it there.</source>
        <translation>Останні записи цього сховища ще стоять у його журналі змін, а в теку не можна писати. Скопіюйте всю теку сховища на інший диск і відкрийте її там.</translation>
    </message>
    <message>
        <source>This vault comes from an earlier version of the program and must be brought up to date, which a full or write-protected disk does not allow. Copy the whole vault folder to another disk, and open it there.</source>
        <translation>Це сховище – з попередньої версії програми, і його треба оновити, а повний або захищений від запису диск цього не дозволяє. Скопіюйте всю теку сховища на інший диск і відкрийте її там.</translation>
    </message>
    <message>
        <source>Another task is just writing. Wait a moment and try again.</source>
        <translation>Зараз записує інше завдання. Зачекайте хвилину і спробуйте знову.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing. What you typed is still in the form. Check the disk.</source>
        <translation>Диск дав збій під час читання або запису. Введене залишилося у формі. Перевірте диск.</translation>
    </message>
    <message>
        <source>The encryption library on this computer is missing or too old. Install the program again.</source>
        <translation>Бібліотеки шифрування на цьому комп’ютері немає, або вона застаріла. Встановіть програму ще раз.</translation>
    </message>
    <message>
        <source>Nothing is recorded under this number. Check the number.</source>
        <translation>За цим номером нічого не записано. Перевірте номер.</translation>
    </message>
    <message>
        <source>An older or another database was put into this vault: entries of its history are missing. Ask whoever copied files, and compare with the last backup before you go on.</source>
        <translation>До цього сховища підкладено старішу або іншу базу даних: бракує записів його історії. Запитайте того, хто копіював файли, і порівняйте з останньою резервною копією, перш ніж працювати далі.</translation>
    </message>
    <message>
        <source>The note beside the database cannot be verified, so nobody can tell whether an older database was put into this vault. Compare the last entries of the history with the last backup.</source>
        <translation>Позначку поруч із базою даних не вдається перевірити, тому невідомо, чи не підкладено до цього сховища старішу базу. Порівняйте останні записи історії з останньою резервною копією.</translation>
    </message>
    <message>
        <source>The note beside the database is missing, so nobody can tell whether an older database was put into this vault. Compare the last entries of the history with the last backup.</source>
        <translation>Позначки поруч із базою даних немає, тому невідомо, чи не підкладено до цього сховища старішу базу. Порівняйте останні записи історії з останньою резервною копією.</translation>
    </message>
    <message>
        <source>The log of the last changes is damaged, so what was saved last before the program ended may be missing. Compare the last entries of the history with what you remember. The disk may be failing: make a backup on another one.</source>
        <translation>Журнал останніх змін пошкоджено, тому може бракувати того, що зберегли останнім перед завершенням програми. Порівняйте останні записи історії з тим, що пам’ятаєте. Можливо, псується диск: зробіть резервну копію на іншому.</translation>
    </message>
    <message>
        <source>The passphrase does not open this vault.</source>
        <translation>Ця парольна фраза не відкриває сховища.</translation>
    </message>
    <message>
        <source>A passphrase must not be empty. Type several words that only you know.</source>
        <translation>Парольна фраза не може бути порожньою. Введіть кілька слів, які знаєте лише ви.</translation>
    </message>
    <message>
        <source>The recovery words do not open this vault. Check that the sheet belongs to this vault.</source>
        <translation>Слова відновлення не відкривають цього сховища. Перевірте, чи аркуш саме від нього.</translation>
    </message>
    <message>
        <source>There must be {needed} recovery words, but {count} were typed. Type all words of the sheet in order.</source>
        <translation>Слів відновлення має бути {needed}, а введено {count}. Введіть усі слова з аркуша по порядку.</translation>
    </message>
    <message>
        <source>Word {position} is not one of the possible recovery words. Compare it with the sheet.</source>
        <translation>Слово {position} не може бути словом відновлення. Порівняйте його з аркушем.</translation>
    </message>
    <message>
        <source>One of the recovery words is wrong, or two have changed places. Compare each word with the sheet, in order.</source>
        <translation>Одне зі слів відновлення неправильне, або два слова переставлено. Порівняйте кожне слово з аркушем по порядку.</translation>
    </message>
    <message>
        <source>This computer has no keyring that the vault trusts (Secret Service, KWallet, Keychain or Credential Locker). Open the vault with the passphrase.</source>
        <translation>На цьому комп’ютері немає системного сховища паролів, якому можна довіряти (Secret Service, KWallet, Keychain або Credential Locker). Відкрийте сховище парольною фразою.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it there, then try again, or open the vault with the passphrase.</source>
        <translation>Системне сховище паролів цього комп’ютера замкнене. Відімкніть його там і спробуйте ще раз або відкрийте сховище парольною фразою.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not keep the key as it was given, so it is not used. Open the vault with the passphrase.</source>
        <translation>Системне сховище паролів цього комп’ютера не зберегло ключ таким, яким його отримало, тому ним не користуємося. Відкрийте сховище парольною фразою.</translation>
    </message>
    <message>
        <source>The keyring of this computer holds no key of this vault. Open the vault with the passphrase.</source>
        <translation>У системному сховищі паролів цього комп’ютера немає ключа цього сховища. Відкрийте сховище парольною фразою.</translation>
    </message>
    <message>
        <source>The key in the keyring of this computer does not open this vault. Open it with the passphrase, and in the settings take the keyring off and on again.</source>
        <translation>Ключ із системного сховища паролів цього комп’ютера не відкриває цього сховища. Відкрийте його парольною фразою, а в налаштуваннях вимкніть і знову ввімкніть системне сховище паролів.</translation>
    </message>
    <message>
        <source>A vault needs at least one passphrase. Add the new one before you remove this one.</source>
        <translation>Сховищу потрібна принаймні одна парольна фраза. Спершу додайте нову, а тоді вилучіть цю.</translation>
    </message>
    <message>
        <source>This vault has no such key. Look at the list of its keys.</source>
        <translation>У цього сховища немає такого ключа. Перегляньте перелік його ключів.</translation>
    </message>
    <message>
        <source>Another key of this vault has this label. Choose another label.</source>
        <translation>Інший ключ цього сховища вже має таку позначку. Оберіть іншу.</translation>
    </message>
    <message>
        <source>This vault has as many keys as it can have. Remove one first.</source>
        <translation>Це сховище вже має стільки ключів, скільки може мати. Спершу вилучіть один.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose the folder of your vault, or create a new one.</source>
        <translation>У цій теці немає сховища. Виберіть теку свого сховища або створіть нове.</translation>
    </message>
    <message>
        <source>The vault in this folder was never finished, and nothing was recorded in it. Create it again in this folder.</source>
        <translation>Сховище в цій теці не було створено до кінця, і в ньому нічого не записано. Створіть його в цій теці ще раз.</translation>
    </message>
    <message>
        <source>This folder is a backup, and a backup stays as it is. Restore it into a new folder and open that.</source>
        <translation>Ця тека – резервна копія, і вона має лишатися незмінною. Відновіть її в нову теку й відкрийте ту.</translation>
    </message>
    <message>
        <source>A vault is a folder, but this is a file. Choose a folder.</source>
        <translation>Сховище є текою, а це файл. Виберіть теку.</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be written to. Check that the disk is not write-protected and that the folder belongs to you, or choose another folder.</source>
        <translation>У теку сховища не можна записувати. Перевірте, чи диск не захищено від запису і чи тека належить вам, або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The disk is full, and the keys of the vault were left as they were. Free some space and try again.</source>
        <translation>Диск заповнено, ключі сховища залишилися без змін. Звільніть місце і спробуйте знову.</translation>
    </message>
    <message>
        <source>There is already a vault in this folder. Unlock it, or choose another folder for the new one.</source>
        <translation>У цій теці вже є сховище. Відкрийте його або виберіть для нового іншу теку.</translation>
    </message>
    <message>
        <source>This folder holds other files. A vault needs a folder of its own: choose an empty one or a new name.</source>
        <translation>У цій теці є інші файли. Сховищу потрібна окрема тека: виберіть порожню або нову назву.</translation>
    </message>
    <message>
        <source>This vault is open in another window or terminal. Close it there, then try again.</source>
        <translation>Це сховище відкрито в іншому вікні або терміналі. Закрийте його там і спробуйте знову.</translation>
    </message>
    <message>
        <source>The key file (vault.key) of this vault is missing, and the records cannot be read without it. Leave all files as they are and put the key file back from a backup.</source>
        <translation>Файлу ключа (vault.key) цього сховища немає, а без нього записів не прочитати. Нічого не змінюйте у файлах і поверніть файл ключа з резервної копії.</translation>
    </message>
    <message>
        <source>The key file (vault.key) of this vault and its copy are damaged. Leave all files as they are and put the key file back from a backup.</source>
        <translation>Файл ключа (vault.key) цього сховища і його копію пошкоджено. Нічого не змінюйте у файлах і поверніть файл ключа з резервної копії.</translation>
    </message>
    <message>
        <source>The key file (vault.key) of this vault was changed by something other than this program, so the vault stays closed. Leave all files as they are, put the key file back from a backup, and ask who had the computer.</source>
        <translation>Файл ключа (vault.key) цього сховища змінила не ця програма, тому сховище залишається закритим. Нічого не змінюйте у файлах, поверніть файл ключа з резервної копії та з’ясуйте, хто мав доступ до комп’ютера.</translation>
    </message>
    <message>
        <source>The key file (vault.key) of this vault asks for a protection that is too weak or too heavy, so it was not used. Leave all files as they are and put the key file back from a backup.</source>
        <translation>Файл ключа (vault.key) цього сховища вимагає заслабкого або заважкого захисту, тому його не використано. Нічого не змінюйте у файлах і поверніть файл ключа з резервної копії.</translation>
    </message>
    <message>
        <source>The key file (vault.key) of this vault asks for a protection that this program does not know, so it was not used. Leave all files as they are and put the key file back from a backup.</source>
        <translation>Файл ключа (vault.key) цього сховища вимагає захисту, якого ця програма не знає, тому його не використано. Нічого не змінюйте у файлах і поверніть файл ключа з резервної копії.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version of this program. Install the newer version to open it.</source>
        <translation>Це сховище створила новіша версія програми. Щоб відкрити його, встановіть новішу версію.</translation>
    </message>
    <message>
        <source>this must be one line of 1 to 60 characters</source>
        <translation>має бути один рядок від 1 до 60 знаків</translation>
    </message>
    <message>
        <source>A decision on identity is recorded, but not who told the family in person, and when. A paper is never the first news: record that talk with the decision first.</source>
        <translation>Рішення про встановлення особи записано, але не записано, хто і коли особисто повідомив родину. Папір ніколи не буває першою звісткою: спершу запишіть цю розмову в рішенні.</translation>
    </message>
    <message>
        <source>A decision on identity is not settled: it is proposed, challenged, examined again, retracted or replaced. Talk with this relative first and record the talk; the paper may then follow.</source>
        <translation>Рішення про встановлення особи не остаточне: його підготовлено, оскаржено, перевіряють, скасовано або замінено. Спершу поговоріть із цією людиною й запишіть розмову; тоді можна друкувати.</translation>
    </message>
    <message>
        <source>A decision on identity is recorded that this relative must not learn of from the office. A paper on where the search stands would mislead without it. Talk with whoever asked for the rule, or with this relative.</source>
        <translation>Записано рішення щодо особи, про яке ця рідня не повинна дізнатися від нас. Без нього папір про стан розшуку вводив би в оману. Поговоріть з тим, хто просив про обмеження, або із цією ріднею.</translation>
    </message>
    <message>
        <source>A comparison shows agreement, and no later talk with this relative is recorded. Talk with the relative first: a paper is never the first news.</source>
        <translation>Порівняння показало збіг, а пізнішої розмови із цією людиною не записано. Спершу поговоріть із нею: папір ніколи не буває першою звісткою.</translation>
    </message>
    <message>
        <source>“{field}” is too long for its place on the paper. Shorten it.</source>
        <translation>«{field}» задовге для свого місця на папері. Скоротіть текст.</translation>
    </message>
    <message>
        <source>Choose the relative to whom this letter goes.</source>
        <translation>Виберіть, кому з рідні призначено цей лист.</translation>
    </message>
    <message>
        <source>This request asks a body about its entry. Choose the entry; record it first where there is none.</source>
        <translation>Цей запит стосується запису в установі. Оберіть запис; якщо його немає, спершу внесіть його.</translation>
    </message>
    <message>
        <source>Choose the transfer that this letter tells of.</source>
        <translation>Виберіть передачу, про яку йдеться в цьому листі.</translation>
    </message>
    <message>
        <source>There is something that this relative must not learn from the office. Read the draft against that wish and confirm that nothing of it stands here.</source>
        <translation>Є те, чого цей родич не повинен дізнатися від установи. Звірте чернетку з цим побажанням і підтвердьте, що тут про це нічого немає.</translation>
    </message>
    <message>
        <source>The copy could not be written there. Choose another folder. The recorded letter is safe in the vault.</source>
        <translation>Копію не вдалося записати туди. Виберіть іншу теку. Записаний лист у безпеці в сховищі.</translation>
    </message>
    <message>
        <source>There is a file where the folder for the papers should be. Choose another.</source>
        <translation>На місці теки для паперів лежить файл. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. The letter is recorded: print it again when the printer is ready.</source>
        <translation>Принтер не прийняв сторінок. Лист записано: надрукуйте його знову, коли принтер буде готовий.</translation>
    </message>
    <message>
        <source>This paper has {pages} pages, and none of those that were asked for is among them. Choose others.</source>
        <translation>Сторінок у цьому папері: {pages}. Тих, які Ви вказали, серед них немає. Виберіть інші.</translation>
    </message>
    <message>
        <source>A document cannot be the copy of itself. Choose the whole document that it leaves parts out of.</source>
        <translation>Документ не може бути копією самого себе. Оберіть цілий документ, частини якого тут прибрано.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB, so it was not added. Scan it again with fewer dots per inch, or in parts.</source>
        <translation>Цей файл більший за 50 МБ, тому його не додано. Відскануйте його з меншою роздільністю або частинами.</translation>
    </message>
    <message>
        <source>This file is empty, so it was not added. Scan or copy it again.</source>
        <translation>Цей файл порожній, тому його не додано. Відскануйте або скопіюйте його ще раз.</translation>
    </message>
    <message>
        <source>This file is no PDF and no picture that the program knows (JPEG, PNG, TIFF, HEIC), whatever its name says, so it was not added. Save it as a PDF, or photograph it.</source>
        <translation>Цей файл, хоч би як він називався, не є ні PDF, ні відомим програмі зображенням (JPEG, PNG, TIFF, HEIC), тому його не додано. Збережіть його як PDF або сфотографуйте.</translation>
    </message>
    <message>
        <source>This file cannot be read, so it was not added. Check that it is still there and may be read.</source>
        <translation>Цей файл не читається, тому його не додано. Перевірте, чи він ще на місці й чи дозволено його читати.</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026-02-26.</source>
        <translation>Це не дата. Запишіть її так: 2026-02-26.</translation>
    </message>
    <message>
        <source>The copy could not be written there: choose another folder or name. The document itself is safe in the vault.</source>
        <translation>Копію не вдалося записати туди: виберіть іншу теку або назву. Сам документ у сховищі в безпеці.</translation>
    </message>
    <message>
        <source>There is too little room for this document: {needed} MB are needed and {free} MB are free. Nothing was added. Free some space on the disk of the vault, then add it again.</source>
        <translation>Для цього документа замало місця: потрібно {needed} МБ, вільно {free} МБ. Нічого не додано. Звільніть місце на диску сховища, потім додайте його ще раз.</translation>
    </message>
    <message>
        <source>Several people have a passphrase of this vault. Choose whose passphrase is to be replaced.</source>
        <translation>Парольну фразу цього сховища мають кілька людей. Оберіть, чию парольну фразу замінити.</translation>
    </message>
    <message>
        <source>The copy could not be read back as it was written, so it was thrown away. The disk it was written to may be failing. Choose another disk.</source>
        <translation>Копію не вдалося прочитати такою, якою її записали, тому її відкинуто. Можливо, диск, на який її писали, псується. Виберіть інший диск.</translation>
    </message>
    <message>
        <source>The file of this document is missing from the vault&apos;s folder. Look for it in a backup: the folder “attachments” of the backup holds it.</source>
        <translation>Файлу цього документа немає в теці сховища. Пошукайте його в резервній копії: він лежить у її теці «attachments».</translation>
    </message>
    <message>
        <source>The file of this document is damaged, so it is not shown. Look for it in a backup: the folder “attachments” of the backup holds it.</source>
        <translation>Файл цього документа пошкоджено, тому його не показано. Пошукайте його в резервній копії: він лежить у її теці «attachments».</translation>
    </message>
    <message>
        <source>There is too little room for the copy: {needed} MB are needed and {free} MB are free. Nothing was written. Make room there, or choose another disk.</source>
        <translation>Для копії замало місця: потрібно {needed} МБ, вільно {free} МБ. Нічого не записано. Звільніть там місце або виберіть інший диск.</translation>
    </message>
    <message>
        <source>There is no backup in this folder. Choose a folder that is named after the day and time of the backup and holds the file vault.key.</source>
        <translation>У цій теці немає резервної копії. Виберіть теку, названу за днем і часом копії, у якій є файл vault.key.</translation>
    </message>
    <message>
        <source>Backups cannot lie inside the folder of the vault&apos;s records. Choose a folder elsewhere.</source>
        <translation>Резервні копії не можуть лежати в теці із записами сховища. Виберіть теку в іншому місці.</translation>
    </message>
    <message>
        <source>This vault comes from an earlier version of the program. It is backed up before it is changed, and the backup cannot be written: the vault&apos;s folder takes no files. Nothing was changed. Make the folder writable, or copy it to another disk, then open the vault again.</source>
        <translation>Це сховище – з попередньої версії програми. Перед зміною воно копіюється, а резервну копію записати не вдається: тека сховища не приймає файлів. Нічого не змінено. Дозвольте запис у теку або скопіюйте її на інший диск, потім відкрийте сховище знову.</translation>
    </message>
    <message>
        <source>This vault comes from an earlier version of the program. It is backed up before it is changed, and the disk is too full for that. Nothing was changed. Make at least {needed} MB free, then open the vault again.</source>
        <translation>Це сховище – з попередньої версії програми. Перед зміною воно копіюється, а на диску для цього замало місця. Нічого не змінено. Звільніть щонайменше {needed} МБ, потім відкрийте сховище знову.</translation>
    </message>
    <message>
        <source>This vault comes from an earlier version of the program. It is backed up before it is changed, and the backup could not be read back. Nothing was changed. Copy the whole vault folder to another disk and open it there.</source>
        <translation>Це сховище – з попередньої версії програми. Перед зміною воно копіюється, а записану копію не вдалося прочитати. Нічого не змінено. Скопіюйте всю теку сховища на інший диск і відкрийте її там.</translation>
    </message>
    <message>
        <source>The folder of this vault cannot be written to, so the vault is open for reading only: nothing can be saved, and the history cannot say what was read. To work in it, copy the whole folder to another disk.</source>
        <translation>У теку цього сховища не можна писати, тому його відкрито лише для читання: нічого не можна зберегти, і в історії не буде видно, що читали. Щоб працювати в ньому, скопіюйте всю теку на інший диск.</translation>
    </message>
    <message>
        <source>The disk is full. Everything in the vault can be read, but saving will be refused. Free some space, then lock the vault and open it again.</source>
        <translation>Диск заповнено. Усе в сховищі можна читати, але зберегти нічого не вдасться. Звільніть місце, потім заблокуйте сховище й відкрийте його знову.</translation>
    </message>
    <message>
        <source>Other people have a passphrase of this vault, which would open it no longer. Nothing was changed. Say --yes to go on all the same.</source>
        <translation>Інші люди мають парольну фразу цього сховища, і вона його більше не відкриє. Нічого не змінено. Щоб усе-таки продовжити, додайте --yes.</translation>
    </message>
    <message>
        <source>Encrypting anew writes the whole vault a second time, and the disk has no room for that: {needed} MB are needed and {free} MB are free. Nothing was changed. Free some space, then try again.</source>
        <translation>Щоб зашифрувати наново, усе сховище записується вдруге, а на диску для цього немає місця: потрібно {needed} МБ, вільно {free} МБ. Нічого не змінено. Звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The folder holds a database of a later generation than the key file names. Somebody may have put an old key file back. Nothing was changed. Copy the whole folder to a safe place and put the newest key file back.</source>
        <translation>У теці є база даних пізнішого покоління, ніж називає файл ключів. Можливо, хтось повернув старий файл ключів. Нічого не змінено. Скопіюйте всю теку в безпечне місце й поверніть найновіший файл ключів.</translation>
    </message>
    <message>
        <source>The vault was just encrypted anew. Open it again, then save once more.</source>
        <translation>Сховище щойно зашифровано наново. Відкрийте його ще раз і збережіть знову.</translation>
    </message>
    <message>
        <source>The records are encrypted anew. The documents were stopped on the way: they follow by themselves when the vault is next opened.</source>
        <translation>Записи зашифровано наново. Шифрування документів зупинено: воно завершиться саме, коли сховище відкриють наступного разу.</translation>
    </message>
    <message>
        <source>This case is closed already. Reopen it first.</source>
        <translation>Цю справу вже завершено. Спершу відновіть її.</translation>
    </message>
    <message>
        <source>This case is open. There is nothing to reopen.</source>
        <translation>Ця справа відкрита. Відновлювати нічого.</translation>
    </message>
    <message>
        <source>The records of this case went to the other case. Take the merging back in the history of that case instead.</source>
        <translation>Записи цієї справи перейшли до іншої. Поверніть об’єднання в історії тієї справи.</translation>
    </message>
    <message>
        <source>Write why the case is reopened. The history keeps it.</source>
        <translation>Напишіть, чому справу відновлюють. Історія це зберігає.</translation>
    </message>
    <message>
        <source>Say when somebody looks at the case again. A case that rests without a day is forgotten.</source>
        <translation>Зазначте, коли до справи повернуться. Справу без дати забувають.</translation>
    </message>
    <message>
        <source>No decision on identity is in force. A match, a burial as unknown or a court&apos;s declaration is none. Record the authority&apos;s decision once there is one.</source>
        <translation>Чинного рішення щодо особи немає. Збіг, поховання як невідомого чи рішення суду ним не є. Запишіть рішення органу, коли воно буде.</translation>
    </message>
    <message>
        <source>No record says who told the family of the decision in person, and when. Record it first.</source>
        <translation>Не записано, хто й коли особисто сказав родині про рішення. Спершу запишіть це.</translation>
    </message>
    <message>
        <source>No handover to the family is recorded under this decision. The search goes on until then.</source>
        <translation>За цим рішенням не записано передання родині. Доти розшук триває.</translation>
    </message>
    <message>
        <source>More remains may be found, and a relative wishes to hear of them. The case stays open, unless that wish changes in a talk.</source>
        <translation>Можуть знайти подальші останки, і хтось із рідні хоче про це знати. Справа лишається відкритою, якщо це побажання не зміниться в розмові.</translation>
    </message>
    <message>
        <source>More remains may be found, and no relative is recorded who could say what the family wishes.</source>
        <translation>Можуть знайти подальші останки, а рідні, яка сказала б про побажання, не записано.</translation>
    </message>
    <message>
        <source>No current statement says that the person was released, came back or was found alive. Captivity ends no search. Record who said it, and in which words.</source>
        <translation>Немає чинного повідомлення, що людину звільнено, вона повернулася або її знайдено живою. Полон не завершує розшуку. Запишіть, хто і якими словами це сказав.</translation>
    </message>
    <message>
        <source>A decision says that the person was identified. Record its retraction first: everything that rests on it must be corrected.</source>
        <translation>Є рішення про встановлення особи. Спершу запишіть його скасування: усе, що на ньому ґрунтується, треба виправити.</translation>
    </message>
    <message>
        <source>Write which office takes the search over.</source>
        <translation>Напишіть, яка установа продовжує розшук.</translation>
    </message>
    <message>
        <source>Nothing records that the family wishes this. Choose the talk in which they said so, or record that a consent was withdrawn.</source>
        <translation>Не записано, що цього хоче родина. Виберіть розмову, у якій про це сказали, або запишіть відкликання згоди.</translation>
    </message>
    <message>
        <source>A duplicate is closed by merging it with the other case, so that nothing of it is lost.</source>
        <translation>Дублікат завершують об’єднанням з іншою справою, щоб нічого не загубилося.</translation>
    </message>
    <message>
        <source>Write what the error was, so that nobody opens the case again.</source>
        <translation>Напишіть, у чому помилка, щоб справу не відкрили знову.</translation>
    </message>
    <message>
        <source>Something that was said or printed has still to be corrected. Do that first: it stands under “Next”.</source>
        <translation>Щось сказане чи надруковане ще треба виправити. Спершу зробіть це: воно стоїть у «Далі».</translation>
    </message>
    <message>
        <source>This method alone establishes no identity: only DNA, fingerprints and teeth do. Choose “possible”, “probable”, “insufficient” or “excluded”.</source>
        <translation>Сам цей метод особи не встановлює: це роблять лише ДНК, відбитки пальців і зуби. Виберіть «можливо», «імовірно», «даних недостатньо» або «виключено».</translation>
    </message>
    <message>
        <source>Sharing needs a recipient. Write with whom the information may be shared.</source>
        <translation>Для передавання потрібен отримувач. Напишіть, кому можна передати відомості.</translation>
    </message>
    <message>
        <source>Where the person cannot be asked, consent is no basis. Choose the basis that carries the purpose.</source>
        <translation>Якщо людину неможливо запитати, згода не є підставою. Виберіть іншу підставу.</translation>
    </message>
    <message>
        <source>The consent ends before it begins. Check both dates.</source>
        <translation>Згода закінчується раніше, ніж починається. Перевірте обидві дати.</translation>
    </message>
    <message>
        <source>The answer would be given on a day that has not come yet. Record it once it was given.</source>
        <translation>Дата відповіді ще не настала. Запишіть відповідь, коли її нададуть.</translation>
    </message>
    <message>
        <source>The answer of {day} on “{purpose}” is “{decision}”. It blocks exactly this. Talk with the person; record a new answer only if it was given.</source>
        <translation>Відповідь від {day} на «{purpose}»: «{decision}». Вона блокує саме це. Поговоріть із людиною; нову відповідь записуйте, лише якщо її надано.</translation>
    </message>
    <message>
        <source>The answer of {day} on “{purpose}” has expired. Ask the person again and record the answer.</source>
        <translation>Відповідь від {day} на «{purpose}» більше не чинна. Запитайте людину знову й запишіть відповідь.</translation>
    </message>
    <message>
        <source>No basis is recorded for “{purpose}” with this person. Ask, and record the answer or another basis first.</source>
        <translation>Для «{purpose}» щодо цієї людини підстави не записано. Запитайте і спершу запишіть відповідь або іншу підставу.</translation>
    </message>
    <message>
        <source>Choose at least one topic that this relative must not learn of, or write the rule in words.</source>
        <translation>Виберіть принаймні одну тему, про яку рідня не повинна дізнатися, або напишіть обмеження словами.</translation>
    </message>
    <message>
        <source>The rule ends before it begins. Choose a later day, or leave it open.</source>
        <translation>Обмеження закінчується раніше, ніж починається. Виберіть пізнішу дату або лишіть її порожньою.</translation>
    </message>
    <message>
        <source>Only a closed case is disposed of. Close the case with its reason first; nothing was destroyed.</source>
        <translation>Знищують лише завершену справу. Спершу завершіть її з причиною; нічого не знищено.</translation>
    </message>
    <message>
        <source>This case is to be kept until {day}. Wait for that day, change the day of the review, or name another ground.</source>
        <translation>Справу треба зберігати до {day}. Зачекайте, змініть дату перегляду або вкажіть іншу підставу.</translation>
    </message>
    <message>
        <source>A case is no duplicate of itself. Choose another case.</source>
        <translation>Справа не може бути дублікатом самої себе. Виберіть іншу.</translation>
    </message>
    <message>
        <source>One of the two cases was merged before. Choose the case that its records went to.</source>
        <translation>Одну з двох справ уже об’єднано. Виберіть справу, до якої перейшли її записи.</translation>
    </message>
    <message>
        <source>The case that is to go on is closed. Reopen it first, or choose the other.</source>
        <translation>Справу, що має тривати, завершено. Спершу відновіть її або виберіть іншу.</translation>
    </message>
    <message>
        <source>It is recorded already that these two cases are of two persons.</source>
        <translation>Уже записано, що це дві різні людини.</translation>
    </message>
    <message>
        <source>This relation is recorded already. It needs no second line.</source>
        <translation>Цей зв’язок уже записано. Другий запис не потрібен.</translation>
    </message>
    <message>
        <source>By what is recorded, the other remains are a part of these. Both cannot be true. Check which number is the part.</source>
        <translation>За записаним, інші останки є частиною цих. Обидва твердження не можуть бути правдивими. Перевірте, який номер є частиною.</translation>
    </message>
    <message>
        <source>This status belongs to the National Information Bureau. Clear it, or choose that body.</source>
        <translation>Цей статус надає Національне інформаційне бюро. Очистіть його або виберіть цю установу.</translation>
    </message>
    <message>
        <source>More than one individual in one item means commingled remains. Choose “commingled”, or correct the number.</source>
        <translation>Більше ніж одна особа в одній одиниці означає змішані останки. Оберіть «змішані останки» або виправте число.</translation>
    </message>
    <message>
        <source>Remains with this number are recorded already. Tick that they are these, or write which other authority gave the number.</source>
        <translation>Останки з цим номером уже записано. Позначте, що це вони, або напишіть, який інший орган надав номер.</translation>
    </message>
    <message>
        <source>Remains with this number are recorded already. Correct the number, or write which authority gave it.</source>
        <translation>Останки з цим номером уже записано. Виправте номер або напишіть, який орган його надав.</translation>
    </message>
    <message>
        <source>More than one authority gave this number. Write who gave it, as it is recorded there.</source>
        <translation>Цей номер надали кілька органів. Напишіть, хто його надав, так, як там записано.</translation>
    </message>
    <message>
        <source>These remains are recorded with this case already.</source>
        <translation>Ці останки вже записано в цій справі.</translation>
    </message>
    <message>
        <source>It is recorded already that these remains are said to have come with this transfer.</source>
        <translation>Уже записано, що, як сказано, ці останки прибули з цією передачею.</translation>
    </message>
    <message>
        <source>Remains cannot be related to themselves. Choose another number.</source>
        <translation>Останки не можна пов’язати з ними самими. Оберіть інший номер.</translation>
    </message>
    <message>
        <source>A relative&apos;s sample needs its donor. Choose the relative.</source>
        <translation>Для зразка рідні треба зазначити, чий він. Оберіть людину.</translation>
    </message>
    <message>
        <source>This sample comes from no relative. Write which object or stored sample it is, and clear the donor.</source>
        <translation>Цей зразок не від рідні. Напишіть, яка це річ або збережений зразок, і приберіть, хто його дав.</translation>
    </message>
    <message>
        <source>This step changed no record, so there is nothing to take back.</source>
        <translation>Цей крок не змінив жодного запису, тож повертати нічого.</translation>
    </message>
    <message>
        <source>What was printed has left the office and stays on record. Write a letter that corrects it, or record what became of it.</source>
        <translation>Надруковане вже вийшло з установи й лишається в записах. Напишіть лист із виправленням або запишіть, що з ним сталося.</translation>
    </message>
    <message>
        <source>What the family was told cannot be taken back. Tell them what has changed, and record that as a new telling.</source>
        <translation>Сказане родині не повернути. Скажіть, що змінилося, і запишіть це як нове повідомлення.</translation>
    </message>
    <message>
        <source>What was handed over cannot be taken back. Record what happened next, and note the mistake in the case.</source>
        <translation>Передане не повернути. Запишіть, що сталося далі, і зазначте помилку у справі.</translation>
    </message>
    <message>
        <source>A move of remains stays on record. A mistake is corrected by a further line that says so.</source>
        <translation>Переміщення останків лишається в записах. Помилку виправляє наступний рядок, який про це каже.</translation>
    </message>
    <message>
        <source>An answer about a consent stays on record. Record the new answer: the newest one holds.</source>
        <translation>Відповідь щодо згоди лишається в записах. Запишіть нову відповідь: діє найновіша.</translation>
    </message>
    <message>
        <source>A decision that was retracted or replaced stays so. Record the authority&apos;s new decision.</source>
        <translation>Скасоване чи замінене рішення таким і лишається. Запишіть нове рішення органу.</translation>
    </message>
    <message>
        <source>A disposal destroyed what there was. Nothing brings it back.</source>
        <translation>Знищене не повернути.</translation>
    </message>
    <message>
        <source>The documents were encrypted anew, and the former files are gone. This cannot be taken back.</source>
        <translation>Документи зашифровано заново, попередніх файлів більше немає. Повернути це неможливо.</translation>
    </message>
    <message>
        <source>A case, the sought person in it and the office itself are never removed. Close a case that was opened by mistake: “registered in error” is a reason.</source>
        <translation>Справу, людину в ній і саму установу не вилучають. Справу, відкриту помилково, завершують: для цього є причина «зареєстровано помилково».</translation>
    </message>
    <message>
        <source>This is not read as a number. Write 1000, about 1000, at least 1000, more than 1000, just under 1000 or 1000-1200. Leave it empty where no number was given, and write 0 only where “none” was said.</source>
        <translation>Це не читається як число. Пишіть 1000, близько 1000, щонайменше 1000, понад 1000, трохи менше 1000 або 1000-1200. Лишіть порожнім, якщо числа не назвали, і пишіть 0 лише там, де сказали «жодного».</translation>
    </message>
    <message>
        <source>This paper tells of “{topics}”, which this relative must not learn from the office. Talk with whoever asked for that; a rule that no longer holds can be ended on the page of the family.</source>
        <translation>Цей папір розповідає про «{topics}», чого ця рідня не повинна дізнатися від нас. Поговоріть з тим, хто про це просив; обмеження, що більше не діє, знімають на сторінці родини.</translation>
    </message>
    <message>
        <source>A telephone, an address or the code word of another relative stands in this paper. Take it out of the text; one relative&apos;s contacts are never on another&apos;s paper.</source>
        <translation>У папері є телефон, адреса чи кодове слово іншої рідні. Вилучіть їх із тексту: контакти однієї рідні ніколи не стоять у папері іншої.</translation>
    </message>
    <message>
        <source>Another relative is named in this paper, and this relative must not learn of the others from the office. Take the name out of the text.</source>
        <translation>У папері названо іншу рідню, а ця рідня не повинна дізнаватися від нас про інших. Вилучіть ім’я з тексту.</translation>
    </message>
    <message>
        <source>A decision is retracted or replaced by a step of its own, which first lists everything that rests on it. Choose “Retract” or “Replace” at the decision.</source>
        <translation>Рішення скасовують або замінюють окремим кроком, який спершу показує все, що на ньому ґрунтується. Виберіть біля рішення «Скасувати» або «Замінити новим».</translation>
    </message>
    <message>
        <source>The questions are about a decision on identity, and none stands in this case. Record it first.</source>
        <translation>Запитання стосуються рішення про встановлення особи, а чинного рішення у справі немає. Спершу запишіть його.</translation>
    </message>
    <message>
        <source>The decision meets the rule and nothing recommended is outstanding, so there is no list to print. Questions of the family can go into a letter or a talk.</source>
        <translation>Рішення відповідає правилу, і все рекомендоване проведено, тож друкувати нічого. Запитання родини можна поставити в листі або розмові.</translation>
    </message>
    <message>
        <source>This decision no longer holds: it was retracted or replaced before. The page shows what is owed.</source>
        <translation>Це рішення вже не чинне: його скасовано або замінено раніше. На сторінці видно, що ще треба виправити.</translation>
    </message>
    <message>
        <source>A retraction needs its reason: whoever reads the case later must see why. Write it in a sentence.</source>
        <translation>Для скасування потрібна причина: хто читатиме справу згодом, має бачити, чому. Напишіть її одним реченням.</translation>
    </message>
    <message>
        <source>The file of this document is no longer in the vault as it was. Add the document again from where it came.</source>
        <translation>Файлу цього документа в сховищі вже немає в тому вигляді. Додайте документ знову.</translation>
    </message>
    <message>
        <source>the history keeps only a checksum of this value, so it cannot be brought back; enter it anew</source>
        <translation>історія зберігає лише контрольну суму цього значення, тож повернути його неможливо; введіть знову</translation>
    </message>
    <message>
        <source>a later version of the program keeps this otherwise; change it by hand</source>
        <translation>новіша версія програми зберігає це інакше; змініть вручну</translation>
    </message>
    <message>
        <source>Other records point at this one: {what}. Change or remove those first, or take back the steps that made them.</source>
        <translation>На цей запис посилаються інші: {what}. Спершу змініть чи вилучіть їх або поверніть кроки, якими їх створено.</translation>
    </message>
    <message>
        <source>What this record points at was removed since. Take back that removal first, then this step.</source>
        <translation>Те, на що посилається цей запис, відтоді вилучено. Спершу поверніть вилучене, а тоді цей крок.</translation>
    </message>
    <message>
        <source>A printed paper rests on this record, so it stays. Record what is right as a newer statement or entry.</source>
        <translation>На цьому записі ґрунтується надрукований папір, тому він лишається. Правильне запишіть новим повідомленням чи записом.</translation>
    </message>
    <message>
        <source>this was changed since then; take back the later step first, or change it by hand</source>
        <translation>відтоді це змінено; спершу поверніть пізніший крок або змініть вручну</translation>
    </message>
    <message>
        <source>This step was taken back already.</source>
        <translation>Цей крок уже повернуто.</translation>
    </message>
    <message>
        <source>A record that this step changed was removed since. Take back that removal first, then this step.</source>
        <translation>Запис, змінений цим кроком, відтоді вилучено. Спершу поверніть вилучене, а тоді цей крок.</translation>
    </message>
    <message>
        <source>Another record has taken the place of what this step would bring back. Remove or change that one first.</source>
        <translation>Місце того, що повернув би цей крок, зайняв інший запис. Спершу вилучіть чи змініть його.</translation>
    </message>
    <message>
        <source>A lawful disposal destroyed the values of this step.</source>
        <translation>Значення цього кроку знищено разом зі справою.</translation>
    </message>
    <message>
        <source>This person is recorded in that case already. Choose another case, or open one.</source>
        <translation>Цю людину в тій справі вже записано. Виберіть іншу справу або відкрийте нову.</translation>
    </message>
    <message>
        <source>Choose why the search ends.</source>
        <translation>Виберіть, чому розшук завершується.</translation>
    </message>
    <message>
        <source>Choose the other case: type a name or its number, then take it from the list.</source>
        <translation>Виберіть іншу справу: введіть ім’я або номер і візьміть її зі списку.</translation>
    </message>
    <message>
        <source>Write what shows that these are two persons. The next one will ask.</source>
        <translation>Напишіть, з чого видно, що це дві людини. Хтось потім про це запитає.</translation>
    </message>
    <message>
        <source>Say whether the two cases are of one person or of two.</source>
        <translation>Зазначте, чи це справи однієї людини, чи двох.</translation>
    </message>
    <message>
        <source>This letter asks for a sample, and no sample is missing in this case. Look at the list of samples; what is on its way already is not asked for again.</source>
        <translation>Цей лист просить про зразок, а в цій справі жодного зразка не бракує. Перегляньте перелік зразків; про те, що вже в дорозі, вдруге не просять.</translation>
    </message>
    <message>
        <source>This letter tells that a possible connection is being examined, and none is recorded. Record the comparison, the stage or the link that the authority named.</source>
        <translation>Цей лист каже, що перевіряють можливий зв’язок, а його не записано. Запишіть порівняння, етап або зв’язок, який назвав орган.</translation>
    </message>
    <message>
        <source>A possible connection is told by a person first. Record the talk with this relative in which it was told; it must not be older than the connection.</source>
        <translation>Про можливий зв’язок спершу говорить людина. Запишіть розмову з цією людиною, в якій про нього сказали; вона не може бути давнішою за сам зв’язок.</translation>
    </message>
    <message>
        <source>A decision on identity is recorded. A letter that calls it only possible would mislead.</source>
        <translation>Записано рішення про встановлення особи. Лист, який називає його лише можливим, ввів би в оману.</translation>
    </message>
    <message>
        <source>This letter follows a decision on identity, and none stands in this case. Record the decision with authority, number and date first.</source>
        <translation>Цей лист пишуть після рішення про встановлення особи, а чинного рішення у справі немає. Спершу запишіть рішення: орган, номер і дату.</translation>
    </message>
    <message>
        <source>This relative did not ask to be told of each further find. Ask in a talk how they wish it, and record the wish; a letter does not ask.</source>
        <translation>Ця людина не просила повідомляти про кожну подальшу знахідку. Запитайте в розмові, як їй краще, і запишіть бажання; листом про це не питають.</translation>
    </message>
    <message>
        <source>This letter tells of further remains, and no second decision is recorded. Record the decision on the further remains first.</source>
        <translation>Цей лист розповідає про подальші останки, а другого рішення не записано. Спершу запишіть рішення щодо подальших останків.</translation>
    </message>
    <message>
        <source>This letter tells that a comparison did not show agreement, and no such result is recorded. Record the result with who reported it first.</source>
        <translation>Цей лист каже, що порівняння збігу не показало, а такого результату не записано. Спершу запишіть результат і хто його повідомив.</translation>
    </message>
    <message>
        <source>The result has no laboratory or no day. Complete it: the letter names who compared, and when.</source>
        <translation>У результаті немає лабораторії або дати. Доповніть його: лист називає, хто порівнював і коли.</translation>
    </message>
    <message>
        <source>Choose which earlier letter to this relative is corrected.</source>
        <translation>Оберіть, який попередній лист цій людині виправляєте.</translation>
    </message>
    <message>
        <source>A correction is told by a person first. Record the talk with this relative in which it was told; it must be later than the letter that is corrected.</source>
        <translation>Про виправлення спершу говорить людина. Запишіть розмову з цією людиною, в якій про це сказали; вона має бути пізнішою за лист, який виправляють.</translation>
    </message>
    <message>
        <source>This letter tells what is said about captivity, and no statement of it stands in this case. Record the statement with its source first.</source>
        <translation>Цей лист розповідає, що кажуть про полон, а такого чинного повідомлення у справі немає. Спершу запишіть повідомлення з його джерелом.</translation>
    </message>
    <message>
        <source>This letter would tell of captivity as confirmed by the Red Cross, and the statement names no source. Record the paper that says so, with its number, or how the confirmation came.</source>
        <translation>У цьому листі полон був би названий підтвердженим Червоним Хрестом, а в повідомленні не вказано джерела. Запишіть документ, у якому про це сказано, з номером, або як надійшло підтвердження.</translation>
    </message>
    <message>
        <source>This letter tells that personal things were received, and none are recorded that are still here. Record them first.</source>
        <translation>Цей лист каже, що отримано особисті речі, а речей, які ще тут, не записано. Спершу запишіть їх.</translation>
    </message>
    <message>
        <source>These things were found with remains, and the family has not been told of a decision on identity. A letter about them would be the first news of a death. Talk first.</source>
        <translation>Ці речі знайдено разом з останками, а родині ще не сказали про рішення щодо особи. Лист про них став би першою звісткою про смерть. Спершу поговоріть.</translation>
    </message>
    <message>
        <source>Two people compare the list with the things. Write both names, with a comma between them.</source>
        <translation>Перелік звіряють із речами двоє. Напишіть обидва імені через кому.</translation>
    </message>
    <message>
        <source>No letter templates were found there. A set is a folder or a zip file with files such as uk/L1.letter.</source>
        <translation>Шаблонів листів там не знайдено. Набір – це папка або файл zip із файлами на зразок uk/L1.letter.</translation>
    </message>
    <message>
        <source>This is no set of letter templates: it holds too many files, or one that is too large.</source>
        <translation>Це не набір шаблонів листів: у ньому забагато файлів або є завеликий файл.</translation>
    </message>
    <message>
        <source>The templates could not be written there. Choose another folder or another name.</source>
        <translation>Записати туди шаблони не вдалося. Виберіть іншу папку або іншу назву.</translation>
    </message>
    <message>
        <source>The list of words for letters cannot be used. Mend the file:
{problems}</source>
        <translation>Перелік слів для листів не можна використати. Виправте файл:
{problems}</translation>
    </message>
    <message>
        <source>what stands in {braces} is not the name of a field</source>
        <translation>те, що стоїть у {braces}, не є назвою поля</translation>
    </message>
    <message>
        <source>a brace is open or closed alone; fields are written {example}</source>
        <translation>фігурна дужка стоїть без пари; поля пишуть так: {example}</translation>
    </message>
    <message>
        <source>bold or italic is opened and not closed in this paragraph</source>
        <translation>у цьому абзаці напівжирне або курсив почато й не закінчено</translation>
    </message>
    <message>
        <source>a bracket at the start of a line is [? field], [* field] or [= field]</source>
        <translation>квадратна дужка на початку рядка – це [? поле], [* поле] або [= поле]</translation>
    </message>
    <message>
        <source>[{sign} ] must hold the name of a field</source>
        <translation>у [{sign} ] має стояти назва поля</translation>
    </message>
    <message>
        <source>[{sign} {name}] must begin a block: put an empty line before it</source>
        <translation>[{sign} {name}] має починати абзац: залиште перед ним порожній рядок</translation>
    </message>
    <message>
        <source>[{sign} {name}] must stand alone on its line, the last of its block</source>
        <translation>[{sign} {name}] має стояти в рядку саме, останнім у своєму абзаці</translation>
    </message>
    <message>
        <source>a heading is written ## and a space</source>
        <translation>заголовок пишуть так: ## і пробіл</translation>
    </message>
    <message>
        <source>a heading stands on a line of its own, with empty lines around it</source>
        <translation>заголовок стоїть в окремому рядку, з порожніми рядками до і після</translation>
    </message>
    <message>
        <source>[? ] stands before nothing: put the paragraph directly under it</source>
        <translation>після [? ] нічого немає: напишіть абзац одразу під ним</translation>
    </message>
    <message>
        <source>the body is empty</source>
        <translation>тексту листа немає</translation>
    </message>
    <message>
        <source>this line holds a character that the paper cannot print, such as an emoji, a control character or another script</source>
        <translation>у цьому рядку є знак, якого папір не може надрукувати: емодзі, керівний знак або інше письмо</translation>
    </message>
    <message>
        <source>{key} holds a character that the paper cannot print, such as an emoji, a control character or another script</source>
        <translation>{key}: тут є знак, якого папір не надрукує, наприклад емодзі, керівний знак або інше письмо</translation>
    </message>
    <message>
        <source>the version stands on a line of its own, as in the shipped template</source>
        <translation>версія стоїть окремим рядком, як у шаблоні з програми</translation>
    </message>
    <message>
        <source>{key} must stay as it is in the shipped template: {shipped}</source>
        <translation>{key} має лишитися таким, як у шаблоні з програми: {shipped}</translation>
    </message>
    <message>
        <source>this paper may not state level {level}; the shipped template may not either</source>
        <translation>у цьому папері не можна стверджувати рівень {level}: не можна й у шаблоні з програми</translation>
    </message>
    <message>
        <source>{key} must keep {name}, as in the shipped template</source>
        <translation>у {key} має лишитися {name}, як у шаблоні з програми</translation>
    </message>
    <message>
        <source>{name} must stay under [fields], as in the shipped template</source>
        <translation>{name} має лишитися в [fields], як у шаблоні з програми</translation>
    </message>
    <message>
        <source>{name}: type, required, min_level and the types of columns must stay as in the shipped template</source>
        <translation>{name}: type, required, min_level і типи стовпців мають лишитися такими, як у шаблоні з програми</translation>
    </message>
    <message>
        <source>{name} is no field of the shipped template, so nothing would fill it</source>
        <translation>поля {name} немає в шаблоні з програми, тож заповнити його нічим</translation>
    </message>
    <message>
        <source>{name} must be printed, as in the shipped template</source>
        <translation>{name} має друкуватися, як у шаблоні з програми</translation>
    </message>
    <message>
        <source>{name} must be printed at least once under no other condition than in the shipped template</source>
        <translation>{name} має хоча б раз друкуватися без інших умов, ніж у шаблоні з програми</translation>
    </message>
    <message>
        <source>“{words}” stands in no letter to a family. {why} Instead: {instead}</source>
        <translation>«{words}» у листі родині не пишуть. {why} Натомість: {instead}</translation>
    </message>
    <message>
        <source>Two people release this kind of letter. Let a second person read the draft and enter their own passphrase.</source>
        <translation>Листи цього виду дозволяють двоє. Дайте другій людині прочитати чернетку і ввести власну парольну фразу.</translation>
    </message>
    <message>
        <source>Two people release this kind of letter, and this vault has one passphrase only. Write why one person releases it alone; the reason is kept with the letter.</source>
        <translation>Листи цього виду дозволяють двоє, а в цьому сховищі лише одна парольна фраза. Напишіть, чому дозволяє одна людина; причину буде збережено з листом.</translation>
    </message>
    <message>
        <source>The letter is no longer what was released. Let the second person read it again.</source>
        <translation>Лист уже не той, який дозволили. Дайте другій людині прочитати його ще раз.</translation>
    </message>
    <message>
        <source>This is the passphrase with which the vault was opened. Another person must release the letter.</source>
        <translation>Цією парольною фразою відкрито сховище. Дозволити лист має інша людина.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the person chosen. Check who is chosen, and try again in {seconds} s. Wrong passphrases are counted and stand in the history.</source>
        <translation>Це не парольна фраза вибраної людини. Перевірте, кого вибрано, і спробуйте ще раз через {seconds} с. Неправильні фрази рахуються і записуються в історію змін.</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried a moment ago. The next one can be tried in {seconds} s.</source>
        <translation>Щойно ввели неправильну парольну фразу. Наступну можна ввести через {seconds} с.</translation>
    </message>
    <message>
        <source>These are the words that are in use already. There is nothing to save.</source>
        <translation>Саме ці слова вже чинні. Зберігати нічого.</translation>
    </message>
    <message>
        <source>The office&apos;s own words of this letter ({where}) no longer fit this version of the program. Open the template: each place to mend is named there.</source>
        <translation>Слова установи для цього листа ({where}) більше не підходять до цієї версії програми. Відкрийте шаблон: там названо кожне місце, яке треба виправити.</translation>
    </message>
    <message>
        <source>the folder is not named for a language of papers, such as uk, en or ru</source>
        <translation>папку не названо за мовою паперів, як-от uk, en або ru</translation>
    </message>
    <message>
        <source>the file is not named for a kind of paper, such as L1</source>
        <translation>файл не названо за видом паперу, як-от L1</translation>
    </message>
    <message>
        <source>Words were typed for this letter that no letter to a family may hold. See what was found, and write it otherwise.</source>
        <translation>У тексті для цього листа є слова, яких у листі родині не може бути. Подивіться, що знайдено, і напишіть інакше.</translation>
    </message>
    <message>
        <source>Say by which day the office writes again. It is a promise of our own: choose a day after today.</source>
        <translation>Скажіть, до якого дня організація напише знову. Це наша власна обіцянка: оберіть день після сьогоднішнього.</translation>
    </message>
    <message>
        <source>Write what was done since the last letter, one sentence a line. It stands in every letter.</source>
        <translation>Напишіть, що зроблено після останнього листа, по одному реченню в рядку. Це буде в кожному листі.</translation>
    </message>
    <message>
        <source>Nobody is left to write to. The list of who is left out says why, one by one.</source>
        <translation>Писати нема кому. Список тих, хто листа не отримає, пояснює чому, про кожну людину окремо.</translation>
    </message>
    <message>
        <source>Only letters L3 and L4 say the same to many families. Write the others one by one.</source>
        <translation>Лише листи L3 і L4 кажуть багатьом родинам те саме. Інші пишіть по одному.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used as a logo. Choose a PNG or JPEG file that opens elsewhere.</source>
        <translation>Цей файл не є зображенням, придатним для логотипа. Виберіть файл PNG або JPEG, який відкривається в інших програмах.</translation>
    </message>
    <message>
        <source>The picture for the logo is too large: at most 300 KB. Save a smaller copy of it and choose that.</source>
        <translation>Зображення для логотипа завелике: щонайбільше 300 КБ. Збережіть меншу копію й виберіть її.</translation>
    </message>
    <message>
        <source>This letter was corrected or withdrawn. That stays; what happened with the paper goes into a note.</source>
        <translation>Цей лист виправлено або відкликано, і це не змінюється. Що сталося з паперовим листом, запишіть у нотатках.</translation>
    </message>
    <message>
        <source>This letter was handed over in person and cannot come back. Record first that it was posted.</source>
        <translation>Цей лист вручено особисто, повернутися він не може. Спершу запишіть, що його надіслано поштою.</translation>
    </message>
    <message>
        <source>Write why the letter is withdrawn: whoever reads the case later must see it. A sentence is enough.</source>
        <translation>Напишіть, чому лист відкликано: це має бачити кожен, хто читатиме справу пізніше. Досить одного речення.</translation>
    </message>
    <message>
        <source>This letter was withdrawn or corrected, and the paper itself does not say so. Print or save it only if you know what for, and confirm that.</source>
        <translation>Цей лист відкликано або виправлено, а з самого паперу цього не видно. Друкуйте чи зберігайте його, лише якщо знаєте навіщо, і підтвердьте це.</translation>
    </message>
    <message>
        <source>No mailing of this kind was broken off. Begin one without --continue.</source>
        <translation>Перерваного розсилання цього виду немає. Почніть нове без --continue.</translation>
    </message>
    <message>
        <source>This sheet has {places} labels. Count from the upper left, row by row, and enter the first free one.</source>
        <translation>Наліпок на цьому аркуші: {places}. Полічіть від лівого верхнього кута, рядок за рядком, і введіть номер першої вільної.</translation>
    </message>
    <message>
        <source>Write what shows that the row is of another person. Whoever gets the list next will ask.</source>
        <translation>Напишіть, з чого видно, що в рядку інша людина. Той, хто отримає список наступним, спитає про це.</translation>
    </message>
    <message>
        <source>No column is chosen for the name. Say which one holds the surname or the whole name.</source>
        <translation>Не вибрано стовпець з ім’ям. Зазначте, у якому стоїть прізвище або повне ім’я.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} megabytes, so it was not read. Save only the sheet with the names as a file of its own, or divide the list.</source>
        <translation>{file} більший за {megabytes} мегабайтів, тому його не прочитано. Збережіть окремим файлом лише аркуш з іменами або поділіть список.</translation>
    </message>
    <message>
        <source>{file} has more than {rows} rows, so it was not read. Divide the list into several files.</source>
        <translation>У {file} понад {rows} рядків, тому його не прочитано. Поділіть список на кілька файлів.</translation>
    </message>
    <message>
        <source>{file}, row {row}: there are more than {columns} columns, so the file was not read. Keep the columns with names, dates and units, and save it again.</source>
        <translation>{file}, рядок {row}: стовпців понад {columns}, тому файл не прочитано. Залиште стовпці з іменами, датами і частинами та збережіть його знову.</translation>
    </message>
    <message>
        <source>{file} holds no rows. Choose the file with the list itself.</source>
        <translation>У {file} немає рядків. Виберіть файл із самим списком.</translation>
    </message>
    <message>
        <source>{file} is neither a table in text (CSV) nor a workbook (XLSX). Save the list as one of these.</source>
        <translation>{file} – не текстова таблиця (CSV) і не книга (XLSX). Збережіть список в одному з цих форматів.</translation>
    </message>
    <message>
        <source>{file} is a workbook of an old kind or has a password. Open it where it came from and save it as XLSX without a password.</source>
        <translation>{file} – книга старого формату або з паролем. Відкрийте її там, звідки вона, і збережіть як XLSX без пароля.</translation>
    </message>
    <message>
        <source>{file} is damaged or is no workbook. Ask for it once more, or save it again as CSV.</source>
        <translation>{file} пошкоджено, або це не книга. Попросіть його ще раз або збережіть знову як CSV.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the quotation marks around a text do not pair, or a cell is longer than {most} signs. Mend the row and read the file again.</source>
        <translation>{file}, рядок {row}: лапки навколо тексту не парні, або клітинка довша за {most} знаків. Виправте рядок і прочитайте файл знову.</translation>
    </message>
    <message>
        <source>Address {place} is too long for this size. Choose larger labels or envelopes, or shorten the address and write the letter anew.</source>
        <translation>Адреса № {place} задовга для цього розміру. Виберіть більші наліпки чи конверти або скоротіть адресу й напишіть лист наново.</translation>
    </message>
    <message>
        <source>The office&apos;s own address is too long for this size. Shorten it in the settings, or choose larger labels or envelopes.</source>
        <translation>Адреса самої установи задовга для цього розміру. Скоротіть її в налаштуваннях або виберіть більші наліпки чи конверти.</translation>
    </message>
    <message>
        <source>The photo that is marked as showing the person sought cannot be read. Open it among the documents of the case; add it again as JPEG or PNG, or take the mark off it.</source>
        <translation>Не вдається прочитати фото, позначене як фото людини, яку розшукують. Відкрийте його серед документів справи; додайте його ще раз як JPEG або PNG чи зніміть із нього позначку.</translation>
    </message>
    <message>
        <source>This paper is addressed to nobody, so there is no envelope for it. Choose a letter to a relative.</source>
        <translation>Цей папір нікому не адресовано, тож конверта до нього немає. Виберіть лист до когось із рідних.</translation>
    </message>
    <message>
        <source>Choose the other case, or write the name of the person for whom a new case is to be opened.</source>
        <translation>Виберіть іншу справу або напишіть ім’я людини, для якої слід відкрити нову.</translation>
    </message>
    <message>
        <source>This letter says that the search is open and that nobody knows where the person is, but a decision on identity stands. Talk with this relative; what may follow a decision in writing is letter L6 or L7.</source>
        <translation>У цьому листі сказано, що розшук триває і що ніхто не знає, де людина, а в справі є чинне рішення про встановлення особи. Поговоріть із цим родичем; письмово після рішення надсилають лист L6 або L7.</translation>
    </message>
    <message>
        <source>A match is recorded, and no later talk with this relative. This letter would pass over it: talk first, and record the talk.</source>
        <translation>Записано збіг, а пізнішої розмови з цим родичем немає. Цей лист замовчав би його: спершу поговоріть і запишіть розмову.</translation>
    </message>
    <message>
        <source>Name the letters by their numbers, or one mailing with --run, which “letter merge” tells.</source>
        <translation>Назвіть листи за номерами або одну розсилку через --run: її називає «letter merge».</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>against | for</source>
        <translation>проти | за</translation>
    </message>
    <message>
        <source>Together: {bits}</source>
        <translation>Разом: {bits}</translation>
    </message>
    <message>
        <source>What agrees and what differs</source>
        <translation>Що збігається і що відрізняється</translation>
    </message>
    <message>
        <source>speaks strongly for one person</source>
        <translation>сильно свідчить, що це одна людина</translation>
    </message>
    <message>
        <source>speaks for one person</source>
        <translation>свідчить, що це одна людина</translation>
    </message>
    <message>
        <source>speaks a little for one person</source>
        <translation>трохи свідчить, що це одна людина</translation>
    </message>
    <message>
        <source>speaks a little against it</source>
        <translation>трохи свідчить проти</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>свідчить проти</translation>
    </message>
    <message>
        <source>{weight} bits</source>
        <translation>{weight} біта</translation>
    </message>
</context>
<context>
    <name>ExportsCard</name>
    <message>
        <source>For other programs</source>
        <translation>Для інших програм</translation>
    </message>
    <message>
        <source>Tables as CSV. One case with everything recorded of it is exported from its own menu.</source>
        <translation>Таблиці CSV. Одну справу з усім, що в ній записано, експортують з її власного меню.</translation>
    </message>
    <message>
        <source>Export the list of cases…</source>
        <translation>Експортувати список справ…</translation>
    </message>
    <message>
        <source>Export the reported claims…</source>
        <translation>Експортувати повідомлення про передачі…</translation>
    </message>
    <message>
        <source>Export the list of cases in clear?</source>
        <translation>Експортувати незахищений список справ?</translation>
    </message>
    <message>
        <source>The file lies outside the vault and holds the names of everybody who is sought: whoever opens the folder or the stick can read it. The history notes it. Delete the file when it is no longer needed.</source>
        <translation>Файл лежатиме поза сховищем і міститиме імена всіх, кого розшукують: його прочитає кожен, хто відкриє теку або флешку. В історії змін про це буде запис. Видаліть файл, коли він більше не потрібен.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортувати</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported in clear</source>
        <translation>
            <numerusform>Експортовано %n незахищений рядок</numerusform>
            <numerusform>Експортовано %n незахищені рядки</numerusform>
            <numerusform>Експортовано %n незахищених рядків</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamiliesTab</name>
    <message>
        <source>Which of our families should hear about it, and how</source>
        <translation>Кому з наших родин про неї сказати і як</translation>
    </message>
    <message>
        <source>Our cases linked</source>
        <translation>Наші пов’язані справи</translation>
    </message>
    <message>
        <source>Link a case</source>
        <translation>Пов’язати справу</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>Яка справа</translation>
    </message>
    <message>
        <source>What connects them is then recorded on its page.</source>
        <translation>Що їх пов’язує, записується потім на сторінці справи.</translation>
    </message>
    <message>
        <source>Families to hear of this transfer</source>
        <translation>Родини, яким сказати про цю передачу</translation>
    </message>
    <message>
        <source>Write letter…</source>
        <translation>Написати лист…</translation>
    </message>
    <message>
        <source>Record a talk…</source>
        <translation>Записати розмову…</translation>
    </message>
    <message>
        <source>Write L3 to all…</source>
        <translation>Написати L3 усім…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Відкрити справу</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Рідня</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message numerus="yes">
        <source>%n relative(s): those of linked cases, and who wants to hear of each transfer. A possible connection is told by a person first.</source>
        <translation>
            <numerusform>%n особа з рідні: із пов’язаних справ або з бажанням знати про кожну передачу. Про можливий зв’язок спершу каже людина.</numerusform>
            <numerusform>%n особи з рідні: із пов’язаних справ і ті, хто хоче знати про кожну передачу. Про можливий зв’язок спершу каже людина.</numerusform>
            <numerusform>%n осіб із рідні: із пов’язаних справ і ті, хто хоче знати про кожну передачу. Про можливий зв’язок спершу каже людина.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is linked, and nobody asked to hear of each transfer.</source>
        <translation>Пов’язаних справ немає, і ніхто не просив повідомляти про кожну передачу.</translation>
    </message>
    <message>
        <source>The family was told on {day}.</source>
        <translation>Родині сказано {day}.</translation>
    </message>
    <message>
        <source>Open case {number}</source>
        <translation>Відкрити справу {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is linked.</source>
        <translation>Жодної справи не пов’язано.</translation>
    </message>
    <message>
        <source>This entry is no transfer, or no longer. Look at the link again.</source>
        <translation>Цей запис не є передачею або вже не є нею. Перегляньте зв’язок ще раз.</translation>
    </message>
</context>
<context>
    <name>FamilyBar</name>
    <message>
        <source>Family view: only this case is shown, without notes, tasks and what was not told yet. F9 ends it.</source>
        <translation>Вигляд для родини: видно лише цю справу, без нотаток, завдань і того, про що ще не розповіли. F9 вимикає.</translation>
    </message>
    <message>
        <source>Anybody of the family looks</source>
        <translation>Дивиться будь-хто з родини</translation>
    </message>
    <message>
        <source>Until you choose who looks, only what every relative may see is shown.</source>
        <translation>Доки не обрано, хто дивиться, видно лише те, що можна бачити кожному з родини.</translation>
    </message>
    <message>
        <source>Who looks at the screen</source>
        <translation>Хто дивиться на екран</translation>
    </message>
</context>
<context>
    <name>FamilyTab</name>
    <message>
        <source>Family</source>
        <translation>Родина</translation>
    </message>
    <message>
        <source>No relative is recorded yet. Add who came to the office, and how they may be reached.</source>
        <translation>Рідних ще не записано. Додайте, хто звернувся до установи і як із цією людиною зв’язатися.</translation>
    </message>
    <message>
        <source>Add a relative…</source>
        <translation>Додати рідню…</translation>
    </message>
    <message>
        <source>Record a talk…</source>
        <translation>Записати розмову…</translation>
    </message>
    <message>
        <source>In every case: {note}</source>
        <translation>В усіх справах: {note}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Add a spelling…</source>
        <translation>Додати написання…</translation>
    </message>
    <message>
        <source>Asks for another…</source>
        <translation>Розшукує ще когось…</translation>
    </message>
    <message>
        <source>Also asks for: {number}</source>
        <translation>Розшукує також: {number}</translation>
    </message>
    <message>
        <source>Note for all of these cases…</source>
        <translation>Нотатка для всіх цих справ…</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Розмови</translation>
    </message>
    <message>
        <source>No talk is recorded yet.</source>
        <translation>Розмов ще не записано.</translation>
    </message>
    <message>
        <source>Show the earlier talks</source>
        <translation>Показати попередні розмови</translation>
    </message>
    <message>
        <source>Mark as kept</source>
        <translation>Позначити виконаним</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Виправити…</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Instead: {words}</source>
        <translation>Натомість: {words}</translation>
    </message>
</context>
<context>
    <name>HandedCard</name>
    <message>
        <source>Handed over to the family</source>
        <translation>Передано родині</translation>
    </message>
    <message>
        <source>Nothing is recorded as handed over.</source>
        <translation>Передання не записано.</translation>
    </message>
    <message>
        <source>Record a handover…</source>
        <translation>Записати передання…</translation>
    </message>
    <message>
        <source>Record a belonging…</source>
        <translation>Записати особисту річ…</translation>
    </message>
    <message>
        <source>remains no. {number}</source>
        <translation>останки № {number}</translation>
    </message>
    <message>
        <source>act no. {number}</source>
        <translation>акт № {number}</translation>
    </message>
    <message>
        <source>Remains handed over to {receiver}</source>
        <translation>Останки передано: {receiver}</translation>
    </message>
    <message>
        <source>rests on the decision</source>
        <translation>на підставі рішення</translation>
    </message>
    <message>
        <source>Further remains may be found.</source>
        <translation>Можливі подальші останки.</translation>
    </message>
    <message>
        <source>found with remains no. {number}</source>
        <translation>знайдено з останками № {number}</translation>
    </message>
    <message>
        <source>receipt no. {number}</source>
        <translation>розписка № {number}</translation>
    </message>
    <message>
        <source>from {whom}</source>
        <translation>від: {whom}</translation>
    </message>
    <message>
        <source>to {whom}</source>
        <translation>кому: {whom}</translation>
    </message>
    <message>
        <source>An associated item: it identifies nobody.</source>
        <translation>Супутній предмет: особу не встановлює.</translation>
    </message>
    <message>
        <source>still held</source>
        <translation>ще не передано</translation>
    </message>
    <message>
        <source>Record who received it…</source>
        <translation>Записати, кому передано…</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Record a handover to the family</source>
        <translation>Записати передання родині</translation>
    </message>
    <message>
        <source>A handover ends no search by itself: more may be found, and the family&apos;s wishes on that hold.</source>
        <translation>Передання саме не завершує розшуку: може знайтися ще, і тоді діють побажання родини.</translation>
    </message>
    <message>
        <source>What was handed over, to whom</source>
        <translation>Що і кому передано</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>No remains are recorded in this case yet.</source>
        <translation>У цій справі ще не записано останків.</translation>
    </message>
    <message>
        <source>Which remains</source>
        <translation>Які останки</translation>
    </message>
    <message>
        <source>not a relative in this case</source>
        <translation>не з рідні в цій справі</translation>
    </message>
    <message>
        <source>What is expected still</source>
        <translation>Чого ще чекають</translation>
    </message>
    <message>
        <source>Then a talk is set with each relative who wishes to hear of every find or to be asked; nobody gets a letter by itself.</source>
        <translation>Тоді буде заплановано розмову з кожним із рідних, хто хоче знати про кожну знахідку або просить спершу запитати; сам собою лист нікому не йде.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History of the office</source>
        <translation>Історія змін установи</translation>
    </message>
    <message>
        <source>Every change, reading, print, copy, unlocking and change of a key is a line that nobody can edit unnoticed.</source>
        <translation>Кожна зміна, перегляд, друк, копія, відкриття сховища і зміна ключа – це запис, який ніхто не може непомітно виправити.</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Відкрити історію змін</translation>
    </message>
    <message>
        <source>Verify the history</source>
        <translation>Перевірити історію змін</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the history are not as they were written, the first at line {line}.</source>
        <translation>
            <numerusform>%n місце історії змін не таке, яким його записано, у записі {line}.</numerusform>
            <numerusform>%n місця історії змін не такі, якими їх записано, перше – у записі {line}.</numerusform>
            <numerusform>%n місць історії змін не такі, якими їх записано, перше – у записі {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the whole vault folder to a safe place, and ask who had the computer.</source>
        <translation>Скопіюйте всю теку сховища в надійне місце і з’ясуйте, у кого був комп’ютер.</translation>
    </message>
    <message>
        <source>Every line of the history is as it was written.</source>
        <translation>Кожен запис історії змін такий, яким його зроблено.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of the office</source>
        <translation>Історія змін установи</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія змін</translation>
    </message>
    <message>
        <source>Settings · Who did what in this office</source>
        <translation>Налаштування · Хто що зробив у цій установі</translation>
    </message>
    <message>
        <source>A step opens to what it wrote with Enter. Nobody can edit a line unnoticed.</source>
        <translation>Enter розкриває крок і показує, що він записав. Ніхто не може непомітно виправити запис.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>Show also who read which case</source>
        <translation>Показати також, хто яку справу переглядав</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>Показати раніші записи</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Повернути…</translation>
    </message>
    <message>
        <source>Nothing was done in these days that fits. Choose other days, or leave them empty.</source>
        <translation>За ці дні нічого відповідного не зроблено. Виберіть інші дні або залиште поля порожніми.</translation>
    </message>
    <message>
        <source>Export the history in clear?</source>
        <translation>Експортувати незахищену історію змін?</translation>
    </message>
    <message>
        <source>The file lies outside the vault and holds names and every value before and after: whoever opens the folder or the stick can read it. The history notes it. Delete the file when it is no longer needed.</source>
        <translation>Файл лежить поза сховищем і містить імена та всі значення до і після: його прочитає кожен, хто відкриє теку чи носій. Це записується в історії змін. Видаліть файл, коли він більше не потрібен.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортувати</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Експортувати історію змін</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported in clear</source>
        <translation>
            <numerusform>Експортовано %n незахищений запис</numerusform>
            <numerusform>Експортовано %n незахищені записи</numerusform>
            <numerusform>Експортовано %n незахищених записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a step to take it back.</source>
        <translation>Виберіть крок, який треба повернути.</translation>
    </message>
    <message>
        <source>Take back: {action}</source>
        <translation>Повернути: {action}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>усе</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries</source>
        <translation>
            <numerusform>ще %n запис</numerusform>
            <numerusform>ще %n записи</numerusform>
            <numerusform>ще %n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Було</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Історія змін</translation>
    </message>
    <message>
        <source>The history is not shown in the family view.</source>
        <translation>У вигляді для родини історію змін приховано.</translation>
    </message>
    <message>
        <source>Show also who read the case</source>
        <translation>Показати також, хто переглядав справу</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>Показати раніші записи</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Історія змін справи</translation>
    </message>
    <message>
        <source>By person, day or deed, and as a file…</source>
        <translation>За людиною, днем чи дією, і як файл…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Повернути…</translation>
    </message>
    <message>
        <source>Take back: {action}</source>
        <translation>Повернути: {action}</translation>
    </message>
    <message>
        <source>Choose a step to take it back.</source>
        <translation>Виберіть крок, який треба повернути.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>key “{label}”</source>
        <translation>ключ «{label}»</translation>
    </message>
    <message>
        <source>held by {person}</source>
        <translation>ключ тримає: {person}</translation>
    </message>
    <message>
        <source>key file no. {number}</source>
        <translation>файл ключів № {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>born {day}</source>
        <translation>дата народження: {day}</translation>
    </message>
    <message>
        <source>missing since {day}</source>
        <translation>зв’язку немає з {day}</translation>
    </message>
    <message>
        <source>Also recorded as {name}</source>
        <translation>Записано також: {name}</translation>
    </message>
    <message>
        <source>found in: {places}</source>
        <translation>збіг тут: {places}</translation>
    </message>
    <message>
        <source>read as “{words}”: the keyboard was set to another language</source>
        <translation>прочитано як «{words}»: на клавіатурі було ввімкнено іншу мову</translation>
    </message>
    <message>
        <source>begins alike</source>
        <translation>починається так само</translation>
    </message>
    <message>
        <source>the name as it stands in a sentence</source>
        <translation>ім’я у відмінку, як у реченні</translation>
    </message>
    <message>
        <source>A name alone decides nothing: compare the date of birth, the family, the unit.</source>
        <translation>Саме ім’я не вирішує нічого: порівняйте дату народження, рідню, частину.</translation>
    </message>
    <message>
        <source>Nobody is found for this. Try fewer letters, another spelling, the former surname, a relative&apos;s name, a phone, or the number of the case.</source>
        <translation>За цим нікого не знайдено. Спробуйте менше літер, інше написання, колишнє прізвище, ім’я когось із рідні, телефон або номер справи.</translation>
    </message>
    <message>
        <source>A name in any spelling, a number, a phone, a unit or a year. surname:… or year:… says where to look, quotation marks take a word as it stands.</source>
        <translation>Можна ввести ім’я в будь-якому написанні, номер, телефон, частину або рік. прізвище:… чи рік:… каже, де шукати; слово в лапках береться, як стоїть.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>the military unit</source>
        <translation>військова частина</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation>дата народження</translation>
    </message>
</context>
<context>
    <name>IdentificationTab</name>
    <message>
        <source>Identification</source>
        <translation>Ідентифікація</translation>
    </message>
    <message>
        <source>Only the authority&apos;s decision establishes who somebody is. Until then the search goes on.</source>
        <translation>Особу встановлює лише рішення компетентного органу. До того розшук триває.</translation>
    </message>
    <message>
        <source>No decision on identity stands.</source>
        <translation>Чинного рішення про встановлення особи немає.</translation>
    </message>
    <message>
        <source>Record a result…</source>
        <translation>Записати результат…</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Додати етап…</translation>
    </message>
    <message>
        <source>Record a decision…</source>
        <translation>Записати рішення…</translation>
    </message>
    <message>
        <source>Steps, as they were recorded</source>
        <translation>Етапи, як їх записано</translation>
    </message>
    <message>
        <source>No step is recorded yet.</source>
        <translation>Етапів ще не записано.</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>день не відомий</translation>
    </message>
    <message>
        <source>remains no. {number}</source>
        <translation>останки № {number}</translation>
    </message>
    <message>
        <source>document no. {number}</source>
        <translation>документ № {number}</translation>
    </message>
    <message>
        <source>about the decision: {decision}</source>
        <translation>щодо рішення: {decision}</translation>
    </message>
    <message>
        <source>It happened, and rested on what was taken back later.</source>
        <translation>Це відбулося, але ґрунтувалося на тому, що згодом скасовано.</translation>
    </message>
    <message>
        <source>taken back by a later step</source>
        <translation>скасовано пізнішим етапом</translation>
    </message>
    <message>
        <source>recorded {day}</source>
        <translation>записано {day}</translation>
    </message>
</context>
<context>
    <name>IdentityDocumentForm</name>
    <message>
        <source>Correct a paper of the person</source>
        <translation>Виправити документ людини</translation>
    </message>
    <message>
        <source>Add a paper of the person</source>
        <translation>Додати документ людини</translation>
    </message>
    <message>
        <source>A paper found with remains identifies nobody. Here its number helps to recognise it.</source>
        <translation>Документ, знайдений з останками, нікого не ідентифікує. Тут його номер допомагає його впізнати.</translation>
    </message>
</context>
<context>
    <name>IdsFirstTableModel</name>
    <message>
        <source>no longer there</source>
        <translation>уже немає</translation>
    </message>
</context>
<context>
    <name>JudgeForm</name>
    <message>
        <source>Grade or dispute a claim</source>
        <translation>Оцінити або оспорити повідомлення</translation>
    </message>
    <message>
        <source>The source and what it says this time are graded apart. No grade makes a number verified.</source>
        <translation>Джерело і те, що воно каже цього разу, оцінюють окремо. Жодна оцінка не робить число перевіреним.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>без числа</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>без оцінки</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>Чому (для історії змін)</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>first passphrase</source>
        <translation>перша парольна фраза</translation>
    </message>
    <message>
        <source>recovery words</source>
        <translation>слова відновлення</translation>
    </message>
</context>
<context>
    <name>KeyboardLine</name>
    <message>
        <source>Keyboard: Ukrainian</source>
        <translation>Клавіатура: українська</translation>
    </message>
    <message>
        <source>Keyboard: Russian</source>
        <translation>Клавіатура: російська</translation>
    </message>
    <message>
        <source>Keyboard: English</source>
        <translation>Клавіатура: англійська</translation>
    </message>
    <message>
        <source>Keyboard: Latin letters</source>
        <translation>Клавіатура: латинські літери</translation>
    </message>
    <message>
        <source>Keyboard: Cyrillic letters</source>
        <translation>Клавіатура: кириличні літери</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Увімкнено Caps Lock</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keys: who opens this vault, and with what</source>
        <translation>Ключі: хто і чим відкриває це сховище</translation>
    </message>
    <message>
        <source>Add a passphrase for a colleague…</source>
        <translation>Додати парольну фразу для колеги…</translation>
    </message>
    <message>
        <source>New recovery words…</source>
        <translation>Нові слова відновлення…</translation>
    </message>
    <message>
        <source>Let this computer&apos;s keyring open the vault…</source>
        <translation>Відкривати системним сховищем паролів…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Позначка</translation>
    </message>
    <message>
        <source>Stands in clear on the disk: a pseudonym such as “desk 2”, no name.</source>
        <translation>Стоїть на диску відкрито: псевдонім на зразок «стіл 2», не ім’я.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Stands inside the vault and in the history.</source>
        <translation>Стоїть усередині сховища й в історії змін.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова парольна фраза</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Нова парольна фраза ще раз</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Replace the old words</source>
        <translation>Замінити старі слова</translation>
    </message>
    <message>
        <source>Keep the old words</source>
        <translation>Залишити старі слова</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Слова відновлення</translation>
    </message>
    <message>
        <source>Keyring of a computer</source>
        <translation>Системне сховище паролів комп’ютера</translation>
    </message>
    <message>
        <source>opened this time</source>
        <translation>відкрито цього разу</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Take the key “{label}” away?</source>
        <translation>Вилучити ключ «{label}»?</translation>
    </message>
    <message>
        <source>It opens the vault no longer. Backups made before still accept it.</source>
        <translation>Він більше не відкриватиме сховища. Давніші резервні копії його ще приймають.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>The key is taken away.</source>
        <translation>Ключ вилучено.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Парольні фрази різні. Введіть другу ще раз.</translation>
    </message>
    <message>
        <source>The passphrase is added.</source>
        <translation>Парольну фразу додано.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring opens the vault now. The passphrase still does.</source>
        <translation>Тепер сховище відкриває й системне сховище паролів цього комп’ютера. Парольна фраза діє, як і раніше.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Парольну фразу змінено.</translation>
    </message>
    <message>
        <source>The key is renamed.</source>
        <translation>Ключ перейменовано.</translation>
    </message>
    <message>
        <source>Rewriting the keys…</source>
        <translation>Переписуємо ключі…</translation>
    </message>
    <message>
        <source>These backups still accept what was changed. Delete them, or keep them locked away, and think of copies that somebody made by hand:</source>
        <translation>Ці резервні копії ще приймають те, що було змінено. Знищте їх або тримайте під замком і згадайте про копії, які хтось зробив вручну:</translation>
    </message>
    <message>
        <source>{folder}: a backup of {day}, not reachable now</source>
        <translation>{folder}: резервна копія від {day}, зараз недоступна</translation>
    </message>
    <message>
        <source>The old recovery words open the vault no longer.</source>
        <translation>Старі слова відновлення більше не відкривають сховища.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>як у комп’ютера</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>Cases were saved during the comparison; what changed in them is not seen here.</source>
        <translation>Під час порівняння було збережено зміни у справах; тут їх не враховано.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Порівняти ще раз</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed, and the page is as it was.</source>
        <translation>Зупинено. Нічого не змінено, сторінка така, як була.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Викинути</translation>
    </message>
    <message>
        <source>Typed before and not recorded yet</source>
        <translation>Введено раніше і ще не записано</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Must not learn from us: {words}</source>
        <translation>Не має дізнатися від нас: {words}</translation>
    </message>
    <message>
        <source>nobody (summary for the file)</source>
        <translation>нікому (довідка до справи, порожній бланк)</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ще не вирішено</translation>
    </message>
    <message>
        <source>Compared: it is not there</source>
        <translation>Звірено: цього там немає</translation>
    </message>
    <message>
        <source>Read the draft against this wish before it is printed.</source>
        <translation>Перед друком звірте чернетку з цим побажанням.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Мова паперу</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Entry at the body</source>
        <translation>Запис в установі</translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation>Наступний лист до</translation>
    </message>
    <message>
        <source>Our own promise only.</source>
        <translation>Лише наша власна обіцянка.</translation>
    </message>
    <message>
        <source>What was done since the last letter</source>
        <translation>Що зроблено після останнього листа</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>Одне речення в рядку.</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>How it goes out</source>
        <translation>Як передати</translation>
    </message>
    <message>
        <source>Which letter is corrected</source>
        <translation>Який лист виправляєте</translation>
    </message>
</context>
<context>
    <name>LetterOut</name>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>Надруковано %n сторінку</numerusform>
            <numerusform>Надруковано %n сторінки</numerusform>
            <numerusform>Надруковано %n сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer knows no printer. Save a copy, or set up a printer.</source>
        <translation>На цьому комп’ютері немає принтера. Збережіть копію або підключіть принтер.</translation>
    </message>
    <message>
        <source>Print it all the same</source>
        <translation>Усе одно надрукувати</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Усе одно зберегти</translation>
    </message>
    <message>
        <source>This letter was withdrawn: {reason}</source>
        <translation>Цей лист відкликано: {reason}</translation>
    </message>
    <message>
        <source>This letter was corrected by {numbers}.</source>
        <translation>Цей лист виправлено листом {numbers}.</translation>
    </message>
    <message>
        <source>What it says no longer holds, and nothing on the paper tells its reader so. Do not give it to the family as news. The history notes that it went out knowingly.</source>
        <translation>Написане в ньому більше не чинне, а з самого паперу цього не видно. Не давайте його родині як звістку. В історію змін буде записано, що його видано свідомо.</translation>
    </message>
</context>
<context>
    <name>LetterReasons</name>
    <message>
        <source>Rests on</source>
        <translation>На чому ґрунтується</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Перш ніж надіслати</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Звертання</translation>
    </message>
    <message>
        <source>To be written otherwise</source>
        <translation>Що написати інакше</translation>
    </message>
    <message>
        <source>Open the family</source>
        <translation>Відкрити родину</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>“{field}” is empty.</source>
        <translation>Поле «{field}» порожнє.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand(s) in the way</source>
        <translation>
            <numerusform>%n перешкода</numerusform>
            <numerusform>%n перешкоди</numerusform>
            <numerusform>%n перешкод</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the relative</source>
        <translation>Вибрати, кому</translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation>Відкрити шаблон</translation>
    </message>
    <message>
        <source>Choose the transfer</source>
        <translation>Вибрати передачу</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Записати відповідь</translation>
    </message>
    <message>
        <source>Release this draft</source>
        <translation>Дозволити цю чернетку</translation>
    </message>
    <message>
        <source>Choose the letter</source>
        <translation>Обрати лист</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>Choose how it goes out</source>
        <translation>Вибрати спосіб</translation>
    </message>
    <message>
        <source>Open the documents</source>
        <translation>Відкрити документи</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Відкрити справу</translation>
    </message>
    <message>
        <source>Enter a day</source>
        <translation>Ввести день</translation>
    </message>
    <message>
        <source>Write what was done</source>
        <translation>Написати, що зроблено</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Заповнити</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Відкрити налаштування</translation>
    </message>
    <message>
        <source>a record of this case</source>
        <translation>запис у цій справі</translation>
    </message>
    <message>
        <source>stays off the paper, not told to this relative yet: “{words}”</source>
        <translation>не друкується, бо цій людині ще не сказано: «{words}»</translation>
    </message>
    <message>
        <source>what is recorded of this case; no claim of others</source>
        <translation>записане в цій справі; чужих повідомлень немає</translation>
    </message>
</context>
<context>
    <name>LetterTemplatesCard</name>
    <message>
        <source>Letter templates</source>
        <translation>Шаблони листів</translation>
    </message>
    <message>
        <source>Every letter can be put into the office&apos;s own words. What protects a family stays: what a letter may state, what it needs, when it is kept back.</source>
        <translation>Кожен лист можна викласти власними словами установи. Те, що захищає родину, лишається: що лист може стверджувати, що для нього потрібно, коли його не можна надсилати.</translation>
    </message>
    <message>
        <source>Write letter templates…</source>
        <translation>Писати шаблони листів…</translation>
    </message>
    <message>
        <source>Which letter when, and what keeps one back</source>
        <translation>Який лист коли пишуть і що його зупиняє</translation>
    </message>
    <message>
        <source>All letters are in the words that ship with the program.</source>
        <translation>Усі листи викладено словами з програми.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>LetterTemplatesPage</name>
    <message>
        <source>Letter templates</source>
        <translation>Шаблони листів</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Зберегти як нову версію</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Текст шаблону</translation>
    </message>
    <message>
        <source>This was typed before and not saved yet. Save it, or throw it away.</source>
        <translation>Це введено раніше й ще не збережено. Збережіть або відкиньте.</translation>
    </message>
    <message>
        <source>Write with this version</source>
        <translation>Писати за цією версією</translation>
    </message>
    <message>
        <source>Throw away what is typed</source>
        <translation>Відкинути введене</translation>
    </message>
    <message>
        <source>Back to the shipped one…</source>
        <translation>Повернути шаблон із програми…</translation>
    </message>
    <message>
        <source>Go to line {line}</source>
        <translation>До рядка {line}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before this can be saved</source>
        <translation>
            <numerusform>Перш ніж зберегти, виправте %n місце</numerusform>
            <numerusform>Перш ніж зберегти, виправте %n місця</numerusform>
            <numerusform>Перш ніж зберегти, виправте %n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper cannot be shown</source>
        <translation>Показати папір не можна</translation>
    </message>
    <message>
        <source>Version {version} is saved and in use.</source>
        <translation>Версію {version} збережено, вона чинна.</translation>
    </message>
    <message>
        <source>Write with the shipped words again?</source>
        <translation>Знову писати словами з програми?</translation>
    </message>
    <message>
        <source>Your versions stay here and can be used again. What is typed and not saved is lost.</source>
        <translation>Ваші версії лишаються тут, і до них можна повернутися. Те, що введено й не збережено, зникне.</translation>
    </message>
    <message>
        <source>Use the shipped words</source>
        <translation>Узяти слова з програми</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Printed papers never change. A mistake is corrected by a new letter.</source>
        <translation>Надруковані папери не змінюються. Помилку виправляють новим листом.</translation>
    </message>
    <message>
        <source>No letter was printed yet. A letter is written from the page of a case.</source>
        <translation>Жодного листа ще не надруковано. Лист пишуть зі сторінки справи.</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Перейти до справ</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Друкувати ще раз…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>Envelope or label…</source>
        <translation>Конверт або наліпка…</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Вручено</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Надіслано поштою</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Повернулося</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Відкликати…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Відкрити справу</translation>
    </message>
    <message>
        <source>Write to many…</source>
        <translation>Написати багатьом…</translation>
    </message>
    <message>
        <source>Somebody calls about a letter…</source>
        <translation>Дзвінок щодо листа…</translation>
    </message>
    <message>
        <source>released by {person}</source>
        <translation>дозвіл: {person}</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>станом на {day}</translation>
    </message>
    <message>
        <source>given or sent on {day}</source>
        <translation>передано або надіслано {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>addressed to {recipient}</source>
        <translation>адресат: {recipient}</translation>
    </message>
    <message>
        <source>released by one person: {why}</source>
        <translation>дозвіл однієї людини: {why}</translation>
    </message>
    <message>
        <source>corrects {number}</source>
        <translation>виправляє {number}</translation>
    </message>
    <message>
        <source>corrected by {numbers}</source>
        <translation>виправлено листом {numbers}</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>відкликано: {reason}</translation>
    </message>
    <message>
        <source>Day, number, state</source>
        <translation>День, номер, стан</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>No letter was printed in this case yet. Begin with “Write letter…” above.</source>
        <translation>У цій справі ще не надруковано жодного листа. Почніть із кнопки «Написати лист…» угорі.</translation>
    </message>
    <message>
        <source>No letter was printed in this case yet.</source>
        <translation>У цій справі ще не надруковано жодного листа.</translation>
    </message>
    <message>
        <source>Letters of this case</source>
        <translation>Листи цієї справи</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Відкрити папір</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) rest(s) on what no longer holds</source>
        <translation>
            <numerusform>%n лист ґрунтується на відомостях, які змінилися</numerusform>
            <numerusform>%n листи ґрунтуються на відомостях, які змінилися</numerusform>
            <numerusform>%n листів ґрунтуються на відомостях, які змінилися</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a correction</source>
        <translation>Написати виправлення</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>corrects {number}</source>
        <translation>виправляє {number}</translation>
    </message>
    <message>
        <source>see {numbers}</source>
        <translation>див. {numbers}</translation>
    </message>
</context>
<context>
    <name>LifeMenu</name>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>What can be done with this case</source>
        <translation>Що можна зробити із цією справою</translation>
    </message>
    <message>
        <source>Correct or add details…</source>
        <translation>Виправити або доповнити…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написати нотатку…</translation>
    </message>
    <message>
        <source>Compare with another case…</source>
        <translation>Порівняти з іншою справою…</translation>
    </message>
    <message>
        <source>Export the case…</source>
        <translation>Експортувати справу…</translation>
    </message>
    <message>
        <source>Reopen the case…</source>
        <translation>Відновити справу…</translation>
    </message>
    <message>
        <source>Let the search rest…</source>
        <translation>Призупинити розшук…</translation>
    </message>
    <message>
        <source>Let the search go on</source>
        <translation>Продовжити розшук</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Завершити справу…</translation>
    </message>
    <message>
        <source>Export the case in clear?</source>
        <translation>Експортувати незахищену справу?</translation>
    </message>
    <message>
        <source>The file lies outside the vault and holds everything recorded of the case, also what the family must not learn: whoever opens the folder or the stick can read it. The history notes it. Delete the file when it is no longer needed.</source>
        <translation>Файл лежатиме поза сховищем і міститиме все, що записано у справі, також те, чого родина не має дізнатися: його прочитає кожен, хто відкриє теку або флешку. В історії змін про це буде запис. Видаліть файл, коли він більше не потрібен.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортувати</translation>
    </message>
    <message>
        <source>Export the case</source>
        <translation>Експорт справи</translation>
    </message>
    <message>
        <source>The case is exported in clear</source>
        <translation>Справу експортовано без захисту</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Change a link</source>
        <translation>Змінити зв’язок</translation>
    </message>
    <message>
        <source>Link with a reported transfer</source>
        <translation>Пов’язати з передачею, про яку повідомлено</translation>
    </message>
    <message>
        <source>A transfer is not a person. A link says only what connects the two, and how strongly.</source>
        <translation>Передача не є людиною. Зв’язок каже лише, що їх пов’язує і якої він сили.</translation>
    </message>
    <message>
        <source>The transfer</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>What connects them</source>
        <translation>Що їх пов’язує</translation>
    </message>
    <message>
        <source>With this strength the family may be told no more than:</source>
        <translation>За такої сили зв’язку родині можна сказати не більше ніж:</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>The family, and the reason for the change</source>
        <translation>Родина і причина зміни</translation>
    </message>
    <message>
        <source>Why it changes, for the history</source>
        <translation>Чому змінюється (для історії змін)</translation>
    </message>
</context>
<context>
    <name>ListColumnsView</name>
    <message>
        <source>None, or not known</source>
        <translation>Немає або невідомо</translation>
    </message>
    <message>
        <source>Compare with all cases</source>
        <translation>Порівняти з усіма справами</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Вибрати інший файл…</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Що означають стовпці</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Where the headings stand</source>
        <translation>Де стоять заголовки</translation>
    </message>
    <message>
        <source>What list it is, and whose</source>
        <translation>Що це за список і чий він</translation>
    </message>
    <message>
        <source>It is kept beside your decisions. Of the list itself nothing else is kept.</source>
        <translation>Це зберігається поруч із вашими рішеннями. Із самого списку більше нічого не зберігається.</translation>
    </message>
    <message>
        <source>Transfer that the list belongs to</source>
        <translation>Передача, до якої належить список</translation>
    </message>
    <message>
        <source>A lead is then linked with it as “considered”, and never as more.</source>
        <translation>Тоді справа, яку треба перевірити, пов’язується з нею як «розглядається», і ніколи сильніше.</translation>
    </message>
    <message>
        <source>Swap surname and given name</source>
        <translation>Поміняти прізвище та ім’я місцями</translation>
    </message>
    <message>
        <source>Given names stand below the heading of the surname, so the two columns are read the other way round.</source>
        <translation>Під заголовком прізвища стоять імена, тому ці два стовпці прочитано навпаки.</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Рядків: {count}</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Заголовків немає</translation>
    </message>
    <message>
        <source>Row {number}: {cells}</source>
        <translation>Рядок {number}: {cells}</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>не враховувати</translation>
    </message>
    <message>
        <source>Column {letters}</source>
        <translation>Стовпець {letters}</translation>
    </message>
    <message>
        <source>The heading {heading} stands more than once, in columns {columns}. Look which of them is meant.</source>
        <translation>Заголовок {heading} повторюється у стовпцях {columns}. Перевірте, який із них потрібен.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Surname</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Повне ім’я</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Рік народження</translation>
    </message>
    <message>
        <source>Military unit</source>
        <translation>Військова частина</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Day of what is reported</source>
        <translation>День події, про яку повідомлено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>there is no name, so it was left out</source>
        <translation>імені немає, тому пропущено</translation>
    </message>
    <message>
        <source>this is no date with a year, so it was compared without</source>
        <translation>це не дата з роком, тому порівняно без неї</translation>
    </message>
    <message>
        <source>this is no year, so it was compared without</source>
        <translation>це не рік, тому порівняно без нього</translation>
    </message>
    <message>
        <source>{rows} and {count} more</source>
        <translation>{rows} і ще {count}</translation>
    </message>
    <message>
        <source>{file}, row {row}, “{column}”: {why}</source>
        <translation>{file}, рядок {row}, «{column}»: {why}</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>The disk does not answer.</source>
        <translation>Диск не відповідає.</translation>
    </message>
    <message>
        <source>What was typed cannot be kept. Lock all the same?</source>
        <translation>Введене не вдається зберегти. Усе одно заблокувати?</translation>
    </message>
    <message>
        <source>Would be lost:</source>
        <translation>Буде втрачено:</translation>
    </message>
    <message>
        <source>Lock and lose it</source>
        <translation>Заблокувати і втратити</translation>
    </message>
</context>
<context>
    <name>LogoRow</name>
    <message>
        <source>Logo in the letterhead</source>
        <translation>Логотип на бланку</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture of at most 300 KB. It stands at the upper right, above the window of an envelope. Only the picture itself is kept, not where or by whom it was taken.</source>
        <translation>Зображення PNG або JPEG, щонайбільше 300 КБ. Воно стоїть угорі праворуч, над віконцем конверта. Зберігається лише саме зображення, без відомостей, де і ким його зроблено.</translation>
    </message>
    <message>
        <source>The logo of the office</source>
        <translation>Логотип установи</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Вибрати логотип…</translation>
    </message>
    <message>
        <source>Take the logo out…</source>
        <translation>Прибрати логотип…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Зображення (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Take the logo out of the letterhead?</source>
        <translation>Прибрати логотип із бланка?</translation>
    </message>
    <message>
        <source>Letters are printed without it from now on. To have it back, its file is needed.</source>
        <translation>Відтепер листи друкуватимуться без нього. Щоб повернути його, знадобиться файл.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>The logo stands in the letterhead.</source>
        <translation>Логотип стоїть на бланку.</translation>
    </message>
    <message>
        <source>The letterhead has no logo.</source>
        <translation>Логотипа на бланку немає.</translation>
    </message>
</context>
<context>
    <name>LookingLine</name>
    <message>
        <source>It could not be looked whether this person is recorded already. Nothing is saved yet.</source>
        <translation>Не вдалося перевірити, чи цю людину вже записано. Ще нічого не збережено.</translation>
    </message>
    <message>
        <source>Looking whether this person is recorded already…</source>
        <translation>Перевіряємо, чи цю людину вже записано…</translation>
    </message>
    <message>
        <source>Save without looking (Ctrl+Shift+S)</source>
        <translation>Зберегти без перевірки (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Перевірити ще раз</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Назад до форми (Esc)</translation>
    </message>
</context>
<context>
    <name>MailingLists</name>
    <message>
        <source>Get a letter ({count})</source>
        <translation>Отримають лист ({count})</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>Не отримають ({count})</translation>
    </message>
    <message>
        <source>Who gets a letter</source>
        <translation>Хто отримає лист</translation>
    </message>
    <message>
        <source>Who is left out</source>
        <translation>Хто листа не отримає</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Рідня</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Чому ні</translation>
    </message>
    <message>
        <source>Language and address</source>
        <translation>Мова й адреса</translation>
    </message>
</context>
<context>
    <name>MailingOutput</name>
    <message>
        <source>Send to the printer…</source>
        <translation>Надіслати на принтер…</translation>
    </message>
    <message>
        <source>Envelopes or labels…</source>
        <translation>Конверти або наліпки…</translation>
    </message>
    <message>
        <source>Save one PDF a language…</source>
        <translation>Зберегти один PDF на мову…</translation>
    </message>
    <message>
        <source>Save one PDF a letter…</source>
        <translation>Зберегти PDF на кожен лист…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed and recorded.</source>
        <translation>
            <numerusform>Надруковано й записано %n лист.</numerusform>
            <numerusform>Надруковано й записано %n листи.</numerusform>
            <numerusform>Надруковано й записано %n листів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out meanwhile:</source>
        <translation>
            <numerusform>За цей час вибула %n людина:</numerusform>
            <numerusform>За цей час вибули %n людини:</numerusform>
            <numerusform>За цей час вибуло %n людей:</numerusform>
        </translation>
    </message>
    <message>
        <source>Print an envelope or a label for these letters, their address does not fit in a window:</source>
        <translation>Для цих листів надрукуйте конверт або наліпку, бо адреса не вміщається у віконце:</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the letters as PDF instead.</source>
        <translation>Цей комп’ютер не знає жодного принтера. Натомість збережіть листи як PDF.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Save the letters in clear?</source>
        <translation>Зберегти незахищені копії листів?</translation>
    </message>
    <message>
        <source>The files lie outside the vault and hold names and addresses of families: whoever opens the folder or the stick can read them. The history notes each letter. Print on one side only, so that no sheet holds two families&apos; letters, and delete the files when they are printed.</source>
        <translation>Файли лежатимуть поза сховищем, і в них імена та адреси родин: їх прочитає кожен, хто відкриє теку чи носій. Історія запише кожен лист. Друкуйте лише з одного боку, щоб на одному аркуші не було листів двох родин, і видаліть файли після друку.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Зберегти листи</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>Надруковано %n сторінку</numerusform>
            <numerusform>Надруковано %n сторінки</numerusform>
            <numerusform>Надруковано %n сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in clear. The history says so.</source>
        <translation>
            <numerusform>Збережено %n незахищений файл. Історія це засвідчує.</numerusform>
            <numerusform>Збережено %n незахищені файли. Історія це засвідчує.</numerusform>
            <numerusform>Збережено %n незахищених файлів. Історія це засвідчує.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stayed in the vault:</source>
        <translation>
            <numerusform>%n лист лишився у сховищі:</numerusform>
            <numerusform>%n листи лишилися у сховищі:</numerusform>
            <numerusform>%n листів лишилося у сховищі:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingPage</name>
    <message>
        <source>Write to many families</source>
        <translation>Написати багатьом родинам</translation>
    </message>
    <message>
        <source>The rules choose. Whoever is left out is written to alone, or talked with.</source>
        <translation>Обирають правила. Тим, кого вони оминають, пишуть окремо або з ними розмовляють.</translation>
    </message>
    <message>
        <source>Print and record all…</source>
        <translation>Надрукувати й записати всі…</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продовжити розсилання</translation>
    </message>
    <message>
        <source>Leave it as it is…</source>
        <translation>Залишити як є…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Next letter by</source>
        <translation>Наступний лист не пізніше</translation>
    </message>
    <message>
        <source>Our own promise; it stands in every letter.</source>
        <translation>Наша власна обіцянка; вона буде в кожному листі.</translation>
    </message>
    <message>
        <source>What was done since, one sentence a line</source>
        <translation>Що зроблено за цей час, по реченню в рядку</translation>
    </message>
    <message>
        <source>All relatives of open cases, on hearing of transfers: {wishes}.</source>
        <translation>Уся рідня відкритих справ про звістки про передачі: {wishes}.</translation>
    </message>
    <message>
        <source>Nobody gets this letter now. Why, stands under “Left out”.</source>
        <translation>Зараз цього листа ніхто не отримає. Чому – див. вкладку «Не отримають».</translation>
    </message>
    <message>
        <source>Nobody in an open case waits for this letter now.</source>
        <translation>Зараз у відкритих справах цього листа ніхто не чекає.</translation>
    </message>
    <message numerus="yes">
        <source>Print and record %n letter(s)?</source>
        <translation>
            <numerusform>Надрукувати й записати %n лист?</numerusform>
            <numerusform>Надрукувати й записати %n листи?</numerusform>
            <numerusform>Надрукувати й записати %n листів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is recorded as it is printed and never changes. You can stop at any letter and go on later.</source>
        <translation>Кожен записується під час друку й більше не змінюється. Можна зупинитися на будь-якому листі й продовжити пізніше.</translation>
    </message>
    <message>
        <source>Print and record</source>
        <translation>Надрукувати й записати</translation>
    </message>
    <message>
        <source>Stopped. Whole letters stay; go on at any time.</source>
        <translation>Зупинено. Цілі листи лишаються; продовжити можна будь-коли.</translation>
    </message>
    <message>
        <source>Leave this mailing as it is?</source>
        <translation>Залишити це розсилання як є?</translation>
    </message>
    <message numerus="yes">
        <source>%n relative(s) get no letter of it. The letters that are printed stay.</source>
        <translation>
            <numerusform>%n людина не отримає цього листа. Надруковані листи лишаться.</numerusform>
            <numerusform>%n людини не отримають цього листа. Надруковані листи лишаться.</numerusform>
            <numerusform>%n людей не отримають цього листа. Надруковані листи лишаться.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>A mailing of {day} was broken off: {kind}, {printed} of {chosen} letters are printed.</source>
        <translation>Розсилання від {day} перервано: {kind}, надруковано листів: {printed} з {chosen}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The key file of this vault is older than the vault remembers. Somebody may have put an old one back, and with it a passphrase that was changed or removed. Look at the keys in the settings, then change your passphrase.</source>
        <translation>Файл ключів цього сховища старіший, ніж пам’ятає сховище. Можливо, хтось повернув старий файл, а з ним і парольну фразу, яку було змінено чи вилучено. Перегляньте ключі в налаштуваннях, а тоді змініть свою парольну фразу.</translation>
    </message>
    <message>
        <source>The copy of the key file was newer than the key file itself and was kept as {file}. Where a passphrase opens this vault no longer, close the program and put that file in place of vault.key.</source>
        <translation>Копія файлу ключів була новіша за сам файл ключів; її збережено як {file}. Якщо якась парольна фраза більше не відкриває це сховище, закрийте програму й покладіть той файл на місце vault.key.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s) were tried since this vault was last opened. Whoever can write to its folder could have changed this number.</source>
        <translation>
            <numerusform>Відтоді, як сховище відкривали востаннє, пробували %n хибну парольну фразу. Хто може писати до його теки, міг змінити це число.</numerusform>
            <numerusform>Відтоді, як сховище відкривали востаннє, пробували %n хибні парольні фрази. Хто може писати до його теки, міг змінити це число.</numerusform>
            <numerusform>Відтоді, як сховище відкривали востаннє, пробували %n хибних парольних фраз. Хто може писати до його теки, міг змінити це число.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key file of this vault was damaged or missing. Its copy was used, and the file is repaired. Copy the vault&apos;s folder to a safe place today.</source>
        <translation>Файл ключів цього сховища був пошкоджений або відсутній. Використано його копію, файл відновлено. Скопіюйте теку сховища в надійне місце сьогодні.</translation>
    </message>
    <message>
        <source>Not locked.</source>
        <translation>Не заблоковано.</translation>
    </message>
    <message>
        <source>This vault was not closed in order last time, and a part of it is damaged. Copy its whole folder to a safe place today, then look in the settings what is damaged.</source>
        <translation>Минулого разу це сховище не було закрите як слід, і частина його пошкоджена. Сьогодні ж скопіюйте всю його теку в надійне місце, а потім перегляньте в налаштуваннях, що пошкоджено.</translation>
    </message>
    <message>
        <source>This vault lies on another computer. Locks of files are not reliable there, and whoever runs it can copy the vault or put back an older one. Keep the vault on this computer, and backups elsewhere.</source>
        <translation>Це сховище лежить на іншому комп&apos;ютері. Блокування файлів там ненадійне, а той, хто ним керує, може скопіювати сховище або повернути давніше. Тримайте сховище на цьому комп&apos;ютері, а резервні копії деінде.</translation>
    </message>
    <message>
        <source>This vault lies in a folder that a program copies to other computers. Such a copy can be half written or put back an older one, and whoever has it can try passphrases on it. Move the vault out of it.</source>
        <translation>Це сховище лежить у теці, яку програма копіює на інші комп&apos;ютери. Така копія може бути записана наполовину або повернути давніше сховище, а той, хто її має, може добирати парольну фразу. Перенесіть сховище звідти.</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>How sure: {word}</source>
        <translation>Наскільки певно: {word}</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>є документ</translation>
    </message>
    <message>
        <source>Document: {word}</source>
        <translation>Документ: {word}</translation>
    </message>
    <message>
        <source>Due: {word}</source>
        <translation>Термін: {word}</translation>
    </message>
    <message>
        <source>Priority: {word}</source>
        <translation>Терміновість: {word}</translation>
    </message>
    <message>
        <source>Link: {word}</source>
        <translation>Зв’язок: {word}</translation>
    </message>
    <message>
        <source>{kind}, on record</source>
        <translation>{kind}, є документ</translation>
    </message>
    <message>
        <source>Sample: {word}</source>
        <translation>Зразок: {word}</translation>
    </message>
    <message>
        <source>Step: {word}</source>
        <translation>Крок: {word}</translation>
    </message>
    <message>
        <source>Consent: {word}</source>
        <translation>Згода: {word}</translation>
    </message>
</context>
<context>
    <name>MarksInRows</name>
    <message>
        <source>Reported transfers over time</source>
        <translation>Повідомлені передачі в часі</translation>
    </message>
    <message>
        <source>{number} of {count}. Left and right arrow keys go along the row, up and down to the other rows, Enter opens.</source>
        <translation>{number} з {count}. Стрілки ліворуч і праворуч ведуть уздовж рядка, вгору й униз – до інших рядків, Enter відкриває.</translation>
    </message>
</context>
<context>
    <name>MatchListPage</name>
    <message>
        <source>Match a list</source>
        <translation>Порівняти список</translation>
    </message>
    <message>
        <source>Cases › Match a list</source>
        <translation>Справи › Порівняти список</translation>
    </message>
    <message>
        <source>A match is a lead for a person to look at; a name alone never decides.</source>
        <translation>Збіг – лише підстава, щоб людина подивилася; саме ім’я ніколи нічого не вирішує.</translation>
    </message>
    <message>
        <source>Another list…</source>
        <translation>Інший список…</translation>
    </message>
    <message>
        <source>Compare a list of identified, exchanged or reported persons with all cases. It may be a CSV or XLSX file with up to {rows} rows and {megabytes} megabytes. The file is read once, and nothing of it is kept but what you decide.</source>
        <translation>Порівняйте список упізнаних, обміняних або названих у повідомленнях людей з усіма справами. Це може бути файл CSV або XLSX, до {rows} рядків і {megabytes} мегабайтів. Файл читається один раз, і з нього не зберігається нічого, крім ваших рішень.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Show also what was decided before</source>
        <translation>Показати й те, що вже вирішено</translation>
    </message>
    <message>
        <source>A lead to follow (1)</source>
        <translation>Перевірити далі (1)</translation>
    </message>
    <message>
        <source>Decide later (3)</source>
        <translation>Вирішити пізніше (3)</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Відкрити справу</translation>
    </message>
    <message>
        <source>Another person (2)</source>
        <translation>Інша людина (2)</translation>
    </message>
    <message>
        <source>What shows that it is another person</source>
        <translation>З чого видно, що це інша людина</translation>
    </message>
    <message>
        <source>Rows of the list and the cases they may mean</source>
        <translation>Рядки списку і справи, яких вони можуть стосуватися</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Наскільки ймовірно</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>У списку</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Вирішено</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm)</source>
        <translation>Списки (*.csv *.txt *.tsv *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Which list is to be compared?</source>
        <translation>Який список порівняти?</translation>
    </message>
    <message>
        <source>Compare the list again: each reason then stands beside its row.</source>
        <translation>Порівняйте список ще раз: кожне пояснення тоді стоятиме біля свого рядка.</translation>
    </message>
    <message>
        <source>The row is not in this list; it may be in another one.</source>
        <translation>Цього рядка в цьому списку немає; можливо, він в іншому.</translation>
    </message>
    <message>
        <source>Rows compared: {count}</source>
        <translation>Порівняно рядків: {count}</translation>
    </message>
    <message>
        <source>Decided: {count}</source>
        <translation>Вирішено: {count}</translation>
    </message>
    <message>
        <source>No row of the list leads to a case.</source>
        <translation>Жоден рядок списку не веде до справи.</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Усе вирішено.</translation>
    </message>
    <message>
        <source>Rows in which not everything could be read: {count}</source>
        <translation>Рядків, у яких прочитано не все: {count}</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Показати, які</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Рядок {number}</translation>
    </message>
    <message>
        <source>Why the row may mean this case</source>
        <translation>Чому рядок може стосуватися цієї справи</translation>
    </message>
    <message>
        <source>Follow a lead: row {number} of {list}</source>
        <translation>Перевірити збіг: рядок {number}, {list}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>рядок {number}</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Compare with another case</source>
        <translation>Порівняти з іншою справою</translation>
    </message>
    <message>
        <source>Where both are of one person, every record of one case goes to the other, and papers keep their numbers. It is one step in the history, and can be taken back whole.</source>
        <translation>Якщо обидві – про одну людину, усі записи однієї справи переходять до іншої, а папери зберігають номери. В історії це один крок, і його можна повернути цілком.</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>Яка справа</translation>
    </message>
    <message>
        <source>The other case</source>
        <translation>Інша справа</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Що це за справи</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Виберіть…</translation>
    </message>
    <message>
        <source>One person or two</source>
        <translation>Одна людина чи дві</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>Чому (для історії змін)</translation>
    </message>
    <message>
        <source>What shows it: dates of birth, parents, documents.</source>
        <translation>З чого це видно: дати народження, батьки, документи.</translation>
    </message>
    <message>
        <source>Choose the other case, and both stand here.</source>
        <translation>Виберіть іншу справу, і обидві стоятимуть тут.</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>відрізняються</translation>
    </message>
    <message>
        <source>Recorded before as two persons: {why} ({who}, {day})</source>
        <translation>Раніше записано як дві людини: {why} ({who}, {day})</translation>
    </message>
    <message>
        <source>One person: {ends} goes into {goes_on}</source>
        <translation>Одна людина: {ends} переходить до {goes_on}</translation>
    </message>
    <message>
        <source>Two persons: not the same</source>
        <translation>Дві людини: не та сама</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Інші написання</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Родина</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n повідомлення</numerusform>
            <numerusform>%n повідомлення</numerusform>
            <numerusform>%n повідомлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) at bodies</source>
        <translation>
            <numerusform>%n запис в установах</numerusform>
            <numerusform>%n записи в установах</numerusform>
            <numerusform>%n записів в установах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листи</numerusform>
            <numerusform>%n листів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документи</numerusform>
            <numerusform>%n документів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Record a move of remains</source>
        <translation>Записати переміщення останків</translation>
    </message>
    <message>
        <source>A move stays as it was recorded. If it was wrong, add the move that is right.</source>
        <translation>Переміщення лишається таким, як записано. Якщо воно помилкове, додайте правильне.</translation>
    </message>
    <message>
        <source>The last recorded move ended at {place}. This one will show a gap before it.</source>
        <translation>Останнє записане переміщення закінчилося тут: {place}. Перед цим буде показано прогалину.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Add a spelling, a call sign or another name</source>
        <translation>Додати написання, позивний або інше ім’я</translation>
    </message>
    <message>
        <source>Correct a name</source>
        <translation>Виправити ім’я</translation>
    </message>
    <message>
        <source>The search then finds the case under this spelling as well.</source>
        <translation>Тоді пошук знаходитиме справу і за цим написанням.</translation>
    </message>
    <message>
        <source>Whose name: {person}.</source>
        <translation>Чиє це ім’я: {person}.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>A misspelling stands in some paper: name that paper.</source>
        <translation>Помилкове написання стоїть у якомусь папері: назвіть його.</translation>
    </message>
</context>
<context>
    <name>NewWords</name>
    <message>
        <source>Print the sheet…</source>
        <translation>Надрукувати аркуш…</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Я їх записав(-ла)</translation>
    </message>
    <message>
        <source>Type three of the words from your paper, so that it is certain that they stand there.</source>
        <translation>Введіть три слова з Вашого паперу, щоб упевнитися, що вони там записані.</translation>
    </message>
    <message>
        <source>Write these 24 words on paper, or print them. They are shown once. As soon as they replace the old ones, the old ones open this vault no longer.</source>
        <translation>Запишіть ці 24 слова на папері або надрукуйте їх. Їх показано один раз. Щойно вони замінять старі, старі більше не відкриватимуть цього сховища.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Write the words on paper.</source>
        <translation>Цей комп’ютер не має принтера. Запишіть слова на папері.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Слова відновлення</translation>
    </message>
    <message>
        <source>The sheet is at the printer.</source>
        <translation>Аркуш надіслано на принтер.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Change a note</source>
        <translation>Змінити нотатку</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Notes are the office&apos;s own: never printed, and hidden in the family view.</source>
        <translation>Нотатки – лише для установи: їх не друкують і приховують у режимі для родини.</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes of the office</source>
        <translation>Нотатки установи</translation>
    </message>
    <message>
        <source>Nothing is noted. Notes are never printed.</source>
        <translation>Нотаток немає. Їх ніколи не друкують.</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написати нотатку…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
</context>
<context>
    <name>NotificationForm</name>
    <message>
        <source>Record that the family was told of the decision</source>
        <translation>Записати, що родині сказано про рішення</translation>
    </message>
    <message>
        <source>Record that the family was told of the result</source>
        <translation>Записати, що родині сказано про результат</translation>
    </message>
    <message>
        <source>A paper may state a decision only after somebody who is named told it in person. What is recorded here stays; a mistake is corrected by a further telling.</source>
        <translation>Рішення може стояти на папері лише після того, як названа тут людина сказала про нього особисто. Записане тут лишається; помилку виправляють новим записом про розмову.</translation>
    </message>
    <message>
        <source>Who told whom, and when</source>
        <translation>Хто, кому й коли сказав</translation>
    </message>
    <message>
        <source>the family, not one relative</source>
        <translation>родина загалом</translation>
    </message>
    <message>
        <source>The person&apos;s name and office. Without it no paper states what was told.</source>
        <translation>Ім’я та установа. Без цього сказане не потрапить на папір.</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Що було сказано</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>1000 · about 1000 · at least 35</source>
        <translation>1000 · близько 1000 · щонайменше 35</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>The office: what letters are headed with</source>
        <translation>Установа: що стоїть угорі листів</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Назва установи</translation>
    </message>
    <message>
        <source>Registered number</source>
        <translation>Реєстраційний номер</translation>
    </message>
    <message>
        <source>Telephone that is answered</source>
        <translation>Телефон, за яким відповідають</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Psychological support: telephone</source>
        <translation>Психологічна підтримка: телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Lines under the name of the person who signs: position, room, place of a stamp</source>
        <translation>Рядки під іменем того, хто підписує: посада, кабінет, місце печатки</translation>
    </message>
    <message>
        <source>Who works here: stands under letters and in the history</source>
        <translation>Хто тут працює: стоїть під листами та в історії змін</translation>
    </message>
    <message>
        <source>Years after closing: then somebody decides whether a case is still needed</source>
        <translation>Скільки років після завершення: тоді вирішують, чи справа ще потрібна</translation>
    </message>
    <message>
        <source>This was typed before and not saved yet. Save it, or throw it away.</source>
        <translation>Це введено раніше й ще не збережено. Збережіть або відкиньте.</translation>
    </message>
    <message>
        <source>Save the office&apos;s details</source>
        <translation>Зберегти відомості про установу</translation>
    </message>
    <message>
        <source>Throw away what is typed</source>
        <translation>Відкинути введене</translation>
    </message>
    <message>
        <source>The office&apos;s details are saved.</source>
        <translation>Відомості про установу збережено.</translation>
    </message>
</context>
<context>
    <name>OtherCases</name>
    <message>
        <source>The records of this case went to {number}.</source>
        <translation>Записи цієї справи перейшли до {number}.</translation>
    </message>
    <message>
        <source>The records of {number} came here, as of the same person.</source>
        <translation>Сюди перейшли записи {number}, як про ту саму людину.</translation>
    </message>
    <message>
        <source>{number} is another person: {why} ({who}, {day})</source>
        <translation>{number} – інша людина: {why} ({who}, {day})</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Інші справи</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Відкрити {number}</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>What is known, and how sure</source>
        <translation>Що відомо і наскільки певно</translation>
    </message>
    <message>
        <source>Further lines: {count}</source>
        <translation>Ще рядків: {count}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>з {day}</translation>
    </message>
    <message>
        <source>Connection with the transfer of {day}</source>
        <translation>Зв’язок із передачею: {day}</translation>
    </message>
    <message>
        <source>Decision on identity: {state}</source>
        <translation>Рішення про встановлення особи: {state}</translation>
    </message>
    <message>
        <source>Whether the person is alive</source>
        <translation>Чи жива людина</translation>
    </message>
    <message>
        <source>Where the person is</source>
        <translation>Де людина зараз</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Що кажуть установи</translation>
    </message>
    <message>
        <source>The case is not registered with any body yet.</source>
        <translation>Справу ще не зареєстровано в жодній установі.</translation>
    </message>
    <message>
        <source>Add an entry at a body…</source>
        <translation>Додати запис в установі…</translation>
    </message>
    <message>
        <source>Change the entry: {body}</source>
        <translation>Змінити запис: {body}</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>останнє звернення {day}</translation>
    </message>
    <message>
        <source>no status recorded</source>
        <translation>статус не записано</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Термінів немає.</translation>
    </message>
    <message>
        <source>Add a task…</source>
        <translation>Додати завдання…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>The first and the newest of all that happened are shown.</source>
        <translation>Показано перше й найновіше з усього, що відбулося.</translation>
    </message>
    <message>
        <source>The person, and the case</source>
        <translation>Людина і справа</translation>
    </message>
</context>
<context>
    <name>PagesTab</name>
    <message>
        <source>No page is recorded. Add the claims of a page to this entry.</source>
        <translation>Жодної сторінки не записано. Додайте до цього запису повідомлення зі сторінки.</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>Збережена копія</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Кого наводить</translation>
    </message>
    <message>
        <source>Look at the copy of {day}</source>
        <translation>Переглянути копію від {day}</translation>
    </message>
    <message>
        <source>No copy is kept. Pages on the network change and vanish.</source>
        <translation>Копії не збережено. Сторінки в мережі змінюються і зникають.</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>Grade or change the page…</source>
        <translation>Оцінити або змінити сторінку…</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)</source>
        <translation>Документи (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)</translation>
    </message>
    <message>
        <source>Keep a copy of the page</source>
        <translation>Зберегти копію сторінки</translation>
    </message>
    <message>
        <source>The copy is in the vault, encrypted, and stays with the page.</source>
        <translation>Копія лежить у сховищі зашифрована і лишається зі сторінкою.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>The paper</source>
        <translation>Папір</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Correct or add details…</source>
        <translation>Виправити або доповнити…</translation>
    </message>
    <message>
        <source>Add a spelling…</source>
        <translation>Додати написання…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Завершити справу…</translation>
    </message>
    <message>
        <source>Reopen the case…</source>
        <translation>Відновити справу…</translation>
    </message>
    <message>
        <source>Dispose of…</source>
        <translation>Знищити…</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Прізвище, ім’я, по батькові</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Інші написання</translation>
    </message>
</context>
<context>
    <name>PersonCards</name>
    <message>
        <source>Other names and spellings</source>
        <translation>Інші імена й написання</translation>
    </message>
    <message>
        <source>No other spelling is recorded. Papers often write a name in another way.</source>
        <translation>Інших написань не записано. У паперах ім’я часто пишуть інакше.</translation>
    </message>
    <message>
        <source>Add a spelling…</source>
        <translation>Додати написання…</translation>
    </message>
    <message>
        <source>Papers and tags of the person</source>
        <translation>Документи й жетон людини</translation>
    </message>
    <message>
        <source>No paper of the person is recorded.</source>
        <translation>Документів людини ще не записано.</translation>
    </message>
    <message>
        <source>Add a paper of the person…</source>
        <translation>Додати документ людини…</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Свідки</translation>
    </message>
    <message>
        <source>No witness is recorded.</source>
        <translation>Свідків ще не записано.</translation>
    </message>
    <message>
        <source>Add a witness…</source>
        <translation>Додати свідка…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Виправити…</translation>
    </message>
</context>
<context>
    <name>PersonFinder</name>
    <message>
        <source>Name, number, phone, unit or year</source>
        <translation>Ім’я, номер, телефон, частина або рік</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Кого знайдено</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Знайдено: {count}</translation>
    </message>
    <message>
        <source>Chosen: {person}</source>
        <translation>Вибрано: {person}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Correct or add details</source>
        <translation>Виправити або доповнити відомості</translation>
    </message>
    <message>
        <source>What stood here before stays in the history.</source>
        <translation>Те, що було записано раніше, залишається в історії змін.</translation>
    </message>
    <message>
        <source>Whom the family is searching for</source>
        <translation>Кого розшукує родина</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Look at the case again on</source>
        <translation>Переглянути справу знову</translation>
    </message>
    <message>
        <source>Then somebody decides whether the record is still needed.</source>
        <translation>Тоді хтось вирішує, чи запис іще потрібен.</translation>
    </message>
    <message>
        <source>Note for the office</source>
        <translation>Примітка для установи</translation>
    </message>
</context>
<context>
    <name>PhoneLines</name>
    <message>
        <source>no day of a check is known</source>
        <translation>дата перевірки невідома</translation>
    </message>
    <message>
        <source>checked: {day}</source>
        <translation>перевірено: {day}</translation>
    </message>
    <message>
        <source>check first</source>
        <translation>спершу перевірте</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>перевірено</translation>
    </message>
</context>
<context>
    <name>PhoneLinesCard</name>
    <message>
        <source>Telephone lines for families</source>
        <translation>Телефонні лінії для родин</translation>
    </message>
    <message>
        <source>A number that was not checked for half a year is marked: call before you give it to anybody.</source>
        <translation>Номер, якого не перевіряли пів року, позначено: зателефонуйте, перш ніж його комусь давати.</translation>
    </message>
    <message numerus="yes">
        <source>To be checked: %n</source>
        <translation>
            <numerusform>Треба перевірити: %n</numerusform>
            <numerusform>Треба перевірити: %n</numerusform>
            <numerusform>Треба перевірити: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No lines are in this vault.</source>
        <translation>У цьому сховищі ліній немає.</translation>
    </message>
    <message>
        <source>Add a line…</source>
        <translation>Додати лінію…</translation>
    </message>
    <message>
        <source>Load the lines that came with the program</source>
        <translation>Завантажити лінії, що надійшли з програмою</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Перевірено сьогодні</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Remove this line?</source>
        <translation>Вилучити цю лінію?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Copying the records…</source>
        <translation>Копіюються записи…</translation>
    </message>
    <message>
        <source>Copying documents…</source>
        <translation>Копіюються документи…</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Копія перевіряється…</translation>
    </message>
    <message>
        <source>Checking what was encrypted…</source>
        <translation>Перевіряємо зашифроване…</translation>
    </message>
    <message>
        <source>Encrypting documents…</source>
        <translation>Шифруємо документи…</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Читаємо справи…</translation>
    </message>
    <message>
        <source>Looking who gets a letter…</source>
        <translation>Перевіряємо, хто отримає лист…</translation>
    </message>
    <message>
        <source>Printing and recording the letters…</source>
        <translation>Друкуємо й записуємо листи…</translation>
    </message>
    <message>
        <source>Saving the letters…</source>
        <translation>Зберігаємо листи…</translation>
    </message>
    <message>
        <source>Sending the letters to the printer…</source>
        <translation>Надсилаємо листи на принтер…</translation>
    </message>
    <message>
        <source>Reading the names of all cases…</source>
        <translation>Читаються імена з усіх справ…</translation>
    </message>
    <message>
        <source>Comparing the persons with each other…</source>
        <translation>Люди порівнюються між собою…</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Читається список…</translation>
    </message>
    <message>
        <source>Comparing the list with all cases…</source>
        <translation>Список порівнюється з усіма справами…</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг роботи</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Триває робота…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупиняємо…</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Not saved yet: {form}</source>
        <translation>Ще не збережено: {form}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>This was typed before and not saved yet. Save it, or press Cancel to throw it away.</source>
        <translation>Це було введено раніше й ще не збережено. Збережіть або натисніть «Скасувати», щоб відкинути.</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Change an entry at a body</source>
        <translation>Змінити запис в установі</translation>
    </message>
    <message>
        <source>Add an entry at a body</source>
        <translation>Додати запис в установі</translation>
    </message>
    <message>
        <source>Where the case is registered</source>
        <translation>Де справу зареєстровано</translation>
    </message>
    <message>
        <source>As it was told; ~ means about</source>
        <translation>Так, як сказано; ~ означає «приблизно»</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не надано</translation>
    </message>
    <message>
        <source>The bureau&apos;s own five answers. They say what the bureau holds, and nothing of what happened.</source>
        <translation>П’ять відповідей самого бюро. Вони кажуть, які відомості має бюро, а не те, що сталося.</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>Paper that shows it</source>
        <translation>Документ, який це підтверджує</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>На якому етапі</translation>
    </message>
    <message>
        <source>Word for word; without quotation marks.</source>
        <translation>Дослівно, без лапок.</translation>
    </message>
</context>
<context>
    <name>RelationForm</name>
    <message>
        <source>What these remains belong with</source>
        <translation>Які останки належать разом із цими</translation>
    </message>
    <message>
        <source>As an authority or a laboratory said. A number that is not recorded yet is recorded with it.</source>
        <translation>Як сказав орган або лабораторія. Номер, якого ще немає, буде записано разом із цим.</translation>
    </message>
    <message>
        <source>Number of the other remains</source>
        <translation>Номер інших останків</translation>
    </message>
    <message>
        <source>Why it changes, for the history</source>
        <translation>Чому змінюється (залишиться в історії)</translation>
    </message>
</context>
<context>
    <name>RelativeForm</name>
    <message>
        <source>Change what is recorded of a relative</source>
        <translation>Змінити відомості про рідню</translation>
    </message>
    <message>
        <source>Add a relative</source>
        <translation>Додати рідню</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Хто це</translation>
    </message>
    <message>
        <source>In the nominative: papers print it like this.</source>
        <translation>У називному відмінку: так його друкують у паперах.</translation>
    </message>
    <message>
        <source>By blood: a wife is no blood relation, and an adopted child is none.</source>
        <translation>За кров’ю: дружина й усиновлена дитина не є кровною ріднею.</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Як зв’язатися</translation>
    </message>
    <message>
        <source>What they wish</source>
        <translation>Побажання</translation>
    </message>
    <message>
        <source>What we may do</source>
        <translation>Що нам дозволено</translation>
    </message>
    <message>
        <source>Contact and letters rest on</source>
        <translation>Підстава для зв’язку й листів</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
</context>
<context>
    <name>ReleaseCard</name>
    <message>
        <source>Release by a second person</source>
        <translation>Дозвіл другої людини</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Парольна фраза другої людини</translation>
    </message>
    <message>
        <source>Release this draft</source>
        <translation>Дозволити цю чернетку</translation>
    </message>
    <message>
        <source>Let the second person read the draft as it stands here.</source>
        <translation>Дайте другій людині прочитати чернетку такою, як вона тут.</translation>
    </message>
    <message>
        <source>Who releases it</source>
        <translation>Хто дозволяє</translation>
    </message>
    <message>
        <source>This vault has one passphrase only. The reason is kept with the letter.</source>
        <translation>У цьому сховищі лише одна парольна фраза. Причину буде збережено з листом.</translation>
    </message>
    <message>
        <source>Why one person releases it</source>
        <translation>Чому дозволяє одна людина</translation>
    </message>
    <message>
        <source>The passphrase was wrong. It can be tried again now.</source>
        <translation>Парольна фраза була неправильна. Тепер можна спробувати ще раз.</translation>
    </message>
</context>
<context>
    <name>RemainsForm</name>
    <message>
        <source>Change what is recorded of remains</source>
        <translation>Змінити записане про останки</translation>
    </message>
    <message>
        <source>Record remains</source>
        <translation>Записати останки</translation>
    </message>
    <message>
        <source>One item under the number an authority gave it. That it concerns a case identifies nobody.</source>
        <translation>Одна одиниця під номером, який надав орган. Те, що вона стосується справи, нікого не ідентифікує.</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>These are the same remains: tie them to this case</source>
        <translation>Це ті самі останки: пов’язати їх із цією справою</translation>
    </message>
    <message>
        <source>Who said so, and on what</source>
        <translation>Хто це сказав і на якій підставі</translation>
    </message>
    <message>
        <source>Why they concern the case</source>
        <translation>Чому вони стосуються справи</translation>
    </message>
    <message>
        <source>Source for that</source>
        <translation>Звідки це відомо</translation>
    </message>
    <message>
        <source>What is recorded there</source>
        <translation>Що там записано</translation>
    </message>
    <message>
        <source>As the experts state it; leave empty where they do not</source>
        <translation>Як зазначили експерти; якщо не зазначили, лишіть порожнім</translation>
    </message>
    <message>
        <source>Associated items, no identification: they raise no link above “indicated”</source>
        <translation>Супутні речі, а не ідентифікація: вони не піднімають зв’язку вище, ніж «є вказівки на зв’язок»</translation>
    </message>
    <message>
        <source>Why it changes, for the history</source>
        <translation>Чому змінюється (для історії змін)</translation>
    </message>
    <message>
        <source>Recorded already: {remains}</source>
        <translation>Уже записано: {remains}</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не зазначено</translation>
    </message>
</context>
<context>
    <name>RemainsOfBatchCard</name>
    <message>
        <source>Remains said to have come with this transfer</source>
        <translation>Останки, про які сказано, що вони прибули з цією передачею</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>і ще {count}</translation>
    </message>
    <message>
        <source>None is recorded. Remains are recorded on the page of a case they concern.</source>
        <translation>Не записано жодних. Останки записують на сторінці справи, якої вони стосуються.</translation>
    </message>
    <message>
        <source>who said so is not recorded</source>
        <translation>хто це сказав, не записано</translation>
    </message>
    <message>
        <source>Open case {number}</source>
        <translation>Відкрити справу {number}</translation>
    </message>
</context>
<context>
    <name>RemainsPart</name>
    <message>
        <source>Remains that concern this case</source>
        <translation>Останки, що стосуються цієї справи</translation>
    </message>
    <message>
        <source>Hidden in the family view.</source>
        <translation>У режимі для родини приховано.</translation>
    </message>
    <message>
        <source>What remains prove, comparisons and decisions say. A tie to a case says only why it was looked at.</source>
        <translation>Що доводять останки, кажуть порівняння та рішення. Зв’язок зі справою каже лише, чому на них звернули увагу.</translation>
    </message>
    <message>
        <source>No remains are recorded with this case.</source>
        <translation>У цій справі не записано жодних останків.</translation>
    </message>
    <message>
        <source>Record remains…</source>
        <translation>Записати останки…</translation>
    </message>
    <message>
        <source>several persons</source>
        <translation>кілька осіб</translation>
    </message>
    <message>
        <source>May come from more than one person: a result on a part of it says nothing of the rest.</source>
        <translation>Можуть належати кільком людям: висновок щодо однієї частини нічого не каже про решту.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Came with a transfer…</source>
        <translation>Прибули з передачею…</translation>
    </message>
    <message>
        <source>Belongs with…</source>
        <translation>Належать разом із…</translation>
    </message>
    <message>
        <source>Record a move…</source>
        <translation>Записати переміщення…</translation>
    </message>
    <message>
        <source>Correct why it concerns the case…</source>
        <translation>Виправити, чому це стосується справи…</translation>
    </message>
    <message>
        <source>What was recorded, and when</source>
        <translation>Що записано і коли</translation>
    </message>
    <message>
        <source>Associated item, not identification.</source>
        <translation>Супутня річ, а не ідентифікація.</translation>
    </message>
    <message>
        <source>Nothing else connects these remains with the case.</source>
        <translation>Більше ніщо не пов’язує ці останки зі справою.</translation>
    </message>
    <message>
        <source>Said to have come with the transfer of {day}</source>
        <translation>Сказано, що прибули з передачею {day}</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>Відкрити передачу</translation>
    </message>
    <message>
        <source>Over these also with: {numbers}</source>
        <translation>А через них також із: {numbers}</translation>
    </message>
    <message>
        <source>Who held them</source>
        <translation>У кого вони були</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>день не відомий</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>прогалина</translation>
    </message>
    <message>
        <source>From where they were moved is not recorded; they had been at {place}.</source>
        <translation>Звідки їх перемістили, не записано; доти вони були тут: {place}.</translation>
    </message>
    <message>
        <source>How they came from {place} to {next} is not recorded.</source>
        <translation>Не записано, як вони потрапили з місця {place} до місця {next}.</translation>
    </message>
    <message>
        <source>Also looked at in: {cases}</source>
        <translation>Розглядають також у справах: {cases}</translation>
    </message>
</context>
<context>
    <name>RemovingClaims</name>
    <message>
        <source>Remove this claim?</source>
        <translation>Вилучити це повідомлення?</translation>
    </message>
    <message>
        <source>Remove this entry with its claims?</source>
        <translation>Вилучити цей запис разом з його повідомленнями?</translation>
    </message>
    <message>
        <source>claims: {count}</source>
        <translation>повідомлень: {count}</translation>
    </message>
    <message>
        <source>Remove only what was entered here by mistake. What was said and is wrong is corrected or disputed instead. The history of the office keeps what stood here, and the removal can be taken back there.</source>
        <translation>Вилучайте лише те, що внесено тут помилково. Сказане й хибне натомість виправляють або оспорюють. Історія установи зберігає те, що тут стояло, і там вилучене можна повернути.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>Reopen the case</source>
        <translation>Відновити справу</translation>
    </message>
    <message>
        <source>How it had been closed stays in the history.</source>
        <translation>Як її було завершено, зберігає історія.</translation>
    </message>
    <message>
        <source>Why the search goes on</source>
        <translation>Чому розшук триває</translation>
    </message>
</context>
<context>
    <name>RestingWords</name>
    <message>
        <source>probably: only the day points to it</source>
        <translation>імовірно: на це вказує лише дата</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>Results of comparisons</source>
        <translation>Результати порівнянь</translation>
    </message>
    <message>
        <source>No result is recorded yet.</source>
        <translation>Результатів ще не записано.</translation>
    </message>
    <message>
        <source>further examination recommended, not done</source>
        <translation>додаткову експертизу рекомендовано, не проведено</translation>
    </message>
    <message>
        <source>Record that the family was told…</source>
        <translation>Записати, що родині сказано…</translation>
    </message>
    <message>
        <source>Record a corrected report…</source>
        <translation>Записати виправлений висновок…</translation>
    </message>
    <message>
        <source>remains no. {number}</source>
        <translation>останки № {number}</translation>
    </message>
    <message>
        <source>report no. {number}</source>
        <translation>висновок № {number}</translation>
    </message>
    <message>
        <source>further examination done</source>
        <translation>додаткову експертизу проведено</translation>
    </message>
    <message>
        <source>no further examination recommended</source>
        <translation>додаткової експертизи не рекомендовано</translation>
    </message>
    <message>
        <source>Corrected by a later report.</source>
        <translation>Виправлено пізнішим висновком.</translation>
    </message>
    <message>
        <source>The decision that rested on it was retracted.</source>
        <translation>Рішення, що на ньому ґрунтувалося, скасовано.</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>сказано {day}</translation>
    </message>
    <message>
        <source>relatives compared: {count}</source>
        <translation>порівняно родичів: {count}</translation>
    </message>
    <message>
        <source>own lifetime sample compared</source>
        <translation>порівняно з власним прижиттєвим зразком</translation>
    </message>
</context>
<context>
    <name>RetractionForm</name>
    <message>
        <source>Retract a decision that was wrong</source>
        <translation>Скасувати помилкове рішення</translation>
    </message>
    <message>
        <source>The decision stays on record as retracted. A correction is opened for each thing below. A retraction is not taken back: the authority would decide anew.</source>
        <translation>Рішення лишається в записах як скасоване. Для всього, що нижче, буде відкрито виправлення. Скасування назад не повертають: орган ухвалив би нове рішення.</translation>
    </message>
    <message>
        <source>Retract and open the corrections</source>
        <translation>Скасувати й відкрити виправлення</translation>
    </message>
    <message>
        <source>Let the decision stand</source>
        <translation>Залишити рішення чинним</translation>
    </message>
    <message>
        <source>Why, and who says so</source>
        <translation>Чому і хто це каже</translation>
    </message>
    <message>
        <source>What rests on it: {count}</source>
        <translation>Що на ньому ґрунтується: {count}</translation>
    </message>
    <message>
        <source>No letter, telling, handover or burial is recorded that rests on it.</source>
        <translation>Не записано ні листа, ні розмови, ні передання, ні поховання, що на ньому ґрунтувалися б.</translation>
    </message>
    <message>
        <source>The case was closed because of it, and is opened again in the same step.</source>
        <translation>Справу було завершено через це рішення; цим самим кроком її буде відновлено.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>What was typed here is not saved.</source>
        <translation>Введене тут не збережено.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Відкинути</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n min idle</source>
        <translation>
            <numerusform>Блокується після %n хвилини бездіяльності</numerusform>
            <numerusform>Блокується після %n хвилин бездіяльності</numerusform>
            <numerusform>Блокується після %n хвилин бездіяльності</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Передачі</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Розділи програми</translation>
    </message>
    <message>
        <source>Sample vault: every person and every paper in it is invented. Do not record real cases here.</source>
        <translation>Зразок сховища: усіх людей і всі папери в ньому вигадано. Не записуйте сюди справжніх справ.</translation>
    </message>
    <message>
        <source>Lock   Ctrl+L</source>
        <translation>Заблокувати   Ctrl+L</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>Close the vault and keep what was typed (Ctrl+L)</source>
        <translation>Закрити сховище, зберігши введене (Ctrl+L)</translation>
    </message>
    <message>
        <source>Family view: only this case is shown. F9 ends it.</source>
        <translation>Вигляд для родини: видно лише цю справу. F9 вимикає.</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Збережено о {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Зберігаємо…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The disk is full or takes no writes: who reads which case is not entered into the history now. Free some space before you go on.</source>
        <translation>Диск заповнено або він не приймає записів: хто читає яку справу, зараз не потрапляє до історії. Звільніть місце, перш ніж продовжувати.</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>What must not be told</source>
        <translation>Чого не можна казати</translation>
    </message>
    <message>
        <source>Nobody asked that somebody in the family must not learn something.</source>
        <translation>Ніхто не просив, щоб хтось у родині чогось не дізнався.</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Додати обмеження…</translation>
    </message>
    <message>
        <source>asked by: {who}</source>
        <translation>просить: {who}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>з {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>знято {day}</translation>
    </message>
    <message>
        <source>{who} must not learn from us: {what}</source>
        <translation>{who}: не має дізнатися від нас: {what}</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Зняти…</translation>
    </message>
</context>
<context>
    <name>SaidTab</name>
    <message>
        <source>Nobody has given a number. Nothing can be said of how many.</source>
        <translation>Числа ніхто не назвав. Сказати, скільки, не можна.</translation>
    </message>
    <message>
        <source>What may be said</source>
        <translation>Що можна сказати</translation>
    </message>
    <message>
        <source>To bear in mind</source>
        <translation>Що врахувати</translation>
    </message>
    <message>
        <source>Running totals said with it: claims of their own, never computed from rounds</source>
        <translation>Загальні підсумки, сказані разом із цим: окремі повідомлення, не обчислені з передач</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Remarks of whoever collected the claims: no quotations</source>
        <translation>Зауваги від упорядників повідомлень: це не цитати</translation>
    </message>
    <message>
        <source>Claims on this transfer</source>
        <translation>Повідомлення про цю передачу</translation>
    </message>
    <message>
        <source>Correct this claim…</source>
        <translation>Виправити це повідомлення…</translation>
    </message>
    <message>
        <source>Grade or dispute it…</source>
        <translation>Оцінити або оспорити…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Observers were present. They gave no count.</source>
        <translation>Спостерігачі були присутні. Числа вони не називали.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>Ukraine says</source>
        <translation>За словами України</translation>
    </message>
    <message>
        <source>Russia says</source>
        <translation>За словами Росії</translation>
    </message>
    <message>
        <source>No Ukrainian figure found</source>
        <translation>Українського числа не знайдено</translation>
    </message>
    <message>
        <source>No Russian figure found</source>
        <translation>Російського числа не знайдено</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s)</source>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоси</numerusform>
            <numerusform>%n голосів</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Напрямок</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Choose a claim to read its words, its page and the collector&apos;s remark.</source>
        <translation>Виберіть повідомлення, щоб прочитати його слова, сторінку і зауваги.</translation>
    </message>
    <message>
        <source>Corrected to: {claim}</source>
        <translation>Виправлено на: {claim}</translation>
    </message>
    <message>
        <source>Remark: {words}</source>
        <translation>Примітка: {words}</translation>
    </message>
    <message>
        <source>No page is recorded.</source>
        <translation>Сторінку не записано.</translation>
    </message>
    <message>
        <source>Look at the copy of {day}</source>
        <translation>Переглянути копію від {day}</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>Показати його сторінку</translation>
    </message>
</context>
<context>
    <name>SampleForm</name>
    <message>
        <source>Change a sample</source>
        <translation>Змінити зразок</translation>
    </message>
    <message>
        <source>Add a sample</source>
        <translation>Додати зразок</translation>
    </message>
    <message>
        <source>Of one relative or of one object. The program keeps that it exists and where it is, never a genotype.</source>
        <translation>Одного родича або однієї речі. Програма зберігає лише те, що зразок є і де він, але ніколи не генотип.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Зразок</translation>
    </message>
    <message>
        <source>nobody: an object or a stored sample</source>
        <translation>нічий: річ або збережений зразок</translation>
    </message>
    <message>
        <source>Only for a sample of no relative: a razor, a card with blood taken in service</source>
        <translation>Лише якщо зразок не від рідні: бритва, картка з кров’ю, взятою на службі</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ще нічого</translation>
    </message>
    <message>
        <source>How far it is already</source>
        <translation>Що вже зроблено</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>Refused or withdrew the comparison of DNA. No sample can be asked for until a new answer.</source>
        <translation>Є відмова від порівняння ДНК або згоду відкликано. Без нової відповіді просити зразок не можна.</translation>
    </message>
    <message>
        <source>No answer on the comparison of DNA is recorded. Ask, and record the answer.</source>
        <translation>Відповіді щодо порівняння ДНК не записано. Запитайте й запишіть відповідь.</translation>
    </message>
    <message>
        <source>Does not count as one of the two close relatives that the rule asks for.</source>
        <translation>Не належить до двох близьких родичів, яких вимагає правило.</translation>
    </message>
</context>
<context>
    <name>SampleStepForm</name>
    <message>
        <source>Record a step of a sample</source>
        <translation>Записати крок зі зразком</translation>
    </message>
    <message>
        <source>A step stays as it was recorded. If it was wrong, add the step that is right.</source>
        <translation>Крок лишається таким, як записано. Якщо він помилковий, додайте правильний.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>A day, a month or a year; ~ means about</source>
        <translation>День, місяць або рік; ~ означає «близько»</translation>
    </message>
    <message>
        <source>Empty: the office is reminded where the laboratory does not confirm the sample</source>
        <translation>Якщо порожньо, програма нагадає, коли лабораторія не підтвердить зразок</translation>
    </message>
    <message>
        <source>No step is recorded yet that could be repeated. Check; it can be saved.</source>
        <translation>Ще не записано кроку, який можна повторити. Перевірте; зберегти можна.</translation>
    </message>
    <message>
        <source>This does not usually follow {before}. Check; it can be saved as it was reported.</source>
        <translation>Зазвичай це не йде після {before}. Перевірте; зберегти можна так, як повідомили.</translation>
    </message>
</context>
<context>
    <name>SamplesTab</name>
    <message>
        <source>Samples and remains</source>
        <translation>Зразки й останки</translation>
    </message>
    <message>
        <source>For a comparison</source>
        <translation>Що потрібно для порівняння</translation>
    </message>
    <message>
        <source>Since 26 February 2026 the ministry asks for two close relatives, or one with two DNA methods; the person’s own lifetime sample first.</source>
        <translation>Від 26 лютого 2026 року міністерство вимагає зразків двох близьких родичів або одного, але двома методами ДНК; найперше – власний прижиттєвий зразок людини.</translation>
    </message>
    <message>
        <source>Ask the unit and the family: taken in service, stored by a clinic, a razor or a comb?</source>
        <translation>Запитайте частину й родину: чи відбирали зразок на службі, чи зберігає його лікарня, чи є бритва або гребінець?</translation>
    </message>
    <message>
        <source>No further close relative is recorded.</source>
        <translation>Більше нікого з близької рідні не записано.</translation>
    </message>
    <message>
        <source>Could be asked: {people}</source>
        <translation>Можна запитати: {people}</translation>
    </message>
    <message>
        <source>No relative is recorded yet.</source>
        <translation>Рідних ще не записано.</translation>
    </message>
    <message>
        <source>{person} (refused the comparison of DNA)</source>
        <translation>{person} (відмова від порівняння ДНК)</translation>
    </message>
    <message>
        <source>{person} (no answer on DNA recorded yet)</source>
        <translation>{person} (відповіді щодо ДНК ще не записано)</translation>
    </message>
    <message>
        <source>Enough samples are there for a comparison by the rule.</source>
        <translation>Зразків для порівняння за правилом достатньо.</translation>
    </message>
    <message>
        <source>One relative alone is enough only with two DNA methods. Ask the laboratory for both.</source>
        <translation>Одного родича достатньо лише за двох методів ДНК. Попросіть лабораторію про обидва.</translation>
    </message>
    <message>
        <source>Not enough samples are there for a comparison by the rule.</source>
        <translation>Зразків для порівняння за правилом поки що не досить.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Зразки</translation>
    </message>
    <message>
        <source>No sample is recorded yet.</source>
        <translation>Ще не записано жодного зразка.</translation>
    </message>
    <message>
        <source>Add a sample…</source>
        <translation>Додати зразок…</translation>
    </message>
    <message>
        <source>Came to nothing: it must be taken again.</source>
        <translation>Результату немає: зразок треба відібрати повторно.</translation>
    </message>
    <message>
        <source>Unusual after the step before it: {steps}. Check with whoever reported it.</source>
        <translation>Незвично після попереднього кроку: {steps}. Уточніть у того, хто це повідомив.</translation>
    </message>
    <message>
        <source>Said of the steps</source>
        <translation>Що сказано про кроки</translation>
    </message>
    <message>
        <source>document no. {number}</source>
        <translation>документ № {number}</translation>
    </message>
    <message>
        <source>Record a step…</source>
        <translation>Записати крок…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
</context>
<context>
    <name>SaveCopy</name>
    <message>
        <source>Save a copy in clear?</source>
        <translation>Зберегти незахищену копію?</translation>
    </message>
    <message>
        <source>The copy lies outside the vault: whoever opens the folder or the stick can read it. The history notes it. Delete the copy when it is no longer needed.</source>
        <translation>Копія лежить поза сховищем: її прочитає кожен, хто відкриє теку чи носій. Це записується в історію змін. Видаліть копію, коли вона більше не потрібна.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>A copy in clear was saved. The history says so.</source>
        <translation>Незахищену копію збережено. Це записано в історії змін.</translation>
    </message>
</context>
<context>
    <name>SecretEntry</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>The 24 recovery words</source>
        <translation>24 слова відновлення</translation>
    </message>
    <message>
        <source>In the order of the sheet, with spaces between them.</source>
        <translation>У порядку, як на аркуші, через пробіл.</translation>
    </message>
    <message>
        <source>Whose passphrase</source>
        <translation>Чия парольна фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова парольна фраза</translation>
    </message>
    <message>
        <source>For when the old one is forgotten. Leave it empty to keep the old one.</source>
        <translation>На випадок, якщо стару забуто. Порожнє поле лишає стару.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показувати введене</translation>
    </message>
    <message>
        <source>I do not know: try all</source>
        <translation>Не знаю: перевірити всі</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>ShakenWords</name>
    <message>
        <source>Letters that rest on it: {numbers}</source>
        <translation>На цьому ґрунтуються листи: {numbers}</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Change a source</source>
        <translation>Змінити джерело</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Додати джерело</translation>
    </message>
    <message>
        <source>A paper, a page, a message or a person that something was learned from.</source>
        <translation>Документ, сторінка, повідомлення чи людина, від якої щось стало відомо.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Хто за ним стоїть</translation>
    </message>
    <message>
        <source>The same word for every page that repeats one speaker: they count as one voice.</source>
        <translation>Однакове слово для всіх сторінок, що повторюють одного мовця: разом вони – один голос.</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>без оцінки</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>Add a step of the identification</source>
        <translation>Додати етап ідентифікації</translation>
    </message>
    <message>
        <source>A step stays as it was recorded. If it was wrong, add the step that takes it back.</source>
        <translation>Етап залишається таким, як його записано. Якщо він був помилковий, додайте етап, що його скасовує.</translation>
    </message>
    <message>
        <source>A day, a month or a year; ~ means about</source>
        <translation>День, місяць або рік; ~ означає «близько»</translation>
    </message>
    <message>
        <source>not named, or not recorded yet</source>
        <translation>не названо або ще не записано</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>The decision that a burial or another step rests on.</source>
        <translation>Рішення, на якому ґрунтується поховання чи інший етап.</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не зазначено</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>Supersede a statement</source>
        <translation>Замінити повідомлення новішим</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Додати повідомлення</translation>
    </message>
    <message>
        <source>What the speaker called confirmed is still what the speaker said.</source>
        <translation>Те, що хтось назвав підтвердженим, лишається його словами.</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Хто що сказав</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>Досі:</translation>
    </message>
    <message>
        <source>As it was told; ~ means about</source>
        <translation>Так, як сказано; ~ означає «приблизно»</translation>
    </message>
    <message>
        <source>Word for word, in the language it was said in; without quotation marks.</source>
        <translation>Дослівно, мовою, якою сказано, без лапок.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Про що йдеться</translation>
    </message>
    <message>
        <source>Only what whereabouts and fate do not say already; rules on who must not learn it name topics.</source>
        <translation>Лише те, чого ще не сказано в полях «де» і «що з людиною»; за темами діють обмеження щодо рідні.</translation>
    </message>
    <message>
        <source>Source and grade</source>
        <translation>Джерело й оцінка</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>не оцінено</translation>
    </message>
</context>
<context>
    <name>StatementStateForm</name>
    <message>
        <source>Grade or dispute a statement</source>
        <translation>Оцінити або оспорити повідомлення</translation>
    </message>
    <message>
        <source>What was said stays as it is. Here stands what the office makes of it, and where it is from.</source>
        <translation>Сказане залишається, як є. Тут – як його оцінює установа і звідки воно.</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>без оцінки</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>Rules on who must not learn it name topics.</source>
        <translation>Обмеження щодо того, хто не має цього знати, називають теми.</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>Чому (для історії змін)</translation>
    </message>
</context>
<context>
    <name>StatementsTab</name>
    <message>
        <source>What is known</source>
        <translation>Що відомо</translation>
    </message>
    <message>
        <source>Add a statement…</source>
        <translation>Додати повідомлення…</translation>
    </message>
    <message>
        <source>Add an entry at a body…</source>
        <translation>Додати запис в установі…</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Додати джерело…</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>{statements} statements that stand come from {voices} independent voices.</source>
        <translation>Чинних повідомлень: {statements}. Незалежних голосів: {voices}.</translation>
    </message>
    <message>
        <source>Nobody&apos;s statement is recorded yet.</source>
        <translation>Повідомлень ще не записано.</translation>
    </message>
    <message>
        <source>Show the earlier statements</source>
        <translation>Показати попередні повідомлення</translation>
    </message>
    <message>
        <source>Tells of: {topics}</source>
        <translation>Про що: {topics}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>дізналися {day}</translation>
    </message>
    <message>
        <source>Grade or dispute…</source>
        <translation>Оцінити або оспорити…</translation>
    </message>
    <message>
        <source>Supersede…</source>
        <translation>Замінити новішим…</translation>
    </message>
    <message>
        <source>Entries at official bodies</source>
        <translation>Записи в установах</translation>
    </message>
    <message>
        <source>The case is not registered with any body yet.</source>
        <translation>Справу ще не зареєстровано в жодній установі.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Write a request…</source>
        <translation>Написати запит…</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>На чому це ґрунтується</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>без оцінки</translation>
    </message>
    <message>
        <source>repeats the same speaker: {group}</source>
        <translation>повторює того самого мовця: {group}</translation>
    </message>
    <message>
        <source>looked at on {day}</source>
        <translation>переглянуто {day}</translation>
    </message>
    <message>
        <source>statements: {count}</source>
        <translation>повідомлень: {count}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Guessed at once. Take several words that do not belong together.</source>
        <translation>Вгадується одразу. Візьміть кілька слів, не пов’язаних між собою.</translation>
    </message>
    <message>
        <source>Weak: somebody who has a copy of the vault guesses it in days. A further word helps.</source>
        <translation>Слабка: хто має копію сховища, вгадає її за кілька днів. Допоможе ще одне слово.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Непогана. Ще одне слово зробить її надійною.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Надійна.</translation>
    </message>
</context>
<context>
    <name>SuspendForm</name>
    <message>
        <source>Let the search rest</source>
        <translation>Призупинити розшук</translation>
    </message>
    <message>
        <source>The case stays open. What was promised and what is due with a day is still shown.</source>
        <translation>Справа лишається відкритою. Обіцяне і те, що має дату, показується й далі.</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Look at the case again on</source>
        <translation>Переглянути справу знову</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>Чому (для історії змін)</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>Розділи цієї сторінки</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Do it again</source>
        <translation>Виконати знову</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Saved: {action}</source>
        <translation>Збережено: {action}</translation>
    </message>
    <message>
        <source>Take back: {action}?</source>
        <translation>Повернути: {action}?</translation>
    </message>
    <message>
        <source>What this step changed goes back to what it was before; what it added goes, and what it removed comes back. The history keeps both steps.</source>
        <translation>Змінене цим кроком стане таким, як було; додане зникне, вилучене повернеться. Історія зберігає обидва кроки.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Remove this from the case: {what}?</source>
        <translation>Вилучити зі справи: {what}?</translation>
    </message>
    <message>
        <source>Remove only what was entered by mistake. What has become outdated is superseded or closed instead. The history keeps what it said, and the removal can be taken back.</source>
        <translation>Вилучайте лише введене помилково. Застаріле замінюють новішим або завершують. Історія зберігає сказане, і вилучення можна повернути.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>none in particular</source>
        <translation>не про конкретну</translation>
    </message>
    <message>
        <source>another reported transfer</source>
        <translation>інша повідомлена передача</translation>
    </message>
    <message>
        <source>Record a talk</source>
        <translation>Записати розмову</translation>
    </message>
    <message>
        <source>Correct a talk</source>
        <translation>Виправити запис розмови</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Хто і коли</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>З ким</translation>
    </message>
    <message>
        <source>About which reported transfer</source>
        <translation>Про яку повідомлену передачу</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Що було сказано</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Що ми пообіцяли</translation>
    </message>
    <message>
        <source>With a day it is shown as due, until it is marked as kept.</source>
        <translation>Із зазначеним днем обіцянку видно серед термінів, доки її не позначено виконаною.</translation>
    </message>
    <message>
        <source>The correction</source>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>Why it is corrected, for the history</source>
        <translation>Чому виправлено (для історії змін)</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Add a task</source>
        <translation>Додати завдання</translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation>Змінити завдання</translation>
    </message>
</context>
<context>
    <name>TellingsCard</name>
    <message>
        <source>What the family was told</source>
        <translation>Що сказано родині</translation>
    </message>
    <message>
        <source>Nobody has been told of a result or a decision yet.</source>
        <translation>Про результат чи рішення ще нікому не сказано.</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>родині</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ким – не зазначено</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Мова паперу</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>з програми</translation>
    </message>
    <message>
        <source>{version} · in use</source>
        <translation>{version} · чинна</translation>
    </message>
    <message>
        <source>In use: {words}</source>
        <translation>Чинні слова: {words}</translation>
    </message>
</context>
<context>
    <name>TemplateSets</name>
    <message>
        <source>Export all templates…</source>
        <translation>Вивантажити всі шаблони…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Прийняти з файлу…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Прийняти з папки…</translation>
    </message>
    <message>
        <source>Export all templates</source>
        <translation>Вивантажити всі шаблони</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) exported</source>
        <translation>
            <numerusform>Вивантажено %n шаблон</numerusform>
            <numerusform>Вивантажено %n шаблони</numerusform>
            <numerusform>Вивантажено %n шаблонів</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates (*.zip *.letter)</source>
        <translation>Шаблони (*.zip *.letter)</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Прийняти шаблони</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>The words that close every letter</source>
        <translation>Слова наприкінці кожного листа</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Рядок {line}: {reason}</translation>
    </message>
    <message>
        <source>shipped with the program, version {version}</source>
        <translation>з програми, версія {version}</translation>
    </message>
    <message>
        <source>the office&apos;s own, version {version}, {who}, {day}</source>
        <translation>слова установи, версія {version}, {who}, {day}</translation>
    </message>
    <message>
        <source>Taken over: {number}</source>
        <translation>Прийнято: {number}</translation>
    </message>
    <message>
        <source>The same already: {number}</source>
        <translation>Такі самі вже є: {number}</translation>
    </message>
    <message>
        <source>Refused: {number}</source>
        <translation>Не прийнято: {number}</translation>
    </message>
</context>
<context>
    <name>TieForm</name>
    <message>
        <source>Correct why these remains concern the case</source>
        <translation>Виправити, чому ці останки стосуються справи</translation>
    </message>
    <message>
        <source>Why they concern the case</source>
        <translation>Чому вони стосуються справи</translation>
    </message>
    <message>
        <source>Who said so, and on what</source>
        <translation>Хто це сказав і на якій підставі</translation>
    </message>
    <message>
        <source>Why it changes, for the history</source>
        <translation>Чому змінюється (для історії змін)</translation>
    </message>
</context>
<context>
    <name>TimelineWidget</name>
    <message>
        <source>filled: on record</source>
        <translation>зафарбовано: є документ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>{number} of {count}. Left and right arrow keys move.</source>
        <translation>{number} з {count}. Пересуватися можна стрілками ліворуч і праворуч.</translation>
    </message>
</context>
<context>
    <name>TodayFilter</name>
    <message>
        <source>With whom it is done</source>
        <translation>З ким це роблять</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Наскільки терміново</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>Чиї справи</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>With the family</source>
        <translation>З родиною</translation>
    </message>
    <message>
        <source>With official bodies</source>
        <translation>З установами</translation>
    </message>
    <message>
        <source>Identification and samples</source>
        <translation>Ідентифікація і зразки</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>В установі</translation>
    </message>
    <message>
        <source>Late, soon and planned</source>
        <translation>Усі строки</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Прострочене</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Незабаром</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Заплановане</translation>
    </message>
    <message>
        <source>Everybody&apos;s cases</source>
        <translation>Справи всіх</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Мої справи</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Відкрити справу…</translation>
    </message>
    <message>
        <source>Find a case   Ctrl+K</source>
        <translation>Знайти справу   Ctrl+K</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Знайти справу</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показати ще</translation>
    </message>
    <message>
        <source>Show more cases without a word</source>
        <translation>Показати ще справи без звістки</translation>
    </message>
    <message>
        <source>Long without a word, or without an entry</source>
        <translation>Довго без звістки або без запису в установі</translation>
    </message>
    <message>
        <source>Opened in this session</source>
        <translation>Відкрито в цьому сеансі</translation>
    </message>
    <message>
        <source>Done, and noted in the history</source>
        <translation>Зроблено й занесено до історії</translation>
    </message>
    <message>
        <source>more than {count} due today or late</source>
        <translation>понад {count} на сьогодні або прострочено</translation>
    </message>
    <message>
        <source>Telephone numbers to check</source>
        <translation>Номери телефонів, які треба перевірити</translation>
    </message>
    <message>
        <source>Nobody has checked them for half a year: {names}</source>
        <translation>Їх не перевіряли пів року: {names}</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Перевірити…</translation>
    </message>
    <message>
        <source>Nothing of this waits.</source>
        <translation>Із цього нічого не чекає.</translation>
    </message>
    <message>
        <source>Nothing waits. Follow-ups, promises and tasks of your cases will stand here.</source>
        <translation>Нічого не чекає. Тут стоятимуть запити, обіцянки та завдання Ваших справ.</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>Введено й не збережено</translation>
    </message>
    <message numerus="yes">
        <source>%n due today or late</source>
        <translation>
            <numerusform>сьогодні або прострочено: %n</numerusform>
            <numerusform>сьогодні або прострочено: %n</numerusform>
            <numerusform>сьогодні або прострочено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is due</source>
        <translation>Час зробити резервну копію</translation>
    </message>
    <message>
        <source>What is recorded lies on this computer alone. Copy the vault to a stick once a week.</source>
        <translation>Записане лежить лише на цьому комп’ютері. Копіюйте сховище на носій раз на тиждень.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Зробити копію…</translation>
    </message>
    <message>
        <source>There is no case yet. Open one for each person who is sought; what is due for it will stand here.</source>
        <translation>Справ ще немає. Відкрийте справу на кожну людину, яку розшукують; тут стоятиме те, що для неї належить зробити.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Справа {number}</translation>
    </message>
    <message>
        <source>No case</source>
        <translation>Без справи</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Take up: {where}, {when}</source>
        <translation>Продовжити: {where}, {when}</translation>
    </message>
    <message>
        <source>Open case {number}</source>
        <translation>Відкрити справу {number}</translation>
    </message>
</context>
<context>
    <name>TotalForm</name>
    <message>
        <source>Record a running total</source>
        <translation>Записати загальний підсумок</translation>
    </message>
    <message>
        <source>Correct a running total</source>
        <translation>Виправити загальний підсумок</translation>
    </message>
    <message>
        <source>The claim as it stands is kept, marked as superseded. Nothing is overwritten.</source>
        <translation>Теперішнє повідомлення лишається з позначкою, що його замінено. Нічого не переписують.</translation>
    </message>
    <message>
        <source>A running total is a claim of its own. It is held against the rounds, never computed from them.</source>
        <translation>Загальний підсумок – окреме повідомлення. Його звіряють із передачами, але не обчислюють із них.</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Хто що сказав</translation>
    </message>
    <message>
        <source>As it was said: since the invasion</source>
        <translation>Як сказано: від початку вторгнення</translation>
    </message>
    <message>
        <source>The time in dates</source>
        <translation>Цей час у датах</translation>
    </message>
    <message>
        <source>From 2025 to 29.01.2026; with it the total can be held against the rounds.</source>
        <translation>Від 2025 до 29.01.2026; тоді підсумок можна звірити з передачами.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Why it is corrected, for the history</source>
        <translation>Чому виправлено (для історії змін)</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Сторінка</translation>
    </message>
</context>
<context>
    <name>TotalsTab</name>
    <message>
        <source>A running total is a claim of its own: who said it, on which day, over which time. It is never computed from the transfers. Choose one to see how it stands to what its own side said of single transfers.</source>
        <translation>Загальний підсумок – окреме повідомлення: хто сказав, якого дня, за який час. Його ніколи не обчислюють із передач. Виберіть підсумок, щоб побачити, як він співвідноситься з тим, що та сама сторона казала про окремі передачі.</translation>
    </message>
    <message>
        <source>Record a running total…</source>
        <translation>Записати загальний підсумок…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Виправити…</translation>
    </message>
    <message>
        <source>Grade or dispute it…</source>
        <translation>Оцінити або оспорити…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Running totals</source>
        <translation>Загальні підсумки</translation>
    </message>
    <message>
        <source>No running total is recorded yet. Record one where a page names it.</source>
        <translation>Жодного загального підсумку ще не записано. Запишіть його, коли якась сторінка його називає.</translation>
    </message>
    <message>
        <source>No running total is recorded yet. The program brings those that were public.</source>
        <translation>Жодного загального підсумку ще не записано. Програма має з собою ті, які були оприлюднені.</translation>
    </message>
    <message>
        <source>Load the reported claims</source>
        <translation>Завантажити оприлюднені повідомлення</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Коли сказано</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Напрямок</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Що враховано</translation>
    </message>
    <message>
        <source>Over which time</source>
        <translation>За який час</translation>
    </message>
</context>
<context>
    <name>TransferEntry</name>
    <message>
        <source>Day, month or year: 26.02.2026</source>
        <translation>День, місяць або рік: 26.02.2026</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>Add claims from a page</source>
        <translation>Додати повідомлення зі сторінки</translation>
    </message>
    <message>
        <source>Enter a transfer</source>
        <translation>Записати передачу</translation>
    </message>
    <message>
        <source>What a page says is recorded as said, by whom, in whose words. An empty number means that none was given; 0 means that “none” was said.</source>
        <translation>Сказане на сторінці записують як сказане: ким і чиїми словами. Порожнє число означає, що його не назвали; 0 означає, що сказали «жодного».</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Without one, the publisher names the page.</source>
        <translation>Без назви сторінку називатимуть за тим, хто її оприлюднив.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Що на ній сказано</translation>
    </message>
    <message>
        <source>Each claim apart: who said which number</source>
        <translation>Кожне повідомлення окремо: хто яке число назвав</translation>
    </message>
    <message>
        <source>as the entry above says</source>
        <translation>як зазначено вгорі</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>Що повідомили</translation>
    </message>
    <message>
        <source>A day, a month, or about</source>
        <translation>День, місяць або приблизно</translation>
    </message>
    <message>
        <source>Whoever was present verifies neither numbers nor identity.</source>
        <translation>Присутність не підтверджує ні чисел, ні осіб.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Locked. What was typed and not saved is kept in the vault.</source>
        <translation>Заблоковано. Введене й не збережене лежить у сховищі.</translation>
    </message>
    <message>
        <source>Making the sample vault with invented people…</source>
        <translation>Створюємо зразок сховища з вигаданими людьми…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Відновлення з резервної копії</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Відкрити сховище</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Вітаємо</translation>
    </message>
    <message>
        <source>A vault is a folder in which everything is encrypted. Create one, or choose yours.</source>
        <translation>Сховище є текою, у якій усе зашифровано. Створіть нове або виберіть своє.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Тека сховища</translation>
    </message>
    <message>
        <source>Open with this computer&apos;s keyring</source>
        <translation>Відкрити системним сховищем паролів</translation>
    </message>
    <message>
        <source>Remember this folder on this computer</source>
        <translation>Запам’ятати цю теку на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Restore into a new folder…</source>
        <translation>Відновити в нову теку…</translation>
    </message>
    <message>
        <source>Open with the passphrase</source>
        <translation>Відкрити парольною фразою</translation>
    </message>
    <message>
        <source>Open with recovery words…</source>
        <translation>Відкрити словами відновлення…</translation>
    </message>
    <message>
        <source>Another vault…</source>
        <translation>Інше сховище…</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>Відкрити сховище…</translation>
    </message>
    <message>
        <source>Create a vault…</source>
        <translation>Створити сховище…</translation>
    </message>
    <message>
        <source>This is the sample vault: everybody in it is invented. Its passphrase is: {passphrase}</source>
        <translation>Це зразок сховища: усіх людей у ньому вигадано. Його парольна фраза: {passphrase}</translation>
    </message>
    <message>
        <source>Type it in for me</source>
        <translation>Ввести за мене</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Відкриваємо сховище…</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the vault</source>
        <translation>Виберіть нову або порожню теку для сховища</translation>
    </message>
    <message>
        <source>The backup is restored into this folder. It opens with the passphrases of the day of the backup, also with those that were changed or removed since.</source>
        <translation>Резервну копію відновлено в цю теку. Її відкривають парольні фрази, чинні в день копіювання, також і ті, які відтоді змінено або вилучено.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Резервна копія відновлюється…</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Звертаємося до системного сховища паролів…</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n s.</source>
        <translation>
            <numerusform>Спробувати знову можна через %n секунду.</numerusform>
            <numerusform>Спробувати знову можна через %n секунди.</numerusform>
            <numerusform>Спробувати знову можна через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong passphrases were tried on this vault.</source>
        <translation>На цьому сховищі пробували хибні парольні фрази.</translation>
    </message>
    <message>
        <source>This folder is a backup and stays as it is. Restore it into a folder of its own.</source>
        <translation>Ця тека – резервна копія і лишається незмінною. Відновіть її в окрему теку.</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged or missing. Its copy will be used, and the file repaired.</source>
        <translation>Файл ключа цього сховища пошкоджено, або його немає. Буде використано його копію, а файл буде відновлено.</translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation>Виберіть теку сховища</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>This vault</source>
        <translation>Це сховище</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Перевірити сховище</translation>
    </message>
    <message>
        <source>What the vault protects against, and what not</source>
        <translation>Від чого сховище захищає, а від чого ні</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Тека сховища</translation>
    </message>
    <message>
        <source>Every page, the structure of the tables and the chain of the history are whole.</source>
        <translation>Усі сторінки, структура таблиць і ланцюг історії змін цілі.</translation>
    </message>
    <message>
        <source>Close the program, copy the whole vault folder to a safe place, then restore a backup. Without one, the command &apos;casetracker vault rescue&apos; saves what can be read.</source>
        <translation>Закрийте програму, скопіюйте всю теку сховища в надійне місце, відновіть резервну копію. Якщо її немає, команда «casetracker vault rescue» врятує те, що можна прочитати.</translation>
    </message>
    <message>
        <source>This is damaged:</source>
        <translation>Пошкоджено:</translation>
    </message>
</context>
<context>
    <name>WaitingRows</name>
    <message>
        <source>Late</source>
        <translation>Прострочене</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Незабаром</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Заплановане</translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message>
        <source>This window</source>
        <translation>Це вікно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>як у комп’ютера</translation>
    </message>
    <message>
        <source>light</source>
        <translation>світлі</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>темні</translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation>Розмір літер</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Блокувати самостійно</translation>
    </message>
    <message numerus="yes">
        <source>after %n min without use</source>
        <translation>
            <numerusform>після %n хв бездіяльності</numerusform>
            <numerusform>після %n хв бездіяльності</numerusform>
            <numerusform>після %n хв бездіяльності</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Блокувати, коли вікно згорнуто</translation>
    </message>
    <message>
        <source>Keep the window out of screenshots and shared screens</source>
        <translation>Не показувати вікно на знімках і при показі екрана</translation>
    </message>
    <message>
        <source>On this system a program cannot keep itself out of screenshots.</source>
        <translation>У цій системі програма не може сховати себе зі знімків екрана.</translation>
    </message>
    <message>
        <source>Remember the folder of this vault on this computer</source>
        <translation>Запам’ятати теку цього сховища на цьому комп’ютері</translation>
    </message>
    <message>
        <source>A Mac does not tell of a locked screen or of a switch to another user, and of sleep only on waking: lock the vault before you leave.</source>
        <translation>Mac не повідомляє ні про заблокований екран, ні про перехід до іншого користувача, а про сон – лише після пробудження: блокуйте сховище, перш ніж відійти.</translation>
    </message>
    <message>
        <source>Also when the screen is locked, at sleep, and at a switch to another user.</source>
        <translation>Також коли екран заблоковано, комп’ютер засинає або за нього сідає інший користувач.</translation>
    </message>
    <message>
        <source>Also when the screen is locked, at sleep, and at a switch to another user, where the desktop tells of it.</source>
        <translation>Також коли екран заблоковано, комп’ютер засинає або за нього сідає інший користувач – там, де про це повідомляє робочий стіл.</translation>
    </message>
</context>
<context>
    <name>WithdrawCard</name>
    <message>
        <source>Withdraw letter {number}</source>
        <translation>Відкликати лист {number}</translation>
    </message>
    <message>
        <source>The paper stays recorded as it was printed. Unless it came back, a correction to its reader is owed and opened as a task. A withdrawal stays.</source>
        <translation>Папір лишається записаним таким, як його надруковано. Якщо лист не повернувся, адресатові потрібне виправлення: програма додасть завдання. Скасувати відкликання не можна.</translation>
    </message>
    <message>
        <source>Why the letter is withdrawn</source>
        <translation>Чому лист відкликано</translation>
    </message>
    <message>
        <source>Withdraw the letter</source>
        <translation>Відкликати лист</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Write why. A sentence is enough.</source>
        <translation>Напишіть чому. Досить одного речення.</translation>
    </message>
    <message>
        <source>The letter is withdrawn. A correction is owed: see the tasks of the case.</source>
        <translation>Лист відкликано. Потрібне виправлення: дивіться завдання у справі.</translation>
    </message>
    <message>
        <source>The letter is withdrawn.</source>
        <translation>Лист відкликано.</translation>
    </message>
</context>
<context>
    <name>Withheld</name>
    <message>
        <source>stays off the paper, must not be learned ({topics}): {what}</source>
        <translation>не потрапить у папір, про це не можна дізнатися ({topics}): {what}</translation>
    </message>
</context>
<context>
    <name>WitnessForm</name>
    <message>
        <source>Correct a witness</source>
        <translation>Виправити запис про свідка</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Додати свідка</translation>
    </message>
    <message>
        <source>What the witness says is recorded as a statement, in the witness&apos;s own words.</source>
        <translation>Слова свідка записують як повідомлення, дослівно.</translation>
    </message>
    <message>
        <source>As it was told; ~ means about</source>
        <translation>Так, як сказано; ~ означає «приблизно»</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не зазначено</translation>
    </message>
</context>
<context>
    <name>WordsAskedBack</name>
    <message>
        <source>This is another word. Look at the paper again.</source>
        <translation>Це інше слово. Погляньте на папір ще раз.</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Слово {number}</translation>
    </message>
</context>
<context>
    <name>WriteLetterPage</name>
    <message>
        <source>Letter, case {number}</source>
        <translation>Лист, справа {number}</translation>
    </message>
    <message>
        <source>Print and record…</source>
        <translation>Друкувати й записати…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Справа {number}</translation>
    </message>
    <message>
        <source>to {name}, {kinship}</source>
        <translation>кому: {name}, {kinship}</translation>
    </message>
    <message>
        <source>Envelope or label…</source>
        <translation>Конверт або наліпка…</translation>
    </message>
    <message>
        <source>Letter {number} is recorded.</source>
        <translation>Лист {number} записано.</translation>
    </message>
    <message>
        <source>The letter is recorded. This computer knows no printer.</source>
        <translation>Лист записано. На цьому комп’ютері немає принтера.</translation>
    </message>
    <message>
        <source>Save a copy to print it elsewhere, or print it again later from the list of letters.</source>
        <translation>Збережіть копію, щоб надрукувати деінде, або надрукуйте пізніше зі списку листів.</translation>
    </message>
    <message>
        <source>The letter is recorded, and was not printed. Print it from the list of letters.</source>
        <translation>Лист записано, але не надруковано. Надрукуйте його зі списку листів.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>Надруковано %n сторінку</numerusform>
            <numerusform>Надруковано %n сторінки</numerusform>
            <numerusform>Надруковано %n сторінок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AtWork</name>
    <message>
        <source>Encrypting everything anew</source>
        <translation>Шифрування наново</translation>
    </message>
    <message>
        <source>Leave the computer on. Nothing can be saved or looked up until this is done.</source>
        <translation>Не вимикайте комп’ютер. Доки це триває, нічого не можна зберегти чи знайти.</translation>
    </message>
</context>
<context>
    <name>_Curtain</name>
    <message>
        <source>Locking…</source>
        <translation>Блокується…</translation>
    </message>
</context>
<context>
    <name>_Editor</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
</TS>
