<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
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
        <source>A running total is a claim of its own: who said it, on which day, over which time. It is never computed from the transfers, and the transfers are never added up to it.</source>
        <translation>Загальний підсумок є окремим повідомленням: хто його назвав, якого дня, за який час. Його ніколи не обчислюють із передач, і передачі ніколи до нього не додають.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Передачі</translation>
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
    <message>
        <source>Number</source>
        <translation>Номер</translation>
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
        <source>What is counted</source>
        <translation>Що пораховано</translation>
    </message>
    <message>
        <source>Over which time</source>
        <translation>За який час</translation>
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
        <source>What may be said</source>
        <translation>Що можна сказати</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Claims on this transfer</source>
        <translation>Повідомлення про цю передачу</translation>
    </message>
    <message>
        <source>Our cases linked</source>
        <translation>Пов’язані справи</translation>
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
        <source>Batch {number}</source>
        <translation>Передача {number}</translation>
    </message>
    <message>
        <source>This entry is not a transfer of its own. It cannot be linked to a case.</source>
        <translation>Цей запис не є окремою передачею. Пов’язати його зі справою не можна.</translation>
    </message>
    <message>
        <source>Nobody has given a number. Nothing can be said of how many.</source>
        <translation>Числа ніхто не назвав. Сказати, скільки, не можна.</translation>
    </message>
    <message>
        <source>Transfer of {day}</source>
        <translation>Передача, {day}</translation>
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
        <source>%n page(s), one voice</source>
        <translation>
            <numerusform>%n сторінка, один голос</numerusform>
            <numerusform>%n сторінки, один голос</numerusform>
            <numerusform>%n сторінок, один голос</numerusform>
        </translation>
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
        <source>No case is linked. A link is made on the page of a case.</source>
        <translation>Пов’язаних справ немає. Зв’язок створюють на сторінці справи.</translation>
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
        <source>Number</source>
        <translation>Номер</translation>
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
        <source>no number</source>
        <translation>без числа</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>не оцінено</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Choose a claim to read its page and the collector&apos;s remark.</source>
        <translation>Виберіть повідомлення, щоб прочитати його сторінку та примітку укладача.</translation>
    </message>
    <message>
        <source>Remark: {words}</source>
        <translation>Примітка: {words}</translation>
    </message>
    <message>
        <source>No page is recorded.</source>
        <translation>Сторінку не записано.</translation>
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
        <source>In the nominative, as in the passport: papers print it like this.</source>
        <translation>У називному відмінку, як у паспорті: так його друкують у паперах.</translation>
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
        <source>Name or number</source>
        <translation>Ім’я або номер</translation>
    </message>
    <message>
        <source>Search for a case by name or number</source>
        <translation>Пошук справи за іменем або номером</translation>
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
        <source>No case is found for what you typed. Type fewer letters of the name, another spelling of it, the name of a relative, or the number of the case.</source>
        <translation>За введеним нічого не знайдено. Введіть менше літер імені, інше його написання, ім’я когось із рідних або номер справи.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Показати всі справи</translation>
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
        <translation>Дата народження</translation>
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
        <translation>Закрити справу</translation>
    </message>
    <message>
        <source>Captivity, a court&apos;s declaration of death, a burial without a name or of a part: none of them ends a search. Only the reasons below do.</source>
        <translation>Полон, рішення суду про оголошення померлим, поховання без імені або поховання частини останків не завершують розшуку. Завершують його лише підстави, названі нижче.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Виберіть…</translation>
    </message>
    <message>
        <source>In your own words, for the history</source>
        <translation>Вашими словами, для історії змін</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>14.05.1994 · 05.1994 · ~2025-09</source>
        <translation>14.05.1994 · 05.1994 · ~2025-09</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Kept as words: {words}</source>
        <translation>Збережено словами: {words}</translation>
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
    <name>DecisionForm</name>
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
        <source>What it rests on</source>
        <translation>На чому воно ґрунтується</translation>
    </message>
    <message>
        <source>Who told the family</source>
        <translation>Хто повідомив родину</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>ще не повідомлено</translation>
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
        <source>Only a transfer can be linked to a case. This entry is an offer, a total or a part of another transfer.</source>
        <translation>Зі справою можна пов’язати лише передачу. Цей запис є пропозицією, підсумком або частиною іншої передачі.</translation>
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
        <translation>Немає попереднього листа до цього родича, на який можна послатися. Спершу напишіть лист L1.</translation>
    </message>
    <message>
        <source>This relative asked for no letters until {day}. Respect the pause, or record that the wish has changed.</source>
        <translation>Цей родич просив не писати листів до {day}. Дотримайтеся паузи або запишіть, що побажання змінилося.</translation>
    </message>
    <message>
        <source>This relative asked for no post. Hand the letter over in person: choose that channel.</source>
        <translation>Цей родич просив не надсилати нічого поштою. Передайте лист особисто: виберіть цей спосіб.</translation>
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
        <source>The birth lies after the last contact. Check both dates; one of them cannot be right.</source>
        <translation>Дата народження пізніша за останній зв’язок. Перевірте обидві дати: одна з них неправильна.</translation>
    </message>
    <message>
        <source>A name belongs either to the sought person or to one relative.</source>
        <translation>Ім’я належить або розшукуваній особі, або одному з родичів.</translation>
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
        <source>The template cannot be used. Mend the file:
{problems}</source>
        <translation>Шаблон не можна використати. Виправте файл:
{problems}</translation>
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
        <translation>Тут немає файлу повідомлень. Виберіть папку, у якій є claims.csv, або сам файл.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check the stick and the file&apos;s permissions.</source>
        <translation>Файл не вдається прочитати. Перевірте носій і права доступу до файлу.</translation>
    </message>
    <message>
        <source>The database of this vault is missing. Look for it in the vault&apos;s folder, or restore a backup.</source>
        <translation>Бази даних цього сховища немає. Пошукайте її в папці сховища або відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The database of this vault is damaged or is not ours. Nothing was changed. Copy the whole vault folder to a safe place, then restore a backup.</source>
        <translation>Базу даних цього сховища пошкоджено, або вона не наша. Нічого не змінено. Скопіюйте всю папку сховища в безпечне місце, а потім відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The database of this vault is empty: its contents were cut off. Copy the whole vault folder to a safe place, then restore a backup.</source>
        <translation>База даних цього сховища порожня: її вміст обрізано. Скопіюйте всю папку сховища в безпечне місце, а потім відновіть резервну копію.</translation>
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
        <translation>У папку сховища не можна записувати. Дозвольте запис або скопіюйте сховище на інший диск.</translation>
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
        <source>A vault needs at least one passphrase. Add the new one before you remove this one.</source>
        <translation>Сховищу потрібна принаймні одна парольна фраза. Спершу додайте нову, а тоді вилучіть цю.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose the folder of your vault, or create a new one.</source>
        <translation>У цій папці немає сховища. Виберіть папку свого сховища або створіть нове.</translation>
    </message>
    <message>
        <source>The vault in this folder was never finished, and nothing was recorded in it. Create it again in this folder.</source>
        <translation>Сховище в цій папці не було створено до кінця, і в ньому нічого не записано. Створіть його в цій папці ще раз.</translation>
    </message>
    <message>
        <source>A vault is a folder, but this is a file. Choose a folder.</source>
        <translation>Сховище є папкою, а це файл. Виберіть папку.</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be written to. Check that the disk is not write-protected and that the folder belongs to you, or choose another folder.</source>
        <translation>У папку сховища не можна записувати. Перевірте, чи диск не захищено від запису і чи папка належить вам, або виберіть іншу папку.</translation>
    </message>
    <message>
        <source>The disk is full, and the keys of the vault were left as they were. Free some space and try again.</source>
        <translation>Диск заповнено, ключі сховища залишилися без змін. Звільніть місце і спробуйте знову.</translation>
    </message>
    <message>
        <source>There is already a vault in this folder. Unlock it, or choose another folder for the new one.</source>
        <translation>У цій папці вже є сховище. Відкрийте його або виберіть для нового іншу папку.</translation>
    </message>
    <message>
        <source>This folder holds other files. A vault needs a folder of its own: choose an empty one or a new name.</source>
        <translation>У цій папці є інші файли. Сховищу потрібна окрема папка: виберіть порожню або нову назву.</translation>
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
        <source>A decision on identity is not settled: it is proposed, challenged or examined again. Talk with this relative first and record the talk; the paper may then follow.</source>
        <translation>Рішення про встановлення особи не остаточне: його запропоновано, оскаржено або переглядають. Спершу поговоріть із цим родичем і запишіть розмову; після цього можна друкувати папір.</translation>
    </message>
    <message>
        <source>A comparison shows agreement, and no later talk with this relative is recorded. Talk with the relative first: a paper is never the first news.</source>
        <translation>Порівняння показало збіг, а пізнішої розмови з цим родичем не записано. Спершу поговоріть із ним: папір ніколи не буває першою звісткою.</translation>
    </message>
    <message>
        <source>“{field}” is too long for its place on the paper. Shorten it.</source>
        <translation>«{field}» задовге для свого місця на папері. Скоротіть текст.</translation>
    </message>
    <message>
        <source>Choose the relative to whom this letter goes.</source>
        <translation>Виберіть родича, якому призначено цей лист.</translation>
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
        <translation>Копію не вдалося записати туди. Виберіть іншу папку. Записаний лист у безпеці в сховищі.</translation>
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
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished"></translation>
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
        <translation>Передача не є людиною. Зв’язок каже лише, що їх поєднує і наскільки міцно.</translation>
    </message>
    <message>
        <source>The transfer</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>What connects them</source>
        <translation>Що їх поєднує</translation>
    </message>
    <message>
        <source>With this strength the family may be told no more than:</source>
        <translation>За такої міцності родині можна сказати не більше ніж:</translation>
    </message>
    <message>
        <source>The family, and the reason for the change</source>
        <translation>Родина і причина зміни</translation>
    </message>
    <message>
        <source>Why it changes, for the history</source>
        <translation>Чому змінюється, для історії змін</translation>
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
        <source>Link: {word}</source>
        <translation>Зв’язок: {word}</translation>
    </message>
    <message>
        <source>{kind}, on record</source>
        <translation>{kind}, є документ</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Add a spelling of the name</source>
        <translation>Додати написання імені</translation>
    </message>
    <message>
        <source>The search then finds the case under this spelling as well.</source>
        <translation>Тоді пошук знаходитиме справу і за цим написанням.</translation>
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
        <source>Note for the office</source>
        <translation>Примітка для установи</translation>
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
        <translation>Змінити запис в органі</translation>
    </message>
    <message>
        <source>Add an entry at a body</source>
        <translation>Додати запис в органі</translation>
    </message>
    <message>
        <source>Where the case is registered</source>
        <translation>Де справу зареєстровано</translation>
    </message>
    <message>
        <source>A day, a month or a year; ~ means about</source>
        <translation>День, місяць або рік; ~ означає «близько»</translation>
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
    <name>RelativeForm</name>
    <message>
        <source>Change what is recorded of a relative</source>
        <translation>Змінити записане про родича</translation>
    </message>
    <message>
        <source>Add a relative</source>
        <translation>Додати родича</translation>
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
        <source>How to reach them</source>
        <translation>Як зв’язатися</translation>
    </message>
    <message>
        <source>What they wish</source>
        <translation>Побажання</translation>
    </message>
    <message>
        <source>What must not be told, and notes</source>
        <translation>Чого не можна казати, і примітки</translation>
    </message>
    <message>
        <source>In the family&apos;s words. It is shown above the case, and before every paper.</source>
        <translation>Словами родини. Це видно вгорі справи й перед кожним папером.</translation>
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
        <source>A day, a month or a year; ~ means about</source>
        <translation>День, місяць або рік; ~ означає «близько»</translation>
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
        <source>Where it is from</source>
        <translation>Звідки відомо</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>не оцінено</translation>
    </message>
</context>
<context>
    <name>StatementStateForm</name>
    <message>
        <source>Change the state of a statement</source>
        <translation>Змінити стан повідомлення</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <translation>Чому, для історії змін</translation>
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
    <name>Tabs</name>
    <message>
        <source>Parts of this page</source>
        <translation>Розділи цієї сторінки</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>Record a talk</source>
        <translation>Записати розмову</translation>
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
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Add a task</source>
        <translation>Додати завдання</translation>
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
    <name>TransferEntry</name>
    <message>
        <source>Day, month or year: 26.02.2026</source>
        <translation>День, місяць або рік: 26.02.2026</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Locked. What was typed and not saved is kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample vault with invented people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault is a folder in which everything is encrypted. Create one, or choose yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24 recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the sheet, with spaces between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this folder on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with recovery words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample vault: everybody in it is invented. Its passphrase is: {passphrase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The key file of this vault is damaged or missing. Its copy will be used, and the file repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_AboutAPerson</name>
    <message>
        <source>A day, a month or a year; ~ means about</source>
        <translation>День, місяць або рік; ~ означає «близько»</translation>
    </message>
</context>
</TS>
