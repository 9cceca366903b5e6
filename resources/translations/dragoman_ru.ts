<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>CollectionActions</name>
        <message>
            <source>C&amp;ollect passage</source>
            <translation>&amp;Добавить фрагмент в подборку</translation>
        </message>
        <message>
            <source>&amp;Show the collection</source>
            <translation>&amp;Показать подборку</translation>
        </message>
        <message>
            <source>Sa&amp;ve the collection as…</source>
            <translation>Сохранить подборку &amp;как…</translation>
        </message>
        <message>
            <source>&amp;Undo the last change of the collection</source>
            <translation>&amp;Отменить последнее изменение подборки</translation>
        </message>
        <message>
            <source>&amp;Remove all from the collection</source>
            <translation>&amp;Убрать всё из подборки</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Копировать цитату</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Переместить вверх</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Переместить вниз</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Collected.</source>
            <translation>Добавлено в подборку.</translation>
        </message>
    </context>
    <context>
        <name>ExplainActions</name>
        <message>
            <source>Choose the file that is not found</source>
            <translation>Выберите файл, который не находится</translation>
        </message>
    </context>
    <context>
        <name>ExportActions</name>
        <message>
            <source>Nothing is collected yet.</source>
            <translation>В подборке пока ничего нет.</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Документ Word (*.docx)</translation>
        </message>
        <message>
            <source>Table for spreadsheets (*.csv)</source>
            <translation>Файл для электронных таблиц (*.csv)</translation>
        </message>
        <message>
            <source>Save the collection</source>
            <translation>Сохранение подборки</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Подборка</translation>
        </message>
        <message>
            <source>{name} cannot be written.</source>
            <translation>Не удаётся записать {name}.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Выберите другую папку или освободите место на диске.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Сохранено как {name}.</translation>
        </message>
        <message>
            <source>{name} is there already. Replace it?</source>
            <translation>{name} уже существует. Заменить?</translation>
        </message>
        <message>
            <source>Replace a file</source>
            <translation>Замена файла</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
    </context>
    <context>
        <name>GuideActions</name>
        <message>
            <source>&amp;Guide</source>
            <translation>Р&amp;уководство</translation>
        </message>
        <message>
            <source>Look for a &amp;new version…</source>
            <translation>Найти &amp;новую версию…</translation>
        </message>
        <message>
            <source>Look for a new version</source>
            <translation>Найти новую версию</translation>
        </message>
        <message>
            <source>You have version {version}. The newest one stands on this page:</source>
            <translation>У вас версия {version}. Самая новая — на этой странице:</translation>
        </message>
        <message>
            <source>Your browser opens it. Dragoman itself asks nobody, and sends nothing.</source>
            <translation>Её откроет ваш браузер. Сам Dragoman ни к кому не обращается и ничего не отправляет.</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Открыть в браузере</translation>
        </message>
    </context>
    <context>
        <name>HitActions</name>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Копировать цитату</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Копировать путь</translation>
        </message>
        <message>
            <source>Why is this found?</source>
            <translation>Почему это найдено?</translation>
        </message>
        <message>
            <source>Forget this document…</source>
            <translation>Забыть этот документ…</translation>
        </message>
        <message>
            <source>Show a copy in its folder</source>
            <translation>Показать копию в папке</translation>
        </message>
        <message>
            <source>Forget {name}? The file stays where it is, but is not found any more and not read again. Its text, title and name leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>Забыть {name}? Файл останется на месте, но больше не будет ни находиться, ни читаться. Его текст, заголовок и имя исчезнут из всех файлов папки данных Dragoman; вместе с ними удаляются прежние резервные копии и журнал.</translation>
        </message>
        <message>
            <source>Copies of it in other places are still found.</source>
            <translation>Копии файла в других местах по-прежнему будут находиться.</translation>
        </message>
        <message>
            <source>Forget a document</source>
            <translation>Забыть документ</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Забыть</translation>
        </message>
    </context>
    <context>
        <name>LikeActions</name>
        <message>
            <source>Find similar &amp;passages</source>
            <translation>Найти похожие фра&amp;гменты</translation>
        </message>
        <message>
            <source>Find similar &amp;documents</source>
            <translation>Найти похожие &amp;документы</translation>
        </message>
        <message>
            <source>Find similar to the &amp;selection</source>
            <translation>Найти похожее на &amp;выделенное</translation>
        </message>
    </context>
    <context>
        <name>ModelActions</name>
        <message>
            <source>All its files are as they were installed, and it gives what it should.</source>
            <translation>Все файлы модели в том же виде, что при установке, и результаты верны.</translation>
        </message>
        <message>
            <source>Check of a model</source>
            <translation>Проверка модели</translation>
        </message>
    </context>
    <context>
        <name>PreviewActions</name>
        <message>
            <source>&amp;Next hit in the document</source>
            <translation>&amp;Следующее совпадение в документе</translation>
        </message>
        <message>
            <source>&amp;Previous hit in the document</source>
            <translation>Пр&amp;едыдущее совпадение в документе</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Найти</translation>
        </message>
        <message>
            <source>Find in the &amp;document…</source>
            <translation>Найти в &amp;документе…</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>&amp;Крупнее</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>&amp;Мельче</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>&amp;Обычный размер</translation>
        </message>
        <message>
            <source>Show &amp;text or page</source>
            <translation>&amp;Текст или страница</translation>
        </message>
    </context>
    <context>
        <name>QuestionActions</name>
        <message>
            <source>&amp;Recent questions</source>
            <translation>&amp;Недавние вопросы</translation>
        </message>
        <message>
            <source>&amp;Save this search…</source>
            <translation>&amp;Сохранить этот поиск…</translation>
        </message>
        <message>
            <source>&amp;Filters at the side</source>
            <translation>Панель &amp;фильтров</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>С&amp;бросить фильтры</translation>
        </message>
        <message>
            <source>&amp;Mend the question</source>
            <translation>&amp;Исправить вопрос</translation>
        </message>
        <message>
            <source>&amp;Keep the questions asked</source>
            <translation>&amp;Хранить заданные вопросы</translation>
        </message>
        <message>
            <source>Ask the &amp;last question again at the start</source>
            <translation>&amp;Повторять последний вопрос при запуске</translation>
        </message>
        <message>
            <source>&amp;Delete all questions kept…</source>
            <translation>&amp;Удалить все сохранённые вопросы…</translation>
        </message>
        <message>
            <source>Delete all questions that are kept? Saved searches stay.</source>
            <translation>Удалить все сохранённые вопросы? Сохранённые поиски останутся.</translation>
        </message>
        <message>
            <source>Delete questions</source>
            <translation>Удаление вопросов</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Сохранить этот поиск</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
    </context>
    <context>
        <name>QuoteActions</name>
        <message>
            <source>&amp;Copy quote with its source</source>
            <translation>Копировать цитату с &amp;источником</translation>
        </message>
        <message>
            <source>Copy quote as plain &amp;text</source>
            <translation>Копировать цитату как простой &amp;текст</translation>
        </message>
        <message>
            <source>Copy quote as &amp;Markdown</source>
            <translation>Копировать цитату в &amp;формате Markdown</translation>
        </message>
        <message>
            <source>Copy quote as &amp;BibTeX</source>
            <translation>Копировать цитату в фо&amp;рмате BibTeX</translation>
        </message>
        <message>
            <source>Copy quote as Chicago &amp;note</source>
            <translation>Копировать цитату как &amp;сноску Chicago</translation>
        </message>
        <message>
            <source>Copied with its source.</source>
            <translation>Скопировано с источником.</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>Этого фрагмента больше нет.</translation>
        </message>
    </context>
    <context>
        <name>RemedyActions</name>
        <message>
            <source>The file cannot be read.</source>
            <translation>Не удаётся прочитать файл.</translation>
        </message>
    </context>
    <context>
        <name>RepairActions</name>
        <message>
            <source>Check and repair the library</source>
            <translation>Проверка и восстановление библиотеки</translation>
        </message>
        <message>
            <source>Check and repair the library now?</source>
            <translation>Проверить и восстановить библиотеку сейчас?</translation>
        </message>
        <message>
            <source>The window closes, the library is looked at to the last row, and what is damaged is made again from what is whole. That may take minutes. Your documents are not touched. The window then opens again.</source>
            <translation>Окно закроется, библиотека будет проверена до последней записи, а всё повреждённое — воссоздано из уцелевшего. Это может занять несколько минут. Ваши документы не затрагиваются. Затем окно откроется снова.</translation>
        </message>
        <message>
            <source>Check and repair</source>
            <translation>Проверить и восстановить</translation>
        </message>
    </context>
    <context>
        <name>ScanActions</name>
        <message>
            <source>Scans</source>
            <translation>Сканы</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Прочитать</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Не читать</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Add folder…</source>
            <translation>&amp;Добавить папку…</translation>
        </message>
        <message>
            <source>&amp;Folders…</source>
            <translation>&amp;Папки…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>&amp;Модели…</translation>
        </message>
        <message>
            <source>&amp;Pause or go on indexing</source>
            <translation>П&amp;риостановить или продолжить индексацию</translation>
        </message>
        <message>
            <source>&amp;Index now anyway</source>
            <translation>&amp;Индексировать сейчас всё равно</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Настройки…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Выход</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Поиск</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>&amp;Вопрос</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>&amp;Просмотр</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>Ком&amp;анды…</translation>
        </message>
        <message>
            <source>&amp;Collection</source>
            <translation>Под&amp;борка</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>&amp;Search operators</source>
            <translation>&amp;Операторы поиска</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Сочетания клавиш</translation>
        </message>
        <message>
            <source>&amp;What Dragoman knows</source>
            <translation>&amp;Что знает Dragoman</translation>
        </message>
        <message>
            <source>&amp;Files that need attention</source>
            <translation>&amp;Файлы, требующие внимания</translation>
        </message>
        <message>
            <source>Why &amp;isn't a file found?…</source>
            <translation>&amp;Почему файл не находится?…</translation>
        </message>
        <message>
            <source>&amp;Check and repair the library…</source>
            <translation>П&amp;роверить и восстановить библиотеку…</translation>
        </message>
        <message>
            <source>&amp;About Dragoman</source>
            <translation>О про&amp;грамме Dragoman</translation>
        </message>
    </context>
    <context>
        <name>BannerBar</name>
        <message>
            <source>Hide</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Восстановить…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Модели…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Настройки…</translation>
        </message>
        <message>
            <source>Read scans…</source>
            <translation>Прочитать сканы…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message>
            <source>Passages collected</source>
            <translation>Фрагменты подборки</translation>
        </message>
        <message>
            <source>Nothing is collected yet. Choose a passage and press Ctrl+B, or drag it here.</source>
            <translation>В подборке пока ничего нет. Выберите фрагмент и нажмите Ctrl+B или перетащите его сюда.</translation>
        </message>
    </context>
    <context>
        <name>CollectionModel</name>
        <message>
            <source>Note: {note}</source>
            <translation>Заметка: {note}</translation>
        </message>
    </context>
    <context>
        <name>CollectionPanel</name>
        <message>
            <source>Collection</source>
            <translation>Подборка</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>Убрать всё</translation>
        </message>
        <message>
            <source>Note on this passage</source>
            <translation>Заметка к этому фрагменту</translation>
        </message>
        <message>
            <source>Style of the citations</source>
            <translation>Стиль цитирования</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Сохранить как…</translation>
        </message>
        <message>
            <source>Cite as</source>
            <translation>Цитировать как</translation>
        </message>
    </context>
    <context>
        <name>style_names</name>
        <message>
            <source>Plain text</source>
            <translation>Простой текст</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>BibTeX</source>
            <translation>BibTeX</translation>
        </message>
        <message>
            <source>Chicago note</source>
            <translation>Сноска Chicago</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>Finds the passage that answers a question, in any language, in your own files.</source>
            <translation>Находит в ваших файлах фрагмент, который отвечает на вопрос, — на любом языке.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Only a model that you ask for is loaded from the network.</source>
            <translation>Никакие данные не покидают этот компьютер. Из сети загружаются только модели, и только по вашей просьбе.</translation>
        </message>
        <message>
            <source>Models:</source>
            <translation>Модели:</translation>
        </message>
        <message>
            <source>The library lives in</source>
            <translation>Библиотека находится в папке</translation>
        </message>
        <message>
            <source>Apache License 2.0</source>
            <translation>Apache License 2.0</translation>
        </message>
        <message>
            <source>About Dragoman</source>
            <translation>О программе Dragoman</translation>
        </message>
    </context>
    <context>
        <name>AdvancedModels</name>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>Все модели</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Загрузить…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>From files that you have brought along, where there is no network</source>
            <translation>Из принесённых с собой файлов, если сети нет</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>Из папки…</translation>
        </message>
        <message>
            <source>From a zip…</source>
            <translation>Из ZIP-архива…</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Включить</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>Reads all its files and compares its results with the published ones</source>
            <translation>Читает все файлы модели и сравнивает её результаты с опубликованными</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>The first passages are put in order by:</source>
            <translation>Первые фрагменты упорядочивает:</translation>
        </message>
        <message>
            <source>They read the meaning of passages</source>
            <translation>Читают смысл фрагментов</translation>
        </message>
        <message>
            <source>They put the first passages in order</source>
            <translation>Упорядочивают первые фрагменты</translation>
        </message>
        <message>
            <source>They read scans in further languages</source>
            <translation>Читают сканы на других языках</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>используется</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>Языки: {languages}</translation>
        </message>
        <message>
            <source>Memory while it works: {size}</source>
            <translation>Память во время работы: {size}</translation>
        </message>
        <message>
            <source>From: {place} {revision}</source>
            <translation>Источник: {place} {revision}</translation>
        </message>
        <message>
            <source>Choose the folder of {title}</source>
            <translation>Выберите папку модели {title}</translation>
        </message>
        <message>
            <source>Choose the zip of {title}</source>
            <translation>Выберите ZIP-архив модели {title}</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Что-то пошло не так</translation>
        </message>
        <message>
            <source>Dragoman met an error that it did not expect. Your documents are untouched, and you can go on working. The report below helps to mend it; it is sent nowhere by itself.</source>
            <translation>В Dragoman произошла непредвиденная ошибка. Ваши документы не затронуты, работу можно продолжать. Отчёт ниже поможет её исправить; сам по себе он никуда не отправляется.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Копировать отчёт</translation>
        </message>
    </context>
    <context>
        <name>ExcludesEditor</name>
        <message>
            <source>One pattern a line, as in .gitignore: drafts/, *.log, !keep.log</source>
            <translation>По одному шаблону в строке, как в .gitignore: drafts/, *.log, !keep.log</translation>
        </message>
        <message>
            <source>Patterns left out of the selected folder</source>
            <translation>Шаблоны исключений для выбранной папки</translation>
        </message>
        <message>
            <source>Apply patterns</source>
            <translation>Применить шаблоны</translation>
        </message>
        <message>
            <source>What is wrong with the patterns</source>
            <translation>Что не так с шаблонами</translation>
        </message>
        <message>
            <source>Left out of the selected folder:</source>
            <translation>Исключить из выбранной папки:</translation>
        </message>
    </context>
    <context>
        <name>ExplainDialog</name>
        <message>
            <source>Why isn't this file found?</source>
            <translation>Почему этот файл не находится?</translation>
        </message>
        <message>
            <source>What is known of the file</source>
            <translation>Что известно о файле</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Другой файл…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Проверка…</translation>
        </message>
        <message>
            <source>Was {path} meant?</source>
            <translation>Может быть, {path}?</translation>
        </message>
    </context>
    <context>
        <name>FailureDetails</name>
        <message>
            <source>Choose a file to see what can be done about it.</source>
            <translation>Выберите файл, чтобы узнать, что с ним можно сделать.</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>с {date}</translation>
        </message>
    </context>
    <context>
        <name>FailuresDialog</name>
        <message>
            <source>Files that need attention</source>
            <translation>Файлы, требующие внимания</translation>
        </message>
        <message>
            <source>Filter by name, folder or reason</source>
            <translation>Фильтр по имени, папке или причине</translation>
        </message>
        <message>
            <source>Filter the files</source>
            <translation>Фильтр файлов</translation>
        </message>
        <message>
            <source>All about it</source>
            <translation>Подробнее</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>Копировать список</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date: files are tried again there.</source>
            <translation>Эту библиотеку обновляет другой экземпляр Dragoman: повторные попытки чтения делаются там.</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>Name</source>
            <translation>Имя файла</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>С даты</translation>
        </message>
    </context>
    <context>
        <name>folder_suggestions</name>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Рабочий стол</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Загрузки</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>Почта</translation>
        </message>
        <message>
            <source>Nothing in it that is read</source>
            <translation>Нет файлов, которые можно прочитать</translation>
        </message>
        <message>
            <source>Very many files, none read so far</source>
            <translation>Очень много файлов, пока ни один не прочитан</translation>
        </message>
        <message>
            <source>by words in about {time}</source>
            <translation>по словам — примерно через {time}</translation>
        </message>
        <message>
            <source>by meaning in about {time}</source>
            <translation>по смыслу — примерно через {time}</translation>
        </message>
        <message>
            <source>how long that takes is known once something has been read</source>
            <translation>сколько это займёт, станет известно после первых прочитанных файлов</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Подсчёт…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Add {folder}</source>
            <translation>Добавить {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Folders</source>
            <translation>Папки</translation>
        </message>
        <message>
            <source>Folders that are searched</source>
            <translation>Папки, в которых ведётся поиск</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Добавить папку…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Add the sample documents</source>
            <translation>Добавить примеры документов</translation>
        </message>
        <message>
            <source>What is wrong with ignore files in the selected folder</source>
            <translation>Что не так с файлами исключений в выбранной папке</translation>
        </message>
        <message>
            <source>Hidden files, folders such as node_modules, and what ignore files name are left out anyway. A line “forgotten-…” stands for what you had forgotten, without its name; without the line it is read again.</source>
            <translation>Скрытые файлы, папки вроде node_modules и всё, что указано в файлах исключений, не читаются в любом случае. Строка «forgotten-…» обозначает то, что вы попросили забыть, без имени; если её убрать, файл будет прочитан снова.</translation>
        </message>
        <message>
            <source>{folder}: {cost}</source>
            <translation>{folder}: {cost}</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>Выберите папку для поиска</translation>
        </message>
        <message>
            <source>Search {path} no longer, and forget all that was read of it? The files stay where they are. Their text, titles and names leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>Больше не искать в {path} и забыть всё, что там прочитано? Файлы останутся на месте. Их текст, заголовки и имена исчезнут из всех файлов папки данных Dragoman; вместе с ними удаляются прежние резервные копии и журнал.</translation>
        </message>
        <message>
            <source>Remove folder</source>
            <translation>Убрать папку</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeDialog</name>
        <message>
            <source>What Dragoman knows</source>
            <translation>Что знает Dragoman</translation>
        </message>
        <message>
            <source>What the indexer is doing</source>
            <translation>Чем занята индексация</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Files that need attention…</source>
            <translation>Файлы, требующие внимания…</translation>
        </message>
        <message>
            <source>Why isn't a file found…</source>
            <translation>Почему файл не находится?…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Модели…</translation>
        </message>
        <message>
            <source>Files by state</source>
            <translation>Файлы по состоянию</translation>
        </message>
        <message>
            <source>Nothing is left to do: changes are followed as they happen.</source>
            <translation>Всё сделано: изменения отслеживаются по мере появления.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Возобновить</translation>
        </message>
        <message>
            <source>By words</source>
            <translation>По словам</translation>
        </message>
        <message>
            <source>By meaning, with {embedder}</source>
            <translation>По смыслу, с моделью {embedder}</translation>
        </message>
        <message>
            <source>Show the files: {state}</source>
            <translation>Показать файлы: {state}</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Speed on this computer</source>
            <translation>Скорость на этом компьютере</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Что произойдёт</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Встроенная</translation>
        </message>
        <message>
            <source>unknown size</source>
            <translation>размер неизвестен</translation>
        </message>
        <message>
            <source>Better ({size})</source>
            <translation>Лучше ({size})</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Используется</translation>
        </message>
        <message>
            <source>Use it alone</source>
            <translation>Использовать только её</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Включить</translation>
        </message>
        <message>
            <source>Go on with the download…</source>
            <translation>Продолжить загрузку…</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Загрузить…</translation>
        </message>
        <message>
            <source>It reads what you add to the library, on this computer.</source>
            <translation>Она читает на этом компьютере всё, что вы добавляете в библиотеку.</translation>
        </message>
        <message>
            <source>It has read all of your library.</source>
            <translation>Она прочитала всю вашу библиотеку.</translation>
        </message>
        <message>
            <source>It has read {share} of your library</source>
            <translation>Прочитано {share} вашей библиотеки</translation>
        </message>
        <message>
            <source>It reads {passages} in the background; meanwhile you search with what there is.</source>
            <translation>В фоне будет прочитано: {passages}; тем временем поиск идёт по тому, что уже есть.</translation>
        </message>
        <message>
            <source>How long that takes is known once it has read for a moment.</source>
            <translation>Сколько это займёт, станет известно вскоре после начала чтения.</translation>
        </message>
        <message>
            <source>That takes about {time}.</source>
            <translation>Это займёт примерно {time}.</translation>
        </message>
        <message>
            <source>It is downloaded once, and finds more, above all across languages.</source>
            <translation>Она загружается один раз и находит больше, прежде всего на других языках.</translation>
        </message>
    </context>
    <context>
        <name>model_questions</name>
        <message>
            <source>unknown size</source>
            <translation>размер неизвестен</translation>
        </message>
        <message>
            <source>Download {title}, {size}?</source>
            <translation>Загрузить {title}, {size}?</translation>
        </message>
        <message>
            <source>Licence: {licence}. From: {place}.</source>
            <translation>Лицензия: {licence}. Источник: {place}.</translation>
        </message>
        <message>
            <source>This is the only thing that Dragoman ever loads from the network. It tells nobody more.</source>
            <translation>Модели — единственное, что Dragoman загружает из сети. Ничего другого он никому не сообщает.</translation>
        </message>
        <message>
            <source>Download a model</source>
            <translation>Загрузка модели</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Загрузить</translation>
        </message>
        <message>
            <source>{notice}

Import {title} all the same?</source>
            <translation>{notice}

Всё равно импортировать {title}?</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>Импорт модели</translation>
        </message>
        <message>
            <source>Remove {title} from this computer? What it has read stays known.</source>
            <translation>Удалить {title} с этого компьютера? Всё, что она прочитала, сохранится.</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>Удаление модели</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation>Модели</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Дополнительно</translation>
        </message>
        <message>
            <source>All models, import, check, remove, and who puts in order</source>
            <translation>Все модели, импорт, проверка, удаление и выбор упорядочивающей модели</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Что пошло не так</translation>
        </message>
    </context>
    <context>
        <name>PasswordButton</name>
        <message>
            <source>Give password…</source>
            <translation>Ввести пароль…</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Показать пароль</translation>
        </message>
        <message>
            <source>The password is kept only until Dragoman is closed, and tried with your other protected files. What the file says is then in the library, where anyone who can open your account can read it.</source>
            <translation>Пароль хранится только до закрытия Dragoman и пробуется на других ваших защищённых файлах. Содержимое файла затем попадёт в библиотеку, где его сможет прочитать любой, у кого есть доступ к вашей учётной записи.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Проверка…</translation>
        </message>
    </context>
    <context>
        <name>RemedyButtons</name>
        <message>
            <source>Adds a pattern to the folder's; it can be taken away under Folders</source>
            <translation>Добавляет шаблон к папке; убрать его можно в окне «Папки»</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Search its folder</source>
            <translation>Искать в его папке</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Исключить</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>Показать правило</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Повторить все</translation>
        </message>
    </context>
    <context>
        <name>RerankerChoice</name>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>Что упорядочивает первые фрагменты</translation>
        </message>
        <message>
            <source>nobody: they stay as they were found</source>
            <translation>ничто: остаются в том порядке, в каком найдены</translation>
        </message>
        <message>
            <source>the model that reads their meaning, word by word</source>
            <translation>модель, читающая их смысл, — слово за словом</translation>
        </message>
        <message>
            <source>the built-in model, until a larger one is installed</source>
            <translation>встроенная модель, пока не установлена более крупная</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>What leaves it out</source>
            <translation>Правило исключения</translation>
        </message>
        <message>
            <source>Line {line} of {path}:</source>
            <translation>{path}, строка {line}:</translation>
        </message>
        <message>
            <source>The ignore file</source>
            <translation>Файл исключений</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
    </context>
    <context>
        <name>SettingEditor</name>
        <message>
            <source>Reset</source>
            <translation>Сбросить</translation>
        </message>
        <message>
            <source>Reset “{setting}” to its default</source>
            <translation>Сбросить «{setting}» к значению по умолчанию</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>По умолчанию: {value}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>включено</translation>
        </message>
        <message>
            <source>off</source>
            <translation>выключено</translation>
        </message>
        <message>
            <source>Write a whole number from {least} to {most}.</source>
            <translation>Введите целое число от {least} до {most}.</translation>
        </message>
        <message>
            <source>Write a number from {least} to {most}.</source>
            <translation>Введите число от {least} до {most}.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Reading files</source>
            <translation>Чтение файлов</translation>
        </message>
        <message>
            <source>Following folders</source>
            <translation>Отслеживание папок</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Memory and backups</source>
            <translation>Память и резервные копии</translation>
        </message>
        <message>
            <source>Pages that are pictures, as scanners make them</source>
            <translation>Страницы-изображения, какие создают сканеры</translation>
        </message>
        <message>
            <source>Their letters are recognised in the background, when nothing else is to be done.</source>
            <translation>Буквы на них распознаются в фоне, когда других дел нет.</translation>
        </message>
        <message>
            <source>Ask when there are some</source>
            <translation>Спрашивать, если такие есть</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Читать</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Не читать</translation>
        </message>
        <message>
            <source>ocr scan scanner picture photo recognise</source>
            <translation>ocr скан сканер изображение картинка фото распознавание</translation>
        </message>
        <message>
            <source>Files read at the same time</source>
            <translation>Одновременно читаемые файлы</translation>
        </message>
        <message>
            <source>0 leaves it to Dragoman: one for each core, at most 4.</source>
            <translation>0 — на усмотрение Dragoman: по одному на ядро, но не больше 4.</translation>
        </message>
        <message>
            <source>processes cores threads workers</source>
            <translation>процессы ядра потоки процессор</translation>
        </message>
        <message>
            <source>Largest file</source>
            <translation>Наибольший размер файла</translation>
        </message>
        <message>
            <source>Larger ones are not read, and told as too large.</source>
            <translation>Файлы крупнее не читаются и отмечаются как слишком большие.</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>МБ</translation>
        </message>
        <message>
            <source>size limit megabytes</source>
            <translation>размер предел лимит мегабайты</translation>
        </message>
        <message>
            <source>Longest text of a document</source>
            <translation>Наибольшая длина текста документа</translation>
        </message>
        <message>
            <source>What comes after so many characters is not indexed; 20,000,000 are some 8,000 pages.</source>
            <translation>Всё после этого числа символов не индексируется; 20 000 000 — это около 8000 страниц.</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>символов</translation>
        </message>
        <message>
            <source>length limit pages</source>
            <translation>длина предел лимит страницы</translation>
        </message>
        <message>
            <source>Most passages of a document</source>
            <translation>Наибольшее число фрагментов в документе</translation>
        </message>
        <message>
            <source>What comes after them is not indexed.</source>
            <translation>Всё, что идёт после них, не индексируется.</translation>
        </message>
        <message>
            <source>passages</source>
            <translation>фрагментов</translation>
        </message>
        <message>
            <source>length limit chunks</source>
            <translation>длина предел лимит куски части</translation>
        </message>
        <message>
            <source>Longest time for a file</source>
            <translation>Наибольшее время на файл</translation>
        </message>
        <message>
            <source>A file that takes longer is told as not read, and the next one goes on.</source>
            <translation>Если файл читается дольше, он отмечается как непрочитанный и чтение переходит к следующему.</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>с</translation>
        </message>
        <message>
            <source>timeout limit</source>
            <translation>тайм-аут время предел лимит</translation>
        </message>
        <message>
            <source>Further time for each megabyte</source>
            <translation>Дополнительное время на мегабайт</translation>
        </message>
        <message>
            <source>Of the file and of its text, beside the time above.</source>
            <translation>За каждый мегабайт файла и его текста, сверх времени выше.</translation>
        </message>
        <message>
            <source>timeout limit size</source>
            <translation>тайм-аут время предел лимит размер</translation>
        </message>
        <message>
            <source>Most memory for a file</source>
            <translation>Наибольший объём памяти на файл</translation>
        </message>
        <message>
            <source>A file that needs more is told as not read.</source>
            <translation>Если файлу нужно больше, он отмечается как непрочитанный.</translation>
        </message>
        <message>
            <source>ram limit megabytes</source>
            <translation>память ОЗУ предел лимит мегабайты</translation>
        </message>
        <message>
            <source>Give way to other work</source>
            <translation>Уступать другой работе</translation>
        </message>
        <message>
            <source>On a battery, while you use the computer and while other programs need it, indexing is slower.</source>
            <translation>При работе от батареи, пока вы пользуетесь компьютером и пока он нужен другим программам, индексация идёт медленнее.</translation>
        </message>
        <message>
            <source>battery power background priority slow processor</source>
            <translation>батарея аккумулятор питание фон приоритет медленно процессор</translation>
        </message>
        <message>
            <source>Wait after a change</source>
            <translation>Пауза после изменения</translation>
        </message>
        <message>
            <source>So long nothing must happen in a folder before it is looked at: a file is often saved in steps.</source>
            <translation>Папка просматривается, когда изменений в ней не было столько времени: файлы часто сохраняются по частям.</translation>
        </message>
        <message>
            <source>delay live watch</source>
            <translation>задержка ожидание слежение</translation>
        </message>
        <message>
            <source>Time between two looks at everything</source>
            <translation>Интервал полного просмотра папок</translation>
        </message>
        <message>
            <source>No system tells of all that happens to files.</source>
            <translation>Ни одна система не сообщает обо всём, что происходит с файлами.</translation>
        </message>
        <message>
            <source>scan interval hour watch</source>
            <translation>просмотр интервал час слежение</translation>
        </message>
        <message>
            <source>Time between two looks at folders that cannot be followed</source>
            <translation>Интервал просмотра папок без отслеживания</translation>
        </message>
        <message>
            <source>Network shares, for instance, do not tell of changes as they happen.</source>
            <translation>Например, сетевые папки не сообщают об изменениях сразу.</translation>
        </message>
        <message>
            <source>scan interval network drive watch</source>
            <translation>просмотр интервал сеть сетевой диск слежение</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Модели…</translation>
        </message>
        <message>
            <source>The model that reads the meaning</source>
            <translation>Модель, читающая смысл</translation>
        </message>
        <message>
            <source>Chosen among the models, with what each costs and knows.</source>
            <translation>Выбирается в окне «Модели»; там видно, чего стоит и что знает каждая.</translation>
        </message>
        <message>
            <source>embedder language download better</source>
            <translation>эмбеддер эмбеддинг язык загрузка лучше</translation>
        </message>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>Что упорядочивает первые фрагменты</translation>
        </message>
        <message>
            <source>Chosen among the models, under Advanced.</source>
            <translation>Выбирается в окне «Модели», раздел «Дополнительно».</translation>
        </message>
        <message>
            <source>reranker order sort</source>
            <translation>реранкер порядок сортировка ранжирование</translation>
        </message>
        <message>
            <source>Passages that are put in order</source>
            <translation>Сколько фрагментов упорядочивать</translation>
        </message>
        <message>
            <source>So many of the first are read once more, closely. 0: none.</source>
            <translation>Столько первых фрагментов читается ещё раз, внимательно. 0 — ни одного.</translation>
        </message>
        <message>
            <source>reranker results quality</source>
            <translation>реранкер результаты качество ранжирование</translation>
        </message>
        <message>
            <source>Time for putting in order</source>
            <translation>Время на упорядочивание</translation>
        </message>
        <message>
            <source>The answer is shown before; it is only put into a better order.</source>
            <translation>Ответ показывается раньше; потом лишь улучшается его порядок.</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>мс</translation>
        </message>
        <message>
            <source>reranker speed</source>
            <translation>реранкер скорость ранжирование</translation>
        </message>
        <message>
            <source>Time for the larger model that puts in order</source>
            <translation>Время для более крупной упорядочивающей модели</translation>
        </message>
        <message>
            <source>After that order is shown; only where such a model is installed.</source>
            <translation>После того как порядок показан; только если такая модель установлена.</translation>
        </message>
        <message>
            <source>Keep models in memory for</source>
            <translation>Держать модели в памяти</translation>
        </message>
        <message>
            <source>One that nobody uses so long is unloaded; the next question then takes a moment more.</source>
            <translation>Неиспользуемая столько времени модель выгружается; следующий вопрос займёт чуть больше времени.</translation>
        </message>
        <message>
            <source>ram unload idle</source>
            <translation>память ОЗУ выгрузка простой</translation>
        </message>
        <message>
            <source>Back up what was learnt of the meaning</source>
            <translation>Включать смысл в резервные копии</translation>
        </message>
        <message>
            <source>Some kilobytes a passage in the daily backup, in place of learning it again after a damage.</source>
            <translation>Несколько килобайт на фрагмент в ежедневной копии — зато после повреждения смысл не придётся изучать заново.</translation>
        </message>
        <message>
            <source>vectors safety copy disk</source>
            <translation>векторы резервная копия диск</translation>
        </message>
        <message>
            <source>Keep the questions asked</source>
            <translation>Хранить заданные вопросы</translation>
        </message>
        <message>
            <source>In the data folder alone. Without, those that were kept are deleted; saved searches stay.</source>
            <translation>Только в папке данных. Если выключить, сохранённые вопросы удаляются; сохранённые поиски остаются.</translation>
        </message>
        <message>
            <source>history privacy recent</source>
            <translation>история журнал приватность конфиденциальность недавние</translation>
        </message>
        <message>
            <source>Ask the last question again at the start</source>
            <translation>Повторять последний вопрос при запуске</translation>
        </message>
        <message>
            <source>Needs questions to be kept.</source>
            <translation>Если вопросы не хранятся, повторять нечего.</translation>
        </message>
        <message>
            <source>restore session</source>
            <translation>восстановить сеанс сессия</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Вопросы</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Вид и язык</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>На рабочем столе</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Of the window. Questions are asked in any language, whichever this is.</source>
            <translation>Язык окна. Вопросы можно задавать на любом языке, какой бы ни был выбран здесь.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>translation locale</source>
            <translation>перевод локаль</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>Where the system is set to high contrast, its own colours are used.</source>
            <translation>Если в системе включён высокий контраст, используются её цвета.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлые</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмные</translation>
        </message>
        <message>
            <source>theme dark mode night contrast appearance</source>
            <translation>тема тёмная ночь контраст оформление внешний вид</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>Масштаб интерфейса</translation>
        </message>
        <message>
            <source>Beside what the system says already.</source>
            <translation>В дополнение к масштабу системы.</translation>
        </message>
        <message>
            <source>zoom scale font large</source>
            <translation>масштаб размер шрифт крупнее увеличить</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Анимация</translation>
        </message>
        <message>
            <source>Panels fade in and bars slide open, unless the system says that nothing should move.</source>
            <translation>Панели появляются плавно, а строки раздвигаются, если в системе анимация не отключена.</translation>
        </message>
        <message>
            <source>animation reduced effects</source>
            <translation>анимация движение эффекты</translation>
        </message>
        <message>
            <source>Closing the window then only puts it away; the sign in the tray brings it back, or ends Dragoman.</source>
            <translation>Закрытие окна тогда лишь убирает его; значок в области уведомлений возвращает окно или завершает Dragoman.</translation>
        </message>
        <message>
            <source>This desktop has no tray, so that closing the window ends Dragoman whatever is set here.</source>
            <translation>На этом рабочем столе нет области уведомлений, поэтому закрытие окна завершает Dragoman при любой настройке.</translation>
        </message>
        <message>
            <source>Shows the bar for a quick question, whatever program is in front.</source>
            <translation>Показывает строку быстрого вопроса поверх любой программы.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Go on when the window is closed</source>
            <translation>Работать после закрытия окна</translation>
        </message>
        <message>
            <source>tray background minimise hide</source>
            <translation>трей область уведомлений фон свернуть скрыть</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>Запускать при входе в систему</translation>
        </message>
        <message>
            <source>Without a window, so that new documents are read as they come.</source>
            <translation>Без окна, чтобы новые документы читались по мере появления.</translation>
        </message>
        <message>
            <source>autostart boot login</source>
            <translation>автозапуск загрузка вход</translation>
        </message>
        <message>
            <source>Keys for a quick question</source>
            <translation>Клавиши для быстрого вопроса</translation>
        </message>
        <message>
            <source>global shortcut hotkey launcher</source>
            <translation>глобальное сочетание горячая клавиша запуск</translation>
        </message>
        <message>
            <source>Another program has the keys for a quick question: choose others.</source>
            <translation>Клавиши для быстрого вопроса заняты другой программой: выберите другие.</translation>
        </message>
        <message>
            <source>This system gives programs no such keys. Its own keyboard settings can start: dragoman --launcher</source>
            <translation>Эта система не даёт программам таких клавиш. В её собственных настройках клавиатуры можно назначить запуск команды: dragoman --launcher</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Поиск в настройках</translation>
        </message>
        <message>
            <source>No setting is called so.</source>
            <translation>Такой настройки нет.</translation>
        </message>
        <message>
            <source>“{setting}” is changed.</source>
            <translation>Настройка «{setting}» изменена.</translation>
        </message>
        <message>
            <source>“{setting}” is changed; it counts from the next start.</source>
            <translation>Настройка «{setting}» изменена; действует со следующего запуска.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>Найти действие</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Действие</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Действия и их клавиши</translation>
        </message>
        <message>
            <source>New keys for the chosen action</source>
            <translation>Новые клавиши для выбранного действия</translation>
        </message>
        <message>
            <source>Use it here instead</source>
            <translation>Назначить здесь</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Без клавиш</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>По умолчанию</translation>
        </message>
        <message>
            <source>Always: arrows move in the list, also from the question; Escape clears the question.</source>
            <translation>Всегда: стрелки перемещают по списку, в том числе из поля вопроса; Esc очищает вопрос.</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>Нажмите новые клавиши:</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Все по умолчанию</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>без клавиш</translation>
        </message>
        <message>
            <source>{keys} is taken by: {actions}</source>
            <translation>{keys} уже заняты: {actions}</translation>
        </message>
    </context>
    <context>
        <name>StateGroups</name>
        <message>
            <source>States</source>
            <translation>Состояния</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>Требуют внимания</translation>
        </message>
    </context>
    <context>
        <name>TransferBar</name>
        <message>
            <source>Progress of the work on a model</source>
            <translation>Ход работы с моделью</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Подключение…</translation>
        </message>
    </context>
    <context>
        <name>display_names</name>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Презентация</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>E-book</source>
            <translation>Электронная книга</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Веб-страница</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Простой текст</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Архив</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Изображение</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>this passage: {language}</source>
            <translation>этот фрагмент: {language}</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>не установлена</translation>
        </message>
        <message>
            <source>partly downloaded</source>
            <translation>загружена частично</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>установлена</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>непригодна</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Подключение</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Загрузка</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>Копирование</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} из {total}</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>{speed}/с</translation>
        </message>
        <message>
            <source>p. {page}</source>
            <translation>с. {page}</translation>
        </message>
        <message>
            <source>from a scan</source>
            <translation>из скана</translation>
        </message>
        <message>
            <source>not {values}</source>
            <translation>не {values}</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>первый день: {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>последний день: {day}</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>Have everything in {path} searched? That may be very many files.</source>
            <translation>Искать по всему содержимому {path}? Файлов может оказаться очень много.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Папки</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Find similar documents</source>
            <translation>Найти похожие документы</translation>
        </message>
        <message>
            <source>Why is it found, or not?</source>
            <translation>Почему он находится или не находится?</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По</translation>
        </message>
    </context>
    <context>
        <name>FacetModel</name>
        <message>
            <source>Clear</source>
            <translation>Сбросить</translation>
        </message>
        <message>
            <source>nothing chosen</source>
            <translation>ничего не выбрано</translation>
        </message>
        <message>
            <source>{group}, chosen; Delete clears it</source>
            <translation>{group}, есть выбор; Delete сбрасывает</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>не подсчитано</translation>
        </message>
        <message>
            <source>{value}, documents found: {number}</source>
            <translation>{value}, найдено документов: {number}</translation>
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message>
            <source>Nothing to narrow down yet</source>
            <translation>Пока нечего уточнять</translation>
        </message>
    </context>
    <context>
        <name>facet_rows</name>
        <message>
            <source>Folders</source>
            <translation>Папки</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>Типы</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Даты</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>Отправители</translation>
        </message>
        <message>
            <source>Show {number} more</source>
            <translation>Показать ещё {number}</translation>
        </message>
    </context>
    <context>
        <name>FacetView</name>
        <message>
            <source>Filters</source>
            <translation>Фильтры</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>Только это</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>Исключить это</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Сбросить</translation>
        </message>
    </context>
    <context>
        <name>periods</name>
        <message>
            <source>With Shift: from the one that is chosen to this one</source>
            <translation>С Shift: от выбранного до этого</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>С … по …</translation>
        </message>
        <message>
            <source>Past week</source>
            <translation>За последнюю неделю</translation>
        </message>
        <message>
            <source>Past month</source>
            <translation>За последний месяц</translation>
        </message>
        <message>
            <source>Past year</source>
            <translation>За последний год</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Найти в руководстве</translation>
        </message>
        <message>
            <source>No page of the guide holds this.</source>
            <translation>Ни на одной странице руководства этого нет.</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>Страницы руководства</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the guide</source>
            <translation>Страница руководства</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Страницы документа</translation>
        </message>
        <message>
            <source>This page cannot be drawn.</source>
            <translation>Эту страницу нельзя отобразить.</translation>
        </message>
    </context>
    <context>
        <name>FileOpener</name>
        <message>
            <source>Open many files</source>
            <translation>Открытие нескольких файлов</translation>
        </message>
        <message>
            <source>Open them</source>
            <translation>Открыть все</translation>
        </message>
        <message>
            <source>No program on this computer opens it.</source>
            <translation>На этом компьютере нет программы, которая его открывает.</translation>
        </message>
        <message>
            <source>The file manager does not answer.</source>
            <translation>Файловый менеджер не отвечает.</translation>
        </message>
        <message>
            <source>{name} cannot be opened.</source>
            <translation>Не удаётся открыть {name}.</translation>
        </message>
        <message>
            <source>The drive with {name} does not answer.</source>
            <translation>Диск с {name} не отвечает.</translation>
        </message>
        <message>
            <source>Perhaps it sleeps, or its computer is off.</source>
            <translation>Возможно, он в спящем режиме или его компьютер выключен.</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>{name}: файла больше нет на месте.</translation>
        </message>
        <message>
            <source>Perhaps it was moved, or its drive is not connected.</source>
            <translation>Возможно, файл перемещён или диск не подключён.</translation>
        </message>
        <message>
            <source>{name} is a program. Opening it runs it on this computer.</source>
            <translation>{name} — это программа. При открытии она запустится на этом компьютере.</translation>
        </message>
        <message>
            <source>{name} is a script. Opening it may run it on this computer.</source>
            <translation>{name} — это скрипт. При открытии он может запуститься на этом компьютере.</translation>
        </message>
        <message>
            <source>{name} is a shortcut. Opening it starts whatever it names.</source>
            <translation>{name} — это ярлык. При открытии запустится то, на что он указывает.</translation>
        </message>
        <message>
            <source>{name} is a document that may hold programs, which may run when it is opened.</source>
            <translation>{name} — это документ, который может содержать программы; они могут запуститься при его открытии.</translation>
        </message>
        <message>
            <source>Open it only if you know where it is from.</source>
            <translation>Открывайте файл, только если знаете, откуда он.</translation>
        </message>
        <message>
            <source>Open what can run?</source>
            <translation>Открыть то, что может запуститься?</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Открыть</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Что вы хотите сделать?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Команда</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Подходящие команды</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>без клавиш</translation>
        </message>
        <message>
            <source>on</source>
            <translation>включено</translation>
        </message>
        <message>
            <source>off</source>
            <translation>выключено</translation>
        </message>
    </context>
    <context>
        <name>document_builder</name>
        <message>
            <source>Picture:</source>
            <translation>Изображение:</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Изображение</translation>
        </message>
        <message>
            <source>From</source>
            <translation>От</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Копия</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Вложения</translation>
        </message>
    </context>
    <context>
        <name>DocumentStack</name>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>С оформлением</translation>
        </message>
        <message>
            <source>This document's form cannot be shown; this is its text.</source>
            <translation>Оформление этого документа показать нельзя; ниже его текст.</translation>
        </message>
        <message>
            <source>This page cannot be drawn; this is its text.</source>
            <translation>Эту страницу нельзя отобразить; ниже её текст.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this document</source>
            <translation>Найти в этом документе</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>FormattedView</name>
        <message>
            <source>The document around the passage, with its form</source>
            <translation>Документ вокруг фрагмента, с оформлением</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>A link in this document</source>
            <translation>Ссылка в этом документе</translation>
        </message>
        <message>
            <source>It leads out of this computer, to:</source>
            <translation>Она ведёт за пределы этого компьютера, по адресу:</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>It leads to what Dragoman does not open:</source>
            <translation>Она ведёт к тому, что Dragoman не открывает:</translation>
        </message>
    </context>
    <context>
        <name>PageSelector</name>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Select the page</source>
            <translation>Выделить страницу</translation>
        </message>
    </context>
    <context>
        <name>PreviewHead</name>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>The document's text alone</source>
            <translation>Только текст документа</translation>
        </message>
        <message>
            <source>Previous hit in this document</source>
            <translation>Предыдущее совпадение в этом документе</translation>
        </message>
        <message>
            <source>Next hit in this document</source>
            <translation>Следующее совпадение в этом документе</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Страница {page} из {pages}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
        <message>
            <source>{place} of {places}</source>
            <translation>{place} из {places}</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>This document is no longer there.</source>
            <translation>Этого документа больше нет на месте.</translation>
        </message>
        <message>
            <source>The document's text cannot be shown.</source>
            <translation>Текст документа показать нельзя.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Text of the document around the passage</source>
            <translation>Текст документа вокруг фрагмента</translation>
        </message>
    </context>
    <context>
        <name>Assistant</name>
        <message>
            <source>Tab puts the first one in, or the one chosen with the arrows; Esc closes</source>
            <translation>Tab вставляет первый вариант или выбранный стрелками; Esc закрывает</translation>
        </message>
        <message>
            <source>Enter asks again; Delete takes a question out of the list</source>
            <translation>Enter задаёт вопрос снова; Delete убирает его из списка</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take away: {part}</source>
            <translation>Убрать: {part}</translation>
        </message>
        <message>
            <source>{part}, take away</source>
            <translation>{part}, убрать</translation>
        </message>
    </context>
    <context>
        <name>ChipRow</name>
        <message>
            <source>What the question is narrowed to</source>
            <translation>Чем ограничен вопрос</translation>
        </message>
    </context>
    <context>
        <name>likeness</name>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <source>Like: {title}</source>
            <translation>Похоже на: {title}</translation>
        </message>
    </context>
    <context>
        <name>Mistakes</name>
        <message>
            <source>{question} (Ctrl+.)</source>
            <translation>{question} (Ctrl+.)</translation>
        </message>
        <message>
            <source>Write {text}</source>
            <translation>Написать {text}</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Убрать</translation>
        </message>
    </context>
    <context>
        <name>offers</name>
        <message>
            <source>Yesterday</source>
            <translation>Вчера</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>На этой неделе</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>На прошлой неделе</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>В прошлом месяце</translation>
        </message>
    </context>
    <context>
        <name>part_names</name>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Отправитель</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Получатель</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Имя файла</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>From a day on</source>
            <translation>Не ранее дня</translation>
        </message>
        <message>
            <source>Before a day</source>
            <translation>Ранее дня</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>По релевантности</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>По дате</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>По имени</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <source>{beginning}…</source>
            <translation>{beginning}…</translation>
        </message>
        <message>
            <source> or </source>
            <translation> или </translation>
        </message>
        <message>
            <source>Before {day}</source>
            <translation>До {day}</translation>
        </message>
        <message>
            <source>From {day} on</source>
            <translation>С {day}</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <source>Filters</source>
            <translation>Фильтры</translation>
        </message>
        <message>
            <source>Folders, types, languages, dates and senders of what is found</source>
            <translation>Папки, типы, языки, даты и отправители найденного</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Сбросить фильтры</translation>
        </message>
    </context>
    <context>
        <name>SavedList</name>
        <message>
            <source>Saved searches</source>
            <translation>Сохранённые поиски</translation>
        </message>
        <message>
            <source>Rename a search</source>
            <translation>Переименование поиска</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Искать</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Переименовать…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Переместить вверх</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Переместить вниз</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Ask in any language, or type words; "a phrase"  -without  type:pdf  after:2024</source>
            <translation>Спросите на любом языке или введите слова; "фраза"  -без  type:pdf  after:2024</translation>
        </message>
        <message>
            <source>A question in any language, or words. For instance:
"an exact phrase"   -without   type:pdf   in:letters   after:2024
More of this: Help, Search operators</source>
            <translation>Вопрос на любом языке или слова. Например:
"точная фраза"   -без   type:pdf   in:письма   after:2024
Подробнее: Справка → Операторы поиска</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>Подсказки</translation>
        </message>
    </context>
    <context>
        <name>repair</name>
        <message>
            <source>It can be repaired from what is whole. What is whole is kept; your documents are not touched.</source>
            <translation>Её можно восстановить из уцелевшего. Всё целое сохранится; ваши документы не затрагиваются.</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Восстановить</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Check and repair the library</source>
            <translation>Проверка и восстановление библиотеки</translation>
        </message>
        <message>
            <source>Looking at the library…</source>
            <translation>Проверка библиотеки…</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Ход проверки</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что обнаружено</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Open the library</source>
            <translation>Открыть библиотеку</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>Ask Dragoman a quick question</source>
            <translation>Задать Dragoman быстрый вопрос</translation>
        </message>
    </context>
    <context>
        <name>Launcher</name>
        <message>
            <source>Ask Dragoman</source>
            <translation>Спросить Dragoman</translation>
        </message>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>Спросите на любом языке или введите слова</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Ответы</translation>
        </message>
        <message>
            <source>Enter opens · Ctrl+Enter shows the folder · Shift+Enter: all answers</source>
            <translation>Enter — открыть · Ctrl+Enter — показать папку · Shift+Enter — все ответы</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Ничего не найдено.</translation>
        </message>
        <message>
            <source>The search has failed. The window says why.</source>
            <translation>Поиск не удался. Причина указана в окне программы.</translation>
        </message>
        <message>
            <source>Escape puts this away</source>
            <translation>Esc убирает эту строку</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Dragoman</source>
            <translation>Открыть Dragoman</translation>
        </message>
        <message>
            <source>Ask a question…</source>
            <translation>Задать вопрос…</translation>
        </message>
        <message>
            <source>Pause the indexing</source>
            <translation>Приостановить индексацию</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>Индексировать сейчас всё равно</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выход</translation>
        </message>
        <message>
            <source>Resume the indexing</source>
            <translation>Возобновить индексацию</translation>
        </message>
    </context>
    <context>
        <name>PassageList</name>
        <message>
            <source>Passages found</source>
            <translation>Найденные фрагменты</translation>
        </message>
        <message>
            <source>Left and Right hide and show the passages of a document</source>
            <translation>Стрелки влево и вправо скрывают и показывают фрагменты документа</translation>
        </message>
    </context>
    <context>
        <name>row_words</name>
        <message>
            <source>Strong match</source>
            <translation>Уверенное совпадение</translation>
        </message>
        <message>
            <source>Fair match</source>
            <translation>Неплохое совпадение</translation>
        </message>
        <message>
            <source>Weak match</source>
            <translation>Слабое совпадение</translation>
        </message>
        <message>
            <source>Looking for the other passages…</source>
            <translation>Поиск остальных фрагментов…</translation>
        </message>
        <message>
            <source>Searching for more…</source>
            <translation>Ищем дальше…</translation>
        </message>
        <message>
            <source>Nothing more was found.</source>
            <translation>Больше ничего не найдено.</translation>
        </message>
        <message>
            <source>A copy</source>
            <translation>Копия</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>свёрнуто</translation>
        </message>
        <message>
            <source>passage {number} of {of}</source>
            <translation>фрагмент {number} из {of}</translation>
        </message>
        <message>
            <source>No good match</source>
            <translation>Нет хорошего совпадения</translation>
        </message>
    </context>
    <context>
        <name>SortChoice</name>
        <message>
            <source>Best first</source>
            <translation>Сначала лучшие</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Сначала новые</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>По имени</translation>
        </message>
        <message>
            <source>Order of the results</source>
            <translation>Порядок результатов</translation>
        </message>
        <message>
            <source>The question itself says so</source>
            <translation>Порядок указан в самом вопросе</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Searching…</source>
            <translation>Идёт поиск…</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>Выбрать папки…</translation>
        </message>
        <message>
            <source>No folder is searched yet</source>
            <translation>Папки для поиска ещё не выбраны</translation>
        </message>
        <message>
            <source>Choose one, and its documents can be asked.</source>
            <translation>Выберите папку — и её документам можно будет задавать вопросы.</translation>
        </message>
        <message>
            <source>Not there now: {names}. What was read of it was searched, what is new on it was not.</source>
            <translation>Сейчас недоступно: {names}. Поиск шёл по прочитанному оттуда; новое там не просмотрено.</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>Папки…</translation>
        </message>
        <message>
            <source>Nothing was found, and no searched folder is there now.</source>
            <translation>Ничего не найдено: все папки для поиска сейчас недоступны.</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Добавить папку…</translation>
        </message>
        <message>
            <source>Which and why</source>
            <translation>Какие и почему</translation>
        </message>
        <message>
            <source>No document holds text that can be searched</source>
            <translation>Ни в одном документе нет текста, по которому можно искать</translation>
        </message>
        <message>
            <source>What is put there later is found by itself.</source>
            <translation>Документы, которые появятся там позже, Dragoman заметит сам.</translation>
        </message>
        <message>
            <source>There are no documents in the searched folders</source>
            <translation>В папках для поиска нет документов</translation>
        </message>
        <message>
            <source>No good match. These are the nearest passages.</source>
            <translation>Хорошего совпадения нет. Вот самые близкие фрагменты.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Ничего не найдено.</translation>
        </message>
        <message>
            <source>Nothing was found so far, and reading is paused</source>
            <translation>Пока ничего не найдено, и чтение приостановлено</translation>
        </message>
        <message>
            <source>Still reading</source>
            <translation>Чтение ещё идёт</translation>
        </message>
        <message>
            <source>The rest will be there soon: {when}.</source>
            <translation>Остальное скоро будет готово: {when}.</translation>
        </message>
        <message>
            <source>Nothing was found so far; the question is asked again by itself as more is read.</source>
            <translation>Пока ничего не найдено; по мере чтения вопрос будет повторяться сам.</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>Продолжить чтение</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Ход чтения</translation>
        </message>
        <message>
            <source>Without the quotation marks</source>
            <translation>Без кавычек</translation>
        </message>
        <message>
            <source>Without exclusions</source>
            <translation>Ничего не исключать</translation>
        </message>
        <message>
            <source>Perhaps it is there, but of another kind, folder, language or date.</source>
            <translation>Возможно, это есть, но другого типа, в другой папке, на другом языке или с другой датой.</translation>
        </message>
        <message>
            <source>What stands in quotation marks must be found letter for letter.</source>
            <translation>Текст в кавычках ищется буква в букву.</translation>
        </message>
        <message>
            <source>Perhaps it is there, together with what is left out.</source>
            <translation>Возможно, это есть, но вместе с тем, что исключено.</translation>
        </message>
        <message>
            <source>No document holds these words or anything like them.</source>
            <translation>Ни в одном документе нет этих слов или похожих на них.</translation>
        </message>
        <message>
            <source>Search without filters</source>
            <translation>Искать без фильтров</translation>
        </message>
        <message>
            <source>Without “{word}”</source>
            <translation>Без «{word}»</translation>
        </message>
        <message>
            <source>By words only</source>
            <translation>Только по словам</translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message>
            <source>found by their words, while the model of meaning is loaded</source>
            <translation>найдено по словам, пока загружается модель смысла</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>Why this is found</source>
            <translation>Почему это найдено</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>Этого фрагмента больше нет.</translation>
        </message>
    </context>
    <context>
        <name>why_words</name>
        <message>
            <source>Not in it: {words}</source>
            <translation>Здесь нет: {words}</translation>
        </message>
        <message>
            <source>The sentence that answers best</source>
            <translation>Предложение с лучшим ответом</translation>
        </message>
        <message>
            <source>Words of the question in it</source>
            <translation>Слова вопроса во фрагменте</translation>
        </message>
        <message>
            <source>How it was found</source>
            <translation>Как это найдено</translation>
        </message>
        <message>
            <source>How sure that is</source>
            <translation>Насколько это надёжно</translation>
        </message>
        <message>
            <source>{word}, as {forms}</source>
            <translation>{word}, в виде: {forms}</translation>
        </message>
        <message>
            <source>By its meaning: the question is in {asked}, the passage in {written}.</source>
            <translation>По смыслу: язык вопроса — {asked}, язык фрагмента — {written}.</translation>
        </message>
        <message>
            <source>By its meaning, which is near to that of the question.</source>
            <translation>По смыслу, близкому к смыслу вопроса.</translation>
        </message>
        <message>
            <source>By its words.</source>
            <translation>По словам.</translation>
        </message>
        <message>
            <source>By the name of its file.</source>
            <translation>По имени файла.</translation>
        </message>
        <message>
            <source>Its title holds words of the question.</source>
            <translation>Слова вопроса есть в заголовке.</translation>
        </message>
        <message>
            <source>Read once more together with the question, it was put further up.</source>
            <translation>При повторном чтении вместе с вопросом фрагмент поднялся выше.</translation>
        </message>
    </context>
    <context>
        <name>BeginPage</name>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>Спросите на любом языке или введите слова</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Сохранённые поиски</translation>
        </message>
        <message>
            <source>Asked lately</source>
            <translation>Недавние вопросы</translation>
        </message>
        <message>
            <source>New documents</source>
            <translation>Новые документы</translation>
        </message>
        <message>
            <source>For instance, about the sample documents</source>
            <translation>Например, по примерам документов</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>Ask your own documents</source>
            <translation>Задавайте вопросы своим документам</translation>
        </message>
        <message>
            <source>Dragoman reads the folders you choose and finds the passage that answers a question, in whatever language you ask. Nothing leaves this computer.</source>
            <translation>Dragoman читает выбранные вами папки и находит фрагмент, который отвечает на вопрос, на каком бы языке вы ни спросили. Никакие данные не покидают этот компьютер.</translation>
        </message>
        <message>
            <source>Begin with one of these folders</source>
            <translation>Начните с одной из этих папок</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>Try the sample documents</source>
            <translation>Попробовать на примерах документов</translation>
        </message>
        <message>
            <source>You can also drop a folder on this window. Files are only read, never changed.</source>
            <translation>Папку можно и перетащить в это окно. Файлы только читаются и никогда не изменяются.</translation>
        </message>
        <message>
            <source>Have this folder searched</source>
            <translation>Искать в этой папке</translation>
        </message>
        <message>
            <source>{documents}, read in about {time}</source>
            <translation>{documents}, чтение займёт примерно {time}</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Рабочий стол</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Загрузки</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>Почта</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>What the indexer is doing</source>
            <translation>Чем занята индексация</translation>
        </message>
        <message>
            <source>Progress of the indexing</source>
            <translation>Ход индексации</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>Индексировать сейчас всё равно</translation>
        </message>
        <message>
            <source>What Dragoman knows, how fast it learns, and how long it takes</source>
            <translation>Что знает Dragoman, как быстро он читает и сколько это займёт</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Возобновить</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>status_words</name>
        <message>
            <source>Preparing the search…</source>
            <translation>Подготовка поиска…</translation>
        </message>
        <message>
            <source>Forgetting: what you removed leaves the data folder…</source>
            <translation>Забываем: удалённое вами исчезает из папки данных…</translation>
        </message>
        <message>
            <source>Looking for documents</source>
            <translation>Просмотр папок</translation>
        </message>
        <message>
            <source>Reading {done} of {total} documents</source>
            <translation>Чтение документов: {done} из {total}</translation>
        </message>
        <message>
            <source>Learning the meaning of passages with {embedder}: {done} of {total}</source>
            <translation>Изучение смысла фрагментов с помощью {embedder}: {done} из {total}</translation>
        </message>
        <message>
            <source>Reading scans: {done} of {total} pages</source>
            <translation>Чтение сканов: страниц {done} из {total}</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Приостановлено</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date; here you can search it</source>
            <translation>Эту библиотеку обновляет другой экземпляр Dragoman; здесь в ней можно искать</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>ещё не измерена</translation>
        </message>
        <message>
            <source>{share} of the text</source>
            <translation>{share} текста</translation>
        </message>
        <message>
            <source>speed not measured yet</source>
            <translation>скорость ещё не измерена</translation>
        </message>
        <message>
            <source>By meaning: {share}</source>
            <translation>По смыслу: {share}</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>Всё прочитано</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>{text}</source>
            <comment>as_written</comment>
            <translation>{text}</translation>
        </message>
        <message>
            <source>Type at least one word to look for.</source>
            <comment>query.nothing_to_look_for</comment>
            <translation>Введите хотя бы одно слово для поиска.</translation>
        </message>
        <message>
            <source>The question is very long; its first {limit:count} characters were used.</source>
            <comment>query.too_long</comment>
            <translation>Вопрос очень длинный; использованы только первые символы ({limit:count}).</translation>
        </message>
        <message>
            <source>The quotation mark {mark} is never closed: what follows is searched as words.</source>
            <comment>query.unbalanced_quote</comment>
            <translation>Кавычка {mark} не закрыта: всё после неё ищется как отдельные слова.</translation>
        </message>
        <message>
            <source>The minus sign stands before no word: write -word for what must not be found.</source>
            <comment>query.lone_minus</comment>
            <translation>После минуса нет слова: напишите -слово, чтобы исключить его.</translation>
        </message>
        <message>
            <source>OR needs something on both sides.</source>
            <comment>query.or_needs_two</comment>
            <translation>Для OR нужно что-то с обеих сторон.</translation>
        </message>
        <message>
            <source>OR joins words and phrases, or values of the same operator; here it was left out.</source>
            <comment>query.or_joins_alike</comment>
            <translation>OR соединяет слова и фразы или значения одного оператора; здесь он пропущен.</translation>
        </message>
        <message>
            <source>{written}: is searched as a word; did you mean {meant}: ?</source>
            <comment>query.misspelt</comment>
            <translation>{written}: ищется как слово; возможно, имелось в виду {meant}: ?</translation>
        </message>
        <message>
            <source>{name}: has no value; it follows the colon without a blank.</source>
            <comment>query.no_value</comment>
            <translation>У {name}: нет значения; оно пишется сразу после двоеточия, без пробела.</translation>
        </message>
        <message>
            <source>{name}: cannot be turned round with a minus; it was left out.</source>
            <comment>query.cannot_be_negated</comment>
            <translation>{name}: нельзя обратить минусом; оператор пропущен.</translation>
        </message>
        <message>
            <source>{value} is no type or file extension that Dragoman reads; it was left out.</source>
            <comment>query.unknown_type</comment>
            <translation>{value} — не тип и не расширение файлов, которые читает Dragoman; условие пропущено.</translation>
        </message>
        <message>
            <source>{value} is no language that Dragoman knows; it was left out.</source>
            <comment>query.unknown_language</comment>
            <translation>{value} — язык, неизвестный Dragoman; условие пропущено.</translation>
        </message>
        <message>
            <source>{value} is no date; write 2024, 2024-05, 2024-05-17, yesterday or last-week. It was left out.</source>
            <comment>query.unknown_date</comment>
            <translation>{value} — не дата; напишите 2024, 2024-05, 2024-05-17, yesterday или last-week. Условие пропущено.</translation>
        </message>
        <message>
            <source>{value} is no page; write 3 or 3-7. It was left out.</source>
            <comment>query.unknown_page</comment>
            <translation>{value} — не страница; напишите 3 или 3-7. Условие пропущено.</translation>
        </message>
        <message>
            <source>{value} is no order; write date, name or relevance. It was left out.</source>
            <comment>query.unknown_order</comment>
            <translation>{value} — не порядок; напишите date, name или relevance. Условие пропущено.</translation>
        </message>
        <message>
            <source>{value} holds no word; it was left out.</source>
            <comment>query.no_words_in_value</comment>
            <translation>В {value} нет слов; условие пропущено.</translation>
        </message>
        <message>
            <source>these words, one after the other</source>
            <comment>operator.phrase</comment>
            <translation>эти слова, одно за другим</translation>
        </message>
        <message>
            <source>not this word; not this phrase or filter either: -"letter box", -type:mail</source>
            <comment>operator.minus</comment>
            <translation>без этого слова; также без фразы или фильтра: -"почтовый ящик", -type:mail</translation>
        </message>
        <message>
            <source>one of the two, also of phrases</source>
            <comment>operator.or</comment>
            <translation>одно из двух, в том числе фразы</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <comment>operator.prefix</comment>
            <translation>слова, которые так начинаются</translation>
        </message>
        <message>
            <source>kinds of documents or file extensions; several with commas</source>
            <comment>operator.type</comment>
            <translation>типы документов или расширения файлов; несколько — через запятую</translation>
        </message>
        <message>
            <source>in this folder or below: the whole path, or a part of it</source>
            <comment>operator.in</comment>
            <translation>в этой папке и глубже: полный путь или его часть</translation>
        </message>
        <message>
            <source>with these words in the file's name</source>
            <comment>operator.name</comment>
            <translation>с этими словами в имени файла</translation>
        </message>
        <message>
            <source>in this language, by its name or code</source>
            <comment>operator.lang</comment>
            <translation>на этом языке — по названию или коду</translation>
        </message>
        <message>
            <source>mails of this sender: a part of the name or address</source>
            <comment>operator.from</comment>
            <translation>письма этого отправителя: часть имени или адреса</translation>
        </message>
        <message>
            <source>mails to this person: a part of the name or address</source>
            <comment>operator.to</comment>
            <translation>письма этому человеку: часть имени или адреса</translation>
        </message>
        <message>
            <source>from this day, month or year on</source>
            <comment>operator.after</comment>
            <translation>с этого дня, месяца или года</translation>
        </message>
        <message>
            <source>from before this day, month or year</source>
            <comment>operator.before</comment>
            <translation>до этого дня, месяца или года</translation>
        </message>
        <message>
            <source>on these pages</source>
            <comment>operator.page</comment>
            <translation>на этих страницах</translation>
        </message>
        <message>
            <source>in the order of date, name or relevance</source>
            <comment>operator.sort</comment>
            <translation>по дате, имени или релевантности</translation>
        </message>
        <message>
            <source>The index of words is damaged and is being made anew: this was found by meaning and by names alone.</source>
            <comment>search.words_missing</comment>
            <translation>Индекс слов повреждён и создаётся заново: это найдено только по смыслу и именам.</translation>
        </message>
        <message>
            <source>The library has lost its latest changes. Bring it back: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.went_back</comment>
            <translation>Библиотека потеряла последние изменения. Верните их: Справка → Проверить и восстановить библиотеку в окне программы или: dragoman check --repair</translation>
        </message>
        <message>
            <source>Some of the library is damaged and was passed over. Repair it: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.damage_seen</comment>
            <translation>Часть библиотеки повреждена и была пропущена. Восстановите её: Справка → Проверить и восстановить библиотеку в окне программы или: dragoman check --repair</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <comment>search.nothing_found</comment>
            <translation>Ничего не найдено.</translation>
        </message>
        <message>
            <source>Nothing was found with these filters.</source>
            <comment>search.nothing_found_filtered</comment>
            <translation>С этими фильтрами ничего не найдено.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase.</source>
            <comment>search.phrase_not_found</comment>
            <translation>Ни в одном документе нет этой точной фразы.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase with these filters.</source>
            <comment>search.phrase_not_found_filtered</comment>
            <translation>С этими фильтрами ни в одном документе нет этой точной фразы.</translation>
        </message>
        <message>
            <source>{what} {remedy}</source>
            <comment>search.model_fault</comment>
            <translation>{what} {remedy}</translation>
        </message>
        <message>
            <source>This folder cannot be opened: {why}.</source>
            <comment>place.folder_cannot_be_opened</comment>
            <translation>Не удаётся открыть эту папку: {why}.</translation>
        </message>
        <message>
            <source>This file cannot be looked at: {why}.</source>
            <comment>place.file_cannot_be_looked_at</comment>
            <translation>Не удаётся просмотреть этот файл: {why}.</translation>
        </message>
        <message>
            <source>it is a link; what it leads to is searched where it lies, if that is in a searched folder</source>
            <comment>place.link</comment>
            <translation>это ссылка; то, на что она указывает, ищется на своём месте, если оно в папке для поиска</translation>
        </message>
        <message>
            <source>it is no file but a pipe, a socket or a device</source>
            <comment>place.special</comment>
            <translation>это не файл, а канал, сокет или устройство</translation>
        </message>
        <message>
            <source>it is kept online and not on this computer, and Dragoman downloads nothing</source>
            <comment>place.online_only</comment>
            <translation>он хранится в облаке, а не на этом компьютере, а Dragoman ничего не загружает</translation>
        </message>
        <message>
            <source>a drive is mounted here at other times; to have the folder searched without it, exclude it and include it again</source>
            <comment>place.drive_away</comment>
            <translation>в другое время здесь подключён диск; чтобы искать в папке без него, исключите её и добавьте снова</translation>
        </message>
        <message>
            <source>it shows again what is searched in another place</source>
            <comment>place.shown_again</comment>
            <translation>здесь ещё раз показано то, что уже ищется в другом месте</translation>
        </message>
        <message>
            <source>This folder did not answer within {seconds} seconds; it will be tried again.</source>
            <comment>place.does_not_answer</comment>
            <translation>Эта папка не ответила за {seconds} с; попытка будет повторена.</translation>
        </message>
        <message>
            <source>Dragoman made a mistake with this file ({kind}); the log says more.</source>
            <comment>file.our_mistake</comment>
            <translation>В Dragoman произошла ошибка при работе с этим файлом ({kind}); подробности в журнале.</translation>
        </message>
        <message>
            <source>Only the first {limit:count} characters of this document are indexed.</source>
            <comment>file.shortened</comment>
            <translation>Проиндексированы только первые символы этого документа ({limit:count}).</translation>
        </message>
        <message>
            <source>Reading this file ended its reader twice. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside</comment>
            <translation>Чтение этого файла дважды аварийно завершилось. Файл отложен, пока он не изменится или пока вы не повторите попытку.</translation>
        </message>
        <message>
            <source>Reading this file failed twice, so it is left aside until it changes, or until you have it tried again. {why}</source>
            <comment>file.set_aside_because</comment>
            <translation>Прочитать этот файл не удалось дважды, поэтому он отложен, пока не изменится или пока вы не повторите попытку. {why}</translation>
        </message>
        <message numerus="yes">
            <source>Dragoman was ended {n:count} times while it was reading this file. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside_interrupted</comment>
            <translation>
                <numerusform>Работа Dragoman прервалась {n:count} раз во время чтения этого файла. Файл отложен, пока он не изменится или пока вы не повторите попытку.</numerusform>
                <numerusform>Работа Dragoman прервалась {n:count} раза во время чтения этого файла. Файл отложен, пока он не изменится или пока вы не повторите попытку.</numerusform>
                <numerusform>Работа Dragoman прервалась {n:count} раз во время чтения этого файла. Файл отложен, пока он не изменится или пока вы не повторите попытку.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first {limit:count} passages of this document are indexed.</source>
            <comment>file.passages_capped</comment>
            <translation>Проиндексированы только первые фрагменты этого документа ({limit:count}).</translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} passages of this document are indexed: {why}.</source>
            <comment>file.rest_unread</comment>
            <translation>
                <numerusform>Проиндексирован только первый {n:count} фрагмент этого документа: {why}.</numerusform>
                <numerusform>Проиндексированы только первые {n:count} фрагмента этого документа: {why}.</numerusform>
                <numerusform>Проиндексированы только первые {n:count} фрагментов этого документа: {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages are left out, which take too long to be read: {pages}.</source>
            <comment>file.slow_pages</comment>
            <translation>
                <numerusform>Пропущена {n:count} страница, чтение которой слишком долгое: {pages}.</numerusform>
                <numerusform>Пропущены {n:count} страницы, чтение которых слишком долгое: {pages}.</numerusform>
                <numerusform>Пропущено {n:count} страниц, чтение которых слишком долгое: {pages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages {first:count} to {last:count} are left out: {why}.</source>
            <comment>file.pages_unread</comment>
            <translation>Пропущены страницы с {first:count} по {last:count}: {why}.</translation>
        </message>
        <message>
            <source>The file is larger than {limit:bytes}.</source>
            <comment>file.too_large</comment>
            <translation>Файл больше {limit:bytes}.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>Файл пуст.</translation>
        </message>
        <message>
            <source>The file cannot be read: {why}.</source>
            <comment>file.cannot_be_read</comment>
            <translation>Не удаётся прочитать файл: {why}.</translation>
        </message>
        <message>
            <source>This file holds no text.</source>
            <comment>file.no_text</comment>
            <translation>В этом файле нет текста.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} attachments are not read: {names}.</source>
            <comment>left_out.attachments</comment>
            <translation>
                <numerusform>Не прочитано {n:count} вложение: {names}.</numerusform>
                <numerusform>Не прочитаны {n:count} вложения: {names}.</numerusform>
                <numerusform>Не прочитано {n:count} вложений: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents inside this one are not read: {names}.</source>
            <comment>left_out.embedded</comment>
            <translation>
                <numerusform>Не прочитан {n:count} документ внутри этого: {names}.</numerusform>
                <numerusform>Не прочитаны {n:count} документа внутри этого: {names}.</numerusform>
                <numerusform>Не прочитано {n:count} документов внутри этого: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} parts are nested too deeply to be read.</source>
            <comment>left_out.nested_parts</comment>
            <translation>
                <numerusform>{n:count} часть вложена слишком глубоко для чтения.</numerusform>
                <numerusform>{n:count} части вложены слишком глубоко для чтения.</numerusform>
                <numerusform>{n:count} частей вложены слишком глубоко для чтения.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} damaged parts are left out.</source>
            <comment>left_out.damaged_parts</comment>
            <translation>
                <numerusform>Пропущена {n:count} повреждённая часть.</numerusform>
                <numerusform>Пропущены {n:count} повреждённые части.</numerusform>
                <numerusform>Пропущено {n:count} повреждённых частей.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} parts of this file are read: {why}.</source>
            <comment>left_out.rest</comment>
            <translation>
                <numerusform>Прочитана только первая {n:count} часть этого файла: {why}.</numerusform>
                <numerusform>Прочитаны только первые {n:count} части этого файла: {why}.</numerusform>
                <numerusform>Прочитаны только первые {n:count} частей этого файла: {why}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Some parts of this message are not read: {why}.</source>
            <comment>left_out.rest_of_message</comment>
            <translation>Некоторые части этого письма не прочитаны: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages show pictures and hold no text.</source>
            <comment>left_out.picture_pages</comment>
            <translation>
                <numerusform>{n:count} страница из {count:count} содержит изображение без текста.</numerusform>
                <numerusform>{n:count} страницы из {count:count} содержат изображения без текста.</numerusform>
                <numerusform>{n:count} страниц из {count:count} содержат изображения без текста.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages hold other letters than are seen on them.</source>
            <comment>left_out.garbled_pages</comment>
            <translation>
                <numerusform>{n:count} страница из {count:count} содержит не те буквы, которые на ней видны.</numerusform>
                <numerusform>{n:count} страницы из {count:count} содержат не те буквы, которые на них видны.</numerusform>
                <numerusform>{n:count} страниц из {count:count} содержат не те буквы, которые на них видны.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages cannot be read.</source>
            <comment>left_out.damaged_pages</comment>
            <translation>
                <numerusform>Не удаётся прочитать {n:count} страницу из {count:count}.</numerusform>
                <numerusform>Не удаётся прочитать {n:count} страницы из {count:count}.</numerusform>
                <numerusform>Не удаётся прочитать {n:count} страниц из {count:count}.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file is damaged: it is not a complete {label}.</source>
            <comment>damaged.incomplete</comment>
            <translation>Этот файл повреждён: он неполон ({label}).</translation>
        </message>
        <message>
            <source>This file is damaged: its parts are nested too deeply.</source>
            <comment>damaged.nested_too_deeply</comment>
            <translation>Этот файл повреждён: его части вложены слишком глубоко.</translation>
        </message>
        <message>
            <source>This file holds binary data, not text.</source>
            <comment>damaged.binary</comment>
            <translation>В этом файле двоичные данные, а не текст.</translation>
        </message>
        <message>
            <source>This file unpacks to an unreasonable size; it may have been made to do harm.</source>
            <comment>damaged.bomb</comment>
            <translation>Этот файл распаковывается до неправдоподобного размера; возможно, он вредоносный.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not rich text.</source>
            <comment>damaged.not_rich_text</comment>
            <translation>Этот файл повреждён: это не текст RTF.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not an e-mail.</source>
            <comment>damaged.not_mail</comment>
            <translation>Этот файл повреждён: это не письмо.</translation>
        </message>
        <message>
            <source>This file is damaged: none of its slides can be read.</source>
            <comment>damaged.slides</comment>
            <translation>Этот файл повреждён: ни один слайд не читается.</translation>
        </message>
        <message>
            <source>This PDF is damaged and cannot be opened.</source>
            <comment>damaged.pdf</comment>
            <translation>Этот PDF повреждён и не открывается.</translation>
        </message>
        <message>
            <source>This PDF is damaged: none of its pages can be read.</source>
            <comment>damaged.pdf_pages</comment>
            <translation>Этот PDF повреждён: ни одна страница не читается.</translation>
        </message>
        <message>
            <source>This file is protected by a password.</source>
            <comment>encrypted.password</comment>
            <translation>Этот файл защищён паролем.</translation>
        </message>
        <message>
            <source>This PDF is protected in a way that needs a certificate or password.</source>
            <comment>encrypted.certificate</comment>
            <translation>Этот PDF защищён: нужен сертификат или пароль.</translation>
        </message>
        <message>
            <source>This book is protected against copying (DRM).</source>
            <comment>encrypted.book</comment>
            <translation>Эта книга защищена от копирования (DRM).</translation>
        </message>
        <message>
            <source>This file is protected in a way that Dragoman cannot open.</source>
            <comment>encrypted.unknown</comment>
            <translation>Этот файл защищён так, что Dragoman не может его открыть.</translation>
        </message>
        <message>
            <source>This password does not open the file.</source>
            <comment>encrypted.wrong_password</comment>
            <translation>Этот пароль не подходит к файлу.</translation>
        </message>
        <message>
            <source>This file needs no password.</source>
            <comment>encrypted.no_password</comment>
            <translation>Этому файлу не нужен пароль.</translation>
        </message>
        <message>
            <source>This PDF holds pictures of pages, without text.</source>
            <comment>no_text.pdf</comment>
            <translation>В этом PDF изображения страниц без текста.</translation>
        </message>
        <message>
            <source>These slides hold no text.</source>
            <comment>no_text.slides</comment>
            <translation>В этой презентации нет текста.</translation>
        </message>
        <message>
            <source>This workbook is empty.</source>
            <comment>no_text.sheet</comment>
            <translation>Эта таблица пуста.</translation>
        </message>
        <message>
            <source>This book holds no text.</source>
            <comment>no_text.book</comment>
            <translation>В этой книге нет текста.</translation>
        </message>
        <message>
            <source>This message holds no text.</source>
            <comment>no_text.mail</comment>
            <translation>В этом письме нет текста.</translation>
        </message>
        <message>
            <source>This mailbox holds no text.</source>
            <comment>no_text.mailbox</comment>
            <translation>В этом почтовом ящике нет текста.</translation>
        </message>
        <message>
            <source>Its pages are pictures, and no letters were recognised on them.</source>
            <comment>no_text.scan</comment>
            <translation>Его страницы — изображения, и букв на них не распознано.</translation>
        </message>
        <message>
            <source>Dragoman does not read files without an extension.</source>
            <comment>unsupported.no_extension</comment>
            <translation>Dragoman не читает файлы без расширения.</translation>
        </message>
        <message>
            <source>Dragoman does not look inside .{extension} archives.</source>
            <comment>unsupported.archive</comment>
            <translation>Dragoman не заглядывает в архивы .{extension}.</translation>
        </message>
        <message>
            <source>Dragoman does not read the files in which Outlook keeps its mails (.{extension}).</source>
            <comment>unsupported.mail_store</comment>
            <translation>Dragoman не читает файлы, в которых Outlook хранит письма (.{extension}).</translation>
        </message>
        <message>
            <source>It is packed in a way that Dragoman cannot unpack ({method}).</source>
            <comment>unsupported.packing</comment>
            <translation>Он упакован способом, который Dragoman не умеет распаковывать ({method}).</translation>
        </message>
        <message>
            <source>Dragoman does not read text in pictures (.{extension}).</source>
            <comment>unsupported.picture</comment>
            <translation>Dragoman не читает текст на изображениях (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read sound or film (.{extension}).</source>
            <comment>unsupported.recording</comment>
            <translation>Dragoman не читает звук и видео (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files; {program} does.</source>
            <comment>unsupported.convertible</comment>
            <translation>Dragoman не читает файлы .{extension}, но их читает {program}.</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files.</source>
            <comment>unsupported.format</comment>
            <translation>Dragoman не читает файлы .{extension}.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <comment>unreadable.gone</comment>
            <translation>Файла больше нет на месте.</translation>
        </message>
        <message>
            <source>Permission denied: your account may not read this file.</source>
            <comment>unreadable.forbidden</comment>
            <translation>Нет доступа: вашей учётной записи не разрешено читать этот файл.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <comment>unreadable.folder</comment>
            <translation>Это папка, а не файл.</translation>
        </message>
        <message>
            <source>This is a link now, no file.</source>
            <comment>unreadable.link</comment>
            <translation>Теперь это ссылка, а не файл.</translation>
        </message>
        <message>
            <source>This is a pipe, a socket or a device now, no file.</source>
            <comment>unreadable.special</comment>
            <translation>Теперь это канал, сокет или устройство, а не файл.</translation>
        </message>
        <message>
            <source>This file is kept online and not on this computer, and Dragoman downloads nothing. Open it once, and it is here.</source>
            <comment>unreadable.online_only</comment>
            <translation>Этот файл хранится в облаке, а не на этом компьютере, а Dragoman ничего не загружает. Откройте файл один раз — и он окажется здесь.</translation>
        </message>
        <message>
            <source>The drive did not answer while this file was read.</source>
            <comment>unreadable.silent</comment>
            <translation>Диск не ответил во время чтения этого файла.</translation>
        </message>
        <message>
            <source>The disk reported an error while this file was read.</source>
            <comment>unreadable.disk_error</comment>
            <translation>Диск сообщил об ошибке во время чтения этого файла.</translation>
        </message>
        <message>
            <source>Reading this file took more than {seconds:g} seconds, which is what a file of {size:bytes} may take.</source>
            <comment>extraction.timeout</comment>
            <translation>Чтение этого файла заняло больше {seconds:g} с — предела для файла размером {size:bytes}.</translation>
        </message>
        <message>
            <source>Reading this file needed more than {limit:bytes} of memory.</source>
            <comment>extraction.memory</comment>
            <translation>Для чтения этого файла понадобилось больше {limit:bytes} памяти.</translation>
        </message>
        <message>
            <source>The file made the reader crash.</source>
            <comment>extraction.crash</comment>
            <translation>Файл вызвал сбой процесса чтения.</translation>
        </message>
        <message numerus="yes">
            <source>Only the beginning of this document is indexed, {n:count} passages. {why}</source>
            <comment>extraction.cut_short</comment>
            <translation>
                <numerusform>Проиндексировано только начало этого документа: {n:count} фрагмент. {why}</numerusform>
                <numerusform>Проиндексировано только начало этого документа: {n:count} фрагмента. {why}</numerusform>
                <numerusform>Проиндексировано только начало этого документа: {n:count} фрагментов. {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>The reader failed on this file ({kind}).</source>
            <comment>extraction.bug</comment>
            <translation>Ошибка при чтении этого файла ({kind}).</translation>
        </message>
        <message>
            <source>reading the file took more than {seconds:g} seconds</source>
            <comment>extraction.out_of_time</comment>
            <translation>чтение файла заняло больше {seconds:g} с</translation>
        </message>
        <message>
            <source>reading the file needed more than {limit:bytes} of memory</source>
            <comment>extraction.out_of_memory</comment>
            <translation>для чтения файла понадобилось больше {limit:bytes} памяти</translation>
        </message>
        <message>
            <source>The drive with {path} does not answer.</source>
            <comment>extraction.drive_silent</comment>
            <translation>Диск с {path} не отвечает.</translation>
        </message>
        <message>
            <source>The process that reads files does not start.</source>
            <comment>extraction.worker_does_not_start</comment>
            <translation>Процесс чтения файлов не запускается.</translation>
        </message>
        <message>
            <source>This file is no PDF; only PDFs have pages that can be shown.</source>
            <comment>pages.no_pdf</comment>
            <translation>Этот файл — не PDF; показывать страницы можно только у PDF.</translation>
        </message>
        <message>
            <source>This document has no page {number}.</source>
            <comment>pages.none_such</comment>
            <translation>В этом документе нет страницы {number}.</translation>
        </message>
        <message>
            <source>This page is damaged and cannot be shown.</source>
            <comment>pages.damaged</comment>
            <translation>Эта страница повреждена, показать её нельзя.</translation>
        </message>
        <message>
            <source>Drawing this page took more than {seconds:g} seconds.</source>
            <comment>pages.timeout</comment>
            <translation>Отображение этой страницы заняло больше {seconds:g} с.</translation>
        </message>
        <message>
            <source>Drawing this page needed more than {limit:bytes} of memory.</source>
            <comment>pages.memory</comment>
            <translation>Для отображения этой страницы понадобилось больше {limit:bytes} памяти.</translation>
        </message>
        <message>
            <source>Drawing this page made its reader crash.</source>
            <comment>pages.crash</comment>
            <translation>Отображение этой страницы вызвало сбой процесса чтения.</translation>
        </message>
        <message>
            <source>Laying this document out took more than {seconds:g} seconds.</source>
            <comment>form.timeout</comment>
            <translation>Вёрстка этого документа заняла больше {seconds:g} с.</translation>
        </message>
        <message>
            <source>Laying this document out needed more than {limit:bytes} of memory.</source>
            <comment>form.memory</comment>
            <translation>Для вёрстки этого документа понадобилось больше {limit:bytes} памяти.</translation>
        </message>
        <message>
            <source>Laying this document out made its reader crash.</source>
            <comment>form.crash</comment>
            <translation>Вёрстка этого документа вызвала сбой процесса чтения.</translation>
        </message>
        <message>
            <source>the network</source>
            <comment>barrier.network</comment>
            <translation>сеть</translation>
        </message>
        <message>
            <source>writing anything</source>
            <comment>barrier.writing</comment>
            <translation>любая запись</translation>
        </message>
        <message>
            <source>other files</source>
            <comment>barrier.reading</comment>
            <translation>другие файлы</translation>
        </message>
        <message>
            <source>other programs</source>
            <comment>barrier.processes</comment>
            <translation>другие программы</translation>
        </message>
        <message>
            <source>more memory than allowed</source>
            <comment>barrier.memory</comment>
            <translation>память сверх разрешённой</translation>
        </message>
        <message>
            <source>Dragoman has no means for that on this system yet.</source>
            <comment>sandbox.not_on_this_system</comment>
            <translation>В этой системе у Dragoman пока нет средств для этого.</translation>
        </message>
        <message>
            <source>The kernel takes no rights on files away ({why}); Linux does since 5.13, where Landlock is switched on.</source>
            <comment>sandbox.no_landlock</comment>
            <translation>Ядро не отбирает права на файлы ({why}); Linux умеет это с версии 5.13, если включён Landlock.</translation>
        </message>
        <message>
            <source>The kernel filters no system calls ({why}).</source>
            <comment>sandbox.no_filter</comment>
            <translation>Ядро не фильтрует системные вызовы ({why}).</translation>
        </message>
        <message>
            <source>There is no filter of system calls for this processor ({processor}).</source>
            <comment>sandbox.unknown_processor</comment>
            <translation>Для этого процессора ({processor}) нет фильтра системных вызовов.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} other threads were there before the barrier stood, and keep their rights.</source>
            <comment>sandbox.other_threads</comment>
            <translation>
                <numerusform>До установки барьера уже существовал {n:count} другой поток, он сохраняет свои права.</numerusform>
                <numerusform>До установки барьера уже существовали {n:count} других потока, они сохраняют свои права.</numerusform>
                <numerusform>До установки барьера уже существовало {n:count} других потоков, они сохраняют свои права.</numerusform>
            </translation>
        </message>
        <message>
            <source>An attempt to get past the barrier succeeded.</source>
            <comment>sandbox.tried_and_not_held</comment>
            <translation>Попытка обойти барьер удалась.</translation>
        </message>
        <message>
            <source>A process to try it with could not be started ({why}).</source>
            <comment>sandbox.no_process</comment>
            <translation>Не удалось запустить процесс для проверки ({why}).</translation>
        </message>
        <message>
            <source>it is Dragoman's own data folder</source>
            <comment>ignore.own_data</comment>
            <translation>это папка данных самого Dragoman</translation>
        </message>
        <message>
            <source>it is hidden</source>
            <comment>ignore.hidden</comment>
            <translation>файл или папка скрыты</translation>
        </message>
        <message>
            <source>folders named {name} hold no documents of a person</source>
            <comment>ignore.clutter_folder</comment>
            <translation>в папках с именем {name} нет личных документов</translation>
        </message>
        <message>
            <source>it is a temporary file of another program</source>
            <comment>ignore.clutter_file</comment>
            <translation>это временный файл другой программы</translation>
        </message>
        <message>
            <source>you had it forgotten (its line among the folder's patterns is {line}; dragoman forget --undo takes it out)</source>
            <comment>ignore.forgotten</comment>
            <translation>вы попросили это забыть (строка среди шаблонов папки: {line}; отменить: dragoman forget --undo)</translation>
        </message>
        <message>
            <source>your pattern {pattern} leaves it out</source>
            <comment>ignore.excluded</comment>
            <translation>исключено вашим шаблоном {pattern}</translation>
        </message>
        <message>
            <source>line {line} of {path} leaves it out ({pattern})</source>
            <comment>ignore.file</comment>
            <translation>исключено строкой {line} в {path} ({pattern})</translation>
        </message>
        <message numerus="yes">
            <source>it says what is left out, with {n:count} mistakes; the first: {first}</source>
            <comment>ignore.rules_with_mistakes</comment>
            <translation>
                <numerusform>файл задаёт исключения, в нём {n:count} ошибка; первая: {first}</numerusform>
                <numerusform>файл задаёт исключения, в нём {n:count} ошибки; первая: {first}</numerusform>
                <numerusform>файл задаёт исключения, в нём {n:count} ошибок; первая: {first}</numerusform>
            </translation>
        </message>
        <message>
            <source>the folder {folder} is left out: {why}</source>
            <comment>ignore.folder_above</comment>
            <translation>исключена папка {folder}: {why}</translation>
        </message>
        <message>
            <source>line {line} ({text}) is passed over: {why}</source>
            <comment>pattern.passed_over</comment>
            <translation>строка {line} ({text}) пропущена: {why}</translation>
        </message>
        <message>
            <source>it names nothing</source>
            <comment>pattern.names_nothing</comment>
            <translation>она ничего не обозначает</translation>
        </message>
        <message>
            <source>the backslash at its end stands before nothing</source>
            <comment>pattern.backslash_at_end</comment>
            <translation>за обратной косой чертой в конце ничего нет</translation>
        </message>
        <message>
            <source>its bracket is never closed; the bracket itself is written \[</source>
            <comment>pattern.open_bracket</comment>
            <translation>скобка не закрыта; сама скобка пишется как \[</translation>
        </message>
        <message>
            <source>its brackets admit nothing but a slash, which they never match</source>
            <comment>pattern.only_slash</comment>
            <translation>в скобках только косая черта, а она так никогда не подходит</translation>
        </message>
        <message>
            <source>line {line} ({text}) holds a range that runs backwards: only its first character counts</source>
            <comment>pattern.range_backwards</comment>
            <translation>в строке {line} ({text}) есть обратный диапазон: учитывается только его первый символ</translation>
        </message>
        <message>
            <source>its [: :] is no kind of character that is known, such as [:digit:]</source>
            <comment>pattern.unknown_class</comment>
            <translation>[: :] в ней — неизвестный класс символов; бывают такие, как [:digit:]</translation>
        </message>
        <message>
            <source>no path has two slashes in a row</source>
            <comment>pattern.empty_part</comment>
            <translation>в пути не бывает двух косых черт подряд</translation>
        </message>
        <message>
            <source>no path holds . or .. between its slashes</source>
            <comment>pattern.dots</comment>
            <translation>в пути не бывает . или .. между косыми чертами</translation>
        </message>
        <message>
            <source>it is longer than {limit:bytes}</source>
            <comment>pattern.too_long</comment>
            <translation>она длиннее {limit:bytes}</translation>
        </message>
        <message>
            <source>patterns with *, ? or [ are followed up to {limit:bytes} of them</source>
            <comment>pattern.too_many</comment>
            <translation>шаблоны с *, ? или [ учитываются до общего объёма {limit:bytes}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more lines are passed over</source>
            <comment>pattern.more_lines</comment>
            <translation>
                <numerusform>пропущена ещё {n:count} строка</numerusform>
                <numerusform>пропущены ещё {n:count} строки</numerusform>
                <numerusform>пропущено ещё {n:count} строк</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing that it says is followed: {why}</source>
            <comment>pattern.file_not_followed</comment>
            <translation>правила файла не применяются: {why}</translation>
        </message>
        <message>
            <source>only its first {limit:bytes} are followed</source>
            <comment>pattern.file_too_large</comment>
            <translation>применяются только первые {limit:bytes}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} ignore files have lines that are passed over: dragoman failures tells them.</source>
            <comment>pattern.files_with_mistakes</comment>
            <translation>
                <numerusform>В {n:count} файле исключений есть пропущенные строки: их покажет dragoman failures.</numerusform>
                <numerusform>В {n:count} файлах исключений есть пропущенные строки: их покажет dragoman failures.</numerusform>
                <numerusform>В {n:count} файлах исключений есть пропущенные строки: их покажет dragoman failures.</numerusform>
            </translation>
        </message>
        <message>
            <source>rules in {path}: {problem}</source>
            <comment>pattern.in_file</comment>
            <translation>правила в {path}: {problem}</translation>
        </message>
        <message>
            <source>patterns of {folder}: {problem}</source>
            <comment>pattern.of_folder</comment>
            <translation>шаблоны папки {folder}: {problem}</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>not_readable.folder</comment>
            <translation>это папка</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <comment>not_readable.no_file</comment>
            <translation>это не обычный файл</translation>
        </message>
        <message>
            <source>it has more than {limit:bytes}</source>
            <comment>not_readable.too_large</comment>
            <translation>размер больше {limit:bytes}</translation>
        </message>
        <message>
            <source>The settings in {path} are not followed, and the defaults are used: {why}.</source>
            <comment>settings.not_read</comment>
            <translation>Настройки в {path} не применяются, используются значения по умолчанию: {why}.</translation>
        </message>
        <message>
            <source>{path} holds bytes that are no text in UTF-8; the rest of it counts.</source>
            <comment>settings.no_text</comment>
            <translation>В {path} есть байты, которые не являются текстом UTF-8; остальное учитывается.</translation>
        </message>
        <message>
            <source>{path} has a slip in line {line}, so that only the plain values that can be told in it count.</source>
            <comment>settings.no_json</comment>
            <translation>В {path} ошибка в строке {line}, поэтому учитываются только простые значения, которые удалось распознать.</translation>
        </message>
        <message>
            <source>{path} holds no names with values, as in {{"embedder": "auto"}}; the defaults are used.</source>
            <comment>settings.no_names</comment>
            <translation>В {path} нет имён со значениями, как в {{"embedder": "auto"}}; используются значения по умолчанию.</translation>
        </message>
        <message>
            <source>{path}, line {line}: there is no setting {name}.</source>
            <comment>settings.unknown</comment>
            <translation>{path}, строка {line}: настройки {name} не существует.</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} cannot be {value}; {used} is used instead.</source>
            <comment>settings.odd_value</comment>
            <translation>{path}, строка {line}: {name} не может иметь значение {value}; используется {used}.</translation>
        </message>
        <message>
            <source>Correct the file; what else is wrong in it is told by: dragoman status</source>
            <comment>settings.correct</comment>
            <translation>Исправьте файл; остальные ошибки в нём покажет команда: dragoman status</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} stands there more than once; the last one counts.</source>
            <comment>settings.twice</comment>
            <translation>{path}, строка {line}: {name} встречается несколько раз; учитывается последнее значение.</translation>
        </message>
        <message>
            <source>The indexer stopped because of a mistake in the program.</source>
            <comment>indexer.stopped</comment>
            <translation>Индексация остановилась из-за ошибки в программе.</translation>
        </message>
        <message>
            <source>Start Dragoman again; the log says more.</source>
            <comment>remedy.start_again_see_log</comment>
            <translation>Запустите Dragoman снова; подробности в журнале.</translation>
        </message>
        <message>
            <source>See whether the drive or the network share is connected; Dragoman tries again by itself.</source>
            <comment>remedy.see_to_drive</comment>
            <translation>Проверьте, подключён ли диск или сетевая папка; Dragoman сам повторит попытку.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, and install Dragoman again if this goes on.</source>
            <comment>remedy.free_memory_or_install_again</comment>
            <translation>Закройте другие программы, чтобы освободить память; если не поможет, переустановите Dragoman.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents can be found</source>
            <comment>window.documents</comment>
            <translation>
                <numerusform>{n:count} документ доступен для поиска</numerusform>
                <numerusform>{n:count} документа доступны для поиска</numerusform>
                <numerusform>{n:count} документов доступно для поиска</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} in part</source>
            <comment>window.partly</comment>
            <translation>
                <numerusform>{n:count} частично</numerusform>
                <numerusform>{n:count} частично</numerusform>
                <numerusform>{n:count} частично</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} not there now</source>
            <comment>window.away</comment>
            <translation>
                <numerusform>{n:count} сейчас недоступен</numerusform>
                <numerusform>{n:count} сейчас недоступны</numerusform>
                <numerusform>{n:count} сейчас недоступно</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} need attention</source>
            <comment>window.unread_files</comment>
            <translation>
                <numerusform>{n:count} требует внимания</numerusform>
                <numerusform>{n:count} требуют внимания</numerusform>
                <numerusform>{n:count} требуют внимания</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are read again.</source>
            <comment>window.tried_again</comment>
            <translation>
                <numerusform>{n:count} файл читается заново.</numerusform>
                <numerusform>{n:count} файла читаются заново.</numerusform>
                <numerusform>{n:count} файлов читаются заново.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are left out from now on; their patterns stand under Folders.</source>
            <comment>window.excluded</comment>
            <translation>
                <numerusform>{n:count} файл теперь исключается; шаблон — в окне «Папки».</numerusform>
                <numerusform>{n:count} файла теперь исключаются; шаблоны — в окне «Папки».</numerusform>
                <numerusform>{n:count} файлов теперь исключаются; шаблоны — в окне «Папки».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files</source>
            <comment>window.files</comment>
            <translation>
                <numerusform>{n:count} файл</numerusform>
                <numerusform>{n:count} файла</numerusform>
                <numerusform>{n:count} файлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} chosen</source>
            <comment>window.chosen</comment>
            <translation>
                <numerusform>Выбран {n:count}</numerusform>
                <numerusform>Выбрано {n:count}</numerusform>
                <numerusform>Выбрано {n:count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents</source>
            <comment>window.found_documents</comment>
            <translation>
                <numerusform>{n:count} документ</numerusform>
                <numerusform>{n:count} документа</numerusform>
                <numerusform>{n:count} документов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least {n:count} documents</source>
            <comment>window.found_documents_at_least</comment>
            <translation>
                <numerusform>Не менее {n:count} документа</numerusform>
                <numerusform>Не менее {n:count} документов</numerusform>
                <numerusform>Не менее {n:count} документов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files that can be read</source>
            <comment>window.documents_there</comment>
            <translation>
                <numerusform>{n:count} файл, который можно прочитать</numerusform>
                <numerusform>{n:count} файла, которые можно прочитать</numerusform>
                <numerusform>{n:count} файлов, которые можно прочитать</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files that can be read</source>
            <comment>window.documents_there_at_least</comment>
            <translation>
                <numerusform>более {n:count} файла, который можно прочитать</numerusform>
                <numerusform>более {n:count} файлов, которые можно прочитать</numerusform>
                <numerusform>более {n:count} файлов, которые можно прочитать</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages</source>
            <comment>window.passages</comment>
            <translation>
                <numerusform>{n:count} фрагмент</numerusform>
                <numerusform>{n:count} фрагмента</numerusform>
                <numerusform>{n:count} фрагментов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a second</source>
            <comment>window.passages_a_second</comment>
            <translation>
                <numerusform>{n:count} фрагмент в секунду</numerusform>
                <numerusform>{n:count} фрагмента в секунду</numerusform>
                <numerusform>{n:count} фрагментов в секунду</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a minute</source>
            <comment>window.passages_a_minute</comment>
            <translation>
                <numerusform>{n:count} фрагмент в минуту</numerusform>
                <numerusform>{n:count} фрагмента в минуту</numerusform>
                <numerusform>{n:count} фрагментов в минуту</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files, {size}</source>
            <comment>window.estimate</comment>
            <translation>
                <numerusform>{n:count} файл, {size}</numerusform>
                <numerusform>{n:count} файла, {size}</numerusform>
                <numerusform>{n:count} файлов, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files, {size}</source>
            <comment>window.estimate_at_least</comment>
            <translation>
                <numerusform>более {n:count} файла, {size}</numerusform>
                <numerusform>более {n:count} файлов, {size}</numerusform>
                <numerusform>более {n:count} файлов, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} passages it has read only the beginning: it takes {limit:count} pieces of words at a time.</source>
            <comment>window.cut</comment>
            <translation>
                <numerusform>У {n:count} фрагмента прочитано только начало: за один раз модель принимает столько частей слов: {limit:count}.</numerusform>
                <numerusform>У {n:count} фрагментов прочитано только начало: за один раз модель принимает столько частей слов: {limit:count}.</numerusform>
                <numerusform>У {n:count} фрагментов прочитано только начало: за один раз модель принимает столько частей слов: {limit:count}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more are still to be read</source>
            <comment>window.to_be_read</comment>
            <translation>
                <numerusform>ещё {n:count} ждёт чтения</numerusform>
                <numerusform>ещё {n:count} ждут чтения</numerusform>
                <numerusform>ещё {n:count} ждут чтения</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>also in {n:count} other places</source>
            <comment>window.copies</comment>
            <translation>
                <numerusform>также ещё в {n:count} месте</numerusform>
                <numerusform>также ещё в {n:count} местах</numerusform>
                <numerusform>также ещё в {n:count} местах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} new</source>
            <comment>window.new</comment>
            <translation>
                <numerusform>{n:count} новый</numerusform>
                <numerusform>{n:count} новых</numerusform>
                <numerusform>{n:count} новых</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more passages</source>
            <comment>window.more_passages</comment>
            <translation>
                <numerusform>ещё {n:count} фрагмент</numerusform>
                <numerusform>ещё {n:count} фрагмента</numerusform>
                <numerusform>ещё {n:count} фрагментов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These are all {n:count} documents</source>
            <comment>window.end</comment>
            <translation>
                <numerusform>Это весь {n:count} найденный документ</numerusform>
                <numerusform>Это все {n:count} найденных документа</numerusform>
                <numerusform>Это все {n:count} найденных документов</numerusform>
            </translation>
        </message>
        <message>
            <source>Still reading: {share:percent} can be found by meaning</source>
            <comment>window.still_reading_meaning</comment>
            <translation>Чтение ещё идёт: по смыслу можно найти {share:percent}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are still to be read.</source>
            <comment>window.still_waiting</comment>
            <translation>
                <numerusform>Ждёт чтения ещё {n:count} документ.</numerusform>
                <numerusform>Ждут чтения ещё {n:count} документа.</numerusform>
                <numerusform>Ждут чтения ещё {n:count} документов.</numerusform>
            </translation>
        </message>
        <message>
            <source>The meaning of {share:percent} of the text is known so far</source>
            <comment>window.meaning_coverage</comment>
            <translation>Пока известен смысл {share:percent} текста</translation>
        </message>
        <message>
            <source>The system does not let Dragoman start at login: its list of such programs cannot be written.</source>
            <comment>window.no_autostart</comment>
            <translation>Система не разрешает Dragoman запускаться при входе: список автозапуска недоступен для записи.</translation>
        </message>
        <message>
            <source>The larger model has read {share:percent} of the text so far</source>
            <comment>window.backfill</comment>
            <translation>Более крупная модель пока прочитала {share:percent} текста</translation>
        </message>
        <message numerus="yes">
            <source>Open {n:count} files at once?</source>
            <comment>window.open_many</comment>
            <translation>
                <numerusform>Открыть сразу {n:count} файл?</numerusform>
                <numerusform>Открыть сразу {n:count} файла?</numerusform>
                <numerusform>Открыть сразу {n:count} файлов?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages collected</source>
            <comment>window.collected</comment>
            <translation>
                <numerusform>{n:count} фрагмент в подборке</numerusform>
                <numerusform>{n:count} фрагмента в подборке</numerusform>
                <numerusform>{n:count} фрагментов в подборке</numerusform>
            </translation>
        </message>
        <message>
            <source>Not there now; what was read of it can still be found</source>
            <comment>window.folder.away</comment>
            <translation>Сейчас недоступна; прочитанное по-прежнему можно найти</translation>
        </message>
        <message>
            <source>Not there since {since:date}; what was read of it can still be found</source>
            <comment>window.folder.away_since</comment>
            <translation>Недоступна с {since:date}; прочитанное по-прежнему можно найти</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} still to be read</source>
            <comment>window.folder.waiting</comment>
            <translation>
                <numerusform>{n:count} ждёт чтения</numerusform>
                <numerusform>{n:count} ждут чтения</numerusform>
                <numerusform>{n:count} ждут чтения</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} left out</source>
            <comment>window.folder.skipped</comment>
            <translation>
                <numerusform>{n:count} исключён</numerusform>
                <numerusform>{n:count} исключены</numerusform>
                <numerusform>{n:count} исключено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} seconds</source>
            <comment>window.duration.seconds</comment>
            <translation>
                <numerusform>{n:count} с</numerusform>
                <numerusform>{n:count} с</numerusform>
                <numerusform>{n:count} с</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} minutes</source>
            <comment>window.duration.minutes</comment>
            <translation>
                <numerusform>{n:count} мин</numerusform>
                <numerusform>{n:count} мин</numerusform>
                <numerusform>{n:count} мин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} hours</source>
            <comment>window.duration.hours</comment>
            <translation>
                <numerusform>{n:count} ч</numerusform>
                <numerusform>{n:count} ч</numerusform>
                <numerusform>{n:count} ч</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <comment>window.time_left.seconds</comment>
            <translation>осталось меньше минуты</translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} minutes left</source>
            <comment>window.time_left.minutes</comment>
            <translation>
                <numerusform>осталось около {n:count} минуты</numerusform>
                <numerusform>осталось около {n:count} минут</numerusform>
                <numerusform>осталось около {n:count} минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} hours left</source>
            <comment>window.time_left.hours</comment>
            <translation>
                <numerusform>осталось около {n:count} часа</numerusform>
                <numerusform>осталось около {n:count} часов</numerusform>
                <numerusform>осталось около {n:count} часов</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes in {folder} cannot be followed as they happen.</source>
            <comment>watching.no_live_events</comment>
            <translation>Изменения в {folder} нельзя отслеживать сразу.</translation>
        </message>
        <message>
            <source>The folder is looked through every few minutes instead. On Linux, raise fs.inotify.max_user_watches.</source>
            <comment>watching.looked_through_instead</comment>
            <translation>Вместо этого папка просматривается раз в несколько минут. В Linux увеличьте fs.inotify.max_user_watches.</translation>
        </message>
        <message>
            <source>Another Dragoman is writing to this library.</source>
            <comment>library.written_elsewhere</comment>
            <translation>В эту библиотеку пишет другой экземпляр Dragoman.</translation>
        </message>
        <message>
            <source>Here it can be searched, but not changed.</source>
            <comment>library.search_only</comment>
            <translation>Здесь в ней можно искать, но нельзя её менять.</translation>
        </message>
        <message>
            <source>Press Try again in its window (Help, Files that need attention), or close it first.</source>
            <comment>library.retry_there</comment>
            <translation>Нажмите «Повторить» в его окне (Справка → Файлы, требующие внимания) или сначала закройте его.</translation>
        </message>
        <message>
            <source>The library knows no file at {path}; dragoman explain says why.</source>
            <comment>library.nothing_to_retry</comment>
            <translation>Библиотека не знает файла {path}; причину покажет dragoman explain.</translation>
        </message>
        <message>
            <source>Close it first, or make the change in its window; searching works meanwhile.</source>
            <comment>library.close_it_first</comment>
            <translation>Сначала закройте его или внесите изменение в его окне; поиск тем временем работает.</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <comment>library.no_folder</comment>
            <translation>Папки {path} не существует.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <comment>library.check_path</comment>
            <translation>Проверьте путь.</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>library.is_no_folder</comment>
            <translation>{path} — не папка.</translation>
        </message>
        <message>
            <source>Choose the folder that it lies in.</source>
            <comment>library.choose_its_folder</comment>
            <translation>Выберите папку, в которой находится файл.</translation>
        </message>
        <message>
            <source>{path} is searched already.</source>
            <comment>library.is_searched</comment>
            <translation>{path}: поиск здесь уже ведётся.</translation>
        </message>
        <message>
            <source>{path} is searched already, as part of {folder}.</source>
            <comment>library.searched_already</comment>
            <translation>{path}: поиск здесь уже ведётся, в составе {folder}.</translation>
        </message>
        <message>
            <source>{path} lies in none of the folders that are searched.</source>
            <comment>library.in_no_folder</comment>
            <translation>{path} не находится ни в одной из папок для поиска.</translation>
        </message>
        <message>
            <source>{path} is not among what you had forgotten.</source>
            <comment>library.not_forgotten</comment>
            <translation>{path} нет среди забытого.</translation>
        </message>
        <message>
            <source>waiting to be read</source>
            <comment>state.waiting</comment>
            <translation>ждёт чтения</translation>
        </message>
        <message>
            <source>can be found</source>
            <comment>state.indexed</comment>
            <translation>доступен для поиска</translation>
        </message>
        <message>
            <source>can be found in part</source>
            <comment>state.partly</comment>
            <translation>доступен частично</translation>
        </message>
        <message>
            <source>no text in it</source>
            <comment>state.empty</comment>
            <translation>нет текста</translation>
        </message>
        <message>
            <source>pictures of text</source>
            <comment>state.needs_ocr</comment>
            <translation>изображения текста</translation>
        </message>
        <message>
            <source>needs a password</source>
            <comment>state.needs_password</comment>
            <translation>нужен пароль</translation>
        </message>
        <message>
            <source>could not be read</source>
            <comment>state.failed</comment>
            <translation>не удалось прочитать</translation>
        </message>
        <message>
            <source>too large</source>
            <comment>state.too_large</comment>
            <translation>слишком большой</translation>
        </message>
        <message>
            <source>left out</source>
            <comment>state.skipped</comment>
            <translation>исключён</translation>
        </message>
        <message>
            <source>not there now</source>
            <comment>state.away</comment>
            <translation>сейчас недоступен</translation>
        </message>
        <message>
            <source>It is still to be read.</source>
            <comment>failure.waiting</comment>
            <translation>Файл ещё ждёт чтения.</translation>
        </message>
        <message>
            <source>An older version did not keep the reason.</source>
            <comment>failure.unknown</comment>
            <translation>Причина не была сохранена в старой версии.</translation>
        </message>
        <message>
            <source>It is left out: {why}.</source>
            <comment>failure.left_out</comment>
            <translation>Исключено: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>It holds {n:count} files.</source>
            <comment>failure.files</comment>
            <translation>
                <numerusform>Внутри {n:count} файл.</numerusform>
                <numerusform>Внутри {n:count} файла.</numerusform>
                <numerusform>Внутри {n:count} файлов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading it has ended the reader {n:count} times.</source>
            <comment>failure.deaths</comment>
            <translation>
                <numerusform>Чтение аварийно завершилось {n:count} раз.</numerusform>
                <numerusform>Чтение аварийно завершилось {n:count} раза.</numerusform>
                <numerusform>Чтение аварийно завершилось {n:count} раз.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder {folder} is not there now; what was read of it is kept.</source>
            <comment>away.folder</comment>
            <translation>Папка {folder} сейчас недоступна; прочитанное из неё сохранено.</translation>
        </message>
        <message>
            <source>The drive {path} is not connected now; what was read of it is kept.</source>
            <comment>away.drive</comment>
            <translation>Диск {path} сейчас не подключён; прочитанное с него сохранено.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages and pictures among your documents may hold text that is not found yet.</source>
            <comment>scans.found</comment>
            <translation>
                <numerusform>{n:count} страница или изображение среди ваших документов может содержать текст, который пока не находится.</numerusform>
                <numerusform>{n:count} страницы и изображения среди ваших документов могут содержать текст, который пока не находится.</numerusform>
                <numerusform>{n:count} страниц и изображений среди ваших документов могут содержать текст, который пока не находится.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dragoman can read them in the background, which takes about {seconds:duration}.</source>
            <comment>scans.read_them</comment>
            <translation>Dragoman может прочитать их в фоне; это займёт около {seconds:duration}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} scans seem to be in a language whose data is missing: {languages}.</source>
            <comment>scans.no_language</comment>
            <translation>
                <numerusform>{n:count} скан, похоже, на языке, данных которого нет: {languages}.</numerusform>
                <numerusform>{n:count} скана, похоже, на языке, данных которого нет: {languages}.</numerusform>
                <numerusform>{n:count} сканов, похоже, на языке, данных которого нет: {languages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Get it under Models, where it has this name: some megabytes, fetched once.</source>
            <comment>scans.get_language</comment>
            <translation>Получите его в разделе «Модели», где он так называется: несколько мегабайт, загружаются один раз.</translation>
        </message>
        <message>
            <source>Leave the window open, or index the folder: it is then read.</source>
            <comment>todo.wait</comment>
            <translation>Оставьте окно открытым или запустите индексацию папки: тогда файл будет прочитан.</translation>
        </message>
        <message>
            <source>Nothing needs to be done, unless there should be text in it.</source>
            <comment>todo.nothing</comment>
            <translation>Делать ничего не нужно, если в файле и не должно быть текста.</translation>
        </message>
        <message>
            <source>Have Dragoman read scans: in its settings under Reading files, or by: dragoman scans read</source>
            <comment>todo.ocr</comment>
            <translation>Включите чтение сканов: в настройках Dragoman, раздел «Чтение файлов», или командой: dragoman scans read</translation>
        </message>
        <message>
            <source>Have its text recognised (OCR) into a PDF to have it found.</source>
            <comment>todo.ocr_picture</comment>
            <translation>Чтобы находить этот текст, распознайте его (OCR) в PDF.</translation>
        </message>
        <message>
            <source>Give its password, here or with dragoman password: it is kept only until Dragoman is closed, and never written down.</source>
            <comment>todo.give_password</comment>
            <translation>Введите пароль к нему здесь или командой dragoman password: он хранится только до закрытия Dragoman и никуда не записывается.</translation>
        </message>
        <message>
            <source>Save a copy without the protection: it is read as soon as it is there.</source>
            <comment>todo.without_password</comment>
            <translation>Сохраните копию без защиты: она будет прочитана, как только появится.</translation>
        </message>
        <message>
            <source>Get the book without the protection, if its seller offers that.</source>
            <comment>todo.protected_book</comment>
            <translation>Получите книгу без защиты, если продавец это предлагает.</translation>
        </message>
        <message>
            <source>Try another copy, or save it anew with the program that it was made with.</source>
            <comment>todo.another_copy</comment>
            <translation>Попробуйте другую копию или сохраните файл заново в программе, в которой он создан.</translation>
        </message>
        <message>
            <source>Split it, or raise largest_file in settings.json in the data folder, then try again.</source>
            <comment>todo.largest_file</comment>
            <translation>Разделите файл или увеличьте largest_file в settings.json в папке данных и повторите попытку.</translation>
        </message>
        <message>
            <source>Split it, or raise longest_text in settings.json in the data folder, then try again.</source>
            <comment>todo.longest_text</comment>
            <translation>Разделите файл или увеличьте longest_text в settings.json в папке данных и повторите попытку.</translation>
        </message>
        <message>
            <source>Split it into smaller files to have all of it found.</source>
            <comment>todo.split</comment>
            <translation>Чтобы находить всё, разделите его на файлы поменьше.</translation>
        </message>
        <message>
            <source>Save what is in it as files in a folder that is searched, to have them found.</source>
            <comment>todo.attachments</comment>
            <translation>Чтобы находить содержимое, сохраните его файлами в папке для поиска.</translation>
        </message>
        <message>
            <source>It is read again when it changes, with a new version, or when you say so: Try again, or dragoman retry.</source>
            <comment>todo.try_again</comment>
            <translation>Файл будет прочитан снова, когда он изменится, с новой версией или по вашей команде: «Повторить» или dragoman retry.</translation>
        </message>
        <message>
            <source>This is a mistake of Dragoman's: try again with the next version, and please report it.</source>
            <comment>todo.newer_version</comment>
            <translation>Это ошибка Dragoman: попробуйте снова со следующей версией и, пожалуйста, сообщите о ней.</translation>
        </message>
        <message>
            <source>Check the disk that it lies on; it is read again at the next look.</source>
            <comment>todo.check_disk</comment>
            <translation>Проверьте диск, на котором лежит файл; при следующем просмотре он будет прочитан снова.</translation>
        </message>
        <message>
            <source>Allow your account to read it; it is read at the next look.</source>
            <comment>todo.allow_file</comment>
            <translation>Разрешите своей учётной записи читать файл; он будет прочитан при следующем просмотре.</translation>
        </message>
        <message>
            <source>Allow your account to open it, or leave it out with a pattern of your own.</source>
            <comment>todo.allow_folder</comment>
            <translation>Разрешите своей учётной записи открывать эту папку или исключите её своим шаблоном.</translation>
        </message>
        <message>
            <source>It is looked at again at the next look.</source>
            <comment>todo.look_again</comment>
            <translation>Проверка повторится при следующем просмотре.</translation>
        </message>
        <message>
            <source>Connect its drive, or make its folder available: it then goes on without being read again.</source>
            <comment>todo.connect</comment>
            <translation>Подключите диск или сделайте папку доступной: работа продолжится без повторного чтения.</translation>
        </message>
        <message>
            <source>Save its mails as .msg, .eml or .mbox in a folder that is searched, from Outlook or a program that imports such files.</source>
            <comment>todo.export_mails</comment>
            <translation>Сохраните письма из него как .msg, .eml или .mbox в папке для поиска — из Outlook или программы, которая импортирует такие файлы.</translation>
        </message>
        <message>
            <source>Unpack it into a folder that is searched.</source>
            <comment>todo.unpack</comment>
            <translation>Распакуйте архив в папку для поиска.</translation>
        </message>
        <message>
            <source>A transcript beside it, as a text, would be found.</source>
            <comment>todo.transcript</comment>
            <translation>Расшифровку в виде текста рядом с этим файлом можно будет найти.</translation>
        </message>
        <message>
            <source>Give it the extension of what it is, such as .txt or .pdf.</source>
            <comment>todo.extension</comment>
            <translation>Дайте файлу подходящее расширение, например .txt или .pdf.</translation>
        </message>
        <message>
            <source>Open it with {program} and save it as {format} to have it found.</source>
            <comment>todo.convert</comment>
            <translation>Откройте его в программе {program} и сохраните как {format}, чтобы он находился.</translation>
        </message>
        <message>
            <source>Save it as PDF or as plain text to have it found.</source>
            <comment>todo.other_format</comment>
            <translation>Чтобы файл находился, сохраните его как PDF или простой текст.</translation>
        </message>
        <message>
            <source>Move it to another folder to have it found.</source>
            <comment>todo.move_out</comment>
            <translation>Чтобы файл находился, переместите его в другую папку.</translation>
        </message>
        <message>
            <source>Take the dot away from before its name, or what hides it, to have it found.</source>
            <comment>todo.unhide</comment>
            <translation>Чтобы файл находился, уберите точку перед именем или атрибут «скрытый».</translation>
        </message>
        <message>
            <source>Give it another name to have it found.</source>
            <comment>todo.rename</comment>
            <translation>Чтобы файл находился, переименуйте его.</translation>
        </message>
        <message>
            <source>Take the pattern away under File, Folders, to have it found.</source>
            <comment>todo.own_pattern</comment>
            <translation>Чтобы файл находился, уберите шаблон: Файл → Папки.</translation>
        </message>
        <message>
            <source>Change that line, or move this file out of its folder, to have it found.</source>
            <comment>todo.ignore_file</comment>
            <translation>Чтобы файл находился, измените эту строку или переместите его из этой папки.</translation>
        </message>
        <message>
            <source>Correct these lines of it, or take them away.</source>
            <comment>todo.correct_rules</comment>
            <translation>Исправьте эти строки или уберите их.</translation>
        </message>
        <message>
            <source>Add the folder that it leads to, to have that found.</source>
            <comment>todo.follow</comment>
            <translation>Чтобы находить содержимое, добавьте папку, на которую указывает ссылка.</translation>
        </message>
        <message>
            <source>It is a folder that is searched.</source>
            <comment>explain.searched_folder</comment>
            <translation>Это папка, в которой ведётся поиск.</translation>
        </message>
        <message>
            <source>It was indexed, but it is not on the disk now.</source>
            <comment>explain.not_on_disk</comment>
            <translation>Файл проиндексирован, но сейчас его нет на диске.</translation>
        </message>
        <message>
            <source>It is found by its earlier text; it has changed since and will be read again.</source>
            <comment>explain.earlier_text</comment>
            <translation>Файл находится по прежнему тексту; с тех пор он изменился и будет прочитан снова.</translation>
        </message>
        <message>
            <source>It is indexed and can be found.</source>
            <comment>explain.found</comment>
            <translation>Файл проиндексирован и доступен для поиска.</translation>
        </message>
        <message>
            <source>It can be found, but not all of it is indexed.</source>
            <comment>explain.partly</comment>
            <translation>Файл доступен для поиска, но проиндексирован не полностью.</translation>
        </message>
        <message>
            <source>It has not been read yet: run the index, or wait for the window to do so.</source>
            <comment>explain.not_read_yet</comment>
            <translation>Файл ещё не прочитан: запустите индексацию или подождите, пока это сделает окно программы.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <comment>explain.no_such_file</comment>
            <translation>Такого файла нет.</translation>
        </message>
        <message>
            <source>It lies in none of the folders that are searched.</source>
            <comment>explain.in_no_folder</comment>
            <translation>Файл не находится ни в одной из папок для поиска.</translation>
        </message>
        <message>
            <source>It can be found by what was read of it. {why}</source>
            <comment>explain.away_found</comment>
            <translation>Его можно найти по прочитанному. {why}</translation>
        </message>
        <message>
            <source>It is a symbolic link to {target}, which is not followed.</source>
            <comment>explain.link</comment>
            <translation>Это символическая ссылка на {target}; по ней поиск не переходит.</translation>
        </message>
        <message>
            <source>It is no file of data, but a pipe, a socket or a device.</source>
            <comment>explain.special</comment>
            <translation>Это не файл с данными, а канал, сокет или устройство.</translation>
        </message>
        <message>
            <source>It cannot be looked at: {why}.</source>
            <comment>explain.cannot_be_looked_at</comment>
            <translation>Не удаётся просмотреть: {why}.</translation>
        </message>
        <message>
            <source>It is left out of {folder}: {why}.</source>
            <comment>explain.left_out</comment>
            <translation>Исключено из {folder}: {why}.</translation>
        </message>
        <message>
            <source>state: {name}, {state}</source>
            <comment>detail.state</comment>
            <translation>состояние: {name}, {state}</translation>
        </message>
        <message>
            <source>since: {since:date}</source>
            <comment>detail.since</comment>
            <translation>с какого дня: {since:date}</translation>
        </message>
        <message>
            <source>searched as part of: {folder}</source>
            <comment>detail.folder</comment>
            <translation>поиск ведётся в составе: {folder}</translation>
        </message>
        <message>
            <source>files below it that are {name}, {state}: {n:count}</source>
            <comment>detail.files</comment>
            <translation>файлы внутри в состоянии «{name}, {state}»: {n:count}</translation>
        </message>
        <message>
            <source>format: {label}</source>
            <comment>detail.format</comment>
            <translation>формат: {label}</translation>
        </message>
        <message>
            <source>format: not one that Dragoman reads</source>
            <comment>detail.no_format</comment>
            <translation>формат: не из тех, что читает Dragoman</translation>
        </message>
        <message>
            <source>on the disk: {size:count} bytes</source>
            <comment>detail.on_disk</comment>
            <translation>на диске, байт: {size:count}</translation>
        </message>
        <message>
            <source>on the disk: no</source>
            <comment>detail.not_on_disk</comment>
            <translation>на диске: нет</translation>
        </message>
        <message>
            <source>on the disk: no file of data</source>
            <comment>detail.no_file</comment>
            <translation>на диске: не файл с данными</translation>
        </message>
        <message>
            <source>on the disk: the system does not let us look</source>
            <comment>detail.hidden_by_system</comment>
            <translation>на диске: система не даёт посмотреть</translation>
        </message>
        <message>
            <source>in the catalogue: no</source>
            <comment>detail.not_in_catalogue</comment>
            <translation>в каталоге библиотеки: нет</translation>
        </message>
        <message>
            <source>passages: {n:count}</source>
            <comment>detail.passages</comment>
            <translation>фрагменты: {n:count}</translation>
        </message>
        <message>
            <source>meaning, by {name}: {vectors:count} of {expected:count} texts</source>
            <comment>detail.vectors</comment>
            <translation>смысл, по модели {name}: {vectors:count} из {expected:count} текстов</translation>
        </message>
        <message>
            <source>pages with text: {n:count}</source>
            <comment>detail.pages</comment>
            <translation>страницы с текстом: {n:count}</translation>
        </message>
        <message>
            <source>title: {title}</source>
            <comment>detail.title</comment>
            <translation>заголовок: {title}</translation>
        </message>
        <message>
            <source>title: (none)</source>
            <comment>detail.no_title</comment>
            <translation>заголовок: (нет)</translation>
        </message>
        <message>
            <source>language: {code}</source>
            <comment>detail.language</comment>
            <translation>язык: {code}</translation>
        </message>
        <message>
            <source>language: unknown</source>
            <comment>detail.no_language</comment>
            <translation>язык: неизвестен</translation>
        </message>
        <message>
            <source>not in it: {why}</source>
            <comment>detail.left_out</comment>
            <translation>не включено: {why}</translation>
        </message>
        <message>
            <source>the same content: {path}</source>
            <comment>detail.copy</comment>
            <translation>то же содержимое: {path}</translation>
        </message>
        <message numerus="yes">
            <source>reading it ended the reader {n:count} times</source>
            <comment>detail.deaths</comment>
            <translation>
                <numerusform>чтение аварийно завершилось {n:count} раз</numerusform>
                <numerusform>чтение аварийно завершилось {n:count} раза</numerusform>
                <numerusform>чтение аварийно завершилось {n:count} раз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reading it was interrupted {n:count} times</source>
            <comment>detail.interruptions</comment>
            <translation>
                <numerusform>чтение прерывалось {n:count} раз</numerusform>
                <numerusform>чтение прерывалось {n:count} раза</numerusform>
                <numerusform>чтение прерывалось {n:count} раз</numerusform>
            </translation>
        </message>
        <message>
            <source>read by the present version: yes</source>
            <comment>detail.up_to_date</comment>
            <translation>прочитано нынешней версией: да</translation>
        </message>
        <message>
            <source>read by the present version: no, it will be read again</source>
            <comment>detail.to_be_read_again</comment>
            <translation>прочитано нынешней версией: нет, будет прочитано снова</translation>
        </message>
        <message>
            <source>what to do: {remedy}</source>
            <comment>detail.remedy</comment>
            <translation>что делать: {remedy}</translation>
        </message>
        <message>
            <source>meant perhaps: {path}</source>
            <comment>detail.suggestion</comment>
            <translation>возможно, имелось в виду: {path}</translation>
        </message>
        <message>
            <source>Free some space; Dragoman then goes on where it stopped.</source>
            <comment>storage.free_some_space</comment>
            <translation>Освободите место; Dragoman продолжит с того, на чём остановился.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to.</source>
            <comment>storage.not_writable</comment>
            <translation>Запись в папку данных невозможна.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({path}).</source>
            <comment>storage.path_not_writable</comment>
            <translation>Запись в папку данных невозможна ({path}).</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another with --data-dir.</source>
            <comment>storage.check_permissions</comment>
            <translation>Проверьте права доступа или укажите другую папку с помощью --data-dir.</translation>
        </message>
        <message>
            <source>{path} cannot be used: {why}.</source>
            <comment>storage.no_file_of_ours</comment>
            <translation>{path} нельзя использовать: {why}.</translation>
        </message>
        <message>
            <source>Move it elsewhere, or choose another data folder with --data-dir.</source>
            <comment>storage.move_it_away</comment>
            <translation>Переместите это в другое место или укажите другую папку данных с помощью --data-dir.</translation>
        </message>
        <message>
            <source>The data folder cannot be used ({path}).</source>
            <comment>storage.path_not_usable</comment>
            <translation>Папку данных нельзя использовать ({path}).</translation>
        </message>
        <message>
            <source>Choose another with --data-dir.</source>
            <comment>storage.choose_another_folder</comment>
            <translation>Укажите другую с помощью --data-dir.</translation>
        </message>
        <message>
            <source>Check the disk, then start Dragoman again.</source>
            <comment>storage.check_the_disk</comment>
            <translation>Проверьте диск и запустите Dragoman снова.</translation>
        </message>
        <message>
            <source>The catalogue is damaged.</source>
            <comment>storage.catalogue_damaged</comment>
            <translation>Каталог библиотеки повреждён.</translation>
        </message>
        <message>
            <source>Repair it: Help, Check and repair in the window, or, with Dragoman closed: dragoman check --repair. What is whole is kept; your documents are not touched.</source>
            <comment>storage.repair</comment>
            <translation>Восстановите его: Справка → Проверить и восстановить библиотеку в окне программы или, закрыв Dragoman: dragoman check --repair. Всё целое сохранится; ваши документы не затрагиваются.</translation>
        </message>
        <message>
            <source>The catalogue is damaged: something in its table {table} cannot be.</source>
            <comment>storage.value_damaged</comment>
            <translation>Каталог библиотеки повреждён: в таблице {table} есть недопустимое значение.</translation>
        </message>
        <message>
            <source>The catalogue is in use by another program.</source>
            <comment>storage.catalogue_in_use</comment>
            <translation>Каталог библиотеки занят другой программой.</translation>
        </message>
        <message>
            <source>Close that program and try again.</source>
            <comment>storage.close_other_program</comment>
            <translation>Закройте эту программу и повторите попытку.</translation>
        </message>
        <message>
            <source>full-text index</source>
            <comment>storage.full_text_index</comment>
            <translation>полнотекстовый индекс</translation>
        </message>
        <message>
            <source>vector index</source>
            <comment>storage.vector_index</comment>
            <translation>векторный индекс</translation>
        </message>
        <message>
            <source>The {index} cannot be written ({why}).</source>
            <comment>storage.index_not_writable</comment>
            <translation>Не удаётся записать {index} ({why}).</translation>
        </message>
        <message>
            <source>Start Dragoman again: what is missing in it is made anew from the catalogue.</source>
            <comment>storage.index_is_made_anew</comment>
            <translation>Запустите Dragoman снова: недостающее будет создано заново из каталога библиотеки.</translation>
        </message>
        <message>
            <source>There is no library at {folder}.</source>
            <comment>storage.no_library</comment>
            <translation>В {folder} нет библиотеки.</translation>
        </message>
        <message>
            <source>Index a folder first: dragoman index FOLDER.</source>
            <comment>storage.index_a_folder</comment>
            <translation>Сначала проиндексируйте папку: dragoman index ПАПКА.</translation>
        </message>
        <message>
            <source>The library at {folder} is not ready for this version of Dragoman.</source>
            <comment>storage.not_ready</comment>
            <translation>Библиотека в {folder} не готова к этой версии Dragoman.</translation>
        </message>
        <message>
            <source>Open its window, or index a folder: that brings it up to date.</source>
            <comment>storage.bring_up_to_date</comment>
            <translation>Откройте окно программы или проиндексируйте папку: это обновит библиотеку.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder is no file.</source>
            <comment>storage.no_file</comment>
            <translation>Файл catalogue.sqlite3 в папке данных — не обычный файл.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder belongs to another program; it was not touched.</source>
            <comment>storage.foreign_catalogue</comment>
            <translation>Файл catalogue.sqlite3 в папке данных принадлежит другой программе; он не изменён.</translation>
        </message>
        <message>
            <source>This library was written by a newer version of Dragoman.</source>
            <comment>storage.newer_library</comment>
            <translation>Эта библиотека создана более новой версией Dragoman.</translation>
        </message>
        <message>
            <source>The library could not be brought to this version of Dragoman. It is as it was: the version before can still use it. {why}</source>
            <comment>storage.not_upgraded</comment>
            <translation>Не удалось перевести библиотеку на эту версию Dragoman. Она не изменилась: прежняя версия всё ещё может с ней работать. {why}</translation>
        </message>
        <message>
            <source>Dragoman made a mistake; the log says more.</source>
            <comment>storage.upgrade_mistake</comment>
            <translation>В Dragoman произошла ошибка; подробности в журнале.</translation>
        </message>
        <message>
            <source>Go on with the version before, and please report this.</source>
            <comment>storage.use_former_version</comment>
            <translation>Продолжайте работать в прежней версии и, пожалуйста, сообщите об этом.</translation>
        </message>
        <message>
            <source>Install that version, or choose another folder with --data-dir.</source>
            <comment>storage.install_that_version</comment>
            <translation>Установите ту версию или укажите другую папку с помощью --data-dir.</translation>
        </message>
        <message>
            <source>Looking at {table}</source>
            <comment>check.looks_at</comment>
            <translation>Проверка: {table}</translation>
        </message>
        <message>
            <source>Looking at the catalogue's pages</source>
            <comment>check.looks_at_pages</comment>
            <translation>Проверка страниц каталога библиотеки</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <comment>check.looks_at_files</comment>
            <translation>Проверка файлов</translation>
        </message>
        <message>
            <source>Repairing</source>
            <comment>check.repairs</comment>
            <translation>Восстановление</translation>
        </message>
        <message>
            <source>Copying what can be read of the catalogue</source>
            <comment>check.salvages</comment>
            <translation>Копирование того, что читается в каталоге библиотеки</translation>
        </message>
        <message>
            <source>Close it first: nobody may write to the library while it is repaired.</source>
            <comment>check.close_it_first</comment>
            <translation>Сначала закройте его: во время восстановления никто не должен писать в библиотеку.</translation>
        </message>
        <message>
            <source>The catalogue is not there.</source>
            <comment>check.catalogue_missing</comment>
            <translation>Каталога библиотеки нет на месте.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue's file is damaged: it cannot be read in {n:count} places.</source>
            <comment>check.catalogue_corrupt</comment>
            <translation>
                <numerusform>Файл каталога библиотеки повреждён: он не читается в {n:count} месте.</numerusform>
                <numerusform>Файл каталога библиотеки повреждён: он не читается в {n:count} местах.</numerusform>
                <numerusform>Файл каталога библиотеки повреждён: он не читается в {n:count} местах.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the catalogue {n:count} indexes or triggers are not as they were made.</source>
            <comment>check.schema</comment>
            <translation>
                <numerusform>В каталоге библиотеки изменён {n:count} индекс или триггер.</numerusform>
                <numerusform>В каталоге библиотеки изменены {n:count} индекса или триггера.</numerusform>
                <numerusform>В каталоге библиотеки изменены {n:count} индексов или триггеров.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Indexes of the catalogue do not agree with their tables, in {n:count} places.</source>
            <comment>check.sqlite_indexes</comment>
            <translation>
                <numerusform>Индексы каталога библиотеки расходятся с таблицами в {n:count} месте.</numerusform>
                <numerusform>Индексы каталога библиотеки расходятся с таблицами в {n:count} местах.</numerusform>
                <numerusform>Индексы каталога библиотеки расходятся с таблицами в {n:count} местах.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are said to be at places where they never were.</source>
            <comment>check.documents_astray</comment>
            <translation>
                <numerusform>{n:count} документ записан там, где его никогда не было.</numerusform>
                <numerusform>{n:count} документа записаны там, где их никогда не было.</numerusform>
                <numerusform>{n:count} документов записаны там, где их никогда не было.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} documents the catalogue says what cannot be.</source>
            <comment>check.documents_damaged</comment>
            <translation>
                <numerusform>О {n:count} документе в каталоге библиотеки записано невозможное.</numerusform>
                <numerusform>О {n:count} документах в каталоге библиотеки записано невозможное.</numerusform>
                <numerusform>О {n:count} документах в каталоге библиотеки записано невозможное.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents have other names to be searched by than their own.</source>
            <comment>check.names_damaged</comment>
            <translation>
                <numerusform>{n:count} документ ищется не по своему имени.</numerusform>
                <numerusform>{n:count} документа ищутся не по своим именам.</numerusform>
                <numerusform>{n:count} документов ищутся не по своим именам.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:count} documents are not what was read.</source>
            <comment>check.contents_damaged</comment>
            <translation>
                <numerusform>Текст {n:count} документа отличается от прочитанного.</numerusform>
                <numerusform>Тексты {n:count} документов отличаются от прочитанного.</numerusform>
                <numerusform>Тексты {n:count} документов отличаются от прочитанного.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts it is wrongly said how they were read.</source>
            <comment>check.contents_pipeline</comment>
            <translation>
                <numerusform>О {n:count} тексте неверно записано, как он прочитан.</numerusform>
                <numerusform>О {n:count} текстах неверно записано, как они прочитаны.</numerusform>
                <numerusform>О {n:count} текстах неверно записано, как они прочитаны.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts the number of passages is wrong.</source>
            <comment>check.contents_numbers</comment>
            <translation>
                <numerusform>У {n:count} текста неверное число фрагментов.</numerusform>
                <numerusform>У {n:count} текстов неверное число фрагментов.</numerusform>
                <numerusform>У {n:count} текстов неверное число фрагментов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages are of no document.</source>
            <comment>check.chunks_astray</comment>
            <translation>
                <numerusform>{n:count} фрагмент не относится ни к одному документу.</numerusform>
                <numerusform>{n:count} фрагмента не относятся ни к одному документу.</numerusform>
                <numerusform>{n:count} фрагментов не относятся ни к одному документу.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The lengths of the vectors of {n:count} embedders are wrong.</source>
            <comment>check.embedder_dimension</comment>
            <translation>
                <numerusform>Неверна длина векторов у {n:count} модели смысла.</numerusform>
                <numerusform>Неверна длина векторов у {n:count} моделей смысла.</numerusform>
                <numerusform>Неверна длина векторов у {n:count} моделей смысла.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} embedders are not what was written.</source>
            <comment>check.embedders_damaged</comment>
            <translation>
                <numerusform>Запись о {n:count} модели смысла отличается от исходной.</numerusform>
                <numerusform>Записи о {n:count} моделях смысла отличаются от исходных.</numerusform>
                <numerusform>Записи о {n:count} моделях смысла отличаются от исходных.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are not what was written.</source>
            <comment>check.vectors_damaged</comment>
            <translation>
                <numerusform>{n:count} вектор отличается от записанного.</numerusform>
                <numerusform>{n:count} вектора отличаются от записанных.</numerusform>
                <numerusform>{n:count} векторов отличаются от записанных.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are of texts that are in no document.</source>
            <comment>check.vectors_orphaned</comment>
            <translation>
                <numerusform>{n:count} вектор относится к тексту, которого нет ни в одном документе.</numerusform>
                <numerusform>{n:count} вектора относятся к текстам, которых нет ни в одном документе.</numerusform>
                <numerusform>{n:count} векторов относятся к текстам, которых нет ни в одном документе.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} rows of a smaller table say what cannot be.</source>
            <comment>check.rows_damaged</comment>
            <translation>
                <numerusform>В {n:count} строке малых таблиц записано невозможное.</numerusform>
                <numerusform>В {n:count} строках малых таблиц записано невозможное.</numerusform>
                <numerusform>В {n:count} строках малых таблиц записано невозможное.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} properties of the catalogue are lost.</source>
            <comment>check.properties_damaged</comment>
            <translation>
                <numerusform>Утрачено {n:count} свойство каталога библиотеки.</numerusform>
                <numerusform>Утрачены {n:count} свойства каталога библиотеки.</numerusform>
                <numerusform>Утрачено {n:count} свойств каталога библиотеки.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} tables it is not known which numbers were given.</source>
            <comment>check.sequences_damaged</comment>
            <translation>
                <numerusform>Для {n:count} таблицы неизвестно, какие номера уже выданы.</numerusform>
                <numerusform>Для {n:count} таблиц неизвестно, какие номера уже выданы.</numerusform>
                <numerusform>Для {n:count} таблиц неизвестно, какие номера уже выданы.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost what was written last; {n:count} indexes knew of it.</source>
            <comment>check.lost_writes</comment>
            <translation>
                <numerusform>Каталог библиотеки потерял последние записи; о них знал {n:count} индекс.</numerusform>
                <numerusform>Каталог библиотеки потерял последние записи; о них знали {n:count} индекса.</numerusform>
                <numerusform>Каталог библиотеки потерял последние записи; о них знали {n:count} индексов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost its latest changes: {n:count} folders and opened documents that the newest backup knows.</source>
            <comment>check.went_back</comment>
            <translation>
                <numerusform>Каталог библиотеки потерял последние изменения: {n:count} папку или открытый документ, известные новейшей копии.</numerusform>
                <numerusform>Каталог библиотеки потерял последние изменения: {n:count} папки и открытых документа, известные новейшей копии.</numerusform>
                <numerusform>Каталог библиотеки потерял последние изменения: {n:count} папок и открытых документов, известных новейшей копии.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The paths of {n:count} folders cannot be.</source>
            <comment>check.folders_damaged</comment>
            <translation>
                <numerusform>Путь {n:count} папки невозможен.</numerusform>
                <numerusform>Пути {n:count} папок невозможны.</numerusform>
                <numerusform>Пути {n:count} папок невозможны.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is left out of {n:count} folders cannot be read.</source>
            <comment>check.excludes_damaged</comment>
            <translation>
                <numerusform>Исключения {n:count} папки не читаются.</numerusform>
                <numerusform>Исключения {n:count} папок не читаются.</numerusform>
                <numerusform>Исключения {n:count} папок не читаются.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} counts that are kept are wrong.</source>
            <comment>check.counts_wrong</comment>
            <translation>
                <numerusform>Неверен {n:count} сохранённый счётчик.</numerusform>
                <numerusform>Неверны {n:count} сохранённых счётчика.</numerusform>
                <numerusform>Неверны {n:count} сохранённых счётчиков.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is damaged in {n:count} files.</source>
            <comment>check.index_unusable</comment>
            <translation>
                <numerusform>Повреждён {index}: {n:count} файл.</numerusform>
                <numerusform>Повреждён {index}: {n:count} файла.</numerusform>
                <numerusform>Повреждён {index}: {n:count} файлов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is of {n:count} other catalogues.</source>
            <comment>check.index_elsewhere</comment>
            <translation>
                <numerusform>Чужой {index}: относится к {n:count} другому каталогу библиотеки.</numerusform>
                <numerusform>Чужой {index}: относится к {n:count} другим каталогам библиотек.</numerusform>
                <numerusform>Чужой {index}: относится к {n:count} другим каталогам библиотек.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} lacks {n:count} entries, or has them too many.</source>
            <comment>check.index_incomplete</comment>
            <translation>
                <numerusform>Неточен {index}: не хватает или лишняя {n:count} запись.</numerusform>
                <numerusform>Неточен {index}: не хватает или лишние {n:count} записи.</numerusform>
                <numerusform>Неточен {index}: не хватает или лишние {n:count} записей.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have gone from the disk.</source>
            <comment>check.files_gone</comment>
            <translation>
                <numerusform>{n:count} файл исчез с диска.</numerusform>
                <numerusform>{n:count} файла исчезли с диска.</numerusform>
                <numerusform>{n:count} файлов исчезли с диска.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have changed since they were read.</source>
            <comment>check.files_changed</comment>
            <translation>
                <numerusform>{n:count} файл изменился после чтения.</numerusform>
                <numerusform>{n:count} файла изменились после чтения.</numerusform>
                <numerusform>{n:count} файлов изменились после чтения.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files hold other bytes than were read, though they look unchanged.</source>
            <comment>check.files_differ</comment>
            <translation>
                <numerusform>Содержимое {n:count} файла отличается от прочитанного, хотя файл выглядит неизменным.</numerusform>
                <numerusform>Содержимое {n:count} файлов отличается от прочитанного, хотя файлы выглядят неизменными.</numerusform>
                <numerusform>Содержимое {n:count} файлов отличается от прочитанного, хотя файлы выглядят неизменными.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files of settings cannot be read.</source>
            <comment>check.settings_damaged</comment>
            <translation>
                <numerusform>Не читается {n:count} файл настроек.</numerusform>
                <numerusform>Не читаются {n:count} файла настроек.</numerusform>
                <numerusform>Не читаются {n:count} файлов настроек.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} backups are not what was written.</source>
            <comment>check.backups_damaged</comment>
            <translation>
                <numerusform>{n:count} резервная копия отличается от записанной.</numerusform>
                <numerusform>{n:count} резервные копии отличаются от записанных.</numerusform>
                <numerusform>{n:count} резервных копий отличаются от записанных.</numerusform>
            </translation>
        </message>
        <message>
            <source>made again from the catalogue</source>
            <comment>check.from.catalogue</comment>
            <translation>воссоздаётся из каталога библиотеки</translation>
        </message>
        <message>
            <source>read again from the files</source>
            <comment>check.from.files</comment>
            <translation>читается заново из файлов</translation>
        </message>
        <message>
            <source>embedded anew</source>
            <comment>check.from.embedder</comment>
            <translation>смысл изучается заново</translation>
        </message>
        <message>
            <source>taken from the newest backup</source>
            <comment>check.from.backup</comment>
            <translation>берётся из новейшей резервной копии</translation>
        </message>
        <message>
            <source>set to what is usual</source>
            <comment>check.from.default</comment>
            <translation>заменяется обычным значением</translation>
        </message>
        <message>
            <source>what can be read of it goes into a new one; the damaged one is kept aside, in the folder damaged</source>
            <comment>check.from.remains</comment>
            <translation>всё, что читается, переносится в новый; повреждённый сохраняется в папке damaged</translation>
        </message>
        <message>
            <source>to be repaired</source>
            <comment>check.state.possible</comment>
            <translation>требует восстановления</translation>
        </message>
        <message>
            <source>repaired</source>
            <comment>check.state.done</comment>
            <translation>восстановлено</translation>
        </message>
        <message>
            <source>the next run of the index sees to it</source>
            <comment>check.state.with_index</comment>
            <translation>исправит следующая индексация</translation>
        </message>
        <message>
            <source>could not be repaired</source>
            <comment>check.state.failed</comment>
            <translation>восстановить не удалось</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <comment>check.sound</comment>
            <translation>Библиотека в порядке.</translation>
        </message>
        <message>
            <source>Repair it: dragoman check --repair.</source>
            <comment>check.repair_it</comment>
            <translation>Восстановите её: dragoman check --repair.</translation>
        </message>
        <message>
            <source>All of it is repaired.</source>
            <comment>check.all_repaired</comment>
            <translation>Всё восстановлено.</translation>
        </message>
        <message>
            <source>Not all of it could be repaired; the log says more.</source>
            <comment>check.not_all_repaired</comment>
            <translation>Восстановить удалось не всё; подробности в журнале.</translation>
        </message>
        <message>
            <source>The library is damaged: {what}</source>
            <comment>check.found_at_start</comment>
            <translation>Библиотека повреждена: {what}</translation>
        </message>
        <message>
            <source>There is no backup that can be used.</source>
            <comment>backup.none</comment>
            <translation>Нет пригодной резервной копии.</translation>
        </message>
        <message>
            <source>There is no backup {name} that can be used.</source>
            <comment>backup.none_such</comment>
            <translation>Нет пригодной резервной копии {name}.</translation>
        </message>
        <message>
            <source>Too many files are open in this program or on this computer.</source>
            <comment>shortage.open_files</comment>
            <translation>Слишком много файлов открыто в этой программе или на этом компьютере.</translation>
        </message>
        <message>
            <source>Close other programs, or raise the limit of open files (ulimit -n), then start Dragoman again.</source>
            <comment>shortage.close_or_raise</comment>
            <translation>Закройте другие программы или увеличьте предел открытых файлов (ulimit -n), затем запустите Dragoman снова.</translation>
        </message>
        <message>
            <source>There is too little memory, or no further process or thread may be started.</source>
            <comment>shortage.memory</comment>
            <translation>Не хватает памяти, или больше нельзя запускать процессы и потоки.</translation>
        </message>
        <message>
            <source>Close other programs, or raise what Dragoman may use, then start it again; what was done is kept.</source>
            <comment>shortage.close_programs</comment>
            <translation>Закройте другие программы или разрешите Dragoman использовать больше, затем запустите его снова; сделанное сохранено.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <comment>disk.full</comment>
            <translation>Диск заполнен.</translation>
        </message>
        <message>
            <source>Make room, then try again: what has been downloaded of a model is kept.</source>
            <comment>disk.make_room_for_model</comment>
            <translation>Освободите место и повторите попытку: загруженная часть модели сохранена.</translation>
        </message>
        <message>
            <source>The folder of models cannot be written to ({path}).</source>
            <comment>disk.models_denied</comment>
            <translation>Запись в папку моделей невозможна ({path}).</translation>
        </message>
        <message>
            <source>Close other windows of Dragoman, check the folder's permissions, and try again.</source>
            <comment>disk.close_windows</comment>
            <translation>Закройте другие окна Dragoman, проверьте права доступа к папке и повторите попытку.</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <comment>disk.failing</comment>
            <translation>Диск сообщил об ошибке.</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <comment>disk.check_disk</comment>
            <translation>Проверьте диск и повторите попытку.</translation>
        </message>
        <message>
            <source>The folder of models cannot be used ({why}: {path}).</source>
            <comment>disk.models_unusable</comment>
            <translation>Папку моделей нельзя использовать ({why}: {path}).</translation>
        </message>
        <message>
            <source>Check the data folder, or choose another with --data-dir.</source>
            <comment>disk.check_data_folder</comment>
            <translation>Проверьте папку данных или укажите другую с помощью --data-dir.</translation>
        </message>
        <message>
            <source>The disk has {free:bytes} left, and {needed:bytes} are needed.</source>
            <comment>disk.too_little_room</comment>
            <translation>На диске осталось {free:bytes}, а нужно {needed:bytes}.</translation>
        </message>
        <message>
            <source>Make room, or choose a data folder on another disk with --data-dir.</source>
            <comment>disk.make_room</comment>
            <translation>Освободите место или укажите папку данных на другом диске с помощью --data-dir.</translation>
        </message>
        <message>
            <source>The settings cannot be written ({why}: {path}).</source>
            <comment>disk.settings_cannot_be_written</comment>
            <translation>Не удаётся записать настройки ({why}: {path}).</translation>
        </message>
        <message>
            <source>Your questions cannot be kept ({why}: {path}).</source>
            <comment>disk.questions_cannot_be_written</comment>
            <translation>Не удаётся сохранить ваши вопросы ({why}: {path}).</translation>
        </message>
        <message>
            <source>What you collect cannot be kept ({why}: {path}).</source>
            <comment>disk.collection_cannot_be_written</comment>
            <translation>Не удаётся сохранить вашу подборку ({why}: {path}).</translation>
        </message>
        <message>
            <source>There is no room for more: take out of the collection what you no longer need, or save it as a file first.</source>
            <comment>collection.full</comment>
            <translation>Больше места нет: уберите из подборки ненужное или сначала сохраните её в файл.</translation>
        </message>
        <message>
            <source>There is no model {id}. These are known: {known}.</source>
            <comment>models.unknown</comment>
            <translation>Модели {id} нет. Известны: {known}.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no embedder that is known.</source>
            <comment>models.settings_ask_for_no_embedder</comment>
            <translation>В настройках указана {id}, но такой модели смысла нет.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no reranker that is known.</source>
            <comment>models.settings_ask_for_no_reranker</comment>
            <translation>В настройках указана {id}, но такой модели ранжирования нет.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <comment>models.choose_another</comment>
            <translation>Выберите другую модель.</translation>
        </message>
        <message>
            <source>The model {id} is not installed.</source>
            <comment>models.not_installed</comment>
            <translation>Модель {id} не установлена.</translation>
        </message>
        <message>
            <source>Get it under File, Models, or with: dragoman models download {id}</source>
            <comment>models.get_it</comment>
            <translation>Загрузите её: Файл → Модели или командой: dragoman models download {id}</translation>
        </message>
        <message>
            <source>Import it under File, Models, or with: dragoman models import {id} FOLDER</source>
            <comment>models.import_it</comment>
            <translation>Импортируйте её: Файл → Модели или командой: dragoman models import {id} ПАПКА</translation>
        </message>
        <message>
            <source>Remove it and get it again, or use another.</source>
            <comment>models.get_it_again</comment>
            <translation>Удалите её и загрузите снова или используйте другую.</translation>
        </message>
        <message>
            <source>Install Dragoman again.</source>
            <comment>models.install_dragoman_again</comment>
            <translation>Переустановите Dragoman.</translation>
        </message>
        <message>
            <source>The model {id} is in use: use another first.</source>
            <comment>models.in_use</comment>
            <translation>Модель {id} используется: сначала выберите другую.</translation>
        </message>
        <message>
            <source>The model {id} is a reranker: it embeds nothing.</source>
            <comment>models.is_no_embedder</comment>
            <translation>Модель {id} служит для ранжирования и не создаёт векторов.</translation>
        </message>
        <message>
            <source>The model {id} does not give what was asked for; it gives: {heads}.</source>
            <comment>models.lacks_heads</comment>
            <translation>Модель {id} не даёт того, что запрошено; она даёт: {heads}.</translation>
        </message>
        <message>
            <source>It is kept, but not used.</source>
            <comment>models.kept_but_not_used</comment>
            <translation>Она сохраняется, но не используется.</translation>
        </message>
        <message>
            <source>{title} is built in.</source>
            <comment>models.is_built_in</comment>
            <translation>{title} — встроенная модель.</translation>
        </message>
        <message>
            <source>{title} cannot be downloaded: import it from a folder or a zip.</source>
            <comment>models.cannot_be_downloaded</comment>
            <translation>Модель {title} нельзя загрузить: импортируйте её из папки или ZIP-архива.</translation>
        </message>
        <message>
            <source>The built-in model comes with Dragoman and stays as it is.</source>
            <comment>models.built_in_stays</comment>
            <translation>Встроенная модель входит в состав Dragoman и не меняется.</translation>
        </message>
        <message>
            <source>The built-in model lacks {file}: install Dragoman again.</source>
            <comment>models.built_in_lacks</comment>
            <translation>Во встроенной модели нет {file}: переустановите Dragoman.</translation>
        </message>
        <message>
            <source>{file} is damaged: install Dragoman again.</source>
            <comment>models.built_in_file_is_damaged</comment>
            <translation>Файл {file} повреждён: переустановите Dragoman.</translation>
        </message>
        <message>
            <source>The model {model} cannot be used: {file} cannot be read ({why}).</source>
            <comment>models.file_cannot_be_read</comment>
            <translation>Модель {model} нельзя использовать: не читается {file} ({why}).</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} {how}): verify it, or download it again.</source>
            <comment>models.is_damaged</comment>
            <translation>Модель {title} повреждена ({file} {how}): проверьте её или загрузите снова.</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>models.differs_by_absence</comment>
            <translation>отсутствует</translation>
        </message>
        <message>
            <source>has {found} bytes instead of {wanted}</source>
            <comment>models.differs_by_size</comment>
            <translation>имеет размер {found} Б вместо {wanted}</translation>
        </message>
        <message>
            <source>was changed after it was installed</source>
            <comment>models.differs_by_time</comment>
            <translation>изменён после установки</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} cannot be read): download or import it again.</source>
            <comment>models.manifest_is_damaged</comment>
            <translation>Модель {title} повреждена (не читается {file}): загрузите или импортируйте её снова.</translation>
        </message>
        <message>
            <source>{title} is of another version (it lacks {file}): download it again.</source>
            <comment>models.is_of_another_version</comment>
            <translation>Модель {title} другой версии (в ней нет {file}): загрузите её снова.</translation>
        </message>
        <message>
            <source>{title} is not whole.</source>
            <comment>models.is_not_whole</comment>
            <translation>Модель {title} неполна.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <comment>models.try_again</comment>
            <translation>Повторите попытку.</translation>
        </message>
        <message>
            <source>Another window or command of Dragoman is at work on {title}.</source>
            <comment>models.at_work_elsewhere</comment>
            <translation>С моделью {title} работает другое окно или другая команда Dragoman.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <comment>models.wait</comment>
            <translation>Подождите, пока работа закончится.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes instead of {wanted}.</source>
            <comment>models.file_has_other_size</comment>
            <translation>{file}: размер {found} Б вместо {wanted}.</translation>
        </message>
        <message>
            <source>{file} is damaged: its digest is another than at the installation.</source>
            <comment>models.file_has_other_digest</comment>
            <translation>Файл {file} повреждён: его контрольная сумма не та, что при установке.</translation>
        </message>
        <message>
            <source>{file} is missing.</source>
            <comment>models.file_is_missing</comment>
            <translation>Нет файла {file}.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong size and was removed.</source>
            <comment>models.arrived_with_wrong_size</comment>
            <translation>Файл {file} получен с неверным размером и удалён.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong digest and was removed.</source>
            <comment>models.arrived_with_wrong_digest</comment>
            <translation>Файл {file} получен с неверной контрольной суммой и удалён.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <comment>models.source_not_there</comment>
            <translation>{path} не существует.</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip.</source>
            <comment>models.neither_folder_nor_zip</comment>
            <translation>{path} — не папка и не ZIP-архив.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({why}).</source>
            <comment>models.source_cannot_be_read</comment>
            <translation>Не удаётся прочитать {path} ({why}).</translation>
        </message>
        <message>
            <source>{path} is where Dragoman assembles the model itself: import it from elsewhere.</source>
            <comment>models.source_is_staging</comment>
            <translation>В {path} Dragoman сам собирает модель: импортируйте её из другого места.</translation>
        </message>
        <message>
            <source>{path} has more than one {file} ({places}): import one folder.</source>
            <comment>models.source_has_several</comment>
            <translation>В {path} несколько файлов {file} ({places}): импортируйте одну папку.</translation>
        </message>
        <message>
            <source>{path} has no {file}, which is needed.</source>
            <comment>models.source_lacks</comment>
            <translation>В {path} нет нужного файла {file}.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes ({found:bytes}) instead of {wanted}.</source>
            <comment>models.file_has_wrong_size</comment>
            <translation>{file}: размер {found} Б ({found:bytes}) вместо {wanted}.</translation>
        </message>
        <message>
            <source>{file} has a wrong digest: it is damaged, or of another version.</source>
            <comment>models.file_has_wrong_digest</comment>
            <translation>{file}: неверная контрольная сумма — файл повреждён или другой версии.</translation>
        </message>
        <message>
            <source>Fetch the model again.</source>
            <comment>models.fetch_it_again</comment>
            <translation>Получите модель ещё раз.</translation>
        </message>
        <message>
            <source>{path} is damaged ({why}).</source>
            <comment>models.zip_is_damaged</comment>
            <translation>Архив {path} повреждён ({why}).</translation>
        </message>
        <message>
            <source>Fetch it again, or unpack it yourself.</source>
            <comment>models.unpack_it_yourself</comment>
            <translation>Получите его ещё раз или распакуйте сами.</translation>
        </message>
        <message>
            <source>{path} is encrypted: unpack it yourself, then import the folder.</source>
            <comment>models.zip_is_encrypted</comment>
            <translation>Архив {path} зашифрован: распакуйте его сами и импортируйте папку.</translation>
        </message>
        <message>
            <source>{path} holds too much to be the files of one model: import the folder or zip of the model alone.</source>
            <comment>models.source_has_too_many</comment>
            <translation>В {path} слишком много файлов для одной модели: импортируйте папку или ZIP-архив только этой модели.</translation>
        </message>
        <message>
            <source>{path} changes while it is read: wait until it is complete.</source>
            <comment>models.source_changes</comment>
            <translation>{path} изменяется во время чтения: подождите, пока всё будет готово.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which unpacks to an unreasonable size ({size:bytes}): it may have been made to do harm.</source>
            <comment>models.zip_is_a_bomb</comment>
            <translation>В {path} есть {entry}, что распаковывается до неправдоподобного размера ({size:bytes}): возможно, это вредоносный файл.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which does not belong into a zip of a model.</source>
            <comment>models.zip_holds_odd_entry</comment>
            <translation>В {path} есть {entry}, чему не место в архиве модели.</translation>
        </message>
        <message>
            <source>The list of models {path} cannot be read ({why}).</source>
            <comment>registry.cannot_be_read</comment>
            <translation>Не удаётся прочитать список моделей {path} ({why}).</translation>
        </message>
        <message>
            <source>The list of models {path} lacks the built-in embedder.</source>
            <comment>registry.lacks_built_in</comment>
            <translation>В списке моделей {path} нет встроенной модели смысла.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}.</source>
            <comment>registry.own_cannot_be_read</comment>
            <translation>Не удаётся прочитать {path}: {why}.</translation>
        </message>
        <message>
            <source>{path} is no text in UTF-8: what is not was replaced.</source>
            <comment>registry.no_text</comment>
            <translation>{path} — не текст в UTF-8: неподходящее заменено.</translation>
        </message>
        <message>
            <source>{what} in {path} is left out, because of a slip in line {line}: {why}.</source>
            <comment>registry.slip</comment>
            <translation>В {path} пропущено: {what} — из-за ошибки в строке {line}: {why}.</translation>
        </message>
        <message>
            <source>What stands before the first table</source>
            <comment>registry.beginning</comment>
            <translation>Всё до первой таблицы</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <comment>registry.nested_too_deeply</comment>
            <translation>слишком глубокая вложенность</translation>
        </message>
        <message>
            <source>The model {id} in {path} is left out: {why}.</source>
            <comment>registry.left_out</comment>
            <translation>Модель {id} в {path} пропущена: {why}.</translation>
        </message>
        <message>
            <source>another model has this id</source>
            <comment>registry.id_is_taken</comment>
            <translation>этот id уже у другой модели</translation>
        </message>
        <message>
            <source>its id may hold small letters, digits, dots and dashes only</source>
            <comment>registry.odd_id</comment>
            <translation>в id допустимы только строчные латинские буквы, цифры, точки и дефисы</translation>
        </message>
        <message>
            <source>it is not a table</source>
            <comment>registry.no_table</comment>
            <translation>это не таблица</translation>
        </message>
        <message>
            <source>unknown: {names}</source>
            <comment>registry.unknown</comment>
            <translation>неизвестно: {names}</translation>
        </message>
        <message>
            <source>missing: {names}</source>
            <comment>registry.missing</comment>
            <translation>не хватает: {names}</translation>
        </message>
        <message>
            <source>{path} is not the path of a file inside its folder</source>
            <comment>registry.outside_its_folder</comment>
            <translation>{path} — не путь к файлу внутри её папки</translation>
        </message>
        <message>
            <source>{path} is not among its files</source>
            <comment>registry.not_among_its_files</comment>
            <translation>{path} нет среди её файлов</translation>
        </message>
        <message>
            <source>an embedder needs heads, or a pooling of its hidden states</source>
            <comment>registry.needs_heads</comment>
            <translation>модели смысла нужны heads или pooling скрытых состояний</translation>
        </message>
        <message>
            <source>{name} cannot be {value}</source>
            <comment>registry.odd_value</comment>
            <translation>{name} не может иметь значение {value}</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is downloaded.</source>
            <comment>hub.offline</comment>
            <translation>Задана переменная HF_HUB_OFFLINE, поэтому ничего не загружается.</translation>
        </message>
        <message>
            <source>Unset it, or import the model instead.</source>
            <comment>hub.unset_offline</comment>
            <translation>Снимите её или импортируйте модель.</translation>
        </message>
        <message>
            <source>{repository} is not the name of a repository.</source>
            <comment>hub.not_a_repository</comment>
            <translation>{repository} — не имя репозитория.</translation>
        </message>
        <message>
            <source>Correct it in the model's description.</source>
            <comment>hub.correct_description</comment>
            <translation>Исправьте его в описании модели.</translation>
        </message>
        <message>
            <source>The connection to {hub} was lost.</source>
            <comment>hub.connection_lost</comment>
            <translation>Связь с {hub} потеряна.</translation>
        </message>
        <message>
            <source>What has arrived is kept: download again to go on.</source>
            <comment>hub.kept</comment>
            <translation>Полученное сохранено: чтобы продолжить, запустите загрузку снова.</translation>
        </message>
        <message>
            <source>{hub} does not answer.</source>
            <comment>hub.no_answer</comment>
            <translation>{hub} не отвечает.</translation>
        </message>
        <message>
            <source>Check your connection. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_connection</comment>
            <translation>Проверьте подключение. Полученное сохранено: чтобы продолжить, запустите загрузку снова.</translation>
        </message>
        <message>
            <source>The proxy refuses the connection to {hub} ({why}).</source>
            <comment>hub.proxy_refuses</comment>
            <translation>Прокси-сервер отказывает в соединении с {hub} ({why}).</translation>
        </message>
        <message>
            <source>Check HTTPS_PROXY and NO_PROXY.</source>
            <comment>hub.check_proxy</comment>
            <translation>Проверьте HTTPS_PROXY и NO_PROXY.</translation>
        </message>
        <message>
            <source>No secure connection to {hub} is possible ({why}).</source>
            <comment>hub.not_secure</comment>
            <translation>Безопасное соединение с {hub} невозможно ({why}).</translation>
        </message>
        <message>
            <source>Check the clock, the certificates of this computer, and HF_ENDPOINT.</source>
            <comment>hub.check_certificates</comment>
            <translation>Проверьте часы, сертификаты этого компьютера и HF_ENDPOINT.</translation>
        </message>
        <message>
            <source>The name {hub} cannot be found.</source>
            <comment>hub.name_not_found</comment>
            <translation>Имя {hub} не найдено.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_all_and_kept</comment>
            <translation>Проверьте подключение, HF_ENDPOINT и HTTPS_PROXY. Полученное сохранено: чтобы продолжить, запустите загрузку снова.</translation>
        </message>
        <message>
            <source>{hub} cannot be reached ({why}).</source>
            <comment>hub.unreachable</comment>
            <translation>{hub} недоступен ({why}).</translation>
        </message>
        <message>
            <source>{hub} gave an answer that makes no sense ({why}).</source>
            <comment>hub.makes_no_sense</comment>
            <translation>Ответ {hub} непонятен ({why}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT.</source>
            <comment>hub.check_endpoint</comment>
            <translation>Проверьте HF_ENDPOINT.</translation>
        </message>
        <message>
            <source>{hub} gives {repository} only to people who have accepted its terms.</source>
            <comment>hub.gated</comment>
            <translation>{hub} отдаёт {repository} только тем, кто принял условия.</translation>
        </message>
        <message>
            <source>Accept them on the model's page there, set HF_TOKEN to your token, and download again.</source>
            <comment>hub.accept_terms</comment>
            <translation>Примите их там на странице модели, запишите свой токен в HF_TOKEN и запустите загрузку снова.</translation>
        </message>
        <message>
            <source>{hub} refuses {repository} ({status}): it is private or not there, or HF_TOKEN is not valid.</source>
            <comment>hub.refuses</comment>
            <translation>{hub} отказывает в доступе к {repository} ({status}): репозиторий закрыт, не существует или HF_TOKEN недействителен.</translation>
        </message>
        <message>
            <source>Check HF_TOKEN, or import the model from a folder or a zip.</source>
            <comment>hub.check_token</comment>
            <translation>Проверьте HF_TOKEN или импортируйте модель из папки или ZIP-архива.</translation>
        </message>
        <message>
            <source>{hub} does not have {repository} ({status}).</source>
            <comment>hub.no_such_repository</comment>
            <translation>На {hub} нет {repository} ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have this revision of {repository} ({status}).</source>
            <comment>hub.no_such_revision</comment>
            <translation>На {hub} нет этой ревизии {repository} ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have a file of {repository} ({status}).</source>
            <comment>hub.no_such_file</comment>
            <translation>На {hub} нет одного из файлов {repository} ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT, or look for a newer Dragoman.</source>
            <comment>hub.check_endpoint_or_update</comment>
            <translation>Проверьте HF_ENDPOINT или поищите более новую версию Dragoman.</translation>
        </message>
        <message>
            <source>{hub} has had too many requests ({status}).</source>
            <comment>hub.too_many_requests</comment>
            <translation>Слишком много запросов к {hub} ({status}).</translation>
        </message>
        <message>
            <source>{hub} has had too many requests and asks to wait {seconds} seconds ({status}).</source>
            <comment>hub.asks_to_wait</comment>
            <translation>Слишком много запросов к {hub}; сервер просит подождать {seconds} с ({status}).</translation>
        </message>
        <message>
            <source>Try again later. What has arrived is kept: download again to go on.</source>
            <comment>hub.try_later</comment>
            <translation>Попробуйте позже. Полученное сохранено: чтобы продолжить, запустите загрузку снова.</translation>
        </message>
        <message>
            <source>{hub} is out of order ({status}).</source>
            <comment>hub.out_of_order</comment>
            <translation>{hub} не работает ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not give {repository} ({status}).</source>
            <comment>hub.not_given</comment>
            <translation>{hub} не отдаёт {repository} ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_variables</comment>
            <translation>Проверьте HF_ENDPOINT и HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>{hub} does not answer as a hub of models does.</source>
            <comment>hub.no_hub</comment>
            <translation>{hub} отвечает не так, как хранилище моделей.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_connection_and_variables</comment>
            <translation>Проверьте подключение, HF_ENDPOINT и HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>The hub gave a part of a file and does not say which.</source>
            <comment>hub.unnamed_part</comment>
            <translation>Хранилище отдало часть файла, не указав какую.</translation>
        </message>
        <message>
            <source>The hub offers another {file} than the one that {title} was described with.</source>
            <comment>hub.offers_another_file</comment>
            <translation>Хранилище предлагает другой {file}, не тот, что описан для {title}.</translation>
        </message>
        <message>
            <source>Nothing was downloaded. Look for a newer Dragoman, or import the model.</source>
            <comment>hub.nothing_downloaded</comment>
            <translation>Ничего не загружено. Поищите более новую версию Dragoman или импортируйте модель.</translation>
        </message>
        <message>
            <source>Download again.</source>
            <comment>hub.download_again</comment>
            <translation>Загрузите снова.</translation>
        </message>
        <message>
            <source>The model {model} in {folder} cannot be used: {why}.</source>
            <comment>inference.unusable</comment>
            <translation>Модель {model} в {folder} нельзя использовать: {why}.</translation>
        </message>
        <message>
            <source>{words}</source>
            <comment>inference.said</comment>
            <translation>{words}</translation>
        </message>
        <message>
            <source>it needs {needed:bytes} of memory and {free:bytes} are free</source>
            <comment>inference.needs_memory</comment>
            <translation>ей нужно {needed:bytes} памяти, а свободно {free:bytes}</translation>
        </message>
        <message>
            <source>memory is short, it needs {needed:bytes}</source>
            <comment>inference.memory_is_short</comment>
            <translation>не хватает памяти, нужно {needed:bytes}</translation>
        </message>
        <message>
            <source>Close other programs, or use another model.</source>
            <comment>inference.free_memory</comment>
            <translation>Закройте другие программы или используйте другую модель.</translation>
        </message>
        <message>
            <source>its inputs are not what they should be: {names}</source>
            <comment>inference.inputs</comment>
            <translation>её входы не такие, как должны быть: {names}</translation>
        </message>
        <message>
            <source>its outputs are not what they should be: {names}</source>
            <comment>inference.outputs</comment>
            <translation>её выходы не такие, как должны быть: {names}</translation>
        </message>
        <message>
            <source>its tokenizer has {pieces} pieces, which do not fit the model</source>
            <comment>inference.vocabulary_does_not_fit</comment>
            <translation>число частей в её токенизаторе ({pieces}) не подходит к модели</translation>
        </message>
        <message>
            <source>its tokenizer is not the one that belongs to it</source>
            <comment>inference.other_tokenizer</comment>
            <translation>её токенизатор не тот, что к ней относится</translation>
        </message>
        <message>
            <source>it reads {limit} tokens at a time and was given {given}</source>
            <comment>inference.too_many_tokens</comment>
            <translation>предел токенов за раз — {limit}, а получено {given}</translation>
        </message>
        <message>
            <source>the token {token} is none of its {vocabulary}</source>
            <comment>inference.unknown_token</comment>
            <translation>токена {token} нет среди её {vocabulary}</translation>
        </message>
        <message>
            <source>its {key} cannot be {value}</source>
            <comment>inference.declares</comment>
            <translation>её {key} не может иметь значение {value}</translation>
        </message>
        <message>
            <source>it does not give vectors of length 1</source>
            <comment>inference.not_of_length_1</comment>
            <translation>она выдаёт векторы не длины 1</translation>
        </message>
        <message>
            <source>its vectors have {found} numbers instead of {wanted}</source>
            <comment>inference.dimension</comment>
            <translation>в её векторах чисел {found} вместо {wanted}</translation>
        </message>
        <message>
            <source>it does not give one score for a pair</source>
            <comment>inference.not_one_score</comment>
            <translation>она не выдаёт одну оценку для пары</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <comment>inference.file</comment>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <comment>inference.file_is_damaged</comment>
            <translation>файл повреждён</translation>
        </message>
        <message>
            <source>The model {model} gives no vectors of single tokens to rerank by.</source>
            <comment>inference.no_token_vectors</comment>
            <translation>Модель {model} не выдаёт векторов отдельных токенов для ранжирования.</translation>
        </message>
        <message>
            <source>Choose another model, or another way of reranking.</source>
            <comment>inference.use_another_reranker</comment>
            <translation>Выберите другую модель или другой способ ранжирования.</translation>
        </message>
        <message>
            <source>its vectors have not the {wanted} numbers of the published one</source>
            <comment>inference.published_dimension</comment>
            <translation>в её векторах не столько чисел, сколько опубликовано ({wanted})</translation>
        </message>
        <message>
            <source>its {head} score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.score_differs</comment>
            <translation>её оценка {head} — {found:.3f}, а по {source} должно быть {wanted:.3f}</translation>
        </message>
        <message>
            <source>its reranker's score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.reranker_score_differs</comment>
            <translation>её оценка ранжирования — {found:.3f}, а по {source} должно быть {wanted:.3f}</translation>
        </message>
        <message>
            <source>slower, on battery</source>
            <comment>pace.battery</comment>
            <translation>медленнее: питание от батареи</translation>
        </message>
        <message>
            <source>slower, while you use the computer</source>
            <comment>pace.person</comment>
            <translation>медленнее, пока вы пользуетесь компьютером</translation>
        </message>
        <message>
            <source>slower, while other programs need the computer</source>
            <comment>pace.others</comment>
            <translation>медленнее, пока компьютер нужен другим программам</translation>
        </message>
    </context>
</TS>
