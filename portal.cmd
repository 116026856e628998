@echo off
rem Runs the portal. It is compiled when its sources have changed, once, into .portal\bin. `portal` does the same elsewhere.
setlocal
set "root=%~dp0"
if "%root:~-1%"=="\" set "root=%root:~0,-1%"
where dotnet >nul 2>nul || (
  echo The portal needs the .NET SDK 10: https://dotnet.microsoft.com/download 1>&2
  exit /b 3
)
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1
if not defined PORTAL_REPOSITORY set "PORTAL_REPOSITORY=%root%"

rem Names, sizes and times of all sources, in one line of 64 digits.
set "key="
for /f "usebackq delims=" %%k in (`powershell -NoProfile -NonInteractive -Command "$r=$env:root; $l=Get-ChildItem -Recurse -File \"$r\src\",\"$r\theme\",\"$r\content\templates\",\"$r\.github\ISSUE_TEMPLATE\",\"$r\Directory.Build.props\",\"$r\Directory.Packages.props\",\"$r\global.json\" -ErrorAction SilentlyContinue ^| Where-Object { $_.FullName -notmatch '\\(bin^|obj)\\' } ^| Sort-Object FullName ^| ForEach-Object { $_.FullName + $_.Length + $_.LastWriteTimeUtc.Ticks }; $h=[Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::UTF8.GetBytes($l -join '*')); -join ($h ^| ForEach-Object { $_.ToString('x2') })"`) do set "key=%%k"
if not defined key (
  echo The portal could not look at its sources, because PowerShell did not run. 1>&2
  exit /b 3
)
set "target=%root%\.portal\bin\%key:~0,20%"
if exist "%target%\portal.dll" goto run

rem Each builds in a folder of its own, so that two at once do no harm.
set "work=%root%\.portal\work-%random%%random%"
mkdir "%work%" 2>nul
echo Building the portal once (about half a minute)... 1>&2
call :publish || call :publish -p:PublishReadyToRun=false || (
  findstr /r /c:"error" "%work%\build.log" 1>&2
  echo The portal could not be built; the whole log is %work%\build.log 1>&2
  exit /b 3
)
if not exist "%root%\.portal\bin" mkdir "%root%\.portal\bin"
move "%work%\out" "%target%" >nul 2>nul
if not exist "%target%\portal.dll" set "target=%work%\out"
rmdir /s /q "%work%\obj" 2>nul

:run
dotnet "%target%\portal.dll" %*
exit /b %errorlevel%

:publish
pushd "%root%"
dotnet publish src/ReleasePortal.Cli --configuration Release --artifacts-path "%work%\obj" --output "%work%\out" -nodeReuse:false -p:ForThisMachine=true %* >"%work%\build.log" 2>&1
set "result=%errorlevel%"
popd
exit /b %result%
