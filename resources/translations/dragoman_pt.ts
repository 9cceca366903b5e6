<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>CollectionActions</name>
        <message>
            <source>C&amp;ollect passage</source>
            <translation>&amp;Adicionar trecho à coleção</translation>
        </message>
        <message>
            <source>&amp;Show the collection</source>
            <translation>Mo&amp;strar a coleção</translation>
        </message>
        <message>
            <source>Sa&amp;ve the collection as…</source>
            <translation>Sal&amp;var a coleção como…</translation>
        </message>
        <message>
            <source>&amp;Undo the last change of the collection</source>
            <translation>&amp;Desfazer a última alteração da coleção</translation>
        </message>
        <message>
            <source>&amp;Remove all from the collection</source>
            <translation>&amp;Remover tudo da coleção</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Copiar citação</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Mover para cima</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Mover para baixo</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Collected.</source>
            <translation>Adicionado à coleção.</translation>
        </message>
    </context>
    <context>
        <name>ExplainActions</name>
        <message>
            <source>Choose the file that is not found</source>
            <translation>Escolha o arquivo que não é encontrado</translation>
        </message>
    </context>
    <context>
        <name>ExportActions</name>
        <message>
            <source>Nothing is collected yet.</source>
            <translation>A coleção ainda está vazia.</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Documento do Word (*.docx)</translation>
        </message>
        <message>
            <source>Table for spreadsheets (*.csv)</source>
            <translation>Tabela para planilhas (*.csv)</translation>
        </message>
        <message>
            <source>Save the collection</source>
            <translation>Salvar a coleção</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Coleção</translation>
        </message>
        <message>
            <source>{name} cannot be written.</source>
            <translation>Não é possível gravar {name}.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Escolha outra pasta ou libere espaço no disco.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Salvo como {name}.</translation>
        </message>
        <message>
            <source>{name} is there already. Replace it?</source>
            <translation>{name} já existe. Substituir?</translation>
        </message>
        <message>
            <source>Replace a file</source>
            <translation>Substituir um arquivo</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Substituir</translation>
        </message>
    </context>
    <context>
        <name>GuideActions</name>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guia</translation>
        </message>
        <message>
            <source>Look for a &amp;new version…</source>
            <translation>Procurar uma nova v&amp;ersão…</translation>
        </message>
        <message>
            <source>Look for a new version</source>
            <translation>Procurar uma nova versão</translation>
        </message>
        <message>
            <source>You have version {version}. The newest one stands on this page:</source>
            <translation>Você tem a versão {version}. A mais recente está nesta página:</translation>
        </message>
        <message>
            <source>Your browser opens it. Dragoman itself asks nobody, and sends nothing.</source>
            <translation>O seu navegador abre a página. O Dragoman, por sua vez, não consulta ninguém nem envia nada.</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Abrir no navegador</translation>
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
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Copiar citação</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copiar o caminho</translation>
        </message>
        <message>
            <source>Why is this found?</source>
            <translation>Por que é encontrado?</translation>
        </message>
        <message>
            <source>Forget this document…</source>
            <translation>Esquecer este documento…</translation>
        </message>
        <message>
            <source>Show a copy in its folder</source>
            <translation>Mostrar uma cópia na sua pasta</translation>
        </message>
        <message>
            <source>Forget {name}? The file stays where it is, but is not found any more and not read again. Its text, title and name leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>Esquecer {name}? O arquivo fica onde está, mas não será mais encontrado nem lido de novo. O texto, o título e o nome saem de todos os arquivos da pasta de dados do Dragoman; as cópias de segurança anteriores e o registro também são removidos.</translation>
        </message>
        <message>
            <source>Copies of it in other places are still found.</source>
            <translation>As cópias em outros lugares continuam a ser encontradas.</translation>
        </message>
        <message>
            <source>Forget a document</source>
            <translation>Esquecer um documento</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Esquecer</translation>
        </message>
    </context>
    <context>
        <name>LikeActions</name>
        <message>
            <source>Find similar &amp;passages</source>
            <translation>Encontrar &amp;trechos semelhantes</translation>
        </message>
        <message>
            <source>Find similar &amp;documents</source>
            <translation>Encontrar &amp;documentos semelhantes</translation>
        </message>
        <message>
            <source>Find similar to the &amp;selection</source>
            <translation>Encontrar semel&amp;hantes à seleção</translation>
        </message>
    </context>
    <context>
        <name>ModelActions</name>
        <message>
            <source>All its files are as they were installed, and it gives what it should.</source>
            <translation>Todos os arquivos estão como foram instalados, e o modelo dá os resultados esperados.</translation>
        </message>
        <message>
            <source>Check of a model</source>
            <translation>Verificação de um modelo</translation>
        </message>
    </context>
    <context>
        <name>PreviewActions</name>
        <message>
            <source>&amp;Next hit in the document</source>
            <translation>Pró&amp;xima ocorrência no documento</translation>
        </message>
        <message>
            <source>&amp;Previous hit in the document</source>
            <translation>Ocorrência &amp;anterior no documento</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Localizar</translation>
        </message>
        <message>
            <source>Find in the &amp;document…</source>
            <translation>Localizar no &amp;documento…</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>A&amp;umentar</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>Di&amp;minuir</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>&amp;Tamanho normal</translation>
        </message>
        <message>
            <source>Show &amp;text or page</source>
            <translation>Mostrar text&amp;o ou página</translation>
        </message>
    </context>
    <context>
        <name>QuestionActions</name>
        <message>
            <source>&amp;Recent questions</source>
            <translation>Perguntas &amp;recentes</translation>
        </message>
        <message>
            <source>&amp;Save this search…</source>
            <translation>&amp;Salvar esta pesquisa…</translation>
        </message>
        <message>
            <source>&amp;Filters at the side</source>
            <translation>Painel de &amp;filtros</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>&amp;Limpar filtros</translation>
        </message>
        <message>
            <source>&amp;Mend the question</source>
            <translation>&amp;Corrigir a pergunta</translation>
        </message>
        <message>
            <source>&amp;Keep the questions asked</source>
            <translation>&amp;Guardar as perguntas feitas</translation>
        </message>
        <message>
            <source>Ask the &amp;last question again at the start</source>
            <translation>Repetir a última pergunta ao &amp;iniciar</translation>
        </message>
        <message>
            <source>&amp;Delete all questions kept…</source>
            <translation>A&amp;pagar todas as perguntas guardadas…</translation>
        </message>
        <message>
            <source>Delete all questions that are kept? Saved searches stay.</source>
            <translation>Apagar todas as perguntas guardadas? As pesquisas salvas são mantidas.</translation>
        </message>
        <message>
            <source>Delete questions</source>
            <translation>Apagar perguntas</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Salvar esta pesquisa</translation>
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
            <translation>&amp;Copiar citação com a fonte</translation>
        </message>
        <message>
            <source>Copy quote as plain &amp;text</source>
            <translation>Copiar citação como &amp;texto simples</translation>
        </message>
        <message>
            <source>Copy quote as &amp;Markdown</source>
            <translation>Copiar citação como &amp;Markdown</translation>
        </message>
        <message>
            <source>Copy quote as &amp;BibTeX</source>
            <translation>Copiar citação como &amp;BibTeX</translation>
        </message>
        <message>
            <source>Copy quote as Chicago &amp;note</source>
            <translation>Copiar citação como &amp;nota Chicago</translation>
        </message>
        <message>
            <source>Copied with its source.</source>
            <translation>Copiado com a fonte.</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>Este trecho não está mais lá.</translation>
        </message>
    </context>
    <context>
        <name>RemedyActions</name>
        <message>
            <source>The file cannot be read.</source>
            <translation>Não é possível ler o arquivo.</translation>
        </message>
    </context>
    <context>
        <name>RepairActions</name>
        <message>
            <source>Check and repair the library</source>
            <translation>Verificar e reparar a biblioteca</translation>
        </message>
        <message>
            <source>Check and repair the library now?</source>
            <translation>Verificar e reparar a biblioteca agora?</translation>
        </message>
        <message>
            <source>The window closes, the library is looked at to the last row, and what is damaged is made again from what is whole. That may take minutes. Your documents are not touched. The window then opens again.</source>
            <translation>A janela fecha, a biblioteca é examinada até a última linha e o que estiver danificado é refeito a partir do que está íntegro. Isso pode levar alguns minutos. Os seus documentos não são tocados. Depois, a janela abre de novo.</translation>
        </message>
        <message>
            <source>Check and repair</source>
            <translation>Verificar e reparar</translation>
        </message>
    </context>
    <context>
        <name>ScanActions</name>
        <message>
            <source>Scans</source>
            <translation>Digitalizações</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Ler</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Não ler</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Arquivo</translation>
        </message>
        <message>
            <source>&amp;Add folder…</source>
            <translation>&amp;Adicionar pasta…</translation>
        </message>
        <message>
            <source>&amp;Folders…</source>
            <translation>&amp;Pastas…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>&amp;Modelos…</translation>
        </message>
        <message>
            <source>&amp;Pause or go on indexing</source>
            <translation>Pausar ou &amp;retomar a indexação</translation>
        </message>
        <message>
            <source>&amp;Index now anyway</source>
            <translation>&amp;Indexar agora de qualquer forma</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Configurações…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Pesquisar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Exibir</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>&amp;Pergunta</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>Pré-&amp;visualização</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>&amp;Comandos…</translation>
        </message>
        <message>
            <source>&amp;Collection</source>
            <translation>&amp;Coleção</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aj&amp;uda</translation>
        </message>
        <message>
            <source>&amp;Search operators</source>
            <translation>&amp;Operadores de pesquisa</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Atalhos de teclado</translation>
        </message>
        <message>
            <source>&amp;What Dragoman knows</source>
            <translation>O &amp;que o Dragoman sabe</translation>
        </message>
        <message>
            <source>&amp;Files that need attention</source>
            <translation>Arquivos que &amp;precisam de atenção</translation>
        </message>
        <message>
            <source>Why &amp;isn't a file found?…</source>
            <translation>Por que um arquivo &amp;não é encontrado?…</translation>
        </message>
        <message>
            <source>&amp;Check and repair the library…</source>
            <translation>&amp;Verificar e reparar a biblioteca…</translation>
        </message>
        <message>
            <source>&amp;About Dragoman</source>
            <translation>&amp;Sobre o Dragoman</translation>
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
            <translation>Configurações…</translation>
        </message>
        <message>
            <source>Read scans…</source>
            <translation>Ler digitalizações…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message>
            <source>Passages collected</source>
            <translation>Trechos da coleção</translation>
        </message>
        <message>
            <source>Nothing is collected yet. Choose a passage and press Ctrl+B, or drag it here.</source>
            <translation>A coleção ainda está vazia. Escolha um trecho e pressione Ctrl+B, ou arraste-o para cá.</translation>
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
            <translation>Coleção</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>Remover tudo</translation>
        </message>
        <message>
            <source>Note on this passage</source>
            <translation>Nota sobre este trecho</translation>
        </message>
        <message>
            <source>Style of the citations</source>
            <translation>Estilo das citações</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Salvar como…</translation>
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
            <translation>Texto simples</translation>
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
            <translation>Encontra, nos seus próprios arquivos, o trecho que responde a uma pergunta, em qualquer idioma.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Only a model that you ask for is loaded from the network.</source>
            <translation>Nada sai deste computador. Da rede só é baixado o modelo que você pedir.</translation>
        </message>
        <message>
            <source>Models:</source>
            <translation>Modelos:</translation>
        </message>
        <message>
            <source>The library lives in</source>
            <translation>A biblioteca fica em</translation>
        </message>
        <message>
            <source>Apache License 2.0</source>
            <translation>Licença Apache 2.0</translation>
        </message>
        <message>
            <source>About Dragoman</source>
            <translation>Sobre o Dragoman</translation>
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
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>Todos os modelos</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Baixar…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>From files that you have brought along, where there is no network</source>
            <translation>A partir de arquivos que você trouxe, onde não há rede</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>De uma pasta…</translation>
        </message>
        <message>
            <source>From a zip…</source>
            <translation>De um zip…</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Reads all its files and compares its results with the published ones</source>
            <translation>Lê todos os arquivos do modelo e compara os resultados com os publicados</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>The first passages are put in order by:</source>
            <translation>Quem ordena os primeiros trechos:</translation>
        </message>
        <message>
            <source>They read the meaning of passages</source>
            <translation>Leem o significado dos trechos</translation>
        </message>
        <message>
            <source>They put the first passages in order</source>
            <translation>Ordenam os primeiros trechos</translation>
        </message>
        <message>
            <source>They read scans in further languages</source>
            <translation>Leem digitalizações em mais idiomas</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconhecido</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>em uso</translation>
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
            <translation>Memória durante o trabalho: {size}</translation>
        </message>
        <message>
            <source>From: {place} {revision}</source>
            <translation>Origem: {place} {revision}</translation>
        </message>
        <message>
            <source>Choose the folder of {title}</source>
            <translation>Escolha a pasta de {title}</translation>
        </message>
        <message>
            <source>Choose the zip of {title}</source>
            <translation>Escolha o zip de {title}</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Algo deu errado</translation>
        </message>
        <message>
            <source>Dragoman met an error that it did not expect. Your documents are untouched, and you can go on working. The report below helps to mend it; it is sent nowhere by itself.</source>
            <translation>O Dragoman encontrou um erro que não esperava. Os seus documentos estão intactos e você pode continuar a trabalhar. O relatório abaixo ajuda a corrigi-lo; ele não é enviado a lugar nenhum por conta própria.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar relatório</translation>
        </message>
    </context>
    <context>
        <name>ExcludesEditor</name>
        <message>
            <source>One pattern a line, as in .gitignore: drafts/, *.log, !keep.log</source>
            <translation>Um padrão por linha, como em .gitignore: drafts/, *.log, !keep.log</translation>
        </message>
        <message>
            <source>Patterns left out of the selected folder</source>
            <translation>Padrões ignorados na pasta selecionada</translation>
        </message>
        <message>
            <source>Apply patterns</source>
            <translation>Aplicar padrões</translation>
        </message>
        <message>
            <source>What is wrong with the patterns</source>
            <translation>O que há de errado nos padrões</translation>
        </message>
        <message>
            <source>Left out of the selected folder:</source>
            <translation>Ignorado na pasta selecionada:</translation>
        </message>
    </context>
    <context>
        <name>ExplainDialog</name>
        <message>
            <source>Why isn't this file found?</source>
            <translation>Por que este arquivo não é encontrado?</translation>
        </message>
        <message>
            <source>What is known of the file</source>
            <translation>O que se sabe do arquivo</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Outro arquivo…</translation>
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
            <translation>Você quis dizer {path}?</translation>
        </message>
    </context>
    <context>
        <name>FailureDetails</name>
        <message>
            <source>Choose a file to see what can be done about it.</source>
            <translation>Escolha um arquivo para ver o que pode ser feito.</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>desde {date}</translation>
        </message>
    </context>
    <context>
        <name>FailuresDialog</name>
        <message>
            <source>Files that need attention</source>
            <translation>Arquivos que precisam de atenção</translation>
        </message>
        <message>
            <source>Filter by name, folder or reason</source>
            <translation>Filtrar por nome, pasta ou motivo</translation>
        </message>
        <message>
            <source>Filter the files</source>
            <translation>Filtrar os arquivos</translation>
        </message>
        <message>
            <source>All about it</source>
            <translation>Mais detalhes</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>Copiar lista</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date: files are tried again there.</source>
            <translation>Outro Dragoman mantém esta biblioteca atualizada: os arquivos são tentados de novo lá.</translation>
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
            <translation>Pasta</translation>
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
            <translation>Área de trabalho</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>E-mails</translation>
        </message>
        <message>
            <source>Nothing in it that is read</source>
            <translation>Nada nela que possa ser lido</translation>
        </message>
        <message>
            <source>Very many files, none read so far</source>
            <translation>Muitíssimos arquivos, nenhum lido ainda</translation>
        </message>
        <message>
            <source>by words in about {time}</source>
            <translation>por palavras em cerca de {time}</translation>
        </message>
        <message>
            <source>by meaning in about {time}</source>
            <translation>por significado em cerca de {time}</translation>
        </message>
        <message>
            <source>how long that takes is known once something has been read</source>
            <translation>quanto tempo leva se saberá assim que algo tiver sido lido</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Add {folder}</source>
            <translation>Adicionar {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Folders</source>
            <translation>Pastas</translation>
        </message>
        <message>
            <source>Folders that are searched</source>
            <translation>Pastas em que se pesquisa</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Adicionar pasta…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Add the sample documents</source>
            <translation>Adicionar os documentos de exemplo</translation>
        </message>
        <message>
            <source>What is wrong with ignore files in the selected folder</source>
            <translation>O que há de errado nos arquivos de exclusões da pasta selecionada</translation>
        </message>
        <message>
            <source>Hidden files, folders such as node_modules, and what ignore files name are left out anyway. A line “forgotten-…” stands for what you had forgotten, without its name; without the line it is read again.</source>
            <translation>Arquivos ocultos, pastas como node_modules e o que os arquivos de exclusões indicam são sempre ignorados. Uma linha “forgotten-…” representa algo que você mandou esquecer, sem o nome; sem a linha, ele volta a ser lido.</translation>
        </message>
        <message>
            <source>{folder}: {cost}</source>
            <translation>{folder}: {cost}</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>Escolha uma pasta em que pesquisar</translation>
        </message>
        <message>
            <source>Search {path} no longer, and forget all that was read of it? The files stay where they are. Their text, titles and names leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>Deixar de pesquisar em {path} e esquecer tudo o que foi lido de lá? Os arquivos ficam onde estão. Os textos, títulos e nomes saem de todos os arquivos da pasta de dados do Dragoman; as cópias de segurança anteriores e o registro também são removidos.</translation>
        </message>
        <message>
            <source>Remove folder</source>
            <translation>Remover pasta</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeDialog</name>
        <message>
            <source>What Dragoman knows</source>
            <translation>O que o Dragoman sabe</translation>
        </message>
        <message>
            <source>What the indexer is doing</source>
            <translation>O que a indexação está fazendo</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Files that need attention…</source>
            <translation>Arquivos que precisam de atenção…</translation>
        </message>
        <message>
            <source>Why isn't a file found…</source>
            <translation>Por que um arquivo não é encontrado?…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <source>Files by state</source>
            <translation>Arquivos por estado</translation>
        </message>
        <message>
            <source>Nothing is left to do: changes are followed as they happen.</source>
            <translation>Não há mais nada a fazer: as mudanças são acompanhadas à medida que acontecem.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>By words</source>
            <translation>Por palavras</translation>
        </message>
        <message>
            <source>By meaning, with {embedder}</source>
            <translation>Por significado, com {embedder}</translation>
        </message>
        <message>
            <source>Show the files: {state}</source>
            <translation>Mostrar os arquivos: {state}</translation>
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
            <translation>Velocidade neste computador</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>O que acontece</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Integrado</translation>
        </message>
        <message>
            <source>unknown size</source>
            <translation>tamanho desconhecido</translation>
        </message>
        <message>
            <source>Better ({size})</source>
            <translation>Melhor ({size})</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Em uso</translation>
        </message>
        <message>
            <source>Use it alone</source>
            <translation>Usar só este</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Go on with the download…</source>
            <translation>Continuar o download…</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Baixar…</translation>
        </message>
        <message>
            <source>It reads what you add to the library, on this computer.</source>
            <translation>Lê, neste computador, o que você adiciona à biblioteca.</translation>
        </message>
        <message>
            <source>It has read all of your library.</source>
            <translation>Leu toda a sua biblioteca.</translation>
        </message>
        <message>
            <source>It has read {share} of your library</source>
            <translation>Leu {share} da sua biblioteca</translation>
        </message>
        <message>
            <source>It reads {passages} in the background; meanwhile you search with what there is.</source>
            <translation>Lê {passages} em segundo plano; enquanto isso, a pesquisa usa o que já existe.</translation>
        </message>
        <message>
            <source>How long that takes is known once it has read for a moment.</source>
            <translation>Quanto tempo leva se saberá depois de um momento de leitura.</translation>
        </message>
        <message>
            <source>That takes about {time}.</source>
            <translation>Isso leva cerca de {time}.</translation>
        </message>
        <message>
            <source>It is downloaded once, and finds more, above all across languages.</source>
            <translation>É baixado uma única vez e encontra mais, sobretudo entre idiomas diferentes.</translation>
        </message>
    </context>
    <context>
        <name>model_questions</name>
        <message>
            <source>unknown size</source>
            <translation>tamanho desconhecido</translation>
        </message>
        <message>
            <source>Download {title}, {size}?</source>
            <translation>Baixar {title}, {size}?</translation>
        </message>
        <message>
            <source>Licence: {licence}. From: {place}.</source>
            <translation>Licença: {licence}. Origem: {place}.</translation>
        </message>
        <message>
            <source>This is the only thing that Dragoman ever loads from the network. It tells nobody more.</source>
            <translation>É a única coisa que o Dragoman baixa da rede. Nada mais é comunicado a ninguém.</translation>
        </message>
        <message>
            <source>Download a model</source>
            <translation>Baixar um modelo</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <source>{notice}

Import {title} all the same?</source>
            <translation>{notice}

Importar {title} mesmo assim?</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>Importar um modelo</translation>
        </message>
        <message>
            <source>Remove {title} from this computer? What it has read stays known.</source>
            <translation>Remover {title} deste computador? O que ele leu continua conhecido.</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>Remover um modelo</translation>
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
            <translation>Avançado</translation>
        </message>
        <message>
            <source>All models, import, check, remove, and who puts in order</source>
            <translation>Todos os modelos, importar, verificar, remover e quem ordena</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>O que deu errado</translation>
        </message>
    </context>
    <context>
        <name>PasswordButton</name>
        <message>
            <source>Give password…</source>
            <translation>Informar senha…</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Mostrar a senha</translation>
        </message>
        <message>
            <source>The password is kept only until Dragoman is closed, and tried with your other protected files. What the file says is then in the library, where anyone who can open your account can read it.</source>
            <translation>A senha só é guardada até o Dragoman ser fechado, e é testada nos seus outros arquivos protegidos. O conteúdo do arquivo fica então na biblioteca, onde qualquer pessoa com acesso à sua conta pode lê-lo.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Testando…</translation>
        </message>
    </context>
    <context>
        <name>RemedyButtons</name>
        <message>
            <source>Adds a pattern to the folder's; it can be taken away under Folders</source>
            <translation>Acrescenta um padrão aos da pasta; pode ser retirado em Pastas</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Search its folder</source>
            <translation>Pesquisar na pasta</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Ignorar</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>Mostrar a regra</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Tentar todos de novo</translation>
        </message>
    </context>
    <context>
        <name>RerankerChoice</name>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>Quem ordena os primeiros trechos</translation>
        </message>
        <message>
            <source>nobody: they stay as they were found</source>
            <translation>ninguém: ficam como foram encontrados</translation>
        </message>
        <message>
            <source>the model that reads their meaning, word by word</source>
            <translation>o modelo que lê o significado, palavra por palavra</translation>
        </message>
        <message>
            <source>the built-in model, until a larger one is installed</source>
            <translation>o modelo integrado, até que um maior seja instalado</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>What leaves it out</source>
            <translation>O que faz com que seja ignorado</translation>
        </message>
        <message>
            <source>Line {line} of {path}:</source>
            <translation>Linha {line} de {path}:</translation>
        </message>
        <message>
            <source>The ignore file</source>
            <translation>O arquivo de exclusões</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
    </context>
    <context>
        <name>SettingEditor</name>
        <message>
            <source>Reset</source>
            <translation>Redefinir</translation>
        </message>
        <message>
            <source>Reset “{setting}” to its default</source>
            <translation>Redefinir “{setting}” para o valor padrão</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>Padrão: {value}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>ativado</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desativado</translation>
        </message>
        <message>
            <source>Write a whole number from {least} to {most}.</source>
            <translation>Escreva um número inteiro de {least} a {most}.</translation>
        </message>
        <message>
            <source>Write a number from {least} to {most}.</source>
            <translation>Escreva um número de {least} a {most}.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Reading files</source>
            <translation>Leitura de arquivos</translation>
        </message>
        <message>
            <source>Following folders</source>
            <translation>Acompanhamento de pastas</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Pesquisa</translation>
        </message>
        <message>
            <source>Memory and backups</source>
            <translation>Memória e cópias de segurança</translation>
        </message>
        <message>
            <source>Pages that are pictures, as scanners make them</source>
            <translation>Páginas que são imagens, como as que os scanners fazem</translation>
        </message>
        <message>
            <source>Their letters are recognised in the background, when nothing else is to be done.</source>
            <translation>O texto delas é reconhecido em segundo plano, quando não há mais nada a fazer.</translation>
        </message>
        <message>
            <source>Ask when there are some</source>
            <translation>Perguntar quando houver</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Ler</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Não ler</translation>
        </message>
        <message>
            <source>ocr scan scanner picture photo recognise</source>
            <translation>ocr digitalização scanner imagem foto reconhecer</translation>
        </message>
        <message>
            <source>Files read at the same time</source>
            <translation>Arquivos lidos ao mesmo tempo</translation>
        </message>
        <message>
            <source>0 leaves it to Dragoman: one for each core, at most 4.</source>
            <translation>Com 0, o Dragoman decide: um por núcleo, no máximo 4.</translation>
        </message>
        <message>
            <source>processes cores threads workers</source>
            <translation>processos núcleos threads processador</translation>
        </message>
        <message>
            <source>Largest file</source>
            <translation>Maior arquivo</translation>
        </message>
        <message>
            <source>Larger ones are not read, and told as too large.</source>
            <translation>Os maiores não são lidos e aparecem como grandes demais.</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>size limit megabytes</source>
            <translation>tamanho limite megabytes</translation>
        </message>
        <message>
            <source>Longest text of a document</source>
            <translation>Texto mais longo de um documento</translation>
        </message>
        <message>
            <source>What comes after so many characters is not indexed; 20,000,000 are some 8,000 pages.</source>
            <translation>O que vem depois desse número de caracteres não é indexado; 20.000.000 são umas 8.000 páginas.</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>caracteres</translation>
        </message>
        <message>
            <source>length limit pages</source>
            <translation>comprimento limite páginas</translation>
        </message>
        <message>
            <source>Most passages of a document</source>
            <translation>Máximo de trechos por documento</translation>
        </message>
        <message>
            <source>What comes after them is not indexed.</source>
            <translation>O que vem depois deles não é indexado.</translation>
        </message>
        <message>
            <source>passages</source>
            <translation>trechos</translation>
        </message>
        <message>
            <source>length limit chunks</source>
            <translation>comprimento limite fragmentos</translation>
        </message>
        <message>
            <source>Longest time for a file</source>
            <translation>Tempo máximo por arquivo</translation>
        </message>
        <message>
            <source>A file that takes longer is told as not read, and the next one goes on.</source>
            <translation>Um arquivo que leva mais tempo aparece como não lido, e passa-se ao seguinte.</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <source>timeout limit</source>
            <translation>tempo esgotado limite</translation>
        </message>
        <message>
            <source>Further time for each megabyte</source>
            <translation>Tempo adicional por megabyte</translation>
        </message>
        <message>
            <source>Of the file and of its text, beside the time above.</source>
            <translation>Do arquivo e do texto dele, além do tempo acima.</translation>
        </message>
        <message>
            <source>timeout limit size</source>
            <translation>tempo esgotado limite tamanho</translation>
        </message>
        <message>
            <source>Most memory for a file</source>
            <translation>Memória máxima por arquivo</translation>
        </message>
        <message>
            <source>A file that needs more is told as not read.</source>
            <translation>Um arquivo que precisa de mais aparece como não lido.</translation>
        </message>
        <message>
            <source>ram limit megabytes</source>
            <translation>ram limite megabytes</translation>
        </message>
        <message>
            <source>Give way to other work</source>
            <translation>Dar prioridade a outras tarefas</translation>
        </message>
        <message>
            <source>On a battery, while you use the computer and while other programs need it, indexing is slower.</source>
            <translation>Na bateria, enquanto você usa o computador e enquanto outros programas precisam dele, a indexação é mais lenta.</translation>
        </message>
        <message>
            <source>battery power background priority slow processor</source>
            <translation>bateria energia segundo plano prioridade lento processador</translation>
        </message>
        <message>
            <source>Wait after a change</source>
            <translation>Espera depois de uma mudança</translation>
        </message>
        <message>
            <source>So long nothing must happen in a folder before it is looked at: a file is often saved in steps.</source>
            <translation>Por esse tempo nada pode mudar numa pasta antes de ela ser examinada: muitas vezes um arquivo é salvo por etapas.</translation>
        </message>
        <message>
            <source>delay live watch</source>
            <translation>atraso ao vivo vigilância</translation>
        </message>
        <message>
            <source>Time between two looks at everything</source>
            <translation>Examinar tudo a cada</translation>
        </message>
        <message>
            <source>No system tells of all that happens to files.</source>
            <translation>Nenhum sistema avisa de tudo o que acontece com os arquivos.</translation>
        </message>
        <message>
            <source>scan interval hour watch</source>
            <translation>varredura intervalo hora vigilância</translation>
        </message>
        <message>
            <source>Time between two looks at folders that cannot be followed</source>
            <translation>Examinar pastas sem acompanhamento a cada</translation>
        </message>
        <message>
            <source>Network shares, for instance, do not tell of changes as they happen.</source>
            <translation>As pastas de rede, por exemplo, não avisam das mudanças à medida que acontecem.</translation>
        </message>
        <message>
            <source>scan interval network drive watch</source>
            <translation>varredura intervalo unidade de rede vigilância</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <source>The model that reads the meaning</source>
            <translation>O modelo que lê o significado</translation>
        </message>
        <message>
            <source>Chosen among the models, with what each costs and knows.</source>
            <translation>Escolhido entre os modelos, com o que cada um custa e sabe.</translation>
        </message>
        <message>
            <source>embedder language download better</source>
            <translation>embedder idioma baixar download melhor</translation>
        </message>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>Quem ordena os primeiros trechos</translation>
        </message>
        <message>
            <source>Chosen among the models, under Advanced.</source>
            <translation>Escolhido nos modelos, em Avançado.</translation>
        </message>
        <message>
            <source>reranker order sort</source>
            <translation>reranker reordenador ordem ordenar</translation>
        </message>
        <message>
            <source>Passages that are put in order</source>
            <translation>Trechos que são ordenados</translation>
        </message>
        <message>
            <source>So many of the first are read once more, closely. 0: none.</source>
            <translation>Quantos dos primeiros são lidos mais uma vez, com atenção. 0: nenhum.</translation>
        </message>
        <message>
            <source>reranker results quality</source>
            <translation>reranker reordenador resultados qualidade</translation>
        </message>
        <message>
            <source>Time for putting in order</source>
            <translation>Tempo para ordenar</translation>
        </message>
        <message>
            <source>The answer is shown before; it is only put into a better order.</source>
            <translation>A resposta aparece antes; isto apenas melhora a ordem.</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>milissegundos</translation>
        </message>
        <message>
            <source>reranker speed</source>
            <translation>reranker reordenador velocidade</translation>
        </message>
        <message>
            <source>Time for the larger model that puts in order</source>
            <translation>Tempo do modelo maior para ordenar</translation>
        </message>
        <message>
            <source>After that order is shown; only where such a model is installed.</source>
            <translation>Depois de essa ordem aparecer; só se um modelo assim estiver instalado.</translation>
        </message>
        <message>
            <source>Keep models in memory for</source>
            <translation>Manter modelos na memória por</translation>
        </message>
        <message>
            <source>One that nobody uses so long is unloaded; the next question then takes a moment more.</source>
            <translation>O que ninguém usa por esse tempo sai da memória; a pergunta seguinte demora então um pouco mais.</translation>
        </message>
        <message>
            <source>ram unload idle</source>
            <translation>ram memória liberar inatividade</translation>
        </message>
        <message>
            <source>Back up what was learnt of the meaning</source>
            <translation>Incluir na cópia de segurança o significado aprendido</translation>
        </message>
        <message>
            <source>Some kilobytes a passage in the daily backup, in place of learning it again after a damage.</source>
            <translation>Alguns kilobytes por trecho na cópia de segurança diária, em vez de aprender tudo de novo depois de um dano.</translation>
        </message>
        <message>
            <source>vectors safety copy disk</source>
            <translation>vetores segurança cópia backup disco</translation>
        </message>
        <message>
            <source>Keep the questions asked</source>
            <translation>Guardar as perguntas feitas</translation>
        </message>
        <message>
            <source>In the data folder alone. Without, those that were kept are deleted; saved searches stay.</source>
            <translation>Só na pasta de dados. Sem isto, as que foram guardadas são apagadas; as pesquisas salvas são mantidas.</translation>
        </message>
        <message>
            <source>history privacy recent</source>
            <translation>histórico privacidade recentes</translation>
        </message>
        <message>
            <source>Ask the last question again at the start</source>
            <translation>Repetir a última pergunta ao iniciar</translation>
        </message>
        <message>
            <source>Needs questions to be kept.</source>
            <translation>Se nenhuma for guardada, não há nada a repetir.</translation>
        </message>
        <message>
            <source>restore session</source>
            <translation>restaurar sessão</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Perguntas</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Aparência e idioma</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>Na área de trabalho</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Of the window. Questions are asked in any language, whichever this is.</source>
            <translation>O da janela. As perguntas podem ser feitas em qualquer idioma, seja este qual for.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>translation locale</source>
            <translation>tradução região língua</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Cores</translation>
        </message>
        <message>
            <source>Where the system is set to high contrast, its own colours are used.</source>
            <translation>Se o sistema usar alto contraste, são usadas as cores dele.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>theme dark mode night contrast appearance</source>
            <translation>tema modo escuro noite contraste aparência</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>Tamanho de tudo</translation>
        </message>
        <message>
            <source>Beside what the system says already.</source>
            <translation>Além do que o sistema já define.</translation>
        </message>
        <message>
            <source>zoom scale font large</source>
            <translation>zoom escala fonte letra grande</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Movimento</translation>
        </message>
        <message>
            <source>Panels fade in and bars slide open, unless the system says that nothing should move.</source>
            <translation>Os painéis surgem aos poucos e as barras deslizam, a menos que o sistema diga que nada deve se mover.</translation>
        </message>
        <message>
            <source>animation reduced effects</source>
            <translation>animação reduzida efeitos</translation>
        </message>
        <message>
            <source>Closing the window then only puts it away; the sign in the tray brings it back, or ends Dragoman.</source>
            <translation>Fechar a janela então apenas a esconde; o ícone na bandeja a traz de volta ou encerra o Dragoman.</translation>
        </message>
        <message>
            <source>This desktop has no tray, so that closing the window ends Dragoman whatever is set here.</source>
            <translation>Esta área de trabalho não tem bandeja; por isso, fechar a janela encerra o Dragoman, seja qual for esta opção.</translation>
        </message>
        <message>
            <source>Shows the bar for a quick question, whatever program is in front.</source>
            <translation>Mostra a barra para uma pergunta rápida, seja qual for o programa à frente.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>Go on when the window is closed</source>
            <translation>Continuar com a janela fechada</translation>
        </message>
        <message>
            <source>tray background minimise hide</source>
            <translation>bandeja segundo plano minimizar ocultar</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>Iniciar quando eu entrar na sessão</translation>
        </message>
        <message>
            <source>Without a window, so that new documents are read as they come.</source>
            <translation>Sem janela, para que os documentos novos sejam lidos à medida que chegam.</translation>
        </message>
        <message>
            <source>autostart boot login</source>
            <translation>início automático inicialização sessão</translation>
        </message>
        <message>
            <source>Keys for a quick question</source>
            <translation>Teclas para uma pergunta rápida</translation>
        </message>
        <message>
            <source>global shortcut hotkey launcher</source>
            <translation>atalho global tecla rápida lançador</translation>
        </message>
        <message>
            <source>Another program has the keys for a quick question: choose others.</source>
            <translation>Outro programa já usa as teclas da pergunta rápida: escolha outras.</translation>
        </message>
        <message>
            <source>This system gives programs no such keys. Its own keyboard settings can start: dragoman --launcher</source>
            <translation>Este sistema não oferece essas teclas aos programas. As configurações de teclado dele podem iniciar: dragoman --launcher</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Pesquisar nas configurações</translation>
        </message>
        <message>
            <source>No setting is called so.</source>
            <translation>Nenhuma configuração tem esse nome.</translation>
        </message>
        <message>
            <source>“{setting}” is changed.</source>
            <translation>“{setting}” foi alterado.</translation>
        </message>
        <message>
            <source>“{setting}” is changed; it counts from the next start.</source>
            <translation>“{setting}” foi alterado; vale a partir do próximo início.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atalhos de teclado</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>Localizar uma ação</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Ação</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Ações e as suas teclas</translation>
        </message>
        <message>
            <source>New keys for the chosen action</source>
            <translation>Novas teclas para a ação escolhida</translation>
        </message>
        <message>
            <source>Use it here instead</source>
            <translation>Usar aqui em vez disso</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Sem teclas</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Always: arrows move in the list, also from the question; Escape clears the question.</source>
            <translation>Sempre: as setas movem na lista, também a partir da pergunta; Esc limpa a pergunta.</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>Pressione as novas teclas:</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Restaurar tudo</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>sem teclas</translation>
        </message>
        <message>
            <source>{keys} is taken by: {actions}</source>
            <translation>{keys} já é usado por: {actions}</translation>
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
            <translation>Precisam de atenção</translation>
        </message>
    </context>
    <context>
        <name>TransferBar</name>
        <message>
            <source>Progress of the work on a model</source>
            <translation>Progresso do trabalho com um modelo</translation>
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
            <translation>Apresentação</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Planilha</translation>
        </message>
        <message>
            <source>E-book</source>
            <translation>Livro digital</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página da Web</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto simples</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arquivo compactado</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Gravação</translation>
        </message>
        <message>
            <source>this passage: {language}</source>
            <translation>este trecho: {language}</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>não instalado</translation>
        </message>
        <message>
            <source>partly downloaded</source>
            <translation>baixado em parte</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>instalado</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>não utilizável</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Baixando</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>Copiando</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Verificando</translation>
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
            <translation>p. {page}</translation>
        </message>
        <message>
            <source>from a scan</source>
            <translation>de uma digitalização</translation>
        </message>
        <message>
            <source>not {values}</source>
            <translation>exceto {values}</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>desde {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>até {day}</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>Have everything in {path} searched? That may be very many files.</source>
            <translation>Incluir na busca tudo o que está em {path}? Podem ser muitíssimos arquivos.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Pastas</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Find similar documents</source>
            <translation>Encontrar documentos semelhantes</translation>
        </message>
        <message>
            <source>Why is it found, or not?</source>
            <translation>Por que é encontrado ou não?</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Até</translation>
        </message>
    </context>
    <context>
        <name>FacetModel</name>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
        <message>
            <source>nothing chosen</source>
            <translation>nada escolhido</translation>
        </message>
        <message>
            <source>{group}, chosen; Delete clears it</source>
            <translation>{group}, com seleção; Delete limpa</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>sem contagem</translation>
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
            <translation>Ainda não há nada para restringir</translation>
        </message>
    </context>
    <context>
        <name>facet_rows</name>
        <message>
            <source>Folders</source>
            <translation>Pastas</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>Tipos</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datas</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>Remetentes</translation>
        </message>
        <message>
            <source>Show {number} more</source>
            <translation>Mostrar mais {number}</translation>
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
            <translation>Só isto</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>Deixar isto de fora</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
    </context>
    <context>
        <name>periods</name>
        <message>
            <source>With Shift: from the one that is chosen to this one</source>
            <translation>Com Shift: do escolhido até este</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>De… até…</translation>
        </message>
        <message>
            <source>Past week</source>
            <translation>Última semana</translation>
        </message>
        <message>
            <source>Past month</source>
            <translation>Último mês</translation>
        </message>
        <message>
            <source>Past year</source>
            <translation>Último ano</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation>Guia</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Pesquisar no guia</translation>
        </message>
        <message>
            <source>No page of the guide holds this.</source>
            <translation>Nenhuma página do guia contém isto.</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>Páginas do guia</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the guide</source>
            <translation>Página do guia</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Páginas do documento</translation>
        </message>
        <message>
            <source>This page cannot be drawn.</source>
            <translation>Não é possível desenhar esta página.</translation>
        </message>
    </context>
    <context>
        <name>FileOpener</name>
        <message>
            <source>Open many files</source>
            <translation>Abrir muitos arquivos</translation>
        </message>
        <message>
            <source>Open them</source>
            <translation>Abrir todos</translation>
        </message>
        <message>
            <source>No program on this computer opens it.</source>
            <translation>Nenhum programa deste computador o abre.</translation>
        </message>
        <message>
            <source>The file manager does not answer.</source>
            <translation>O gerenciador de arquivos não responde.</translation>
        </message>
        <message>
            <source>{name} cannot be opened.</source>
            <translation>Não é possível abrir {name}.</translation>
        </message>
        <message>
            <source>The drive with {name} does not answer.</source>
            <translation>A unidade com {name} não responde.</translation>
        </message>
        <message>
            <source>Perhaps it sleeps, or its computer is off.</source>
            <translation>Talvez esteja em repouso, ou o computador dela esteja desligado.</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>{name} não está mais lá.</translation>
        </message>
        <message>
            <source>Perhaps it was moved, or its drive is not connected.</source>
            <translation>Talvez tenha sido movido ou a unidade não esteja conectada.</translation>
        </message>
        <message>
            <source>{name} is a program. Opening it runs it on this computer.</source>
            <translation>{name} é um programa. Ao ser aberto, ele é executado neste computador.</translation>
        </message>
        <message>
            <source>{name} is a script. Opening it may run it on this computer.</source>
            <translation>{name} é um script. Ao ser aberto, ele pode ser executado neste computador.</translation>
        </message>
        <message>
            <source>{name} is a shortcut. Opening it starts whatever it names.</source>
            <translation>{name} é um atalho. Ao ser aberto, ele inicia o que quer que indique.</translation>
        </message>
        <message>
            <source>{name} is a document that may hold programs, which may run when it is opened.</source>
            <translation>{name} é um documento que pode conter programas, e eles podem ser executados quando ele é aberto.</translation>
        </message>
        <message>
            <source>Open it only if you know where it is from.</source>
            <translation>Abra-o apenas se souber de onde ele vem.</translation>
        </message>
        <message>
            <source>Open what can run?</source>
            <translation>Abrir algo que pode ser executado?</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrir</translation>
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
            <translation>O que você quer fazer?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Comandos que correspondem</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>sem teclas</translation>
        </message>
        <message>
            <source>on</source>
            <translation>ativado</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desativado</translation>
        </message>
    </context>
    <context>
        <name>document_builder</name>
        <message>
            <source>Picture:</source>
            <translation>Imagem:</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
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
            <translation>Data</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Assunto</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Anexos</translation>
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
            <translation>Formatado</translation>
        </message>
        <message>
            <source>This document's form cannot be shown; this is its text.</source>
            <translation>Não é possível mostrar a forma deste documento; este é o texto dele.</translation>
        </message>
        <message>
            <source>This page cannot be drawn; this is its text.</source>
            <translation>Não é possível desenhar esta página; este é o texto dela.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this document</source>
            <translation>Localizar neste documento</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>FormattedView</name>
        <message>
            <source>The document around the passage, with its form</source>
            <translation>O documento em volta do trecho, com a sua forma</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>A link in this document</source>
            <translation>Um link deste documento</translation>
        </message>
        <message>
            <source>It leads out of this computer, to:</source>
            <translation>Leva para fora deste computador, a:</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>It leads to what Dragoman does not open:</source>
            <translation>Leva a algo que o Dragoman não abre:</translation>
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
            <translation>Selecionar a página</translation>
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
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The document's text alone</source>
            <translation>Só o texto do documento</translation>
        </message>
        <message>
            <source>Previous hit in this document</source>
            <translation>Ocorrência anterior neste documento</translation>
        </message>
        <message>
            <source>Next hit in this document</source>
            <translation>Próxima ocorrência neste documento</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Não encontrado</translation>
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
            <translation>Este documento não está mais lá.</translation>
        </message>
        <message>
            <source>The document's text cannot be shown.</source>
            <translation>Não é possível mostrar o texto do documento.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Text of the document around the passage</source>
            <translation>Texto do documento em volta do trecho</translation>
        </message>
    </context>
    <context>
        <name>Assistant</name>
        <message>
            <source>Tab puts the first one in, or the one chosen with the arrows; Esc closes</source>
            <translation>Tab insere a primeira ou a escolhida com as setas; Esc fecha</translation>
        </message>
        <message>
            <source>Enter asks again; Delete takes a question out of the list</source>
            <translation>Enter pergunta de novo; Delete tira uma pergunta da lista</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take away: {part}</source>
            <translation>Retirar: {part}</translation>
        </message>
        <message>
            <source>{part}, take away</source>
            <translation>{part}, retirar</translation>
        </message>
    </context>
    <context>
        <name>ChipRow</name>
        <message>
            <source>What the question is narrowed to</source>
            <translation>A que a pergunta está restrita</translation>
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
            <translation>Como: {title}</translation>
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
            <translation>Escrever {text}</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Omitir</translation>
        </message>
    </context>
    <context>
        <name>offers</name>
        <message>
            <source>Yesterday</source>
            <translation>Ontem</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Esta semana</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Semana passada</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Mês passado</translation>
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
            <translation>Pasta</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Remetente</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinatário</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nome do arquivo</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordem</translation>
        </message>
        <message>
            <source>From a day on</source>
            <translation>A partir de um dia</translation>
        </message>
        <message>
            <source>Before a day</source>
            <translation>Antes de um dia</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>Por relevância</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Por data</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Por nome</translation>
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
            <translation> ou </translation>
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
            <translation>Pastas, tipos, idiomas, datas e remetentes do que foi encontrado</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Limpar filtros</translation>
        </message>
    </context>
    <context>
        <name>SavedList</name>
        <message>
            <source>Saved searches</source>
            <translation>Pesquisas salvas</translation>
        </message>
        <message>
            <source>Rename a search</source>
            <translation>Renomear uma pesquisa</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Pesquisar</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renomear…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Mover para cima</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Mover para baixo</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Ask in any language, or type words; "a phrase"  -without  type:pdf  after:2024</source>
            <translation>Pergunte em qualquer idioma ou digite palavras; "uma frase"  -sem  type:pdf  after:2024</translation>
        </message>
        <message>
            <source>A question in any language, or words. For instance:
"an exact phrase"   -without   type:pdf   in:letters   after:2024
More of this: Help, Search operators</source>
            <translation>Uma pergunta em qualquer idioma, ou palavras. Por exemplo:
"uma frase exata"   -sem   type:pdf   in:cartas   after:2024
Mais sobre isto: Ajuda, Operadores de pesquisa</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pergunta</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>Sugestões</translation>
        </message>
    </context>
    <context>
        <name>repair</name>
        <message>
            <source>It can be repaired from what is whole. What is whole is kept; your documents are not touched.</source>
            <translation>Pode ser reparado a partir do que está íntegro. O que está íntegro é mantido; os seus documentos não são tocados.</translation>
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
            <translation>Verificar e reparar a biblioteca</translation>
        </message>
        <message>
            <source>Looking at the library…</source>
            <translation>Examinando a biblioteca…</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Progresso da verificação</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>O que foi encontrado</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Open the library</source>
            <translation>Abrir a biblioteca</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>Ask Dragoman a quick question</source>
            <translation>Fazer uma pergunta rápida ao Dragoman</translation>
        </message>
    </context>
    <context>
        <name>Launcher</name>
        <message>
            <source>Ask Dragoman</source>
            <translation>Perguntar ao Dragoman</translation>
        </message>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>Pergunte em qualquer idioma ou digite palavras</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pergunta</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respostas</translation>
        </message>
        <message>
            <source>Enter opens · Ctrl+Enter shows the folder · Shift+Enter: all answers</source>
            <translation>Enter abre · Ctrl+Enter mostra a pasta · Shift+Enter: todas as respostas</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Nada foi encontrado.</translation>
        </message>
        <message>
            <source>The search has failed. The window says why.</source>
            <translation>A pesquisa falhou. A janela diz por quê.</translation>
        </message>
        <message>
            <source>Escape puts this away</source>
            <translation>Esc esconde esta barra</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Dragoman</source>
            <translation>Abrir o Dragoman</translation>
        </message>
        <message>
            <source>Ask a question…</source>
            <translation>Fazer uma pergunta…</translation>
        </message>
        <message>
            <source>Pause the indexing</source>
            <translation>Pausar a indexação</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>Indexar agora de qualquer forma</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Resume the indexing</source>
            <translation>Retomar a indexação</translation>
        </message>
    </context>
    <context>
        <name>PassageList</name>
        <message>
            <source>Passages found</source>
            <translation>Trechos encontrados</translation>
        </message>
        <message>
            <source>Left and Right hide and show the passages of a document</source>
            <translation>Esquerda e Direita ocultam e mostram os trechos de um documento</translation>
        </message>
    </context>
    <context>
        <name>row_words</name>
        <message>
            <source>Strong match</source>
            <translation>Correspondência forte</translation>
        </message>
        <message>
            <source>Fair match</source>
            <translation>Correspondência média</translation>
        </message>
        <message>
            <source>Weak match</source>
            <translation>Correspondência fraca</translation>
        </message>
        <message>
            <source>Looking for the other passages…</source>
            <translation>Procurando os outros trechos…</translation>
        </message>
        <message>
            <source>Searching for more…</source>
            <translation>Procurando mais…</translation>
        </message>
        <message>
            <source>Nothing more was found.</source>
            <translation>Nada mais foi encontrado.</translation>
        </message>
        <message>
            <source>A copy</source>
            <translation>Uma cópia</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>recolhido</translation>
        </message>
        <message>
            <source>passage {number} of {of}</source>
            <translation>trecho {number} de {of}</translation>
        </message>
        <message>
            <source>No good match</source>
            <translation>Sem boa correspondência</translation>
        </message>
    </context>
    <context>
        <name>SortChoice</name>
        <message>
            <source>Best first</source>
            <translation>Melhores primeiro</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Recentes primeiro</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Por nome</translation>
        </message>
        <message>
            <source>Order of the results</source>
            <translation>Ordem dos resultados</translation>
        </message>
        <message>
            <source>The question itself says so</source>
            <translation>A própria pergunta diz isso</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Searching…</source>
            <translation>Pesquisando…</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>Escolher pastas…</translation>
        </message>
        <message>
            <source>No folder is searched yet</source>
            <translation>Ainda não se pesquisa em nenhuma pasta</translation>
        </message>
        <message>
            <source>Choose one, and its documents can be asked.</source>
            <translation>Escolha uma e poderá fazer perguntas aos documentos dela.</translation>
        </message>
        <message>
            <source>Not there now: {names}. What was read of it was searched, what is new on it was not.</source>
            <translation>Indisponível agora: {names}. O que já foi lido entrou na pesquisa; o que há de novo, não.</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>Pastas…</translation>
        </message>
        <message>
            <source>Nothing was found, and no searched folder is there now.</source>
            <translation>Nada foi encontrado, e nenhuma das pastas de pesquisa está disponível agora.</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Adicionar uma pasta…</translation>
        </message>
        <message>
            <source>Which and why</source>
            <translation>Quais e por quê</translation>
        </message>
        <message>
            <source>No document holds text that can be searched</source>
            <translation>Nenhum documento contém texto em que se possa pesquisar</translation>
        </message>
        <message>
            <source>What is put there later is found by itself.</source>
            <translation>O que for colocado lá mais tarde será encontrado automaticamente.</translation>
        </message>
        <message>
            <source>There are no documents in the searched folders</source>
            <translation>Não há documentos nas pastas de pesquisa</translation>
        </message>
        <message>
            <source>No good match. These are the nearest passages.</source>
            <translation>Sem boa correspondência. Estes são os trechos mais próximos.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Nada foi encontrado.</translation>
        </message>
        <message>
            <source>Nothing was found so far, and reading is paused</source>
            <translation>Nada foi encontrado até agora, e a leitura está em pausa</translation>
        </message>
        <message>
            <source>Still reading</source>
            <translation>Ainda lendo</translation>
        </message>
        <message>
            <source>The rest will be there soon: {when}.</source>
            <translation>O resto estará pronto em breve: {when}.</translation>
        </message>
        <message>
            <source>Nothing was found so far; the question is asked again by itself as more is read.</source>
            <translation>Nada foi encontrado até agora; a pergunta é repetida sozinha à medida que mais é lido.</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>Continuar a leitura</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Ver o progresso</translation>
        </message>
        <message>
            <source>Without the quotation marks</source>
            <translation>Sem as aspas</translation>
        </message>
        <message>
            <source>Without exclusions</source>
            <translation>Sem as exclusões</translation>
        </message>
        <message>
            <source>Perhaps it is there, but of another kind, folder, language or date.</source>
            <translation>Talvez exista, mas com outro tipo, pasta, idioma ou data.</translation>
        </message>
        <message>
            <source>What stands in quotation marks must be found letter for letter.</source>
            <translation>O que está entre aspas tem de ser encontrado letra por letra.</translation>
        </message>
        <message>
            <source>Perhaps it is there, together with what is left out.</source>
            <translation>Talvez exista, junto com o que foi deixado de fora.</translation>
        </message>
        <message>
            <source>No document holds these words or anything like them.</source>
            <translation>Nenhum documento contém estas palavras nem nada parecido.</translation>
        </message>
        <message>
            <source>Search without filters</source>
            <translation>Pesquisar sem filtros</translation>
        </message>
        <message>
            <source>Without “{word}”</source>
            <translation>Sem “{word}”</translation>
        </message>
        <message>
            <source>By words only</source>
            <translation>Só por palavras</translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message>
            <source>found by their words, while the model of meaning is loaded</source>
            <translation>encontrados pelas palavras, enquanto o modelo de significado é carregado</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>Why this is found</source>
            <translation>Por que é encontrado</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>Este trecho não está mais lá.</translation>
        </message>
    </context>
    <context>
        <name>why_words</name>
        <message>
            <source>Not in it: {words}</source>
            <translation>Não contém: {words}</translation>
        </message>
        <message>
            <source>The sentence that answers best</source>
            <translation>A frase que melhor responde</translation>
        </message>
        <message>
            <source>Words of the question in it</source>
            <translation>Palavras da pergunta que contém</translation>
        </message>
        <message>
            <source>How it was found</source>
            <translation>Como foi encontrado</translation>
        </message>
        <message>
            <source>How sure that is</source>
            <translation>Qual o grau de certeza</translation>
        </message>
        <message>
            <source>{word}, as {forms}</source>
            <translation>{word}, como {forms}</translation>
        </message>
        <message>
            <source>By its meaning: the question is in {asked}, the passage in {written}.</source>
            <translation>Pelo significado: a pergunta está em {asked}; o trecho, em {written}.</translation>
        </message>
        <message>
            <source>By its meaning, which is near to that of the question.</source>
            <translation>Pelo significado, próximo ao da pergunta.</translation>
        </message>
        <message>
            <source>By its words.</source>
            <translation>Pelas palavras.</translation>
        </message>
        <message>
            <source>By the name of its file.</source>
            <translation>Pelo nome do arquivo.</translation>
        </message>
        <message>
            <source>Its title holds words of the question.</source>
            <translation>O título contém palavras da pergunta.</translation>
        </message>
        <message>
            <source>Read once more together with the question, it was put further up.</source>
            <translation>Lido mais uma vez junto com a pergunta, subiu na ordem.</translation>
        </message>
    </context>
    <context>
        <name>BeginPage</name>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>Pergunte em qualquer idioma ou digite palavras</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Pesquisas salvas</translation>
        </message>
        <message>
            <source>Asked lately</source>
            <translation>Perguntas recentes</translation>
        </message>
        <message>
            <source>New documents</source>
            <translation>Novidades</translation>
        </message>
        <message>
            <source>For instance, about the sample documents</source>
            <translation>Por exemplo, sobre os documentos de exemplo</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>Ask your own documents</source>
            <translation>Pergunte aos seus próprios documentos</translation>
        </message>
        <message>
            <source>Dragoman reads the folders you choose and finds the passage that answers a question, in whatever language you ask. Nothing leaves this computer.</source>
            <translation>O Dragoman lê as pastas que você escolher e encontra o trecho que responde a uma pergunta, em qualquer idioma. Nada sai deste computador.</translation>
        </message>
        <message>
            <source>Begin with one of these folders</source>
            <translation>Comece com uma destas pastas</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Escolher uma pasta…</translation>
        </message>
        <message>
            <source>Try the sample documents</source>
            <translation>Testar os documentos de exemplo</translation>
        </message>
        <message>
            <source>You can also drop a folder on this window. Files are only read, never changed.</source>
            <translation>Você também pode soltar uma pasta nesta janela. Os arquivos são apenas lidos, nunca alterados.</translation>
        </message>
        <message>
            <source>Have this folder searched</source>
            <translation>Pesquisar nesta pasta</translation>
        </message>
        <message>
            <source>{documents}, read in about {time}</source>
            <translation>{documents}, com leitura em cerca de {time}</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Área de trabalho</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
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
            <translation>O que a indexação está fazendo</translation>
        </message>
        <message>
            <source>Progress of the indexing</source>
            <translation>Progresso da indexação</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>Indexar agora de qualquer forma</translation>
        </message>
        <message>
            <source>What Dragoman knows, how fast it learns, and how long it takes</source>
            <translation>O que o Dragoman sabe, a que velocidade aprende e quanto tempo leva</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
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
            <translation>Preparando a pesquisa…</translation>
        </message>
        <message>
            <source>Forgetting: what you removed leaves the data folder…</source>
            <translation>Esquecendo: o que você removeu sai da pasta de dados…</translation>
        </message>
        <message>
            <source>Looking for documents</source>
            <translation>Procurando documentos</translation>
        </message>
        <message>
            <source>Reading {done} of {total} documents</source>
            <translation>Lendo {done} de {total} documentos</translation>
        </message>
        <message>
            <source>Learning the meaning of passages with {embedder}: {done} of {total}</source>
            <translation>Aprendendo o significado dos trechos com {embedder}: {done} de {total}</translation>
        </message>
        <message>
            <source>Reading scans: {done} of {total} pages</source>
            <translation>Lendo digitalizações: {done} de {total} páginas</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date; here you can search it</source>
            <translation>Outro Dragoman mantém esta biblioteca atualizada; aqui você pode pesquisar nela</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>ainda não medido</translation>
        </message>
        <message>
            <source>{share} of the text</source>
            <translation>{share} do texto</translation>
        </message>
        <message>
            <source>speed not measured yet</source>
            <translation>velocidade ainda não medida</translation>
        </message>
        <message>
            <source>By meaning: {share}</source>
            <translation>Por significado: {share}</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>Tudo lido</translation>
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
            <translation>Digite pelo menos uma palavra a procurar.</translation>
        </message>
        <message>
            <source>The question is very long; its first {limit:count} characters were used.</source>
            <comment>query.too_long</comment>
            <translation>A pergunta é muito longa; foram usados os primeiros {limit:count} caracteres.</translation>
        </message>
        <message>
            <source>The quotation mark {mark} is never closed: what follows is searched as words.</source>
            <comment>query.unbalanced_quote</comment>
            <translation>As aspas {mark} não foram fechadas: o que segue é pesquisado como palavras.</translation>
        </message>
        <message>
            <source>The minus sign stands before no word: write -word for what must not be found.</source>
            <comment>query.lone_minus</comment>
            <translation>O sinal de menos não está antes de nenhuma palavra: escreva -palavra para o que não deve ser encontrado.</translation>
        </message>
        <message>
            <source>OR needs something on both sides.</source>
            <comment>query.or_needs_two</comment>
            <translation>OR precisa de algo dos dois lados.</translation>
        </message>
        <message>
            <source>OR joins words and phrases, or values of the same operator; here it was left out.</source>
            <comment>query.or_joins_alike</comment>
            <translation>OR une palavras e frases, ou valores do mesmo operador; aqui foi omitido.</translation>
        </message>
        <message>
            <source>{written}: is searched as a word; did you mean {meant}: ?</source>
            <comment>query.misspelt</comment>
            <translation>{written}: é pesquisado como palavra; você quis dizer {meant}: ?</translation>
        </message>
        <message>
            <source>{name}: has no value; it follows the colon without a blank.</source>
            <comment>query.no_value</comment>
            <translation>{name}: não tem valor; ele vem depois dos dois-pontos, sem espaço.</translation>
        </message>
        <message>
            <source>{name}: cannot be turned round with a minus; it was left out.</source>
            <comment>query.cannot_be_negated</comment>
            <translation>{name}: não pode ser invertido com um sinal de menos; foi omitido.</translation>
        </message>
        <message>
            <source>{value} is no type or file extension that Dragoman reads; it was left out.</source>
            <comment>query.unknown_type</comment>
            <translation>{value} não é um tipo nem uma extensão de arquivo que o Dragoman leia; foi omitido.</translation>
        </message>
        <message>
            <source>{value} is no language that Dragoman knows; it was left out.</source>
            <comment>query.unknown_language</comment>
            <translation>{value} não é um idioma que o Dragoman conheça; foi omitido.</translation>
        </message>
        <message>
            <source>{value} is no date; write 2024, 2024-05, 2024-05-17, yesterday or last-week. It was left out.</source>
            <comment>query.unknown_date</comment>
            <translation>{value} não é uma data; escreva 2024, 2024-05, 2024-05-17, yesterday ou last-week. Foi omitido.</translation>
        </message>
        <message>
            <source>{value} is no page; write 3 or 3-7. It was left out.</source>
            <comment>query.unknown_page</comment>
            <translation>{value} não é uma página; escreva 3 ou 3-7. Foi omitido.</translation>
        </message>
        <message>
            <source>{value} is no order; write date, name or relevance. It was left out.</source>
            <comment>query.unknown_order</comment>
            <translation>{value} não é uma ordem; escreva date, name ou relevance. Foi omitido.</translation>
        </message>
        <message>
            <source>{value} holds no word; it was left out.</source>
            <comment>query.no_words_in_value</comment>
            <translation>{value} não contém nenhuma palavra; foi omitido.</translation>
        </message>
        <message>
            <source>these words, one after the other</source>
            <comment>operator.phrase</comment>
            <translation>estas palavras, uma após a outra</translation>
        </message>
        <message>
            <source>not this word; not this phrase or filter either: -"letter box", -type:mail</source>
            <comment>operator.minus</comment>
            <translation>sem esta palavra; também sem esta frase ou este filtro: -"caixa de correio", -type:mail</translation>
        </message>
        <message>
            <source>one of the two, also of phrases</source>
            <comment>operator.or</comment>
            <translation>uma das duas, também com frases</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <comment>operator.prefix</comment>
            <translation>palavras que começam assim</translation>
        </message>
        <message>
            <source>kinds of documents or file extensions; several with commas</source>
            <comment>operator.type</comment>
            <translation>tipos de documento ou extensões de arquivo; vários, separados por vírgulas</translation>
        </message>
        <message>
            <source>in this folder or below: the whole path, or a part of it</source>
            <comment>operator.in</comment>
            <translation>nesta pasta ou abaixo dela: o caminho inteiro ou uma parte</translation>
        </message>
        <message>
            <source>with these words in the file's name</source>
            <comment>operator.name</comment>
            <translation>com estas palavras no nome do arquivo</translation>
        </message>
        <message>
            <source>in this language, by its name or code</source>
            <comment>operator.lang</comment>
            <translation>neste idioma, pelo nome ou código</translation>
        </message>
        <message>
            <source>mails of this sender: a part of the name or address</source>
            <comment>operator.from</comment>
            <translation>e-mails deste remetente: uma parte do nome ou do endereço</translation>
        </message>
        <message>
            <source>mails to this person: a part of the name or address</source>
            <comment>operator.to</comment>
            <translation>e-mails para esta pessoa: uma parte do nome ou do endereço</translation>
        </message>
        <message>
            <source>from this day, month or year on</source>
            <comment>operator.after</comment>
            <translation>a partir deste dia, mês ou ano</translation>
        </message>
        <message>
            <source>from before this day, month or year</source>
            <comment>operator.before</comment>
            <translation>de antes deste dia, mês ou ano</translation>
        </message>
        <message>
            <source>on these pages</source>
            <comment>operator.page</comment>
            <translation>nestas páginas</translation>
        </message>
        <message>
            <source>in the order of date, name or relevance</source>
            <comment>operator.sort</comment>
            <translation>por ordem de data (date), nome (name) ou relevância (relevance)</translation>
        </message>
        <message>
            <source>The index of words is damaged and is being made anew: this was found by meaning and by names alone.</source>
            <comment>search.words_missing</comment>
            <translation>O índice de palavras está danificado e está sendo refeito: isto foi encontrado só por significado e por nomes.</translation>
        </message>
        <message>
            <source>The library has lost its latest changes. Bring it back: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.went_back</comment>
            <translation>A biblioteca perdeu o que lhe foi dito por último. Recupere-o: Ajuda, Verificar e reparar na janela, ou: dragoman check --repair</translation>
        </message>
        <message>
            <source>Some of the library is damaged and was passed over. Repair it: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.damage_seen</comment>
            <translation>Uma parte da biblioteca está danificada e não foi considerada. Repare-a: Ajuda, Verificar e reparar na janela, ou: dragoman check --repair</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <comment>search.nothing_found</comment>
            <translation>Nada foi encontrado.</translation>
        </message>
        <message>
            <source>Nothing was found with these filters.</source>
            <comment>search.nothing_found_filtered</comment>
            <translation>Nada foi encontrado com estes filtros.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase.</source>
            <comment>search.phrase_not_found</comment>
            <translation>Nenhum documento contém esta frase exata.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase with these filters.</source>
            <comment>search.phrase_not_found_filtered</comment>
            <translation>Nenhum documento contém esta frase exata com estes filtros.</translation>
        </message>
        <message>
            <source>{what} {remedy}</source>
            <comment>search.model_fault</comment>
            <translation>{what} {remedy}</translation>
        </message>
        <message>
            <source>This folder cannot be opened: {why}.</source>
            <comment>place.folder_cannot_be_opened</comment>
            <translation>Não é possível abrir esta pasta: {why}.</translation>
        </message>
        <message>
            <source>This file cannot be looked at: {why}.</source>
            <comment>place.file_cannot_be_looked_at</comment>
            <translation>Não é possível examinar este arquivo: {why}.</translation>
        </message>
        <message>
            <source>it is a link; what it leads to is searched where it lies, if that is in a searched folder</source>
            <comment>place.link</comment>
            <translation>é um link; aquilo a que ele leva é pesquisado onde está, se for numa pasta de pesquisa</translation>
        </message>
        <message>
            <source>it is no file but a pipe, a socket or a device</source>
            <comment>place.special</comment>
            <translation>não é um arquivo, mas um pipe, um socket ou um dispositivo</translation>
        </message>
        <message>
            <source>it is kept online and not on this computer, and Dragoman downloads nothing</source>
            <comment>place.online_only</comment>
            <translation>está guardado on-line e não neste computador, e o Dragoman não baixa nada</translation>
        </message>
        <message>
            <source>a drive is mounted here at other times; to have the folder searched without it, exclude it and include it again</source>
            <comment>place.drive_away</comment>
            <translation>em outros momentos, uma unidade é montada aqui; para pesquisar na pasta sem ela, exclua a pasta e inclua-a de novo</translation>
        </message>
        <message>
            <source>it shows again what is searched in another place</source>
            <comment>place.shown_again</comment>
            <translation>mostra de novo o que já é pesquisado em outro lugar</translation>
        </message>
        <message>
            <source>This folder did not answer within {seconds} seconds; it will be tried again.</source>
            <comment>place.does_not_answer</comment>
            <translation>Esta pasta não respondeu em {seconds} segundos; será tentada de novo.</translation>
        </message>
        <message>
            <source>Dragoman made a mistake with this file ({kind}); the log says more.</source>
            <comment>file.our_mistake</comment>
            <translation>O Dragoman cometeu um erro com este arquivo ({kind}); o registro diz mais.</translation>
        </message>
        <message>
            <source>Only the first {limit:count} characters of this document are indexed.</source>
            <comment>file.shortened</comment>
            <translation>Só os primeiros {limit:count} caracteres deste documento estão indexados.</translation>
        </message>
        <message>
            <source>Reading this file ended its reader twice. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside</comment>
            <translation>A leitura deste arquivo encerrou o leitor duas vezes. Ele fica de lado até mudar ou até você mandar tentar de novo.</translation>
        </message>
        <message>
            <source>Reading this file failed twice, so it is left aside until it changes, or until you have it tried again. {why}</source>
            <comment>file.set_aside_because</comment>
            <translation>A leitura deste arquivo falhou duas vezes; por isso, ele fica de lado até mudar ou até você mandar tentar de novo. {why}</translation>
        </message>
        <message numerus="yes">
            <source>Dragoman was ended {n:count} times while it was reading this file. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside_interrupted</comment>
            <translation>
                <numerusform>O Dragoman foi encerrado {n:count} vez enquanto lia este arquivo. Ele fica de lado até mudar ou até você mandar tentar de novo.</numerusform>
                <numerusform>O Dragoman foi encerrado {n:count} vezes enquanto lia este arquivo. Ele fica de lado até mudar ou até você mandar tentar de novo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first {limit:count} passages of this document are indexed.</source>
            <comment>file.passages_capped</comment>
            <translation>Só os primeiros {limit:count} trechos deste documento estão indexados.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} passages of this document are indexed: {why}.</source>
            <comment>file.rest_unread</comment>
            <translation>
                <numerusform>Só {n:count} trecho do início deste documento está indexado: {why}.</numerusform>
                <numerusform>Só os primeiros {n:count} trechos deste documento estão indexados: {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages are left out, which take too long to be read: {pages}.</source>
            <comment>file.slow_pages</comment>
            <translation>
                <numerusform>{n:count} página que demora demais para ser lida foi omitida: {pages}.</numerusform>
                <numerusform>{n:count} páginas que demoram demais para serem lidas foram omitidas: {pages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages {first:count} to {last:count} are left out: {why}.</source>
            <comment>file.pages_unread</comment>
            <translation>As páginas {first:count} a {last:count} foram omitidas: {why}.</translation>
        </message>
        <message>
            <source>The file is larger than {limit:bytes}.</source>
            <comment>file.too_large</comment>
            <translation>O arquivo ultrapassa {limit:bytes}.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>O arquivo está vazio.</translation>
        </message>
        <message>
            <source>The file cannot be read: {why}.</source>
            <comment>file.cannot_be_read</comment>
            <translation>Não é possível ler o arquivo: {why}.</translation>
        </message>
        <message>
            <source>This file holds no text.</source>
            <comment>file.no_text</comment>
            <translation>Este arquivo não contém texto.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} attachments are not read: {names}.</source>
            <comment>left_out.attachments</comment>
            <translation>
                <numerusform>{n:count} anexo não é lido: {names}.</numerusform>
                <numerusform>{n:count} anexos não são lidos: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents inside this one are not read: {names}.</source>
            <comment>left_out.embedded</comment>
            <translation>
                <numerusform>{n:count} documento dentro deste não é lido: {names}.</numerusform>
                <numerusform>{n:count} documentos dentro deste não são lidos: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} parts are nested too deeply to be read.</source>
            <comment>left_out.nested_parts</comment>
            <translation>
                <numerusform>{n:count} parte está aninhada fundo demais para ser lida.</numerusform>
                <numerusform>{n:count} partes estão aninhadas fundo demais para serem lidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} damaged parts are left out.</source>
            <comment>left_out.damaged_parts</comment>
            <translation>
                <numerusform>{n:count} parte danificada foi omitida.</numerusform>
                <numerusform>{n:count} partes danificadas foram omitidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} parts of this file are read: {why}.</source>
            <comment>left_out.rest</comment>
            <translation>
                <numerusform>Só {n:count} parte do início deste arquivo é lida: {why}.</numerusform>
                <numerusform>Só as primeiras {n:count} partes deste arquivo são lidas: {why}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Some parts of this message are not read: {why}.</source>
            <comment>left_out.rest_of_message</comment>
            <translation>Algumas partes desta mensagem não são lidas: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages show pictures and hold no text.</source>
            <comment>left_out.picture_pages</comment>
            <translation>
                <numerusform>{n:count} de {count:count} páginas mostra imagens e não contém texto.</numerusform>
                <numerusform>{n:count} de {count:count} páginas mostram imagens e não contêm texto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages hold other letters than are seen on them.</source>
            <comment>left_out.garbled_pages</comment>
            <translation>
                <numerusform>{n:count} de {count:count} páginas contém letras diferentes das que nela se veem.</numerusform>
                <numerusform>{n:count} de {count:count} páginas contêm letras diferentes das que nelas se veem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages cannot be read.</source>
            <comment>left_out.damaged_pages</comment>
            <translation>
                <numerusform>{n:count} de {count:count} páginas não pode ser lida.</numerusform>
                <numerusform>{n:count} de {count:count} páginas não podem ser lidas.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file is damaged: it is not a complete {label}.</source>
            <comment>damaged.incomplete</comment>
            <translation>Este arquivo está danificado: não é um {label} completo.</translation>
        </message>
        <message>
            <source>This file is damaged: its parts are nested too deeply.</source>
            <comment>damaged.nested_too_deeply</comment>
            <translation>Este arquivo está danificado: as partes estão aninhadas fundo demais.</translation>
        </message>
        <message>
            <source>This file holds binary data, not text.</source>
            <comment>damaged.binary</comment>
            <translation>Este arquivo contém dados binários, não texto.</translation>
        </message>
        <message>
            <source>This file unpacks to an unreasonable size; it may have been made to do harm.</source>
            <comment>damaged.bomb</comment>
            <translation>Ao ser descompactado, este arquivo atinge um tamanho descabido; pode ter sido feito para causar danos.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not rich text.</source>
            <comment>damaged.not_rich_text</comment>
            <translation>Este arquivo está danificado: não é texto formatado (RTF).</translation>
        </message>
        <message>
            <source>This file is damaged: it is not an e-mail.</source>
            <comment>damaged.not_mail</comment>
            <translation>Este arquivo está danificado: não é um e-mail.</translation>
        </message>
        <message>
            <source>This file is damaged: none of its slides can be read.</source>
            <comment>damaged.slides</comment>
            <translation>Este arquivo está danificado: nenhum dos slides pode ser lido.</translation>
        </message>
        <message>
            <source>This PDF is damaged and cannot be opened.</source>
            <comment>damaged.pdf</comment>
            <translation>Este PDF está danificado e não pode ser aberto.</translation>
        </message>
        <message>
            <source>This PDF is damaged: none of its pages can be read.</source>
            <comment>damaged.pdf_pages</comment>
            <translation>Este PDF está danificado: nenhuma das páginas pode ser lida.</translation>
        </message>
        <message>
            <source>This file is protected by a password.</source>
            <comment>encrypted.password</comment>
            <translation>Este arquivo está protegido por senha.</translation>
        </message>
        <message>
            <source>This PDF is protected in a way that needs a certificate or password.</source>
            <comment>encrypted.certificate</comment>
            <translation>Este PDF está protegido de um modo que exige um certificado ou uma senha.</translation>
        </message>
        <message>
            <source>This book is protected against copying (DRM).</source>
            <comment>encrypted.book</comment>
            <translation>Este livro está protegido contra cópia (DRM).</translation>
        </message>
        <message>
            <source>This file is protected in a way that Dragoman cannot open.</source>
            <comment>encrypted.unknown</comment>
            <translation>Este arquivo está protegido de um modo que o Dragoman não consegue abrir.</translation>
        </message>
        <message>
            <source>This password does not open the file.</source>
            <comment>encrypted.wrong_password</comment>
            <translation>Esta senha não abre o arquivo.</translation>
        </message>
        <message>
            <source>This file needs no password.</source>
            <comment>encrypted.no_password</comment>
            <translation>Este arquivo não precisa de senha.</translation>
        </message>
        <message>
            <source>This PDF holds pictures of pages, without text.</source>
            <comment>no_text.pdf</comment>
            <translation>Este PDF contém imagens de páginas, sem texto.</translation>
        </message>
        <message>
            <source>These slides hold no text.</source>
            <comment>no_text.slides</comment>
            <translation>Estes slides não contêm texto.</translation>
        </message>
        <message>
            <source>This workbook is empty.</source>
            <comment>no_text.sheet</comment>
            <translation>Esta pasta de trabalho está vazia.</translation>
        </message>
        <message>
            <source>This book holds no text.</source>
            <comment>no_text.book</comment>
            <translation>Este livro não contém texto.</translation>
        </message>
        <message>
            <source>This message holds no text.</source>
            <comment>no_text.mail</comment>
            <translation>Esta mensagem não contém texto.</translation>
        </message>
        <message>
            <source>This mailbox holds no text.</source>
            <comment>no_text.mailbox</comment>
            <translation>Esta caixa de correio não contém texto.</translation>
        </message>
        <message>
            <source>Its pages are pictures, and no letters were recognised on them.</source>
            <comment>no_text.scan</comment>
            <translation>As páginas são imagens, e nenhuma letra foi reconhecida nelas.</translation>
        </message>
        <message>
            <source>Dragoman does not read files without an extension.</source>
            <comment>unsupported.no_extension</comment>
            <translation>O Dragoman não lê arquivos sem extensão.</translation>
        </message>
        <message>
            <source>Dragoman does not look inside .{extension} archives.</source>
            <comment>unsupported.archive</comment>
            <translation>O Dragoman não olha dentro de arquivos compactados .{extension}.</translation>
        </message>
        <message>
            <source>Dragoman does not read the files in which Outlook keeps its mails (.{extension}).</source>
            <comment>unsupported.mail_store</comment>
            <translation>O Dragoman não lê os arquivos em que o Outlook guarda os seus e-mails (.{extension}).</translation>
        </message>
        <message>
            <source>It is packed in a way that Dragoman cannot unpack ({method}).</source>
            <comment>unsupported.packing</comment>
            <translation>Está compactado de um modo que o Dragoman não sabe descompactar ({method}).</translation>
        </message>
        <message>
            <source>Dragoman does not read text in pictures (.{extension}).</source>
            <comment>unsupported.picture</comment>
            <translation>O Dragoman não lê texto em imagens (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read sound or film (.{extension}).</source>
            <comment>unsupported.recording</comment>
            <translation>O Dragoman não lê som nem vídeo (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files; {program} does.</source>
            <comment>unsupported.convertible</comment>
            <translation>O Dragoman não lê arquivos .{extension}; {program} lê.</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files.</source>
            <comment>unsupported.format</comment>
            <translation>O Dragoman não lê arquivos .{extension}.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <comment>unreadable.gone</comment>
            <translation>O arquivo não está mais lá.</translation>
        </message>
        <message>
            <source>Permission denied: your account may not read this file.</source>
            <comment>unreadable.forbidden</comment>
            <translation>Permissão negada: a sua conta não pode ler este arquivo.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <comment>unreadable.folder</comment>
            <translation>Isto é uma pasta, não um arquivo.</translation>
        </message>
        <message>
            <source>This is a link now, no file.</source>
            <comment>unreadable.link</comment>
            <translation>Agora isto é um link, não um arquivo.</translation>
        </message>
        <message>
            <source>This is a pipe, a socket or a device now, no file.</source>
            <comment>unreadable.special</comment>
            <translation>Agora isto é um pipe, um socket ou um dispositivo, não um arquivo.</translation>
        </message>
        <message>
            <source>This file is kept online and not on this computer, and Dragoman downloads nothing. Open it once, and it is here.</source>
            <comment>unreadable.online_only</comment>
            <translation>Este arquivo está guardado on-line e não neste computador, e o Dragoman não baixa nada. Abra-o uma vez, e ele estará aqui.</translation>
        </message>
        <message>
            <source>The drive did not answer while this file was read.</source>
            <comment>unreadable.silent</comment>
            <translation>A unidade não respondeu enquanto este arquivo era lido.</translation>
        </message>
        <message>
            <source>The disk reported an error while this file was read.</source>
            <comment>unreadable.disk_error</comment>
            <translation>O disco comunicou um erro enquanto este arquivo era lido.</translation>
        </message>
        <message>
            <source>Reading this file took more than {seconds:g} seconds, which is what a file of {size:bytes} may take.</source>
            <comment>extraction.timeout</comment>
            <translation>A leitura deste arquivo levou mais de {seconds:g} segundos, o máximo para um arquivo de {size:bytes}.</translation>
        </message>
        <message>
            <source>Reading this file needed more than {limit:bytes} of memory.</source>
            <comment>extraction.memory</comment>
            <translation>A leitura deste arquivo precisou de mais de {limit:bytes} de memória.</translation>
        </message>
        <message>
            <source>The file made the reader crash.</source>
            <comment>extraction.crash</comment>
            <translation>O arquivo fez o leitor falhar.</translation>
        </message>
        <message numerus="yes">
            <source>Only the beginning of this document is indexed, {n:count} passages. {why}</source>
            <comment>extraction.cut_short</comment>
            <translation>
                <numerusform>Só o início deste documento está indexado, {n:count} trecho. {why}</numerusform>
                <numerusform>Só o início deste documento está indexado, {n:count} trechos. {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>The reader failed on this file ({kind}).</source>
            <comment>extraction.bug</comment>
            <translation>O leitor falhou com este arquivo ({kind}).</translation>
        </message>
        <message>
            <source>reading the file took more than {seconds:g} seconds</source>
            <comment>extraction.out_of_time</comment>
            <translation>a leitura do arquivo levou mais de {seconds:g} segundos</translation>
        </message>
        <message>
            <source>reading the file needed more than {limit:bytes} of memory</source>
            <comment>extraction.out_of_memory</comment>
            <translation>a leitura do arquivo precisou de mais de {limit:bytes} de memória</translation>
        </message>
        <message>
            <source>The drive with {path} does not answer.</source>
            <comment>extraction.drive_silent</comment>
            <translation>A unidade com {path} não responde.</translation>
        </message>
        <message>
            <source>The process that reads files does not start.</source>
            <comment>extraction.worker_does_not_start</comment>
            <translation>O processo que lê arquivos não inicia.</translation>
        </message>
        <message>
            <source>This file is no PDF; only PDFs have pages that can be shown.</source>
            <comment>pages.no_pdf</comment>
            <translation>Este arquivo não é um PDF; só os PDFs têm páginas que podem ser mostradas.</translation>
        </message>
        <message>
            <source>This document has no page {number}.</source>
            <comment>pages.none_such</comment>
            <translation>Este documento não tem página {number}.</translation>
        </message>
        <message>
            <source>This page is damaged and cannot be shown.</source>
            <comment>pages.damaged</comment>
            <translation>Esta página está danificada e não pode ser mostrada.</translation>
        </message>
        <message>
            <source>Drawing this page took more than {seconds:g} seconds.</source>
            <comment>pages.timeout</comment>
            <translation>Desenhar esta página levou mais de {seconds:g} segundos.</translation>
        </message>
        <message>
            <source>Drawing this page needed more than {limit:bytes} of memory.</source>
            <comment>pages.memory</comment>
            <translation>Desenhar esta página precisou de mais de {limit:bytes} de memória.</translation>
        </message>
        <message>
            <source>Drawing this page made its reader crash.</source>
            <comment>pages.crash</comment>
            <translation>Desenhar esta página fez o leitor falhar.</translation>
        </message>
        <message>
            <source>Laying this document out took more than {seconds:g} seconds.</source>
            <comment>form.timeout</comment>
            <translation>Compor este documento levou mais de {seconds:g} segundos.</translation>
        </message>
        <message>
            <source>Laying this document out needed more than {limit:bytes} of memory.</source>
            <comment>form.memory</comment>
            <translation>Compor este documento precisou de mais de {limit:bytes} de memória.</translation>
        </message>
        <message>
            <source>Laying this document out made its reader crash.</source>
            <comment>form.crash</comment>
            <translation>Compor este documento fez o leitor falhar.</translation>
        </message>
        <message>
            <source>the network</source>
            <comment>barrier.network</comment>
            <translation>a rede</translation>
        </message>
        <message>
            <source>writing anything</source>
            <comment>barrier.writing</comment>
            <translation>escrever qualquer coisa</translation>
        </message>
        <message>
            <source>other files</source>
            <comment>barrier.reading</comment>
            <translation>outros arquivos</translation>
        </message>
        <message>
            <source>other programs</source>
            <comment>barrier.processes</comment>
            <translation>outros programas</translation>
        </message>
        <message>
            <source>more memory than allowed</source>
            <comment>barrier.memory</comment>
            <translation>mais memória do que o permitido</translation>
        </message>
        <message>
            <source>Dragoman has no means for that on this system yet.</source>
            <comment>sandbox.not_on_this_system</comment>
            <translation>O Dragoman ainda não tem meios para isso neste sistema.</translation>
        </message>
        <message>
            <source>The kernel takes no rights on files away ({why}); Linux does since 5.13, where Landlock is switched on.</source>
            <comment>sandbox.no_landlock</comment>
            <translation>O kernel não retira direitos sobre arquivos ({why}); o Linux o faz desde a versão 5.13, se o Landlock estiver ativado.</translation>
        </message>
        <message>
            <source>The kernel filters no system calls ({why}).</source>
            <comment>sandbox.no_filter</comment>
            <translation>O kernel não filtra chamadas de sistema ({why}).</translation>
        </message>
        <message>
            <source>There is no filter of system calls for this processor ({processor}).</source>
            <comment>sandbox.unknown_processor</comment>
            <translation>Não há filtro de chamadas de sistema para este processador ({processor}).</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} other threads were there before the barrier stood, and keep their rights.</source>
            <comment>sandbox.other_threads</comment>
            <translation>
                <numerusform>{n:count} outra thread já existia antes de a barreira ser erguida e mantém os seus direitos.</numerusform>
                <numerusform>{n:count} outras threads já existiam antes de a barreira ser erguida e mantêm os seus direitos.</numerusform>
            </translation>
        </message>
        <message>
            <source>An attempt to get past the barrier succeeded.</source>
            <comment>sandbox.tried_and_not_held</comment>
            <translation>Uma tentativa de passar pela barreira teve sucesso.</translation>
        </message>
        <message>
            <source>A process to try it with could not be started ({why}).</source>
            <comment>sandbox.no_process</comment>
            <translation>Não foi possível iniciar um processo para testá-lo ({why}).</translation>
        </message>
        <message>
            <source>it is Dragoman's own data folder</source>
            <comment>ignore.own_data</comment>
            <translation>é a própria pasta de dados do Dragoman</translation>
        </message>
        <message>
            <source>it is hidden</source>
            <comment>ignore.hidden</comment>
            <translation>está oculto</translation>
        </message>
        <message>
            <source>folders named {name} hold no documents of a person</source>
            <comment>ignore.clutter_folder</comment>
            <translation>as pastas com o nome {name} não contêm documentos pessoais</translation>
        </message>
        <message>
            <source>it is a temporary file of another program</source>
            <comment>ignore.clutter_file</comment>
            <translation>é um arquivo temporário de outro programa</translation>
        </message>
        <message>
            <source>you had it forgotten (its line among the folder's patterns is {line}; dragoman forget --undo takes it out)</source>
            <comment>ignore.forgotten</comment>
            <translation>você mandou esquecê-lo (a linha dele entre os padrões da pasta é {line}; dragoman forget --undo a retira)</translation>
        </message>
        <message>
            <source>your pattern {pattern} leaves it out</source>
            <comment>ignore.excluded</comment>
            <translation>o seu padrão {pattern} faz com que seja ignorado</translation>
        </message>
        <message>
            <source>line {line} of {path} leaves it out ({pattern})</source>
            <comment>ignore.file</comment>
            <translation>a linha {line} de {path} faz com que seja ignorado ({pattern})</translation>
        </message>
        <message numerus="yes">
            <source>it says what is left out, with {n:count} mistakes; the first: {first}</source>
            <comment>ignore.rules_with_mistakes</comment>
            <translation>
                <numerusform>diz o que é ignorado, com {n:count} erro; o primeiro: {first}</numerusform>
                <numerusform>diz o que é ignorado, com {n:count} erros; o primeiro: {first}</numerusform>
            </translation>
        </message>
        <message>
            <source>the folder {folder} is left out: {why}</source>
            <comment>ignore.folder_above</comment>
            <translation>a pasta {folder} é ignorada: {why}</translation>
        </message>
        <message>
            <source>line {line} ({text}) is passed over: {why}</source>
            <comment>pattern.passed_over</comment>
            <translation>a linha {line} ({text}) é desconsiderada: {why}</translation>
        </message>
        <message>
            <source>it names nothing</source>
            <comment>pattern.names_nothing</comment>
            <translation>não indica nada</translation>
        </message>
        <message>
            <source>the backslash at its end stands before nothing</source>
            <comment>pattern.backslash_at_end</comment>
            <translation>a barra invertida no final não precede nada</translation>
        </message>
        <message>
            <source>its bracket is never closed; the bracket itself is written \[</source>
            <comment>pattern.open_bracket</comment>
            <translation>o colchete não foi fechado; o próprio colchete se escreve \[</translation>
        </message>
        <message>
            <source>its brackets admit nothing but a slash, which they never match</source>
            <comment>pattern.only_slash</comment>
            <translation>os colchetes só admitem uma barra, à qual nunca correspondem</translation>
        </message>
        <message>
            <source>line {line} ({text}) holds a range that runs backwards: only its first character counts</source>
            <comment>pattern.range_backwards</comment>
            <translation>a linha {line} ({text}) contém um intervalo invertido: só o primeiro caractere conta</translation>
        </message>
        <message>
            <source>its [: :] is no kind of character that is known, such as [:digit:]</source>
            <comment>pattern.unknown_class</comment>
            <translation>o [: :] não é nenhuma classe de caracteres conhecida, como [:digit:]</translation>
        </message>
        <message>
            <source>no path has two slashes in a row</source>
            <comment>pattern.empty_part</comment>
            <translation>nenhum caminho tem duas barras seguidas</translation>
        </message>
        <message>
            <source>no path holds . or .. between its slashes</source>
            <comment>pattern.dots</comment>
            <translation>nenhum caminho contém . ou .. entre as barras</translation>
        </message>
        <message>
            <source>it is longer than {limit:bytes}</source>
            <comment>pattern.too_long</comment>
            <translation>tem mais de {limit:bytes}</translation>
        </message>
        <message>
            <source>patterns with *, ? or [ are followed up to {limit:bytes} of them</source>
            <comment>pattern.too_many</comment>
            <translation>os padrões com *, ? ou [ são seguidos até um total de {limit:bytes}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more lines are passed over</source>
            <comment>pattern.more_lines</comment>
            <translation>
                <numerusform>mais {n:count} linha é desconsiderada</numerusform>
                <numerusform>mais {n:count} linhas são desconsideradas</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing that it says is followed: {why}</source>
            <comment>pattern.file_not_followed</comment>
            <translation>nada do que ele diz é seguido: {why}</translation>
        </message>
        <message>
            <source>only its first {limit:bytes} are followed</source>
            <comment>pattern.file_too_large</comment>
            <translation>só os primeiros {limit:bytes} são seguidos</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} ignore files have lines that are passed over: dragoman failures tells them.</source>
            <comment>pattern.files_with_mistakes</comment>
            <translation>
                <numerusform>{n:count} arquivo de exclusões tem linhas que são desconsideradas: dragoman failures as mostra.</numerusform>
                <numerusform>{n:count} arquivos de exclusões têm linhas que são desconsideradas: dragoman failures as mostra.</numerusform>
            </translation>
        </message>
        <message>
            <source>rules in {path}: {problem}</source>
            <comment>pattern.in_file</comment>
            <translation>regras em {path}: {problem}</translation>
        </message>
        <message>
            <source>patterns of {folder}: {problem}</source>
            <comment>pattern.of_folder</comment>
            <translation>padrões de {folder}: {problem}</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>not_readable.folder</comment>
            <translation>é uma pasta</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <comment>not_readable.no_file</comment>
            <translation>não é um arquivo comum</translation>
        </message>
        <message>
            <source>it has more than {limit:bytes}</source>
            <comment>not_readable.too_large</comment>
            <translation>tem mais de {limit:bytes}</translation>
        </message>
        <message>
            <source>The settings in {path} are not followed, and the defaults are used: {why}.</source>
            <comment>settings.not_read</comment>
            <translation>As configurações em {path} não são seguidas, e são usados os valores padrão: {why}.</translation>
        </message>
        <message>
            <source>{path} holds bytes that are no text in UTF-8; the rest of it counts.</source>
            <comment>settings.no_text</comment>
            <translation>{path} contém bytes que não são texto em UTF-8; o resto vale.</translation>
        </message>
        <message>
            <source>{path} has a slip in line {line}, so that only the plain values that can be told in it count.</source>
            <comment>settings.no_json</comment>
            <translation>{path} tem um erro na linha {line}, de modo que só valem os valores simples que podem ser reconhecidos.</translation>
        </message>
        <message>
            <source>{path} holds no names with values, as in {{"embedder": "auto"}}; the defaults are used.</source>
            <comment>settings.no_names</comment>
            <translation>{path} não contém nomes com valores, como em {{"embedder": "auto"}}; são usados os valores padrão.</translation>
        </message>
        <message>
            <source>{path}, line {line}: there is no setting {name}.</source>
            <comment>settings.unknown</comment>
            <translation>{path}, linha {line}: não existe a configuração {name}.</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} cannot be {value}; {used} is used instead.</source>
            <comment>settings.odd_value</comment>
            <translation>{path}, linha {line}: {name} não pode ser {value}; {used} é usado no lugar.</translation>
        </message>
        <message>
            <source>Correct the file; what else is wrong in it is told by: dragoman status</source>
            <comment>settings.correct</comment>
            <translation>Corrija o arquivo; o que mais estiver errado nele é mostrado por: dragoman status</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} stands there more than once; the last one counts.</source>
            <comment>settings.twice</comment>
            <translation>{path}, linha {line}: {name} aparece mais de uma vez; vale a última.</translation>
        </message>
        <message>
            <source>The indexer stopped because of a mistake in the program.</source>
            <comment>indexer.stopped</comment>
            <translation>A indexação parou por causa de um erro no programa.</translation>
        </message>
        <message>
            <source>Start Dragoman again; the log says more.</source>
            <comment>remedy.start_again_see_log</comment>
            <translation>Inicie o Dragoman de novo; o registro diz mais.</translation>
        </message>
        <message>
            <source>See whether the drive or the network share is connected; Dragoman tries again by itself.</source>
            <comment>remedy.see_to_drive</comment>
            <translation>Veja se a unidade ou a pasta de rede está conectada; o Dragoman tenta de novo sozinho.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, and install Dragoman again if this goes on.</source>
            <comment>remedy.free_memory_or_install_again</comment>
            <translation>Feche outros programas para liberar memória e, se isto continuar, instale o Dragoman de novo.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents can be found</source>
            <comment>window.documents</comment>
            <translation>
                <numerusform>{n:count} documento pode ser encontrado</numerusform>
                <numerusform>{n:count} documentos podem ser encontrados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} in part</source>
            <comment>window.partly</comment>
            <translation>
                <numerusform>{n:count} em parte</numerusform>
                <numerusform>{n:count} em parte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} not there now</source>
            <comment>window.away</comment>
            <translation>
                <numerusform>{n:count} indisponível agora</numerusform>
                <numerusform>{n:count} indisponíveis agora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} need attention</source>
            <comment>window.unread_files</comment>
            <translation>
                <numerusform>{n:count} precisa de atenção</numerusform>
                <numerusform>{n:count} precisam de atenção</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are read again.</source>
            <comment>window.tried_again</comment>
            <translation>
                <numerusform>{n:count} arquivo é lido de novo.</numerusform>
                <numerusform>{n:count} arquivos são lidos de novo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are left out from now on; their patterns stand under Folders.</source>
            <comment>window.excluded</comment>
            <translation>
                <numerusform>{n:count} arquivo é ignorado a partir de agora; o padrão dele está em Pastas.</numerusform>
                <numerusform>{n:count} arquivos são ignorados a partir de agora; os padrões deles estão em Pastas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files</source>
            <comment>window.files</comment>
            <translation>
                <numerusform>{n:count} arquivo</numerusform>
                <numerusform>{n:count} arquivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} chosen</source>
            <comment>window.chosen</comment>
            <translation>
                <numerusform>{n:count} escolhido</numerusform>
                <numerusform>{n:count} escolhidos</numerusform>
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
                <numerusform>Pelo menos {n:count} documento</numerusform>
                <numerusform>Pelo menos {n:count} documentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files that can be read</source>
            <comment>window.documents_there</comment>
            <translation>
                <numerusform>{n:count} arquivo que pode ser lido</numerusform>
                <numerusform>{n:count} arquivos que podem ser lidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files that can be read</source>
            <comment>window.documents_there_at_least</comment>
            <translation>
                <numerusform>mais de {n:count} arquivo que pode ser lido</numerusform>
                <numerusform>mais de {n:count} arquivos que podem ser lidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages</source>
            <comment>window.passages</comment>
            <translation>
                <numerusform>{n:count} trecho</numerusform>
                <numerusform>{n:count} trechos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a second</source>
            <comment>window.passages_a_second</comment>
            <translation>
                <numerusform>{n:count} trecho por segundo</numerusform>
                <numerusform>{n:count} trechos por segundo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a minute</source>
            <comment>window.passages_a_minute</comment>
            <translation>
                <numerusform>{n:count} trecho por minuto</numerusform>
                <numerusform>{n:count} trechos por minuto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files, {size}</source>
            <comment>window.estimate</comment>
            <translation>
                <numerusform>{n:count} arquivo, {size}</numerusform>
                <numerusform>{n:count} arquivos, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files, {size}</source>
            <comment>window.estimate_at_least</comment>
            <translation>
                <numerusform>mais de {n:count} arquivo, {size}</numerusform>
                <numerusform>mais de {n:count} arquivos, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} passages it has read only the beginning: it takes {limit:count} pieces of words at a time.</source>
            <comment>window.cut</comment>
            <translation>
                <numerusform>De {n:count} trecho só leu o início: ele lê {limit:count} fragmentos de palavra de cada vez.</numerusform>
                <numerusform>De {n:count} trechos só leu o início: ele lê {limit:count} fragmentos de palavra de cada vez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more are still to be read</source>
            <comment>window.to_be_read</comment>
            <translation>
                <numerusform>{n:count} ainda por ler</numerusform>
                <numerusform>{n:count} ainda por ler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>also in {n:count} other places</source>
            <comment>window.copies</comment>
            <translation>
                <numerusform>também em {n:count} outro lugar</numerusform>
                <numerusform>também em {n:count} outros lugares</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} new</source>
            <comment>window.new</comment>
            <translation>
                <numerusform>{n:count} novo</numerusform>
                <numerusform>{n:count} novos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more passages</source>
            <comment>window.more_passages</comment>
            <translation>
                <numerusform>mais {n:count} trecho</numerusform>
                <numerusform>mais {n:count} trechos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These are all {n:count} documents</source>
            <comment>window.end</comment>
            <translation>
                <numerusform>Ao todo, {n:count} documento</numerusform>
                <numerusform>Estes são todos os {n:count} documentos</numerusform>
            </translation>
        </message>
        <message>
            <source>Still reading: {share:percent} can be found by meaning</source>
            <comment>window.still_reading_meaning</comment>
            <translation>Ainda lendo: {share:percent} pode ser encontrado por significado</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are still to be read.</source>
            <comment>window.still_waiting</comment>
            <translation>
                <numerusform>{n:count} documento ainda está por ler.</numerusform>
                <numerusform>{n:count} documentos ainda estão por ler.</numerusform>
            </translation>
        </message>
        <message>
            <source>The meaning of {share:percent} of the text is known so far</source>
            <comment>window.meaning_coverage</comment>
            <translation>Até agora se conhece o significado de {share:percent} do texto</translation>
        </message>
        <message>
            <source>The system does not let Dragoman start at login: its list of such programs cannot be written.</source>
            <comment>window.no_autostart</comment>
            <translation>O sistema não permite que o Dragoman inicie ao entrar na sessão: não é possível escrever na lista desses programas.</translation>
        </message>
        <message>
            <source>The larger model has read {share:percent} of the text so far</source>
            <comment>window.backfill</comment>
            <translation>Até agora o modelo maior leu {share:percent} do texto</translation>
        </message>
        <message numerus="yes">
            <source>Open {n:count} files at once?</source>
            <comment>window.open_many</comment>
            <translation>
                <numerusform>Abrir {n:count} arquivo de uma vez?</numerusform>
                <numerusform>Abrir {n:count} arquivos de uma vez?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages collected</source>
            <comment>window.collected</comment>
            <translation>
                <numerusform>{n:count} trecho na coleção</numerusform>
                <numerusform>{n:count} trechos na coleção</numerusform>
            </translation>
        </message>
        <message>
            <source>Not there now; what was read of it can still be found</source>
            <comment>window.folder.away</comment>
            <translation>Indisponível agora; o que já foi lido continua a ser encontrado</translation>
        </message>
        <message>
            <source>Not there since {since:date}; what was read of it can still be found</source>
            <comment>window.folder.away_since</comment>
            <translation>Indisponível desde {since:date}; o que já foi lido continua a ser encontrado</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} still to be read</source>
            <comment>window.folder.waiting</comment>
            <translation>
                <numerusform>{n:count} por ler</numerusform>
                <numerusform>{n:count} por ler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} left out</source>
            <comment>window.folder.skipped</comment>
            <translation>
                <numerusform>{n:count} ignorado</numerusform>
                <numerusform>{n:count} ignorados</numerusform>
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
            <translation>falta menos de um minuto</translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} minutes left</source>
            <comment>window.time_left.minutes</comment>
            <translation>
                <numerusform>falta cerca de {n:count} minuto</numerusform>
                <numerusform>faltam cerca de {n:count} minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} hours left</source>
            <comment>window.time_left.hours</comment>
            <translation>
                <numerusform>falta cerca de {n:count} hora</numerusform>
                <numerusform>faltam cerca de {n:count} horas</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes in {folder} cannot be followed as they happen.</source>
            <comment>watching.no_live_events</comment>
            <translation>As mudanças em {folder} não podem ser acompanhadas à medida que acontecem.</translation>
        </message>
        <message>
            <source>The folder is looked through every few minutes instead. On Linux, raise fs.inotify.max_user_watches.</source>
            <comment>watching.looked_through_instead</comment>
            <translation>Em vez disso, a pasta é examinada a cada poucos minutos. No Linux, aumente fs.inotify.max_user_watches.</translation>
        </message>
        <message>
            <source>Another Dragoman is writing to this library.</source>
            <comment>library.written_elsewhere</comment>
            <translation>Outro Dragoman está escrevendo nesta biblioteca.</translation>
        </message>
        <message>
            <source>Here it can be searched, but not changed.</source>
            <comment>library.search_only</comment>
            <translation>Aqui é possível pesquisar nela, mas não alterá-la.</translation>
        </message>
        <message>
            <source>Press Try again in its window (Help, Files that need attention), or close it first.</source>
            <comment>library.retry_there</comment>
            <translation>Clique em Tentar de novo na janela dele (Ajuda, Arquivos que precisam de atenção) ou feche-o primeiro.</translation>
        </message>
        <message>
            <source>The library knows no file at {path}; dragoman explain says why.</source>
            <comment>library.nothing_to_retry</comment>
            <translation>A biblioteca não conhece nenhum arquivo em {path}; dragoman explain diz por quê.</translation>
        </message>
        <message>
            <source>Close it first, or make the change in its window; searching works meanwhile.</source>
            <comment>library.close_it_first</comment>
            <translation>Feche-o primeiro ou faça a alteração na janela dele; enquanto isso, é possível pesquisar.</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <comment>library.no_folder</comment>
            <translation>Não existe a pasta {path}.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <comment>library.check_path</comment>
            <translation>Verifique o caminho.</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>library.is_no_folder</comment>
            <translation>{path} não é uma pasta.</translation>
        </message>
        <message>
            <source>Choose the folder that it lies in.</source>
            <comment>library.choose_its_folder</comment>
            <translation>Escolha a pasta em que ele está.</translation>
        </message>
        <message>
            <source>{path} is searched already.</source>
            <comment>library.is_searched</comment>
            <translation>Já se pesquisa em {path}.</translation>
        </message>
        <message>
            <source>{path} is searched already, as part of {folder}.</source>
            <comment>library.searched_already</comment>
            <translation>Já se pesquisa em {path}, como parte de {folder}.</translation>
        </message>
        <message>
            <source>{path} lies in none of the folders that are searched.</source>
            <comment>library.in_no_folder</comment>
            <translation>{path} não está em nenhuma das pastas em que se pesquisa.</translation>
        </message>
        <message>
            <source>{path} is not among what you had forgotten.</source>
            <comment>library.not_forgotten</comment>
            <translation>{path} não está entre o que você mandou esquecer.</translation>
        </message>
        <message>
            <source>waiting to be read</source>
            <comment>state.waiting</comment>
            <translation>à espera de leitura</translation>
        </message>
        <message>
            <source>can be found</source>
            <comment>state.indexed</comment>
            <translation>pode ser encontrado</translation>
        </message>
        <message>
            <source>can be found in part</source>
            <comment>state.partly</comment>
            <translation>pode ser encontrado em parte</translation>
        </message>
        <message>
            <source>no text in it</source>
            <comment>state.empty</comment>
            <translation>sem texto</translation>
        </message>
        <message>
            <source>pictures of text</source>
            <comment>state.needs_ocr</comment>
            <translation>imagens de texto</translation>
        </message>
        <message>
            <source>needs a password</source>
            <comment>state.needs_password</comment>
            <translation>precisa de senha</translation>
        </message>
        <message>
            <source>could not be read</source>
            <comment>state.failed</comment>
            <translation>não pôde ser lido</translation>
        </message>
        <message>
            <source>too large</source>
            <comment>state.too_large</comment>
            <translation>grande demais</translation>
        </message>
        <message>
            <source>left out</source>
            <comment>state.skipped</comment>
            <translation>ignorado</translation>
        </message>
        <message>
            <source>not there now</source>
            <comment>state.away</comment>
            <translation>indisponível agora</translation>
        </message>
        <message>
            <source>It is still to be read.</source>
            <comment>failure.waiting</comment>
            <translation>Ainda está por ler.</translation>
        </message>
        <message>
            <source>An older version did not keep the reason.</source>
            <comment>failure.unknown</comment>
            <translation>O motivo não foi guardado por uma versão anterior.</translation>
        </message>
        <message>
            <source>It is left out: {why}.</source>
            <comment>failure.left_out</comment>
            <translation>É ignorado: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>It holds {n:count} files.</source>
            <comment>failure.files</comment>
            <translation>
                <numerusform>Contém {n:count} arquivo.</numerusform>
                <numerusform>Contém {n:count} arquivos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading it has ended the reader {n:count} times.</source>
            <comment>failure.deaths</comment>
            <translation>
                <numerusform>A leitura dele encerrou o leitor {n:count} vez.</numerusform>
                <numerusform>A leitura dele encerrou o leitor {n:count} vezes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder {folder} is not there now; what was read of it is kept.</source>
            <comment>away.folder</comment>
            <translation>A pasta {folder} não está disponível agora; o que foi lido dela é mantido.</translation>
        </message>
        <message>
            <source>The drive {path} is not connected now; what was read of it is kept.</source>
            <comment>away.drive</comment>
            <translation>A unidade {path} não está conectada agora; o que foi lido dela é mantido.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages and pictures among your documents may hold text that is not found yet.</source>
            <comment>scans.found</comment>
            <translation>
                <numerusform>{n:count} página ou imagem entre seus documentos pode conter texto que ainda não é encontrado.</numerusform>
                <numerusform>{n:count} páginas e imagens entre seus documentos podem conter texto que ainda não é encontrado.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dragoman can read them in the background, which takes about {seconds:duration}.</source>
            <comment>scans.read_them</comment>
            <translation>O Dragoman pode lê-las em segundo plano, o que leva cerca de {seconds:duration}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} scans seem to be in a language whose data is missing: {languages}.</source>
            <comment>scans.no_language</comment>
            <translation>
                <numerusform>Uma digitalização parece estar num idioma cujos dados faltam: {languages}.</numerusform>
                <numerusform>{n:count} digitalizações parecem estar num idioma cujos dados faltam: {languages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Get it under Models, where it has this name: some megabytes, fetched once.</source>
            <comment>scans.get_language</comment>
            <translation>Obtenha-o em Modelos, onde tem este nome: alguns megabytes, transferidos uma vez.</translation>
        </message>
        <message>
            <source>Leave the window open, or index the folder: it is then read.</source>
            <comment>todo.wait</comment>
            <translation>Deixe a janela aberta ou indexe a pasta: então ele é lido.</translation>
        </message>
        <message>
            <source>Nothing needs to be done, unless there should be text in it.</source>
            <comment>todo.nothing</comment>
            <translation>Não é preciso fazer nada, a menos que devesse haver texto nele.</translation>
        </message>
        <message>
            <source>Have Dragoman read scans: in its settings under Reading files, or by: dragoman scans read</source>
            <comment>todo.ocr</comment>
            <translation>Mande o Dragoman ler as digitalizações: nas configurações, em Leitura de arquivos, ou com: dragoman scans read</translation>
        </message>
        <message>
            <source>Have its text recognised (OCR) into a PDF to have it found.</source>
            <comment>todo.ocr_picture</comment>
            <translation>Mande reconhecer o texto (OCR) em um PDF para que seja encontrado.</translation>
        </message>
        <message>
            <source>Give its password, here or with dragoman password: it is kept only until Dragoman is closed, and never written down.</source>
            <comment>todo.give_password</comment>
            <translation>Informe a senha, aqui ou com dragoman password: ela só é guardada até o Dragoman ser fechado e nunca é gravada.</translation>
        </message>
        <message>
            <source>Save a copy without the protection: it is read as soon as it is there.</source>
            <comment>todo.without_password</comment>
            <translation>Salve uma cópia sem a proteção: ela será lida assim que estiver lá.</translation>
        </message>
        <message>
            <source>Get the book without the protection, if its seller offers that.</source>
            <comment>todo.protected_book</comment>
            <translation>Obtenha o livro sem a proteção, se o vendedor oferecer isso.</translation>
        </message>
        <message>
            <source>Try another copy, or save it anew with the program that it was made with.</source>
            <comment>todo.another_copy</comment>
            <translation>Tente outra cópia ou salve-o de novo com o programa em que foi feito.</translation>
        </message>
        <message>
            <source>Split it, or raise largest_file in settings.json in the data folder, then try again.</source>
            <comment>todo.largest_file</comment>
            <translation>Divida-o ou aumente largest_file em settings.json, na pasta de dados, e tente de novo.</translation>
        </message>
        <message>
            <source>Split it, or raise longest_text in settings.json in the data folder, then try again.</source>
            <comment>todo.longest_text</comment>
            <translation>Divida-o ou aumente longest_text em settings.json, na pasta de dados, e tente de novo.</translation>
        </message>
        <message>
            <source>Split it into smaller files to have all of it found.</source>
            <comment>todo.split</comment>
            <translation>Divida-o em arquivos menores para que tudo seja encontrado.</translation>
        </message>
        <message>
            <source>Save what is in it as files in a folder that is searched, to have them found.</source>
            <comment>todo.attachments</comment>
            <translation>Salve o que há nele como arquivos em uma pasta em que se pesquisa, para que sejam encontrados.</translation>
        </message>
        <message>
            <source>It is read again when it changes, with a new version, or when you say so: Try again, or dragoman retry.</source>
            <comment>todo.try_again</comment>
            <translation>É lido de novo quando muda, com uma nova versão ou quando você disser: Tentar de novo, ou dragoman retry.</translation>
        </message>
        <message>
            <source>This is a mistake of Dragoman's: try again with the next version, and please report it.</source>
            <comment>todo.newer_version</comment>
            <translation>Este é um erro do Dragoman: tente de novo com a próxima versão e, por favor, comunique-o.</translation>
        </message>
        <message>
            <source>Check the disk that it lies on; it is read again at the next look.</source>
            <comment>todo.check_disk</comment>
            <translation>Verifique o disco em que ele está; será lido de novo no próximo exame.</translation>
        </message>
        <message>
            <source>Allow your account to read it; it is read at the next look.</source>
            <comment>todo.allow_file</comment>
            <translation>Permita que a sua conta o leia; será lido no próximo exame.</translation>
        </message>
        <message>
            <source>Allow your account to open it, or leave it out with a pattern of your own.</source>
            <comment>todo.allow_folder</comment>
            <translation>Permita que a sua conta a abra ou ignore-a com um padrão próprio.</translation>
        </message>
        <message>
            <source>It is looked at again at the next look.</source>
            <comment>todo.look_again</comment>
            <translation>Será examinado de novo no próximo exame.</translation>
        </message>
        <message>
            <source>Connect its drive, or make its folder available: it then goes on without being read again.</source>
            <comment>todo.connect</comment>
            <translation>Conecte a unidade ou torne a pasta acessível: então continua, sem ser lido de novo.</translation>
        </message>
        <message>
            <source>Save its mails as .msg, .eml or .mbox in a folder that is searched, from Outlook or a program that imports such files.</source>
            <comment>todo.export_mails</comment>
            <translation>Salve os e-mails dele como .msg, .eml ou .mbox em uma pasta em que se pesquisa, a partir do Outlook ou de um programa que importe esses arquivos.</translation>
        </message>
        <message>
            <source>Unpack it into a folder that is searched.</source>
            <comment>todo.unpack</comment>
            <translation>Descompacte-o em uma pasta em que se pesquisa.</translation>
        </message>
        <message>
            <source>A transcript beside it, as a text, would be found.</source>
            <comment>todo.transcript</comment>
            <translation>Uma transcrição ao lado, como texto, seria encontrada.</translation>
        </message>
        <message>
            <source>Give it the extension of what it is, such as .txt or .pdf.</source>
            <comment>todo.extension</comment>
            <translation>Dê a ele a extensão do que é, como .txt ou .pdf.</translation>
        </message>
        <message>
            <source>Open it with {program} and save it as {format} to have it found.</source>
            <comment>todo.convert</comment>
            <translation>Abra-o com {program} e salve-o como {format} para que seja encontrado.</translation>
        </message>
        <message>
            <source>Save it as PDF or as plain text to have it found.</source>
            <comment>todo.other_format</comment>
            <translation>Salve-o como PDF ou como texto simples para que seja encontrado.</translation>
        </message>
        <message>
            <source>Move it to another folder to have it found.</source>
            <comment>todo.move_out</comment>
            <translation>Mova-o para outra pasta para que seja encontrado.</translation>
        </message>
        <message>
            <source>Take the dot away from before its name, or what hides it, to have it found.</source>
            <comment>todo.unhide</comment>
            <translation>Retire o ponto do início do nome, ou o que o oculta, para que seja encontrado.</translation>
        </message>
        <message>
            <source>Give it another name to have it found.</source>
            <comment>todo.rename</comment>
            <translation>Dê outro nome a ele para que seja encontrado.</translation>
        </message>
        <message>
            <source>Take the pattern away under File, Folders, to have it found.</source>
            <comment>todo.own_pattern</comment>
            <translation>Retire o padrão em Arquivo, Pastas, para que seja encontrado.</translation>
        </message>
        <message>
            <source>Change that line, or move this file out of its folder, to have it found.</source>
            <comment>todo.ignore_file</comment>
            <translation>Altere essa linha ou tire este arquivo da pasta para que seja encontrado.</translation>
        </message>
        <message>
            <source>Correct these lines of it, or take them away.</source>
            <comment>todo.correct_rules</comment>
            <translation>Corrija estas linhas ou retire-as.</translation>
        </message>
        <message>
            <source>Add the folder that it leads to, to have that found.</source>
            <comment>todo.follow</comment>
            <translation>Adicione a pasta a que ele leva para que o conteúdo seja encontrado.</translation>
        </message>
        <message>
            <source>It is a folder that is searched.</source>
            <comment>explain.searched_folder</comment>
            <translation>É uma pasta em que se pesquisa.</translation>
        </message>
        <message>
            <source>It was indexed, but it is not on the disk now.</source>
            <comment>explain.not_on_disk</comment>
            <translation>Foi indexado, mas não está no disco agora.</translation>
        </message>
        <message>
            <source>It is found by its earlier text; it has changed since and will be read again.</source>
            <comment>explain.earlier_text</comment>
            <translation>É encontrado pelo texto anterior; mudou desde então e será lido de novo.</translation>
        </message>
        <message>
            <source>It is indexed and can be found.</source>
            <comment>explain.found</comment>
            <translation>Está indexado e pode ser encontrado.</translation>
        </message>
        <message>
            <source>It can be found, but not all of it is indexed.</source>
            <comment>explain.partly</comment>
            <translation>Pode ser encontrado, mas não está todo indexado.</translation>
        </message>
        <message>
            <source>It has not been read yet: run the index, or wait for the window to do so.</source>
            <comment>explain.not_read_yet</comment>
            <translation>Ainda não foi lido: inicie a indexação ou espere que a janela o faça.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <comment>explain.no_such_file</comment>
            <translation>Não existe esse arquivo.</translation>
        </message>
        <message>
            <source>It lies in none of the folders that are searched.</source>
            <comment>explain.in_no_folder</comment>
            <translation>Não está em nenhuma das pastas em que se pesquisa.</translation>
        </message>
        <message>
            <source>It can be found by what was read of it. {why}</source>
            <comment>explain.away_found</comment>
            <translation>Pode ser encontrado pelo que foi lido dele. {why}</translation>
        </message>
        <message>
            <source>It is a symbolic link to {target}, which is not followed.</source>
            <comment>explain.link</comment>
            <translation>É um link simbólico para {target}, que não é seguido.</translation>
        </message>
        <message>
            <source>It is no file of data, but a pipe, a socket or a device.</source>
            <comment>explain.special</comment>
            <translation>Não é um arquivo de dados, mas um pipe, um socket ou um dispositivo.</translation>
        </message>
        <message>
            <source>It cannot be looked at: {why}.</source>
            <comment>explain.cannot_be_looked_at</comment>
            <translation>Não é possível examiná-lo: {why}.</translation>
        </message>
        <message>
            <source>It is left out of {folder}: {why}.</source>
            <comment>explain.left_out</comment>
            <translation>É ignorado em {folder}: {why}.</translation>
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
            <translation>pesquisado como parte de: {folder}</translation>
        </message>
        <message>
            <source>files below it that are {name}, {state}: {n:count}</source>
            <comment>detail.files</comment>
            <translation>arquivos abaixo dele no estado {name}, {state}: {n:count}</translation>
        </message>
        <message>
            <source>format: {label}</source>
            <comment>detail.format</comment>
            <translation>formato: {label}</translation>
        </message>
        <message>
            <source>format: not one that Dragoman reads</source>
            <comment>detail.no_format</comment>
            <translation>formato: nenhum que o Dragoman leia</translation>
        </message>
        <message>
            <source>on the disk: {size:count} bytes</source>
            <comment>detail.on_disk</comment>
            <translation>no disco: {size:count} bytes</translation>
        </message>
        <message>
            <source>on the disk: no</source>
            <comment>detail.not_on_disk</comment>
            <translation>no disco: não</translation>
        </message>
        <message>
            <source>on the disk: no file of data</source>
            <comment>detail.no_file</comment>
            <translation>no disco: não é um arquivo de dados</translation>
        </message>
        <message>
            <source>on the disk: the system does not let us look</source>
            <comment>detail.hidden_by_system</comment>
            <translation>no disco: o sistema não deixa olhar</translation>
        </message>
        <message>
            <source>in the catalogue: no</source>
            <comment>detail.not_in_catalogue</comment>
            <translation>no catálogo: não</translation>
        </message>
        <message>
            <source>passages: {n:count}</source>
            <comment>detail.passages</comment>
            <translation>trechos: {n:count}</translation>
        </message>
        <message>
            <source>meaning, by {name}: {vectors:count} of {expected:count} texts</source>
            <comment>detail.vectors</comment>
            <translation>significado, com {name}: {vectors:count} de {expected:count} textos</translation>
        </message>
        <message>
            <source>pages with text: {n:count}</source>
            <comment>detail.pages</comment>
            <translation>páginas com texto: {n:count}</translation>
        </message>
        <message>
            <source>title: {title}</source>
            <comment>detail.title</comment>
            <translation>título: {title}</translation>
        </message>
        <message>
            <source>title: (none)</source>
            <comment>detail.no_title</comment>
            <translation>título: (nenhum)</translation>
        </message>
        <message>
            <source>language: {code}</source>
            <comment>detail.language</comment>
            <translation>idioma: {code}</translation>
        </message>
        <message>
            <source>language: unknown</source>
            <comment>detail.no_language</comment>
            <translation>idioma: desconhecido</translation>
        </message>
        <message>
            <source>not in it: {why}</source>
            <comment>detail.left_out</comment>
            <translation>não incluído: {why}</translation>
        </message>
        <message>
            <source>the same content: {path}</source>
            <comment>detail.copy</comment>
            <translation>o mesmo conteúdo: {path}</translation>
        </message>
        <message numerus="yes">
            <source>reading it ended the reader {n:count} times</source>
            <comment>detail.deaths</comment>
            <translation>
                <numerusform>a leitura dele encerrou o leitor {n:count} vez</numerusform>
                <numerusform>a leitura dele encerrou o leitor {n:count} vezes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reading it was interrupted {n:count} times</source>
            <comment>detail.interruptions</comment>
            <translation>
                <numerusform>a leitura dele foi interrompida {n:count} vez</numerusform>
                <numerusform>a leitura dele foi interrompida {n:count} vezes</numerusform>
            </translation>
        </message>
        <message>
            <source>read by the present version: yes</source>
            <comment>detail.up_to_date</comment>
            <translation>lido pela versão atual: sim</translation>
        </message>
        <message>
            <source>read by the present version: no, it will be read again</source>
            <comment>detail.to_be_read_again</comment>
            <translation>lido pela versão atual: não, será lido de novo</translation>
        </message>
        <message>
            <source>what to do: {remedy}</source>
            <comment>detail.remedy</comment>
            <translation>o que fazer: {remedy}</translation>
        </message>
        <message>
            <source>meant perhaps: {path}</source>
            <comment>detail.suggestion</comment>
            <translation>talvez você quisesse dizer: {path}</translation>
        </message>
        <message>
            <source>Free some space; Dragoman then goes on where it stopped.</source>
            <comment>storage.free_some_space</comment>
            <translation>Libere espaço; o Dragoman então continua de onde parou.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to.</source>
            <comment>storage.not_writable</comment>
            <translation>Não é possível escrever na pasta de dados.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({path}).</source>
            <comment>storage.path_not_writable</comment>
            <translation>Não é possível escrever na pasta de dados ({path}).</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another with --data-dir.</source>
            <comment>storage.check_permissions</comment>
            <translation>Verifique as permissões ou escolha outra com --data-dir.</translation>
        </message>
        <message>
            <source>{path} cannot be used: {why}.</source>
            <comment>storage.no_file_of_ours</comment>
            <translation>Não é possível usar {path}: {why}.</translation>
        </message>
        <message>
            <source>Move it elsewhere, or choose another data folder with --data-dir.</source>
            <comment>storage.move_it_away</comment>
            <translation>Mova-o para outro lugar ou escolha outra pasta de dados com --data-dir.</translation>
        </message>
        <message>
            <source>The data folder cannot be used ({path}).</source>
            <comment>storage.path_not_usable</comment>
            <translation>Não é possível usar a pasta de dados ({path}).</translation>
        </message>
        <message>
            <source>Choose another with --data-dir.</source>
            <comment>storage.choose_another_folder</comment>
            <translation>Escolha outra com --data-dir.</translation>
        </message>
        <message>
            <source>Check the disk, then start Dragoman again.</source>
            <comment>storage.check_the_disk</comment>
            <translation>Verifique o disco e depois inicie o Dragoman de novo.</translation>
        </message>
        <message>
            <source>The catalogue is damaged.</source>
            <comment>storage.catalogue_damaged</comment>
            <translation>O catálogo está danificado.</translation>
        </message>
        <message>
            <source>Repair it: Help, Check and repair in the window, or, with Dragoman closed: dragoman check --repair. What is whole is kept; your documents are not touched.</source>
            <comment>storage.repair</comment>
            <translation>Repare-o: Ajuda, Verificar e reparar na janela ou, com o Dragoman fechado: dragoman check --repair. O que está íntegro é mantido; os seus documentos não são tocados.</translation>
        </message>
        <message>
            <source>The catalogue is damaged: something in its table {table} cannot be.</source>
            <comment>storage.value_damaged</comment>
            <translation>O catálogo está danificado: há algo impossível na tabela {table}.</translation>
        </message>
        <message>
            <source>The catalogue is in use by another program.</source>
            <comment>storage.catalogue_in_use</comment>
            <translation>O catálogo está em uso por outro programa.</translation>
        </message>
        <message>
            <source>Close that program and try again.</source>
            <comment>storage.close_other_program</comment>
            <translation>Feche esse programa e tente de novo.</translation>
        </message>
        <message>
            <source>full-text index</source>
            <comment>storage.full_text_index</comment>
            <translation>índice de texto completo</translation>
        </message>
        <message>
            <source>vector index</source>
            <comment>storage.vector_index</comment>
            <translation>índice de vetores</translation>
        </message>
        <message>
            <source>The {index} cannot be written ({why}).</source>
            <comment>storage.index_not_writable</comment>
            <translation>Não é possível escrever no {index} ({why}).</translation>
        </message>
        <message>
            <source>Start Dragoman again: what is missing in it is made anew from the catalogue.</source>
            <comment>storage.index_is_made_anew</comment>
            <translation>Inicie o Dragoman de novo: o que falta nele é refeito a partir do catálogo.</translation>
        </message>
        <message>
            <source>There is no library at {folder}.</source>
            <comment>storage.no_library</comment>
            <translation>Não há nenhuma biblioteca em {folder}.</translation>
        </message>
        <message>
            <source>Index a folder first: dragoman index FOLDER.</source>
            <comment>storage.index_a_folder</comment>
            <translation>Indexe primeiro uma pasta: dragoman index PASTA.</translation>
        </message>
        <message>
            <source>The library at {folder} is not ready for this version of Dragoman.</source>
            <comment>storage.not_ready</comment>
            <translation>A biblioteca em {folder} não está pronta para esta versão do Dragoman.</translation>
        </message>
        <message>
            <source>Open its window, or index a folder: that brings it up to date.</source>
            <comment>storage.bring_up_to_date</comment>
            <translation>Abra a janela ou indexe uma pasta: isso a atualiza.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder is no file.</source>
            <comment>storage.no_file</comment>
            <translation>O catalogue.sqlite3 da pasta de dados não é um arquivo.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder belongs to another program; it was not touched.</source>
            <comment>storage.foreign_catalogue</comment>
            <translation>O catalogue.sqlite3 da pasta de dados pertence a outro programa; não foi tocado.</translation>
        </message>
        <message>
            <source>This library was written by a newer version of Dragoman.</source>
            <comment>storage.newer_library</comment>
            <translation>Esta biblioteca foi escrita por uma versão mais recente do Dragoman.</translation>
        </message>
        <message>
            <source>The library could not be brought to this version of Dragoman. It is as it was: the version before can still use it. {why}</source>
            <comment>storage.not_upgraded</comment>
            <translation>Não foi possível adaptar a biblioteca a esta versão do Dragoman. Ela está como estava: a versão anterior ainda pode usá-la. {why}</translation>
        </message>
        <message>
            <source>Dragoman made a mistake; the log says more.</source>
            <comment>storage.upgrade_mistake</comment>
            <translation>O Dragoman cometeu um erro; o registro diz mais.</translation>
        </message>
        <message>
            <source>Go on with the version before, and please report this.</source>
            <comment>storage.use_former_version</comment>
            <translation>Continue com a versão anterior e, por favor, comunique este erro.</translation>
        </message>
        <message>
            <source>Install that version, or choose another folder with --data-dir.</source>
            <comment>storage.install_that_version</comment>
            <translation>Instale essa versão ou escolha outra pasta com --data-dir.</translation>
        </message>
        <message>
            <source>Looking at {table}</source>
            <comment>check.looks_at</comment>
            <translation>Examinando {table}</translation>
        </message>
        <message>
            <source>Looking at the catalogue's pages</source>
            <comment>check.looks_at_pages</comment>
            <translation>Examinando as páginas do catálogo</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <comment>check.looks_at_files</comment>
            <translation>Examinando os arquivos</translation>
        </message>
        <message>
            <source>Repairing</source>
            <comment>check.repairs</comment>
            <translation>Reparando</translation>
        </message>
        <message>
            <source>Copying what can be read of the catalogue</source>
            <comment>check.salvages</comment>
            <translation>Copiando o que pode ser lido do catálogo</translation>
        </message>
        <message>
            <source>Close it first: nobody may write to the library while it is repaired.</source>
            <comment>check.close_it_first</comment>
            <translation>Feche-o primeiro: ninguém pode escrever na biblioteca enquanto ela é reparada.</translation>
        </message>
        <message>
            <source>The catalogue is not there.</source>
            <comment>check.catalogue_missing</comment>
            <translation>O catálogo não está lá.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue's file is damaged: it cannot be read in {n:count} places.</source>
            <comment>check.catalogue_corrupt</comment>
            <translation>
                <numerusform>O arquivo do catálogo está danificado: não pode ser lido em {n:count} lugar.</numerusform>
                <numerusform>O arquivo do catálogo está danificado: não pode ser lido em {n:count} lugares.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the catalogue {n:count} indexes or triggers are not as they were made.</source>
            <comment>check.schema</comment>
            <translation>
                <numerusform>No catálogo, {n:count} índice ou gatilho não está como foi feito.</numerusform>
                <numerusform>No catálogo, {n:count} índices ou gatilhos não estão como foram feitos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Indexes of the catalogue do not agree with their tables, in {n:count} places.</source>
            <comment>check.sqlite_indexes</comment>
            <translation>
                <numerusform>Há índices do catálogo que não concordam com as suas tabelas em {n:count} lugar.</numerusform>
                <numerusform>Há índices do catálogo que não concordam com as suas tabelas em {n:count} lugares.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are said to be at places where they never were.</source>
            <comment>check.documents_astray</comment>
            <translation>
                <numerusform>{n:count} documento consta em um lugar em que nunca esteve.</numerusform>
                <numerusform>{n:count} documentos constam em lugares em que nunca estiveram.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} documents the catalogue says what cannot be.</source>
            <comment>check.documents_damaged</comment>
            <translation>
                <numerusform>O catálogo diz algo impossível de {n:count} documento.</numerusform>
                <numerusform>O catálogo diz algo impossível de {n:count} documentos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents have other names to be searched by than their own.</source>
            <comment>check.names_damaged</comment>
            <translation>
                <numerusform>{n:count} documento tem para a pesquisa um nome que não é o seu.</numerusform>
                <numerusform>{n:count} documentos têm para a pesquisa nomes que não são os seus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:count} documents are not what was read.</source>
            <comment>check.contents_damaged</comment>
            <translation>
                <numerusform>O texto de {n:count} documento não é o que foi lido.</numerusform>
                <numerusform>Os textos de {n:count} documentos não são os que foram lidos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts it is wrongly said how they were read.</source>
            <comment>check.contents_pipeline</comment>
            <translation>
                <numerusform>De {n:count} texto está errado o modo como foi lido.</numerusform>
                <numerusform>De {n:count} textos está errado o modo como foram lidos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts the number of passages is wrong.</source>
            <comment>check.contents_numbers</comment>
            <translation>
                <numerusform>De {n:count} texto o número de trechos está errado.</numerusform>
                <numerusform>De {n:count} textos o número de trechos está errado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages are of no document.</source>
            <comment>check.chunks_astray</comment>
            <translation>
                <numerusform>{n:count} trecho não é de nenhum documento.</numerusform>
                <numerusform>{n:count} trechos não são de nenhum documento.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The lengths of the vectors of {n:count} embedders are wrong.</source>
            <comment>check.embedder_dimension</comment>
            <translation>
                <numerusform>O comprimento dos vetores de {n:count} modelo de significado está errado.</numerusform>
                <numerusform>O comprimento dos vetores de {n:count} modelos de significado está errado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} embedders are not what was written.</source>
            <comment>check.embedders_damaged</comment>
            <translation>
                <numerusform>{n:count} modelo de significado não é o que foi escrito.</numerusform>
                <numerusform>{n:count} modelos de significado não são o que foi escrito.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are not what was written.</source>
            <comment>check.vectors_damaged</comment>
            <translation>
                <numerusform>{n:count} vetor não é o que foi escrito.</numerusform>
                <numerusform>{n:count} vetores não são o que foi escrito.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are of texts that are in no document.</source>
            <comment>check.vectors_orphaned</comment>
            <translation>
                <numerusform>{n:count} vetor é de um texto que não está em nenhum documento.</numerusform>
                <numerusform>{n:count} vetores são de textos que não estão em nenhum documento.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} rows of a smaller table say what cannot be.</source>
            <comment>check.rows_damaged</comment>
            <translation>
                <numerusform>{n:count} linha de uma tabela menor diz algo impossível.</numerusform>
                <numerusform>{n:count} linhas de uma tabela menor dizem algo impossível.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} properties of the catalogue are lost.</source>
            <comment>check.properties_damaged</comment>
            <translation>
                <numerusform>{n:count} propriedade do catálogo se perdeu.</numerusform>
                <numerusform>{n:count} propriedades do catálogo se perderam.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} tables it is not known which numbers were given.</source>
            <comment>check.sequences_damaged</comment>
            <translation>
                <numerusform>De {n:count} tabela não se sabe que números foram atribuídos.</numerusform>
                <numerusform>De {n:count} tabelas não se sabe que números foram atribuídos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost what was written last; {n:count} indexes knew of it.</source>
            <comment>check.lost_writes</comment>
            <translation>
                <numerusform>O catálogo perdeu o que foi escrito por último; {n:count} índice o conhecia.</numerusform>
                <numerusform>O catálogo perdeu o que foi escrito por último; {n:count} índices o conheciam.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost its latest changes: {n:count} folders and opened documents that the newest backup knows.</source>
            <comment>check.went_back</comment>
            <translation>
                <numerusform>O catálogo perdeu o que lhe foi dito por último: {n:count} pasta ou documento aberto que a cópia de segurança mais recente conhece.</numerusform>
                <numerusform>O catálogo perdeu o que lhe foi dito por último: {n:count} pastas e documentos abertos que a cópia de segurança mais recente conhece.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The paths of {n:count} folders cannot be.</source>
            <comment>check.folders_damaged</comment>
            <translation>
                <numerusform>O caminho de {n:count} pasta é impossível.</numerusform>
                <numerusform>Os caminhos de {n:count} pastas são impossíveis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is left out of {n:count} folders cannot be read.</source>
            <comment>check.excludes_damaged</comment>
            <translation>
                <numerusform>Não é possível ler o que é ignorado em {n:count} pasta.</numerusform>
                <numerusform>Não é possível ler o que é ignorado em {n:count} pastas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} counts that are kept are wrong.</source>
            <comment>check.counts_wrong</comment>
            <translation>
                <numerusform>{n:count} contagem guardada está errada.</numerusform>
                <numerusform>{n:count} contagens guardadas estão erradas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is damaged in {n:count} files.</source>
            <comment>check.index_unusable</comment>
            <translation>
                <numerusform>O {index} está danificado em {n:count} arquivo.</numerusform>
                <numerusform>O {index} está danificado em {n:count} arquivos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is of {n:count} other catalogues.</source>
            <comment>check.index_elsewhere</comment>
            <translation>
                <numerusform>O {index} é de {n:count} outro catálogo.</numerusform>
                <numerusform>O {index} é de {n:count} outros catálogos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} lacks {n:count} entries, or has them too many.</source>
            <comment>check.index_incomplete</comment>
            <translation>
                <numerusform>No {index} falta ou sobra {n:count} entrada.</numerusform>
                <numerusform>No {index} faltam ou sobram {n:count} entradas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have gone from the disk.</source>
            <comment>check.files_gone</comment>
            <translation>
                <numerusform>{n:count} arquivo desapareceu do disco.</numerusform>
                <numerusform>{n:count} arquivos desapareceram do disco.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have changed since they were read.</source>
            <comment>check.files_changed</comment>
            <translation>
                <numerusform>{n:count} arquivo mudou desde que foi lido.</numerusform>
                <numerusform>{n:count} arquivos mudaram desde que foram lidos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files hold other bytes than were read, though they look unchanged.</source>
            <comment>check.files_differ</comment>
            <translation>
                <numerusform>{n:count} arquivo contém outros bytes que não os lidos, embora pareça inalterado.</numerusform>
                <numerusform>{n:count} arquivos contêm outros bytes que não os lidos, embora pareçam inalterados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files of settings cannot be read.</source>
            <comment>check.settings_damaged</comment>
            <translation>
                <numerusform>{n:count} arquivo de configurações não pode ser lido.</numerusform>
                <numerusform>{n:count} arquivos de configurações não podem ser lidos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} backups are not what was written.</source>
            <comment>check.backups_damaged</comment>
            <translation>
                <numerusform>{n:count} cópia de segurança não é o que foi escrito.</numerusform>
                <numerusform>{n:count} cópias de segurança não são o que foi escrito.</numerusform>
            </translation>
        </message>
        <message>
            <source>made again from the catalogue</source>
            <comment>check.from.catalogue</comment>
            <translation>refeito a partir do catálogo</translation>
        </message>
        <message>
            <source>read again from the files</source>
            <comment>check.from.files</comment>
            <translation>lido de novo dos arquivos</translation>
        </message>
        <message>
            <source>embedded anew</source>
            <comment>check.from.embedder</comment>
            <translation>calculado de novo pelo modelo</translation>
        </message>
        <message>
            <source>taken from the newest backup</source>
            <comment>check.from.backup</comment>
            <translation>tirado da cópia de segurança mais recente</translation>
        </message>
        <message>
            <source>set to what is usual</source>
            <comment>check.from.default</comment>
            <translation>posto no valor habitual</translation>
        </message>
        <message>
            <source>what can be read of it goes into a new one; the damaged one is kept aside, in the folder damaged</source>
            <comment>check.from.remains</comment>
            <translation>o que pode ser lido vai para um novo; o danificado é guardado à parte, na pasta damaged</translation>
        </message>
        <message>
            <source>to be repaired</source>
            <comment>check.state.possible</comment>
            <translation>a reparar</translation>
        </message>
        <message>
            <source>repaired</source>
            <comment>check.state.done</comment>
            <translation>reparado</translation>
        </message>
        <message>
            <source>the next run of the index sees to it</source>
            <comment>check.state.with_index</comment>
            <translation>a próxima indexação resolve</translation>
        </message>
        <message>
            <source>could not be repaired</source>
            <comment>check.state.failed</comment>
            <translation>não pôde ser reparado</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <comment>check.sound</comment>
            <translation>A biblioteca está em bom estado.</translation>
        </message>
        <message>
            <source>Repair it: dragoman check --repair.</source>
            <comment>check.repair_it</comment>
            <translation>Repare-a: dragoman check --repair.</translation>
        </message>
        <message>
            <source>All of it is repaired.</source>
            <comment>check.all_repaired</comment>
            <translation>Tudo foi reparado.</translation>
        </message>
        <message>
            <source>Not all of it could be repaired; the log says more.</source>
            <comment>check.not_all_repaired</comment>
            <translation>Nem tudo pôde ser reparado; o registro diz mais.</translation>
        </message>
        <message>
            <source>The library is damaged: {what}</source>
            <comment>check.found_at_start</comment>
            <translation>A biblioteca está danificada: {what}</translation>
        </message>
        <message>
            <source>There is no backup that can be used.</source>
            <comment>backup.none</comment>
            <translation>Não há nenhuma cópia de segurança que possa ser usada.</translation>
        </message>
        <message>
            <source>There is no backup {name} that can be used.</source>
            <comment>backup.none_such</comment>
            <translation>Não há nenhuma cópia de segurança {name} que possa ser usada.</translation>
        </message>
        <message>
            <source>Too many files are open in this program or on this computer.</source>
            <comment>shortage.open_files</comment>
            <translation>Há arquivos demais abertos neste programa ou neste computador.</translation>
        </message>
        <message>
            <source>Close other programs, or raise the limit of open files (ulimit -n), then start Dragoman again.</source>
            <comment>shortage.close_or_raise</comment>
            <translation>Feche outros programas ou aumente o limite de arquivos abertos (ulimit -n) e depois inicie o Dragoman de novo.</translation>
        </message>
        <message>
            <source>There is too little memory, or no further process or thread may be started.</source>
            <comment>shortage.memory</comment>
            <translation>Há pouca memória, ou não é possível iniciar mais nenhum processo ou thread.</translation>
        </message>
        <message>
            <source>Close other programs, or raise what Dragoman may use, then start it again; what was done is kept.</source>
            <comment>shortage.close_programs</comment>
            <translation>Feche outros programas ou aumente o que o Dragoman pode usar e depois inicie-o de novo; o que foi feito é mantido.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <comment>disk.full</comment>
            <translation>O disco está cheio.</translation>
        </message>
        <message>
            <source>Make room, then try again: what has been downloaded of a model is kept.</source>
            <comment>disk.make_room_for_model</comment>
            <translation>Libere espaço e tente de novo: o que já foi baixado de um modelo é mantido.</translation>
        </message>
        <message>
            <source>The folder of models cannot be written to ({path}).</source>
            <comment>disk.models_denied</comment>
            <translation>Não é possível escrever na pasta dos modelos ({path}).</translation>
        </message>
        <message>
            <source>Close other windows of Dragoman, check the folder's permissions, and try again.</source>
            <comment>disk.close_windows</comment>
            <translation>Feche outras janelas do Dragoman, verifique as permissões da pasta e tente de novo.</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <comment>disk.failing</comment>
            <translation>O disco comunicou um erro.</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <comment>disk.check_disk</comment>
            <translation>Verifique o disco e tente de novo.</translation>
        </message>
        <message>
            <source>The folder of models cannot be used ({why}: {path}).</source>
            <comment>disk.models_unusable</comment>
            <translation>Não é possível usar a pasta dos modelos ({why}: {path}).</translation>
        </message>
        <message>
            <source>Check the data folder, or choose another with --data-dir.</source>
            <comment>disk.check_data_folder</comment>
            <translation>Verifique a pasta de dados ou escolha outra com --data-dir.</translation>
        </message>
        <message>
            <source>The disk has {free:bytes} left, and {needed:bytes} are needed.</source>
            <comment>disk.too_little_room</comment>
            <translation>O disco tem {free:bytes} livres, e são necessários {needed:bytes}.</translation>
        </message>
        <message>
            <source>Make room, or choose a data folder on another disk with --data-dir.</source>
            <comment>disk.make_room</comment>
            <translation>Libere espaço ou escolha uma pasta de dados em outro disco com --data-dir.</translation>
        </message>
        <message>
            <source>The settings cannot be written ({why}: {path}).</source>
            <comment>disk.settings_cannot_be_written</comment>
            <translation>Não é possível salvar as configurações ({why}: {path}).</translation>
        </message>
        <message>
            <source>Your questions cannot be kept ({why}: {path}).</source>
            <comment>disk.questions_cannot_be_written</comment>
            <translation>Não é possível guardar as suas perguntas ({why}: {path}).</translation>
        </message>
        <message>
            <source>What you collect cannot be kept ({why}: {path}).</source>
            <comment>disk.collection_cannot_be_written</comment>
            <translation>Não é possível guardar a sua coleção ({why}: {path}).</translation>
        </message>
        <message>
            <source>There is no room for more: take out of the collection what you no longer need, or save it as a file first.</source>
            <comment>collection.full</comment>
            <translation>Não há espaço para mais: retire da coleção o que já não é necessário ou salve-a antes como arquivo.</translation>
        </message>
        <message>
            <source>There is no model {id}. These are known: {known}.</source>
            <comment>models.unknown</comment>
            <translation>Não existe o modelo {id}. São conhecidos: {known}.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no embedder that is known.</source>
            <comment>models.settings_ask_for_no_embedder</comment>
            <translation>As configurações pedem {id}, que não é nenhum modelo de significado conhecido.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no reranker that is known.</source>
            <comment>models.settings_ask_for_no_reranker</comment>
            <translation>As configurações pedem {id}, que não é nenhum reordenador conhecido.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <comment>models.choose_another</comment>
            <translation>Escolha outro modelo.</translation>
        </message>
        <message>
            <source>The model {id} is not installed.</source>
            <comment>models.not_installed</comment>
            <translation>O modelo {id} não está instalado.</translation>
        </message>
        <message>
            <source>Get it under File, Models, or with: dragoman models download {id}</source>
            <comment>models.get_it</comment>
            <translation>Obtenha-o em Arquivo, Modelos, ou com: dragoman models download {id}</translation>
        </message>
        <message>
            <source>Import it under File, Models, or with: dragoman models import {id} FOLDER</source>
            <comment>models.import_it</comment>
            <translation>Importe-o em Arquivo, Modelos, ou com: dragoman models import {id} PASTA</translation>
        </message>
        <message>
            <source>Remove it and get it again, or use another.</source>
            <comment>models.get_it_again</comment>
            <translation>Remova-o e obtenha-o de novo, ou use outro.</translation>
        </message>
        <message>
            <source>Install Dragoman again.</source>
            <comment>models.install_dragoman_again</comment>
            <translation>Instale o Dragoman de novo.</translation>
        </message>
        <message>
            <source>The model {id} is in use: use another first.</source>
            <comment>models.in_use</comment>
            <translation>O modelo {id} está em uso: use outro primeiro.</translation>
        </message>
        <message>
            <source>The model {id} is a reranker: it embeds nothing.</source>
            <comment>models.is_no_embedder</comment>
            <translation>O modelo {id} é um reordenador: não lê significados.</translation>
        </message>
        <message>
            <source>The model {id} does not give what was asked for; it gives: {heads}.</source>
            <comment>models.lacks_heads</comment>
            <translation>O modelo {id} não dá o que foi pedido; ele dá: {heads}.</translation>
        </message>
        <message>
            <source>It is kept, but not used.</source>
            <comment>models.kept_but_not_used</comment>
            <translation>É mantido, mas não usado.</translation>
        </message>
        <message>
            <source>{title} is built in.</source>
            <comment>models.is_built_in</comment>
            <translation>{title} é integrado.</translation>
        </message>
        <message>
            <source>{title} cannot be downloaded: import it from a folder or a zip.</source>
            <comment>models.cannot_be_downloaded</comment>
            <translation>{title} não pode ser baixado: importe-o de uma pasta ou de um zip.</translation>
        </message>
        <message>
            <source>The built-in model comes with Dragoman and stays as it is.</source>
            <comment>models.built_in_stays</comment>
            <translation>O modelo integrado vem com o Dragoman e fica como está.</translation>
        </message>
        <message>
            <source>The built-in model lacks {file}: install Dragoman again.</source>
            <comment>models.built_in_lacks</comment>
            <translation>Falta {file} no modelo integrado: instale o Dragoman de novo.</translation>
        </message>
        <message>
            <source>{file} is damaged: install Dragoman again.</source>
            <comment>models.built_in_file_is_damaged</comment>
            <translation>{file} está danificado: instale o Dragoman de novo.</translation>
        </message>
        <message>
            <source>The model {model} cannot be used: {file} cannot be read ({why}).</source>
            <comment>models.file_cannot_be_read</comment>
            <translation>Não é possível usar o modelo {model}: não é possível ler {file} ({why}).</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} {how}): verify it, or download it again.</source>
            <comment>models.is_damaged</comment>
            <translation>{title} está danificado ({file} {how}): verifique-o ou baixe-o de novo.</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>models.differs_by_absence</comment>
            <translation>está faltando</translation>
        </message>
        <message>
            <source>has {found} bytes instead of {wanted}</source>
            <comment>models.differs_by_size</comment>
            <translation>tem {found} bytes em vez de {wanted}</translation>
        </message>
        <message>
            <source>was changed after it was installed</source>
            <comment>models.differs_by_time</comment>
            <translation>foi alterado depois de instalado</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} cannot be read): download or import it again.</source>
            <comment>models.manifest_is_damaged</comment>
            <translation>{title} está danificado (não é possível ler {file}): baixe-o ou importe-o de novo.</translation>
        </message>
        <message>
            <source>{title} is of another version (it lacks {file}): download it again.</source>
            <comment>models.is_of_another_version</comment>
            <translation>{title} é de outra versão (falta {file}): baixe-o de novo.</translation>
        </message>
        <message>
            <source>{title} is not whole.</source>
            <comment>models.is_not_whole</comment>
            <translation>{title} não está completo.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <comment>models.try_again</comment>
            <translation>Tente de novo.</translation>
        </message>
        <message>
            <source>Another window or command of Dragoman is at work on {title}.</source>
            <comment>models.at_work_elsewhere</comment>
            <translation>Outra janela ou comando do Dragoman está trabalhando com {title}.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <comment>models.wait</comment>
            <translation>Espere até que termine.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes instead of {wanted}.</source>
            <comment>models.file_has_other_size</comment>
            <translation>{file} tem {found} bytes em vez de {wanted}.</translation>
        </message>
        <message>
            <source>{file} is damaged: its digest is another than at the installation.</source>
            <comment>models.file_has_other_digest</comment>
            <translation>{file} está danificado: a soma de verificação não é a da instalação.</translation>
        </message>
        <message>
            <source>{file} is missing.</source>
            <comment>models.file_is_missing</comment>
            <translation>Falta {file}.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong size and was removed.</source>
            <comment>models.arrived_with_wrong_size</comment>
            <translation>{file} chegou com um tamanho errado e foi removido.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong digest and was removed.</source>
            <comment>models.arrived_with_wrong_digest</comment>
            <translation>{file} chegou com uma soma de verificação errada e foi removido.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <comment>models.source_not_there</comment>
            <translation>{path} não está lá.</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip.</source>
            <comment>models.neither_folder_nor_zip</comment>
            <translation>{path} não é uma pasta nem um zip.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({why}).</source>
            <comment>models.source_cannot_be_read</comment>
            <translation>Não é possível ler {path} ({why}).</translation>
        </message>
        <message>
            <source>{path} is where Dragoman assembles the model itself: import it from elsewhere.</source>
            <comment>models.source_is_staging</comment>
            <translation>{path} é onde o próprio Dragoman monta o modelo: importe-o de outro lugar.</translation>
        </message>
        <message>
            <source>{path} has more than one {file} ({places}): import one folder.</source>
            <comment>models.source_has_several</comment>
            <translation>{path} tem mais de um {file} ({places}): importe uma só pasta.</translation>
        </message>
        <message>
            <source>{path} has no {file}, which is needed.</source>
            <comment>models.source_lacks</comment>
            <translation>Em {path} falta {file}, que é necessário.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes ({found:bytes}) instead of {wanted}.</source>
            <comment>models.file_has_wrong_size</comment>
            <translation>{file} tem {found} bytes ({found:bytes}) em vez de {wanted}.</translation>
        </message>
        <message>
            <source>{file} has a wrong digest: it is damaged, or of another version.</source>
            <comment>models.file_has_wrong_digest</comment>
            <translation>{file} tem uma soma de verificação errada: está danificado ou é de outra versão.</translation>
        </message>
        <message>
            <source>Fetch the model again.</source>
            <comment>models.fetch_it_again</comment>
            <translation>Obtenha o modelo de novo.</translation>
        </message>
        <message>
            <source>{path} is damaged ({why}).</source>
            <comment>models.zip_is_damaged</comment>
            <translation>{path} está danificado ({why}).</translation>
        </message>
        <message>
            <source>Fetch it again, or unpack it yourself.</source>
            <comment>models.unpack_it_yourself</comment>
            <translation>Obtenha-o de novo ou descompacte-o você mesmo.</translation>
        </message>
        <message>
            <source>{path} is encrypted: unpack it yourself, then import the folder.</source>
            <comment>models.zip_is_encrypted</comment>
            <translation>{path} está criptografado: descompacte-o você mesmo e depois importe a pasta.</translation>
        </message>
        <message>
            <source>{path} holds too much to be the files of one model: import the folder or zip of the model alone.</source>
            <comment>models.source_has_too_many</comment>
            <translation>{path} contém coisas demais para serem os arquivos de um só modelo: importe apenas a pasta ou o zip do modelo.</translation>
        </message>
        <message>
            <source>{path} changes while it is read: wait until it is complete.</source>
            <comment>models.source_changes</comment>
            <translation>{path} muda enquanto é lido: espere até que esteja completo.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which unpacks to an unreasonable size ({size:bytes}): it may have been made to do harm.</source>
            <comment>models.zip_is_a_bomb</comment>
            <translation>{path} contém {entry}, que, ao ser descompactado, atinge um tamanho descabido ({size:bytes}): pode ter sido feito para causar danos.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which does not belong into a zip of a model.</source>
            <comment>models.zip_holds_odd_entry</comment>
            <translation>{path} contém {entry}, que não pertence a um zip de um modelo.</translation>
        </message>
        <message>
            <source>The list of models {path} cannot be read ({why}).</source>
            <comment>registry.cannot_be_read</comment>
            <translation>Não é possível ler a lista de modelos {path} ({why}).</translation>
        </message>
        <message>
            <source>The list of models {path} lacks the built-in embedder.</source>
            <comment>registry.lacks_built_in</comment>
            <translation>Na lista de modelos {path} falta o modelo de significado integrado.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}.</source>
            <comment>registry.own_cannot_be_read</comment>
            <translation>Não é possível ler {path}: {why}.</translation>
        </message>
        <message>
            <source>{path} is no text in UTF-8: what is not was replaced.</source>
            <comment>registry.no_text</comment>
            <translation>{path} não é texto em UTF-8: o que não é foi substituído.</translation>
        </message>
        <message>
            <source>{what} in {path} is left out, because of a slip in line {line}: {why}.</source>
            <comment>registry.slip</comment>
            <translation>{what} em {path} é omitido por causa de um erro na linha {line}: {why}.</translation>
        </message>
        <message>
            <source>What stands before the first table</source>
            <comment>registry.beginning</comment>
            <translation>O que vem antes da primeira tabela</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <comment>registry.nested_too_deeply</comment>
            <translation>está aninhado fundo demais</translation>
        </message>
        <message>
            <source>The model {id} in {path} is left out: {why}.</source>
            <comment>registry.left_out</comment>
            <translation>O modelo {id} em {path} é omitido: {why}.</translation>
        </message>
        <message>
            <source>another model has this id</source>
            <comment>registry.id_is_taken</comment>
            <translation>outro modelo tem este identificador</translation>
        </message>
        <message>
            <source>its id may hold small letters, digits, dots and dashes only</source>
            <comment>registry.odd_id</comment>
            <translation>o identificador só pode conter letras minúsculas, algarismos, pontos e hífens</translation>
        </message>
        <message>
            <source>it is not a table</source>
            <comment>registry.no_table</comment>
            <translation>não é uma tabela</translation>
        </message>
        <message>
            <source>unknown: {names}</source>
            <comment>registry.unknown</comment>
            <translation>desconhecido: {names}</translation>
        </message>
        <message>
            <source>missing: {names}</source>
            <comment>registry.missing</comment>
            <translation>falta: {names}</translation>
        </message>
        <message>
            <source>{path} is not the path of a file inside its folder</source>
            <comment>registry.outside_its_folder</comment>
            <translation>{path} não é o caminho de um arquivo dentro da pasta</translation>
        </message>
        <message>
            <source>{path} is not among its files</source>
            <comment>registry.not_among_its_files</comment>
            <translation>{path} não está entre os seus arquivos</translation>
        </message>
        <message>
            <source>an embedder needs heads, or a pooling of its hidden states</source>
            <comment>registry.needs_heads</comment>
            <translation>um modelo de significado precisa de saídas (heads) ou de uma agregação (pooling) dos estados ocultos</translation>
        </message>
        <message>
            <source>{name} cannot be {value}</source>
            <comment>registry.odd_value</comment>
            <translation>{name} não pode ser {value}</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is downloaded.</source>
            <comment>hub.offline</comment>
            <translation>HF_HUB_OFFLINE está definida; por isso, nada é baixado.</translation>
        </message>
        <message>
            <source>Unset it, or import the model instead.</source>
            <comment>hub.unset_offline</comment>
            <translation>Remova essa definição ou, em vez disso, importe o modelo.</translation>
        </message>
        <message>
            <source>{repository} is not the name of a repository.</source>
            <comment>hub.not_a_repository</comment>
            <translation>{repository} não é o nome de um repositório.</translation>
        </message>
        <message>
            <source>Correct it in the model's description.</source>
            <comment>hub.correct_description</comment>
            <translation>Corrija-o na descrição do modelo.</translation>
        </message>
        <message>
            <source>The connection to {hub} was lost.</source>
            <comment>hub.connection_lost</comment>
            <translation>A conexão com {hub} foi perdida.</translation>
        </message>
        <message>
            <source>What has arrived is kept: download again to go on.</source>
            <comment>hub.kept</comment>
            <translation>O que chegou é mantido: baixe de novo para continuar.</translation>
        </message>
        <message>
            <source>{hub} does not answer.</source>
            <comment>hub.no_answer</comment>
            <translation>{hub} não responde.</translation>
        </message>
        <message>
            <source>Check your connection. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_connection</comment>
            <translation>Verifique a sua conexão. O que chegou é mantido: baixe de novo para continuar.</translation>
        </message>
        <message>
            <source>The proxy refuses the connection to {hub} ({why}).</source>
            <comment>hub.proxy_refuses</comment>
            <translation>O proxy recusa a conexão com {hub} ({why}).</translation>
        </message>
        <message>
            <source>Check HTTPS_PROXY and NO_PROXY.</source>
            <comment>hub.check_proxy</comment>
            <translation>Verifique HTTPS_PROXY e NO_PROXY.</translation>
        </message>
        <message>
            <source>No secure connection to {hub} is possible ({why}).</source>
            <comment>hub.not_secure</comment>
            <translation>Não é possível uma conexão segura com {hub} ({why}).</translation>
        </message>
        <message>
            <source>Check the clock, the certificates of this computer, and HF_ENDPOINT.</source>
            <comment>hub.check_certificates</comment>
            <translation>Verifique o relógio, os certificados deste computador e HF_ENDPOINT.</translation>
        </message>
        <message>
            <source>The name {hub} cannot be found.</source>
            <comment>hub.name_not_found</comment>
            <translation>O nome {hub} não foi encontrado.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_all_and_kept</comment>
            <translation>Verifique a sua conexão, HF_ENDPOINT e HTTPS_PROXY. O que chegou é mantido: baixe de novo para continuar.</translation>
        </message>
        <message>
            <source>{hub} cannot be reached ({why}).</source>
            <comment>hub.unreachable</comment>
            <translation>Não é possível acessar {hub} ({why}).</translation>
        </message>
        <message>
            <source>{hub} gave an answer that makes no sense ({why}).</source>
            <comment>hub.makes_no_sense</comment>
            <translation>{hub} deu uma resposta sem sentido ({why}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT.</source>
            <comment>hub.check_endpoint</comment>
            <translation>Verifique HF_ENDPOINT.</translation>
        </message>
        <message>
            <source>{hub} gives {repository} only to people who have accepted its terms.</source>
            <comment>hub.gated</comment>
            <translation>{hub} só fornece {repository} a quem aceitou os seus termos.</translation>
        </message>
        <message>
            <source>Accept them on the model's page there, set HF_TOKEN to your token, and download again.</source>
            <comment>hub.accept_terms</comment>
            <translation>Aceite-os lá, na página do modelo, ponha o seu token em HF_TOKEN e baixe de novo.</translation>
        </message>
        <message>
            <source>{hub} refuses {repository} ({status}): it is private or not there, or HF_TOKEN is not valid.</source>
            <comment>hub.refuses</comment>
            <translation>{hub} recusa {repository} ({status}): é privado ou não existe, ou HF_TOKEN não é válido.</translation>
        </message>
        <message>
            <source>Check HF_TOKEN, or import the model from a folder or a zip.</source>
            <comment>hub.check_token</comment>
            <translation>Verifique HF_TOKEN ou importe o modelo de uma pasta ou de um zip.</translation>
        </message>
        <message>
            <source>{hub} does not have {repository} ({status}).</source>
            <comment>hub.no_such_repository</comment>
            <translation>{hub} não tem {repository} ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have this revision of {repository} ({status}).</source>
            <comment>hub.no_such_revision</comment>
            <translation>{hub} não tem esta revisão de {repository} ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have a file of {repository} ({status}).</source>
            <comment>hub.no_such_file</comment>
            <translation>{hub} não tem um arquivo de {repository} ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT, or look for a newer Dragoman.</source>
            <comment>hub.check_endpoint_or_update</comment>
            <translation>Verifique HF_ENDPOINT ou procure um Dragoman mais recente.</translation>
        </message>
        <message>
            <source>{hub} has had too many requests ({status}).</source>
            <comment>hub.too_many_requests</comment>
            <translation>{hub} recebeu pedidos demais ({status}).</translation>
        </message>
        <message>
            <source>{hub} has had too many requests and asks to wait {seconds} seconds ({status}).</source>
            <comment>hub.asks_to_wait</comment>
            <translation>{hub} recebeu pedidos demais e pede para esperar {seconds} segundos ({status}).</translation>
        </message>
        <message>
            <source>Try again later. What has arrived is kept: download again to go on.</source>
            <comment>hub.try_later</comment>
            <translation>Tente de novo mais tarde. O que chegou é mantido: baixe de novo para continuar.</translation>
        </message>
        <message>
            <source>{hub} is out of order ({status}).</source>
            <comment>hub.out_of_order</comment>
            <translation>{hub} está fora de serviço ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not give {repository} ({status}).</source>
            <comment>hub.not_given</comment>
            <translation>{hub} não fornece {repository} ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_variables</comment>
            <translation>Verifique HF_ENDPOINT e HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>{hub} does not answer as a hub of models does.</source>
            <comment>hub.no_hub</comment>
            <translation>{hub} não responde como um servidor de modelos.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_connection_and_variables</comment>
            <translation>Verifique a sua conexão, HF_ENDPOINT e HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>The hub gave a part of a file and does not say which.</source>
            <comment>hub.unnamed_part</comment>
            <translation>O servidor deu uma parte de um arquivo e não diz qual.</translation>
        </message>
        <message>
            <source>The hub offers another {file} than the one that {title} was described with.</source>
            <comment>hub.offers_another_file</comment>
            <translation>O servidor oferece um {file} diferente do que consta na descrição de {title}.</translation>
        </message>
        <message>
            <source>Nothing was downloaded. Look for a newer Dragoman, or import the model.</source>
            <comment>hub.nothing_downloaded</comment>
            <translation>Nada foi baixado. Procure um Dragoman mais recente ou importe o modelo.</translation>
        </message>
        <message>
            <source>Download again.</source>
            <comment>hub.download_again</comment>
            <translation>Baixe de novo.</translation>
        </message>
        <message>
            <source>The model {model} in {folder} cannot be used: {why}.</source>
            <comment>inference.unusable</comment>
            <translation>Não é possível usar o modelo {model} em {folder}: {why}.</translation>
        </message>
        <message>
            <source>{words}</source>
            <comment>inference.said</comment>
            <translation>{words}</translation>
        </message>
        <message>
            <source>it needs {needed:bytes} of memory and {free:bytes} are free</source>
            <comment>inference.needs_memory</comment>
            <translation>precisa de {needed:bytes} de memória e há {free:bytes} livres</translation>
        </message>
        <message>
            <source>memory is short, it needs {needed:bytes}</source>
            <comment>inference.memory_is_short</comment>
            <translation>falta memória, precisa de {needed:bytes}</translation>
        </message>
        <message>
            <source>Close other programs, or use another model.</source>
            <comment>inference.free_memory</comment>
            <translation>Feche outros programas ou use outro modelo.</translation>
        </message>
        <message>
            <source>its inputs are not what they should be: {names}</source>
            <comment>inference.inputs</comment>
            <translation>as entradas não são as que deveriam ser: {names}</translation>
        </message>
        <message>
            <source>its outputs are not what they should be: {names}</source>
            <comment>inference.outputs</comment>
            <translation>as saídas não são as que deveriam ser: {names}</translation>
        </message>
        <message>
            <source>its tokenizer has {pieces} pieces, which do not fit the model</source>
            <comment>inference.vocabulary_does_not_fit</comment>
            <translation>o tokenizador tem {pieces} peças, que não se ajustam ao modelo</translation>
        </message>
        <message>
            <source>its tokenizer is not the one that belongs to it</source>
            <comment>inference.other_tokenizer</comment>
            <translation>o tokenizador não é o que lhe corresponde</translation>
        </message>
        <message>
            <source>it reads {limit} tokens at a time and was given {given}</source>
            <comment>inference.too_many_tokens</comment>
            <translation>lê {limit} tokens de cada vez e recebeu {given}</translation>
        </message>
        <message>
            <source>the token {token} is none of its {vocabulary}</source>
            <comment>inference.unknown_token</comment>
            <translation>o token {token} não é nenhum dos seus {vocabulary}</translation>
        </message>
        <message>
            <source>its {key} cannot be {value}</source>
            <comment>inference.declares</comment>
            <translation>o valor de {key} não pode ser {value}</translation>
        </message>
        <message>
            <source>it does not give vectors of length 1</source>
            <comment>inference.not_of_length_1</comment>
            <translation>não dá vetores de comprimento 1</translation>
        </message>
        <message>
            <source>its vectors have {found} numbers instead of {wanted}</source>
            <comment>inference.dimension</comment>
            <translation>os vetores têm {found} números em vez de {wanted}</translation>
        </message>
        <message>
            <source>it does not give one score for a pair</source>
            <comment>inference.not_one_score</comment>
            <translation>não dá uma única pontuação para um par</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <comment>inference.file</comment>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <comment>inference.file_is_damaged</comment>
            <translation>está danificado</translation>
        </message>
        <message>
            <source>The model {model} gives no vectors of single tokens to rerank by.</source>
            <comment>inference.no_token_vectors</comment>
            <translation>O modelo {model} não dá vetores de tokens individuais com que reordenar.</translation>
        </message>
        <message>
            <source>Choose another model, or another way of reranking.</source>
            <comment>inference.use_another_reranker</comment>
            <translation>Escolha outro modelo ou outro modo de reordenar.</translation>
        </message>
        <message>
            <source>its vectors have not the {wanted} numbers of the published one</source>
            <comment>inference.published_dimension</comment>
            <translation>os vetores não têm os {wanted} números do publicado</translation>
        </message>
        <message>
            <source>its {head} score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.score_differs</comment>
            <translation>a pontuação {head} é {found:.3f}, enquanto {source} indica {wanted:.3f}</translation>
        </message>
        <message>
            <source>its reranker's score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.reranker_score_differs</comment>
            <translation>a pontuação do reordenador é {found:.3f}, enquanto {source} indica {wanted:.3f}</translation>
        </message>
        <message>
            <source>slower, on battery</source>
            <comment>pace.battery</comment>
            <translation>mais devagar, na bateria</translation>
        </message>
        <message>
            <source>slower, while you use the computer</source>
            <comment>pace.person</comment>
            <translation>mais devagar, enquanto você usa o computador</translation>
        </message>
        <message>
            <source>slower, while other programs need the computer</source>
            <comment>pace.others</comment>
            <translation>mais devagar, enquanto outros programas precisam do computador</translation>
        </message>
    </context>
</TS>
