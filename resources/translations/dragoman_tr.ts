<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>CollectionActions</name>
        <message>
            <source>C&amp;ollect passage</source>
            <translation>&amp;Pasajı koleksiyona ekle</translation>
        </message>
        <message>
            <source>&amp;Show the collection</source>
            <translation>Koleksiyonu &amp;göster</translation>
        </message>
        <message>
            <source>Sa&amp;ve the collection as…</source>
            <translation>Koleksiyonu &amp;farklı kaydet…</translation>
        </message>
        <message>
            <source>&amp;Undo the last change of the collection</source>
            <translation>Koleksiyondaki &amp;son değişikliği geri al</translation>
        </message>
        <message>
            <source>&amp;Remove all from the collection</source>
            <translation>&amp;Tümünü koleksiyondan kaldır</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Klasörde göster</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Alıntıyı kopyala</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Yukarı taşı</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Aşağı taşı</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Collected.</source>
            <translation>Koleksiyona eklendi.</translation>
        </message>
    </context>
    <context>
        <name>ExplainActions</name>
        <message>
            <source>Choose the file that is not found</source>
            <translation>Bulunmayan dosyayı seçin</translation>
        </message>
    </context>
    <context>
        <name>ExportActions</name>
        <message>
            <source>Nothing is collected yet.</source>
            <translation>Koleksiyon henüz boş.</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Word belgesi (*.docx)</translation>
        </message>
        <message>
            <source>Table for spreadsheets (*.csv)</source>
            <translation>Hesap tablosu (*.csv)</translation>
        </message>
        <message>
            <source>Save the collection</source>
            <translation>Koleksiyonu kaydetme</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Koleksiyon</translation>
        </message>
        <message>
            <source>{name} cannot be written.</source>
            <translation>{name} yazılamıyor.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Başka bir klasör seçin veya diskte yer açın.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>{name} adıyla kaydedildi.</translation>
        </message>
        <message>
            <source>{name} is there already. Replace it?</source>
            <translation>{name} zaten var. Değiştirilsin mi?</translation>
        </message>
        <message>
            <source>Replace a file</source>
            <translation>Dosyayı değiştirme</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Değiştir</translation>
        </message>
    </context>
    <context>
        <name>GuideActions</name>
        <message>
            <source>&amp;Guide</source>
            <translation>Kıla&amp;vuz</translation>
        </message>
        <message>
            <source>Look for a &amp;new version…</source>
            <translation>&amp;Yeni sürüm ara…</translation>
        </message>
        <message>
            <source>Look for a new version</source>
            <translation>Yeni sürüm ara</translation>
        </message>
        <message>
            <source>You have version {version}. The newest one stands on this page:</source>
            <translation>Sizdeki sürüm: {version}. En yenisi şu sayfada:</translation>
        </message>
        <message>
            <source>Your browser opens it. Dragoman itself asks nobody, and sends nothing.</source>
            <translation>Sayfayı tarayıcınız açar. Dragoman'ın kendisi kimseye bir şey sormaz ve hiçbir şey göndermez.</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Tarayıcıda aç</translation>
        </message>
    </context>
    <context>
        <name>HitActions</name>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Klasörde göster</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Alıntıyı kopyala</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Yolu kopyala</translation>
        </message>
        <message>
            <source>Why is this found?</source>
            <translation>Bu neden bulundu?</translation>
        </message>
        <message>
            <source>Forget this document…</source>
            <translation>Bu belgeyi unut…</translation>
        </message>
        <message>
            <source>Show a copy in its folder</source>
            <translation>Bir kopyayı klasöründe göster</translation>
        </message>
        <message>
            <source>Forget {name}? The file stays where it is, but is not found any more and not read again. Its text, title and name leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>{name} unutulsun mu? Dosya yerinde kalır, ama artık bulunmaz ve yeniden okunmaz. Metni, başlığı ve adı Dragoman'ın veri klasöründeki tüm dosyalardan silinir; önceki yedekler ve günlük de bunlarla birlikte silinir.</translation>
        </message>
        <message>
            <source>Copies of it in other places are still found.</source>
            <translation>Başka yerlerdeki kopyaları bulunmaya devam eder.</translation>
        </message>
        <message>
            <source>Forget a document</source>
            <translation>Belgeyi unut</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Unut</translation>
        </message>
    </context>
    <context>
        <name>LikeActions</name>
        <message>
            <source>Find similar &amp;passages</source>
            <translation>Benzer &amp;pasajları bul</translation>
        </message>
        <message>
            <source>Find similar &amp;documents</source>
            <translation>Benzer &amp;belgeleri bul</translation>
        </message>
        <message>
            <source>Find similar to the &amp;selection</source>
            <translation>Seçime benzeyenleri b&amp;ul</translation>
        </message>
    </context>
    <context>
        <name>ModelActions</name>
        <message>
            <source>All its files are as they were installed, and it gives what it should.</source>
            <translation>Tüm dosyaları kurulduğu gibi ve model gereken sonuçları veriyor.</translation>
        </message>
        <message>
            <source>Check of a model</source>
            <translation>Model denetimi</translation>
        </message>
    </context>
    <context>
        <name>PreviewActions</name>
        <message>
            <source>&amp;Next hit in the document</source>
            <translation>Belgedeki so&amp;nraki eşleşme</translation>
        </message>
        <message>
            <source>&amp;Previous hit in the document</source>
            <translation>Belgedeki önce&amp;ki eşleşme</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Bul</translation>
        </message>
        <message>
            <source>Find in the &amp;document…</source>
            <translation>Bel&amp;gede bul…</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>Bü&amp;yüt</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>Küçü&amp;lt</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>Olağan boyu&amp;t</translation>
        </message>
        <message>
            <source>Show &amp;text or page</source>
            <translation>&amp;Metni veya sayfayı göster</translation>
        </message>
    </context>
    <context>
        <name>QuestionActions</name>
        <message>
            <source>&amp;Recent questions</source>
            <translation>&amp;Son sorular</translation>
        </message>
        <message>
            <source>&amp;Save this search…</source>
            <translation>Bu aramayı &amp;kaydet…</translation>
        </message>
        <message>
            <source>&amp;Filters at the side</source>
            <translation>Yandaki &amp;filtreler</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>Filtreleri &amp;temizle</translation>
        </message>
        <message>
            <source>&amp;Mend the question</source>
            <translation>Soruyu &amp;düzelt</translation>
        </message>
        <message>
            <source>&amp;Keep the questions asked</source>
            <translation>Sorulan soruları s&amp;akla</translation>
        </message>
        <message>
            <source>Ask the &amp;last question again at the start</source>
            <translation>Başlangıçta s&amp;on soruyu yeniden sor</translation>
        </message>
        <message>
            <source>&amp;Delete all questions kept…</source>
            <translation>Saklanan tüm soruları si&amp;l…</translation>
        </message>
        <message>
            <source>Delete all questions that are kept? Saved searches stay.</source>
            <translation>Saklanan tüm sorular silinsin mi? Kayıtlı aramalar kalır.</translation>
        </message>
        <message>
            <source>Delete questions</source>
            <translation>Soruları sil</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Bu aramayı kaydet</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
    </context>
    <context>
        <name>QuoteActions</name>
        <message>
            <source>&amp;Copy quote with its source</source>
            <translation>Alıntıyı &amp;kaynağıyla kopyala</translation>
        </message>
        <message>
            <source>Copy quote as plain &amp;text</source>
            <translation>Alıntıyı &amp;düz metin olarak kopyala</translation>
        </message>
        <message>
            <source>Copy quote as &amp;Markdown</source>
            <translation>Alıntıyı &amp;Markdown olarak kopyala</translation>
        </message>
        <message>
            <source>Copy quote as &amp;BibTeX</source>
            <translation>Alıntıyı &amp;BibTeX olarak kopyala</translation>
        </message>
        <message>
            <source>Copy quote as Chicago &amp;note</source>
            <translation>Alıntıyı &amp;Chicago notu olarak kopyala</translation>
        </message>
        <message>
            <source>Copied with its source.</source>
            <translation>Kaynağıyla birlikte kopyalandı.</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>Bu pasaj artık yok.</translation>
        </message>
    </context>
    <context>
        <name>RemedyActions</name>
        <message>
            <source>The file cannot be read.</source>
            <translation>Dosya okunamıyor.</translation>
        </message>
    </context>
    <context>
        <name>RepairActions</name>
        <message>
            <source>Check and repair the library</source>
            <translation>Kitaplığı denetle ve onar</translation>
        </message>
        <message>
            <source>Check and repair the library now?</source>
            <translation>Kitaplık şimdi denetlenip onarılsın mı?</translation>
        </message>
        <message>
            <source>The window closes, the library is looked at to the last row, and what is damaged is made again from what is whole. That may take minutes. Your documents are not touched. The window then opens again.</source>
            <translation>Pencere kapanır, kitaplık son satırına kadar denetlenir ve zarar görenler sağlam olanlardan yeniden oluşturulur. Bu birkaç dakika sürebilir. Belgelerinize dokunulmaz. Ardından pencere yeniden açılır.</translation>
        </message>
        <message>
            <source>Check and repair</source>
            <translation>Denetle ve onar</translation>
        </message>
    </context>
    <context>
        <name>ScanActions</name>
        <message>
            <source>Scans</source>
            <translation>Taranmış sayfalar</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Oku</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Olduğu gibi bırak</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Dosya</translation>
        </message>
        <message>
            <source>&amp;Add folder…</source>
            <translation>Klasör &amp;ekle…</translation>
        </message>
        <message>
            <source>&amp;Folders…</source>
            <translation>&amp;Klasörler…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>&amp;Modeller…</translation>
        </message>
        <message>
            <source>&amp;Pause or go on indexing</source>
            <translation>Dizin oluşturmayı &amp;duraklat veya sürdür</translation>
        </message>
        <message>
            <source>&amp;Index now anyway</source>
            <translation>&amp;Yine de şimdi dizin oluştur</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Ayarlar…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Çıkış</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Ara</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Görünüm</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>&amp;Soru</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>&amp;Önizleme</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>Komutla&amp;r…</translation>
        </message>
        <message>
            <source>&amp;Collection</source>
            <translation>&amp;Koleksiyon</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Yardım</translation>
        </message>
        <message>
            <source>&amp;Search operators</source>
            <translation>&amp;Arama operatörleri</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Klavye kısayolları</translation>
        </message>
        <message>
            <source>&amp;What Dragoman knows</source>
            <translation>&amp;Dragoman'ın bildikleri</translation>
        </message>
        <message>
            <source>&amp;Files that need attention</source>
            <translation>&amp;İlgilenilmesi gereken dosyalar</translation>
        </message>
        <message>
            <source>Why &amp;isn't a file found?…</source>
            <translation>Bir dosya &amp;neden bulunmuyor?…</translation>
        </message>
        <message>
            <source>&amp;Check and repair the library…</source>
            <translation>Kitaplığı denetle ve &amp;onar…</translation>
        </message>
        <message>
            <source>&amp;About Dragoman</source>
            <translation>Dragoman &amp;hakkında</translation>
        </message>
    </context>
    <context>
        <name>BannerBar</name>
        <message>
            <source>Hide</source>
            <translation>Gizle</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Onar…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modeller…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Ayarlar…</translation>
        </message>
        <message>
            <source>Read scans…</source>
            <translation>Taranmış sayfaları oku…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message>
            <source>Passages collected</source>
            <translation>Koleksiyondaki pasajlar</translation>
        </message>
        <message>
            <source>Nothing is collected yet. Choose a passage and press Ctrl+B, or drag it here.</source>
            <translation>Koleksiyon henüz boş. Bir pasaj seçip Ctrl+B tuşlarına basın veya pasajı buraya sürükleyin.</translation>
        </message>
    </context>
    <context>
        <name>CollectionModel</name>
        <message>
            <source>Note: {note}</source>
            <translation>Not: {note}</translation>
        </message>
    </context>
    <context>
        <name>CollectionPanel</name>
        <message>
            <source>Collection</source>
            <translation>Koleksiyon</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>Tümünü kaldır</translation>
        </message>
        <message>
            <source>Note on this passage</source>
            <translation>Bu pasajla ilgili not</translation>
        </message>
        <message>
            <source>Style of the citations</source>
            <translation>Alıntıların biçimi</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Farklı kaydet…</translation>
        </message>
        <message>
            <source>Cite as</source>
            <translation>Alıntı biçimi</translation>
        </message>
    </context>
    <context>
        <name>style_names</name>
        <message>
            <source>Plain text</source>
            <translation>Düz metin</translation>
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
            <translation>Chicago notu</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>Finds the passage that answers a question, in any language, in your own files.</source>
            <translation>Kendi dosyalarınızda bir soruyu yanıtlayan pasajı, her dilde bulur.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Only a model that you ask for is loaded from the network.</source>
            <translation>Hiçbir şey bu bilgisayardan dışarı çıkmaz. Ağdan yalnızca sizin istediğiniz modeller indirilir.</translation>
        </message>
        <message>
            <source>Models:</source>
            <translation>Modeller:</translation>
        </message>
        <message>
            <source>The library lives in</source>
            <translation>Kitaplığın yeri</translation>
        </message>
        <message>
            <source>Apache License 2.0</source>
            <translation>Apache License 2.0</translation>
        </message>
        <message>
            <source>About Dragoman</source>
            <translation>Dragoman hakkında</translation>
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
            <translation>Boyut</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lisans</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>Tüm modeller</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>İndir…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>İçe aktar…</translation>
        </message>
        <message>
            <source>From files that you have brought along, where there is no network</source>
            <translation>Ağ olmayan yerde, yanınızda getirdiğiniz dosyalardan</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>Klasörden…</translation>
        </message>
        <message>
            <source>From a zip…</source>
            <translation>ZIP dosyasından…</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Kullan</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Denetle</translation>
        </message>
        <message>
            <source>Reads all its files and compares its results with the published ones</source>
            <translation>Tüm dosyalarını okur ve sonuçlarını yayımlananlarla karşılaştırır</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>The first passages are put in order by:</source>
            <translation>İlk pasajları sıraya koyan:</translation>
        </message>
        <message>
            <source>They read the meaning of passages</source>
            <translation>Pasajların anlamını okuyanlar</translation>
        </message>
        <message>
            <source>They put the first passages in order</source>
            <translation>İlk pasajları sıraya koyanlar</translation>
        </message>
        <message>
            <source>They read scans in further languages</source>
            <translation>Başka dillerde taranmış sayfaları okuyanlar</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>bilinmiyor</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>kullanımda</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Devam et</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>Diller: {languages}</translation>
        </message>
        <message>
            <source>Memory while it works: {size}</source>
            <translation>Çalışırken bellek: {size}</translation>
        </message>
        <message>
            <source>From: {place} {revision}</source>
            <translation>Kaynak: {place} {revision}</translation>
        </message>
        <message>
            <source>Choose the folder of {title}</source>
            <translation>Model klasörünü seçin: {title}</translation>
        </message>
        <message>
            <source>Choose the zip of {title}</source>
            <translation>Model ZIP dosyasını seçin: {title}</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Bir sorun oluştu</translation>
        </message>
        <message>
            <source>Dragoman met an error that it did not expect. Your documents are untouched, and you can go on working. The report below helps to mend it; it is sent nowhere by itself.</source>
            <translation>Dragoman beklemediği bir hatayla karşılaştı. Belgeleriniz zarar görmedi, çalışmaya devam edebilirsiniz. Aşağıdaki rapor hatanın giderilmesine yardımcı olur; kendiliğinden hiçbir yere gönderilmez.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapor</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Raporu kopyala</translation>
        </message>
    </context>
    <context>
        <name>ExcludesEditor</name>
        <message>
            <source>One pattern a line, as in .gitignore: drafts/, *.log, !keep.log</source>
            <translation>Her satıra bir desen, .gitignore'daki gibi: drafts/, *.log, !keep.log</translation>
        </message>
        <message>
            <source>Patterns left out of the selected folder</source>
            <translation>Seçili klasör için dışlama desenleri</translation>
        </message>
        <message>
            <source>Apply patterns</source>
            <translation>Desenleri uygula</translation>
        </message>
        <message>
            <source>What is wrong with the patterns</source>
            <translation>Desenlerdeki sorun</translation>
        </message>
        <message>
            <source>Left out of the selected folder:</source>
            <translation>Seçili klasörün dışında bırakılanlar:</translation>
        </message>
    </context>
    <context>
        <name>ExplainDialog</name>
        <message>
            <source>Why isn't this file found?</source>
            <translation>Bu dosya neden bulunmuyor?</translation>
        </message>
        <message>
            <source>What is known of the file</source>
            <translation>Dosya hakkında bilinenler</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Başka dosya…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Bakılıyor…</translation>
        </message>
        <message>
            <source>Was {path} meant?</source>
            <translation>Kastedilen {path} mi?</translation>
        </message>
    </context>
    <context>
        <name>FailureDetails</name>
        <message>
            <source>Choose a file to see what can be done about it.</source>
            <translation>Ne yapılabileceğini görmek için bir dosya seçin.</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>{date} tarihinden beri</translation>
        </message>
    </context>
    <context>
        <name>FailuresDialog</name>
        <message>
            <source>Files that need attention</source>
            <translation>İlgilenilmesi gereken dosyalar</translation>
        </message>
        <message>
            <source>Filter by name, folder or reason</source>
            <translation>Ada, klasöre veya nedene göre filtrele</translation>
        </message>
        <message>
            <source>Filter the files</source>
            <translation>Dosyaları filtrele</translation>
        </message>
        <message>
            <source>All about it</source>
            <translation>Ayrıntılar</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>Listeyi kopyala</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date: files are tried again there.</source>
            <translation>Bu kitaplığı başka bir Dragoman güncel tutuyor: dosyalar orada yeniden denenir.</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>Name</source>
            <translation>Dosya adı</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Klasör</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Neden</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Başlangıç</translation>
        </message>
    </context>
    <context>
        <name>folder_suggestions</name>
        <message>
            <source>Documents</source>
            <translation>Belgeler</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Masaüstü</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>İndirilenler</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>E-postalar</translation>
        </message>
        <message>
            <source>Nothing in it that is read</source>
            <translation>İçinde okunabilecek bir şey yok</translation>
        </message>
        <message>
            <source>Very many files, none read so far</source>
            <translation>Çok fazla dosya var, henüz hiçbiri okunmadı</translation>
        </message>
        <message>
            <source>by words in about {time}</source>
            <translation>sözcüklere göre yaklaşık {time} içinde</translation>
        </message>
        <message>
            <source>by meaning in about {time}</source>
            <translation>anlama göre yaklaşık {time} içinde</translation>
        </message>
        <message>
            <source>how long that takes is known once something has been read</source>
            <translation>ne kadar süreceği bir şeyler okunduktan sonra belli olur</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Sayılıyor…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ekle</translation>
        </message>
        <message>
            <source>Add {folder}</source>
            <translation>Ekle: {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Folders</source>
            <translation>Klasörler</translation>
        </message>
        <message>
            <source>Folders that are searched</source>
            <translation>Aranan klasörler</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Klasör ekle…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Add the sample documents</source>
            <translation>Örnek belgeleri ekle</translation>
        </message>
        <message>
            <source>What is wrong with ignore files in the selected folder</source>
            <translation>Seçili klasördeki yok sayma dosyalarının sorunu</translation>
        </message>
        <message>
            <source>Hidden files, folders such as node_modules, and what ignore files name are left out anyway. A line “forgotten-…” stands for what you had forgotten, without its name; without the line it is read again.</source>
            <translation>Gizli dosyalar, node_modules gibi klasörler ve yok sayma dosyalarında belirtilenler zaten dışarıda bırakılır. “forgotten-…” satırı, adı yazılmadan, unutulmasını istediğiniz şeyi gösterir; satır silinirse o yeniden okunur.</translation>
        </message>
        <message>
            <source>{folder}: {cost}</source>
            <translation>{folder}: {cost}</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>Aranacak klasörü seçin</translation>
        </message>
        <message>
            <source>Search {path} no longer, and forget all that was read of it? The files stay where they are. Their text, titles and names leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>{path} artık aranmasın ve oradan okunan her şey unutulsun mu? Dosyalar yerinde kalır. Metinleri, başlıkları ve adları Dragoman'ın veri klasöründeki tüm dosyalardan silinir; önceki yedekler ve günlük de bunlarla birlikte silinir.</translation>
        </message>
        <message>
            <source>Remove folder</source>
            <translation>Klasörü kaldır</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeDialog</name>
        <message>
            <source>What Dragoman knows</source>
            <translation>Dragoman'ın bildikleri</translation>
        </message>
        <message>
            <source>What the indexer is doing</source>
            <translation>Dizin oluşturucunun yaptığı iş</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Duraklat</translation>
        </message>
        <message>
            <source>Files that need attention…</source>
            <translation>İlgilenilmesi gereken dosyalar…</translation>
        </message>
        <message>
            <source>Why isn't a file found…</source>
            <translation>Bir dosya neden bulunmuyor?…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modeller…</translation>
        </message>
        <message>
            <source>Files by state</source>
            <translation>Duruma göre dosyalar</translation>
        </message>
        <message>
            <source>Nothing is left to do: changes are followed as they happen.</source>
            <translation>Yapılacak bir şey kalmadı: değişiklikler oldukça izlenir.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>By words</source>
            <translation>Sözcüklere göre</translation>
        </message>
        <message>
            <source>By meaning, with {embedder}</source>
            <translation>Anlama göre, {embedder} ile</translation>
        </message>
        <message>
            <source>Show the files: {state}</source>
            <translation>Dosyaları göster: {state}</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Languages</source>
            <translation>Diller</translation>
        </message>
        <message>
            <source>Speed on this computer</source>
            <translation>Bu bilgisayardaki hız</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ne olacak</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Yerleşik</translation>
        </message>
        <message>
            <source>unknown size</source>
            <translation>boyut bilinmiyor</translation>
        </message>
        <message>
            <source>Better ({size})</source>
            <translation>Daha iyi ({size})</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Kullanımda</translation>
        </message>
        <message>
            <source>Use it alone</source>
            <translation>Yalnızca bunu kullan</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Kullan</translation>
        </message>
        <message>
            <source>Go on with the download…</source>
            <translation>İndirmeye devam et…</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>İndir…</translation>
        </message>
        <message>
            <source>It reads what you add to the library, on this computer.</source>
            <translation>Kitaplığa eklediklerinizi bu bilgisayarda okur.</translation>
        </message>
        <message>
            <source>It has read all of your library.</source>
            <translation>Kitaplığınızın tamamını okudu.</translation>
        </message>
        <message>
            <source>It has read {share} of your library</source>
            <translation>Kitaplığınızın okunan kısmı: {share}</translation>
        </message>
        <message>
            <source>It reads {passages} in the background; meanwhile you search with what there is.</source>
            <translation>Arka planda {passages} okur; bu arada eldekilerle arama yaparsınız.</translation>
        </message>
        <message>
            <source>How long that takes is known once it has read for a moment.</source>
            <translation>Ne kadar süreceği, model biraz okuduktan sonra belli olur.</translation>
        </message>
        <message>
            <source>That takes about {time}.</source>
            <translation>Bu yaklaşık {time} sürer.</translation>
        </message>
        <message>
            <source>It is downloaded once, and finds more, above all across languages.</source>
            <translation>Bir kez indirilir ve özellikle diller arasında daha çok şey bulur.</translation>
        </message>
    </context>
    <context>
        <name>model_questions</name>
        <message>
            <source>unknown size</source>
            <translation>boyut bilinmiyor</translation>
        </message>
        <message>
            <source>Download {title}, {size}?</source>
            <translation>{title} indirilsin mi ({size})?</translation>
        </message>
        <message>
            <source>Licence: {licence}. From: {place}.</source>
            <translation>Lisans: {licence}. Kaynak: {place}.</translation>
        </message>
        <message>
            <source>This is the only thing that Dragoman ever loads from the network. It tells nobody more.</source>
            <translation>Dragoman'ın ağdan indirdiği tek şey budur. Kimseye başka bir şey bildirmez.</translation>
        </message>
        <message>
            <source>Download a model</source>
            <translation>Model indirme</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>İndir</translation>
        </message>
        <message>
            <source>{notice}

Import {title} all the same?</source>
            <translation>{notice}

{title} yine de içe aktarılsın mı?</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>Model içe aktarma</translation>
        </message>
        <message>
            <source>Remove {title} from this computer? What it has read stays known.</source>
            <translation>{title} bu bilgisayardan kaldırılsın mı? Okudukları bilinmeye devam eder.</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>Model kaldırma</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Gelişmiş</translation>
        </message>
        <message>
            <source>All models, import, check, remove, and who puts in order</source>
            <translation>Tüm modeller, içe aktarma, denetleme, kaldırma ve sıralama seçimi</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Duraklat</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Ne ters gitti</translation>
        </message>
    </context>
    <context>
        <name>PasswordButton</name>
        <message>
            <source>Give password…</source>
            <translation>Parola gir…</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>Parola</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Parolayı göster</translation>
        </message>
        <message>
            <source>The password is kept only until Dragoman is closed, and tried with your other protected files. What the file says is then in the library, where anyone who can open your account can read it.</source>
            <translation>Parola yalnızca Dragoman kapatılana kadar saklanır ve korunan diğer dosyalarınızda da denenir. Dosyanın içeriği bundan sonra kitaplıkta yer alır; hesabınızı açabilen herkes onu orada okuyabilir.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Deneniyor…</translation>
        </message>
    </context>
    <context>
        <name>RemedyButtons</name>
        <message>
            <source>Adds a pattern to the folder's; it can be taken away under Folders</source>
            <translation>Klasörün desenlerine bir desen ekler; Klasörler altında geri alınabilir</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Search its folder</source>
            <translation>Klasörünü aramaya ekle</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Dışarıda bırak</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>Kuralı göster</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Klasörde göster</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Tümünü yeniden dene</translation>
        </message>
    </context>
    <context>
        <name>RerankerChoice</name>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>İlk pasajları kim sıraya koyar</translation>
        </message>
        <message>
            <source>nobody: they stay as they were found</source>
            <translation>hiç kimse: bulundukları gibi kalırlar</translation>
        </message>
        <message>
            <source>the model that reads their meaning, word by word</source>
            <translation>anlamlarını okuyan model, sözcük sözcük</translation>
        </message>
        <message>
            <source>the built-in model, until a larger one is installed</source>
            <translation>daha büyük bir model kurulana kadar yerleşik model</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>What leaves it out</source>
            <translation>Dışarıda bırakan kural</translation>
        </message>
        <message>
            <source>Line {line} of {path}:</source>
            <translation>{path}, satır {line}:</translation>
        </message>
        <message>
            <source>The ignore file</source>
            <translation>Yok sayma dosyası</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Klasörde göster</translation>
        </message>
    </context>
    <context>
        <name>SettingEditor</name>
        <message>
            <source>Reset</source>
            <translation>Sıfırla</translation>
        </message>
        <message>
            <source>Reset “{setting}” to its default</source>
            <translation>“{setting}” ayarını varsayılana döndür</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>Varsayılan: {value}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>açık</translation>
        </message>
        <message>
            <source>off</source>
            <translation>kapalı</translation>
        </message>
        <message>
            <source>Write a whole number from {least} to {most}.</source>
            <translation>{least} ile {most} arasında bir tam sayı yazın.</translation>
        </message>
        <message>
            <source>Write a number from {least} to {most}.</source>
            <translation>{least} ile {most} arasında bir sayı yazın.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Reading files</source>
            <translation>Dosyaları okuma</translation>
        </message>
        <message>
            <source>Following folders</source>
            <translation>Klasörleri izleme</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Arama</translation>
        </message>
        <message>
            <source>Memory and backups</source>
            <translation>Bellek ve yedekler</translation>
        </message>
        <message>
            <source>Pages that are pictures, as scanners make them</source>
            <translation>Tarayıcıların oluşturduğu gibi, resim olan sayfalar</translation>
        </message>
        <message>
            <source>Their letters are recognised in the background, when nothing else is to be done.</source>
            <translation>Yapılacak başka iş olmadığında harfleri arka planda tanınır.</translation>
        </message>
        <message>
            <source>Ask when there are some</source>
            <translation>Varsa sor</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Oku</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>Olduğu gibi bırak</translation>
        </message>
        <message>
            <source>ocr scan scanner picture photo recognise</source>
            <translation>ocr tarama tarayıcı resim fotoğraf tanıma</translation>
        </message>
        <message>
            <source>Files read at the same time</source>
            <translation>Aynı anda okunan dosya sayısı</translation>
        </message>
        <message>
            <source>0 leaves it to Dragoman: one for each core, at most 4.</source>
            <translation>0 seçimi Dragoman'a bırakır: her çekirdek için bir, en çok 4.</translation>
        </message>
        <message>
            <source>processes cores threads workers</source>
            <translation>işlem çekirdek iş parçacığı işlemci</translation>
        </message>
        <message>
            <source>Largest file</source>
            <translation>En büyük dosya</translation>
        </message>
        <message>
            <source>Larger ones are not read, and told as too large.</source>
            <translation>Daha büyükleri okunmaz ve çok büyük olarak bildirilir.</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>size limit megabytes</source>
            <translation>boyut sınır megabayt</translation>
        </message>
        <message>
            <source>Longest text of a document</source>
            <translation>Bir belgenin en uzun metni</translation>
        </message>
        <message>
            <source>What comes after so many characters is not indexed; 20,000,000 are some 8,000 pages.</source>
            <translation>Bu kadar karakterden sonrası dizine eklenmez; 20.000.000 karakter yaklaşık 8.000 sayfadır.</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>karakter</translation>
        </message>
        <message>
            <source>length limit pages</source>
            <translation>uzunluk sınır sayfa</translation>
        </message>
        <message>
            <source>Most passages of a document</source>
            <translation>Bir belgedeki en çok pasaj</translation>
        </message>
        <message>
            <source>What comes after them is not indexed.</source>
            <translation>Sonrakiler dizine eklenmez.</translation>
        </message>
        <message>
            <source>passages</source>
            <translation>pasaj</translation>
        </message>
        <message>
            <source>length limit chunks</source>
            <translation>uzunluk sınır parça</translation>
        </message>
        <message>
            <source>Longest time for a file</source>
            <translation>Bir dosya için en uzun süre</translation>
        </message>
        <message>
            <source>A file that takes longer is told as not read, and the next one goes on.</source>
            <translation>Daha uzun süren dosya okunmadı olarak bildirilir ve sonrakine geçilir.</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>saniye</translation>
        </message>
        <message>
            <source>timeout limit</source>
            <translation>zaman aşımı süre sınır</translation>
        </message>
        <message>
            <source>Further time for each megabyte</source>
            <translation>Megabayt başına ek süre</translation>
        </message>
        <message>
            <source>Of the file and of its text, beside the time above.</source>
            <translation>Dosyanın ve metninin her megabaytı için, yukarıdaki süreye ek olarak.</translation>
        </message>
        <message>
            <source>timeout limit size</source>
            <translation>zaman aşımı süre sınır boyut</translation>
        </message>
        <message>
            <source>Most memory for a file</source>
            <translation>Bir dosya için en çok bellek</translation>
        </message>
        <message>
            <source>A file that needs more is told as not read.</source>
            <translation>Daha fazlasını gerektiren dosya okunmadı olarak bildirilir.</translation>
        </message>
        <message>
            <source>ram limit megabytes</source>
            <translation>bellek ram sınır megabayt</translation>
        </message>
        <message>
            <source>Give way to other work</source>
            <translation>Başka işlere öncelik ver</translation>
        </message>
        <message>
            <source>On a battery, while you use the computer and while other programs need it, indexing is slower.</source>
            <translation>Pille çalışırken, siz bilgisayarı kullanırken ve başka programların bilgisayara ihtiyacı varken dizin oluşturma yavaşlar.</translation>
        </message>
        <message>
            <source>battery power background priority slow processor</source>
            <translation>pil güç arka plan öncelik yavaş işlemci</translation>
        </message>
        <message>
            <source>Wait after a change</source>
            <translation>Değişiklikten sonra bekleme</translation>
        </message>
        <message>
            <source>So long nothing must happen in a folder before it is looked at: a file is often saved in steps.</source>
            <translation>Bir klasöre bakılmadan önce bu süre boyunca değişiklik olmamalıdır: dosyalar çoğu zaman adım adım kaydedilir.</translation>
        </message>
        <message>
            <source>delay live watch</source>
            <translation>gecikme bekleme canlı izleme</translation>
        </message>
        <message>
            <source>Time between two looks at everything</source>
            <translation>Her şeyi gözden geçirme aralığı</translation>
        </message>
        <message>
            <source>No system tells of all that happens to files.</source>
            <translation>Hiçbir sistem dosyalarda olan her şeyi bildirmez.</translation>
        </message>
        <message>
            <source>scan interval hour watch</source>
            <translation>tarama aralık saat izleme</translation>
        </message>
        <message>
            <source>Time between two looks at folders that cannot be followed</source>
            <translation>İzlenemeyen klasörleri gözden geçirme aralığı</translation>
        </message>
        <message>
            <source>Network shares, for instance, do not tell of changes as they happen.</source>
            <translation>Örneğin ağ paylaşımları değişiklikleri anında bildirmez.</translation>
        </message>
        <message>
            <source>scan interval network drive watch</source>
            <translation>tarama aralık ağ sürücü izleme</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modeller…</translation>
        </message>
        <message>
            <source>The model that reads the meaning</source>
            <translation>Anlamı okuyan model</translation>
        </message>
        <message>
            <source>Chosen among the models, with what each costs and knows.</source>
            <translation>Modeller arasından, her birinin maliyeti ve bildikleriyle seçilir.</translation>
        </message>
        <message>
            <source>embedder language download better</source>
            <translation>anlam modeli gömme dil indirme daha iyi</translation>
        </message>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>İlk pasajları kim sıraya koyar</translation>
        </message>
        <message>
            <source>Chosen among the models, under Advanced.</source>
            <translation>Modeller arasından, Gelişmiş altında seçilir.</translation>
        </message>
        <message>
            <source>reranker order sort</source>
            <translation>yeniden sıralama sıra düzen</translation>
        </message>
        <message>
            <source>Passages that are put in order</source>
            <translation>Sıraya konan pasaj sayısı</translation>
        </message>
        <message>
            <source>So many of the first are read once more, closely. 0: none.</source>
            <translation>İlk pasajlardan bu kadarı bir kez daha dikkatle okunur. 0: hiçbiri.</translation>
        </message>
        <message>
            <source>reranker results quality</source>
            <translation>yeniden sıralama sonuç kalite</translation>
        </message>
        <message>
            <source>Time for putting in order</source>
            <translation>Sıraya koyma süresi</translation>
        </message>
        <message>
            <source>The answer is shown before; it is only put into a better order.</source>
            <translation>Yanıt daha önce gösterilir; yalnızca daha iyi sıraya konur.</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>milisaniye</translation>
        </message>
        <message>
            <source>reranker speed</source>
            <translation>yeniden sıralama hız</translation>
        </message>
        <message>
            <source>Time for the larger model that puts in order</source>
            <translation>Sıraya koyan daha büyük modelin süresi</translation>
        </message>
        <message>
            <source>After that order is shown; only where such a model is installed.</source>
            <translation>İlk sıra gösterildikten sonra; yalnızca böyle bir model kuruluysa.</translation>
        </message>
        <message>
            <source>Keep models in memory for</source>
            <translation>Modelleri bellekte tutma süresi</translation>
        </message>
        <message>
            <source>One that nobody uses so long is unloaded; the next question then takes a moment more.</source>
            <translation>Bu süre boyunca kullanılmayan model bellekten çıkarılır; sonraki soru biraz daha uzun sürer.</translation>
        </message>
        <message>
            <source>ram unload idle</source>
            <translation>bellek ram boşaltma boşta</translation>
        </message>
        <message>
            <source>Back up what was learnt of the meaning</source>
            <translation>Anlamdan öğrenilenleri yedekle</translation>
        </message>
        <message>
            <source>Some kilobytes a passage in the daily backup, in place of learning it again after a damage.</source>
            <translation>Günlük yedekte pasaj başına birkaç kilobayt; bir hasardan sonra yeniden öğrenmeye gerek kalmaz.</translation>
        </message>
        <message>
            <source>vectors safety copy disk</source>
            <translation>vektör güvenlik yedek kopya disk</translation>
        </message>
        <message>
            <source>Keep the questions asked</source>
            <translation>Sorulan soruları sakla</translation>
        </message>
        <message>
            <source>In the data folder alone. Without, those that were kept are deleted; saved searches stay.</source>
            <translation>Yalnızca veri klasöründe. Kapatılırsa saklananlar silinir; kayıtlı aramalar kalır.</translation>
        </message>
        <message>
            <source>history privacy recent</source>
            <translation>geçmiş gizlilik son</translation>
        </message>
        <message>
            <source>Ask the last question again at the start</source>
            <translation>Başlangıçta son soruyu yeniden sor</translation>
        </message>
        <message>
            <source>Needs questions to be kept.</source>
            <translation>Soru saklanmıyorsa son soru da yoktur.</translation>
        </message>
        <message>
            <source>restore session</source>
            <translation>oturum geri yükleme</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Sorular</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Görünüm ve dil</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>Masaüstünde</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Of the window. Questions are asked in any language, whichever this is.</source>
            <translation>Pencerenin dili. Hangisi olursa olsun, sorular her dilde sorulabilir.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Sistemdeki gibi</translation>
        </message>
        <message>
            <source>translation locale</source>
            <translation>çeviri yerel</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Renkler</translation>
        </message>
        <message>
            <source>Where the system is set to high contrast, its own colours are used.</source>
            <translation>Sistemde yüksek karşıtlık açıksa sistemin renkleri kullanılır.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Koyu</translation>
        </message>
        <message>
            <source>theme dark mode night contrast appearance</source>
            <translation>tema koyu mod gece karşıtlık kontrast görünüm</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>Her şeyin boyutu</translation>
        </message>
        <message>
            <source>Beside what the system says already.</source>
            <translation>Sistemde ayarlanana ek olarak.</translation>
        </message>
        <message>
            <source>zoom scale font large</source>
            <translation>yakınlaştırma ölçek yazı tipi büyük</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Hareket</translation>
        </message>
        <message>
            <source>Panels fade in and bars slide open, unless the system says that nothing should move.</source>
            <translation>Sistem hareketi kapatmadıysa paneller yumuşakça belirir, çubuklar kayarak açılır.</translation>
        </message>
        <message>
            <source>animation reduced effects</source>
            <translation>animasyon canlandırma efekt</translation>
        </message>
        <message>
            <source>Closing the window then only puts it away; the sign in the tray brings it back, or ends Dragoman.</source>
            <translation>Böylece pencereyi kapatmak onu yalnızca gizler; bildirim alanındaki simge onu geri getirir veya Dragoman'ı sonlandırır.</translation>
        </message>
        <message>
            <source>This desktop has no tray, so that closing the window ends Dragoman whatever is set here.</source>
            <translation>Bu masaüstünde bildirim alanı yok; bu yüzden ayar ne olursa olsun pencereyi kapatmak Dragoman'ı sonlandırır.</translation>
        </message>
        <message>
            <source>Shows the bar for a quick question, whatever program is in front.</source>
            <translation>Hangi program önde olursa olsun hızlı soru çubuğunu gösterir.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Yok</translation>
        </message>
        <message>
            <source>Go on when the window is closed</source>
            <translation>Pencere kapanınca çalışmaya devam et</translation>
        </message>
        <message>
            <source>tray background minimise hide</source>
            <translation>tepsi bildirim alanı arka plan küçült gizle</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>Oturum açtığımda başlat</translation>
        </message>
        <message>
            <source>Without a window, so that new documents are read as they come.</source>
            <translation>Pencere olmadan; böylece yeni belgeler geldikçe okunur.</translation>
        </message>
        <message>
            <source>autostart boot login</source>
            <translation>otomatik başlatma açılış oturum</translation>
        </message>
        <message>
            <source>Keys for a quick question</source>
            <translation>Hızlı soru tuşları</translation>
        </message>
        <message>
            <source>global shortcut hotkey launcher</source>
            <translation>genel kısayol tuşu başlatıcı</translation>
        </message>
        <message>
            <source>Another program has the keys for a quick question: choose others.</source>
            <translation>Hızlı soru tuşlarını başka bir program kullanıyor: başka tuşlar seçin.</translation>
        </message>
        <message>
            <source>This system gives programs no such keys. Its own keyboard settings can start: dragoman --launcher</source>
            <translation>Bu sistem programlara böyle tuşlar vermiyor. Sistemin klavye ayarları şu komutu başlatabilir: dragoman --launcher</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Ayarlarda ara</translation>
        </message>
        <message>
            <source>No setting is called so.</source>
            <translation>Bu adda bir ayar yok.</translation>
        </message>
        <message>
            <source>“{setting}” is changed.</source>
            <translation>“{setting}” değiştirildi.</translation>
        </message>
        <message>
            <source>“{setting}” is changed; it counts from the next start.</source>
            <translation>“{setting}” değiştirildi; bir sonraki başlatmada geçerli olur.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Klavye kısayolları</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>Eylem bul</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Eylem</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tuşlar</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Eylemler ve tuşları</translation>
        </message>
        <message>
            <source>New keys for the chosen action</source>
            <translation>Seçili eylem için yeni tuşlar</translation>
        </message>
        <message>
            <source>Use it here instead</source>
            <translation>Burada kullan</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>Tuş yok</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Varsayılan</translation>
        </message>
        <message>
            <source>Always: arrows move in the list, also from the question; Escape clears the question.</source>
            <translation>Her zaman: oklar listede gezdirir, soru alanındayken de; Esc soruyu temizler.</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>Yeni tuşlara basın:</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Tümü varsayılan</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>tuş yok</translation>
        </message>
        <message>
            <source>{keys} is taken by: {actions}</source>
            <translation>{keys} şunlarda kullanılıyor: {actions}</translation>
        </message>
    </context>
    <context>
        <name>StateGroups</name>
        <message>
            <source>States</source>
            <translation>Durumlar</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>İlgilenilmesi gerekenler</translation>
        </message>
    </context>
    <context>
        <name>TransferBar</name>
        <message>
            <source>Progress of the work on a model</source>
            <translation>Modeldeki işin ilerlemesi</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Bağlanıyor…</translation>
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
            <translation>Belge</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Sunu</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Hesap tablosu</translation>
        </message>
        <message>
            <source>E-book</source>
            <translation>E-kitap</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Web sayfası</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-posta</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Düz metin</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arşiv</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Resim</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Kayıt</translation>
        </message>
        <message>
            <source>this passage: {language}</source>
            <translation>bu pasaj: {language}</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>kurulu değil</translation>
        </message>
        <message>
            <source>partly downloaded</source>
            <translation>kısmen indirildi</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>kurulu</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>kullanılamıyor</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Bağlanıyor</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>İndiriliyor</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>Kopyalanıyor</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Denetleniyor</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>saniyede {speed}</translation>
        </message>
        <message>
            <source>p. {page}</source>
            <translation>s. {page}</translation>
        </message>
        <message>
            <source>from a scan</source>
            <translation>taranmış sayfadan</translation>
        </message>
        <message>
            <source>not {values}</source>
            <translation>{values} hariç</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>ilk gün: {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>son gün: {day}</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>Have everything in {path} searched? That may be very many files.</source>
            <translation>{path} içindeki her şey aransın mı? Bu çok fazla dosya olabilir.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Klasörler</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ekle</translation>
        </message>
        <message>
            <source>Find similar documents</source>
            <translation>Benzer belgeleri bul</translation>
        </message>
        <message>
            <source>Why is it found, or not?</source>
            <translation>Neden bulunuyor veya bulunmuyor?</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>From</source>
            <translation>Başlangıç</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bitiş</translation>
        </message>
    </context>
    <context>
        <name>FacetModel</name>
        <message>
            <source>Clear</source>
            <translation>Temizle</translation>
        </message>
        <message>
            <source>nothing chosen</source>
            <translation>seçim yok</translation>
        </message>
        <message>
            <source>{group}, chosen; Delete clears it</source>
            <translation>{group}, seçili; Delete temizler</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>sayılmadı</translation>
        </message>
        <message>
            <source>{value}, documents found: {number}</source>
            <translation>{value}, bulunan belge: {number}</translation>
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message>
            <source>Nothing to narrow down yet</source>
            <translation>Henüz daraltılacak bir şey yok</translation>
        </message>
    </context>
    <context>
        <name>facet_rows</name>
        <message>
            <source>Folders</source>
            <translation>Klasörler</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>Türler</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Tarihler</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Diller</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>Gönderenler</translation>
        </message>
        <message>
            <source>Show {number} more</source>
            <translation>{number} tane daha göster</translation>
        </message>
    </context>
    <context>
        <name>FacetView</name>
        <message>
            <source>Filters</source>
            <translation>Filtreler</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>Yalnızca bu</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>Bunu dışarıda bırak</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Temizle</translation>
        </message>
    </context>
    <context>
        <name>periods</name>
        <message>
            <source>With Shift: from the one that is chosen to this one</source>
            <translation>Shift ile: seçili olandan buna kadar</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Tarih aralığı…</translation>
        </message>
        <message>
            <source>Past week</source>
            <translation>Son bir hafta</translation>
        </message>
        <message>
            <source>Past month</source>
            <translation>Son bir ay</translation>
        </message>
        <message>
            <source>Past year</source>
            <translation>Son bir yıl</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation>Kılavuz</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Kılavuzda bul</translation>
        </message>
        <message>
            <source>No page of the guide holds this.</source>
            <translation>Kılavuzun hiçbir sayfasında bu yok.</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>Kılavuzun sayfaları</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the guide</source>
            <translation>Kılavuz sayfası</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Belgenin sayfaları</translation>
        </message>
        <message>
            <source>This page cannot be drawn.</source>
            <translation>Bu sayfa çizilemiyor.</translation>
        </message>
    </context>
    <context>
        <name>FileOpener</name>
        <message>
            <source>Open many files</source>
            <translation>Çok sayıda dosya açma</translation>
        </message>
        <message>
            <source>Open them</source>
            <translation>Hepsini aç</translation>
        </message>
        <message>
            <source>No program on this computer opens it.</source>
            <translation>Bu bilgisayarda bunu açan bir program yok.</translation>
        </message>
        <message>
            <source>The file manager does not answer.</source>
            <translation>Dosya yöneticisi yanıt vermiyor.</translation>
        </message>
        <message>
            <source>{name} cannot be opened.</source>
            <translation>{name} açılamıyor.</translation>
        </message>
        <message>
            <source>The drive with {name} does not answer.</source>
            <translation>{name} öğesinin bulunduğu sürücü yanıt vermiyor.</translation>
        </message>
        <message>
            <source>Perhaps it sleeps, or its computer is off.</source>
            <translation>Uyku durumunda veya bilgisayarı kapalı olabilir.</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>{name} artık yerinde değil.</translation>
        </message>
        <message>
            <source>Perhaps it was moved, or its drive is not connected.</source>
            <translation>Taşınmış ya da sürücüsü bağlı değil olabilir.</translation>
        </message>
        <message>
            <source>{name} is a program. Opening it runs it on this computer.</source>
            <translation>{name} bir program. Açılırsa bu bilgisayarda çalışır.</translation>
        </message>
        <message>
            <source>{name} is a script. Opening it may run it on this computer.</source>
            <translation>{name} bir betik. Açılırsa bu bilgisayarda çalışabilir.</translation>
        </message>
        <message>
            <source>{name} is a shortcut. Opening it starts whatever it names.</source>
            <translation>{name} bir kısayol. Açılırsa gösterdiği şey başlatılır.</translation>
        </message>
        <message>
            <source>{name} is a document that may hold programs, which may run when it is opened.</source>
            <translation>{name}, içinde program bulunabilen bir belge; bu programlar belge açılınca çalışabilir.</translation>
        </message>
        <message>
            <source>Open it only if you know where it is from.</source>
            <translation>Yalnızca nereden geldiğini biliyorsanız açın.</translation>
        </message>
        <message>
            <source>Open what can run?</source>
            <translation>Çalışabilen bir dosya açılsın mı?</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Aç</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Komutlar</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Ne yapmak istiyorsunuz?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Komut</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Uyan komutlar</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>tuş yok</translation>
        </message>
        <message>
            <source>on</source>
            <translation>açık</translation>
        </message>
        <message>
            <source>off</source>
            <translation>kapalı</translation>
        </message>
    </context>
    <context>
        <name>document_builder</name>
        <message>
            <source>Picture:</source>
            <translation>Resim:</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Resim</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Kimden</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Kime</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Bilgi</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tarih</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Konu</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Ekler</translation>
        </message>
    </context>
    <context>
        <name>DocumentStack</name>
        <message>
            <source>Page</source>
            <translation>Sayfa</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>Biçimli</translation>
        </message>
        <message>
            <source>This document's form cannot be shown; this is its text.</source>
            <translation>Bu belgenin biçimi gösterilemiyor; bu, metnidir.</translation>
        </message>
        <message>
            <source>This page cannot be drawn; this is its text.</source>
            <translation>Bu sayfa çizilemiyor; bu, metnidir.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this document</source>
            <translation>Bu belgede bul</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
    </context>
    <context>
        <name>FormattedView</name>
        <message>
            <source>The document around the passage, with its form</source>
            <translation>Pasajın çevresindeki belge, biçimiyle</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>A link in this document</source>
            <translation>Bu belgedeki bir bağlantı</translation>
        </message>
        <message>
            <source>It leads out of this computer, to:</source>
            <translation>Bu bilgisayarın dışına, şu adrese gidiyor:</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>It leads to what Dragoman does not open:</source>
            <translation>Dragoman'ın açmadığı bir yere gidiyor:</translation>
        </message>
    </context>
    <context>
        <name>PageSelector</name>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Select the page</source>
            <translation>Sayfayı seç</translation>
        </message>
    </context>
    <context>
        <name>PreviewHead</name>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Klasörde göster</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>The document's text alone</source>
            <translation>Yalnızca belgenin metni</translation>
        </message>
        <message>
            <source>Previous hit in this document</source>
            <translation>Bu belgedeki önceki eşleşme</translation>
        </message>
        <message>
            <source>Next hit in this document</source>
            <translation>Bu belgedeki sonraki eşleşme</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Sayfa {page} / {pages}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Bulunamadı</translation>
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
            <translation>Bu belge artık yerinde değil.</translation>
        </message>
        <message>
            <source>The document's text cannot be shown.</source>
            <translation>Belgenin metni gösterilemiyor.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Text of the document around the passage</source>
            <translation>Pasajın çevresindeki belge metni</translation>
        </message>
    </context>
    <context>
        <name>Assistant</name>
        <message>
            <source>Tab puts the first one in, or the one chosen with the arrows; Esc closes</source>
            <translation>Tab ilk öneriyi veya oklarla seçileni ekler; Esc kapatır</translation>
        </message>
        <message>
            <source>Enter asks again; Delete takes a question out of the list</source>
            <translation>Enter yeniden sorar; Delete soruyu listeden çıkarır</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take away: {part}</source>
            <translation>Çıkar: {part}</translation>
        </message>
        <message>
            <source>{part}, take away</source>
            <translation>{part}, çıkar</translation>
        </message>
    </context>
    <context>
        <name>ChipRow</name>
        <message>
            <source>What the question is narrowed to</source>
            <translation>Soruyu daraltan koşullar</translation>
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
            <translation>Benzeri: {title}</translation>
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
            <translation>Şöyle yaz: {text}</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Çıkar</translation>
        </message>
    </context>
    <context>
        <name>offers</name>
        <message>
            <source>Yesterday</source>
            <translation>Dün</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Bugün</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Bu hafta</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Geçen hafta</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Geçen ay</translation>
        </message>
    </context>
    <context>
        <name>part_names</name>
        <message>
            <source>Type</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Klasör</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Gönderen</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Alıcı</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Dosya adı</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Sayfa</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Sıra</translation>
        </message>
        <message>
            <source>From a day on</source>
            <translation>Bir günden itibaren</translation>
        </message>
        <message>
            <source>Before a day</source>
            <translation>Bir günden önce</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>İlgiye göre</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Tarihe göre</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Ada göre</translation>
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
            <translation> veya </translation>
        </message>
        <message>
            <source>Before {day}</source>
            <translation>{day} öncesi</translation>
        </message>
        <message>
            <source>From {day} on</source>
            <translation>{day} ve sonrası</translation>
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
            <translation>Filtreler</translation>
        </message>
        <message>
            <source>Folders, types, languages, dates and senders of what is found</source>
            <translation>Bulunanların klasörleri, türleri, dilleri, tarihleri ve gönderenleri</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filtreleri temizle</translation>
        </message>
    </context>
    <context>
        <name>SavedList</name>
        <message>
            <source>Saved searches</source>
            <translation>Kayıtlı aramalar</translation>
        </message>
        <message>
            <source>Rename a search</source>
            <translation>Aramayı yeniden adlandır</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Ara</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Yeniden adlandır…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Yukarı taşı</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Aşağı taşı</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Ask in any language, or type words; "a phrase"  -without  type:pdf  after:2024</source>
            <translation>Her dilde sorun veya sözcük yazın; "bir ifade"  -hariç  type:pdf  after:2024</translation>
        </message>
        <message>
            <source>A question in any language, or words. For instance:
"an exact phrase"   -without   type:pdf   in:letters   after:2024
More of this: Help, Search operators</source>
            <translation>Her dilde bir soru veya sözcükler. Örneğin:
"tam bir ifade"   -hariç   type:pdf   in:mektuplar   after:2024
Daha fazlası: Yardım, Arama operatörleri</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Soru</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>Öneriler</translation>
        </message>
    </context>
    <context>
        <name>repair</name>
        <message>
            <source>It can be repaired from what is whole. What is whole is kept; your documents are not touched.</source>
            <translation>Sağlam kalanlardan onarılabilir. Sağlam olanlar korunur; belgelerinize dokunulmaz.</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Onar</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Check and repair the library</source>
            <translation>Kitaplığı denetle ve onar</translation>
        </message>
        <message>
            <source>Looking at the library…</source>
            <translation>Kitaplığa bakılıyor…</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Denetimin ilerlemesi</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Bulunan sorunlar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Open the library</source>
            <translation>Kitaplığı aç</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>Ask Dragoman a quick question</source>
            <translation>Dragoman'a hızlı soru sor</translation>
        </message>
    </context>
    <context>
        <name>Launcher</name>
        <message>
            <source>Ask Dragoman</source>
            <translation>Dragoman'a sor</translation>
        </message>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>Her dilde sorun veya sözcük yazın</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Soru</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Yanıtlar</translation>
        </message>
        <message>
            <source>Enter opens · Ctrl+Enter shows the folder · Shift+Enter: all answers</source>
            <translation>Enter açar · Ctrl+Enter klasörü gösterir · Shift+Enter: tüm yanıtlar</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Hiçbir şey bulunamadı.</translation>
        </message>
        <message>
            <source>The search has failed. The window says why.</source>
            <translation>Arama başarısız oldu. Nedeni pencerede yazıyor.</translation>
        </message>
        <message>
            <source>Escape puts this away</source>
            <translation>Esc bunu gizler</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Dragoman</source>
            <translation>Dragoman'ı aç</translation>
        </message>
        <message>
            <source>Ask a question…</source>
            <translation>Soru sor…</translation>
        </message>
        <message>
            <source>Pause the indexing</source>
            <translation>Dizin oluşturmayı duraklat</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>Yine de şimdi dizin oluştur</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Çıkış</translation>
        </message>
        <message>
            <source>Resume the indexing</source>
            <translation>Dizin oluşturmayı sürdür</translation>
        </message>
    </context>
    <context>
        <name>PassageList</name>
        <message>
            <source>Passages found</source>
            <translation>Bulunan pasajlar</translation>
        </message>
        <message>
            <source>Left and Right hide and show the passages of a document</source>
            <translation>Sol ve sağ oklar bir belgenin pasajlarını gizler ve gösterir</translation>
        </message>
    </context>
    <context>
        <name>row_words</name>
        <message>
            <source>Strong match</source>
            <translation>Güçlü eşleşme</translation>
        </message>
        <message>
            <source>Fair match</source>
            <translation>Orta eşleşme</translation>
        </message>
        <message>
            <source>Weak match</source>
            <translation>Zayıf eşleşme</translation>
        </message>
        <message>
            <source>Looking for the other passages…</source>
            <translation>Diğer pasajlar aranıyor…</translation>
        </message>
        <message>
            <source>Searching for more…</source>
            <translation>Daha fazlası aranıyor…</translation>
        </message>
        <message>
            <source>Nothing more was found.</source>
            <translation>Başka bir şey bulunamadı.</translation>
        </message>
        <message>
            <source>A copy</source>
            <translation>Bir kopya</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>daraltılmış</translation>
        </message>
        <message>
            <source>passage {number} of {of}</source>
            <translation>pasaj {number} / {of}</translation>
        </message>
        <message>
            <source>No good match</source>
            <translation>İyi eşleşme yok</translation>
        </message>
    </context>
    <context>
        <name>SortChoice</name>
        <message>
            <source>Best first</source>
            <translation>Önce en iyiler</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Önce en yeniler</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Ada göre</translation>
        </message>
        <message>
            <source>Order of the results</source>
            <translation>Sonuçların sırası</translation>
        </message>
        <message>
            <source>The question itself says so</source>
            <translation>Bunu sorunun kendisi belirliyor</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Searching…</source>
            <translation>Aranıyor…</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>Klasör seç…</translation>
        </message>
        <message>
            <source>No folder is searched yet</source>
            <translation>Henüz hiçbir klasör aranmıyor</translation>
        </message>
        <message>
            <source>Choose one, and its documents can be asked.</source>
            <translation>Bir klasör seçin; içindeki belgelere soru sorabilirsiniz.</translation>
        </message>
        <message>
            <source>Not there now: {names}. What was read of it was searched, what is new on it was not.</source>
            <translation>Şu anda erişilemiyor: {names}. Oradan okunanlar arandı, yeni olanlar aranmadı.</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>Klasörler…</translation>
        </message>
        <message>
            <source>Nothing was found, and no searched folder is there now.</source>
            <translation>Hiçbir şey bulunamadı ve aranan klasörlerin hiçbirine şu anda erişilemiyor.</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Klasör ekle…</translation>
        </message>
        <message>
            <source>Which and why</source>
            <translation>Hangileri ve neden</translation>
        </message>
        <message>
            <source>No document holds text that can be searched</source>
            <translation>Hiçbir belgede aranabilecek metin yok</translation>
        </message>
        <message>
            <source>What is put there later is found by itself.</source>
            <translation>Oraya sonradan konan belgeleri Dragoman kendiliğinden fark eder.</translation>
        </message>
        <message>
            <source>There are no documents in the searched folders</source>
            <translation>Aranan klasörlerde belge yok</translation>
        </message>
        <message>
            <source>No good match. These are the nearest passages.</source>
            <translation>İyi eşleşme yok. En yakın pasajlar bunlar.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Hiçbir şey bulunamadı.</translation>
        </message>
        <message>
            <source>Nothing was found so far, and reading is paused</source>
            <translation>Henüz bir şey bulunamadı ve okuma duraklatıldı</translation>
        </message>
        <message>
            <source>Still reading</source>
            <translation>Okuma sürüyor</translation>
        </message>
        <message>
            <source>The rest will be there soon: {when}.</source>
            <translation>Kalanı yakında hazır olur: {when}.</translation>
        </message>
        <message>
            <source>Nothing was found so far; the question is asked again by itself as more is read.</source>
            <translation>Henüz bir şey bulunamadı; okuma ilerledikçe soru kendiliğinden yeniden sorulur.</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>Okumaya devam et</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Ne kadar ilerledi</translation>
        </message>
        <message>
            <source>Without the quotation marks</source>
            <translation>Tırnak işaretleri olmadan</translation>
        </message>
        <message>
            <source>Without exclusions</source>
            <translation>Hiçbir şeyi hariç tutmadan</translation>
        </message>
        <message>
            <source>Perhaps it is there, but of another kind, folder, language or date.</source>
            <translation>Belki vardır, ama başka bir tür, klasör, dil veya tarihtedir.</translation>
        </message>
        <message>
            <source>What stands in quotation marks must be found letter for letter.</source>
            <translation>Tırnak içindekiler harfi harfine bulunmalıdır.</translation>
        </message>
        <message>
            <source>Perhaps it is there, together with what is left out.</source>
            <translation>Belki vardır, ama hariç tutulanlarla birliktedir.</translation>
        </message>
        <message>
            <source>No document holds these words or anything like them.</source>
            <translation>Hiçbir belgede bu sözcükler ya da benzerleri yok.</translation>
        </message>
        <message>
            <source>Search without filters</source>
            <translation>Filtresiz ara</translation>
        </message>
        <message>
            <source>Without “{word}”</source>
            <translation>“{word}” olmadan</translation>
        </message>
        <message>
            <source>By words only</source>
            <translation>Yalnızca sözcüklere göre</translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message>
            <source>found by their words, while the model of meaning is loaded</source>
            <translation>anlam modeli yüklenirken sözcüklere göre bulundu</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>Why this is found</source>
            <translation>Bunun bulunma nedeni</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>Bu pasaj artık yok.</translation>
        </message>
    </context>
    <context>
        <name>why_words</name>
        <message>
            <source>Not in it: {words}</source>
            <translation>İçinde olmayanlar: {words}</translation>
        </message>
        <message>
            <source>The sentence that answers best</source>
            <translation>En iyi yanıtlayan cümle</translation>
        </message>
        <message>
            <source>Words of the question in it</source>
            <translation>Sorunun pasajda geçen sözcükleri</translation>
        </message>
        <message>
            <source>How it was found</source>
            <translation>Nasıl bulundu</translation>
        </message>
        <message>
            <source>How sure that is</source>
            <translation>Ne kadar kesin</translation>
        </message>
        <message>
            <source>{word}, as {forms}</source>
            <translation>{word}, şu biçimde: {forms}</translation>
        </message>
        <message>
            <source>By its meaning: the question is in {asked}, the passage in {written}.</source>
            <translation>Anlamına göre: sorunun dili {asked}, pasajın dili {written}.</translation>
        </message>
        <message>
            <source>By its meaning, which is near to that of the question.</source>
            <translation>Sorununkine yakın olan anlamına göre.</translation>
        </message>
        <message>
            <source>By its words.</source>
            <translation>Sözcüklerine göre.</translation>
        </message>
        <message>
            <source>By the name of its file.</source>
            <translation>Dosyasının adına göre.</translation>
        </message>
        <message>
            <source>Its title holds words of the question.</source>
            <translation>Başlığında sorunun sözcükleri geçiyor.</translation>
        </message>
        <message>
            <source>Read once more together with the question, it was put further up.</source>
            <translation>Soruyla birlikte bir kez daha okununca daha üst sıraya alındı.</translation>
        </message>
    </context>
    <context>
        <name>BeginPage</name>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>Her dilde sorun veya sözcük yazın</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Kayıtlı aramalar</translation>
        </message>
        <message>
            <source>Asked lately</source>
            <translation>Son sorulanlar</translation>
        </message>
        <message>
            <source>New documents</source>
            <translation>Yeni belgeler</translation>
        </message>
        <message>
            <source>For instance, about the sample documents</source>
            <translation>Örneğin, örnek belgeler hakkında</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>Ask your own documents</source>
            <translation>Kendi belgelerinize sorun</translation>
        </message>
        <message>
            <source>Dragoman reads the folders you choose and finds the passage that answers a question, in whatever language you ask. Nothing leaves this computer.</source>
            <translation>Dragoman seçtiğiniz klasörleri okur ve hangi dilde sorarsanız sorun, soruyu yanıtlayan pasajı bulur. Hiçbir şey bu bilgisayardan dışarı çıkmaz.</translation>
        </message>
        <message>
            <source>Begin with one of these folders</source>
            <translation>Bu klasörlerden biriyle başlayın</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Klasör seç…</translation>
        </message>
        <message>
            <source>Try the sample documents</source>
            <translation>Örnek belgeleri dene</translation>
        </message>
        <message>
            <source>You can also drop a folder on this window. Files are only read, never changed.</source>
            <translation>Bu pencereye bir klasör de bırakabilirsiniz. Dosyalar yalnızca okunur, hiçbir zaman değiştirilmez.</translation>
        </message>
        <message>
            <source>Have this folder searched</source>
            <translation>Bu klasör aransın</translation>
        </message>
        <message>
            <source>{documents}, read in about {time}</source>
            <translation>{documents}, yaklaşık {time} içinde okunur</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Belgeler</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Masaüstü</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>İndirilenler</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>E-postalar</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>What the indexer is doing</source>
            <translation>Dizin oluşturucunun yaptığı iş</translation>
        </message>
        <message>
            <source>Progress of the indexing</source>
            <translation>Dizin oluşturmanın ilerlemesi</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>Yine de şimdi dizin oluştur</translation>
        </message>
        <message>
            <source>What Dragoman knows, how fast it learns, and how long it takes</source>
            <translation>Dragoman'ın bildikleri, öğrenme hızı ve kalan süre</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Duraklat</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Hazır</translation>
        </message>
    </context>
    <context>
        <name>status_words</name>
        <message>
            <source>Preparing the search…</source>
            <translation>Arama hazırlanıyor…</translation>
        </message>
        <message>
            <source>Forgetting: what you removed leaves the data folder…</source>
            <translation>Unutuluyor: kaldırdıklarınız veri klasöründen siliniyor…</translation>
        </message>
        <message>
            <source>Looking for documents</source>
            <translation>Belgeler aranıyor</translation>
        </message>
        <message>
            <source>Reading {done} of {total} documents</source>
            <translation>Belgeler okunuyor: {done} / {total}</translation>
        </message>
        <message>
            <source>Learning the meaning of passages with {embedder}: {done} of {total}</source>
            <translation>Pasajların anlamı {embedder} ile öğreniliyor: {done} / {total}</translation>
        </message>
        <message>
            <source>Reading scans: {done} of {total} pages</source>
            <translation>Taranmış sayfalar okunuyor: {done} / {total}</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Duraklatıldı</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date; here you can search it</source>
            <translation>Bu kitaplığı başka bir Dragoman güncel tutuyor; burada arama yapabilirsiniz</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>henüz ölçülmedi</translation>
        </message>
        <message>
            <source>{share} of the text</source>
            <translation>metnin okunan kısmı: {share}</translation>
        </message>
        <message>
            <source>speed not measured yet</source>
            <translation>hız henüz ölçülmedi</translation>
        </message>
        <message>
            <source>By meaning: {share}</source>
            <translation>Anlama göre: {share}</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>Hepsi okundu</translation>
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
            <translation>Aramak için en az bir sözcük yazın.</translation>
        </message>
        <message>
            <source>The question is very long; its first {limit:count} characters were used.</source>
            <comment>query.too_long</comment>
            <translation>Soru çok uzun; ilk {limit:count} karakteri kullanıldı.</translation>
        </message>
        <message>
            <source>The quotation mark {mark} is never closed: what follows is searched as words.</source>
            <comment>query.unbalanced_quote</comment>
            <translation>{mark} tırnak işareti kapatılmamış: sonrası sözcük olarak aranıyor.</translation>
        </message>
        <message>
            <source>The minus sign stands before no word: write -word for what must not be found.</source>
            <comment>query.lone_minus</comment>
            <translation>Eksi işaretinden sonra sözcük yok: bulunmaması gereken için -sözcük yazın.</translation>
        </message>
        <message>
            <source>OR needs something on both sides.</source>
            <comment>query.or_needs_two</comment>
            <translation>OR operatörünün iki yanında da bir şey olmalıdır.</translation>
        </message>
        <message>
            <source>OR joins words and phrases, or values of the same operator; here it was left out.</source>
            <comment>query.or_joins_alike</comment>
            <translation>OR, sözcükleri ve ifadeleri ya da aynı operatörün değerlerini birleştirir; burada dikkate alınmadı.</translation>
        </message>
        <message>
            <source>{written}: is searched as a word; did you mean {meant}: ?</source>
            <comment>query.misspelt</comment>
            <translation>{written}: sözcük olarak aranıyor; şunu mu demek istediniz: {meant}: ?</translation>
        </message>
        <message>
            <source>{name}: has no value; it follows the colon without a blank.</source>
            <comment>query.no_value</comment>
            <translation>{name}: için değer yok; değer iki noktadan hemen sonra, boşluksuz yazılır.</translation>
        </message>
        <message>
            <source>{name}: cannot be turned round with a minus; it was left out.</source>
            <comment>query.cannot_be_negated</comment>
            <translation>{name}: eksi işaretiyle tersine çevrilemez; dikkate alınmadı.</translation>
        </message>
        <message>
            <source>{value} is no type or file extension that Dragoman reads; it was left out.</source>
            <comment>query.unknown_type</comment>
            <translation>{value}, Dragoman'ın okuduğu bir tür veya dosya uzantısı değil; dikkate alınmadı.</translation>
        </message>
        <message>
            <source>{value} is no language that Dragoman knows; it was left out.</source>
            <comment>query.unknown_language</comment>
            <translation>{value}, Dragoman'ın bildiği bir dil değil; dikkate alınmadı.</translation>
        </message>
        <message>
            <source>{value} is no date; write 2024, 2024-05, 2024-05-17, yesterday or last-week. It was left out.</source>
            <comment>query.unknown_date</comment>
            <translation>{value} bir tarih değil; 2024, 2024-05, 2024-05-17, yesterday veya last-week yazın. Dikkate alınmadı.</translation>
        </message>
        <message>
            <source>{value} is no page; write 3 or 3-7. It was left out.</source>
            <comment>query.unknown_page</comment>
            <translation>{value} bir sayfa değil; 3 veya 3-7 yazın. Dikkate alınmadı.</translation>
        </message>
        <message>
            <source>{value} is no order; write date, name or relevance. It was left out.</source>
            <comment>query.unknown_order</comment>
            <translation>{value} bir sıra değil; date, name veya relevance yazın. Dikkate alınmadı.</translation>
        </message>
        <message>
            <source>{value} holds no word; it was left out.</source>
            <comment>query.no_words_in_value</comment>
            <translation>{value} içinde sözcük yok; dikkate alınmadı.</translation>
        </message>
        <message>
            <source>these words, one after the other</source>
            <comment>operator.phrase</comment>
            <translation>bu sözcükler, art arda</translation>
        </message>
        <message>
            <source>not this word; not this phrase or filter either: -"letter box", -type:mail</source>
            <comment>operator.minus</comment>
            <translation>bu sözcük hariç; ifade veya filtre de olabilir: -"posta kutusu", -type:mail</translation>
        </message>
        <message>
            <source>one of the two, also of phrases</source>
            <comment>operator.or</comment>
            <translation>ikisinden biri, ifadeler de olabilir</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <comment>operator.prefix</comment>
            <translation>böyle başlayan sözcükler</translation>
        </message>
        <message>
            <source>kinds of documents or file extensions; several with commas</source>
            <comment>operator.type</comment>
            <translation>belge türleri veya dosya uzantıları; birden çoksa virgülle</translation>
        </message>
        <message>
            <source>in this folder or below: the whole path, or a part of it</source>
            <comment>operator.in</comment>
            <translation>bu klasörde veya altında: yolun tamamı ya da bir bölümü</translation>
        </message>
        <message>
            <source>with these words in the file's name</source>
            <comment>operator.name</comment>
            <translation>dosya adında bu sözcükler olanlar</translation>
        </message>
        <message>
            <source>in this language, by its name or code</source>
            <comment>operator.lang</comment>
            <translation>bu dildekiler; dilin adı veya kodu</translation>
        </message>
        <message>
            <source>mails of this sender: a part of the name or address</source>
            <comment>operator.from</comment>
            <translation>bu gönderenin e-postaları: adın veya adresin bir bölümü</translation>
        </message>
        <message>
            <source>mails to this person: a part of the name or address</source>
            <comment>operator.to</comment>
            <translation>bu kişiye gönderilen e-postalar: adın veya adresin bir bölümü</translation>
        </message>
        <message>
            <source>from this day, month or year on</source>
            <comment>operator.after</comment>
            <translation>bu günden, aydan veya yıldan itibaren</translation>
        </message>
        <message>
            <source>from before this day, month or year</source>
            <comment>operator.before</comment>
            <translation>bu günden, aydan veya yıldan önce</translation>
        </message>
        <message>
            <source>on these pages</source>
            <comment>operator.page</comment>
            <translation>bu sayfalarda</translation>
        </message>
        <message>
            <source>in the order of date, name or relevance</source>
            <comment>operator.sort</comment>
            <translation>tarih, ad veya ilgi sırasına göre</translation>
        </message>
        <message>
            <source>The index of words is damaged and is being made anew: this was found by meaning and by names alone.</source>
            <comment>search.words_missing</comment>
            <translation>Sözcük dizini hasarlı ve yeniden oluşturuluyor: bunlar yalnızca anlama ve adlara göre bulundu.</translation>
        </message>
        <message>
            <source>The library has lost its latest changes. Bring it back: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.went_back</comment>
            <translation>Kitaplık kendisine son bildirilenleri yitirdi. Geri getirmek için pencerede Yardım, Kitaplığı denetle ve onar veya şu komut: dragoman check --repair</translation>
        </message>
        <message>
            <source>Some of the library is damaged and was passed over. Repair it: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.damage_seen</comment>
            <translation>Kitaplığın bir bölümü hasarlı ve atlandı. Onarmak için pencerede Yardım, Kitaplığı denetle ve onar veya şu komut: dragoman check --repair</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <comment>search.nothing_found</comment>
            <translation>Hiçbir şey bulunamadı.</translation>
        </message>
        <message>
            <source>Nothing was found with these filters.</source>
            <comment>search.nothing_found_filtered</comment>
            <translation>Bu filtrelerle hiçbir şey bulunamadı.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase.</source>
            <comment>search.phrase_not_found</comment>
            <translation>Hiçbir belgede tam bu ifade yok.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase with these filters.</source>
            <comment>search.phrase_not_found_filtered</comment>
            <translation>Bu filtrelerle hiçbir belgede tam bu ifade yok.</translation>
        </message>
        <message>
            <source>{what} {remedy}</source>
            <comment>search.model_fault</comment>
            <translation>{what} {remedy}</translation>
        </message>
        <message>
            <source>This folder cannot be opened: {why}.</source>
            <comment>place.folder_cannot_be_opened</comment>
            <translation>Bu klasör açılamıyor: {why}.</translation>
        </message>
        <message>
            <source>This file cannot be looked at: {why}.</source>
            <comment>place.file_cannot_be_looked_at</comment>
            <translation>Bu dosyaya bakılamıyor: {why}.</translation>
        </message>
        <message>
            <source>it is a link; what it leads to is searched where it lies, if that is in a searched folder</source>
            <comment>place.link</comment>
            <translation>bu bir bağlantı; gösterdiği yer aranan bir klasördeyse orada aranır</translation>
        </message>
        <message>
            <source>it is no file but a pipe, a socket or a device</source>
            <comment>place.special</comment>
            <translation>bu bir dosya değil; bir kanal, soket veya aygıt</translation>
        </message>
        <message>
            <source>it is kept online and not on this computer, and Dragoman downloads nothing</source>
            <comment>place.online_only</comment>
            <translation>bu bilgisayarda değil, çevrimiçi olarak saklanıyor ve Dragoman hiçbir şey indirmez</translation>
        </message>
        <message>
            <source>a drive is mounted here at other times; to have the folder searched without it, exclude it and include it again</source>
            <comment>place.drive_away</comment>
            <translation>başka zamanlarda buraya bir sürücü bağlanıyor; klasörün onsuz aranması için klasörü dışarıda bırakıp yeniden ekleyin</translation>
        </message>
        <message>
            <source>it shows again what is searched in another place</source>
            <comment>place.shown_again</comment>
            <translation>başka bir yerde aranan içeriği yeniden gösteriyor</translation>
        </message>
        <message>
            <source>This folder did not answer within {seconds} seconds; it will be tried again.</source>
            <comment>place.does_not_answer</comment>
            <translation>Bu klasör {seconds} saniye içinde yanıt vermedi; yeniden denenecek.</translation>
        </message>
        <message>
            <source>Dragoman made a mistake with this file ({kind}); the log says more.</source>
            <comment>file.our_mistake</comment>
            <translation>Dragoman bu dosyada bir hata yaptı ({kind}); ayrıntılar günlükte.</translation>
        </message>
        <message>
            <source>Only the first {limit:count} characters of this document are indexed.</source>
            <comment>file.shortened</comment>
            <translation>Bu belgenin yalnızca ilk {limit:count} karakteri dizine eklendi.</translation>
        </message>
        <message>
            <source>Reading this file ended its reader twice. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside</comment>
            <translation>Bu dosyanın okunması okuyucuyu iki kez çökertti. Dosya değişene veya siz yeniden deneyene kadar bekletiliyor.</translation>
        </message>
        <message>
            <source>Reading this file failed twice, so it is left aside until it changes, or until you have it tried again. {why}</source>
            <comment>file.set_aside_because</comment>
            <translation>Bu dosya iki kez okunamadı; bu yüzden değişene veya siz yeniden deneyene kadar bekletiliyor. {why}</translation>
        </message>
        <message numerus="yes">
            <source>Dragoman was ended {n:count} times while it was reading this file. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside_interrupted</comment>
            <translation>
                <numerusform>Dragoman bu dosyayı okurken {n:count} kez kapatıldı. Dosya değişene veya siz yeniden deneyene kadar bekletiliyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first {limit:count} passages of this document are indexed.</source>
            <comment>file.passages_capped</comment>
            <translation>Bu belgenin yalnızca ilk {limit:count} pasajı dizine eklendi.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} passages of this document are indexed: {why}.</source>
            <comment>file.rest_unread</comment>
            <translation>
                <numerusform>Bu belgenin yalnızca ilk {n:count} pasajı dizine eklendi: {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages are left out, which take too long to be read: {pages}.</source>
            <comment>file.slow_pages</comment>
            <translation>
                <numerusform>Okunması çok uzun süren {n:count} sayfa dışarıda bırakıldı: {pages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages {first:count} to {last:count} are left out: {why}.</source>
            <comment>file.pages_unread</comment>
            <translation>{first:count}–{last:count} arasındaki sayfalar dışarıda bırakıldı: {why}.</translation>
        </message>
        <message>
            <source>The file is larger than {limit:bytes}.</source>
            <comment>file.too_large</comment>
            <translation>Dosya {limit:bytes} sınırından büyük.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>Dosya boş.</translation>
        </message>
        <message>
            <source>The file cannot be read: {why}.</source>
            <comment>file.cannot_be_read</comment>
            <translation>Dosya okunamıyor: {why}.</translation>
        </message>
        <message>
            <source>This file holds no text.</source>
            <comment>file.no_text</comment>
            <translation>Bu dosyada metin yok.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} attachments are not read: {names}.</source>
            <comment>left_out.attachments</comment>
            <translation>
                <numerusform>{n:count} ek okunmadı: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents inside this one are not read: {names}.</source>
            <comment>left_out.embedded</comment>
            <translation>
                <numerusform>Bunun içindeki {n:count} belge okunmadı: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} parts are nested too deeply to be read.</source>
            <comment>left_out.nested_parts</comment>
            <translation>
                <numerusform>{n:count} parça okunamayacak kadar derinde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} damaged parts are left out.</source>
            <comment>left_out.damaged_parts</comment>
            <translation>
                <numerusform>{n:count} hasarlı parça dışarıda bırakıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} parts of this file are read: {why}.</source>
            <comment>left_out.rest</comment>
            <translation>
                <numerusform>Bu dosyanın yalnızca ilk {n:count} parçası okundu: {why}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Some parts of this message are not read: {why}.</source>
            <comment>left_out.rest_of_message</comment>
            <translation>Bu iletinin bazı bölümleri okunmadı: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages show pictures and hold no text.</source>
            <comment>left_out.picture_pages</comment>
            <translation>
                <numerusform>{count:count} sayfanın {n:count} tanesinde resim var, metin yok.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages hold other letters than are seen on them.</source>
            <comment>left_out.garbled_pages</comment>
            <translation>
                <numerusform>{count:count} sayfanın {n:count} tanesinde, görünenlerden başka harfler var.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages cannot be read.</source>
            <comment>left_out.damaged_pages</comment>
            <translation>
                <numerusform>{count:count} sayfanın {n:count} tanesi okunamıyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file is damaged: it is not a complete {label}.</source>
            <comment>damaged.incomplete</comment>
            <translation>Bu dosya hasarlı: eksik bir dosya ({label}).</translation>
        </message>
        <message>
            <source>This file is damaged: its parts are nested too deeply.</source>
            <comment>damaged.nested_too_deeply</comment>
            <translation>Bu dosya hasarlı: parçaları çok derin iç içe geçmiş.</translation>
        </message>
        <message>
            <source>This file holds binary data, not text.</source>
            <comment>damaged.binary</comment>
            <translation>Bu dosyada metin değil, ikili veri var.</translation>
        </message>
        <message>
            <source>This file unpacks to an unreasonable size; it may have been made to do harm.</source>
            <comment>damaged.bomb</comment>
            <translation>Bu dosya açılınca akıl almaz bir boyuta ulaşıyor; zarar vermek için yapılmış olabilir.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not rich text.</source>
            <comment>damaged.not_rich_text</comment>
            <translation>Bu dosya hasarlı: zengin metin değil.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not an e-mail.</source>
            <comment>damaged.not_mail</comment>
            <translation>Bu dosya hasarlı: e-posta değil.</translation>
        </message>
        <message>
            <source>This file is damaged: none of its slides can be read.</source>
            <comment>damaged.slides</comment>
            <translation>Bu dosya hasarlı: slaytlarının hiçbiri okunamıyor.</translation>
        </message>
        <message>
            <source>This PDF is damaged and cannot be opened.</source>
            <comment>damaged.pdf</comment>
            <translation>Bu PDF hasarlı ve açılamıyor.</translation>
        </message>
        <message>
            <source>This PDF is damaged: none of its pages can be read.</source>
            <comment>damaged.pdf_pages</comment>
            <translation>Bu PDF hasarlı: sayfalarının hiçbiri okunamıyor.</translation>
        </message>
        <message>
            <source>This file is protected by a password.</source>
            <comment>encrypted.password</comment>
            <translation>Bu dosya parolayla korunuyor.</translation>
        </message>
        <message>
            <source>This PDF is protected in a way that needs a certificate or password.</source>
            <comment>encrypted.certificate</comment>
            <translation>Bu PDF, sertifika veya parola gerektiren bir şekilde korunuyor.</translation>
        </message>
        <message>
            <source>This book is protected against copying (DRM).</source>
            <comment>encrypted.book</comment>
            <translation>Bu kitap kopyalamaya karşı korunuyor (DRM).</translation>
        </message>
        <message>
            <source>This file is protected in a way that Dragoman cannot open.</source>
            <comment>encrypted.unknown</comment>
            <translation>Bu dosya Dragoman'ın açamadığı bir şekilde korunuyor.</translation>
        </message>
        <message>
            <source>This password does not open the file.</source>
            <comment>encrypted.wrong_password</comment>
            <translation>Bu parola dosyayı açmıyor.</translation>
        </message>
        <message>
            <source>This file needs no password.</source>
            <comment>encrypted.no_password</comment>
            <translation>Bu dosya için parola gerekmiyor.</translation>
        </message>
        <message>
            <source>This PDF holds pictures of pages, without text.</source>
            <comment>no_text.pdf</comment>
            <translation>Bu PDF'de metin değil, sayfa resimleri var.</translation>
        </message>
        <message>
            <source>These slides hold no text.</source>
            <comment>no_text.slides</comment>
            <translation>Bu sunuda metin yok.</translation>
        </message>
        <message>
            <source>This workbook is empty.</source>
            <comment>no_text.sheet</comment>
            <translation>Bu çalışma kitabı boş.</translation>
        </message>
        <message>
            <source>This book holds no text.</source>
            <comment>no_text.book</comment>
            <translation>Bu kitapta metin yok.</translation>
        </message>
        <message>
            <source>This message holds no text.</source>
            <comment>no_text.mail</comment>
            <translation>Bu iletide metin yok.</translation>
        </message>
        <message>
            <source>This mailbox holds no text.</source>
            <comment>no_text.mailbox</comment>
            <translation>Bu posta kutusunda metin yok.</translation>
        </message>
        <message>
            <source>Its pages are pictures, and no letters were recognised on them.</source>
            <comment>no_text.scan</comment>
            <translation>Sayfaları resim ve üzerlerinde hiçbir harf tanınmadı.</translation>
        </message>
        <message>
            <source>Dragoman does not read files without an extension.</source>
            <comment>unsupported.no_extension</comment>
            <translation>Dragoman uzantısı olmayan dosyaları okumaz.</translation>
        </message>
        <message>
            <source>Dragoman does not look inside .{extension} archives.</source>
            <comment>unsupported.archive</comment>
            <translation>Dragoman .{extension} arşivlerinin içine bakmaz.</translation>
        </message>
        <message>
            <source>Dragoman does not read the files in which Outlook keeps its mails (.{extension}).</source>
            <comment>unsupported.mail_store</comment>
            <translation>Dragoman, Outlook'un e-postalarını sakladığı dosyaları okumaz (.{extension}).</translation>
        </message>
        <message>
            <source>It is packed in a way that Dragoman cannot unpack ({method}).</source>
            <comment>unsupported.packing</comment>
            <translation>Dragoman'ın açamadığı bir yolla sıkıştırılmış ({method}).</translation>
        </message>
        <message>
            <source>Dragoman does not read text in pictures (.{extension}).</source>
            <comment>unsupported.picture</comment>
            <translation>Dragoman resimlerdeki metni okumaz (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read sound or film (.{extension}).</source>
            <comment>unsupported.recording</comment>
            <translation>Dragoman ses veya video okumaz (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files; {program} does.</source>
            <comment>unsupported.convertible</comment>
            <translation>Dragoman .{extension} dosyalarını okumaz; {program} okur.</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files.</source>
            <comment>unsupported.format</comment>
            <translation>Dragoman .{extension} dosyalarını okumaz.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <comment>unreadable.gone</comment>
            <translation>Dosya artık yerinde değil.</translation>
        </message>
        <message>
            <source>Permission denied: your account may not read this file.</source>
            <comment>unreadable.forbidden</comment>
            <translation>İzin yok: hesabınızın bu dosyayı okuma izni yok.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <comment>unreadable.folder</comment>
            <translation>Bu bir dosya değil, klasör.</translation>
        </message>
        <message>
            <source>This is a link now, no file.</source>
            <comment>unreadable.link</comment>
            <translation>Bu artık bir dosya değil, bağlantı.</translation>
        </message>
        <message>
            <source>This is a pipe, a socket or a device now, no file.</source>
            <comment>unreadable.special</comment>
            <translation>Bu artık bir dosya değil; bir kanal, soket veya aygıt.</translation>
        </message>
        <message>
            <source>This file is kept online and not on this computer, and Dragoman downloads nothing. Open it once, and it is here.</source>
            <comment>unreadable.online_only</comment>
            <translation>Bu dosya bu bilgisayarda değil, çevrimiçi olarak saklanıyor ve Dragoman hiçbir şey indirmez. Dosyayı bir kez açarsanız bu bilgisayara gelir.</translation>
        </message>
        <message>
            <source>The drive did not answer while this file was read.</source>
            <comment>unreadable.silent</comment>
            <translation>Bu dosya okunurken sürücü yanıt vermedi.</translation>
        </message>
        <message>
            <source>The disk reported an error while this file was read.</source>
            <comment>unreadable.disk_error</comment>
            <translation>Bu dosya okunurken disk bir hata bildirdi.</translation>
        </message>
        <message>
            <source>Reading this file took more than {seconds:g} seconds, which is what a file of {size:bytes} may take.</source>
            <comment>extraction.timeout</comment>
            <translation>Bu dosyanın okunması, {size:bytes} boyutundaki bir dosya için sınır olan {seconds:g} saniyeden uzun sürdü.</translation>
        </message>
        <message>
            <source>Reading this file needed more than {limit:bytes} of memory.</source>
            <comment>extraction.memory</comment>
            <translation>Bu dosyanın okunması {limit:bytes} sınırından fazla bellek gerektirdi.</translation>
        </message>
        <message>
            <source>The file made the reader crash.</source>
            <comment>extraction.crash</comment>
            <translation>Dosya okuyucunun çökmesine yol açtı.</translation>
        </message>
        <message numerus="yes">
            <source>Only the beginning of this document is indexed, {n:count} passages. {why}</source>
            <comment>extraction.cut_short</comment>
            <translation>
                <numerusform>Bu belgenin yalnızca başı dizine eklendi, {n:count} pasaj. {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>The reader failed on this file ({kind}).</source>
            <comment>extraction.bug</comment>
            <translation>Okuyucu bu dosyada başarısız oldu ({kind}).</translation>
        </message>
        <message>
            <source>reading the file took more than {seconds:g} seconds</source>
            <comment>extraction.out_of_time</comment>
            <translation>dosyanın okunması {seconds:g} saniyeden uzun sürdü</translation>
        </message>
        <message>
            <source>reading the file needed more than {limit:bytes} of memory</source>
            <comment>extraction.out_of_memory</comment>
            <translation>dosyanın okunması {limit:bytes} sınırından fazla bellek gerektirdi</translation>
        </message>
        <message>
            <source>The drive with {path} does not answer.</source>
            <comment>extraction.drive_silent</comment>
            <translation>{path} yolunun bulunduğu sürücü yanıt vermiyor.</translation>
        </message>
        <message>
            <source>The process that reads files does not start.</source>
            <comment>extraction.worker_does_not_start</comment>
            <translation>Dosyaları okuyan işlem başlamıyor.</translation>
        </message>
        <message>
            <source>This file is no PDF; only PDFs have pages that can be shown.</source>
            <comment>pages.no_pdf</comment>
            <translation>Bu dosya PDF değil; yalnızca PDF'lerin gösterilebilen sayfaları vardır.</translation>
        </message>
        <message>
            <source>This document has no page {number}.</source>
            <comment>pages.none_such</comment>
            <translation>Bu belgede {number} numaralı sayfa yok.</translation>
        </message>
        <message>
            <source>This page is damaged and cannot be shown.</source>
            <comment>pages.damaged</comment>
            <translation>Bu sayfa hasarlı ve gösterilemiyor.</translation>
        </message>
        <message>
            <source>Drawing this page took more than {seconds:g} seconds.</source>
            <comment>pages.timeout</comment>
            <translation>Bu sayfanın çizilmesi {seconds:g} saniyeden uzun sürdü.</translation>
        </message>
        <message>
            <source>Drawing this page needed more than {limit:bytes} of memory.</source>
            <comment>pages.memory</comment>
            <translation>Bu sayfanın çizilmesi {limit:bytes} sınırından fazla bellek gerektirdi.</translation>
        </message>
        <message>
            <source>Drawing this page made its reader crash.</source>
            <comment>pages.crash</comment>
            <translation>Bu sayfanın çizilmesi okuyucuyu çökertti.</translation>
        </message>
        <message>
            <source>Laying this document out took more than {seconds:g} seconds.</source>
            <comment>form.timeout</comment>
            <translation>Bu belgenin sayfa düzeni {seconds:g} saniyeden uzun sürdü.</translation>
        </message>
        <message>
            <source>Laying this document out needed more than {limit:bytes} of memory.</source>
            <comment>form.memory</comment>
            <translation>Bu belgenin sayfa düzeni {limit:bytes} sınırından fazla bellek gerektirdi.</translation>
        </message>
        <message>
            <source>Laying this document out made its reader crash.</source>
            <comment>form.crash</comment>
            <translation>Bu belgenin sayfa düzeni okuyucuyu çökertti.</translation>
        </message>
        <message>
            <source>the network</source>
            <comment>barrier.network</comment>
            <translation>ağ</translation>
        </message>
        <message>
            <source>writing anything</source>
            <comment>barrier.writing</comment>
            <translation>her türlü yazma</translation>
        </message>
        <message>
            <source>other files</source>
            <comment>barrier.reading</comment>
            <translation>başka dosyalar</translation>
        </message>
        <message>
            <source>other programs</source>
            <comment>barrier.processes</comment>
            <translation>başka programlar</translation>
        </message>
        <message>
            <source>more memory than allowed</source>
            <comment>barrier.memory</comment>
            <translation>izin verilenden fazla bellek</translation>
        </message>
        <message>
            <source>Dragoman has no means for that on this system yet.</source>
            <comment>sandbox.not_on_this_system</comment>
            <translation>Dragoman'ın bu sistemde bunun için henüz bir yolu yok.</translation>
        </message>
        <message>
            <source>The kernel takes no rights on files away ({why}); Linux does since 5.13, where Landlock is switched on.</source>
            <comment>sandbox.no_landlock</comment>
            <translation>Çekirdek dosya haklarını kaldırmıyor ({why}); Linux, Landlock açıksa 5.13 sürümünden beri kaldırır.</translation>
        </message>
        <message>
            <source>The kernel filters no system calls ({why}).</source>
            <comment>sandbox.no_filter</comment>
            <translation>Çekirdek sistem çağrılarını süzmüyor ({why}).</translation>
        </message>
        <message>
            <source>There is no filter of system calls for this processor ({processor}).</source>
            <comment>sandbox.unknown_processor</comment>
            <translation>Bu işlemci ({processor}) için sistem çağrısı süzgeci yok.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} other threads were there before the barrier stood, and keep their rights.</source>
            <comment>sandbox.other_threads</comment>
            <translation>
                <numerusform>Engel kurulmadan önce {n:count} iş parçacığı daha vardı; haklarını koruyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>An attempt to get past the barrier succeeded.</source>
            <comment>sandbox.tried_and_not_held</comment>
            <translation>Engeli aşma girişimi başarılı oldu.</translation>
        </message>
        <message>
            <source>A process to try it with could not be started ({why}).</source>
            <comment>sandbox.no_process</comment>
            <translation>Denemek için bir işlem başlatılamadı ({why}).</translation>
        </message>
        <message>
            <source>it is Dragoman's own data folder</source>
            <comment>ignore.own_data</comment>
            <translation>bu, Dragoman'ın kendi veri klasörü</translation>
        </message>
        <message>
            <source>it is hidden</source>
            <comment>ignore.hidden</comment>
            <translation>gizli</translation>
        </message>
        <message>
            <source>folders named {name} hold no documents of a person</source>
            <comment>ignore.clutter_folder</comment>
            <translation>{name} adlı klasörlerde kişisel belge bulunmaz</translation>
        </message>
        <message>
            <source>it is a temporary file of another program</source>
            <comment>ignore.clutter_file</comment>
            <translation>başka bir programın geçici dosyası</translation>
        </message>
        <message>
            <source>you had it forgotten (its line among the folder's patterns is {line}; dragoman forget --undo takes it out)</source>
            <comment>ignore.forgotten</comment>
            <translation>bunu siz unutturdunuz (klasörün desenleri arasındaki satırı: {line}; geri almak için: dragoman forget --undo)</translation>
        </message>
        <message>
            <source>your pattern {pattern} leaves it out</source>
            <comment>ignore.excluded</comment>
            <translation>{pattern} deseniniz bunu dışarıda bırakıyor</translation>
        </message>
        <message>
            <source>line {line} of {path} leaves it out ({pattern})</source>
            <comment>ignore.file</comment>
            <translation>şunun {line}. satırı bunu dışarıda bırakıyor: {path} ({pattern})</translation>
        </message>
        <message numerus="yes">
            <source>it says what is left out, with {n:count} mistakes; the first: {first}</source>
            <comment>ignore.rules_with_mistakes</comment>
            <translation>
                <numerusform>neyin dışarıda kalacağını belirtiyor, {n:count} hatası var; ilki: {first}</numerusform>
            </translation>
        </message>
        <message>
            <source>the folder {folder} is left out: {why}</source>
            <comment>ignore.folder_above</comment>
            <translation>{folder} klasörü dışarıda bırakılıyor: {why}</translation>
        </message>
        <message>
            <source>line {line} ({text}) is passed over: {why}</source>
            <comment>pattern.passed_over</comment>
            <translation>{line}. satır ({text}) atlandı: {why}</translation>
        </message>
        <message>
            <source>it names nothing</source>
            <comment>pattern.names_nothing</comment>
            <translation>hiçbir şeyi belirtmiyor</translation>
        </message>
        <message>
            <source>the backslash at its end stands before nothing</source>
            <comment>pattern.backslash_at_end</comment>
            <translation>sonundaki ters eğik çizgiden sonra bir şey yok</translation>
        </message>
        <message>
            <source>its bracket is never closed; the bracket itself is written \[</source>
            <comment>pattern.open_bracket</comment>
            <translation>köşeli ayracı kapatılmamış; ayracın kendisi \[ olarak yazılır</translation>
        </message>
        <message>
            <source>its brackets admit nothing but a slash, which they never match</source>
            <comment>pattern.only_slash</comment>
            <translation>ayraçları yalnızca eğik çizgi içeriyor, bununla da hiç eşleşmezler</translation>
        </message>
        <message>
            <source>line {line} ({text}) holds a range that runs backwards: only its first character counts</source>
            <comment>pattern.range_backwards</comment>
            <translation>{line}. satırda ({text}) ters bir aralık var: yalnızca ilk karakteri geçerli</translation>
        </message>
        <message>
            <source>its [: :] is no kind of character that is known, such as [:digit:]</source>
            <comment>pattern.unknown_class</comment>
            <translation>içindeki [: :] bilinen bir karakter türü değil; örnek: [:digit:]</translation>
        </message>
        <message>
            <source>no path has two slashes in a row</source>
            <comment>pattern.empty_part</comment>
            <translation>hiçbir yolda art arda iki eğik çizgi olmaz</translation>
        </message>
        <message>
            <source>no path holds . or .. between its slashes</source>
            <comment>pattern.dots</comment>
            <translation>hiçbir yolda eğik çizgiler arasında . veya .. olmaz</translation>
        </message>
        <message>
            <source>it is longer than {limit:bytes}</source>
            <comment>pattern.too_long</comment>
            <translation>{limit:bytes} sınırından uzun</translation>
        </message>
        <message>
            <source>patterns with *, ? or [ are followed up to {limit:bytes} of them</source>
            <comment>pattern.too_many</comment>
            <translation>*, ? veya [ içeren desenlerin en çok {limit:bytes} kadarına uyulur</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more lines are passed over</source>
            <comment>pattern.more_lines</comment>
            <translation>
                <numerusform>{n:count} satır daha atlandı</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing that it says is followed: {why}</source>
            <comment>pattern.file_not_followed</comment>
            <translation>içindekilerin hiçbirine uyulmuyor: {why}</translation>
        </message>
        <message>
            <source>only its first {limit:bytes} are followed</source>
            <comment>pattern.file_too_large</comment>
            <translation>yalnızca ilk {limit:bytes} geçerli</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} ignore files have lines that are passed over: dragoman failures tells them.</source>
            <comment>pattern.files_with_mistakes</comment>
            <translation>
                <numerusform>{n:count} yok sayma dosyasında atlanan satırlar var; bunları dragoman failures gösterir.</numerusform>
            </translation>
        </message>
        <message>
            <source>rules in {path}: {problem}</source>
            <comment>pattern.in_file</comment>
            <translation>kurallar ({path}): {problem}</translation>
        </message>
        <message>
            <source>patterns of {folder}: {problem}</source>
            <comment>pattern.of_folder</comment>
            <translation>klasör desenleri ({folder}): {problem}</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>not_readable.folder</comment>
            <translation>bu bir klasör</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <comment>not_readable.no_file</comment>
            <translation>olağan bir dosya değil</translation>
        </message>
        <message>
            <source>it has more than {limit:bytes}</source>
            <comment>not_readable.too_large</comment>
            <translation>{limit:bytes} sınırından büyük</translation>
        </message>
        <message>
            <source>The settings in {path} are not followed, and the defaults are used: {why}.</source>
            <comment>settings.not_read</comment>
            <translation>{path} içindeki ayarlara uyulmuyor, varsayılanlar kullanılıyor: {why}.</translation>
        </message>
        <message>
            <source>{path} holds bytes that are no text in UTF-8; the rest of it counts.</source>
            <comment>settings.no_text</comment>
            <translation>{path} UTF-8 metni olmayan baytlar içeriyor; kalanı geçerli.</translation>
        </message>
        <message>
            <source>{path} has a slip in line {line}, so that only the plain values that can be told in it count.</source>
            <comment>settings.no_json</comment>
            <translation>{path} dosyasının {line}. satırında bir yanlış var; bu yüzden yalnızca anlaşılabilen basit değerler geçerli.</translation>
        </message>
        <message>
            <source>{path} holds no names with values, as in {{"embedder": "auto"}}; the defaults are used.</source>
            <comment>settings.no_names</comment>
            <translation>{path} içinde {{"embedder": "auto"}} gibi değerli adlar yok; varsayılanlar kullanılıyor.</translation>
        </message>
        <message>
            <source>{path}, line {line}: there is no setting {name}.</source>
            <comment>settings.unknown</comment>
            <translation>{path}, satır {line}: {name} adında bir ayar yok.</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} cannot be {value}; {used} is used instead.</source>
            <comment>settings.odd_value</comment>
            <translation>{path}, satır {line}: {name} için {value} kullanılamaz; bunun yerine {used} kullanılıyor.</translation>
        </message>
        <message>
            <source>Correct the file; what else is wrong in it is told by: dragoman status</source>
            <comment>settings.correct</comment>
            <translation>Dosyayı düzeltin; içindeki diğer yanlışları şu komut bildirir: dragoman status</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} stands there more than once; the last one counts.</source>
            <comment>settings.twice</comment>
            <translation>{path}, satır {line}: {name} birden çok kez geçiyor; sonuncusu geçerli.</translation>
        </message>
        <message>
            <source>The indexer stopped because of a mistake in the program.</source>
            <comment>indexer.stopped</comment>
            <translation>Dizin oluşturucu, programdaki bir hata yüzünden durdu.</translation>
        </message>
        <message>
            <source>Start Dragoman again; the log says more.</source>
            <comment>remedy.start_again_see_log</comment>
            <translation>Dragoman'ı yeniden başlatın; ayrıntılar günlükte.</translation>
        </message>
        <message>
            <source>See whether the drive or the network share is connected; Dragoman tries again by itself.</source>
            <comment>remedy.see_to_drive</comment>
            <translation>Sürücünün veya ağ paylaşımının bağlı olup olmadığına bakın; Dragoman kendiliğinden yeniden dener.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, and install Dragoman again if this goes on.</source>
            <comment>remedy.free_memory_or_install_again</comment>
            <translation>Bellek boşaltmak için başka programları kapatın; sorun sürerse Dragoman'ı yeniden kurun.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents can be found</source>
            <comment>window.documents</comment>
            <translation>
                <numerusform>{n:count} belge bulunabiliyor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} in part</source>
            <comment>window.partly</comment>
            <translation>
                <numerusform>{n:count} kısmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} not there now</source>
            <comment>window.away</comment>
            <translation>
                <numerusform>{n:count} şu anda erişilemiyor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} need attention</source>
            <comment>window.unread_files</comment>
            <translation>
                <numerusform>{n:count} dosyayla ilgilenilmeli</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are read again.</source>
            <comment>window.tried_again</comment>
            <translation>
                <numerusform>{n:count} dosya yeniden okunuyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are left out from now on; their patterns stand under Folders.</source>
            <comment>window.excluded</comment>
            <translation>
                <numerusform>{n:count} dosya bundan böyle dışarıda bırakılıyor; desenleri Klasörler altında.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files</source>
            <comment>window.files</comment>
            <translation>
                <numerusform>{n:count} dosya</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} chosen</source>
            <comment>window.chosen</comment>
            <translation>
                <numerusform>{n:count} seçili</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents</source>
            <comment>window.found_documents</comment>
            <translation>
                <numerusform>{n:count} belge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least {n:count} documents</source>
            <comment>window.found_documents_at_least</comment>
            <translation>
                <numerusform>En az {n:count} belge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files that can be read</source>
            <comment>window.documents_there</comment>
            <translation>
                <numerusform>okunabilen {n:count} dosya</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files that can be read</source>
            <comment>window.documents_there_at_least</comment>
            <translation>
                <numerusform>okunabilen dosya sayısı {n:count} üzerinde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages</source>
            <comment>window.passages</comment>
            <translation>
                <numerusform>{n:count} pasaj</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a second</source>
            <comment>window.passages_a_second</comment>
            <translation>
                <numerusform>saniyede {n:count} pasaj</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a minute</source>
            <comment>window.passages_a_minute</comment>
            <translation>
                <numerusform>dakikada {n:count} pasaj</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files, {size}</source>
            <comment>window.estimate</comment>
            <translation>
                <numerusform>{n:count} dosya, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files, {size}</source>
            <comment>window.estimate_at_least</comment>
            <translation>
                <numerusform>{n:count} dosyadan fazla, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} passages it has read only the beginning: it takes {limit:count} pieces of words at a time.</source>
            <comment>window.cut</comment>
            <translation>
                <numerusform>{n:count} pasajın yalnızca başını okudu: bir seferde {limit:count} sözcük parçası alıyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more are still to be read</source>
            <comment>window.to_be_read</comment>
            <translation>
                <numerusform>{n:count} tane daha okunacak</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>also in {n:count} other places</source>
            <comment>window.copies</comment>
            <translation>
                <numerusform>{n:count} başka yerde daha</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} new</source>
            <comment>window.new</comment>
            <translation>
                <numerusform>{n:count} yeni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more passages</source>
            <comment>window.more_passages</comment>
            <translation>
                <numerusform>{n:count} pasaj daha</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These are all {n:count} documents</source>
            <comment>window.end</comment>
            <translation>
                <numerusform>Tümü bu kadar: {n:count} belge</numerusform>
            </translation>
        </message>
        <message>
            <source>Still reading: {share:percent} can be found by meaning</source>
            <comment>window.still_reading_meaning</comment>
            <translation>Okuma sürüyor: anlama göre bulunabilen kısım {share:percent}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are still to be read.</source>
            <comment>window.still_waiting</comment>
            <translation>
                <numerusform>{n:count} belge daha okunacak.</numerusform>
            </translation>
        </message>
        <message>
            <source>The meaning of {share:percent} of the text is known so far</source>
            <comment>window.meaning_coverage</comment>
            <translation>Şimdiye kadar anlamı bilinen metin: {share:percent}</translation>
        </message>
        <message>
            <source>The system does not let Dragoman start at login: its list of such programs cannot be written.</source>
            <comment>window.no_autostart</comment>
            <translation>Sistem, Dragoman'ın oturum açılırken başlamasına izin vermiyor: başlangıç programları listesine yazılamıyor.</translation>
        </message>
        <message>
            <source>The larger model has read {share:percent} of the text so far</source>
            <comment>window.backfill</comment>
            <translation>Daha büyük modelin şimdiye kadar okuduğu metin: {share:percent}</translation>
        </message>
        <message numerus="yes">
            <source>Open {n:count} files at once?</source>
            <comment>window.open_many</comment>
            <translation>
                <numerusform>{n:count} dosya birden açılsın mı?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages collected</source>
            <comment>window.collected</comment>
            <translation>
                <numerusform>Koleksiyonda {n:count} pasaj</numerusform>
            </translation>
        </message>
        <message>
            <source>Not there now; what was read of it can still be found</source>
            <comment>window.folder.away</comment>
            <translation>Şu anda erişilemiyor; okunanlar yine de bulunabilir</translation>
        </message>
        <message>
            <source>Not there since {since:date}; what was read of it can still be found</source>
            <comment>window.folder.away_since</comment>
            <translation>Şu tarihten beri erişilemiyor: {since:date}; okunanlar yine de bulunabilir</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} still to be read</source>
            <comment>window.folder.waiting</comment>
            <translation>
                <numerusform>{n:count} okunacak</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} left out</source>
            <comment>window.folder.skipped</comment>
            <translation>
                <numerusform>{n:count} dışarıda bırakıldı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} seconds</source>
            <comment>window.duration.seconds</comment>
            <translation>
                <numerusform>{n:count} saniye</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} minutes</source>
            <comment>window.duration.minutes</comment>
            <translation>
                <numerusform>{n:count} dakika</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} hours</source>
            <comment>window.duration.hours</comment>
            <translation>
                <numerusform>{n:count} saat</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <comment>window.time_left.seconds</comment>
            <translation>bir dakikadan az kaldı</translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} minutes left</source>
            <comment>window.time_left.minutes</comment>
            <translation>
                <numerusform>yaklaşık {n:count} dakika kaldı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} hours left</source>
            <comment>window.time_left.hours</comment>
            <translation>
                <numerusform>yaklaşık {n:count} saat kaldı</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes in {folder} cannot be followed as they happen.</source>
            <comment>watching.no_live_events</comment>
            <translation>{folder} klasöründeki değişiklikler anında izlenemiyor.</translation>
        </message>
        <message>
            <source>The folder is looked through every few minutes instead. On Linux, raise fs.inotify.max_user_watches.</source>
            <comment>watching.looked_through_instead</comment>
            <translation>Klasör bunun yerine birkaç dakikada bir gözden geçirilir. Linux'ta fs.inotify.max_user_watches değerini yükseltin.</translation>
        </message>
        <message>
            <source>Another Dragoman is writing to this library.</source>
            <comment>library.written_elsewhere</comment>
            <translation>Bu kitaplığa başka bir Dragoman yazıyor.</translation>
        </message>
        <message>
            <source>Here it can be searched, but not changed.</source>
            <comment>library.search_only</comment>
            <translation>Burada aranabilir, ama değiştirilemez.</translation>
        </message>
        <message>
            <source>Press Try again in its window (Help, Files that need attention), or close it first.</source>
            <comment>library.retry_there</comment>
            <translation>Onun penceresinde Yeniden dene'ye basın (Yardım, İlgilenilmesi gereken dosyalar) veya önce onu kapatın.</translation>
        </message>
        <message>
            <source>The library knows no file at {path}; dragoman explain says why.</source>
            <comment>library.nothing_to_retry</comment>
            <translation>Kitaplık {path} yolunda bir dosya bilmiyor; nedenini dragoman explain söyler.</translation>
        </message>
        <message>
            <source>Close it first, or make the change in its window; searching works meanwhile.</source>
            <comment>library.close_it_first</comment>
            <translation>Önce onu kapatın veya değişikliği onun penceresinde yapın; arama bu arada çalışır.</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <comment>library.no_folder</comment>
            <translation>{path} klasörü yok.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <comment>library.check_path</comment>
            <translation>Yolu denetleyin.</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>library.is_no_folder</comment>
            <translation>{path} bir klasör değil.</translation>
        </message>
        <message>
            <source>Choose the folder that it lies in.</source>
            <comment>library.choose_its_folder</comment>
            <translation>Bulunduğu klasörü seçin.</translation>
        </message>
        <message>
            <source>{path} is searched already.</source>
            <comment>library.is_searched</comment>
            <translation>{path} zaten aranıyor.</translation>
        </message>
        <message>
            <source>{path} is searched already, as part of {folder}.</source>
            <comment>library.searched_already</comment>
            <translation>{path}, {folder} klasörünün parçası olarak zaten aranıyor.</translation>
        </message>
        <message>
            <source>{path} lies in none of the folders that are searched.</source>
            <comment>library.in_no_folder</comment>
            <translation>{path} aranan klasörlerin hiçbirinde değil.</translation>
        </message>
        <message>
            <source>{path} is not among what you had forgotten.</source>
            <comment>library.not_forgotten</comment>
            <translation>{path} unutturduklarınız arasında değil.</translation>
        </message>
        <message>
            <source>waiting to be read</source>
            <comment>state.waiting</comment>
            <translation>okunmayı bekliyor</translation>
        </message>
        <message>
            <source>can be found</source>
            <comment>state.indexed</comment>
            <translation>bulunabiliyor</translation>
        </message>
        <message>
            <source>can be found in part</source>
            <comment>state.partly</comment>
            <translation>kısmen bulunabiliyor</translation>
        </message>
        <message>
            <source>no text in it</source>
            <comment>state.empty</comment>
            <translation>içinde metin yok</translation>
        </message>
        <message>
            <source>pictures of text</source>
            <comment>state.needs_ocr</comment>
            <translation>metin resimleri</translation>
        </message>
        <message>
            <source>needs a password</source>
            <comment>state.needs_password</comment>
            <translation>parola gerekiyor</translation>
        </message>
        <message>
            <source>could not be read</source>
            <comment>state.failed</comment>
            <translation>okunamadı</translation>
        </message>
        <message>
            <source>too large</source>
            <comment>state.too_large</comment>
            <translation>çok büyük</translation>
        </message>
        <message>
            <source>left out</source>
            <comment>state.skipped</comment>
            <translation>dışarıda bırakıldı</translation>
        </message>
        <message>
            <source>not there now</source>
            <comment>state.away</comment>
            <translation>şu anda erişilemiyor</translation>
        </message>
        <message>
            <source>It is still to be read.</source>
            <comment>failure.waiting</comment>
            <translation>Okunmayı bekliyor.</translation>
        </message>
        <message>
            <source>An older version did not keep the reason.</source>
            <comment>failure.unknown</comment>
            <translation>Eski bir sürüm nedenini saklamamış.</translation>
        </message>
        <message>
            <source>It is left out: {why}.</source>
            <comment>failure.left_out</comment>
            <translation>Dışarıda bırakılıyor: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>It holds {n:count} files.</source>
            <comment>failure.files</comment>
            <translation>
                <numerusform>İçinde {n:count} dosya var.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading it has ended the reader {n:count} times.</source>
            <comment>failure.deaths</comment>
            <translation>
                <numerusform>Okunması okuyucuyu {n:count} kez çökertti.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder {folder} is not there now; what was read of it is kept.</source>
            <comment>away.folder</comment>
            <translation>{folder} klasörüne şu anda erişilemiyor; okunanlar saklanıyor.</translation>
        </message>
        <message>
            <source>The drive {path} is not connected now; what was read of it is kept.</source>
            <comment>away.drive</comment>
            <translation>{path} sürücüsü şu anda bağlı değil; okunanlar saklanıyor.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages and pictures among your documents may hold text that is not found yet.</source>
            <comment>scans.found</comment>
            <translation>
                <numerusform>Belgeleriniz arasında {n:count} sayfa ve resim, henüz bulunamayan metin içeriyor olabilir.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dragoman can read them in the background, which takes about {seconds:duration}.</source>
            <comment>scans.read_them</comment>
            <translation>Dragoman bunları arka planda okuyabilir; bu yaklaşık {seconds:duration} sürer.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} scans seem to be in a language whose data is missing: {languages}.</source>
            <comment>scans.no_language</comment>
            <translation>
                <numerusform>{n:count} tarama, verileri eksik olan bir dilde görünüyor: {languages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Get it under Models, where it has this name: some megabytes, fetched once.</source>
            <comment>scans.get_language</comment>
            <translation>Modeller bölümünden alın, orada bu adla durur: birkaç megabayt, bir kez indirilir.</translation>
        </message>
        <message>
            <source>Leave the window open, or index the folder: it is then read.</source>
            <comment>todo.wait</comment>
            <translation>Pencereyi açık bırakın veya klasörü dizine ekleyin: o zaman okunur.</translation>
        </message>
        <message>
            <source>Nothing needs to be done, unless there should be text in it.</source>
            <comment>todo.nothing</comment>
            <translation>İçinde metin olması gerekmiyorsa yapılacak bir şey yok.</translation>
        </message>
        <message>
            <source>Have Dragoman read scans: in its settings under Reading files, or by: dragoman scans read</source>
            <comment>todo.ocr</comment>
            <translation>Dragoman'a taranmış sayfaları okutun: ayarlarındaki “Dosyaları okuma” bölümünde veya şu komutla: dragoman scans read</translation>
        </message>
        <message>
            <source>Have its text recognised (OCR) into a PDF to have it found.</source>
            <comment>todo.ocr_picture</comment>
            <translation>Bulunması için metnini bir PDF'ye tanıtın (OCR).</translation>
        </message>
        <message>
            <source>Give its password, here or with dragoman password: it is kept only until Dragoman is closed, and never written down.</source>
            <comment>todo.give_password</comment>
            <translation>Parolasını burada veya dragoman password komutuyla girin: yalnızca Dragoman kapatılana kadar saklanır ve hiçbir yere yazılmaz.</translation>
        </message>
        <message>
            <source>Save a copy without the protection: it is read as soon as it is there.</source>
            <comment>todo.without_password</comment>
            <translation>Korumasız bir kopya kaydedin: kaydedilir kaydedilmez okunur.</translation>
        </message>
        <message>
            <source>Get the book without the protection, if its seller offers that.</source>
            <comment>todo.protected_book</comment>
            <translation>Satıcısı sunuyorsa kitabın korumasız sürümünü edinin.</translation>
        </message>
        <message>
            <source>Try another copy, or save it anew with the program that it was made with.</source>
            <comment>todo.another_copy</comment>
            <translation>Başka bir kopyayı deneyin veya oluşturulduğu programla yeniden kaydedin.</translation>
        </message>
        <message>
            <source>Split it, or raise largest_file in settings.json in the data folder, then try again.</source>
            <comment>todo.largest_file</comment>
            <translation>Dosyayı bölün veya veri klasöründeki settings.json içinde largest_file değerini yükseltip yeniden deneyin.</translation>
        </message>
        <message>
            <source>Split it, or raise longest_text in settings.json in the data folder, then try again.</source>
            <comment>todo.longest_text</comment>
            <translation>Dosyayı bölün veya veri klasöründeki settings.json içinde longest_text değerini yükseltip yeniden deneyin.</translation>
        </message>
        <message>
            <source>Split it into smaller files to have all of it found.</source>
            <comment>todo.split</comment>
            <translation>Tamamının bulunması için daha küçük dosyalara bölün.</translation>
        </message>
        <message>
            <source>Save what is in it as files in a folder that is searched, to have them found.</source>
            <comment>todo.attachments</comment>
            <translation>Bulunmaları için içindekileri aranan bir klasöre dosya olarak kaydedin.</translation>
        </message>
        <message>
            <source>It is read again when it changes, with a new version, or when you say so: Try again, or dragoman retry.</source>
            <comment>todo.try_again</comment>
            <translation>Değiştiğinde, yeni bir sürümle veya siz istediğinizde yeniden okunur: Yeniden dene veya dragoman retry.</translation>
        </message>
        <message>
            <source>This is a mistake of Dragoman's: try again with the next version, and please report it.</source>
            <comment>todo.newer_version</comment>
            <translation>Bu Dragoman'ın bir hatası: sonraki sürümle yeniden deneyin ve lütfen bildirin.</translation>
        </message>
        <message>
            <source>Check the disk that it lies on; it is read again at the next look.</source>
            <comment>todo.check_disk</comment>
            <translation>Bulunduğu diski denetleyin; sonraki bakışta yeniden okunur.</translation>
        </message>
        <message>
            <source>Allow your account to read it; it is read at the next look.</source>
            <comment>todo.allow_file</comment>
            <translation>Hesabınıza okuma izni verin; sonraki bakışta okunur.</translation>
        </message>
        <message>
            <source>Allow your account to open it, or leave it out with a pattern of your own.</source>
            <comment>todo.allow_folder</comment>
            <translation>Hesabınıza açma izni verin veya kendi deseninizle dışarıda bırakın.</translation>
        </message>
        <message>
            <source>It is looked at again at the next look.</source>
            <comment>todo.look_again</comment>
            <translation>Sonraki bakışta yeniden bakılır.</translation>
        </message>
        <message>
            <source>Connect its drive, or make its folder available: it then goes on without being read again.</source>
            <comment>todo.connect</comment>
            <translation>Sürücüsünü bağlayın veya klasörünü erişilebilir kılın: yeniden okunmadan devam eder.</translation>
        </message>
        <message>
            <source>Save its mails as .msg, .eml or .mbox in a folder that is searched, from Outlook or a program that imports such files.</source>
            <comment>todo.export_mails</comment>
            <translation>E-postalarını Outlook'tan ya da bu dosyaları içe aktaran bir programdan, aranan bir klasöre .msg, .eml veya .mbox olarak kaydedin.</translation>
        </message>
        <message>
            <source>Unpack it into a folder that is searched.</source>
            <comment>todo.unpack</comment>
            <translation>Aranan bir klasöre açın.</translation>
        </message>
        <message>
            <source>A transcript beside it, as a text, would be found.</source>
            <comment>todo.transcript</comment>
            <translation>Yanındaki bir metin dökümü bulunabilir.</translation>
        </message>
        <message>
            <source>Give it the extension of what it is, such as .txt or .pdf.</source>
            <comment>todo.extension</comment>
            <translation>İçeriğine uygun uzantıyı verin, örneğin .txt veya .pdf.</translation>
        </message>
        <message>
            <source>Open it with {program} and save it as {format} to have it found.</source>
            <comment>todo.convert</comment>
            <translation>Bulunması için {program} ile açıp {format} olarak kaydedin.</translation>
        </message>
        <message>
            <source>Save it as PDF or as plain text to have it found.</source>
            <comment>todo.other_format</comment>
            <translation>Bulunması için PDF veya düz metin olarak kaydedin.</translation>
        </message>
        <message>
            <source>Move it to another folder to have it found.</source>
            <comment>todo.move_out</comment>
            <translation>Bulunması için başka bir klasöre taşıyın.</translation>
        </message>
        <message>
            <source>Take the dot away from before its name, or what hides it, to have it found.</source>
            <comment>todo.unhide</comment>
            <translation>Bulunması için adının başındaki noktayı veya onu gizleyen özelliği kaldırın.</translation>
        </message>
        <message>
            <source>Give it another name to have it found.</source>
            <comment>todo.rename</comment>
            <translation>Bulunması için adını değiştirin.</translation>
        </message>
        <message>
            <source>Take the pattern away under File, Folders, to have it found.</source>
            <comment>todo.own_pattern</comment>
            <translation>Bulunması için deseni Dosya, Klasörler altında kaldırın.</translation>
        </message>
        <message>
            <source>Change that line, or move this file out of its folder, to have it found.</source>
            <comment>todo.ignore_file</comment>
            <translation>Bulunması için o satırı değiştirin veya dosyayı klasöründen taşıyın.</translation>
        </message>
        <message>
            <source>Correct these lines of it, or take them away.</source>
            <comment>todo.correct_rules</comment>
            <translation>Bu satırlarını düzeltin veya silin.</translation>
        </message>
        <message>
            <source>Add the folder that it leads to, to have that found.</source>
            <comment>todo.follow</comment>
            <translation>Bulunması için gösterdiği klasörü ekleyin.</translation>
        </message>
        <message>
            <source>It is a folder that is searched.</source>
            <comment>explain.searched_folder</comment>
            <translation>Bu, aranan bir klasör.</translation>
        </message>
        <message>
            <source>It was indexed, but it is not on the disk now.</source>
            <comment>explain.not_on_disk</comment>
            <translation>Dizine eklenmişti, ama şu anda diskte değil.</translation>
        </message>
        <message>
            <source>It is found by its earlier text; it has changed since and will be read again.</source>
            <comment>explain.earlier_text</comment>
            <translation>Önceki metniyle bulunuyor; o zamandan beri değişti ve yeniden okunacak.</translation>
        </message>
        <message>
            <source>It is indexed and can be found.</source>
            <comment>explain.found</comment>
            <translation>Dizine eklendi ve bulunabiliyor.</translation>
        </message>
        <message>
            <source>It can be found, but not all of it is indexed.</source>
            <comment>explain.partly</comment>
            <translation>Bulunabiliyor, ama tamamı dizine eklenmedi.</translation>
        </message>
        <message>
            <source>It has not been read yet: run the index, or wait for the window to do so.</source>
            <comment>explain.not_read_yet</comment>
            <translation>Henüz okunmadı: dizin oluşturmayı çalıştırın veya pencerenin okumasını bekleyin.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <comment>explain.no_such_file</comment>
            <translation>Böyle bir dosya yok.</translation>
        </message>
        <message>
            <source>It lies in none of the folders that are searched.</source>
            <comment>explain.in_no_folder</comment>
            <translation>Aranan klasörlerin hiçbirinde değil.</translation>
        </message>
        <message>
            <source>It can be found by what was read of it. {why}</source>
            <comment>explain.away_found</comment>
            <translation>Okunan kısmıyla bulunabiliyor. {why}</translation>
        </message>
        <message>
            <source>It is a symbolic link to {target}, which is not followed.</source>
            <comment>explain.link</comment>
            <translation>{target} hedefine sembolik bir bağlantı; izlenmez.</translation>
        </message>
        <message>
            <source>It is no file of data, but a pipe, a socket or a device.</source>
            <comment>explain.special</comment>
            <translation>Bir veri dosyası değil; bir kanal, soket veya aygıt.</translation>
        </message>
        <message>
            <source>It cannot be looked at: {why}.</source>
            <comment>explain.cannot_be_looked_at</comment>
            <translation>Bakılamıyor: {why}.</translation>
        </message>
        <message>
            <source>It is left out of {folder}: {why}.</source>
            <comment>explain.left_out</comment>
            <translation>{folder} klasörünün dışında bırakılıyor: {why}.</translation>
        </message>
        <message>
            <source>state: {name}, {state}</source>
            <comment>detail.state</comment>
            <translation>durum: {name}, {state}</translation>
        </message>
        <message>
            <source>since: {since:date}</source>
            <comment>detail.since</comment>
            <translation>şu tarihten beri: {since:date}</translation>
        </message>
        <message>
            <source>searched as part of: {folder}</source>
            <comment>detail.folder</comment>
            <translation>şunun parçası olarak aranıyor: {folder}</translation>
        </message>
        <message>
            <source>files below it that are {name}, {state}: {n:count}</source>
            <comment>detail.files</comment>
            <translation>altındaki dosyalardan durumu “{name}, {state}” olanlar: {n:count}</translation>
        </message>
        <message>
            <source>format: {label}</source>
            <comment>detail.format</comment>
            <translation>biçim: {label}</translation>
        </message>
        <message>
            <source>format: not one that Dragoman reads</source>
            <comment>detail.no_format</comment>
            <translation>biçim: Dragoman'ın okuduklarından değil</translation>
        </message>
        <message>
            <source>on the disk: {size:count} bytes</source>
            <comment>detail.on_disk</comment>
            <translation>diskte: {size:count} bayt</translation>
        </message>
        <message>
            <source>on the disk: no</source>
            <comment>detail.not_on_disk</comment>
            <translation>diskte: yok</translation>
        </message>
        <message>
            <source>on the disk: no file of data</source>
            <comment>detail.no_file</comment>
            <translation>diskte: veri dosyası değil</translation>
        </message>
        <message>
            <source>on the disk: the system does not let us look</source>
            <comment>detail.hidden_by_system</comment>
            <translation>diskte: sistem bakmaya izin vermiyor</translation>
        </message>
        <message>
            <source>in the catalogue: no</source>
            <comment>detail.not_in_catalogue</comment>
            <translation>katalogda: yok</translation>
        </message>
        <message>
            <source>passages: {n:count}</source>
            <comment>detail.passages</comment>
            <translation>pasaj: {n:count}</translation>
        </message>
        <message>
            <source>meaning, by {name}: {vectors:count} of {expected:count} texts</source>
            <comment>detail.vectors</comment>
            <translation>anlam, {name} ile: {vectors:count} / {expected:count} metin</translation>
        </message>
        <message>
            <source>pages with text: {n:count}</source>
            <comment>detail.pages</comment>
            <translation>metin içeren sayfa: {n:count}</translation>
        </message>
        <message>
            <source>title: {title}</source>
            <comment>detail.title</comment>
            <translation>başlık: {title}</translation>
        </message>
        <message>
            <source>title: (none)</source>
            <comment>detail.no_title</comment>
            <translation>başlık: (yok)</translation>
        </message>
        <message>
            <source>language: {code}</source>
            <comment>detail.language</comment>
            <translation>dil: {code}</translation>
        </message>
        <message>
            <source>language: unknown</source>
            <comment>detail.no_language</comment>
            <translation>dil: bilinmiyor</translation>
        </message>
        <message>
            <source>not in it: {why}</source>
            <comment>detail.left_out</comment>
            <translation>içinde değil: {why}</translation>
        </message>
        <message>
            <source>the same content: {path}</source>
            <comment>detail.copy</comment>
            <translation>aynı içerik: {path}</translation>
        </message>
        <message numerus="yes">
            <source>reading it ended the reader {n:count} times</source>
            <comment>detail.deaths</comment>
            <translation>
                <numerusform>okunması okuyucuyu {n:count} kez çökertti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reading it was interrupted {n:count} times</source>
            <comment>detail.interruptions</comment>
            <translation>
                <numerusform>okunması {n:count} kez kesildi</numerusform>
            </translation>
        </message>
        <message>
            <source>read by the present version: yes</source>
            <comment>detail.up_to_date</comment>
            <translation>şimdiki sürümle okundu: evet</translation>
        </message>
        <message>
            <source>read by the present version: no, it will be read again</source>
            <comment>detail.to_be_read_again</comment>
            <translation>şimdiki sürümle okundu: hayır, yeniden okunacak</translation>
        </message>
        <message>
            <source>what to do: {remedy}</source>
            <comment>detail.remedy</comment>
            <translation>ne yapmalı: {remedy}</translation>
        </message>
        <message>
            <source>meant perhaps: {path}</source>
            <comment>detail.suggestion</comment>
            <translation>belki kastedilen: {path}</translation>
        </message>
        <message>
            <source>Free some space; Dragoman then goes on where it stopped.</source>
            <comment>storage.free_some_space</comment>
            <translation>Biraz yer açın; Dragoman kaldığı yerden devam eder.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to.</source>
            <comment>storage.not_writable</comment>
            <translation>Veri klasörüne yazılamıyor.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({path}).</source>
            <comment>storage.path_not_writable</comment>
            <translation>Veri klasörüne yazılamıyor ({path}).</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another with --data-dir.</source>
            <comment>storage.check_permissions</comment>
            <translation>İzinlerini denetleyin veya --data-dir ile başka bir klasör seçin.</translation>
        </message>
        <message>
            <source>{path} cannot be used: {why}.</source>
            <comment>storage.no_file_of_ours</comment>
            <translation>{path} kullanılamıyor: {why}.</translation>
        </message>
        <message>
            <source>Move it elsewhere, or choose another data folder with --data-dir.</source>
            <comment>storage.move_it_away</comment>
            <translation>Başka bir yere taşıyın veya --data-dir ile başka bir veri klasörü seçin.</translation>
        </message>
        <message>
            <source>The data folder cannot be used ({path}).</source>
            <comment>storage.path_not_usable</comment>
            <translation>Veri klasörü kullanılamıyor ({path}).</translation>
        </message>
        <message>
            <source>Choose another with --data-dir.</source>
            <comment>storage.choose_another_folder</comment>
            <translation>--data-dir ile başka bir klasör seçin.</translation>
        </message>
        <message>
            <source>Check the disk, then start Dragoman again.</source>
            <comment>storage.check_the_disk</comment>
            <translation>Diski denetleyin, sonra Dragoman'ı yeniden başlatın.</translation>
        </message>
        <message>
            <source>The catalogue is damaged.</source>
            <comment>storage.catalogue_damaged</comment>
            <translation>Katalog hasarlı.</translation>
        </message>
        <message>
            <source>Repair it: Help, Check and repair in the window, or, with Dragoman closed: dragoman check --repair. What is whole is kept; your documents are not touched.</source>
            <comment>storage.repair</comment>
            <translation>Onarmak için pencerede Yardım, Kitaplığı denetle ve onar ya da Dragoman kapalıyken: dragoman check --repair. Sağlam olanlar korunur; belgelerinize dokunulmaz.</translation>
        </message>
        <message>
            <source>The catalogue is damaged: something in its table {table} cannot be.</source>
            <comment>storage.value_damaged</comment>
            <translation>Katalog hasarlı: {table} tablosunda olamayacak bir şey var.</translation>
        </message>
        <message>
            <source>The catalogue is in use by another program.</source>
            <comment>storage.catalogue_in_use</comment>
            <translation>Katalog başka bir program tarafından kullanılıyor.</translation>
        </message>
        <message>
            <source>Close that program and try again.</source>
            <comment>storage.close_other_program</comment>
            <translation>O programı kapatıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>full-text index</source>
            <comment>storage.full_text_index</comment>
            <translation>tam metin dizini</translation>
        </message>
        <message>
            <source>vector index</source>
            <comment>storage.vector_index</comment>
            <translation>vektör dizini</translation>
        </message>
        <message>
            <source>The {index} cannot be written ({why}).</source>
            <comment>storage.index_not_writable</comment>
            <translation>Yazılamıyor: {index} ({why}).</translation>
        </message>
        <message>
            <source>Start Dragoman again: what is missing in it is made anew from the catalogue.</source>
            <comment>storage.index_is_made_anew</comment>
            <translation>Dragoman'ı yeniden başlatın: eksikleri katalogdan yeniden oluşturulur.</translation>
        </message>
        <message>
            <source>There is no library at {folder}.</source>
            <comment>storage.no_library</comment>
            <translation>{folder} klasöründe kitaplık yok.</translation>
        </message>
        <message>
            <source>Index a folder first: dragoman index FOLDER.</source>
            <comment>storage.index_a_folder</comment>
            <translation>Önce bir klasörü dizine ekleyin: dragoman index KLASÖR.</translation>
        </message>
        <message>
            <source>The library at {folder} is not ready for this version of Dragoman.</source>
            <comment>storage.not_ready</comment>
            <translation>{folder} klasöründeki kitaplık Dragoman'ın bu sürümü için hazır değil.</translation>
        </message>
        <message>
            <source>Open its window, or index a folder: that brings it up to date.</source>
            <comment>storage.bring_up_to_date</comment>
            <translation>Penceresini açın veya bir klasörü dizine ekleyin: böylece güncellenir.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder is no file.</source>
            <comment>storage.no_file</comment>
            <translation>Veri klasöründeki catalogue.sqlite3 bir dosya değil.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder belongs to another program; it was not touched.</source>
            <comment>storage.foreign_catalogue</comment>
            <translation>Veri klasöründeki catalogue.sqlite3 başka bir programa ait; ona dokunulmadı.</translation>
        </message>
        <message>
            <source>This library was written by a newer version of Dragoman.</source>
            <comment>storage.newer_library</comment>
            <translation>Bu kitaplık Dragoman'ın daha yeni bir sürümüyle yazılmış.</translation>
        </message>
        <message>
            <source>The library could not be brought to this version of Dragoman. It is as it was: the version before can still use it. {why}</source>
            <comment>storage.not_upgraded</comment>
            <translation>Kitaplık Dragoman'ın bu sürümüne geçirilemedi. Kitaplık olduğu gibi duruyor: önceki sürüm onu hâlâ kullanabilir. {why}</translation>
        </message>
        <message>
            <source>Dragoman made a mistake; the log says more.</source>
            <comment>storage.upgrade_mistake</comment>
            <translation>Dragoman bir hata yaptı; ayrıntılar günlükte.</translation>
        </message>
        <message>
            <source>Go on with the version before, and please report this.</source>
            <comment>storage.use_former_version</comment>
            <translation>Önceki sürümle devam edin ve lütfen bunu bildirin.</translation>
        </message>
        <message>
            <source>Install that version, or choose another folder with --data-dir.</source>
            <comment>storage.install_that_version</comment>
            <translation>O sürümü kurun veya --data-dir ile başka bir klasör seçin.</translation>
        </message>
        <message>
            <source>Looking at {table}</source>
            <comment>check.looks_at</comment>
            <translation>Bakılıyor: {table}</translation>
        </message>
        <message>
            <source>Looking at the catalogue's pages</source>
            <comment>check.looks_at_pages</comment>
            <translation>Kataloğun sayfalarına bakılıyor</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <comment>check.looks_at_files</comment>
            <translation>Dosyalara bakılıyor</translation>
        </message>
        <message>
            <source>Repairing</source>
            <comment>check.repairs</comment>
            <translation>Onarılıyor</translation>
        </message>
        <message>
            <source>Copying what can be read of the catalogue</source>
            <comment>check.salvages</comment>
            <translation>Kataloğun okunabilen kısmı kopyalanıyor</translation>
        </message>
        <message>
            <source>Close it first: nobody may write to the library while it is repaired.</source>
            <comment>check.close_it_first</comment>
            <translation>Önce onu kapatın: onarım sırasında kitaplığa kimse yazmamalıdır.</translation>
        </message>
        <message>
            <source>The catalogue is not there.</source>
            <comment>check.catalogue_missing</comment>
            <translation>Katalog yerinde değil.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue's file is damaged: it cannot be read in {n:count} places.</source>
            <comment>check.catalogue_corrupt</comment>
            <translation>
                <numerusform>Katalog dosyası hasarlı: {n:count} yerde okunamıyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the catalogue {n:count} indexes or triggers are not as they were made.</source>
            <comment>check.schema</comment>
            <translation>
                <numerusform>Katalogda {n:count} dizin veya tetikleyici oluşturulduğu gibi değil.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Indexes of the catalogue do not agree with their tables, in {n:count} places.</source>
            <comment>check.sqlite_indexes</comment>
            <translation>
                <numerusform>Kataloğun dizinleri {n:count} yerde tablolarıyla uyuşmuyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are said to be at places where they never were.</source>
            <comment>check.documents_astray</comment>
            <translation>
                <numerusform>{n:count} belge hiç bulunmadığı bir yerde gösteriliyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} documents the catalogue says what cannot be.</source>
            <comment>check.documents_damaged</comment>
            <translation>
                <numerusform>Katalog {n:count} belge hakkında olamayacak bir şey söylüyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents have other names to be searched by than their own.</source>
            <comment>check.names_damaged</comment>
            <translation>
                <numerusform>{n:count} belge kendi adından başka adla aranıyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:count} documents are not what was read.</source>
            <comment>check.contents_damaged</comment>
            <translation>
                <numerusform>{n:count} belgenin metni okunan metin değil.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts it is wrongly said how they were read.</source>
            <comment>check.contents_pipeline</comment>
            <translation>
                <numerusform>{n:count} metnin nasıl okunduğu yanlış kayıtlı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts the number of passages is wrong.</source>
            <comment>check.contents_numbers</comment>
            <translation>
                <numerusform>{n:count} metnin pasaj sayısı yanlış.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages are of no document.</source>
            <comment>check.chunks_astray</comment>
            <translation>
                <numerusform>{n:count} pasaj hiçbir belgeye ait değil.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The lengths of the vectors of {n:count} embedders are wrong.</source>
            <comment>check.embedder_dimension</comment>
            <translation>
                <numerusform>{n:count} anlam modelinin vektör uzunluğu yanlış.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} embedders are not what was written.</source>
            <comment>check.embedders_damaged</comment>
            <translation>
                <numerusform>{n:count} anlam modeli kaydı yazıldığı gibi değil.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are not what was written.</source>
            <comment>check.vectors_damaged</comment>
            <translation>
                <numerusform>{n:count} vektör yazıldığı gibi değil.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are of texts that are in no document.</source>
            <comment>check.vectors_orphaned</comment>
            <translation>
                <numerusform>{n:count} vektör hiçbir belgede olmayan metinlere ait.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} rows of a smaller table say what cannot be.</source>
            <comment>check.rows_damaged</comment>
            <translation>
                <numerusform>Küçük bir tablonun {n:count} satırı olamayacak bir şey söylüyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} properties of the catalogue are lost.</source>
            <comment>check.properties_damaged</comment>
            <translation>
                <numerusform>Kataloğun {n:count} özelliği kayıp.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} tables it is not known which numbers were given.</source>
            <comment>check.sequences_damaged</comment>
            <translation>
                <numerusform>{n:count} tabloda hangi numaraların verildiği bilinmiyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost what was written last; {n:count} indexes knew of it.</source>
            <comment>check.lost_writes</comment>
            <translation>
                <numerusform>Katalog son yazılanları yitirmiş; {n:count} dizin bunları biliyordu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost its latest changes: {n:count} folders and opened documents that the newest backup knows.</source>
            <comment>check.went_back</comment>
            <translation>
                <numerusform>Katalog kendisine son bildirilenleri yitirmiş: en yeni yedeğin bildiği {n:count} klasör ve açılan belge.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The paths of {n:count} folders cannot be.</source>
            <comment>check.folders_damaged</comment>
            <translation>
                <numerusform>{n:count} klasörün yolu geçerli olamaz.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is left out of {n:count} folders cannot be read.</source>
            <comment>check.excludes_damaged</comment>
            <translation>
                <numerusform>{n:count} klasörün dışında bırakılanlar okunamıyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} counts that are kept are wrong.</source>
            <comment>check.counts_wrong</comment>
            <translation>
                <numerusform>Saklanan {n:count} sayım yanlış.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is damaged in {n:count} files.</source>
            <comment>check.index_unusable</comment>
            <translation>
                <numerusform>Hasarlı: {index}, {n:count} dosyada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is of {n:count} other catalogues.</source>
            <comment>check.index_elsewhere</comment>
            <translation>
                <numerusform>Başka kataloğa ait: {index}, {n:count} katalog.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} lacks {n:count} entries, or has them too many.</source>
            <comment>check.index_incomplete</comment>
            <translation>
                <numerusform>Eksik veya fazla: {index}, {n:count} kayıt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have gone from the disk.</source>
            <comment>check.files_gone</comment>
            <translation>
                <numerusform>{n:count} dosya diskten silinmiş.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have changed since they were read.</source>
            <comment>check.files_changed</comment>
            <translation>
                <numerusform>{n:count} dosya okunduktan sonra değişmiş.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files hold other bytes than were read, though they look unchanged.</source>
            <comment>check.files_differ</comment>
            <translation>
                <numerusform>{n:count} dosya değişmemiş görünse de okunandan farklı baytlar içeriyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files of settings cannot be read.</source>
            <comment>check.settings_damaged</comment>
            <translation>
                <numerusform>{n:count} ayar dosyası okunamıyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} backups are not what was written.</source>
            <comment>check.backups_damaged</comment>
            <translation>
                <numerusform>{n:count} yedek yazıldığı gibi değil.</numerusform>
            </translation>
        </message>
        <message>
            <source>made again from the catalogue</source>
            <comment>check.from.catalogue</comment>
            <translation>katalogdan yeniden oluşturulur</translation>
        </message>
        <message>
            <source>read again from the files</source>
            <comment>check.from.files</comment>
            <translation>dosyalardan yeniden okunur</translation>
        </message>
        <message>
            <source>embedded anew</source>
            <comment>check.from.embedder</comment>
            <translation>anlamı yeniden okunur</translation>
        </message>
        <message>
            <source>taken from the newest backup</source>
            <comment>check.from.backup</comment>
            <translation>en yeni yedekten alınır</translation>
        </message>
        <message>
            <source>set to what is usual</source>
            <comment>check.from.default</comment>
            <translation>olağan değere döndürülür</translation>
        </message>
        <message>
            <source>what can be read of it goes into a new one; the damaged one is kept aside, in the folder damaged</source>
            <comment>check.from.remains</comment>
            <translation>okunabilenler yenisine aktarılır; hasarlı olan damaged klasöründe saklanır</translation>
        </message>
        <message>
            <source>to be repaired</source>
            <comment>check.state.possible</comment>
            <translation>onarılacak</translation>
        </message>
        <message>
            <source>repaired</source>
            <comment>check.state.done</comment>
            <translation>onarıldı</translation>
        </message>
        <message>
            <source>the next run of the index sees to it</source>
            <comment>check.state.with_index</comment>
            <translation>bir sonraki dizin oluşturma giderir</translation>
        </message>
        <message>
            <source>could not be repaired</source>
            <comment>check.state.failed</comment>
            <translation>onarılamadı</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <comment>check.sound</comment>
            <translation>Kitaplık sağlam.</translation>
        </message>
        <message>
            <source>Repair it: dragoman check --repair.</source>
            <comment>check.repair_it</comment>
            <translation>Onarmak için: dragoman check --repair.</translation>
        </message>
        <message>
            <source>All of it is repaired.</source>
            <comment>check.all_repaired</comment>
            <translation>Tümü onarıldı.</translation>
        </message>
        <message>
            <source>Not all of it could be repaired; the log says more.</source>
            <comment>check.not_all_repaired</comment>
            <translation>Tümü onarılamadı; ayrıntılar günlükte.</translation>
        </message>
        <message>
            <source>The library is damaged: {what}</source>
            <comment>check.found_at_start</comment>
            <translation>Kitaplık hasarlı: {what}</translation>
        </message>
        <message>
            <source>There is no backup that can be used.</source>
            <comment>backup.none</comment>
            <translation>Kullanılabilecek bir yedek yok.</translation>
        </message>
        <message>
            <source>There is no backup {name} that can be used.</source>
            <comment>backup.none_such</comment>
            <translation>{name} adında kullanılabilecek bir yedek yok.</translation>
        </message>
        <message>
            <source>Too many files are open in this program or on this computer.</source>
            <comment>shortage.open_files</comment>
            <translation>Bu programda veya bu bilgisayarda çok fazla dosya açık.</translation>
        </message>
        <message>
            <source>Close other programs, or raise the limit of open files (ulimit -n), then start Dragoman again.</source>
            <comment>shortage.close_or_raise</comment>
            <translation>Başka programları kapatın veya açık dosya sınırını yükseltin (ulimit -n), sonra Dragoman'ı yeniden başlatın.</translation>
        </message>
        <message>
            <source>There is too little memory, or no further process or thread may be started.</source>
            <comment>shortage.memory</comment>
            <translation>Bellek çok az ya da yeni işlem veya iş parçacığı başlatılamıyor.</translation>
        </message>
        <message>
            <source>Close other programs, or raise what Dragoman may use, then start it again; what was done is kept.</source>
            <comment>shortage.close_programs</comment>
            <translation>Başka programları kapatın veya Dragoman'ın kullanabileceği sınırı yükseltin, sonra yeniden başlatın; yapılanlar saklanır.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <comment>disk.full</comment>
            <translation>Disk dolu.</translation>
        </message>
        <message>
            <source>Make room, then try again: what has been downloaded of a model is kept.</source>
            <comment>disk.make_room_for_model</comment>
            <translation>Yer açıp yeniden deneyin: bir modelin indirilen kısmı saklanır.</translation>
        </message>
        <message>
            <source>The folder of models cannot be written to ({path}).</source>
            <comment>disk.models_denied</comment>
            <translation>Model klasörüne yazılamıyor ({path}).</translation>
        </message>
        <message>
            <source>Close other windows of Dragoman, check the folder's permissions, and try again.</source>
            <comment>disk.close_windows</comment>
            <translation>Diğer Dragoman pencerelerini kapatın, klasörün izinlerini denetleyin ve yeniden deneyin.</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <comment>disk.failing</comment>
            <translation>Disk bir hata bildirdi.</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <comment>disk.check_disk</comment>
            <translation>Diski denetleyip yeniden deneyin.</translation>
        </message>
        <message>
            <source>The folder of models cannot be used ({why}: {path}).</source>
            <comment>disk.models_unusable</comment>
            <translation>Model klasörü kullanılamıyor ({why}: {path}).</translation>
        </message>
        <message>
            <source>Check the data folder, or choose another with --data-dir.</source>
            <comment>disk.check_data_folder</comment>
            <translation>Veri klasörünü denetleyin veya --data-dir ile başka bir klasör seçin.</translation>
        </message>
        <message>
            <source>The disk has {free:bytes} left, and {needed:bytes} are needed.</source>
            <comment>disk.too_little_room</comment>
            <translation>Diskte {free:bytes} kaldı, gereken {needed:bytes}.</translation>
        </message>
        <message>
            <source>Make room, or choose a data folder on another disk with --data-dir.</source>
            <comment>disk.make_room</comment>
            <translation>Yer açın veya --data-dir ile başka bir diskte veri klasörü seçin.</translation>
        </message>
        <message>
            <source>The settings cannot be written ({why}: {path}).</source>
            <comment>disk.settings_cannot_be_written</comment>
            <translation>Ayarlar yazılamıyor ({why}: {path}).</translation>
        </message>
        <message>
            <source>Your questions cannot be kept ({why}: {path}).</source>
            <comment>disk.questions_cannot_be_written</comment>
            <translation>Sorularınız saklanamıyor ({why}: {path}).</translation>
        </message>
        <message>
            <source>What you collect cannot be kept ({why}: {path}).</source>
            <comment>disk.collection_cannot_be_written</comment>
            <translation>Koleksiyonunuz saklanamıyor ({why}: {path}).</translation>
        </message>
        <message>
            <source>There is no room for more: take out of the collection what you no longer need, or save it as a file first.</source>
            <comment>collection.full</comment>
            <translation>Daha fazlasına yer yok: artık gerekmeyenleri koleksiyondan kaldırın veya koleksiyonu önce dosya olarak kaydedin.</translation>
        </message>
        <message>
            <source>There is no model {id}. These are known: {known}.</source>
            <comment>models.unknown</comment>
            <translation>{id} modeli yok. Bilinenler: {known}.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no embedder that is known.</source>
            <comment>models.settings_ask_for_no_embedder</comment>
            <translation>Ayarlar {id} istiyor, ama bu bilinen bir anlam modeli değil.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no reranker that is known.</source>
            <comment>models.settings_ask_for_no_reranker</comment>
            <translation>Ayarlar {id} istiyor, ama bu bilinen bir sıralama modeli değil.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <comment>models.choose_another</comment>
            <translation>Başka bir model seçin.</translation>
        </message>
        <message>
            <source>The model {id} is not installed.</source>
            <comment>models.not_installed</comment>
            <translation>{id} modeli kurulu değil.</translation>
        </message>
        <message>
            <source>Get it under File, Models, or with: dragoman models download {id}</source>
            <comment>models.get_it</comment>
            <translation>Dosya, Modeller altından veya şu komutla edinin: dragoman models download {id}</translation>
        </message>
        <message>
            <source>Import it under File, Models, or with: dragoman models import {id} FOLDER</source>
            <comment>models.import_it</comment>
            <translation>Dosya, Modeller altından veya şu komutla içe aktarın: dragoman models import {id} KLASÖR</translation>
        </message>
        <message>
            <source>Remove it and get it again, or use another.</source>
            <comment>models.get_it_again</comment>
            <translation>Kaldırıp yeniden edinin veya başka bir model kullanın.</translation>
        </message>
        <message>
            <source>Install Dragoman again.</source>
            <comment>models.install_dragoman_again</comment>
            <translation>Dragoman'ı yeniden kurun.</translation>
        </message>
        <message>
            <source>The model {id} is in use: use another first.</source>
            <comment>models.in_use</comment>
            <translation>{id} modeli kullanımda: önce başka birini kullanın.</translation>
        </message>
        <message>
            <source>The model {id} is a reranker: it embeds nothing.</source>
            <comment>models.is_no_embedder</comment>
            <translation>{id} bir sıralama modeli: anlam okumaz.</translation>
        </message>
        <message>
            <source>The model {id} does not give what was asked for; it gives: {heads}.</source>
            <comment>models.lacks_heads</comment>
            <translation>{id} modeli isteneni vermiyor; verdikleri: {heads}.</translation>
        </message>
        <message>
            <source>It is kept, but not used.</source>
            <comment>models.kept_but_not_used</comment>
            <translation>Saklanıyor, ama kullanılmıyor.</translation>
        </message>
        <message>
            <source>{title} is built in.</source>
            <comment>models.is_built_in</comment>
            <translation>{title} yerleşik bir model.</translation>
        </message>
        <message>
            <source>{title} cannot be downloaded: import it from a folder or a zip.</source>
            <comment>models.cannot_be_downloaded</comment>
            <translation>{title} indirilemiyor: bir klasörden veya ZIP dosyasından içe aktarın.</translation>
        </message>
        <message>
            <source>The built-in model comes with Dragoman and stays as it is.</source>
            <comment>models.built_in_stays</comment>
            <translation>Yerleşik model Dragoman ile gelir ve olduğu gibi kalır.</translation>
        </message>
        <message>
            <source>The built-in model lacks {file}: install Dragoman again.</source>
            <comment>models.built_in_lacks</comment>
            <translation>Yerleşik modelde {file} eksik: Dragoman'ı yeniden kurun.</translation>
        </message>
        <message>
            <source>{file} is damaged: install Dragoman again.</source>
            <comment>models.built_in_file_is_damaged</comment>
            <translation>{file} hasarlı: Dragoman'ı yeniden kurun.</translation>
        </message>
        <message>
            <source>The model {model} cannot be used: {file} cannot be read ({why}).</source>
            <comment>models.file_cannot_be_read</comment>
            <translation>{model} modeli kullanılamıyor: {file} okunamıyor ({why}).</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} {how}): verify it, or download it again.</source>
            <comment>models.is_damaged</comment>
            <translation>{title} hasarlı ({file} {how}): denetleyin veya yeniden indirin.</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>models.differs_by_absence</comment>
            <translation>eksik</translation>
        </message>
        <message>
            <source>has {found} bytes instead of {wanted}</source>
            <comment>models.differs_by_size</comment>
            <translation>{wanted} yerine {found} bayt</translation>
        </message>
        <message>
            <source>was changed after it was installed</source>
            <comment>models.differs_by_time</comment>
            <translation>kurulduktan sonra değiştirilmiş</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} cannot be read): download or import it again.</source>
            <comment>models.manifest_is_damaged</comment>
            <translation>{title} hasarlı ({file} okunamıyor): yeniden indirin veya içe aktarın.</translation>
        </message>
        <message>
            <source>{title} is of another version (it lacks {file}): download it again.</source>
            <comment>models.is_of_another_version</comment>
            <translation>{title} başka bir sürüm ({file} eksik): yeniden indirin.</translation>
        </message>
        <message>
            <source>{title} is not whole.</source>
            <comment>models.is_not_whole</comment>
            <translation>{title} tam değil.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <comment>models.try_again</comment>
            <translation>Yeniden deneyin.</translation>
        </message>
        <message>
            <source>Another window or command of Dragoman is at work on {title}.</source>
            <comment>models.at_work_elsewhere</comment>
            <translation>Başka bir Dragoman penceresi veya komutu {title} üzerinde çalışıyor.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <comment>models.wait</comment>
            <translation>Bitmesini bekleyin.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes instead of {wanted}.</source>
            <comment>models.file_has_other_size</comment>
            <translation>{file}: {wanted} yerine {found} bayt.</translation>
        </message>
        <message>
            <source>{file} is damaged: its digest is another than at the installation.</source>
            <comment>models.file_has_other_digest</comment>
            <translation>{file} hasarlı: özeti kurulumdakinden farklı.</translation>
        </message>
        <message>
            <source>{file} is missing.</source>
            <comment>models.file_is_missing</comment>
            <translation>{file} eksik.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong size and was removed.</source>
            <comment>models.arrived_with_wrong_size</comment>
            <translation>{file} yanlış boyutta geldi ve silindi.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong digest and was removed.</source>
            <comment>models.arrived_with_wrong_digest</comment>
            <translation>{file} yanlış özetle geldi ve silindi.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <comment>models.source_not_there</comment>
            <translation>{path} yerinde değil.</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip.</source>
            <comment>models.neither_folder_nor_zip</comment>
            <translation>{path} ne klasör ne de ZIP dosyası.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({why}).</source>
            <comment>models.source_cannot_be_read</comment>
            <translation>{path} okunamıyor ({why}).</translation>
        </message>
        <message>
            <source>{path} is where Dragoman assembles the model itself: import it from elsewhere.</source>
            <comment>models.source_is_staging</comment>
            <translation>{path}, Dragoman'ın modeli birleştirdiği yerdir: başka bir yerden içe aktarın.</translation>
        </message>
        <message>
            <source>{path} has more than one {file} ({places}): import one folder.</source>
            <comment>models.source_has_several</comment>
            <translation>{path} içinde birden çok {file} var ({places}): tek bir klasörü içe aktarın.</translation>
        </message>
        <message>
            <source>{path} has no {file}, which is needed.</source>
            <comment>models.source_lacks</comment>
            <translation>{path} içinde gereken {file} yok.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes ({found:bytes}) instead of {wanted}.</source>
            <comment>models.file_has_wrong_size</comment>
            <translation>{file}: {wanted} yerine {found} bayt ({found:bytes}).</translation>
        </message>
        <message>
            <source>{file} has a wrong digest: it is damaged, or of another version.</source>
            <comment>models.file_has_wrong_digest</comment>
            <translation>{file} dosyasının özeti yanlış: hasarlı veya başka bir sürüme ait.</translation>
        </message>
        <message>
            <source>Fetch the model again.</source>
            <comment>models.fetch_it_again</comment>
            <translation>Modeli yeniden edinin.</translation>
        </message>
        <message>
            <source>{path} is damaged ({why}).</source>
            <comment>models.zip_is_damaged</comment>
            <translation>{path} hasarlı ({why}).</translation>
        </message>
        <message>
            <source>Fetch it again, or unpack it yourself.</source>
            <comment>models.unpack_it_yourself</comment>
            <translation>Yeniden edinin veya arşivi kendiniz açın.</translation>
        </message>
        <message>
            <source>{path} is encrypted: unpack it yourself, then import the folder.</source>
            <comment>models.zip_is_encrypted</comment>
            <translation>{path} şifreli: arşivi kendiniz açın, sonra klasörü içe aktarın.</translation>
        </message>
        <message>
            <source>{path} holds too much to be the files of one model: import the folder or zip of the model alone.</source>
            <comment>models.source_has_too_many</comment>
            <translation>{path} tek bir modelin dosyaları olamayacak kadar çok şey içeriyor: yalnızca modelin klasörünü veya ZIP dosyasını içe aktarın.</translation>
        </message>
        <message>
            <source>{path} changes while it is read: wait until it is complete.</source>
            <comment>models.source_changes</comment>
            <translation>{path} okunurken değişiyor: tamamlanmasını bekleyin.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which unpacks to an unreasonable size ({size:bytes}): it may have been made to do harm.</source>
            <comment>models.zip_is_a_bomb</comment>
            <translation>{path} içindeki {entry} açılınca akıl almaz bir boyuta ulaşıyor ({size:bytes}): zarar vermek için yapılmış olabilir.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which does not belong into a zip of a model.</source>
            <comment>models.zip_holds_odd_entry</comment>
            <translation>{path} içinde bir model ZIP dosyasına ait olmayan {entry} var.</translation>
        </message>
        <message>
            <source>The list of models {path} cannot be read ({why}).</source>
            <comment>registry.cannot_be_read</comment>
            <translation>{path} model listesi okunamıyor ({why}).</translation>
        </message>
        <message>
            <source>The list of models {path} lacks the built-in embedder.</source>
            <comment>registry.lacks_built_in</comment>
            <translation>{path} model listesinde yerleşik anlam modeli eksik.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}.</source>
            <comment>registry.own_cannot_be_read</comment>
            <translation>{path} okunamıyor: {why}.</translation>
        </message>
        <message>
            <source>{path} is no text in UTF-8: what is not was replaced.</source>
            <comment>registry.no_text</comment>
            <translation>{path} UTF-8 metni değil: uymayanlar değiştirildi.</translation>
        </message>
        <message>
            <source>{what} in {path} is left out, because of a slip in line {line}: {why}.</source>
            <comment>registry.slip</comment>
            <translation>{path} içinde {what} dışarıda bırakıldı; {line}. satırda bir yanlış var: {why}.</translation>
        </message>
        <message>
            <source>What stands before the first table</source>
            <comment>registry.beginning</comment>
            <translation>İlk tablodan öncekiler</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <comment>registry.nested_too_deeply</comment>
            <translation>çok derin iç içe geçmiş</translation>
        </message>
        <message>
            <source>The model {id} in {path} is left out: {why}.</source>
            <comment>registry.left_out</comment>
            <translation>{path} içindeki {id} modeli dışarıda bırakıldı: {why}.</translation>
        </message>
        <message>
            <source>another model has this id</source>
            <comment>registry.id_is_taken</comment>
            <translation>bu kimlik başka bir modelin</translation>
        </message>
        <message>
            <source>its id may hold small letters, digits, dots and dashes only</source>
            <comment>registry.odd_id</comment>
            <translation>kimliği yalnızca küçük harf, rakam, nokta ve kısa çizgi içerebilir</translation>
        </message>
        <message>
            <source>it is not a table</source>
            <comment>registry.no_table</comment>
            <translation>bu bir tablo değil</translation>
        </message>
        <message>
            <source>unknown: {names}</source>
            <comment>registry.unknown</comment>
            <translation>bilinmeyen: {names}</translation>
        </message>
        <message>
            <source>missing: {names}</source>
            <comment>registry.missing</comment>
            <translation>eksik: {names}</translation>
        </message>
        <message>
            <source>{path} is not the path of a file inside its folder</source>
            <comment>registry.outside_its_folder</comment>
            <translation>{path} kendi klasörünün içindeki bir dosyanın yolu değil</translation>
        </message>
        <message>
            <source>{path} is not among its files</source>
            <comment>registry.not_among_its_files</comment>
            <translation>{path} dosyaları arasında değil</translation>
        </message>
        <message>
            <source>an embedder needs heads, or a pooling of its hidden states</source>
            <comment>registry.needs_heads</comment>
            <translation>anlam modeline heads veya gizli durumları için pooling gerekir</translation>
        </message>
        <message>
            <source>{name} cannot be {value}</source>
            <comment>registry.odd_value</comment>
            <translation>{name} için {value} kullanılamaz</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is downloaded.</source>
            <comment>hub.offline</comment>
            <translation>HF_HUB_OFFLINE ayarlı olduğu için hiçbir şey indirilmiyor.</translation>
        </message>
        <message>
            <source>Unset it, or import the model instead.</source>
            <comment>hub.unset_offline</comment>
            <translation>Ayarı kaldırın veya modeli içe aktarın.</translation>
        </message>
        <message>
            <source>{repository} is not the name of a repository.</source>
            <comment>hub.not_a_repository</comment>
            <translation>{repository} bir depo adı değil.</translation>
        </message>
        <message>
            <source>Correct it in the model's description.</source>
            <comment>hub.correct_description</comment>
            <translation>Modelin açıklamasında düzeltin.</translation>
        </message>
        <message>
            <source>The connection to {hub} was lost.</source>
            <comment>hub.connection_lost</comment>
            <translation>{hub} bağlantısı koptu.</translation>
        </message>
        <message>
            <source>What has arrived is kept: download again to go on.</source>
            <comment>hub.kept</comment>
            <translation>Gelenler saklanıyor: devam etmek için yeniden indirin.</translation>
        </message>
        <message>
            <source>{hub} does not answer.</source>
            <comment>hub.no_answer</comment>
            <translation>{hub} yanıt vermiyor.</translation>
        </message>
        <message>
            <source>Check your connection. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_connection</comment>
            <translation>Bağlantınızı denetleyin. Gelenler saklanıyor: devam etmek için yeniden indirin.</translation>
        </message>
        <message>
            <source>The proxy refuses the connection to {hub} ({why}).</source>
            <comment>hub.proxy_refuses</comment>
            <translation>Vekil sunucu {hub} bağlantısını reddediyor ({why}).</translation>
        </message>
        <message>
            <source>Check HTTPS_PROXY and NO_PROXY.</source>
            <comment>hub.check_proxy</comment>
            <translation>HTTPS_PROXY ve NO_PROXY değerlerini denetleyin.</translation>
        </message>
        <message>
            <source>No secure connection to {hub} is possible ({why}).</source>
            <comment>hub.not_secure</comment>
            <translation>{hub} ile güvenli bağlantı kurulamıyor ({why}).</translation>
        </message>
        <message>
            <source>Check the clock, the certificates of this computer, and HF_ENDPOINT.</source>
            <comment>hub.check_certificates</comment>
            <translation>Saati, bu bilgisayarın sertifikalarını ve HF_ENDPOINT değerini denetleyin.</translation>
        </message>
        <message>
            <source>The name {hub} cannot be found.</source>
            <comment>hub.name_not_found</comment>
            <translation>{hub} adı bulunamıyor.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_all_and_kept</comment>
            <translation>Bağlantınızı, HF_ENDPOINT ve HTTPS_PROXY değerlerini denetleyin. Gelenler saklanıyor: devam etmek için yeniden indirin.</translation>
        </message>
        <message>
            <source>{hub} cannot be reached ({why}).</source>
            <comment>hub.unreachable</comment>
            <translation>{hub} sunucusuna ulaşılamıyor ({why}).</translation>
        </message>
        <message>
            <source>{hub} gave an answer that makes no sense ({why}).</source>
            <comment>hub.makes_no_sense</comment>
            <translation>{hub} anlamsız bir yanıt verdi ({why}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT.</source>
            <comment>hub.check_endpoint</comment>
            <translation>HF_ENDPOINT değerini denetleyin.</translation>
        </message>
        <message>
            <source>{hub} gives {repository} only to people who have accepted its terms.</source>
            <comment>hub.gated</comment>
            <translation>{hub}, {repository} deposunu yalnızca koşullarını kabul edenlere veriyor.</translation>
        </message>
        <message>
            <source>Accept them on the model's page there, set HF_TOKEN to your token, and download again.</source>
            <comment>hub.accept_terms</comment>
            <translation>Koşulları modelin oradaki sayfasında kabul edin, HF_TOKEN değerine anahtarınızı yazın ve yeniden indirin.</translation>
        </message>
        <message>
            <source>{hub} refuses {repository} ({status}): it is private or not there, or HF_TOKEN is not valid.</source>
            <comment>hub.refuses</comment>
            <translation>{hub}, {repository} deposunu vermeyi reddediyor ({status}): depo özel, orada yok veya HF_TOKEN geçersiz.</translation>
        </message>
        <message>
            <source>Check HF_TOKEN, or import the model from a folder or a zip.</source>
            <comment>hub.check_token</comment>
            <translation>HF_TOKEN değerini denetleyin veya modeli bir klasörden ya da ZIP dosyasından içe aktarın.</translation>
        </message>
        <message>
            <source>{hub} does not have {repository} ({status}).</source>
            <comment>hub.no_such_repository</comment>
            <translation>{hub} üzerinde {repository} yok ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have this revision of {repository} ({status}).</source>
            <comment>hub.no_such_revision</comment>
            <translation>{hub} üzerinde {repository} deposunun bu sürümü yok ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have a file of {repository} ({status}).</source>
            <comment>hub.no_such_file</comment>
            <translation>{hub} üzerinde {repository} deposunun bir dosyası yok ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT, or look for a newer Dragoman.</source>
            <comment>hub.check_endpoint_or_update</comment>
            <translation>HF_ENDPOINT değerini denetleyin veya daha yeni bir Dragoman arayın.</translation>
        </message>
        <message>
            <source>{hub} has had too many requests ({status}).</source>
            <comment>hub.too_many_requests</comment>
            <translation>{hub} çok fazla istek aldı ({status}).</translation>
        </message>
        <message>
            <source>{hub} has had too many requests and asks to wait {seconds} seconds ({status}).</source>
            <comment>hub.asks_to_wait</comment>
            <translation>{hub} çok fazla istek aldı ve {seconds} saniye beklenmesini istiyor ({status}).</translation>
        </message>
        <message>
            <source>Try again later. What has arrived is kept: download again to go on.</source>
            <comment>hub.try_later</comment>
            <translation>Daha sonra yeniden deneyin. Gelenler saklanıyor: devam etmek için yeniden indirin.</translation>
        </message>
        <message>
            <source>{hub} is out of order ({status}).</source>
            <comment>hub.out_of_order</comment>
            <translation>{hub} çalışmıyor ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not give {repository} ({status}).</source>
            <comment>hub.not_given</comment>
            <translation>{hub}, {repository} deposunu vermiyor ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_variables</comment>
            <translation>HF_ENDPOINT ve HTTPS_PROXY değerlerini denetleyin.</translation>
        </message>
        <message>
            <source>{hub} does not answer as a hub of models does.</source>
            <comment>hub.no_hub</comment>
            <translation>{hub} bir model sunucusu gibi yanıt vermiyor.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_connection_and_variables</comment>
            <translation>Bağlantınızı, HF_ENDPOINT ve HTTPS_PROXY değerlerini denetleyin.</translation>
        </message>
        <message>
            <source>The hub gave a part of a file and does not say which.</source>
            <comment>hub.unnamed_part</comment>
            <translation>Sunucu bir dosyanın bir parçasını verdi, ama hangisi olduğunu söylemiyor.</translation>
        </message>
        <message>
            <source>The hub offers another {file} than the one that {title} was described with.</source>
            <comment>hub.offers_another_file</comment>
            <translation>Sunucudaki {file}, {title} için tanımlanan dosyadan farklı.</translation>
        </message>
        <message>
            <source>Nothing was downloaded. Look for a newer Dragoman, or import the model.</source>
            <comment>hub.nothing_downloaded</comment>
            <translation>Hiçbir şey indirilmedi. Daha yeni bir Dragoman arayın veya modeli içe aktarın.</translation>
        </message>
        <message>
            <source>Download again.</source>
            <comment>hub.download_again</comment>
            <translation>Yeniden indirin.</translation>
        </message>
        <message>
            <source>The model {model} in {folder} cannot be used: {why}.</source>
            <comment>inference.unusable</comment>
            <translation>{folder} klasöründeki {model} modeli kullanılamıyor: {why}.</translation>
        </message>
        <message>
            <source>{words}</source>
            <comment>inference.said</comment>
            <translation>{words}</translation>
        </message>
        <message>
            <source>it needs {needed:bytes} of memory and {free:bytes} are free</source>
            <comment>inference.needs_memory</comment>
            <translation>{needed:bytes} bellek gerekiyor, boş olan {free:bytes}</translation>
        </message>
        <message>
            <source>memory is short, it needs {needed:bytes}</source>
            <comment>inference.memory_is_short</comment>
            <translation>bellek yetersiz, gereken {needed:bytes}</translation>
        </message>
        <message>
            <source>Close other programs, or use another model.</source>
            <comment>inference.free_memory</comment>
            <translation>Başka programları kapatın veya başka bir model kullanın.</translation>
        </message>
        <message>
            <source>its inputs are not what they should be: {names}</source>
            <comment>inference.inputs</comment>
            <translation>girdileri olması gerektiği gibi değil: {names}</translation>
        </message>
        <message>
            <source>its outputs are not what they should be: {names}</source>
            <comment>inference.outputs</comment>
            <translation>çıktıları olması gerektiği gibi değil: {names}</translation>
        </message>
        <message>
            <source>its tokenizer has {pieces} pieces, which do not fit the model</source>
            <comment>inference.vocabulary_does_not_fit</comment>
            <translation>belirteçleyicisinin {pieces} parçası var, bunlar modele uymuyor</translation>
        </message>
        <message>
            <source>its tokenizer is not the one that belongs to it</source>
            <comment>inference.other_tokenizer</comment>
            <translation>belirteçleyicisi ona ait olan değil</translation>
        </message>
        <message>
            <source>it reads {limit} tokens at a time and was given {given}</source>
            <comment>inference.too_many_tokens</comment>
            <translation>bir seferde {limit} belirteç okuyor, verilen {given}</translation>
        </message>
        <message>
            <source>the token {token} is none of its {vocabulary}</source>
            <comment>inference.unknown_token</comment>
            <translation>{token} belirteci {vocabulary} içinde yok</translation>
        </message>
        <message>
            <source>its {key} cannot be {value}</source>
            <comment>inference.declares</comment>
            <translation>{key} için {value} kullanılamaz</translation>
        </message>
        <message>
            <source>it does not give vectors of length 1</source>
            <comment>inference.not_of_length_1</comment>
            <translation>uzunluğu 1 olan vektörler vermiyor</translation>
        </message>
        <message>
            <source>its vectors have {found} numbers instead of {wanted}</source>
            <comment>inference.dimension</comment>
            <translation>vektörlerinde {wanted} yerine {found} sayı var</translation>
        </message>
        <message>
            <source>it does not give one score for a pair</source>
            <comment>inference.not_one_score</comment>
            <translation>bir çift için tek bir puan vermiyor</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <comment>inference.file</comment>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <comment>inference.file_is_damaged</comment>
            <translation>dosya hasarlı</translation>
        </message>
        <message>
            <source>The model {model} gives no vectors of single tokens to rerank by.</source>
            <comment>inference.no_token_vectors</comment>
            <translation>{model} modeli yeniden sıralama için tek tek belirteçlerin vektörlerini vermiyor.</translation>
        </message>
        <message>
            <source>Choose another model, or another way of reranking.</source>
            <comment>inference.use_another_reranker</comment>
            <translation>Başka bir model veya başka bir yeniden sıralama yolu seçin.</translation>
        </message>
        <message>
            <source>its vectors have not the {wanted} numbers of the published one</source>
            <comment>inference.published_dimension</comment>
            <translation>vektörlerinde yayımlanandaki {wanted} sayı yok</translation>
        </message>
        <message>
            <source>its {head} score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.score_differs</comment>
            <translation>{head} puanı {found:.3f}; {source} kaynağına göre {wanted:.3f} olmalı</translation>
        </message>
        <message>
            <source>its reranker's score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.reranker_score_differs</comment>
            <translation>sıralama puanı {found:.3f}; {source} kaynağına göre {wanted:.3f} olmalı</translation>
        </message>
        <message>
            <source>slower, on battery</source>
            <comment>pace.battery</comment>
            <translation>daha yavaş, pille çalışıyor</translation>
        </message>
        <message>
            <source>slower, while you use the computer</source>
            <comment>pace.person</comment>
            <translation>daha yavaş, siz bilgisayarı kullanırken</translation>
        </message>
        <message>
            <source>slower, while other programs need the computer</source>
            <comment>pace.others</comment>
            <translation>daha yavaş, başka programların bilgisayara ihtiyacı varken</translation>
        </message>
    </context>
</TS>
