#!/bin/bash
# Makes, from the program that `mvn package` assembled, what an office machine without Java can run.
#
#   packaging/linux/build.sh portable    a folder with the program and its own run-time
#   packaging/linux/build.sh archive     that folder as a .tar.gz (what no argument does)
#
# Results lie in app/target/packages. A new kind of package is one more function below and takes the same folder.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=$root/app/target/biyelelt
packages=$root/app/target/packages
work=$packages/work
portable=$packages/linux/biyelelt

# What jdeps cannot see: languages and encodings are looked up by name, PDFBox asks for sun.misc.Unsafe by name.
extra_modules=jdk.charsets,jdk.localedata,jdk.unsupported
# H2 asks for the compiler only to run code out of a database file: a run-time without it cannot be talked into that.
banned_modules='java[.]compiler|jdk[.]compiler'

. "$root/packaging/jdk.sh"

main() {
    case ${1:-archive} in
        portable) make_portable ;;
        archive) make_portable && make_archive ;;
        *) fail "unknown package: $1 (known: portable, archive)" ;;
    esac
}

make_portable() {
    [ -f "$program/lib/biyelelt.jar" ] || fail "no program in $program: run mvn package first"
    [ -f "$program/lib/THIRD-PARTY.txt" ] || fail "no list of licences in $program: run mvn package without leaving the checks out"
    jdk=$(find_jdk) || fail "no JDK 25 found: install one or let JAVA_HOME name it"
    rm -rf "$portable" "$work"
    mkdir -p "$portable" "$work"
    cp -rp "$program/bin" "$program/lib" "$portable/"
    rm -f "$portable"/bin/*.cmd "$portable/lib/biyelelt.ico" "$portable/lib/biyelelt.aot"
    ls "$portable"/lib/libglass*.so >/dev/null 2>&1 || fail "JavaFX's libraries for Linux are missing in $portable/lib"
    link_runtime
    rehearse
    rm -rf "$work"
    echo "$portable"
}

link_runtime() {
    local modules
    modules=$(needed_modules) || fail "jdeps: $(cat "$work/jdeps.log")"
    modules=$modules,$extra_modules
    "$jdk/bin/jlink" --add-modules "$modules" --output "$portable/runtime" --include-locales=en,mn --compress=zip-6 \
        --no-header-files --no-man-pages --strip-java-debug-attributes --generate-cds-archive >"$work/jlink.log" 2>&1 \
        || fail "jlink: $(cat "$work/jlink.log")"
    if "$portable/runtime/bin/java" --list-modules | grep -qE "^($banned_modules)@"; then
        fail "a compiler got into the run-time"
    fi
}

# What jdeps complains of stands on its standard output, among the modules.
needed_modules() {
    "$jdk/bin/jdeps" --multi-release 25 --ignore-missing-deps --list-deps --module-path "$program/lib" "$program"/lib/*.jar \
        >"$work/jdeps.log" || return
    sed -nE 's#^ *((java|jdk)[.][a-z.]+)(/.*)?$#\1#p' "$work/jdeps.log" | sort -u | grep -vxE "$banned_modules" | paste -sd, -
}

# The run-time writes down what it loads at every start; another run-time than this one would leave that file aside. The main class
# named among the options goes before the launcher's own.
rehearse() {
    local options="-Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true -XX:+UnlockDiagnosticVMOptions"
    options="$options -XX:ArchiveRelocationMode=0 -XX:+VerifySharedSpaces -XX:-AOTReplayTraining -XX:-AOTRecordTraining -Xlog:disable"
    (cd "$portable" && BIYELELT_JAVA_OPTIONS="$options -XX:AOTCacheOutput=lib/biyelelt.aot -cp lib/biyelelt.jar mn.biyelelt.boot.Rehearsal" \
        bin/biyelelt) >"$work/rehearsal.log" 2>&1 || fail "rehearsal: $(cat "$work/rehearsal.log")"
    [ -s "$portable/lib/biyelelt.aot" ] || fail "the rehearsal left no cache: $(cat "$work/rehearsal.log")"
}

make_archive() {
    local archive
    archive=$packages/biyelelt-linux-$(uname -m).tar.gz
    tar -C "$packages/linux" --sort=name --owner=0 --group=0 --numeric-owner --mtime='2026-11-01 00:00Z' \
        -cf - biyelelt | gzip -n -4 >"$archive"
    echo "$archive"
}

fail() {
    echo "build.sh: $1" >&2
    exit 1
}

main "$@"
