<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>CollectionActions</name>
        <message>
            <source>C&amp;ollect passage</source>
            <translation>&amp;Dodaj fragment do kolekcji</translation>
        </message>
        <message>
            <source>&amp;Show the collection</source>
            <translation>P&amp;okaż kolekcję</translation>
        </message>
        <message>
            <source>Sa&amp;ve the collection as…</source>
            <translation>Zapi&amp;sz kolekcję jako…</translation>
        </message>
        <message>
            <source>&amp;Undo the last change of the collection</source>
            <translation>&amp;Cofnij ostatnią zmianę kolekcji</translation>
        </message>
        <message>
            <source>&amp;Remove all from the collection</source>
            <translation>&amp;Usuń wszystko z kolekcji</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Pokaż w folderze</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Kopiuj cytat</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notatka</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Przenieś wyżej</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Przenieś niżej</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Collected.</source>
            <translation>Dodano do kolekcji.</translation>
        </message>
    </context>
    <context>
        <name>ExplainActions</name>
        <message>
            <source>Choose the file that is not found</source>
            <translation>Wybierz plik, którego nie można znaleźć</translation>
        </message>
    </context>
    <context>
        <name>ExportActions</name>
        <message>
            <source>Nothing is collected yet.</source>
            <translation>Kolekcja jest jeszcze pusta.</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Dokument programu Word (*.docx)</translation>
        </message>
        <message>
            <source>Table for spreadsheets (*.csv)</source>
            <translation>Tabela do arkuszy kalkulacyjnych (*.csv)</translation>
        </message>
        <message>
            <source>Save the collection</source>
            <translation>Zapisywanie kolekcji</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Kolekcja</translation>
        </message>
        <message>
            <source>{name} cannot be written.</source>
            <translation>Nie można zapisać {name}.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Wybierz inny folder lub zwolnij miejsce na dysku.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Zapisano jako {name}.</translation>
        </message>
        <message>
            <source>{name} is there already. Replace it?</source>
            <translation>{name} już istnieje. Zastąpić?</translation>
        </message>
        <message>
            <source>Replace a file</source>
            <translation>Zastępowanie pliku</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Zastąp</translation>
        </message>
    </context>
    <context>
        <name>GuideActions</name>
        <message>
            <source>&amp;Guide</source>
            <translation>Podręczni&amp;k</translation>
        </message>
        <message>
            <source>Look for a &amp;new version…</source>
            <translation>Poszukaj &amp;nowej wersji…</translation>
        </message>
        <message>
            <source>Look for a new version</source>
            <translation>Poszukaj nowej wersji</translation>
        </message>
        <message>
            <source>You have version {version}. The newest one stands on this page:</source>
            <translation>Zainstalowana wersja: {version}. Najnowsza jest na tej stronie:</translation>
        </message>
        <message>
            <source>Your browser opens it. Dragoman itself asks nobody, and sends nothing.</source>
            <translation>Strona otworzy się w przeglądarce. Sam Dragoman nikogo o nic nie pyta i niczego nie wysyła.</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Otwórz w przeglądarce</translation>
        </message>
    </context>
    <context>
        <name>HitActions</name>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Pokaż w folderze</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Kopiuj cytat</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Kopiuj ścieżkę</translation>
        </message>
        <message>
            <source>Why is this found?</source>
            <translation>Dlaczego to znaleziono?</translation>
        </message>
        <message>
            <source>Forget this document…</source>
            <translation>Zapomnij ten dokument…</translation>
        </message>
        <message>
            <source>Show a copy in its folder</source>
            <translation>Pokaż kopię w jej folderze</translation>
        </message>
        <message>
            <source>Forget {name}? The file stays where it is, but is not found any more and not read again. Its text, title and name leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>Zapomnieć {name}? Plik zostaje na swoim miejscu, ale nie będzie już znajdowany ani ponownie odczytywany. Jego tekst, tytuł i nazwa znikną ze wszystkich plików folderu danych programu Dragoman; wraz z nimi wcześniejsze kopie zapasowe i dziennik.</translation>
        </message>
        <message>
            <source>Copies of it in other places are still found.</source>
            <translation>Jego kopie w innych miejscach nadal można znaleźć.</translation>
        </message>
        <message>
            <source>Forget a document</source>
            <translation>Zapomnij dokument</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Zapomnij</translation>
        </message>
    </context>
    <context>
        <name>LikeActions</name>
        <message>
            <source>Find similar &amp;passages</source>
            <translation>Znajdź podobne f&amp;ragmenty</translation>
        </message>
        <message>
            <source>Find similar &amp;documents</source>
            <translation>Znajdź podobne &amp;dokumenty</translation>
        </message>
        <message>
            <source>Find similar to the &amp;selection</source>
            <translation>Znajdź podobne do &amp;zaznaczenia</translation>
        </message>
    </context>
    <context>
        <name>ModelActions</name>
        <message>
            <source>All its files are as they were installed, and it gives what it should.</source>
            <translation>Wszystkie jego pliki są takie jak po instalacji, a wyniki – takie, jak powinny.</translation>
        </message>
        <message>
            <source>Check of a model</source>
            <translation>Sprawdzenie modelu</translation>
        </message>
    </context>
    <context>
        <name>PreviewActions</name>
        <message>
            <source>&amp;Next hit in the document</source>
            <translation>&amp;Następne trafienie w dokumencie</translation>
        </message>
        <message>
            <source>&amp;Previous hit in the document</source>
            <translation>&amp;Poprzednie trafienie w dokumencie</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Znajdź</translation>
        </message>
        <message>
            <source>Find in the &amp;document…</source>
            <translation>Znajdź w d&amp;okumencie…</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>Po&amp;większ</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>Po&amp;mniejsz</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>Zwykły &amp;rozmiar</translation>
        </message>
        <message>
            <source>Show &amp;text or page</source>
            <translation>Pokaż &amp;tekst lub stronę</translation>
        </message>
    </context>
    <context>
        <name>QuestionActions</name>
        <message>
            <source>&amp;Recent questions</source>
            <translation>&amp;Ostatnie pytania</translation>
        </message>
        <message>
            <source>&amp;Save this search…</source>
            <translation>Zapi&amp;sz to wyszukiwanie…</translation>
        </message>
        <message>
            <source>&amp;Filters at the side</source>
            <translation>&amp;Filtry z boku</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>&amp;Wyczyść filtry</translation>
        </message>
        <message>
            <source>&amp;Mend the question</source>
            <translation>&amp;Popraw pytanie</translation>
        </message>
        <message>
            <source>&amp;Keep the questions asked</source>
            <translation>Z&amp;achowuj zadane pytania</translation>
        </message>
        <message>
            <source>Ask the &amp;last question again at the start</source>
            <translation>Powtarzaj os&amp;tatnie pytanie przy uruchomieniu</translation>
        </message>
        <message>
            <source>&amp;Delete all questions kept…</source>
            <translation>&amp;Usuń wszystkie zachowane pytania…</translation>
        </message>
        <message>
            <source>Delete all questions that are kept? Saved searches stay.</source>
            <translation>Usunąć wszystkie zachowane pytania? Zapisane wyszukiwania pozostaną.</translation>
        </message>
        <message>
            <source>Delete questions</source>
            <translation>Usuń pytania</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Zapisz to wyszukiwanie</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
    </context>
    <context>
        <name>QuoteActions</name>
        <message>
            <source>&amp;Copy quote with its source</source>
            <translation>&amp;Kopiuj cytat ze źródłem</translation>
        </message>
        <message>
            <source>Copy quote as plain &amp;text</source>
            <translation>Kopiuj cytat jako &amp;zwykły tekst</translation>
        </message>
        <message>
            <source>Copy quote as &amp;Markdown</source>
            <translation>Kopiuj cytat jako &amp;Markdown</translation>
        </message>
        <message>
            <source>Copy quote as &amp;BibTeX</source>
            <translation>Kopiuj cytat jako &amp;BibTeX</translation>
        </message>
        <message>
            <source>Copy quote as Chicago &amp;note</source>
            <translation>Kopiuj cytat jako &amp;przypis Chicago</translation>
        </message>
        <message>
            <source>Copied with its source.</source>
            <translation>Skopiowano ze źródłem.</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>Tego fragmentu już nie ma.</translation>
        </message>
    </context>
    <context>
        <name>RemedyActions</name>
        <message>
            <source>The file cannot be read.</source>
            <translation>Nie można odczytać pliku.</translation>
        </message>
    </context>
    <context>
        <name>RepairActions</name>
        <message>
            <source>Check and repair the library</source>
            <translation>Sprawdź i napraw bibliotekę</translation>
        </message>
        <message>
            <source>Check and repair the library now?</source>
            <translation>Sprawdzić i naprawić bibliotekę teraz?</translation>
        </message>
        <message>
            <source>The window closes, the library is looked at to the last row, and what is damaged is made again from what is whole. That may take minutes. Your documents are not touched. The window then opens again.</source>
            <translation>Okno zostanie zamknięte, biblioteka sprawdzona do ostatniego wiersza, a to, co uszkodzone, odtworzone z tego, co nienaruszone. Może to potrwać kilka minut. Dokumenty pozostaną nietknięte. Potem okno otworzy się ponownie.</translation>
        </message>
        <message>
            <source>Check and repair</source>
            <translation>Sprawdź i napraw</translation>
        </message>
    </context>
    <context>
        <name>ScanActions</name>
        <message>
            <source>Scans</source>
            <translation>Skany</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Odczytaj je</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Zostaw je</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Plik</translation>
        </message>
        <message>
            <source>&amp;Add folder…</source>
            <translation>&amp;Dodaj folder…</translation>
        </message>
        <message>
            <source>&amp;Folders…</source>
            <translation>&amp;Foldery…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>&amp;Modele…</translation>
        </message>
        <message>
            <source>&amp;Pause or go on indexing</source>
            <translation>&amp;Wstrzymaj lub wznów indeksowanie</translation>
        </message>
        <message>
            <source>&amp;Index now anyway</source>
            <translation>&amp;Indeksuj teraz mimo to</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Ustawienia…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Za&amp;kończ</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Szukaj</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Widok</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>P&amp;ytanie</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>Po&amp;dgląd</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>Po&amp;lecenia…</translation>
        </message>
        <message>
            <source>&amp;Collection</source>
            <translation>&amp;Kolekcja</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Pomo&amp;c</translation>
        </message>
        <message>
            <source>&amp;Search operators</source>
            <translation>Operatory &amp;wyszukiwania</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Skróty klawiszowe</translation>
        </message>
        <message>
            <source>&amp;What Dragoman knows</source>
            <translation>&amp;Co wie Dragoman</translation>
        </message>
        <message>
            <source>&amp;Files that need attention</source>
            <translation>&amp;Pliki wymagające uwagi</translation>
        </message>
        <message>
            <source>Why &amp;isn't a file found?…</source>
            <translation>&amp;Dlaczego nie znaleziono pliku?…</translation>
        </message>
        <message>
            <source>&amp;Check and repair the library…</source>
            <translation>Sp&amp;rawdź i napraw bibliotekę…</translation>
        </message>
        <message>
            <source>&amp;About Dragoman</source>
            <translation>&amp;O programie Dragoman</translation>
        </message>
    </context>
    <context>
        <name>BannerBar</name>
        <message>
            <source>Hide</source>
            <translation>Ukryj</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Napraw…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modele…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Ustawienia…</translation>
        </message>
        <message>
            <source>Read scans…</source>
            <translation>Odczytaj skany…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message>
            <source>Passages collected</source>
            <translation>Fragmenty w kolekcji</translation>
        </message>
        <message>
            <source>Nothing is collected yet. Choose a passage and press Ctrl+B, or drag it here.</source>
            <translation>Kolekcja jest jeszcze pusta. Wybierz fragment i naciśnij Ctrl+B albo przeciągnij go tutaj.</translation>
        </message>
    </context>
    <context>
        <name>CollectionModel</name>
        <message>
            <source>Note: {note}</source>
            <translation>Notatka: {note}</translation>
        </message>
    </context>
    <context>
        <name>CollectionPanel</name>
        <message>
            <source>Collection</source>
            <translation>Kolekcja</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>Usuń wszystko</translation>
        </message>
        <message>
            <source>Note on this passage</source>
            <translation>Notatka do tego fragmentu</translation>
        </message>
        <message>
            <source>Style of the citations</source>
            <translation>Styl cytowania</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Zapisz jako…</translation>
        </message>
        <message>
            <source>Cite as</source>
            <translation>Cytuj jako</translation>
        </message>
    </context>
    <context>
        <name>style_names</name>
        <message>
            <source>Plain text</source>
            <translation>Zwykły tekst</translation>
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
            <translation>Przypis Chicago</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>Finds the passage that answers a question, in any language, in your own files.</source>
            <translation>Znajduje we własnych plikach fragment, który odpowiada na pytanie, w dowolnym języku.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Only a model that you ask for is loaded from the network.</source>
            <translation>Nic nie opuszcza tego komputera. Z sieci pobierany jest tylko model, i to wyłącznie na życzenie.</translation>
        </message>
        <message>
            <source>Models:</source>
            <translation>Modele:</translation>
        </message>
        <message>
            <source>The library lives in</source>
            <translation>Biblioteka znajduje się w</translation>
        </message>
        <message>
            <source>Apache License 2.0</source>
            <translation>Licencja Apache 2.0</translation>
        </message>
        <message>
            <source>About Dragoman</source>
            <translation>Dragoman – informacje</translation>
        </message>
    </context>
    <context>
        <name>AdvancedModels</name>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Rozmiar</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencja</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stan</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>Wszystkie modele</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Pobierz…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importuj…</translation>
        </message>
        <message>
            <source>From files that you have brought along, where there is no network</source>
            <translation>Z przyniesionych plików, tam gdzie nie ma sieci</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>Z folderu…</translation>
        </message>
        <message>
            <source>From a zip…</source>
            <translation>Z pliku zip…</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Użyj</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Sprawdź</translation>
        </message>
        <message>
            <source>Reads all its files and compares its results with the published ones</source>
            <translation>Odczytuje wszystkie jego pliki i porównuje wyniki z opublikowanymi</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>The first passages are put in order by:</source>
            <translation>Pierwsze fragmenty porządkuje:</translation>
        </message>
        <message>
            <source>They read the meaning of passages</source>
            <translation>Odczytują znaczenie fragmentów</translation>
        </message>
        <message>
            <source>They put the first passages in order</source>
            <translation>Porządkują pierwsze fragmenty</translation>
        </message>
        <message>
            <source>They read scans in further languages</source>
            <translation>Odczytują skany w kolejnych językach</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>nieznany</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>w użyciu</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Kontynuuj</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>Języki: {languages}</translation>
        </message>
        <message>
            <source>Memory while it works: {size}</source>
            <translation>Pamięć podczas pracy: {size}</translation>
        </message>
        <message>
            <source>From: {place} {revision}</source>
            <translation>Źródło: {place} {revision}</translation>
        </message>
        <message>
            <source>Choose the folder of {title}</source>
            <translation>Wybierz folder modelu {title}</translation>
        </message>
        <message>
            <source>Choose the zip of {title}</source>
            <translation>Wybierz plik zip modelu {title}</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Coś poszło nie tak</translation>
        </message>
        <message>
            <source>Dragoman met an error that it did not expect. Your documents are untouched, and you can go on working. The report below helps to mend it; it is sent nowhere by itself.</source>
            <translation>W programie Dragoman wystąpił nieoczekiwany błąd. Dokumenty są nietknięte i można pracować dalej. Poniższy raport pomoże naprawić błąd; sam nie jest nigdzie wysyłany.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Raport</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Kopiuj raport</translation>
        </message>
    </context>
    <context>
        <name>ExcludesEditor</name>
        <message>
            <source>One pattern a line, as in .gitignore: drafts/, *.log, !keep.log</source>
            <translation>Jeden wzorzec w wierszu, jak w .gitignore: szkice/, *.log, !ważne.log</translation>
        </message>
        <message>
            <source>Patterns left out of the selected folder</source>
            <translation>Wzorce pomijania w wybranym folderze</translation>
        </message>
        <message>
            <source>Apply patterns</source>
            <translation>Zastosuj wzorce</translation>
        </message>
        <message>
            <source>What is wrong with the patterns</source>
            <translation>Co jest nie tak z wzorcami</translation>
        </message>
        <message>
            <source>Left out of the selected folder:</source>
            <translation>Pomijane w wybranym folderze:</translation>
        </message>
    </context>
    <context>
        <name>ExplainDialog</name>
        <message>
            <source>Why isn't this file found?</source>
            <translation>Dlaczego nie znaleziono tego pliku?</translation>
        </message>
        <message>
            <source>What is known of the file</source>
            <translation>Co wiadomo o pliku</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Inny plik…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Sprawdzanie…</translation>
        </message>
        <message>
            <source>Was {path} meant?</source>
            <translation>Czy chodziło o {path}?</translation>
        </message>
    </context>
    <context>
        <name>FailureDetails</name>
        <message>
            <source>Choose a file to see what can be done about it.</source>
            <translation>Wybierz plik, aby zobaczyć, co można z nim zrobić.</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>od {date}</translation>
        </message>
    </context>
    <context>
        <name>FailuresDialog</name>
        <message>
            <source>Files that need attention</source>
            <translation>Pliki wymagające uwagi</translation>
        </message>
        <message>
            <source>Filter by name, folder or reason</source>
            <translation>Filtruj według nazwy, folderu lub przyczyny</translation>
        </message>
        <message>
            <source>Filter the files</source>
            <translation>Filtruj pliki</translation>
        </message>
        <message>
            <source>All about it</source>
            <translation>Wszystko o pliku</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>Kopiuj listę</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date: files are tried again there.</source>
            <translation>Inny Dragoman aktualizuje tę bibliotekę: ponowną próbę można podjąć tam.</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stan</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Przyczyna</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Od</translation>
        </message>
    </context>
    <context>
        <name>folder_suggestions</name>
        <message>
            <source>Documents</source>
            <translation>Dokumenty</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Pulpit</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Pobrane</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>Poczta</translation>
        </message>
        <message>
            <source>Nothing in it that is read</source>
            <translation>Nic w nim nie da się odczytać</translation>
        </message>
        <message>
            <source>Very many files, none read so far</source>
            <translation>Bardzo dużo plików, żadnego jeszcze nie odczytano</translation>
        </message>
        <message>
            <source>by words in about {time}</source>
            <translation>po słowach za około {time}</translation>
        </message>
        <message>
            <source>by meaning in about {time}</source>
            <translation>po znaczeniu za około {time}</translation>
        </message>
        <message>
            <source>how long that takes is known once something has been read</source>
            <translation>ile to potrwa, okaże się po pierwszych odczytach</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Liczenie…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Add {folder}</source>
            <translation>Dodaj {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Folders</source>
            <translation>Foldery</translation>
        </message>
        <message>
            <source>Folders that are searched</source>
            <translation>Przeszukiwane foldery</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Dodaj folder…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Add the sample documents</source>
            <translation>Dodaj przykładowe dokumenty</translation>
        </message>
        <message>
            <source>What is wrong with ignore files in the selected folder</source>
            <translation>Co jest nie tak z plikami ignorowania w wybranym folderze</translation>
        </message>
        <message>
            <source>Hidden files, folders such as node_modules, and what ignore files name are left out anyway. A line “forgotten-…” stands for what you had forgotten, without its name; without the line it is read again.</source>
            <translation>Ukryte pliki, foldery takie jak node_modules oraz to, co wymieniają pliki ignorowania, są i tak pomijane. Wiersz „forgotten-…” oznacza coś, co zapomniano na życzenie, bez podawania nazwy; bez tego wiersza zostanie to odczytane ponownie.</translation>
        </message>
        <message>
            <source>{folder}: {cost}</source>
            <translation>{folder}: {cost}</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>Wybierz folder do przeszukiwania</translation>
        </message>
        <message>
            <source>Search {path} no longer, and forget all that was read of it? The files stay where they are. Their text, titles and names leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>Przestać przeszukiwać {path} i zapomnieć wszystko, co stamtąd odczytano? Pliki zostają na swoim miejscu. Ich tekst, tytuły i nazwy znikną ze wszystkich plików folderu danych programu Dragoman; wraz z nimi wcześniejsze kopie zapasowe i dziennik.</translation>
        </message>
        <message>
            <source>Remove folder</source>
            <translation>Usuń folder</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeDialog</name>
        <message>
            <source>What Dragoman knows</source>
            <translation>Co wie Dragoman</translation>
        </message>
        <message>
            <source>What the indexer is doing</source>
            <translation>Co robi indeksowanie</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Wstrzymaj</translation>
        </message>
        <message>
            <source>Files that need attention…</source>
            <translation>Pliki wymagające uwagi…</translation>
        </message>
        <message>
            <source>Why isn't a file found…</source>
            <translation>Dlaczego nie znaleziono pliku?…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modele…</translation>
        </message>
        <message>
            <source>Files by state</source>
            <translation>Pliki według stanu</translation>
        </message>
        <message>
            <source>Nothing is left to do: changes are followed as they happen.</source>
            <translation>Nie ma nic do zrobienia: zmiany są śledzone na bieżąco.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Wznów</translation>
        </message>
        <message>
            <source>By words</source>
            <translation>Po słowach</translation>
        </message>
        <message>
            <source>By meaning, with {embedder}</source>
            <translation>Po znaczeniu, model {embedder}</translation>
        </message>
        <message>
            <source>Show the files: {state}</source>
            <translation>Pokaż pliki: {state}</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Languages</source>
            <translation>Języki</translation>
        </message>
        <message>
            <source>Speed on this computer</source>
            <translation>Szybkość na tym komputerze</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Co się stanie</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Wbudowany</translation>
        </message>
        <message>
            <source>unknown size</source>
            <translation>nieznany rozmiar</translation>
        </message>
        <message>
            <source>Better ({size})</source>
            <translation>Lepszy ({size})</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>W użyciu</translation>
        </message>
        <message>
            <source>Use it alone</source>
            <translation>Używaj tylko jego</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Użyj</translation>
        </message>
        <message>
            <source>Go on with the download…</source>
            <translation>Kontynuuj pobieranie…</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Pobierz…</translation>
        </message>
        <message>
            <source>It reads what you add to the library, on this computer.</source>
            <translation>Odczytuje na tym komputerze to, co dodaje się do biblioteki.</translation>
        </message>
        <message>
            <source>It has read all of your library.</source>
            <translation>Odczytał całą bibliotekę.</translation>
        </message>
        <message>
            <source>It has read {share} of your library</source>
            <translation>Odczytana część biblioteki: {share}</translation>
        </message>
        <message>
            <source>It reads {passages} in the background; meanwhile you search with what there is.</source>
            <translation>W tle odczytuje {passages}; tymczasem można szukać w tym, co już jest.</translation>
        </message>
        <message>
            <source>How long that takes is known once it has read for a moment.</source>
            <translation>Ile to potrwa, okaże się po chwili odczytu.</translation>
        </message>
        <message>
            <source>That takes about {time}.</source>
            <translation>Potrwa to około {time}.</translation>
        </message>
        <message>
            <source>It is downloaded once, and finds more, above all across languages.</source>
            <translation>Pobiera się go raz, a znajduje więcej, zwłaszcza między językami.</translation>
        </message>
    </context>
    <context>
        <name>model_questions</name>
        <message>
            <source>unknown size</source>
            <translation>nieznany rozmiar</translation>
        </message>
        <message>
            <source>Download {title}, {size}?</source>
            <translation>Pobrać {title}, {size}?</translation>
        </message>
        <message>
            <source>Licence: {licence}. From: {place}.</source>
            <translation>Licencja: {licence}. Źródło: {place}.</translation>
        </message>
        <message>
            <source>This is the only thing that Dragoman ever loads from the network. It tells nobody more.</source>
            <translation>To jedyna rzecz, jaką Dragoman pobiera z sieci. Nikomu nie przekazuje niczego więcej.</translation>
        </message>
        <message>
            <source>Download a model</source>
            <translation>Pobierz model</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Pobierz</translation>
        </message>
        <message>
            <source>{notice}

Import {title} all the same?</source>
            <translation>{notice}

Mimo to zaimportować {title}?</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>Importuj model</translation>
        </message>
        <message>
            <source>Remove {title} from this computer? What it has read stays known.</source>
            <translation>Usunąć {title} z tego komputera? To, co odczytał, pozostanie znane.</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>Usuń model</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation>Modele</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Zaawansowane</translation>
        </message>
        <message>
            <source>All models, import, check, remove, and who puts in order</source>
            <translation>Wszystkie modele, import, sprawdzanie, usuwanie i wybór porządkowania</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Wstrzymaj</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Co poszło nie tak</translation>
        </message>
    </context>
    <context>
        <name>PasswordButton</name>
        <message>
            <source>Give password…</source>
            <translation>Podaj hasło…</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Pokaż hasło</translation>
        </message>
        <message>
            <source>The password is kept only until Dragoman is closed, and tried with your other protected files. What the file says is then in the library, where anyone who can open your account can read it.</source>
            <translation>Hasło jest pamiętane tylko do zamknięcia programu Dragoman i wypróbowywane na innych chronionych plikach. Treść pliku trafia potem do biblioteki, gdzie może ją przeczytać każdy, kto ma dostęp do używanego konta.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Sprawdzanie…</translation>
        </message>
    </context>
    <context>
        <name>RemedyButtons</name>
        <message>
            <source>Adds a pattern to the folder's; it can be taken away under Folders</source>
            <translation>Dodaje wzorzec do folderu; można go usunąć w oknie Foldery</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Search its folder</source>
            <translation>Przeszukuj jego folder</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Pomiń</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>Pokaż regułę</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Pokaż w folderze</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Ponów wszystkie</translation>
        </message>
    </context>
    <context>
        <name>RerankerChoice</name>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>Co porządkuje pierwsze fragmenty</translation>
        </message>
        <message>
            <source>nobody: they stay as they were found</source>
            <translation>nic: pozostają tak, jak je znaleziono</translation>
        </message>
        <message>
            <source>the model that reads their meaning, word by word</source>
            <translation>model odczytujący ich znaczenie, słowo po słowie</translation>
        </message>
        <message>
            <source>the built-in model, until a larger one is installed</source>
            <translation>model wbudowany, dopóki nie zainstaluje się większego</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>What leaves it out</source>
            <translation>Co go pomija</translation>
        </message>
        <message>
            <source>Line {line} of {path}:</source>
            <translation>Wiersz {line} w {path}:</translation>
        </message>
        <message>
            <source>The ignore file</source>
            <translation>Plik ignorowania</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Pokaż w folderze</translation>
        </message>
    </context>
    <context>
        <name>SettingEditor</name>
        <message>
            <source>Reset</source>
            <translation>Przywróć</translation>
        </message>
        <message>
            <source>Reset “{setting}” to its default</source>
            <translation>Przywróć domyślną wartość: „{setting}”</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>Domyślnie: {value}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>włączone</translation>
        </message>
        <message>
            <source>off</source>
            <translation>wyłączone</translation>
        </message>
        <message>
            <source>Write a whole number from {least} to {most}.</source>
            <translation>Wpisz liczbę całkowitą od {least} do {most}.</translation>
        </message>
        <message>
            <source>Write a number from {least} to {most}.</source>
            <translation>Wpisz liczbę od {least} do {most}.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Reading files</source>
            <translation>Odczyt plików</translation>
        </message>
        <message>
            <source>Following folders</source>
            <translation>Śledzenie folderów</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Wyszukiwanie</translation>
        </message>
        <message>
            <source>Memory and backups</source>
            <translation>Pamięć i kopie zapasowe</translation>
        </message>
        <message>
            <source>Pages that are pictures, as scanners make them</source>
            <translation>Strony będące obrazami, jakie tworzą skanery</translation>
        </message>
        <message>
            <source>Their letters are recognised in the background, when nothing else is to be done.</source>
            <translation>Ich litery są rozpoznawane w tle, gdy nie ma nic innego do zrobienia.</translation>
        </message>
        <message>
            <source>Ask when there are some</source>
            <translation>Pytaj, gdy takie są</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Odczytuj je</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Zostaw je</translation>
        </message>
        <message>
            <source>ocr scan scanner picture photo recognise</source>
            <translation>ocr skan skaner obraz zdjęcie rozpoznawanie</translation>
        </message>
        <message>
            <source>Files read at the same time</source>
            <translation>Pliki odczytywane jednocześnie</translation>
        </message>
        <message>
            <source>0 leaves it to Dragoman: one for each core, at most 4.</source>
            <translation>0 pozostawia to programowi Dragoman: po jednym na rdzeń, najwyżej 4.</translation>
        </message>
        <message>
            <source>processes cores threads workers</source>
            <translation>procesy rdzenie wątki równolegle</translation>
        </message>
        <message>
            <source>Largest file</source>
            <translation>Największy plik</translation>
        </message>
        <message>
            <source>Larger ones are not read, and told as too large.</source>
            <translation>Większe nie są odczytywane i są zgłaszane jako za duże.</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>size limit megabytes</source>
            <translation>rozmiar limit megabajty</translation>
        </message>
        <message>
            <source>Longest text of a document</source>
            <translation>Najdłuższy tekst dokumentu</translation>
        </message>
        <message>
            <source>What comes after so many characters is not indexed; 20,000,000 are some 8,000 pages.</source>
            <translation>To, co następuje po tylu znakach, nie jest indeksowane; 20 000 000 to około 8000 stron.</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>znaków</translation>
        </message>
        <message>
            <source>length limit pages</source>
            <translation>długość limit strony</translation>
        </message>
        <message>
            <source>Most passages of a document</source>
            <translation>Najwięcej fragmentów dokumentu</translation>
        </message>
        <message>
            <source>What comes after them is not indexed.</source>
            <translation>To, co po nich następuje, nie jest indeksowane.</translation>
        </message>
        <message>
            <source>passages</source>
            <translation>fragmentów</translation>
        </message>
        <message>
            <source>length limit chunks</source>
            <translation>długość limit kawałki</translation>
        </message>
        <message>
            <source>Longest time for a file</source>
            <translation>Najdłuższy czas na plik</translation>
        </message>
        <message>
            <source>A file that takes longer is told as not read, and the next one goes on.</source>
            <translation>Plik, który trwa dłużej, jest zgłaszany jako nieodczytany, a praca przechodzi do następnego.</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>sekund</translation>
        </message>
        <message>
            <source>timeout limit</source>
            <translation>limit czasu timeout</translation>
        </message>
        <message>
            <source>Further time for each megabyte</source>
            <translation>Dodatkowy czas na każdy megabajt</translation>
        </message>
        <message>
            <source>Of the file and of its text, beside the time above.</source>
            <translation>Pliku i jego tekstu, oprócz czasu podanego wyżej.</translation>
        </message>
        <message>
            <source>timeout limit size</source>
            <translation>limit czasu rozmiar timeout</translation>
        </message>
        <message>
            <source>Most memory for a file</source>
            <translation>Najwięcej pamięci na plik</translation>
        </message>
        <message>
            <source>A file that needs more is told as not read.</source>
            <translation>Plik, który potrzebuje więcej, jest zgłaszany jako nieodczytany.</translation>
        </message>
        <message>
            <source>ram limit megabytes</source>
            <translation>ram limit megabajty</translation>
        </message>
        <message>
            <source>Give way to other work</source>
            <translation>Ustępuj innym zadaniom</translation>
        </message>
        <message>
            <source>On a battery, while you use the computer and while other programs need it, indexing is slower.</source>
            <translation>Na baterii, podczas korzystania z komputera i gdy potrzebują go inne programy, indeksowanie jest wolniejsze.</translation>
        </message>
        <message>
            <source>battery power background priority slow processor</source>
            <translation>bateria zasilanie tło priorytet wolno procesor</translation>
        </message>
        <message>
            <source>Wait after a change</source>
            <translation>Odczekanie po zmianie</translation>
        </message>
        <message>
            <source>So long nothing must happen in a folder before it is looked at: a file is often saved in steps.</source>
            <translation>Tyle czasu w folderze nic nie może się dziać, zanim zostanie sprawdzony: plik bywa zapisywany etapami.</translation>
        </message>
        <message>
            <source>delay live watch</source>
            <translation>opóźnienie na żywo śledzenie</translation>
        </message>
        <message>
            <source>Time between two looks at everything</source>
            <translation>Przeglądaj wszystko co</translation>
        </message>
        <message>
            <source>No system tells of all that happens to files.</source>
            <translation>Żaden system nie informuje o wszystkim, co dzieje się z plikami.</translation>
        </message>
        <message>
            <source>scan interval hour watch</source>
            <translation>skanowanie przegląd interwał godzina śledzenie</translation>
        </message>
        <message>
            <source>Time between two looks at folders that cannot be followed</source>
            <translation>Przeglądaj foldery, których nie da się śledzić, co</translation>
        </message>
        <message>
            <source>Network shares, for instance, do not tell of changes as they happen.</source>
            <translation>Na przykład udziały sieciowe nie informują na bieżąco o zmianach.</translation>
        </message>
        <message>
            <source>scan interval network drive watch</source>
            <translation>skanowanie przegląd interwał dysk sieciowy śledzenie</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modele…</translation>
        </message>
        <message>
            <source>The model that reads the meaning</source>
            <translation>Model odczytujący znaczenie</translation>
        </message>
        <message>
            <source>Chosen among the models, with what each costs and knows.</source>
            <translation>Wybiera się go wśród modeli, z tym, czego każdy wymaga i co umie.</translation>
        </message>
        <message>
            <source>embedder language download better</source>
            <translation>embedder osadzenia język pobierz lepszy</translation>
        </message>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>Co porządkuje pierwsze fragmenty</translation>
        </message>
        <message>
            <source>Chosen among the models, under Advanced.</source>
            <translation>Wybiera się go wśród modeli, w sekcji Zaawansowane.</translation>
        </message>
        <message>
            <source>reranker order sort</source>
            <translation>reranker kolejność sortowanie</translation>
        </message>
        <message>
            <source>Passages that are put in order</source>
            <translation>Fragmenty do uporządkowania</translation>
        </message>
        <message>
            <source>So many of the first are read once more, closely. 0: none.</source>
            <translation>Tyle pierwszych jest odczytywanych jeszcze raz, dokładniej. 0: żaden.</translation>
        </message>
        <message>
            <source>reranker results quality</source>
            <translation>reranker wyniki jakość</translation>
        </message>
        <message>
            <source>Time for putting in order</source>
            <translation>Czas na porządkowanie</translation>
        </message>
        <message>
            <source>The answer is shown before; it is only put into a better order.</source>
            <translation>Odpowiedź pojawia się wcześniej; zmienia się tylko kolejność na lepszą.</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>milisekund</translation>
        </message>
        <message>
            <source>reranker speed</source>
            <translation>reranker szybkość</translation>
        </message>
        <message>
            <source>Time for the larger model that puts in order</source>
            <translation>Czas dla większego modelu porządkującego</translation>
        </message>
        <message>
            <source>After that order is shown; only where such a model is installed.</source>
            <translation>Po nim pokazuje się nową kolejność; tylko tam, gdzie taki model jest zainstalowany.</translation>
        </message>
        <message>
            <source>Keep models in memory for</source>
            <translation>Trzymaj modele w pamięci przez</translation>
        </message>
        <message>
            <source>One that nobody uses so long is unloaded; the next question then takes a moment more.</source>
            <translation>Model, z którego tak długo nikt nie korzysta, zostaje usunięty z pamięci; następne pytanie trwa wtedy chwilę dłużej.</translation>
        </message>
        <message>
            <source>ram unload idle</source>
            <translation>ram zwolnić bezczynność</translation>
        </message>
        <message>
            <source>Back up what was learnt of the meaning</source>
            <translation>Zachowuj poznane znaczenie w kopii zapasowej</translation>
        </message>
        <message>
            <source>Some kilobytes a passage in the daily backup, in place of learning it again after a damage.</source>
            <translation>Kilka kilobajtów na fragment w codziennej kopii zapasowej, zamiast uczenia się od nowa po uszkodzeniu.</translation>
        </message>
        <message>
            <source>vectors safety copy disk</source>
            <translation>wektory bezpieczeństwo kopia dysk</translation>
        </message>
        <message>
            <source>Keep the questions asked</source>
            <translation>Zachowuj zadane pytania</translation>
        </message>
        <message>
            <source>In the data folder alone. Without, those that were kept are deleted; saved searches stay.</source>
            <translation>Tylko w folderze danych. Po wyłączeniu zachowane pytania są usuwane; zapisane wyszukiwania pozostają.</translation>
        </message>
        <message>
            <source>history privacy recent</source>
            <translation>historia prywatność ostatnie</translation>
        </message>
        <message>
            <source>Ask the last question again at the start</source>
            <translation>Powtarzaj ostatnie pytanie przy uruchomieniu</translation>
        </message>
        <message>
            <source>Needs questions to be kept.</source>
            <translation>Gdy żadne nie są zachowywane, nie ma go.</translation>
        </message>
        <message>
            <source>restore session</source>
            <translation>przywróć sesję</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Pytania</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Wygląd i język</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>Na pulpicie</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Of the window. Questions are asked in any language, whichever this is.</source>
            <translation>Język okna. Pytania zadaje się w dowolnym języku, niezależnie od tego ustawienia.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Jak w systemie</translation>
        </message>
        <message>
            <source>translation locale</source>
            <translation>tłumaczenie język lokalizacja</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Kolory</translation>
        </message>
        <message>
            <source>Where the system is set to high contrast, its own colours are used.</source>
            <translation>Gdy w systemie ustawiono wysoki kontrast, używane są jego kolory.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Jasne</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Ciemne</translation>
        </message>
        <message>
            <source>theme dark mode night contrast appearance</source>
            <translation>motyw ciemny tryb nocny kontrast wygląd</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>Rozmiar wszystkiego</translation>
        </message>
        <message>
            <source>Beside what the system says already.</source>
            <translation>Ponad to, co ustawiono już w systemie.</translation>
        </message>
        <message>
            <source>zoom scale font large</source>
            <translation>powiększenie skala czcionka duża</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Ruch</translation>
        </message>
        <message>
            <source>Panels fade in and bars slide open, unless the system says that nothing should move.</source>
            <translation>Panele pojawiają się stopniowo, a paski się wysuwają, chyba że system każe niczego nie poruszać.</translation>
        </message>
        <message>
            <source>animation reduced effects</source>
            <translation>animacja ograniczone efekty</translation>
        </message>
        <message>
            <source>Closing the window then only puts it away; the sign in the tray brings it back, or ends Dragoman.</source>
            <translation>Zamknięcie okna tylko je chowa; ikona w zasobniku systemowym przywraca je albo kończy pracę programu Dragoman.</translation>
        </message>
        <message>
            <source>This desktop has no tray, so that closing the window ends Dragoman whatever is set here.</source>
            <translation>Ten pulpit nie ma zasobnika systemowego, dlatego zamknięcie okna kończy pracę programu Dragoman, niezależnie od ustawienia.</translation>
        </message>
        <message>
            <source>Shows the bar for a quick question, whatever program is in front.</source>
            <translation>Pokazuje pasek szybkiego pytania, niezależnie od tego, jaki program jest na wierzchu.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Brak</translation>
        </message>
        <message>
            <source>Go on when the window is closed</source>
            <translation>Działaj po zamknięciu okna</translation>
        </message>
        <message>
            <source>tray background minimise hide</source>
            <translation>zasobnik tło minimalizacja ukryj</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>Uruchamiaj po zalogowaniu</translation>
        </message>
        <message>
            <source>Without a window, so that new documents are read as they come.</source>
            <translation>Bez okna, aby nowe dokumenty były odczytywane na bieżąco.</translation>
        </message>
        <message>
            <source>autostart boot login</source>
            <translation>autostart rozruch logowanie</translation>
        </message>
        <message>
            <source>Keys for a quick question</source>
            <translation>Klawisze szybkiego pytania</translation>
        </message>
        <message>
            <source>global shortcut hotkey launcher</source>
            <translation>globalny skrót klawisz skrótu</translation>
        </message>
        <message>
            <source>Another program has the keys for a quick question: choose others.</source>
            <translation>Inny program używa już klawiszy szybkiego pytania: wybierz inne.</translation>
        </message>
        <message>
            <source>This system gives programs no such keys. Its own keyboard settings can start: dragoman --launcher</source>
            <translation>Ten system nie przydziela programom takich klawiszy. W jego ustawieniach klawiatury można uruchamiać: dragoman --launcher</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Przeszukaj ustawienia</translation>
        </message>
        <message>
            <source>No setting is called so.</source>
            <translation>Nie ma ustawienia o takiej nazwie.</translation>
        </message>
        <message>
            <source>“{setting}” is changed.</source>
            <translation>Zmieniono „{setting}”.</translation>
        </message>
        <message>
            <source>“{setting}” is changed; it counts from the next start.</source>
            <translation>Zmieniono „{setting}”; zacznie obowiązywać przy następnym uruchomieniu.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Skróty klawiszowe</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>Znajdź działanie</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Działanie</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Klawisze</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Działania i ich klawisze</translation>
        </message>
        <message>
            <source>New keys for the chosen action</source>
            <translation>Nowe klawisze dla wybranego działania</translation>
        </message>
        <message>
            <source>Use it here instead</source>
            <translation>Użyj tutaj</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Bez klawiszy</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Przywróć</translation>
        </message>
        <message>
            <source>Always: arrows move in the list, also from the question; Escape clears the question.</source>
            <translation>Zawsze: strzałki poruszają się po liście, także z pola pytania; Esc czyści pytanie.</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>Naciśnij nowe klawisze:</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Przywróć wszystkie</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>brak klawiszy</translation>
        </message>
        <message>
            <source>{keys} is taken by: {actions}</source>
            <translation>{keys} – zajęte przez: {actions}</translation>
        </message>
    </context>
    <context>
        <name>StateGroups</name>
        <message>
            <source>States</source>
            <translation>Stany</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>Wymagają uwagi</translation>
        </message>
    </context>
    <context>
        <name>TransferBar</name>
        <message>
            <source>Progress of the work on a model</source>
            <translation>Postęp pracy nad modelem</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Łączenie…</translation>
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
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Prezentacja</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Arkusz kalkulacyjny</translation>
        </message>
        <message>
            <source>E-book</source>
            <translation>E-book</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Strona internetowa</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Zwykły tekst</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiwum</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Obraz</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Nagranie</translation>
        </message>
        <message>
            <source>this passage: {language}</source>
            <translation>ten fragment: {language}</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>niezainstalowany</translation>
        </message>
        <message>
            <source>partly downloaded</source>
            <translation>częściowo pobrany</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>zainstalowany</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>nie do użycia</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Łączenie</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Pobieranie</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>Kopiowanie</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Sprawdzanie</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} z {total}</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>{speed} na sekundę</translation>
        </message>
        <message>
            <source>p. {page}</source>
            <translation>s. {page}</translation>
        </message>
        <message>
            <source>from a scan</source>
            <translation>ze skanu</translation>
        </message>
        <message>
            <source>not {values}</source>
            <translation>nie {values}</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>od: {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>do: {day}</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>Have everything in {path} searched? That may be very many files.</source>
            <translation>Przeszukiwać wszystko, co jest w {path}? To może być bardzo dużo plików.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Foldery</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Find similar documents</source>
            <translation>Znajdź podobne dokumenty</translation>
        </message>
        <message>
            <source>Why is it found, or not?</source>
            <translation>Dlaczego to znaleziono albo nie?</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
    </context>
    <context>
        <name>FacetModel</name>
        <message>
            <source>Clear</source>
            <translation>Wyczyść</translation>
        </message>
        <message>
            <source>nothing chosen</source>
            <translation>nic nie wybrano</translation>
        </message>
        <message>
            <source>{group}, chosen; Delete clears it</source>
            <translation>{group}, wybrano; Delete czyści</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>nie policzono</translation>
        </message>
        <message>
            <source>{value}, documents found: {number}</source>
            <translation>{value}, znalezione dokumenty: {number}</translation>
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message>
            <source>Nothing to narrow down yet</source>
            <translation>Jeszcze nie ma czego zawężać</translation>
        </message>
    </context>
    <context>
        <name>facet_rows</name>
        <message>
            <source>Folders</source>
            <translation>Foldery</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>Typy</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Daty</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Języki</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>Nadawcy</translation>
        </message>
        <message>
            <source>Show {number} more</source>
            <translation>Pokaż jeszcze {number}</translation>
        </message>
    </context>
    <context>
        <name>FacetView</name>
        <message>
            <source>Filters</source>
            <translation>Filtry</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>Tylko to</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>Wyklucz to</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Wyczyść</translation>
        </message>
    </context>
    <context>
        <name>periods</name>
        <message>
            <source>With Shift: from the one that is chosen to this one</source>
            <translation>Z klawiszem Shift: od wybranego aż do tego</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Od … do …</translation>
        </message>
        <message>
            <source>Past week</source>
            <translation>Ostatni tydzień</translation>
        </message>
        <message>
            <source>Past month</source>
            <translation>Ostatni miesiąc</translation>
        </message>
        <message>
            <source>Past year</source>
            <translation>Ostatni rok</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation>Podręcznik</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Znajdź w podręczniku</translation>
        </message>
        <message>
            <source>No page of the guide holds this.</source>
            <translation>Nie ma tego na żadnej stronie podręcznika.</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>Strony podręcznika</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the guide</source>
            <translation>Strona podręcznika</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Strony dokumentu</translation>
        </message>
        <message>
            <source>This page cannot be drawn.</source>
            <translation>Nie można narysować tej strony.</translation>
        </message>
    </context>
    <context>
        <name>FileOpener</name>
        <message>
            <source>Open many files</source>
            <translation>Otwieranie wielu plików</translation>
        </message>
        <message>
            <source>Open them</source>
            <translation>Otwórz wszystkie</translation>
        </message>
        <message>
            <source>No program on this computer opens it.</source>
            <translation>Żaden program na tym komputerze go nie otwiera.</translation>
        </message>
        <message>
            <source>The file manager does not answer.</source>
            <translation>Menedżer plików nie odpowiada.</translation>
        </message>
        <message>
            <source>{name} cannot be opened.</source>
            <translation>Nie można otworzyć {name}.</translation>
        </message>
        <message>
            <source>The drive with {name} does not answer.</source>
            <translation>Dysk z {name} nie odpowiada.</translation>
        </message>
        <message>
            <source>Perhaps it sleeps, or its computer is off.</source>
            <translation>Może jest uśpiony albo jego komputer jest wyłączony.</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>{name} już nie istnieje.</translation>
        </message>
        <message>
            <source>Perhaps it was moved, or its drive is not connected.</source>
            <translation>Może został przeniesiony albo jego dysk nie jest podłączony.</translation>
        </message>
        <message>
            <source>{name} is a program. Opening it runs it on this computer.</source>
            <translation>{name} to program. Otwarcie uruchomi go na tym komputerze.</translation>
        </message>
        <message>
            <source>{name} is a script. Opening it may run it on this computer.</source>
            <translation>{name} to skrypt. Otwarcie może uruchomić go na tym komputerze.</translation>
        </message>
        <message>
            <source>{name} is a shortcut. Opening it starts whatever it names.</source>
            <translation>{name} to skrót. Otwarcie uruchomi to, co on wskazuje.</translation>
        </message>
        <message>
            <source>{name} is a document that may hold programs, which may run when it is opened.</source>
            <translation>{name} to dokument, który może zawierać programy; mogą się one uruchomić po jego otwarciu.</translation>
        </message>
        <message>
            <source>Open it only if you know where it is from.</source>
            <translation>Otwórz go tylko wtedy, gdy wiadomo, skąd pochodzi.</translation>
        </message>
        <message>
            <source>Open what can run?</source>
            <translation>Otworzyć coś, co może się uruchomić?</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Otwórz</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Polecenia</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Co chcesz zrobić?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Polecenie</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Pasujące polecenia</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>brak klawiszy</translation>
        </message>
        <message>
            <source>on</source>
            <translation>włączone</translation>
        </message>
        <message>
            <source>off</source>
            <translation>wyłączone</translation>
        </message>
    </context>
    <context>
        <name>document_builder</name>
        <message>
            <source>Picture:</source>
            <translation>Obraz:</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Obraz</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>DW</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Temat</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Załączniki</translation>
        </message>
    </context>
    <context>
        <name>DocumentStack</name>
        <message>
            <source>Page</source>
            <translation>Strona</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Sformatowany</translation>
        </message>
        <message>
            <source>This document's form cannot be shown; this is its text.</source>
            <translation>Nie można pokazać wyglądu tego dokumentu; oto jego tekst.</translation>
        </message>
        <message>
            <source>This page cannot be drawn; this is its text.</source>
            <translation>Nie można narysować tej strony; oto jej tekst.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this document</source>
            <translation>Znajdź w tym dokumencie</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
    </context>
    <context>
        <name>FormattedView</name>
        <message>
            <source>The document around the passage, with its form</source>
            <translation>Dokument wokół fragmentu, z formatowaniem</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>A link in this document</source>
            <translation>Odsyłacz w tym dokumencie</translation>
        </message>
        <message>
            <source>It leads out of this computer, to:</source>
            <translation>Prowadzi poza ten komputer, do:</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>It leads to what Dragoman does not open:</source>
            <translation>Prowadzi do czegoś, czego Dragoman nie otwiera:</translation>
        </message>
    </context>
    <context>
        <name>PageSelector</name>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Select the page</source>
            <translation>Zaznacz stronę</translation>
        </message>
    </context>
    <context>
        <name>PreviewHead</name>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Pokaż w folderze</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>The document's text alone</source>
            <translation>Sam tekst dokumentu</translation>
        </message>
        <message>
            <source>Previous hit in this document</source>
            <translation>Poprzednie trafienie w tym dokumencie</translation>
        </message>
        <message>
            <source>Next hit in this document</source>
            <translation>Następne trafienie w tym dokumencie</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Strona {page} z {pages}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nie znaleziono</translation>
        </message>
        <message>
            <source>{place} of {places}</source>
            <translation>{place} z {places}</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>This document is no longer there.</source>
            <translation>Tego dokumentu już nie ma.</translation>
        </message>
        <message>
            <source>The document's text cannot be shown.</source>
            <translation>Nie można pokazać tekstu dokumentu.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Text of the document around the passage</source>
            <translation>Tekst dokumentu wokół fragmentu</translation>
        </message>
    </context>
    <context>
        <name>Assistant</name>
        <message>
            <source>Tab puts the first one in, or the one chosen with the arrows; Esc closes</source>
            <translation>Tab wstawia pierwszą podpowiedź lub wybraną strzałkami; Esc zamyka</translation>
        </message>
        <message>
            <source>Enter asks again; Delete takes a question out of the list</source>
            <translation>Enter pyta ponownie; Delete usuwa pytanie z listy</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take away: {part}</source>
            <translation>Usuń: {part}</translation>
        </message>
        <message>
            <source>{part}, take away</source>
            <translation>{part}, usuń</translation>
        </message>
    </context>
    <context>
        <name>ChipRow</name>
        <message>
            <source>What the question is narrowed to</source>
            <translation>Do czego zawężono pytanie</translation>
        </message>
    </context>
    <context>
        <name>likeness</name>
        <message>
            <source>“{words}”</source>
            <translation>„{words}”</translation>
        </message>
        <message>
            <source>Like: {title}</source>
            <translation>Podobne do: {title}</translation>
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
            <translation>Wpisz {text}</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Opuść to</translation>
        </message>
    </context>
    <context>
        <name>offers</name>
        <message>
            <source>Yesterday</source>
            <translation>Wczoraj</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dzisiaj</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Ten tydzień</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Zeszły tydzień</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Zeszły miesiąc</translation>
        </message>
    </context>
    <context>
        <name>part_names</name>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Nadawca</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Odbiorca</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nazwa pliku</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Strona</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Kolejność</translation>
        </message>
        <message>
            <source>From a day on</source>
            <translation>Od dnia</translation>
        </message>
        <message>
            <source>Before a day</source>
            <translation>Przed dniem</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>Według trafności</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Według daty</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Według nazwy</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>„{words}”</translation>
        </message>
        <message>
            <source>{beginning}…</source>
            <translation>{beginning}…</translation>
        </message>
        <message>
            <source> or </source>
            <translation> lub </translation>
        </message>
        <message>
            <source>Before {day}</source>
            <translation>Przed {day}</translation>
        </message>
        <message>
            <source>From {day} on</source>
            <translation>Od {day}</translation>
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
            <translation>Filtry</translation>
        </message>
        <message>
            <source>Folders, types, languages, dates and senders of what is found</source>
            <translation>Foldery, typy, języki, daty i nadawcy tego, co znaleziono</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Wyczyść filtry</translation>
        </message>
    </context>
    <context>
        <name>SavedList</name>
        <message>
            <source>Saved searches</source>
            <translation>Zapisane wyszukiwania</translation>
        </message>
        <message>
            <source>Rename a search</source>
            <translation>Zmień nazwę wyszukiwania</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Szukaj</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Zmień nazwę…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Przenieś wyżej</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Przenieś niżej</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Ask in any language, or type words; "a phrase"  -without  type:pdf  after:2024</source>
            <translation>Zadaj pytanie w dowolnym języku lub wpisz słowa; "wyrażenie"  -bez  type:pdf  after:2024</translation>
        </message>
        <message>
            <source>A question in any language, or words. For instance:
"an exact phrase"   -without   type:pdf   in:letters   after:2024
More of this: Help, Search operators</source>
            <translation>Pytanie w dowolnym języku albo słowa. Na przykład:
"dokładne wyrażenie"   -bez   type:pdf   in:listy   after:2024
Więcej: Pomoc, Operatory wyszukiwania</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pytanie</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>Podpowiedzi</translation>
        </message>
    </context>
    <context>
        <name>repair</name>
        <message>
            <source>It can be repaired from what is whole. What is whole is kept; your documents are not touched.</source>
            <translation>Można ją naprawić z tego, co nienaruszone. To, co nienaruszone, pozostaje; dokumenty nie zostaną ruszone.</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Napraw</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Check and repair the library</source>
            <translation>Sprawdź i napraw bibliotekę</translation>
        </message>
        <message>
            <source>Looking at the library…</source>
            <translation>Sprawdzanie biblioteki…</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Postęp sprawdzania</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Co znaleziono</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Zatrzymaj</translation>
        </message>
        <message>
            <source>Open the library</source>
            <translation>Otwórz bibliotekę</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>Ask Dragoman a quick question</source>
            <translation>Zadaj szybkie pytanie programowi Dragoman</translation>
        </message>
    </context>
    <context>
        <name>Launcher</name>
        <message>
            <source>Ask Dragoman</source>
            <translation>Zapytaj Dragomana</translation>
        </message>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>Zadaj pytanie w dowolnym języku lub wpisz słowa</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pytanie</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Odpowiedzi</translation>
        </message>
        <message>
            <source>Enter opens · Ctrl+Enter shows the folder · Shift+Enter: all answers</source>
            <translation>Enter otwiera · Ctrl+Enter pokazuje folder · Shift+Enter: wszystkie odpowiedzi</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Niczego nie znaleziono.</translation>
        </message>
        <message>
            <source>The search has failed. The window says why.</source>
            <translation>Wyszukiwanie nie powiodło się. Przyczynę podaje okno.</translation>
        </message>
        <message>
            <source>Escape puts this away</source>
            <translation>Esc chowa to okno</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Dragoman</source>
            <translation>Otwórz Dragoman</translation>
        </message>
        <message>
            <source>Ask a question…</source>
            <translation>Zadaj pytanie…</translation>
        </message>
        <message>
            <source>Pause the indexing</source>
            <translation>Wstrzymaj indeksowanie</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>Indeksuj teraz mimo to</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Zakończ</translation>
        </message>
        <message>
            <source>Resume the indexing</source>
            <translation>Wznów indeksowanie</translation>
        </message>
    </context>
    <context>
        <name>PassageList</name>
        <message>
            <source>Passages found</source>
            <translation>Znalezione fragmenty</translation>
        </message>
        <message>
            <source>Left and Right hide and show the passages of a document</source>
            <translation>Strzałki w lewo i w prawo ukrywają i pokazują fragmenty dokumentu</translation>
        </message>
    </context>
    <context>
        <name>row_words</name>
        <message>
            <source>Strong match</source>
            <translation>Silne dopasowanie</translation>
        </message>
        <message>
            <source>Fair match</source>
            <translation>Niezłe dopasowanie</translation>
        </message>
        <message>
            <source>Weak match</source>
            <translation>Słabe dopasowanie</translation>
        </message>
        <message>
            <source>Looking for the other passages…</source>
            <translation>Szukanie pozostałych fragmentów…</translation>
        </message>
        <message>
            <source>Searching for more…</source>
            <translation>Szukanie kolejnych…</translation>
        </message>
        <message>
            <source>Nothing more was found.</source>
            <translation>Niczego więcej nie znaleziono.</translation>
        </message>
        <message>
            <source>A copy</source>
            <translation>Kopia</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>zwinięte</translation>
        </message>
        <message>
            <source>passage {number} of {of}</source>
            <translation>fragment {number} z {of}</translation>
        </message>
        <message>
            <source>No good match</source>
            <translation>Brak dobrego dopasowania</translation>
        </message>
    </context>
    <context>
        <name>SortChoice</name>
        <message>
            <source>Best first</source>
            <translation>Najpierw najlepsze</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Najpierw najnowsze</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Według nazwy</translation>
        </message>
        <message>
            <source>Order of the results</source>
            <translation>Kolejność wyników</translation>
        </message>
        <message>
            <source>The question itself says so</source>
            <translation>Określa to samo pytanie</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Searching…</source>
            <translation>Szukanie…</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>Wybierz foldery…</translation>
        </message>
        <message>
            <source>No folder is searched yet</source>
            <translation>Nie przeszukuje się jeszcze żadnego folderu</translation>
        </message>
        <message>
            <source>Choose one, and its documents can be asked.</source>
            <translation>Wybierz folder, a będzie można pytać o jego dokumenty.</translation>
        </message>
        <message>
            <source>Not there now: {names}. What was read of it was searched, what is new on it was not.</source>
            <translation>Teraz niedostępne: {names}. Przeszukano to, co z nich odczytano, bez nowości.</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>Foldery…</translation>
        </message>
        <message>
            <source>Nothing was found, and no searched folder is there now.</source>
            <translation>Niczego nie znaleziono, a żaden z przeszukiwanych folderów nie jest teraz dostępny.</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Dodaj folder…</translation>
        </message>
        <message>
            <source>Which and why</source>
            <translation>Które i dlaczego</translation>
        </message>
        <message>
            <source>No document holds text that can be searched</source>
            <translation>Żaden dokument nie zawiera tekstu, który można przeszukać</translation>
        </message>
        <message>
            <source>What is put there later is found by itself.</source>
            <translation>Dokumenty umieszczone tam później Dragoman zauważy sam.</translation>
        </message>
        <message>
            <source>There are no documents in the searched folders</source>
            <translation>W przeszukiwanych folderach nie ma dokumentów</translation>
        </message>
        <message>
            <source>No good match. These are the nearest passages.</source>
            <translation>Brak dobrego dopasowania. Oto najbliższe fragmenty.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Niczego nie znaleziono.</translation>
        </message>
        <message>
            <source>Nothing was found so far, and reading is paused</source>
            <translation>Na razie niczego nie znaleziono, a odczyt jest wstrzymany</translation>
        </message>
        <message>
            <source>Still reading</source>
            <translation>Trwa odczyt</translation>
        </message>
        <message>
            <source>The rest will be there soon: {when}.</source>
            <translation>Reszta będzie wkrótce: {when}.</translation>
        </message>
        <message>
            <source>Nothing was found so far; the question is asked again by itself as more is read.</source>
            <translation>Na razie niczego nie znaleziono; w miarę odczytu pytanie powtarza się samo.</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>Wznów odczyt</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Ile już zrobiono</translation>
        </message>
        <message>
            <source>Without the quotation marks</source>
            <translation>Bez cudzysłowu</translation>
        </message>
        <message>
            <source>Without exclusions</source>
            <translation>Bez wykluczeń</translation>
        </message>
        <message>
            <source>Perhaps it is there, but of another kind, folder, language or date.</source>
            <translation>Może to tu jest, ale innego typu, w innym folderze, języku lub z inną datą.</translation>
        </message>
        <message>
            <source>What stands in quotation marks must be found letter for letter.</source>
            <translation>To, co stoi w cudzysłowie, musi zostać znalezione co do litery.</translation>
        </message>
        <message>
            <source>Perhaps it is there, together with what is left out.</source>
            <translation>Może to tu jest, razem z tym, co wykluczono.</translation>
        </message>
        <message>
            <source>No document holds these words or anything like them.</source>
            <translation>Żaden dokument nie zawiera tych słów ani niczego podobnego.</translation>
        </message>
        <message>
            <source>Search without filters</source>
            <translation>Szukaj bez filtrów</translation>
        </message>
        <message>
            <source>Without “{word}”</source>
            <translation>Bez „{word}”</translation>
        </message>
        <message>
            <source>By words only</source>
            <translation>Tylko po słowach</translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message>
            <source>found by their words, while the model of meaning is loaded</source>
            <translation>znalezione po słowach, podczas gdy ładuje się model znaczenia</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>Why this is found</source>
            <translation>Dlaczego to znaleziono</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>Tego fragmentu już nie ma.</translation>
        </message>
    </context>
    <context>
        <name>why_words</name>
        <message>
            <source>Not in it: {words}</source>
            <translation>Brak w nim: {words}</translation>
        </message>
        <message>
            <source>The sentence that answers best</source>
            <translation>Zdanie, które najlepiej odpowiada</translation>
        </message>
        <message>
            <source>Words of the question in it</source>
            <translation>Słowa pytania, które zawiera</translation>
        </message>
        <message>
            <source>How it was found</source>
            <translation>Jak znaleziono</translation>
        </message>
        <message>
            <source>How sure that is</source>
            <translation>Jak pewne to jest</translation>
        </message>
        <message>
            <source>{word}, as {forms}</source>
            <translation>{word}, jako {forms}</translation>
        </message>
        <message>
            <source>By its meaning: the question is in {asked}, the passage in {written}.</source>
            <translation>Po znaczeniu: język pytania: {asked}, język fragmentu: {written}.</translation>
        </message>
        <message>
            <source>By its meaning, which is near to that of the question.</source>
            <translation>Po znaczeniu, bliskim znaczeniu pytania.</translation>
        </message>
        <message>
            <source>By its words.</source>
            <translation>Po słowach.</translation>
        </message>
        <message>
            <source>By the name of its file.</source>
            <translation>Po nazwie pliku.</translation>
        </message>
        <message>
            <source>Its title holds words of the question.</source>
            <translation>Tytuł zawiera słowa pytania.</translation>
        </message>
        <message>
            <source>Read once more together with the question, it was put further up.</source>
            <translation>Po ponownym odczytaniu razem z pytaniem przesunięto wyżej.</translation>
        </message>
    </context>
    <context>
        <name>BeginPage</name>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>Zadaj pytanie w dowolnym języku lub wpisz słowa</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Zapisane wyszukiwania</translation>
        </message>
        <message>
            <source>Asked lately</source>
            <translation>Ostatnio pytano</translation>
        </message>
        <message>
            <source>New documents</source>
            <translation>Nowe</translation>
        </message>
        <message>
            <source>For instance, about the sample documents</source>
            <translation>Na przykład o przykładowe dokumenty</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>Ask your own documents</source>
            <translation>Pytania do własnych dokumentów</translation>
        </message>
        <message>
            <source>Dragoman reads the folders you choose and finds the passage that answers a question, in whatever language you ask. Nothing leaves this computer.</source>
            <translation>Dragoman odczytuje wybrane foldery i znajduje fragment, który odpowiada na pytanie, w jakimkolwiek języku je zadano. Nic nie opuszcza tego komputera.</translation>
        </message>
        <message>
            <source>Begin with one of these folders</source>
            <translation>Zacznij od jednego z tych folderów</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Wybierz folder…</translation>
        </message>
        <message>
            <source>Try the sample documents</source>
            <translation>Wypróbuj przykładowe dokumenty</translation>
        </message>
        <message>
            <source>You can also drop a folder on this window. Files are only read, never changed.</source>
            <translation>Można też upuścić folder na to okno. Pliki są tylko odczytywane, nigdy zmieniane.</translation>
        </message>
        <message>
            <source>Have this folder searched</source>
            <translation>Przeszukuj ten folder</translation>
        </message>
        <message>
            <source>{documents}, read in about {time}</source>
            <translation>{documents}, odczyt potrwa około {time}</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenty</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Pulpit</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Pobrane</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>E-maile</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>What the indexer is doing</source>
            <translation>Co robi indeksowanie</translation>
        </message>
        <message>
            <source>Progress of the indexing</source>
            <translation>Postęp indeksowania</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>Indeksuj teraz mimo to</translation>
        </message>
        <message>
            <source>What Dragoman knows, how fast it learns, and how long it takes</source>
            <translation>Co wie Dragoman, jak szybko się uczy i ile to trwa</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Wznów</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Wstrzymaj</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Gotowe</translation>
        </message>
    </context>
    <context>
        <name>status_words</name>
        <message>
            <source>Preparing the search…</source>
            <translation>Przygotowywanie wyszukiwania…</translation>
        </message>
        <message>
            <source>Forgetting: what you removed leaves the data folder…</source>
            <translation>Zapominanie: to, co usunięto, opuszcza folder danych…</translation>
        </message>
        <message>
            <source>Looking for documents</source>
            <translation>Szukanie dokumentów</translation>
        </message>
        <message>
            <source>Reading {done} of {total} documents</source>
            <translation>Odczyt dokumentów: {done} z {total}</translation>
        </message>
        <message>
            <source>Learning the meaning of passages with {embedder}: {done} of {total}</source>
            <translation>Poznawanie znaczenia fragmentów, model {embedder}: {done} z {total}</translation>
        </message>
        <message>
            <source>Reading scans: {done} of {total} pages</source>
            <translation>Odczyt skanów, strony: {done} z {total}</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Indeksowanie wstrzymane</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date; here you can search it</source>
            <translation>Inny Dragoman aktualizuje tę bibliotekę; tutaj można ją przeszukiwać</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>jeszcze nie zmierzono</translation>
        </message>
        <message>
            <source>{share} of the text</source>
            <translation>{share} tekstu</translation>
        </message>
        <message>
            <source>speed not measured yet</source>
            <translation>szybkości jeszcze nie zmierzono</translation>
        </message>
        <message>
            <source>By meaning: {share}</source>
            <translation>Po znaczeniu: {share}</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>Wszystko przeczytane</translation>
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
            <translation>Wpisz co najmniej jedno słowo do wyszukania.</translation>
        </message>
        <message>
            <source>The question is very long; its first {limit:count} characters were used.</source>
            <comment>query.too_long</comment>
            <translation>Pytanie jest bardzo długie; użyto pierwszych znaków w liczbie {limit:count}.</translation>
        </message>
        <message>
            <source>The quotation mark {mark} is never closed: what follows is searched as words.</source>
            <comment>query.unbalanced_quote</comment>
            <translation>Cudzysłów {mark} nigdzie się nie kończy: to, co następuje, jest szukane jako słowa.</translation>
        </message>
        <message>
            <source>The minus sign stands before no word: write -word for what must not be found.</source>
            <comment>query.lone_minus</comment>
            <translation>Minus nie stoi przed żadnym słowem: napisz -słowo, aby czegoś nie znajdować.</translation>
        </message>
        <message>
            <source>OR needs something on both sides.</source>
            <comment>query.or_needs_two</comment>
            <translation>OR wymaga czegoś po obu stronach.</translation>
        </message>
        <message>
            <source>OR joins words and phrases, or values of the same operator; here it was left out.</source>
            <comment>query.or_joins_alike</comment>
            <translation>OR łączy słowa i wyrażenia albo wartości tego samego operatora; tutaj je pominięto.</translation>
        </message>
        <message>
            <source>{written}: is searched as a word; did you mean {meant}: ?</source>
            <comment>query.misspelt</comment>
            <translation>{written}: jest szukane jako słowo; czy chodziło o {meant}: ?</translation>
        </message>
        <message>
            <source>{name}: has no value; it follows the colon without a blank.</source>
            <comment>query.no_value</comment>
            <translation>{name}: nie ma wartości; powinna stać zaraz po dwukropku, bez odstępu.</translation>
        </message>
        <message>
            <source>{name}: cannot be turned round with a minus; it was left out.</source>
            <comment>query.cannot_be_negated</comment>
            <translation>{name}: nie można odwrócić minusem; pominięto.</translation>
        </message>
        <message>
            <source>{value} is no type or file extension that Dragoman reads; it was left out.</source>
            <comment>query.unknown_type</comment>
            <translation>{value} nie jest typem ani rozszerzeniem pliku, które Dragoman odczytuje; pominięto.</translation>
        </message>
        <message>
            <source>{value} is no language that Dragoman knows; it was left out.</source>
            <comment>query.unknown_language</comment>
            <translation>{value} nie jest językiem, który Dragoman zna; pominięto.</translation>
        </message>
        <message>
            <source>{value} is no date; write 2024, 2024-05, 2024-05-17, yesterday or last-week. It was left out.</source>
            <comment>query.unknown_date</comment>
            <translation>{value} nie jest datą; napisz 2024, 2024-05, 2024-05-17, yesterday lub last-week. Pominięto.</translation>
        </message>
        <message>
            <source>{value} is no page; write 3 or 3-7. It was left out.</source>
            <comment>query.unknown_page</comment>
            <translation>{value} nie jest stroną; napisz 3 lub 3-7. Pominięto.</translation>
        </message>
        <message>
            <source>{value} is no order; write date, name or relevance. It was left out.</source>
            <comment>query.unknown_order</comment>
            <translation>{value} nie jest kolejnością; napisz date, name lub relevance. Pominięto.</translation>
        </message>
        <message>
            <source>{value} holds no word; it was left out.</source>
            <comment>query.no_words_in_value</comment>
            <translation>{value} nie zawiera słowa; pominięto.</translation>
        </message>
        <message>
            <source>these words, one after the other</source>
            <comment>operator.phrase</comment>
            <translation>te słowa, jedno po drugim</translation>
        </message>
        <message>
            <source>not this word; not this phrase or filter either: -"letter box", -type:mail</source>
            <comment>operator.minus</comment>
            <translation>bez tego słowa; także bez wyrażenia lub filtra: -"skrzynka pocztowa", -type:mail</translation>
        </message>
        <message>
            <source>one of the two, also of phrases</source>
            <comment>operator.or</comment>
            <translation>jedno z dwojga, także wyrażenia</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <comment>operator.prefix</comment>
            <translation>słowa, które tak się zaczynają</translation>
        </message>
        <message>
            <source>kinds of documents or file extensions; several with commas</source>
            <comment>operator.type</comment>
            <translation>rodzaje dokumentów lub rozszerzenia plików; kilka po przecinkach</translation>
        </message>
        <message>
            <source>in this folder or below: the whole path, or a part of it</source>
            <comment>operator.in</comment>
            <translation>w tym folderze lub głębiej: cała ścieżka albo jej część</translation>
        </message>
        <message>
            <source>with these words in the file's name</source>
            <comment>operator.name</comment>
            <translation>z tymi słowami w nazwie pliku</translation>
        </message>
        <message>
            <source>in this language, by its name or code</source>
            <comment>operator.lang</comment>
            <translation>w tym języku, według nazwy lub kodu</translation>
        </message>
        <message>
            <source>mails of this sender: a part of the name or address</source>
            <comment>operator.from</comment>
            <translation>e-maile od tego nadawcy: część nazwiska lub adresu</translation>
        </message>
        <message>
            <source>mails to this person: a part of the name or address</source>
            <comment>operator.to</comment>
            <translation>e-maile do tej osoby: część nazwiska lub adresu</translation>
        </message>
        <message>
            <source>from this day, month or year on</source>
            <comment>operator.after</comment>
            <translation>od tego dnia, miesiąca lub roku</translation>
        </message>
        <message>
            <source>from before this day, month or year</source>
            <comment>operator.before</comment>
            <translation>sprzed tego dnia, miesiąca lub roku</translation>
        </message>
        <message>
            <source>on these pages</source>
            <comment>operator.page</comment>
            <translation>na tych stronach</translation>
        </message>
        <message>
            <source>in the order of date, name or relevance</source>
            <comment>operator.sort</comment>
            <translation>w kolejności daty, nazwy lub trafności</translation>
        </message>
        <message>
            <source>The index of words is damaged and is being made anew: this was found by meaning and by names alone.</source>
            <comment>search.words_missing</comment>
            <translation>Indeks słów jest uszkodzony i właśnie odtwarzany: to znaleziono tylko po znaczeniu i po nazwach.</translation>
        </message>
        <message>
            <source>The library has lost its latest changes. Bring it back: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.went_back</comment>
            <translation>Biblioteka utraciła ostatnie zmiany. Aby je odzyskać: Pomoc, Sprawdź i napraw bibliotekę w oknie albo: dragoman check --repair</translation>
        </message>
        <message>
            <source>Some of the library is damaged and was passed over. Repair it: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.damage_seen</comment>
            <translation>Część biblioteki jest uszkodzona i została pominięta. Aby ją naprawić: Pomoc, Sprawdź i napraw bibliotekę w oknie albo: dragoman check --repair</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <comment>search.nothing_found</comment>
            <translation>Niczego nie znaleziono.</translation>
        </message>
        <message>
            <source>Nothing was found with these filters.</source>
            <comment>search.nothing_found_filtered</comment>
            <translation>Z tymi filtrami niczego nie znaleziono.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase.</source>
            <comment>search.phrase_not_found</comment>
            <translation>Żaden dokument nie zawiera dokładnie tego wyrażenia.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase with these filters.</source>
            <comment>search.phrase_not_found_filtered</comment>
            <translation>Żaden dokument spełniający te filtry nie zawiera dokładnie tego wyrażenia.</translation>
        </message>
        <message>
            <source>{what} {remedy}</source>
            <comment>search.model_fault</comment>
            <translation>{what} {remedy}</translation>
        </message>
        <message>
            <source>This folder cannot be opened: {why}.</source>
            <comment>place.folder_cannot_be_opened</comment>
            <translation>Nie można otworzyć tego folderu: {why}.</translation>
        </message>
        <message>
            <source>This file cannot be looked at: {why}.</source>
            <comment>place.file_cannot_be_looked_at</comment>
            <translation>Nie można sprawdzić tego pliku: {why}.</translation>
        </message>
        <message>
            <source>it is a link; what it leads to is searched where it lies, if that is in a searched folder</source>
            <comment>place.link</comment>
            <translation>to łącze; to, do czego prowadzi, jest przeszukiwane na swoim miejscu, jeśli leży w przeszukiwanym folderze</translation>
        </message>
        <message>
            <source>it is no file but a pipe, a socket or a device</source>
            <comment>place.special</comment>
            <translation>to nie plik, lecz potok, gniazdo lub urządzenie</translation>
        </message>
        <message>
            <source>it is kept online and not on this computer, and Dragoman downloads nothing</source>
            <comment>place.online_only</comment>
            <translation>jest przechowywany w chmurze, a nie na tym komputerze, Dragoman zaś niczego nie pobiera</translation>
        </message>
        <message>
            <source>a drive is mounted here at other times; to have the folder searched without it, exclude it and include it again</source>
            <comment>place.drive_away</comment>
            <translation>czasem montuje się tu dysk; aby przeszukiwać folder bez niego, wyklucz go i dodaj ponownie</translation>
        </message>
        <message>
            <source>it shows again what is searched in another place</source>
            <comment>place.shown_again</comment>
            <translation>pokazuje jeszcze raz to, co jest przeszukiwane w innym miejscu</translation>
        </message>
        <message>
            <source>This folder did not answer within {seconds} seconds; it will be tried again.</source>
            <comment>place.does_not_answer</comment>
            <translation>Ten folder nie odpowiedział w ciągu {seconds} s; kolejna próba nastąpi później.</translation>
        </message>
        <message>
            <source>Dragoman made a mistake with this file ({kind}); the log says more.</source>
            <comment>file.our_mistake</comment>
            <translation>Dragoman popełnił błąd przy tym pliku ({kind}); więcej w dzienniku.</translation>
        </message>
        <message>
            <source>Only the first {limit:count} characters of this document are indexed.</source>
            <comment>file.shortened</comment>
            <translation>Indeksowanych jest tylko pierwszych {limit:count} znaków tego dokumentu.</translation>
        </message>
        <message>
            <source>Reading this file ended its reader twice. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside</comment>
            <translation>Odczyt tego pliku dwukrotnie zakończył działanie modułu odczytu. Plik pozostaje odłożony, dopóki się nie zmieni albo nie zleci się ponownej próby.</translation>
        </message>
        <message>
            <source>Reading this file failed twice, so it is left aside until it changes, or until you have it tried again. {why}</source>
            <comment>file.set_aside_because</comment>
            <translation>Odczyt tego pliku dwukrotnie się nie powiódł, więc plik pozostaje odłożony, dopóki się nie zmieni albo nie zleci się ponownej próby. {why}</translation>
        </message>
        <message numerus="yes">
            <source>Dragoman was ended {n:count} times while it was reading this file. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside_interrupted</comment>
            <translation>
                <numerusform>Działanie programu Dragoman zostało przerwane raz podczas odczytu tego pliku. Plik pozostaje odłożony, dopóki się nie zmieni albo nie zleci się ponownej próby.</numerusform>
                <numerusform>Działanie programu Dragoman zostało przerwane {n:count} razy podczas odczytu tego pliku. Plik pozostaje odłożony, dopóki się nie zmieni albo nie zleci się ponownej próby.</numerusform>
                <numerusform>Działanie programu Dragoman zostało przerwane {n:count} razy podczas odczytu tego pliku. Plik pozostaje odłożony, dopóki się nie zmieni albo nie zleci się ponownej próby.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first {limit:count} passages of this document are indexed.</source>
            <comment>file.passages_capped</comment>
            <translation>Indeksowanych jest tylko pierwszych {limit:count} fragmentów tego dokumentu.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} passages of this document are indexed: {why}.</source>
            <comment>file.rest_unread</comment>
            <translation>
                <numerusform>Indeksowany jest tylko pierwszy fragment tego dokumentu: {why}.</numerusform>
                <numerusform>Indeksowane są tylko pierwsze {n:count} fragmenty tego dokumentu: {why}.</numerusform>
                <numerusform>Indeksowanych jest tylko pierwszych {n:count} fragmentów tego dokumentu: {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages are left out, which take too long to be read: {pages}.</source>
            <comment>file.slow_pages</comment>
            <translation>
                <numerusform>Pominięto 1 stronę, której odczyt trwa za długo: {pages}.</numerusform>
                <numerusform>Pominięto {n:count} strony, których odczyt trwa za długo: {pages}.</numerusform>
                <numerusform>Pominięto {n:count} stron, których odczyt trwa za długo: {pages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages {first:count} to {last:count} are left out: {why}.</source>
            <comment>file.pages_unread</comment>
            <translation>Pominięto strony od {first:count} do {last:count}: {why}.</translation>
        </message>
        <message>
            <source>The file is larger than {limit:bytes}.</source>
            <comment>file.too_large</comment>
            <translation>Plik jest większy niż {limit:bytes}.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>Plik jest pusty.</translation>
        </message>
        <message>
            <source>The file cannot be read: {why}.</source>
            <comment>file.cannot_be_read</comment>
            <translation>Nie można odczytać pliku: {why}.</translation>
        </message>
        <message>
            <source>This file holds no text.</source>
            <comment>file.no_text</comment>
            <translation>Ten plik nie zawiera tekstu.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} attachments are not read: {names}.</source>
            <comment>left_out.attachments</comment>
            <translation>
                <numerusform>Nie odczytano 1 załącznika: {names}.</numerusform>
                <numerusform>Nie odczytano {n:count} załączników: {names}.</numerusform>
                <numerusform>Nie odczytano {n:count} załączników: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents inside this one are not read: {names}.</source>
            <comment>left_out.embedded</comment>
            <translation>
                <numerusform>Nie odczytano 1 osadzonego dokumentu: {names}.</numerusform>
                <numerusform>Nie odczytano {n:count} osadzonych dokumentów: {names}.</numerusform>
                <numerusform>Nie odczytano {n:count} osadzonych dokumentów: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} parts are nested too deeply to be read.</source>
            <comment>left_out.nested_parts</comment>
            <translation>
                <numerusform>1 część jest zagnieżdżona zbyt głęboko, by ją odczytać.</numerusform>
                <numerusform>{n:count} części są zagnieżdżone zbyt głęboko, by je odczytać.</numerusform>
                <numerusform>{n:count} części jest zagnieżdżonych zbyt głęboko, by je odczytać.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} damaged parts are left out.</source>
            <comment>left_out.damaged_parts</comment>
            <translation>
                <numerusform>Pominięto 1 uszkodzoną część.</numerusform>
                <numerusform>Pominięto {n:count} uszkodzone części.</numerusform>
                <numerusform>Pominięto {n:count} uszkodzonych części.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} parts of this file are read: {why}.</source>
            <comment>left_out.rest</comment>
            <translation>
                <numerusform>Odczytano tylko pierwszą część tego pliku: {why}.</numerusform>
                <numerusform>Odczytano tylko pierwsze {n:count} części tego pliku: {why}.</numerusform>
                <numerusform>Odczytano tylko pierwszych {n:count} części tego pliku: {why}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Some parts of this message are not read: {why}.</source>
            <comment>left_out.rest_of_message</comment>
            <translation>Niektórych części tej wiadomości nie odczytano: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages show pictures and hold no text.</source>
            <comment>left_out.picture_pages</comment>
            <translation>
                <numerusform>1 strona z {count:count} to obraz bez tekstu.</numerusform>
                <numerusform>{n:count} strony z {count:count} to obrazy bez tekstu.</numerusform>
                <numerusform>{n:count} stron z {count:count} to obrazy bez tekstu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages hold other letters than are seen on them.</source>
            <comment>left_out.garbled_pages</comment>
            <translation>
                <numerusform>1 strona z {count:count} zawiera inne litery niż te, które na niej widać.</numerusform>
                <numerusform>{n:count} strony z {count:count} zawierają inne litery niż te, które na nich widać.</numerusform>
                <numerusform>{n:count} stron z {count:count} zawiera inne litery niż te, które na nich widać.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages cannot be read.</source>
            <comment>left_out.damaged_pages</comment>
            <translation>
                <numerusform>Nie można odczytać 1 strony z {count:count}.</numerusform>
                <numerusform>Nie można odczytać {n:count} stron z {count:count}.</numerusform>
                <numerusform>Nie można odczytać {n:count} stron z {count:count}.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file is damaged: it is not a complete {label}.</source>
            <comment>damaged.incomplete</comment>
            <translation>Ten plik jest uszkodzony: niekompletny ({label}).</translation>
        </message>
        <message>
            <source>This file is damaged: its parts are nested too deeply.</source>
            <comment>damaged.nested_too_deeply</comment>
            <translation>Ten plik jest uszkodzony: jego części są zagnieżdżone zbyt głęboko.</translation>
        </message>
        <message>
            <source>This file holds binary data, not text.</source>
            <comment>damaged.binary</comment>
            <translation>Ten plik zawiera dane binarne, a nie tekst.</translation>
        </message>
        <message>
            <source>This file unpacks to an unreasonable size; it may have been made to do harm.</source>
            <comment>damaged.bomb</comment>
            <translation>Ten plik po rozpakowaniu ma niedorzeczny rozmiar; mógł zostać przygotowany, by szkodzić.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not rich text.</source>
            <comment>damaged.not_rich_text</comment>
            <translation>Ten plik jest uszkodzony: to nie jest tekst RTF.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not an e-mail.</source>
            <comment>damaged.not_mail</comment>
            <translation>Ten plik jest uszkodzony: to nie jest e-mail.</translation>
        </message>
        <message>
            <source>This file is damaged: none of its slides can be read.</source>
            <comment>damaged.slides</comment>
            <translation>Ten plik jest uszkodzony: nie można odczytać żadnego z jego slajdów.</translation>
        </message>
        <message>
            <source>This PDF is damaged and cannot be opened.</source>
            <comment>damaged.pdf</comment>
            <translation>Ten PDF jest uszkodzony i nie można go otworzyć.</translation>
        </message>
        <message>
            <source>This PDF is damaged: none of its pages can be read.</source>
            <comment>damaged.pdf_pages</comment>
            <translation>Ten PDF jest uszkodzony: nie można odczytać żadnej z jego stron.</translation>
        </message>
        <message>
            <source>This file is protected by a password.</source>
            <comment>encrypted.password</comment>
            <translation>Ten plik jest chroniony hasłem.</translation>
        </message>
        <message>
            <source>This PDF is protected in a way that needs a certificate or password.</source>
            <comment>encrypted.certificate</comment>
            <translation>Ten PDF jest chroniony w sposób, który wymaga certyfikatu lub hasła.</translation>
        </message>
        <message>
            <source>This book is protected against copying (DRM).</source>
            <comment>encrypted.book</comment>
            <translation>Ta książka jest chroniona przed kopiowaniem (DRM).</translation>
        </message>
        <message>
            <source>This file is protected in a way that Dragoman cannot open.</source>
            <comment>encrypted.unknown</comment>
            <translation>Ten plik jest chroniony w sposób, który nie pozwala programowi Dragoman go otworzyć.</translation>
        </message>
        <message>
            <source>This password does not open the file.</source>
            <comment>encrypted.wrong_password</comment>
            <translation>To hasło nie otwiera tego pliku.</translation>
        </message>
        <message>
            <source>This file needs no password.</source>
            <comment>encrypted.no_password</comment>
            <translation>Ten plik nie wymaga hasła.</translation>
        </message>
        <message>
            <source>This PDF holds pictures of pages, without text.</source>
            <comment>no_text.pdf</comment>
            <translation>Ten PDF zawiera obrazy stron, bez tekstu.</translation>
        </message>
        <message>
            <source>These slides hold no text.</source>
            <comment>no_text.slides</comment>
            <translation>Te slajdy nie zawierają tekstu.</translation>
        </message>
        <message>
            <source>This workbook is empty.</source>
            <comment>no_text.sheet</comment>
            <translation>Ten skoroszyt jest pusty.</translation>
        </message>
        <message>
            <source>This book holds no text.</source>
            <comment>no_text.book</comment>
            <translation>Ta książka nie zawiera tekstu.</translation>
        </message>
        <message>
            <source>This message holds no text.</source>
            <comment>no_text.mail</comment>
            <translation>Ta wiadomość nie zawiera tekstu.</translation>
        </message>
        <message>
            <source>This mailbox holds no text.</source>
            <comment>no_text.mailbox</comment>
            <translation>Ta skrzynka pocztowa nie zawiera tekstu.</translation>
        </message>
        <message>
            <source>Its pages are pictures, and no letters were recognised on them.</source>
            <comment>no_text.scan</comment>
            <translation>Jego strony są obrazami i nie rozpoznano na nich żadnych liter.</translation>
        </message>
        <message>
            <source>Dragoman does not read files without an extension.</source>
            <comment>unsupported.no_extension</comment>
            <translation>Dragoman nie odczytuje plików bez rozszerzenia.</translation>
        </message>
        <message>
            <source>Dragoman does not look inside .{extension} archives.</source>
            <comment>unsupported.archive</comment>
            <translation>Dragoman nie zagląda do archiwów .{extension}.</translation>
        </message>
        <message>
            <source>Dragoman does not read the files in which Outlook keeps its mails (.{extension}).</source>
            <comment>unsupported.mail_store</comment>
            <translation>Dragoman nie odczytuje plików, w których Outlook przechowuje wiadomości (.{extension}).</translation>
        </message>
        <message>
            <source>It is packed in a way that Dragoman cannot unpack ({method}).</source>
            <comment>unsupported.packing</comment>
            <translation>Jest spakowane w sposób, którego Dragoman nie potrafi rozpakować ({method}).</translation>
        </message>
        <message>
            <source>Dragoman does not read text in pictures (.{extension}).</source>
            <comment>unsupported.picture</comment>
            <translation>Dragoman nie odczytuje tekstu z obrazów (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read sound or film (.{extension}).</source>
            <comment>unsupported.recording</comment>
            <translation>Dragoman nie odczytuje dźwięku ani filmów (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files; {program} does.</source>
            <comment>unsupported.convertible</comment>
            <translation>Dragoman nie czyta plików .{extension}, ale czyta je {program}.</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files.</source>
            <comment>unsupported.format</comment>
            <translation>Dragoman nie odczytuje plików .{extension}.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <comment>unreadable.gone</comment>
            <translation>Tego pliku już nie ma.</translation>
        </message>
        <message>
            <source>Permission denied: your account may not read this file.</source>
            <comment>unreadable.forbidden</comment>
            <translation>Brak uprawnień: używane konto nie może odczytać tego pliku.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <comment>unreadable.folder</comment>
            <translation>To folder, a nie plik.</translation>
        </message>
        <message>
            <source>This is a link now, no file.</source>
            <comment>unreadable.link</comment>
            <translation>Teraz jest to łącze, a nie plik.</translation>
        </message>
        <message>
            <source>This is a pipe, a socket or a device now, no file.</source>
            <comment>unreadable.special</comment>
            <translation>Teraz jest to potok, gniazdo lub urządzenie, a nie plik.</translation>
        </message>
        <message>
            <source>This file is kept online and not on this computer, and Dragoman downloads nothing. Open it once, and it is here.</source>
            <comment>unreadable.online_only</comment>
            <translation>Ten plik jest przechowywany w chmurze, a nie na tym komputerze, Dragoman zaś niczego nie pobiera. Wystarczy raz otworzyć plik, a znajdzie się tutaj.</translation>
        </message>
        <message>
            <source>The drive did not answer while this file was read.</source>
            <comment>unreadable.silent</comment>
            <translation>Dysk nie odpowiedział podczas odczytu tego pliku.</translation>
        </message>
        <message>
            <source>The disk reported an error while this file was read.</source>
            <comment>unreadable.disk_error</comment>
            <translation>Dysk zgłosił błąd podczas odczytu tego pliku.</translation>
        </message>
        <message>
            <source>Reading this file took more than {seconds:g} seconds, which is what a file of {size:bytes} may take.</source>
            <comment>extraction.timeout</comment>
            <translation>Odczyt tego pliku trwał dłużej niż {seconds:g} s, czyli tyle, ile może trwać plik o rozmiarze {size:bytes}.</translation>
        </message>
        <message>
            <source>Reading this file needed more than {limit:bytes} of memory.</source>
            <comment>extraction.memory</comment>
            <translation>Odczyt tego pliku wymagał więcej niż {limit:bytes} pamięci.</translation>
        </message>
        <message>
            <source>The file made the reader crash.</source>
            <comment>extraction.crash</comment>
            <translation>Plik spowodował awarię modułu odczytu.</translation>
        </message>
        <message numerus="yes">
            <source>Only the beginning of this document is indexed, {n:count} passages. {why}</source>
            <comment>extraction.cut_short</comment>
            <translation>
                <numerusform>Indeksowany jest tylko początek tego dokumentu, 1 fragment. {why}</numerusform>
                <numerusform>Indeksowany jest tylko początek tego dokumentu, {n:count} fragmenty. {why}</numerusform>
                <numerusform>Indeksowany jest tylko początek tego dokumentu, {n:count} fragmentów. {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>The reader failed on this file ({kind}).</source>
            <comment>extraction.bug</comment>
            <translation>Moduł odczytu zawiódł przy tym pliku ({kind}).</translation>
        </message>
        <message>
            <source>reading the file took more than {seconds:g} seconds</source>
            <comment>extraction.out_of_time</comment>
            <translation>odczyt pliku trwał dłużej niż {seconds:g} s</translation>
        </message>
        <message>
            <source>reading the file needed more than {limit:bytes} of memory</source>
            <comment>extraction.out_of_memory</comment>
            <translation>odczyt pliku wymagał więcej niż {limit:bytes} pamięci</translation>
        </message>
        <message>
            <source>The drive with {path} does not answer.</source>
            <comment>extraction.drive_silent</comment>
            <translation>Dysk z {path} nie odpowiada.</translation>
        </message>
        <message>
            <source>The process that reads files does not start.</source>
            <comment>extraction.worker_does_not_start</comment>
            <translation>Proces odczytujący pliki się nie uruchamia.</translation>
        </message>
        <message>
            <source>This file is no PDF; only PDFs have pages that can be shown.</source>
            <comment>pages.no_pdf</comment>
            <translation>Ten plik nie jest PDF-em; tylko PDF-y mają strony, które można pokazać.</translation>
        </message>
        <message>
            <source>This document has no page {number}.</source>
            <comment>pages.none_such</comment>
            <translation>Ten dokument nie ma strony {number}.</translation>
        </message>
        <message>
            <source>This page is damaged and cannot be shown.</source>
            <comment>pages.damaged</comment>
            <translation>Ta strona jest uszkodzona i nie można jej pokazać.</translation>
        </message>
        <message>
            <source>Drawing this page took more than {seconds:g} seconds.</source>
            <comment>pages.timeout</comment>
            <translation>Rysowanie tej strony trwało dłużej niż {seconds:g} s.</translation>
        </message>
        <message>
            <source>Drawing this page needed more than {limit:bytes} of memory.</source>
            <comment>pages.memory</comment>
            <translation>Rysowanie tej strony wymagało więcej niż {limit:bytes} pamięci.</translation>
        </message>
        <message>
            <source>Drawing this page made its reader crash.</source>
            <comment>pages.crash</comment>
            <translation>Rysowanie tej strony spowodowało awarię modułu odczytu.</translation>
        </message>
        <message>
            <source>Laying this document out took more than {seconds:g} seconds.</source>
            <comment>form.timeout</comment>
            <translation>Układanie tego dokumentu trwało dłużej niż {seconds:g} s.</translation>
        </message>
        <message>
            <source>Laying this document out needed more than {limit:bytes} of memory.</source>
            <comment>form.memory</comment>
            <translation>Układanie tego dokumentu wymagało więcej niż {limit:bytes} pamięci.</translation>
        </message>
        <message>
            <source>Laying this document out made its reader crash.</source>
            <comment>form.crash</comment>
            <translation>Układanie tego dokumentu spowodowało awarię modułu odczytu.</translation>
        </message>
        <message>
            <source>the network</source>
            <comment>barrier.network</comment>
            <translation>sieć</translation>
        </message>
        <message>
            <source>writing anything</source>
            <comment>barrier.writing</comment>
            <translation>zapisywanie czegokolwiek</translation>
        </message>
        <message>
            <source>other files</source>
            <comment>barrier.reading</comment>
            <translation>inne pliki</translation>
        </message>
        <message>
            <source>other programs</source>
            <comment>barrier.processes</comment>
            <translation>inne programy</translation>
        </message>
        <message>
            <source>more memory than allowed</source>
            <comment>barrier.memory</comment>
            <translation>więcej pamięci, niż dozwolono</translation>
        </message>
        <message>
            <source>Dragoman has no means for that on this system yet.</source>
            <comment>sandbox.not_on_this_system</comment>
            <translation>Dragoman nie ma jeszcze na to środków w tym systemie.</translation>
        </message>
        <message>
            <source>The kernel takes no rights on files away ({why}); Linux does since 5.13, where Landlock is switched on.</source>
            <comment>sandbox.no_landlock</comment>
            <translation>Jądro nie odbiera praw do plików ({why}); Linux robi to od wersji 5.13, jeśli włączono Landlock.</translation>
        </message>
        <message>
            <source>The kernel filters no system calls ({why}).</source>
            <comment>sandbox.no_filter</comment>
            <translation>Jądro nie filtruje wywołań systemowych ({why}).</translation>
        </message>
        <message>
            <source>There is no filter of system calls for this processor ({processor}).</source>
            <comment>sandbox.unknown_processor</comment>
            <translation>Dla tego procesora ({processor}) nie ma filtra wywołań systemowych.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} other threads were there before the barrier stood, and keep their rights.</source>
            <comment>sandbox.other_threads</comment>
            <translation>
                <numerusform>{n:count} inny wątek istniał już przed ustawieniem bariery i zachowuje swoje uprawnienia.</numerusform>
                <numerusform>{n:count} inne wątki istniały już przed ustawieniem bariery i zachowują swoje uprawnienia.</numerusform>
                <numerusform>{n:count} innych wątków istniało już przed ustawieniem bariery i zachowuje swoje uprawnienia.</numerusform>
            </translation>
        </message>
        <message>
            <source>An attempt to get past the barrier succeeded.</source>
            <comment>sandbox.tried_and_not_held</comment>
            <translation>Próba obejścia bariery się powiodła.</translation>
        </message>
        <message>
            <source>A process to try it with could not be started ({why}).</source>
            <comment>sandbox.no_process</comment>
            <translation>Nie udało się uruchomić procesu próbnego ({why}).</translation>
        </message>
        <message>
            <source>it is Dragoman's own data folder</source>
            <comment>ignore.own_data</comment>
            <translation>to własny folder danych programu Dragoman</translation>
        </message>
        <message>
            <source>it is hidden</source>
            <comment>ignore.hidden</comment>
            <translation>jest ukryty</translation>
        </message>
        <message>
            <source>folders named {name} hold no documents of a person</source>
            <comment>ignore.clutter_folder</comment>
            <translation>foldery o nazwie {name} nie zawierają osobistych dokumentów</translation>
        </message>
        <message>
            <source>it is a temporary file of another program</source>
            <comment>ignore.clutter_file</comment>
            <translation>to plik tymczasowy innego programu</translation>
        </message>
        <message>
            <source>you had it forgotten (its line among the folder's patterns is {line}; dragoman forget --undo takes it out)</source>
            <comment>ignore.forgotten</comment>
            <translation>zapomniano go na życzenie (jego wiersz wśród wzorców folderu to {line}; usuwa go polecenie dragoman forget --undo)</translation>
        </message>
        <message>
            <source>your pattern {pattern} leaves it out</source>
            <comment>ignore.excluded</comment>
            <translation>pomija go własny wzorzec {pattern}</translation>
        </message>
        <message>
            <source>line {line} of {path} leaves it out ({pattern})</source>
            <comment>ignore.file</comment>
            <translation>pomija go wiersz {line} w {path} ({pattern})</translation>
        </message>
        <message numerus="yes">
            <source>it says what is left out, with {n:count} mistakes; the first: {first}</source>
            <comment>ignore.rules_with_mistakes</comment>
            <translation>
                <numerusform>mówi, co pominąć, ale zawiera 1 błąd: {first}</numerusform>
                <numerusform>mówi, co pominąć, ale zawiera {n:count} błędy; pierwszy: {first}</numerusform>
                <numerusform>mówi, co pominąć, ale zawiera {n:count} błędów; pierwszy: {first}</numerusform>
            </translation>
        </message>
        <message>
            <source>the folder {folder} is left out: {why}</source>
            <comment>ignore.folder_above</comment>
            <translation>folder {folder} jest pomijany: {why}</translation>
        </message>
        <message>
            <source>line {line} ({text}) is passed over: {why}</source>
            <comment>pattern.passed_over</comment>
            <translation>wiersz {line} ({text}) jest ignorowany: {why}</translation>
        </message>
        <message>
            <source>it names nothing</source>
            <comment>pattern.names_nothing</comment>
            <translation>niczego nie wskazuje</translation>
        </message>
        <message>
            <source>the backslash at its end stands before nothing</source>
            <comment>pattern.backslash_at_end</comment>
            <translation>ukośnik odwrotny na końcu nie stoi przed niczym</translation>
        </message>
        <message>
            <source>its bracket is never closed; the bracket itself is written \[</source>
            <comment>pattern.open_bracket</comment>
            <translation>nawias nigdzie się nie kończy; sam nawias pisze się \[</translation>
        </message>
        <message>
            <source>its brackets admit nothing but a slash, which they never match</source>
            <comment>pattern.only_slash</comment>
            <translation>nawiasy dopuszczają tylko ukośnik, którego nigdy nie dopasowują</translation>
        </message>
        <message>
            <source>line {line} ({text}) holds a range that runs backwards: only its first character counts</source>
            <comment>pattern.range_backwards</comment>
            <translation>wiersz {line} ({text}) zawiera odwrócony zakres: liczy się tylko jego pierwszy znak</translation>
        </message>
        <message>
            <source>its [: :] is no kind of character that is known, such as [:digit:]</source>
            <comment>pattern.unknown_class</comment>
            <translation>[: :] nie jest znaną klasą znaków, taką jak [:digit:]</translation>
        </message>
        <message>
            <source>no path has two slashes in a row</source>
            <comment>pattern.empty_part</comment>
            <translation>żadna ścieżka nie ma dwóch ukośników z rzędu</translation>
        </message>
        <message>
            <source>no path holds . or .. between its slashes</source>
            <comment>pattern.dots</comment>
            <translation>żadna ścieżka nie zawiera . ani .. między ukośnikami</translation>
        </message>
        <message>
            <source>it is longer than {limit:bytes}</source>
            <comment>pattern.too_long</comment>
            <translation>jest dłuższy niż {limit:bytes}</translation>
        </message>
        <message>
            <source>patterns with *, ? or [ are followed up to {limit:bytes} of them</source>
            <comment>pattern.too_many</comment>
            <translation>wzorców z *, ? lub [ przestrzega się do łącznej długości {limit:bytes}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more lines are passed over</source>
            <comment>pattern.more_lines</comment>
            <translation>
                <numerusform>zignorowano jeszcze 1 wiersz</numerusform>
                <numerusform>zignorowano jeszcze {n:count} wiersze</numerusform>
                <numerusform>zignorowano jeszcze {n:count} wierszy</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing that it says is followed: {why}</source>
            <comment>pattern.file_not_followed</comment>
            <translation>nic z tego, co zawiera, nie jest przestrzegane: {why}</translation>
        </message>
        <message>
            <source>only its first {limit:bytes} are followed</source>
            <comment>pattern.file_too_large</comment>
            <translation>przestrzega się tylko pierwszych {limit:bytes}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} ignore files have lines that are passed over: dragoman failures tells them.</source>
            <comment>pattern.files_with_mistakes</comment>
            <translation>
                <numerusform>1 plik ignorowania zawiera zignorowane wiersze: pokazuje je dragoman failures.</numerusform>
                <numerusform>{n:count} pliki ignorowania zawierają zignorowane wiersze: pokazuje je dragoman failures.</numerusform>
                <numerusform>{n:count} plików ignorowania zawiera zignorowane wiersze: pokazuje je dragoman failures.</numerusform>
            </translation>
        </message>
        <message>
            <source>rules in {path}: {problem}</source>
            <comment>pattern.in_file</comment>
            <translation>reguły w {path}: {problem}</translation>
        </message>
        <message>
            <source>patterns of {folder}: {problem}</source>
            <comment>pattern.of_folder</comment>
            <translation>wzorce folderu {folder}: {problem}</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>not_readable.folder</comment>
            <translation>to folder</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <comment>not_readable.no_file</comment>
            <translation>to nie jest zwykły plik</translation>
        </message>
        <message>
            <source>it has more than {limit:bytes}</source>
            <comment>not_readable.too_large</comment>
            <translation>przekracza {limit:bytes}</translation>
        </message>
        <message>
            <source>The settings in {path} are not followed, and the defaults are used: {why}.</source>
            <comment>settings.not_read</comment>
            <translation>Ustawienia w {path} nie są stosowane, obowiązują domyślne: {why}.</translation>
        </message>
        <message>
            <source>{path} holds bytes that are no text in UTF-8; the rest of it counts.</source>
            <comment>settings.no_text</comment>
            <translation>{path} zawiera bajty, które nie są tekstem UTF-8; reszta się liczy.</translation>
        </message>
        <message>
            <source>{path} has a slip in line {line}, so that only the plain values that can be told in it count.</source>
            <comment>settings.no_json</comment>
            <translation>{path} zawiera błąd w wierszu {line}, więc liczą się tylko proste wartości, które da się w nim rozpoznać.</translation>
        </message>
        <message>
            <source>{path} holds no names with values, as in {{"embedder": "auto"}}; the defaults are used.</source>
            <comment>settings.no_names</comment>
            <translation>{path} nie zawiera nazw z wartościami, jak w {{"embedder": "auto"}}; obowiązują ustawienia domyślne.</translation>
        </message>
        <message>
            <source>{path}, line {line}: there is no setting {name}.</source>
            <comment>settings.unknown</comment>
            <translation>{path}, wiersz {line}: nie ma ustawienia {name}.</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} cannot be {value}; {used} is used instead.</source>
            <comment>settings.odd_value</comment>
            <translation>{path}, wiersz {line}: {name} nie może mieć wartości {value}; zamiast niej użyto {used}.</translation>
        </message>
        <message>
            <source>Correct the file; what else is wrong in it is told by: dragoman status</source>
            <comment>settings.correct</comment>
            <translation>Popraw plik; co jeszcze jest w nim nie tak, pokazuje: dragoman status</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} stands there more than once; the last one counts.</source>
            <comment>settings.twice</comment>
            <translation>{path}, wiersz {line}: {name} występuje więcej niż raz; liczy się ostatnie.</translation>
        </message>
        <message>
            <source>The indexer stopped because of a mistake in the program.</source>
            <comment>indexer.stopped</comment>
            <translation>Indeksowanie zatrzymało się z powodu błędu w programie.</translation>
        </message>
        <message>
            <source>Start Dragoman again; the log says more.</source>
            <comment>remedy.start_again_see_log</comment>
            <translation>Uruchom Dragoman ponownie; więcej w dzienniku.</translation>
        </message>
        <message>
            <source>See whether the drive or the network share is connected; Dragoman tries again by itself.</source>
            <comment>remedy.see_to_drive</comment>
            <translation>Sprawdź, czy dysk lub udział sieciowy jest podłączony; Dragoman sam ponowi próbę.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, and install Dragoman again if this goes on.</source>
            <comment>remedy.free_memory_or_install_again</comment>
            <translation>Zamknij inne programy, aby zwolnić pamięć, a jeśli to nie pomoże, zainstaluj Dragoman ponownie.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents can be found</source>
            <comment>window.documents</comment>
            <translation>
                <numerusform>Można znaleźć 1 dokument</numerusform>
                <numerusform>Można znaleźć {n:count} dokumenty</numerusform>
                <numerusform>Można znaleźć {n:count} dokumentów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} in part</source>
            <comment>window.partly</comment>
            <translation>
                <numerusform>1 częściowo</numerusform>
                <numerusform>{n:count} częściowo</numerusform>
                <numerusform>{n:count} częściowo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} not there now</source>
            <comment>window.away</comment>
            <translation>
                <numerusform>1 teraz niedostępny</numerusform>
                <numerusform>{n:count} teraz niedostępne</numerusform>
                <numerusform>{n:count} teraz niedostępnych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} need attention</source>
            <comment>window.unread_files</comment>
            <translation>
                <numerusform>1 wymaga uwagi</numerusform>
                <numerusform>{n:count} wymagają uwagi</numerusform>
                <numerusform>{n:count} wymaga uwagi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are read again.</source>
            <comment>window.tried_again</comment>
            <translation>
                <numerusform>1 plik zostanie odczytany ponownie.</numerusform>
                <numerusform>{n:count} pliki zostaną odczytane ponownie.</numerusform>
                <numerusform>{n:count} plików zostanie odczytanych ponownie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are left out from now on; their patterns stand under Folders.</source>
            <comment>window.excluded</comment>
            <translation>
                <numerusform>Od teraz 1 plik jest pomijany; jego wzorzec jest w oknie Foldery.</numerusform>
                <numerusform>Od teraz {n:count} pliki są pomijane; ich wzorce są w oknie Foldery.</numerusform>
                <numerusform>Od teraz {n:count} plików jest pomijanych; ich wzorce są w oknie Foldery.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files</source>
            <comment>window.files</comment>
            <translation>
                <numerusform>1 plik</numerusform>
                <numerusform>{n:count} pliki</numerusform>
                <numerusform>{n:count} plików</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} chosen</source>
            <comment>window.chosen</comment>
            <translation>
                <numerusform>zaznaczono 1</numerusform>
                <numerusform>zaznaczono {n:count}</numerusform>
                <numerusform>zaznaczono {n:count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents</source>
            <comment>window.found_documents</comment>
            <translation>
                <numerusform>1 dokument</numerusform>
                <numerusform>{n:count} dokumenty</numerusform>
                <numerusform>{n:count} dokumentów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least {n:count} documents</source>
            <comment>window.found_documents_at_least</comment>
            <translation>
                <numerusform>Co najmniej 1 dokument</numerusform>
                <numerusform>Co najmniej {n:count} dokumenty</numerusform>
                <numerusform>Co najmniej {n:count} dokumentów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files that can be read</source>
            <comment>window.documents_there</comment>
            <translation>
                <numerusform>1 plik do odczytu</numerusform>
                <numerusform>{n:count} pliki do odczytu</numerusform>
                <numerusform>{n:count} plików do odczytu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files that can be read</source>
            <comment>window.documents_there_at_least</comment>
            <translation>
                <numerusform>ponad 1 plik do odczytu</numerusform>
                <numerusform>ponad {n:count} pliki do odczytu</numerusform>
                <numerusform>ponad {n:count} plików do odczytu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages</source>
            <comment>window.passages</comment>
            <translation>
                <numerusform>1 fragment</numerusform>
                <numerusform>{n:count} fragmenty</numerusform>
                <numerusform>{n:count} fragmentów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a second</source>
            <comment>window.passages_a_second</comment>
            <translation>
                <numerusform>1 fragment na sekundę</numerusform>
                <numerusform>{n:count} fragmenty na sekundę</numerusform>
                <numerusform>{n:count} fragmentów na sekundę</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a minute</source>
            <comment>window.passages_a_minute</comment>
            <translation>
                <numerusform>1 fragment na minutę</numerusform>
                <numerusform>{n:count} fragmenty na minutę</numerusform>
                <numerusform>{n:count} fragmentów na minutę</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files, {size}</source>
            <comment>window.estimate</comment>
            <translation>
                <numerusform>1 plik, {size}</numerusform>
                <numerusform>{n:count} pliki, {size}</numerusform>
                <numerusform>{n:count} plików, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files, {size}</source>
            <comment>window.estimate_at_least</comment>
            <translation>
                <numerusform>ponad 1 plik, {size}</numerusform>
                <numerusform>ponad {n:count} pliki, {size}</numerusform>
                <numerusform>ponad {n:count} plików, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} passages it has read only the beginning: it takes {limit:count} pieces of words at a time.</source>
            <comment>window.cut</comment>
            <translation>
                <numerusform>Z 1 fragmentu odczytał tylko początek: przyjmuje naraz cząstki słów w liczbie {limit:count}.</numerusform>
                <numerusform>Z {n:count} fragmentów odczytał tylko początek: przyjmuje naraz cząstki słów w liczbie {limit:count}.</numerusform>
                <numerusform>Z {n:count} fragmentów odczytał tylko początek: przyjmuje naraz cząstki słów w liczbie {limit:count}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more are still to be read</source>
            <comment>window.to_be_read</comment>
            <translation>
                <numerusform>jeszcze 1 do odczytania</numerusform>
                <numerusform>jeszcze {n:count} do odczytania</numerusform>
                <numerusform>jeszcze {n:count} do odczytania</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>also in {n:count} other places</source>
            <comment>window.copies</comment>
            <translation>
                <numerusform>także w 1 innym miejscu</numerusform>
                <numerusform>także w {n:count} innych miejscach</numerusform>
                <numerusform>także w {n:count} innych miejscach</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} new</source>
            <comment>window.new</comment>
            <translation>
                <numerusform>1 nowy</numerusform>
                <numerusform>{n:count} nowe</numerusform>
                <numerusform>{n:count} nowych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more passages</source>
            <comment>window.more_passages</comment>
            <translation>
                <numerusform>jeszcze 1 fragment</numerusform>
                <numerusform>jeszcze {n:count} fragmenty</numerusform>
                <numerusform>jeszcze {n:count} fragmentów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These are all {n:count} documents</source>
            <comment>window.end</comment>
            <translation>
                <numerusform>To jedyny dokument</numerusform>
                <numerusform>To wszystkie {n:count} dokumenty</numerusform>
                <numerusform>To wszystkie dokumenty: {n:count}</numerusform>
            </translation>
        </message>
        <message>
            <source>Still reading: {share:percent} can be found by meaning</source>
            <comment>window.still_reading_meaning</comment>
            <translation>Trwa odczyt: po znaczeniu można znaleźć {share:percent}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are still to be read.</source>
            <comment>window.still_waiting</comment>
            <translation>
                <numerusform>1 dokument czeka jeszcze na odczyt.</numerusform>
                <numerusform>{n:count} dokumenty czekają jeszcze na odczyt.</numerusform>
                <numerusform>{n:count} dokumentów czeka jeszcze na odczyt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The meaning of {share:percent} of the text is known so far</source>
            <comment>window.meaning_coverage</comment>
            <translation>Na razie znane jest znaczenie {share:percent} tekstu</translation>
        </message>
        <message>
            <source>The system does not let Dragoman start at login: its list of such programs cannot be written.</source>
            <comment>window.no_autostart</comment>
            <translation>System nie pozwala uruchamiać programu Dragoman po zalogowaniu: nie można zapisać listy takich programów.</translation>
        </message>
        <message>
            <source>The larger model has read {share:percent} of the text so far</source>
            <comment>window.backfill</comment>
            <translation>Większy model odczytał na razie {share:percent} tekstu</translation>
        </message>
        <message numerus="yes">
            <source>Open {n:count} files at once?</source>
            <comment>window.open_many</comment>
            <translation>
                <numerusform>Otworzyć naraz {n:count} plik?</numerusform>
                <numerusform>Otworzyć naraz {n:count} pliki?</numerusform>
                <numerusform>Otworzyć naraz {n:count} plików?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages collected</source>
            <comment>window.collected</comment>
            <translation>
                <numerusform>{n:count} fragment w kolekcji</numerusform>
                <numerusform>{n:count} fragmenty w kolekcji</numerusform>
                <numerusform>{n:count} fragmentów w kolekcji</numerusform>
            </translation>
        </message>
        <message>
            <source>Not there now; what was read of it can still be found</source>
            <comment>window.folder.away</comment>
            <translation>Teraz niedostępny; to, co z niego odczytano, nadal można znaleźć</translation>
        </message>
        <message>
            <source>Not there since {since:date}; what was read of it can still be found</source>
            <comment>window.folder.away_since</comment>
            <translation>Niedostępny od {since:date}; to, co z niego odczytano, nadal można znaleźć</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} still to be read</source>
            <comment>window.folder.waiting</comment>
            <translation>
                <numerusform>1 do odczytania</numerusform>
                <numerusform>{n:count} do odczytania</numerusform>
                <numerusform>{n:count} do odczytania</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} left out</source>
            <comment>window.folder.skipped</comment>
            <translation>
                <numerusform>1 pominięty</numerusform>
                <numerusform>{n:count} pominięte</numerusform>
                <numerusform>{n:count} pominiętych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} seconds</source>
            <comment>window.duration.seconds</comment>
            <translation>
                <numerusform>1 sekundy</numerusform>
                <numerusform>{n:count} sekund</numerusform>
                <numerusform>{n:count} sekund</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} minutes</source>
            <comment>window.duration.minutes</comment>
            <translation>
                <numerusform>1 minuty</numerusform>
                <numerusform>{n:count} minut</numerusform>
                <numerusform>{n:count} minut</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} hours</source>
            <comment>window.duration.hours</comment>
            <translation>
                <numerusform>1 godziny</numerusform>
                <numerusform>{n:count} godzin</numerusform>
                <numerusform>{n:count} godzin</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <comment>window.time_left.seconds</comment>
            <translation>pozostała mniej niż minuta</translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} minutes left</source>
            <comment>window.time_left.minutes</comment>
            <translation>
                <numerusform>pozostało około minuty</numerusform>
                <numerusform>pozostało około {n:count} minut</numerusform>
                <numerusform>pozostało około {n:count} minut</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} hours left</source>
            <comment>window.time_left.hours</comment>
            <translation>
                <numerusform>pozostało około godziny</numerusform>
                <numerusform>pozostało około {n:count} godzin</numerusform>
                <numerusform>pozostało około {n:count} godzin</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes in {folder} cannot be followed as they happen.</source>
            <comment>watching.no_live_events</comment>
            <translation>Nie można na bieżąco śledzić zmian w {folder}.</translation>
        </message>
        <message>
            <source>The folder is looked through every few minutes instead. On Linux, raise fs.inotify.max_user_watches.</source>
            <comment>watching.looked_through_instead</comment>
            <translation>Zamiast tego folder jest przeglądany co kilka minut. W systemie Linux zwiększ fs.inotify.max_user_watches.</translation>
        </message>
        <message>
            <source>Another Dragoman is writing to this library.</source>
            <comment>library.written_elsewhere</comment>
            <translation>Inny Dragoman zapisuje w tej bibliotece.</translation>
        </message>
        <message>
            <source>Here it can be searched, but not changed.</source>
            <comment>library.search_only</comment>
            <translation>Tutaj można ją przeszukiwać, ale nie zmieniać.</translation>
        </message>
        <message>
            <source>Press Try again in its window (Help, Files that need attention), or close it first.</source>
            <comment>library.retry_there</comment>
            <translation>Naciśnij Spróbuj ponownie w jego oknie (Pomoc, Pliki wymagające uwagi) albo najpierw go zamknij.</translation>
        </message>
        <message>
            <source>The library knows no file at {path}; dragoman explain says why.</source>
            <comment>library.nothing_to_retry</comment>
            <translation>Biblioteka nie zna pliku {path}; dlaczego, wyjaśnia dragoman explain.</translation>
        </message>
        <message>
            <source>Close it first, or make the change in its window; searching works meanwhile.</source>
            <comment>library.close_it_first</comment>
            <translation>Najpierw go zamknij albo wprowadź zmianę w jego oknie; wyszukiwanie tymczasem działa.</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <comment>library.no_folder</comment>
            <translation>Nie ma folderu {path}.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <comment>library.check_path</comment>
            <translation>Sprawdź ścieżkę.</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>library.is_no_folder</comment>
            <translation>{path} nie jest folderem.</translation>
        </message>
        <message>
            <source>Choose the folder that it lies in.</source>
            <comment>library.choose_its_folder</comment>
            <translation>Wybierz folder, w którym leży.</translation>
        </message>
        <message>
            <source>{path} is searched already.</source>
            <comment>library.is_searched</comment>
            <translation>Folder {path} jest już przeszukiwany.</translation>
        </message>
        <message>
            <source>{path} is searched already, as part of {folder}.</source>
            <comment>library.searched_already</comment>
            <translation>{path} jest już przeszukiwany jako część {folder}.</translation>
        </message>
        <message>
            <source>{path} lies in none of the folders that are searched.</source>
            <comment>library.in_no_folder</comment>
            <translation>{path} nie leży w żadnym z przeszukiwanych folderów.</translation>
        </message>
        <message>
            <source>{path} is not among what you had forgotten.</source>
            <comment>library.not_forgotten</comment>
            <translation>{path} nie znajduje się wśród zapomnianych.</translation>
        </message>
        <message>
            <source>waiting to be read</source>
            <comment>state.waiting</comment>
            <translation>czeka na odczyt</translation>
        </message>
        <message>
            <source>can be found</source>
            <comment>state.indexed</comment>
            <translation>można znaleźć</translation>
        </message>
        <message>
            <source>can be found in part</source>
            <comment>state.partly</comment>
            <translation>można znaleźć częściowo</translation>
        </message>
        <message>
            <source>no text in it</source>
            <comment>state.empty</comment>
            <translation>bez tekstu</translation>
        </message>
        <message>
            <source>pictures of text</source>
            <comment>state.needs_ocr</comment>
            <translation>obrazy tekstu</translation>
        </message>
        <message>
            <source>needs a password</source>
            <comment>state.needs_password</comment>
            <translation>wymaga hasła</translation>
        </message>
        <message>
            <source>could not be read</source>
            <comment>state.failed</comment>
            <translation>nie udało się odczytać</translation>
        </message>
        <message>
            <source>too large</source>
            <comment>state.too_large</comment>
            <translation>za duży</translation>
        </message>
        <message>
            <source>left out</source>
            <comment>state.skipped</comment>
            <translation>pominięty</translation>
        </message>
        <message>
            <source>not there now</source>
            <comment>state.away</comment>
            <translation>teraz niedostępny</translation>
        </message>
        <message>
            <source>It is still to be read.</source>
            <comment>failure.waiting</comment>
            <translation>Czeka jeszcze na odczyt.</translation>
        </message>
        <message>
            <source>An older version did not keep the reason.</source>
            <comment>failure.unknown</comment>
            <translation>Starsza wersja nie zachowała przyczyny.</translation>
        </message>
        <message>
            <source>It is left out: {why}.</source>
            <comment>failure.left_out</comment>
            <translation>Jest pomijany: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>It holds {n:count} files.</source>
            <comment>failure.files</comment>
            <translation>
                <numerusform>Zawiera 1 plik.</numerusform>
                <numerusform>Zawiera {n:count} pliki.</numerusform>
                <numerusform>Zawiera {n:count} plików.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading it has ended the reader {n:count} times.</source>
            <comment>failure.deaths</comment>
            <translation>
                <numerusform>Jego odczyt zakończył działanie modułu odczytu raz.</numerusform>
                <numerusform>Jego odczyt zakończył działanie modułu odczytu {n:count} razy.</numerusform>
                <numerusform>Jego odczyt zakończył działanie modułu odczytu {n:count} razy.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder {folder} is not there now; what was read of it is kept.</source>
            <comment>away.folder</comment>
            <translation>Folder {folder} jest teraz niedostępny; to, co z niego odczytano, pozostaje.</translation>
        </message>
        <message>
            <source>The drive {path} is not connected now; what was read of it is kept.</source>
            <comment>away.drive</comment>
            <translation>Dysk {path} nie jest teraz podłączony; to, co z niego odczytano, pozostaje.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages and pictures among your documents may hold text that is not found yet.</source>
            <comment>scans.found</comment>
            <translation>
                <numerusform>{n:count} strona lub obraz wśród dokumentów może zawierać tekst, którego nie można jeszcze znaleźć.</numerusform>
                <numerusform>{n:count} strony i obrazy wśród dokumentów mogą zawierać tekst, którego nie można jeszcze znaleźć.</numerusform>
                <numerusform>{n:count} stron i obrazów wśród dokumentów może zawierać tekst, którego nie można jeszcze znaleźć.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dragoman can read them in the background, which takes about {seconds:duration}.</source>
            <comment>scans.read_them</comment>
            <translation>Dragoman może odczytać je w tle, co zajmie około {seconds:duration}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} scans seem to be in a language whose data is missing: {languages}.</source>
            <comment>scans.no_language</comment>
            <translation>
                <numerusform>Jeden skan wydaje się być w języku, którego danych brakuje: {languages}.</numerusform>
                <numerusform>{n:count} skany wydają się być w języku, którego danych brakuje: {languages}.</numerusform>
                <numerusform>{n:count} skanów wydaje się być w języku, którego danych brakuje: {languages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Get it under Models, where it has this name: some megabytes, fetched once.</source>
            <comment>scans.get_language</comment>
            <translation>Pobierz go w Modelach, gdzie ma tę nazwę: kilka megabajtów, jeden raz.</translation>
        </message>
        <message>
            <source>Leave the window open, or index the folder: it is then read.</source>
            <comment>todo.wait</comment>
            <translation>Zostaw okno otwarte albo zaindeksuj folder: wtedy plik zostanie odczytany.</translation>
        </message>
        <message>
            <source>Nothing needs to be done, unless there should be text in it.</source>
            <comment>todo.nothing</comment>
            <translation>Nic nie trzeba robić, chyba że powinien być w nim tekst.</translation>
        </message>
        <message>
            <source>Have Dragoman read scans: in its settings under Reading files, or by: dragoman scans read</source>
            <comment>todo.ocr</comment>
            <translation>Zleć odczyt skanów: w ustawieniach programu Dragoman, w części „Odczyt plików”, albo poleceniem: dragoman scans read</translation>
        </message>
        <message>
            <source>Have its text recognised (OCR) into a PDF to have it found.</source>
            <comment>todo.ocr_picture</comment>
            <translation>Aby można go było znaleźć, rozpoznaj jego tekst (OCR) i zapisz jako PDF.</translation>
        </message>
        <message>
            <source>Give its password, here or with dragoman password: it is kept only until Dragoman is closed, and never written down.</source>
            <comment>todo.give_password</comment>
            <translation>Podaj jego hasło tutaj albo poleceniem dragoman password: jest ono pamiętane tylko do zamknięcia programu Dragoman i nigdzie nie jest zapisywane.</translation>
        </message>
        <message>
            <source>Save a copy without the protection: it is read as soon as it is there.</source>
            <comment>todo.without_password</comment>
            <translation>Zapisz kopię bez zabezpieczenia: zostanie odczytana, gdy tylko się pojawi.</translation>
        </message>
        <message>
            <source>Get the book without the protection, if its seller offers that.</source>
            <comment>todo.protected_book</comment>
            <translation>Zdobądź książkę bez zabezpieczenia, jeśli sprzedawca ją oferuje.</translation>
        </message>
        <message>
            <source>Try another copy, or save it anew with the program that it was made with.</source>
            <comment>todo.another_copy</comment>
            <translation>Wypróbuj inną kopię albo zapisz go na nowo w programie, w którym powstał.</translation>
        </message>
        <message>
            <source>Split it, or raise largest_file in settings.json in the data folder, then try again.</source>
            <comment>todo.largest_file</comment>
            <translation>Podziel go albo zwiększ largest_file w settings.json w folderze danych, a potem spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Split it, or raise longest_text in settings.json in the data folder, then try again.</source>
            <comment>todo.longest_text</comment>
            <translation>Podziel go albo zwiększ longest_text w settings.json w folderze danych, a potem spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Split it into smaller files to have all of it found.</source>
            <comment>todo.split</comment>
            <translation>Podziel go na mniejsze pliki, aby można było znaleźć całość.</translation>
        </message>
        <message>
            <source>Save what is in it as files in a folder that is searched, to have them found.</source>
            <comment>todo.attachments</comment>
            <translation>Zapisz jego zawartość jako pliki w przeszukiwanym folderze, aby można je było znaleźć.</translation>
        </message>
        <message>
            <source>It is read again when it changes, with a new version, or when you say so: Try again, or dragoman retry.</source>
            <comment>todo.try_again</comment>
            <translation>Zostanie odczytany ponownie, gdy się zmieni, w nowej wersji albo na życzenie: Spróbuj ponownie lub dragoman retry.</translation>
        </message>
        <message>
            <source>This is a mistake of Dragoman's: try again with the next version, and please report it.</source>
            <comment>todo.newer_version</comment>
            <translation>To błąd programu Dragoman: spróbuj ponownie w następnej wersji i zgłoś go, prosimy.</translation>
        </message>
        <message>
            <source>Check the disk that it lies on; it is read again at the next look.</source>
            <comment>todo.check_disk</comment>
            <translation>Sprawdź dysk, na którym leży; zostanie odczytany ponownie przy następnym przeglądzie.</translation>
        </message>
        <message>
            <source>Allow your account to read it; it is read at the next look.</source>
            <comment>todo.allow_file</comment>
            <translation>Zezwól swojemu kontu na jego odczyt; zostanie odczytany przy następnym przeglądzie.</translation>
        </message>
        <message>
            <source>Allow your account to open it, or leave it out with a pattern of your own.</source>
            <comment>todo.allow_folder</comment>
            <translation>Zezwól swojemu kontu na jego otwieranie albo pomiń go własnym wzorcem.</translation>
        </message>
        <message>
            <source>It is looked at again at the next look.</source>
            <comment>todo.look_again</comment>
            <translation>Zostanie sprawdzony ponownie przy następnym przeglądzie.</translation>
        </message>
        <message>
            <source>Connect its drive, or make its folder available: it then goes on without being read again.</source>
            <comment>todo.connect</comment>
            <translation>Podłącz jego dysk albo udostępnij jego folder: praca potoczy się dalej bez ponownego odczytu.</translation>
        </message>
        <message>
            <source>Save its mails as .msg, .eml or .mbox in a folder that is searched, from Outlook or a program that imports such files.</source>
            <comment>todo.export_mails</comment>
            <translation>Zapisz wiadomości z niego jako .msg, .eml lub .mbox w przeszukiwanym folderze, z Outlooka albo programu, który importuje takie pliki.</translation>
        </message>
        <message>
            <source>Unpack it into a folder that is searched.</source>
            <comment>todo.unpack</comment>
            <translation>Rozpakuj go do przeszukiwanego folderu.</translation>
        </message>
        <message>
            <source>A transcript beside it, as a text, would be found.</source>
            <comment>todo.transcript</comment>
            <translation>Transkrypcja obok, jako tekst, zostałaby znaleziona.</translation>
        </message>
        <message>
            <source>Give it the extension of what it is, such as .txt or .pdf.</source>
            <comment>todo.extension</comment>
            <translation>Nadaj mu rozszerzenie zgodne z zawartością, na przykład .txt lub .pdf.</translation>
        </message>
        <message>
            <source>Open it with {program} and save it as {format} to have it found.</source>
            <comment>todo.convert</comment>
            <translation>Otwórz go w programie {program} i zapisz jako {format}, aby był znajdowany.</translation>
        </message>
        <message>
            <source>Save it as PDF or as plain text to have it found.</source>
            <comment>todo.other_format</comment>
            <translation>Zapisz go jako PDF lub zwykły tekst, aby można go było znaleźć.</translation>
        </message>
        <message>
            <source>Move it to another folder to have it found.</source>
            <comment>todo.move_out</comment>
            <translation>Przenieś go do innego folderu, aby można go było znaleźć.</translation>
        </message>
        <message>
            <source>Take the dot away from before its name, or what hides it, to have it found.</source>
            <comment>todo.unhide</comment>
            <translation>Usuń kropkę sprzed jego nazwy albo to, co go ukrywa, aby można go było znaleźć.</translation>
        </message>
        <message>
            <source>Give it another name to have it found.</source>
            <comment>todo.rename</comment>
            <translation>Zmień jego nazwę, aby można go było znaleźć.</translation>
        </message>
        <message>
            <source>Take the pattern away under File, Folders, to have it found.</source>
            <comment>todo.own_pattern</comment>
            <translation>Usuń wzorzec w menu Plik, Foldery, aby można go było znaleźć.</translation>
        </message>
        <message>
            <source>Change that line, or move this file out of its folder, to have it found.</source>
            <comment>todo.ignore_file</comment>
            <translation>Zmień ten wiersz albo przenieś plik z jego folderu, aby można go było znaleźć.</translation>
        </message>
        <message>
            <source>Correct these lines of it, or take them away.</source>
            <comment>todo.correct_rules</comment>
            <translation>Popraw te wiersze albo je usuń.</translation>
        </message>
        <message>
            <source>Add the folder that it leads to, to have that found.</source>
            <comment>todo.follow</comment>
            <translation>Dodaj folder, do którego prowadzi, aby można go było znaleźć.</translation>
        </message>
        <message>
            <source>It is a folder that is searched.</source>
            <comment>explain.searched_folder</comment>
            <translation>To przeszukiwany folder.</translation>
        </message>
        <message>
            <source>It was indexed, but it is not on the disk now.</source>
            <comment>explain.not_on_disk</comment>
            <translation>Został zaindeksowany, ale teraz nie ma go na dysku.</translation>
        </message>
        <message>
            <source>It is found by its earlier text; it has changed since and will be read again.</source>
            <comment>explain.earlier_text</comment>
            <translation>Można go znaleźć według wcześniejszego tekstu; od tego czasu się zmienił i zostanie odczytany ponownie.</translation>
        </message>
        <message>
            <source>It is indexed and can be found.</source>
            <comment>explain.found</comment>
            <translation>Jest zaindeksowany i można go znaleźć.</translation>
        </message>
        <message>
            <source>It can be found, but not all of it is indexed.</source>
            <comment>explain.partly</comment>
            <translation>Można go znaleźć, ale nie jest zaindeksowany w całości.</translation>
        </message>
        <message>
            <source>It has not been read yet: run the index, or wait for the window to do so.</source>
            <comment>explain.not_read_yet</comment>
            <translation>Nie został jeszcze odczytany: uruchom indeksowanie albo poczekaj, aż zrobi to okno.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <comment>explain.no_such_file</comment>
            <translation>Nie ma takiego pliku.</translation>
        </message>
        <message>
            <source>It lies in none of the folders that are searched.</source>
            <comment>explain.in_no_folder</comment>
            <translation>Nie leży w żadnym z przeszukiwanych folderów.</translation>
        </message>
        <message>
            <source>It can be found by what was read of it. {why}</source>
            <comment>explain.away_found</comment>
            <translation>Można go znaleźć według tego, co z niego odczytano. {why}</translation>
        </message>
        <message>
            <source>It is a symbolic link to {target}, which is not followed.</source>
            <comment>explain.link</comment>
            <translation>To łącze symboliczne do {target}, za którym program nie podąża.</translation>
        </message>
        <message>
            <source>It is no file of data, but a pipe, a socket or a device.</source>
            <comment>explain.special</comment>
            <translation>To nie plik z danymi, lecz potok, gniazdo lub urządzenie.</translation>
        </message>
        <message>
            <source>It cannot be looked at: {why}.</source>
            <comment>explain.cannot_be_looked_at</comment>
            <translation>Nie można go sprawdzić: {why}.</translation>
        </message>
        <message>
            <source>It is left out of {folder}: {why}.</source>
            <comment>explain.left_out</comment>
            <translation>Jest pomijany w {folder}: {why}.</translation>
        </message>
        <message>
            <source>state: {name}, {state}</source>
            <comment>detail.state</comment>
            <translation>stan: {name}, {state}</translation>
        </message>
        <message>
            <source>since: {since:date}</source>
            <comment>detail.since</comment>
            <translation>od: {since:date}</translation>
        </message>
        <message>
            <source>searched as part of: {folder}</source>
            <comment>detail.folder</comment>
            <translation>przeszukiwany jako część: {folder}</translation>
        </message>
        <message>
            <source>files below it that are {name}, {state}: {n:count}</source>
            <comment>detail.files</comment>
            <translation>pliki w nim o stanie {name}, {state}: {n:count}</translation>
        </message>
        <message>
            <source>format: {label}</source>
            <comment>detail.format</comment>
            <translation>format: {label}</translation>
        </message>
        <message>
            <source>format: not one that Dragoman reads</source>
            <comment>detail.no_format</comment>
            <translation>format: żaden, który Dragoman odczytuje</translation>
        </message>
        <message>
            <source>on the disk: {size:count} bytes</source>
            <comment>detail.on_disk</comment>
            <translation>na dysku: bajtów: {size:count}</translation>
        </message>
        <message>
            <source>on the disk: no</source>
            <comment>detail.not_on_disk</comment>
            <translation>na dysku: nie</translation>
        </message>
        <message>
            <source>on the disk: no file of data</source>
            <comment>detail.no_file</comment>
            <translation>na dysku: nie plik z danymi</translation>
        </message>
        <message>
            <source>on the disk: the system does not let us look</source>
            <comment>detail.hidden_by_system</comment>
            <translation>na dysku: system nie pozwala sprawdzić</translation>
        </message>
        <message>
            <source>in the catalogue: no</source>
            <comment>detail.not_in_catalogue</comment>
            <translation>w katalogu biblioteki: nie</translation>
        </message>
        <message>
            <source>passages: {n:count}</source>
            <comment>detail.passages</comment>
            <translation>fragmenty: {n:count}</translation>
        </message>
        <message>
            <source>meaning, by {name}: {vectors:count} of {expected:count} texts</source>
            <comment>detail.vectors</comment>
            <translation>znaczenie, model {name}: {vectors:count} z {expected:count} tekstów</translation>
        </message>
        <message>
            <source>pages with text: {n:count}</source>
            <comment>detail.pages</comment>
            <translation>strony z tekstem: {n:count}</translation>
        </message>
        <message>
            <source>title: {title}</source>
            <comment>detail.title</comment>
            <translation>tytuł: {title}</translation>
        </message>
        <message>
            <source>title: (none)</source>
            <comment>detail.no_title</comment>
            <translation>tytuł: (brak)</translation>
        </message>
        <message>
            <source>language: {code}</source>
            <comment>detail.language</comment>
            <translation>język: {code}</translation>
        </message>
        <message>
            <source>language: unknown</source>
            <comment>detail.no_language</comment>
            <translation>język: nieznany</translation>
        </message>
        <message>
            <source>not in it: {why}</source>
            <comment>detail.left_out</comment>
            <translation>pominięto w nim: {why}</translation>
        </message>
        <message>
            <source>the same content: {path}</source>
            <comment>detail.copy</comment>
            <translation>ta sama zawartość: {path}</translation>
        </message>
        <message numerus="yes">
            <source>reading it ended the reader {n:count} times</source>
            <comment>detail.deaths</comment>
            <translation>
                <numerusform>jego odczyt zakończył działanie modułu odczytu raz</numerusform>
                <numerusform>jego odczyt zakończył działanie modułu odczytu {n:count} razy</numerusform>
                <numerusform>jego odczyt zakończył działanie modułu odczytu {n:count} razy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reading it was interrupted {n:count} times</source>
            <comment>detail.interruptions</comment>
            <translation>
                <numerusform>jego odczyt został przerwany raz</numerusform>
                <numerusform>jego odczyt został przerwany {n:count} razy</numerusform>
                <numerusform>jego odczyt został przerwany {n:count} razy</numerusform>
            </translation>
        </message>
        <message>
            <source>read by the present version: yes</source>
            <comment>detail.up_to_date</comment>
            <translation>odczytany przez obecną wersję: tak</translation>
        </message>
        <message>
            <source>read by the present version: no, it will be read again</source>
            <comment>detail.to_be_read_again</comment>
            <translation>odczytany przez obecną wersję: nie, zostanie odczytany ponownie</translation>
        </message>
        <message>
            <source>what to do: {remedy}</source>
            <comment>detail.remedy</comment>
            <translation>co zrobić: {remedy}</translation>
        </message>
        <message>
            <source>meant perhaps: {path}</source>
            <comment>detail.suggestion</comment>
            <translation>być może chodziło o: {path}</translation>
        </message>
        <message>
            <source>Free some space; Dragoman then goes on where it stopped.</source>
            <comment>storage.free_some_space</comment>
            <translation>Zwolnij miejsce; Dragoman będzie kontynuować od miejsca, w którym przerwał.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to.</source>
            <comment>storage.not_writable</comment>
            <translation>Nie można zapisywać w folderze danych.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({path}).</source>
            <comment>storage.path_not_writable</comment>
            <translation>Nie można zapisywać w folderze danych ({path}).</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another with --data-dir.</source>
            <comment>storage.check_permissions</comment>
            <translation>Sprawdź jego uprawnienia albo wybierz inny za pomocą --data-dir.</translation>
        </message>
        <message>
            <source>{path} cannot be used: {why}.</source>
            <comment>storage.no_file_of_ours</comment>
            <translation>Nie można użyć {path}: {why}.</translation>
        </message>
        <message>
            <source>Move it elsewhere, or choose another data folder with --data-dir.</source>
            <comment>storage.move_it_away</comment>
            <translation>Przenieś to gdzie indziej albo wybierz inny folder danych za pomocą --data-dir.</translation>
        </message>
        <message>
            <source>The data folder cannot be used ({path}).</source>
            <comment>storage.path_not_usable</comment>
            <translation>Nie można użyć folderu danych ({path}).</translation>
        </message>
        <message>
            <source>Choose another with --data-dir.</source>
            <comment>storage.choose_another_folder</comment>
            <translation>Wybierz inny za pomocą --data-dir.</translation>
        </message>
        <message>
            <source>Check the disk, then start Dragoman again.</source>
            <comment>storage.check_the_disk</comment>
            <translation>Sprawdź dysk, a potem uruchom Dragoman ponownie.</translation>
        </message>
        <message>
            <source>The catalogue is damaged.</source>
            <comment>storage.catalogue_damaged</comment>
            <translation>Katalog biblioteki jest uszkodzony.</translation>
        </message>
        <message>
            <source>Repair it: Help, Check and repair in the window, or, with Dragoman closed: dragoman check --repair. What is whole is kept; your documents are not touched.</source>
            <comment>storage.repair</comment>
            <translation>Aby go naprawić: Pomoc, Sprawdź i napraw bibliotekę w oknie albo, przy zamkniętym programie Dragoman: dragoman check --repair. To, co nienaruszone, pozostaje; dokumenty nie zostaną ruszone.</translation>
        </message>
        <message>
            <source>The catalogue is damaged: something in its table {table} cannot be.</source>
            <comment>storage.value_damaged</comment>
            <translation>Katalog biblioteki jest uszkodzony: tabela {table} zawiera coś, co nie może istnieć.</translation>
        </message>
        <message>
            <source>The catalogue is in use by another program.</source>
            <comment>storage.catalogue_in_use</comment>
            <translation>Katalogu biblioteki używa inny program.</translation>
        </message>
        <message>
            <source>Close that program and try again.</source>
            <comment>storage.close_other_program</comment>
            <translation>Zamknij ten program i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>full-text index</source>
            <comment>storage.full_text_index</comment>
            <translation>indeks tekstu</translation>
        </message>
        <message>
            <source>vector index</source>
            <comment>storage.vector_index</comment>
            <translation>indeks wektorów</translation>
        </message>
        <message>
            <source>The {index} cannot be written ({why}).</source>
            <comment>storage.index_not_writable</comment>
            <translation>Nie można zapisać: {index} ({why}).</translation>
        </message>
        <message>
            <source>Start Dragoman again: what is missing in it is made anew from the catalogue.</source>
            <comment>storage.index_is_made_anew</comment>
            <translation>Uruchom Dragoman ponownie: to, czego brakuje, zostanie odtworzone z katalogu biblioteki.</translation>
        </message>
        <message>
            <source>There is no library at {folder}.</source>
            <comment>storage.no_library</comment>
            <translation>W {folder} nie ma biblioteki.</translation>
        </message>
        <message>
            <source>Index a folder first: dragoman index FOLDER.</source>
            <comment>storage.index_a_folder</comment>
            <translation>Najpierw zaindeksuj folder: dragoman index FOLDER.</translation>
        </message>
        <message>
            <source>The library at {folder} is not ready for this version of Dragoman.</source>
            <comment>storage.not_ready</comment>
            <translation>Biblioteka w {folder} nie jest gotowa na tę wersję programu Dragoman.</translation>
        </message>
        <message>
            <source>Open its window, or index a folder: that brings it up to date.</source>
            <comment>storage.bring_up_to_date</comment>
            <translation>Otwórz jej okno albo zaindeksuj folder: to ją zaktualizuje.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder is no file.</source>
            <comment>storage.no_file</comment>
            <translation>catalogue.sqlite3 w folderze danych nie jest plikiem.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder belongs to another program; it was not touched.</source>
            <comment>storage.foreign_catalogue</comment>
            <translation>catalogue.sqlite3 w folderze danych należy do innego programu; nie został ruszony.</translation>
        </message>
        <message>
            <source>This library was written by a newer version of Dragoman.</source>
            <comment>storage.newer_library</comment>
            <translation>Tę bibliotekę zapisała nowsza wersja programu Dragoman.</translation>
        </message>
        <message>
            <source>The library could not be brought to this version of Dragoman. It is as it was: the version before can still use it. {why}</source>
            <comment>storage.not_upgraded</comment>
            <translation>Nie udało się dostosować biblioteki do tej wersji programu Dragoman. Pozostała taka, jaka była: poprzednia wersja nadal może z niej korzystać. {why}</translation>
        </message>
        <message>
            <source>Dragoman made a mistake; the log says more.</source>
            <comment>storage.upgrade_mistake</comment>
            <translation>Dragoman popełnił błąd; więcej w dzienniku.</translation>
        </message>
        <message>
            <source>Go on with the version before, and please report this.</source>
            <comment>storage.use_former_version</comment>
            <translation>Korzystaj nadal z poprzedniej wersji i zgłoś ten błąd, prosimy.</translation>
        </message>
        <message>
            <source>Install that version, or choose another folder with --data-dir.</source>
            <comment>storage.install_that_version</comment>
            <translation>Zainstaluj tę wersję albo wybierz inny folder za pomocą --data-dir.</translation>
        </message>
        <message>
            <source>Looking at {table}</source>
            <comment>check.looks_at</comment>
            <translation>Sprawdzanie {table}</translation>
        </message>
        <message>
            <source>Looking at the catalogue's pages</source>
            <comment>check.looks_at_pages</comment>
            <translation>Sprawdzanie stron katalogu biblioteki</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <comment>check.looks_at_files</comment>
            <translation>Sprawdzanie plików</translation>
        </message>
        <message>
            <source>Repairing</source>
            <comment>check.repairs</comment>
            <translation>Naprawianie</translation>
        </message>
        <message>
            <source>Copying what can be read of the catalogue</source>
            <comment>check.salvages</comment>
            <translation>Kopiowanie tego, co można odczytać z katalogu biblioteki</translation>
        </message>
        <message>
            <source>Close it first: nobody may write to the library while it is repaired.</source>
            <comment>check.close_it_first</comment>
            <translation>Najpierw go zamknij: podczas naprawy nikt nie może zapisywać w bibliotece.</translation>
        </message>
        <message>
            <source>The catalogue is not there.</source>
            <comment>check.catalogue_missing</comment>
            <translation>Katalogu biblioteki nie ma.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue's file is damaged: it cannot be read in {n:count} places.</source>
            <comment>check.catalogue_corrupt</comment>
            <translation>
                <numerusform>Plik katalogu biblioteki jest uszkodzony: jednej jego części nie można odczytać.</numerusform>
                <numerusform>Plik katalogu biblioteki jest uszkodzony: nie można go odczytać w {n:count} miejscach.</numerusform>
                <numerusform>Plik katalogu biblioteki jest uszkodzony: nie można go odczytać w {n:count} miejscach.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the catalogue {n:count} indexes or triggers are not as they were made.</source>
            <comment>check.schema</comment>
            <translation>
                <numerusform>W katalogu 1 indeks lub wyzwalacz nie jest taki, jakim go utworzono.</numerusform>
                <numerusform>W katalogu {n:count} indeksy lub wyzwalacze nie są takie, jakimi je utworzono.</numerusform>
                <numerusform>W katalogu {n:count} indeksów lub wyzwalaczy nie jest takich, jakimi je utworzono.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Indexes of the catalogue do not agree with their tables, in {n:count} places.</source>
            <comment>check.sqlite_indexes</comment>
            <translation>
                <numerusform>Indeks katalogu nie zgadza się ze swoją tabelą.</numerusform>
                <numerusform>Indeksy katalogu nie zgadzają się ze swoimi tabelami w {n:count} miejscach.</numerusform>
                <numerusform>Indeksy katalogu nie zgadzają się ze swoimi tabelami w {n:count} miejscach.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are said to be at places where they never were.</source>
            <comment>check.documents_astray</comment>
            <translation>
                <numerusform>1 dokument jest przypisany do miejsca, w którym nigdy go nie było.</numerusform>
                <numerusform>{n:count} dokumenty są przypisane do miejsc, w których nigdy ich nie było.</numerusform>
                <numerusform>{n:count} dokumentów jest przypisanych do miejsc, w których nigdy ich nie było.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} documents the catalogue says what cannot be.</source>
            <comment>check.documents_damaged</comment>
            <translation>
                <numerusform>O 1 dokumencie katalog podaje coś niemożliwego.</numerusform>
                <numerusform>O {n:count} dokumentach katalog podaje coś niemożliwego.</numerusform>
                <numerusform>O {n:count} dokumentach katalog podaje coś niemożliwego.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents have other names to be searched by than their own.</source>
            <comment>check.names_damaged</comment>
            <translation>
                <numerusform>1 dokument ma w wyszukiwaniu inną nazwę niż własna.</numerusform>
                <numerusform>{n:count} dokumenty mają w wyszukiwaniu inne nazwy niż własne.</numerusform>
                <numerusform>{n:count} dokumentów ma w wyszukiwaniu inne nazwy niż własne.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:count} documents are not what was read.</source>
            <comment>check.contents_damaged</comment>
            <translation>
                <numerusform>Tekst 1 dokumentu nie jest tym, co odczytano.</numerusform>
                <numerusform>Teksty {n:count} dokumentów nie są tym, co odczytano.</numerusform>
                <numerusform>Teksty {n:count} dokumentów nie są tym, co odczytano.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts it is wrongly said how they were read.</source>
            <comment>check.contents_pipeline</comment>
            <translation>
                <numerusform>Dla 1 tekstu błędnie podano, jak został odczytany.</numerusform>
                <numerusform>Dla {n:count} tekstów błędnie podano, jak zostały odczytane.</numerusform>
                <numerusform>Dla {n:count} tekstów błędnie podano, jak zostały odczytane.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts the number of passages is wrong.</source>
            <comment>check.contents_numbers</comment>
            <translation>
                <numerusform>Dla 1 tekstu liczba fragmentów jest błędna.</numerusform>
                <numerusform>Dla {n:count} tekstów liczba fragmentów jest błędna.</numerusform>
                <numerusform>Dla {n:count} tekstów liczba fragmentów jest błędna.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages are of no document.</source>
            <comment>check.chunks_astray</comment>
            <translation>
                <numerusform>1 fragment nie należy do żadnego dokumentu.</numerusform>
                <numerusform>{n:count} fragmenty nie należą do żadnego dokumentu.</numerusform>
                <numerusform>{n:count} fragmentów nie należy do żadnego dokumentu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The lengths of the vectors of {n:count} embedders are wrong.</source>
            <comment>check.embedder_dimension</comment>
            <translation>
                <numerusform>Długość wektorów jednego modelu osadzeń jest błędna.</numerusform>
                <numerusform>Długości wektorów {n:count} modeli osadzeń są błędne.</numerusform>
                <numerusform>Długości wektorów {n:count} modeli osadzeń są błędne.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} embedders are not what was written.</source>
            <comment>check.embedders_damaged</comment>
            <translation>
                <numerusform>Jeden model osadzeń nie jest taki, jak zapisano.</numerusform>
                <numerusform>{n:count} modele osadzeń nie są takie, jak zapisano.</numerusform>
                <numerusform>{n:count} modeli osadzeń nie jest takich, jak zapisano.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are not what was written.</source>
            <comment>check.vectors_damaged</comment>
            <translation>
                <numerusform>1 wektor nie jest taki, jak zapisano.</numerusform>
                <numerusform>{n:count} wektory nie są takie, jak zapisano.</numerusform>
                <numerusform>{n:count} wektorów nie jest takich, jak zapisano.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are of texts that are in no document.</source>
            <comment>check.vectors_orphaned</comment>
            <translation>
                <numerusform>1 wektor należy do tekstu, którego nie ma w żadnym dokumencie.</numerusform>
                <numerusform>{n:count} wektory należą do tekstów, których nie ma w żadnym dokumencie.</numerusform>
                <numerusform>{n:count} wektorów należy do tekstów, których nie ma w żadnym dokumencie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} rows of a smaller table say what cannot be.</source>
            <comment>check.rows_damaged</comment>
            <translation>
                <numerusform>1 wiersz mniejszej tabeli podaje coś niemożliwego.</numerusform>
                <numerusform>{n:count} wiersze mniejszych tabel podają coś niemożliwego.</numerusform>
                <numerusform>{n:count} wierszy mniejszych tabel podaje coś niemożliwego.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} properties of the catalogue are lost.</source>
            <comment>check.properties_damaged</comment>
            <translation>
                <numerusform>Utracono jedną właściwość katalogu.</numerusform>
                <numerusform>Utracono {n:count} właściwości katalogu.</numerusform>
                <numerusform>Utracono {n:count} właściwości katalogu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} tables it is not known which numbers were given.</source>
            <comment>check.sequences_damaged</comment>
            <translation>
                <numerusform>Dla 1 tabeli nie wiadomo, jakie numery nadano.</numerusform>
                <numerusform>Dla {n:count} tabel nie wiadomo, jakie numery nadano.</numerusform>
                <numerusform>Dla {n:count} tabel nie wiadomo, jakie numery nadano.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost what was written last; {n:count} indexes knew of it.</source>
            <comment>check.lost_writes</comment>
            <translation>
                <numerusform>Katalog utracił ostatnio zapisane dane; zna je jeden indeks.</numerusform>
                <numerusform>Katalog utracił ostatnio zapisane dane; znają je {n:count} indeksy.</numerusform>
                <numerusform>Katalog utracił ostatnio zapisane dane; zna je {n:count} indeksów.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost its latest changes: {n:count} folders and opened documents that the newest backup knows.</source>
            <comment>check.went_back</comment>
            <translation>
                <numerusform>Katalog utracił ostatnie zmiany; zna je najnowsza kopia zapasowa.</numerusform>
                <numerusform>Katalog utracił ostatnie zmiany dotyczące {n:count} folderów i otwartych dokumentów; zna je najnowsza kopia zapasowa.</numerusform>
                <numerusform>Katalog utracił ostatnie zmiany dotyczące {n:count} folderów i otwartych dokumentów; zna je najnowsza kopia zapasowa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The paths of {n:count} folders cannot be.</source>
            <comment>check.folders_damaged</comment>
            <translation>
                <numerusform>Ścieżka 1 folderu jest niemożliwa.</numerusform>
                <numerusform>Ścieżki {n:count} folderów są niemożliwe.</numerusform>
                <numerusform>Ścieżki {n:count} folderów są niemożliwe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is left out of {n:count} folders cannot be read.</source>
            <comment>check.excludes_damaged</comment>
            <translation>
                <numerusform>Nie można odczytać wzorców pomijania 1 folderu.</numerusform>
                <numerusform>Nie można odczytać wzorców pomijania {n:count} folderów.</numerusform>
                <numerusform>Nie można odczytać wzorców pomijania {n:count} folderów.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} counts that are kept are wrong.</source>
            <comment>check.counts_wrong</comment>
            <translation>
                <numerusform>1 przechowywana liczba jest błędna.</numerusform>
                <numerusform>{n:count} przechowywane liczby są błędne.</numerusform>
                <numerusform>{n:count} przechowywanych liczb jest błędnych.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is damaged in {n:count} files.</source>
            <comment>check.index_unusable</comment>
            <translation>
                <numerusform>Uszkodzony {index}.</numerusform>
                <numerusform>Uszkodzony {index}: {n:count} pliki.</numerusform>
                <numerusform>Uszkodzony {index}: {n:count} plików.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is of {n:count} other catalogues.</source>
            <comment>check.index_elsewhere</comment>
            <translation>
                <numerusform>{index} należy do innego katalogu albo do późniejszego stanu tego katalogu.</numerusform>
                <numerusform>{index} należy do innych katalogów: {n:count}.</numerusform>
                <numerusform>{index} należy do innych katalogów: {n:count}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} lacks {n:count} entries, or has them too many.</source>
            <comment>check.index_incomplete</comment>
            <translation>
                <numerusform>{index}: brakuje 1 wpisu albo jest zbędny.</numerusform>
                <numerusform>{index}: brakuje {n:count} wpisów albo są zbędne.</numerusform>
                <numerusform>{index}: brakuje {n:count} wpisów albo są zbędne.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have gone from the disk.</source>
            <comment>check.files_gone</comment>
            <translation>
                <numerusform>1 plik zniknął z dysku.</numerusform>
                <numerusform>{n:count} pliki zniknęły z dysku.</numerusform>
                <numerusform>{n:count} plików zniknęło z dysku.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have changed since they were read.</source>
            <comment>check.files_changed</comment>
            <translation>
                <numerusform>1 plik zmienił się od czasu odczytu.</numerusform>
                <numerusform>{n:count} pliki zmieniły się od czasu odczytu.</numerusform>
                <numerusform>{n:count} plików zmieniło się od czasu odczytu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files hold other bytes than were read, though they look unchanged.</source>
            <comment>check.files_differ</comment>
            <translation>
                <numerusform>1 plik zawiera inne bajty niż odczytane, choć wygląda na niezmieniony.</numerusform>
                <numerusform>{n:count} pliki zawierają inne bajty niż odczytane, choć wyglądają na niezmienione.</numerusform>
                <numerusform>{n:count} plików zawiera inne bajty niż odczytane, choć wyglądają na niezmienione.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files of settings cannot be read.</source>
            <comment>check.settings_damaged</comment>
            <translation>
                <numerusform>Nie można odczytać 1 pliku ustawień.</numerusform>
                <numerusform>Nie można odczytać {n:count} plików ustawień.</numerusform>
                <numerusform>Nie można odczytać {n:count} plików ustawień.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} backups are not what was written.</source>
            <comment>check.backups_damaged</comment>
            <translation>
                <numerusform>1 kopia zapasowa nie jest taka, jak zapisano.</numerusform>
                <numerusform>{n:count} kopie zapasowe nie są takie, jak zapisano.</numerusform>
                <numerusform>{n:count} kopii zapasowych nie jest takich, jak zapisano.</numerusform>
            </translation>
        </message>
        <message>
            <source>made again from the catalogue</source>
            <comment>check.from.catalogue</comment>
            <translation>odtworzone z katalogu biblioteki</translation>
        </message>
        <message>
            <source>read again from the files</source>
            <comment>check.from.files</comment>
            <translation>odczytane ponownie z plików</translation>
        </message>
        <message>
            <source>embedded anew</source>
            <comment>check.from.embedder</comment>
            <translation>osadzone na nowo</translation>
        </message>
        <message>
            <source>taken from the newest backup</source>
            <comment>check.from.backup</comment>
            <translation>wzięte z najnowszej kopii zapasowej</translation>
        </message>
        <message>
            <source>set to what is usual</source>
            <comment>check.from.default</comment>
            <translation>ustawione na zwykłą wartość</translation>
        </message>
        <message>
            <source>what can be read of it goes into a new one; the damaged one is kept aside, in the folder damaged</source>
            <comment>check.from.remains</comment>
            <translation>to, co da się z niego odczytać, trafia do nowego; uszkodzony pozostaje odłożony w folderze damaged</translation>
        </message>
        <message>
            <source>to be repaired</source>
            <comment>check.state.possible</comment>
            <translation>do naprawy</translation>
        </message>
        <message>
            <source>repaired</source>
            <comment>check.state.done</comment>
            <translation>naprawiono</translation>
        </message>
        <message>
            <source>the next run of the index sees to it</source>
            <comment>check.state.with_index</comment>
            <translation>zajmie się tym następne indeksowanie</translation>
        </message>
        <message>
            <source>could not be repaired</source>
            <comment>check.state.failed</comment>
            <translation>nie udało się naprawić</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <comment>check.sound</comment>
            <translation>Biblioteka jest nienaruszona.</translation>
        </message>
        <message>
            <source>Repair it: dragoman check --repair.</source>
            <comment>check.repair_it</comment>
            <translation>Aby ją naprawić: dragoman check --repair.</translation>
        </message>
        <message>
            <source>All of it is repaired.</source>
            <comment>check.all_repaired</comment>
            <translation>Wszystko naprawiono.</translation>
        </message>
        <message>
            <source>Not all of it could be repaired; the log says more.</source>
            <comment>check.not_all_repaired</comment>
            <translation>Nie wszystko udało się naprawić; więcej w dzienniku.</translation>
        </message>
        <message>
            <source>The library is damaged: {what}</source>
            <comment>check.found_at_start</comment>
            <translation>Biblioteka jest uszkodzona: {what}</translation>
        </message>
        <message>
            <source>There is no backup that can be used.</source>
            <comment>backup.none</comment>
            <translation>Nie ma kopii zapasowej, której można użyć.</translation>
        </message>
        <message>
            <source>There is no backup {name} that can be used.</source>
            <comment>backup.none_such</comment>
            <translation>Nie ma kopii zapasowej {name}, której można użyć.</translation>
        </message>
        <message>
            <source>Too many files are open in this program or on this computer.</source>
            <comment>shortage.open_files</comment>
            <translation>W tym programie lub na tym komputerze otwarto za dużo plików.</translation>
        </message>
        <message>
            <source>Close other programs, or raise the limit of open files (ulimit -n), then start Dragoman again.</source>
            <comment>shortage.close_or_raise</comment>
            <translation>Zamknij inne programy albo zwiększ limit otwartych plików (ulimit -n), a potem uruchom Dragoman ponownie.</translation>
        </message>
        <message>
            <source>There is too little memory, or no further process or thread may be started.</source>
            <comment>shortage.memory</comment>
            <translation>Brakuje pamięci albo nie można uruchomić kolejnego procesu lub wątku.</translation>
        </message>
        <message>
            <source>Close other programs, or raise what Dragoman may use, then start it again; what was done is kept.</source>
            <comment>shortage.close_programs</comment>
            <translation>Zamknij inne programy albo zwiększ to, czego Dragoman może używać, a potem uruchom go ponownie; to, co zrobiono, pozostaje.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <comment>disk.full</comment>
            <translation>Dysk jest pełny.</translation>
        </message>
        <message>
            <source>Make room, then try again: what has been downloaded of a model is kept.</source>
            <comment>disk.make_room_for_model</comment>
            <translation>Zwolnij miejsce i spróbuj ponownie: to, co pobrano z modelu, pozostaje.</translation>
        </message>
        <message>
            <source>The folder of models cannot be written to ({path}).</source>
            <comment>disk.models_denied</comment>
            <translation>Nie można zapisywać w folderze modeli ({path}).</translation>
        </message>
        <message>
            <source>Close other windows of Dragoman, check the folder's permissions, and try again.</source>
            <comment>disk.close_windows</comment>
            <translation>Zamknij inne okna programu Dragoman, sprawdź uprawnienia folderu i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <comment>disk.failing</comment>
            <translation>Dysk zgłosił błąd.</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <comment>disk.check_disk</comment>
            <translation>Sprawdź dysk i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>The folder of models cannot be used ({why}: {path}).</source>
            <comment>disk.models_unusable</comment>
            <translation>Nie można użyć folderu modeli ({why}: {path}).</translation>
        </message>
        <message>
            <source>Check the data folder, or choose another with --data-dir.</source>
            <comment>disk.check_data_folder</comment>
            <translation>Sprawdź folder danych albo wybierz inny za pomocą --data-dir.</translation>
        </message>
        <message>
            <source>The disk has {free:bytes} left, and {needed:bytes} are needed.</source>
            <comment>disk.too_little_room</comment>
            <translation>Na dysku pozostało {free:bytes}, a potrzeba {needed:bytes}.</translation>
        </message>
        <message>
            <source>Make room, or choose a data folder on another disk with --data-dir.</source>
            <comment>disk.make_room</comment>
            <translation>Zwolnij miejsce albo wybierz folder danych na innym dysku za pomocą --data-dir.</translation>
        </message>
        <message>
            <source>The settings cannot be written ({why}: {path}).</source>
            <comment>disk.settings_cannot_be_written</comment>
            <translation>Nie można zapisać ustawień ({why}: {path}).</translation>
        </message>
        <message>
            <source>Your questions cannot be kept ({why}: {path}).</source>
            <comment>disk.questions_cannot_be_written</comment>
            <translation>Nie można zachować pytań ({why}: {path}).</translation>
        </message>
        <message>
            <source>What you collect cannot be kept ({why}: {path}).</source>
            <comment>disk.collection_cannot_be_written</comment>
            <translation>Nie można zachować kolekcji ({why}: {path}).</translation>
        </message>
        <message>
            <source>There is no room for more: take out of the collection what you no longer need, or save it as a file first.</source>
            <comment>collection.full</comment>
            <translation>Nie ma już miejsca: usuń z kolekcji to, co niepotrzebne, albo najpierw zapisz ją jako plik.</translation>
        </message>
        <message>
            <source>There is no model {id}. These are known: {known}.</source>
            <comment>models.unknown</comment>
            <translation>Nie ma modelu {id}. Znane są: {known}.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no embedder that is known.</source>
            <comment>models.settings_ask_for_no_embedder</comment>
            <translation>Ustawienia żądają {id}, co nie jest znanym modelem osadzeń.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no reranker that is known.</source>
            <comment>models.settings_ask_for_no_reranker</comment>
            <translation>Ustawienia żądają {id}, co nie jest znanym rerankerem.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <comment>models.choose_another</comment>
            <translation>Wybierz inny model.</translation>
        </message>
        <message>
            <source>The model {id} is not installed.</source>
            <comment>models.not_installed</comment>
            <translation>Model {id} nie jest zainstalowany.</translation>
        </message>
        <message>
            <source>Get it under File, Models, or with: dragoman models download {id}</source>
            <comment>models.get_it</comment>
            <translation>Pobierz go w menu Plik, Modele albo poleceniem: dragoman models download {id}</translation>
        </message>
        <message>
            <source>Import it under File, Models, or with: dragoman models import {id} FOLDER</source>
            <comment>models.import_it</comment>
            <translation>Zaimportuj go w menu Plik, Modele albo poleceniem: dragoman models import {id} FOLDER</translation>
        </message>
        <message>
            <source>Remove it and get it again, or use another.</source>
            <comment>models.get_it_again</comment>
            <translation>Usuń go i pobierz ponownie albo użyj innego.</translation>
        </message>
        <message>
            <source>Install Dragoman again.</source>
            <comment>models.install_dragoman_again</comment>
            <translation>Zainstaluj Dragoman ponownie.</translation>
        </message>
        <message>
            <source>The model {id} is in use: use another first.</source>
            <comment>models.in_use</comment>
            <translation>Model {id} jest w użyciu: najpierw użyj innego.</translation>
        </message>
        <message>
            <source>The model {id} is a reranker: it embeds nothing.</source>
            <comment>models.is_no_embedder</comment>
            <translation>Model {id} to reranker: niczego nie osadza.</translation>
        </message>
        <message>
            <source>The model {id} does not give what was asked for; it gives: {heads}.</source>
            <comment>models.lacks_heads</comment>
            <translation>Model {id} nie daje tego, o co proszono; daje: {heads}.</translation>
        </message>
        <message>
            <source>It is kept, but not used.</source>
            <comment>models.kept_but_not_used</comment>
            <translation>Jest zachowany, ale nieużywany.</translation>
        </message>
        <message>
            <source>{title} is built in.</source>
            <comment>models.is_built_in</comment>
            <translation>{title} jest wbudowany.</translation>
        </message>
        <message>
            <source>{title} cannot be downloaded: import it from a folder or a zip.</source>
            <comment>models.cannot_be_downloaded</comment>
            <translation>Nie można pobrać {title}: zaimportuj go z folderu lub pliku zip.</translation>
        </message>
        <message>
            <source>The built-in model comes with Dragoman and stays as it is.</source>
            <comment>models.built_in_stays</comment>
            <translation>Wbudowany model jest częścią programu Dragoman i pozostaje bez zmian.</translation>
        </message>
        <message>
            <source>The built-in model lacks {file}: install Dragoman again.</source>
            <comment>models.built_in_lacks</comment>
            <translation>We wbudowanym modelu brakuje {file}: zainstaluj Dragoman ponownie.</translation>
        </message>
        <message>
            <source>{file} is damaged: install Dragoman again.</source>
            <comment>models.built_in_file_is_damaged</comment>
            <translation>{file} jest uszkodzony: zainstaluj Dragoman ponownie.</translation>
        </message>
        <message>
            <source>The model {model} cannot be used: {file} cannot be read ({why}).</source>
            <comment>models.file_cannot_be_read</comment>
            <translation>Nie można użyć modelu {model}: nie można odczytać {file} ({why}).</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} {how}): verify it, or download it again.</source>
            <comment>models.is_damaged</comment>
            <translation>{title} jest uszkodzony ({file} {how}): sprawdź go albo pobierz ponownie.</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>models.differs_by_absence</comment>
            <translation>nie istnieje</translation>
        </message>
        <message>
            <source>has {found} bytes instead of {wanted}</source>
            <comment>models.differs_by_size</comment>
            <translation>ma {found} bajtów zamiast {wanted}</translation>
        </message>
        <message>
            <source>was changed after it was installed</source>
            <comment>models.differs_by_time</comment>
            <translation>został zmieniony po instalacji</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} cannot be read): download or import it again.</source>
            <comment>models.manifest_is_damaged</comment>
            <translation>{title} jest uszkodzony (nie można odczytać {file}): pobierz go albo zaimportuj ponownie.</translation>
        </message>
        <message>
            <source>{title} is of another version (it lacks {file}): download it again.</source>
            <comment>models.is_of_another_version</comment>
            <translation>{title} jest innej wersji (brakuje w nim {file}): pobierz go ponownie.</translation>
        </message>
        <message>
            <source>{title} is not whole.</source>
            <comment>models.is_not_whole</comment>
            <translation>{title} jest niekompletny.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <comment>models.try_again</comment>
            <translation>Spróbuj ponownie.</translation>
        </message>
        <message>
            <source>Another window or command of Dragoman is at work on {title}.</source>
            <comment>models.at_work_elsewhere</comment>
            <translation>Inne okno lub polecenie programu Dragoman pracuje nad {title}.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <comment>models.wait</comment>
            <translation>Poczekaj, aż skończy.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes instead of {wanted}.</source>
            <comment>models.file_has_other_size</comment>
            <translation>{file} ma {found} bajtów zamiast {wanted}.</translation>
        </message>
        <message>
            <source>{file} is damaged: its digest is another than at the installation.</source>
            <comment>models.file_has_other_digest</comment>
            <translation>{file} jest uszkodzony: jego suma kontrolna jest inna niż przy instalacji.</translation>
        </message>
        <message>
            <source>{file} is missing.</source>
            <comment>models.file_is_missing</comment>
            <translation>Brakuje {file}.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong size and was removed.</source>
            <comment>models.arrived_with_wrong_size</comment>
            <translation>{file} dotarł z błędnym rozmiarem i został usunięty.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong digest and was removed.</source>
            <comment>models.arrived_with_wrong_digest</comment>
            <translation>{file} dotarł z błędną sumą kontrolną i został usunięty.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <comment>models.source_not_there</comment>
            <translation>Nie ma {path}.</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip.</source>
            <comment>models.neither_folder_nor_zip</comment>
            <translation>{path} nie jest ani folderem, ani plikiem zip.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({why}).</source>
            <comment>models.source_cannot_be_read</comment>
            <translation>Nie można odczytać {path} ({why}).</translation>
        </message>
        <message>
            <source>{path} is where Dragoman assembles the model itself: import it from elsewhere.</source>
            <comment>models.source_is_staging</comment>
            <translation>W {path} Dragoman sam składa model: zaimportuj go skądinąd.</translation>
        </message>
        <message>
            <source>{path} has more than one {file} ({places}): import one folder.</source>
            <comment>models.source_has_several</comment>
            <translation>{path} zawiera więcej niż jeden {file} ({places}): zaimportuj jeden folder.</translation>
        </message>
        <message>
            <source>{path} has no {file}, which is needed.</source>
            <comment>models.source_lacks</comment>
            <translation>{path} nie zawiera {file}, który jest potrzebny.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes ({found:bytes}) instead of {wanted}.</source>
            <comment>models.file_has_wrong_size</comment>
            <translation>{file} ma {found} bajtów ({found:bytes}) zamiast {wanted}.</translation>
        </message>
        <message>
            <source>{file} has a wrong digest: it is damaged, or of another version.</source>
            <comment>models.file_has_wrong_digest</comment>
            <translation>{file} ma błędną sumę kontrolną: jest uszkodzony albo innej wersji.</translation>
        </message>
        <message>
            <source>Fetch the model again.</source>
            <comment>models.fetch_it_again</comment>
            <translation>Pobierz model ponownie.</translation>
        </message>
        <message>
            <source>{path} is damaged ({why}).</source>
            <comment>models.zip_is_damaged</comment>
            <translation>{path} jest uszkodzony ({why}).</translation>
        </message>
        <message>
            <source>Fetch it again, or unpack it yourself.</source>
            <comment>models.unpack_it_yourself</comment>
            <translation>Pobierz go ponownie albo rozpakuj samodzielnie.</translation>
        </message>
        <message>
            <source>{path} is encrypted: unpack it yourself, then import the folder.</source>
            <comment>models.zip_is_encrypted</comment>
            <translation>{path} jest zaszyfrowany: rozpakuj go samodzielnie, a potem zaimportuj folder.</translation>
        </message>
        <message>
            <source>{path} holds too much to be the files of one model: import the folder or zip of the model alone.</source>
            <comment>models.source_has_too_many</comment>
            <translation>{path} zawiera zbyt wiele jak na pliki jednego modelu: zaimportuj sam folder lub plik zip modelu.</translation>
        </message>
        <message>
            <source>{path} changes while it is read: wait until it is complete.</source>
            <comment>models.source_changes</comment>
            <translation>{path} zmienia się podczas odczytu: poczekaj, aż będzie kompletny.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which unpacks to an unreasonable size ({size:bytes}): it may have been made to do harm.</source>
            <comment>models.zip_is_a_bomb</comment>
            <translation>{path} zawiera {entry}, który po rozpakowaniu ma niedorzeczny rozmiar ({size:bytes}): mógł zostać przygotowany, by szkodzić.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which does not belong into a zip of a model.</source>
            <comment>models.zip_holds_odd_entry</comment>
            <translation>{path} zawiera {entry}, co nie powinno się znaleźć w pliku zip z modelem.</translation>
        </message>
        <message>
            <source>The list of models {path} cannot be read ({why}).</source>
            <comment>registry.cannot_be_read</comment>
            <translation>Nie można odczytać listy modeli {path} ({why}).</translation>
        </message>
        <message>
            <source>The list of models {path} lacks the built-in embedder.</source>
            <comment>registry.lacks_built_in</comment>
            <translation>Na liście modeli {path} brakuje wbudowanego modelu osadzeń.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}.</source>
            <comment>registry.own_cannot_be_read</comment>
            <translation>Nie można odczytać {path}: {why}.</translation>
        </message>
        <message>
            <source>{path} is no text in UTF-8: what is not was replaced.</source>
            <comment>registry.no_text</comment>
            <translation>{path} nie jest tekstem UTF-8: to, co nim nie jest, zostało zastąpione.</translation>
        </message>
        <message>
            <source>{what} in {path} is left out, because of a slip in line {line}: {why}.</source>
            <comment>registry.slip</comment>
            <translation>{what} w {path} pominięto z powodu błędu w wierszu {line}: {why}.</translation>
        </message>
        <message>
            <source>What stands before the first table</source>
            <comment>registry.beginning</comment>
            <translation>To, co stoi przed pierwszą tabelą</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <comment>registry.nested_too_deeply</comment>
            <translation>jest zagnieżdżony zbyt głęboko</translation>
        </message>
        <message>
            <source>The model {id} in {path} is left out: {why}.</source>
            <comment>registry.left_out</comment>
            <translation>Model {id} w {path} pominięto: {why}.</translation>
        </message>
        <message>
            <source>another model has this id</source>
            <comment>registry.id_is_taken</comment>
            <translation>inny model ma ten identyfikator</translation>
        </message>
        <message>
            <source>its id may hold small letters, digits, dots and dashes only</source>
            <comment>registry.odd_id</comment>
            <translation>jego identyfikator może zawierać tylko małe litery, cyfry, kropki i łączniki</translation>
        </message>
        <message>
            <source>it is not a table</source>
            <comment>registry.no_table</comment>
            <translation>to nie jest tabela</translation>
        </message>
        <message>
            <source>unknown: {names}</source>
            <comment>registry.unknown</comment>
            <translation>nieznane: {names}</translation>
        </message>
        <message>
            <source>missing: {names}</source>
            <comment>registry.missing</comment>
            <translation>brakujące: {names}</translation>
        </message>
        <message>
            <source>{path} is not the path of a file inside its folder</source>
            <comment>registry.outside_its_folder</comment>
            <translation>{path} nie jest ścieżką pliku w jego folderze</translation>
        </message>
        <message>
            <source>{path} is not among its files</source>
            <comment>registry.not_among_its_files</comment>
            <translation>{path} nie znajduje się wśród jego plików</translation>
        </message>
        <message>
            <source>an embedder needs heads, or a pooling of its hidden states</source>
            <comment>registry.needs_heads</comment>
            <translation>model osadzeń wymaga heads albo pooling swoich stanów ukrytych</translation>
        </message>
        <message>
            <source>{name} cannot be {value}</source>
            <comment>registry.odd_value</comment>
            <translation>{name} nie może mieć wartości {value}</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is downloaded.</source>
            <comment>hub.offline</comment>
            <translation>Ustawiono HF_HUB_OFFLINE, więc nic nie jest pobierane.</translation>
        </message>
        <message>
            <source>Unset it, or import the model instead.</source>
            <comment>hub.unset_offline</comment>
            <translation>Usuń to ustawienie albo zaimportuj model.</translation>
        </message>
        <message>
            <source>{repository} is not the name of a repository.</source>
            <comment>hub.not_a_repository</comment>
            <translation>{repository} nie jest nazwą repozytorium.</translation>
        </message>
        <message>
            <source>Correct it in the model's description.</source>
            <comment>hub.correct_description</comment>
            <translation>Popraw to w opisie modelu.</translation>
        </message>
        <message>
            <source>The connection to {hub} was lost.</source>
            <comment>hub.connection_lost</comment>
            <translation>Utracono połączenie z {hub}.</translation>
        </message>
        <message>
            <source>What has arrived is kept: download again to go on.</source>
            <comment>hub.kept</comment>
            <translation>To, co dotarło, pozostaje: pobierz ponownie, aby kontynuować.</translation>
        </message>
        <message>
            <source>{hub} does not answer.</source>
            <comment>hub.no_answer</comment>
            <translation>{hub} nie odpowiada.</translation>
        </message>
        <message>
            <source>Check your connection. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_connection</comment>
            <translation>Sprawdź połączenie. To, co dotarło, pozostaje: pobierz ponownie, aby kontynuować.</translation>
        </message>
        <message>
            <source>The proxy refuses the connection to {hub} ({why}).</source>
            <comment>hub.proxy_refuses</comment>
            <translation>Serwer proxy odmawia połączenia z {hub} ({why}).</translation>
        </message>
        <message>
            <source>Check HTTPS_PROXY and NO_PROXY.</source>
            <comment>hub.check_proxy</comment>
            <translation>Sprawdź HTTPS_PROXY i NO_PROXY.</translation>
        </message>
        <message>
            <source>No secure connection to {hub} is possible ({why}).</source>
            <comment>hub.not_secure</comment>
            <translation>Bezpieczne połączenie z {hub} jest niemożliwe ({why}).</translation>
        </message>
        <message>
            <source>Check the clock, the certificates of this computer, and HF_ENDPOINT.</source>
            <comment>hub.check_certificates</comment>
            <translation>Sprawdź zegar, certyfikaty tego komputera i HF_ENDPOINT.</translation>
        </message>
        <message>
            <source>The name {hub} cannot be found.</source>
            <comment>hub.name_not_found</comment>
            <translation>Nie można znaleźć nazwy {hub}.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_all_and_kept</comment>
            <translation>Sprawdź połączenie, HF_ENDPOINT i HTTPS_PROXY. To, co dotarło, pozostaje: pobierz ponownie, aby kontynuować.</translation>
        </message>
        <message>
            <source>{hub} cannot be reached ({why}).</source>
            <comment>hub.unreachable</comment>
            <translation>Nie można połączyć się z {hub} ({why}).</translation>
        </message>
        <message>
            <source>{hub} gave an answer that makes no sense ({why}).</source>
            <comment>hub.makes_no_sense</comment>
            <translation>{hub} dał odpowiedź, która nie ma sensu ({why}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT.</source>
            <comment>hub.check_endpoint</comment>
            <translation>Sprawdź HF_ENDPOINT.</translation>
        </message>
        <message>
            <source>{hub} gives {repository} only to people who have accepted its terms.</source>
            <comment>hub.gated</comment>
            <translation>{hub} udostępnia {repository} tylko osobom, które zaakceptowały jego warunki.</translation>
        </message>
        <message>
            <source>Accept them on the model's page there, set HF_TOKEN to your token, and download again.</source>
            <comment>hub.accept_terms</comment>
            <translation>Zaakceptuj je na tamtejszej stronie modelu, ustaw HF_TOKEN na swój token i pobierz ponownie.</translation>
        </message>
        <message>
            <source>{hub} refuses {repository} ({status}): it is private or not there, or HF_TOKEN is not valid.</source>
            <comment>hub.refuses</comment>
            <translation>{hub} odmawia dostępu do {repository} ({status}): jest prywatne lub nie istnieje albo HF_TOKEN jest nieważny.</translation>
        </message>
        <message>
            <source>Check HF_TOKEN, or import the model from a folder or a zip.</source>
            <comment>hub.check_token</comment>
            <translation>Sprawdź HF_TOKEN albo zaimportuj model z folderu lub pliku zip.</translation>
        </message>
        <message>
            <source>{hub} does not have {repository} ({status}).</source>
            <comment>hub.no_such_repository</comment>
            <translation>{hub} nie ma {repository} ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have this revision of {repository} ({status}).</source>
            <comment>hub.no_such_revision</comment>
            <translation>{hub} nie ma tej wersji {repository} ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have a file of {repository} ({status}).</source>
            <comment>hub.no_such_file</comment>
            <translation>{hub} nie ma pliku z {repository} ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT, or look for a newer Dragoman.</source>
            <comment>hub.check_endpoint_or_update</comment>
            <translation>Sprawdź HF_ENDPOINT albo poszukaj nowszej wersji programu Dragoman.</translation>
        </message>
        <message>
            <source>{hub} has had too many requests ({status}).</source>
            <comment>hub.too_many_requests</comment>
            <translation>{hub} otrzymał zbyt wiele żądań ({status}).</translation>
        </message>
        <message>
            <source>{hub} has had too many requests and asks to wait {seconds} seconds ({status}).</source>
            <comment>hub.asks_to_wait</comment>
            <translation>{hub} otrzymał zbyt wiele żądań i prosi o odczekanie {seconds} s ({status}).</translation>
        </message>
        <message>
            <source>Try again later. What has arrived is kept: download again to go on.</source>
            <comment>hub.try_later</comment>
            <translation>Spróbuj później. To, co dotarło, pozostaje: pobierz ponownie, aby kontynuować.</translation>
        </message>
        <message>
            <source>{hub} is out of order ({status}).</source>
            <comment>hub.out_of_order</comment>
            <translation>{hub} nie działa ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not give {repository} ({status}).</source>
            <comment>hub.not_given</comment>
            <translation>{hub} nie udostępnia {repository} ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_variables</comment>
            <translation>Sprawdź HF_ENDPOINT i HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>{hub} does not answer as a hub of models does.</source>
            <comment>hub.no_hub</comment>
            <translation>{hub} nie odpowiada jak hub modeli.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_connection_and_variables</comment>
            <translation>Sprawdź połączenie, HF_ENDPOINT i HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>The hub gave a part of a file and does not say which.</source>
            <comment>hub.unnamed_part</comment>
            <translation>Hub podał część pliku i nie mówi którą.</translation>
        </message>
        <message>
            <source>The hub offers another {file} than the one that {title} was described with.</source>
            <comment>hub.offers_another_file</comment>
            <translation>Hub oferuje inny {file} niż ten, z którym opisano {title}.</translation>
        </message>
        <message>
            <source>Nothing was downloaded. Look for a newer Dragoman, or import the model.</source>
            <comment>hub.nothing_downloaded</comment>
            <translation>Niczego nie pobrano. Poszukaj nowszej wersji programu Dragoman albo zaimportuj model.</translation>
        </message>
        <message>
            <source>Download again.</source>
            <comment>hub.download_again</comment>
            <translation>Pobierz ponownie.</translation>
        </message>
        <message>
            <source>The model {model} in {folder} cannot be used: {why}.</source>
            <comment>inference.unusable</comment>
            <translation>Nie można użyć modelu {model} w {folder}: {why}.</translation>
        </message>
        <message>
            <source>{words}</source>
            <comment>inference.said</comment>
            <translation>{words}</translation>
        </message>
        <message>
            <source>it needs {needed:bytes} of memory and {free:bytes} are free</source>
            <comment>inference.needs_memory</comment>
            <translation>potrzebuje {needed:bytes} pamięci, a wolne jest {free:bytes}</translation>
        </message>
        <message>
            <source>memory is short, it needs {needed:bytes}</source>
            <comment>inference.memory_is_short</comment>
            <translation>brakuje pamięci, potrzebuje {needed:bytes}</translation>
        </message>
        <message>
            <source>Close other programs, or use another model.</source>
            <comment>inference.free_memory</comment>
            <translation>Zamknij inne programy albo użyj innego modelu.</translation>
        </message>
        <message>
            <source>its inputs are not what they should be: {names}</source>
            <comment>inference.inputs</comment>
            <translation>jego wejścia nie są takie, jakie powinny być: {names}</translation>
        </message>
        <message>
            <source>its outputs are not what they should be: {names}</source>
            <comment>inference.outputs</comment>
            <translation>jego wyjścia nie są takie, jakie powinny być: {names}</translation>
        </message>
        <message>
            <source>its tokenizer has {pieces} pieces, which do not fit the model</source>
            <comment>inference.vocabulary_does_not_fit</comment>
            <translation>liczba elementów jego tokenizera, {pieces}, nie pasuje do modelu</translation>
        </message>
        <message>
            <source>its tokenizer is not the one that belongs to it</source>
            <comment>inference.other_tokenizer</comment>
            <translation>jego tokenizer nie jest tym, który do niego należy</translation>
        </message>
        <message>
            <source>it reads {limit} tokens at a time and was given {given}</source>
            <comment>inference.too_many_tokens</comment>
            <translation>odczytuje naraz {limit} tokenów, a otrzymał {given}</translation>
        </message>
        <message>
            <source>the token {token} is none of its {vocabulary}</source>
            <comment>inference.unknown_token</comment>
            <translation>tokena {token} nie ma wśród jego {vocabulary}</translation>
        </message>
        <message>
            <source>its {key} cannot be {value}</source>
            <comment>inference.declares</comment>
            <translation>{key} nie może mieć wartości {value}</translation>
        </message>
        <message>
            <source>it does not give vectors of length 1</source>
            <comment>inference.not_of_length_1</comment>
            <translation>nie daje wektorów o długości 1</translation>
        </message>
        <message>
            <source>its vectors have {found} numbers instead of {wanted}</source>
            <comment>inference.dimension</comment>
            <translation>jego wektory mają {found} liczb zamiast {wanted}</translation>
        </message>
        <message>
            <source>it does not give one score for a pair</source>
            <comment>inference.not_one_score</comment>
            <translation>nie daje jednej oceny dla pary</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <comment>inference.file</comment>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <comment>inference.file_is_damaged</comment>
            <translation>jest uszkodzony</translation>
        </message>
        <message>
            <source>The model {model} gives no vectors of single tokens to rerank by.</source>
            <comment>inference.no_token_vectors</comment>
            <translation>Model {model} nie daje wektorów pojedynczych tokenów do ponownego porządkowania.</translation>
        </message>
        <message>
            <source>Choose another model, or another way of reranking.</source>
            <comment>inference.use_another_reranker</comment>
            <translation>Wybierz inny model albo inny sposób ponownego porządkowania.</translation>
        </message>
        <message>
            <source>its vectors have not the {wanted} numbers of the published one</source>
            <comment>inference.published_dimension</comment>
            <translation>jego wektory nie mają {wanted} liczb opublikowanego</translation>
        </message>
        <message>
            <source>its {head} score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.score_differs</comment>
            <translation>jego ocena {head} wynosi {found:.3f}, a według {source} powinna {wanted:.3f}</translation>
        </message>
        <message>
            <source>its reranker's score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.reranker_score_differs</comment>
            <translation>ocena jego rerankera wynosi {found:.3f}, a według {source} powinna {wanted:.3f}</translation>
        </message>
        <message>
            <source>slower, on battery</source>
            <comment>pace.battery</comment>
            <translation>wolniej, na baterii</translation>
        </message>
        <message>
            <source>slower, while you use the computer</source>
            <comment>pace.person</comment>
            <translation>wolniej, podczas korzystania z komputera</translation>
        </message>
        <message>
            <source>slower, while other programs need the computer</source>
            <comment>pace.others</comment>
            <translation>wolniej, gdy inne programy potrzebują komputera</translation>
        </message>
    </context>
</TS>
