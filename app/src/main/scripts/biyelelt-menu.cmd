@echo off
rem Puts Biyelelt on this user's desktop and lets a double click open workspaces; "biyelelt-menu remove" takes both away again.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "APP=%%~fI"
set "TYPE=HKCU\Software\Classes\Biyelelt.Workspace"
set "OPENERS=HKCU\Software\Classes\.db\OpenWithProgids"
if "%~1"=="" goto :add
if /i "%~1"=="add" goto :add
if /i "%~1"=="remove" goto :remove
echo usage: biyelelt-menu [add ^| remove] 1>&2
exit /b 2

:add
reg add "%TYPE%" /ve /d "Biyelelt" /f >nul
if errorlevel 1 goto :failed
reg add "%TYPE%\DefaultIcon" /ve /d "%APP%\lib\biyelelt.ico" /f >nul
if errorlevel 1 goto :failed
reg add "%TYPE%\shell\open\command" /ve /d "\"%APP%\bin\biyelelt.cmd\" \"%%1\"" /f >nul
if errorlevel 1 goto :failed
rem Other programs' files end in .db too: Biyelelt is offered for them, and takes nothing over.
reg add "%OPENERS%" /v Biyelelt.Workspace /t REG_SZ /d "" /f >nul
if errorlevel 1 goto :failed
powershell -NoProfile -NonInteractive -Command "$link = (New-Object -ComObject WScript.Shell).CreateShortcut([Environment]::GetFolderPath('Desktop') + '\Biyelelt.lnk'); $link.TargetPath = $env:APP + '\bin\biyelelt.cmd'; $link.IconLocation = $env:APP + '\lib\biyelelt.ico'; $link.WindowStyle = 7; $link.Save()" >nul 2>nul
chcp 65001 >nul
echo Ажлын файлыг (….mv.db) давхар товшиж нээнэ.
echo A double click opens workspaces (….mv.db).
if "%~1"=="" pause
exit /b 0

:remove
reg delete "%TYPE%" /f >nul 2>nul
reg delete "%OPENERS%" /v Biyelelt.Workspace /f >nul 2>nul
powershell -NoProfile -NonInteractive -Command "Remove-Item ([Environment]::GetFolderPath('Desktop') + '\Biyelelt.lnk')" >nul 2>nul
chcp 65001 >nul
echo Биелэлтийг хаслаа.
echo Biyelelt is taken out.
exit /b 0

:failed
chcp 65001 >nul
echo Бүртгэл бичигдсэнгүй. 1>&2
echo The registry could not be written. 1>&2
exit /b 4
