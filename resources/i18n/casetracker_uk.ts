<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
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
        <source>close the case</source>
        <translation>завершено справу</translation>
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
        <source>link a batch</source>
        <translation>пов’язано з передачею</translation>
    </message>
    <message>
        <source>change a link</source>
        <translation>змінено зв’язок із передачею</translation>
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
        <source>save a copy in clear</source>
        <translation>збережено незахищену копію</translation>
    </message>
    <message>
        <source>add a document</source>
        <translation>додано документ</translation>
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
        <source>load reported claims</source>
        <translation>завантажено повідомлені передачі</translation>
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
        <source>export the history in clear</source>
        <translation>експортовано незахищену історію змін</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>створити резервну копію</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>відновити з резервної копії</translation>
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
        <translation>зробити резервну копію перед оновленням</translation>
    </message>
    <message>
        <source>notice a database that may be older</source>
        <translation>помічено базу даних, яка може бути старішою</translation>
    </message>
    <message>
        <source>rescue a damaged vault</source>
        <translation>урятувати пошкоджене сховище</translation>
    </message>
    <message>
        <source>encrypt the vault anew</source>
        <translation>зашифрувати сховище наново</translation>
    </message>
    <message>
        <source>leave a key out</source>
        <translation>не перенести ключ</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>A backup is the whole vault, encrypted as it is, and opens with the same passphrases and recovery words on any computer with this program. Keep one on a memory stick that lies elsewhere.</source>
        <translation>Резервна копія – це все сховище, так само зашифроване; вона відкривається тими самими парольними фразами й словами відновлення на будь-якому комп’ютері з цією програмою. Одну тримайте на носії, що лежить в іншому місці.</translation>
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
        <source>A backup is due: at least one a week.</source>
        <translation>Час зробити резервну копію: щонайменше одну на тиждень.</translation>
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
    <name>BatchesTab</name>
    <message>
        <source>Batches</source>
        <translation>Передачі</translation>
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
        <source>No case is found for what you typed. Type fewer letters of the name, another spelling of it, the name of a relative, or the number of the case. Esc shows all cases again.</source>
        <translation>За введеним справи не знайдено. Введіть менше літер імені, інше його написання, ім’я когось із рідних або номер справи. Esc знову покаже всі справи.</translation>
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
        <source>Family view: notes, what must not be told, and what is due are hidden. F9 ends it.</source>
        <translation>Вигляд для родини: примітки, чого не можна казати та терміни приховано. F9 повертає звичайний вигляд.</translation>
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
        <source>Reason</source>
        <translation>Причина</translation>
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
    <name>ContactNotes</name>
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
        <source>Added</source>
        <translation>Додано</translation>
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
        <translation>Це сховище — з попередньої версії програми, і його треба оновити, а повний або захищений від запису диск цього не дозволяє. Скопіюйте всю теку сховища на інший диск і відкрийте її там.</translation>
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
        <translation>Це сховище — з попередньої версії програми. Перед зміною воно копіюється, а резервну копію записати не вдається: тека сховища не приймає файлів. Нічого не змінено. Дозвольте запис у теку або скопіюйте її на інший диск, потім відкрийте сховище знову.</translation>
    </message>
    <message>
        <source>This vault comes from an earlier version of the program. It is backed up before it is changed, and the disk is too full for that. Nothing was changed. Make at least {needed} MB free, then open the vault again.</source>
        <translation>Це сховище — з попередньої версії програми. Перед зміною воно копіюється, а на диску для цього замало місця. Нічого не змінено. Звільніть щонайменше {needed} МБ, потім відкрийте сховище знову.</translation>
    </message>
    <message>
        <source>This vault comes from an earlier version of the program. It is backed up before it is changed, and the backup could not be read back. Nothing was changed. Copy the whole vault folder to another disk and open it there.</source>
        <translation>Це сховище — з попередньої версії програми. Перед зміною воно копіюється, а записану копію не вдалося прочитати. Нічого не змінено. Скопіюйте всю теку сховища на інший диск і відкрийте її там.</translation>
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
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Add a spelling…</source>
        <translation>Додати написання…</translation>
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
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History of the office</source>
        <translation>Історія змін установи</translation>
    </message>
    <message>
        <source>Every change, reading, print, copy, unlocking and change of a key is a line that nobody can edit unnoticed.</source>
        <translation>Кожна зміна, перегляд, друк, копія, відкриття сховища і зміна ключа — це запис, який ніхто не може непомітно виправити.</translation>
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
            <numerusform>%n місця історії змін не такі, якими їх записано, перше — у записі {line}.</numerusform>
            <numerusform>%n місць історії змін не такі, якими їх записано, перше — у записі {line}.</numerusform>
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
        <source>Number of the case</source>
        <translation>Номер справи</translation>
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
        <source>everybody</source>
        <translation>усі</translation>
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
    <name>IdentificationTab</name>
    <message>
        <source>Identification</source>
        <translation>Ідентифікація</translation>
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
        <source>Decision on identity: {state}</source>
        <translation>Рішення про встановлення особи: {state}</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>порівняно</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>не порівняно</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
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
        <source>No paper states this decision until it is recorded who told the family in person, and when.</source>
        <translation>Жоден папір не повідомляє про це рішення, доки не записано, хто й коли сказав про нього родині особисто.</translation>
    </message>
    <message>
        <source>Change, or record that the family was told…</source>
        <translation>Змінити або записати, що родині сказано…</translation>
    </message>
    <message>
        <source>Is there a lifetime sample of the person&apos;s own, and was it compared?</source>
        <translation>Чи є власний прижиттєвий зразок людини і чи його порівняли?</translation>
    </message>
    <message>
        <source>Which relatives were compared, and can a second close relative give a sample?</source>
        <translation>Зі зразками яких рідних порівнювали і чи може надати зразок ще хтось із близьких рідних?</translation>
    </message>
    <message>
        <source>With which methods? Can a second DNA method be used?</source>
        <translation>Якими методами? Чи можна застосувати другий метод ДНК?</translation>
    </message>
    <message>
        <source>Did the expert recommend a further examination, and was it done?</source>
        <translation>Чи рекомендував експерт додаткову експертизу і чи її провели?</translation>
    </message>
    <message>
        <source>Do age, height, old injuries, the place and the day agree?</source>
        <translation>Чи узгоджуються вік, зріст, давні травми, місце й день?</translation>
    </message>
    <message>
        <source>The basis is less than the rule of 26 February 2026 asks for. Ask the investigator:</source>
        <translation>Підстава слабша, ніж вимагає правило від 26 лютого 2026 року. Запитайте слідчого:</translation>
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
        <source>taken back by a later step</source>
        <translation>скасовано пізнішим етапом</translation>
    </message>
    <message>
        <source>recorded {day}</source>
        <translation>записано {day}</translation>
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
        <source>Print the sheet…</source>
        <translation>Надрукувати аркуш…</translation>
    </message>
    <message>
        <source>Replace the old words</source>
        <translation>Замінити старі слова</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Я їх записав(-ла)</translation>
    </message>
    <message>
        <source>Keep the old words</source>
        <translation>Залишити старі слова</translation>
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
        <source>These backups still accept what was changed. Delete them, or keep them locked away, and think of backups on memory sticks:</source>
        <translation>Ці резервні копії ще приймають те, що змінено. Знищте їх або тримайте під замком і згадайте про копії на флешках:</translation>
    </message>
    <message>
        <source>The old recovery words open the vault no longer.</source>
        <translation>Старі слова відновлення більше не відкривають сховища.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Write the words on paper.</source>
        <translation>Цей комп’ютер не має принтера. Запишіть слова на папері.</translation>
    </message>
    <message>
        <source>The sheet is at the printer.</source>
        <translation>Аркуш надіслано на принтер.</translation>
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
        <source>Open the case</source>
        <translation>Відкрити справу</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save a copy, or set up a printer.</source>
        <translation>На цьому комп’ютері немає принтера. Збережіть копію або підключіть принтер.</translation>
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
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
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
        <source>Letters of this case</source>
        <translation>Листи цієї справи</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Відкрити папір</translation>
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
        <source>The family, and the reason for the change</source>
        <translation>Родина і причина зміни</translation>
    </message>
    <message>
        <source>Why it changes, for the history</source>
        <translation>Чому змінюється (для історії змін)</translation>
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
    <name>MainWindow</name>
    <message>
        <source>The key file of this vault is older than the vault remembers. Somebody may have put an old one back, and with it a passphrase that was changed or removed. Look at the keys in the settings, then change your passphrase.</source>
        <translation>Файл ключів цього сховища старіший, ніж пам’ятає сховище. Можливо, хтось повернув старий файл, а з ним і парольну фразу, яку було змінено чи вилучено. Перегляньте ключі в налаштуваннях, а тоді змініть свою парольну фразу.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s) were tried since this vault was last opened.</source>
        <translation>
            <numerusform>Відтоді, як сховище відкривали востаннє, пробували %n хибну парольну фразу.</numerusform>
            <numerusform>Відтоді, як сховище відкривали востаннє, пробували %n хибні парольні фрази.</numerusform>
            <numerusform>Відтоді, як сховище відкривали востаннє, пробували %n хибних парольних фраз.</numerusform>
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
        <source>Who works here: stands under letters and in the history</source>
        <translation>Хто тут працює: стоїть під листами та в історії змін</translation>
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
        <source>Ask again: {body}</source>
        <translation>Запитати знову: {body}</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation>Обіцяно: {what}</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Записати відповідь…</translation>
    </message>
    <message>
        <source>Mark as kept</source>
        <translation>Обіцянку виконано</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Write letter…</source>
        <translation>Написати лист…</translation>
    </message>
    <message>
        <source>Set the next review…</source>
        <translation>Призначити наступний перегляд…</translation>
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
    <message>
        <source>Other spellings</source>
        <translation>Інші написання</translation>
    </message>
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
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>The paper</source>
        <translation>Папір</translation>
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
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
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
        <source>Statements</source>
        <translation>Повідомлення</translation>
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
        <source>received {day}</source>
        <translation>дізналися {day}</translation>
    </message>
    <message>
        <source>Change its state…</source>
        <translation>Змінити стан…</translation>
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
        <source>Opened in this session</source>
        <translation>Відкрито в цьому сеансі</translation>
    </message>
    <message>
        <source>Nothing waits. Follow-ups, promises and tasks of your cases will stand here.</source>
        <translation>Нічого не чекає. Тут стоятимуть запити, обіцянки та завдання Ваших справ.</translation>
    </message>
    <message>
        <source>Go to the family</source>
        <translation>Перейти до родини</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Перейти до справи</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, later</source>
        <translation>
            <numerusform>і ще %n, пізніше</numerusform>
            <numerusform>і ще %n, пізніше</numerusform>
            <numerusform>і ще %n, пізніше</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n in all, most urgent first</source>
        <translation>
            <numerusform>усього %n, найтерміновіше спершу</numerusform>
            <numerusform>усього %n, найтерміновіше спершу</numerusform>
            <numerusform>усього %n, найтерміновіше спершу</numerusform>
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
        <source>Write letter…</source>
        <translation>Написати лист…</translation>
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
        <source>I do not know: try all</source>
        <translation>Не знаю: перевірити всі</translation>
    </message>
    <message>
        <source>Open with this computer&apos;s keyring</source>
        <translation>Відкрити системним сховищем паролів</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показувати введене</translation>
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
    <message numerus="yes">
        <source>%n place(s) are damaged. Close the program, copy the whole vault folder to a safe place, then restore a backup. Without one, the command &apos;casetracker vault rescue&apos; saves what can be read.</source>
        <translation>
            <numerusform>Пошкоджено %n місце. Закрийте програму, скопіюйте всю теку сховища в надійне місце, відновіть резервну копію. Якщо її немає, команда «casetracker vault rescue» врятує те, що можна прочитати.</numerusform>
            <numerusform>Пошкоджено %n місця. Закрийте програму, скопіюйте всю теку сховища в надійне місце, відновіть резервну копію. Якщо її немає, команда «casetracker vault rescue» врятує те, що можна прочитати.</numerusform>
            <numerusform>Пошкоджено %n місць. Закрийте програму, скопіюйте всю теку сховища в надійне місце, відновіть резервну копію. Якщо її немає, команда «casetracker vault rescue» врятує те, що можна прочитати.</numerusform>
        </translation>
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
        <source>Rests on</source>
        <translation>На чому ґрунтується</translation>
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
        <source>nobody (summary for the file)</source>
        <translation>нікому (довідка до справи)</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ще не вирішено</translation>
    </message>
    <message>
        <source>I have read the draft against this wish; nothing of it stands there.</source>
        <translation>Чернетку звірено з цим побажанням; нічого такого в ній немає.</translation>
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
        <source>How it goes out</source>
        <translation>Як передати</translation>
    </message>
    <message>
        <source>Must not learn from us: {words}</source>
        <translation>Не має дізнатися від нас: {words}</translation>
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
        <translation>Вибрати родича</translation>
    </message>
    <message>
        <source>Choose the transfer</source>
        <translation>Вибрати передачу</translation>
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
        <source>Open the settings</source>
        <translation>Відкрити налаштування</translation>
    </message>
    <message>
        <source>a record of this case</source>
        <translation>запис у цій справі</translation>
    </message>
    <message>
        <source>stays off the paper, not told to this relative yet: “{words}”</source>
        <translation>не друкується, бо цьому родичеві ще не сказано: «{words}»</translation>
    </message>
    <message>
        <source>what is recorded of this case; no claim of others</source>
        <translation>записане в цій справі; чужих повідомлень немає</translation>
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
    <name>_AboutAPerson</name>
    <message>
        <source>A day, a month or a year; ~ means about</source>
        <translation>День, місяць або рік; ~ означає «близько»</translation>
    </message>
    <message>
        <source>In the nominative, as in the passport: papers print it like this.</source>
        <translation>У називному відмінку, як у паспорті: так його друкують у паперах.</translation>
    </message>
</context>
<context>
    <name>_Curtain</name>
    <message>
        <source>Locking…</source>
        <translation>Блокується…</translation>
    </message>
</context>
</TS>
