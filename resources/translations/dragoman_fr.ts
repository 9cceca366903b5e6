<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>CollectionActions</name>
        <message>
            <source>C&amp;ollect passage</source>
            <translation>&amp;Ajouter le passage à la collection</translation>
        </message>
        <message>
            <source>&amp;Show the collection</source>
            <translation>A&amp;fficher la collection</translation>
        </message>
        <message>
            <source>Sa&amp;ve the collection as…</source>
            <translation>&amp;Enregistrer la collection sous…</translation>
        </message>
        <message>
            <source>&amp;Undo the last change of the collection</source>
            <translation>Ann&amp;uler la dernière modification de la collection</translation>
        </message>
        <message>
            <source>&amp;Remove all from the collection</source>
            <translation>Tout &amp;retirer de la collection</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Copier la citation</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Collected.</source>
            <translation>Ajouté à la collection.</translation>
        </message>
    </context>
    <context>
        <name>ExplainActions</name>
        <message>
            <source>Choose the file that is not found</source>
            <translation>Choisir le fichier introuvable</translation>
        </message>
    </context>
    <context>
        <name>ExportActions</name>
        <message>
            <source>Nothing is collected yet.</source>
            <translation>La collection est encore vide.</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Document Word (*.docx)</translation>
        </message>
        <message>
            <source>Table for spreadsheets (*.csv)</source>
            <translation>Tableau pour tableur (*.csv)</translation>
        </message>
        <message>
            <source>Save the collection</source>
            <translation>Enregistrer la collection</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Collection</translation>
        </message>
        <message>
            <source>{name} cannot be written.</source>
            <translation>Impossible d’écrire {name}.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Choisissez un autre dossier, ou libérez de l’espace sur le disque.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Enregistré sous {name}.</translation>
        </message>
        <message>
            <source>{name} is there already. Replace it?</source>
            <translation>{name} existe déjà. Remplacer ?</translation>
        </message>
        <message>
            <source>Replace a file</source>
            <translation>Remplacer un fichier</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
    </context>
    <context>
        <name>GuideActions</name>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guide</translation>
        </message>
        <message>
            <source>Look for a &amp;new version…</source>
            <translation>Chercher une &amp;nouvelle version…</translation>
        </message>
        <message>
            <source>Look for a new version</source>
            <translation>Chercher une nouvelle version</translation>
        </message>
        <message>
            <source>You have version {version}. The newest one stands on this page:</source>
            <translation>Vous avez la version {version}. La plus récente se trouve sur cette page :</translation>
        </message>
        <message>
            <source>Your browser opens it. Dragoman itself asks nobody, and sends nothing.</source>
            <translation>Votre navigateur l’ouvre. Dragoman lui-même n’interroge personne et n’envoie rien.</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Ouvrir dans le navigateur</translation>
        </message>
    </context>
    <context>
        <name>HitActions</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Copier la citation</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copier le chemin</translation>
        </message>
        <message>
            <source>Why is this found?</source>
            <translation>Pourquoi ce résultat ?</translation>
        </message>
        <message>
            <source>Forget this document…</source>
            <translation>Oublier ce document…</translation>
        </message>
        <message>
            <source>Show a copy in its folder</source>
            <translation>Afficher une copie dans son dossier</translation>
        </message>
        <message>
            <source>Forget {name}? The file stays where it is, but is not found any more and not read again. Its text, title and name leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>Oublier {name} ? Le fichier reste à sa place, mais il ne sera plus trouvé ni relu. Son texte, son titre et son nom disparaîtront de tous les fichiers du dossier de données de Dragoman, ainsi que les sauvegardes antérieures et le journal.</translation>
        </message>
        <message>
            <source>Copies of it in other places are still found.</source>
            <translation>Ses copies situées ailleurs restent trouvables.</translation>
        </message>
        <message>
            <source>Forget a document</source>
            <translation>Oublier un document</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Oublier</translation>
        </message>
    </context>
    <context>
        <name>LikeActions</name>
        <message>
            <source>Find similar &amp;passages</source>
            <translation>Trouver des &amp;passages similaires</translation>
        </message>
        <message>
            <source>Find similar &amp;documents</source>
            <translation>Trouver des d&amp;ocuments similaires</translation>
        </message>
        <message>
            <source>Find similar to the &amp;selection</source>
            <translation>Trouver des textes similaires à la &amp;sélection</translation>
        </message>
    </context>
    <context>
        <name>ModelActions</name>
        <message>
            <source>All its files are as they were installed, and it gives what it should.</source>
            <translation>Tous ses fichiers sont tels qu’à l’installation, et il donne les résultats attendus.</translation>
        </message>
        <message>
            <source>Check of a model</source>
            <translation>Vérification d’un modèle</translation>
        </message>
    </context>
    <context>
        <name>PreviewActions</name>
        <message>
            <source>&amp;Next hit in the document</source>
            <translation>Résultat s&amp;uivant dans le document</translation>
        </message>
        <message>
            <source>&amp;Previous hit in the document</source>
            <translation>Résultat &amp;précédent dans le document</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Rechercher</translation>
        </message>
        <message>
            <source>Find in the &amp;document…</source>
            <translation>Rechercher dans le &amp;document…</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>A&amp;grandir</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>Réduir&amp;e</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>&amp;Taille normale</translation>
        </message>
        <message>
            <source>Show &amp;text or page</source>
            <translation>Afficher le te&amp;xte ou la page</translation>
        </message>
    </context>
    <context>
        <name>QuestionActions</name>
        <message>
            <source>&amp;Recent questions</source>
            <translation>Questions &amp;récentes</translation>
        </message>
        <message>
            <source>&amp;Save this search…</source>
            <translation>&amp;Enregistrer cette recherche…</translation>
        </message>
        <message>
            <source>&amp;Filters at the side</source>
            <translation>Panneau des &amp;filtres</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>Effacer &amp;les filtres</translation>
        </message>
        <message>
            <source>&amp;Mend the question</source>
            <translation>&amp;Corriger la question</translation>
        </message>
        <message>
            <source>&amp;Keep the questions asked</source>
            <translation>&amp;Mémoriser les questions posées</translation>
        </message>
        <message>
            <source>Ask the &amp;last question again at the start</source>
            <translation>Reposer la dernière question au &amp;démarrage</translation>
        </message>
        <message>
            <source>&amp;Delete all questions kept…</source>
            <translation>&amp;Supprimer les questions mémorisées…</translation>
        </message>
        <message>
            <source>Delete all questions that are kept? Saved searches stay.</source>
            <translation>Supprimer toutes les questions mémorisées ? Les recherches enregistrées sont conservées.</translation>
        </message>
        <message>
            <source>Delete questions</source>
            <translation>Supprimer les questions</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Enregistrer cette recherche</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>QuoteActions</name>
        <message>
            <source>&amp;Copy quote with its source</source>
            <translation>&amp;Copier la citation avec sa source</translation>
        </message>
        <message>
            <source>Copy quote as plain &amp;text</source>
            <translation>Copier la citation en &amp;texte brut</translation>
        </message>
        <message>
            <source>Copy quote as &amp;Markdown</source>
            <translation>Copier la citation en &amp;Markdown</translation>
        </message>
        <message>
            <source>Copy quote as &amp;BibTeX</source>
            <translation>Copier la citation en &amp;BibTeX</translation>
        </message>
        <message>
            <source>Copy quote as Chicago &amp;note</source>
            <translation>Copier la citation en &amp;note Chicago</translation>
        </message>
        <message>
            <source>Copied with its source.</source>
            <translation>Copié avec sa source.</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>Ce passage n’est plus là.</translation>
        </message>
    </context>
    <context>
        <name>RemedyActions</name>
        <message>
            <source>The file cannot be read.</source>
            <translation>Impossible de lire le fichier.</translation>
        </message>
    </context>
    <context>
        <name>RepairActions</name>
        <message>
            <source>Check and repair the library</source>
            <translation>Vérifier et réparer la bibliothèque</translation>
        </message>
        <message>
            <source>Check and repair the library now?</source>
            <translation>Vérifier et réparer la bibliothèque maintenant ?</translation>
        </message>
        <message>
            <source>The window closes, the library is looked at to the last row, and what is damaged is made again from what is whole. That may take minutes. Your documents are not touched. The window then opens again.</source>
            <translation>La fenêtre va se fermer, la bibliothèque sera examinée jusqu’à la dernière ligne, et ce qui est endommagé sera reconstruit à partir de ce qui est intact. Cela peut prendre quelques minutes. Vos documents ne seront pas modifiés. La fenêtre s’ouvrira ensuite de nouveau.</translation>
        </message>
        <message>
            <source>Check and repair</source>
            <translation>Vérifier et réparer</translation>
        </message>
    </context>
    <context>
        <name>ScanActions</name>
        <message>
            <source>Scans</source>
            <translation>Numérisations</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Les lire</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Ne pas les lire</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Add folder…</source>
            <translation>&amp;Ajouter un dossier…</translation>
        </message>
        <message>
            <source>&amp;Folders…</source>
            <translation>&amp;Dossiers…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>&amp;Modèles…</translation>
        </message>
        <message>
            <source>&amp;Pause or go on indexing</source>
            <translation>Mettre en pause ou reprendre l’&amp;indexation</translation>
        </message>
        <message>
            <source>&amp;Index now anyway</source>
            <translation>I&amp;ndexer quand même maintenant</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Paramètres…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Recherche</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>&amp;Question</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>&amp;Aperçu</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>&amp;Commandes…</translation>
        </message>
        <message>
            <source>&amp;Collection</source>
            <translation>&amp;Collection</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;Search operators</source>
            <translation>&amp;Opérateurs de recherche</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;What Dragoman knows</source>
            <translation>&amp;Ce que sait Dragoman</translation>
        </message>
        <message>
            <source>&amp;Files that need attention</source>
            <translation>&amp;Fichiers à vérifier</translation>
        </message>
        <message>
            <source>Why &amp;isn't a file found?…</source>
            <translation>&amp;Pourquoi un fichier n’est-il pas trouvé ?…</translation>
        </message>
        <message>
            <source>&amp;Check and repair the library…</source>
            <translation>&amp;Vérifier et réparer la bibliothèque…</translation>
        </message>
        <message>
            <source>&amp;About Dragoman</source>
            <translation>À propos &amp;de Dragoman</translation>
        </message>
    </context>
    <context>
        <name>BannerBar</name>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Réparer…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modèles…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Paramètres…</translation>
        </message>
        <message>
            <source>Read scans…</source>
            <translation>Lire les numérisations…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message>
            <source>Passages collected</source>
            <translation>Passages de la collection</translation>
        </message>
        <message>
            <source>Nothing is collected yet. Choose a passage and press Ctrl+B, or drag it here.</source>
            <translation>La collection est encore vide. Choisissez un passage et appuyez sur Ctrl+B, ou faites-le glisser ici.</translation>
        </message>
    </context>
    <context>
        <name>CollectionModel</name>
        <message>
            <source>Note: {note}</source>
            <translation>Note : {note}</translation>
        </message>
    </context>
    <context>
        <name>CollectionPanel</name>
        <message>
            <source>Collection</source>
            <translation>Collection</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>Tout retirer</translation>
        </message>
        <message>
            <source>Note on this passage</source>
            <translation>Note sur ce passage</translation>
        </message>
        <message>
            <source>Style of the citations</source>
            <translation>Style de citation</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Cite as</source>
            <translation>Citer en</translation>
        </message>
    </context>
    <context>
        <name>style_names</name>
        <message>
            <source>Plain text</source>
            <translation>Texte brut</translation>
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
            <translation>Note Chicago</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>Finds the passage that answers a question, in any language, in your own files.</source>
            <translation>Trouve, dans vos propres fichiers et dans toutes les langues, le passage qui répond à une question.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Only a model that you ask for is loaded from the network.</source>
            <translation>Rien ne quitte cet ordinateur. Seul un modèle que vous demandez est téléchargé.</translation>
        </message>
        <message>
            <source>Models:</source>
            <translation>Modèles :</translation>
        </message>
        <message>
            <source>The library lives in</source>
            <translation>La bibliothèque se trouve dans</translation>
        </message>
        <message>
            <source>Apache License 2.0</source>
            <translation>Licence Apache 2.0</translation>
        </message>
        <message>
            <source>About Dragoman</source>
            <translation>À propos de Dragoman</translation>
        </message>
    </context>
    <context>
        <name>AdvancedModels</name>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>Tous les modèles</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Télécharger…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>From files that you have brought along, where there is no network</source>
            <translation>À partir de fichiers que vous avez apportés, là où il n’y a pas de réseau</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>D’un dossier…</translation>
        </message>
        <message>
            <source>From a zip…</source>
            <translation>D’un fichier ZIP…</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Reads all its files and compares its results with the published ones</source>
            <translation>Lit tous ses fichiers et compare ses résultats à ceux qui ont été publiés</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>The first passages are put in order by:</source>
            <translation>Classement des premiers passages :</translation>
        </message>
        <message>
            <source>They read the meaning of passages</source>
            <translation>Ils lisent le sens des passages</translation>
        </message>
        <message>
            <source>They put the first passages in order</source>
            <translation>Ils classent les premiers passages</translation>
        </message>
        <message>
            <source>They read scans in further languages</source>
            <translation>Ils lisent les numérisations dans d’autres langues</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>utilisé</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>Langues : {languages}</translation>
        </message>
        <message>
            <source>Memory while it works: {size}</source>
            <translation>Mémoire nécessaire : {size}</translation>
        </message>
        <message>
            <source>From: {place} {revision}</source>
            <translation>Provenance : {place} {revision}</translation>
        </message>
        <message>
            <source>Choose the folder of {title}</source>
            <translation>Choisir le dossier de {title}</translation>
        </message>
        <message>
            <source>Choose the zip of {title}</source>
            <translation>Choisir le fichier ZIP de {title}</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Un problème est survenu</translation>
        </message>
        <message>
            <source>Dragoman met an error that it did not expect. Your documents are untouched, and you can go on working. The report below helps to mend it; it is sent nowhere by itself.</source>
            <translation>Dragoman a rencontré une erreur inattendue. Vos documents sont intacts et vous pouvez continuer à travailler. Le rapport ci-dessous aide à corriger l’erreur ; il n’est jamais envoyé de lui-même.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
    </context>
    <context>
        <name>ExcludesEditor</name>
        <message>
            <source>One pattern a line, as in .gitignore: drafts/, *.log, !keep.log</source>
            <translation>Un motif par ligne, comme dans .gitignore : brouillons/, *.log, !garder.log</translation>
        </message>
        <message>
            <source>Patterns left out of the selected folder</source>
            <translation>Motifs d’exclusion du dossier sélectionné</translation>
        </message>
        <message>
            <source>Apply patterns</source>
            <translation>Appliquer les motifs</translation>
        </message>
        <message>
            <source>What is wrong with the patterns</source>
            <translation>Erreurs dans les motifs</translation>
        </message>
        <message>
            <source>Left out of the selected folder:</source>
            <translation>Exclus du dossier sélectionné :</translation>
        </message>
    </context>
    <context>
        <name>ExplainDialog</name>
        <message>
            <source>Why isn't this file found?</source>
            <translation>Pourquoi ce fichier n’est-il pas trouvé ?</translation>
        </message>
        <message>
            <source>What is known of the file</source>
            <translation>Ce que l’on sait du fichier</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Autre fichier…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Examen…</translation>
        </message>
        <message>
            <source>Was {path} meant?</source>
            <translation>Vouliez-vous dire {path} ?</translation>
        </message>
    </context>
    <context>
        <name>FailureDetails</name>
        <message>
            <source>Choose a file to see what can be done about it.</source>
            <translation>Choisissez un fichier pour voir ce que vous pouvez faire.</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>depuis le {date}</translation>
        </message>
    </context>
    <context>
        <name>FailuresDialog</name>
        <message>
            <source>Files that need attention</source>
            <translation>Fichiers à vérifier</translation>
        </message>
        <message>
            <source>Filter by name, folder or reason</source>
            <translation>Filtrer par nom, dossier ou raison</translation>
        </message>
        <message>
            <source>Filter the files</source>
            <translation>Filtrer les fichiers</translation>
        </message>
        <message>
            <source>All about it</source>
            <translation>Tous les détails</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>Copier la liste</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date: files are tried again there.</source>
            <translation>Une autre instance de Dragoman tient cette bibliothèque à jour : c’est là que les fichiers sont relus.</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
    </context>
    <context>
        <name>folder_suggestions</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>E-mails</translation>
        </message>
        <message>
            <source>Nothing in it that is read</source>
            <translation>Ne contient rien qui puisse être lu</translation>
        </message>
        <message>
            <source>Very many files, none read so far</source>
            <translation>Très nombreux fichiers, aucun lu jusqu’ici</translation>
        </message>
        <message>
            <source>by words in about {time}</source>
            <translation>par les mots en {time} environ</translation>
        </message>
        <message>
            <source>by meaning in about {time}</source>
            <translation>par le sens en {time} environ</translation>
        </message>
        <message>
            <source>how long that takes is known once something has been read</source>
            <translation>la durée sera connue après les premières lectures</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Comptage…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add {folder}</source>
            <translation>Ajouter {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Folders that are searched</source>
            <translation>Dossiers indexés</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Add the sample documents</source>
            <translation>Ajouter les documents d’exemple</translation>
        </message>
        <message>
            <source>What is wrong with ignore files in the selected folder</source>
            <translation>Erreurs dans les fichiers d’exclusion du dossier sélectionné</translation>
        </message>
        <message>
            <source>Hidden files, folders such as node_modules, and what ignore files name are left out anyway. A line “forgotten-…” stands for what you had forgotten, without its name; without the line it is read again.</source>
            <translation>Les fichiers cachés, les dossiers tels que node_modules et ce que nomment les fichiers d’exclusion sont exclus de toute façon. Une ligne « forgotten-… » représente, sans son nom, ce que vous avez fait oublier ; sans cette ligne, il sera relu.</translation>
        </message>
        <message>
            <source>{folder}: {cost}</source>
            <translation>{folder} : {cost}</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>Choisir un dossier où chercher</translation>
        </message>
        <message>
            <source>Search {path} no longer, and forget all that was read of it? The files stay where they are. Their text, titles and names leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>Ne plus chercher dans {path} et oublier tout ce qui y a été lu ? Les fichiers restent à leur place. Leurs textes, titres et noms disparaîtront de tous les fichiers du dossier de données de Dragoman, ainsi que les sauvegardes antérieures et le journal.</translation>
        </message>
        <message>
            <source>Remove folder</source>
            <translation>Retirer le dossier</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeDialog</name>
        <message>
            <source>What Dragoman knows</source>
            <translation>Ce que sait Dragoman</translation>
        </message>
        <message>
            <source>What the indexer is doing</source>
            <translation>Indexation en cours</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Files that need attention…</source>
            <translation>Fichiers à vérifier…</translation>
        </message>
        <message>
            <source>Why isn't a file found…</source>
            <translation>Pourquoi un fichier n’est-il pas trouvé ?…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modèles…</translation>
        </message>
        <message>
            <source>Files by state</source>
            <translation>Fichiers par état</translation>
        </message>
        <message>
            <source>Nothing is left to do: changes are followed as they happen.</source>
            <translation>Tout est à jour : les changements sont suivis au fur et à mesure.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>By words</source>
            <translation>Par les mots</translation>
        </message>
        <message>
            <source>By meaning, with {embedder}</source>
            <translation>Par le sens, avec {embedder}</translation>
        </message>
        <message>
            <source>Show the files: {state}</source>
            <translation>Afficher les fichiers : {state}</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Speed on this computer</source>
            <translation>Vitesse sur cet ordinateur</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Intégré</translation>
        </message>
        <message>
            <source>unknown size</source>
            <translation>taille inconnue</translation>
        </message>
        <message>
            <source>Better ({size})</source>
            <translation>Meilleur ({size})</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>Use it alone</source>
            <translation>Utiliser seul</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Go on with the download…</source>
            <translation>Reprendre le téléchargement…</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Télécharger…</translation>
        </message>
        <message>
            <source>It reads what you add to the library, on this computer.</source>
            <translation>Il lit sur cet ordinateur ce que vous ajoutez à la bibliothèque.</translation>
        </message>
        <message>
            <source>It has read all of your library.</source>
            <translation>Il a lu toute votre bibliothèque.</translation>
        </message>
        <message>
            <source>It has read {share} of your library</source>
            <translation>Il a lu {share} de votre bibliothèque</translation>
        </message>
        <message>
            <source>It reads {passages} in the background; meanwhile you search with what there is.</source>
            <translation>Il lit {passages} en arrière-plan ; en attendant, vous cherchez avec ce qui est déjà là.</translation>
        </message>
        <message>
            <source>How long that takes is known once it has read for a moment.</source>
            <translation>La durée sera connue quand il aura lu quelques instants.</translation>
        </message>
        <message>
            <source>That takes about {time}.</source>
            <translation>Cela prend environ {time}.</translation>
        </message>
        <message>
            <source>It is downloaded once, and finds more, above all across languages.</source>
            <translation>Il se télécharge une seule fois et trouve davantage, surtout d’une langue à l’autre.</translation>
        </message>
    </context>
    <context>
        <name>model_questions</name>
        <message>
            <source>unknown size</source>
            <translation>taille inconnue</translation>
        </message>
        <message>
            <source>Download {title}, {size}?</source>
            <translation>Télécharger {title}, {size} ?</translation>
        </message>
        <message>
            <source>Licence: {licence}. From: {place}.</source>
            <translation>Licence : {licence}. Provenance : {place}.</translation>
        </message>
        <message>
            <source>This is the only thing that Dragoman ever loads from the network. It tells nobody more.</source>
            <translation>C’est la seule chose que Dragoman télécharge. Rien d’autre n’est communiqué à personne.</translation>
        </message>
        <message>
            <source>Download a model</source>
            <translation>Télécharger un modèle</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>{notice}

Import {title} all the same?</source>
            <translation>{notice}

Importer {title} quand même ?</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>Importer un modèle</translation>
        </message>
        <message>
            <source>Remove {title} from this computer? What it has read stays known.</source>
            <translation>Retirer {title} de cet ordinateur ? Ce qu’il a lu reste connu.</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>Retirer un modèle</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avancé</translation>
        </message>
        <message>
            <source>All models, import, check, remove, and who puts in order</source>
            <translation>Tous les modèles ; importer, vérifier, retirer ; classement des premiers passages</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Ce qui n’a pas marché</translation>
        </message>
    </context>
    <context>
        <name>PasswordButton</name>
        <message>
            <source>Give password…</source>
            <translation>Saisir le mot de passe…</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Afficher le mot de passe</translation>
        </message>
        <message>
            <source>The password is kept only until Dragoman is closed, and tried with your other protected files. What the file says is then in the library, where anyone who can open your account can read it.</source>
            <translation>Le mot de passe n’est gardé que jusqu’à la fermeture de Dragoman, et il est essayé sur vos autres fichiers protégés. Le contenu du fichier est alors dans la bibliothèque, où toute personne ayant accès à votre compte peut le lire.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Essai en cours…</translation>
        </message>
    </context>
    <context>
        <name>RemedyButtons</name>
        <message>
            <source>Adds a pattern to the folder's; it can be taken away under Folders</source>
            <translation>Ajoute un motif à ceux du dossier ; vous pouvez le retirer sous « Dossiers »</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Search its folder</source>
            <translation>Ajouter son dossier</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Exclure</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>Afficher la règle</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Tout réessayer</translation>
        </message>
    </context>
    <context>
        <name>RerankerChoice</name>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>Qui classe les premiers passages</translation>
        </message>
        <message>
            <source>nobody: they stay as they were found</source>
            <translation>personne : ils restent dans l’ordre où ils ont été trouvés</translation>
        </message>
        <message>
            <source>the model that reads their meaning, word by word</source>
            <translation>le modèle qui lit leur sens, mot à mot</translation>
        </message>
        <message>
            <source>the built-in model, until a larger one is installed</source>
            <translation>le modèle intégré, jusqu’à l’installation d’un plus grand</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>What leaves it out</source>
            <translation>Ce qui exclut le fichier</translation>
        </message>
        <message>
            <source>Line {line} of {path}:</source>
            <translation>Ligne {line} de {path} :</translation>
        </message>
        <message>
            <source>The ignore file</source>
            <translation>Le fichier d’exclusion</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
    </context>
    <context>
        <name>SettingEditor</name>
        <message>
            <source>Reset</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Reset “{setting}” to its default</source>
            <translation>Rétablir la valeur par défaut de « {setting} »</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>Par défaut : {value}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activé</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>Write a whole number from {least} to {most}.</source>
            <translation>Saisissez un nombre entier de {least} à {most}.</translation>
        </message>
        <message>
            <source>Write a number from {least} to {most}.</source>
            <translation>Saisissez un nombre de {least} à {most}.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Reading files</source>
            <translation>Lecture des fichiers</translation>
        </message>
        <message>
            <source>Following folders</source>
            <translation>Suivi des dossiers</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Memory and backups</source>
            <translation>Mémoire et sauvegardes</translation>
        </message>
        <message>
            <source>Pages that are pictures, as scanners make them</source>
            <translation>Pages qui sont des images, comme en font les scanners</translation>
        </message>
        <message>
            <source>Their letters are recognised in the background, when nothing else is to be done.</source>
            <translation>Leur texte est reconnu en arrière-plan, quand il n’y a rien d’autre à faire.</translation>
        </message>
        <message>
            <source>Ask when there are some</source>
            <translation>Demander s’il y en a</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Les lire</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Ne pas les lire</translation>
        </message>
        <message>
            <source>ocr scan scanner picture photo recognise</source>
            <translation>ocr numérisation scan scanner image photo reconnaissance</translation>
        </message>
        <message>
            <source>Files read at the same time</source>
            <translation>Fichiers lus en même temps</translation>
        </message>
        <message>
            <source>0 leaves it to Dragoman: one for each core, at most 4.</source>
            <translation>Avec 0, Dragoman décide : un par cœur, 4 au plus.</translation>
        </message>
        <message>
            <source>processes cores threads workers</source>
            <translation>processus cœurs threads parallèle processeur</translation>
        </message>
        <message>
            <source>Largest file</source>
            <translation>Plus grand fichier</translation>
        </message>
        <message>
            <source>Larger ones are not read, and told as too large.</source>
            <translation>Les plus grands ne sont pas lus et sont signalés comme trop volumineux.</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>Mo</translation>
        </message>
        <message>
            <source>size limit megabytes</source>
            <translation>taille limite maximum mégaoctets</translation>
        </message>
        <message>
            <source>Longest text of a document</source>
            <translation>Texte le plus long d’un document</translation>
        </message>
        <message>
            <source>What comes after so many characters is not indexed; 20,000,000 are some 8,000 pages.</source>
            <translation>Ce qui suit n’est pas indexé ; 20 000 000 de caractères font quelque 8 000 pages.</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>caractères</translation>
        </message>
        <message>
            <source>length limit pages</source>
            <translation>longueur limite maximum pages</translation>
        </message>
        <message>
            <source>Most passages of a document</source>
            <translation>Passages par document, au plus</translation>
        </message>
        <message>
            <source>What comes after them is not indexed.</source>
            <translation>Ce qui suit n’est pas indexé.</translation>
        </message>
        <message>
            <source>passages</source>
            <translation>passages</translation>
        </message>
        <message>
            <source>length limit chunks</source>
            <translation>longueur nombre limite maximum morceaux</translation>
        </message>
        <message>
            <source>Longest time for a file</source>
            <translation>Durée maximale par fichier</translation>
        </message>
        <message>
            <source>A file that takes longer is told as not read, and the next one goes on.</source>
            <translation>Un fichier plus long à lire est signalé comme non lu, et le suivant prend la suite.</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>secondes</translation>
        </message>
        <message>
            <source>timeout limit</source>
            <translation>délai limite temps timeout</translation>
        </message>
        <message>
            <source>Further time for each megabyte</source>
            <translation>Temps supplémentaire par mégaoctet</translation>
        </message>
        <message>
            <source>Of the file and of its text, beside the time above.</source>
            <translation>Du fichier et de son texte, en plus de la durée ci-dessus.</translation>
        </message>
        <message>
            <source>timeout limit size</source>
            <translation>délai limite temps taille timeout</translation>
        </message>
        <message>
            <source>Most memory for a file</source>
            <translation>Mémoire maximale par fichier</translation>
        </message>
        <message>
            <source>A file that needs more is told as not read.</source>
            <translation>Un fichier qui en demande plus est signalé comme non lu.</translation>
        </message>
        <message>
            <source>ram limit megabytes</source>
            <translation>ram mémoire limite mégaoctets</translation>
        </message>
        <message>
            <source>Give way to other work</source>
            <translation>Priorité aux autres tâches</translation>
        </message>
        <message>
            <source>On a battery, while you use the computer and while other programs need it, indexing is slower.</source>
            <translation>Sur batterie, quand vous utilisez l’ordinateur et quand d’autres programmes en ont besoin, l’indexation est plus lente.</translation>
        </message>
        <message>
            <source>battery power background priority slow processor</source>
            <translation>batterie énergie arrière-plan priorité lent processeur</translation>
        </message>
        <message>
            <source>Wait after a change</source>
            <translation>Attente après un changement</translation>
        </message>
        <message>
            <source>So long nothing must happen in a folder before it is looked at: a file is often saved in steps.</source>
            <translation>Temps de calme nécessaire dans un dossier avant de l’examiner : un fichier s’enregistre souvent en plusieurs étapes.</translation>
        </message>
        <message>
            <source>delay live watch</source>
            <translation>délai surveillance direct</translation>
        </message>
        <message>
            <source>Time between two looks at everything</source>
            <translation>Tout parcourir de nouveau après</translation>
        </message>
        <message>
            <source>No system tells of all that happens to files.</source>
            <translation>Aucun système ne signale tout ce qui arrive aux fichiers.</translation>
        </message>
        <message>
            <source>scan interval hour watch</source>
            <translation>intervalle heures analyse surveillance</translation>
        </message>
        <message>
            <source>Time between two looks at folders that cannot be followed</source>
            <translation>Parcourir de nouveau les dossiers impossibles à suivre après</translation>
        </message>
        <message>
            <source>Network shares, for instance, do not tell of changes as they happen.</source>
            <translation>Les partages réseau, par exemple, ne signalent pas les changements sur le moment.</translation>
        </message>
        <message>
            <source>scan interval network drive watch</source>
            <translation>intervalle réseau lecteur partage analyse surveillance</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modèles…</translation>
        </message>
        <message>
            <source>The model that reads the meaning</source>
            <translation>Le modèle qui lit le sens</translation>
        </message>
        <message>
            <source>Chosen among the models, with what each costs and knows.</source>
            <translation>Se choisit parmi les modèles, où il est dit ce que chacun demande et sait faire.</translation>
        </message>
        <message>
            <source>embedder language download better</source>
            <translation>embedder embedding langue télécharger meilleur</translation>
        </message>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>Qui classe les premiers passages</translation>
        </message>
        <message>
            <source>Chosen among the models, under Advanced.</source>
            <translation>Se choisit parmi les modèles, sous « Avancé ».</translation>
        </message>
        <message>
            <source>reranker order sort</source>
            <translation>reranker reclassement ordre trier</translation>
        </message>
        <message>
            <source>Passages that are put in order</source>
            <translation>Passages à classer</translation>
        </message>
        <message>
            <source>So many of the first are read once more, closely. 0: none.</source>
            <translation>Nombre de premiers passages relus de près. 0 : aucun.</translation>
        </message>
        <message>
            <source>reranker results quality</source>
            <translation>reranker reclassement résultats qualité</translation>
        </message>
        <message>
            <source>Time for putting in order</source>
            <translation>Temps pour le classement</translation>
        </message>
        <message>
            <source>The answer is shown before; it is only put into a better order.</source>
            <translation>La réponse s’affiche avant ; son ordre est seulement amélioré ensuite.</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>millisecondes</translation>
        </message>
        <message>
            <source>reranker speed</source>
            <translation>reranker reclassement vitesse</translation>
        </message>
        <message>
            <source>Time for the larger model that puts in order</source>
            <translation>Temps pour le classement par le plus grand modèle</translation>
        </message>
        <message>
            <source>After that order is shown; only where such a model is installed.</source>
            <translation>Après l’affichage de ce premier ordre ; seulement si un tel modèle est installé.</translation>
        </message>
        <message>
            <source>Keep models in memory for</source>
            <translation>Garder les modèles en mémoire pendant</translation>
        </message>
        <message>
            <source>One that nobody uses so long is unloaded; the next question then takes a moment more.</source>
            <translation>Un modèle inutilisé aussi longtemps est déchargé ; la question suivante prend alors un peu plus de temps.</translation>
        </message>
        <message>
            <source>ram unload idle</source>
            <translation>ram mémoire décharger inactif</translation>
        </message>
        <message>
            <source>Back up what was learnt of the meaning</source>
            <translation>Sauvegarder ce qui a été appris du sens</translation>
        </message>
        <message>
            <source>Some kilobytes a passage in the daily backup, in place of learning it again after a damage.</source>
            <translation>Quelques kilo-octets par passage dans la sauvegarde quotidienne, pour ne pas tout réapprendre après un dommage.</translation>
        </message>
        <message>
            <source>vectors safety copy disk</source>
            <translation>vecteurs copie de sécurité disque</translation>
        </message>
        <message>
            <source>Keep the questions asked</source>
            <translation>Mémoriser les questions posées</translation>
        </message>
        <message>
            <source>In the data folder alone. Without, those that were kept are deleted; saved searches stay.</source>
            <translation>Dans le dossier de données uniquement. Si cette option est désactivée, les questions mémorisées sont supprimées ; les recherches enregistrées sont conservées.</translation>
        </message>
        <message>
            <source>history privacy recent</source>
            <translation>historique confidentialité vie privée récentes</translation>
        </message>
        <message>
            <source>Ask the last question again at the start</source>
            <translation>Reposer la dernière question au démarrage</translation>
        </message>
        <message>
            <source>Needs questions to be kept.</source>
            <translation>Possible seulement si les questions sont mémorisées.</translation>
        </message>
        <message>
            <source>restore session</source>
            <translation>restaurer session</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Apparence et langue</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>Sur le bureau</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Of the window. Questions are asked in any language, whichever this is.</source>
            <translation>Celle de la fenêtre. Les questions se posent dans toutes les langues, quelle que soit celle-ci.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>translation locale</source>
            <translation>traduction régionaux français</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Where the system is set to high contrast, its own colours are used.</source>
            <translation>Si le système est en contraste élevé, ses propres couleurs sont utilisées.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>theme dark mode night contrast appearance</source>
            <translation>thème mode sombre nuit contraste apparence</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>Taille de l’ensemble</translation>
        </message>
        <message>
            <source>Beside what the system says already.</source>
            <translation>En plus de ce que prévoit déjà le système.</translation>
        </message>
        <message>
            <source>zoom scale font large</source>
            <translation>zoom échelle police grand</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Animations</translation>
        </message>
        <message>
            <source>Panels fade in and bars slide open, unless the system says that nothing should move.</source>
            <translation>Les panneaux apparaissent en fondu et les barres glissent, sauf si le système demande que rien ne bouge.</translation>
        </message>
        <message>
            <source>animation reduced effects</source>
            <translation>animation réduire effets</translation>
        </message>
        <message>
            <source>Closing the window then only puts it away; the sign in the tray brings it back, or ends Dragoman.</source>
            <translation>Fermer la fenêtre ne fait alors que la masquer ; l’icône de la zone de notification la ramène ou quitte Dragoman.</translation>
        </message>
        <message>
            <source>This desktop has no tray, so that closing the window ends Dragoman whatever is set here.</source>
            <translation>Ce bureau n’a pas de zone de notification : fermer la fenêtre quitte donc Dragoman, quel que soit ce réglage.</translation>
        </message>
        <message>
            <source>Shows the bar for a quick question, whatever program is in front.</source>
            <translation>Affiche la barre de question rapide, quel que soit le programme au premier plan.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Go on when the window is closed</source>
            <translation>Continuer après la fermeture</translation>
        </message>
        <message>
            <source>tray background minimise hide</source>
            <translation>zone de notification arrière-plan réduire masquer</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>Lancer à l’ouverture de session</translation>
        </message>
        <message>
            <source>Without a window, so that new documents are read as they come.</source>
            <translation>Sans fenêtre, pour que les nouveaux documents soient lus dès leur arrivée.</translation>
        </message>
        <message>
            <source>autostart boot login</source>
            <translation>démarrage automatique connexion session</translation>
        </message>
        <message>
            <source>Keys for a quick question</source>
            <translation>Raccourci pour une question rapide</translation>
        </message>
        <message>
            <source>global shortcut hotkey launcher</source>
            <translation>raccourci clavier global lanceur</translation>
        </message>
        <message>
            <source>Another program has the keys for a quick question: choose others.</source>
            <translation>Un autre programme utilise déjà le raccourci pour une question rapide : choisissez-en un autre.</translation>
        </message>
        <message>
            <source>This system gives programs no such keys. Its own keyboard settings can start: dragoman --launcher</source>
            <translation>Ce système n’accorde pas de tels raccourcis aux programmes. Ses propres paramètres du clavier peuvent lancer : dragoman --launcher</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Chercher un paramètre</translation>
        </message>
        <message>
            <source>No setting is called so.</source>
            <translation>Aucun paramètre ne porte ce nom.</translation>
        </message>
        <message>
            <source>“{setting}” is changed.</source>
            <translation>« {setting} » a été modifié.</translation>
        </message>
        <message>
            <source>“{setting}” is changed; it counts from the next start.</source>
            <translation>« {setting} » a été modifié ; cela vaudra au prochain démarrage.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>Trouver une action</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Actions et leurs touches</translation>
        </message>
        <message>
            <source>New keys for the chosen action</source>
            <translation>Nouvelles touches pour l’action choisie</translation>
        </message>
        <message>
            <source>Use it here instead</source>
            <translation>L’utiliser plutôt ici</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Aucune touche</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Always: arrows move in the list, also from the question; Escape clears the question.</source>
            <translation>Toujours : les flèches se déplacent dans la liste, même depuis la question ; Échap vide la question.</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>Tapez les nouvelles touches :</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Tout rétablir</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>aucune touche</translation>
        </message>
        <message>
            <source>{keys} is taken by: {actions}</source>
            <translation>{keys} est déjà pris par : {actions}</translation>
        </message>
    </context>
    <context>
        <name>StateGroups</name>
        <message>
            <source>States</source>
            <translation>États</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>À vérifier</translation>
        </message>
    </context>
    <context>
        <name>TransferBar</name>
        <message>
            <source>Progress of the work on a model</source>
            <translation>Avancement du travail sur un modèle</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
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
            <translation>Document</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Présentation</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Classeur</translation>
        </message>
        <message>
            <source>E-book</source>
            <translation>Livre numérique</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texte brut</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>this passage: {language}</source>
            <translation>ce passage : {language}</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>non installé</translation>
        </message>
        <message>
            <source>partly downloaded</source>
            <translation>partiellement téléchargé</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>installé</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>inutilisable</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Téléchargement</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>Copie</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>{speed} par seconde</translation>
        </message>
        <message>
            <source>p. {page}</source>
            <translation>p. {page}</translation>
        </message>
        <message>
            <source>from a scan</source>
            <translation>issu d’une numérisation</translation>
        </message>
        <message>
            <source>not {values}</source>
            <translation>sauf {values}</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>à partir du {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>jusqu’au {day}</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>Have everything in {path} searched? That may be very many files.</source>
            <translation>Rendre consultable tout ce qui se trouve dans {path} ? Cela peut représenter un très grand nombre de fichiers.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Find similar documents</source>
            <translation>Trouver des documents similaires</translation>
        </message>
        <message>
            <source>Why is it found, or not?</source>
            <translation>Pourquoi est-il trouvé, ou non ?</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
    </context>
    <context>
        <name>FacetModel</name>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>nothing chosen</source>
            <translation>aucun choix</translation>
        </message>
        <message>
            <source>{group}, chosen; Delete clears it</source>
            <translation>{group}, choisi ; Suppr efface le choix</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>non compté</translation>
        </message>
        <message>
            <source>{value}, documents found: {number}</source>
            <translation>{value}, documents trouvés : {number}</translation>
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message>
            <source>Nothing to narrow down yet</source>
            <translation>Rien à affiner pour l’instant</translation>
        </message>
    </context>
    <context>
        <name>facet_rows</name>
        <message>
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>Types</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>Expéditeurs</translation>
        </message>
        <message>
            <source>Show {number} more</source>
            <translation>Afficher {number} de plus</translation>
        </message>
    </context>
    <context>
        <name>FacetView</name>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>Seulement ceci</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>Exclure ceci</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
    </context>
    <context>
        <name>periods</name>
        <message>
            <source>With Shift: from the one that is chosen to this one</source>
            <translation>Avec Maj : de celui qui est choisi jusqu’à celui-ci</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Du … au …</translation>
        </message>
        <message>
            <source>Past week</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Past month</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Past year</source>
            <translation>12 derniers mois</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Rechercher dans le guide</translation>
        </message>
        <message>
            <source>No page of the guide holds this.</source>
            <translation>Aucune page du guide ne contient cela.</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>Pages du guide</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the guide</source>
            <translation>Page du guide</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Pages du document</translation>
        </message>
        <message>
            <source>This page cannot be drawn.</source>
            <translation>Cette page ne peut être affichée.</translation>
        </message>
    </context>
    <context>
        <name>FileOpener</name>
        <message>
            <source>Open many files</source>
            <translation>Ouvrir de nombreux fichiers</translation>
        </message>
        <message>
            <source>Open them</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>No program on this computer opens it.</source>
            <translation>Aucun programme de cet ordinateur ne peut ouvrir ce fichier.</translation>
        </message>
        <message>
            <source>The file manager does not answer.</source>
            <translation>Le gestionnaire de fichiers ne répond pas.</translation>
        </message>
        <message>
            <source>{name} cannot be opened.</source>
            <translation>Impossible d’ouvrir {name}.</translation>
        </message>
        <message>
            <source>The drive with {name} does not answer.</source>
            <translation>Le disque qui contient {name} ne répond pas.</translation>
        </message>
        <message>
            <source>Perhaps it sleeps, or its computer is off.</source>
            <translation>Il est peut-être en veille, ou son ordinateur est éteint.</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>{name} n’est plus là.</translation>
        </message>
        <message>
            <source>Perhaps it was moved, or its drive is not connected.</source>
            <translation>Le fichier a peut-être été déplacé, ou son disque n’est pas connecté.</translation>
        </message>
        <message>
            <source>{name} is a program. Opening it runs it on this computer.</source>
            <translation>{name} est un programme. L’ouvrir l’exécute sur cet ordinateur.</translation>
        </message>
        <message>
            <source>{name} is a script. Opening it may run it on this computer.</source>
            <translation>{name} est un script. L’ouvrir peut l’exécuter sur cet ordinateur.</translation>
        </message>
        <message>
            <source>{name} is a shortcut. Opening it starts whatever it names.</source>
            <translation>{name} est un raccourci. L’ouvrir lance ce qu’il désigne, quoi que ce soit.</translation>
        </message>
        <message>
            <source>{name} is a document that may hold programs, which may run when it is opened.</source>
            <translation>{name} est un document qui peut contenir des programmes, susceptibles de s’exécuter à l’ouverture.</translation>
        </message>
        <message>
            <source>Open it only if you know where it is from.</source>
            <translation>Ne l’ouvrez que si vous savez d’où il vient.</translation>
        </message>
        <message>
            <source>Open what can run?</source>
            <translation>Ouvrir ce qui peut s’exécuter ?</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Que voulez-vous faire ?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Commandes correspondantes</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>aucune touche</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activé</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
    </context>
    <context>
        <name>document_builder</name>
        <message>
            <source>Picture:</source>
            <translation>Image :</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
    </context>
    <context>
        <name>DocumentStack</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Mis en forme</translation>
        </message>
        <message>
            <source>This document's form cannot be shown; this is its text.</source>
            <translation>La mise en forme de ce document ne peut être affichée ; voici son texte.</translation>
        </message>
        <message>
            <source>This page cannot be drawn; this is its text.</source>
            <translation>Cette page ne peut être affichée ; voici son texte.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this document</source>
            <translation>Rechercher dans ce document</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>FormattedView</name>
        <message>
            <source>The document around the passage, with its form</source>
            <translation>Le document autour du passage, mis en forme</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>A link in this document</source>
            <translation>Un lien dans ce document</translation>
        </message>
        <message>
            <source>It leads out of this computer, to:</source>
            <translation>Il mène hors de cet ordinateur, vers :</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>It leads to what Dragoman does not open:</source>
            <translation>Il mène à ce que Dragoman n’ouvre pas :</translation>
        </message>
    </context>
    <context>
        <name>PageSelector</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Select the page</source>
            <translation>Sélectionner la page</translation>
        </message>
    </context>
    <context>
        <name>PreviewHead</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>The document's text alone</source>
            <translation>Le texte seul du document</translation>
        </message>
        <message>
            <source>Previous hit in this document</source>
            <translation>Résultat précédent dans ce document</translation>
        </message>
        <message>
            <source>Next hit in this document</source>
            <translation>Résultat suivant dans ce document</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>{place} of {places}</source>
            <translation>{place} sur {places}</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>This document is no longer there.</source>
            <translation>Ce document n’est plus là.</translation>
        </message>
        <message>
            <source>The document's text cannot be shown.</source>
            <translation>Impossible d’afficher le texte du document.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Text of the document around the passage</source>
            <translation>Texte du document autour du passage</translation>
        </message>
    </context>
    <context>
        <name>Assistant</name>
        <message>
            <source>Tab puts the first one in, or the one chosen with the arrows; Esc closes</source>
            <translation>Tab insère la première suggestion, ou celle choisie avec les flèches ; Échap ferme</translation>
        </message>
        <message>
            <source>Enter asks again; Delete takes a question out of the list</source>
            <translation>Entrée repose la question ; Suppr la retire de la liste</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take away: {part}</source>
            <translation>Retirer : {part}</translation>
        </message>
        <message>
            <source>{part}, take away</source>
            <translation>{part}, retirer</translation>
        </message>
    </context>
    <context>
        <name>ChipRow</name>
        <message>
            <source>What the question is narrowed to</source>
            <translation>Critères qui limitent la question</translation>
        </message>
    </context>
    <context>
        <name>likeness</name>
        <message>
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
        <message>
            <source>Like: {title}</source>
            <translation>Comme : {title}</translation>
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
            <translation>Écrire {text}</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Le retirer</translation>
        </message>
    </context>
    <context>
        <name>offers</name>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Cette semaine</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Semaine dernière</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Mois dernier</translation>
        </message>
    </context>
    <context>
        <name>part_names</name>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Expéditeur</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nom de fichier</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>From a day on</source>
            <translation>À partir d’un jour</translation>
        </message>
        <message>
            <source>Before a day</source>
            <translation>Avant un jour</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>Par pertinence</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Par date</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Par nom</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
        <message>
            <source>{beginning}…</source>
            <translation>{beginning}…</translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <source>Before {day}</source>
            <translation>Avant {day}</translation>
        </message>
        <message>
            <source>From {day} on</source>
            <translation>À partir de {day}</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field} : {value}</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>Folders, types, languages, dates and senders of what is found</source>
            <translation>Dossiers, types, langues, dates et expéditeurs de ce qui est trouvé</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
    </context>
    <context>
        <name>SavedList</name>
        <message>
            <source>Saved searches</source>
            <translation>Recherches enregistrées</translation>
        </message>
        <message>
            <source>Rename a search</source>
            <translation>Renommer une recherche</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Ask in any language, or type words; "a phrase"  -without  type:pdf  after:2024</source>
            <translation>Posez une question dans n’importe quelle langue, ou tapez des mots ; "une expression"  -sans  type:pdf  after:2024</translation>
        </message>
        <message>
            <source>A question in any language, or words. For instance:
"an exact phrase"   -without   type:pdf   in:letters   after:2024
More of this: Help, Search operators</source>
            <translation>Une question dans n’importe quelle langue, ou des mots. Par exemple :
"une expression exacte"   -sans   type:pdf   in:lettres   after:2024
En savoir plus : Aide, Opérateurs de recherche</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
    </context>
    <context>
        <name>repair</name>
        <message>
            <source>It can be repaired from what is whole. What is whole is kept; your documents are not touched.</source>
            <translation>Elle peut être réparée à partir de ce qui est intact. Ce qui est intact est conservé ; vos documents ne sont pas modifiés.</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Réparer</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Check and repair the library</source>
            <translation>Vérifier et réparer la bibliothèque</translation>
        </message>
        <message>
            <source>Looking at the library…</source>
            <translation>Examen de la bibliothèque…</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Avancement de la vérification</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Open the library</source>
            <translation>Ouvrir la bibliothèque</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>Ask Dragoman a quick question</source>
            <translation>Poser une question rapide à Dragoman</translation>
        </message>
    </context>
    <context>
        <name>Launcher</name>
        <message>
            <source>Ask Dragoman</source>
            <translation>Interroger Dragoman</translation>
        </message>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>Posez une question dans n’importe quelle langue, ou tapez des mots</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Enter opens · Ctrl+Enter shows the folder · Shift+Enter: all answers</source>
            <translation>Entrée : ouvrir · Ctrl+Entrée : afficher le dossier · Maj+Entrée : toutes les réponses</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Aucun résultat.</translation>
        </message>
        <message>
            <source>The search has failed. The window says why.</source>
            <translation>La recherche a échoué. La fenêtre en donne la raison.</translation>
        </message>
        <message>
            <source>Escape puts this away</source>
            <translation>Échap masque cette barre</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Dragoman</source>
            <translation>Ouvrir Dragoman</translation>
        </message>
        <message>
            <source>Ask a question…</source>
            <translation>Poser une question…</translation>
        </message>
        <message>
            <source>Pause the indexing</source>
            <translation>Suspendre l’indexation</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>Indexer quand même maintenant</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Resume the indexing</source>
            <translation>Reprendre l’indexation</translation>
        </message>
    </context>
    <context>
        <name>PassageList</name>
        <message>
            <source>Passages found</source>
            <translation>Passages trouvés</translation>
        </message>
        <message>
            <source>Left and Right hide and show the passages of a document</source>
            <translation>Gauche et Droite masquent et affichent les passages d’un document</translation>
        </message>
    </context>
    <context>
        <name>row_words</name>
        <message>
            <source>Strong match</source>
            <translation>Très pertinent</translation>
        </message>
        <message>
            <source>Fair match</source>
            <translation>Assez pertinent</translation>
        </message>
        <message>
            <source>Weak match</source>
            <translation>Peu pertinent</translation>
        </message>
        <message>
            <source>Looking for the other passages…</source>
            <translation>Recherche des autres passages…</translation>
        </message>
        <message>
            <source>Searching for more…</source>
            <translation>Recherche d’autres résultats…</translation>
        </message>
        <message>
            <source>Nothing more was found.</source>
            <translation>Rien d’autre n’a été trouvé.</translation>
        </message>
        <message>
            <source>A copy</source>
            <translation>Une copie</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>replié</translation>
        </message>
        <message>
            <source>passage {number} of {of}</source>
            <translation>passage {number} sur {of}</translation>
        </message>
        <message>
            <source>No good match</source>
            <translation>Non pertinent</translation>
        </message>
    </context>
    <context>
        <name>SortChoice</name>
        <message>
            <source>Best first</source>
            <translation>Meilleurs d’abord</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Récents d’abord</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Par nom</translation>
        </message>
        <message>
            <source>Order of the results</source>
            <translation>Ordre des résultats</translation>
        </message>
        <message>
            <source>The question itself says so</source>
            <translation>La question elle-même le dit</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>Choisir des dossiers…</translation>
        </message>
        <message>
            <source>No folder is searched yet</source>
            <translation>Aucun dossier n’est encore indexé</translation>
        </message>
        <message>
            <source>Choose one, and its documents can be asked.</source>
            <translation>Choisissez-en un pour interroger ses documents.</translation>
        </message>
        <message>
            <source>Not there now: {names}. What was read of it was searched, what is new on it was not.</source>
            <translation>Indisponible pour l’instant : {names}. La recherche a porté sur ce qui y avait été lu, pas sur ce qui s’y trouve de nouveau.</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>Dossiers…</translation>
        </message>
        <message>
            <source>Nothing was found, and no searched folder is there now.</source>
            <translation>Aucun résultat, et aucun dossier indexé n’est disponible pour l’instant.</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>Which and why</source>
            <translation>Lesquels et pourquoi</translation>
        </message>
        <message>
            <source>No document holds text that can be searched</source>
            <translation>Aucun document ne contient de texte dans lequel chercher</translation>
        </message>
        <message>
            <source>What is put there later is found by itself.</source>
            <translation>Ce qui y sera ajouté plus tard sera trouvé automatiquement.</translation>
        </message>
        <message>
            <source>There are no documents in the searched folders</source>
            <translation>Il n’y a aucun document dans les dossiers indexés</translation>
        </message>
        <message>
            <source>No good match. These are the nearest passages.</source>
            <translation>Aucun bon résultat. Voici les passages les plus proches.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Aucun résultat.</translation>
        </message>
        <message>
            <source>Nothing was found so far, and reading is paused</source>
            <translation>Aucun résultat jusqu’ici, et la lecture est en pause</translation>
        </message>
        <message>
            <source>Still reading</source>
            <translation>Lecture en cours</translation>
        </message>
        <message>
            <source>The rest will be there soon: {when}.</source>
            <translation>Le reste sera bientôt là : {when}.</translation>
        </message>
        <message>
            <source>Nothing was found so far; the question is asked again by itself as more is read.</source>
            <translation>Aucun résultat jusqu’ici ; la question est reposée d’elle-même à mesure que la lecture avance.</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>Reprendre la lecture</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Voir l’avancement</translation>
        </message>
        <message>
            <source>Without the quotation marks</source>
            <translation>Sans les guillemets</translation>
        </message>
        <message>
            <source>Without exclusions</source>
            <translation>Sans les exclusions</translation>
        </message>
        <message>
            <source>Perhaps it is there, but of another kind, folder, language or date.</source>
            <translation>C’est peut-être là, mais avec un autre type, dossier ou date, ou dans une autre langue.</translation>
        </message>
        <message>
            <source>What stands in quotation marks must be found letter for letter.</source>
            <translation>Ce qui est entre guillemets doit se trouver à la lettre.</translation>
        </message>
        <message>
            <source>Perhaps it is there, together with what is left out.</source>
            <translation>C’est peut-être là, mais avec ce qui est exclu.</translation>
        </message>
        <message>
            <source>No document holds these words or anything like them.</source>
            <translation>Aucun document ne contient ces mots ni rien de semblable.</translation>
        </message>
        <message>
            <source>Search without filters</source>
            <translation>Chercher sans filtres</translation>
        </message>
        <message>
            <source>Without “{word}”</source>
            <translation>Sans « {word} »</translation>
        </message>
        <message>
            <source>By words only</source>
            <translation>Par les mots seulement</translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message>
            <source>found by their words, while the model of meaning is loaded</source>
            <translation>trouvés par leurs mots, pendant le chargement du modèle qui lit le sens</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>Why this is found</source>
            <translation>Pourquoi ce résultat</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>Ce passage n’est plus là.</translation>
        </message>
    </context>
    <context>
        <name>why_words</name>
        <message>
            <source>Not in it: {words}</source>
            <translation>Absents : {words}</translation>
        </message>
        <message>
            <source>The sentence that answers best</source>
            <translation>La phrase qui répond le mieux</translation>
        </message>
        <message>
            <source>Words of the question in it</source>
            <translation>Mots de la question qui s’y trouvent</translation>
        </message>
        <message>
            <source>How it was found</source>
            <translation>Comment il a été trouvé</translation>
        </message>
        <message>
            <source>How sure that is</source>
            <translation>Degré de certitude</translation>
        </message>
        <message>
            <source>{word}, as {forms}</source>
            <translation>{word}, sous la forme {forms}</translation>
        </message>
        <message>
            <source>By its meaning: the question is in {asked}, the passage in {written}.</source>
            <translation>Par son sens (langue de la question : {asked} ; langue du passage : {written}).</translation>
        </message>
        <message>
            <source>By its meaning, which is near to that of the question.</source>
            <translation>Par son sens, proche de celui de la question.</translation>
        </message>
        <message>
            <source>By its words.</source>
            <translation>Par ses mots.</translation>
        </message>
        <message>
            <source>By the name of its file.</source>
            <translation>Par le nom de son fichier.</translation>
        </message>
        <message>
            <source>Its title holds words of the question.</source>
            <translation>Son titre contient des mots de la question.</translation>
        </message>
        <message>
            <source>Read once more together with the question, it was put further up.</source>
            <translation>Relu avec la question, il a été placé plus haut.</translation>
        </message>
    </context>
    <context>
        <name>BeginPage</name>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>Posez une question dans n’importe quelle langue, ou tapez des mots</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Recherches enregistrées</translation>
        </message>
        <message>
            <source>Asked lately</source>
            <translation>Questions récentes</translation>
        </message>
        <message>
            <source>New documents</source>
            <translation>Nouveautés</translation>
        </message>
        <message>
            <source>For instance, about the sample documents</source>
            <translation>Par exemple, sur les documents d’exemple</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>Ask your own documents</source>
            <translation>Interrogez vos propres documents</translation>
        </message>
        <message>
            <source>Dragoman reads the folders you choose and finds the passage that answers a question, in whatever language you ask. Nothing leaves this computer.</source>
            <translation>Dragoman lit les dossiers que vous choisissez et trouve le passage qui répond à une question, quelle que soit la langue dans laquelle vous la posez. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Begin with one of these folders</source>
            <translation>Commencez par l’un de ces dossiers</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Try the sample documents</source>
            <translation>Essayer les documents d’exemple</translation>
        </message>
        <message>
            <source>You can also drop a folder on this window. Files are only read, never changed.</source>
            <translation>Vous pouvez aussi déposer un dossier sur cette fenêtre. Les fichiers sont seulement lus, jamais modifiés.</translation>
        </message>
        <message>
            <source>Have this folder searched</source>
            <translation>Chercher aussi dans ce dossier</translation>
        </message>
        <message>
            <source>{documents}, read in about {time}</source>
            <translation>{documents}, lecture en {time} environ</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>E-mails</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>What the indexer is doing</source>
            <translation>Indexation en cours</translation>
        </message>
        <message>
            <source>Progress of the indexing</source>
            <translation>Avancement de l’indexation</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>Indexer quand même maintenant</translation>
        </message>
        <message>
            <source>What Dragoman knows, how fast it learns, and how long it takes</source>
            <translation>Ce que sait Dragoman, à quelle vitesse il apprend et combien de temps cela prend</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
    </context>
    <context>
        <name>status_words</name>
        <message>
            <source>Preparing the search…</source>
            <translation>Préparation de la recherche…</translation>
        </message>
        <message>
            <source>Forgetting: what you removed leaves the data folder…</source>
            <translation>Oubli : ce que vous avez retiré quitte le dossier de données…</translation>
        </message>
        <message>
            <source>Looking for documents</source>
            <translation>Recherche de documents</translation>
        </message>
        <message>
            <source>Reading {done} of {total} documents</source>
            <translation>Lecture des documents, {done} sur {total}</translation>
        </message>
        <message>
            <source>Learning the meaning of passages with {embedder}: {done} of {total}</source>
            <translation>Apprentissage du sens des passages avec {embedder} : {done} sur {total}</translation>
        </message>
        <message>
            <source>Reading scans: {done} of {total} pages</source>
            <translation>Lecture des numérisations, {done} pages sur {total}</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date; here you can search it</source>
            <translation>Une autre instance de Dragoman tient cette bibliothèque à jour ; ici, vous pouvez y chercher</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>pas encore mesurée</translation>
        </message>
        <message>
            <source>{share} of the text</source>
            <translation>{share} du texte</translation>
        </message>
        <message>
            <source>speed not measured yet</source>
            <translation>vitesse pas encore mesurée</translation>
        </message>
        <message>
            <source>By meaning: {share}</source>
            <translation>Par le sens : {share}</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>Tout est lu</translation>
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
            <translation>Tapez au moins un mot à chercher.</translation>
        </message>
        <message>
            <source>The question is very long; its first {limit:count} characters were used.</source>
            <comment>query.too_long</comment>
            <translation>La question est très longue ; seuls ses {limit:count} premiers caractères ont été pris en compte.</translation>
        </message>
        <message>
            <source>The quotation mark {mark} is never closed: what follows is searched as words.</source>
            <comment>query.unbalanced_quote</comment>
            <translation>Le guillemet {mark} n’est jamais fermé : ce qui suit est cherché mot par mot.</translation>
        </message>
        <message>
            <source>The minus sign stands before no word: write -word for what must not be found.</source>
            <comment>query.lone_minus</comment>
            <translation>Le signe moins n’est suivi d’aucun mot : écrivez -mot pour ce qui ne doit pas être trouvé.</translation>
        </message>
        <message>
            <source>OR needs something on both sides.</source>
            <comment>query.or_needs_two</comment>
            <translation>OR demande quelque chose des deux côtés.</translation>
        </message>
        <message>
            <source>OR joins words and phrases, or values of the same operator; here it was left out.</source>
            <comment>query.or_joins_alike</comment>
            <translation>OR relie des mots et des expressions, ou des valeurs du même opérateur ; ici, il a été ignoré.</translation>
        </message>
        <message>
            <source>{written}: is searched as a word; did you mean {meant}: ?</source>
            <comment>query.misspelt</comment>
            <translation>{written}: est cherché comme un mot ; vouliez-vous dire {meant}: ?</translation>
        </message>
        <message>
            <source>{name}: has no value; it follows the colon without a blank.</source>
            <comment>query.no_value</comment>
            <translation>{name}: n’a pas de valeur ; elle suit les deux-points sans espace.</translation>
        </message>
        <message>
            <source>{name}: cannot be turned round with a minus; it was left out.</source>
            <comment>query.cannot_be_negated</comment>
            <translation>{name}: ne peut pas être inversé par un moins ; il a été ignoré.</translation>
        </message>
        <message>
            <source>{value} is no type or file extension that Dragoman reads; it was left out.</source>
            <comment>query.unknown_type</comment>
            <translation>{value} n’est ni un type ni une extension de fichier que Dragoman lit ; cela a été ignoré.</translation>
        </message>
        <message>
            <source>{value} is no language that Dragoman knows; it was left out.</source>
            <comment>query.unknown_language</comment>
            <translation>{value} n’est pas une langue que Dragoman connaît ; cela a été ignoré.</translation>
        </message>
        <message>
            <source>{value} is no date; write 2024, 2024-05, 2024-05-17, yesterday or last-week. It was left out.</source>
            <comment>query.unknown_date</comment>
            <translation>{value} n’est pas une date ; écrivez 2024, 2024-05, 2024-05-17, yesterday ou last-week. Cela a été ignoré.</translation>
        </message>
        <message>
            <source>{value} is no page; write 3 or 3-7. It was left out.</source>
            <comment>query.unknown_page</comment>
            <translation>{value} n’est pas une page ; écrivez 3 ou 3-7. Cela a été ignoré.</translation>
        </message>
        <message>
            <source>{value} is no order; write date, name or relevance. It was left out.</source>
            <comment>query.unknown_order</comment>
            <translation>{value} n’est pas un ordre ; écrivez date, name ou relevance. Cela a été ignoré.</translation>
        </message>
        <message>
            <source>{value} holds no word; it was left out.</source>
            <comment>query.no_words_in_value</comment>
            <translation>{value} ne contient aucun mot ; cela a été ignoré.</translation>
        </message>
        <message>
            <source>these words, one after the other</source>
            <comment>operator.phrase</comment>
            <translation>ces mots, l’un après l’autre</translation>
        </message>
        <message>
            <source>not this word; not this phrase or filter either: -"letter box", -type:mail</source>
            <comment>operator.minus</comment>
            <translation>sans ce mot ; ni telle expression ou tel filtre : -"boîte aux lettres", -type:mail</translation>
        </message>
        <message>
            <source>one of the two, also of phrases</source>
            <comment>operator.or</comment>
            <translation>l’un des deux, aussi pour des expressions</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <comment>operator.prefix</comment>
            <translation>les mots qui commencent ainsi</translation>
        </message>
        <message>
            <source>kinds of documents or file extensions; several with commas</source>
            <comment>operator.type</comment>
            <translation>types de documents ou extensions de fichiers ; plusieurs séparés par des virgules</translation>
        </message>
        <message>
            <source>in this folder or below: the whole path, or a part of it</source>
            <comment>operator.in</comment>
            <translation>dans ce dossier ou plus bas : le chemin entier, ou une partie</translation>
        </message>
        <message>
            <source>with these words in the file's name</source>
            <comment>operator.name</comment>
            <translation>avec ces mots dans le nom du fichier</translation>
        </message>
        <message>
            <source>in this language, by its name or code</source>
            <comment>operator.lang</comment>
            <translation>dans cette langue, par son nom ou son code</translation>
        </message>
        <message>
            <source>mails of this sender: a part of the name or address</source>
            <comment>operator.from</comment>
            <translation>e-mails de cet expéditeur : une partie du nom ou de l’adresse</translation>
        </message>
        <message>
            <source>mails to this person: a part of the name or address</source>
            <comment>operator.to</comment>
            <translation>e-mails adressés à cette personne : une partie du nom ou de l’adresse</translation>
        </message>
        <message>
            <source>from this day, month or year on</source>
            <comment>operator.after</comment>
            <translation>à partir de ce jour, de ce mois ou de cette année</translation>
        </message>
        <message>
            <source>from before this day, month or year</source>
            <comment>operator.before</comment>
            <translation>avant ce jour, ce mois ou cette année</translation>
        </message>
        <message>
            <source>on these pages</source>
            <comment>operator.page</comment>
            <translation>à ces pages</translation>
        </message>
        <message>
            <source>in the order of date, name or relevance</source>
            <comment>operator.sort</comment>
            <translation>par ordre de date, de nom ou de pertinence</translation>
        </message>
        <message>
            <source>The index of words is damaged and is being made anew: this was found by meaning and by names alone.</source>
            <comment>search.words_missing</comment>
            <translation>L’index des mots est endommagé et en cours de reconstruction : ceci a été trouvé par le sens et par les noms seulement.</translation>
        </message>
        <message>
            <source>The library has lost its latest changes. Bring it back: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.went_back</comment>
            <translation>La bibliothèque a perdu les dernières modifications. Rétablissez-les : dans la fenêtre, Aide, Vérifier et réparer, ou : dragoman check --repair</translation>
        </message>
        <message>
            <source>Some of the library is damaged and was passed over. Repair it: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.damage_seen</comment>
            <translation>Une partie de la bibliothèque est endommagée et a été laissée de côté. Réparez-la : dans la fenêtre, Aide, Vérifier et réparer, ou : dragoman check --repair</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <comment>search.nothing_found</comment>
            <translation>Aucun résultat.</translation>
        </message>
        <message>
            <source>Nothing was found with these filters.</source>
            <comment>search.nothing_found_filtered</comment>
            <translation>Aucun résultat avec ces filtres.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase.</source>
            <comment>search.phrase_not_found</comment>
            <translation>Aucun document ne contient exactement cette expression.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase with these filters.</source>
            <comment>search.phrase_not_found_filtered</comment>
            <translation>Aucun document ne contient exactement cette expression avec ces filtres.</translation>
        </message>
        <message>
            <source>{what} {remedy}</source>
            <comment>search.model_fault</comment>
            <translation>{what} {remedy}</translation>
        </message>
        <message>
            <source>This folder cannot be opened: {why}.</source>
            <comment>place.folder_cannot_be_opened</comment>
            <translation>Impossible d’ouvrir ce dossier : {why}.</translation>
        </message>
        <message>
            <source>This file cannot be looked at: {why}.</source>
            <comment>place.file_cannot_be_looked_at</comment>
            <translation>Impossible d’examiner ce fichier : {why}.</translation>
        </message>
        <message>
            <source>it is a link; what it leads to is searched where it lies, if that is in a searched folder</source>
            <comment>place.link</comment>
            <translation>c’est un lien ; sa cible est indexée à son propre emplacement, si celui-ci est dans un dossier indexé</translation>
        </message>
        <message>
            <source>it is no file but a pipe, a socket or a device</source>
            <comment>place.special</comment>
            <translation>ce n’est pas un fichier, mais un tube, un socket ou un périphérique</translation>
        </message>
        <message>
            <source>it is kept online and not on this computer, and Dragoman downloads nothing</source>
            <comment>place.online_only</comment>
            <translation>il est conservé en ligne et non sur cet ordinateur, et Dragoman ne télécharge rien</translation>
        </message>
        <message>
            <source>a drive is mounted here at other times; to have the folder searched without it, exclude it and include it again</source>
            <comment>place.drive_away</comment>
            <translation>un disque est monté ici à d’autres moments ; pour indexer le dossier sans lui, excluez-le puis réintégrez-le</translation>
        </message>
        <message>
            <source>it shows again what is searched in another place</source>
            <comment>place.shown_again</comment>
            <translation>cela montre à nouveau ce qui est indexé ailleurs</translation>
        </message>
        <message>
            <source>This folder did not answer within {seconds} seconds; it will be tried again.</source>
            <comment>place.does_not_answer</comment>
            <translation>Ce dossier n’a pas répondu en {seconds} secondes ; une nouvelle tentative aura lieu.</translation>
        </message>
        <message>
            <source>Dragoman made a mistake with this file ({kind}); the log says more.</source>
            <comment>file.our_mistake</comment>
            <translation>Dragoman a commis une erreur avec ce fichier ({kind}) ; le journal en dit plus.</translation>
        </message>
        <message>
            <source>Only the first {limit:count} characters of this document are indexed.</source>
            <comment>file.shortened</comment>
            <translation>Seuls les {limit:count} premiers caractères de ce document sont indexés.</translation>
        </message>
        <message>
            <source>Reading this file ended its reader twice. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside</comment>
            <translation>La lecture de ce fichier a interrompu le lecteur deux fois. Il est mis de côté jusqu’à ce qu’il change ou que vous demandiez une nouvelle tentative.</translation>
        </message>
        <message>
            <source>Reading this file failed twice, so it is left aside until it changes, or until you have it tried again. {why}</source>
            <comment>file.set_aside_because</comment>
            <translation>La lecture de ce fichier a échoué deux fois ; il est mis de côté jusqu’à ce qu’il change ou que vous demandiez une nouvelle tentative. {why}</translation>
        </message>
        <message numerus="yes">
            <source>Dragoman was ended {n:count} times while it was reading this file. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside_interrupted</comment>
            <translation>
                <numerusform>Dragoman a été arrêté une fois pendant la lecture de ce fichier. Il est mis de côté jusqu’à ce qu’il change ou que vous demandiez une nouvelle tentative.</numerusform>
                <numerusform>Dragoman a été arrêté {n:count} fois pendant la lecture de ce fichier. Il est mis de côté jusqu’à ce qu’il change ou que vous demandiez une nouvelle tentative.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first {limit:count} passages of this document are indexed.</source>
            <comment>file.passages_capped</comment>
            <translation>Seuls les {limit:count} premiers passages de ce document sont indexés.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} passages of this document are indexed: {why}.</source>
            <comment>file.rest_unread</comment>
            <translation>
                <numerusform>Seul le premier passage de ce document est indexé : {why}.</numerusform>
                <numerusform>Seuls les {n:count} premiers passages de ce document sont indexés : {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages are left out, which take too long to be read: {pages}.</source>
            <comment>file.slow_pages</comment>
            <translation>
                <numerusform>La page {pages} est omise : elle est trop longue à lire.</numerusform>
                <numerusform>{n:count} pages trop longues à lire sont omises : {pages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages {first:count} to {last:count} are left out: {why}.</source>
            <comment>file.pages_unread</comment>
            <translation>Les pages {first:count} à {last:count} sont omises : {why}.</translation>
        </message>
        <message>
            <source>The file is larger than {limit:bytes}.</source>
            <comment>file.too_large</comment>
            <translation>Le fichier dépasse {limit:bytes}.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>Le fichier est vide.</translation>
        </message>
        <message>
            <source>The file cannot be read: {why}.</source>
            <comment>file.cannot_be_read</comment>
            <translation>Impossible de lire le fichier : {why}.</translation>
        </message>
        <message>
            <source>This file holds no text.</source>
            <comment>file.no_text</comment>
            <translation>Ce fichier ne contient pas de texte.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} attachments are not read: {names}.</source>
            <comment>left_out.attachments</comment>
            <translation>
                <numerusform>{n:count} pièce jointe n’est pas lue : {names}.</numerusform>
                <numerusform>{n:count} pièces jointes ne sont pas lues : {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents inside this one are not read: {names}.</source>
            <comment>left_out.embedded</comment>
            <translation>
                <numerusform>{n:count} document contenu dans celui-ci n’est pas lu : {names}.</numerusform>
                <numerusform>{n:count} documents contenus dans celui-ci ne sont pas lus : {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} parts are nested too deeply to be read.</source>
            <comment>left_out.nested_parts</comment>
            <translation>
                <numerusform>{n:count} partie est imbriquée trop profondément pour être lue.</numerusform>
                <numerusform>{n:count} parties sont imbriquées trop profondément pour être lues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} damaged parts are left out.</source>
            <comment>left_out.damaged_parts</comment>
            <translation>
                <numerusform>{n:count} partie endommagée est omise.</numerusform>
                <numerusform>{n:count} parties endommagées sont omises.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} parts of this file are read: {why}.</source>
            <comment>left_out.rest</comment>
            <translation>
                <numerusform>Seule la première partie de ce fichier est lue : {why}.</numerusform>
                <numerusform>Seules les {n:count} premières parties de ce fichier sont lues : {why}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Some parts of this message are not read: {why}.</source>
            <comment>left_out.rest_of_message</comment>
            <translation>Certaines parties de ce message ne sont pas lues : {why}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages show pictures and hold no text.</source>
            <comment>left_out.picture_pages</comment>
            <translation>
                <numerusform>{n:count} page sur {count:count} montre des images et ne contient pas de texte.</numerusform>
                <numerusform>{n:count} pages sur {count:count} montrent des images et ne contiennent pas de texte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages hold other letters than are seen on them.</source>
            <comment>left_out.garbled_pages</comment>
            <translation>
                <numerusform>{n:count} page sur {count:count} contient d’autres lettres que celles que l’on y voit.</numerusform>
                <numerusform>{n:count} pages sur {count:count} contiennent d’autres lettres que celles que l’on y voit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages cannot be read.</source>
            <comment>left_out.damaged_pages</comment>
            <translation>
                <numerusform>{n:count} page sur {count:count} est illisible.</numerusform>
                <numerusform>{n:count} pages sur {count:count} sont illisibles.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file is damaged: it is not a complete {label}.</source>
            <comment>damaged.incomplete</comment>
            <translation>Ce fichier est endommagé : ce n’est pas un fichier {label} complet.</translation>
        </message>
        <message>
            <source>This file is damaged: its parts are nested too deeply.</source>
            <comment>damaged.nested_too_deeply</comment>
            <translation>Ce fichier est endommagé : ses parties sont imbriquées trop profondément.</translation>
        </message>
        <message>
            <source>This file holds binary data, not text.</source>
            <comment>damaged.binary</comment>
            <translation>Ce fichier contient des données binaires, pas du texte.</translation>
        </message>
        <message>
            <source>This file unpacks to an unreasonable size; it may have been made to do harm.</source>
            <comment>damaged.bomb</comment>
            <translation>Ce fichier se décompresse à une taille démesurée ; il a peut-être été fait pour nuire.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not rich text.</source>
            <comment>damaged.not_rich_text</comment>
            <translation>Ce fichier est endommagé : ce n’est pas du texte enrichi (RTF).</translation>
        </message>
        <message>
            <source>This file is damaged: it is not an e-mail.</source>
            <comment>damaged.not_mail</comment>
            <translation>Ce fichier est endommagé : ce n’est pas un e-mail.</translation>
        </message>
        <message>
            <source>This file is damaged: none of its slides can be read.</source>
            <comment>damaged.slides</comment>
            <translation>Ce fichier est endommagé : aucune de ses diapositives n’est lisible.</translation>
        </message>
        <message>
            <source>This PDF is damaged and cannot be opened.</source>
            <comment>damaged.pdf</comment>
            <translation>Ce PDF est endommagé et ne peut pas être ouvert.</translation>
        </message>
        <message>
            <source>This PDF is damaged: none of its pages can be read.</source>
            <comment>damaged.pdf_pages</comment>
            <translation>Ce PDF est endommagé : aucune de ses pages n’est lisible.</translation>
        </message>
        <message>
            <source>This file is protected by a password.</source>
            <comment>encrypted.password</comment>
            <translation>Ce fichier est protégé par un mot de passe.</translation>
        </message>
        <message>
            <source>This PDF is protected in a way that needs a certificate or password.</source>
            <comment>encrypted.certificate</comment>
            <translation>Ce PDF est protégé d’une manière qui demande un certificat ou un mot de passe.</translation>
        </message>
        <message>
            <source>This book is protected against copying (DRM).</source>
            <comment>encrypted.book</comment>
            <translation>Ce livre est protégé contre la copie (DRM).</translation>
        </message>
        <message>
            <source>This file is protected in a way that Dragoman cannot open.</source>
            <comment>encrypted.unknown</comment>
            <translation>Ce fichier est protégé d’une manière que Dragoman ne peut pas ouvrir.</translation>
        </message>
        <message>
            <source>This password does not open the file.</source>
            <comment>encrypted.wrong_password</comment>
            <translation>Ce mot de passe n’ouvre pas le fichier.</translation>
        </message>
        <message>
            <source>This file needs no password.</source>
            <comment>encrypted.no_password</comment>
            <translation>Ce fichier n’a pas besoin de mot de passe.</translation>
        </message>
        <message>
            <source>This PDF holds pictures of pages, without text.</source>
            <comment>no_text.pdf</comment>
            <translation>Ce PDF contient des images de pages, sans texte.</translation>
        </message>
        <message>
            <source>These slides hold no text.</source>
            <comment>no_text.slides</comment>
            <translation>Cette présentation ne contient pas de texte.</translation>
        </message>
        <message>
            <source>This workbook is empty.</source>
            <comment>no_text.sheet</comment>
            <translation>Ce classeur est vide.</translation>
        </message>
        <message>
            <source>This book holds no text.</source>
            <comment>no_text.book</comment>
            <translation>Ce livre ne contient pas de texte.</translation>
        </message>
        <message>
            <source>This message holds no text.</source>
            <comment>no_text.mail</comment>
            <translation>Ce message ne contient pas de texte.</translation>
        </message>
        <message>
            <source>This mailbox holds no text.</source>
            <comment>no_text.mailbox</comment>
            <translation>Cette boîte aux lettres ne contient pas de texte.</translation>
        </message>
        <message>
            <source>Its pages are pictures, and no letters were recognised on them.</source>
            <comment>no_text.scan</comment>
            <translation>Ses pages sont des images, où aucune lettre n’a été reconnue.</translation>
        </message>
        <message>
            <source>Dragoman does not read files without an extension.</source>
            <comment>unsupported.no_extension</comment>
            <translation>Dragoman ne lit pas les fichiers sans extension.</translation>
        </message>
        <message>
            <source>Dragoman does not look inside .{extension} archives.</source>
            <comment>unsupported.archive</comment>
            <translation>Dragoman ne regarde pas dans les archives .{extension}.</translation>
        </message>
        <message>
            <source>Dragoman does not read the files in which Outlook keeps its mails (.{extension}).</source>
            <comment>unsupported.mail_store</comment>
            <translation>Dragoman ne lit pas les fichiers dans lesquels Outlook conserve ses messages (.{extension}).</translation>
        </message>
        <message>
            <source>It is packed in a way that Dragoman cannot unpack ({method}).</source>
            <comment>unsupported.packing</comment>
            <translation>Il est compressé d’une manière que Dragoman ne sait pas décompresser ({method}).</translation>
        </message>
        <message>
            <source>Dragoman does not read text in pictures (.{extension}).</source>
            <comment>unsupported.picture</comment>
            <translation>Dragoman ne lit pas le texte des images (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read sound or film (.{extension}).</source>
            <comment>unsupported.recording</comment>
            <translation>Dragoman ne lit ni le son ni la vidéo (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files; {program} does.</source>
            <comment>unsupported.convertible</comment>
            <translation>Dragoman ne lit pas les fichiers .{extension} ; {program} les lit.</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files.</source>
            <comment>unsupported.format</comment>
            <translation>Dragoman ne lit pas les fichiers .{extension}.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <comment>unreadable.gone</comment>
            <translation>Le fichier n’est plus là.</translation>
        </message>
        <message>
            <source>Permission denied: your account may not read this file.</source>
            <comment>unreadable.forbidden</comment>
            <translation>Accès refusé : votre compte n’a pas le droit de lire ce fichier.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <comment>unreadable.folder</comment>
            <translation>C’est un dossier, pas un fichier.</translation>
        </message>
        <message>
            <source>This is a link now, no file.</source>
            <comment>unreadable.link</comment>
            <translation>C’est maintenant un lien, pas un fichier.</translation>
        </message>
        <message>
            <source>This is a pipe, a socket or a device now, no file.</source>
            <comment>unreadable.special</comment>
            <translation>C’est maintenant un tube, un socket ou un périphérique, pas un fichier.</translation>
        </message>
        <message>
            <source>This file is kept online and not on this computer, and Dragoman downloads nothing. Open it once, and it is here.</source>
            <comment>unreadable.online_only</comment>
            <translation>Ce fichier est conservé en ligne et non sur cet ordinateur, et Dragoman ne télécharge rien. Ouvrez-le une fois, et il sera là.</translation>
        </message>
        <message>
            <source>The drive did not answer while this file was read.</source>
            <comment>unreadable.silent</comment>
            <translation>Le disque n’a pas répondu pendant la lecture de ce fichier.</translation>
        </message>
        <message>
            <source>The disk reported an error while this file was read.</source>
            <comment>unreadable.disk_error</comment>
            <translation>Le disque a signalé une erreur pendant la lecture de ce fichier.</translation>
        </message>
        <message>
            <source>Reading this file took more than {seconds:g} seconds, which is what a file of {size:bytes} may take.</source>
            <comment>extraction.timeout</comment>
            <translation>La lecture de ce fichier a pris plus de {seconds:g} secondes, la limite pour un fichier de {size:bytes}.</translation>
        </message>
        <message>
            <source>Reading this file needed more than {limit:bytes} of memory.</source>
            <comment>extraction.memory</comment>
            <translation>La lecture de ce fichier a demandé plus de {limit:bytes} de mémoire.</translation>
        </message>
        <message>
            <source>The file made the reader crash.</source>
            <comment>extraction.crash</comment>
            <translation>Le fichier a fait planter le lecteur.</translation>
        </message>
        <message numerus="yes">
            <source>Only the beginning of this document is indexed, {n:count} passages. {why}</source>
            <comment>extraction.cut_short</comment>
            <translation>
                <numerusform>Seul le début de ce document est indexé, {n:count} passage. {why}</numerusform>
                <numerusform>Seul le début de ce document est indexé, {n:count} passages. {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>The reader failed on this file ({kind}).</source>
            <comment>extraction.bug</comment>
            <translation>Le lecteur a échoué sur ce fichier ({kind}).</translation>
        </message>
        <message>
            <source>reading the file took more than {seconds:g} seconds</source>
            <comment>extraction.out_of_time</comment>
            <translation>la lecture du fichier a pris plus de {seconds:g} secondes</translation>
        </message>
        <message>
            <source>reading the file needed more than {limit:bytes} of memory</source>
            <comment>extraction.out_of_memory</comment>
            <translation>la lecture du fichier a demandé plus de {limit:bytes} de mémoire</translation>
        </message>
        <message>
            <source>The drive with {path} does not answer.</source>
            <comment>extraction.drive_silent</comment>
            <translation>Le disque qui contient {path} ne répond pas.</translation>
        </message>
        <message>
            <source>The process that reads files does not start.</source>
            <comment>extraction.worker_does_not_start</comment>
            <translation>Le processus qui lit les fichiers ne démarre pas.</translation>
        </message>
        <message>
            <source>This file is no PDF; only PDFs have pages that can be shown.</source>
            <comment>pages.no_pdf</comment>
            <translation>Ce fichier n’est pas un PDF ; seuls les PDF ont des pages affichables.</translation>
        </message>
        <message>
            <source>This document has no page {number}.</source>
            <comment>pages.none_such</comment>
            <translation>Ce document n’a pas de page {number}.</translation>
        </message>
        <message>
            <source>This page is damaged and cannot be shown.</source>
            <comment>pages.damaged</comment>
            <translation>Cette page est endommagée et ne peut pas être affichée.</translation>
        </message>
        <message>
            <source>Drawing this page took more than {seconds:g} seconds.</source>
            <comment>pages.timeout</comment>
            <translation>L’affichage de cette page a pris plus de {seconds:g} secondes.</translation>
        </message>
        <message>
            <source>Drawing this page needed more than {limit:bytes} of memory.</source>
            <comment>pages.memory</comment>
            <translation>L’affichage de cette page a demandé plus de {limit:bytes} de mémoire.</translation>
        </message>
        <message>
            <source>Drawing this page made its reader crash.</source>
            <comment>pages.crash</comment>
            <translation>L’affichage de cette page a fait planter le lecteur.</translation>
        </message>
        <message>
            <source>Laying this document out took more than {seconds:g} seconds.</source>
            <comment>form.timeout</comment>
            <translation>La mise en forme de ce document a pris plus de {seconds:g} secondes.</translation>
        </message>
        <message>
            <source>Laying this document out needed more than {limit:bytes} of memory.</source>
            <comment>form.memory</comment>
            <translation>La mise en forme de ce document a demandé plus de {limit:bytes} de mémoire.</translation>
        </message>
        <message>
            <source>Laying this document out made its reader crash.</source>
            <comment>form.crash</comment>
            <translation>La mise en forme de ce document a fait planter le lecteur.</translation>
        </message>
        <message>
            <source>the network</source>
            <comment>barrier.network</comment>
            <translation>le réseau</translation>
        </message>
        <message>
            <source>writing anything</source>
            <comment>barrier.writing</comment>
            <translation>toute écriture</translation>
        </message>
        <message>
            <source>other files</source>
            <comment>barrier.reading</comment>
            <translation>les autres fichiers</translation>
        </message>
        <message>
            <source>other programs</source>
            <comment>barrier.processes</comment>
            <translation>les autres programmes</translation>
        </message>
        <message>
            <source>more memory than allowed</source>
            <comment>barrier.memory</comment>
            <translation>plus de mémoire que permis</translation>
        </message>
        <message>
            <source>Dragoman has no means for that on this system yet.</source>
            <comment>sandbox.not_on_this_system</comment>
            <translation>Dragoman n’a pas encore de moyen pour cela sur ce système.</translation>
        </message>
        <message>
            <source>The kernel takes no rights on files away ({why}); Linux does since 5.13, where Landlock is switched on.</source>
            <comment>sandbox.no_landlock</comment>
            <translation>Le noyau ne retire pas de droits sur les fichiers ({why}) ; Linux le fait depuis la version 5.13, si Landlock est activé.</translation>
        </message>
        <message>
            <source>The kernel filters no system calls ({why}).</source>
            <comment>sandbox.no_filter</comment>
            <translation>Le noyau ne filtre pas les appels système ({why}).</translation>
        </message>
        <message>
            <source>There is no filter of system calls for this processor ({processor}).</source>
            <comment>sandbox.unknown_processor</comment>
            <translation>Il n’y a pas de filtre d’appels système pour ce processeur ({processor}).</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} other threads were there before the barrier stood, and keep their rights.</source>
            <comment>sandbox.other_threads</comment>
            <translation>
                <numerusform>{n:count} autre thread existait avant la mise en place de la barrière et garde ses droits.</numerusform>
                <numerusform>{n:count} autres threads existaient avant la mise en place de la barrière et gardent leurs droits.</numerusform>
            </translation>
        </message>
        <message>
            <source>An attempt to get past the barrier succeeded.</source>
            <comment>sandbox.tried_and_not_held</comment>
            <translation>Une tentative de franchir la barrière a réussi.</translation>
        </message>
        <message>
            <source>A process to try it with could not be started ({why}).</source>
            <comment>sandbox.no_process</comment>
            <translation>Impossible de lancer un processus pour l’éprouver ({why}).</translation>
        </message>
        <message>
            <source>it is Dragoman's own data folder</source>
            <comment>ignore.own_data</comment>
            <translation>c’est le dossier de données de Dragoman</translation>
        </message>
        <message>
            <source>it is hidden</source>
            <comment>ignore.hidden</comment>
            <translation>il est caché</translation>
        </message>
        <message>
            <source>folders named {name} hold no documents of a person</source>
            <comment>ignore.clutter_folder</comment>
            <translation>les dossiers nommés {name} ne contiennent pas de documents personnels</translation>
        </message>
        <message>
            <source>it is a temporary file of another program</source>
            <comment>ignore.clutter_file</comment>
            <translation>c’est un fichier temporaire d’un autre programme</translation>
        </message>
        <message>
            <source>you had it forgotten (its line among the folder's patterns is {line}; dragoman forget --undo takes it out)</source>
            <comment>ignore.forgotten</comment>
            <translation>vous l’avez fait oublier (sa ligne parmi les motifs du dossier est {line} ; dragoman forget --undo l’enlève)</translation>
        </message>
        <message>
            <source>your pattern {pattern} leaves it out</source>
            <comment>ignore.excluded</comment>
            <translation>votre motif {pattern} l’exclut</translation>
        </message>
        <message>
            <source>line {line} of {path} leaves it out ({pattern})</source>
            <comment>ignore.file</comment>
            <translation>la ligne {line} de {path} l’exclut ({pattern})</translation>
        </message>
        <message numerus="yes">
            <source>it says what is left out, with {n:count} mistakes; the first: {first}</source>
            <comment>ignore.rules_with_mistakes</comment>
            <translation>
                <numerusform>il dit ce qui est exclu, mais {first}</numerusform>
                <numerusform>il dit ce qui est exclu, avec {n:count} erreurs ; la première : {first}</numerusform>
            </translation>
        </message>
        <message>
            <source>the folder {folder} is left out: {why}</source>
            <comment>ignore.folder_above</comment>
            <translation>le dossier {folder} est exclu : {why}</translation>
        </message>
        <message>
            <source>line {line} ({text}) is passed over: {why}</source>
            <comment>pattern.passed_over</comment>
            <translation>la ligne {line} ({text}) est ignorée : {why}</translation>
        </message>
        <message>
            <source>it names nothing</source>
            <comment>pattern.names_nothing</comment>
            <translation>elle ne nomme rien</translation>
        </message>
        <message>
            <source>the backslash at its end stands before nothing</source>
            <comment>pattern.backslash_at_end</comment>
            <translation>la barre oblique inverse à sa fin ne précède rien</translation>
        </message>
        <message>
            <source>its bracket is never closed; the bracket itself is written \[</source>
            <comment>pattern.open_bracket</comment>
            <translation>son crochet n’est jamais fermé ; le crochet lui-même s’écrit \[</translation>
        </message>
        <message>
            <source>its brackets admit nothing but a slash, which they never match</source>
            <comment>pattern.only_slash</comment>
            <translation>ses crochets n’admettent qu’une barre oblique, qu’ils ne peuvent jamais représenter</translation>
        </message>
        <message>
            <source>line {line} ({text}) holds a range that runs backwards: only its first character counts</source>
            <comment>pattern.range_backwards</comment>
            <translation>la ligne {line} ({text}) contient un intervalle à rebours : seul son premier caractère compte</translation>
        </message>
        <message>
            <source>its [: :] is no kind of character that is known, such as [:digit:]</source>
            <comment>pattern.unknown_class</comment>
            <translation>son [: :] n’est pas une classe de caractères connue, comme [:digit:]</translation>
        </message>
        <message>
            <source>no path has two slashes in a row</source>
            <comment>pattern.empty_part</comment>
            <translation>aucun chemin n’a deux barres obliques à la suite</translation>
        </message>
        <message>
            <source>no path holds . or .. between its slashes</source>
            <comment>pattern.dots</comment>
            <translation>aucun chemin ne contient . ou .. entre ses barres obliques</translation>
        </message>
        <message>
            <source>it is longer than {limit:bytes}</source>
            <comment>pattern.too_long</comment>
            <translation>elle dépasse {limit:bytes}</translation>
        </message>
        <message>
            <source>patterns with *, ? or [ are followed up to {limit:bytes} of them</source>
            <comment>pattern.too_many</comment>
            <translation>les motifs avec *, ? ou [ sont suivis jusqu’à {limit:bytes} en tout</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more lines are passed over</source>
            <comment>pattern.more_lines</comment>
            <translation>
                <numerusform>{n:count} autre ligne est ignorée</numerusform>
                <numerusform>{n:count} autres lignes sont ignorées</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing that it says is followed: {why}</source>
            <comment>pattern.file_not_followed</comment>
            <translation>rien de ce qu’il dit n’est suivi : {why}</translation>
        </message>
        <message>
            <source>only its first {limit:bytes} are followed</source>
            <comment>pattern.file_too_large</comment>
            <translation>seuls ses premiers {limit:bytes} sont suivis</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} ignore files have lines that are passed over: dragoman failures tells them.</source>
            <comment>pattern.files_with_mistakes</comment>
            <translation>
                <numerusform>{n:count} fichier d’exclusion contient une ligne ignorée : dragoman failures l’indique.</numerusform>
                <numerusform>{n:count} fichiers d’exclusion contiennent des lignes ignorées : dragoman failures les indique.</numerusform>
            </translation>
        </message>
        <message>
            <source>rules in {path}: {problem}</source>
            <comment>pattern.in_file</comment>
            <translation>règles dans {path} : {problem}</translation>
        </message>
        <message>
            <source>patterns of {folder}: {problem}</source>
            <comment>pattern.of_folder</comment>
            <translation>motifs de {folder} : {problem}</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>not_readable.folder</comment>
            <translation>c’est un dossier</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <comment>not_readable.no_file</comment>
            <translation>ce n’est pas un fichier ordinaire</translation>
        </message>
        <message>
            <source>it has more than {limit:bytes}</source>
            <comment>not_readable.too_large</comment>
            <translation>il dépasse {limit:bytes}</translation>
        </message>
        <message>
            <source>The settings in {path} are not followed, and the defaults are used: {why}.</source>
            <comment>settings.not_read</comment>
            <translation>Les paramètres de {path} ne sont pas suivis, et les valeurs par défaut sont utilisées : {why}.</translation>
        </message>
        <message>
            <source>{path} holds bytes that are no text in UTF-8; the rest of it counts.</source>
            <comment>settings.no_text</comment>
            <translation>{path} contient des octets qui ne sont pas du texte UTF-8 ; le reste compte.</translation>
        </message>
        <message>
            <source>{path} has a slip in line {line}, so that only the plain values that can be told in it count.</source>
            <comment>settings.no_json</comment>
            <translation>{path} a une erreur à la ligne {line} ; seules comptent les valeurs simples que l’on peut y reconnaître.</translation>
        </message>
        <message>
            <source>{path} holds no names with values, as in {{"embedder": "auto"}}; the defaults are used.</source>
            <comment>settings.no_names</comment>
            <translation>{path} ne contient pas de noms avec des valeurs, comme dans {{"embedder": "auto"}} ; les valeurs par défaut sont utilisées.</translation>
        </message>
        <message>
            <source>{path}, line {line}: there is no setting {name}.</source>
            <comment>settings.unknown</comment>
            <translation>{path}, ligne {line} : il n’y a pas de paramètre {name}.</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} cannot be {value}; {used} is used instead.</source>
            <comment>settings.odd_value</comment>
            <translation>{path}, ligne {line} : {name} ne peut pas être {value} ; {used} est utilisé à la place.</translation>
        </message>
        <message>
            <source>Correct the file; what else is wrong in it is told by: dragoman status</source>
            <comment>settings.correct</comment>
            <translation>Corrigez le fichier ; pour savoir ce qu’il contient d’autre de faux : dragoman status</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} stands there more than once; the last one counts.</source>
            <comment>settings.twice</comment>
            <translation>{path}, ligne {line} : {name} y figure plus d’une fois ; le dernier compte.</translation>
        </message>
        <message>
            <source>The indexer stopped because of a mistake in the program.</source>
            <comment>indexer.stopped</comment>
            <translation>L’indexation s’est arrêtée à cause d’une erreur du programme.</translation>
        </message>
        <message>
            <source>Start Dragoman again; the log says more.</source>
            <comment>remedy.start_again_see_log</comment>
            <translation>Redémarrez Dragoman ; le journal en dit plus.</translation>
        </message>
        <message>
            <source>See whether the drive or the network share is connected; Dragoman tries again by itself.</source>
            <comment>remedy.see_to_drive</comment>
            <translation>Vérifiez que le disque ou le partage réseau est connecté ; Dragoman réessaie de lui-même.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, and install Dragoman again if this goes on.</source>
            <comment>remedy.free_memory_or_install_again</comment>
            <translation>Fermez d’autres programmes pour libérer de la mémoire, et réinstallez Dragoman si cela se reproduit.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents can be found</source>
            <comment>window.documents</comment>
            <translation>
                <numerusform>{n:count} document trouvable</numerusform>
                <numerusform>{n:count} documents trouvables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} in part</source>
            <comment>window.partly</comment>
            <translation>
                <numerusform>{n:count} en partie</numerusform>
                <numerusform>{n:count} en partie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} not there now</source>
            <comment>window.away</comment>
            <translation>
                <numerusform>{n:count} indisponible</numerusform>
                <numerusform>{n:count} indisponibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} need attention</source>
            <comment>window.unread_files</comment>
            <translation>
                <numerusform>{n:count} à vérifier</numerusform>
                <numerusform>{n:count} à vérifier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are read again.</source>
            <comment>window.tried_again</comment>
            <translation>
                <numerusform>{n:count} fichier est relu.</numerusform>
                <numerusform>{n:count} fichiers sont relus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are left out from now on; their patterns stand under Folders.</source>
            <comment>window.excluded</comment>
            <translation>
                <numerusform>{n:count} fichier est désormais exclu ; son motif figure sous « Dossiers ».</numerusform>
                <numerusform>{n:count} fichiers sont désormais exclus ; leurs motifs figurent sous « Dossiers ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files</source>
            <comment>window.files</comment>
            <translation>
                <numerusform>{n:count} fichier</numerusform>
                <numerusform>{n:count} fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} chosen</source>
            <comment>window.chosen</comment>
            <translation>
                <numerusform>{n:count} sélectionné</numerusform>
                <numerusform>{n:count} sélectionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents</source>
            <comment>window.found_documents</comment>
            <translation>
                <numerusform>{n:count} document</numerusform>
                <numerusform>{n:count} documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least {n:count} documents</source>
            <comment>window.found_documents_at_least</comment>
            <translation>
                <numerusform>Au moins {n:count} document</numerusform>
                <numerusform>Au moins {n:count} documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files that can be read</source>
            <comment>window.documents_there</comment>
            <translation>
                <numerusform>{n:count} fichier lisible</numerusform>
                <numerusform>{n:count} fichiers lisibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files that can be read</source>
            <comment>window.documents_there_at_least</comment>
            <translation>
                <numerusform>plus de {n:count} fichier lisible</numerusform>
                <numerusform>plus de {n:count} fichiers lisibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages</source>
            <comment>window.passages</comment>
            <translation>
                <numerusform>{n:count} passage</numerusform>
                <numerusform>{n:count} passages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a second</source>
            <comment>window.passages_a_second</comment>
            <translation>
                <numerusform>{n:count} passage par seconde</numerusform>
                <numerusform>{n:count} passages par seconde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a minute</source>
            <comment>window.passages_a_minute</comment>
            <translation>
                <numerusform>{n:count} passage par minute</numerusform>
                <numerusform>{n:count} passages par minute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files, {size}</source>
            <comment>window.estimate</comment>
            <translation>
                <numerusform>{n:count} fichier, {size}</numerusform>
                <numerusform>{n:count} fichiers, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files, {size}</source>
            <comment>window.estimate_at_least</comment>
            <translation>
                <numerusform>plus de {n:count} fichier, {size}</numerusform>
                <numerusform>plus de {n:count} fichiers, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} passages it has read only the beginning: it takes {limit:count} pieces of words at a time.</source>
            <comment>window.cut</comment>
            <translation>
                <numerusform>De {n:count} passage, il n’a lu que le début : il prend {limit:count} fragments de mots à la fois.</numerusform>
                <numerusform>De {n:count} passages, il n’a lu que le début : il prend {limit:count} fragments de mots à la fois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more are still to be read</source>
            <comment>window.to_be_read</comment>
            <translation>
                <numerusform>encore {n:count} à lire</numerusform>
                <numerusform>encore {n:count} à lire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>also in {n:count} other places</source>
            <comment>window.copies</comment>
            <translation>
                <numerusform>aussi à {n:count} autre endroit</numerusform>
                <numerusform>aussi à {n:count} autres endroits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} new</source>
            <comment>window.new</comment>
            <translation>
                <numerusform>{n:count} nouveau</numerusform>
                <numerusform>{n:count} nouveaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more passages</source>
            <comment>window.more_passages</comment>
            <translation>
                <numerusform>{n:count} autre passage</numerusform>
                <numerusform>{n:count} autres passages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These are all {n:count} documents</source>
            <comment>window.end</comment>
            <translation>
                <numerusform>C’est le seul document</numerusform>
                <numerusform>Ce sont tous les {n:count} documents</numerusform>
            </translation>
        </message>
        <message>
            <source>Still reading: {share:percent} can be found by meaning</source>
            <comment>window.still_reading_meaning</comment>
            <translation>Lecture en cours : {share:percent} trouvables par le sens</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are still to be read.</source>
            <comment>window.still_waiting</comment>
            <translation>
                <numerusform>{n:count} document reste à lire.</numerusform>
                <numerusform>{n:count} documents restent à lire.</numerusform>
            </translation>
        </message>
        <message>
            <source>The meaning of {share:percent} of the text is known so far</source>
            <comment>window.meaning_coverage</comment>
            <translation>Le sens de {share:percent} du texte est connu jusqu’ici</translation>
        </message>
        <message>
            <source>The system does not let Dragoman start at login: its list of such programs cannot be written.</source>
            <comment>window.no_autostart</comment>
            <translation>Le système ne laisse pas Dragoman démarrer à l’ouverture de session : impossible d’écrire dans sa liste de programmes.</translation>
        </message>
        <message>
            <source>The larger model has read {share:percent} of the text so far</source>
            <comment>window.backfill</comment>
            <translation>Le plus grand modèle a lu {share:percent} du texte jusqu’ici</translation>
        </message>
        <message numerus="yes">
            <source>Open {n:count} files at once?</source>
            <comment>window.open_many</comment>
            <translation>
                <numerusform>Ouvrir {n:count} fichier ?</numerusform>
                <numerusform>Ouvrir {n:count} fichiers à la fois ?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages collected</source>
            <comment>window.collected</comment>
            <translation>
                <numerusform>{n:count} passage dans la collection</numerusform>
                <numerusform>{n:count} passages dans la collection</numerusform>
            </translation>
        </message>
        <message>
            <source>Not there now; what was read of it can still be found</source>
            <comment>window.folder.away</comment>
            <translation>Indisponible pour l’instant ; ce qui y a été lu reste trouvable</translation>
        </message>
        <message>
            <source>Not there since {since:date}; what was read of it can still be found</source>
            <comment>window.folder.away_since</comment>
            <translation>Indisponible depuis le {since:date} ; ce qui y a été lu reste trouvable</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} still to be read</source>
            <comment>window.folder.waiting</comment>
            <translation>
                <numerusform>{n:count} à lire</numerusform>
                <numerusform>{n:count} à lire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} left out</source>
            <comment>window.folder.skipped</comment>
            <translation>
                <numerusform>{n:count} exclu</numerusform>
                <numerusform>{n:count} exclus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} seconds</source>
            <comment>window.duration.seconds</comment>
            <translation>
                <numerusform>{n:count} seconde</numerusform>
                <numerusform>{n:count} secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} minutes</source>
            <comment>window.duration.minutes</comment>
            <translation>
                <numerusform>{n:count} minute</numerusform>
                <numerusform>{n:count} minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} hours</source>
            <comment>window.duration.hours</comment>
            <translation>
                <numerusform>{n:count} heure</numerusform>
                <numerusform>{n:count} heures</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <comment>window.time_left.seconds</comment>
            <translation>encore moins d’une minute</translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} minutes left</source>
            <comment>window.time_left.minutes</comment>
            <translation>
                <numerusform>encore une minute environ</numerusform>
                <numerusform>encore {n:count} minutes environ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} hours left</source>
            <comment>window.time_left.hours</comment>
            <translation>
                <numerusform>encore une heure environ</numerusform>
                <numerusform>encore {n:count} heures environ</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes in {folder} cannot be followed as they happen.</source>
            <comment>watching.no_live_events</comment>
            <translation>Impossible de suivre sur le moment les changements dans {folder}.</translation>
        </message>
        <message>
            <source>The folder is looked through every few minutes instead. On Linux, raise fs.inotify.max_user_watches.</source>
            <comment>watching.looked_through_instead</comment>
            <translation>Le dossier est donc parcouru toutes les quelques minutes. Sous Linux, augmentez fs.inotify.max_user_watches.</translation>
        </message>
        <message>
            <source>Another Dragoman is writing to this library.</source>
            <comment>library.written_elsewhere</comment>
            <translation>Une autre instance de Dragoman écrit dans cette bibliothèque.</translation>
        </message>
        <message>
            <source>Here it can be searched, but not changed.</source>
            <comment>library.search_only</comment>
            <translation>Ici, vous pouvez y chercher, mais pas la modifier.</translation>
        </message>
        <message>
            <source>Press Try again in its window (Help, Files that need attention), or close it first.</source>
            <comment>library.retry_there</comment>
            <translation>Cliquez sur « Réessayer » dans sa fenêtre (Aide, Fichiers à vérifier), ou fermez-la d’abord.</translation>
        </message>
        <message>
            <source>The library knows no file at {path}; dragoman explain says why.</source>
            <comment>library.nothing_to_retry</comment>
            <translation>La bibliothèque ne connaît pas de fichier à {path} ; dragoman explain dit pourquoi.</translation>
        </message>
        <message>
            <source>Close it first, or make the change in its window; searching works meanwhile.</source>
            <comment>library.close_it_first</comment>
            <translation>Fermez-la d’abord, ou faites la modification dans sa fenêtre ; la recherche reste possible entre-temps.</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <comment>library.no_folder</comment>
            <translation>Il n’y a pas de dossier {path}.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <comment>library.check_path</comment>
            <translation>Vérifiez le chemin.</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>library.is_no_folder</comment>
            <translation>{path} n’est pas un dossier.</translation>
        </message>
        <message>
            <source>Choose the folder that it lies in.</source>
            <comment>library.choose_its_folder</comment>
            <translation>Choisissez le dossier qui le contient.</translation>
        </message>
        <message>
            <source>{path} is searched already.</source>
            <comment>library.is_searched</comment>
            <translation>{path} est déjà indexé.</translation>
        </message>
        <message>
            <source>{path} is searched already, as part of {folder}.</source>
            <comment>library.searched_already</comment>
            <translation>{path} est déjà indexé, comme partie de {folder}.</translation>
        </message>
        <message>
            <source>{path} lies in none of the folders that are searched.</source>
            <comment>library.in_no_folder</comment>
            <translation>{path} ne se trouve dans aucun dossier indexé.</translation>
        </message>
        <message>
            <source>{path} is not among what you had forgotten.</source>
            <comment>library.not_forgotten</comment>
            <translation>{path} ne fait pas partie de ce que vous avez fait oublier.</translation>
        </message>
        <message>
            <source>waiting to be read</source>
            <comment>state.waiting</comment>
            <translation>en attente de lecture</translation>
        </message>
        <message>
            <source>can be found</source>
            <comment>state.indexed</comment>
            <translation>trouvable</translation>
        </message>
        <message>
            <source>can be found in part</source>
            <comment>state.partly</comment>
            <translation>trouvable en partie</translation>
        </message>
        <message>
            <source>no text in it</source>
            <comment>state.empty</comment>
            <translation>sans texte</translation>
        </message>
        <message>
            <source>pictures of text</source>
            <comment>state.needs_ocr</comment>
            <translation>texte en image</translation>
        </message>
        <message>
            <source>needs a password</source>
            <comment>state.needs_password</comment>
            <translation>mot de passe requis</translation>
        </message>
        <message>
            <source>could not be read</source>
            <comment>state.failed</comment>
            <translation>illisible</translation>
        </message>
        <message>
            <source>too large</source>
            <comment>state.too_large</comment>
            <translation>trop volumineux</translation>
        </message>
        <message>
            <source>left out</source>
            <comment>state.skipped</comment>
            <translation>exclu</translation>
        </message>
        <message>
            <source>not there now</source>
            <comment>state.away</comment>
            <translation>indisponible</translation>
        </message>
        <message>
            <source>It is still to be read.</source>
            <comment>failure.waiting</comment>
            <translation>Il reste à lire.</translation>
        </message>
        <message>
            <source>An older version did not keep the reason.</source>
            <comment>failure.unknown</comment>
            <translation>Une version plus ancienne n’en a pas conservé la raison.</translation>
        </message>
        <message>
            <source>It is left out: {why}.</source>
            <comment>failure.left_out</comment>
            <translation>Il est exclu : {why}.</translation>
        </message>
        <message numerus="yes">
            <source>It holds {n:count} files.</source>
            <comment>failure.files</comment>
            <translation>
                <numerusform>Il contient {n:count} fichier.</numerusform>
                <numerusform>Il contient {n:count} fichiers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading it has ended the reader {n:count} times.</source>
            <comment>failure.deaths</comment>
            <translation>
                <numerusform>Sa lecture a interrompu le lecteur une fois.</numerusform>
                <numerusform>Sa lecture a interrompu le lecteur {n:count} fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder {folder} is not there now; what was read of it is kept.</source>
            <comment>away.folder</comment>
            <translation>Le dossier {folder} est indisponible pour l’instant ; ce qui y a été lu est conservé.</translation>
        </message>
        <message>
            <source>The drive {path} is not connected now; what was read of it is kept.</source>
            <comment>away.drive</comment>
            <translation>Le disque {path} n’est pas connecté pour l’instant ; ce qui y a été lu est conservé.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages and pictures among your documents may hold text that is not found yet.</source>
            <comment>scans.found</comment>
            <translation>
                <numerusform>{n:count} page ou image parmi vos documents contient peut-être du texte qui n’est pas encore trouvé.</numerusform>
                <numerusform>{n:count} pages et images parmi vos documents contiennent peut-être du texte qui n’est pas encore trouvé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dragoman can read them in the background, which takes about {seconds:duration}.</source>
            <comment>scans.read_them</comment>
            <translation>Dragoman peut les lire en arrière-plan, ce qui prend environ {seconds:duration}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} scans seem to be in a language whose data is missing: {languages}.</source>
            <comment>scans.no_language</comment>
            <translation>
                <numerusform>Un scan semble être dans une langue dont les données manquent : {languages}.</numerusform>
                <numerusform>{n:count} scans semblent être dans une langue dont les données manquent : {languages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Get it under Models, where it has this name: some megabytes, fetched once.</source>
            <comment>scans.get_language</comment>
            <translation>Obtenez-la sous Modèles, où elle porte ce nom : quelques mégaoctets, téléchargés une fois.</translation>
        </message>
        <message>
            <source>Leave the window open, or index the folder: it is then read.</source>
            <comment>todo.wait</comment>
            <translation>Laissez la fenêtre ouverte, ou indexez le dossier : il sera alors lu.</translation>
        </message>
        <message>
            <source>Nothing needs to be done, unless there should be text in it.</source>
            <comment>todo.nothing</comment>
            <translation>Il n’y a rien à faire, sauf s’il devrait contenir du texte.</translation>
        </message>
        <message>
            <source>Have Dragoman read scans: in its settings under Reading files, or by: dragoman scans read</source>
            <comment>todo.ocr</comment>
            <translation>Faites lire les numérisations par Dragoman : dans ses paramètres, sous Lecture des fichiers, ou avec : dragoman scans read</translation>
        </message>
        <message>
            <source>Have its text recognised (OCR) into a PDF to have it found.</source>
            <comment>todo.ocr_picture</comment>
            <translation>Faites reconnaître son texte (OCR) dans un PDF pour qu’il soit trouvé.</translation>
        </message>
        <message>
            <source>Give its password, here or with dragoman password: it is kept only until Dragoman is closed, and never written down.</source>
            <comment>todo.give_password</comment>
            <translation>Saisissez son mot de passe, ici ou avec dragoman password : il n’est gardé que jusqu’à la fermeture de Dragoman, et jamais enregistré.</translation>
        </message>
        <message>
            <source>Save a copy without the protection: it is read as soon as it is there.</source>
            <comment>todo.without_password</comment>
            <translation>Enregistrez une copie sans la protection : elle sera lue dès qu’elle sera là.</translation>
        </message>
        <message>
            <source>Get the book without the protection, if its seller offers that.</source>
            <comment>todo.protected_book</comment>
            <translation>Procurez-vous le livre sans la protection, si son vendeur le propose.</translation>
        </message>
        <message>
            <source>Try another copy, or save it anew with the program that it was made with.</source>
            <comment>todo.another_copy</comment>
            <translation>Essayez une autre copie, ou enregistrez-le de nouveau avec le programme qui l’a créé.</translation>
        </message>
        <message>
            <source>Split it, or raise largest_file in settings.json in the data folder, then try again.</source>
            <comment>todo.largest_file</comment>
            <translation>Divisez-le, ou augmentez largest_file dans settings.json du dossier de données, puis réessayez.</translation>
        </message>
        <message>
            <source>Split it, or raise longest_text in settings.json in the data folder, then try again.</source>
            <comment>todo.longest_text</comment>
            <translation>Divisez-le, ou augmentez longest_text dans settings.json du dossier de données, puis réessayez.</translation>
        </message>
        <message>
            <source>Split it into smaller files to have all of it found.</source>
            <comment>todo.split</comment>
            <translation>Divisez-le en fichiers plus petits pour que tout soit trouvé.</translation>
        </message>
        <message>
            <source>Save what is in it as files in a folder that is searched, to have them found.</source>
            <comment>todo.attachments</comment>
            <translation>Enregistrez son contenu sous forme de fichiers dans un dossier indexé, pour qu’il soit trouvé.</translation>
        </message>
        <message>
            <source>It is read again when it changes, with a new version, or when you say so: Try again, or dragoman retry.</source>
            <comment>todo.try_again</comment>
            <translation>Il sera relu quand il changera, avec une nouvelle version, ou à votre demande : Réessayer, ou dragoman retry.</translation>
        </message>
        <message>
            <source>This is a mistake of Dragoman's: try again with the next version, and please report it.</source>
            <comment>todo.newer_version</comment>
            <translation>C’est une erreur de Dragoman : réessayez avec la prochaine version, et signalez-la, s’il vous plaît.</translation>
        </message>
        <message>
            <source>Check the disk that it lies on; it is read again at the next look.</source>
            <comment>todo.check_disk</comment>
            <translation>Vérifiez le disque sur lequel il se trouve ; il sera relu au prochain passage.</translation>
        </message>
        <message>
            <source>Allow your account to read it; it is read at the next look.</source>
            <comment>todo.allow_file</comment>
            <translation>Autorisez votre compte à le lire ; il sera lu au prochain passage.</translation>
        </message>
        <message>
            <source>Allow your account to open it, or leave it out with a pattern of your own.</source>
            <comment>todo.allow_folder</comment>
            <translation>Autorisez votre compte à l’ouvrir, ou excluez-le par un motif à vous.</translation>
        </message>
        <message>
            <source>It is looked at again at the next look.</source>
            <comment>todo.look_again</comment>
            <translation>Il sera réexaminé au prochain passage.</translation>
        </message>
        <message>
            <source>Connect its drive, or make its folder available: it then goes on without being read again.</source>
            <comment>todo.connect</comment>
            <translation>Connectez son disque, ou rendez son dossier disponible : tout continuera sans nouvelle lecture.</translation>
        </message>
        <message>
            <source>Save its mails as .msg, .eml or .mbox in a folder that is searched, from Outlook or a program that imports such files.</source>
            <comment>todo.export_mails</comment>
            <translation>Enregistrez ses messages en .msg, .eml ou .mbox dans un dossier indexé, depuis Outlook ou un programme qui importe de tels fichiers.</translation>
        </message>
        <message>
            <source>Unpack it into a folder that is searched.</source>
            <comment>todo.unpack</comment>
            <translation>Décompressez-le dans un dossier indexé.</translation>
        </message>
        <message>
            <source>A transcript beside it, as a text, would be found.</source>
            <comment>todo.transcript</comment>
            <translation>Une transcription à côté, sous forme de texte, serait trouvée.</translation>
        </message>
        <message>
            <source>Give it the extension of what it is, such as .txt or .pdf.</source>
            <comment>todo.extension</comment>
            <translation>Donnez-lui l’extension de ce qu’il est, comme .txt ou .pdf.</translation>
        </message>
        <message>
            <source>Open it with {program} and save it as {format} to have it found.</source>
            <comment>todo.convert</comment>
            <translation>Ouvrez-le avec {program} et enregistrez-le en {format} pour qu’il soit trouvé.</translation>
        </message>
        <message>
            <source>Save it as PDF or as plain text to have it found.</source>
            <comment>todo.other_format</comment>
            <translation>Enregistrez-le au format PDF ou texte brut pour qu’il soit trouvé.</translation>
        </message>
        <message>
            <source>Move it to another folder to have it found.</source>
            <comment>todo.move_out</comment>
            <translation>Déplacez-le vers un autre dossier pour qu’il soit trouvé.</translation>
        </message>
        <message>
            <source>Take the dot away from before its name, or what hides it, to have it found.</source>
            <comment>todo.unhide</comment>
            <translation>Ôtez le point devant son nom, ou ce qui le cache, pour qu’il soit trouvé.</translation>
        </message>
        <message>
            <source>Give it another name to have it found.</source>
            <comment>todo.rename</comment>
            <translation>Donnez-lui un autre nom pour qu’il soit trouvé.</translation>
        </message>
        <message>
            <source>Take the pattern away under File, Folders, to have it found.</source>
            <comment>todo.own_pattern</comment>
            <translation>Retirez le motif sous Fichier, Dossiers, pour qu’il soit trouvé.</translation>
        </message>
        <message>
            <source>Change that line, or move this file out of its folder, to have it found.</source>
            <comment>todo.ignore_file</comment>
            <translation>Modifiez cette ligne, ou sortez ce fichier de son dossier, pour qu’il soit trouvé.</translation>
        </message>
        <message>
            <source>Correct these lines of it, or take them away.</source>
            <comment>todo.correct_rules</comment>
            <translation>Corrigez ces lignes, ou retirez-les.</translation>
        </message>
        <message>
            <source>Add the folder that it leads to, to have that found.</source>
            <comment>todo.follow</comment>
            <translation>Ajoutez le dossier vers lequel il mène, pour que son contenu soit trouvé.</translation>
        </message>
        <message>
            <source>It is a folder that is searched.</source>
            <comment>explain.searched_folder</comment>
            <translation>C’est un dossier indexé.</translation>
        </message>
        <message>
            <source>It was indexed, but it is not on the disk now.</source>
            <comment>explain.not_on_disk</comment>
            <translation>Il a été indexé, mais il n’est pas sur le disque pour l’instant.</translation>
        </message>
        <message>
            <source>It is found by its earlier text; it has changed since and will be read again.</source>
            <comment>explain.earlier_text</comment>
            <translation>Il est trouvé par son texte antérieur ; il a changé depuis et sera relu.</translation>
        </message>
        <message>
            <source>It is indexed and can be found.</source>
            <comment>explain.found</comment>
            <translation>Il est indexé et trouvable.</translation>
        </message>
        <message>
            <source>It can be found, but not all of it is indexed.</source>
            <comment>explain.partly</comment>
            <translation>Il est trouvable, mais n’est pas indexé en entier.</translation>
        </message>
        <message>
            <source>It has not been read yet: run the index, or wait for the window to do so.</source>
            <comment>explain.not_read_yet</comment>
            <translation>Il n’a pas encore été lu : lancez l’indexation, ou attendez que la fenêtre le fasse.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <comment>explain.no_such_file</comment>
            <translation>Il n’y a pas de tel fichier.</translation>
        </message>
        <message>
            <source>It lies in none of the folders that are searched.</source>
            <comment>explain.in_no_folder</comment>
            <translation>Il ne se trouve dans aucun dossier indexé.</translation>
        </message>
        <message>
            <source>It can be found by what was read of it. {why}</source>
            <comment>explain.away_found</comment>
            <translation>Il est trouvable par ce qui en a été lu. {why}</translation>
        </message>
        <message>
            <source>It is a symbolic link to {target}, which is not followed.</source>
            <comment>explain.link</comment>
            <translation>C’est un lien symbolique vers {target}, qui n’est pas suivi.</translation>
        </message>
        <message>
            <source>It is no file of data, but a pipe, a socket or a device.</source>
            <comment>explain.special</comment>
            <translation>Ce n’est pas un fichier de données, mais un tube, un socket ou un périphérique.</translation>
        </message>
        <message>
            <source>It cannot be looked at: {why}.</source>
            <comment>explain.cannot_be_looked_at</comment>
            <translation>Impossible de l’examiner : {why}.</translation>
        </message>
        <message>
            <source>It is left out of {folder}: {why}.</source>
            <comment>explain.left_out</comment>
            <translation>Il est exclu de {folder} : {why}.</translation>
        </message>
        <message>
            <source>state: {name}, {state}</source>
            <comment>detail.state</comment>
            <translation>état : {name}, {state}</translation>
        </message>
        <message>
            <source>since: {since:date}</source>
            <comment>detail.since</comment>
            <translation>depuis : {since:date}</translation>
        </message>
        <message>
            <source>searched as part of: {folder}</source>
            <comment>detail.folder</comment>
            <translation>indexé comme partie de : {folder}</translation>
        </message>
        <message>
            <source>files below it that are {name}, {state}: {n:count}</source>
            <comment>detail.files</comment>
            <translation>fichiers plus bas dans l’état {name}, {state} : {n:count}</translation>
        </message>
        <message>
            <source>format: {label}</source>
            <comment>detail.format</comment>
            <translation>format : {label}</translation>
        </message>
        <message>
            <source>format: not one that Dragoman reads</source>
            <comment>detail.no_format</comment>
            <translation>format : aucun que Dragoman lise</translation>
        </message>
        <message>
            <source>on the disk: {size:count} bytes</source>
            <comment>detail.on_disk</comment>
            <translation>sur le disque : {size:count} octets</translation>
        </message>
        <message>
            <source>on the disk: no</source>
            <comment>detail.not_on_disk</comment>
            <translation>sur le disque : non</translation>
        </message>
        <message>
            <source>on the disk: no file of data</source>
            <comment>detail.no_file</comment>
            <translation>sur le disque : pas un fichier de données</translation>
        </message>
        <message>
            <source>on the disk: the system does not let us look</source>
            <comment>detail.hidden_by_system</comment>
            <translation>sur le disque : le système ne permet pas de regarder</translation>
        </message>
        <message>
            <source>in the catalogue: no</source>
            <comment>detail.not_in_catalogue</comment>
            <translation>dans le catalogue : non</translation>
        </message>
        <message>
            <source>passages: {n:count}</source>
            <comment>detail.passages</comment>
            <translation>passages : {n:count}</translation>
        </message>
        <message>
            <source>meaning, by {name}: {vectors:count} of {expected:count} texts</source>
            <comment>detail.vectors</comment>
            <translation>sens, par {name} : {vectors:count} textes sur {expected:count}</translation>
        </message>
        <message>
            <source>pages with text: {n:count}</source>
            <comment>detail.pages</comment>
            <translation>pages avec du texte : {n:count}</translation>
        </message>
        <message>
            <source>title: {title}</source>
            <comment>detail.title</comment>
            <translation>titre : {title}</translation>
        </message>
        <message>
            <source>title: (none)</source>
            <comment>detail.no_title</comment>
            <translation>titre : (aucun)</translation>
        </message>
        <message>
            <source>language: {code}</source>
            <comment>detail.language</comment>
            <translation>langue : {code}</translation>
        </message>
        <message>
            <source>language: unknown</source>
            <comment>detail.no_language</comment>
            <translation>langue : inconnue</translation>
        </message>
        <message>
            <source>not in it: {why}</source>
            <comment>detail.left_out</comment>
            <translation>absent : {why}</translation>
        </message>
        <message>
            <source>the same content: {path}</source>
            <comment>detail.copy</comment>
            <translation>même contenu : {path}</translation>
        </message>
        <message numerus="yes">
            <source>reading it ended the reader {n:count} times</source>
            <comment>detail.deaths</comment>
            <translation>
                <numerusform>sa lecture a interrompu le lecteur une fois</numerusform>
                <numerusform>sa lecture a interrompu le lecteur {n:count} fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reading it was interrupted {n:count} times</source>
            <comment>detail.interruptions</comment>
            <translation>
                <numerusform>sa lecture a été interrompue une fois</numerusform>
                <numerusform>sa lecture a été interrompue {n:count} fois</numerusform>
            </translation>
        </message>
        <message>
            <source>read by the present version: yes</source>
            <comment>detail.up_to_date</comment>
            <translation>lu par la version actuelle : oui</translation>
        </message>
        <message>
            <source>read by the present version: no, it will be read again</source>
            <comment>detail.to_be_read_again</comment>
            <translation>lu par la version actuelle : non, il sera relu</translation>
        </message>
        <message>
            <source>what to do: {remedy}</source>
            <comment>detail.remedy</comment>
            <translation>que faire : {remedy}</translation>
        </message>
        <message>
            <source>meant perhaps: {path}</source>
            <comment>detail.suggestion</comment>
            <translation>peut-être vouliez-vous dire : {path}</translation>
        </message>
        <message>
            <source>Free some space; Dragoman then goes on where it stopped.</source>
            <comment>storage.free_some_space</comment>
            <translation>Libérez de l’espace ; Dragoman reprendra là où il s’est arrêté.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to.</source>
            <comment>storage.not_writable</comment>
            <translation>Impossible d’écrire dans le dossier de données.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({path}).</source>
            <comment>storage.path_not_writable</comment>
            <translation>Impossible d’écrire dans le dossier de données ({path}).</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another with --data-dir.</source>
            <comment>storage.check_permissions</comment>
            <translation>Vérifiez ses droits d’accès, ou choisissez-en un autre avec --data-dir.</translation>
        </message>
        <message>
            <source>{path} cannot be used: {why}.</source>
            <comment>storage.no_file_of_ours</comment>
            <translation>Impossible d’utiliser {path} : {why}.</translation>
        </message>
        <message>
            <source>Move it elsewhere, or choose another data folder with --data-dir.</source>
            <comment>storage.move_it_away</comment>
            <translation>Déplacez-le ailleurs, ou choisissez un autre dossier de données avec --data-dir.</translation>
        </message>
        <message>
            <source>The data folder cannot be used ({path}).</source>
            <comment>storage.path_not_usable</comment>
            <translation>Impossible d’utiliser le dossier de données ({path}).</translation>
        </message>
        <message>
            <source>Choose another with --data-dir.</source>
            <comment>storage.choose_another_folder</comment>
            <translation>Choisissez-en un autre avec --data-dir.</translation>
        </message>
        <message>
            <source>Check the disk, then start Dragoman again.</source>
            <comment>storage.check_the_disk</comment>
            <translation>Vérifiez le disque, puis redémarrez Dragoman.</translation>
        </message>
        <message>
            <source>The catalogue is damaged.</source>
            <comment>storage.catalogue_damaged</comment>
            <translation>Le catalogue est endommagé.</translation>
        </message>
        <message>
            <source>Repair it: Help, Check and repair in the window, or, with Dragoman closed: dragoman check --repair. What is whole is kept; your documents are not touched.</source>
            <comment>storage.repair</comment>
            <translation>Réparez-le : dans la fenêtre, Aide, Vérifier et réparer, ou, Dragoman étant fermé : dragoman check --repair. Ce qui est intact est conservé ; vos documents ne sont pas modifiés.</translation>
        </message>
        <message>
            <source>The catalogue is damaged: something in its table {table} cannot be.</source>
            <comment>storage.value_damaged</comment>
            <translation>Le catalogue est endommagé : sa table {table} contient quelque chose d’impossible.</translation>
        </message>
        <message>
            <source>The catalogue is in use by another program.</source>
            <comment>storage.catalogue_in_use</comment>
            <translation>Le catalogue est utilisé par un autre programme.</translation>
        </message>
        <message>
            <source>Close that program and try again.</source>
            <comment>storage.close_other_program</comment>
            <translation>Fermez ce programme et réessayez.</translation>
        </message>
        <message>
            <source>full-text index</source>
            <comment>storage.full_text_index</comment>
            <translation>index plein texte</translation>
        </message>
        <message>
            <source>vector index</source>
            <comment>storage.vector_index</comment>
            <translation>index vectoriel</translation>
        </message>
        <message>
            <source>The {index} cannot be written ({why}).</source>
            <comment>storage.index_not_writable</comment>
            <translation>Impossible d’écrire l’{index} ({why}).</translation>
        </message>
        <message>
            <source>Start Dragoman again: what is missing in it is made anew from the catalogue.</source>
            <comment>storage.index_is_made_anew</comment>
            <translation>Redémarrez Dragoman : ce qui y manque est reconstruit à partir du catalogue.</translation>
        </message>
        <message>
            <source>There is no library at {folder}.</source>
            <comment>storage.no_library</comment>
            <translation>Il n’y a pas de bibliothèque dans {folder}.</translation>
        </message>
        <message>
            <source>Index a folder first: dragoman index FOLDER.</source>
            <comment>storage.index_a_folder</comment>
            <translation>Indexez d’abord un dossier : dragoman index DOSSIER.</translation>
        </message>
        <message>
            <source>The library at {folder} is not ready for this version of Dragoman.</source>
            <comment>storage.not_ready</comment>
            <translation>La bibliothèque de {folder} n’est pas prête pour cette version de Dragoman.</translation>
        </message>
        <message>
            <source>Open its window, or index a folder: that brings it up to date.</source>
            <comment>storage.bring_up_to_date</comment>
            <translation>Ouvrez sa fenêtre, ou indexez un dossier : cela la mettra à jour.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder is no file.</source>
            <comment>storage.no_file</comment>
            <translation>Dans le dossier de données, catalogue.sqlite3 n’est pas un fichier.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder belongs to another program; it was not touched.</source>
            <comment>storage.foreign_catalogue</comment>
            <translation>Dans le dossier de données, catalogue.sqlite3 appartient à un autre programme ; il n’a pas été touché.</translation>
        </message>
        <message>
            <source>This library was written by a newer version of Dragoman.</source>
            <comment>storage.newer_library</comment>
            <translation>Cette bibliothèque a été écrite par une version plus récente de Dragoman.</translation>
        </message>
        <message>
            <source>The library could not be brought to this version of Dragoman. It is as it was: the version before can still use it. {why}</source>
            <comment>storage.not_upgraded</comment>
            <translation>La bibliothèque n’a pas pu être adaptée à cette version de Dragoman. Elle est restée telle quelle : la version précédente peut encore s’en servir. {why}</translation>
        </message>
        <message>
            <source>Dragoman made a mistake; the log says more.</source>
            <comment>storage.upgrade_mistake</comment>
            <translation>Dragoman a commis une erreur ; le journal en dit plus.</translation>
        </message>
        <message>
            <source>Go on with the version before, and please report this.</source>
            <comment>storage.use_former_version</comment>
            <translation>Continuez avec la version précédente, et signalez ce problème, s’il vous plaît.</translation>
        </message>
        <message>
            <source>Install that version, or choose another folder with --data-dir.</source>
            <comment>storage.install_that_version</comment>
            <translation>Installez cette version, ou choisissez un autre dossier avec --data-dir.</translation>
        </message>
        <message>
            <source>Looking at {table}</source>
            <comment>check.looks_at</comment>
            <translation>Examen de {table}</translation>
        </message>
        <message>
            <source>Looking at the catalogue's pages</source>
            <comment>check.looks_at_pages</comment>
            <translation>Examen des pages du catalogue</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <comment>check.looks_at_files</comment>
            <translation>Examen des fichiers</translation>
        </message>
        <message>
            <source>Repairing</source>
            <comment>check.repairs</comment>
            <translation>Réparation</translation>
        </message>
        <message>
            <source>Copying what can be read of the catalogue</source>
            <comment>check.salvages</comment>
            <translation>Copie de ce qui est lisible du catalogue</translation>
        </message>
        <message>
            <source>Close it first: nobody may write to the library while it is repaired.</source>
            <comment>check.close_it_first</comment>
            <translation>Fermez-la d’abord : rien ne doit écrire dans la bibliothèque pendant sa réparation.</translation>
        </message>
        <message>
            <source>The catalogue is not there.</source>
            <comment>check.catalogue_missing</comment>
            <translation>Le catalogue n’est pas là.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue's file is damaged: it cannot be read in {n:count} places.</source>
            <comment>check.catalogue_corrupt</comment>
            <translation>
                <numerusform>Le fichier du catalogue est endommagé : une partie en est illisible.</numerusform>
                <numerusform>Le fichier du catalogue est endommagé : il est illisible à {n:count} endroits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the catalogue {n:count} indexes or triggers are not as they were made.</source>
            <comment>check.schema</comment>
            <translation>
                <numerusform>Dans le catalogue, un index ou un déclencheur n’est pas tel qu’il a été créé.</numerusform>
                <numerusform>Dans le catalogue, {n:count} index ou déclencheurs ne sont pas tels qu’ils ont été créés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Indexes of the catalogue do not agree with their tables, in {n:count} places.</source>
            <comment>check.sqlite_indexes</comment>
            <translation>
                <numerusform>Un index du catalogue ne concorde pas avec sa table.</numerusform>
                <numerusform>Des index du catalogue ne concordent pas avec leurs tables, à {n:count} endroits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are said to be at places where they never were.</source>
            <comment>check.documents_astray</comment>
            <translation>
                <numerusform>{n:count} document est indiqué à un endroit où il n’a jamais été.</numerusform>
                <numerusform>{n:count} documents sont indiqués à des endroits où ils n’ont jamais été.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} documents the catalogue says what cannot be.</source>
            <comment>check.documents_damaged</comment>
            <translation>
                <numerusform>Le catalogue dit d’un document des choses impossibles.</numerusform>
                <numerusform>Le catalogue dit de {n:count} documents des choses impossibles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents have other names to be searched by than their own.</source>
            <comment>check.names_damaged</comment>
            <translation>
                <numerusform>{n:count} document se cherche sous un autre nom que le sien.</numerusform>
                <numerusform>{n:count} documents se cherchent sous d’autres noms que les leurs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:count} documents are not what was read.</source>
            <comment>check.contents_damaged</comment>
            <translation>
                <numerusform>Le texte d’un document n’est pas celui qui a été lu.</numerusform>
                <numerusform>Les textes de {n:count} documents ne sont pas ceux qui ont été lus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts it is wrongly said how they were read.</source>
            <comment>check.contents_pipeline</comment>
            <translation>
                <numerusform>Pour un texte, la façon dont il a été lu est mal notée.</numerusform>
                <numerusform>Pour {n:count} textes, la façon dont ils ont été lus est mal notée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts the number of passages is wrong.</source>
            <comment>check.contents_numbers</comment>
            <translation>
                <numerusform>Pour un texte, le nombre de passages est faux.</numerusform>
                <numerusform>Pour {n:count} textes, le nombre de passages est faux.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages are of no document.</source>
            <comment>check.chunks_astray</comment>
            <translation>
                <numerusform>{n:count} passage n’appartient à aucun document.</numerusform>
                <numerusform>{n:count} passages n’appartiennent à aucun document.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The lengths of the vectors of {n:count} embedders are wrong.</source>
            <comment>check.embedder_dimension</comment>
            <translation>
                <numerusform>La longueur des vecteurs d’un modèle d’embedding est fausse.</numerusform>
                <numerusform>Les longueurs des vecteurs de {n:count} modèles d’embedding sont fausses.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} embedders are not what was written.</source>
            <comment>check.embedders_damaged</comment>
            <translation>
                <numerusform>Un modèle d’embedding n’est pas ce qui a été écrit.</numerusform>
                <numerusform>{n:count} modèles d’embedding ne sont pas ce qui a été écrit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are not what was written.</source>
            <comment>check.vectors_damaged</comment>
            <translation>
                <numerusform>{n:count} vecteur n’est pas ce qui a été écrit.</numerusform>
                <numerusform>{n:count} vecteurs ne sont pas ce qui a été écrit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are of texts that are in no document.</source>
            <comment>check.vectors_orphaned</comment>
            <translation>
                <numerusform>{n:count} vecteur est celui d’un texte qui n’est dans aucun document.</numerusform>
                <numerusform>{n:count} vecteurs sont ceux de textes qui ne sont dans aucun document.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} rows of a smaller table say what cannot be.</source>
            <comment>check.rows_damaged</comment>
            <translation>
                <numerusform>{n:count} ligne d’une table secondaire contient des choses impossibles.</numerusform>
                <numerusform>{n:count} lignes d’une table secondaire contiennent des choses impossibles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} properties of the catalogue are lost.</source>
            <comment>check.properties_damaged</comment>
            <translation>
                <numerusform>Une propriété du catalogue est perdue.</numerusform>
                <numerusform>{n:count} propriétés du catalogue sont perdues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} tables it is not known which numbers were given.</source>
            <comment>check.sequences_damaged</comment>
            <translation>
                <numerusform>Pour une table, on ne sait pas quels numéros ont été attribués.</numerusform>
                <numerusform>Pour {n:count} tables, on ne sait pas quels numéros ont été attribués.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost what was written last; {n:count} indexes knew of it.</source>
            <comment>check.lost_writes</comment>
            <translation>
                <numerusform>Le catalogue a perdu les dernières écritures ; un index les connaissait.</numerusform>
                <numerusform>Le catalogue a perdu les dernières écritures ; {n:count} index les connaissaient.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost its latest changes: {n:count} folders and opened documents that the newest backup knows.</source>
            <comment>check.went_back</comment>
            <translation>
                <numerusform>Le catalogue a perdu les dernières indications ; la sauvegarde la plus récente les connaît.</numerusform>
                <numerusform>Le catalogue a perdu les dernières indications : {n:count} dossiers et documents ouverts que connaît la sauvegarde la plus récente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The paths of {n:count} folders cannot be.</source>
            <comment>check.folders_damaged</comment>
            <translation>
                <numerusform>Le chemin d’un dossier est impossible.</numerusform>
                <numerusform>Les chemins de {n:count} dossiers sont impossibles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is left out of {n:count} folders cannot be read.</source>
            <comment>check.excludes_damaged</comment>
            <translation>
                <numerusform>Ce qui est exclu d’un dossier est illisible.</numerusform>
                <numerusform>Ce qui est exclu de {n:count} dossiers est illisible.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} counts that are kept are wrong.</source>
            <comment>check.counts_wrong</comment>
            <translation>
                <numerusform>{n:count} décompte conservé est faux.</numerusform>
                <numerusform>{n:count} décomptes conservés sont faux.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is damaged in {n:count} files.</source>
            <comment>check.index_unusable</comment>
            <translation>
                <numerusform>L’{index} est endommagé.</numerusform>
                <numerusform>L’{index} est endommagé dans {n:count} fichiers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is of {n:count} other catalogues.</source>
            <comment>check.index_elsewhere</comment>
            <translation>
                <numerusform>L’{index} appartient à un autre catalogue, ou à un état ultérieur de celui-ci.</numerusform>
                <numerusform>L’{index} appartient à {n:count} autres catalogues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} lacks {n:count} entries, or has them too many.</source>
            <comment>check.index_incomplete</comment>
            <translation>
                <numerusform>Il manque une entrée dans l’{index}, ou il y en a une en trop.</numerusform>
                <numerusform>Il manque {n:count} entrées dans l’{index}, ou il y en a autant en trop.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have gone from the disk.</source>
            <comment>check.files_gone</comment>
            <translation>
                <numerusform>{n:count} fichier a disparu du disque.</numerusform>
                <numerusform>{n:count} fichiers ont disparu du disque.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have changed since they were read.</source>
            <comment>check.files_changed</comment>
            <translation>
                <numerusform>{n:count} fichier a changé depuis sa lecture.</numerusform>
                <numerusform>{n:count} fichiers ont changé depuis leur lecture.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files hold other bytes than were read, though they look unchanged.</source>
            <comment>check.files_differ</comment>
            <translation>
                <numerusform>{n:count} fichier contient d’autres octets que ceux qui ont été lus, bien qu’il paraisse inchangé.</numerusform>
                <numerusform>{n:count} fichiers contiennent d’autres octets que ceux qui ont été lus, bien qu’ils paraissent inchangés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files of settings cannot be read.</source>
            <comment>check.settings_damaged</comment>
            <translation>
                <numerusform>Les paramètres sont illisibles.</numerusform>
                <numerusform>{n:count} fichiers de paramètres sont illisibles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} backups are not what was written.</source>
            <comment>check.backups_damaged</comment>
            <translation>
                <numerusform>{n:count} sauvegarde n’est pas ce qui a été écrit.</numerusform>
                <numerusform>{n:count} sauvegardes ne sont pas ce qui a été écrit.</numerusform>
            </translation>
        </message>
        <message>
            <source>made again from the catalogue</source>
            <comment>check.from.catalogue</comment>
            <translation>reconstruit à partir du catalogue</translation>
        </message>
        <message>
            <source>read again from the files</source>
            <comment>check.from.files</comment>
            <translation>relu à partir des fichiers</translation>
        </message>
        <message>
            <source>embedded anew</source>
            <comment>check.from.embedder</comment>
            <translation>sens réappris</translation>
        </message>
        <message>
            <source>taken from the newest backup</source>
            <comment>check.from.backup</comment>
            <translation>repris de la sauvegarde la plus récente</translation>
        </message>
        <message>
            <source>set to what is usual</source>
            <comment>check.from.default</comment>
            <translation>remis à la valeur habituelle</translation>
        </message>
        <message>
            <source>what can be read of it goes into a new one; the damaged one is kept aside, in the folder damaged</source>
            <comment>check.from.remains</comment>
            <translation>ce qui est lisible passe dans un nouveau ; celui qui est endommagé est conservé à part, dans le dossier damaged</translation>
        </message>
        <message>
            <source>to be repaired</source>
            <comment>check.state.possible</comment>
            <translation>à réparer</translation>
        </message>
        <message>
            <source>repaired</source>
            <comment>check.state.done</comment>
            <translation>réparé</translation>
        </message>
        <message>
            <source>the next run of the index sees to it</source>
            <comment>check.state.with_index</comment>
            <translation>la prochaine indexation s’en charge</translation>
        </message>
        <message>
            <source>could not be repaired</source>
            <comment>check.state.failed</comment>
            <translation>n’a pas pu être réparé</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <comment>check.sound</comment>
            <translation>La bibliothèque est en bon état.</translation>
        </message>
        <message>
            <source>Repair it: dragoman check --repair.</source>
            <comment>check.repair_it</comment>
            <translation>Réparez-la : dragoman check --repair.</translation>
        </message>
        <message>
            <source>All of it is repaired.</source>
            <comment>check.all_repaired</comment>
            <translation>Tout est réparé.</translation>
        </message>
        <message>
            <source>Not all of it could be repaired; the log says more.</source>
            <comment>check.not_all_repaired</comment>
            <translation>Tout n’a pas pu être réparé ; le journal en dit plus.</translation>
        </message>
        <message>
            <source>The library is damaged: {what}</source>
            <comment>check.found_at_start</comment>
            <translation>La bibliothèque est endommagée : {what}</translation>
        </message>
        <message>
            <source>There is no backup that can be used.</source>
            <comment>backup.none</comment>
            <translation>Il n’y a pas de sauvegarde utilisable.</translation>
        </message>
        <message>
            <source>There is no backup {name} that can be used.</source>
            <comment>backup.none_such</comment>
            <translation>Il n’y a pas de sauvegarde utilisable {name}.</translation>
        </message>
        <message>
            <source>Too many files are open in this program or on this computer.</source>
            <comment>shortage.open_files</comment>
            <translation>Trop de fichiers sont ouverts dans ce programme ou sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Close other programs, or raise the limit of open files (ulimit -n), then start Dragoman again.</source>
            <comment>shortage.close_or_raise</comment>
            <translation>Fermez d’autres programmes, ou augmentez la limite de fichiers ouverts (ulimit -n), puis redémarrez Dragoman.</translation>
        </message>
        <message>
            <source>There is too little memory, or no further process or thread may be started.</source>
            <comment>shortage.memory</comment>
            <translation>La mémoire est insuffisante, ou aucun autre processus ou thread ne peut être lancé.</translation>
        </message>
        <message>
            <source>Close other programs, or raise what Dragoman may use, then start it again; what was done is kept.</source>
            <comment>shortage.close_programs</comment>
            <translation>Fermez d’autres programmes, ou augmentez ce que Dragoman peut utiliser, puis redémarrez-le ; ce qui a été fait est conservé.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <comment>disk.full</comment>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <source>Make room, then try again: what has been downloaded of a model is kept.</source>
            <comment>disk.make_room_for_model</comment>
            <translation>Libérez de l’espace, puis réessayez : ce qui a été téléchargé d’un modèle est conservé.</translation>
        </message>
        <message>
            <source>The folder of models cannot be written to ({path}).</source>
            <comment>disk.models_denied</comment>
            <translation>Impossible d’écrire dans le dossier des modèles ({path}).</translation>
        </message>
        <message>
            <source>Close other windows of Dragoman, check the folder's permissions, and try again.</source>
            <comment>disk.close_windows</comment>
            <translation>Fermez les autres fenêtres de Dragoman, vérifiez les droits d’accès du dossier et réessayez.</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <comment>disk.failing</comment>
            <translation>Le disque a signalé une erreur.</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <comment>disk.check_disk</comment>
            <translation>Vérifiez le disque, puis réessayez.</translation>
        </message>
        <message>
            <source>The folder of models cannot be used ({why}: {path}).</source>
            <comment>disk.models_unusable</comment>
            <translation>Impossible d’utiliser le dossier des modèles ({why} : {path}).</translation>
        </message>
        <message>
            <source>Check the data folder, or choose another with --data-dir.</source>
            <comment>disk.check_data_folder</comment>
            <translation>Vérifiez le dossier de données, ou choisissez-en un autre avec --data-dir.</translation>
        </message>
        <message>
            <source>The disk has {free:bytes} left, and {needed:bytes} are needed.</source>
            <comment>disk.too_little_room</comment>
            <translation>Il reste {free:bytes} sur le disque, et il faut {needed:bytes}.</translation>
        </message>
        <message>
            <source>Make room, or choose a data folder on another disk with --data-dir.</source>
            <comment>disk.make_room</comment>
            <translation>Libérez de l’espace, ou choisissez un dossier de données sur un autre disque avec --data-dir.</translation>
        </message>
        <message>
            <source>The settings cannot be written ({why}: {path}).</source>
            <comment>disk.settings_cannot_be_written</comment>
            <translation>Impossible d’écrire les paramètres ({why} : {path}).</translation>
        </message>
        <message>
            <source>Your questions cannot be kept ({why}: {path}).</source>
            <comment>disk.questions_cannot_be_written</comment>
            <translation>Impossible de mémoriser vos questions ({why} : {path}).</translation>
        </message>
        <message>
            <source>What you collect cannot be kept ({why}: {path}).</source>
            <comment>disk.collection_cannot_be_written</comment>
            <translation>Impossible de conserver votre collection ({why} : {path}).</translation>
        </message>
        <message>
            <source>There is no room for more: take out of the collection what you no longer need, or save it as a file first.</source>
            <comment>collection.full</comment>
            <translation>Il n’y a plus de place : retirez de la collection ce dont vous n’avez plus besoin, ou enregistrez-la d’abord dans un fichier.</translation>
        </message>
        <message>
            <source>There is no model {id}. These are known: {known}.</source>
            <comment>models.unknown</comment>
            <translation>Il n’y a pas de modèle {id}. Ceux-ci sont connus : {known}.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no embedder that is known.</source>
            <comment>models.settings_ask_for_no_embedder</comment>
            <translation>Les paramètres demandent {id}, qui n’est pas un modèle d’embedding connu.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no reranker that is known.</source>
            <comment>models.settings_ask_for_no_reranker</comment>
            <translation>Les paramètres demandent {id}, qui n’est pas un modèle de reclassement connu.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <comment>models.choose_another</comment>
            <translation>Choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>The model {id} is not installed.</source>
            <comment>models.not_installed</comment>
            <translation>Le modèle {id} n’est pas installé.</translation>
        </message>
        <message>
            <source>Get it under File, Models, or with: dragoman models download {id}</source>
            <comment>models.get_it</comment>
            <translation>Obtenez-le sous Fichier, Modèles, ou avec : dragoman models download {id}</translation>
        </message>
        <message>
            <source>Import it under File, Models, or with: dragoman models import {id} FOLDER</source>
            <comment>models.import_it</comment>
            <translation>Importez-le sous Fichier, Modèles, ou avec : dragoman models import {id} DOSSIER</translation>
        </message>
        <message>
            <source>Remove it and get it again, or use another.</source>
            <comment>models.get_it_again</comment>
            <translation>Retirez-le et téléchargez-le de nouveau, ou utilisez-en un autre.</translation>
        </message>
        <message>
            <source>Install Dragoman again.</source>
            <comment>models.install_dragoman_again</comment>
            <translation>Réinstallez Dragoman.</translation>
        </message>
        <message>
            <source>The model {id} is in use: use another first.</source>
            <comment>models.in_use</comment>
            <translation>Le modèle {id} est utilisé : utilisez-en d’abord un autre.</translation>
        </message>
        <message>
            <source>The model {id} is a reranker: it embeds nothing.</source>
            <comment>models.is_no_embedder</comment>
            <translation>Le modèle {id} est un modèle de reclassement : il ne produit pas d’embeddings.</translation>
        </message>
        <message>
            <source>The model {id} does not give what was asked for; it gives: {heads}.</source>
            <comment>models.lacks_heads</comment>
            <translation>Le modèle {id} ne donne pas ce qui a été demandé ; il donne : {heads}.</translation>
        </message>
        <message>
            <source>It is kept, but not used.</source>
            <comment>models.kept_but_not_used</comment>
            <translation>Il est conservé, mais pas utilisé.</translation>
        </message>
        <message>
            <source>{title} is built in.</source>
            <comment>models.is_built_in</comment>
            <translation>{title} est intégré.</translation>
        </message>
        <message>
            <source>{title} cannot be downloaded: import it from a folder or a zip.</source>
            <comment>models.cannot_be_downloaded</comment>
            <translation>{title} ne peut pas être téléchargé : importez-le d’un dossier ou d’un fichier ZIP.</translation>
        </message>
        <message>
            <source>The built-in model comes with Dragoman and stays as it is.</source>
            <comment>models.built_in_stays</comment>
            <translation>Le modèle intégré est fourni avec Dragoman et reste tel quel.</translation>
        </message>
        <message>
            <source>The built-in model lacks {file}: install Dragoman again.</source>
            <comment>models.built_in_lacks</comment>
            <translation>Il manque {file} au modèle intégré : réinstallez Dragoman.</translation>
        </message>
        <message>
            <source>{file} is damaged: install Dragoman again.</source>
            <comment>models.built_in_file_is_damaged</comment>
            <translation>{file} est endommagé : réinstallez Dragoman.</translation>
        </message>
        <message>
            <source>The model {model} cannot be used: {file} cannot be read ({why}).</source>
            <comment>models.file_cannot_be_read</comment>
            <translation>Impossible d’utiliser le modèle {model} : {file} est illisible ({why}).</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} {how}): verify it, or download it again.</source>
            <comment>models.is_damaged</comment>
            <translation>{title} est endommagé ({file} {how}) : vérifiez-le, ou téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>models.differs_by_absence</comment>
            <translation>manque</translation>
        </message>
        <message>
            <source>has {found} bytes instead of {wanted}</source>
            <comment>models.differs_by_size</comment>
            <translation>a {found} octets au lieu de {wanted}</translation>
        </message>
        <message>
            <source>was changed after it was installed</source>
            <comment>models.differs_by_time</comment>
            <translation>a été modifié après l’installation</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} cannot be read): download or import it again.</source>
            <comment>models.manifest_is_damaged</comment>
            <translation>{title} est endommagé ({file} est illisible) : téléchargez-le ou importez-le de nouveau.</translation>
        </message>
        <message>
            <source>{title} is of another version (it lacks {file}): download it again.</source>
            <comment>models.is_of_another_version</comment>
            <translation>{title} est d’une autre version (il lui manque {file}) : téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>{title} is not whole.</source>
            <comment>models.is_not_whole</comment>
            <translation>{title} est incomplet.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <comment>models.try_again</comment>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <source>Another window or command of Dragoman is at work on {title}.</source>
            <comment>models.at_work_elsewhere</comment>
            <translation>Une autre fenêtre ou commande de Dragoman travaille sur {title}.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <comment>models.wait</comment>
            <translation>Attendez que ce soit terminé.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes instead of {wanted}.</source>
            <comment>models.file_has_other_size</comment>
            <translation>{file} a {found} octets au lieu de {wanted}.</translation>
        </message>
        <message>
            <source>{file} is damaged: its digest is another than at the installation.</source>
            <comment>models.file_has_other_digest</comment>
            <translation>{file} est endommagé : son empreinte n’est plus celle de l’installation.</translation>
        </message>
        <message>
            <source>{file} is missing.</source>
            <comment>models.file_is_missing</comment>
            <translation>{file} manque.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong size and was removed.</source>
            <comment>models.arrived_with_wrong_size</comment>
            <translation>{file} est arrivé avec une mauvaise taille et a été supprimé.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong digest and was removed.</source>
            <comment>models.arrived_with_wrong_digest</comment>
            <translation>{file} est arrivé avec une mauvaise empreinte et a été supprimé.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <comment>models.source_not_there</comment>
            <translation>{path} n’est pas là.</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip.</source>
            <comment>models.neither_folder_nor_zip</comment>
            <translation>{path} n’est ni un dossier ni un fichier ZIP.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({why}).</source>
            <comment>models.source_cannot_be_read</comment>
            <translation>Impossible de lire {path} ({why}).</translation>
        </message>
        <message>
            <source>{path} is where Dragoman assembles the model itself: import it from elsewhere.</source>
            <comment>models.source_is_staging</comment>
            <translation>{path} est l’endroit où Dragoman assemble lui-même le modèle : importez-le d’ailleurs.</translation>
        </message>
        <message>
            <source>{path} has more than one {file} ({places}): import one folder.</source>
            <comment>models.source_has_several</comment>
            <translation>{path} contient plus d’un {file} ({places}) : importez un seul dossier.</translation>
        </message>
        <message>
            <source>{path} has no {file}, which is needed.</source>
            <comment>models.source_lacks</comment>
            <translation>{path} ne contient pas {file}, qui est nécessaire.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes ({found:bytes}) instead of {wanted}.</source>
            <comment>models.file_has_wrong_size</comment>
            <translation>{file} a {found} octets ({found:bytes}) au lieu de {wanted}.</translation>
        </message>
        <message>
            <source>{file} has a wrong digest: it is damaged, or of another version.</source>
            <comment>models.file_has_wrong_digest</comment>
            <translation>{file} a une mauvaise empreinte : il est endommagé, ou d’une autre version.</translation>
        </message>
        <message>
            <source>Fetch the model again.</source>
            <comment>models.fetch_it_again</comment>
            <translation>Récupérez de nouveau le modèle.</translation>
        </message>
        <message>
            <source>{path} is damaged ({why}).</source>
            <comment>models.zip_is_damaged</comment>
            <translation>{path} est endommagé ({why}).</translation>
        </message>
        <message>
            <source>Fetch it again, or unpack it yourself.</source>
            <comment>models.unpack_it_yourself</comment>
            <translation>Récupérez-le de nouveau, ou décompressez-le vous-même.</translation>
        </message>
        <message>
            <source>{path} is encrypted: unpack it yourself, then import the folder.</source>
            <comment>models.zip_is_encrypted</comment>
            <translation>{path} est chiffré : décompressez-le vous-même, puis importez le dossier.</translation>
        </message>
        <message>
            <source>{path} holds too much to be the files of one model: import the folder or zip of the model alone.</source>
            <comment>models.source_has_too_many</comment>
            <translation>{path} contient trop de choses pour un seul modèle : importez le dossier ou le fichier ZIP du modèle seul.</translation>
        </message>
        <message>
            <source>{path} changes while it is read: wait until it is complete.</source>
            <comment>models.source_changes</comment>
            <translation>{path} change pendant sa lecture : attendez qu’il soit complet.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which unpacks to an unreasonable size ({size:bytes}): it may have been made to do harm.</source>
            <comment>models.zip_is_a_bomb</comment>
            <translation>{path} contient {entry}, qui se décompresse à une taille démesurée ({size:bytes}) : il a peut-être été fait pour nuire.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which does not belong into a zip of a model.</source>
            <comment>models.zip_holds_odd_entry</comment>
            <translation>{path} contient {entry}, qui n’a pas sa place dans le fichier ZIP d’un modèle.</translation>
        </message>
        <message>
            <source>The list of models {path} cannot be read ({why}).</source>
            <comment>registry.cannot_be_read</comment>
            <translation>Impossible de lire la liste des modèles {path} ({why}).</translation>
        </message>
        <message>
            <source>The list of models {path} lacks the built-in embedder.</source>
            <comment>registry.lacks_built_in</comment>
            <translation>Il manque le modèle d’embedding intégré dans la liste des modèles {path}.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}.</source>
            <comment>registry.own_cannot_be_read</comment>
            <translation>Impossible de lire {path} : {why}.</translation>
        </message>
        <message>
            <source>{path} is no text in UTF-8: what is not was replaced.</source>
            <comment>registry.no_text</comment>
            <translation>{path} n’est pas du texte UTF-8 : ce qui ne l’est pas a été remplacé.</translation>
        </message>
        <message>
            <source>{what} in {path} is left out, because of a slip in line {line}: {why}.</source>
            <comment>registry.slip</comment>
            <translation>{what} dans {path} : laissé de côté, à cause d’une erreur à la ligne {line} : {why}.</translation>
        </message>
        <message>
            <source>What stands before the first table</source>
            <comment>registry.beginning</comment>
            <translation>Ce qui précède la première table</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <comment>registry.nested_too_deeply</comment>
            <translation>c’est imbriqué trop profondément</translation>
        </message>
        <message>
            <source>The model {id} in {path} is left out: {why}.</source>
            <comment>registry.left_out</comment>
            <translation>Le modèle {id} de {path} est laissé de côté : {why}.</translation>
        </message>
        <message>
            <source>another model has this id</source>
            <comment>registry.id_is_taken</comment>
            <translation>un autre modèle a cet identifiant</translation>
        </message>
        <message>
            <source>its id may hold small letters, digits, dots and dashes only</source>
            <comment>registry.odd_id</comment>
            <translation>son identifiant ne peut contenir que des minuscules, des chiffres, des points et des tirets</translation>
        </message>
        <message>
            <source>it is not a table</source>
            <comment>registry.no_table</comment>
            <translation>ce n’est pas une table</translation>
        </message>
        <message>
            <source>unknown: {names}</source>
            <comment>registry.unknown</comment>
            <translation>inconnu : {names}</translation>
        </message>
        <message>
            <source>missing: {names}</source>
            <comment>registry.missing</comment>
            <translation>manquant : {names}</translation>
        </message>
        <message>
            <source>{path} is not the path of a file inside its folder</source>
            <comment>registry.outside_its_folder</comment>
            <translation>{path} n’est pas le chemin d’un fichier situé dans son dossier</translation>
        </message>
        <message>
            <source>{path} is not among its files</source>
            <comment>registry.not_among_its_files</comment>
            <translation>{path} ne fait pas partie de ses fichiers</translation>
        </message>
        <message>
            <source>an embedder needs heads, or a pooling of its hidden states</source>
            <comment>registry.needs_heads</comment>
            <translation>un modèle d’embedding doit avoir des heads, ou un pooling de ses états cachés</translation>
        </message>
        <message>
            <source>{name} cannot be {value}</source>
            <comment>registry.odd_value</comment>
            <translation>{name} ne peut pas être {value}</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is downloaded.</source>
            <comment>hub.offline</comment>
            <translation>HF_HUB_OFFLINE est défini, donc rien n’est téléchargé.</translation>
        </message>
        <message>
            <source>Unset it, or import the model instead.</source>
            <comment>hub.unset_offline</comment>
            <translation>Supprimez cette variable, ou importez plutôt le modèle.</translation>
        </message>
        <message>
            <source>{repository} is not the name of a repository.</source>
            <comment>hub.not_a_repository</comment>
            <translation>{repository} n’est pas le nom d’un dépôt.</translation>
        </message>
        <message>
            <source>Correct it in the model's description.</source>
            <comment>hub.correct_description</comment>
            <translation>Corrigez-le dans la description du modèle.</translation>
        </message>
        <message>
            <source>The connection to {hub} was lost.</source>
            <comment>hub.connection_lost</comment>
            <translation>La connexion à {hub} a été perdue.</translation>
        </message>
        <message>
            <source>What has arrived is kept: download again to go on.</source>
            <comment>hub.kept</comment>
            <translation>Ce qui est arrivé est conservé : relancez le téléchargement pour continuer.</translation>
        </message>
        <message>
            <source>{hub} does not answer.</source>
            <comment>hub.no_answer</comment>
            <translation>{hub} ne répond pas.</translation>
        </message>
        <message>
            <source>Check your connection. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_connection</comment>
            <translation>Vérifiez votre connexion. Ce qui est arrivé est conservé : relancez le téléchargement pour continuer.</translation>
        </message>
        <message>
            <source>The proxy refuses the connection to {hub} ({why}).</source>
            <comment>hub.proxy_refuses</comment>
            <translation>Le proxy refuse la connexion à {hub} ({why}).</translation>
        </message>
        <message>
            <source>Check HTTPS_PROXY and NO_PROXY.</source>
            <comment>hub.check_proxy</comment>
            <translation>Vérifiez HTTPS_PROXY et NO_PROXY.</translation>
        </message>
        <message>
            <source>No secure connection to {hub} is possible ({why}).</source>
            <comment>hub.not_secure</comment>
            <translation>Aucune connexion sécurisée à {hub} n’est possible ({why}).</translation>
        </message>
        <message>
            <source>Check the clock, the certificates of this computer, and HF_ENDPOINT.</source>
            <comment>hub.check_certificates</comment>
            <translation>Vérifiez l’horloge, les certificats de cet ordinateur et HF_ENDPOINT.</translation>
        </message>
        <message>
            <source>The name {hub} cannot be found.</source>
            <comment>hub.name_not_found</comment>
            <translation>Le nom {hub} est introuvable.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_all_and_kept</comment>
            <translation>Vérifiez votre connexion, HF_ENDPOINT et HTTPS_PROXY. Ce qui est arrivé est conservé : relancez le téléchargement pour continuer.</translation>
        </message>
        <message>
            <source>{hub} cannot be reached ({why}).</source>
            <comment>hub.unreachable</comment>
            <translation>Impossible de joindre {hub} ({why}).</translation>
        </message>
        <message>
            <source>{hub} gave an answer that makes no sense ({why}).</source>
            <comment>hub.makes_no_sense</comment>
            <translation>{hub} a donné une réponse qui n’a pas de sens ({why}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT.</source>
            <comment>hub.check_endpoint</comment>
            <translation>Vérifiez HF_ENDPOINT.</translation>
        </message>
        <message>
            <source>{hub} gives {repository} only to people who have accepted its terms.</source>
            <comment>hub.gated</comment>
            <translation>{hub} ne donne {repository} qu’aux personnes qui ont accepté ses conditions.</translation>
        </message>
        <message>
            <source>Accept them on the model's page there, set HF_TOKEN to your token, and download again.</source>
            <comment>hub.accept_terms</comment>
            <translation>Acceptez-les là-bas, sur la page du modèle, donnez à HF_TOKEN la valeur de votre jeton, puis relancez le téléchargement.</translation>
        </message>
        <message>
            <source>{hub} refuses {repository} ({status}): it is private or not there, or HF_TOKEN is not valid.</source>
            <comment>hub.refuses</comment>
            <translation>{hub} refuse {repository} ({status}) : il est privé ou absent, ou HF_TOKEN n’est pas valide.</translation>
        </message>
        <message>
            <source>Check HF_TOKEN, or import the model from a folder or a zip.</source>
            <comment>hub.check_token</comment>
            <translation>Vérifiez HF_TOKEN, ou importez le modèle d’un dossier ou d’un fichier ZIP.</translation>
        </message>
        <message>
            <source>{hub} does not have {repository} ({status}).</source>
            <comment>hub.no_such_repository</comment>
            <translation>{hub} n’a pas {repository} ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have this revision of {repository} ({status}).</source>
            <comment>hub.no_such_revision</comment>
            <translation>{hub} n’a pas cette révision de {repository} ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have a file of {repository} ({status}).</source>
            <comment>hub.no_such_file</comment>
            <translation>{hub} n’a pas un des fichiers de {repository} ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT, or look for a newer Dragoman.</source>
            <comment>hub.check_endpoint_or_update</comment>
            <translation>Vérifiez HF_ENDPOINT, ou cherchez une version plus récente de Dragoman.</translation>
        </message>
        <message>
            <source>{hub} has had too many requests ({status}).</source>
            <comment>hub.too_many_requests</comment>
            <translation>{hub} a reçu trop de demandes ({status}).</translation>
        </message>
        <message>
            <source>{hub} has had too many requests and asks to wait {seconds} seconds ({status}).</source>
            <comment>hub.asks_to_wait</comment>
            <translation>{hub} a reçu trop de demandes et prie d’attendre {seconds} secondes ({status}).</translation>
        </message>
        <message>
            <source>Try again later. What has arrived is kept: download again to go on.</source>
            <comment>hub.try_later</comment>
            <translation>Réessayez plus tard. Ce qui est arrivé est conservé : relancez le téléchargement pour continuer.</translation>
        </message>
        <message>
            <source>{hub} is out of order ({status}).</source>
            <comment>hub.out_of_order</comment>
            <translation>{hub} est en panne ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not give {repository} ({status}).</source>
            <comment>hub.not_given</comment>
            <translation>{hub} ne donne pas {repository} ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_variables</comment>
            <translation>Vérifiez HF_ENDPOINT et HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>{hub} does not answer as a hub of models does.</source>
            <comment>hub.no_hub</comment>
            <translation>{hub} ne répond pas comme un dépôt de modèles.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_connection_and_variables</comment>
            <translation>Vérifiez votre connexion, HF_ENDPOINT et HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>The hub gave a part of a file and does not say which.</source>
            <comment>hub.unnamed_part</comment>
            <translation>Le dépôt a donné une partie d’un fichier sans dire laquelle.</translation>
        </message>
        <message>
            <source>The hub offers another {file} than the one that {title} was described with.</source>
            <comment>hub.offers_another_file</comment>
            <translation>Le dépôt propose un autre {file} que celui avec lequel {title} a été décrit.</translation>
        </message>
        <message>
            <source>Nothing was downloaded. Look for a newer Dragoman, or import the model.</source>
            <comment>hub.nothing_downloaded</comment>
            <translation>Rien n’a été téléchargé. Cherchez une version plus récente de Dragoman, ou importez le modèle.</translation>
        </message>
        <message>
            <source>Download again.</source>
            <comment>hub.download_again</comment>
            <translation>Téléchargez de nouveau.</translation>
        </message>
        <message>
            <source>The model {model} in {folder} cannot be used: {why}.</source>
            <comment>inference.unusable</comment>
            <translation>Impossible d’utiliser le modèle {model} de {folder} : {why}.</translation>
        </message>
        <message>
            <source>{words}</source>
            <comment>inference.said</comment>
            <translation>{words}</translation>
        </message>
        <message>
            <source>it needs {needed:bytes} of memory and {free:bytes} are free</source>
            <comment>inference.needs_memory</comment>
            <translation>il lui faut {needed:bytes} de mémoire, et {free:bytes} sont libres</translation>
        </message>
        <message>
            <source>memory is short, it needs {needed:bytes}</source>
            <comment>inference.memory_is_short</comment>
            <translation>la mémoire manque, il lui faut {needed:bytes}</translation>
        </message>
        <message>
            <source>Close other programs, or use another model.</source>
            <comment>inference.free_memory</comment>
            <translation>Fermez d’autres programmes, ou utilisez un autre modèle.</translation>
        </message>
        <message>
            <source>its inputs are not what they should be: {names}</source>
            <comment>inference.inputs</comment>
            <translation>ses entrées ne sont pas ce qu’elles devraient être : {names}</translation>
        </message>
        <message>
            <source>its outputs are not what they should be: {names}</source>
            <comment>inference.outputs</comment>
            <translation>ses sorties ne sont pas ce qu’elles devraient être : {names}</translation>
        </message>
        <message>
            <source>its tokenizer has {pieces} pieces, which do not fit the model</source>
            <comment>inference.vocabulary_does_not_fit</comment>
            <translation>son tokenizer a {pieces} éléments, qui ne vont pas avec le modèle</translation>
        </message>
        <message>
            <source>its tokenizer is not the one that belongs to it</source>
            <comment>inference.other_tokenizer</comment>
            <translation>son tokenizer n’est pas celui qui va avec lui</translation>
        </message>
        <message>
            <source>it reads {limit} tokens at a time and was given {given}</source>
            <comment>inference.too_many_tokens</comment>
            <translation>il lit {limit} tokens à la fois et en a reçu {given}</translation>
        </message>
        <message>
            <source>the token {token} is none of its {vocabulary}</source>
            <comment>inference.unknown_token</comment>
            <translation>le token {token} n’est pas l’un de ses {vocabulary}</translation>
        </message>
        <message>
            <source>its {key} cannot be {value}</source>
            <comment>inference.declares</comment>
            <translation>son {key} ne peut pas être {value}</translation>
        </message>
        <message>
            <source>it does not give vectors of length 1</source>
            <comment>inference.not_of_length_1</comment>
            <translation>il ne donne pas de vecteurs de longueur 1</translation>
        </message>
        <message>
            <source>its vectors have {found} numbers instead of {wanted}</source>
            <comment>inference.dimension</comment>
            <translation>ses vecteurs ont {found} nombres au lieu de {wanted}</translation>
        </message>
        <message>
            <source>it does not give one score for a pair</source>
            <comment>inference.not_one_score</comment>
            <translation>il ne donne pas un score unique par paire</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <comment>inference.file</comment>
            <translation>{file} : {why}</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <comment>inference.file_is_damaged</comment>
            <translation>il est endommagé</translation>
        </message>
        <message>
            <source>The model {model} gives no vectors of single tokens to rerank by.</source>
            <comment>inference.no_token_vectors</comment>
            <translation>Le modèle {model} ne donne pas de vecteurs de tokens isolés pour le reclassement.</translation>
        </message>
        <message>
            <source>Choose another model, or another way of reranking.</source>
            <comment>inference.use_another_reranker</comment>
            <translation>Choisissez un autre modèle, ou une autre façon de classer.</translation>
        </message>
        <message>
            <source>its vectors have not the {wanted} numbers of the published one</source>
            <comment>inference.published_dimension</comment>
            <translation>ses vecteurs n’ont pas les {wanted} nombres de celui qui est publié</translation>
        </message>
        <message>
            <source>its {head} score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.score_differs</comment>
            <translation>son score {head} est {found:.3f} là où {source} indique {wanted:.3f}</translation>
        </message>
        <message>
            <source>its reranker's score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.reranker_score_differs</comment>
            <translation>le score de son modèle de reclassement est {found:.3f} là où {source} indique {wanted:.3f}</translation>
        </message>
        <message>
            <source>slower, on battery</source>
            <comment>pace.battery</comment>
            <translation>plus lent, sur batterie</translation>
        </message>
        <message>
            <source>slower, while you use the computer</source>
            <comment>pace.person</comment>
            <translation>plus lent, pendant que vous utilisez l’ordinateur</translation>
        </message>
        <message>
            <source>slower, while other programs need the computer</source>
            <comment>pace.others</comment>
            <translation>plus lent, pendant que d’autres programmes ont besoin de l’ordinateur</translation>
        </message>
    </context>
</TS>
