<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>CollectionActions</name>
        <message>
            <source>C&amp;ollect passage</source>
            <translation>단락을 모음에 추가(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Show the collection</source>
            <translation>모음 표시(&amp;S)</translation>
        </message>
        <message>
            <source>Sa&amp;ve the collection as…</source>
            <translation>모음을 다른 이름으로 저장(&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Undo the last change of the collection</source>
            <translation>모음의 마지막 변경 실행 취소(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Remove all from the collection</source>
            <translation>모음에서 모두 제거(&amp;R)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>폴더에서 보기</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>인용문 복사</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>위로 이동</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>아래로 이동</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <source>Collected.</source>
            <translation>모음에 추가했습니다.</translation>
        </message>
    </context>
    <context>
        <name>ExplainActions</name>
        <message>
            <source>Choose the file that is not found</source>
            <translation>찾을 수 없는 파일 선택</translation>
        </message>
    </context>
    <context>
        <name>ExportActions</name>
        <message>
            <source>Nothing is collected yet.</source>
            <translation>모음에 아직 아무것도 없습니다.</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Word 문서 (*.docx)</translation>
        </message>
        <message>
            <source>Table for spreadsheets (*.csv)</source>
            <translation>스프레드시트용 표 (*.csv)</translation>
        </message>
        <message>
            <source>Save the collection</source>
            <translation>모음 저장</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>모음</translation>
        </message>
        <message>
            <source>{name} cannot be written.</source>
            <translation>“{name}”을(를) 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>다른 폴더를 선택하거나 디스크 공간을 확보하세요.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>“{name}”(으)로 저장했습니다.</translation>
        </message>
        <message>
            <source>{name} is there already. Replace it?</source>
            <translation>“{name}”이(가) 이미 있습니다. 바꾸시겠습니까?</translation>
        </message>
        <message>
            <source>Replace a file</source>
            <translation>파일 바꾸기</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>바꾸기</translation>
        </message>
    </context>
    <context>
        <name>GuideActions</name>
        <message>
            <source>&amp;Guide</source>
            <translation>사용 설명서(&amp;G)</translation>
        </message>
        <message>
            <source>Look for a &amp;new version…</source>
            <translation>새 버전 찾기(&amp;N)…</translation>
        </message>
        <message>
            <source>Look for a new version</source>
            <translation>새 버전 찾기</translation>
        </message>
        <message>
            <source>You have version {version}. The newest one stands on this page:</source>
            <translation>현재 버전은 {version}입니다. 최신 버전은 이 페이지에 있습니다:</translation>
        </message>
        <message>
            <source>Your browser opens it. Dragoman itself asks nobody, and sends nothing.</source>
            <translation>페이지는 브라우저에서 열립니다. Dragoman은 어디에도 묻지 않고 아무것도 보내지 않습니다.</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>브라우저에서 열기</translation>
        </message>
    </context>
    <context>
        <name>HitActions</name>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>폴더에서 보기</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>인용문 복사</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>경로 복사</translation>
        </message>
        <message>
            <source>Why is this found?</source>
            <translation>찾은 이유</translation>
        </message>
        <message>
            <source>Forget this document…</source>
            <translation>이 문서 잊기…</translation>
        </message>
        <message>
            <source>Show a copy in its folder</source>
            <translation>사본을 폴더에서 보기</translation>
        </message>
        <message>
            <source>Forget {name}? The file stays where it is, but is not found any more and not read again. Its text, title and name leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>“{name}”을(를) 잊으시겠습니까? 파일은 제자리에 남지만 더 이상 검색되지 않으며 다시 읽지도 않습니다. 본문과 제목, 이름이 Dragoman 데이터 폴더의 모든 파일에서 지워지고, 이전 백업과 로그도 함께 삭제됩니다.</translation>
        </message>
        <message>
            <source>Copies of it in other places are still found.</source>
            <translation>다른 위치에 있는 사본은 계속 검색됩니다.</translation>
        </message>
        <message>
            <source>Forget a document</source>
            <translation>문서 잊기</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>잊기</translation>
        </message>
    </context>
    <context>
        <name>LikeActions</name>
        <message>
            <source>Find similar &amp;passages</source>
            <translation>비슷한 단락 찾기(&amp;P)</translation>
        </message>
        <message>
            <source>Find similar &amp;documents</source>
            <translation>비슷한 문서 찾기(&amp;D)</translation>
        </message>
        <message>
            <source>Find similar to the &amp;selection</source>
            <translation>선택한 내용과 비슷한 단락 찾기(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>ModelActions</name>
        <message>
            <source>All its files are as they were installed, and it gives what it should.</source>
            <translation>모든 파일이 설치 당시와 같고 결과도 올바릅니다.</translation>
        </message>
        <message>
            <source>Check of a model</source>
            <translation>모델 검사</translation>
        </message>
    </context>
    <context>
        <name>PreviewActions</name>
        <message>
            <source>&amp;Next hit in the document</source>
            <translation>문서의 다음 일치 항목(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous hit in the document</source>
            <translation>문서의 이전 일치 항목(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>찾기(&amp;F)</translation>
        </message>
        <message>
            <source>Find in the &amp;document…</source>
            <translation>문서에서 찾기(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>크게(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>작게(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>기본 크기(&amp;U)</translation>
        </message>
        <message>
            <source>Show &amp;text or page</source>
            <translation>텍스트 또는 페이지 보기(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>QuestionActions</name>
        <message>
            <source>&amp;Recent questions</source>
            <translation>최근 질문(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Save this search…</source>
            <translation>이 검색 저장(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Filters at the side</source>
            <translation>옆에 필터 표시(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Clear filters</source>
            <translation>필터 지우기(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Mend the question</source>
            <translation>질문 고치기(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Keep the questions asked</source>
            <translation>질문 기록 보관(&amp;K)</translation>
        </message>
        <message>
            <source>Ask the &amp;last question again at the start</source>
            <translation>시작할 때 마지막 질문 다시 검색(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Delete all questions kept…</source>
            <translation>보관된 질문 모두 삭제(&amp;D)…</translation>
        </message>
        <message>
            <source>Delete all questions that are kept? Saved searches stay.</source>
            <translation>보관된 질문을 모두 삭제하시겠습니까? 저장된 검색은 그대로 남습니다.</translation>
        </message>
        <message>
            <source>Delete questions</source>
            <translation>질문 삭제</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>이 검색 저장</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
    </context>
    <context>
        <name>QuoteActions</name>
        <message>
            <source>&amp;Copy quote with its source</source>
            <translation>인용문을 출처와 함께 복사(&amp;C)</translation>
        </message>
        <message>
            <source>Copy quote as plain &amp;text</source>
            <translation>인용문을 일반 텍스트로 복사(&amp;T)</translation>
        </message>
        <message>
            <source>Copy quote as &amp;Markdown</source>
            <translation>인용문을 Markdown으로 복사(&amp;M)</translation>
        </message>
        <message>
            <source>Copy quote as &amp;BibTeX</source>
            <translation>인용문을 BibTeX로 복사(&amp;B)</translation>
        </message>
        <message>
            <source>Copy quote as Chicago &amp;note</source>
            <translation>인용문을 시카고 양식 각주로 복사(&amp;N)</translation>
        </message>
        <message>
            <source>Copied with its source.</source>
            <translation>출처와 함께 복사했습니다.</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>이 단락이 더 이상 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>RemedyActions</name>
        <message>
            <source>The file cannot be read.</source>
            <translation>파일을 읽을 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>RepairActions</name>
        <message>
            <source>Check and repair the library</source>
            <translation>라이브러리 검사 및 복구</translation>
        </message>
        <message>
            <source>Check and repair the library now?</source>
            <translation>지금 라이브러리를 검사하고 복구하시겠습니까?</translation>
        </message>
        <message>
            <source>The window closes, the library is looked at to the last row, and what is damaged is made again from what is whole. That may take minutes. Your documents are not touched. The window then opens again.</source>
            <translation>창이 닫히고 라이브러리를 마지막 행까지 검사하여, 손상된 부분을 온전한 부분으로 다시 만듭니다. 몇 분이 걸릴 수 있습니다. 문서는 건드리지 않습니다. 끝나면 창이 다시 열립니다.</translation>
        </message>
        <message>
            <source>Check and repair</source>
            <translation>검사 및 복구</translation>
        </message>
    </context>
    <context>
        <name>ScanActions</name>
        <message>
            <source>Scans</source>
            <translation>스캔</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>읽기</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>읽지 않기</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>&amp;File</source>
            <translation>파일(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Add folder…</source>
            <translation>폴더 추가(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Folders…</source>
            <translation>폴더(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>모델(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Pause or go on indexing</source>
            <translation>색인 일시 중지 또는 계속(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Index now anyway</source>
            <translation>그래도 지금 색인(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>설정(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>끝내기(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>검색(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>보기(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>질문(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>미리보기(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>명령(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Collection</source>
            <translation>모음(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>도움말(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Search operators</source>
            <translation>검색 연산자(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>바로 가기 키(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;What Dragoman knows</source>
            <translation>Dragoman이 아는 내용(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Files that need attention</source>
            <translation>확인이 필요한 파일(&amp;F)</translation>
        </message>
        <message>
            <source>Why &amp;isn't a file found?…</source>
            <translation>파일을 찾을 수 없는 이유(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Check and repair the library…</source>
            <translation>라이브러리 검사 및 복구(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;About Dragoman</source>
            <translation>Dragoman 정보(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>BannerBar</name>
        <message>
            <source>Hide</source>
            <translation>숨기기</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>복구…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>모델…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>설정…</translation>
        </message>
        <message>
            <source>Read scans…</source>
            <translation>스캔 읽기…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message>
            <source>Passages collected</source>
            <translation>모음에 있는 단락</translation>
        </message>
        <message>
            <source>Nothing is collected yet. Choose a passage and press Ctrl+B, or drag it here.</source>
            <translation>모음에 아직 아무것도 없습니다. 단락을 선택하고 Ctrl+B를 누르거나 여기로 끌어다 놓으세요.</translation>
        </message>
    </context>
    <context>
        <name>CollectionModel</name>
        <message>
            <source>Note: {note}</source>
            <translation>메모: {note}</translation>
        </message>
    </context>
    <context>
        <name>CollectionPanel</name>
        <message>
            <source>Collection</source>
            <translation>모음</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Remove all</source>
            <translation>모두 제거</translation>
        </message>
        <message>
            <source>Note on this passage</source>
            <translation>이 단락에 대한 메모</translation>
        </message>
        <message>
            <source>Style of the citations</source>
            <translation>출처 표기 양식</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>다른 이름으로 저장…</translation>
        </message>
        <message>
            <source>Cite as</source>
            <translation>출처 표기</translation>
        </message>
    </context>
    <context>
        <name>style_names</name>
        <message>
            <source>Plain text</source>
            <translation>일반 텍스트</translation>
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
            <translation>시카고 양식 각주</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>Finds the passage that answers a question, in any language, in your own files.</source>
            <translation>어떤 언어로든 질문에 답하는 단락을 내 파일에서 찾아 줍니다.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Only a model that you ask for is loaded from the network.</source>
            <translation>어떤 것도 이 컴퓨터를 벗어나지 않습니다. 네트워크에서는 사용자가 요청한 모델만 받아 옵니다.</translation>
        </message>
        <message>
            <source>Models:</source>
            <translation>모델:</translation>
        </message>
        <message>
            <source>The library lives in</source>
            <translation>라이브러리 위치</translation>
        </message>
        <message>
            <source>Apache License 2.0</source>
            <translation>Apache License 2.0</translation>
        </message>
        <message>
            <source>About Dragoman</source>
            <translation>Dragoman 정보</translation>
        </message>
    </context>
    <context>
        <name>AdvancedModels</name>
        <message>
            <source>Model</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>모든 모델</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>다운로드…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>가져오기…</translation>
        </message>
        <message>
            <source>From files that you have brought along, where there is no network</source>
            <translation>네트워크가 없는 곳에서, 가져온 파일로 설치합니다</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>폴더에서…</translation>
        </message>
        <message>
            <source>From a zip…</source>
            <translation>zip에서…</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>사용</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>검사</translation>
        </message>
        <message>
            <source>Reads all its files and compares its results with the published ones</source>
            <translation>모든 파일을 읽고 결과를 공개된 값과 비교합니다</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <source>The first passages are put in order by:</source>
            <translation>상위 단락 정렬:</translation>
        </message>
        <message>
            <source>They read the meaning of passages</source>
            <translation>단락의 의미를 읽습니다</translation>
        </message>
        <message>
            <source>They put the first passages in order</source>
            <translation>상위 단락의 순서를 정합니다</translation>
        </message>
        <message>
            <source>They read scans in further languages</source>
            <translation>더 많은 언어의 스캔을 읽습니다</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>알 수 없음</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>사용 중</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>언어: {languages}</translation>
        </message>
        <message>
            <source>Memory while it works: {size}</source>
            <translation>작동 중 메모리: {size}</translation>
        </message>
        <message>
            <source>From: {place} {revision}</source>
            <translation>출처: {place} {revision}</translation>
        </message>
        <message>
            <source>Choose the folder of {title}</source>
            <translation>“{title}” 폴더 선택</translation>
        </message>
        <message>
            <source>Choose the zip of {title}</source>
            <translation>“{title}” zip 선택</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>문제가 발생했습니다</translation>
        </message>
        <message>
            <source>Dragoman met an error that it did not expect. Your documents are untouched, and you can go on working. The report below helps to mend it; it is sent nowhere by itself.</source>
            <translation>Dragoman에 예기치 않은 오류가 발생했습니다. 문서는 그대로이며 작업을 계속할 수 있습니다. 아래 보고서는 오류를 고치는 데 도움이 되며, 자동으로 전송되지 않습니다.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>보고서</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>보고서 복사</translation>
        </message>
    </context>
    <context>
        <name>ExcludesEditor</name>
        <message>
            <source>One pattern a line, as in .gitignore: drafts/, *.log, !keep.log</source>
            <translation>한 줄에 패턴 하나, .gitignore 형식: drafts/, *.log, !keep.log</translation>
        </message>
        <message>
            <source>Patterns left out of the selected folder</source>
            <translation>선택한 폴더에서 제외할 패턴</translation>
        </message>
        <message>
            <source>Apply patterns</source>
            <translation>패턴 적용</translation>
        </message>
        <message>
            <source>What is wrong with the patterns</source>
            <translation>패턴의 문제점</translation>
        </message>
        <message>
            <source>Left out of the selected folder:</source>
            <translation>선택한 폴더에서 제외:</translation>
        </message>
    </context>
    <context>
        <name>ExplainDialog</name>
        <message>
            <source>Why isn't this file found?</source>
            <translation>이 파일을 찾을 수 없는 이유</translation>
        </message>
        <message>
            <source>What is known of the file</source>
            <translation>파일에 대해 아는 내용</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>다른 파일…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>살펴보는 중…</translation>
        </message>
        <message>
            <source>Was {path} meant?</source>
            <translation>{path}을(를) 찾으십니까?</translation>
        </message>
    </context>
    <context>
        <name>FailureDetails</name>
        <message>
            <source>Choose a file to see what can be done about it.</source>
            <translation>파일을 선택하면 해결 방법이 표시됩니다.</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>{date}부터</translation>
        </message>
    </context>
    <context>
        <name>FailuresDialog</name>
        <message>
            <source>Files that need attention</source>
            <translation>확인이 필요한 파일</translation>
        </message>
        <message>
            <source>Filter by name, folder or reason</source>
            <translation>이름, 폴더 또는 이유로 거르기</translation>
        </message>
        <message>
            <source>Filter the files</source>
            <translation>파일 거르기</translation>
        </message>
        <message>
            <source>All about it</source>
            <translation>자세히</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>목록 복사</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date: files are tried again there.</source>
            <translation>다른 Dragoman이 이 라이브러리를 최신으로 유지하고 있습니다. 파일은 그곳에서 다시 시도하세요.</translation>
        </message>
    </context>
    <context>
        <name>FailuresModel</name>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>이유</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>시작일</translation>
        </message>
    </context>
    <context>
        <name>folder_suggestions</name>
        <message>
            <source>Documents</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>바탕 화면</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>다운로드</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>메일</translation>
        </message>
        <message>
            <source>Nothing in it that is read</source>
            <translation>읽을 수 있는 것이 없습니다</translation>
        </message>
        <message>
            <source>Very many files, none read so far</source>
            <translation>파일이 매우 많고, 아직 읽은 것이 없습니다</translation>
        </message>
        <message>
            <source>by words in about {time}</source>
            <translation>단어 검색까지 약 {time}</translation>
        </message>
        <message>
            <source>by meaning in about {time}</source>
            <translation>의미 검색까지 약 {time}</translation>
        </message>
        <message>
            <source>how long that takes is known once something has been read</source>
            <translation>소요 시간은 조금 읽은 뒤에 알 수 있습니다</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>세는 중…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>Add {folder}</source>
            <translation>“{folder}” 추가</translation>
        </message>
    </context>
    <context>
        <name>FoldersDialog</name>
        <message>
            <source>Folders</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Folders that are searched</source>
            <translation>검색하는 폴더</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>폴더 추가…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <source>Add the sample documents</source>
            <translation>예제 문서 추가</translation>
        </message>
        <message>
            <source>What is wrong with ignore files in the selected folder</source>
            <translation>선택한 폴더의 무시 파일 문제점</translation>
        </message>
        <message>
            <source>Hidden files, folders such as node_modules, and what ignore files name are left out anyway. A line “forgotten-…” stands for what you had forgotten, without its name; without the line it is read again.</source>
            <translation>숨긴 파일, node_modules 같은 폴더, 무시 파일에 적힌 것은 항상 제외됩니다. “forgotten-…” 줄은 잊게 한 항목을 이름 없이 나타내며, 그 줄을 지우면 다시 읽습니다.</translation>
        </message>
        <message>
            <source>{folder}: {cost}</source>
            <translation>{folder}: {cost}</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>검색할 폴더 선택</translation>
        </message>
        <message>
            <source>Search {path} no longer, and forget all that was read of it? The files stay where they are. Their text, titles and names leave every file of Dragoman's data folder; earlier backups and the log go with them.</source>
            <translation>{path} 검색을 그만두고 그곳에서 읽은 내용을 모두 잊으시겠습니까? 파일은 제자리에 남습니다. 본문과 제목, 이름이 Dragoman 데이터 폴더의 모든 파일에서 지워지고, 이전 백업과 로그도 함께 삭제됩니다.</translation>
        </message>
        <message>
            <source>Remove folder</source>
            <translation>폴더 제거</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeDialog</name>
        <message>
            <source>What Dragoman knows</source>
            <translation>Dragoman이 아는 내용</translation>
        </message>
        <message>
            <source>What the indexer is doing</source>
            <translation>색인기의 작업 상황</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>일시 중지</translation>
        </message>
        <message>
            <source>Files that need attention…</source>
            <translation>확인이 필요한 파일…</translation>
        </message>
        <message>
            <source>Why isn't a file found…</source>
            <translation>파일을 찾을 수 없는 이유…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>모델…</translation>
        </message>
        <message>
            <source>Files by state</source>
            <translation>상태별 파일</translation>
        </message>
        <message>
            <source>Nothing is left to do: changes are followed as they happen.</source>
            <translation>남은 작업이 없습니다. 변경 사항은 생기는 대로 반영됩니다.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>By words</source>
            <translation>단어로</translation>
        </message>
        <message>
            <source>By meaning, with {embedder}</source>
            <translation>의미로({embedder})</translation>
        </message>
        <message>
            <source>Show the files: {state}</source>
            <translation>파일 보기: {state}</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Languages</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Speed on this computer</source>
            <translation>이 컴퓨터에서의 속도</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>선택하면 일어나는 일</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>내장</translation>
        </message>
        <message>
            <source>unknown size</source>
            <translation>크기 알 수 없음</translation>
        </message>
        <message>
            <source>Better ({size})</source>
            <translation>더 정확함({size})</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>사용 중</translation>
        </message>
        <message>
            <source>Use it alone</source>
            <translation>이것만 사용</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>사용</translation>
        </message>
        <message>
            <source>Go on with the download…</source>
            <translation>다운로드 계속…</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>다운로드…</translation>
        </message>
        <message>
            <source>It reads what you add to the library, on this computer.</source>
            <translation>라이브러리에 추가한 것을 이 컴퓨터에서 읽습니다.</translation>
        </message>
        <message>
            <source>It has read all of your library.</source>
            <translation>라이브러리를 모두 읽었습니다.</translation>
        </message>
        <message>
            <source>It has read {share} of your library</source>
            <translation>라이브러리의 {share}를 읽었습니다</translation>
        </message>
        <message>
            <source>It reads {passages} in the background; meanwhile you search with what there is.</source>
            <translation>백그라운드에서 {passages}을 읽습니다. 그동안에도 지금 있는 것으로 검색할 수 있습니다.</translation>
        </message>
        <message>
            <source>How long that takes is known once it has read for a moment.</source>
            <translation>소요 시간은 조금 읽은 뒤에 알 수 있습니다.</translation>
        </message>
        <message>
            <source>That takes about {time}.</source>
            <translation>약 {time} 걸립니다.</translation>
        </message>
        <message>
            <source>It is downloaded once, and finds more, above all across languages.</source>
            <translation>한 번만 다운로드하면, 특히 여러 언어에 걸쳐 더 많은 것을 찾습니다.</translation>
        </message>
    </context>
    <context>
        <name>model_questions</name>
        <message>
            <source>unknown size</source>
            <translation>크기 알 수 없음</translation>
        </message>
        <message>
            <source>Download {title}, {size}?</source>
            <translation>{title}({size})을(를) 다운로드하시겠습니까?</translation>
        </message>
        <message>
            <source>Licence: {licence}. From: {place}.</source>
            <translation>라이선스: {licence}. 출처: {place}.</translation>
        </message>
        <message>
            <source>This is the only thing that Dragoman ever loads from the network. It tells nobody more.</source>
            <translation>Dragoman이 네트워크에서 받는 것은 이것뿐이며, 그 밖의 정보는 누구에게도 알리지 않습니다.</translation>
        </message>
        <message>
            <source>Download a model</source>
            <translation>모델 다운로드</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>다운로드</translation>
        </message>
        <message>
            <source>{notice}

Import {title} all the same?</source>
            <translation>{notice}

그래도 {title}을(를) 가져오시겠습니까?</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>모델 가져오기</translation>
        </message>
        <message>
            <source>Remove {title} from this computer? What it has read stays known.</source>
            <translation>이 컴퓨터에서 {title}을(를) 제거하시겠습니까? 지금까지 읽은 내용은 남습니다.</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>모델 제거</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>고급</translation>
        </message>
        <message>
            <source>All models, import, check, remove, and who puts in order</source>
            <translation>모든 모델, 가져오기, 검사, 제거, 정렬 모델</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>일시 중지</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>문제 내용</translation>
        </message>
    </context>
    <context>
        <name>PasswordButton</name>
        <message>
            <source>Give password…</source>
            <translation>암호 입력…</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>암호</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>암호 표시</translation>
        </message>
        <message>
            <source>The password is kept only until Dragoman is closed, and tried with your other protected files. What the file says is then in the library, where anyone who can open your account can read it.</source>
            <translation>암호는 Dragoman을 닫을 때까지만 보관되며, 보호된 다른 파일에도 시도합니다. 그러면 파일의 내용이 라이브러리에 들어가므로, 사용자 계정을 열 수 있는 사람은 누구나 읽을 수 있습니다.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>시도 중…</translation>
        </message>
    </context>
    <context>
        <name>RemedyButtons</name>
        <message>
            <source>Adds a pattern to the folder's; it can be taken away under Folders</source>
            <translation>폴더에 패턴을 추가합니다. ‘폴더’에서 없앨 수 있습니다</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Search its folder</source>
            <translation>해당 폴더 검색</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>제외</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>규칙 보기</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>폴더에서 보기</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>모두 다시 시도</translation>
        </message>
    </context>
    <context>
        <name>RerankerChoice</name>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>상위 단락을 정렬하는 모델</translation>
        </message>
        <message>
            <source>nobody: they stay as they were found</source>
            <translation>없음: 찾은 순서 그대로</translation>
        </message>
        <message>
            <source>the model that reads their meaning, word by word</source>
            <translation>의미를 읽는 모델, 단어별로</translation>
        </message>
        <message>
            <source>the built-in model, until a larger one is installed</source>
            <translation>내장 모델, 더 큰 모델을 설치할 때까지</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>What leaves it out</source>
            <translation>제외하는 규칙</translation>
        </message>
        <message>
            <source>Line {line} of {path}:</source>
            <translation>{path}의 {line}번째 줄:</translation>
        </message>
        <message>
            <source>The ignore file</source>
            <translation>무시 파일</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>폴더에서 보기</translation>
        </message>
    </context>
    <context>
        <name>SettingEditor</name>
        <message>
            <source>Reset</source>
            <translation>초기화</translation>
        </message>
        <message>
            <source>Reset “{setting}” to its default</source>
            <translation>“{setting}”을(를) 기본값으로 되돌리기</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>기본값: {value}</translation>
        </message>
        <message>
            <source>on</source>
            <translation>켬</translation>
        </message>
        <message>
            <source>off</source>
            <translation>끔</translation>
        </message>
        <message>
            <source>Write a whole number from {least} to {most}.</source>
            <translation>{least}~{most} 사이의 정수를 입력하세요.</translation>
        </message>
        <message>
            <source>Write a number from {least} to {most}.</source>
            <translation>{least}~{most} 사이의 숫자를 입력하세요.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Reading files</source>
            <translation>파일 읽기</translation>
        </message>
        <message>
            <source>Following folders</source>
            <translation>폴더 추적</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>검색</translation>
        </message>
        <message>
            <source>Memory and backups</source>
            <translation>메모리와 백업</translation>
        </message>
        <message>
            <source>Pages that are pictures, as scanners make them</source>
            <translation>스캐너로 만든 것처럼 그림으로 된 쪽</translation>
        </message>
        <message>
            <source>Their letters are recognised in the background, when nothing else is to be done.</source>
            <translation>다른 할 일이 없을 때 백그라운드에서 글자를 인식합니다.</translation>
        </message>
        <message>
            <source>Ask when there are some</source>
            <translation>발견되면 묻기</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>읽기</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>읽지 않기</translation>
        </message>
        <message>
            <source>ocr scan scanner picture photo recognise</source>
            <translation>글자 인식 스캔 스캐너 그림 사진 ocr scan</translation>
        </message>
        <message>
            <source>Files read at the same time</source>
            <translation>동시에 읽는 파일 수</translation>
        </message>
        <message>
            <source>0 leaves it to Dragoman: one for each core, at most 4.</source>
            <translation>0이면 Dragoman이 정합니다. 코어마다 하나, 최대 4개입니다.</translation>
        </message>
        <message>
            <source>processes cores threads workers</source>
            <translation>프로세스 코어 스레드 병렬 processes threads</translation>
        </message>
        <message>
            <source>Largest file</source>
            <translation>최대 파일 크기</translation>
        </message>
        <message>
            <source>Larger ones are not read, and told as too large.</source>
            <translation>더 큰 파일은 읽지 않고 너무 크다고 표시합니다.</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>size limit megabytes</source>
            <translation>크기 제한 메가바이트 size limit</translation>
        </message>
        <message>
            <source>Longest text of a document</source>
            <translation>문서 본문의 최대 길이</translation>
        </message>
        <message>
            <source>What comes after so many characters is not indexed; 20,000,000 are some 8,000 pages.</source>
            <translation>이 글자 수를 넘는 내용은 색인하지 않습니다. 20,000,000자는 약 8,000쪽입니다.</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>자</translation>
        </message>
        <message>
            <source>length limit pages</source>
            <translation>길이 제한 페이지 length limit</translation>
        </message>
        <message>
            <source>Most passages of a document</source>
            <translation>문서의 최대 단락 수</translation>
        </message>
        <message>
            <source>What comes after them is not indexed.</source>
            <translation>그 뒤의 단락은 색인하지 않습니다.</translation>
        </message>
        <message>
            <source>passages</source>
            <translation>단락</translation>
        </message>
        <message>
            <source>length limit chunks</source>
            <translation>길이 제한 조각 length limit chunks</translation>
        </message>
        <message>
            <source>Longest time for a file</source>
            <translation>파일당 최대 시간</translation>
        </message>
        <message>
            <source>A file that takes longer is told as not read, and the next one goes on.</source>
            <translation>더 오래 걸리는 파일은 읽지 못한 것으로 표시하고 다음 파일로 넘어갑니다.</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>초</translation>
        </message>
        <message>
            <source>timeout limit</source>
            <translation>시간 초과 제한 timeout limit</translation>
        </message>
        <message>
            <source>Further time for each megabyte</source>
            <translation>MB당 추가 시간</translation>
        </message>
        <message>
            <source>Of the file and of its text, beside the time above.</source>
            <translation>파일과 본문의 크기에 따라 위 시간에 더합니다.</translation>
        </message>
        <message>
            <source>timeout limit size</source>
            <translation>시간 초과 제한 크기 timeout limit size</translation>
        </message>
        <message>
            <source>Most memory for a file</source>
            <translation>파일당 최대 메모리</translation>
        </message>
        <message>
            <source>A file that needs more is told as not read.</source>
            <translation>메모리가 더 필요한 파일은 읽지 못한 것으로 표시합니다.</translation>
        </message>
        <message>
            <source>ram limit megabytes</source>
            <translation>메모리 램 제한 메가바이트 ram limit</translation>
        </message>
        <message>
            <source>Give way to other work</source>
            <translation>다른 작업에 양보</translation>
        </message>
        <message>
            <source>On a battery, while you use the computer and while other programs need it, indexing is slower.</source>
            <translation>배터리를 사용할 때, 컴퓨터를 사용하는 동안, 다른 프로그램이 컴퓨터를 필요로 하는 동안에는 색인이 느려집니다.</translation>
        </message>
        <message>
            <source>battery power background priority slow processor</source>
            <translation>배터리 전원 백그라운드 우선순위 느림 프로세서 battery priority</translation>
        </message>
        <message>
            <source>Wait after a change</source>
            <translation>변경 후 대기 시간</translation>
        </message>
        <message>
            <source>So long nothing must happen in a folder before it is looked at: a file is often saved in steps.</source>
            <translation>이 시간 동안 폴더에 변화가 없어야 살펴봅니다. 파일은 여러 단계로 저장되는 일이 많기 때문입니다.</translation>
        </message>
        <message>
            <source>delay live watch</source>
            <translation>지연 실시간 감시 delay live watch</translation>
        </message>
        <message>
            <source>Time between two looks at everything</source>
            <translation>전체를 살펴보는 간격</translation>
        </message>
        <message>
            <source>No system tells of all that happens to files.</source>
            <translation>파일에 일어난 일을 모두 알려 주는 시스템은 없습니다.</translation>
        </message>
        <message>
            <source>scan interval hour watch</source>
            <translation>검사 간격 시간 감시 scan interval</translation>
        </message>
        <message>
            <source>Time between two looks at folders that cannot be followed</source>
            <translation>추적할 수 없는 폴더를 살펴보는 간격</translation>
        </message>
        <message>
            <source>Network shares, for instance, do not tell of changes as they happen.</source>
            <translation>예를 들어 네트워크 공유 폴더는 변경을 바로 알려 주지 않습니다.</translation>
        </message>
        <message>
            <source>scan interval network drive watch</source>
            <translation>검사 간격 네트워크 드라이브 감시 scan network</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>모델…</translation>
        </message>
        <message>
            <source>The model that reads the meaning</source>
            <translation>의미를 읽는 모델</translation>
        </message>
        <message>
            <source>Chosen among the models, with what each costs and knows.</source>
            <translation>각 모델의 부담과 능력을 보면서 ‘모델’에서 고릅니다.</translation>
        </message>
        <message>
            <source>embedder language download better</source>
            <translation>임베딩 언어 다운로드 더 나은 embedder</translation>
        </message>
        <message>
            <source>Who puts the first passages in order</source>
            <translation>상위 단락을 정렬하는 모델</translation>
        </message>
        <message>
            <source>Chosen among the models, under Advanced.</source>
            <translation>‘모델’의 ‘고급’에서 고릅니다.</translation>
        </message>
        <message>
            <source>reranker order sort</source>
            <translation>재순위 순서 정렬 reranker</translation>
        </message>
        <message>
            <source>Passages that are put in order</source>
            <translation>정렬할 단락 수</translation>
        </message>
        <message>
            <source>So many of the first are read once more, closely. 0: none.</source>
            <translation>상위 단락 중 이만큼을 한 번 더 자세히 읽습니다. 0: 없음.</translation>
        </message>
        <message>
            <source>reranker results quality</source>
            <translation>재순위 결과 품질 reranker</translation>
        </message>
        <message>
            <source>Time for putting in order</source>
            <translation>정렬 시간</translation>
        </message>
        <message>
            <source>The answer is shown before; it is only put into a better order.</source>
            <translation>답은 먼저 표시되고, 그 뒤에 순서만 더 나아집니다.</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>밀리초</translation>
        </message>
        <message>
            <source>reranker speed</source>
            <translation>재순위 속도 reranker</translation>
        </message>
        <message>
            <source>Time for the larger model that puts in order</source>
            <translation>큰 정렬 모델의 시간</translation>
        </message>
        <message>
            <source>After that order is shown; only where such a model is installed.</source>
            <translation>위 순서가 표시된 뒤이며, 그런 모델이 설치된 경우에만 해당합니다.</translation>
        </message>
        <message>
            <source>Keep models in memory for</source>
            <translation>모델을 메모리에 두는 시간</translation>
        </message>
        <message>
            <source>One that nobody uses so long is unloaded; the next question then takes a moment more.</source>
            <translation>이 시간 동안 쓰지 않은 모델은 메모리에서 내립니다. 다음 질문은 조금 더 걸립니다.</translation>
        </message>
        <message>
            <source>ram unload idle</source>
            <translation>메모리 램 해제 유휴 ram idle</translation>
        </message>
        <message>
            <source>Back up what was learnt of the meaning</source>
            <translation>학습한 의미 백업</translation>
        </message>
        <message>
            <source>Some kilobytes a passage in the daily backup, in place of learning it again after a damage.</source>
            <translation>매일 백업에 단락당 몇 KB가 더해지지만, 손상되어도 다시 학습하지 않아도 됩니다.</translation>
        </message>
        <message>
            <source>vectors safety copy disk</source>
            <translation>벡터 안전 사본 디스크 vectors</translation>
        </message>
        <message>
            <source>Keep the questions asked</source>
            <translation>질문 기록 보관</translation>
        </message>
        <message>
            <source>In the data folder alone. Without, those that were kept are deleted; saved searches stay.</source>
            <translation>데이터 폴더 안에만 둡니다. 끄면 보관된 질문은 삭제되고 저장된 검색은 남습니다.</translation>
        </message>
        <message>
            <source>history privacy recent</source>
            <translation>기록 개인 정보 최근 history privacy</translation>
        </message>
        <message>
            <source>Ask the last question again at the start</source>
            <translation>시작할 때 마지막 질문 다시 검색</translation>
        </message>
        <message>
            <source>Needs questions to be kept.</source>
            <translation>질문 기록을 보관해야 사용할 수 있습니다.</translation>
        </message>
        <message>
            <source>restore session</source>
            <translation>복원 세션 restore session</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>질문</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>모양과 언어</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>데스크톱 동작</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Of the window. Questions are asked in any language, whichever this is.</source>
            <translation>창의 언어입니다. 무엇을 고르든 질문은 어떤 언어로나 할 수 있습니다.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>시스템 설정</translation>
        </message>
        <message>
            <source>translation locale</source>
            <translation>번역 지역 로캘 translation locale</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>색</translation>
        </message>
        <message>
            <source>Where the system is set to high contrast, its own colours are used.</source>
            <translation>시스템이 고대비로 설정된 경우 시스템의 색을 사용합니다.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <source>theme dark mode night contrast appearance</source>
            <translation>테마 다크 모드 야간 대비 모양 theme dark</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>전체 크기</translation>
        </message>
        <message>
            <source>Beside what the system says already.</source>
            <translation>시스템 설정에 더해 적용됩니다.</translation>
        </message>
        <message>
            <source>zoom scale font large</source>
            <translation>확대 배율 글꼴 크게 zoom font</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>움직임</translation>
        </message>
        <message>
            <source>Panels fade in and bars slide open, unless the system says that nothing should move.</source>
            <translation>시스템에서 움직임을 끄지 않았다면 패널과 막대가 부드럽게 열립니다.</translation>
        </message>
        <message>
            <source>animation reduced effects</source>
            <translation>애니메이션 줄이기 효과 animation</translation>
        </message>
        <message>
            <source>Closing the window then only puts it away; the sign in the tray brings it back, or ends Dragoman.</source>
            <translation>창을 닫아도 숨겨지기만 합니다. 트레이 아이콘으로 다시 열거나 Dragoman을 끝낼 수 있습니다.</translation>
        </message>
        <message>
            <source>This desktop has no tray, so that closing the window ends Dragoman whatever is set here.</source>
            <translation>이 데스크톱 환경에는 트레이가 없어서, 여기 설정과 관계없이 창을 닫으면 Dragoman이 끝납니다.</translation>
        </message>
        <message>
            <source>Shows the bar for a quick question, whatever program is in front.</source>
            <translation>어떤 프로그램이 앞에 있든 빠른 질문 막대를 표시합니다.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>Go on when the window is closed</source>
            <translation>창을 닫아도 계속 실행</translation>
        </message>
        <message>
            <source>tray background minimise hide</source>
            <translation>트레이 백그라운드 최소화 숨기기 tray</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>로그인할 때 시작</translation>
        </message>
        <message>
            <source>Without a window, so that new documents are read as they come.</source>
            <translation>창 없이 시작하여 새 문서를 들어오는 대로 읽습니다.</translation>
        </message>
        <message>
            <source>autostart boot login</source>
            <translation>자동 시작 부팅 로그인 autostart</translation>
        </message>
        <message>
            <source>Keys for a quick question</source>
            <translation>빠른 질문 키</translation>
        </message>
        <message>
            <source>global shortcut hotkey launcher</source>
            <translation>전역 단축키 바로 가기 실행기 hotkey</translation>
        </message>
        <message>
            <source>Another program has the keys for a quick question: choose others.</source>
            <translation>다른 프로그램이 빠른 질문 키를 쓰고 있습니다. 다른 키를 선택하세요.</translation>
        </message>
        <message>
            <source>This system gives programs no such keys. Its own keyboard settings can start: dragoman --launcher</source>
            <translation>이 시스템은 프로그램에 그런 키를 제공하지 않습니다. 시스템의 키보드 설정에서 다음을 실행할 수 있습니다: dragoman --launcher</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>설정 검색</translation>
        </message>
        <message>
            <source>No setting is called so.</source>
            <translation>그런 이름의 설정이 없습니다.</translation>
        </message>
        <message>
            <source>“{setting}” is changed.</source>
            <translation>“{setting}”이(가) 변경되었습니다.</translation>
        </message>
        <message>
            <source>“{setting}” is changed; it counts from the next start.</source>
            <translation>“{setting}”이(가) 변경되었습니다. 다음에 시작할 때 적용됩니다.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>바로 가기 키</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>동작 찾기</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>동작</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>키</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>동작과 키</translation>
        </message>
        <message>
            <source>New keys for the chosen action</source>
            <translation>선택한 동작의 새 키</translation>
        </message>
        <message>
            <source>Use it here instead</source>
            <translation>여기에 사용</translation>
        </message>
        <message>
            <source>No keys</source>
            <translation>키 없음</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>초기화</translation>
        </message>
        <message>
            <source>Always: arrows move in the list, also from the question; Escape clears the question.</source>
            <translation>항상 사용 가능: 화살표 키로 목록을 이동하고(질문란에서도), Esc로 질문을 지웁니다.</translation>
        </message>
        <message>
            <source>Press the new keys:</source>
            <translation>새 키를 누르세요:</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>모두 원래대로</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>키 없음</translation>
        </message>
        <message>
            <source>{keys} is taken by: {actions}</source>
            <translation>{keys}은(는) 이미 사용 중: {actions}</translation>
        </message>
    </context>
    <context>
        <name>StateGroups</name>
        <message>
            <source>States</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Need attention</source>
            <translation>확인 필요</translation>
        </message>
    </context>
    <context>
        <name>TransferBar</name>
        <message>
            <source>Progress of the work on a model</source>
            <translation>모델 작업 진행률</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>연결 중…</translation>
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
            <translation>문서</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>슬라이드</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>스프레드시트</translation>
        </message>
        <message>
            <source>E-book</source>
            <translation>전자책</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>웹 페이지</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>전자 메일</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>일반 텍스트</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>압축 파일</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>녹음·영상</translation>
        </message>
        <message>
            <source>this passage: {language}</source>
            <translation>이 단락: {language}</translation>
        </message>
        <message>
            <source>not installed</source>
            <translation>설치되지 않음</translation>
        </message>
        <message>
            <source>partly downloaded</source>
            <translation>일부 다운로드됨</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>설치됨</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>사용할 수 없음</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>연결 중</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>다운로드 중</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>복사 중</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>검사 중</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done}/{total}</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>초당 {speed}</translation>
        </message>
        <message>
            <source>p. {page}</source>
            <translation>{page}쪽</translation>
        </message>
        <message>
            <source>from a scan</source>
            <translation>스캔에서 인식</translation>
        </message>
        <message>
            <source>not {values}</source>
            <translation>{values} 제외</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>{day}부터</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day}까지</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <source>Have everything in {path} searched? That may be very many files.</source>
            <translation>{path}의 모든 내용을 검색 대상에 추가할까요? 파일이 매우 많을 수 있습니다.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>Find similar documents</source>
            <translation>비슷한 문서 찾기</translation>
        </message>
        <message>
            <source>Why is it found, or not?</source>
            <translation>찾거나 못 찾는 이유</translation>
        </message>
    </context>
    <context>
        <name>DayRange</name>
        <message>
            <source>From</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>To</source>
            <translation>끝</translation>
        </message>
    </context>
    <context>
        <name>FacetModel</name>
        <message>
            <source>Clear</source>
            <translation>지우기</translation>
        </message>
        <message>
            <source>nothing chosen</source>
            <translation>선택 없음</translation>
        </message>
        <message>
            <source>{group}, chosen; Delete clears it</source>
            <translation>{group}, 선택됨. Delete로 지웁니다</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>세지 않음</translation>
        </message>
        <message>
            <source>{value}, documents found: {number}</source>
            <translation>{value}, 찾은 문서: {number}</translation>
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message>
            <source>Nothing to narrow down yet</source>
            <translation>아직 좁힐 것이 없습니다</translation>
        </message>
    </context>
    <context>
        <name>facet_rows</name>
        <message>
            <source>Folders</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>유형</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Senders</source>
            <translation>보낸 사람</translation>
        </message>
        <message>
            <source>Show {number} more</source>
            <translation>{number}개 더 보기</translation>
        </message>
    </context>
    <context>
        <name>FacetView</name>
        <message>
            <source>Filters</source>
            <translation>필터</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>이것만</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>이것 제외</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>지우기</translation>
        </message>
    </context>
    <context>
        <name>periods</name>
        <message>
            <source>With Shift: from the one that is chosen to this one</source>
            <translation>Shift와 함께: 선택된 것부터 여기까지</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>기간 지정…</translation>
        </message>
        <message>
            <source>Past week</source>
            <translation>지난 1주</translation>
        </message>
        <message>
            <source>Past month</source>
            <translation>지난 1개월</translation>
        </message>
        <message>
            <source>Past year</source>
            <translation>지난 1년</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation>사용 설명서</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>설명서에서 찾기</translation>
        </message>
        <message>
            <source>No page of the guide holds this.</source>
            <translation>설명서에 이 내용이 있는 페이지가 없습니다.</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>설명서 페이지 목록</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the guide</source>
            <translation>설명서 페이지</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>문서의 페이지</translation>
        </message>
        <message>
            <source>This page cannot be drawn.</source>
            <translation>이 페이지를 그릴 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>FileOpener</name>
        <message>
            <source>Open many files</source>
            <translation>여러 파일 열기</translation>
        </message>
        <message>
            <source>Open them</source>
            <translation>모두 열기</translation>
        </message>
        <message>
            <source>No program on this computer opens it.</source>
            <translation>이 컴퓨터에는 이 파일을 열 수 있는 프로그램이 없습니다.</translation>
        </message>
        <message>
            <source>The file manager does not answer.</source>
            <translation>파일 관리자가 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>{name} cannot be opened.</source>
            <translation>“{name}”을(를) 열 수 없습니다.</translation>
        </message>
        <message>
            <source>The drive with {name} does not answer.</source>
            <translation>“{name}”이(가) 있는 드라이브가 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Perhaps it sleeps, or its computer is off.</source>
            <translation>절전 상태이거나 연결된 컴퓨터가 꺼져 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>{name} is no longer there.</source>
            <translation>“{name}”이(가) 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>Perhaps it was moved, or its drive is not connected.</source>
            <translation>이동되었거나 드라이브가 연결되어 있지 않을 수 있습니다.</translation>
        </message>
        <message>
            <source>{name} is a program. Opening it runs it on this computer.</source>
            <translation>“{name}”은(는) 프로그램입니다. 열면 이 컴퓨터에서 실행됩니다.</translation>
        </message>
        <message>
            <source>{name} is a script. Opening it may run it on this computer.</source>
            <translation>“{name}”은(는) 스크립트입니다. 열면 이 컴퓨터에서 실행될 수 있습니다.</translation>
        </message>
        <message>
            <source>{name} is a shortcut. Opening it starts whatever it names.</source>
            <translation>“{name}”은(는) 바로 가기입니다. 열면 가리키는 대상이 무엇이든 실행됩니다.</translation>
        </message>
        <message>
            <source>{name} is a document that may hold programs, which may run when it is opened.</source>
            <translation>“{name}”은(는) 프로그램이 들어 있을 수 있는 문서입니다. 열면 그 프로그램이 실행될 수 있습니다.</translation>
        </message>
        <message>
            <source>Open it only if you know where it is from.</source>
            <translation>출처를 아는 경우에만 여세요.</translation>
        </message>
        <message>
            <source>Open what can run?</source>
            <translation>실행될 수 있는 파일을 여시겠습니까?</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>열기</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>명령</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>무엇을 하시겠습니까?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>명령</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>일치하는 명령</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>키 없음</translation>
        </message>
        <message>
            <source>on</source>
            <translation>켬</translation>
        </message>
        <message>
            <source>off</source>
            <translation>끔</translation>
        </message>
    </context>
    <context>
        <name>document_builder</name>
        <message>
            <source>Picture:</source>
            <translation>그림:</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>From</source>
            <translation>보낸 사람</translation>
        </message>
        <message>
            <source>To</source>
            <translation>받는 사람</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>참조</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>제목</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>첨부 파일</translation>
        </message>
    </context>
    <context>
        <name>DocumentStack</name>
        <message>
            <source>Page</source>
            <translation>페이지</translation>
        </message>
        <message>
            <source>Formatted</source>
            <translation>서식</translation>
        </message>
        <message>
            <source>This document's form cannot be shown; this is its text.</source>
            <translation>이 문서의 서식을 표시할 수 없어 본문을 표시합니다.</translation>
        </message>
        <message>
            <source>This page cannot be drawn; this is its text.</source>
            <translation>이 페이지를 그릴 수 없어 본문을 표시합니다.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this document</source>
            <translation>이 문서에서 찾기</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>FormattedView</name>
        <message>
            <source>The document around the passage, with its form</source>
            <translation>단락 주변의 문서, 서식 포함</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>A link in this document</source>
            <translation>이 문서의 링크</translation>
        </message>
        <message>
            <source>It leads out of this computer, to:</source>
            <translation>이 컴퓨터 밖으로 연결됩니다:</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>It leads to what Dragoman does not open:</source>
            <translation>Dragoman이 열지 않는 것으로 연결됩니다:</translation>
        </message>
    </context>
    <context>
        <name>PageSelector</name>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Select the page</source>
            <translation>페이지 선택</translation>
        </message>
    </context>
    <context>
        <name>PreviewHead</name>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>폴더에서 보기</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>텍스트</translation>
        </message>
        <message>
            <source>The document's text alone</source>
            <translation>문서의 텍스트만</translation>
        </message>
        <message>
            <source>Previous hit in this document</source>
            <translation>이 문서의 이전 일치 항목</translation>
        </message>
        <message>
            <source>Next hit in this document</source>
            <translation>이 문서의 다음 일치 항목</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>{pages}쪽 중 {page}쪽</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>찾을 수 없음</translation>
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
            <translation>이 문서가 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>The document's text cannot be shown.</source>
            <translation>문서의 텍스트를 표시할 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Text of the document around the passage</source>
            <translation>단락 주변의 문서 텍스트</translation>
        </message>
    </context>
    <context>
        <name>Assistant</name>
        <message>
            <source>Tab puts the first one in, or the one chosen with the arrows; Esc closes</source>
            <translation>Tab은 첫 항목이나 화살표로 고른 항목을 넣고, Esc는 닫습니다</translation>
        </message>
        <message>
            <source>Enter asks again; Delete takes a question out of the list</source>
            <translation>Enter는 다시 검색하고, Delete는 질문을 목록에서 뺍니다</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take away: {part}</source>
            <translation>빼기: {part}</translation>
        </message>
        <message>
            <source>{part}, take away</source>
            <translation>{part}, 빼기</translation>
        </message>
    </context>
    <context>
        <name>ChipRow</name>
        <message>
            <source>What the question is narrowed to</source>
            <translation>질문을 좁힌 조건</translation>
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
            <translation>비슷함: {title}</translation>
        </message>
    </context>
    <context>
        <name>Mistakes</name>
        <message>
            <source>{question} (Ctrl+.)</source>
            <translation>{question}(Ctrl+.)</translation>
        </message>
        <message>
            <source>Write {text}</source>
            <translation>{text}(으)로 쓰기</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>빼기</translation>
        </message>
    </context>
    <context>
        <name>offers</name>
        <message>
            <source>Yesterday</source>
            <translation>어제</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>이번 주</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>지난주</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>지난달</translation>
        </message>
    </context>
    <context>
        <name>part_names</name>
        <message>
            <source>Type</source>
            <translation>유형</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>보낸 사람</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>받는 사람</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>파일 이름</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>페이지</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>순서</translation>
        </message>
        <message>
            <source>From a day on</source>
            <translation>어느 날부터</translation>
        </message>
        <message>
            <source>Before a day</source>
            <translation>어느 날 이전</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>관련도순</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>날짜순</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>이름순</translation>
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
            <translation> 또는 </translation>
        </message>
        <message>
            <source>Before {day}</source>
            <translation>{day} 이전</translation>
        </message>
        <message>
            <source>From {day} on</source>
            <translation>{day}부터</translation>
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
            <translation>필터</translation>
        </message>
        <message>
            <source>Folders, types, languages, dates and senders of what is found</source>
            <translation>결과의 폴더, 유형, 언어, 날짜, 보낸 사람</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>필터 지우기</translation>
        </message>
    </context>
    <context>
        <name>SavedList</name>
        <message>
            <source>Saved searches</source>
            <translation>저장된 검색</translation>
        </message>
        <message>
            <source>Rename a search</source>
            <translation>검색 이름 바꾸기</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>검색</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>이름 바꾸기…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>위로 이동</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>아래로 이동</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>제거</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Ask in any language, or type words; "a phrase"  -without  type:pdf  after:2024</source>
            <translation>어떤 언어로든 질문하거나 단어를 입력; "구절"  -제외  type:pdf  after:2024</translation>
        </message>
        <message>
            <source>A question in any language, or words. For instance:
"an exact phrase"   -without   type:pdf   in:letters   after:2024
More of this: Help, Search operators</source>
            <translation>어떤 언어의 질문이든 단어든 됩니다. 예:
"정확한 구절"   -제외   type:pdf   in:편지   after:2024
자세히: 도움말 &gt; 검색 연산자</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>질문</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>제안</translation>
        </message>
    </context>
    <context>
        <name>repair</name>
        <message>
            <source>It can be repaired from what is whole. What is whole is kept; your documents are not touched.</source>
            <translation>온전한 부분으로 복구할 수 있습니다. 온전한 부분은 보존되며 문서는 건드리지 않습니다.</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>복구</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Check and repair the library</source>
            <translation>라이브러리 검사 및 복구</translation>
        </message>
        <message>
            <source>Looking at the library…</source>
            <translation>라이브러리를 살펴보는 중…</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>검사 진행률</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>발견된 내용</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Open the library</source>
            <translation>라이브러리 열기</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>Ask Dragoman a quick question</source>
            <translation>Dragoman에 빠르게 질문</translation>
        </message>
    </context>
    <context>
        <name>Launcher</name>
        <message>
            <source>Ask Dragoman</source>
            <translation>Dragoman에 질문</translation>
        </message>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>어떤 언어로든 질문하거나 단어를 입력</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>질문</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>답</translation>
        </message>
        <message>
            <source>Enter opens · Ctrl+Enter shows the folder · Shift+Enter: all answers</source>
            <translation>Enter 열기 · Ctrl+Enter 폴더 보기 · Shift+Enter 모든 답</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>아무것도 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>The search has failed. The window says why.</source>
            <translation>검색에 실패했습니다. 이유는 창에 표시됩니다.</translation>
        </message>
        <message>
            <source>Escape puts this away</source>
            <translation>Esc를 누르면 사라집니다</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Dragoman</source>
            <translation>Dragoman 열기</translation>
        </message>
        <message>
            <source>Ask a question…</source>
            <translation>질문하기…</translation>
        </message>
        <message>
            <source>Pause the indexing</source>
            <translation>색인 일시 중지</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>그래도 지금 색인</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>끝내기</translation>
        </message>
        <message>
            <source>Resume the indexing</source>
            <translation>색인 계속</translation>
        </message>
    </context>
    <context>
        <name>PassageList</name>
        <message>
            <source>Passages found</source>
            <translation>찾은 단락</translation>
        </message>
        <message>
            <source>Left and Right hide and show the passages of a document</source>
            <translation>왼쪽/오른쪽 화살표로 문서의 단락을 숨기거나 보입니다</translation>
        </message>
    </context>
    <context>
        <name>row_words</name>
        <message>
            <source>Strong match</source>
            <translation>강한 일치</translation>
        </message>
        <message>
            <source>Fair match</source>
            <translation>보통 일치</translation>
        </message>
        <message>
            <source>Weak match</source>
            <translation>약한 일치</translation>
        </message>
        <message>
            <source>Looking for the other passages…</source>
            <translation>다른 단락을 찾는 중…</translation>
        </message>
        <message>
            <source>Searching for more…</source>
            <translation>더 검색하는 중…</translation>
        </message>
        <message>
            <source>Nothing more was found.</source>
            <translation>더 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>A copy</source>
            <translation>사본</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>접힘</translation>
        </message>
        <message>
            <source>passage {number} of {of}</source>
            <translation>단락 {of}개 중 {number}번째</translation>
        </message>
        <message>
            <source>No good match</source>
            <translation>좋은 일치 없음</translation>
        </message>
    </context>
    <context>
        <name>SortChoice</name>
        <message>
            <source>Best first</source>
            <translation>정확도순</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>최신순</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>이름순</translation>
        </message>
        <message>
            <source>Order of the results</source>
            <translation>결과 순서</translation>
        </message>
        <message>
            <source>The question itself says so</source>
            <translation>질문에서 지정됨</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Searching…</source>
            <translation>검색 중…</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>폴더 선택…</translation>
        </message>
        <message>
            <source>No folder is searched yet</source>
            <translation>아직 검색하는 폴더가 없습니다</translation>
        </message>
        <message>
            <source>Choose one, and its documents can be asked.</source>
            <translation>폴더를 선택하면 그 안의 문서에 질문할 수 있습니다.</translation>
        </message>
        <message>
            <source>Not there now: {names}. What was read of it was searched, what is new on it was not.</source>
            <translation>지금 없음: {names}. 이미 읽은 내용은 검색했지만 새 내용은 검색하지 못했습니다.</translation>
        </message>
        <message>
            <source>Folders…</source>
            <translation>폴더…</translation>
        </message>
        <message>
            <source>Nothing was found, and no searched folder is there now.</source>
            <translation>아무것도 찾지 못했고, 지금 이용할 수 있는 검색 폴더가 없습니다.</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>폴더 추가…</translation>
        </message>
        <message>
            <source>Which and why</source>
            <translation>파일과 이유</translation>
        </message>
        <message>
            <source>No document holds text that can be searched</source>
            <translation>검색할 수 있는 텍스트가 든 문서가 없습니다</translation>
        </message>
        <message>
            <source>What is put there later is found by itself.</source>
            <translation>나중에 넣은 것은 자동으로 찾을 수 있게 됩니다.</translation>
        </message>
        <message>
            <source>There are no documents in the searched folders</source>
            <translation>검색하는 폴더에 문서가 없습니다</translation>
        </message>
        <message>
            <source>No good match. These are the nearest passages.</source>
            <translation>좋은 일치가 없습니다. 가장 가까운 단락입니다.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>아무것도 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>Nothing was found so far, and reading is paused</source>
            <translation>아직 아무것도 찾지 못했고, 읽기가 일시 중지되었습니다</translation>
        </message>
        <message>
            <source>Still reading</source>
            <translation>읽는 중</translation>
        </message>
        <message>
            <source>The rest will be there soon: {when}.</source>
            <translation>나머지도 곧 준비됩니다: {when}.</translation>
        </message>
        <message>
            <source>Nothing was found so far; the question is asked again by itself as more is read.</source>
            <translation>아직 아무것도 찾지 못했습니다. 더 읽으면 자동으로 다시 검색합니다.</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>읽기 계속</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>진행 상황</translation>
        </message>
        <message>
            <source>Without the quotation marks</source>
            <translation>따옴표 없이</translation>
        </message>
        <message>
            <source>Without exclusions</source>
            <translation>제외 없이</translation>
        </message>
        <message>
            <source>Perhaps it is there, but of another kind, folder, language or date.</source>
            <translation>유형, 폴더, 언어 또는 날짜가 다른 곳에 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>What stands in quotation marks must be found letter for letter.</source>
            <translation>따옴표 안의 내용은 글자 그대로 일치해야 합니다.</translation>
        </message>
        <message>
            <source>Perhaps it is there, together with what is left out.</source>
            <translation>제외한 내용과 함께 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>No document holds these words or anything like them.</source>
            <translation>이 단어나 비슷한 내용이 있는 문서가 없습니다.</translation>
        </message>
        <message>
            <source>Search without filters</source>
            <translation>필터 없이 검색</translation>
        </message>
        <message>
            <source>Without “{word}”</source>
            <translation>“{word}” 없이</translation>
        </message>
        <message>
            <source>By words only</source>
            <translation>단어로만</translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message>
            <source>found by their words, while the model of meaning is loaded</source>
            <translation>의미 모델을 불러오는 동안 단어로 찾음</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>Why this is found</source>
            <translation>찾은 이유</translation>
        </message>
        <message>
            <source>This passage is no longer there.</source>
            <translation>이 단락이 더 이상 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>why_words</name>
        <message>
            <source>Not in it: {words}</source>
            <translation>없는 단어: {words}</translation>
        </message>
        <message>
            <source>The sentence that answers best</source>
            <translation>가장 잘 답하는 문장</translation>
        </message>
        <message>
            <source>Words of the question in it</source>
            <translation>포함된 질문의 단어</translation>
        </message>
        <message>
            <source>How it was found</source>
            <translation>찾은 방법</translation>
        </message>
        <message>
            <source>How sure that is</source>
            <translation>확실한 정도</translation>
        </message>
        <message>
            <source>{word}, as {forms}</source>
            <translation>{word}, {forms} 형태로</translation>
        </message>
        <message>
            <source>By its meaning: the question is in {asked}, the passage in {written}.</source>
            <translation>의미로 찾음: 질문은 {asked}, 단락은 {written}입니다.</translation>
        </message>
        <message>
            <source>By its meaning, which is near to that of the question.</source>
            <translation>질문과 가까운 의미로 찾았습니다.</translation>
        </message>
        <message>
            <source>By its words.</source>
            <translation>단어로 찾았습니다.</translation>
        </message>
        <message>
            <source>By the name of its file.</source>
            <translation>파일 이름으로 찾았습니다.</translation>
        </message>
        <message>
            <source>Its title holds words of the question.</source>
            <translation>제목에 질문의 단어가 있습니다.</translation>
        </message>
        <message>
            <source>Read once more together with the question, it was put further up.</source>
            <translation>질문과 함께 한 번 더 읽고 순위를 올렸습니다.</translation>
        </message>
    </context>
    <context>
        <name>BeginPage</name>
        <message>
            <source>Ask in any language, or type words</source>
            <translation>어떤 언어로든 질문하거나 단어를 입력</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>저장된 검색</translation>
        </message>
        <message>
            <source>Asked lately</source>
            <translation>최근 질문</translation>
        </message>
        <message>
            <source>New documents</source>
            <translation>새 문서</translation>
        </message>
        <message>
            <source>For instance, about the sample documents</source>
            <translation>예제 문서로 해 보기</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>Ask your own documents</source>
            <translation>내 문서에 질문하기</translation>
        </message>
        <message>
            <source>Dragoman reads the folders you choose and finds the passage that answers a question, in whatever language you ask. Nothing leaves this computer.</source>
            <translation>Dragoman은 선택한 폴더를 읽고, 어떤 언어로 묻든 질문에 답하는 단락을 찾습니다. 어떤 것도 이 컴퓨터를 벗어나지 않습니다.</translation>
        </message>
        <message>
            <source>Begin with one of these folders</source>
            <translation>다음 폴더 중 하나로 시작</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>폴더 선택…</translation>
        </message>
        <message>
            <source>Try the sample documents</source>
            <translation>예제 문서로 시험하기</translation>
        </message>
        <message>
            <source>You can also drop a folder on this window. Files are only read, never changed.</source>
            <translation>폴더를 이 창에 끌어다 놓아도 됩니다. 파일은 읽기만 하고 절대 바꾸지 않습니다.</translation>
        </message>
        <message>
            <source>Have this folder searched</source>
            <translation>이 폴더를 검색하기</translation>
        </message>
        <message>
            <source>{documents}, read in about {time}</source>
            <translation>{documents}, 읽는 데 약 {time}</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>바탕 화면</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>다운로드</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>전자 메일</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>What the indexer is doing</source>
            <translation>색인기의 작업 상황</translation>
        </message>
        <message>
            <source>Progress of the indexing</source>
            <translation>색인 진행률</translation>
        </message>
        <message>
            <source>Index now anyway</source>
            <translation>그래도 지금 색인</translation>
        </message>
        <message>
            <source>What Dragoman knows, how fast it learns, and how long it takes</source>
            <translation>Dragoman이 아는 내용, 학습 속도와 소요 시간</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>일시 중지</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>준비됨</translation>
        </message>
    </context>
    <context>
        <name>status_words</name>
        <message>
            <source>Preparing the search…</source>
            <translation>검색 준비 중…</translation>
        </message>
        <message>
            <source>Forgetting: what you removed leaves the data folder…</source>
            <translation>잊는 중: 제거한 내용을 데이터 폴더에서 지우고 있습니다…</translation>
        </message>
        <message>
            <source>Looking for documents</source>
            <translation>문서를 찾는 중</translation>
        </message>
        <message>
            <source>Reading {done} of {total} documents</source>
            <translation>문서를 읽는 중: {done}/{total}</translation>
        </message>
        <message>
            <source>Learning the meaning of passages with {embedder}: {done} of {total}</source>
            <translation>{embedder}(으)로 단락의 의미를 학습하는 중: {done}/{total}</translation>
        </message>
        <message>
            <source>Reading scans: {done} of {total} pages</source>
            <translation>스캔을 읽는 중: {done}/{total}쪽</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>일시 중지됨</translation>
        </message>
        <message>
            <source>Another Dragoman keeps this library up to date; here you can search it</source>
            <translation>다른 Dragoman이 이 라이브러리를 최신으로 유지하고 있습니다. 여기서는 검색할 수 있습니다</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>아직 측정되지 않음</translation>
        </message>
        <message>
            <source>{share} of the text</source>
            <translation>텍스트의 {share}</translation>
        </message>
        <message>
            <source>speed not measured yet</source>
            <translation>속도는 아직 측정되지 않음</translation>
        </message>
        <message>
            <source>By meaning: {share}</source>
            <translation>의미로: {share}</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>모두 읽음</translation>
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
            <translation>찾을 단어를 하나 이상 입력하세요.</translation>
        </message>
        <message>
            <source>The question is very long; its first {limit:count} characters were used.</source>
            <comment>query.too_long</comment>
            <translation>질문이 매우 길어서 처음 {limit:count}자만 사용했습니다.</translation>
        </message>
        <message>
            <source>The quotation mark {mark} is never closed: what follows is searched as words.</source>
            <comment>query.unbalanced_quote</comment>
            <translation>따옴표 {mark}이(가) 닫히지 않아, 그 뒤는 단어로 검색합니다.</translation>
        </message>
        <message>
            <source>The minus sign stands before no word: write -word for what must not be found.</source>
            <comment>query.lone_minus</comment>
            <translation>빼기 기호 뒤에 단어가 없습니다. 제외할 단어는 -word처럼 쓰세요.</translation>
        </message>
        <message>
            <source>OR needs something on both sides.</source>
            <comment>query.or_needs_two</comment>
            <translation>OR은 양쪽에 내용이 있어야 합니다.</translation>
        </message>
        <message>
            <source>OR joins words and phrases, or values of the same operator; here it was left out.</source>
            <comment>query.or_joins_alike</comment>
            <translation>OR은 단어와 구절, 또는 같은 연산자의 값을 잇습니다. 여기서는 무시했습니다.</translation>
        </message>
        <message>
            <source>{written}: is searched as a word; did you mean {meant}: ?</source>
            <comment>query.misspelt</comment>
            <translation>{written}: 은(는) 단어로 검색했습니다. {meant}: 을(를) 입력하려 하셨습니까?</translation>
        </message>
        <message>
            <source>{name}: has no value; it follows the colon without a blank.</source>
            <comment>query.no_value</comment>
            <translation>{name}: 에 값이 없습니다. 값은 쌍점 바로 뒤에 공백 없이 씁니다.</translation>
        </message>
        <message>
            <source>{name}: cannot be turned round with a minus; it was left out.</source>
            <comment>query.cannot_be_negated</comment>
            <translation>{name}: 은(는) 빼기 기호로 뒤집을 수 없어 무시했습니다.</translation>
        </message>
        <message>
            <source>{value} is no type or file extension that Dragoman reads; it was left out.</source>
            <comment>query.unknown_type</comment>
            <translation>{value}은(는) Dragoman이 읽는 유형이나 파일 확장자가 아니어서 무시했습니다.</translation>
        </message>
        <message>
            <source>{value} is no language that Dragoman knows; it was left out.</source>
            <comment>query.unknown_language</comment>
            <translation>{value}은(는) Dragoman이 아는 언어가 아니어서 무시했습니다.</translation>
        </message>
        <message>
            <source>{value} is no date; write 2024, 2024-05, 2024-05-17, yesterday or last-week. It was left out.</source>
            <comment>query.unknown_date</comment>
            <translation>{value}은(는) 날짜가 아니어서 무시했습니다. 2024, 2024-05, 2024-05-17, yesterday 또는 last-week로 쓰세요.</translation>
        </message>
        <message>
            <source>{value} is no page; write 3 or 3-7. It was left out.</source>
            <comment>query.unknown_page</comment>
            <translation>{value}은(는) 쪽 번호가 아니어서 무시했습니다. 3 또는 3-7로 쓰세요.</translation>
        </message>
        <message>
            <source>{value} is no order; write date, name or relevance. It was left out.</source>
            <comment>query.unknown_order</comment>
            <translation>{value}은(는) 순서가 아니어서 무시했습니다. date, name 또는 relevance로 쓰세요.</translation>
        </message>
        <message>
            <source>{value} holds no word; it was left out.</source>
            <comment>query.no_words_in_value</comment>
            <translation>{value}에 단어가 없어 무시했습니다.</translation>
        </message>
        <message>
            <source>these words, one after the other</source>
            <comment>operator.phrase</comment>
            <translation>이 단어들이 순서대로 이어진 것</translation>
        </message>
        <message>
            <source>not this word; not this phrase or filter either: -"letter box", -type:mail</source>
            <comment>operator.minus</comment>
            <translation>이 단어 제외. 구절이나 필터도 가능: -"우편 번호", -type:mail</translation>
        </message>
        <message>
            <source>one of the two, also of phrases</source>
            <comment>operator.or</comment>
            <translation>둘 중 하나, 구절도 가능</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <comment>operator.prefix</comment>
            <translation>이렇게 시작하는 단어</translation>
        </message>
        <message>
            <source>kinds of documents or file extensions; several with commas</source>
            <comment>operator.type</comment>
            <translation>문서 유형이나 파일 확장자. 여럿은 쉼표로 구분</translation>
        </message>
        <message>
            <source>in this folder or below: the whole path, or a part of it</source>
            <comment>operator.in</comment>
            <translation>이 폴더나 그 아래: 전체 경로 또는 일부</translation>
        </message>
        <message>
            <source>with these words in the file's name</source>
            <comment>operator.name</comment>
            <translation>파일 이름에 이 단어가 있는 것</translation>
        </message>
        <message>
            <source>in this language, by its name or code</source>
            <comment>operator.lang</comment>
            <translation>이 언어, 이름이나 코드로</translation>
        </message>
        <message>
            <source>mails of this sender: a part of the name or address</source>
            <comment>operator.from</comment>
            <translation>이 사람이 보낸 메일: 이름이나 주소의 일부</translation>
        </message>
        <message>
            <source>mails to this person: a part of the name or address</source>
            <comment>operator.to</comment>
            <translation>이 사람에게 보낸 메일: 이름이나 주소의 일부</translation>
        </message>
        <message>
            <source>from this day, month or year on</source>
            <comment>operator.after</comment>
            <translation>이 날, 달 또는 해부터</translation>
        </message>
        <message>
            <source>from before this day, month or year</source>
            <comment>operator.before</comment>
            <translation>이 날, 달 또는 해 이전</translation>
        </message>
        <message>
            <source>on these pages</source>
            <comment>operator.page</comment>
            <translation>이 쪽에 있는 것</translation>
        </message>
        <message>
            <source>in the order of date, name or relevance</source>
            <comment>operator.sort</comment>
            <translation>날짜, 이름 또는 관련도 순서</translation>
        </message>
        <message>
            <source>The index of words is damaged and is being made anew: this was found by meaning and by names alone.</source>
            <comment>search.words_missing</comment>
            <translation>단어 색인이 손상되어 다시 만드는 중입니다. 이 결과는 의미와 이름으로만 찾았습니다.</translation>
        </message>
        <message>
            <source>The library has lost its latest changes. Bring it back: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.went_back</comment>
            <translation>라이브러리에서 최근 변경 내용이 사라졌습니다. 되찾으려면 창의 도움말 &gt; 라이브러리 검사 및 복구, 또는: dragoman check --repair</translation>
        </message>
        <message>
            <source>Some of the library is damaged and was passed over. Repair it: Help, Check and repair in the window, or: dragoman check --repair</source>
            <comment>search.damage_seen</comment>
            <translation>라이브러리 일부가 손상되어 건너뛰었습니다. 복구하려면 창의 도움말 &gt; 라이브러리 검사 및 복구, 또는: dragoman check --repair</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <comment>search.nothing_found</comment>
            <translation>아무것도 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>Nothing was found with these filters.</source>
            <comment>search.nothing_found_filtered</comment>
            <translation>이 필터로는 아무것도 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase.</source>
            <comment>search.phrase_not_found</comment>
            <translation>이 구절이 그대로 있는 문서가 없습니다.</translation>
        </message>
        <message>
            <source>No document contains this exact phrase with these filters.</source>
            <comment>search.phrase_not_found_filtered</comment>
            <translation>이 필터에서는 이 구절이 그대로 있는 문서가 없습니다.</translation>
        </message>
        <message>
            <source>{what} {remedy}</source>
            <comment>search.model_fault</comment>
            <translation>{what} {remedy}</translation>
        </message>
        <message>
            <source>This folder cannot be opened: {why}.</source>
            <comment>place.folder_cannot_be_opened</comment>
            <translation>이 폴더를 열 수 없습니다: {why}.</translation>
        </message>
        <message>
            <source>This file cannot be looked at: {why}.</source>
            <comment>place.file_cannot_be_looked_at</comment>
            <translation>이 파일을 살펴볼 수 없습니다: {why}.</translation>
        </message>
        <message>
            <source>it is a link; what it leads to is searched where it lies, if that is in a searched folder</source>
            <comment>place.link</comment>
            <translation>링크입니다. 가리키는 대상이 검색하는 폴더에 있으면 그곳에서 검색됩니다</translation>
        </message>
        <message>
            <source>it is no file but a pipe, a socket or a device</source>
            <comment>place.special</comment>
            <translation>파일이 아니라 파이프, 소켓 또는 장치입니다</translation>
        </message>
        <message>
            <source>it is kept online and not on this computer, and Dragoman downloads nothing</source>
            <comment>place.online_only</comment>
            <translation>온라인에만 있고 이 컴퓨터에는 없으며, Dragoman은 아무것도 다운로드하지 않습니다</translation>
        </message>
        <message>
            <source>a drive is mounted here at other times; to have the folder searched without it, exclude it and include it again</source>
            <comment>place.drive_away</comment>
            <translation>때때로 드라이브가 마운트되는 곳입니다. 드라이브 없이 이 폴더를 검색하려면 제외했다가 다시 포함하세요</translation>
        </message>
        <message>
            <source>it shows again what is searched in another place</source>
            <comment>place.shown_again</comment>
            <translation>다른 곳에서 검색되는 것을 다시 보여 줍니다</translation>
        </message>
        <message>
            <source>This folder did not answer within {seconds} seconds; it will be tried again.</source>
            <comment>place.does_not_answer</comment>
            <translation>이 폴더가 {seconds}초 안에 응답하지 않았습니다. 나중에 다시 시도합니다.</translation>
        </message>
        <message>
            <source>Dragoman made a mistake with this file ({kind}); the log says more.</source>
            <comment>file.our_mistake</comment>
            <translation>Dragoman이 이 파일에서 오류를 냈습니다({kind}). 자세한 내용은 로그에 있습니다.</translation>
        </message>
        <message>
            <source>Only the first {limit:count} characters of this document are indexed.</source>
            <comment>file.shortened</comment>
            <translation>이 문서는 처음 {limit:count}자만 색인되었습니다.</translation>
        </message>
        <message>
            <source>Reading this file ended its reader twice. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside</comment>
            <translation>이 파일을 읽다가 읽기 프로그램이 두 번 비정상 종료되었습니다. 파일이 바뀌거나 다시 시도할 때까지 보류합니다.</translation>
        </message>
        <message>
            <source>Reading this file failed twice, so it is left aside until it changes, or until you have it tried again. {why}</source>
            <comment>file.set_aside_because</comment>
            <translation>이 파일을 읽는 데 두 번 실패하여, 파일이 바뀌거나 다시 시도할 때까지 보류합니다. {why}</translation>
        </message>
        <message numerus="yes">
            <source>Dragoman was ended {n:count} times while it was reading this file. It is left aside until it changes, or until you have it tried again.</source>
            <comment>file.set_aside_interrupted</comment>
            <translation>
                <numerusform>이 파일을 읽는 동안 Dragoman이 {n:count}번 종료되었습니다. 파일이 바뀌거나 다시 시도할 때까지 보류합니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first {limit:count} passages of this document are indexed.</source>
            <comment>file.passages_capped</comment>
            <translation>이 문서는 처음 {limit:count}개 단락만 색인되었습니다.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} passages of this document are indexed: {why}.</source>
            <comment>file.rest_unread</comment>
            <translation>
                <numerusform>이 문서는 처음 {n:count}개 단락만 색인되었습니다: {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages are left out, which take too long to be read: {pages}.</source>
            <comment>file.slow_pages</comment>
            <translation>
                <numerusform>읽는 데 너무 오래 걸리는 {n:count}쪽을 제외했습니다: {pages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages {first:count} to {last:count} are left out: {why}.</source>
            <comment>file.pages_unread</comment>
            <translation>{first:count}~{last:count}쪽을 제외했습니다: {why}.</translation>
        </message>
        <message>
            <source>The file is larger than {limit:bytes}.</source>
            <comment>file.too_large</comment>
            <translation>파일이 {limit:bytes}보다 큽니다.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <comment>file.empty</comment>
            <translation>파일이 비어 있습니다.</translation>
        </message>
        <message>
            <source>The file cannot be read: {why}.</source>
            <comment>file.cannot_be_read</comment>
            <translation>파일을 읽을 수 없습니다: {why}.</translation>
        </message>
        <message>
            <source>This file holds no text.</source>
            <comment>file.no_text</comment>
            <translation>이 파일에는 텍스트가 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} attachments are not read: {names}.</source>
            <comment>left_out.attachments</comment>
            <translation>
                <numerusform>첨부 파일 {n:count}개를 읽지 않았습니다: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents inside this one are not read: {names}.</source>
            <comment>left_out.embedded</comment>
            <translation>
                <numerusform>이 안의 문서 {n:count}개를 읽지 않았습니다: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} parts are nested too deeply to be read.</source>
            <comment>left_out.nested_parts</comment>
            <translation>
                <numerusform>{n:count}개 부분은 너무 깊이 중첩되어 읽을 수 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} damaged parts are left out.</source>
            <comment>left_out.damaged_parts</comment>
            <translation>
                <numerusform>손상된 부분 {n:count}개를 제외했습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first {n:count} parts of this file are read: {why}.</source>
            <comment>left_out.rest</comment>
            <translation>
                <numerusform>이 파일은 처음 {n:count}개 부분만 읽었습니다: {why}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Some parts of this message are not read: {why}.</source>
            <comment>left_out.rest_of_message</comment>
            <translation>이 메시지의 일부를 읽지 않았습니다: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages show pictures and hold no text.</source>
            <comment>left_out.picture_pages</comment>
            <translation>
                <numerusform>{count:count}쪽 중 {n:count}쪽은 그림이며 텍스트가 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages hold other letters than are seen on them.</source>
            <comment>left_out.garbled_pages</comment>
            <translation>
                <numerusform>{count:count}쪽 중 {n:count}쪽에는 보이는 것과 다른 글자가 들어 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} of {count:count} pages cannot be read.</source>
            <comment>left_out.damaged_pages</comment>
            <translation>
                <numerusform>{count:count}쪽 중 {n:count}쪽을 읽을 수 없습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>This file is damaged: it is not a complete {label}.</source>
            <comment>damaged.incomplete</comment>
            <translation>이 파일은 손상되었습니다: 온전한 {label}이(가) 아닙니다.</translation>
        </message>
        <message>
            <source>This file is damaged: its parts are nested too deeply.</source>
            <comment>damaged.nested_too_deeply</comment>
            <translation>이 파일은 손상되었습니다: 내부가 너무 깊이 중첩되어 있습니다.</translation>
        </message>
        <message>
            <source>This file holds binary data, not text.</source>
            <comment>damaged.binary</comment>
            <translation>이 파일에는 텍스트가 아니라 이진 데이터가 있습니다.</translation>
        </message>
        <message>
            <source>This file unpacks to an unreasonable size; it may have been made to do harm.</source>
            <comment>damaged.bomb</comment>
            <translation>이 파일은 풀면 비정상적으로 커집니다. 해를 끼치려고 만들어졌을 수 있습니다.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not rich text.</source>
            <comment>damaged.not_rich_text</comment>
            <translation>이 파일은 손상되었습니다: 서식 있는 텍스트(RTF)가 아닙니다.</translation>
        </message>
        <message>
            <source>This file is damaged: it is not an e-mail.</source>
            <comment>damaged.not_mail</comment>
            <translation>이 파일은 손상되었습니다: 전자 메일이 아닙니다.</translation>
        </message>
        <message>
            <source>This file is damaged: none of its slides can be read.</source>
            <comment>damaged.slides</comment>
            <translation>이 파일은 손상되었습니다: 읽을 수 있는 슬라이드가 없습니다.</translation>
        </message>
        <message>
            <source>This PDF is damaged and cannot be opened.</source>
            <comment>damaged.pdf</comment>
            <translation>이 PDF는 손상되어 열 수 없습니다.</translation>
        </message>
        <message>
            <source>This PDF is damaged: none of its pages can be read.</source>
            <comment>damaged.pdf_pages</comment>
            <translation>이 PDF는 손상되었습니다: 읽을 수 있는 쪽이 없습니다.</translation>
        </message>
        <message>
            <source>This file is protected by a password.</source>
            <comment>encrypted.password</comment>
            <translation>이 파일은 암호로 보호되어 있습니다.</translation>
        </message>
        <message>
            <source>This PDF is protected in a way that needs a certificate or password.</source>
            <comment>encrypted.certificate</comment>
            <translation>이 PDF는 보호되어 있어 인증서나 암호가 필요합니다.</translation>
        </message>
        <message>
            <source>This book is protected against copying (DRM).</source>
            <comment>encrypted.book</comment>
            <translation>이 책은 복사 방지(DRM)로 보호되어 있습니다.</translation>
        </message>
        <message>
            <source>This file is protected in a way that Dragoman cannot open.</source>
            <comment>encrypted.unknown</comment>
            <translation>이 파일은 Dragoman이 열 수 없는 방식으로 보호되어 있습니다.</translation>
        </message>
        <message>
            <source>This password does not open the file.</source>
            <comment>encrypted.wrong_password</comment>
            <translation>이 암호로는 파일을 열 수 없습니다.</translation>
        </message>
        <message>
            <source>This file needs no password.</source>
            <comment>encrypted.no_password</comment>
            <translation>이 파일에는 암호가 필요하지 않습니다.</translation>
        </message>
        <message>
            <source>This PDF holds pictures of pages, without text.</source>
            <comment>no_text.pdf</comment>
            <translation>이 PDF는 페이지 그림이며 텍스트가 없습니다.</translation>
        </message>
        <message>
            <source>These slides hold no text.</source>
            <comment>no_text.slides</comment>
            <translation>이 슬라이드에는 텍스트가 없습니다.</translation>
        </message>
        <message>
            <source>This workbook is empty.</source>
            <comment>no_text.sheet</comment>
            <translation>이 통합 문서는 비어 있습니다.</translation>
        </message>
        <message>
            <source>This book holds no text.</source>
            <comment>no_text.book</comment>
            <translation>이 책에는 텍스트가 없습니다.</translation>
        </message>
        <message>
            <source>This message holds no text.</source>
            <comment>no_text.mail</comment>
            <translation>이 메시지에는 텍스트가 없습니다.</translation>
        </message>
        <message>
            <source>This mailbox holds no text.</source>
            <comment>no_text.mailbox</comment>
            <translation>이 메일함에는 텍스트가 없습니다.</translation>
        </message>
        <message>
            <source>Its pages are pictures, and no letters were recognised on them.</source>
            <comment>no_text.scan</comment>
            <translation>쪽이 그림이며, 인식된 글자가 없습니다.</translation>
        </message>
        <message>
            <source>Dragoman does not read files without an extension.</source>
            <comment>unsupported.no_extension</comment>
            <translation>Dragoman은 확장자가 없는 파일을 읽지 않습니다.</translation>
        </message>
        <message>
            <source>Dragoman does not look inside .{extension} archives.</source>
            <comment>unsupported.archive</comment>
            <translation>Dragoman은 .{extension} 압축 파일 안을 살펴보지 않습니다.</translation>
        </message>
        <message>
            <source>Dragoman does not read the files in which Outlook keeps its mails (.{extension}).</source>
            <comment>unsupported.mail_store</comment>
            <translation>Dragoman은 Outlook이 메일을 보관하는 파일(.{extension})을 읽지 않습니다.</translation>
        </message>
        <message>
            <source>It is packed in a way that Dragoman cannot unpack ({method}).</source>
            <comment>unsupported.packing</comment>
            <translation>Dragoman이 풀 수 없는 방식({method})으로 압축되어 있습니다.</translation>
        </message>
        <message>
            <source>Dragoman does not read text in pictures (.{extension}).</source>
            <comment>unsupported.picture</comment>
            <translation>Dragoman은 그림(.{extension}) 속 글자를 읽지 않습니다.</translation>
        </message>
        <message>
            <source>Dragoman does not read sound or film (.{extension}).</source>
            <comment>unsupported.recording</comment>
            <translation>Dragoman은 소리나 동영상(.{extension})을 읽지 않습니다.</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files; {program} does.</source>
            <comment>unsupported.convertible</comment>
            <translation>Dragoman은 .{extension} 파일을 읽지 않지만 {program}(으)로는 읽을 수 있습니다.</translation>
        </message>
        <message>
            <source>Dragoman does not read .{extension} files.</source>
            <comment>unsupported.format</comment>
            <translation>Dragoman은 .{extension} 파일을 읽지 않습니다.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <comment>unreadable.gone</comment>
            <translation>파일이 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>Permission denied: your account may not read this file.</source>
            <comment>unreadable.forbidden</comment>
            <translation>권한 없음: 사용자 계정으로 이 파일을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <comment>unreadable.folder</comment>
            <translation>이것은 파일이 아니라 폴더입니다.</translation>
        </message>
        <message>
            <source>This is a link now, no file.</source>
            <comment>unreadable.link</comment>
            <translation>이제 파일이 아니라 링크입니다.</translation>
        </message>
        <message>
            <source>This is a pipe, a socket or a device now, no file.</source>
            <comment>unreadable.special</comment>
            <translation>이제 파일이 아니라 파이프, 소켓 또는 장치입니다.</translation>
        </message>
        <message>
            <source>This file is kept online and not on this computer, and Dragoman downloads nothing. Open it once, and it is here.</source>
            <comment>unreadable.online_only</comment>
            <translation>이 파일은 온라인에만 있고 이 컴퓨터에는 없으며, Dragoman은 아무것도 다운로드하지 않습니다. 한 번 열면 이 컴퓨터에 저장됩니다.</translation>
        </message>
        <message>
            <source>The drive did not answer while this file was read.</source>
            <comment>unreadable.silent</comment>
            <translation>이 파일을 읽는 동안 드라이브가 응답하지 않았습니다.</translation>
        </message>
        <message>
            <source>The disk reported an error while this file was read.</source>
            <comment>unreadable.disk_error</comment>
            <translation>이 파일을 읽는 동안 디스크가 오류를 보고했습니다.</translation>
        </message>
        <message>
            <source>Reading this file took more than {seconds:g} seconds, which is what a file of {size:bytes} may take.</source>
            <comment>extraction.timeout</comment>
            <translation>이 파일을 읽는 데 {seconds:g}초가 넘게 걸렸습니다. {size:bytes} 파일에 허용되는 시간입니다.</translation>
        </message>
        <message>
            <source>Reading this file needed more than {limit:bytes} of memory.</source>
            <comment>extraction.memory</comment>
            <translation>이 파일을 읽는 데 {limit:bytes}가 넘는 메모리가 필요했습니다.</translation>
        </message>
        <message>
            <source>The file made the reader crash.</source>
            <comment>extraction.crash</comment>
            <translation>이 파일 때문에 읽기 프로그램이 비정상 종료되었습니다.</translation>
        </message>
        <message numerus="yes">
            <source>Only the beginning of this document is indexed, {n:count} passages. {why}</source>
            <comment>extraction.cut_short</comment>
            <translation>
                <numerusform>이 문서는 앞부분 {n:count}개 단락만 색인되었습니다. {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>The reader failed on this file ({kind}).</source>
            <comment>extraction.bug</comment>
            <translation>읽기 프로그램이 이 파일에서 실패했습니다({kind}).</translation>
        </message>
        <message>
            <source>reading the file took more than {seconds:g} seconds</source>
            <comment>extraction.out_of_time</comment>
            <translation>파일을 읽는 데 {seconds:g}초가 넘게 걸렸습니다</translation>
        </message>
        <message>
            <source>reading the file needed more than {limit:bytes} of memory</source>
            <comment>extraction.out_of_memory</comment>
            <translation>파일을 읽는 데 {limit:bytes}가 넘는 메모리가 필요했습니다</translation>
        </message>
        <message>
            <source>The drive with {path} does not answer.</source>
            <comment>extraction.drive_silent</comment>
            <translation>{path}이(가) 있는 드라이브가 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>The process that reads files does not start.</source>
            <comment>extraction.worker_does_not_start</comment>
            <translation>파일을 읽는 프로세스가 시작되지 않습니다.</translation>
        </message>
        <message>
            <source>This file is no PDF; only PDFs have pages that can be shown.</source>
            <comment>pages.no_pdf</comment>
            <translation>이 파일은 PDF가 아닙니다. 페이지를 표시할 수 있는 것은 PDF뿐입니다.</translation>
        </message>
        <message>
            <source>This document has no page {number}.</source>
            <comment>pages.none_such</comment>
            <translation>이 문서에는 {number}쪽이 없습니다.</translation>
        </message>
        <message>
            <source>This page is damaged and cannot be shown.</source>
            <comment>pages.damaged</comment>
            <translation>이 페이지는 손상되어 표시할 수 없습니다.</translation>
        </message>
        <message>
            <source>Drawing this page took more than {seconds:g} seconds.</source>
            <comment>pages.timeout</comment>
            <translation>이 페이지를 그리는 데 {seconds:g}초가 넘게 걸렸습니다.</translation>
        </message>
        <message>
            <source>Drawing this page needed more than {limit:bytes} of memory.</source>
            <comment>pages.memory</comment>
            <translation>이 페이지를 그리는 데 {limit:bytes}가 넘는 메모리가 필요했습니다.</translation>
        </message>
        <message>
            <source>Drawing this page made its reader crash.</source>
            <comment>pages.crash</comment>
            <translation>이 페이지를 그리다가 읽기 프로그램이 비정상 종료되었습니다.</translation>
        </message>
        <message>
            <source>Laying this document out took more than {seconds:g} seconds.</source>
            <comment>form.timeout</comment>
            <translation>이 문서를 배치하는 데 {seconds:g}초가 넘게 걸렸습니다.</translation>
        </message>
        <message>
            <source>Laying this document out needed more than {limit:bytes} of memory.</source>
            <comment>form.memory</comment>
            <translation>이 문서를 배치하는 데 {limit:bytes}가 넘는 메모리가 필요했습니다.</translation>
        </message>
        <message>
            <source>Laying this document out made its reader crash.</source>
            <comment>form.crash</comment>
            <translation>이 문서를 배치하다가 읽기 프로그램이 비정상 종료되었습니다.</translation>
        </message>
        <message>
            <source>the network</source>
            <comment>barrier.network</comment>
            <translation>네트워크</translation>
        </message>
        <message>
            <source>writing anything</source>
            <comment>barrier.writing</comment>
            <translation>모든 쓰기</translation>
        </message>
        <message>
            <source>other files</source>
            <comment>barrier.reading</comment>
            <translation>다른 파일</translation>
        </message>
        <message>
            <source>other programs</source>
            <comment>barrier.processes</comment>
            <translation>다른 프로그램</translation>
        </message>
        <message>
            <source>more memory than allowed</source>
            <comment>barrier.memory</comment>
            <translation>허용된 것보다 많은 메모리</translation>
        </message>
        <message>
            <source>Dragoman has no means for that on this system yet.</source>
            <comment>sandbox.not_on_this_system</comment>
            <translation>이 시스템에서는 Dragoman에 아직 그런 수단이 없습니다.</translation>
        </message>
        <message>
            <source>The kernel takes no rights on files away ({why}); Linux does since 5.13, where Landlock is switched on.</source>
            <comment>sandbox.no_landlock</comment>
            <translation>커널이 파일 권한을 제한하지 못합니다({why}). Linux는 5.13부터 Landlock이 켜져 있으면 가능합니다.</translation>
        </message>
        <message>
            <source>The kernel filters no system calls ({why}).</source>
            <comment>sandbox.no_filter</comment>
            <translation>커널이 시스템 호출을 걸러내지 못합니다({why}).</translation>
        </message>
        <message>
            <source>There is no filter of system calls for this processor ({processor}).</source>
            <comment>sandbox.unknown_processor</comment>
            <translation>이 프로세서용 시스템 호출 필터가 없습니다({processor}).</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} other threads were there before the barrier stood, and keep their rights.</source>
            <comment>sandbox.other_threads</comment>
            <translation>
                <numerusform>격리되기 전에 다른 스레드 {n:count}개가 있었으며, 그 스레드들은 권한을 그대로 가집니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>An attempt to get past the barrier succeeded.</source>
            <comment>sandbox.tried_and_not_held</comment>
            <translation>격리를 벗어나려는 시도가 성공했습니다.</translation>
        </message>
        <message>
            <source>A process to try it with could not be started ({why}).</source>
            <comment>sandbox.no_process</comment>
            <translation>시험할 프로세스를 시작하지 못했습니다({why}).</translation>
        </message>
        <message>
            <source>it is Dragoman's own data folder</source>
            <comment>ignore.own_data</comment>
            <translation>Dragoman의 데이터 폴더입니다</translation>
        </message>
        <message>
            <source>it is hidden</source>
            <comment>ignore.hidden</comment>
            <translation>숨겨져 있습니다</translation>
        </message>
        <message>
            <source>folders named {name} hold no documents of a person</source>
            <comment>ignore.clutter_folder</comment>
            <translation>이름이 {name}인 폴더에는 개인 문서가 없습니다</translation>
        </message>
        <message>
            <source>it is a temporary file of another program</source>
            <comment>ignore.clutter_file</comment>
            <translation>다른 프로그램의 임시 파일입니다</translation>
        </message>
        <message>
            <source>you had it forgotten (its line among the folder's patterns is {line}; dragoman forget --undo takes it out)</source>
            <comment>ignore.forgotten</comment>
            <translation>잊게 한 항목입니다(폴더 패턴 중 해당 줄은 {line}, dragoman forget --undo로 되돌립니다)</translation>
        </message>
        <message>
            <source>your pattern {pattern} leaves it out</source>
            <comment>ignore.excluded</comment>
            <translation>사용자 패턴 {pattern}이(가) 제외합니다</translation>
        </message>
        <message>
            <source>line {line} of {path} leaves it out ({pattern})</source>
            <comment>ignore.file</comment>
            <translation>{path}의 {line}번째 줄이 제외합니다({pattern})</translation>
        </message>
        <message numerus="yes">
            <source>it says what is left out, with {n:count} mistakes; the first: {first}</source>
            <comment>ignore.rules_with_mistakes</comment>
            <translation>
                <numerusform>제외할 것을 정하는 파일이지만 잘못이 {n:count}곳 있습니다. 첫 번째: {first}</numerusform>
            </translation>
        </message>
        <message>
            <source>the folder {folder} is left out: {why}</source>
            <comment>ignore.folder_above</comment>
            <translation>{folder} 폴더가 제외되어 있습니다: {why}</translation>
        </message>
        <message>
            <source>line {line} ({text}) is passed over: {why}</source>
            <comment>pattern.passed_over</comment>
            <translation>{line}번째 줄({text})은 건너뜁니다: {why}</translation>
        </message>
        <message>
            <source>it names nothing</source>
            <comment>pattern.names_nothing</comment>
            <translation>가리키는 것이 없습니다</translation>
        </message>
        <message>
            <source>the backslash at its end stands before nothing</source>
            <comment>pattern.backslash_at_end</comment>
            <translation>끝의 백슬래시 뒤에 아무것도 없습니다</translation>
        </message>
        <message>
            <source>its bracket is never closed; the bracket itself is written \[</source>
            <comment>pattern.open_bracket</comment>
            <translation>대괄호가 닫히지 않았습니다. 대괄호 자체는 \[로 씁니다</translation>
        </message>
        <message>
            <source>its brackets admit nothing but a slash, which they never match</source>
            <comment>pattern.only_slash</comment>
            <translation>대괄호 안에 빗금뿐이며, 빗금은 절대 일치하지 않습니다</translation>
        </message>
        <message>
            <source>line {line} ({text}) holds a range that runs backwards: only its first character counts</source>
            <comment>pattern.range_backwards</comment>
            <translation>{line}번째 줄({text})에 거꾸로 된 범위가 있습니다: 첫 글자만 적용됩니다</translation>
        </message>
        <message>
            <source>its [: :] is no kind of character that is known, such as [:digit:]</source>
            <comment>pattern.unknown_class</comment>
            <translation>[: :]이 [:digit:] 같은 알려진 문자 종류가 아닙니다</translation>
        </message>
        <message>
            <source>no path has two slashes in a row</source>
            <comment>pattern.empty_part</comment>
            <translation>경로에는 빗금이 두 개 이어지지 않습니다</translation>
        </message>
        <message>
            <source>no path holds . or .. between its slashes</source>
            <comment>pattern.dots</comment>
            <translation>경로의 빗금 사이에는 . 이나 .. 이 없습니다</translation>
        </message>
        <message>
            <source>it is longer than {limit:bytes}</source>
            <comment>pattern.too_long</comment>
            <translation>{limit:bytes}보다 깁니다</translation>
        </message>
        <message>
            <source>patterns with *, ? or [ are followed up to {limit:bytes} of them</source>
            <comment>pattern.too_many</comment>
            <translation>*, ? 또는 [가 있는 패턴은 모두 합쳐 {limit:bytes}까지만 적용됩니다</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more lines are passed over</source>
            <comment>pattern.more_lines</comment>
            <translation>
                <numerusform>{n:count}줄을 더 건너뜁니다</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing that it says is followed: {why}</source>
            <comment>pattern.file_not_followed</comment>
            <translation>적힌 내용이 모두 적용되지 않습니다: {why}</translation>
        </message>
        <message>
            <source>only its first {limit:bytes} are followed</source>
            <comment>pattern.file_too_large</comment>
            <translation>처음 {limit:bytes}만 적용됩니다</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} ignore files have lines that are passed over: dragoman failures tells them.</source>
            <comment>pattern.files_with_mistakes</comment>
            <translation>
                <numerusform>무시 파일 {n:count}개에 건너뛰는 줄이 있습니다: dragoman failures로 확인하세요.</numerusform>
            </translation>
        </message>
        <message>
            <source>rules in {path}: {problem}</source>
            <comment>pattern.in_file</comment>
            <translation>{path}의 규칙: {problem}</translation>
        </message>
        <message>
            <source>patterns of {folder}: {problem}</source>
            <comment>pattern.of_folder</comment>
            <translation>{folder}의 패턴: {problem}</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>not_readable.folder</comment>
            <translation>폴더입니다</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <comment>not_readable.no_file</comment>
            <translation>일반 파일이 아닙니다</translation>
        </message>
        <message>
            <source>it has more than {limit:bytes}</source>
            <comment>not_readable.too_large</comment>
            <translation>{limit:bytes}보다 큽니다</translation>
        </message>
        <message>
            <source>The settings in {path} are not followed, and the defaults are used: {why}.</source>
            <comment>settings.not_read</comment>
            <translation>{path}의 설정은 적용되지 않으며 기본값을 사용합니다: {why}.</translation>
        </message>
        <message>
            <source>{path} holds bytes that are no text in UTF-8; the rest of it counts.</source>
            <comment>settings.no_text</comment>
            <translation>{path}에 UTF-8 텍스트가 아닌 바이트가 있습니다. 나머지는 적용됩니다.</translation>
        </message>
        <message>
            <source>{path} has a slip in line {line}, so that only the plain values that can be told in it count.</source>
            <comment>settings.no_json</comment>
            <translation>{path}의 {line}번째 줄에 잘못이 있어, 알아볼 수 있는 단순한 값만 적용됩니다.</translation>
        </message>
        <message>
            <source>{path} holds no names with values, as in {{"embedder": "auto"}}; the defaults are used.</source>
            <comment>settings.no_names</comment>
            <translation>{path}에 {{"embedder": "auto"}} 같은 이름과 값이 없어 기본값을 사용합니다.</translation>
        </message>
        <message>
            <source>{path}, line {line}: there is no setting {name}.</source>
            <comment>settings.unknown</comment>
            <translation>{path}, {line}번째 줄: {name}(이)라는 설정이 없습니다.</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} cannot be {value}; {used} is used instead.</source>
            <comment>settings.odd_value</comment>
            <translation>{path}, {line}번째 줄: {name}은(는) {value}일 수 없어 {used}을(를) 사용합니다.</translation>
        </message>
        <message>
            <source>Correct the file; what else is wrong in it is told by: dragoman status</source>
            <comment>settings.correct</comment>
            <translation>파일을 고치세요. 다른 잘못은 다음으로 확인합니다: dragoman status</translation>
        </message>
        <message>
            <source>{path}, line {line}: {name} stands there more than once; the last one counts.</source>
            <comment>settings.twice</comment>
            <translation>{path}, {line}번째 줄: {name}이(가) 여러 번 있습니다. 마지막 것이 적용됩니다.</translation>
        </message>
        <message>
            <source>The indexer stopped because of a mistake in the program.</source>
            <comment>indexer.stopped</comment>
            <translation>프로그램 오류로 색인기가 멈췄습니다.</translation>
        </message>
        <message>
            <source>Start Dragoman again; the log says more.</source>
            <comment>remedy.start_again_see_log</comment>
            <translation>Dragoman을 다시 시작하세요. 자세한 내용은 로그에 있습니다.</translation>
        </message>
        <message>
            <source>See whether the drive or the network share is connected; Dragoman tries again by itself.</source>
            <comment>remedy.see_to_drive</comment>
            <translation>드라이브나 네트워크 공유가 연결되어 있는지 확인하세요. Dragoman이 자동으로 다시 시도합니다.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, and install Dragoman again if this goes on.</source>
            <comment>remedy.free_memory_or_install_again</comment>
            <translation>다른 프로그램을 닫아 메모리를 확보하고, 계속되면 Dragoman을 다시 설치하세요.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents can be found</source>
            <comment>window.documents</comment>
            <translation>
                <numerusform>문서 {n:count}개를 찾을 수 있음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} in part</source>
            <comment>window.partly</comment>
            <translation>
                <numerusform>{n:count}개는 일부만</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} not there now</source>
            <comment>window.away</comment>
            <translation>
                <numerusform>{n:count}개는 지금 없음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} need attention</source>
            <comment>window.unread_files</comment>
            <translation>
                <numerusform>{n:count}개는 확인 필요</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are read again.</source>
            <comment>window.tried_again</comment>
            <translation>
                <numerusform>파일 {n:count}개를 다시 읽습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files are left out from now on; their patterns stand under Folders.</source>
            <comment>window.excluded</comment>
            <translation>
                <numerusform>이제부터 파일 {n:count}개를 제외합니다. 패턴은 ‘폴더’에 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files</source>
            <comment>window.files</comment>
            <translation>
                <numerusform>파일 {n:count}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} chosen</source>
            <comment>window.chosen</comment>
            <translation>
                <numerusform>{n:count}개 선택됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents</source>
            <comment>window.found_documents</comment>
            <translation>
                <numerusform>문서 {n:count}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least {n:count} documents</source>
            <comment>window.found_documents_at_least</comment>
            <translation>
                <numerusform>문서 {n:count}개 이상</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files that can be read</source>
            <comment>window.documents_there</comment>
            <translation>
                <numerusform>읽을 수 있는 파일 {n:count}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files that can be read</source>
            <comment>window.documents_there_at_least</comment>
            <translation>
                <numerusform>읽을 수 있는 파일 {n:count}개 이상</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages</source>
            <comment>window.passages</comment>
            <translation>
                <numerusform>단락 {n:count}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a second</source>
            <comment>window.passages_a_second</comment>
            <translation>
                <numerusform>초당 단락 {n:count}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages a minute</source>
            <comment>window.passages_a_minute</comment>
            <translation>
                <numerusform>분당 단락 {n:count}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files, {size}</source>
            <comment>window.estimate</comment>
            <translation>
                <numerusform>파일 {n:count}개, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than {n:count} files, {size}</source>
            <comment>window.estimate_at_least</comment>
            <translation>
                <numerusform>파일 {n:count}개 이상, {size}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} passages it has read only the beginning: it takes {limit:count} pieces of words at a time.</source>
            <comment>window.cut</comment>
            <translation>
                <numerusform>단락 {n:count}개는 앞부분만 읽었습니다: 한 번에 {limit:count}개 토큰까지 읽습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more are still to be read</source>
            <comment>window.to_be_read</comment>
            <translation>
                <numerusform>아직 읽을 것이 {n:count}개 더 있음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>also in {n:count} other places</source>
            <comment>window.copies</comment>
            <translation>
                <numerusform>다른 {n:count}곳에도 있음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} new</source>
            <comment>window.new</comment>
            <translation>
                <numerusform>새 항목 {n:count}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} more passages</source>
            <comment>window.more_passages</comment>
            <translation>
                <numerusform>단락 {n:count}개 더</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>These are all {n:count} documents</source>
            <comment>window.end</comment>
            <translation>
                <numerusform>문서 {n:count}개가 전부입니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Still reading: {share:percent} can be found by meaning</source>
            <comment>window.still_reading_meaning</comment>
            <translation>읽는 중: {share:percent}를 의미로 찾을 수 있음</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are still to be read.</source>
            <comment>window.still_waiting</comment>
            <translation>
                <numerusform>아직 읽지 않은 문서가 {n:count}개 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The meaning of {share:percent} of the text is known so far</source>
            <comment>window.meaning_coverage</comment>
            <translation>지금까지 텍스트의 {share:percent}의 의미를 파악했습니다</translation>
        </message>
        <message>
            <source>The system does not let Dragoman start at login: its list of such programs cannot be written.</source>
            <comment>window.no_autostart</comment>
            <translation>로그인할 때 Dragoman을 시작할 수 없습니다: 자동 시작 목록에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>The larger model has read {share:percent} of the text so far</source>
            <comment>window.backfill</comment>
            <translation>더 큰 모델이 지금까지 텍스트의 {share:percent}를 읽었습니다</translation>
        </message>
        <message numerus="yes">
            <source>Open {n:count} files at once?</source>
            <comment>window.open_many</comment>
            <translation>
                <numerusform>파일 {n:count}개를 한꺼번에 여시겠습니까?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages collected</source>
            <comment>window.collected</comment>
            <translation>
                <numerusform>모음에 단락 {n:count}개</numerusform>
            </translation>
        </message>
        <message>
            <source>Not there now; what was read of it can still be found</source>
            <comment>window.folder.away</comment>
            <translation>지금 없음. 이미 읽은 내용은 계속 찾을 수 있습니다</translation>
        </message>
        <message>
            <source>Not there since {since:date}; what was read of it can still be found</source>
            <comment>window.folder.away_since</comment>
            <translation>{since:date}부터 없음. 이미 읽은 내용은 계속 찾을 수 있습니다</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} still to be read</source>
            <comment>window.folder.waiting</comment>
            <translation>
                <numerusform>읽을 것 {n:count}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} left out</source>
            <comment>window.folder.skipped</comment>
            <translation>
                <numerusform>제외 {n:count}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} seconds</source>
            <comment>window.duration.seconds</comment>
            <translation>
                <numerusform>{n:count}초</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} minutes</source>
            <comment>window.duration.minutes</comment>
            <translation>
                <numerusform>{n:count}분</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} hours</source>
            <comment>window.duration.hours</comment>
            <translation>
                <numerusform>{n:count}시간</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <comment>window.time_left.seconds</comment>
            <translation>1분 미만 남음</translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} minutes left</source>
            <comment>window.time_left.minutes</comment>
            <translation>
                <numerusform>약 {n:count}분 남음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about {n:count} hours left</source>
            <comment>window.time_left.hours</comment>
            <translation>
                <numerusform>약 {n:count}시간 남음</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes in {folder} cannot be followed as they happen.</source>
            <comment>watching.no_live_events</comment>
            <translation>{folder}의 변경을 바로 따라갈 수 없습니다.</translation>
        </message>
        <message>
            <source>The folder is looked through every few minutes instead. On Linux, raise fs.inotify.max_user_watches.</source>
            <comment>watching.looked_through_instead</comment>
            <translation>대신 몇 분마다 폴더를 살펴봅니다. Linux에서는 fs.inotify.max_user_watches를 늘리세요.</translation>
        </message>
        <message>
            <source>Another Dragoman is writing to this library.</source>
            <comment>library.written_elsewhere</comment>
            <translation>다른 Dragoman이 이 라이브러리에 쓰고 있습니다.</translation>
        </message>
        <message>
            <source>Here it can be searched, but not changed.</source>
            <comment>library.search_only</comment>
            <translation>여기서는 검색할 수 있지만 변경할 수는 없습니다.</translation>
        </message>
        <message>
            <source>Press Try again in its window (Help, Files that need attention), or close it first.</source>
            <comment>library.retry_there</comment>
            <translation>그 창에서 ‘다시 시도’를 누르거나(도움말 &gt; 확인이 필요한 파일) 먼저 닫으세요.</translation>
        </message>
        <message>
            <source>The library knows no file at {path}; dragoman explain says why.</source>
            <comment>library.nothing_to_retry</comment>
            <translation>라이브러리에 {path} 파일이 없습니다. 이유는 dragoman explain으로 확인하세요.</translation>
        </message>
        <message>
            <source>Close it first, or make the change in its window; searching works meanwhile.</source>
            <comment>library.close_it_first</comment>
            <translation>먼저 닫거나 그 창에서 변경하세요. 그동안에도 검색은 됩니다.</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <comment>library.no_folder</comment>
            <translation>{path} 폴더가 없습니다.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <comment>library.check_path</comment>
            <translation>경로를 확인하세요.</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <comment>library.is_no_folder</comment>
            <translation>{path}은(는) 폴더가 아닙니다.</translation>
        </message>
        <message>
            <source>Choose the folder that it lies in.</source>
            <comment>library.choose_its_folder</comment>
            <translation>그것이 들어 있는 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>{path} is searched already.</source>
            <comment>library.is_searched</comment>
            <translation>{path}은(는) 이미 검색되고 있습니다.</translation>
        </message>
        <message>
            <source>{path} is searched already, as part of {folder}.</source>
            <comment>library.searched_already</comment>
            <translation>{path}은(는) {folder}의 일부로 이미 검색되고 있습니다.</translation>
        </message>
        <message>
            <source>{path} lies in none of the folders that are searched.</source>
            <comment>library.in_no_folder</comment>
            <translation>{path}은(는) 검색하는 어느 폴더에도 없습니다.</translation>
        </message>
        <message>
            <source>{path} is not among what you had forgotten.</source>
            <comment>library.not_forgotten</comment>
            <translation>{path}은(는) 잊게 한 항목에 없습니다.</translation>
        </message>
        <message>
            <source>waiting to be read</source>
            <comment>state.waiting</comment>
            <translation>읽기 대기 중</translation>
        </message>
        <message>
            <source>can be found</source>
            <comment>state.indexed</comment>
            <translation>찾을 수 있음</translation>
        </message>
        <message>
            <source>can be found in part</source>
            <comment>state.partly</comment>
            <translation>일부를 찾을 수 있음</translation>
        </message>
        <message>
            <source>no text in it</source>
            <comment>state.empty</comment>
            <translation>텍스트 없음</translation>
        </message>
        <message>
            <source>pictures of text</source>
            <comment>state.needs_ocr</comment>
            <translation>글자 그림</translation>
        </message>
        <message>
            <source>needs a password</source>
            <comment>state.needs_password</comment>
            <translation>암호 필요</translation>
        </message>
        <message>
            <source>could not be read</source>
            <comment>state.failed</comment>
            <translation>읽을 수 없음</translation>
        </message>
        <message>
            <source>too large</source>
            <comment>state.too_large</comment>
            <translation>너무 큼</translation>
        </message>
        <message>
            <source>left out</source>
            <comment>state.skipped</comment>
            <translation>제외됨</translation>
        </message>
        <message>
            <source>not there now</source>
            <comment>state.away</comment>
            <translation>지금 없음</translation>
        </message>
        <message>
            <source>It is still to be read.</source>
            <comment>failure.waiting</comment>
            <translation>아직 읽지 않았습니다.</translation>
        </message>
        <message>
            <source>An older version did not keep the reason.</source>
            <comment>failure.unknown</comment>
            <translation>이전 버전에서 이유를 기록하지 않았습니다.</translation>
        </message>
        <message>
            <source>It is left out: {why}.</source>
            <comment>failure.left_out</comment>
            <translation>제외되었습니다: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>It holds {n:count} files.</source>
            <comment>failure.files</comment>
            <translation>
                <numerusform>파일 {n:count}개가 들어 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading it has ended the reader {n:count} times.</source>
            <comment>failure.deaths</comment>
            <translation>
                <numerusform>읽는 동안 읽기 프로그램이 {n:count}번 비정상 종료되었습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder {folder} is not there now; what was read of it is kept.</source>
            <comment>away.folder</comment>
            <translation>{folder} 폴더가 지금 없습니다. 이미 읽은 내용은 보존됩니다.</translation>
        </message>
        <message>
            <source>The drive {path} is not connected now; what was read of it is kept.</source>
            <comment>away.drive</comment>
            <translation>{path} 드라이브가 지금 연결되어 있지 않습니다. 이미 읽은 내용은 보존됩니다.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} pages and pictures among your documents may hold text that is not found yet.</source>
            <comment>scans.found</comment>
            <translation>
                <numerusform>문서 가운데 {n:count}개의 페이지와 그림에 아직 찾을 수 없는 텍스트가 있을 수 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dragoman can read them in the background, which takes about {seconds:duration}.</source>
            <comment>scans.read_them</comment>
            <translation>Dragoman이 백그라운드에서 읽을 수 있으며, 약 {seconds:duration} 걸립니다.</translation>
        </message>
        <message numerus="yes">
            <source>{n:count} scans seem to be in a language whose data is missing: {languages}.</source>
            <comment>scans.no_language</comment>
            <translation>
                <numerusform>스캔 {n:count}개가 데이터가 없는 언어로 되어 있는 것 같습니다: {languages}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Get it under Models, where it has this name: some megabytes, fetched once.</source>
            <comment>scans.get_language</comment>
            <translation>모델에서 이 이름의 언어를 받으세요. 몇 메가바이트이며 한 번만 받습니다.</translation>
        </message>
        <message>
            <source>Leave the window open, or index the folder: it is then read.</source>
            <comment>todo.wait</comment>
            <translation>창을 열어 두거나 폴더를 색인하면 읽습니다.</translation>
        </message>
        <message>
            <source>Nothing needs to be done, unless there should be text in it.</source>
            <comment>todo.nothing</comment>
            <translation>텍스트가 있어야 하는 것이 아니라면 할 일은 없습니다.</translation>
        </message>
        <message>
            <source>Have Dragoman read scans: in its settings under Reading files, or by: dragoman scans read</source>
            <comment>todo.ocr</comment>
            <translation>Dragoman이 스캔을 읽게 하세요: 설정의 “파일 읽기”에서 또는 dragoman scans read</translation>
        </message>
        <message>
            <source>Have its text recognised (OCR) into a PDF to have it found.</source>
            <comment>todo.ocr_picture</comment>
            <translation>글자를 인식(OCR)하여 PDF로 만들면 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>Give its password, here or with dragoman password: it is kept only until Dragoman is closed, and never written down.</source>
            <comment>todo.give_password</comment>
            <translation>여기에서 또는 dragoman password로 암호를 입력하세요. 암호는 Dragoman을 닫을 때까지만 보관되며 어디에도 기록되지 않습니다.</translation>
        </message>
        <message>
            <source>Save a copy without the protection: it is read as soon as it is there.</source>
            <comment>todo.without_password</comment>
            <translation>보호되지 않은 사본을 저장하세요. 저장하면 바로 읽습니다.</translation>
        </message>
        <message>
            <source>Get the book without the protection, if its seller offers that.</source>
            <comment>todo.protected_book</comment>
            <translation>판매처에서 제공한다면 보호되지 않은 책을 받으세요.</translation>
        </message>
        <message>
            <source>Try another copy, or save it anew with the program that it was made with.</source>
            <comment>todo.another_copy</comment>
            <translation>다른 사본을 시도하거나, 만든 프로그램에서 다시 저장하세요.</translation>
        </message>
        <message>
            <source>Split it, or raise largest_file in settings.json in the data folder, then try again.</source>
            <comment>todo.largest_file</comment>
            <translation>나누거나 데이터 폴더의 settings.json에서 largest_file을 늘린 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Split it, or raise longest_text in settings.json in the data folder, then try again.</source>
            <comment>todo.longest_text</comment>
            <translation>나누거나 데이터 폴더의 settings.json에서 longest_text를 늘린 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Split it into smaller files to have all of it found.</source>
            <comment>todo.split</comment>
            <translation>작은 파일로 나누면 전부 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>Save what is in it as files in a folder that is searched, to have them found.</source>
            <comment>todo.attachments</comment>
            <translation>안에 든 것을 검색하는 폴더에 파일로 저장하면 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>It is read again when it changes, with a new version, or when you say so: Try again, or dragoman retry.</source>
            <comment>todo.try_again</comment>
            <translation>파일이 바뀌거나 새 버전이 나오거나, ‘다시 시도’ 또는 dragoman retry를 실행하면 다시 읽습니다.</translation>
        </message>
        <message>
            <source>This is a mistake of Dragoman's: try again with the next version, and please report it.</source>
            <comment>todo.newer_version</comment>
            <translation>Dragoman의 오류입니다. 다음 버전에서 다시 시도하고, 오류를 알려 주세요.</translation>
        </message>
        <message>
            <source>Check the disk that it lies on; it is read again at the next look.</source>
            <comment>todo.check_disk</comment>
            <translation>들어 있는 디스크를 확인하세요. 다음에 살펴볼 때 다시 읽습니다.</translation>
        </message>
        <message>
            <source>Allow your account to read it; it is read at the next look.</source>
            <comment>todo.allow_file</comment>
            <translation>사용자 계정에 읽기를 허용하세요. 다음에 살펴볼 때 읽습니다.</translation>
        </message>
        <message>
            <source>Allow your account to open it, or leave it out with a pattern of your own.</source>
            <comment>todo.allow_folder</comment>
            <translation>사용자 계정에 열기를 허용하거나, 직접 만든 패턴으로 제외하세요.</translation>
        </message>
        <message>
            <source>It is looked at again at the next look.</source>
            <comment>todo.look_again</comment>
            <translation>다음에 살펴볼 때 다시 확인합니다.</translation>
        </message>
        <message>
            <source>Connect its drive, or make its folder available: it then goes on without being read again.</source>
            <comment>todo.connect</comment>
            <translation>드라이브를 연결하거나 폴더를 쓸 수 있게 하세요. 다시 읽지 않고 이어집니다.</translation>
        </message>
        <message>
            <source>Save its mails as .msg, .eml or .mbox in a folder that is searched, from Outlook or a program that imports such files.</source>
            <comment>todo.export_mails</comment>
            <translation>Outlook이나 이런 파일을 가져오는 프로그램에서 메일을 .msg, .eml 또는 .mbox로 검색하는 폴더에 저장하세요.</translation>
        </message>
        <message>
            <source>Unpack it into a folder that is searched.</source>
            <comment>todo.unpack</comment>
            <translation>검색하는 폴더에 압축을 푸세요.</translation>
        </message>
        <message>
            <source>A transcript beside it, as a text, would be found.</source>
            <comment>todo.transcript</comment>
            <translation>내용을 받아쓴 텍스트를 옆에 두면 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>Give it the extension of what it is, such as .txt or .pdf.</source>
            <comment>todo.extension</comment>
            <translation>.txt나 .pdf처럼 실제 형식에 맞는 확장자를 붙이세요.</translation>
        </message>
        <message>
            <source>Open it with {program} and save it as {format} to have it found.</source>
            <comment>todo.convert</comment>
            <translation>{program}(으)로 열어 {format} 형식으로 저장하면 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>Save it as PDF or as plain text to have it found.</source>
            <comment>todo.other_format</comment>
            <translation>PDF나 일반 텍스트로 저장하면 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>Move it to another folder to have it found.</source>
            <comment>todo.move_out</comment>
            <translation>다른 폴더로 옮기면 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>Take the dot away from before its name, or what hides it, to have it found.</source>
            <comment>todo.unhide</comment>
            <translation>이름 앞의 점을 없애거나 숨김을 해제하면 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>Give it another name to have it found.</source>
            <comment>todo.rename</comment>
            <translation>다른 이름으로 바꾸면 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>Take the pattern away under File, Folders, to have it found.</source>
            <comment>todo.own_pattern</comment>
            <translation>파일 &gt; 폴더에서 그 패턴을 없애면 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>Change that line, or move this file out of its folder, to have it found.</source>
            <comment>todo.ignore_file</comment>
            <translation>그 줄을 바꾸거나 이 파일을 폴더 밖으로 옮기면 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>Correct these lines of it, or take them away.</source>
            <comment>todo.correct_rules</comment>
            <translation>그 줄들을 고치거나 없애세요.</translation>
        </message>
        <message>
            <source>Add the folder that it leads to, to have that found.</source>
            <comment>todo.follow</comment>
            <translation>링크가 가리키는 폴더를 추가하면 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>It is a folder that is searched.</source>
            <comment>explain.searched_folder</comment>
            <translation>검색하는 폴더입니다.</translation>
        </message>
        <message>
            <source>It was indexed, but it is not on the disk now.</source>
            <comment>explain.not_on_disk</comment>
            <translation>색인되어 있지만 지금 디스크에 없습니다.</translation>
        </message>
        <message>
            <source>It is found by its earlier text; it has changed since and will be read again.</source>
            <comment>explain.earlier_text</comment>
            <translation>이전 텍스트로 찾아집니다. 그 뒤 바뀌어 다시 읽을 예정입니다.</translation>
        </message>
        <message>
            <source>It is indexed and can be found.</source>
            <comment>explain.found</comment>
            <translation>색인되어 있어 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>It can be found, but not all of it is indexed.</source>
            <comment>explain.partly</comment>
            <translation>찾을 수 있지만 전부 색인된 것은 아닙니다.</translation>
        </message>
        <message>
            <source>It has not been read yet: run the index, or wait for the window to do so.</source>
            <comment>explain.not_read_yet</comment>
            <translation>아직 읽지 않았습니다. 색인을 실행하거나 창이 읽을 때까지 기다리세요.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <comment>explain.no_such_file</comment>
            <translation>그런 파일이 없습니다.</translation>
        </message>
        <message>
            <source>It lies in none of the folders that are searched.</source>
            <comment>explain.in_no_folder</comment>
            <translation>검색하는 어느 폴더에도 없습니다.</translation>
        </message>
        <message>
            <source>It can be found by what was read of it. {why}</source>
            <comment>explain.away_found</comment>
            <translation>이미 읽은 내용으로 찾을 수 있습니다. {why}</translation>
        </message>
        <message>
            <source>It is a symbolic link to {target}, which is not followed.</source>
            <comment>explain.link</comment>
            <translation>{target}을(를) 가리키는 심볼릭 링크이며 따라가지 않습니다.</translation>
        </message>
        <message>
            <source>It is no file of data, but a pipe, a socket or a device.</source>
            <comment>explain.special</comment>
            <translation>데이터 파일이 아니라 파이프, 소켓 또는 장치입니다.</translation>
        </message>
        <message>
            <source>It cannot be looked at: {why}.</source>
            <comment>explain.cannot_be_looked_at</comment>
            <translation>살펴볼 수 없습니다: {why}.</translation>
        </message>
        <message>
            <source>It is left out of {folder}: {why}.</source>
            <comment>explain.left_out</comment>
            <translation>{folder}에서 제외되었습니다: {why}.</translation>
        </message>
        <message>
            <source>state: {name}, {state}</source>
            <comment>detail.state</comment>
            <translation>상태: {name}, {state}</translation>
        </message>
        <message>
            <source>since: {since:date}</source>
            <comment>detail.since</comment>
            <translation>시점: {since:date}부터</translation>
        </message>
        <message>
            <source>searched as part of: {folder}</source>
            <comment>detail.folder</comment>
            <translation>다음의 일부로 검색: {folder}</translation>
        </message>
        <message>
            <source>files below it that are {name}, {state}: {n:count}</source>
            <comment>detail.files</comment>
            <translation>그 아래 {name}, {state} 파일: {n:count}</translation>
        </message>
        <message>
            <source>format: {label}</source>
            <comment>detail.format</comment>
            <translation>형식: {label}</translation>
        </message>
        <message>
            <source>format: not one that Dragoman reads</source>
            <comment>detail.no_format</comment>
            <translation>형식: Dragoman이 읽지 않는 형식</translation>
        </message>
        <message>
            <source>on the disk: {size:count} bytes</source>
            <comment>detail.on_disk</comment>
            <translation>디스크: {size:count}바이트</translation>
        </message>
        <message>
            <source>on the disk: no</source>
            <comment>detail.not_on_disk</comment>
            <translation>디스크: 없음</translation>
        </message>
        <message>
            <source>on the disk: no file of data</source>
            <comment>detail.no_file</comment>
            <translation>디스크: 데이터 파일 아님</translation>
        </message>
        <message>
            <source>on the disk: the system does not let us look</source>
            <comment>detail.hidden_by_system</comment>
            <translation>디스크: 시스템이 보지 못하게 함</translation>
        </message>
        <message>
            <source>in the catalogue: no</source>
            <comment>detail.not_in_catalogue</comment>
            <translation>카탈로그: 없음</translation>
        </message>
        <message>
            <source>passages: {n:count}</source>
            <comment>detail.passages</comment>
            <translation>단락: {n:count}</translation>
        </message>
        <message>
            <source>meaning, by {name}: {vectors:count} of {expected:count} texts</source>
            <comment>detail.vectors</comment>
            <translation>의미, {name}: 텍스트 {expected:count}개 중 {vectors:count}개</translation>
        </message>
        <message>
            <source>pages with text: {n:count}</source>
            <comment>detail.pages</comment>
            <translation>텍스트가 있는 쪽: {n:count}</translation>
        </message>
        <message>
            <source>title: {title}</source>
            <comment>detail.title</comment>
            <translation>제목: {title}</translation>
        </message>
        <message>
            <source>title: (none)</source>
            <comment>detail.no_title</comment>
            <translation>제목: (없음)</translation>
        </message>
        <message>
            <source>language: {code}</source>
            <comment>detail.language</comment>
            <translation>언어: {code}</translation>
        </message>
        <message>
            <source>language: unknown</source>
            <comment>detail.no_language</comment>
            <translation>언어: 알 수 없음</translation>
        </message>
        <message>
            <source>not in it: {why}</source>
            <comment>detail.left_out</comment>
            <translation>빠진 것: {why}</translation>
        </message>
        <message>
            <source>the same content: {path}</source>
            <comment>detail.copy</comment>
            <translation>같은 내용: {path}</translation>
        </message>
        <message numerus="yes">
            <source>reading it ended the reader {n:count} times</source>
            <comment>detail.deaths</comment>
            <translation>
                <numerusform>읽는 동안 읽기 프로그램이 {n:count}번 비정상 종료됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reading it was interrupted {n:count} times</source>
            <comment>detail.interruptions</comment>
            <translation>
                <numerusform>읽기가 {n:count}번 중단됨</numerusform>
            </translation>
        </message>
        <message>
            <source>read by the present version: yes</source>
            <comment>detail.up_to_date</comment>
            <translation>현재 버전으로 읽음: 예</translation>
        </message>
        <message>
            <source>read by the present version: no, it will be read again</source>
            <comment>detail.to_be_read_again</comment>
            <translation>현재 버전으로 읽음: 아니요, 다시 읽을 예정입니다</translation>
        </message>
        <message>
            <source>what to do: {remedy}</source>
            <comment>detail.remedy</comment>
            <translation>해결 방법: {remedy}</translation>
        </message>
        <message>
            <source>meant perhaps: {path}</source>
            <comment>detail.suggestion</comment>
            <translation>혹시 이것: {path}</translation>
        </message>
        <message>
            <source>Free some space; Dragoman then goes on where it stopped.</source>
            <comment>storage.free_some_space</comment>
            <translation>공간을 확보하세요. 그러면 Dragoman이 멈춘 곳에서 이어서 합니다.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to.</source>
            <comment>storage.not_writable</comment>
            <translation>데이터 폴더에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({path}).</source>
            <comment>storage.path_not_writable</comment>
            <translation>데이터 폴더에 쓸 수 없습니다({path}).</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another with --data-dir.</source>
            <comment>storage.check_permissions</comment>
            <translation>권한을 확인하거나 --data-dir로 다른 폴더를 지정하세요.</translation>
        </message>
        <message>
            <source>{path} cannot be used: {why}.</source>
            <comment>storage.no_file_of_ours</comment>
            <translation>{path}을(를) 사용할 수 없습니다: {why}.</translation>
        </message>
        <message>
            <source>Move it elsewhere, or choose another data folder with --data-dir.</source>
            <comment>storage.move_it_away</comment>
            <translation>다른 곳으로 옮기거나 --data-dir로 다른 데이터 폴더를 지정하세요.</translation>
        </message>
        <message>
            <source>The data folder cannot be used ({path}).</source>
            <comment>storage.path_not_usable</comment>
            <translation>데이터 폴더를 사용할 수 없습니다({path}).</translation>
        </message>
        <message>
            <source>Choose another with --data-dir.</source>
            <comment>storage.choose_another_folder</comment>
            <translation>--data-dir로 다른 폴더를 지정하세요.</translation>
        </message>
        <message>
            <source>Check the disk, then start Dragoman again.</source>
            <comment>storage.check_the_disk</comment>
            <translation>디스크를 확인한 뒤 Dragoman을 다시 시작하세요.</translation>
        </message>
        <message>
            <source>The catalogue is damaged.</source>
            <comment>storage.catalogue_damaged</comment>
            <translation>카탈로그가 손상되었습니다.</translation>
        </message>
        <message>
            <source>Repair it: Help, Check and repair in the window, or, with Dragoman closed: dragoman check --repair. What is whole is kept; your documents are not touched.</source>
            <comment>storage.repair</comment>
            <translation>복구하려면 창의 도움말 &gt; 라이브러리 검사 및 복구, 또는 Dragoman을 닫고 dragoman check --repair를 실행하세요. 온전한 부분은 보존되며 문서는 건드리지 않습니다.</translation>
        </message>
        <message>
            <source>The catalogue is damaged: something in its table {table} cannot be.</source>
            <comment>storage.value_damaged</comment>
            <translation>카탈로그가 손상되었습니다: {table} 표에 있을 수 없는 내용이 있습니다.</translation>
        </message>
        <message>
            <source>The catalogue is in use by another program.</source>
            <comment>storage.catalogue_in_use</comment>
            <translation>다른 프로그램이 카탈로그를 사용하고 있습니다.</translation>
        </message>
        <message>
            <source>Close that program and try again.</source>
            <comment>storage.close_other_program</comment>
            <translation>그 프로그램을 닫고 다시 시도하세요.</translation>
        </message>
        <message>
            <source>full-text index</source>
            <comment>storage.full_text_index</comment>
            <translation>전문 색인</translation>
        </message>
        <message>
            <source>vector index</source>
            <comment>storage.vector_index</comment>
            <translation>벡터 색인</translation>
        </message>
        <message>
            <source>The {index} cannot be written ({why}).</source>
            <comment>storage.index_not_writable</comment>
            <translation>{index}에 쓸 수 없습니다({why}).</translation>
        </message>
        <message>
            <source>Start Dragoman again: what is missing in it is made anew from the catalogue.</source>
            <comment>storage.index_is_made_anew</comment>
            <translation>Dragoman을 다시 시작하세요. 빠진 내용은 카탈로그에서 다시 만들어집니다.</translation>
        </message>
        <message>
            <source>There is no library at {folder}.</source>
            <comment>storage.no_library</comment>
            <translation>{folder}에 라이브러리가 없습니다.</translation>
        </message>
        <message>
            <source>Index a folder first: dragoman index FOLDER.</source>
            <comment>storage.index_a_folder</comment>
            <translation>먼저 폴더를 색인하세요: dragoman index FOLDER</translation>
        </message>
        <message>
            <source>The library at {folder} is not ready for this version of Dragoman.</source>
            <comment>storage.not_ready</comment>
            <translation>{folder}의 라이브러리가 아직 이 버전의 Dragoman에 맞게 준비되지 않았습니다.</translation>
        </message>
        <message>
            <source>Open its window, or index a folder: that brings it up to date.</source>
            <comment>storage.bring_up_to_date</comment>
            <translation>창을 열거나 폴더를 색인하면 최신 상태가 됩니다.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder is no file.</source>
            <comment>storage.no_file</comment>
            <translation>데이터 폴더의 catalogue.sqlite3이 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>The catalogue.sqlite3 in the data folder belongs to another program; it was not touched.</source>
            <comment>storage.foreign_catalogue</comment>
            <translation>데이터 폴더의 catalogue.sqlite3은 다른 프로그램의 것입니다. 건드리지 않았습니다.</translation>
        </message>
        <message>
            <source>This library was written by a newer version of Dragoman.</source>
            <comment>storage.newer_library</comment>
            <translation>이 라이브러리는 더 새로운 버전의 Dragoman에서 만들어졌습니다.</translation>
        </message>
        <message>
            <source>The library could not be brought to this version of Dragoman. It is as it was: the version before can still use it. {why}</source>
            <comment>storage.not_upgraded</comment>
            <translation>라이브러리를 이 버전의 Dragoman에 맞게 업그레이드하지 못했습니다. 라이브러리는 그대로이며 이전 버전에서 계속 사용할 수 있습니다. {why}</translation>
        </message>
        <message>
            <source>Dragoman made a mistake; the log says more.</source>
            <comment>storage.upgrade_mistake</comment>
            <translation>Dragoman에서 오류가 났습니다. 자세한 내용은 로그에 있습니다.</translation>
        </message>
        <message>
            <source>Go on with the version before, and please report this.</source>
            <comment>storage.use_former_version</comment>
            <translation>이전 버전을 계속 사용하고, 이 오류를 알려 주세요.</translation>
        </message>
        <message>
            <source>Install that version, or choose another folder with --data-dir.</source>
            <comment>storage.install_that_version</comment>
            <translation>그 버전을 설치하거나 --data-dir로 다른 폴더를 지정하세요.</translation>
        </message>
        <message>
            <source>Looking at {table}</source>
            <comment>check.looks_at</comment>
            <translation>{table}을(를) 살펴보는 중</translation>
        </message>
        <message>
            <source>Looking at the catalogue's pages</source>
            <comment>check.looks_at_pages</comment>
            <translation>카탈로그의 페이지를 살펴보는 중</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <comment>check.looks_at_files</comment>
            <translation>파일을 살펴보는 중</translation>
        </message>
        <message>
            <source>Repairing</source>
            <comment>check.repairs</comment>
            <translation>복구하는 중</translation>
        </message>
        <message>
            <source>Copying what can be read of the catalogue</source>
            <comment>check.salvages</comment>
            <translation>카탈로그에서 읽을 수 있는 내용을 복사하는 중</translation>
        </message>
        <message>
            <source>Close it first: nobody may write to the library while it is repaired.</source>
            <comment>check.close_it_first</comment>
            <translation>먼저 닫으세요. 복구하는 동안에는 라이브러리에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>The catalogue is not there.</source>
            <comment>check.catalogue_missing</comment>
            <translation>카탈로그가 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue's file is damaged: it cannot be read in {n:count} places.</source>
            <comment>check.catalogue_corrupt</comment>
            <translation>
                <numerusform>카탈로그 파일이 손상되었습니다: {n:count}곳을 읽을 수 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the catalogue {n:count} indexes or triggers are not as they were made.</source>
            <comment>check.schema</comment>
            <translation>
                <numerusform>카탈로그의 인덱스 또는 트리거 {n:count}개가 만들 때와 다릅니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Indexes of the catalogue do not agree with their tables, in {n:count} places.</source>
            <comment>check.sqlite_indexes</comment>
            <translation>
                <numerusform>카탈로그의 인덱스가 표와 {n:count}곳에서 맞지 않습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents are said to be at places where they never were.</source>
            <comment>check.documents_astray</comment>
            <translation>
                <numerusform>문서 {n:count}개가 있은 적 없는 위치에 기록되어 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} documents the catalogue says what cannot be.</source>
            <comment>check.documents_damaged</comment>
            <translation>
                <numerusform>카탈로그의 문서 {n:count}개에 있을 수 없는 기록이 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} documents have other names to be searched by than their own.</source>
            <comment>check.names_damaged</comment>
            <translation>
                <numerusform>문서 {n:count}개의 검색용 이름이 실제 이름과 다릅니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The texts of {n:count} documents are not what was read.</source>
            <comment>check.contents_damaged</comment>
            <translation>
                <numerusform>문서 {n:count}개의 텍스트가 읽은 내용과 다릅니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts it is wrongly said how they were read.</source>
            <comment>check.contents_pipeline</comment>
            <translation>
                <numerusform>텍스트 {n:count}개의 읽기 방식이 잘못 기록되어 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} texts the number of passages is wrong.</source>
            <comment>check.contents_numbers</comment>
            <translation>
                <numerusform>텍스트 {n:count}개의 단락 수가 잘못되었습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} passages are of no document.</source>
            <comment>check.chunks_astray</comment>
            <translation>
                <numerusform>단락 {n:count}개가 어느 문서에도 속하지 않습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The lengths of the vectors of {n:count} embedders are wrong.</source>
            <comment>check.embedder_dimension</comment>
            <translation>
                <numerusform>임베딩 모델 {n:count}개의 벡터 길이가 잘못되었습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} embedders are not what was written.</source>
            <comment>check.embedders_damaged</comment>
            <translation>
                <numerusform>임베딩 모델 {n:count}개가 기록한 것과 다릅니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are not what was written.</source>
            <comment>check.vectors_damaged</comment>
            <translation>
                <numerusform>벡터 {n:count}개가 기록한 것과 다릅니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} vectors are of texts that are in no document.</source>
            <comment>check.vectors_orphaned</comment>
            <translation>
                <numerusform>벡터 {n:count}개의 텍스트가 어느 문서에도 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} rows of a smaller table say what cannot be.</source>
            <comment>check.rows_damaged</comment>
            <translation>
                <numerusform>작은 표의 행 {n:count}개에 있을 수 없는 내용이 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} properties of the catalogue are lost.</source>
            <comment>check.properties_damaged</comment>
            <translation>
                <numerusform>카탈로그의 속성 {n:count}개가 사라졌습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of {n:count} tables it is not known which numbers were given.</source>
            <comment>check.sequences_damaged</comment>
            <translation>
                <numerusform>표 {n:count}개에서 어떤 번호를 부여했는지 알 수 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost what was written last; {n:count} indexes knew of it.</source>
            <comment>check.lost_writes</comment>
            <translation>
                <numerusform>카탈로그에서 마지막에 쓴 내용이 사라졌습니다. 색인 {n:count}개에는 기록이 있었습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue has lost its latest changes: {n:count} folders and opened documents that the newest backup knows.</source>
            <comment>check.went_back</comment>
            <translation>
                <numerusform>카탈로그에서 최근 변경 내용이 사라졌습니다: 최신 백업에 있는 폴더와 열었던 문서 {n:count}개입니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The paths of {n:count} folders cannot be.</source>
            <comment>check.folders_damaged</comment>
            <translation>
                <numerusform>폴더 {n:count}개의 경로가 있을 수 없는 값입니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is left out of {n:count} folders cannot be read.</source>
            <comment>check.excludes_damaged</comment>
            <translation>
                <numerusform>폴더 {n:count}개의 제외 패턴을 읽을 수 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} counts that are kept are wrong.</source>
            <comment>check.counts_wrong</comment>
            <translation>
                <numerusform>보관된 개수 {n:count}개가 잘못되었습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is damaged in {n:count} files.</source>
            <comment>check.index_unusable</comment>
            <translation>
                <numerusform>{index}의 파일 {n:count}개가 손상되었습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} is of {n:count} other catalogues.</source>
            <comment>check.index_elsewhere</comment>
            <translation>
                <numerusform>{index}이 다른 카탈로그 {n:count}개에 속해 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {index} lacks {n:count} entries, or has them too many.</source>
            <comment>check.index_incomplete</comment>
            <translation>
                <numerusform>{index}의 항목이 {n:count}개 모자라거나 남습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have gone from the disk.</source>
            <comment>check.files_gone</comment>
            <translation>
                <numerusform>파일 {n:count}개가 디스크에서 사라졌습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files have changed since they were read.</source>
            <comment>check.files_changed</comment>
            <translation>
                <numerusform>파일 {n:count}개가 읽은 뒤에 바뀌었습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files hold other bytes than were read, though they look unchanged.</source>
            <comment>check.files_differ</comment>
            <translation>
                <numerusform>파일 {n:count}개는 그대로인 듯하지만 내용이 읽은 것과 다릅니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} files of settings cannot be read.</source>
            <comment>check.settings_damaged</comment>
            <translation>
                <numerusform>설정 파일 {n:count}개를 읽을 수 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n:count} backups are not what was written.</source>
            <comment>check.backups_damaged</comment>
            <translation>
                <numerusform>백업 {n:count}개가 기록한 것과 다릅니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>made again from the catalogue</source>
            <comment>check.from.catalogue</comment>
            <translation>카탈로그에서 다시 만듦</translation>
        </message>
        <message>
            <source>read again from the files</source>
            <comment>check.from.files</comment>
            <translation>파일에서 다시 읽음</translation>
        </message>
        <message>
            <source>embedded anew</source>
            <comment>check.from.embedder</comment>
            <translation>의미를 다시 읽음</translation>
        </message>
        <message>
            <source>taken from the newest backup</source>
            <comment>check.from.backup</comment>
            <translation>최신 백업에서 가져옴</translation>
        </message>
        <message>
            <source>set to what is usual</source>
            <comment>check.from.default</comment>
            <translation>기본값으로 설정</translation>
        </message>
        <message>
            <source>what can be read of it goes into a new one; the damaged one is kept aside, in the folder damaged</source>
            <comment>check.from.remains</comment>
            <translation>읽을 수 있는 내용은 새것으로 옮기고, 손상된 것은 damaged 폴더에 따로 둡니다</translation>
        </message>
        <message>
            <source>to be repaired</source>
            <comment>check.state.possible</comment>
            <translation>복구 예정</translation>
        </message>
        <message>
            <source>repaired</source>
            <comment>check.state.done</comment>
            <translation>복구됨</translation>
        </message>
        <message>
            <source>the next run of the index sees to it</source>
            <comment>check.state.with_index</comment>
            <translation>다음 색인 때 처리</translation>
        </message>
        <message>
            <source>could not be repaired</source>
            <comment>check.state.failed</comment>
            <translation>복구하지 못함</translation>
        </message>
        <message>
            <source>The library is sound.</source>
            <comment>check.sound</comment>
            <translation>라이브러리에 이상이 없습니다.</translation>
        </message>
        <message>
            <source>Repair it: dragoman check --repair.</source>
            <comment>check.repair_it</comment>
            <translation>복구하려면: dragoman check --repair</translation>
        </message>
        <message>
            <source>All of it is repaired.</source>
            <comment>check.all_repaired</comment>
            <translation>모두 복구했습니다.</translation>
        </message>
        <message>
            <source>Not all of it could be repaired; the log says more.</source>
            <comment>check.not_all_repaired</comment>
            <translation>모두 복구하지는 못했습니다. 자세한 내용은 로그에 있습니다.</translation>
        </message>
        <message>
            <source>The library is damaged: {what}</source>
            <comment>check.found_at_start</comment>
            <translation>라이브러리가 손상되었습니다: {what}</translation>
        </message>
        <message>
            <source>There is no backup that can be used.</source>
            <comment>backup.none</comment>
            <translation>사용할 수 있는 백업이 없습니다.</translation>
        </message>
        <message>
            <source>There is no backup {name} that can be used.</source>
            <comment>backup.none_such</comment>
            <translation>사용할 수 있는 백업 {name}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>Too many files are open in this program or on this computer.</source>
            <comment>shortage.open_files</comment>
            <translation>이 프로그램이나 컴퓨터에서 열린 파일이 너무 많습니다.</translation>
        </message>
        <message>
            <source>Close other programs, or raise the limit of open files (ulimit -n), then start Dragoman again.</source>
            <comment>shortage.close_or_raise</comment>
            <translation>다른 프로그램을 닫거나 열 수 있는 파일 수(ulimit -n)를 늘린 뒤 Dragoman을 다시 시작하세요.</translation>
        </message>
        <message>
            <source>There is too little memory, or no further process or thread may be started.</source>
            <comment>shortage.memory</comment>
            <translation>메모리가 부족하거나 프로세스나 스레드를 더 시작할 수 없습니다.</translation>
        </message>
        <message>
            <source>Close other programs, or raise what Dragoman may use, then start it again; what was done is kept.</source>
            <comment>shortage.close_programs</comment>
            <translation>다른 프로그램을 닫거나 Dragoman의 사용 한도를 늘린 뒤 다시 시작하세요. 이미 한 작업은 보존됩니다.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <comment>disk.full</comment>
            <translation>디스크가 가득 찼습니다.</translation>
        </message>
        <message>
            <source>Make room, then try again: what has been downloaded of a model is kept.</source>
            <comment>disk.make_room_for_model</comment>
            <translation>공간을 확보한 뒤 다시 시도하세요. 모델의 받은 부분은 보존됩니다.</translation>
        </message>
        <message>
            <source>The folder of models cannot be written to ({path}).</source>
            <comment>disk.models_denied</comment>
            <translation>모델 폴더에 쓸 수 없습니다({path}).</translation>
        </message>
        <message>
            <source>Close other windows of Dragoman, check the folder's permissions, and try again.</source>
            <comment>disk.close_windows</comment>
            <translation>Dragoman의 다른 창을 닫고 폴더 권한을 확인한 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <comment>disk.failing</comment>
            <translation>디스크가 오류를 보고했습니다.</translation>
        </message>
        <message>
            <source>Check the disk, then try again.</source>
            <comment>disk.check_disk</comment>
            <translation>디스크를 확인한 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The folder of models cannot be used ({why}: {path}).</source>
            <comment>disk.models_unusable</comment>
            <translation>모델 폴더를 사용할 수 없습니다({why}: {path}).</translation>
        </message>
        <message>
            <source>Check the data folder, or choose another with --data-dir.</source>
            <comment>disk.check_data_folder</comment>
            <translation>데이터 폴더를 확인하거나 --data-dir로 다른 폴더를 지정하세요.</translation>
        </message>
        <message>
            <source>The disk has {free:bytes} left, and {needed:bytes} are needed.</source>
            <comment>disk.too_little_room</comment>
            <translation>디스크에 {free:bytes}가 남았고 {needed:bytes}가 필요합니다.</translation>
        </message>
        <message>
            <source>Make room, or choose a data folder on another disk with --data-dir.</source>
            <comment>disk.make_room</comment>
            <translation>공간을 확보하거나 --data-dir로 다른 디스크의 데이터 폴더를 지정하세요.</translation>
        </message>
        <message>
            <source>The settings cannot be written ({why}: {path}).</source>
            <comment>disk.settings_cannot_be_written</comment>
            <translation>설정을 쓸 수 없습니다({why}: {path}).</translation>
        </message>
        <message>
            <source>Your questions cannot be kept ({why}: {path}).</source>
            <comment>disk.questions_cannot_be_written</comment>
            <translation>질문을 보관할 수 없습니다({why}: {path}).</translation>
        </message>
        <message>
            <source>What you collect cannot be kept ({why}: {path}).</source>
            <comment>disk.collection_cannot_be_written</comment>
            <translation>모음을 보관할 수 없습니다({why}: {path}).</translation>
        </message>
        <message>
            <source>There is no room for more: take out of the collection what you no longer need, or save it as a file first.</source>
            <comment>collection.full</comment>
            <translation>모음에 더 넣을 공간이 없습니다. 더 이상 필요 없는 것을 제거하거나 먼저 파일로 저장하세요.</translation>
        </message>
        <message>
            <source>There is no model {id}. These are known: {known}.</source>
            <comment>models.unknown</comment>
            <translation>{id} 모델이 없습니다. 알려진 모델: {known}.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no embedder that is known.</source>
            <comment>models.settings_ask_for_no_embedder</comment>
            <translation>설정에 {id}이(가) 지정되어 있지만 알려진 임베딩 모델이 아닙니다.</translation>
        </message>
        <message>
            <source>The settings ask for {id}, which is no reranker that is known.</source>
            <comment>models.settings_ask_for_no_reranker</comment>
            <translation>설정에 {id}이(가) 지정되어 있지만 알려진 재순위 모델이 아닙니다.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <comment>models.choose_another</comment>
            <translation>다른 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>The model {id} is not installed.</source>
            <comment>models.not_installed</comment>
            <translation>{id} 모델이 설치되어 있지 않습니다.</translation>
        </message>
        <message>
            <source>Get it under File, Models, or with: dragoman models download {id}</source>
            <comment>models.get_it</comment>
            <translation>파일 &gt; 모델에서 받거나 다음을 실행하세요: dragoman models download {id}</translation>
        </message>
        <message>
            <source>Import it under File, Models, or with: dragoman models import {id} FOLDER</source>
            <comment>models.import_it</comment>
            <translation>파일 &gt; 모델에서 가져오거나 다음을 실행하세요: dragoman models import {id} FOLDER</translation>
        </message>
        <message>
            <source>Remove it and get it again, or use another.</source>
            <comment>models.get_it_again</comment>
            <translation>제거하고 다시 받거나 다른 모델을 사용하세요.</translation>
        </message>
        <message>
            <source>Install Dragoman again.</source>
            <comment>models.install_dragoman_again</comment>
            <translation>Dragoman을 다시 설치하세요.</translation>
        </message>
        <message>
            <source>The model {id} is in use: use another first.</source>
            <comment>models.in_use</comment>
            <translation>{id} 모델이 사용 중입니다. 먼저 다른 모델을 사용하세요.</translation>
        </message>
        <message>
            <source>The model {id} is a reranker: it embeds nothing.</source>
            <comment>models.is_no_embedder</comment>
            <translation>{id} 모델은 재순위 모델이며 임베딩을 하지 않습니다.</translation>
        </message>
        <message>
            <source>The model {id} does not give what was asked for; it gives: {heads}.</source>
            <comment>models.lacks_heads</comment>
            <translation>{id} 모델은 요청한 것을 제공하지 않습니다. 제공하는 것: {heads}.</translation>
        </message>
        <message>
            <source>It is kept, but not used.</source>
            <comment>models.kept_but_not_used</comment>
            <translation>보관하지만 사용하지 않습니다.</translation>
        </message>
        <message>
            <source>{title} is built in.</source>
            <comment>models.is_built_in</comment>
            <translation>{title}은(는) 내장되어 있습니다.</translation>
        </message>
        <message>
            <source>{title} cannot be downloaded: import it from a folder or a zip.</source>
            <comment>models.cannot_be_downloaded</comment>
            <translation>{title}은(는) 다운로드할 수 없습니다. 폴더나 zip에서 가져오세요.</translation>
        </message>
        <message>
            <source>The built-in model comes with Dragoman and stays as it is.</source>
            <comment>models.built_in_stays</comment>
            <translation>내장 모델은 Dragoman에 포함되어 있으며 그대로 유지됩니다.</translation>
        </message>
        <message>
            <source>The built-in model lacks {file}: install Dragoman again.</source>
            <comment>models.built_in_lacks</comment>
            <translation>내장 모델에 {file}이(가) 없습니다. Dragoman을 다시 설치하세요.</translation>
        </message>
        <message>
            <source>{file} is damaged: install Dragoman again.</source>
            <comment>models.built_in_file_is_damaged</comment>
            <translation>{file}이(가) 손상되었습니다. Dragoman을 다시 설치하세요.</translation>
        </message>
        <message>
            <source>The model {model} cannot be used: {file} cannot be read ({why}).</source>
            <comment>models.file_cannot_be_read</comment>
            <translation>{model} 모델을 사용할 수 없습니다: {file}을(를) 읽을 수 없습니다({why}).</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} {how}): verify it, or download it again.</source>
            <comment>models.is_damaged</comment>
            <translation>{title}이(가) 손상되었습니다({file}: {how}). 검사하거나 다시 다운로드하세요.</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>models.differs_by_absence</comment>
            <translation>없음</translation>
        </message>
        <message>
            <source>has {found} bytes instead of {wanted}</source>
            <comment>models.differs_by_size</comment>
            <translation>{wanted}바이트가 아니라 {found}바이트</translation>
        </message>
        <message>
            <source>was changed after it was installed</source>
            <comment>models.differs_by_time</comment>
            <translation>설치 후 변경됨</translation>
        </message>
        <message>
            <source>{title} is damaged ({file} cannot be read): download or import it again.</source>
            <comment>models.manifest_is_damaged</comment>
            <translation>{title}이(가) 손상되었습니다({file}을(를) 읽을 수 없음). 다시 다운로드하거나 가져오세요.</translation>
        </message>
        <message>
            <source>{title} is of another version (it lacks {file}): download it again.</source>
            <comment>models.is_of_another_version</comment>
            <translation>{title}은(는) 다른 버전입니다({file}이(가) 없음). 다시 다운로드하세요.</translation>
        </message>
        <message>
            <source>{title} is not whole.</source>
            <comment>models.is_not_whole</comment>
            <translation>{title}이(가) 온전하지 않습니다.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <comment>models.try_again</comment>
            <translation>다시 시도하세요.</translation>
        </message>
        <message>
            <source>Another window or command of Dragoman is at work on {title}.</source>
            <comment>models.at_work_elsewhere</comment>
            <translation>Dragoman의 다른 창이나 명령이 {title}을(를) 처리하고 있습니다.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <comment>models.wait</comment>
            <translation>끝날 때까지 기다리세요.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes instead of {wanted}.</source>
            <comment>models.file_has_other_size</comment>
            <translation>{file}이(가) {wanted}바이트가 아니라 {found}바이트입니다.</translation>
        </message>
        <message>
            <source>{file} is damaged: its digest is another than at the installation.</source>
            <comment>models.file_has_other_digest</comment>
            <translation>{file}이(가) 손상되었습니다: 다이제스트가 설치할 때와 다릅니다.</translation>
        </message>
        <message>
            <source>{file} is missing.</source>
            <comment>models.file_is_missing</comment>
            <translation>{file}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong size and was removed.</source>
            <comment>models.arrived_with_wrong_size</comment>
            <translation>받은 {file}의 크기가 잘못되어 삭제했습니다.</translation>
        </message>
        <message>
            <source>{file} arrived with a wrong digest and was removed.</source>
            <comment>models.arrived_with_wrong_digest</comment>
            <translation>받은 {file}의 다이제스트가 잘못되어 삭제했습니다.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <comment>models.source_not_there</comment>
            <translation>{path}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>{path} is neither a folder nor a zip.</source>
            <comment>models.neither_folder_nor_zip</comment>
            <translation>{path}은(는) 폴더도 zip도 아닙니다.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({why}).</source>
            <comment>models.source_cannot_be_read</comment>
            <translation>{path}을(를) 읽을 수 없습니다({why}).</translation>
        </message>
        <message>
            <source>{path} is where Dragoman assembles the model itself: import it from elsewhere.</source>
            <comment>models.source_is_staging</comment>
            <translation>{path}은(는) Dragoman이 모델을 조립하는 곳입니다. 다른 곳에서 가져오세요.</translation>
        </message>
        <message>
            <source>{path} has more than one {file} ({places}): import one folder.</source>
            <comment>models.source_has_several</comment>
            <translation>{path}에 {file}이(가) 여러 개 있습니다({places}). 폴더 하나만 가져오세요.</translation>
        </message>
        <message>
            <source>{path} has no {file}, which is needed.</source>
            <comment>models.source_lacks</comment>
            <translation>{path}에 필요한 {file}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>{file} has {found} bytes ({found:bytes}) instead of {wanted}.</source>
            <comment>models.file_has_wrong_size</comment>
            <translation>{file}이(가) {wanted}바이트가 아니라 {found}바이트({found:bytes})입니다.</translation>
        </message>
        <message>
            <source>{file} has a wrong digest: it is damaged, or of another version.</source>
            <comment>models.file_has_wrong_digest</comment>
            <translation>{file}의 다이제스트가 잘못되었습니다: 손상되었거나 다른 버전입니다.</translation>
        </message>
        <message>
            <source>Fetch the model again.</source>
            <comment>models.fetch_it_again</comment>
            <translation>모델을 다시 받으세요.</translation>
        </message>
        <message>
            <source>{path} is damaged ({why}).</source>
            <comment>models.zip_is_damaged</comment>
            <translation>{path}이(가) 손상되었습니다({why}).</translation>
        </message>
        <message>
            <source>Fetch it again, or unpack it yourself.</source>
            <comment>models.unpack_it_yourself</comment>
            <translation>다시 받거나 직접 압축을 푸세요.</translation>
        </message>
        <message>
            <source>{path} is encrypted: unpack it yourself, then import the folder.</source>
            <comment>models.zip_is_encrypted</comment>
            <translation>{path}이(가) 암호화되어 있습니다. 직접 압축을 푼 뒤 폴더를 가져오세요.</translation>
        </message>
        <message>
            <source>{path} holds too much to be the files of one model: import the folder or zip of the model alone.</source>
            <comment>models.source_has_too_many</comment>
            <translation>{path}에는 한 모델의 파일이라기에 너무 많은 것이 들어 있습니다. 그 모델만의 폴더나 zip을 가져오세요.</translation>
        </message>
        <message>
            <source>{path} changes while it is read: wait until it is complete.</source>
            <comment>models.source_changes</comment>
            <translation>{path}이(가) 읽는 동안 바뀌고 있습니다. 완성될 때까지 기다리세요.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which unpacks to an unreasonable size ({size:bytes}): it may have been made to do harm.</source>
            <comment>models.zip_is_a_bomb</comment>
            <translation>{path}에 든 {entry}은(는) 풀면 비정상적으로 커집니다({size:bytes}). 해를 끼치려고 만들어졌을 수 있습니다.</translation>
        </message>
        <message>
            <source>{path} holds {entry}, which does not belong into a zip of a model.</source>
            <comment>models.zip_holds_odd_entry</comment>
            <translation>{path}에 든 {entry}은(는) 모델의 zip에 있을 것이 아닙니다.</translation>
        </message>
        <message>
            <source>The list of models {path} cannot be read ({why}).</source>
            <comment>registry.cannot_be_read</comment>
            <translation>모델 목록 {path}을(를) 읽을 수 없습니다({why}).</translation>
        </message>
        <message>
            <source>The list of models {path} lacks the built-in embedder.</source>
            <comment>registry.lacks_built_in</comment>
            <translation>모델 목록 {path}에 내장 임베딩 모델이 없습니다.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {why}.</source>
            <comment>registry.own_cannot_be_read</comment>
            <translation>{path}을(를) 읽을 수 없습니다: {why}.</translation>
        </message>
        <message>
            <source>{path} is no text in UTF-8: what is not was replaced.</source>
            <comment>registry.no_text</comment>
            <translation>{path}은(는) UTF-8 텍스트가 아닙니다. 아닌 부분은 바꾸었습니다.</translation>
        </message>
        <message>
            <source>{what} in {path} is left out, because of a slip in line {line}: {why}.</source>
            <comment>registry.slip</comment>
            <translation>{path}의 “{what}”은(는) {line}번째 줄의 잘못 때문에 제외되었습니다: {why}.</translation>
        </message>
        <message>
            <source>What stands before the first table</source>
            <comment>registry.beginning</comment>
            <translation>첫 번째 표 앞의 내용</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <comment>registry.nested_too_deeply</comment>
            <translation>너무 깊이 중첩되어 있습니다</translation>
        </message>
        <message>
            <source>The model {id} in {path} is left out: {why}.</source>
            <comment>registry.left_out</comment>
            <translation>{path}의 {id} 모델이 제외되었습니다: {why}.</translation>
        </message>
        <message>
            <source>another model has this id</source>
            <comment>registry.id_is_taken</comment>
            <translation>다른 모델이 이 id를 사용합니다</translation>
        </message>
        <message>
            <source>its id may hold small letters, digits, dots and dashes only</source>
            <comment>registry.odd_id</comment>
            <translation>id에는 소문자, 숫자, 점, 붙임표만 쓸 수 있습니다</translation>
        </message>
        <message>
            <source>it is not a table</source>
            <comment>registry.no_table</comment>
            <translation>표가 아닙니다</translation>
        </message>
        <message>
            <source>unknown: {names}</source>
            <comment>registry.unknown</comment>
            <translation>알 수 없음: {names}</translation>
        </message>
        <message>
            <source>missing: {names}</source>
            <comment>registry.missing</comment>
            <translation>빠짐: {names}</translation>
        </message>
        <message>
            <source>{path} is not the path of a file inside its folder</source>
            <comment>registry.outside_its_folder</comment>
            <translation>{path}은(는) 폴더 안에 있는 파일의 경로가 아닙니다</translation>
        </message>
        <message>
            <source>{path} is not among its files</source>
            <comment>registry.not_among_its_files</comment>
            <translation>{path}은(는) 그 파일에 들어 있지 않습니다</translation>
        </message>
        <message>
            <source>an embedder needs heads, or a pooling of its hidden states</source>
            <comment>registry.needs_heads</comment>
            <translation>임베딩 모델에는 heads 또는 은닉 상태의 pooling이 필요합니다</translation>
        </message>
        <message>
            <source>{name} cannot be {value}</source>
            <comment>registry.odd_value</comment>
            <translation>{name}은(는) {value}일 수 없습니다</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is downloaded.</source>
            <comment>hub.offline</comment>
            <translation>HF_HUB_OFFLINE이 설정되어 있어 아무것도 다운로드하지 않습니다.</translation>
        </message>
        <message>
            <source>Unset it, or import the model instead.</source>
            <comment>hub.unset_offline</comment>
            <translation>설정을 해제하거나 모델을 가져오세요.</translation>
        </message>
        <message>
            <source>{repository} is not the name of a repository.</source>
            <comment>hub.not_a_repository</comment>
            <translation>{repository}은(는) 저장소 이름이 아닙니다.</translation>
        </message>
        <message>
            <source>Correct it in the model's description.</source>
            <comment>hub.correct_description</comment>
            <translation>모델 설명에서 고치세요.</translation>
        </message>
        <message>
            <source>The connection to {hub} was lost.</source>
            <comment>hub.connection_lost</comment>
            <translation>{hub}와의 연결이 끊어졌습니다.</translation>
        </message>
        <message>
            <source>What has arrived is kept: download again to go on.</source>
            <comment>hub.kept</comment>
            <translation>받은 부분은 보존됩니다. 다시 다운로드하면 이어집니다.</translation>
        </message>
        <message>
            <source>{hub} does not answer.</source>
            <comment>hub.no_answer</comment>
            <translation>{hub}이(가) 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Check your connection. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_connection</comment>
            <translation>연결을 확인하세요. 받은 부분은 보존됩니다. 다시 다운로드하면 이어집니다.</translation>
        </message>
        <message>
            <source>The proxy refuses the connection to {hub} ({why}).</source>
            <comment>hub.proxy_refuses</comment>
            <translation>프록시가 {hub} 연결을 거부합니다({why}).</translation>
        </message>
        <message>
            <source>Check HTTPS_PROXY and NO_PROXY.</source>
            <comment>hub.check_proxy</comment>
            <translation>HTTPS_PROXY와 NO_PROXY를 확인하세요.</translation>
        </message>
        <message>
            <source>No secure connection to {hub} is possible ({why}).</source>
            <comment>hub.not_secure</comment>
            <translation>{hub}에 안전하게 연결할 수 없습니다({why}).</translation>
        </message>
        <message>
            <source>Check the clock, the certificates of this computer, and HF_ENDPOINT.</source>
            <comment>hub.check_certificates</comment>
            <translation>시계, 이 컴퓨터의 인증서, HF_ENDPOINT를 확인하세요.</translation>
        </message>
        <message>
            <source>The name {hub} cannot be found.</source>
            <comment>hub.name_not_found</comment>
            <translation>{hub}(이)라는 이름을 찾을 수 없습니다.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY. What has arrived is kept: download again to go on.</source>
            <comment>hub.check_all_and_kept</comment>
            <translation>연결, HF_ENDPOINT, HTTPS_PROXY를 확인하세요. 받은 부분은 보존됩니다. 다시 다운로드하면 이어집니다.</translation>
        </message>
        <message>
            <source>{hub} cannot be reached ({why}).</source>
            <comment>hub.unreachable</comment>
            <translation>{hub}에 연결할 수 없습니다({why}).</translation>
        </message>
        <message>
            <source>{hub} gave an answer that makes no sense ({why}).</source>
            <comment>hub.makes_no_sense</comment>
            <translation>{hub}의 응답을 이해할 수 없습니다({why}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT.</source>
            <comment>hub.check_endpoint</comment>
            <translation>HF_ENDPOINT를 확인하세요.</translation>
        </message>
        <message>
            <source>{hub} gives {repository} only to people who have accepted its terms.</source>
            <comment>hub.gated</comment>
            <translation>{hub}은(는) 약관에 동의한 사람에게만 {repository}을(를) 제공합니다.</translation>
        </message>
        <message>
            <source>Accept them on the model's page there, set HF_TOKEN to your token, and download again.</source>
            <comment>hub.accept_terms</comment>
            <translation>그곳의 모델 페이지에서 동의하고 HF_TOKEN에 토큰을 설정한 뒤 다시 다운로드하세요.</translation>
        </message>
        <message>
            <source>{hub} refuses {repository} ({status}): it is private or not there, or HF_TOKEN is not valid.</source>
            <comment>hub.refuses</comment>
            <translation>{hub}이(가) {repository}을(를) 거부합니다({status}): 비공개이거나 없거나, HF_TOKEN이 올바르지 않습니다.</translation>
        </message>
        <message>
            <source>Check HF_TOKEN, or import the model from a folder or a zip.</source>
            <comment>hub.check_token</comment>
            <translation>HF_TOKEN을 확인하거나 폴더나 zip에서 모델을 가져오세요.</translation>
        </message>
        <message>
            <source>{hub} does not have {repository} ({status}).</source>
            <comment>hub.no_such_repository</comment>
            <translation>{hub}에 {repository}이(가) 없습니다({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have this revision of {repository} ({status}).</source>
            <comment>hub.no_such_revision</comment>
            <translation>{hub}에 {repository}의 이 리비전이 없습니다({status}).</translation>
        </message>
        <message>
            <source>{hub} does not have a file of {repository} ({status}).</source>
            <comment>hub.no_such_file</comment>
            <translation>{hub}에 {repository}의 파일 하나가 없습니다({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT, or look for a newer Dragoman.</source>
            <comment>hub.check_endpoint_or_update</comment>
            <translation>HF_ENDPOINT를 확인하거나 더 새로운 Dragoman을 찾아보세요.</translation>
        </message>
        <message>
            <source>{hub} has had too many requests ({status}).</source>
            <comment>hub.too_many_requests</comment>
            <translation>{hub}에 요청이 너무 많습니다({status}).</translation>
        </message>
        <message>
            <source>{hub} has had too many requests and asks to wait {seconds} seconds ({status}).</source>
            <comment>hub.asks_to_wait</comment>
            <translation>{hub}에 요청이 너무 많아 {seconds}초 기다려 달라고 합니다({status}).</translation>
        </message>
        <message>
            <source>Try again later. What has arrived is kept: download again to go on.</source>
            <comment>hub.try_later</comment>
            <translation>나중에 다시 시도하세요. 받은 부분은 보존됩니다. 다시 다운로드하면 이어집니다.</translation>
        </message>
        <message>
            <source>{hub} is out of order ({status}).</source>
            <comment>hub.out_of_order</comment>
            <translation>{hub}에 장애가 있습니다({status}).</translation>
        </message>
        <message>
            <source>{hub} does not give {repository} ({status}).</source>
            <comment>hub.not_given</comment>
            <translation>{hub}이(가) {repository}을(를) 제공하지 않습니다({status}).</translation>
        </message>
        <message>
            <source>Check HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_variables</comment>
            <translation>HF_ENDPOINT와 HTTPS_PROXY를 확인하세요.</translation>
        </message>
        <message>
            <source>{hub} does not answer as a hub of models does.</source>
            <comment>hub.no_hub</comment>
            <translation>{hub}이(가) 모델 허브처럼 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Check your connection, HF_ENDPOINT and HTTPS_PROXY.</source>
            <comment>hub.check_connection_and_variables</comment>
            <translation>연결, HF_ENDPOINT, HTTPS_PROXY를 확인하세요.</translation>
        </message>
        <message>
            <source>The hub gave a part of a file and does not say which.</source>
            <comment>hub.unnamed_part</comment>
            <translation>허브가 파일의 일부를 주었지만 어느 부분인지 알려 주지 않았습니다.</translation>
        </message>
        <message>
            <source>The hub offers another {file} than the one that {title} was described with.</source>
            <comment>hub.offers_another_file</comment>
            <translation>허브의 {file}이(가) {title} 설명에 있는 것과 다릅니다.</translation>
        </message>
        <message>
            <source>Nothing was downloaded. Look for a newer Dragoman, or import the model.</source>
            <comment>hub.nothing_downloaded</comment>
            <translation>아무것도 다운로드하지 않았습니다. 더 새로운 Dragoman을 찾아보거나 모델을 가져오세요.</translation>
        </message>
        <message>
            <source>Download again.</source>
            <comment>hub.download_again</comment>
            <translation>다시 다운로드하세요.</translation>
        </message>
        <message>
            <source>The model {model} in {folder} cannot be used: {why}.</source>
            <comment>inference.unusable</comment>
            <translation>{folder}의 {model} 모델을 사용할 수 없습니다: {why}.</translation>
        </message>
        <message>
            <source>{words}</source>
            <comment>inference.said</comment>
            <translation>{words}</translation>
        </message>
        <message>
            <source>it needs {needed:bytes} of memory and {free:bytes} are free</source>
            <comment>inference.needs_memory</comment>
            <translation>메모리 {needed:bytes}가 필요한데 {free:bytes}가 비어 있습니다</translation>
        </message>
        <message>
            <source>memory is short, it needs {needed:bytes}</source>
            <comment>inference.memory_is_short</comment>
            <translation>메모리가 부족합니다. {needed:bytes}가 필요합니다</translation>
        </message>
        <message>
            <source>Close other programs, or use another model.</source>
            <comment>inference.free_memory</comment>
            <translation>다른 프로그램을 닫거나 다른 모델을 사용하세요.</translation>
        </message>
        <message>
            <source>its inputs are not what they should be: {names}</source>
            <comment>inference.inputs</comment>
            <translation>입력이 올바르지 않습니다: {names}</translation>
        </message>
        <message>
            <source>its outputs are not what they should be: {names}</source>
            <comment>inference.outputs</comment>
            <translation>출력이 올바르지 않습니다: {names}</translation>
        </message>
        <message>
            <source>its tokenizer has {pieces} pieces, which do not fit the model</source>
            <comment>inference.vocabulary_does_not_fit</comment>
            <translation>토크나이저의 조각 {pieces}개가 모델과 맞지 않습니다</translation>
        </message>
        <message>
            <source>its tokenizer is not the one that belongs to it</source>
            <comment>inference.other_tokenizer</comment>
            <translation>토크나이저가 이 모델의 것이 아닙니다</translation>
        </message>
        <message>
            <source>it reads {limit} tokens at a time and was given {given}</source>
            <comment>inference.too_many_tokens</comment>
            <translation>한 번에 토큰 {limit}개를 읽는데 {given}개를 받았습니다</translation>
        </message>
        <message>
            <source>the token {token} is none of its {vocabulary}</source>
            <comment>inference.unknown_token</comment>
            <translation>토큰 {token}은(는) 어휘 {vocabulary}개에 없습니다</translation>
        </message>
        <message>
            <source>its {key} cannot be {value}</source>
            <comment>inference.declares</comment>
            <translation>{key}은(는) {value}일 수 없습니다</translation>
        </message>
        <message>
            <source>it does not give vectors of length 1</source>
            <comment>inference.not_of_length_1</comment>
            <translation>벡터의 길이가 1이 아닙니다</translation>
        </message>
        <message>
            <source>its vectors have {found} numbers instead of {wanted}</source>
            <comment>inference.dimension</comment>
            <translation>벡터의 수가 {wanted}개가 아니라 {found}개입니다</translation>
        </message>
        <message>
            <source>it does not give one score for a pair</source>
            <comment>inference.not_one_score</comment>
            <translation>한 쌍에 점수 하나를 주지 않습니다</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <comment>inference.file</comment>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <comment>inference.file_is_damaged</comment>
            <translation>손상되었습니다</translation>
        </message>
        <message>
            <source>The model {model} gives no vectors of single tokens to rerank by.</source>
            <comment>inference.no_token_vectors</comment>
            <translation>{model} 모델은 재순위에 쓸 토큰별 벡터를 제공하지 않습니다.</translation>
        </message>
        <message>
            <source>Choose another model, or another way of reranking.</source>
            <comment>inference.use_another_reranker</comment>
            <translation>다른 모델이나 다른 재순위 방식을 선택하세요.</translation>
        </message>
        <message>
            <source>its vectors have not the {wanted} numbers of the published one</source>
            <comment>inference.published_dimension</comment>
            <translation>벡터의 수가 공개된 모델의 {wanted}개가 아닙니다</translation>
        </message>
        <message>
            <source>its {head} score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.score_differs</comment>
            <translation>{head} 점수가 {found:.3f}인데 {source}에서는 {wanted:.3f}입니다</translation>
        </message>
        <message>
            <source>its reranker's score is {found:.3f} where {source} says {wanted:.3f}</source>
            <comment>inference.reranker_score_differs</comment>
            <translation>재순위 점수가 {found:.3f}인데 {source}에서는 {wanted:.3f}입니다</translation>
        </message>
        <message>
            <source>slower, on battery</source>
            <comment>pace.battery</comment>
            <translation>배터리 사용 중이라 느림</translation>
        </message>
        <message>
            <source>slower, while you use the computer</source>
            <comment>pace.person</comment>
            <translation>컴퓨터를 사용하는 동안 느림</translation>
        </message>
        <message>
            <source>slower, while other programs need the computer</source>
            <comment>pace.others</comment>
            <translation>다른 프로그램이 컴퓨터를 쓰는 동안 느림</translation>
        </message>
    </context>
</TS>
