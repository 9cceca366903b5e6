<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>CollectionActions</name>
        <message>
            <source>C&amp;ollect passage</source>
            <translation>将段落加入摘录集(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Show the collection</source>
            <translation>显示摘录集(&amp;S)</translation>
        </message>
        <message>
            <source>Sa&amp;ve the collection as…</source>
            <translation>将摘录集另存为(&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Undo the last change of the collection</source>
            <translation>撤销对摘录集的上次更改(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Remove all from the collection</source>
            <translation>从摘录集中全部移除(&amp;R)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>复制引文</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Collected.</source>
            <translation>已加入摘录集。</translation>
        </message>
    </context>
    <context>
        <name>ExplainActions</name>
        <message>
            <source>Choose the file that is not found</source>
            <translation>选择找不到的文件</translation>
        </message>
    </context>
    <context>
        <name>ExportActions</name>
        <message>
            <source>Nothing is collected yet.</source>
            <translation>摘录集中还没有内容。</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Word 文档 (*.docx)</translation>
        </message>
        <message>
            <source>Table for spreadsheets (*.csv)</source>
            <translation>电子表格数据 (*.csv)</translation>
        </message>
        <message>
            <source>Save the collection</source>
            <translation>保存摘录集</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>摘录集</translation>
        </message>
        <message>
            <source>{name} cannot be written.</source>
            <translation>无法写入“{name}”。</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>请选择另一个文件夹，或腾出磁盘空间。</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>已保存为“{name}”。</translation>
        </message>
        <message>
            <source>{name} is there already. Replace it?</source>
            <translation>“{name}”已存在。要替换它吗？</translation>
        </message>
        <message>
            <source>Replace a file</source>
            <translation>替换文件</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
    </context>
    <context>
        <name>GuideActions</name>
        <message>
            <source>&amp;Guide</source>
            <translation>使用指南(&amp;G)</translation>
        </message>
        <message>
            <source>Look for a &amp;new version…</source>
            <translation>查看是否有新版本(&amp;N)…</translation>
        </message>
        <message>
            <source>Look for a new version</source>
            <translation>查看是否有新版本</translation>
        </message>
        <message>
            <source>You have version {version}. The newest one stands on this page:</source>
            <translation>您使用的是版本 {version}。最新版本在此页面上：</translation>
        </message>
        <message>
            <source>Your browser opens it. Dragoman itself asks nobody, and sends nothing.</source>
            <translation>页面由您的浏览器打开。Dragoman 本身不会向任何地方查询，也不会发送任何内容。</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>在浏览器中打开</translation>
        </message>
    </context>
    <context>
        <name>HitActions</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>复制引文</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <source>Why is this found?</source>
            <translation>为什么会找到它？</translation>
        </message>
        <message>
            <source>Forget this document…</source>
            <translation>忘记此文档…</translation>
        </message>
        <message>
            <source>Show a copy in its folder</source>
            <translation>在文件夹中显示副本</translation>
        </message>
        <message>
            <source>Forget {name}? The file stays where it is, but is not found any more and not read again. Its text, title and name leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>要忘记“{name}”吗？文件会留在原处，但不再能被找到，也不会再被读取。它的文本、标题和名称会从 Dragoman 数据文件夹的所有文件中清除，较早的备份和日志也会一并删除。</translation>
        </message>
        <message>
            <source>Copies of it in other places are still found.</source>
            <translation>它在其他位置的副本仍能被找到。</translation>
        </message>
        <message>
            <source>Forget a document</source>
            <translation>忘记文档</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>忘记</translation>
        </message>
    </context>
    <context>
        <name>LikeActions</name>
        <message>
            <source>Find similar &amp;passages</source>
            <translation>查找相似段落(&amp;P)</translation>
        </message>
        <message>
            <source>Find similar &amp;documents</source>
            <translation>查找相似文档(&amp;D)</translation>
        </message>
        <message>
            <source>Find similar to the &amp;selection</source>
            <translation>查找与所选内容相似的段落(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>ModelActions</name>
        <message>
            <source>All its files are as they were installed, and it gives what it should.</source>
            <translation>它的所有文件都与安装时一致，结果也正确。</translation>
        </message>
        <message>
            <source>Check of a model</source>
            <translation>检查模型</translation>
        </message>
    </context>
    <context>
        <name>PreviewActions</name>
        <message>
            <source>&amp;Next hit in the document</source>
            <translation>文档中的下一个匹配项(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous hit in the document</source>
            <translation>文档中的上一个匹配项(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>查找(&amp;F)</translation>
        </message>
        <message>
            <source>Find in the &amp;document…</source>
            <translation>在文档中查找(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>放大(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>缩小(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>默认大小(&amp;U)</translation>
        </message>
        <message>
            <source>Show &amp;text or page</source>
            <translation>切换文本或页面(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>QuestionActions</name>
        <message>
            <source>&amp;Recent questions</source>
            <translation>最近的问题(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Save this search…</source>
            <translation>保存此搜索(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Filters at the side</source>
            <translation>侧边筛选栏(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>清除筛选条件(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Mend the question</source>
            <translation>修正问题(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Keep the questions asked</source>
            <translation>保留问过的问题(&amp;K)</translation>
        </message>
        <message>
            <source>Ask the &amp;last question again at the start</source>
            <translation>启动时重新提出上一个问题(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Delete all questions kept…</source>
            <translation>删除所有保留的问题(&amp;D)…</translation>
        </message>
        <message>
            <source>Delete all questions that are kept? Saved searches stay.</source>
            <translation>要删除所有保留的问题吗？已保存的搜索不受影响。</translation>
        </message>
        <message>
            <source>Delete questions</source>
            <translation>删除问题</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>保存此搜索</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
    </context>
    <context>
        <name>QuoteActions</name>
        <message>
            <source>&amp;Copy quote with its source</source>
            <translation>复制引文及出处(&amp;C)</translation>
        </message>
        <message>
            <source>Copy quote as plain &amp;text</source>
            <translation>将引文复制为纯文本(&amp;T)</translation>
        </message>
        <message>
            <source>Copy quote as &amp;Markdown</source>
            <translation>将引文复制为 Markdown(&amp;M)</translation>
        </message>
        <message>
            <source>Copy quote as &amp;BibTeX</source>
            <translation>将引文复制为 BibTeX(&amp;B)</translation>
        </message>
        <message>
            <source>Copy quote as Chicago &amp;note</source>
            <translation>将引文复制为芝加哥格式脚注(&amp;N)</translation>
        </message>
        <message>
            <source>Copied with its source.</source>
            <translation>已连同出处一起复制。</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>此段落已不在原处。</translation>
        </message>
    </context>
    <context>
        <name>RemedyActions</name>
        <message>
            <source>The file cannot be read.</source>
            <translation>无法读取该文件。</translation>
        </message>
    </context>
    <context>
        <name>RepairActions</name>
        <message>
            <source>Check and repair the library</source>
            <translation>检查并修复资料库</translation>
        </message>
        <message>
            <source>Check and repair the library now?</source>
            <translation>现在检查并修复资料库吗？</translation>
        </message>
        <message>
            <source>The window closes, the library is looked at to the last row, and what is damaged is made again from what is whole. That may take minutes. Your documents are not touched. The window then opens again.</source>
            <translation>窗口将关闭，资料库会被逐行检查，损坏的部分将用完好的部分重建。这可能需要几分钟。您的文档不会被改动。完成后窗口会重新打开。</translation>
        </message>
        <message>
            <source>Check and repair</source>
            <translation>检查并修复</translation>
        </message>
    </context>
    <context>
        <name>ScanActions</name>
        <message>
            <source>Scans</source>
            <translation>扫描件</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>读取</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>不读取</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Add folder…</source>
            <translation>添加文件夹(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Folders…</source>
            <translation>文件夹(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>模型(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Pause or go on indexing</source>
            <translation>暂停或继续索引(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Index now anyway</source>
            <translation>仍然立即索引(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>设置(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>搜索(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>问题(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>预览(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>命令(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Collection</source>
            <translation>摘录集(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Search operators</source>
            <translation>搜索运算符(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;What Dragoman knows</source>
            <translation>Dragoman 已掌握的内容(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Files that need attention</source>
            <translation>需要处理的文件(&amp;F)</translation>
        </message>
        <message>
            <source>Why &amp;isn't a file found?…</source>
            <translation>为什么找不到某个文件(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Check and repair the library…</source>
            <translation>检查并修复资料库(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;About Dragoman</source>
            <translation>关于 Dragoman(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>BannerBar</name>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>修复…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>模型…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <source>Read scans…</source>
            <translation>读取扫描件…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message>
            <source>Passages collected</source>
            <translation>摘录集中的段落</translation>
        </message>
        <message>
            <source>Nothing is collected yet. Choose a passage and press Ctrl+B, or drag it here.</source>
            <translation>摘录集中还没有内容。请选择一个段落并按 Ctrl+B，或将它拖到这里。</translation>
        </message>
    </context>
    <context>
        <name>CollectionModel</name>
        <message>
            <source>Note: {note}</source>
            <translation>备注：{note}</translation>
        </message>
    </context>
    <context>
        <name>CollectionPanel</name>
        <message>
            <source>Collection</source>
            <translation>摘录集</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>全部移除</translation>
        </message>
        <message>
            <source>Note on this passage</source>
            <translation>此段落的备注</translation>
        </message>
        <message>
            <source>Style of the citations</source>
            <translation>引用格式</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Cite as</source>
            <translation>引用格式</translation>
        </message>
    </context>
    <context>
        <name>style_names</name>
        <message>
            <source>Plain text</source>
            <translation>纯文本</translation>
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
            <translation>芝加哥格式脚注</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>Finds the passage that answers a question, in any language, in your own files.</source>
            <translation>在您自己的文件中找到能回答问题的段落，任何语言都可以。</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Only a model that you ask for is loaded from the network.</source>
            <translation>任何内容都不会离开这台电脑。只有您要求的模型才会从网络下载。</translation>
        </message>
        <message>
            <source>Models:</source>
            <translation>模型：</translation>
        </message>
        <message>
            <source>The library lives in</source>
            <translation>资料库位置</translation>
        </message>
        <message>
            <source>Apache License 2.0</source>
            <translation>Apache 许可证 2.0</translation>
        </message>
        <message>
            <source>About Dragoman</source>
            <translation>关于 Dragoman</translation>
        </message>
    </context>
    <context>
        <name>AdvancedModels</name>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>所有模型</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>下载…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>From files that you have brought along, where there is no network</source>
            <translation>在没有网络的地方，从您带来的文件导入</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>从文件夹…</translation>
        </message>
        <message>
            <source>From a zip…</source>
            <translation>从 zip 文件…</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Reads all its files and compares its results with the published ones</source>
            <translation>读取它的所有文件，并将其结果与公布的结果比较</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>The first passages are put in order by:</source>
            <translation>前几个段落的排序方式：</translation>
        </message>
        <message>
            <source>They read the meaning of passages</source>
            <translation>它们读取段落的含义</translation>
        </message>
        <message>
            <source>They put the first passages in order</source>
            <translation>它们为前几个段落排序</translation>
        </message>
        <message>
            <source>They read scans in further languages</source>
            <translation>它们读取更多语言的扫描件</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>语言：{languages}</translation>
        </message>
        <message>
            <source>Memory while it works: {size}</source>
            <translation>运行时占用内存：{size}</translation>
        </message>
        <message>
            <source>From: {place} {revision}</source>
            <translation>来源：{place} {revision}</translation>
        </message>
        <message>
            <source>Choose the folder of {title}</source>
            <translation>选择“{title}”的文件夹</translation>
        </message>
        <message>
            <source>Choose the zip of {title}</source>
            <translation>选择“{title}”的 zip 文件</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>出错了</translation>
        </message>
        <message>
            <source>Dragoman met an error that it did not expect. Your documents are untouched, and you can go on working. The report below helps to mend it; it is sent nowhere by itself.</source>
            <translation>Dragoman 遇到了意外错误。您的文档没有受到影响，可以继续工作。下面的报告有助于修复此错误；它不会自动发送到任何地方。</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
    </context>
    <context>
        <name>ExcludesEditor</name>
        <message>
            <source>One pattern a line, as in .gitignore: drafts/, *.log, !keep.log</source>
            <translation>每行一条规则，写法同 .gitignore：drafts/、*.log、!keep.log</translation>
        </message>
        <message>
            <source>Patterns left out of the selected folder</source>
            <translation>所选文件夹的排除规则</translation>
        </message>
        <message>
            <source>Apply patterns</source>
            <translation>应用规则</translation>
        </message>
        <message>
            <source>What is wrong with the patterns</source>
            <translation>规则中的问题</translation>
        </message>
        <message>
            <source>Left out of the selected folder:</source>
            <translation>所选文件夹中排除：</translation>
        </message>
    </context>
    <context>
        <name>ExplainDialog</name>
        <message>
            <source>Why isn't this file found?</source>
            <translation>为什么找不到这个文件？</translation>
        </message>
        <message>
            <source>What is known of the file</source>
            <translation>关于此文件的已知信息</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>另选文件…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>Was {path} meant?</source>
            <translation>您要找的是 {path} 吗？</translation>
        </message>
    </context>
    <context>
        <name>FailureDetails</name>
        <message>
            <source>Choose a file to see what can be done about it.</source>
            <translation>选择一个文件，查看可以怎样处理。</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>自 {date}</translation>
        </message>
    </context>
    <context>
        <name>FailuresDialog</name>
        <message>
            <source>Files that need attention</source>
            <translation>需要处理的文件</translation>
        </message>
        <message>
            <source>Filter by name, folder or reason</source>
            <translation>按名称、文件夹或原因筛选</translation>
        </message>
        <message>
            <source>Filter the files</source>
            <translation>筛选文件</translation>
        </message>
        <message>
            <source>All about it</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>复制列表</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date: files are tried again there.</source>
            <translation>另一个 Dragoman 正在更新此资料库：请在那里重试文件。</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起始时间</translation>
        </message>
    </context>
    <context>
        <name>folder_suggestions</name>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>桌面</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>Nothing in it that is read</source>
            <translation>其中没有可读取的内容</translation>
        </message>
        <message>
            <source>Very many files, none read so far</source>
            <translation>文件很多，尚未读取</translation>
        </message>
        <message>
            <source>by words in about {time}</source>
            <translation>按字词搜索约需 {time}</translation>
        </message>
        <message>
            <source>by meaning in about {time}</source>
            <translation>按含义搜索约需 {time}</translation>
        </message>
        <message>
            <source>how long that takes is known once something has been read</source>
            <translation>读取一些内容后才能知道需要多久</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>正在计数…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add {folder}</source>
            <translation>添加“{folder}”</translation>
        </message>
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Folders</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folders that are searched</source>
            <translation>搜索的文件夹</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Add the sample documents</source>
            <translation>添加示例文档</translation>
        </message>
        <message>
            <source>What is wrong with ignore files in the selected folder</source>
            <translation>所选文件夹中忽略文件的问题</translation>
        </message>
        <message>
            <source>Hidden files, folders such as node_modules, and what ignore files name are left out anyway. A line “forgotten-…” stands for what you had forgotten, without its name; without the line it is read again.</source>
            <translation>隐藏文件、node_modules 之类的文件夹以及忽略文件中列出的内容总会被排除。以“forgotten-…”开头的行代表您已忘记的内容，不含其名称；删除该行后会重新读取。</translation>
        </message>
        <message>
            <source>{folder}: {cost}</source>
            <translation>{folder}：{cost}</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>选择要搜索的文件夹</translation>
        </message>
        <message>
            <source>Search {path} no longer, and forget all that was read of it? The files stay where they are. Their text, titles and names leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>不再搜索 {path}，并忘记从中读取的全部内容吗？文件会留在原处。其文本、标题和名称会从 Dragoman 数据文件夹的所有文件中清除，较早的备份和日志也会一并删除。</translation>
        </message>
        <message>
            <source>Remove folder</source>
            <translation>移除文件夹</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeDialog</name>
        <message>
            <source>What Dragoman knows</source>
            <translation>Dragoman 已掌握的内容</translation>
        </message>
        <message>
            <source>What the indexer is doing</source>
            <translation>索引程序正在做什么</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Files that need attention…</source>
            <translation>需要处理的文件…</translation>
        </message>
        <message>
            <source>Why isn't a file found…</source>
            <translation>为什么找不到某个文件…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>模型…</translation>
        </message>
        <message>
            <source>Files by state</source>
            <translation>按状态列出的文件</translation>
        </message>
        <message>
            <source>Nothing is left to do: changes are followed as they happen.</source>
            <translation>没有待处理的工作：有更改时会立即跟进。</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>By words</source>
            <translation>按字词</translation>
        </message>
        <message>
            <source>By meaning, with {embedder}</source>
            <translation>按含义，使用 {embedder}</translation>
        </message>
        <message>
            <source>Show the files: {state}</source>
            <translation>显示文件：{state}</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Speed on this computer</source>
            <translation>在这台电脑上的速度</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>选择后会怎样</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>内置</translation>
        </message>
        <message>
            <source>unknown size</source>
            <translation>大小未知</translation>
        </message>
        <message>
            <source>Better ({size})</source>
            <translation>更好（{size}）</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Use it alone</source>
            <translation>单独使用</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Go on with the download…</source>
            <translation>继续下载…</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>下载…</translation>
        </message>
        <message>
            <source>It reads what you add to the library, on this computer.</source>
            <translation>它在这台电脑上读取您添加到资料库的内容。</translation>
        </message>
        <message>
            <source>It has read all of your library.</source>
            <translation>它已读完您的整个资料库。</translation>
        </message>
        <message>
            <source>It has read {share} of your library</source>
            <translation>它已读取资料库的 {share}</translation>
        </message>
        <message>
            <source>It reads {passages} in the background; meanwhile you search with what there is.</source>
            <translation>它在后台读取 {passages}；在此期间您可以用现有内容搜索。</translation>
        </message>
        <message>
            <source>How long that takes is known once it has read for a moment.</source>
            <translation>读取片刻之后才能知道需要多久。</translation>
        </message>
        <message>
            <source>That takes about {time}.</source>
            <translation>大约需要 {time}。</translation>
        </message>
        <message>
            <source>It is downloaded once, and finds more, above all across languages.</source>
            <translation>只需下载一次，就能找到更多内容，尤其是跨语言的内容。</translation>
        </message>
    </context>
    <context>
        <name>model_questions</name>
        <message>
            <source>unknown size</source>
            <translation>大小未知</translation>
        </message>
        <message>
            <source>Download {title}, {size}?</source>
            <translation>要下载 {title}（{size}）吗？</translation>
        </message>
        <message>
            <source>Licence: {licence}. From: {place}.</source>
            <translation>许可证：{licence}。来源：{place}。</translation>
        </message>
        <message>
            <source>This is the only thing that Dragoman ever loads from the network. It tells nobody more.</source>
            <translation>这是 Dragoman 唯一会从网络获取的内容，也不会向任何人透露其他信息。</translation>
        </message>
        <message>
            <source>Download a model</source>
            <translation>下载模型</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>{notice}

Import {title} all the same?</source>
            <translation>{notice}

仍要导入 {title} 吗？</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>导入模型</translation>
        </message>
        <message>
            <source>Remove {title} from this computer? What it has read stays known.</source>
            <translation>要从这台电脑移除 {title} 吗？它已读取的内容会保留。</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>移除模型</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>高级</translation>
        </message>
        <message>
            <source>All models, import, check, remove, and who puts in order</source>
            <translation>所有模型、导入、检查、移除，以及由谁排序</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>出了什么问题</translation>
        </message>
    </context>
    <context>
        <name>PasswordButton</name>
        <message>
            <source>Give password…</source>
            <translation>输入密码…</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>显示密码</translation>
        </message>
        <message>
            <source>The password is kept only until Dragoman is closed, and tried with your other protected files. What the file says is then in the library, where anyone who can open your account can read it.</source>
            <translation>密码只保留到 Dragoman 关闭为止，并会用于尝试打开您的其他受保护文件。此后文件内容会存入资料库，凡是能进入您账户的人都可以读到。</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>正在尝试…</translation>
        </message>
    </context>
    <context>
        <name>RemedyButtons</name>
        <message>
            <source>Adds a pattern to the folder's; it can be taken away under Folders</source>
            <translation>为文件夹添加一条规则；可在“文件夹”中删除</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Search its folder</source>
            <translation>搜索它所在的文件夹</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>排除</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>显示规则</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>全部重试</translation>
        </message>
    </context>
    <context>
        <name>RerankerChoice</name>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>由谁为前几个段落排序</translation>
        </message>
        <message>
            <source>nobody: they stay as they were found</source>
            <translation>无：按找到时的顺序</translation>
        </message>
        <message>
            <source>the model that reads their meaning, word by word</source>
            <translation>读取含义的模型，逐词比较</translation>
        </message>
        <message>
            <source>the built-in model, until a larger one is installed</source>
            <translation>内置模型，直到安装了更大的模型</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>What leaves it out</source>
            <translation>什么排除了它</translation>
        </message>
        <message>
            <source>Line {line} of {path}:</source>
            <translation>{path} 的第 {line} 行：</translation>
        </message>
        <message>
            <source>The ignore file</source>
            <translation>忽略文件</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
    </context>
    <context>
        <name>SettingEditor</name>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Reset “{setting}” to its default</source>
            <translation>将“{setting}”重置为默认值</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>默认值：{value}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>开</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>Write a whole number from {least} to {most}.</source>
            <translation>请输入 {least} 到 {most} 之间的整数。</translation>
        </message>
        <message>
            <source>Write a number from {least} to {most}.</source>
            <translation>请输入 {least} 到 {most} 之间的数字。</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Reading files</source>
            <translation>读取文件</translation>
        </message>
        <message>
            <source>Following folders</source>
            <translation>跟踪文件夹</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Memory and backups</source>
            <translation>内存与备份</translation>
        </message>
        <message>
            <source>Pages that are pictures, as scanners make them</source>
            <translation>图片形式的页面，例如由扫描仪生成的页面</translation>
        </message>
        <message>
            <source>Their letters are recognised in the background, when nothing else is to be done.</source>
            <translation>没有其他任务时，在后台识别其中的文字。</translation>
        </message>
        <message>
            <source>Ask when there are some</source>
            <translation>发现时询问</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>读取</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>不读取</translation>
        </message>
        <message>
            <source>ocr scan scanner picture photo recognise</source>
            <translation>文字识别 扫描 扫描仪 扫描件 图片 照片 识别 ocr scan</translation>
        </message>
        <message>
            <source>Files read at the same time</source>
            <translation>同时读取的文件数</translation>
        </message>
        <message>
            <source>0 leaves it to Dragoman: one for each core, at most 4.</source>
            <translation>0 表示由 Dragoman 决定：每个核心一个，最多 4 个。</translation>
        </message>
        <message>
            <source>processes cores threads workers</source>
            <translation>进程 核心 线程 并行 processes cores threads</translation>
        </message>
        <message>
            <source>Largest file</source>
            <translation>最大文件</translation>
        </message>
        <message>
            <source>Larger ones are not read, and told as too large.</source>
            <translation>更大的文件不会被读取，并标为过大。</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>size limit megabytes</source>
            <translation>大小 限制 兆字节 size limit</translation>
        </message>
        <message>
            <source>Longest text of a document</source>
            <translation>文档的最大文本长度</translation>
        </message>
        <message>
            <source>What comes after so many characters is not indexed; 20,000,000 are some 8,000 pages.</source>
            <translation>超出此字符数的内容不会编入索引；20,000,000 个字符约为 8,000 页。</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>个字符</translation>
        </message>
        <message>
            <source>length limit pages</source>
            <translation>长度 限制 页数 length limit</translation>
        </message>
        <message>
            <source>Most passages of a document</source>
            <translation>文档的最大段落数</translation>
        </message>
        <message>
            <source>What comes after them is not indexed.</source>
            <translation>超出的段落不会编入索引。</translation>
        </message>
        <message>
            <source>passages</source>
            <translation>个段落</translation>
        </message>
        <message>
            <source>length limit chunks</source>
            <translation>长度 限制 分段 length limit chunks</translation>
        </message>
        <message>
            <source>Longest time for a file</source>
            <translation>读取文件的最长时间</translation>
        </message>
        <message>
            <source>A file that takes longer is told as not read, and the next one goes on.</source>
            <translation>耗时更长的文件会标为未读取，然后继续处理下一个。</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>timeout limit</source>
            <translation>超时 限制 时间 timeout limit</translation>
        </message>
        <message>
            <source>Further time for each megabyte</source>
            <translation>每兆字节的额外时间</translation>
        </message>
        <message>
            <source>Of the file and of its text, beside the time above.</source>
            <translation>按文件及其文本的大小计算，在上述时间之外另加。</translation>
        </message>
        <message>
            <source>timeout limit size</source>
            <translation>超时 限制 大小 timeout limit size</translation>
        </message>
        <message>
            <source>Most memory for a file</source>
            <translation>读取文件的最大内存</translation>
        </message>
        <message>
            <source>A file that needs more is told as not read.</source>
            <translation>需要更多内存的文件会标为未读取。</translation>
        </message>
        <message>
            <source>ram limit megabytes</source>
            <translation>内存 限制 兆字节 ram limit</translation>
        </message>
        <message>
            <source>Give way to other work</source>
            <translation>为其他工作让路</translation>
        </message>
        <message>
            <source>On a battery, while you use the computer and while other programs need it, indexing is slower.</source>
            <translation>使用电池时、您使用电脑时以及其他程序需要电脑时，索引会放慢。</translation>
        </message>
        <message>
            <source>battery power background priority slow processor</source>
            <translation>电池 电源 后台 优先级 慢 处理器 battery priority</translation>
        </message>
        <message>
            <source>Wait after a change</source>
            <translation>更改后的等待时间</translation>
        </message>
        <message>
            <source>So long nothing must happen in a folder before it is looked at: a file is often saved in steps.</source>
            <translation>文件夹在这段时间内没有动静后才会查看：文件常常分几步保存。</translation>
        </message>
        <message>
            <source>delay live watch</source>
            <translation>延迟 实时 监视 delay live watch</translation>
        </message>
        <message>
            <source>Time between two looks at everything</source>
            <translation>全面检查的间隔</translation>
        </message>
        <message>
            <source>No system tells of all that happens to files.</source>
            <translation>没有系统会报告文件的所有变化。</translation>
        </message>
        <message>
            <source>scan interval hour watch</source>
            <translation>扫描 间隔 小时 监视 scan interval</translation>
        </message>
        <message>
            <source>Time between two looks at folders that cannot be followed</source>
            <translation>检查无法跟踪的文件夹的间隔</translation>
        </message>
        <message>
            <source>Network shares, for instance, do not tell of changes as they happen.</source>
            <translation>例如，网络共享不会即时通知更改。</translation>
        </message>
        <message>
            <source>scan interval network drive watch</source>
            <translation>扫描 间隔 网络 驱动器 监视 scan network</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>模型…</translation>
        </message>
        <message>
            <source>The model that reads the meaning</source>
            <translation>读取含义的模型</translation>
        </message>
        <message>
            <source>Chosen among the models, with what each costs and knows.</source>
            <translation>在“模型”中选择，那里会说明每个模型的开销和能力。</translation>
        </message>
        <message>
            <source>embedder language download better</source>
            <translation>嵌入 语言 下载 更好 embedder</translation>
        </message>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>由谁为前几个段落排序</translation>
        </message>
        <message>
            <source>Chosen among the models, under Advanced.</source>
            <translation>在“模型”的“高级”中选择。</translation>
        </message>
        <message>
            <source>reranker order sort</source>
            <translation>重排 排序 顺序 reranker</translation>
        </message>
        <message>
            <source>Passages that are put in order</source>
            <translation>参与排序的段落数</translation>
        </message>
        <message>
            <source>So many of the first are read once more, closely. 0: none.</source>
            <translation>仔细重读最前面的这么多个段落。0：不重读。</translation>
        </message>
        <message>
            <source>reranker results quality</source>
            <translation>重排 结果 质量 reranker</translation>
        </message>
        <message>
            <source>Time for putting in order</source>
            <translation>排序时间</translation>
        </message>
        <message>
            <source>The answer is shown before; it is only put into a better order.</source>
            <translation>答案会先显示出来；之后只是调整为更好的顺序。</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>毫秒</translation>
        </message>
        <message>
            <source>reranker speed</source>
            <translation>重排 速度 reranker</translation>
        </message>
        <message>
            <source>Time for the larger model that puts in order</source>
            <translation>较大排序模型的时间</translation>
        </message>
        <message>
            <source>After that order is shown; only where such a model is installed.</source>
            <translation>在上述顺序显示之后；仅在安装了此类模型时有效。</translation>
        </message>
        <message>
            <source>Keep models in memory for</source>
            <translation>模型在内存中保留的时间</translation>
        </message>
        <message>
            <source>One that nobody uses so long is unloaded; the next question then takes a moment more.</source>
            <translation>超过这段时间未使用的模型会被卸载；下一个问题会因此稍慢。</translation>
        </message>
        <message>
            <source>ram unload idle</source>
            <translation>内存 卸载 空闲 ram idle</translation>
        </message>
        <message>
            <source>Back up what was learnt of the meaning</source>
            <translation>备份学到的含义</translation>
        </message>
        <message>
            <source>Some kilobytes a passage in the daily backup, in place of learning it again after a damage.</source>
            <translation>每个段落在每日备份中占几 KB，损坏后就不必重新学习。</translation>
        </message>
        <message>
            <source>vectors safety copy disk</source>
            <translation>向量 安全 副本 磁盘 vectors</translation>
        </message>
        <message>
            <source>Keep the questions asked</source>
            <translation>保留问过的问题</translation>
        </message>
        <message>
            <source>In the data folder alone. Without, those that were kept are deleted; saved searches stay.</source>
            <translation>只保存在数据文件夹中。关闭后，已保留的问题会被删除；已保存的搜索不受影响。</translation>
        </message>
        <message>
            <source>history privacy recent</source>
            <translation>历史 隐私 最近 history privacy</translation>
        </message>
        <message>
            <source>Ask the last question again at the start</source>
            <translation>启动时重新提出上一个问题</translation>
        </message>
        <message>
            <source>Needs questions to be kept.</source>
            <translation>需要开启“保留问过的问题”。</translation>
        </message>
        <message>
            <source>restore session</source>
            <translation>恢复 会话 restore session</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>外观与语言</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>桌面集成</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Of the window. Questions are asked in any language, whichever this is.</source>
            <translation>窗口的语言。无论选择哪种语言，都可以用任何语言提问。</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>translation locale</source>
            <translation>翻译 界面 区域 translation locale</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Where the system is set to high contrast, its own colours are used.</source>
            <translation>系统设为高对比度时，使用系统的颜色。</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>theme dark mode night contrast appearance</source>
            <translation>主题 深色 夜间 对比度 外观 theme dark</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>整体大小</translation>
        </message>
        <message>
            <source>Beside what the system says already.</source>
            <translation>在系统设置的基础上另行调整。</translation>
        </message>
        <message>
            <source>zoom scale font large</source>
            <translation>缩放 字体 大 zoom scale font</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>动画</translation>
        </message>
        <message>
            <source>Panels fade in and bars slide open, unless the system says that nothing should move.</source>
            <translation>面板淡入、横幅滑出，除非系统要求减少动画。</translation>
        </message>
        <message>
            <source>animation reduced effects</source>
            <translation>动画 减弱 效果 animation</translation>
        </message>
        <message>
            <source>Closing the window then only puts it away; the sign in the tray brings it back, or ends Dragoman.</source>
            <translation>关闭窗口时只会将其收起；托盘图标可以重新打开窗口或退出 Dragoman。</translation>
        </message>
        <message>
            <source>This desktop has no tray, so that closing the window ends Dragoman whatever is set here.</source>
            <translation>此桌面没有托盘，因此无论这里如何设置，关闭窗口都会退出 Dragoman。</translation>
        </message>
        <message>
            <source>Shows the bar for a quick question, whatever program is in front.</source>
            <translation>无论哪个程序在前台，都会显示快速提问栏。</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Go on when the window is closed</source>
            <translation>关闭窗口后继续运行</translation>
        </message>
        <message>
            <source>tray background minimise hide</source>
            <translation>托盘 后台 最小化 隐藏 tray</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>登录时启动</translation>
        </message>
        <message>
            <source>Without a window, so that new documents are read as they come.</source>
            <translation>不显示窗口，这样新文档到来时就会被读取。</translation>
        </message>
        <message>
            <source>autostart boot login</source>
            <translation>自动启动 开机 登录 autostart boot</translation>
        </message>
        <message>
            <source>Keys for a quick question</source>
            <translation>快速提问的按键</translation>
        </message>
        <message>
            <source>global shortcut hotkey launcher</source>
            <translation>全局 快捷键 热键 启动器 global shortcut hotkey</translation>
        </message>
        <message>
            <source>Another program has the keys for a quick question: choose others.</source>
            <translation>快速提问的按键已被其他程序占用，请选择别的按键。</translation>
        </message>
        <message>
            <source>This system gives programs no such keys. Its own keyboard settings can start: dragoman --launcher</source>
            <translation>此系统不向程序提供这类按键。可以在系统自带的键盘设置中启动：dragoman --launcher</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>搜索设置</translation>
        </message>
        <message>
            <source>No setting is called so.</source>
            <translation>没有这个名称的设置。</translation>
        </message>
        <message>
            <source>“{setting}” is changed.</source>
            <translation>“{setting}”已更改。</translation>
        </message>
        <message>
            <source>“{setting}” is changed; it counts from the next start.</source>
            <translation>“{setting}”已更改，将在下次启动时生效。</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>查找操作</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>操作及其按键</translation>
        </message>
        <message>
            <source>New keys for the chosen action</source>
            <translation>所选操作的新按键</translation>
        </message>
        <message>
            <source>Use it here instead</source>
            <translation>改用于此操作</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>清除按键</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Always: arrows move in the list, also from the question; Escape clears the question.</source>
            <translation>始终有效：方向键在列表中移动，在问题框中也一样；Esc 清除问题。</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>请按下新按键：</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>全部恢复原样</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>无按键</translation>
        </message>
        <message>
            <source>{keys} is taken by: {actions}</source>
            <translation>{keys} 已被占用：{actions}</translation>
        </message>
    </context>
    <context>
        <name>StateGroups</name>
        <message>
            <source>States</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>需要处理</translation>
        </message>
    </context>
    <context>
        <name>TransferBar</name>
        <message>
            <source>Progress of the work on a model</source>
            <translation>模型处理进度</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>正在连接…</translation>
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
            <translation>文档</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>幻灯片</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>电子表格</translation>
        </message>
        <message>
            <source>E-book</source>
            <translation>电子书</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>纯文本</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>压缩包</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>音视频</translation>
        </message>
        <message>
            <source>this passage: {language}</source>
            <translation>此段落：{language}</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>未安装</translation>
        </message>
        <message>
            <source>partly downloaded</source>
            <translation>已部分下载</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>已安装</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>无法使用</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>正在连接</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>正在下载</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>正在复制</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>正在检查</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done}/{total}</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>每秒 {speed}</translation>
        </message>
        <message>
            <source>p. {page}</source>
            <translation>第 {page} 页</translation>
        </message>
        <message>
            <source>from a scan</source>
            <translation>来自扫描件</translation>
        </message>
        <message>
            <source>not {values}</source>
            <translation>非 {values}</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>从 {day} 起</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>到 {day} 止</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>Have everything in {path} searched? That may be very many files.</source>
            <translation>要搜索 {path} 中的全部内容吗？文件可能非常多。</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Find similar documents</source>
            <translation>查找相似文档</translation>
        </message>
        <message>
            <source>Why is it found, or not?</source>
            <translation>为什么找得到或找不到？</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>To</source>
            <translation>到</translation>
        </message>
    </context>
    <context>
        <name>FacetModel</name>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>nothing chosen</source>
            <translation>未选择</translation>
        </message>
        <message>
            <source>{group}, chosen; Delete clears it</source>
            <translation>{group}，已选择；按 Delete 清除</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>未计数</translation>
        </message>
        <message>
            <source>{value}, documents found: {number}</source>
            <translation>{value}，找到的文档：{number}</translation>
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message>
            <source>Nothing to narrow down yet</source>
            <translation>暂时没有可筛选的内容</translation>
        </message>
    </context>
    <context>
        <name>facet_rows</name>
        <message>
            <source>Folders</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>发件人</translation>
        </message>
        <message>
            <source>Show {number} more</source>
            <translation>再显示 {number} 项</translation>
        </message>
    </context>
    <context>
        <name>FacetView</name>
        <message>
            <source>Filters</source>
            <translation>筛选条件</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>仅限此项</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>排除此项</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
    </context>
    <context>
        <name>periods</name>
        <message>
            <source>With Shift: from the one that is chosen to this one</source>
            <translation>按住 Shift：从已选项到此项</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>从…到…</translation>
        </message>
        <message>
            <source>Past week</source>
            <translation>过去一周</translation>
        </message>
        <message>
            <source>Past month</source>
            <translation>过去一个月</translation>
        </message>
        <message>
            <source>Past year</source>
            <translation>过去一年</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation>使用指南</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>在指南中查找</translation>
        </message>
        <message>
            <source>No page of the guide holds this.</source>
            <translation>指南中找不到此内容。</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>指南的页面</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the guide</source>
            <translation>指南页面</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>文档的页面</translation>
        </message>
        <message>
            <source>This page cannot be drawn.</source>
            <translation>无法绘制此页面。</translation>
        </message>
    </context>
    <context>
        <name>FileOpener</name>
        <message>
            <source>Open many files</source>
            <translation>打开多个文件</translation>
        </message>
        <message>
            <source>Open them</source>
            <translation>全部打开</translation>
        </message>
        <message>
            <source>No program on this computer opens it.</source>
            <translation>这台电脑上没有能打开它的程序。</translation>
        </message>
        <message>
            <source>The file manager does not answer.</source>
            <translation>文件管理器没有响应。</translation>
        </message>
        <message>
            <source>{name} cannot be opened.</source>
            <translation>无法打开“{name}”。</translation>
        </message>
        <message>
            <source>The drive with {name} does not answer.</source>
            <translation>“{name}”所在的驱动器没有响应。</translation>
        </message>
        <message>
            <source>Perhaps it sleeps, or its computer is off.</source>
            <translation>它可能处于休眠状态，或者它所在的电脑已关机。</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>“{name}”已不在原处。</translation>
        </message>
        <message>
            <source>Perhaps it was moved, or its drive is not connected.</source>
            <translation>它可能已被移动，或者所在的驱动器未连接。</translation>
        </message>
        <message>
            <source>{name} is a program. Opening it runs it on this computer.</source>
            <translation>“{name}”是程序。打开它会在这台电脑上运行它。</translation>
        </message>
        <message>
            <source>{name} is a script. Opening it may run it on this computer.</source>
            <translation>“{name}”是脚本。打开它可能会在这台电脑上运行它。</translation>
        </message>
        <message>
            <source>{name} is a shortcut. Opening it starts whatever it names.</source>
            <translation>“{name}”是快捷方式。打开它会启动它所指向的任何内容。</translation>
        </message>
        <message>
            <source>{name} is a document that may hold programs, which may run when it is opened.</source>
            <translation>“{name}”是可能包含程序的文档，打开时这些程序可能会运行。</translation>
        </message>
        <message>
            <source>Open it only if you know where it is from.</source>
            <translation>请仅在您知道其来源时才打开。</translation>
        </message>
        <message>
            <source>Open what can run?</source>
            <translation>要打开可运行的文件吗？</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>您想做什么？</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>符合的命令</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>无按键</translation>
        </message>
        <message>
            <source>on</source>
            <translation>开</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关</translation>
        </message>
    </context>
    <context>
        <name>document_builder</name>
        <message>
            <source>Picture:</source>
            <translation>图片：</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>From</source>
            <translation>发件人</translation>
        </message>
        <message>
            <source>To</source>
            <translation>收件人</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>抄送</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
    </context>
    <context>
        <name>DocumentStack</name>
        <message>
            <source>Page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>带格式</translation>
        </message>
        <message>
            <source>This document's form cannot be shown; this is its text.</source>
            <translation>无法显示此文档的格式；以下是其文本。</translation>
        </message>
        <message>
            <source>This page cannot be drawn; this is its text.</source>
            <translation>无法绘制此页面；以下是其文本。</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this document</source>
            <translation>在此文档中查找</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>FormattedView</name>
        <message>
            <source>The document around the passage, with its form</source>
            <translation>段落前后的文档内容，带格式</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>A link in this document</source>
            <translation>此文档中的链接</translation>
        </message>
        <message>
            <source>It leads out of this computer, to:</source>
            <translation>它指向这台电脑之外：</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>It leads to what Dragoman does not open:</source>
            <translation>它指向 Dragoman 不会打开的内容：</translation>
        </message>
    </context>
    <context>
        <name>PageSelector</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Select the page</source>
            <translation>选择整个页面</translation>
        </message>
    </context>
    <context>
        <name>PreviewHead</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>The document's text alone</source>
            <translation>仅文档的文本</translation>
        </message>
        <message>
            <source>Previous hit in this document</source>
            <translation>此文档中的上一个匹配项</translation>
        </message>
        <message>
            <source>Next hit in this document</source>
            <translation>此文档中的下一个匹配项</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>第 {page} 页，共 {pages} 页</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>{place} of {places}</source>
            <translation>{place}/{places}</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>This document is no longer there.</source>
            <translation>此文档已不在原处。</translation>
        </message>
        <message>
            <source>The document's text cannot be shown.</source>
            <translation>无法显示文档的文本。</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Text of the document around the passage</source>
            <translation>段落前后的文档文本</translation>
        </message>
    </context>
    <context>
        <name>Assistant</name>
        <message>
            <source>Tab puts the first one in, or the one chosen with the arrows; Esc closes</source>
            <translation>Tab 填入第一项或用方向键选中的项；Esc 关闭</translation>
        </message>
        <message>
            <source>Enter asks again; Delete takes a question out of the list</source>
            <translation>Enter 重新提问；Delete 从列表中删除问题</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take away: {part}</source>
            <translation>去除：{part}</translation>
        </message>
        <message>
            <source>{part}, take away</source>
            <translation>{part}，去除</translation>
        </message>
    </context>
    <context>
        <name>ChipRow</name>
        <message>
            <source>What the question is narrowed to</source>
            <translation>问题的筛选范围</translation>
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
            <translation>相似：{title}</translation>
        </message>
    </context>
    <context>
        <name>Mistakes</name>
        <message>
            <source>{question} (Ctrl+.)</source>
            <translation>{question}（Ctrl+.）</translation>
        </message>
        <message>
            <source>Write {text}</source>
            <translation>改写为 {text}</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>去掉它</translation>
        </message>
    </context>
    <context>
        <name>offers</name>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>本周</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>上周</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>上个月</translation>
        </message>
    </context>
    <context>
        <name>part_names</name>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>发件人</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>收件人</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>From a day on</source>
            <translation>从某天起</translation>
        </message>
        <message>
            <source>Before a day</source>
            <translation>某天之前</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>按相关度</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>按日期</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>按名称</translation>
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
            <translation> 或 </translation>
        </message>
        <message>
            <source>Before {day}</source>
            <translation>{day} 之前</translation>
        </message>
        <message>
            <source>From {day} on</source>
            <translation>从 {day} 起</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}：{value}</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <source>Filters</source>
            <translation>筛选条件</translation>
        </message>
        <message>
            <source>Folders, types, languages, dates and senders of what is found</source>
            <translation>按文件夹、类型、语言、日期和发件人筛选结果</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>清除筛选条件</translation>
        </message>
    </context>
    <context>
        <name>SavedList</name>
        <message>
            <source>Saved searches</source>
            <translation>已保存的搜索</translation>
        </message>
        <message>
            <source>Rename a search</source>
            <translation>重命名搜索</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Ask in any language, or type words; "a phrase"  -without  type:pdf  after:2024</source>
            <translation>用任何语言提问，或输入字词；"词组"  -排除  type:pdf  after:2024</translation>
        </message>
        <message>
            <source>A question in any language, or words. For instance:
"an exact phrase"   -without   type:pdf   in:letters   after:2024
More of this: Help, Search operators</source>
            <translation>用任何语言提出的问题，或字词。例如：
"完全一致的词组"   -排除   type:pdf   in:信件   after:2024
更多说明：帮助 &gt; 搜索运算符</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>建议</translation>
        </message>
    </context>
    <context>
        <name>repair</name>
        <message>
            <source>It can be repaired from what is whole. What is whole is kept; your documents are not touched.</source>
            <translation>可以用完好的部分修复。完好的部分会保留；您的文档不会被改动。</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>修复</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Check and repair the library</source>
            <translation>检查并修复资料库</translation>
        </message>
        <message>
            <source>Looking at the library…</source>
            <translation>正在查看资料库…</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>检查进度</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Open the library</source>
            <translation>打开资料库</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>Ask Dragoman a quick question</source>
            <translation>向 Dragoman 快速提问</translation>
        </message>
    </context>
    <context>
        <name>Launcher</name>
        <message>
            <source>Ask Dragoman</source>
            <translation>向 Dragoman 提问</translation>
        </message>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>用任何语言提问，或输入字词</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>答案</translation>
        </message>
        <message>
            <source>Enter opens · Ctrl+Enter shows the folder · Shift+Enter: all answers</source>
            <translation>Enter 打开 · Ctrl+Enter 显示文件夹 · Shift+Enter：所有答案</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>未找到任何内容。</translation>
        </message>
        <message>
            <source>The search has failed. The window says why.</source>
            <translation>搜索失败。原因请看窗口。</translation>
        </message>
        <message>
            <source>Escape puts this away</source>
            <translation>按 Esc 收起</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Dragoman</source>
            <translation>打开 Dragoman</translation>
        </message>
        <message>
            <source>Ask a question…</source>
            <translation>提问…</translation>
        </message>
        <message>
            <source>Pause the indexing</source>
            <translation>暂停索引</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>仍然立即索引</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Resume the indexing</source>
            <translation>继续索引</translation>
        </message>
    </context>
    <context>
        <name>PassageList</name>
        <message>
            <source>Passages found</source>
            <translation>找到的段落</translation>
        </message>
        <message>
            <source>Left and Right hide and show the passages of a document</source>
            <translation>左右方向键可隐藏或显示文档的段落</translation>
        </message>
    </context>
    <context>
        <name>row_words</name>
        <message>
            <source>Strong match</source>
            <translation>高度匹配</translation>
        </message>
        <message>
            <source>Fair match</source>
            <translation>中等匹配</translation>
        </message>
        <message>
            <source>Weak match</source>
            <translation>弱匹配</translation>
        </message>
        <message>
            <source>Looking for the other passages…</source>
            <translation>正在查找其他段落…</translation>
        </message>
        <message>
            <source>Searching for more…</source>
            <translation>正在搜索更多…</translation>
        </message>
        <message>
            <source>Nothing more was found.</source>
            <translation>没有找到更多内容。</translation>
        </message>
        <message>
            <source>A copy</source>
            <translation>副本</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>已折叠</translation>
        </message>
        <message>
            <source>passage {number} of {of}</source>
            <translation>第 {number} 个段落，共 {of} 个</translation>
        </message>
        <message>
            <source>No good match</source>
            <translation>没有好的匹配</translation>
        </message>
    </context>
    <context>
        <name>SortChoice</name>
        <message>
            <source>Best first</source>
            <translation>最佳在前</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>最新在前</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>按名称</translation>
        </message>
        <message>
            <source>Order of the results</source>
            <translation>结果的排序</translation>
        </message>
        <message>
            <source>The question itself says so</source>
            <translation>问题本身已指定</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Searching…</source>
            <translation>正在搜索…</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>No folder is searched yet</source>
            <translation>尚未搜索任何文件夹</translation>
        </message>
        <message>
            <source>Choose one, and its documents can be asked.</source>
            <translation>选择一个文件夹，就可以向其中的文档提问。</translation>
        </message>
        <message>
            <source>Not there now: {names}. What was read of it was searched, what is new on it was not.</source>
            <translation>目前不可用：{names}。已搜索其中读取过的内容，新内容则未搜索。</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>文件夹…</translation>
        </message>
        <message>
            <source>Nothing was found, and no searched folder is there now.</source>
            <translation>未找到任何内容，且目前没有可用的搜索文件夹。</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Which and why</source>
            <translation>查看文件及原因</translation>
        </message>
        <message>
            <source>No document holds text that can be searched</source>
            <translation>没有任何文档包含可搜索的文本</translation>
        </message>
        <message>
            <source>What is put there later is found by itself.</source>
            <translation>以后放入其中的内容会自动被找到。</translation>
        </message>
        <message>
            <source>There are no documents in the searched folders</source>
            <translation>被搜索的文件夹中没有文档</translation>
        </message>
        <message>
            <source>No good match. These are the nearest passages.</source>
            <translation>没有好的匹配。以下是最接近的段落。</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>未找到任何内容。</translation>
        </message>
        <message>
            <source>Nothing was found so far, and reading is paused</source>
            <translation>目前未找到任何内容，读取已暂停</translation>
        </message>
        <message>
            <source>Still reading</source>
            <translation>仍在读取</translation>
        </message>
        <message>
            <source>The rest will be there soon: {when}.</source>
            <translation>其余内容很快就会读完：{when}。</translation>
        </message>
        <message>
            <source>Nothing was found so far; the question is asked again by itself as more is read.</source>
            <translation>目前未找到任何内容；随着读取的进行，会自动重新提问。</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>继续读取</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>查看进度</translation>
        </message>
        <message>
            <source>Without the quotation marks</source>
            <translation>去掉引号</translation>
        </message>
        <message>
            <source>Without exclusions</source>
            <translation>取消排除</translation>
        </message>
        <message>
            <source>Perhaps it is there, but of another kind, folder, language or date.</source>
            <translation>也许它就在那里，只是类型、文件夹、语言或日期不同。</translation>
        </message>
        <message>
            <source>What stands in quotation marks must be found letter for letter.</source>
            <translation>引号中的内容必须逐字匹配。</translation>
        </message>
        <message>
            <source>Perhaps it is there, together with what is left out.</source>
            <translation>也许它就在那里，只是与被排除的内容在一起。</translation>
        </message>
        <message>
            <source>No document holds these words or anything like them.</source>
            <translation>没有文档包含这些字词或类似内容。</translation>
        </message>
        <message>
            <source>Search without filters</source>
            <translation>不用筛选条件搜索</translation>
        </message>
        <message>
            <source>Without “{word}”</source>
            <translation>去掉“{word}”</translation>
        </message>
        <message>
            <source>By words only</source>
            <translation>仅按字词</translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message>
            <source>found by their words, while the model of meaning is loaded</source>
            <translation>含义模型加载期间，按字词找到</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>Why this is found</source>
            <translation>为什么会找到它</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>此段落已不在原处。</translation>
        </message>
    </context>
    <context>
        <name>why_words</name>
        <message>
            <source>Not in it: {words}</source>
            <translation>其中没有：{words}</translation>
        </message>
        <message>
            <source>The sentence that answers best</source>
            <translation>最能回答问题的句子</translation>
        </message>
        <message>
            <source>Words of the question in it</source>
            <translation>其中含有的问题字词</translation>
        </message>
        <message>
            <source>How it was found</source>
            <translation>找到的方式</translation>
        </message>
        <message>
            <source>How sure that is</source>
            <translation>可信程度</translation>
        </message>
        <message>
            <source>{word}, as {forms}</source>
            <translation>{word}，形式为 {forms}</translation>
        </message>
        <message>
            <source>By its meaning: the question is in {asked}, the passage in {written}.</source>
            <translation>按含义找到：问题是{asked}，段落是{written}。</translation>
        </message>
        <message>
            <source>By its meaning, which is near to that of the question.</source>
            <translation>按含义找到，与问题的含义相近。</translation>
        </message>
        <message>
            <source>By its words.</source>
            <translation>按字词找到。</translation>
        </message>
        <message>
            <source>By the name of its file.</source>
            <translation>按文件名找到。</translation>
        </message>
        <message>
            <source>Its title holds words of the question.</source>
            <translation>标题中含有问题的字词。</translation>
        </message>
        <message>
            <source>Read once more together with the question, it was put further up.</source>
            <translation>与问题一起重读后，排名提前了。</translation>
        </message>
    </context>
    <context>
        <name>BeginPage</name>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>用任何语言提问，或输入字词</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>已保存的搜索</translation>
        </message>
        <message>
            <source>Asked lately</source>
            <translation>最近问过</translation>
        </message>
        <message>
            <source>New documents</source>
            <translation>新文档</translation>
        </message>
        <message>
            <source>For instance, about the sample documents</source>
            <translation>试试向示例文档提问</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>Ask your own documents</source>
            <translation>向您自己的文档提问</translation>
        </message>
        <message>
            <source>Dragoman reads the folders you choose and finds the passage that answers a question, in whatever language you ask. Nothing leaves this computer.</source>
            <translation>Dragoman 读取您选择的文件夹，无论您用哪种语言提问，都能找到回答问题的段落。任何内容都不会离开这台电脑。</translation>
        </message>
        <message>
            <source>Begin with one of these folders</source>
            <translation>从以下文件夹之一开始</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Try the sample documents</source>
            <translation>试用示例文档</translation>
        </message>
        <message>
            <source>You can also drop a folder on this window. Files are only read, never changed.</source>
            <translation>您也可以将文件夹拖放到此窗口。文件只会被读取，绝不会被更改。</translation>
        </message>
        <message>
            <source>Have this folder searched</source>
            <translation>让此文件夹可被搜索</translation>
        </message>
        <message>
            <source>{documents}, read in about {time}</source>
            <translation>{documents}，约 {time}读完</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>桌面</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>电子邮件</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>What the indexer is doing</source>
            <translation>索引程序正在做什么</translation>
        </message>
        <message>
            <source>Progress of the indexing</source>
            <translation>索引进度</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>仍然立即索引</translation>
        </message>
        <message>
            <source>What Dragoman knows, how fast it learns, and how long it takes</source>
            <translation>Dragoman 已掌握的内容、学习速度和所需时间</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
    </context>
    <context>
        <name>status_words</name>
        <message>
            <source>Preparing the search…</source>
            <translation>正在准备搜索…</translation>
        </message>
        <message>
            <source>Forgetting: what you removed leaves the data folder…</source>
            <translation>正在忘记：您移除的内容正从数据文件夹中清除…</translation>
        </message>
        <message>
            <source>Looking for documents</source>
            <translation>正在查找文档</translation>
        </message>
        <message>
            <source>Reading {done} of {total} documents</source>
            <translation>正在读取文档：{done}/{total}</translation>
        </message>
        <message>
            <source>Learning the meaning of passages with {embedder}: {done} of {total}</source>
            <translation>正在用 {embedder} 学习段落的含义：{done}/{total}</translation>
        </message>
        <message>
            <source>Reading scans: {done} of {total} pages</source>
            <translation>正在读取扫描件：{done}/{total} 页</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date; here you can search it</source>
            <translation>另一个 Dragoman 正在更新此资料库；在这里可以搜索</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>尚未测量</translation>
        </message>
        <message>
            <source>{share} of the text</source>
            <translation>文本的 {share}</translation>
        </message>
        <message>
            <source>speed not measured yet</source>
            <translation>速度尚未测量</translation>
        </message>
        <message>
            <source>By meaning: {share}</source>
            <translation>按含义：{share}</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>已全部读取</translation>
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
            <translation>请至少输入一个要查找的词。</translation>
        </message>
        <message>
            <source>The question is very long; its first {limit:count} characters were used.</source>
            <comment>query.too_long</comment>
            <translation>问题很长；已使用前 {limit:count} 个字符。</translation>
        </message>
        <message>
            <source>The quotation mark {mark} is never closed: what follows is searched as words.</source>
            <comment>query.unbalanced_quote</comment>
            <translation>引号 {mark} 没有闭合：其后的内容按字词搜索。</translation>
        </message>
        <message>
            <source>The minus sign stands before no word: write -word for what must not be found.</source>
            <comment>query.lone_minus</comment>
            <translation>减号后面没有词：不希望出现的词请写成 -word。</translation>
        </message>
        <message>
            <source>OR needs something on both sides.</source>
            <comment>query.or_needs_two</comment>
            <translation>OR 两边都要有内容。</translation>
        </message>
        <message>
            <source>OR joins words and phrases, or values of the same operator; here it was left out.</source>
            <comment>query.or_joins_alike</comment>
            <translation>OR 用于连接字词和词组，或同一运算符的多个值；这里已将其忽略。</translation>
        </message>
        <message>
            <source>{written}: is searched as a word; did you mean {meant}: ?</source>
            <comment>query.misspelt</comment>
            <translation>{written}: 按字词搜索；您是想输入 {meant}: 吗？</translation>
        </message>
        <message>
            <source>{name}: has no value; it follows the colon without a blank.</source>
            <comment>query.no_value</comment>
            <translation>{name}: 没有值；值应紧跟在冒号后面，中间不留空格。</translation>
        </message>
        <message>
            <source>{name}: cannot be turned round with a minus; it was left out.</source>
            <comment>query.cannot_be_negated</comment>
            <translation>{name}: 不能用减号取反；已将其忽略。</translation>
        </message>
        <message>
            <source>{value} is no type or file extension that Dragoman reads; it was left out.</source>
            <comment>query.unknown_type</comment>
            <translation>{value} 不是 Dragoman 可读取的类型或文件扩展名；已将其忽略。</translation>
        </message>
        <message>
            <source>{value} is no language that Dragoman knows; it was left out.</source>
            <comment>query.unknown_language</comment>
            <translation>{value} 不是 Dragoman 认识的语言；已将其忽略。</translation>
        </message>
        <message>
            <source>{value} is no date; write 2024, 2024-05, 2024-05-17, yesterday or last-week. It was left out.</source>
            <comment>query.unknown_date</comment>
            <translation>{value} 不是日期；请写 2024、2024-05、2024-05-17、yesterday 或 last-week。已将其忽略。</translation>
        </message>
        <message>
            <source>{value} is no page; write 3 or 3-7. It was left out.</source>
            <comment>query.unknown_page</comment>
            <translation>{value} 不是页码；请写 3 或 3-7。已将其忽略。</translation>
        </message>
        <message>
            <source>{value} is no order; write date, name or relevance. It was left out.</source>
            <comment>query.unknown_order</comment>
            <translation>{value} 不是排序方式；请写 date、name 或 relevance。已将其忽略。</translation>
        </message>
        <message>
            <source>{value} holds no word; it was left out.</source>
            <comment>query.no_words_in_value</comment>
            <translation>{value} 中没有字词；已将其忽略。</translation>
        </message>
        <message>
            <source>these words, one after the other</source>
            <comment>operator.phrase</comment>
            <translation>这些词，依次相连</translation>
        </message>
        <message>
            <source>not this word; not this phrase or filter either: -"letter box", -type:mail</source>
            <comment>operator.minus</comment>
            <translation>不含这个词；也可用于词组或筛选条件：-"信箱地址"、-type:mail</translation>
        </message>
        <message>
            <source>one of the two, also of phrases</source>
            <comment>operator.or</comment>
            <translation>二者之一，也可用于词组</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <comment>operator.prefix</comment>
            <translation>以此开头的词</translation>
        </message>
        <message>
            <source>kinds of documents or file extensions; several with commas</source>
            <comment>operator.type</comment>
            <translation>文档类型或文件扩展名；多个用逗号分隔</translation>
        </message>
        <message>
            <source>in this folder or below: the whole path, or a part of it</source>
            <comment>operator.in</comment>
            <translation>在此文件夹或其子文件夹中：完整路径或其一部分</translation>
        </message>
        <message>
            <source>with these words in the file's name</source>
            <comment>operator.name</comment>
            <translation>文件名中含有这些词</translation>
        </message>
        <message>
            <source>in this language, by its name or code</source>
            <comment>operator.lang</comment>
            <translation>使用这种语言，写名称或代码</translation>
        </message>
        <message>
            <source>mails of this sender: a part of the name or address</source>
            <comment>operator.from</comment>
            <translation>此发件人的邮件：姓名或地址的一部分</translation>
        </message>
        <message>
            <source>mails to this person: a part of the name or address</source>
            <comment>operator.to</comment>
            <translation>发给此人的邮件：姓名或地址的一部分</translation>
        </message>
        <message>
            <source>from this day, month or year on</source>
            <comment>operator.after</comment>
            <translation>从这一天、月或年起</translation>
        </message>
        <message>
            <source>from before this day, month or year</source>
            <comment>operator.before</comment>
            <translation>在这一天、月或年之前</translation>
        </message>
        <message>
            <source>on these pages</source>
            <comment>operator.page</comment>
            <translation>在这些页上</translation>
        </message>
        <message>
            <source>in the order of date, name or relevance</source>
            <comment>operator.sort</comment>
            <translation>按日期、名称或相关度排序</translation>
        </message>
        <message>
            <source>The index of words is damaged and is being made anew: this was found by meaning and by names alone.</source>
            <comment>search.words_missing</comment>
            <translation>字词索引已损坏，正在重建：这些结果仅按含义和名称找到。</translation>
        </message>
        <message>
            <source>The library has lost its latest changes. Bring it back: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.went_back</comment>
            <translation>资料库丢失了最近的更改。恢复方法：在窗口中选择“帮助 &gt; 检查并修复资料库”，或运行：dragoman check --repair</translation>
        </message>
        <message>
            <source>Some of the library is damaged and was passed over. Repair it: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.damage_seen</comment>
            <translation>资料库的部分内容已损坏，已跳过。修复方法：在窗口中选择“帮助 &gt; 检查并修复资料库”，或运行：dragoman check --repair</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <comment>search.nothing_found</comment>
            <translation>未找到任何内容。</translation>
        </message>
        <message>
            <source>Nothing was found with these filters.</source>
            <comment>search.nothing_found_filtered</comment>
            <translation>在这些筛选条件下未找到任何内容。</translation>
        </message>
        <message>
            <source>No document contains this exact phrase.</source>
            <comment>search.phrase_not_found</comment>
            <translation>没有文档包含这个完整词组。</translation>
        </message>
        <message>
            <source>No document contains this exact phrase with these filters.</source>
            <comment>search.phrase_not_found_filtered</comment>
            <translation>在这些筛选条件下，没有文档包含这个完整词组。</translation>
        </message>
        <message>
            <source>{what} {remedy}</source>
            <comment>search.model_fault</comment>
            <translation>{what}{remedy}</translation>
        </message>
        <message>
            <source>This folder cannot be opened: {why}.</source>
            <comment>place.folder_cannot_be_opened</comment>
            <translation>无法打开此文件夹：{why}。</translation>
        </message>
        <message>
            <source>This file cannot be looked at: {why}.</source>
            <comment>place.file_cannot_be_looked_at</comment>
            <translation>无法查看此文件：{why}。</translation>
        </message>
        <message>
            <source>it is a link; what it leads to is searched where it lies, if that is in a searched folder</source>
            <comment>place.link</comment>
            <translation>它是链接；如果链接目标位于被搜索的文件夹中，会在那里被搜索</translation>
        </message>
        <message>
            <source>it is no file but a pipe, a socket or a device</source>
            <comment>place.special</comment>
            <translation>它不是文件，而是管道、套接字或设备</translation>
        </message>
        <message>
            <source>it is kept online and not on this computer, and Dragoman downloads nothing</source>
            <comment>place.online_only</comment>
            <translation>它保存在网上，不在这台电脑上，而 Dragoman 不会下载任何内容</translation>
        </message>
        <message>
            <source>a drive is mounted here at other times; to have the folder searched without it, exclude it and include it again</source>
            <comment>place.drive_away</comment>
            <translation>有时会有驱动器挂载在此处；若要在没有驱动器时也搜索此文件夹，请先排除再重新加入</translation>
        </message>
        <message>
            <source>it shows again what is searched in another place</source>
            <comment>place.shown_again</comment>
            <translation>它重复显示了在另一处搜索的内容</translation>
        </message>
        <message>
            <source>This folder did not answer within {seconds} seconds; it will be tried again.</source>
            <comment>place.does_not_answer</comment>
            <translation>此文件夹在 {seconds} 秒内没有响应；稍后会重试。</translation>
        </message>
        <message>
            <source>Dragoman made a mistake with this file ({kind}); the log says more.</source>
            <comment>file.our_mistake</comment>
            <translation>Dragoman 处理此文件时出错（{kind}）；日志中有更多信息。</translation>
        </message>
        <message>
            <source>Only the first {limit:count} characters of this document are indexed.</source>
            <comment>file.shortened</comment>
            <translation>此文档仅前 {limit:count} 个字符编入了索引。</translation>
        </message>
        <message>
            <source>Reading this file ended its reader twice. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside</comment>
            <translation>读取此文件时，读取程序两次异常结束。在文件更改或您要求重试之前，会将其搁置。</translation>
        </message>
        <message>
            <source>Reading this file failed twice, so it is left aside until it changes, or until you have it tried again. {why}</source>
            <comment>file.set_aside_because</comment>
            <translation>读取此文件失败了两次，因此在文件更改或您要求重试之前，会将其搁置。{why}</translation>
        </message>
        <message numerus="yes">
            <source>Dragoman was ended {n:count} times while it was reading this file. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside_interrupted</comment>
            <translation>
                <numerusform>Dragoman 在读取此文件时被终止了 {n:count} 次。在文件更改或您要求重试之前，会将其搁置。</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first {limit:count} passages of this document are indexed.</source>
            <comment>file.passages_capped</comment>
            <translation>此文档仅前 {limit:count} 个段落编入了索引。</translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} passages of this document are indexed: {why}.</source>
            <comment>file.rest_unread</comment>
            <translation>
                <numerusform>此文档仅前 {n:count} 个段落编入了索引：{why}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages are left out, which take too long to be read: {pages}.</source>
            <comment>file.slow_pages</comment>
            <translation>
                <numerusform>有 {n:count} 页因读取耗时过长而被排除：{pages}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages {first:count} to {last:count} are left out: {why}.</source>
            <comment>file.pages_unread</comment>
            <translation>第 {first:count} 至 {last:count} 页被排除：{why}。</translation>
        </message>
        <message>
            <source>The file is larger than {limit:bytes}.</source>
            <comment>file.too_large</comment>
            <translation>文件大于 {limit:bytes}。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>文件为空。</translation>
        </message>
        <message>
            <source>The file cannot be read: {why}.</source>
            <comment>file.cannot_be_read</comment>
            <translation>无法读取文件：{why}。</translation>
        </message>
        <message>
            <source>This file holds no text.</source>
            <comment>file.no_text</comment>
            <translation>此文件不含文本。</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} attachments are not read: {names}.</source>
            <comment>left_out.attachments</comment>
            <translation>
                <numerusform>有 {n:count} 个附件未读取：{names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents inside this one are not read: {names}.</source>
            <comment>left_out.embedded</comment>
            <translation>
                <numerusform>有 {n:count} 个内嵌文档未读取：{names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} parts are nested too deeply to be read.</source>
            <comment>left_out.nested_parts</comment>
            <translation>
                <numerusform>有 {n:count} 个部分嵌套过深，无法读取。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} damaged parts are left out.</source>
            <comment>left_out.damaged_parts</comment>
            <translation>
                <numerusform>有 {n:count} 个损坏的部分被排除。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} parts of this file are read: {why}.</source>
            <comment>left_out.rest</comment>
            <translation>
                <numerusform>此文件仅读取了前 {n:count} 个部分：{why}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Some parts of this message are not read: {why}.</source>
            <comment>left_out.rest_of_message</comment>
            <translation>此邮件的某些部分未读取：{why}。</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages show pictures and hold no text.</source>
            <comment>left_out.picture_pages</comment>
            <translation>
                <numerusform>{count:count} 页中有 {n:count} 页是图片，不含文本。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages hold other letters than are seen on them.</source>
            <comment>left_out.garbled_pages</comment>
            <translation>
                <numerusform>{count:count} 页中有 {n:count} 页所含的文字与所见的不同。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages cannot be read.</source>
            <comment>left_out.damaged_pages</comment>
            <translation>
                <numerusform>{count:count} 页中有 {n:count} 页无法读取。</numerusform>
            </translation>
        </message>
        <message>
            <source>This file is damaged: it is not a complete {label}.</source>
            <comment>damaged.incomplete</comment>
            <translation>此文件已损坏：不是完整的 {label}。</translation>
        </message>
        <message>
            <source>This file is damaged: its parts are nested too deeply.</source>
            <comment>damaged.nested_too_deeply</comment>
            <translation>此文件已损坏：其各部分嵌套过深。</translation>
        </message>
        <message>
            <source>This file holds binary data, not text.</source>
            <comment>damaged.binary</comment>
            <translation>此文件包含二进制数据，而不是文本。</translation>
        </message>
        <message>
            <source>This file unpacks to an unreasonable size; it may have been made to do harm.</source>
            <comment>damaged.bomb</comment>
            <translation>此文件解压后大得不合理；它可能是为造成危害而制作的。</translation>
        </message>
        <message>
            <source>This file is damaged: it is not rich text.</source>
            <comment>damaged.not_rich_text</comment>
            <translation>此文件已损坏：不是 RTF 格式。</translation>
        </message>
        <message>
            <source>This file is damaged: it is not an e-mail.</source>
            <comment>damaged.not_mail</comment>
            <translation>此文件已损坏：不是电子邮件。</translation>
        </message>
        <message>
            <source>This file is damaged: none of its slides can be read.</source>
            <comment>damaged.slides</comment>
            <translation>此文件已损坏：没有一张幻灯片可以读取。</translation>
        </message>
        <message>
            <source>This PDF is damaged and cannot be opened.</source>
            <comment>damaged.pdf</comment>
            <translation>此 PDF 已损坏，无法打开。</translation>
        </message>
        <message>
            <source>This PDF is damaged: none of its pages can be read.</source>
            <comment>damaged.pdf_pages</comment>
            <translation>此 PDF 已损坏：没有一页可以读取。</translation>
        </message>
        <message>
            <source>This file is protected by a password.</source>
            <comment>encrypted.password</comment>
            <translation>此文件受密码保护。</translation>
        </message>
        <message>
            <source>This PDF is protected in a way that needs a certificate or password.</source>
            <comment>encrypted.certificate</comment>
            <translation>此 PDF 受保护，需要证书或密码。</translation>
        </message>
        <message>
            <source>This book is protected against copying (DRM).</source>
            <comment>encrypted.book</comment>
            <translation>此电子书有防复制保护（DRM）。</translation>
        </message>
        <message>
            <source>This file is protected in a way that Dragoman cannot open.</source>
            <comment>encrypted.unknown</comment>
            <translation>此文件受到保护，且采用了 Dragoman 无法打开的方式。</translation>
        </message>
        <message>
            <source>This password does not open the file.</source>
            <comment>encrypted.wrong_password</comment>
            <translation>此密码无法打开该文件。</translation>
        </message>
        <message>
            <source>This file needs no password.</source>
            <comment>encrypted.no_password</comment>
            <translation>此文件不需要密码。</translation>
        </message>
        <message>
            <source>This PDF holds pictures of pages, without text.</source>
            <comment>no_text.pdf</comment>
            <translation>此 PDF 是页面图片，不含文本。</translation>
        </message>
        <message>
            <source>These slides hold no text.</source>
            <comment>no_text.slides</comment>
            <translation>这些幻灯片不含文本。</translation>
        </message>
        <message>
            <source>This workbook is empty.</source>
            <comment>no_text.sheet</comment>
            <translation>此工作簿为空。</translation>
        </message>
        <message>
            <source>This book holds no text.</source>
            <comment>no_text.book</comment>
            <translation>此电子书不含文本。</translation>
        </message>
        <message>
            <source>This message holds no text.</source>
            <comment>no_text.mail</comment>
            <translation>此邮件不含文本。</translation>
        </message>
        <message>
            <source>This mailbox holds no text.</source>
            <comment>no_text.mailbox</comment>
            <translation>此邮箱不含文本。</translation>
        </message>
        <message>
            <source>Its pages are pictures, and no letters were recognised on them.</source>
            <comment>no_text.scan</comment>
            <translation>其页面是图片，未识别出文字。</translation>
        </message>
        <message>
            <source>Dragoman does not read files without an extension.</source>
            <comment>unsupported.no_extension</comment>
            <translation>Dragoman 不读取没有扩展名的文件。</translation>
        </message>
        <message>
            <source>Dragoman does not look inside .{extension} archives.</source>
            <comment>unsupported.archive</comment>
            <translation>Dragoman 不查看 .{extension} 压缩包的内容。</translation>
        </message>
        <message>
            <source>Dragoman does not read the files in which Outlook keeps its mails (.{extension}).</source>
            <comment>unsupported.mail_store</comment>
            <translation>Dragoman 不读取 Outlook 用来保存邮件的文件（.{extension}）。</translation>
        </message>
        <message>
            <source>It is packed in a way that Dragoman cannot unpack ({method}).</source>
            <comment>unsupported.packing</comment>
            <translation>它的压缩方式 Dragoman 无法解压（{method}）。</translation>
        </message>
        <message>
            <source>Dragoman does not read text in pictures (.{extension}).</source>
            <comment>unsupported.picture</comment>
            <translation>Dragoman 不读取图片（.{extension}）中的文字。</translation>
        </message>
        <message>
            <source>Dragoman does not read sound or film (.{extension}).</source>
            <comment>unsupported.recording</comment>
            <translation>Dragoman 不读取音频或视频（.{extension}）。</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files; {program} does.</source>
            <comment>unsupported.convertible</comment>
            <translation>Dragoman 不读取 .{extension} 文件，但 {program} 可以读取。</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files.</source>
            <comment>unsupported.format</comment>
            <translation>Dragoman 不读取 .{extension} 文件。</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <comment>unreadable.gone</comment>
            <translation>文件已不在原处。</translation>
        </message>
        <message>
            <source>Permission denied: your account may not read this file.</source>
            <comment>unreadable.forbidden</comment>
            <translation>没有权限：您的账户不能读取此文件。</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <comment>unreadable.folder</comment>
            <translation>这是文件夹，不是文件。</translation>
        </message>
        <message>
            <source>This is a link now, no file.</source>
            <comment>unreadable.link</comment>
            <translation>它现在是链接，不是文件。</translation>
        </message>
        <message>
            <source>This is a pipe, a socket or a device now, no file.</source>
            <comment>unreadable.special</comment>
            <translation>它现在是管道、套接字或设备，不是文件。</translation>
        </message>
        <message>
            <source>This file is kept online and not on this computer, and Dragoman downloads nothing. Open it once, and it is here.</source>
            <comment>unreadable.online_only</comment>
            <translation>此文件保存在网上，不在这台电脑上，而 Dragoman 不会下载任何内容。请打开它一次，它就会存到这台电脑上。</translation>
        </message>
        <message>
            <source>The drive did not answer while this file was read.</source>
            <comment>unreadable.silent</comment>
            <translation>读取此文件时，驱动器没有响应。</translation>
        </message>
        <message>
            <source>The disk reported an error while this file was read.</source>
            <comment>unreadable.disk_error</comment>
            <translation>读取此文件时，磁盘报告了错误。</translation>
        </message>
        <message>
            <source>Reading this file took more than {seconds:g} seconds, which is what a file of {size:bytes} may take.</source>
            <comment>extraction.timeout</comment>
            <translation>读取此文件超过了 {seconds:g} 秒，这是大小为 {size:bytes} 的文件的时限。</translation>
        </message>
        <message>
            <source>Reading this file needed more than {limit:bytes} of memory.</source>
            <comment>extraction.memory</comment>
            <translation>读取此文件需要超过 {limit:bytes} 的内存。</translation>
        </message>
        <message>
            <source>The file made the reader crash.</source>
            <comment>extraction.crash</comment>
            <translation>此文件导致读取程序崩溃。</translation>
        </message>
        <message numerus="yes">
            <source>Only the beginning of this document is indexed, {n:count} passages. {why}</source>
            <comment>extraction.cut_short</comment>
            <translation>
                <numerusform>此文档仅开头部分编入了索引，共 {n:count} 个段落。{why}</numerusform>
            </translation>
        </message>
        <message>
            <source>The reader failed on this file ({kind}).</source>
            <comment>extraction.bug</comment>
            <translation>读取程序在处理此文件时失败（{kind}）。</translation>
        </message>
        <message>
            <source>reading the file took more than {seconds:g} seconds</source>
            <comment>extraction.out_of_time</comment>
            <translation>读取文件超过了 {seconds:g} 秒</translation>
        </message>
        <message>
            <source>reading the file needed more than {limit:bytes} of memory</source>
            <comment>extraction.out_of_memory</comment>
            <translation>读取文件需要超过 {limit:bytes} 的内存</translation>
        </message>
        <message>
            <source>The drive with {path} does not answer.</source>
            <comment>extraction.drive_silent</comment>
            <translation>{path} 所在的驱动器没有响应。</translation>
        </message>
        <message>
            <source>The process that reads files does not start.</source>
            <comment>extraction.worker_does_not_start</comment>
            <translation>读取文件的进程无法启动。</translation>
        </message>
        <message>
            <source>This file is no PDF; only PDFs have pages that can be shown.</source>
            <comment>pages.no_pdf</comment>
            <translation>此文件不是 PDF；只有 PDF 才有可显示的页面。</translation>
        </message>
        <message>
            <source>This document has no page {number}.</source>
            <comment>pages.none_such</comment>
            <translation>此文档没有第 {number} 页。</translation>
        </message>
        <message>
            <source>This page is damaged and cannot be shown.</source>
            <comment>pages.damaged</comment>
            <translation>此页面已损坏，无法显示。</translation>
        </message>
        <message>
            <source>Drawing this page took more than {seconds:g} seconds.</source>
            <comment>pages.timeout</comment>
            <translation>绘制此页面超过了 {seconds:g} 秒。</translation>
        </message>
        <message>
            <source>Drawing this page needed more than {limit:bytes} of memory.</source>
            <comment>pages.memory</comment>
            <translation>绘制此页面需要超过 {limit:bytes} 的内存。</translation>
        </message>
        <message>
            <source>Drawing this page made its reader crash.</source>
            <comment>pages.crash</comment>
            <translation>绘制此页面导致读取程序崩溃。</translation>
        </message>
        <message>
            <source>Laying this document out took more than {seconds:g} seconds.</source>
            <comment>form.timeout</comment>
            <translation>排版此文档超过了 {seconds:g} 秒。</translation>
        </message>
        <message>
            <source>Laying this document out needed more than {limit:bytes} of memory.</source>
            <comment>form.memory</comment>
            <translation>排版此文档需要超过 {limit:bytes} 的内存。</translation>
        </message>
        <message>
            <source>Laying this document out made its reader crash.</source>
            <comment>form.crash</comment>
            <translation>排版此文档导致读取程序崩溃。</translation>
        </message>
        <message>
            <source>the network</source>
            <comment>barrier.network</comment>
            <translation>网络</translation>
        </message>
        <message>
            <source>writing anything</source>
            <comment>barrier.writing</comment>
            <translation>写入任何内容</translation>
        </message>
        <message>
            <source>other files</source>
            <comment>barrier.reading</comment>
            <translation>其他文件</translation>
        </message>
        <message>
            <source>other programs</source>
            <comment>barrier.processes</comment>
            <translation>其他程序</translation>
        </message>
        <message>
            <source>more memory than allowed</source>
            <comment>barrier.memory</comment>
            <translation>超出许可的内存</translation>
        </message>
        <message>
            <source>Dragoman has no means for that on this system yet.</source>
            <comment>sandbox.not_on_this_system</comment>
            <translation>Dragoman 在此系统上还没有实现这一点的手段。</translation>
        </message>
        <message>
            <source>The kernel takes no rights on files away ({why}); Linux does since 5.13, where Landlock is switched on.</source>
            <comment>sandbox.no_landlock</comment>
            <translation>内核无法收回文件权限（{why}）；Linux 从 5.13 起支持，前提是启用了 Landlock。</translation>
        </message>
        <message>
            <source>The kernel filters no system calls ({why}).</source>
            <comment>sandbox.no_filter</comment>
            <translation>内核不过滤系统调用（{why}）。</translation>
        </message>
        <message>
            <source>There is no filter of system calls for this processor ({processor}).</source>
            <comment>sandbox.unknown_processor</comment>
            <translation>没有适用于此处理器的系统调用过滤器（{processor}）。</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} other threads were there before the barrier stood, and keep their rights.</source>
            <comment>sandbox.other_threads</comment>
            <translation>
                <numerusform>在建立隔离之前，已有另外 {n:count} 个线程，它们保留着原有权限。</numerusform>
            </translation>
        </message>
        <message>
            <source>An attempt to get past the barrier succeeded.</source>
            <comment>sandbox.tried_and_not_held</comment>
            <translation>尝试突破隔离竟然成功了。</translation>
        </message>
        <message>
            <source>A process to try it with could not be started ({why}).</source>
            <comment>sandbox.no_process</comment>
            <translation>无法启动用于测试的进程（{why}）。</translation>
        </message>
        <message>
            <source>it is Dragoman's own data folder</source>
            <comment>ignore.own_data</comment>
            <translation>它是 Dragoman 自己的数据文件夹</translation>
        </message>
        <message>
            <source>it is hidden</source>
            <comment>ignore.hidden</comment>
            <translation>它是隐藏的</translation>
        </message>
        <message>
            <source>folders named {name} hold no documents of a person</source>
            <comment>ignore.clutter_folder</comment>
            <translation>名为 {name} 的文件夹不含个人文档</translation>
        </message>
        <message>
            <source>it is a temporary file of another program</source>
            <comment>ignore.clutter_file</comment>
            <translation>它是其他程序的临时文件</translation>
        </message>
        <message>
            <source>you had it forgotten (its line among the folder's patterns is {line}; dragoman forget --undo takes it out)</source>
            <comment>ignore.forgotten</comment>
            <translation>您已要求忘记它（文件夹规则中对应的行是 {line}；用 dragoman forget --undo 可撤销）</translation>
        </message>
        <message>
            <source>your pattern {pattern} leaves it out</source>
            <comment>ignore.excluded</comment>
            <translation>您的规则 {pattern} 将其排除</translation>
        </message>
        <message>
            <source>line {line} of {path} leaves it out ({pattern})</source>
            <comment>ignore.file</comment>
            <translation>{path} 的第 {line} 行将其排除（{pattern}）</translation>
        </message>
        <message numerus="yes">
            <source>it says what is left out, with {n:count} mistakes; the first: {first}</source>
            <comment>ignore.rules_with_mistakes</comment>
            <translation>
                <numerusform>它说明要排除什么，但有 {n:count} 处错误；第一处：{first}</numerusform>
            </translation>
        </message>
        <message>
            <source>the folder {folder} is left out: {why}</source>
            <comment>ignore.folder_above</comment>
            <translation>文件夹 {folder} 已被排除：{why}</translation>
        </message>
        <message>
            <source>line {line} ({text}) is passed over: {why}</source>
            <comment>pattern.passed_over</comment>
            <translation>第 {line} 行（{text}）被跳过：{why}</translation>
        </message>
        <message>
            <source>it names nothing</source>
            <comment>pattern.names_nothing</comment>
            <translation>它没有指定任何内容</translation>
        </message>
        <message>
            <source>the backslash at its end stands before nothing</source>
            <comment>pattern.backslash_at_end</comment>
            <translation>末尾的反斜杠后面没有内容</translation>
        </message>
        <message>
            <source>its bracket is never closed; the bracket itself is written \[</source>
            <comment>pattern.open_bracket</comment>
            <translation>方括号没有闭合；方括号本身应写作 \[</translation>
        </message>
        <message>
            <source>its brackets admit nothing but a slash, which they never match</source>
            <comment>pattern.only_slash</comment>
            <translation>方括号中只有斜杠，而斜杠永远不会匹配</translation>
        </message>
        <message>
            <source>line {line} ({text}) holds a range that runs backwards: only its first character counts</source>
            <comment>pattern.range_backwards</comment>
            <translation>第 {line} 行（{text}）含有倒序的范围：只有第一个字符有效</translation>
        </message>
        <message>
            <source>its [: :] is no kind of character that is known, such as [:digit:]</source>
            <comment>pattern.unknown_class</comment>
            <translation>其中的 [: :] 不是已知的字符类别，例如 [:digit:]</translation>
        </message>
        <message>
            <source>no path has two slashes in a row</source>
            <comment>pattern.empty_part</comment>
            <translation>路径中不会有两个连续的斜杠</translation>
        </message>
        <message>
            <source>no path holds . or .. between its slashes</source>
            <comment>pattern.dots</comment>
            <translation>路径的斜杠之间不会有 . 或 ..</translation>
        </message>
        <message>
            <source>it is longer than {limit:bytes}</source>
            <comment>pattern.too_long</comment>
            <translation>它超过了 {limit:bytes}</translation>
        </message>
        <message>
            <source>patterns with *, ? or [ are followed up to {limit:bytes} of them</source>
            <comment>pattern.too_many</comment>
            <translation>含 *、? 或 [ 的规则合计最多采用 {limit:bytes}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more lines are passed over</source>
            <comment>pattern.more_lines</comment>
            <translation>
                <numerusform>还有 {n:count} 行被跳过</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing that it says is followed: {why}</source>
            <comment>pattern.file_not_followed</comment>
            <translation>其中的内容都不采用：{why}</translation>
        </message>
        <message>
            <source>only its first {limit:bytes} are followed</source>
            <comment>pattern.file_too_large</comment>
            <translation>只采用前 {limit:bytes}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} ignore files have lines that are passed over: dragoman failures tells them.</source>
            <comment>pattern.files_with_mistakes</comment>
            <translation>
                <numerusform>有 {n:count} 个忽略文件中含有被跳过的行：运行 dragoman failures 可查看。</numerusform>
            </translation>
        </message>
        <message>
            <source>rules in {path}: {problem}</source>
            <comment>pattern.in_file</comment>
            <translation>{path} 中的规则：{problem}</translation>
        </message>
        <message>
            <source>patterns of {folder}: {problem}</source>
            <comment>pattern.of_folder</comment>
            <translation>{folder} 的规则：{problem}</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>not_readable.folder</comment>
            <translation>它是文件夹</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <comment>not_readable.no_file</comment>
            <translation>它不是普通文件</translation>
        </message>
        <message>
            <source>it has more than {limit:bytes}</source>
            <comment>not_readable.too_large</comment>
            <translation>它超过了 {limit:bytes}</translation>
        </message>
        <message>
            <source>The settings in {path} are not followed, and the defaults are used: {why}.</source>
            <comment>settings.not_read</comment>
            <translation>未采用 {path} 中的设置，改用默认值：{why}。</translation>
        </message>
        <message>
            <source>{path} holds bytes that are no text in UTF-8; the rest of it counts.</source>
            <comment>settings.no_text</comment>
            <translation>{path} 中有不是 UTF-8 文本的字节；其余内容有效。</translation>
        </message>
        <message>
            <source>{path} has a slip in line {line}, so that only the plain values that can be told in it count.</source>
            <comment>settings.no_json</comment>
            <translation>{path} 第 {line} 行有误，因此只有其中能识别的简单值有效。</translation>
        </message>
        <message>
            <source>{path} holds no names with values, as in {{"embedder": "auto"}}; the defaults are used.</source>
            <comment>settings.no_names</comment>
            <translation>{path} 中没有形如 {{"embedder": "auto"}} 的名称和值；改用默认值。</translation>
        </message>
        <message>
            <source>{path}, line {line}: there is no setting {name}.</source>
            <comment>settings.unknown</comment>
            <translation>{path} 第 {line} 行：没有名为 {name} 的设置。</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} cannot be {value}; {used} is used instead.</source>
            <comment>settings.odd_value</comment>
            <translation>{path} 第 {line} 行：{name} 不能是 {value}；改用 {used}。</translation>
        </message>
        <message>
            <source>Correct the file; what else is wrong in it is told by: dragoman status</source>
            <comment>settings.correct</comment>
            <translation>请更正此文件；其中的其他错误可运行 dragoman status 查看</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} stands there more than once; the last one counts.</source>
            <comment>settings.twice</comment>
            <translation>{path} 第 {line} 行：{name} 出现了多次；以最后一次为准。</translation>
        </message>
        <message>
            <source>The indexer stopped because of a mistake in the program.</source>
            <comment>indexer.stopped</comment>
            <translation>索引程序因程序错误而停止。</translation>
        </message>
        <message>
            <source>Start Dragoman again; the log says more.</source>
            <comment>remedy.start_again_see_log</comment>
            <translation>请重新启动 Dragoman；日志中有更多信息。</translation>
        </message>
        <message>
            <source>See whether the drive or the network share is connected; Dragoman tries again by itself.</source>
            <comment>remedy.see_to_drive</comment>
            <translation>请检查驱动器或网络共享是否已连接；Dragoman 会自动重试。</translation>
        </message>
        <message>
            <source>Close other programs to free memory, and install Dragoman again if this goes on.</source>
            <comment>remedy.free_memory_or_install_again</comment>
            <translation>请关闭其他程序以释放内存；如果问题依旧，请重新安装 Dragoman。</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents can be found</source>
            <comment>window.documents</comment>
            <translation>
                <numerusform>{n:count} 个文档可供查找</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} in part</source>
            <comment>window.partly</comment>
            <translation>
                <numerusform>{n:count} 个部分可查</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} not there now</source>
            <comment>window.away</comment>
            <translation>
                <numerusform>{n:count} 个目前不可用</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} need attention</source>
            <comment>window.unread_files</comment>
            <translation>
                <numerusform>{n:count} 个需要处理</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are read again.</source>
            <comment>window.tried_again</comment>
            <translation>
                <numerusform>正在重新读取 {n:count} 个文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are left out from now on; their patterns stand under Folders.</source>
            <comment>window.excluded</comment>
            <translation>
                <numerusform>从现在起排除 {n:count} 个文件；其规则列在“文件夹”中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files</source>
            <comment>window.files</comment>
            <translation>
                <numerusform>{n:count} 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} chosen</source>
            <comment>window.chosen</comment>
            <translation>
                <numerusform>已选 {n:count} 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents</source>
            <comment>window.found_documents</comment>
            <translation>
                <numerusform>{n:count} 个文档</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least {n:count} documents</source>
            <comment>window.found_documents_at_least</comment>
            <translation>
                <numerusform>至少 {n:count} 个文档</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files that can be read</source>
            <comment>window.documents_there</comment>
            <translation>
                <numerusform>{n:count} 个可读取的文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files that can be read</source>
            <comment>window.documents_there_at_least</comment>
            <translation>
                <numerusform>{n:count} 个以上可读取的文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages</source>
            <comment>window.passages</comment>
            <translation>
                <numerusform>{n:count} 个段落</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a second</source>
            <comment>window.passages_a_second</comment>
            <translation>
                <numerusform>每秒 {n:count} 个段落</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a minute</source>
            <comment>window.passages_a_minute</comment>
            <translation>
                <numerusform>每分钟 {n:count} 个段落</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files, {size}</source>
            <comment>window.estimate</comment>
            <translation>
                <numerusform>{n:count} 个文件，{size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files, {size}</source>
            <comment>window.estimate_at_least</comment>
            <translation>
                <numerusform>{n:count} 个以上的文件，{size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} passages it has read only the beginning: it takes {limit:count} pieces of words at a time.</source>
            <comment>window.cut</comment>
            <translation>
                <numerusform>有 {n:count} 个段落只读取了开头：它每次最多读取 {limit:count} 个词元。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more are still to be read</source>
            <comment>window.to_be_read</comment>
            <translation>
                <numerusform>还有 {n:count} 个待读取</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>also in {n:count} other places</source>
            <comment>window.copies</comment>
            <translation>
                <numerusform>另有 {n:count} 处相同</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} new</source>
            <comment>window.new</comment>
            <translation>
                <numerusform>{n:count} 个新项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more passages</source>
            <comment>window.more_passages</comment>
            <translation>
                <numerusform>还有 {n:count} 个段落</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These are all {n:count} documents</source>
            <comment>window.end</comment>
            <translation>
                <numerusform>以上是全部 {n:count} 个文档</numerusform>
            </translation>
        </message>
        <message>
            <source>Still reading: {share:percent} can be found by meaning</source>
            <comment>window.still_reading_meaning</comment>
            <translation>仍在读取：{share:percent} 可按含义查找</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are still to be read.</source>
            <comment>window.still_waiting</comment>
            <translation>
                <numerusform>还有 {n:count} 个文档待读取。</numerusform>
            </translation>
        </message>
        <message>
            <source>The meaning of {share:percent} of the text is known so far</source>
            <comment>window.meaning_coverage</comment>
            <translation>目前已了解文本含义的 {share:percent}</translation>
        </message>
        <message>
            <source>The system does not let Dragoman start at login: its list of such programs cannot be written.</source>
            <comment>window.no_autostart</comment>
            <translation>系统不允许 Dragoman 在登录时启动：无法写入此类程序的列表。</translation>
        </message>
        <message>
            <source>The larger model has read {share:percent} of the text so far</source>
            <comment>window.backfill</comment>
            <translation>较大的模型目前已读取文本的 {share:percent}</translation>
        </message>
        <message numerus="yes">
            <source>Open {n:count} files at once?</source>
            <comment>window.open_many</comment>
            <translation>
                <numerusform>要同时打开 {n:count} 个文件吗？</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages collected</source>
            <comment>window.collected</comment>
            <translation>
                <numerusform>摘录集中有 {n:count} 个段落</numerusform>
            </translation>
        </message>
        <message>
            <source>Not there now; what was read of it can still be found</source>
            <comment>window.folder.away</comment>
            <translation>目前不可用；仍可找到从中读取过的内容</translation>
        </message>
        <message>
            <source>Not there since {since:date}; what was read of it can still be found</source>
            <comment>window.folder.away_since</comment>
            <translation>自 {since:date} 起不可用；仍可找到从中读取过的内容</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} still to be read</source>
            <comment>window.folder.waiting</comment>
            <translation>
                <numerusform>{n:count} 个待读取</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} left out</source>
            <comment>window.folder.skipped</comment>
            <translation>
                <numerusform>{n:count} 个已排除</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} seconds</source>
            <comment>window.duration.seconds</comment>
            <translation>
                <numerusform>{n:count} 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} minutes</source>
            <comment>window.duration.minutes</comment>
            <translation>
                <numerusform>{n:count} 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} hours</source>
            <comment>window.duration.hours</comment>
            <translation>
                <numerusform>{n:count} 小时</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <comment>window.time_left.seconds</comment>
            <translation>剩余不到 1 分钟</translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} minutes left</source>
            <comment>window.time_left.minutes</comment>
            <translation>
                <numerusform>剩余约 {n:count} 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} hours left</source>
            <comment>window.time_left.hours</comment>
            <translation>
                <numerusform>剩余约 {n:count} 小时</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes in {folder} cannot be followed as they happen.</source>
            <comment>watching.no_live_events</comment>
            <translation>无法即时跟踪 {folder} 中的更改。</translation>
        </message>
        <message>
            <source>The folder is looked through every few minutes instead. On Linux, raise fs.inotify.max_user_watches.</source>
            <comment>watching.looked_through_instead</comment>
            <translation>改为每隔几分钟检查一次该文件夹。在 Linux 上，请调高 fs.inotify.max_user_watches。</translation>
        </message>
        <message>
            <source>Another Dragoman is writing to this library.</source>
            <comment>library.written_elsewhere</comment>
            <translation>另一个 Dragoman 正在写入此资料库。</translation>
        </message>
        <message>
            <source>Here it can be searched, but not changed.</source>
            <comment>library.search_only</comment>
            <translation>在这里可以搜索，但不能更改。</translation>
        </message>
        <message>
            <source>Press Try again in its window (Help, Files that need attention), or close it first.</source>
            <comment>library.retry_there</comment>
            <translation>请在它的窗口中点击“重试”（帮助 &gt; 需要处理的文件），或先将其关闭。</translation>
        </message>
        <message>
            <source>The library knows no file at {path}; dragoman explain says why.</source>
            <comment>library.nothing_to_retry</comment>
            <translation>资料库中没有 {path} 这个文件；运行 dragoman explain 可查看原因。</translation>
        </message>
        <message>
            <source>Close it first, or make the change in its window; searching works meanwhile.</source>
            <comment>library.close_it_first</comment>
            <translation>请先将其关闭，或在它的窗口中更改；在此期间仍可搜索。</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <comment>library.no_folder</comment>
            <translation>没有文件夹 {path}。</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <comment>library.check_path</comment>
            <translation>请检查路径。</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>library.is_no_folder</comment>
            <translation>{path} 不是文件夹。</translation>
        </message>
        <message>
            <source>Choose the folder that it lies in.</source>
            <comment>library.choose_its_folder</comment>
            <translation>请选择它所在的文件夹。</translation>
        </message>
        <message>
            <source>{path} is searched already.</source>
            <comment>library.is_searched</comment>
            <translation>{path} 已在搜索范围内。</translation>
        </message>
        <message>
            <source>{path} is searched already, as part of {folder}.</source>
            <comment>library.searched_already</comment>
            <translation>{path} 已作为 {folder} 的一部分被搜索。</translation>
        </message>
        <message>
            <source>{path} lies in none of the folders that are searched.</source>
            <comment>library.in_no_folder</comment>
            <translation>{path} 不在任何被搜索的文件夹中。</translation>
        </message>
        <message>
            <source>{path} is not among what you had forgotten.</source>
            <comment>library.not_forgotten</comment>
            <translation>{path} 不在您已忘记的内容之中。</translation>
        </message>
        <message>
            <source>waiting to be read</source>
            <comment>state.waiting</comment>
            <translation>等待读取</translation>
        </message>
        <message>
            <source>can be found</source>
            <comment>state.indexed</comment>
            <translation>可以找到</translation>
        </message>
        <message>
            <source>can be found in part</source>
            <comment>state.partly</comment>
            <translation>可部分找到</translation>
        </message>
        <message>
            <source>no text in it</source>
            <comment>state.empty</comment>
            <translation>不含文本</translation>
        </message>
        <message>
            <source>pictures of text</source>
            <comment>state.needs_ocr</comment>
            <translation>文字图片</translation>
        </message>
        <message>
            <source>needs a password</source>
            <comment>state.needs_password</comment>
            <translation>需要密码</translation>
        </message>
        <message>
            <source>could not be read</source>
            <comment>state.failed</comment>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>too large</source>
            <comment>state.too_large</comment>
            <translation>过大</translation>
        </message>
        <message>
            <source>left out</source>
            <comment>state.skipped</comment>
            <translation>已排除</translation>
        </message>
        <message>
            <source>not there now</source>
            <comment>state.away</comment>
            <translation>目前不可用</translation>
        </message>
        <message>
            <source>It is still to be read.</source>
            <comment>failure.waiting</comment>
            <translation>尚待读取。</translation>
        </message>
        <message>
            <source>An older version did not keep the reason.</source>
            <comment>failure.unknown</comment>
            <translation>旧版本没有保存原因。</translation>
        </message>
        <message>
            <source>It is left out: {why}.</source>
            <comment>failure.left_out</comment>
            <translation>已被排除：{why}。</translation>
        </message>
        <message numerus="yes">
            <source>It holds {n:count} files.</source>
            <comment>failure.files</comment>
            <translation>
                <numerusform>其中有 {n:count} 个文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading it has ended the reader {n:count} times.</source>
            <comment>failure.deaths</comment>
            <translation>
                <numerusform>读取它时，读取程序已异常结束 {n:count} 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder {folder} is not there now; what was read of it is kept.</source>
            <comment>away.folder</comment>
            <translation>文件夹 {folder} 目前不可用；从中读取过的内容会保留。</translation>
        </message>
        <message>
            <source>The drive {path} is not connected now; what was read of it is kept.</source>
            <comment>away.drive</comment>
            <translation>驱动器 {path} 目前未连接；从中读取过的内容会保留。</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages and pictures among your documents may hold text that is not found yet.</source>
            <comment>scans.found</comment>
            <translation>
                <numerusform>您的文档中有 {n:count} 个页面和图片可能含有尚无法搜索到的文字。</numerusform>
            </translation>
        </message>
        <message>
            <source>Dragoman can read them in the background, which takes about {seconds:duration}.</source>
            <comment>scans.read_them</comment>
            <translation>Dragoman 可以在后台读取它们，大约需要 {seconds:duration}。</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} scans seem to be in a language whose data is missing: {languages}.</source>
            <comment>scans.no_language</comment>
            <translation>
                <numerusform>{n:count} 份扫描件的语言似乎还没有数据：{languages}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Get it under Models, where it has this name: some megabytes, fetched once.</source>
            <comment>scans.get_language</comment>
            <translation>请在“模型”中获取，那里用的就是这个名称：几兆字节，只需下载一次。</translation>
        </message>
        <message>
            <source>Leave the window open, or index the folder: it is then read.</source>
            <comment>todo.wait</comment>
            <translation>请保持窗口打开，或为文件夹建立索引，之后就会读取它。</translation>
        </message>
        <message>
            <source>Nothing needs to be done, unless there should be text in it.</source>
            <comment>todo.nothing</comment>
            <translation>无需处理，除非其中本应有文本。</translation>
        </message>
        <message>
            <source>Have Dragoman read scans: in its settings under Reading files, or by: dragoman scans read</source>
            <comment>todo.ocr</comment>
            <translation>让 Dragoman 读取扫描件：在设置的“读取文件”中，或使用：dragoman scans read</translation>
        </message>
        <message>
            <source>Have its text recognised (OCR) into a PDF to have it found.</source>
            <comment>todo.ocr_picture</comment>
            <translation>将文字识别（OCR）为 PDF，就能找到它。</translation>
        </message>
        <message>
            <source>Give its password, here or with dragoman password: it is kept only until Dragoman is closed, and never written down.</source>
            <comment>todo.give_password</comment>
            <translation>请在此处或用 dragoman password 输入密码：密码只保留到 Dragoman 关闭为止，绝不会写入磁盘。</translation>
        </message>
        <message>
            <source>Save a copy without the protection: it is read as soon as it is there.</source>
            <comment>todo.without_password</comment>
            <translation>请保存一份没有保护的副本：保存后即会读取。</translation>
        </message>
        <message>
            <source>Get the book without the protection, if its seller offers that.</source>
            <comment>todo.protected_book</comment>
            <translation>如果销售方提供，请获取没有保护的版本。</translation>
        </message>
        <message>
            <source>Try another copy, or save it anew with the program that it was made with.</source>
            <comment>todo.another_copy</comment>
            <translation>请尝试另一份副本，或用制作它的程序重新保存。</translation>
        </message>
        <message>
            <source>Split it, or raise largest_file in settings.json in the data folder, then try again.</source>
            <comment>todo.largest_file</comment>
            <translation>请拆分文件，或在数据文件夹的 settings.json 中调高 largest_file，然后重试。</translation>
        </message>
        <message>
            <source>Split it, or raise longest_text in settings.json in the data folder, then try again.</source>
            <comment>todo.longest_text</comment>
            <translation>请拆分文件，或在数据文件夹的 settings.json 中调高 longest_text，然后重试。</translation>
        </message>
        <message>
            <source>Split it into smaller files to have all of it found.</source>
            <comment>todo.split</comment>
            <translation>请拆分成较小的文件，以便找到全部内容。</translation>
        </message>
        <message>
            <source>Save what is in it as files in a folder that is searched, to have them found.</source>
            <comment>todo.attachments</comment>
            <translation>请将其中的内容另存为文件，放入被搜索的文件夹，就能找到它们。</translation>
        </message>
        <message>
            <source>It is read again when it changes, with a new version, or when you say so: Try again, or dragoman retry.</source>
            <comment>todo.try_again</comment>
            <translation>文件更改、版本更新，或您选择“重试”（或运行 dragoman retry）时，会重新读取。</translation>
        </message>
        <message>
            <source>This is a mistake of Dragoman's: try again with the next version, and please report it.</source>
            <comment>todo.newer_version</comment>
            <translation>这是 Dragoman 的错误：请用下一个版本重试，并报告此问题。</translation>
        </message>
        <message>
            <source>Check the disk that it lies on; it is read again at the next look.</source>
            <comment>todo.check_disk</comment>
            <translation>请检查它所在的磁盘；下次检查时会重新读取。</translation>
        </message>
        <message>
            <source>Allow your account to read it; it is read at the next look.</source>
            <comment>todo.allow_file</comment>
            <translation>请允许您的账户读取它；下次检查时会读取。</translation>
        </message>
        <message>
            <source>Allow your account to open it, or leave it out with a pattern of your own.</source>
            <comment>todo.allow_folder</comment>
            <translation>请允许您的账户打开它，或用您自己的规则将其排除。</translation>
        </message>
        <message>
            <source>It is looked at again at the next look.</source>
            <comment>todo.look_again</comment>
            <translation>下次检查时会再次查看。</translation>
        </message>
        <message>
            <source>Connect its drive, or make its folder available: it then goes on without being read again.</source>
            <comment>todo.connect</comment>
            <translation>请连接其驱动器，或使其文件夹可用：之后无需重新读取即可继续。</translation>
        </message>
        <message>
            <source>Save its mails as .msg, .eml or .mbox in a folder that is searched, from Outlook or a program that imports such files.</source>
            <comment>todo.export_mails</comment>
            <translation>请用 Outlook 或能导入此类文件的程序，将其中的邮件另存为 .msg、.eml 或 .mbox，放到被搜索的文件夹中。</translation>
        </message>
        <message>
            <source>Unpack it into a folder that is searched.</source>
            <comment>todo.unpack</comment>
            <translation>请将其解压到被搜索的文件夹中。</translation>
        </message>
        <message>
            <source>A transcript beside it, as a text, would be found.</source>
            <comment>todo.transcript</comment>
            <translation>如果旁边有文字记录，就可以找到。</translation>
        </message>
        <message>
            <source>Give it the extension of what it is, such as .txt or .pdf.</source>
            <comment>todo.extension</comment>
            <translation>请按其实际格式加上扩展名，例如 .txt 或 .pdf。</translation>
        </message>
        <message>
            <source>Open it with {program} and save it as {format} to have it found.</source>
            <comment>todo.convert</comment>
            <translation>请用 {program} 打开并另存为 {format}，即可找到。</translation>
        </message>
        <message>
            <source>Save it as PDF or as plain text to have it found.</source>
            <comment>todo.other_format</comment>
            <translation>请另存为 PDF 或纯文本，就能找到它。</translation>
        </message>
        <message>
            <source>Move it to another folder to have it found.</source>
            <comment>todo.move_out</comment>
            <translation>请移到另一个文件夹，就能找到它。</translation>
        </message>
        <message>
            <source>Take the dot away from before its name, or what hides it, to have it found.</source>
            <comment>todo.unhide</comment>
            <translation>请去掉名称前的点，或取消隐藏，就能找到它。</translation>
        </message>
        <message>
            <source>Give it another name to have it found.</source>
            <comment>todo.rename</comment>
            <translation>请改用其他名称，就能找到它。</translation>
        </message>
        <message>
            <source>Take the pattern away under File, Folders, to have it found.</source>
            <comment>todo.own_pattern</comment>
            <translation>请在“文件 &gt; 文件夹”中删除该规则，就能找到它。</translation>
        </message>
        <message>
            <source>Change that line, or move this file out of its folder, to have it found.</source>
            <comment>todo.ignore_file</comment>
            <translation>请更改该行，或将此文件移出其文件夹，就能找到它。</translation>
        </message>
        <message>
            <source>Correct these lines of it, or take them away.</source>
            <comment>todo.correct_rules</comment>
            <translation>请更正或删除其中的这些行。</translation>
        </message>
        <message>
            <source>Add the folder that it leads to, to have that found.</source>
            <comment>todo.follow</comment>
            <translation>请添加它指向的文件夹，就能找到其中的内容。</translation>
        </message>
        <message>
            <source>It is a folder that is searched.</source>
            <comment>explain.searched_folder</comment>
            <translation>它是被搜索的文件夹。</translation>
        </message>
        <message>
            <source>It was indexed, but it is not on the disk now.</source>
            <comment>explain.not_on_disk</comment>
            <translation>它已编入索引，但目前不在磁盘上。</translation>
        </message>
        <message>
            <source>It is found by its earlier text; it has changed since and will be read again.</source>
            <comment>explain.earlier_text</comment>
            <translation>目前按其旧文本查找；它之后已更改，会重新读取。</translation>
        </message>
        <message>
            <source>It is indexed and can be found.</source>
            <comment>explain.found</comment>
            <translation>它已编入索引，可以找到。</translation>
        </message>
        <message>
            <source>It can be found, but not all of it is indexed.</source>
            <comment>explain.partly</comment>
            <translation>可以找到它，但并非全部内容都已编入索引。</translation>
        </message>
        <message>
            <source>It has not been read yet: run the index, or wait for the window to do so.</source>
            <comment>explain.not_read_yet</comment>
            <translation>尚未读取：请运行索引，或等待窗口读取。</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <comment>explain.no_such_file</comment>
            <translation>没有这个文件。</translation>
        </message>
        <message>
            <source>It lies in none of the folders that are searched.</source>
            <comment>explain.in_no_folder</comment>
            <translation>它不在任何被搜索的文件夹中。</translation>
        </message>
        <message>
            <source>It can be found by what was read of it. {why}</source>
            <comment>explain.away_found</comment>
            <translation>可以按读取过的内容找到它。{why}</translation>
        </message>
        <message>
            <source>It is a symbolic link to {target}, which is not followed.</source>
            <comment>explain.link</comment>
            <translation>它是指向 {target} 的符号链接，不会跟随。</translation>
        </message>
        <message>
            <source>It is no file of data, but a pipe, a socket or a device.</source>
            <comment>explain.special</comment>
            <translation>它不是数据文件，而是管道、套接字或设备。</translation>
        </message>
        <message>
            <source>It cannot be looked at: {why}.</source>
            <comment>explain.cannot_be_looked_at</comment>
            <translation>无法查看它：{why}。</translation>
        </message>
        <message>
            <source>It is left out of {folder}: {why}.</source>
            <comment>explain.left_out</comment>
            <translation>它已从 {folder} 中排除：{why}。</translation>
        </message>
        <message>
            <source>state: {name}, {state}</source>
            <comment>detail.state</comment>
            <translation>状态：{name}，{state}</translation>
        </message>
        <message>
            <source>since: {since:date}</source>
            <comment>detail.since</comment>
            <translation>起始：{since:date}</translation>
        </message>
        <message>
            <source>searched as part of: {folder}</source>
            <comment>detail.folder</comment>
            <translation>作为以下文件夹的一部分搜索：{folder}</translation>
        </message>
        <message>
            <source>files below it that are {name}, {state}: {n:count}</source>
            <comment>detail.files</comment>
            <translation>其下状态为 {name}、{state} 的文件：{n:count}</translation>
        </message>
        <message>
            <source>format: {label}</source>
            <comment>detail.format</comment>
            <translation>格式：{label}</translation>
        </message>
        <message>
            <source>format: not one that Dragoman reads</source>
            <comment>detail.no_format</comment>
            <translation>格式：不是 Dragoman 可读取的格式</translation>
        </message>
        <message>
            <source>on the disk: {size:count} bytes</source>
            <comment>detail.on_disk</comment>
            <translation>磁盘上：{size:count} 字节</translation>
        </message>
        <message>
            <source>on the disk: no</source>
            <comment>detail.not_on_disk</comment>
            <translation>磁盘上：无</translation>
        </message>
        <message>
            <source>on the disk: no file of data</source>
            <comment>detail.no_file</comment>
            <translation>磁盘上：不是数据文件</translation>
        </message>
        <message>
            <source>on the disk: the system does not let us look</source>
            <comment>detail.hidden_by_system</comment>
            <translation>磁盘上：系统不允许查看</translation>
        </message>
        <message>
            <source>in the catalogue: no</source>
            <comment>detail.not_in_catalogue</comment>
            <translation>目录库中：无</translation>
        </message>
        <message>
            <source>passages: {n:count}</source>
            <comment>detail.passages</comment>
            <translation>段落：{n:count}</translation>
        </message>
        <message>
            <source>meaning, by {name}: {vectors:count} of {expected:count} texts</source>
            <comment>detail.vectors</comment>
            <translation>含义，由 {name} 读取：{vectors:count}/{expected:count} 段文本</translation>
        </message>
        <message>
            <source>pages with text: {n:count}</source>
            <comment>detail.pages</comment>
            <translation>含文本的页：{n:count}</translation>
        </message>
        <message>
            <source>title: {title}</source>
            <comment>detail.title</comment>
            <translation>标题：{title}</translation>
        </message>
        <message>
            <source>title: (none)</source>
            <comment>detail.no_title</comment>
            <translation>标题：（无）</translation>
        </message>
        <message>
            <source>language: {code}</source>
            <comment>detail.language</comment>
            <translation>语言：{code}</translation>
        </message>
        <message>
            <source>language: unknown</source>
            <comment>detail.no_language</comment>
            <translation>语言：未知</translation>
        </message>
        <message>
            <source>not in it: {why}</source>
            <comment>detail.left_out</comment>
            <translation>未包含：{why}</translation>
        </message>
        <message>
            <source>the same content: {path}</source>
            <comment>detail.copy</comment>
            <translation>内容相同：{path}</translation>
        </message>
        <message numerus="yes">
            <source>reading it ended the reader {n:count} times</source>
            <comment>detail.deaths</comment>
            <translation>
                <numerusform>读取它导致读取程序异常结束 {n:count} 次</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reading it was interrupted {n:count} times</source>
            <comment>detail.interruptions</comment>
            <translation>
                <numerusform>读取被中断 {n:count} 次</numerusform>
            </translation>
        </message>
        <message>
            <source>read by the present version: yes</source>
            <comment>detail.up_to_date</comment>
            <translation>由当前版本读取：是</translation>
        </message>
        <message>
            <source>read by the present version: no, it will be read again</source>
            <comment>detail.to_be_read_again</comment>
            <translation>由当前版本读取：否，将重新读取</translation>
        </message>
        <message>
            <source>what to do: {remedy}</source>
            <comment>detail.remedy</comment>
            <translation>处理方法：{remedy}</translation>
        </message>
        <message>
            <source>meant perhaps: {path}</source>
            <comment>detail.suggestion</comment>
            <translation>可能是指：{path}</translation>
        </message>
        <message>
            <source>Free some space; Dragoman then goes on where it stopped.</source>
            <comment>storage.free_some_space</comment>
            <translation>请腾出一些空间；Dragoman 会从停下的地方继续。</translation>
        </message>
        <message>
            <source>The data folder cannot be written to.</source>
            <comment>storage.not_writable</comment>
            <translation>无法写入数据文件夹。</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({path}).</source>
            <comment>storage.path_not_writable</comment>
            <translation>无法写入数据文件夹（{path}）。</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another with --data-dir.</source>
            <comment>storage.check_permissions</comment>
            <translation>请检查其权限，或用 --data-dir 选择其他数据文件夹。</translation>
        </message>
        <message>
            <source>{path} cannot be used: {why}.</source>
            <comment>storage.no_file_of_ours</comment>
            <translation>无法使用 {path}：{why}。</translation>
        </message>
        <message>
            <source>Move it elsewhere, or choose another data folder with --data-dir.</source>
            <comment>storage.move_it_away</comment>
            <translation>请将其移到别处，或用 --data-dir 选择其他数据文件夹。</translation>
        </message>
        <message>
            <source>The data folder cannot be used ({path}).</source>
            <comment>storage.path_not_usable</comment>
            <translation>无法使用数据文件夹（{path}）。</translation>
        </message>
        <message>
            <source>Choose another with --data-dir.</source>
            <comment>storage.choose_another_folder</comment>
            <translation>请用 --data-dir 选择其他数据文件夹。</translation>
        </message>
        <message>
            <source>Check the disk, then start Dragoman again.</source>
            <comment>storage.check_the_disk</comment>
            <translation>请检查磁盘，然后重新启动 Dragoman。</translation>
        </message>
        <message>
            <source>The catalogue is damaged.</source>
            <comment>storage.catalogue_damaged</comment>
            <translation>目录库已损坏。</translation>
        </message>
        <message>
            <source>Repair it: Help, Check and repair in the window, or, with Dragoman closed: dragoman check --repair. What is whole is kept; your documents are not touched.</source>
            <comment>storage.repair</comment>
            <translation>修复方法：在窗口中选择“帮助 &gt; 检查并修复资料库”，或关闭 Dragoman 后运行：dragoman check --repair。完好的部分会保留；您的文档不会被改动。</translation>
        </message>
        <message>
            <source>The catalogue is damaged: something in its table {table} cannot be.</source>
            <comment>storage.value_damaged</comment>
            <translation>目录库已损坏：表 {table} 中有不可能存在的内容。</translation>
        </message>
        <message>
            <source>The catalogue is in use by another program.</source>
            <comment>storage.catalogue_in_use</comment>
            <translation>目录库正被其他程序使用。</translation>
        </message>
        <message>
            <source>Close that program and try again.</source>
            <comment>storage.close_other_program</comment>
            <translation>请关闭该程序，然后重试。</translation>
        </message>
        <message>
            <source>full-text index</source>
            <comment>storage.full_text_index</comment>
            <translation>全文索引</translation>
        </message>
        <message>
            <source>vector index</source>
            <comment>storage.vector_index</comment>
            <translation>向量索引</translation>
        </message>
        <message>
            <source>The {index} cannot be written ({why}).</source>
            <comment>storage.index_not_writable</comment>
            <translation>无法写入{index}（{why}）。</translation>
        </message>
        <message>
            <source>Start Dragoman again: what is missing in it is made anew from the catalogue.</source>
            <comment>storage.index_is_made_anew</comment>
            <translation>请重新启动 Dragoman：缺失的内容会从目录库重建。</translation>
        </message>
        <message>
            <source>There is no library at {folder}.</source>
            <comment>storage.no_library</comment>
            <translation>{folder} 中没有资料库。</translation>
        </message>
        <message>
            <source>Index a folder first: dragoman index FOLDER.</source>
            <comment>storage.index_a_folder</comment>
            <translation>请先为文件夹建立索引：dragoman index FOLDER。</translation>
        </message>
        <message>
            <source>The library at {folder} is not ready for this version of Dragoman.</source>
            <comment>storage.not_ready</comment>
            <translation>{folder} 中的资料库尚未适配此版本的 Dragoman。</translation>
        </message>
        <message>
            <source>Open its window, or index a folder: that brings it up to date.</source>
            <comment>storage.bring_up_to_date</comment>
            <translation>请打开其窗口，或为文件夹建立索引，即可更新资料库。</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder is no file.</source>
            <comment>storage.no_file</comment>
            <translation>数据文件夹中的 catalogue.sqlite3 不是文件。</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder belongs to another program; it was not touched.</source>
            <comment>storage.foreign_catalogue</comment>
            <translation>数据文件夹中的 catalogue.sqlite3 属于其他程序；未对其改动。</translation>
        </message>
        <message>
            <source>This library was written by a newer version of Dragoman.</source>
            <comment>storage.newer_library</comment>
            <translation>此资料库由较新版本的 Dragoman 写入。</translation>
        </message>
        <message>
            <source>The library could not be brought to this version of Dragoman. It is as it was: the version before can still use it. {why}</source>
            <comment>storage.not_upgraded</comment>
            <translation>无法将资料库升级到此版本的 Dragoman。它保持原样：之前的版本仍可使用。{why}</translation>
        </message>
        <message>
            <source>Dragoman made a mistake; the log says more.</source>
            <comment>storage.upgrade_mistake</comment>
            <translation>Dragoman 出错；日志中有更多信息。</translation>
        </message>
        <message>
            <source>Go on with the version before, and please report this.</source>
            <comment>storage.use_former_version</comment>
            <translation>请继续使用之前的版本，并报告此问题。</translation>
        </message>
        <message>
            <source>Install that version, or choose another folder with --data-dir.</source>
            <comment>storage.install_that_version</comment>
            <translation>请安装该版本，或用 --data-dir 选择其他文件夹。</translation>
        </message>
        <message>
            <source>Looking at {table}</source>
            <comment>check.looks_at</comment>
            <translation>正在查看 {table}</translation>
        </message>
        <message>
            <source>Looking at the catalogue's pages</source>
            <comment>check.looks_at_pages</comment>
            <translation>正在查看目录库的页</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <comment>check.looks_at_files</comment>
            <translation>正在查看文件</translation>
        </message>
        <message>
            <source>Repairing</source>
            <comment>check.repairs</comment>
            <translation>正在修复</translation>
        </message>
        <message>
            <source>Copying what can be read of the catalogue</source>
            <comment>check.salvages</comment>
            <translation>正在复制目录库中可读取的内容</translation>
        </message>
        <message>
            <source>Close it first: nobody may write to the library while it is repaired.</source>
            <comment>check.close_it_first</comment>
            <translation>请先将其关闭：修复期间不允许写入资料库。</translation>
        </message>
        <message>
            <source>The catalogue is not there.</source>
            <comment>check.catalogue_missing</comment>
            <translation>目录库不存在。</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue's file is damaged: it cannot be read in {n:count} places.</source>
            <comment>check.catalogue_corrupt</comment>
            <translation>
                <numerusform>目录库文件已损坏：有 {n:count} 处无法读取。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the catalogue {n:count} indexes or triggers are not as they were made.</source>
            <comment>check.schema</comment>
            <translation>
                <numerusform>目录库中有 {n:count} 个索引或触发器与创建时不符。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Indexes of the catalogue do not agree with their tables, in {n:count} places.</source>
            <comment>check.sqlite_indexes</comment>
            <translation>
                <numerusform>目录库的索引与其表有 {n:count} 处不一致。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are said to be at places where they never were.</source>
            <comment>check.documents_astray</comment>
            <translation>
                <numerusform>有 {n:count} 个文档记录在它们从未在过的位置。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} documents the catalogue says what cannot be.</source>
            <comment>check.documents_damaged</comment>
            <translation>
                <numerusform>目录库中有 {n:count} 个文档的记录不可能成立。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents have other names to be searched by than their own.</source>
            <comment>check.names_damaged</comment>
            <translation>
                <numerusform>有 {n:count} 个文档用于搜索的名称与其实际名称不符。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:count} documents are not what was read.</source>
            <comment>check.contents_damaged</comment>
            <translation>
                <numerusform>有 {n:count} 个文档的文本与读取时不符。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts it is wrongly said how they were read.</source>
            <comment>check.contents_pipeline</comment>
            <translation>
                <numerusform>有 {n:count} 段文本的读取方式记录有误。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts the number of passages is wrong.</source>
            <comment>check.contents_numbers</comment>
            <translation>
                <numerusform>有 {n:count} 段文本的段落数有误。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages are of no document.</source>
            <comment>check.chunks_astray</comment>
            <translation>
                <numerusform>有 {n:count} 个段落不属于任何文档。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The lengths of the vectors of {n:count} embedders are wrong.</source>
            <comment>check.embedder_dimension</comment>
            <translation>
                <numerusform>有 {n:count} 个嵌入模型的向量长度有误。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} embedders are not what was written.</source>
            <comment>check.embedders_damaged</comment>
            <translation>
                <numerusform>有 {n:count} 个嵌入模型与写入时不符。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are not what was written.</source>
            <comment>check.vectors_damaged</comment>
            <translation>
                <numerusform>有 {n:count} 个向量与写入时不符。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are of texts that are in no document.</source>
            <comment>check.vectors_orphaned</comment>
            <translation>
                <numerusform>有 {n:count} 个向量对应的文本不在任何文档中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} rows of a smaller table say what cannot be.</source>
            <comment>check.rows_damaged</comment>
            <translation>
                <numerusform>某个较小的表中有 {n:count} 行内容不可能成立。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} properties of the catalogue are lost.</source>
            <comment>check.properties_damaged</comment>
            <translation>
                <numerusform>目录库丢失了 {n:count} 个属性。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} tables it is not known which numbers were given.</source>
            <comment>check.sequences_damaged</comment>
            <translation>
                <numerusform>有 {n:count} 个表无法得知已分配的编号。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost what was written last; {n:count} indexes knew of it.</source>
            <comment>check.lost_writes</comment>
            <translation>
                <numerusform>目录库丢失了最近写入的内容；有 {n:count} 个索引记得这些内容。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost its latest changes: {n:count} folders and opened documents that the newest backup knows.</source>
            <comment>check.went_back</comment>
            <translation>
                <numerusform>目录库丢失了最近的更改：最新备份中有 {n:count} 个文件夹和打开过的文档。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The paths of {n:count} folders cannot be.</source>
            <comment>check.folders_damaged</comment>
            <translation>
                <numerusform>有 {n:count} 个文件夹的路径不可能成立。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is left out of {n:count} folders cannot be read.</source>
            <comment>check.excludes_damaged</comment>
            <translation>
                <numerusform>无法读取 {n:count} 个文件夹的排除规则。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} counts that are kept are wrong.</source>
            <comment>check.counts_wrong</comment>
            <translation>
                <numerusform>有 {n:count} 个保存的计数有误。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is damaged in {n:count} files.</source>
            <comment>check.index_unusable</comment>
            <translation>
                <numerusform>{index}有 {n:count} 个文件损坏。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is of {n:count} other catalogues.</source>
            <comment>check.index_elsewhere</comment>
            <translation>
                <numerusform>{index}属于另外 {n:count} 个目录库。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} lacks {n:count} entries, or has them too many.</source>
            <comment>check.index_incomplete</comment>
            <translation>
                <numerusform>{index}缺少或多出 {n:count} 个条目。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have gone from the disk.</source>
            <comment>check.files_gone</comment>
            <translation>
                <numerusform>有 {n:count} 个文件已不在磁盘上。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have changed since they were read.</source>
            <comment>check.files_changed</comment>
            <translation>
                <numerusform>有 {n:count} 个文件在读取后已更改。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files hold other bytes than were read, though they look unchanged.</source>
            <comment>check.files_differ</comment>
            <translation>
                <numerusform>有 {n:count} 个文件看似未更改，但内容与读取时不同。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files of settings cannot be read.</source>
            <comment>check.settings_damaged</comment>
            <translation>
                <numerusform>有 {n:count} 个设置文件无法读取。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} backups are not what was written.</source>
            <comment>check.backups_damaged</comment>
            <translation>
                <numerusform>有 {n:count} 个备份与写入时不符。</numerusform>
            </translation>
        </message>
        <message>
            <source>made again from the catalogue</source>
            <comment>check.from.catalogue</comment>
            <translation>从目录库重建</translation>
        </message>
        <message>
            <source>read again from the files</source>
            <comment>check.from.files</comment>
            <translation>从文件重新读取</translation>
        </message>
        <message>
            <source>embedded anew</source>
            <comment>check.from.embedder</comment>
            <translation>重新读取含义</translation>
        </message>
        <message>
            <source>taken from the newest backup</source>
            <comment>check.from.backup</comment>
            <translation>取自最新备份</translation>
        </message>
        <message>
            <source>set to what is usual</source>
            <comment>check.from.default</comment>
            <translation>设为常用值</translation>
        </message>
        <message>
            <source>what can be read of it goes into a new one; the damaged one is kept aside, in the folder damaged</source>
            <comment>check.from.remains</comment>
            <translation>可读取的内容转入新文件；损坏的文件保留在 damaged 文件夹中</translation>
        </message>
        <message>
            <source>to be repaired</source>
            <comment>check.state.possible</comment>
            <translation>待修复</translation>
        </message>
        <message>
            <source>repaired</source>
            <comment>check.state.done</comment>
            <translation>已修复</translation>
        </message>
        <message>
            <source>the next run of the index sees to it</source>
            <comment>check.state.with_index</comment>
            <translation>下次运行索引时处理</translation>
        </message>
        <message>
            <source>could not be repaired</source>
            <comment>check.state.failed</comment>
            <translation>未能修复</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <comment>check.sound</comment>
            <translation>资料库完好。</translation>
        </message>
        <message>
            <source>Repair it: dragoman check --repair.</source>
            <comment>check.repair_it</comment>
            <translation>修复方法：dragoman check --repair。</translation>
        </message>
        <message>
            <source>All of it is repaired.</source>
            <comment>check.all_repaired</comment>
            <translation>已全部修复。</translation>
        </message>
        <message>
            <source>Not all of it could be repaired; the log says more.</source>
            <comment>check.not_all_repaired</comment>
            <translation>未能全部修复；日志中有更多信息。</translation>
        </message>
        <message>
            <source>The library is damaged: {what}</source>
            <comment>check.found_at_start</comment>
            <translation>资料库已损坏：{what}</translation>
        </message>
        <message>
            <source>There is no backup that can be used.</source>
            <comment>backup.none</comment>
            <translation>没有可用的备份。</translation>
        </message>
        <message>
            <source>There is no backup {name} that can be used.</source>
            <comment>backup.none_such</comment>
            <translation>没有可用的备份 {name}。</translation>
        </message>
        <message>
            <source>Too many files are open in this program or on this computer.</source>
            <comment>shortage.open_files</comment>
            <translation>此程序或此电脑打开的文件过多。</translation>
        </message>
        <message>
            <source>Close other programs, or raise the limit of open files (ulimit -n), then start Dragoman again.</source>
            <comment>shortage.close_or_raise</comment>
            <translation>请关闭其他程序，或提高打开文件数的上限（ulimit -n），然后重新启动 Dragoman。</translation>
        </message>
        <message>
            <source>There is too little memory, or no further process or thread may be started.</source>
            <comment>shortage.memory</comment>
            <translation>内存不足，或无法再启动进程或线程。</translation>
        </message>
        <message>
            <source>Close other programs, or raise what Dragoman may use, then start it again; what was done is kept.</source>
            <comment>shortage.close_programs</comment>
            <translation>请关闭其他程序，或提高 Dragoman 可用的上限，然后重新启动它；已完成的工作会保留。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <comment>disk.full</comment>
            <translation>磁盘已满。</translation>
        </message>
        <message>
            <source>Make room, then try again: what has been downloaded of a model is kept.</source>
            <comment>disk.make_room_for_model</comment>
            <translation>请腾出空间，然后重试：模型已下载的部分会保留。</translation>
        </message>
        <message>
            <source>The folder of models cannot be written to ({path}).</source>
            <comment>disk.models_denied</comment>
            <translation>无法写入模型文件夹（{path}）。</translation>
        </message>
        <message>
            <source>Close other windows of Dragoman, check the folder's permissions, and try again.</source>
            <comment>disk.close_windows</comment>
            <translation>请关闭 Dragoman 的其他窗口，检查文件夹的权限，然后重试。</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <comment>disk.failing</comment>
            <translation>磁盘报告了错误。</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <comment>disk.check_disk</comment>
            <translation>请检查磁盘，然后重试。</translation>
        </message>
        <message>
            <source>The folder of models cannot be used ({why}: {path}).</source>
            <comment>disk.models_unusable</comment>
            <translation>无法使用模型文件夹（{why}：{path}）。</translation>
        </message>
        <message>
            <source>Check the data folder, or choose another with --data-dir.</source>
            <comment>disk.check_data_folder</comment>
            <translation>请检查数据文件夹，或用 --data-dir 选择其他数据文件夹。</translation>
        </message>
        <message>
            <source>The disk has {free:bytes} left, and {needed:bytes} are needed.</source>
            <comment>disk.too_little_room</comment>
            <translation>磁盘剩余 {free:bytes}，需要 {needed:bytes}。</translation>
        </message>
        <message>
            <source>Make room, or choose a data folder on another disk with --data-dir.</source>
            <comment>disk.make_room</comment>
            <translation>请腾出空间，或用 --data-dir 在另一个磁盘上选择数据文件夹。</translation>
        </message>
        <message>
            <source>The settings cannot be written ({why}: {path}).</source>
            <comment>disk.settings_cannot_be_written</comment>
            <translation>无法写入设置（{why}：{path}）。</translation>
        </message>
        <message>
            <source>Your questions cannot be kept ({why}: {path}).</source>
            <comment>disk.questions_cannot_be_written</comment>
            <translation>无法保存您的问题（{why}：{path}）。</translation>
        </message>
        <message>
            <source>What you collect cannot be kept ({why}: {path}).</source>
            <comment>disk.collection_cannot_be_written</comment>
            <translation>无法保存您的摘录集（{why}：{path}）。</translation>
        </message>
        <message>
            <source>There is no room for more: take out of the collection what you no longer need, or save it as a file first.</source>
            <comment>collection.full</comment>
            <translation>摘录集已满：请移除不再需要的内容，或先将摘录集保存为文件。</translation>
        </message>
        <message>
            <source>There is no model {id}. These are known: {known}.</source>
            <comment>models.unknown</comment>
            <translation>没有模型 {id}。已知的模型：{known}。</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no embedder that is known.</source>
            <comment>models.settings_ask_for_no_embedder</comment>
            <translation>设置要求使用 {id}，但它不是已知的嵌入模型。</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no reranker that is known.</source>
            <comment>models.settings_ask_for_no_reranker</comment>
            <translation>设置要求使用 {id}，但它不是已知的重排模型。</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <comment>models.choose_another</comment>
            <translation>请选择其他模型。</translation>
        </message>
        <message>
            <source>The model {id} is not installed.</source>
            <comment>models.not_installed</comment>
            <translation>模型 {id} 未安装。</translation>
        </message>
        <message>
            <source>Get it under File, Models, or with: dragoman models download {id}</source>
            <comment>models.get_it</comment>
            <translation>请在“文件 &gt; 模型”中获取，或运行：dragoman models download {id}</translation>
        </message>
        <message>
            <source>Import it under File, Models, or with: dragoman models import {id} FOLDER</source>
            <comment>models.import_it</comment>
            <translation>请在“文件 &gt; 模型”中导入，或运行：dragoman models import {id} FOLDER</translation>
        </message>
        <message>
            <source>Remove it and get it again, or use another.</source>
            <comment>models.get_it_again</comment>
            <translation>请将其移除后重新获取，或使用其他模型。</translation>
        </message>
        <message>
            <source>Install Dragoman again.</source>
            <comment>models.install_dragoman_again</comment>
            <translation>请重新安装 Dragoman。</translation>
        </message>
        <message>
            <source>The model {id} is in use: use another first.</source>
            <comment>models.in_use</comment>
            <translation>模型 {id} 正在使用中：请先换用其他模型。</translation>
        </message>
        <message>
            <source>The model {id} is a reranker: it embeds nothing.</source>
            <comment>models.is_no_embedder</comment>
            <translation>模型 {id} 是重排模型，不能用于嵌入。</translation>
        </message>
        <message>
            <source>The model {id} does not give what was asked for; it gives: {heads}.</source>
            <comment>models.lacks_heads</comment>
            <translation>模型 {id} 不提供所要求的内容；它提供：{heads}。</translation>
        </message>
        <message>
            <source>It is kept, but not used.</source>
            <comment>models.kept_but_not_used</comment>
            <translation>它会保留，但不会使用。</translation>
        </message>
        <message>
            <source>{title} is built in.</source>
            <comment>models.is_built_in</comment>
            <translation>{title} 是内置的。</translation>
        </message>
        <message>
            <source>{title} cannot be downloaded: import it from a folder or a zip.</source>
            <comment>models.cannot_be_downloaded</comment>
            <translation>{title} 无法下载：请从文件夹或 zip 文件导入。</translation>
        </message>
        <message>
            <source>The built-in model comes with Dragoman and stays as it is.</source>
            <comment>models.built_in_stays</comment>
            <translation>内置模型随 Dragoman 提供，保持不变。</translation>
        </message>
        <message>
            <source>The built-in model lacks {file}: install Dragoman again.</source>
            <comment>models.built_in_lacks</comment>
            <translation>内置模型缺少 {file}：请重新安装 Dragoman。</translation>
        </message>
        <message>
            <source>{file} is damaged: install Dragoman again.</source>
            <comment>models.built_in_file_is_damaged</comment>
            <translation>{file} 已损坏：请重新安装 Dragoman。</translation>
        </message>
        <message>
            <source>The model {model} cannot be used: {file} cannot be read ({why}).</source>
            <comment>models.file_cannot_be_read</comment>
            <translation>无法使用模型 {model}：{file} 无法读取（{why}）。</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} {how}): verify it, or download it again.</source>
            <comment>models.is_damaged</comment>
            <translation>{title} 已损坏（{file} {how}）：请检查它，或重新下载。</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>models.differs_by_absence</comment>
            <translation>缺失</translation>
        </message>
        <message>
            <source>has {found} bytes instead of {wanted}</source>
            <comment>models.differs_by_size</comment>
            <translation>大小为 {found} 字节，应为 {wanted}</translation>
        </message>
        <message>
            <source>was changed after it was installed</source>
            <comment>models.differs_by_time</comment>
            <translation>在安装后被更改</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} cannot be read): download or import it again.</source>
            <comment>models.manifest_is_damaged</comment>
            <translation>{title} 已损坏（无法读取 {file}）：请重新下载或导入。</translation>
        </message>
        <message>
            <source>{title} is of another version (it lacks {file}): download it again.</source>
            <comment>models.is_of_another_version</comment>
            <translation>{title} 属于其他版本（缺少 {file}）：请重新下载。</translation>
        </message>
        <message>
            <source>{title} is not whole.</source>
            <comment>models.is_not_whole</comment>
            <translation>{title} 不完整。</translation>
        </message>
        <message>
            <source>Try again.</source>
            <comment>models.try_again</comment>
            <translation>请重试。</translation>
        </message>
        <message>
            <source>Another window or command of Dragoman is at work on {title}.</source>
            <comment>models.at_work_elsewhere</comment>
            <translation>Dragoman 的另一个窗口或命令正在处理 {title}。</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <comment>models.wait</comment>
            <translation>请等待其结束。</translation>
        </message>
        <message>
            <source>{file} has {found} bytes instead of {wanted}.</source>
            <comment>models.file_has_other_size</comment>
            <translation>{file} 大小为 {found} 字节，应为 {wanted}。</translation>
        </message>
        <message>
            <source>{file} is damaged: its digest is another than at the installation.</source>
            <comment>models.file_has_other_digest</comment>
            <translation>{file} 已损坏：其摘要值与安装时不同。</translation>
        </message>
        <message>
            <source>{file} is missing.</source>
            <comment>models.file_is_missing</comment>
            <translation>缺少 {file}。</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong size and was removed.</source>
            <comment>models.arrived_with_wrong_size</comment>
            <translation>收到的 {file} 大小有误，已将其删除。</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong digest and was removed.</source>
            <comment>models.arrived_with_wrong_digest</comment>
            <translation>收到的 {file} 摘要值有误，已将其删除。</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <comment>models.source_not_there</comment>
            <translation>{path} 不存在。</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip.</source>
            <comment>models.neither_folder_nor_zip</comment>
            <translation>{path} 既不是文件夹也不是 zip 文件。</translation>
        </message>
        <message>
            <source>{path} cannot be read ({why}).</source>
            <comment>models.source_cannot_be_read</comment>
            <translation>无法读取 {path}（{why}）。</translation>
        </message>
        <message>
            <source>{path} is where Dragoman assembles the model itself: import it from elsewhere.</source>
            <comment>models.source_is_staging</comment>
            <translation>{path} 是 Dragoman 自己组装模型的位置：请从别处导入。</translation>
        </message>
        <message>
            <source>{path} has more than one {file} ({places}): import one folder.</source>
            <comment>models.source_has_several</comment>
            <translation>{path} 中有多个 {file}（{places}）：请只导入一个文件夹。</translation>
        </message>
        <message>
            <source>{path} has no {file}, which is needed.</source>
            <comment>models.source_lacks</comment>
            <translation>{path} 中没有所需的 {file}。</translation>
        </message>
        <message>
            <source>{file} has {found} bytes ({found:bytes}) instead of {wanted}.</source>
            <comment>models.file_has_wrong_size</comment>
            <translation>{file} 大小为 {found} 字节（{found:bytes}），应为 {wanted}。</translation>
        </message>
        <message>
            <source>{file} has a wrong digest: it is damaged, or of another version.</source>
            <comment>models.file_has_wrong_digest</comment>
            <translation>{file} 的摘要值有误：它已损坏，或属于其他版本。</translation>
        </message>
        <message>
            <source>Fetch the model again.</source>
            <comment>models.fetch_it_again</comment>
            <translation>请重新获取模型。</translation>
        </message>
        <message>
            <source>{path} is damaged ({why}).</source>
            <comment>models.zip_is_damaged</comment>
            <translation>{path} 已损坏（{why}）。</translation>
        </message>
        <message>
            <source>Fetch it again, or unpack it yourself.</source>
            <comment>models.unpack_it_yourself</comment>
            <translation>请重新获取，或自行解压。</translation>
        </message>
        <message>
            <source>{path} is encrypted: unpack it yourself, then import the folder.</source>
            <comment>models.zip_is_encrypted</comment>
            <translation>{path} 已加密：请自行解压，然后导入文件夹。</translation>
        </message>
        <message>
            <source>{path} holds too much to be the files of one model: import the folder or zip of the model alone.</source>
            <comment>models.source_has_too_many</comment>
            <translation>{path} 内容过多，不像是一个模型的文件：请只导入该模型的文件夹或 zip 文件。</translation>
        </message>
        <message>
            <source>{path} changes while it is read: wait until it is complete.</source>
            <comment>models.source_changes</comment>
            <translation>{path} 在读取过程中发生变化：请等待其完成。</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which unpacks to an unreasonable size ({size:bytes}): it may have been made to do harm.</source>
            <comment>models.zip_is_a_bomb</comment>
            <translation>{path} 中的 {entry} 解压后大得不合理（{size:bytes}）：它可能是为造成危害而制作的。</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which does not belong into a zip of a model.</source>
            <comment>models.zip_holds_odd_entry</comment>
            <translation>{path} 中的 {entry} 不应出现在模型的 zip 文件中。</translation>
        </message>
        <message>
            <source>The list of models {path} cannot be read ({why}).</source>
            <comment>registry.cannot_be_read</comment>
            <translation>无法读取模型列表 {path}（{why}）。</translation>
        </message>
        <message>
            <source>The list of models {path} lacks the built-in embedder.</source>
            <comment>registry.lacks_built_in</comment>
            <translation>模型列表 {path} 中缺少内置嵌入模型。</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}.</source>
            <comment>registry.own_cannot_be_read</comment>
            <translation>无法读取 {path}：{why}。</translation>
        </message>
        <message>
            <source>{path} is no text in UTF-8: what is not was replaced.</source>
            <comment>registry.no_text</comment>
            <translation>{path} 不是 UTF-8 文本：不符合的部分已被替换。</translation>
        </message>
        <message>
            <source>{what} in {path} is left out, because of a slip in line {line}: {why}.</source>
            <comment>registry.slip</comment>
            <translation>{path} 中的“{what}”已被排除，因为第 {line} 行有误：{why}。</translation>
        </message>
        <message>
            <source>What stands before the first table</source>
            <comment>registry.beginning</comment>
            <translation>第一个表之前的内容</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <comment>registry.nested_too_deeply</comment>
            <translation>嵌套过深</translation>
        </message>
        <message>
            <source>The model {id} in {path} is left out: {why}.</source>
            <comment>registry.left_out</comment>
            <translation>{path} 中的模型 {id} 已被排除：{why}。</translation>
        </message>
        <message>
            <source>another model has this id</source>
            <comment>registry.id_is_taken</comment>
            <translation>另一个模型已使用此 id</translation>
        </message>
        <message>
            <source>its id may hold small letters, digits, dots and dashes only</source>
            <comment>registry.odd_id</comment>
            <translation>其 id 只能包含小写字母、数字、点和短横线</translation>
        </message>
        <message>
            <source>it is not a table</source>
            <comment>registry.no_table</comment>
            <translation>它不是表</translation>
        </message>
        <message>
            <source>unknown: {names}</source>
            <comment>registry.unknown</comment>
            <translation>未知：{names}</translation>
        </message>
        <message>
            <source>missing: {names}</source>
            <comment>registry.missing</comment>
            <translation>缺失：{names}</translation>
        </message>
        <message>
            <source>{path} is not the path of a file inside its folder</source>
            <comment>registry.outside_its_folder</comment>
            <translation>{path} 不是其文件夹内文件的路径</translation>
        </message>
        <message>
            <source>{path} is not among its files</source>
            <comment>registry.not_among_its_files</comment>
            <translation>{path} 不在其文件之中</translation>
        </message>
        <message>
            <source>an embedder needs heads, or a pooling of its hidden states</source>
            <comment>registry.needs_heads</comment>
            <translation>嵌入模型需要 heads，或对隐藏状态的 pooling</translation>
        </message>
        <message>
            <source>{name} cannot be {value}</source>
            <comment>registry.odd_value</comment>
            <translation>{name} 不能是 {value}</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is downloaded.</source>
            <comment>hub.offline</comment>
            <translation>已设置 HF_HUB_OFFLINE，因此不会下载任何内容。</translation>
        </message>
        <message>
            <source>Unset it, or import the model instead.</source>
            <comment>hub.unset_offline</comment>
            <translation>请取消该设置，或改为导入模型。</translation>
        </message>
        <message>
            <source>{repository} is not the name of a repository.</source>
            <comment>hub.not_a_repository</comment>
            <translation>{repository} 不是存储库的名称。</translation>
        </message>
        <message>
            <source>Correct it in the model's description.</source>
            <comment>hub.correct_description</comment>
            <translation>请在模型的描述中更正。</translation>
        </message>
        <message>
            <source>The connection to {hub} was lost.</source>
            <comment>hub.connection_lost</comment>
            <translation>与 {hub} 的连接已断开。</translation>
        </message>
        <message>
            <source>What has arrived is kept: download again to go on.</source>
            <comment>hub.kept</comment>
            <translation>已收到的内容会保留：重新下载即可继续。</translation>
        </message>
        <message>
            <source>{hub} does not answer.</source>
            <comment>hub.no_answer</comment>
            <translation>{hub} 没有响应。</translation>
        </message>
        <message>
            <source>Check your connection. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_connection</comment>
            <translation>请检查网络连接。已收到的内容会保留：重新下载即可继续。</translation>
        </message>
        <message>
            <source>The proxy refuses the connection to {hub} ({why}).</source>
            <comment>hub.proxy_refuses</comment>
            <translation>代理拒绝与 {hub} 的连接（{why}）。</translation>
        </message>
        <message>
            <source>Check HTTPS_PROXY and NO_PROXY.</source>
            <comment>hub.check_proxy</comment>
            <translation>请检查 HTTPS_PROXY 和 NO_PROXY。</translation>
        </message>
        <message>
            <source>No secure connection to {hub} is possible ({why}).</source>
            <comment>hub.not_secure</comment>
            <translation>无法与 {hub} 建立安全连接（{why}）。</translation>
        </message>
        <message>
            <source>Check the clock, the certificates of this computer, and HF_ENDPOINT.</source>
            <comment>hub.check_certificates</comment>
            <translation>请检查时钟、这台电脑的证书以及 HF_ENDPOINT。</translation>
        </message>
        <message>
            <source>The name {hub} cannot be found.</source>
            <comment>hub.name_not_found</comment>
            <translation>找不到名称 {hub}。</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_all_and_kept</comment>
            <translation>请检查网络连接、HF_ENDPOINT 和 HTTPS_PROXY。已收到的内容会保留：重新下载即可继续。</translation>
        </message>
        <message>
            <source>{hub} cannot be reached ({why}).</source>
            <comment>hub.unreachable</comment>
            <translation>无法连接 {hub}（{why}）。</translation>
        </message>
        <message>
            <source>{hub} gave an answer that makes no sense ({why}).</source>
            <comment>hub.makes_no_sense</comment>
            <translation>{hub} 的回应无法理解（{why}）。</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT.</source>
            <comment>hub.check_endpoint</comment>
            <translation>请检查 HF_ENDPOINT。</translation>
        </message>
        <message>
            <source>{hub} gives {repository} only to people who have accepted its terms.</source>
            <comment>hub.gated</comment>
            <translation>{hub} 只向接受其条款的人提供 {repository}。</translation>
        </message>
        <message>
            <source>Accept them on the model's page there, set HF_TOKEN to your token, and download again.</source>
            <comment>hub.accept_terms</comment>
            <translation>请在该模型的页面上接受条款，将 HF_TOKEN 设为您的令牌，然后重新下载。</translation>
        </message>
        <message>
            <source>{hub} refuses {repository} ({status}): it is private or not there, or HF_TOKEN is not valid.</source>
            <comment>hub.refuses</comment>
            <translation>{hub} 拒绝提供 {repository}（{status}）：它是私有的或不存在，或者 HF_TOKEN 无效。</translation>
        </message>
        <message>
            <source>Check HF_TOKEN, or import the model from a folder or a zip.</source>
            <comment>hub.check_token</comment>
            <translation>请检查 HF_TOKEN，或从文件夹或 zip 文件导入模型。</translation>
        </message>
        <message>
            <source>{hub} does not have {repository} ({status}).</source>
            <comment>hub.no_such_repository</comment>
            <translation>{hub} 上没有 {repository}（{status}）。</translation>
        </message>
        <message>
            <source>{hub} does not have this revision of {repository} ({status}).</source>
            <comment>hub.no_such_revision</comment>
            <translation>{hub} 上没有 {repository} 的此修订版（{status}）。</translation>
        </message>
        <message>
            <source>{hub} does not have a file of {repository} ({status}).</source>
            <comment>hub.no_such_file</comment>
            <translation>{hub} 上缺少 {repository} 的某个文件（{status}）。</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT, or look for a newer Dragoman.</source>
            <comment>hub.check_endpoint_or_update</comment>
            <translation>请检查 HF_ENDPOINT，或查看是否有较新的 Dragoman。</translation>
        </message>
        <message>
            <source>{hub} has had too many requests ({status}).</source>
            <comment>hub.too_many_requests</comment>
            <translation>{hub} 收到的请求过多（{status}）。</translation>
        </message>
        <message>
            <source>{hub} has had too many requests and asks to wait {seconds} seconds ({status}).</source>
            <comment>hub.asks_to_wait</comment>
            <translation>{hub} 收到的请求过多，要求等待 {seconds} 秒（{status}）。</translation>
        </message>
        <message>
            <source>Try again later. What has arrived is kept: download again to go on.</source>
            <comment>hub.try_later</comment>
            <translation>请稍后重试。已收到的内容会保留：重新下载即可继续。</translation>
        </message>
        <message>
            <source>{hub} is out of order ({status}).</source>
            <comment>hub.out_of_order</comment>
            <translation>{hub} 出现故障（{status}）。</translation>
        </message>
        <message>
            <source>{hub} does not give {repository} ({status}).</source>
            <comment>hub.not_given</comment>
            <translation>{hub} 不提供 {repository}（{status}）。</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_variables</comment>
            <translation>请检查 HF_ENDPOINT 和 HTTPS_PROXY。</translation>
        </message>
        <message>
            <source>{hub} does not answer as a hub of models does.</source>
            <comment>hub.no_hub</comment>
            <translation>{hub} 的回应不像模型中心。</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_connection_and_variables</comment>
            <translation>请检查网络连接、HF_ENDPOINT 和 HTTPS_PROXY。</translation>
        </message>
        <message>
            <source>The hub gave a part of a file and does not say which.</source>
            <comment>hub.unnamed_part</comment>
            <translation>模型中心提供了文件的一部分，但没有说明是哪一部分。</translation>
        </message>
        <message>
            <source>The hub offers another {file} than the one that {title} was described with.</source>
            <comment>hub.offers_another_file</comment>
            <translation>模型中心提供的 {file} 与 {title} 的描述不符。</translation>
        </message>
        <message>
            <source>Nothing was downloaded. Look for a newer Dragoman, or import the model.</source>
            <comment>hub.nothing_downloaded</comment>
            <translation>未下载任何内容。请查看是否有较新的 Dragoman，或导入模型。</translation>
        </message>
        <message>
            <source>Download again.</source>
            <comment>hub.download_again</comment>
            <translation>请重新下载。</translation>
        </message>
        <message>
            <source>The model {model} in {folder} cannot be used: {why}.</source>
            <comment>inference.unusable</comment>
            <translation>无法使用 {folder} 中的模型 {model}：{why}。</translation>
        </message>
        <message>
            <source>{words}</source>
            <comment>inference.said</comment>
            <translation>{words}</translation>
        </message>
        <message>
            <source>it needs {needed:bytes} of memory and {free:bytes} are free</source>
            <comment>inference.needs_memory</comment>
            <translation>它需要 {needed:bytes} 内存，而可用内存为 {free:bytes}</translation>
        </message>
        <message>
            <source>memory is short, it needs {needed:bytes}</source>
            <comment>inference.memory_is_short</comment>
            <translation>内存不足，它需要 {needed:bytes}</translation>
        </message>
        <message>
            <source>Close other programs, or use another model.</source>
            <comment>inference.free_memory</comment>
            <translation>请关闭其他程序，或使用其他模型。</translation>
        </message>
        <message>
            <source>its inputs are not what they should be: {names}</source>
            <comment>inference.inputs</comment>
            <translation>其输入不符合要求：{names}</translation>
        </message>
        <message>
            <source>its outputs are not what they should be: {names}</source>
            <comment>inference.outputs</comment>
            <translation>其输出不符合要求：{names}</translation>
        </message>
        <message>
            <source>its tokenizer has {pieces} pieces, which do not fit the model</source>
            <comment>inference.vocabulary_does_not_fit</comment>
            <translation>其分词器有 {pieces} 个词元，与模型不符</translation>
        </message>
        <message>
            <source>its tokenizer is not the one that belongs to it</source>
            <comment>inference.other_tokenizer</comment>
            <translation>其分词器不是与之配套的分词器</translation>
        </message>
        <message>
            <source>it reads {limit} tokens at a time and was given {given}</source>
            <comment>inference.too_many_tokens</comment>
            <translation>它每次读取 {limit} 个词元，却收到了 {given} 个</translation>
        </message>
        <message>
            <source>the token {token} is none of its {vocabulary}</source>
            <comment>inference.unknown_token</comment>
            <translation>词元 {token} 不在它的 {vocabulary} 个词元之中</translation>
        </message>
        <message>
            <source>its {key} cannot be {value}</source>
            <comment>inference.declares</comment>
            <translation>其 {key} 不能是 {value}</translation>
        </message>
        <message>
            <source>it does not give vectors of length 1</source>
            <comment>inference.not_of_length_1</comment>
            <translation>它给出的向量长度不为 1</translation>
        </message>
        <message>
            <source>its vectors have {found} numbers instead of {wanted}</source>
            <comment>inference.dimension</comment>
            <translation>其向量有 {found} 个数，应为 {wanted} 个</translation>
        </message>
        <message>
            <source>it does not give one score for a pair</source>
            <comment>inference.not_one_score</comment>
            <translation>它没有为每一对给出一个分数</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <comment>inference.file</comment>
            <translation>{file}：{why}</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <comment>inference.file_is_damaged</comment>
            <translation>已损坏</translation>
        </message>
        <message>
            <source>The model {model} gives no vectors of single tokens to rerank by.</source>
            <comment>inference.no_token_vectors</comment>
            <translation>模型 {model} 不提供单个词元的向量，无法据此重排。</translation>
        </message>
        <message>
            <source>Choose another model, or another way of reranking.</source>
            <comment>inference.use_another_reranker</comment>
            <translation>请选择其他模型，或其他重排方式。</translation>
        </message>
        <message>
            <source>its vectors have not the {wanted} numbers of the published one</source>
            <comment>inference.published_dimension</comment>
            <translation>其向量没有公布模型的 {wanted} 个数</translation>
        </message>
        <message>
            <source>its {head} score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.score_differs</comment>
            <translation>其 {head} 分数为 {found:.3f}，而 {source} 为 {wanted:.3f}</translation>
        </message>
        <message>
            <source>its reranker's score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.reranker_score_differs</comment>
            <translation>其重排分数为 {found:.3f}，而 {source} 为 {wanted:.3f}</translation>
        </message>
        <message>
            <source>slower, on battery</source>
            <comment>pace.battery</comment>
            <translation>使用电池，速度放慢</translation>
        </message>
        <message>
            <source>slower, while you use the computer</source>
            <comment>pace.person</comment>
            <translation>您正在使用电脑，速度放慢</translation>
        </message>
        <message>
            <source>slower, while other programs need the computer</source>
            <comment>pace.others</comment>
            <translation>其他程序需要电脑，速度放慢</translation>
        </message>
    </context>
</TS>
