#!/bin/bash
# Makes a folder and an archive for Windows, on Linux too: the program with JavaFX for Windows. The machine needs a Java 25, which
# biyelelt.cmd finds. It has no cache for faster starts: only a Java of the same kind can make one.
#
#   packaging/windows/build.sh
#
# Builds the program anew; what lies in app/target/biyelelt is for Windows afterwards.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=$root/app/target/biyelelt
packages=$root/app/target/packages
portable=$packages/windows/Biyelelt

. "$root/packaging/jdk.sh"

main() {
    (cd "$root" && mvn -q -Pquick,licences package -DskipTests -Djavafx.platform=win)
    [ -f "$program/lib/glass.dll" ] || fail "JavaFX's libraries for Windows are missing in $program/lib"
    [ -f "$program/lib/THIRD-PARTY.txt" ] || fail "the list of licences is missing in $program/lib"
    rm -rf "$packages/windows"
    mkdir -p "$portable/bin"
    cp -rp "$program/lib" "$portable/"
    local script
    for script in "$program"/bin/*.cmd; do
        # cmd finds its labels only in lines that end as Windows ends them
        sed -e 's/\r$//' -e 's/$/\r/' "$script" >"$portable/bin/$(basename "$script")"
    done
    make_archive
    echo "$packages/biyelelt-windows.zip"
}

# Every JDK has jar, not every machine zip.
make_archive() {
    local jdk
    jdk=$(find_jdk) || fail "no JDK 25 found: install one or let JAVA_HOME name it"
    rm -f "$packages/biyelelt-windows.zip"
    "$jdk/bin/jar" --create --no-manifest --file "$packages/biyelelt-windows.zip" -C "$packages/windows" Biyelelt
}

fail() {
    echo "build.sh: $1" >&2
    exit 1
}

main "$@"
