@echo off
rem Starts kkr on Windows: with the kkr-VERSION.jar beside it where there is one; in a checkout of the sources with
rem target\launcher\kkr.jar, which it builds with Maven when it is missing. Unlike ./kkr elsewhere it does not notice
rem newer sources: after a change, run "mvn -Dquick package". Needs a JDK 17 or later (JAVA_HOME, else the java on the
rem PATH). Written for cmd.exe and PowerShell, but not yet tried on a Windows.

setlocal
set "jar=%~dp0target\launcher\kkr.jar"
for %%j in ("%~dp0kkr-*.jar") do set "jar=%%~fj"

set "java=java.exe"
if not defined JAVA_HOME goto java_on_path
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto java_found
>&2 echo kkr: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it; set it to a JDK 17 or later
exit /b 1
:java_on_path
where /q java.exe
if not errorlevel 1 goto java_found
>&2 echo kkr: no java found; install a JDK 17 or later, or set JAVA_HOME to one
exit /b 1
:java_found

if exist "%jar%" goto run
where /q mvn.cmd
if not errorlevel 1 goto build
>&2 echo kkr: kkr must be built first, and mvn.cmd is not on the PATH; install Maven 3.8 or later
exit /b 1
:build
>&2 echo kkr: building "%jar%" with Maven, once ...
pushd "%~dp0"
rem Without standard input, which may be the dump.
call mvn.cmd -q -B -Dstyle.color=never -Dquick package <nul 1>&2
popd
if exist "%jar%" goto run
>&2 echo kkr: the build failed, see above; "mvn -Dquick package" in "%~dp0" repeats it
exit /b 1

:run
"%java%" -XX:TieredStopAtLevel=1 -Xshare:auto -cp "%jar%" dk.kkr.cli.Main %*
exit /b %errorlevel%
