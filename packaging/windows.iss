; Installer for Windows, made by Inno Setup 6: ISCC /DVersion=0.1.0 packaging\windows.iss
; Per user without rights of an administrator (/CURRENTUSER), or for all users (/ALLUSERS).
; Silent: setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART [/CURRENTUSER|/ALLUSERS] [/DIR=...]
;         [/TASKS=""] without file associations and desktop icon
; Uninstall: unins000.exe /VERYSILENT [/PURGEDATA] ; without it annotations and models stay.
#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif

[Setup]
AppId={{6C0B6C5A-3A0D-4B0F-9D0B-6A7B1C2E9E41}
AppName=ecgviewer
AppVersion={#Version}
AppVerName=ecgviewer {#Version}
AppPublisher=The ecgviewer authors
DefaultDirName={autopf}\ecgviewer
DefaultGroupName=ecgviewer
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\dist
OutputBaseFilename=ecgviewer-{#Version}-windows-x64-setup
SetupIconFile=..\build\icons\ecgviewer.ico
UninstallDisplayIcon={app}\ecgviewerw.exe
LicenseFile=..\LICENSE
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "associate"; Description: "Offer ecgviewer for ECG files (.hea .dcm .scp .ecg .edf .bdf .mwf .atc)"
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "Put the command line on the PATH"; Flags: unchecked

[InstallDelete]
; The old version's libraries must not be found by the new one. Nothing of users lies here.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\dist\ecgviewer\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\ecgviewer"; Filename: "{app}\ecgviewerw.exe"
Name: "{autodesktop}\ecgviewer"; Filename: "{app}\ecgviewerw.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\ecgviewer.record"; ValueType: string; ValueData: "ECG record"; Flags: uninsdeletekey; Tasks: associate
Root: HKA; Subkey: "Software\Classes\ecgviewer.record\DefaultIcon"; ValueType: string; ValueData: "{app}\ecgviewerw.exe,0"; Tasks: associate
Root: HKA; Subkey: "Software\Classes\ecgviewer.record\shell\open\command"; ValueType: string; ValueData: """{app}\ecgviewerw.exe"" ""%1"""; Tasks: associate
; Offered, not taken: what opens these files today goes on doing so.
Root: HKA; Subkey: "Software\Classes\.hea\OpenWithProgids"; ValueType: string; ValueName: "ecgviewer.record"; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.dcm\OpenWithProgids"; ValueType: string; ValueName: "ecgviewer.record"; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.scp\OpenWithProgids"; ValueType: string; ValueName: "ecgviewer.record"; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.ecg\OpenWithProgids"; ValueType: string; ValueName: "ecgviewer.record"; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.edf\OpenWithProgids"; ValueType: string; ValueName: "ecgviewer.record"; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.bdf\OpenWithProgids"; ValueType: string; ValueName: "ecgviewer.record"; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.mwf\OpenWithProgids"; ValueType: string; ValueName: "ecgviewer.record"; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\.atc\OpenWithProgids"; ValueType: string; ValueName: "ecgviewer.record"; Flags: uninsdeletevalue; Tasks: associate

[Run]
Filename: "{app}\ecgviewerw.exe"; Description: "{cm:LaunchProgram,ecgviewer}"; Flags: nowait postinstall skipifsilent

[Code]
const
  Variable = 'Path';

function PathRoot(): Integer;
begin
  if IsAdminInstallMode then Result := HKEY_LOCAL_MACHINE else Result := HKEY_CURRENT_USER;
end;

function PathKey(): String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

procedure CurStepChanged(CurStep: TSetupStep);
var
  Now: String;
begin
  if (CurStep = ssPostInstall) and WizardIsTaskSelected('path') then
  begin
    if not RegQueryStringValue(PathRoot(), PathKey(), Variable, Now) then Now := '';
    if Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Now) + ';') = 0 then
    begin
      if (Now <> '') and (Now[Length(Now)] <> ';') then Now := Now + ';';
      RegWriteExpandStringValue(PathRoot(), PathKey(), Variable, Now + ExpandConstant('{app}'));
    end;
  end;
end;

function Asked(Name: String): Boolean;
var
  I: Integer;
begin
  Result := False;
  for I := 1 to ParamCount do
    if CompareText(ParamStr(I), Name) = 0 then Result := True;
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Now, Own: String;
  Place: Integer;
begin
  if CurUninstallStep <> usPostUninstall then exit;
  if RegQueryStringValue(PathRoot(), PathKey(), Variable, Now) then
  begin
    Own := ExpandConstant('{app}');
    Place := Pos(';' + Uppercase(Own) + ';', ';' + Uppercase(Now) + ';');
    if Place > 0 then
    begin
      Delete(Now, Place, Length(Own) + 1);
      RegWriteExpandStringValue(PathRoot(), PathKey(), Variable, Now);
    end;
  end;
  // Annotations, settings and models are this user's, and stay unless they are asked for by name.
  if Asked('/PURGEDATA') then
    DelTree(ExpandConstant('{localappdata}\ecgviewer'), True, True, True);
end;
