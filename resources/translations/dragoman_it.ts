<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>CollectionActions</name>
        <message>
            <source>C&amp;ollect passage</source>
            <translation>&amp;Aggiungi passaggio alla raccolta</translation>
        </message>
        <message>
            <source>&amp;Show the collection</source>
            <translation>Mostra la &amp;raccolta</translation>
        </message>
        <message>
            <source>Sa&amp;ve the collection as…</source>
            <translation>&amp;Salva la raccolta con nome…</translation>
        </message>
        <message>
            <source>&amp;Undo the last change of the collection</source>
            <translation>Ann&amp;ulla l'ultima modifica della raccolta</translation>
        </message>
        <message>
            <source>&amp;Remove all from the collection</source>
            <translation>Rimu&amp;ovi tutto dalla raccolta</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostra nella cartella</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Copia citazione</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Sposta su</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Sposta giù</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Collected.</source>
            <translation>Aggiunto alla raccolta.</translation>
        </message>
    </context>
    <context>
        <name>ExplainActions</name>
        <message>
            <source>Choose the file that is not found</source>
            <translation>Scegli il file che non viene trovato</translation>
        </message>
    </context>
    <context>
        <name>ExportActions</name>
        <message>
            <source>Nothing is collected yet.</source>
            <translation>La raccolta è ancora vuota.</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Documento Word (*.docx)</translation>
        </message>
        <message>
            <source>Table for spreadsheets (*.csv)</source>
            <translation>Tabella per fogli di calcolo (*.csv)</translation>
        </message>
        <message>
            <source>Save the collection</source>
            <translation>Salva la raccolta</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Raccolta</translation>
        </message>
        <message>
            <source>{name} cannot be written.</source>
            <translation>Impossibile scrivere {name}.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Scegliere un'altra cartella o liberare spazio sul disco.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Salvato come {name}.</translation>
        </message>
        <message>
            <source>{name} is there already. Replace it?</source>
            <translation>{name} esiste già. Sostituirlo?</translation>
        </message>
        <message>
            <source>Replace a file</source>
            <translation>Sostituisci un file</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Sostituisci</translation>
        </message>
    </context>
    <context>
        <name>GuideActions</name>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guida</translation>
        </message>
        <message>
            <source>Look for a &amp;new version…</source>
            <translation>Cerca una &amp;nuova versione…</translation>
        </message>
        <message>
            <source>Look for a new version</source>
            <translation>Cerca una nuova versione</translation>
        </message>
        <message>
            <source>You have version {version}. The newest one stands on this page:</source>
            <translation>La versione in uso è {version}. La più recente si trova in questa pagina:</translation>
        </message>
        <message>
            <source>Your browser opens it. Dragoman itself asks nobody, and sends nothing.</source>
            <translation>La apre il browser. Dragoman di per sé non interroga nessuno e non invia nulla.</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Apri nel browser</translation>
        </message>
    </context>
    <context>
        <name>HitActions</name>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostra nella cartella</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Copia citazione</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copia percorso</translation>
        </message>
        <message>
            <source>Why is this found?</source>
            <translation>Perché questo risultato?</translation>
        </message>
        <message>
            <source>Forget this document…</source>
            <translation>Dimentica questo documento…</translation>
        </message>
        <message>
            <source>Show a copy in its folder</source>
            <translation>Mostra una copia nella sua cartella</translation>
        </message>
        <message>
            <source>Forget {name}? The file stays where it is, but is not found any more and not read again. Its text, title and name leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>Dimenticare {name}? Il file resta dov'è, ma non viene più trovato né riletto. Il testo, il titolo e il nome scompaiono da tutti i file della cartella dati di Dragoman; con loro vengono eliminati i backup precedenti e il registro.</translation>
        </message>
        <message>
            <source>Copies of it in other places are still found.</source>
            <translation>Le sue copie in altre posizioni si trovano ancora.</translation>
        </message>
        <message>
            <source>Forget a document</source>
            <translation>Dimentica un documento</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Dimentica</translation>
        </message>
    </context>
    <context>
        <name>LikeActions</name>
        <message>
            <source>Find similar &amp;passages</source>
            <translation>Trova &amp;passaggi simili</translation>
        </message>
        <message>
            <source>Find similar &amp;documents</source>
            <translation>Trova documenti si&amp;mili</translation>
        </message>
        <message>
            <source>Find similar to the &amp;selection</source>
            <translation>Trova testi simili alla se&amp;lezione</translation>
        </message>
    </context>
    <context>
        <name>ModelActions</name>
        <message>
            <source>All its files are as they were installed, and it gives what it should.</source>
            <translation>Tutti i suoi file sono come al momento dell'installazione, e i risultati sono quelli attesi.</translation>
        </message>
        <message>
            <source>Check of a model</source>
            <translation>Verifica di un modello</translation>
        </message>
    </context>
    <context>
        <name>PreviewActions</name>
        <message>
            <source>&amp;Next hit in the document</source>
            <translation>Risultato &amp;successivo nel documento</translation>
        </message>
        <message>
            <source>&amp;Previous hit in the document</source>
            <translation>Risultato &amp;precedente nel documento</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Trova</translation>
        </message>
        <message>
            <source>Find in the &amp;document…</source>
            <translation>Trova nel do&amp;cumento…</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>&amp;Ingrandisci</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>&amp;Riduci</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>Dimensione norma&amp;le</translation>
        </message>
        <message>
            <source>Show &amp;text or page</source>
            <translation>Mostra testo &amp;o pagina</translation>
        </message>
    </context>
    <context>
        <name>QuestionActions</name>
        <message>
            <source>&amp;Recent questions</source>
            <translation>Domande &amp;recenti</translation>
        </message>
        <message>
            <source>&amp;Save this search…</source>
            <translation>&amp;Salva questa ricerca…</translation>
        </message>
        <message>
            <source>&amp;Filters at the side</source>
            <translation>&amp;Filtri a lato</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>A&amp;zzera filtri</translation>
        </message>
        <message>
            <source>&amp;Mend the question</source>
            <translation>&amp;Correggi la domanda</translation>
        </message>
        <message>
            <source>&amp;Keep the questions asked</source>
            <translation>Conserva le &amp;domande poste</translation>
        </message>
        <message>
            <source>Ask the &amp;last question again at the start</source>
            <translation>Ripeti all'&amp;avvio l'ultima domanda</translation>
        </message>
        <message>
            <source>&amp;Delete all questions kept…</source>
            <translation>&amp;Elimina tutte le domande conservate…</translation>
        </message>
        <message>
            <source>Delete all questions that are kept? Saved searches stay.</source>
            <translation>Eliminare tutte le domande conservate? Le ricerche salvate restano.</translation>
        </message>
        <message>
            <source>Delete questions</source>
            <translation>Elimina domande</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Salva questa ricerca</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
    </context>
    <context>
        <name>QuoteActions</name>
        <message>
            <source>&amp;Copy quote with its source</source>
            <translation>&amp;Copia citazione con la fonte</translation>
        </message>
        <message>
            <source>Copy quote as plain &amp;text</source>
            <translation>Copia citazione come &amp;testo semplice</translation>
        </message>
        <message>
            <source>Copy quote as &amp;Markdown</source>
            <translation>Copia citazione come Mar&amp;kdown</translation>
        </message>
        <message>
            <source>Copy quote as &amp;BibTeX</source>
            <translation>Copia citazione come &amp;BibTeX</translation>
        </message>
        <message>
            <source>Copy quote as Chicago &amp;note</source>
            <translation>Copia citazione come &amp;nota Chicago</translation>
        </message>
        <message>
            <source>Copied with its source.</source>
            <translation>Copiato con la fonte.</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>Questo passaggio non esiste più.</translation>
        </message>
    </context>
    <context>
        <name>RemedyActions</name>
        <message>
            <source>The file cannot be read.</source>
            <translation>Impossibile leggere il file.</translation>
        </message>
    </context>
    <context>
        <name>RepairActions</name>
        <message>
            <source>Check and repair the library</source>
            <translation>Verifica e ripara la libreria</translation>
        </message>
        <message>
            <source>Check and repair the library now?</source>
            <translation>Verificare e riparare la libreria adesso?</translation>
        </message>
        <message>
            <source>The window closes, the library is looked at to the last row, and what is damaged is made again from what is whole. That may take minutes. Your documents are not touched. The window then opens again.</source>
            <translation>La finestra si chiude, la libreria viene controllata fino all'ultima riga e ciò che è danneggiato viene ricostruito da ciò che è integro. Possono volerci alcuni minuti. I documenti non vengono toccati. Poi la finestra si riapre.</translation>
        </message>
        <message>
            <source>Check and repair</source>
            <translation>Verifica e ripara</translation>
        </message>
    </context>
    <context>
        <name>ScanActions</name>
        <message>
            <source>Scans</source>
            <translation>Scansioni</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Leggi</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Non leggere</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Add folder…</source>
            <translation>&amp;Aggiungi cartella…</translation>
        </message>
        <message>
            <source>&amp;Folders…</source>
            <translation>&amp;Cartelle…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>&amp;Modelli…</translation>
        </message>
        <message>
            <source>&amp;Pause or go on indexing</source>
            <translation>&amp;Sospendi o riprendi l'indicizzazione</translation>
        </message>
        <message>
            <source>&amp;Index now anyway</source>
            <translation>Indicizza comunque &amp;ora</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Impostazioni…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Esci</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Cerca</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Visualizza</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>&amp;Domanda</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>A&amp;nteprima</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>Co&amp;mandi…</translation>
        </message>
        <message>
            <source>&amp;Collection</source>
            <translation>&amp;Raccolta</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Aiuto</translation>
        </message>
        <message>
            <source>&amp;Search operators</source>
            <translation>Operatori di &amp;ricerca</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>Scorciatoie da &amp;tastiera</translation>
        </message>
        <message>
            <source>&amp;What Dragoman knows</source>
            <translation>&amp;Che cosa sa Dragoman</translation>
        </message>
        <message>
            <source>&amp;Files that need attention</source>
            <translation>&amp;File che richiedono attenzione</translation>
        </message>
        <message>
            <source>Why &amp;isn't a file found?…</source>
            <translation>&amp;Perché un file non viene trovato?…</translation>
        </message>
        <message>
            <source>&amp;Check and repair the library…</source>
            <translation>&amp;Verifica e ripara la libreria…</translation>
        </message>
        <message>
            <source>&amp;About Dragoman</source>
            <translation>&amp;Informazioni su Dragoman</translation>
        </message>
    </context>
    <context>
        <name>BannerBar</name>
        <message>
            <source>Hide</source>
            <translation>Nascondi</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Ripara…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelli…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Impostazioni…</translation>
        </message>
        <message>
            <source>Read scans…</source>
            <translation>Leggi scansioni…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message>
            <source>Passages collected</source>
            <translation>Passaggi raccolti</translation>
        </message>
        <message>
            <source>Nothing is collected yet. Choose a passage and press Ctrl+B, or drag it here.</source>
            <translation>La raccolta è ancora vuota. Scegliere un passaggio e premere Ctrl+B, oppure trascinarlo qui.</translation>
        </message>
    </context>
    <context>
        <name>CollectionModel</name>
        <message>
            <source>Note: {note}</source>
            <translation>Nota: {note}</translation>
        </message>
    </context>
    <context>
        <name>CollectionPanel</name>
        <message>
            <source>Collection</source>
            <translation>Raccolta</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>Rimuovi tutto</translation>
        </message>
        <message>
            <source>Note on this passage</source>
            <translation>Nota su questo passaggio</translation>
        </message>
        <message>
            <source>Style of the citations</source>
            <translation>Stile di citazione</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Salva con nome…</translation>
        </message>
        <message>
            <source>Cite as</source>
            <translation>Cita come</translation>
        </message>
    </context>
    <context>
        <name>style_names</name>
        <message>
            <source>Plain text</source>
            <translation>Testo semplice</translation>
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
            <translation>Nota Chicago</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>Finds the passage that answers a question, in any language, in your own files.</source>
            <translation>Trova nei propri file, in qualsiasi lingua, il passaggio che risponde a una domanda.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Only a model that you ask for is loaded from the network.</source>
            <translation>Nulla lascia questo computer. Dalla rete si scarica solo un modello, e solo su richiesta.</translation>
        </message>
        <message>
            <source>Models:</source>
            <translation>Modelli:</translation>
        </message>
        <message>
            <source>The library lives in</source>
            <translation>La libreria si trova in</translation>
        </message>
        <message>
            <source>Apache License 2.0</source>
            <translation>Licenza Apache 2.0</translation>
        </message>
        <message>
            <source>About Dragoman</source>
            <translation>Informazioni su Dragoman</translation>
        </message>
    </context>
    <context>
        <name>AdvancedModels</name>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dimensione</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licenza</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stato</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>Tutti i modelli</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Scarica…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importa…</translation>
        </message>
        <message>
            <source>From files that you have brought along, where there is no network</source>
            <translation>Da file portati con sé, dove non c'è rete</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>Da una cartella…</translation>
        </message>
        <message>
            <source>From a zip…</source>
            <translation>Da un file zip…</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usa</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verifica</translation>
        </message>
        <message>
            <source>Reads all its files and compares its results with the published ones</source>
            <translation>Legge tutti i suoi file e confronta i risultati con quelli pubblicati</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>The first passages are put in order by:</source>
            <translation>I primi passaggi sono ordinati da:</translation>
        </message>
        <message>
            <source>They read the meaning of passages</source>
            <translation>Leggono il significato dei passaggi</translation>
        </message>
        <message>
            <source>They put the first passages in order</source>
            <translation>Mettono in ordine i primi passaggi</translation>
        </message>
        <message>
            <source>They read scans in further languages</source>
            <translation>Leggono scansioni in altre lingue</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>sconosciuta</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>in uso</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continua</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>Lingue: {languages}</translation>
        </message>
        <message>
            <source>Memory while it works: {size}</source>
            <translation>Memoria durante l'uso: {size}</translation>
        </message>
        <message>
            <source>From: {place} {revision}</source>
            <translation>Origine: {place} {revision}</translation>
        </message>
        <message>
            <source>Choose the folder of {title}</source>
            <translation>Scegli la cartella di {title}</translation>
        </message>
        <message>
            <source>Choose the zip of {title}</source>
            <translation>Scegli il file zip di {title}</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Qualcosa è andato storto</translation>
        </message>
        <message>
            <source>Dragoman met an error that it did not expect. Your documents are untouched, and you can go on working. The report below helps to mend it; it is sent nowhere by itself.</source>
            <translation>Dragoman ha incontrato un errore imprevisto. I documenti sono intatti e si può continuare a lavorare. Il rapporto qui sotto aiuta a correggerlo; non viene inviato da nessuna parte da solo.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapporto</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copia rapporto</translation>
        </message>
    </context>
    <context>
        <name>ExcludesEditor</name>
        <message>
            <source>One pattern a line, as in .gitignore: drafts/, *.log, !keep.log</source>
            <translation>Un'esclusione per riga, come in .gitignore: bozze/, *.log, !importante.log</translation>
        </message>
        <message>
            <source>Patterns left out of the selected folder</source>
            <translation>Esclusioni della cartella selezionata</translation>
        </message>
        <message>
            <source>Apply patterns</source>
            <translation>Applica esclusioni</translation>
        </message>
        <message>
            <source>What is wrong with the patterns</source>
            <translation>Che cosa non va nelle esclusioni</translation>
        </message>
        <message>
            <source>Left out of the selected folder:</source>
            <translation>Esclusi dalla cartella selezionata:</translation>
        </message>
    </context>
    <context>
        <name>ExplainDialog</name>
        <message>
            <source>Why isn't this file found?</source>
            <translation>Perché questo file non viene trovato?</translation>
        </message>
        <message>
            <source>What is known of the file</source>
            <translation>Che cosa si sa del file</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Altro file…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Controllo in corso…</translation>
        </message>
        <message>
            <source>Was {path} meant?</source>
            <translation>Si intendeva {path}?</translation>
        </message>
    </context>
    <context>
        <name>FailureDetails</name>
        <message>
            <source>Choose a file to see what can be done about it.</source>
            <translation>Scegliere un file per vedere che cosa si può fare.</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>dal {date}</translation>
        </message>
    </context>
    <context>
        <name>FailuresDialog</name>
        <message>
            <source>Files that need attention</source>
            <translation>File che richiedono attenzione</translation>
        </message>
        <message>
            <source>Filter by name, folder or reason</source>
            <translation>Filtra per nome, cartella o motivo</translation>
        </message>
        <message>
            <source>Filter the files</source>
            <translation>Filtra i file</translation>
        </message>
        <message>
            <source>All about it</source>
            <translation>Tutti i dettagli</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>Copia elenco</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date: files are tried again there.</source>
            <translation>Un altro Dragoman tiene aggiornata questa libreria: i file si riprovano da lì.</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Cartella</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stato</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Dal</translation>
        </message>
    </context>
    <context>
        <name>folder_suggestions</name>
        <message>
            <source>Documents</source>
            <translation>Documenti</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Desktop</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>Posta</translation>
        </message>
        <message>
            <source>Nothing in it that is read</source>
            <translation>Non contiene nulla di leggibile</translation>
        </message>
        <message>
            <source>Very many files, none read so far</source>
            <translation>Moltissimi file, nessuno finora letto</translation>
        </message>
        <message>
            <source>by words in about {time}</source>
            <translation>per parole in circa {time}</translation>
        </message>
        <message>
            <source>by meaning in about {time}</source>
            <translation>per significato in circa {time}</translation>
        </message>
        <message>
            <source>how long that takes is known once something has been read</source>
            <translation>quanto tempo serve si saprà dopo le prime letture</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Conteggio…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Aggiungi</translation>
        </message>
        <message>
            <source>Add {folder}</source>
            <translation>Aggiungi {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Folders</source>
            <translation>Cartelle</translation>
        </message>
        <message>
            <source>Folders that are searched</source>
            <translation>Cartelle in cui si cerca</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Aggiungi cartella…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Add the sample documents</source>
            <translation>Aggiungi i documenti di esempio</translation>
        </message>
        <message>
            <source>What is wrong with ignore files in the selected folder</source>
            <translation>Che cosa non va nei file di esclusione della cartella selezionata</translation>
        </message>
        <message>
            <source>Hidden files, folders such as node_modules, and what ignore files name are left out anyway. A line “forgotten-…” stands for what you had forgotten, without its name; without the line it is read again.</source>
            <translation>I file nascosti, le cartelle come node_modules e ciò che è elencato nei file di esclusione sono comunque ignorati. Una riga “forgotten-…” indica, senza il nome, qualcosa che è stato dimenticato; senza quella riga viene riletto.</translation>
        </message>
        <message>
            <source>{folder}: {cost}</source>
            <translation>{folder}: {cost}</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>Scegli una cartella in cui cercare</translation>
        </message>
        <message>
            <source>Search {path} no longer, and forget all that was read of it? The files stay where they are. Their text, titles and names leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>Non cercare più in {path} e dimenticare tutto ciò che ne è stato letto? I file restano dove sono. I loro testi, titoli e nomi scompaiono da tutti i file della cartella dati di Dragoman; con loro vengono eliminati i backup precedenti e il registro.</translation>
        </message>
        <message>
            <source>Remove folder</source>
            <translation>Rimuovi cartella</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeDialog</name>
        <message>
            <source>What Dragoman knows</source>
            <translation>Che cosa sa Dragoman</translation>
        </message>
        <message>
            <source>What the indexer is doing</source>
            <translation>Che cosa sta facendo l'indicizzazione</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Sospendi</translation>
        </message>
        <message>
            <source>Files that need attention…</source>
            <translation>File che richiedono attenzione…</translation>
        </message>
        <message>
            <source>Why isn't a file found…</source>
            <translation>Perché un file non viene trovato?…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelli…</translation>
        </message>
        <message>
            <source>Files by state</source>
            <translation>File per stato</translation>
        </message>
        <message>
            <source>Nothing is left to do: changes are followed as they happen.</source>
            <translation>Non resta nulla da fare: le modifiche vengono seguite man mano.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>By words</source>
            <translation>Per parole</translation>
        </message>
        <message>
            <source>By meaning, with {embedder}</source>
            <translation>Per significato, con {embedder}</translation>
        </message>
        <message>
            <source>Show the files: {state}</source>
            <translation>Mostra i file: {state}</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Languages</source>
            <translation>Lingue</translation>
        </message>
        <message>
            <source>Speed on this computer</source>
            <translation>Velocità su questo computer</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Che cosa succede</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Integrato</translation>
        </message>
        <message>
            <source>unknown size</source>
            <translation>dimensione sconosciuta</translation>
        </message>
        <message>
            <source>Better ({size})</source>
            <translation>Migliore ({size})</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In uso</translation>
        </message>
        <message>
            <source>Use it alone</source>
            <translation>Usa solo questo</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usa</translation>
        </message>
        <message>
            <source>Go on with the download…</source>
            <translation>Continua il download…</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Scarica…</translation>
        </message>
        <message>
            <source>It reads what you add to the library, on this computer.</source>
            <translation>Legge su questo computer ciò che si aggiunge alla libreria.</translation>
        </message>
        <message>
            <source>It has read all of your library.</source>
            <translation>Ha letto tutta la libreria.</translation>
        </message>
        <message>
            <source>It has read {share} of your library</source>
            <translation>Parte della libreria già letta: {share}</translation>
        </message>
        <message>
            <source>It reads {passages} in the background; meanwhile you search with what there is.</source>
            <translation>Legge {passages} in background; intanto si cerca con ciò che c'è.</translation>
        </message>
        <message>
            <source>How long that takes is known once it has read for a moment.</source>
            <translation>Quanto tempo serve si saprà dopo qualche istante di lettura.</translation>
        </message>
        <message>
            <source>That takes about {time}.</source>
            <translation>Tempo necessario: circa {time}.</translation>
        </message>
        <message>
            <source>It is downloaded once, and finds more, above all across languages.</source>
            <translation>Si scarica una sola volta e trova di più, soprattutto tra lingue diverse.</translation>
        </message>
    </context>
    <context>
        <name>model_questions</name>
        <message>
            <source>unknown size</source>
            <translation>dimensione sconosciuta</translation>
        </message>
        <message>
            <source>Download {title}, {size}?</source>
            <translation>Scaricare {title}, {size}?</translation>
        </message>
        <message>
            <source>Licence: {licence}. From: {place}.</source>
            <translation>Licenza: {licence}. Origine: {place}.</translation>
        </message>
        <message>
            <source>This is the only thing that Dragoman ever loads from the network. It tells nobody more.</source>
            <translation>È l'unica cosa che Dragoman scarica dalla rete. Non comunica nient'altro a nessuno.</translation>
        </message>
        <message>
            <source>Download a model</source>
            <translation>Scarica un modello</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Scarica</translation>
        </message>
        <message>
            <source>{notice}

Import {title} all the same?</source>
            <translation>{notice}

Importare comunque {title}?</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>Importa un modello</translation>
        </message>
        <message>
            <source>Remove {title} from this computer? What it has read stays known.</source>
            <translation>Rimuovere {title} da questo computer? Ciò che ha letto resta noto.</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>Rimuovi un modello</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avanzate</translation>
        </message>
        <message>
            <source>All models, import, check, remove, and who puts in order</source>
            <translation>Tutti i modelli, importazione, verifica, rimozione e scelta dell'ordinamento</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Sospendi</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Che cosa è andato storto</translation>
        </message>
    </context>
    <context>
        <name>PasswordButton</name>
        <message>
            <source>Give password…</source>
            <translation>Inserisci password…</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Mostra la password</translation>
        </message>
        <message>
            <source>The password is kept only until Dragoman is closed, and tried with your other protected files. What the file says is then in the library, where anyone who can open your account can read it.</source>
            <translation>La password si conserva solo fino alla chiusura di Dragoman e viene provata anche con gli altri file protetti. Il contenuto del file è poi nella libreria, dove può leggerlo chiunque abbia accesso all'account in uso.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Prova in corso…</translation>
        </message>
    </context>
    <context>
        <name>RemedyButtons</name>
        <message>
            <source>Adds a pattern to the folder's; it can be taken away under Folders</source>
            <translation>Aggiunge un'esclusione alla cartella; si può togliere in Cartelle</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Search its folder</source>
            <translation>Cerca nella sua cartella</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Escludi</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>Mostra la regola</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostra nella cartella</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Riprova tutti</translation>
        </message>
    </context>
    <context>
        <name>RerankerChoice</name>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>Che cosa ordina i primi passaggi</translation>
        </message>
        <message>
            <source>nobody: they stay as they were found</source>
            <translation>nulla: restano come sono stati trovati</translation>
        </message>
        <message>
            <source>the model that reads their meaning, word by word</source>
            <translation>il modello che ne legge il significato, parola per parola</translation>
        </message>
        <message>
            <source>the built-in model, until a larger one is installed</source>
            <translation>il modello integrato, finché non se ne installa uno più grande</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>What leaves it out</source>
            <translation>Che cosa lo esclude</translation>
        </message>
        <message>
            <source>Line {line} of {path}:</source>
            <translation>Riga {line} di {path}:</translation>
        </message>
        <message>
            <source>The ignore file</source>
            <translation>Il file di esclusione</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostra nella cartella</translation>
        </message>
    </context>
    <context>
        <name>SettingEditor</name>
        <message>
            <source>Reset</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>Reset “{setting}” to its default</source>
            <translation>Riporta “{setting}” al valore predefinito</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>Predefinito: {value}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>attivato</translation>
        </message>
        <message>
            <source>off</source>
            <translation>disattivato</translation>
        </message>
        <message>
            <source>Write a whole number from {least} to {most}.</source>
            <translation>Scrivere un numero intero da {least} a {most}.</translation>
        </message>
        <message>
            <source>Write a number from {least} to {most}.</source>
            <translation>Scrivere un numero da {least} a {most}.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Reading files</source>
            <translation>Lettura dei file</translation>
        </message>
        <message>
            <source>Following folders</source>
            <translation>Controllo delle cartelle</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Ricerca</translation>
        </message>
        <message>
            <source>Memory and backups</source>
            <translation>Memoria e backup</translation>
        </message>
        <message>
            <source>Pages that are pictures, as scanners make them</source>
            <translation>Pagine che sono immagini, come quelle degli scanner</translation>
        </message>
        <message>
            <source>Their letters are recognised in the background, when nothing else is to be done.</source>
            <translation>Il loro testo viene riconosciuto in background, quando non c'è altro da fare.</translation>
        </message>
        <message>
            <source>Ask when there are some</source>
            <translation>Chiedi quando ce ne sono</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Leggi</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Non leggere</translation>
        </message>
        <message>
            <source>ocr scan scanner picture photo recognise</source>
            <translation>ocr scansione scanner immagine foto riconoscimento</translation>
        </message>
        <message>
            <source>Files read at the same time</source>
            <translation>File letti contemporaneamente</translation>
        </message>
        <message>
            <source>0 leaves it to Dragoman: one for each core, at most 4.</source>
            <translation>Con 0 decide Dragoman: uno per core, al massimo 4.</translation>
        </message>
        <message>
            <source>processes cores threads workers</source>
            <translation>processi core thread worker contemporanei paralleli</translation>
        </message>
        <message>
            <source>Largest file</source>
            <translation>File più grande</translation>
        </message>
        <message>
            <source>Larger ones are not read, and told as too large.</source>
            <translation>Quelli più grandi non vengono letti e sono segnalati come troppo grandi.</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>size limit megabytes</source>
            <translation>dimensione limite massimo megabyte</translation>
        </message>
        <message>
            <source>Longest text of a document</source>
            <translation>Testo più lungo di un documento</translation>
        </message>
        <message>
            <source>What comes after so many characters is not indexed; 20,000,000 are some 8,000 pages.</source>
            <translation>Ciò che viene dopo questo numero di caratteri non è indicizzato; 20.000.000 sono circa 8.000 pagine.</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>caratteri</translation>
        </message>
        <message>
            <source>length limit pages</source>
            <translation>lunghezza limite massimo pagine</translation>
        </message>
        <message>
            <source>Most passages of a document</source>
            <translation>Numero massimo di passaggi di un documento</translation>
        </message>
        <message>
            <source>What comes after them is not indexed.</source>
            <translation>Ciò che viene dopo non è indicizzato.</translation>
        </message>
        <message>
            <source>passages</source>
            <translation>passaggi</translation>
        </message>
        <message>
            <source>length limit chunks</source>
            <translation>lunghezza limite massimo blocchi chunk</translation>
        </message>
        <message>
            <source>Longest time for a file</source>
            <translation>Tempo massimo per un file</translation>
        </message>
        <message>
            <source>A file that takes longer is told as not read, and the next one goes on.</source>
            <translation>Un file che richiede di più è segnalato come non letto, e si passa al successivo.</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>secondi</translation>
        </message>
        <message>
            <source>timeout limit</source>
            <translation>timeout limite tempo scadenza</translation>
        </message>
        <message>
            <source>Further time for each megabyte</source>
            <translation>Tempo aggiuntivo per ogni megabyte</translation>
        </message>
        <message>
            <source>Of the file and of its text, beside the time above.</source>
            <translation>Del file e del suo testo, oltre al tempo indicato sopra.</translation>
        </message>
        <message>
            <source>timeout limit size</source>
            <translation>timeout limite tempo dimensione</translation>
        </message>
        <message>
            <source>Most memory for a file</source>
            <translation>Memoria massima per un file</translation>
        </message>
        <message>
            <source>A file that needs more is told as not read.</source>
            <translation>Un file che ne richiede di più è segnalato come non letto.</translation>
        </message>
        <message>
            <source>ram limit megabytes</source>
            <translation>ram limite massimo megabyte</translation>
        </message>
        <message>
            <source>Give way to other work</source>
            <translation>Precedenza ad altre attività</translation>
        </message>
        <message>
            <source>On a battery, while you use the computer and while other programs need it, indexing is slower.</source>
            <translation>Con alimentazione a batteria, mentre si usa il computer e mentre altri programmi ne hanno bisogno, l'indicizzazione è più lenta.</translation>
        </message>
        <message>
            <source>battery power background priority slow processor</source>
            <translation>batteria alimentazione background priorità lento processore</translation>
        </message>
        <message>
            <source>Wait after a change</source>
            <translation>Attesa dopo una modifica</translation>
        </message>
        <message>
            <source>So long nothing must happen in a folder before it is looked at: a file is often saved in steps.</source>
            <translation>Per questo tempo nella cartella non deve succedere nulla prima che venga controllata: spesso un file viene salvato in più passi.</translation>
        </message>
        <message>
            <source>delay live watch</source>
            <translation>ritardo attesa tempo reale modifiche</translation>
        </message>
        <message>
            <source>Time between two looks at everything</source>
            <translation>Controlla tutto ogni</translation>
        </message>
        <message>
            <source>No system tells of all that happens to files.</source>
            <translation>Nessun sistema segnala tutto ciò che accade ai file.</translation>
        </message>
        <message>
            <source>scan interval hour watch</source>
            <translation>scansione intervallo ore controllo</translation>
        </message>
        <message>
            <source>Time between two looks at folders that cannot be followed</source>
            <translation>Controlla le cartelle non monitorabili ogni</translation>
        </message>
        <message>
            <source>Network shares, for instance, do not tell of changes as they happen.</source>
            <translation>Le condivisioni di rete, per esempio, non segnalano le modifiche man mano.</translation>
        </message>
        <message>
            <source>scan interval network drive watch</source>
            <translation>scansione intervallo rete unità controllo</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelli…</translation>
        </message>
        <message>
            <source>The model that reads the meaning</source>
            <translation>Il modello che legge il significato</translation>
        </message>
        <message>
            <source>Chosen among the models, with what each costs and knows.</source>
            <translation>Si sceglie tra i modelli, con ciò che ciascuno richiede e conosce.</translation>
        </message>
        <message>
            <source>embedder language download better</source>
            <translation>embedder embedding lingua scaricare download migliore</translation>
        </message>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>Che cosa ordina i primi passaggi</translation>
        </message>
        <message>
            <source>Chosen among the models, under Advanced.</source>
            <translation>Si sceglie tra i modelli, in Avanzate.</translation>
        </message>
        <message>
            <source>reranker order sort</source>
            <translation>reranker ordine ordinamento</translation>
        </message>
        <message>
            <source>Passages that are put in order</source>
            <translation>Passaggi da mettere in ordine</translation>
        </message>
        <message>
            <source>So many of the first are read once more, closely. 0: none.</source>
            <translation>Altrettanti tra i primi vengono riletti con attenzione. 0: nessuno.</translation>
        </message>
        <message>
            <source>reranker results quality</source>
            <translation>reranker risultati qualità</translation>
        </message>
        <message>
            <source>Time for putting in order</source>
            <translation>Tempo per l'ordinamento</translation>
        </message>
        <message>
            <source>The answer is shown before; it is only put into a better order.</source>
            <translation>La risposta appare prima; viene solo messa in un ordine migliore.</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>millisecondi</translation>
        </message>
        <message>
            <source>reranker speed</source>
            <translation>reranker velocità</translation>
        </message>
        <message>
            <source>Time for the larger model that puts in order</source>
            <translation>Tempo per il modello di ordinamento più grande</translation>
        </message>
        <message>
            <source>After that order is shown; only where such a model is installed.</source>
            <translation>Trascorso questo tempo l'ordine viene mostrato; solo dove è installato un modello del genere.</translation>
        </message>
        <message>
            <source>Keep models in memory for</source>
            <translation>Tieni i modelli in memoria per</translation>
        </message>
        <message>
            <source>One that nobody uses so long is unloaded; the next question then takes a moment more.</source>
            <translation>Un modello non usato per questo tempo viene scaricato dalla memoria; la domanda successiva richiede un istante in più.</translation>
        </message>
        <message>
            <source>ram unload idle</source>
            <translation>ram memoria liberare inattivo</translation>
        </message>
        <message>
            <source>Back up what was learnt of the meaning</source>
            <translation>Includi nel backup il significato appreso</translation>
        </message>
        <message>
            <source>Some kilobytes a passage in the daily backup, in place of learning it again after a damage.</source>
            <translation>Qualche kilobyte per passaggio nel backup giornaliero, invece di apprendere di nuovo tutto dopo un danno.</translation>
        </message>
        <message>
            <source>vectors safety copy disk</source>
            <translation>vettori sicurezza copia disco</translation>
        </message>
        <message>
            <source>Keep the questions asked</source>
            <translation>Conserva le domande poste</translation>
        </message>
        <message>
            <source>In the data folder alone. Without, those that were kept are deleted; saved searches stay.</source>
            <translation>Solo nella cartella dati. Se disattivo, quelle conservate vengono eliminate; le ricerche salvate restano.</translation>
        </message>
        <message>
            <source>history privacy recent</source>
            <translation>cronologia privacy recenti</translation>
        </message>
        <message>
            <source>Ask the last question again at the start</source>
            <translation>Ripeti all'avvio l'ultima domanda</translation>
        </message>
        <message>
            <source>Needs questions to be kept.</source>
            <translation>Se non se ne conservano, non ce n'è.</translation>
        </message>
        <message>
            <source>restore session</source>
            <translation>ripristina sessione</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Domande</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Aspetto e lingua</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>Sul desktop</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Of the window. Questions are asked in any language, whichever this is.</source>
            <translation>Della finestra. Le domande si pongono in qualsiasi lingua, qualunque sia questa.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Come il sistema</translation>
        </message>
        <message>
            <source>translation locale</source>
            <translation>traduzione lingua localizzazione</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colori</translation>
        </message>
        <message>
            <source>Where the system is set to high contrast, its own colours are used.</source>
            <translation>Se il sistema è impostato sul contrasto elevato, si usano i suoi colori.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Chiaro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Scuro</translation>
        </message>
        <message>
            <source>theme dark mode night contrast appearance</source>
            <translation>tema scuro modalità notte contrasto aspetto</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>Dimensione di tutto</translation>
        </message>
        <message>
            <source>Beside what the system says already.</source>
            <translation>In aggiunta a ciò che è già impostato nel sistema.</translation>
        </message>
        <message>
            <source>zoom scale font large</source>
            <translation>zoom scala caratteri grande</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Animazioni</translation>
        </message>
        <message>
            <source>Panels fade in and bars slide open, unless the system says that nothing should move.</source>
            <translation>I pannelli compaiono in dissolvenza e le barre scorrono, a meno che il sistema chieda di non muovere nulla.</translation>
        </message>
        <message>
            <source>animation reduced effects</source>
            <translation>animazione movimento ridotto effetti</translation>
        </message>
        <message>
            <source>Closing the window then only puts it away; the sign in the tray brings it back, or ends Dragoman.</source>
            <translation>Chiudendo la finestra la si nasconde soltanto; l'icona nell'area di notifica la riporta o chiude Dragoman.</translation>
        </message>
        <message>
            <source>This desktop has no tray, so that closing the window ends Dragoman whatever is set here.</source>
            <translation>Questo desktop non ha un'area di notifica: chiudendo la finestra Dragoman termina, qualunque sia l'impostazione.</translation>
        </message>
        <message>
            <source>Shows the bar for a quick question, whatever program is in front.</source>
            <translation>Mostra la barra per una domanda rapida, qualunque programma sia in primo piano.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nessuno</translation>
        </message>
        <message>
            <source>Go on when the window is closed</source>
            <translation>Continua a finestra chiusa</translation>
        </message>
        <message>
            <source>tray background minimise hide</source>
            <translation>area di notifica background ridurre a icona nascondere</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>Avvia all'accesso</translation>
        </message>
        <message>
            <source>Without a window, so that new documents are read as they come.</source>
            <translation>Senza finestra, così i nuovi documenti vengono letti man mano che arrivano.</translation>
        </message>
        <message>
            <source>autostart boot login</source>
            <translation>avvio automatico accesso login</translation>
        </message>
        <message>
            <source>Keys for a quick question</source>
            <translation>Tasti per una domanda rapida</translation>
        </message>
        <message>
            <source>global shortcut hotkey launcher</source>
            <translation>globale scorciatoia tasti di scelta rapida launcher</translation>
        </message>
        <message>
            <source>Another program has the keys for a quick question: choose others.</source>
            <translation>Un altro programma usa già i tasti per la domanda rapida: sceglierne altri.</translation>
        </message>
        <message>
            <source>This system gives programs no such keys. Its own keyboard settings can start: dragoman --launcher</source>
            <translation>Questo sistema non concede tali tasti ai programmi. Le sue impostazioni della tastiera possono avviare: dragoman --launcher</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Cerca nelle impostazioni</translation>
        </message>
        <message>
            <source>No setting is called so.</source>
            <translation>Nessuna impostazione con questo nome.</translation>
        </message>
        <message>
            <source>“{setting}” is changed.</source>
            <translation>“{setting}”: modifica applicata.</translation>
        </message>
        <message>
            <source>“{setting}” is changed; it counts from the next start.</source>
            <translation>“{setting}”: modifica salvata; vale dal prossimo avvio.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scorciatoie da tastiera</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>Trova un'azione</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Azione</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasti</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Azioni e relativi tasti</translation>
        </message>
        <message>
            <source>New keys for the chosen action</source>
            <translation>Nuovi tasti per l'azione scelta</translation>
        </message>
        <message>
            <source>Use it here instead</source>
            <translation>Usa qui invece</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Nessun tasto</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>Always: arrows move in the list, also from the question; Escape clears the question.</source>
            <translation>Sempre: con le frecce ci si muove nell'elenco, anche dalla domanda; Esc svuota la domanda.</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>Premere i nuovi tasti:</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Ripristina tutto</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>nessun tasto</translation>
        </message>
        <message>
            <source>{keys} is taken by: {actions}</source>
            <translation>{keys} è già assegnato a: {actions}</translation>
        </message>
    </context>
    <context>
        <name>StateGroups</name>
        <message>
            <source>States</source>
            <translation>Stati</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>Richiedono attenzione</translation>
        </message>
    </context>
    <context>
        <name>TransferBar</name>
        <message>
            <source>Progress of the work on a model</source>
            <translation>Avanzamento del lavoro su un modello</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connessione…</translation>
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
            <translation>Documento</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Presentazione</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Foglio di calcolo</translation>
        </message>
        <message>
            <source>E-book</source>
            <translation>E-book</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Pagina web</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Testo semplice</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivio</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Immagine</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Registrazione</translation>
        </message>
        <message>
            <source>this passage: {language}</source>
            <translation>questo passaggio: {language}</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>non installato</translation>
        </message>
        <message>
            <source>partly downloaded</source>
            <translation>scaricato in parte</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>installato</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>non utilizzabile</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connessione in corso</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Download in corso</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>Copia in corso</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Verifica in corso</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} di {total}</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>{speed} al secondo</translation>
        </message>
        <message>
            <source>p. {page}</source>
            <translation>p. {page}</translation>
        </message>
        <message>
            <source>from a scan</source>
            <translation>da una scansione</translation>
        </message>
        <message>
            <source>not {values}</source>
            <translation>non {values}</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>da {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>fino a {day}</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>Have everything in {path} searched? That may be very many files.</source>
            <translation>Includere nella ricerca tutto ciò che si trova in {path}? Possono essere moltissimi file.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Cartelle</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Aggiungi</translation>
        </message>
        <message>
            <source>Find similar documents</source>
            <translation>Trova documenti simili</translation>
        </message>
        <message>
            <source>Why is it found, or not?</source>
            <translation>Perché viene trovato, o no?</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>From</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
    </context>
    <context>
        <name>FacetModel</name>
        <message>
            <source>Clear</source>
            <translation>Azzera</translation>
        </message>
        <message>
            <source>nothing chosen</source>
            <translation>nessuna scelta</translation>
        </message>
        <message>
            <source>{group}, chosen; Delete clears it</source>
            <translation>{group}: filtro attivo; Canc lo azzera</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>non contato</translation>
        </message>
        <message>
            <source>{value}, documents found: {number}</source>
            <translation>{value}, documenti trovati: {number}</translation>
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message>
            <source>Nothing to narrow down yet</source>
            <translation>Ancora nulla da restringere</translation>
        </message>
    </context>
    <context>
        <name>facet_rows</name>
        <message>
            <source>Folders</source>
            <translation>Cartelle</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>Tipi</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Lingue</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>Mittenti</translation>
        </message>
        <message>
            <source>Show {number} more</source>
            <translation>Mostra altri {number}</translation>
        </message>
    </context>
    <context>
        <name>FacetView</name>
        <message>
            <source>Filters</source>
            <translation>Filtri</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>Solo questo</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>Escludi questo</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Azzera</translation>
        </message>
    </context>
    <context>
        <name>periods</name>
        <message>
            <source>With Shift: from the one that is chosen to this one</source>
            <translation>Con Maiusc: da quello già scelto fino a questo</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Da … a …</translation>
        </message>
        <message>
            <source>Past week</source>
            <translation>Ultima settimana</translation>
        </message>
        <message>
            <source>Past month</source>
            <translation>Ultimo mese</translation>
        </message>
        <message>
            <source>Past year</source>
            <translation>Ultimo anno</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation>Guida</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Cerca nella guida</translation>
        </message>
        <message>
            <source>No page of the guide holds this.</source>
            <translation>Nessuna pagina della guida contiene questo testo.</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>Pagine della guida</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the guide</source>
            <translation>Pagina della guida</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Pagine del documento</translation>
        </message>
        <message>
            <source>This page cannot be drawn.</source>
            <translation>Impossibile disegnare questa pagina.</translation>
        </message>
    </context>
    <context>
        <name>FileOpener</name>
        <message>
            <source>Open many files</source>
            <translation>Apri molti file</translation>
        </message>
        <message>
            <source>Open them</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>No program on this computer opens it.</source>
            <translation>Nessun programma su questo computer può aprirlo.</translation>
        </message>
        <message>
            <source>The file manager does not answer.</source>
            <translation>Il gestore di file non risponde.</translation>
        </message>
        <message>
            <source>{name} cannot be opened.</source>
            <translation>Impossibile aprire {name}.</translation>
        </message>
        <message>
            <source>The drive with {name} does not answer.</source>
            <translation>L'unità con {name} non risponde.</translation>
        </message>
        <message>
            <source>Perhaps it sleeps, or its computer is off.</source>
            <translation>Forse è in standby, o il suo computer è spento.</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>{name} non esiste più.</translation>
        </message>
        <message>
            <source>Perhaps it was moved, or its drive is not connected.</source>
            <translation>Forse è stato spostato, o la sua unità non è collegata.</translation>
        </message>
        <message>
            <source>{name} is a program. Opening it runs it on this computer.</source>
            <translation>{name} è un programma. Aprendolo, viene eseguito su questo computer.</translation>
        </message>
        <message>
            <source>{name} is a script. Opening it may run it on this computer.</source>
            <translation>{name} è uno script. Aprendolo, potrebbe essere eseguito su questo computer.</translation>
        </message>
        <message>
            <source>{name} is a shortcut. Opening it starts whatever it names.</source>
            <translation>{name} è un collegamento. Aprendolo, si avvia ciò a cui punta, qualunque cosa sia.</translation>
        </message>
        <message>
            <source>{name} is a document that may hold programs, which may run when it is opened.</source>
            <translation>{name} è un documento che può contenere programmi, i quali potrebbero essere eseguiti all'apertura.</translation>
        </message>
        <message>
            <source>Open it only if you know where it is from.</source>
            <translation>Aprirlo solo se se ne conosce la provenienza.</translation>
        </message>
        <message>
            <source>Open what can run?</source>
            <translation>Aprire un file eseguibile?</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Apri</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Comandi</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Che cosa si vuole fare?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Comandi corrispondenti</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>nessun tasto</translation>
        </message>
        <message>
            <source>on</source>
            <translation>attivato</translation>
        </message>
        <message>
            <source>off</source>
            <translation>disattivato</translation>
        </message>
    </context>
    <context>
        <name>document_builder</name>
        <message>
            <source>Picture:</source>
            <translation>Immagine:</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Immagine</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Oggetto</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Allegati</translation>
        </message>
    </context>
    <context>
        <name>DocumentStack</name>
        <message>
            <source>Page</source>
            <translation>Pagina</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Formattato</translation>
        </message>
        <message>
            <source>This document's form cannot be shown; this is its text.</source>
            <translation>L'aspetto di questo documento non può essere mostrato; questo è il suo testo.</translation>
        </message>
        <message>
            <source>This page cannot be drawn; this is its text.</source>
            <translation>Impossibile disegnare questa pagina; questo è il suo testo.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this document</source>
            <translation>Trova in questo documento</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>FormattedView</name>
        <message>
            <source>The document around the passage, with its form</source>
            <translation>Il documento intorno al passaggio, con la sua formattazione</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>A link in this document</source>
            <translation>Un collegamento in questo documento</translation>
        </message>
        <message>
            <source>It leads out of this computer, to:</source>
            <translation>Porta fuori da questo computer, a:</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>It leads to what Dragoman does not open:</source>
            <translation>Porta a qualcosa che Dragoman non apre:</translation>
        </message>
    </context>
    <context>
        <name>PageSelector</name>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Select the page</source>
            <translation>Seleziona la pagina</translation>
        </message>
    </context>
    <context>
        <name>PreviewHead</name>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostra nella cartella</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Testo</translation>
        </message>
        <message>
            <source>The document's text alone</source>
            <translation>Il solo testo del documento</translation>
        </message>
        <message>
            <source>Previous hit in this document</source>
            <translation>Risultato precedente in questo documento</translation>
        </message>
        <message>
            <source>Next hit in this document</source>
            <translation>Risultato successivo in questo documento</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Pagina {page} di {pages}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Non trovato</translation>
        </message>
        <message>
            <source>{place} of {places}</source>
            <translation>{place} di {places}</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>This document is no longer there.</source>
            <translation>Questo documento non esiste più.</translation>
        </message>
        <message>
            <source>The document's text cannot be shown.</source>
            <translation>Impossibile mostrare il testo del documento.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Text of the document around the passage</source>
            <translation>Testo del documento intorno al passaggio</translation>
        </message>
    </context>
    <context>
        <name>Assistant</name>
        <message>
            <source>Tab puts the first one in, or the one chosen with the arrows; Esc closes</source>
            <translation>Tab inserisce il primo o quello scelto con le frecce; Esc chiude</translation>
        </message>
        <message>
            <source>Enter asks again; Delete takes a question out of the list</source>
            <translation>Invio ripete la domanda; Canc la toglie dall'elenco</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take away: {part}</source>
            <translation>Togli: {part}</translation>
        </message>
        <message>
            <source>{part}, take away</source>
            <translation>{part}, togli</translation>
        </message>
    </context>
    <context>
        <name>ChipRow</name>
        <message>
            <source>What the question is narrowed to</source>
            <translation>Come è ristretta la domanda</translation>
        </message>
    </context>
    <context>
        <name>likeness</name>
        <message>
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message>
            <source>Like: {title}</source>
            <translation>Simile a: {title}</translation>
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
            <translation>Scrivi {text}</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Tralascia</translation>
        </message>
    </context>
    <context>
        <name>offers</name>
        <message>
            <source>Yesterday</source>
            <translation>Ieri</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Questa settimana</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Settimana scorsa</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Mese scorso</translation>
        </message>
    </context>
    <context>
        <name>part_names</name>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Cartella</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Mittente</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nome del file</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Pagina</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordine</translation>
        </message>
        <message>
            <source>From a day on</source>
            <translation>A partire da un giorno</translation>
        </message>
        <message>
            <source>Before a day</source>
            <translation>Prima di un giorno</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>Per pertinenza</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Per data</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Per nome</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message>
            <source>{beginning}…</source>
            <translation>{beginning}…</translation>
        </message>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
        <message>
            <source>Before {day}</source>
            <translation>Prima del {day}</translation>
        </message>
        <message>
            <source>From {day} on</source>
            <translation>Dal {day}</translation>
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
            <translation>Filtri</translation>
        </message>
        <message>
            <source>Folders, types, languages, dates and senders of what is found</source>
            <translation>Cartelle, tipi, lingue, date e mittenti di ciò che è stato trovato</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Azzera filtri</translation>
        </message>
    </context>
    <context>
        <name>SavedList</name>
        <message>
            <source>Saved searches</source>
            <translation>Ricerche salvate</translation>
        </message>
        <message>
            <source>Rename a search</source>
            <translation>Rinomina una ricerca</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Cerca</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Rinomina…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Sposta su</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Sposta giù</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Ask in any language, or type words; "a phrase"  -without  type:pdf  after:2024</source>
            <translation>Fare una domanda in qualsiasi lingua o scrivere parole; "una frase"  -senza  type:pdf  after:2024</translation>
        </message>
        <message>
            <source>A question in any language, or words. For instance:
"an exact phrase"   -without   type:pdf   in:letters   after:2024
More of this: Help, Search operators</source>
            <translation>Una domanda in qualsiasi lingua, o delle parole. Per esempio:
"una frase esatta"   -senza   type:pdf   in:lettere   after:2024
Per saperne di più: Aiuto, Operatori di ricerca</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Domanda</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>Suggerimenti</translation>
        </message>
    </context>
    <context>
        <name>repair</name>
        <message>
            <source>It can be repaired from what is whole. What is whole is kept; your documents are not touched.</source>
            <translation>Si può riparare a partire da ciò che è integro. Ciò che è integro si conserva; i documenti non vengono toccati.</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Ripara</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Check and repair the library</source>
            <translation>Verifica e ripara la libreria</translation>
        </message>
        <message>
            <source>Looking at the library…</source>
            <translation>Controllo della libreria…</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Avanzamento della verifica</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Che cosa è stato trovato</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Interrompi</translation>
        </message>
        <message>
            <source>Open the library</source>
            <translation>Apri la libreria</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>Ask Dragoman a quick question</source>
            <translation>Poni a Dragoman una domanda rapida</translation>
        </message>
    </context>
    <context>
        <name>Launcher</name>
        <message>
            <source>Ask Dragoman</source>
            <translation>Chiedi a Dragoman</translation>
        </message>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>Fare una domanda in qualsiasi lingua o scrivere parole</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Domanda</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Risposte</translation>
        </message>
        <message>
            <source>Enter opens · Ctrl+Enter shows the folder · Shift+Enter: all answers</source>
            <translation>Invio apre · Ctrl+Invio mostra la cartella · Maiusc+Invio: tutte le risposte</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Nessun risultato.</translation>
        </message>
        <message>
            <source>The search has failed. The window says why.</source>
            <translation>La ricerca non è riuscita. La finestra ne indica il motivo.</translation>
        </message>
        <message>
            <source>Escape puts this away</source>
            <translation>Esc la nasconde</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Dragoman</source>
            <translation>Apri Dragoman</translation>
        </message>
        <message>
            <source>Ask a question…</source>
            <translation>Fai una domanda…</translation>
        </message>
        <message>
            <source>Pause the indexing</source>
            <translation>Sospendi l'indicizzazione</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>Indicizza comunque ora</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Esci</translation>
        </message>
        <message>
            <source>Resume the indexing</source>
            <translation>Riprendi l'indicizzazione</translation>
        </message>
    </context>
    <context>
        <name>PassageList</name>
        <message>
            <source>Passages found</source>
            <translation>Passaggi trovati</translation>
        </message>
        <message>
            <source>Left and Right hide and show the passages of a document</source>
            <translation>Sinistra e Destra nascondono e mostrano i passaggi di un documento</translation>
        </message>
    </context>
    <context>
        <name>row_words</name>
        <message>
            <source>Strong match</source>
            <translation>Corrispondenza forte</translation>
        </message>
        <message>
            <source>Fair match</source>
            <translation>Corrispondenza discreta</translation>
        </message>
        <message>
            <source>Weak match</source>
            <translation>Corrispondenza debole</translation>
        </message>
        <message>
            <source>Looking for the other passages…</source>
            <translation>Ricerca degli altri passaggi…</translation>
        </message>
        <message>
            <source>Searching for more…</source>
            <translation>Ricerca di altro…</translation>
        </message>
        <message>
            <source>Nothing more was found.</source>
            <translation>Non è stato trovato altro.</translation>
        </message>
        <message>
            <source>A copy</source>
            <translation>Una copia</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>compresso</translation>
        </message>
        <message>
            <source>passage {number} of {of}</source>
            <translation>passaggio {number} di {of}</translation>
        </message>
        <message>
            <source>No good match</source>
            <translation>Nessuna buona corrispondenza</translation>
        </message>
    </context>
    <context>
        <name>SortChoice</name>
        <message>
            <source>Best first</source>
            <translation>Prima i migliori</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Prima i più recenti</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Per nome</translation>
        </message>
        <message>
            <source>Order of the results</source>
            <translation>Ordine dei risultati</translation>
        </message>
        <message>
            <source>The question itself says so</source>
            <translation>Lo indica la domanda stessa</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Searching…</source>
            <translation>Ricerca in corso…</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>Scegli cartelle…</translation>
        </message>
        <message>
            <source>No folder is searched yet</source>
            <translation>Ancora nessuna cartella in cui cercare</translation>
        </message>
        <message>
            <source>Choose one, and its documents can be asked.</source>
            <translation>Basta sceglierne una e si potranno fare domande sui suoi documenti.</translation>
        </message>
        <message>
            <source>Not there now: {names}. What was read of it was searched, what is new on it was not.</source>
            <translation>Ora non disponibili: {names}. È stato cercato in ciò che ne era già stato letto, non nelle novità.</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>Cartelle…</translation>
        </message>
        <message>
            <source>Nothing was found, and no searched folder is there now.</source>
            <translation>Nessun risultato, e ora nessuna delle cartelle è disponibile.</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Aggiungi una cartella…</translation>
        </message>
        <message>
            <source>Which and why</source>
            <translation>Quali e perché</translation>
        </message>
        <message>
            <source>No document holds text that can be searched</source>
            <translation>Nessun documento contiene testo in cui cercare</translation>
        </message>
        <message>
            <source>What is put there later is found by itself.</source>
            <translation>Ciò che vi si aggiunge in seguito viene trovato automaticamente.</translation>
        </message>
        <message>
            <source>There are no documents in the searched folders</source>
            <translation>Non ci sono documenti nelle cartelle in cui si cerca</translation>
        </message>
        <message>
            <source>No good match. These are the nearest passages.</source>
            <translation>Nessuna buona corrispondenza. Questi sono i passaggi più vicini.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Nessun risultato.</translation>
        </message>
        <message>
            <source>Nothing was found so far, and reading is paused</source>
            <translation>Finora nessun risultato, e la lettura è sospesa</translation>
        </message>
        <message>
            <source>Still reading</source>
            <translation>Lettura ancora in corso</translation>
        </message>
        <message>
            <source>The rest will be there soon: {when}.</source>
            <translation>Il resto arriverà presto: {when}.</translation>
        </message>
        <message>
            <source>Nothing was found so far; the question is asked again by itself as more is read.</source>
            <translation>Finora nessun risultato; la domanda si ripete da sola man mano che la lettura procede.</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>Riprendi la lettura</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>A che punto è</translation>
        </message>
        <message>
            <source>Without the quotation marks</source>
            <translation>Senza le virgolette</translation>
        </message>
        <message>
            <source>Without exclusions</source>
            <translation>Senza le esclusioni</translation>
        </message>
        <message>
            <source>Perhaps it is there, but of another kind, folder, language or date.</source>
            <translation>Forse c'è, ma di un altro tipo, in un'altra cartella o lingua, o con un'altra data.</translation>
        </message>
        <message>
            <source>What stands in quotation marks must be found letter for letter.</source>
            <translation>Ciò che sta tra virgolette deve essere trovato alla lettera.</translation>
        </message>
        <message>
            <source>Perhaps it is there, together with what is left out.</source>
            <translation>Forse c'è, insieme a ciò che è escluso.</translation>
        </message>
        <message>
            <source>No document holds these words or anything like them.</source>
            <translation>Nessun documento contiene queste parole o qualcosa di simile.</translation>
        </message>
        <message>
            <source>Search without filters</source>
            <translation>Cerca senza filtri</translation>
        </message>
        <message>
            <source>Without “{word}”</source>
            <translation>Senza “{word}”</translation>
        </message>
        <message>
            <source>By words only</source>
            <translation>Solo per parole</translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message>
            <source>found by their words, while the model of meaning is loaded</source>
            <translation>trovati in base alle parole, mentre si carica il modello del significato</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>Why this is found</source>
            <translation>Perché questo risultato</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>Questo passaggio non esiste più.</translation>
        </message>
    </context>
    <context>
        <name>why_words</name>
        <message>
            <source>Not in it: {words}</source>
            <translation>Non contiene: {words}</translation>
        </message>
        <message>
            <source>The sentence that answers best</source>
            <translation>La frase che risponde meglio</translation>
        </message>
        <message>
            <source>Words of the question in it</source>
            <translation>Parole della domanda presenti</translation>
        </message>
        <message>
            <source>How it was found</source>
            <translation>Come è stato trovato</translation>
        </message>
        <message>
            <source>How sure that is</source>
            <translation>Quanto è sicuro</translation>
        </message>
        <message>
            <source>{word}, as {forms}</source>
            <translation>{word}, come {forms}</translation>
        </message>
        <message>
            <source>By its meaning: the question is in {asked}, the passage in {written}.</source>
            <translation>In base al significato: lingua della domanda: {asked}, lingua del passaggio: {written}.</translation>
        </message>
        <message>
            <source>By its meaning, which is near to that of the question.</source>
            <translation>In base al significato, vicino a quello della domanda.</translation>
        </message>
        <message>
            <source>By its words.</source>
            <translation>In base alle parole.</translation>
        </message>
        <message>
            <source>By the name of its file.</source>
            <translation>In base al nome del file.</translation>
        </message>
        <message>
            <source>Its title holds words of the question.</source>
            <translation>Il titolo contiene parole della domanda.</translation>
        </message>
        <message>
            <source>Read once more together with the question, it was put further up.</source>
            <translation>Riletto insieme alla domanda, è stato spostato più in alto.</translation>
        </message>
    </context>
    <context>
        <name>BeginPage</name>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>Fare una domanda in qualsiasi lingua o scrivere parole</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Ricerche salvate</translation>
        </message>
        <message>
            <source>Asked lately</source>
            <translation>Domande recenti</translation>
        </message>
        <message>
            <source>New documents</source>
            <translation>Novità</translation>
        </message>
        <message>
            <source>For instance, about the sample documents</source>
            <translation>Per esempio, sui documenti di esempio</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>Ask your own documents</source>
            <translation>Domande ai propri documenti</translation>
        </message>
        <message>
            <source>Dragoman reads the folders you choose and finds the passage that answers a question, in whatever language you ask. Nothing leaves this computer.</source>
            <translation>Dragoman legge le cartelle scelte e trova il passaggio che risponde a una domanda, in qualunque lingua sia posta. Nulla lascia questo computer.</translation>
        </message>
        <message>
            <source>Begin with one of these folders</source>
            <translation>Iniziare da una di queste cartelle</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Scegli una cartella…</translation>
        </message>
        <message>
            <source>Try the sample documents</source>
            <translation>Prova i documenti di esempio</translation>
        </message>
        <message>
            <source>You can also drop a folder on this window. Files are only read, never changed.</source>
            <translation>Si può anche trascinare una cartella in questa finestra. I file vengono solo letti, mai modificati.</translation>
        </message>
        <message>
            <source>Have this folder searched</source>
            <translation>Cerca in questa cartella</translation>
        </message>
        <message>
            <source>{documents}, read in about {time}</source>
            <translation>{documents}, lettura in circa {time}</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenti</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Desktop</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>E-mail</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>What the indexer is doing</source>
            <translation>Che cosa sta facendo l'indicizzazione</translation>
        </message>
        <message>
            <source>Progress of the indexing</source>
            <translation>Avanzamento dell'indicizzazione</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>Indicizza comunque ora</translation>
        </message>
        <message>
            <source>What Dragoman knows, how fast it learns, and how long it takes</source>
            <translation>Che cosa sa Dragoman, quanto è veloce ad apprendere e quanto tempo serve</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Sospendi</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Pronto</translation>
        </message>
    </context>
    <context>
        <name>status_words</name>
        <message>
            <source>Preparing the search…</source>
            <translation>Preparazione della ricerca…</translation>
        </message>
        <message>
            <source>Forgetting: what you removed leaves the data folder…</source>
            <translation>Eliminazione in corso: ciò che è stato rimosso lascia la cartella dati…</translation>
        </message>
        <message>
            <source>Looking for documents</source>
            <translation>Ricerca di documenti</translation>
        </message>
        <message>
            <source>Reading {done} of {total} documents</source>
            <translation>Lettura dei documenti: {done} di {total}</translation>
        </message>
        <message>
            <source>Learning the meaning of passages with {embedder}: {done} of {total}</source>
            <translation>Apprendimento del significato dei passaggi con {embedder}: {done} di {total}</translation>
        </message>
        <message>
            <source>Reading scans: {done} of {total} pages</source>
            <translation>Lettura delle scansioni: {done} di {total} pagine</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Indicizzazione sospesa</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date; here you can search it</source>
            <translation>Un altro Dragoman tiene aggiornata questa libreria; qui si può cercare</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>non ancora misurata</translation>
        </message>
        <message>
            <source>{share} of the text</source>
            <translation>{share} del testo</translation>
        </message>
        <message>
            <source>speed not measured yet</source>
            <translation>velocità non ancora misurata</translation>
        </message>
        <message>
            <source>By meaning: {share}</source>
            <translation>Per significato: {share}</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>Tutto letto</translation>
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
            <translation>Scrivere almeno una parola da cercare.</translation>
        </message>
        <message>
            <source>The question is very long; its first {limit:count} characters were used.</source>
            <comment>query.too_long</comment>
            <translation>La domanda è molto lunga; ne sono stati usati i primi {limit:count} caratteri.</translation>
        </message>
        <message>
            <source>The quotation mark {mark} is never closed: what follows is searched as words.</source>
            <comment>query.unbalanced_quote</comment>
            <translation>Le virgolette {mark} non si chiudono mai: ciò che segue viene cercato come parole.</translation>
        </message>
        <message>
            <source>The minus sign stands before no word: write -word for what must not be found.</source>
            <comment>query.lone_minus</comment>
            <translation>Il segno meno non precede nessuna parola: scrivere -parola per ciò che non deve essere trovato.</translation>
        </message>
        <message>
            <source>OR needs something on both sides.</source>
            <comment>query.or_needs_two</comment>
            <translation>OR richiede qualcosa da entrambe le parti.</translation>
        </message>
        <message>
            <source>OR joins words and phrases, or values of the same operator; here it was left out.</source>
            <comment>query.or_joins_alike</comment>
            <translation>OR unisce parole e frasi, o valori dello stesso operatore; qui è stato tralasciato.</translation>
        </message>
        <message>
            <source>{written}: is searched as a word; did you mean {meant}: ?</source>
            <comment>query.misspelt</comment>
            <translation>{written}: viene cercato come parola; si intendeva {meant}: ?</translation>
        </message>
        <message>
            <source>{name}: has no value; it follows the colon without a blank.</source>
            <comment>query.no_value</comment>
            <translation>{name}: non ha un valore; va scritto subito dopo i due punti, senza spazio.</translation>
        </message>
        <message>
            <source>{name}: cannot be turned round with a minus; it was left out.</source>
            <comment>query.cannot_be_negated</comment>
            <translation>{name}: non può essere negato con un meno; è stato tralasciato.</translation>
        </message>
        <message>
            <source>{value} is no type or file extension that Dragoman reads; it was left out.</source>
            <comment>query.unknown_type</comment>
            <translation>{value} non è un tipo né un'estensione di file che Dragoman legge; è stato tralasciato.</translation>
        </message>
        <message>
            <source>{value} is no language that Dragoman knows; it was left out.</source>
            <comment>query.unknown_language</comment>
            <translation>{value} non è una lingua che Dragoman conosce; è stato tralasciato.</translation>
        </message>
        <message>
            <source>{value} is no date; write 2024, 2024-05, 2024-05-17, yesterday or last-week. It was left out.</source>
            <comment>query.unknown_date</comment>
            <translation>{value} non è una data; scrivere 2024, 2024-05, 2024-05-17, yesterday o last-week. È stato tralasciato.</translation>
        </message>
        <message>
            <source>{value} is no page; write 3 or 3-7. It was left out.</source>
            <comment>query.unknown_page</comment>
            <translation>{value} non è una pagina; scrivere 3 o 3-7. È stato tralasciato.</translation>
        </message>
        <message>
            <source>{value} is no order; write date, name or relevance. It was left out.</source>
            <comment>query.unknown_order</comment>
            <translation>{value} non è un ordine; scrivere date, name o relevance. È stato tralasciato.</translation>
        </message>
        <message>
            <source>{value} holds no word; it was left out.</source>
            <comment>query.no_words_in_value</comment>
            <translation>{value} non contiene parole; è stato tralasciato.</translation>
        </message>
        <message>
            <source>these words, one after the other</source>
            <comment>operator.phrase</comment>
            <translation>queste parole, una dopo l'altra</translation>
        </message>
        <message>
            <source>not this word; not this phrase or filter either: -"letter box", -type:mail</source>
            <comment>operator.minus</comment>
            <translation>non questa parola; anche non questa frase o questo filtro: -"cassetta postale", -type:mail</translation>
        </message>
        <message>
            <source>one of the two, also of phrases</source>
            <comment>operator.or</comment>
            <translation>uno dei due, anche con frasi</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <comment>operator.prefix</comment>
            <translation>parole che iniziano così</translation>
        </message>
        <message>
            <source>kinds of documents or file extensions; several with commas</source>
            <comment>operator.type</comment>
            <translation>tipi di documento o estensioni di file; più d'uno separati da virgole</translation>
        </message>
        <message>
            <source>in this folder or below: the whole path, or a part of it</source>
            <comment>operator.in</comment>
            <translation>in questa cartella o al suo interno: il percorso intero o una sua parte</translation>
        </message>
        <message>
            <source>with these words in the file's name</source>
            <comment>operator.name</comment>
            <translation>con queste parole nel nome del file</translation>
        </message>
        <message>
            <source>in this language, by its name or code</source>
            <comment>operator.lang</comment>
            <translation>in questa lingua, con il nome o il codice</translation>
        </message>
        <message>
            <source>mails of this sender: a part of the name or address</source>
            <comment>operator.from</comment>
            <translation>e-mail di questo mittente: una parte del nome o dell'indirizzo</translation>
        </message>
        <message>
            <source>mails to this person: a part of the name or address</source>
            <comment>operator.to</comment>
            <translation>e-mail a questa persona: una parte del nome o dell'indirizzo</translation>
        </message>
        <message>
            <source>from this day, month or year on</source>
            <comment>operator.after</comment>
            <translation>a partire da questo giorno, mese o anno</translation>
        </message>
        <message>
            <source>from before this day, month or year</source>
            <comment>operator.before</comment>
            <translation>precedenti a questo giorno, mese o anno</translation>
        </message>
        <message>
            <source>on these pages</source>
            <comment>operator.page</comment>
            <translation>in queste pagine</translation>
        </message>
        <message>
            <source>in the order of date, name or relevance</source>
            <comment>operator.sort</comment>
            <translation>in ordine di data, nome o pertinenza</translation>
        </message>
        <message>
            <source>The index of words is damaged and is being made anew: this was found by meaning and by names alone.</source>
            <comment>search.words_missing</comment>
            <translation>L'indice delle parole è danneggiato e in corso di ricostruzione: i risultati si basano solo sul significato e sui nomi.</translation>
        </message>
        <message>
            <source>The library has lost its latest changes. Bring it back: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.went_back</comment>
            <translation>La libreria ha perso le ultime modifiche. Per recuperarle: Aiuto, Verifica e ripara la libreria nella finestra, oppure: dragoman check --repair</translation>
        </message>
        <message>
            <source>Some of the library is damaged and was passed over. Repair it: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.damage_seen</comment>
            <translation>Una parte della libreria è danneggiata ed è stata saltata. Per ripararla: Aiuto, Verifica e ripara la libreria nella finestra, oppure: dragoman check --repair</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <comment>search.nothing_found</comment>
            <translation>Nessun risultato.</translation>
        </message>
        <message>
            <source>Nothing was found with these filters.</source>
            <comment>search.nothing_found_filtered</comment>
            <translation>Nessun risultato con questi filtri.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase.</source>
            <comment>search.phrase_not_found</comment>
            <translation>Nessun documento contiene esattamente questa frase.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase with these filters.</source>
            <comment>search.phrase_not_found_filtered</comment>
            <translation>Nessun documento contiene esattamente questa frase con questi filtri.</translation>
        </message>
        <message>
            <source>{what} {remedy}</source>
            <comment>search.model_fault</comment>
            <translation>{what} {remedy}</translation>
        </message>
        <message>
            <source>This folder cannot be opened: {why}.</source>
            <comment>place.folder_cannot_be_opened</comment>
            <translation>Impossibile aprire questa cartella: {why}.</translation>
        </message>
        <message>
            <source>This file cannot be looked at: {why}.</source>
            <comment>place.file_cannot_be_looked_at</comment>
            <translation>Impossibile esaminare questo file: {why}.</translation>
        </message>
        <message>
            <source>it is a link; what it leads to is searched where it lies, if that is in a searched folder</source>
            <comment>place.link</comment>
            <translation>è un collegamento; la sua destinazione viene cercata dove si trova, se è in una delle cartelle aggiunte</translation>
        </message>
        <message>
            <source>it is no file but a pipe, a socket or a device</source>
            <comment>place.special</comment>
            <translation>non è un file ma una pipe, un socket o un dispositivo</translation>
        </message>
        <message>
            <source>it is kept online and not on this computer, and Dragoman downloads nothing</source>
            <comment>place.online_only</comment>
            <translation>si trova online e non su questo computer, e Dragoman non scarica nulla</translation>
        </message>
        <message>
            <source>a drive is mounted here at other times; to have the folder searched without it, exclude it and include it again</source>
            <comment>place.drive_away</comment>
            <translation>qui a volte è montata un'unità; per cercare nella cartella senza di essa, escluderla e includerla di nuovo</translation>
        </message>
        <message>
            <source>it shows again what is searched in another place</source>
            <comment>place.shown_again</comment>
            <translation>mostra di nuovo ciò che viene già cercato in un'altra posizione</translation>
        </message>
        <message>
            <source>This folder did not answer within {seconds} seconds; it will be tried again.</source>
            <comment>place.does_not_answer</comment>
            <translation>Questa cartella non ha risposto entro {seconds} secondi; si riproverà.</translation>
        </message>
        <message>
            <source>Dragoman made a mistake with this file ({kind}); the log says more.</source>
            <comment>file.our_mistake</comment>
            <translation>Dragoman ha commesso un errore con questo file ({kind}); il registro ne sa di più.</translation>
        </message>
        <message>
            <source>Only the first {limit:count} characters of this document are indexed.</source>
            <comment>file.shortened</comment>
            <translation>Sono indicizzati solo i primi {limit:count} caratteri di questo documento.</translation>
        </message>
        <message>
            <source>Reading this file ended its reader twice. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside</comment>
            <translation>La lettura di questo file ha chiuso il lettore due volte. Viene messo da parte finché non cambia o non si chiede di riprovare.</translation>
        </message>
        <message>
            <source>Reading this file failed twice, so it is left aside until it changes, or until you have it tried again. {why}</source>
            <comment>file.set_aside_because</comment>
            <translation>La lettura di questo file è fallita due volte, perciò viene messo da parte finché non cambia o non si chiede di riprovare. {why}</translation>
        </message>
        <message numerus="yes">
            <source>Dragoman was ended {n:count} times while it was reading this file. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside_interrupted</comment>
            <translation>
                <numerusform>Dragoman è stato chiuso una volta durante la lettura di questo file. Il file viene messo da parte finché non cambia o non si chiede di riprovare.</numerusform>
                <numerusform>Dragoman è stato chiuso {n:count} volte durante la lettura di questo file. Il file viene messo da parte finché non cambia o non si chiede di riprovare.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first {limit:count} passages of this document are indexed.</source>
            <comment>file.passages_capped</comment>
            <translation>Sono indicizzati solo i primi {limit:count} passaggi di questo documento.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} passages of this document are indexed: {why}.</source>
            <comment>file.rest_unread</comment>
            <translation>
                <numerusform>Di questo documento è indicizzato solo il primo passaggio: {why}.</numerusform>
                <numerusform>Sono indicizzati solo i primi {n:count} passaggi di questo documento: {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages are left out, which take too long to be read: {pages}.</source>
            <comment>file.slow_pages</comment>
            <translation>
                <numerusform>È stata esclusa 1 pagina, troppo lunga da leggere: {pages}.</numerusform>
                <numerusform>Sono state escluse {n:count} pagine, troppo lunghe da leggere: {pages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages {first:count} to {last:count} are left out: {why}.</source>
            <comment>file.pages_unread</comment>
            <translation>Le pagine da {first:count} a {last:count} sono escluse: {why}.</translation>
        </message>
        <message>
            <source>The file is larger than {limit:bytes}.</source>
            <comment>file.too_large</comment>
            <translation>Il file è più grande di {limit:bytes}.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>Il file è vuoto.</translation>
        </message>
        <message>
            <source>The file cannot be read: {why}.</source>
            <comment>file.cannot_be_read</comment>
            <translation>Impossibile leggere il file: {why}.</translation>
        </message>
        <message>
            <source>This file holds no text.</source>
            <comment>file.no_text</comment>
            <translation>Questo file non contiene testo.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} attachments are not read: {names}.</source>
            <comment>left_out.attachments</comment>
            <translation>
                <numerusform>1 allegato non è stato letto: {names}.</numerusform>
                <numerusform>{n:count} allegati non sono stati letti: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents inside this one are not read: {names}.</source>
            <comment>left_out.embedded</comment>
            <translation>
                <numerusform>1 documento incorporato non è stato letto: {names}.</numerusform>
                <numerusform>{n:count} documenti incorporati non sono stati letti: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} parts are nested too deeply to be read.</source>
            <comment>left_out.nested_parts</comment>
            <translation>
                <numerusform>1 parte è annidata troppo in profondità per essere letta.</numerusform>
                <numerusform>{n:count} parti sono annidate troppo in profondità per essere lette.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} damaged parts are left out.</source>
            <comment>left_out.damaged_parts</comment>
            <translation>
                <numerusform>1 parte danneggiata è esclusa.</numerusform>
                <numerusform>{n:count} parti danneggiate sono escluse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} parts of this file are read: {why}.</source>
            <comment>left_out.rest</comment>
            <translation>
                <numerusform>Di questo file è stata letta solo la prima parte: {why}.</numerusform>
                <numerusform>Di questo file sono state lette solo le prime {n:count} parti: {why}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Some parts of this message are not read: {why}.</source>
            <comment>left_out.rest_of_message</comment>
            <translation>Alcune parti di questo messaggio non sono state lette: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages show pictures and hold no text.</source>
            <comment>left_out.picture_pages</comment>
            <translation>
                <numerusform>1 pagina su {count:count} mostra immagini e non contiene testo.</numerusform>
                <numerusform>{n:count} pagine su {count:count} mostrano immagini e non contengono testo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages hold other letters than are seen on them.</source>
            <comment>left_out.garbled_pages</comment>
            <translation>
                <numerusform>1 pagina su {count:count} contiene lettere diverse da quelle che vi si vedono.</numerusform>
                <numerusform>{n:count} pagine su {count:count} contengono lettere diverse da quelle che vi si vedono.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages cannot be read.</source>
            <comment>left_out.damaged_pages</comment>
            <translation>
                <numerusform>1 pagina su {count:count} non è leggibile.</numerusform>
                <numerusform>{n:count} pagine su {count:count} non sono leggibili.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file is damaged: it is not a complete {label}.</source>
            <comment>damaged.incomplete</comment>
            <translation>Questo file è danneggiato: incompleto ({label}).</translation>
        </message>
        <message>
            <source>This file is damaged: its parts are nested too deeply.</source>
            <comment>damaged.nested_too_deeply</comment>
            <translation>Questo file è danneggiato: le sue parti sono annidate troppo in profondità.</translation>
        </message>
        <message>
            <source>This file holds binary data, not text.</source>
            <comment>damaged.binary</comment>
            <translation>Questo file contiene dati binari, non testo.</translation>
        </message>
        <message>
            <source>This file unpacks to an unreasonable size; it may have been made to do harm.</source>
            <comment>damaged.bomb</comment>
            <translation>Questo file, decompresso, raggiunge una dimensione irragionevole; potrebbe essere stato creato per fare danni.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not rich text.</source>
            <comment>damaged.not_rich_text</comment>
            <translation>Questo file è danneggiato: non è un rich text.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not an e-mail.</source>
            <comment>damaged.not_mail</comment>
            <translation>Questo file è danneggiato: non è un'e-mail.</translation>
        </message>
        <message>
            <source>This file is damaged: none of its slides can be read.</source>
            <comment>damaged.slides</comment>
            <translation>Questo file è danneggiato: nessuna delle sue diapositive è leggibile.</translation>
        </message>
        <message>
            <source>This PDF is damaged and cannot be opened.</source>
            <comment>damaged.pdf</comment>
            <translation>Questo PDF è danneggiato e non può essere aperto.</translation>
        </message>
        <message>
            <source>This PDF is damaged: none of its pages can be read.</source>
            <comment>damaged.pdf_pages</comment>
            <translation>Questo PDF è danneggiato: nessuna delle sue pagine è leggibile.</translation>
        </message>
        <message>
            <source>This file is protected by a password.</source>
            <comment>encrypted.password</comment>
            <translation>Questo file è protetto da una password.</translation>
        </message>
        <message>
            <source>This PDF is protected in a way that needs a certificate or password.</source>
            <comment>encrypted.certificate</comment>
            <translation>Questo PDF è protetto in un modo che richiede un certificato o una password.</translation>
        </message>
        <message>
            <source>This book is protected against copying (DRM).</source>
            <comment>encrypted.book</comment>
            <translation>Questo libro è protetto contro la copia (DRM).</translation>
        </message>
        <message>
            <source>This file is protected in a way that Dragoman cannot open.</source>
            <comment>encrypted.unknown</comment>
            <translation>Questo file è protetto in un modo che Dragoman non può aprire.</translation>
        </message>
        <message>
            <source>This password does not open the file.</source>
            <comment>encrypted.wrong_password</comment>
            <translation>Questa password non apre il file.</translation>
        </message>
        <message>
            <source>This file needs no password.</source>
            <comment>encrypted.no_password</comment>
            <translation>Questo file non richiede una password.</translation>
        </message>
        <message>
            <source>This PDF holds pictures of pages, without text.</source>
            <comment>no_text.pdf</comment>
            <translation>Questo PDF contiene immagini di pagine, senza testo.</translation>
        </message>
        <message>
            <source>These slides hold no text.</source>
            <comment>no_text.slides</comment>
            <translation>Queste diapositive non contengono testo.</translation>
        </message>
        <message>
            <source>This workbook is empty.</source>
            <comment>no_text.sheet</comment>
            <translation>Questa cartella di lavoro è vuota.</translation>
        </message>
        <message>
            <source>This book holds no text.</source>
            <comment>no_text.book</comment>
            <translation>Questo libro non contiene testo.</translation>
        </message>
        <message>
            <source>This message holds no text.</source>
            <comment>no_text.mail</comment>
            <translation>Questo messaggio non contiene testo.</translation>
        </message>
        <message>
            <source>This mailbox holds no text.</source>
            <comment>no_text.mailbox</comment>
            <translation>Questa casella di posta non contiene testo.</translation>
        </message>
        <message>
            <source>Its pages are pictures, and no letters were recognised on them.</source>
            <comment>no_text.scan</comment>
            <translation>Le sue pagine sono immagini in cui non è stata riconosciuta alcuna lettera.</translation>
        </message>
        <message>
            <source>Dragoman does not read files without an extension.</source>
            <comment>unsupported.no_extension</comment>
            <translation>Dragoman non legge file senza estensione.</translation>
        </message>
        <message>
            <source>Dragoman does not look inside .{extension} archives.</source>
            <comment>unsupported.archive</comment>
            <translation>Dragoman non guarda dentro gli archivi .{extension}.</translation>
        </message>
        <message>
            <source>Dragoman does not read the files in which Outlook keeps its mails (.{extension}).</source>
            <comment>unsupported.mail_store</comment>
            <translation>Dragoman non legge i file in cui Outlook conserva i suoi messaggi (.{extension}).</translation>
        </message>
        <message>
            <source>It is packed in a way that Dragoman cannot unpack ({method}).</source>
            <comment>unsupported.packing</comment>
            <translation>È compresso in un modo che Dragoman non sa decomprimere ({method}).</translation>
        </message>
        <message>
            <source>Dragoman does not read text in pictures (.{extension}).</source>
            <comment>unsupported.picture</comment>
            <translation>Dragoman non legge il testo nelle immagini (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read sound or film (.{extension}).</source>
            <comment>unsupported.recording</comment>
            <translation>Dragoman non legge audio o video (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files; {program} does.</source>
            <comment>unsupported.convertible</comment>
            <translation>Dragoman non legge i file .{extension}; {program} sì.</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files.</source>
            <comment>unsupported.format</comment>
            <translation>Dragoman non legge i file .{extension}.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <comment>unreadable.gone</comment>
            <translation>Il file non esiste più.</translation>
        </message>
        <message>
            <source>Permission denied: your account may not read this file.</source>
            <comment>unreadable.forbidden</comment>
            <translation>Permesso negato: l'account in uso non può leggere questo file.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <comment>unreadable.folder</comment>
            <translation>Questa è una cartella, non un file.</translation>
        </message>
        <message>
            <source>This is a link now, no file.</source>
            <comment>unreadable.link</comment>
            <translation>Ora questo è un collegamento, non un file.</translation>
        </message>
        <message>
            <source>This is a pipe, a socket or a device now, no file.</source>
            <comment>unreadable.special</comment>
            <translation>Ora questo è una pipe, un socket o un dispositivo, non un file.</translation>
        </message>
        <message>
            <source>This file is kept online and not on this computer, and Dragoman downloads nothing. Open it once, and it is here.</source>
            <comment>unreadable.online_only</comment>
            <translation>Questo file si trova online e non su questo computer, e Dragoman non scarica nulla. Basta aprirlo una volta per averlo qui.</translation>
        </message>
        <message>
            <source>The drive did not answer while this file was read.</source>
            <comment>unreadable.silent</comment>
            <translation>L'unità non ha risposto durante la lettura di questo file.</translation>
        </message>
        <message>
            <source>The disk reported an error while this file was read.</source>
            <comment>unreadable.disk_error</comment>
            <translation>Il disco ha segnalato un errore durante la lettura di questo file.</translation>
        </message>
        <message>
            <source>Reading this file took more than {seconds:g} seconds, which is what a file of {size:bytes} may take.</source>
            <comment>extraction.timeout</comment>
            <translation>La lettura di questo file ha richiesto più di {seconds:g} secondi, il limite per un file di {size:bytes}.</translation>
        </message>
        <message>
            <source>Reading this file needed more than {limit:bytes} of memory.</source>
            <comment>extraction.memory</comment>
            <translation>La lettura di questo file ha richiesto più di {limit:bytes} di memoria.</translation>
        </message>
        <message>
            <source>The file made the reader crash.</source>
            <comment>extraction.crash</comment>
            <translation>Il file ha mandato in arresto anomalo il lettore.</translation>
        </message>
        <message numerus="yes">
            <source>Only the beginning of this document is indexed, {n:count} passages. {why}</source>
            <comment>extraction.cut_short</comment>
            <translation>
                <numerusform>Di questo documento è indicizzato solo l'inizio, 1 passaggio. {why}</numerusform>
                <numerusform>Di questo documento è indicizzato solo l'inizio, {n:count} passaggi. {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>The reader failed on this file ({kind}).</source>
            <comment>extraction.bug</comment>
            <translation>Il lettore non è riuscito a elaborare questo file ({kind}).</translation>
        </message>
        <message>
            <source>reading the file took more than {seconds:g} seconds</source>
            <comment>extraction.out_of_time</comment>
            <translation>la lettura del file ha richiesto più di {seconds:g} secondi</translation>
        </message>
        <message>
            <source>reading the file needed more than {limit:bytes} of memory</source>
            <comment>extraction.out_of_memory</comment>
            <translation>la lettura del file ha richiesto più di {limit:bytes} di memoria</translation>
        </message>
        <message>
            <source>The drive with {path} does not answer.</source>
            <comment>extraction.drive_silent</comment>
            <translation>L'unità con {path} non risponde.</translation>
        </message>
        <message>
            <source>The process that reads files does not start.</source>
            <comment>extraction.worker_does_not_start</comment>
            <translation>Il processo che legge i file non si avvia.</translation>
        </message>
        <message>
            <source>This file is no PDF; only PDFs have pages that can be shown.</source>
            <comment>pages.no_pdf</comment>
            <translation>Questo file non è un PDF; solo i PDF hanno pagine che si possono mostrare.</translation>
        </message>
        <message>
            <source>This document has no page {number}.</source>
            <comment>pages.none_such</comment>
            <translation>Questo documento non ha la pagina {number}.</translation>
        </message>
        <message>
            <source>This page is damaged and cannot be shown.</source>
            <comment>pages.damaged</comment>
            <translation>Questa pagina è danneggiata e non può essere mostrata.</translation>
        </message>
        <message>
            <source>Drawing this page took more than {seconds:g} seconds.</source>
            <comment>pages.timeout</comment>
            <translation>Il disegno di questa pagina ha richiesto più di {seconds:g} secondi.</translation>
        </message>
        <message>
            <source>Drawing this page needed more than {limit:bytes} of memory.</source>
            <comment>pages.memory</comment>
            <translation>Il disegno di questa pagina ha richiesto più di {limit:bytes} di memoria.</translation>
        </message>
        <message>
            <source>Drawing this page made its reader crash.</source>
            <comment>pages.crash</comment>
            <translation>Il disegno di questa pagina ha mandato in arresto anomalo il lettore.</translation>
        </message>
        <message>
            <source>Laying this document out took more than {seconds:g} seconds.</source>
            <comment>form.timeout</comment>
            <translation>L'impaginazione di questo documento ha richiesto più di {seconds:g} secondi.</translation>
        </message>
        <message>
            <source>Laying this document out needed more than {limit:bytes} of memory.</source>
            <comment>form.memory</comment>
            <translation>L'impaginazione di questo documento ha richiesto più di {limit:bytes} di memoria.</translation>
        </message>
        <message>
            <source>Laying this document out made its reader crash.</source>
            <comment>form.crash</comment>
            <translation>L'impaginazione di questo documento ha mandato in arresto anomalo il lettore.</translation>
        </message>
        <message>
            <source>the network</source>
            <comment>barrier.network</comment>
            <translation>la rete</translation>
        </message>
        <message>
            <source>writing anything</source>
            <comment>barrier.writing</comment>
            <translation>qualsiasi scrittura</translation>
        </message>
        <message>
            <source>other files</source>
            <comment>barrier.reading</comment>
            <translation>altri file</translation>
        </message>
        <message>
            <source>other programs</source>
            <comment>barrier.processes</comment>
            <translation>altri programmi</translation>
        </message>
        <message>
            <source>more memory than allowed</source>
            <comment>barrier.memory</comment>
            <translation>più memoria del consentito</translation>
        </message>
        <message>
            <source>Dragoman has no means for that on this system yet.</source>
            <comment>sandbox.not_on_this_system</comment>
            <translation>Dragoman non dispone ancora dei mezzi per farlo su questo sistema.</translation>
        </message>
        <message>
            <source>The kernel takes no rights on files away ({why}); Linux does since 5.13, where Landlock is switched on.</source>
            <comment>sandbox.no_landlock</comment>
            <translation>Il kernel non revoca i diritti sui file ({why}); Linux lo fa dalla 5.13, se Landlock è attivato.</translation>
        </message>
        <message>
            <source>The kernel filters no system calls ({why}).</source>
            <comment>sandbox.no_filter</comment>
            <translation>Il kernel non filtra le chiamate di sistema ({why}).</translation>
        </message>
        <message>
            <source>There is no filter of system calls for this processor ({processor}).</source>
            <comment>sandbox.unknown_processor</comment>
            <translation>Non c'è un filtro delle chiamate di sistema per questo processore ({processor}).</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} other threads were there before the barrier stood, and keep their rights.</source>
            <comment>sandbox.other_threads</comment>
            <translation>
                <numerusform>Un altro thread esisteva prima della barriera e mantiene i suoi permessi.</numerusform>
                <numerusform>Altri {n:count} thread esistevano prima della barriera e mantengono i loro permessi.</numerusform>
            </translation>
        </message>
        <message>
            <source>An attempt to get past the barrier succeeded.</source>
            <comment>sandbox.tried_and_not_held</comment>
            <translation>Un tentativo di superare la barriera è riuscito.</translation>
        </message>
        <message>
            <source>A process to try it with could not be started ({why}).</source>
            <comment>sandbox.no_process</comment>
            <translation>Impossibile avviare un processo di prova ({why}).</translation>
        </message>
        <message>
            <source>it is Dragoman's own data folder</source>
            <comment>ignore.own_data</comment>
            <translation>è la cartella dati di Dragoman</translation>
        </message>
        <message>
            <source>it is hidden</source>
            <comment>ignore.hidden</comment>
            <translation>è nascosto</translation>
        </message>
        <message>
            <source>folders named {name} hold no documents of a person</source>
            <comment>ignore.clutter_folder</comment>
            <translation>le cartelle di nome {name} non contengono documenti personali</translation>
        </message>
        <message>
            <source>it is a temporary file of another program</source>
            <comment>ignore.clutter_file</comment>
            <translation>è un file temporaneo di un altro programma</translation>
        </message>
        <message>
            <source>you had it forgotten (its line among the folder's patterns is {line}; dragoman forget --undo takes it out)</source>
            <comment>ignore.forgotten</comment>
            <translation>è stato dimenticato su richiesta (la sua riga tra le esclusioni della cartella è {line}; dragoman forget --undo la toglie)</translation>
        </message>
        <message>
            <source>your pattern {pattern} leaves it out</source>
            <comment>ignore.excluded</comment>
            <translation>lo esclude la regola personale {pattern}</translation>
        </message>
        <message>
            <source>line {line} of {path} leaves it out ({pattern})</source>
            <comment>ignore.file</comment>
            <translation>lo esclude la riga {line} di {path} ({pattern})</translation>
        </message>
        <message numerus="yes">
            <source>it says what is left out, with {n:count} mistakes; the first: {first}</source>
            <comment>ignore.rules_with_mistakes</comment>
            <translation>
                <numerusform>indica che cosa è escluso, con 1 errore: {first}</numerusform>
                <numerusform>indica che cosa è escluso, con {n:count} errori; il primo: {first}</numerusform>
            </translation>
        </message>
        <message>
            <source>the folder {folder} is left out: {why}</source>
            <comment>ignore.folder_above</comment>
            <translation>la cartella {folder} è esclusa: {why}</translation>
        </message>
        <message>
            <source>line {line} ({text}) is passed over: {why}</source>
            <comment>pattern.passed_over</comment>
            <translation>la riga {line} ({text}) viene ignorata: {why}</translation>
        </message>
        <message>
            <source>it names nothing</source>
            <comment>pattern.names_nothing</comment>
            <translation>non indica nulla</translation>
        </message>
        <message>
            <source>the backslash at its end stands before nothing</source>
            <comment>pattern.backslash_at_end</comment>
            <translation>la barra rovesciata alla fine non precede nulla</translation>
        </message>
        <message>
            <source>its bracket is never closed; the bracket itself is written \[</source>
            <comment>pattern.open_bracket</comment>
            <translation>la parentesi non si chiude mai; la parentesi stessa si scrive \[</translation>
        </message>
        <message>
            <source>its brackets admit nothing but a slash, which they never match</source>
            <comment>pattern.only_slash</comment>
            <translation>le parentesi ammettono solo una barra, a cui non corrispondono mai</translation>
        </message>
        <message>
            <source>line {line} ({text}) holds a range that runs backwards: only its first character counts</source>
            <comment>pattern.range_backwards</comment>
            <translation>la riga {line} ({text}) contiene un intervallo all'indietro: conta solo il primo carattere</translation>
        </message>
        <message>
            <source>its [: :] is no kind of character that is known, such as [:digit:]</source>
            <comment>pattern.unknown_class</comment>
            <translation>[: :] non è una classe di caratteri nota, come [:digit:]</translation>
        </message>
        <message>
            <source>no path has two slashes in a row</source>
            <comment>pattern.empty_part</comment>
            <translation>nessun percorso ha due barre di seguito</translation>
        </message>
        <message>
            <source>no path holds . or .. between its slashes</source>
            <comment>pattern.dots</comment>
            <translation>nessun percorso contiene . o .. tra le barre</translation>
        </message>
        <message>
            <source>it is longer than {limit:bytes}</source>
            <comment>pattern.too_long</comment>
            <translation>è più lunga di {limit:bytes}</translation>
        </message>
        <message>
            <source>patterns with *, ? or [ are followed up to {limit:bytes} of them</source>
            <comment>pattern.too_many</comment>
            <translation>le esclusioni con *, ? o [ vengono seguite fino a un massimo di {limit:bytes}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more lines are passed over</source>
            <comment>pattern.more_lines</comment>
            <translation>
                <numerusform>un'altra riga viene ignorata</numerusform>
                <numerusform>altre {n:count} righe vengono ignorate</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing that it says is followed: {why}</source>
            <comment>pattern.file_not_followed</comment>
            <translation>non viene seguito nulla di ciò che indica: {why}</translation>
        </message>
        <message>
            <source>only its first {limit:bytes} are followed</source>
            <comment>pattern.file_too_large</comment>
            <translation>vengono seguiti solo i primi {limit:bytes}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} ignore files have lines that are passed over: dragoman failures tells them.</source>
            <comment>pattern.files_with_mistakes</comment>
            <translation>
                <numerusform>1 file di esclusione contiene righe ignorate: le mostra dragoman failures.</numerusform>
                <numerusform>{n:count} file di esclusione contengono righe ignorate: le mostra dragoman failures.</numerusform>
            </translation>
        </message>
        <message>
            <source>rules in {path}: {problem}</source>
            <comment>pattern.in_file</comment>
            <translation>regole in {path}: {problem}</translation>
        </message>
        <message>
            <source>patterns of {folder}: {problem}</source>
            <comment>pattern.of_folder</comment>
            <translation>esclusioni di {folder}: {problem}</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>not_readable.folder</comment>
            <translation>è una cartella</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <comment>not_readable.no_file</comment>
            <translation>non è un file normale</translation>
        </message>
        <message>
            <source>it has more than {limit:bytes}</source>
            <comment>not_readable.too_large</comment>
            <translation>supera {limit:bytes}</translation>
        </message>
        <message>
            <source>The settings in {path} are not followed, and the defaults are used: {why}.</source>
            <comment>settings.not_read</comment>
            <translation>Le impostazioni in {path} non vengono seguite; si usano i valori predefiniti: {why}.</translation>
        </message>
        <message>
            <source>{path} holds bytes that are no text in UTF-8; the rest of it counts.</source>
            <comment>settings.no_text</comment>
            <translation>{path} contiene byte che non sono testo in UTF-8; il resto vale.</translation>
        </message>
        <message>
            <source>{path} has a slip in line {line}, so that only the plain values that can be told in it count.</source>
            <comment>settings.no_json</comment>
            <translation>{path} contiene un errore alla riga {line}: valgono solo i valori semplici che vi si riconoscono.</translation>
        </message>
        <message>
            <source>{path} holds no names with values, as in {{"embedder": "auto"}}; the defaults are used.</source>
            <comment>settings.no_names</comment>
            <translation>{path} non contiene nomi con valori, come in {{"embedder": "auto"}}; si usano i valori predefiniti.</translation>
        </message>
        <message>
            <source>{path}, line {line}: there is no setting {name}.</source>
            <comment>settings.unknown</comment>
            <translation>{path}, riga {line}: l'impostazione {name} non esiste.</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} cannot be {value}; {used} is used instead.</source>
            <comment>settings.odd_value</comment>
            <translation>{path}, riga {line}: {name} non può essere {value}; si usa invece {used}.</translation>
        </message>
        <message>
            <source>Correct the file; what else is wrong in it is told by: dragoman status</source>
            <comment>settings.correct</comment>
            <translation>Correggere il file; gli altri errori che contiene si vedono con: dragoman status</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} stands there more than once; the last one counts.</source>
            <comment>settings.twice</comment>
            <translation>{path}, riga {line}: {name} compare più volte; vale l'ultima.</translation>
        </message>
        <message>
            <source>The indexer stopped because of a mistake in the program.</source>
            <comment>indexer.stopped</comment>
            <translation>L'indicizzazione si è fermata per un errore del programma.</translation>
        </message>
        <message>
            <source>Start Dragoman again; the log says more.</source>
            <comment>remedy.start_again_see_log</comment>
            <translation>Riavviare Dragoman; il registro ne sa di più.</translation>
        </message>
        <message>
            <source>See whether the drive or the network share is connected; Dragoman tries again by itself.</source>
            <comment>remedy.see_to_drive</comment>
            <translation>Controllare che l'unità o la condivisione di rete sia collegata; Dragoman riprova da solo.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, and install Dragoman again if this goes on.</source>
            <comment>remedy.free_memory_or_install_again</comment>
            <translation>Chiudere altri programmi per liberare memoria e, se il problema continua, reinstallare Dragoman.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents can be found</source>
            <comment>window.documents</comment>
            <translation>
                <numerusform>1 documento ricercabile</numerusform>
                <numerusform>{n:count} documenti ricercabili</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} in part</source>
            <comment>window.partly</comment>
            <translation>
                <numerusform>1 in parte</numerusform>
                <numerusform>{n:count} in parte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} not there now</source>
            <comment>window.away</comment>
            <translation>
                <numerusform>1 ora non disponibile</numerusform>
                <numerusform>{n:count} ora non disponibili</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} need attention</source>
            <comment>window.unread_files</comment>
            <translation>
                <numerusform>1 richiede attenzione</numerusform>
                <numerusform>{n:count} richiedono attenzione</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are read again.</source>
            <comment>window.tried_again</comment>
            <translation>
                <numerusform>1 file viene riletto.</numerusform>
                <numerusform>{n:count} file vengono riletti.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are left out from now on; their patterns stand under Folders.</source>
            <comment>window.excluded</comment>
            <translation>
                <numerusform>1 file è escluso d'ora in poi; la sua esclusione si trova in Cartelle.</numerusform>
                <numerusform>{n:count} file sono esclusi d'ora in poi; le loro esclusioni si trovano in Cartelle.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files</source>
            <comment>window.files</comment>
            <translation>
                <numerusform>1 file</numerusform>
                <numerusform>{n:count} file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} chosen</source>
            <comment>window.chosen</comment>
            <translation>
                <numerusform>1 selezionato</numerusform>
                <numerusform>{n:count} selezionati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents</source>
            <comment>window.found_documents</comment>
            <translation>
                <numerusform>1 documento</numerusform>
                <numerusform>{n:count} documenti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least {n:count} documents</source>
            <comment>window.found_documents_at_least</comment>
            <translation>
                <numerusform>Almeno 1 documento</numerusform>
                <numerusform>Almeno {n:count} documenti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files that can be read</source>
            <comment>window.documents_there</comment>
            <translation>
                <numerusform>1 file leggibile</numerusform>
                <numerusform>{n:count} file leggibili</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files that can be read</source>
            <comment>window.documents_there_at_least</comment>
            <translation>
                <numerusform>più di 1 file leggibile</numerusform>
                <numerusform>più di {n:count} file leggibili</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages</source>
            <comment>window.passages</comment>
            <translation>
                <numerusform>1 passaggio</numerusform>
                <numerusform>{n:count} passaggi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a second</source>
            <comment>window.passages_a_second</comment>
            <translation>
                <numerusform>1 passaggio al secondo</numerusform>
                <numerusform>{n:count} passaggi al secondo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a minute</source>
            <comment>window.passages_a_minute</comment>
            <translation>
                <numerusform>1 passaggio al minuto</numerusform>
                <numerusform>{n:count} passaggi al minuto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files, {size}</source>
            <comment>window.estimate</comment>
            <translation>
                <numerusform>1 file, {size}</numerusform>
                <numerusform>{n:count} file, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files, {size}</source>
            <comment>window.estimate_at_least</comment>
            <translation>
                <numerusform>più di 1 file, {size}</numerusform>
                <numerusform>più di {n:count} file, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} passages it has read only the beginning: it takes {limit:count} pieces of words at a time.</source>
            <comment>window.cut</comment>
            <translation>
                <numerusform>Di 1 passaggio ha letto solo l'inizio: elabora {limit:count} frammenti di parole alla volta.</numerusform>
                <numerusform>Di {n:count} passaggi ha letto solo l'inizio: elabora {limit:count} frammenti di parole alla volta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more are still to be read</source>
            <comment>window.to_be_read</comment>
            <translation>
                <numerusform>1 altro ancora da leggere</numerusform>
                <numerusform>altri {n:count} ancora da leggere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>also in {n:count} other places</source>
            <comment>window.copies</comment>
            <translation>
                <numerusform>anche in un'altra posizione</numerusform>
                <numerusform>anche in altre {n:count} posizioni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} new</source>
            <comment>window.new</comment>
            <translation>
                <numerusform>1 nuovo</numerusform>
                <numerusform>{n:count} nuovi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more passages</source>
            <comment>window.more_passages</comment>
            <translation>
                <numerusform>un altro passaggio</numerusform>
                <numerusform>altri {n:count} passaggi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These are all {n:count} documents</source>
            <comment>window.end</comment>
            <translation>
                <numerusform>È l'unico documento</numerusform>
                <numerusform>Questi sono tutti i {n:count} documenti</numerusform>
            </translation>
        </message>
        <message>
            <source>Still reading: {share:percent} can be found by meaning</source>
            <comment>window.still_reading_meaning</comment>
            <translation>Lettura in corso: ricercabile per significato {share:percent}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are still to be read.</source>
            <comment>window.still_waiting</comment>
            <translation>
                <numerusform>1 documento è ancora da leggere.</numerusform>
                <numerusform>{n:count} documenti sono ancora da leggere.</numerusform>
            </translation>
        </message>
        <message>
            <source>The meaning of {share:percent} of the text is known so far</source>
            <comment>window.meaning_coverage</comment>
            <translation>Significato noto finora: {share:percent} del testo</translation>
        </message>
        <message>
            <source>The system does not let Dragoman start at login: its list of such programs cannot be written.</source>
            <comment>window.no_autostart</comment>
            <translation>Il sistema non consente a Dragoman di avviarsi all'accesso: impossibile scrivere l'elenco dei programmi da avviare.</translation>
        </message>
        <message>
            <source>The larger model has read {share:percent} of the text so far</source>
            <comment>window.backfill</comment>
            <translation>Letto finora dal modello più grande: {share:percent} del testo</translation>
        </message>
        <message numerus="yes">
            <source>Open {n:count} files at once?</source>
            <comment>window.open_many</comment>
            <translation>
                <numerusform>Aprire 1 file?</numerusform>
                <numerusform>Aprire {n:count} file insieme?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages collected</source>
            <comment>window.collected</comment>
            <translation>
                <numerusform>1 passaggio raccolto</numerusform>
                <numerusform>{n:count} passaggi raccolti</numerusform>
            </translation>
        </message>
        <message>
            <source>Not there now; what was read of it can still be found</source>
            <comment>window.folder.away</comment>
            <translation>Ora non disponibile; ciò che ne è stato letto resta ricercabile</translation>
        </message>
        <message>
            <source>Not there since {since:date}; what was read of it can still be found</source>
            <comment>window.folder.away_since</comment>
            <translation>Non disponibile dal {since:date}; ciò che ne è stato letto resta ricercabile</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} still to be read</source>
            <comment>window.folder.waiting</comment>
            <translation>
                <numerusform>1 ancora da leggere</numerusform>
                <numerusform>{n:count} ancora da leggere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} left out</source>
            <comment>window.folder.skipped</comment>
            <translation>
                <numerusform>1 escluso</numerusform>
                <numerusform>{n:count} esclusi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} seconds</source>
            <comment>window.duration.seconds</comment>
            <translation>
                <numerusform>1 secondo</numerusform>
                <numerusform>{n:count} secondi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} minutes</source>
            <comment>window.duration.minutes</comment>
            <translation>
                <numerusform>1 minuto</numerusform>
                <numerusform>{n:count} minuti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} hours</source>
            <comment>window.duration.hours</comment>
            <translation>
                <numerusform>1 ora</numerusform>
                <numerusform>{n:count} ore</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <comment>window.time_left.seconds</comment>
            <translation>meno di un minuto rimanente</translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} minutes left</source>
            <comment>window.time_left.minutes</comment>
            <translation>
                <numerusform>circa un minuto rimanente</numerusform>
                <numerusform>circa {n:count} minuti rimanenti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} hours left</source>
            <comment>window.time_left.hours</comment>
            <translation>
                <numerusform>circa un'ora rimanente</numerusform>
                <numerusform>circa {n:count} ore rimanenti</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes in {folder} cannot be followed as they happen.</source>
            <comment>watching.no_live_events</comment>
            <translation>Impossibile seguire man mano le modifiche in {folder}.</translation>
        </message>
        <message>
            <source>The folder is looked through every few minutes instead. On Linux, raise fs.inotify.max_user_watches.</source>
            <comment>watching.looked_through_instead</comment>
            <translation>La cartella viene invece controllata ogni pochi minuti. In Linux, aumentare fs.inotify.max_user_watches.</translation>
        </message>
        <message>
            <source>Another Dragoman is writing to this library.</source>
            <comment>library.written_elsewhere</comment>
            <translation>Un altro Dragoman sta scrivendo in questa libreria.</translation>
        </message>
        <message>
            <source>Here it can be searched, but not changed.</source>
            <comment>library.search_only</comment>
            <translation>Qui si può cercare, ma non modificare.</translation>
        </message>
        <message>
            <source>Press Try again in its window (Help, Files that need attention), or close it first.</source>
            <comment>library.retry_there</comment>
            <translation>Premere Riprova nella sua finestra (Aiuto, File che richiedono attenzione) o chiuderlo prima.</translation>
        </message>
        <message>
            <source>The library knows no file at {path}; dragoman explain says why.</source>
            <comment>library.nothing_to_retry</comment>
            <translation>La libreria non conosce alcun file in {path}; dragoman explain ne indica il motivo.</translation>
        </message>
        <message>
            <source>Close it first, or make the change in its window; searching works meanwhile.</source>
            <comment>library.close_it_first</comment>
            <translation>Chiuderlo prima, o apportare la modifica nella sua finestra; intanto la ricerca funziona.</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <comment>library.no_folder</comment>
            <translation>La cartella {path} non esiste.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <comment>library.check_path</comment>
            <translation>Controllare il percorso.</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>library.is_no_folder</comment>
            <translation>{path} non è una cartella.</translation>
        </message>
        <message>
            <source>Choose the folder that it lies in.</source>
            <comment>library.choose_its_folder</comment>
            <translation>Scegliere la cartella in cui si trova.</translation>
        </message>
        <message>
            <source>{path} is searched already.</source>
            <comment>library.is_searched</comment>
            <translation>In {path} si cerca già.</translation>
        </message>
        <message>
            <source>{path} is searched already, as part of {folder}.</source>
            <comment>library.searched_already</comment>
            <translation>In {path} si cerca già, come parte di {folder}.</translation>
        </message>
        <message>
            <source>{path} lies in none of the folders that are searched.</source>
            <comment>library.in_no_folder</comment>
            <translation>{path} non si trova in nessuna delle cartelle in cui si cerca.</translation>
        </message>
        <message>
            <source>{path} is not among what you had forgotten.</source>
            <comment>library.not_forgotten</comment>
            <translation>{path} non è tra ciò che è stato dimenticato.</translation>
        </message>
        <message>
            <source>waiting to be read</source>
            <comment>state.waiting</comment>
            <translation>in attesa di lettura</translation>
        </message>
        <message>
            <source>can be found</source>
            <comment>state.indexed</comment>
            <translation>ricercabile</translation>
        </message>
        <message>
            <source>can be found in part</source>
            <comment>state.partly</comment>
            <translation>ricercabile in parte</translation>
        </message>
        <message>
            <source>no text in it</source>
            <comment>state.empty</comment>
            <translation>senza testo</translation>
        </message>
        <message>
            <source>pictures of text</source>
            <comment>state.needs_ocr</comment>
            <translation>immagini di testo</translation>
        </message>
        <message>
            <source>needs a password</source>
            <comment>state.needs_password</comment>
            <translation>richiede una password</translation>
        </message>
        <message>
            <source>could not be read</source>
            <comment>state.failed</comment>
            <translation>non leggibile</translation>
        </message>
        <message>
            <source>too large</source>
            <comment>state.too_large</comment>
            <translation>troppo grande</translation>
        </message>
        <message>
            <source>left out</source>
            <comment>state.skipped</comment>
            <translation>escluso</translation>
        </message>
        <message>
            <source>not there now</source>
            <comment>state.away</comment>
            <translation>ora non disponibile</translation>
        </message>
        <message>
            <source>It is still to be read.</source>
            <comment>failure.waiting</comment>
            <translation>È ancora da leggere.</translation>
        </message>
        <message>
            <source>An older version did not keep the reason.</source>
            <comment>failure.unknown</comment>
            <translation>Una versione precedente non ha conservato il motivo.</translation>
        </message>
        <message>
            <source>It is left out: {why}.</source>
            <comment>failure.left_out</comment>
            <translation>È escluso: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>It holds {n:count} files.</source>
            <comment>failure.files</comment>
            <translation>
                <numerusform>Contiene 1 file.</numerusform>
                <numerusform>Contiene {n:count} file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading it has ended the reader {n:count} times.</source>
            <comment>failure.deaths</comment>
            <translation>
                <numerusform>La sua lettura ha chiuso il lettore una volta.</numerusform>
                <numerusform>La sua lettura ha chiuso il lettore {n:count} volte.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder {folder} is not there now; what was read of it is kept.</source>
            <comment>away.folder</comment>
            <translation>La cartella {folder} ora non è disponibile; ciò che ne è stato letto si conserva.</translation>
        </message>
        <message>
            <source>The drive {path} is not connected now; what was read of it is kept.</source>
            <comment>away.drive</comment>
            <translation>L'unità {path} ora non è collegata; ciò che ne è stato letto si conserva.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages and pictures among your documents may hold text that is not found yet.</source>
            <comment>scans.found</comment>
            <translation>
                <numerusform>{n:count} pagina o immagine tra i documenti può contenere testo che non viene ancora trovato.</numerusform>
                <numerusform>{n:count} pagine e immagini tra i documenti possono contenere testo che non viene ancora trovato.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dragoman can read them in the background, which takes about {seconds:duration}.</source>
            <comment>scans.read_them</comment>
            <translation>Dragoman può leggerle in background; tempo necessario: circa {seconds:duration}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} scans seem to be in a language whose data is missing: {languages}.</source>
            <comment>scans.no_language</comment>
            <translation>
                <numerusform>Una scansione sembra essere in una lingua i cui dati mancano: {languages}.</numerusform>
                <numerusform>{n:count} scansioni sembrano essere in una lingua i cui dati mancano: {languages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Get it under Models, where it has this name: some megabytes, fetched once.</source>
            <comment>scans.get_language</comment>
            <translation>La ottenga in Modelli, dove ha questo nome: alcuni megabyte, scaricati una volta.</translation>
        </message>
        <message>
            <source>Leave the window open, or index the folder: it is then read.</source>
            <comment>todo.wait</comment>
            <translation>Lasciare aperta la finestra o indicizzare la cartella: così viene letto.</translation>
        </message>
        <message>
            <source>Nothing needs to be done, unless there should be text in it.</source>
            <comment>todo.nothing</comment>
            <translation>Non occorre fare nulla, a meno che dovesse contenere del testo.</translation>
        </message>
        <message>
            <source>Have Dragoman read scans: in its settings under Reading files, or by: dragoman scans read</source>
            <comment>todo.ocr</comment>
            <translation>Far leggere le scansioni a Dragoman: nelle impostazioni, in Lettura dei file, oppure con: dragoman scans read</translation>
        </message>
        <message>
            <source>Have its text recognised (OCR) into a PDF to have it found.</source>
            <comment>todo.ocr_picture</comment>
            <translation>Per trovarlo, farne riconoscere il testo (OCR) in un PDF.</translation>
        </message>
        <message>
            <source>Give its password, here or with dragoman password: it is kept only until Dragoman is closed, and never written down.</source>
            <comment>todo.give_password</comment>
            <translation>Inserire la password, qui o con dragoman password: si conserva solo fino alla chiusura di Dragoman e non viene mai salvata.</translation>
        </message>
        <message>
            <source>Save a copy without the protection: it is read as soon as it is there.</source>
            <comment>todo.without_password</comment>
            <translation>Salvarne una copia senza la protezione: viene letta appena presente.</translation>
        </message>
        <message>
            <source>Get the book without the protection, if its seller offers that.</source>
            <comment>todo.protected_book</comment>
            <translation>Procurarsi il libro senza protezione, se il venditore lo offre.</translation>
        </message>
        <message>
            <source>Try another copy, or save it anew with the program that it was made with.</source>
            <comment>todo.another_copy</comment>
            <translation>Provare un'altra copia, o salvarlo di nuovo con il programma con cui è stato creato.</translation>
        </message>
        <message>
            <source>Split it, or raise largest_file in settings.json in the data folder, then try again.</source>
            <comment>todo.largest_file</comment>
            <translation>Dividerlo, o aumentare largest_file in settings.json nella cartella dati, poi riprovare.</translation>
        </message>
        <message>
            <source>Split it, or raise longest_text in settings.json in the data folder, then try again.</source>
            <comment>todo.longest_text</comment>
            <translation>Dividerlo, o aumentare longest_text in settings.json nella cartella dati, poi riprovare.</translation>
        </message>
        <message>
            <source>Split it into smaller files to have all of it found.</source>
            <comment>todo.split</comment>
            <translation>Dividerlo in file più piccoli per trovarlo tutto.</translation>
        </message>
        <message>
            <source>Save what is in it as files in a folder that is searched, to have them found.</source>
            <comment>todo.attachments</comment>
            <translation>Per trovare ciò che contiene, salvarlo come file in una cartella in cui si cerca.</translation>
        </message>
        <message>
            <source>It is read again when it changes, with a new version, or when you say so: Try again, or dragoman retry.</source>
            <comment>todo.try_again</comment>
            <translation>Viene riletto quando cambia, con una nuova versione o su richiesta: Riprova, o dragoman retry.</translation>
        </message>
        <message>
            <source>This is a mistake of Dragoman's: try again with the next version, and please report it.</source>
            <comment>todo.newer_version</comment>
            <translation>È un errore di Dragoman: riprovare con la prossima versione e, per favore, segnalarlo.</translation>
        </message>
        <message>
            <source>Check the disk that it lies on; it is read again at the next look.</source>
            <comment>todo.check_disk</comment>
            <translation>Controllare il disco in cui si trova; verrà riletto al prossimo controllo.</translation>
        </message>
        <message>
            <source>Allow your account to read it; it is read at the next look.</source>
            <comment>todo.allow_file</comment>
            <translation>Consentire al proprio account di leggerlo; verrà letto al prossimo controllo.</translation>
        </message>
        <message>
            <source>Allow your account to open it, or leave it out with a pattern of your own.</source>
            <comment>todo.allow_folder</comment>
            <translation>Consentire al proprio account di aprirla, o escluderla con una propria regola.</translation>
        </message>
        <message>
            <source>It is looked at again at the next look.</source>
            <comment>todo.look_again</comment>
            <translation>Verrà riesaminato al prossimo controllo.</translation>
        </message>
        <message>
            <source>Connect its drive, or make its folder available: it then goes on without being read again.</source>
            <comment>todo.connect</comment>
            <translation>Collegare l'unità o rendere disponibile la cartella: si continua senza rileggere.</translation>
        </message>
        <message>
            <source>Save its mails as .msg, .eml or .mbox in a folder that is searched, from Outlook or a program that imports such files.</source>
            <comment>todo.export_mails</comment>
            <translation>Salvare i suoi messaggi come .msg, .eml o .mbox in una cartella in cui si cerca, da Outlook o da un programma che importa questi file.</translation>
        </message>
        <message>
            <source>Unpack it into a folder that is searched.</source>
            <comment>todo.unpack</comment>
            <translation>Decomprimerlo in una cartella in cui si cerca.</translation>
        </message>
        <message>
            <source>A transcript beside it, as a text, would be found.</source>
            <comment>todo.transcript</comment>
            <translation>Una trascrizione accanto, come testo, verrebbe trovata.</translation>
        </message>
        <message>
            <source>Give it the extension of what it is, such as .txt or .pdf.</source>
            <comment>todo.extension</comment>
            <translation>Dargli l'estensione di ciò che è, come .txt o .pdf.</translation>
        </message>
        <message>
            <source>Open it with {program} and save it as {format} to have it found.</source>
            <comment>todo.convert</comment>
            <translation>Apritelo con {program} e salvatelo come {format} perché venga trovato.</translation>
        </message>
        <message>
            <source>Save it as PDF or as plain text to have it found.</source>
            <comment>todo.other_format</comment>
            <translation>Salvarlo come PDF o come testo semplice per trovarlo.</translation>
        </message>
        <message>
            <source>Move it to another folder to have it found.</source>
            <comment>todo.move_out</comment>
            <translation>Spostarlo in un'altra cartella per trovarlo.</translation>
        </message>
        <message>
            <source>Take the dot away from before its name, or what hides it, to have it found.</source>
            <comment>todo.unhide</comment>
            <translation>Togliere il punto davanti al nome, o ciò che lo nasconde, per trovarlo.</translation>
        </message>
        <message>
            <source>Give it another name to have it found.</source>
            <comment>todo.rename</comment>
            <translation>Dargli un altro nome per trovarlo.</translation>
        </message>
        <message>
            <source>Take the pattern away under File, Folders, to have it found.</source>
            <comment>todo.own_pattern</comment>
            <translation>Togliere l'esclusione in File, Cartelle, per trovarlo.</translation>
        </message>
        <message>
            <source>Change that line, or move this file out of its folder, to have it found.</source>
            <comment>todo.ignore_file</comment>
            <translation>Cambiare quella riga, o spostare questo file fuori dalla sua cartella, per trovarlo.</translation>
        </message>
        <message>
            <source>Correct these lines of it, or take them away.</source>
            <comment>todo.correct_rules</comment>
            <translation>Correggere queste righe, o toglierle.</translation>
        </message>
        <message>
            <source>Add the folder that it leads to, to have that found.</source>
            <comment>todo.follow</comment>
            <translation>Aggiungere la cartella a cui porta, per trovare quella.</translation>
        </message>
        <message>
            <source>It is a folder that is searched.</source>
            <comment>explain.searched_folder</comment>
            <translation>È una cartella in cui si cerca.</translation>
        </message>
        <message>
            <source>It was indexed, but it is not on the disk now.</source>
            <comment>explain.not_on_disk</comment>
            <translation>È stato indicizzato, ma ora non è sul disco.</translation>
        </message>
        <message>
            <source>It is found by its earlier text; it has changed since and will be read again.</source>
            <comment>explain.earlier_text</comment>
            <translation>Viene trovato con il testo precedente; da allora è cambiato e verrà riletto.</translation>
        </message>
        <message>
            <source>It is indexed and can be found.</source>
            <comment>explain.found</comment>
            <translation>È indicizzato e ricercabile.</translation>
        </message>
        <message>
            <source>It can be found, but not all of it is indexed.</source>
            <comment>explain.partly</comment>
            <translation>È ricercabile, ma non del tutto indicizzato.</translation>
        </message>
        <message>
            <source>It has not been read yet: run the index, or wait for the window to do so.</source>
            <comment>explain.not_read_yet</comment>
            <translation>Non è ancora stato letto: avviare l'indicizzazione o attendere che lo faccia la finestra.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <comment>explain.no_such_file</comment>
            <translation>Questo file non esiste.</translation>
        </message>
        <message>
            <source>It lies in none of the folders that are searched.</source>
            <comment>explain.in_no_folder</comment>
            <translation>Non si trova in nessuna delle cartelle in cui si cerca.</translation>
        </message>
        <message>
            <source>It can be found by what was read of it. {why}</source>
            <comment>explain.away_found</comment>
            <translation>È ricercabile con ciò che ne è stato letto. {why}</translation>
        </message>
        <message>
            <source>It is a symbolic link to {target}, which is not followed.</source>
            <comment>explain.link</comment>
            <translation>È un collegamento simbolico a {target}, che non viene seguito.</translation>
        </message>
        <message>
            <source>It is no file of data, but a pipe, a socket or a device.</source>
            <comment>explain.special</comment>
            <translation>Non è un file di dati, ma una pipe, un socket o un dispositivo.</translation>
        </message>
        <message>
            <source>It cannot be looked at: {why}.</source>
            <comment>explain.cannot_be_looked_at</comment>
            <translation>Impossibile esaminarlo: {why}.</translation>
        </message>
        <message>
            <source>It is left out of {folder}: {why}.</source>
            <comment>explain.left_out</comment>
            <translation>È escluso da {folder}: {why}.</translation>
        </message>
        <message>
            <source>state: {name}, {state}</source>
            <comment>detail.state</comment>
            <translation>stato: {name}, {state}</translation>
        </message>
        <message>
            <source>since: {since:date}</source>
            <comment>detail.since</comment>
            <translation>dal: {since:date}</translation>
        </message>
        <message>
            <source>searched as part of: {folder}</source>
            <comment>detail.folder</comment>
            <translation>si cerca come parte di: {folder}</translation>
        </message>
        <message>
            <source>files below it that are {name}, {state}: {n:count}</source>
            <comment>detail.files</comment>
            <translation>file al suo interno con stato {name}, {state}: {n:count}</translation>
        </message>
        <message>
            <source>format: {label}</source>
            <comment>detail.format</comment>
            <translation>formato: {label}</translation>
        </message>
        <message>
            <source>format: not one that Dragoman reads</source>
            <comment>detail.no_format</comment>
            <translation>formato: nessuno che Dragoman legga</translation>
        </message>
        <message>
            <source>on the disk: {size:count} bytes</source>
            <comment>detail.on_disk</comment>
            <translation>sul disco: {size:count} byte</translation>
        </message>
        <message>
            <source>on the disk: no</source>
            <comment>detail.not_on_disk</comment>
            <translation>sul disco: no</translation>
        </message>
        <message>
            <source>on the disk: no file of data</source>
            <comment>detail.no_file</comment>
            <translation>sul disco: non un file di dati</translation>
        </message>
        <message>
            <source>on the disk: the system does not let us look</source>
            <comment>detail.hidden_by_system</comment>
            <translation>sul disco: il sistema non lo lascia vedere</translation>
        </message>
        <message>
            <source>in the catalogue: no</source>
            <comment>detail.not_in_catalogue</comment>
            <translation>nel catalogo: no</translation>
        </message>
        <message>
            <source>passages: {n:count}</source>
            <comment>detail.passages</comment>
            <translation>passaggi: {n:count}</translation>
        </message>
        <message>
            <source>meaning, by {name}: {vectors:count} of {expected:count} texts</source>
            <comment>detail.vectors</comment>
            <translation>significato, con {name}: {vectors:count} testi su {expected:count}</translation>
        </message>
        <message>
            <source>pages with text: {n:count}</source>
            <comment>detail.pages</comment>
            <translation>pagine con testo: {n:count}</translation>
        </message>
        <message>
            <source>title: {title}</source>
            <comment>detail.title</comment>
            <translation>titolo: {title}</translation>
        </message>
        <message>
            <source>title: (none)</source>
            <comment>detail.no_title</comment>
            <translation>titolo: (nessuno)</translation>
        </message>
        <message>
            <source>language: {code}</source>
            <comment>detail.language</comment>
            <translation>lingua: {code}</translation>
        </message>
        <message>
            <source>language: unknown</source>
            <comment>detail.no_language</comment>
            <translation>lingua: sconosciuta</translation>
        </message>
        <message>
            <source>not in it: {why}</source>
            <comment>detail.left_out</comment>
            <translation>non incluso: {why}</translation>
        </message>
        <message>
            <source>the same content: {path}</source>
            <comment>detail.copy</comment>
            <translation>lo stesso contenuto: {path}</translation>
        </message>
        <message numerus="yes">
            <source>reading it ended the reader {n:count} times</source>
            <comment>detail.deaths</comment>
            <translation>
                <numerusform>la sua lettura ha chiuso il lettore una volta</numerusform>
                <numerusform>la sua lettura ha chiuso il lettore {n:count} volte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reading it was interrupted {n:count} times</source>
            <comment>detail.interruptions</comment>
            <translation>
                <numerusform>la sua lettura è stata interrotta una volta</numerusform>
                <numerusform>la sua lettura è stata interrotta {n:count} volte</numerusform>
            </translation>
        </message>
        <message>
            <source>read by the present version: yes</source>
            <comment>detail.up_to_date</comment>
            <translation>letto dalla versione attuale: sì</translation>
        </message>
        <message>
            <source>read by the present version: no, it will be read again</source>
            <comment>detail.to_be_read_again</comment>
            <translation>letto dalla versione attuale: no, verrà riletto</translation>
        </message>
        <message>
            <source>what to do: {remedy}</source>
            <comment>detail.remedy</comment>
            <translation>che cosa fare: {remedy}</translation>
        </message>
        <message>
            <source>meant perhaps: {path}</source>
            <comment>detail.suggestion</comment>
            <translation>forse si intendeva: {path}</translation>
        </message>
        <message>
            <source>Free some space; Dragoman then goes on where it stopped.</source>
            <comment>storage.free_some_space</comment>
            <translation>Liberare spazio; Dragoman riprende poi da dove si era fermato.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to.</source>
            <comment>storage.not_writable</comment>
            <translation>Impossibile scrivere nella cartella dati.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({path}).</source>
            <comment>storage.path_not_writable</comment>
            <translation>Impossibile scrivere nella cartella dati ({path}).</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another with --data-dir.</source>
            <comment>storage.check_permissions</comment>
            <translation>Controllarne i permessi, o sceglierne un'altra con --data-dir.</translation>
        </message>
        <message>
            <source>{path} cannot be used: {why}.</source>
            <comment>storage.no_file_of_ours</comment>
            <translation>Impossibile usare {path}: {why}.</translation>
        </message>
        <message>
            <source>Move it elsewhere, or choose another data folder with --data-dir.</source>
            <comment>storage.move_it_away</comment>
            <translation>Spostarlo altrove, o scegliere un'altra cartella dati con --data-dir.</translation>
        </message>
        <message>
            <source>The data folder cannot be used ({path}).</source>
            <comment>storage.path_not_usable</comment>
            <translation>Impossibile usare la cartella dati ({path}).</translation>
        </message>
        <message>
            <source>Choose another with --data-dir.</source>
            <comment>storage.choose_another_folder</comment>
            <translation>Sceglierne un'altra con --data-dir.</translation>
        </message>
        <message>
            <source>Check the disk, then start Dragoman again.</source>
            <comment>storage.check_the_disk</comment>
            <translation>Controllare il disco, poi riavviare Dragoman.</translation>
        </message>
        <message>
            <source>The catalogue is damaged.</source>
            <comment>storage.catalogue_damaged</comment>
            <translation>Il catalogo è danneggiato.</translation>
        </message>
        <message>
            <source>Repair it: Help, Check and repair in the window, or, with Dragoman closed: dragoman check --repair. What is whole is kept; your documents are not touched.</source>
            <comment>storage.repair</comment>
            <translation>Per ripararlo: Aiuto, Verifica e ripara la libreria nella finestra oppure, con Dragoman chiuso: dragoman check --repair. Ciò che è integro si conserva; i documenti non vengono toccati.</translation>
        </message>
        <message>
            <source>The catalogue is damaged: something in its table {table} cannot be.</source>
            <comment>storage.value_damaged</comment>
            <translation>Il catalogo è danneggiato: la tabella {table} contiene qualcosa di impossibile.</translation>
        </message>
        <message>
            <source>The catalogue is in use by another program.</source>
            <comment>storage.catalogue_in_use</comment>
            <translation>Il catalogo è in uso da parte di un altro programma.</translation>
        </message>
        <message>
            <source>Close that program and try again.</source>
            <comment>storage.close_other_program</comment>
            <translation>Chiudere quel programma e riprovare.</translation>
        </message>
        <message>
            <source>full-text index</source>
            <comment>storage.full_text_index</comment>
            <translation>indice del testo</translation>
        </message>
        <message>
            <source>vector index</source>
            <comment>storage.vector_index</comment>
            <translation>indice dei vettori</translation>
        </message>
        <message>
            <source>The {index} cannot be written ({why}).</source>
            <comment>storage.index_not_writable</comment>
            <translation>Impossibile scrivere l'{index} ({why}).</translation>
        </message>
        <message>
            <source>Start Dragoman again: what is missing in it is made anew from the catalogue.</source>
            <comment>storage.index_is_made_anew</comment>
            <translation>Riavviare Dragoman: ciò che manca viene ricostruito dal catalogo.</translation>
        </message>
        <message>
            <source>There is no library at {folder}.</source>
            <comment>storage.no_library</comment>
            <translation>Non c'è alcuna libreria in {folder}.</translation>
        </message>
        <message>
            <source>Index a folder first: dragoman index FOLDER.</source>
            <comment>storage.index_a_folder</comment>
            <translation>Indicizzare prima una cartella: dragoman index CARTELLA.</translation>
        </message>
        <message>
            <source>The library at {folder} is not ready for this version of Dragoman.</source>
            <comment>storage.not_ready</comment>
            <translation>La libreria in {folder} non è pronta per questa versione di Dragoman.</translation>
        </message>
        <message>
            <source>Open its window, or index a folder: that brings it up to date.</source>
            <comment>storage.bring_up_to_date</comment>
            <translation>Aprirne la finestra, o indicizzare una cartella: così viene aggiornata.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder is no file.</source>
            <comment>storage.no_file</comment>
            <translation>catalogue.sqlite3 nella cartella dati non è un file.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder belongs to another program; it was not touched.</source>
            <comment>storage.foreign_catalogue</comment>
            <translation>catalogue.sqlite3 nella cartella dati appartiene a un altro programma; non è stato toccato.</translation>
        </message>
        <message>
            <source>This library was written by a newer version of Dragoman.</source>
            <comment>storage.newer_library</comment>
            <translation>Questa libreria è stata scritta da una versione più recente di Dragoman.</translation>
        </message>
        <message>
            <source>The library could not be brought to this version of Dragoman. It is as it was: the version before can still use it. {why}</source>
            <comment>storage.not_upgraded</comment>
            <translation>Non è stato possibile adattare la libreria a questa versione di Dragoman. È rimasta com'era: la versione precedente può ancora usarla. {why}</translation>
        </message>
        <message>
            <source>Dragoman made a mistake; the log says more.</source>
            <comment>storage.upgrade_mistake</comment>
            <translation>Dragoman ha commesso un errore; il registro ne sa di più.</translation>
        </message>
        <message>
            <source>Go on with the version before, and please report this.</source>
            <comment>storage.use_former_version</comment>
            <translation>Continuare con la versione precedente e, per favore, segnalare questo errore.</translation>
        </message>
        <message>
            <source>Install that version, or choose another folder with --data-dir.</source>
            <comment>storage.install_that_version</comment>
            <translation>Installare quella versione, o scegliere un'altra cartella con --data-dir.</translation>
        </message>
        <message>
            <source>Looking at {table}</source>
            <comment>check.looks_at</comment>
            <translation>Controllo di {table}</translation>
        </message>
        <message>
            <source>Looking at the catalogue's pages</source>
            <comment>check.looks_at_pages</comment>
            <translation>Controllo delle pagine del catalogo</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <comment>check.looks_at_files</comment>
            <translation>Controllo dei file</translation>
        </message>
        <message>
            <source>Repairing</source>
            <comment>check.repairs</comment>
            <translation>Riparazione</translation>
        </message>
        <message>
            <source>Copying what can be read of the catalogue</source>
            <comment>check.salvages</comment>
            <translation>Copia di ciò che si può leggere del catalogo</translation>
        </message>
        <message>
            <source>Close it first: nobody may write to the library while it is repaired.</source>
            <comment>check.close_it_first</comment>
            <translation>Chiuderlo prima: nessuno può scrivere nella libreria mentre viene riparata.</translation>
        </message>
        <message>
            <source>The catalogue is not there.</source>
            <comment>check.catalogue_missing</comment>
            <translation>Il catalogo non c'è.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue's file is damaged: it cannot be read in {n:count} places.</source>
            <comment>check.catalogue_corrupt</comment>
            <translation>
                <numerusform>Il file del catalogo è danneggiato: una sua parte non è leggibile.</numerusform>
                <numerusform>Il file del catalogo è danneggiato: non è leggibile in {n:count} punti.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the catalogue {n:count} indexes or triggers are not as they were made.</source>
            <comment>check.schema</comment>
            <translation>
                <numerusform>Nel catalogo 1 indice o trigger non è come quando è stato creato.</numerusform>
                <numerusform>Nel catalogo {n:count} indici o trigger non sono come quando sono stati creati.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Indexes of the catalogue do not agree with their tables, in {n:count} places.</source>
            <comment>check.sqlite_indexes</comment>
            <translation>
                <numerusform>Un indice del catalogo non concorda con la sua tabella.</numerusform>
                <numerusform>Alcuni indici del catalogo non concordano con le loro tabelle, in {n:count} punti.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are said to be at places where they never were.</source>
            <comment>check.documents_astray</comment>
            <translation>
                <numerusform>1 documento risulta in una posizione in cui non è mai stato.</numerusform>
                <numerusform>{n:count} documenti risultano in posizioni in cui non sono mai stati.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} documents the catalogue says what cannot be.</source>
            <comment>check.documents_damaged</comment>
            <translation>
                <numerusform>Di 1 documento il catalogo riporta dati impossibili.</numerusform>
                <numerusform>Di {n:count} documenti il catalogo riporta dati impossibili.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents have other names to be searched by than their own.</source>
            <comment>check.names_damaged</comment>
            <translation>
                <numerusform>1 documento ha per la ricerca un nome diverso dal suo.</numerusform>
                <numerusform>{n:count} documenti hanno per la ricerca nomi diversi dai propri.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:count} documents are not what was read.</source>
            <comment>check.contents_damaged</comment>
            <translation>
                <numerusform>Il testo di 1 documento non è quello letto.</numerusform>
                <numerusform>I testi di {n:count} documenti non sono quelli letti.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts it is wrongly said how they were read.</source>
            <comment>check.contents_pipeline</comment>
            <translation>
                <numerusform>Di 1 testo è indicato in modo errato come è stato letto.</numerusform>
                <numerusform>Di {n:count} testi è indicato in modo errato come sono stati letti.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts the number of passages is wrong.</source>
            <comment>check.contents_numbers</comment>
            <translation>
                <numerusform>Di 1 testo il numero di passaggi è errato.</numerusform>
                <numerusform>Di {n:count} testi il numero di passaggi è errato.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages are of no document.</source>
            <comment>check.chunks_astray</comment>
            <translation>
                <numerusform>1 passaggio non appartiene ad alcun documento.</numerusform>
                <numerusform>{n:count} passaggi non appartengono ad alcun documento.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The lengths of the vectors of {n:count} embedders are wrong.</source>
            <comment>check.embedder_dimension</comment>
            <translation>
                <numerusform>La lunghezza dei vettori di un modello di embedding è errata.</numerusform>
                <numerusform>Le lunghezze dei vettori di {n:count} modelli di embedding sono errate.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} embedders are not what was written.</source>
            <comment>check.embedders_damaged</comment>
            <translation>
                <numerusform>Un modello di embedding non è come è stato scritto.</numerusform>
                <numerusform>{n:count} modelli di embedding non sono come sono stati scritti.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are not what was written.</source>
            <comment>check.vectors_damaged</comment>
            <translation>
                <numerusform>1 vettore non è come è stato scritto.</numerusform>
                <numerusform>{n:count} vettori non sono come sono stati scritti.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are of texts that are in no document.</source>
            <comment>check.vectors_orphaned</comment>
            <translation>
                <numerusform>1 vettore è di un testo che non appartiene ad alcun documento.</numerusform>
                <numerusform>{n:count} vettori sono di testi che non appartengono ad alcun documento.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} rows of a smaller table say what cannot be.</source>
            <comment>check.rows_damaged</comment>
            <translation>
                <numerusform>1 riga di una tabella minore riporta dati impossibili.</numerusform>
                <numerusform>{n:count} righe di tabelle minori riportano dati impossibili.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} properties of the catalogue are lost.</source>
            <comment>check.properties_damaged</comment>
            <translation>
                <numerusform>Una proprietà del catalogo è andata persa.</numerusform>
                <numerusform>{n:count} proprietà del catalogo sono andate perse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} tables it is not known which numbers were given.</source>
            <comment>check.sequences_damaged</comment>
            <translation>
                <numerusform>Di 1 tabella non si sa quali numeri siano stati assegnati.</numerusform>
                <numerusform>Di {n:count} tabelle non si sa quali numeri siano stati assegnati.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost what was written last; {n:count} indexes knew of it.</source>
            <comment>check.lost_writes</comment>
            <translation>
                <numerusform>Il catalogo ha perso gli ultimi dati scritti; un indice ne era a conoscenza.</numerusform>
                <numerusform>Il catalogo ha perso gli ultimi dati scritti; {n:count} indici ne erano a conoscenza.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost its latest changes: {n:count} folders and opened documents that the newest backup knows.</source>
            <comment>check.went_back</comment>
            <translation>
                <numerusform>Il catalogo ha perso le ultime modifiche; il backup più recente le conosce.</numerusform>
                <numerusform>Il catalogo ha perso le ultime modifiche: {n:count} cartelle e documenti aperti che il backup più recente conosce.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The paths of {n:count} folders cannot be.</source>
            <comment>check.folders_damaged</comment>
            <translation>
                <numerusform>Il percorso di 1 cartella è impossibile.</numerusform>
                <numerusform>I percorsi di {n:count} cartelle sono impossibili.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is left out of {n:count} folders cannot be read.</source>
            <comment>check.excludes_damaged</comment>
            <translation>
                <numerusform>Le esclusioni di 1 cartella non sono leggibili.</numerusform>
                <numerusform>Le esclusioni di {n:count} cartelle non sono leggibili.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} counts that are kept are wrong.</source>
            <comment>check.counts_wrong</comment>
            <translation>
                <numerusform>1 conteggio memorizzato è errato.</numerusform>
                <numerusform>{n:count} conteggi memorizzati sono errati.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is damaged in {n:count} files.</source>
            <comment>check.index_unusable</comment>
            <translation>
                <numerusform>L'{index} è danneggiato.</numerusform>
                <numerusform>L'{index} è danneggiato in {n:count} file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is of {n:count} other catalogues.</source>
            <comment>check.index_elsewhere</comment>
            <translation>
                <numerusform>L'{index} appartiene a un altro catalogo o a uno stato successivo di questo.</numerusform>
                <numerusform>L'{index} appartiene ad altri {n:count} cataloghi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} lacks {n:count} entries, or has them too many.</source>
            <comment>check.index_incomplete</comment>
            <translation>
                <numerusform>Nell'{index} manca 1 voce, o è di troppo.</numerusform>
                <numerusform>Nell'{index} mancano {n:count} voci, o sono di troppo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have gone from the disk.</source>
            <comment>check.files_gone</comment>
            <translation>
                <numerusform>1 file è scomparso dal disco.</numerusform>
                <numerusform>{n:count} file sono scomparsi dal disco.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have changed since they were read.</source>
            <comment>check.files_changed</comment>
            <translation>
                <numerusform>1 file è cambiato da quando è stato letto.</numerusform>
                <numerusform>{n:count} file sono cambiati da quando sono stati letti.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files hold other bytes than were read, though they look unchanged.</source>
            <comment>check.files_differ</comment>
            <translation>
                <numerusform>1 file contiene byte diversi da quelli letti, benché sembri invariato.</numerusform>
                <numerusform>{n:count} file contengono byte diversi da quelli letti, benché sembrino invariati.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files of settings cannot be read.</source>
            <comment>check.settings_damaged</comment>
            <translation>
                <numerusform>1 file delle impostazioni non è leggibile.</numerusform>
                <numerusform>{n:count} file delle impostazioni non sono leggibili.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} backups are not what was written.</source>
            <comment>check.backups_damaged</comment>
            <translation>
                <numerusform>1 backup non è come è stato scritto.</numerusform>
                <numerusform>{n:count} backup non sono come sono stati scritti.</numerusform>
            </translation>
        </message>
        <message>
            <source>made again from the catalogue</source>
            <comment>check.from.catalogue</comment>
            <translation>ricostruito dal catalogo</translation>
        </message>
        <message>
            <source>read again from the files</source>
            <comment>check.from.files</comment>
            <translation>riletto dai file</translation>
        </message>
        <message>
            <source>embedded anew</source>
            <comment>check.from.embedder</comment>
            <translation>embedding ricalcolato</translation>
        </message>
        <message>
            <source>taken from the newest backup</source>
            <comment>check.from.backup</comment>
            <translation>preso dal backup più recente</translation>
        </message>
        <message>
            <source>set to what is usual</source>
            <comment>check.from.default</comment>
            <translation>impostato al valore normale</translation>
        </message>
        <message>
            <source>what can be read of it goes into a new one; the damaged one is kept aside, in the folder damaged</source>
            <comment>check.from.remains</comment>
            <translation>ciò che se ne può leggere va in uno nuovo; quello danneggiato si conserva a parte, nella cartella damaged</translation>
        </message>
        <message>
            <source>to be repaired</source>
            <comment>check.state.possible</comment>
            <translation>da riparare</translation>
        </message>
        <message>
            <source>repaired</source>
            <comment>check.state.done</comment>
            <translation>riparato</translation>
        </message>
        <message>
            <source>the next run of the index sees to it</source>
            <comment>check.state.with_index</comment>
            <translation>ci penserà la prossima indicizzazione</translation>
        </message>
        <message>
            <source>could not be repaired</source>
            <comment>check.state.failed</comment>
            <translation>non riparabile</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <comment>check.sound</comment>
            <translation>La libreria è integra.</translation>
        </message>
        <message>
            <source>Repair it: dragoman check --repair.</source>
            <comment>check.repair_it</comment>
            <translation>Per ripararla: dragoman check --repair.</translation>
        </message>
        <message>
            <source>All of it is repaired.</source>
            <comment>check.all_repaired</comment>
            <translation>Tutto è stato riparato.</translation>
        </message>
        <message>
            <source>Not all of it could be repaired; the log says more.</source>
            <comment>check.not_all_repaired</comment>
            <translation>Non è stato possibile riparare tutto; il registro ne sa di più.</translation>
        </message>
        <message>
            <source>The library is damaged: {what}</source>
            <comment>check.found_at_start</comment>
            <translation>La libreria è danneggiata: {what}</translation>
        </message>
        <message>
            <source>There is no backup that can be used.</source>
            <comment>backup.none</comment>
            <translation>Non c'è alcun backup utilizzabile.</translation>
        </message>
        <message>
            <source>There is no backup {name} that can be used.</source>
            <comment>backup.none_such</comment>
            <translation>Non c'è alcun backup {name} utilizzabile.</translation>
        </message>
        <message>
            <source>Too many files are open in this program or on this computer.</source>
            <comment>shortage.open_files</comment>
            <translation>Troppi file aperti in questo programma o su questo computer.</translation>
        </message>
        <message>
            <source>Close other programs, or raise the limit of open files (ulimit -n), then start Dragoman again.</source>
            <comment>shortage.close_or_raise</comment>
            <translation>Chiudere altri programmi, o aumentare il limite di file aperti (ulimit -n), poi riavviare Dragoman.</translation>
        </message>
        <message>
            <source>There is too little memory, or no further process or thread may be started.</source>
            <comment>shortage.memory</comment>
            <translation>La memoria è insufficiente, o non si possono avviare altri processi o thread.</translation>
        </message>
        <message>
            <source>Close other programs, or raise what Dragoman may use, then start it again; what was done is kept.</source>
            <comment>shortage.close_programs</comment>
            <translation>Chiudere altri programmi, o aumentare ciò che Dragoman può usare, poi riavviarlo; quanto fatto si conserva.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <comment>disk.full</comment>
            <translation>Il disco è pieno.</translation>
        </message>
        <message>
            <source>Make room, then try again: what has been downloaded of a model is kept.</source>
            <comment>disk.make_room_for_model</comment>
            <translation>Liberare spazio, poi riprovare: ciò che è stato scaricato di un modello si conserva.</translation>
        </message>
        <message>
            <source>The folder of models cannot be written to ({path}).</source>
            <comment>disk.models_denied</comment>
            <translation>Impossibile scrivere nella cartella dei modelli ({path}).</translation>
        </message>
        <message>
            <source>Close other windows of Dragoman, check the folder's permissions, and try again.</source>
            <comment>disk.close_windows</comment>
            <translation>Chiudere le altre finestre di Dragoman, controllare i permessi della cartella e riprovare.</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <comment>disk.failing</comment>
            <translation>Il disco ha segnalato un errore.</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <comment>disk.check_disk</comment>
            <translation>Controllare il disco, poi riprovare.</translation>
        </message>
        <message>
            <source>The folder of models cannot be used ({why}: {path}).</source>
            <comment>disk.models_unusable</comment>
            <translation>Impossibile usare la cartella dei modelli ({why}: {path}).</translation>
        </message>
        <message>
            <source>Check the data folder, or choose another with --data-dir.</source>
            <comment>disk.check_data_folder</comment>
            <translation>Controllare la cartella dati, o sceglierne un'altra con --data-dir.</translation>
        </message>
        <message>
            <source>The disk has {free:bytes} left, and {needed:bytes} are needed.</source>
            <comment>disk.too_little_room</comment>
            <translation>Sul disco restano {free:bytes}, ne servono {needed:bytes}.</translation>
        </message>
        <message>
            <source>Make room, or choose a data folder on another disk with --data-dir.</source>
            <comment>disk.make_room</comment>
            <translation>Liberare spazio, o scegliere una cartella dati su un altro disco con --data-dir.</translation>
        </message>
        <message>
            <source>The settings cannot be written ({why}: {path}).</source>
            <comment>disk.settings_cannot_be_written</comment>
            <translation>Impossibile scrivere le impostazioni ({why}: {path}).</translation>
        </message>
        <message>
            <source>Your questions cannot be kept ({why}: {path}).</source>
            <comment>disk.questions_cannot_be_written</comment>
            <translation>Impossibile conservare le domande ({why}: {path}).</translation>
        </message>
        <message>
            <source>What you collect cannot be kept ({why}: {path}).</source>
            <comment>disk.collection_cannot_be_written</comment>
            <translation>Impossibile conservare la raccolta ({why}: {path}).</translation>
        </message>
        <message>
            <source>There is no room for more: take out of the collection what you no longer need, or save it as a file first.</source>
            <comment>collection.full</comment>
            <translation>Non c'è più spazio: togliere dalla raccolta ciò che non serve più, o salvarla prima in un file.</translation>
        </message>
        <message>
            <source>There is no model {id}. These are known: {known}.</source>
            <comment>models.unknown</comment>
            <translation>Il modello {id} non esiste. Quelli noti sono: {known}.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no embedder that is known.</source>
            <comment>models.settings_ask_for_no_embedder</comment>
            <translation>Le impostazioni richiedono {id}, che non è un modello di embedding noto.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no reranker that is known.</source>
            <comment>models.settings_ask_for_no_reranker</comment>
            <translation>Le impostazioni richiedono {id}, che non è un reranker noto.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <comment>models.choose_another</comment>
            <translation>Scegliere un altro modello.</translation>
        </message>
        <message>
            <source>The model {id} is not installed.</source>
            <comment>models.not_installed</comment>
            <translation>Il modello {id} non è installato.</translation>
        </message>
        <message>
            <source>Get it under File, Models, or with: dragoman models download {id}</source>
            <comment>models.get_it</comment>
            <translation>Ottenerlo in File, Modelli, oppure con: dragoman models download {id}</translation>
        </message>
        <message>
            <source>Import it under File, Models, or with: dragoman models import {id} FOLDER</source>
            <comment>models.import_it</comment>
            <translation>Importarlo in File, Modelli, oppure con: dragoman models import {id} CARTELLA</translation>
        </message>
        <message>
            <source>Remove it and get it again, or use another.</source>
            <comment>models.get_it_again</comment>
            <translation>Rimuoverlo e ottenerlo di nuovo, o usarne un altro.</translation>
        </message>
        <message>
            <source>Install Dragoman again.</source>
            <comment>models.install_dragoman_again</comment>
            <translation>Reinstallare Dragoman.</translation>
        </message>
        <message>
            <source>The model {id} is in use: use another first.</source>
            <comment>models.in_use</comment>
            <translation>Il modello {id} è in uso: usarne prima un altro.</translation>
        </message>
        <message>
            <source>The model {id} is a reranker: it embeds nothing.</source>
            <comment>models.is_no_embedder</comment>
            <translation>Il modello {id} è un reranker: non calcola embedding.</translation>
        </message>
        <message>
            <source>The model {id} does not give what was asked for; it gives: {heads}.</source>
            <comment>models.lacks_heads</comment>
            <translation>Il modello {id} non fornisce ciò che è stato richiesto; fornisce: {heads}.</translation>
        </message>
        <message>
            <source>It is kept, but not used.</source>
            <comment>models.kept_but_not_used</comment>
            <translation>Si conserva, ma non si usa.</translation>
        </message>
        <message>
            <source>{title} is built in.</source>
            <comment>models.is_built_in</comment>
            <translation>{title} è integrato.</translation>
        </message>
        <message>
            <source>{title} cannot be downloaded: import it from a folder or a zip.</source>
            <comment>models.cannot_be_downloaded</comment>
            <translation>{title} non si può scaricare: importarlo da una cartella o da un file zip.</translation>
        </message>
        <message>
            <source>The built-in model comes with Dragoman and stays as it is.</source>
            <comment>models.built_in_stays</comment>
            <translation>Il modello integrato fa parte di Dragoman e resta com'è.</translation>
        </message>
        <message>
            <source>The built-in model lacks {file}: install Dragoman again.</source>
            <comment>models.built_in_lacks</comment>
            <translation>Nel modello integrato manca {file}: reinstallare Dragoman.</translation>
        </message>
        <message>
            <source>{file} is damaged: install Dragoman again.</source>
            <comment>models.built_in_file_is_damaged</comment>
            <translation>{file} è danneggiato: reinstallare Dragoman.</translation>
        </message>
        <message>
            <source>The model {model} cannot be used: {file} cannot be read ({why}).</source>
            <comment>models.file_cannot_be_read</comment>
            <translation>Impossibile usare il modello {model}: {file} non è leggibile ({why}).</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} {how}): verify it, or download it again.</source>
            <comment>models.is_damaged</comment>
            <translation>{title} è danneggiato ({file} {how}): verificarlo o scaricarlo di nuovo.</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>models.differs_by_absence</comment>
            <translation>manca</translation>
        </message>
        <message>
            <source>has {found} bytes instead of {wanted}</source>
            <comment>models.differs_by_size</comment>
            <translation>ha {found} byte invece di {wanted}</translation>
        </message>
        <message>
            <source>was changed after it was installed</source>
            <comment>models.differs_by_time</comment>
            <translation>è stato modificato dopo l'installazione</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} cannot be read): download or import it again.</source>
            <comment>models.manifest_is_damaged</comment>
            <translation>{title} è danneggiato ({file} non è leggibile): scaricarlo o importarlo di nuovo.</translation>
        </message>
        <message>
            <source>{title} is of another version (it lacks {file}): download it again.</source>
            <comment>models.is_of_another_version</comment>
            <translation>{title} è di un'altra versione (manca {file}): scaricarlo di nuovo.</translation>
        </message>
        <message>
            <source>{title} is not whole.</source>
            <comment>models.is_not_whole</comment>
            <translation>{title} non è completo.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <comment>models.try_again</comment>
            <translation>Riprovare.</translation>
        </message>
        <message>
            <source>Another window or command of Dragoman is at work on {title}.</source>
            <comment>models.at_work_elsewhere</comment>
            <translation>Un'altra finestra o un altro comando di Dragoman sta lavorando su {title}.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <comment>models.wait</comment>
            <translation>Attendere che finisca.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes instead of {wanted}.</source>
            <comment>models.file_has_other_size</comment>
            <translation>{file} ha {found} byte invece di {wanted}.</translation>
        </message>
        <message>
            <source>{file} is damaged: its digest is another than at the installation.</source>
            <comment>models.file_has_other_digest</comment>
            <translation>{file} è danneggiato: la sua impronta è diversa da quella dell'installazione.</translation>
        </message>
        <message>
            <source>{file} is missing.</source>
            <comment>models.file_is_missing</comment>
            <translation>{file} manca.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong size and was removed.</source>
            <comment>models.arrived_with_wrong_size</comment>
            <translation>{file} è arrivato con dimensioni errate ed è stato rimosso.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong digest and was removed.</source>
            <comment>models.arrived_with_wrong_digest</comment>
            <translation>{file} è arrivato con un'impronta errata ed è stato rimosso.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <comment>models.source_not_there</comment>
            <translation>{path} non c'è.</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip.</source>
            <comment>models.neither_folder_nor_zip</comment>
            <translation>{path} non è né una cartella né un file zip.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({why}).</source>
            <comment>models.source_cannot_be_read</comment>
            <translation>Impossibile leggere {path} ({why}).</translation>
        </message>
        <message>
            <source>{path} is where Dragoman assembles the model itself: import it from elsewhere.</source>
            <comment>models.source_is_staging</comment>
            <translation>{path} è dove Dragoman stesso assembla il modello: importarlo da un'altra posizione.</translation>
        </message>
        <message>
            <source>{path} has more than one {file} ({places}): import one folder.</source>
            <comment>models.source_has_several</comment>
            <translation>{path} contiene più di un {file} ({places}): importare una sola cartella.</translation>
        </message>
        <message>
            <source>{path} has no {file}, which is needed.</source>
            <comment>models.source_lacks</comment>
            <translation>{path} non contiene {file}, che è necessario.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes ({found:bytes}) instead of {wanted}.</source>
            <comment>models.file_has_wrong_size</comment>
            <translation>{file} ha {found} byte ({found:bytes}) invece di {wanted}.</translation>
        </message>
        <message>
            <source>{file} has a wrong digest: it is damaged, or of another version.</source>
            <comment>models.file_has_wrong_digest</comment>
            <translation>{file} ha un'impronta errata: è danneggiato, o di un'altra versione.</translation>
        </message>
        <message>
            <source>Fetch the model again.</source>
            <comment>models.fetch_it_again</comment>
            <translation>Procurarsi di nuovo il modello.</translation>
        </message>
        <message>
            <source>{path} is damaged ({why}).</source>
            <comment>models.zip_is_damaged</comment>
            <translation>{path} è danneggiato ({why}).</translation>
        </message>
        <message>
            <source>Fetch it again, or unpack it yourself.</source>
            <comment>models.unpack_it_yourself</comment>
            <translation>Procurarselo di nuovo, o decomprimerlo a mano.</translation>
        </message>
        <message>
            <source>{path} is encrypted: unpack it yourself, then import the folder.</source>
            <comment>models.zip_is_encrypted</comment>
            <translation>{path} è crittografato: decomprimerlo a mano, poi importare la cartella.</translation>
        </message>
        <message>
            <source>{path} holds too much to be the files of one model: import the folder or zip of the model alone.</source>
            <comment>models.source_has_too_many</comment>
            <translation>{path} contiene troppo per essere i file di un solo modello: importare solo la cartella o il file zip del modello.</translation>
        </message>
        <message>
            <source>{path} changes while it is read: wait until it is complete.</source>
            <comment>models.source_changes</comment>
            <translation>{path} cambia durante la lettura: attendere che sia completo.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which unpacks to an unreasonable size ({size:bytes}): it may have been made to do harm.</source>
            <comment>models.zip_is_a_bomb</comment>
            <translation>{path} contiene {entry}, che decompresso raggiunge una dimensione irragionevole ({size:bytes}): potrebbe essere stato creato per fare danni.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which does not belong into a zip of a model.</source>
            <comment>models.zip_holds_odd_entry</comment>
            <translation>{path} contiene {entry}, che non deve stare nel file zip di un modello.</translation>
        </message>
        <message>
            <source>The list of models {path} cannot be read ({why}).</source>
            <comment>registry.cannot_be_read</comment>
            <translation>Impossibile leggere l'elenco dei modelli {path} ({why}).</translation>
        </message>
        <message>
            <source>The list of models {path} lacks the built-in embedder.</source>
            <comment>registry.lacks_built_in</comment>
            <translation>Nell'elenco dei modelli {path} manca il modello di embedding integrato.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}.</source>
            <comment>registry.own_cannot_be_read</comment>
            <translation>Impossibile leggere {path}: {why}.</translation>
        </message>
        <message>
            <source>{path} is no text in UTF-8: what is not was replaced.</source>
            <comment>registry.no_text</comment>
            <translation>{path} non è testo in UTF-8: ciò che non lo è è stato sostituito.</translation>
        </message>
        <message>
            <source>{what} in {path} is left out, because of a slip in line {line}: {why}.</source>
            <comment>registry.slip</comment>
            <translation>{what} in {path} è escluso per un errore alla riga {line}: {why}.</translation>
        </message>
        <message>
            <source>What stands before the first table</source>
            <comment>registry.beginning</comment>
            <translation>Ciò che precede la prima tabella</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <comment>registry.nested_too_deeply</comment>
            <translation>è annidato troppo in profondità</translation>
        </message>
        <message>
            <source>The model {id} in {path} is left out: {why}.</source>
            <comment>registry.left_out</comment>
            <translation>Il modello {id} in {path} è escluso: {why}.</translation>
        </message>
        <message>
            <source>another model has this id</source>
            <comment>registry.id_is_taken</comment>
            <translation>un altro modello ha questo id</translation>
        </message>
        <message>
            <source>its id may hold small letters, digits, dots and dashes only</source>
            <comment>registry.odd_id</comment>
            <translation>il suo id può contenere solo lettere minuscole, cifre, punti e trattini</translation>
        </message>
        <message>
            <source>it is not a table</source>
            <comment>registry.no_table</comment>
            <translation>non è una tabella</translation>
        </message>
        <message>
            <source>unknown: {names}</source>
            <comment>registry.unknown</comment>
            <translation>sconosciuti: {names}</translation>
        </message>
        <message>
            <source>missing: {names}</source>
            <comment>registry.missing</comment>
            <translation>mancanti: {names}</translation>
        </message>
        <message>
            <source>{path} is not the path of a file inside its folder</source>
            <comment>registry.outside_its_folder</comment>
            <translation>{path} non è il percorso di un file nella sua cartella</translation>
        </message>
        <message>
            <source>{path} is not among its files</source>
            <comment>registry.not_among_its_files</comment>
            <translation>{path} non è tra i suoi file</translation>
        </message>
        <message>
            <source>an embedder needs heads, or a pooling of its hidden states</source>
            <comment>registry.needs_heads</comment>
            <translation>un modello di embedding richiede heads, o un pooling dei suoi stati nascosti</translation>
        </message>
        <message>
            <source>{name} cannot be {value}</source>
            <comment>registry.odd_value</comment>
            <translation>{name} non può essere {value}</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is downloaded.</source>
            <comment>hub.offline</comment>
            <translation>HF_HUB_OFFLINE è impostata, quindi non si scarica nulla.</translation>
        </message>
        <message>
            <source>Unset it, or import the model instead.</source>
            <comment>hub.unset_offline</comment>
            <translation>Annullarla, o importare il modello.</translation>
        </message>
        <message>
            <source>{repository} is not the name of a repository.</source>
            <comment>hub.not_a_repository</comment>
            <translation>{repository} non è il nome di un repository.</translation>
        </message>
        <message>
            <source>Correct it in the model's description.</source>
            <comment>hub.correct_description</comment>
            <translation>Correggerlo nella descrizione del modello.</translation>
        </message>
        <message>
            <source>The connection to {hub} was lost.</source>
            <comment>hub.connection_lost</comment>
            <translation>La connessione a {hub} si è interrotta.</translation>
        </message>
        <message>
            <source>What has arrived is kept: download again to go on.</source>
            <comment>hub.kept</comment>
            <translation>Ciò che è arrivato si conserva: scaricare di nuovo per continuare.</translation>
        </message>
        <message>
            <source>{hub} does not answer.</source>
            <comment>hub.no_answer</comment>
            <translation>{hub} non risponde.</translation>
        </message>
        <message>
            <source>Check your connection. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_connection</comment>
            <translation>Controllare la connessione. Ciò che è arrivato si conserva: scaricare di nuovo per continuare.</translation>
        </message>
        <message>
            <source>The proxy refuses the connection to {hub} ({why}).</source>
            <comment>hub.proxy_refuses</comment>
            <translation>Il proxy rifiuta la connessione a {hub} ({why}).</translation>
        </message>
        <message>
            <source>Check HTTPS_PROXY and NO_PROXY.</source>
            <comment>hub.check_proxy</comment>
            <translation>Controllare HTTPS_PROXY e NO_PROXY.</translation>
        </message>
        <message>
            <source>No secure connection to {hub} is possible ({why}).</source>
            <comment>hub.not_secure</comment>
            <translation>Nessuna connessione sicura a {hub} è possibile ({why}).</translation>
        </message>
        <message>
            <source>Check the clock, the certificates of this computer, and HF_ENDPOINT.</source>
            <comment>hub.check_certificates</comment>
            <translation>Controllare l'orologio, i certificati di questo computer e HF_ENDPOINT.</translation>
        </message>
        <message>
            <source>The name {hub} cannot be found.</source>
            <comment>hub.name_not_found</comment>
            <translation>Impossibile trovare il nome {hub}.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_all_and_kept</comment>
            <translation>Controllare la connessione, HF_ENDPOINT e HTTPS_PROXY. Ciò che è arrivato si conserva: scaricare di nuovo per continuare.</translation>
        </message>
        <message>
            <source>{hub} cannot be reached ({why}).</source>
            <comment>hub.unreachable</comment>
            <translation>Impossibile raggiungere {hub} ({why}).</translation>
        </message>
        <message>
            <source>{hub} gave an answer that makes no sense ({why}).</source>
            <comment>hub.makes_no_sense</comment>
            <translation>{hub} ha dato una risposta senza senso ({why}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT.</source>
            <comment>hub.check_endpoint</comment>
            <translation>Controllare HF_ENDPOINT.</translation>
        </message>
        <message>
            <source>{hub} gives {repository} only to people who have accepted its terms.</source>
            <comment>hub.gated</comment>
            <translation>{hub} fornisce {repository} solo a chi ne ha accettato le condizioni.</translation>
        </message>
        <message>
            <source>Accept them on the model's page there, set HF_TOKEN to your token, and download again.</source>
            <comment>hub.accept_terms</comment>
            <translation>Accettarle nella pagina del modello, impostare HF_TOKEN con il proprio token e scaricare di nuovo.</translation>
        </message>
        <message>
            <source>{hub} refuses {repository} ({status}): it is private or not there, or HF_TOKEN is not valid.</source>
            <comment>hub.refuses</comment>
            <translation>{hub} rifiuta {repository} ({status}): è privato o non esiste, o HF_TOKEN non è valido.</translation>
        </message>
        <message>
            <source>Check HF_TOKEN, or import the model from a folder or a zip.</source>
            <comment>hub.check_token</comment>
            <translation>Controllare HF_TOKEN, o importare il modello da una cartella o da un file zip.</translation>
        </message>
        <message>
            <source>{hub} does not have {repository} ({status}).</source>
            <comment>hub.no_such_repository</comment>
            <translation>{hub} non ha {repository} ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have this revision of {repository} ({status}).</source>
            <comment>hub.no_such_revision</comment>
            <translation>{hub} non ha questa revisione di {repository} ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have a file of {repository} ({status}).</source>
            <comment>hub.no_such_file</comment>
            <translation>{hub} non ha un file di {repository} ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT, or look for a newer Dragoman.</source>
            <comment>hub.check_endpoint_or_update</comment>
            <translation>Controllare HF_ENDPOINT, o cercare un Dragoman più recente.</translation>
        </message>
        <message>
            <source>{hub} has had too many requests ({status}).</source>
            <comment>hub.too_many_requests</comment>
            <translation>{hub} ha ricevuto troppe richieste ({status}).</translation>
        </message>
        <message>
            <source>{hub} has had too many requests and asks to wait {seconds} seconds ({status}).</source>
            <comment>hub.asks_to_wait</comment>
            <translation>{hub} ha ricevuto troppe richieste e chiede di attendere {seconds} secondi ({status}).</translation>
        </message>
        <message>
            <source>Try again later. What has arrived is kept: download again to go on.</source>
            <comment>hub.try_later</comment>
            <translation>Riprovare più tardi. Ciò che è arrivato si conserva: scaricare di nuovo per continuare.</translation>
        </message>
        <message>
            <source>{hub} is out of order ({status}).</source>
            <comment>hub.out_of_order</comment>
            <translation>{hub} è fuori servizio ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not give {repository} ({status}).</source>
            <comment>hub.not_given</comment>
            <translation>{hub} non fornisce {repository} ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_variables</comment>
            <translation>Controllare HF_ENDPOINT e HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>{hub} does not answer as a hub of models does.</source>
            <comment>hub.no_hub</comment>
            <translation>{hub} non risponde come un hub di modelli.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_connection_and_variables</comment>
            <translation>Controllare la connessione, HF_ENDPOINT e HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>The hub gave a part of a file and does not say which.</source>
            <comment>hub.unnamed_part</comment>
            <translation>L'hub ha fornito una parte di un file senza indicare quale.</translation>
        </message>
        <message>
            <source>The hub offers another {file} than the one that {title} was described with.</source>
            <comment>hub.offers_another_file</comment>
            <translation>L'hub offre un {file} diverso da quello con cui {title} è stato descritto.</translation>
        </message>
        <message>
            <source>Nothing was downloaded. Look for a newer Dragoman, or import the model.</source>
            <comment>hub.nothing_downloaded</comment>
            <translation>Non è stato scaricato nulla. Cercare un Dragoman più recente, o importare il modello.</translation>
        </message>
        <message>
            <source>Download again.</source>
            <comment>hub.download_again</comment>
            <translation>Scaricare di nuovo.</translation>
        </message>
        <message>
            <source>The model {model} in {folder} cannot be used: {why}.</source>
            <comment>inference.unusable</comment>
            <translation>Impossibile usare il modello {model} in {folder}: {why}.</translation>
        </message>
        <message>
            <source>{words}</source>
            <comment>inference.said</comment>
            <translation>{words}</translation>
        </message>
        <message>
            <source>it needs {needed:bytes} of memory and {free:bytes} are free</source>
            <comment>inference.needs_memory</comment>
            <translation>servono {needed:bytes} di memoria e ne sono liberi {free:bytes}</translation>
        </message>
        <message>
            <source>memory is short, it needs {needed:bytes}</source>
            <comment>inference.memory_is_short</comment>
            <translation>la memoria scarseggia, servono {needed:bytes}</translation>
        </message>
        <message>
            <source>Close other programs, or use another model.</source>
            <comment>inference.free_memory</comment>
            <translation>Chiudere altri programmi, o usare un altro modello.</translation>
        </message>
        <message>
            <source>its inputs are not what they should be: {names}</source>
            <comment>inference.inputs</comment>
            <translation>i suoi ingressi non sono quelli previsti: {names}</translation>
        </message>
        <message>
            <source>its outputs are not what they should be: {names}</source>
            <comment>inference.outputs</comment>
            <translation>le sue uscite non sono quelle previste: {names}</translation>
        </message>
        <message>
            <source>its tokenizer has {pieces} pieces, which do not fit the model</source>
            <comment>inference.vocabulary_does_not_fit</comment>
            <translation>il suo tokenizer ha {pieces} elementi, che non corrispondono al modello</translation>
        </message>
        <message>
            <source>its tokenizer is not the one that belongs to it</source>
            <comment>inference.other_tokenizer</comment>
            <translation>il suo tokenizer non è quello che gli appartiene</translation>
        </message>
        <message>
            <source>it reads {limit} tokens at a time and was given {given}</source>
            <comment>inference.too_many_tokens</comment>
            <translation>legge {limit} token alla volta e ne ha ricevuti {given}</translation>
        </message>
        <message>
            <source>the token {token} is none of its {vocabulary}</source>
            <comment>inference.unknown_token</comment>
            <translation>il token {token} non è tra i suoi {vocabulary}</translation>
        </message>
        <message>
            <source>its {key} cannot be {value}</source>
            <comment>inference.declares</comment>
            <translation>{key} non può essere {value}</translation>
        </message>
        <message>
            <source>it does not give vectors of length 1</source>
            <comment>inference.not_of_length_1</comment>
            <translation>non fornisce vettori di lunghezza 1</translation>
        </message>
        <message>
            <source>its vectors have {found} numbers instead of {wanted}</source>
            <comment>inference.dimension</comment>
            <translation>i suoi vettori hanno {found} numeri invece di {wanted}</translation>
        </message>
        <message>
            <source>it does not give one score for a pair</source>
            <comment>inference.not_one_score</comment>
            <translation>non fornisce un solo punteggio per coppia</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <comment>inference.file</comment>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <comment>inference.file_is_damaged</comment>
            <translation>è danneggiato</translation>
        </message>
        <message>
            <source>The model {model} gives no vectors of single tokens to rerank by.</source>
            <comment>inference.no_token_vectors</comment>
            <translation>Il modello {model} non fornisce vettori di singoli token per il riordinamento.</translation>
        </message>
        <message>
            <source>Choose another model, or another way of reranking.</source>
            <comment>inference.use_another_reranker</comment>
            <translation>Scegliere un altro modello, o un altro modo di riordinare.</translation>
        </message>
        <message>
            <source>its vectors have not the {wanted} numbers of the published one</source>
            <comment>inference.published_dimension</comment>
            <translation>i suoi vettori non hanno i {wanted} numeri di quello pubblicato</translation>
        </message>
        <message>
            <source>its {head} score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.score_differs</comment>
            <translation>il suo punteggio {head} è {found:.3f}, mentre {source} indica {wanted:.3f}</translation>
        </message>
        <message>
            <source>its reranker's score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.reranker_score_differs</comment>
            <translation>il punteggio del suo reranker è {found:.3f}, mentre {source} indica {wanted:.3f}</translation>
        </message>
        <message>
            <source>slower, on battery</source>
            <comment>pace.battery</comment>
            <translation>più lentamente, a batteria</translation>
        </message>
        <message>
            <source>slower, while you use the computer</source>
            <comment>pace.person</comment>
            <translation>più lentamente, mentre si usa il computer</translation>
        </message>
        <message>
            <source>slower, while other programs need the computer</source>
            <comment>pace.others</comment>
            <translation>più lentamente, mentre altri programmi hanno bisogno del computer</translation>
        </message>
    </context>
</TS>
