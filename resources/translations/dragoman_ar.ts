<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>CollectionActions</name>
        <message>
            <source>C&amp;ollect passage</source>
            <translation>إ&amp;ضافة المقطع إلى المجموعة</translation>
        </message>
        <message>
            <source>&amp;Show the collection</source>
            <translation>إ&amp;ظهار المجموعة</translation>
        </message>
        <message>
            <source>Sa&amp;ve the collection as…</source>
            <translation>ح&amp;فظ المجموعة باسم…</translation>
        </message>
        <message>
            <source>&amp;Undo the last change of the collection</source>
            <translation>الت&amp;راجع عن آخر تغيير في المجموعة</translation>
        </message>
        <message>
            <source>&amp;Remove all from the collection</source>
            <translation>إ&amp;زالة الكل من المجموعة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>إظهار في المجلد</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>نسخ الاقتباس</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>نقل لأعلى</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>نقل لأسفل</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Collected.</source>
            <translation>أُضيف إلى المجموعة.</translation>
        </message>
    </context>
    <context>
        <name>ExplainActions</name>
        <message>
            <source>Choose the file that is not found</source>
            <translation>اختيار الملف الذي لا يُعثر عليه</translation>
        </message>
    </context>
    <context>
        <name>ExportActions</name>
        <message>
            <source>Nothing is collected yet.</source>
            <translation>المجموعة فارغة حتى الآن.</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>مستند Word (*.docx)</translation>
        </message>
        <message>
            <source>Table for spreadsheets (*.csv)</source>
            <translation>جدول لبرامج جداول البيانات (*.csv)</translation>
        </message>
        <message>
            <source>Save the collection</source>
            <translation>حفظ المجموعة</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>{name} cannot be written.</source>
            <translation>تتعذر كتابة {name}.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>اختر مجلدًا آخر، أو وفّر مساحة على القرص.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>حُفظ باسم {name}.</translation>
        </message>
        <message>
            <source>{name} is there already. Replace it?</source>
            <translation>يوجد {name} بالفعل. هل تريد استبداله؟</translation>
        </message>
        <message>
            <source>Replace a file</source>
            <translation>استبدال ملف</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
    </context>
    <context>
        <name>GuideActions</name>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;دليل الاستخدام</translation>
        </message>
        <message>
            <source>Look for a &amp;new version…</source>
            <translation>ال&amp;بحث عن إصدار جديد…</translation>
        </message>
        <message>
            <source>Look for a new version</source>
            <translation>البحث عن إصدار جديد</translation>
        </message>
        <message>
            <source>You have version {version}. The newest one stands on this page:</source>
            <translation>لديك الإصدار {version}. وتجد أحدث إصدار في هذه الصفحة:</translation>
        </message>
        <message>
            <source>Your browser opens it. Dragoman itself asks nobody, and sends nothing.</source>
            <translation>يفتحها متصفحك. أما Dragoman نفسه فلا يسأل أحدًا ولا يرسل شيئًا.</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>فتح في المتصفح</translation>
        </message>
    </context>
    <context>
        <name>HitActions</name>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>إظهار في المجلد</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>نسخ الاقتباس</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>نسخ المسار</translation>
        </message>
        <message>
            <source>Why is this found?</source>
            <translation>لماذا عُثر على هذا؟</translation>
        </message>
        <message>
            <source>Forget this document…</source>
            <translation>نسيان هذا المستند…</translation>
        </message>
        <message>
            <source>Show a copy in its folder</source>
            <translation>إظهار نسخة في مجلدها</translation>
        </message>
        <message>
            <source>Forget {name}? The file stays where it is, but is not found any more and not read again. Its text, title and name leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>هل تريد نسيان {name}؟ يبقى الملف في مكانه، لكن لن يُعثر عليه ولن يُقرأ مرة أخرى. يُحذف نصه وعنوانه واسمه من كل ملفات مجلد بيانات Dragoman، ومعها النسخ الاحتياطية السابقة والسجل.</translation>
        </message>
        <message>
            <source>Copies of it in other places are still found.</source>
            <translation>تبقى نسخه الموجودة في أماكن أخرى قابلة للعثور عليها.</translation>
        </message>
        <message>
            <source>Forget a document</source>
            <translation>نسيان مستند</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>نسيان</translation>
        </message>
    </context>
    <context>
        <name>LikeActions</name>
        <message>
            <source>Find similar &amp;passages</source>
            <translation>البحث عن &amp;مقاطع مشابهة</translation>
        </message>
        <message>
            <source>Find similar &amp;documents</source>
            <translation>البحث عن م&amp;ستندات مشابهة</translation>
        </message>
        <message>
            <source>Find similar to the &amp;selection</source>
            <translation>البحث عما يشبه الت&amp;حديد</translation>
        </message>
    </context>
    <context>
        <name>ModelActions</name>
        <message>
            <source>All its files are as they were installed, and it gives what it should.</source>
            <translation>جميع ملفاته كما كانت عند تثبيتها، ونتائجه كما ينبغي.</translation>
        </message>
        <message>
            <source>Check of a model</source>
            <translation>فحص نموذج</translation>
        </message>
    </context>
    <context>
        <name>PreviewActions</name>
        <message>
            <source>&amp;Next hit in the document</source>
            <translation>النتيجة ال&amp;تالية في المستند</translation>
        </message>
        <message>
            <source>&amp;Previous hit in the document</source>
            <translation>النتيجة الساب&amp;قة في المستند</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;بحث</translation>
        </message>
        <message>
            <source>Find in the &amp;document…</source>
            <translation>ب&amp;حث في المستند…</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>ت&amp;كبير</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>ت&amp;صغير</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>الحجم ال&amp;معتاد</translation>
        </message>
        <message>
            <source>Show &amp;text or page</source>
            <translation>إظهار ال&amp;نص أو الصفحة</translation>
        </message>
    </context>
    <context>
        <name>QuestionActions</name>
        <message>
            <source>&amp;Recent questions</source>
            <translation>الأسئلة الأ&amp;خيرة</translation>
        </message>
        <message>
            <source>&amp;Save this search…</source>
            <translation>&amp;حفظ هذا البحث…</translation>
        </message>
        <message>
            <source>&amp;Filters at the side</source>
            <translation>&amp;عوامل التصفية في الجانب</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>&amp;مسح عوامل التصفية</translation>
        </message>
        <message>
            <source>&amp;Mend the question</source>
            <translation>ت&amp;صحيح السؤال</translation>
        </message>
        <message>
            <source>&amp;Keep the questions asked</source>
            <translation>الاح&amp;تفاظ بالأسئلة المطروحة</translation>
        </message>
        <message>
            <source>Ask the &amp;last question again at the start</source>
            <translation>إعادة طرح آخر &amp;سؤال عند البدء</translation>
        </message>
        <message>
            <source>&amp;Delete all questions kept…</source>
            <translation>ح&amp;ذف كل الأسئلة المحفوظة…</translation>
        </message>
        <message>
            <source>Delete all questions that are kept? Saved searches stay.</source>
            <translation>هل تريد حذف كل الأسئلة المحتفظ بها؟ تبقى عمليات البحث المحفوظة.</translation>
        </message>
        <message>
            <source>Delete questions</source>
            <translation>حذف الأسئلة</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>حذفها</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>حفظ هذا البحث</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
    </context>
    <context>
        <name>QuoteActions</name>
        <message>
            <source>&amp;Copy quote with its source</source>
            <translation>&amp;نسخ الاقتباس مع مصدره</translation>
        </message>
        <message>
            <source>Copy quote as plain &amp;text</source>
            <translation>نسخ الاقتباس كن&amp;ص عادي</translation>
        </message>
        <message>
            <source>Copy quote as &amp;Markdown</source>
            <translation>نسخ الاق&amp;تباس بصيغة Markdown</translation>
        </message>
        <message>
            <source>Copy quote as &amp;BibTeX</source>
            <translation>نسخ الا&amp;قتباس بصيغة BibTeX</translation>
        </message>
        <message>
            <source>Copy quote as Chicago &amp;note</source>
            <translation>نسخ الاقتباس كحا&amp;شية بنمط شيكاغو</translation>
        </message>
        <message>
            <source>Copied with its source.</source>
            <translation>نُسخ مع مصدره.</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>لم يعد هذا المقطع موجودًا.</translation>
        </message>
    </context>
    <context>
        <name>RemedyActions</name>
        <message>
            <source>The file cannot be read.</source>
            <translation>تتعذر قراءة الملف.</translation>
        </message>
    </context>
    <context>
        <name>RepairActions</name>
        <message>
            <source>Check and repair the library</source>
            <translation>فحص المكتبة وإصلاحها</translation>
        </message>
        <message>
            <source>Check and repair the library now?</source>
            <translation>هل تريد فحص المكتبة وإصلاحها الآن؟</translation>
        </message>
        <message>
            <source>The window closes, the library is looked at to the last row, and what is damaged is made again from what is whole. That may take minutes. Your documents are not touched. The window then opens again.</source>
            <translation>تُغلق النافذة، وتُفحص المكتبة حتى آخر صف فيها، ويُعاد إنشاء التالف من السليم. قد يستغرق ذلك دقائق. لا تُمَس مستنداتك. ثم تُفتح النافذة من جديد.</translation>
        </message>
        <message>
            <source>Check and repair</source>
            <translation>فحص وإصلاح</translation>
        </message>
    </context>
    <context>
        <name>ScanActions</name>
        <message>
            <source>Scans</source>
            <translation>الصفحات الممسوحة ضوئيًا</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>قراءتها</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>تركها كما هي</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <source>&amp;Add folder…</source>
            <translation>إ&amp;ضافة مجلد…</translation>
        </message>
        <message>
            <source>&amp;Folders…</source>
            <translation>ال&amp;مجلدات…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>ال&amp;نماذج…</translation>
        </message>
        <message>
            <source>&amp;Pause or go on indexing</source>
            <translation>إيقاف الفهرسة مؤقتًا أو م&amp;تابعتها</translation>
        </message>
        <message>
            <source>&amp;Index now anyway</source>
            <translation>ال&amp;فهرسة الآن على أي حال</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>الإ&amp;عدادات…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إن&amp;هاء</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;بحث</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>&amp;سؤال</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>معا&amp;ينة</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>&amp;الأوامر…</translation>
        </message>
        <message>
            <source>&amp;Collection</source>
            <translation>م&amp;جموعة</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;تعليمات</translation>
        </message>
        <message>
            <source>&amp;Search operators</source>
            <translation>&amp;معاملات البحث</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>&amp;What Dragoman knows</source>
            <translation>ما ي&amp;عرفه Dragoman</translation>
        </message>
        <message>
            <source>&amp;Files that need attention</source>
            <translation>ملفات تح&amp;تاج إلى انتباه</translation>
        </message>
        <message>
            <source>Why &amp;isn't a file found?…</source>
            <translation>&amp;لماذا لا يُعثر على ملف؟…</translation>
        </message>
        <message>
            <source>&amp;Check and repair the library…</source>
            <translation>&amp;فحص المكتبة وإصلاحها…</translation>
        </message>
        <message>
            <source>&amp;About Dragoman</source>
            <translation>&amp;حول Dragoman</translation>
        </message>
    </context>
    <context>
        <name>BannerBar</name>
        <message>
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>إصلاح…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>النماذج…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>الإعدادات…</translation>
        </message>
        <message>
            <source>Read scans…</source>
            <translation>قراءة الصفحات الممسوحة ضوئيًا…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message>
            <source>Passages collected</source>
            <translation>المقاطع في المجموعة</translation>
        </message>
        <message>
            <source>Nothing is collected yet. Choose a passage and press Ctrl+B, or drag it here.</source>
            <translation>المجموعة فارغة حتى الآن. اختر مقطعًا واضغط Ctrl+B، أو اسحبه إلى هنا.</translation>
        </message>
    </context>
    <context>
        <name>CollectionModel</name>
        <message>
            <source>Note: {note}</source>
            <translation>ملاحظة: {note}</translation>
        </message>
    </context>
    <context>
        <name>CollectionPanel</name>
        <message>
            <source>Collection</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>إزالة الكل</translation>
        </message>
        <message>
            <source>Note on this passage</source>
            <translation>ملاحظة على هذا المقطع</translation>
        </message>
        <message>
            <source>Style of the citations</source>
            <translation>نمط الاستشهادات</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>حفظ باسم…</translation>
        </message>
        <message>
            <source>Cite as</source>
            <translation>الاستشهاد بنمط</translation>
        </message>
    </context>
    <context>
        <name>style_names</name>
        <message>
            <source>Plain text</source>
            <translation>نص عادي</translation>
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
            <translation>حاشية بنمط شيكاغو</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>Finds the passage that answers a question, in any language, in your own files.</source>
            <translation>يعثر في ملفاتك أنت على المقطع الذي يجيب عن سؤال، بأي لغة كانت.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Only a model that you ask for is loaded from the network.</source>
            <translation>لا شيء يغادر هذا الكمبيوتر. لا يُحمَّل من الشبكة إلا نموذج تطلبه أنت.</translation>
        </message>
        <message>
            <source>Models:</source>
            <translation>النماذج:</translation>
        </message>
        <message>
            <source>The library lives in</source>
            <translation>توجد المكتبة في</translation>
        </message>
        <message>
            <source>Apache License 2.0</source>
            <translation>Apache License 2.0</translation>
        </message>
        <message>
            <source>About Dragoman</source>
            <translation>حول Dragoman</translation>
        </message>
    </context>
    <context>
        <name>AdvancedModels</name>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الترخيص</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>كل النماذج</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>تنزيل…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>From files that you have brought along, where there is no network</source>
            <translation>من ملفات أحضرتها معك، حيث لا توجد شبكة</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>من مجلد…</translation>
        </message>
        <message>
            <source>From a zip…</source>
            <translation>من ملف zip…</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>استخدام</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>فحص</translation>
        </message>
        <message>
            <source>Reads all its files and compares its results with the published ones</source>
            <translation>يقرأ كل ملفاته ويقارن نتائجه بالنتائج المنشورة</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>The first passages are put in order by:</source>
            <translation>من يرتب المقاطع الأولى:</translation>
        </message>
        <message>
            <source>They read the meaning of passages</source>
            <translation>نماذج تقرأ معنى المقاطع</translation>
        </message>
        <message>
            <source>They put the first passages in order</source>
            <translation>نماذج ترتب المقاطع الأولى</translation>
        </message>
        <message>
            <source>They read scans in further languages</source>
            <translation>نماذج تقرأ الصفحات الممسوحة ضوئيًا بلغات أخرى</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>قيد الاستخدام</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>اللغات: {languages}</translation>
        </message>
        <message>
            <source>Memory while it works: {size}</source>
            <translation>الذاكرة أثناء عمله: {size}</translation>
        </message>
        <message>
            <source>From: {place} {revision}</source>
            <translation>من: {place} {revision}</translation>
        </message>
        <message>
            <source>Choose the folder of {title}</source>
            <translation>اختيار مجلد {title}</translation>
        </message>
        <message>
            <source>Choose the zip of {title}</source>
            <translation>اختيار ملف zip الخاص بـ {title}</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>حدث خطأ ما</translation>
        </message>
        <message>
            <source>Dragoman met an error that it did not expect. Your documents are untouched, and you can go on working. The report below helps to mend it; it is sent nowhere by itself.</source>
            <translation>واجه Dragoman خطأ لم يتوقعه. لم تُمَس مستنداتك، ويمكنك متابعة العمل. يساعد التقرير أدناه على إصلاح الخطأ، ولا يُرسَل من تلقاء نفسه إلى أي مكان.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>نسخ التقرير</translation>
        </message>
    </context>
    <context>
        <name>ExcludesEditor</name>
        <message>
            <source>One pattern a line, as in .gitignore: drafts/, *.log, !keep.log</source>
            <translation>نمط واحد في كل سطر، كما في .gitignore: drafts/, *.log, !keep.log</translation>
        </message>
        <message>
            <source>Patterns left out of the selected folder</source>
            <translation>الأنماط المستبعدة من المجلد المحدد</translation>
        </message>
        <message>
            <source>Apply patterns</source>
            <translation>تطبيق الأنماط</translation>
        </message>
        <message>
            <source>What is wrong with the patterns</source>
            <translation>أخطاء الأنماط</translation>
        </message>
        <message>
            <source>Left out of the selected folder:</source>
            <translation>المستبعد من المجلد المحدد:</translation>
        </message>
    </context>
    <context>
        <name>ExplainDialog</name>
        <message>
            <source>Why isn't this file found?</source>
            <translation>لماذا لا يُعثر على هذا الملف؟</translation>
        </message>
        <message>
            <source>What is known of the file</source>
            <translation>ما يُعرف عن الملف</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>ملف آخر…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>جارٍ النظر…</translation>
        </message>
        <message>
            <source>Was {path} meant?</source>
            <translation>هل المقصود {path}؟</translation>
        </message>
    </context>
    <context>
        <name>FailureDetails</name>
        <message>
            <source>Choose a file to see what can be done about it.</source>
            <translation>اختر ملفًا لترى ما يمكن فعله بشأنه.</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>منذ {date}</translation>
        </message>
    </context>
    <context>
        <name>FailuresDialog</name>
        <message>
            <source>Files that need attention</source>
            <translation>ملفات تحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>Filter by name, folder or reason</source>
            <translation>تصفية حسب الاسم أو المجلد أو السبب</translation>
        </message>
        <message>
            <source>Filter the files</source>
            <translation>تصفية الملفات</translation>
        </message>
        <message>
            <source>All about it</source>
            <translation>كل ما يُعرف عنه</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>نسخ القائمة</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date: files are tried again there.</source>
            <translation>نسخة أخرى من Dragoman تُبقي هذه المكتبة محدَّثة؛ تُعاد محاولة قراءة الملفات هناك.</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
    </context>
    <context>
        <name>folder_suggestions</name>
        <message>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>سطح المكتب</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>التنزيلات</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>رسائل البريد</translation>
        </message>
        <message>
            <source>Nothing in it that is read</source>
            <translation>ليس فيه ما يُقرأ</translation>
        </message>
        <message>
            <source>Very many files, none read so far</source>
            <translation>ملفات كثيرة جدًا، لم يُقرأ منها شيء بعد</translation>
        </message>
        <message>
            <source>by words in about {time}</source>
            <translation>بالكلمات: {time} تقريبًا</translation>
        </message>
        <message>
            <source>by meaning in about {time}</source>
            <translation>بالمعنى: {time} تقريبًا</translation>
        </message>
        <message>
            <source>how long that takes is known once something has been read</source>
            <translation>تُعرف المدة بعد قراءة شيء منه</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>جارٍ العدّ…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add {folder}</source>
            <translation>إضافة {folder}</translation>
        </message>
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Folders</source>
            <translation>المجلدات</translation>
        </message>
        <message>
            <source>Folders that are searched</source>
            <translation>المجلدات التي يُبحث فيها</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>إضافة مجلد…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Add the sample documents</source>
            <translation>إضافة المستندات النموذجية</translation>
        </message>
        <message>
            <source>What is wrong with ignore files in the selected folder</source>
            <translation>أخطاء ملفات التجاهل في المجلد المحدد</translation>
        </message>
        <message>
            <source>Hidden files, folders such as node_modules, and what ignore files name are left out anyway. A line “forgotten-…” stands for what you had forgotten, without its name; without the line it is read again.</source>
            <translation>تُستبعد دائمًا الملفات المخفية، ومجلدات مثل node_modules، وما تذكره ملفات التجاهل. السطر الذي يبدأ بـ «forgotten-…» يشير إلى ما طلبت نسيانه، دون ذكر اسمه؛ وإذا حُذف السطر قُرئ من جديد.</translation>
        </message>
        <message>
            <source>{folder}: {cost}</source>
            <translation>{folder}: {cost}</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>اختيار مجلد للبحث فيه</translation>
        </message>
        <message>
            <source>Search {path} no longer, and forget all that was read of it? The files stay where they are. Their text, titles and names leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>هل تريد إيقاف البحث في {path} ونسيان كل ما قُرئ منه؟ تبقى الملفات في مكانها. تُحذف نصوصها وعناوينها وأسماؤها من كل ملفات مجلد بيانات Dragoman، ومعها النسخ الاحتياطية السابقة والسجل.</translation>
        </message>
        <message>
            <source>Remove folder</source>
            <translation>إزالة المجلد</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeDialog</name>
        <message>
            <source>What Dragoman knows</source>
            <translation>ما يعرفه Dragoman</translation>
        </message>
        <message>
            <source>What the indexer is doing</source>
            <translation>ما يفعله المفهرِس</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Files that need attention…</source>
            <translation>ملفات تحتاج إلى انتباه…</translation>
        </message>
        <message>
            <source>Why isn't a file found…</source>
            <translation>لماذا لا يُعثر على ملف…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>النماذج…</translation>
        </message>
        <message>
            <source>Files by state</source>
            <translation>الملفات حسب الحالة</translation>
        </message>
        <message>
            <source>Nothing is left to do: changes are followed as they happen.</source>
            <translation>لم يبقَ ما يُفعل: تُتابَع التغييرات فور حدوثها.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>By words</source>
            <translation>بالكلمات</translation>
        </message>
        <message>
            <source>By meaning, with {embedder}</source>
            <translation>بالمعنى، بواسطة {embedder}</translation>
        </message>
        <message>
            <source>Show the files: {state}</source>
            <translation>إظهار الملفات: {state}</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Speed on this computer</source>
            <translation>السرعة على هذا الكمبيوتر</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>ما الذي يحدث</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>مدمج</translation>
        </message>
        <message>
            <source>unknown size</source>
            <translation>حجم غير معروف</translation>
        </message>
        <message>
            <source>Better ({size})</source>
            <translation>أفضل ({size})</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>قيد الاستخدام</translation>
        </message>
        <message>
            <source>Use it alone</source>
            <translation>استخدامه وحده</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>استخدام</translation>
        </message>
        <message>
            <source>Go on with the download…</source>
            <translation>متابعة التنزيل…</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>تنزيل…</translation>
        </message>
        <message>
            <source>It reads what you add to the library, on this computer.</source>
            <translation>يقرأ ما تضيفه إلى المكتبة، على هذا الكمبيوتر.</translation>
        </message>
        <message>
            <source>It has read all of your library.</source>
            <translation>لقد قرأ مكتبتك كلها.</translation>
        </message>
        <message>
            <source>It has read {share} of your library</source>
            <translation>لقد قرأ {share} من مكتبتك</translation>
        </message>
        <message>
            <source>It reads {passages} in the background; meanwhile you search with what there is.</source>
            <translation>ما سيقرؤه في الخلفية: {passages}؛ ويمكنك خلال ذلك البحث فيما هو متاح.</translation>
        </message>
        <message>
            <source>How long that takes is known once it has read for a moment.</source>
            <translation>تُعرف المدة بعد أن يقرأ قليلًا.</translation>
        </message>
        <message>
            <source>That takes about {time}.</source>
            <translation>المدة التقريبية: {time}.</translation>
        </message>
        <message>
            <source>It is downloaded once, and finds more, above all across languages.</source>
            <translation>يُنزَّل مرة واحدة، ويعثر على المزيد، لا سيما بين لغات مختلفة.</translation>
        </message>
    </context>
    <context>
        <name>model_questions</name>
        <message>
            <source>unknown size</source>
            <translation>حجم غير معروف</translation>
        </message>
        <message>
            <source>Download {title}, {size}?</source>
            <translation>هل تريد تنزيل {title}، بحجم {size}؟</translation>
        </message>
        <message>
            <source>Licence: {licence}. From: {place}.</source>
            <translation>الترخيص: {licence}. من: {place}.</translation>
        </message>
        <message>
            <source>This is the only thing that Dragoman ever loads from the network. It tells nobody more.</source>
            <translation>هذا هو الشيء الوحيد الذي يحمّله Dragoman من الشبكة، ولا يُخبر أحدًا بأكثر من ذلك.</translation>
        </message>
        <message>
            <source>Download a model</source>
            <translation>تنزيل نموذج</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>تنزيل</translation>
        </message>
        <message>
            <source>{notice}

Import {title} all the same?</source>
            <translation>{notice}

هل تريد استيراد {title} مع ذلك؟</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>استيراد نموذج</translation>
        </message>
        <message>
            <source>Remove {title} from this computer? What it has read stays known.</source>
            <translation>هل تريد إزالة {title} من هذا الكمبيوتر؟ ما قرأه يبقى معروفًا.</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>إزالة نموذج</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>متقدم</translation>
        </message>
        <message>
            <source>All models, import, check, remove, and who puts in order</source>
            <translation>كل النماذج، والاستيراد والفحص والإزالة، ومن يتولى الترتيب</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>ما الخطأ الذي حدث</translation>
        </message>
    </context>
    <context>
        <name>PasswordButton</name>
        <message>
            <source>Give password…</source>
            <translation>إدخال كلمة المرور…</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>إظهار كلمة المرور</translation>
        </message>
        <message>
            <source>The password is kept only until Dragoman is closed, and tried with your other protected files. What the file says is then in the library, where anyone who can open your account can read it.</source>
            <translation>لا يُحتفظ بكلمة المرور إلا إلى أن يُغلق Dragoman، وتُجرَّب مع ملفاتك المحمية الأخرى. ويصبح محتوى الملف بعد ذلك في المكتبة، حيث يستطيع قراءته كل من يمكنه فتح حسابك.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>جارٍ التحقق…</translation>
        </message>
    </context>
    <context>
        <name>RemedyButtons</name>
        <message>
            <source>Adds a pattern to the folder's; it can be taken away under Folders</source>
            <translation>يضيف نمطًا إلى أنماط المجلد؛ ويمكن حذفه من «المجلدات»</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Search its folder</source>
            <translation>البحث في مجلده</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>استبعاد</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>إظهار القاعدة</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>إظهار في المجلد</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>إعادة محاولة الكل</translation>
        </message>
    </context>
    <context>
        <name>RerankerChoice</name>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>من يرتب المقاطع الأولى</translation>
        </message>
        <message>
            <source>nobody: they stay as they were found</source>
            <translation>لا أحد: تبقى كما عُثر عليها</translation>
        </message>
        <message>
            <source>the model that reads their meaning, word by word</source>
            <translation>النموذج الذي يقرأ معناها، كلمةً كلمة</translation>
        </message>
        <message>
            <source>the built-in model, until a larger one is installed</source>
            <translation>النموذج المدمج، إلى أن يُثبَّت نموذج أكبر</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>What leaves it out</source>
            <translation>ما الذي يستبعده</translation>
        </message>
        <message>
            <source>Line {line} of {path}:</source>
            <translation>السطر {line} من {path}:</translation>
        </message>
        <message>
            <source>The ignore file</source>
            <translation>ملف التجاهل</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>إظهار في المجلد</translation>
        </message>
    </context>
    <context>
        <name>SettingEditor</name>
        <message>
            <source>Reset</source>
            <translation>إعادة تعيين</translation>
        </message>
        <message>
            <source>Reset “{setting}” to its default</source>
            <translation>إعادة «{setting}» إلى القيمة الافتراضية</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>القيمة الافتراضية: {value}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>off</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Write a whole number from {least} to {most}.</source>
            <translation>اكتب عددًا صحيحًا من {least} إلى {most}.</translation>
        </message>
        <message>
            <source>Write a number from {least} to {most}.</source>
            <translation>اكتب عددًا من {least} إلى {most}.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Reading files</source>
            <translation>قراءة الملفات</translation>
        </message>
        <message>
            <source>Following folders</source>
            <translation>متابعة المجلدات</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>البحث</translation>
        </message>
        <message>
            <source>Memory and backups</source>
            <translation>الذاكرة والنسخ الاحتياطي</translation>
        </message>
        <message>
            <source>Pages that are pictures, as scanners make them</source>
            <translation>الصفحات التي هي صور، كما تنتجها الماسحات الضوئية</translation>
        </message>
        <message>
            <source>Their letters are recognised in the background, when nothing else is to be done.</source>
            <translation>يجري التعرف على حروفها في الخلفية، عندما لا يوجد عمل آخر.</translation>
        </message>
        <message>
            <source>Ask when there are some</source>
            <translation>السؤال عند وجودها</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>قراءتها</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>تركها كما هي</translation>
        </message>
        <message>
            <source>ocr scan scanner picture photo recognise</source>
            <translation>ocr مسح ضوئي ماسح صورة تعرف ضوئي</translation>
        </message>
        <message>
            <source>Files read at the same time</source>
            <translation>عدد الملفات التي تُقرأ في آن واحد</translation>
        </message>
        <message>
            <source>0 leaves it to Dragoman: one for each core, at most 4.</source>
            <translation>القيمة 0 تترك الأمر لـ Dragoman: ملف لكل نواة، و4 على الأكثر.</translation>
        </message>
        <message>
            <source>processes cores threads workers</source>
            <translation>عمليات أنوية خيوط معالجة معالج</translation>
        </message>
        <message>
            <source>Largest file</source>
            <translation>أكبر ملف</translation>
        </message>
        <message>
            <source>Larger ones are not read, and told as too large.</source>
            <translation>الملفات الأكبر لا تُقرأ، ويُذكر أنها كبيرة جدًا.</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>م.ب</translation>
        </message>
        <message>
            <source>size limit megabytes</source>
            <translation>حجم حد ميغابايت</translation>
        </message>
        <message>
            <source>Longest text of a document</source>
            <translation>أطول نص لمستند</translation>
        </message>
        <message>
            <source>What comes after so many characters is not indexed; 20,000,000 are some 8,000 pages.</source>
            <translation>ما يأتي بعد هذا العدد من الأحرف لا يُفهرَس؛ 20,000,000 حرف تعادل نحو 8,000 صفحة.</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>حرف</translation>
        </message>
        <message>
            <source>length limit pages</source>
            <translation>طول حد صفحات</translation>
        </message>
        <message>
            <source>Most passages of a document</source>
            <translation>أكبر عدد من المقاطع لمستند</translation>
        </message>
        <message>
            <source>What comes after them is not indexed.</source>
            <translation>ما يأتي بعدها لا يُفهرَس.</translation>
        </message>
        <message>
            <source>passages</source>
            <translation>مقطع</translation>
        </message>
        <message>
            <source>length limit chunks</source>
            <translation>طول حد أجزاء مقاطع</translation>
        </message>
        <message>
            <source>Longest time for a file</source>
            <translation>أطول مدة لملف</translation>
        </message>
        <message>
            <source>A file that takes longer is told as not read, and the next one goes on.</source>
            <translation>الملف الذي يستغرق أكثر يُذكر أنه لم يُقرأ، ويُنتقل إلى التالي.</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>ثانية</translation>
        </message>
        <message>
            <source>timeout limit</source>
            <translation>مهلة حد وقت</translation>
        </message>
        <message>
            <source>Further time for each megabyte</source>
            <translation>مدة إضافية لكل ميغابايت</translation>
        </message>
        <message>
            <source>Of the file and of its text, beside the time above.</source>
            <translation>من الملف ومن نصه، علاوة على المدة أعلاه.</translation>
        </message>
        <message>
            <source>timeout limit size</source>
            <translation>مهلة حد حجم وقت</translation>
        </message>
        <message>
            <source>Most memory for a file</source>
            <translation>أقصى ذاكرة لملف</translation>
        </message>
        <message>
            <source>A file that needs more is told as not read.</source>
            <translation>الملف الذي يحتاج إلى أكثر يُذكر أنه لم يُقرأ.</translation>
        </message>
        <message>
            <source>ram limit megabytes</source>
            <translation>ذاكرة رام حد ميغابايت</translation>
        </message>
        <message>
            <source>Give way to other work</source>
            <translation>إفساح المجال للأعمال الأخرى</translation>
        </message>
        <message>
            <source>On a battery, while you use the computer and while other programs need it, indexing is slower.</source>
            <translation>عند العمل على البطارية، وأثناء استخدامك الكمبيوتر، وعندما تحتاج إليه برامج أخرى، تكون الفهرسة أبطأ.</translation>
        </message>
        <message>
            <source>battery power background priority slow processor</source>
            <translation>بطارية طاقة خلفية أولوية بطيء معالج</translation>
        </message>
        <message>
            <source>Wait after a change</source>
            <translation>الانتظار بعد تغيير</translation>
        </message>
        <message>
            <source>So long nothing must happen in a folder before it is looked at: a file is often saved in steps.</source>
            <translation>المدة التي يجب ألا يحدث فيها شيء في المجلد قبل فحصه: كثيرًا ما يُحفظ الملف على مراحل.</translation>
        </message>
        <message>
            <source>delay live watch</source>
            <translation>تأخير مباشر مراقبة</translation>
        </message>
        <message>
            <source>Time between two looks at everything</source>
            <translation>المدة بين فحصين لكل شيء</translation>
        </message>
        <message>
            <source>No system tells of all that happens to files.</source>
            <translation>لا يوجد نظام يُبلغ بكل ما يحدث للملفات.</translation>
        </message>
        <message>
            <source>scan interval hour watch</source>
            <translation>فحص مسح فترة ساعة مراقبة</translation>
        </message>
        <message>
            <source>Time between two looks at folders that cannot be followed</source>
            <translation>المدة بين فحصين للمجلدات التي تتعذر متابعتها</translation>
        </message>
        <message>
            <source>Network shares, for instance, do not tell of changes as they happen.</source>
            <translation>مشاركات الشبكة، مثلًا، لا تُبلغ بالتغييرات فور حدوثها.</translation>
        </message>
        <message>
            <source>scan interval network drive watch</source>
            <translation>فحص مسح فترة شبكة محرك أقراص مراقبة</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>النماذج…</translation>
        </message>
        <message>
            <source>The model that reads the meaning</source>
            <translation>النموذج الذي يقرأ المعنى</translation>
        </message>
        <message>
            <source>Chosen among the models, with what each costs and knows.</source>
            <translation>يُختار من بين النماذج، مع بيان كلفة كل منها وما يعرفه.</translation>
        </message>
        <message>
            <source>embedder language download better</source>
            <translation>نموذج معنى لغة تنزيل أفضل تضمين</translation>
        </message>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>من يرتب المقاطع الأولى</translation>
        </message>
        <message>
            <source>Chosen among the models, under Advanced.</source>
            <translation>يُختار من بين النماذج، ضمن «متقدم».</translation>
        </message>
        <message>
            <source>reranker order sort</source>
            <translation>إعادة ترتيب فرز</translation>
        </message>
        <message>
            <source>Passages that are put in order</source>
            <translation>المقاطع التي تُرتَّب</translation>
        </message>
        <message>
            <source>So many of the first are read once more, closely. 0: none.</source>
            <translation>هذا العدد من المقاطع الأولى يُقرأ مرة أخرى بعناية. 0: لا شيء.</translation>
        </message>
        <message>
            <source>reranker results quality</source>
            <translation>إعادة ترتيب نتائج جودة</translation>
        </message>
        <message>
            <source>Time for putting in order</source>
            <translation>مدة الترتيب</translation>
        </message>
        <message>
            <source>The answer is shown before; it is only put into a better order.</source>
            <translation>تظهر الإجابة قبل ذلك؛ والترتيب يحسّنها فقط.</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>مللي ثانية</translation>
        </message>
        <message>
            <source>reranker speed</source>
            <translation>إعادة ترتيب سرعة</translation>
        </message>
        <message>
            <source>Time for the larger model that puts in order</source>
            <translation>مدة النموذج الأكبر الذي يرتّب</translation>
        </message>
        <message>
            <source>After that order is shown; only where such a model is installed.</source>
            <translation>بعد ظهور ذلك الترتيب؛ فقط حيث يكون نموذج كهذا مثبتًا.</translation>
        </message>
        <message>
            <source>Keep models in memory for</source>
            <translation>إبقاء النماذج في الذاكرة لمدة</translation>
        </message>
        <message>
            <source>One that nobody uses so long is unloaded; the next question then takes a moment more.</source>
            <translation>النموذج الذي لا يُستخدم طوال هذه المدة يُفرَّغ من الذاكرة؛ ويستغرق السؤال التالي عندها لحظة إضافية.</translation>
        </message>
        <message>
            <source>ram unload idle</source>
            <translation>ذاكرة رام تفريغ خمول</translation>
        </message>
        <message>
            <source>Back up what was learnt of the meaning</source>
            <translation>نسخ ما عُرف من المعنى احتياطيًا</translation>
        </message>
        <message>
            <source>Some kilobytes a passage in the daily backup, in place of learning it again after a damage.</source>
            <translation>بضعة كيلوبايت لكل مقطع في النسخة الاحتياطية اليومية، بدلًا من قراءة المعنى من جديد بعد تلف.</translation>
        </message>
        <message>
            <source>vectors safety copy disk</source>
            <translation>متجهات أمان نسخة قرص</translation>
        </message>
        <message>
            <source>Keep the questions asked</source>
            <translation>الاحتفاظ بالأسئلة المطروحة</translation>
        </message>
        <message>
            <source>In the data folder alone. Without, those that were kept are deleted; saved searches stay.</source>
            <translation>في مجلد البيانات وحده. عند الإيقاف تُحذف الأسئلة المحتفظ بها، وتبقى عمليات البحث المحفوظة.</translation>
        </message>
        <message>
            <source>history privacy recent</source>
            <translation>محفوظات خصوصية أخيرة تاريخ</translation>
        </message>
        <message>
            <source>Ask the last question again at the start</source>
            <translation>إعادة طرح آخر سؤال عند البدء</translation>
        </message>
        <message>
            <source>Needs questions to be kept.</source>
            <translation>يتطلب الاحتفاظ بالأسئلة.</translation>
        </message>
        <message>
            <source>restore session</source>
            <translation>استعادة جلسة</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>المظهر واللغة</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>على سطح المكتب</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Of the window. Questions are asked in any language, whichever this is.</source>
            <translation>لغة النافذة. أما الأسئلة فتُطرح بأي لغة مهما كانت هذه اللغة.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>مثل النظام</translation>
        </message>
        <message>
            <source>translation locale</source>
            <translation>ترجمة لغة محلية</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Where the system is set to high contrast, its own colours are used.</source>
            <translation>عندما يكون النظام مضبوطًا على التباين العالي، تُستخدم ألوانه.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>theme dark mode night contrast appearance</source>
            <translation>سمة وضع داكن ليلي تباين مظهر</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>حجم كل شيء</translation>
        </message>
        <message>
            <source>Beside what the system says already.</source>
            <translation>علاوة على ما يحدده النظام.</translation>
        </message>
        <message>
            <source>zoom scale font large</source>
            <translation>تكبير مقياس خط كبير</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>الحركة</translation>
        </message>
        <message>
            <source>Panels fade in and bars slide open, unless the system says that nothing should move.</source>
            <translation>تظهر اللوحات تدريجيًا وتنزلق الأشرطة عند فتحها، ما لم يطلب النظام ألا يتحرك شيء.</translation>
        </message>
        <message>
            <source>animation reduced effects</source>
            <translation>تحريك تقليل تأثيرات</translation>
        </message>
        <message>
            <source>Closing the window then only puts it away; the sign in the tray brings it back, or ends Dragoman.</source>
            <translation>عندها لا يؤدي إغلاق النافذة إلا إلى إبعادها؛ والرمز في علبة النظام يعيدها أو ينهي Dragoman.</translation>
        </message>
        <message>
            <source>This desktop has no tray, so that closing the window ends Dragoman whatever is set here.</source>
            <translation>لا توجد علبة نظام في سطح المكتب هذا، لذلك ينهي إغلاق النافذة Dragoman أيًا كان الإعداد هنا.</translation>
        </message>
        <message>
            <source>Shows the bar for a quick question, whatever program is in front.</source>
            <translation>تُظهر شريط السؤال السريع، أيًا كان البرنامج الظاهر في المقدمة.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>Go on when the window is closed</source>
            <translation>متابعة العمل عند إغلاق النافذة</translation>
        </message>
        <message>
            <source>tray background minimise hide</source>
            <translation>علبة النظام خلفية تصغير إخفاء</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>البدء عند تسجيل دخولي</translation>
        </message>
        <message>
            <source>Without a window, so that new documents are read as they come.</source>
            <translation>من دون نافذة، لتُقرأ المستندات الجديدة فور وصولها.</translation>
        </message>
        <message>
            <source>autostart boot login</source>
            <translation>تشغيل تلقائي إقلاع تسجيل دخول</translation>
        </message>
        <message>
            <source>Keys for a quick question</source>
            <translation>مفاتيح السؤال السريع</translation>
        </message>
        <message>
            <source>global shortcut hotkey launcher</source>
            <translation>اختصار عام مفاتيح مشغّل</translation>
        </message>
        <message>
            <source>Another program has the keys for a quick question: choose others.</source>
            <translation>برنامج آخر يستخدم مفاتيح السؤال السريع: اختر غيرها.</translation>
        </message>
        <message>
            <source>This system gives programs no such keys. Its own keyboard settings can start: dragoman --launcher</source>
            <translation>لا يتيح هذا النظام للبرامج مفاتيح كهذه. يمكن لإعدادات لوحة المفاتيح فيه تشغيل: dragoman --launcher</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>البحث في الإعدادات</translation>
        </message>
        <message>
            <source>No setting is called so.</source>
            <translation>لا يوجد إعداد بهذا الاسم.</translation>
        </message>
        <message>
            <source>“{setting}” is changed.</source>
            <translation>تم تغيير «{setting}».</translation>
        </message>
        <message>
            <source>“{setting}” is changed; it counts from the next start.</source>
            <translation>تم تغيير «{setting}»؛ ويسري ابتداءً من التشغيل التالي.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>البحث عن إجراء</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>الإجراءات ومفاتيحها</translation>
        </message>
        <message>
            <source>New keys for the chosen action</source>
            <translation>مفاتيح جديدة للإجراء المحدد</translation>
        </message>
        <message>
            <source>Use it here instead</source>
            <translation>استخدامها هنا بدلًا من ذلك</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>بلا مفاتيح</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>إعادة تعيين</translation>
        </message>
        <message>
            <source>Always: arrows move in the list, also from the question; Escape clears the question.</source>
            <translation>دائمًا: الأسهم تنقلك في القائمة، حتى من السؤال؛ وEscape يمسح السؤال.</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>اضغط المفاتيح الجديدة:</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>إعادة تعيين الكل</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>بلا مفاتيح</translation>
        </message>
        <message>
            <source>{keys} is taken by: {actions}</source>
            <translation>المفاتيح {keys} مستخدمة من قِبل: {actions}</translation>
        </message>
    </context>
    <context>
        <name>StateGroups</name>
        <message>
            <source>States</source>
            <translation>الحالات</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>تحتاج إلى انتباه</translation>
        </message>
    </context>
    <context>
        <name>TransferBar</name>
        <message>
            <source>Progress of the work on a model</source>
            <translation>تقدم العمل على نموذج</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>جارٍ الاتصال…</translation>
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
            <translation>مستند</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>عرض تقديمي</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>جدول بيانات</translation>
        </message>
        <message>
            <source>E-book</source>
            <translation>كتاب إلكتروني</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>صفحة ويب</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>بريد إلكتروني</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>نص عادي</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>أرشيف</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>تسجيل</translation>
        </message>
        <message>
            <source>this passage: {language}</source>
            <translation>هذا المقطع: {language}</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>غير مثبت</translation>
        </message>
        <message>
            <source>partly downloaded</source>
            <translation>نُزِّل جزئيًا</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>مثبت</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>غير قابل للاستخدام</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>جارٍ الاتصال</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>جارٍ التنزيل</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>جارٍ النسخ</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>جارٍ الفحص</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} من {total}</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>{speed} في الثانية</translation>
        </message>
        <message>
            <source>p. {page}</source>
            <translation>ص {page}</translation>
        </message>
        <message>
            <source>from a scan</source>
            <translation>من صفحة ممسوحة ضوئيًا</translation>
        </message>
        <message>
            <source>not {values}</source>
            <translation>ما عدا {values}</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>من {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>حتى {day}</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>Have everything in {path} searched? That may be very many files.</source>
            <translation>هل تريد البحث في كل ما يحتويه {path}؟ قد يكون ذلك عددًا كبيرًا جدًا من الملفات.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>المجلدات</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Find similar documents</source>
            <translation>البحث عن مستندات مشابهة</translation>
        </message>
        <message>
            <source>Why is it found, or not?</source>
            <translation>لماذا يُعثر عليه أو لا يُعثر؟</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
    </context>
    <context>
        <name>FacetModel</name>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>nothing chosen</source>
            <translation>لم يُحدَّد شيء</translation>
        </message>
        <message>
            <source>{group}, chosen; Delete clears it</source>
            <translation>{group}، محدَّد؛ مفتاح Delete يمسحه</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>غير معدود</translation>
        </message>
        <message>
            <source>{value}, documents found: {number}</source>
            <translation>{value}، المستندات المعثور عليها: {number}</translation>
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message>
            <source>Nothing to narrow down yet</source>
            <translation>لا شيء لتضييقه بعد</translation>
        </message>
    </context>
    <context>
        <name>facet_rows</name>
        <message>
            <source>Folders</source>
            <translation>المجلدات</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>الأنواع</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>التواريخ</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>المرسِلون</translation>
        </message>
        <message>
            <source>Show {number} more</source>
            <translation>إظهار {number} أخرى</translation>
        </message>
    </context>
    <context>
        <name>FacetView</name>
        <message>
            <source>Filters</source>
            <translation>عوامل التصفية</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>هذا فقط</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>استبعاد هذا</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
    </context>
    <context>
        <name>periods</name>
        <message>
            <source>With Shift: from the one that is chosen to this one</source>
            <translation>مع Shift: من المحدد حاليًا إلى هذا</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>من … إلى …</translation>
        </message>
        <message>
            <source>Past week</source>
            <translation>آخر أسبوع</translation>
        </message>
        <message>
            <source>Past month</source>
            <translation>آخر شهر</translation>
        </message>
        <message>
            <source>Past year</source>
            <translation>آخر سنة</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation>دليل الاستخدام</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>بحث في الدليل</translation>
        </message>
        <message>
            <source>No page of the guide holds this.</source>
            <translation>لا يرد هذا في أي صفحة من الدليل.</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>صفحات الدليل</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the guide</source>
            <translation>صفحة من الدليل</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>صفحات المستند</translation>
        </message>
        <message>
            <source>This page cannot be drawn.</source>
            <translation>يتعذر رسم هذه الصفحة.</translation>
        </message>
    </context>
    <context>
        <name>FileOpener</name>
        <message>
            <source>Open many files</source>
            <translation>فتح ملفات كثيرة</translation>
        </message>
        <message>
            <source>Open them</source>
            <translation>فتحها</translation>
        </message>
        <message>
            <source>No program on this computer opens it.</source>
            <translation>لا يوجد على هذا الكمبيوتر برنامج يفتحه.</translation>
        </message>
        <message>
            <source>The file manager does not answer.</source>
            <translation>مدير الملفات لا يستجيب.</translation>
        </message>
        <message>
            <source>{name} cannot be opened.</source>
            <translation>يتعذر فتح {name}.</translation>
        </message>
        <message>
            <source>The drive with {name} does not answer.</source>
            <translation>محرك الأقراص الذي فيه {name} لا يستجيب.</translation>
        </message>
        <message>
            <source>Perhaps it sleeps, or its computer is off.</source>
            <translation>ربما كان في وضع السكون، أو أن الكمبيوتر المتصل به متوقف عن التشغيل.</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>لم يعد {name} موجودًا.</translation>
        </message>
        <message>
            <source>Perhaps it was moved, or its drive is not connected.</source>
            <translation>ربما نُقل، أو أن محرك أقراصه غير متصل.</translation>
        </message>
        <message>
            <source>{name} is a program. Opening it runs it on this computer.</source>
            <translation>{name} برنامج. سيؤدي فتحه إلى تشغيله على هذا الكمبيوتر.</translation>
        </message>
        <message>
            <source>{name} is a script. Opening it may run it on this computer.</source>
            <translation>{name} برنامج نصي. قد يؤدي فتحه إلى تشغيله على هذا الكمبيوتر.</translation>
        </message>
        <message>
            <source>{name} is a shortcut. Opening it starts whatever it names.</source>
            <translation>{name} اختصار. سيؤدي فتحه إلى تشغيل ما يشير إليه أيًا كان.</translation>
        </message>
        <message>
            <source>{name} is a document that may hold programs, which may run when it is opened.</source>
            <translation>{name} مستند قد يحتوي على برامج، وقد تعمل عند فتحه.</translation>
        </message>
        <message>
            <source>Open it only if you know where it is from.</source>
            <translation>لا تفتحه إلا إذا كنت تعرف مصدره.</translation>
        </message>
        <message>
            <source>Open what can run?</source>
            <translation>هل تريد فتح ما يمكن تشغيله؟</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>فتحه</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>ماذا تريد أن تفعل؟</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>الأمر</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>الأوامر المطابقة</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>بلا مفاتيح</translation>
        </message>
        <message>
            <source>on</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>off</source>
            <translation>إيقاف</translation>
        </message>
    </context>
    <context>
        <name>document_builder</name>
        <message>
            <source>Picture:</source>
            <translation>صورة:</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>نسخة إلى</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>المرفقات</translation>
        </message>
    </context>
    <context>
        <name>DocumentStack</name>
        <message>
            <source>Page</source>
            <translation>صفحة</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>منسَّق</translation>
        </message>
        <message>
            <source>This document's form cannot be shown; this is its text.</source>
            <translation>يتعذر عرض تنسيق هذا المستند؛ هذا نصه.</translation>
        </message>
        <message>
            <source>This page cannot be drawn; this is its text.</source>
            <translation>يتعذر رسم هذه الصفحة؛ هذا نصها.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this document</source>
            <translation>بحث في هذا المستند</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>FormattedView</name>
        <message>
            <source>The document around the passage, with its form</source>
            <translation>المستند حول المقطع، بتنسيقه</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>A link in this document</source>
            <translation>رابط في هذا المستند</translation>
        </message>
        <message>
            <source>It leads out of this computer, to:</source>
            <translation>يقود إلى خارج هذا الكمبيوتر، إلى:</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>It leads to what Dragoman does not open:</source>
            <translation>يقود إلى ما لا يفتحه Dragoman:</translation>
        </message>
    </context>
    <context>
        <name>PageSelector</name>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Select the page</source>
            <translation>تحديد الصفحة</translation>
        </message>
    </context>
    <context>
        <name>PreviewHead</name>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>إظهار في المجلد</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>The document's text alone</source>
            <translation>نص المستند وحده</translation>
        </message>
        <message>
            <source>Previous hit in this document</source>
            <translation>النتيجة السابقة في هذا المستند</translation>
        </message>
        <message>
            <source>Next hit in this document</source>
            <translation>النتيجة التالية في هذا المستند</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>صفحة {page} من {pages}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
        <message>
            <source>{place} of {places}</source>
            <translation>{place} من {places}</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>This document is no longer there.</source>
            <translation>لم يعد هذا المستند موجودًا.</translation>
        </message>
        <message>
            <source>The document's text cannot be shown.</source>
            <translation>يتعذر عرض نص المستند.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Text of the document around the passage</source>
            <translation>نص المستند حول المقطع</translation>
        </message>
    </context>
    <context>
        <name>Assistant</name>
        <message>
            <source>Tab puts the first one in, or the one chosen with the arrows; Esc closes</source>
            <translation>المفتاح Tab يُدرج الأول أو المحدد بالأسهم؛ وEsc يغلق</translation>
        </message>
        <message>
            <source>Enter asks again; Delete takes a question out of the list</source>
            <translation>المفتاح Enter يعيد طرح السؤال؛ وDelete يزيله من القائمة</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take away: {part}</source>
            <translation>إزالة: {part}</translation>
        </message>
        <message>
            <source>{part}, take away</source>
            <translation>{part}، إزالة</translation>
        </message>
    </context>
    <context>
        <name>ChipRow</name>
        <message>
            <source>What the question is narrowed to</source>
            <translation>ما ضُيِّق إليه السؤال</translation>
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
            <translation>مثل: {title}</translation>
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
            <translation>كتابة {text}</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>إهمال</translation>
        </message>
    </context>
    <context>
        <name>offers</name>
        <message>
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>هذا الأسبوع</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>الأسبوع السابق</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>الشهر السابق</translation>
        </message>
    </context>
    <context>
        <name>part_names</name>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>المرسِل</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>المستلِم</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>اسم الملف</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>صفحة</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>From a day on</source>
            <translation>من يوم فصاعدًا</translation>
        </message>
        <message>
            <source>Before a day</source>
            <translation>قبل يوم</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>حسب الصلة</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>حسب التاريخ</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>حسب الاسم</translation>
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
            <translation> أو </translation>
        </message>
        <message>
            <source>Before {day}</source>
            <translation>قبل {day}</translation>
        </message>
        <message>
            <source>From {day} on</source>
            <translation>من {day} فصاعدًا</translation>
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
            <translation>عوامل التصفية</translation>
        </message>
        <message>
            <source>Folders, types, languages, dates and senders of what is found</source>
            <translation>مجلدات ما عُثر عليه وأنواعه ولغاته وتواريخه ومرسلوه</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>مسح عوامل التصفية</translation>
        </message>
    </context>
    <context>
        <name>SavedList</name>
        <message>
            <source>Saved searches</source>
            <translation>عمليات البحث المحفوظة</translation>
        </message>
        <message>
            <source>Rename a search</source>
            <translation>إعادة تسمية بحث</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>البحث</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>إعادة تسمية…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>نقل لأعلى</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>نقل لأسفل</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Ask in any language, or type words; "a phrase"  -without  type:pdf  after:2024</source>
            <translation>اسأل بأي لغة، أو اكتب كلمات؛ "عبارة"  -بدون  type:pdf  after:2024</translation>
        </message>
        <message>
            <source>A question in any language, or words. For instance:
"an exact phrase"   -without   type:pdf   in:letters   after:2024
More of this: Help, Search operators</source>
            <translation>سؤال بأي لغة، أو كلمات. على سبيل المثال:
"عبارة كما هي"   -بدون   type:pdf   in:letters   after:2024
المزيد عن هذا: تعليمات، معاملات البحث</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>اقتراحات</translation>
        </message>
    </context>
    <context>
        <name>repair</name>
        <message>
            <source>It can be repaired from what is whole. What is whole is kept; your documents are not touched.</source>
            <translation>يمكن إصلاحها مما هو سليم. يُحتفظ بالسليم، ولا تُمَس مستنداتك.</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>إصلاح</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Check and repair the library</source>
            <translation>فحص المكتبة وإصلاحها</translation>
        </message>
        <message>
            <source>Looking at the library…</source>
            <translation>جارٍ فحص المكتبة…</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>تقدم الفحص</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ما عُثر عليه</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Open the library</source>
            <translation>فتح المكتبة</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>Ask Dragoman a quick question</source>
            <translation>طرح سؤال سريع على Dragoman</translation>
        </message>
    </context>
    <context>
        <name>Launcher</name>
        <message>
            <source>Ask Dragoman</source>
            <translation>اسأل Dragoman</translation>
        </message>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>اسأل بأي لغة، أو اكتب كلمات</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Enter opens · Ctrl+Enter shows the folder · Shift+Enter: all answers</source>
            <translation>فتح: Enter · إظهار المجلد: Ctrl+Enter · كل الإجابات: Shift+Enter</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>لم يُعثر على شيء.</translation>
        </message>
        <message>
            <source>The search has failed. The window says why.</source>
            <translation>فشل البحث. السبب مذكور في النافذة.</translation>
        </message>
        <message>
            <source>Escape puts this away</source>
            <translation>المفتاح Escape يُخفي هذا</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Dragoman</source>
            <translation>فتح Dragoman</translation>
        </message>
        <message>
            <source>Ask a question…</source>
            <translation>طرح سؤال…</translation>
        </message>
        <message>
            <source>Pause the indexing</source>
            <translation>إيقاف الفهرسة مؤقتًا</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>الفهرسة الآن على أي حال</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Resume the indexing</source>
            <translation>استئناف الفهرسة</translation>
        </message>
    </context>
    <context>
        <name>PassageList</name>
        <message>
            <source>Passages found</source>
            <translation>المقاطع المعثور عليها</translation>
        </message>
        <message>
            <source>Left and Right hide and show the passages of a document</source>
            <translation>السهمان الأيمن والأيسر يُظهران مقاطع المستند ويخفيانها</translation>
        </message>
    </context>
    <context>
        <name>row_words</name>
        <message>
            <source>Strong match</source>
            <translation>تطابق قوي</translation>
        </message>
        <message>
            <source>Fair match</source>
            <translation>تطابق متوسط</translation>
        </message>
        <message>
            <source>Weak match</source>
            <translation>تطابق ضعيف</translation>
        </message>
        <message>
            <source>Looking for the other passages…</source>
            <translation>جارٍ البحث عن المقاطع الأخرى…</translation>
        </message>
        <message>
            <source>Searching for more…</source>
            <translation>جارٍ البحث عن المزيد…</translation>
        </message>
        <message>
            <source>Nothing more was found.</source>
            <translation>لم يُعثر على المزيد.</translation>
        </message>
        <message>
            <source>A copy</source>
            <translation>نسخة</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>مطوي</translation>
        </message>
        <message>
            <source>passage {number} of {of}</source>
            <translation>المقطع {number} من {of}</translation>
        </message>
        <message>
            <source>No good match</source>
            <translation>لا تطابق جيد</translation>
        </message>
    </context>
    <context>
        <name>SortChoice</name>
        <message>
            <source>Best first</source>
            <translation>الأفضل أولًا</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>الأحدث أولًا</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>حسب الاسم</translation>
        </message>
        <message>
            <source>Order of the results</source>
            <translation>ترتيب النتائج</translation>
        </message>
        <message>
            <source>The question itself says so</source>
            <translation>السؤال نفسه يحدد ذلك</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Searching…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>اختيار المجلدات…</translation>
        </message>
        <message>
            <source>No folder is searched yet</source>
            <translation>لا يُبحث في أي مجلد بعد</translation>
        </message>
        <message>
            <source>Choose one, and its documents can be asked.</source>
            <translation>اختر مجلدًا، وعندها يمكن سؤال مستنداته.</translation>
        </message>
        <message>
            <source>Not there now: {names}. What was read of it was searched, what is new on it was not.</source>
            <translation>غير موجود الآن: {names}. شمل البحث ما قُرئ منه، ولم يشمل الجديد عليه.</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>المجلدات…</translation>
        </message>
        <message>
            <source>Nothing was found, and no searched folder is there now.</source>
            <translation>لم يُعثر على شيء، ولا يوجد الآن أي مجلد من المجلدات التي يُبحث فيها.</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>إضافة مجلد…</translation>
        </message>
        <message>
            <source>Which and why</source>
            <translation>ما هي ولماذا</translation>
        </message>
        <message>
            <source>No document holds text that can be searched</source>
            <translation>لا يحتوي أي مستند على نص يمكن البحث فيه</translation>
        </message>
        <message>
            <source>What is put there later is found by itself.</source>
            <translation>يكتشف Dragoman تلقائيًا ما يوضع هناك لاحقًا.</translation>
        </message>
        <message>
            <source>There are no documents in the searched folders</source>
            <translation>لا توجد مستندات في المجلدات التي يُبحث فيها</translation>
        </message>
        <message>
            <source>No good match. These are the nearest passages.</source>
            <translation>لا تطابق جيد. هذه أقرب المقاطع.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>لم يُعثر على شيء.</translation>
        </message>
        <message>
            <source>Nothing was found so far, and reading is paused</source>
            <translation>لم يُعثر على شيء حتى الآن، والقراءة متوقفة مؤقتًا</translation>
        </message>
        <message>
            <source>Still reading</source>
            <translation>القراءة مستمرة</translation>
        </message>
        <message>
            <source>The rest will be there soon: {when}.</source>
            <translation>سيتوفر الباقي قريبًا: {when}.</translation>
        </message>
        <message>
            <source>Nothing was found so far; the question is asked again by itself as more is read.</source>
            <translation>لم يُعثر على شيء حتى الآن؛ يُعاد طرح السؤال تلقائيًا كلما قُرئ المزيد.</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>متابعة القراءة</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>مدى التقدم</translation>
        </message>
        <message>
            <source>Without the quotation marks</source>
            <translation>من دون علامات الاقتباس</translation>
        </message>
        <message>
            <source>Without exclusions</source>
            <translation>من دون الاستثناءات</translation>
        </message>
        <message>
            <source>Perhaps it is there, but of another kind, folder, language or date.</source>
            <translation>ربما كان موجودًا، لكن بنوع أو مجلد أو لغة أو تاريخ آخر.</translation>
        </message>
        <message>
            <source>What stands in quotation marks must be found letter for letter.</source>
            <translation>ما بين علامتي اقتباس يجب العثور عليه حرفًا بحرف.</translation>
        </message>
        <message>
            <source>Perhaps it is there, together with what is left out.</source>
            <translation>ربما كان موجودًا، مع ما استُبعد.</translation>
        </message>
        <message>
            <source>No document holds these words or anything like them.</source>
            <translation>لا يحتوي أي مستند على هذه الكلمات ولا على ما يشبهها.</translation>
        </message>
        <message>
            <source>Search without filters</source>
            <translation>البحث من دون عوامل تصفية</translation>
        </message>
        <message>
            <source>Without “{word}”</source>
            <translation>من دون «{word}»</translation>
        </message>
        <message>
            <source>By words only</source>
            <translation>بالكلمات فقط</translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message>
            <source>found by their words, while the model of meaning is loaded</source>
            <translation>عُثر عليها بكلماتها، ريثما يُحمَّل نموذج المعنى</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>Why this is found</source>
            <translation>لماذا عُثر على هذا</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>لم يعد هذا المقطع موجودًا.</translation>
        </message>
    </context>
    <context>
        <name>why_words</name>
        <message>
            <source>Not in it: {words}</source>
            <translation>ليست فيه: {words}</translation>
        </message>
        <message>
            <source>The sentence that answers best</source>
            <translation>الجملة التي تجيب أفضل إجابة</translation>
        </message>
        <message>
            <source>Words of the question in it</source>
            <translation>كلمات السؤال الواردة فيه</translation>
        </message>
        <message>
            <source>How it was found</source>
            <translation>كيف عُثر عليه</translation>
        </message>
        <message>
            <source>How sure that is</source>
            <translation>ما مدى موثوقية ذلك</translation>
        </message>
        <message>
            <source>{word}, as {forms}</source>
            <translation>{word}، بصيغة {forms}</translation>
        </message>
        <message>
            <source>By its meaning: the question is in {asked}, the passage in {written}.</source>
            <translation>بمعناه: السؤال باللغة {asked}، والمقطع باللغة {written}.</translation>
        </message>
        <message>
            <source>By its meaning, which is near to that of the question.</source>
            <translation>بمعناه، وهو قريب من معنى السؤال.</translation>
        </message>
        <message>
            <source>By its words.</source>
            <translation>بكلماته.</translation>
        </message>
        <message>
            <source>By the name of its file.</source>
            <translation>باسم ملفه.</translation>
        </message>
        <message>
            <source>Its title holds words of the question.</source>
            <translation>في عنوانه كلمات من السؤال.</translation>
        </message>
        <message>
            <source>Read once more together with the question, it was put further up.</source>
            <translation>قُرئ مرة أخرى مع السؤال، فرُفع ترتيبه.</translation>
        </message>
    </context>
    <context>
        <name>BeginPage</name>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>اسأل بأي لغة، أو اكتب كلمات</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>عمليات البحث المحفوظة</translation>
        </message>
        <message>
            <source>Asked lately</source>
            <translation>أسئلة أخيرة</translation>
        </message>
        <message>
            <source>New documents</source>
            <translation>مستندات جديدة</translation>
        </message>
        <message>
            <source>For instance, about the sample documents</source>
            <translation>على سبيل المثال، عن المستندات النموذجية</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>Ask your own documents</source>
            <translation>اسأل مستنداتك</translation>
        </message>
        <message>
            <source>Dragoman reads the folders you choose and finds the passage that answers a question, in whatever language you ask. Nothing leaves this computer.</source>
            <translation>يقرأ Dragoman المجلدات التي تختارها ويعثر على المقطع الذي يجيب عن سؤالك، بأي لغة سألت. لا شيء يغادر هذا الكمبيوتر.</translation>
        </message>
        <message>
            <source>Begin with one of these folders</source>
            <translation>ابدأ بأحد هذه المجلدات</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>اختيار مجلد…</translation>
        </message>
        <message>
            <source>Try the sample documents</source>
            <translation>تجربة المستندات النموذجية</translation>
        </message>
        <message>
            <source>You can also drop a folder on this window. Files are only read, never changed.</source>
            <translation>يمكنك أيضًا إفلات مجلد على هذه النافذة. الملفات تُقرأ فقط ولا تُغيَّر أبدًا.</translation>
        </message>
        <message>
            <source>Have this folder searched</source>
            <translation>إضافة هذا المجلد إلى البحث</translation>
        </message>
        <message>
            <source>{documents}, read in about {time}</source>
            <translation>{documents}، ومدة القراءة {time} تقريبًا</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>سطح المكتب</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>التنزيلات</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>رسائل البريد</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>What the indexer is doing</source>
            <translation>ما يفعله المفهرِس</translation>
        </message>
        <message>
            <source>Progress of the indexing</source>
            <translation>تقدم الفهرسة</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>الفهرسة الآن على أي حال</translation>
        </message>
        <message>
            <source>What Dragoman knows, how fast it learns, and how long it takes</source>
            <translation>ما يعرفه Dragoman، وسرعة تعلمه، والمدة اللازمة</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
    </context>
    <context>
        <name>status_words</name>
        <message>
            <source>Preparing the search…</source>
            <translation>جارٍ تجهيز البحث…</translation>
        </message>
        <message>
            <source>Forgetting: what you removed leaves the data folder…</source>
            <translation>جارٍ النسيان: ما أزلته يُحذف من مجلد البيانات…</translation>
        </message>
        <message>
            <source>Looking for documents</source>
            <translation>جارٍ البحث عن مستندات</translation>
        </message>
        <message>
            <source>Reading {done} of {total} documents</source>
            <translation>جارٍ قراءة المستندات: {done} من {total}</translation>
        </message>
        <message>
            <source>Learning the meaning of passages with {embedder}: {done} of {total}</source>
            <translation>جارٍ قراءة معنى المقاطع بواسطة {embedder}: {done} من {total}</translation>
        </message>
        <message>
            <source>Reading scans: {done} of {total} pages</source>
            <translation>جارٍ قراءة الصفحات الممسوحة ضوئيًا: {done} من {total}</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date; here you can search it</source>
            <translation>نسخة أخرى من Dragoman تُبقي هذه المكتبة محدَّثة؛ يمكنك هنا البحث فيها</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>لم يُقَس بعد</translation>
        </message>
        <message>
            <source>{share} of the text</source>
            <translation>{share} من النص</translation>
        </message>
        <message>
            <source>speed not measured yet</source>
            <translation>لم تُقَس السرعة بعد</translation>
        </message>
        <message>
            <source>By meaning: {share}</source>
            <translation>بالمعنى: {share}</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>قُرئ كل شيء</translation>
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
            <translation>اكتب كلمة واحدة على الأقل للبحث عنها.</translation>
        </message>
        <message>
            <source>The question is very long; its first {limit:count} characters were used.</source>
            <comment>query.too_long</comment>
            <translation>السؤال طويل جدًا؛ استُخدمت منه الأحرف الأولى فقط، وعددها {limit:count}.</translation>
        </message>
        <message>
            <source>The quotation mark {mark} is never closed: what follows is searched as words.</source>
            <comment>query.unbalanced_quote</comment>
            <translation>علامة الاقتباس {mark} لم تُغلق: ما يليها يُبحث عنه ككلمات.</translation>
        </message>
        <message>
            <source>The minus sign stands before no word: write -word for what must not be found.</source>
            <comment>query.lone_minus</comment>
            <translation>علامة الطرح لا تسبق أي كلمة: اكتب -كلمة لما يجب ألا يُعثر عليه.</translation>
        </message>
        <message>
            <source>OR needs something on both sides.</source>
            <comment>query.or_needs_two</comment>
            <translation>يجب أن يكون على جانبَي OR شيء ما.</translation>
        </message>
        <message>
            <source>OR joins words and phrases, or values of the same operator; here it was left out.</source>
            <comment>query.or_joins_alike</comment>
            <translation>تربط OR بين كلمات وعبارات، أو بين قيم المعامل نفسه؛ وقد أُهملت هنا.</translation>
        </message>
        <message>
            <source>{written}: is searched as a word; did you mean {meant}: ?</source>
            <comment>query.misspelt</comment>
            <translation>المعامل {written}: يُبحث عنه ككلمة؛ هل قصدت {meant}: ؟</translation>
        </message>
        <message>
            <source>{name}: has no value; it follows the colon without a blank.</source>
            <comment>query.no_value</comment>
            <translation>المعامل {name}: بلا قيمة؛ تُكتب القيمة بعد النقطتين دون مسافة.</translation>
        </message>
        <message>
            <source>{name}: cannot be turned round with a minus; it was left out.</source>
            <comment>query.cannot_be_negated</comment>
            <translation>المعامل {name}: لا يمكن نفيه بعلامة الطرح؛ وقد أُهمل.</translation>
        </message>
        <message>
            <source>{value} is no type or file extension that Dragoman reads; it was left out.</source>
            <comment>query.unknown_type</comment>
            <translation>القيمة {value} ليست نوعًا أو امتداد ملف يقرؤه Dragoman؛ وقد أُهملت.</translation>
        </message>
        <message>
            <source>{value} is no language that Dragoman knows; it was left out.</source>
            <comment>query.unknown_language</comment>
            <translation>القيمة {value} ليست لغة يعرفها Dragoman؛ وقد أُهملت.</translation>
        </message>
        <message>
            <source>{value} is no date; write 2024, 2024-05, 2024-05-17, yesterday or last-week. It was left out.</source>
            <comment>query.unknown_date</comment>
            <translation>القيمة {value} ليست تاريخًا؛ اكتب 2024 أو 2024-05 أو 2024-05-17 أو yesterday أو last-week. وقد أُهملت.</translation>
        </message>
        <message>
            <source>{value} is no page; write 3 or 3-7. It was left out.</source>
            <comment>query.unknown_page</comment>
            <translation>القيمة {value} ليست صفحة؛ اكتب 3 أو 3-7. وقد أُهملت.</translation>
        </message>
        <message>
            <source>{value} is no order; write date, name or relevance. It was left out.</source>
            <comment>query.unknown_order</comment>
            <translation>القيمة {value} ليست ترتيبًا؛ اكتب date أو name أو relevance. وقد أُهملت.</translation>
        </message>
        <message>
            <source>{value} holds no word; it was left out.</source>
            <comment>query.no_words_in_value</comment>
            <translation>القيمة {value} لا تحتوي على كلمة؛ وقد أُهملت.</translation>
        </message>
        <message>
            <source>these words, one after the other</source>
            <comment>operator.phrase</comment>
            <translation>هذه الكلمات، واحدة تلو الأخرى</translation>
        </message>
        <message>
            <source>not this word; not this phrase or filter either: -"letter box", -type:mail</source>
            <comment>operator.minus</comment>
            <translation>ليس هذه الكلمة؛ ولا هذه العبارة أو عامل التصفية: -"صندوق بريد", -type:mail</translation>
        </message>
        <message>
            <source>one of the two, also of phrases</source>
            <comment>operator.or</comment>
            <translation>أحد الاثنين، وللعبارات أيضًا</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <comment>operator.prefix</comment>
            <translation>الكلمات التي تبدأ هكذا</translation>
        </message>
        <message>
            <source>kinds of documents or file extensions; several with commas</source>
            <comment>operator.type</comment>
            <translation>أنواع المستندات أو امتدادات الملفات؛ عدة أنواع تُفصل بفواصل</translation>
        </message>
        <message>
            <source>in this folder or below: the whole path, or a part of it</source>
            <comment>operator.in</comment>
            <translation>في هذا المجلد أو ما تحته: المسار كله أو جزء منه</translation>
        </message>
        <message>
            <source>with these words in the file's name</source>
            <comment>operator.name</comment>
            <translation>اسم الملف يحتوي على هذه الكلمات</translation>
        </message>
        <message>
            <source>in this language, by its name or code</source>
            <comment>operator.lang</comment>
            <translation>بهذه اللغة، باسمها أو رمزها</translation>
        </message>
        <message>
            <source>mails of this sender: a part of the name or address</source>
            <comment>operator.from</comment>
            <translation>رسائل هذا المرسِل: جزء من الاسم أو العنوان</translation>
        </message>
        <message>
            <source>mails to this person: a part of the name or address</source>
            <comment>operator.to</comment>
            <translation>الرسائل إلى هذا الشخص: جزء من الاسم أو العنوان</translation>
        </message>
        <message>
            <source>from this day, month or year on</source>
            <comment>operator.after</comment>
            <translation>من هذا اليوم أو الشهر أو السنة فصاعدًا</translation>
        </message>
        <message>
            <source>from before this day, month or year</source>
            <comment>operator.before</comment>
            <translation>ما قبل هذا اليوم أو الشهر أو السنة</translation>
        </message>
        <message>
            <source>on these pages</source>
            <comment>operator.page</comment>
            <translation>في هذه الصفحات</translation>
        </message>
        <message>
            <source>in the order of date, name or relevance</source>
            <comment>operator.sort</comment>
            <translation>بالترتيب حسب التاريخ أو الاسم أو الصلة</translation>
        </message>
        <message>
            <source>The index of words is damaged and is being made anew: this was found by meaning and by names alone.</source>
            <comment>search.words_missing</comment>
            <translation>فهرس الكلمات تالف ويُعاد إنشاؤه: عُثر على هذه النتائج بالمعنى وبالأسماء فقط.</translation>
        </message>
        <message>
            <source>The library has lost its latest changes. Bring it back: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.went_back</comment>
            <translation>فقدت المكتبة آخر تغييراتها. لاستعادتها: «تعليمات»، «فحص المكتبة وإصلاحها» في النافذة، أو: dragoman check --repair</translation>
        </message>
        <message>
            <source>Some of the library is damaged and was passed over. Repair it: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.damage_seen</comment>
            <translation>جزء من المكتبة تالف وقد جرى تجاوزه. لإصلاحه: «تعليمات»، «فحص المكتبة وإصلاحها» في النافذة، أو: dragoman check --repair</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <comment>search.nothing_found</comment>
            <translation>لم يُعثر على شيء.</translation>
        </message>
        <message>
            <source>Nothing was found with these filters.</source>
            <comment>search.nothing_found_filtered</comment>
            <translation>لم يُعثر على شيء مع عوامل التصفية هذه.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase.</source>
            <comment>search.phrase_not_found</comment>
            <translation>لا يحتوي أي مستند على هذه العبارة بالضبط.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase with these filters.</source>
            <comment>search.phrase_not_found_filtered</comment>
            <translation>لا يحتوي أي مستند على هذه العبارة بالضبط مع عوامل التصفية هذه.</translation>
        </message>
        <message>
            <source>{what} {remedy}</source>
            <comment>search.model_fault</comment>
            <translation>{what} {remedy}</translation>
        </message>
        <message>
            <source>This folder cannot be opened: {why}.</source>
            <comment>place.folder_cannot_be_opened</comment>
            <translation>يتعذر فتح هذا المجلد: {why}.</translation>
        </message>
        <message>
            <source>This file cannot be looked at: {why}.</source>
            <comment>place.file_cannot_be_looked_at</comment>
            <translation>يتعذر فحص هذا الملف: {why}.</translation>
        </message>
        <message>
            <source>it is a link; what it leads to is searched where it lies, if that is in a searched folder</source>
            <comment>place.link</comment>
            <translation>إنه رابط؛ وما يقود إليه يُبحث فيه حيث يوجد، إن كان في مجلد يُبحث فيه</translation>
        </message>
        <message>
            <source>it is no file but a pipe, a socket or a device</source>
            <comment>place.special</comment>
            <translation>ليس ملفًا بل أنبوب أو مقبس أو جهاز</translation>
        </message>
        <message>
            <source>it is kept online and not on this computer, and Dragoman downloads nothing</source>
            <comment>place.online_only</comment>
            <translation>إنه محفوظ على الإنترنت وليس على هذا الكمبيوتر، ولا ينزّل Dragoman شيئًا</translation>
        </message>
        <message>
            <source>a drive is mounted here at other times; to have the folder searched without it, exclude it and include it again</source>
            <comment>place.drive_away</comment>
            <translation>يوصَل هنا محرك أقراص في أوقات أخرى؛ للبحث في المجلد من دونه، استبعده ثم أعد تضمينه</translation>
        </message>
        <message>
            <source>it shows again what is searched in another place</source>
            <comment>place.shown_again</comment>
            <translation>يعرض مرة أخرى ما يُبحث فيه في مكان آخر</translation>
        </message>
        <message>
            <source>This folder did not answer within {seconds} seconds; it will be tried again.</source>
            <comment>place.does_not_answer</comment>
            <translation>لم يستجب هذا المجلد خلال {seconds} ثانية؛ وستُعاد المحاولة.</translation>
        </message>
        <message>
            <source>Dragoman made a mistake with this file ({kind}); the log says more.</source>
            <comment>file.our_mistake</comment>
            <translation>أخطأ Dragoman في معالجة هذا الملف ({kind})؛ التفاصيل في السجل.</translation>
        </message>
        <message>
            <source>Only the first {limit:count} characters of this document are indexed.</source>
            <comment>file.shortened</comment>
            <translation>لم تُفهرَس من هذا المستند إلا الأحرف الأولى، وعددها {limit:count}.</translation>
        </message>
        <message>
            <source>Reading this file ended its reader twice. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside</comment>
            <translation>أدت قراءة هذا الملف إلى توقف القارئ مرتين. يُترك جانبًا إلى أن يتغير، أو إلى أن تطلب إعادة المحاولة.</translation>
        </message>
        <message>
            <source>Reading this file failed twice, so it is left aside until it changes, or until you have it tried again. {why}</source>
            <comment>file.set_aside_because</comment>
            <translation>فشلت قراءة هذا الملف مرتين، لذلك يُترك جانبًا إلى أن يتغير، أو إلى أن تطلب إعادة المحاولة. {why}</translation>
        </message>
        <message numerus="yes">
            <source>Dragoman was ended {n:count} times while it was reading this file. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside_interrupted</comment>
            <translation>
                <numerusform>لم يُنهَ Dragoman أثناء قراءة هذا الملف. يُترك جانبًا إلى أن يتغير، أو إلى أن تطلب إعادة المحاولة.</numerusform>
                <numerusform>أُنهي Dragoman مرة واحدة أثناء قراءة هذا الملف. يُترك جانبًا إلى أن يتغير، أو إلى أن تطلب إعادة المحاولة.</numerusform>
                <numerusform>أُنهي Dragoman مرتين أثناء قراءة هذا الملف. يُترك جانبًا إلى أن يتغير، أو إلى أن تطلب إعادة المحاولة.</numerusform>
                <numerusform>أُنهي Dragoman {n:count} مرات أثناء قراءة هذا الملف. يُترك جانبًا إلى أن يتغير، أو إلى أن تطلب إعادة المحاولة.</numerusform>
                <numerusform>أُنهي Dragoman {n:count} مرة أثناء قراءة هذا الملف. يُترك جانبًا إلى أن يتغير، أو إلى أن تطلب إعادة المحاولة.</numerusform>
                <numerusform>أُنهي Dragoman {n:count} مرة أثناء قراءة هذا الملف. يُترك جانبًا إلى أن يتغير، أو إلى أن تطلب إعادة المحاولة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first {limit:count} passages of this document are indexed.</source>
            <comment>file.passages_capped</comment>
            <translation>لم تُفهرَس من هذا المستند إلا المقاطع الأولى، وعددها {limit:count}.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} passages of this document are indexed: {why}.</source>
            <comment>file.rest_unread</comment>
            <translation>
                <numerusform>لم يُفهرَس أي مقطع من هذا المستند: {why}.</numerusform>
                <numerusform>لم يُفهرَس من هذا المستند إلا المقطع الأول: {why}.</numerusform>
                <numerusform>لم يُفهرَس من هذا المستند إلا المقطعان الأولان: {why}.</numerusform>
                <numerusform>لم تُفهرَس من هذا المستند إلا أول {n:count} مقاطع: {why}.</numerusform>
                <numerusform>لم يُفهرَس من هذا المستند إلا أول {n:count} مقطعًا: {why}.</numerusform>
                <numerusform>لم يُفهرَس من هذا المستند إلا أول {n:count} مقطع: {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages are left out, which take too long to be read: {pages}.</source>
            <comment>file.slow_pages</comment>
            <translation>
                <numerusform>لم تُستبعد أي صفحة: {pages}.</numerusform>
                <numerusform>استُبعدت صفحة واحدة تستغرق قراءتها وقتًا طويلًا: {pages}.</numerusform>
                <numerusform>استُبعدت صفحتان تستغرق قراءتهما وقتًا طويلًا: {pages}.</numerusform>
                <numerusform>استُبعدت {n:count} صفحات تستغرق قراءتها وقتًا طويلًا: {pages}.</numerusform>
                <numerusform>استُبعدت {n:count} صفحة تستغرق قراءتها وقتًا طويلًا: {pages}.</numerusform>
                <numerusform>استُبعدت {n:count} صفحة تستغرق قراءتها وقتًا طويلًا: {pages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages {first:count} to {last:count} are left out: {why}.</source>
            <comment>file.pages_unread</comment>
            <translation>استُبعدت الصفحات من {first:count} إلى {last:count}: {why}.</translation>
        </message>
        <message>
            <source>The file is larger than {limit:bytes}.</source>
            <comment>file.too_large</comment>
            <translation>الملف أكبر من {limit:bytes}.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>الملف فارغ.</translation>
        </message>
        <message>
            <source>The file cannot be read: {why}.</source>
            <comment>file.cannot_be_read</comment>
            <translation>تتعذر قراءة الملف: {why}.</translation>
        </message>
        <message>
            <source>This file holds no text.</source>
            <comment>file.no_text</comment>
            <translation>لا يحتوي هذا الملف على نص.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} attachments are not read: {names}.</source>
            <comment>left_out.attachments</comment>
            <translation>
                <numerusform>لا مرفقات غير مقروءة: {names}.</numerusform>
                <numerusform>مرفق واحد لم يُقرأ: {names}.</numerusform>
                <numerusform>مرفقان لم يُقرآ: {names}.</numerusform>
                <numerusform>{n:count} مرفقات لم تُقرأ: {names}.</numerusform>
                <numerusform>{n:count} مرفقًا لم يُقرأ: {names}.</numerusform>
                <numerusform>{n:count} مرفق لم يُقرأ: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents inside this one are not read: {names}.</source>
            <comment>left_out.embedded</comment>
            <translation>
                <numerusform>لا مستندات غير مقروءة داخل هذا المستند: {names}.</numerusform>
                <numerusform>مستند واحد داخل هذا المستند لم يُقرأ: {names}.</numerusform>
                <numerusform>مستندان داخل هذا المستند لم يُقرآ: {names}.</numerusform>
                <numerusform>{n:count} مستندات داخل هذا المستند لم تُقرأ: {names}.</numerusform>
                <numerusform>{n:count} مستندًا داخل هذا المستند لم يُقرأ: {names}.</numerusform>
                <numerusform>{n:count} مستند داخل هذا المستند لم يُقرأ: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} parts are nested too deeply to be read.</source>
            <comment>left_out.nested_parts</comment>
            <translation>
                <numerusform>لا أجزاء متداخلة بعمق يمنع قراءتها.</numerusform>
                <numerusform>جزء واحد متداخل بعمق يمنع قراءته.</numerusform>
                <numerusform>جزآن متداخلان بعمق يمنع قراءتهما.</numerusform>
                <numerusform>{n:count} أجزاء متداخلة بعمق يمنع قراءتها.</numerusform>
                <numerusform>{n:count} جزءًا متداخلًا بعمق يمنع قراءته.</numerusform>
                <numerusform>{n:count} جزء متداخل بعمق يمنع قراءته.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} damaged parts are left out.</source>
            <comment>left_out.damaged_parts</comment>
            <translation>
                <numerusform>لا أجزاء تالفة مستبعدة.</numerusform>
                <numerusform>استُبعد جزء تالف واحد.</numerusform>
                <numerusform>استُبعد جزآن تالفان.</numerusform>
                <numerusform>استُبعدت {n:count} أجزاء تالفة.</numerusform>
                <numerusform>استُبعد {n:count} جزءًا تالفًا.</numerusform>
                <numerusform>استُبعد {n:count} جزء تالف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} parts of this file are read: {why}.</source>
            <comment>left_out.rest</comment>
            <translation>
                <numerusform>لم يُقرأ أي جزء من هذا الملف: {why}.</numerusform>
                <numerusform>لم يُقرأ من هذا الملف إلا الجزء الأول: {why}.</numerusform>
                <numerusform>لم يُقرأ من هذا الملف إلا الجزآن الأولان: {why}.</numerusform>
                <numerusform>لم تُقرأ من هذا الملف إلا أول {n:count} أجزاء: {why}.</numerusform>
                <numerusform>لم يُقرأ من هذا الملف إلا أول {n:count} جزءًا: {why}.</numerusform>
                <numerusform>لم يُقرأ من هذا الملف إلا أول {n:count} جزء: {why}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Some parts of this message are not read: {why}.</source>
            <comment>left_out.rest_of_message</comment>
            <translation>بعض أجزاء هذه الرسالة لم تُقرأ: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages show pictures and hold no text.</source>
            <comment>left_out.picture_pages</comment>
            <translation>
                <numerusform>لا صفحات من أصل {count:count} تعرض صورًا بلا نص.</numerusform>
                <numerusform>صفحة واحدة من أصل {count:count} تعرض صورًا بلا نص.</numerusform>
                <numerusform>صفحتان من أصل {count:count} تعرضان صورًا بلا نص.</numerusform>
                <numerusform>{n:count} صفحات من أصل {count:count} تعرض صورًا بلا نص.</numerusform>
                <numerusform>{n:count} صفحة من أصل {count:count} تعرض صورًا بلا نص.</numerusform>
                <numerusform>{n:count} صفحة من أصل {count:count} تعرض صورًا بلا نص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages hold other letters than are seen on them.</source>
            <comment>left_out.garbled_pages</comment>
            <translation>
                <numerusform>لا صفحات من أصل {count:count} تحوي حروفًا غير التي تُرى عليها.</numerusform>
                <numerusform>صفحة واحدة من أصل {count:count} تحوي حروفًا غير التي تُرى عليها.</numerusform>
                <numerusform>صفحتان من أصل {count:count} تحويان حروفًا غير التي تُرى عليهما.</numerusform>
                <numerusform>{n:count} صفحات من أصل {count:count} تحوي حروفًا غير التي تُرى عليها.</numerusform>
                <numerusform>{n:count} صفحة من أصل {count:count} تحوي حروفًا غير التي تُرى عليها.</numerusform>
                <numerusform>{n:count} صفحة من أصل {count:count} تحوي حروفًا غير التي تُرى عليها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages cannot be read.</source>
            <comment>left_out.damaged_pages</comment>
            <translation>
                <numerusform>لا صفحات من أصل {count:count} تتعذر قراءتها.</numerusform>
                <numerusform>صفحة واحدة من أصل {count:count} تتعذر قراءتها.</numerusform>
                <numerusform>صفحتان من أصل {count:count} تتعذر قراءتهما.</numerusform>
                <numerusform>{n:count} صفحات من أصل {count:count} تتعذر قراءتها.</numerusform>
                <numerusform>{n:count} صفحة من أصل {count:count} تتعذر قراءتها.</numerusform>
                <numerusform>{n:count} صفحة من أصل {count:count} تتعذر قراءتها.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file is damaged: it is not a complete {label}.</source>
            <comment>damaged.incomplete</comment>
            <translation>هذا الملف تالف: ليس {label} كاملًا.</translation>
        </message>
        <message>
            <source>This file is damaged: its parts are nested too deeply.</source>
            <comment>damaged.nested_too_deeply</comment>
            <translation>هذا الملف تالف: أجزاؤه متداخلة بعمق مفرط.</translation>
        </message>
        <message>
            <source>This file holds binary data, not text.</source>
            <comment>damaged.binary</comment>
            <translation>يحتوي هذا الملف على بيانات ثنائية وليس على نص.</translation>
        </message>
        <message>
            <source>This file unpacks to an unreasonable size; it may have been made to do harm.</source>
            <comment>damaged.bomb</comment>
            <translation>يتمدد هذا الملف عند فك ضغطه إلى حجم غير معقول؛ وربما أُنشئ بقصد الإضرار.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not rich text.</source>
            <comment>damaged.not_rich_text</comment>
            <translation>هذا الملف تالف: ليس نصًا منسقًا.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not an e-mail.</source>
            <comment>damaged.not_mail</comment>
            <translation>هذا الملف تالف: ليس رسالة بريد إلكتروني.</translation>
        </message>
        <message>
            <source>This file is damaged: none of its slides can be read.</source>
            <comment>damaged.slides</comment>
            <translation>هذا الملف تالف: تتعذر قراءة أي من شرائحه.</translation>
        </message>
        <message>
            <source>This PDF is damaged and cannot be opened.</source>
            <comment>damaged.pdf</comment>
            <translation>ملف PDF هذا تالف ويتعذر فتحه.</translation>
        </message>
        <message>
            <source>This PDF is damaged: none of its pages can be read.</source>
            <comment>damaged.pdf_pages</comment>
            <translation>ملف PDF هذا تالف: تتعذر قراءة أي من صفحاته.</translation>
        </message>
        <message>
            <source>This file is protected by a password.</source>
            <comment>encrypted.password</comment>
            <translation>هذا الملف محمي بكلمة مرور.</translation>
        </message>
        <message>
            <source>This PDF is protected in a way that needs a certificate or password.</source>
            <comment>encrypted.certificate</comment>
            <translation>ملف PDF هذا محمي بطريقة تتطلب شهادة أو كلمة مرور.</translation>
        </message>
        <message>
            <source>This book is protected against copying (DRM).</source>
            <comment>encrypted.book</comment>
            <translation>هذا الكتاب محمي من النسخ (DRM).</translation>
        </message>
        <message>
            <source>This file is protected in a way that Dragoman cannot open.</source>
            <comment>encrypted.unknown</comment>
            <translation>هذا الملف محمي بطريقة لا تتيح لـ Dragoman فتحه.</translation>
        </message>
        <message>
            <source>This password does not open the file.</source>
            <comment>encrypted.wrong_password</comment>
            <translation>كلمة المرور هذه لا تفتح الملف.</translation>
        </message>
        <message>
            <source>This file needs no password.</source>
            <comment>encrypted.no_password</comment>
            <translation>لا يحتاج هذا الملف إلى كلمة مرور.</translation>
        </message>
        <message>
            <source>This PDF holds pictures of pages, without text.</source>
            <comment>no_text.pdf</comment>
            <translation>يحتوي ملف PDF هذا على صور صفحات دون نص.</translation>
        </message>
        <message>
            <source>These slides hold no text.</source>
            <comment>no_text.slides</comment>
            <translation>لا تحتوي هذه الشرائح على نص.</translation>
        </message>
        <message>
            <source>This workbook is empty.</source>
            <comment>no_text.sheet</comment>
            <translation>هذا المصنف فارغ.</translation>
        </message>
        <message>
            <source>This book holds no text.</source>
            <comment>no_text.book</comment>
            <translation>لا يحتوي هذا الكتاب على نص.</translation>
        </message>
        <message>
            <source>This message holds no text.</source>
            <comment>no_text.mail</comment>
            <translation>لا تحتوي هذه الرسالة على نص.</translation>
        </message>
        <message>
            <source>This mailbox holds no text.</source>
            <comment>no_text.mailbox</comment>
            <translation>لا يحتوي صندوق البريد هذا على نص.</translation>
        </message>
        <message>
            <source>Its pages are pictures, and no letters were recognised on them.</source>
            <comment>no_text.scan</comment>
            <translation>صفحاته صور، ولم يُتعرَّف فيها على أي حروف.</translation>
        </message>
        <message>
            <source>Dragoman does not read files without an extension.</source>
            <comment>unsupported.no_extension</comment>
            <translation>لا يقرأ Dragoman الملفات التي ليس لها امتداد.</translation>
        </message>
        <message>
            <source>Dragoman does not look inside .{extension} archives.</source>
            <comment>unsupported.archive</comment>
            <translation>لا ينظر Dragoman داخل الأرشيفات من نوع .{extension}.</translation>
        </message>
        <message>
            <source>Dragoman does not read the files in which Outlook keeps its mails (.{extension}).</source>
            <comment>unsupported.mail_store</comment>
            <translation>لا يقرأ Dragoman الملفات التي يحفظ فيها Outlook رسائله (.{extension}).</translation>
        </message>
        <message>
            <source>It is packed in a way that Dragoman cannot unpack ({method}).</source>
            <comment>unsupported.packing</comment>
            <translation>مضغوط بطريقة لا يستطيع Dragoman فكها ({method}).</translation>
        </message>
        <message>
            <source>Dragoman does not read text in pictures (.{extension}).</source>
            <comment>unsupported.picture</comment>
            <translation>لا يقرأ Dragoman النص الموجود في الصور (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read sound or film (.{extension}).</source>
            <comment>unsupported.recording</comment>
            <translation>لا يقرأ Dragoman الصوت أو الأفلام (.{extension}).</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files; {program} does.</source>
            <comment>unsupported.convertible</comment>
            <translation>لا يقرأ Dragoman ملفات .{extension}، ويقرؤها {program}.</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files.</source>
            <comment>unsupported.format</comment>
            <translation>لا يقرأ Dragoman ملفات .{extension}.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <comment>unreadable.gone</comment>
            <translation>لم يعد الملف موجودًا.</translation>
        </message>
        <message>
            <source>Permission denied: your account may not read this file.</source>
            <comment>unreadable.forbidden</comment>
            <translation>تم رفض الإذن: لا يُسمح لحسابك بقراءة هذا الملف.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <comment>unreadable.folder</comment>
            <translation>هذا مجلد وليس ملفًا.</translation>
        </message>
        <message>
            <source>This is a link now, no file.</source>
            <comment>unreadable.link</comment>
            <translation>أصبح هذا رابطًا وليس ملفًا.</translation>
        </message>
        <message>
            <source>This is a pipe, a socket or a device now, no file.</source>
            <comment>unreadable.special</comment>
            <translation>أصبح هذا أنبوبًا أو مقبسًا أو جهازًا وليس ملفًا.</translation>
        </message>
        <message>
            <source>This file is kept online and not on this computer, and Dragoman downloads nothing. Open it once, and it is here.</source>
            <comment>unreadable.online_only</comment>
            <translation>هذا الملف محفوظ على الإنترنت وليس على هذا الكمبيوتر، ولا ينزّل Dragoman شيئًا. افتحه مرة واحدة ليصبح هنا.</translation>
        </message>
        <message>
            <source>The drive did not answer while this file was read.</source>
            <comment>unreadable.silent</comment>
            <translation>لم يستجب محرك الأقراص أثناء قراءة هذا الملف.</translation>
        </message>
        <message>
            <source>The disk reported an error while this file was read.</source>
            <comment>unreadable.disk_error</comment>
            <translation>أبلغ القرص عن خطأ أثناء قراءة هذا الملف.</translation>
        </message>
        <message>
            <source>Reading this file took more than {seconds:g} seconds, which is what a file of {size:bytes} may take.</source>
            <comment>extraction.timeout</comment>
            <translation>استغرقت قراءة هذا الملف أكثر من {seconds:g} ثانية، وهي المدة المسموح بها لملف حجمه {size:bytes}.</translation>
        </message>
        <message>
            <source>Reading this file needed more than {limit:bytes} of memory.</source>
            <comment>extraction.memory</comment>
            <translation>احتاجت قراءة هذا الملف إلى أكثر من {limit:bytes} من الذاكرة.</translation>
        </message>
        <message>
            <source>The file made the reader crash.</source>
            <comment>extraction.crash</comment>
            <translation>تسبب الملف في انهيار القارئ.</translation>
        </message>
        <message numerus="yes">
            <source>Only the beginning of this document is indexed, {n:count} passages. {why}</source>
            <comment>extraction.cut_short</comment>
            <translation>
                <numerusform>لم يُفهرَس أي مقطع من هذا المستند. {why}</numerusform>
                <numerusform>لم تُفهرَس إلا بداية هذا المستند، وهي مقطع واحد. {why}</numerusform>
                <numerusform>لم تُفهرَس إلا بداية هذا المستند، وهي مقطعان. {why}</numerusform>
                <numerusform>لم تُفهرَس إلا بداية هذا المستند، وهي {n:count} مقاطع. {why}</numerusform>
                <numerusform>لم تُفهرَس إلا بداية هذا المستند، وهي {n:count} مقطعًا. {why}</numerusform>
                <numerusform>لم تُفهرَس إلا بداية هذا المستند، وهي {n:count} مقطع. {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>The reader failed on this file ({kind}).</source>
            <comment>extraction.bug</comment>
            <translation>فشل القارئ في قراءة هذا الملف ({kind}).</translation>
        </message>
        <message>
            <source>reading the file took more than {seconds:g} seconds</source>
            <comment>extraction.out_of_time</comment>
            <translation>استغرقت قراءة الملف أكثر من {seconds:g} ثانية</translation>
        </message>
        <message>
            <source>reading the file needed more than {limit:bytes} of memory</source>
            <comment>extraction.out_of_memory</comment>
            <translation>احتاجت قراءة الملف إلى أكثر من {limit:bytes} من الذاكرة</translation>
        </message>
        <message>
            <source>The drive with {path} does not answer.</source>
            <comment>extraction.drive_silent</comment>
            <translation>محرك الأقراص الذي فيه {path} لا يستجيب.</translation>
        </message>
        <message>
            <source>The process that reads files does not start.</source>
            <comment>extraction.worker_does_not_start</comment>
            <translation>العملية التي تقرأ الملفات لا تبدأ.</translation>
        </message>
        <message>
            <source>This file is no PDF; only PDFs have pages that can be shown.</source>
            <comment>pages.no_pdf</comment>
            <translation>هذا الملف ليس PDF؛ وملفات PDF وحدها لها صفحات يمكن عرضها.</translation>
        </message>
        <message>
            <source>This document has no page {number}.</source>
            <comment>pages.none_such</comment>
            <translation>لا توجد في هذا المستند صفحة رقم {number}.</translation>
        </message>
        <message>
            <source>This page is damaged and cannot be shown.</source>
            <comment>pages.damaged</comment>
            <translation>هذه الصفحة تالفة ويتعذر عرضها.</translation>
        </message>
        <message>
            <source>Drawing this page took more than {seconds:g} seconds.</source>
            <comment>pages.timeout</comment>
            <translation>استغرق رسم هذه الصفحة أكثر من {seconds:g} ثانية.</translation>
        </message>
        <message>
            <source>Drawing this page needed more than {limit:bytes} of memory.</source>
            <comment>pages.memory</comment>
            <translation>احتاج رسم هذه الصفحة إلى أكثر من {limit:bytes} من الذاكرة.</translation>
        </message>
        <message>
            <source>Drawing this page made its reader crash.</source>
            <comment>pages.crash</comment>
            <translation>تسبب رسم هذه الصفحة في انهيار قارئها.</translation>
        </message>
        <message>
            <source>Laying this document out took more than {seconds:g} seconds.</source>
            <comment>form.timeout</comment>
            <translation>استغرق تنسيق هذا المستند أكثر من {seconds:g} ثانية.</translation>
        </message>
        <message>
            <source>Laying this document out needed more than {limit:bytes} of memory.</source>
            <comment>form.memory</comment>
            <translation>احتاج تنسيق هذا المستند إلى أكثر من {limit:bytes} من الذاكرة.</translation>
        </message>
        <message>
            <source>Laying this document out made its reader crash.</source>
            <comment>form.crash</comment>
            <translation>تسبب تنسيق هذا المستند في انهيار قارئه.</translation>
        </message>
        <message>
            <source>the network</source>
            <comment>barrier.network</comment>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>writing anything</source>
            <comment>barrier.writing</comment>
            <translation>كتابة أي شيء</translation>
        </message>
        <message>
            <source>other files</source>
            <comment>barrier.reading</comment>
            <translation>ملفات أخرى</translation>
        </message>
        <message>
            <source>other programs</source>
            <comment>barrier.processes</comment>
            <translation>برامج أخرى</translation>
        </message>
        <message>
            <source>more memory than allowed</source>
            <comment>barrier.memory</comment>
            <translation>ذاكرة أكثر من المسموح به</translation>
        </message>
        <message>
            <source>Dragoman has no means for that on this system yet.</source>
            <comment>sandbox.not_on_this_system</comment>
            <translation>ليس لدى Dragoman وسيلة لذلك على هذا النظام بعد.</translation>
        </message>
        <message>
            <source>The kernel takes no rights on files away ({why}); Linux does since 5.13, where Landlock is switched on.</source>
            <comment>sandbox.no_landlock</comment>
            <translation>لا تسحب النواة حقوق الوصول إلى الملفات ({why})؛ يتيح Linux ذلك منذ الإصدار 5.13 حيث يكون Landlock مفعّلًا.</translation>
        </message>
        <message>
            <source>The kernel filters no system calls ({why}).</source>
            <comment>sandbox.no_filter</comment>
            <translation>لا ترشّح النواة استدعاءات النظام ({why}).</translation>
        </message>
        <message>
            <source>There is no filter of system calls for this processor ({processor}).</source>
            <comment>sandbox.unknown_processor</comment>
            <translation>لا يوجد مرشّح لاستدعاءات النظام لهذا المعالج ({processor}).</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} other threads were there before the barrier stood, and keep their rights.</source>
            <comment>sandbox.other_threads</comment>
            <translation>
                <numerusform>لا خيوط معالجة أخرى قبل إقامة الحاجز.</numerusform>
                <numerusform>كان هناك خيط معالجة آخر قبل إقامة الحاجز، ويحتفظ بحقوقه.</numerusform>
                <numerusform>كان هناك خيطا معالجة آخران قبل إقامة الحاجز، ويحتفظان بحقوقهما.</numerusform>
                <numerusform>كانت هناك {n:count} خيوط معالجة أخرى قبل إقامة الحاجز، وتحتفظ بحقوقها.</numerusform>
                <numerusform>كان هناك {n:count} خيط معالجة آخر قبل إقامة الحاجز، وتحتفظ بحقوقها.</numerusform>
                <numerusform>كان هناك {n:count} خيط معالجة آخر قبل إقامة الحاجز، وتحتفظ بحقوقها.</numerusform>
            </translation>
        </message>
        <message>
            <source>An attempt to get past the barrier succeeded.</source>
            <comment>sandbox.tried_and_not_held</comment>
            <translation>نجحت محاولة لتجاوز الحاجز.</translation>
        </message>
        <message>
            <source>A process to try it with could not be started ({why}).</source>
            <comment>sandbox.no_process</comment>
            <translation>تعذر بدء عملية لتجربة ذلك ({why}).</translation>
        </message>
        <message>
            <source>it is Dragoman's own data folder</source>
            <comment>ignore.own_data</comment>
            <translation>إنه مجلد بيانات Dragoman نفسه</translation>
        </message>
        <message>
            <source>it is hidden</source>
            <comment>ignore.hidden</comment>
            <translation>إنه مخفي</translation>
        </message>
        <message>
            <source>folders named {name} hold no documents of a person</source>
            <comment>ignore.clutter_folder</comment>
            <translation>المجلدات المسماة {name} لا تحتوي على مستندات تخص الأشخاص</translation>
        </message>
        <message>
            <source>it is a temporary file of another program</source>
            <comment>ignore.clutter_file</comment>
            <translation>إنه ملف مؤقت لبرنامج آخر</translation>
        </message>
        <message>
            <source>you had it forgotten (its line among the folder's patterns is {line}; dragoman forget --undo takes it out)</source>
            <comment>ignore.forgotten</comment>
            <translation>لقد طلبت نسيانه (سطره بين أنماط المجلد هو {line}؛ ويحذفه الأمر dragoman forget --undo)</translation>
        </message>
        <message>
            <source>your pattern {pattern} leaves it out</source>
            <comment>ignore.excluded</comment>
            <translation>نمطك {pattern} يستبعده</translation>
        </message>
        <message>
            <source>line {line} of {path} leaves it out ({pattern})</source>
            <comment>ignore.file</comment>
            <translation>السطر {line} من {path} يستبعده ({pattern})</translation>
        </message>
        <message numerus="yes">
            <source>it says what is left out, with {n:count} mistakes; the first: {first}</source>
            <comment>ignore.rules_with_mistakes</comment>
            <translation>
                <numerusform>يحدد ما يُستبعد، دون أخطاء؛ أولها: {first}</numerusform>
                <numerusform>يحدد ما يُستبعد، وفيه خطأ واحد: {first}</numerusform>
                <numerusform>يحدد ما يُستبعد، وفيه خطآن؛ أولهما: {first}</numerusform>
                <numerusform>يحدد ما يُستبعد، وفيه {n:count} أخطاء؛ أولها: {first}</numerusform>
                <numerusform>يحدد ما يُستبعد، وفيه {n:count} خطأً؛ أولها: {first}</numerusform>
                <numerusform>يحدد ما يُستبعد، وفيه {n:count} خطأ؛ أولها: {first}</numerusform>
            </translation>
        </message>
        <message>
            <source>the folder {folder} is left out: {why}</source>
            <comment>ignore.folder_above</comment>
            <translation>المجلد {folder} مستبعد: {why}</translation>
        </message>
        <message>
            <source>line {line} ({text}) is passed over: {why}</source>
            <comment>pattern.passed_over</comment>
            <translation>جرى تجاوز السطر {line} ({text}): {why}</translation>
        </message>
        <message>
            <source>it names nothing</source>
            <comment>pattern.names_nothing</comment>
            <translation>لا يشير إلى شيء</translation>
        </message>
        <message>
            <source>the backslash at its end stands before nothing</source>
            <comment>pattern.backslash_at_end</comment>
            <translation>الشرطة المائلة العكسية في نهايته لا تسبق شيئًا</translation>
        </message>
        <message>
            <source>its bracket is never closed; the bracket itself is written \[</source>
            <comment>pattern.open_bracket</comment>
            <translation>قوسه لم يُغلق؛ يُكتب القوس نفسه هكذا \[</translation>
        </message>
        <message>
            <source>its brackets admit nothing but a slash, which they never match</source>
            <comment>pattern.only_slash</comment>
            <translation>لا تسمح أقواسه إلا بالشرطة المائلة، وهي لا تطابقها أبدًا</translation>
        </message>
        <message>
            <source>line {line} ({text}) holds a range that runs backwards: only its first character counts</source>
            <comment>pattern.range_backwards</comment>
            <translation>في السطر {line} ({text}) نطاق معكوس: لا يُحسب إلا حرفه الأول</translation>
        </message>
        <message>
            <source>its [: :] is no kind of character that is known, such as [:digit:]</source>
            <comment>pattern.unknown_class</comment>
            <translation>التعبير [: :] فيه ليس صنفًا معروفًا من الأحرف، مثل [:digit:]</translation>
        </message>
        <message>
            <source>no path has two slashes in a row</source>
            <comment>pattern.empty_part</comment>
            <translation>لا يحتوي أي مسار على شرطتين مائلتين متتاليتين</translation>
        </message>
        <message>
            <source>no path holds . or .. between its slashes</source>
            <comment>pattern.dots</comment>
            <translation>لا يحتوي أي مسار على . أو .. بين شرطاته المائلة</translation>
        </message>
        <message>
            <source>it is longer than {limit:bytes}</source>
            <comment>pattern.too_long</comment>
            <translation>إنه أطول من {limit:bytes}</translation>
        </message>
        <message>
            <source>patterns with *, ? or [ are followed up to {limit:bytes} of them</source>
            <comment>pattern.too_many</comment>
            <translation>الأنماط التي فيها * أو ? أو [ تُتَّبع حتى {limit:bytes} منها</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more lines are passed over</source>
            <comment>pattern.more_lines</comment>
            <translation>
                <numerusform>لم تُتجاوز أسطر أخرى</numerusform>
                <numerusform>جرى تجاوز سطر آخر</numerusform>
                <numerusform>جرى تجاوز سطرين آخرين</numerusform>
                <numerusform>جرى تجاوز {n:count} أسطر أخرى</numerusform>
                <numerusform>جرى تجاوز {n:count} سطرًا آخر</numerusform>
                <numerusform>جرى تجاوز {n:count} سطر آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing that it says is followed: {why}</source>
            <comment>pattern.file_not_followed</comment>
            <translation>لا يُتَّبع شيء مما فيه: {why}</translation>
        </message>
        <message>
            <source>only its first {limit:bytes} are followed</source>
            <comment>pattern.file_too_large</comment>
            <translation>لا يُتَّبع منه إلا أول {limit:bytes}</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} ignore files have lines that are passed over: dragoman failures tells them.</source>
            <comment>pattern.files_with_mistakes</comment>
            <translation>
                <numerusform>لا ملفات تجاهل فيها أسطر جرى تجاوزها.</numerusform>
                <numerusform>في أحد ملفات التجاهل أسطر جرى تجاوزها: يذكرها الأمر dragoman failures.</numerusform>
                <numerusform>في ملفَّي تجاهل أسطر جرى تجاوزها: يذكرها الأمر dragoman failures.</numerusform>
                <numerusform>في {n:count} ملفات تجاهل أسطر جرى تجاوزها: يذكرها الأمر dragoman failures.</numerusform>
                <numerusform>في {n:count} ملف تجاهل أسطر جرى تجاوزها: يذكرها الأمر dragoman failures.</numerusform>
                <numerusform>في {n:count} ملف تجاهل أسطر جرى تجاوزها: يذكرها الأمر dragoman failures.</numerusform>
            </translation>
        </message>
        <message>
            <source>rules in {path}: {problem}</source>
            <comment>pattern.in_file</comment>
            <translation>القواعد في {path}: {problem}</translation>
        </message>
        <message>
            <source>patterns of {folder}: {problem}</source>
            <comment>pattern.of_folder</comment>
            <translation>أنماط {folder}: {problem}</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>not_readable.folder</comment>
            <translation>إنه مجلد</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <comment>not_readable.no_file</comment>
            <translation>ليس ملفًا عاديًا</translation>
        </message>
        <message>
            <source>it has more than {limit:bytes}</source>
            <comment>not_readable.too_large</comment>
            <translation>حجمه أكثر من {limit:bytes}</translation>
        </message>
        <message>
            <source>The settings in {path} are not followed, and the defaults are used: {why}.</source>
            <comment>settings.not_read</comment>
            <translation>لا تُتَّبع الإعدادات في {path}، وتُستخدم القيم الافتراضية: {why}.</translation>
        </message>
        <message>
            <source>{path} holds bytes that are no text in UTF-8; the rest of it counts.</source>
            <comment>settings.no_text</comment>
            <translation>يحتوي {path} على بايتات ليست نصًا بترميز UTF-8؛ ويُؤخذ بالباقي.</translation>
        </message>
        <message>
            <source>{path} has a slip in line {line}, so that only the plain values that can be told in it count.</source>
            <comment>settings.no_json</comment>
            <translation>في {path} زلّة في السطر {line}، لذلك لا يُؤخذ إلا بالقيم البسيطة التي يمكن تمييزها فيه.</translation>
        </message>
        <message>
            <source>{path} holds no names with values, as in {{"embedder": "auto"}}; the defaults are used.</source>
            <comment>settings.no_names</comment>
            <translation>لا يحتوي {path} على أسماء لها قيم، كما في {{"embedder": "auto"}}؛ وتُستخدم القيم الافتراضية.</translation>
        </message>
        <message>
            <source>{path}, line {line}: there is no setting {name}.</source>
            <comment>settings.unknown</comment>
            <translation>الملف {path}، السطر {line}: لا يوجد إعداد اسمه {name}.</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} cannot be {value}; {used} is used instead.</source>
            <comment>settings.odd_value</comment>
            <translation>الملف {path}، السطر {line}: لا يمكن أن تكون قيمة {name} هي {value}؛ وتُستخدم {used} بدلًا منها.</translation>
        </message>
        <message>
            <source>Correct the file; what else is wrong in it is told by: dragoman status</source>
            <comment>settings.correct</comment>
            <translation>صحّح الملف؛ ويذكر هذا الأمر أي أخطاء أخرى فيه: dragoman status</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} stands there more than once; the last one counts.</source>
            <comment>settings.twice</comment>
            <translation>الملف {path}، السطر {line}: ورد {name} أكثر من مرة؛ ويُؤخذ بالأخير.</translation>
        </message>
        <message>
            <source>The indexer stopped because of a mistake in the program.</source>
            <comment>indexer.stopped</comment>
            <translation>توقف المفهرِس بسبب خطأ في البرنامج.</translation>
        </message>
        <message>
            <source>Start Dragoman again; the log says more.</source>
            <comment>remedy.start_again_see_log</comment>
            <translation>ابدأ Dragoman من جديد؛ التفاصيل في السجل.</translation>
        </message>
        <message>
            <source>See whether the drive or the network share is connected; Dragoman tries again by itself.</source>
            <comment>remedy.see_to_drive</comment>
            <translation>تحقق من اتصال محرك الأقراص أو مشاركة الشبكة؛ ويعيد Dragoman المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, and install Dragoman again if this goes on.</source>
            <comment>remedy.free_memory_or_install_again</comment>
            <translation>أغلق برامج أخرى لتحرير الذاكرة، وأعد تثبيت Dragoman إذا استمر ذلك.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents can be found</source>
            <comment>window.documents</comment>
            <translation>
                <numerusform>لا مستندات يمكن العثور عليها</numerusform>
                <numerusform>مستند واحد يمكن العثور عليه</numerusform>
                <numerusform>مستندان يمكن العثور عليهما</numerusform>
                <numerusform>{n:count} مستندات يمكن العثور عليها</numerusform>
                <numerusform>{n:count} مستندًا يمكن العثور عليه</numerusform>
                <numerusform>{n:count} مستند يمكن العثور عليه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} in part</source>
            <comment>window.partly</comment>
            <translation>
                <numerusform>لا شيء جزئيًا</numerusform>
                <numerusform>واحد جزئيًا</numerusform>
                <numerusform>اثنان جزئيًا</numerusform>
                <numerusform>{n:count} جزئيًا</numerusform>
                <numerusform>{n:count} جزئيًا</numerusform>
                <numerusform>{n:count} جزئيًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} not there now</source>
            <comment>window.away</comment>
            <translation>
                <numerusform>لا شيء غائب الآن</numerusform>
                <numerusform>واحد غير موجود الآن</numerusform>
                <numerusform>اثنان غير موجودين الآن</numerusform>
                <numerusform>{n:count} غير موجودة الآن</numerusform>
                <numerusform>{n:count} غير موجودة الآن</numerusform>
                <numerusform>{n:count} غير موجودة الآن</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} need attention</source>
            <comment>window.unread_files</comment>
            <translation>
                <numerusform>لا شيء يحتاج إلى انتباه</numerusform>
                <numerusform>واحد يحتاج إلى انتباه</numerusform>
                <numerusform>اثنان يحتاجان إلى انتباه</numerusform>
                <numerusform>{n:count} تحتاج إلى انتباه</numerusform>
                <numerusform>{n:count} تحتاج إلى انتباه</numerusform>
                <numerusform>{n:count} تحتاج إلى انتباه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are read again.</source>
            <comment>window.tried_again</comment>
            <translation>
                <numerusform>لا تُعاد قراءة أي ملف.</numerusform>
                <numerusform>تُعاد قراءة ملف واحد.</numerusform>
                <numerusform>تُعاد قراءة ملفين.</numerusform>
                <numerusform>تُعاد قراءة {n:count} ملفات.</numerusform>
                <numerusform>تُعاد قراءة {n:count} ملفًا.</numerusform>
                <numerusform>تُعاد قراءة {n:count} ملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are left out from now on; their patterns stand under Folders.</source>
            <comment>window.excluded</comment>
            <translation>
                <numerusform>لا يُستبعد أي ملف.</numerusform>
                <numerusform>يُستبعد ملف واحد من الآن فصاعدًا؛ ونمطه في «المجلدات».</numerusform>
                <numerusform>يُستبعد ملفان من الآن فصاعدًا؛ ونمطاهما في «المجلدات».</numerusform>
                <numerusform>تُستبعد {n:count} ملفات من الآن فصاعدًا؛ وأنماطها في «المجلدات».</numerusform>
                <numerusform>يُستبعد {n:count} ملفًا من الآن فصاعدًا؛ وأنماطها في «المجلدات».</numerusform>
                <numerusform>يُستبعد {n:count} ملف من الآن فصاعدًا؛ وأنماطها في «المجلدات».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files</source>
            <comment>window.files</comment>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>{n:count} ملفات</numerusform>
                <numerusform>{n:count} ملفًا</numerusform>
                <numerusform>{n:count} ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} chosen</source>
            <comment>window.chosen</comment>
            <translation>
                <numerusform>لم يُحدَّد شيء</numerusform>
                <numerusform>محدَّد: واحد</numerusform>
                <numerusform>محدَّد: اثنان</numerusform>
                <numerusform>محدَّد: {n:count}</numerusform>
                <numerusform>محدَّد: {n:count}</numerusform>
                <numerusform>محدَّد: {n:count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents</source>
            <comment>window.found_documents</comment>
            <translation>
                <numerusform>لا مستندات</numerusform>
                <numerusform>مستند واحد</numerusform>
                <numerusform>مستندان</numerusform>
                <numerusform>{n:count} مستندات</numerusform>
                <numerusform>{n:count} مستندًا</numerusform>
                <numerusform>{n:count} مستند</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least {n:count} documents</source>
            <comment>window.found_documents_at_least</comment>
            <translation>
                <numerusform>لا مستندات على الأقل</numerusform>
                <numerusform>مستند واحد على الأقل</numerusform>
                <numerusform>مستندان على الأقل</numerusform>
                <numerusform>{n:count} مستندات على الأقل</numerusform>
                <numerusform>{n:count} مستندًا على الأقل</numerusform>
                <numerusform>{n:count} مستند على الأقل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files that can be read</source>
            <comment>window.documents_there</comment>
            <translation>
                <numerusform>لا ملفات يمكن قراءتها</numerusform>
                <numerusform>ملف واحد يمكن قراءته</numerusform>
                <numerusform>ملفان يمكن قراءتهما</numerusform>
                <numerusform>{n:count} ملفات يمكن قراءتها</numerusform>
                <numerusform>{n:count} ملفًا يمكن قراءته</numerusform>
                <numerusform>{n:count} ملف يمكن قراءته</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files that can be read</source>
            <comment>window.documents_there_at_least</comment>
            <translation>
                <numerusform>ملفات يمكن قراءتها</numerusform>
                <numerusform>أكثر من ملف واحد يمكن قراءته</numerusform>
                <numerusform>أكثر من ملفين يمكن قراءتهما</numerusform>
                <numerusform>أكثر من {n:count} ملفات يمكن قراءتها</numerusform>
                <numerusform>أكثر من {n:count} ملفًا يمكن قراءته</numerusform>
                <numerusform>أكثر من {n:count} ملف يمكن قراءته</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages</source>
            <comment>window.passages</comment>
            <translation>
                <numerusform>لا مقاطع</numerusform>
                <numerusform>مقطع واحد</numerusform>
                <numerusform>مقطعان</numerusform>
                <numerusform>{n:count} مقاطع</numerusform>
                <numerusform>{n:count} مقطعًا</numerusform>
                <numerusform>{n:count} مقطع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a second</source>
            <comment>window.passages_a_second</comment>
            <translation>
                <numerusform>أقل من مقطع في الثانية</numerusform>
                <numerusform>مقطع واحد في الثانية</numerusform>
                <numerusform>مقطعان في الثانية</numerusform>
                <numerusform>{n:count} مقاطع في الثانية</numerusform>
                <numerusform>{n:count} مقطعًا في الثانية</numerusform>
                <numerusform>{n:count} مقطع في الثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a minute</source>
            <comment>window.passages_a_minute</comment>
            <translation>
                <numerusform>أقل من مقطع في الدقيقة</numerusform>
                <numerusform>مقطع واحد في الدقيقة</numerusform>
                <numerusform>مقطعان في الدقيقة</numerusform>
                <numerusform>{n:count} مقاطع في الدقيقة</numerusform>
                <numerusform>{n:count} مقطعًا في الدقيقة</numerusform>
                <numerusform>{n:count} مقطع في الدقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files, {size}</source>
            <comment>window.estimate</comment>
            <translation>
                <numerusform>لا ملفات، {size}</numerusform>
                <numerusform>ملف واحد، {size}</numerusform>
                <numerusform>ملفان، {size}</numerusform>
                <numerusform>{n:count} ملفات، {size}</numerusform>
                <numerusform>{n:count} ملفًا، {size}</numerusform>
                <numerusform>{n:count} ملف، {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files, {size}</source>
            <comment>window.estimate_at_least</comment>
            <translation>
                <numerusform>ملفات، {size}</numerusform>
                <numerusform>أكثر من ملف واحد، {size}</numerusform>
                <numerusform>أكثر من ملفين، {size}</numerusform>
                <numerusform>أكثر من {n:count} ملفات، {size}</numerusform>
                <numerusform>أكثر من {n:count} ملفًا، {size}</numerusform>
                <numerusform>أكثر من {n:count} ملف، {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} passages it has read only the beginning: it takes {limit:count} pieces of words at a time.</source>
            <comment>window.cut</comment>
            <translation>
                <numerusform>قرأ كل المقاطع كاملة: فهو يأخذ {limit:count} من أجزاء الكلمات في المرة.</numerusform>
                <numerusform>قرأ بداية مقطع واحد فقط: فهو يأخذ {limit:count} من أجزاء الكلمات في المرة.</numerusform>
                <numerusform>قرأ بداية مقطعين فقط: فهو يأخذ {limit:count} من أجزاء الكلمات في المرة.</numerusform>
                <numerusform>قرأ بداية {n:count} مقاطع فقط: فهو يأخذ {limit:count} من أجزاء الكلمات في المرة.</numerusform>
                <numerusform>قرأ بداية {n:count} مقطعًا فقط: فهو يأخذ {limit:count} من أجزاء الكلمات في المرة.</numerusform>
                <numerusform>قرأ بداية {n:count} مقطع فقط: فهو يأخذ {limit:count} من أجزاء الكلمات في المرة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more are still to be read</source>
            <comment>window.to_be_read</comment>
            <translation>
                <numerusform>لم يبقَ ما يُقرأ</numerusform>
                <numerusform>بقي واحد لم يُقرأ بعد</numerusform>
                <numerusform>بقي اثنان لم يُقرآ بعد</numerusform>
                <numerusform>بقيت {n:count} لم تُقرأ بعد</numerusform>
                <numerusform>بقي {n:count} لم تُقرأ بعد</numerusform>
                <numerusform>بقي {n:count} لم تُقرأ بعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>also in {n:count} other places</source>
            <comment>window.copies</comment>
            <translation>
                <numerusform>ليس في أماكن أخرى</numerusform>
                <numerusform>وأيضًا في مكان آخر</numerusform>
                <numerusform>وأيضًا في مكانين آخرين</numerusform>
                <numerusform>وأيضًا في {n:count} أماكن أخرى</numerusform>
                <numerusform>وأيضًا في {n:count} مكانًا آخر</numerusform>
                <numerusform>وأيضًا في {n:count} مكان آخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} new</source>
            <comment>window.new</comment>
            <translation>
                <numerusform>لا جديد</numerusform>
                <numerusform>واحد جديد</numerusform>
                <numerusform>اثنان جديدان</numerusform>
                <numerusform>{n:count} جديدة</numerusform>
                <numerusform>{n:count} جديدًا</numerusform>
                <numerusform>{n:count} جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more passages</source>
            <comment>window.more_passages</comment>
            <translation>
                <numerusform>لا مقاطع أخرى</numerusform>
                <numerusform>مقطع آخر</numerusform>
                <numerusform>مقطعان آخران</numerusform>
                <numerusform>{n:count} مقاطع أخرى</numerusform>
                <numerusform>{n:count} مقطعًا آخر</numerusform>
                <numerusform>{n:count} مقطع آخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These are all {n:count} documents</source>
            <comment>window.end</comment>
            <translation>
                <numerusform>لا مستندات</numerusform>
                <numerusform>هذا هو المستند الوحيد</numerusform>
                <numerusform>هذان هما المستندان كلاهما</numerusform>
                <numerusform>هذه كل المستندات، وعددها {n:count}</numerusform>
                <numerusform>هذه كل المستندات، وعددها {n:count}</numerusform>
                <numerusform>هذه كل المستندات، وعددها {n:count}</numerusform>
            </translation>
        </message>
        <message>
            <source>Still reading: {share:percent} can be found by meaning</source>
            <comment>window.still_reading_meaning</comment>
            <translation>القراءة مستمرة: يمكن العثور على {share:percent} بالمعنى</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are still to be read.</source>
            <comment>window.still_waiting</comment>
            <translation>
                <numerusform>لم يبقَ مستند لم يُقرأ.</numerusform>
                <numerusform>بقي مستند واحد لم يُقرأ بعد.</numerusform>
                <numerusform>بقي مستندان لم يُقرآ بعد.</numerusform>
                <numerusform>بقيت {n:count} مستندات لم تُقرأ بعد.</numerusform>
                <numerusform>بقي {n:count} مستندًا لم يُقرأ بعد.</numerusform>
                <numerusform>بقي {n:count} مستند لم يُقرأ بعد.</numerusform>
            </translation>
        </message>
        <message>
            <source>The meaning of {share:percent} of the text is known so far</source>
            <comment>window.meaning_coverage</comment>
            <translation>عُرف معنى {share:percent} من النص حتى الآن</translation>
        </message>
        <message>
            <source>The system does not let Dragoman start at login: its list of such programs cannot be written.</source>
            <comment>window.no_autostart</comment>
            <translation>لا يسمح النظام بتشغيل Dragoman عند تسجيل الدخول: تتعذر الكتابة في قائمته لهذه البرامج.</translation>
        </message>
        <message>
            <source>The larger model has read {share:percent} of the text so far</source>
            <comment>window.backfill</comment>
            <translation>قرأ النموذج الأكبر {share:percent} من النص حتى الآن</translation>
        </message>
        <message numerus="yes">
            <source>Open {n:count} files at once?</source>
            <comment>window.open_many</comment>
            <translation>
                <numerusform>هل تريد فتح الملفات؟</numerusform>
                <numerusform>هل تريد فتح ملف واحد؟</numerusform>
                <numerusform>هل تريد فتح ملفين معًا؟</numerusform>
                <numerusform>هل تريد فتح {n:count} ملفات معًا؟</numerusform>
                <numerusform>هل تريد فتح {n:count} ملفًا معًا؟</numerusform>
                <numerusform>هل تريد فتح {n:count} ملف معًا؟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages collected</source>
            <comment>window.collected</comment>
            <translation>
                <numerusform>لا مقاطع في المجموعة</numerusform>
                <numerusform>مقطع واحد في المجموعة</numerusform>
                <numerusform>مقطعان في المجموعة</numerusform>
                <numerusform>{n:count} مقاطع في المجموعة</numerusform>
                <numerusform>{n:count} مقطعًا في المجموعة</numerusform>
                <numerusform>{n:count} مقطع في المجموعة</numerusform>
            </translation>
        </message>
        <message>
            <source>Not there now; what was read of it can still be found</source>
            <comment>window.folder.away</comment>
            <translation>غير موجود الآن؛ ولا يزال العثور على ما قُرئ منه ممكنًا</translation>
        </message>
        <message>
            <source>Not there since {since:date}; what was read of it can still be found</source>
            <comment>window.folder.away_since</comment>
            <translation>غير موجود منذ {since:date}؛ ولا يزال العثور على ما قُرئ منه ممكنًا</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} still to be read</source>
            <comment>window.folder.waiting</comment>
            <translation>
                <numerusform>لم يبقَ ما يُقرأ</numerusform>
                <numerusform>بقي واحد لم يُقرأ</numerusform>
                <numerusform>بقي اثنان لم يُقرآ</numerusform>
                <numerusform>بقيت {n:count} لم تُقرأ</numerusform>
                <numerusform>بقي {n:count} لم تُقرأ</numerusform>
                <numerusform>بقي {n:count} لم تُقرأ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} left out</source>
            <comment>window.folder.skipped</comment>
            <translation>
                <numerusform>لا مستبعد</numerusform>
                <numerusform>واحد مستبعد</numerusform>
                <numerusform>اثنان مستبعدان</numerusform>
                <numerusform>{n:count} مستبعدة</numerusform>
                <numerusform>{n:count} مستبعدًا</numerusform>
                <numerusform>{n:count} مستبعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} seconds</source>
            <comment>window.duration.seconds</comment>
            <translation>
                <numerusform>أقل من ثانية</numerusform>
                <numerusform>ثانية واحدة</numerusform>
                <numerusform>ثانيتان</numerusform>
                <numerusform>{n:count} ثوانٍ</numerusform>
                <numerusform>{n:count} ثانية</numerusform>
                <numerusform>{n:count} ثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} minutes</source>
            <comment>window.duration.minutes</comment>
            <translation>
                <numerusform>أقل من دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>{n:count} دقائق</numerusform>
                <numerusform>{n:count} دقيقة</numerusform>
                <numerusform>{n:count} دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} hours</source>
            <comment>window.duration.hours</comment>
            <translation>
                <numerusform>أقل من ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتان</numerusform>
                <numerusform>{n:count} ساعات</numerusform>
                <numerusform>{n:count} ساعة</numerusform>
                <numerusform>{n:count} ساعة</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <comment>window.time_left.seconds</comment>
            <translation>بقي أقل من دقيقة</translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} minutes left</source>
            <comment>window.time_left.minutes</comment>
            <translation>
                <numerusform>بقي أقل من دقيقة</numerusform>
                <numerusform>بقيت دقيقة واحدة تقريبًا</numerusform>
                <numerusform>بقيت دقيقتان تقريبًا</numerusform>
                <numerusform>بقيت {n:count} دقائق تقريبًا</numerusform>
                <numerusform>بقيت {n:count} دقيقة تقريبًا</numerusform>
                <numerusform>بقيت {n:count} دقيقة تقريبًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} hours left</source>
            <comment>window.time_left.hours</comment>
            <translation>
                <numerusform>بقي أقل من ساعة</numerusform>
                <numerusform>بقيت ساعة واحدة تقريبًا</numerusform>
                <numerusform>بقيت ساعتان تقريبًا</numerusform>
                <numerusform>بقيت {n:count} ساعات تقريبًا</numerusform>
                <numerusform>بقيت {n:count} ساعة تقريبًا</numerusform>
                <numerusform>بقيت {n:count} ساعة تقريبًا</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes in {folder} cannot be followed as they happen.</source>
            <comment>watching.no_live_events</comment>
            <translation>تتعذر متابعة التغييرات في {folder} فور حدوثها.</translation>
        </message>
        <message>
            <source>The folder is looked through every few minutes instead. On Linux, raise fs.inotify.max_user_watches.</source>
            <comment>watching.looked_through_instead</comment>
            <translation>بدلًا من ذلك يُفحص المجلد كل بضع دقائق. في Linux ارفع قيمة fs.inotify.max_user_watches.</translation>
        </message>
        <message>
            <source>Another Dragoman is writing to this library.</source>
            <comment>library.written_elsewhere</comment>
            <translation>نسخة أخرى من Dragoman تكتب في هذه المكتبة.</translation>
        </message>
        <message>
            <source>Here it can be searched, but not changed.</source>
            <comment>library.search_only</comment>
            <translation>يمكن هنا البحث فيها، لا تغييرها.</translation>
        </message>
        <message>
            <source>Press Try again in its window (Help, Files that need attention), or close it first.</source>
            <comment>library.retry_there</comment>
            <translation>اضغط «إعادة المحاولة» في نافذتها («تعليمات»، «ملفات تحتاج إلى انتباه»)، أو أغلقها أولًا.</translation>
        </message>
        <message>
            <source>The library knows no file at {path}; dragoman explain says why.</source>
            <comment>library.nothing_to_retry</comment>
            <translation>لا تعرف المكتبة ملفًا في {path}؛ ويذكر الأمر dragoman explain السبب.</translation>
        </message>
        <message>
            <source>Close it first, or make the change in its window; searching works meanwhile.</source>
            <comment>library.close_it_first</comment>
            <translation>أغلقها أولًا، أو أجرِ التغيير في نافذتها؛ والبحث يعمل خلال ذلك.</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <comment>library.no_folder</comment>
            <translation>لا يوجد مجلد {path}.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <comment>library.check_path</comment>
            <translation>تحقق من المسار.</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>library.is_no_folder</comment>
            <translation>المسار {path} ليس مجلدًا.</translation>
        </message>
        <message>
            <source>Choose the folder that it lies in.</source>
            <comment>library.choose_its_folder</comment>
            <translation>اختر المجلد الذي يوجد فيه.</translation>
        </message>
        <message>
            <source>{path} is searched already.</source>
            <comment>library.is_searched</comment>
            <translation>يُبحث في {path} بالفعل.</translation>
        </message>
        <message>
            <source>{path} is searched already, as part of {folder}.</source>
            <comment>library.searched_already</comment>
            <translation>يُبحث في {path} بالفعل، بوصفه جزءًا من {folder}.</translation>
        </message>
        <message>
            <source>{path} lies in none of the folders that are searched.</source>
            <comment>library.in_no_folder</comment>
            <translation>لا يقع {path} في أي من المجلدات التي يُبحث فيها.</translation>
        </message>
        <message>
            <source>{path} is not among what you had forgotten.</source>
            <comment>library.not_forgotten</comment>
            <translation>ليس {path} من بين ما طلبت نسيانه.</translation>
        </message>
        <message>
            <source>waiting to be read</source>
            <comment>state.waiting</comment>
            <translation>في انتظار القراءة</translation>
        </message>
        <message>
            <source>can be found</source>
            <comment>state.indexed</comment>
            <translation>يمكن العثور عليه</translation>
        </message>
        <message>
            <source>can be found in part</source>
            <comment>state.partly</comment>
            <translation>يمكن العثور على جزء منه</translation>
        </message>
        <message>
            <source>no text in it</source>
            <comment>state.empty</comment>
            <translation>بلا نص</translation>
        </message>
        <message>
            <source>pictures of text</source>
            <comment>state.needs_ocr</comment>
            <translation>صور نص</translation>
        </message>
        <message>
            <source>needs a password</source>
            <comment>state.needs_password</comment>
            <translation>يحتاج إلى كلمة مرور</translation>
        </message>
        <message>
            <source>could not be read</source>
            <comment>state.failed</comment>
            <translation>تعذرت قراءته</translation>
        </message>
        <message>
            <source>too large</source>
            <comment>state.too_large</comment>
            <translation>كبير جدًا</translation>
        </message>
        <message>
            <source>left out</source>
            <comment>state.skipped</comment>
            <translation>مستبعد</translation>
        </message>
        <message>
            <source>not there now</source>
            <comment>state.away</comment>
            <translation>غير موجود الآن</translation>
        </message>
        <message>
            <source>It is still to be read.</source>
            <comment>failure.waiting</comment>
            <translation>لم يُقرأ بعد.</translation>
        </message>
        <message>
            <source>An older version did not keep the reason.</source>
            <comment>failure.unknown</comment>
            <translation>لم تحفظ نسخة أقدم السبب.</translation>
        </message>
        <message>
            <source>It is left out: {why}.</source>
            <comment>failure.left_out</comment>
            <translation>إنه مستبعد: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>It holds {n:count} files.</source>
            <comment>failure.files</comment>
            <translation>
                <numerusform>لا يحتوي على ملفات.</numerusform>
                <numerusform>يحتوي على ملف واحد.</numerusform>
                <numerusform>يحتوي على ملفين.</numerusform>
                <numerusform>يحتوي على {n:count} ملفات.</numerusform>
                <numerusform>يحتوي على {n:count} ملفًا.</numerusform>
                <numerusform>يحتوي على {n:count} ملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading it has ended the reader {n:count} times.</source>
            <comment>failure.deaths</comment>
            <translation>
                <numerusform>لم تؤدِّ قراءته إلى توقف القارئ.</numerusform>
                <numerusform>أدت قراءته إلى توقف القارئ مرة واحدة.</numerusform>
                <numerusform>أدت قراءته إلى توقف القارئ مرتين.</numerusform>
                <numerusform>أدت قراءته إلى توقف القارئ {n:count} مرات.</numerusform>
                <numerusform>أدت قراءته إلى توقف القارئ {n:count} مرة.</numerusform>
                <numerusform>أدت قراءته إلى توقف القارئ {n:count} مرة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder {folder} is not there now; what was read of it is kept.</source>
            <comment>away.folder</comment>
            <translation>المجلد {folder} غير موجود الآن؛ ويُحتفظ بما قُرئ منه.</translation>
        </message>
        <message>
            <source>The drive {path} is not connected now; what was read of it is kept.</source>
            <comment>away.drive</comment>
            <translation>محرك الأقراص {path} غير متصل الآن؛ ويُحتفظ بما قُرئ منه.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages and pictures among your documents may hold text that is not found yet.</source>
            <comment>scans.found</comment>
            <translation>
                <numerusform>لا صفحات ولا صور في مستنداتك فيها نص لا يُعثر عليه بعد.</numerusform>
                <numerusform>قد تحوي صفحة أو صورة واحدة بين مستنداتك نصًا لا يُعثر عليه بعد.</numerusform>
                <numerusform>قد تحوي صفحتان أو صورتان بين مستنداتك نصًا لا يُعثر عليه بعد.</numerusform>
                <numerusform>قد تحوي {n:count} صفحات وصور بين مستنداتك نصًا لا يُعثر عليه بعد.</numerusform>
                <numerusform>قد تحوي {n:count} صفحة وصورة بين مستنداتك نصًا لا يُعثر عليه بعد.</numerusform>
                <numerusform>قد تحوي {n:count} صفحة وصورة بين مستنداتك نصًا لا يُعثر عليه بعد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dragoman can read them in the background, which takes about {seconds:duration}.</source>
            <comment>scans.read_them</comment>
            <translation>يمكن لـ Dragoman قراءتها في الخلفية؛ المدة التقريبية: {seconds:duration}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} scans seem to be in a language whose data is missing: {languages}.</source>
            <comment>scans.no_language</comment>
            <translation>
                <numerusform>لا صفحات ممسوحة بلغة تنقص بياناتها: {languages}.</numerusform>
                <numerusform>تبدو صفحة ممسوحة واحدة بلغة تنقص بياناتها: {languages}.</numerusform>
                <numerusform>تبدو صفحتان ممسوحتان بلغة تنقص بياناتها: {languages}.</numerusform>
                <numerusform>تبدو {n:count} صفحات ممسوحة بلغة تنقص بياناتها: {languages}.</numerusform>
                <numerusform>تبدو {n:count} صفحة ممسوحة بلغة تنقص بياناتها: {languages}.</numerusform>
                <numerusform>تبدو {n:count} صفحة ممسوحة بلغة تنقص بياناتها: {languages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Get it under Models, where it has this name: some megabytes, fetched once.</source>
            <comment>scans.get_language</comment>
            <translation>احصل عليها من النماذج، حيث لها هذا الاسم: بضعة ميغابايت، تُنزَّل مرة واحدة.</translation>
        </message>
        <message>
            <source>Leave the window open, or index the folder: it is then read.</source>
            <comment>todo.wait</comment>
            <translation>اترك النافذة مفتوحة، أو فهرس المجلد: عندها يُقرأ.</translation>
        </message>
        <message>
            <source>Nothing needs to be done, unless there should be text in it.</source>
            <comment>todo.nothing</comment>
            <translation>لا يلزم فعل شيء، إلا إذا كان يُفترض أن يحتوي على نص.</translation>
        </message>
        <message>
            <source>Have Dragoman read scans: in its settings under Reading files, or by: dragoman scans read</source>
            <comment>todo.ocr</comment>
            <translation>اجعل Dragoman يقرأ الصفحات الممسوحة ضوئيًا: من إعداداته ضمن «قراءة الملفات»، أو بالأمر: dragoman scans read</translation>
        </message>
        <message>
            <source>Have its text recognised (OCR) into a PDF to have it found.</source>
            <comment>todo.ocr_picture</comment>
            <translation>تعرّف على نصه ضوئيًا (OCR) واحفظه في ملف PDF ليُعثر عليه.</translation>
        </message>
        <message>
            <source>Give its password, here or with dragoman password: it is kept only until Dragoman is closed, and never written down.</source>
            <comment>todo.give_password</comment>
            <translation>أدخل كلمة مروره، هنا أو بالأمر dragoman password: لا يُحتفظ بها إلا إلى أن يُغلق Dragoman، ولا تُكتب في أي مكان.</translation>
        </message>
        <message>
            <source>Save a copy without the protection: it is read as soon as it is there.</source>
            <comment>todo.without_password</comment>
            <translation>احفظ نسخة من دون الحماية: ستُقرأ فور وجودها.</translation>
        </message>
        <message>
            <source>Get the book without the protection, if its seller offers that.</source>
            <comment>todo.protected_book</comment>
            <translation>احصل على الكتاب من دون الحماية، إن كان البائع يتيح ذلك.</translation>
        </message>
        <message>
            <source>Try another copy, or save it anew with the program that it was made with.</source>
            <comment>todo.another_copy</comment>
            <translation>جرّب نسخة أخرى، أو احفظه من جديد بالبرنامج الذي أُنشئ به.</translation>
        </message>
        <message>
            <source>Split it, or raise largest_file in settings.json in the data folder, then try again.</source>
            <comment>todo.largest_file</comment>
            <translation>قسّمه، أو ارفع قيمة largest_file في settings.json في مجلد البيانات، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Split it, or raise longest_text in settings.json in the data folder, then try again.</source>
            <comment>todo.longest_text</comment>
            <translation>قسّمه، أو ارفع قيمة longest_text في settings.json في مجلد البيانات، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Split it into smaller files to have all of it found.</source>
            <comment>todo.split</comment>
            <translation>قسّمه إلى ملفات أصغر ليُعثر عليه كله.</translation>
        </message>
        <message>
            <source>Save what is in it as files in a folder that is searched, to have them found.</source>
            <comment>todo.attachments</comment>
            <translation>احفظ محتوياته كملفات في مجلد يُبحث فيه، ليُعثر عليها.</translation>
        </message>
        <message>
            <source>It is read again when it changes, with a new version, or when you say so: Try again, or dragoman retry.</source>
            <comment>todo.try_again</comment>
            <translation>يُقرأ من جديد عندما يتغير، أو مع إصدار جديد، أو عندما تطلب ذلك: «إعادة المحاولة» أو dragoman retry.</translation>
        </message>
        <message>
            <source>This is a mistake of Dragoman's: try again with the next version, and please report it.</source>
            <comment>todo.newer_version</comment>
            <translation>هذا خطأ من Dragoman: أعد المحاولة مع الإصدار التالي، ويُرجى الإبلاغ عنه.</translation>
        </message>
        <message>
            <source>Check the disk that it lies on; it is read again at the next look.</source>
            <comment>todo.check_disk</comment>
            <translation>تحقق من القرص الذي يوجد عليه؛ وسيُقرأ من جديد عند الفحص التالي.</translation>
        </message>
        <message>
            <source>Allow your account to read it; it is read at the next look.</source>
            <comment>todo.allow_file</comment>
            <translation>اسمح لحسابك بقراءته؛ وسيُقرأ عند الفحص التالي.</translation>
        </message>
        <message>
            <source>Allow your account to open it, or leave it out with a pattern of your own.</source>
            <comment>todo.allow_folder</comment>
            <translation>اسمح لحسابك بفتحه، أو استبعده بنمط من عندك.</translation>
        </message>
        <message>
            <source>It is looked at again at the next look.</source>
            <comment>todo.look_again</comment>
            <translation>سيُنظر فيه من جديد عند الفحص التالي.</translation>
        </message>
        <message>
            <source>Connect its drive, or make its folder available: it then goes on without being read again.</source>
            <comment>todo.connect</comment>
            <translation>صِل محرك أقراصه، أو أتِح مجلده: عندها يُتابَع من دون قراءته من جديد.</translation>
        </message>
        <message>
            <source>Save its mails as .msg, .eml or .mbox in a folder that is searched, from Outlook or a program that imports such files.</source>
            <comment>todo.export_mails</comment>
            <translation>احفظ رسائله بصيغة ‎.msg أو ‎.eml أو ‎.mbox في مجلد يُبحث فيه، من Outlook أو من برنامج يستورد مثل هذه الملفات.</translation>
        </message>
        <message>
            <source>Unpack it into a folder that is searched.</source>
            <comment>todo.unpack</comment>
            <translation>فك ضغطه في مجلد يُبحث فيه.</translation>
        </message>
        <message>
            <source>A transcript beside it, as a text, would be found.</source>
            <comment>todo.transcript</comment>
            <translation>إذا وُضع بجانبه تفريغ نصي له، أمكن العثور عليه.</translation>
        </message>
        <message>
            <source>Give it the extension of what it is, such as .txt or .pdf.</source>
            <comment>todo.extension</comment>
            <translation>أعطه امتداد نوعه الفعلي، مثل .txt أو .pdf.</translation>
        </message>
        <message>
            <source>Open it with {program} and save it as {format} to have it found.</source>
            <comment>todo.convert</comment>
            <translation>افتحه باستخدام {program} واحفظه بصيغة {format} ليُعثَر عليه.</translation>
        </message>
        <message>
            <source>Save it as PDF or as plain text to have it found.</source>
            <comment>todo.other_format</comment>
            <translation>احفظه بصيغة PDF أو كنص عادي ليُعثر عليه.</translation>
        </message>
        <message>
            <source>Move it to another folder to have it found.</source>
            <comment>todo.move_out</comment>
            <translation>انقله إلى مجلد آخر ليُعثر عليه.</translation>
        </message>
        <message>
            <source>Take the dot away from before its name, or what hides it, to have it found.</source>
            <comment>todo.unhide</comment>
            <translation>أزل النقطة من أول اسمه، أو ما يخفيه، ليُعثر عليه.</translation>
        </message>
        <message>
            <source>Give it another name to have it found.</source>
            <comment>todo.rename</comment>
            <translation>أعطه اسمًا آخر ليُعثر عليه.</translation>
        </message>
        <message>
            <source>Take the pattern away under File, Folders, to have it found.</source>
            <comment>todo.own_pattern</comment>
            <translation>أزل النمط في «ملف»، «المجلدات»، ليُعثر عليه.</translation>
        </message>
        <message>
            <source>Change that line, or move this file out of its folder, to have it found.</source>
            <comment>todo.ignore_file</comment>
            <translation>غيّر ذلك السطر، أو انقل هذا الملف من مجلده، ليُعثر عليه.</translation>
        </message>
        <message>
            <source>Correct these lines of it, or take them away.</source>
            <comment>todo.correct_rules</comment>
            <translation>صحّح هذه الأسطر منه، أو أزلها.</translation>
        </message>
        <message>
            <source>Add the folder that it leads to, to have that found.</source>
            <comment>todo.follow</comment>
            <translation>أضف المجلد الذي يقود إليه، ليُعثر على ما فيه.</translation>
        </message>
        <message>
            <source>It is a folder that is searched.</source>
            <comment>explain.searched_folder</comment>
            <translation>إنه مجلد يُبحث فيه.</translation>
        </message>
        <message>
            <source>It was indexed, but it is not on the disk now.</source>
            <comment>explain.not_on_disk</comment>
            <translation>لقد فُهرس، لكنه ليس على القرص الآن.</translation>
        </message>
        <message>
            <source>It is found by its earlier text; it has changed since and will be read again.</source>
            <comment>explain.earlier_text</comment>
            <translation>يُعثر عليه بنصه السابق؛ فقد تغيّر منذ ذلك الحين وسيُقرأ من جديد.</translation>
        </message>
        <message>
            <source>It is indexed and can be found.</source>
            <comment>explain.found</comment>
            <translation>إنه مفهرَس ويمكن العثور عليه.</translation>
        </message>
        <message>
            <source>It can be found, but not all of it is indexed.</source>
            <comment>explain.partly</comment>
            <translation>يمكن العثور عليه، لكن لم يُفهرَس كله.</translation>
        </message>
        <message>
            <source>It has not been read yet: run the index, or wait for the window to do so.</source>
            <comment>explain.not_read_yet</comment>
            <translation>لم يُقرأ بعد: شغّل الفهرسة، أو انتظر أن تقوم النافذة بذلك.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <comment>explain.no_such_file</comment>
            <translation>لا يوجد ملف كهذا.</translation>
        </message>
        <message>
            <source>It lies in none of the folders that are searched.</source>
            <comment>explain.in_no_folder</comment>
            <translation>لا يقع في أي من المجلدات التي يُبحث فيها.</translation>
        </message>
        <message>
            <source>It can be found by what was read of it. {why}</source>
            <comment>explain.away_found</comment>
            <translation>يمكن العثور عليه بما قُرئ منه. {why}</translation>
        </message>
        <message>
            <source>It is a symbolic link to {target}, which is not followed.</source>
            <comment>explain.link</comment>
            <translation>إنه رابط رمزي إلى {target}، ولا يُتَّبع.</translation>
        </message>
        <message>
            <source>It is no file of data, but a pipe, a socket or a device.</source>
            <comment>explain.special</comment>
            <translation>ليس ملف بيانات، بل أنبوب أو مقبس أو جهاز.</translation>
        </message>
        <message>
            <source>It cannot be looked at: {why}.</source>
            <comment>explain.cannot_be_looked_at</comment>
            <translation>يتعذر فحصه: {why}.</translation>
        </message>
        <message>
            <source>It is left out of {folder}: {why}.</source>
            <comment>explain.left_out</comment>
            <translation>إنه مستبعد من {folder}: {why}.</translation>
        </message>
        <message>
            <source>state: {name}, {state}</source>
            <comment>detail.state</comment>
            <translation>الحالة: {name}، {state}</translation>
        </message>
        <message>
            <source>since: {since:date}</source>
            <comment>detail.since</comment>
            <translation>منذ: {since:date}</translation>
        </message>
        <message>
            <source>searched as part of: {folder}</source>
            <comment>detail.folder</comment>
            <translation>يُبحث فيه بوصفه جزءًا من: {folder}</translation>
        </message>
        <message>
            <source>files below it that are {name}, {state}: {n:count}</source>
            <comment>detail.files</comment>
            <translation>الملفات تحته بحالة {name}، {state}: {n:count}</translation>
        </message>
        <message>
            <source>format: {label}</source>
            <comment>detail.format</comment>
            <translation>التنسيق: {label}</translation>
        </message>
        <message>
            <source>format: not one that Dragoman reads</source>
            <comment>detail.no_format</comment>
            <translation>التنسيق: ليس مما يقرؤه Dragoman</translation>
        </message>
        <message>
            <source>on the disk: {size:count} bytes</source>
            <comment>detail.on_disk</comment>
            <translation>على القرص: {size:count} بايت</translation>
        </message>
        <message>
            <source>on the disk: no</source>
            <comment>detail.not_on_disk</comment>
            <translation>على القرص: لا</translation>
        </message>
        <message>
            <source>on the disk: no file of data</source>
            <comment>detail.no_file</comment>
            <translation>على القرص: لا ملف بيانات</translation>
        </message>
        <message>
            <source>on the disk: the system does not let us look</source>
            <comment>detail.hidden_by_system</comment>
            <translation>على القرص: لا يسمح النظام بالنظر</translation>
        </message>
        <message>
            <source>in the catalogue: no</source>
            <comment>detail.not_in_catalogue</comment>
            <translation>في الكتالوج: لا</translation>
        </message>
        <message>
            <source>passages: {n:count}</source>
            <comment>detail.passages</comment>
            <translation>المقاطع: {n:count}</translation>
        </message>
        <message>
            <source>meaning, by {name}: {vectors:count} of {expected:count} texts</source>
            <comment>detail.vectors</comment>
            <translation>المعنى، بواسطة {name}: {vectors:count} من {expected:count} من النصوص</translation>
        </message>
        <message>
            <source>pages with text: {n:count}</source>
            <comment>detail.pages</comment>
            <translation>الصفحات التي فيها نص: {n:count}</translation>
        </message>
        <message>
            <source>title: {title}</source>
            <comment>detail.title</comment>
            <translation>العنوان: {title}</translation>
        </message>
        <message>
            <source>title: (none)</source>
            <comment>detail.no_title</comment>
            <translation>العنوان: (بلا)</translation>
        </message>
        <message>
            <source>language: {code}</source>
            <comment>detail.language</comment>
            <translation>اللغة: {code}</translation>
        </message>
        <message>
            <source>language: unknown</source>
            <comment>detail.no_language</comment>
            <translation>اللغة: غير معروفة</translation>
        </message>
        <message>
            <source>not in it: {why}</source>
            <comment>detail.left_out</comment>
            <translation>ليس فيه: {why}</translation>
        </message>
        <message>
            <source>the same content: {path}</source>
            <comment>detail.copy</comment>
            <translation>المحتوى نفسه: {path}</translation>
        </message>
        <message numerus="yes">
            <source>reading it ended the reader {n:count} times</source>
            <comment>detail.deaths</comment>
            <translation>
                <numerusform>لم تؤدِّ قراءته إلى توقف القارئ</numerusform>
                <numerusform>أدت قراءته إلى توقف القارئ مرة واحدة</numerusform>
                <numerusform>أدت قراءته إلى توقف القارئ مرتين</numerusform>
                <numerusform>أدت قراءته إلى توقف القارئ {n:count} مرات</numerusform>
                <numerusform>أدت قراءته إلى توقف القارئ {n:count} مرة</numerusform>
                <numerusform>أدت قراءته إلى توقف القارئ {n:count} مرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reading it was interrupted {n:count} times</source>
            <comment>detail.interruptions</comment>
            <translation>
                <numerusform>لم تُقطع قراءته</numerusform>
                <numerusform>قُطعت قراءته مرة واحدة</numerusform>
                <numerusform>قُطعت قراءته مرتين</numerusform>
                <numerusform>قُطعت قراءته {n:count} مرات</numerusform>
                <numerusform>قُطعت قراءته {n:count} مرة</numerusform>
                <numerusform>قُطعت قراءته {n:count} مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>read by the present version: yes</source>
            <comment>detail.up_to_date</comment>
            <translation>قُرئ بالإصدار الحالي: نعم</translation>
        </message>
        <message>
            <source>read by the present version: no, it will be read again</source>
            <comment>detail.to_be_read_again</comment>
            <translation>قُرئ بالإصدار الحالي: لا، سيُقرأ من جديد</translation>
        </message>
        <message>
            <source>what to do: {remedy}</source>
            <comment>detail.remedy</comment>
            <translation>ما يمكن فعله: {remedy}</translation>
        </message>
        <message>
            <source>meant perhaps: {path}</source>
            <comment>detail.suggestion</comment>
            <translation>ربما كان المقصود: {path}</translation>
        </message>
        <message>
            <source>Free some space; Dragoman then goes on where it stopped.</source>
            <comment>storage.free_some_space</comment>
            <translation>حرّر بعض المساحة؛ وعندها يتابع Dragoman من حيث توقف.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to.</source>
            <comment>storage.not_writable</comment>
            <translation>تتعذر الكتابة في مجلد البيانات.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({path}).</source>
            <comment>storage.path_not_writable</comment>
            <translation>تتعذر الكتابة في مجلد البيانات ({path}).</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another with --data-dir.</source>
            <comment>storage.check_permissions</comment>
            <translation>تحقق من أذوناته، أو اختر مجلدًا آخر بواسطة --data-dir.</translation>
        </message>
        <message>
            <source>{path} cannot be used: {why}.</source>
            <comment>storage.no_file_of_ours</comment>
            <translation>يتعذر استخدام {path}: {why}.</translation>
        </message>
        <message>
            <source>Move it elsewhere, or choose another data folder with --data-dir.</source>
            <comment>storage.move_it_away</comment>
            <translation>انقله إلى مكان آخر، أو اختر مجلد بيانات آخر بواسطة --data-dir.</translation>
        </message>
        <message>
            <source>The data folder cannot be used ({path}).</source>
            <comment>storage.path_not_usable</comment>
            <translation>يتعذر استخدام مجلد البيانات ({path}).</translation>
        </message>
        <message>
            <source>Choose another with --data-dir.</source>
            <comment>storage.choose_another_folder</comment>
            <translation>اختر مجلدًا آخر بواسطة --data-dir.</translation>
        </message>
        <message>
            <source>Check the disk, then start Dragoman again.</source>
            <comment>storage.check_the_disk</comment>
            <translation>افحص القرص، ثم ابدأ Dragoman من جديد.</translation>
        </message>
        <message>
            <source>The catalogue is damaged.</source>
            <comment>storage.catalogue_damaged</comment>
            <translation>الكتالوج تالف.</translation>
        </message>
        <message>
            <source>Repair it: Help, Check and repair in the window, or, with Dragoman closed: dragoman check --repair. What is whole is kept; your documents are not touched.</source>
            <comment>storage.repair</comment>
            <translation>لإصلاحه: «تعليمات»، «فحص المكتبة وإصلاحها» في النافذة، أو بعد إغلاق Dragoman: dragoman check --repair. يُحتفظ بالسليم، ولا تُمَس مستنداتك.</translation>
        </message>
        <message>
            <source>The catalogue is damaged: something in its table {table} cannot be.</source>
            <comment>storage.value_damaged</comment>
            <translation>الكتالوج تالف: في جدوله {table} ما لا يمكن أن يكون صحيحًا.</translation>
        </message>
        <message>
            <source>The catalogue is in use by another program.</source>
            <comment>storage.catalogue_in_use</comment>
            <translation>الكتالوج قيد الاستخدام من قِبل برنامج آخر.</translation>
        </message>
        <message>
            <source>Close that program and try again.</source>
            <comment>storage.close_other_program</comment>
            <translation>أغلق ذلك البرنامج وأعد المحاولة.</translation>
        </message>
        <message>
            <source>full-text index</source>
            <comment>storage.full_text_index</comment>
            <translation>فهرس النص الكامل</translation>
        </message>
        <message>
            <source>vector index</source>
            <comment>storage.vector_index</comment>
            <translation>فهرس المتجهات</translation>
        </message>
        <message>
            <source>The {index} cannot be written ({why}).</source>
            <comment>storage.index_not_writable</comment>
            <translation>تتعذر الكتابة في {index} ({why}).</translation>
        </message>
        <message>
            <source>Start Dragoman again: what is missing in it is made anew from the catalogue.</source>
            <comment>storage.index_is_made_anew</comment>
            <translation>ابدأ Dragoman من جديد: يُعاد إنشاء الناقص فيه من الكتالوج.</translation>
        </message>
        <message>
            <source>There is no library at {folder}.</source>
            <comment>storage.no_library</comment>
            <translation>لا توجد مكتبة في {folder}.</translation>
        </message>
        <message>
            <source>Index a folder first: dragoman index FOLDER.</source>
            <comment>storage.index_a_folder</comment>
            <translation>فهرس مجلدًا أولًا: dragoman index FOLDER.</translation>
        </message>
        <message>
            <source>The library at {folder} is not ready for this version of Dragoman.</source>
            <comment>storage.not_ready</comment>
            <translation>المكتبة في {folder} غير جاهزة لهذا الإصدار من Dragoman.</translation>
        </message>
        <message>
            <source>Open its window, or index a folder: that brings it up to date.</source>
            <comment>storage.bring_up_to_date</comment>
            <translation>افتح نافذتها، أو فهرس مجلدًا: فذلك يحدّثها.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder is no file.</source>
            <comment>storage.no_file</comment>
            <translation>العنصر catalogue.sqlite3 في مجلد البيانات ليس ملفًا.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder belongs to another program; it was not touched.</source>
            <comment>storage.foreign_catalogue</comment>
            <translation>الملف catalogue.sqlite3 في مجلد البيانات يخص برنامجًا آخر؛ ولم يُمَس.</translation>
        </message>
        <message>
            <source>This library was written by a newer version of Dragoman.</source>
            <comment>storage.newer_library</comment>
            <translation>كُتبت هذه المكتبة بإصدار أحدث من Dragoman.</translation>
        </message>
        <message>
            <source>The library could not be brought to this version of Dragoman. It is as it was: the version before can still use it. {why}</source>
            <comment>storage.not_upgraded</comment>
            <translation>تعذر نقل المكتبة إلى هذا الإصدار من Dragoman. وهي باقية كما كانت: لا يزال بإمكان الإصدار السابق استخدامها. {why}</translation>
        </message>
        <message>
            <source>Dragoman made a mistake; the log says more.</source>
            <comment>storage.upgrade_mistake</comment>
            <translation>أخطأ Dragoman؛ التفاصيل في السجل.</translation>
        </message>
        <message>
            <source>Go on with the version before, and please report this.</source>
            <comment>storage.use_former_version</comment>
            <translation>تابع العمل بالإصدار السابق، ويُرجى الإبلاغ عن ذلك.</translation>
        </message>
        <message>
            <source>Install that version, or choose another folder with --data-dir.</source>
            <comment>storage.install_that_version</comment>
            <translation>ثبّت ذلك الإصدار، أو اختر مجلدًا آخر بواسطة --data-dir.</translation>
        </message>
        <message>
            <source>Looking at {table}</source>
            <comment>check.looks_at</comment>
            <translation>جارٍ فحص {table}</translation>
        </message>
        <message>
            <source>Looking at the catalogue's pages</source>
            <comment>check.looks_at_pages</comment>
            <translation>جارٍ فحص صفحات الكتالوج</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <comment>check.looks_at_files</comment>
            <translation>جارٍ فحص الملفات</translation>
        </message>
        <message>
            <source>Repairing</source>
            <comment>check.repairs</comment>
            <translation>جارٍ الإصلاح</translation>
        </message>
        <message>
            <source>Copying what can be read of the catalogue</source>
            <comment>check.salvages</comment>
            <translation>جارٍ نسخ ما يمكن قراءته من الكتالوج</translation>
        </message>
        <message>
            <source>Close it first: nobody may write to the library while it is repaired.</source>
            <comment>check.close_it_first</comment>
            <translation>أغلقها أولًا: لا يجوز لأحد الكتابة في المكتبة أثناء إصلاحها.</translation>
        </message>
        <message>
            <source>The catalogue is not there.</source>
            <comment>check.catalogue_missing</comment>
            <translation>الكتالوج غير موجود.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue's file is damaged: it cannot be read in {n:count} places.</source>
            <comment>check.catalogue_corrupt</comment>
            <translation>
                <numerusform>ملف الكتالوج تالف.</numerusform>
                <numerusform>ملف الكتالوج تالف: تتعذر قراءته في موضع واحد.</numerusform>
                <numerusform>ملف الكتالوج تالف: تتعذر قراءته في موضعين.</numerusform>
                <numerusform>ملف الكتالوج تالف: تتعذر قراءته في {n:count} مواضع.</numerusform>
                <numerusform>ملف الكتالوج تالف: تتعذر قراءته في {n:count} موضعًا.</numerusform>
                <numerusform>ملف الكتالوج تالف: تتعذر قراءته في {n:count} موضع.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the catalogue {n:count} indexes or triggers are not as they were made.</source>
            <comment>check.schema</comment>
            <translation>
                <numerusform>جميع الفهارس والمشغّلات في الكتالوج كما أُنشئت.</numerusform>
                <numerusform>في الكتالوج فهرس أو مشغّل واحد ليس كما أُنشئ.</numerusform>
                <numerusform>في الكتالوج اثنان من الفهارس أو المشغّلات ليسا كما أُنشئا.</numerusform>
                <numerusform>في الكتالوج {n:count} من الفهارس أو المشغّلات ليست كما أُنشئت.</numerusform>
                <numerusform>في الكتالوج {n:count} من الفهارس أو المشغّلات ليست كما أُنشئت.</numerusform>
                <numerusform>في الكتالوج {n:count} من الفهارس أو المشغّلات ليست كما أُنشئت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Indexes of the catalogue do not agree with their tables, in {n:count} places.</source>
            <comment>check.sqlite_indexes</comment>
            <translation>
                <numerusform>فهارس الكتالوج تتفق مع جداولها.</numerusform>
                <numerusform>فهارس الكتالوج لا تتفق مع جداولها، في موضع واحد.</numerusform>
                <numerusform>فهارس الكتالوج لا تتفق مع جداولها، في موضعين.</numerusform>
                <numerusform>فهارس الكتالوج لا تتفق مع جداولها، في {n:count} مواضع.</numerusform>
                <numerusform>فهارس الكتالوج لا تتفق مع جداولها، في {n:count} موضعًا.</numerusform>
                <numerusform>فهارس الكتالوج لا تتفق مع جداولها، في {n:count} موضع.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are said to be at places where they never were.</source>
            <comment>check.documents_astray</comment>
            <translation>
                <numerusform>لا مستندات مسجلة في أماكن لم تكن فيها قط.</numerusform>
                <numerusform>مستند واحد مسجل في مكان لم يكن فيه قط.</numerusform>
                <numerusform>مستندان مسجلان في أماكن لم يكونا فيها قط.</numerusform>
                <numerusform>{n:count} مستندات مسجلة في أماكن لم تكن فيها قط.</numerusform>
                <numerusform>{n:count} مستندًا مسجلًا في أماكن لم تكن فيها قط.</numerusform>
                <numerusform>{n:count} مستند مسجل في أماكن لم تكن فيها قط.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} documents the catalogue says what cannot be.</source>
            <comment>check.documents_damaged</comment>
            <translation>
                <numerusform>بيانات المستندات في الكتالوج سليمة.</numerusform>
                <numerusform>في الكتالوج بيانات مستحيلة عن مستند واحد.</numerusform>
                <numerusform>في الكتالوج بيانات مستحيلة عن مستندين.</numerusform>
                <numerusform>في الكتالوج بيانات مستحيلة عن {n:count} مستندات.</numerusform>
                <numerusform>في الكتالوج بيانات مستحيلة عن {n:count} مستندًا.</numerusform>
                <numerusform>في الكتالوج بيانات مستحيلة عن {n:count} مستند.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents have other names to be searched by than their own.</source>
            <comment>check.names_damaged</comment>
            <translation>
                <numerusform>لا مستندات لها أسماء بحث غير أسمائها.</numerusform>
                <numerusform>مستند واحد له اسم بحث غير اسمه.</numerusform>
                <numerusform>مستندان لهما اسما بحث غير اسميهما.</numerusform>
                <numerusform>{n:count} مستندات لها أسماء بحث غير أسمائها.</numerusform>
                <numerusform>{n:count} مستندًا لها أسماء بحث غير أسمائها.</numerusform>
                <numerusform>{n:count} مستند لها أسماء بحث غير أسمائها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:count} documents are not what was read.</source>
            <comment>check.contents_damaged</comment>
            <translation>
                <numerusform>نصوص المستندات مطابقة لما قُرئ.</numerusform>
                <numerusform>نص مستند واحد ليس ما قُرئ.</numerusform>
                <numerusform>نصّا مستندين ليسا ما قُرئ.</numerusform>
                <numerusform>نصوص {n:count} مستندات ليست ما قُرئ.</numerusform>
                <numerusform>نصوص {n:count} مستندًا ليست ما قُرئ.</numerusform>
                <numerusform>نصوص {n:count} مستند ليست ما قُرئ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts it is wrongly said how they were read.</source>
            <comment>check.contents_pipeline</comment>
            <translation>
                <numerusform>طريقة قراءة النصوص مسجلة بصورة صحيحة.</numerusform>
                <numerusform>سُجلت خطأً طريقة قراءة نص واحد.</numerusform>
                <numerusform>سُجلت خطأً طريقة قراءة نصين.</numerusform>
                <numerusform>سُجلت خطأً طريقة قراءة {n:count} نصوص.</numerusform>
                <numerusform>سُجلت خطأً طريقة قراءة {n:count} نصًا.</numerusform>
                <numerusform>سُجلت خطأً طريقة قراءة {n:count} نص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts the number of passages is wrong.</source>
            <comment>check.contents_numbers</comment>
            <translation>
                <numerusform>عدد المقاطع صحيح في كل النصوص.</numerusform>
                <numerusform>عدد المقاطع خاطئ في نص واحد.</numerusform>
                <numerusform>عدد المقاطع خاطئ في نصين.</numerusform>
                <numerusform>عدد المقاطع خاطئ في {n:count} نصوص.</numerusform>
                <numerusform>عدد المقاطع خاطئ في {n:count} نصًا.</numerusform>
                <numerusform>عدد المقاطع خاطئ في {n:count} نص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages are of no document.</source>
            <comment>check.chunks_astray</comment>
            <translation>
                <numerusform>لا مقاطع لا تنتمي إلى أي مستند.</numerusform>
                <numerusform>مقطع واحد لا ينتمي إلى أي مستند.</numerusform>
                <numerusform>مقطعان لا ينتميان إلى أي مستند.</numerusform>
                <numerusform>{n:count} مقاطع لا تنتمي إلى أي مستند.</numerusform>
                <numerusform>{n:count} مقطعًا لا ينتمي إلى أي مستند.</numerusform>
                <numerusform>{n:count} مقطع لا ينتمي إلى أي مستند.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The lengths of the vectors of {n:count} embedders are wrong.</source>
            <comment>check.embedder_dimension</comment>
            <translation>
                <numerusform>أطوال متجهات نماذج المعنى صحيحة.</numerusform>
                <numerusform>أطوال متجهات نموذج معنى واحد خاطئة.</numerusform>
                <numerusform>أطوال متجهات نموذجَي معنى خاطئة.</numerusform>
                <numerusform>أطوال متجهات {n:count} نماذج معنى خاطئة.</numerusform>
                <numerusform>أطوال متجهات {n:count} نموذج معنى خاطئة.</numerusform>
                <numerusform>أطوال متجهات {n:count} نموذج معنى خاطئة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} embedders are not what was written.</source>
            <comment>check.embedders_damaged</comment>
            <translation>
                <numerusform>نماذج المعنى مطابقة لما كُتب.</numerusform>
                <numerusform>نموذج معنى واحد ليس ما كُتب.</numerusform>
                <numerusform>نموذجا معنى ليسا ما كُتب.</numerusform>
                <numerusform>{n:count} نماذج معنى ليست ما كُتب.</numerusform>
                <numerusform>{n:count} نموذج معنى ليس ما كُتب.</numerusform>
                <numerusform>{n:count} نموذج معنى ليس ما كُتب.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are not what was written.</source>
            <comment>check.vectors_damaged</comment>
            <translation>
                <numerusform>المتجهات مطابقة لما كُتب.</numerusform>
                <numerusform>متجه واحد ليس ما كُتب.</numerusform>
                <numerusform>متجهان ليسا ما كُتب.</numerusform>
                <numerusform>{n:count} متجهات ليست ما كُتب.</numerusform>
                <numerusform>{n:count} متجهًا ليس ما كُتب.</numerusform>
                <numerusform>{n:count} متجه ليس ما كُتب.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are of texts that are in no document.</source>
            <comment>check.vectors_orphaned</comment>
            <translation>
                <numerusform>لا متجهات لنصوص خارج المستندات.</numerusform>
                <numerusform>متجه واحد لنص لا يوجد في أي مستند.</numerusform>
                <numerusform>متجهان لنصوص لا توجد في أي مستند.</numerusform>
                <numerusform>{n:count} متجهات لنصوص لا توجد في أي مستند.</numerusform>
                <numerusform>{n:count} متجهًا لنصوص لا توجد في أي مستند.</numerusform>
                <numerusform>{n:count} متجه لنصوص لا توجد في أي مستند.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} rows of a smaller table say what cannot be.</source>
            <comment>check.rows_damaged</comment>
            <translation>
                <numerusform>صفوف الجداول الأصغر سليمة.</numerusform>
                <numerusform>في صف واحد من جدول أصغر بيانات مستحيلة.</numerusform>
                <numerusform>في صفين من جدول أصغر بيانات مستحيلة.</numerusform>
                <numerusform>في {n:count} صفوف من جدول أصغر بيانات مستحيلة.</numerusform>
                <numerusform>في {n:count} صفًا من جدول أصغر بيانات مستحيلة.</numerusform>
                <numerusform>في {n:count} صف من جدول أصغر بيانات مستحيلة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} properties of the catalogue are lost.</source>
            <comment>check.properties_damaged</comment>
            <translation>
                <numerusform>لم تُفقد أي خاصية من الكتالوج.</numerusform>
                <numerusform>فُقدت خاصية واحدة من الكتالوج.</numerusform>
                <numerusform>فُقدت خاصيتان من الكتالوج.</numerusform>
                <numerusform>فُقدت {n:count} خصائص من الكتالوج.</numerusform>
                <numerusform>فُقدت {n:count} خاصية من الكتالوج.</numerusform>
                <numerusform>فُقدت {n:count} خاصية من الكتالوج.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} tables it is not known which numbers were given.</source>
            <comment>check.sequences_damaged</comment>
            <translation>
                <numerusform>الأرقام الممنوحة في كل الجداول معروفة.</numerusform>
                <numerusform>الأرقام التي مُنحت في جدول واحد غير معروفة.</numerusform>
                <numerusform>الأرقام التي مُنحت في جدولين غير معروفة.</numerusform>
                <numerusform>الأرقام التي مُنحت في {n:count} جداول غير معروفة.</numerusform>
                <numerusform>الأرقام التي مُنحت في {n:count} جدولًا غير معروفة.</numerusform>
                <numerusform>الأرقام التي مُنحت في {n:count} جدول غير معروفة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost what was written last; {n:count} indexes knew of it.</source>
            <comment>check.lost_writes</comment>
            <translation>
                <numerusform>فقد الكتالوج آخر ما كُتب فيه.</numerusform>
                <numerusform>فقد الكتالوج آخر ما كُتب فيه؛ وكان فهرس واحد يعرفه.</numerusform>
                <numerusform>فقد الكتالوج آخر ما كُتب فيه؛ وكان فهرسان يعرفانه.</numerusform>
                <numerusform>فقد الكتالوج آخر ما كُتب فيه؛ وكانت {n:count} فهارس تعرفه.</numerusform>
                <numerusform>فقد الكتالوج آخر ما كُتب فيه؛ وكان {n:count} فهرسًا يعرفه.</numerusform>
                <numerusform>فقد الكتالوج آخر ما كُتب فيه؛ وكان {n:count} فهرس يعرفه.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost its latest changes: {n:count} folders and opened documents that the newest backup knows.</source>
            <comment>check.went_back</comment>
            <translation>
                <numerusform>فقد الكتالوج آخر تغييراته.</numerusform>
                <numerusform>فقد الكتالوج آخر تغييراته: مجلد أو مستند مفتوح واحد تعرفه أحدث نسخة احتياطية.</numerusform>
                <numerusform>فقد الكتالوج آخر تغييراته: اثنان من المجلدات والمستندات المفتوحة تعرفهما أحدث نسخة احتياطية.</numerusform>
                <numerusform>فقد الكتالوج آخر تغييراته: {n:count} من المجلدات والمستندات المفتوحة تعرفها أحدث نسخة احتياطية.</numerusform>
                <numerusform>فقد الكتالوج آخر تغييراته: {n:count} من المجلدات والمستندات المفتوحة تعرفها أحدث نسخة احتياطية.</numerusform>
                <numerusform>فقد الكتالوج آخر تغييراته: {n:count} من المجلدات والمستندات المفتوحة تعرفها أحدث نسخة احتياطية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The paths of {n:count} folders cannot be.</source>
            <comment>check.folders_damaged</comment>
            <translation>
                <numerusform>مسارات المجلدات سليمة.</numerusform>
                <numerusform>مسار مجلد واحد غير ممكن.</numerusform>
                <numerusform>مسارا مجلدين غير ممكنين.</numerusform>
                <numerusform>مسارات {n:count} مجلدات غير ممكنة.</numerusform>
                <numerusform>مسارات {n:count} مجلدًا غير ممكنة.</numerusform>
                <numerusform>مسارات {n:count} مجلد غير ممكنة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is left out of {n:count} folders cannot be read.</source>
            <comment>check.excludes_damaged</comment>
            <translation>
                <numerusform>يمكن قراءة المستبعد من كل المجلدات.</numerusform>
                <numerusform>تتعذر قراءة المستبعد من مجلد واحد.</numerusform>
                <numerusform>تتعذر قراءة المستبعد من مجلدين.</numerusform>
                <numerusform>تتعذر قراءة المستبعد من {n:count} مجلدات.</numerusform>
                <numerusform>تتعذر قراءة المستبعد من {n:count} مجلدًا.</numerusform>
                <numerusform>تتعذر قراءة المستبعد من {n:count} مجلد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} counts that are kept are wrong.</source>
            <comment>check.counts_wrong</comment>
            <translation>
                <numerusform>الأعداد المحفوظة صحيحة.</numerusform>
                <numerusform>أحد الأعداد المحفوظة خاطئ.</numerusform>
                <numerusform>عددان من الأعداد المحفوظة خاطئان.</numerusform>
                <numerusform>{n:count} من الأعداد المحفوظة خاطئة.</numerusform>
                <numerusform>{n:count} من الأعداد المحفوظة خاطئة.</numerusform>
                <numerusform>{n:count} من الأعداد المحفوظة خاطئة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is damaged in {n:count} files.</source>
            <comment>check.index_unusable</comment>
            <translation>
                <numerusform>{index} تالف.</numerusform>
                <numerusform>{index} تالف في ملف واحد.</numerusform>
                <numerusform>{index} تالف في ملفين.</numerusform>
                <numerusform>{index} تالف في {n:count} ملفات.</numerusform>
                <numerusform>{index} تالف في {n:count} ملفًا.</numerusform>
                <numerusform>{index} تالف في {n:count} ملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is of {n:count} other catalogues.</source>
            <comment>check.index_elsewhere</comment>
            <translation>
                <numerusform>{index} ليس من كتالوج آخر.</numerusform>
                <numerusform>{index} من كتالوج آخر.</numerusform>
                <numerusform>{index} من كتالوجين آخرين.</numerusform>
                <numerusform>{index} من {n:count} كتالوجات أخرى.</numerusform>
                <numerusform>{index} من {n:count} كتالوجًا آخر.</numerusform>
                <numerusform>{index} من {n:count} كتالوج آخر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} lacks {n:count} entries, or has them too many.</source>
            <comment>check.index_incomplete</comment>
            <translation>
                <numerusform>{index} كامل الإدخالات.</numerusform>
                <numerusform>في {index} إدخال واحد ناقص أو زائد.</numerusform>
                <numerusform>في {index} إدخالان ناقصان أو زائدان.</numerusform>
                <numerusform>في {index} {n:count} إدخالات ناقصة أو زائدة.</numerusform>
                <numerusform>في {index} {n:count} إدخالًا ناقصًا أو زائدًا.</numerusform>
                <numerusform>في {index} {n:count} إدخال ناقص أو زائد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have gone from the disk.</source>
            <comment>check.files_gone</comment>
            <translation>
                <numerusform>لم يختفِ أي ملف من القرص.</numerusform>
                <numerusform>اختفى ملف واحد من القرص.</numerusform>
                <numerusform>اختفى ملفان من القرص.</numerusform>
                <numerusform>اختفت {n:count} ملفات من القرص.</numerusform>
                <numerusform>اختفى {n:count} ملفًا من القرص.</numerusform>
                <numerusform>اختفى {n:count} ملف من القرص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have changed since they were read.</source>
            <comment>check.files_changed</comment>
            <translation>
                <numerusform>لم يتغيّر أي ملف منذ قراءته.</numerusform>
                <numerusform>تغيّر ملف واحد منذ قراءته.</numerusform>
                <numerusform>تغيّر ملفان منذ قراءتهما.</numerusform>
                <numerusform>تغيّرت {n:count} ملفات منذ قراءتها.</numerusform>
                <numerusform>تغيّر {n:count} ملفًا منذ قراءتها.</numerusform>
                <numerusform>تغيّر {n:count} ملف منذ قراءتها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files hold other bytes than were read, though they look unchanged.</source>
            <comment>check.files_differ</comment>
            <translation>
                <numerusform>محتوى الملفات هو ما قُرئ.</numerusform>
                <numerusform>ملف واحد محتواه غير ما قُرئ، مع أنه يبدو دون تغيير.</numerusform>
                <numerusform>ملفان محتواهما غير ما قُرئ، مع أنهما يبدوان دون تغيير.</numerusform>
                <numerusform>{n:count} ملفات محتواها غير ما قُرئ، مع أنها تبدو دون تغيير.</numerusform>
                <numerusform>{n:count} ملفًا محتواها غير ما قُرئ، مع أنها تبدو دون تغيير.</numerusform>
                <numerusform>{n:count} ملف محتواها غير ما قُرئ، مع أنها تبدو دون تغيير.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files of settings cannot be read.</source>
            <comment>check.settings_damaged</comment>
            <translation>
                <numerusform>يمكن قراءة كل ملفات الإعدادات.</numerusform>
                <numerusform>تتعذر قراءة ملف إعدادات واحد.</numerusform>
                <numerusform>تتعذر قراءة ملفَّي إعدادات.</numerusform>
                <numerusform>تتعذر قراءة {n:count} ملفات إعدادات.</numerusform>
                <numerusform>تتعذر قراءة {n:count} ملف إعدادات.</numerusform>
                <numerusform>تتعذر قراءة {n:count} ملف إعدادات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} backups are not what was written.</source>
            <comment>check.backups_damaged</comment>
            <translation>
                <numerusform>النسخ الاحتياطية مطابقة لما كُتب.</numerusform>
                <numerusform>نسخة احتياطية واحدة ليست ما كُتب.</numerusform>
                <numerusform>نسختان احتياطيتان ليستا ما كُتب.</numerusform>
                <numerusform>{n:count} نسخ احتياطية ليست ما كُتب.</numerusform>
                <numerusform>{n:count} نسخة احتياطية ليست ما كُتب.</numerusform>
                <numerusform>{n:count} نسخة احتياطية ليست ما كُتب.</numerusform>
            </translation>
        </message>
        <message>
            <source>made again from the catalogue</source>
            <comment>check.from.catalogue</comment>
            <translation>أُعيد إنشاؤه من الكتالوج</translation>
        </message>
        <message>
            <source>read again from the files</source>
            <comment>check.from.files</comment>
            <translation>أُعيدت قراءته من الملفات</translation>
        </message>
        <message>
            <source>embedded anew</source>
            <comment>check.from.embedder</comment>
            <translation>أُعيدت قراءة معناه</translation>
        </message>
        <message>
            <source>taken from the newest backup</source>
            <comment>check.from.backup</comment>
            <translation>أُخذ من أحدث نسخة احتياطية</translation>
        </message>
        <message>
            <source>set to what is usual</source>
            <comment>check.from.default</comment>
            <translation>ضُبط على القيمة المعتادة</translation>
        </message>
        <message>
            <source>what can be read of it goes into a new one; the damaged one is kept aside, in the folder damaged</source>
            <comment>check.from.remains</comment>
            <translation>ما يمكن قراءته منه يُنقل إلى كتالوج جديد؛ ويُحتفظ بالتالف جانبًا، في المجلد damaged</translation>
        </message>
        <message>
            <source>to be repaired</source>
            <comment>check.state.possible</comment>
            <translation>سيُصلَح</translation>
        </message>
        <message>
            <source>repaired</source>
            <comment>check.state.done</comment>
            <translation>أُصلح</translation>
        </message>
        <message>
            <source>the next run of the index sees to it</source>
            <comment>check.state.with_index</comment>
            <translation>تتولاه الفهرسة التالية</translation>
        </message>
        <message>
            <source>could not be repaired</source>
            <comment>check.state.failed</comment>
            <translation>تعذر إصلاحه</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <comment>check.sound</comment>
            <translation>المكتبة سليمة.</translation>
        </message>
        <message>
            <source>Repair it: dragoman check --repair.</source>
            <comment>check.repair_it</comment>
            <translation>لإصلاحها: dragoman check --repair.</translation>
        </message>
        <message>
            <source>All of it is repaired.</source>
            <comment>check.all_repaired</comment>
            <translation>أُصلح كل شيء.</translation>
        </message>
        <message>
            <source>Not all of it could be repaired; the log says more.</source>
            <comment>check.not_all_repaired</comment>
            <translation>لم يمكن إصلاح كل شيء؛ التفاصيل في السجل.</translation>
        </message>
        <message>
            <source>The library is damaged: {what}</source>
            <comment>check.found_at_start</comment>
            <translation>المكتبة تالفة: {what}</translation>
        </message>
        <message>
            <source>There is no backup that can be used.</source>
            <comment>backup.none</comment>
            <translation>لا توجد نسخة احتياطية يمكن استخدامها.</translation>
        </message>
        <message>
            <source>There is no backup {name} that can be used.</source>
            <comment>backup.none_such</comment>
            <translation>لا توجد نسخة احتياطية باسم {name} يمكن استخدامها.</translation>
        </message>
        <message>
            <source>Too many files are open in this program or on this computer.</source>
            <comment>shortage.open_files</comment>
            <translation>عدد الملفات المفتوحة في هذا البرنامج أو على هذا الكمبيوتر كبير جدًا.</translation>
        </message>
        <message>
            <source>Close other programs, or raise the limit of open files (ulimit -n), then start Dragoman again.</source>
            <comment>shortage.close_or_raise</comment>
            <translation>أغلق برامج أخرى، أو ارفع حد الملفات المفتوحة (ulimit -n)، ثم ابدأ Dragoman من جديد.</translation>
        </message>
        <message>
            <source>There is too little memory, or no further process or thread may be started.</source>
            <comment>shortage.memory</comment>
            <translation>الذاكرة قليلة جدًا، أو لا يُسمح ببدء عملية أو خيط معالجة آخر.</translation>
        </message>
        <message>
            <source>Close other programs, or raise what Dragoman may use, then start it again; what was done is kept.</source>
            <comment>shortage.close_programs</comment>
            <translation>أغلق برامج أخرى، أو ارفع ما يجوز لـ Dragoman استخدامه، ثم ابدأه من جديد؛ ويُحتفظ بما أُنجز.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <comment>disk.full</comment>
            <translation>القرص ممتلئ.</translation>
        </message>
        <message>
            <source>Make room, then try again: what has been downloaded of a model is kept.</source>
            <comment>disk.make_room_for_model</comment>
            <translation>وفّر مساحة، ثم أعد المحاولة: يُحتفظ بما نُزِّل من النموذج.</translation>
        </message>
        <message>
            <source>The folder of models cannot be written to ({path}).</source>
            <comment>disk.models_denied</comment>
            <translation>تتعذر الكتابة في مجلد النماذج ({path}).</translation>
        </message>
        <message>
            <source>Close other windows of Dragoman, check the folder's permissions, and try again.</source>
            <comment>disk.close_windows</comment>
            <translation>أغلق نوافذ Dragoman الأخرى، وتحقق من أذونات المجلد، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <comment>disk.failing</comment>
            <translation>أبلغ القرص عن خطأ.</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <comment>disk.check_disk</comment>
            <translation>افحص القرص، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The folder of models cannot be used ({why}: {path}).</source>
            <comment>disk.models_unusable</comment>
            <translation>يتعذر استخدام مجلد النماذج ({why}: {path}).</translation>
        </message>
        <message>
            <source>Check the data folder, or choose another with --data-dir.</source>
            <comment>disk.check_data_folder</comment>
            <translation>تحقق من مجلد البيانات، أو اختر مجلدًا آخر بواسطة --data-dir.</translation>
        </message>
        <message>
            <source>The disk has {free:bytes} left, and {needed:bytes} are needed.</source>
            <comment>disk.too_little_room</comment>
            <translation>بقي على القرص {free:bytes}، والمطلوب {needed:bytes}.</translation>
        </message>
        <message>
            <source>Make room, or choose a data folder on another disk with --data-dir.</source>
            <comment>disk.make_room</comment>
            <translation>وفّر مساحة، أو اختر مجلد بيانات على قرص آخر بواسطة --data-dir.</translation>
        </message>
        <message>
            <source>The settings cannot be written ({why}: {path}).</source>
            <comment>disk.settings_cannot_be_written</comment>
            <translation>تتعذر كتابة الإعدادات ({why}: {path}).</translation>
        </message>
        <message>
            <source>Your questions cannot be kept ({why}: {path}).</source>
            <comment>disk.questions_cannot_be_written</comment>
            <translation>يتعذر الاحتفاظ بأسئلتك ({why}: {path}).</translation>
        </message>
        <message>
            <source>What you collect cannot be kept ({why}: {path}).</source>
            <comment>disk.collection_cannot_be_written</comment>
            <translation>يتعذر الاحتفاظ بالمجموعة ({why}: {path}).</translation>
        </message>
        <message>
            <source>There is no room for more: take out of the collection what you no longer need, or save it as a file first.</source>
            <comment>collection.full</comment>
            <translation>لا تتسع المجموعة للمزيد: أزل منها ما لم تعد تحتاج إليه، أو احفظها في ملف أولًا.</translation>
        </message>
        <message>
            <source>There is no model {id}. These are known: {known}.</source>
            <comment>models.unknown</comment>
            <translation>لا يوجد نموذج {id}. النماذج المعروفة: {known}.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no embedder that is known.</source>
            <comment>models.settings_ask_for_no_embedder</comment>
            <translation>تطلب الإعدادات {id}، وهو ليس نموذج معنى معروفًا.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no reranker that is known.</source>
            <comment>models.settings_ask_for_no_reranker</comment>
            <translation>تطلب الإعدادات {id}، وهو ليس نموذج ترتيب معروفًا.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <comment>models.choose_another</comment>
            <translation>اختر نموذجًا آخر.</translation>
        </message>
        <message>
            <source>The model {id} is not installed.</source>
            <comment>models.not_installed</comment>
            <translation>النموذج {id} غير مثبت.</translation>
        </message>
        <message>
            <source>Get it under File, Models, or with: dragoman models download {id}</source>
            <comment>models.get_it</comment>
            <translation>احصل عليه من «ملف»، «النماذج»، أو بواسطة: dragoman models download {id}</translation>
        </message>
        <message>
            <source>Import it under File, Models, or with: dragoman models import {id} FOLDER</source>
            <comment>models.import_it</comment>
            <translation>استورده من «ملف»، «النماذج»، أو بواسطة: dragoman models import {id} FOLDER</translation>
        </message>
        <message>
            <source>Remove it and get it again, or use another.</source>
            <comment>models.get_it_again</comment>
            <translation>أزله واحصل عليه من جديد، أو استخدم نموذجًا آخر.</translation>
        </message>
        <message>
            <source>Install Dragoman again.</source>
            <comment>models.install_dragoman_again</comment>
            <translation>ثبّت Dragoman من جديد.</translation>
        </message>
        <message>
            <source>The model {id} is in use: use another first.</source>
            <comment>models.in_use</comment>
            <translation>النموذج {id} قيد الاستخدام: استخدم نموذجًا آخر أولًا.</translation>
        </message>
        <message>
            <source>The model {id} is a reranker: it embeds nothing.</source>
            <comment>models.is_no_embedder</comment>
            <translation>النموذج {id} نموذج ترتيب: لا يقرأ المعنى.</translation>
        </message>
        <message>
            <source>The model {id} does not give what was asked for; it gives: {heads}.</source>
            <comment>models.lacks_heads</comment>
            <translation>لا يعطي النموذج {id} المطلوب؛ بل يعطي: {heads}.</translation>
        </message>
        <message>
            <source>It is kept, but not used.</source>
            <comment>models.kept_but_not_used</comment>
            <translation>يُحتفظ به، لكنه لا يُستخدم.</translation>
        </message>
        <message>
            <source>{title} is built in.</source>
            <comment>models.is_built_in</comment>
            <translation>النموذج {title} مدمج.</translation>
        </message>
        <message>
            <source>{title} cannot be downloaded: import it from a folder or a zip.</source>
            <comment>models.cannot_be_downloaded</comment>
            <translation>يتعذر تنزيل {title}: استورده من مجلد أو ملف zip.</translation>
        </message>
        <message>
            <source>The built-in model comes with Dragoman and stays as it is.</source>
            <comment>models.built_in_stays</comment>
            <translation>يأتي النموذج المدمج مع Dragoman ويبقى كما هو.</translation>
        </message>
        <message>
            <source>The built-in model lacks {file}: install Dragoman again.</source>
            <comment>models.built_in_lacks</comment>
            <translation>ينقص النموذج المدمج {file}: ثبّت Dragoman من جديد.</translation>
        </message>
        <message>
            <source>{file} is damaged: install Dragoman again.</source>
            <comment>models.built_in_file_is_damaged</comment>
            <translation>الملف {file} تالف: ثبّت Dragoman من جديد.</translation>
        </message>
        <message>
            <source>The model {model} cannot be used: {file} cannot be read ({why}).</source>
            <comment>models.file_cannot_be_read</comment>
            <translation>يتعذر استخدام النموذج {model}: تتعذر قراءة {file} ({why}).</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} {how}): verify it, or download it again.</source>
            <comment>models.is_damaged</comment>
            <translation>النموذج {title} تالف ({file} {how}): افحصه، أو نزّله من جديد.</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>models.differs_by_absence</comment>
            <translation>مفقود</translation>
        </message>
        <message>
            <source>has {found} bytes instead of {wanted}</source>
            <comment>models.differs_by_size</comment>
            <translation>حجمه {found} بايت بدلًا من {wanted}</translation>
        </message>
        <message>
            <source>was changed after it was installed</source>
            <comment>models.differs_by_time</comment>
            <translation>تغيّر بعد تثبيته</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} cannot be read): download or import it again.</source>
            <comment>models.manifest_is_damaged</comment>
            <translation>النموذج {title} تالف (تتعذر قراءة {file}): نزّله أو استورده من جديد.</translation>
        </message>
        <message>
            <source>{title} is of another version (it lacks {file}): download it again.</source>
            <comment>models.is_of_another_version</comment>
            <translation>النموذج {title} من إصدار آخر (ينقصه {file}): نزّله من جديد.</translation>
        </message>
        <message>
            <source>{title} is not whole.</source>
            <comment>models.is_not_whole</comment>
            <translation>النموذج {title} غير كامل.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <comment>models.try_again</comment>
            <translation>أعد المحاولة.</translation>
        </message>
        <message>
            <source>Another window or command of Dragoman is at work on {title}.</source>
            <comment>models.at_work_elsewhere</comment>
            <translation>نافذة أخرى أو أمر آخر من Dragoman يعمل على {title}.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <comment>models.wait</comment>
            <translation>انتظر حتى ينتهي.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes instead of {wanted}.</source>
            <comment>models.file_has_other_size</comment>
            <translation>حجم {file} هو {found} بايت بدلًا من {wanted}.</translation>
        </message>
        <message>
            <source>{file} is damaged: its digest is another than at the installation.</source>
            <comment>models.file_has_other_digest</comment>
            <translation>الملف {file} تالف: بصمته الرقمية غير ما كانت عليه عند التثبيت.</translation>
        </message>
        <message>
            <source>{file} is missing.</source>
            <comment>models.file_is_missing</comment>
            <translation>الملف {file} مفقود.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong size and was removed.</source>
            <comment>models.arrived_with_wrong_size</comment>
            <translation>وصل {file} بحجم خاطئ وأُزيل.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong digest and was removed.</source>
            <comment>models.arrived_with_wrong_digest</comment>
            <translation>وصل {file} ببصمة رقمية خاطئة وأُزيل.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <comment>models.source_not_there</comment>
            <translation>المسار {path} غير موجود.</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip.</source>
            <comment>models.neither_folder_nor_zip</comment>
            <translation>المسار {path} ليس مجلدًا ولا ملف zip.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({why}).</source>
            <comment>models.source_cannot_be_read</comment>
            <translation>تتعذر قراءة {path} ({why}).</translation>
        </message>
        <message>
            <source>{path} is where Dragoman assembles the model itself: import it from elsewhere.</source>
            <comment>models.source_is_staging</comment>
            <translation>المسار {path} هو المكان الذي يجمّع فيه Dragoman النموذج نفسه: استورده من مكان آخر.</translation>
        </message>
        <message>
            <source>{path} has more than one {file} ({places}): import one folder.</source>
            <comment>models.source_has_several</comment>
            <translation>يوجد في {path} أكثر من {file} واحد ({places}): استورد مجلدًا واحدًا.</translation>
        </message>
        <message>
            <source>{path} has no {file}, which is needed.</source>
            <comment>models.source_lacks</comment>
            <translation>لا يوجد في {path} الملف {file}، وهو مطلوب.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes ({found:bytes}) instead of {wanted}.</source>
            <comment>models.file_has_wrong_size</comment>
            <translation>حجم {file} هو {found} بايت ({found:bytes}) بدلًا من {wanted}.</translation>
        </message>
        <message>
            <source>{file} has a wrong digest: it is damaged, or of another version.</source>
            <comment>models.file_has_wrong_digest</comment>
            <translation>البصمة الرقمية للملف {file} خاطئة: إنه تالف، أو من إصدار آخر.</translation>
        </message>
        <message>
            <source>Fetch the model again.</source>
            <comment>models.fetch_it_again</comment>
            <translation>أحضر النموذج من جديد.</translation>
        </message>
        <message>
            <source>{path} is damaged ({why}).</source>
            <comment>models.zip_is_damaged</comment>
            <translation>الملف {path} تالف ({why}).</translation>
        </message>
        <message>
            <source>Fetch it again, or unpack it yourself.</source>
            <comment>models.unpack_it_yourself</comment>
            <translation>أحضره من جديد، أو فك ضغطه بنفسك.</translation>
        </message>
        <message>
            <source>{path} is encrypted: unpack it yourself, then import the folder.</source>
            <comment>models.zip_is_encrypted</comment>
            <translation>الملف {path} مشفَّر: فك ضغطه بنفسك، ثم استورد المجلد.</translation>
        </message>
        <message>
            <source>{path} holds too much to be the files of one model: import the folder or zip of the model alone.</source>
            <comment>models.source_has_too_many</comment>
            <translation>في {path} أكثر مما يمكن أن تكون عليه ملفات نموذج واحد: استورد مجلد النموذج أو ملف zip الخاص به وحده.</translation>
        </message>
        <message>
            <source>{path} changes while it is read: wait until it is complete.</source>
            <comment>models.source_changes</comment>
            <translation>يتغيّر {path} أثناء قراءته: انتظر حتى يكتمل.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which unpacks to an unreasonable size ({size:bytes}): it may have been made to do harm.</source>
            <comment>models.zip_is_a_bomb</comment>
            <translation>يحتوي {path} على {entry}، الذي يتمدد عند فك ضغطه إلى حجم غير معقول ({size:bytes}): ربما أُنشئ بقصد الإضرار.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which does not belong into a zip of a model.</source>
            <comment>models.zip_holds_odd_entry</comment>
            <translation>يحتوي {path} على {entry}، ولا مكان له في ملف zip لنموذج.</translation>
        </message>
        <message>
            <source>The list of models {path} cannot be read ({why}).</source>
            <comment>registry.cannot_be_read</comment>
            <translation>تتعذر قراءة قائمة النماذج {path} ({why}).</translation>
        </message>
        <message>
            <source>The list of models {path} lacks the built-in embedder.</source>
            <comment>registry.lacks_built_in</comment>
            <translation>ينقص قائمة النماذج {path} نموذج المعنى المدمج.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}.</source>
            <comment>registry.own_cannot_be_read</comment>
            <translation>تتعذر قراءة {path}: {why}.</translation>
        </message>
        <message>
            <source>{path} is no text in UTF-8: what is not was replaced.</source>
            <comment>registry.no_text</comment>
            <translation>الملف {path} ليس نصًا بترميز UTF-8: استُبدل ما ليس كذلك.</translation>
        </message>
        <message>
            <source>{what} in {path} is left out, because of a slip in line {line}: {why}.</source>
            <comment>registry.slip</comment>
            <translation>أُهمل {what} في {path}، بسبب زلّة في السطر {line}: {why}.</translation>
        </message>
        <message>
            <source>What stands before the first table</source>
            <comment>registry.beginning</comment>
            <translation>ما يسبق الجدول الأول</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <comment>registry.nested_too_deeply</comment>
            <translation>متداخل بعمق مفرط</translation>
        </message>
        <message>
            <source>The model {id} in {path} is left out: {why}.</source>
            <comment>registry.left_out</comment>
            <translation>أُهمل النموذج {id} في {path}: {why}.</translation>
        </message>
        <message>
            <source>another model has this id</source>
            <comment>registry.id_is_taken</comment>
            <translation>لنموذج آخر هذا المعرّف</translation>
        </message>
        <message>
            <source>its id may hold small letters, digits, dots and dashes only</source>
            <comment>registry.odd_id</comment>
            <translation>لا يجوز أن يحتوي معرّفه إلا على أحرف لاتينية صغيرة وأرقام ونقاط وشرطات</translation>
        </message>
        <message>
            <source>it is not a table</source>
            <comment>registry.no_table</comment>
            <translation>ليس جدولًا</translation>
        </message>
        <message>
            <source>unknown: {names}</source>
            <comment>registry.unknown</comment>
            <translation>غير معروف: {names}</translation>
        </message>
        <message>
            <source>missing: {names}</source>
            <comment>registry.missing</comment>
            <translation>مفقود: {names}</translation>
        </message>
        <message>
            <source>{path} is not the path of a file inside its folder</source>
            <comment>registry.outside_its_folder</comment>
            <translation>المسار {path} ليس مسار ملف داخل مجلده</translation>
        </message>
        <message>
            <source>{path} is not among its files</source>
            <comment>registry.not_among_its_files</comment>
            <translation>الملف {path} ليس من بين ملفاته</translation>
        </message>
        <message>
            <source>an embedder needs heads, or a pooling of its hidden states</source>
            <comment>registry.needs_heads</comment>
            <translation>يحتاج نموذج المعنى إلى رؤوس، أو إلى تجميع لحالاته المخفية</translation>
        </message>
        <message>
            <source>{name} cannot be {value}</source>
            <comment>registry.odd_value</comment>
            <translation>لا يمكن أن تكون قيمة {name} هي {value}</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is downloaded.</source>
            <comment>hub.offline</comment>
            <translation>المتغير HF_HUB_OFFLINE مضبوط، لذلك لا يُنزَّل شيء.</translation>
        </message>
        <message>
            <source>Unset it, or import the model instead.</source>
            <comment>hub.unset_offline</comment>
            <translation>ألغِ ضبطه، أو استورد النموذج بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>{repository} is not the name of a repository.</source>
            <comment>hub.not_a_repository</comment>
            <translation>الاسم {repository} ليس اسم مستودع.</translation>
        </message>
        <message>
            <source>Correct it in the model's description.</source>
            <comment>hub.correct_description</comment>
            <translation>صحّحه في وصف النموذج.</translation>
        </message>
        <message>
            <source>The connection to {hub} was lost.</source>
            <comment>hub.connection_lost</comment>
            <translation>انقطع الاتصال بـ {hub}.</translation>
        </message>
        <message>
            <source>What has arrived is kept: download again to go on.</source>
            <comment>hub.kept</comment>
            <translation>يُحتفظ بما وصل: نزّل من جديد للمتابعة.</translation>
        </message>
        <message>
            <source>{hub} does not answer.</source>
            <comment>hub.no_answer</comment>
            <translation>الموقع {hub} لا يستجيب.</translation>
        </message>
        <message>
            <source>Check your connection. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_connection</comment>
            <translation>تحقق من اتصالك. يُحتفظ بما وصل: نزّل من جديد للمتابعة.</translation>
        </message>
        <message>
            <source>The proxy refuses the connection to {hub} ({why}).</source>
            <comment>hub.proxy_refuses</comment>
            <translation>يرفض الخادم الوكيل الاتصال بـ {hub} ({why}).</translation>
        </message>
        <message>
            <source>Check HTTPS_PROXY and NO_PROXY.</source>
            <comment>hub.check_proxy</comment>
            <translation>تحقق من HTTPS_PROXY وNO_PROXY.</translation>
        </message>
        <message>
            <source>No secure connection to {hub} is possible ({why}).</source>
            <comment>hub.not_secure</comment>
            <translation>لا يمكن إجراء اتصال آمن بـ {hub} ({why}).</translation>
        </message>
        <message>
            <source>Check the clock, the certificates of this computer, and HF_ENDPOINT.</source>
            <comment>hub.check_certificates</comment>
            <translation>تحقق من الساعة، ومن شهادات هذا الكمبيوتر، ومن HF_ENDPOINT.</translation>
        </message>
        <message>
            <source>The name {hub} cannot be found.</source>
            <comment>hub.name_not_found</comment>
            <translation>يتعذر العثور على الاسم {hub}.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_all_and_kept</comment>
            <translation>تحقق من اتصالك ومن HF_ENDPOINT وHTTPS_PROXY. يُحتفظ بما وصل: نزّل من جديد للمتابعة.</translation>
        </message>
        <message>
            <source>{hub} cannot be reached ({why}).</source>
            <comment>hub.unreachable</comment>
            <translation>يتعذر الوصول إلى {hub} ({why}).</translation>
        </message>
        <message>
            <source>{hub} gave an answer that makes no sense ({why}).</source>
            <comment>hub.makes_no_sense</comment>
            <translation>أعطى {hub} إجابة غير مفهومة ({why}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT.</source>
            <comment>hub.check_endpoint</comment>
            <translation>تحقق من HF_ENDPOINT.</translation>
        </message>
        <message>
            <source>{hub} gives {repository} only to people who have accepted its terms.</source>
            <comment>hub.gated</comment>
            <translation>لا يعطي {hub} المستودع {repository} إلا لمن قبل شروطه.</translation>
        </message>
        <message>
            <source>Accept them on the model's page there, set HF_TOKEN to your token, and download again.</source>
            <comment>hub.accept_terms</comment>
            <translation>اقبلها في صفحة النموذج هناك، واضبط HF_TOKEN على رمزك المميز، ثم نزّل من جديد.</translation>
        </message>
        <message>
            <source>{hub} refuses {repository} ({status}): it is private or not there, or HF_TOKEN is not valid.</source>
            <comment>hub.refuses</comment>
            <translation>يرفض {hub} المستودع {repository} ({status}): إنه خاص أو غير موجود، أو أن HF_TOKEN غير صالح.</translation>
        </message>
        <message>
            <source>Check HF_TOKEN, or import the model from a folder or a zip.</source>
            <comment>hub.check_token</comment>
            <translation>تحقق من HF_TOKEN، أو استورد النموذج من مجلد أو ملف zip.</translation>
        </message>
        <message>
            <source>{hub} does not have {repository} ({status}).</source>
            <comment>hub.no_such_repository</comment>
            <translation>لا يوجد {repository} لدى {hub} ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have this revision of {repository} ({status}).</source>
            <comment>hub.no_such_revision</comment>
            <translation>لا توجد هذه المراجعة من {repository} لدى {hub} ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have a file of {repository} ({status}).</source>
            <comment>hub.no_such_file</comment>
            <translation>أحد ملفات {repository} غير موجود لدى {hub} ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT, or look for a newer Dragoman.</source>
            <comment>hub.check_endpoint_or_update</comment>
            <translation>تحقق من HF_ENDPOINT، أو ابحث عن إصدار أحدث من Dragoman.</translation>
        </message>
        <message>
            <source>{hub} has had too many requests ({status}).</source>
            <comment>hub.too_many_requests</comment>
            <translation>تلقى {hub} طلبات كثيرة جدًا ({status}).</translation>
        </message>
        <message>
            <source>{hub} has had too many requests and asks to wait {seconds} seconds ({status}).</source>
            <comment>hub.asks_to_wait</comment>
            <translation>تلقى {hub} طلبات كثيرة جدًا ويطلب الانتظار {seconds} ثانية ({status}).</translation>
        </message>
        <message>
            <source>Try again later. What has arrived is kept: download again to go on.</source>
            <comment>hub.try_later</comment>
            <translation>أعد المحاولة لاحقًا. يُحتفظ بما وصل: نزّل من جديد للمتابعة.</translation>
        </message>
        <message>
            <source>{hub} is out of order ({status}).</source>
            <comment>hub.out_of_order</comment>
            <translation>الموقع {hub} معطّل ({status}).</translation>
        </message>
        <message>
            <source>{hub} does not give {repository} ({status}).</source>
            <comment>hub.not_given</comment>
            <translation>لا يعطي {hub} المستودع {repository} ({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_variables</comment>
            <translation>تحقق من HF_ENDPOINT وHTTPS_PROXY.</translation>
        </message>
        <message>
            <source>{hub} does not answer as a hub of models does.</source>
            <comment>hub.no_hub</comment>
            <translation>لا يستجيب {hub} كما يستجيب مركز نماذج.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_connection_and_variables</comment>
            <translation>تحقق من اتصالك ومن HF_ENDPOINT وHTTPS_PROXY.</translation>
        </message>
        <message>
            <source>The hub gave a part of a file and does not say which.</source>
            <comment>hub.unnamed_part</comment>
            <translation>أعطى المركز جزءًا من ملف ولم يذكر أي جزء.</translation>
        </message>
        <message>
            <source>The hub offers another {file} than the one that {title} was described with.</source>
            <comment>hub.offers_another_file</comment>
            <translation>يقدم المركز {file} غير الذي وُصف به {title}.</translation>
        </message>
        <message>
            <source>Nothing was downloaded. Look for a newer Dragoman, or import the model.</source>
            <comment>hub.nothing_downloaded</comment>
            <translation>لم يُنزَّل شيء. ابحث عن إصدار أحدث من Dragoman، أو استورد النموذج.</translation>
        </message>
        <message>
            <source>Download again.</source>
            <comment>hub.download_again</comment>
            <translation>نزّل من جديد.</translation>
        </message>
        <message>
            <source>The model {model} in {folder} cannot be used: {why}.</source>
            <comment>inference.unusable</comment>
            <translation>يتعذر استخدام النموذج {model} في {folder}: {why}.</translation>
        </message>
        <message>
            <source>{words}</source>
            <comment>inference.said</comment>
            <translation>{words}</translation>
        </message>
        <message>
            <source>it needs {needed:bytes} of memory and {free:bytes} are free</source>
            <comment>inference.needs_memory</comment>
            <translation>يحتاج إلى {needed:bytes} من الذاكرة والمتاح {free:bytes}</translation>
        </message>
        <message>
            <source>memory is short, it needs {needed:bytes}</source>
            <comment>inference.memory_is_short</comment>
            <translation>الذاكرة قليلة، وهو يحتاج إلى {needed:bytes}</translation>
        </message>
        <message>
            <source>Close other programs, or use another model.</source>
            <comment>inference.free_memory</comment>
            <translation>أغلق برامج أخرى، أو استخدم نموذجًا آخر.</translation>
        </message>
        <message>
            <source>its inputs are not what they should be: {names}</source>
            <comment>inference.inputs</comment>
            <translation>مدخلاته ليست كما ينبغي: {names}</translation>
        </message>
        <message>
            <source>its outputs are not what they should be: {names}</source>
            <comment>inference.outputs</comment>
            <translation>مخرجاته ليست كما ينبغي: {names}</translation>
        </message>
        <message>
            <source>its tokenizer has {pieces} pieces, which do not fit the model</source>
            <comment>inference.vocabulary_does_not_fit</comment>
            <translation>في مجزّئ نصوصه {pieces} جزءًا، وهي لا تناسب النموذج</translation>
        </message>
        <message>
            <source>its tokenizer is not the one that belongs to it</source>
            <comment>inference.other_tokenizer</comment>
            <translation>مجزّئ نصوصه ليس المجزّئ الخاص به</translation>
        </message>
        <message>
            <source>it reads {limit} tokens at a time and was given {given}</source>
            <comment>inference.too_many_tokens</comment>
            <translation>يقرأ {limit} رمزًا في المرة وأُعطي {given}</translation>
        </message>
        <message>
            <source>the token {token} is none of its {vocabulary}</source>
            <comment>inference.unknown_token</comment>
            <translation>الرمز {token} ليس من رموزه وعددها {vocabulary}</translation>
        </message>
        <message>
            <source>its {key} cannot be {value}</source>
            <comment>inference.declares</comment>
            <translation>لا يمكن أن تكون قيمة {key} فيه هي {value}</translation>
        </message>
        <message>
            <source>it does not give vectors of length 1</source>
            <comment>inference.not_of_length_1</comment>
            <translation>لا يعطي متجهات بطول 1</translation>
        </message>
        <message>
            <source>its vectors have {found} numbers instead of {wanted}</source>
            <comment>inference.dimension</comment>
            <translation>متجهاته فيها {found} عددًا بدلًا من {wanted}</translation>
        </message>
        <message>
            <source>it does not give one score for a pair</source>
            <comment>inference.not_one_score</comment>
            <translation>لا يعطي درجة واحدة للزوج</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <comment>inference.file</comment>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <comment>inference.file_is_damaged</comment>
            <translation>إنه تالف</translation>
        </message>
        <message>
            <source>The model {model} gives no vectors of single tokens to rerank by.</source>
            <comment>inference.no_token_vectors</comment>
            <translation>لا يعطي النموذج {model} متجهات للرموز المفردة يمكن الترتيب بها.</translation>
        </message>
        <message>
            <source>Choose another model, or another way of reranking.</source>
            <comment>inference.use_another_reranker</comment>
            <translation>اختر نموذجًا آخر، أو طريقة أخرى للترتيب.</translation>
        </message>
        <message>
            <source>its vectors have not the {wanted} numbers of the published one</source>
            <comment>inference.published_dimension</comment>
            <translation>ليس في متجهاته {wanted} عددًا كما في النموذج المنشور</translation>
        </message>
        <message>
            <source>its {head} score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.score_differs</comment>
            <translation>درجة {head} لديه {found:.3f} بينما يذكر {source} أنها {wanted:.3f}</translation>
        </message>
        <message>
            <source>its reranker's score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.reranker_score_differs</comment>
            <translation>درجة الترتيب لديه {found:.3f} بينما يذكر {source} أنها {wanted:.3f}</translation>
        </message>
        <message>
            <source>slower, on battery</source>
            <comment>pace.battery</comment>
            <translation>أبطأ، على البطارية</translation>
        </message>
        <message>
            <source>slower, while you use the computer</source>
            <comment>pace.person</comment>
            <translation>أبطأ، أثناء استخدامك الكمبيوتر</translation>
        </message>
        <message>
            <source>slower, while other programs need the computer</source>
            <comment>pace.others</comment>
            <translation>أبطأ، عندما تحتاج برامج أخرى إلى الكمبيوتر</translation>
        </message>
    </context>
</TS>
