<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>CollectionActions</name>
        <message>
            <source>C&amp;ollect passage</source>
            <translation>段落をコレクションに追加(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Show the collection</source>
            <translation>コレクションを表示(&amp;S)</translation>
        </message>
        <message>
            <source>Sa&amp;ve the collection as…</source>
            <translation>コレクションに名前を付けて保存(&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Undo the last change of the collection</source>
            <translation>コレクションの最後の変更を元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Remove all from the collection</source>
            <translation>コレクションからすべて削除(&amp;R)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーに表示</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>引用をコピー</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上へ移動</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下へ移動</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Collected.</source>
            <translation>コレクションに追加しました。</translation>
        </message>
    </context>
    <context>
        <name>ExplainActions</name>
        <message>
            <source>Choose the file that is not found</source>
            <translation>見つからないファイルを選択</translation>
        </message>
    </context>
    <context>
        <name>ExportActions</name>
        <message>
            <source>Nothing is collected yet.</source>
            <translation>コレクションにはまだ何もありません。</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Word 文書 (*.docx)</translation>
        </message>
        <message>
            <source>Table for spreadsheets (*.csv)</source>
            <translation>表計算用の表 (*.csv)</translation>
        </message>
        <message>
            <source>Save the collection</source>
            <translation>コレクションを保存</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>コレクション</translation>
        </message>
        <message>
            <source>{name} cannot be written.</source>
            <translation>「{name}」に書き込めません。</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>別のフォルダーを選ぶか、ディスクの空き容量を増やしてください。</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>「{name}」として保存しました。</translation>
        </message>
        <message>
            <source>{name} is there already. Replace it?</source>
            <translation>「{name}」は既にあります。置き換えますか？</translation>
        </message>
        <message>
            <source>Replace a file</source>
            <translation>ファイルの置き換え</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>置き換える</translation>
        </message>
    </context>
    <context>
        <name>GuideActions</name>
        <message>
            <source>&amp;Guide</source>
            <translation>ガイド(&amp;G)</translation>
        </message>
        <message>
            <source>Look for a &amp;new version…</source>
            <translation>新しいバージョンを探す(&amp;N)…</translation>
        </message>
        <message>
            <source>Look for a new version</source>
            <translation>新しいバージョンを探す</translation>
        </message>
        <message>
            <source>You have version {version}. The newest one stands on this page:</source>
            <translation>お使いのバージョンは {version} です。最新のバージョンは次のページにあります:</translation>
        </message>
        <message>
            <source>Your browser opens it. Dragoman itself asks nobody, and sends nothing.</source>
            <translation>ページはブラウザーで開きます。Dragoman 自身はどこにも問い合わせず、何も送信しません。</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>ブラウザーで開く</translation>
        </message>
    </context>
    <context>
        <name>HitActions</name>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーに表示</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>引用をコピー</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>パスをコピー</translation>
        </message>
        <message>
            <source>Why is this found?</source>
            <translation>見つかった理由</translation>
        </message>
        <message>
            <source>Forget this document…</source>
            <translation>この文書を忘れる…</translation>
        </message>
        <message>
            <source>Show a copy in its folder</source>
            <translation>コピーをフォルダーに表示</translation>
        </message>
        <message>
            <source>Forget {name}? The file stays where it is, but is not found any more and not read again. Its text, title and name leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>「{name}」を忘れますか？ファイルは元の場所に残りますが、検索されなくなり、再び読み取られることもありません。本文、タイトル、名前は Dragoman のデータフォルダー内のすべてのファイルから消え、以前のバックアップとログも一緒に削除されます。</translation>
        </message>
        <message>
            <source>Copies of it in other places are still found.</source>
            <translation>ほかの場所にあるコピーは引き続き検索されます。</translation>
        </message>
        <message>
            <source>Forget a document</source>
            <translation>文書を忘れる</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>忘れる</translation>
        </message>
    </context>
    <context>
        <name>LikeActions</name>
        <message>
            <source>Find similar &amp;passages</source>
            <translation>似た段落を検索(&amp;P)</translation>
        </message>
        <message>
            <source>Find similar &amp;documents</source>
            <translation>似た文書を検索(&amp;D)</translation>
        </message>
        <message>
            <source>Find similar to the &amp;selection</source>
            <translation>選択部分に似た段落を検索(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>ModelActions</name>
        <message>
            <source>All its files are as they were installed, and it gives what it should.</source>
            <translation>すべてのファイルがインストール時のままで、結果も正常です。</translation>
        </message>
        <message>
            <source>Check of a model</source>
            <translation>モデルの検査</translation>
        </message>
    </context>
    <context>
        <name>PreviewActions</name>
        <message>
            <source>&amp;Next hit in the document</source>
            <translation>文書内の次のヒット(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous hit in the document</source>
            <translation>文書内の前のヒット(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>検索(&amp;F)</translation>
        </message>
        <message>
            <source>Find in the &amp;document…</source>
            <translation>文書内を検索(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>拡大(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>縮小(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>標準サイズ(&amp;U)</translation>
        </message>
        <message>
            <source>Show &amp;text or page</source>
            <translation>テキスト／ページの切り替え(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>QuestionActions</name>
        <message>
            <source>&amp;Recent questions</source>
            <translation>最近の質問(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Save this search…</source>
            <translation>この検索を保存(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Filters at the side</source>
            <translation>サイドにフィルターを表示(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>フィルターを解除(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Mend the question</source>
            <translation>質問を修正(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Keep the questions asked</source>
            <translation>質問の履歴を残す(&amp;K)</translation>
        </message>
        <message>
            <source>Ask the &amp;last question again at the start</source>
            <translation>起動時に前回の質問を再検索(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Delete all questions kept…</source>
            <translation>残した質問をすべて削除(&amp;D)…</translation>
        </message>
        <message>
            <source>Delete all questions that are kept? Saved searches stay.</source>
            <translation>残されている質問をすべて削除しますか？保存した検索はそのまま残ります。</translation>
        </message>
        <message>
            <source>Delete questions</source>
            <translation>質問の削除</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>この検索を保存</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
    </context>
    <context>
        <name>QuoteActions</name>
        <message>
            <source>&amp;Copy quote with its source</source>
            <translation>引用を出典付きでコピー(&amp;C)</translation>
        </message>
        <message>
            <source>Copy quote as plain &amp;text</source>
            <translation>引用をテキストとしてコピー(&amp;T)</translation>
        </message>
        <message>
            <source>Copy quote as &amp;Markdown</source>
            <translation>引用を Markdown としてコピー(&amp;M)</translation>
        </message>
        <message>
            <source>Copy quote as &amp;BibTeX</source>
            <translation>引用を BibTeX としてコピー(&amp;B)</translation>
        </message>
        <message>
            <source>Copy quote as Chicago &amp;note</source>
            <translation>引用をシカゴ式脚注としてコピー(&amp;N)</translation>
        </message>
        <message>
            <source>Copied with its source.</source>
            <translation>出典付きでコピーしました。</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>この段落はもうありません。</translation>
        </message>
    </context>
    <context>
        <name>RemedyActions</name>
        <message>
            <source>The file cannot be read.</source>
            <translation>ファイルを読み取れません。</translation>
        </message>
    </context>
    <context>
        <name>RepairActions</name>
        <message>
            <source>Check and repair the library</source>
            <translation>ライブラリの検査と修復</translation>
        </message>
        <message>
            <source>Check and repair the library now?</source>
            <translation>今すぐライブラリを検査して修復しますか？</translation>
        </message>
        <message>
            <source>The window closes, the library is looked at to the last row, and what is damaged is made again from what is whole. That may take minutes. Your documents are not touched. The window then opens again.</source>
            <translation>ウィンドウを閉じてライブラリを最後の行まで調べ、壊れた部分を無事な部分から作り直します。数分かかることがあります。文書には手を加えません。終わるとウィンドウが再び開きます。</translation>
        </message>
        <message>
            <source>Check and repair</source>
            <translation>検査して修復</translation>
        </message>
    </context>
    <context>
        <name>ScanActions</name>
        <message>
            <source>Scans</source>
            <translation>スキャン</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>読み取る</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>読み取らない</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Add folder…</source>
            <translation>フォルダーを追加(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Folders…</source>
            <translation>フォルダー(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>モデル(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Pause or go on indexing</source>
            <translation>インデックス作成の一時停止／再開(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Index now anyway</source>
            <translation>それでも今すぐインデックスを作成(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>設定(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>検索(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>質問(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>プレビュー(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>コマンド(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Collection</source>
            <translation>コレクション(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Search operators</source>
            <translation>検索演算子(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>キーボードショートカット(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;What Dragoman knows</source>
            <translation>Dragoman が把握している内容(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Files that need attention</source>
            <translation>対応が必要なファイル(&amp;F)</translation>
        </message>
        <message>
            <source>Why &amp;isn't a file found?…</source>
            <translation>ファイルが見つからない理由(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Check and repair the library…</source>
            <translation>ライブラリの検査と修復(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;About Dragoman</source>
            <translation>Dragoman について(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>BannerBar</name>
        <message>
            <source>Hide</source>
            <translation>隠す</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>修復…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>モデル…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>Read scans…</source>
            <translation>スキャンを読み取る…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message>
            <source>Passages collected</source>
            <translation>コレクションの段落</translation>
        </message>
        <message>
            <source>Nothing is collected yet. Choose a passage and press Ctrl+B, or drag it here.</source>
            <translation>コレクションにはまだ何もありません。段落を選んで Ctrl+B を押すか、ここにドラッグしてください。</translation>
        </message>
    </context>
    <context>
        <name>CollectionModel</name>
        <message>
            <source>Note: {note}</source>
            <translation>メモ: {note}</translation>
        </message>
    </context>
    <context>
        <name>CollectionPanel</name>
        <message>
            <source>Collection</source>
            <translation>コレクション</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>すべて削除</translation>
        </message>
        <message>
            <source>Note on this passage</source>
            <translation>この段落のメモ</translation>
        </message>
        <message>
            <source>Style of the citations</source>
            <translation>出典の書式</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>名前を付けて保存…</translation>
        </message>
        <message>
            <source>Cite as</source>
            <translation>出典の書式</translation>
        </message>
    </context>
    <context>
        <name>style_names</name>
        <message>
            <source>Plain text</source>
            <translation>テキスト</translation>
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
            <translation>シカゴ式脚注</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>Finds the passage that answers a question, in any language, in your own files.</source>
            <translation>どの言語でも、質問に答える段落を自分のファイルの中から見つけます。</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Only a model that you ask for is loaded from the network.</source>
            <translation>何もこのコンピューターの外に出ません。ネットワークから取得するのは、利用者が求めたモデルだけです。</translation>
        </message>
        <message>
            <source>Models:</source>
            <translation>モデル:</translation>
        </message>
        <message>
            <source>The library lives in</source>
            <translation>ライブラリの場所</translation>
        </message>
        <message>
            <source>Apache License 2.0</source>
            <translation>Apache License 2.0</translation>
        </message>
        <message>
            <source>About Dragoman</source>
            <translation>Dragoman について</translation>
        </message>
    </context>
    <context>
        <name>AdvancedModels</name>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>すべてのモデル</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>ダウンロード…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>From files that you have brought along, where there is no network</source>
            <translation>ネットワークのない場所で、持ち込んだファイルからインポートします</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>フォルダーから…</translation>
        </message>
        <message>
            <source>From a zip…</source>
            <translation>zip から…</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>検査</translation>
        </message>
        <message>
            <source>Reads all its files and compares its results with the published ones</source>
            <translation>すべてのファイルを読み、結果を公表値と比べます</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>The first passages are put in order by:</source>
            <translation>上位の段落を並べ替えるモデル:</translation>
        </message>
        <message>
            <source>They read the meaning of passages</source>
            <translation>段落の意味を読み取ります</translation>
        </message>
        <message>
            <source>They put the first passages in order</source>
            <translation>上位の段落を並べ替えます</translation>
        </message>
        <message>
            <source>They read scans in further languages</source>
            <translation>さらに多くの言語のスキャンを読み取ります</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>言語: {languages}</translation>
        </message>
        <message>
            <source>Memory while it works: {size}</source>
            <translation>動作中のメモリ: {size}</translation>
        </message>
        <message>
            <source>From: {place} {revision}</source>
            <translation>入手元: {place} {revision}</translation>
        </message>
        <message>
            <source>Choose the folder of {title}</source>
            <translation>「{title}」のフォルダーを選択</translation>
        </message>
        <message>
            <source>Choose the zip of {title}</source>
            <translation>「{title}」の zip を選択</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>問題が発生しました</translation>
        </message>
        <message>
            <source>Dragoman met an error that it did not expect. Your documents are untouched, and you can go on working. The report below helps to mend it; it is sent nowhere by itself.</source>
            <translation>Dragoman で予期しないエラーが起きました。文書に影響はなく、そのまま作業を続けられます。下のレポートは修正に役立ちます。自動的に送信されることはありません。</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>レポート</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>レポートをコピー</translation>
        </message>
    </context>
    <context>
        <name>ExcludesEditor</name>
        <message>
            <source>One pattern a line, as in .gitignore: drafts/, *.log, !keep.log</source>
            <translation>1 行に 1 パターン、.gitignore と同じ書き方: drafts/, *.log, !keep.log</translation>
        </message>
        <message>
            <source>Patterns left out of the selected folder</source>
            <translation>選択したフォルダーで除外するパターン</translation>
        </message>
        <message>
            <source>Apply patterns</source>
            <translation>パターンを適用</translation>
        </message>
        <message>
            <source>What is wrong with the patterns</source>
            <translation>パターンの問題点</translation>
        </message>
        <message>
            <source>Left out of the selected folder:</source>
            <translation>選択したフォルダーで除外するもの:</translation>
        </message>
    </context>
    <context>
        <name>ExplainDialog</name>
        <message>
            <source>Why isn't this file found?</source>
            <translation>このファイルが見つからない理由</translation>
        </message>
        <message>
            <source>What is known of the file</source>
            <translation>ファイルについてわかっていること</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>別のファイル…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>調べています…</translation>
        </message>
        <message>
            <source>Was {path} meant?</source>
            <translation>{path} のことですか？</translation>
        </message>
    </context>
    <context>
        <name>FailureDetails</name>
        <message>
            <source>Choose a file to see what can be done about it.</source>
            <translation>ファイルを選ぶと、対処方法が表示されます。</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>{date} から</translation>
        </message>
    </context>
    <context>
        <name>FailuresDialog</name>
        <message>
            <source>Files that need attention</source>
            <translation>対応が必要なファイル</translation>
        </message>
        <message>
            <source>Filter by name, folder or reason</source>
            <translation>名前、フォルダー、理由で絞り込み</translation>
        </message>
        <message>
            <source>Filter the files</source>
            <translation>ファイルを絞り込む</translation>
        </message>
        <message>
            <source>All about it</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>一覧をコピー</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date: files are tried again there.</source>
            <translation>別の Dragoman がこのライブラリを更新しています。ファイルの再試行はそちらで行ってください。</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>発生日</translation>
        </message>
    </context>
    <context>
        <name>folder_suggestions</name>
        <message>
            <source>Documents</source>
            <translation>ドキュメント</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>デスクトップ</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Nothing in it that is read</source>
            <translation>読み取れるものがありません</translation>
        </message>
        <message>
            <source>Very many files, none read so far</source>
            <translation>ファイルが非常に多く、まだ何も読み取っていません</translation>
        </message>
        <message>
            <source>by words in about {time}</source>
            <translation>語句での検索まで約 {time}</translation>
        </message>
        <message>
            <source>by meaning in about {time}</source>
            <translation>意味での検索まで約 {time}</translation>
        </message>
        <message>
            <source>how long that takes is known once something has been read</source>
            <translation>所要時間は、いくらか読み取るとわかります</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>数えています…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Add {folder}</source>
            <translation>「{folder}」を追加</translation>
        </message>
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Folders</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Folders that are searched</source>
            <translation>検索するフォルダー</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>フォルダーを追加…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Add the sample documents</source>
            <translation>サンプル文書を追加</translation>
        </message>
        <message>
            <source>What is wrong with ignore files in the selected folder</source>
            <translation>選択したフォルダーの除外ファイルの問題点</translation>
        </message>
        <message>
            <source>Hidden files, folders such as node_modules, and what ignore files name are left out anyway. A line “forgotten-…” stands for what you had forgotten, without its name; without the line it is read again.</source>
            <translation>隠しファイル、node_modules などのフォルダー、除外ファイルに書かれたものは常に除外されます。「forgotten-…」の行は、忘れさせたものを名前なしで表します。その行を消すと、再び読み取られます。</translation>
        </message>
        <message>
            <source>{folder}: {cost}</source>
            <translation>{folder}: {cost}</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>検索するフォルダーを選択</translation>
        </message>
        <message>
            <source>Search {path} no longer, and forget all that was read of it? The files stay where they are. Their text, titles and names leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>{path} の検索をやめ、そこから読み取ったものをすべて忘れますか？ファイルは元の場所に残ります。本文、タイトル、名前は Dragoman のデータフォルダー内のすべてのファイルから消え、以前のバックアップとログも一緒に削除されます。</translation>
        </message>
        <message>
            <source>Remove folder</source>
            <translation>フォルダーの削除</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeDialog</name>
        <message>
            <source>What Dragoman knows</source>
            <translation>Dragoman が把握している内容</translation>
        </message>
        <message>
            <source>What the indexer is doing</source>
            <translation>インデクサーの動作状況</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Files that need attention…</source>
            <translation>対応が必要なファイル…</translation>
        </message>
        <message>
            <source>Why isn't a file found…</source>
            <translation>ファイルが見つからない理由…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>モデル…</translation>
        </message>
        <message>
            <source>Files by state</source>
            <translation>状態別のファイル</translation>
        </message>
        <message>
            <source>Nothing is left to do: changes are followed as they happen.</source>
            <translation>残っている作業はありません。変更があればすぐに反映されます。</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>By words</source>
            <translation>語句で</translation>
        </message>
        <message>
            <source>By meaning, with {embedder}</source>
            <translation>意味で（{embedder}）</translation>
        </message>
        <message>
            <source>Show the files: {state}</source>
            <translation>ファイルを表示: {state}</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Languages</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Speed on this computer</source>
            <translation>このコンピューターでの速度</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>選ぶとどうなるか</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>内蔵</translation>
        </message>
        <message>
            <source>unknown size</source>
            <translation>サイズ不明</translation>
        </message>
        <message>
            <source>Better ({size})</source>
            <translation>高精度（{size}）</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Use it alone</source>
            <translation>これだけを使う</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Go on with the download…</source>
            <translation>ダウンロードを続ける…</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>ダウンロード…</translation>
        </message>
        <message>
            <source>It reads what you add to the library, on this computer.</source>
            <translation>ライブラリに追加されたものを、このコンピューター上で読み取ります。</translation>
        </message>
        <message>
            <source>It has read all of your library.</source>
            <translation>ライブラリをすべて読み終えました。</translation>
        </message>
        <message>
            <source>It has read {share} of your library</source>
            <translation>ライブラリの {share} を読み終えました</translation>
        </message>
        <message>
            <source>It reads {passages} in the background; meanwhile you search with what there is.</source>
            <translation>バックグラウンドで {passages}を読み取ります。その間も、今あるもので検索できます。</translation>
        </message>
        <message>
            <source>How long that takes is known once it has read for a moment.</source>
            <translation>所要時間は、少し読み取るとわかります。</translation>
        </message>
        <message>
            <source>That takes about {time}.</source>
            <translation>約 {time}かかります。</translation>
        </message>
        <message>
            <source>It is downloaded once, and finds more, above all across languages.</source>
            <translation>一度だけダウンロードすれば、特に言語をまたいで、より多くのものを見つけられます。</translation>
        </message>
    </context>
    <context>
        <name>model_questions</name>
        <message>
            <source>unknown size</source>
            <translation>サイズ不明</translation>
        </message>
        <message>
            <source>Download {title}, {size}?</source>
            <translation>{title}（{size}）をダウンロードしますか？</translation>
        </message>
        <message>
            <source>Licence: {licence}. From: {place}.</source>
            <translation>ライセンス: {licence}。入手元: {place}。</translation>
        </message>
        <message>
            <source>This is the only thing that Dragoman ever loads from the network. It tells nobody more.</source>
            <translation>Dragoman がネットワークから取得するのはこれだけです。ほかの情報を誰かに伝えることはありません。</translation>
        </message>
        <message>
            <source>Download a model</source>
            <translation>モデルのダウンロード</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>{notice}

Import {title} all the same?</source>
            <translation>{notice}

それでも {title} をインポートしますか？</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>モデルのインポート</translation>
        </message>
        <message>
            <source>Remove {title} from this computer? What it has read stays known.</source>
            <translation>このコンピューターから {title} を削除しますか？これまでに読み取った内容は残ります。</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>モデルの削除</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>詳細設定</translation>
        </message>
        <message>
            <source>All models, import, check, remove, and who puts in order</source>
            <translation>すべてのモデル、インポート、検査、削除、並べ替えのモデル</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>発生した問題</translation>
        </message>
    </context>
    <context>
        <name>PasswordButton</name>
        <message>
            <source>Give password…</source>
            <translation>パスワードを入力…</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>パスワードを表示</translation>
        </message>
        <message>
            <source>The password is kept only until Dragoman is closed, and tried with your other protected files. What the file says is then in the library, where anyone who can open your account can read it.</source>
            <translation>パスワードは Dragoman を閉じるまでだけ保持され、保護されたほかのファイルにも試されます。ファイルの内容はライブラリに入るため、お使いのアカウントを開ける人なら誰でも読めるようになります。</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>試しています…</translation>
        </message>
    </context>
    <context>
        <name>RemedyButtons</name>
        <message>
            <source>Adds a pattern to the folder's; it can be taken away under Folders</source>
            <translation>フォルダーにパターンを追加します。「フォルダー」で取り消せます</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Search its folder</source>
            <translation>そのフォルダーを検索</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>除外する</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>ルールを表示</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーに表示</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>すべて再試行</translation>
        </message>
    </context>
    <context>
        <name>RerankerChoice</name>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>上位の段落を並べ替えるモデル</translation>
        </message>
        <message>
            <source>nobody: they stay as they were found</source>
            <translation>なし: 見つかった順のまま</translation>
        </message>
        <message>
            <source>the model that reads their meaning, word by word</source>
            <translation>意味を読み取るモデル（単語ごと）</translation>
        </message>
        <message>
            <source>the built-in model, until a larger one is installed</source>
            <translation>内蔵モデル（より大きなモデルを入れるまで）</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>What leaves it out</source>
            <translation>除外しているもの</translation>
        </message>
        <message>
            <source>Line {line} of {path}:</source>
            <translation>{path} の {line} 行目:</translation>
        </message>
        <message>
            <source>The ignore file</source>
            <translation>除外ファイル</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーに表示</translation>
        </message>
    </context>
    <context>
        <name>SettingEditor</name>
        <message>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>Reset “{setting}” to its default</source>
            <translation>「{setting}」を既定値に戻す</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>既定値: {value}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Write a whole number from {least} to {most}.</source>
            <translation>{least} から {most} までの整数を入力してください。</translation>
        </message>
        <message>
            <source>Write a number from {least} to {most}.</source>
            <translation>{least} から {most} までの数値を入力してください。</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Reading files</source>
            <translation>ファイルの読み取り</translation>
        </message>
        <message>
            <source>Following folders</source>
            <translation>フォルダーの監視</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Memory and backups</source>
            <translation>メモリとバックアップ</translation>
        </message>
        <message>
            <source>Pages that are pictures, as scanners make them</source>
            <translation>スキャナーで作られたような、画像のページ</translation>
        </message>
        <message>
            <source>Their letters are recognised in the background, when nothing else is to be done.</source>
            <translation>ほかにすることがないときに、バックグラウンドで文字を認識します。</translation>
        </message>
        <message>
            <source>Ask when there are some</source>
            <translation>見つかったら確認する</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>読み取る</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>読み取らない</translation>
        </message>
        <message>
            <source>ocr scan scanner picture photo recognise</source>
            <translation>文字認識 スキャン スキャナー 画像 写真 認識 ocr scan</translation>
        </message>
        <message>
            <source>Files read at the same time</source>
            <translation>同時に読み取るファイル数</translation>
        </message>
        <message>
            <source>0 leaves it to Dragoman: one for each core, at most 4.</source>
            <translation>0 にすると Dragoman が決めます: コアごとに 1 つ、最大 4。</translation>
        </message>
        <message>
            <source>processes cores threads workers</source>
            <translation>プロセス コア スレッド 並列 processes threads</translation>
        </message>
        <message>
            <source>Largest file</source>
            <translation>最大ファイルサイズ</translation>
        </message>
        <message>
            <source>Larger ones are not read, and told as too large.</source>
            <translation>これより大きいファイルは読み取らず、大きすぎると表示します。</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>size limit megabytes</source>
            <translation>サイズ 上限 メガバイト size limit</translation>
        </message>
        <message>
            <source>Longest text of a document</source>
            <translation>文書の最大文字数</translation>
        </message>
        <message>
            <source>What comes after so many characters is not indexed; 20,000,000 are some 8,000 pages.</source>
            <translation>この文字数より後はインデックスに入りません。20,000,000 文字は約 8,000 ページです。</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>length limit pages</source>
            <translation>長さ 上限 ページ length limit</translation>
        </message>
        <message>
            <source>Most passages of a document</source>
            <translation>文書の最大段落数</translation>
        </message>
        <message>
            <source>What comes after them is not indexed.</source>
            <translation>それより後の段落はインデックスに入りません。</translation>
        </message>
        <message>
            <source>passages</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>length limit chunks</source>
            <translation>長さ 上限 チャンク length limit</translation>
        </message>
        <message>
            <source>Longest time for a file</source>
            <translation>ファイルごとの制限時間</translation>
        </message>
        <message>
            <source>A file that takes longer is told as not read, and the next one goes on.</source>
            <translation>これより時間のかかるファイルは読み取れなかったものとして表示し、次へ進みます。</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>timeout limit</source>
            <translation>タイムアウト 上限 時間 timeout limit</translation>
        </message>
        <message>
            <source>Further time for each megabyte</source>
            <translation>1 MB ごとの追加時間</translation>
        </message>
        <message>
            <source>Of the file and of its text, beside the time above.</source>
            <translation>ファイルと本文の大きさに応じて、上の時間に加えます。</translation>
        </message>
        <message>
            <source>timeout limit size</source>
            <translation>タイムアウト 上限 サイズ timeout limit size</translation>
        </message>
        <message>
            <source>Most memory for a file</source>
            <translation>ファイルごとの最大メモリ</translation>
        </message>
        <message>
            <source>A file that needs more is told as not read.</source>
            <translation>これより多くのメモリが必要なファイルは、読み取れなかったものとして表示します。</translation>
        </message>
        <message>
            <source>ram limit megabytes</source>
            <translation>メモリ 上限 メガバイト ram limit</translation>
        </message>
        <message>
            <source>Give way to other work</source>
            <translation>ほかの作業を優先する</translation>
        </message>
        <message>
            <source>On a battery, while you use the computer and while other programs need it, indexing is slower.</source>
            <translation>バッテリー使用時、コンピューターの使用中、ほかのプログラムがコンピューターを必要とする間は、インデックス作成が遅くなります。</translation>
        </message>
        <message>
            <source>battery power background priority slow processor</source>
            <translation>バッテリー 電源 バックグラウンド 優先度 遅い プロセッサー battery priority</translation>
        </message>
        <message>
            <source>Wait after a change</source>
            <translation>変更後の待ち時間</translation>
        </message>
        <message>
            <source>So long nothing must happen in a folder before it is looked at: a file is often saved in steps.</source>
            <translation>フォルダーにこの時間動きがなければ調べます。ファイルは何段階かで保存されることが多いためです。</translation>
        </message>
        <message>
            <source>delay live watch</source>
            <translation>遅延 リアルタイム 監視 delay watch</translation>
        </message>
        <message>
            <source>Time between two looks at everything</source>
            <translation>全体を調べる間隔</translation>
        </message>
        <message>
            <source>No system tells of all that happens to files.</source>
            <translation>ファイルに起きたことをすべて知らせるシステムはありません。</translation>
        </message>
        <message>
            <source>scan interval hour watch</source>
            <translation>スキャン 間隔 時間 監視 scan interval</translation>
        </message>
        <message>
            <source>Time between two looks at folders that cannot be followed</source>
            <translation>監視できないフォルダーを調べる間隔</translation>
        </message>
        <message>
            <source>Network shares, for instance, do not tell of changes as they happen.</source>
            <translation>たとえばネットワーク共有は、変更をその場で知らせません。</translation>
        </message>
        <message>
            <source>scan interval network drive watch</source>
            <translation>スキャン 間隔 ネットワーク ドライブ 監視 scan network</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>モデル…</translation>
        </message>
        <message>
            <source>The model that reads the meaning</source>
            <translation>意味を読み取るモデル</translation>
        </message>
        <message>
            <source>Chosen among the models, with what each costs and knows.</source>
            <translation>それぞれの負荷と対応範囲を見ながら「モデル」で選びます。</translation>
        </message>
        <message>
            <source>embedder language download better</source>
            <translation>埋め込み 言語 ダウンロード 高精度 embedder</translation>
        </message>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>上位の段落を並べ替えるモデル</translation>
        </message>
        <message>
            <source>Chosen among the models, under Advanced.</source>
            <translation>「モデル」の「詳細設定」で選びます。</translation>
        </message>
        <message>
            <source>reranker order sort</source>
            <translation>再ランク 順序 並べ替え reranker</translation>
        </message>
        <message>
            <source>Passages that are put in order</source>
            <translation>並べ替える段落の数</translation>
        </message>
        <message>
            <source>So many of the first are read once more, closely. 0: none.</source>
            <translation>上位のこの数の段落を、もう一度ていねいに読みます。0: なし。</translation>
        </message>
        <message>
            <source>reranker results quality</source>
            <translation>再ランク 結果 品質 reranker</translation>
        </message>
        <message>
            <source>Time for putting in order</source>
            <translation>並べ替えの時間</translation>
        </message>
        <message>
            <source>The answer is shown before; it is only put into a better order.</source>
            <translation>答えは先に表示され、その後に並び順だけがよくなります。</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>ミリ秒</translation>
        </message>
        <message>
            <source>reranker speed</source>
            <translation>再ランク 速度 reranker</translation>
        </message>
        <message>
            <source>Time for the larger model that puts in order</source>
            <translation>大きい並べ替えモデルの時間</translation>
        </message>
        <message>
            <source>After that order is shown; only where such a model is installed.</source>
            <translation>上の順序を表示した後です。そのモデルがインストールされている場合だけ使われます。</translation>
        </message>
        <message>
            <source>Keep models in memory for</source>
            <translation>モデルをメモリに残す時間</translation>
        </message>
        <message>
            <source>One that nobody uses so long is unloaded; the next question then takes a moment more.</source>
            <translation>この時間使われなかったモデルはメモリから外します。次の質問は少し時間がかかります。</translation>
        </message>
        <message>
            <source>ram unload idle</source>
            <translation>メモリ 解放 アイドル ram idle</translation>
        </message>
        <message>
            <source>Back up what was learnt of the meaning</source>
            <translation>学習した意味をバックアップ</translation>
        </message>
        <message>
            <source>Some kilobytes a passage in the daily backup, in place of learning it again after a damage.</source>
            <translation>毎日のバックアップが 1 段落あたり数 KB 増えますが、破損後に学習し直さずに済みます。</translation>
        </message>
        <message>
            <source>vectors safety copy disk</source>
            <translation>ベクトル 安全 コピー ディスク vectors</translation>
        </message>
        <message>
            <source>Keep the questions asked</source>
            <translation>質問の履歴を残す</translation>
        </message>
        <message>
            <source>In the data folder alone. Without, those that were kept are deleted; saved searches stay.</source>
            <translation>データフォルダーの中だけです。オフにすると、残っている質問は削除されます。保存した検索はそのまま残ります。</translation>
        </message>
        <message>
            <source>history privacy recent</source>
            <translation>履歴 プライバシー 最近 history privacy</translation>
        </message>
        <message>
            <source>Ask the last question again at the start</source>
            <translation>起動時に前回の質問を再検索</translation>
        </message>
        <message>
            <source>Needs questions to be kept.</source>
            <translation>「質問の履歴を残す」がオンの場合だけ使えます。</translation>
        </message>
        <message>
            <source>restore session</source>
            <translation>復元 セッション restore session</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>外観と言語</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>デスクトップでの動作</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Of the window. Questions are asked in any language, whichever this is.</source>
            <translation>ウィンドウの言語です。質問はこの設定に関係なく、どの言語でもできます。</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>translation locale</source>
            <translation>翻訳 表示言語 ロケール translation locale</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Where the system is set to high contrast, its own colours are used.</source>
            <translation>システムがハイコントラストの場合は、システムの色を使います。</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>theme dark mode night contrast appearance</source>
            <translation>テーマ ダーク 夜間 コントラスト 外観 theme dark</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>全体の大きさ</translation>
        </message>
        <message>
            <source>Beside what the system says already.</source>
            <translation>システムの設定にさらに加わります。</translation>
        </message>
        <message>
            <source>zoom scale font large</source>
            <translation>拡大 縮小 文字 フォント 大きい zoom font</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>アニメーション</translation>
        </message>
        <message>
            <source>Panels fade in and bars slide open, unless the system says that nothing should move.</source>
            <translation>システムが動きを止める設定でなければ、パネルやバーが動きながら開きます。</translation>
        </message>
        <message>
            <source>animation reduced effects</source>
            <translation>動き 減らす 効果 animation</translation>
        </message>
        <message>
            <source>Closing the window then only puts it away; the sign in the tray brings it back, or ends Dragoman.</source>
            <translation>ウィンドウを閉じても、しまわれるだけになります。トレイのアイコンから再表示または終了できます。</translation>
        </message>
        <message>
            <source>This desktop has no tray, so that closing the window ends Dragoman whatever is set here.</source>
            <translation>このデスクトップにはトレイがないため、ここの設定に関係なく、ウィンドウを閉じると Dragoman は終了します。</translation>
        </message>
        <message>
            <source>Shows the bar for a quick question, whatever program is in front.</source>
            <translation>どのプログラムが前面にあっても、クイック質問バーを表示します。</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Go on when the window is closed</source>
            <translation>ウィンドウを閉じても続ける</translation>
        </message>
        <message>
            <source>tray background minimise hide</source>
            <translation>トレイ バックグラウンド 最小化 隠す tray</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>ログイン時に起動</translation>
        </message>
        <message>
            <source>Without a window, so that new documents are read as they come.</source>
            <translation>ウィンドウなしで起動し、新しい文書を届きしだい読み取ります。</translation>
        </message>
        <message>
            <source>autostart boot login</source>
            <translation>自動起動 スタートアップ ログイン autostart</translation>
        </message>
        <message>
            <source>Keys for a quick question</source>
            <translation>クイック質問のキー</translation>
        </message>
        <message>
            <source>global shortcut hotkey launcher</source>
            <translation>グローバル ショートカット ホットキー ランチャー hotkey</translation>
        </message>
        <message>
            <source>Another program has the keys for a quick question: choose others.</source>
            <translation>クイック質問のキーは別のプログラムが使っています。ほかのキーを選んでください。</translation>
        </message>
        <message>
            <source>This system gives programs no such keys. Its own keyboard settings can start: dragoman --launcher</source>
            <translation>このシステムでは、プログラムがこのようなキーを使えません。システムのキーボード設定から次を起動できます: dragoman --launcher</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>設定を検索</translation>
        </message>
        <message>
            <source>No setting is called so.</source>
            <translation>該当する設定はありません。</translation>
        </message>
        <message>
            <source>“{setting}” is changed.</source>
            <translation>「{setting}」を変更しました。</translation>
        </message>
        <message>
            <source>“{setting}” is changed; it counts from the next start.</source>
            <translation>「{setting}」を変更しました。次回の起動から有効になります。</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>操作を検索</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>操作とキー</translation>
        </message>
        <message>
            <source>New keys for the chosen action</source>
            <translation>選択した操作の新しいキー</translation>
        </message>
        <message>
            <source>Use it here instead</source>
            <translation>こちらで使う</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>Always: arrows move in the list, also from the question; Escape clears the question.</source>
            <translation>常に有効: 矢印キーで一覧を移動します（質問欄からも）。Esc で質問を消します。</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>新しいキーを押してください:</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>すべて元に戻す</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <source>{keys} is taken by: {actions}</source>
            <translation>{keys} は使用中です: {actions}</translation>
        </message>
    </context>
    <context>
        <name>StateGroups</name>
        <message>
            <source>States</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>要対応</translation>
        </message>
    </context>
    <context>
        <name>TransferBar</name>
        <message>
            <source>Progress of the work on a model</source>
            <translation>モデルの処理の進行状況</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>接続しています…</translation>
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
            <translation>文書</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>スライド</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>スプレッドシート</translation>
        </message>
        <message>
            <source>E-book</source>
            <translation>電子書籍</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Web ページ</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>録音・録画</translation>
        </message>
        <message>
            <source>this passage: {language}</source>
            <translation>この段落: {language}</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>未インストール</translation>
        </message>
        <message>
            <source>partly downloaded</source>
            <translation>一部ダウンロード済み</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>インストール済み</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>使用不可</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>接続中</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>ダウンロード中</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>コピー中</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>検査中</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>毎秒 {speed}</translation>
        </message>
        <message>
            <source>p. {page}</source>
            <translation>{page} ページ</translation>
        </message>
        <message>
            <source>from a scan</source>
            <translation>スキャンから認識</translation>
        </message>
        <message>
            <source>not {values}</source>
            <translation>{values} 以外</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>{day} から</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} まで</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>Have everything in {path} searched? That may be very many files.</source>
            <translation>{path} の中をすべて検索対象にしますか？ファイルが非常に多い可能性があります。</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Find similar documents</source>
            <translation>似た文書を検索</translation>
        </message>
        <message>
            <source>Why is it found, or not?</source>
            <translation>見つかる／見つからない理由</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>To</source>
            <translation>終了</translation>
        </message>
    </context>
    <context>
        <name>FacetModel</name>
        <message>
            <source>Clear</source>
            <translation>解除</translation>
        </message>
        <message>
            <source>nothing chosen</source>
            <translation>選択なし</translation>
        </message>
        <message>
            <source>{group}, chosen; Delete clears it</source>
            <translation>{group}、選択済み。Delete で解除</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>件数なし</translation>
        </message>
        <message>
            <source>{value}, documents found: {number}</source>
            <translation>{value}、見つかった文書: {number}</translation>
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message>
            <source>Nothing to narrow down yet</source>
            <translation>絞り込めるものはまだありません</translation>
        </message>
    </context>
    <context>
        <name>facet_rows</name>
        <message>
            <source>Folders</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>差出人</translation>
        </message>
        <message>
            <source>Show {number} more</source>
            <translation>さらに {number} 件表示</translation>
        </message>
    </context>
    <context>
        <name>FacetView</name>
        <message>
            <source>Filters</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>これだけ</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>これを除外</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>解除</translation>
        </message>
    </context>
    <context>
        <name>periods</name>
        <message>
            <source>With Shift: from the one that is chosen to this one</source>
            <translation>Shift を押しながら: 選択中のものからここまで</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>期間を指定…</translation>
        </message>
        <message>
            <source>Past week</source>
            <translation>過去 1 週間</translation>
        </message>
        <message>
            <source>Past month</source>
            <translation>過去 1 か月</translation>
        </message>
        <message>
            <source>Past year</source>
            <translation>過去 1 年</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation>ガイド</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>ガイド内を検索</translation>
        </message>
        <message>
            <source>No page of the guide holds this.</source>
            <translation>これを含むページはガイドにありません。</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>ガイドのページ</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the guide</source>
            <translation>ガイドのページ</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>文書のページ</translation>
        </message>
        <message>
            <source>This page cannot be drawn.</source>
            <translation>このページは描画できません。</translation>
        </message>
    </context>
    <context>
        <name>FileOpener</name>
        <message>
            <source>Open many files</source>
            <translation>多数のファイルを開く</translation>
        </message>
        <message>
            <source>Open them</source>
            <translation>すべて開く</translation>
        </message>
        <message>
            <source>No program on this computer opens it.</source>
            <translation>このコンピューターには、これを開けるプログラムがありません。</translation>
        </message>
        <message>
            <source>The file manager does not answer.</source>
            <translation>ファイルマネージャーが応答しません。</translation>
        </message>
        <message>
            <source>{name} cannot be opened.</source>
            <translation>「{name}」を開けません。</translation>
        </message>
        <message>
            <source>The drive with {name} does not answer.</source>
            <translation>「{name}」のあるドライブが応答しません。</translation>
        </message>
        <message>
            <source>Perhaps it sleeps, or its computer is off.</source>
            <translation>スリープ中か、接続先のコンピューターの電源が切れている可能性があります。</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>「{name}」はもうありません。</translation>
        </message>
        <message>
            <source>Perhaps it was moved, or its drive is not connected.</source>
            <translation>移動されたか、ドライブが接続されていない可能性があります。</translation>
        </message>
        <message>
            <source>{name} is a program. Opening it runs it on this computer.</source>
            <translation>「{name}」はプログラムです。開くと、このコンピューターで実行されます。</translation>
        </message>
        <message>
            <source>{name} is a script. Opening it may run it on this computer.</source>
            <translation>「{name}」はスクリプトです。開くと、このコンピューターで実行される可能性があります。</translation>
        </message>
        <message>
            <source>{name} is a shortcut. Opening it starts whatever it names.</source>
            <translation>「{name}」はショートカットです。開くと、リンク先が何であっても起動します。</translation>
        </message>
        <message>
            <source>{name} is a document that may hold programs, which may run when it is opened.</source>
            <translation>「{name}」はプログラムを含む可能性のある文書です。開くと、それが実行されることがあります。</translation>
        </message>
        <message>
            <source>Open it only if you know where it is from.</source>
            <translation>入手元がわかっている場合にだけ開いてください。</translation>
        </message>
        <message>
            <source>Open what can run?</source>
            <translation>実行される可能性のあるファイルを開きますか？</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>開く</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>何をしますか？</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>一致するコマンド</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <source>on</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>off</source>
            <translation>オフ</translation>
        </message>
    </context>
    <context>
        <name>document_builder</name>
        <message>
            <source>Picture:</source>
            <translation>画像:</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>From</source>
            <translation>差出人</translation>
        </message>
        <message>
            <source>To</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>CC</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>添付ファイル</translation>
        </message>
    </context>
    <context>
        <name>DocumentStack</name>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>書式付き</translation>
        </message>
        <message>
            <source>This document's form cannot be shown; this is its text.</source>
            <translation>この文書の書式は表示できません。本文を表示しています。</translation>
        </message>
        <message>
            <source>This page cannot be drawn; this is its text.</source>
            <translation>このページは描画できません。本文を表示しています。</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this document</source>
            <translation>この文書内を検索</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>FormattedView</name>
        <message>
            <source>The document around the passage, with its form</source>
            <translation>段落の前後の文書（書式付き）</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>A link in this document</source>
            <translation>この文書のリンク</translation>
        </message>
        <message>
            <source>It leads out of this computer, to:</source>
            <translation>コンピューターの外へのリンクです:</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>It leads to what Dragoman does not open:</source>
            <translation>Dragoman が開かないものへのリンクです:</translation>
        </message>
    </context>
    <context>
        <name>PageSelector</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Select the page</source>
            <translation>ページを選択</translation>
        </message>
    </context>
    <context>
        <name>PreviewHead</name>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーに表示</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>The document's text alone</source>
            <translation>文書のテキストのみ</translation>
        </message>
        <message>
            <source>Previous hit in this document</source>
            <translation>この文書内の前のヒット</translation>
        </message>
        <message>
            <source>Next hit in this document</source>
            <translation>この文書内の次のヒット</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>{page} / {pages} ページ</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>{place} of {places}</source>
            <translation>{place} / {places}</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>This document is no longer there.</source>
            <translation>この文書はもうありません。</translation>
        </message>
        <message>
            <source>The document's text cannot be shown.</source>
            <translation>文書のテキストを表示できません。</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Text of the document around the passage</source>
            <translation>段落の前後の文書のテキスト</translation>
        </message>
    </context>
    <context>
        <name>Assistant</name>
        <message>
            <source>Tab puts the first one in, or the one chosen with the arrows; Esc closes</source>
            <translation>Tab で先頭または矢印キーで選んだ候補を入力、Esc で閉じます</translation>
        </message>
        <message>
            <source>Enter asks again; Delete takes a question out of the list</source>
            <translation>Enter で再検索、Delete で質問を一覧から削除</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take away: {part}</source>
            <translation>取り除く: {part}</translation>
        </message>
        <message>
            <source>{part}, take away</source>
            <translation>{part}、取り除く</translation>
        </message>
    </context>
    <context>
        <name>ChipRow</name>
        <message>
            <source>What the question is narrowed to</source>
            <translation>質問の絞り込み</translation>
        </message>
    </context>
    <context>
        <name>likeness</name>
        <message>
            <source>“{words}”</source>
            <translation>「{words}」</translation>
        </message>
        <message>
            <source>Like: {title}</source>
            <translation>類似: {title}</translation>
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
            <translation>{text} と書く</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>取り除く</translation>
        </message>
    </context>
    <context>
        <name>offers</name>
        <message>
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>今週</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>先週</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>先月</translation>
        </message>
    </context>
    <context>
        <name>part_names</name>
        <message>
            <source>Type</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>差出人</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>ファイル名</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>並び順</translation>
        </message>
        <message>
            <source>From a day on</source>
            <translation>指定日以降</translation>
        </message>
        <message>
            <source>Before a day</source>
            <translation>指定日より前</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>関連度順</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>日付順</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>名前順</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>「{words}」</translation>
        </message>
        <message>
            <source>{beginning}…</source>
            <translation>{beginning}…</translation>
        </message>
        <message>
            <source> or </source>
            <translation> または </translation>
        </message>
        <message>
            <source>Before {day}</source>
            <translation>{day} より前</translation>
        </message>
        <message>
            <source>From {day} on</source>
            <translation>{day} 以降</translation>
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
            <translation>フィルター</translation>
        </message>
        <message>
            <source>Folders, types, languages, dates and senders of what is found</source>
            <translation>結果のフォルダー、種類、言語、日付、差出人</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>フィルターを解除</translation>
        </message>
    </context>
    <context>
        <name>SavedList</name>
        <message>
            <source>Saved searches</source>
            <translation>保存した検索</translation>
        </message>
        <message>
            <source>Rename a search</source>
            <translation>検索の名前を変更</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上へ移動</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下へ移動</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Ask in any language, or type words; "a phrase"  -without  type:pdf  after:2024</source>
            <translation>どの言語でも質問、または語句を入力; "語句"  -除外  type:pdf  after:2024</translation>
        </message>
        <message>
            <source>A question in any language, or words. For instance:
"an exact phrase"   -without   type:pdf   in:letters   after:2024
More of this: Help, Search operators</source>
            <translation>どの言語の質問でも、語句でもかまいません。例:
"完全に一致する語句"   -除外   type:pdf   in:手紙   after:2024
詳しくは: ヘルプ &gt; 検索演算子</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>質問</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>候補</translation>
        </message>
    </context>
    <context>
        <name>repair</name>
        <message>
            <source>It can be repaired from what is whole. What is whole is kept; your documents are not touched.</source>
            <translation>無事な部分から修復できます。無事な部分は残り、文書には手を加えません。</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>修復</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Check and repair the library</source>
            <translation>ライブラリの検査と修復</translation>
        </message>
        <message>
            <source>Looking at the library…</source>
            <translation>ライブラリを調べています…</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>検査の進行状況</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>検査の結果</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Open the library</source>
            <translation>ライブラリを開く</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>Ask Dragoman a quick question</source>
            <translation>Dragoman にすばやく質問</translation>
        </message>
    </context>
    <context>
        <name>Launcher</name>
        <message>
            <source>Ask Dragoman</source>
            <translation>Dragoman に質問</translation>
        </message>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>どの言語でも質問、または語句を入力</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>答え</translation>
        </message>
        <message>
            <source>Enter opens · Ctrl+Enter shows the folder · Shift+Enter: all answers</source>
            <translation>Enter で開く · Ctrl+Enter でフォルダーを表示 · Shift+Enter ですべての答え</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>何も見つかりませんでした。</translation>
        </message>
        <message>
            <source>The search has failed. The window says why.</source>
            <translation>検索に失敗しました。理由はウィンドウに表示されます。</translation>
        </message>
        <message>
            <source>Escape puts this away</source>
            <translation>Esc で閉じます</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Dragoman</source>
            <translation>Dragoman を開く</translation>
        </message>
        <message>
            <source>Ask a question…</source>
            <translation>質問する…</translation>
        </message>
        <message>
            <source>Pause the indexing</source>
            <translation>インデックス作成を一時停止</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>それでも今すぐインデックスを作成</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Resume the indexing</source>
            <translation>インデックス作成を再開</translation>
        </message>
    </context>
    <context>
        <name>PassageList</name>
        <message>
            <source>Passages found</source>
            <translation>見つかった段落</translation>
        </message>
        <message>
            <source>Left and Right hide and show the passages of a document</source>
            <translation>左右の矢印キーで文書の段落を隠す／表示します</translation>
        </message>
    </context>
    <context>
        <name>row_words</name>
        <message>
            <source>Strong match</source>
            <translation>強い一致</translation>
        </message>
        <message>
            <source>Fair match</source>
            <translation>ほどほどの一致</translation>
        </message>
        <message>
            <source>Weak match</source>
            <translation>弱い一致</translation>
        </message>
        <message>
            <source>Looking for the other passages…</source>
            <translation>ほかの段落を探しています…</translation>
        </message>
        <message>
            <source>Searching for more…</source>
            <translation>さらに検索しています…</translation>
        </message>
        <message>
            <source>Nothing more was found.</source>
            <translation>これ以上は見つかりませんでした。</translation>
        </message>
        <message>
            <source>A copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>折りたたみ済み</translation>
        </message>
        <message>
            <source>passage {number} of {of}</source>
            <translation>段落 {number} / {of}</translation>
        </message>
        <message>
            <source>No good match</source>
            <translation>よい一致なし</translation>
        </message>
    </context>
    <context>
        <name>SortChoice</name>
        <message>
            <source>Best first</source>
            <translation>関連度の高い順</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>新しい順</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>名前順</translation>
        </message>
        <message>
            <source>Order of the results</source>
            <translation>結果の並び順</translation>
        </message>
        <message>
            <source>The question itself says so</source>
            <translation>質問の中で指定されています</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Searching…</source>
            <translation>検索しています…</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <source>No folder is searched yet</source>
            <translation>検索するフォルダーがまだありません</translation>
        </message>
        <message>
            <source>Choose one, and its documents can be asked.</source>
            <translation>フォルダーを選ぶと、その中の文書に質問できます。</translation>
        </message>
        <message>
            <source>Not there now: {names}. What was read of it was searched, what is new on it was not.</source>
            <translation>現在利用できません: {names}。読み取り済みの内容は検索しましたが、新しいものは含まれません。</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>フォルダー…</translation>
        </message>
        <message>
            <source>Nothing was found, and no searched folder is there now.</source>
            <translation>何も見つかりませんでした。検索するフォルダーは現在どれも利用できません。</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>フォルダーを追加…</translation>
        </message>
        <message>
            <source>Which and why</source>
            <translation>ファイルと理由</translation>
        </message>
        <message>
            <source>No document holds text that can be searched</source>
            <translation>検索できるテキストを含む文書がありません</translation>
        </message>
        <message>
            <source>What is put there later is found by itself.</source>
            <translation>後から入れたものは自動的に検索できるようになります。</translation>
        </message>
        <message>
            <source>There are no documents in the searched folders</source>
            <translation>検索するフォルダーに文書がありません</translation>
        </message>
        <message>
            <source>No good match. These are the nearest passages.</source>
            <translation>よい一致はありません。最も近い段落を表示しています。</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>何も見つかりませんでした。</translation>
        </message>
        <message>
            <source>Nothing was found so far, and reading is paused</source>
            <translation>まだ何も見つかっていません。読み取りは一時停止中です</translation>
        </message>
        <message>
            <source>Still reading</source>
            <translation>読み取り中</translation>
        </message>
        <message>
            <source>The rest will be there soon: {when}.</source>
            <translation>残りもまもなくそろいます: {when}。</translation>
        </message>
        <message>
            <source>Nothing was found so far; the question is asked again by itself as more is read.</source>
            <translation>まだ何も見つかっていません。読み取りが進むと自動的に検索し直します。</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>読み取りを再開</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>進み具合</translation>
        </message>
        <message>
            <source>Without the quotation marks</source>
            <translation>引用符なしで</translation>
        </message>
        <message>
            <source>Without exclusions</source>
            <translation>除外なしで</translation>
        </message>
        <message>
            <source>Perhaps it is there, but of another kind, folder, language or date.</source>
            <translation>種類、フォルダー、言語、日付が違うだけで、あるかもしれません。</translation>
        </message>
        <message>
            <source>What stands in quotation marks must be found letter for letter.</source>
            <translation>引用符の中は一字一句同じものだけが見つかります。</translation>
        </message>
        <message>
            <source>Perhaps it is there, together with what is left out.</source>
            <translation>除外した語句と一緒に書かれているのかもしれません。</translation>
        </message>
        <message>
            <source>No document holds these words or anything like them.</source>
            <translation>この語句や似た内容を含む文書はありません。</translation>
        </message>
        <message>
            <source>Search without filters</source>
            <translation>フィルターなしで検索</translation>
        </message>
        <message>
            <source>Without “{word}”</source>
            <translation>「{word}」なしで</translation>
        </message>
        <message>
            <source>By words only</source>
            <translation>語句だけで</translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message>
            <source>found by their words, while the model of meaning is loaded</source>
            <translation>意味のモデルの読み込み中に、語句で見つけました</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>Why this is found</source>
            <translation>見つかった理由</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>この段落はもうありません。</translation>
        </message>
    </context>
    <context>
        <name>why_words</name>
        <message>
            <source>Not in it: {words}</source>
            <translation>含まれない語句: {words}</translation>
        </message>
        <message>
            <source>The sentence that answers best</source>
            <translation>最もよく答えている文</translation>
        </message>
        <message>
            <source>Words of the question in it</source>
            <translation>含まれる質問の語句</translation>
        </message>
        <message>
            <source>How it was found</source>
            <translation>見つけ方</translation>
        </message>
        <message>
            <source>How sure that is</source>
            <translation>確かさ</translation>
        </message>
        <message>
            <source>{word}, as {forms}</source>
            <translation>{word}（{forms} として）</translation>
        </message>
        <message>
            <source>By its meaning: the question is in {asked}, the passage in {written}.</source>
            <translation>意味で見つけました: 質問は{asked}、段落は{written}です。</translation>
        </message>
        <message>
            <source>By its meaning, which is near to that of the question.</source>
            <translation>質問に近い意味で見つけました。</translation>
        </message>
        <message>
            <source>By its words.</source>
            <translation>語句で見つけました。</translation>
        </message>
        <message>
            <source>By the name of its file.</source>
            <translation>ファイル名で見つけました。</translation>
        </message>
        <message>
            <source>Its title holds words of the question.</source>
            <translation>タイトルに質問の語句があります。</translation>
        </message>
        <message>
            <source>Read once more together with the question, it was put further up.</source>
            <translation>質問と合わせてもう一度読み、順位を上げました。</translation>
        </message>
    </context>
    <context>
        <name>BeginPage</name>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>どの言語でも質問、または語句を入力</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>保存した検索</translation>
        </message>
        <message>
            <source>Asked lately</source>
            <translation>最近の質問</translation>
        </message>
        <message>
            <source>New documents</source>
            <translation>新しい文書</translation>
        </message>
        <message>
            <source>For instance, about the sample documents</source>
            <translation>サンプル文書での例</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>Ask your own documents</source>
            <translation>自分の文書に質問する</translation>
        </message>
        <message>
            <source>Dragoman reads the folders you choose and finds the passage that answers a question, in whatever language you ask. Nothing leaves this computer.</source>
            <translation>Dragoman は選んだフォルダーを読み取り、どの言語の質問にも、答えとなる段落を見つけます。何もこのコンピューターの外に出ません。</translation>
        </message>
        <message>
            <source>Begin with one of these folders</source>
            <translation>次のフォルダーから始める</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <source>Try the sample documents</source>
            <translation>サンプル文書を試す</translation>
        </message>
        <message>
            <source>You can also drop a folder on this window. Files are only read, never changed.</source>
            <translation>フォルダーをこのウィンドウにドロップすることもできます。ファイルは読み取るだけで、変更しません。</translation>
        </message>
        <message>
            <source>Have this folder searched</source>
            <translation>このフォルダーを検索対象にする</translation>
        </message>
        <message>
            <source>{documents}, read in about {time}</source>
            <translation>{documents}、約 {time}で読み取り</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>ドキュメント</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>デスクトップ</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>メール</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>What the indexer is doing</source>
            <translation>インデクサーの動作状況</translation>
        </message>
        <message>
            <source>Progress of the indexing</source>
            <translation>インデックス作成の進行状況</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>それでも今すぐインデックスを作成</translation>
        </message>
        <message>
            <source>What Dragoman knows, how fast it learns, and how long it takes</source>
            <translation>Dragoman が把握している内容、学習の速さ、所要時間</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
    </context>
    <context>
        <name>status_words</name>
        <message>
            <source>Preparing the search…</source>
            <translation>検索を準備しています…</translation>
        </message>
        <message>
            <source>Forgetting: what you removed leaves the data folder…</source>
            <translation>忘れています: 削除したものをデータフォルダーから消しています…</translation>
        </message>
        <message>
            <source>Looking for documents</source>
            <translation>文書を探しています</translation>
        </message>
        <message>
            <source>Reading {done} of {total} documents</source>
            <translation>文書を読み取り中: {done} / {total}</translation>
        </message>
        <message>
            <source>Learning the meaning of passages with {embedder}: {done} of {total}</source>
            <translation>{embedder} で段落の意味を学習中: {done} / {total}</translation>
        </message>
        <message>
            <source>Reading scans: {done} of {total} pages</source>
            <translation>スキャンを読み取り中: {done} / {total} ページ</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date; here you can search it</source>
            <translation>別の Dragoman がこのライブラリを更新しています。ここでは検索できます</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>未測定</translation>
        </message>
        <message>
            <source>{share} of the text</source>
            <translation>テキストの {share}</translation>
        </message>
        <message>
            <source>speed not measured yet</source>
            <translation>速度は未測定</translation>
        </message>
        <message>
            <source>By meaning: {share}</source>
            <translation>意味で: {share}</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>すべて読み込み済み</translation>
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
            <translation>探す語を 1 つ以上入力してください。</translation>
        </message>
        <message>
            <source>The question is very long; its first {limit:count} characters were used.</source>
            <comment>query.too_long</comment>
            <translation>質問が非常に長いため、最初の {limit:count} 文字を使いました。</translation>
        </message>
        <message>
            <source>The quotation mark {mark} is never closed: what follows is searched as words.</source>
            <comment>query.unbalanced_quote</comment>
            <translation>引用符 {mark} が閉じられていません。その後は語句として検索します。</translation>
        </message>
        <message>
            <source>The minus sign stands before no word: write -word for what must not be found.</source>
            <comment>query.lone_minus</comment>
            <translation>マイナス記号の後に語がありません。除外する語は -word のように書きます。</translation>
        </message>
        <message>
            <source>OR needs something on both sides.</source>
            <comment>query.or_needs_two</comment>
            <translation>OR は両側に語が必要です。</translation>
        </message>
        <message>
            <source>OR joins words and phrases, or values of the same operator; here it was left out.</source>
            <comment>query.or_joins_alike</comment>
            <translation>OR でつなげるのは語や語句どうし、または同じ演算子の値どうしです。ここでは無視しました。</translation>
        </message>
        <message>
            <source>{written}: is searched as a word; did you mean {meant}: ?</source>
            <comment>query.misspelt</comment>
            <translation>{written}: は語として検索しました。{meant}: のことですか？</translation>
        </message>
        <message>
            <source>{name}: has no value; it follows the colon without a blank.</source>
            <comment>query.no_value</comment>
            <translation>{name}: に値がありません。値はコロンの直後に空白なしで書きます。</translation>
        </message>
        <message>
            <source>{name}: cannot be turned round with a minus; it was left out.</source>
            <comment>query.cannot_be_negated</comment>
            <translation>{name}: はマイナス記号で除外できません。無視しました。</translation>
        </message>
        <message>
            <source>{value} is no type or file extension that Dragoman reads; it was left out.</source>
            <comment>query.unknown_type</comment>
            <translation>{value} は Dragoman が読み取れる種類や拡張子ではありません。無視しました。</translation>
        </message>
        <message>
            <source>{value} is no language that Dragoman knows; it was left out.</source>
            <comment>query.unknown_language</comment>
            <translation>{value} は Dragoman の知らない言語です。無視しました。</translation>
        </message>
        <message>
            <source>{value} is no date; write 2024, 2024-05, 2024-05-17, yesterday or last-week. It was left out.</source>
            <comment>query.unknown_date</comment>
            <translation>{value} は日付ではありません。2024、2024-05、2024-05-17、yesterday、last-week のように書いてください。無視しました。</translation>
        </message>
        <message>
            <source>{value} is no page; write 3 or 3-7. It was left out.</source>
            <comment>query.unknown_page</comment>
            <translation>{value} はページではありません。3 または 3-7 のように書いてください。無視しました。</translation>
        </message>
        <message>
            <source>{value} is no order; write date, name or relevance. It was left out.</source>
            <comment>query.unknown_order</comment>
            <translation>{value} は並び順ではありません。date、name、relevance のいずれかを書いてください。無視しました。</translation>
        </message>
        <message>
            <source>{value} holds no word; it was left out.</source>
            <comment>query.no_words_in_value</comment>
            <translation>{value} に語がありません。無視しました。</translation>
        </message>
        <message>
            <source>these words, one after the other</source>
            <comment>operator.phrase</comment>
            <translation>この語句がこの順で続くもの</translation>
        </message>
        <message>
            <source>not this word; not this phrase or filter either: -"letter box", -type:mail</source>
            <comment>operator.minus</comment>
            <translation>この語を除外。語句やフィルターも可: -"郵便受け"、-type:mail</translation>
        </message>
        <message>
            <source>one of the two, also of phrases</source>
            <comment>operator.or</comment>
            <translation>どちらか一方。語句も可</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <comment>operator.prefix</comment>
            <translation>これで始まる語</translation>
        </message>
        <message>
            <source>kinds of documents or file extensions; several with commas</source>
            <comment>operator.type</comment>
            <translation>文書の種類または拡張子。複数はコンマで区切る</translation>
        </message>
        <message>
            <source>in this folder or below: the whole path, or a part of it</source>
            <comment>operator.in</comment>
            <translation>このフォルダー以下: パス全体またはその一部</translation>
        </message>
        <message>
            <source>with these words in the file's name</source>
            <comment>operator.name</comment>
            <translation>ファイル名にこの語句があるもの</translation>
        </message>
        <message>
            <source>in this language, by its name or code</source>
            <comment>operator.lang</comment>
            <translation>この言語のもの（言語名またはコード）</translation>
        </message>
        <message>
            <source>mails of this sender: a part of the name or address</source>
            <comment>operator.from</comment>
            <translation>この差出人のメール: 名前またはアドレスの一部</translation>
        </message>
        <message>
            <source>mails to this person: a part of the name or address</source>
            <comment>operator.to</comment>
            <translation>この宛先へのメール: 名前またはアドレスの一部</translation>
        </message>
        <message>
            <source>from this day, month or year on</source>
            <comment>operator.after</comment>
            <translation>この日、月、年以降</translation>
        </message>
        <message>
            <source>from before this day, month or year</source>
            <comment>operator.before</comment>
            <translation>この日、月、年より前</translation>
        </message>
        <message>
            <source>on these pages</source>
            <comment>operator.page</comment>
            <translation>これらのページ</translation>
        </message>
        <message>
            <source>in the order of date, name or relevance</source>
            <comment>operator.sort</comment>
            <translation>日付、名前、関連度の順</translation>
        </message>
        <message>
            <source>The index of words is damaged and is being made anew: this was found by meaning and by names alone.</source>
            <comment>search.words_missing</comment>
            <translation>語句のインデックスが壊れているため作り直しています。これは意味と名前だけで見つけた結果です。</translation>
        </message>
        <message>
            <source>The library has lost its latest changes. Bring it back: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.went_back</comment>
            <translation>ライブラリから最新の変更が失われています。元に戻すには、ウィンドウの「ヘルプ」&gt;「ライブラリの検査と修復」、または: dragoman check --repair</translation>
        </message>
        <message>
            <source>Some of the library is damaged and was passed over. Repair it: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.damage_seen</comment>
            <translation>ライブラリの一部が壊れていたため、飛ばしました。修復するには、ウィンドウの「ヘルプ」&gt;「ライブラリの検査と修復」、または: dragoman check --repair</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <comment>search.nothing_found</comment>
            <translation>何も見つかりませんでした。</translation>
        </message>
        <message>
            <source>Nothing was found with these filters.</source>
            <comment>search.nothing_found_filtered</comment>
            <translation>このフィルターでは何も見つかりませんでした。</translation>
        </message>
        <message>
            <source>No document contains this exact phrase.</source>
            <comment>search.phrase_not_found</comment>
            <translation>この語句をそのまま含む文書はありません。</translation>
        </message>
        <message>
            <source>No document contains this exact phrase with these filters.</source>
            <comment>search.phrase_not_found_filtered</comment>
            <translation>このフィルターでは、この語句をそのまま含む文書はありません。</translation>
        </message>
        <message>
            <source>{what} {remedy}</source>
            <comment>search.model_fault</comment>
            <translation>{what}{remedy}</translation>
        </message>
        <message>
            <source>This folder cannot be opened: {why}.</source>
            <comment>place.folder_cannot_be_opened</comment>
            <translation>このフォルダーを開けません: {why}。</translation>
        </message>
        <message>
            <source>This file cannot be looked at: {why}.</source>
            <comment>place.file_cannot_be_looked_at</comment>
            <translation>このファイルを調べられません: {why}。</translation>
        </message>
        <message>
            <source>it is a link; what it leads to is searched where it lies, if that is in a searched folder</source>
            <comment>place.link</comment>
            <translation>リンクです。リンク先は、検索するフォルダーの中にあれば、そこで検索されます</translation>
        </message>
        <message>
            <source>it is no file but a pipe, a socket or a device</source>
            <comment>place.special</comment>
            <translation>ファイルではなく、パイプ、ソケット、デバイスです</translation>
        </message>
        <message>
            <source>it is kept online and not on this computer, and Dragoman downloads nothing</source>
            <comment>place.online_only</comment>
            <translation>オンラインにあってこのコンピューターにはなく、Dragoman は何もダウンロードしません</translation>
        </message>
        <message>
            <source>a drive is mounted here at other times; to have the folder searched without it, exclude it and include it again</source>
            <comment>place.drive_away</comment>
            <translation>ときどきドライブがマウントされる場所です。ドライブなしでもこのフォルダーを検索するには、一度除外してから戻してください</translation>
        </message>
        <message>
            <source>it shows again what is searched in another place</source>
            <comment>place.shown_again</comment>
            <translation>別の場所で検索されるものと同じ内容です</translation>
        </message>
        <message>
            <source>This folder did not answer within {seconds} seconds; it will be tried again.</source>
            <comment>place.does_not_answer</comment>
            <translation>このフォルダーは {seconds} 秒以内に応答しませんでした。後で再試行します。</translation>
        </message>
        <message>
            <source>Dragoman made a mistake with this file ({kind}); the log says more.</source>
            <comment>file.our_mistake</comment>
            <translation>Dragoman がこのファイルの処理を誤りました（{kind}）。詳しくはログにあります。</translation>
        </message>
        <message>
            <source>Only the first {limit:count} characters of this document are indexed.</source>
            <comment>file.shortened</comment>
            <translation>この文書は最初の {limit:count} 文字だけがインデックスに入っています。</translation>
        </message>
        <message>
            <source>Reading this file ended its reader twice. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside</comment>
            <translation>このファイルの読み取りで、読み取りプロセスが 2 回異常終了しました。ファイルが変わるか再試行するまで、保留します。</translation>
        </message>
        <message>
            <source>Reading this file failed twice, so it is left aside until it changes, or until you have it tried again. {why}</source>
            <comment>file.set_aside_because</comment>
            <translation>このファイルの読み取りに 2 回失敗したため、ファイルが変わるか再試行するまで保留します。{why}</translation>
        </message>
        <message numerus="yes">
            <source>Dragoman was ended {n:count} times while it was reading this file. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside_interrupted</comment>
            <translation>
                <numerusform>このファイルの読み取り中に Dragoman が {n:count} 回終了しました。ファイルが変わるか再試行するまで、保留します。</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first {limit:count} passages of this document are indexed.</source>
            <comment>file.passages_capped</comment>
            <translation>この文書は最初の {limit:count} 段落だけがインデックスに入っています。</translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} passages of this document are indexed: {why}.</source>
            <comment>file.rest_unread</comment>
            <translation>
                <numerusform>この文書は最初の {n:count} 段落だけがインデックスに入っています: {why}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages are left out, which take too long to be read: {pages}.</source>
            <comment>file.slow_pages</comment>
            <translation>
                <numerusform>読み取りに時間がかかりすぎる {n:count} ページを除外しました: {pages}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages {first:count} to {last:count} are left out: {why}.</source>
            <comment>file.pages_unread</comment>
            <translation>{first:count}～{last:count} ページを除外しました: {why}。</translation>
        </message>
        <message>
            <source>The file is larger than {limit:bytes}.</source>
            <comment>file.too_large</comment>
            <translation>ファイルが {limit:bytes} を超えています。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>ファイルが空です。</translation>
        </message>
        <message>
            <source>The file cannot be read: {why}.</source>
            <comment>file.cannot_be_read</comment>
            <translation>ファイルを読み取れません: {why}。</translation>
        </message>
        <message>
            <source>This file holds no text.</source>
            <comment>file.no_text</comment>
            <translation>このファイルにテキストはありません。</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} attachments are not read: {names}.</source>
            <comment>left_out.attachments</comment>
            <translation>
                <numerusform>{n:count} 件の添付ファイルは読み取っていません: {names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents inside this one are not read: {names}.</source>
            <comment>left_out.embedded</comment>
            <translation>
                <numerusform>この中の {n:count} 件の文書は読み取っていません: {names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} parts are nested too deeply to be read.</source>
            <comment>left_out.nested_parts</comment>
            <translation>
                <numerusform>{n:count} 個の部分は入れ子が深すぎて読み取れません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} damaged parts are left out.</source>
            <comment>left_out.damaged_parts</comment>
            <translation>
                <numerusform>壊れた部分 {n:count} 個を除外しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} parts of this file are read: {why}.</source>
            <comment>left_out.rest</comment>
            <translation>
                <numerusform>このファイルは最初の {n:count} 個の部分だけを読み取りました: {why}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Some parts of this message are not read: {why}.</source>
            <comment>left_out.rest_of_message</comment>
            <translation>このメッセージの一部は読み取っていません: {why}。</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages show pictures and hold no text.</source>
            <comment>left_out.picture_pages</comment>
            <translation>
                <numerusform>{count:count} ページ中 {n:count} ページは画像で、テキストがありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages hold other letters than are seen on them.</source>
            <comment>left_out.garbled_pages</comment>
            <translation>
                <numerusform>{count:count} ページ中 {n:count} ページは、見えている文字と異なる文字を含んでいます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages cannot be read.</source>
            <comment>left_out.damaged_pages</comment>
            <translation>
                <numerusform>{count:count} ページ中 {n:count} ページは読み取れません。</numerusform>
            </translation>
        </message>
        <message>
            <source>This file is damaged: it is not a complete {label}.</source>
            <comment>damaged.incomplete</comment>
            <translation>このファイルは壊れています: 完全な {label} ではありません。</translation>
        </message>
        <message>
            <source>This file is damaged: its parts are nested too deeply.</source>
            <comment>damaged.nested_too_deeply</comment>
            <translation>このファイルは壊れています: 入れ子が深すぎます。</translation>
        </message>
        <message>
            <source>This file holds binary data, not text.</source>
            <comment>damaged.binary</comment>
            <translation>このファイルの中身はテキストではなくバイナリデータです。</translation>
        </message>
        <message>
            <source>This file unpacks to an unreasonable size; it may have been made to do harm.</source>
            <comment>damaged.bomb</comment>
            <translation>このファイルは展開すると異常な大きさになります。害を与えるために作られた可能性があります。</translation>
        </message>
        <message>
            <source>This file is damaged: it is not rich text.</source>
            <comment>damaged.not_rich_text</comment>
            <translation>このファイルは壊れています: リッチテキストではありません。</translation>
        </message>
        <message>
            <source>This file is damaged: it is not an e-mail.</source>
            <comment>damaged.not_mail</comment>
            <translation>このファイルは壊れています: メールではありません。</translation>
        </message>
        <message>
            <source>This file is damaged: none of its slides can be read.</source>
            <comment>damaged.slides</comment>
            <translation>このファイルは壊れています: 読み取れるスライドがありません。</translation>
        </message>
        <message>
            <source>This PDF is damaged and cannot be opened.</source>
            <comment>damaged.pdf</comment>
            <translation>この PDF は壊れていて開けません。</translation>
        </message>
        <message>
            <source>This PDF is damaged: none of its pages can be read.</source>
            <comment>damaged.pdf_pages</comment>
            <translation>この PDF は壊れています: 読み取れるページがありません。</translation>
        </message>
        <message>
            <source>This file is protected by a password.</source>
            <comment>encrypted.password</comment>
            <translation>このファイルはパスワードで保護されています。</translation>
        </message>
        <message>
            <source>This PDF is protected in a way that needs a certificate or password.</source>
            <comment>encrypted.certificate</comment>
            <translation>この PDF は保護されていて、証明書またはパスワードが必要です。</translation>
        </message>
        <message>
            <source>This book is protected against copying (DRM).</source>
            <comment>encrypted.book</comment>
            <translation>この本はコピー防止（DRM）で保護されています。</translation>
        </message>
        <message>
            <source>This file is protected in a way that Dragoman cannot open.</source>
            <comment>encrypted.unknown</comment>
            <translation>このファイルは、Dragoman では開けない方法で保護されています。</translation>
        </message>
        <message>
            <source>This password does not open the file.</source>
            <comment>encrypted.wrong_password</comment>
            <translation>このパスワードではファイルを開けません。</translation>
        </message>
        <message>
            <source>This file needs no password.</source>
            <comment>encrypted.no_password</comment>
            <translation>このファイルにパスワードは必要ありません。</translation>
        </message>
        <message>
            <source>This PDF holds pictures of pages, without text.</source>
            <comment>no_text.pdf</comment>
            <translation>この PDF はページの画像で、テキストがありません。</translation>
        </message>
        <message>
            <source>These slides hold no text.</source>
            <comment>no_text.slides</comment>
            <translation>このスライドにテキストはありません。</translation>
        </message>
        <message>
            <source>This workbook is empty.</source>
            <comment>no_text.sheet</comment>
            <translation>このブックは空です。</translation>
        </message>
        <message>
            <source>This book holds no text.</source>
            <comment>no_text.book</comment>
            <translation>この本にテキストはありません。</translation>
        </message>
        <message>
            <source>This message holds no text.</source>
            <comment>no_text.mail</comment>
            <translation>このメッセージにテキストはありません。</translation>
        </message>
        <message>
            <source>This mailbox holds no text.</source>
            <comment>no_text.mailbox</comment>
            <translation>このメールボックスにテキストはありません。</translation>
        </message>
        <message>
            <source>Its pages are pictures, and no letters were recognised on them.</source>
            <comment>no_text.scan</comment>
            <translation>ページは画像で、文字は認識されませんでした。</translation>
        </message>
        <message>
            <source>Dragoman does not read files without an extension.</source>
            <comment>unsupported.no_extension</comment>
            <translation>Dragoman は拡張子のないファイルを読み取りません。</translation>
        </message>
        <message>
            <source>Dragoman does not look inside .{extension} archives.</source>
            <comment>unsupported.archive</comment>
            <translation>Dragoman は .{extension} アーカイブの中を調べません。</translation>
        </message>
        <message>
            <source>Dragoman does not read the files in which Outlook keeps its mails (.{extension}).</source>
            <comment>unsupported.mail_store</comment>
            <translation>Dragoman は、Outlook がメールを保存するファイル（.{extension}）を読み取りません。</translation>
        </message>
        <message>
            <source>It is packed in a way that Dragoman cannot unpack ({method}).</source>
            <comment>unsupported.packing</comment>
            <translation>Dragoman が展開できない方式（{method}）で圧縮されています。</translation>
        </message>
        <message>
            <source>Dragoman does not read text in pictures (.{extension}).</source>
            <comment>unsupported.picture</comment>
            <translation>Dragoman は画像（.{extension}）の中の文字を読み取りません。</translation>
        </message>
        <message>
            <source>Dragoman does not read sound or film (.{extension}).</source>
            <comment>unsupported.recording</comment>
            <translation>Dragoman は音声や動画（.{extension}）を読み取りません。</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files; {program} does.</source>
            <comment>unsupported.convertible</comment>
            <translation>Dragoman は .{extension} ファイルを読みませんが、{program} は読めます。</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files.</source>
            <comment>unsupported.format</comment>
            <translation>Dragoman は .{extension} ファイルを読み取りません。</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <comment>unreadable.gone</comment>
            <translation>ファイルはもうありません。</translation>
        </message>
        <message>
            <source>Permission denied: your account may not read this file.</source>
            <comment>unreadable.forbidden</comment>
            <translation>アクセスが拒否されました: お使いのアカウントではこのファイルを読み取れません。</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <comment>unreadable.folder</comment>
            <translation>これはファイルではなく、フォルダーです。</translation>
        </message>
        <message>
            <source>This is a link now, no file.</source>
            <comment>unreadable.link</comment>
            <translation>現在はファイルではなく、リンクです。</translation>
        </message>
        <message>
            <source>This is a pipe, a socket or a device now, no file.</source>
            <comment>unreadable.special</comment>
            <translation>現在はファイルではなく、パイプ、ソケット、デバイスです。</translation>
        </message>
        <message>
            <source>This file is kept online and not on this computer, and Dragoman downloads nothing. Open it once, and it is here.</source>
            <comment>unreadable.online_only</comment>
            <translation>このファイルはオンラインにあってこのコンピューターにはなく、Dragoman は何もダウンロードしません。一度開くと、このコンピューターに保存されます。</translation>
        </message>
        <message>
            <source>The drive did not answer while this file was read.</source>
            <comment>unreadable.silent</comment>
            <translation>このファイルの読み取り中に、ドライブが応答しませんでした。</translation>
        </message>
        <message>
            <source>The disk reported an error while this file was read.</source>
            <comment>unreadable.disk_error</comment>
            <translation>このファイルの読み取り中に、ディスクがエラーを報告しました。</translation>
        </message>
        <message>
            <source>Reading this file took more than {seconds:g} seconds, which is what a file of {size:bytes} may take.</source>
            <comment>extraction.timeout</comment>
            <translation>このファイルの読み取りに {seconds:g} 秒以上かかりました。{size:bytes} のファイルの制限時間です。</translation>
        </message>
        <message>
            <source>Reading this file needed more than {limit:bytes} of memory.</source>
            <comment>extraction.memory</comment>
            <translation>このファイルの読み取りに {limit:bytes} を超えるメモリが必要でした。</translation>
        </message>
        <message>
            <source>The file made the reader crash.</source>
            <comment>extraction.crash</comment>
            <translation>このファイルで読み取りプロセスがクラッシュしました。</translation>
        </message>
        <message numerus="yes">
            <source>Only the beginning of this document is indexed, {n:count} passages. {why}</source>
            <comment>extraction.cut_short</comment>
            <translation>
                <numerusform>この文書は冒頭の {n:count} 段落だけがインデックスに入っています。{why}</numerusform>
            </translation>
        </message>
        <message>
            <source>The reader failed on this file ({kind}).</source>
            <comment>extraction.bug</comment>
            <translation>このファイルの読み取りに失敗しました（{kind}）。</translation>
        </message>
        <message>
            <source>reading the file took more than {seconds:g} seconds</source>
            <comment>extraction.out_of_time</comment>
            <translation>読み取りに {seconds:g} 秒以上かかりました</translation>
        </message>
        <message>
            <source>reading the file needed more than {limit:bytes} of memory</source>
            <comment>extraction.out_of_memory</comment>
            <translation>読み取りに {limit:bytes} を超えるメモリが必要でした</translation>
        </message>
        <message>
            <source>The drive with {path} does not answer.</source>
            <comment>extraction.drive_silent</comment>
            <translation>{path} のあるドライブが応答しません。</translation>
        </message>
        <message>
            <source>The process that reads files does not start.</source>
            <comment>extraction.worker_does_not_start</comment>
            <translation>ファイルを読み取るプロセスが起動しません。</translation>
        </message>
        <message>
            <source>This file is no PDF; only PDFs have pages that can be shown.</source>
            <comment>pages.no_pdf</comment>
            <translation>このファイルは PDF ではありません。ページを表示できるのは PDF だけです。</translation>
        </message>
        <message>
            <source>This document has no page {number}.</source>
            <comment>pages.none_such</comment>
            <translation>この文書に {number} ページはありません。</translation>
        </message>
        <message>
            <source>This page is damaged and cannot be shown.</source>
            <comment>pages.damaged</comment>
            <translation>このページは壊れていて表示できません。</translation>
        </message>
        <message>
            <source>Drawing this page took more than {seconds:g} seconds.</source>
            <comment>pages.timeout</comment>
            <translation>このページの描画に {seconds:g} 秒以上かかりました。</translation>
        </message>
        <message>
            <source>Drawing this page needed more than {limit:bytes} of memory.</source>
            <comment>pages.memory</comment>
            <translation>このページの描画に {limit:bytes} を超えるメモリが必要でした。</translation>
        </message>
        <message>
            <source>Drawing this page made its reader crash.</source>
            <comment>pages.crash</comment>
            <translation>このページの描画で読み取りプロセスがクラッシュしました。</translation>
        </message>
        <message>
            <source>Laying this document out took more than {seconds:g} seconds.</source>
            <comment>form.timeout</comment>
            <translation>この文書のレイアウトに {seconds:g} 秒以上かかりました。</translation>
        </message>
        <message>
            <source>Laying this document out needed more than {limit:bytes} of memory.</source>
            <comment>form.memory</comment>
            <translation>この文書のレイアウトに {limit:bytes} を超えるメモリが必要でした。</translation>
        </message>
        <message>
            <source>Laying this document out made its reader crash.</source>
            <comment>form.crash</comment>
            <translation>この文書のレイアウトで読み取りプロセスがクラッシュしました。</translation>
        </message>
        <message>
            <source>the network</source>
            <comment>barrier.network</comment>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>writing anything</source>
            <comment>barrier.writing</comment>
            <translation>あらゆる書き込み</translation>
        </message>
        <message>
            <source>other files</source>
            <comment>barrier.reading</comment>
            <translation>ほかのファイル</translation>
        </message>
        <message>
            <source>other programs</source>
            <comment>barrier.processes</comment>
            <translation>ほかのプログラム</translation>
        </message>
        <message>
            <source>more memory than allowed</source>
            <comment>barrier.memory</comment>
            <translation>許可を超えるメモリ</translation>
        </message>
        <message>
            <source>Dragoman has no means for that on this system yet.</source>
            <comment>sandbox.not_on_this_system</comment>
            <translation>このシステムでは、Dragoman にまだその手段がありません。</translation>
        </message>
        <message>
            <source>The kernel takes no rights on files away ({why}); Linux does since 5.13, where Landlock is switched on.</source>
            <comment>sandbox.no_landlock</comment>
            <translation>カーネルがファイルの権限を制限できません（{why}）。Linux では 5.13 以降、Landlock が有効なら可能です。</translation>
        </message>
        <message>
            <source>The kernel filters no system calls ({why}).</source>
            <comment>sandbox.no_filter</comment>
            <translation>カーネルがシステムコールを制限できません（{why}）。</translation>
        </message>
        <message>
            <source>There is no filter of system calls for this processor ({processor}).</source>
            <comment>sandbox.unknown_processor</comment>
            <translation>このプロセッサー用のシステムコールの制限がありません（{processor}）。</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} other threads were there before the barrier stood, and keep their rights.</source>
            <comment>sandbox.other_threads</comment>
            <translation>
                <numerusform>隔離の前にほか {n:count} 個のスレッドがあり、それらは権限を保ったままです。</numerusform>
            </translation>
        </message>
        <message>
            <source>An attempt to get past the barrier succeeded.</source>
            <comment>sandbox.tried_and_not_held</comment>
            <translation>隔離を破る試みが成功してしまいました。</translation>
        </message>
        <message>
            <source>A process to try it with could not be started ({why}).</source>
            <comment>sandbox.no_process</comment>
            <translation>試すためのプロセスを起動できませんでした（{why}）。</translation>
        </message>
        <message>
            <source>it is Dragoman's own data folder</source>
            <comment>ignore.own_data</comment>
            <translation>Dragoman 自身のデータフォルダーです</translation>
        </message>
        <message>
            <source>it is hidden</source>
            <comment>ignore.hidden</comment>
            <translation>隠されています</translation>
        </message>
        <message>
            <source>folders named {name} hold no documents of a person</source>
            <comment>ignore.clutter_folder</comment>
            <translation>{name} という名前のフォルダーに個人の文書は入っていません</translation>
        </message>
        <message>
            <source>it is a temporary file of another program</source>
            <comment>ignore.clutter_file</comment>
            <translation>ほかのプログラムの一時ファイルです</translation>
        </message>
        <message>
            <source>you had it forgotten (its line among the folder's patterns is {line}; dragoman forget --undo takes it out)</source>
            <comment>ignore.forgotten</comment>
            <translation>忘れさせたものです（フォルダーのパターンの中の行は {line}。dragoman forget --undo で取り消せます）</translation>
        </message>
        <message>
            <source>your pattern {pattern} leaves it out</source>
            <comment>ignore.excluded</comment>
            <translation>自分のパターン {pattern} が除外しています</translation>
        </message>
        <message>
            <source>line {line} of {path} leaves it out ({pattern})</source>
            <comment>ignore.file</comment>
            <translation>{path} の {line} 行目が除外しています（{pattern}）</translation>
        </message>
        <message numerus="yes">
            <source>it says what is left out, with {n:count} mistakes; the first: {first}</source>
            <comment>ignore.rules_with_mistakes</comment>
            <translation>
                <numerusform>除外するものを指定していますが、{n:count} か所に誤りがあります。最初の誤り: {first}</numerusform>
            </translation>
        </message>
        <message>
            <source>the folder {folder} is left out: {why}</source>
            <comment>ignore.folder_above</comment>
            <translation>フォルダー {folder} が除外されています: {why}</translation>
        </message>
        <message>
            <source>line {line} ({text}) is passed over: {why}</source>
            <comment>pattern.passed_over</comment>
            <translation>{line} 行目（{text}）は無視されます: {why}</translation>
        </message>
        <message>
            <source>it names nothing</source>
            <comment>pattern.names_nothing</comment>
            <translation>何も指していません</translation>
        </message>
        <message>
            <source>the backslash at its end stands before nothing</source>
            <comment>pattern.backslash_at_end</comment>
            <translation>末尾のバックスラッシュの後に何もありません</translation>
        </message>
        <message>
            <source>its bracket is never closed; the bracket itself is written \[</source>
            <comment>pattern.open_bracket</comment>
            <translation>角かっこが閉じられていません。角かっこそのものは \[ と書きます</translation>
        </message>
        <message>
            <source>its brackets admit nothing but a slash, which they never match</source>
            <comment>pattern.only_slash</comment>
            <translation>角かっこの中がスラッシュだけで、これは何にも一致しません</translation>
        </message>
        <message>
            <source>line {line} ({text}) holds a range that runs backwards: only its first character counts</source>
            <comment>pattern.range_backwards</comment>
            <translation>{line} 行目（{text}）に逆順の範囲があります: 最初の文字だけが有効です</translation>
        </message>
        <message>
            <source>its [: :] is no kind of character that is known, such as [:digit:]</source>
            <comment>pattern.unknown_class</comment>
            <translation>[: :] が [:digit:] のような既知の文字クラスではありません</translation>
        </message>
        <message>
            <source>no path has two slashes in a row</source>
            <comment>pattern.empty_part</comment>
            <translation>パスにスラッシュが 2 つ続くことはありません</translation>
        </message>
        <message>
            <source>no path holds . or .. between its slashes</source>
            <comment>pattern.dots</comment>
            <translation>パスのスラッシュの間に . や .. は入りません</translation>
        </message>
        <message>
            <source>it is longer than {limit:bytes}</source>
            <comment>pattern.too_long</comment>
            <translation>{limit:bytes} を超えています</translation>
        </message>
        <message>
            <source>patterns with *, ? or [ are followed up to {limit:bytes} of them</source>
            <comment>pattern.too_many</comment>
            <translation>*、?、[ を含むパターンは、合わせて {limit:bytes} まで有効です</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more lines are passed over</source>
            <comment>pattern.more_lines</comment>
            <translation>
                <numerusform>ほかに {n:count} 行が無視されます</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing that it says is followed: {why}</source>
            <comment>pattern.file_not_followed</comment>
            <translation>書かれている内容はすべて無視されます: {why}</translation>
        </message>
        <message>
            <source>only its first {limit:bytes} are followed</source>
            <comment>pattern.file_too_large</comment>
            <translation>最初の {limit:bytes} だけが有効です</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} ignore files have lines that are passed over: dragoman failures tells them.</source>
            <comment>pattern.files_with_mistakes</comment>
            <translation>
                <numerusform>{n:count} 個の除外ファイルに無視される行があります: dragoman failures で確認できます。</numerusform>
            </translation>
        </message>
        <message>
            <source>rules in {path}: {problem}</source>
            <comment>pattern.in_file</comment>
            <translation>{path} のルール: {problem}</translation>
        </message>
        <message>
            <source>patterns of {folder}: {problem}</source>
            <comment>pattern.of_folder</comment>
            <translation>{folder} のパターン: {problem}</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>not_readable.folder</comment>
            <translation>フォルダーです</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <comment>not_readable.no_file</comment>
            <translation>通常のファイルではありません</translation>
        </message>
        <message>
            <source>it has more than {limit:bytes}</source>
            <comment>not_readable.too_large</comment>
            <translation>{limit:bytes} を超えています</translation>
        </message>
        <message>
            <source>The settings in {path} are not followed, and the defaults are used: {why}.</source>
            <comment>settings.not_read</comment>
            <translation>{path} の設定は使われず、既定値を使います: {why}。</translation>
        </message>
        <message>
            <source>{path} holds bytes that are no text in UTF-8; the rest of it counts.</source>
            <comment>settings.no_text</comment>
            <translation>{path} に UTF-8 のテキストでないバイトがあります。それ以外は有効です。</translation>
        </message>
        <message>
            <source>{path} has a slip in line {line}, so that only the plain values that can be told in it count.</source>
            <comment>settings.no_json</comment>
            <translation>{path} の {line} 行目に誤りがあるため、読み取れた単純な値だけが有効です。</translation>
        </message>
        <message>
            <source>{path} holds no names with values, as in {{"embedder": "auto"}}; the defaults are used.</source>
            <comment>settings.no_names</comment>
            <translation>{path} に {{"embedder": "auto"}} のような名前と値がありません。既定値を使います。</translation>
        </message>
        <message>
            <source>{path}, line {line}: there is no setting {name}.</source>
            <comment>settings.unknown</comment>
            <translation>{path} の {line} 行目: {name} という設定はありません。</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} cannot be {value}; {used} is used instead.</source>
            <comment>settings.odd_value</comment>
            <translation>{path} の {line} 行目: {name} を {value} にはできません。代わりに {used} を使います。</translation>
        </message>
        <message>
            <source>Correct the file; what else is wrong in it is told by: dragoman status</source>
            <comment>settings.correct</comment>
            <translation>ファイルを修正してください。ほかの誤りは次で確認できます: dragoman status</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} stands there more than once; the last one counts.</source>
            <comment>settings.twice</comment>
            <translation>{path} の {line} 行目: {name} が複数あります。最後のものが有効です。</translation>
        </message>
        <message>
            <source>The indexer stopped because of a mistake in the program.</source>
            <comment>indexer.stopped</comment>
            <translation>プログラムの誤りにより、インデクサーが停止しました。</translation>
        </message>
        <message>
            <source>Start Dragoman again; the log says more.</source>
            <comment>remedy.start_again_see_log</comment>
            <translation>Dragoman を再起動してください。詳しくはログにあります。</translation>
        </message>
        <message>
            <source>See whether the drive or the network share is connected; Dragoman tries again by itself.</source>
            <comment>remedy.see_to_drive</comment>
            <translation>ドライブまたはネットワーク共有が接続されているか確認してください。Dragoman は自動的に再試行します。</translation>
        </message>
        <message>
            <source>Close other programs to free memory, and install Dragoman again if this goes on.</source>
            <comment>remedy.free_memory_or_install_again</comment>
            <translation>ほかのプログラムを閉じてメモリを空けてください。続くようなら Dragoman を再インストールしてください。</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents can be found</source>
            <comment>window.documents</comment>
            <translation>
                <numerusform>{n:count} 件の文書を検索できます</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} in part</source>
            <comment>window.partly</comment>
            <translation>
                <numerusform>{n:count} 件は一部のみ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} not there now</source>
            <comment>window.away</comment>
            <translation>
                <numerusform>{n:count} 件は現在なし</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} need attention</source>
            <comment>window.unread_files</comment>
            <translation>
                <numerusform>{n:count} 件は要対応</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are read again.</source>
            <comment>window.tried_again</comment>
            <translation>
                <numerusform>{n:count} 件のファイルを読み直します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are left out from now on; their patterns stand under Folders.</source>
            <comment>window.excluded</comment>
            <translation>
                <numerusform>今後 {n:count} 件のファイルを除外します。パターンは「フォルダー」にあります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files</source>
            <comment>window.files</comment>
            <translation>
                <numerusform>{n:count} 件のファイル</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} chosen</source>
            <comment>window.chosen</comment>
            <translation>
                <numerusform>{n:count} 件選択</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents</source>
            <comment>window.found_documents</comment>
            <translation>
                <numerusform>{n:count} 件の文書</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least {n:count} documents</source>
            <comment>window.found_documents_at_least</comment>
            <translation>
                <numerusform>少なくとも {n:count} 件の文書</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files that can be read</source>
            <comment>window.documents_there</comment>
            <translation>
                <numerusform>読み取れるファイル {n:count} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files that can be read</source>
            <comment>window.documents_there_at_least</comment>
            <translation>
                <numerusform>読み取れるファイル {n:count} 件以上</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages</source>
            <comment>window.passages</comment>
            <translation>
                <numerusform>{n:count} 個の段落</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a second</source>
            <comment>window.passages_a_second</comment>
            <translation>
                <numerusform>毎秒 {n:count} 段落</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a minute</source>
            <comment>window.passages_a_minute</comment>
            <translation>
                <numerusform>毎分 {n:count} 段落</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files, {size}</source>
            <comment>window.estimate</comment>
            <translation>
                <numerusform>{n:count} 件のファイル、{size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files, {size}</source>
            <comment>window.estimate_at_least</comment>
            <translation>
                <numerusform>{n:count} 件以上のファイル、{size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} passages it has read only the beginning: it takes {limit:count} pieces of words at a time.</source>
            <comment>window.cut</comment>
            <translation>
                <numerusform>{n:count} 個の段落は冒頭だけを読み取りました: 一度に読めるのは {limit:count} トークンです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more are still to be read</source>
            <comment>window.to_be_read</comment>
            <translation>
                <numerusform>あと {n:count} 件の読み取りが残っています</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>also in {n:count} other places</source>
            <comment>window.copies</comment>
            <translation>
                <numerusform>ほか {n:count} か所にも</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} new</source>
            <comment>window.new</comment>
            <translation>
                <numerusform>新着 {n:count} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more passages</source>
            <comment>window.more_passages</comment>
            <translation>
                <numerusform>ほか {n:count} 段落</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These are all {n:count} documents</source>
            <comment>window.end</comment>
            <translation>
                <numerusform>以上、全 {n:count} 件の文書です</numerusform>
            </translation>
        </message>
        <message>
            <source>Still reading: {share:percent} can be found by meaning</source>
            <comment>window.still_reading_meaning</comment>
            <translation>読み取り中: {share:percent} を意味で検索できます</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are still to be read.</source>
            <comment>window.still_waiting</comment>
            <translation>
                <numerusform>{n:count} 件の文書の読み取りが残っています。</numerusform>
            </translation>
        </message>
        <message>
            <source>The meaning of {share:percent} of the text is known so far</source>
            <comment>window.meaning_coverage</comment>
            <translation>これまでにテキストの {share:percent} の意味を把握しました</translation>
        </message>
        <message>
            <source>The system does not let Dragoman start at login: its list of such programs cannot be written.</source>
            <comment>window.no_autostart</comment>
            <translation>ログイン時に Dragoman を起動できません: 自動起動の一覧に書き込めません。</translation>
        </message>
        <message>
            <source>The larger model has read {share:percent} of the text so far</source>
            <comment>window.backfill</comment>
            <translation>大きいモデルはこれまでにテキストの {share:percent} を読み取りました</translation>
        </message>
        <message numerus="yes">
            <source>Open {n:count} files at once?</source>
            <comment>window.open_many</comment>
            <translation>
                <numerusform>{n:count} 個のファイルを一度に開きますか？</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages collected</source>
            <comment>window.collected</comment>
            <translation>
                <numerusform>コレクションに {n:count} 個の段落</numerusform>
            </translation>
        </message>
        <message>
            <source>Not there now; what was read of it can still be found</source>
            <comment>window.folder.away</comment>
            <translation>現在ありません。読み取り済みの内容は引き続き検索できます</translation>
        </message>
        <message>
            <source>Not there since {since:date}; what was read of it can still be found</source>
            <comment>window.folder.away_since</comment>
            <translation>{since:date} からありません。読み取り済みの内容は引き続き検索できます</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} still to be read</source>
            <comment>window.folder.waiting</comment>
            <translation>
                <numerusform>読み取り待ち {n:count} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} left out</source>
            <comment>window.folder.skipped</comment>
            <translation>
                <numerusform>除外 {n:count} 件</numerusform>
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
                <numerusform>{n:count} 分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} hours</source>
            <comment>window.duration.hours</comment>
            <translation>
                <numerusform>{n:count} 時間</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <comment>window.time_left.seconds</comment>
            <translation>残り 1 分未満</translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} minutes left</source>
            <comment>window.time_left.minutes</comment>
            <translation>
                <numerusform>残り約 {n:count} 分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} hours left</source>
            <comment>window.time_left.hours</comment>
            <translation>
                <numerusform>残り約 {n:count} 時間</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes in {folder} cannot be followed as they happen.</source>
            <comment>watching.no_live_events</comment>
            <translation>{folder} の変更をその場で検知できません。</translation>
        </message>
        <message>
            <source>The folder is looked through every few minutes instead. On Linux, raise fs.inotify.max_user_watches.</source>
            <comment>watching.looked_through_instead</comment>
            <translation>代わりに数分ごとにフォルダーを調べます。Linux では fs.inotify.max_user_watches を増やしてください。</translation>
        </message>
        <message>
            <source>Another Dragoman is writing to this library.</source>
            <comment>library.written_elsewhere</comment>
            <translation>別の Dragoman がこのライブラリに書き込んでいます。</translation>
        </message>
        <message>
            <source>Here it can be searched, but not changed.</source>
            <comment>library.search_only</comment>
            <translation>ここでは検索できますが、変更はできません。</translation>
        </message>
        <message>
            <source>Press Try again in its window (Help, Files that need attention), or close it first.</source>
            <comment>library.retry_there</comment>
            <translation>そのウィンドウで「再試行」を押すか（「ヘルプ」&gt;「対応が必要なファイル」）、先に閉じてください。</translation>
        </message>
        <message>
            <source>The library knows no file at {path}; dragoman explain says why.</source>
            <comment>library.nothing_to_retry</comment>
            <translation>ライブラリに {path} のファイルはありません。理由は dragoman explain でわかります。</translation>
        </message>
        <message>
            <source>Close it first, or make the change in its window; searching works meanwhile.</source>
            <comment>library.close_it_first</comment>
            <translation>先に閉じるか、そのウィンドウで変更してください。その間も検索はできます。</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <comment>library.no_folder</comment>
            <translation>フォルダー {path} はありません。</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <comment>library.check_path</comment>
            <translation>パスを確認してください。</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>library.is_no_folder</comment>
            <translation>{path} はフォルダーではありません。</translation>
        </message>
        <message>
            <source>Choose the folder that it lies in.</source>
            <comment>library.choose_its_folder</comment>
            <translation>それが入っているフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{path} is searched already.</source>
            <comment>library.is_searched</comment>
            <translation>{path} はすでに検索されています。</translation>
        </message>
        <message>
            <source>{path} is searched already, as part of {folder}.</source>
            <comment>library.searched_already</comment>
            <translation>{path} は {folder} の一部としてすでに検索されています。</translation>
        </message>
        <message>
            <source>{path} lies in none of the folders that are searched.</source>
            <comment>library.in_no_folder</comment>
            <translation>{path} は検索するどのフォルダーにもありません。</translation>
        </message>
        <message>
            <source>{path} is not among what you had forgotten.</source>
            <comment>library.not_forgotten</comment>
            <translation>{path} は忘れさせたものの中にありません。</translation>
        </message>
        <message>
            <source>waiting to be read</source>
            <comment>state.waiting</comment>
            <translation>読み取り待ち</translation>
        </message>
        <message>
            <source>can be found</source>
            <comment>state.indexed</comment>
            <translation>検索可能</translation>
        </message>
        <message>
            <source>can be found in part</source>
            <comment>state.partly</comment>
            <translation>一部検索可能</translation>
        </message>
        <message>
            <source>no text in it</source>
            <comment>state.empty</comment>
            <translation>テキストなし</translation>
        </message>
        <message>
            <source>pictures of text</source>
            <comment>state.needs_ocr</comment>
            <translation>文字の画像</translation>
        </message>
        <message>
            <source>needs a password</source>
            <comment>state.needs_password</comment>
            <translation>パスワードが必要</translation>
        </message>
        <message>
            <source>could not be read</source>
            <comment>state.failed</comment>
            <translation>読み取れませんでした</translation>
        </message>
        <message>
            <source>too large</source>
            <comment>state.too_large</comment>
            <translation>大きすぎる</translation>
        </message>
        <message>
            <source>left out</source>
            <comment>state.skipped</comment>
            <translation>除外</translation>
        </message>
        <message>
            <source>not there now</source>
            <comment>state.away</comment>
            <translation>現在なし</translation>
        </message>
        <message>
            <source>It is still to be read.</source>
            <comment>failure.waiting</comment>
            <translation>まだ読み取っていません。</translation>
        </message>
        <message>
            <source>An older version did not keep the reason.</source>
            <comment>failure.unknown</comment>
            <translation>理由は以前のバージョンでは記録されていません。</translation>
        </message>
        <message>
            <source>It is left out: {why}.</source>
            <comment>failure.left_out</comment>
            <translation>除外されています: {why}。</translation>
        </message>
        <message numerus="yes">
            <source>It holds {n:count} files.</source>
            <comment>failure.files</comment>
            <translation>
                <numerusform>{n:count} 件のファイルがあります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading it has ended the reader {n:count} times.</source>
            <comment>failure.deaths</comment>
            <translation>
                <numerusform>読み取り中に、読み取りプロセスが {n:count} 回異常終了しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder {folder} is not there now; what was read of it is kept.</source>
            <comment>away.folder</comment>
            <translation>フォルダー {folder} は現在ありません。読み取り済みの内容は残ります。</translation>
        </message>
        <message>
            <source>The drive {path} is not connected now; what was read of it is kept.</source>
            <comment>away.drive</comment>
            <translation>ドライブ {path} は現在接続されていません。読み取り済みの内容は残ります。</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages and pictures among your documents may hold text that is not found yet.</source>
            <comment>scans.found</comment>
            <translation>
                <numerusform>文書のうち {n:count} 件のページや画像に、まだ検索できない文字が含まれている可能性があります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Dragoman can read them in the background, which takes about {seconds:duration}.</source>
            <comment>scans.read_them</comment>
            <translation>Dragoman はそれらをバックグラウンドで読み取れます。約 {seconds:duration}かかります。</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} scans seem to be in a language whose data is missing: {languages}.</source>
            <comment>scans.no_language</comment>
            <translation>
                <numerusform>{n:count} 件のスキャンは、データがない言語で書かれているようです: {languages}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Get it under Models, where it has this name: some megabytes, fetched once.</source>
            <comment>scans.get_language</comment>
            <translation>「モデル」でこの名前の言語を取得してください。数メガバイトで、取得は一度だけです。</translation>
        </message>
        <message>
            <source>Leave the window open, or index the folder: it is then read.</source>
            <comment>todo.wait</comment>
            <translation>ウィンドウを開いたままにするか、フォルダーのインデックスを作成すると、読み取られます。</translation>
        </message>
        <message>
            <source>Nothing needs to be done, unless there should be text in it.</source>
            <comment>todo.nothing</comment>
            <translation>テキストがあるはずのものでなければ、対応は不要です。</translation>
        </message>
        <message>
            <source>Have Dragoman read scans: in its settings under Reading files, or by: dragoman scans read</source>
            <comment>todo.ocr</comment>
            <translation>Dragoman にスキャンを読み取らせてください: 設定の「ファイルの読み取り」、または dragoman scans read</translation>
        </message>
        <message>
            <source>Have its text recognised (OCR) into a PDF to have it found.</source>
            <comment>todo.ocr_picture</comment>
            <translation>文字認識（OCR）で PDF にすると検索できます。</translation>
        </message>
        <message>
            <source>Give its password, here or with dragoman password: it is kept only until Dragoman is closed, and never written down.</source>
            <comment>todo.give_password</comment>
            <translation>ここか dragoman password でパスワードを入力してください。Dragoman を閉じるまでだけ保持され、書き残されることはありません。</translation>
        </message>
        <message>
            <source>Save a copy without the protection: it is read as soon as it is there.</source>
            <comment>todo.without_password</comment>
            <translation>保護のないコピーを保存してください。保存するとすぐに読み取られます。</translation>
        </message>
        <message>
            <source>Get the book without the protection, if its seller offers that.</source>
            <comment>todo.protected_book</comment>
            <translation>販売元が提供していれば、保護のない本を入手してください。</translation>
        </message>
        <message>
            <source>Try another copy, or save it anew with the program that it was made with.</source>
            <comment>todo.another_copy</comment>
            <translation>別のコピーを試すか、作成したプログラムで保存し直してください。</translation>
        </message>
        <message>
            <source>Split it, or raise largest_file in settings.json in the data folder, then try again.</source>
            <comment>todo.largest_file</comment>
            <translation>分割するか、データフォルダーの settings.json で largest_file を増やしてから再試行してください。</translation>
        </message>
        <message>
            <source>Split it, or raise longest_text in settings.json in the data folder, then try again.</source>
            <comment>todo.longest_text</comment>
            <translation>分割するか、データフォルダーの settings.json で longest_text を増やしてから再試行してください。</translation>
        </message>
        <message>
            <source>Split it into smaller files to have all of it found.</source>
            <comment>todo.split</comment>
            <translation>小さなファイルに分けると、すべて検索できます。</translation>
        </message>
        <message>
            <source>Save what is in it as files in a folder that is searched, to have them found.</source>
            <comment>todo.attachments</comment>
            <translation>中身をファイルとして検索するフォルダーに保存すると、検索できます。</translation>
        </message>
        <message>
            <source>It is read again when it changes, with a new version, or when you say so: Try again, or dragoman retry.</source>
            <comment>todo.try_again</comment>
            <translation>ファイルが変わったとき、新しいバージョンになったとき、または「再試行」か dragoman retry で指示したときに読み直します。</translation>
        </message>
        <message>
            <source>This is a mistake of Dragoman's: try again with the next version, and please report it.</source>
            <comment>todo.newer_version</comment>
            <translation>Dragoman の不具合です。次のバージョンで再試行し、ぜひご報告ください。</translation>
        </message>
        <message>
            <source>Check the disk that it lies on; it is read again at the next look.</source>
            <comment>todo.check_disk</comment>
            <translation>置かれているディスクを確認してください。次に調べるときに読み直します。</translation>
        </message>
        <message>
            <source>Allow your account to read it; it is read at the next look.</source>
            <comment>todo.allow_file</comment>
            <translation>お使いのアカウントに読み取りを許可してください。次に調べるときに読み取ります。</translation>
        </message>
        <message>
            <source>Allow your account to open it, or leave it out with a pattern of your own.</source>
            <comment>todo.allow_folder</comment>
            <translation>お使いのアカウントに開くことを許可するか、自分のパターンで除外してください。</translation>
        </message>
        <message>
            <source>It is looked at again at the next look.</source>
            <comment>todo.look_again</comment>
            <translation>次に調べるときにもう一度調べます。</translation>
        </message>
        <message>
            <source>Connect its drive, or make its folder available: it then goes on without being read again.</source>
            <comment>todo.connect</comment>
            <translation>ドライブを接続するか、フォルダーを使えるようにしてください。読み直さずに続きます。</translation>
        </message>
        <message>
            <source>Save its mails as .msg, .eml or .mbox in a folder that is searched, from Outlook or a program that imports such files.</source>
            <comment>todo.export_mails</comment>
            <translation>Outlook、またはこの形式を読み込めるプログラムから、メールを .msg、.eml、.mbox のいずれかで検索するフォルダーに保存してください。</translation>
        </message>
        <message>
            <source>Unpack it into a folder that is searched.</source>
            <comment>todo.unpack</comment>
            <translation>検索するフォルダーに展開してください。</translation>
        </message>
        <message>
            <source>A transcript beside it, as a text, would be found.</source>
            <comment>todo.transcript</comment>
            <translation>文字起こしをテキストとして隣に置くと、検索できます。</translation>
        </message>
        <message>
            <source>Give it the extension of what it is, such as .txt or .pdf.</source>
            <comment>todo.extension</comment>
            <translation>.txt や .pdf など、中身に合う拡張子を付けてください。</translation>
        </message>
        <message>
            <source>Open it with {program} and save it as {format} to have it found.</source>
            <comment>todo.convert</comment>
            <translation>{program} で開いて {format} として保存すると、見つかるようになります。</translation>
        </message>
        <message>
            <source>Save it as PDF or as plain text to have it found.</source>
            <comment>todo.other_format</comment>
            <translation>PDF またはテキストとして保存すると検索できます。</translation>
        </message>
        <message>
            <source>Move it to another folder to have it found.</source>
            <comment>todo.move_out</comment>
            <translation>別のフォルダーに移すと検索できます。</translation>
        </message>
        <message>
            <source>Take the dot away from before its name, or what hides it, to have it found.</source>
            <comment>todo.unhide</comment>
            <translation>名前の先頭のドットを取るか、隠す設定をやめると検索できます。</translation>
        </message>
        <message>
            <source>Give it another name to have it found.</source>
            <comment>todo.rename</comment>
            <translation>別の名前にすると検索できます。</translation>
        </message>
        <message>
            <source>Take the pattern away under File, Folders, to have it found.</source>
            <comment>todo.own_pattern</comment>
            <translation>「ファイル」&gt;「フォルダー」でパターンを取り除くと検索できます。</translation>
        </message>
        <message>
            <source>Change that line, or move this file out of its folder, to have it found.</source>
            <comment>todo.ignore_file</comment>
            <translation>その行を変えるか、このファイルをフォルダーの外に移すと検索できます。</translation>
        </message>
        <message>
            <source>Correct these lines of it, or take them away.</source>
            <comment>todo.correct_rules</comment>
            <translation>これらの行を修正するか、取り除いてください。</translation>
        </message>
        <message>
            <source>Add the folder that it leads to, to have that found.</source>
            <comment>todo.follow</comment>
            <translation>リンク先のフォルダーを追加すると検索できます。</translation>
        </message>
        <message>
            <source>It is a folder that is searched.</source>
            <comment>explain.searched_folder</comment>
            <translation>検索するフォルダーです。</translation>
        </message>
        <message>
            <source>It was indexed, but it is not on the disk now.</source>
            <comment>explain.not_on_disk</comment>
            <translation>インデックスに入っていますが、現在ディスクにありません。</translation>
        </message>
        <message>
            <source>It is found by its earlier text; it has changed since and will be read again.</source>
            <comment>explain.earlier_text</comment>
            <translation>以前のテキストで検索されます。その後変更されたため、読み直します。</translation>
        </message>
        <message>
            <source>It is indexed and can be found.</source>
            <comment>explain.found</comment>
            <translation>インデックスに入っていて、検索できます。</translation>
        </message>
        <message>
            <source>It can be found, but not all of it is indexed.</source>
            <comment>explain.partly</comment>
            <translation>検索できますが、全部はインデックスに入っていません。</translation>
        </message>
        <message>
            <source>It has not been read yet: run the index, or wait for the window to do so.</source>
            <comment>explain.not_read_yet</comment>
            <translation>まだ読み取っていません。インデックス作成を実行するか、ウィンドウが読み取るのを待ってください。</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <comment>explain.no_such_file</comment>
            <translation>そのようなファイルはありません。</translation>
        </message>
        <message>
            <source>It lies in none of the folders that are searched.</source>
            <comment>explain.in_no_folder</comment>
            <translation>検索するどのフォルダーにもありません。</translation>
        </message>
        <message>
            <source>It can be found by what was read of it. {why}</source>
            <comment>explain.away_found</comment>
            <translation>読み取り済みの内容で検索できます。{why}</translation>
        </message>
        <message>
            <source>It is a symbolic link to {target}, which is not followed.</source>
            <comment>explain.link</comment>
            <translation>{target} へのシンボリックリンクで、たどりません。</translation>
        </message>
        <message>
            <source>It is no file of data, but a pipe, a socket or a device.</source>
            <comment>explain.special</comment>
            <translation>データのファイルではなく、パイプ、ソケット、デバイスです。</translation>
        </message>
        <message>
            <source>It cannot be looked at: {why}.</source>
            <comment>explain.cannot_be_looked_at</comment>
            <translation>調べられません: {why}。</translation>
        </message>
        <message>
            <source>It is left out of {folder}: {why}.</source>
            <comment>explain.left_out</comment>
            <translation>{folder} から除外されています: {why}。</translation>
        </message>
        <message>
            <source>state: {name}, {state}</source>
            <comment>detail.state</comment>
            <translation>状態: {name}、{state}</translation>
        </message>
        <message>
            <source>since: {since:date}</source>
            <comment>detail.since</comment>
            <translation>時点: {since:date} から</translation>
        </message>
        <message>
            <source>searched as part of: {folder}</source>
            <comment>detail.folder</comment>
            <translation>次の一部として検索: {folder}</translation>
        </message>
        <message>
            <source>files below it that are {name}, {state}: {n:count}</source>
            <comment>detail.files</comment>
            <translation>この下の {name}、{state} のファイル: {n:count}</translation>
        </message>
        <message>
            <source>format: {label}</source>
            <comment>detail.format</comment>
            <translation>形式: {label}</translation>
        </message>
        <message>
            <source>format: not one that Dragoman reads</source>
            <comment>detail.no_format</comment>
            <translation>形式: Dragoman が読み取らない形式</translation>
        </message>
        <message>
            <source>on the disk: {size:count} bytes</source>
            <comment>detail.on_disk</comment>
            <translation>ディスク上: {size:count} バイト</translation>
        </message>
        <message>
            <source>on the disk: no</source>
            <comment>detail.not_on_disk</comment>
            <translation>ディスク上: なし</translation>
        </message>
        <message>
            <source>on the disk: no file of data</source>
            <comment>detail.no_file</comment>
            <translation>ディスク上: データのファイルではない</translation>
        </message>
        <message>
            <source>on the disk: the system does not let us look</source>
            <comment>detail.hidden_by_system</comment>
            <translation>ディスク上: システムが参照を許可しない</translation>
        </message>
        <message>
            <source>in the catalogue: no</source>
            <comment>detail.not_in_catalogue</comment>
            <translation>カタログ内: なし</translation>
        </message>
        <message>
            <source>passages: {n:count}</source>
            <comment>detail.passages</comment>
            <translation>段落: {n:count}</translation>
        </message>
        <message>
            <source>meaning, by {name}: {vectors:count} of {expected:count} texts</source>
            <comment>detail.vectors</comment>
            <translation>意味（{name}）: テキスト {vectors:count} / {expected:count}</translation>
        </message>
        <message>
            <source>pages with text: {n:count}</source>
            <comment>detail.pages</comment>
            <translation>テキストのあるページ: {n:count}</translation>
        </message>
        <message>
            <source>title: {title}</source>
            <comment>detail.title</comment>
            <translation>タイトル: {title}</translation>
        </message>
        <message>
            <source>title: (none)</source>
            <comment>detail.no_title</comment>
            <translation>タイトル:（なし）</translation>
        </message>
        <message>
            <source>language: {code}</source>
            <comment>detail.language</comment>
            <translation>言語: {code}</translation>
        </message>
        <message>
            <source>language: unknown</source>
            <comment>detail.no_language</comment>
            <translation>言語: 不明</translation>
        </message>
        <message>
            <source>not in it: {why}</source>
            <comment>detail.left_out</comment>
            <translation>含まれないもの: {why}</translation>
        </message>
        <message>
            <source>the same content: {path}</source>
            <comment>detail.copy</comment>
            <translation>同じ内容: {path}</translation>
        </message>
        <message numerus="yes">
            <source>reading it ended the reader {n:count} times</source>
            <comment>detail.deaths</comment>
            <translation>
                <numerusform>読み取りプロセスの異常終了: {n:count} 回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reading it was interrupted {n:count} times</source>
            <comment>detail.interruptions</comment>
            <translation>
                <numerusform>読み取りの中断: {n:count} 回</numerusform>
            </translation>
        </message>
        <message>
            <source>read by the present version: yes</source>
            <comment>detail.up_to_date</comment>
            <translation>現在のバージョンで読み取り: はい</translation>
        </message>
        <message>
            <source>read by the present version: no, it will be read again</source>
            <comment>detail.to_be_read_again</comment>
            <translation>現在のバージョンで読み取り: いいえ、読み直します</translation>
        </message>
        <message>
            <source>what to do: {remedy}</source>
            <comment>detail.remedy</comment>
            <translation>対処方法: {remedy}</translation>
        </message>
        <message>
            <source>meant perhaps: {path}</source>
            <comment>detail.suggestion</comment>
            <translation>もしかして: {path}</translation>
        </message>
        <message>
            <source>Free some space; Dragoman then goes on where it stopped.</source>
            <comment>storage.free_some_space</comment>
            <translation>空き容量を増やしてください。Dragoman は中断したところから続けます。</translation>
        </message>
        <message>
            <source>The data folder cannot be written to.</source>
            <comment>storage.not_writable</comment>
            <translation>データフォルダーに書き込めません。</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({path}).</source>
            <comment>storage.path_not_writable</comment>
            <translation>データフォルダーに書き込めません（{path}）。</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another with --data-dir.</source>
            <comment>storage.check_permissions</comment>
            <translation>アクセス権を確認するか、--data-dir で別のフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>{path} cannot be used: {why}.</source>
            <comment>storage.no_file_of_ours</comment>
            <translation>{path} は使えません: {why}。</translation>
        </message>
        <message>
            <source>Move it elsewhere, or choose another data folder with --data-dir.</source>
            <comment>storage.move_it_away</comment>
            <translation>別の場所に移すか、--data-dir で別のデータフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>The data folder cannot be used ({path}).</source>
            <comment>storage.path_not_usable</comment>
            <translation>データフォルダーを使えません（{path}）。</translation>
        </message>
        <message>
            <source>Choose another with --data-dir.</source>
            <comment>storage.choose_another_folder</comment>
            <translation>--data-dir で別のフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>Check the disk, then start Dragoman again.</source>
            <comment>storage.check_the_disk</comment>
            <translation>ディスクを確認してから、Dragoman を再起動してください。</translation>
        </message>
        <message>
            <source>The catalogue is damaged.</source>
            <comment>storage.catalogue_damaged</comment>
            <translation>カタログが壊れています。</translation>
        </message>
        <message>
            <source>Repair it: Help, Check and repair in the window, or, with Dragoman closed: dragoman check --repair. What is whole is kept; your documents are not touched.</source>
            <comment>storage.repair</comment>
            <translation>修復するには、ウィンドウの「ヘルプ」&gt;「ライブラリの検査と修復」、または Dragoman を閉じてから dragoman check --repair を実行してください。無事な部分は残り、文書には手を加えません。</translation>
        </message>
        <message>
            <source>The catalogue is damaged: something in its table {table} cannot be.</source>
            <comment>storage.value_damaged</comment>
            <translation>カタログが壊れています: 表 {table} にあり得ない内容があります。</translation>
        </message>
        <message>
            <source>The catalogue is in use by another program.</source>
            <comment>storage.catalogue_in_use</comment>
            <translation>カタログは別のプログラムが使用中です。</translation>
        </message>
        <message>
            <source>Close that program and try again.</source>
            <comment>storage.close_other_program</comment>
            <translation>そのプログラムを閉じて再試行してください。</translation>
        </message>
        <message>
            <source>full-text index</source>
            <comment>storage.full_text_index</comment>
            <translation>全文インデックス</translation>
        </message>
        <message>
            <source>vector index</source>
            <comment>storage.vector_index</comment>
            <translation>ベクトルインデックス</translation>
        </message>
        <message>
            <source>The {index} cannot be written ({why}).</source>
            <comment>storage.index_not_writable</comment>
            <translation>{index}に書き込めません（{why}）。</translation>
        </message>
        <message>
            <source>Start Dragoman again: what is missing in it is made anew from the catalogue.</source>
            <comment>storage.index_is_made_anew</comment>
            <translation>Dragoman を再起動してください。欠けているものはカタログから作り直されます。</translation>
        </message>
        <message>
            <source>There is no library at {folder}.</source>
            <comment>storage.no_library</comment>
            <translation>{folder} にライブラリはありません。</translation>
        </message>
        <message>
            <source>Index a folder first: dragoman index FOLDER.</source>
            <comment>storage.index_a_folder</comment>
            <translation>先にフォルダーのインデックスを作成してください: dragoman index FOLDER</translation>
        </message>
        <message>
            <source>The library at {folder} is not ready for this version of Dragoman.</source>
            <comment>storage.not_ready</comment>
            <translation>{folder} のライブラリは、このバージョンの Dragoman にまだ対応していません。</translation>
        </message>
        <message>
            <source>Open its window, or index a folder: that brings it up to date.</source>
            <comment>storage.bring_up_to_date</comment>
            <translation>ウィンドウを開くか、フォルダーのインデックスを作成すると、新しい形式になります。</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder is no file.</source>
            <comment>storage.no_file</comment>
            <translation>データフォルダーの catalogue.sqlite3 はファイルではありません。</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder belongs to another program; it was not touched.</source>
            <comment>storage.foreign_catalogue</comment>
            <translation>データフォルダーの catalogue.sqlite3 は別のプログラムのものです。手を加えていません。</translation>
        </message>
        <message>
            <source>This library was written by a newer version of Dragoman.</source>
            <comment>storage.newer_library</comment>
            <translation>このライブラリは新しいバージョンの Dragoman で書かれました。</translation>
        </message>
        <message>
            <source>The library could not be brought to this version of Dragoman. It is as it was: the version before can still use it. {why}</source>
            <comment>storage.not_upgraded</comment>
            <translation>ライブラリをこのバージョンの Dragoman 用に更新できませんでした。ライブラリは元のままで、前のバージョンでは引き続き使えます。{why}</translation>
        </message>
        <message>
            <source>Dragoman made a mistake; the log says more.</source>
            <comment>storage.upgrade_mistake</comment>
            <translation>Dragoman で不具合が起きました。詳しくはログにあります。</translation>
        </message>
        <message>
            <source>Go on with the version before, and please report this.</source>
            <comment>storage.use_former_version</comment>
            <translation>前のバージョンを使い続け、ぜひご報告ください。</translation>
        </message>
        <message>
            <source>Install that version, or choose another folder with --data-dir.</source>
            <comment>storage.install_that_version</comment>
            <translation>そのバージョンをインストールするか、--data-dir で別のフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>Looking at {table}</source>
            <comment>check.looks_at</comment>
            <translation>{table} を調べています</translation>
        </message>
        <message>
            <source>Looking at the catalogue's pages</source>
            <comment>check.looks_at_pages</comment>
            <translation>カタログのページを調べています</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <comment>check.looks_at_files</comment>
            <translation>ファイルを調べています</translation>
        </message>
        <message>
            <source>Repairing</source>
            <comment>check.repairs</comment>
            <translation>修復しています</translation>
        </message>
        <message>
            <source>Copying what can be read of the catalogue</source>
            <comment>check.salvages</comment>
            <translation>カタログの読み取れる部分をコピーしています</translation>
        </message>
        <message>
            <source>Close it first: nobody may write to the library while it is repaired.</source>
            <comment>check.close_it_first</comment>
            <translation>先に閉じてください。修復中はライブラリに書き込めません。</translation>
        </message>
        <message>
            <source>The catalogue is not there.</source>
            <comment>check.catalogue_missing</comment>
            <translation>カタログがありません。</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue's file is damaged: it cannot be read in {n:count} places.</source>
            <comment>check.catalogue_corrupt</comment>
            <translation>
                <numerusform>カタログのファイルが壊れています: {n:count} か所を読み取れません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the catalogue {n:count} indexes or triggers are not as they were made.</source>
            <comment>check.schema</comment>
            <translation>
                <numerusform>カタログの {n:count} 個のインデックスまたはトリガーが、作成時と異なります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Indexes of the catalogue do not agree with their tables, in {n:count} places.</source>
            <comment>check.sqlite_indexes</comment>
            <translation>
                <numerusform>カタログのインデックスと表が {n:count} か所で一致しません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are said to be at places where they never were.</source>
            <comment>check.documents_astray</comment>
            <translation>
                <numerusform>{n:count} 件の文書が、実際にはなかった場所に記録されています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} documents the catalogue says what cannot be.</source>
            <comment>check.documents_damaged</comment>
            <translation>
                <numerusform>カタログの {n:count} 件の文書に、あり得ない記録があります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents have other names to be searched by than their own.</source>
            <comment>check.names_damaged</comment>
            <translation>
                <numerusform>{n:count} 件の文書の検索用の名前が、実際の名前と異なります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:count} documents are not what was read.</source>
            <comment>check.contents_damaged</comment>
            <translation>
                <numerusform>{n:count} 件の文書のテキストが、読み取ったものと異なります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts it is wrongly said how they were read.</source>
            <comment>check.contents_pipeline</comment>
            <translation>
                <numerusform>{n:count} 件のテキストの読み取り方法の記録が誤っています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts the number of passages is wrong.</source>
            <comment>check.contents_numbers</comment>
            <translation>
                <numerusform>{n:count} 件のテキストの段落数が誤っています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages are of no document.</source>
            <comment>check.chunks_astray</comment>
            <translation>
                <numerusform>{n:count} 個の段落が、どの文書にも属していません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The lengths of the vectors of {n:count} embedders are wrong.</source>
            <comment>check.embedder_dimension</comment>
            <translation>
                <numerusform>{n:count} 個の埋め込みモデルのベクトルの長さが誤っています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} embedders are not what was written.</source>
            <comment>check.embedders_damaged</comment>
            <translation>
                <numerusform>{n:count} 個の埋め込みモデルが、書き込んだものと異なります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are not what was written.</source>
            <comment>check.vectors_damaged</comment>
            <translation>
                <numerusform>{n:count} 個のベクトルが、書き込んだものと異なります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are of texts that are in no document.</source>
            <comment>check.vectors_orphaned</comment>
            <translation>
                <numerusform>{n:count} 個のベクトルのテキストが、どの文書にもありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} rows of a smaller table say what cannot be.</source>
            <comment>check.rows_damaged</comment>
            <translation>
                <numerusform>小さな表の {n:count} 行に、あり得ない内容があります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} properties of the catalogue are lost.</source>
            <comment>check.properties_damaged</comment>
            <translation>
                <numerusform>カタログのプロパティが {n:count} 個失われています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} tables it is not known which numbers were given.</source>
            <comment>check.sequences_damaged</comment>
            <translation>
                <numerusform>{n:count} 個の表で、割り当て済みの番号がわかりません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost what was written last; {n:count} indexes knew of it.</source>
            <comment>check.lost_writes</comment>
            <translation>
                <numerusform>カタログから最後に書き込んだ内容が失われています。{n:count} 個のインデックスには記録がありました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost its latest changes: {n:count} folders and opened documents that the newest backup knows.</source>
            <comment>check.went_back</comment>
            <translation>
                <numerusform>カタログから最新の変更が失われています: 最新のバックアップにある {n:count} 件のフォルダーと開いた文書です。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The paths of {n:count} folders cannot be.</source>
            <comment>check.folders_damaged</comment>
            <translation>
                <numerusform>{n:count} 個のフォルダーのパスがあり得ないものです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is left out of {n:count} folders cannot be read.</source>
            <comment>check.excludes_damaged</comment>
            <translation>
                <numerusform>{n:count} 個のフォルダーの除外パターンを読み取れません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} counts that are kept are wrong.</source>
            <comment>check.counts_wrong</comment>
            <translation>
                <numerusform>保存されている {n:count} 個の件数が誤っています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is damaged in {n:count} files.</source>
            <comment>check.index_unusable</comment>
            <translation>
                <numerusform>{index}の {n:count} 個のファイルが壊れています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is of {n:count} other catalogues.</source>
            <comment>check.index_elsewhere</comment>
            <translation>
                <numerusform>{index}は別の {n:count} 個のカタログのものです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} lacks {n:count} entries, or has them too many.</source>
            <comment>check.index_incomplete</comment>
            <translation>
                <numerusform>{index}の項目に {n:count} 個の過不足があります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have gone from the disk.</source>
            <comment>check.files_gone</comment>
            <translation>
                <numerusform>{n:count} 件のファイルがディスクからなくなりました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have changed since they were read.</source>
            <comment>check.files_changed</comment>
            <translation>
                <numerusform>{n:count} 件のファイルが、読み取った後に変更されました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files hold other bytes than were read, though they look unchanged.</source>
            <comment>check.files_differ</comment>
            <translation>
                <numerusform>{n:count} 件のファイルは変更がないように見えますが、中身が読み取ったものと異なります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files of settings cannot be read.</source>
            <comment>check.settings_damaged</comment>
            <translation>
                <numerusform>{n:count} 件の設定ファイルを読み取れません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} backups are not what was written.</source>
            <comment>check.backups_damaged</comment>
            <translation>
                <numerusform>{n:count} 件のバックアップが、書き込んだものと異なります。</numerusform>
            </translation>
        </message>
        <message>
            <source>made again from the catalogue</source>
            <comment>check.from.catalogue</comment>
            <translation>カタログから作り直し</translation>
        </message>
        <message>
            <source>read again from the files</source>
            <comment>check.from.files</comment>
            <translation>ファイルから読み直し</translation>
        </message>
        <message>
            <source>embedded anew</source>
            <comment>check.from.embedder</comment>
            <translation>意味を読み直し</translation>
        </message>
        <message>
            <source>taken from the newest backup</source>
            <comment>check.from.backup</comment>
            <translation>最新のバックアップから復元</translation>
        </message>
        <message>
            <source>set to what is usual</source>
            <comment>check.from.default</comment>
            <translation>既定値に設定</translation>
        </message>
        <message>
            <source>what can be read of it goes into a new one; the damaged one is kept aside, in the folder damaged</source>
            <comment>check.from.remains</comment>
            <translation>読み取れる内容を新しいものに移し、壊れたものは damaged フォルダーに残します</translation>
        </message>
        <message>
            <source>to be repaired</source>
            <comment>check.state.possible</comment>
            <translation>修復待ち</translation>
        </message>
        <message>
            <source>repaired</source>
            <comment>check.state.done</comment>
            <translation>修復済み</translation>
        </message>
        <message>
            <source>the next run of the index sees to it</source>
            <comment>check.state.with_index</comment>
            <translation>次回のインデックス作成で処理</translation>
        </message>
        <message>
            <source>could not be repaired</source>
            <comment>check.state.failed</comment>
            <translation>修復できませんでした</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <comment>check.sound</comment>
            <translation>ライブラリに問題はありません。</translation>
        </message>
        <message>
            <source>Repair it: dragoman check --repair.</source>
            <comment>check.repair_it</comment>
            <translation>修復するには: dragoman check --repair</translation>
        </message>
        <message>
            <source>All of it is repaired.</source>
            <comment>check.all_repaired</comment>
            <translation>すべて修復しました。</translation>
        </message>
        <message>
            <source>Not all of it could be repaired; the log says more.</source>
            <comment>check.not_all_repaired</comment>
            <translation>一部は修復できませんでした。詳しくはログにあります。</translation>
        </message>
        <message>
            <source>The library is damaged: {what}</source>
            <comment>check.found_at_start</comment>
            <translation>ライブラリが壊れています: {what}</translation>
        </message>
        <message>
            <source>There is no backup that can be used.</source>
            <comment>backup.none</comment>
            <translation>使えるバックアップがありません。</translation>
        </message>
        <message>
            <source>There is no backup {name} that can be used.</source>
            <comment>backup.none_such</comment>
            <translation>使えるバックアップ {name} はありません。</translation>
        </message>
        <message>
            <source>Too many files are open in this program or on this computer.</source>
            <comment>shortage.open_files</comment>
            <translation>このプログラムまたはコンピューターで開いているファイルが多すぎます。</translation>
        </message>
        <message>
            <source>Close other programs, or raise the limit of open files (ulimit -n), then start Dragoman again.</source>
            <comment>shortage.close_or_raise</comment>
            <translation>ほかのプログラムを閉じるか、開けるファイル数の上限（ulimit -n）を増やしてから、Dragoman を再起動してください。</translation>
        </message>
        <message>
            <source>There is too little memory, or no further process or thread may be started.</source>
            <comment>shortage.memory</comment>
            <translation>メモリが足りないか、これ以上プロセスやスレッドを開始できません。</translation>
        </message>
        <message>
            <source>Close other programs, or raise what Dragoman may use, then start it again; what was done is kept.</source>
            <comment>shortage.close_programs</comment>
            <translation>ほかのプログラムを閉じるか、Dragoman が使える上限を上げてから、再起動してください。済んだ作業は残ります。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <comment>disk.full</comment>
            <translation>ディスクがいっぱいです。</translation>
        </message>
        <message>
            <source>Make room, then try again: what has been downloaded of a model is kept.</source>
            <comment>disk.make_room_for_model</comment>
            <translation>空き容量を増やして再試行してください。ダウンロード済みの部分は残ります。</translation>
        </message>
        <message>
            <source>The folder of models cannot be written to ({path}).</source>
            <comment>disk.models_denied</comment>
            <translation>モデルのフォルダーに書き込めません（{path}）。</translation>
        </message>
        <message>
            <source>Close other windows of Dragoman, check the folder's permissions, and try again.</source>
            <comment>disk.close_windows</comment>
            <translation>Dragoman のほかのウィンドウを閉じ、フォルダーのアクセス権を確認して、再試行してください。</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <comment>disk.failing</comment>
            <translation>ディスクがエラーを報告しました。</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <comment>disk.check_disk</comment>
            <translation>ディスクを確認してから、再試行してください。</translation>
        </message>
        <message>
            <source>The folder of models cannot be used ({why}: {path}).</source>
            <comment>disk.models_unusable</comment>
            <translation>モデルのフォルダーを使えません（{why}: {path}）。</translation>
        </message>
        <message>
            <source>Check the data folder, or choose another with --data-dir.</source>
            <comment>disk.check_data_folder</comment>
            <translation>データフォルダーを確認するか、--data-dir で別のものを指定してください。</translation>
        </message>
        <message>
            <source>The disk has {free:bytes} left, and {needed:bytes} are needed.</source>
            <comment>disk.too_little_room</comment>
            <translation>ディスクの空きは {free:bytes} ですが、{needed:bytes} 必要です。</translation>
        </message>
        <message>
            <source>Make room, or choose a data folder on another disk with --data-dir.</source>
            <comment>disk.make_room</comment>
            <translation>空き容量を増やすか、--data-dir で別のディスクのデータフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>The settings cannot be written ({why}: {path}).</source>
            <comment>disk.settings_cannot_be_written</comment>
            <translation>設定を書き込めません（{why}: {path}）。</translation>
        </message>
        <message>
            <source>Your questions cannot be kept ({why}: {path}).</source>
            <comment>disk.questions_cannot_be_written</comment>
            <translation>質問を残せません（{why}: {path}）。</translation>
        </message>
        <message>
            <source>What you collect cannot be kept ({why}: {path}).</source>
            <comment>disk.collection_cannot_be_written</comment>
            <translation>コレクションを残せません（{why}: {path}）。</translation>
        </message>
        <message>
            <source>There is no room for more: take out of the collection what you no longer need, or save it as a file first.</source>
            <comment>collection.full</comment>
            <translation>コレクションにはこれ以上入りません。不要になったものを削除するか、先にファイルとして保存してください。</translation>
        </message>
        <message>
            <source>There is no model {id}. These are known: {known}.</source>
            <comment>models.unknown</comment>
            <translation>モデル {id} はありません。使えるモデル: {known}。</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no embedder that is known.</source>
            <comment>models.settings_ask_for_no_embedder</comment>
            <translation>設定で {id} が指定されていますが、知られている埋め込みモデルではありません。</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no reranker that is known.</source>
            <comment>models.settings_ask_for_no_reranker</comment>
            <translation>設定で {id} が指定されていますが、知られている再ランクモデルではありません。</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <comment>models.choose_another</comment>
            <translation>別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>The model {id} is not installed.</source>
            <comment>models.not_installed</comment>
            <translation>モデル {id} はインストールされていません。</translation>
        </message>
        <message>
            <source>Get it under File, Models, or with: dragoman models download {id}</source>
            <comment>models.get_it</comment>
            <translation>「ファイル」&gt;「モデル」、または次のコマンドで入手してください: dragoman models download {id}</translation>
        </message>
        <message>
            <source>Import it under File, Models, or with: dragoman models import {id} FOLDER</source>
            <comment>models.import_it</comment>
            <translation>「ファイル」&gt;「モデル」、または次のコマンドでインポートしてください: dragoman models import {id} FOLDER</translation>
        </message>
        <message>
            <source>Remove it and get it again, or use another.</source>
            <comment>models.get_it_again</comment>
            <translation>削除して入手し直すか、別のモデルを使ってください。</translation>
        </message>
        <message>
            <source>Install Dragoman again.</source>
            <comment>models.install_dragoman_again</comment>
            <translation>Dragoman を再インストールしてください。</translation>
        </message>
        <message>
            <source>The model {id} is in use: use another first.</source>
            <comment>models.in_use</comment>
            <translation>モデル {id} は使用中です。先に別のモデルに切り替えてください。</translation>
        </message>
        <message>
            <source>The model {id} is a reranker: it embeds nothing.</source>
            <comment>models.is_no_embedder</comment>
            <translation>モデル {id} は再ランクモデルで、埋め込みはできません。</translation>
        </message>
        <message>
            <source>The model {id} does not give what was asked for; it gives: {heads}.</source>
            <comment>models.lacks_heads</comment>
            <translation>モデル {id} は求められたものを出力しません。出力するもの: {heads}。</translation>
        </message>
        <message>
            <source>It is kept, but not used.</source>
            <comment>models.kept_but_not_used</comment>
            <translation>残しますが、使いません。</translation>
        </message>
        <message>
            <source>{title} is built in.</source>
            <comment>models.is_built_in</comment>
            <translation>{title} は内蔵されています。</translation>
        </message>
        <message>
            <source>{title} cannot be downloaded: import it from a folder or a zip.</source>
            <comment>models.cannot_be_downloaded</comment>
            <translation>{title} はダウンロードできません。フォルダーまたは zip からインポートしてください。</translation>
        </message>
        <message>
            <source>The built-in model comes with Dragoman and stays as it is.</source>
            <comment>models.built_in_stays</comment>
            <translation>内蔵モデルは Dragoman に付属し、変更されません。</translation>
        </message>
        <message>
            <source>The built-in model lacks {file}: install Dragoman again.</source>
            <comment>models.built_in_lacks</comment>
            <translation>内蔵モデルに {file} がありません。Dragoman を再インストールしてください。</translation>
        </message>
        <message>
            <source>{file} is damaged: install Dragoman again.</source>
            <comment>models.built_in_file_is_damaged</comment>
            <translation>{file} が壊れています。Dragoman を再インストールしてください。</translation>
        </message>
        <message>
            <source>The model {model} cannot be used: {file} cannot be read ({why}).</source>
            <comment>models.file_cannot_be_read</comment>
            <translation>モデル {model} は使えません: {file} を読み取れません（{why}）。</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} {how}): verify it, or download it again.</source>
            <comment>models.is_damaged</comment>
            <translation>{title} は壊れています（{file} が{how}）。検査するか、ダウンロードし直してください。</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>models.differs_by_absence</comment>
            <translation>ない</translation>
        </message>
        <message>
            <source>has {found} bytes instead of {wanted}</source>
            <comment>models.differs_by_size</comment>
            <translation>{wanted} バイトではなく {found} バイト</translation>
        </message>
        <message>
            <source>was changed after it was installed</source>
            <comment>models.differs_by_time</comment>
            <translation>インストール後に変更された</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} cannot be read): download or import it again.</source>
            <comment>models.manifest_is_damaged</comment>
            <translation>{title} は壊れています（{file} を読み取れません）。ダウンロードまたはインポートし直してください。</translation>
        </message>
        <message>
            <source>{title} is of another version (it lacks {file}): download it again.</source>
            <comment>models.is_of_another_version</comment>
            <translation>{title} は別のバージョンです（{file} がありません）。ダウンロードし直してください。</translation>
        </message>
        <message>
            <source>{title} is not whole.</source>
            <comment>models.is_not_whole</comment>
            <translation>{title} は完全ではありません。</translation>
        </message>
        <message>
            <source>Try again.</source>
            <comment>models.try_again</comment>
            <translation>再試行してください。</translation>
        </message>
        <message>
            <source>Another window or command of Dragoman is at work on {title}.</source>
            <comment>models.at_work_elsewhere</comment>
            <translation>Dragoman の別のウィンドウまたはコマンドが {title} を処理しています。</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <comment>models.wait</comment>
            <translation>終わるまでお待ちください。</translation>
        </message>
        <message>
            <source>{file} has {found} bytes instead of {wanted}.</source>
            <comment>models.file_has_other_size</comment>
            <translation>{file} は {wanted} バイトではなく {found} バイトです。</translation>
        </message>
        <message>
            <source>{file} is damaged: its digest is another than at the installation.</source>
            <comment>models.file_has_other_digest</comment>
            <translation>{file} は壊れています: ダイジェストがインストール時と異なります。</translation>
        </message>
        <message>
            <source>{file} is missing.</source>
            <comment>models.file_is_missing</comment>
            <translation>{file} がありません。</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong size and was removed.</source>
            <comment>models.arrived_with_wrong_size</comment>
            <translation>{file} は届いたサイズが正しくないため、削除しました。</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong digest and was removed.</source>
            <comment>models.arrived_with_wrong_digest</comment>
            <translation>{file} は届いたダイジェストが正しくないため、削除しました。</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <comment>models.source_not_there</comment>
            <translation>{path} がありません。</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip.</source>
            <comment>models.neither_folder_nor_zip</comment>
            <translation>{path} はフォルダーでも zip でもありません。</translation>
        </message>
        <message>
            <source>{path} cannot be read ({why}).</source>
            <comment>models.source_cannot_be_read</comment>
            <translation>{path} を読み取れません（{why}）。</translation>
        </message>
        <message>
            <source>{path} is where Dragoman assembles the model itself: import it from elsewhere.</source>
            <comment>models.source_is_staging</comment>
            <translation>{path} は Dragoman 自身がモデルを組み立てる場所です。別の場所からインポートしてください。</translation>
        </message>
        <message>
            <source>{path} has more than one {file} ({places}): import one folder.</source>
            <comment>models.source_has_several</comment>
            <translation>{path} に {file} が複数あります（{places}）。1 つのフォルダーをインポートしてください。</translation>
        </message>
        <message>
            <source>{path} has no {file}, which is needed.</source>
            <comment>models.source_lacks</comment>
            <translation>{path} に必要な {file} がありません。</translation>
        </message>
        <message>
            <source>{file} has {found} bytes ({found:bytes}) instead of {wanted}.</source>
            <comment>models.file_has_wrong_size</comment>
            <translation>{file} は {wanted} バイトではなく {found} バイト（{found:bytes}）です。</translation>
        </message>
        <message>
            <source>{file} has a wrong digest: it is damaged, or of another version.</source>
            <comment>models.file_has_wrong_digest</comment>
            <translation>{file} のダイジェストが正しくありません: 壊れているか、別のバージョンです。</translation>
        </message>
        <message>
            <source>Fetch the model again.</source>
            <comment>models.fetch_it_again</comment>
            <translation>モデルを取得し直してください。</translation>
        </message>
        <message>
            <source>{path} is damaged ({why}).</source>
            <comment>models.zip_is_damaged</comment>
            <translation>{path} は壊れています（{why}）。</translation>
        </message>
        <message>
            <source>Fetch it again, or unpack it yourself.</source>
            <comment>models.unpack_it_yourself</comment>
            <translation>取得し直すか、自分で展開してください。</translation>
        </message>
        <message>
            <source>{path} is encrypted: unpack it yourself, then import the folder.</source>
            <comment>models.zip_is_encrypted</comment>
            <translation>{path} は暗号化されています。自分で展開してからフォルダーをインポートしてください。</translation>
        </message>
        <message>
            <source>{path} holds too much to be the files of one model: import the folder or zip of the model alone.</source>
            <comment>models.source_has_too_many</comment>
            <translation>{path} は 1 つのモデルのファイルにしては多すぎます。そのモデルだけのフォルダーまたは zip をインポートしてください。</translation>
        </message>
        <message>
            <source>{path} changes while it is read: wait until it is complete.</source>
            <comment>models.source_changes</comment>
            <translation>{path} は読み取り中に変化しています。完了するまでお待ちください。</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which unpacks to an unreasonable size ({size:bytes}): it may have been made to do harm.</source>
            <comment>models.zip_is_a_bomb</comment>
            <translation>{path} の {entry} は展開すると異常な大きさ（{size:bytes}）になります。害を与えるために作られた可能性があります。</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which does not belong into a zip of a model.</source>
            <comment>models.zip_holds_odd_entry</comment>
            <translation>{path} の {entry} は、モデルの zip に入るはずのないものです。</translation>
        </message>
        <message>
            <source>The list of models {path} cannot be read ({why}).</source>
            <comment>registry.cannot_be_read</comment>
            <translation>モデルの一覧 {path} を読み取れません（{why}）。</translation>
        </message>
        <message>
            <source>The list of models {path} lacks the built-in embedder.</source>
            <comment>registry.lacks_built_in</comment>
            <translation>モデルの一覧 {path} に内蔵の埋め込みモデルがありません。</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}.</source>
            <comment>registry.own_cannot_be_read</comment>
            <translation>{path} を読み取れません: {why}。</translation>
        </message>
        <message>
            <source>{path} is no text in UTF-8: what is not was replaced.</source>
            <comment>registry.no_text</comment>
            <translation>{path} は UTF-8 のテキストではありません。該当部分は置き換えました。</translation>
        </message>
        <message>
            <source>{what} in {path} is left out, because of a slip in line {line}: {why}.</source>
            <comment>registry.slip</comment>
            <translation>{path} の「{what}」は、{line} 行目の誤りのため除外されました: {why}。</translation>
        </message>
        <message>
            <source>What stands before the first table</source>
            <comment>registry.beginning</comment>
            <translation>最初の表より前の部分</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <comment>registry.nested_too_deeply</comment>
            <translation>入れ子が深すぎます</translation>
        </message>
        <message>
            <source>The model {id} in {path} is left out: {why}.</source>
            <comment>registry.left_out</comment>
            <translation>{path} のモデル {id} は除外されました: {why}。</translation>
        </message>
        <message>
            <source>another model has this id</source>
            <comment>registry.id_is_taken</comment>
            <translation>この id は別のモデルが使っています</translation>
        </message>
        <message>
            <source>its id may hold small letters, digits, dots and dashes only</source>
            <comment>registry.odd_id</comment>
            <translation>id に使えるのは小文字、数字、ドット、ハイフンだけです</translation>
        </message>
        <message>
            <source>it is not a table</source>
            <comment>registry.no_table</comment>
            <translation>表ではありません</translation>
        </message>
        <message>
            <source>unknown: {names}</source>
            <comment>registry.unknown</comment>
            <translation>不明: {names}</translation>
        </message>
        <message>
            <source>missing: {names}</source>
            <comment>registry.missing</comment>
            <translation>不足: {names}</translation>
        </message>
        <message>
            <source>{path} is not the path of a file inside its folder</source>
            <comment>registry.outside_its_folder</comment>
            <translation>{path} はフォルダー内のファイルのパスではありません</translation>
        </message>
        <message>
            <source>{path} is not among its files</source>
            <comment>registry.not_among_its_files</comment>
            <translation>{path} はそのファイルに含まれていません</translation>
        </message>
        <message>
            <source>an embedder needs heads, or a pooling of its hidden states</source>
            <comment>registry.needs_heads</comment>
            <translation>埋め込みモデルには heads、または隠れ状態の pooling が必要です</translation>
        </message>
        <message>
            <source>{name} cannot be {value}</source>
            <comment>registry.odd_value</comment>
            <translation>{name} を {value} にはできません</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is downloaded.</source>
            <comment>hub.offline</comment>
            <translation>HF_HUB_OFFLINE が設定されているため、何もダウンロードしません。</translation>
        </message>
        <message>
            <source>Unset it, or import the model instead.</source>
            <comment>hub.unset_offline</comment>
            <translation>設定を解除するか、代わりにモデルをインポートしてください。</translation>
        </message>
        <message>
            <source>{repository} is not the name of a repository.</source>
            <comment>hub.not_a_repository</comment>
            <translation>{repository} はリポジトリの名前ではありません。</translation>
        </message>
        <message>
            <source>Correct it in the model's description.</source>
            <comment>hub.correct_description</comment>
            <translation>モデルの記述を修正してください。</translation>
        </message>
        <message>
            <source>The connection to {hub} was lost.</source>
            <comment>hub.connection_lost</comment>
            <translation>{hub} との接続が切れました。</translation>
        </message>
        <message>
            <source>What has arrived is kept: download again to go on.</source>
            <comment>hub.kept</comment>
            <translation>届いた分は残っています。もう一度ダウンロードすると続きから始まります。</translation>
        </message>
        <message>
            <source>{hub} does not answer.</source>
            <comment>hub.no_answer</comment>
            <translation>{hub} が応答しません。</translation>
        </message>
        <message>
            <source>Check your connection. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_connection</comment>
            <translation>接続を確認してください。届いた分は残っています。もう一度ダウンロードすると続きから始まります。</translation>
        </message>
        <message>
            <source>The proxy refuses the connection to {hub} ({why}).</source>
            <comment>hub.proxy_refuses</comment>
            <translation>プロキシが {hub} への接続を拒否しました（{why}）。</translation>
        </message>
        <message>
            <source>Check HTTPS_PROXY and NO_PROXY.</source>
            <comment>hub.check_proxy</comment>
            <translation>HTTPS_PROXY と NO_PROXY を確認してください。</translation>
        </message>
        <message>
            <source>No secure connection to {hub} is possible ({why}).</source>
            <comment>hub.not_secure</comment>
            <translation>{hub} への安全な接続ができません（{why}）。</translation>
        </message>
        <message>
            <source>Check the clock, the certificates of this computer, and HF_ENDPOINT.</source>
            <comment>hub.check_certificates</comment>
            <translation>時計、このコンピューターの証明書、HF_ENDPOINT を確認してください。</translation>
        </message>
        <message>
            <source>The name {hub} cannot be found.</source>
            <comment>hub.name_not_found</comment>
            <translation>名前 {hub} が見つかりません。</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_all_and_kept</comment>
            <translation>接続、HF_ENDPOINT、HTTPS_PROXY を確認してください。届いた分は残っています。もう一度ダウンロードすると続きから始まります。</translation>
        </message>
        <message>
            <source>{hub} cannot be reached ({why}).</source>
            <comment>hub.unreachable</comment>
            <translation>{hub} に接続できません（{why}）。</translation>
        </message>
        <message>
            <source>{hub} gave an answer that makes no sense ({why}).</source>
            <comment>hub.makes_no_sense</comment>
            <translation>{hub} の応答を理解できません（{why}）。</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT.</source>
            <comment>hub.check_endpoint</comment>
            <translation>HF_ENDPOINT を確認してください。</translation>
        </message>
        <message>
            <source>{hub} gives {repository} only to people who have accepted its terms.</source>
            <comment>hub.gated</comment>
            <translation>{hub} は、利用条件に同意した人だけに {repository} を提供しています。</translation>
        </message>
        <message>
            <source>Accept them on the model's page there, set HF_TOKEN to your token, and download again.</source>
            <comment>hub.accept_terms</comment>
            <translation>そのモデルのページで同意し、HF_TOKEN にトークンを設定して、もう一度ダウンロードしてください。</translation>
        </message>
        <message>
            <source>{hub} refuses {repository} ({status}): it is private or not there, or HF_TOKEN is not valid.</source>
            <comment>hub.refuses</comment>
            <translation>{hub} が {repository} を拒否しました（{status}）: 非公開か存在しないか、HF_TOKEN が無効です。</translation>
        </message>
        <message>
            <source>Check HF_TOKEN, or import the model from a folder or a zip.</source>
            <comment>hub.check_token</comment>
            <translation>HF_TOKEN を確認するか、フォルダーまたは zip からモデルをインポートしてください。</translation>
        </message>
        <message>
            <source>{hub} does not have {repository} ({status}).</source>
            <comment>hub.no_such_repository</comment>
            <translation>{hub} に {repository} はありません（{status}）。</translation>
        </message>
        <message>
            <source>{hub} does not have this revision of {repository} ({status}).</source>
            <comment>hub.no_such_revision</comment>
            <translation>{hub} に {repository} のこのリビジョンはありません（{status}）。</translation>
        </message>
        <message>
            <source>{hub} does not have a file of {repository} ({status}).</source>
            <comment>hub.no_such_file</comment>
            <translation>{hub} に {repository} のファイルの 1 つがありません（{status}）。</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT, or look for a newer Dragoman.</source>
            <comment>hub.check_endpoint_or_update</comment>
            <translation>HF_ENDPOINT を確認するか、新しい Dragoman を探してください。</translation>
        </message>
        <message>
            <source>{hub} has had too many requests ({status}).</source>
            <comment>hub.too_many_requests</comment>
            <translation>{hub} への要求が多すぎます（{status}）。</translation>
        </message>
        <message>
            <source>{hub} has had too many requests and asks to wait {seconds} seconds ({status}).</source>
            <comment>hub.asks_to_wait</comment>
            <translation>{hub} への要求が多すぎるため、{seconds} 秒待つよう求められました（{status}）。</translation>
        </message>
        <message>
            <source>Try again later. What has arrived is kept: download again to go on.</source>
            <comment>hub.try_later</comment>
            <translation>後で再試行してください。届いた分は残っています。もう一度ダウンロードすると続きから始まります。</translation>
        </message>
        <message>
            <source>{hub} is out of order ({status}).</source>
            <comment>hub.out_of_order</comment>
            <translation>{hub} に障害が起きています（{status}）。</translation>
        </message>
        <message>
            <source>{hub} does not give {repository} ({status}).</source>
            <comment>hub.not_given</comment>
            <translation>{hub} は {repository} を提供しません（{status}）。</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_variables</comment>
            <translation>HF_ENDPOINT と HTTPS_PROXY を確認してください。</translation>
        </message>
        <message>
            <source>{hub} does not answer as a hub of models does.</source>
            <comment>hub.no_hub</comment>
            <translation>{hub} の応答がモデルのハブのものではありません。</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_connection_and_variables</comment>
            <translation>接続、HF_ENDPOINT、HTTPS_PROXY を確認してください。</translation>
        </message>
        <message>
            <source>The hub gave a part of a file and does not say which.</source>
            <comment>hub.unnamed_part</comment>
            <translation>ハブがファイルの一部を返しましたが、どの部分かわかりません。</translation>
        </message>
        <message>
            <source>The hub offers another {file} than the one that {title} was described with.</source>
            <comment>hub.offers_another_file</comment>
            <translation>ハブの {file} は、{title} の記述にあるものと異なります。</translation>
        </message>
        <message>
            <source>Nothing was downloaded. Look for a newer Dragoman, or import the model.</source>
            <comment>hub.nothing_downloaded</comment>
            <translation>何もダウンロードしませんでした。新しい Dragoman を探すか、モデルをインポートしてください。</translation>
        </message>
        <message>
            <source>Download again.</source>
            <comment>hub.download_again</comment>
            <translation>ダウンロードし直してください。</translation>
        </message>
        <message>
            <source>The model {model} in {folder} cannot be used: {why}.</source>
            <comment>inference.unusable</comment>
            <translation>{folder} のモデル {model} は使えません: {why}。</translation>
        </message>
        <message>
            <source>{words}</source>
            <comment>inference.said</comment>
            <translation>{words}</translation>
        </message>
        <message>
            <source>it needs {needed:bytes} of memory and {free:bytes} are free</source>
            <comment>inference.needs_memory</comment>
            <translation>メモリが {needed:bytes} 必要ですが、空きは {free:bytes} です</translation>
        </message>
        <message>
            <source>memory is short, it needs {needed:bytes}</source>
            <comment>inference.memory_is_short</comment>
            <translation>メモリが足りません。{needed:bytes} 必要です</translation>
        </message>
        <message>
            <source>Close other programs, or use another model.</source>
            <comment>inference.free_memory</comment>
            <translation>ほかのプログラムを閉じるか、別のモデルを使ってください。</translation>
        </message>
        <message>
            <source>its inputs are not what they should be: {names}</source>
            <comment>inference.inputs</comment>
            <translation>入力が正しくありません: {names}</translation>
        </message>
        <message>
            <source>its outputs are not what they should be: {names}</source>
            <comment>inference.outputs</comment>
            <translation>出力が正しくありません: {names}</translation>
        </message>
        <message>
            <source>its tokenizer has {pieces} pieces, which do not fit the model</source>
            <comment>inference.vocabulary_does_not_fit</comment>
            <translation>トークナイザーの {pieces} 個のトークンがモデルに合いません</translation>
        </message>
        <message>
            <source>its tokenizer is not the one that belongs to it</source>
            <comment>inference.other_tokenizer</comment>
            <translation>トークナイザーがこのモデルのものではありません</translation>
        </message>
        <message>
            <source>it reads {limit} tokens at a time and was given {given}</source>
            <comment>inference.too_many_tokens</comment>
            <translation>一度に読めるのは {limit} トークンですが、{given} トークン渡されました</translation>
        </message>
        <message>
            <source>the token {token} is none of its {vocabulary}</source>
            <comment>inference.unknown_token</comment>
            <translation>トークン {token} は語彙 {vocabulary} 個の中にありません</translation>
        </message>
        <message>
            <source>its {key} cannot be {value}</source>
            <comment>inference.declares</comment>
            <translation>{key} を {value} にはできません</translation>
        </message>
        <message>
            <source>it does not give vectors of length 1</source>
            <comment>inference.not_of_length_1</comment>
            <translation>ベクトルの長さが 1 ではありません</translation>
        </message>
        <message>
            <source>its vectors have {found} numbers instead of {wanted}</source>
            <comment>inference.dimension</comment>
            <translation>ベクトルの数値が {wanted} 個ではなく {found} 個です</translation>
        </message>
        <message>
            <source>it does not give one score for a pair</source>
            <comment>inference.not_one_score</comment>
            <translation>1 つの組に 1 つのスコアを返しません</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <comment>inference.file</comment>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <comment>inference.file_is_damaged</comment>
            <translation>壊れています</translation>
        </message>
        <message>
            <source>The model {model} gives no vectors of single tokens to rerank by.</source>
            <comment>inference.no_token_vectors</comment>
            <translation>モデル {model} は、再ランクに使うトークンごとのベクトルを出力しません。</translation>
        </message>
        <message>
            <source>Choose another model, or another way of reranking.</source>
            <comment>inference.use_another_reranker</comment>
            <translation>別のモデルか、別の再ランク方法を選んでください。</translation>
        </message>
        <message>
            <source>its vectors have not the {wanted} numbers of the published one</source>
            <comment>inference.published_dimension</comment>
            <translation>ベクトルの数値が、公表されているモデルの {wanted} 個ではありません</translation>
        </message>
        <message>
            <source>its {head} score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.score_differs</comment>
            <translation>{head} のスコアが {found:.3f} で、{source} では {wanted:.3f} です</translation>
        </message>
        <message>
            <source>its reranker's score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.reranker_score_differs</comment>
            <translation>再ランクのスコアが {found:.3f} で、{source} では {wanted:.3f} です</translation>
        </message>
        <message>
            <source>slower, on battery</source>
            <comment>pace.battery</comment>
            <translation>バッテリー使用中のため低速</translation>
        </message>
        <message>
            <source>slower, while you use the computer</source>
            <comment>pace.person</comment>
            <translation>コンピューターの使用中のため低速</translation>
        </message>
        <message>
            <source>slower, while other programs need the computer</source>
            <comment>pace.others</comment>
            <translation>ほかのプログラムが動作中のため低速</translation>
        </message>
    </context>
</TS>
