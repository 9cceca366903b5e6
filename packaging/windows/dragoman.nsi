; The installer for Windows: for one person, without administrator's rights, out of the folder that PyInstaller made.
;
; windows_installer.py calls makensis with what stands in capitals below, and writes ENTRIES: what lies at the top of the
; bundle, as macros that put it there, set it aside, take it back and remove it. Nothing else is ever removed, whatever
; folder a person has chosen.
;
;   Dragoman-setup.exe /S [/D=FOLDER]    without a question; ends with 0 when it is done, with 2 when it is not
;   uninstall.exe /S                     likewise; what the person keeps in Dragoman stays

Unicode true
Target ${TARGET}
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID ${COMPRESSION}
SetOverwrite try
CRCCheck on

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include "${ENTRIES}"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Dragoman"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define OLDEST_WINDOWS 17763 ; Windows 10, version 1809: the oldest that Qt and Python are made for

Name "Dragoman"
OutFile "${OUT_FILE}"
InstallDir "$LOCALAPPDATA\Programs\Dragoman"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "Dragoman ${VERSION}"

VIProductVersion "${VERSION_IN_FOUR}"
VIFileVersion "${VERSION_IN_FOUR}"
VIAddVersionKey /LANG=0 "ProductName" "Dragoman"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Dragoman Setup"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache License 2.0"

!ifdef SIGN_COMMAND
  !finalize '${SIGN_COMMAND}'
  !uninstfinalize '${SIGN_COMMAND}'
!endif

; ---- pages

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW_PROGRAM}"
!define MUI_UNFINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; ---- languages: those of the window; the system's is taken, the first where there is no other

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Hindi"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Korean"
!insertmacro MUI_LANGUAGE "Polish"
!insertmacro MUI_LANGUAGE "Portuguese"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Turkish"
!include "${SENTENCES}"

; ---- whether Dragoman runs: Windows lets nobody write into a program that does

!macro WAIT_UNTIL_CLOSED PROGRAM
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ${Do}
      ClearErrors
      FileOpen $0 "$INSTDIR\${PROGRAM}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${ExitDo}
      ${EndIf}
      ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDCANCEL`
        SetErrorLevel 2
        Abort "$(RUNNING)"
      ${EndIf}
    ${Loop}
  ${EndIf}
!macroend

; ---- installing

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_WINDOWS}
    MessageBox MB_OK|MB_ICONSTOP "$(OLD_WINDOWS)" /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}
  SetShellVarContext current
FunctionEnd

Section
  SetShellVarContext current
  StrCpy $0 $INSTDIR 1 -1
  ${If} $0 == "\" ; the page of the folder puts one at the end
    StrCpy $INSTDIR $INSTDIR -1
  ${EndIf}
  !insertmacro EACH_PROGRAM WAIT_UNTIL_CLOSED

  ; What an older version has put here is set aside, and comes back where the new one cannot be written whole.
  !insertmacro REMOVE_ASIDE
  ClearErrors
  !insertmacro SET_ASIDE
  ${If} ${Errors}
    Call TakeBack
    SetErrorLevel 2
    Abort "$(RUNNING)"
  ${EndIf}
  ClearErrors
  SetOutPath "$INSTDIR"
  !insertmacro PUT_THERE
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    Call TakeBack
    SetErrorLevel 2
    Abort "$(NOT_WRITTEN)"
  ${EndIf}
  !insertmacro REMOVE_ASIDE

  CreateShortCut "$SMPROGRAMS\Dragoman.lnk" "$INSTDIR\${WINDOW_PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Dragoman"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW_PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "Dragoman"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Function TakeBack
  !insertmacro REMOVE_NEW
  !insertmacro TAKE_BACK
FunctionEnd

; ---- removing

Function un.onInit
  SetShellVarContext current
FunctionEnd

Section "Uninstall"
  SetShellVarContext current
  !insertmacro EACH_PROGRAM WAIT_UNTIL_CLOSED
  !insertmacro REMOVE_ASIDE
  !insertmacro REMOVE_NEW
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only where nothing else lies in it
  Delete "$SMPROGRAMS\Dragoman.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"

  ; That it starts with the session is a setting of the program; the value goes where it starts what was here.
  ReadRegStr $0 HKCU "${RUN_KEY}" "Dragoman"
  StrCpy $1 $0 1
  ${If} $1 == '"'
    StrCpy $0 $0 "" 1
  ${EndIf}
  StrLen $2 "$INSTDIR\"
  StrCpy $1 $0 $2
  ${If} $1 == "$INSTDIR\"
    DeleteRegValue HKCU "${RUN_KEY}" "Dragoman"
  ${EndIf}

  StrCpy $3 "$LOCALAPPDATA\dragoman"
  ${If} ${FileExists} "$3\*.*"
    DetailPrint "$(KEPT)"
    MessageBox MB_OK|MB_ICONINFORMATION "$(KEPT)" /SD IDOK
  ${EndIf}
SectionEnd
