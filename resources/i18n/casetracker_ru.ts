<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutAPerson</name>
    <message>
        <source>Where and when</source>
        <translation>Где и когда</translation>
    </message>
    <message>
        <source>The code of the place in the official list of settlements.</source>
        <translation>Код места в официальном перечне населённых пунктов.</translation>
    </message>
    <message>
        <source>Citizenship and service</source>
        <translation>Гражданство и служба</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Приметы</translation>
    </message>
    <message>
        <source>Only while an identification needs them: scars, tattoos, implants. Never a genotype.</source>
        <translation>Только пока нужно для идентификации: шрамы, татуировки, импланты. Никогда не генотип.</translation>
    </message>
    <message>
        <source>As it was told; ~ means about</source>
        <translation>Так, как сказано; ~ означает «примерно»</translation>
    </message>
    <message>
        <source>In the nominative, as in the passport: papers print it like this.</source>
        <translation>В именительном падеже, как в паспорте: так имя печатают в бумагах.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>take back: </source>
        <translation>отменено: </translation>
    </message>
    <message>
        <source>do again: </source>
        <translation>выполнено снова: </translation>
    </message>
    <message>
        <source>note where a backup lies</source>
        <translation>записано, где лежит резервная копия</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>сделана резервная копия</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>восстановлено из резервной копии</translation>
    </message>
    <message>
        <source>dispose of a case</source>
        <translation>дело уничтожено</translation>
    </message>
    <message>
        <source>print the certificate of a disposal</source>
        <translation>напечатан акт об уничтожении</translation>
    </message>
    <message>
        <source>encrypt the vault anew</source>
        <translation>хранилище зашифровано заново</translation>
    </message>
    <message>
        <source>leave a key out</source>
        <translation>ключ не перенесён</translation>
    </message>
    <message>
        <source>add a passphrase</source>
        <translation>добавлена парольная фраза</translation>
    </message>
    <message>
        <source>name who holds a key</source>
        <translation>названо, у кого ключ</translation>
    </message>
    <message>
        <source>change a passphrase</source>
        <translation>изменена парольная фраза</translation>
    </message>
    <message>
        <source>rename a key</source>
        <translation>переименован ключ</translation>
    </message>
    <message>
        <source>remove a key</source>
        <translation>удалён ключ</translation>
    </message>
    <message>
        <source>make new recovery words</source>
        <translation>созданы новые слова восстановления</translation>
    </message>
    <message>
        <source>let the keyring open the vault</source>
        <translation>системному хранилищу паролей разрешено открывать</translation>
    </message>
    <message>
        <source>protect a passphrase better</source>
        <translation>усилена защита парольной фразы</translation>
    </message>
    <message>
        <source>note the key file</source>
        <translation>отмечен файл ключей</translation>
    </message>
    <message>
        <source>count wrong passphrases</source>
        <translation>подсчитаны неверные парольные фразы</translation>
    </message>
    <message>
        <source>rescue a damaged vault</source>
        <translation>спасено повреждённое хранилище</translation>
    </message>
    <message>
        <source>remove a statement</source>
        <translation>удалено сообщение</translation>
    </message>
    <message>
        <source>remove an entry at a body</source>
        <translation>удалена запись в учреждении</translation>
    </message>
    <message>
        <source>remove a source</source>
        <translation>удалён источник</translation>
    </message>
    <message>
        <source>remove a name</source>
        <translation>удалено имя</translation>
    </message>
    <message>
        <source>remove a paper of the person</source>
        <translation>удалён документ человека</translation>
    </message>
    <message>
        <source>remove a witness</source>
        <translation>удалён свидетель</translation>
    </message>
    <message>
        <source>remove a note</source>
        <translation>удалена заметка</translation>
    </message>
    <message>
        <source>remove a relative</source>
        <translation>удалена запись о родне</translation>
    </message>
    <message>
        <source>remove a talk</source>
        <translation>удалён разговор</translation>
    </message>
    <message>
        <source>remove a task</source>
        <translation>удалена задача</translation>
    </message>
    <message>
        <source>remove a step of the identification</source>
        <translation>удалён этап идентификации</translation>
    </message>
    <message>
        <source>remove a sample</source>
        <translation>удалён образец</translation>
    </message>
    <message>
        <source>remove remains from a case</source>
        <translation>останки удалены из дела</translation>
    </message>
    <message>
        <source>remove with which transfer remains came</source>
        <translation>удалено, с какой передачей поступили останки</translation>
    </message>
    <message>
        <source>remove a relation of remains</source>
        <translation>удалена связь между останками</translation>
    </message>
    <message>
        <source>remove a belonging</source>
        <translation>удалена личная вещь</translation>
    </message>
    <message>
        <source>remove a link</source>
        <translation>удалена связь</translation>
    </message>
    <message>
        <source>remove a decision on a row of a list</source>
        <translation>удалить решение по строке списка</translation>
    </message>
    <message>
        <source>remove a document</source>
        <translation>удалён документ</translation>
    </message>
    <message>
        <source>back up before an upgrade</source>
        <translation>сделана резервная копия перед обновлением</translation>
    </message>
    <message>
        <source>notice a database that may be older</source>
        <translation>замечена база данных, которая может быть старее</translation>
    </message>
    <message>
        <source>open the case</source>
        <translation>дело открыто</translation>
    </message>
    <message>
        <source>read the case</source>
        <translation>дело просмотрено</translation>
    </message>
    <message>
        <source>find the case by a search</source>
        <translation>дело найдено поиском</translation>
    </message>
    <message>
        <source>close the case</source>
        <translation>дело завершено</translation>
    </message>
    <message>
        <source>reopen the case</source>
        <translation>дело возобновлено</translation>
    </message>
    <message>
        <source>suspend the case</source>
        <translation>розыск приостановлен</translation>
    </message>
    <message>
        <source>resume the case</source>
        <translation>розыск продолжен</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>написана заметка</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>изменена заметка</translation>
    </message>
    <message>
        <source>change a task</source>
        <translation>изменено задание</translation>
    </message>
    <message>
        <source>tell two cases apart</source>
        <translation>два дела различены</translation>
    </message>
    <message>
        <source>decide on a row of a list</source>
        <translation>решить по строке списка</translation>
    </message>
    <message>
        <source>merge two cases</source>
        <translation>два дела объединены</translation>
    </message>
    <message>
        <source>ask the questions of a weak decision</source>
        <translation>заданы вопросы о слабом решении</translation>
    </message>
    <message>
        <source>correct the details</source>
        <translation>исправлены сведения</translation>
    </message>
    <message>
        <source>add a name</source>
        <translation>добавлено написание имени</translation>
    </message>
    <message>
        <source>correct a name</source>
        <translation>исправлено имя</translation>
    </message>
    <message>
        <source>add a relative</source>
        <translation>добавлена родня</translation>
    </message>
    <message>
        <source>change a relative</source>
        <translation>изменены сведения о родне</translation>
    </message>
    <message>
        <source>record a statement</source>
        <translation>записано сообщение</translation>
    </message>
    <message>
        <source>change the state of a statement</source>
        <translation>изменено состояние сообщения</translation>
    </message>
    <message>
        <source>judge a statement</source>
        <translation>оценено сообщение о человеке</translation>
    </message>
    <message>
        <source>record a paper of the person</source>
        <translation>записан документ человека</translation>
    </message>
    <message>
        <source>correct a paper of the person</source>
        <translation>исправлен документ человека</translation>
    </message>
    <message>
        <source>record a witness</source>
        <translation>записан свидетель</translation>
    </message>
    <message>
        <source>correct a witness</source>
        <translation>исправлена запись о свидетеле</translation>
    </message>
    <message>
        <source>record a source</source>
        <translation>записан источник</translation>
    </message>
    <message>
        <source>change a source</source>
        <translation>изменён источник</translation>
    </message>
    <message>
        <source>record a registration</source>
        <translation>записана регистрация</translation>
    </message>
    <message>
        <source>change a registration</source>
        <translation>изменена регистрация</translation>
    </message>
    <message>
        <source>record a talk</source>
        <translation>записан разговор</translation>
    </message>
    <message>
        <source>correct a talk</source>
        <translation>исправлена запись разговора</translation>
    </message>
    <message>
        <source>keep a promise</source>
        <translation>выполнено обещание</translation>
    </message>
    <message>
        <source>set a task</source>
        <translation>поставлена задача</translation>
    </message>
    <message>
        <source>finish a task</source>
        <translation>выполнена задача</translation>
    </message>
    <message>
        <source>record a step of the identification</source>
        <translation>записан этап идентификации</translation>
    </message>
    <message>
        <source>record a decision</source>
        <translation>записано решение органа</translation>
    </message>
    <message>
        <source>change a decision</source>
        <translation>изменено решение органа</translation>
    </message>
    <message>
        <source>record the result of a comparison</source>
        <translation>записан результат сравнения</translation>
    </message>
    <message>
        <source>record who told the family</source>
        <translation>записано, кто сказал семье</translation>
    </message>
    <message>
        <source>record what became of a decision</source>
        <translation>записано, что стало с решением</translation>
    </message>
    <message>
        <source>replace a decision</source>
        <translation>решение заменено новым</translation>
    </message>
    <message>
        <source>retract a decision</source>
        <translation>решение отменено</translation>
    </message>
    <message>
        <source>record that the person returned alive</source>
        <translation>записано, что человек вернулся живым</translation>
    </message>
    <message>
        <source>record a handover</source>
        <translation>записана передача семье</translation>
    </message>
    <message>
        <source>record personal belongings</source>
        <translation>записаны личные вещи</translation>
    </message>
    <message>
        <source>hand over personal belongings</source>
        <translation>переданы личные вещи</translation>
    </message>
    <message>
        <source>link a batch</source>
        <translation>дело связано с передачей</translation>
    </message>
    <message>
        <source>change a link</source>
        <translation>изменена связь с передачей</translation>
    </message>
    <message>
        <source>record remains</source>
        <translation>записаны останки</translation>
    </message>
    <message>
        <source>change remains</source>
        <translation>изменено записанное об останках</translation>
    </message>
    <message>
        <source>tie remains to a case</source>
        <translation>останки связаны с делом</translation>
    </message>
    <message>
        <source>change why remains concern the case</source>
        <translation>изменено, почему останки относятся к делу</translation>
    </message>
    <message>
        <source>record with which transfer remains came</source>
        <translation>записано, с какой передачей прибыли останки</translation>
    </message>
    <message>
        <source>change with which transfer remains came</source>
        <translation>изменено, с какой передачей прибыли останки</translation>
    </message>
    <message>
        <source>relate remains</source>
        <translation>записано, какие останки относятся друг к другу</translation>
    </message>
    <message>
        <source>change a relation of remains</source>
        <translation>изменена связь останков</translation>
    </message>
    <message>
        <source>record a move of remains</source>
        <translation>записано перемещение останков</translation>
    </message>
    <message>
        <source>add a sample</source>
        <translation>добавлен образец</translation>
    </message>
    <message>
        <source>change a sample</source>
        <translation>изменён образец</translation>
    </message>
    <message>
        <source>record a step of a sample</source>
        <translation>записан шаг с образцом</translation>
    </message>
    <message>
        <source>print a letter</source>
        <translation>напечатано письмо</translation>
    </message>
    <message>
        <source>print the recorded letter again</source>
        <translation>записанное письмо напечатано повторно</translation>
    </message>
    <message>
        <source>know a letter by its code</source>
        <translation>сверен код письма</translation>
    </message>
    <message>
        <source>find that a code is not a letter&apos;s</source>
        <translation>код не совпал с письмом</translation>
    </message>
    <message>
        <source>save a copy in clear</source>
        <translation>сохранена незащищённая копия</translation>
    </message>
    <message>
        <source>print a letter again that no longer holds</source>
        <translation>ещё раз напечатано письмо, которое уже не действует</translation>
    </message>
    <message>
        <source>save a copy in clear of a letter that no longer holds</source>
        <translation>сохранена незащищённая копия письма, которое уже не действует</translation>
    </message>
    <message>
        <source>print an envelope or a label</source>
        <translation>напечатан конверт или наклейка</translation>
    </message>
    <message>
        <source>save an envelope or a label in clear</source>
        <translation>сохранена незащищённая копия конверта или наклейки</translation>
    </message>
    <message>
        <source>wrong passphrase at the release of a letter</source>
        <translation>неверная парольная фраза, когда разрешали письмо</translation>
    </message>
    <message>
        <source>begin a mailing</source>
        <translation>начата рассылка</translation>
    </message>
    <message>
        <source>end a mailing</source>
        <translation>завершена рассылка</translation>
    </message>
    <message>
        <source>save the letters of a mailing in clear</source>
        <translation>сохранены незащищённые копии писем рассылки</translation>
    </message>
    <message>
        <source>print the letters of a mailing</source>
        <translation>напечатаны письма рассылки</translation>
    </message>
    <message>
        <source>add a document</source>
        <translation>добавлен документ</translation>
    </message>
    <message>
        <source>change a document</source>
        <translation>изменены сведения о документе</translation>
    </message>
    <message>
        <source>open a document</source>
        <translation>просмотрен документ</translation>
    </message>
    <message>
        <source>save a copy of a document in clear</source>
        <translation>сохранена незащищённая копия документа</translation>
    </message>
    <message>
        <source>encrypt the documents anew</source>
        <translation>документы зашифрованы заново</translation>
    </message>
    <message>
        <source>record what became of a letter</source>
        <translation>записано, что стало с письмом</translation>
    </message>
    <message>
        <source>withdraw a letter</source>
        <translation>отозвано письмо</translation>
    </message>
    <message>
        <source>load reported claims</source>
        <translation>загружены сообщения о передачах</translation>
    </message>
    <message>
        <source>record a reported transfer</source>
        <translation>записана передача, о которой сообщили</translation>
    </message>
    <message>
        <source>add a claim</source>
        <translation>добавлено сообщение</translation>
    </message>
    <message>
        <source>correct a claim</source>
        <translation>исправлено сообщение</translation>
    </message>
    <message>
        <source>judge a claim</source>
        <translation>оценено сообщение</translation>
    </message>
    <message>
        <source>remove a claim</source>
        <translation>удалено сообщение о передаче</translation>
    </message>
    <message>
        <source>record a running total</source>
        <translation>записан общий итог</translation>
    </message>
    <message>
        <source>change a batch</source>
        <translation>изменена запись о передаче</translation>
    </message>
    <message>
        <source>remove a reported transfer</source>
        <translation>удалена запись о передаче</translation>
    </message>
    <message>
        <source>record an answer on consent</source>
        <translation>записан ответ о согласии</translation>
    </message>
    <message>
        <source>record what must not be told</source>
        <translation>записано, чего нельзя говорить</translation>
    </message>
    <message>
        <source>end a rule on what must not be told</source>
        <translation>снято ограничение в отношении родни</translation>
    </message>
    <message>
        <source>record that a relative asks for another person</source>
        <translation>записано, что тот же человек разыскивает ещё кого-то</translation>
    </message>
    <message>
        <source>record that two relatives are one person</source>
        <translation>записано, что двое родных – один человек</translation>
    </message>
    <message>
        <source>note what holds of a person in every case</source>
        <translation>записана заметка о человеке для всех дел</translation>
    </message>
    <message>
        <source>load telephone lines</source>
        <translation>загружены телефонные линии</translation>
    </message>
    <message>
        <source>add a telephone line</source>
        <translation>добавлена телефонная линия</translation>
    </message>
    <message>
        <source>change a telephone line</source>
        <translation>изменена телефонная линия</translation>
    </message>
    <message>
        <source>check a telephone line</source>
        <translation>проверена телефонная линия</translation>
    </message>
    <message>
        <source>remove a telephone line</source>
        <translation>удалена телефонная линия</translation>
    </message>
    <message>
        <source>sweep files of documents</source>
        <translation>убраны лишние файлы документов</translation>
    </message>
    <message>
        <source>create the vault</source>
        <translation>создано хранилище</translation>
    </message>
    <message>
        <source>unlock the vault</source>
        <translation>открыто хранилище</translation>
    </message>
    <message>
        <source>lock the vault</source>
        <translation>заблокировано хранилище</translation>
    </message>
    <message>
        <source>change the office&apos;s details</source>
        <translation>изменены данные учреждения</translation>
    </message>
    <message>
        <source>change the logo of the letterhead</source>
        <translation>изменён логотип на бланке</translation>
    </message>
    <message>
        <source>write a letter template</source>
        <translation>написан шаблон письма</translation>
    </message>
    <message>
        <source>use an earlier letter template</source>
        <translation>взята прежняя версия шаблона</translation>
    </message>
    <message>
        <source>go back to the shipped letter template</source>
        <translation>возвращён шаблон из программы</translation>
    </message>
    <message>
        <source>take over letter templates</source>
        <translation>приняты шаблоны писем</translation>
    </message>
    <message>
        <source>export the letter templates</source>
        <translation>выгружены шаблоны писем</translation>
    </message>
    <message>
        <source>export the history in clear</source>
        <translation>выгружена незащищённая история изменений</translation>
    </message>
    <message>
        <source>export a list of cases in clear</source>
        <translation>выгружен незащищённый список дел</translation>
    </message>
    <message>
        <source>export a case in clear</source>
        <translation>выгружено незащищённое дело</translation>
    </message>
    <message>
        <source>export the claims in clear</source>
        <translation>выгружены незащищённые сообщения</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Envelope or labels</source>
        <translation>Конверт или наклейки</translation>
    </message>
    <message>
        <source>The address stands as on the letter, the sender without the office&apos;s name. Nothing tells what the letter is about.</source>
        <translation>Адрес такой же, как на письме; отправитель указан без названия учреждения. Ничто не выдаёт, о чём письмо.</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>На чём печатать</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Первая свободная наклейка</translation>
    </message>
    <message>
        <source>Counted from the upper left, row by row.</source>
        <translation>Считайте от левого верхнего угла, ряд за рядом.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печатать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the pages as PDF instead.</source>
        <translation>На этом компьютере нет принтера. Сохраните страницы как PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>Напечатана %n страница</numerusform>
            <numerusform>Напечатаны %n страницы</numerusform>
            <numerusform>Напечатано %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>The file lies outside the vault and holds names and addresses: whoever opens the folder or the stick can read them. The history notes each letter. Delete the file when it is printed.</source>
        <translation>Файл лежит вне хранилища и содержит имена и адреса: их прочтёт каждый, кто откроет папку или носитель. Каждое письмо записывается в историю изменений. Удалите файл, когда напечатаете его.</translation>
    </message>
    <message>
        <source>Save the addresses in clear?</source>
        <translation>Сохранить незащищённую копию адресов?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>The addresses were saved in clear. The history says so.</source>
        <translation>Незащищённая копия адресов сохранена. Это записано в истории изменений.</translation>
    </message>
    <message>
        <source>Not addressed:</source>
        <translation>Без конверта или наклейки:</translation>
    </message>
</context>
<context>
    <name>AliveForm</name>
    <message>
        <source>The person returned alive</source>
        <translation>Человек вернулся живым</translation>
    </message>
    <message>
        <source>What was said is recorded with its speaker, and every decision on identity that stands is retracted. The case stays open until it is closed for that reason.</source>
        <translation>Слова будут записаны вместе с тем, кто их сказал, а каждое действующее решение об установлении личности – отменено. Дело остаётся открытым, пока его не завершат по этой причине.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Кто это говорит</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>The person returned alive.</source>
        <translation>Человек вернулся живым.</translation>
    </message>
</context>
<context>
    <name>AlreadyRecorded</name>
    <message>
        <source>Less likely cases: {count}. “Duplicates” lists them.</source>
        <translation>Менее вероятных дел: {count}. Их показывает страница «Дубликаты».</translation>
    </message>
    <message>
        <source>Cases that may be of this person</source>
        <translation>Дела, которые могут касаться этого человека</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Введено здесь</translation>
    </message>
    <message>
        <source>Open {number}; what is typed here is kept</source>
        <translation>Открыть {number}; введённое здесь сохранится</translation>
    </message>
    <message>
        <source>Not the same person as in {number}</source>
        <translation>Не тот же человек, что в деле {number}</translation>
    </message>
</context>
<context>
    <name>AskForAnotherForm</name>
    <message>
        <source>The same person asks for another</source>
        <translation>Тот же человек разыскивает ещё кого-то</translation>
    </message>
    <message>
        <source>{person}: name, contacts and wishes are taken over, unless the person is recorded there already. A later change of contacts reaches every case.</source>
        <translation>{person}: имя, контакты и пожелания переносятся, если человек там ещё не записан. Позднейшее изменение контактов дойдёт до каждого дела.</translation>
    </message>
    <message>
        <source>For whom else</source>
        <translation>Кого ещё разыскивают</translation>
    </message>
    <message>
        <source>Where there is one already.</source>
        <translation>Если оно уже есть.</translation>
    </message>
    <message>
        <source>Name of the sought person</source>
        <translation>Имя человека, которого разыскивают</translation>
    </message>
    <message>
        <source>Opens a case where there is none.</source>
        <translation>Открывает дело, если его нет.</translation>
    </message>
    <message>
        <source>The other case</source>
        <translation>Другое дело</translation>
    </message>
    <message>
        <source>Recorded there already as</source>
        <translation>Уже записано там как</translation>
    </message>
    <message>
        <source>Then the two are noted as one person, and nothing recorded there is changed.</source>
        <translation>Тогда эти двое отмечаются как один человек, а записанное там не меняется.</translation>
    </message>
    <message>
        <source>What we may do there</source>
        <translation>Что нам разрешено</translation>
    </message>
    <message>
        <source>Contact and letters rest on</source>
        <translation>Основание для связи и писем</translation>
    </message>
    <message>
        <source>not recorded there yet</source>
        <translation>ещё не записано там</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Attach a document…</source>
        <translation>Добавить документ…</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)</source>
        <translation>Документы (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>The document is in the vault. Delete the original when nobody needs it any more.</source>
        <translation>Документ в хранилище. Уничтожьте оригинал, когда он больше никому не будет нужен.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Back up to a folder or stick…</source>
        <translation>Копировать в папку или на носитель…</translation>
    </message>
    <message>
        <source>Back up on this computer</source>
        <translation>Копировать на этом компьютере</translation>
    </message>
    <message>
        <source>A backup is the whole vault, encrypted as it is, and opens with the same passphrases and recovery words on any computer with this program. One a week is made on this computer by itself; keep one on a memory stick that lies elsewhere.</source>
        <translation>Резервная копия – это всё хранилище, так же зашифрованное; она открывается теми же парольными фразами и словами восстановления на любом компьютере с этой программой. Раз в неделю программа сама делает её на этом компьютере; ещё одну держите на носителе, который лежит в другом месте.</translation>
    </message>
    <message>
        <source>A backup to a stick or another folder is due: at least one a week.</source>
        <translation>Пора сделать резервную копию на носитель или в другую папку: не реже одной в неделю.</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Резервной копии ещё не делали.</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Последняя резервная копия: {when}</translation>
    </message>
    <message>
        <source>The backup is made and was read back page by page: {folder}</source>
        <translation>Резервная копия создана и перечитана страница за страницей: {folder}</translation>
    </message>
    <message>
        <source>Choose where the backup goes</source>
        <translation>Выберите место для резервной копии</translation>
    </message>
</context>
<context>
    <name>BasisCard</name>
    <message>
        <source>May we write to this person?</source>
        <translation>Можно ли писать этому человеку?</translation>
    </message>
    <message>
        <source>Record the answer, given today</source>
        <translation>Записать ответ, данный сегодня</translation>
    </message>
</context>
<context>
    <name>BasisEntry</name>
    <message>
        <source>not asked yet</source>
        <translation>ещё не спрашивали</translation>
    </message>
    <message>
        <source>Recorded as an answer of today, on being contacted and on getting letters. Choose “not asked yet” where the person has not been asked; then no letter is printed.</source>
        <translation>Записывается как сегодняшний ответ о связи и письмах. Если человека ещё не спрашивали, выберите «ещё не спрашивали»: тогда письма не печатаются.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Change an entry</source>
        <translation>Изменить запись</translation>
    </message>
    <message>
        <source>Links with cases stay. Where the entry is no transfer any more, their pages say so.</source>
        <translation>Связи с делами остаются. Если запись больше не является передачей, страницы дел об этом скажут.</translation>
    </message>
    <message>
        <source>Whoever was present verifies neither numbers nor identity.</source>
        <translation>Присутствие не подтверждает ни чисел, ни личностей.</translation>
    </message>
    <message>
        <source>Why it changes, for the history</source>
        <translation>Почему меняется (для истории изменений)</translation>
    </message>
</context>
<context>
    <name>BatchListPage</name>
    <message>
        <source>Batches</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Load newer claims…</source>
        <translation>Загрузить более новые сообщения…</translation>
    </message>
    <message>
        <source>Load newer claims from a file</source>
        <translation>Загрузить более новые сообщения из файла</translation>
    </message>
    <message>
        <source>Enter a transfer…</source>
        <translation>Записать передачу…</translation>
    </message>
    <message>
        <source>What each side said of each transfer. Numbers of several speakers or transfers are never added up. Each mark is what one side said: arrow keys go from one to the next, Enter or a click opens its claim.</source>
        <translation>Что каждая сторона сказала о каждой передаче. Числа разных источников или передач никогда не складывают. Каждая отметка – слова одной стороны: стрелки ведут от одной к другой, Enter или щелчок открывает её сообщение.</translation>
    </message>
    <message>
        <source>Day, number or figure: 26.02.2026, 1000</source>
        <translation>День, номер или число: 26.02.2026, 1000</translation>
    </message>
    <message>
        <source>Search in reported transfers</source>
        <translation>Поиск среди передач, о которых сообщили</translation>
    </message>
    <message>
        <source>Reported transfers</source>
        <translation>Передачи, о которых сообщили</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>По времени</translation>
    </message>
    <message>
        <source>Running totals</source>
        <translation>Общие итоги</translation>
    </message>
    <message>
        <source>No reported transfer is recorded yet. The program brings the claims that were public.</source>
        <translation>Ни одной передачи ещё не записано. У программы есть с собой сообщения, которые были опубликованы.</translation>
    </message>
    <message>
        <source>Load the reported claims</source>
        <translation>Загрузить опубликованные сообщения</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>File of claims</source>
        <translation>Файл сообщений</translation>
    </message>
    <message>
        <source>Claims (*.csv)</source>
        <translation>Сообщения (*.csv)</translation>
    </message>
    <message>
        <source>{new} new, {corrected} corrected, {kept} left as the office wrote them, {same} unchanged</source>
        <translation>новых: {new}, исправленных: {corrected}, оставлено, как записало учреждение: {kept}, без изменений: {same}</translation>
    </message>
    <message>
        <source>Ukraine says</source>
        <translation>По словам Украины</translation>
    </message>
    <message>
        <source>Russia says</source>
        <translation>По словам России</translation>
    </message>
    <message>
        <source>The claims reach until {day}. What was reported later is not here.</source>
        <translation>Сообщения собраны до {day}. Того, о чём сообщали позже, здесь нет.</translation>
    </message>
    <message>
        <source>Reported, not verified: who said what of each transfer</source>
        <translation>Сообщено, не проверено: кто что сказал о каждой передаче</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>To Ukraine, Ukraine says</source>
        <translation>В Украину, по словам Украины</translation>
    </message>
    <message>
        <source>To Russia, Ukraine says</source>
        <translation>В Россию, по словам Украины</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Our cases</source>
        <translation>Наши дела</translation>
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
        <translation>Все передачи</translation>
    </message>
    <message>
        <source>Change entry…</source>
        <translation>Изменить запись…</translation>
    </message>
    <message>
        <source>Remove entry…</source>
        <translation>Удалить запись…</translation>
    </message>
    <message>
        <source>Add claims…</source>
        <translation>Добавить сообщения…</translation>
    </message>
    <message>
        <source>Add the claims of another page</source>
        <translation>Добавить сообщения ещё одной страницы</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Семьи</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>The claim is no longer in this entry.</source>
        <translation>Этого сообщения в записи уже нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>a batch is not a person: a link says nothing about anyone&apos;s fate</source>
        <translation>передача – не человек: связь с ней ничего не говорит о чьей-либо судьбе</translation>
    </message>
    <message>
        <source>Said to be present: {who}</source>
        <translation>По сообщениям, присутствовали: {who}</translation>
    </message>
    <message>
        <source>Batch {number}</source>
        <translation>Передача {number}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message numerus="yes">
        <source>Of %n round(s) in that time this side gave no number here.</source>
        <translation>
            <numerusform>По %n передаче за это время эта сторона числа здесь не назвала.</numerusform>
            <numerusform>По %n передачам за это время эта сторона числа здесь не назвала.</numerusform>
            <numerusform>По %n передачам за это время эта сторона числа здесь не назвала.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) cannot be placed in time.</source>
        <translation>
            <numerusform>%n передачу нельзя разместить во времени.</numerusform>
            <numerusform>%n передачи нельзя разместить во времени.</numerusform>
            <numerusform>%n передач нельзя разместить во времени.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer of {day}</source>
        <translation>Передача, {day}</translation>
    </message>
    <message>
        <source>Announced for {day}</source>
        <translation>Объявлено заранее: {day}</translation>
    </message>
    <message>
        <source>Offer of {day}</source>
        <translation>Предложение, {day}</translation>
    </message>
    <message>
        <source>Offer of {day}, not carried out</source>
        <translation>Предложение, {day}, не осуществлено</translation>
    </message>
    <message>
        <source>Total over several days, {day}</source>
        <translation>Итог за несколько дней, {day}</translation>
    </message>
    <message>
        <source>Part of another transfer, {day}</source>
        <translation>Часть другой передачи, {day}</translation>
    </message>
    <message>
        <source>It was announced. Nobody has said yet that it took place. No case can be linked to it.</source>
        <translation>О ней объявили. Ещё никто не сказал, что она состоялась. Связать с ней дело нельзя.</translation>
    </message>
    <message>
        <source>It was offered. Nobody has said that it took place. No case can be linked to it.</source>
        <translation>Её предложили. Никто не сказал, что она состоялась. Связать с ней дело нельзя.</translation>
    </message>
    <message>
        <source>It was offered and did not take place. No case can be linked to it.</source>
        <translation>Её предложили, но она не состоялась. Связать с ней дело нельзя.</translation>
    </message>
    <message>
        <source>This entry is not a transfer of its own. It cannot be linked to a case.</source>
        <translation>Эта запись не является отдельной передачей. Связать её с делом нельзя.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>без числа</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>No Ukrainian figure was found: {said}. That is no zero.</source>
        <translation>Украинского числа не найдено: {said}. Это не ноль.</translation>
    </message>
    <message>
        <source>No Russian figure was found: {said}. That is no zero.</source>
        <translation>Российского числа не найдено: {said}. Это не ноль.</translation>
    </message>
    <message>
        <source>A page of {who} is dated before the day that it tells of.</source>
        <translation>Страница датирована раньше дня, о котором рассказывает: {who}.</translation>
    </message>
    <message>
        <source>{numbers} tells of the same day. Look whether it is the same transfer; if so, link cases with one of them.</source>
        <translation>О том же дне рассказывает {numbers}. Проверьте, не та же ли это передача; если да, связывайте дела только с одной из записей.</translation>
    </message>
    <message>
        <source>{who} said “none”. Saying nothing is something else.</source>
        <translation>{who}: «ни одного». Ничего не сказать – это другое.</translation>
    </message>
    <message>
        <source>Denied by {who}.</source>
        <translation>Опровержение: {who}.</translation>
    </message>
    <message>
        <source>{who}: one transfer, not several.</source>
        <translation>{who}: это одна передача, а не несколько.</translation>
    </message>
    <message>
        <source>{who} was present. Being present verifies neither numbers nor identity.</source>
        <translation>Присутствие: {who}. Присутствие не подтверждает ни чисел, ни личностей.</translation>
    </message>
    <message>
        <source>The same number was given of: {days}. Each is its own.</source>
        <translation>Такое же число называли для передач: {days}. Каждая из них отдельная.</translation>
    </message>
    <message>
        <source>No number was given.</source>
        <translation>Числа не названо.</translation>
    </message>
    <message>
        <source>From which day it counts is not told, so it is not held against all rounds.</source>
        <translation>Не сказано, с какого дня считают, поэтому со всеми передачами итог не сверен.</translation>
    </message>
    <message>
        <source>Its side gave no number of any round here, so there is nothing to hold it against.</source>
        <translation>Эта сторона здесь не назвала числа ни одной передачи, сверять не с чем.</translation>
    </message>
    <message>
        <source>The rounds recorded here of this side do not contradict it.</source>
        <translation>Записанные здесь передачи по словам этой стороны ему не противоречат.</translation>
    </message>
    <message>
        <source>The rounds recorded here of this side leave a gap of {count}.</source>
        <translation>Записанные здесь передачи по словам этой стороны оставляют разницу: {count}.</translation>
    </message>
    <message>
        <source>The rounds recorded here of this side go beyond it by {count}.</source>
        <translation>Записанных здесь передач по словам этой стороны больше, чем в итоге, на {count}.</translation>
    </message>
    <message>
        <source>Rounds not recorded here, another way of counting, or an error: it cannot be told from here.</source>
        <translation>Не записанные здесь передачи, другой способ считать или ошибка: отсюда этого не определить.</translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>самое большее {count}</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>по меньшей мере {count}</translation>
    </message>
    <message>
        <source>Since {day} this speaker&apos;s total grows by {count}.</source>
        <translation>С {day} итог этого источника вырос на {count}.</translation>
    </message>
    <message>
        <source>The rounds between, recorded here, leave a gap of {count}.</source>
        <translation>Записанные здесь передачи за это время оставляют разницу: {count}.</translation>
    </message>
    <message>
        <source>The rounds between, recorded here, go beyond that by {count}.</source>
        <translation>Записанных здесь передач за это время больше на {count}.</translation>
    </message>
    <message>
        <source>The rounds between, recorded here, do not contradict that.</source>
        <translation>Записанные здесь передачи за это время этому не противоречат.</translation>
    </message>
    <message>
        <source>On the same day the same speaker is quoted with {numbers}.</source>
        <translation>В тот же день у того же источника приводят {numbers}.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не названо</translation>
    </message>
    <message>
        <source>asked for a pause until {day}</source>
        <translation>просит сделать перерыв до {day}</translation>
    </message>
</context>
<context>
    <name>BatchesTab</name>
    <message>
        <source>Batches</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>No reported transfer is linked with this case.</source>
        <translation>С этим делом не связана ни одна передача, о которой сообщалось.</translation>
    </message>
    <message>
        <source>No reported transfer is linked with this case. Link one when something connects them, or when you have looked and found nothing.</source>
        <translation>С этим делом не связана ни одна передача. Свяжите, если что-то на это указывает или если Вы проверили и ничего не нашли.</translation>
    </message>
    <message>
        <source>Link a transfer…</source>
        <translation>Связать с передачей…</translation>
    </message>
    <message>
        <source>A linked entry is no transfer, or no longer</source>
        <translation>Связанная запись не является передачей или уже не является ею</translation>
    </message>
    <message>
        <source>{title}. The link stays; look at it again.</source>
        <translation>{title}. Связь остаётся; пересмотрите её.</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>Открыть передачу</translation>
    </message>
    <message>
        <source>Family told</source>
        <translation>Сказано семье</translation>
    </message>
    <message>
        <source>The family may be told no more than:</source>
        <translation>Семье можно сказать не больше, чем:</translation>
    </message>
    <message>
        <source>Change strength…</source>
        <translation>Изменить силу связи…</translation>
    </message>
    <message>
        <source>Transfer of {day}</source>
        <translation>Передача: {day}</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Whom you can call</source>
        <translation>Кому можно звонить</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>Nobody of the family may be called.</source>
        <translation>Никому из семьи звонить нельзя.</translation>
    </message>
    <message>
        <source>The family can call</source>
        <translation>Куда может звонить семья</translation>
    </message>
    <message>
        <source>No telephone lines are recorded.</source>
        <translation>Телефонных линий не записано.</translation>
    </message>
    <message>
        <source>All numbers ({count})</source>
        <translation>Все номера ({count})</translation>
    </message>
    <message>
        <source>No relative is recorded yet.</source>
        <translation>Родные ещё не записаны.</translation>
    </message>
    <message>
        <source>No telephone number of a relative is recorded.</source>
        <translation>Телефонный номер родных не записан.</translation>
    </message>
    <message>
        <source>ask first whether we may call</source>
        <translation>сначала спросите, можно ли звонить</translation>
    </message>
</context>
<context>
    <name>CameWithForm</name>
    <message>
        <source>With which transfer these remains are said to have come</source>
        <translation>С какой передачей, как сказано, прибыли эти останки</translation>
    </message>
    <message>
        <source>Remains and transfers belong together many to many. It is a claim of whoever says so.</source>
        <translation>Одни останки могут относиться к нескольким передачам, а одна передача – ко многим. Это утверждение того, кто так сказал.</translation>
    </message>
    <message>
        <source>Why it changes, for the history</source>
        <translation>Почему меняется (останется в истории)</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Open a case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>The name is enough to begin. Everything else can be filled in later.</source>
        <translation>Для начала достаточно имени. Остальное можно заполнить позже.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Whom the family is searching for</source>
        <translation>Кого разыскивает семья</translation>
    </message>
    <message>
        <source>Perhaps recorded already</source>
        <translation>Возможно, уже записано</translation>
    </message>
    <message>
        <source>What shows that it is another person</source>
        <translation>Из чего видно, что это другой человек</translation>
    </message>
    <message>
        <source>Only for the cases that are ticked: dates of birth, parents, documents.</source>
        <translation>Только для отмеченных дел: даты рождения, родители, документы.</translation>
    </message>
    <message>
        <source>This person may be recorded already. Look below, or press again to save.</source>
        <translation>Возможно, этот человек уже записан. Посмотрите ниже или нажмите ещё раз, чтобы сохранить.</translation>
    </message>
    <message>
        <source>Nobody looked whether this person is recorded already; “Find duplicates” does.</source>
        <translation>Не проверено, не записан ли этот человек уже; это покажет «Найти дубликаты».</translation>
    </message>
    <message>
        <source>Stopped looking. Nothing is saved yet; what is typed here stays.</source>
        <translation>Проверка остановлена. Ещё ничего не сохранено; введённое здесь остаётся.</translation>
    </message>
    <message>
        <source>Open the case all the same</source>
        <translation>Всё равно открыть дело</translation>
    </message>
    <message>
        <source>Typed on while it was looked; press again to save.</source>
        <translation>Во время проверки данные изменились; нажмите ещё раз, чтобы сохранить.</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Открыть дело…</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Дубликаты…</translation>
    </message>
    <message>
        <source>Match a list…</source>
        <translation>Сравнить список…</translation>
    </message>
    <message>
        <source>Case {number} is open</source>
        <translation>Дело {number} открыто</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Найдено: {count}</translation>
    </message>
    <message>
        <source>There is no case yet. Open one with the name alone; the rest can be filled in later.</source>
        <translation>Дел ещё нет. Чтобы открыть дело, достаточно имени; остальное можно заполнить позже.</translation>
    </message>
    <message>
        <source>Name, number, phone, unit or year</source>
        <translation>Имя, номер, телефон, часть или год</translation>
    </message>
    <message>
        <source>Search for a case</source>
        <translation>Искать дело</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Как искать</translation>
    </message>
    <message>
        <source>Esc shows all cases again.</source>
        <translation>Esc снова показывает все дела.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>You were opening a case when the vault was locked.</source>
        <translation>Вы открывали дело, когда хранилище было заблокировано.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последняя связь</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Почему найдено</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Дело {number}</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>Добавить сообщение</translation>
    </message>
    <message>
        <source>Link batch</source>
        <translation>Связать с передачей</translation>
    </message>
    <message>
        <source>Write letter…</source>
        <translation>Написать письмо…</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Разделы дела</translation>
    </message>
    <message>
        <source>Family view is on</source>
        <translation>Вид для семьи включён</translation>
    </message>
    <message>
        <source>Family view is off</source>
        <translation>Вид для семьи выключен</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>открыто {day}</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>дата рождения: {day}</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>последняя связь: {day}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Связь с семьёй</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Typed before, and not saved yet</source>
        <translation>Введено раньше и ещё не сохранено</translation>
    </message>
    <message>
        <source>End the family view first (F9), then record.</source>
        <translation>Сначала выключите вид для семьи (F9), потом записывайте.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>no document number recorded</source>
        <translation>номер документа не записан</translation>
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
        <translation>Исправить сообщение</translation>
    </message>
    <message>
        <source>The claim as it stands is kept, marked as superseded. Nothing is overwritten.</source>
        <translation>Нынешнее сообщение остаётся с пометкой, что его заменили. Ничего не переписывают.</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Кто что сказал</translation>
    </message>
    <message>
        <source>Empty: none was given. 0: “none” was said.</source>
        <translation>Пусто: не названо. 0: сказано «ни одного».</translation>
    </message>
    <message>
        <source>In whose words</source>
        <translation>Чьими словами</translation>
    </message>
    <message>
        <source>Word for word, in the language it was said in; without quotation marks.</source>
        <translation>Дословно, на языке, на котором сказано; без кавычек.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Where it is from, and why it is corrected</source>
        <translation>Откуда это и почему исправлено</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Why it is corrected, for the history</source>
        <translation>Почему исправлено (для истории изменений)</translation>
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <source>1000 · about 1000</source>
        <translation>1000 · около 1000</translation>
    </message>
    <message>
        <source>Remove this claim</source>
        <translation>Убрать это сообщение</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Дословно</translation>
    </message>
    <message>
        <source>Understood: “none” was said</source>
        <translation>Понято так: сказано «ни одного»</translation>
    </message>
    <message>
        <source>Understood: no number was given</source>
        <translation>Понято так: числа не названо</translation>
    </message>
    <message>
        <source>Understood: {number}</source>
        <translation>Понято так: {number}</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <source>Publicly reported claims</source>
        <translation>Опубликованные сообщения</translation>
    </message>
    <message>
        <source>Load newer claims from a file…</source>
        <translation>Загрузить более новые сообщения из файла…</translation>
    </message>
    <message>
        <source>No claims are loaded in this vault.</source>
        <translation>В этом хранилище нет загруженных сообщений.</translation>
    </message>
    <message>
        <source>The claims in this vault reach until {day}.</source>
        <translation>Сообщения в этом хранилище доходят до {day}.</translation>
    </message>
    <message>
        <source>File of claims</source>
        <translation>Файл сообщений</translation>
    </message>
    <message>
        <source>Claims (*.csv)</source>
        <translation>Сообщения (*.csv)</translation>
    </message>
    <message>
        <source>{new} new, {corrected} corrected, {kept} left as the office wrote them, {same} unchanged</source>
        <translation>новых: {new}, исправленных: {corrected}, оставлено, как записало учреждение: {kept}, без изменений: {same}</translation>
    </message>
</context>
<context>
    <name>ClaimsEntry</name>
    <message>
        <source>Add another claim</source>
        <translation>Добавить ещё сообщение</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>Сообщение {number}</translation>
    </message>
</context>
<context>
    <name>ClosableNotice</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>Close the case</source>
        <translation>Завершить дело</translation>
    </message>
    <message>
        <source>Captivity, a court&apos;s declaration of death, a burial without a name or of a part: none of them ends a search. Only the reasons below do.</source>
        <translation>Плен, решение суда об объявлении умершим, захоронение без имени или захоронение части останков не завершают розыска. Завершают его только основания, названные ниже.</translation>
    </message>
    <message>
        <source>Why the search ends</source>
        <translation>Почему розыск завершается</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>Для дела</translation>
    </message>
    <message>
        <source>Which office takes the search over</source>
        <translation>Какое учреждение продолжает розыск</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>The talk in which the family said so</source>
        <translation>Разговор, в котором семья это сказала</translation>
    </message>
    <message>
        <source>Left blank: by the office&apos;s own rule, which stands in the settings.</source>
        <translation>Если пусто – по правилу учреждения, указанному в настройках.</translation>
    </message>
    <message>
        <source>Both cases are shown side by side, and every record goes along.</source>
        <translation>Оба дела показаны рядом, и все записи переходят.</translation>
    </message>
    <message>
        <source>Somebody&apos;s current words say that the person was released or came back.</source>
        <translation>Есть действующее сообщение, что человек освобождён или вернулся.</translation>
    </message>
    <message>
        <source>The person was found alive: contact is restored, or the person declined it.</source>
        <translation>Человек найден живым: связь восстановлена, или он от неё отказался.</translation>
    </message>
    <message>
        <source>The authority decided, the family was told in person, the remains were handed over, and nobody wishes to hear of more.</source>
        <translation>Орган принял решение, семье сказали лично, останки переданы, и никто не ждёт дальнейших сведений.</translation>
    </message>
    <message>
        <source>Another office searches on.</source>
        <translation>Розыск продолжает другое учреждение.</translation>
    </message>
    <message>
        <source>The family said so in a talk, or withdrew the consent to hold the record.</source>
        <translation>Семья сказала об этом в разговоре или отозвала согласие на ведение дела.</translation>
    </message>
    <message>
        <source>The case should not have been opened; what the error was stays on record.</source>
        <translation>Дело открыто по ошибке; в чём ошибка, остаётся в записях.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>A duplicate is merged with the other case, so that nothing of it is lost.</source>
        <translation>Дубликат объединяют с другим делом, чтобы ничего не потерялось.</translation>
    </message>
    <message>
        <source>Compare with another case…</source>
        <translation>Сравнить с другим делом…</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Somebody calls about a letter</source>
        <translation>Звонок по поводу письма</translation>
    </message>
    <message>
        <source>Let them read out number, date and check code from the paper. Say nothing of the case before.</source>
        <translation>Попросите прочитать с бумаги номер, дату и код проверки. До этого ничего не говорите о деле.</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>Письмо №</translation>
    </message>
    <message>
        <source>Date on the letter</source>
        <translation>Дата на письме</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Код проверки</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Show the recorded letter</source>
        <translation>Показать записанное письмо</translation>
    </message>
    <message>
        <source>Type what stands on the letter.</source>
        <translation>Введите то, что стоит на письме.</translation>
    </message>
    <message>
        <source>This office has no letter of that number. Say nothing of the case; ask how the paper came, and that it is kept.</source>
        <translation>Письма с таким номером у нас нет. Ничего не говорите о деле; спросите, откуда взялась эта бумага, и попросите её сохранить.</translation>
    </message>
    <message>
        <source>There is such a letter, printed before letters had codes. Compare it with the paper word by word.</source>
        <translation>Такое письмо есть, но оно напечатано ещё без кода. Сравните его с бумагой слово за словом.</translation>
    </message>
    <message>
        <source>There is a letter of that number, of another day. Let it be read out again. If it stays so, the paper is not from here: say nothing of the case.</source>
        <translation>Письмо с таким номером есть, но дата другая. Попросите прочитать ещё раз. Если всё так же, эта бумага не от нас: ничего не говорите о деле.</translation>
    </message>
    <message>
        <source>There is a letter of that number and day, with another code. Let it be read out again. If it stays so, the paper is not from here: say nothing of the case.</source>
        <translation>Письмо с таким номером и датой есть, но код другой. Попросите прочитать ещё раз. Если всё так же, эта бумага не от нас: ничего не говорите о деле.</translation>
    </message>
    <message>
        <source>The code is right: {kind}, {to}, {day}.</source>
        <translation>Код верный: {kind}, {to}, {day}.</translation>
    </message>
    <message>
        <source>The letter was withdrawn: what it says does not hold.</source>
        <translation>Письмо отозвано: написанное в нём не действует.</translation>
    </message>
    <message>
        <source>The letter was corrected by {numbers}.</source>
        <translation>Письмо исправлено письмом: {numbers}.</translation>
    </message>
    <message>
        <source>But its record no longer says what was printed: have the vault checked.</source>
        <translation>Но запись уже не та, что напечатана: проверьте хранилище.</translation>
    </message>
    <message>
        <source>This office issued such a letter. A code can be copied onto another text: compare the recorded letter with what is read out.</source>
        <translation>Такое письмо мы действительно оформили. Код можно переписать и на другой текст: сравните записанное письмо с тем, что читают.</translation>
    </message>
</context>
<context>
    <name>ComparisonForm</name>
    <message>
        <source>Record a corrected report</source>
        <translation>Записать исправленное заключение</translation>
    </message>
    <message>
        <source>Record the result of a comparison</source>
        <translation>Записать результат сравнения</translation>
    </message>
    <message>
        <source>A result decides nothing by itself: the decision on identity is the authority&apos;s.</source>
        <translation>Результат сам ничего не решает: решение об установлении личности принимает компетентный орган.</translation>
    </message>
    <message>
        <source>What was compared, and how</source>
        <translation>Что сравнили и как</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>До сих пор:</translation>
    </message>
    <message>
        <source>no single number: compared with a register</source>
        <translation>без отдельного номера: сравнение с реестром</translation>
    </message>
    <message>
        <source>No sample is recorded in this case yet.</source>
        <translation>В этом деле ещё не записано ни одного образца.</translation>
    </message>
    <message>
        <source>Which samples were used</source>
        <translation>Какие образцы использованы</translation>
    </message>
    <message>
        <source>Blood relatives only; a husband&apos;s or wife&apos;s sample does not count.</source>
        <translation>Только кровная родня; образец мужа или жены не считается.</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Что сказано в заключении</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>can establish who it is</source>
        <translation>может установить личность</translation>
    </message>
    <message>
        <source>establishes nothing alone</source>
        <translation>сам ничего не устанавливает</translation>
    </message>
    <message>
        <source>Refused or withdrew the comparison: {names}</source>
        <translation>Отказ от сравнения или отозванное согласие: {names}</translation>
    </message>
    <message>
        <source>No basis for the comparison is recorded for: {names}. Ask, and record the answer.</source>
        <translation>Основание для сравнения не записано: {names}. Спросите и запишите ответ.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Record an answer on consent</source>
        <translation>Записать ответ о согласии</translation>
    </message>
    <message>
        <source>Earlier answers stay on record; the newest one holds. A refusal blocks exactly what it is about.</source>
        <translation>Прежние ответы остаются; действует самый новый. Отказ блокирует именно то, чего он касается.</translation>
    </message>
    <message>
        <source>Who answered, and on what</source>
        <translation>Кто ответил и на что</translation>
    </message>
    <message>
        <source>Whose answer</source>
        <translation>Чей ответ</translation>
    </message>
    <message>
        <source>One answer for each recipient: a body, an organisation, a newspaper.</source>
        <translation>Отдельный ответ для каждого получателя: учреждения, организации, газеты.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Where the person cannot be asked, another basis must carry it.</source>
        <translation>Если человека нельзя спросить, нужно другое основание.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Empty where it holds until withdrawn.</source>
        <translation>Пусто, если действует до отзыва.</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>документа нет</translation>
    </message>
    <message>
        <source>Signed document</source>
        <translation>Подписанный документ</translation>
    </message>
    <message>
        <source>A source of this case; add it under “What is known” first.</source>
        <translation>Источник этого дела; сначала добавьте его на вкладке «Что известно».</translation>
    </message>
    <message>
        <source>the sought person</source>
        <translation>человек, которого разыскивают</translation>
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
        <translation>свидетель: {name}</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>The sought person’s own data</source>
        <translation>Данные человека, которого разыскивают</translation>
    </message>
    <message>
        <source>Blocked, nobody was asked: {what}</source>
        <translation>Заблокировано, никого не спрашивали: {what}</translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation>Записать ответ…</translation>
    </message>
    <message>
        <source>Show every answer ({count})</source>
        <translation>Показать все ответы ({count})</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Отозвано…</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Записать ответ…</translation>
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
        <translation>спросить снова: «{purpose}»</translation>
    </message>
    <message>
        <source>in person only</source>
        <translation>только лично</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>не звонить</translation>
    </message>
    <message>
        <source>call only: {times}</source>
        <translation>звонить только: {times}</translation>
    </message>
    <message>
        <source>send nothing by post</source>
        <translation>ничего не отправлять почтой</translation>
    </message>
    <message>
        <source>only with {person} present</source>
        <translation>только в присутствии: {person}</translation>
    </message>
    <message>
        <source>ask for the code word</source>
        <translation>спросить кодовое слово</translation>
    </message>
    <message>
        <source>no letters until {day}</source>
        <translation>без писем до {day}</translation>
    </message>
    <message>
        <source>must not learn from us: {what}</source>
        <translation>нельзя говорить: {what}</translation>
    </message>
</context>
<context>
    <name>CreateWizard</name>
    <message>
        <source>Create a vault</source>
        <translation>Создание хранилища</translation>
    </message>
    <message>
        <source>Everything is kept in one encrypted folder. Without the passphrase, and without the recovery words of the next page, nobody can open it.</source>
        <translation>Всё хранится в одной зашифрованной папке. Без парольной фразы и без слов восстановления со следующей страницы её никто не откроет.</translation>
    </message>
    <message>
        <source>Continue to the recovery words</source>
        <translation>Дальше к словам восстановления</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Слова восстановления</translation>
    </message>
    <message>
        <source>Write these 24 words on paper, in this order, and keep the paper away from this computer. They open the vault when the passphrase is forgotten. They are shown once and stored nowhere.</source>
        <translation>Запишите эти 24 слова на бумаге в этом порядке и держите бумагу отдельно от компьютера. Они открывают хранилище, если парольная фраза забыта. Они показаны один раз и нигде не сохранены.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Слова записаны</translation>
    </message>
    <message>
        <source>Type three of the words from your paper, so that it is certain that they stand there.</source>
        <translation>Введите три слова с Вашей бумаги, чтобы убедиться, что они там записаны.</translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Folder, new or empty</source>
        <translation>Папка, новая или пустая</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Название учреждения</translation>
    </message>
    <message>
        <source>Code of office and laptop</source>
        <translation>Код учреждения и ноутбука</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Telephone that is answered</source>
        <translation>Телефон, по которому отвечают</translation>
    </message>
    <message>
        <source>Hours in which it is answered</source>
        <translation>Часы, когда по нему отвечают</translation>
    </message>
    <message>
        <source>Psychological support: telephone</source>
        <translation>Психологическая поддержка: телефон</translation>
    </message>
    <message>
        <source>Four or more words that nobody would guess together are easy to remember.</source>
        <translation>Четыре слова или больше, которых никто не угадает вместе, легко запомнить.</translation>
    </message>
    <message>
        <source>Stands under letters and in the history.</source>
        <translation>Стоит под письмами и в истории изменений.</translation>
    </message>
    <message>
        <source>Capital Latin letters and a number, such as KV1. Case numbers begin with it.</source>
        <translation>Заглавные латинские буквы и число, например KV1. С него начинаются номера дел.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показывать введённое</translation>
    </message>
    <message>
        <source>Load the publicly reported claims on transfers (until 26 February 2026)</source>
        <translation>Загрузить опубликованные сообщения о передачах (до 26 февраля 2026 года)</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Напечатать лист…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Показать слова ещё раз</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Слово {number}</translation>
    </message>
    <message>
        <source>Taking everything back…</source>
        <translation>Всё отменяется…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Парольные фразы разные. Введите вторую ещё раз.</translation>
    </message>
    <message>
        <source>Making the keys and the vault…</source>
        <translation>Создаются ключи и хранилище…</translation>
    </message>
    <message>
        <source>This is another word. Look at the paper again.</source>
        <translation>Это другое слово. Посмотрите на бумагу ещё раз.</translation>
    </message>
    <message>
        <source>Finishing the vault…</source>
        <translation>Завершается создание хранилища…</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the vault</source>
        <translation>Выберите новую или пустую папку для хранилища</translation>
    </message>
    <message>
        <source>This computer knows no printer. Write the words on paper.</source>
        <translation>У этого компьютера нет принтера. Запишите слова на бумаге.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>%n page(s) of the database</source>
        <translation>
            <numerusform>%n страница базы</numerusform>
            <numerusform>%n страницы базы</numerusform>
            <numerusform>%n страниц базы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) at which the tables do not fit together</source>
        <translation>
            <numerusform>%n место, где таблицы не сходятся</numerusform>
            <numerusform>%n места, где таблицы не сходятся</numerusform>
            <numerusform>%n мест, где таблицы не сходятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the history; “Verify the history” says where</source>
        <translation>
            <numerusform>%n место в истории изменений; где именно, скажет «Проверить историю изменений»</numerusform>
            <numerusform>%n места в истории изменений; где именно, скажет «Проверить историю изменений»</numerusform>
            <numerusform>%n мест в истории изменений; где именно, скажет «Проверить историю изменений»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) can still be read and saved</source>
        <translation>
            <numerusform>%n запись ещё можно прочитать и спасти</numerusform>
            <numerusform>%n записи ещё можно прочитать и спасти</numerusform>
            <numerusform>%n записей ещё можно прочитать и спасти</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n cannot be read</source>
        <translation>
            <numerusform>{kind}: не прочесть %n</numerusform>
            <numerusform>{kind}: не прочесть %n</numerusform>
            <numerusform>{kind}: не прочесть %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of case {number}: the file is missing or damaged</source>
        <translation>
            <numerusform>%n документ дела {number}: файла нет или он повреждён</numerusform>
            <numerusform>%n документа дела {number}: файлов нет или они повреждены</numerusform>
            <numerusform>%n документов дела {number}: файлов нет или они повреждены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept copy(ies) of a public page: the file is missing or damaged</source>
        <translation>
            <numerusform>%n сохранённая копия публичной страницы: файла нет или он повреждён</numerusform>
            <numerusform>%n сохранённые копии публичных страниц: файлов нет или они повреждены</numerusform>
            <numerusform>%n сохранённых копий публичных страниц: файлов нет или они повреждены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>documents of %n more case(s)</source>
        <translation>
            <numerusform>документы ещё %n дела</numerusform>
            <numerusform>документы ещё %n дел</numerusform>
            <numerusform>документы ещё %n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: an unknown number cannot be read</source>
        <translation>{kind}: не прочесть, а сколько – неизвестно</translation>
    </message>
    <message>
        <source>Lines of the history</source>
        <translation>Строки истории изменений</translation>
    </message>
    <message>
        <source>What the program keeps for itself</source>
        <translation>То, что программа ведёт для себя</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>14.05.1994 · May 1994 · about 20 March 2024</source>
        <translation>14.05.1994 · май 1994 · около 20 марта 2024</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Kept as words: {words}</source>
        <translation>Сохранено словами: {words}</translation>
    </message>
    <message>
        <source>To be a date it needs the year in four figures.</source>
        <translation>Чтобы это была дата, нужен год четырьмя цифрами.</translation>
    </message>
    <message>
        <source>A winter lies in two years: write winter 2022–2023.</source>
        <translation>Зима приходится на два года: напишите «зима 2022–2023».</translation>
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
        <translation>Решение об установлении личности: {state}</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>На чём основано</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Останки</translation>
    </message>
    <message>
        <source>Family told</source>
        <translation>Сказано семье</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>relatives compared: {count}</source>
        <translation>сравнили родственников: {count}</translation>
    </message>
    <message>
        <source>methods not recorded</source>
        <translation>методы не записаны</translation>
    </message>
    <message>
        <source>own lifetime sample compared</source>
        <translation>сравнили с собственным прижизненным образцом</translation>
    </message>
    <message>
        <source>own lifetime sample not compared</source>
        <translation>с собственным прижизненным образцом не сравнили</translation>
    </message>
    <message>
        <source>Further examination recommended, not done</source>
        <translation>Дополнительная экспертиза рекомендована, не проведена</translation>
    </message>
    <message>
        <source>To ask the investigator</source>
        <translation>Спросить следователя</translation>
    </message>
    <message>
        <source>No paper states this decision until it is recorded who told the family in person, and when.</source>
        <translation>Это решение не попадёт ни в одну бумагу, пока не записано, кто и когда сказал о нём семье лично.</translation>
    </message>
    <message>
        <source>What rests on it: {things}</source>
        <translation>Что на нём основано: {things}</translation>
    </message>
    <message>
        <source>Now holds: {decision}</source>
        <translation>Теперь действует: {decision}</translation>
    </message>
    <message>
        <source>The decision no longer holds. The search is open.</source>
        <translation>Решение больше не действует. Розыск продолжается.</translation>
    </message>
    <message>
        <source>What rested on it. Corrections still open: {open} of {all}</source>
        <translation>Что на нём было основано. Ещё не исправлено: {open} из {all}</translation>
    </message>
    <message>
        <source>Mark as corrected</source>
        <translation>Отметить исправленным</translation>
    </message>
    <message>
        <source>corrected {day}</source>
        <translation>исправлено {day}</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>исправить</translation>
    </message>
    <message>
        <source>Record that the family was told…</source>
        <translation>Записать, что сказано семье…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Challenged, examined again, or upheld…</source>
        <translation>Обжаловано, проверяют или оставлено в силе…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить новым…</translation>
    </message>
    <message>
        <source>Retract…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>The person returned alive…</source>
        <translation>Человек вернулся живым…</translation>
    </message>
    <message>
        <source>Print the questions…</source>
        <translation>Напечатать вопросы…</translation>
    </message>
</context>
<context>
    <name>DecisionDoubtForm</name>
    <message>
        <source>Record what became of a decision</source>
        <translation>Записать, что стало с решением</translation>
    </message>
    <message>
        <source>A decision in doubt is not printed as settled. If it was wrong, retract it instead: that lists what rests on it.</source>
        <translation>Решение, в котором сомневаются, не печатают как окончательное. Если оно ошибочно, отмените его: тогда видно всё, что на нём основано.</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Replace a decision by a new one</source>
        <translation>Заменить решение новым</translation>
    </message>
    <message>
        <source>Change a decision</source>
        <translation>Изменить решение</translation>
    </message>
    <message>
        <source>Record a decision on identity</source>
        <translation>Записать решение об установлении личности</translation>
    </message>
    <message>
        <source>Papers state it only once it is decided, named, numbered, dated and told in person.</source>
        <translation>Бумаги сообщают о нём только тогда, когда оно принято, названы орган, номер и дата документа и семье сказано об этом лично.</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>No remains are recorded in this case yet.</source>
        <translation>В этом деле ещё не записано останков.</translation>
    </message>
    <message>
        <source>Which remains it names</source>
        <translation>Какие останки в нём названы</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>На чём оно основано</translation>
    </message>
    <message>
        <source>The experts recommended a further examination. It was not done, and that stays visible.</source>
        <translation>Эксперты рекомендовали дополнительную экспертизу. Её не провели, и это остаётся на виду.</translation>
    </message>
    <message>
        <source>No result of a comparison is recorded yet.</source>
        <translation>Результатов сравнения ещё не записано.</translation>
    </message>
    <message>
        <source>Results of comparisons</source>
        <translation>Результаты сравнений</translation>
    </message>
    <message>
        <source>Only where no result is ticked: what the decision itself says of methods and relatives.</source>
        <translation>Только если не отмечен ни один результат: что само решение говорит о методах и родственниках.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keep everything as it is</source>
        <translation>Оставить всё как есть</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Сохранить изменения?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
    <message>
        <source>Casetracker</source>
        <translation>Casetracker</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Kinds of files:</source>
        <translation>Виды файлов:</translation>
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
        <translation>Записать, чего родня не должна узнать от нас</translation>
    </message>
    <message>
        <source>Records that tell of a ticked topic stay off this relative’s papers, and letters about it are refused.</source>
        <translation>Записи на отмеченные темы не попадают в бумаги этой родни, а письма о них не печатаются.</translation>
    </message>
    <message>
        <source>Who must not learn what</source>
        <translation>Кто и чего не должен узнать</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Shown beside every letter to this relative, to compare what is typed with it.</source>
        <translation>Показано рядом с каждым письмом этой родне, чтобы сверить введённое.</translation>
    </message>
    <message>
        <source>On whose word, and until when</source>
        <translation>По чьей просьбе и до какого времени</translation>
    </message>
    <message>
        <source>Empty where it holds until ended.</source>
        <translation>Пусто, если действует, пока не снято.</translation>
    </message>
</context>
<context>
    <name>Disposal</name>
    <message>
        <source>The case {number} was disposed of</source>
        <translation>Дело {number} уничтожено</translation>
    </message>
    <message>
        <source>Destroyed: {kinds}</source>
        <translation>Уничтожено: {kinds}</translation>
    </message>
    <message>
        <source>These backups still hold the person; remove them:</source>
        <translation>В этих резервных копиях человек ещё есть; удалите их:</translation>
    </message>
    <message>
        <source>Records of remains that were considered stay: {count}. Look whether they name anyone.</source>
        <translation>Остаются записи об останках, которые рассматривали: {count}. Проверьте, не называют ли они кого-то.</translation>
    </message>
    <message>
        <source>Lines of the history whose reason an earlier version wrote into the chain: {count}. They stay.</source>
        <translation>Строк истории, причину которых прежняя версия записала в цепочку: {count}. Они остаются.</translation>
    </message>
    <message>
        <source>The file of the vault could not be written anew, so traces may be left in it. Free some space, close other programs, and make a backup: it is written without them.</source>
        <translation>Файл хранилища не удалось записать заново, поэтому в нём могли остаться следы. Освободите место, закройте другие программы и сделайте резервную копию: она записывается без них.</translation>
    </message>
    <message>
        <source>The certificate for the file is printed from the settings.</source>
        <translation>Акт для документов печатают в настройках.</translation>
    </message>
</context>
<context>
    <name>DisposalForm</name>
    <message>
        <source>Dispose of the case {number}</source>
        <translation>Уничтожение дела {number}</translation>
    </message>
    <message>
        <source>Everything recorded of this case is destroyed for good: the person, the family, statements, documents and the letters that were printed. Only a tombstone stays, with the number, the days and the ground. This cannot be taken back. Backups are not touched: afterwards they are listed, to be removed by hand.</source>
        <translation>Всё записанное в этом деле уничтожается навсегда: человек, семья, сообщения, документы и напечатанные письма. Остаётся только отметка с номером, датами и основанием. Вернуть это нельзя. Резервные копии не затрагиваются: потом они будут перечислены, чтобы удалить их вручную.</translation>
    </message>
    <message>
        <source>Dispose of the case</source>
        <translation>Уничтожить дело</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>The number of the order or of the request; no names: this line stays.</source>
        <translation>Номер решения или заявления; без имён: эта строка остаётся.</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Родня</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Destroy everything recorded of the case {number}?</source>
        <translation>Уничтожить всё записанное в деле {number}?</translation>
    </message>
    <message>
        <source>Nothing brings it back, and nobody can read it any more.</source>
        <translation>Ничто этого не вернёт, и прочитать это больше никто не сможет.</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>Уничтожить</translation>
    </message>
</context>
<context>
    <name>DisposalsCard</name>
    <message>
        <source>Cases disposed of</source>
        <translation>Уничтоженные дела</translation>
    </message>
    <message>
        <source>No case was disposed of. A closed case is disposed of from its own page.</source>
        <translation>Ни одно дело не уничтожено. Завершённое дело уничтожают с его собственной страницы.</translation>
    </message>
    <message>
        <source>Only number, days and ground are left. The certificate names no person.</source>
        <translation>Остались только номер, дни и основание. Акт не называет ни одного человека.</translation>
    </message>
    <message numerus="yes">
        <source>records: %n</source>
        <translation>
            <numerusform>записей: %n</numerusform>
            <numerusform>записей: %n</numerusform>
            <numerusform>записей: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the certificate…</source>
        <translation>Напечатать акт…</translation>
    </message>
    <message>
        <source>What it destroyed, and where copies are</source>
        <translation>Что он уничтожил и где есть копии</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Этот компьютер не знает ни одного принтера.</translation>
    </message>
    <message>
        <source>The certificate is at the printer.</source>
        <translation>Акт отправлен на принтер.</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Change what is recorded of a document</source>
        <translation>Изменить сведения о документе</translation>
    </message>
    <message>
        <source>The file itself stays as it was added.</source>
        <translation>Сам файл остаётся таким, каким его добавили.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>Кто принёс</translation>
    </message>
    <message>
        <source>no: the whole document</source>
        <translation>нет: документ целый</translation>
    </message>
    <message>
        <source>How much harm it does when somebody sees it who should not.</source>
        <translation>Какой вред он может причинить, если его увидит посторонний.</translation>
    </message>
    <message>
        <source>the case as a whole</source>
        <translation>дело в целом</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Documents of this kind are kept here but not shown. Open it with another program.</source>
        <translation>Документы такого вида здесь хранятся, но не показываются. Откройте его в другой программе.</translation>
    </message>
    <message>
        <source>This document cannot be shown here. Open it with another program.</source>
        <translation>Этот документ нельзя показать здесь. Откройте его в другой программе.</translation>
    </message>
    <message>
        <source>This document could not be opened.</source>
        <translation>Этот документ не удалось открыть.</translation>
    </message>
    <message>
        <source>Choose a document and press Enter to see it here. The history notes who opened it.</source>
        <translation>Выберите документ и нажмите Enter, чтобы увидеть его здесь. В истории изменений записывается, кто его открывал.</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>The documents are not shown in the family view.</source>
        <translation>В виде для семьи документы скрыты.</translation>
    </message>
    <message>
        <source>No document is kept in this case yet. Add a scan, a photo or a PDF, or drop the file here. It is kept encrypted; delete the original when nobody needs it any more.</source>
        <translation>В этом деле ещё нет документов. Добавьте скан, фото или PDF либо перетащите файл сюда. Он хранится зашифрованным; удалите оригинал, когда он больше никому не нужен.</translation>
    </message>
    <message>
        <source>Documents of this case</source>
        <translation>Документы этого дела</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Добавить документ…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Открыть в другой программе…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change what is recorded of the document</source>
        <translation>Изменить сведения об этом документе</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>brought by: {who}</source>
        <translation>от кого: {who}</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)</source>
        <translation>Документы (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>Save a copy in clear?</source>
        <translation>Сохранить незащищённую копию?</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Open with another program?</source>
        <translation>Открыть в другой программе?</translation>
    </message>
    <message>
        <source>Save a copy and open it</source>
        <translation>Сохранить копию и открыть её</translation>
    </message>
    <message>
        <source>Folder for the copy in clear</source>
        <translation>Папка для незащищённой копии</translation>
    </message>
    <message>
        <source>How sensitive this document is: {word}.</source>
        <translation>Насколько чувствителен этот документ: {word}.</translation>
    </message>
    <message>
        <source>There is a copy with parts left out: “{title}”. Take that one where it is enough.</source>
        <translation>Есть копия без частей документа: «{title}». Если её достаточно, возьмите её.</translation>
    </message>
    <message>
        <source>The copy lies outside the vault: whoever opens the folder or the stick can read it, and another program may keep traces of it. The history notes it, and the page of today reminds you to delete it.</source>
        <translation>Копия лежит вне хранилища: её прочтёт каждый, кто откроет папку или носитель, а другая программа может оставить её следы. Это записывается в истории изменений, а страница «Сегодня» напомнит удалить копию.</translation>
    </message>
    <message>
        <source>Delete the copy in clear: {file}</source>
        <translation>Удалить незащищённую копию: {file}</translation>
    </message>
    <message>
        <source>A copy in clear was saved. The history says so.</source>
        <translation>Незащищённая копия сохранена. Это записано в истории изменений.</translation>
    </message>
    <message>
        <source>No program opens this kind of file here. The copy is saved.</source>
        <translation>На этом компьютере ни одна программа не открывает таких файлов. Копия сохранена.</translation>
    </message>
    <message>
        <source>The document is in the vault. Delete the original when nobody needs it any more.</source>
        <translation>Документ в хранилище. Удалите оригинал, когда он больше никому не нужен.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>no day set</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>Write letter…</source>
        <translation>Написать письмо…</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Записать ответ…</translation>
    </message>
    <message>
        <source>Add an entry at a body…</source>
        <translation>Добавить запись в учреждении…</translation>
    </message>
    <message>
        <source>Record a talk…</source>
        <translation>Записать разговор…</translation>
    </message>
    <message>
        <source>Go to the samples</source>
        <translation>К образцам</translation>
    </message>
    <message>
        <source>Go to the family</source>
        <translation>Перейти к семье</translation>
    </message>
    <message>
        <source>Set the next review…</source>
        <translation>Назначить следующий пересмотр…</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Перейти к делу</translation>
    </message>
    <message>
        <source>Go to the identification</source>
        <translation>К идентификации</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Отметить сделанным</translation>
    </message>
    <message>
        <source>Mark as kept</source>
        <translation>Отметить выполненным</translation>
    </message>
    <message>
        <source>The questions were asked</source>
        <translation>Вопросы заданы</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Cases › Duplicates</source>
        <translation>Дела › Дубликаты</translation>
    </message>
    <message>
        <source>A pair is a lead for a person to look at. The program merges nothing by itself.</source>
        <translation>Пара – лишь повод, чтобы человек посмотрел. Программа сама ничего не объединяет.</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Найти дубликаты</translation>
    </message>
    <message>
        <source>Open the first case (1)</source>
        <translation>Открыть первое дело (1)</translation>
    </message>
    <message>
        <source>Open the second case (2)</source>
        <translation>Открыть второе дело (2)</translation>
    </message>
    <message>
        <source>They are two persons (3)</source>
        <translation>Это два человека (3)</translation>
    </message>
    <message>
        <source>What shows that they are two persons</source>
        <translation>Из чего видно, что это два человека</translation>
    </message>
    <message>
        <source>Pairs of cases that may be of one person</source>
        <translation>Пары дел, которые могут касаться одного человека</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Насколько вероятно</translation>
    </message>
    <message>
        <source>First case</source>
        <translation>Первое дело</translation>
    </message>
    <message>
        <source>Second case</source>
        <translation>Второе дело</translation>
    </message>
    <message>
        <source>Recorded as two persons; the pair does not come again</source>
        <translation>Записано, что это два человека; эта пара больше не появится</translation>
    </message>
    <message>
        <source>Find duplicates again: each reason then stands beside its pair.</source>
        <translation>Найдите дубликаты ещё раз: каждое объяснение тогда будет стоять у своей пары.</translation>
    </message>
    <message>
        <source>The pair is not among those that were found; one of its cases may have changed.</source>
        <translation>Этой пары среди найденных нет; возможно, одно из её дел изменено.</translation>
    </message>
    <message>
        <source>Compare all cases with each other to see who may be recorded twice. It changes nothing.</source>
        <translation>Сравните все дела между собой, чтобы увидеть, кого могли записать дважды. Это ничего не меняет.</translation>
    </message>
    <message>
        <source>No two cases look as if they were of one person.</source>
        <translation>Нет двух дел, похожих на дела одного человека.</translation>
    </message>
    <message>
        <source>Told apart: {count}</source>
        <translation>Признано разными: {count}</translation>
    </message>
    <message>
        <source>No two cases are left that look as if they were of one person. {counts}</source>
        <translation>Не осталось двух дел, похожих на дела одного человека. {counts}</translation>
    </message>
    <message>
        <source>Why they may be of one person</source>
        <translation>Почему они могут касаться одного человека</translation>
    </message>
</context>
<context>
    <name>EffectsForm</name>
    <message>
        <source>Record who received a belonging</source>
        <translation>Записать, кому передана вещь</translation>
    </message>
    <message>
        <source>Record a personal belonging</source>
        <translation>Записать личную вещь</translation>
    </message>
    <message>
        <source>A thing found with remains is an associated item. Whatever is written in it identifies nobody.</source>
        <translation>Вещь, найденная с останками, – сопутствующий предмет. Что бы в ней ни было написано, личность она не устанавливает.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not a relative in this case</source>
        <translation>не из родни в этом деле</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>EncryptionCard</name>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Зашифровать всё заново</translation>
    </message>
    <message>
        <source>For when somebody who should read this vault no longer may have kept a key file, a passphrase and a copy of the folder. Taking a key away does not change the master key behind it; this does. The vault is written a second time under a new master key, which takes as much room again until it is done.</source>
        <translation>На случай, если тот, кто больше не должен читать это хранилище, мог оставить себе файл ключей, парольную фразу и копию папки. Если забрать ключ, главный ключ за ним не изменится, а здесь изменится. Хранилище записывается второй раз под новым главным ключом, и, пока это идёт, занимает ещё столько же места.</translation>
    </message>
    <message>
        <source>Encrypt anew…</source>
        <translation>Зашифровать заново…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольная фраза</translation>
    </message>
    <message>
        <source>The one with which you opened the vault.</source>
        <translation>Та, которой Вы открыли хранилище.</translation>
    </message>
    <message>
        <source>Encrypt anew</source>
        <translation>Зашифровать заново</translation>
    </message>
    <message>
        <source>Lock the vault and open it with your passphrase first: only then is it certain that the passphrase you type here is the right one.</source>
        <translation>Сначала заблокируйте хранилище и откройте его своей парольной фразой: только тогда точно известно, что фраза, которую Вы здесь введёте, правильная.</translation>
    </message>
    <message>
        <source>The whole vault is written anew, and nobody can work in it until that is done. Then it locks, and you open it with your passphrase. Stopped on the way, by you or by a flat battery, it is as it was before.</source>
        <translation>Всё хранилище записывается заново, и, пока это идёт, работать в нём нельзя. Потом оно заблокируется, и Вы откроете его своей парольной фразой. Если остановить это на полпути или если разрядится батарея, хранилище останется таким, каким было.</translation>
    </message>
    <message>
        <source>The old recovery words and every key file kept from before open it no longer.</source>
        <translation>Старые слова восстановления и любой сохранённый раньше файл ключей его больше не откроют.</translation>
    </message>
    <message>
        <source>Backups made before stay as they are and still open with the former keys.</source>
        <translation>Резервные копии, сделанные раньше, останутся как есть и будут открываться прежними ключами.</translation>
    </message>
    <message>
        <source>These keys open it no longer and have to be added again: {keys}</source>
        <translation>Эти ключи его больше не откроют, и их нужно будет добавить снова: {keys}</translation>
    </message>
    <message>
        <source>Encrypt everything anew?</source>
        <translation>Зашифровать всё заново?</translation>
    </message>
    <message>
        <source>To be added again: {keys}</source>
        <translation>Добавить снова: {keys}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were missing or damaged before and could not be encrypted anew.</source>
        <translation>
            <numerusform>%n документ уже отсутствовал или был повреждён, и зашифровать его заново не удалось.</numerusform>
            <numerusform>%n документа уже отсутствовали или были повреждены, и зашифровать их заново не удалось.</numerusform>
            <numerusform>%n документов уже отсутствовали или были повреждены, и зашифровать их заново не удалось.</numerusform>
        </translation>
    </message>
    <message>
        <source>These backups still open with the former keys. Delete them, or keep them locked away:</source>
        <translation>Эти резервные копии ещё открываются прежними ключами. Уничтожьте их или держите под замком:</translation>
    </message>
    <message>
        <source>Everything is encrypted anew. The vault locks now: open it with your passphrase.</source>
        <translation>Всё зашифровано заново. Хранилище сейчас заблокируется: откройте его своей парольной фразой.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed, and the recovery words just shown open nothing.</source>
        <translation>Остановлено. Ничего не изменено, и только что показанные слова восстановления ничего не открывают.</translation>
    </message>
</context>
<context>
    <name>EndRuleForm</name>
    <message>
        <source>End a rule on what must not be told</source>
        <translation>Снять ограничение</translation>
    </message>
    <message>
        <source>End the rule</source>
        <translation>Снять ограничение</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>Почему (для истории изменений)</translation>
    </message>
</context>
<context>
    <name>EnquirerNoteForm</name>
    <message>
        <source>Note on this person in every case</source>
        <translation>Заметка об этом человеке во всех делах</translation>
    </message>
    <message>
        <source>{person}: shown in every case in which this person asks. What belongs to one case stands in its own note.</source>
        <translation>{person}: видно в каждом деле, по которому этот человек обращается. То, что относится к одному делу, записывают в заметке этого дела.</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>A fault in the program</source>
        <translation>Ошибка в программе</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Подробности ошибки</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Программа ошиблась</translation>
    </message>
    <message>
        <source>What you did last may not have been done. What was saved before is safe. Look at it again before you go on. If this comes back, send the details below to those who look after the program. They name no person and no case.</source>
        <translation>Последнее действие, возможно, не выполнено. То, что было сохранено раньше, в безопасности. Проверьте последнюю запись, прежде чем продолжать. Если это повторится, отправьте подробности, приведённые ниже, тем, кто заботится о программе. В них не назван ни один человек и ни одно дело.</translation>
    </message>
    <message>
        <source>Since then it happened again: {count}</source>
        <translation>С тех пор это повторилось: {count}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A document cannot be the copy of itself. Choose the whole document that it leaves parts out of.</source>
        <translation>Документ не может быть копией самого себя. Выберите целый документ, части которого здесь убраны.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB, so it was not added. Scan it again with fewer dots per inch, or in parts.</source>
        <translation>Этот файл больше 50 МБ, поэтому он не добавлен. Отсканируйте его с меньшим разрешением или частями.</translation>
    </message>
    <message>
        <source>This file is empty, so it was not added. Scan or copy it again.</source>
        <translation>Этот файл пустой, поэтому он не добавлен. Отсканируйте или скопируйте его ещё раз.</translation>
    </message>
    <message>
        <source>This file is no PDF and no picture that the program knows (JPEG, PNG, TIFF, HEIC), whatever its name says, so it was not added. Save it as a PDF, or photograph it.</source>
        <translation>Этот файл, как бы он ни назывался, не PDF и не известное программе изображение (JPEG, PNG, TIFF, HEIC), поэтому он не добавлен. Сохраните его как PDF или сфотографируйте.</translation>
    </message>
    <message>
        <source>This file cannot be read, so it was not added. Check that it is still there and may be read.</source>
        <translation>Этот файл не читается, поэтому он не добавлен. Проверьте, на месте ли он и разрешено ли его читать.</translation>
    </message>
    <message>
        <source>The range ends below its start. Exchange the two numbers.</source>
        <translation>Конец диапазона меньше начала. Поменяйте числа местами.</translation>
    </message>
    <message>
        <source>A second number belongs to a range only. Choose “between” or clear it.</source>
        <translation>Второе число нужно только для диапазона. Выберите «в пределах» или сотрите его.</translation>
    </message>
    <message>
        <source>Only a transfer that took place can be linked to a case. This entry was announced or offered, or it is a total or a part of another transfer.</source>
        <translation>С делом можно связать только передачу, которая состоялась. Эта запись – объявление, предложение, итог или часть другой передачи.</translation>
    </message>
    <message>
        <source>This claim was corrected already. Correct the newer one, which stands in its place.</source>
        <translation>Это сообщение уже исправлено. Исправляйте более новое, которое стоит на его месте.</translation>
    </message>
    <message>
        <source>This came from a file of claims, and the next loading would bring it back. Correct or dispute it instead.</source>
        <translation>Это пришло из файла сообщений, и следующая загрузка вернула бы его. Вместо этого исправьте или оспорьте его.</translation>
    </message>
    <message>
        <source>This is not a case number. A number looks like KV1-2026-0041: office and laptop, year, running number.</source>
        <translation>Это не номер дела. Номер имеет вид KV1-2026-0041: учреждение и ноутбук, год, порядковый номер.</translation>
    </message>
    <message>
        <source>A case is closed with a day and a reason together. Fill in both.</source>
        <translation>Дело закрывают, указав и день, и основание. Заполните оба поля.</translation>
    </message>
    <message>
        <source>This case is closed already. Reopen it first.</source>
        <translation>Это дело уже завершено. Сначала возобновите его.</translation>
    </message>
    <message>
        <source>This case is open. There is nothing to reopen.</source>
        <translation>Это дело открыто. Возобновлять нечего.</translation>
    </message>
    <message>
        <source>The records of this case went to the other case. Take the merging back in the history of that case instead.</source>
        <translation>Записи этого дела перешли к другому. Отмените объединение в истории того дела.</translation>
    </message>
    <message>
        <source>Write why the case is reopened. The history keeps it.</source>
        <translation>Напишите, почему дело возобновляют. История это хранит.</translation>
    </message>
    <message>
        <source>Say when somebody looks at the case again. A case that rests without a day is forgotten.</source>
        <translation>Укажите, когда к делу вернутся. О деле без даты забывают.</translation>
    </message>
    <message>
        <source>No decision on identity is in force. A match, a burial as unknown or a court&apos;s declaration is none. Record the authority&apos;s decision once there is one.</source>
        <translation>Действующего решения о личности нет. Совпадение, захоронение как неизвестного или решение суда им не являются. Запишите решение органа, когда оно будет.</translation>
    </message>
    <message>
        <source>No record says who told the family of the decision in person, and when. Record it first.</source>
        <translation>Не записано, кто и когда лично сказал семье о решении. Сначала запишите это.</translation>
    </message>
    <message>
        <source>No handover to the family is recorded under this decision. The search goes on until then.</source>
        <translation>По этому решению не записана передача семье. До тех пор розыск продолжается.</translation>
    </message>
    <message>
        <source>More remains may be found, and a relative wishes to hear of them. The case stays open, unless that wish changes in a talk.</source>
        <translation>Могут найти дальнейшие останки, и кто-то из родни хочет об этом знать. Дело остаётся открытым, если это пожелание не изменится в разговоре.</translation>
    </message>
    <message>
        <source>More remains may be found, and no relative is recorded who could say what the family wishes.</source>
        <translation>Могут найти дальнейшие останки, а родня, которая сказала бы о пожелании, не записана.</translation>
    </message>
    <message>
        <source>No current statement says that the person was released, came back or was found alive. Captivity ends no search. Record who said it, and in which words.</source>
        <translation>Нет действующего сообщения, что человек освобождён, вернулся или найден живым. Плен не завершает розыска. Запишите, кто и какими словами это сказал.</translation>
    </message>
    <message>
        <source>A decision says that the person was identified. Record its retraction first: everything that rests on it must be corrected.</source>
        <translation>Есть решение об установлении личности. Сначала запишите его отмену: всё, что на нём основано, нужно исправить.</translation>
    </message>
    <message>
        <source>Write which office takes the search over.</source>
        <translation>Напишите, какое учреждение продолжает розыск.</translation>
    </message>
    <message>
        <source>Nothing records that the family wishes this. Choose the talk in which they said so, or record that a consent was withdrawn.</source>
        <translation>Не записано, что этого хочет семья. Выберите разговор, в котором об этом сказали, или запишите отзыв согласия.</translation>
    </message>
    <message>
        <source>A duplicate is closed by merging it with the other case, so that nothing of it is lost.</source>
        <translation>Дубликат завершают объединением с другим делом, чтобы ничего не потерялось.</translation>
    </message>
    <message>
        <source>Write what the error was, so that nobody opens the case again.</source>
        <translation>Напишите, в чём ошибка, чтобы дело не открыли снова.</translation>
    </message>
    <message>
        <source>Something that was said or printed has still to be corrected. Do that first: it stands under “Next”.</source>
        <translation>Что-то сказанное или напечатанное ещё нужно исправить. Сначала сделайте это: оно стоит в «Дальше».</translation>
    </message>
    <message>
        <source>This method alone establishes no identity: only DNA, fingerprints and teeth do. Choose “possible”, “probable”, “insufficient” or “excluded”.</source>
        <translation>Сам этот метод личность не устанавливает: это делают только ДНК, отпечатки пальцев и зубы. Выберите «возможно», «вероятно», «данных недостаточно» или «исключено».</translation>
    </message>
    <message>
        <source>Sharing needs a recipient. Write with whom the information may be shared.</source>
        <translation>Для передачи нужен получатель. Напишите, кому можно передать сведения.</translation>
    </message>
    <message>
        <source>Where the person cannot be asked, consent is no basis. Choose the basis that carries the purpose.</source>
        <translation>Если человека нельзя спросить, согласие не является основанием. Выберите другое основание.</translation>
    </message>
    <message>
        <source>The consent ends before it begins. Check both dates.</source>
        <translation>Согласие заканчивается раньше, чем начинается. Проверьте обе даты.</translation>
    </message>
    <message>
        <source>The answer would be given on a day that has not come yet. Record it once it was given.</source>
        <translation>Дата ответа ещё не наступила. Запишите ответ, когда его дадут.</translation>
    </message>
    <message>
        <source>The answer of {day} on “{purpose}” is “{decision}”. It blocks exactly this. Talk with the person; record a new answer only if it was given.</source>
        <translation>Ответ от {day} на «{purpose}»: «{decision}». Он блокирует именно это. Поговорите с человеком; новый ответ записывайте, только если он дан.</translation>
    </message>
    <message>
        <source>The answer of {day} on “{purpose}” has expired. Ask the person again and record the answer.</source>
        <translation>Ответ от {day} на «{purpose}» больше не действует. Спросите человека снова и запишите ответ.</translation>
    </message>
    <message>
        <source>No basis is recorded for “{purpose}” with this person. Ask, and record the answer or another basis first.</source>
        <translation>Для «{purpose}» в отношении этого человека основание не записано. Спросите и сначала запишите ответ или другое основание.</translation>
    </message>
    <message>
        <source>Choose at least one topic that this relative must not learn of, or write the rule in words.</source>
        <translation>Выберите по меньшей мере одну тему, о которой родня не должна узнать, или напишите ограничение словами.</translation>
    </message>
    <message>
        <source>The rule ends before it begins. Choose a later day, or leave it open.</source>
        <translation>Ограничение заканчивается раньше, чем начинается. Выберите более позднюю дату или оставьте её пустой.</translation>
    </message>
    <message>
        <source>Only a closed case is disposed of. Close the case with its reason first; nothing was destroyed.</source>
        <translation>Уничтожают только завершённое дело. Сначала завершите его с причиной; ничего не уничтожено.</translation>
    </message>
    <message>
        <source>This case is to be kept until {day}. Wait for that day, change the day of the review, or name another ground.</source>
        <translation>Дело нужно хранить до {day}. Подождите, измените дату пересмотра или укажите другое основание.</translation>
    </message>
    <message>
        <source>A case is no duplicate of itself. Choose another case.</source>
        <translation>Дело не может быть дубликатом самого себя. Выберите другое.</translation>
    </message>
    <message>
        <source>One of the two cases was merged before. Choose the case that its records went to.</source>
        <translation>Одно из двух дел уже объединено. Выберите дело, к которому перешли его записи.</translation>
    </message>
    <message>
        <source>The case that is to go on is closed. Reopen it first, or choose the other.</source>
        <translation>Дело, которое должно продолжаться, завершено. Сначала возобновите его или выберите другое.</translation>
    </message>
    <message>
        <source>It is recorded already that these two cases are of two persons.</source>
        <translation>Уже записано, что это два разных человека.</translation>
    </message>
    <message>
        <source>This person is recorded in that case already. Choose another case, or open one.</source>
        <translation>Этот человек в том деле уже записан. Выберите другое дело или откройте новое.</translation>
    </message>
    <message>
        <source>{field}: {reason}</source>
        <translation>{field}: {reason}</translation>
    </message>
    <message>
        <source>A decision needs the authority, the document&apos;s number and its date. Fill in all three.</source>
        <translation>Для решения нужны орган, номер документа и его дата. Заполните все три поля.</translation>
    </message>
    <message>
        <source>This letter says that nothing connects the transfer with the case, but a link to this batch is recorded as more than considered. Talk with the family first; what is possible is told by a person.</source>
        <translation>В этом письме сказано, что ничто не связывает передачу с делом, но связь с этой передачей записана как более прочная, чем «рассмотрено». Сначала поговорите с семьёй; о возможном сообщает человек, а не письмо.</translation>
    </message>
    <message>
        <source>This letter says that there is no new information, but something was recorded since the last letter. Talk with the family first, or write the letter that tells what is new.</source>
        <translation>В этом письме сказано, что новых сведений нет, но после последнего письма что-то записано. Сначала поговорите с семьёй или напишите письмо, которое сообщает новое.</translation>
    </message>
    <message>
        <source>This letter tells of a transfer that was reported. Choose a transfer.</source>
        <translation>Это письмо рассказывает о передаче, о которой сообщили. Выберите передачу.</translation>
    </message>
    <message>
        <source>No claim with a source is recorded for this transfer. Record who reported it first.</source>
        <translation>Для этой передачи не записано ни одного сообщения с источником. Сначала запишите, кто о ней сообщил.</translation>
    </message>
    <message>
        <source>There is no earlier letter to this relative to refer to. Write letter L1 first.</source>
        <translation>Этому человеку ещё не писали письма, на которое можно сослаться. Сначала напишите письмо L1.</translation>
    </message>
    <message>
        <source>This relative asked for no letters until {day}. Respect the pause, or record that the wish has changed.</source>
        <translation>Этот человек просил не писать писем до {day}. Сделайте перерыв или запишите, что пожелание изменилось.</translation>
    </message>
    <message>
        <source>This relative asked for no post. Hand the letter over in person: choose that channel.</source>
        <translation>Этот человек просил ничего не отправлять почтой. Передайте письмо лично: выберите этот способ.</translation>
    </message>
    <message>
        <source>This basis does not carry “confirmed”. Papers, tags and effects found with remains, lists, calls and places reach “indicated” at most. Only a DNA result or the investigator&apos;s word can confirm a link.</source>
        <translation>Этого основания недостаточно для «связь подтверждена». Документы, жетоны и вещи, найденные при останках, списки, звонки и места дают самое большее «есть указания на связь». Подтвердить связь может только результат ДНК-экспертизы или слово следователя.</translation>
    </message>
    <message>
        <source>This case is linked to this batch already. Change the strength of that link instead.</source>
        <translation>Это дело уже связано с этой передачей. Измените силу имеющейся связи.</translation>
    </message>
    <message>
        <source>The code of an office and laptop is two to six capital Latin letters and a number, such as KV1.</source>
        <translation>Код учреждения и ноутбука состоит из двух–шести заглавных латинских букв и числа, например KV1.</translation>
    </message>
    <message>
        <source>This is not a date. Write a day (26.02.2026), a month (02.2026) or a year (2026).</source>
        <translation>Это не дата. Напишите день (26.02.2026), месяц (02.2026) или год (2026).</translation>
    </message>
    <message>
        <source>The calendar has no such day. Check the day and the month.</source>
        <translation>Такого дня в календаре нет. Проверьте день и месяц.</translation>
    </message>
    <message>
        <source>The year must lie between {first} and {last}. Check the year.</source>
        <translation>Год должен быть между {first} и {last}. Проверьте год.</translation>
    </message>
    <message>
        <source>The span ends before it begins. Exchange the two dates.</source>
        <translation>Промежуток заканчивается раньше, чем начинается. Поменяйте даты местами.</translation>
    </message>
    <message>
        <source>The birth lies after the last contact or the disappearance. Check the dates; one of them cannot be right.</source>
        <translation>Дата рождения позже последней связи или исчезновения. Проверьте даты: одна из них неправильная.</translation>
    </message>
    <message>
        <source>A name belongs either to the sought person or to one relative.</source>
        <translation>Имя принадлежит либо человеку, которого разыскивают, либо кому-то одному из родственников.</translation>
    </message>
    <message>
        <source>This is the only name recorded of this person, so it stays. Correct it, or add the right one first.</source>
        <translation>Это единственное записанное имя этого человека, поэтому оно остаётся. Исправьте его или сначала добавьте верное.</translation>
    </message>
    <message>
        <source>This relation is recorded already. It needs no second line.</source>
        <translation>Эта связь уже записана. Вторая запись не нужна.</translation>
    </message>
    <message>
        <source>By what is recorded, the other remains are a part of these. Both cannot be true. Check which number is the part.</source>
        <translation>По записанному, другие останки – часть этих. Оба утверждения не могут быть верными. Проверьте, какой номер является частью.</translation>
    </message>
    <message>
        <source>this must be filled in</source>
        <translation>это поле нужно заполнить</translation>
    </message>
    <message>
        <source>this value is not one of those allowed</source>
        <translation>такого значения здесь быть не может</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>текст слишком длинный</translation>
    </message>
    <message>
        <source>this holds invisible control characters; type it again by hand</source>
        <translation>здесь есть невидимые управляющие знаки; введите текст ещё раз вручную</translation>
    </message>
    <message>
        <source>This status belongs to the National Information Bureau. Clear it, or choose that body.</source>
        <translation>Этот статус присваивает Национальное информационное бюро. Очистите его или выберите это учреждение.</translation>
    </message>
    <message>
        <source>More than one individual in one item means commingled remains. Choose “commingled”, or correct the number.</source>
        <translation>Больше одного лица в одной единице означает смешанные останки. Выберите «смешанные останки» или исправьте число.</translation>
    </message>
    <message>
        <source>Remains with this number are recorded already. Tick that they are these, or write which other authority gave the number.</source>
        <translation>Останки с этим номером уже записаны. Отметьте, что это они, или напишите, какой другой орган присвоил номер.</translation>
    </message>
    <message>
        <source>Remains with this number are recorded already. Correct the number, or write which authority gave it.</source>
        <translation>Останки с этим номером уже записаны. Исправьте номер или напишите, какой орган его присвоил.</translation>
    </message>
    <message>
        <source>More than one authority gave this number. Write who gave it, as it is recorded there.</source>
        <translation>Этот номер присвоили несколько органов. Напишите, кто его присвоил, так, как там записано.</translation>
    </message>
    <message>
        <source>These remains are recorded with this case already.</source>
        <translation>Эти останки уже записаны в этом деле.</translation>
    </message>
    <message>
        <source>It is recorded already that these remains are said to have come with this transfer.</source>
        <translation>Уже записано, что, как сказано, эти останки прибыли с этой передачей.</translation>
    </message>
    <message>
        <source>Remains cannot be related to themselves. Choose another number.</source>
        <translation>Останки нельзя связать с ними самими. Выберите другой номер.</translation>
    </message>
    <message>
        <source>A relative&apos;s sample needs its donor. Choose the relative.</source>
        <translation>Для образца родни нужно указать, чей он. Выберите человека.</translation>
    </message>
    <message>
        <source>This sample comes from no relative. Write which object or stored sample it is, and clear the donor.</source>
        <translation>Этот образец не от родни. Напишите, какая это вещь или сохранённый образец, и уберите, кто его дал.</translation>
    </message>
    <message>
        <source>This step changed no record, so there is nothing to take back.</source>
        <translation>Этот шаг не изменил ни одной записи, отменять нечего.</translation>
    </message>
    <message>
        <source>What was printed has left the office and stays on record. Write a letter that corrects it, or record what became of it.</source>
        <translation>Напечатанное уже вышло из учреждения и остаётся в записях. Напишите письмо с исправлением или запишите, что с ним стало.</translation>
    </message>
    <message>
        <source>What the family was told cannot be taken back. Tell them what has changed, and record that as a new telling.</source>
        <translation>Сказанное семье не вернуть. Скажите, что изменилось, и запишите это как новое уведомление.</translation>
    </message>
    <message>
        <source>What was handed over cannot be taken back. Record what happened next, and note the mistake in the case.</source>
        <translation>Переданное не вернуть. Запишите, что произошло дальше, и укажите ошибку в деле.</translation>
    </message>
    <message>
        <source>A move of remains stays on record. A mistake is corrected by a further line that says so.</source>
        <translation>Перемещение останков остаётся в записях. Ошибку исправляет следующая строка, которая об этом говорит.</translation>
    </message>
    <message>
        <source>An answer about a consent stays on record. Record the new answer: the newest one holds.</source>
        <translation>Ответ о согласии остаётся в записях. Запишите новый ответ: действует самый новый.</translation>
    </message>
    <message>
        <source>A decision that was retracted or replaced stays so. Record the authority&apos;s new decision.</source>
        <translation>Отменённое или заменённое решение таким и остаётся. Запишите новое решение органа.</translation>
    </message>
    <message>
        <source>A disposal destroyed what there was. Nothing brings it back.</source>
        <translation>Уничтоженное не вернуть.</translation>
    </message>
    <message>
        <source>The documents were encrypted anew, and the former files are gone. This cannot be taken back.</source>
        <translation>Документы зашифрованы заново, прежних файлов больше нет. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>A case, the sought person in it and the office itself are never removed. Close a case that was opened by mistake: “registered in error” is a reason.</source>
        <translation>Дело, человека в нём и само учреждение не удаляют. Дело, открытое по ошибке, завершают: для этого есть причина «зарегистрировано по ошибке».</translation>
    </message>
    <message>
        <source>A decision on identity is recorded, but not who told the family in person, and when. A paper is never the first news: record that talk with the decision first.</source>
        <translation>Решение об установлении личности записано, но не записано, кто и когда лично сообщил семье. Бумага никогда не бывает первым известием: сначала запишите этот разговор в решении.</translation>
    </message>
    <message>
        <source>A decision on identity is not settled: it is proposed, challenged, examined again, retracted or replaced. Talk with this relative first and record the talk; the paper may then follow.</source>
        <translation>Решение об установлении личности не окончательное: оно подготовлено, обжаловано, проверяется, отменено или заменено. Сначала поговорите с этим человеком и запишите разговор; тогда можно печатать.</translation>
    </message>
    <message>
        <source>A comparison shows agreement, and no later talk with this relative is recorded. Talk with the relative first: a paper is never the first news.</source>
        <translation>Сравнение показало совпадение, а более позднего разговора с этим человеком не записано. Сначала поговорите с ним: бумага никогда не бывает первым известием.</translation>
    </message>
    <message>
        <source>A decision on identity is recorded that this relative must not learn of from the office. A paper on where the search stands would mislead without it. Talk with whoever asked for the rule, or with this relative.</source>
        <translation>Записано решение о личности, о котором эта родня не должна узнать от нас. Без него бумага о состоянии розыска вводила бы в заблуждение. Поговорите с тем, кто просил об ограничении, или с этой роднёй.</translation>
    </message>
    <message>
        <source>This is not read as a number. Write 1000, about 1000, at least 1000, more than 1000, just under 1000 or 1000-1200. Leave it empty where no number was given, and write 0 only where “none” was said.</source>
        <translation>Это не читается как число. Пишите 1000, около 1000, не менее 1000, более 1000, чуть менее 1000 или 1000-1200. Оставьте пустым, если числа не назвали, и пишите 0 только там, где сказали «ни одного».</translation>
    </message>
    <message>
        <source>This paper tells of “{topics}”, which this relative must not learn from the office. Talk with whoever asked for that; a rule that no longer holds can be ended on the page of the family.</source>
        <translation>Эта бумага рассказывает о «{topics}», чего эта родня не должна узнать от нас. Поговорите с тем, кто об этом просил; ограничение, которое больше не действует, снимают на странице семьи.</translation>
    </message>
    <message>
        <source>A telephone, an address or the code word of another relative stands in this paper. Take it out of the text; one relative&apos;s contacts are never on another&apos;s paper.</source>
        <translation>В бумаге есть телефон, адрес или кодовое слово другой родни. Уберите их из текста: контакты одних родных никогда не стоят в бумаге других.</translation>
    </message>
    <message>
        <source>Another relative is named in this paper, and this relative must not learn of the others from the office. Take the name out of the text.</source>
        <translation>В бумаге названа другая родня, а эта родня не должна узнавать от нас о других. Уберите имя из текста.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be read. Its first line is the passphrase, in UTF-8. Check its name.</source>
        <translation>Файл с парольной фразой не удаётся прочитать. Его первая строка должна быть парольной фразой в UTF-8. Проверьте имя файла.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Name a file that holds it: --passphrase-file FILE.</source>
        <translation>Нет терминала, где можно спросить парольную фразу. Назовите файл, в котором она записана: --passphrase-file ФАЙЛ.</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026-02-26.</source>
        <translation>Это не дата. Запишите её так: 2026-02-26.</translation>
    </message>
    <message>
        <source>Other people have a passphrase of this vault, which would open it no longer. Nothing was changed. Say --yes to go on all the same.</source>
        <translation>У других людей есть парольная фраза этого хранилища, и она его больше не откроет. Ничего не изменено. Чтобы всё-таки продолжить, добавьте --yes.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its name and whether you may open it.</source>
        <translation>Файл нельзя прочитать. Проверьте его название и есть ли у вас право его открыть.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Nothing was loaded. {file} is larger than {megabytes} megabytes and can hardly be a file of claims. Choose another file.</source>
        <translation>Ничего не загружено. Файл {file} больше {megabytes} МБ и вряд ли является файлом сообщений. Выберите другой файл.</translation>
    </message>
    <message>
        <source>Nothing was loaded. {file} is not text in UTF-8. Save it again as “CSV UTF-8” in the spreadsheet program.</source>
        <translation>Ничего не загружено. {file} – не текст в кодировке UTF-8. Сохраните его ещё раз в программе электронных таблиц как «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Nothing was loaded. The columns of {file} are separated by semicolons or tabs. Save it again as CSV with commas between the columns.</source>
        <translation>Ничего не загружено. Столбцы в файле {file} разделены точкой с запятой или табуляцией. Сохраните его ещё раз как CSV, где столбцы разделены запятыми.</translation>
    </message>
    <message>
        <source>Nothing was loaded. The first line of {file} is not the list of columns that such a file has; it differs at “{column}”. Choose another file, or bring the columns in order.</source>
        <translation>Ничего не загружено. Первая строка файла {file} – не тот перечень столбцов, который должен быть в таком файле; расхождение в «{column}». Выберите другой файл или упорядочьте столбцы.</translation>
    </message>
    <message>
        <source>Nothing was loaded. {file}, line {line}: the quotation marks around a text do not pair. Mend the line and load the file again.</source>
        <translation>Ничего не загружено. {file}, строка {line}: кавычки вокруг текста не парные. Исправьте строку и загрузите файл ещё раз.</translation>
    </message>
    <message>
        <source>Nothing was loaded. {file}, line {line}, column “{column}”: {reason}</source>
        <translation>Ничего не загружено. {file}, строка {line}, столбец «{column}»: {reason}</translation>
    </message>
    <message>
        <source>this is not a number; write digits only (1212), or leave the cell empty where no number was given</source>
        <translation>это не число; пишите только цифры (1212) или оставьте ячейку пустой, если числа не называли</translation>
    </message>
    <message>
        <source>the range ends below its start</source>
        <translation>конец диапазона меньше начала</translation>
    </message>
    <message>
        <source>a line holds the number of one speaker; write the second number in a line of its own</source>
        <translation>в одной строке стоит число одного источника; второе число напишите отдельной строкой</translation>
    </message>
    <message>
        <source>the number stands in the column of another side than claimant_side names</source>
        <translation>число стоит в столбце не той стороны, которая названа в claimant_side</translation>
    </message>
    <message>
        <source>claim_kind says that no number was given, but here is one</source>
        <translation>по claim_kind числа не называли, но здесь оно есть</translation>
    </message>
    <message>
        <source>write an id of Latin letters, digits, dots, hyphens and underscores</source>
        <translation>напишите идентификатор латинскими буквами, цифрами, точками, дефисами и подчёркиваниями</translation>
    </message>
    <message>
        <source>this id stands in line {other} already</source>
        <translation>этот идентификатор уже есть в строке {other}</translation>
    </message>
    <message>
        <source>write the date as 2026-02-26, 2026-02 or 2026</source>
        <translation>напишите дату как 2026-02-26, 2026-02 или 2026</translation>
    </message>
    <message>
        <source>the date is written with another precision than date_precision says</source>
        <translation>дата записана с другой точностью, чем указано в date_precision</translation>
    </message>
    <message>
        <source>write an address that begins with https:// or http://, or leave the cell empty</source>
        <translation>напишите адрес, который начинается с https:// или http://, или оставьте ячейку пустой</translation>
    </message>
    <message>
        <source>this must stand in one line</source>
        <translation>текст должен быть в одной строке</translation>
    </message>
    <message>
        <source>the line ends before this column</source>
        <translation>строка заканчивается раньше этого столбца</translation>
    </message>
    <message>
        <source>the line goes on after the last column; a text with commas stands in quotation marks</source>
        <translation>строка продолжается после последнего столбца; текст с запятыми берут в кавычки</translation>
    </message>
    <message>
        <source>“{field}” holds a character that the paper cannot print, such as an emoji, a control character or another script. Retype that place with ordinary letters.</source>
        <translation>В поле «{field}» есть знак, который нельзя напечатать: эмодзи, управляющий знак или другая письменность. Введите это место ещё раз обычными буквами.</translation>
    </message>
    <message>
        <source>The paper is not complete. Fill in first: {fields}.</source>
        <translation>Бумага неполная. Сначала заполните: {fields}.</translation>
    </message>
    <message>
        <source>“{field}” says more than this kind of paper may. Tell it in a talk first, then choose the letter made for it.</source>
        <translation>«{field}» говорит больше, чем разрешено в такой бумаге. Сначала сообщите об этом в разговоре, а потом выберите предназначенное для этого письмо.</translation>
    </message>
    <message>
        <source>The wording of papers cannot be used. Mend the file:
{problems}</source>
        <translation>Формулировки для бумаг нельзя использовать. Исправьте файл:
{problems}</translation>
    </message>
    <message>
        <source>“{field}” is too long for its place on the paper. Shorten it.</source>
        <translation>«{field}» не помещается на своём месте на бумаге. Сократите текст.</translation>
    </message>
    <message>
        <source>the text is longer than {most} characters; make it shorter</source>
        <translation>текст длиннее {most} знаков; сократите его</translation>
    </message>
    <message>
        <source>this line is longer than {most} characters; put an empty line between paragraphs</source>
        <translation>эта строка длиннее {most} знаков; разделите абзацы пустой строкой</translation>
    </message>
    <message>
        <source>there are more than {most} paragraphs, headings, lists and tables; make the text shorter</source>
        <translation>абзацев, заголовков, списков и таблиц вместе больше {most}; сократите текст</translation>
    </message>
    <message>
        <source>a text of the front matter stands on one line, between two signs &quot;</source>
        <translation>каждый текст в вступительной части стоит в одной строке, между двумя знаками &quot;</translation>
    </message>
    <message>
        <source>the file must begin with front matter between two lines +++</source>
        <translation>файл должен начинаться со вступительной части между двумя строками +++</translation>
    </message>
    <message>
        <source>the front matter is not TOML: {cause}</source>
        <translation>вступительная часть написана не по правилам TOML: {cause}</translation>
    </message>
    <message>
        <source>{key} is not known here</source>
        <translation>{key} здесь неизвестно</translation>
    </message>
    <message>
        <source>format must be {format}</source>
        <translation>format должен быть {format}</translation>
    </message>
    <message>
        <source>{key} must be one of: {choices}</source>
        <translation>{key} должно быть одним из: {choices}</translation>
    </message>
    <message>
        <source>title must not be empty</source>
        <translation>title не может быть пустым</translation>
    </message>
    <message>
        <source>{key} must be text</source>
        <translation>{key} должно быть текстом</translation>
    </message>
    <message>
        <source>{key} must be a list of levels: {choices}</source>
        <translation>{key} должно быть перечнем уровней: {choices}</translation>
    </message>
    <message>
        <source>{key} must be a list</source>
        <translation>{key} должно быть перечнем</translation>
    </message>
    <message>
        <source>{key} holds a name that is not known; known are: {choices}</source>
        <translation>в {key} есть неизвестное название; известны такие: {choices}</translation>
    </message>
    <message>
        <source>{key} may use only required fields, and {name} is optional</source>
        <translation>в {key} можно использовать только обязательные поля, а {name} необязательное</translation>
    </message>
    <message>
        <source>fields must be a table: [fields]</source>
        <translation>fields должно быть таблицей: [fields]</translation>
    </message>
    <message>
        <source>{name} is not a name for a field, or comes with every paper</source>
        <translation>{name} не может быть названием поля или есть на каждой бумаге и без того</translation>
    </message>
    <message>
        <source>{name} must be written {example}</source>
        <translation>{name} надо записать так: {example}</translation>
    </message>
    <message>
        <source>{name}: required must be true or false</source>
        <translation>{name}: required должно быть true или false</translation>
    </message>
    <message>
        <source>{name}: min_level must be a level, on a field of type text or fact</source>
        <translation>{name}: min_level должно быть уровнем, и только в поле типа text или fact</translation>
    </message>
    <message>
        <source>{name}: columns belong to type rows, and rows need them</source>
        <translation>{name}: columns бывают только у типа rows, и он без них не бывает</translation>
    </message>
    <message>
        <source>{name}: a column is [&quot;title&quot;, width, &quot;type&quot;], with a type of: {choices}</source>
        <translation>{name}: столбец записывают так: [&quot;заголовок&quot;, ширина, &quot;тип&quot;], где тип один из: {choices}</translation>
    </message>
    <message>
        <source>{name}: a width is a number from 1 to 100, and no column may be narrower than the others by far</source>
        <translation>{name}: ширина – это число от 1 до 100, и ни один столбец не может быть намного уже других</translation>
    </message>
    <message>
        <source>{name}: “{title}” is too long a title for so narrow a column</source>
        <translation>{name}: название «{title}» слишком длинное для такого узкого столбца</translation>
    </message>
    <message>
        <source>{name} is not declared under [fields]</source>
        <translation>{name} не объявлено в [fields]</translation>
    </message>
    <message>
        <source>[? {name}] asks for a field that is declared optional</source>
        <translation>[? {name}] можно писать только для необязательного поля</translation>
    </message>
    <message>
        <source>{name} is declared and printed nowhere</source>
        <translation>{name} объявлено, но нигде не напечатано</translation>
    </message>
    <message>
        <source>{name} is neither a list nor a table</source>
        <translation>{name} не является ни перечнем, ни таблицей</translation>
    </message>
    <message>
        <source>{name} is of type {type} and cannot stand here</source>
        <translation>{name} имеет тип {type} и здесь стоять не может</translation>
    </message>
    <message>
        <source>{name} is optional: put [? {name}] before the block</source>
        <translation>{name} необязательное: поставьте [? {name}] перед абзацем</translation>
    </message>
    <message>
        <source>The template cannot be used. Mend the file:
{problems}</source>
        <translation>Шаблон нельзя использовать. Исправьте файл:
{problems}</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>файл не является текстом UTF-8</translation>
    </message>
    <message>
        <source>the kind is not the name of the file, {name}</source>
        <translation>вид (kind) не совпадает с названием файла, {name}</translation>
    </message>
    <message>
        <source>the language is not that of the folder, {name}</source>
        <translation>язык (language) не совпадает с названием папки, {name}</translation>
    </message>
    <message>
        <source>{name} is a field of the closing words</source>
        <translation>{name} является полем заключительных слов</translation>
    </message>
    <message>
        <source>There is no template for {kind} in this language ({language}). Choose another language or letter.</source>
        <translation>Шаблона {kind} на этом языке ({language}) нет. Выберите другой язык или другое письмо.</translation>
    </message>
    <message>
        <source>A paper may say that identity is established only with the authority, the day and the number of its document. Record them with the decision first.</source>
        <translation>Бумага может сообщать, что личность установлена, только с указанием органа, даты и номера его документа. Сначала запишите их в решении.</translation>
    </message>
    <message>
        <source>A correction must name the day of the letter that is no longer valid.</source>
        <translation>В исправлении должна быть указана дата письма, которое больше не действительно.</translation>
    </message>
    <message>
        <source>The copy could not be written there: choose another folder or name. The document itself is safe in the vault.</source>
        <translation>Копию не удалось записать туда: выберите другую папку или имя. Сам документ в хранилище в безопасности.</translation>
    </message>
    <message>
        <source>There is too little room for this document: {needed} MB are needed and {free} MB are free. Nothing was added. Free some space on the disk of the vault, then add it again.</source>
        <translation>Для этого документа слишком мало места: нужно {needed} МБ, свободно {free} МБ. Ничего не добавлено. Освободите место на диске хранилища, потом добавьте его ещё раз.</translation>
    </message>
    <message>
        <source>This vault comes from an earlier version of the program. It is backed up before it is changed, and the backup cannot be written: the vault&apos;s folder takes no files. Nothing was changed. Make the folder writable, or copy it to another disk, then open the vault again.</source>
        <translation>Это хранилище – из прежней версии программы. Перед изменением оно копируется, а резервную копию записать не удаётся: папка хранилища не принимает файлов. Ничего не изменено. Разрешите запись в папку или скопируйте её на другой диск, потом откройте хранилище снова.</translation>
    </message>
    <message>
        <source>This vault comes from an earlier version of the program. It is backed up before it is changed, and the disk is too full for that. Nothing was changed. Make at least {needed} MB free, then open the vault again.</source>
        <translation>Это хранилище – из прежней версии программы. Перед изменением оно копируется, а на диске для этого слишком мало места. Ничего не изменено. Освободите не меньше {needed} МБ, потом откройте хранилище снова.</translation>
    </message>
    <message>
        <source>This vault comes from an earlier version of the program. It is backed up before it is changed, and the backup could not be read back. Nothing was changed. Copy the whole vault folder to another disk and open it there.</source>
        <translation>Это хранилище – из прежней версии программы. Перед изменением оно копируется, а записанную копию не удалось прочитать. Ничего не изменено. Скопируйте всю папку хранилища на другой диск и откройте её там.</translation>
    </message>
    <message>
        <source>This is the sample vault with invented people. It takes in nothing from outside. Create a vault first.</source>
        <translation>Это образец хранилища с вымышленными людьми. Он ничего не принимает извне. Сначала создайте хранилище.</translation>
    </message>
    <message>
        <source>Encrypting anew writes the whole vault a second time, and the disk has no room for that: {needed} MB are needed and {free} MB are free. Nothing was changed. Free some space, then try again.</source>
        <translation>Чтобы зашифровать заново, всё хранилище записывается второй раз, а на диске для этого нет места: нужно {needed} МБ, свободно {free} МБ. Ничего не изменено. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The folder holds a database of a later generation than the key file names. Somebody may have put an old key file back. Nothing was changed. Copy the whole folder to a safe place and put the newest key file back.</source>
        <translation>В папке есть база данных более позднего поколения, чем называет файл ключей. Возможно, кто-то вернул старый файл ключей. Ничего не изменено. Скопируйте всю папку в надёжное место и верните самый новый файл ключей.</translation>
    </message>
    <message>
        <source>The vault was just encrypted anew. Open it again, then save once more.</source>
        <translation>Хранилище только что зашифровано заново. Откройте его ещё раз и сохраните снова.</translation>
    </message>
    <message>
        <source>The records are encrypted anew. The documents were stopped on the way: they follow by themselves when the vault is next opened.</source>
        <translation>Записи зашифрованы заново. Шифрование документов остановлено: оно завершится само, когда хранилище откроют в следующий раз.</translation>
    </message>
    <message>
        <source>A decision is retracted or replaced by a step of its own, which first lists everything that rests on it. Choose “Retract” or “Replace” at the decision.</source>
        <translation>Решение отменяют или заменяют отдельным шагом, который сначала показывает всё, что на нём основано. Выберите у решения «Отменить» или «Заменить новым».</translation>
    </message>
    <message>
        <source>Several people have a passphrase of this vault. Choose whose passphrase is to be replaced.</source>
        <translation>Парольная фраза этого хранилища есть у нескольких человек. Выберите, чью парольную фразу заменить.</translation>
    </message>
    <message>
        <source>Choose the relative to whom this letter goes.</source>
        <translation>Выберите, кому из родных предназначено это письмо.</translation>
    </message>
    <message>
        <source>This request asks a body about its entry. Choose the entry; record it first where there is none.</source>
        <translation>Этот запрос касается записи в учреждении. Выберите запись; если её нет, сначала внесите её.</translation>
    </message>
    <message>
        <source>Choose the transfer that this letter tells of.</source>
        <translation>Выберите передачу, о которой идёт речь в этом письме.</translation>
    </message>
    <message>
        <source>There is something that this relative must not learn from the office. Read the draft against that wish and confirm that nothing of it stands here.</source>
        <translation>Есть то, чего этот родственник не должен узнать от учреждения. Сверьте черновик с этим пожеланием и подтвердите, что здесь об этом ничего нет.</translation>
    </message>
    <message>
        <source>The copy could not be written there. Choose another folder. The recorded letter is safe in the vault.</source>
        <translation>Копию не удалось записать туда. Выберите другую папку. Записанное письмо в безопасности в хранилище.</translation>
    </message>
    <message>
        <source>The questions are about a decision on identity, and none stands in this case. Record it first.</source>
        <translation>Вопросы касаются решения об установлении личности, а действующего решения в деле нет. Сначала запишите его.</translation>
    </message>
    <message>
        <source>The decision meets the rule and nothing recommended is outstanding, so there is no list to print. Questions of the family can go into a letter or a talk.</source>
        <translation>Решение отвечает правилу, и всё рекомендованное проведено, так что печатать нечего. Вопросы семьи можно задать в письме или разговоре.</translation>
    </message>
    <message>
        <source>There is no file of claims here. Choose a folder that holds claims.csv, or the file itself.</source>
        <translation>Здесь нет файла сообщений. Выберите папку, в которой есть claims.csv, или сам файл.</translation>
    </message>
    <message>
        <source>There is too little room for these claims: {needed} MB are needed and {free} MB are free. Nothing was loaded. Free some space on the disk of the vault, then load them again.</source>
        <translation>Для этих сообщений слишком мало места: нужно {needed} МБ, свободно {free} МБ. Ничего не загружено. Освободите место на диске хранилища, потом загрузите их ещё раз.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check the stick and the file&apos;s permissions.</source>
        <translation>Файл не удаётся прочитать. Проверьте носитель и права доступа к файлу.</translation>
    </message>
    <message>
        <source>This decision no longer holds: it was retracted or replaced before. The page shows what is owed.</source>
        <translation>Это решение уже не действует: его отменили или заменили раньше. На странице видно, что ещё нужно исправить.</translation>
    </message>
    <message>
        <source>A retraction needs its reason: whoever reads the case later must see why. Write it in a sentence.</source>
        <translation>Для отмены нужна причина: кто будет читать дело потом, должен видеть, почему. Напишите её одним предложением.</translation>
    </message>
    <message>
        <source>The file of this document is no longer in the vault as it was. Add the document again from where it came.</source>
        <translation>Файла этого документа в хранилище уже нет в том виде. Добавьте документ снова.</translation>
    </message>
    <message>
        <source>The folder of this vault cannot be written to, so the vault is open for reading only: nothing can be saved, and the history cannot say what was read. To work in it, copy the whole folder to another disk.</source>
        <translation>В папку этого хранилища нельзя писать, поэтому оно открыто только для чтения: ничего нельзя сохранить, и в истории не будет видно, что читали. Чтобы работать в нём, скопируйте всю папку на другой диск.</translation>
    </message>
    <message>
        <source>The disk is full. Everything in the vault can be read, but saving will be refused. Free some space, then lock the vault and open it again.</source>
        <translation>Диск заполнен. Всё в хранилище можно читать, но сохранить ничего не удастся. Освободите место, потом заблокируйте хранилище и откройте его снова.</translation>
    </message>
    <message>
        <source>The copy could not be read back as it was written, so it was thrown away. The disk it was written to may be failing. Choose another disk.</source>
        <translation>Копию не удалось прочитать такой, какой её записали, поэтому она отброшена. Возможно, диск, на который её писали, портится. Выберите другой диск.</translation>
    </message>
    <message>
        <source>The database of this vault is missing. Look for it in the vault&apos;s folder, or restore a backup.</source>
        <translation>Базы данных этого хранилища нет. Поищите её в папке хранилища или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The database of this vault is damaged or is not ours. Nothing was changed. Copy the whole vault folder to a safe place, then restore a backup. Without one, the command &apos;casetracker vault rescue&apos; saves what can be read.</source>
        <translation>База данных этого хранилища повреждена или не наша. Ничего не изменено. Скопируйте всю папку хранилища в надёжное место, потом восстановите резервную копию. Если её нет, команда «casetracker vault rescue» спасёт то, что можно прочитать.</translation>
    </message>
    <message>
        <source>The database of this vault is empty: its contents were cut off. Copy the whole vault folder to a safe place, then restore a backup.</source>
        <translation>База данных этого хранилища пуста: её содержимое обрезано. Скопируйте всю папку хранилища в надёжное место, а потом восстановите резервную копию.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of the program. Update the program, then open it again.</source>
        <translation>Это хранилище записала более новая версия программы. Обновите программу и откройте его снова.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. What you typed is still in the form. Free some space and save.</source>
        <translation>Диск заполнен, поэтому ничего не сохранено. Введённое осталось в форме. Освободите место и сохраните.</translation>
    </message>
    <message>
        <source>The disk is full, so the vault cannot be opened. Nothing in it is lost. Free some space and open it again.</source>
        <translation>Диск заполнен, поэтому хранилище не открывается. В нём ничего не потеряно. Освободите место и откройте его снова.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to. Make it writable, or copy the vault to another disk.</source>
        <translation>В папку хранилища нельзя записывать. Разрешите запись или скопируйте хранилище на другой диск.</translation>
    </message>
    <message>
        <source>The last entries of this vault still stand in its log, and its folder cannot be written to. Copy the whole vault folder to another disk, and open it there.</source>
        <translation>Последние записи этого хранилища ещё стоят в его журнале изменений, а в папку нельзя писать. Скопируйте всю папку хранилища на другой диск и откройте её там.</translation>
    </message>
    <message>
        <source>This vault comes from an earlier version of the program and must be brought up to date, which a full or write-protected disk does not allow. Copy the whole vault folder to another disk, and open it there.</source>
        <translation>Это хранилище – из прежней версии программы, и его нужно обновить, а полный или защищённый от записи диск этого не позволяет. Скопируйте всю папку хранилища на другой диск и откройте её там.</translation>
    </message>
    <message>
        <source>Another task is just writing. Wait a moment and try again.</source>
        <translation>Сейчас записывает другая задача. Подождите минуту и попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing. What you typed is still in the form. Check the disk.</source>
        <translation>Диск дал сбой при чтении или записи. Введённое осталось в форме. Проверьте диск.</translation>
    </message>
    <message>
        <source>The encryption library on this computer is missing or too old. Install the program again.</source>
        <translation>Библиотеки шифрования на этом компьютере нет, или она устарела. Установите программу ещё раз.</translation>
    </message>
    <message>
        <source>the history keeps only a checksum of this value, so it cannot be brought back; enter it anew</source>
        <translation>история хранит только контрольную сумму этого значения, поэтому вернуть его нельзя; введите снова</translation>
    </message>
    <message>
        <source>a later version of the program keeps this otherwise; change it by hand</source>
        <translation>более новая версия программы хранит это иначе; измените вручную</translation>
    </message>
    <message>
        <source>Nothing is recorded under this number. Check the number.</source>
        <translation>Под этим номером ничего не записано. Проверьте номер.</translation>
    </message>
    <message>
        <source>Other records point at this one: {what}. Change or remove those first, or take back the steps that made them.</source>
        <translation>На эту запись ссылаются другие: {what}. Сначала измените или удалите их либо отмените шаги, которыми они созданы.</translation>
    </message>
    <message>
        <source>What this record points at was removed since. Take back that removal first, then this step.</source>
        <translation>То, на что ссылается эта запись, с тех пор удалено. Сначала отмените то удаление, а потом этот шаг.</translation>
    </message>
    <message>
        <source>A printed paper rests on this record, so it stays. Record what is right as a newer statement or entry.</source>
        <translation>На этой записи основана напечатанная бумага, поэтому она остаётся. Верное запишите новым сообщением или записью.</translation>
    </message>
    <message>
        <source>this was changed since then; take back the later step first, or change it by hand</source>
        <translation>с тех пор это изменено; сначала отмените более поздний шаг или измените вручную</translation>
    </message>
    <message>
        <source>This step was taken back already.</source>
        <translation>Этот шаг уже отменён.</translation>
    </message>
    <message>
        <source>A record that this step changed was removed since. Take back that removal first, then this step.</source>
        <translation>Запись, изменённая этим шагом, с тех пор удалена. Сначала отмените то удаление, а потом этот шаг.</translation>
    </message>
    <message>
        <source>Another record has taken the place of what this step would bring back. Remove or change that one first.</source>
        <translation>Место того, что вернула бы отмена этого шага, заняла другая запись. Сначала удалите или измените её.</translation>
    </message>
    <message>
        <source>A lawful disposal destroyed the values of this step.</source>
        <translation>Значения этого шага уничтожены вместе с делом.</translation>
    </message>
    <message>
        <source>Choose why the search ends.</source>
        <translation>Выберите, почему розыск завершается.</translation>
    </message>
    <message>
        <source>Choose the other case: type a name or its number, then take it from the list.</source>
        <translation>Выберите другое дело: введите имя или номер и возьмите его из списка.</translation>
    </message>
    <message>
        <source>Write what shows that these are two persons. The next one will ask.</source>
        <translation>Напишите, из чего видно, что это два человека. Кто-то потом об этом спросит.</translation>
    </message>
    <message>
        <source>Say whether the two cases are of one person or of two.</source>
        <translation>Укажите, дела ли это одного человека или двух.</translation>
    </message>
    <message>
        <source>There is a file where the folder for the papers should be. Choose another.</source>
        <translation>На месте папки для бумаг лежит файл. Выберите другое место.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. The letter is recorded: print it again when the printer is ready.</source>
        <translation>Принтер не принял страницы. Письмо записано: напечатайте его снова, когда принтер будет готов.</translation>
    </message>
    <message>
        <source>This paper has {pages} pages, and none of those that were asked for is among them. Choose others.</source>
        <translation>Страниц в этой бумаге: {pages}. Тех, которые Вы указали, среди них нет. Выберите другие.</translation>
    </message>
    <message>
        <source>The file of this document is missing from the vault&apos;s folder. Look for it in a backup: the folder “attachments” of the backup holds it.</source>
        <translation>Файла этого документа нет в папке хранилища. Поищите его в резервной копии: он лежит в её папке «attachments».</translation>
    </message>
    <message>
        <source>The file of this document is damaged, so it is not shown. Look for it in a backup: the folder “attachments” of the backup holds it.</source>
        <translation>Файл этого документа повреждён, поэтому он не показан. Поищите его в резервной копии: он лежит в её папке «attachments».</translation>
    </message>
    <message>
        <source>There is too little room for the copy: {needed} MB are needed and {free} MB are free. Nothing was written. Make room there, or choose another disk.</source>
        <translation>Для копии слишком мало места: нужно {needed} МБ, свободно {free} МБ. Ничего не записано. Освободите там место или выберите другой диск.</translation>
    </message>
    <message>
        <source>There is no backup in this folder. Choose a folder that is named after the day and time of the backup and holds the file vault.key.</source>
        <translation>В этой папке нет резервной копии. Выберите папку, названную по дню и времени копии, в которой есть файл vault.key.</translation>
    </message>
    <message>
        <source>Backups cannot lie inside the folder of the vault&apos;s records. Choose a folder elsewhere.</source>
        <translation>Резервные копии не могут лежать в папке с записями хранилища. Выберите папку в другом месте.</translation>
    </message>
    <message>
        <source>An older or another database was put into this vault: entries of its history are missing. Ask whoever copied files, and compare with the last backup before you go on.</source>
        <translation>В это хранилище подложена более старая или другая база данных: не хватает записей его истории. Спросите того, кто копировал файлы, и сравните с последней резервной копией, прежде чем работать дальше.</translation>
    </message>
    <message>
        <source>The note beside the database cannot be verified, so nobody can tell whether an older database was put into this vault. Compare the last entries of the history with the last backup.</source>
        <translation>Отметку рядом с базой данных не удаётся проверить, поэтому неизвестно, не подложена ли в это хранилище более старая база. Сравните последние записи истории с последней резервной копией.</translation>
    </message>
    <message>
        <source>The note beside the database is missing, so nobody can tell whether an older database was put into this vault. Compare the last entries of the history with the last backup.</source>
        <translation>Отметки рядом с базой данных нет, поэтому неизвестно, не подложена ли в это хранилище более старая база. Сравните последние записи истории с последней резервной копией.</translation>
    </message>
    <message>
        <source>The log of the last changes is damaged, so what was saved last before the program ended may be missing. Compare the last entries of the history with what you remember. The disk may be failing: make a backup on another one.</source>
        <translation>Журнал последних изменений повреждён, поэтому может не хватать того, что сохранили последним перед завершением программы. Сравните последние записи истории с тем, что помните. Возможно, портится диск: сделайте резервную копию на другом.</translation>
    </message>
    <message>
        <source>The passphrase does not open this vault.</source>
        <translation>Эта парольная фраза не открывает хранилища.</translation>
    </message>
    <message>
        <source>A passphrase must not be empty. Type several words that only you know.</source>
        <translation>Парольная фраза не может быть пустой. Введите несколько слов, которые знаете только Вы.</translation>
    </message>
    <message>
        <source>The recovery words do not open this vault. Check that the sheet belongs to this vault.</source>
        <translation>Слова восстановления не открывают этого хранилища. Проверьте, от него ли этот лист.</translation>
    </message>
    <message>
        <source>There must be {needed} recovery words, but {count} were typed. Type all words of the sheet in order.</source>
        <translation>Слов восстановления должно быть {needed}, а введено {count}. Введите все слова с листа по порядку.</translation>
    </message>
    <message>
        <source>Word {position} is not one of the possible recovery words. Compare it with the sheet.</source>
        <translation>Слово {position} не может быть словом восстановления. Сравните его с листом.</translation>
    </message>
    <message>
        <source>One of the recovery words is wrong, or two have changed places. Compare each word with the sheet, in order.</source>
        <translation>Одно из слов восстановления неправильное, или два слова переставлены. Сравните каждое слово с листом по порядку.</translation>
    </message>
    <message>
        <source>This computer has no keyring that the vault trusts (Secret Service, KWallet, Keychain or Credential Locker). Open the vault with the passphrase.</source>
        <translation>На этом компьютере нет системного хранилища паролей, которому можно доверять (Secret Service, KWallet, Keychain или Credential Locker). Откройте хранилище парольной фразой.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it there, then try again, or open the vault with the passphrase.</source>
        <translation>Системное хранилище паролей этого компьютера заблокировано. Разблокируйте его там и попробуйте ещё раз или откройте хранилище парольной фразой.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not keep the key as it was given, so it is not used. Open the vault with the passphrase.</source>
        <translation>Системное хранилище паролей этого компьютера не сохранило ключ таким, каким его получило, поэтому оно не используется. Откройте хранилище парольной фразой.</translation>
    </message>
    <message>
        <source>The keyring of this computer holds no key of this vault. Open the vault with the passphrase.</source>
        <translation>В системном хранилище паролей этого компьютера нет ключа этого хранилища. Откройте хранилище парольной фразой.</translation>
    </message>
    <message>
        <source>The key in the keyring of this computer does not open this vault. Open it with the passphrase, and in the settings take the keyring off and on again.</source>
        <translation>Ключ из системного хранилища паролей этого компьютера не открывает этого хранилища. Откройте его парольной фразой, а в настройках выключите и снова включите системное хранилище паролей.</translation>
    </message>
    <message>
        <source>A vault needs at least one passphrase. Add the new one before you remove this one.</source>
        <translation>Хранилищу нужна по меньшей мере одна парольная фраза. Сначала добавьте новую, а потом удалите эту.</translation>
    </message>
    <message>
        <source>This vault has no such key. Look at the list of its keys.</source>
        <translation>У этого хранилища нет такого ключа. Посмотрите перечень его ключей.</translation>
    </message>
    <message>
        <source>Another key of this vault has this label. Choose another label.</source>
        <translation>У другого ключа этого хранилища уже есть такая метка. Выберите другую.</translation>
    </message>
    <message>
        <source>This vault has as many keys as it can have. Remove one first.</source>
        <translation>У этого хранилища уже столько ключей, сколько может быть. Сначала удалите один.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose the folder of your vault, or create a new one.</source>
        <translation>В этой папке нет хранилища. Выберите папку своего хранилища или создайте новое.</translation>
    </message>
    <message>
        <source>The vault in this folder was never finished, and nothing was recorded in it. Create it again in this folder.</source>
        <translation>Хранилище в этой папке не было создано до конца, и в нём ничего не записано. Создайте его в этой папке ещё раз.</translation>
    </message>
    <message>
        <source>This folder is a backup, and a backup stays as it is. Restore it into a new folder and open that.</source>
        <translation>Эта папка – резервная копия, и она должна оставаться неизменной. Восстановите её в новую папку и откройте ту.</translation>
    </message>
    <message>
        <source>A vault is a folder, but this is a file. Choose a folder.</source>
        <translation>Хранилище – это папка, а здесь файл. Выберите папку.</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be written to. Check that the disk is not write-protected and that the folder belongs to you, or choose another folder.</source>
        <translation>В папку хранилища нельзя записывать. Проверьте, не защищён ли диск от записи и Ваша ли это папка, или выберите другую.</translation>
    </message>
    <message>
        <source>The disk is full, and the keys of the vault were left as they were. Free some space and try again.</source>
        <translation>Диск заполнен, ключи хранилища остались без изменений. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is already a vault in this folder. Unlock it, or choose another folder for the new one.</source>
        <translation>В этой папке уже есть хранилище. Откройте его или выберите для нового другую папку.</translation>
    </message>
    <message>
        <source>This folder holds other files. A vault needs a folder of its own: choose an empty one or a new name.</source>
        <translation>В этой папке есть другие файлы. Хранилищу нужна отдельная папка: выберите пустую или новое имя.</translation>
    </message>
    <message>
        <source>This vault is open in another window or terminal. Close it there, then try again.</source>
        <translation>Это хранилище открыто в другом окне или терминале. Закройте его там и попробуйте снова.</translation>
    </message>
    <message>
        <source>The key file (vault.key) of this vault is missing, and the records cannot be read without it. Leave all files as they are and put the key file back from a backup.</source>
        <translation>Файла ключа (vault.key) этого хранилища нет, а без него записи не прочитать. Ничего не меняйте в файлах и верните файл ключа из резервной копии.</translation>
    </message>
    <message>
        <source>The key file (vault.key) of this vault and its copy are damaged. Leave all files as they are and put the key file back from a backup.</source>
        <translation>Файл ключа (vault.key) этого хранилища и его копия повреждены. Ничего не меняйте в файлах и верните файл ключа из резервной копии.</translation>
    </message>
    <message>
        <source>The key file (vault.key) of this vault was changed by something other than this program, so the vault stays closed. Leave all files as they are, put the key file back from a backup, and ask who had the computer.</source>
        <translation>Файл ключа (vault.key) этого хранилища изменила не эта программа, поэтому хранилище остаётся закрытым. Ничего не меняйте в файлах, верните файл ключа из резервной копии и выясните, у кого был доступ к компьютеру.</translation>
    </message>
    <message>
        <source>The key file (vault.key) of this vault asks for a protection that is too weak or too heavy, so it was not used. Leave all files as they are and put the key file back from a backup.</source>
        <translation>Файл ключа (vault.key) этого хранилища требует слишком слабой или слишком тяжёлой защиты, поэтому он не использован. Ничего не меняйте в файлах и верните файл ключа из резервной копии.</translation>
    </message>
    <message>
        <source>The key file (vault.key) of this vault asks for a protection that this program does not know, so it was not used. Leave all files as they are and put the key file back from a backup.</source>
        <translation>Файл ключа (vault.key) этого хранилища требует защиты, которой эта программа не знает, поэтому он не использован. Ничего не меняйте в файлах и верните файл ключа из резервной копии.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version of this program. Install the newer version to open it.</source>
        <translation>Это хранилище создала более новая версия программы. Чтобы открыть его, установите более новую версию.</translation>
    </message>
    <message>
        <source>this must be one line of 1 to 60 characters</source>
        <translation>должна быть одна строка от 1 до 60 знаков</translation>
    </message>
    <message>
        <source>This letter asks for a sample, and no sample is missing in this case. Look at the list of samples; what is on its way already is not asked for again.</source>
        <translation>Это письмо просит об образце, а в этом деле недостающих образцов нет. Посмотрите перечень образцов; о том, что уже в пути, второй раз не просят.</translation>
    </message>
    <message>
        <source>This letter tells that a possible connection is being examined, and none is recorded. Record the comparison, the stage or the link that the authority named.</source>
        <translation>Это письмо говорит, что проверяют возможную связь, а она не записана. Запишите сравнение, этап или связь, которую назвал орган.</translation>
    </message>
    <message>
        <source>A possible connection is told by a person first. Record the talk with this relative in which it was told; it must not be older than the connection.</source>
        <translation>О возможной связи сначала говорит человек. Запишите разговор с этим родственником, в котором о ней сказали; он не может быть раньше самой связи.</translation>
    </message>
    <message>
        <source>A decision on identity is recorded. A letter that calls it only possible would mislead.</source>
        <translation>Записано решение об установлении личности. Письмо, которое называет его лишь возможным, ввело бы в заблуждение.</translation>
    </message>
    <message>
        <source>This letter follows a decision on identity, and none stands in this case. Record the decision with authority, number and date first.</source>
        <translation>Это письмо пишут после решения об установлении личности, а действующего решения в деле нет. Сначала запишите решение: орган, номер и дату.</translation>
    </message>
    <message>
        <source>This relative did not ask to be told of each further find. Ask in a talk how they wish it, and record the wish; a letter does not ask.</source>
        <translation>Этот родственник не просил сообщать о каждой дальнейшей находке. Спросите в разговоре, как ему лучше, и запишите пожелание; письмом об этом не спрашивают.</translation>
    </message>
    <message>
        <source>This letter tells of further remains, and no second decision is recorded. Record the decision on the further remains first.</source>
        <translation>Это письмо рассказывает о дальнейших останках, а второе решение не записано. Сначала запишите решение о дальнейших останках.</translation>
    </message>
    <message>
        <source>This letter tells that a comparison did not show agreement, and no such result is recorded. Record the result with who reported it first.</source>
        <translation>Это письмо говорит, что сравнение совпадения не показало, а такой результат не записан. Сначала запишите результат и кто его сообщил.</translation>
    </message>
    <message>
        <source>The result has no laboratory or no day. Complete it: the letter names who compared, and when.</source>
        <translation>В результате нет лаборатории или даты. Дополните его: письмо называет, кто сравнивал и когда.</translation>
    </message>
    <message>
        <source>Choose which earlier letter to this relative is corrected.</source>
        <translation>Выберите, какое прежнее письмо этому родственнику исправляете.</translation>
    </message>
    <message>
        <source>A correction is told by a person first. Record the talk with this relative in which it was told; it must be later than the letter that is corrected.</source>
        <translation>Об исправлении сначала говорит человек. Запишите разговор с этим родственником, в котором об этом сказали; он должен быть позже исправляемого письма.</translation>
    </message>
    <message>
        <source>This letter tells what is said about captivity, and no statement of it stands in this case. Record the statement with its source first.</source>
        <translation>Это письмо рассказывает, что говорят о плене, а такого действующего сообщения в деле нет. Сначала запишите сообщение с его источником.</translation>
    </message>
    <message>
        <source>This letter would tell of captivity as confirmed by the Red Cross, and the statement names no source. Record the paper that says so, with its number, or how the confirmation came.</source>
        <translation>В этом письме плен был бы назван подтверждённым Красным Крестом, а в сообщении не указан источник. Запишите документ, в котором об этом сказано, с номером, или как пришло подтверждение.</translation>
    </message>
    <message>
        <source>This letter tells that personal things were received, and none are recorded that are still here. Record them first.</source>
        <translation>Это письмо говорит, что получены личные вещи, а вещи, которые ещё здесь, не записаны. Сначала запишите их.</translation>
    </message>
    <message>
        <source>These things were found with remains, and the family has not been told of a decision on identity. A letter about them would be the first news of a death. Talk first.</source>
        <translation>Эти вещи найдены вместе с останками, а семье ещё не сказали о решении об установлении личности. Письмо о них стало бы первым известием о смерти. Сначала поговорите.</translation>
    </message>
    <message>
        <source>Two people compare the list with the things. Write both names, with a comma between them.</source>
        <translation>Перечень сверяют с вещами двое. Напишите оба имени через запятую.</translation>
    </message>
    <message>
        <source>No letter templates were found there. A set is a folder or a zip file with files such as uk/L1.letter.</source>
        <translation>Шаблонов писем там не найдено. Набор – это папка или файл zip с файлами вроде uk/L1.letter.</translation>
    </message>
    <message>
        <source>This is no set of letter templates: it holds too many files, or one that is too large.</source>
        <translation>Это не набор шаблонов писем: в нём слишком много файлов или есть слишком большой файл.</translation>
    </message>
    <message>
        <source>The templates could not be written there. Choose another folder or another name.</source>
        <translation>Записать туда шаблоны не удалось. Выберите другую папку или другое название.</translation>
    </message>
    <message>
        <source>The list of words for letters cannot be used. Mend the file:
{problems}</source>
        <translation>Список слов для писем нельзя использовать. Исправьте файл:
{problems}</translation>
    </message>
    <message>
        <source>what stands in {braces} is not the name of a field</source>
        <translation>то, что стоит в {braces}, не является названием поля</translation>
    </message>
    <message>
        <source>a brace is open or closed alone; fields are written {example}</source>
        <translation>фигурная скобка стоит без пары; поля пишут так: {example}</translation>
    </message>
    <message>
        <source>bold or italic is opened and not closed in this paragraph</source>
        <translation>в этом абзаце полужирное или курсив начато и не закончено</translation>
    </message>
    <message>
        <source>a bracket at the start of a line is [? field], [* field] or [= field]</source>
        <translation>квадратная скобка в начале строки – это [? поле], [* поле] или [= поле]</translation>
    </message>
    <message>
        <source>[{sign} ] must hold the name of a field</source>
        <translation>в [{sign} ] должно стоять название поля</translation>
    </message>
    <message>
        <source>[{sign} {name}] must begin a block: put an empty line before it</source>
        <translation>[{sign} {name}] должно начинать абзац: оставьте перед ним пустую строку</translation>
    </message>
    <message>
        <source>[{sign} {name}] must stand alone on its line, the last of its block</source>
        <translation>[{sign} {name}] должно стоять в строке отдельно, последним в своём абзаце</translation>
    </message>
    <message>
        <source>a heading is written ## and a space</source>
        <translation>заголовок пишут так: ## и пробел</translation>
    </message>
    <message>
        <source>a heading stands on a line of its own, with empty lines around it</source>
        <translation>заголовок стоит в отдельной строке, с пустыми строками до и после</translation>
    </message>
    <message>
        <source>[? ] stands before nothing: put the paragraph directly under it</source>
        <translation>после [? ] ничего нет: напишите абзац сразу под ним</translation>
    </message>
    <message>
        <source>the body is empty</source>
        <translation>текста письма нет</translation>
    </message>
    <message>
        <source>this line holds a character that the paper cannot print, such as an emoji, a control character or another script</source>
        <translation>в этой строке есть знак, который нельзя напечатать на бумаге: эмодзи, управляющий знак или другая письменность</translation>
    </message>
    <message>
        <source>{key} holds a character that the paper cannot print, such as an emoji, a control character or another script</source>
        <translation>{key}: здесь есть знак, который нельзя напечатать, например эмодзи, управляющий знак или другая письменность</translation>
    </message>
    <message>
        <source>the version stands on a line of its own, as in the shipped template</source>
        <translation>версия стоит отдельной строкой, как в шаблоне из программы</translation>
    </message>
    <message>
        <source>{key} must stay as it is in the shipped template: {shipped}</source>
        <translation>{key} должно остаться таким, как в шаблоне из программы: {shipped}</translation>
    </message>
    <message>
        <source>this paper may not state level {level}; the shipped template may not either</source>
        <translation>в этой бумаге нельзя утверждать уровень {level}: нельзя и в шаблоне из программы</translation>
    </message>
    <message>
        <source>{key} must keep {name}, as in the shipped template</source>
        <translation>в {key} должно остаться {name}, как в шаблоне из программы</translation>
    </message>
    <message>
        <source>{name} must stay under [fields], as in the shipped template</source>
        <translation>{name} должно остаться в [fields], как в шаблоне из программы</translation>
    </message>
    <message>
        <source>{name}: type, required, min_level and the types of columns must stay as in the shipped template</source>
        <translation>{name}: type, required, min_level и типы столбцов должны остаться такими, как в шаблоне из программы</translation>
    </message>
    <message>
        <source>{name} is no field of the shipped template, so nothing would fill it</source>
        <translation>поля {name} нет в шаблоне из программы, так что заполнить его нечем</translation>
    </message>
    <message>
        <source>{name} must be printed, as in the shipped template</source>
        <translation>{name} должно печататься, как в шаблоне из программы</translation>
    </message>
    <message>
        <source>{name} must be printed at least once under no other condition than in the shipped template</source>
        <translation>{name} должно хотя бы раз печататься без других условий, чем в шаблоне из программы</translation>
    </message>
    <message>
        <source>“{words}” stands in no letter to a family. {why} Instead: {instead}</source>
        <translation>«{words}» в письме семье не пишут. {why} Вместо этого: {instead}</translation>
    </message>
    <message>
        <source>Two people release this kind of letter. Let a second person read the draft and enter their own passphrase.</source>
        <translation>Письма этого вида разрешают двое. Дайте второму человеку прочитать черновик и ввести собственную парольную фразу.</translation>
    </message>
    <message>
        <source>Two people release this kind of letter, and this vault has one passphrase only. Write why one person releases it alone; the reason is kept with the letter.</source>
        <translation>Письма этого вида разрешают двое, а в этом хранилище только одна парольная фраза. Напишите, почему разрешает один человек; причина сохранится вместе с письмом.</translation>
    </message>
    <message>
        <source>The letter is no longer what was released. Let the second person read it again.</source>
        <translation>Письмо уже не то, которое разрешили. Дайте второму человеку прочитать его ещё раз.</translation>
    </message>
    <message>
        <source>This is the passphrase with which the vault was opened. Another person must release the letter.</source>
        <translation>Этой парольной фразой открыто хранилище. Разрешить письмо должен другой человек.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the person chosen. Check who is chosen, and try again in {seconds} s. Wrong passphrases are counted and stand in the history.</source>
        <translation>Это не парольная фраза выбранного человека. Проверьте, кто выбран, и попробуйте ещё раз через {seconds} с. Неверные фразы считаются и записываются в историю изменений.</translation>
    </message>
    <message>
        <source>A wrong passphrase was tried a moment ago. The next one can be tried in {seconds} s.</source>
        <translation>Только что ввели неверную парольную фразу. Следующую можно ввести через {seconds} с.</translation>
    </message>
    <message>
        <source>These are the words that are in use already. There is nothing to save.</source>
        <translation>Именно эти слова уже действуют. Сохранять нечего.</translation>
    </message>
    <message>
        <source>The office&apos;s own words of this letter ({where}) no longer fit this version of the program. Open the template: each place to mend is named there.</source>
        <translation>Слова учреждения для этого письма ({where}) больше не подходят к этой версии программы. Откройте шаблон: там названо каждое место, которое надо исправить.</translation>
    </message>
    <message>
        <source>the folder is not named for a language of papers, such as uk, en or ru</source>
        <translation>папка не названа по языку бумаг, например uk, en или ru</translation>
    </message>
    <message>
        <source>the file is not named for a kind of paper, such as L1</source>
        <translation>файл не назван по виду бумаги, например L1</translation>
    </message>
    <message>
        <source>Words were typed for this letter that no letter to a family may hold. See what was found, and write it otherwise.</source>
        <translation>В тексте для этого письма есть слова, которых в письме семье быть не может. Посмотрите, что найдено, и напишите иначе.</translation>
    </message>
    <message>
        <source>Say by which day the office writes again. It is a promise of our own: choose a day after today.</source>
        <translation>Скажите, до какого дня организация напишет снова. Это наше собственное обещание: выберите день после сегодняшнего.</translation>
    </message>
    <message>
        <source>Write what was done since the last letter, one sentence a line. It stands in every letter.</source>
        <translation>Напишите, что сделано после последнего письма, по одному предложению в строке. Это будет в каждом письме.</translation>
    </message>
    <message>
        <source>Nobody is left to write to. The list of who is left out says why, one by one.</source>
        <translation>Писать некому. Список тех, кто письма не получит, объясняет почему, о каждом человеке отдельно.</translation>
    </message>
    <message>
        <source>Only letters L3 and L4 say the same to many families. Write the others one by one.</source>
        <translation>Только письма L3 и L4 говорят многим семьям одно и то же. Остальные пишите по одному.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used as a logo. Choose a PNG or JPEG file that opens elsewhere.</source>
        <translation>Этот файл не является изображением, пригодным для логотипа. Выберите файл PNG или JPEG, который открывается в других программах.</translation>
    </message>
    <message>
        <source>The picture for the logo is too large: at most 300 KB. Save a smaller copy of it and choose that.</source>
        <translation>Изображение для логотипа слишком большое: не больше 300 КБ. Сохраните уменьшенную копию и выберите её.</translation>
    </message>
    <message>
        <source>This letter was corrected or withdrawn. That stays; what happened with the paper goes into a note.</source>
        <translation>Это письмо исправлено или отозвано, и это не меняется. Что произошло с бумажным письмом, запишите в заметках.</translation>
    </message>
    <message>
        <source>This letter was handed over in person and cannot come back. Record first that it was posted.</source>
        <translation>Это письмо вручено лично, вернуться оно не может. Сначала запишите, что его отправили почтой.</translation>
    </message>
    <message>
        <source>Write why the letter is withdrawn: whoever reads the case later must see it. A sentence is enough.</source>
        <translation>Напишите, почему письмо отозвано: это должен видеть каждый, кто будет читать дело позже. Достаточно одного предложения.</translation>
    </message>
    <message>
        <source>This letter was withdrawn or corrected, and the paper itself does not say so. Print or save it only if you know what for, and confirm that.</source>
        <translation>Это письмо отозвано или исправлено, а из самой бумаги этого не видно. Печатайте или сохраняйте его, только если знаете зачем, и подтвердите это.</translation>
    </message>
    <message>
        <source>No mailing of this kind was broken off. Begin one without --continue.</source>
        <translation>Прерванной рассылки этого вида нет. Начните новую без --continue.</translation>
    </message>
    <message>
        <source>This sheet has {places} labels. Count from the upper left, row by row, and enter the first free one.</source>
        <translation>Наклеек на этом листе: {places}. Посчитайте от левого верхнего угла, ряд за рядом, и введите номер первой свободной.</translation>
    </message>
    <message>
        <source>Write what shows that the row is of another person. Whoever gets the list next will ask.</source>
        <translation>Напишите, из чего видно, что в строке другой человек. Тот, кто получит список следующим, спросит об этом.</translation>
    </message>
    <message>
        <source>No column is chosen for the name. Say which one holds the surname or the whole name.</source>
        <translation>Не выбран столбец с именем. Укажите, в каком стоит фамилия или полное имя.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} megabytes, so it was not read. Save only the sheet with the names as a file of its own, or divide the list.</source>
        <translation>{file} больше {megabytes} мегабайт, поэтому он не прочитан. Сохраните отдельным файлом только лист с именами или разделите список.</translation>
    </message>
    <message>
        <source>{file} has more than {rows} rows, so it was not read. Divide the list into several files.</source>
        <translation>В {file} более {rows} строк, поэтому он не прочитан. Разделите список на несколько файлов.</translation>
    </message>
    <message>
        <source>{file}, row {row}: there are more than {columns} columns, so the file was not read. Keep the columns with names, dates and units, and save it again.</source>
        <translation>{file}, строка {row}: столбцов более {columns}, поэтому файл не прочитан. Оставьте столбцы с именами, датами и частями и сохраните его снова.</translation>
    </message>
    <message>
        <source>{file} holds no rows. Choose the file with the list itself.</source>
        <translation>В {file} нет строк. Выберите файл с самим списком.</translation>
    </message>
    <message>
        <source>{file} is neither a table in text (CSV) nor a workbook (XLSX). Save the list as one of these.</source>
        <translation>{file} – не текстовая таблица (CSV) и не книга (XLSX). Сохраните список в одном из этих форматов.</translation>
    </message>
    <message>
        <source>{file} is a workbook of an old kind or has a password. Open it where it came from and save it as XLSX without a password.</source>
        <translation>{file} – книга старого формата или с паролем. Откройте её там, откуда она, и сохраните как XLSX без пароля.</translation>
    </message>
    <message>
        <source>{file} is damaged or is no workbook. Ask for it once more, or save it again as CSV.</source>
        <translation>{file} повреждён, или это не книга. Попросите его ещё раз или сохраните снова как CSV.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the quotation marks around a text do not pair, or a cell is longer than {most} signs. Mend the row and read the file again.</source>
        <translation>{file}, строка {row}: кавычки вокруг текста не парные, или ячейка длиннее {most} знаков. Исправьте строку и прочитайте файл снова.</translation>
    </message>
    <message>
        <source>Address {place} is too long for this size. Choose larger labels or envelopes, or shorten the address and write the letter anew.</source>
        <translation>Адрес № {place} слишком длинный для этого размера. Выберите наклейки или конверты побольше либо сократите адрес и напишите письмо заново.</translation>
    </message>
    <message>
        <source>The office&apos;s own address is too long for this size. Shorten it in the settings, or choose larger labels or envelopes.</source>
        <translation>Адрес самого учреждения слишком длинный для этого размера. Сократите его в настройках или выберите наклейки или конверты побольше.</translation>
    </message>
    <message>
        <source>The photo that is marked as showing the person sought cannot be read. Open it among the documents of the case; add it again as JPEG or PNG, or take the mark off it.</source>
        <translation>Не удаётся прочитать фото, отмеченное как фото человека, которого разыскивают. Откройте его среди документов дела; добавьте его ещё раз как JPEG или PNG либо снимите с него отметку.</translation>
    </message>
    <message>
        <source>This paper is addressed to nobody, so there is no envelope for it. Choose a letter to a relative.</source>
        <translation>Эта бумага никому не адресована, поэтому конверта к ней нет. Выберите письмо кому-то из родных.</translation>
    </message>
    <message>
        <source>Choose the other case, or write the name of the person for whom a new case is to be opened.</source>
        <translation>Выберите другое дело или напишите имя человека, для которого нужно открыть новое.</translation>
    </message>
    <message>
        <source>This letter says that the search is open and that nobody knows where the person is, but a decision on identity stands. Talk with this relative; what may follow a decision in writing is letter L6 or L7.</source>
        <translation>В этом письме сказано, что розыск продолжается и что никто не знает, где человек, а в деле есть действующее решение об установлении личности. Поговорите с этим родственником; письменно после решения отправляют письмо L6 или L7.</translation>
    </message>
    <message>
        <source>A match is recorded, and no later talk with this relative. This letter would pass over it: talk first, and record the talk.</source>
        <translation>Записано совпадение, а более позднего разговора с этим родственником нет. Это письмо умолчало бы о нём: сначала поговорите и запишите разговор.</translation>
    </message>
    <message>
        <source>Name the letters by their numbers, or one mailing with --run, which “letter merge” tells.</source>
        <translation>Назовите письма по номерам или одну рассылку через --run: её называет «letter merge».</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>against | for</source>
        <translation>против | за</translation>
    </message>
    <message>
        <source>Together: {bits}</source>
        <translation>Вместе: {bits}</translation>
    </message>
    <message>
        <source>What agrees and what differs</source>
        <translation>Что совпадает и что отличается</translation>
    </message>
    <message>
        <source>speaks strongly for one person</source>
        <translation>сильно говорит за то, что это один человек</translation>
    </message>
    <message>
        <source>speaks for one person</source>
        <translation>говорит за то, что это один человек</translation>
    </message>
    <message>
        <source>speaks a little for one person</source>
        <translation>немного говорит за то, что это один человек</translation>
    </message>
    <message>
        <source>speaks a little against it</source>
        <translation>немного говорит против</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>говорит против</translation>
    </message>
    <message>
        <source>{weight} bits</source>
        <translation>{weight} бита</translation>
    </message>
</context>
<context>
    <name>ExportsCard</name>
    <message>
        <source>For other programs</source>
        <translation>Для других программ</translation>
    </message>
    <message>
        <source>Tables as CSV. One case with everything recorded of it is exported from its own menu.</source>
        <translation>Таблицы в виде CSV. Одно дело со всем записанным в нём выгружают из его собственного меню.</translation>
    </message>
    <message>
        <source>Export the list of cases…</source>
        <translation>Выгрузить список дел…</translation>
    </message>
    <message>
        <source>Export the reported claims…</source>
        <translation>Выгрузить сообщения о передачах…</translation>
    </message>
    <message>
        <source>Export the list of cases in clear?</source>
        <translation>Выгрузить незащищённый список дел?</translation>
    </message>
    <message>
        <source>The file lies outside the vault and holds the names of everybody who is sought: whoever opens the folder or the stick can read it. The history notes it. Delete the file when it is no longer needed.</source>
        <translation>Файл лежит вне хранилища и содержит имена всех, кого разыскивают: его прочтёт каждый, кто откроет папку или носитель. Это записывается в истории изменений. Удалите файл, когда он больше не нужен.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported in clear</source>
        <translation>
            <numerusform>Выгружена %n незащищённая строка</numerusform>
            <numerusform>Выгружено %n незащищённые строки</numerusform>
            <numerusform>Выгружено %n незащищённых строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamiliesTab</name>
    <message>
        <source>Which of our families should hear about it, and how</source>
        <translation>Кому из наших семей о ней сказать и как</translation>
    </message>
    <message>
        <source>Our cases linked</source>
        <translation>Наши связанные дела</translation>
    </message>
    <message>
        <source>Link a case</source>
        <translation>Связать дело</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>Какое дело</translation>
    </message>
    <message>
        <source>What connects them is then recorded on its page.</source>
        <translation>Что их связывает, записывается затем на странице дела.</translation>
    </message>
    <message>
        <source>Families to hear of this transfer</source>
        <translation>Семьи, которым сказать об этой передаче</translation>
    </message>
    <message>
        <source>Write letter…</source>
        <translation>Написать письмо…</translation>
    </message>
    <message>
        <source>Record a talk…</source>
        <translation>Записать разговор…</translation>
    </message>
    <message>
        <source>Write L3 to all…</source>
        <translation>Написать L3 всем…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Родня</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message numerus="yes">
        <source>%n relative(s): those of linked cases, and who wants to hear of each transfer. A possible connection is told by a person first.</source>
        <translation>
            <numerusform>%n человек из родни: из связанных дел или с желанием знать о каждой передаче. О возможной связи сначала говорит человек.</numerusform>
            <numerusform>%n человека из родни: из связанных дел и те, кто хочет знать о каждой передаче. О возможной связи сначала говорит человек.</numerusform>
            <numerusform>%n человек из родни: из связанных дел и те, кто хочет знать о каждой передаче. О возможной связи сначала говорит человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is linked, and nobody asked to hear of each transfer.</source>
        <translation>Связанных дел нет, и никто не просил сообщать о каждой передаче.</translation>
    </message>
    <message>
        <source>The family was told on {day}.</source>
        <translation>Семье сказано {day}.</translation>
    </message>
    <message>
        <source>Open case {number}</source>
        <translation>Открыть дело {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is linked.</source>
        <translation>Ни одно дело не связано.</translation>
    </message>
    <message>
        <source>This entry is no transfer, or no longer. Look at the link again.</source>
        <translation>Эта запись не является передачей или уже не является ею. Пересмотрите связь.</translation>
    </message>
</context>
<context>
    <name>FamilyBar</name>
    <message>
        <source>Family view: only this case is shown, without notes, tasks and what was not told yet. F9 ends it.</source>
        <translation>Вид для семьи: видно только это дело, без заметок, задач и того, о чём ещё не рассказали. F9 выключает.</translation>
    </message>
    <message>
        <source>Anybody of the family looks</source>
        <translation>Смотрит кто угодно из семьи</translation>
    </message>
    <message>
        <source>Until you choose who looks, only what every relative may see is shown.</source>
        <translation>Пока не выбрано, кто смотрит, видно только то, что может видеть каждый из семьи.</translation>
    </message>
    <message>
        <source>Who looks at the screen</source>
        <translation>Кто смотрит на экран</translation>
    </message>
</context>
<context>
    <name>FamilyTab</name>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Add a relative…</source>
        <translation>Добавить родню…</translation>
    </message>
    <message>
        <source>No relative is recorded yet. Add who came to the office, and how they may be reached.</source>
        <translation>Родня ещё не записана. Добавьте, кто обратился в учреждение и как с этим человеком связаться.</translation>
    </message>
    <message>
        <source>Record a talk…</source>
        <translation>Записать разговор…</translation>
    </message>
    <message>
        <source>In every case: {note}</source>
        <translation>Во всех делах: {note}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Add a spelling…</source>
        <translation>Добавить написание…</translation>
    </message>
    <message>
        <source>Asks for another…</source>
        <translation>Разыскивает ещё кого-то…</translation>
    </message>
    <message>
        <source>Also asks for: {number}</source>
        <translation>Разыскивает также: {number}</translation>
    </message>
    <message>
        <source>Note for all of these cases…</source>
        <translation>Заметка для всех этих дел…</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Разговоры</translation>
    </message>
    <message>
        <source>No talk is recorded yet.</source>
        <translation>Разговоров ещё не записано.</translation>
    </message>
    <message>
        <source>Show the earlier talks</source>
        <translation>Показать прежние разговоры</translation>
    </message>
    <message>
        <source>Mark as kept</source>
        <translation>Отметить выполненным</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Instead: {words}</source>
        <translation>Вместо этого: {words}</translation>
    </message>
</context>
<context>
    <name>HandedCard</name>
    <message>
        <source>Handed over to the family</source>
        <translation>Передано семье</translation>
    </message>
    <message>
        <source>Nothing is recorded as handed over.</source>
        <translation>Передача семье не записана.</translation>
    </message>
    <message>
        <source>Record a handover…</source>
        <translation>Записать передачу семье…</translation>
    </message>
    <message>
        <source>Record a belonging…</source>
        <translation>Записать личную вещь…</translation>
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
        <translation>Останки переданы: {receiver}</translation>
    </message>
    <message>
        <source>rests on the decision</source>
        <translation>на основании решения</translation>
    </message>
    <message>
        <source>Further remains may be found.</source>
        <translation>Возможны дальнейшие останки.</translation>
    </message>
    <message>
        <source>found with remains no. {number}</source>
        <translation>найдено с останками № {number}</translation>
    </message>
    <message>
        <source>receipt no. {number}</source>
        <translation>расписка № {number}</translation>
    </message>
    <message>
        <source>from {whom}</source>
        <translation>от: {whom}</translation>
    </message>
    <message>
        <source>to {whom}</source>
        <translation>кому: {whom}</translation>
    </message>
    <message>
        <source>An associated item: it identifies nobody.</source>
        <translation>Сопутствующий предмет: личность не устанавливает.</translation>
    </message>
    <message>
        <source>still held</source>
        <translation>ещё не передано</translation>
    </message>
    <message>
        <source>Record who received it…</source>
        <translation>Записать, кому передано…</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Record a handover to the family</source>
        <translation>Записать передачу семье</translation>
    </message>
    <message>
        <source>A handover ends no search by itself: more may be found, and the family&apos;s wishes on that hold.</source>
        <translation>Передача семье сама не завершает розыска: могут найти ещё, и тогда действуют пожелания семьи.</translation>
    </message>
    <message>
        <source>What was handed over, to whom</source>
        <translation>Что и кому передано</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>No remains are recorded in this case yet.</source>
        <translation>В этом деле ещё не записано останков.</translation>
    </message>
    <message>
        <source>Which remains</source>
        <translation>Какие останки</translation>
    </message>
    <message>
        <source>not a relative in this case</source>
        <translation>не из родни в этом деле</translation>
    </message>
    <message>
        <source>What is expected still</source>
        <translation>Чего ещё ждут</translation>
    </message>
    <message>
        <source>Then a talk is set with each relative who wishes to hear of every find or to be asked; nobody gets a letter by itself.</source>
        <translation>Тогда будет запланирован разговор с каждым из родных, кто хочет знать о каждой находке или просит сначала спросить; само собой письмо никому не уходит.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History of the office</source>
        <translation>История изменений учреждения</translation>
    </message>
    <message>
        <source>Every change, reading, print, copy, unlocking and change of a key is a line that nobody can edit unnoticed.</source>
        <translation>Каждое изменение, просмотр, печать, копия, открытие хранилища и изменение ключа – это запись, которую никто не может незаметно исправить.</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Открыть историю изменений</translation>
    </message>
    <message>
        <source>Verify the history</source>
        <translation>Проверить историю изменений</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the history are not as they were written, the first at line {line}.</source>
        <translation>
            <numerusform>%n место истории изменений не такое, каким его записали, в записи {line}.</numerusform>
            <numerusform>%n места истории изменений не такие, какими их записали, первое – в записи {line}.</numerusform>
            <numerusform>%n мест истории изменений не такие, какими их записали, первое – в записи {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the whole vault folder to a safe place, and ask who had the computer.</source>
        <translation>Скопируйте всю папку хранилища в надёжное место и выясните, у кого был компьютер.</translation>
    </message>
    <message>
        <source>Every line of the history is as it was written.</source>
        <translation>Каждая запись истории изменений такая, какой её сделали.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of the office</source>
        <translation>История изменений учреждения</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История изменений</translation>
    </message>
    <message>
        <source>Settings · Who did what in this office</source>
        <translation>Настройки · Кто что сделал в этом учреждении</translation>
    </message>
    <message>
        <source>A step opens to what it wrote with Enter. Nobody can edit a line unnoticed.</source>
        <translation>Enter раскрывает шаг и показывает, что он записал. Никто не может незаметно исправить запись.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Show also who read which case</source>
        <translation>Показать также, кто какое дело просматривал</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>Показать более ранние записи</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Nothing was done in these days that fits. Choose other days, or leave them empty.</source>
        <translation>За эти дни ничего подходящего не сделано. Выберите другие дни или оставьте поля пустыми.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>Export the history in clear?</source>
        <translation>Выгрузить незащищённую историю изменений?</translation>
    </message>
    <message>
        <source>The file lies outside the vault and holds names and every value before and after: whoever opens the folder or the stick can read it. The history notes it. Delete the file when it is no longer needed.</source>
        <translation>Файл лежит вне хранилища и содержит имена и все значения до и после: его прочтёт каждый, кто откроет папку или носитель. Это записывается в истории изменений. Удалите файл, когда он больше не нужен.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Выгрузить историю изменений</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported in clear</source>
        <translation>
            <numerusform>Выгружена %n незащищённая запись</numerusform>
            <numerusform>Выгружено %n незащищённые записи</numerusform>
            <numerusform>Выгружено %n незащищённых записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a step to take it back.</source>
        <translation>Выберите шаг, который нужно отменить.</translation>
    </message>
    <message>
        <source>Take back: {action}</source>
        <translation>Отменить: {action}</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries</source>
        <translation>
            <numerusform>ещё %n запись</numerusform>
            <numerusform>ещё %n записи</numerusform>
            <numerusform>ещё %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
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
        <translation>История изменений</translation>
    </message>
    <message>
        <source>The history is not shown in the family view.</source>
        <translation>В виде для семьи история изменений скрыта.</translation>
    </message>
    <message>
        <source>Show also who read the case</source>
        <translation>Показать также, кто просматривал дело</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>Показать более ранние записи</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>История изменений дела</translation>
    </message>
    <message>
        <source>By person, day or deed, and as a file…</source>
        <translation>По человеку, дню или действию, и как файл…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Take back: {action}</source>
        <translation>Отменить: {action}</translation>
    </message>
    <message>
        <source>Choose a step to take it back.</source>
        <translation>Выберите шаг, который нужно отменить.</translation>
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
        <translation>ключ держит: {person}</translation>
    </message>
    <message>
        <source>key file no. {number}</source>
        <translation>файл ключей № {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>born {day}</source>
        <translation>дата рождения: {day}</translation>
    </message>
    <message>
        <source>missing since {day}</source>
        <translation>связи нет с {day}</translation>
    </message>
    <message>
        <source>Also recorded as {name}</source>
        <translation>Записано также: {name}</translation>
    </message>
    <message>
        <source>found in: {places}</source>
        <translation>совпадение здесь: {places}</translation>
    </message>
    <message>
        <source>read as “{words}”: the keyboard was set to another language</source>
        <translation>прочитано как «{words}»: на клавиатуре был включён другой язык</translation>
    </message>
    <message>
        <source>begins alike</source>
        <translation>начинается так же</translation>
    </message>
    <message>
        <source>the name as it stands in a sentence</source>
        <translation>имя в падеже, как в предложении</translation>
    </message>
    <message>
        <source>A name alone decides nothing: compare the date of birth, the family, the unit.</source>
        <translation>Одно имя не решает ничего: сравните дату рождения, родных, часть.</translation>
    </message>
    <message>
        <source>Nobody is found for this. Try fewer letters, another spelling, the former surname, a relative&apos;s name, a phone, or the number of the case.</source>
        <translation>По этому никого не найдено. Попробуйте меньше букв, другое написание, прежнюю фамилию, имя кого-то из родных, телефон или номер дела.</translation>
    </message>
    <message>
        <source>A name in any spelling, a number, a phone, a unit or a year. surname:… or year:… says where to look, quotation marks take a word as it stands.</source>
        <translation>Можно ввести имя в любом написании, номер, телефон, часть или год. фамилия:… или год:… говорит, где искать; слово в кавычках берётся как есть.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>the military unit</source>
        <translation>воинская часть</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation>дата рождения</translation>
    </message>
</context>
<context>
    <name>IdentificationTab</name>
    <message>
        <source>Identification</source>
        <translation>Идентификация</translation>
    </message>
    <message>
        <source>Only the authority&apos;s decision establishes who somebody is. Until then the search goes on.</source>
        <translation>Личность устанавливает только решение компетентного органа. До того розыск продолжается.</translation>
    </message>
    <message>
        <source>No decision on identity stands.</source>
        <translation>Действующего решения об установлении личности нет.</translation>
    </message>
    <message>
        <source>Record a result…</source>
        <translation>Записать результат…</translation>
    </message>
    <message>
        <source>Record a decision…</source>
        <translation>Записать решение…</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Добавить этап…</translation>
    </message>
    <message>
        <source>Steps, as they were recorded</source>
        <translation>Этапы, как они записаны</translation>
    </message>
    <message>
        <source>No step is recorded yet.</source>
        <translation>Этапов ещё не записано.</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>день неизвестен</translation>
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
        <source>recorded {day}</source>
        <translation>записано {day}</translation>
    </message>
    <message>
        <source>about the decision: {decision}</source>
        <translation>о решении: {decision}</translation>
    </message>
    <message>
        <source>It happened, and rested on what was taken back later.</source>
        <translation>Это произошло, но было основано на том, что потом отменили.</translation>
    </message>
    <message>
        <source>taken back by a later step</source>
        <translation>отменено более поздним этапом</translation>
    </message>
</context>
<context>
    <name>IdentityDocumentForm</name>
    <message>
        <source>Correct a paper of the person</source>
        <translation>Исправить документ человека</translation>
    </message>
    <message>
        <source>Add a paper of the person</source>
        <translation>Добавить документ человека</translation>
    </message>
    <message>
        <source>A paper found with remains identifies nobody. Here its number helps to recognise it.</source>
        <translation>Документ, найденный с останками, никого не идентифицирует. Здесь его номер помогает его узнать.</translation>
    </message>
</context>
<context>
    <name>IdsFirstTableModel</name>
    <message>
        <source>no longer there</source>
        <translation>уже нет</translation>
    </message>
</context>
<context>
    <name>JudgeForm</name>
    <message>
        <source>Grade or dispute a claim</source>
        <translation>Оценить или оспорить сообщение</translation>
    </message>
    <message>
        <source>The source and what it says this time are graded apart. No grade makes a number verified.</source>
        <translation>Источник и то, что он говорит на этот раз, оценивают отдельно. Никакая оценка не делает число проверенным.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>без числа</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>Почему (для истории изменений)</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>first passphrase</source>
        <translation>первая парольная фраза</translation>
    </message>
    <message>
        <source>recovery words</source>
        <translation>слова восстановления</translation>
    </message>
</context>
<context>
    <name>KeyboardLine</name>
    <message>
        <source>Keyboard: Ukrainian</source>
        <translation>Клавиатура: украинская</translation>
    </message>
    <message>
        <source>Keyboard: Russian</source>
        <translation>Клавиатура: русская</translation>
    </message>
    <message>
        <source>Keyboard: English</source>
        <translation>Клавиатура: английская</translation>
    </message>
    <message>
        <source>Keyboard: Latin letters</source>
        <translation>Клавиатура: латинские буквы</translation>
    </message>
    <message>
        <source>Keyboard: Cyrillic letters</source>
        <translation>Клавиатура: кириллические буквы</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Включён Caps Lock</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keys: who opens this vault, and with what</source>
        <translation>Ключи: кто и чем открывает это хранилище</translation>
    </message>
    <message>
        <source>Add a passphrase for a colleague…</source>
        <translation>Добавить парольную фразу для коллеги…</translation>
    </message>
    <message>
        <source>New recovery words…</source>
        <translation>Новые слова восстановления…</translation>
    </message>
    <message>
        <source>Let this computer&apos;s keyring open the vault…</source>
        <translation>Открывать системным хранилищем паролей…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Stands in clear on the disk: a pseudonym such as “desk 2”, no name.</source>
        <translation>Стоит на диске открыто: псевдоним вроде «стол 2», не имя.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Stands inside the vault and in the history.</source>
        <translation>Стоит внутри хранилища и в истории изменений.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Новая парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Replace the old words</source>
        <translation>Заменить старые слова</translation>
    </message>
    <message>
        <source>Keep the old words</source>
        <translation>Оставить старые слова</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Слова восстановления</translation>
    </message>
    <message>
        <source>Keyring of a computer</source>
        <translation>Системное хранилище паролей компьютера</translation>
    </message>
    <message>
        <source>opened this time</source>
        <translation>открыто в этот раз</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Take the key “{label}” away?</source>
        <translation>Удалить ключ «{label}»?</translation>
    </message>
    <message>
        <source>It opens the vault no longer. Backups made before still accept it.</source>
        <translation>Он больше не будет открывать хранилище. Более старые резервные копии его ещё принимают.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The key is taken away.</source>
        <translation>Ключ удалён.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Парольные фразы разные. Введите вторую ещё раз.</translation>
    </message>
    <message>
        <source>The passphrase is added.</source>
        <translation>Парольная фраза добавлена.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring opens the vault now. The passphrase still does.</source>
        <translation>Теперь хранилище открывает и системное хранилище паролей этого компьютера. Парольная фраза действует, как и раньше.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Парольная фраза изменена.</translation>
    </message>
    <message>
        <source>The key is renamed.</source>
        <translation>Ключ переименован.</translation>
    </message>
    <message>
        <source>Rewriting the keys…</source>
        <translation>Ключи переписываются…</translation>
    </message>
    <message>
        <source>These backups still accept what was changed. Delete them, or keep them locked away, and think of copies that somebody made by hand:</source>
        <translation>Эти резервные копии ещё принимают то, что было изменено. Уничтожьте их или держите под замком и вспомните о копиях, которые кто-то сделал вручную:</translation>
    </message>
    <message>
        <source>The old recovery words open the vault no longer.</source>
        <translation>Старые слова восстановления больше не открывают хранилища.</translation>
    </message>
    <message>
        <source>{folder}: a backup of {day}, not reachable now</source>
        <translation>{folder}: резервная копия от {day}, сейчас недоступна</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>как в системе</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>Cases were saved during the comparison; what changed in them is not seen here.</source>
        <translation>Во время сравнения были сохранены изменения в делах; здесь они не учтены.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Сравнить ещё раз</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed, and the page is as it was.</source>
        <translation>Остановлено. Ничего не изменено, страница такая, как была.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>Typed before and not recorded yet</source>
        <translation>Введено раньше и ещё не записано</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Must not learn from us: {words}</source>
        <translation>Нельзя говорить: {words}</translation>
    </message>
    <message>
        <source>nobody (summary for the file)</source>
        <translation>никому (справка для дела, пустой бланк)</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ещё не решено</translation>
    </message>
    <message>
        <source>Compared: it is not there</source>
        <translation>Сверено: этого там нет</translation>
    </message>
    <message>
        <source>Read the draft against this wish before it is printed.</source>
        <translation>Перед печатью сверьте черновик с этим пожеланием.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык бумаги</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Entry at the body</source>
        <translation>Запись в учреждении</translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation>Следующее письмо до</translation>
    </message>
    <message>
        <source>Our own promise only.</source>
        <translation>Только наше собственное обещание.</translation>
    </message>
    <message>
        <source>What was done since the last letter</source>
        <translation>Что сделано после последнего письма</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>Одно предложение в строке.</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>How it goes out</source>
        <translation>Как передать</translation>
    </message>
    <message>
        <source>Which letter is corrected</source>
        <translation>Какое письмо исправляете</translation>
    </message>
</context>
<context>
    <name>LetterOut</name>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>Напечатана %n страница</numerusform>
            <numerusform>Напечатаны %n страницы</numerusform>
            <numerusform>Напечатано %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer knows no printer. Save a copy, or set up a printer.</source>
        <translation>На этом компьютере нет принтера. Сохраните копию или подключите принтер.</translation>
    </message>
    <message>
        <source>Print it all the same</source>
        <translation>Всё равно напечатать</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>This letter was withdrawn: {reason}</source>
        <translation>Это письмо отозвано: {reason}</translation>
    </message>
    <message>
        <source>This letter was corrected by {numbers}.</source>
        <translation>Это письмо исправлено письмом {numbers}.</translation>
    </message>
    <message>
        <source>What it says no longer holds, and nothing on the paper tells its reader so. Do not give it to the family as news. The history notes that it went out knowingly.</source>
        <translation>Написанное в нём больше не действует, а из самой бумаги этого не видно. Не давайте его семье как известие. В историю изменений будет записано, что оно выдано сознательно.</translation>
    </message>
</context>
<context>
    <name>LetterReasons</name>
    <message>
        <source>Rests on</source>
        <translation>На чём основано</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Прежде чем отправить</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>To be written otherwise</source>
        <translation>Что написать иначе</translation>
    </message>
    <message>
        <source>Open the family</source>
        <translation>Открыть семью</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>“{field}” is empty.</source>
        <translation>Поле «{field}» пустое.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand(s) in the way</source>
        <translation>
            <numerusform>%n препятствие</numerusform>
            <numerusform>%n препятствия</numerusform>
            <numerusform>%n препятствий</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the relative</source>
        <translation>Выбрать, кому</translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation>Открыть шаблон</translation>
    </message>
    <message>
        <source>Choose the transfer</source>
        <translation>Выбрать передачу</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Release this draft</source>
        <translation>Разрешить этот черновик</translation>
    </message>
    <message>
        <source>Choose the letter</source>
        <translation>Выбрать письмо</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Choose how it goes out</source>
        <translation>Выбрать способ</translation>
    </message>
    <message>
        <source>Open the documents</source>
        <translation>Открыть документы</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Enter a day</source>
        <translation>Ввести день</translation>
    </message>
    <message>
        <source>Write what was done</source>
        <translation>Написать, что сделано</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>a record of this case</source>
        <translation>запись в этом деле</translation>
    </message>
    <message>
        <source>stays off the paper, not told to this relative yet: “{words}”</source>
        <translation>не печатается, этому человеку ещё не сказано: «{words}»</translation>
    </message>
    <message>
        <source>what is recorded of this case; no claim of others</source>
        <translation>записанное в этом деле; чужих сообщений нет</translation>
    </message>
</context>
<context>
    <name>LetterTemplatesCard</name>
    <message>
        <source>Letter templates</source>
        <translation>Шаблоны писем</translation>
    </message>
    <message>
        <source>Every letter can be put into the office&apos;s own words. What protects a family stays: what a letter may state, what it needs, when it is kept back.</source>
        <translation>Каждое письмо можно изложить собственными словами учреждения. То, что защищает семью, остаётся: что письмо может утверждать, что для него нужно, когда его нельзя отправлять.</translation>
    </message>
    <message>
        <source>Write letter templates…</source>
        <translation>Писать шаблоны писем…</translation>
    </message>
    <message>
        <source>Which letter when, and what keeps one back</source>
        <translation>Какое письмо когда пишут и что его останавливает</translation>
    </message>
    <message>
        <source>All letters are in the words that ship with the program.</source>
        <translation>Все письма изложены словами из программы.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>LetterTemplatesPage</name>
    <message>
        <source>Letter templates</source>
        <translation>Шаблоны писем</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Сохранить как новую версию</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Текст шаблона</translation>
    </message>
    <message>
        <source>This was typed before and not saved yet. Save it, or throw it away.</source>
        <translation>Это введено раньше и ещё не сохранено. Сохраните или отбросьте.</translation>
    </message>
    <message>
        <source>Write with this version</source>
        <translation>Писать по этой версии</translation>
    </message>
    <message>
        <source>Throw away what is typed</source>
        <translation>Отбросить введённое</translation>
    </message>
    <message>
        <source>Back to the shipped one…</source>
        <translation>Вернуть шаблон из программы…</translation>
    </message>
    <message>
        <source>Go to line {line}</source>
        <translation>К строке {line}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before this can be saved</source>
        <translation>
            <numerusform>Прежде чем сохранить, исправьте %n место</numerusform>
            <numerusform>Прежде чем сохранить, исправьте %n места</numerusform>
            <numerusform>Прежде чем сохранить, исправьте %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper cannot be shown</source>
        <translation>Показать бумагу нельзя</translation>
    </message>
    <message>
        <source>Version {version} is saved and in use.</source>
        <translation>Версия {version} сохранена и действует.</translation>
    </message>
    <message>
        <source>Write with the shipped words again?</source>
        <translation>Снова писать словами из программы?</translation>
    </message>
    <message>
        <source>Your versions stay here and can be used again. What is typed and not saved is lost.</source>
        <translation>Ваши версии остаются здесь, и к ним можно вернуться. То, что введено и не сохранено, пропадёт.</translation>
    </message>
    <message>
        <source>Use the shipped words</source>
        <translation>Взять слова из программы</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Printed papers never change. A mistake is corrected by a new letter.</source>
        <translation>Напечатанные бумаги не меняются. Ошибку исправляют новым письмом.</translation>
    </message>
    <message>
        <source>No letter was printed yet. A letter is written from the page of a case.</source>
        <translation>Ни одного письма ещё не напечатано. Письмо пишут со страницы дела.</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Перейти к делам</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Напечатать ещё раз…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Envelope or label…</source>
        <translation>Конверт или наклейка…</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Вручено</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Отправлено почтой</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулось</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Write to many…</source>
        <translation>Написать многим…</translation>
    </message>
    <message>
        <source>Somebody calls about a letter…</source>
        <translation>Звонок по поводу письма…</translation>
    </message>
    <message>
        <source>released by {person}</source>
        <translation>разрешение: {person}</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>по состоянию на {day}</translation>
    </message>
    <message>
        <source>given or sent on {day}</source>
        <translation>передано или отправлено {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>addressed to {recipient}</source>
        <translation>адресат: {recipient}</translation>
    </message>
    <message>
        <source>released by one person: {why}</source>
        <translation>разрешение одного человека: {why}</translation>
    </message>
    <message>
        <source>corrects {number}</source>
        <translation>исправляет {number}</translation>
    </message>
    <message>
        <source>corrected by {numbers}</source>
        <translation>исправлено письмом {numbers}</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>отозвано: {reason}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Day, number, state</source>
        <translation>День, номер, состояние</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>No letter was printed in this case yet. Begin with “Write letter…” above.</source>
        <translation>В этом деле ещё не напечатано ни одного письма. Начните с кнопки «Написать письмо…» вверху.</translation>
    </message>
    <message>
        <source>No letter was printed in this case yet.</source>
        <translation>В этом деле ещё не напечатано ни одного письма.</translation>
    </message>
    <message>
        <source>Letters of this case</source>
        <translation>Письма этого дела</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Открыть бумагу</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) rest(s) on what no longer holds</source>
        <translation>
            <numerusform>%n письмо основано на сведениях, которые изменились</numerusform>
            <numerusform>%n письма основаны на сведениях, которые изменились</numerusform>
            <numerusform>%n писем основаны на сведениях, которые изменились</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a correction</source>
        <translation>Написать исправление</translation>
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
        <translation>Язык</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>corrects {number}</source>
        <translation>исправляет {number}</translation>
    </message>
    <message>
        <source>see {numbers}</source>
        <translation>см. {numbers}</translation>
    </message>
</context>
<context>
    <name>LifeMenu</name>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>What can be done with this case</source>
        <translation>Что можно сделать с этим делом</translation>
    </message>
    <message>
        <source>Correct or add details…</source>
        <translation>Исправить или дополнить…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написать заметку…</translation>
    </message>
    <message>
        <source>Compare with another case…</source>
        <translation>Сравнить с другим делом…</translation>
    </message>
    <message>
        <source>Export the case…</source>
        <translation>Выгрузить дело…</translation>
    </message>
    <message>
        <source>Reopen the case…</source>
        <translation>Возобновить дело…</translation>
    </message>
    <message>
        <source>Let the search rest…</source>
        <translation>Приостановить розыск…</translation>
    </message>
    <message>
        <source>Let the search go on</source>
        <translation>Продолжить розыск</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Завершить дело…</translation>
    </message>
    <message>
        <source>Export the case in clear?</source>
        <translation>Выгрузить незащищённое дело?</translation>
    </message>
    <message>
        <source>The file lies outside the vault and holds everything recorded of the case, also what the family must not learn: whoever opens the folder or the stick can read it. The history notes it. Delete the file when it is no longer needed.</source>
        <translation>Файл лежит вне хранилища и содержит всё записанное в деле, также и то, чего семья не должна узнать: его прочтёт каждый, кто откроет папку или носитель. Это записывается в истории изменений. Удалите файл, когда он больше не нужен.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Export the case</source>
        <translation>Выгрузить дело</translation>
    </message>
    <message>
        <source>The case is exported in clear</source>
        <translation>Незащищённое дело выгружено</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Change a link</source>
        <translation>Изменить связь</translation>
    </message>
    <message>
        <source>Link with a reported transfer</source>
        <translation>Связать с передачей, о которой сообщили</translation>
    </message>
    <message>
        <source>A transfer is not a person. A link says only what connects the two, and how strongly.</source>
        <translation>Передача – не человек. Связь говорит только, что их связывает и насколько сильно.</translation>
    </message>
    <message>
        <source>The transfer</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>What connects them</source>
        <translation>Что их связывает</translation>
    </message>
    <message>
        <source>With this strength the family may be told no more than:</source>
        <translation>При такой силе связи семье можно сказать не больше, чем:</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>The family, and the reason for the change</source>
        <translation>Семья и причина изменения</translation>
    </message>
    <message>
        <source>Why it changes, for the history</source>
        <translation>Почему меняется (для истории изменений)</translation>
    </message>
</context>
<context>
    <name>ListColumnsView</name>
    <message>
        <source>None, or not known</source>
        <translation>Нет или неизвестно</translation>
    </message>
    <message>
        <source>Compare with all cases</source>
        <translation>Сравнить со всеми делами</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Что означают столбцы</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Where the headings stand</source>
        <translation>Где стоят заголовки</translation>
    </message>
    <message>
        <source>What list it is, and whose</source>
        <translation>Что это за список и чей он</translation>
    </message>
    <message>
        <source>It is kept beside your decisions. Of the list itself nothing else is kept.</source>
        <translation>Это сохраняется рядом с вашими решениями. Из самого списка больше ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Transfer that the list belongs to</source>
        <translation>Передача, к которой относится список</translation>
    </message>
    <message>
        <source>A lead is then linked with it as “considered”, and never as more.</source>
        <translation>Тогда дело, которое надо проверить, связывается с ней как «рассматривается», и никогда сильнее.</translation>
    </message>
    <message>
        <source>Swap surname and given name</source>
        <translation>Поменять фамилию и имя местами</translation>
    </message>
    <message>
        <source>Given names stand below the heading of the surname, so the two columns are read the other way round.</source>
        <translation>Под заголовком фамилии стоят имена, поэтому эти два столбца прочитаны наоборот.</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Строк: {count}</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Заголовков нет</translation>
    </message>
    <message>
        <source>Row {number}: {cells}</source>
        <translation>Строка {number}: {cells}</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>не учитывать</translation>
    </message>
    <message>
        <source>Column {letters}</source>
        <translation>Столбец {letters}</translation>
    </message>
    <message>
        <source>The heading {heading} stands more than once, in columns {columns}. Look which of them is meant.</source>
        <translation>Заголовок {heading} повторяется в столбцах {columns}. Проверьте, какой из них нужен.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Military unit</source>
        <translation>Воинская часть</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
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
        <translation>День события, о котором сообщено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>there is no name, so it was left out</source>
        <translation>имени нет, поэтому пропущено</translation>
    </message>
    <message>
        <source>this is no date with a year, so it was compared without</source>
        <translation>это не дата с годом, поэтому сравнено без неё</translation>
    </message>
    <message>
        <source>this is no year, so it was compared without</source>
        <translation>это не год, поэтому сравнено без него</translation>
    </message>
    <message>
        <source>{rows} and {count} more</source>
        <translation>{rows} и ещё {count}</translation>
    </message>
    <message>
        <source>{file}, row {row}, “{column}”: {why}</source>
        <translation>{file}, строка {row}, «{column}»: {why}</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>The disk does not answer.</source>
        <translation>Диск не отвечает.</translation>
    </message>
    <message>
        <source>What was typed cannot be kept. Lock all the same?</source>
        <translation>Введённое не удаётся сохранить. Всё равно заблокировать?</translation>
    </message>
    <message>
        <source>Would be lost:</source>
        <translation>Будет потеряно:</translation>
    </message>
    <message>
        <source>Lock and lose it</source>
        <translation>Заблокировать и потерять</translation>
    </message>
</context>
<context>
    <name>LogoRow</name>
    <message>
        <source>Logo in the letterhead</source>
        <translation>Логотип на бланке</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture of at most 300 KB. It stands at the upper right, above the window of an envelope. Only the picture itself is kept, not where or by whom it was taken.</source>
        <translation>Изображение PNG или JPEG, не больше 300 КБ. Оно стоит вверху справа, над окном конверта. Хранится только само изображение, без сведений, где и кем оно сделано.</translation>
    </message>
    <message>
        <source>The logo of the office</source>
        <translation>Логотип учреждения</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Выбрать логотип…</translation>
    </message>
    <message>
        <source>Take the logo out…</source>
        <translation>Убрать логотип…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Take the logo out of the letterhead?</source>
        <translation>Убрать логотип с бланка?</translation>
    </message>
    <message>
        <source>Letters are printed without it from now on. To have it back, its file is needed.</source>
        <translation>Теперь письма будут печататься без него. Чтобы вернуть его, понадобится файл.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The logo stands in the letterhead.</source>
        <translation>Логотип стоит на бланке.</translation>
    </message>
    <message>
        <source>The letterhead has no logo.</source>
        <translation>Логотипа на бланке нет.</translation>
    </message>
</context>
<context>
    <name>LookingLine</name>
    <message>
        <source>It could not be looked whether this person is recorded already. Nothing is saved yet.</source>
        <translation>Не удалось проверить, не записан ли этот человек уже. Ещё ничего не сохранено.</translation>
    </message>
    <message>
        <source>Looking whether this person is recorded already…</source>
        <translation>Проверяем, не записан ли этот человек уже…</translation>
    </message>
    <message>
        <source>Save without looking (Ctrl+Shift+S)</source>
        <translation>Сохранить без проверки (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Назад к форме (Esc)</translation>
    </message>
</context>
<context>
    <name>MailingLists</name>
    <message>
        <source>Get a letter ({count})</source>
        <translation>Получат письмо ({count})</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>Не получат ({count})</translation>
    </message>
    <message>
        <source>Who gets a letter</source>
        <translation>Кто получит письмо</translation>
    </message>
    <message>
        <source>Who is left out</source>
        <translation>Кто письма не получит</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Родня</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Почему нет</translation>
    </message>
    <message>
        <source>Language and address</source>
        <translation>Язык и адрес</translation>
    </message>
</context>
<context>
    <name>MailingOutput</name>
    <message>
        <source>Send to the printer…</source>
        <translation>Отправить на принтер…</translation>
    </message>
    <message>
        <source>Envelopes or labels…</source>
        <translation>Конверты или наклейки…</translation>
    </message>
    <message>
        <source>Save one PDF a language…</source>
        <translation>Сохранить один PDF на язык…</translation>
    </message>
    <message>
        <source>Save one PDF a letter…</source>
        <translation>Сохранить PDF на каждое письмо…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed and recorded.</source>
        <translation>
            <numerusform>Напечатано и записано %n письмо.</numerusform>
            <numerusform>Напечатано и записано %n письма.</numerusform>
            <numerusform>Напечатано и записано %n писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out meanwhile:</source>
        <translation>
            <numerusform>За это время выбыл %n человек:</numerusform>
            <numerusform>За это время выбыли %n человека:</numerusform>
            <numerusform>За это время выбыло %n человек:</numerusform>
        </translation>
    </message>
    <message>
        <source>Print an envelope or a label for these letters, their address does not fit in a window:</source>
        <translation>Для этих писем напечатайте конверт или наклейку, потому что адрес не помещается в окошко:</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the letters as PDF instead.</source>
        <translation>Этот компьютер не знает ни одного принтера. Вместо этого сохраните письма как PDF.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Save the letters in clear?</source>
        <translation>Сохранить незащищённые копии писем?</translation>
    </message>
    <message>
        <source>The files lie outside the vault and hold names and addresses of families: whoever opens the folder or the stick can read them. The history notes each letter. Print on one side only, so that no sheet holds two families&apos; letters, and delete the files when they are printed.</source>
        <translation>Файлы будут лежать вне хранилища, и в них имена и адреса семей: их прочитает каждый, кто откроет папку или носитель. История запишет каждое письмо. Печатайте только с одной стороны, чтобы на одном листе не было писем двух семей, и удалите файлы после печати.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Сохранить письма</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>Напечатана %n страница</numerusform>
            <numerusform>Напечатаны %n страницы</numerusform>
            <numerusform>Напечатано %n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in clear. The history says so.</source>
        <translation>
            <numerusform>Сохранён %n незащищённый файл. История это отмечает.</numerusform>
            <numerusform>Сохранены %n незащищённых файла. История это отмечает.</numerusform>
            <numerusform>Сохранено %n незащищённых файлов. История это отмечает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stayed in the vault:</source>
        <translation>
            <numerusform>%n письмо осталось в хранилище:</numerusform>
            <numerusform>%n письма остались в хранилище:</numerusform>
            <numerusform>%n писем осталось в хранилище:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingPage</name>
    <message>
        <source>Write to many families</source>
        <translation>Написать многим семьям</translation>
    </message>
    <message>
        <source>The rules choose. Whoever is left out is written to alone, or talked with.</source>
        <translation>Выбирают правила. Тем, кого они обходят, пишут отдельно или с ними разговаривают.</translation>
    </message>
    <message>
        <source>Print and record all…</source>
        <translation>Напечатать и записать все…</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить рассылку</translation>
    </message>
    <message>
        <source>Leave it as it is…</source>
        <translation>Оставить как есть…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Next letter by</source>
        <translation>Следующее письмо не позднее</translation>
    </message>
    <message>
        <source>Our own promise; it stands in every letter.</source>
        <translation>Наше собственное обещание; оно будет в каждом письме.</translation>
    </message>
    <message>
        <source>What was done since, one sentence a line</source>
        <translation>Что сделано за это время, по предложению в строке</translation>
    </message>
    <message>
        <source>All relatives of open cases, on hearing of transfers: {wishes}.</source>
        <translation>Вся родня открытых дел об известиях о передачах: {wishes}.</translation>
    </message>
    <message>
        <source>Nobody gets this letter now. Why, stands under “Left out”.</source>
        <translation>Сейчас это письмо никто не получит. Почему – см. вкладку «Не получат».</translation>
    </message>
    <message>
        <source>Nobody in an open case waits for this letter now.</source>
        <translation>Сейчас в открытых делах этого письма никто не ждёт.</translation>
    </message>
    <message numerus="yes">
        <source>Print and record %n letter(s)?</source>
        <translation>
            <numerusform>Напечатать и записать %n письмо?</numerusform>
            <numerusform>Напечатать и записать %n письма?</numerusform>
            <numerusform>Напечатать и записать %n писем?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is recorded as it is printed and never changes. You can stop at any letter and go on later.</source>
        <translation>Каждое записывается при печати и больше не меняется. Можно остановиться на любом письме и продолжить позже.</translation>
    </message>
    <message>
        <source>Print and record</source>
        <translation>Напечатать и записать</translation>
    </message>
    <message>
        <source>Stopped. Whole letters stay; go on at any time.</source>
        <translation>Остановлено. Целые письма остаются; продолжить можно в любое время.</translation>
    </message>
    <message>
        <source>Leave this mailing as it is?</source>
        <translation>Оставить эту рассылку как есть?</translation>
    </message>
    <message numerus="yes">
        <source>%n relative(s) get no letter of it. The letters that are printed stay.</source>
        <translation>
            <numerusform>%n человек не получит этого письма. Напечатанные письма останутся.</numerusform>
            <numerusform>%n человека не получат этого письма. Напечатанные письма останутся.</numerusform>
            <numerusform>%n человек не получат этого письма. Напечатанные письма останутся.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>A mailing of {day} was broken off: {kind}, {printed} of {chosen} letters are printed.</source>
        <translation>Рассылка от {day} прервана: {kind}, напечатано писем: {printed} из {chosen}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The key file of this vault is older than the vault remembers. Somebody may have put an old one back, and with it a passphrase that was changed or removed. Look at the keys in the settings, then change your passphrase.</source>
        <translation>Файл ключей этого хранилища старше, чем помнит хранилище. Возможно, кто-то вернул старый файл, а с ним и парольную фразу, которую изменили или удалили. Посмотрите ключи в настройках, а потом измените свою парольную фразу.</translation>
    </message>
    <message>
        <source>The copy of the key file was newer than the key file itself and was kept as {file}. Where a passphrase opens this vault no longer, close the program and put that file in place of vault.key.</source>
        <translation>Копия файла ключей была новее самого файла ключей; она сохранена как {file}. Если какая-то парольная фраза больше не открывает это хранилище, закройте программу и положите тот файл на место vault.key.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s) were tried since this vault was last opened. Whoever can write to its folder could have changed this number.</source>
        <translation>
            <numerusform>С тех пор как хранилище открывали в последний раз, пробовали %n неверную парольную фразу. Кто может писать в его папку, мог изменить это число.</numerusform>
            <numerusform>С тех пор как хранилище открывали в последний раз, пробовали %n неверные парольные фразы. Кто может писать в его папку, мог изменить это число.</numerusform>
            <numerusform>С тех пор как хранилище открывали в последний раз, пробовали %n неверных парольных фраз. Кто может писать в его папку, мог изменить это число.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key file of this vault was damaged or missing. Its copy was used, and the file is repaired. Copy the vault&apos;s folder to a safe place today.</source>
        <translation>Файл ключей этого хранилища был повреждён или отсутствовал. Использована его копия, файл восстановлен. Скопируйте папку хранилища в надёжное место сегодня.</translation>
    </message>
    <message>
        <source>Not locked.</source>
        <translation>Не заблокировано.</translation>
    </message>
    <message>
        <source>This vault was not closed in order last time, and a part of it is damaged. Copy its whole folder to a safe place today, then look in the settings what is damaged.</source>
        <translation>В прошлый раз это хранилище не было закрыто как следует, и часть его повреждена. Сегодня же скопируйте всю его папку в надёжное место, а потом посмотрите в настройках, что повреждено.</translation>
    </message>
    <message>
        <source>This vault lies on another computer. Locks of files are not reliable there, and whoever runs it can copy the vault or put back an older one. Keep the vault on this computer, and backups elsewhere.</source>
        <translation>Это хранилище лежит на другом компьютере. Блокировка файлов там ненадёжна, а тот, кто им управляет, может скопировать хранилище или вернуть более старое. Держите хранилище на этом компьютере, а резервные копии в другом месте.</translation>
    </message>
    <message>
        <source>This vault lies in a folder that a program copies to other computers. Such a copy can be half written or put back an older one, and whoever has it can try passphrases on it. Move the vault out of it.</source>
        <translation>Это хранилище лежит в папке, которую программа копирует на другие компьютеры. Такая копия может быть записана наполовину или вернуть более старое хранилище, а тот, у кого она есть, может подбирать парольную фразу. Перенесите хранилище оттуда.</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Consent: {word}</source>
        <translation>Согласие: {word}</translation>
    </message>
    <message>
        <source>Sample: {word}</source>
        <translation>Образец: {word}</translation>
    </message>
    <message>
        <source>Step: {word}</source>
        <translation>Шаг: {word}</translation>
    </message>
    <message>
        <source>How sure: {word}</source>
        <translation>Насколько достоверно: {word}</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>есть документ</translation>
    </message>
    <message>
        <source>Document: {word}</source>
        <translation>Документ: {word}</translation>
    </message>
    <message>
        <source>Due: {word}</source>
        <translation>Срок: {word}</translation>
    </message>
    <message>
        <source>Priority: {word}</source>
        <translation>Срочность: {word}</translation>
    </message>
    <message>
        <source>Link: {word}</source>
        <translation>Связь: {word}</translation>
    </message>
    <message>
        <source>{kind}, on record</source>
        <translation>{kind}, есть документ</translation>
    </message>
</context>
<context>
    <name>MarksInRows</name>
    <message>
        <source>Reported transfers over time</source>
        <translation>Передачи, о которых сообщили, по времени</translation>
    </message>
    <message>
        <source>{number} of {count}. Left and right arrow keys go along the row, up and down to the other rows, Enter opens.</source>
        <translation>{number} из {count}. Стрелки влево и вправо ведут вдоль строки, вверх и вниз – к другим строкам, Enter открывает.</translation>
    </message>
</context>
<context>
    <name>MatchListPage</name>
    <message>
        <source>Match a list</source>
        <translation>Сравнить список</translation>
    </message>
    <message>
        <source>Cases › Match a list</source>
        <translation>Дела › Сравнить список</translation>
    </message>
    <message>
        <source>A match is a lead for a person to look at; a name alone never decides.</source>
        <translation>Совпадение – лишь повод, чтобы человек посмотрел; одно имя никогда ничего не решает.</translation>
    </message>
    <message>
        <source>Another list…</source>
        <translation>Другой список…</translation>
    </message>
    <message>
        <source>Compare a list of identified, exchanged or reported persons with all cases. It may be a CSV or XLSX file with up to {rows} rows and {megabytes} megabytes. The file is read once, and nothing of it is kept but what you decide.</source>
        <translation>Сравните список опознанных, обменянных или названных в сообщениях людей со всеми делами. Это может быть файл CSV или XLSX, до {rows} строк и {megabytes} мегабайт. Файл читается один раз, и из него не сохраняется ничего, кроме ваших решений.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Show also what was decided before</source>
        <translation>Показать и то, что уже решено</translation>
    </message>
    <message>
        <source>A lead to follow (1)</source>
        <translation>Проверить дальше (1)</translation>
    </message>
    <message>
        <source>Decide later (3)</source>
        <translation>Решить позже (3)</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Another person (2)</source>
        <translation>Другой человек (2)</translation>
    </message>
    <message>
        <source>What shows that it is another person</source>
        <translation>Из чего видно, что это другой человек</translation>
    </message>
    <message>
        <source>Rows of the list and the cases they may mean</source>
        <translation>Строки списка и дела, к которым они могут относиться</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Насколько вероятно</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm)</source>
        <translation>Списки (*.csv *.txt *.tsv *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Which list is to be compared?</source>
        <translation>Какой список сравнить?</translation>
    </message>
    <message>
        <source>Compare the list again: each reason then stands beside its row.</source>
        <translation>Сравните список ещё раз: каждое объяснение тогда будет стоять у своей строки.</translation>
    </message>
    <message>
        <source>The row is not in this list; it may be in another one.</source>
        <translation>Этой строки в этом списке нет; возможно, она в другом.</translation>
    </message>
    <message>
        <source>Rows compared: {count}</source>
        <translation>Сравнено строк: {count}</translation>
    </message>
    <message>
        <source>Decided: {count}</source>
        <translation>Решено: {count}</translation>
    </message>
    <message>
        <source>No row of the list leads to a case.</source>
        <translation>Ни одна строка списка не ведёт к делу.</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Всё решено.</translation>
    </message>
    <message>
        <source>Rows in which not everything could be read: {count}</source>
        <translation>Строк, в которых прочитано не всё: {count}</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Показать, какие</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message>
        <source>Why the row may mean this case</source>
        <translation>Почему строка может относиться к этому делу</translation>
    </message>
    <message>
        <source>Follow a lead: row {number} of {list}</source>
        <translation>Проверить совпадение: строка {number}, {list}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>строка {number}</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Compare with another case</source>
        <translation>Сравнить с другим делом</translation>
    </message>
    <message>
        <source>Where both are of one person, every record of one case goes to the other, and papers keep their numbers. It is one step in the history, and can be taken back whole.</source>
        <translation>Если оба – об одном человеке, все записи одного дела переходят к другому, а бумаги сохраняют номера. В истории это один шаг, и его можно отменить целиком.</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>Какое дело</translation>
    </message>
    <message>
        <source>The other case</source>
        <translation>Другое дело</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Что это за дела</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>One person or two</source>
        <translation>Один человек или два</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>Почему (для истории изменений)</translation>
    </message>
    <message>
        <source>What shows it: dates of birth, parents, documents.</source>
        <translation>Из чего это видно: даты рождения, родители, документы.</translation>
    </message>
    <message>
        <source>Choose the other case, and both stand here.</source>
        <translation>Выберите другое дело, и оба будут стоять здесь.</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>различаются</translation>
    </message>
    <message>
        <source>Recorded before as two persons: {why} ({who}, {day})</source>
        <translation>Раньше записано как два человека: {why} ({who}, {day})</translation>
    </message>
    <message>
        <source>One person: {ends} goes into {goes_on}</source>
        <translation>Один человек: {ends} переходит в {goes_on}</translation>
    </message>
    <message>
        <source>Two persons: not the same</source>
        <translation>Два человека: не тот же</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Другие написания</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) at bodies</source>
        <translation>
            <numerusform>%n запись в учреждениях</numerusform>
            <numerusform>%n записи в учреждениях</numerusform>
            <numerusform>%n записей в учреждениях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n письмо</numerusform>
            <numerusform>%n письма</numerusform>
            <numerusform>%n писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Record a move of remains</source>
        <translation>Записать перемещение останков</translation>
    </message>
    <message>
        <source>A move stays as it was recorded. If it was wrong, add the move that is right.</source>
        <translation>Перемещение остаётся таким, как записано. Если оно ошибочно, добавьте верное.</translation>
    </message>
    <message>
        <source>The last recorded move ended at {place}. This one will show a gap before it.</source>
        <translation>Последнее записанное перемещение закончилось здесь: {place}. Перед этим будет показан пробел.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Add a spelling, a call sign or another name</source>
        <translation>Добавить написание, позывной или другое имя</translation>
    </message>
    <message>
        <source>Correct a name</source>
        <translation>Исправить имя</translation>
    </message>
    <message>
        <source>The search then finds the case under this spelling as well.</source>
        <translation>Тогда поиск будет находить дело и по этому написанию.</translation>
    </message>
    <message>
        <source>Whose name: {person}.</source>
        <translation>Чьё это имя: {person}.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>A misspelling stands in some paper: name that paper.</source>
        <translation>Ошибочное написание стоит в какой-то бумаге: назовите её.</translation>
    </message>
</context>
<context>
    <name>NewWords</name>
    <message>
        <source>Print the sheet…</source>
        <translation>Напечатать лист…</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Слова записаны</translation>
    </message>
    <message>
        <source>Type three of the words from your paper, so that it is certain that they stand there.</source>
        <translation>Введите три слова с Вашей бумаги, чтобы убедиться, что они там записаны.</translation>
    </message>
    <message>
        <source>Write these 24 words on paper, or print them. They are shown once. As soon as they replace the old ones, the old ones open this vault no longer.</source>
        <translation>Запишите эти 24 слова на бумаге или напечатайте их. Они показаны один раз. Как только они заменят старые, старые больше не будут открывать это хранилище.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Write the words on paper.</source>
        <translation>У этого компьютера нет принтера. Запишите слова на бумаге.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Слова восстановления</translation>
    </message>
    <message>
        <source>The sheet is at the printer.</source>
        <translation>Лист отправлен на принтер.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Change a note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Notes are the office&apos;s own: never printed, and hidden in the family view.</source>
        <translation>Заметки – только для учреждения: их не печатают и скрывают в виде для семьи.</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes of the office</source>
        <translation>Заметки учреждения</translation>
    </message>
    <message>
        <source>Nothing is noted. Notes are never printed.</source>
        <translation>Заметок нет. Их никогда не печатают.</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написать заметку…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
</context>
<context>
    <name>NotificationForm</name>
    <message>
        <source>Record that the family was told of the decision</source>
        <translation>Записать, что семье сказано о решении</translation>
    </message>
    <message>
        <source>Record that the family was told of the result</source>
        <translation>Записать, что семье сказано о результате</translation>
    </message>
    <message>
        <source>A paper may state a decision only after somebody who is named told it in person. What is recorded here stays; a mistake is corrected by a further telling.</source>
        <translation>Решение может стоять на бумаге только после того, как названный здесь человек сказал о нём лично. Записанное здесь остаётся; ошибку исправляют новой записью о разговоре.</translation>
    </message>
    <message>
        <source>Who told whom, and when</source>
        <translation>Кто, кому и когда сказал</translation>
    </message>
    <message>
        <source>the family, not one relative</source>
        <translation>семья в целом</translation>
    </message>
    <message>
        <source>The person&apos;s name and office. Without it no paper states what was told.</source>
        <translation>Имя и учреждение. Без этого сказанное не попадёт на бумагу.</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что было сказано</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>1000 · about 1000 · at least 35</source>
        <translation>1000 · около 1000 · не менее 35</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>The office: what letters are headed with</source>
        <translation>Учреждение: что стоит вверху писем</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Название учреждения</translation>
    </message>
    <message>
        <source>Registered number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Telephone that is answered</source>
        <translation>Телефон, по которому отвечают</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Psychological support: telephone</source>
        <translation>Психологическая поддержка: телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Lines under the name of the person who signs: position, room, place of a stamp</source>
        <translation>Строки под именем того, кто подписывает: должность, кабинет, место печати</translation>
    </message>
    <message>
        <source>Who works here: stands under letters and in the history</source>
        <translation>Кто здесь работает: стоит под письмами и в истории изменений</translation>
    </message>
    <message>
        <source>Years after closing: then somebody decides whether a case is still needed</source>
        <translation>Сколько лет после завершения: тогда решают, нужно ли ещё дело</translation>
    </message>
    <message>
        <source>This was typed before and not saved yet. Save it, or throw it away.</source>
        <translation>Это введено раньше и ещё не сохранено. Сохраните или отбросьте.</translation>
    </message>
    <message>
        <source>Save the office&apos;s details</source>
        <translation>Сохранить сведения об учреждении</translation>
    </message>
    <message>
        <source>Throw away what is typed</source>
        <translation>Отбросить введённое</translation>
    </message>
    <message>
        <source>The office&apos;s details are saved.</source>
        <translation>Сведения об учреждении сохранены.</translation>
    </message>
</context>
<context>
    <name>OtherCases</name>
    <message>
        <source>The records of this case went to {number}.</source>
        <translation>Записи этого дела перешли к {number}.</translation>
    </message>
    <message>
        <source>The records of {number} came here, as of the same person.</source>
        <translation>Сюда перешли записи {number}, как о том же человеке.</translation>
    </message>
    <message>
        <source>{number} is another person: {why} ({who}, {day})</source>
        <translation>{number} – другой человек: {why} ({who}, {day})</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Другие дела</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Открыть {number}</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>The person, and the case</source>
        <translation>Человек и дело</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>What is known, and how sure</source>
        <translation>Что известно и насколько достоверно</translation>
    </message>
    <message>
        <source>Further lines: {count}</source>
        <translation>Ещё строк: {count}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>Connection with the transfer of {day}</source>
        <translation>Связь с передачей: {day}</translation>
    </message>
    <message>
        <source>Decision on identity: {state}</source>
        <translation>Решение об установлении личности: {state}</translation>
    </message>
    <message>
        <source>Whether the person is alive</source>
        <translation>Жив ли человек</translation>
    </message>
    <message>
        <source>Where the person is</source>
        <translation>Где человек сейчас</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Что говорят учреждения</translation>
    </message>
    <message>
        <source>The case is not registered with any body yet.</source>
        <translation>Дело ещё не зарегистрировано ни в одном учреждении.</translation>
    </message>
    <message>
        <source>Add an entry at a body…</source>
        <translation>Добавить запись в учреждении…</translation>
    </message>
    <message>
        <source>Change the entry: {body}</source>
        <translation>Изменить запись: {body}</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>последнее обращение {day}</translation>
    </message>
    <message>
        <source>no status recorded</source>
        <translation>статус не записан</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Сроков нет.</translation>
    </message>
    <message>
        <source>Add a task…</source>
        <translation>Добавить задачу…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>The first and the newest of all that happened are shown.</source>
        <translation>Показаны первое и самое новое из всего, что произошло.</translation>
    </message>
</context>
<context>
    <name>PagesTab</name>
    <message>
        <source>No page is recorded. Add the claims of a page to this entry.</source>
        <translation>Ни одной страницы не записано. Добавьте к этой записи сообщения со страницы.</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>Сохранённая копия</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Кого цитирует</translation>
    </message>
    <message>
        <source>Look at the copy of {day}</source>
        <translation>Посмотреть копию от {day}</translation>
    </message>
    <message>
        <source>No copy is kept. Pages on the network change and vanish.</source>
        <translation>Копии не сохранено. Страницы в сети меняются и исчезают.</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Grade or change the page…</source>
        <translation>Оценить или изменить страницу…</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)</source>
        <translation>Документы (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)</translation>
    </message>
    <message>
        <source>Keep a copy of the page</source>
        <translation>Сохранить копию страницы</translation>
    </message>
    <message>
        <source>The copy is in the vault, encrypted, and stays with the page.</source>
        <translation>Копия лежит в хранилище зашифрованной и остаётся со страницей.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>The paper</source>
        <translation>Бумага</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Correct or add details…</source>
        <translation>Исправить или дополнить…</translation>
    </message>
    <message>
        <source>Add a spelling…</source>
        <translation>Добавить написание…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Завершить дело…</translation>
    </message>
    <message>
        <source>Reopen the case…</source>
        <translation>Возобновить дело…</translation>
    </message>
    <message>
        <source>Dispose of…</source>
        <translation>Уничтожить…</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Другие написания</translation>
    </message>
</context>
<context>
    <name>PersonCards</name>
    <message>
        <source>Other names and spellings</source>
        <translation>Другие имена и написания</translation>
    </message>
    <message>
        <source>No other spelling is recorded. Papers often write a name in another way.</source>
        <translation>Других написаний не записано. В бумагах имя часто пишут иначе.</translation>
    </message>
    <message>
        <source>Add a spelling…</source>
        <translation>Добавить написание…</translation>
    </message>
    <message>
        <source>Papers and tags of the person</source>
        <translation>Документы и жетон человека</translation>
    </message>
    <message>
        <source>No paper of the person is recorded.</source>
        <translation>Документов человека ещё не записано.</translation>
    </message>
    <message>
        <source>Add a paper of the person…</source>
        <translation>Добавить документ человека…</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Свидетели</translation>
    </message>
    <message>
        <source>No witness is recorded.</source>
        <translation>Свидетелей ещё не записано.</translation>
    </message>
    <message>
        <source>Add a witness…</source>
        <translation>Добавить свидетеля…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
</context>
<context>
    <name>PersonFinder</name>
    <message>
        <source>Name, number, phone, unit or year</source>
        <translation>Имя, номер, телефон, часть или год</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Кто найден</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Найдено: {count}</translation>
    </message>
    <message>
        <source>Chosen: {person}</source>
        <translation>Выбрано: {person}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Correct or add details</source>
        <translation>Исправить или дополнить сведения</translation>
    </message>
    <message>
        <source>What stood here before stays in the history.</source>
        <translation>То, что было записано раньше, остаётся в истории изменений.</translation>
    </message>
    <message>
        <source>Whom the family is searching for</source>
        <translation>Кого разыскивает семья</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Look at the case again on</source>
        <translation>Пересмотреть дело снова</translation>
    </message>
    <message>
        <source>Then somebody decides whether the record is still needed.</source>
        <translation>Тогда кто-то решает, нужна ли ещё запись.</translation>
    </message>
    <message>
        <source>Note for the office</source>
        <translation>Примечание для учреждения</translation>
    </message>
</context>
<context>
    <name>PhoneLines</name>
    <message>
        <source>no day of a check is known</source>
        <translation>дата проверки неизвестна</translation>
    </message>
    <message>
        <source>checked: {day}</source>
        <translation>проверено: {day}</translation>
    </message>
    <message>
        <source>check first</source>
        <translation>сначала проверьте</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверено</translation>
    </message>
</context>
<context>
    <name>PhoneLinesCard</name>
    <message>
        <source>Telephone lines for families</source>
        <translation>Телефонные линии для семей</translation>
    </message>
    <message>
        <source>A number that was not checked for half a year is marked: call before you give it to anybody.</source>
        <translation>Номер, который не проверяли полгода, отмечен: позвоните, прежде чем его кому-то давать.</translation>
    </message>
    <message numerus="yes">
        <source>To be checked: %n</source>
        <translation>
            <numerusform>Нужно проверить: %n</numerusform>
            <numerusform>Нужно проверить: %n</numerusform>
            <numerusform>Нужно проверить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No lines are in this vault.</source>
        <translation>В этом хранилище линий нет.</translation>
    </message>
    <message>
        <source>Add a line…</source>
        <translation>Добавить линию…</translation>
    </message>
    <message>
        <source>Load the lines that came with the program</source>
        <translation>Загрузить линии, которые пришли с программой</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Проверено сегодня</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Remove this line?</source>
        <translation>Удалить эту линию?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Copying the records…</source>
        <translation>Копируются записи…</translation>
    </message>
    <message>
        <source>Copying documents…</source>
        <translation>Копируются документы…</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Копия проверяется…</translation>
    </message>
    <message>
        <source>Checking what was encrypted…</source>
        <translation>Проверяется зашифрованное…</translation>
    </message>
    <message>
        <source>Encrypting documents…</source>
        <translation>Шифруются документы…</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Читаются дела…</translation>
    </message>
    <message>
        <source>Looking who gets a letter…</source>
        <translation>Проверяем, кто получит письмо…</translation>
    </message>
    <message>
        <source>Printing and recording the letters…</source>
        <translation>Печатаем и записываем письма…</translation>
    </message>
    <message>
        <source>Saving the letters…</source>
        <translation>Сохраняем письма…</translation>
    </message>
    <message>
        <source>Sending the letters to the printer…</source>
        <translation>Отправляем письма на принтер…</translation>
    </message>
    <message>
        <source>Reading the names of all cases…</source>
        <translation>Читаются имена из всех дел…</translation>
    </message>
    <message>
        <source>Comparing the persons with each other…</source>
        <translation>Люди сравниваются между собой…</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Читается список…</translation>
    </message>
    <message>
        <source>Comparing the list with all cases…</source>
        <translation>Список сравнивается со всеми делами…</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Идёт работа…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Not saved yet: {form}</source>
        <translation>Ещё не сохранено: {form}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>This was typed before and not saved yet. Save it, or press Cancel to throw it away.</source>
        <translation>Это было введено раньше и ещё не сохранено. Сохраните или нажмите «Отменить», чтобы отбросить.</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Change an entry at a body</source>
        <translation>Изменить запись в учреждении</translation>
    </message>
    <message>
        <source>Add an entry at a body</source>
        <translation>Добавить запись в учреждении</translation>
    </message>
    <message>
        <source>Where the case is registered</source>
        <translation>Где зарегистрировано дело</translation>
    </message>
    <message>
        <source>As it was told; ~ means about</source>
        <translation>Так, как сказано; ~ означает «примерно»</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>На каком этапе</translation>
    </message>
    <message>
        <source>Word for word; without quotation marks.</source>
        <translation>Дословно, без кавычек.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не дано</translation>
    </message>
    <message>
        <source>The bureau&apos;s own five answers. They say what the bureau holds, and nothing of what happened.</source>
        <translation>Пять ответов самого бюро. Они говорят, какие сведения есть у бюро, а не то, что произошло.</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Paper that shows it</source>
        <translation>Документ, который это подтверждает</translation>
    </message>
</context>
<context>
    <name>RelationForm</name>
    <message>
        <source>What these remains belong with</source>
        <translation>Какие останки относятся к этим</translation>
    </message>
    <message>
        <source>As an authority or a laboratory said. A number that is not recorded yet is recorded with it.</source>
        <translation>Как сказал орган или лаборатория. Номер, которого ещё нет, будет записан вместе с этим.</translation>
    </message>
    <message>
        <source>Number of the other remains</source>
        <translation>Номер других останков</translation>
    </message>
    <message>
        <source>Why it changes, for the history</source>
        <translation>Почему меняется (останется в истории)</translation>
    </message>
</context>
<context>
    <name>RelativeForm</name>
    <message>
        <source>Change what is recorded of a relative</source>
        <translation>Изменить сведения о родне</translation>
    </message>
    <message>
        <source>Add a relative</source>
        <translation>Добавить родню</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>In the nominative: papers print it like this.</source>
        <translation>В именительном падеже: так имя печатают в бумагах.</translation>
    </message>
    <message>
        <source>By blood: a wife is no blood relation, and an adopted child is none.</source>
        <translation>По крови: жена и усыновлённый ребёнок не являются кровной роднёй.</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>What they wish</source>
        <translation>Пожелания</translation>
    </message>
    <message>
        <source>What we may do</source>
        <translation>Что нам разрешено</translation>
    </message>
    <message>
        <source>Contact and letters rest on</source>
        <translation>Основание для связи и писем</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>ReleaseCard</name>
    <message>
        <source>Release by a second person</source>
        <translation>Разрешение второго человека</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>Парольная фраза второго человека</translation>
    </message>
    <message>
        <source>Release this draft</source>
        <translation>Разрешить этот черновик</translation>
    </message>
    <message>
        <source>Let the second person read the draft as it stands here.</source>
        <translation>Дайте второму человеку прочитать черновик таким, как он здесь.</translation>
    </message>
    <message>
        <source>Who releases it</source>
        <translation>Кто разрешает</translation>
    </message>
    <message>
        <source>This vault has one passphrase only. The reason is kept with the letter.</source>
        <translation>В этом хранилище только одна парольная фраза. Причина сохранится вместе с письмом.</translation>
    </message>
    <message>
        <source>Why one person releases it</source>
        <translation>Почему разрешает один человек</translation>
    </message>
    <message>
        <source>The passphrase was wrong. It can be tried again now.</source>
        <translation>Парольная фраза была неверна. Теперь можно попробовать ещё раз.</translation>
    </message>
</context>
<context>
    <name>RemainsForm</name>
    <message>
        <source>Change what is recorded of remains</source>
        <translation>Изменить записанное об останках</translation>
    </message>
    <message>
        <source>Record remains</source>
        <translation>Записать останки</translation>
    </message>
    <message>
        <source>One item under the number an authority gave it. That it concerns a case identifies nobody.</source>
        <translation>Одна единица под номером, который присвоил орган. То, что она относится к делу, никого не идентифицирует.</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>These are the same remains: tie them to this case</source>
        <translation>Это те же останки: связать их с этим делом</translation>
    </message>
    <message>
        <source>Who said so, and on what</source>
        <translation>Кто это сказал и на каком основании</translation>
    </message>
    <message>
        <source>Why they concern the case</source>
        <translation>Почему они относятся к делу</translation>
    </message>
    <message>
        <source>Source for that</source>
        <translation>Откуда это известно</translation>
    </message>
    <message>
        <source>What is recorded there</source>
        <translation>Что там записано</translation>
    </message>
    <message>
        <source>As the experts state it; leave empty where they do not</source>
        <translation>Как указали эксперты; если не указали, оставьте пустым</translation>
    </message>
    <message>
        <source>Associated items, no identification: they raise no link above “indicated”</source>
        <translation>Сопутствующие вещи, а не идентификация: они не поднимают связь выше, чем «есть указания на связь»</translation>
    </message>
    <message>
        <source>Why it changes, for the history</source>
        <translation>Почему меняется (для истории изменений)</translation>
    </message>
    <message>
        <source>Recorded already: {remains}</source>
        <translation>Уже записано: {remains}</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>RemainsOfBatchCard</name>
    <message>
        <source>Remains said to have come with this transfer</source>
        <translation>Останки, о которых сказано, что они прибыли с этой передачей</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>None is recorded. Remains are recorded on the page of a case they concern.</source>
        <translation>Не записано никаких. Останки записывают на странице дела, к которому они относятся.</translation>
    </message>
    <message>
        <source>who said so is not recorded</source>
        <translation>кто это сказал, не записано</translation>
    </message>
    <message>
        <source>Open case {number}</source>
        <translation>Открыть дело {number}</translation>
    </message>
</context>
<context>
    <name>RemainsPart</name>
    <message>
        <source>Remains that concern this case</source>
        <translation>Останки, которые относятся к этому делу</translation>
    </message>
    <message>
        <source>Hidden in the family view.</source>
        <translation>В виде для семьи скрыто.</translation>
    </message>
    <message>
        <source>What remains prove, comparisons and decisions say. A tie to a case says only why it was looked at.</source>
        <translation>Что доказывают останки, говорят сравнения и решения. Связь с делом говорит только, почему на них обратили внимание.</translation>
    </message>
    <message>
        <source>No remains are recorded with this case.</source>
        <translation>В этом деле не записано никаких останков.</translation>
    </message>
    <message>
        <source>Record remains…</source>
        <translation>Записать останки…</translation>
    </message>
    <message>
        <source>several persons</source>
        <translation>несколько лиц</translation>
    </message>
    <message>
        <source>May come from more than one person: a result on a part of it says nothing of the rest.</source>
        <translation>Могут принадлежать нескольким людям: вывод об одной части ничего не говорит об остальном.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Came with a transfer…</source>
        <translation>Прибыли с передачей…</translation>
    </message>
    <message>
        <source>Belongs with…</source>
        <translation>Относятся к другим…</translation>
    </message>
    <message>
        <source>Record a move…</source>
        <translation>Записать перемещение…</translation>
    </message>
    <message>
        <source>Correct why it concerns the case…</source>
        <translation>Исправить, почему это относится к делу…</translation>
    </message>
    <message>
        <source>What was recorded, and when</source>
        <translation>Что записано и когда</translation>
    </message>
    <message>
        <source>Associated item, not identification.</source>
        <translation>Сопутствующая вещь, а не идентификация.</translation>
    </message>
    <message>
        <source>Nothing else connects these remains with the case.</source>
        <translation>Больше ничто не связывает эти останки с делом.</translation>
    </message>
    <message>
        <source>Said to have come with the transfer of {day}</source>
        <translation>Сказано, что прибыли с передачей {day}</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>Открыть передачу</translation>
    </message>
    <message>
        <source>Over these also with: {numbers}</source>
        <translation>А через них также с: {numbers}</translation>
    </message>
    <message>
        <source>Who held them</source>
        <translation>У кого они были</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>день неизвестен</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>пробел</translation>
    </message>
    <message>
        <source>From where they were moved is not recorded; they had been at {place}.</source>
        <translation>Откуда их переместили, не записано; до того они были здесь: {place}.</translation>
    </message>
    <message>
        <source>How they came from {place} to {next} is not recorded.</source>
        <translation>Не записано, как они попали из места {place} в место {next}.</translation>
    </message>
    <message>
        <source>Also looked at in: {cases}</source>
        <translation>Рассматривают также в делах: {cases}</translation>
    </message>
</context>
<context>
    <name>RemovingClaims</name>
    <message>
        <source>Remove this claim?</source>
        <translation>Удалить это сообщение?</translation>
    </message>
    <message>
        <source>Remove this entry with its claims?</source>
        <translation>Удалить эту запись вместе с её сообщениями?</translation>
    </message>
    <message>
        <source>claims: {count}</source>
        <translation>сообщений: {count}</translation>
    </message>
    <message>
        <source>Remove only what was entered here by mistake. What was said and is wrong is corrected or disputed instead. The history of the office keeps what stood here, and the removal can be taken back there.</source>
        <translation>Удаляйте только то, что внесено здесь по ошибке. Сказанное и неверное вместо этого исправляют или оспаривают. История учреждения хранит то, что здесь стояло, и там удаление можно отменить.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>Reopen the case</source>
        <translation>Возобновить дело</translation>
    </message>
    <message>
        <source>How it had been closed stays in the history.</source>
        <translation>Как оно было завершено, хранит история.</translation>
    </message>
    <message>
        <source>Why the search goes on</source>
        <translation>Почему розыск продолжается</translation>
    </message>
</context>
<context>
    <name>RestingWords</name>
    <message>
        <source>probably: only the day points to it</source>
        <translation>вероятно: на это указывает только дата</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>Results of comparisons</source>
        <translation>Результаты сравнений</translation>
    </message>
    <message>
        <source>No result is recorded yet.</source>
        <translation>Результатов ещё не записано.</translation>
    </message>
    <message>
        <source>further examination recommended, not done</source>
        <translation>дополнительная экспертиза рекомендована, не проведена</translation>
    </message>
    <message>
        <source>Record that the family was told…</source>
        <translation>Записать, что сказано семье…</translation>
    </message>
    <message>
        <source>Record a corrected report…</source>
        <translation>Записать исправленное заключение…</translation>
    </message>
    <message>
        <source>remains no. {number}</source>
        <translation>останки № {number}</translation>
    </message>
    <message>
        <source>report no. {number}</source>
        <translation>заключение № {number}</translation>
    </message>
    <message>
        <source>further examination done</source>
        <translation>дополнительная экспертиза проведена</translation>
    </message>
    <message>
        <source>no further examination recommended</source>
        <translation>дополнительная экспертиза не рекомендована</translation>
    </message>
    <message>
        <source>Corrected by a later report.</source>
        <translation>Исправлено более поздним заключением.</translation>
    </message>
    <message>
        <source>The decision that rested on it was retracted.</source>
        <translation>Решение, которое было на нём основано, отменено.</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>сказано {day}</translation>
    </message>
    <message>
        <source>relatives compared: {count}</source>
        <translation>сравнили родственников: {count}</translation>
    </message>
    <message>
        <source>own lifetime sample compared</source>
        <translation>сравнили с собственным прижизненным образцом</translation>
    </message>
</context>
<context>
    <name>RetractionForm</name>
    <message>
        <source>Retract a decision that was wrong</source>
        <translation>Отменить ошибочное решение</translation>
    </message>
    <message>
        <source>The decision stays on record as retracted. A correction is opened for each thing below. A retraction is not taken back: the authority would decide anew.</source>
        <translation>Решение остаётся в записях как отменённое. Для всего, что ниже, будет открыто исправление. Отмену решения не возвращают назад: орган принял бы новое решение.</translation>
    </message>
    <message>
        <source>Retract and open the corrections</source>
        <translation>Отменить и открыть исправления</translation>
    </message>
    <message>
        <source>Let the decision stand</source>
        <translation>Оставить решение в силе</translation>
    </message>
    <message>
        <source>Why, and who says so</source>
        <translation>Почему и кто это говорит</translation>
    </message>
    <message>
        <source>What rests on it: {count}</source>
        <translation>Что на нём основано: {count}</translation>
    </message>
    <message>
        <source>No letter, telling, handover or burial is recorded that rests on it.</source>
        <translation>Не записано ни письма, ни разговора, ни передачи, ни захоронения, которые были бы на нём основаны.</translation>
    </message>
    <message>
        <source>The case was closed because of it, and is opened again in the same step.</source>
        <translation>Дело было завершено из-за этого решения; этим же шагом оно будет возобновлено.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>What was typed here is not saved.</source>
        <translation>Введённое здесь не сохранено.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Отбросить</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n min idle</source>
        <translation>
            <numerusform>Блокируется после %n минуты бездействия</numerusform>
            <numerusform>Блокируется после %n минут бездействия</numerusform>
            <numerusform>Блокируется после %n минут бездействия</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Разделы программы</translation>
    </message>
    <message>
        <source>Sample vault: every person and every paper in it is invented. Do not record real cases here.</source>
        <translation>Образец хранилища: все люди и все бумаги в нём вымышлены. Не записывайте сюда настоящие дела.</translation>
    </message>
    <message>
        <source>Lock   Ctrl+L</source>
        <translation>Заблокировать   Ctrl+L</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Close the vault and keep what was typed (Ctrl+L)</source>
        <translation>Закрыть хранилище, сохранив введённое (Ctrl+L)</translation>
    </message>
    <message>
        <source>Family view: only this case is shown. F9 ends it.</source>
        <translation>Вид для семьи: видно только это дело. F9 выключает.</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The disk is full or takes no writes: who reads which case is not entered into the history now. Free some space before you go on.</source>
        <translation>Диск заполнен или не принимает записей: кто какое дело читает, сейчас не попадает в историю. Освободите место, прежде чем продолжать.</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>What must not be told</source>
        <translation>Чего нельзя говорить</translation>
    </message>
    <message>
        <source>Nobody asked that somebody in the family must not learn something.</source>
        <translation>Никто не просил, чтобы кто-то в семье о чём-то не узнал.</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Добавить ограничение…</translation>
    </message>
    <message>
        <source>asked by: {who}</source>
        <translation>просит: {who}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>снято {day}</translation>
    </message>
    <message>
        <source>{who} must not learn from us: {what}</source>
        <translation>{who} – нельзя говорить: {what}</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Снять…</translation>
    </message>
</context>
<context>
    <name>SaidTab</name>
    <message>
        <source>Nobody has given a number. Nothing can be said of how many.</source>
        <translation>Числа никто не назвал. Сказать, сколько, нельзя.</translation>
    </message>
    <message>
        <source>What may be said</source>
        <translation>Что можно сказать</translation>
    </message>
    <message>
        <source>To bear in mind</source>
        <translation>Что учесть</translation>
    </message>
    <message>
        <source>Running totals said with it: claims of their own, never computed from rounds</source>
        <translation>Общие итоги, сказанные вместе с этим: отдельные сообщения, не вычисленные из передач</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Remarks of whoever collected the claims: no quotations</source>
        <translation>Замечания составителей сообщений: это не цитаты</translation>
    </message>
    <message>
        <source>Claims on this transfer</source>
        <translation>Сообщения об этой передаче</translation>
    </message>
    <message>
        <source>Correct this claim…</source>
        <translation>Исправить это сообщение…</translation>
    </message>
    <message>
        <source>Grade or dispute it…</source>
        <translation>Оценить или оспорить…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Observers were present. They gave no count.</source>
        <translation>Наблюдатели присутствовали. Числа они не называли.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Другие</translation>
    </message>
    <message>
        <source>Ukraine says</source>
        <translation>По словам Украины</translation>
    </message>
    <message>
        <source>Russia says</source>
        <translation>По словам России</translation>
    </message>
    <message>
        <source>No Ukrainian figure found</source>
        <translation>Украинского числа не найдено</translation>
    </message>
    <message>
        <source>No Russian figure found</source>
        <translation>Российского числа не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s)</source>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоса</numerusform>
            <numerusform>%n голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Choose a claim to read its words, its page and the collector&apos;s remark.</source>
        <translation>Выберите сообщение, чтобы прочитать его слова, страницу и замечания.</translation>
    </message>
    <message>
        <source>Corrected to: {claim}</source>
        <translation>Исправлено на: {claim}</translation>
    </message>
    <message>
        <source>Remark: {words}</source>
        <translation>Примечание: {words}</translation>
    </message>
    <message>
        <source>No page is recorded.</source>
        <translation>Страница не записана.</translation>
    </message>
    <message>
        <source>Look at the copy of {day}</source>
        <translation>Посмотреть копию от {day}</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>Показать его страницу</translation>
    </message>
</context>
<context>
    <name>SampleForm</name>
    <message>
        <source>Change a sample</source>
        <translation>Изменить образец</translation>
    </message>
    <message>
        <source>Add a sample</source>
        <translation>Добавить образец</translation>
    </message>
    <message>
        <source>Of one relative or of one object. The program keeps that it exists and where it is, never a genotype.</source>
        <translation>Одного родственника или одной вещи. Программа хранит только то, что образец есть и где он, но никогда не генотип.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>nobody: an object or a stored sample</source>
        <translation>ничей: вещь или сохранённый образец</translation>
    </message>
    <message>
        <source>Only for a sample of no relative: a razor, a card with blood taken in service</source>
        <translation>Только если образец не от родни: бритва, карточка с кровью, взятой на службе</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ещё ничего</translation>
    </message>
    <message>
        <source>How far it is already</source>
        <translation>Что уже сделано</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Refused or withdrew the comparison of DNA. No sample can be asked for until a new answer.</source>
        <translation>Есть отказ от сравнения ДНК, или согласие отозвано. Без нового ответа просить образец нельзя.</translation>
    </message>
    <message>
        <source>No answer on the comparison of DNA is recorded. Ask, and record the answer.</source>
        <translation>Ответ о сравнении ДНК не записан. Спросите и запишите ответ.</translation>
    </message>
    <message>
        <source>Does not count as one of the two close relatives that the rule asks for.</source>
        <translation>Не относится к двум близким родственникам, которых требует правило.</translation>
    </message>
</context>
<context>
    <name>SampleStepForm</name>
    <message>
        <source>Record a step of a sample</source>
        <translation>Записать шаг с образцом</translation>
    </message>
    <message>
        <source>A step stays as it was recorded. If it was wrong, add the step that is right.</source>
        <translation>Шаг остаётся таким, как записано. Если он ошибочен, добавьте верный.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>A day, a month or a year; ~ means about</source>
        <translation>День, месяц или год; ~ означает «около»</translation>
    </message>
    <message>
        <source>Empty: the office is reminded where the laboratory does not confirm the sample</source>
        <translation>Если пусто, программа напомнит, когда лаборатория не подтвердит образец</translation>
    </message>
    <message>
        <source>No step is recorded yet that could be repeated. Check; it can be saved.</source>
        <translation>Ещё не записано шага, который можно повторить. Проверьте; сохранить можно.</translation>
    </message>
    <message>
        <source>This does not usually follow {before}. Check; it can be saved as it was reported.</source>
        <translation>Обычно это не следует после {before}. Проверьте; сохранить можно так, как сообщили.</translation>
    </message>
</context>
<context>
    <name>SamplesTab</name>
    <message>
        <source>Samples and remains</source>
        <translation>Образцы и останки</translation>
    </message>
    <message>
        <source>For a comparison</source>
        <translation>Что нужно для сравнения</translation>
    </message>
    <message>
        <source>Since 26 February 2026 the ministry asks for two close relatives, or one with two DNA methods; the person’s own lifetime sample first.</source>
        <translation>С 26 февраля 2026 года министерство требует образцов двух близких родственников или одного, но двумя методами ДНК; прежде всего – собственный прижизненный образец человека.</translation>
    </message>
    <message>
        <source>Ask the unit and the family: taken in service, stored by a clinic, a razor or a comb?</source>
        <translation>Спросите часть и семью: отбирали ли образец на службе, хранит ли его больница, есть ли бритва или расчёска?</translation>
    </message>
    <message>
        <source>No further close relative is recorded.</source>
        <translation>Больше никто из близкой родни не записан.</translation>
    </message>
    <message>
        <source>Could be asked: {people}</source>
        <translation>Можно спросить: {people}</translation>
    </message>
    <message>
        <source>No relative is recorded yet.</source>
        <translation>Родные ещё не записаны.</translation>
    </message>
    <message>
        <source>{person} (refused the comparison of DNA)</source>
        <translation>{person} (отказ от сравнения ДНК)</translation>
    </message>
    <message>
        <source>{person} (no answer on DNA recorded yet)</source>
        <translation>{person} (ответ о ДНК ещё не записан)</translation>
    </message>
    <message>
        <source>Enough samples are there for a comparison by the rule.</source>
        <translation>Образцов для сравнения по правилу достаточно.</translation>
    </message>
    <message>
        <source>One relative alone is enough only with two DNA methods. Ask the laboratory for both.</source>
        <translation>Одного родственника достаточно только при двух методах ДНК. Попросите лабораторию об обоих.</translation>
    </message>
    <message>
        <source>Not enough samples are there for a comparison by the rule.</source>
        <translation>Образцов для сравнения по правилу пока недостаточно.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>No sample is recorded yet.</source>
        <translation>Ещё не записано ни одного образца.</translation>
    </message>
    <message>
        <source>Add a sample…</source>
        <translation>Добавить образец…</translation>
    </message>
    <message>
        <source>Came to nothing: it must be taken again.</source>
        <translation>Результата нет: образец нужно отобрать повторно.</translation>
    </message>
    <message>
        <source>Unusual after the step before it: {steps}. Check with whoever reported it.</source>
        <translation>Необычно после предыдущего шага: {steps}. Уточните у того, кто это сообщил.</translation>
    </message>
    <message>
        <source>Said of the steps</source>
        <translation>Что сказано о шагах</translation>
    </message>
    <message>
        <source>document no. {number}</source>
        <translation>документ № {number}</translation>
    </message>
    <message>
        <source>Record a step…</source>
        <translation>Записать шаг…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
</context>
<context>
    <name>SaveCopy</name>
    <message>
        <source>Save a copy in clear?</source>
        <translation>Сохранить незащищённую копию?</translation>
    </message>
    <message>
        <source>The copy lies outside the vault: whoever opens the folder or the stick can read it. The history notes it. Delete the copy when it is no longer needed.</source>
        <translation>Копия лежит вне хранилища: её прочтёт каждый, кто откроет папку или носитель. Это записывается в историю изменений. Удалите копию, когда она больше не нужна.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>A copy in clear was saved. The history says so.</source>
        <translation>Незащищённая копия сохранена. Это записано в истории изменений.</translation>
    </message>
</context>
<context>
    <name>SecretEntry</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The 24 recovery words</source>
        <translation>24 слова восстановления</translation>
    </message>
    <message>
        <source>In the order of the sheet, with spaces between them.</source>
        <translation>В том порядке, как на листе, через пробел.</translation>
    </message>
    <message>
        <source>Whose passphrase</source>
        <translation>Чья парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>For when the old one is forgotten. Leave it empty to keep the old one.</source>
        <translation>На случай, если старая забыта. Пустое поле оставляет старую.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показывать введённое</translation>
    </message>
    <message>
        <source>I do not know: try all</source>
        <translation>Не знаю: проверить все</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>ShakenWords</name>
    <message>
        <source>Letters that rest on it: {numbers}</source>
        <translation>На этом основаны письма: {numbers}</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Change a source</source>
        <translation>Изменить источник</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>A paper, a page, a message or a person that something was learned from.</source>
        <translation>Документ, страница, сообщение или человек, от которого что-то стало известно.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Кто за ним стоит</translation>
    </message>
    <message>
        <source>The same word for every page that repeats one speaker: they count as one voice.</source>
        <translation>Одинаковое слово для всех страниц, которые повторяют одного говорящего: вместе они – один голос.</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>без оценки</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>Add a step of the identification</source>
        <translation>Добавить этап идентификации</translation>
    </message>
    <message>
        <source>A step stays as it was recorded. If it was wrong, add the step that takes it back.</source>
        <translation>Этап остаётся таким, как его записали. Если он был ошибочным, добавьте этап, который его отменяет.</translation>
    </message>
    <message>
        <source>A day, a month or a year; ~ means about</source>
        <translation>День, месяц или год; ~ означает «около»</translation>
    </message>
    <message>
        <source>not named, or not recorded yet</source>
        <translation>не назван или ещё не записан</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>The decision that a burial or another step rests on.</source>
        <translation>Решение, на котором основано захоронение или другой этап.</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>Supersede a statement</source>
        <translation>Заменить сообщение более новым</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Добавить сообщение</translation>
    </message>
    <message>
        <source>What the speaker called confirmed is still what the speaker said.</source>
        <translation>То, что кто-то назвал подтверждённым, остаётся его словами.</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Кто что сказал</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>До сих пор:</translation>
    </message>
    <message>
        <source>As it was told; ~ means about</source>
        <translation>Так, как сказано; ~ означает «примерно»</translation>
    </message>
    <message>
        <source>Word for word, in the language it was said in; without quotation marks.</source>
        <translation>Дословно, на языке, на котором сказано, без кавычек.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём идёт речь</translation>
    </message>
    <message>
        <source>Only what whereabouts and fate do not say already; rules on who must not learn it name topics.</source>
        <translation>Только то, чего ещё не сказано в полях «где» и «что с человеком»; по темам действуют ограничения в отношении родни.</translation>
    </message>
    <message>
        <source>Source and grade</source>
        <translation>Источник и оценка</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>не оценено</translation>
    </message>
</context>
<context>
    <name>StatementStateForm</name>
    <message>
        <source>Grade or dispute a statement</source>
        <translation>Оценить или оспорить сообщение</translation>
    </message>
    <message>
        <source>What was said stays as it is. Here stands what the office makes of it, and where it is from.</source>
        <translation>Сказанное остаётся как есть. Здесь – как его оценивает учреждение и откуда оно.</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Rules on who must not learn it name topics.</source>
        <translation>Ограничения о том, кто не должен этого знать, называют темы.</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>Почему (для истории изменений)</translation>
    </message>
</context>
<context>
    <name>StatementsTab</name>
    <message>
        <source>What is known</source>
        <translation>Что известно</translation>
    </message>
    <message>
        <source>Add a statement…</source>
        <translation>Добавить сообщение…</translation>
    </message>
    <message>
        <source>Add an entry at a body…</source>
        <translation>Добавить запись в учреждении…</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Добавить источник…</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>{statements} statements that stand come from {voices} independent voices.</source>
        <translation>Действующих сообщений: {statements}. Независимых голосов: {voices}.</translation>
    </message>
    <message>
        <source>Nobody&apos;s statement is recorded yet.</source>
        <translation>Сообщений ещё не записано.</translation>
    </message>
    <message>
        <source>Show the earlier statements</source>
        <translation>Показать прежние сообщения</translation>
    </message>
    <message>
        <source>Tells of: {topics}</source>
        <translation>О чём: {topics}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>узнали {day}</translation>
    </message>
    <message>
        <source>Grade or dispute…</source>
        <translation>Оценить или оспорить…</translation>
    </message>
    <message>
        <source>Supersede…</source>
        <translation>Заменить более новым…</translation>
    </message>
    <message>
        <source>Entries at official bodies</source>
        <translation>Записи в учреждениях</translation>
    </message>
    <message>
        <source>The case is not registered with any body yet.</source>
        <translation>Дело ещё не зарегистрировано ни в одном учреждении.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Write a request…</source>
        <translation>Написать запрос…</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>На чём это основано</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>repeats the same speaker: {group}</source>
        <translation>повторяет того же говорящего: {group}</translation>
    </message>
    <message>
        <source>looked at on {day}</source>
        <translation>просмотрено {day}</translation>
    </message>
    <message>
        <source>statements: {count}</source>
        <translation>сообщений: {count}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Guessed at once. Take several words that do not belong together.</source>
        <translation>Угадывается сразу. Возьмите несколько слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>Weak: somebody who has a copy of the vault guesses it in days. A further word helps.</source>
        <translation>Слабая: у кого есть копия хранилища, тот угадает её за несколько дней. Поможет ещё одно слово.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Неплохая. Ещё одно слово сделает её надёжной.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Надёжная.</translation>
    </message>
</context>
<context>
    <name>SuspendForm</name>
    <message>
        <source>Let the search rest</source>
        <translation>Приостановить розыск</translation>
    </message>
    <message>
        <source>The case stays open. What was promised and what is due with a day is still shown.</source>
        <translation>Дело остаётся открытым. Обещанное и то, у чего есть дата, показывается и дальше.</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Look at the case again on</source>
        <translation>Пересмотреть дело снова</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>Почему (для истории изменений)</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>Разделы этой страницы</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Do it again</source>
        <translation>Выполнить снова</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Saved: {action}</source>
        <translation>Сохранено: {action}</translation>
    </message>
    <message>
        <source>Take back: {action}?</source>
        <translation>Отменить: {action}?</translation>
    </message>
    <message>
        <source>What this step changed goes back to what it was before; what it added goes, and what it removed comes back. The history keeps both steps.</source>
        <translation>Изменённое этим шагом станет таким, как было; добавленное исчезнет, удалённое вернётся. История хранит оба шага.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Remove this from the case: {what}?</source>
        <translation>Удалить из дела: {what}?</translation>
    </message>
    <message>
        <source>Remove only what was entered by mistake. What has become outdated is superseded or closed instead. The history keeps what it said, and the removal can be taken back.</source>
        <translation>Удаляйте только введённое по ошибке. Устаревшее заменяют более новым или завершают. История хранит сказанное, и удаление можно отменить.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>none in particular</source>
        <translation>не о конкретной</translation>
    </message>
    <message>
        <source>another reported transfer</source>
        <translation>другая передача, о которой сообщили</translation>
    </message>
    <message>
        <source>Record a talk</source>
        <translation>Записать разговор</translation>
    </message>
    <message>
        <source>Correct a talk</source>
        <translation>Исправить запись разговора</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Кто и когда</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>About which reported transfer</source>
        <translation>О какой передаче</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что было сказано</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Что мы пообещали</translation>
    </message>
    <message>
        <source>With a day it is shown as due, until it is marked as kept.</source>
        <translation>С указанным днём обещание видно среди сроков, пока его не отметят выполненным.</translation>
    </message>
    <message>
        <source>The correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Why it is corrected, for the history</source>
        <translation>Почему исправлено (для истории изменений)</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Add a task</source>
        <translation>Добавить задачу</translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation>Изменить задание</translation>
    </message>
</context>
<context>
    <name>TellingsCard</name>
    <message>
        <source>What the family was told</source>
        <translation>Что сказано семье</translation>
    </message>
    <message>
        <source>Nobody has been told of a result or a decision yet.</source>
        <translation>О результате или решении ещё никому не сказано.</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>семье</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>кем – не указано</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык бумаги</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>из программы</translation>
    </message>
    <message>
        <source>{version} · in use</source>
        <translation>{version} · действует</translation>
    </message>
    <message>
        <source>In use: {words}</source>
        <translation>Действуют слова: {words}</translation>
    </message>
</context>
<context>
    <name>TemplateSets</name>
    <message>
        <source>Export all templates…</source>
        <translation>Выгрузить все шаблоны…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Принять из файла…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Принять из папки…</translation>
    </message>
    <message>
        <source>Export all templates</source>
        <translation>Выгрузить все шаблоны</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) exported</source>
        <translation>
            <numerusform>Выгружен %n шаблон</numerusform>
            <numerusform>Выгружено %n шаблона</numerusform>
            <numerusform>Выгружено %n шаблонов</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates (*.zip *.letter)</source>
        <translation>Шаблоны (*.zip *.letter)</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Принять шаблоны</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>The words that close every letter</source>
        <translation>Слова в конце каждого письма</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Строка {line}: {reason}</translation>
    </message>
    <message>
        <source>shipped with the program, version {version}</source>
        <translation>из программы, версия {version}</translation>
    </message>
    <message>
        <source>the office&apos;s own, version {version}, {who}, {day}</source>
        <translation>слова учреждения, версия {version}, {who}, {day}</translation>
    </message>
    <message>
        <source>Taken over: {number}</source>
        <translation>Принято: {number}</translation>
    </message>
    <message>
        <source>The same already: {number}</source>
        <translation>Такие же уже есть: {number}</translation>
    </message>
    <message>
        <source>Refused: {number}</source>
        <translation>Не принято: {number}</translation>
    </message>
</context>
<context>
    <name>TieForm</name>
    <message>
        <source>Correct why these remains concern the case</source>
        <translation>Исправить, почему эти останки относятся к делу</translation>
    </message>
    <message>
        <source>Why they concern the case</source>
        <translation>Почему они относятся к делу</translation>
    </message>
    <message>
        <source>Who said so, and on what</source>
        <translation>Кто это сказал и на каком основании</translation>
    </message>
    <message>
        <source>Why it changes, for the history</source>
        <translation>Почему меняется (для истории изменений)</translation>
    </message>
</context>
<context>
    <name>TimelineWidget</name>
    <message>
        <source>filled: on record</source>
        <translation>закрашено: есть документ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>{number} of {count}. Left and right arrow keys move.</source>
        <translation>{number} из {count}. Передвигаться можно стрелками влево и вправо.</translation>
    </message>
</context>
<context>
    <name>TodayFilter</name>
    <message>
        <source>With whom it is done</source>
        <translation>С кем это делают</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Насколько срочно</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>Чьи дела</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>With the family</source>
        <translation>С семьёй</translation>
    </message>
    <message>
        <source>With official bodies</source>
        <translation>С учреждениями</translation>
    </message>
    <message>
        <source>Identification and samples</source>
        <translation>Идентификация и образцы</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>В учреждении</translation>
    </message>
    <message>
        <source>Late, soon and planned</source>
        <translation>Все сроки</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просроченное</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Скоро</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланированное</translation>
    </message>
    <message>
        <source>Everybody&apos;s cases</source>
        <translation>Дела всех</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Мои дела</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Открыть дело…</translation>
    </message>
    <message>
        <source>Find a case   Ctrl+K</source>
        <translation>Найти дело   Ctrl+K</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Найти дело</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>Show more cases without a word</source>
        <translation>Показать ещё дела без вестей</translation>
    </message>
    <message>
        <source>Long without a word, or without an entry</source>
        <translation>Долго без вестей или без записи в учреждении</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>Введено и не сохранено</translation>
    </message>
    <message>
        <source>Opened in this session</source>
        <translation>Открыто в этом сеансе</translation>
    </message>
    <message>
        <source>Done, and noted in the history</source>
        <translation>Сделано и внесено в историю</translation>
    </message>
    <message>
        <source>A backup is due</source>
        <translation>Пора сделать резервную копию</translation>
    </message>
    <message>
        <source>What is recorded lies on this computer alone. Copy the vault to a stick once a week.</source>
        <translation>Записанное лежит только на этом компьютере. Копируйте хранилище на носитель раз в неделю.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Сделать копию…</translation>
    </message>
    <message>
        <source>more than {count} due today or late</source>
        <translation>более {count} на сегодня или просрочено</translation>
    </message>
    <message numerus="yes">
        <source>%n due today or late</source>
        <translation>
            <numerusform>сегодня или просрочено: %n</numerusform>
            <numerusform>сегодня или просрочено: %n</numerusform>
            <numerusform>сегодня или просрочено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Telephone numbers to check</source>
        <translation>Номера телефонов, которые нужно проверить</translation>
    </message>
    <message>
        <source>Nobody has checked them for half a year: {names}</source>
        <translation>Их не проверяли полгода: {names}</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Проверить…</translation>
    </message>
    <message>
        <source>Nothing of this waits.</source>
        <translation>Из этого ничего не ждёт.</translation>
    </message>
    <message>
        <source>Nothing waits. Follow-ups, promises and tasks of your cases will stand here.</source>
        <translation>Ничего не ждёт. Здесь будут стоять запросы, обещания и задачи Ваших дел.</translation>
    </message>
    <message>
        <source>There is no case yet. Open one for each person who is sought; what is due for it will stand here.</source>
        <translation>Дел ещё нет. Откройте дело на каждого, кого разыскивают; здесь будет стоять то, что для него нужно сделать.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Дело {number}</translation>
    </message>
    <message>
        <source>No case</source>
        <translation>Без дела</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Take up: {where}, {when}</source>
        <translation>Продолжить: {where}, {when}</translation>
    </message>
    <message>
        <source>Open case {number}</source>
        <translation>Открыть дело {number}</translation>
    </message>
</context>
<context>
    <name>TotalForm</name>
    <message>
        <source>Record a running total</source>
        <translation>Записать общий итог</translation>
    </message>
    <message>
        <source>Correct a running total</source>
        <translation>Исправить общий итог</translation>
    </message>
    <message>
        <source>The claim as it stands is kept, marked as superseded. Nothing is overwritten.</source>
        <translation>Нынешнее сообщение остаётся с пометкой, что его заменили. Ничего не переписывают.</translation>
    </message>
    <message>
        <source>A running total is a claim of its own. It is held against the rounds, never computed from them.</source>
        <translation>Общий итог – отдельное сообщение. Его сверяют с передачами, но не вычисляют из них.</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Кто что сказал</translation>
    </message>
    <message>
        <source>As it was said: since the invasion</source>
        <translation>Как сказано: с начала вторжения</translation>
    </message>
    <message>
        <source>The time in dates</source>
        <translation>Это время в датах</translation>
    </message>
    <message>
        <source>From 2025 to 29.01.2026; with it the total can be held against the rounds.</source>
        <translation>С 2025 до 29.01.2026; тогда итог можно сверить с передачами.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Why it is corrected, for the history</source>
        <translation>Почему исправлено (для истории изменений)</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Страница</translation>
    </message>
</context>
<context>
    <name>TotalsTab</name>
    <message>
        <source>A running total is a claim of its own: who said it, on which day, over which time. It is never computed from the transfers. Choose one to see how it stands to what its own side said of single transfers.</source>
        <translation>Общий итог – отдельное сообщение: кто сказал, в какой день, за какое время. Его никогда не вычисляют из передач. Выберите итог, чтобы увидеть, как он соотносится с тем, что та же сторона говорила об отдельных передачах.</translation>
    </message>
    <message>
        <source>Record a running total…</source>
        <translation>Записать общий итог…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Grade or dispute it…</source>
        <translation>Оценить или оспорить…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Running totals</source>
        <translation>Общие итоги</translation>
    </message>
    <message>
        <source>No running total is recorded yet. Record one where a page names it.</source>
        <translation>Ни одного общего итога ещё не записано. Запишите его, когда какая-либо страница его называет.</translation>
    </message>
    <message>
        <source>No running total is recorded yet. The program brings those that were public.</source>
        <translation>Ни одного общего итога ещё не записано. Программа содержит те, что были опубликованы.</translation>
    </message>
    <message>
        <source>Load the reported claims</source>
        <translation>Загрузить опубликованные сообщения</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Когда сказано</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что учтено</translation>
    </message>
    <message>
        <source>Over which time</source>
        <translation>За какое время</translation>
    </message>
</context>
<context>
    <name>TransferEntry</name>
    <message>
        <source>Day, month or year: 26.02.2026</source>
        <translation>День, месяц или год: 26.02.2026</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>Add claims from a page</source>
        <translation>Добавить сообщения со страницы</translation>
    </message>
    <message>
        <source>Enter a transfer</source>
        <translation>Записать передачу</translation>
    </message>
    <message>
        <source>What a page says is recorded as said, by whom, in whose words. An empty number means that none was given; 0 means that “none” was said.</source>
        <translation>Сказанное на странице записывают как сказанное: кем и чьими словами. Пустое число означает, что его не назвали; 0 означает, что сказали «ни одного».</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Without one, the publisher names the page.</source>
        <translation>Без названия страницу будут называть по тому, кто её опубликовал.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что на ней сказано</translation>
    </message>
    <message>
        <source>Each claim apart: who said which number</source>
        <translation>Каждое сообщение отдельно: кто какое число назвал</translation>
    </message>
    <message>
        <source>as the entry above says</source>
        <translation>как указано вверху</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>Что сообщили</translation>
    </message>
    <message>
        <source>A day, a month, or about</source>
        <translation>День, месяц или примерно</translation>
    </message>
    <message>
        <source>Whoever was present verifies neither numbers nor identity.</source>
        <translation>Присутствие не подтверждает ни чисел, ни личностей.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Locked. What was typed and not saved is kept in the vault.</source>
        <translation>Заблокировано. Введённое и не сохранённое лежит в хранилище.</translation>
    </message>
    <message>
        <source>Making the sample vault with invented people…</source>
        <translation>Создаётся образец хранилища с вымышленными людьми…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Открыть хранилище</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>A vault is a folder in which everything is encrypted. Create one, or choose yours.</source>
        <translation>Хранилище – это папка, в которой всё зашифровано. Создайте новое или выберите своё.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Папка хранилища</translation>
    </message>
    <message>
        <source>Open with this computer&apos;s keyring</source>
        <translation>Открыть системным хранилищем паролей</translation>
    </message>
    <message>
        <source>Remember this folder on this computer</source>
        <translation>Запомнить эту папку на этом компьютере</translation>
    </message>
    <message>
        <source>Restore into a new folder…</source>
        <translation>Восстановить в новую папку…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open with the passphrase</source>
        <translation>Открыть парольной фразой</translation>
    </message>
    <message>
        <source>Open with recovery words…</source>
        <translation>Открыть словами восстановления…</translation>
    </message>
    <message>
        <source>Another vault…</source>
        <translation>Другое хранилище…</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>Открыть хранилище…</translation>
    </message>
    <message>
        <source>Create a vault…</source>
        <translation>Создать хранилище…</translation>
    </message>
    <message>
        <source>This is the sample vault: everybody in it is invented. Its passphrase is: {passphrase}</source>
        <translation>Это образец хранилища: все люди в нём вымышлены. Его парольная фраза: {passphrase}</translation>
    </message>
    <message>
        <source>Type it in for me</source>
        <translation>Ввести за меня</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Хранилище открывается…</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the vault</source>
        <translation>Выберите новую или пустую папку для хранилища</translation>
    </message>
    <message>
        <source>The backup is restored into this folder. It opens with the passphrases of the day of the backup, also with those that were changed or removed since.</source>
        <translation>Резервная копия восстановлена в эту папку. Её открывают парольные фразы, действовавшие в день копирования, также и те, которые с тех пор изменены или удалены.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Резервная копия восстанавливается…</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Идёт обращение к системному хранилищу паролей…</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n s.</source>
        <translation>
            <numerusform>Попробовать снова можно через %n секунду.</numerusform>
            <numerusform>Попробовать снова можно через %n секунды.</numerusform>
            <numerusform>Попробовать снова можно через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong passphrases were tried on this vault.</source>
        <translation>На этом хранилище пробовали неверные парольные фразы.</translation>
    </message>
    <message>
        <source>This folder is a backup and stays as it is. Restore it into a folder of its own.</source>
        <translation>Эта папка – резервная копия и остаётся неизменной. Восстановите её в отдельную папку.</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged or missing. Its copy will be used, and the file repaired.</source>
        <translation>Файл ключа этого хранилища повреждён, или его нет. Будет использована его копия, а файл восстановлен.</translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation>Выберите папку хранилища</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>This vault</source>
        <translation>Это хранилище</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Проверить хранилище</translation>
    </message>
    <message>
        <source>What the vault protects against, and what not</source>
        <translation>От чего хранилище защищает, а от чего нет</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Папка хранилища</translation>
    </message>
    <message>
        <source>Every page, the structure of the tables and the chain of the history are whole.</source>
        <translation>Все страницы, структура таблиц и цепочка истории изменений целы.</translation>
    </message>
    <message>
        <source>Close the program, copy the whole vault folder to a safe place, then restore a backup. Without one, the command &apos;casetracker vault rescue&apos; saves what can be read.</source>
        <translation>Закройте программу, скопируйте всю папку хранилища в надёжное место, восстановите резервную копию. Если её нет, команда «casetracker vault rescue» спасёт то, что можно прочитать.</translation>
    </message>
    <message>
        <source>This is damaged:</source>
        <translation>Повреждено:</translation>
    </message>
</context>
<context>
    <name>WaitingRows</name>
    <message>
        <source>Late</source>
        <translation>Просроченное</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Скоро</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланированное</translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message>
        <source>This window</source>
        <translation>Это окно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлые</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмные</translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation>Размер шрифта</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Блокировать автоматически</translation>
    </message>
    <message numerus="yes">
        <source>after %n min without use</source>
        <translation>
            <numerusform>после %n мин бездействия</numerusform>
            <numerusform>после %n мин бездействия</numerusform>
            <numerusform>после %n мин бездействия</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Блокировать, когда окно свёрнуто</translation>
    </message>
    <message>
        <source>Keep the window out of screenshots and shared screens</source>
        <translation>Не показывать окно на снимках и при показе экрана</translation>
    </message>
    <message>
        <source>On this system a program cannot keep itself out of screenshots.</source>
        <translation>В этой системе программа не может скрыть себя со снимков экрана.</translation>
    </message>
    <message>
        <source>Remember the folder of this vault on this computer</source>
        <translation>Запомнить папку этого хранилища на этом компьютере</translation>
    </message>
    <message>
        <source>A Mac does not tell of a locked screen or of a switch to another user, and of sleep only on waking: lock the vault before you leave.</source>
        <translation>Mac не сообщает ни о заблокированном экране, ни о переходе к другому пользователю, а о сне – только после пробуждения: блокируйте хранилище, прежде чем отойти.</translation>
    </message>
    <message>
        <source>Also when the screen is locked, at sleep, and at a switch to another user.</source>
        <translation>Также когда экран заблокирован, компьютер засыпает или за него садится другой пользователь.</translation>
    </message>
    <message>
        <source>Also when the screen is locked, at sleep, and at a switch to another user, where the desktop tells of it.</source>
        <translation>Также когда экран заблокирован, компьютер засыпает или за него садится другой пользователь – там, где об этом сообщает рабочий стол.</translation>
    </message>
</context>
<context>
    <name>WithdrawCard</name>
    <message>
        <source>Withdraw letter {number}</source>
        <translation>Отозвать письмо {number}</translation>
    </message>
    <message>
        <source>The paper stays recorded as it was printed. Unless it came back, a correction to its reader is owed and opened as a task. A withdrawal stays.</source>
        <translation>Бумага остаётся записанной такой, как напечатана. Если письмо не вернулось, адресату нужно исправление: программа добавит задачу. Отменить отзыв нельзя.</translation>
    </message>
    <message>
        <source>Why the letter is withdrawn</source>
        <translation>Почему письмо отозвано</translation>
    </message>
    <message>
        <source>Withdraw the letter</source>
        <translation>Отозвать письмо</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Write why. A sentence is enough.</source>
        <translation>Напишите почему. Достаточно одного предложения.</translation>
    </message>
    <message>
        <source>The letter is withdrawn. A correction is owed: see the tasks of the case.</source>
        <translation>Письмо отозвано. Нужно исправление: смотрите задачи в деле.</translation>
    </message>
    <message>
        <source>The letter is withdrawn.</source>
        <translation>Письмо отозвано.</translation>
    </message>
</context>
<context>
    <name>Withheld</name>
    <message>
        <source>stays off the paper, must not be learned ({topics}): {what}</source>
        <translation>не попадёт в бумагу, об этом нельзя узнать ({topics}): {what}</translation>
    </message>
</context>
<context>
    <name>WitnessForm</name>
    <message>
        <source>Correct a witness</source>
        <translation>Исправить запись о свидетеле</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Добавить свидетеля</translation>
    </message>
    <message>
        <source>What the witness says is recorded as a statement, in the witness&apos;s own words.</source>
        <translation>Слова свидетеля записывают как сообщение, дословно.</translation>
    </message>
    <message>
        <source>As it was told; ~ means about</source>
        <translation>Так, как сказано; ~ означает «примерно»</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>WordsAskedBack</name>
    <message>
        <source>This is another word. Look at the paper again.</source>
        <translation>Это другое слово. Посмотрите на бумагу ещё раз.</translation>
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
        <translation>Письмо, дело {number}</translation>
    </message>
    <message>
        <source>Print and record…</source>
        <translation>Напечатать и записать…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Дело {number}</translation>
    </message>
    <message>
        <source>to {name}, {kinship}</source>
        <translation>кому: {name}, {kinship}</translation>
    </message>
    <message>
        <source>Envelope or label…</source>
        <translation>Конверт или наклейка…</translation>
    </message>
    <message>
        <source>Letter {number} is recorded.</source>
        <translation>Письмо {number} записано.</translation>
    </message>
    <message>
        <source>The letter is recorded. This computer knows no printer.</source>
        <translation>Письмо записано. На этом компьютере нет принтера.</translation>
    </message>
    <message>
        <source>Save a copy to print it elsewhere, or print it again later from the list of letters.</source>
        <translation>Сохраните копию, чтобы напечатать в другом месте, или напечатайте позже из списка писем.</translation>
    </message>
    <message>
        <source>The letter is recorded, and was not printed. Print it from the list of letters.</source>
        <translation>Письмо записано, но не напечатано. Напечатайте его из списка писем.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>Напечатана %n страница</numerusform>
            <numerusform>Напечатаны %n страницы</numerusform>
            <numerusform>Напечатано %n страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AtWork</name>
    <message>
        <source>Encrypting everything anew</source>
        <translation>Шифрование заново</translation>
    </message>
    <message>
        <source>Leave the computer on. Nothing can be saved or looked up until this is done.</source>
        <translation>Не выключайте компьютер. Пока это идёт, ничего нельзя сохранить или найти.</translation>
    </message>
</context>
<context>
    <name>_Curtain</name>
    <message>
        <source>Locking…</source>
        <translation>Блокируется…</translation>
    </message>
</context>
<context>
    <name>_Editor</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
</TS>
