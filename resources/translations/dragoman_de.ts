<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>CollectionActions</name>
        <message>
            <source>C&amp;ollect passage</source>
            <translation>Textstelle &amp;sammeln</translation>
        </message>
        <message>
            <source>&amp;Show the collection</source>
            <translation>Sammlung z&amp;eigen</translation>
        </message>
        <message>
            <source>Sa&amp;ve the collection as…</source>
            <translation>Sammlung speichern &amp;unter…</translation>
        </message>
        <message>
            <source>&amp;Undo the last change of the collection</source>
            <translation>&amp;Letzte Änderung der Sammlung rückgängig machen</translation>
        </message>
        <message>
            <source>&amp;Remove all from the collection</source>
            <translation>Alle aus der Sammlung ent&amp;fernen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Zitat kopieren</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Collected.</source>
            <translation>In die Sammlung aufgenommen.</translation>
        </message>
    </context>
    <context>
        <name>ExplainActions</name>
        <message>
            <source>Choose the file that is not found</source>
            <translation>Nicht gefundene Datei wählen</translation>
        </message>
    </context>
    <context>
        <name>ExportActions</name>
        <message>
            <source>Nothing is collected yet.</source>
            <translation>Die Sammlung ist noch leer.</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Word-Dokument (*.docx)</translation>
        </message>
        <message>
            <source>Table for spreadsheets (*.csv)</source>
            <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
        </message>
        <message>
            <source>Save the collection</source>
            <translation>Sammlung speichern</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <source>{name} cannot be written.</source>
            <translation>{name} lässt sich nicht schreiben.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Als {name} gespeichert.</translation>
        </message>
        <message>
            <source>{name} is there already. Replace it?</source>
            <translation>{name} ist schon vorhanden. Ersetzen?</translation>
        </message>
        <message>
            <source>Replace a file</source>
            <translation>Datei ersetzen</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
    </context>
    <context>
        <name>GuideActions</name>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Handbuch</translation>
        </message>
        <message>
            <source>Look for a &amp;new version…</source>
            <translation>Nach &amp;neuer Version sehen…</translation>
        </message>
        <message>
            <source>Look for a new version</source>
            <translation>Nach neuer Version sehen</translation>
        </message>
        <message>
            <source>You have version {version}. The newest one stands on this page:</source>
            <translation>Sie haben Version {version}. Die neueste steht auf dieser Seite:</translation>
        </message>
        <message>
            <source>Your browser opens it. Dragoman itself asks nobody, and sends nothing.</source>
            <translation>Sie wird in Ihrem Browser geöffnet. Dragoman selbst fragt niemanden und sendet nichts.</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
    </context>
    <context>
        <name>HitActions</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Zitat kopieren</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <source>Why is this found?</source>
            <translation>Warum wurde das gefunden?</translation>
        </message>
        <message>
            <source>Forget this document…</source>
            <translation>Dieses Dokument vergessen…</translation>
        </message>
        <message>
            <source>Show a copy in its folder</source>
            <translation>Kopie in ihrem Ordner zeigen</translation>
        </message>
        <message>
            <source>Forget {name}? The file stays where it is, but is not found any more and not read again. Its text, title and name leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>{name} vergessen? Die Datei bleibt, wo sie ist, wird aber nicht mehr gefunden und nicht wieder eingelesen. Ihr Text, Titel und Name werden aus allen Dateien im Datenordner von Dragoman gelöscht, frühere Sicherungen und das Protokoll ebenfalls.</translation>
        </message>
        <message>
            <source>Copies of it in other places are still found.</source>
            <translation>Kopien an anderen Orten werden weiterhin gefunden.</translation>
        </message>
        <message>
            <source>Forget a document</source>
            <translation>Dokument vergessen</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Vergessen</translation>
        </message>
    </context>
    <context>
        <name>LikeActions</name>
        <message>
            <source>Find similar &amp;passages</source>
            <translation>Ähnliche &amp;Textstellen suchen</translation>
        </message>
        <message>
            <source>Find similar &amp;documents</source>
            <translation>Ähnliche &amp;Dokumente suchen</translation>
        </message>
        <message>
            <source>Find similar to the &amp;selection</source>
            <translation>Ähnliches zur &amp;Auswahl suchen</translation>
        </message>
    </context>
    <context>
        <name>ModelActions</name>
        <message>
            <source>All its files are as they were installed, and it gives what it should.</source>
            <translation>Alle Dateien sind noch so, wie sie installiert wurden, und das Modell liefert die erwarteten Ergebnisse.</translation>
        </message>
        <message>
            <source>Check of a model</source>
            <translation>Modellprüfung</translation>
        </message>
    </context>
    <context>
        <name>PreviewActions</name>
        <message>
            <source>&amp;Next hit in the document</source>
            <translation>&amp;Nächster Treffer im Dokument</translation>
        </message>
        <message>
            <source>&amp;Previous hit in the document</source>
            <translation>V&amp;orheriger Treffer im Dokument</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>Find in the &amp;document…</source>
            <translation>Im &amp;Dokument suchen…</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>&amp;Größer</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>&amp;Kleiner</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>No&amp;rmale Größe</translation>
        </message>
        <message>
            <source>Show &amp;text or page</source>
            <translation>&amp;Text oder Seite zeigen</translation>
        </message>
    </context>
    <context>
        <name>QuestionActions</name>
        <message>
            <source>&amp;Recent questions</source>
            <translation>Letzte &amp;Fragen</translation>
        </message>
        <message>
            <source>&amp;Save this search…</source>
            <translation>Diese Suche &amp;speichern…</translation>
        </message>
        <message>
            <source>&amp;Filters at the side</source>
            <translation>Filter&amp;leiste</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>Filter &amp;aufheben</translation>
        </message>
        <message>
            <source>&amp;Mend the question</source>
            <translation>Frage &amp;korrigieren</translation>
        </message>
        <message>
            <source>&amp;Keep the questions asked</source>
            <translation>Gestellte Fragen &amp;merken</translation>
        </message>
        <message>
            <source>Ask the &amp;last question again at the start</source>
            <translation>&amp;Beim Start die letzte Frage erneut stellen</translation>
        </message>
        <message>
            <source>&amp;Delete all questions kept…</source>
            <translation>Alle &amp;gemerkten Fragen löschen…</translation>
        </message>
        <message>
            <source>Delete all questions that are kept? Saved searches stay.</source>
            <translation>Alle gemerkten Fragen löschen? Gespeicherte Suchen bleiben erhalten.</translation>
        </message>
        <message>
            <source>Delete questions</source>
            <translation>Fragen löschen</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Diese Suche speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>QuoteActions</name>
        <message>
            <source>&amp;Copy quote with its source</source>
            <translation>&amp;Zitat mit Quelle kopieren</translation>
        </message>
        <message>
            <source>Copy quote as plain &amp;text</source>
            <translation>Zitat als &amp;reinen Text kopieren</translation>
        </message>
        <message>
            <source>Copy quote as &amp;Markdown</source>
            <translation>Zitat als &amp;Markdown kopieren</translation>
        </message>
        <message>
            <source>Copy quote as &amp;BibTeX</source>
            <translation>Zitat als &amp;BibTeX kopieren</translation>
        </message>
        <message>
            <source>Copy quote as Chicago &amp;note</source>
            <translation>Zitat als &amp;Chicago-Fußnote kopieren</translation>
        </message>
        <message>
            <source>Copied with its source.</source>
            <translation>Mit Quelle kopiert.</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>Diese Textstelle gibt es nicht mehr.</translation>
        </message>
    </context>
    <context>
        <name>RemedyActions</name>
        <message>
            <source>The file cannot be read.</source>
            <translation>Die Datei lässt sich nicht lesen.</translation>
        </message>
    </context>
    <context>
        <name>RepairActions</name>
        <message>
            <source>Check and repair the library</source>
            <translation>Bibliothek prüfen und reparieren</translation>
        </message>
        <message>
            <source>Check and repair the library now?</source>
            <translation>Bibliothek jetzt prüfen und reparieren?</translation>
        </message>
        <message>
            <source>The window closes, the library is looked at to the last row, and what is damaged is made again from what is whole. That may take minutes. Your documents are not touched. The window then opens again.</source>
            <translation>Das Fenster wird geschlossen, die Bibliothek wird vollständig geprüft, und alles Beschädigte wird aus den unversehrten Daten neu erstellt. Das kann einige Minuten dauern. Ihre Dokumente bleiben unberührt. Danach öffnet sich das Fenster wieder.</translation>
        </message>
        <message>
            <source>Check and repair</source>
            <translation>Prüfen und reparieren</translation>
        </message>
    </context>
    <context>
        <name>ScanActions</name>
        <message>
            <source>Scans</source>
            <translation>Scans</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Nicht lesen</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Add folder…</source>
            <translation>Ordner &amp;hinzufügen…</translation>
        </message>
        <message>
            <source>&amp;Folders…</source>
            <translation>&amp;Ordner…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>&amp;Modelle…</translation>
        </message>
        <message>
            <source>&amp;Pause or go on indexing</source>
            <translation>&amp;Indexierung anhalten oder fortsetzen</translation>
        </message>
        <message>
            <source>&amp;Index now anyway</source>
            <translation>&amp;Jetzt trotzdem indexieren</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Suche</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>&amp;Frage</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>&amp;Vorschau</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>&amp;Befehle…</translation>
        </message>
        <message>
            <source>&amp;Collection</source>
            <translation>Sa&amp;mmlung</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Search operators</source>
            <translation>&amp;Suchoperatoren</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;What Dragoman knows</source>
            <translation>&amp;Was Dragoman weiß</translation>
        </message>
        <message>
            <source>&amp;Files that need attention</source>
            <translation>&amp;Dateien mit Problemen</translation>
        </message>
        <message>
            <source>Why &amp;isn't a file found?…</source>
            <translation>Warum wird &amp;eine Datei nicht gefunden?…</translation>
        </message>
        <message>
            <source>&amp;Check and repair the library…</source>
            <translation>Bibliothek &amp;prüfen und reparieren…</translation>
        </message>
        <message>
            <source>&amp;About Dragoman</source>
            <translation>Ü&amp;ber Dragoman</translation>
        </message>
    </context>
    <context>
        <name>BannerBar</name>
        <message>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Reparieren…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelle…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <source>Read scans…</source>
            <translation>Scans lesen…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message>
            <source>Passages collected</source>
            <translation>Gesammelte Textstellen</translation>
        </message>
        <message>
            <source>Nothing is collected yet. Choose a passage and press Ctrl+B, or drag it here.</source>
            <translation>Die Sammlung ist noch leer. Wählen Sie eine Textstelle und drücken Sie Strg+B, oder ziehen Sie sie hierher.</translation>
        </message>
    </context>
    <context>
        <name>CollectionModel</name>
        <message>
            <source>Note: {note}</source>
            <translation>Notiz: {note}</translation>
        </message>
    </context>
    <context>
        <name>CollectionPanel</name>
        <message>
            <source>Collection</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>Alle entfernen</translation>
        </message>
        <message>
            <source>Note on this passage</source>
            <translation>Notiz zu dieser Textstelle</translation>
        </message>
        <message>
            <source>Style of the citations</source>
            <translation>Zitierstil</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Cite as</source>
            <translation>Zitieren als</translation>
        </message>
    </context>
    <context>
        <name>style_names</name>
        <message>
            <source>Plain text</source>
            <translation>Nur Text</translation>
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
            <translation>Chicago-Fußnote</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>Finds the passage that answers a question, in any language, in your own files.</source>
            <translation>Findet in Ihren eigenen Dateien die Textstelle, die eine Frage beantwortet, in jeder Sprache.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Only a model that you ask for is loaded from the network.</source>
            <translation>Nichts verlässt diesen Computer. Nur ein Modell, das Sie anfordern, wird aus dem Netz geladen.</translation>
        </message>
        <message>
            <source>Models:</source>
            <translation>Modelle:</translation>
        </message>
        <message>
            <source>The library lives in</source>
            <translation>Die Bibliothek liegt in</translation>
        </message>
        <message>
            <source>Apache License 2.0</source>
            <translation>Apache-Lizenz 2.0</translation>
        </message>
        <message>
            <source>About Dragoman</source>
            <translation>Über Dragoman</translation>
        </message>
    </context>
    <context>
        <name>AdvancedModels</name>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>Alle Modelle</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Herunterladen…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>From files that you have brought along, where there is no network</source>
            <translation>Aus Dateien, die Sie mitgebracht haben, wenn es kein Netz gibt</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>Aus einem Ordner…</translation>
        </message>
        <message>
            <source>From a zip…</source>
            <translation>Aus einer ZIP-Datei…</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Reads all its files and compares its results with the published ones</source>
            <translation>Liest alle Dateien des Modells und vergleicht seine Ergebnisse mit den veröffentlichten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>The first passages are put in order by:</source>
            <translation>Die ersten Textstellen ordnet:</translation>
        </message>
        <message>
            <source>They read the meaning of passages</source>
            <translation>Sie lesen die Bedeutung der Textstellen</translation>
        </message>
        <message>
            <source>They put the first passages in order</source>
            <translation>Sie ordnen die ersten Textstellen</translation>
        </message>
        <message>
            <source>They read scans in further languages</source>
            <translation>Sie lesen Scans in weiteren Sprachen</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>in Gebrauch</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>Sprachen: {languages}</translation>
        </message>
        <message>
            <source>Memory while it works: {size}</source>
            <translation>Speicherbedarf im Betrieb: {size}</translation>
        </message>
        <message>
            <source>From: {place} {revision}</source>
            <translation>Von: {place} {revision}</translation>
        </message>
        <message>
            <source>Choose the folder of {title}</source>
            <translation>Ordner von {title} wählen</translation>
        </message>
        <message>
            <source>Choose the zip of {title}</source>
            <translation>ZIP-Datei von {title} wählen</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>Dragoman met an error that it did not expect. Your documents are untouched, and you can go on working. The report below helps to mend it; it is sent nowhere by itself.</source>
            <translation>In Dragoman ist ein unerwarteter Fehler aufgetreten. Ihre Dokumente sind unberührt, und Sie können weiterarbeiten. Der folgende Bericht hilft, den Fehler zu beheben; er wird nicht von selbst verschickt.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
    </context>
    <context>
        <name>ExcludesEditor</name>
        <message>
            <source>One pattern a line, as in .gitignore: drafts/, *.log, !keep.log</source>
            <translation>Ein Muster pro Zeile, wie in .gitignore: entwürfe/, *.log, !wichtig.log</translation>
        </message>
        <message>
            <source>Patterns left out of the selected folder</source>
            <translation>Muster für das, was im ausgewählten Ordner ausgeschlossen ist</translation>
        </message>
        <message>
            <source>Apply patterns</source>
            <translation>Muster anwenden</translation>
        </message>
        <message>
            <source>What is wrong with the patterns</source>
            <translation>Was an den Mustern nicht stimmt</translation>
        </message>
        <message>
            <source>Left out of the selected folder:</source>
            <translation>Im ausgewählten Ordner ausgeschlossen:</translation>
        </message>
    </context>
    <context>
        <name>ExplainDialog</name>
        <message>
            <source>Why isn't this file found?</source>
            <translation>Warum wird diese Datei nicht gefunden?</translation>
        </message>
        <message>
            <source>What is known of the file</source>
            <translation>Was über die Datei bekannt ist</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Andere Datei…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird nachgesehen…</translation>
        </message>
        <message>
            <source>Was {path} meant?</source>
            <translation>Meinten Sie {path}?</translation>
        </message>
    </context>
    <context>
        <name>FailureDetails</name>
        <message>
            <source>Choose a file to see what can be done about it.</source>
            <translation>Wählen Sie eine Datei, um zu sehen, was sich tun lässt.</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>seit {date}</translation>
        </message>
    </context>
    <context>
        <name>FailuresDialog</name>
        <message>
            <source>Files that need attention</source>
            <translation>Dateien mit Problemen</translation>
        </message>
        <message>
            <source>Filter by name, folder or reason</source>
            <translation>Nach Name, Ordner oder Grund filtern</translation>
        </message>
        <message>
            <source>Filter the files</source>
            <translation>Dateien filtern</translation>
        </message>
        <message>
            <source>All about it</source>
            <translation>Alle Einzelheiten</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>Liste kopieren</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date: files are tried again there.</source>
            <translation>Eine andere Dragoman-Instanz hält diese Bibliothek aktuell: Erneute Versuche sind nur dort möglich.</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
    </context>
    <context>
        <name>folder_suggestions</name>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Desktop</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>E-Mails</translation>
        </message>
        <message>
            <source>Nothing in it that is read</source>
            <translation>Enthält nichts, was sich einlesen lässt</translation>
        </message>
        <message>
            <source>Very many files, none read so far</source>
            <translation>Sehr viele Dateien, bisher keine eingelesen</translation>
        </message>
        <message>
            <source>by words in about {time}</source>
            <translation>nach Wörtern in etwa {time}</translation>
        </message>
        <message>
            <source>by meaning in about {time}</source>
            <translation>nach Bedeutung in etwa {time}</translation>
        </message>
        <message>
            <source>how long that takes is known once something has been read</source>
            <translation>wie lange das dauert, zeigt sich, sobald etwas eingelesen wurde</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add {folder}</source>
            <translation>{folder} hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folders that are searched</source>
            <translation>Durchsuchte Ordner</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Add the sample documents</source>
            <translation>Beispieldokumente hinzufügen</translation>
        </message>
        <message>
            <source>What is wrong with ignore files in the selected folder</source>
            <translation>Was an den Ignorierdateien im ausgewählten Ordner nicht stimmt</translation>
        </message>
        <message>
            <source>Hidden files, folders such as node_modules, and what ignore files name are left out anyway. A line “forgotten-…” stands for what you had forgotten, without its name; without the line it is read again.</source>
            <translation>Verborgene Dateien, Ordner wie node_modules und alles, was Ignorierdateien nennen, sind ohnehin ausgeschlossen. Eine Zeile „forgotten-…“ steht ohne Namen für etwas, das Sie vergessen ließen; ohne diese Zeile wird es wieder eingelesen.</translation>
        </message>
        <message>
            <source>{folder}: {cost}</source>
            <translation>{folder}: {cost}</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>Zu durchsuchenden Ordner wählen</translation>
        </message>
        <message>
            <source>Search {path} no longer, and forget all that was read of it? The files stay where they are. Their text, titles and names leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>{path} nicht mehr durchsuchen und alles vergessen, was daraus eingelesen wurde? Die Dateien bleiben, wo sie sind. Ihre Texte, Titel und Namen werden aus allen Dateien im Datenordner von Dragoman gelöscht, frühere Sicherungen und das Protokoll ebenfalls.</translation>
        </message>
        <message>
            <source>Remove folder</source>
            <translation>Ordner entfernen</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeDialog</name>
        <message>
            <source>What Dragoman knows</source>
            <translation>Was Dragoman weiß</translation>
        </message>
        <message>
            <source>What the indexer is doing</source>
            <translation>Was gerade indexiert wird</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Files that need attention…</source>
            <translation>Dateien mit Problemen…</translation>
        </message>
        <message>
            <source>Why isn't a file found…</source>
            <translation>Warum wird eine Datei nicht gefunden?…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelle…</translation>
        </message>
        <message>
            <source>Files by state</source>
            <translation>Dateien nach Status</translation>
        </message>
        <message>
            <source>Nothing is left to do: changes are followed as they happen.</source>
            <translation>Alles ist erledigt: Änderungen werden laufend verfolgt.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>By words</source>
            <translation>Nach Wörtern</translation>
        </message>
        <message>
            <source>By meaning, with {embedder}</source>
            <translation>Nach Bedeutung, mit {embedder}</translation>
        </message>
        <message>
            <source>Show the files: {state}</source>
            <translation>Dateien zeigen: {state}</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Speed on this computer</source>
            <translation>Geschwindigkeit auf diesem Computer</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Mitgeliefert</translation>
        </message>
        <message>
            <source>unknown size</source>
            <translation>Größe unbekannt</translation>
        </message>
        <message>
            <source>Better ({size})</source>
            <translation>Besser ({size})</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>Use it alone</source>
            <translation>Allein verwenden</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Go on with the download…</source>
            <translation>Download fortsetzen…</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Herunterladen…</translation>
        </message>
        <message>
            <source>It reads what you add to the library, on this computer.</source>
            <translation>Es liest auf diesem Computer, was Sie zur Bibliothek hinzufügen.</translation>
        </message>
        <message>
            <source>It has read all of your library.</source>
            <translation>Es hat Ihre ganze Bibliothek gelesen.</translation>
        </message>
        <message>
            <source>It has read {share} of your library</source>
            <translation>Es hat {share} Ihrer Bibliothek gelesen</translation>
        </message>
        <message>
            <source>It reads {passages} in the background; meanwhile you search with what there is.</source>
            <translation>Es liest {passages} im Hintergrund; inzwischen suchen Sie mit dem, was schon da ist.</translation>
        </message>
        <message>
            <source>How long that takes is known once it has read for a moment.</source>
            <translation>Wie lange das dauert, zeigt sich, sobald es eine Weile gelesen hat.</translation>
        </message>
        <message>
            <source>That takes about {time}.</source>
            <translation>Das dauert etwa {time}.</translation>
        </message>
        <message>
            <source>It is downloaded once, and finds more, above all across languages.</source>
            <translation>Es wird einmal heruntergeladen und findet mehr, vor allem über Sprachgrenzen hinweg.</translation>
        </message>
    </context>
    <context>
        <name>model_questions</name>
        <message>
            <source>unknown size</source>
            <translation>Größe unbekannt</translation>
        </message>
        <message>
            <source>Download {title}, {size}?</source>
            <translation>{title} herunterladen, {size}?</translation>
        </message>
        <message>
            <source>Licence: {licence}. From: {place}.</source>
            <translation>Lizenz: {licence}. Von: {place}.</translation>
        </message>
        <message>
            <source>This is the only thing that Dragoman ever loads from the network. It tells nobody more.</source>
            <translation>Nur dafür greift Dragoman jemals auf das Netz zu. Dabei wird sonst nichts preisgegeben.</translation>
        </message>
        <message>
            <source>Download a model</source>
            <translation>Modell herunterladen</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>{notice}

Import {title} all the same?</source>
            <translation>{notice}

{title} trotzdem importieren?</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>Modell importieren</translation>
        </message>
        <message>
            <source>Remove {title} from this computer? What it has read stays known.</source>
            <translation>{title} von diesem Computer entfernen? Was das Modell gelesen hat, bleibt bekannt.</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>Modell entfernen</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <source>All models, import, check, remove, and who puts in order</source>
            <translation>Alle Modelle; importieren, prüfen, entfernen; Ordnen der ersten Textstellen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Was schiefgegangen ist</translation>
        </message>
    </context>
    <context>
        <name>PasswordButton</name>
        <message>
            <source>Give password…</source>
            <translation>Passwort eingeben…</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Passwort anzeigen</translation>
        </message>
        <message>
            <source>The password is kept only until Dragoman is closed, and tried with your other protected files. What the file says is then in the library, where anyone who can open your account can read it.</source>
            <translation>Das Passwort wird nur aufbewahrt, bis Dragoman beendet wird, und auch bei Ihren anderen geschützten Dateien probiert. Was in der Datei steht, ist dann in der Bibliothek; dort kann es jeder lesen, der Zugang zu Ihrem Benutzerkonto hat.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Wird probiert…</translation>
        </message>
    </context>
    <context>
        <name>RemedyButtons</name>
        <message>
            <source>Adds a pattern to the folder's; it can be taken away under Folders</source>
            <translation>Fügt den Mustern des Ordners eines hinzu; unter „Ordner“ lässt es sich wieder entfernen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Search its folder</source>
            <translation>Ordner durchsuchen</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Ausschließen</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>Regel zeigen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Alle erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>RerankerChoice</name>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>Was die ersten Textstellen ordnet</translation>
        </message>
        <message>
            <source>nobody: they stay as they were found</source>
            <translation>nichts: sie bleiben, wie sie gefunden wurden</translation>
        </message>
        <message>
            <source>the model that reads their meaning, word by word</source>
            <translation>das Modell, das ihre Bedeutung liest, Wort für Wort</translation>
        </message>
        <message>
            <source>the built-in model, until a larger one is installed</source>
            <translation>das mitgelieferte Modell, bis ein größeres installiert ist</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>What leaves it out</source>
            <translation>Was die Datei ausschließt</translation>
        </message>
        <message>
            <source>Line {line} of {path}:</source>
            <translation>Zeile {line} von {path}:</translation>
        </message>
        <message>
            <source>The ignore file</source>
            <translation>Die Ignorierdatei</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
    </context>
    <context>
        <name>SettingEditor</name>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset “{setting}” to its default</source>
            <translation>„{setting}“ auf den Standardwert zurücksetzen</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>Standard: {value}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>ein</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>Write a whole number from {least} to {most}.</source>
            <translation>Geben Sie eine ganze Zahl von {least} bis {most} ein.</translation>
        </message>
        <message>
            <source>Write a number from {least} to {most}.</source>
            <translation>Geben Sie eine Zahl von {least} bis {most} ein.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Reading files</source>
            <translation>Dateien einlesen</translation>
        </message>
        <message>
            <source>Following folders</source>
            <translation>Ordner verfolgen</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Memory and backups</source>
            <translation>Speicher und Sicherungen</translation>
        </message>
        <message>
            <source>Pages that are pictures, as scanners make them</source>
            <translation>Seiten, die Bilder sind, wie Scanner sie erzeugen</translation>
        </message>
        <message>
            <source>Their letters are recognised in the background, when nothing else is to be done.</source>
            <translation>Die Schrift darauf wird im Hintergrund erkannt, wenn sonst nichts zu tun ist.</translation>
        </message>
        <message>
            <source>Ask when there are some</source>
            <translation>Fragen, wenn es welche gibt</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Nicht lesen</translation>
        </message>
        <message>
            <source>ocr scan scanner picture photo recognise</source>
            <translation>ocr scan scanner bild foto texterkennung erkennen</translation>
        </message>
        <message>
            <source>Files read at the same time</source>
            <translation>Gleichzeitig eingelesene Dateien</translation>
        </message>
        <message>
            <source>0 leaves it to Dragoman: one for each core, at most 4.</source>
            <translation>Bei 0 entscheidet Dragoman: eine pro Prozessorkern, höchstens 4.</translation>
        </message>
        <message>
            <source>processes cores threads workers</source>
            <translation>prozesse kerne threads parallel prozessor cpu</translation>
        </message>
        <message>
            <source>Largest file</source>
            <translation>Größte Datei</translation>
        </message>
        <message>
            <source>Larger ones are not read, and told as too large.</source>
            <translation>Größere Dateien werden nicht eingelesen und als zu groß gemeldet.</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>size limit megabytes</source>
            <translation>größe grenze limit höchstens megabyte</translation>
        </message>
        <message>
            <source>Longest text of a document</source>
            <translation>Längster Text eines Dokuments</translation>
        </message>
        <message>
            <source>What comes after so many characters is not indexed; 20,000,000 are some 8,000 pages.</source>
            <translation>Was danach kommt, wird nicht indexiert; 20.000.000 Zeichen sind rund 8.000 Seiten.</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <source>length limit pages</source>
            <translation>länge grenze limit höchstens seiten</translation>
        </message>
        <message>
            <source>Most passages of a document</source>
            <translation>Textstellen pro Dokument, höchstens</translation>
        </message>
        <message>
            <source>What comes after them is not indexed.</source>
            <translation>Was danach kommt, wird nicht indexiert.</translation>
        </message>
        <message>
            <source>passages</source>
            <translation>Textstellen</translation>
        </message>
        <message>
            <source>length limit chunks</source>
            <translation>länge anzahl grenze limit abschnitte</translation>
        </message>
        <message>
            <source>Longest time for a file</source>
            <translation>Höchstdauer für eine Datei</translation>
        </message>
        <message>
            <source>A file that takes longer is told as not read, and the next one goes on.</source>
            <translation>Eine Datei, die länger braucht, wird als nicht gelesen gemeldet, und die nächste ist an der Reihe.</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <source>timeout limit</source>
            <translation>zeitlimit timeout grenze zeit</translation>
        </message>
        <message>
            <source>Further time for each megabyte</source>
            <translation>Zusätzliche Zeit pro Megabyte</translation>
        </message>
        <message>
            <source>Of the file and of its text, beside the time above.</source>
            <translation>Der Datei und ihres Textes, zusätzlich zur Zeit oben.</translation>
        </message>
        <message>
            <source>timeout limit size</source>
            <translation>zeitlimit timeout grenze größe</translation>
        </message>
        <message>
            <source>Most memory for a file</source>
            <translation>Höchster Speicherbedarf je Datei</translation>
        </message>
        <message>
            <source>A file that needs more is told as not read.</source>
            <translation>Eine Datei, die mehr braucht, wird als nicht gelesen gemeldet.</translation>
        </message>
        <message>
            <source>ram limit megabytes</source>
            <translation>ram arbeitsspeicher grenze limit megabyte</translation>
        </message>
        <message>
            <source>Give way to other work</source>
            <translation>Rücksicht auf andere Arbeit</translation>
        </message>
        <message>
            <source>On a battery, while you use the computer and while other programs need it, indexing is slower.</source>
            <translation>Im Akkubetrieb, während Sie den Computer benutzen und während andere Programme ihn brauchen, wird langsamer indexiert.</translation>
        </message>
        <message>
            <source>battery power background priority slow processor</source>
            <translation>akku batterie strom hintergrund priorität langsam prozessor</translation>
        </message>
        <message>
            <source>Wait after a change</source>
            <translation>Wartezeit nach einer Änderung</translation>
        </message>
        <message>
            <source>So long nothing must happen in a folder before it is looked at: a file is often saved in steps.</source>
            <translation>So lange muss in einem Ordner Ruhe herrschen, bevor nachgesehen wird: Dateien werden oft in mehreren Schritten gespeichert.</translation>
        </message>
        <message>
            <source>delay live watch</source>
            <translation>verzögerung überwachen beobachten live</translation>
        </message>
        <message>
            <source>Time between two looks at everything</source>
            <translation>Alles erneut durchsehen nach</translation>
        </message>
        <message>
            <source>No system tells of all that happens to files.</source>
            <translation>Kein System meldet alles, was mit Dateien geschieht.</translation>
        </message>
        <message>
            <source>scan interval hour watch</source>
            <translation>abstand intervall stunden überwachen abgleich</translation>
        </message>
        <message>
            <source>Time between two looks at folders that cannot be followed</source>
            <translation>Nicht verfolgbare Ordner erneut durchsehen nach</translation>
        </message>
        <message>
            <source>Network shares, for instance, do not tell of changes as they happen.</source>
            <translation>Netzlaufwerke zum Beispiel melden Änderungen nicht von selbst.</translation>
        </message>
        <message>
            <source>scan interval network drive watch</source>
            <translation>abstand intervall netzwerk laufwerk freigabe überwachen</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelle…</translation>
        </message>
        <message>
            <source>The model that reads the meaning</source>
            <translation>Das Modell, das die Bedeutung liest</translation>
        </message>
        <message>
            <source>Chosen among the models, with what each costs and knows.</source>
            <translation>Wird bei den Modellen gewählt; dort steht, was jedes braucht und kann.</translation>
        </message>
        <message>
            <source>embedder language download better</source>
            <translation>embedder embedding sprache herunterladen besser</translation>
        </message>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>Was die ersten Textstellen ordnet</translation>
        </message>
        <message>
            <source>Chosen among the models, under Advanced.</source>
            <translation>Wird bei den Modellen unter „Erweitert“ gewählt.</translation>
        </message>
        <message>
            <source>reranker order sort</source>
            <translation>reranker reihenfolge sortieren ordnen</translation>
        </message>
        <message>
            <source>Passages that are put in order</source>
            <translation>Textstellen, die geordnet werden</translation>
        </message>
        <message>
            <source>So many of the first are read once more, closely. 0: none.</source>
            <translation>So viele der ersten werden noch einmal genau gelesen. 0: keine.</translation>
        </message>
        <message>
            <source>reranker results quality</source>
            <translation>reranker ergebnisse qualität</translation>
        </message>
        <message>
            <source>Time for putting in order</source>
            <translation>Zeit für das Ordnen</translation>
        </message>
        <message>
            <source>The answer is shown before; it is only put into a better order.</source>
            <translation>Die Antwort erscheint schon vorher; sie wird danach nur besser geordnet.</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>Millisekunden</translation>
        </message>
        <message>
            <source>reranker speed</source>
            <translation>reranker geschwindigkeit tempo</translation>
        </message>
        <message>
            <source>Time for the larger model that puts in order</source>
            <translation>Zeit für das größere Modell, das ordnet</translation>
        </message>
        <message>
            <source>After that order is shown; only where such a model is installed.</source>
            <translation>Nachdem diese Ordnung zu sehen ist; nur wenn ein solches Modell installiert ist.</translation>
        </message>
        <message>
            <source>Keep models in memory for</source>
            <translation>Modelle im Speicher behalten für</translation>
        </message>
        <message>
            <source>One that nobody uses so long is unloaded; the next question then takes a moment more.</source>
            <translation>Ein Modell, das so lange nicht gebraucht wird, wird entladen; die nächste Frage dauert dann etwas länger.</translation>
        </message>
        <message>
            <source>ram unload idle</source>
            <translation>ram arbeitsspeicher entladen leerlauf</translation>
        </message>
        <message>
            <source>Back up what was learnt of the meaning</source>
            <translation>Gelernte Bedeutungen sichern</translation>
        </message>
        <message>
            <source>Some kilobytes a passage in the daily backup, in place of learning it again after a damage.</source>
            <translation>Einige Kilobyte pro Textstelle in der täglichen Sicherung; dafür muss nach einem Schaden nichts neu gelernt werden.</translation>
        </message>
        <message>
            <source>vectors safety copy disk</source>
            <translation>vektoren sicherheitskopie backup festplatte</translation>
        </message>
        <message>
            <source>Keep the questions asked</source>
            <translation>Gestellte Fragen merken</translation>
        </message>
        <message>
            <source>In the data folder alone. Without, those that were kept are deleted; saved searches stay.</source>
            <translation>Nur im Datenordner. Ist dies ausgeschaltet, werden die gemerkten Fragen gelöscht; gespeicherte Suchen bleiben erhalten.</translation>
        </message>
        <message>
            <source>history privacy recent</source>
            <translation>verlauf privatsphäre datenschutz letzte</translation>
        </message>
        <message>
            <source>Ask the last question again at the start</source>
            <translation>Beim Start die letzte Frage erneut stellen</translation>
        </message>
        <message>
            <source>Needs questions to be kept.</source>
            <translation>Nur möglich, wenn Fragen gemerkt werden.</translation>
        </message>
        <message>
            <source>restore session</source>
            <translation>wiederherstellen sitzung</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Aussehen und Sprache</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>Auf dem Desktop</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Of the window. Questions are asked in any language, whichever this is.</source>
            <translation>Die des Fensters. Fragen können Sie unabhängig davon in jeder Sprache stellen.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>translation locale</source>
            <translation>übersetzung gebietsschema deutsch</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Where the system is set to high contrast, its own colours are used.</source>
            <translation>Bei hohem Kontrast im System gelten dessen eigene Farben.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>theme dark mode night contrast appearance</source>
            <translation>design thema dunkelmodus nacht kontrast aussehen</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>Größe von allem</translation>
        </message>
        <message>
            <source>Beside what the system says already.</source>
            <translation>Zusätzlich zu dem, was das System vorgibt.</translation>
        </message>
        <message>
            <source>zoom scale font large</source>
            <translation>zoom skalierung schrift groß</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>Panels fade in and bars slide open, unless the system says that nothing should move.</source>
            <translation>Bereiche blenden ein und Leisten gleiten auf, sofern das System Bewegungen nicht abgeschaltet hat.</translation>
        </message>
        <message>
            <source>animation reduced effects</source>
            <translation>animation reduziert effekte</translation>
        </message>
        <message>
            <source>Closing the window then only puts it away; the sign in the tray brings it back, or ends Dragoman.</source>
            <translation>Das Schließen des Fensters blendet es dann nur aus; das Symbol im Infobereich holt es zurück oder beendet Dragoman.</translation>
        </message>
        <message>
            <source>This desktop has no tray, so that closing the window ends Dragoman whatever is set here.</source>
            <translation>Dieser Desktop hat keinen Infobereich; daher beendet das Schließen des Fensters Dragoman, was auch immer hier eingestellt ist.</translation>
        </message>
        <message>
            <source>Shows the bar for a quick question, whatever program is in front.</source>
            <translation>Zeigt die Leiste für eine schnelle Frage, welches Programm auch im Vordergrund ist.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Go on when the window is closed</source>
            <translation>Nach dem Schließen weiterlaufen</translation>
        </message>
        <message>
            <source>tray background minimise hide</source>
            <translation>infobereich tray hintergrund minimieren ausblenden</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>Bei der Anmeldung starten</translation>
        </message>
        <message>
            <source>Without a window, so that new documents are read as they come.</source>
            <translation>Ohne Fenster, damit neue Dokumente gleich eingelesen werden.</translation>
        </message>
        <message>
            <source>autostart boot login</source>
            <translation>autostart hochfahren anmelden login</translation>
        </message>
        <message>
            <source>Keys for a quick question</source>
            <translation>Tasten für eine schnelle Frage</translation>
        </message>
        <message>
            <source>global shortcut hotkey launcher</source>
            <translation>globales tastenkürzel hotkey schnellstart</translation>
        </message>
        <message>
            <source>Another program has the keys for a quick question: choose others.</source>
            <translation>Die Tasten für eine schnelle Frage gehören schon einem anderen Programm: Wählen Sie andere.</translation>
        </message>
        <message>
            <source>This system gives programs no such keys. Its own keyboard settings can start: dragoman --launcher</source>
            <translation>Dieses System vergibt solche Tasten nicht an Programme. In seinen eigenen Tastatureinstellungen können Sie diesen Befehl eintragen: dragoman --launcher</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>No setting is called so.</source>
            <translation>Keine Einstellung heißt so.</translation>
        </message>
        <message>
            <source>“{setting}” is changed.</source>
            <translation>„{setting}“ wurde geändert.</translation>
        </message>
        <message>
            <source>“{setting}” is changed; it counts from the next start.</source>
            <translation>„{setting}“ wurde geändert; das gilt ab dem nächsten Start.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>Aktion suchen</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Aktionen und ihre Tasten</translation>
        </message>
        <message>
            <source>New keys for the chosen action</source>
            <translation>Neue Tasten für die gewählte Aktion</translation>
        </message>
        <message>
            <source>Use it here instead</source>
            <translation>Trotzdem hier verwenden</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Keine Tasten</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Always: arrows move in the list, also from the question; Escape clears the question.</source>
            <translation>Immer: Pfeiltasten bewegen die Auswahl in der Liste, auch vom Fragefeld aus; Esc leert das Fragefeld.</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>Drücken Sie die neuen Tasten:</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>keine Tasten</translation>
        </message>
        <message>
            <source>{keys} is taken by: {actions}</source>
            <translation>{keys} ist schon belegt: {actions}</translation>
        </message>
    </context>
    <context>
        <name>StateGroups</name>
        <message>
            <source>States</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>Mit Problemen</translation>
        </message>
    </context>
    <context>
        <name>TransferBar</name>
        <message>
            <source>Progress of the work on a model</source>
            <translation>Fortschritt der Arbeit an einem Modell</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Verbinden…</translation>
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
            <translation>Präsentation</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>E-book</source>
            <translation>E-Book</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Nur Text</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Aufnahme</translation>
        </message>
        <message>
            <source>this passage: {language}</source>
            <translation>diese Textstelle: {language}</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>nicht installiert</translation>
        </message>
        <message>
            <source>partly downloaded</source>
            <translation>teilweise heruntergeladen</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>installiert</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>nicht verwendbar</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>{speed} pro Sekunde</translation>
        </message>
        <message>
            <source>p. {page}</source>
            <translation>S. {page}</translation>
        </message>
        <message>
            <source>from a scan</source>
            <translation>aus einem Scan</translation>
        </message>
        <message>
            <source>not {values}</source>
            <translation>nicht {values}</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>ab {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>Have everything in {path} searched? That may be very many files.</source>
            <translation>Alles in {path} durchsuchen lassen? Das können sehr viele Dateien sein.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Find similar documents</source>
            <translation>Ähnliche Dokumente suchen</translation>
        </message>
        <message>
            <source>Why is it found, or not?</source>
            <translation>Warum wird das gefunden oder nicht?</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
    </context>
    <context>
        <name>FacetModel</name>
        <message>
            <source>Clear</source>
            <translation>Aufheben</translation>
        </message>
        <message>
            <source>nothing chosen</source>
            <translation>nichts ausgewählt</translation>
        </message>
        <message>
            <source>{group}, chosen; Delete clears it</source>
            <translation>{group}, ausgewählt; Entf hebt die Auswahl auf</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>nicht gezählt</translation>
        </message>
        <message>
            <source>{value}, documents found: {number}</source>
            <translation>{value}, gefundene Dokumente: {number}</translation>
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message>
            <source>Nothing to narrow down yet</source>
            <translation>Noch nichts einzugrenzen</translation>
        </message>
    </context>
    <context>
        <name>facet_rows</name>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>Typen</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>Absender</translation>
        </message>
        <message>
            <source>Show {number} more</source>
            <translation>{number} weitere zeigen</translation>
        </message>
    </context>
    <context>
        <name>FacetView</name>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>Nur das</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>Das ausschließen</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Aufheben</translation>
        </message>
    </context>
    <context>
        <name>periods</name>
        <message>
            <source>With Shift: from the one that is chosen to this one</source>
            <translation>Mit Umschalt: vom bereits ausgewählten bis zu diesem</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Von … bis …</translation>
        </message>
        <message>
            <source>Past week</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Past month</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Past year</source>
            <translation>Letzte 12 Monate</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Im Handbuch suchen</translation>
        </message>
        <message>
            <source>No page of the guide holds this.</source>
            <translation>Das steht auf keiner Seite des Handbuchs.</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>Seiten des Handbuchs</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the guide</source>
            <translation>Seite des Handbuchs</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Seiten des Dokuments</translation>
        </message>
        <message>
            <source>This page cannot be drawn.</source>
            <translation>Diese Seite lässt sich nicht darstellen.</translation>
        </message>
    </context>
    <context>
        <name>FileOpener</name>
        <message>
            <source>Open many files</source>
            <translation>Viele Dateien öffnen</translation>
        </message>
        <message>
            <source>Open them</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>No program on this computer opens it.</source>
            <translation>Kein Programm auf diesem Computer kann diese Datei öffnen.</translation>
        </message>
        <message>
            <source>The file manager does not answer.</source>
            <translation>Der Dateimanager antwortet nicht.</translation>
        </message>
        <message>
            <source>{name} cannot be opened.</source>
            <translation>{name} lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>The drive with {name} does not answer.</source>
            <translation>Das Laufwerk mit {name} antwortet nicht.</translation>
        </message>
        <message>
            <source>Perhaps it sleeps, or its computer is off.</source>
            <translation>Vielleicht ist es im Ruhezustand, oder sein Computer ist ausgeschaltet.</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>{name} ist nicht mehr vorhanden.</translation>
        </message>
        <message>
            <source>Perhaps it was moved, or its drive is not connected.</source>
            <translation>Vielleicht wurde die Datei verschoben, oder ihr Laufwerk ist nicht angeschlossen.</translation>
        </message>
        <message>
            <source>{name} is a program. Opening it runs it on this computer.</source>
            <translation>{name} ist ein Programm. Beim Öffnen wird es auf diesem Computer ausgeführt.</translation>
        </message>
        <message>
            <source>{name} is a script. Opening it may run it on this computer.</source>
            <translation>{name} ist ein Skript. Beim Öffnen wird es möglicherweise auf diesem Computer ausgeführt.</translation>
        </message>
        <message>
            <source>{name} is a shortcut. Opening it starts whatever it names.</source>
            <translation>{name} ist eine Verknüpfung. Beim Öffnen startet das, worauf sie verweist.</translation>
        </message>
        <message>
            <source>{name} is a document that may hold programs, which may run when it is opened.</source>
            <translation>{name} ist ein Dokument, das Programme enthalten kann; sie werden beim Öffnen möglicherweise ausgeführt.</translation>
        </message>
        <message>
            <source>Open it only if you know where it is from.</source>
            <translation>Öffnen Sie es nur, wenn Sie wissen, woher es stammt.</translation>
        </message>
        <message>
            <source>Open what can run?</source>
            <translation>Ausführbares öffnen?</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Was möchten Sie tun?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Passende Befehle</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>keine Tasten</translation>
        </message>
        <message>
            <source>on</source>
            <translation>ein</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
    </context>
    <context>
        <name>document_builder</name>
        <message>
            <source>Picture:</source>
            <translation>Bild:</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
    </context>
    <context>
        <name>DocumentStack</name>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Formatiert</translation>
        </message>
        <message>
            <source>This document's form cannot be shown; this is its text.</source>
            <translation>Die Form dieses Dokuments lässt sich nicht darstellen; dies ist sein Text.</translation>
        </message>
        <message>
            <source>This page cannot be drawn; this is its text.</source>
            <translation>Diese Seite lässt sich nicht darstellen; dies ist ihr Text.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this document</source>
            <translation>In diesem Dokument suchen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>FormattedView</name>
        <message>
            <source>The document around the passage, with its form</source>
            <translation>Das Dokument um die Textstelle, formatiert</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>A link in this document</source>
            <translation>Ein Link in diesem Dokument</translation>
        </message>
        <message>
            <source>It leads out of this computer, to:</source>
            <translation>Er führt aus diesem Computer hinaus, zu:</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>It leads to what Dragoman does not open:</source>
            <translation>Er führt zu etwas, das Dragoman nicht öffnet:</translation>
        </message>
    </context>
    <context>
        <name>PageSelector</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Select the page</source>
            <translation>Seite auswählen</translation>
        </message>
    </context>
    <context>
        <name>PreviewHead</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The document's text alone</source>
            <translation>Nur der Text des Dokuments</translation>
        </message>
        <message>
            <source>Previous hit in this document</source>
            <translation>Vorheriger Treffer in diesem Dokument</translation>
        </message>
        <message>
            <source>Next hit in this document</source>
            <translation>Nächster Treffer in diesem Dokument</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>{place} of {places}</source>
            <translation>{place} von {places}</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>This document is no longer there.</source>
            <translation>Dieses Dokument ist nicht mehr vorhanden.</translation>
        </message>
        <message>
            <source>The document's text cannot be shown.</source>
            <translation>Der Text des Dokuments lässt sich nicht anzeigen.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Text of the document around the passage</source>
            <translation>Text des Dokuments um die Textstelle</translation>
        </message>
    </context>
    <context>
        <name>Assistant</name>
        <message>
            <source>Tab puts the first one in, or the one chosen with the arrows; Esc closes</source>
            <translation>Tab übernimmt den ersten Vorschlag oder den mit den Pfeiltasten gewählten; Esc schließt</translation>
        </message>
        <message>
            <source>Enter asks again; Delete takes a question out of the list</source>
            <translation>Eingabe fragt erneut; Entf nimmt eine Frage aus der Liste</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take away: {part}</source>
            <translation>Entfernen: {part}</translation>
        </message>
        <message>
            <source>{part}, take away</source>
            <translation>{part}, entfernen</translation>
        </message>
    </context>
    <context>
        <name>ChipRow</name>
        <message>
            <source>What the question is narrowed to</source>
            <translation>Worauf die Frage eingegrenzt ist</translation>
        </message>
    </context>
    <context>
        <name>likeness</name>
        <message>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <source>Like: {title}</source>
            <translation>Wie: {title}</translation>
        </message>
    </context>
    <context>
        <name>Mistakes</name>
        <message>
            <source>{question} (Ctrl+.)</source>
            <translation>{question} (Strg+.)</translation>
        </message>
        <message>
            <source>Write {text}</source>
            <translation>{text} schreiben</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Weglassen</translation>
        </message>
    </context>
    <context>
        <name>offers</name>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Letzte Woche</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Letzter Monat</translation>
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
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Absender</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>From a day on</source>
            <translation>Ab einem Tag</translation>
        </message>
        <message>
            <source>Before a day</source>
            <translation>Vor einem Tag</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>Nach Relevanz</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Nach Datum</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Nach Name</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <source>{beginning}…</source>
            <translation>{beginning}…</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>Before {day}</source>
            <translation>Vor {day}</translation>
        </message>
        <message>
            <source>From {day} on</source>
            <translation>Ab {day}</translation>
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
            <translation>Filter</translation>
        </message>
        <message>
            <source>Folders, types, languages, dates and senders of what is found</source>
            <translation>Ordner, Typen, Sprachen, Daten und Absender der gefundenen Dokumente</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filter aufheben</translation>
        </message>
    </context>
    <context>
        <name>SavedList</name>
        <message>
            <source>Saved searches</source>
            <translation>Gespeicherte Suchen</translation>
        </message>
        <message>
            <source>Rename a search</source>
            <translation>Suche umbenennen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Ask in any language, or type words; "a phrase"  -without  type:pdf  after:2024</source>
            <translation>Fragen Sie in jeder Sprache oder geben Sie Wörter ein; "eine Wortfolge"  -ohne  type:pdf  after:2024</translation>
        </message>
        <message>
            <source>A question in any language, or words. For instance:
"an exact phrase"   -without   type:pdf   in:letters   after:2024
More of this: Help, Search operators</source>
            <translation>Eine Frage in beliebiger Sprache oder Wörter. Zum Beispiel:
"eine genaue Wortfolge"   -ohne   type:pdf   in:briefe   after:2024
Mehr dazu: Hilfe, Suchoperatoren</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
    </context>
    <context>
        <name>repair</name>
        <message>
            <source>It can be repaired from what is whole. What is whole is kept; your documents are not touched.</source>
            <translation>Sie lässt sich aus den unversehrten Daten reparieren. Unversehrtes bleibt erhalten; Ihre Dokumente bleiben unberührt.</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparieren</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Check and repair the library</source>
            <translation>Bibliothek prüfen und reparieren</translation>
        </message>
        <message>
            <source>Looking at the library…</source>
            <translation>Die Bibliothek wird geprüft…</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Fortschritt der Prüfung</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Open the library</source>
            <translation>Bibliothek öffnen</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>Ask Dragoman a quick question</source>
            <translation>Dragoman eine schnelle Frage stellen</translation>
        </message>
    </context>
    <context>
        <name>Launcher</name>
        <message>
            <source>Ask Dragoman</source>
            <translation>Dragoman fragen</translation>
        </message>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>Fragen Sie in jeder Sprache oder geben Sie Wörter ein</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Enter opens · Ctrl+Enter shows the folder · Shift+Enter: all answers</source>
            <translation>Eingabe öffnet · Strg+Eingabe zeigt den Ordner · Umschalt+Eingabe: alle Antworten</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <source>The search has failed. The window says why.</source>
            <translation>Die Suche ist fehlgeschlagen. Der Grund steht im Fenster.</translation>
        </message>
        <message>
            <source>Escape puts this away</source>
            <translation>Esc blendet die Leiste aus</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Dragoman</source>
            <translation>Dragoman öffnen</translation>
        </message>
        <message>
            <source>Ask a question…</source>
            <translation>Frage stellen…</translation>
        </message>
        <message>
            <source>Pause the indexing</source>
            <translation>Indexierung anhalten</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>Jetzt trotzdem indexieren</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Resume the indexing</source>
            <translation>Indexierung fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>PassageList</name>
        <message>
            <source>Passages found</source>
            <translation>Gefundene Textstellen</translation>
        </message>
        <message>
            <source>Left and Right hide and show the passages of a document</source>
            <translation>Links und Rechts blenden die Textstellen eines Dokuments aus und ein</translation>
        </message>
    </context>
    <context>
        <name>row_words</name>
        <message>
            <source>Strong match</source>
            <translation>Sehr passend</translation>
        </message>
        <message>
            <source>Fair match</source>
            <translation>Passend</translation>
        </message>
        <message>
            <source>Weak match</source>
            <translation>Wenig passend</translation>
        </message>
        <message>
            <source>Looking for the other passages…</source>
            <translation>Die anderen Textstellen werden gesucht…</translation>
        </message>
        <message>
            <source>Searching for more…</source>
            <translation>Weitere werden gesucht…</translation>
        </message>
        <message>
            <source>Nothing more was found.</source>
            <translation>Nichts weiter gefunden.</translation>
        </message>
        <message>
            <source>A copy</source>
            <translation>Eine Kopie</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>zugeklappt</translation>
        </message>
        <message>
            <source>passage {number} of {of}</source>
            <translation>Textstelle {number} von {of}</translation>
        </message>
        <message>
            <source>No good match</source>
            <translation>Kein guter Treffer</translation>
        </message>
    </context>
    <context>
        <name>SortChoice</name>
        <message>
            <source>Best first</source>
            <translation>Beste zuerst</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Nach Name</translation>
        </message>
        <message>
            <source>Order of the results</source>
            <translation>Reihenfolge der Ergebnisse</translation>
        </message>
        <message>
            <source>The question itself says so</source>
            <translation>Steht so in der Frage</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Searching…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>No folder is searched yet</source>
            <translation>Es wird noch kein Ordner durchsucht</translation>
        </message>
        <message>
            <source>Choose one, and its documents can be asked.</source>
            <translation>Wählen Sie einen, dann können Sie seine Dokumente befragen.</translation>
        </message>
        <message>
            <source>Not there now: {names}. What was read of it was searched, what is new on it was not.</source>
            <translation>Derzeit nicht erreichbar: {names}. Was daraus schon eingelesen war, wurde durchsucht, Neues darin nicht.</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>Ordner…</translation>
        </message>
        <message>
            <source>Nothing was found, and no searched folder is there now.</source>
            <translation>Nichts gefunden, und derzeit ist kein durchsuchter Ordner erreichbar.</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Which and why</source>
            <translation>Welche und warum</translation>
        </message>
        <message>
            <source>No document holds text that can be searched</source>
            <translation>Kein Dokument enthält Text, der sich durchsuchen lässt</translation>
        </message>
        <message>
            <source>What is put there later is found by itself.</source>
            <translation>Was später dazukommt, wird von selbst gefunden.</translation>
        </message>
        <message>
            <source>There are no documents in the searched folders</source>
            <translation>In den durchsuchten Ordnern sind keine Dokumente</translation>
        </message>
        <message>
            <source>No good match. These are the nearest passages.</source>
            <translation>Kein guter Treffer. Dies sind die ähnlichsten Textstellen.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <source>Nothing was found so far, and reading is paused</source>
            <translation>Bisher nichts gefunden, und das Einlesen ist angehalten</translation>
        </message>
        <message>
            <source>Still reading</source>
            <translation>Es wird noch eingelesen</translation>
        </message>
        <message>
            <source>The rest will be there soon: {when}.</source>
            <translation>Der Rest ist bald da: {when}.</translation>
        </message>
        <message>
            <source>Nothing was found so far; the question is asked again by itself as more is read.</source>
            <translation>Bisher nichts gefunden; die Frage wird von selbst erneut gestellt, sobald mehr eingelesen ist.</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>Weiter einlesen</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Stand anzeigen</translation>
        </message>
        <message>
            <source>Without the quotation marks</source>
            <translation>Ohne Anführungszeichen</translation>
        </message>
        <message>
            <source>Without exclusions</source>
            <translation>Ohne Ausschlüsse</translation>
        </message>
        <message>
            <source>Perhaps it is there, but of another kind, folder, language or date.</source>
            <translation>Vielleicht gibt es das, aber mit anderem Typ, Ordner, Datum oder in anderer Sprache.</translation>
        </message>
        <message>
            <source>What stands in quotation marks must be found letter for letter.</source>
            <translation>Was in Anführungszeichen steht, muss buchstabengetreu vorkommen.</translation>
        </message>
        <message>
            <source>Perhaps it is there, together with what is left out.</source>
            <translation>Vielleicht gibt es das, aber zusammen mit dem, was ausgeschlossen ist.</translation>
        </message>
        <message>
            <source>No document holds these words or anything like them.</source>
            <translation>Kein Dokument enthält diese Wörter oder etwas Ähnliches.</translation>
        </message>
        <message>
            <source>Search without filters</source>
            <translation>Ohne Filter suchen</translation>
        </message>
        <message>
            <source>Without “{word}”</source>
            <translation>Ohne „{word}“</translation>
        </message>
        <message>
            <source>By words only</source>
            <translation>Nur nach Wörtern</translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message>
            <source>found by their words, while the model of meaning is loaded</source>
            <translation>nach Wörtern gefunden, während das Bedeutungsmodell geladen wird</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>Why this is found</source>
            <translation>Warum das gefunden wurde</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>Diese Textstelle gibt es nicht mehr.</translation>
        </message>
    </context>
    <context>
        <name>why_words</name>
        <message>
            <source>Not in it: {words}</source>
            <translation>Nicht darin: {words}</translation>
        </message>
        <message>
            <source>The sentence that answers best</source>
            <translation>Der Satz, der am besten antwortet</translation>
        </message>
        <message>
            <source>Words of the question in it</source>
            <translation>Wörter der Frage darin</translation>
        </message>
        <message>
            <source>How it was found</source>
            <translation>Wie es gefunden wurde</translation>
        </message>
        <message>
            <source>How sure that is</source>
            <translation>Wie sicher das ist</translation>
        </message>
        <message>
            <source>{word}, as {forms}</source>
            <translation>{word}, als {forms}</translation>
        </message>
        <message>
            <source>By its meaning: the question is in {asked}, the passage in {written}.</source>
            <translation>Nach Bedeutung: Sprache der Frage: {asked}, Sprache der Textstelle: {written}.</translation>
        </message>
        <message>
            <source>By its meaning, which is near to that of the question.</source>
            <translation>Nach Bedeutung: Sie kommt der Frage nahe.</translation>
        </message>
        <message>
            <source>By its words.</source>
            <translation>Nach Wörtern.</translation>
        </message>
        <message>
            <source>By the name of its file.</source>
            <translation>Nach dem Dateinamen.</translation>
        </message>
        <message>
            <source>Its title holds words of the question.</source>
            <translation>Der Titel enthält Wörter der Frage.</translation>
        </message>
        <message>
            <source>Read once more together with the question, it was put further up.</source>
            <translation>Noch einmal zusammen mit der Frage gelesen, rückte die Textstelle weiter nach oben.</translation>
        </message>
    </context>
    <context>
        <name>BeginPage</name>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>Fragen Sie in jeder Sprache oder geben Sie Wörter ein</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Gespeicherte Suchen</translation>
        </message>
        <message>
            <source>Asked lately</source>
            <translation>Zuletzt gefragt</translation>
        </message>
        <message>
            <source>New documents</source>
            <translation>Neu hier</translation>
        </message>
        <message>
            <source>For instance, about the sample documents</source>
            <translation>Zum Beispiel zu den Beispieldokumenten</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>Ask your own documents</source>
            <translation>Befragen Sie Ihre eigenen Dokumente</translation>
        </message>
        <message>
            <source>Dragoman reads the folders you choose and finds the passage that answers a question, in whatever language you ask. Nothing leaves this computer.</source>
            <translation>Dragoman liest die Ordner, die Sie wählen, und findet die Textstelle, die eine Frage beantwortet, in welcher Sprache Sie auch fragen. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <source>Begin with one of these folders</source>
            <translation>Beginnen Sie mit einem dieser Ordner</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Try the sample documents</source>
            <translation>Beispieldokumente ausprobieren</translation>
        </message>
        <message>
            <source>You can also drop a folder on this window. Files are only read, never changed.</source>
            <translation>Sie können auch einen Ordner auf dieses Fenster ziehen. Dateien werden nur gelesen, nie verändert.</translation>
        </message>
        <message>
            <source>Have this folder searched</source>
            <translation>Diesen Ordner durchsuchen lassen</translation>
        </message>
        <message>
            <source>{documents}, read in about {time}</source>
            <translation>{documents}, eingelesen in etwa {time}</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Desktop</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>E-Mails</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>What the indexer is doing</source>
            <translation>Was gerade indexiert wird</translation>
        </message>
        <message>
            <source>Progress of the indexing</source>
            <translation>Fortschritt der Indexierung</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>Jetzt trotzdem indexieren</translation>
        </message>
        <message>
            <source>What Dragoman knows, how fast it learns, and how long it takes</source>
            <translation>Was Dragoman weiß, wie schnell es lernt und wie lange es dauert</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
    </context>
    <context>
        <name>status_words</name>
        <message>
            <source>Preparing the search…</source>
            <translation>Die Suche wird vorbereitet…</translation>
        </message>
        <message>
            <source>Forgetting: what you removed leaves the data folder…</source>
            <translation>Vergessen: Was Sie entfernt haben, wird aus dem Datenordner gelöscht…</translation>
        </message>
        <message>
            <source>Looking for documents</source>
            <translation>Dokumente werden gesucht</translation>
        </message>
        <message>
            <source>Reading {done} of {total} documents</source>
            <translation>Einlesen der Dokumente, {done} von {total}</translation>
        </message>
        <message>
            <source>Learning the meaning of passages with {embedder}: {done} of {total}</source>
            <translation>Bedeutung der Textstellen wird mit {embedder} gelernt: {done} von {total}</translation>
        </message>
        <message>
            <source>Reading scans: {done} of {total} pages</source>
            <translation>Lesen der Scans, {done} von {total} Seiten</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date; here you can search it</source>
            <translation>Eine andere Dragoman-Instanz hält diese Bibliothek aktuell; hier können Sie darin suchen</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>noch nicht gemessen</translation>
        </message>
        <message>
            <source>{share} of the text</source>
            <translation>{share} des Textes</translation>
        </message>
        <message>
            <source>speed not measured yet</source>
            <translation>Geschwindigkeit noch nicht gemessen</translation>
        </message>
        <message>
            <source>By meaning: {share}</source>
            <translation>Nach Bedeutung: {share}</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>Alles gelesen</translation>
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
            <translation>Geben Sie mindestens ein Wort ein, das gesucht werden soll.</translation>
        </message>
        <message>
            <source>The question is very long; its first {limit:count} characters were used.</source>
            <comment>query.too_long</comment>
            <translation>Die Frage ist sehr lang; berücksichtigt wurden die ersten {limit:count} Zeichen.</translation>
        </message>
        <message>
            <source>The quotation mark {mark} is never closed: what follows is searched as words.</source>
            <comment>query.unbalanced_quote</comment>
            <translation>Das Anführungszeichen {mark} wird nicht geschlossen: Was folgt, wird als einzelne Wörter gesucht.</translation>
        </message>
        <message>
            <source>The minus sign stands before no word: write -word for what must not be found.</source>
            <comment>query.lone_minus</comment>
            <translation>Das Minuszeichen steht vor keinem Wort: Schreiben Sie -wort für das, was nicht gefunden werden soll.</translation>
        </message>
        <message>
            <source>OR needs something on both sides.</source>
            <comment>query.or_needs_two</comment>
            <translation>OR braucht auf beiden Seiten etwas.</translation>
        </message>
        <message>
            <source>OR joins words and phrases, or values of the same operator; here it was left out.</source>
            <comment>query.or_joins_alike</comment>
            <translation>OR verbindet Wörter und Wortfolgen oder Werte desselben Operators; hier wurde es weggelassen.</translation>
        </message>
        <message>
            <source>{written}: is searched as a word; did you mean {meant}: ?</source>
            <comment>query.misspelt</comment>
            <translation>{written}: wird als Wort gesucht; meinten Sie {meant}: ?</translation>
        </message>
        <message>
            <source>{name}: has no value; it follows the colon without a blank.</source>
            <comment>query.no_value</comment>
            <translation>{name}: hat keinen Wert; er folgt dem Doppelpunkt ohne Leerzeichen.</translation>
        </message>
        <message>
            <source>{name}: cannot be turned round with a minus; it was left out.</source>
            <comment>query.cannot_be_negated</comment>
            <translation>{name}: lässt sich nicht mit einem Minus umkehren; es wurde weggelassen.</translation>
        </message>
        <message>
            <source>{value} is no type or file extension that Dragoman reads; it was left out.</source>
            <comment>query.unknown_type</comment>
            <translation>{value} ist kein Typ und keine Dateiendung, die Dragoman liest; es wurde weggelassen.</translation>
        </message>
        <message>
            <source>{value} is no language that Dragoman knows; it was left out.</source>
            <comment>query.unknown_language</comment>
            <translation>{value} ist keine Sprache, die Dragoman kennt; es wurde weggelassen.</translation>
        </message>
        <message>
            <source>{value} is no date; write 2024, 2024-05, 2024-05-17, yesterday or last-week. It was left out.</source>
            <comment>query.unknown_date</comment>
            <translation>{value} ist kein Datum; schreiben Sie 2024, 2024-05, 2024-05-17, yesterday oder last-week. Es wurde weggelassen.</translation>
        </message>
        <message>
            <source>{value} is no page; write 3 or 3-7. It was left out.</source>
            <comment>query.unknown_page</comment>
            <translation>{value} ist keine Seite; schreiben Sie 3 oder 3-7. Es wurde weggelassen.</translation>
        </message>
        <message>
            <source>{value} is no order; write date, name or relevance. It was left out.</source>
            <comment>query.unknown_order</comment>
            <translation>{value} ist keine Reihenfolge; schreiben Sie date, name oder relevance. Es wurde weggelassen.</translation>
        </message>
        <message>
            <source>{value} holds no word; it was left out.</source>
            <comment>query.no_words_in_value</comment>
            <translation>{value} enthält kein Wort; es wurde weggelassen.</translation>
        </message>
        <message>
            <source>these words, one after the other</source>
            <comment>operator.phrase</comment>
            <translation>diese Wörter, eines nach dem anderen</translation>
        </message>
        <message>
            <source>not this word; not this phrase or filter either: -"letter box", -type:mail</source>
            <comment>operator.minus</comment>
            <translation>ohne dieses Wort; auch ohne eine Wortfolge oder einen Filter: -"schwarzes brett", -type:mail</translation>
        </message>
        <message>
            <source>one of the two, also of phrases</source>
            <comment>operator.or</comment>
            <translation>eines von beiden, auch bei Wortfolgen</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <comment>operator.prefix</comment>
            <translation>Wörter, die so beginnen</translation>
        </message>
        <message>
            <source>kinds of documents or file extensions; several with commas</source>
            <comment>operator.type</comment>
            <translation>Dokumenttypen oder Dateiendungen; mehrere durch Kommas getrennt</translation>
        </message>
        <message>
            <source>in this folder or below: the whole path, or a part of it</source>
            <comment>operator.in</comment>
            <translation>in diesem Ordner oder darunter: der ganze Pfad oder ein Teil davon</translation>
        </message>
        <message>
            <source>with these words in the file's name</source>
            <comment>operator.name</comment>
            <translation>mit diesen Wörtern im Dateinamen</translation>
        </message>
        <message>
            <source>in this language, by its name or code</source>
            <comment>operator.lang</comment>
            <translation>in dieser Sprache, nach Name oder Code</translation>
        </message>
        <message>
            <source>mails of this sender: a part of the name or address</source>
            <comment>operator.from</comment>
            <translation>E-Mails dieses Absenders: ein Teil des Namens oder der Adresse</translation>
        </message>
        <message>
            <source>mails to this person: a part of the name or address</source>
            <comment>operator.to</comment>
            <translation>E-Mails an diese Person: ein Teil des Namens oder der Adresse</translation>
        </message>
        <message>
            <source>from this day, month or year on</source>
            <comment>operator.after</comment>
            <translation>ab diesem Tag, Monat oder Jahr</translation>
        </message>
        <message>
            <source>from before this day, month or year</source>
            <comment>operator.before</comment>
            <translation>von vor diesem Tag, Monat oder Jahr</translation>
        </message>
        <message>
            <source>on these pages</source>
            <comment>operator.page</comment>
            <translation>auf diesen Seiten</translation>
        </message>
        <message>
            <source>in the order of date, name or relevance</source>
            <comment>operator.sort</comment>
            <translation>geordnet nach Datum, Name oder Relevanz</translation>
        </message>
        <message>
            <source>The index of words is damaged and is being made anew: this was found by meaning and by names alone.</source>
            <comment>search.words_missing</comment>
            <translation>Der Wortindex ist beschädigt und wird neu erstellt: Dies wurde nur nach Bedeutung und nach Namen gefunden.</translation>
        </message>
        <message>
            <source>The library has lost its latest changes. Bring it back: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.went_back</comment>
            <translation>Der Bibliothek fehlen die letzten Änderungen. Holen Sie sie zurück: im Fenster unter Hilfe, „Prüfen und reparieren“, oder mit: dragoman check --repair</translation>
        </message>
        <message>
            <source>Some of the library is damaged and was passed over. Repair it: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.damage_seen</comment>
            <translation>Ein Teil der Bibliothek ist beschädigt und wurde übergangen. Reparieren Sie sie: im Fenster unter Hilfe, „Prüfen und reparieren“, oder mit: dragoman check --repair</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <comment>search.nothing_found</comment>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <source>Nothing was found with these filters.</source>
            <comment>search.nothing_found_filtered</comment>
            <translation>Mit diesen Filtern wurde nichts gefunden.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase.</source>
            <comment>search.phrase_not_found</comment>
            <translation>Kein Dokument enthält genau diese Wortfolge.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase with these filters.</source>
            <comment>search.phrase_not_found_filtered</comment>
            <translation>Kein Dokument enthält mit diesen Filtern genau diese Wortfolge.</translation>
        </message>
        <message>
            <source>{what} {remedy}</source>
            <comment>search.model_fault</comment>
            <translation>{what} {remedy}</translation>
        </message>
        <message>
            <source>This folder cannot be opened: {why}.</source>
            <comment>place.folder_cannot_be_opened</comment>
            <translation>Dieser Ordner lässt sich nicht öffnen: {why}.</translation>
        </message>
        <message>
            <source>This file cannot be looked at: {why}.</source>
            <comment>place.file_cannot_be_looked_at</comment>
            <translation>Diese Datei lässt sich nicht untersuchen: {why}.</translation>
        </message>
        <message>
            <source>it is a link; what it leads to is searched where it lies, if that is in a searched folder</source>
            <comment>place.link</comment>
            <translation>es ist eine Verknüpfung; das Ziel wird dort durchsucht, wo es liegt, wenn das in einem durchsuchten Ordner ist</translation>
        </message>
        <message>
            <source>it is no file but a pipe, a socket or a device</source>
            <comment>place.special</comment>
            <translation>es ist keine Datei, sondern eine Pipe, ein Socket oder ein Gerät</translation>
        </message>
        <message>
            <source>it is kept online and not on this computer, and Dragoman downloads nothing</source>
            <comment>place.online_only</comment>
            <translation>es liegt online und nicht auf diesem Computer, und Dragoman lädt nichts herunter</translation>
        </message>
        <message>
            <source>a drive is mounted here at other times; to have the folder searched without it, exclude it and include it again</source>
            <comment>place.drive_away</comment>
            <translation>zu anderen Zeiten ist hier ein Laufwerk eingehängt; um den Ordner ohne das Laufwerk zu durchsuchen, schließen Sie ihn aus und nehmen Sie ihn wieder auf</translation>
        </message>
        <message>
            <source>it shows again what is searched in another place</source>
            <comment>place.shown_again</comment>
            <translation>es zeigt noch einmal, was an anderer Stelle durchsucht wird</translation>
        </message>
        <message>
            <source>This folder did not answer within {seconds} seconds; it will be tried again.</source>
            <comment>place.does_not_answer</comment>
            <translation>Dieser Ordner hat innerhalb von {seconds} Sekunden nicht geantwortet; es wird erneut versucht.</translation>
        </message>
        <message>
            <source>Dragoman made a mistake with this file ({kind}); the log says more.</source>
            <comment>file.our_mistake</comment>
            <translation>Dragoman hat bei dieser Datei einen Fehler gemacht ({kind}); mehr steht im Protokoll.</translation>
        </message>
        <message>
            <source>Only the first {limit:count} characters of this document are indexed.</source>
            <comment>file.shortened</comment>
            <translation>Nur die ersten {limit:count} Zeichen dieses Dokuments sind indexiert.</translation>
        </message>
        <message>
            <source>Reading this file ended its reader twice. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside</comment>
            <translation>Das Lesen dieser Datei hat den Leseprozess zweimal beendet. Sie wird zurückgestellt, bis sie sich ändert oder Sie es erneut versuchen lassen.</translation>
        </message>
        <message>
            <source>Reading this file failed twice, so it is left aside until it changes, or until you have it tried again. {why}</source>
            <comment>file.set_aside_because</comment>
            <translation>Das Lesen dieser Datei ist zweimal fehlgeschlagen; sie wird zurückgestellt, bis sie sich ändert oder Sie es erneut versuchen lassen. {why}</translation>
        </message>
        <message numerus="yes">
            <source>Dragoman was ended {n:count} times while it was reading this file. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside_interrupted</comment>
            <translation>
                <numerusform>Dragoman wurde einmal beendet, während es diese Datei las. Sie wird zurückgestellt, bis sie sich ändert oder Sie es erneut versuchen lassen.</numerusform>
                <numerusform>Dragoman wurde {n:count} Mal beendet, während es diese Datei las. Sie wird zurückgestellt, bis sie sich ändert oder Sie es erneut versuchen lassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first {limit:count} passages of this document are indexed.</source>
            <comment>file.passages_capped</comment>
            <translation>Nur die ersten {limit:count} Textstellen dieses Dokuments sind indexiert.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} passages of this document are indexed: {why}.</source>
            <comment>file.rest_unread</comment>
            <translation>
                <numerusform>Nur die erste Textstelle dieses Dokuments ist indexiert: {why}.</numerusform>
                <numerusform>Nur die ersten {n:count} Textstellen dieses Dokuments sind indexiert: {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages are left out, which take too long to be read: {pages}.</source>
            <comment>file.slow_pages</comment>
            <translation>
                <numerusform>Seite {pages} wurde ausgelassen, weil ihr Lesen zu lange dauert.</numerusform>
                <numerusform>{n:count} Seiten wurden ausgelassen, weil ihr Lesen zu lange dauert: {pages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages {first:count} to {last:count} are left out: {why}.</source>
            <comment>file.pages_unread</comment>
            <translation>Die Seiten {first:count} bis {last:count} wurden ausgelassen: {why}.</translation>
        </message>
        <message>
            <source>The file is larger than {limit:bytes}.</source>
            <comment>file.too_large</comment>
            <translation>Die Datei ist größer als {limit:bytes}.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The file cannot be read: {why}.</source>
            <comment>file.cannot_be_read</comment>
            <translation>Die Datei lässt sich nicht lesen: {why}.</translation>
        </message>
        <message>
            <source>This file holds no text.</source>
            <comment>file.no_text</comment>
            <translation>Diese Datei enthält keinen Text.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} attachments are not read: {names}.</source>
            <comment>left_out.attachments</comment>
            <translation>
                <numerusform>Ein Anhang wurde nicht gelesen: {names}.</numerusform>
                <numerusform>{n:count} Anhänge wurden nicht gelesen: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents inside this one are not read: {names}.</source>
            <comment>left_out.embedded</comment>
            <translation>
                <numerusform>Ein eingebettetes Dokument wurde nicht gelesen: {names}.</numerusform>
                <numerusform>{n:count} eingebettete Dokumente wurden nicht gelesen: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} parts are nested too deeply to be read.</source>
            <comment>left_out.nested_parts</comment>
            <translation>
                <numerusform>Ein Teil ist zu tief verschachtelt, um gelesen zu werden.</numerusform>
                <numerusform>{n:count} Teile sind zu tief verschachtelt, um gelesen zu werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} damaged parts are left out.</source>
            <comment>left_out.damaged_parts</comment>
            <translation>
                <numerusform>Ein beschädigter Teil wurde ausgelassen.</numerusform>
                <numerusform>{n:count} beschädigte Teile wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} parts of this file are read: {why}.</source>
            <comment>left_out.rest</comment>
            <translation>
                <numerusform>Nur der erste Teil dieser Datei wurde gelesen: {why}.</numerusform>
                <numerusform>Nur die ersten {n:count} Teile dieser Datei wurden gelesen: {why}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Some parts of this message are not read: {why}.</source>
            <comment>left_out.rest_of_message</comment>
            <translation>Einige Teile dieser Nachricht wurden nicht gelesen: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages show pictures and hold no text.</source>
            <comment>left_out.picture_pages</comment>
            <translation>
                <numerusform>Eine von {count:count} Seiten zeigt Bilder und enthält keinen Text.</numerusform>
                <numerusform>{n:count} von {count:count} Seiten zeigen Bilder und enthalten keinen Text.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages hold other letters than are seen on them.</source>
            <comment>left_out.garbled_pages</comment>
            <translation>
                <numerusform>Eine von {count:count} Seiten enthält andere Buchstaben, als auf ihr zu sehen sind.</numerusform>
                <numerusform>{n:count} von {count:count} Seiten enthalten andere Buchstaben, als auf ihnen zu sehen sind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages cannot be read.</source>
            <comment>left_out.damaged_pages</comment>
            <translation>
                <numerusform>Eine von {count:count} Seiten lässt sich nicht lesen.</numerusform>
                <numerusform>{n:count} von {count:count} Seiten lassen sich nicht lesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file is damaged: it is not a complete {label}.</source>
            <comment>damaged.incomplete</comment>
            <translation>Diese Datei ist beschädigt: Sie ist keine vollständige Datei vom Typ {label}.</translation>
        </message>
        <message>
            <source>This file is damaged: its parts are nested too deeply.</source>
            <comment>damaged.nested_too_deeply</comment>
            <translation>Diese Datei ist beschädigt: Ihre Teile sind zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>This file holds binary data, not text.</source>
            <comment>damaged.binary</comment>
            <translation>Diese Datei enthält Binärdaten, keinen Text.</translation>
        </message>
        <message>
            <source>This file unpacks to an unreasonable size; it may have been made to do harm.</source>
            <comment>damaged.bomb</comment>
            <translation>Diese Datei entpackt sich auf eine übermäßige Größe; vielleicht soll sie Schaden anrichten.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not rich text.</source>
            <comment>damaged.not_rich_text</comment>
            <translation>Diese Datei ist beschädigt: Sie ist kein Rich Text.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not an e-mail.</source>
            <comment>damaged.not_mail</comment>
            <translation>Diese Datei ist beschädigt: Sie ist keine E-Mail.</translation>
        </message>
        <message>
            <source>This file is damaged: none of its slides can be read.</source>
            <comment>damaged.slides</comment>
            <translation>Diese Datei ist beschädigt: Keine ihrer Folien lässt sich lesen.</translation>
        </message>
        <message>
            <source>This PDF is damaged and cannot be opened.</source>
            <comment>damaged.pdf</comment>
            <translation>Dieses PDF ist beschädigt und lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>This PDF is damaged: none of its pages can be read.</source>
            <comment>damaged.pdf_pages</comment>
            <translation>Dieses PDF ist beschädigt: Keine seiner Seiten lässt sich lesen.</translation>
        </message>
        <message>
            <source>This file is protected by a password.</source>
            <comment>encrypted.password</comment>
            <translation>Diese Datei ist durch ein Passwort geschützt.</translation>
        </message>
        <message>
            <source>This PDF is protected in a way that needs a certificate or password.</source>
            <comment>encrypted.certificate</comment>
            <translation>Dieses PDF ist so geschützt, dass ein Zertifikat oder Passwort nötig ist.</translation>
        </message>
        <message>
            <source>This book is protected against copying (DRM).</source>
            <comment>encrypted.book</comment>
            <translation>Dieses Buch ist gegen Kopieren geschützt (DRM).</translation>
        </message>
        <message>
            <source>This file is protected in a way that Dragoman cannot open.</source>
            <comment>encrypted.unknown</comment>
            <translation>Diese Datei ist auf eine Weise geschützt, die Dragoman nicht öffnen kann.</translation>
        </message>
        <message>
            <source>This password does not open the file.</source>
            <comment>encrypted.wrong_password</comment>
            <translation>Dieses Passwort öffnet die Datei nicht.</translation>
        </message>
        <message>
            <source>This file needs no password.</source>
            <comment>encrypted.no_password</comment>
            <translation>Diese Datei braucht kein Passwort.</translation>
        </message>
        <message>
            <source>This PDF holds pictures of pages, without text.</source>
            <comment>no_text.pdf</comment>
            <translation>Dieses PDF enthält Bilder von Seiten, ohne Text.</translation>
        </message>
        <message>
            <source>These slides hold no text.</source>
            <comment>no_text.slides</comment>
            <translation>Diese Präsentation enthält keinen Text.</translation>
        </message>
        <message>
            <source>This workbook is empty.</source>
            <comment>no_text.sheet</comment>
            <translation>Diese Arbeitsmappe ist leer.</translation>
        </message>
        <message>
            <source>This book holds no text.</source>
            <comment>no_text.book</comment>
            <translation>Dieses Buch enthält keinen Text.</translation>
        </message>
        <message>
            <source>This message holds no text.</source>
            <comment>no_text.mail</comment>
            <translation>Diese Nachricht enthält keinen Text.</translation>
        </message>
        <message>
            <source>This mailbox holds no text.</source>
            <comment>no_text.mailbox</comment>
            <translation>Dieses Postfach enthält keinen Text.</translation>
        </message>
        <message>
            <source>Its pages are pictures, and no letters were recognised on them.</source>
            <comment>no_text.scan</comment>
            <translation>Die Seiten sind Bilder, auf denen keine Schrift erkannt wurde.</translation>
        </message>
        <message>
            <source>Dragoman does not read files without an extension.</source>
            <comment>unsupported.no_extension</comment>
            <translation>Dragoman liest keine Dateien ohne Endung.</translation>
        </message>
        <message>
            <source>Dragoman does not look inside .{extension} archives.</source>
            <comment>unsupported.archive</comment>
            <translation>Dragoman sieht nicht in .{extension}-Archive hinein.</translation>
        </message>
        <message>
            <source>Dragoman does not read the files in which Outlook keeps its mails (.{extension}).</source>
            <comment>unsupported.mail_store</comment>
            <translation>Dragoman liest die Dateien nicht, in denen Outlook seine E-Mails aufbewahrt (.{extension}).</translation>
        </message>
        <message>
            <source>It is packed in a way that Dragoman cannot unpack ({method}).</source>
            <comment>unsupported.packing</comment>
            <translation>Es ist auf eine Weise gepackt, die Dragoman nicht entpacken kann ({method}).</translation>
        </message>
        <message>
            <source>Dragoman does not read text in pictures (.{extension}).</source>
            <comment>unsupported.picture</comment>
            <translation>Dragoman liest keinen Text in Bildern (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read sound or film (.{extension}).</source>
            <comment>unsupported.recording</comment>
            <translation>Dragoman liest keine Ton- und Filmdateien (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files; {program} does.</source>
            <comment>unsupported.convertible</comment>
            <translation>Dragoman liest keine .{extension}-Dateien, {program} schon.</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files.</source>
            <comment>unsupported.format</comment>
            <translation>Dragoman liest keine .{extension}-Dateien.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <comment>unreadable.gone</comment>
            <translation>Die Datei ist nicht mehr vorhanden.</translation>
        </message>
        <message>
            <source>Permission denied: your account may not read this file.</source>
            <comment>unreadable.forbidden</comment>
            <translation>Zugriff verweigert: Ihr Benutzerkonto darf diese Datei nicht lesen.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <comment>unreadable.folder</comment>
            <translation>Dies ist ein Ordner, keine Datei.</translation>
        </message>
        <message>
            <source>This is a link now, no file.</source>
            <comment>unreadable.link</comment>
            <translation>Dies ist jetzt eine Verknüpfung, keine Datei.</translation>
        </message>
        <message>
            <source>This is a pipe, a socket or a device now, no file.</source>
            <comment>unreadable.special</comment>
            <translation>Dies ist jetzt eine Pipe, ein Socket oder ein Gerät, keine Datei.</translation>
        </message>
        <message>
            <source>This file is kept online and not on this computer, and Dragoman downloads nothing. Open it once, and it is here.</source>
            <comment>unreadable.online_only</comment>
            <translation>Diese Datei liegt online und nicht auf diesem Computer, und Dragoman lädt nichts herunter. Öffnen Sie sie einmal, dann ist sie hier.</translation>
        </message>
        <message>
            <source>The drive did not answer while this file was read.</source>
            <comment>unreadable.silent</comment>
            <translation>Das Laufwerk hat beim Lesen dieser Datei nicht geantwortet.</translation>
        </message>
        <message>
            <source>The disk reported an error while this file was read.</source>
            <comment>unreadable.disk_error</comment>
            <translation>Der Datenträger hat beim Lesen dieser Datei einen Fehler gemeldet.</translation>
        </message>
        <message>
            <source>Reading this file took more than {seconds:g} seconds, which is what a file of {size:bytes} may take.</source>
            <comment>extraction.timeout</comment>
            <translation>Das Lesen dieser Datei hat länger als {seconds:g} Sekunden gedauert; mehr ist für eine Datei von {size:bytes} nicht erlaubt.</translation>
        </message>
        <message>
            <source>Reading this file needed more than {limit:bytes} of memory.</source>
            <comment>extraction.memory</comment>
            <translation>Das Lesen dieser Datei hat mehr als {limit:bytes} Arbeitsspeicher gebraucht.</translation>
        </message>
        <message>
            <source>The file made the reader crash.</source>
            <comment>extraction.crash</comment>
            <translation>Die Datei hat den Leseprozess abstürzen lassen.</translation>
        </message>
        <message numerus="yes">
            <source>Only the beginning of this document is indexed, {n:count} passages. {why}</source>
            <comment>extraction.cut_short</comment>
            <translation>
                <numerusform>Nur der Anfang dieses Dokuments ist indexiert, eine Textstelle. {why}</numerusform>
                <numerusform>Nur der Anfang dieses Dokuments ist indexiert, {n:count} Textstellen. {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>The reader failed on this file ({kind}).</source>
            <comment>extraction.bug</comment>
            <translation>Der Leseprozess ist an dieser Datei gescheitert ({kind}).</translation>
        </message>
        <message>
            <source>reading the file took more than {seconds:g} seconds</source>
            <comment>extraction.out_of_time</comment>
            <translation>das Lesen der Datei hat länger als {seconds:g} Sekunden gedauert</translation>
        </message>
        <message>
            <source>reading the file needed more than {limit:bytes} of memory</source>
            <comment>extraction.out_of_memory</comment>
            <translation>das Lesen der Datei hat mehr als {limit:bytes} Arbeitsspeicher gebraucht</translation>
        </message>
        <message>
            <source>The drive with {path} does not answer.</source>
            <comment>extraction.drive_silent</comment>
            <translation>Das Laufwerk mit {path} antwortet nicht.</translation>
        </message>
        <message>
            <source>The process that reads files does not start.</source>
            <comment>extraction.worker_does_not_start</comment>
            <translation>Der Prozess, der Dateien liest, startet nicht.</translation>
        </message>
        <message>
            <source>This file is no PDF; only PDFs have pages that can be shown.</source>
            <comment>pages.no_pdf</comment>
            <translation>Diese Datei ist kein PDF; nur PDFs haben Seiten, die sich anzeigen lassen.</translation>
        </message>
        <message>
            <source>This document has no page {number}.</source>
            <comment>pages.none_such</comment>
            <translation>Dieses Dokument hat keine Seite {number}.</translation>
        </message>
        <message>
            <source>This page is damaged and cannot be shown.</source>
            <comment>pages.damaged</comment>
            <translation>Diese Seite ist beschädigt und lässt sich nicht anzeigen.</translation>
        </message>
        <message>
            <source>Drawing this page took more than {seconds:g} seconds.</source>
            <comment>pages.timeout</comment>
            <translation>Das Darstellen dieser Seite hat länger als {seconds:g} Sekunden gedauert.</translation>
        </message>
        <message>
            <source>Drawing this page needed more than {limit:bytes} of memory.</source>
            <comment>pages.memory</comment>
            <translation>Das Darstellen dieser Seite hat mehr als {limit:bytes} Arbeitsspeicher gebraucht.</translation>
        </message>
        <message>
            <source>Drawing this page made its reader crash.</source>
            <comment>pages.crash</comment>
            <translation>Das Darstellen dieser Seite hat den Leseprozess abstürzen lassen.</translation>
        </message>
        <message>
            <source>Laying this document out took more than {seconds:g} seconds.</source>
            <comment>form.timeout</comment>
            <translation>Das Formatieren dieses Dokuments hat länger als {seconds:g} Sekunden gedauert.</translation>
        </message>
        <message>
            <source>Laying this document out needed more than {limit:bytes} of memory.</source>
            <comment>form.memory</comment>
            <translation>Das Formatieren dieses Dokuments hat mehr als {limit:bytes} Arbeitsspeicher gebraucht.</translation>
        </message>
        <message>
            <source>Laying this document out made its reader crash.</source>
            <comment>form.crash</comment>
            <translation>Das Formatieren dieses Dokuments hat den Leseprozess abstürzen lassen.</translation>
        </message>
        <message>
            <source>the network</source>
            <comment>barrier.network</comment>
            <translation>das Netz</translation>
        </message>
        <message>
            <source>writing anything</source>
            <comment>barrier.writing</comment>
            <translation>jedes Schreiben</translation>
        </message>
        <message>
            <source>other files</source>
            <comment>barrier.reading</comment>
            <translation>andere Dateien</translation>
        </message>
        <message>
            <source>other programs</source>
            <comment>barrier.processes</comment>
            <translation>andere Programme</translation>
        </message>
        <message>
            <source>more memory than allowed</source>
            <comment>barrier.memory</comment>
            <translation>mehr Speicher als erlaubt</translation>
        </message>
        <message>
            <source>Dragoman has no means for that on this system yet.</source>
            <comment>sandbox.not_on_this_system</comment>
            <translation>Dragoman hat auf diesem System dafür noch keine Mittel.</translation>
        </message>
        <message>
            <source>The kernel takes no rights on files away ({why}); Linux does since 5.13, where Landlock is switched on.</source>
            <comment>sandbox.no_landlock</comment>
            <translation>Der Kernel entzieht keine Rechte an Dateien ({why}); Linux kann das ab 5.13, wenn Landlock eingeschaltet ist.</translation>
        </message>
        <message>
            <source>The kernel filters no system calls ({why}).</source>
            <comment>sandbox.no_filter</comment>
            <translation>Der Kernel filtert keine Systemaufrufe ({why}).</translation>
        </message>
        <message>
            <source>There is no filter of system calls for this processor ({processor}).</source>
            <comment>sandbox.unknown_processor</comment>
            <translation>Für diesen Prozessor ({processor}) gibt es keinen Filter für Systemaufrufe.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} other threads were there before the barrier stood, and keep their rights.</source>
            <comment>sandbox.other_threads</comment>
            <translation>
                <numerusform>Ein weiterer Thread war schon da, bevor die Abschottung stand, und behält seine Rechte.</numerusform>
                <numerusform>{n:count} weitere Threads waren schon da, bevor die Abschottung stand, und behalten ihre Rechte.</numerusform>
            </translation>
        </message>
        <message>
            <source>An attempt to get past the barrier succeeded.</source>
            <comment>sandbox.tried_and_not_held</comment>
            <translation>Ein Versuch, die Abschottung zu überwinden, ist gelungen.</translation>
        </message>
        <message>
            <source>A process to try it with could not be started ({why}).</source>
            <comment>sandbox.no_process</comment>
            <translation>Es ließ sich kein Prozess starten, um sie zu erproben ({why}).</translation>
        </message>
        <message>
            <source>it is Dragoman's own data folder</source>
            <comment>ignore.own_data</comment>
            <translation>es ist der eigene Datenordner von Dragoman</translation>
        </message>
        <message>
            <source>it is hidden</source>
            <comment>ignore.hidden</comment>
            <translation>es ist verborgen</translation>
        </message>
        <message>
            <source>folders named {name} hold no documents of a person</source>
            <comment>ignore.clutter_folder</comment>
            <translation>Ordner namens {name} enthalten keine persönlichen Dokumente</translation>
        </message>
        <message>
            <source>it is a temporary file of another program</source>
            <comment>ignore.clutter_file</comment>
            <translation>es ist eine temporäre Datei eines anderen Programms</translation>
        </message>
        <message>
            <source>you had it forgotten (its line among the folder's patterns is {line}; dragoman forget --undo takes it out)</source>
            <comment>ignore.forgotten</comment>
            <translation>Sie haben es vergessen lassen (seine Zeile unter den Mustern des Ordners ist {line}; dragoman forget --undo nimmt sie heraus)</translation>
        </message>
        <message>
            <source>your pattern {pattern} leaves it out</source>
            <comment>ignore.excluded</comment>
            <translation>Ihr Muster {pattern} schließt es aus</translation>
        </message>
        <message>
            <source>line {line} of {path} leaves it out ({pattern})</source>
            <comment>ignore.file</comment>
            <translation>Zeile {line} von {path} schließt es aus ({pattern})</translation>
        </message>
        <message numerus="yes">
            <source>it says what is left out, with {n:count} mistakes; the first: {first}</source>
            <comment>ignore.rules_with_mistakes</comment>
            <translation>
                <numerusform>die Datei legt fest, was ausgeschlossen ist, aber: {first}</numerusform>
                <numerusform>die Datei legt fest, was ausgeschlossen ist, mit {n:count} Fehlern; der erste: {first}</numerusform>
            </translation>
        </message>
        <message>
            <source>the folder {folder} is left out: {why}</source>
            <comment>ignore.folder_above</comment>
            <translation>der Ordner {folder} ist ausgeschlossen: {why}</translation>
        </message>
        <message>
            <source>line {line} ({text}) is passed over: {why}</source>
            <comment>pattern.passed_over</comment>
            <translation>Zeile {line} ({text}) wird übergangen: {why}</translation>
        </message>
        <message>
            <source>it names nothing</source>
            <comment>pattern.names_nothing</comment>
            <translation>sie nennt nichts</translation>
        </message>
        <message>
            <source>the backslash at its end stands before nothing</source>
            <comment>pattern.backslash_at_end</comment>
            <translation>der Backslash am Ende steht vor nichts</translation>
        </message>
        <message>
            <source>its bracket is never closed; the bracket itself is written \[</source>
            <comment>pattern.open_bracket</comment>
            <translation>ihre Klammer wird nie geschlossen; die Klammer selbst schreibt man \[</translation>
        </message>
        <message>
            <source>its brackets admit nothing but a slash, which they never match</source>
            <comment>pattern.only_slash</comment>
            <translation>ihre Klammern lassen nur einen Schrägstrich zu, für den sie nie stehen</translation>
        </message>
        <message>
            <source>line {line} ({text}) holds a range that runs backwards: only its first character counts</source>
            <comment>pattern.range_backwards</comment>
            <translation>Zeile {line} ({text}) enthält einen rückwärts laufenden Bereich: Nur sein erstes Zeichen zählt</translation>
        </message>
        <message>
            <source>its [: :] is no kind of character that is known, such as [:digit:]</source>
            <comment>pattern.unknown_class</comment>
            <translation>ihr [: :] ist keine bekannte Zeichenart wie [:digit:]</translation>
        </message>
        <message>
            <source>no path has two slashes in a row</source>
            <comment>pattern.empty_part</comment>
            <translation>kein Pfad hat zwei Schrägstriche hintereinander</translation>
        </message>
        <message>
            <source>no path holds . or .. between its slashes</source>
            <comment>pattern.dots</comment>
            <translation>kein Pfad enthält . oder .. zwischen seinen Schrägstrichen</translation>
        </message>
        <message>
            <source>it is longer than {limit:bytes}</source>
            <comment>pattern.too_long</comment>
            <translation>sie ist länger als {limit:bytes}</translation>
        </message>
        <message>
            <source>patterns with *, ? or [ are followed up to {limit:bytes} of them</source>
            <comment>pattern.too_many</comment>
            <translation>Muster mit *, ? oder [ gelten nur bis zu einem Umfang von {limit:bytes}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more lines are passed over</source>
            <comment>pattern.more_lines</comment>
            <translation>
                <numerusform>eine weitere Zeile wird übergangen</numerusform>
                <numerusform>{n:count} weitere Zeilen werden übergangen</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing that it says is followed: {why}</source>
            <comment>pattern.file_not_followed</comment>
            <translation>keine ihrer Angaben gilt: {why}</translation>
        </message>
        <message>
            <source>only its first {limit:bytes} are followed</source>
            <comment>pattern.file_too_large</comment>
            <translation>nur die ersten {limit:bytes} gelten</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} ignore files have lines that are passed over: dragoman failures tells them.</source>
            <comment>pattern.files_with_mistakes</comment>
            <translation>
                <numerusform>In einer Ignorierdatei wird eine Zeile übergangen: dragoman failures nennt sie.</numerusform>
                <numerusform>In {n:count} Ignorierdateien werden Zeilen übergangen: dragoman failures nennt sie.</numerusform>
            </translation>
        </message>
        <message>
            <source>rules in {path}: {problem}</source>
            <comment>pattern.in_file</comment>
            <translation>Regeln in {path}: {problem}</translation>
        </message>
        <message>
            <source>patterns of {folder}: {problem}</source>
            <comment>pattern.of_folder</comment>
            <translation>Muster von {folder}: {problem}</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>not_readable.folder</comment>
            <translation>es ist ein Ordner</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <comment>not_readable.no_file</comment>
            <translation>es ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>it has more than {limit:bytes}</source>
            <comment>not_readable.too_large</comment>
            <translation>es sind mehr als {limit:bytes}</translation>
        </message>
        <message>
            <source>The settings in {path} are not followed, and the defaults are used: {why}.</source>
            <comment>settings.not_read</comment>
            <translation>Die Einstellungen in {path} gelten nicht, stattdessen die Standardwerte: {why}.</translation>
        </message>
        <message>
            <source>{path} holds bytes that are no text in UTF-8; the rest of it counts.</source>
            <comment>settings.no_text</comment>
            <translation>{path} enthält Bytes, die kein UTF-8-Text sind; der Rest gilt.</translation>
        </message>
        <message>
            <source>{path} has a slip in line {line}, so that only the plain values that can be told in it count.</source>
            <comment>settings.no_json</comment>
            <translation>{path} hat einen Fehler in Zeile {line}; daher gelten nur die einfachen Werte, die sich darin erkennen lassen.</translation>
        </message>
        <message>
            <source>{path} holds no names with values, as in {{"embedder": "auto"}}; the defaults are used.</source>
            <comment>settings.no_names</comment>
            <translation>{path} enthält keine Namen mit Werten wie in {{"embedder": "auto"}}; die Standardwerte gelten.</translation>
        </message>
        <message>
            <source>{path}, line {line}: there is no setting {name}.</source>
            <comment>settings.unknown</comment>
            <translation>{path}, Zeile {line}: Es gibt keine Einstellung {name}.</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} cannot be {value}; {used} is used instead.</source>
            <comment>settings.odd_value</comment>
            <translation>{path}, Zeile {line}: {name} kann nicht {value} sein; stattdessen gilt {used}.</translation>
        </message>
        <message>
            <source>Correct the file; what else is wrong in it is told by: dragoman status</source>
            <comment>settings.correct</comment>
            <translation>Berichtigen Sie die Datei; was darin sonst noch falsch ist, sagt: dragoman status</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} stands there more than once; the last one counts.</source>
            <comment>settings.twice</comment>
            <translation>{path}, Zeile {line}: {name} steht dort mehr als einmal; das letzte gilt.</translation>
        </message>
        <message>
            <source>The indexer stopped because of a mistake in the program.</source>
            <comment>indexer.stopped</comment>
            <translation>Die Indexierung ist wegen eines Programmfehlers stehen geblieben.</translation>
        </message>
        <message>
            <source>Start Dragoman again; the log says more.</source>
            <comment>remedy.start_again_see_log</comment>
            <translation>Starten Sie Dragoman neu; mehr steht im Protokoll.</translation>
        </message>
        <message>
            <source>See whether the drive or the network share is connected; Dragoman tries again by itself.</source>
            <comment>remedy.see_to_drive</comment>
            <translation>Prüfen Sie, ob das Laufwerk oder die Netzwerkfreigabe verbunden ist; Dragoman versucht es von selbst erneut.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, and install Dragoman again if this goes on.</source>
            <comment>remedy.free_memory_or_install_again</comment>
            <translation>Schließen Sie andere Programme, um Speicher freizugeben, und installieren Sie Dragoman neu, wenn das weiter vorkommt.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents can be found</source>
            <comment>window.documents</comment>
            <translation>
                <numerusform>1 Dokument auffindbar</numerusform>
                <numerusform>{n:count} Dokumente auffindbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} in part</source>
            <comment>window.partly</comment>
            <translation>
                <numerusform>1 teilweise</numerusform>
                <numerusform>{n:count} teilweise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} not there now</source>
            <comment>window.away</comment>
            <translation>
                <numerusform>1 derzeit nicht erreichbar</numerusform>
                <numerusform>{n:count} derzeit nicht erreichbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} need attention</source>
            <comment>window.unread_files</comment>
            <translation>
                <numerusform>1 mit Problemen</numerusform>
                <numerusform>{n:count} mit Problemen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are read again.</source>
            <comment>window.tried_again</comment>
            <translation>
                <numerusform>1 Datei wird erneut eingelesen.</numerusform>
                <numerusform>{n:count} Dateien werden erneut eingelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are left out from now on; their patterns stand under Folders.</source>
            <comment>window.excluded</comment>
            <translation>
                <numerusform>1 Datei ist ab jetzt ausgeschlossen; ihr Muster steht unter „Ordner“.</numerusform>
                <numerusform>{n:count} Dateien sind ab jetzt ausgeschlossen; ihre Muster stehen unter „Ordner“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files</source>
            <comment>window.files</comment>
            <translation>
                <numerusform>1 Datei</numerusform>
                <numerusform>{n:count} Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} chosen</source>
            <comment>window.chosen</comment>
            <translation>
                <numerusform>1 ausgewählt</numerusform>
                <numerusform>{n:count} ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents</source>
            <comment>window.found_documents</comment>
            <translation>
                <numerusform>1 Dokument</numerusform>
                <numerusform>{n:count} Dokumente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least {n:count} documents</source>
            <comment>window.found_documents_at_least</comment>
            <translation>
                <numerusform>Mindestens 1 Dokument</numerusform>
                <numerusform>Mindestens {n:count} Dokumente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files that can be read</source>
            <comment>window.documents_there</comment>
            <translation>
                <numerusform>1 lesbare Datei</numerusform>
                <numerusform>{n:count} lesbare Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files that can be read</source>
            <comment>window.documents_there_at_least</comment>
            <translation>
                <numerusform>mehr als 1 lesbare Datei</numerusform>
                <numerusform>mehr als {n:count} lesbare Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages</source>
            <comment>window.passages</comment>
            <translation>
                <numerusform>1 Textstelle</numerusform>
                <numerusform>{n:count} Textstellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a second</source>
            <comment>window.passages_a_second</comment>
            <translation>
                <numerusform>1 Textstelle pro Sekunde</numerusform>
                <numerusform>{n:count} Textstellen pro Sekunde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a minute</source>
            <comment>window.passages_a_minute</comment>
            <translation>
                <numerusform>1 Textstelle pro Minute</numerusform>
                <numerusform>{n:count} Textstellen pro Minute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files, {size}</source>
            <comment>window.estimate</comment>
            <translation>
                <numerusform>1 Datei, {size}</numerusform>
                <numerusform>{n:count} Dateien, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files, {size}</source>
            <comment>window.estimate_at_least</comment>
            <translation>
                <numerusform>mehr als 1 Datei, {size}</numerusform>
                <numerusform>mehr als {n:count} Dateien, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} passages it has read only the beginning: it takes {limit:count} pieces of words at a time.</source>
            <comment>window.cut</comment>
            <translation>
                <numerusform>Bei 1 Textstelle wurde nur der Anfang gelesen: Das Modell fasst {limit:count} Wortteile auf einmal.</numerusform>
                <numerusform>Bei {n:count} Textstellen wurde nur der Anfang gelesen: Das Modell fasst {limit:count} Wortteile auf einmal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more are still to be read</source>
            <comment>window.to_be_read</comment>
            <translation>
                <numerusform>1 weiteres noch einzulesen</numerusform>
                <numerusform>{n:count} weitere noch einzulesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>also in {n:count} other places</source>
            <comment>window.copies</comment>
            <translation>
                <numerusform>auch an 1 weiteren Ort</numerusform>
                <numerusform>auch an {n:count} weiteren Orten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} new</source>
            <comment>window.new</comment>
            <translation>
                <numerusform>1 neu</numerusform>
                <numerusform>{n:count} neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more passages</source>
            <comment>window.more_passages</comment>
            <translation>
                <numerusform>1 weitere Textstelle</numerusform>
                <numerusform>{n:count} weitere Textstellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These are all {n:count} documents</source>
            <comment>window.end</comment>
            <translation>
                <numerusform>Das ist das einzige Dokument</numerusform>
                <numerusform>Das sind alle {n:count} Dokumente</numerusform>
            </translation>
        </message>
        <message>
            <source>Still reading: {share:percent} can be found by meaning</source>
            <comment>window.still_reading_meaning</comment>
            <translation>Es wird noch gelesen: {share:percent} sind nach Bedeutung auffindbar</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are still to be read.</source>
            <comment>window.still_waiting</comment>
            <translation>
                <numerusform>1 Dokument ist noch einzulesen.</numerusform>
                <numerusform>{n:count} Dokumente sind noch einzulesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The meaning of {share:percent} of the text is known so far</source>
            <comment>window.meaning_coverage</comment>
            <translation>Die Bedeutung von {share:percent} des Textes ist bisher bekannt</translation>
        </message>
        <message>
            <source>The system does not let Dragoman start at login: its list of such programs cannot be written.</source>
            <comment>window.no_autostart</comment>
            <translation>Das System lässt Dragoman nicht bei der Anmeldung starten: Seine Liste solcher Programme lässt sich nicht schreiben.</translation>
        </message>
        <message>
            <source>The larger model has read {share:percent} of the text so far</source>
            <comment>window.backfill</comment>
            <translation>Das größere Modell hat bisher {share:percent} des Textes gelesen</translation>
        </message>
        <message numerus="yes">
            <source>Open {n:count} files at once?</source>
            <comment>window.open_many</comment>
            <translation>
                <numerusform>1 Datei öffnen?</numerusform>
                <numerusform>{n:count} Dateien auf einmal öffnen?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages collected</source>
            <comment>window.collected</comment>
            <translation>
                <numerusform>1 Textstelle gesammelt</numerusform>
                <numerusform>{n:count} Textstellen gesammelt</numerusform>
            </translation>
        </message>
        <message>
            <source>Not there now; what was read of it can still be found</source>
            <comment>window.folder.away</comment>
            <translation>Derzeit nicht erreichbar; was daraus eingelesen wurde, ist weiterhin auffindbar</translation>
        </message>
        <message>
            <source>Not there since {since:date}; what was read of it can still be found</source>
            <comment>window.folder.away_since</comment>
            <translation>Nicht erreichbar seit {since:date}; was daraus eingelesen wurde, ist weiterhin auffindbar</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} still to be read</source>
            <comment>window.folder.waiting</comment>
            <translation>
                <numerusform>1 noch einzulesen</numerusform>
                <numerusform>{n:count} noch einzulesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} left out</source>
            <comment>window.folder.skipped</comment>
            <translation>
                <numerusform>1 ausgeschlossen</numerusform>
                <numerusform>{n:count} ausgeschlossen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} seconds</source>
            <comment>window.duration.seconds</comment>
            <translation>
                <numerusform>1 Sekunde</numerusform>
                <numerusform>{n:count} Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} minutes</source>
            <comment>window.duration.minutes</comment>
            <translation>
                <numerusform>1 Minute</numerusform>
                <numerusform>{n:count} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} hours</source>
            <comment>window.duration.hours</comment>
            <translation>
                <numerusform>1 Stunde</numerusform>
                <numerusform>{n:count} Stunden</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <comment>window.time_left.seconds</comment>
            <translation>noch weniger als eine Minute</translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} minutes left</source>
            <comment>window.time_left.minutes</comment>
            <translation>
                <numerusform>noch etwa eine Minute</numerusform>
                <numerusform>noch etwa {n:count} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} hours left</source>
            <comment>window.time_left.hours</comment>
            <translation>
                <numerusform>noch etwa eine Stunde</numerusform>
                <numerusform>noch etwa {n:count} Stunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes in {folder} cannot be followed as they happen.</source>
            <comment>watching.no_live_events</comment>
            <translation>Änderungen in {folder} lassen sich nicht laufend verfolgen.</translation>
        </message>
        <message>
            <source>The folder is looked through every few minutes instead. On Linux, raise fs.inotify.max_user_watches.</source>
            <comment>watching.looked_through_instead</comment>
            <translation>Der Ordner wird stattdessen alle paar Minuten durchgesehen. Erhöhen Sie unter Linux fs.inotify.max_user_watches.</translation>
        </message>
        <message>
            <source>Another Dragoman is writing to this library.</source>
            <comment>library.written_elsewhere</comment>
            <translation>Eine andere Dragoman-Instanz schreibt in diese Bibliothek.</translation>
        </message>
        <message>
            <source>Here it can be searched, but not changed.</source>
            <comment>library.search_only</comment>
            <translation>Hier können Sie darin suchen, sie aber nicht ändern.</translation>
        </message>
        <message>
            <source>Press Try again in its window (Help, Files that need attention), or close it first.</source>
            <comment>library.retry_there</comment>
            <translation>Drücken Sie in deren Fenster „Erneut versuchen“ (Hilfe, Dateien mit Problemen) oder schließen Sie sie zuerst.</translation>
        </message>
        <message>
            <source>The library knows no file at {path}; dragoman explain says why.</source>
            <comment>library.nothing_to_retry</comment>
            <translation>Die Bibliothek kennt keine Datei unter {path}; dragoman explain nennt den Grund.</translation>
        </message>
        <message>
            <source>Close it first, or make the change in its window; searching works meanwhile.</source>
            <comment>library.close_it_first</comment>
            <translation>Schließen Sie sie zuerst oder nehmen Sie die Änderung in deren Fenster vor; suchen können Sie inzwischen weiter.</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <comment>library.no_folder</comment>
            <translation>Es gibt keinen Ordner {path}.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <comment>library.check_path</comment>
            <translation>Prüfen Sie den Pfad.</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>library.is_no_folder</comment>
            <translation>{path} ist kein Ordner.</translation>
        </message>
        <message>
            <source>Choose the folder that it lies in.</source>
            <comment>library.choose_its_folder</comment>
            <translation>Wählen Sie den Ordner, in dem es liegt.</translation>
        </message>
        <message>
            <source>{path} is searched already.</source>
            <comment>library.is_searched</comment>
            <translation>{path} wird schon durchsucht.</translation>
        </message>
        <message>
            <source>{path} is searched already, as part of {folder}.</source>
            <comment>library.searched_already</comment>
            <translation>{path} wird schon durchsucht, als Teil von {folder}.</translation>
        </message>
        <message>
            <source>{path} lies in none of the folders that are searched.</source>
            <comment>library.in_no_folder</comment>
            <translation>{path} liegt in keinem durchsuchten Ordner.</translation>
        </message>
        <message>
            <source>{path} is not among what you had forgotten.</source>
            <comment>library.not_forgotten</comment>
            <translation>{path} ist nicht unter dem, was Sie vergessen ließen.</translation>
        </message>
        <message>
            <source>waiting to be read</source>
            <comment>state.waiting</comment>
            <translation>noch einzulesen</translation>
        </message>
        <message>
            <source>can be found</source>
            <comment>state.indexed</comment>
            <translation>auffindbar</translation>
        </message>
        <message>
            <source>can be found in part</source>
            <comment>state.partly</comment>
            <translation>teilweise auffindbar</translation>
        </message>
        <message>
            <source>no text in it</source>
            <comment>state.empty</comment>
            <translation>ohne Text</translation>
        </message>
        <message>
            <source>pictures of text</source>
            <comment>state.needs_ocr</comment>
            <translation>Text nur als Bild</translation>
        </message>
        <message>
            <source>needs a password</source>
            <comment>state.needs_password</comment>
            <translation>Passwort nötig</translation>
        </message>
        <message>
            <source>could not be read</source>
            <comment>state.failed</comment>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <source>too large</source>
            <comment>state.too_large</comment>
            <translation>zu groß</translation>
        </message>
        <message>
            <source>left out</source>
            <comment>state.skipped</comment>
            <translation>ausgeschlossen</translation>
        </message>
        <message>
            <source>not there now</source>
            <comment>state.away</comment>
            <translation>derzeit nicht erreichbar</translation>
        </message>
        <message>
            <source>It is still to be read.</source>
            <comment>failure.waiting</comment>
            <translation>Wird noch eingelesen.</translation>
        </message>
        <message>
            <source>An older version did not keep the reason.</source>
            <comment>failure.unknown</comment>
            <translation>Den Grund hat eine ältere Version nicht festgehalten.</translation>
        </message>
        <message>
            <source>It is left out: {why}.</source>
            <comment>failure.left_out</comment>
            <translation>Ausgeschlossen: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>It holds {n:count} files.</source>
            <comment>failure.files</comment>
            <translation>
                <numerusform>Enthält 1 Datei.</numerusform>
                <numerusform>Enthält {n:count} Dateien.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading it has ended the reader {n:count} times.</source>
            <comment>failure.deaths</comment>
            <translation>
                <numerusform>Das Lesen hat den Leseprozess einmal beendet.</numerusform>
                <numerusform>Das Lesen hat den Leseprozess {n:count} Mal beendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder {folder} is not there now; what was read of it is kept.</source>
            <comment>away.folder</comment>
            <translation>Der Ordner {folder} ist derzeit nicht erreichbar; was daraus eingelesen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>The drive {path} is not connected now; what was read of it is kept.</source>
            <comment>away.drive</comment>
            <translation>Das Laufwerk {path} ist derzeit nicht angeschlossen; was daraus eingelesen wurde, bleibt erhalten.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages and pictures among your documents may hold text that is not found yet.</source>
            <comment>scans.found</comment>
            <translation>
                <numerusform>{n:count} Seite oder ein Bild unter Ihren Dokumenten enthält vielleicht Text, der noch nicht gefunden wird.</numerusform>
                <numerusform>{n:count} Seiten und Bilder unter Ihren Dokumenten enthalten vielleicht Text, der noch nicht gefunden wird.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dragoman can read them in the background, which takes about {seconds:duration}.</source>
            <comment>scans.read_them</comment>
            <translation>Dragoman kann sie im Hintergrund lesen; das dauert etwa {seconds:duration}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} scans seem to be in a language whose data is missing: {languages}.</source>
            <comment>scans.no_language</comment>
            <translation>
                <numerusform>Ein Scan scheint in einer Sprache zu sein, deren Daten fehlen: {languages}.</numerusform>
                <numerusform>{n:count} Scans scheinen in einer Sprache zu sein, deren Daten fehlen: {languages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Get it under Models, where it has this name: some megabytes, fetched once.</source>
            <comment>scans.get_language</comment>
            <translation>Holen Sie sie unter Modelle, wo sie diesen Namen hat: einige Megabyte, einmal geladen.</translation>
        </message>
        <message>
            <source>Leave the window open, or index the folder: it is then read.</source>
            <comment>todo.wait</comment>
            <translation>Lassen Sie das Fenster offen oder indexieren Sie den Ordner: Dann wird es eingelesen.</translation>
        </message>
        <message>
            <source>Nothing needs to be done, unless there should be text in it.</source>
            <comment>todo.nothing</comment>
            <translation>Es gibt nichts zu tun, es sei denn, es müsste Text darin stehen.</translation>
        </message>
        <message>
            <source>Have Dragoman read scans: in its settings under Reading files, or by: dragoman scans read</source>
            <comment>todo.ocr</comment>
            <translation>Lassen Sie Dragoman Scans lesen: in den Einstellungen unter „Dateien einlesen“ oder mit: dragoman scans read</translation>
        </message>
        <message>
            <source>Have its text recognised (OCR) into a PDF to have it found.</source>
            <comment>todo.ocr_picture</comment>
            <translation>Lassen Sie den Text erkennen (OCR) und als PDF speichern, damit es gefunden wird.</translation>
        </message>
        <message>
            <source>Give its password, here or with dragoman password: it is kept only until Dragoman is closed, and never written down.</source>
            <comment>todo.give_password</comment>
            <translation>Geben Sie das Passwort ein, hier oder mit dragoman password: Es wird nur aufbewahrt, bis Dragoman beendet wird, und nie gespeichert.</translation>
        </message>
        <message>
            <source>Save a copy without the protection: it is read as soon as it is there.</source>
            <comment>todo.without_password</comment>
            <translation>Speichern Sie eine Kopie ohne den Schutz: Sie wird eingelesen, sobald sie da ist.</translation>
        </message>
        <message>
            <source>Get the book without the protection, if its seller offers that.</source>
            <comment>todo.protected_book</comment>
            <translation>Besorgen Sie das Buch ohne Kopierschutz, wenn der Händler das anbietet.</translation>
        </message>
        <message>
            <source>Try another copy, or save it anew with the program that it was made with.</source>
            <comment>todo.another_copy</comment>
            <translation>Versuchen Sie es mit einer anderen Kopie oder speichern Sie die Datei neu, mit dem Programm, mit dem sie erstellt wurde.</translation>
        </message>
        <message>
            <source>Split it, or raise largest_file in settings.json in the data folder, then try again.</source>
            <comment>todo.largest_file</comment>
            <translation>Teilen Sie die Datei auf oder erhöhen Sie largest_file in settings.json im Datenordner, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Split it, or raise longest_text in settings.json in the data folder, then try again.</source>
            <comment>todo.longest_text</comment>
            <translation>Teilen Sie die Datei auf oder erhöhen Sie longest_text in settings.json im Datenordner, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Split it into smaller files to have all of it found.</source>
            <comment>todo.split</comment>
            <translation>Teilen Sie die Datei in kleinere auf, damit alles gefunden wird.</translation>
        </message>
        <message>
            <source>Save what is in it as files in a folder that is searched, to have them found.</source>
            <comment>todo.attachments</comment>
            <translation>Speichern Sie den Inhalt als Dateien in einem durchsuchten Ordner, damit er gefunden wird.</translation>
        </message>
        <message>
            <source>It is read again when it changes, with a new version, or when you say so: Try again, or dragoman retry.</source>
            <comment>todo.try_again</comment>
            <translation>Die Datei wird erneut gelesen, wenn sie sich ändert, mit einer neuen Version oder wenn Sie es veranlassen: „Erneut versuchen“ oder dragoman retry.</translation>
        </message>
        <message>
            <source>This is a mistake of Dragoman's: try again with the next version, and please report it.</source>
            <comment>todo.newer_version</comment>
            <translation>Das ist ein Fehler von Dragoman: Versuchen Sie es mit der nächsten Version erneut, und melden Sie ihn bitte.</translation>
        </message>
        <message>
            <source>Check the disk that it lies on; it is read again at the next look.</source>
            <comment>todo.check_disk</comment>
            <translation>Prüfen Sie den Datenträger, auf dem die Datei liegt; sie wird beim nächsten Durchsehen erneut gelesen.</translation>
        </message>
        <message>
            <source>Allow your account to read it; it is read at the next look.</source>
            <comment>todo.allow_file</comment>
            <translation>Erlauben Sie Ihrem Benutzerkonto, die Datei zu lesen; sie wird beim nächsten Durchsehen eingelesen.</translation>
        </message>
        <message>
            <source>Allow your account to open it, or leave it out with a pattern of your own.</source>
            <comment>todo.allow_folder</comment>
            <translation>Erlauben Sie Ihrem Benutzerkonto, den Ordner zu öffnen, oder schließen Sie ihn mit einem eigenen Muster aus.</translation>
        </message>
        <message>
            <source>It is looked at again at the next look.</source>
            <comment>todo.look_again</comment>
            <translation>Beim nächsten Durchsehen wird es erneut versucht.</translation>
        </message>
        <message>
            <source>Connect its drive, or make its folder available: it then goes on without being read again.</source>
            <comment>todo.connect</comment>
            <translation>Schließen Sie das Laufwerk an oder machen Sie den Ordner verfügbar: Dann geht es weiter, ohne neu einzulesen.</translation>
        </message>
        <message>
            <source>Save its mails as .msg, .eml or .mbox in a folder that is searched, from Outlook or a program that imports such files.</source>
            <comment>todo.export_mails</comment>
            <translation>Speichern Sie die E-Mails daraus als .msg, .eml oder .mbox in einem durchsuchten Ordner, mit Outlook oder einem Programm, das solche Dateien importiert.</translation>
        </message>
        <message>
            <source>Unpack it into a folder that is searched.</source>
            <comment>todo.unpack</comment>
            <translation>Entpacken Sie es in einen durchsuchten Ordner.</translation>
        </message>
        <message>
            <source>A transcript beside it, as a text, would be found.</source>
            <comment>todo.transcript</comment>
            <translation>Eine Abschrift daneben, als Text, würde gefunden.</translation>
        </message>
        <message>
            <source>Give it the extension of what it is, such as .txt or .pdf.</source>
            <comment>todo.extension</comment>
            <translation>Geben Sie der Datei die passende Endung, etwa .txt oder .pdf.</translation>
        </message>
        <message>
            <source>Open it with {program} and save it as {format} to have it found.</source>
            <comment>todo.convert</comment>
            <translation>Öffnen Sie sie mit {program} und speichern Sie sie als {format}, damit sie gefunden wird.</translation>
        </message>
        <message>
            <source>Save it as PDF or as plain text to have it found.</source>
            <comment>todo.other_format</comment>
            <translation>Speichern Sie es als PDF oder als reinen Text, damit es gefunden wird.</translation>
        </message>
        <message>
            <source>Move it to another folder to have it found.</source>
            <comment>todo.move_out</comment>
            <translation>Verschieben Sie es in einen anderen Ordner, damit es gefunden wird.</translation>
        </message>
        <message>
            <source>Take the dot away from before its name, or what hides it, to have it found.</source>
            <comment>todo.unhide</comment>
            <translation>Entfernen Sie den Punkt vor dem Namen oder was es sonst verbirgt, damit es gefunden wird.</translation>
        </message>
        <message>
            <source>Give it another name to have it found.</source>
            <comment>todo.rename</comment>
            <translation>Geben Sie der Datei einen anderen Namen, damit sie gefunden wird.</translation>
        </message>
        <message>
            <source>Take the pattern away under File, Folders, to have it found.</source>
            <comment>todo.own_pattern</comment>
            <translation>Entfernen Sie das Muster unter Datei, Ordner, damit es gefunden wird.</translation>
        </message>
        <message>
            <source>Change that line, or move this file out of its folder, to have it found.</source>
            <comment>todo.ignore_file</comment>
            <translation>Ändern Sie diese Zeile oder verschieben Sie diese Datei aus ihrem Ordner, damit sie gefunden wird.</translation>
        </message>
        <message>
            <source>Correct these lines of it, or take them away.</source>
            <comment>todo.correct_rules</comment>
            <translation>Berichtigen Sie diese Zeilen oder entfernen Sie sie.</translation>
        </message>
        <message>
            <source>Add the folder that it leads to, to have that found.</source>
            <comment>todo.follow</comment>
            <translation>Fügen Sie den Ordner hinzu, auf den die Verknüpfung zeigt, damit sein Inhalt gefunden wird.</translation>
        </message>
        <message>
            <source>It is a folder that is searched.</source>
            <comment>explain.searched_folder</comment>
            <translation>Das ist ein durchsuchter Ordner.</translation>
        </message>
        <message>
            <source>It was indexed, but it is not on the disk now.</source>
            <comment>explain.not_on_disk</comment>
            <translation>Die Datei wurde indexiert, ist aber derzeit nicht auf dem Datenträger.</translation>
        </message>
        <message>
            <source>It is found by its earlier text; it has changed since and will be read again.</source>
            <comment>explain.earlier_text</comment>
            <translation>Die Datei wird nach ihrem früheren Text gefunden; sie hat sich seitdem geändert und wird erneut eingelesen.</translation>
        </message>
        <message>
            <source>It is indexed and can be found.</source>
            <comment>explain.found</comment>
            <translation>Die Datei ist indexiert und auffindbar.</translation>
        </message>
        <message>
            <source>It can be found, but not all of it is indexed.</source>
            <comment>explain.partly</comment>
            <translation>Die Datei ist auffindbar, aber nicht vollständig indexiert.</translation>
        </message>
        <message>
            <source>It has not been read yet: run the index, or wait for the window to do so.</source>
            <comment>explain.not_read_yet</comment>
            <translation>Die Datei ist noch nicht eingelesen: Starten Sie die Indexierung oder warten Sie, bis das Fenster das tut.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <comment>explain.no_such_file</comment>
            <translation>Es gibt keine solche Datei.</translation>
        </message>
        <message>
            <source>It lies in none of the folders that are searched.</source>
            <comment>explain.in_no_folder</comment>
            <translation>Dieser Pfad liegt in keinem durchsuchten Ordner.</translation>
        </message>
        <message>
            <source>It can be found by what was read of it. {why}</source>
            <comment>explain.away_found</comment>
            <translation>Die Datei ist nach dem auffindbar, was aus ihr eingelesen wurde. {why}</translation>
        </message>
        <message>
            <source>It is a symbolic link to {target}, which is not followed.</source>
            <comment>explain.link</comment>
            <translation>Das ist eine symbolische Verknüpfung auf {target}; ihr wird nicht gefolgt.</translation>
        </message>
        <message>
            <source>It is no file of data, but a pipe, a socket or a device.</source>
            <comment>explain.special</comment>
            <translation>Das ist keine Datei mit Daten, sondern eine Pipe, ein Socket oder ein Gerät.</translation>
        </message>
        <message>
            <source>It cannot be looked at: {why}.</source>
            <comment>explain.cannot_be_looked_at</comment>
            <translation>Untersuchen ist nicht möglich: {why}.</translation>
        </message>
        <message>
            <source>It is left out of {folder}: {why}.</source>
            <comment>explain.left_out</comment>
            <translation>In {folder} ausgeschlossen: {why}.</translation>
        </message>
        <message>
            <source>state: {name}, {state}</source>
            <comment>detail.state</comment>
            <translation>Status: {name}, {state}</translation>
        </message>
        <message>
            <source>since: {since:date}</source>
            <comment>detail.since</comment>
            <translation>seit: {since:date}</translation>
        </message>
        <message>
            <source>searched as part of: {folder}</source>
            <comment>detail.folder</comment>
            <translation>durchsucht als Teil von: {folder}</translation>
        </message>
        <message>
            <source>files below it that are {name}, {state}: {n:count}</source>
            <comment>detail.files</comment>
            <translation>Dateien darunter mit Status {name}, {state}: {n:count}</translation>
        </message>
        <message>
            <source>format: {label}</source>
            <comment>detail.format</comment>
            <translation>Format: {label}</translation>
        </message>
        <message>
            <source>format: not one that Dragoman reads</source>
            <comment>detail.no_format</comment>
            <translation>Format: keines, das Dragoman liest</translation>
        </message>
        <message>
            <source>on the disk: {size:count} bytes</source>
            <comment>detail.on_disk</comment>
            <translation>auf dem Datenträger: {size:count} Bytes</translation>
        </message>
        <message>
            <source>on the disk: no</source>
            <comment>detail.not_on_disk</comment>
            <translation>auf dem Datenträger: nein</translation>
        </message>
        <message>
            <source>on the disk: no file of data</source>
            <comment>detail.no_file</comment>
            <translation>auf dem Datenträger: keine Datei mit Daten</translation>
        </message>
        <message>
            <source>on the disk: the system does not let us look</source>
            <comment>detail.hidden_by_system</comment>
            <translation>auf dem Datenträger: das System gewährt keinen Einblick</translation>
        </message>
        <message>
            <source>in the catalogue: no</source>
            <comment>detail.not_in_catalogue</comment>
            <translation>im Katalog: nein</translation>
        </message>
        <message>
            <source>passages: {n:count}</source>
            <comment>detail.passages</comment>
            <translation>Textstellen: {n:count}</translation>
        </message>
        <message>
            <source>meaning, by {name}: {vectors:count} of {expected:count} texts</source>
            <comment>detail.vectors</comment>
            <translation>Bedeutung, durch {name}: {vectors:count} von {expected:count} Texten</translation>
        </message>
        <message>
            <source>pages with text: {n:count}</source>
            <comment>detail.pages</comment>
            <translation>Seiten mit Text: {n:count}</translation>
        </message>
        <message>
            <source>title: {title}</source>
            <comment>detail.title</comment>
            <translation>Titel: {title}</translation>
        </message>
        <message>
            <source>title: (none)</source>
            <comment>detail.no_title</comment>
            <translation>Titel: (keiner)</translation>
        </message>
        <message>
            <source>language: {code}</source>
            <comment>detail.language</comment>
            <translation>Sprache: {code}</translation>
        </message>
        <message>
            <source>language: unknown</source>
            <comment>detail.no_language</comment>
            <translation>Sprache: unbekannt</translation>
        </message>
        <message>
            <source>not in it: {why}</source>
            <comment>detail.left_out</comment>
            <translation>nicht darin: {why}</translation>
        </message>
        <message>
            <source>the same content: {path}</source>
            <comment>detail.copy</comment>
            <translation>gleicher Inhalt: {path}</translation>
        </message>
        <message numerus="yes">
            <source>reading it ended the reader {n:count} times</source>
            <comment>detail.deaths</comment>
            <translation>
                <numerusform>das Lesen hat den Leseprozess einmal beendet</numerusform>
                <numerusform>das Lesen hat den Leseprozess {n:count} Mal beendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reading it was interrupted {n:count} times</source>
            <comment>detail.interruptions</comment>
            <translation>
                <numerusform>das Lesen wurde einmal unterbrochen</numerusform>
                <numerusform>das Lesen wurde {n:count} Mal unterbrochen</numerusform>
            </translation>
        </message>
        <message>
            <source>read by the present version: yes</source>
            <comment>detail.up_to_date</comment>
            <translation>mit der jetzigen Version gelesen: ja</translation>
        </message>
        <message>
            <source>read by the present version: no, it will be read again</source>
            <comment>detail.to_be_read_again</comment>
            <translation>mit der jetzigen Version gelesen: nein, wird erneut eingelesen</translation>
        </message>
        <message>
            <source>what to do: {remedy}</source>
            <comment>detail.remedy</comment>
            <translation>was zu tun ist: {remedy}</translation>
        </message>
        <message>
            <source>meant perhaps: {path}</source>
            <comment>detail.suggestion</comment>
            <translation>vielleicht gemeint: {path}</translation>
        </message>
        <message>
            <source>Free some space; Dragoman then goes on where it stopped.</source>
            <comment>storage.free_some_space</comment>
            <translation>Schaffen Sie Platz; Dragoman macht dann dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to.</source>
            <comment>storage.not_writable</comment>
            <translation>In den Datenordner lässt sich nicht schreiben.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({path}).</source>
            <comment>storage.path_not_writable</comment>
            <translation>In den Datenordner lässt sich nicht schreiben ({path}).</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another with --data-dir.</source>
            <comment>storage.check_permissions</comment>
            <translation>Prüfen Sie seine Zugriffsrechte oder wählen Sie mit --data-dir einen anderen.</translation>
        </message>
        <message>
            <source>{path} cannot be used: {why}.</source>
            <comment>storage.no_file_of_ours</comment>
            <translation>{path} lässt sich nicht verwenden: {why}.</translation>
        </message>
        <message>
            <source>Move it elsewhere, or choose another data folder with --data-dir.</source>
            <comment>storage.move_it_away</comment>
            <translation>Verschieben Sie es an einen anderen Ort oder wählen Sie mit --data-dir einen anderen Datenordner.</translation>
        </message>
        <message>
            <source>The data folder cannot be used ({path}).</source>
            <comment>storage.path_not_usable</comment>
            <translation>Der Datenordner lässt sich nicht verwenden ({path}).</translation>
        </message>
        <message>
            <source>Choose another with --data-dir.</source>
            <comment>storage.choose_another_folder</comment>
            <translation>Wählen Sie mit --data-dir einen anderen.</translation>
        </message>
        <message>
            <source>Check the disk, then start Dragoman again.</source>
            <comment>storage.check_the_disk</comment>
            <translation>Prüfen Sie den Datenträger und starten Sie Dragoman neu.</translation>
        </message>
        <message>
            <source>The catalogue is damaged.</source>
            <comment>storage.catalogue_damaged</comment>
            <translation>Der Katalog ist beschädigt.</translation>
        </message>
        <message>
            <source>Repair it: Help, Check and repair in the window, or, with Dragoman closed: dragoman check --repair. What is whole is kept; your documents are not touched.</source>
            <comment>storage.repair</comment>
            <translation>Reparieren Sie ihn: im Fenster unter Hilfe, „Prüfen und reparieren“, oder, wenn Dragoman geschlossen ist, mit: dragoman check --repair. Unversehrtes bleibt erhalten; Ihre Dokumente bleiben unberührt.</translation>
        </message>
        <message>
            <source>The catalogue is damaged: something in its table {table} cannot be.</source>
            <comment>storage.value_damaged</comment>
            <translation>Der Katalog ist beschädigt: In seiner Tabelle {table} steht etwas Unmögliches.</translation>
        </message>
        <message>
            <source>The catalogue is in use by another program.</source>
            <comment>storage.catalogue_in_use</comment>
            <translation>Der Katalog wird von einem anderen Programm verwendet.</translation>
        </message>
        <message>
            <source>Close that program and try again.</source>
            <comment>storage.close_other_program</comment>
            <translation>Schließen Sie jenes Programm und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>full-text index</source>
            <comment>storage.full_text_index</comment>
            <translation>Volltextindex</translation>
        </message>
        <message>
            <source>vector index</source>
            <comment>storage.vector_index</comment>
            <translation>Vektorindex</translation>
        </message>
        <message>
            <source>The {index} cannot be written ({why}).</source>
            <comment>storage.index_not_writable</comment>
            <translation>Der {index} lässt sich nicht schreiben ({why}).</translation>
        </message>
        <message>
            <source>Start Dragoman again: what is missing in it is made anew from the catalogue.</source>
            <comment>storage.index_is_made_anew</comment>
            <translation>Starten Sie Dragoman neu: Was darin fehlt, wird aus dem Katalog neu erstellt.</translation>
        </message>
        <message>
            <source>There is no library at {folder}.</source>
            <comment>storage.no_library</comment>
            <translation>Unter {folder} gibt es keine Bibliothek.</translation>
        </message>
        <message>
            <source>Index a folder first: dragoman index FOLDER.</source>
            <comment>storage.index_a_folder</comment>
            <translation>Indexieren Sie zuerst einen Ordner: dragoman index ORDNER.</translation>
        </message>
        <message>
            <source>The library at {folder} is not ready for this version of Dragoman.</source>
            <comment>storage.not_ready</comment>
            <translation>Die Bibliothek unter {folder} ist für diese Version von Dragoman noch nicht bereit.</translation>
        </message>
        <message>
            <source>Open its window, or index a folder: that brings it up to date.</source>
            <comment>storage.bring_up_to_date</comment>
            <translation>Öffnen Sie das Fenster oder indexieren Sie einen Ordner: Das bringt sie auf den neuesten Stand.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder is no file.</source>
            <comment>storage.no_file</comment>
            <translation>catalogue.sqlite3 im Datenordner ist keine Datei.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder belongs to another program; it was not touched.</source>
            <comment>storage.foreign_catalogue</comment>
            <translation>catalogue.sqlite3 im Datenordner gehört einem anderen Programm; die Datei wurde nicht angetastet.</translation>
        </message>
        <message>
            <source>This library was written by a newer version of Dragoman.</source>
            <comment>storage.newer_library</comment>
            <translation>Diese Bibliothek wurde von einer neueren Version von Dragoman geschrieben.</translation>
        </message>
        <message>
            <source>The library could not be brought to this version of Dragoman. It is as it was: the version before can still use it. {why}</source>
            <comment>storage.not_upgraded</comment>
            <translation>Die Bibliothek ließ sich nicht auf diese Version von Dragoman umstellen. Sie ist, wie sie war: Die vorige Version kann sie weiterhin verwenden. {why}</translation>
        </message>
        <message>
            <source>Dragoman made a mistake; the log says more.</source>
            <comment>storage.upgrade_mistake</comment>
            <translation>Dragoman hat einen Fehler gemacht; mehr steht im Protokoll.</translation>
        </message>
        <message>
            <source>Go on with the version before, and please report this.</source>
            <comment>storage.use_former_version</comment>
            <translation>Arbeiten Sie mit der vorigen Version weiter, und melden Sie dies bitte.</translation>
        </message>
        <message>
            <source>Install that version, or choose another folder with --data-dir.</source>
            <comment>storage.install_that_version</comment>
            <translation>Installieren Sie jene Version oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Looking at {table}</source>
            <comment>check.looks_at</comment>
            <translation>{table} wird geprüft</translation>
        </message>
        <message>
            <source>Looking at the catalogue's pages</source>
            <comment>check.looks_at_pages</comment>
            <translation>Die Seiten des Katalogs werden geprüft</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <comment>check.looks_at_files</comment>
            <translation>Die Dateien werden geprüft</translation>
        </message>
        <message>
            <source>Repairing</source>
            <comment>check.repairs</comment>
            <translation>Wird repariert</translation>
        </message>
        <message>
            <source>Copying what can be read of the catalogue</source>
            <comment>check.salvages</comment>
            <translation>Was vom Katalog lesbar ist, wird kopiert</translation>
        </message>
        <message>
            <source>Close it first: nobody may write to the library while it is repaired.</source>
            <comment>check.close_it_first</comment>
            <translation>Schließen Sie sie zuerst: Während der Reparatur darf nichts in die Bibliothek schreiben.</translation>
        </message>
        <message>
            <source>The catalogue is not there.</source>
            <comment>check.catalogue_missing</comment>
            <translation>Der Katalog ist nicht da.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue's file is damaged: it cannot be read in {n:count} places.</source>
            <comment>check.catalogue_corrupt</comment>
            <translation>
                <numerusform>Die Datei des Katalogs ist beschädigt: Ein Teil davon ist nicht lesbar.</numerusform>
                <numerusform>Die Datei des Katalogs ist beschädigt: An {n:count} Stellen ist sie nicht lesbar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the catalogue {n:count} indexes or triggers are not as they were made.</source>
            <comment>check.schema</comment>
            <translation>
                <numerusform>Im Katalog ist ein Index oder Trigger nicht so, wie er angelegt wurde.</numerusform>
                <numerusform>Im Katalog sind {n:count} Indizes oder Trigger nicht so, wie sie angelegt wurden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Indexes of the catalogue do not agree with their tables, in {n:count} places.</source>
            <comment>check.sqlite_indexes</comment>
            <translation>
                <numerusform>Ein Index des Katalogs stimmt nicht mit seiner Tabelle überein.</numerusform>
                <numerusform>Indizes des Katalogs stimmen an {n:count} Stellen nicht mit ihren Tabellen überein.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are said to be at places where they never were.</source>
            <comment>check.documents_astray</comment>
            <translation>
                <numerusform>Ein Dokument ist an einem Ort verzeichnet, an dem es nie war.</numerusform>
                <numerusform>{n:count} Dokumente sind an Orten verzeichnet, an denen sie nie waren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} documents the catalogue says what cannot be.</source>
            <comment>check.documents_damaged</comment>
            <translation>
                <numerusform>Zu einem Dokument enthält der Katalog unmögliche Angaben.</numerusform>
                <numerusform>Zu {n:count} Dokumenten enthält der Katalog unmögliche Angaben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents have other names to be searched by than their own.</source>
            <comment>check.names_damaged</comment>
            <translation>
                <numerusform>Ein Dokument ist unter einem anderen als seinem eigenen Namen zu finden.</numerusform>
                <numerusform>{n:count} Dokumente sind unter anderen als ihren eigenen Namen zu finden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:count} documents are not what was read.</source>
            <comment>check.contents_damaged</comment>
            <translation>
                <numerusform>Der Text eines Dokuments ist nicht der, der gelesen wurde.</numerusform>
                <numerusform>Die Texte von {n:count} Dokumenten sind nicht die, die gelesen wurden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts it is wrongly said how they were read.</source>
            <comment>check.contents_pipeline</comment>
            <translation>
                <numerusform>Bei einem Text ist falsch vermerkt, wie er gelesen wurde.</numerusform>
                <numerusform>Bei {n:count} Texten ist falsch vermerkt, wie sie gelesen wurden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts the number of passages is wrong.</source>
            <comment>check.contents_numbers</comment>
            <translation>
                <numerusform>Bei einem Text stimmt die Zahl der Textstellen nicht.</numerusform>
                <numerusform>Bei {n:count} Texten stimmt die Zahl der Textstellen nicht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages are of no document.</source>
            <comment>check.chunks_astray</comment>
            <translation>
                <numerusform>Eine Textstelle gehört zu keinem Dokument.</numerusform>
                <numerusform>{n:count} Textstellen gehören zu keinem Dokument.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The lengths of the vectors of {n:count} embedders are wrong.</source>
            <comment>check.embedder_dimension</comment>
            <translation>
                <numerusform>Die Länge der Vektoren eines Embedding-Modells stimmt nicht.</numerusform>
                <numerusform>Die Längen der Vektoren von {n:count} Embedding-Modellen stimmen nicht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} embedders are not what was written.</source>
            <comment>check.embedders_damaged</comment>
            <translation>
                <numerusform>Ein Embedding-Modell ist nicht das, was geschrieben wurde.</numerusform>
                <numerusform>{n:count} Embedding-Modelle sind nicht das, was geschrieben wurde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are not what was written.</source>
            <comment>check.vectors_damaged</comment>
            <translation>
                <numerusform>Ein Vektor ist nicht das, was geschrieben wurde.</numerusform>
                <numerusform>{n:count} Vektoren sind nicht das, was geschrieben wurde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are of texts that are in no document.</source>
            <comment>check.vectors_orphaned</comment>
            <translation>
                <numerusform>Ein Vektor gehört zu einem Text, der in keinem Dokument steht.</numerusform>
                <numerusform>{n:count} Vektoren gehören zu Texten, die in keinem Dokument stehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} rows of a smaller table say what cannot be.</source>
            <comment>check.rows_damaged</comment>
            <translation>
                <numerusform>Eine Zeile einer kleineren Tabelle enthält Unmögliches.</numerusform>
                <numerusform>{n:count} Zeilen einer kleineren Tabelle enthalten Unmögliches.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} properties of the catalogue are lost.</source>
            <comment>check.properties_damaged</comment>
            <translation>
                <numerusform>Eine Eigenschaft des Katalogs ist verloren.</numerusform>
                <numerusform>{n:count} Eigenschaften des Katalogs sind verloren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} tables it is not known which numbers were given.</source>
            <comment>check.sequences_damaged</comment>
            <translation>
                <numerusform>Bei einer Tabelle ist nicht bekannt, welche Nummern vergeben wurden.</numerusform>
                <numerusform>Bei {n:count} Tabellen ist nicht bekannt, welche Nummern vergeben wurden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost what was written last; {n:count} indexes knew of it.</source>
            <comment>check.lost_writes</comment>
            <translation>
                <numerusform>Der Katalog hat die letzten Änderungen verloren; ein Index kannte sie.</numerusform>
                <numerusform>Der Katalog hat die letzten Änderungen verloren; {n:count} Indizes kannten sie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost its latest changes: {n:count} folders and opened documents that the newest backup knows.</source>
            <comment>check.went_back</comment>
            <translation>
                <numerusform>Der Katalog hat die letzten Angaben verloren; die neueste Sicherung kennt sie.</numerusform>
                <numerusform>Der Katalog hat die letzten Angaben verloren: {n:count} Ordner und geöffnete Dokumente, die in der neuesten Sicherung stehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The paths of {n:count} folders cannot be.</source>
            <comment>check.folders_damaged</comment>
            <translation>
                <numerusform>Der Pfad eines Ordners ist unmöglich.</numerusform>
                <numerusform>Die Pfade von {n:count} Ordnern sind unmöglich.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is left out of {n:count} folders cannot be read.</source>
            <comment>check.excludes_damaged</comment>
            <translation>
                <numerusform>Was in einem Ordner ausgeschlossen ist, lässt sich nicht lesen.</numerusform>
                <numerusform>Was in {n:count} Ordnern ausgeschlossen ist, lässt sich nicht lesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} counts that are kept are wrong.</source>
            <comment>check.counts_wrong</comment>
            <translation>
                <numerusform>Eine gespeicherte Anzahl stimmt nicht.</numerusform>
                <numerusform>{n:count} gespeicherte Anzahlen stimmen nicht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is damaged in {n:count} files.</source>
            <comment>check.index_unusable</comment>
            <translation>
                <numerusform>Der {index} ist beschädigt.</numerusform>
                <numerusform>Der {index} ist in {n:count} Dateien beschädigt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is of {n:count} other catalogues.</source>
            <comment>check.index_elsewhere</comment>
            <translation>
                <numerusform>Der {index} gehört zu einem anderen Katalog oder zu einem späteren Stand dieses Katalogs.</numerusform>
                <numerusform>Der {index} gehört zu {n:count} anderen Katalogen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} lacks {n:count} entries, or has them too many.</source>
            <comment>check.index_incomplete</comment>
            <translation>
                <numerusform>Im {index} fehlt ein Eintrag, oder es ist einer zu viel.</numerusform>
                <numerusform>Im {index} fehlen {n:count} Einträge, oder es sind so viele zu viel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have gone from the disk.</source>
            <comment>check.files_gone</comment>
            <translation>
                <numerusform>Eine Datei ist vom Datenträger verschwunden.</numerusform>
                <numerusform>{n:count} Dateien sind vom Datenträger verschwunden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have changed since they were read.</source>
            <comment>check.files_changed</comment>
            <translation>
                <numerusform>Eine Datei hat sich seit dem Einlesen geändert.</numerusform>
                <numerusform>{n:count} Dateien haben sich seit dem Einlesen geändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files hold other bytes than were read, though they look unchanged.</source>
            <comment>check.files_differ</comment>
            <translation>
                <numerusform>Eine Datei enthält andere Bytes als eingelesen, obwohl sie unverändert aussieht.</numerusform>
                <numerusform>{n:count} Dateien enthalten andere Bytes als eingelesen, obwohl sie unverändert aussehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files of settings cannot be read.</source>
            <comment>check.settings_damaged</comment>
            <translation>
                <numerusform>Die Einstellungen lassen sich nicht lesen.</numerusform>
                <numerusform>{n:count} Dateien mit Einstellungen lassen sich nicht lesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} backups are not what was written.</source>
            <comment>check.backups_damaged</comment>
            <translation>
                <numerusform>Eine Sicherung ist nicht das, was geschrieben wurde.</numerusform>
                <numerusform>{n:count} Sicherungen sind nicht das, was geschrieben wurde.</numerusform>
            </translation>
        </message>
        <message>
            <source>made again from the catalogue</source>
            <comment>check.from.catalogue</comment>
            <translation>aus dem Katalog neu erstellt</translation>
        </message>
        <message>
            <source>read again from the files</source>
            <comment>check.from.files</comment>
            <translation>aus den Dateien erneut eingelesen</translation>
        </message>
        <message>
            <source>embedded anew</source>
            <comment>check.from.embedder</comment>
            <translation>Bedeutung neu gelernt</translation>
        </message>
        <message>
            <source>taken from the newest backup</source>
            <comment>check.from.backup</comment>
            <translation>aus der neuesten Sicherung übernommen</translation>
        </message>
        <message>
            <source>set to what is usual</source>
            <comment>check.from.default</comment>
            <translation>auf das Übliche gesetzt</translation>
        </message>
        <message>
            <source>what can be read of it goes into a new one; the damaged one is kept aside, in the folder damaged</source>
            <comment>check.from.remains</comment>
            <translation>was davon lesbar ist, kommt in einen neuen; der beschädigte wird im Ordner damaged aufbewahrt</translation>
        </message>
        <message>
            <source>to be repaired</source>
            <comment>check.state.possible</comment>
            <translation>lässt sich reparieren</translation>
        </message>
        <message>
            <source>repaired</source>
            <comment>check.state.done</comment>
            <translation>repariert</translation>
        </message>
        <message>
            <source>the next run of the index sees to it</source>
            <comment>check.state.with_index</comment>
            <translation>die nächste Indexierung kümmert sich darum</translation>
        </message>
        <message>
            <source>could not be repaired</source>
            <comment>check.state.failed</comment>
            <translation>ließ sich nicht reparieren</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <comment>check.sound</comment>
            <translation>Die Bibliothek ist in Ordnung.</translation>
        </message>
        <message>
            <source>Repair it: dragoman check --repair.</source>
            <comment>check.repair_it</comment>
            <translation>Reparieren Sie sie: dragoman check --repair.</translation>
        </message>
        <message>
            <source>All of it is repaired.</source>
            <comment>check.all_repaired</comment>
            <translation>Alles ist repariert.</translation>
        </message>
        <message>
            <source>Not all of it could be repaired; the log says more.</source>
            <comment>check.not_all_repaired</comment>
            <translation>Nicht alles ließ sich reparieren; mehr steht im Protokoll.</translation>
        </message>
        <message>
            <source>The library is damaged: {what}</source>
            <comment>check.found_at_start</comment>
            <translation>Die Bibliothek ist beschädigt: {what}</translation>
        </message>
        <message>
            <source>There is no backup that can be used.</source>
            <comment>backup.none</comment>
            <translation>Es gibt keine brauchbare Sicherung.</translation>
        </message>
        <message>
            <source>There is no backup {name} that can be used.</source>
            <comment>backup.none_such</comment>
            <translation>Es gibt keine brauchbare Sicherung {name}.</translation>
        </message>
        <message>
            <source>Too many files are open in this program or on this computer.</source>
            <comment>shortage.open_files</comment>
            <translation>In diesem Programm oder auf diesem Computer sind zu viele Dateien geöffnet.</translation>
        </message>
        <message>
            <source>Close other programs, or raise the limit of open files (ulimit -n), then start Dragoman again.</source>
            <comment>shortage.close_or_raise</comment>
            <translation>Schließen Sie andere Programme oder erhöhen Sie die Grenze für geöffnete Dateien (ulimit -n), und starten Sie Dragoman neu.</translation>
        </message>
        <message>
            <source>There is too little memory, or no further process or thread may be started.</source>
            <comment>shortage.memory</comment>
            <translation>Der Speicher reicht nicht, oder es darf kein weiterer Prozess oder Thread gestartet werden.</translation>
        </message>
        <message>
            <source>Close other programs, or raise what Dragoman may use, then start it again; what was done is kept.</source>
            <comment>shortage.close_programs</comment>
            <translation>Schließen Sie andere Programme oder erlauben Sie Dragoman mehr, und starten Sie es neu; was getan ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <comment>disk.full</comment>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <source>Make room, then try again: what has been downloaded of a model is kept.</source>
            <comment>disk.make_room_for_model</comment>
            <translation>Schaffen Sie Platz und versuchen Sie es erneut: Was von einem Modell schon heruntergeladen ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>The folder of models cannot be written to ({path}).</source>
            <comment>disk.models_denied</comment>
            <translation>In den Ordner der Modelle lässt sich nicht schreiben ({path}).</translation>
        </message>
        <message>
            <source>Close other windows of Dragoman, check the folder's permissions, and try again.</source>
            <comment>disk.close_windows</comment>
            <translation>Schließen Sie andere Fenster von Dragoman, prüfen Sie die Zugriffsrechte des Ordners und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <comment>disk.failing</comment>
            <translation>Der Datenträger hat einen Fehler gemeldet.</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <comment>disk.check_disk</comment>
            <translation>Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The folder of models cannot be used ({why}: {path}).</source>
            <comment>disk.models_unusable</comment>
            <translation>Der Ordner der Modelle lässt sich nicht verwenden ({why}: {path}).</translation>
        </message>
        <message>
            <source>Check the data folder, or choose another with --data-dir.</source>
            <comment>disk.check_data_folder</comment>
            <translation>Prüfen Sie den Datenordner oder wählen Sie mit --data-dir einen anderen.</translation>
        </message>
        <message>
            <source>The disk has {free:bytes} left, and {needed:bytes} are needed.</source>
            <comment>disk.too_little_room</comment>
            <translation>Auf dem Datenträger sind noch {free:bytes} frei; {needed:bytes} werden gebraucht.</translation>
        </message>
        <message>
            <source>Make room, or choose a data folder on another disk with --data-dir.</source>
            <comment>disk.make_room</comment>
            <translation>Schaffen Sie Platz oder wählen Sie mit --data-dir einen Datenordner auf einem anderen Datenträger.</translation>
        </message>
        <message>
            <source>The settings cannot be written ({why}: {path}).</source>
            <comment>disk.settings_cannot_be_written</comment>
            <translation>Die Einstellungen lassen sich nicht schreiben ({why}: {path}).</translation>
        </message>
        <message>
            <source>Your questions cannot be kept ({why}: {path}).</source>
            <comment>disk.questions_cannot_be_written</comment>
            <translation>Ihre Fragen lassen sich nicht merken ({why}: {path}).</translation>
        </message>
        <message>
            <source>What you collect cannot be kept ({why}: {path}).</source>
            <comment>disk.collection_cannot_be_written</comment>
            <translation>Ihre Sammlung lässt sich nicht speichern ({why}: {path}).</translation>
        </message>
        <message>
            <source>There is no room for more: take out of the collection what you no longer need, or save it as a file first.</source>
            <comment>collection.full</comment>
            <translation>Es ist kein Platz mehr: Nehmen Sie aus der Sammlung, was Sie nicht mehr brauchen, oder speichern Sie sie zuerst als Datei.</translation>
        </message>
        <message>
            <source>There is no model {id}. These are known: {known}.</source>
            <comment>models.unknown</comment>
            <translation>Es gibt kein Modell {id}. Bekannt sind: {known}.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no embedder that is known.</source>
            <comment>models.settings_ask_for_no_embedder</comment>
            <translation>Die Einstellungen verlangen {id}, das kein bekanntes Embedding-Modell ist.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no reranker that is known.</source>
            <comment>models.settings_ask_for_no_reranker</comment>
            <translation>Die Einstellungen verlangen {id}, das kein bekanntes Reranking-Modell ist.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <comment>models.choose_another</comment>
            <translation>Wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>The model {id} is not installed.</source>
            <comment>models.not_installed</comment>
            <translation>Das Modell {id} ist nicht installiert.</translation>
        </message>
        <message>
            <source>Get it under File, Models, or with: dragoman models download {id}</source>
            <comment>models.get_it</comment>
            <translation>Laden Sie es unter Datei, Modelle oder mit: dragoman models download {id}</translation>
        </message>
        <message>
            <source>Import it under File, Models, or with: dragoman models import {id} FOLDER</source>
            <comment>models.import_it</comment>
            <translation>Importieren Sie es unter Datei, Modelle oder mit: dragoman models import {id} ORDNER</translation>
        </message>
        <message>
            <source>Remove it and get it again, or use another.</source>
            <comment>models.get_it_again</comment>
            <translation>Entfernen Sie es und laden Sie es neu herunter, oder verwenden Sie ein anderes.</translation>
        </message>
        <message>
            <source>Install Dragoman again.</source>
            <comment>models.install_dragoman_again</comment>
            <translation>Installieren Sie Dragoman neu.</translation>
        </message>
        <message>
            <source>The model {id} is in use: use another first.</source>
            <comment>models.in_use</comment>
            <translation>Das Modell {id} ist in Gebrauch: Verwenden Sie zuerst ein anderes.</translation>
        </message>
        <message>
            <source>The model {id} is a reranker: it embeds nothing.</source>
            <comment>models.is_no_embedder</comment>
            <translation>Das Modell {id} ist ein Reranking-Modell: Es bildet keine Vektoren.</translation>
        </message>
        <message>
            <source>The model {id} does not give what was asked for; it gives: {heads}.</source>
            <comment>models.lacks_heads</comment>
            <translation>Das Modell {id} liefert nicht, was verlangt wurde; es liefert: {heads}.</translation>
        </message>
        <message>
            <source>It is kept, but not used.</source>
            <comment>models.kept_but_not_used</comment>
            <translation>Es bleibt erhalten, wird aber nicht verwendet.</translation>
        </message>
        <message>
            <source>{title} is built in.</source>
            <comment>models.is_built_in</comment>
            <translation>{title} wird mitgeliefert.</translation>
        </message>
        <message>
            <source>{title} cannot be downloaded: import it from a folder or a zip.</source>
            <comment>models.cannot_be_downloaded</comment>
            <translation>{title} lässt sich nicht herunterladen: Importieren Sie es aus einem Ordner oder einer ZIP-Datei.</translation>
        </message>
        <message>
            <source>The built-in model comes with Dragoman and stays as it is.</source>
            <comment>models.built_in_stays</comment>
            <translation>Das mitgelieferte Modell gehört zu Dragoman und bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>The built-in model lacks {file}: install Dragoman again.</source>
            <comment>models.built_in_lacks</comment>
            <translation>Dem mitgelieferten Modell fehlt {file}: Installieren Sie Dragoman neu.</translation>
        </message>
        <message>
            <source>{file} is damaged: install Dragoman again.</source>
            <comment>models.built_in_file_is_damaged</comment>
            <translation>{file} ist beschädigt: Installieren Sie Dragoman neu.</translation>
        </message>
        <message>
            <source>The model {model} cannot be used: {file} cannot be read ({why}).</source>
            <comment>models.file_cannot_be_read</comment>
            <translation>Das Modell {model} lässt sich nicht verwenden: {file} ist nicht lesbar ({why}).</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} {how}): verify it, or download it again.</source>
            <comment>models.is_damaged</comment>
            <translation>{title} ist beschädigt ({file} {how}): Prüfen Sie das Modell oder laden Sie es neu herunter.</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>models.differs_by_absence</comment>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>has {found} bytes instead of {wanted}</source>
            <comment>models.differs_by_size</comment>
            <translation>hat {found} Bytes statt {wanted}</translation>
        </message>
        <message>
            <source>was changed after it was installed</source>
            <comment>models.differs_by_time</comment>
            <translation>wurde nach der Installation geändert</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} cannot be read): download or import it again.</source>
            <comment>models.manifest_is_damaged</comment>
            <translation>{title} ist beschädigt ({file} ist nicht lesbar): Laden Sie das Modell neu herunter oder importieren Sie es erneut.</translation>
        </message>
        <message>
            <source>{title} is of another version (it lacks {file}): download it again.</source>
            <comment>models.is_of_another_version</comment>
            <translation>{title} liegt in einer anderen Version vor ({file} fehlt): Laden Sie das Modell neu herunter.</translation>
        </message>
        <message>
            <source>{title} is not whole.</source>
            <comment>models.is_not_whole</comment>
            <translation>{title} ist unvollständig.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <comment>models.try_again</comment>
            <translation>Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Another window or command of Dragoman is at work on {title}.</source>
            <comment>models.at_work_elsewhere</comment>
            <translation>Ein anderes Fenster oder ein anderer Befehl von Dragoman arbeitet an {title}.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <comment>models.wait</comment>
            <translation>Warten Sie, bis das beendet ist.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes instead of {wanted}.</source>
            <comment>models.file_has_other_size</comment>
            <translation>{file} hat {found} Bytes statt {wanted}.</translation>
        </message>
        <message>
            <source>{file} is damaged: its digest is another than at the installation.</source>
            <comment>models.file_has_other_digest</comment>
            <translation>{file} ist beschädigt: Die Prüfsumme ist anders als bei der Installation.</translation>
        </message>
        <message>
            <source>{file} is missing.</source>
            <comment>models.file_is_missing</comment>
            <translation>{file} fehlt.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong size and was removed.</source>
            <comment>models.arrived_with_wrong_size</comment>
            <translation>{file} kam mit falscher Größe an und wurde entfernt.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong digest and was removed.</source>
            <comment>models.arrived_with_wrong_digest</comment>
            <translation>{file} kam mit falscher Prüfsumme an und wurde entfernt.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <comment>models.source_not_there</comment>
            <translation>{path} ist nicht da.</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip.</source>
            <comment>models.neither_folder_nor_zip</comment>
            <translation>{path} ist weder ein Ordner noch eine ZIP-Datei.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({why}).</source>
            <comment>models.source_cannot_be_read</comment>
            <translation>{path} lässt sich nicht lesen ({why}).</translation>
        </message>
        <message>
            <source>{path} is where Dragoman assembles the model itself: import it from elsewhere.</source>
            <comment>models.source_is_staging</comment>
            <translation>In {path} stellt Dragoman das Modell selbst zusammen: Importieren Sie es von einem anderen Ort.</translation>
        </message>
        <message>
            <source>{path} has more than one {file} ({places}): import one folder.</source>
            <comment>models.source_has_several</comment>
            <translation>{path} enthält {file} mehrfach ({places}): Importieren Sie einen einzelnen Ordner.</translation>
        </message>
        <message>
            <source>{path} has no {file}, which is needed.</source>
            <comment>models.source_lacks</comment>
            <translation>In {path} fehlt {file}; die Datei wird gebraucht.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes ({found:bytes}) instead of {wanted}.</source>
            <comment>models.file_has_wrong_size</comment>
            <translation>{file} hat {found} Bytes ({found:bytes}) statt {wanted}.</translation>
        </message>
        <message>
            <source>{file} has a wrong digest: it is damaged, or of another version.</source>
            <comment>models.file_has_wrong_digest</comment>
            <translation>{file} hat eine falsche Prüfsumme: Die Datei ist beschädigt oder hat eine andere Version.</translation>
        </message>
        <message>
            <source>Fetch the model again.</source>
            <comment>models.fetch_it_again</comment>
            <translation>Holen Sie das Modell neu.</translation>
        </message>
        <message>
            <source>{path} is damaged ({why}).</source>
            <comment>models.zip_is_damaged</comment>
            <translation>{path} ist beschädigt ({why}).</translation>
        </message>
        <message>
            <source>Fetch it again, or unpack it yourself.</source>
            <comment>models.unpack_it_yourself</comment>
            <translation>Holen Sie die Datei neu oder entpacken Sie sie selbst.</translation>
        </message>
        <message>
            <source>{path} is encrypted: unpack it yourself, then import the folder.</source>
            <comment>models.zip_is_encrypted</comment>
            <translation>{path} ist verschlüsselt: Entpacken Sie die Datei selbst und importieren Sie den Ordner.</translation>
        </message>
        <message>
            <source>{path} holds too much to be the files of one model: import the folder or zip of the model alone.</source>
            <comment>models.source_has_too_many</comment>
            <translation>{path} enthält zu viel, um nur ein Modell zu sein: Importieren Sie den Ordner oder die ZIP-Datei des Modells allein.</translation>
        </message>
        <message>
            <source>{path} changes while it is read: wait until it is complete.</source>
            <comment>models.source_changes</comment>
            <translation>{path} ändert sich während des Lesens: Warten Sie, bis alles vollständig ist.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which unpacks to an unreasonable size ({size:bytes}): it may have been made to do harm.</source>
            <comment>models.zip_is_a_bomb</comment>
            <translation>{path} enthält {entry}; das entpackt sich auf eine übermäßige Größe ({size:bytes}), vielleicht, um Schaden anzurichten.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which does not belong into a zip of a model.</source>
            <comment>models.zip_holds_odd_entry</comment>
            <translation>{path} enthält {entry}; das gehört nicht in die ZIP-Datei eines Modells.</translation>
        </message>
        <message>
            <source>The list of models {path} cannot be read ({why}).</source>
            <comment>registry.cannot_be_read</comment>
            <translation>Die Liste der Modelle {path} lässt sich nicht lesen ({why}).</translation>
        </message>
        <message>
            <source>The list of models {path} lacks the built-in embedder.</source>
            <comment>registry.lacks_built_in</comment>
            <translation>In der Liste der Modelle {path} fehlt das mitgelieferte Embedding-Modell.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}.</source>
            <comment>registry.own_cannot_be_read</comment>
            <translation>{path} lässt sich nicht lesen: {why}.</translation>
        </message>
        <message>
            <source>{path} is no text in UTF-8: what is not was replaced.</source>
            <comment>registry.no_text</comment>
            <translation>{path} ist kein UTF-8-Text: Ungültiges wurde ersetzt.</translation>
        </message>
        <message>
            <source>{what} in {path} is left out, because of a slip in line {line}: {why}.</source>
            <comment>registry.slip</comment>
            <translation>{what} in {path} wird ausgelassen, wegen eines Fehlers in Zeile {line}: {why}.</translation>
        </message>
        <message>
            <source>What stands before the first table</source>
            <comment>registry.beginning</comment>
            <translation>Was vor der ersten Tabelle steht</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <comment>registry.nested_too_deeply</comment>
            <translation>es ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>The model {id} in {path} is left out: {why}.</source>
            <comment>registry.left_out</comment>
            <translation>Das Modell {id} in {path} wird ausgelassen: {why}.</translation>
        </message>
        <message>
            <source>another model has this id</source>
            <comment>registry.id_is_taken</comment>
            <translation>ein anderes Modell hat diese Kennung</translation>
        </message>
        <message>
            <source>its id may hold small letters, digits, dots and dashes only</source>
            <comment>registry.odd_id</comment>
            <translation>seine Kennung darf nur Kleinbuchstaben, Ziffern, Punkte und Bindestriche enthalten</translation>
        </message>
        <message>
            <source>it is not a table</source>
            <comment>registry.no_table</comment>
            <translation>es ist keine Tabelle</translation>
        </message>
        <message>
            <source>unknown: {names}</source>
            <comment>registry.unknown</comment>
            <translation>unbekannt: {names}</translation>
        </message>
        <message>
            <source>missing: {names}</source>
            <comment>registry.missing</comment>
            <translation>fehlt: {names}</translation>
        </message>
        <message>
            <source>{path} is not the path of a file inside its folder</source>
            <comment>registry.outside_its_folder</comment>
            <translation>{path} ist kein Pfad zu einer Datei innerhalb seines Ordners</translation>
        </message>
        <message>
            <source>{path} is not among its files</source>
            <comment>registry.not_among_its_files</comment>
            <translation>{path} gehört nicht zu seinen Dateien</translation>
        </message>
        <message>
            <source>an embedder needs heads, or a pooling of its hidden states</source>
            <comment>registry.needs_heads</comment>
            <translation>ein Embedding-Modell braucht heads oder ein pooling seiner verborgenen Zustände</translation>
        </message>
        <message>
            <source>{name} cannot be {value}</source>
            <comment>registry.odd_value</comment>
            <translation>{name} kann nicht {value} sein</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is downloaded.</source>
            <comment>hub.offline</comment>
            <translation>HF_HUB_OFFLINE ist gesetzt, daher wird nichts heruntergeladen.</translation>
        </message>
        <message>
            <source>Unset it, or import the model instead.</source>
            <comment>hub.unset_offline</comment>
            <translation>Heben Sie das auf oder importieren Sie stattdessen das Modell.</translation>
        </message>
        <message>
            <source>{repository} is not the name of a repository.</source>
            <comment>hub.not_a_repository</comment>
            <translation>{repository} ist kein Name eines Repositorys.</translation>
        </message>
        <message>
            <source>Correct it in the model's description.</source>
            <comment>hub.correct_description</comment>
            <translation>Berichtigen Sie ihn in der Beschreibung des Modells.</translation>
        </message>
        <message>
            <source>The connection to {hub} was lost.</source>
            <comment>hub.connection_lost</comment>
            <translation>Die Verbindung zu {hub} ist abgebrochen.</translation>
        </message>
        <message>
            <source>What has arrived is kept: download again to go on.</source>
            <comment>hub.kept</comment>
            <translation>Was angekommen ist, bleibt erhalten: Ein neuer Download macht damit weiter.</translation>
        </message>
        <message>
            <source>{hub} does not answer.</source>
            <comment>hub.no_answer</comment>
            <translation>{hub} antwortet nicht.</translation>
        </message>
        <message>
            <source>Check your connection. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_connection</comment>
            <translation>Prüfen Sie Ihre Verbindung. Was angekommen ist, bleibt erhalten: Ein neuer Download macht damit weiter.</translation>
        </message>
        <message>
            <source>The proxy refuses the connection to {hub} ({why}).</source>
            <comment>hub.proxy_refuses</comment>
            <translation>Der Proxy verweigert die Verbindung zu {hub} ({why}).</translation>
        </message>
        <message>
            <source>Check HTTPS_PROXY and NO_PROXY.</source>
            <comment>hub.check_proxy</comment>
            <translation>Prüfen Sie HTTPS_PROXY und NO_PROXY.</translation>
        </message>
        <message>
            <source>No secure connection to {hub} is possible ({why}).</source>
            <comment>hub.not_secure</comment>
            <translation>Eine sichere Verbindung zu {hub} ist nicht möglich ({why}).</translation>
        </message>
        <message>
            <source>Check the clock, the certificates of this computer, and HF_ENDPOINT.</source>
            <comment>hub.check_certificates</comment>
            <translation>Prüfen Sie die Uhr, die Zertifikate dieses Computers und HF_ENDPOINT.</translation>
        </message>
        <message>
            <source>The name {hub} cannot be found.</source>
            <comment>hub.name_not_found</comment>
            <translation>Der Name {hub} lässt sich nicht finden.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_all_and_kept</comment>
            <translation>Prüfen Sie Ihre Verbindung, HF_ENDPOINT und HTTPS_PROXY. Was angekommen ist, bleibt erhalten: Ein neuer Download macht damit weiter.</translation>
        </message>
        <message>
            <source>{hub} cannot be reached ({why}).</source>
            <comment>hub.unreachable</comment>
            <translation>{hub} ist nicht erreichbar ({why}).</translation>
        </message>
        <message>
            <source>{hub} gave an answer that makes no sense ({why}).</source>
            <comment>hub.makes_no_sense</comment>
            <translation>{hub} hat eine unverständliche Antwort gegeben ({why}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT.</source>
            <comment>hub.check_endpoint</comment>
            <translation>Prüfen Sie HF_ENDPOINT.</translation>
        </message>
        <message>
            <source>{hub} gives {repository} only to people who have accepted its terms.</source>
            <comment>hub.gated</comment>
            <translation>{hub} gibt {repository} nur an Personen heraus, die den Bedingungen zugestimmt haben.</translation>
        </message>
        <message>
            <source>Accept them on the model's page there, set HF_TOKEN to your token, and download again.</source>
            <comment>hub.accept_terms</comment>
            <translation>Stimmen Sie ihnen auf der dortigen Seite des Modells zu, setzen Sie HF_TOKEN auf Ihr Token und laden Sie erneut herunter.</translation>
        </message>
        <message>
            <source>{hub} refuses {repository} ({status}): it is private or not there, or HF_TOKEN is not valid.</source>
            <comment>hub.refuses</comment>
            <translation>{hub} verweigert {repository} ({status}): Es ist privat oder nicht da, oder HF_TOKEN ist ungültig.</translation>
        </message>
        <message>
            <source>Check HF_TOKEN, or import the model from a folder or a zip.</source>
            <comment>hub.check_token</comment>
            <translation>Prüfen Sie HF_TOKEN oder importieren Sie das Modell aus einem Ordner oder einer ZIP-Datei.</translation>
        </message>
        <message>
            <source>{hub} does not have {repository} ({status}).</source>
            <comment>hub.no_such_repository</comment>
            <translation>{hub} hat {repository} nicht ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have this revision of {repository} ({status}).</source>
            <comment>hub.no_such_revision</comment>
            <translation>{hub} hat diese Revision von {repository} nicht ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have a file of {repository} ({status}).</source>
            <comment>hub.no_such_file</comment>
            <translation>{hub} hat eine Datei von {repository} nicht ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT, or look for a newer Dragoman.</source>
            <comment>hub.check_endpoint_or_update</comment>
            <translation>Prüfen Sie HF_ENDPOINT oder sehen Sie nach einer neueren Version von Dragoman.</translation>
        </message>
        <message>
            <source>{hub} has had too many requests ({status}).</source>
            <comment>hub.too_many_requests</comment>
            <translation>{hub} hat zu viele Anfragen erhalten ({status}).</translation>
        </message>
        <message>
            <source>{hub} has had too many requests and asks to wait {seconds} seconds ({status}).</source>
            <comment>hub.asks_to_wait</comment>
            <translation>{hub} hat zu viele Anfragen erhalten und bittet, {seconds} Sekunden zu warten ({status}).</translation>
        </message>
        <message>
            <source>Try again later. What has arrived is kept: download again to go on.</source>
            <comment>hub.try_later</comment>
            <translation>Versuchen Sie es später erneut. Was angekommen ist, bleibt erhalten: Ein neuer Download macht damit weiter.</translation>
        </message>
        <message>
            <source>{hub} is out of order ({status}).</source>
            <comment>hub.out_of_order</comment>
            <translation>{hub} ist gestört ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not give {repository} ({status}).</source>
            <comment>hub.not_given</comment>
            <translation>{hub} gibt {repository} nicht heraus ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_variables</comment>
            <translation>Prüfen Sie HF_ENDPOINT und HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>{hub} does not answer as a hub of models does.</source>
            <comment>hub.no_hub</comment>
            <translation>{hub} antwortet nicht so, wie es eine Quelle für Modelle tut.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_connection_and_variables</comment>
            <translation>Prüfen Sie Ihre Verbindung, HF_ENDPOINT und HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>The hub gave a part of a file and does not say which.</source>
            <comment>hub.unnamed_part</comment>
            <translation>Die Quelle hat einen Teil einer Datei geliefert und sagt nicht, welchen.</translation>
        </message>
        <message>
            <source>The hub offers another {file} than the one that {title} was described with.</source>
            <comment>hub.offers_another_file</comment>
            <translation>Die Quelle bietet ein anderes {file} an als das, mit dem {title} beschrieben ist.</translation>
        </message>
        <message>
            <source>Nothing was downloaded. Look for a newer Dragoman, or import the model.</source>
            <comment>hub.nothing_downloaded</comment>
            <translation>Es wurde nichts heruntergeladen. Sehen Sie nach einer neueren Version von Dragoman oder importieren Sie das Modell.</translation>
        </message>
        <message>
            <source>Download again.</source>
            <comment>hub.download_again</comment>
            <translation>Laden Sie es erneut herunter.</translation>
        </message>
        <message>
            <source>The model {model} in {folder} cannot be used: {why}.</source>
            <comment>inference.unusable</comment>
            <translation>Das Modell {model} in {folder} lässt sich nicht verwenden: {why}.</translation>
        </message>
        <message>
            <source>{words}</source>
            <comment>inference.said</comment>
            <translation>{words}</translation>
        </message>
        <message>
            <source>it needs {needed:bytes} of memory and {free:bytes} are free</source>
            <comment>inference.needs_memory</comment>
            <translation>es braucht {needed:bytes} Speicher, und {free:bytes} sind frei</translation>
        </message>
        <message>
            <source>memory is short, it needs {needed:bytes}</source>
            <comment>inference.memory_is_short</comment>
            <translation>der Speicher ist knapp, es braucht {needed:bytes}</translation>
        </message>
        <message>
            <source>Close other programs, or use another model.</source>
            <comment>inference.free_memory</comment>
            <translation>Schließen Sie andere Programme oder verwenden Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>its inputs are not what they should be: {names}</source>
            <comment>inference.inputs</comment>
            <translation>seine Eingaben sind nicht die erwarteten: {names}</translation>
        </message>
        <message>
            <source>its outputs are not what they should be: {names}</source>
            <comment>inference.outputs</comment>
            <translation>seine Ausgaben sind nicht die erwarteten: {names}</translation>
        </message>
        <message>
            <source>its tokenizer has {pieces} pieces, which do not fit the model</source>
            <comment>inference.vocabulary_does_not_fit</comment>
            <translation>sein Tokenizer hat {pieces} Teile, die nicht zum Modell passen</translation>
        </message>
        <message>
            <source>its tokenizer is not the one that belongs to it</source>
            <comment>inference.other_tokenizer</comment>
            <translation>sein Tokenizer ist nicht der, der zu ihm gehört</translation>
        </message>
        <message>
            <source>it reads {limit} tokens at a time and was given {given}</source>
            <comment>inference.too_many_tokens</comment>
            <translation>es liest {limit} Tokens auf einmal und hat {given} erhalten</translation>
        </message>
        <message>
            <source>the token {token} is none of its {vocabulary}</source>
            <comment>inference.unknown_token</comment>
            <translation>das Token {token} ist keines seiner {vocabulary}</translation>
        </message>
        <message>
            <source>its {key} cannot be {value}</source>
            <comment>inference.declares</comment>
            <translation>sein {key} kann nicht {value} sein</translation>
        </message>
        <message>
            <source>it does not give vectors of length 1</source>
            <comment>inference.not_of_length_1</comment>
            <translation>es liefert keine Vektoren der Länge 1</translation>
        </message>
        <message>
            <source>its vectors have {found} numbers instead of {wanted}</source>
            <comment>inference.dimension</comment>
            <translation>seine Vektoren haben {found} Zahlen statt {wanted}</translation>
        </message>
        <message>
            <source>it does not give one score for a pair</source>
            <comment>inference.not_one_score</comment>
            <translation>es liefert nicht genau einen Wert für ein Paar</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <comment>inference.file</comment>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <comment>inference.file_is_damaged</comment>
            <translation>die Datei ist beschädigt</translation>
        </message>
        <message>
            <source>The model {model} gives no vectors of single tokens to rerank by.</source>
            <comment>inference.no_token_vectors</comment>
            <translation>Das Modell {model} liefert keine Vektoren einzelner Tokens, nach denen sich ordnen ließe.</translation>
        </message>
        <message>
            <source>Choose another model, or another way of reranking.</source>
            <comment>inference.use_another_reranker</comment>
            <translation>Wählen Sie ein anderes Modell oder eine andere Art des Ordnens.</translation>
        </message>
        <message>
            <source>its vectors have not the {wanted} numbers of the published one</source>
            <comment>inference.published_dimension</comment>
            <translation>seine Vektoren haben nicht die {wanted} Zahlen des veröffentlichten</translation>
        </message>
        <message>
            <source>its {head} score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.score_differs</comment>
            <translation>sein {head}-Wert ist {found:.3f}, wo {source} {wanted:.3f} angibt</translation>
        </message>
        <message>
            <source>its reranker's score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.reranker_score_differs</comment>
            <translation>der Wert seines Rerankers ist {found:.3f}, wo {source} {wanted:.3f} angibt</translation>
        </message>
        <message>
            <source>slower, on battery</source>
            <comment>pace.battery</comment>
            <translation>langsamer, im Akkubetrieb</translation>
        </message>
        <message>
            <source>slower, while you use the computer</source>
            <comment>pace.person</comment>
            <translation>langsamer, während Sie den Computer benutzen</translation>
        </message>
        <message>
            <source>slower, while other programs need the computer</source>
            <comment>pace.others</comment>
            <translation>langsamer, während andere Programme den Computer brauchen</translation>
        </message>
    </context>
</TS>
