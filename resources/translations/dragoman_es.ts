<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>CollectionActions</name>
        <message>
            <source>C&amp;ollect passage</source>
            <translation>&amp;Añadir el pasaje a la colección</translation>
        </message>
        <message>
            <source>&amp;Show the collection</source>
            <translation>Mostrar la co&amp;lección</translation>
        </message>
        <message>
            <source>Sa&amp;ve the collection as…</source>
            <translation>&amp;Guardar la colección como…</translation>
        </message>
        <message>
            <source>&amp;Undo the last change of the collection</source>
            <translation>Des&amp;hacer el último cambio de la colección</translation>
        </message>
        <message>
            <source>&amp;Remove all from the collection</source>
            <translation>&amp;Quitar todo de la colección</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Copiar la cita</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Collected.</source>
            <translation>Añadido a la colección.</translation>
        </message>
    </context>
    <context>
        <name>ExplainActions</name>
        <message>
            <source>Choose the file that is not found</source>
            <translation>Elija el archivo que no se encuentra</translation>
        </message>
    </context>
    <context>
        <name>ExportActions</name>
        <message>
            <source>Nothing is collected yet.</source>
            <translation>La colección aún está vacía.</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Documento de Word (*.docx)</translation>
        </message>
        <message>
            <source>Table for spreadsheets (*.csv)</source>
            <translation>Tabla para hojas de cálculo (*.csv)</translation>
        </message>
        <message>
            <source>Save the collection</source>
            <translation>Guardar la colección</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Colección</translation>
        </message>
        <message>
            <source>{name} cannot be written.</source>
            <translation>No se puede escribir {name}.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Elija otra carpeta o libere espacio en el disco.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <source>{name} is there already. Replace it?</source>
            <translation>{name} ya existe. ¿Reemplazarlo?</translation>
        </message>
        <message>
            <source>Replace a file</source>
            <translation>Reemplazar un archivo</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
    </context>
    <context>
        <name>GuideActions</name>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guía</translation>
        </message>
        <message>
            <source>Look for a &amp;new version…</source>
            <translation>Buscar una nueva &amp;versión…</translation>
        </message>
        <message>
            <source>Look for a new version</source>
            <translation>Buscar una nueva versión</translation>
        </message>
        <message>
            <source>You have version {version}. The newest one stands on this page:</source>
            <translation>Tiene la versión {version}. La más reciente está en esta página:</translation>
        </message>
        <message>
            <source>Your browser opens it. Dragoman itself asks nobody, and sends nothing.</source>
            <translation>La abre su navegador. Dragoman, por su parte, no consulta a nadie ni envía nada.</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Abrir en el navegador</translation>
        </message>
    </context>
    <context>
        <name>HitActions</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Copiar la cita</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copiar la ruta</translation>
        </message>
        <message>
            <source>Why is this found?</source>
            <translation>¿Por qué se encuentra?</translation>
        </message>
        <message>
            <source>Forget this document…</source>
            <translation>Olvidar este documento…</translation>
        </message>
        <message>
            <source>Show a copy in its folder</source>
            <translation>Mostrar una copia en su carpeta</translation>
        </message>
        <message>
            <source>Forget {name}? The file stays where it is, but is not found any more and not read again. Its text, title and name leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>¿Olvidar {name}? El archivo se queda donde está, pero ya no se encontrará ni se volverá a leer. Su texto, su título y su nombre desaparecen de todos los archivos de la carpeta de datos de Dragoman; también se eliminan las copias de seguridad anteriores y el registro.</translation>
        </message>
        <message>
            <source>Copies of it in other places are still found.</source>
            <translation>Las copias que haya en otros lugares se seguirán encontrando.</translation>
        </message>
        <message>
            <source>Forget a document</source>
            <translation>Olvidar un documento</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Olvidarlo</translation>
        </message>
    </context>
    <context>
        <name>LikeActions</name>
        <message>
            <source>Find similar &amp;passages</source>
            <translation>Buscar &amp;pasajes similares</translation>
        </message>
        <message>
            <source>Find similar &amp;documents</source>
            <translation>Buscar &amp;documentos similares</translation>
        </message>
        <message>
            <source>Find similar to the &amp;selection</source>
            <translation>Buscar si&amp;milares a la selección</translation>
        </message>
    </context>
    <context>
        <name>ModelActions</name>
        <message>
            <source>All its files are as they were installed, and it gives what it should.</source>
            <translation>Todos sus archivos están como se instalaron y da los resultados que debe dar.</translation>
        </message>
        <message>
            <source>Check of a model</source>
            <translation>Comprobación de un modelo</translation>
        </message>
    </context>
    <context>
        <name>PreviewActions</name>
        <message>
            <source>&amp;Next hit in the document</source>
            <translation>&amp;Siguiente coincidencia en el documento</translation>
        </message>
        <message>
            <source>&amp;Previous hit in the document</source>
            <translation>Coincidencia &amp;anterior en el documento</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>Find in the &amp;document…</source>
            <translation>Buscar en el &amp;documento…</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>A&amp;umentar</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>&amp;Reducir</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>Tamaño &amp;normal</translation>
        </message>
        <message>
            <source>Show &amp;text or page</source>
            <translation>Mostrar &amp;texto o página</translation>
        </message>
    </context>
    <context>
        <name>QuestionActions</name>
        <message>
            <source>&amp;Recent questions</source>
            <translation>Preguntas &amp;recientes</translation>
        </message>
        <message>
            <source>&amp;Save this search…</source>
            <translation>&amp;Guardar esta búsqueda…</translation>
        </message>
        <message>
            <source>&amp;Filters at the side</source>
            <translation>Panel de &amp;filtros</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>&amp;Quitar filtros</translation>
        </message>
        <message>
            <source>&amp;Mend the question</source>
            <translation>&amp;Corregir la pregunta</translation>
        </message>
        <message>
            <source>&amp;Keep the questions asked</source>
            <translation>Con&amp;servar las preguntas hechas</translation>
        </message>
        <message>
            <source>Ask the &amp;last question again at the start</source>
            <translation>Repetir la ú&amp;ltima pregunta al iniciar</translation>
        </message>
        <message>
            <source>&amp;Delete all questions kept…</source>
            <translation>&amp;Eliminar todas las preguntas conservadas…</translation>
        </message>
        <message>
            <source>Delete all questions that are kept? Saved searches stay.</source>
            <translation>¿Eliminar todas las preguntas conservadas? Las búsquedas guardadas se mantienen.</translation>
        </message>
        <message>
            <source>Delete questions</source>
            <translation>Eliminar preguntas</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>Eliminarlas</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Guardar esta búsqueda</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
    </context>
    <context>
        <name>QuoteActions</name>
        <message>
            <source>&amp;Copy quote with its source</source>
            <translation>&amp;Copiar la cita con su fuente</translation>
        </message>
        <message>
            <source>Copy quote as plain &amp;text</source>
            <translation>Copiar la cita como &amp;texto sin formato</translation>
        </message>
        <message>
            <source>Copy quote as &amp;Markdown</source>
            <translation>Copiar la cita como Mar&amp;kdown</translation>
        </message>
        <message>
            <source>Copy quote as &amp;BibTeX</source>
            <translation>Copiar la cita como &amp;BibTeX</translation>
        </message>
        <message>
            <source>Copy quote as Chicago &amp;note</source>
            <translation>Copiar la cita como &amp;nota Chicago</translation>
        </message>
        <message>
            <source>Copied with its source.</source>
            <translation>Copiado con su fuente.</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>Este pasaje ya no está allí.</translation>
        </message>
    </context>
    <context>
        <name>RemedyActions</name>
        <message>
            <source>The file cannot be read.</source>
            <translation>No se puede leer el archivo.</translation>
        </message>
    </context>
    <context>
        <name>RepairActions</name>
        <message>
            <source>Check and repair the library</source>
            <translation>Comprobar y reparar la biblioteca</translation>
        </message>
        <message>
            <source>Check and repair the library now?</source>
            <translation>¿Comprobar y reparar la biblioteca ahora?</translation>
        </message>
        <message>
            <source>The window closes, the library is looked at to the last row, and what is damaged is made again from what is whole. That may take minutes. Your documents are not touched. The window then opens again.</source>
            <translation>La ventana se cierra, la biblioteca se examina hasta la última fila y lo dañado se rehace a partir de lo que está intacto. Puede tardar unos minutos. Sus documentos no se tocan. Después, la ventana vuelve a abrirse.</translation>
        </message>
        <message>
            <source>Check and repair</source>
            <translation>Comprobar y reparar</translation>
        </message>
    </context>
    <context>
        <name>ScanActions</name>
        <message>
            <source>Scans</source>
            <translation>Escaneos</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Leerlas</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>No leerlas</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Add folder…</source>
            <translation>&amp;Añadir carpeta…</translation>
        </message>
        <message>
            <source>&amp;Folders…</source>
            <translation>&amp;Carpetas…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>&amp;Modelos…</translation>
        </message>
        <message>
            <source>&amp;Pause or go on indexing</source>
            <translation>&amp;Pausar o reanudar la indexación</translation>
        </message>
        <message>
            <source>&amp;Index now anyway</source>
            <translation>&amp;Indexar ahora de todos modos</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>C&amp;onfiguración…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>&amp;Pregunta</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>&amp;Vista previa</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>&amp;Comandos…</translation>
        </message>
        <message>
            <source>&amp;Collection</source>
            <translation>&amp;Colección</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Search operators</source>
            <translation>&amp;Operadores de búsqueda</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Atajos de teclado</translation>
        </message>
        <message>
            <source>&amp;What Dragoman knows</source>
            <translation>&amp;Lo que sabe Dragoman</translation>
        </message>
        <message>
            <source>&amp;Files that need attention</source>
            <translation>Archivos que requieren a&amp;tención</translation>
        </message>
        <message>
            <source>Why &amp;isn't a file found?…</source>
            <translation>¿Por qué &amp;no se encuentra un archivo?…</translation>
        </message>
        <message>
            <source>&amp;Check and repair the library…</source>
            <translation>&amp;Comprobar y reparar la biblioteca…</translation>
        </message>
        <message>
            <source>&amp;About Dragoman</source>
            <translation>Acerca &amp;de Dragoman</translation>
        </message>
    </context>
    <context>
        <name>BannerBar</name>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Reparar…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Configuración…</translation>
        </message>
        <message>
            <source>Read scans…</source>
            <translation>Leer escaneos…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message>
            <source>Passages collected</source>
            <translation>Pasajes reunidos</translation>
        </message>
        <message>
            <source>Nothing is collected yet. Choose a passage and press Ctrl+B, or drag it here.</source>
            <translation>La colección aún está vacía. Elija un pasaje y pulse Ctrl+B, o arrástrelo hasta aquí.</translation>
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
            <translation>Colección</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>Quitar todo</translation>
        </message>
        <message>
            <source>Note on this passage</source>
            <translation>Nota sobre este pasaje</translation>
        </message>
        <message>
            <source>Style of the citations</source>
            <translation>Estilo de cita</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Cite as</source>
            <translation>Citar como</translation>
        </message>
    </context>
    <context>
        <name>style_names</name>
        <message>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
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
            <translation>Encuentra en sus propios archivos el pasaje que responde a una pregunta, en cualquier idioma.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Only a model that you ask for is loaded from the network.</source>
            <translation>Nada sale de este equipo. De la red solo se descarga el modelo que usted pida.</translation>
        </message>
        <message>
            <source>Models:</source>
            <translation>Modelos:</translation>
        </message>
        <message>
            <source>The library lives in</source>
            <translation>La biblioteca se encuentra en</translation>
        </message>
        <message>
            <source>Apache License 2.0</source>
            <translation>Licencia Apache 2.0</translation>
        </message>
        <message>
            <source>About Dragoman</source>
            <translation>Acerca de Dragoman</translation>
        </message>
    </context>
    <context>
        <name>AdvancedModels</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>Todos los modelos</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Descargar…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>From files that you have brought along, where there is no network</source>
            <translation>A partir de archivos que haya traído consigo, donde no hay red</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>Desde una carpeta…</translation>
        </message>
        <message>
            <source>From a zip…</source>
            <translation>Desde un zip…</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Reads all its files and compares its results with the published ones</source>
            <translation>Lee todos sus archivos y compara sus resultados con los publicados</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>The first passages are put in order by:</source>
            <translation>Los primeros pasajes los ordena:</translation>
        </message>
        <message>
            <source>They read the meaning of passages</source>
            <translation>Leen el significado de los pasajes</translation>
        </message>
        <message>
            <source>They put the first passages in order</source>
            <translation>Ordenan los primeros pasajes</translation>
        </message>
        <message>
            <source>They read scans in further languages</source>
            <translation>Leen escaneos en más idiomas</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>en uso</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>Idiomas: {languages}</translation>
        </message>
        <message>
            <source>Memory while it works: {size}</source>
            <translation>Memoria mientras trabaja: {size}</translation>
        </message>
        <message>
            <source>From: {place} {revision}</source>
            <translation>Procedencia: {place} {revision}</translation>
        </message>
        <message>
            <source>Choose the folder of {title}</source>
            <translation>Elija la carpeta de {title}</translation>
        </message>
        <message>
            <source>Choose the zip of {title}</source>
            <translation>Elija el zip de {title}</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Algo ha fallado</translation>
        </message>
        <message>
            <source>Dragoman met an error that it did not expect. Your documents are untouched, and you can go on working. The report below helps to mend it; it is sent nowhere by itself.</source>
            <translation>Dragoman ha encontrado un error que no esperaba. Sus documentos están intactos y puede seguir trabajando. El informe de abajo ayuda a corregirlo; no se envía a ninguna parte por sí solo.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
    </context>
    <context>
        <name>ExcludesEditor</name>
        <message>
            <source>One pattern a line, as in .gitignore: drafts/, *.log, !keep.log</source>
            <translation>Un patrón por línea, como en .gitignore: drafts/, *.log, !keep.log</translation>
        </message>
        <message>
            <source>Patterns left out of the selected folder</source>
            <translation>Patrones excluidos de la carpeta seleccionada</translation>
        </message>
        <message>
            <source>Apply patterns</source>
            <translation>Aplicar patrones</translation>
        </message>
        <message>
            <source>What is wrong with the patterns</source>
            <translation>Qué falla en los patrones</translation>
        </message>
        <message>
            <source>Left out of the selected folder:</source>
            <translation>Excluido de la carpeta seleccionada:</translation>
        </message>
    </context>
    <context>
        <name>ExplainDialog</name>
        <message>
            <source>Why isn't this file found?</source>
            <translation>¿Por qué no se encuentra este archivo?</translation>
        </message>
        <message>
            <source>What is known of the file</source>
            <translation>Lo que se sabe del archivo</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Otro archivo…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Examinando…</translation>
        </message>
        <message>
            <source>Was {path} meant?</source>
            <translation>¿Quería decir {path}?</translation>
        </message>
    </context>
    <context>
        <name>FailureDetails</name>
        <message>
            <source>Choose a file to see what can be done about it.</source>
            <translation>Elija un archivo para ver qué se puede hacer.</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>desde el {date}</translation>
        </message>
    </context>
    <context>
        <name>FailuresDialog</name>
        <message>
            <source>Files that need attention</source>
            <translation>Archivos que requieren atención</translation>
        </message>
        <message>
            <source>Filter by name, folder or reason</source>
            <translation>Filtrar por nombre, carpeta o motivo</translation>
        </message>
        <message>
            <source>Filter the files</source>
            <translation>Filtrar los archivos</translation>
        </message>
        <message>
            <source>All about it</source>
            <translation>Más detalles</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>Copiar lista</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date: files are tried again there.</source>
            <translation>Otro Dragoman mantiene al día esta biblioteca: los archivos se reintentan allí.</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
    </context>
    <context>
        <name>folder_suggestions</name>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Escritorio</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Nothing in it that is read</source>
            <translation>No contiene nada que se lea</translation>
        </message>
        <message>
            <source>Very many files, none read so far</source>
            <translation>Muchísimos archivos, ninguno leído todavía</translation>
        </message>
        <message>
            <source>by words in about {time}</source>
            <translation>por palabras en alrededor de {time}</translation>
        </message>
        <message>
            <source>by meaning in about {time}</source>
            <translation>por significado en alrededor de {time}</translation>
        </message>
        <message>
            <source>how long that takes is known once something has been read</source>
            <translation>lo que tarda se sabrá en cuanto se haya leído algo</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add {folder}</source>
            <translation>Añadir {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>Folders that are searched</source>
            <translation>Carpetas en las que se busca</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Añadir carpeta…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Add the sample documents</source>
            <translation>Añadir los documentos de ejemplo</translation>
        </message>
        <message>
            <source>What is wrong with ignore files in the selected folder</source>
            <translation>Qué falla en los archivos de exclusiones de la carpeta seleccionada</translation>
        </message>
        <message>
            <source>Hidden files, folders such as node_modules, and what ignore files name are left out anyway. A line “forgotten-…” stands for what you had forgotten, without its name; without the line it is read again.</source>
            <translation>Los archivos ocultos, las carpetas como node_modules y lo que indican los archivos de exclusiones se excluyen siempre. Una línea «forgotten-…» representa algo que usted hizo olvidar, sin su nombre; si se quita la línea, se vuelve a leer.</translation>
        </message>
        <message>
            <source>{folder}: {cost}</source>
            <translation>{folder}: {cost}</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>Elija una carpeta en la que buscar</translation>
        </message>
        <message>
            <source>Search {path} no longer, and forget all that was read of it? The files stay where they are. Their text, titles and names leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>¿Dejar de buscar en {path} y olvidar todo lo que se leyó de allí? Los archivos se quedan donde están. Sus textos, títulos y nombres desaparecen de todos los archivos de la carpeta de datos de Dragoman; también se eliminan las copias de seguridad anteriores y el registro.</translation>
        </message>
        <message>
            <source>Remove folder</source>
            <translation>Quitar carpeta</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeDialog</name>
        <message>
            <source>What Dragoman knows</source>
            <translation>Lo que sabe Dragoman</translation>
        </message>
        <message>
            <source>What the indexer is doing</source>
            <translation>Qué hace la indexación</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Files that need attention…</source>
            <translation>Archivos que requieren atención…</translation>
        </message>
        <message>
            <source>Why isn't a file found…</source>
            <translation>¿Por qué no se encuentra un archivo?…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <source>Files by state</source>
            <translation>Archivos por estado</translation>
        </message>
        <message>
            <source>Nothing is left to do: changes are followed as they happen.</source>
            <translation>No queda nada por hacer: los cambios se siguen a medida que ocurren.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>By words</source>
            <translation>Por palabras</translation>
        </message>
        <message>
            <source>By meaning, with {embedder}</source>
            <translation>Por significado, con {embedder}</translation>
        </message>
        <message>
            <source>Show the files: {state}</source>
            <translation>Mostrar los archivos: {state}</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Speed on this computer</source>
            <translation>Velocidad en este equipo</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué ocurre</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Integrado</translation>
        </message>
        <message>
            <source>unknown size</source>
            <translation>tamaño desconocido</translation>
        </message>
        <message>
            <source>Better ({size})</source>
            <translation>Mejor ({size})</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Use it alone</source>
            <translation>Usar solo este</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Go on with the download…</source>
            <translation>Continuar la descarga…</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Descargar…</translation>
        </message>
        <message>
            <source>It reads what you add to the library, on this computer.</source>
            <translation>Lee, en este equipo, lo que usted añade a la biblioteca.</translation>
        </message>
        <message>
            <source>It has read all of your library.</source>
            <translation>Ha leído toda su biblioteca.</translation>
        </message>
        <message>
            <source>It has read {share} of your library</source>
            <translation>Ha leído el {share} de su biblioteca</translation>
        </message>
        <message>
            <source>It reads {passages} in the background; meanwhile you search with what there is.</source>
            <translation>Lee {passages} en segundo plano; mientras tanto, se busca con lo que hay.</translation>
        </message>
        <message>
            <source>How long that takes is known once it has read for a moment.</source>
            <translation>Lo que tarda se sabrá cuando lleve un momento leyendo.</translation>
        </message>
        <message>
            <source>That takes about {time}.</source>
            <translation>Tarda alrededor de {time}.</translation>
        </message>
        <message>
            <source>It is downloaded once, and finds more, above all across languages.</source>
            <translation>Se descarga una sola vez y encuentra más, sobre todo entre distintos idiomas.</translation>
        </message>
    </context>
    <context>
        <name>model_questions</name>
        <message>
            <source>unknown size</source>
            <translation>tamaño desconocido</translation>
        </message>
        <message>
            <source>Download {title}, {size}?</source>
            <translation>¿Descargar {title}, {size}?</translation>
        </message>
        <message>
            <source>Licence: {licence}. From: {place}.</source>
            <translation>Licencia: {licence}. Procedencia: {place}.</translation>
        </message>
        <message>
            <source>This is the only thing that Dragoman ever loads from the network. It tells nobody more.</source>
            <translation>Es lo único que Dragoman descarga jamás de la red. No comunica nada más a nadie.</translation>
        </message>
        <message>
            <source>Download a model</source>
            <translation>Descargar un modelo</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>{notice}

Import {title} all the same?</source>
            <translation>{notice}

¿Importar {title} de todos modos?</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>Importar un modelo</translation>
        </message>
        <message>
            <source>Remove {title} from this computer? What it has read stays known.</source>
            <translation>¿Quitar {title} de este equipo? Lo que ha leído se sigue conociendo.</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>Quitar un modelo</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <source>All models, import, check, remove, and who puts in order</source>
            <translation>Todos los modelos, importar, comprobar, quitar y quién ordena</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Qué ha fallado</translation>
        </message>
    </context>
    <context>
        <name>PasswordButton</name>
        <message>
            <source>Give password…</source>
            <translation>Introducir contraseña…</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Mostrar la contraseña</translation>
        </message>
        <message>
            <source>The password is kept only until Dragoman is closed, and tried with your other protected files. What the file says is then in the library, where anyone who can open your account can read it.</source>
            <translation>La contraseña solo se conserva hasta que se cierre Dragoman, y se prueba con sus demás archivos protegidos. El contenido del archivo queda entonces en la biblioteca, donde puede leerlo cualquiera que tenga acceso a su cuenta.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Probando…</translation>
        </message>
    </context>
    <context>
        <name>RemedyButtons</name>
        <message>
            <source>Adds a pattern to the folder's; it can be taken away under Folders</source>
            <translation>Añade un patrón a los de la carpeta; se puede quitar en Carpetas</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Search its folder</source>
            <translation>Buscar en su carpeta</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>Mostrar la regla</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Reintentar todo</translation>
        </message>
    </context>
    <context>
        <name>RerankerChoice</name>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>Quién ordena los primeros pasajes</translation>
        </message>
        <message>
            <source>nobody: they stay as they were found</source>
            <translation>nadie: quedan como se encontraron</translation>
        </message>
        <message>
            <source>the model that reads their meaning, word by word</source>
            <translation>el modelo que lee su significado, palabra por palabra</translation>
        </message>
        <message>
            <source>the built-in model, until a larger one is installed</source>
            <translation>el modelo integrado, hasta que se instale uno mayor</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>What leaves it out</source>
            <translation>Qué lo excluye</translation>
        </message>
        <message>
            <source>Line {line} of {path}:</source>
            <translation>Línea {line} de {path}:</translation>
        </message>
        <message>
            <source>The ignore file</source>
            <translation>El archivo de exclusiones</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
    </context>
    <context>
        <name>SettingEditor</name>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Reset “{setting}” to its default</source>
            <translation>Restablecer el valor predeterminado de «{setting}»</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>Predeterminado: {value}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>Write a whole number from {least} to {most}.</source>
            <translation>Escriba un número entero entre {least} y {most}.</translation>
        </message>
        <message>
            <source>Write a number from {least} to {most}.</source>
            <translation>Escriba un número entre {least} y {most}.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Reading files</source>
            <translation>Lectura de archivos</translation>
        </message>
        <message>
            <source>Following folders</source>
            <translation>Seguimiento de carpetas</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>Memory and backups</source>
            <translation>Memoria y copias de seguridad</translation>
        </message>
        <message>
            <source>Pages that are pictures, as scanners make them</source>
            <translation>Páginas que son imágenes, como las que hacen los escáneres</translation>
        </message>
        <message>
            <source>Their letters are recognised in the background, when nothing else is to be done.</source>
            <translation>Su texto se reconoce en segundo plano, cuando no hay nada más que hacer.</translation>
        </message>
        <message>
            <source>Ask when there are some</source>
            <translation>Preguntar cuando las haya</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Leerlas</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>No leerlas</translation>
        </message>
        <message>
            <source>ocr scan scanner picture photo recognise</source>
            <translation>ocr escaneo escáner imagen foto reconocer</translation>
        </message>
        <message>
            <source>Files read at the same time</source>
            <translation>Archivos leídos al mismo tiempo</translation>
        </message>
        <message>
            <source>0 leaves it to Dragoman: one for each core, at most 4.</source>
            <translation>Con 0 lo decide Dragoman: uno por núcleo, 4 como máximo.</translation>
        </message>
        <message>
            <source>processes cores threads workers</source>
            <translation>procesos núcleos hilos procesador</translation>
        </message>
        <message>
            <source>Largest file</source>
            <translation>Archivo más grande</translation>
        </message>
        <message>
            <source>Larger ones are not read, and told as too large.</source>
            <translation>Los más grandes no se leen y se indican como demasiado grandes.</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>size limit megabytes</source>
            <translation>tamaño límite megabytes</translation>
        </message>
        <message>
            <source>Longest text of a document</source>
            <translation>Texto más largo de un documento</translation>
        </message>
        <message>
            <source>What comes after so many characters is not indexed; 20,000,000 are some 8,000 pages.</source>
            <translation>Lo que sigue a ese número de caracteres no se indexa; 20 000 000 son unas 8000 páginas.</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>caracteres</translation>
        </message>
        <message>
            <source>length limit pages</source>
            <translation>longitud límite páginas</translation>
        </message>
        <message>
            <source>Most passages of a document</source>
            <translation>Máximo de pasajes por documento</translation>
        </message>
        <message>
            <source>What comes after them is not indexed.</source>
            <translation>Lo que viene después no se indexa.</translation>
        </message>
        <message>
            <source>passages</source>
            <translation>pasajes</translation>
        </message>
        <message>
            <source>length limit chunks</source>
            <translation>longitud límite fragmentos</translation>
        </message>
        <message>
            <source>Longest time for a file</source>
            <translation>Tiempo máximo por archivo</translation>
        </message>
        <message>
            <source>A file that takes longer is told as not read, and the next one goes on.</source>
            <translation>Un archivo que tarda más se indica como no leído y se pasa al siguiente.</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <source>timeout limit</source>
            <translation>tiempo de espera límite</translation>
        </message>
        <message>
            <source>Further time for each megabyte</source>
            <translation>Tiempo adicional por megabyte</translation>
        </message>
        <message>
            <source>Of the file and of its text, beside the time above.</source>
            <translation>Del archivo y de su texto, además del tiempo anterior.</translation>
        </message>
        <message>
            <source>timeout limit size</source>
            <translation>tiempo de espera límite tamaño</translation>
        </message>
        <message>
            <source>Most memory for a file</source>
            <translation>Memoria máxima por archivo</translation>
        </message>
        <message>
            <source>A file that needs more is told as not read.</source>
            <translation>Un archivo que necesita más se indica como no leído.</translation>
        </message>
        <message>
            <source>ram limit megabytes</source>
            <translation>ram límite megabytes</translation>
        </message>
        <message>
            <source>Give way to other work</source>
            <translation>Dar prioridad a otras tareas</translation>
        </message>
        <message>
            <source>On a battery, while you use the computer and while other programs need it, indexing is slower.</source>
            <translation>Con batería, mientras usted usa el equipo y mientras otros programas lo necesitan, la indexación es más lenta.</translation>
        </message>
        <message>
            <source>battery power background priority slow processor</source>
            <translation>batería energía segundo plano prioridad lento procesador</translation>
        </message>
        <message>
            <source>Wait after a change</source>
            <translation>Espera tras un cambio</translation>
        </message>
        <message>
            <source>So long nothing must happen in a folder before it is looked at: a file is often saved in steps.</source>
            <translation>Tiempo sin cambios en una carpeta antes de examinarla: los archivos suelen guardarse en varios pasos.</translation>
        </message>
        <message>
            <source>delay live watch</source>
            <translation>retardo en vivo vigilancia</translation>
        </message>
        <message>
            <source>Time between two looks at everything</source>
            <translation>Revisarlo todo cada</translation>
        </message>
        <message>
            <source>No system tells of all that happens to files.</source>
            <translation>Ningún sistema avisa de todo lo que les ocurre a los archivos.</translation>
        </message>
        <message>
            <source>scan interval hour watch</source>
            <translation>revisión intervalo hora vigilancia</translation>
        </message>
        <message>
            <source>Time between two looks at folders that cannot be followed</source>
            <translation>Revisar las carpetas sin seguimiento cada</translation>
        </message>
        <message>
            <source>Network shares, for instance, do not tell of changes as they happen.</source>
            <translation>Las carpetas compartidas de red, por ejemplo, no avisan de los cambios a medida que ocurren.</translation>
        </message>
        <message>
            <source>scan interval network drive watch</source>
            <translation>revisión intervalo unidad de red vigilancia</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <source>The model that reads the meaning</source>
            <translation>El modelo que lee el significado</translation>
        </message>
        <message>
            <source>Chosen among the models, with what each costs and knows.</source>
            <translation>Se elige entre los modelos, con lo que cada uno cuesta y sabe.</translation>
        </message>
        <message>
            <source>embedder language download better</source>
            <translation>embedder idioma descargar mejor significado</translation>
        </message>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>Quién ordena los primeros pasajes</translation>
        </message>
        <message>
            <source>Chosen among the models, under Advanced.</source>
            <translation>Se elige en los modelos, en Avanzado.</translation>
        </message>
        <message>
            <source>reranker order sort</source>
            <translation>reranker reordenador orden ordenar</translation>
        </message>
        <message>
            <source>Passages that are put in order</source>
            <translation>Pasajes que se ordenan</translation>
        </message>
        <message>
            <source>So many of the first are read once more, closely. 0: none.</source>
            <translation>Cuántos de los primeros se leen otra vez con detenimiento. 0: ninguno.</translation>
        </message>
        <message>
            <source>reranker results quality</source>
            <translation>reranker reordenador resultados calidad</translation>
        </message>
        <message>
            <source>Time for putting in order</source>
            <translation>Tiempo para ordenar</translation>
        </message>
        <message>
            <source>The answer is shown before; it is only put into a better order.</source>
            <translation>La respuesta se muestra antes; esto solo mejora su orden.</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>milisegundos</translation>
        </message>
        <message>
            <source>reranker speed</source>
            <translation>reranker reordenador velocidad</translation>
        </message>
        <message>
            <source>Time for the larger model that puts in order</source>
            <translation>Tiempo del modelo mayor para ordenar</translation>
        </message>
        <message>
            <source>After that order is shown; only where such a model is installed.</source>
            <translation>Después de mostrarse ese orden; solo si hay instalado un modelo así.</translation>
        </message>
        <message>
            <source>Keep models in memory for</source>
            <translation>Mantener modelos en memoria durante</translation>
        </message>
        <message>
            <source>One that nobody uses so long is unloaded; the next question then takes a moment more.</source>
            <translation>El que nadie usa durante ese tiempo se retira de la memoria; la siguiente pregunta tarda entonces un poco más.</translation>
        </message>
        <message>
            <source>ram unload idle</source>
            <translation>ram memoria liberar inactividad</translation>
        </message>
        <message>
            <source>Back up what was learnt of the meaning</source>
            <translation>Guardar copia de lo aprendido del significado</translation>
        </message>
        <message>
            <source>Some kilobytes a passage in the daily backup, in place of learning it again after a damage.</source>
            <translation>Unos kilobytes por pasaje en la copia de seguridad diaria, para no tener que aprenderlo de nuevo tras un daño.</translation>
        </message>
        <message>
            <source>vectors safety copy disk</source>
            <translation>vectores seguridad copia disco</translation>
        </message>
        <message>
            <source>Keep the questions asked</source>
            <translation>Conservar las preguntas hechas</translation>
        </message>
        <message>
            <source>In the data folder alone. Without, those that were kept are deleted; saved searches stay.</source>
            <translation>Solo en la carpeta de datos. Si se desactiva, se eliminan las conservadas; las búsquedas guardadas se mantienen.</translation>
        </message>
        <message>
            <source>history privacy recent</source>
            <translation>historial privacidad recientes</translation>
        </message>
        <message>
            <source>Ask the last question again at the start</source>
            <translation>Repetir la última pregunta al iniciar</translation>
        </message>
        <message>
            <source>Needs questions to be kept.</source>
            <translation>Si no se conserva ninguna, no hay nada que repetir.</translation>
        </message>
        <message>
            <source>restore session</source>
            <translation>restaurar sesión</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Aspecto e idioma</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>En el escritorio</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Of the window. Questions are asked in any language, whichever this is.</source>
            <translation>El de la ventana. Se puede preguntar en cualquier idioma, sea cual sea este.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>translation locale</source>
            <translation>traducción región lengua</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Where the system is set to high contrast, its own colours are used.</source>
            <translation>Si el sistema usa alto contraste, se emplean sus propios colores.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>theme dark mode night contrast appearance</source>
            <translation>tema modo oscuro noche contraste apariencia</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>Tamaño de todo</translation>
        </message>
        <message>
            <source>Beside what the system says already.</source>
            <translation>Además de lo que ya indica el sistema.</translation>
        </message>
        <message>
            <source>zoom scale font large</source>
            <translation>zoom escala fuente letra grande</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <source>Panels fade in and bars slide open, unless the system says that nothing should move.</source>
            <translation>Los paneles aparecen gradualmente y las barras se deslizan, salvo que el sistema indique que nada debe moverse.</translation>
        </message>
        <message>
            <source>animation reduced effects</source>
            <translation>animación reducida efectos</translation>
        </message>
        <message>
            <source>Closing the window then only puts it away; the sign in the tray brings it back, or ends Dragoman.</source>
            <translation>Al cerrar la ventana solo se oculta; el icono de la bandeja la recupera o cierra Dragoman.</translation>
        </message>
        <message>
            <source>This desktop has no tray, so that closing the window ends Dragoman whatever is set here.</source>
            <translation>Este escritorio no tiene bandeja, así que al cerrar la ventana se cierra Dragoman, sea cual sea este ajuste.</translation>
        </message>
        <message>
            <source>Shows the bar for a quick question, whatever program is in front.</source>
            <translation>Muestra la barra para una pregunta rápida, sea cual sea el programa que esté delante.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Go on when the window is closed</source>
            <translation>Seguir al cerrar la ventana</translation>
        </message>
        <message>
            <source>tray background minimise hide</source>
            <translation>bandeja segundo plano minimizar ocultar</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>Iniciar al entrar en la sesión</translation>
        </message>
        <message>
            <source>Without a window, so that new documents are read as they come.</source>
            <translation>Sin ventana, para que los documentos nuevos se lean según llegan.</translation>
        </message>
        <message>
            <source>autostart boot login</source>
            <translation>inicio automático arranque sesión</translation>
        </message>
        <message>
            <source>Keys for a quick question</source>
            <translation>Teclas para una pregunta rápida</translation>
        </message>
        <message>
            <source>global shortcut hotkey launcher</source>
            <translation>atajo global tecla rápida lanzador</translation>
        </message>
        <message>
            <source>Another program has the keys for a quick question: choose others.</source>
            <translation>Otro programa tiene las teclas para la pregunta rápida: elija otras.</translation>
        </message>
        <message>
            <source>This system gives programs no such keys. Its own keyboard settings can start: dragoman --launcher</source>
            <translation>Este sistema no ofrece teclas así a los programas. En su propia configuración de teclado se puede iniciar: dragoman --launcher</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Buscar en la configuración</translation>
        </message>
        <message>
            <source>No setting is called so.</source>
            <translation>No hay ninguna opción con ese nombre.</translation>
        </message>
        <message>
            <source>“{setting}” is changed.</source>
            <translation>Se ha cambiado «{setting}».</translation>
        </message>
        <message>
            <source>“{setting}” is changed; it counts from the next start.</source>
            <translation>Se ha cambiado «{setting}»; vale a partir del próximo inicio.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>Buscar una acción</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Acciones y sus teclas</translation>
        </message>
        <message>
            <source>New keys for the chosen action</source>
            <translation>Nuevas teclas para la acción elegida</translation>
        </message>
        <message>
            <source>Use it here instead</source>
            <translation>Usar aquí en su lugar</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Sin teclas</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Always: arrows move in the list, also from the question; Escape clears the question.</source>
            <translation>Siempre: las flechas mueven por la lista, también desde la pregunta; Esc borra la pregunta.</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>Pulse las nuevas teclas:</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>sin teclas</translation>
        </message>
        <message>
            <source>{keys} is taken by: {actions}</source>
            <translation>{keys} ya se usa en: {actions}</translation>
        </message>
    </context>
    <context>
        <name>StateGroups</name>
        <message>
            <source>States</source>
            <translation>Estados</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>Requieren atención</translation>
        </message>
    </context>
    <context>
        <name>TransferBar</name>
        <message>
            <source>Progress of the work on a model</source>
            <translation>Progreso del trabajo con un modelo</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
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
            <translation>Presentación</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Hoja de cálculo</translation>
        </message>
        <message>
            <source>E-book</source>
            <translation>Libro electrónico</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivo comprimido</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Grabación</translation>
        </message>
        <message>
            <source>this passage: {language}</source>
            <translation>este pasaje: {language}</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>no instalado</translation>
        </message>
        <message>
            <source>partly downloaded</source>
            <translation>descargado en parte</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>instalado</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>no utilizable</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Descargando</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>Copiando</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Comprobando</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>{speed} por segundo</translation>
        </message>
        <message>
            <source>p. {page}</source>
            <translation>pág. {page}</translation>
        </message>
        <message>
            <source>from a scan</source>
            <translation>de un escaneo</translation>
        </message>
        <message>
            <source>not {values}</source>
            <translation>excepto {values}</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>desde {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>hasta {day}</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>Have everything in {path} searched? That may be very many files.</source>
            <translation>¿Incluir en la búsqueda todo lo que hay en {path}? Pueden ser muchísimos archivos.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Find similar documents</source>
            <translation>Buscar documentos similares</translation>
        </message>
        <message>
            <source>Why is it found, or not?</source>
            <translation>¿Por qué se encuentra o no?</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
    </context>
    <context>
        <name>FacetModel</name>
        <message>
            <source>Clear</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>nothing chosen</source>
            <translation>nada elegido</translation>
        </message>
        <message>
            <source>{group}, chosen; Delete clears it</source>
            <translation>{group}, con selección; Supr la quita</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>sin contar</translation>
        </message>
        <message>
            <source>{value}, documents found: {number}</source>
            <translation>{value}, documentos encontrados: {number}</translation>
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message>
            <source>Nothing to narrow down yet</source>
            <translation>Todavía no hay nada que acotar</translation>
        </message>
    </context>
    <context>
        <name>facet_rows</name>
        <message>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>Tipos</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>Remitentes</translation>
        </message>
        <message>
            <source>Show {number} more</source>
            <translation>Mostrar {number} más</translation>
        </message>
    </context>
    <context>
        <name>FacetView</name>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>Solo esto</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>Excluir esto</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>periods</name>
        <message>
            <source>With Shift: from the one that is chosen to this one</source>
            <translation>Con Mayús: desde el elegido hasta este</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Desde… hasta…</translation>
        </message>
        <message>
            <source>Past week</source>
            <translation>Última semana</translation>
        </message>
        <message>
            <source>Past month</source>
            <translation>Último mes</translation>
        </message>
        <message>
            <source>Past year</source>
            <translation>Último año</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Buscar en la guía</translation>
        </message>
        <message>
            <source>No page of the guide holds this.</source>
            <translation>Ninguna página de la guía contiene esto.</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>Páginas de la guía</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the guide</source>
            <translation>Página de la guía</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Páginas del documento</translation>
        </message>
        <message>
            <source>This page cannot be drawn.</source>
            <translation>No se puede dibujar esta página.</translation>
        </message>
    </context>
    <context>
        <name>FileOpener</name>
        <message>
            <source>Open many files</source>
            <translation>Abrir muchos archivos</translation>
        </message>
        <message>
            <source>Open them</source>
            <translation>Abrirlos</translation>
        </message>
        <message>
            <source>No program on this computer opens it.</source>
            <translation>Ningún programa de este equipo lo abre.</translation>
        </message>
        <message>
            <source>The file manager does not answer.</source>
            <translation>El administrador de archivos no responde.</translation>
        </message>
        <message>
            <source>{name} cannot be opened.</source>
            <translation>No se puede abrir {name}.</translation>
        </message>
        <message>
            <source>The drive with {name} does not answer.</source>
            <translation>La unidad que contiene {name} no responde.</translation>
        </message>
        <message>
            <source>Perhaps it sleeps, or its computer is off.</source>
            <translation>Quizá esté en reposo o su equipo esté apagado.</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>{name} ya no está allí.</translation>
        </message>
        <message>
            <source>Perhaps it was moved, or its drive is not connected.</source>
            <translation>Quizá se haya movido o su unidad no esté conectada.</translation>
        </message>
        <message>
            <source>{name} is a program. Opening it runs it on this computer.</source>
            <translation>{name} es un programa. Al abrirlo, se ejecuta en este equipo.</translation>
        </message>
        <message>
            <source>{name} is a script. Opening it may run it on this computer.</source>
            <translation>{name} es un script. Al abrirlo, puede ejecutarse en este equipo.</translation>
        </message>
        <message>
            <source>{name} is a shortcut. Opening it starts whatever it names.</source>
            <translation>{name} es un acceso directo. Al abrirlo, se inicia aquello a lo que apunta, sea lo que sea.</translation>
        </message>
        <message>
            <source>{name} is a document that may hold programs, which may run when it is opened.</source>
            <translation>{name} es un documento que puede contener programas, los cuales podrían ejecutarse al abrirlo.</translation>
        </message>
        <message>
            <source>Open it only if you know where it is from.</source>
            <translation>Ábralo solo si sabe de dónde procede.</translation>
        </message>
        <message>
            <source>Open what can run?</source>
            <translation>¿Abrir algo que puede ejecutarse?</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrirlo</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>¿Qué quiere hacer?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Comandos que coinciden</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>sin teclas</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
        </message>
    </context>
    <context>
        <name>document_builder</name>
        <message>
            <source>Picture:</source>
            <translation>Imagen:</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Adjuntos</translation>
        </message>
    </context>
    <context>
        <name>DocumentStack</name>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Con formato</translation>
        </message>
        <message>
            <source>This document's form cannot be shown; this is its text.</source>
            <translation>No se puede mostrar el formato de este documento; este es su texto.</translation>
        </message>
        <message>
            <source>This page cannot be drawn; this is its text.</source>
            <translation>No se puede dibujar esta página; este es su texto.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this document</source>
            <translation>Buscar en este documento</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>FormattedView</name>
        <message>
            <source>The document around the passage, with its form</source>
            <translation>El documento alrededor del pasaje, con su formato</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>A link in this document</source>
            <translation>Un enlace de este documento</translation>
        </message>
        <message>
            <source>It leads out of this computer, to:</source>
            <translation>Lleva fuera de este equipo, a:</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>It leads to what Dragoman does not open:</source>
            <translation>Lleva a algo que Dragoman no abre:</translation>
        </message>
    </context>
    <context>
        <name>PageSelector</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Select the page</source>
            <translation>Seleccionar la página</translation>
        </message>
    </context>
    <context>
        <name>PreviewHead</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The document's text alone</source>
            <translation>Solo el texto del documento</translation>
        </message>
        <message>
            <source>Previous hit in this document</source>
            <translation>Coincidencia anterior en este documento</translation>
        </message>
        <message>
            <source>Next hit in this document</source>
            <translation>Siguiente coincidencia en este documento</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <source>{place} of {places}</source>
            <translation>{place} de {places}</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>This document is no longer there.</source>
            <translation>Este documento ya no está allí.</translation>
        </message>
        <message>
            <source>The document's text cannot be shown.</source>
            <translation>No se puede mostrar el texto del documento.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Text of the document around the passage</source>
            <translation>Texto del documento alrededor del pasaje</translation>
        </message>
    </context>
    <context>
        <name>Assistant</name>
        <message>
            <source>Tab puts the first one in, or the one chosen with the arrows; Esc closes</source>
            <translation>Tab inserta la primera o la elegida con las flechas; Esc cierra</translation>
        </message>
        <message>
            <source>Enter asks again; Delete takes a question out of the list</source>
            <translation>Intro vuelve a preguntar; Supr quita una pregunta de la lista</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take away: {part}</source>
            <translation>Quitar: {part}</translation>
        </message>
        <message>
            <source>{part}, take away</source>
            <translation>{part}, quitar</translation>
        </message>
    </context>
    <context>
        <name>ChipRow</name>
        <message>
            <source>What the question is narrowed to</source>
            <translation>A qué se limita la pregunta</translation>
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
            <translation>Similar a: {title}</translation>
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
            <translation>Escribir {text}</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Omitirlo</translation>
        </message>
    </context>
    <context>
        <name>offers</name>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Esta semana</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>La semana pasada</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>El mes pasado</translation>
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
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Remitente</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nombre de archivo</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>From a day on</source>
            <translation>Desde un día</translation>
        </message>
        <message>
            <source>Before a day</source>
            <translation>Antes de un día</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>Por relevancia</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Por fecha</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Por nombre</translation>
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
            <translation> o </translation>
        </message>
        <message>
            <source>Before {day}</source>
            <translation>Antes de {day}</translation>
        </message>
        <message>
            <source>From {day} on</source>
            <translation>A partir de {day}</translation>
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
            <translation>Filtros</translation>
        </message>
        <message>
            <source>Folders, types, languages, dates and senders of what is found</source>
            <translation>Carpetas, tipos, idiomas, fechas y remitentes de lo encontrado</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Quitar filtros</translation>
        </message>
    </context>
    <context>
        <name>SavedList</name>
        <message>
            <source>Saved searches</source>
            <translation>Búsquedas guardadas</translation>
        </message>
        <message>
            <source>Rename a search</source>
            <translation>Renombrar una búsqueda</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renombrar…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Ask in any language, or type words; "a phrase"  -without  type:pdf  after:2024</source>
            <translation>Pregunte en cualquier idioma o escriba palabras; "una frase"  -sin  type:pdf  after:2024</translation>
        </message>
        <message>
            <source>A question in any language, or words. For instance:
"an exact phrase"   -without   type:pdf   in:letters   after:2024
More of this: Help, Search operators</source>
            <translation>Una pregunta en cualquier idioma, o palabras. Por ejemplo:
"una frase exacta"   -sin   type:pdf   in:cartas   after:2024
Más sobre esto: Ayuda, Operadores de búsqueda</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>Sugerencias</translation>
        </message>
    </context>
    <context>
        <name>repair</name>
        <message>
            <source>It can be repaired from what is whole. What is whole is kept; your documents are not touched.</source>
            <translation>Se puede reparar a partir de lo que está intacto. Lo intacto se conserva; sus documentos no se tocan.</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Check and repair the library</source>
            <translation>Comprobar y reparar la biblioteca</translation>
        </message>
        <message>
            <source>Looking at the library…</source>
            <translation>Examinando la biblioteca…</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Progreso de la comprobación</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Qué se ha encontrado</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Open the library</source>
            <translation>Abrir la biblioteca</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>Ask Dragoman a quick question</source>
            <translation>Hacer una pregunta rápida a Dragoman</translation>
        </message>
    </context>
    <context>
        <name>Launcher</name>
        <message>
            <source>Ask Dragoman</source>
            <translation>Preguntar a Dragoman</translation>
        </message>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>Pregunte en cualquier idioma o escriba palabras</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Enter opens · Ctrl+Enter shows the folder · Shift+Enter: all answers</source>
            <translation>Intro abre · Ctrl+Intro muestra la carpeta · Mayús+Intro: todas las respuestas</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>No se ha encontrado nada.</translation>
        </message>
        <message>
            <source>The search has failed. The window says why.</source>
            <translation>La búsqueda ha fallado. La ventana dice por qué.</translation>
        </message>
        <message>
            <source>Escape puts this away</source>
            <translation>Esc oculta esta barra</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Dragoman</source>
            <translation>Abrir Dragoman</translation>
        </message>
        <message>
            <source>Ask a question…</source>
            <translation>Hacer una pregunta…</translation>
        </message>
        <message>
            <source>Pause the indexing</source>
            <translation>Pausar la indexación</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>Indexar ahora de todos modos</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Resume the indexing</source>
            <translation>Reanudar la indexación</translation>
        </message>
    </context>
    <context>
        <name>PassageList</name>
        <message>
            <source>Passages found</source>
            <translation>Pasajes encontrados</translation>
        </message>
        <message>
            <source>Left and Right hide and show the passages of a document</source>
            <translation>Izquierda y Derecha ocultan y muestran los pasajes de un documento</translation>
        </message>
    </context>
    <context>
        <name>row_words</name>
        <message>
            <source>Strong match</source>
            <translation>Coincidencia alta</translation>
        </message>
        <message>
            <source>Fair match</source>
            <translation>Coincidencia media</translation>
        </message>
        <message>
            <source>Weak match</source>
            <translation>Coincidencia baja</translation>
        </message>
        <message>
            <source>Looking for the other passages…</source>
            <translation>Buscando los demás pasajes…</translation>
        </message>
        <message>
            <source>Searching for more…</source>
            <translation>Buscando más…</translation>
        </message>
        <message>
            <source>Nothing more was found.</source>
            <translation>No se ha encontrado nada más.</translation>
        </message>
        <message>
            <source>A copy</source>
            <translation>Una copia</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>contraído</translation>
        </message>
        <message>
            <source>passage {number} of {of}</source>
            <translation>pasaje {number} de {of}</translation>
        </message>
        <message>
            <source>No good match</source>
            <translation>Sin buena coincidencia</translation>
        </message>
    </context>
    <context>
        <name>SortChoice</name>
        <message>
            <source>Best first</source>
            <translation>Mejores primero</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Recientes primero</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Por nombre</translation>
        </message>
        <message>
            <source>Order of the results</source>
            <translation>Orden de los resultados</translation>
        </message>
        <message>
            <source>The question itself says so</source>
            <translation>Así lo dice la propia pregunta</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>Elegir carpetas…</translation>
        </message>
        <message>
            <source>No folder is searched yet</source>
            <translation>Todavía no se busca en ninguna carpeta</translation>
        </message>
        <message>
            <source>Choose one, and its documents can be asked.</source>
            <translation>Elija una y podrá hacer preguntas a sus documentos.</translation>
        </message>
        <message>
            <source>Not there now: {names}. What was read of it was searched, what is new on it was not.</source>
            <translation>No disponible ahora: {names}. Se ha buscado en lo ya leído; lo nuevo no se ha mirado.</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>Carpetas…</translation>
        </message>
        <message>
            <source>Nothing was found, and no searched folder is there now.</source>
            <translation>No se ha encontrado nada, y ninguna de las carpetas de búsqueda está disponible ahora.</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Añadir una carpeta…</translation>
        </message>
        <message>
            <source>Which and why</source>
            <translation>Cuáles y por qué</translation>
        </message>
        <message>
            <source>No document holds text that can be searched</source>
            <translation>Ningún documento contiene texto en el que se pueda buscar</translation>
        </message>
        <message>
            <source>What is put there later is found by itself.</source>
            <translation>Lo que se ponga ahí más adelante se encontrará automáticamente.</translation>
        </message>
        <message>
            <source>There are no documents in the searched folders</source>
            <translation>No hay documentos en las carpetas de búsqueda</translation>
        </message>
        <message>
            <source>No good match. These are the nearest passages.</source>
            <translation>Sin buena coincidencia. Estos son los pasajes más próximos.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>No se ha encontrado nada.</translation>
        </message>
        <message>
            <source>Nothing was found so far, and reading is paused</source>
            <translation>Por ahora no se ha encontrado nada y la lectura está en pausa</translation>
        </message>
        <message>
            <source>Still reading</source>
            <translation>Leyendo todavía</translation>
        </message>
        <message>
            <source>The rest will be there soon: {when}.</source>
            <translation>El resto estará listo pronto: {when}.</translation>
        </message>
        <message>
            <source>Nothing was found so far; the question is asked again by itself as more is read.</source>
            <translation>Por ahora no se ha encontrado nada; la pregunta se repite sola a medida que se lee más.</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>Seguir leyendo</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Ver el progreso</translation>
        </message>
        <message>
            <source>Without the quotation marks</source>
            <translation>Sin las comillas</translation>
        </message>
        <message>
            <source>Without exclusions</source>
            <translation>Sin las exclusiones</translation>
        </message>
        <message>
            <source>Perhaps it is there, but of another kind, folder, language or date.</source>
            <translation>Quizá esté, pero con otro tipo, carpeta, idioma o fecha.</translation>
        </message>
        <message>
            <source>What stands in quotation marks must be found letter for letter.</source>
            <translation>Lo que va entre comillas debe encontrarse letra por letra.</translation>
        </message>
        <message>
            <source>Perhaps it is there, together with what is left out.</source>
            <translation>Quizá esté, junto con lo que se excluye.</translation>
        </message>
        <message>
            <source>No document holds these words or anything like them.</source>
            <translation>Ningún documento contiene estas palabras ni nada parecido.</translation>
        </message>
        <message>
            <source>Search without filters</source>
            <translation>Buscar sin filtros</translation>
        </message>
        <message>
            <source>Without “{word}”</source>
            <translation>Sin «{word}»</translation>
        </message>
        <message>
            <source>By words only</source>
            <translation>Solo por palabras</translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message>
            <source>found by their words, while the model of meaning is loaded</source>
            <translation>encontrados por sus palabras, mientras se carga el modelo de significado</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>Why this is found</source>
            <translation>Por qué se encuentra</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>Este pasaje ya no está allí.</translation>
        </message>
    </context>
    <context>
        <name>why_words</name>
        <message>
            <source>Not in it: {words}</source>
            <translation>No contiene: {words}</translation>
        </message>
        <message>
            <source>The sentence that answers best</source>
            <translation>La frase que mejor responde</translation>
        </message>
        <message>
            <source>Words of the question in it</source>
            <translation>Palabras de la pregunta que contiene</translation>
        </message>
        <message>
            <source>How it was found</source>
            <translation>Cómo se ha encontrado</translation>
        </message>
        <message>
            <source>How sure that is</source>
            <translation>Qué grado de seguridad hay</translation>
        </message>
        <message>
            <source>{word}, as {forms}</source>
            <translation>{word}, como {forms}</translation>
        </message>
        <message>
            <source>By its meaning: the question is in {asked}, the passage in {written}.</source>
            <translation>Por su significado: la pregunta está en {asked}; el pasaje, en {written}.</translation>
        </message>
        <message>
            <source>By its meaning, which is near to that of the question.</source>
            <translation>Por su significado, próximo al de la pregunta.</translation>
        </message>
        <message>
            <source>By its words.</source>
            <translation>Por sus palabras.</translation>
        </message>
        <message>
            <source>By the name of its file.</source>
            <translation>Por el nombre de su archivo.</translation>
        </message>
        <message>
            <source>Its title holds words of the question.</source>
            <translation>Su título contiene palabras de la pregunta.</translation>
        </message>
        <message>
            <source>Read once more together with the question, it was put further up.</source>
            <translation>Al leerlo otra vez junto con la pregunta, ha subido en el orden.</translation>
        </message>
    </context>
    <context>
        <name>BeginPage</name>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>Pregunte en cualquier idioma o escriba palabras</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Búsquedas guardadas</translation>
        </message>
        <message>
            <source>Asked lately</source>
            <translation>Preguntas recientes</translation>
        </message>
        <message>
            <source>New documents</source>
            <translation>Novedades</translation>
        </message>
        <message>
            <source>For instance, about the sample documents</source>
            <translation>Por ejemplo, sobre los documentos de ejemplo</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>Ask your own documents</source>
            <translation>Pregunte a sus propios documentos</translation>
        </message>
        <message>
            <source>Dragoman reads the folders you choose and finds the passage that answers a question, in whatever language you ask. Nothing leaves this computer.</source>
            <translation>Dragoman lee las carpetas que usted elija y encuentra el pasaje que responde a una pregunta, en el idioma que sea. Nada sale de este equipo.</translation>
        </message>
        <message>
            <source>Begin with one of these folders</source>
            <translation>Empiece con una de estas carpetas</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Try the sample documents</source>
            <translation>Probar los documentos de ejemplo</translation>
        </message>
        <message>
            <source>You can also drop a folder on this window. Files are only read, never changed.</source>
            <translation>También puede soltar una carpeta en esta ventana. Los archivos solo se leen, nunca se modifican.</translation>
        </message>
        <message>
            <source>Have this folder searched</source>
            <translation>Buscar en esta carpeta</translation>
        </message>
        <message>
            <source>{documents}, read in about {time}</source>
            <translation>{documents}, leídos en alrededor de {time}</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Escritorio</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>Correos</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>What the indexer is doing</source>
            <translation>Qué hace la indexación</translation>
        </message>
        <message>
            <source>Progress of the indexing</source>
            <translation>Progreso de la indexación</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>Indexar ahora de todos modos</translation>
        </message>
        <message>
            <source>What Dragoman knows, how fast it learns, and how long it takes</source>
            <translation>Lo que sabe Dragoman, a qué velocidad aprende y cuánto tarda</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
    </context>
    <context>
        <name>status_words</name>
        <message>
            <source>Preparing the search…</source>
            <translation>Preparando la búsqueda…</translation>
        </message>
        <message>
            <source>Forgetting: what you removed leaves the data folder…</source>
            <translation>Olvidando: lo que usted quitó sale de la carpeta de datos…</translation>
        </message>
        <message>
            <source>Looking for documents</source>
            <translation>Buscando documentos</translation>
        </message>
        <message>
            <source>Reading {done} of {total} documents</source>
            <translation>Leyendo {done} de {total} documentos</translation>
        </message>
        <message>
            <source>Learning the meaning of passages with {embedder}: {done} of {total}</source>
            <translation>Aprendiendo el significado de los pasajes con {embedder}: {done} de {total}</translation>
        </message>
        <message>
            <source>Reading scans: {done} of {total} pages</source>
            <translation>Leyendo escaneos: {done} de {total} páginas</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date; here you can search it</source>
            <translation>Otro Dragoman mantiene al día esta biblioteca; aquí puede buscar en ella</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>sin medir todavía</translation>
        </message>
        <message>
            <source>{share} of the text</source>
            <translation>{share} del texto</translation>
        </message>
        <message>
            <source>speed not measured yet</source>
            <translation>velocidad sin medir todavía</translation>
        </message>
        <message>
            <source>By meaning: {share}</source>
            <translation>Por significado: {share}</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>Todo leído</translation>
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
            <translation>Escriba al menos una palabra que buscar.</translation>
        </message>
        <message>
            <source>The question is very long; its first {limit:count} characters were used.</source>
            <comment>query.too_long</comment>
            <translation>La pregunta es muy larga; se han usado sus primeros {limit:count} caracteres.</translation>
        </message>
        <message>
            <source>The quotation mark {mark} is never closed: what follows is searched as words.</source>
            <comment>query.unbalanced_quote</comment>
            <translation>La comilla {mark} no se cierra: lo que sigue se busca como palabras.</translation>
        </message>
        <message>
            <source>The minus sign stands before no word: write -word for what must not be found.</source>
            <comment>query.lone_minus</comment>
            <translation>El signo menos no va delante de ninguna palabra: escriba -palabra para lo que no deba encontrarse.</translation>
        </message>
        <message>
            <source>OR needs something on both sides.</source>
            <comment>query.or_needs_two</comment>
            <translation>OR necesita algo a ambos lados.</translation>
        </message>
        <message>
            <source>OR joins words and phrases, or values of the same operator; here it was left out.</source>
            <comment>query.or_joins_alike</comment>
            <translation>OR une palabras y frases, o valores del mismo operador; aquí se ha omitido.</translation>
        </message>
        <message>
            <source>{written}: is searched as a word; did you mean {meant}: ?</source>
            <comment>query.misspelt</comment>
            <translation>{written}: se busca como palabra; ¿quería decir {meant}: ?</translation>
        </message>
        <message>
            <source>{name}: has no value; it follows the colon without a blank.</source>
            <comment>query.no_value</comment>
            <translation>{name}: no tiene valor; va detrás de los dos puntos, sin espacio.</translation>
        </message>
        <message>
            <source>{name}: cannot be turned round with a minus; it was left out.</source>
            <comment>query.cannot_be_negated</comment>
            <translation>{name}: no se puede invertir con un signo menos; se ha omitido.</translation>
        </message>
        <message>
            <source>{value} is no type or file extension that Dragoman reads; it was left out.</source>
            <comment>query.unknown_type</comment>
            <translation>{value} no es un tipo ni una extensión de archivo que Dragoman lea; se ha omitido.</translation>
        </message>
        <message>
            <source>{value} is no language that Dragoman knows; it was left out.</source>
            <comment>query.unknown_language</comment>
            <translation>{value} no es un idioma que Dragoman conozca; se ha omitido.</translation>
        </message>
        <message>
            <source>{value} is no date; write 2024, 2024-05, 2024-05-17, yesterday or last-week. It was left out.</source>
            <comment>query.unknown_date</comment>
            <translation>{value} no es una fecha; escriba 2024, 2024-05, 2024-05-17, yesterday o last-week. Se ha omitido.</translation>
        </message>
        <message>
            <source>{value} is no page; write 3 or 3-7. It was left out.</source>
            <comment>query.unknown_page</comment>
            <translation>{value} no es una página; escriba 3 o 3-7. Se ha omitido.</translation>
        </message>
        <message>
            <source>{value} is no order; write date, name or relevance. It was left out.</source>
            <comment>query.unknown_order</comment>
            <translation>{value} no es un orden; escriba date, name o relevance. Se ha omitido.</translation>
        </message>
        <message>
            <source>{value} holds no word; it was left out.</source>
            <comment>query.no_words_in_value</comment>
            <translation>{value} no contiene ninguna palabra; se ha omitido.</translation>
        </message>
        <message>
            <source>these words, one after the other</source>
            <comment>operator.phrase</comment>
            <translation>estas palabras, una tras otra</translation>
        </message>
        <message>
            <source>not this word; not this phrase or filter either: -"letter box", -type:mail</source>
            <comment>operator.minus</comment>
            <translation>esta palabra no; tampoco esta frase o este filtro: -"buzón de correo", -type:mail</translation>
        </message>
        <message>
            <source>one of the two, also of phrases</source>
            <comment>operator.or</comment>
            <translation>una de las dos, también con frases</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <comment>operator.prefix</comment>
            <translation>palabras que empiezan así</translation>
        </message>
        <message>
            <source>kinds of documents or file extensions; several with commas</source>
            <comment>operator.type</comment>
            <translation>tipos de documento o extensiones de archivo; varios, separados por comas</translation>
        </message>
        <message>
            <source>in this folder or below: the whole path, or a part of it</source>
            <comment>operator.in</comment>
            <translation>en esta carpeta o las que contiene: la ruta entera o una parte</translation>
        </message>
        <message>
            <source>with these words in the file's name</source>
            <comment>operator.name</comment>
            <translation>con estas palabras en el nombre del archivo</translation>
        </message>
        <message>
            <source>in this language, by its name or code</source>
            <comment>operator.lang</comment>
            <translation>en este idioma, por su nombre o código</translation>
        </message>
        <message>
            <source>mails of this sender: a part of the name or address</source>
            <comment>operator.from</comment>
            <translation>correos de este remitente: una parte del nombre o de la dirección</translation>
        </message>
        <message>
            <source>mails to this person: a part of the name or address</source>
            <comment>operator.to</comment>
            <translation>correos a esta persona: una parte del nombre o de la dirección</translation>
        </message>
        <message>
            <source>from this day, month or year on</source>
            <comment>operator.after</comment>
            <translation>a partir de este día, mes o año</translation>
        </message>
        <message>
            <source>from before this day, month or year</source>
            <comment>operator.before</comment>
            <translation>de antes de este día, mes o año</translation>
        </message>
        <message>
            <source>on these pages</source>
            <comment>operator.page</comment>
            <translation>en estas páginas</translation>
        </message>
        <message>
            <source>in the order of date, name or relevance</source>
            <comment>operator.sort</comment>
            <translation>por orden de fecha (date), nombre (name) o relevancia (relevance)</translation>
        </message>
        <message>
            <source>The index of words is damaged and is being made anew: this was found by meaning and by names alone.</source>
            <comment>search.words_missing</comment>
            <translation>El índice de palabras está dañado y se está rehaciendo: esto se ha encontrado solo por significado y por nombres.</translation>
        </message>
        <message>
            <source>The library has lost its latest changes. Bring it back: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.went_back</comment>
            <translation>La biblioteca ha perdido lo último que se le indicó. Recupérelo: Ayuda, Comprobar y reparar en la ventana, o bien: dragoman check --repair</translation>
        </message>
        <message>
            <source>Some of the library is damaged and was passed over. Repair it: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.damage_seen</comment>
            <translation>Una parte de la biblioteca está dañada y se ha pasado por alto. Repárela: Ayuda, Comprobar y reparar en la ventana, o bien: dragoman check --repair</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <comment>search.nothing_found</comment>
            <translation>No se ha encontrado nada.</translation>
        </message>
        <message>
            <source>Nothing was found with these filters.</source>
            <comment>search.nothing_found_filtered</comment>
            <translation>No se ha encontrado nada con estos filtros.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase.</source>
            <comment>search.phrase_not_found</comment>
            <translation>Ningún documento contiene esta frase exacta.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase with these filters.</source>
            <comment>search.phrase_not_found_filtered</comment>
            <translation>Ningún documento contiene esta frase exacta con estos filtros.</translation>
        </message>
        <message>
            <source>{what} {remedy}</source>
            <comment>search.model_fault</comment>
            <translation>{what} {remedy}</translation>
        </message>
        <message>
            <source>This folder cannot be opened: {why}.</source>
            <comment>place.folder_cannot_be_opened</comment>
            <translation>No se puede abrir esta carpeta: {why}.</translation>
        </message>
        <message>
            <source>This file cannot be looked at: {why}.</source>
            <comment>place.file_cannot_be_looked_at</comment>
            <translation>No se puede examinar este archivo: {why}.</translation>
        </message>
        <message>
            <source>it is a link; what it leads to is searched where it lies, if that is in a searched folder</source>
            <comment>place.link</comment>
            <translation>es un enlace; aquello a lo que lleva se busca donde está, si es en una carpeta de búsqueda</translation>
        </message>
        <message>
            <source>it is no file but a pipe, a socket or a device</source>
            <comment>place.special</comment>
            <translation>no es un archivo, sino una tubería, un socket o un dispositivo</translation>
        </message>
        <message>
            <source>it is kept online and not on this computer, and Dragoman downloads nothing</source>
            <comment>place.online_only</comment>
            <translation>está guardado en línea y no en este equipo, y Dragoman no descarga nada</translation>
        </message>
        <message>
            <source>a drive is mounted here at other times; to have the folder searched without it, exclude it and include it again</source>
            <comment>place.drive_away</comment>
            <translation>otras veces hay aquí una unidad montada; para que se busque en la carpeta sin ella, exclúyala y vuelva a incluirla</translation>
        </message>
        <message>
            <source>it shows again what is searched in another place</source>
            <comment>place.shown_again</comment>
            <translation>muestra otra vez lo que ya se busca en otro lugar</translation>
        </message>
        <message>
            <source>This folder did not answer within {seconds} seconds; it will be tried again.</source>
            <comment>place.does_not_answer</comment>
            <translation>Esta carpeta no ha respondido en {seconds} segundos; se volverá a intentar.</translation>
        </message>
        <message>
            <source>Dragoman made a mistake with this file ({kind}); the log says more.</source>
            <comment>file.our_mistake</comment>
            <translation>Dragoman ha cometido un error con este archivo ({kind}); el registro dice más.</translation>
        </message>
        <message>
            <source>Only the first {limit:count} characters of this document are indexed.</source>
            <comment>file.shortened</comment>
            <translation>Solo se indexan los primeros {limit:count} caracteres de este documento.</translation>
        </message>
        <message>
            <source>Reading this file ended its reader twice. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside</comment>
            <translation>La lectura de este archivo ha hecho terminar su lector dos veces. Se deja aparte hasta que cambie o hasta que usted pida reintentarlo.</translation>
        </message>
        <message>
            <source>Reading this file failed twice, so it is left aside until it changes, or until you have it tried again. {why}</source>
            <comment>file.set_aside_because</comment>
            <translation>La lectura de este archivo ha fallado dos veces, así que se deja aparte hasta que cambie o hasta que usted pida reintentarlo. {why}</translation>
        </message>
        <message numerus="yes">
            <source>Dragoman was ended {n:count} times while it was reading this file. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside_interrupted</comment>
            <translation>
                <numerusform>Dragoman se cerró {n:count} vez mientras leía este archivo. Se deja aparte hasta que cambie o hasta que usted pida reintentarlo.</numerusform>
                <numerusform>Dragoman se cerró {n:count} veces mientras leía este archivo. Se deja aparte hasta que cambie o hasta que usted pida reintentarlo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first {limit:count} passages of this document are indexed.</source>
            <comment>file.passages_capped</comment>
            <translation>Solo se indexan los primeros {limit:count} pasajes de este documento.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} passages of this document are indexed: {why}.</source>
            <comment>file.rest_unread</comment>
            <translation>
                <numerusform>Solo se indexa el primer pasaje de este documento: {why}.</numerusform>
                <numerusform>Solo se indexan los primeros {n:count} pasajes de este documento: {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages are left out, which take too long to be read: {pages}.</source>
            <comment>file.slow_pages</comment>
            <translation>
                <numerusform>Se omite {n:count} página que tarda demasiado en leerse: {pages}.</numerusform>
                <numerusform>Se omiten {n:count} páginas que tardan demasiado en leerse: {pages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages {first:count} to {last:count} are left out: {why}.</source>
            <comment>file.pages_unread</comment>
            <translation>Se omiten las páginas {first:count} a {last:count}: {why}.</translation>
        </message>
        <message>
            <source>The file is larger than {limit:bytes}.</source>
            <comment>file.too_large</comment>
            <translation>El archivo supera {limit:bytes}.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <source>The file cannot be read: {why}.</source>
            <comment>file.cannot_be_read</comment>
            <translation>No se puede leer el archivo: {why}.</translation>
        </message>
        <message>
            <source>This file holds no text.</source>
            <comment>file.no_text</comment>
            <translation>Este archivo no contiene texto.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} attachments are not read: {names}.</source>
            <comment>left_out.attachments</comment>
            <translation>
                <numerusform>No se lee {n:count} adjunto: {names}.</numerusform>
                <numerusform>No se leen {n:count} adjuntos: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents inside this one are not read: {names}.</source>
            <comment>left_out.embedded</comment>
            <translation>
                <numerusform>No se lee {n:count} documento contenido en este: {names}.</numerusform>
                <numerusform>No se leen {n:count} documentos contenidos en este: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} parts are nested too deeply to be read.</source>
            <comment>left_out.nested_parts</comment>
            <translation>
                <numerusform>{n:count} parte está anidada a demasiada profundidad para leerse.</numerusform>
                <numerusform>{n:count} partes están anidadas a demasiada profundidad para leerse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} damaged parts are left out.</source>
            <comment>left_out.damaged_parts</comment>
            <translation>
                <numerusform>Se omite {n:count} parte dañada.</numerusform>
                <numerusform>Se omiten {n:count} partes dañadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} parts of this file are read: {why}.</source>
            <comment>left_out.rest</comment>
            <translation>
                <numerusform>Solo se lee la primera parte de este archivo: {why}.</numerusform>
                <numerusform>Solo se leen las primeras {n:count} partes de este archivo: {why}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Some parts of this message are not read: {why}.</source>
            <comment>left_out.rest_of_message</comment>
            <translation>Algunas partes de este mensaje no se leen: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages show pictures and hold no text.</source>
            <comment>left_out.picture_pages</comment>
            <translation>
                <numerusform>{n:count} de {count:count} páginas muestra imágenes y no contiene texto.</numerusform>
                <numerusform>{n:count} de {count:count} páginas muestran imágenes y no contienen texto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages hold other letters than are seen on them.</source>
            <comment>left_out.garbled_pages</comment>
            <translation>
                <numerusform>{n:count} de {count:count} páginas contiene otras letras que las que se ven en ella.</numerusform>
                <numerusform>{n:count} de {count:count} páginas contienen otras letras que las que se ven en ellas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages cannot be read.</source>
            <comment>left_out.damaged_pages</comment>
            <translation>
                <numerusform>No se puede leer {n:count} de {count:count} páginas.</numerusform>
                <numerusform>No se pueden leer {n:count} de {count:count} páginas.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file is damaged: it is not a complete {label}.</source>
            <comment>damaged.incomplete</comment>
            <translation>Este archivo está dañado: no es un {label} completo.</translation>
        </message>
        <message>
            <source>This file is damaged: its parts are nested too deeply.</source>
            <comment>damaged.nested_too_deeply</comment>
            <translation>Este archivo está dañado: sus partes están anidadas a demasiada profundidad.</translation>
        </message>
        <message>
            <source>This file holds binary data, not text.</source>
            <comment>damaged.binary</comment>
            <translation>Este archivo contiene datos binarios, no texto.</translation>
        </message>
        <message>
            <source>This file unpacks to an unreasonable size; it may have been made to do harm.</source>
            <comment>damaged.bomb</comment>
            <translation>Al descomprimirse, este archivo alcanza un tamaño desmesurado; puede haberse hecho para causar daño.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not rich text.</source>
            <comment>damaged.not_rich_text</comment>
            <translation>Este archivo está dañado: no es texto enriquecido.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not an e-mail.</source>
            <comment>damaged.not_mail</comment>
            <translation>Este archivo está dañado: no es un correo electrónico.</translation>
        </message>
        <message>
            <source>This file is damaged: none of its slides can be read.</source>
            <comment>damaged.slides</comment>
            <translation>Este archivo está dañado: no se puede leer ninguna de sus diapositivas.</translation>
        </message>
        <message>
            <source>This PDF is damaged and cannot be opened.</source>
            <comment>damaged.pdf</comment>
            <translation>Este PDF está dañado y no se puede abrir.</translation>
        </message>
        <message>
            <source>This PDF is damaged: none of its pages can be read.</source>
            <comment>damaged.pdf_pages</comment>
            <translation>Este PDF está dañado: no se puede leer ninguna de sus páginas.</translation>
        </message>
        <message>
            <source>This file is protected by a password.</source>
            <comment>encrypted.password</comment>
            <translation>Este archivo está protegido con contraseña.</translation>
        </message>
        <message>
            <source>This PDF is protected in a way that needs a certificate or password.</source>
            <comment>encrypted.certificate</comment>
            <translation>Este PDF está protegido de un modo que requiere un certificado o una contraseña.</translation>
        </message>
        <message>
            <source>This book is protected against copying (DRM).</source>
            <comment>encrypted.book</comment>
            <translation>Este libro está protegido contra copia (DRM).</translation>
        </message>
        <message>
            <source>This file is protected in a way that Dragoman cannot open.</source>
            <comment>encrypted.unknown</comment>
            <translation>Este archivo está protegido de un modo que Dragoman no puede abrir.</translation>
        </message>
        <message>
            <source>This password does not open the file.</source>
            <comment>encrypted.wrong_password</comment>
            <translation>Esta contraseña no abre el archivo.</translation>
        </message>
        <message>
            <source>This file needs no password.</source>
            <comment>encrypted.no_password</comment>
            <translation>Este archivo no necesita contraseña.</translation>
        </message>
        <message>
            <source>This PDF holds pictures of pages, without text.</source>
            <comment>no_text.pdf</comment>
            <translation>Este PDF contiene imágenes de páginas, sin texto.</translation>
        </message>
        <message>
            <source>These slides hold no text.</source>
            <comment>no_text.slides</comment>
            <translation>Estas diapositivas no contienen texto.</translation>
        </message>
        <message>
            <source>This workbook is empty.</source>
            <comment>no_text.sheet</comment>
            <translation>Este libro de cálculo está vacío.</translation>
        </message>
        <message>
            <source>This book holds no text.</source>
            <comment>no_text.book</comment>
            <translation>Este libro no contiene texto.</translation>
        </message>
        <message>
            <source>This message holds no text.</source>
            <comment>no_text.mail</comment>
            <translation>Este mensaje no contiene texto.</translation>
        </message>
        <message>
            <source>This mailbox holds no text.</source>
            <comment>no_text.mailbox</comment>
            <translation>Este buzón no contiene texto.</translation>
        </message>
        <message>
            <source>Its pages are pictures, and no letters were recognised on them.</source>
            <comment>no_text.scan</comment>
            <translation>Sus páginas son imágenes y no se ha reconocido ninguna letra en ellas.</translation>
        </message>
        <message>
            <source>Dragoman does not read files without an extension.</source>
            <comment>unsupported.no_extension</comment>
            <translation>Dragoman no lee archivos sin extensión.</translation>
        </message>
        <message>
            <source>Dragoman does not look inside .{extension} archives.</source>
            <comment>unsupported.archive</comment>
            <translation>Dragoman no mira dentro de los archivos comprimidos .{extension}.</translation>
        </message>
        <message>
            <source>Dragoman does not read the files in which Outlook keeps its mails (.{extension}).</source>
            <comment>unsupported.mail_store</comment>
            <translation>Dragoman no lee los archivos en los que Outlook guarda sus correos (.{extension}).</translation>
        </message>
        <message>
            <source>It is packed in a way that Dragoman cannot unpack ({method}).</source>
            <comment>unsupported.packing</comment>
            <translation>Está comprimido de un modo que Dragoman no puede descomprimir ({method}).</translation>
        </message>
        <message>
            <source>Dragoman does not read text in pictures (.{extension}).</source>
            <comment>unsupported.picture</comment>
            <translation>Dragoman no lee texto en imágenes (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read sound or film (.{extension}).</source>
            <comment>unsupported.recording</comment>
            <translation>Dragoman no lee sonido ni vídeo (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files; {program} does.</source>
            <comment>unsupported.convertible</comment>
            <translation>Dragoman no lee los archivos .{extension}; {program} sí.</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files.</source>
            <comment>unsupported.format</comment>
            <translation>Dragoman no lee archivos .{extension}.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <comment>unreadable.gone</comment>
            <translation>El archivo ya no está allí.</translation>
        </message>
        <message>
            <source>Permission denied: your account may not read this file.</source>
            <comment>unreadable.forbidden</comment>
            <translation>Permiso denegado: su cuenta no puede leer este archivo.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <comment>unreadable.folder</comment>
            <translation>Es una carpeta, no un archivo.</translation>
        </message>
        <message>
            <source>This is a link now, no file.</source>
            <comment>unreadable.link</comment>
            <translation>Ahora es un enlace, no un archivo.</translation>
        </message>
        <message>
            <source>This is a pipe, a socket or a device now, no file.</source>
            <comment>unreadable.special</comment>
            <translation>Ahora es una tubería, un socket o un dispositivo, no un archivo.</translation>
        </message>
        <message>
            <source>This file is kept online and not on this computer, and Dragoman downloads nothing. Open it once, and it is here.</source>
            <comment>unreadable.online_only</comment>
            <translation>Este archivo está guardado en línea y no en este equipo, y Dragoman no descarga nada. Ábralo una vez y ya estará aquí.</translation>
        </message>
        <message>
            <source>The drive did not answer while this file was read.</source>
            <comment>unreadable.silent</comment>
            <translation>La unidad no respondió mientras se leía este archivo.</translation>
        </message>
        <message>
            <source>The disk reported an error while this file was read.</source>
            <comment>unreadable.disk_error</comment>
            <translation>El disco notificó un error mientras se leía este archivo.</translation>
        </message>
        <message>
            <source>Reading this file took more than {seconds:g} seconds, which is what a file of {size:bytes} may take.</source>
            <comment>extraction.timeout</comment>
            <translation>La lectura de este archivo ha superado los {seconds:g} segundos, el máximo para un archivo de {size:bytes}.</translation>
        </message>
        <message>
            <source>Reading this file needed more than {limit:bytes} of memory.</source>
            <comment>extraction.memory</comment>
            <translation>La lectura de este archivo necesitaba más de {limit:bytes} de memoria.</translation>
        </message>
        <message>
            <source>The file made the reader crash.</source>
            <comment>extraction.crash</comment>
            <translation>El archivo ha hecho fallar al lector.</translation>
        </message>
        <message numerus="yes">
            <source>Only the beginning of this document is indexed, {n:count} passages. {why}</source>
            <comment>extraction.cut_short</comment>
            <translation>
                <numerusform>Solo se indexa el principio de este documento, {n:count} pasaje. {why}</numerusform>
                <numerusform>Solo se indexa el principio de este documento, {n:count} pasajes. {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>The reader failed on this file ({kind}).</source>
            <comment>extraction.bug</comment>
            <translation>El lector ha fallado con este archivo ({kind}).</translation>
        </message>
        <message>
            <source>reading the file took more than {seconds:g} seconds</source>
            <comment>extraction.out_of_time</comment>
            <translation>la lectura del archivo ha superado los {seconds:g} segundos</translation>
        </message>
        <message>
            <source>reading the file needed more than {limit:bytes} of memory</source>
            <comment>extraction.out_of_memory</comment>
            <translation>la lectura del archivo necesitaba más de {limit:bytes} de memoria</translation>
        </message>
        <message>
            <source>The drive with {path} does not answer.</source>
            <comment>extraction.drive_silent</comment>
            <translation>La unidad que contiene {path} no responde.</translation>
        </message>
        <message>
            <source>The process that reads files does not start.</source>
            <comment>extraction.worker_does_not_start</comment>
            <translation>El proceso que lee los archivos no se inicia.</translation>
        </message>
        <message>
            <source>This file is no PDF; only PDFs have pages that can be shown.</source>
            <comment>pages.no_pdf</comment>
            <translation>Este archivo no es un PDF; solo los PDF tienen páginas que se pueden mostrar.</translation>
        </message>
        <message>
            <source>This document has no page {number}.</source>
            <comment>pages.none_such</comment>
            <translation>Este documento no tiene página {number}.</translation>
        </message>
        <message>
            <source>This page is damaged and cannot be shown.</source>
            <comment>pages.damaged</comment>
            <translation>Esta página está dañada y no se puede mostrar.</translation>
        </message>
        <message>
            <source>Drawing this page took more than {seconds:g} seconds.</source>
            <comment>pages.timeout</comment>
            <translation>Dibujar esta página ha llevado más de {seconds:g} segundos.</translation>
        </message>
        <message>
            <source>Drawing this page needed more than {limit:bytes} of memory.</source>
            <comment>pages.memory</comment>
            <translation>Dibujar esta página necesitaba más de {limit:bytes} de memoria.</translation>
        </message>
        <message>
            <source>Drawing this page made its reader crash.</source>
            <comment>pages.crash</comment>
            <translation>Dibujar esta página ha hecho fallar a su lector.</translation>
        </message>
        <message>
            <source>Laying this document out took more than {seconds:g} seconds.</source>
            <comment>form.timeout</comment>
            <translation>Componer este documento ha llevado más de {seconds:g} segundos.</translation>
        </message>
        <message>
            <source>Laying this document out needed more than {limit:bytes} of memory.</source>
            <comment>form.memory</comment>
            <translation>Componer este documento necesitaba más de {limit:bytes} de memoria.</translation>
        </message>
        <message>
            <source>Laying this document out made its reader crash.</source>
            <comment>form.crash</comment>
            <translation>Componer este documento ha hecho fallar a su lector.</translation>
        </message>
        <message>
            <source>the network</source>
            <comment>barrier.network</comment>
            <translation>la red</translation>
        </message>
        <message>
            <source>writing anything</source>
            <comment>barrier.writing</comment>
            <translation>escribir cualquier cosa</translation>
        </message>
        <message>
            <source>other files</source>
            <comment>barrier.reading</comment>
            <translation>otros archivos</translation>
        </message>
        <message>
            <source>other programs</source>
            <comment>barrier.processes</comment>
            <translation>otros programas</translation>
        </message>
        <message>
            <source>more memory than allowed</source>
            <comment>barrier.memory</comment>
            <translation>más memoria de la permitida</translation>
        </message>
        <message>
            <source>Dragoman has no means for that on this system yet.</source>
            <comment>sandbox.not_on_this_system</comment>
            <translation>Dragoman todavía no tiene medios para ello en este sistema.</translation>
        </message>
        <message>
            <source>The kernel takes no rights on files away ({why}); Linux does since 5.13, where Landlock is switched on.</source>
            <comment>sandbox.no_landlock</comment>
            <translation>El núcleo no retira permisos sobre los archivos ({why}); Linux lo hace desde la versión 5.13, si Landlock está activado.</translation>
        </message>
        <message>
            <source>The kernel filters no system calls ({why}).</source>
            <comment>sandbox.no_filter</comment>
            <translation>El núcleo no filtra las llamadas al sistema ({why}).</translation>
        </message>
        <message>
            <source>There is no filter of system calls for this processor ({processor}).</source>
            <comment>sandbox.unknown_processor</comment>
            <translation>No hay ningún filtro de llamadas al sistema para este procesador ({processor}).</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} other threads were there before the barrier stood, and keep their rights.</source>
            <comment>sandbox.other_threads</comment>
            <translation>
                <numerusform>{n:count} hilo más existía antes de que se levantara la barrera y conserva sus permisos.</numerusform>
                <numerusform>{n:count} hilos más existían antes de que se levantara la barrera y conservan sus permisos.</numerusform>
            </translation>
        </message>
        <message>
            <source>An attempt to get past the barrier succeeded.</source>
            <comment>sandbox.tried_and_not_held</comment>
            <translation>Un intento de traspasar la barrera ha tenido éxito.</translation>
        </message>
        <message>
            <source>A process to try it with could not be started ({why}).</source>
            <comment>sandbox.no_process</comment>
            <translation>No se ha podido iniciar un proceso para probarlo ({why}).</translation>
        </message>
        <message>
            <source>it is Dragoman's own data folder</source>
            <comment>ignore.own_data</comment>
            <translation>es la propia carpeta de datos de Dragoman</translation>
        </message>
        <message>
            <source>it is hidden</source>
            <comment>ignore.hidden</comment>
            <translation>está oculto</translation>
        </message>
        <message>
            <source>folders named {name} hold no documents of a person</source>
            <comment>ignore.clutter_folder</comment>
            <translation>las carpetas llamadas {name} no contienen documentos personales</translation>
        </message>
        <message>
            <source>it is a temporary file of another program</source>
            <comment>ignore.clutter_file</comment>
            <translation>es un archivo temporal de otro programa</translation>
        </message>
        <message>
            <source>you had it forgotten (its line among the folder's patterns is {line}; dragoman forget --undo takes it out)</source>
            <comment>ignore.forgotten</comment>
            <translation>usted lo hizo olvidar (su línea entre los patrones de la carpeta es {line}; se quita con dragoman forget --undo)</translation>
        </message>
        <message>
            <source>your pattern {pattern} leaves it out</source>
            <comment>ignore.excluded</comment>
            <translation>su patrón {pattern} lo excluye</translation>
        </message>
        <message>
            <source>line {line} of {path} leaves it out ({pattern})</source>
            <comment>ignore.file</comment>
            <translation>lo excluye la línea {line} de {path} ({pattern})</translation>
        </message>
        <message numerus="yes">
            <source>it says what is left out, with {n:count} mistakes; the first: {first}</source>
            <comment>ignore.rules_with_mistakes</comment>
            <translation>
                <numerusform>indica lo que se excluye, con {n:count} error; el primero: {first}</numerusform>
                <numerusform>indica lo que se excluye, con {n:count} errores; el primero: {first}</numerusform>
            </translation>
        </message>
        <message>
            <source>the folder {folder} is left out: {why}</source>
            <comment>ignore.folder_above</comment>
            <translation>la carpeta {folder} está excluida: {why}</translation>
        </message>
        <message>
            <source>line {line} ({text}) is passed over: {why}</source>
            <comment>pattern.passed_over</comment>
            <translation>se pasa por alto la línea {line} ({text}): {why}</translation>
        </message>
        <message>
            <source>it names nothing</source>
            <comment>pattern.names_nothing</comment>
            <translation>no nombra nada</translation>
        </message>
        <message>
            <source>the backslash at its end stands before nothing</source>
            <comment>pattern.backslash_at_end</comment>
            <translation>la barra invertida del final no precede a nada</translation>
        </message>
        <message>
            <source>its bracket is never closed; the bracket itself is written \[</source>
            <comment>pattern.open_bracket</comment>
            <translation>su corchete no se cierra; el corchete mismo se escribe \[</translation>
        </message>
        <message>
            <source>its brackets admit nothing but a slash, which they never match</source>
            <comment>pattern.only_slash</comment>
            <translation>sus corchetes solo admiten una barra, con la que nunca coinciden</translation>
        </message>
        <message>
            <source>line {line} ({text}) holds a range that runs backwards: only its first character counts</source>
            <comment>pattern.range_backwards</comment>
            <translation>la línea {line} ({text}) contiene un intervalo al revés: solo cuenta su primer carácter</translation>
        </message>
        <message>
            <source>its [: :] is no kind of character that is known, such as [:digit:]</source>
            <comment>pattern.unknown_class</comment>
            <translation>su [: :] no es ninguna clase de caracteres conocida, como [:digit:]</translation>
        </message>
        <message>
            <source>no path has two slashes in a row</source>
            <comment>pattern.empty_part</comment>
            <translation>ninguna ruta tiene dos barras seguidas</translation>
        </message>
        <message>
            <source>no path holds . or .. between its slashes</source>
            <comment>pattern.dots</comment>
            <translation>ninguna ruta contiene . o .. entre sus barras</translation>
        </message>
        <message>
            <source>it is longer than {limit:bytes}</source>
            <comment>pattern.too_long</comment>
            <translation>supera {limit:bytes}</translation>
        </message>
        <message>
            <source>patterns with *, ? or [ are followed up to {limit:bytes} of them</source>
            <comment>pattern.too_many</comment>
            <translation>los patrones con *, ? o [ se siguen hasta un total de {limit:bytes}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more lines are passed over</source>
            <comment>pattern.more_lines</comment>
            <translation>
                <numerusform>se pasa por alto {n:count} línea más</numerusform>
                <numerusform>se pasan por alto {n:count} líneas más</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing that it says is followed: {why}</source>
            <comment>pattern.file_not_followed</comment>
            <translation>no se sigue nada de lo que dice: {why}</translation>
        </message>
        <message>
            <source>only its first {limit:bytes} are followed</source>
            <comment>pattern.file_too_large</comment>
            <translation>solo se siguen sus primeros {limit:bytes}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} ignore files have lines that are passed over: dragoman failures tells them.</source>
            <comment>pattern.files_with_mistakes</comment>
            <translation>
                <numerusform>{n:count} archivo de exclusiones tiene líneas que se pasan por alto: dragoman failures las muestra.</numerusform>
                <numerusform>{n:count} archivos de exclusiones tienen líneas que se pasan por alto: dragoman failures las muestra.</numerusform>
            </translation>
        </message>
        <message>
            <source>rules in {path}: {problem}</source>
            <comment>pattern.in_file</comment>
            <translation>reglas de {path}: {problem}</translation>
        </message>
        <message>
            <source>patterns of {folder}: {problem}</source>
            <comment>pattern.of_folder</comment>
            <translation>patrones de {folder}: {problem}</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>not_readable.folder</comment>
            <translation>es una carpeta</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <comment>not_readable.no_file</comment>
            <translation>no es un archivo normal</translation>
        </message>
        <message>
            <source>it has more than {limit:bytes}</source>
            <comment>not_readable.too_large</comment>
            <translation>tiene más de {limit:bytes}</translation>
        </message>
        <message>
            <source>The settings in {path} are not followed, and the defaults are used: {why}.</source>
            <comment>settings.not_read</comment>
            <translation>No se sigue la configuración de {path} y se usan los valores predeterminados: {why}.</translation>
        </message>
        <message>
            <source>{path} holds bytes that are no text in UTF-8; the rest of it counts.</source>
            <comment>settings.no_text</comment>
            <translation>{path} contiene bytes que no son texto UTF-8; el resto sí cuenta.</translation>
        </message>
        <message>
            <source>{path} has a slip in line {line}, so that only the plain values that can be told in it count.</source>
            <comment>settings.no_json</comment>
            <translation>{path} tiene un error en la línea {line}, así que solo cuentan los valores simples que se pueden reconocer.</translation>
        </message>
        <message>
            <source>{path} holds no names with values, as in {{"embedder": "auto"}}; the defaults are used.</source>
            <comment>settings.no_names</comment>
            <translation>{path} no contiene nombres con valores, como en {{"embedder": "auto"}}; se usan los valores predeterminados.</translation>
        </message>
        <message>
            <source>{path}, line {line}: there is no setting {name}.</source>
            <comment>settings.unknown</comment>
            <translation>{path}, línea {line}: no existe la opción {name}.</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} cannot be {value}; {used} is used instead.</source>
            <comment>settings.odd_value</comment>
            <translation>{path}, línea {line}: {name} no puede ser {value}; se usa {used} en su lugar.</translation>
        </message>
        <message>
            <source>Correct the file; what else is wrong in it is told by: dragoman status</source>
            <comment>settings.correct</comment>
            <translation>Corrija el archivo; si hay algo más incorrecto en él, lo muestra: dragoman status</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} stands there more than once; the last one counts.</source>
            <comment>settings.twice</comment>
            <translation>{path}, línea {line}: {name} aparece más de una vez; cuenta la última.</translation>
        </message>
        <message>
            <source>The indexer stopped because of a mistake in the program.</source>
            <comment>indexer.stopped</comment>
            <translation>La indexación se ha detenido por un error del programa.</translation>
        </message>
        <message>
            <source>Start Dragoman again; the log says more.</source>
            <comment>remedy.start_again_see_log</comment>
            <translation>Inicie Dragoman de nuevo; el registro dice más.</translation>
        </message>
        <message>
            <source>See whether the drive or the network share is connected; Dragoman tries again by itself.</source>
            <comment>remedy.see_to_drive</comment>
            <translation>Compruebe si la unidad o el recurso de red está conectado; Dragoman lo vuelve a intentar por sí solo.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, and install Dragoman again if this goes on.</source>
            <comment>remedy.free_memory_or_install_again</comment>
            <translation>Cierre otros programas para liberar memoria y, si continúa, instale Dragoman de nuevo.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents can be found</source>
            <comment>window.documents</comment>
            <translation>
                <numerusform>{n:count} documento se puede encontrar</numerusform>
                <numerusform>{n:count} documentos se pueden encontrar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} in part</source>
            <comment>window.partly</comment>
            <translation>
                <numerusform>{n:count} en parte</numerusform>
                <numerusform>{n:count} en parte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} not there now</source>
            <comment>window.away</comment>
            <translation>
                <numerusform>{n:count} no disponible ahora</numerusform>
                <numerusform>{n:count} no disponibles ahora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} need attention</source>
            <comment>window.unread_files</comment>
            <translation>
                <numerusform>{n:count} requiere atención</numerusform>
                <numerusform>{n:count} requieren atención</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are read again.</source>
            <comment>window.tried_again</comment>
            <translation>
                <numerusform>Se vuelve a leer {n:count} archivo.</numerusform>
                <numerusform>Se vuelven a leer {n:count} archivos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are left out from now on; their patterns stand under Folders.</source>
            <comment>window.excluded</comment>
            <translation>
                <numerusform>Desde ahora se excluye {n:count} archivo; su patrón está en Carpetas.</numerusform>
                <numerusform>Desde ahora se excluyen {n:count} archivos; sus patrones están en Carpetas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files</source>
            <comment>window.files</comment>
            <translation>
                <numerusform>{n:count} archivo</numerusform>
                <numerusform>{n:count} archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} chosen</source>
            <comment>window.chosen</comment>
            <translation>
                <numerusform>{n:count} elegido</numerusform>
                <numerusform>{n:count} elegidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents</source>
            <comment>window.found_documents</comment>
            <translation>
                <numerusform>{n:count} documento</numerusform>
                <numerusform>{n:count} documentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least {n:count} documents</source>
            <comment>window.found_documents_at_least</comment>
            <translation>
                <numerusform>Al menos {n:count} documento</numerusform>
                <numerusform>Al menos {n:count} documentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files that can be read</source>
            <comment>window.documents_there</comment>
            <translation>
                <numerusform>{n:count} archivo que se puede leer</numerusform>
                <numerusform>{n:count} archivos que se pueden leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files that can be read</source>
            <comment>window.documents_there_at_least</comment>
            <translation>
                <numerusform>más de {n:count} archivo que se puede leer</numerusform>
                <numerusform>más de {n:count} archivos que se pueden leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages</source>
            <comment>window.passages</comment>
            <translation>
                <numerusform>{n:count} pasaje</numerusform>
                <numerusform>{n:count} pasajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a second</source>
            <comment>window.passages_a_second</comment>
            <translation>
                <numerusform>{n:count} pasaje por segundo</numerusform>
                <numerusform>{n:count} pasajes por segundo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a minute</source>
            <comment>window.passages_a_minute</comment>
            <translation>
                <numerusform>{n:count} pasaje por minuto</numerusform>
                <numerusform>{n:count} pasajes por minuto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files, {size}</source>
            <comment>window.estimate</comment>
            <translation>
                <numerusform>{n:count} archivo, {size}</numerusform>
                <numerusform>{n:count} archivos, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files, {size}</source>
            <comment>window.estimate_at_least</comment>
            <translation>
                <numerusform>más de {n:count} archivo, {size}</numerusform>
                <numerusform>más de {n:count} archivos, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} passages it has read only the beginning: it takes {limit:count} pieces of words at a time.</source>
            <comment>window.cut</comment>
            <translation>
                <numerusform>De {n:count} pasaje solo ha leído el principio: admite {limit:count} fragmentos de palabra a la vez.</numerusform>
                <numerusform>De {n:count} pasajes solo ha leído el principio: admite {limit:count} fragmentos de palabra a la vez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more are still to be read</source>
            <comment>window.to_be_read</comment>
            <translation>
                <numerusform>queda {n:count} por leer</numerusform>
                <numerusform>quedan {n:count} por leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>also in {n:count} other places</source>
            <comment>window.copies</comment>
            <translation>
                <numerusform>también en otro lugar</numerusform>
                <numerusform>también en otros {n:count} lugares</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} new</source>
            <comment>window.new</comment>
            <translation>
                <numerusform>{n:count} nuevo</numerusform>
                <numerusform>{n:count} nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more passages</source>
            <comment>window.more_passages</comment>
            <translation>
                <numerusform>{n:count} pasaje más</numerusform>
                <numerusform>{n:count} pasajes más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These are all {n:count} documents</source>
            <comment>window.end</comment>
            <translation>
                <numerusform>Este es el único documento</numerusform>
                <numerusform>Estos son los {n:count} documentos</numerusform>
            </translation>
        </message>
        <message>
            <source>Still reading: {share:percent} can be found by meaning</source>
            <comment>window.still_reading_meaning</comment>
            <translation>Leyendo todavía: por significado se puede encontrar el {share:percent}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are still to be read.</source>
            <comment>window.still_waiting</comment>
            <translation>
                <numerusform>Queda {n:count} documento por leer.</numerusform>
                <numerusform>Quedan {n:count} documentos por leer.</numerusform>
            </translation>
        </message>
        <message>
            <source>The meaning of {share:percent} of the text is known so far</source>
            <comment>window.meaning_coverage</comment>
            <translation>Por ahora se conoce el significado del {share:percent} del texto</translation>
        </message>
        <message>
            <source>The system does not let Dragoman start at login: its list of such programs cannot be written.</source>
            <comment>window.no_autostart</comment>
            <translation>El sistema no permite que Dragoman se inicie al entrar en la sesión: no se puede escribir en su lista de programas de inicio.</translation>
        </message>
        <message>
            <source>The larger model has read {share:percent} of the text so far</source>
            <comment>window.backfill</comment>
            <translation>Por ahora el modelo mayor ha leído el {share:percent} del texto</translation>
        </message>
        <message numerus="yes">
            <source>Open {n:count} files at once?</source>
            <comment>window.open_many</comment>
            <translation>
                <numerusform>¿Abrir {n:count} archivo?</numerusform>
                <numerusform>¿Abrir {n:count} archivos a la vez?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages collected</source>
            <comment>window.collected</comment>
            <translation>
                <numerusform>{n:count} pasaje reunido</numerusform>
                <numerusform>{n:count} pasajes reunidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Not there now; what was read of it can still be found</source>
            <comment>window.folder.away</comment>
            <translation>No disponible ahora; lo ya leído se puede seguir encontrando</translation>
        </message>
        <message>
            <source>Not there since {since:date}; what was read of it can still be found</source>
            <comment>window.folder.away_since</comment>
            <translation>No disponible desde el {since:date}; lo ya leído se puede seguir encontrando</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} still to be read</source>
            <comment>window.folder.waiting</comment>
            <translation>
                <numerusform>{n:count} por leer</numerusform>
                <numerusform>{n:count} por leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} left out</source>
            <comment>window.folder.skipped</comment>
            <translation>
                <numerusform>{n:count} excluido</numerusform>
                <numerusform>{n:count} excluidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} seconds</source>
            <comment>window.duration.seconds</comment>
            <translation>
                <numerusform>{n:count} segundo</numerusform>
                <numerusform>{n:count} segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} minutes</source>
            <comment>window.duration.minutes</comment>
            <translation>
                <numerusform>{n:count} minuto</numerusform>
                <numerusform>{n:count} minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} hours</source>
            <comment>window.duration.hours</comment>
            <translation>
                <numerusform>{n:count} hora</numerusform>
                <numerusform>{n:count} horas</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <comment>window.time_left.seconds</comment>
            <translation>queda menos de un minuto</translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} minutes left</source>
            <comment>window.time_left.minutes</comment>
            <translation>
                <numerusform>queda alrededor de {n:count} minuto</numerusform>
                <numerusform>quedan alrededor de {n:count} minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} hours left</source>
            <comment>window.time_left.hours</comment>
            <translation>
                <numerusform>queda alrededor de {n:count} hora</numerusform>
                <numerusform>quedan alrededor de {n:count} horas</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes in {folder} cannot be followed as they happen.</source>
            <comment>watching.no_live_events</comment>
            <translation>Los cambios en {folder} no se pueden seguir a medida que ocurren.</translation>
        </message>
        <message>
            <source>The folder is looked through every few minutes instead. On Linux, raise fs.inotify.max_user_watches.</source>
            <comment>watching.looked_through_instead</comment>
            <translation>En su lugar, la carpeta se revisa cada pocos minutos. En Linux, aumente fs.inotify.max_user_watches.</translation>
        </message>
        <message>
            <source>Another Dragoman is writing to this library.</source>
            <comment>library.written_elsewhere</comment>
            <translation>Otro Dragoman está escribiendo en esta biblioteca.</translation>
        </message>
        <message>
            <source>Here it can be searched, but not changed.</source>
            <comment>library.search_only</comment>
            <translation>Aquí se puede buscar en ella, pero no modificarla.</translation>
        </message>
        <message>
            <source>Press Try again in its window (Help, Files that need attention), or close it first.</source>
            <comment>library.retry_there</comment>
            <translation>Pulse Reintentar en su ventana (Ayuda, Archivos que requieren atención) o ciérrelo antes.</translation>
        </message>
        <message>
            <source>The library knows no file at {path}; dragoman explain says why.</source>
            <comment>library.nothing_to_retry</comment>
            <translation>La biblioteca no conoce ningún archivo en {path}; dragoman explain dice por qué.</translation>
        </message>
        <message>
            <source>Close it first, or make the change in its window; searching works meanwhile.</source>
            <comment>library.close_it_first</comment>
            <translation>Ciérrelo antes o haga el cambio en su ventana; mientras tanto, se puede seguir buscando.</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <comment>library.no_folder</comment>
            <translation>No existe la carpeta {path}.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <comment>library.check_path</comment>
            <translation>Compruebe la ruta.</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>library.is_no_folder</comment>
            <translation>{path} no es una carpeta.</translation>
        </message>
        <message>
            <source>Choose the folder that it lies in.</source>
            <comment>library.choose_its_folder</comment>
            <translation>Elija la carpeta que lo contiene.</translation>
        </message>
        <message>
            <source>{path} is searched already.</source>
            <comment>library.is_searched</comment>
            <translation>Ya se busca en {path}.</translation>
        </message>
        <message>
            <source>{path} is searched already, as part of {folder}.</source>
            <comment>library.searched_already</comment>
            <translation>Ya se busca en {path}, como parte de {folder}.</translation>
        </message>
        <message>
            <source>{path} lies in none of the folders that are searched.</source>
            <comment>library.in_no_folder</comment>
            <translation>{path} no está en ninguna de las carpetas en las que se busca.</translation>
        </message>
        <message>
            <source>{path} is not among what you had forgotten.</source>
            <comment>library.not_forgotten</comment>
            <translation>{path} no está entre lo que usted hizo olvidar.</translation>
        </message>
        <message>
            <source>waiting to be read</source>
            <comment>state.waiting</comment>
            <translation>en espera de leerse</translation>
        </message>
        <message>
            <source>can be found</source>
            <comment>state.indexed</comment>
            <translation>se puede encontrar</translation>
        </message>
        <message>
            <source>can be found in part</source>
            <comment>state.partly</comment>
            <translation>se puede encontrar en parte</translation>
        </message>
        <message>
            <source>no text in it</source>
            <comment>state.empty</comment>
            <translation>sin texto</translation>
        </message>
        <message>
            <source>pictures of text</source>
            <comment>state.needs_ocr</comment>
            <translation>imágenes de texto</translation>
        </message>
        <message>
            <source>needs a password</source>
            <comment>state.needs_password</comment>
            <translation>requiere contraseña</translation>
        </message>
        <message>
            <source>could not be read</source>
            <comment>state.failed</comment>
            <translation>no se pudo leer</translation>
        </message>
        <message>
            <source>too large</source>
            <comment>state.too_large</comment>
            <translation>demasiado grande</translation>
        </message>
        <message>
            <source>left out</source>
            <comment>state.skipped</comment>
            <translation>excluido</translation>
        </message>
        <message>
            <source>not there now</source>
            <comment>state.away</comment>
            <translation>no disponible ahora</translation>
        </message>
        <message>
            <source>It is still to be read.</source>
            <comment>failure.waiting</comment>
            <translation>Todavía está por leer.</translation>
        </message>
        <message>
            <source>An older version did not keep the reason.</source>
            <comment>failure.unknown</comment>
            <translation>Una versión anterior no guardó el motivo.</translation>
        </message>
        <message>
            <source>It is left out: {why}.</source>
            <comment>failure.left_out</comment>
            <translation>Está excluido: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>It holds {n:count} files.</source>
            <comment>failure.files</comment>
            <translation>
                <numerusform>Contiene {n:count} archivo.</numerusform>
                <numerusform>Contiene {n:count} archivos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading it has ended the reader {n:count} times.</source>
            <comment>failure.deaths</comment>
            <translation>
                <numerusform>Su lectura ha hecho terminar al lector {n:count} vez.</numerusform>
                <numerusform>Su lectura ha hecho terminar al lector {n:count} veces.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder {folder} is not there now; what was read of it is kept.</source>
            <comment>away.folder</comment>
            <translation>La carpeta {folder} no está disponible ahora; se conserva lo que se leyó de ella.</translation>
        </message>
        <message>
            <source>The drive {path} is not connected now; what was read of it is kept.</source>
            <comment>away.drive</comment>
            <translation>La unidad {path} no está conectada ahora; se conserva lo que se leyó de ella.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages and pictures among your documents may hold text that is not found yet.</source>
            <comment>scans.found</comment>
            <translation>
                <numerusform>{n:count} página o imagen de sus documentos puede contener texto que aún no se encuentra.</numerusform>
                <numerusform>{n:count} páginas e imágenes de sus documentos pueden contener texto que aún no se encuentra.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dragoman can read them in the background, which takes about {seconds:duration}.</source>
            <comment>scans.read_them</comment>
            <translation>Dragoman puede leerlas en segundo plano; tarda alrededor de {seconds:duration}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} scans seem to be in a language whose data is missing: {languages}.</source>
            <comment>scans.no_language</comment>
            <translation>
                <numerusform>Un escaneado parece estar en un idioma cuyos datos faltan: {languages}.</numerusform>
                <numerusform>{n:count} escaneados parecen estar en un idioma cuyos datos faltan: {languages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Get it under Models, where it has this name: some megabytes, fetched once.</source>
            <comment>scans.get_language</comment>
            <translation>Obténgalo en Modelos, donde tiene este nombre: unos megabytes, que se descargan una vez.</translation>
        </message>
        <message>
            <source>Leave the window open, or index the folder: it is then read.</source>
            <comment>todo.wait</comment>
            <translation>Deje la ventana abierta o indexe la carpeta: entonces se leerá.</translation>
        </message>
        <message>
            <source>Nothing needs to be done, unless there should be text in it.</source>
            <comment>todo.nothing</comment>
            <translation>No hay que hacer nada, a menos que debiera contener texto.</translation>
        </message>
        <message>
            <source>Have Dragoman read scans: in its settings under Reading files, or by: dragoman scans read</source>
            <comment>todo.ocr</comment>
            <translation>Haga que Dragoman lea los escaneos: en su configuración, en Lectura de archivos, o con: dragoman scans read</translation>
        </message>
        <message>
            <source>Have its text recognised (OCR) into a PDF to have it found.</source>
            <comment>todo.ocr_picture</comment>
            <translation>Haga que se reconozca su texto (OCR) en un PDF para que se encuentre.</translation>
        </message>
        <message>
            <source>Give its password, here or with dragoman password: it is kept only until Dragoman is closed, and never written down.</source>
            <comment>todo.give_password</comment>
            <translation>Introduzca su contraseña, aquí o con dragoman password: solo se conserva hasta que se cierre Dragoman y nunca se guarda en el disco.</translation>
        </message>
        <message>
            <source>Save a copy without the protection: it is read as soon as it is there.</source>
            <comment>todo.without_password</comment>
            <translation>Guarde una copia sin la protección: se leerá en cuanto esté ahí.</translation>
        </message>
        <message>
            <source>Get the book without the protection, if its seller offers that.</source>
            <comment>todo.protected_book</comment>
            <translation>Consiga el libro sin la protección, si el vendedor lo ofrece.</translation>
        </message>
        <message>
            <source>Try another copy, or save it anew with the program that it was made with.</source>
            <comment>todo.another_copy</comment>
            <translation>Pruebe con otra copia o guárdelo de nuevo con el programa con el que se hizo.</translation>
        </message>
        <message>
            <source>Split it, or raise largest_file in settings.json in the data folder, then try again.</source>
            <comment>todo.largest_file</comment>
            <translation>Divídalo o aumente largest_file en settings.json, en la carpeta de datos, y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Split it, or raise longest_text in settings.json in the data folder, then try again.</source>
            <comment>todo.longest_text</comment>
            <translation>Divídalo o aumente longest_text en settings.json, en la carpeta de datos, y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Split it into smaller files to have all of it found.</source>
            <comment>todo.split</comment>
            <translation>Divídalo en archivos más pequeños para que se encuentre todo.</translation>
        </message>
        <message>
            <source>Save what is in it as files in a folder that is searched, to have them found.</source>
            <comment>todo.attachments</comment>
            <translation>Guarde lo que contiene como archivos en una carpeta en la que se busque, para que se encuentren.</translation>
        </message>
        <message>
            <source>It is read again when it changes, with a new version, or when you say so: Try again, or dragoman retry.</source>
            <comment>todo.try_again</comment>
            <translation>Se vuelve a leer cuando cambia, con una nueva versión o cuando usted lo diga: Reintentar, o dragoman retry.</translation>
        </message>
        <message>
            <source>This is a mistake of Dragoman's: try again with the next version, and please report it.</source>
            <comment>todo.newer_version</comment>
            <translation>Es un error de Dragoman: reinténtelo con la próxima versión y, por favor, comuníquelo.</translation>
        </message>
        <message>
            <source>Check the disk that it lies on; it is read again at the next look.</source>
            <comment>todo.check_disk</comment>
            <translation>Compruebe el disco en el que está; se volverá a leer en la próxima revisión.</translation>
        </message>
        <message>
            <source>Allow your account to read it; it is read at the next look.</source>
            <comment>todo.allow_file</comment>
            <translation>Permita que su cuenta lo lea; se leerá en la próxima revisión.</translation>
        </message>
        <message>
            <source>Allow your account to open it, or leave it out with a pattern of your own.</source>
            <comment>todo.allow_folder</comment>
            <translation>Permita que su cuenta la abra o exclúyala con un patrón propio.</translation>
        </message>
        <message>
            <source>It is looked at again at the next look.</source>
            <comment>todo.look_again</comment>
            <translation>Se volverá a examinar en la próxima revisión.</translation>
        </message>
        <message>
            <source>Connect its drive, or make its folder available: it then goes on without being read again.</source>
            <comment>todo.connect</comment>
            <translation>Conecte su unidad o haga accesible su carpeta: entonces continuará sin que haya que volver a leer.</translation>
        </message>
        <message>
            <source>Save its mails as .msg, .eml or .mbox in a folder that is searched, from Outlook or a program that imports such files.</source>
            <comment>todo.export_mails</comment>
            <translation>Guarde sus correos como .msg, .eml o .mbox en una carpeta en la que se busque, desde Outlook o un programa que importe esos archivos.</translation>
        </message>
        <message>
            <source>Unpack it into a folder that is searched.</source>
            <comment>todo.unpack</comment>
            <translation>Descomprímalo en una carpeta en la que se busque.</translation>
        </message>
        <message>
            <source>A transcript beside it, as a text, would be found.</source>
            <comment>todo.transcript</comment>
            <translation>Una transcripción a su lado, como texto, sí se encontraría.</translation>
        </message>
        <message>
            <source>Give it the extension of what it is, such as .txt or .pdf.</source>
            <comment>todo.extension</comment>
            <translation>Póngale la extensión de lo que es, como .txt o .pdf.</translation>
        </message>
        <message>
            <source>Open it with {program} and save it as {format} to have it found.</source>
            <comment>todo.convert</comment>
            <translation>Ábralo con {program} y guárdelo como {format} para que se encuentre.</translation>
        </message>
        <message>
            <source>Save it as PDF or as plain text to have it found.</source>
            <comment>todo.other_format</comment>
            <translation>Guárdelo como PDF o como texto sin formato para que se encuentre.</translation>
        </message>
        <message>
            <source>Move it to another folder to have it found.</source>
            <comment>todo.move_out</comment>
            <translation>Muévalo a otra carpeta para que se encuentre.</translation>
        </message>
        <message>
            <source>Take the dot away from before its name, or what hides it, to have it found.</source>
            <comment>todo.unhide</comment>
            <translation>Quite el punto inicial de su nombre, o lo que lo oculte, para que se encuentre.</translation>
        </message>
        <message>
            <source>Give it another name to have it found.</source>
            <comment>todo.rename</comment>
            <translation>Póngale otro nombre para que se encuentre.</translation>
        </message>
        <message>
            <source>Take the pattern away under File, Folders, to have it found.</source>
            <comment>todo.own_pattern</comment>
            <translation>Quite el patrón en Archivo, Carpetas, para que se encuentre.</translation>
        </message>
        <message>
            <source>Change that line, or move this file out of its folder, to have it found.</source>
            <comment>todo.ignore_file</comment>
            <translation>Cambie esa línea o saque este archivo de su carpeta para que se encuentre.</translation>
        </message>
        <message>
            <source>Correct these lines of it, or take them away.</source>
            <comment>todo.correct_rules</comment>
            <translation>Corrija estas líneas o quítelas.</translation>
        </message>
        <message>
            <source>Add the folder that it leads to, to have that found.</source>
            <comment>todo.follow</comment>
            <translation>Añada la carpeta a la que lleva para que se encuentre su contenido.</translation>
        </message>
        <message>
            <source>It is a folder that is searched.</source>
            <comment>explain.searched_folder</comment>
            <translation>Es una carpeta en la que se busca.</translation>
        </message>
        <message>
            <source>It was indexed, but it is not on the disk now.</source>
            <comment>explain.not_on_disk</comment>
            <translation>Se indexó, pero ahora no está en el disco.</translation>
        </message>
        <message>
            <source>It is found by its earlier text; it has changed since and will be read again.</source>
            <comment>explain.earlier_text</comment>
            <translation>Se encuentra por su texto anterior; ha cambiado desde entonces y se volverá a leer.</translation>
        </message>
        <message>
            <source>It is indexed and can be found.</source>
            <comment>explain.found</comment>
            <translation>Está indexado y se puede encontrar.</translation>
        </message>
        <message>
            <source>It can be found, but not all of it is indexed.</source>
            <comment>explain.partly</comment>
            <translation>Se puede encontrar, pero no está indexado por completo.</translation>
        </message>
        <message>
            <source>It has not been read yet: run the index, or wait for the window to do so.</source>
            <comment>explain.not_read_yet</comment>
            <translation>Todavía no se ha leído: inicie la indexación o espere a que lo haga la ventana.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <comment>explain.no_such_file</comment>
            <translation>No existe ese archivo.</translation>
        </message>
        <message>
            <source>It lies in none of the folders that are searched.</source>
            <comment>explain.in_no_folder</comment>
            <translation>No está en ninguna de las carpetas en las que se busca.</translation>
        </message>
        <message>
            <source>It can be found by what was read of it. {why}</source>
            <comment>explain.away_found</comment>
            <translation>Se puede encontrar por lo que se leyó de él. {why}</translation>
        </message>
        <message>
            <source>It is a symbolic link to {target}, which is not followed.</source>
            <comment>explain.link</comment>
            <translation>Es un enlace simbólico a {target}, que no se sigue.</translation>
        </message>
        <message>
            <source>It is no file of data, but a pipe, a socket or a device.</source>
            <comment>explain.special</comment>
            <translation>No es un archivo de datos, sino una tubería, un socket o un dispositivo.</translation>
        </message>
        <message>
            <source>It cannot be looked at: {why}.</source>
            <comment>explain.cannot_be_looked_at</comment>
            <translation>No se puede examinar: {why}.</translation>
        </message>
        <message>
            <source>It is left out of {folder}: {why}.</source>
            <comment>explain.left_out</comment>
            <translation>Está excluido de {folder}: {why}.</translation>
        </message>
        <message>
            <source>state: {name}, {state}</source>
            <comment>detail.state</comment>
            <translation>estado: {name}, {state}</translation>
        </message>
        <message>
            <source>since: {since:date}</source>
            <comment>detail.since</comment>
            <translation>desde: {since:date}</translation>
        </message>
        <message>
            <source>searched as part of: {folder}</source>
            <comment>detail.folder</comment>
            <translation>se busca como parte de: {folder}</translation>
        </message>
        <message>
            <source>files below it that are {name}, {state}: {n:count}</source>
            <comment>detail.files</comment>
            <translation>archivos que contiene en estado {name}, {state}: {n:count}</translation>
        </message>
        <message>
            <source>format: {label}</source>
            <comment>detail.format</comment>
            <translation>formato: {label}</translation>
        </message>
        <message>
            <source>format: not one that Dragoman reads</source>
            <comment>detail.no_format</comment>
            <translation>formato: ninguno que Dragoman lea</translation>
        </message>
        <message>
            <source>on the disk: {size:count} bytes</source>
            <comment>detail.on_disk</comment>
            <translation>en el disco: {size:count} bytes</translation>
        </message>
        <message>
            <source>on the disk: no</source>
            <comment>detail.not_on_disk</comment>
            <translation>en el disco: no</translation>
        </message>
        <message>
            <source>on the disk: no file of data</source>
            <comment>detail.no_file</comment>
            <translation>en el disco: no es un archivo de datos</translation>
        </message>
        <message>
            <source>on the disk: the system does not let us look</source>
            <comment>detail.hidden_by_system</comment>
            <translation>en el disco: el sistema no permite mirar</translation>
        </message>
        <message>
            <source>in the catalogue: no</source>
            <comment>detail.not_in_catalogue</comment>
            <translation>en el catálogo: no</translation>
        </message>
        <message>
            <source>passages: {n:count}</source>
            <comment>detail.passages</comment>
            <translation>pasajes: {n:count}</translation>
        </message>
        <message>
            <source>meaning, by {name}: {vectors:count} of {expected:count} texts</source>
            <comment>detail.vectors</comment>
            <translation>significado, con {name}: {vectors:count} de {expected:count} textos</translation>
        </message>
        <message>
            <source>pages with text: {n:count}</source>
            <comment>detail.pages</comment>
            <translation>páginas con texto: {n:count}</translation>
        </message>
        <message>
            <source>title: {title}</source>
            <comment>detail.title</comment>
            <translation>título: {title}</translation>
        </message>
        <message>
            <source>title: (none)</source>
            <comment>detail.no_title</comment>
            <translation>título: (ninguno)</translation>
        </message>
        <message>
            <source>language: {code}</source>
            <comment>detail.language</comment>
            <translation>idioma: {code}</translation>
        </message>
        <message>
            <source>language: unknown</source>
            <comment>detail.no_language</comment>
            <translation>idioma: desconocido</translation>
        </message>
        <message>
            <source>not in it: {why}</source>
            <comment>detail.left_out</comment>
            <translation>no incluido: {why}</translation>
        </message>
        <message>
            <source>the same content: {path}</source>
            <comment>detail.copy</comment>
            <translation>el mismo contenido: {path}</translation>
        </message>
        <message numerus="yes">
            <source>reading it ended the reader {n:count} times</source>
            <comment>detail.deaths</comment>
            <translation>
                <numerusform>su lectura ha hecho terminar al lector {n:count} vez</numerusform>
                <numerusform>su lectura ha hecho terminar al lector {n:count} veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reading it was interrupted {n:count} times</source>
            <comment>detail.interruptions</comment>
            <translation>
                <numerusform>su lectura se ha interrumpido {n:count} vez</numerusform>
                <numerusform>su lectura se ha interrumpido {n:count} veces</numerusform>
            </translation>
        </message>
        <message>
            <source>read by the present version: yes</source>
            <comment>detail.up_to_date</comment>
            <translation>leído por la versión actual: sí</translation>
        </message>
        <message>
            <source>read by the present version: no, it will be read again</source>
            <comment>detail.to_be_read_again</comment>
            <translation>leído por la versión actual: no, se volverá a leer</translation>
        </message>
        <message>
            <source>what to do: {remedy}</source>
            <comment>detail.remedy</comment>
            <translation>qué hacer: {remedy}</translation>
        </message>
        <message>
            <source>meant perhaps: {path}</source>
            <comment>detail.suggestion</comment>
            <translation>quizá quería decir: {path}</translation>
        </message>
        <message>
            <source>Free some space; Dragoman then goes on where it stopped.</source>
            <comment>storage.free_some_space</comment>
            <translation>Libere espacio; Dragoman continuará entonces donde se detuvo.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to.</source>
            <comment>storage.not_writable</comment>
            <translation>No se puede escribir en la carpeta de datos.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({path}).</source>
            <comment>storage.path_not_writable</comment>
            <translation>No se puede escribir en la carpeta de datos ({path}).</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another with --data-dir.</source>
            <comment>storage.check_permissions</comment>
            <translation>Compruebe sus permisos o elija otra con --data-dir.</translation>
        </message>
        <message>
            <source>{path} cannot be used: {why}.</source>
            <comment>storage.no_file_of_ours</comment>
            <translation>No se puede usar {path}: {why}.</translation>
        </message>
        <message>
            <source>Move it elsewhere, or choose another data folder with --data-dir.</source>
            <comment>storage.move_it_away</comment>
            <translation>Muévalo a otro sitio o elija otra carpeta de datos con --data-dir.</translation>
        </message>
        <message>
            <source>The data folder cannot be used ({path}).</source>
            <comment>storage.path_not_usable</comment>
            <translation>No se puede usar la carpeta de datos ({path}).</translation>
        </message>
        <message>
            <source>Choose another with --data-dir.</source>
            <comment>storage.choose_another_folder</comment>
            <translation>Elija otra con --data-dir.</translation>
        </message>
        <message>
            <source>Check the disk, then start Dragoman again.</source>
            <comment>storage.check_the_disk</comment>
            <translation>Compruebe el disco y después inicie Dragoman de nuevo.</translation>
        </message>
        <message>
            <source>The catalogue is damaged.</source>
            <comment>storage.catalogue_damaged</comment>
            <translation>El catálogo está dañado.</translation>
        </message>
        <message>
            <source>Repair it: Help, Check and repair in the window, or, with Dragoman closed: dragoman check --repair. What is whole is kept; your documents are not touched.</source>
            <comment>storage.repair</comment>
            <translation>Repárelo: Ayuda, Comprobar y reparar en la ventana o, con Dragoman cerrado: dragoman check --repair. Lo intacto se conserva; sus documentos no se tocan.</translation>
        </message>
        <message>
            <source>The catalogue is damaged: something in its table {table} cannot be.</source>
            <comment>storage.value_damaged</comment>
            <translation>El catálogo está dañado: hay algo imposible en su tabla {table}.</translation>
        </message>
        <message>
            <source>The catalogue is in use by another program.</source>
            <comment>storage.catalogue_in_use</comment>
            <translation>Otro programa está usando el catálogo.</translation>
        </message>
        <message>
            <source>Close that program and try again.</source>
            <comment>storage.close_other_program</comment>
            <translation>Cierre ese programa y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>full-text index</source>
            <comment>storage.full_text_index</comment>
            <translation>índice de texto completo</translation>
        </message>
        <message>
            <source>vector index</source>
            <comment>storage.vector_index</comment>
            <translation>índice de vectores</translation>
        </message>
        <message>
            <source>The {index} cannot be written ({why}).</source>
            <comment>storage.index_not_writable</comment>
            <translation>No se puede escribir en el {index} ({why}).</translation>
        </message>
        <message>
            <source>Start Dragoman again: what is missing in it is made anew from the catalogue.</source>
            <comment>storage.index_is_made_anew</comment>
            <translation>Inicie Dragoman de nuevo: lo que falta se rehace a partir del catálogo.</translation>
        </message>
        <message>
            <source>There is no library at {folder}.</source>
            <comment>storage.no_library</comment>
            <translation>No hay ninguna biblioteca en {folder}.</translation>
        </message>
        <message>
            <source>Index a folder first: dragoman index FOLDER.</source>
            <comment>storage.index_a_folder</comment>
            <translation>Indexe antes una carpeta: dragoman index CARPETA.</translation>
        </message>
        <message>
            <source>The library at {folder} is not ready for this version of Dragoman.</source>
            <comment>storage.not_ready</comment>
            <translation>La biblioteca de {folder} no está lista para esta versión de Dragoman.</translation>
        </message>
        <message>
            <source>Open its window, or index a folder: that brings it up to date.</source>
            <comment>storage.bring_up_to_date</comment>
            <translation>Abra su ventana o indexe una carpeta: así se pone al día.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder is no file.</source>
            <comment>storage.no_file</comment>
            <translation>El catalogue.sqlite3 de la carpeta de datos no es un archivo.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder belongs to another program; it was not touched.</source>
            <comment>storage.foreign_catalogue</comment>
            <translation>El catalogue.sqlite3 de la carpeta de datos pertenece a otro programa; no se ha tocado.</translation>
        </message>
        <message>
            <source>This library was written by a newer version of Dragoman.</source>
            <comment>storage.newer_library</comment>
            <translation>Esta biblioteca la escribió una versión más reciente de Dragoman.</translation>
        </message>
        <message>
            <source>The library could not be brought to this version of Dragoman. It is as it was: the version before can still use it. {why}</source>
            <comment>storage.not_upgraded</comment>
            <translation>No se ha podido adaptar la biblioteca a esta versión de Dragoman. Está como estaba: la versión anterior todavía puede usarla. {why}</translation>
        </message>
        <message>
            <source>Dragoman made a mistake; the log says more.</source>
            <comment>storage.upgrade_mistake</comment>
            <translation>Dragoman ha cometido un error; el registro dice más.</translation>
        </message>
        <message>
            <source>Go on with the version before, and please report this.</source>
            <comment>storage.use_former_version</comment>
            <translation>Siga con la versión anterior y, por favor, comunique este error.</translation>
        </message>
        <message>
            <source>Install that version, or choose another folder with --data-dir.</source>
            <comment>storage.install_that_version</comment>
            <translation>Instale esa versión o elija otra carpeta con --data-dir.</translation>
        </message>
        <message>
            <source>Looking at {table}</source>
            <comment>check.looks_at</comment>
            <translation>Examinando {table}</translation>
        </message>
        <message>
            <source>Looking at the catalogue's pages</source>
            <comment>check.looks_at_pages</comment>
            <translation>Examinando las páginas del catálogo</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <comment>check.looks_at_files</comment>
            <translation>Examinando los archivos</translation>
        </message>
        <message>
            <source>Repairing</source>
            <comment>check.repairs</comment>
            <translation>Reparando</translation>
        </message>
        <message>
            <source>Copying what can be read of the catalogue</source>
            <comment>check.salvages</comment>
            <translation>Copiando lo que se puede leer del catálogo</translation>
        </message>
        <message>
            <source>Close it first: nobody may write to the library while it is repaired.</source>
            <comment>check.close_it_first</comment>
            <translation>Ciérrelo antes: nadie puede escribir en la biblioteca mientras se repara.</translation>
        </message>
        <message>
            <source>The catalogue is not there.</source>
            <comment>check.catalogue_missing</comment>
            <translation>El catálogo no está.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue's file is damaged: it cannot be read in {n:count} places.</source>
            <comment>check.catalogue_corrupt</comment>
            <translation>
                <numerusform>El archivo del catálogo está dañado: no se puede leer en {n:count} lugar.</numerusform>
                <numerusform>El archivo del catálogo está dañado: no se puede leer en {n:count} lugares.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the catalogue {n:count} indexes or triggers are not as they were made.</source>
            <comment>check.schema</comment>
            <translation>
                <numerusform>En el catálogo, {n:count} índice o disparador no está como se hizo.</numerusform>
                <numerusform>En el catálogo, {n:count} índices o disparadores no están como se hicieron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Indexes of the catalogue do not agree with their tables, in {n:count} places.</source>
            <comment>check.sqlite_indexes</comment>
            <translation>
                <numerusform>Hay índices del catálogo que no concuerdan con sus tablas en {n:count} lugar.</numerusform>
                <numerusform>Hay índices del catálogo que no concuerdan con sus tablas en {n:count} lugares.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are said to be at places where they never were.</source>
            <comment>check.documents_astray</comment>
            <translation>
                <numerusform>{n:count} documento figura en un lugar en el que nunca estuvo.</numerusform>
                <numerusform>{n:count} documentos figuran en lugares en los que nunca estuvieron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} documents the catalogue says what cannot be.</source>
            <comment>check.documents_damaged</comment>
            <translation>
                <numerusform>El catálogo dice algo imposible de {n:count} documento.</numerusform>
                <numerusform>El catálogo dice algo imposible de {n:count} documentos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents have other names to be searched by than their own.</source>
            <comment>check.names_damaged</comment>
            <translation>
                <numerusform>{n:count} documento tiene para la búsqueda un nombre que no es el suyo.</numerusform>
                <numerusform>{n:count} documentos tienen para la búsqueda nombres que no son los suyos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:count} documents are not what was read.</source>
            <comment>check.contents_damaged</comment>
            <translation>
                <numerusform>El texto de {n:count} documento no es el que se leyó.</numerusform>
                <numerusform>Los textos de {n:count} documentos no son los que se leyeron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts it is wrongly said how they were read.</source>
            <comment>check.contents_pipeline</comment>
            <translation>
                <numerusform>De {n:count} texto se indica mal cómo se leyó.</numerusform>
                <numerusform>De {n:count} textos se indica mal cómo se leyeron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts the number of passages is wrong.</source>
            <comment>check.contents_numbers</comment>
            <translation>
                <numerusform>De {n:count} texto es incorrecto el número de pasajes.</numerusform>
                <numerusform>De {n:count} textos es incorrecto el número de pasajes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages are of no document.</source>
            <comment>check.chunks_astray</comment>
            <translation>
                <numerusform>{n:count} pasaje no pertenece a ningún documento.</numerusform>
                <numerusform>{n:count} pasajes no pertenecen a ningún documento.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The lengths of the vectors of {n:count} embedders are wrong.</source>
            <comment>check.embedder_dimension</comment>
            <translation>
                <numerusform>La longitud de los vectores de {n:count} modelo de significado es incorrecta.</numerusform>
                <numerusform>La longitud de los vectores de {n:count} modelos de significado es incorrecta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} embedders are not what was written.</source>
            <comment>check.embedders_damaged</comment>
            <translation>
                <numerusform>{n:count} modelo de significado no es lo que se escribió.</numerusform>
                <numerusform>{n:count} modelos de significado no son lo que se escribió.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are not what was written.</source>
            <comment>check.vectors_damaged</comment>
            <translation>
                <numerusform>{n:count} vector no es lo que se escribió.</numerusform>
                <numerusform>{n:count} vectores no son lo que se escribió.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are of texts that are in no document.</source>
            <comment>check.vectors_orphaned</comment>
            <translation>
                <numerusform>{n:count} vector es de un texto que no está en ningún documento.</numerusform>
                <numerusform>{n:count} vectores son de textos que no están en ningún documento.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} rows of a smaller table say what cannot be.</source>
            <comment>check.rows_damaged</comment>
            <translation>
                <numerusform>{n:count} fila de una tabla menor dice algo imposible.</numerusform>
                <numerusform>{n:count} filas de una tabla menor dicen algo imposible.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} properties of the catalogue are lost.</source>
            <comment>check.properties_damaged</comment>
            <translation>
                <numerusform>Se ha perdido {n:count} propiedad del catálogo.</numerusform>
                <numerusform>Se han perdido {n:count} propiedades del catálogo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} tables it is not known which numbers were given.</source>
            <comment>check.sequences_damaged</comment>
            <translation>
                <numerusform>De {n:count} tabla no se sabe qué números se asignaron.</numerusform>
                <numerusform>De {n:count} tablas no se sabe qué números se asignaron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost what was written last; {n:count} indexes knew of it.</source>
            <comment>check.lost_writes</comment>
            <translation>
                <numerusform>El catálogo ha perdido lo último que se escribió; {n:count} índice lo conocía.</numerusform>
                <numerusform>El catálogo ha perdido lo último que se escribió; {n:count} índices lo conocían.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost its latest changes: {n:count} folders and opened documents that the newest backup knows.</source>
            <comment>check.went_back</comment>
            <translation>
                <numerusform>El catálogo ha perdido lo último que se le indicó: {n:count} carpeta o documento abierto que la copia de seguridad más reciente conoce.</numerusform>
                <numerusform>El catálogo ha perdido lo último que se le indicó: {n:count} carpetas y documentos abiertos que la copia de seguridad más reciente conoce.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The paths of {n:count} folders cannot be.</source>
            <comment>check.folders_damaged</comment>
            <translation>
                <numerusform>La ruta de {n:count} carpeta es imposible.</numerusform>
                <numerusform>Las rutas de {n:count} carpetas son imposibles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is left out of {n:count} folders cannot be read.</source>
            <comment>check.excludes_damaged</comment>
            <translation>
                <numerusform>No se puede leer lo que se excluye de {n:count} carpeta.</numerusform>
                <numerusform>No se puede leer lo que se excluye de {n:count} carpetas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} counts that are kept are wrong.</source>
            <comment>check.counts_wrong</comment>
            <translation>
                <numerusform>{n:count} recuento guardado es incorrecto.</numerusform>
                <numerusform>{n:count} recuentos guardados son incorrectos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is damaged in {n:count} files.</source>
            <comment>check.index_unusable</comment>
            <translation>
                <numerusform>El {index} está dañado en {n:count} archivo.</numerusform>
                <numerusform>El {index} está dañado en {n:count} archivos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is of {n:count} other catalogues.</source>
            <comment>check.index_elsewhere</comment>
            <translation>
                <numerusform>El {index} es de otro catálogo.</numerusform>
                <numerusform>El {index} es de otros {n:count} catálogos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} lacks {n:count} entries, or has them too many.</source>
            <comment>check.index_incomplete</comment>
            <translation>
                <numerusform>Al {index} le falta o le sobra {n:count} entrada.</numerusform>
                <numerusform>Al {index} le faltan o le sobran {n:count} entradas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have gone from the disk.</source>
            <comment>check.files_gone</comment>
            <translation>
                <numerusform>{n:count} archivo ha desaparecido del disco.</numerusform>
                <numerusform>{n:count} archivos han desaparecido del disco.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have changed since they were read.</source>
            <comment>check.files_changed</comment>
            <translation>
                <numerusform>{n:count} archivo ha cambiado desde que se leyó.</numerusform>
                <numerusform>{n:count} archivos han cambiado desde que se leyeron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files hold other bytes than were read, though they look unchanged.</source>
            <comment>check.files_differ</comment>
            <translation>
                <numerusform>{n:count} archivo contiene otros bytes que los leídos, aunque parece no haber cambiado.</numerusform>
                <numerusform>{n:count} archivos contienen otros bytes que los leídos, aunque parecen no haber cambiado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files of settings cannot be read.</source>
            <comment>check.settings_damaged</comment>
            <translation>
                <numerusform>No se puede leer {n:count} archivo de configuración.</numerusform>
                <numerusform>No se pueden leer {n:count} archivos de configuración.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} backups are not what was written.</source>
            <comment>check.backups_damaged</comment>
            <translation>
                <numerusform>{n:count} copia de seguridad no es lo que se escribió.</numerusform>
                <numerusform>{n:count} copias de seguridad no son lo que se escribió.</numerusform>
            </translation>
        </message>
        <message>
            <source>made again from the catalogue</source>
            <comment>check.from.catalogue</comment>
            <translation>rehecho a partir del catálogo</translation>
        </message>
        <message>
            <source>read again from the files</source>
            <comment>check.from.files</comment>
            <translation>leído de nuevo de los archivos</translation>
        </message>
        <message>
            <source>embedded anew</source>
            <comment>check.from.embedder</comment>
            <translation>calculado de nuevo por el modelo</translation>
        </message>
        <message>
            <source>taken from the newest backup</source>
            <comment>check.from.backup</comment>
            <translation>tomado de la copia de seguridad más reciente</translation>
        </message>
        <message>
            <source>set to what is usual</source>
            <comment>check.from.default</comment>
            <translation>puesto en su valor habitual</translation>
        </message>
        <message>
            <source>what can be read of it goes into a new one; the damaged one is kept aside, in the folder damaged</source>
            <comment>check.from.remains</comment>
            <translation>lo que se puede leer pasa a uno nuevo; el dañado se guarda aparte, en la carpeta damaged</translation>
        </message>
        <message>
            <source>to be repaired</source>
            <comment>check.state.possible</comment>
            <translation>por reparar</translation>
        </message>
        <message>
            <source>repaired</source>
            <comment>check.state.done</comment>
            <translation>reparado</translation>
        </message>
        <message>
            <source>the next run of the index sees to it</source>
            <comment>check.state.with_index</comment>
            <translation>lo resuelve la próxima indexación</translation>
        </message>
        <message>
            <source>could not be repaired</source>
            <comment>check.state.failed</comment>
            <translation>no se pudo reparar</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <comment>check.sound</comment>
            <translation>La biblioteca está en buen estado.</translation>
        </message>
        <message>
            <source>Repair it: dragoman check --repair.</source>
            <comment>check.repair_it</comment>
            <translation>Repárela: dragoman check --repair.</translation>
        </message>
        <message>
            <source>All of it is repaired.</source>
            <comment>check.all_repaired</comment>
            <translation>Todo está reparado.</translation>
        </message>
        <message>
            <source>Not all of it could be repaired; the log says more.</source>
            <comment>check.not_all_repaired</comment>
            <translation>No se ha podido reparar todo; el registro dice más.</translation>
        </message>
        <message>
            <source>The library is damaged: {what}</source>
            <comment>check.found_at_start</comment>
            <translation>La biblioteca está dañada: {what}</translation>
        </message>
        <message>
            <source>There is no backup that can be used.</source>
            <comment>backup.none</comment>
            <translation>No hay ninguna copia de seguridad que se pueda usar.</translation>
        </message>
        <message>
            <source>There is no backup {name} that can be used.</source>
            <comment>backup.none_such</comment>
            <translation>No hay ninguna copia de seguridad {name} que se pueda usar.</translation>
        </message>
        <message>
            <source>Too many files are open in this program or on this computer.</source>
            <comment>shortage.open_files</comment>
            <translation>Hay demasiados archivos abiertos en este programa o en este equipo.</translation>
        </message>
        <message>
            <source>Close other programs, or raise the limit of open files (ulimit -n), then start Dragoman again.</source>
            <comment>shortage.close_or_raise</comment>
            <translation>Cierre otros programas o aumente el límite de archivos abiertos (ulimit -n) y después inicie Dragoman de nuevo.</translation>
        </message>
        <message>
            <source>There is too little memory, or no further process or thread may be started.</source>
            <comment>shortage.memory</comment>
            <translation>Hay muy poca memoria o no se puede iniciar ningún proceso o hilo más.</translation>
        </message>
        <message>
            <source>Close other programs, or raise what Dragoman may use, then start it again; what was done is kept.</source>
            <comment>shortage.close_programs</comment>
            <translation>Cierre otros programas o aumente lo que Dragoman puede usar y después inícielo de nuevo; lo hecho se conserva.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <comment>disk.full</comment>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>Make room, then try again: what has been downloaded of a model is kept.</source>
            <comment>disk.make_room_for_model</comment>
            <translation>Libere espacio y vuelva a intentarlo: se conserva lo ya descargado de un modelo.</translation>
        </message>
        <message>
            <source>The folder of models cannot be written to ({path}).</source>
            <comment>disk.models_denied</comment>
            <translation>No se puede escribir en la carpeta de los modelos ({path}).</translation>
        </message>
        <message>
            <source>Close other windows of Dragoman, check the folder's permissions, and try again.</source>
            <comment>disk.close_windows</comment>
            <translation>Cierre otras ventanas de Dragoman, compruebe los permisos de la carpeta y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <comment>disk.failing</comment>
            <translation>El disco ha notificado un error.</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <comment>disk.check_disk</comment>
            <translation>Compruebe el disco y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The folder of models cannot be used ({why}: {path}).</source>
            <comment>disk.models_unusable</comment>
            <translation>No se puede usar la carpeta de los modelos ({why}: {path}).</translation>
        </message>
        <message>
            <source>Check the data folder, or choose another with --data-dir.</source>
            <comment>disk.check_data_folder</comment>
            <translation>Compruebe la carpeta de datos o elija otra con --data-dir.</translation>
        </message>
        <message>
            <source>The disk has {free:bytes} left, and {needed:bytes} are needed.</source>
            <comment>disk.too_little_room</comment>
            <translation>En el disco quedan {free:bytes} y se necesitan {needed:bytes}.</translation>
        </message>
        <message>
            <source>Make room, or choose a data folder on another disk with --data-dir.</source>
            <comment>disk.make_room</comment>
            <translation>Libere espacio o elija una carpeta de datos en otro disco con --data-dir.</translation>
        </message>
        <message>
            <source>The settings cannot be written ({why}: {path}).</source>
            <comment>disk.settings_cannot_be_written</comment>
            <translation>No se puede guardar la configuración ({why}: {path}).</translation>
        </message>
        <message>
            <source>Your questions cannot be kept ({why}: {path}).</source>
            <comment>disk.questions_cannot_be_written</comment>
            <translation>Sus preguntas no se pueden conservar ({why}: {path}).</translation>
        </message>
        <message>
            <source>What you collect cannot be kept ({why}: {path}).</source>
            <comment>disk.collection_cannot_be_written</comment>
            <translation>Su colección no se puede conservar ({why}: {path}).</translation>
        </message>
        <message>
            <source>There is no room for more: take out of the collection what you no longer need, or save it as a file first.</source>
            <comment>collection.full</comment>
            <translation>No queda espacio: quite de la colección lo que ya no necesite o guárdela antes en un archivo.</translation>
        </message>
        <message>
            <source>There is no model {id}. These are known: {known}.</source>
            <comment>models.unknown</comment>
            <translation>No existe el modelo {id}. Se conocen estos: {known}.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no embedder that is known.</source>
            <comment>models.settings_ask_for_no_embedder</comment>
            <translation>La configuración pide {id}, que no es ningún modelo de significado conocido.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no reranker that is known.</source>
            <comment>models.settings_ask_for_no_reranker</comment>
            <translation>La configuración pide {id}, que no es ningún reordenador conocido.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <comment>models.choose_another</comment>
            <translation>Elija otro modelo.</translation>
        </message>
        <message>
            <source>The model {id} is not installed.</source>
            <comment>models.not_installed</comment>
            <translation>El modelo {id} no está instalado.</translation>
        </message>
        <message>
            <source>Get it under File, Models, or with: dragoman models download {id}</source>
            <comment>models.get_it</comment>
            <translation>Consígalo en Archivo, Modelos, o con: dragoman models download {id}</translation>
        </message>
        <message>
            <source>Import it under File, Models, or with: dragoman models import {id} FOLDER</source>
            <comment>models.import_it</comment>
            <translation>Impórtelo en Archivo, Modelos, o con: dragoman models import {id} CARPETA</translation>
        </message>
        <message>
            <source>Remove it and get it again, or use another.</source>
            <comment>models.get_it_again</comment>
            <translation>Quítelo y consígalo de nuevo, o use otro.</translation>
        </message>
        <message>
            <source>Install Dragoman again.</source>
            <comment>models.install_dragoman_again</comment>
            <translation>Instale Dragoman de nuevo.</translation>
        </message>
        <message>
            <source>The model {id} is in use: use another first.</source>
            <comment>models.in_use</comment>
            <translation>El modelo {id} está en uso: use antes otro.</translation>
        </message>
        <message>
            <source>The model {id} is a reranker: it embeds nothing.</source>
            <comment>models.is_no_embedder</comment>
            <translation>El modelo {id} es un reordenador: no lee significados.</translation>
        </message>
        <message>
            <source>The model {id} does not give what was asked for; it gives: {heads}.</source>
            <comment>models.lacks_heads</comment>
            <translation>El modelo {id} no da lo que se le pidió; da: {heads}.</translation>
        </message>
        <message>
            <source>It is kept, but not used.</source>
            <comment>models.kept_but_not_used</comment>
            <translation>Se conserva, pero no se usa.</translation>
        </message>
        <message>
            <source>{title} is built in.</source>
            <comment>models.is_built_in</comment>
            <translation>{title} está integrado.</translation>
        </message>
        <message>
            <source>{title} cannot be downloaded: import it from a folder or a zip.</source>
            <comment>models.cannot_be_downloaded</comment>
            <translation>{title} no se puede descargar: impórtelo desde una carpeta o un zip.</translation>
        </message>
        <message>
            <source>The built-in model comes with Dragoman and stays as it is.</source>
            <comment>models.built_in_stays</comment>
            <translation>El modelo integrado viene con Dragoman y se queda como está.</translation>
        </message>
        <message>
            <source>The built-in model lacks {file}: install Dragoman again.</source>
            <comment>models.built_in_lacks</comment>
            <translation>Al modelo integrado le falta {file}: instale Dragoman de nuevo.</translation>
        </message>
        <message>
            <source>{file} is damaged: install Dragoman again.</source>
            <comment>models.built_in_file_is_damaged</comment>
            <translation>{file} está dañado: instale Dragoman de nuevo.</translation>
        </message>
        <message>
            <source>The model {model} cannot be used: {file} cannot be read ({why}).</source>
            <comment>models.file_cannot_be_read</comment>
            <translation>No se puede usar el modelo {model}: no se puede leer {file} ({why}).</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} {how}): verify it, or download it again.</source>
            <comment>models.is_damaged</comment>
            <translation>{title} está dañado ({file} {how}): compruébelo o descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>models.differs_by_absence</comment>
            <translation>falta</translation>
        </message>
        <message>
            <source>has {found} bytes instead of {wanted}</source>
            <comment>models.differs_by_size</comment>
            <translation>tiene {found} bytes en lugar de {wanted}</translation>
        </message>
        <message>
            <source>was changed after it was installed</source>
            <comment>models.differs_by_time</comment>
            <translation>se modificó después de instalarse</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} cannot be read): download or import it again.</source>
            <comment>models.manifest_is_damaged</comment>
            <translation>{title} está dañado (no se puede leer {file}): descárguelo o impórtelo de nuevo.</translation>
        </message>
        <message>
            <source>{title} is of another version (it lacks {file}): download it again.</source>
            <comment>models.is_of_another_version</comment>
            <translation>{title} es de otra versión (le falta {file}): descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>{title} is not whole.</source>
            <comment>models.is_not_whole</comment>
            <translation>{title} no está completo.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <comment>models.try_again</comment>
            <translation>Vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Another window or command of Dragoman is at work on {title}.</source>
            <comment>models.at_work_elsewhere</comment>
            <translation>Otra ventana u orden de Dragoman está trabajando con {title}.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <comment>models.wait</comment>
            <translation>Espere a que termine.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes instead of {wanted}.</source>
            <comment>models.file_has_other_size</comment>
            <translation>{file} tiene {found} bytes en lugar de {wanted}.</translation>
        </message>
        <message>
            <source>{file} is damaged: its digest is another than at the installation.</source>
            <comment>models.file_has_other_digest</comment>
            <translation>{file} está dañado: su suma de comprobación no es la de la instalación.</translation>
        </message>
        <message>
            <source>{file} is missing.</source>
            <comment>models.file_is_missing</comment>
            <translation>Falta {file}.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong size and was removed.</source>
            <comment>models.arrived_with_wrong_size</comment>
            <translation>{file} ha llegado con un tamaño incorrecto y se ha eliminado.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong digest and was removed.</source>
            <comment>models.arrived_with_wrong_digest</comment>
            <translation>{file} ha llegado con una suma de comprobación incorrecta y se ha eliminado.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <comment>models.source_not_there</comment>
            <translation>{path} no está.</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip.</source>
            <comment>models.neither_folder_nor_zip</comment>
            <translation>{path} no es una carpeta ni un zip.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({why}).</source>
            <comment>models.source_cannot_be_read</comment>
            <translation>No se puede leer {path} ({why}).</translation>
        </message>
        <message>
            <source>{path} is where Dragoman assembles the model itself: import it from elsewhere.</source>
            <comment>models.source_is_staging</comment>
            <translation>{path} es donde el propio Dragoman monta el modelo: impórtelo desde otro lugar.</translation>
        </message>
        <message>
            <source>{path} has more than one {file} ({places}): import one folder.</source>
            <comment>models.source_has_several</comment>
            <translation>{path} contiene más de un {file} ({places}): importe una sola carpeta.</translation>
        </message>
        <message>
            <source>{path} has no {file}, which is needed.</source>
            <comment>models.source_lacks</comment>
            <translation>En {path} falta {file}, que es necesario.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes ({found:bytes}) instead of {wanted}.</source>
            <comment>models.file_has_wrong_size</comment>
            <translation>{file} tiene {found} bytes ({found:bytes}) en lugar de {wanted}.</translation>
        </message>
        <message>
            <source>{file} has a wrong digest: it is damaged, or of another version.</source>
            <comment>models.file_has_wrong_digest</comment>
            <translation>{file} tiene una suma de comprobación incorrecta: está dañado o es de otra versión.</translation>
        </message>
        <message>
            <source>Fetch the model again.</source>
            <comment>models.fetch_it_again</comment>
            <translation>Obtenga el modelo de nuevo.</translation>
        </message>
        <message>
            <source>{path} is damaged ({why}).</source>
            <comment>models.zip_is_damaged</comment>
            <translation>{path} está dañado ({why}).</translation>
        </message>
        <message>
            <source>Fetch it again, or unpack it yourself.</source>
            <comment>models.unpack_it_yourself</comment>
            <translation>Obténgalo de nuevo o descomprímalo usted mismo.</translation>
        </message>
        <message>
            <source>{path} is encrypted: unpack it yourself, then import the folder.</source>
            <comment>models.zip_is_encrypted</comment>
            <translation>{path} está cifrado: descomprímalo usted mismo y después importe la carpeta.</translation>
        </message>
        <message>
            <source>{path} holds too much to be the files of one model: import the folder or zip of the model alone.</source>
            <comment>models.source_has_too_many</comment>
            <translation>{path} contiene demasiado para ser los archivos de un solo modelo: importe la carpeta o el zip de ese modelo únicamente.</translation>
        </message>
        <message>
            <source>{path} changes while it is read: wait until it is complete.</source>
            <comment>models.source_changes</comment>
            <translation>{path} cambia mientras se lee: espere a que esté completo.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which unpacks to an unreasonable size ({size:bytes}): it may have been made to do harm.</source>
            <comment>models.zip_is_a_bomb</comment>
            <translation>{path} contiene {entry}, que al descomprimirse alcanza un tamaño desmesurado ({size:bytes}): puede haberse hecho para causar daño.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which does not belong into a zip of a model.</source>
            <comment>models.zip_holds_odd_entry</comment>
            <translation>{path} contiene {entry}, que no corresponde a un zip de un modelo.</translation>
        </message>
        <message>
            <source>The list of models {path} cannot be read ({why}).</source>
            <comment>registry.cannot_be_read</comment>
            <translation>No se puede leer la lista de modelos {path} ({why}).</translation>
        </message>
        <message>
            <source>The list of models {path} lacks the built-in embedder.</source>
            <comment>registry.lacks_built_in</comment>
            <translation>En la lista de modelos {path} falta el modelo de significado integrado.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}.</source>
            <comment>registry.own_cannot_be_read</comment>
            <translation>No se puede leer {path}: {why}.</translation>
        </message>
        <message>
            <source>{path} is no text in UTF-8: what is not was replaced.</source>
            <comment>registry.no_text</comment>
            <translation>{path} no es texto UTF-8: lo que no lo es se ha sustituido.</translation>
        </message>
        <message>
            <source>{what} in {path} is left out, because of a slip in line {line}: {why}.</source>
            <comment>registry.slip</comment>
            <translation>{what} de {path} se omite por un error en la línea {line}: {why}.</translation>
        </message>
        <message>
            <source>What stands before the first table</source>
            <comment>registry.beginning</comment>
            <translation>Lo que precede a la primera tabla</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <comment>registry.nested_too_deeply</comment>
            <translation>está anidado a demasiada profundidad</translation>
        </message>
        <message>
            <source>The model {id} in {path} is left out: {why}.</source>
            <comment>registry.left_out</comment>
            <translation>El modelo {id} de {path} se omite: {why}.</translation>
        </message>
        <message>
            <source>another model has this id</source>
            <comment>registry.id_is_taken</comment>
            <translation>otro modelo tiene este identificador</translation>
        </message>
        <message>
            <source>its id may hold small letters, digits, dots and dashes only</source>
            <comment>registry.odd_id</comment>
            <translation>su identificador solo puede contener minúsculas, cifras, puntos y guiones</translation>
        </message>
        <message>
            <source>it is not a table</source>
            <comment>registry.no_table</comment>
            <translation>no es una tabla</translation>
        </message>
        <message>
            <source>unknown: {names}</source>
            <comment>registry.unknown</comment>
            <translation>desconocido: {names}</translation>
        </message>
        <message>
            <source>missing: {names}</source>
            <comment>registry.missing</comment>
            <translation>falta: {names}</translation>
        </message>
        <message>
            <source>{path} is not the path of a file inside its folder</source>
            <comment>registry.outside_its_folder</comment>
            <translation>{path} no es la ruta de un archivo dentro de su carpeta</translation>
        </message>
        <message>
            <source>{path} is not among its files</source>
            <comment>registry.not_among_its_files</comment>
            <translation>{path} no está entre sus archivos</translation>
        </message>
        <message>
            <source>an embedder needs heads, or a pooling of its hidden states</source>
            <comment>registry.needs_heads</comment>
            <translation>un modelo de significado necesita salidas (heads) o una agregación (pooling) de sus estados ocultos</translation>
        </message>
        <message>
            <source>{name} cannot be {value}</source>
            <comment>registry.odd_value</comment>
            <translation>{name} no puede ser {value}</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is downloaded.</source>
            <comment>hub.offline</comment>
            <translation>HF_HUB_OFFLINE está definida, así que no se descarga nada.</translation>
        </message>
        <message>
            <source>Unset it, or import the model instead.</source>
            <comment>hub.unset_offline</comment>
            <translation>Anúlela o, en su lugar, importe el modelo.</translation>
        </message>
        <message>
            <source>{repository} is not the name of a repository.</source>
            <comment>hub.not_a_repository</comment>
            <translation>{repository} no es el nombre de un repositorio.</translation>
        </message>
        <message>
            <source>Correct it in the model's description.</source>
            <comment>hub.correct_description</comment>
            <translation>Corríjalo en la descripción del modelo.</translation>
        </message>
        <message>
            <source>The connection to {hub} was lost.</source>
            <comment>hub.connection_lost</comment>
            <translation>Se ha perdido la conexión con {hub}.</translation>
        </message>
        <message>
            <source>What has arrived is kept: download again to go on.</source>
            <comment>hub.kept</comment>
            <translation>Lo recibido se conserva: vuelva a descargar para continuar.</translation>
        </message>
        <message>
            <source>{hub} does not answer.</source>
            <comment>hub.no_answer</comment>
            <translation>{hub} no responde.</translation>
        </message>
        <message>
            <source>Check your connection. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_connection</comment>
            <translation>Compruebe su conexión. Lo recibido se conserva: vuelva a descargar para continuar.</translation>
        </message>
        <message>
            <source>The proxy refuses the connection to {hub} ({why}).</source>
            <comment>hub.proxy_refuses</comment>
            <translation>El proxy rechaza la conexión con {hub} ({why}).</translation>
        </message>
        <message>
            <source>Check HTTPS_PROXY and NO_PROXY.</source>
            <comment>hub.check_proxy</comment>
            <translation>Compruebe HTTPS_PROXY y NO_PROXY.</translation>
        </message>
        <message>
            <source>No secure connection to {hub} is possible ({why}).</source>
            <comment>hub.not_secure</comment>
            <translation>No es posible una conexión segura con {hub} ({why}).</translation>
        </message>
        <message>
            <source>Check the clock, the certificates of this computer, and HF_ENDPOINT.</source>
            <comment>hub.check_certificates</comment>
            <translation>Compruebe el reloj, los certificados de este equipo y HF_ENDPOINT.</translation>
        </message>
        <message>
            <source>The name {hub} cannot be found.</source>
            <comment>hub.name_not_found</comment>
            <translation>No se encuentra el nombre {hub}.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_all_and_kept</comment>
            <translation>Compruebe su conexión, HF_ENDPOINT y HTTPS_PROXY. Lo recibido se conserva: vuelva a descargar para continuar.</translation>
        </message>
        <message>
            <source>{hub} cannot be reached ({why}).</source>
            <comment>hub.unreachable</comment>
            <translation>No se puede acceder a {hub} ({why}).</translation>
        </message>
        <message>
            <source>{hub} gave an answer that makes no sense ({why}).</source>
            <comment>hub.makes_no_sense</comment>
            <translation>{hub} ha dado una respuesta sin sentido ({why}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT.</source>
            <comment>hub.check_endpoint</comment>
            <translation>Compruebe HF_ENDPOINT.</translation>
        </message>
        <message>
            <source>{hub} gives {repository} only to people who have accepted its terms.</source>
            <comment>hub.gated</comment>
            <translation>{hub} solo entrega {repository} a quien haya aceptado sus condiciones.</translation>
        </message>
        <message>
            <source>Accept them on the model's page there, set HF_TOKEN to your token, and download again.</source>
            <comment>hub.accept_terms</comment>
            <translation>Acéptelas allí, en la página del modelo, ponga su token en HF_TOKEN y vuelva a descargar.</translation>
        </message>
        <message>
            <source>{hub} refuses {repository} ({status}): it is private or not there, or HF_TOKEN is not valid.</source>
            <comment>hub.refuses</comment>
            <translation>{hub} rechaza {repository} ({status}): es privado o no existe, o HF_TOKEN no es válido.</translation>
        </message>
        <message>
            <source>Check HF_TOKEN, or import the model from a folder or a zip.</source>
            <comment>hub.check_token</comment>
            <translation>Compruebe HF_TOKEN o importe el modelo desde una carpeta o un zip.</translation>
        </message>
        <message>
            <source>{hub} does not have {repository} ({status}).</source>
            <comment>hub.no_such_repository</comment>
            <translation>{hub} no tiene {repository} ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have this revision of {repository} ({status}).</source>
            <comment>hub.no_such_revision</comment>
            <translation>{hub} no tiene esta revisión de {repository} ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have a file of {repository} ({status}).</source>
            <comment>hub.no_such_file</comment>
            <translation>A {hub} le falta un archivo de {repository} ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT, or look for a newer Dragoman.</source>
            <comment>hub.check_endpoint_or_update</comment>
            <translation>Compruebe HF_ENDPOINT o busque un Dragoman más reciente.</translation>
        </message>
        <message>
            <source>{hub} has had too many requests ({status}).</source>
            <comment>hub.too_many_requests</comment>
            <translation>{hub} ha recibido demasiadas peticiones ({status}).</translation>
        </message>
        <message>
            <source>{hub} has had too many requests and asks to wait {seconds} seconds ({status}).</source>
            <comment>hub.asks_to_wait</comment>
            <translation>{hub} ha recibido demasiadas peticiones y pide esperar {seconds} segundos ({status}).</translation>
        </message>
        <message>
            <source>Try again later. What has arrived is kept: download again to go on.</source>
            <comment>hub.try_later</comment>
            <translation>Vuelva a intentarlo más tarde. Lo recibido se conserva: vuelva a descargar para continuar.</translation>
        </message>
        <message>
            <source>{hub} is out of order ({status}).</source>
            <comment>hub.out_of_order</comment>
            <translation>{hub} está fuera de servicio ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not give {repository} ({status}).</source>
            <comment>hub.not_given</comment>
            <translation>{hub} no entrega {repository} ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_variables</comment>
            <translation>Compruebe HF_ENDPOINT y HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>{hub} does not answer as a hub of models does.</source>
            <comment>hub.no_hub</comment>
            <translation>{hub} no responde como un servidor de modelos.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_connection_and_variables</comment>
            <translation>Compruebe su conexión, HF_ENDPOINT y HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>The hub gave a part of a file and does not say which.</source>
            <comment>hub.unnamed_part</comment>
            <translation>El servidor ha dado una parte de un archivo y no dice cuál.</translation>
        </message>
        <message>
            <source>The hub offers another {file} than the one that {title} was described with.</source>
            <comment>hub.offers_another_file</comment>
            <translation>El servidor ofrece un {file} distinto del que figura en la descripción de {title}.</translation>
        </message>
        <message>
            <source>Nothing was downloaded. Look for a newer Dragoman, or import the model.</source>
            <comment>hub.nothing_downloaded</comment>
            <translation>No se ha descargado nada. Busque un Dragoman más reciente o importe el modelo.</translation>
        </message>
        <message>
            <source>Download again.</source>
            <comment>hub.download_again</comment>
            <translation>Vuelva a descargar.</translation>
        </message>
        <message>
            <source>The model {model} in {folder} cannot be used: {why}.</source>
            <comment>inference.unusable</comment>
            <translation>No se puede usar el modelo {model} de {folder}: {why}.</translation>
        </message>
        <message>
            <source>{words}</source>
            <comment>inference.said</comment>
            <translation>{words}</translation>
        </message>
        <message>
            <source>it needs {needed:bytes} of memory and {free:bytes} are free</source>
            <comment>inference.needs_memory</comment>
            <translation>necesita {needed:bytes} de memoria y hay {free:bytes} libres</translation>
        </message>
        <message>
            <source>memory is short, it needs {needed:bytes}</source>
            <comment>inference.memory_is_short</comment>
            <translation>falta memoria, necesita {needed:bytes}</translation>
        </message>
        <message>
            <source>Close other programs, or use another model.</source>
            <comment>inference.free_memory</comment>
            <translation>Cierre otros programas o use otro modelo.</translation>
        </message>
        <message>
            <source>its inputs are not what they should be: {names}</source>
            <comment>inference.inputs</comment>
            <translation>sus entradas no son las que deberían: {names}</translation>
        </message>
        <message>
            <source>its outputs are not what they should be: {names}</source>
            <comment>inference.outputs</comment>
            <translation>sus salidas no son las que deberían: {names}</translation>
        </message>
        <message>
            <source>its tokenizer has {pieces} pieces, which do not fit the model</source>
            <comment>inference.vocabulary_does_not_fit</comment>
            <translation>su tokenizador tiene {pieces} piezas, que no encajan con el modelo</translation>
        </message>
        <message>
            <source>its tokenizer is not the one that belongs to it</source>
            <comment>inference.other_tokenizer</comment>
            <translation>su tokenizador no es el que le corresponde</translation>
        </message>
        <message>
            <source>it reads {limit} tokens at a time and was given {given}</source>
            <comment>inference.too_many_tokens</comment>
            <translation>lee {limit} tokens a la vez y se le han dado {given}</translation>
        </message>
        <message>
            <source>the token {token} is none of its {vocabulary}</source>
            <comment>inference.unknown_token</comment>
            <translation>el token {token} no es ninguno de sus {vocabulary}</translation>
        </message>
        <message>
            <source>its {key} cannot be {value}</source>
            <comment>inference.declares</comment>
            <translation>su {key} no puede ser {value}</translation>
        </message>
        <message>
            <source>it does not give vectors of length 1</source>
            <comment>inference.not_of_length_1</comment>
            <translation>no da vectores de longitud 1</translation>
        </message>
        <message>
            <source>its vectors have {found} numbers instead of {wanted}</source>
            <comment>inference.dimension</comment>
            <translation>sus vectores tienen {found} números en lugar de {wanted}</translation>
        </message>
        <message>
            <source>it does not give one score for a pair</source>
            <comment>inference.not_one_score</comment>
            <translation>no da una única puntuación para un par</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <comment>inference.file</comment>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <comment>inference.file_is_damaged</comment>
            <translation>está dañado</translation>
        </message>
        <message>
            <source>The model {model} gives no vectors of single tokens to rerank by.</source>
            <comment>inference.no_token_vectors</comment>
            <translation>El modelo {model} no da vectores de tokens individuales con los que reordenar.</translation>
        </message>
        <message>
            <source>Choose another model, or another way of reranking.</source>
            <comment>inference.use_another_reranker</comment>
            <translation>Elija otro modelo u otro modo de reordenar.</translation>
        </message>
        <message>
            <source>its vectors have not the {wanted} numbers of the published one</source>
            <comment>inference.published_dimension</comment>
            <translation>sus vectores no tienen los {wanted} números del publicado</translation>
        </message>
        <message>
            <source>its {head} score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.score_differs</comment>
            <translation>su puntuación {head} es {found:.3f}, mientras que {source} indica {wanted:.3f}</translation>
        </message>
        <message>
            <source>its reranker's score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.reranker_score_differs</comment>
            <translation>la puntuación de su reordenador es {found:.3f}, mientras que {source} indica {wanted:.3f}</translation>
        </message>
        <message>
            <source>slower, on battery</source>
            <comment>pace.battery</comment>
            <translation>más lento, con batería</translation>
        </message>
        <message>
            <source>slower, while you use the computer</source>
            <comment>pace.person</comment>
            <translation>más lento, mientras usted usa el equipo</translation>
        </message>
        <message>
            <source>slower, while other programs need the computer</source>
            <comment>pace.others</comment>
            <translation>más lento, mientras otros programas necesitan el equipo</translation>
        </message>
    </context>
</TS>
