<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>CollectionActions</name>
        <message>
            <source>C&amp;ollect passage</source>
            <translation>अंश संग्रह में जोड़ें (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Show the collection</source>
            <translation>संग्रह दिखाएँ (&amp;S)</translation>
        </message>
        <message>
            <source>Sa&amp;ve the collection as…</source>
            <translation>संग्रह इस रूप में सहेजें (&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Undo the last change of the collection</source>
            <translation>संग्रह का पिछला बदलाव वापस लें (&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Remove all from the collection</source>
            <translation>संग्रह से सब हटाएँ (&amp;R)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>फ़ोल्डर में दिखाएँ</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>उद्धरण कॉपी करें</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>नोट</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>ऊपर ले जाएँ</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>नीचे ले जाएँ</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Collected.</source>
            <translation>संग्रह में जोड़ा गया।</translation>
        </message>
    </context>
    <context>
        <name>ExplainActions</name>
        <message>
            <source>Choose the file that is not found</source>
            <translation>न मिलने वाली फ़ाइल चुनें</translation>
        </message>
    </context>
    <context>
        <name>ExportActions</name>
        <message>
            <source>Nothing is collected yet.</source>
            <translation>संग्रह में अभी कुछ नहीं है।</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Word दस्तावेज़ (*.docx)</translation>
        </message>
        <message>
            <source>Table for spreadsheets (*.csv)</source>
            <translation>स्प्रेडशीट के लिए तालिका (*.csv)</translation>
        </message>
        <message>
            <source>Save the collection</source>
            <translation>संग्रह सहेजें</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>संग्रह</translation>
        </message>
        <message>
            <source>{name} cannot be written.</source>
            <translation>{name} को लिखा नहीं जा सका।</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>दूसरा फ़ोल्डर चुनें, या डिस्क पर जगह बनाएँ।</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>{name} नाम से सहेजा गया।</translation>
        </message>
        <message>
            <source>{name} is there already. Replace it?</source>
            <translation>{name} पहले से मौजूद है। उसे बदलें?</translation>
        </message>
        <message>
            <source>Replace a file</source>
            <translation>फ़ाइल बदलें</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>बदलें</translation>
        </message>
    </context>
    <context>
        <name>GuideActions</name>
        <message>
            <source>&amp;Guide</source>
            <translation>गाइड (&amp;G)</translation>
        </message>
        <message>
            <source>Look for a &amp;new version…</source>
            <translation>नया संस्करण देखें (&amp;N)…</translation>
        </message>
        <message>
            <source>Look for a new version</source>
            <translation>नया संस्करण देखें</translation>
        </message>
        <message>
            <source>You have version {version}. The newest one stands on this page:</source>
            <translation>आपके पास संस्करण {version} है। सबसे नया संस्करण इस पृष्ठ पर है:</translation>
        </message>
        <message>
            <source>Your browser opens it. Dragoman itself asks nobody, and sends nothing.</source>
            <translation>पृष्ठ आपके ब्राउज़र में खुलेगा। Dragoman ख़ुद न किसी से कुछ पूछता है, न कुछ भेजता है।</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>ब्राउज़र में खोलें</translation>
        </message>
    </context>
    <context>
        <name>HitActions</name>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>फ़ोल्डर में दिखाएँ</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>उद्धरण कॉपी करें</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>पथ कॉपी करें</translation>
        </message>
        <message>
            <source>Why is this found?</source>
            <translation>यह क्यों मिला?</translation>
        </message>
        <message>
            <source>Forget this document…</source>
            <translation>यह दस्तावेज़ भूल जाएँ…</translation>
        </message>
        <message>
            <source>Show a copy in its folder</source>
            <translation>प्रति को उसके फ़ोल्डर में दिखाएँ</translation>
        </message>
        <message>
            <source>Forget {name}? The file stays where it is, but is not found any more and not read again. Its text, title and name leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>{name} को भूल जाएँ? फ़ाइल अपनी जगह रहेगी, पर अब न मिलेगी और न दोबारा पढ़ी जाएगी। उसका पाठ, शीर्षक और नाम Dragoman के डेटा फ़ोल्डर की हर फ़ाइल से हट जाएँगे; पुराने बैकअप और लॉग भी साथ में हट जाएँगे।</translation>
        </message>
        <message>
            <source>Copies of it in other places are still found.</source>
            <translation>दूसरी जगहों पर रखी उसकी प्रतियाँ अब भी मिलेंगी।</translation>
        </message>
        <message>
            <source>Forget a document</source>
            <translation>दस्तावेज़ भूलना</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>भूल जाएँ</translation>
        </message>
    </context>
    <context>
        <name>LikeActions</name>
        <message>
            <source>Find similar &amp;passages</source>
            <translation>मिलते-जुलते अंश खोजें (&amp;P)</translation>
        </message>
        <message>
            <source>Find similar &amp;documents</source>
            <translation>मिलते-जुलते दस्तावेज़ खोजें (&amp;D)</translation>
        </message>
        <message>
            <source>Find similar to the &amp;selection</source>
            <translation>चयन से मिलता-जुलता खोजें (&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>ModelActions</name>
        <message>
            <source>All its files are as they were installed, and it gives what it should.</source>
            <translation>इसकी सभी फ़ाइलें वैसी ही हैं जैसी इंस्टॉल हुई थीं, और परिणाम सही हैं।</translation>
        </message>
        <message>
            <source>Check of a model</source>
            <translation>मॉडल की जाँच</translation>
        </message>
    </context>
    <context>
        <name>PreviewActions</name>
        <message>
            <source>&amp;Next hit in the document</source>
            <translation>दस्तावेज़ में अगला परिणाम (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous hit in the document</source>
            <translation>दस्तावेज़ में पिछला परिणाम (&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>खोजें (&amp;F)</translation>
        </message>
        <message>
            <source>Find in the &amp;document…</source>
            <translation>दस्तावेज़ में खोजें (&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>बड़ा (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>छोटा (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>सामान्य आकार (&amp;U)</translation>
        </message>
        <message>
            <source>Show &amp;text or page</source>
            <translation>पाठ या पृष्ठ दिखाएँ (&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>QuestionActions</name>
        <message>
            <source>&amp;Recent questions</source>
            <translation>हाल के प्रश्न (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Save this search…</source>
            <translation>यह खोज सहेजें (&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Filters at the side</source>
            <translation>किनारे पर फ़िल्टर (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>फ़िल्टर हटाएँ (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Mend the question</source>
            <translation>प्रश्न सुधारें (&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Keep the questions asked</source>
            <translation>पूछे गए प्रश्न रखें (&amp;K)</translation>
        </message>
        <message>
            <source>Ask the &amp;last question again at the start</source>
            <translation>शुरू होने पर पिछला प्रश्न फिर पूछें (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Delete all questions kept…</source>
            <translation>रखे गए सभी प्रश्न मिटाएँ (&amp;D)…</translation>
        </message>
        <message>
            <source>Delete all questions that are kept? Saved searches stay.</source>
            <translation>रखे गए सभी प्रश्न मिटाएँ? सहेजी गई खोजें बनी रहेंगी।</translation>
        </message>
        <message>
            <source>Delete questions</source>
            <translation>प्रश्न मिटाएँ</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>यह खोज सहेजें</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
    </context>
    <context>
        <name>QuoteActions</name>
        <message>
            <source>&amp;Copy quote with its source</source>
            <translation>उद्धरण स्रोत सहित कॉपी करें (&amp;C)</translation>
        </message>
        <message>
            <source>Copy quote as plain &amp;text</source>
            <translation>उद्धरण सादे पाठ के रूप में कॉपी करें (&amp;T)</translation>
        </message>
        <message>
            <source>Copy quote as &amp;Markdown</source>
            <translation>उद्धरण Markdown के रूप में कॉपी करें (&amp;M)</translation>
        </message>
        <message>
            <source>Copy quote as &amp;BibTeX</source>
            <translation>उद्धरण BibTeX के रूप में कॉपी करें (&amp;B)</translation>
        </message>
        <message>
            <source>Copy quote as Chicago &amp;note</source>
            <translation>उद्धरण शिकागो पाद-टिप्पणी के रूप में कॉपी करें (&amp;N)</translation>
        </message>
        <message>
            <source>Copied with its source.</source>
            <translation>स्रोत सहित कॉपी किया गया।</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>यह अंश अब वहाँ नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>RemedyActions</name>
        <message>
            <source>The file cannot be read.</source>
            <translation>फ़ाइल पढ़ी नहीं जा सकी।</translation>
        </message>
    </context>
    <context>
        <name>RepairActions</name>
        <message>
            <source>Check and repair the library</source>
            <translation>लाइब्रेरी जाँचें और सुधारें</translation>
        </message>
        <message>
            <source>Check and repair the library now?</source>
            <translation>लाइब्रेरी अभी जाँचें और सुधारें?</translation>
        </message>
        <message>
            <source>The window closes, the library is looked at to the last row, and what is damaged is made again from what is whole. That may take minutes. Your documents are not touched. The window then opens again.</source>
            <translation>विंडो बंद होगी, लाइब्रेरी की आख़िरी पंक्ति तक जाँच होगी, और जो ख़राब है उसे सही भाग से फिर बनाया जाएगा। इसमें कुछ मिनट लग सकते हैं। आपके दस्तावेज़ों को छुआ नहीं जाएगा। फिर विंडो दोबारा खुलेगी।</translation>
        </message>
        <message>
            <source>Check and repair</source>
            <translation>जाँचें और सुधारें</translation>
        </message>
    </context>
    <context>
        <name>ScanActions</name>
        <message>
            <source>Scans</source>
            <translation>स्कैन</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>इन्हें पढ़ें</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>इन्हें रहने दें</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>&amp;File</source>
            <translation>फ़ाइल (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Add folder…</source>
            <translation>फ़ोल्डर जोड़ें (&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Folders…</source>
            <translation>फ़ोल्डर (&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>मॉडल (&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Pause or go on indexing</source>
            <translation>इंडेक्सिंग रोकें या जारी रखें (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Index now anyway</source>
            <translation>फिर भी अभी इंडेक्स करें (&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>सेटिंग (&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>बाहर निकलें (&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>खोज (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>दृश्य (&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>प्रश्न (&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>पूर्वावलोकन (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>कमांड (&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Collection</source>
            <translation>संग्रह (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>सहायता (&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Search operators</source>
            <translation>खोज ऑपरेटर (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>कीबोर्ड शॉर्टकट (&amp;K)</translation>
        </message>
        <message>
            <source>&amp;What Dragoman knows</source>
            <translation>Dragoman क्या जानता है (&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Files that need attention</source>
            <translation>ध्यान देने योग्य फ़ाइलें (&amp;F)</translation>
        </message>
        <message>
            <source>Why &amp;isn't a file found?…</source>
            <translation>कोई फ़ाइल क्यों नहीं मिलती? (&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Check and repair the library…</source>
            <translation>लाइब्रेरी जाँचें और सुधारें (&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;About Dragoman</source>
            <translation>Dragoman का परिचय (&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>BannerBar</name>
        <message>
            <source>Hide</source>
            <translation>छिपाएँ</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>सुधारें…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>मॉडल…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>सेटिंग…</translation>
        </message>
        <message>
            <source>Read scans…</source>
            <translation>स्कैन पढ़ें…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message>
            <source>Passages collected</source>
            <translation>संग्रह के अंश</translation>
        </message>
        <message>
            <source>Nothing is collected yet. Choose a passage and press Ctrl+B, or drag it here.</source>
            <translation>संग्रह में अभी कुछ नहीं है। कोई अंश चुनकर Ctrl+B दबाएँ, या उसे यहाँ खींचें।</translation>
        </message>
    </context>
    <context>
        <name>CollectionModel</name>
        <message>
            <source>Note: {note}</source>
            <translation>नोट: {note}</translation>
        </message>
    </context>
    <context>
        <name>CollectionPanel</name>
        <message>
            <source>Collection</source>
            <translation>संग्रह</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>सब हटाएँ</translation>
        </message>
        <message>
            <source>Note on this passage</source>
            <translation>इस अंश पर नोट</translation>
        </message>
        <message>
            <source>Style of the citations</source>
            <translation>स्रोत-उल्लेख की शैली</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>इस रूप में सहेजें…</translation>
        </message>
        <message>
            <source>Cite as</source>
            <translation>उल्लेख की शैली</translation>
        </message>
    </context>
    <context>
        <name>style_names</name>
        <message>
            <source>Plain text</source>
            <translation>सादा पाठ</translation>
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
            <translation>शिकागो पाद-टिप्पणी</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>Finds the passage that answers a question, in any language, in your own files.</source>
            <translation>आपकी अपनी फ़ाइलों में वह अंश ढूँढता है जो प्रश्न का उत्तर देता है, किसी भी भाषा में।</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Only a model that you ask for is loaded from the network.</source>
            <translation>इस कंप्यूटर से कुछ भी बाहर नहीं जाता। नेटवर्क से केवल वही मॉडल लिया जाता है जो आप माँगते हैं।</translation>
        </message>
        <message>
            <source>Models:</source>
            <translation>मॉडल:</translation>
        </message>
        <message>
            <source>The library lives in</source>
            <translation>लाइब्रेरी यहाँ है:</translation>
        </message>
        <message>
            <source>Apache License 2.0</source>
            <translation>Apache License 2.0</translation>
        </message>
        <message>
            <source>About Dragoman</source>
            <translation>Dragoman का परिचय</translation>
        </message>
    </context>
    <context>
        <name>AdvancedModels</name>
        <message>
            <source>Model</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>लाइसेंस</translation>
        </message>
        <message>
            <source>State</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>सभी मॉडल</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>डाउनलोड करें…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>आयात करें…</translation>
        </message>
        <message>
            <source>From files that you have brought along, where there is no network</source>
            <translation>साथ लाई गई फ़ाइलों से, जहाँ नेटवर्क न हो</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>फ़ोल्डर से…</translation>
        </message>
        <message>
            <source>From a zip…</source>
            <translation>zip से…</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>उपयोग करें</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>जाँचें</translation>
        </message>
        <message>
            <source>Reads all its files and compares its results with the published ones</source>
            <translation>इसकी सभी फ़ाइलें पढ़ता है और इसके परिणाम प्रकाशित परिणामों से मिलाता है</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>The first passages are put in order by:</source>
            <translation>पहले अंशों का क्रम कौन तय करे:</translation>
        </message>
        <message>
            <source>They read the meaning of passages</source>
            <translation>ये अंशों का अर्थ पढ़ते हैं</translation>
        </message>
        <message>
            <source>They put the first passages in order</source>
            <translation>ये पहले अंशों को क्रम में रखते हैं</translation>
        </message>
        <message>
            <source>They read scans in further languages</source>
            <translation>ये और भाषाओं में स्कैन पढ़ते हैं</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>अज्ञात</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>उपयोग में</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>जारी रखें</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>भाषाएँ: {languages}</translation>
        </message>
        <message>
            <source>Memory while it works: {size}</source>
            <translation>काम करते समय मेमोरी: {size}</translation>
        </message>
        <message>
            <source>From: {place} {revision}</source>
            <translation>स्रोत: {place} {revision}</translation>
        </message>
        <message>
            <source>Choose the folder of {title}</source>
            <translation>{title} का फ़ोल्डर चुनें</translation>
        </message>
        <message>
            <source>Choose the zip of {title}</source>
            <translation>{title} की zip चुनें</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>कुछ गड़बड़ हो गई</translation>
        </message>
        <message>
            <source>Dragoman met an error that it did not expect. Your documents are untouched, and you can go on working. The report below helps to mend it; it is sent nowhere by itself.</source>
            <translation>Dragoman को एक अप्रत्याशित त्रुटि मिली। आपके दस्तावेज़ सुरक्षित हैं और आप काम जारी रख सकते हैं। नीचे की रिपोर्ट इसे ठीक करने में मदद करती है; यह अपने-आप कहीं नहीं भेजी जाती।</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>रिपोर्ट</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>रिपोर्ट कॉपी करें</translation>
        </message>
    </context>
    <context>
        <name>ExcludesEditor</name>
        <message>
            <source>One pattern a line, as in .gitignore: drafts/, *.log, !keep.log</source>
            <translation>हर पंक्ति में एक पैटर्न, जैसे .gitignore में: drafts/, *.log, !keep.log</translation>
        </message>
        <message>
            <source>Patterns left out of the selected folder</source>
            <translation>चुने गए फ़ोल्डर से छोड़े गए पैटर्न</translation>
        </message>
        <message>
            <source>Apply patterns</source>
            <translation>पैटर्न लागू करें</translation>
        </message>
        <message>
            <source>What is wrong with the patterns</source>
            <translation>पैटर्न में क्या ग़लत है</translation>
        </message>
        <message>
            <source>Left out of the selected folder:</source>
            <translation>चुने गए फ़ोल्डर से छोड़े गए:</translation>
        </message>
    </context>
    <context>
        <name>ExplainDialog</name>
        <message>
            <source>Why isn't this file found?</source>
            <translation>यह फ़ाइल क्यों नहीं मिलती?</translation>
        </message>
        <message>
            <source>What is known of the file</source>
            <translation>फ़ाइल के बारे में जो ज्ञात है</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>दूसरी फ़ाइल…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>देखा जा रहा है…</translation>
        </message>
        <message>
            <source>Was {path} meant?</source>
            <translation>क्या आपका आशय {path} से था?</translation>
        </message>
    </context>
    <context>
        <name>FailureDetails</name>
        <message>
            <source>Choose a file to see what can be done about it.</source>
            <translation>फ़ाइल चुनें और देखें कि उसके लिए क्या किया जा सकता है।</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>{date} से</translation>
        </message>
    </context>
    <context>
        <name>FailuresDialog</name>
        <message>
            <source>Files that need attention</source>
            <translation>ध्यान देने योग्य फ़ाइलें</translation>
        </message>
        <message>
            <source>Filter by name, folder or reason</source>
            <translation>नाम, फ़ोल्डर या कारण से फ़िल्टर करें</translation>
        </message>
        <message>
            <source>Filter the files</source>
            <translation>फ़ाइलें फ़िल्टर करें</translation>
        </message>
        <message>
            <source>All about it</source>
            <translation>इसके बारे में सब कुछ</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>सूची कॉपी करें</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date: files are tried again there.</source>
            <translation>एक दूसरा Dragoman इस लाइब्रेरी को अद्यतन रखता है: फ़ाइलें वहीं फिर आज़माई जाती हैं।</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <source>State</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>कारण</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>कब से</translation>
        </message>
    </context>
    <context>
        <name>folder_suggestions</name>
        <message>
            <source>Documents</source>
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>डेस्कटॉप</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>डाउनलोड</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>मेल</translation>
        </message>
        <message>
            <source>Nothing in it that is read</source>
            <translation>इसमें पढ़ने योग्य कुछ नहीं</translation>
        </message>
        <message>
            <source>Very many files, none read so far</source>
            <translation>बहुत ज़्यादा फ़ाइलें, अब तक कोई नहीं पढ़ी गई</translation>
        </message>
        <message>
            <source>by words in about {time}</source>
            <translation>शब्दों से: लगभग {time}</translation>
        </message>
        <message>
            <source>by meaning in about {time}</source>
            <translation>अर्थ से: लगभग {time}</translation>
        </message>
        <message>
            <source>how long that takes is known once something has been read</source>
            <translation>कितना समय लगेगा, यह कुछ पढ़ने के बाद पता चलेगा</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>गिनती हो रही है…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <source>Add {folder}</source>
            <translation>{folder} जोड़ें</translation>
        </message>
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Folders</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <source>Folders that are searched</source>
            <translation>जिन फ़ोल्डरों में खोजा जाता है</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>फ़ोल्डर जोड़ें…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Add the sample documents</source>
            <translation>नमूना दस्तावेज़ जोड़ें</translation>
        </message>
        <message>
            <source>What is wrong with ignore files in the selected folder</source>
            <translation>चुने गए फ़ोल्डर की इग्नोर फ़ाइलों में क्या ग़लत है</translation>
        </message>
        <message>
            <source>Hidden files, folders such as node_modules, and what ignore files name are left out anyway. A line “forgotten-…” stands for what you had forgotten, without its name; without the line it is read again.</source>
            <translation>छिपी फ़ाइलें, node_modules जैसे फ़ोल्डर और इग्नोर फ़ाइलों में बताई चीज़ें वैसे भी छोड़ दी जाती हैं। “forgotten-…” वाली पंक्ति उसके लिए है जिसे आपने भुलवाया था, उसके नाम के बिना; पंक्ति हटाने पर उसे फिर पढ़ा जाएगा।</translation>
        </message>
        <message>
            <source>{folder}: {cost}</source>
            <translation>{folder}: {cost}</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>खोजने के लिए फ़ोल्डर चुनें</translation>
        </message>
        <message>
            <source>Search {path} no longer, and forget all that was read of it? The files stay where they are. Their text, titles and names leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>{path} में अब खोजना बंद करें और उससे पढ़ा सब कुछ भूल जाएँ? फ़ाइलें अपनी जगह रहेंगी। उनके पाठ, शीर्षक और नाम Dragoman के डेटा फ़ोल्डर की हर फ़ाइल से हट जाएँगे; पुराने बैकअप और लॉग भी साथ में हट जाएँगे।</translation>
        </message>
        <message>
            <source>Remove folder</source>
            <translation>फ़ोल्डर हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeDialog</name>
        <message>
            <source>What Dragoman knows</source>
            <translation>Dragoman क्या जानता है</translation>
        </message>
        <message>
            <source>What the indexer is doing</source>
            <translation>इंडेक्सर क्या कर रहा है</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Files that need attention…</source>
            <translation>ध्यान देने योग्य फ़ाइलें…</translation>
        </message>
        <message>
            <source>Why isn't a file found…</source>
            <translation>कोई फ़ाइल क्यों नहीं मिलती…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>मॉडल…</translation>
        </message>
        <message>
            <source>Files by state</source>
            <translation>स्थिति के अनुसार फ़ाइलें</translation>
        </message>
        <message>
            <source>Nothing is left to do: changes are followed as they happen.</source>
            <translation>करने को कुछ नहीं बचा: बदलाव होते ही देख लिए जाते हैं।</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>फिर शुरू करें</translation>
        </message>
        <message>
            <source>By words</source>
            <translation>शब्दों से</translation>
        </message>
        <message>
            <source>By meaning, with {embedder}</source>
            <translation>अर्थ से, {embedder} द्वारा</translation>
        </message>
        <message>
            <source>Show the files: {state}</source>
            <translation>फ़ाइलें दिखाएँ: {state}</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Languages</source>
            <translation>भाषाएँ</translation>
        </message>
        <message>
            <source>Speed on this computer</source>
            <translation>इस कंप्यूटर पर गति</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>क्या होगा</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>अंतर्निहित</translation>
        </message>
        <message>
            <source>unknown size</source>
            <translation>आकार अज्ञात</translation>
        </message>
        <message>
            <source>Better ({size})</source>
            <translation>बेहतर ({size})</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>उपयोग में</translation>
        </message>
        <message>
            <source>Use it alone</source>
            <translation>केवल इसका उपयोग करें</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>उपयोग करें</translation>
        </message>
        <message>
            <source>Go on with the download…</source>
            <translation>डाउनलोड जारी रखें…</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>डाउनलोड करें…</translation>
        </message>
        <message>
            <source>It reads what you add to the library, on this computer.</source>
            <translation>आप लाइब्रेरी में जो जोड़ते हैं, उसे यह इसी कंप्यूटर पर पढ़ता है।</translation>
        </message>
        <message>
            <source>It has read all of your library.</source>
            <translation>इसने आपकी पूरी लाइब्रेरी पढ़ ली है।</translation>
        </message>
        <message>
            <source>It has read {share} of your library</source>
            <translation>इसने आपकी लाइब्रेरी का {share} पढ़ लिया है</translation>
        </message>
        <message>
            <source>It reads {passages} in the background; meanwhile you search with what there is.</source>
            <translation>यह {passages} पृष्ठभूमि में पढ़ेगा; तब तक आप जो उपलब्ध है उसमें खोज सकते हैं।</translation>
        </message>
        <message>
            <source>How long that takes is known once it has read for a moment.</source>
            <translation>कितना समय लगेगा, यह थोड़ा पढ़ने के बाद पता चलेगा।</translation>
        </message>
        <message>
            <source>That takes about {time}.</source>
            <translation>अनुमानित समय: {time}।</translation>
        </message>
        <message>
            <source>It is downloaded once, and finds more, above all across languages.</source>
            <translation>इसे एक बार डाउनलोड किया जाता है, और यह ज़्यादा ढूँढता है, ख़ासकर अलग-अलग भाषाओं में।</translation>
        </message>
    </context>
    <context>
        <name>model_questions</name>
        <message>
            <source>unknown size</source>
            <translation>आकार अज्ञात</translation>
        </message>
        <message>
            <source>Download {title}, {size}?</source>
            <translation>{title} ({size}) डाउनलोड करें?</translation>
        </message>
        <message>
            <source>Licence: {licence}. From: {place}.</source>
            <translation>लाइसेंस: {licence}। स्रोत: {place}।</translation>
        </message>
        <message>
            <source>This is the only thing that Dragoman ever loads from the network. It tells nobody more.</source>
            <translation>Dragoman नेटवर्क से केवल यही लेता है। वह किसी को इससे ज़्यादा कुछ नहीं बताता।</translation>
        </message>
        <message>
            <source>Download a model</source>
            <translation>मॉडल डाउनलोड करें</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>डाउनलोड करें</translation>
        </message>
        <message>
            <source>{notice}

Import {title} all the same?</source>
            <translation>{notice}

फिर भी {title} आयात करें?</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>मॉडल आयात करें</translation>
        </message>
        <message>
            <source>Remove {title} from this computer? What it has read stays known.</source>
            <translation>इस कंप्यूटर से {title} हटाएँ? इसने जो पढ़ा है वह ज्ञात रहेगा।</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>मॉडल हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>उन्नत</translation>
        </message>
        <message>
            <source>All models, import, check, remove, and who puts in order</source>
            <translation>सभी मॉडल, आयात, जाँच, हटाना, और क्रम कौन तय करता है</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>क्या गड़बड़ हुई</translation>
        </message>
    </context>
    <context>
        <name>PasswordButton</name>
        <message>
            <source>Give password…</source>
            <translation>पासवर्ड दें…</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>पासवर्ड</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>पासवर्ड दिखाएँ</translation>
        </message>
        <message>
            <source>The password is kept only until Dragoman is closed, and tried with your other protected files. What the file says is then in the library, where anyone who can open your account can read it.</source>
            <translation>पासवर्ड केवल Dragoman बंद होने तक रखा जाता है, और आपकी दूसरी सुरक्षित फ़ाइलों पर भी आज़माया जाता है। इसके बाद फ़ाइल की सामग्री लाइब्रेरी में होगी, जहाँ उसे हर वह व्यक्ति पढ़ सकता है जो आपका खाता खोल सकता है।</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>आज़माया जा रहा है…</translation>
        </message>
    </context>
    <context>
        <name>RemedyButtons</name>
        <message>
            <source>Adds a pattern to the folder's; it can be taken away under Folders</source>
            <translation>फ़ोल्डर के पैटर्न में एक पैटर्न जोड़ता है; इसे “फ़ोल्डर” में हटाया जा सकता है</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Search its folder</source>
            <translation>इसके फ़ोल्डर में खोजें</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>छोड़ दें</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>नियम दिखाएँ</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>फ़ोल्डर में दिखाएँ</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>सभी फिर आज़माएँ</translation>
        </message>
    </context>
    <context>
        <name>RerankerChoice</name>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>पहले अंशों का क्रम कौन तय करता है</translation>
        </message>
        <message>
            <source>nobody: they stay as they were found</source>
            <translation>कोई नहीं: वे जैसे मिले वैसे रहते हैं</translation>
        </message>
        <message>
            <source>the model that reads their meaning, word by word</source>
            <translation>वह मॉडल जो उनका अर्थ शब्द-दर-शब्द पढ़ता है</translation>
        </message>
        <message>
            <source>the built-in model, until a larger one is installed</source>
            <translation>अंतर्निहित मॉडल, जब तक बड़ा मॉडल इंस्टॉल न हो</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>What leaves it out</source>
            <translation>इसे क्या छोड़ता है</translation>
        </message>
        <message>
            <source>Line {line} of {path}:</source>
            <translation>{path} की पंक्ति {line}:</translation>
        </message>
        <message>
            <source>The ignore file</source>
            <translation>इग्नोर फ़ाइल</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>फ़ोल्डर में दिखाएँ</translation>
        </message>
    </context>
    <context>
        <name>SettingEditor</name>
        <message>
            <source>Reset</source>
            <translation>रीसेट करें</translation>
        </message>
        <message>
            <source>Reset “{setting}” to its default</source>
            <translation>“{setting}” को डिफ़ॉल्ट पर रीसेट करें</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>डिफ़ॉल्ट: {value}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>चालू</translation>
        </message>
        <message>
            <source>off</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>Write a whole number from {least} to {most}.</source>
            <translation>{least} से {most} तक कोई पूर्ण संख्या लिखें।</translation>
        </message>
        <message>
            <source>Write a number from {least} to {most}.</source>
            <translation>{least} से {most} तक कोई संख्या लिखें।</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Reading files</source>
            <translation>फ़ाइलें पढ़ना</translation>
        </message>
        <message>
            <source>Following folders</source>
            <translation>फ़ोल्डरों पर नज़र</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>खोज</translation>
        </message>
        <message>
            <source>Memory and backups</source>
            <translation>मेमोरी और बैकअप</translation>
        </message>
        <message>
            <source>Pages that are pictures, as scanners make them</source>
            <translation>वे पृष्ठ जो चित्र हैं, जैसे स्कैनर बनाते हैं</translation>
        </message>
        <message>
            <source>Their letters are recognised in the background, when nothing else is to be done.</source>
            <translation>इनके अक्षर पृष्ठभूमि में तब पहचाने जाते हैं, जब कोई और काम न हो।</translation>
        </message>
        <message>
            <source>Ask when there are some</source>
            <translation>ऐसे पृष्ठ हों तो पूछें</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>इन्हें पढ़ें</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>इन्हें रहने दें</translation>
        </message>
        <message>
            <source>ocr scan scanner picture photo recognise</source>
            <translation>ocr स्कैन स्कैनर चित्र फ़ोटो पहचान</translation>
        </message>
        <message>
            <source>Files read at the same time</source>
            <translation>एक साथ पढ़ी जाने वाली फ़ाइलें</translation>
        </message>
        <message>
            <source>0 leaves it to Dragoman: one for each core, at most 4.</source>
            <translation>0 से यह Dragoman तय करता है: हर कोर के लिए एक, अधिकतम 4।</translation>
        </message>
        <message>
            <source>processes cores threads workers</source>
            <translation>प्रक्रिया कोर थ्रेड प्रोसेसर</translation>
        </message>
        <message>
            <source>Largest file</source>
            <translation>सबसे बड़ी फ़ाइल</translation>
        </message>
        <message>
            <source>Larger ones are not read, and told as too large.</source>
            <translation>इससे बड़ी फ़ाइलें नहीं पढ़ी जातीं और बहुत बड़ी बताई जाती हैं।</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>size limit megabytes</source>
            <translation>आकार सीमा मेगाबाइट</translation>
        </message>
        <message>
            <source>Longest text of a document</source>
            <translation>दस्तावेज़ का अधिकतम पाठ</translation>
        </message>
        <message>
            <source>What comes after so many characters is not indexed; 20,000,000 are some 8,000 pages.</source>
            <translation>इतने वर्णों के बाद का पाठ इंडेक्स नहीं होता; 20,000,000 यानी लगभग 8,000 पृष्ठ।</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>वर्ण</translation>
        </message>
        <message>
            <source>length limit pages</source>
            <translation>लंबाई सीमा पृष्ठ</translation>
        </message>
        <message>
            <source>Most passages of a document</source>
            <translation>दस्तावेज़ के अधिकतम अंश</translation>
        </message>
        <message>
            <source>What comes after them is not indexed.</source>
            <translation>उनके बाद का पाठ इंडेक्स नहीं होता।</translation>
        </message>
        <message>
            <source>passages</source>
            <translation>अंश</translation>
        </message>
        <message>
            <source>length limit chunks</source>
            <translation>लंबाई सीमा टुकड़े खंड</translation>
        </message>
        <message>
            <source>Longest time for a file</source>
            <translation>फ़ाइल के लिए अधिकतम समय</translation>
        </message>
        <message>
            <source>A file that takes longer is told as not read, and the next one goes on.</source>
            <translation>ज़्यादा समय लेने वाली फ़ाइल अपठित बताई जाती है और अगली फ़ाइल ली जाती है।</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>सेकंड</translation>
        </message>
        <message>
            <source>timeout limit</source>
            <translation>टाइमआउट समय सीमा</translation>
        </message>
        <message>
            <source>Further time for each megabyte</source>
            <translation>हर मेगाबाइट के लिए अतिरिक्त समय</translation>
        </message>
        <message>
            <source>Of the file and of its text, beside the time above.</source>
            <translation>फ़ाइल और उसके पाठ का, ऊपर के समय के अलावा।</translation>
        </message>
        <message>
            <source>timeout limit size</source>
            <translation>टाइमआउट सीमा आकार समय</translation>
        </message>
        <message>
            <source>Most memory for a file</source>
            <translation>फ़ाइल के लिए अधिकतम मेमोरी</translation>
        </message>
        <message>
            <source>A file that needs more is told as not read.</source>
            <translation>ज़्यादा मेमोरी माँगने वाली फ़ाइल अपठित बताई जाती है।</translation>
        </message>
        <message>
            <source>ram limit megabytes</source>
            <translation>रैम मेमोरी सीमा मेगाबाइट</translation>
        </message>
        <message>
            <source>Give way to other work</source>
            <translation>दूसरे कामों को प्राथमिकता दें</translation>
        </message>
        <message>
            <source>On a battery, while you use the computer and while other programs need it, indexing is slower.</source>
            <translation>बैटरी पर, आपके कंप्यूटर उपयोग करते समय और जब दूसरे प्रोग्रामों को इसकी ज़रूरत हो, इंडेक्सिंग धीमी रहती है।</translation>
        </message>
        <message>
            <source>battery power background priority slow processor</source>
            <translation>बैटरी पावर पृष्ठभूमि प्राथमिकता धीमा प्रोसेसर</translation>
        </message>
        <message>
            <source>Wait after a change</source>
            <translation>बदलाव के बाद प्रतीक्षा</translation>
        </message>
        <message>
            <source>So long nothing must happen in a folder before it is looked at: a file is often saved in steps.</source>
            <translation>फ़ोल्डर देखने से पहले उसमें इतनी देर कुछ न हो: फ़ाइल अक्सर कई चरणों में सहेजी जाती है।</translation>
        </message>
        <message>
            <source>delay live watch</source>
            <translation>विलंब देरी लाइव निगरानी</translation>
        </message>
        <message>
            <source>Time between two looks at everything</source>
            <translation>सब कुछ फिर देखने का अंतराल</translation>
        </message>
        <message>
            <source>No system tells of all that happens to files.</source>
            <translation>कोई भी सिस्टम फ़ाइलों के साथ होने वाली हर बात नहीं बताता।</translation>
        </message>
        <message>
            <source>scan interval hour watch</source>
            <translation>स्कैन अंतराल घंटा निगरानी</translation>
        </message>
        <message>
            <source>Time between two looks at folders that cannot be followed</source>
            <translation>जिन फ़ोल्डरों पर नज़र नहीं रखी जा सकती, उन्हें देखने का अंतराल</translation>
        </message>
        <message>
            <source>Network shares, for instance, do not tell of changes as they happen.</source>
            <translation>उदाहरण के लिए, नेटवर्क शेयर बदलाव होते ही नहीं बताते।</translation>
        </message>
        <message>
            <source>scan interval network drive watch</source>
            <translation>स्कैन अंतराल नेटवर्क ड्राइव निगरानी</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>मॉडल…</translation>
        </message>
        <message>
            <source>The model that reads the meaning</source>
            <translation>अर्थ पढ़ने वाला मॉडल</translation>
        </message>
        <message>
            <source>Chosen among the models, with what each costs and knows.</source>
            <translation>मॉडलों में से चुना जाता है, जहाँ हर एक की लागत और ज्ञान लिखा है।</translation>
        </message>
        <message>
            <source>embedder language download better</source>
            <translation>एम्बेडर भाषा डाउनलोड बेहतर अर्थ</translation>
        </message>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>पहले अंशों का क्रम कौन तय करता है</translation>
        </message>
        <message>
            <source>Chosen among the models, under Advanced.</source>
            <translation>मॉडलों में, “उन्नत” के अंतर्गत चुना जाता है।</translation>
        </message>
        <message>
            <source>reranker order sort</source>
            <translation>रीरैंकर क्रम छाँटना</translation>
        </message>
        <message>
            <source>Passages that are put in order</source>
            <translation>क्रम में रखे जाने वाले अंश</translation>
        </message>
        <message>
            <source>So many of the first are read once more, closely. 0: none.</source>
            <translation>पहले इतने अंश एक बार फिर ध्यान से पढ़े जाते हैं। 0: कोई नहीं।</translation>
        </message>
        <message>
            <source>reranker results quality</source>
            <translation>रीरैंकर परिणाम गुणवत्ता</translation>
        </message>
        <message>
            <source>Time for putting in order</source>
            <translation>क्रम में रखने का समय</translation>
        </message>
        <message>
            <source>The answer is shown before; it is only put into a better order.</source>
            <translation>उत्तर पहले ही दिखता है; बस उसका क्रम बेहतर किया जाता है।</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>मिलीसेकंड</translation>
        </message>
        <message>
            <source>reranker speed</source>
            <translation>रीरैंकर गति</translation>
        </message>
        <message>
            <source>Time for the larger model that puts in order</source>
            <translation>क्रम में रखने वाले बड़े मॉडल का समय</translation>
        </message>
        <message>
            <source>After that order is shown; only where such a model is installed.</source>
            <translation>उस क्रम के दिखने के बाद; केवल तब, जब ऐसा मॉडल इंस्टॉल हो।</translation>
        </message>
        <message>
            <source>Keep models in memory for</source>
            <translation>मॉडल मेमोरी में रखने का समय</translation>
        </message>
        <message>
            <source>One that nobody uses so long is unloaded; the next question then takes a moment more.</source>
            <translation>इतनी देर किसी काम न आने वाला मॉडल मेमोरी से हटा दिया जाता है; तब अगले प्रश्न में थोड़ा ज़्यादा समय लगता है।</translation>
        </message>
        <message>
            <source>ram unload idle</source>
            <translation>रैम अनलोड निष्क्रिय</translation>
        </message>
        <message>
            <source>Back up what was learnt of the meaning</source>
            <translation>सीखे गए अर्थ का बैकअप लें</translation>
        </message>
        <message>
            <source>Some kilobytes a passage in the daily backup, in place of learning it again after a damage.</source>
            <translation>दैनिक बैकअप में हर अंश के कुछ किलोबाइट, ताकि ख़राबी के बाद फिर से न सीखना पड़े।</translation>
        </message>
        <message>
            <source>vectors safety copy disk</source>
            <translation>वेक्टर सुरक्षा प्रति डिस्क</translation>
        </message>
        <message>
            <source>Keep the questions asked</source>
            <translation>पूछे गए प्रश्न रखें</translation>
        </message>
        <message>
            <source>In the data folder alone. Without, those that were kept are deleted; saved searches stay.</source>
            <translation>केवल डेटा फ़ोल्डर में। बंद करने पर रखे गए प्रश्न मिटा दिए जाते हैं; सहेजी गई खोजें बनी रहती हैं।</translation>
        </message>
        <message>
            <source>history privacy recent</source>
            <translation>इतिहास गोपनीयता हाल के</translation>
        </message>
        <message>
            <source>Ask the last question again at the start</source>
            <translation>शुरू होने पर पिछला प्रश्न फिर पूछें</translation>
        </message>
        <message>
            <source>Needs questions to be kept.</source>
            <translation>इसके लिए प्रश्नों को रखना ज़रूरी है।</translation>
        </message>
        <message>
            <source>restore session</source>
            <translation>सत्र पुनर्स्थापित बहाल</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>प्रश्न</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>रूप और भाषा</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>डेस्कटॉप पर</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>Of the window. Questions are asked in any language, whichever this is.</source>
            <translation>विंडो की भाषा। प्रश्न किसी भी भाषा में पूछे जा सकते हैं, यह चाहे जो हो।</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>सिस्टम जैसी</translation>
        </message>
        <message>
            <source>translation locale</source>
            <translation>अनुवाद भाषा लोकेल</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>रंग</translation>
        </message>
        <message>
            <source>Where the system is set to high contrast, its own colours are used.</source>
            <translation>जहाँ सिस्टम में उच्च कंट्रास्ट चुना हो, वहाँ उसी के रंग उपयोग होते हैं।</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>हल्का</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>गहरा</translation>
        </message>
        <message>
            <source>theme dark mode night contrast appearance</source>
            <translation>थीम डार्क मोड रात कंट्रास्ट रूप</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>हर चीज़ का आकार</translation>
        </message>
        <message>
            <source>Beside what the system says already.</source>
            <translation>सिस्टम में तय आकार के अलावा।</translation>
        </message>
        <message>
            <source>zoom scale font large</source>
            <translation>ज़ूम स्केल फ़ॉन्ट बड़ा</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>एनिमेशन</translation>
        </message>
        <message>
            <source>Panels fade in and bars slide open, unless the system says that nothing should move.</source>
            <translation>पैनल धीरे-धीरे उभरते हैं और पट्टियाँ सरककर खुलती हैं, जब तक सिस्टम यह न कहे कि कुछ न हिले।</translation>
        </message>
        <message>
            <source>animation reduced effects</source>
            <translation>एनिमेशन कम प्रभाव</translation>
        </message>
        <message>
            <source>Closing the window then only puts it away; the sign in the tray brings it back, or ends Dragoman.</source>
            <translation>तब विंडो बंद करने पर वह केवल हट जाती है; ट्रे का चिह्न उसे वापस लाता है, या Dragoman को बंद करता है।</translation>
        </message>
        <message>
            <source>This desktop has no tray, so that closing the window ends Dragoman whatever is set here.</source>
            <translation>इस डेस्कटॉप में ट्रे नहीं है, इसलिए यहाँ कुछ भी चुना हो, विंडो बंद करने पर Dragoman बंद हो जाता है।</translation>
        </message>
        <message>
            <source>Shows the bar for a quick question, whatever program is in front.</source>
            <translation>त्वरित प्रश्न की पट्टी दिखाता है, सामने कोई भी प्रोग्राम हो।</translation>
        </message>
        <message>
            <source>None</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>Go on when the window is closed</source>
            <translation>विंडो बंद होने पर भी चलता रहे</translation>
        </message>
        <message>
            <source>tray background minimise hide</source>
            <translation>ट्रे पृष्ठभूमि छोटा करें छिपाएँ</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>लॉग इन करने पर शुरू हो</translation>
        </message>
        <message>
            <source>Without a window, so that new documents are read as they come.</source>
            <translation>बिना विंडो के, ताकि नए दस्तावेज़ आते ही पढ़े जाएँ।</translation>
        </message>
        <message>
            <source>autostart boot login</source>
            <translation>ऑटोस्टार्ट बूट लॉगिन</translation>
        </message>
        <message>
            <source>Keys for a quick question</source>
            <translation>त्वरित प्रश्न की कुंजियाँ</translation>
        </message>
        <message>
            <source>global shortcut hotkey launcher</source>
            <translation>ग्लोबल शॉर्टकट हॉटकी लॉन्चर</translation>
        </message>
        <message>
            <source>Another program has the keys for a quick question: choose others.</source>
            <translation>त्वरित प्रश्न की कुंजियाँ किसी दूसरे प्रोग्राम के पास हैं: दूसरी चुनें।</translation>
        </message>
        <message>
            <source>This system gives programs no such keys. Its own keyboard settings can start: dragoman --launcher</source>
            <translation>यह सिस्टम प्रोग्रामों को ऐसी कुंजियाँ नहीं देता। उसकी अपनी कीबोर्ड सेटिंग से यह चलाया जा सकता है: dragoman --launcher</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>सेटिंग</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>सेटिंग में खोजें</translation>
        </message>
        <message>
            <source>No setting is called so.</source>
            <translation>इस नाम की कोई सेटिंग नहीं है।</translation>
        </message>
        <message>
            <source>“{setting}” is changed.</source>
            <translation>“{setting}” बदल दी गई है।</translation>
        </message>
        <message>
            <source>“{setting}” is changed; it counts from the next start.</source>
            <translation>“{setting}” बदल दी गई है; यह अगली बार शुरू होने पर लागू होगी।</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>कीबोर्ड शॉर्टकट</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>क्रिया खोजें</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>क्रिया</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>कुंजियाँ</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>क्रियाएँ और उनकी कुंजियाँ</translation>
        </message>
        <message>
            <source>New keys for the chosen action</source>
            <translation>चुनी गई क्रिया के लिए नई कुंजियाँ</translation>
        </message>
        <message>
            <source>Use it here instead</source>
            <translation>इसके बजाय यहाँ उपयोग करें</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>कुंजियाँ हटाएँ</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>रीसेट करें</translation>
        </message>
        <message>
            <source>Always: arrows move in the list, also from the question; Escape clears the question.</source>
            <translation>हमेशा: तीर कुंजियाँ सूची में चलाती हैं, प्रश्न से भी; Escape प्रश्न मिटाता है।</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>नई कुंजियाँ दबाएँ:</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>सभी रीसेट करें</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>कोई कुंजी नहीं</translation>
        </message>
        <message>
            <source>{keys} is taken by: {actions}</source>
            <translation>{keys} पहले से इसके लिए है: {actions}</translation>
        </message>
    </context>
    <context>
        <name>StateGroups</name>
        <message>
            <source>States</source>
            <translation>स्थितियाँ</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>ध्यान देने योग्य</translation>
        </message>
    </context>
    <context>
        <name>TransferBar</name>
        <message>
            <source>Progress of the work on a model</source>
            <translation>मॉडल पर चल रहे काम की प्रगति</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>कनेक्ट हो रहा है…</translation>
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
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>स्लाइड</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>स्प्रेडशीट</translation>
        </message>
        <message>
            <source>E-book</source>
            <translation>ई-पुस्तक</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>वेब पेज</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>सादा पाठ</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>आर्काइव</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>चित्र</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>रिकॉर्डिंग</translation>
        </message>
        <message>
            <source>this passage: {language}</source>
            <translation>यह अंश: {language}</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>इंस्टॉल नहीं है</translation>
        </message>
        <message>
            <source>partly downloaded</source>
            <translation>आंशिक रूप से डाउनलोड</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>इंस्टॉल है</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>उपयोग योग्य नहीं</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>कनेक्ट हो रहा है</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>डाउनलोड हो रहा है</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>कॉपी हो रहा है</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>जाँच हो रही है</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{total} में से {done}</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>{speed} प्रति सेकंड</translation>
        </message>
        <message>
            <source>p. {page}</source>
            <translation>पृ. {page}</translation>
        </message>
        <message>
            <source>from a scan</source>
            <translation>स्कैन से</translation>
        </message>
        <message>
            <source>not {values}</source>
            <translation>{values} नहीं</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>{day} से</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} तक</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>Have everything in {path} searched? That may be very many files.</source>
            <translation>क्या {path} में मौजूद सब कुछ खोज में शामिल किया जाए? फ़ाइलें बहुत ज़्यादा हो सकती हैं।</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <source>Find similar documents</source>
            <translation>मिलते-जुलते दस्तावेज़ खोजें</translation>
        </message>
        <message>
            <source>Why is it found, or not?</source>
            <translation>यह क्यों मिलता है, या क्यों नहीं?</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>From</source>
            <translation>से</translation>
        </message>
        <message>
            <source>To</source>
            <translation>तक</translation>
        </message>
    </context>
    <context>
        <name>FacetModel</name>
        <message>
            <source>Clear</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>nothing chosen</source>
            <translation>कुछ नहीं चुना</translation>
        </message>
        <message>
            <source>{group}, chosen; Delete clears it</source>
            <translation>{group}, चुना हुआ; Delete से हटता है</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>गिना नहीं गया</translation>
        </message>
        <message>
            <source>{value}, documents found: {number}</source>
            <translation>{value}, मिले दस्तावेज़: {number}</translation>
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message>
            <source>Nothing to narrow down yet</source>
            <translation>अभी सीमित करने को कुछ नहीं</translation>
        </message>
    </context>
    <context>
        <name>facet_rows</name>
        <message>
            <source>Folders</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>तारीख़ें</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>भाषाएँ</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>प्रेषक</translation>
        </message>
        <message>
            <source>Show {number} more</source>
            <translation>{number} और दिखाएँ</translation>
        </message>
    </context>
    <context>
        <name>FacetView</name>
        <message>
            <source>Filters</source>
            <translation>फ़िल्टर</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>केवल यही</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>इसे छोड़ दें</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>periods</name>
        <message>
            <source>With Shift: from the one that is chosen to this one</source>
            <translation>Shift के साथ: चुने हुए से इस तक</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>तारीख़ से तारीख़ तक…</translation>
        </message>
        <message>
            <source>Past week</source>
            <translation>पिछला एक सप्ताह</translation>
        </message>
        <message>
            <source>Past month</source>
            <translation>पिछला एक महीना</translation>
        </message>
        <message>
            <source>Past year</source>
            <translation>पिछला एक वर्ष</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation>गाइड</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>गाइड में खोजें</translation>
        </message>
        <message>
            <source>No page of the guide holds this.</source>
            <translation>गाइड के किसी पृष्ठ पर यह नहीं है।</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>गाइड के पृष्ठ</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the guide</source>
            <translation>गाइड का पृष्ठ</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>दस्तावेज़ के पृष्ठ</translation>
        </message>
        <message>
            <source>This page cannot be drawn.</source>
            <translation>यह पृष्ठ नहीं दिखाया जा सकता।</translation>
        </message>
    </context>
    <context>
        <name>FileOpener</name>
        <message>
            <source>Open many files</source>
            <translation>कई फ़ाइलें खोलें</translation>
        </message>
        <message>
            <source>Open them</source>
            <translation>इन्हें खोलें</translation>
        </message>
        <message>
            <source>No program on this computer opens it.</source>
            <translation>इस कंप्यूटर पर कोई प्रोग्राम इसे नहीं खोलता।</translation>
        </message>
        <message>
            <source>The file manager does not answer.</source>
            <translation>फ़ाइल प्रबंधक उत्तर नहीं दे रहा।</translation>
        </message>
        <message>
            <source>{name} cannot be opened.</source>
            <translation>{name} को खोला नहीं जा सका।</translation>
        </message>
        <message>
            <source>The drive with {name} does not answer.</source>
            <translation>{name} वाली ड्राइव उत्तर नहीं दे रही।</translation>
        </message>
        <message>
            <source>Perhaps it sleeps, or its computer is off.</source>
            <translation>शायद वह निष्क्रिय अवस्था में है, या उसका कंप्यूटर बंद है।</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>{name} अब वहाँ नहीं है।</translation>
        </message>
        <message>
            <source>Perhaps it was moved, or its drive is not connected.</source>
            <translation>शायद उसे कहीं और ले जाया गया है, या उसकी ड्राइव जुड़ी नहीं है।</translation>
        </message>
        <message>
            <source>{name} is a program. Opening it runs it on this computer.</source>
            <translation>{name} एक प्रोग्राम है। खोलने पर यह इस कंप्यूटर पर चल जाएगा।</translation>
        </message>
        <message>
            <source>{name} is a script. Opening it may run it on this computer.</source>
            <translation>{name} एक स्क्रिप्ट है। खोलने पर यह इस कंप्यूटर पर चल सकती है।</translation>
        </message>
        <message>
            <source>{name} is a shortcut. Opening it starts whatever it names.</source>
            <translation>{name} एक शॉर्टकट है। खोलने पर वह शुरू हो जाएगा जिसकी ओर यह इशारा करता है, वह चाहे जो हो।</translation>
        </message>
        <message>
            <source>{name} is a document that may hold programs, which may run when it is opened.</source>
            <translation>{name} ऐसा दस्तावेज़ है जिसमें प्रोग्राम हो सकते हैं, और खोलने पर वे चल सकते हैं।</translation>
        </message>
        <message>
            <source>Open it only if you know where it is from.</source>
            <translation>इसे तभी खोलें जब आपको पता हो कि यह कहाँ से आया है।</translation>
        </message>
        <message>
            <source>Open what can run?</source>
            <translation>चल सकने वाली फ़ाइल खोलें?</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>इसे खोलें</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>कमांड</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>आप क्या करना चाहते हैं?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>कमांड</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>मेल खाने वाले कमांड</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>कोई कुंजी नहीं</translation>
        </message>
        <message>
            <source>on</source>
            <translation>चालू</translation>
        </message>
        <message>
            <source>off</source>
            <translation>बंद</translation>
        </message>
    </context>
    <context>
        <name>document_builder</name>
        <message>
            <source>Picture:</source>
            <translation>चित्र:</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>चित्र</translation>
        </message>
        <message>
            <source>From</source>
            <translation>प्रेषक</translation>
        </message>
        <message>
            <source>To</source>
            <translation>प्राप्तकर्ता</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>प्रतिलिपि</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>दिनांक</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>विषय</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>अनुलग्नक</translation>
        </message>
    </context>
    <context>
        <name>DocumentStack</name>
        <message>
            <source>Page</source>
            <translation>पृष्ठ</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>स्वरूपित</translation>
        </message>
        <message>
            <source>This document's form cannot be shown; this is its text.</source>
            <translation>इस दस्तावेज़ का स्वरूप नहीं दिखाया जा सकता; यह इसका पाठ है।</translation>
        </message>
        <message>
            <source>This page cannot be drawn; this is its text.</source>
            <translation>यह पृष्ठ नहीं दिखाया जा सकता; यह इसका पाठ है।</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this document</source>
            <translation>इस दस्तावेज़ में खोजें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
    </context>
    <context>
        <name>FormattedView</name>
        <message>
            <source>The document around the passage, with its form</source>
            <translation>अंश के आसपास का दस्तावेज़, अपने स्वरूप में</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>A link in this document</source>
            <translation>इस दस्तावेज़ का एक लिंक</translation>
        </message>
        <message>
            <source>It leads out of this computer, to:</source>
            <translation>यह इस कंप्यूटर से बाहर ले जाता है, यहाँ:</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>It leads to what Dragoman does not open:</source>
            <translation>यह वहाँ ले जाता है जिसे Dragoman नहीं खोलता:</translation>
        </message>
    </context>
    <context>
        <name>PageSelector</name>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Select the page</source>
            <translation>पृष्ठ चुनें</translation>
        </message>
    </context>
    <context>
        <name>PreviewHead</name>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>फ़ोल्डर में दिखाएँ</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>The document's text alone</source>
            <translation>केवल दस्तावेज़ का पाठ</translation>
        </message>
        <message>
            <source>Previous hit in this document</source>
            <translation>इस दस्तावेज़ में पिछला परिणाम</translation>
        </message>
        <message>
            <source>Next hit in this document</source>
            <translation>इस दस्तावेज़ में अगला परिणाम</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>पृष्ठ {page}, कुल {pages}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>नहीं मिला</translation>
        </message>
        <message>
            <source>{place} of {places}</source>
            <translation>{places} में से {place}</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>This document is no longer there.</source>
            <translation>यह दस्तावेज़ अब वहाँ नहीं है।</translation>
        </message>
        <message>
            <source>The document's text cannot be shown.</source>
            <translation>दस्तावेज़ का पाठ नहीं दिखाया जा सकता।</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Text of the document around the passage</source>
            <translation>अंश के आसपास दस्तावेज़ का पाठ</translation>
        </message>
    </context>
    <context>
        <name>Assistant</name>
        <message>
            <source>Tab puts the first one in, or the one chosen with the arrows; Esc closes</source>
            <translation>Tab पहले वाला या तीरों से चुना हुआ डालता है; Esc बंद करता है</translation>
        </message>
        <message>
            <source>Enter asks again; Delete takes a question out of the list</source>
            <translation>Enter फिर पूछता है; Delete प्रश्न को सूची से हटाता है</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take away: {part}</source>
            <translation>हटाएँ: {part}</translation>
        </message>
        <message>
            <source>{part}, take away</source>
            <translation>{part}, हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>ChipRow</name>
        <message>
            <source>What the question is narrowed to</source>
            <translation>प्रश्न किस तक सीमित है</translation>
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
            <translation>इस जैसा: {title}</translation>
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
            <translation>{text} लिखें</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>इसे छोड़ दें</translation>
        </message>
    </context>
    <context>
        <name>offers</name>
        <message>
            <source>Yesterday</source>
            <translation>कल</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>इस सप्ताह</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>पिछले सप्ताह</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>पिछले महीने</translation>
        </message>
    </context>
    <context>
        <name>part_names</name>
        <message>
            <source>Type</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>प्रेषक</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>प्राप्तकर्ता</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>फ़ाइल नाम</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>पृष्ठ</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>क्रम</translation>
        </message>
        <message>
            <source>From a day on</source>
            <translation>किसी दिन से</translation>
        </message>
        <message>
            <source>Before a day</source>
            <translation>किसी दिन से पहले</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>प्रासंगिकता के अनुसार</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>तारीख़ के अनुसार</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>नाम के अनुसार</translation>
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
            <translation> या </translation>
        </message>
        <message>
            <source>Before {day}</source>
            <translation>{day} से पहले</translation>
        </message>
        <message>
            <source>From {day} on</source>
            <translation>{day} से</translation>
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
            <translation>फ़िल्टर</translation>
        </message>
        <message>
            <source>Folders, types, languages, dates and senders of what is found</source>
            <translation>जो मिला उसके फ़ोल्डर, प्रकार, भाषाएँ, तारीख़ें और प्रेषक</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>फ़िल्टर हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>SavedList</name>
        <message>
            <source>Saved searches</source>
            <translation>सहेजी गई खोजें</translation>
        </message>
        <message>
            <source>Rename a search</source>
            <translation>खोज का नाम बदलें</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>खोजें</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>नाम बदलें…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>ऊपर ले जाएँ</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>नीचे ले जाएँ</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Ask in any language, or type words; "a phrase"  -without  type:pdf  after:2024</source>
            <translation>किसी भी भाषा में पूछें, या शब्द लिखें; "कोई वाक्यांश"  -बिना  type:pdf  after:2024</translation>
        </message>
        <message>
            <source>A question in any language, or words. For instance:
"an exact phrase"   -without   type:pdf   in:letters   after:2024
More of this: Help, Search operators</source>
            <translation>किसी भी भाषा में प्रश्न, या शब्द। उदाहरण के लिए:
"हूबहू वाक्यांश"   -बिना   type:pdf   in:letters   after:2024
इसके बारे में और: सहायता, खोज ऑपरेटर</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>प्रश्न</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>सुझाव</translation>
        </message>
    </context>
    <context>
        <name>repair</name>
        <message>
            <source>It can be repaired from what is whole. What is whole is kept; your documents are not touched.</source>
            <translation>इसे सही भाग से सुधारा जा सकता है। जो सही है वह रखा जाएगा; आपके दस्तावेज़ों को छुआ नहीं जाएगा।</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>सुधारें</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Check and repair the library</source>
            <translation>लाइब्रेरी जाँचें और सुधारें</translation>
        </message>
        <message>
            <source>Looking at the library…</source>
            <translation>लाइब्रेरी देखी जा रही है…</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>जाँच की प्रगति</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>क्या मिला</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Open the library</source>
            <translation>लाइब्रेरी खोलें</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>Ask Dragoman a quick question</source>
            <translation>Dragoman से त्वरित प्रश्न पूछें</translation>
        </message>
    </context>
    <context>
        <name>Launcher</name>
        <message>
            <source>Ask Dragoman</source>
            <translation>Dragoman से पूछें</translation>
        </message>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>किसी भी भाषा में पूछें, या शब्द लिखें</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>प्रश्न</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>उत्तर</translation>
        </message>
        <message>
            <source>Enter opens · Ctrl+Enter shows the folder · Shift+Enter: all answers</source>
            <translation>Enter से खोलें · Ctrl+Enter से फ़ोल्डर दिखाएँ · Shift+Enter: सभी उत्तर</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>कुछ नहीं मिला।</translation>
        </message>
        <message>
            <source>The search has failed. The window says why.</source>
            <translation>खोज विफल रही। कारण विंडो में है।</translation>
        </message>
        <message>
            <source>Escape puts this away</source>
            <translation>Escape से यह हट जाता है</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Dragoman</source>
            <translation>Dragoman खोलें</translation>
        </message>
        <message>
            <source>Ask a question…</source>
            <translation>प्रश्न पूछें…</translation>
        </message>
        <message>
            <source>Pause the indexing</source>
            <translation>इंडेक्सिंग रोकें</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>फिर भी अभी इंडेक्स करें</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>बाहर निकलें</translation>
        </message>
        <message>
            <source>Resume the indexing</source>
            <translation>इंडेक्सिंग फिर शुरू करें</translation>
        </message>
    </context>
    <context>
        <name>PassageList</name>
        <message>
            <source>Passages found</source>
            <translation>मिले अंश</translation>
        </message>
        <message>
            <source>Left and Right hide and show the passages of a document</source>
            <translation>बायाँ और दायाँ तीर दस्तावेज़ के अंश छिपाते और दिखाते हैं</translation>
        </message>
    </context>
    <context>
        <name>row_words</name>
        <message>
            <source>Strong match</source>
            <translation>पक्का मेल</translation>
        </message>
        <message>
            <source>Fair match</source>
            <translation>ठीक-ठाक मेल</translation>
        </message>
        <message>
            <source>Weak match</source>
            <translation>हल्का मेल</translation>
        </message>
        <message>
            <source>Looking for the other passages…</source>
            <translation>बाकी अंश खोजे जा रहे हैं…</translation>
        </message>
        <message>
            <source>Searching for more…</source>
            <translation>और खोजा जा रहा है…</translation>
        </message>
        <message>
            <source>Nothing more was found.</source>
            <translation>और कुछ नहीं मिला।</translation>
        </message>
        <message>
            <source>A copy</source>
            <translation>प्रति</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>सिमटा हुआ</translation>
        </message>
        <message>
            <source>passage {number} of {of}</source>
            <translation>{of} में से अंश {number}</translation>
        </message>
        <message>
            <source>No good match</source>
            <translation>कोई अच्छा मेल नहीं</translation>
        </message>
    </context>
    <context>
        <name>SortChoice</name>
        <message>
            <source>Best first</source>
            <translation>सबसे अच्छे पहले</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>सबसे नए पहले</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>नाम के अनुसार</translation>
        </message>
        <message>
            <source>Order of the results</source>
            <translation>परिणामों का क्रम</translation>
        </message>
        <message>
            <source>The question itself says so</source>
            <translation>यह प्रश्न में ही लिखा है</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Searching…</source>
            <translation>खोजा जा रहा है…</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>फ़ोल्डर चुनें…</translation>
        </message>
        <message>
            <source>No folder is searched yet</source>
            <translation>अभी किसी फ़ोल्डर में नहीं खोजा जाता</translation>
        </message>
        <message>
            <source>Choose one, and its documents can be asked.</source>
            <translation>एक फ़ोल्डर चुनें, फिर उसके दस्तावेज़ों से पूछा जा सकता है।</translation>
        </message>
        <message>
            <source>Not there now: {names}. What was read of it was searched, what is new on it was not.</source>
            <translation>अभी उपलब्ध नहीं: {names}। उससे जो पढ़ा गया था उसमें खोजा गया, उस पर जो नया है उसमें नहीं।</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>फ़ोल्डर…</translation>
        </message>
        <message>
            <source>Nothing was found, and no searched folder is there now.</source>
            <translation>कुछ नहीं मिला, और खोजे जाने वाले फ़ोल्डरों में से कोई अभी उपलब्ध नहीं है।</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>फ़ोल्डर जोड़ें…</translation>
        </message>
        <message>
            <source>Which and why</source>
            <translation>कौन-सी और क्यों</translation>
        </message>
        <message>
            <source>No document holds text that can be searched</source>
            <translation>किसी दस्तावेज़ में खोजने योग्य पाठ नहीं है</translation>
        </message>
        <message>
            <source>What is put there later is found by itself.</source>
            <translation>बाद में वहाँ जो रखा जाएगा, वह अपने-आप मिलने लगेगा।</translation>
        </message>
        <message>
            <source>There are no documents in the searched folders</source>
            <translation>खोजे जाने वाले फ़ोल्डरों में कोई दस्तावेज़ नहीं है</translation>
        </message>
        <message>
            <source>No good match. These are the nearest passages.</source>
            <translation>कोई अच्छा मेल नहीं। ये सबसे नज़दीकी अंश हैं।</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>कुछ नहीं मिला।</translation>
        </message>
        <message>
            <source>Nothing was found so far, and reading is paused</source>
            <translation>अब तक कुछ नहीं मिला, और पढ़ना रुका हुआ है</translation>
        </message>
        <message>
            <source>Still reading</source>
            <translation>अभी पढ़ा जा रहा है</translation>
        </message>
        <message>
            <source>The rest will be there soon: {when}.</source>
            <translation>बाकी जल्द ही उपलब्ध होगा: {when}।</translation>
        </message>
        <message>
            <source>Nothing was found so far; the question is asked again by itself as more is read.</source>
            <translation>अब तक कुछ नहीं मिला; जैसे-जैसे और पढ़ा जाएगा, प्रश्न अपने-आप फिर पूछा जाएगा।</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>पढ़ना जारी रखें</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>कितना हुआ</translation>
        </message>
        <message>
            <source>Without the quotation marks</source>
            <translation>उद्धरण चिह्नों के बिना</translation>
        </message>
        <message>
            <source>Without exclusions</source>
            <translation>बिना कुछ छोड़े</translation>
        </message>
        <message>
            <source>Perhaps it is there, but of another kind, folder, language or date.</source>
            <translation>शायद वह हो, पर किसी दूसरे प्रकार, फ़ोल्डर, भाषा या तारीख़ का।</translation>
        </message>
        <message>
            <source>What stands in quotation marks must be found letter for letter.</source>
            <translation>उद्धरण चिह्नों के भीतर का पाठ अक्षरशः मिलना चाहिए।</translation>
        </message>
        <message>
            <source>Perhaps it is there, together with what is left out.</source>
            <translation>शायद वह हो, पर उसके साथ जिसे छोड़ा गया है।</translation>
        </message>
        <message>
            <source>No document holds these words or anything like them.</source>
            <translation>किसी दस्तावेज़ में ये शब्द या इनसे मिलता-जुलता कुछ नहीं है।</translation>
        </message>
        <message>
            <source>Search without filters</source>
            <translation>बिना फ़िल्टर के खोजें</translation>
        </message>
        <message>
            <source>Without “{word}”</source>
            <translation>“{word}” के बिना</translation>
        </message>
        <message>
            <source>By words only</source>
            <translation>केवल शब्दों से</translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message>
            <source>found by their words, while the model of meaning is loaded</source>
            <translation>शब्दों से मिले; अर्थ का मॉडल लोड हो रहा है</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>Why this is found</source>
            <translation>यह क्यों मिला</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>यह अंश अब वहाँ नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>why_words</name>
        <message>
            <source>Not in it: {words}</source>
            <translation>इसमें नहीं: {words}</translation>
        </message>
        <message>
            <source>The sentence that answers best</source>
            <translation>सबसे अच्छा उत्तर देने वाला वाक्य</translation>
        </message>
        <message>
            <source>Words of the question in it</source>
            <translation>इसमें आए प्रश्न के शब्द</translation>
        </message>
        <message>
            <source>How it was found</source>
            <translation>यह कैसे मिला</translation>
        </message>
        <message>
            <source>How sure that is</source>
            <translation>यह कितना पक्का है</translation>
        </message>
        <message>
            <source>{word}, as {forms}</source>
            <translation>{word}, इन रूपों में: {forms}</translation>
        </message>
        <message>
            <source>By its meaning: the question is in {asked}, the passage in {written}.</source>
            <translation>अपने अर्थ से: प्रश्न की भाषा {asked} है, अंश की {written}।</translation>
        </message>
        <message>
            <source>By its meaning, which is near to that of the question.</source>
            <translation>अपने अर्थ से, जो प्रश्न के अर्थ के क़रीब है।</translation>
        </message>
        <message>
            <source>By its words.</source>
            <translation>अपने शब्दों से।</translation>
        </message>
        <message>
            <source>By the name of its file.</source>
            <translation>अपनी फ़ाइल के नाम से।</translation>
        </message>
        <message>
            <source>Its title holds words of the question.</source>
            <translation>इसके शीर्षक में प्रश्न के शब्द हैं।</translation>
        </message>
        <message>
            <source>Read once more together with the question, it was put further up.</source>
            <translation>प्रश्न के साथ फिर से पढ़ने पर इसे ऊपर रखा गया।</translation>
        </message>
    </context>
    <context>
        <name>BeginPage</name>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>किसी भी भाषा में पूछें, या शब्द लिखें</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>सहेजी गई खोजें</translation>
        </message>
        <message>
            <source>Asked lately</source>
            <translation>हाल में पूछे गए</translation>
        </message>
        <message>
            <source>New documents</source>
            <translation>नए दस्तावेज़</translation>
        </message>
        <message>
            <source>For instance, about the sample documents</source>
            <translation>उदाहरण के लिए, नमूना दस्तावेज़ों के बारे में</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>Ask your own documents</source>
            <translation>अपने दस्तावेज़ों से पूछें</translation>
        </message>
        <message>
            <source>Dragoman reads the folders you choose and finds the passage that answers a question, in whatever language you ask. Nothing leaves this computer.</source>
            <translation>Dragoman आपके चुने फ़ोल्डर पढ़ता है और वह अंश ढूँढता है जो प्रश्न का उत्तर देता है, आप चाहे जिस भाषा में पूछें। इस कंप्यूटर से कुछ भी बाहर नहीं जाता।</translation>
        </message>
        <message>
            <source>Begin with one of these folders</source>
            <translation>इनमें से किसी फ़ोल्डर से शुरू करें</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>फ़ोल्डर चुनें…</translation>
        </message>
        <message>
            <source>Try the sample documents</source>
            <translation>नमूना दस्तावेज़ आज़माएँ</translation>
        </message>
        <message>
            <source>You can also drop a folder on this window. Files are only read, never changed.</source>
            <translation>आप इस विंडो पर कोई फ़ोल्डर छोड़ भी सकते हैं। फ़ाइलें केवल पढ़ी जाती हैं, कभी बदली नहीं जातीं।</translation>
        </message>
        <message>
            <source>Have this folder searched</source>
            <translation>इस फ़ोल्डर में खोज चालू करें</translation>
        </message>
        <message>
            <source>{documents}, read in about {time}</source>
            <translation>{documents}, पढ़ने में लगभग {time}</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>डेस्कटॉप</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>डाउनलोड</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>ई-मेल</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>What the indexer is doing</source>
            <translation>इंडेक्सर क्या कर रहा है</translation>
        </message>
        <message>
            <source>Progress of the indexing</source>
            <translation>इंडेक्सिंग की प्रगति</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>फिर भी अभी इंडेक्स करें</translation>
        </message>
        <message>
            <source>What Dragoman knows, how fast it learns, and how long it takes</source>
            <translation>Dragoman क्या जानता है, कितनी तेज़ी से सीखता है, और कितना समय लगेगा</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>फिर शुरू करें</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>तैयार</translation>
        </message>
    </context>
    <context>
        <name>status_words</name>
        <message>
            <source>Preparing the search…</source>
            <translation>खोज तैयार की जा रही है…</translation>
        </message>
        <message>
            <source>Forgetting: what you removed leaves the data folder…</source>
            <translation>भुलाया जा रहा है: आपने जो हटाया वह डेटा फ़ोल्डर से हट रहा है…</translation>
        </message>
        <message>
            <source>Looking for documents</source>
            <translation>दस्तावेज़ ढूँढे जा रहे हैं</translation>
        </message>
        <message>
            <source>Reading {done} of {total} documents</source>
            <translation>दस्तावेज़ पढ़े जा रहे हैं: {total} में से {done}</translation>
        </message>
        <message>
            <source>Learning the meaning of passages with {embedder}: {done} of {total}</source>
            <translation>{embedder} से अंशों का अर्थ सीखा जा रहा है: {total} में से {done}</translation>
        </message>
        <message>
            <source>Reading scans: {done} of {total} pages</source>
            <translation>स्कैन पढ़े जा रहे हैं: {total} में से {done} पृष्ठ</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>रुका हुआ</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date; here you can search it</source>
            <translation>एक दूसरा Dragoman इस लाइब्रेरी को अद्यतन रखता है; यहाँ आप इसमें खोज सकते हैं</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>अभी नापा नहीं गया</translation>
        </message>
        <message>
            <source>{share} of the text</source>
            <translation>पाठ का {share}</translation>
        </message>
        <message>
            <source>speed not measured yet</source>
            <translation>गति अभी नापी नहीं गई</translation>
        </message>
        <message>
            <source>By meaning: {share}</source>
            <translation>अर्थ से: {share}</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>सब पढ़ लिया गया है</translation>
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
            <translation>खोजने के लिए कम से कम एक शब्द लिखें।</translation>
        </message>
        <message>
            <source>The question is very long; its first {limit:count} characters were used.</source>
            <comment>query.too_long</comment>
            <translation>प्रश्न बहुत लंबा है; इसके पहले {limit:count} वर्ण उपयोग किए गए।</translation>
        </message>
        <message>
            <source>The quotation mark {mark} is never closed: what follows is searched as words.</source>
            <comment>query.unbalanced_quote</comment>
            <translation>उद्धरण चिह्न {mark} बंद नहीं किया गया: उसके बाद का पाठ शब्दों के रूप में खोजा गया।</translation>
        </message>
        <message>
            <source>The minus sign stands before no word: write -word for what must not be found.</source>
            <comment>query.lone_minus</comment>
            <translation>ऋण चिह्न किसी शब्द से पहले नहीं है: जो नहीं मिलना चाहिए उसके लिए -शब्द लिखें।</translation>
        </message>
        <message>
            <source>OR needs something on both sides.</source>
            <comment>query.or_needs_two</comment>
            <translation>OR के दोनों ओर कुछ होना चाहिए।</translation>
        </message>
        <message>
            <source>OR joins words and phrases, or values of the same operator; here it was left out.</source>
            <comment>query.or_joins_alike</comment>
            <translation>OR शब्दों और वाक्यांशों को, या एक ही ऑपरेटर के मानों को जोड़ता है; यहाँ इसे छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>{written}: is searched as a word; did you mean {meant}: ?</source>
            <comment>query.misspelt</comment>
            <translation>{written}: शब्द के रूप में खोजा गया; क्या आपका आशय {meant}: से था?</translation>
        </message>
        <message>
            <source>{name}: has no value; it follows the colon without a blank.</source>
            <comment>query.no_value</comment>
            <translation>{name}: का कोई मान नहीं है; मान कोलन के ठीक बाद, बिना ख़ाली जगह के आता है।</translation>
        </message>
        <message>
            <source>{name}: cannot be turned round with a minus; it was left out.</source>
            <comment>query.cannot_be_negated</comment>
            <translation>{name}: को ऋण चिह्न से उलटा नहीं जा सकता; इसे छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>{value} is no type or file extension that Dragoman reads; it was left out.</source>
            <comment>query.unknown_type</comment>
            <translation>{value} ऐसा प्रकार या फ़ाइल एक्सटेंशन नहीं है जिसे Dragoman पढ़ता हो; इसे छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>{value} is no language that Dragoman knows; it was left out.</source>
            <comment>query.unknown_language</comment>
            <translation>{value} ऐसी भाषा नहीं है जिसे Dragoman जानता हो; इसे छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>{value} is no date; write 2024, 2024-05, 2024-05-17, yesterday or last-week. It was left out.</source>
            <comment>query.unknown_date</comment>
            <translation>{value} तारीख़ नहीं है; 2024, 2024-05, 2024-05-17, yesterday या last-week लिखें। इसे छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>{value} is no page; write 3 or 3-7. It was left out.</source>
            <comment>query.unknown_page</comment>
            <translation>{value} पृष्ठ नहीं है; 3 या 3-7 लिखें। इसे छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>{value} is no order; write date, name or relevance. It was left out.</source>
            <comment>query.unknown_order</comment>
            <translation>{value} क्रम नहीं है; date, name या relevance लिखें। इसे छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>{value} holds no word; it was left out.</source>
            <comment>query.no_words_in_value</comment>
            <translation>{value} में कोई शब्द नहीं है; इसे छोड़ दिया गया।</translation>
        </message>
        <message>
            <source>these words, one after the other</source>
            <comment>operator.phrase</comment>
            <translation>ये शब्द, एक के बाद एक</translation>
        </message>
        <message>
            <source>not this word; not this phrase or filter either: -"letter box", -type:mail</source>
            <comment>operator.minus</comment>
            <translation>यह शब्द नहीं; यह वाक्यांश या फ़िल्टर भी नहीं: -"पत्र पेटी", -type:mail</translation>
        </message>
        <message>
            <source>one of the two, also of phrases</source>
            <comment>operator.or</comment>
            <translation>दोनों में से एक, वाक्यांशों के लिए भी</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <comment>operator.prefix</comment>
            <translation>इस तरह शुरू होने वाले शब्द</translation>
        </message>
        <message>
            <source>kinds of documents or file extensions; several with commas</source>
            <comment>operator.type</comment>
            <translation>दस्तावेज़ों के प्रकार या फ़ाइल एक्सटेंशन; कई हों तो अल्पविराम (,) से</translation>
        </message>
        <message>
            <source>in this folder or below: the whole path, or a part of it</source>
            <comment>operator.in</comment>
            <translation>इस फ़ोल्डर में या उसके नीचे: पूरा पथ, या उसका एक भाग</translation>
        </message>
        <message>
            <source>with these words in the file's name</source>
            <comment>operator.name</comment>
            <translation>फ़ाइल के नाम में ये शब्द</translation>
        </message>
        <message>
            <source>in this language, by its name or code</source>
            <comment>operator.lang</comment>
            <translation>इस भाषा में, उसके नाम या कोड से</translation>
        </message>
        <message>
            <source>mails of this sender: a part of the name or address</source>
            <comment>operator.from</comment>
            <translation>इस प्रेषक के मेल: नाम या पते का एक भाग</translation>
        </message>
        <message>
            <source>mails to this person: a part of the name or address</source>
            <comment>operator.to</comment>
            <translation>इस व्यक्ति को भेजे गए मेल: नाम या पते का एक भाग</translation>
        </message>
        <message>
            <source>from this day, month or year on</source>
            <comment>operator.after</comment>
            <translation>इस दिन, महीने या वर्ष से</translation>
        </message>
        <message>
            <source>from before this day, month or year</source>
            <comment>operator.before</comment>
            <translation>इस दिन, महीने या वर्ष से पहले</translation>
        </message>
        <message>
            <source>on these pages</source>
            <comment>operator.page</comment>
            <translation>इन पृष्ठों पर</translation>
        </message>
        <message>
            <source>in the order of date, name or relevance</source>
            <comment>operator.sort</comment>
            <translation>तारीख़, नाम या प्रासंगिकता के क्रम में</translation>
        </message>
        <message>
            <source>The index of words is damaged and is being made anew: this was found by meaning and by names alone.</source>
            <comment>search.words_missing</comment>
            <translation>शब्दों का इंडेक्स ख़राब है और फिर से बनाया जा रहा है: यह केवल अर्थ और नामों से मिला है।</translation>
        </message>
        <message>
            <source>The library has lost its latest changes. Bring it back: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.went_back</comment>
            <translation>लाइब्रेरी ने अपने ताज़ा बदलाव खो दिए हैं। वापस लाने के लिए विंडो में “सहायता”, “लाइब्रेरी जाँचें और सुधारें” चुनें, या: dragoman check --repair</translation>
        </message>
        <message>
            <source>Some of the library is damaged and was passed over. Repair it: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.damage_seen</comment>
            <translation>लाइब्रेरी का कुछ भाग ख़राब है और उसे छोड़ दिया गया। सुधारने के लिए विंडो में “सहायता”, “लाइब्रेरी जाँचें और सुधारें” चुनें, या: dragoman check --repair</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <comment>search.nothing_found</comment>
            <translation>कुछ नहीं मिला।</translation>
        </message>
        <message>
            <source>Nothing was found with these filters.</source>
            <comment>search.nothing_found_filtered</comment>
            <translation>इन फ़िल्टरों के साथ कुछ नहीं मिला।</translation>
        </message>
        <message>
            <source>No document contains this exact phrase.</source>
            <comment>search.phrase_not_found</comment>
            <translation>किसी दस्तावेज़ में ठीक यही वाक्यांश नहीं है।</translation>
        </message>
        <message>
            <source>No document contains this exact phrase with these filters.</source>
            <comment>search.phrase_not_found_filtered</comment>
            <translation>इन फ़िल्टरों के साथ किसी दस्तावेज़ में ठीक यही वाक्यांश नहीं है।</translation>
        </message>
        <message>
            <source>{what} {remedy}</source>
            <comment>search.model_fault</comment>
            <translation>{what} {remedy}</translation>
        </message>
        <message>
            <source>This folder cannot be opened: {why}.</source>
            <comment>place.folder_cannot_be_opened</comment>
            <translation>यह फ़ोल्डर नहीं खोला जा सकता: {why}।</translation>
        </message>
        <message>
            <source>This file cannot be looked at: {why}.</source>
            <comment>place.file_cannot_be_looked_at</comment>
            <translation>यह फ़ाइल नहीं देखी जा सकती: {why}।</translation>
        </message>
        <message>
            <source>it is a link; what it leads to is searched where it lies, if that is in a searched folder</source>
            <comment>place.link</comment>
            <translation>यह एक लिंक है; जहाँ यह ले जाता है वह अपनी जगह पर खोजा जाता है, यदि वह खोजे जाने वाले फ़ोल्डर में हो</translation>
        </message>
        <message>
            <source>it is no file but a pipe, a socket or a device</source>
            <comment>place.special</comment>
            <translation>यह फ़ाइल नहीं, बल्कि पाइप, सॉकेट या डिवाइस है</translation>
        </message>
        <message>
            <source>it is kept online and not on this computer, and Dragoman downloads nothing</source>
            <comment>place.online_only</comment>
            <translation>यह ऑनलाइन रखी है, इस कंप्यूटर पर नहीं, और Dragoman कुछ डाउनलोड नहीं करता</translation>
        </message>
        <message>
            <source>a drive is mounted here at other times; to have the folder searched without it, exclude it and include it again</source>
            <comment>place.drive_away</comment>
            <translation>यहाँ कभी-कभी एक ड्राइव माउंट होती है; उसके बिना फ़ोल्डर में खोजने के लिए इसे हटाएँ और फिर जोड़ें</translation>
        </message>
        <message>
            <source>it shows again what is searched in another place</source>
            <comment>place.shown_again</comment>
            <translation>यह वही दोबारा दिखाता है जो दूसरी जगह खोजा जाता है</translation>
        </message>
        <message>
            <source>This folder did not answer within {seconds} seconds; it will be tried again.</source>
            <comment>place.does_not_answer</comment>
            <translation>इस फ़ोल्डर ने {seconds} सेकंड में उत्तर नहीं दिया; फिर कोशिश की जाएगी।</translation>
        </message>
        <message>
            <source>Dragoman made a mistake with this file ({kind}); the log says more.</source>
            <comment>file.our_mistake</comment>
            <translation>इस फ़ाइल में Dragoman से ग़लती हुई ({kind}); विवरण लॉग में है।</translation>
        </message>
        <message>
            <source>Only the first {limit:count} characters of this document are indexed.</source>
            <comment>file.shortened</comment>
            <translation>इस दस्तावेज़ के केवल पहले {limit:count} वर्ण इंडेक्स किए गए हैं।</translation>
        </message>
        <message>
            <source>Reading this file ended its reader twice. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside</comment>
            <translation>इस फ़ाइल को पढ़ने से रीडर दो बार बंद हो गया। इसे तब तक अलग रखा गया है जब तक यह न बदले, या आप फिर कोशिश न करवाएँ।</translation>
        </message>
        <message>
            <source>Reading this file failed twice, so it is left aside until it changes, or until you have it tried again. {why}</source>
            <comment>file.set_aside_because</comment>
            <translation>इस फ़ाइल को पढ़ना दो बार विफल रहा, इसलिए इसे तब तक अलग रखा गया है जब तक यह न बदले, या आप फिर कोशिश न करवाएँ। {why}</translation>
        </message>
        <message numerus="yes">
            <source>Dragoman was ended {n:count} times while it was reading this file. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside_interrupted</comment>
            <translation>
                <numerusform>इस फ़ाइल को पढ़ते समय Dragoman {n:count} बार बंद किया गया। इसे तब तक अलग रखा गया है जब तक यह न बदले, या आप फिर कोशिश न करवाएँ।</numerusform>
                <numerusform>इस फ़ाइल को पढ़ते समय Dragoman {n:count} बार बंद किया गया। इसे तब तक अलग रखा गया है जब तक यह न बदले, या आप फिर कोशिश न करवाएँ।</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first {limit:count} passages of this document are indexed.</source>
            <comment>file.passages_capped</comment>
            <translation>इस दस्तावेज़ के केवल पहले {limit:count} अंश इंडेक्स किए गए हैं।</translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} passages of this document are indexed: {why}.</source>
            <comment>file.rest_unread</comment>
            <translation>
                <numerusform>इस दस्तावेज़ का केवल पहला अंश इंडेक्स किया गया है: {why}।</numerusform>
                <numerusform>इस दस्तावेज़ के केवल पहले {n:count} अंश इंडेक्स किए गए हैं: {why}।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages are left out, which take too long to be read: {pages}.</source>
            <comment>file.slow_pages</comment>
            <translation>
                <numerusform>{n:count} पृष्ठ छोड़ा गया है, जिसे पढ़ने में बहुत समय लगता है: {pages}।</numerusform>
                <numerusform>{n:count} पृष्ठ छोड़े गए हैं, जिन्हें पढ़ने में बहुत समय लगता है: {pages}।</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages {first:count} to {last:count} are left out: {why}.</source>
            <comment>file.pages_unread</comment>
            <translation>पृष्ठ {first:count} से {last:count} तक छोड़े गए हैं: {why}।</translation>
        </message>
        <message>
            <source>The file is larger than {limit:bytes}.</source>
            <comment>file.too_large</comment>
            <translation>फ़ाइल {limit:bytes} से बड़ी है।</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>फ़ाइल ख़ाली है।</translation>
        </message>
        <message>
            <source>The file cannot be read: {why}.</source>
            <comment>file.cannot_be_read</comment>
            <translation>फ़ाइल पढ़ी नहीं जा सकती: {why}।</translation>
        </message>
        <message>
            <source>This file holds no text.</source>
            <comment>file.no_text</comment>
            <translation>इस फ़ाइल में कोई पाठ नहीं है।</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} attachments are not read: {names}.</source>
            <comment>left_out.attachments</comment>
            <translation>
                <numerusform>{n:count} अनुलग्नक नहीं पढ़ा गया: {names}।</numerusform>
                <numerusform>{n:count} अनुलग्नक नहीं पढ़े गए: {names}।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents inside this one are not read: {names}.</source>
            <comment>left_out.embedded</comment>
            <translation>
                <numerusform>इसके भीतर का {n:count} दस्तावेज़ नहीं पढ़ा गया: {names}।</numerusform>
                <numerusform>इसके भीतर के {n:count} दस्तावेज़ नहीं पढ़े गए: {names}।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} parts are nested too deeply to be read.</source>
            <comment>left_out.nested_parts</comment>
            <translation>
                <numerusform>{n:count} भाग इतनी गहराई में है कि पढ़ा नहीं जा सकता।</numerusform>
                <numerusform>{n:count} भाग इतनी गहराई में हैं कि पढ़े नहीं जा सकते।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} damaged parts are left out.</source>
            <comment>left_out.damaged_parts</comment>
            <translation>
                <numerusform>{n:count} ख़राब भाग छोड़ा गया है।</numerusform>
                <numerusform>{n:count} ख़राब भाग छोड़े गए हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} parts of this file are read: {why}.</source>
            <comment>left_out.rest</comment>
            <translation>
                <numerusform>इस फ़ाइल का केवल पहला भाग पढ़ा गया है: {why}।</numerusform>
                <numerusform>इस फ़ाइल के केवल पहले {n:count} भाग पढ़े गए हैं: {why}।</numerusform>
            </translation>
        </message>
        <message>
            <source>Some parts of this message are not read: {why}.</source>
            <comment>left_out.rest_of_message</comment>
            <translation>इस संदेश के कुछ भाग नहीं पढ़े गए: {why}।</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages show pictures and hold no text.</source>
            <comment>left_out.picture_pages</comment>
            <translation>
                <numerusform>{count:count} में से {n:count} पृष्ठ पर केवल चित्र है, पाठ नहीं।</numerusform>
                <numerusform>{count:count} में से {n:count} पृष्ठों पर केवल चित्र हैं, पाठ नहीं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages hold other letters than are seen on them.</source>
            <comment>left_out.garbled_pages</comment>
            <translation>
                <numerusform>{count:count} में से {n:count} पृष्ठ में दिखने वाले अक्षरों से अलग अक्षर हैं।</numerusform>
                <numerusform>{count:count} में से {n:count} पृष्ठों में दिखने वाले अक्षरों से अलग अक्षर हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages cannot be read.</source>
            <comment>left_out.damaged_pages</comment>
            <translation>
                <numerusform>{count:count} में से {n:count} पृष्ठ नहीं पढ़ा जा सकता।</numerusform>
                <numerusform>{count:count} में से {n:count} पृष्ठ नहीं पढ़े जा सकते।</numerusform>
            </translation>
        </message>
        <message>
            <source>This file is damaged: it is not a complete {label}.</source>
            <comment>damaged.incomplete</comment>
            <translation>यह फ़ाइल ख़राब है: यह पूर्ण {label} नहीं है।</translation>
        </message>
        <message>
            <source>This file is damaged: its parts are nested too deeply.</source>
            <comment>damaged.nested_too_deeply</comment>
            <translation>यह फ़ाइल ख़राब है: इसके भाग बहुत गहराई तक एक-दूसरे के भीतर हैं।</translation>
        </message>
        <message>
            <source>This file holds binary data, not text.</source>
            <comment>damaged.binary</comment>
            <translation>इस फ़ाइल में बाइनरी डेटा है, पाठ नहीं।</translation>
        </message>
        <message>
            <source>This file unpacks to an unreasonable size; it may have been made to do harm.</source>
            <comment>damaged.bomb</comment>
            <translation>यह फ़ाइल खुलने पर असामान्य रूप से बड़ी हो जाती है; शायद इसे नुकसान पहुँचाने के लिए बनाया गया है।</translation>
        </message>
        <message>
            <source>This file is damaged: it is not rich text.</source>
            <comment>damaged.not_rich_text</comment>
            <translation>यह फ़ाइल ख़राब है: यह रिच टेक्स्ट नहीं है।</translation>
        </message>
        <message>
            <source>This file is damaged: it is not an e-mail.</source>
            <comment>damaged.not_mail</comment>
            <translation>यह फ़ाइल ख़राब है: यह ई-मेल नहीं है।</translation>
        </message>
        <message>
            <source>This file is damaged: none of its slides can be read.</source>
            <comment>damaged.slides</comment>
            <translation>यह फ़ाइल ख़राब है: इसकी कोई स्लाइड नहीं पढ़ी जा सकती।</translation>
        </message>
        <message>
            <source>This PDF is damaged and cannot be opened.</source>
            <comment>damaged.pdf</comment>
            <translation>यह PDF ख़राब है और नहीं खोली जा सकती।</translation>
        </message>
        <message>
            <source>This PDF is damaged: none of its pages can be read.</source>
            <comment>damaged.pdf_pages</comment>
            <translation>यह PDF ख़राब है: इसका कोई पृष्ठ नहीं पढ़ा जा सकता।</translation>
        </message>
        <message>
            <source>This file is protected by a password.</source>
            <comment>encrypted.password</comment>
            <translation>यह फ़ाइल पासवर्ड से सुरक्षित है।</translation>
        </message>
        <message>
            <source>This PDF is protected in a way that needs a certificate or password.</source>
            <comment>encrypted.certificate</comment>
            <translation>यह PDF इस तरह सुरक्षित है कि प्रमाणपत्र या पासवर्ड चाहिए।</translation>
        </message>
        <message>
            <source>This book is protected against copying (DRM).</source>
            <comment>encrypted.book</comment>
            <translation>यह पुस्तक कॉपी से सुरक्षित है (DRM)।</translation>
        </message>
        <message>
            <source>This file is protected in a way that Dragoman cannot open.</source>
            <comment>encrypted.unknown</comment>
            <translation>यह फ़ाइल इस तरह सुरक्षित है कि Dragoman इसे नहीं खोल सकता।</translation>
        </message>
        <message>
            <source>This password does not open the file.</source>
            <comment>encrypted.wrong_password</comment>
            <translation>यह पासवर्ड फ़ाइल नहीं खोलता।</translation>
        </message>
        <message>
            <source>This file needs no password.</source>
            <comment>encrypted.no_password</comment>
            <translation>इस फ़ाइल को पासवर्ड नहीं चाहिए।</translation>
        </message>
        <message>
            <source>This PDF holds pictures of pages, without text.</source>
            <comment>no_text.pdf</comment>
            <translation>इस PDF में पृष्ठों के चित्र हैं, पाठ नहीं।</translation>
        </message>
        <message>
            <source>These slides hold no text.</source>
            <comment>no_text.slides</comment>
            <translation>इन स्लाइडों में कोई पाठ नहीं है।</translation>
        </message>
        <message>
            <source>This workbook is empty.</source>
            <comment>no_text.sheet</comment>
            <translation>यह कार्यपुस्तिका ख़ाली है।</translation>
        </message>
        <message>
            <source>This book holds no text.</source>
            <comment>no_text.book</comment>
            <translation>इस पुस्तक में कोई पाठ नहीं है।</translation>
        </message>
        <message>
            <source>This message holds no text.</source>
            <comment>no_text.mail</comment>
            <translation>इस संदेश में कोई पाठ नहीं है।</translation>
        </message>
        <message>
            <source>This mailbox holds no text.</source>
            <comment>no_text.mailbox</comment>
            <translation>इस मेलबॉक्स में कोई पाठ नहीं है।</translation>
        </message>
        <message>
            <source>Its pages are pictures, and no letters were recognised on them.</source>
            <comment>no_text.scan</comment>
            <translation>इसके पृष्ठ चित्र हैं, और उन पर कोई अक्षर नहीं पहचाना गया।</translation>
        </message>
        <message>
            <source>Dragoman does not read files without an extension.</source>
            <comment>unsupported.no_extension</comment>
            <translation>Dragoman बिना एक्सटेंशन वाली फ़ाइलें नहीं पढ़ता।</translation>
        </message>
        <message>
            <source>Dragoman does not look inside .{extension} archives.</source>
            <comment>unsupported.archive</comment>
            <translation>Dragoman .{extension} संग्रहों के भीतर नहीं देखता।</translation>
        </message>
        <message>
            <source>Dragoman does not read the files in which Outlook keeps its mails (.{extension}).</source>
            <comment>unsupported.mail_store</comment>
            <translation>Dragoman वे फ़ाइलें नहीं पढ़ता जिनमें Outlook अपने ईमेल रखता है (.{extension})।</translation>
        </message>
        <message>
            <source>It is packed in a way that Dragoman cannot unpack ({method}).</source>
            <comment>unsupported.packing</comment>
            <translation>यह ऐसे तरीके से पैक है जिसे Dragoman अनपैक नहीं कर सकता ({method})।</translation>
        </message>
        <message>
            <source>Dragoman does not read text in pictures (.{extension}).</source>
            <comment>unsupported.picture</comment>
            <translation>Dragoman चित्रों में लिखा पाठ नहीं पढ़ता (.{extension})।</translation>
        </message>
        <message>
            <source>Dragoman does not read sound or film (.{extension}).</source>
            <comment>unsupported.recording</comment>
            <translation>Dragoman ध्वनि या फ़िल्म नहीं पढ़ता (.{extension})।</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files; {program} does.</source>
            <comment>unsupported.convertible</comment>
            <translation>Dragoman .{extension} फ़ाइलें नहीं पढ़ता; {program} पढ़ता है।</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files.</source>
            <comment>unsupported.format</comment>
            <translation>Dragoman .{extension} फ़ाइलें नहीं पढ़ता।</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <comment>unreadable.gone</comment>
            <translation>फ़ाइल अब वहाँ नहीं है।</translation>
        </message>
        <message>
            <source>Permission denied: your account may not read this file.</source>
            <comment>unreadable.forbidden</comment>
            <translation>अनुमति नहीं है: आपके खाते को यह फ़ाइल पढ़ने का अधिकार नहीं है।</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <comment>unreadable.folder</comment>
            <translation>यह फ़ोल्डर है, फ़ाइल नहीं।</translation>
        </message>
        <message>
            <source>This is a link now, no file.</source>
            <comment>unreadable.link</comment>
            <translation>यह अब एक लिंक है, फ़ाइल नहीं।</translation>
        </message>
        <message>
            <source>This is a pipe, a socket or a device now, no file.</source>
            <comment>unreadable.special</comment>
            <translation>यह अब पाइप, सॉकेट या डिवाइस है, फ़ाइल नहीं।</translation>
        </message>
        <message>
            <source>This file is kept online and not on this computer, and Dragoman downloads nothing. Open it once, and it is here.</source>
            <comment>unreadable.online_only</comment>
            <translation>यह फ़ाइल ऑनलाइन रखी है, इस कंप्यूटर पर नहीं, और Dragoman कुछ डाउनलोड नहीं करता। इसे एक बार खोलें, और यह यहाँ आ जाएगी।</translation>
        </message>
        <message>
            <source>The drive did not answer while this file was read.</source>
            <comment>unreadable.silent</comment>
            <translation>यह फ़ाइल पढ़ते समय ड्राइव ने उत्तर नहीं दिया।</translation>
        </message>
        <message>
            <source>The disk reported an error while this file was read.</source>
            <comment>unreadable.disk_error</comment>
            <translation>यह फ़ाइल पढ़ते समय डिस्क ने त्रुटि बताई।</translation>
        </message>
        <message>
            <source>Reading this file took more than {seconds:g} seconds, which is what a file of {size:bytes} may take.</source>
            <comment>extraction.timeout</comment>
            <translation>इस फ़ाइल को पढ़ने में {seconds:g} सेकंड से ज़्यादा लगे, जो {size:bytes} की फ़ाइल के लिए सीमा है।</translation>
        </message>
        <message>
            <source>Reading this file needed more than {limit:bytes} of memory.</source>
            <comment>extraction.memory</comment>
            <translation>इस फ़ाइल को पढ़ने में {limit:bytes} से ज़्यादा मेमोरी चाहिए थी।</translation>
        </message>
        <message>
            <source>The file made the reader crash.</source>
            <comment>extraction.crash</comment>
            <translation>इस फ़ाइल से रीडर क्रैश हो गया।</translation>
        </message>
        <message numerus="yes">
            <source>Only the beginning of this document is indexed, {n:count} passages. {why}</source>
            <comment>extraction.cut_short</comment>
            <translation>
                <numerusform>इस दस्तावेज़ का केवल आरंभ इंडेक्स किया गया है, {n:count} अंश। {why}</numerusform>
                <numerusform>इस दस्तावेज़ का केवल आरंभ इंडेक्स किया गया है, {n:count} अंश। {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>The reader failed on this file ({kind}).</source>
            <comment>extraction.bug</comment>
            <translation>इस फ़ाइल पर रीडर विफल रहा ({kind})।</translation>
        </message>
        <message>
            <source>reading the file took more than {seconds:g} seconds</source>
            <comment>extraction.out_of_time</comment>
            <translation>फ़ाइल पढ़ने में {seconds:g} सेकंड से ज़्यादा लगे</translation>
        </message>
        <message>
            <source>reading the file needed more than {limit:bytes} of memory</source>
            <comment>extraction.out_of_memory</comment>
            <translation>फ़ाइल पढ़ने में {limit:bytes} से ज़्यादा मेमोरी चाहिए थी</translation>
        </message>
        <message>
            <source>The drive with {path} does not answer.</source>
            <comment>extraction.drive_silent</comment>
            <translation>{path} वाली ड्राइव उत्तर नहीं दे रही।</translation>
        </message>
        <message>
            <source>The process that reads files does not start.</source>
            <comment>extraction.worker_does_not_start</comment>
            <translation>फ़ाइलें पढ़ने वाली प्रक्रिया शुरू नहीं हो रही।</translation>
        </message>
        <message>
            <source>This file is no PDF; only PDFs have pages that can be shown.</source>
            <comment>pages.no_pdf</comment>
            <translation>यह फ़ाइल PDF नहीं है; केवल PDF के पृष्ठ दिखाए जा सकते हैं।</translation>
        </message>
        <message>
            <source>This document has no page {number}.</source>
            <comment>pages.none_such</comment>
            <translation>इस दस्तावेज़ में पृष्ठ {number} नहीं है।</translation>
        </message>
        <message>
            <source>This page is damaged and cannot be shown.</source>
            <comment>pages.damaged</comment>
            <translation>यह पृष्ठ ख़राब है और नहीं दिखाया जा सकता।</translation>
        </message>
        <message>
            <source>Drawing this page took more than {seconds:g} seconds.</source>
            <comment>pages.timeout</comment>
            <translation>इस पृष्ठ को दिखाने में {seconds:g} सेकंड से ज़्यादा लगे।</translation>
        </message>
        <message>
            <source>Drawing this page needed more than {limit:bytes} of memory.</source>
            <comment>pages.memory</comment>
            <translation>इस पृष्ठ को दिखाने में {limit:bytes} से ज़्यादा मेमोरी चाहिए थी।</translation>
        </message>
        <message>
            <source>Drawing this page made its reader crash.</source>
            <comment>pages.crash</comment>
            <translation>इस पृष्ठ को दिखाने में इसका रीडर क्रैश हो गया।</translation>
        </message>
        <message>
            <source>Laying this document out took more than {seconds:g} seconds.</source>
            <comment>form.timeout</comment>
            <translation>इस दस्तावेज़ का स्वरूप बनाने में {seconds:g} सेकंड से ज़्यादा लगे।</translation>
        </message>
        <message>
            <source>Laying this document out needed more than {limit:bytes} of memory.</source>
            <comment>form.memory</comment>
            <translation>इस दस्तावेज़ का स्वरूप बनाने में {limit:bytes} से ज़्यादा मेमोरी चाहिए थी।</translation>
        </message>
        <message>
            <source>Laying this document out made its reader crash.</source>
            <comment>form.crash</comment>
            <translation>इस दस्तावेज़ का स्वरूप बनाने में इसका रीडर क्रैश हो गया।</translation>
        </message>
        <message>
            <source>the network</source>
            <comment>barrier.network</comment>
            <translation>नेटवर्क</translation>
        </message>
        <message>
            <source>writing anything</source>
            <comment>barrier.writing</comment>
            <translation>कुछ भी लिखना</translation>
        </message>
        <message>
            <source>other files</source>
            <comment>barrier.reading</comment>
            <translation>दूसरी फ़ाइलें</translation>
        </message>
        <message>
            <source>other programs</source>
            <comment>barrier.processes</comment>
            <translation>दूसरे प्रोग्राम</translation>
        </message>
        <message>
            <source>more memory than allowed</source>
            <comment>barrier.memory</comment>
            <translation>अनुमति से ज़्यादा मेमोरी</translation>
        </message>
        <message>
            <source>Dragoman has no means for that on this system yet.</source>
            <comment>sandbox.not_on_this_system</comment>
            <translation>इस सिस्टम पर Dragoman के पास अभी इसका कोई साधन नहीं है।</translation>
        </message>
        <message>
            <source>The kernel takes no rights on files away ({why}); Linux does since 5.13, where Landlock is switched on.</source>
            <comment>sandbox.no_landlock</comment>
            <translation>कर्नेल फ़ाइलों के अधिकार नहीं हटाता ({why}); Linux 5.13 से ऐसा करता है, जहाँ Landlock चालू हो।</translation>
        </message>
        <message>
            <source>The kernel filters no system calls ({why}).</source>
            <comment>sandbox.no_filter</comment>
            <translation>कर्नेल सिस्टम कॉल फ़िल्टर नहीं करता ({why})।</translation>
        </message>
        <message>
            <source>There is no filter of system calls for this processor ({processor}).</source>
            <comment>sandbox.unknown_processor</comment>
            <translation>इस प्रोसेसर ({processor}) के लिए सिस्टम कॉल का कोई फ़िल्टर नहीं है।</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} other threads were there before the barrier stood, and keep their rights.</source>
            <comment>sandbox.other_threads</comment>
            <translation>
                <numerusform>अवरोध बनने से पहले {n:count} और थ्रेड मौजूद था, जिसके अधिकार बने रहते हैं।</numerusform>
                <numerusform>अवरोध बनने से पहले {n:count} और थ्रेड मौजूद थे, जिनके अधिकार बने रहते हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>An attempt to get past the barrier succeeded.</source>
            <comment>sandbox.tried_and_not_held</comment>
            <translation>अवरोध पार करने की एक कोशिश सफल रही।</translation>
        </message>
        <message>
            <source>A process to try it with could not be started ({why}).</source>
            <comment>sandbox.no_process</comment>
            <translation>इसे आज़माने के लिए प्रक्रिया शुरू नहीं की जा सकी ({why})।</translation>
        </message>
        <message>
            <source>it is Dragoman's own data folder</source>
            <comment>ignore.own_data</comment>
            <translation>यह Dragoman का अपना डेटा फ़ोल्डर है</translation>
        </message>
        <message>
            <source>it is hidden</source>
            <comment>ignore.hidden</comment>
            <translation>यह छिपा हुआ है</translation>
        </message>
        <message>
            <source>folders named {name} hold no documents of a person</source>
            <comment>ignore.clutter_folder</comment>
            <translation>{name} नाम के फ़ोल्डरों में किसी व्यक्ति के दस्तावेज़ नहीं होते</translation>
        </message>
        <message>
            <source>it is a temporary file of another program</source>
            <comment>ignore.clutter_file</comment>
            <translation>यह दूसरे प्रोग्राम की अस्थायी फ़ाइल है</translation>
        </message>
        <message>
            <source>you had it forgotten (its line among the folder's patterns is {line}; dragoman forget --undo takes it out)</source>
            <comment>ignore.forgotten</comment>
            <translation>इसे आपने भुलवाया था (फ़ोल्डर के पैटर्न में इसकी पंक्ति {line} है; dragoman forget --undo उसे हटाता है)</translation>
        </message>
        <message>
            <source>your pattern {pattern} leaves it out</source>
            <comment>ignore.excluded</comment>
            <translation>आपका पैटर्न {pattern} इसे छोड़ता है</translation>
        </message>
        <message>
            <source>line {line} of {path} leaves it out ({pattern})</source>
            <comment>ignore.file</comment>
            <translation>{path} की पंक्ति {line} इसे छोड़ती है ({pattern})</translation>
        </message>
        <message numerus="yes">
            <source>it says what is left out, with {n:count} mistakes; the first: {first}</source>
            <comment>ignore.rules_with_mistakes</comment>
            <translation>
                <numerusform>यह बताती है कि क्या छोड़ा जाए, {n:count} ग़लती के साथ: {first}</numerusform>
                <numerusform>यह बताती है कि क्या छोड़ा जाए, {n:count} ग़लतियों के साथ; पहली: {first}</numerusform>
            </translation>
        </message>
        <message>
            <source>the folder {folder} is left out: {why}</source>
            <comment>ignore.folder_above</comment>
            <translation>फ़ोल्डर {folder} छोड़ा गया है: {why}</translation>
        </message>
        <message>
            <source>line {line} ({text}) is passed over: {why}</source>
            <comment>pattern.passed_over</comment>
            <translation>पंक्ति {line} ({text}) छोड़ दी जाती है: {why}</translation>
        </message>
        <message>
            <source>it names nothing</source>
            <comment>pattern.names_nothing</comment>
            <translation>यह किसी का नाम नहीं बताती</translation>
        </message>
        <message>
            <source>the backslash at its end stands before nothing</source>
            <comment>pattern.backslash_at_end</comment>
            <translation>इसके अंत का बैकस्लैश किसी के आगे नहीं है</translation>
        </message>
        <message>
            <source>its bracket is never closed; the bracket itself is written \[</source>
            <comment>pattern.open_bracket</comment>
            <translation>इसका कोष्ठक बंद नहीं किया गया; कोष्ठक को ही ऐसे लिखें \[</translation>
        </message>
        <message>
            <source>its brackets admit nothing but a slash, which they never match</source>
            <comment>pattern.only_slash</comment>
            <translation>इसके कोष्ठक केवल स्लैश स्वीकार करते हैं, जिससे वे कभी मेल नहीं खाते</translation>
        </message>
        <message>
            <source>line {line} ({text}) holds a range that runs backwards: only its first character counts</source>
            <comment>pattern.range_backwards</comment>
            <translation>पंक्ति {line} ({text}) में उलटी सीमा है: उसका केवल पहला वर्ण गिना जाता है</translation>
        </message>
        <message>
            <source>its [: :] is no kind of character that is known, such as [:digit:]</source>
            <comment>pattern.unknown_class</comment>
            <translation>इसका [: :] वर्णों का ज्ञात प्रकार नहीं है, जैसे [:digit:]</translation>
        </message>
        <message>
            <source>no path has two slashes in a row</source>
            <comment>pattern.empty_part</comment>
            <translation>किसी पथ में लगातार दो स्लैश नहीं होते</translation>
        </message>
        <message>
            <source>no path holds . or .. between its slashes</source>
            <comment>pattern.dots</comment>
            <translation>किसी पथ में स्लैशों के बीच . या .. नहीं होता</translation>
        </message>
        <message>
            <source>it is longer than {limit:bytes}</source>
            <comment>pattern.too_long</comment>
            <translation>यह {limit:bytes} से लंबी है</translation>
        </message>
        <message>
            <source>patterns with *, ? or [ are followed up to {limit:bytes} of them</source>
            <comment>pattern.too_many</comment>
            <translation>*, ? या [ वाले पैटर्न केवल {limit:bytes} तक माने जाते हैं</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more lines are passed over</source>
            <comment>pattern.more_lines</comment>
            <translation>
                <numerusform>{n:count} और पंक्ति छोड़ दी जाती है</numerusform>
                <numerusform>{n:count} और पंक्तियाँ छोड़ दी जाती हैं</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing that it says is followed: {why}</source>
            <comment>pattern.file_not_followed</comment>
            <translation>इसकी कोई बात नहीं मानी जाती: {why}</translation>
        </message>
        <message>
            <source>only its first {limit:bytes} are followed</source>
            <comment>pattern.file_too_large</comment>
            <translation>इसके केवल पहले {limit:bytes} माने जाते हैं</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} ignore files have lines that are passed over: dragoman failures tells them.</source>
            <comment>pattern.files_with_mistakes</comment>
            <translation>
                <numerusform>{n:count} इग्नोर फ़ाइल में ऐसी पंक्तियाँ हैं जो छोड़ दी जाती हैं: dragoman failures उन्हें बताता है।</numerusform>
                <numerusform>{n:count} इग्नोर फ़ाइलों में ऐसी पंक्तियाँ हैं जो छोड़ दी जाती हैं: dragoman failures उन्हें बताता है।</numerusform>
            </translation>
        </message>
        <message>
            <source>rules in {path}: {problem}</source>
            <comment>pattern.in_file</comment>
            <translation>{path} के नियम: {problem}</translation>
        </message>
        <message>
            <source>patterns of {folder}: {problem}</source>
            <comment>pattern.of_folder</comment>
            <translation>{folder} के पैटर्न: {problem}</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>not_readable.folder</comment>
            <translation>यह फ़ोल्डर है</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <comment>not_readable.no_file</comment>
            <translation>यह सामान्य फ़ाइल नहीं है</translation>
        </message>
        <message>
            <source>it has more than {limit:bytes}</source>
            <comment>not_readable.too_large</comment>
            <translation>यह {limit:bytes} से ज़्यादा है</translation>
        </message>
        <message>
            <source>The settings in {path} are not followed, and the defaults are used: {why}.</source>
            <comment>settings.not_read</comment>
            <translation>{path} की सेटिंग नहीं मानी जातीं और डिफ़ॉल्ट उपयोग होते हैं: {why}।</translation>
        </message>
        <message>
            <source>{path} holds bytes that are no text in UTF-8; the rest of it counts.</source>
            <comment>settings.no_text</comment>
            <translation>{path} में ऐसे बाइट हैं जो UTF-8 पाठ नहीं हैं; बाकी माना जाता है।</translation>
        </message>
        <message>
            <source>{path} has a slip in line {line}, so that only the plain values that can be told in it count.</source>
            <comment>settings.no_json</comment>
            <translation>{path} की पंक्ति {line} में चूक है, इसलिए केवल वे सरल मान माने जाते हैं जो उसमें पहचाने जा सकते हैं।</translation>
        </message>
        <message>
            <source>{path} holds no names with values, as in {{"embedder": "auto"}}; the defaults are used.</source>
            <comment>settings.no_names</comment>
            <translation>{path} में मानों वाले नाम नहीं हैं, जैसे {{"embedder": "auto"}} में; डिफ़ॉल्ट उपयोग होते हैं।</translation>
        </message>
        <message>
            <source>{path}, line {line}: there is no setting {name}.</source>
            <comment>settings.unknown</comment>
            <translation>{path}, पंक्ति {line}: {name} नाम की कोई सेटिंग नहीं है।</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} cannot be {value}; {used} is used instead.</source>
            <comment>settings.odd_value</comment>
            <translation>{path}, पंक्ति {line}: {name} का मान {value} नहीं हो सकता; इसके बजाय {used} उपयोग होता है।</translation>
        </message>
        <message>
            <source>Correct the file; what else is wrong in it is told by: dragoman status</source>
            <comment>settings.correct</comment>
            <translation>फ़ाइल ठीक करें; उसमें और क्या ग़लत है यह बताता है: dragoman status</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} stands there more than once; the last one counts.</source>
            <comment>settings.twice</comment>
            <translation>{path}, पंक्ति {line}: {name} वहाँ एक से ज़्यादा बार है; आख़िरी माना जाता है।</translation>
        </message>
        <message>
            <source>The indexer stopped because of a mistake in the program.</source>
            <comment>indexer.stopped</comment>
            <translation>प्रोग्राम की एक ग़लती के कारण इंडेक्सर रुक गया।</translation>
        </message>
        <message>
            <source>Start Dragoman again; the log says more.</source>
            <comment>remedy.start_again_see_log</comment>
            <translation>Dragoman फिर शुरू करें; विवरण लॉग में है।</translation>
        </message>
        <message>
            <source>See whether the drive or the network share is connected; Dragoman tries again by itself.</source>
            <comment>remedy.see_to_drive</comment>
            <translation>देखें कि ड्राइव या नेटवर्क शेयर जुड़ा है या नहीं; Dragoman अपने-आप फिर कोशिश करता है।</translation>
        </message>
        <message>
            <source>Close other programs to free memory, and install Dragoman again if this goes on.</source>
            <comment>remedy.free_memory_or_install_again</comment>
            <translation>मेमोरी ख़ाली करने के लिए दूसरे प्रोग्राम बंद करें, और ऐसा होता रहे तो Dragoman फिर इंस्टॉल करें।</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents can be found</source>
            <comment>window.documents</comment>
            <translation>
                <numerusform>{n:count} दस्तावेज़ खोज योग्य</numerusform>
                <numerusform>{n:count} दस्तावेज़ खोज योग्य</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} in part</source>
            <comment>window.partly</comment>
            <translation>
                <numerusform>{n:count} आंशिक रूप से</numerusform>
                <numerusform>{n:count} आंशिक रूप से</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} not there now</source>
            <comment>window.away</comment>
            <translation>
                <numerusform>{n:count} अभी उपलब्ध नहीं</numerusform>
                <numerusform>{n:count} अभी उपलब्ध नहीं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} need attention</source>
            <comment>window.unread_files</comment>
            <translation>
                <numerusform>{n:count} ध्यान देने योग्य</numerusform>
                <numerusform>{n:count} ध्यान देने योग्य</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are read again.</source>
            <comment>window.tried_again</comment>
            <translation>
                <numerusform>{n:count} फ़ाइल फिर पढ़ी जाएगी।</numerusform>
                <numerusform>{n:count} फ़ाइलें फिर पढ़ी जाएँगी।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are left out from now on; their patterns stand under Folders.</source>
            <comment>window.excluded</comment>
            <translation>
                <numerusform>{n:count} फ़ाइल अब से छोड़ दी जाएगी; उसका पैटर्न “फ़ोल्डर” में है।</numerusform>
                <numerusform>{n:count} फ़ाइलें अब से छोड़ दी जाएँगी; उनके पैटर्न “फ़ोल्डर” में हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files</source>
            <comment>window.files</comment>
            <translation>
                <numerusform>{n:count} फ़ाइल</numerusform>
                <numerusform>{n:count} फ़ाइलें</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} chosen</source>
            <comment>window.chosen</comment>
            <translation>
                <numerusform>{n:count} चुना गया</numerusform>
                <numerusform>{n:count} चुने गए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents</source>
            <comment>window.found_documents</comment>
            <translation>
                <numerusform>{n:count} दस्तावेज़</numerusform>
                <numerusform>{n:count} दस्तावेज़</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least {n:count} documents</source>
            <comment>window.found_documents_at_least</comment>
            <translation>
                <numerusform>कम से कम {n:count} दस्तावेज़</numerusform>
                <numerusform>कम से कम {n:count} दस्तावेज़</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files that can be read</source>
            <comment>window.documents_there</comment>
            <translation>
                <numerusform>{n:count} पढ़ने योग्य फ़ाइल</numerusform>
                <numerusform>{n:count} पढ़ने योग्य फ़ाइलें</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files that can be read</source>
            <comment>window.documents_there_at_least</comment>
            <translation>
                <numerusform>{n:count} से ज़्यादा पढ़ने योग्य फ़ाइलें</numerusform>
                <numerusform>{n:count} से ज़्यादा पढ़ने योग्य फ़ाइलें</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages</source>
            <comment>window.passages</comment>
            <translation>
                <numerusform>{n:count} अंश</numerusform>
                <numerusform>{n:count} अंश</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a second</source>
            <comment>window.passages_a_second</comment>
            <translation>
                <numerusform>{n:count} अंश प्रति सेकंड</numerusform>
                <numerusform>{n:count} अंश प्रति सेकंड</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a minute</source>
            <comment>window.passages_a_minute</comment>
            <translation>
                <numerusform>{n:count} अंश प्रति मिनट</numerusform>
                <numerusform>{n:count} अंश प्रति मिनट</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files, {size}</source>
            <comment>window.estimate</comment>
            <translation>
                <numerusform>{n:count} फ़ाइल, {size}</numerusform>
                <numerusform>{n:count} फ़ाइलें, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files, {size}</source>
            <comment>window.estimate_at_least</comment>
            <translation>
                <numerusform>{n:count} से ज़्यादा फ़ाइलें, {size}</numerusform>
                <numerusform>{n:count} से ज़्यादा फ़ाइलें, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} passages it has read only the beginning: it takes {limit:count} pieces of words at a time.</source>
            <comment>window.cut</comment>
            <translation>
                <numerusform>{n:count} अंश का इसने केवल आरंभ पढ़ा है: यह एक बार में शब्दों के {limit:count} टुकड़े लेता है।</numerusform>
                <numerusform>{n:count} अंशों का इसने केवल आरंभ पढ़ा है: यह एक बार में शब्दों के {limit:count} टुकड़े लेता है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more are still to be read</source>
            <comment>window.to_be_read</comment>
            <translation>
                <numerusform>{n:count} और पढ़ा जाना बाकी है</numerusform>
                <numerusform>{n:count} और पढ़े जाने बाकी हैं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>also in {n:count} other places</source>
            <comment>window.copies</comment>
            <translation>
                <numerusform>{n:count} और जगह पर भी</numerusform>
                <numerusform>{n:count} और जगहों पर भी</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} new</source>
            <comment>window.new</comment>
            <translation>
                <numerusform>{n:count} नया</numerusform>
                <numerusform>{n:count} नए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more passages</source>
            <comment>window.more_passages</comment>
            <translation>
                <numerusform>{n:count} और अंश</numerusform>
                <numerusform>{n:count} और अंश</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These are all {n:count} documents</source>
            <comment>window.end</comment>
            <translation>
                <numerusform>बस यही {n:count} दस्तावेज़ है</numerusform>
                <numerusform>बस यही {n:count} दस्तावेज़ हैं</numerusform>
            </translation>
        </message>
        <message>
            <source>Still reading: {share:percent} can be found by meaning</source>
            <comment>window.still_reading_meaning</comment>
            <translation>अभी पढ़ा जा रहा है: {share:percent} अर्थ से खोज योग्य</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are still to be read.</source>
            <comment>window.still_waiting</comment>
            <translation>
                <numerusform>{n:count} दस्तावेज़ पढ़ा जाना बाकी है।</numerusform>
                <numerusform>{n:count} दस्तावेज़ पढ़े जाने बाकी हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>The meaning of {share:percent} of the text is known so far</source>
            <comment>window.meaning_coverage</comment>
            <translation>अब तक पाठ के {share:percent} का अर्थ ज्ञात है</translation>
        </message>
        <message>
            <source>The system does not let Dragoman start at login: its list of such programs cannot be written.</source>
            <comment>window.no_autostart</comment>
            <translation>सिस्टम Dragoman को लॉग इन पर शुरू नहीं होने देता: ऐसे प्रोग्रामों की उसकी सूची में लिखा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>The larger model has read {share:percent} of the text so far</source>
            <comment>window.backfill</comment>
            <translation>बड़े मॉडल ने अब तक पाठ का {share:percent} पढ़ा है</translation>
        </message>
        <message numerus="yes">
            <source>Open {n:count} files at once?</source>
            <comment>window.open_many</comment>
            <translation>
                <numerusform>{n:count} फ़ाइल खोलें?</numerusform>
                <numerusform>{n:count} फ़ाइलें एक साथ खोलें?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages collected</source>
            <comment>window.collected</comment>
            <translation>
                <numerusform>संग्रह में {n:count} अंश</numerusform>
                <numerusform>संग्रह में {n:count} अंश</numerusform>
            </translation>
        </message>
        <message>
            <source>Not there now; what was read of it can still be found</source>
            <comment>window.folder.away</comment>
            <translation>अभी उपलब्ध नहीं; उससे जो पढ़ा गया वह अब भी मिल सकता है</translation>
        </message>
        <message>
            <source>Not there since {since:date}; what was read of it can still be found</source>
            <comment>window.folder.away_since</comment>
            <translation>{since:date} से उपलब्ध नहीं; उससे जो पढ़ा गया वह अब भी मिल सकता है</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} still to be read</source>
            <comment>window.folder.waiting</comment>
            <translation>
                <numerusform>{n:count} पढ़ना बाकी</numerusform>
                <numerusform>{n:count} पढ़ना बाकी</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} left out</source>
            <comment>window.folder.skipped</comment>
            <translation>
                <numerusform>{n:count} छोड़ी गई</numerusform>
                <numerusform>{n:count} छोड़ी गईं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} seconds</source>
            <comment>window.duration.seconds</comment>
            <translation>
                <numerusform>{n:count} सेकंड</numerusform>
                <numerusform>{n:count} सेकंड</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} minutes</source>
            <comment>window.duration.minutes</comment>
            <translation>
                <numerusform>{n:count} मिनट</numerusform>
                <numerusform>{n:count} मिनट</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} hours</source>
            <comment>window.duration.hours</comment>
            <translation>
                <numerusform>{n:count} घंटा</numerusform>
                <numerusform>{n:count} घंटे</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <comment>window.time_left.seconds</comment>
            <translation>एक मिनट से कम बाकी</translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} minutes left</source>
            <comment>window.time_left.minutes</comment>
            <translation>
                <numerusform>लगभग {n:count} मिनट बाकी</numerusform>
                <numerusform>लगभग {n:count} मिनट बाकी</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} hours left</source>
            <comment>window.time_left.hours</comment>
            <translation>
                <numerusform>लगभग {n:count} घंटा बाकी</numerusform>
                <numerusform>लगभग {n:count} घंटे बाकी</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes in {folder} cannot be followed as they happen.</source>
            <comment>watching.no_live_events</comment>
            <translation>{folder} के बदलाव होते ही नहीं देखे जा सकते।</translation>
        </message>
        <message>
            <source>The folder is looked through every few minutes instead. On Linux, raise fs.inotify.max_user_watches.</source>
            <comment>watching.looked_through_instead</comment>
            <translation>इसके बजाय फ़ोल्डर हर कुछ मिनट में देखा जाता है। Linux पर fs.inotify.max_user_watches बढ़ाएँ।</translation>
        </message>
        <message>
            <source>Another Dragoman is writing to this library.</source>
            <comment>library.written_elsewhere</comment>
            <translation>एक दूसरा Dragoman इस लाइब्रेरी में लिख रहा है।</translation>
        </message>
        <message>
            <source>Here it can be searched, but not changed.</source>
            <comment>library.search_only</comment>
            <translation>यहाँ इसमें खोजा जा सकता है, पर इसे बदला नहीं जा सकता।</translation>
        </message>
        <message>
            <source>Press Try again in its window (Help, Files that need attention), or close it first.</source>
            <comment>library.retry_there</comment>
            <translation>उसकी विंडो में “फिर कोशिश करें” दबाएँ (“सहायता”, “ध्यान देने योग्य फ़ाइलें”), या पहले उसे बंद करें।</translation>
        </message>
        <message>
            <source>The library knows no file at {path}; dragoman explain says why.</source>
            <comment>library.nothing_to_retry</comment>
            <translation>लाइब्रेरी {path} पर कोई फ़ाइल नहीं जानती; dragoman explain कारण बताता है।</translation>
        </message>
        <message>
            <source>Close it first, or make the change in its window; searching works meanwhile.</source>
            <comment>library.close_it_first</comment>
            <translation>पहले उसे बंद करें, या बदलाव उसकी विंडो में करें; तब तक खोज काम करती है।</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <comment>library.no_folder</comment>
            <translation>{path} नाम का कोई फ़ोल्डर नहीं है।</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <comment>library.check_path</comment>
            <translation>पथ जाँचें।</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>library.is_no_folder</comment>
            <translation>{path} फ़ोल्डर नहीं है।</translation>
        </message>
        <message>
            <source>Choose the folder that it lies in.</source>
            <comment>library.choose_its_folder</comment>
            <translation>वह फ़ोल्डर चुनें जिसमें यह है।</translation>
        </message>
        <message>
            <source>{path} is searched already.</source>
            <comment>library.is_searched</comment>
            <translation>{path} में पहले से खोजा जाता है।</translation>
        </message>
        <message>
            <source>{path} is searched already, as part of {folder}.</source>
            <comment>library.searched_already</comment>
            <translation>{path} में पहले से खोजा जाता है, {folder} के भाग के रूप में।</translation>
        </message>
        <message>
            <source>{path} lies in none of the folders that are searched.</source>
            <comment>library.in_no_folder</comment>
            <translation>{path} खोजे जाने वाले किसी फ़ोल्डर में नहीं है।</translation>
        </message>
        <message>
            <source>{path} is not among what you had forgotten.</source>
            <comment>library.not_forgotten</comment>
            <translation>{path} उनमें नहीं है जिन्हें आपने भुलवाया था।</translation>
        </message>
        <message>
            <source>waiting to be read</source>
            <comment>state.waiting</comment>
            <translation>पढ़ी जानी बाकी</translation>
        </message>
        <message>
            <source>can be found</source>
            <comment>state.indexed</comment>
            <translation>खोज योग्य</translation>
        </message>
        <message>
            <source>can be found in part</source>
            <comment>state.partly</comment>
            <translation>आंशिक रूप से खोज योग्य</translation>
        </message>
        <message>
            <source>no text in it</source>
            <comment>state.empty</comment>
            <translation>इसमें पाठ नहीं</translation>
        </message>
        <message>
            <source>pictures of text</source>
            <comment>state.needs_ocr</comment>
            <translation>पाठ के चित्र</translation>
        </message>
        <message>
            <source>needs a password</source>
            <comment>state.needs_password</comment>
            <translation>पासवर्ड चाहिए</translation>
        </message>
        <message>
            <source>could not be read</source>
            <comment>state.failed</comment>
            <translation>पढ़ी नहीं जा सकी</translation>
        </message>
        <message>
            <source>too large</source>
            <comment>state.too_large</comment>
            <translation>बहुत बड़ी</translation>
        </message>
        <message>
            <source>left out</source>
            <comment>state.skipped</comment>
            <translation>छोड़ी गई</translation>
        </message>
        <message>
            <source>not there now</source>
            <comment>state.away</comment>
            <translation>अभी उपलब्ध नहीं</translation>
        </message>
        <message>
            <source>It is still to be read.</source>
            <comment>failure.waiting</comment>
            <translation>इसे पढ़ा जाना बाकी है।</translation>
        </message>
        <message>
            <source>An older version did not keep the reason.</source>
            <comment>failure.unknown</comment>
            <translation>पुराने संस्करण ने कारण नहीं रखा।</translation>
        </message>
        <message>
            <source>It is left out: {why}.</source>
            <comment>failure.left_out</comment>
            <translation>इसे छोड़ा गया है: {why}।</translation>
        </message>
        <message numerus="yes">
            <source>It holds {n:count} files.</source>
            <comment>failure.files</comment>
            <translation>
                <numerusform>इसमें {n:count} फ़ाइल है।</numerusform>
                <numerusform>इसमें {n:count} फ़ाइलें हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading it has ended the reader {n:count} times.</source>
            <comment>failure.deaths</comment>
            <translation>
                <numerusform>इसे पढ़ने से रीडर {n:count} बार बंद हुआ है।</numerusform>
                <numerusform>इसे पढ़ने से रीडर {n:count} बार बंद हुआ है।</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder {folder} is not there now; what was read of it is kept.</source>
            <comment>away.folder</comment>
            <translation>फ़ोल्डर {folder} अभी उपलब्ध नहीं है; उससे जो पढ़ा गया वह रखा गया है।</translation>
        </message>
        <message>
            <source>The drive {path} is not connected now; what was read of it is kept.</source>
            <comment>away.drive</comment>
            <translation>ड्राइव {path} अभी जुड़ी नहीं है; उससे जो पढ़ा गया वह रखा गया है।</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages and pictures among your documents may hold text that is not found yet.</source>
            <comment>scans.found</comment>
            <translation>
                <numerusform>आपके दस्तावेज़ों में {n:count} पृष्ठ या चित्र में ऐसा पाठ हो सकता है जो अभी नहीं मिलता।</numerusform>
                <numerusform>आपके दस्तावेज़ों में {n:count} पृष्ठों और चित्रों में ऐसा पाठ हो सकता है जो अभी नहीं मिलता।</numerusform>
            </translation>
        </message>
        <message>
            <source>Dragoman can read them in the background, which takes about {seconds:duration}.</source>
            <comment>scans.read_them</comment>
            <translation>Dragoman इन्हें पृष्ठभूमि में पढ़ सकता है; अनुमानित समय: {seconds:duration}।</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} scans seem to be in a language whose data is missing: {languages}.</source>
            <comment>scans.no_language</comment>
            <translation>
                <numerusform>एक स्कैन ऐसी भाषा में लगता है जिसका डेटा नहीं है: {languages}।</numerusform>
                <numerusform>{n:count} स्कैन ऐसी भाषा में लगते हैं जिसका डेटा नहीं है: {languages}।</numerusform>
            </translation>
        </message>
        <message>
            <source>Get it under Models, where it has this name: some megabytes, fetched once.</source>
            <comment>scans.get_language</comment>
            <translation>इसे मॉडल में लें, जहाँ इसका यही नाम है: कुछ मेगाबाइट, एक बार डाउनलोड।</translation>
        </message>
        <message>
            <source>Leave the window open, or index the folder: it is then read.</source>
            <comment>todo.wait</comment>
            <translation>विंडो खुली रहने दें, या फ़ोल्डर इंडेक्स करें: तब इसे पढ़ा जाएगा।</translation>
        </message>
        <message>
            <source>Nothing needs to be done, unless there should be text in it.</source>
            <comment>todo.nothing</comment>
            <translation>कुछ करने की ज़रूरत नहीं, जब तक इसमें पाठ होना न चाहिए।</translation>
        </message>
        <message>
            <source>Have Dragoman read scans: in its settings under Reading files, or by: dragoman scans read</source>
            <comment>todo.ocr</comment>
            <translation>Dragoman से स्कैन पढ़वाएँ: इसकी सेटिंग में “फ़ाइलें पढ़ना” के अंतर्गत, या इस कमांड से: dragoman scans read</translation>
        </message>
        <message>
            <source>Have its text recognised (OCR) into a PDF to have it found.</source>
            <comment>todo.ocr_picture</comment>
            <translation>इसे खोज योग्य बनाने के लिए इसका पाठ पहचानवाकर (OCR) PDF में सहेजें।</translation>
        </message>
        <message>
            <source>Give its password, here or with dragoman password: it is kept only until Dragoman is closed, and never written down.</source>
            <comment>todo.give_password</comment>
            <translation>इसका पासवर्ड यहाँ या dragoman password से दें: वह केवल Dragoman बंद होने तक रखा जाता है, और कहीं लिखा नहीं जाता।</translation>
        </message>
        <message>
            <source>Save a copy without the protection: it is read as soon as it is there.</source>
            <comment>todo.without_password</comment>
            <translation>बिना सुरक्षा की प्रति सहेजें: वह आते ही पढ़ी जाएगी।</translation>
        </message>
        <message>
            <source>Get the book without the protection, if its seller offers that.</source>
            <comment>todo.protected_book</comment>
            <translation>यदि विक्रेता देता हो, तो पुस्तक बिना सुरक्षा के लें।</translation>
        </message>
        <message>
            <source>Try another copy, or save it anew with the program that it was made with.</source>
            <comment>todo.another_copy</comment>
            <translation>दूसरी प्रति आज़माएँ, या इसे उसी प्रोग्राम से फिर सहेजें जिससे बनाया गया था।</translation>
        </message>
        <message>
            <source>Split it, or raise largest_file in settings.json in the data folder, then try again.</source>
            <comment>todo.largest_file</comment>
            <translation>इसे बाँटें, या डेटा फ़ोल्डर की settings.json में largest_file बढ़ाएँ, फिर दोबारा कोशिश करें।</translation>
        </message>
        <message>
            <source>Split it, or raise longest_text in settings.json in the data folder, then try again.</source>
            <comment>todo.longest_text</comment>
            <translation>इसे बाँटें, या डेटा फ़ोल्डर की settings.json में longest_text बढ़ाएँ, फिर दोबारा कोशिश करें।</translation>
        </message>
        <message>
            <source>Split it into smaller files to have all of it found.</source>
            <comment>todo.split</comment>
            <translation>पूरा मिल सके, इसके लिए इसे छोटी फ़ाइलों में बाँटें।</translation>
        </message>
        <message>
            <source>Save what is in it as files in a folder that is searched, to have them found.</source>
            <comment>todo.attachments</comment>
            <translation>इसमें जो है उसे खोजे जाने वाले फ़ोल्डर में फ़ाइलों के रूप में सहेजें, ताकि वे मिलें।</translation>
        </message>
        <message>
            <source>It is read again when it changes, with a new version, or when you say so: Try again, or dragoman retry.</source>
            <comment>todo.try_again</comment>
            <translation>इसे फिर पढ़ा जाएगा जब यह बदले, नया संस्करण आए, या आप कहें: “फिर कोशिश करें”, या dragoman retry।</translation>
        </message>
        <message>
            <source>This is a mistake of Dragoman's: try again with the next version, and please report it.</source>
            <comment>todo.newer_version</comment>
            <translation>यह Dragoman की ग़लती है: अगले संस्करण के साथ फिर कोशिश करें, और कृपया इसकी सूचना दें।</translation>
        </message>
        <message>
            <source>Check the disk that it lies on; it is read again at the next look.</source>
            <comment>todo.check_disk</comment>
            <translation>जिस डिस्क पर यह है उसे जाँचें; अगली बार देखने पर इसे फिर पढ़ा जाएगा।</translation>
        </message>
        <message>
            <source>Allow your account to read it; it is read at the next look.</source>
            <comment>todo.allow_file</comment>
            <translation>अपने खाते को इसे पढ़ने की अनुमति दें; अगली बार देखने पर इसे पढ़ा जाएगा।</translation>
        </message>
        <message>
            <source>Allow your account to open it, or leave it out with a pattern of your own.</source>
            <comment>todo.allow_folder</comment>
            <translation>अपने खाते को इसे खोलने की अनुमति दें, या अपने पैटर्न से इसे छोड़ दें।</translation>
        </message>
        <message>
            <source>It is looked at again at the next look.</source>
            <comment>todo.look_again</comment>
            <translation>अगली बार देखने पर इसे फिर देखा जाएगा।</translation>
        </message>
        <message>
            <source>Connect its drive, or make its folder available: it then goes on without being read again.</source>
            <comment>todo.connect</comment>
            <translation>इसकी ड्राइव जोड़ें, या इसका फ़ोल्डर उपलब्ध कराएँ: तब काम बिना फिर पढ़े जारी रहेगा।</translation>
        </message>
        <message>
            <source>Save its mails as .msg, .eml or .mbox in a folder that is searched, from Outlook or a program that imports such files.</source>
            <comment>todo.export_mails</comment>
            <translation>इसके ईमेल Outlook से, या ऐसी फ़ाइलें आयात करने वाले किसी प्रोग्राम से, खोजे जाने वाले किसी फ़ोल्डर में .msg, .eml या .mbox के रूप में सहेजें।</translation>
        </message>
        <message>
            <source>Unpack it into a folder that is searched.</source>
            <comment>todo.unpack</comment>
            <translation>इसे खोजे जाने वाले किसी फ़ोल्डर में अनपैक करें।</translation>
        </message>
        <message>
            <source>A transcript beside it, as a text, would be found.</source>
            <comment>todo.transcript</comment>
            <translation>इसके पास पाठ के रूप में रखा लिप्यंतरण मिल जाएगा।</translation>
        </message>
        <message>
            <source>Give it the extension of what it is, such as .txt or .pdf.</source>
            <comment>todo.extension</comment>
            <translation>इसे वही एक्सटेंशन दें जो यह है, जैसे .txt या .pdf।</translation>
        </message>
        <message>
            <source>Open it with {program} and save it as {format} to have it found.</source>
            <comment>todo.convert</comment>
            <translation>इसे {program} से खोलें और {format} के रूप में सहेजें, ताकि यह मिल सके।</translation>
        </message>
        <message>
            <source>Save it as PDF or as plain text to have it found.</source>
            <comment>todo.other_format</comment>
            <translation>इसे PDF या सादे पाठ के रूप में सहेजें, ताकि यह मिले।</translation>
        </message>
        <message>
            <source>Move it to another folder to have it found.</source>
            <comment>todo.move_out</comment>
            <translation>इसे दूसरे फ़ोल्डर में ले जाएँ, ताकि यह मिले।</translation>
        </message>
        <message>
            <source>Take the dot away from before its name, or what hides it, to have it found.</source>
            <comment>todo.unhide</comment>
            <translation>इसके नाम के आगे का बिंदु, या जो इसे छिपाता है, उसे हटाएँ, ताकि यह मिले।</translation>
        </message>
        <message>
            <source>Give it another name to have it found.</source>
            <comment>todo.rename</comment>
            <translation>इसे दूसरा नाम दें, ताकि यह मिले।</translation>
        </message>
        <message>
            <source>Take the pattern away under File, Folders, to have it found.</source>
            <comment>todo.own_pattern</comment>
            <translation>“फ़ाइल”, “फ़ोल्डर” में जाकर पैटर्न हटाएँ, ताकि यह मिले।</translation>
        </message>
        <message>
            <source>Change that line, or move this file out of its folder, to have it found.</source>
            <comment>todo.ignore_file</comment>
            <translation>वह पंक्ति बदलें, या इस फ़ाइल को उसके फ़ोल्डर से बाहर ले जाएँ, ताकि यह मिले।</translation>
        </message>
        <message>
            <source>Correct these lines of it, or take them away.</source>
            <comment>todo.correct_rules</comment>
            <translation>इसकी ये पंक्तियाँ ठीक करें, या हटाएँ।</translation>
        </message>
        <message>
            <source>Add the folder that it leads to, to have that found.</source>
            <comment>todo.follow</comment>
            <translation>यह जिस फ़ोल्डर तक ले जाता है उसे जोड़ें, ताकि वह मिले।</translation>
        </message>
        <message>
            <source>It is a folder that is searched.</source>
            <comment>explain.searched_folder</comment>
            <translation>यह खोजा जाने वाला फ़ोल्डर है।</translation>
        </message>
        <message>
            <source>It was indexed, but it is not on the disk now.</source>
            <comment>explain.not_on_disk</comment>
            <translation>इसे इंडेक्स किया गया था, पर यह अभी डिस्क पर नहीं है।</translation>
        </message>
        <message>
            <source>It is found by its earlier text; it has changed since and will be read again.</source>
            <comment>explain.earlier_text</comment>
            <translation>यह अपने पुराने पाठ से मिलता है; यह तब से बदल चुका है और फिर पढ़ा जाएगा।</translation>
        </message>
        <message>
            <source>It is indexed and can be found.</source>
            <comment>explain.found</comment>
            <translation>इसे इंडेक्स किया गया है और यह मिल सकता है।</translation>
        </message>
        <message>
            <source>It can be found, but not all of it is indexed.</source>
            <comment>explain.partly</comment>
            <translation>यह मिल सकता है, पर पूरा इंडेक्स नहीं किया गया है।</translation>
        </message>
        <message>
            <source>It has not been read yet: run the index, or wait for the window to do so.</source>
            <comment>explain.not_read_yet</comment>
            <translation>इसे अभी पढ़ा नहीं गया है: इंडेक्स चलाएँ, या विंडो के ऐसा करने की प्रतीक्षा करें।</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <comment>explain.no_such_file</comment>
            <translation>ऐसी कोई फ़ाइल नहीं है।</translation>
        </message>
        <message>
            <source>It lies in none of the folders that are searched.</source>
            <comment>explain.in_no_folder</comment>
            <translation>यह खोजे जाने वाले किसी फ़ोल्डर में नहीं है।</translation>
        </message>
        <message>
            <source>It can be found by what was read of it. {why}</source>
            <comment>explain.away_found</comment>
            <translation>इससे जो पढ़ा गया उससे यह मिल सकता है। {why}</translation>
        </message>
        <message>
            <source>It is a symbolic link to {target}, which is not followed.</source>
            <comment>explain.link</comment>
            <translation>यह {target} का प्रतीकात्मक लिंक है, जिसका अनुसरण नहीं किया जाता।</translation>
        </message>
        <message>
            <source>It is no file of data, but a pipe, a socket or a device.</source>
            <comment>explain.special</comment>
            <translation>यह डेटा फ़ाइल नहीं, बल्कि पाइप, सॉकेट या डिवाइस है।</translation>
        </message>
        <message>
            <source>It cannot be looked at: {why}.</source>
            <comment>explain.cannot_be_looked_at</comment>
            <translation>इसे देखा नहीं जा सकता: {why}।</translation>
        </message>
        <message>
            <source>It is left out of {folder}: {why}.</source>
            <comment>explain.left_out</comment>
            <translation>इसे {folder} से छोड़ा गया है: {why}।</translation>
        </message>
        <message>
            <source>state: {name}, {state}</source>
            <comment>detail.state</comment>
            <translation>स्थिति: {name}, {state}</translation>
        </message>
        <message>
            <source>since: {since:date}</source>
            <comment>detail.since</comment>
            <translation>कब से: {since:date}</translation>
        </message>
        <message>
            <source>searched as part of: {folder}</source>
            <comment>detail.folder</comment>
            <translation>इसके भाग के रूप में खोजा जाता है: {folder}</translation>
        </message>
        <message>
            <source>files below it that are {name}, {state}: {n:count}</source>
            <comment>detail.files</comment>
            <translation>इसके नीचे की फ़ाइलें, स्थिति {name}, {state}: {n:count}</translation>
        </message>
        <message>
            <source>format: {label}</source>
            <comment>detail.format</comment>
            <translation>फ़ॉर्मैट: {label}</translation>
        </message>
        <message>
            <source>format: not one that Dragoman reads</source>
            <comment>detail.no_format</comment>
            <translation>फ़ॉर्मैट: ऐसा नहीं जिसे Dragoman पढ़ता हो</translation>
        </message>
        <message>
            <source>on the disk: {size:count} bytes</source>
            <comment>detail.on_disk</comment>
            <translation>डिस्क पर: {size:count} बाइट</translation>
        </message>
        <message>
            <source>on the disk: no</source>
            <comment>detail.not_on_disk</comment>
            <translation>डिस्क पर: नहीं</translation>
        </message>
        <message>
            <source>on the disk: no file of data</source>
            <comment>detail.no_file</comment>
            <translation>डिस्क पर: डेटा फ़ाइल नहीं</translation>
        </message>
        <message>
            <source>on the disk: the system does not let us look</source>
            <comment>detail.hidden_by_system</comment>
            <translation>डिस्क पर: सिस्टम देखने नहीं देता</translation>
        </message>
        <message>
            <source>in the catalogue: no</source>
            <comment>detail.not_in_catalogue</comment>
            <translation>कैटलॉग में: नहीं</translation>
        </message>
        <message>
            <source>passages: {n:count}</source>
            <comment>detail.passages</comment>
            <translation>अंश: {n:count}</translation>
        </message>
        <message>
            <source>meaning, by {name}: {vectors:count} of {expected:count} texts</source>
            <comment>detail.vectors</comment>
            <translation>अर्थ, {name} द्वारा: {expected:count} में से {vectors:count} पाठ</translation>
        </message>
        <message>
            <source>pages with text: {n:count}</source>
            <comment>detail.pages</comment>
            <translation>पाठ वाले पृष्ठ: {n:count}</translation>
        </message>
        <message>
            <source>title: {title}</source>
            <comment>detail.title</comment>
            <translation>शीर्षक: {title}</translation>
        </message>
        <message>
            <source>title: (none)</source>
            <comment>detail.no_title</comment>
            <translation>शीर्षक: (कोई नहीं)</translation>
        </message>
        <message>
            <source>language: {code}</source>
            <comment>detail.language</comment>
            <translation>भाषा: {code}</translation>
        </message>
        <message>
            <source>language: unknown</source>
            <comment>detail.no_language</comment>
            <translation>भाषा: अज्ञात</translation>
        </message>
        <message>
            <source>not in it: {why}</source>
            <comment>detail.left_out</comment>
            <translation>इसमें नहीं: {why}</translation>
        </message>
        <message>
            <source>the same content: {path}</source>
            <comment>detail.copy</comment>
            <translation>यही सामग्री: {path}</translation>
        </message>
        <message numerus="yes">
            <source>reading it ended the reader {n:count} times</source>
            <comment>detail.deaths</comment>
            <translation>
                <numerusform>इसे पढ़ने से रीडर {n:count} बार बंद हुआ</numerusform>
                <numerusform>इसे पढ़ने से रीडर {n:count} बार बंद हुआ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reading it was interrupted {n:count} times</source>
            <comment>detail.interruptions</comment>
            <translation>
                <numerusform>इसे पढ़ना {n:count} बार बीच में रुका</numerusform>
                <numerusform>इसे पढ़ना {n:count} बार बीच में रुका</numerusform>
            </translation>
        </message>
        <message>
            <source>read by the present version: yes</source>
            <comment>detail.up_to_date</comment>
            <translation>वर्तमान संस्करण से पढ़ा गया: हाँ</translation>
        </message>
        <message>
            <source>read by the present version: no, it will be read again</source>
            <comment>detail.to_be_read_again</comment>
            <translation>वर्तमान संस्करण से पढ़ा गया: नहीं, इसे फिर पढ़ा जाएगा</translation>
        </message>
        <message>
            <source>what to do: {remedy}</source>
            <comment>detail.remedy</comment>
            <translation>क्या करें: {remedy}</translation>
        </message>
        <message>
            <source>meant perhaps: {path}</source>
            <comment>detail.suggestion</comment>
            <translation>शायद आशय यह था: {path}</translation>
        </message>
        <message>
            <source>Free some space; Dragoman then goes on where it stopped.</source>
            <comment>storage.free_some_space</comment>
            <translation>कुछ जगह ख़ाली करें; तब Dragoman वहीं से जारी रखेगा जहाँ रुका था।</translation>
        </message>
        <message>
            <source>The data folder cannot be written to.</source>
            <comment>storage.not_writable</comment>
            <translation>डेटा फ़ोल्डर में लिखा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({path}).</source>
            <comment>storage.path_not_writable</comment>
            <translation>डेटा फ़ोल्डर में लिखा नहीं जा सकता ({path})।</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another with --data-dir.</source>
            <comment>storage.check_permissions</comment>
            <translation>इसकी अनुमतियाँ जाँचें, या --data-dir से दूसरा चुनें।</translation>
        </message>
        <message>
            <source>{path} cannot be used: {why}.</source>
            <comment>storage.no_file_of_ours</comment>
            <translation>{path} का उपयोग नहीं किया जा सकता: {why}।</translation>
        </message>
        <message>
            <source>Move it elsewhere, or choose another data folder with --data-dir.</source>
            <comment>storage.move_it_away</comment>
            <translation>इसे कहीं और ले जाएँ, या --data-dir से दूसरा डेटा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <source>The data folder cannot be used ({path}).</source>
            <comment>storage.path_not_usable</comment>
            <translation>डेटा फ़ोल्डर का उपयोग नहीं किया जा सकता ({path})।</translation>
        </message>
        <message>
            <source>Choose another with --data-dir.</source>
            <comment>storage.choose_another_folder</comment>
            <translation>--data-dir से दूसरा चुनें।</translation>
        </message>
        <message>
            <source>Check the disk, then start Dragoman again.</source>
            <comment>storage.check_the_disk</comment>
            <translation>डिस्क जाँचें, फिर Dragoman दोबारा शुरू करें।</translation>
        </message>
        <message>
            <source>The catalogue is damaged.</source>
            <comment>storage.catalogue_damaged</comment>
            <translation>कैटलॉग ख़राब है।</translation>
        </message>
        <message>
            <source>Repair it: Help, Check and repair in the window, or, with Dragoman closed: dragoman check --repair. What is whole is kept; your documents are not touched.</source>
            <comment>storage.repair</comment>
            <translation>इसे सुधारें: विंडो में “सहायता”, “लाइब्रेरी जाँचें और सुधारें”, या Dragoman बंद होने पर: dragoman check --repair। जो सही है वह रखा जाएगा; आपके दस्तावेज़ों को छुआ नहीं जाएगा।</translation>
        </message>
        <message>
            <source>The catalogue is damaged: something in its table {table} cannot be.</source>
            <comment>storage.value_damaged</comment>
            <translation>कैटलॉग ख़राब है: इसकी तालिका {table} में कुछ ऐसा है जो हो नहीं सकता।</translation>
        </message>
        <message>
            <source>The catalogue is in use by another program.</source>
            <comment>storage.catalogue_in_use</comment>
            <translation>कैटलॉग का उपयोग कोई दूसरा प्रोग्राम कर रहा है।</translation>
        </message>
        <message>
            <source>Close that program and try again.</source>
            <comment>storage.close_other_program</comment>
            <translation>वह प्रोग्राम बंद करके फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>full-text index</source>
            <comment>storage.full_text_index</comment>
            <translation>पूर्ण-पाठ इंडेक्स</translation>
        </message>
        <message>
            <source>vector index</source>
            <comment>storage.vector_index</comment>
            <translation>वेक्टर इंडेक्स</translation>
        </message>
        <message>
            <source>The {index} cannot be written ({why}).</source>
            <comment>storage.index_not_writable</comment>
            <translation>{index} लिखा नहीं जा सकता ({why})।</translation>
        </message>
        <message>
            <source>Start Dragoman again: what is missing in it is made anew from the catalogue.</source>
            <comment>storage.index_is_made_anew</comment>
            <translation>Dragoman फिर शुरू करें: इसमें जो नहीं है वह कैटलॉग से फिर बनाया जाएगा।</translation>
        </message>
        <message>
            <source>There is no library at {folder}.</source>
            <comment>storage.no_library</comment>
            <translation>{folder} पर कोई लाइब्रेरी नहीं है।</translation>
        </message>
        <message>
            <source>Index a folder first: dragoman index FOLDER.</source>
            <comment>storage.index_a_folder</comment>
            <translation>पहले कोई फ़ोल्डर इंडेक्स करें: dragoman index FOLDER।</translation>
        </message>
        <message>
            <source>The library at {folder} is not ready for this version of Dragoman.</source>
            <comment>storage.not_ready</comment>
            <translation>{folder} की लाइब्रेरी Dragoman के इस संस्करण के लिए तैयार नहीं है।</translation>
        </message>
        <message>
            <source>Open its window, or index a folder: that brings it up to date.</source>
            <comment>storage.bring_up_to_date</comment>
            <translation>इसकी विंडो खोलें, या कोई फ़ोल्डर इंडेक्स करें: इससे यह अद्यतन हो जाएगी।</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder is no file.</source>
            <comment>storage.no_file</comment>
            <translation>डेटा फ़ोल्डर की catalogue.sqlite3 कोई फ़ाइल नहीं है।</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder belongs to another program; it was not touched.</source>
            <comment>storage.foreign_catalogue</comment>
            <translation>डेटा फ़ोल्डर की catalogue.sqlite3 किसी दूसरे प्रोग्राम की है; उसे छुआ नहीं गया।</translation>
        </message>
        <message>
            <source>This library was written by a newer version of Dragoman.</source>
            <comment>storage.newer_library</comment>
            <translation>यह लाइब्रेरी Dragoman के नए संस्करण ने लिखी थी।</translation>
        </message>
        <message>
            <source>The library could not be brought to this version of Dragoman. It is as it was: the version before can still use it. {why}</source>
            <comment>storage.not_upgraded</comment>
            <translation>लाइब्रेरी को Dragoman के इस संस्करण के अनुरूप नहीं बनाया जा सका। वह जैसी थी वैसी ही है: पिछला संस्करण उसे अब भी उपयोग कर सकता है। {why}</translation>
        </message>
        <message>
            <source>Dragoman made a mistake; the log says more.</source>
            <comment>storage.upgrade_mistake</comment>
            <translation>Dragoman से ग़लती हुई; विवरण लॉग में है।</translation>
        </message>
        <message>
            <source>Go on with the version before, and please report this.</source>
            <comment>storage.use_former_version</comment>
            <translation>पिछले संस्करण के साथ काम जारी रखें, और कृपया इसकी सूचना दें।</translation>
        </message>
        <message>
            <source>Install that version, or choose another folder with --data-dir.</source>
            <comment>storage.install_that_version</comment>
            <translation>वह संस्करण इंस्टॉल करें, या --data-dir से दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <source>Looking at {table}</source>
            <comment>check.looks_at</comment>
            <translation>{table} देखी जा रही है</translation>
        </message>
        <message>
            <source>Looking at the catalogue's pages</source>
            <comment>check.looks_at_pages</comment>
            <translation>कैटलॉग के पृष्ठ देखे जा रहे हैं</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <comment>check.looks_at_files</comment>
            <translation>फ़ाइलें देखी जा रही हैं</translation>
        </message>
        <message>
            <source>Repairing</source>
            <comment>check.repairs</comment>
            <translation>सुधारा जा रहा है</translation>
        </message>
        <message>
            <source>Copying what can be read of the catalogue</source>
            <comment>check.salvages</comment>
            <translation>कैटलॉग का जो पढ़ा जा सकता है उसे कॉपी किया जा रहा है</translation>
        </message>
        <message>
            <source>Close it first: nobody may write to the library while it is repaired.</source>
            <comment>check.close_it_first</comment>
            <translation>पहले उसे बंद करें: सुधार के समय लाइब्रेरी में कोई और नहीं लिख सकता।</translation>
        </message>
        <message>
            <source>The catalogue is not there.</source>
            <comment>check.catalogue_missing</comment>
            <translation>कैटलॉग वहाँ नहीं है।</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue's file is damaged: it cannot be read in {n:count} places.</source>
            <comment>check.catalogue_corrupt</comment>
            <translation>
                <numerusform>कैटलॉग की फ़ाइल ख़राब है: वह {n:count} जगह पर पढ़ी नहीं जा सकती।</numerusform>
                <numerusform>कैटलॉग की फ़ाइल ख़राब है: वह {n:count} जगहों पर पढ़ी नहीं जा सकती।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the catalogue {n:count} indexes or triggers are not as they were made.</source>
            <comment>check.schema</comment>
            <translation>
                <numerusform>कैटलॉग में {n:count} इंडेक्स या ट्रिगर वैसा नहीं है जैसा बनाया गया था।</numerusform>
                <numerusform>कैटलॉग में {n:count} इंडेक्स या ट्रिगर वैसे नहीं हैं जैसे बनाए गए थे।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Indexes of the catalogue do not agree with their tables, in {n:count} places.</source>
            <comment>check.sqlite_indexes</comment>
            <translation>
                <numerusform>कैटलॉग के इंडेक्स {n:count} जगह पर अपनी तालिकाओं से मेल नहीं खाते।</numerusform>
                <numerusform>कैटलॉग के इंडेक्स {n:count} जगहों पर अपनी तालिकाओं से मेल नहीं खाते।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are said to be at places where they never were.</source>
            <comment>check.documents_astray</comment>
            <translation>
                <numerusform>{n:count} दस्तावेज़ ऐसी जगह दर्ज है जहाँ वह कभी था ही नहीं।</numerusform>
                <numerusform>{n:count} दस्तावेज़ ऐसी जगहों पर दर्ज हैं जहाँ वे कभी थे ही नहीं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} documents the catalogue says what cannot be.</source>
            <comment>check.documents_damaged</comment>
            <translation>
                <numerusform>{n:count} दस्तावेज़ के बारे में कैटलॉग में ऐसी बात है जो हो नहीं सकती।</numerusform>
                <numerusform>{n:count} दस्तावेज़ों के बारे में कैटलॉग में ऐसी बातें हैं जो हो नहीं सकतीं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents have other names to be searched by than their own.</source>
            <comment>check.names_damaged</comment>
            <translation>
                <numerusform>{n:count} दस्तावेज़ का खोज-नाम उसका अपना नाम नहीं है।</numerusform>
                <numerusform>{n:count} दस्तावेज़ों के खोज-नाम उनके अपने नाम नहीं हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:count} documents are not what was read.</source>
            <comment>check.contents_damaged</comment>
            <translation>
                <numerusform>{n:count} दस्तावेज़ का पाठ वह नहीं है जो पढ़ा गया था।</numerusform>
                <numerusform>{n:count} दस्तावेज़ों के पाठ वे नहीं हैं जो पढ़े गए थे।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts it is wrongly said how they were read.</source>
            <comment>check.contents_pipeline</comment>
            <translation>
                <numerusform>{n:count} पाठ के बारे में ग़लत दर्ज है कि वह कैसे पढ़ा गया।</numerusform>
                <numerusform>{n:count} पाठों के बारे में ग़लत दर्ज है कि वे कैसे पढ़े गए।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts the number of passages is wrong.</source>
            <comment>check.contents_numbers</comment>
            <translation>
                <numerusform>{n:count} पाठ के अंशों की संख्या ग़लत है।</numerusform>
                <numerusform>{n:count} पाठों के अंशों की संख्या ग़लत है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages are of no document.</source>
            <comment>check.chunks_astray</comment>
            <translation>
                <numerusform>{n:count} अंश किसी दस्तावेज़ का नहीं है।</numerusform>
                <numerusform>{n:count} अंश किसी दस्तावेज़ के नहीं हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The lengths of the vectors of {n:count} embedders are wrong.</source>
            <comment>check.embedder_dimension</comment>
            <translation>
                <numerusform>{n:count} अर्थ मॉडल के वेक्टरों की लंबाई ग़लत है।</numerusform>
                <numerusform>{n:count} अर्थ मॉडलों के वेक्टरों की लंबाई ग़लत है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} embedders are not what was written.</source>
            <comment>check.embedders_damaged</comment>
            <translation>
                <numerusform>{n:count} अर्थ मॉडल वह नहीं है जो लिखा गया था।</numerusform>
                <numerusform>{n:count} अर्थ मॉडल वे नहीं हैं जो लिखे गए थे।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are not what was written.</source>
            <comment>check.vectors_damaged</comment>
            <translation>
                <numerusform>{n:count} वेक्टर वह नहीं है जो लिखा गया था।</numerusform>
                <numerusform>{n:count} वेक्टर वे नहीं हैं जो लिखे गए थे।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are of texts that are in no document.</source>
            <comment>check.vectors_orphaned</comment>
            <translation>
                <numerusform>{n:count} वेक्टर ऐसे पाठ का है जो किसी दस्तावेज़ में नहीं है।</numerusform>
                <numerusform>{n:count} वेक्टर ऐसे पाठों के हैं जो किसी दस्तावेज़ में नहीं हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} rows of a smaller table say what cannot be.</source>
            <comment>check.rows_damaged</comment>
            <translation>
                <numerusform>किसी छोटी तालिका की {n:count} पंक्ति में ऐसी बात है जो हो नहीं सकती।</numerusform>
                <numerusform>किसी छोटी तालिका की {n:count} पंक्तियों में ऐसी बातें हैं जो हो नहीं सकतीं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} properties of the catalogue are lost.</source>
            <comment>check.properties_damaged</comment>
            <translation>
                <numerusform>कैटलॉग का {n:count} गुण खो गया है।</numerusform>
                <numerusform>कैटलॉग के {n:count} गुण खो गए हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} tables it is not known which numbers were given.</source>
            <comment>check.sequences_damaged</comment>
            <translation>
                <numerusform>{n:count} तालिका के बारे में पता नहीं कि कौन-सी संख्याएँ दी गई थीं।</numerusform>
                <numerusform>{n:count} तालिकाओं के बारे में पता नहीं कि कौन-सी संख्याएँ दी गई थीं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost what was written last; {n:count} indexes knew of it.</source>
            <comment>check.lost_writes</comment>
            <translation>
                <numerusform>कैटलॉग ने वह खो दिया है जो आख़िर में लिखा गया था; {n:count} इंडेक्स को उसका पता था।</numerusform>
                <numerusform>कैटलॉग ने वह खो दिया है जो आख़िर में लिखा गया था; {n:count} इंडेक्सों को उसका पता था।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost its latest changes: {n:count} folders and opened documents that the newest backup knows.</source>
            <comment>check.went_back</comment>
            <translation>
                <numerusform>कैटलॉग ने अपने ताज़ा बदलाव खो दिए हैं: {n:count} फ़ोल्डर या खोला गया दस्तावेज़, जिसे सबसे नया बैकअप जानता है।</numerusform>
                <numerusform>कैटलॉग ने अपने ताज़ा बदलाव खो दिए हैं: {n:count} फ़ोल्डर और खोले गए दस्तावेज़, जिन्हें सबसे नया बैकअप जानता है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The paths of {n:count} folders cannot be.</source>
            <comment>check.folders_damaged</comment>
            <translation>
                <numerusform>{n:count} फ़ोल्डर का पथ ऐसा है जो हो नहीं सकता।</numerusform>
                <numerusform>{n:count} फ़ोल्डरों के पथ ऐसे हैं जो हो नहीं सकते।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is left out of {n:count} folders cannot be read.</source>
            <comment>check.excludes_damaged</comment>
            <translation>
                <numerusform>{n:count} फ़ोल्डर से क्या छोड़ा गया है, यह नहीं पढ़ा जा सकता।</numerusform>
                <numerusform>{n:count} फ़ोल्डरों से क्या छोड़ा गया है, यह नहीं पढ़ा जा सकता।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} counts that are kept are wrong.</source>
            <comment>check.counts_wrong</comment>
            <translation>
                <numerusform>रखी गई {n:count} गिनती ग़लत है।</numerusform>
                <numerusform>रखी गई {n:count} गिनतियाँ ग़लत हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is damaged in {n:count} files.</source>
            <comment>check.index_unusable</comment>
            <translation>
                <numerusform>{index} {n:count} फ़ाइल में ख़राब है।</numerusform>
                <numerusform>{index} {n:count} फ़ाइलों में ख़राब है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is of {n:count} other catalogues.</source>
            <comment>check.index_elsewhere</comment>
            <translation>
                <numerusform>{index} {n:count} दूसरे कैटलॉग का है।</numerusform>
                <numerusform>{index} {n:count} दूसरे कैटलॉगों का है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} lacks {n:count} entries, or has them too many.</source>
            <comment>check.index_incomplete</comment>
            <translation>
                <numerusform>{index} में {n:count} प्रविष्टि कम या ज़्यादा है।</numerusform>
                <numerusform>{index} में {n:count} प्रविष्टियाँ कम या ज़्यादा हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have gone from the disk.</source>
            <comment>check.files_gone</comment>
            <translation>
                <numerusform>{n:count} फ़ाइल डिस्क से हट गई है।</numerusform>
                <numerusform>{n:count} फ़ाइलें डिस्क से हट गई हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have changed since they were read.</source>
            <comment>check.files_changed</comment>
            <translation>
                <numerusform>{n:count} फ़ाइल पढ़े जाने के बाद बदल गई है।</numerusform>
                <numerusform>{n:count} फ़ाइलें पढ़े जाने के बाद बदल गई हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files hold other bytes than were read, though they look unchanged.</source>
            <comment>check.files_differ</comment>
            <translation>
                <numerusform>{n:count} फ़ाइल में वह नहीं है जो पढ़ा गया था, हालाँकि वह बदली हुई नहीं दिखती।</numerusform>
                <numerusform>{n:count} फ़ाइलों में वह नहीं है जो पढ़ा गया था, हालाँकि वे बदली हुई नहीं दिखतीं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files of settings cannot be read.</source>
            <comment>check.settings_damaged</comment>
            <translation>
                <numerusform>सेटिंग की {n:count} फ़ाइल नहीं पढ़ी जा सकती।</numerusform>
                <numerusform>सेटिंग की {n:count} फ़ाइलें नहीं पढ़ी जा सकतीं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} backups are not what was written.</source>
            <comment>check.backups_damaged</comment>
            <translation>
                <numerusform>{n:count} बैकअप वह नहीं है जो लिखा गया था।</numerusform>
                <numerusform>{n:count} बैकअप वे नहीं हैं जो लिखे गए थे।</numerusform>
            </translation>
        </message>
        <message>
            <source>made again from the catalogue</source>
            <comment>check.from.catalogue</comment>
            <translation>कैटलॉग से फिर बनाया गया</translation>
        </message>
        <message>
            <source>read again from the files</source>
            <comment>check.from.files</comment>
            <translation>फ़ाइलों से फिर पढ़ा गया</translation>
        </message>
        <message>
            <source>embedded anew</source>
            <comment>check.from.embedder</comment>
            <translation>अर्थ फिर पढ़ा गया</translation>
        </message>
        <message>
            <source>taken from the newest backup</source>
            <comment>check.from.backup</comment>
            <translation>सबसे नए बैकअप से लिया गया</translation>
        </message>
        <message>
            <source>set to what is usual</source>
            <comment>check.from.default</comment>
            <translation>सामान्य मान पर रखा गया</translation>
        </message>
        <message>
            <source>what can be read of it goes into a new one; the damaged one is kept aside, in the folder damaged</source>
            <comment>check.from.remains</comment>
            <translation>इसका जो पढ़ा जा सकता है वह नए में जाएगा; ख़राब वाला damaged फ़ोल्डर में अलग रखा जाएगा</translation>
        </message>
        <message>
            <source>to be repaired</source>
            <comment>check.state.possible</comment>
            <translation>सुधारा जाना है</translation>
        </message>
        <message>
            <source>repaired</source>
            <comment>check.state.done</comment>
            <translation>सुधारा गया</translation>
        </message>
        <message>
            <source>the next run of the index sees to it</source>
            <comment>check.state.with_index</comment>
            <translation>इंडेक्स अगली बार चलने पर इसे ठीक करेगा</translation>
        </message>
        <message>
            <source>could not be repaired</source>
            <comment>check.state.failed</comment>
            <translation>सुधारा नहीं जा सका</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <comment>check.sound</comment>
            <translation>लाइब्रेरी ठीक है।</translation>
        </message>
        <message>
            <source>Repair it: dragoman check --repair.</source>
            <comment>check.repair_it</comment>
            <translation>इसे सुधारें: dragoman check --repair।</translation>
        </message>
        <message>
            <source>All of it is repaired.</source>
            <comment>check.all_repaired</comment>
            <translation>सब सुधार दिया गया।</translation>
        </message>
        <message>
            <source>Not all of it could be repaired; the log says more.</source>
            <comment>check.not_all_repaired</comment>
            <translation>सब कुछ नहीं सुधारा जा सका; विवरण लॉग में है।</translation>
        </message>
        <message>
            <source>The library is damaged: {what}</source>
            <comment>check.found_at_start</comment>
            <translation>लाइब्रेरी ख़राब है: {what}</translation>
        </message>
        <message>
            <source>There is no backup that can be used.</source>
            <comment>backup.none</comment>
            <translation>उपयोग योग्य कोई बैकअप नहीं है।</translation>
        </message>
        <message>
            <source>There is no backup {name} that can be used.</source>
            <comment>backup.none_such</comment>
            <translation>{name} नाम का उपयोग योग्य कोई बैकअप नहीं है।</translation>
        </message>
        <message>
            <source>Too many files are open in this program or on this computer.</source>
            <comment>shortage.open_files</comment>
            <translation>इस प्रोग्राम या इस कंप्यूटर पर बहुत ज़्यादा फ़ाइलें खुली हैं।</translation>
        </message>
        <message>
            <source>Close other programs, or raise the limit of open files (ulimit -n), then start Dragoman again.</source>
            <comment>shortage.close_or_raise</comment>
            <translation>दूसरे प्रोग्राम बंद करें, या खुली फ़ाइलों की सीमा बढ़ाएँ (ulimit -n), फिर Dragoman दोबारा शुरू करें।</translation>
        </message>
        <message>
            <source>There is too little memory, or no further process or thread may be started.</source>
            <comment>shortage.memory</comment>
            <translation>मेमोरी बहुत कम है, या कोई और प्रक्रिया या थ्रेड शुरू नहीं किया जा सकता।</translation>
        </message>
        <message>
            <source>Close other programs, or raise what Dragoman may use, then start it again; what was done is kept.</source>
            <comment>shortage.close_programs</comment>
            <translation>दूसरे प्रोग्राम बंद करें, या Dragoman के लिए सीमा बढ़ाएँ, फिर इसे दोबारा शुरू करें; जो हो चुका है वह रखा जाएगा।</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <comment>disk.full</comment>
            <translation>डिस्क भर गई है।</translation>
        </message>
        <message>
            <source>Make room, then try again: what has been downloaded of a model is kept.</source>
            <comment>disk.make_room_for_model</comment>
            <translation>जगह बनाएँ, फिर दोबारा कोशिश करें: मॉडल का जो डाउनलोड हो चुका है वह रखा गया है।</translation>
        </message>
        <message>
            <source>The folder of models cannot be written to ({path}).</source>
            <comment>disk.models_denied</comment>
            <translation>मॉडलों के फ़ोल्डर में लिखा नहीं जा सकता ({path})।</translation>
        </message>
        <message>
            <source>Close other windows of Dragoman, check the folder's permissions, and try again.</source>
            <comment>disk.close_windows</comment>
            <translation>Dragoman की दूसरी विंडो बंद करें, फ़ोल्डर की अनुमतियाँ जाँचें, और फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <comment>disk.failing</comment>
            <translation>डिस्क ने त्रुटि बताई।</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <comment>disk.check_disk</comment>
            <translation>डिस्क जाँचें, फिर दोबारा कोशिश करें।</translation>
        </message>
        <message>
            <source>The folder of models cannot be used ({why}: {path}).</source>
            <comment>disk.models_unusable</comment>
            <translation>मॉडलों के फ़ोल्डर का उपयोग नहीं किया जा सकता ({why}: {path})।</translation>
        </message>
        <message>
            <source>Check the data folder, or choose another with --data-dir.</source>
            <comment>disk.check_data_folder</comment>
            <translation>डेटा फ़ोल्डर जाँचें, या --data-dir से दूसरा चुनें।</translation>
        </message>
        <message>
            <source>The disk has {free:bytes} left, and {needed:bytes} are needed.</source>
            <comment>disk.too_little_room</comment>
            <translation>डिस्क पर {free:bytes} जगह बची है, और {needed:bytes} चाहिए।</translation>
        </message>
        <message>
            <source>Make room, or choose a data folder on another disk with --data-dir.</source>
            <comment>disk.make_room</comment>
            <translation>जगह बनाएँ, या --data-dir से दूसरी डिस्क पर डेटा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <source>The settings cannot be written ({why}: {path}).</source>
            <comment>disk.settings_cannot_be_written</comment>
            <translation>सेटिंग लिखी नहीं जा सकतीं ({why}: {path})।</translation>
        </message>
        <message>
            <source>Your questions cannot be kept ({why}: {path}).</source>
            <comment>disk.questions_cannot_be_written</comment>
            <translation>आपके प्रश्न रखे नहीं जा सकते ({why}: {path})।</translation>
        </message>
        <message>
            <source>What you collect cannot be kept ({why}: {path}).</source>
            <comment>disk.collection_cannot_be_written</comment>
            <translation>आपका संग्रह रखा नहीं जा सकता ({why}: {path})।</translation>
        </message>
        <message>
            <source>There is no room for more: take out of the collection what you no longer need, or save it as a file first.</source>
            <comment>collection.full</comment>
            <translation>और जोड़ने की जगह नहीं है: जिसकी अब ज़रूरत नहीं, उसे संग्रह से हटाएँ, या पहले संग्रह को फ़ाइल में सहेजें।</translation>
        </message>
        <message>
            <source>There is no model {id}. These are known: {known}.</source>
            <comment>models.unknown</comment>
            <translation>{id} नाम का कोई मॉडल नहीं है। ये ज्ञात हैं: {known}।</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no embedder that is known.</source>
            <comment>models.settings_ask_for_no_embedder</comment>
            <translation>सेटिंग {id} माँगती हैं, जो कोई ज्ञात अर्थ मॉडल नहीं है।</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no reranker that is known.</source>
            <comment>models.settings_ask_for_no_reranker</comment>
            <translation>सेटिंग {id} माँगती हैं, जो कोई ज्ञात क्रम मॉडल नहीं है।</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <comment>models.choose_another</comment>
            <translation>दूसरा मॉडल चुनें।</translation>
        </message>
        <message>
            <source>The model {id} is not installed.</source>
            <comment>models.not_installed</comment>
            <translation>मॉडल {id} इंस्टॉल नहीं है।</translation>
        </message>
        <message>
            <source>Get it under File, Models, or with: dragoman models download {id}</source>
            <comment>models.get_it</comment>
            <translation>इसे “फ़ाइल”, “मॉडल” में जाकर पाएँ, या इससे: dragoman models download {id}</translation>
        </message>
        <message>
            <source>Import it under File, Models, or with: dragoman models import {id} FOLDER</source>
            <comment>models.import_it</comment>
            <translation>इसे “फ़ाइल”, “मॉडल” में जाकर आयात करें, या इससे: dragoman models import {id} FOLDER</translation>
        </message>
        <message>
            <source>Remove it and get it again, or use another.</source>
            <comment>models.get_it_again</comment>
            <translation>इसे हटाकर फिर से लें, या दूसरा उपयोग करें।</translation>
        </message>
        <message>
            <source>Install Dragoman again.</source>
            <comment>models.install_dragoman_again</comment>
            <translation>Dragoman फिर इंस्टॉल करें।</translation>
        </message>
        <message>
            <source>The model {id} is in use: use another first.</source>
            <comment>models.in_use</comment>
            <translation>मॉडल {id} उपयोग में है: पहले दूसरा उपयोग करें।</translation>
        </message>
        <message>
            <source>The model {id} is a reranker: it embeds nothing.</source>
            <comment>models.is_no_embedder</comment>
            <translation>मॉडल {id} एक क्रम मॉडल है: यह अर्थ नहीं पढ़ता।</translation>
        </message>
        <message>
            <source>The model {id} does not give what was asked for; it gives: {heads}.</source>
            <comment>models.lacks_heads</comment>
            <translation>मॉडल {id} वह नहीं देता जो माँगा गया; यह देता है: {heads}।</translation>
        </message>
        <message>
            <source>It is kept, but not used.</source>
            <comment>models.kept_but_not_used</comment>
            <translation>इसे रखा गया है, पर उपयोग नहीं किया जाता।</translation>
        </message>
        <message>
            <source>{title} is built in.</source>
            <comment>models.is_built_in</comment>
            <translation>{title} अंतर्निहित है।</translation>
        </message>
        <message>
            <source>{title} cannot be downloaded: import it from a folder or a zip.</source>
            <comment>models.cannot_be_downloaded</comment>
            <translation>{title} डाउनलोड नहीं किया जा सकता: इसे फ़ोल्डर या zip से आयात करें।</translation>
        </message>
        <message>
            <source>The built-in model comes with Dragoman and stays as it is.</source>
            <comment>models.built_in_stays</comment>
            <translation>अंतर्निहित मॉडल Dragoman के साथ आता है और जैसा है वैसा रहता है।</translation>
        </message>
        <message>
            <source>The built-in model lacks {file}: install Dragoman again.</source>
            <comment>models.built_in_lacks</comment>
            <translation>अंतर्निहित मॉडल में {file} नहीं है: Dragoman फिर इंस्टॉल करें।</translation>
        </message>
        <message>
            <source>{file} is damaged: install Dragoman again.</source>
            <comment>models.built_in_file_is_damaged</comment>
            <translation>{file} ख़राब है: Dragoman फिर इंस्टॉल करें।</translation>
        </message>
        <message>
            <source>The model {model} cannot be used: {file} cannot be read ({why}).</source>
            <comment>models.file_cannot_be_read</comment>
            <translation>मॉडल {model} का उपयोग नहीं किया जा सकता: {file} पढ़ी नहीं जा सकती ({why})।</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} {how}): verify it, or download it again.</source>
            <comment>models.is_damaged</comment>
            <translation>{title} ख़राब है ({file} {how}): इसे जाँचें, या फिर डाउनलोड करें।</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>models.differs_by_absence</comment>
            <translation>मौजूद नहीं है</translation>
        </message>
        <message>
            <source>has {found} bytes instead of {wanted}</source>
            <comment>models.differs_by_size</comment>
            <translation>में {wanted} के बजाय {found} बाइट हैं</translation>
        </message>
        <message>
            <source>was changed after it was installed</source>
            <comment>models.differs_by_time</comment>
            <translation>इंस्टॉल के बाद बदली गई है</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} cannot be read): download or import it again.</source>
            <comment>models.manifest_is_damaged</comment>
            <translation>{title} ख़राब है ({file} पढ़ी नहीं जा सकती): इसे फिर डाउनलोड या आयात करें।</translation>
        </message>
        <message>
            <source>{title} is of another version (it lacks {file}): download it again.</source>
            <comment>models.is_of_another_version</comment>
            <translation>{title} किसी दूसरे संस्करण का है (इसमें {file} नहीं है): इसे फिर डाउनलोड करें।</translation>
        </message>
        <message>
            <source>{title} is not whole.</source>
            <comment>models.is_not_whole</comment>
            <translation>{title} पूरा नहीं है।</translation>
        </message>
        <message>
            <source>Try again.</source>
            <comment>models.try_again</comment>
            <translation>फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Another window or command of Dragoman is at work on {title}.</source>
            <comment>models.at_work_elsewhere</comment>
            <translation>Dragoman की दूसरी विंडो या कमांड {title} पर काम कर रही है।</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <comment>models.wait</comment>
            <translation>उसके समाप्त होने तक प्रतीक्षा करें।</translation>
        </message>
        <message>
            <source>{file} has {found} bytes instead of {wanted}.</source>
            <comment>models.file_has_other_size</comment>
            <translation>{file} में {wanted} के बजाय {found} बाइट हैं।</translation>
        </message>
        <message>
            <source>{file} is damaged: its digest is another than at the installation.</source>
            <comment>models.file_has_other_digest</comment>
            <translation>{file} ख़राब है: इसका डाइजेस्ट इंस्टॉल के समय से अलग है।</translation>
        </message>
        <message>
            <source>{file} is missing.</source>
            <comment>models.file_is_missing</comment>
            <translation>{file} मौजूद नहीं है।</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong size and was removed.</source>
            <comment>models.arrived_with_wrong_size</comment>
            <translation>{file} ग़लत आकार में आई और हटा दी गई।</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong digest and was removed.</source>
            <comment>models.arrived_with_wrong_digest</comment>
            <translation>{file} ग़लत डाइजेस्ट के साथ आई और हटा दी गई।</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <comment>models.source_not_there</comment>
            <translation>{path} वहाँ नहीं है।</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip.</source>
            <comment>models.neither_folder_nor_zip</comment>
            <translation>{path} न फ़ोल्डर है, न zip।</translation>
        </message>
        <message>
            <source>{path} cannot be read ({why}).</source>
            <comment>models.source_cannot_be_read</comment>
            <translation>{path} पढ़ा नहीं जा सकता ({why})।</translation>
        </message>
        <message>
            <source>{path} is where Dragoman assembles the model itself: import it from elsewhere.</source>
            <comment>models.source_is_staging</comment>
            <translation>{path} वही जगह है जहाँ Dragoman मॉडल को जोड़कर बनाता है: इसे कहीं और से आयात करें।</translation>
        </message>
        <message>
            <source>{path} has more than one {file} ({places}): import one folder.</source>
            <comment>models.source_has_several</comment>
            <translation>{path} में एक से ज़्यादा {file} हैं ({places}): कोई एक फ़ोल्डर आयात करें।</translation>
        </message>
        <message>
            <source>{path} has no {file}, which is needed.</source>
            <comment>models.source_lacks</comment>
            <translation>{path} में {file} नहीं है, जो ज़रूरी है।</translation>
        </message>
        <message>
            <source>{file} has {found} bytes ({found:bytes}) instead of {wanted}.</source>
            <comment>models.file_has_wrong_size</comment>
            <translation>{file} में {wanted} के बजाय {found} बाइट ({found:bytes}) हैं।</translation>
        </message>
        <message>
            <source>{file} has a wrong digest: it is damaged, or of another version.</source>
            <comment>models.file_has_wrong_digest</comment>
            <translation>{file} का डाइजेस्ट ग़लत है: यह ख़राब है, या किसी दूसरे संस्करण की है।</translation>
        </message>
        <message>
            <source>Fetch the model again.</source>
            <comment>models.fetch_it_again</comment>
            <translation>मॉडल फिर से लाएँ।</translation>
        </message>
        <message>
            <source>{path} is damaged ({why}).</source>
            <comment>models.zip_is_damaged</comment>
            <translation>{path} ख़राब है ({why})।</translation>
        </message>
        <message>
            <source>Fetch it again, or unpack it yourself.</source>
            <comment>models.unpack_it_yourself</comment>
            <translation>इसे फिर से लाएँ, या स्वयं अनपैक करें।</translation>
        </message>
        <message>
            <source>{path} is encrypted: unpack it yourself, then import the folder.</source>
            <comment>models.zip_is_encrypted</comment>
            <translation>{path} एन्क्रिप्टेड है: इसे स्वयं अनपैक करें, फिर फ़ोल्डर आयात करें।</translation>
        </message>
        <message>
            <source>{path} holds too much to be the files of one model: import the folder or zip of the model alone.</source>
            <comment>models.source_has_too_many</comment>
            <translation>{path} में एक मॉडल की फ़ाइलों से कहीं ज़्यादा है: केवल मॉडल का फ़ोल्डर या zip आयात करें।</translation>
        </message>
        <message>
            <source>{path} changes while it is read: wait until it is complete.</source>
            <comment>models.source_changes</comment>
            <translation>{path} पढ़ते समय बदल रहा है: इसके पूरा होने तक प्रतीक्षा करें।</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which unpacks to an unreasonable size ({size:bytes}): it may have been made to do harm.</source>
            <comment>models.zip_is_a_bomb</comment>
            <translation>{path} में {entry} है, जो खुलने पर असामान्य रूप से बड़ी हो जाती है ({size:bytes}): शायद इसे नुकसान पहुँचाने के लिए बनाया गया है।</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which does not belong into a zip of a model.</source>
            <comment>models.zip_holds_odd_entry</comment>
            <translation>{path} में {entry} है, जिसकी मॉडल की zip में जगह नहीं है।</translation>
        </message>
        <message>
            <source>The list of models {path} cannot be read ({why}).</source>
            <comment>registry.cannot_be_read</comment>
            <translation>मॉडलों की सूची {path} पढ़ी नहीं जा सकती ({why})।</translation>
        </message>
        <message>
            <source>The list of models {path} lacks the built-in embedder.</source>
            <comment>registry.lacks_built_in</comment>
            <translation>मॉडलों की सूची {path} में अंतर्निहित अर्थ मॉडल नहीं है।</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}.</source>
            <comment>registry.own_cannot_be_read</comment>
            <translation>{path} पढ़ा नहीं जा सकता: {why}।</translation>
        </message>
        <message>
            <source>{path} is no text in UTF-8: what is not was replaced.</source>
            <comment>registry.no_text</comment>
            <translation>{path} UTF-8 पाठ नहीं है: जो नहीं था उसे बदल दिया गया।</translation>
        </message>
        <message>
            <source>{what} in {path} is left out, because of a slip in line {line}: {why}.</source>
            <comment>registry.slip</comment>
            <translation>{path} में {what} छोड़ा गया है, क्योंकि पंक्ति {line} में चूक है: {why}।</translation>
        </message>
        <message>
            <source>What stands before the first table</source>
            <comment>registry.beginning</comment>
            <translation>पहली तालिका से पहले का भाग</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <comment>registry.nested_too_deeply</comment>
            <translation>यह बहुत गहराई तक एक-दूसरे के भीतर है</translation>
        </message>
        <message>
            <source>The model {id} in {path} is left out: {why}.</source>
            <comment>registry.left_out</comment>
            <translation>{path} में मॉडल {id} छोड़ा गया है: {why}।</translation>
        </message>
        <message>
            <source>another model has this id</source>
            <comment>registry.id_is_taken</comment>
            <translation>यह आईडी किसी दूसरे मॉडल की है</translation>
        </message>
        <message>
            <source>its id may hold small letters, digits, dots and dashes only</source>
            <comment>registry.odd_id</comment>
            <translation>इसकी आईडी में केवल छोटे रोमन अक्षर, अंक, बिंदु और डैश हो सकते हैं</translation>
        </message>
        <message>
            <source>it is not a table</source>
            <comment>registry.no_table</comment>
            <translation>यह तालिका नहीं है</translation>
        </message>
        <message>
            <source>unknown: {names}</source>
            <comment>registry.unknown</comment>
            <translation>अज्ञात: {names}</translation>
        </message>
        <message>
            <source>missing: {names}</source>
            <comment>registry.missing</comment>
            <translation>अनुपस्थित: {names}</translation>
        </message>
        <message>
            <source>{path} is not the path of a file inside its folder</source>
            <comment>registry.outside_its_folder</comment>
            <translation>{path} उसके फ़ोल्डर के भीतर की किसी फ़ाइल का पथ नहीं है</translation>
        </message>
        <message>
            <source>{path} is not among its files</source>
            <comment>registry.not_among_its_files</comment>
            <translation>{path} इसकी फ़ाइलों में नहीं है</translation>
        </message>
        <message>
            <source>an embedder needs heads, or a pooling of its hidden states</source>
            <comment>registry.needs_heads</comment>
            <translation>अर्थ मॉडल को हेड चाहिए, या उसकी छिपी अवस्थाओं की पूलिंग</translation>
        </message>
        <message>
            <source>{name} cannot be {value}</source>
            <comment>registry.odd_value</comment>
            <translation>{name} का मान {value} नहीं हो सकता</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is downloaded.</source>
            <comment>hub.offline</comment>
            <translation>HF_HUB_OFFLINE सेट है, इसलिए कुछ भी डाउनलोड नहीं किया जाता।</translation>
        </message>
        <message>
            <source>Unset it, or import the model instead.</source>
            <comment>hub.unset_offline</comment>
            <translation>उसे हटाएँ, या इसके बजाय मॉडल आयात करें।</translation>
        </message>
        <message>
            <source>{repository} is not the name of a repository.</source>
            <comment>hub.not_a_repository</comment>
            <translation>{repository} किसी रिपॉज़िटरी का नाम नहीं है।</translation>
        </message>
        <message>
            <source>Correct it in the model's description.</source>
            <comment>hub.correct_description</comment>
            <translation>इसे मॉडल के विवरण में ठीक करें।</translation>
        </message>
        <message>
            <source>The connection to {hub} was lost.</source>
            <comment>hub.connection_lost</comment>
            <translation>{hub} से कनेक्शन टूट गया।</translation>
        </message>
        <message>
            <source>What has arrived is kept: download again to go on.</source>
            <comment>hub.kept</comment>
            <translation>जो आ चुका है वह रखा गया है: जारी रखने के लिए फिर डाउनलोड करें।</translation>
        </message>
        <message>
            <source>{hub} does not answer.</source>
            <comment>hub.no_answer</comment>
            <translation>{hub} उत्तर नहीं दे रहा।</translation>
        </message>
        <message>
            <source>Check your connection. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_connection</comment>
            <translation>अपना कनेक्शन जाँचें। जो आ चुका है वह रखा गया है: जारी रखने के लिए फिर डाउनलोड करें।</translation>
        </message>
        <message>
            <source>The proxy refuses the connection to {hub} ({why}).</source>
            <comment>hub.proxy_refuses</comment>
            <translation>प्रॉक्सी {hub} से कनेक्शन अस्वीकार करता है ({why})।</translation>
        </message>
        <message>
            <source>Check HTTPS_PROXY and NO_PROXY.</source>
            <comment>hub.check_proxy</comment>
            <translation>HTTPS_PROXY और NO_PROXY जाँचें।</translation>
        </message>
        <message>
            <source>No secure connection to {hub} is possible ({why}).</source>
            <comment>hub.not_secure</comment>
            <translation>{hub} से सुरक्षित कनेक्शन संभव नहीं है ({why})।</translation>
        </message>
        <message>
            <source>Check the clock, the certificates of this computer, and HF_ENDPOINT.</source>
            <comment>hub.check_certificates</comment>
            <translation>घड़ी, इस कंप्यूटर के प्रमाणपत्र और HF_ENDPOINT जाँचें।</translation>
        </message>
        <message>
            <source>The name {hub} cannot be found.</source>
            <comment>hub.name_not_found</comment>
            <translation>नाम {hub} नहीं मिला।</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_all_and_kept</comment>
            <translation>अपना कनेक्शन, HF_ENDPOINT और HTTPS_PROXY जाँचें। जो आ चुका है वह रखा गया है: जारी रखने के लिए फिर डाउनलोड करें।</translation>
        </message>
        <message>
            <source>{hub} cannot be reached ({why}).</source>
            <comment>hub.unreachable</comment>
            <translation>{hub} तक पहुँचा नहीं जा सका ({why})।</translation>
        </message>
        <message>
            <source>{hub} gave an answer that makes no sense ({why}).</source>
            <comment>hub.makes_no_sense</comment>
            <translation>{hub} ने ऐसा उत्तर दिया जिसका अर्थ नहीं निकलता ({why})।</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT.</source>
            <comment>hub.check_endpoint</comment>
            <translation>HF_ENDPOINT जाँचें।</translation>
        </message>
        <message>
            <source>{hub} gives {repository} only to people who have accepted its terms.</source>
            <comment>hub.gated</comment>
            <translation>{hub} {repository} केवल उन्हें देता है जिन्होंने इसकी शर्तें स्वीकार की हैं।</translation>
        </message>
        <message>
            <source>Accept them on the model's page there, set HF_TOKEN to your token, and download again.</source>
            <comment>hub.accept_terms</comment>
            <translation>वहाँ मॉडल के पृष्ठ पर शर्तें स्वीकार करें, HF_TOKEN में अपना टोकन रखें, और फिर डाउनलोड करें।</translation>
        </message>
        <message>
            <source>{hub} refuses {repository} ({status}): it is private or not there, or HF_TOKEN is not valid.</source>
            <comment>hub.refuses</comment>
            <translation>{hub} {repository} देने से मना करता है ({status}): यह निजी है या वहाँ नहीं है, या HF_TOKEN मान्य नहीं है।</translation>
        </message>
        <message>
            <source>Check HF_TOKEN, or import the model from a folder or a zip.</source>
            <comment>hub.check_token</comment>
            <translation>HF_TOKEN जाँचें, या मॉडल को फ़ोल्डर या zip से आयात करें।</translation>
        </message>
        <message>
            <source>{hub} does not have {repository} ({status}).</source>
            <comment>hub.no_such_repository</comment>
            <translation>{hub} पर {repository} नहीं है ({status})।</translation>
        </message>
        <message>
            <source>{hub} does not have this revision of {repository} ({status}).</source>
            <comment>hub.no_such_revision</comment>
            <translation>{hub} पर {repository} का यह संशोधन नहीं है ({status})।</translation>
        </message>
        <message>
            <source>{hub} does not have a file of {repository} ({status}).</source>
            <comment>hub.no_such_file</comment>
            <translation>{hub} पर {repository} की एक फ़ाइल नहीं है ({status})।</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT, or look for a newer Dragoman.</source>
            <comment>hub.check_endpoint_or_update</comment>
            <translation>HF_ENDPOINT जाँचें, या Dragoman का नया संस्करण देखें।</translation>
        </message>
        <message>
            <source>{hub} has had too many requests ({status}).</source>
            <comment>hub.too_many_requests</comment>
            <translation>{hub} को बहुत ज़्यादा अनुरोध मिले हैं ({status})।</translation>
        </message>
        <message>
            <source>{hub} has had too many requests and asks to wait {seconds} seconds ({status}).</source>
            <comment>hub.asks_to_wait</comment>
            <translation>{hub} को बहुत ज़्यादा अनुरोध मिले हैं और वह {seconds} सेकंड रुकने को कहता है ({status})।</translation>
        </message>
        <message>
            <source>Try again later. What has arrived is kept: download again to go on.</source>
            <comment>hub.try_later</comment>
            <translation>बाद में फिर कोशिश करें। जो आ चुका है वह रखा गया है: जारी रखने के लिए फिर डाउनलोड करें।</translation>
        </message>
        <message>
            <source>{hub} is out of order ({status}).</source>
            <comment>hub.out_of_order</comment>
            <translation>{hub} अभी काम नहीं कर रहा ({status})।</translation>
        </message>
        <message>
            <source>{hub} does not give {repository} ({status}).</source>
            <comment>hub.not_given</comment>
            <translation>{hub} {repository} नहीं देता ({status})।</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_variables</comment>
            <translation>HF_ENDPOINT और HTTPS_PROXY जाँचें।</translation>
        </message>
        <message>
            <source>{hub} does not answer as a hub of models does.</source>
            <comment>hub.no_hub</comment>
            <translation>{hub} मॉडलों के हब जैसा उत्तर नहीं देता।</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_connection_and_variables</comment>
            <translation>अपना कनेक्शन, HF_ENDPOINT और HTTPS_PROXY जाँचें।</translation>
        </message>
        <message>
            <source>The hub gave a part of a file and does not say which.</source>
            <comment>hub.unnamed_part</comment>
            <translation>हब ने फ़ाइल का एक भाग दिया और यह नहीं बताया कि कौन-सा।</translation>
        </message>
        <message>
            <source>The hub offers another {file} than the one that {title} was described with.</source>
            <comment>hub.offers_another_file</comment>
            <translation>हब उससे अलग {file} देता है जिसके साथ {title} का विवरण लिखा गया था।</translation>
        </message>
        <message>
            <source>Nothing was downloaded. Look for a newer Dragoman, or import the model.</source>
            <comment>hub.nothing_downloaded</comment>
            <translation>कुछ डाउनलोड नहीं हुआ। Dragoman का नया संस्करण देखें, या मॉडल आयात करें।</translation>
        </message>
        <message>
            <source>Download again.</source>
            <comment>hub.download_again</comment>
            <translation>फिर डाउनलोड करें।</translation>
        </message>
        <message>
            <source>The model {model} in {folder} cannot be used: {why}.</source>
            <comment>inference.unusable</comment>
            <translation>{folder} में मॉडल {model} का उपयोग नहीं किया जा सकता: {why}।</translation>
        </message>
        <message>
            <source>{words}</source>
            <comment>inference.said</comment>
            <translation>{words}</translation>
        </message>
        <message>
            <source>it needs {needed:bytes} of memory and {free:bytes} are free</source>
            <comment>inference.needs_memory</comment>
            <translation>इसे {needed:bytes} मेमोरी चाहिए और {free:bytes} ख़ाली है</translation>
        </message>
        <message>
            <source>memory is short, it needs {needed:bytes}</source>
            <comment>inference.memory_is_short</comment>
            <translation>मेमोरी कम है, इसे {needed:bytes} चाहिए</translation>
        </message>
        <message>
            <source>Close other programs, or use another model.</source>
            <comment>inference.free_memory</comment>
            <translation>दूसरे प्रोग्राम बंद करें, या दूसरा मॉडल उपयोग करें।</translation>
        </message>
        <message>
            <source>its inputs are not what they should be: {names}</source>
            <comment>inference.inputs</comment>
            <translation>इसके इनपुट वैसे नहीं हैं जैसे होने चाहिए: {names}</translation>
        </message>
        <message>
            <source>its outputs are not what they should be: {names}</source>
            <comment>inference.outputs</comment>
            <translation>इसके आउटपुट वैसे नहीं हैं जैसे होने चाहिए: {names}</translation>
        </message>
        <message>
            <source>its tokenizer has {pieces} pieces, which do not fit the model</source>
            <comment>inference.vocabulary_does_not_fit</comment>
            <translation>इसके टोकनाइज़र में {pieces} टुकड़े हैं, जो मॉडल से मेल नहीं खाते</translation>
        </message>
        <message>
            <source>its tokenizer is not the one that belongs to it</source>
            <comment>inference.other_tokenizer</comment>
            <translation>इसका टोकनाइज़र वह नहीं है जो इसका होना चाहिए</translation>
        </message>
        <message>
            <source>it reads {limit} tokens at a time and was given {given}</source>
            <comment>inference.too_many_tokens</comment>
            <translation>यह एक बार में {limit} टोकन पढ़ता है और इसे {given} दिए गए</translation>
        </message>
        <message>
            <source>the token {token} is none of its {vocabulary}</source>
            <comment>inference.unknown_token</comment>
            <translation>टोकन {token} इसके {vocabulary} में से नहीं है</translation>
        </message>
        <message>
            <source>its {key} cannot be {value}</source>
            <comment>inference.declares</comment>
            <translation>इसका {key}, {value} नहीं हो सकता</translation>
        </message>
        <message>
            <source>it does not give vectors of length 1</source>
            <comment>inference.not_of_length_1</comment>
            <translation>यह 1 लंबाई के वेक्टर नहीं देता</translation>
        </message>
        <message>
            <source>its vectors have {found} numbers instead of {wanted}</source>
            <comment>inference.dimension</comment>
            <translation>इसके वेक्टरों में {wanted} के बजाय {found} संख्याएँ हैं</translation>
        </message>
        <message>
            <source>it does not give one score for a pair</source>
            <comment>inference.not_one_score</comment>
            <translation>यह जोड़ी के लिए एक ही स्कोर नहीं देता</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <comment>inference.file</comment>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <comment>inference.file_is_damaged</comment>
            <translation>यह ख़राब है</translation>
        </message>
        <message>
            <source>The model {model} gives no vectors of single tokens to rerank by.</source>
            <comment>inference.no_token_vectors</comment>
            <translation>मॉडल {model} अलग-अलग टोकनों के वेक्टर नहीं देता, जिनसे क्रम बनाया जा सके।</translation>
        </message>
        <message>
            <source>Choose another model, or another way of reranking.</source>
            <comment>inference.use_another_reranker</comment>
            <translation>दूसरा मॉडल चुनें, या क्रम में रखने का दूसरा तरीक़ा।</translation>
        </message>
        <message>
            <source>its vectors have not the {wanted} numbers of the published one</source>
            <comment>inference.published_dimension</comment>
            <translation>इसके वेक्टरों में प्रकाशित मॉडल जितनी {wanted} संख्याएँ नहीं हैं</translation>
        </message>
        <message>
            <source>its {head} score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.score_differs</comment>
            <translation>इसका {head} स्कोर {found:.3f} है जबकि {source} में {wanted:.3f} है</translation>
        </message>
        <message>
            <source>its reranker's score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.reranker_score_differs</comment>
            <translation>इसके क्रम मॉडल का स्कोर {found:.3f} है जबकि {source} में {wanted:.3f} है</translation>
        </message>
        <message>
            <source>slower, on battery</source>
            <comment>pace.battery</comment>
            <translation>धीमा, बैटरी पर</translation>
        </message>
        <message>
            <source>slower, while you use the computer</source>
            <comment>pace.person</comment>
            <translation>धीमा, जब तक आप कंप्यूटर उपयोग कर रहे हैं</translation>
        </message>
        <message>
            <source>slower, while other programs need the computer</source>
            <comment>pace.others</comment>
            <translation>धीमा, जब तक दूसरे प्रोग्रामों को कंप्यूटर चाहिए</translation>
        </message>
    </context>
</TS>
