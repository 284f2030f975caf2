@echo off
rem Starts Biyelelt from the folder it lies in; finds a Java 25 by itself.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "APP=%%~fI"
set "JAVA="

call :try "%APP%\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%I in (java.exe) do if not "%%~$PATH:I"=="" for %%J in ("%%~dp$PATH:I..") do call :try "%%~fJ"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%LocalAppData%\Programs\Eclipse Adoptium" "%UserProfile%\.jdks") do (
    if exist "%%~R" for /d %%D in ("%%~R\*") do call :try "%%~fD"
)
if not defined JAVA goto :missing

rem The cache makes a start twice as fast; without it the program does the same.
set "CACHE="
if exist "%APP%\lib\biyelelt.aot" set CACHE=@CACHE_ARGS@ "-XX:AOTCache=%APP%\lib\biyelelt.aot"
if not "%~2"=="" goto :command
if "%~1"=="" goto :window
if /i "%~x1"==".db" goto :window
:command
"%JAVA%" @JVM_ARGS@ %CACHE% %BIYELELT_JAVA_OPTIONS% -cp "%APP%\lib\biyelelt.jar" @MAIN_CLASS@ %*
exit /b %ERRORLEVEL%

rem The window needs no console behind it. Java would take the file's name in the system's code page, which lacks Mongolian letters; the
rem environment keeps them.
:window
set "BIYELELT_FILE="
if not "%~1"=="" set "BIYELELT_FILE=%~f1"
start "" /b "%JAVA:java.exe=javaw.exe%" @JVM_ARGS@ %CACHE% %BIYELELT_JAVA_OPTIONS% -cp "%APP%\lib\biyelelt.jar" @MAIN_CLASS@
exit /b %ERRORLEVEL%

rem A Java home is judged by its release file.
:try
if defined JAVA goto :eof
if not exist "%~1\bin\java.exe" goto :eof
findstr /b /r /c:"JAVA_VERSION=.25[^0-9]" "%~1\release" >nul 2>nul && set "JAVA=%~1\bin\java.exe"
goto :eof

:missing
chcp 65001 >nul
echo Java 25 олдсонгүй: Java 25 (JDK) суулгаад дахин ажиллуулна уу, эсвэл JAVA_HOME-д түүний хавтсыг заана уу. 1>&2
echo Java 25 was not found: install a JDK 25 and try again, or let JAVA_HOME name its folder. 1>&2
rem After a double click the window would be gone before anybody has read it.
if "%~2"=="" pause
exit /b 4
