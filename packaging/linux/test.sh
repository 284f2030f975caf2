#!/bin/bash
# Shows that the archive runs where no Java is: unpacks it under a Cyrillic name with a blank, and lets it make the sample
# workspace, print a plan's papers and join the menu of programs, with an environment that has nothing but the scripts' few tools.
#
#   packaging/linux/test.sh [ARCHIVE]    builds the archive first when none is named
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
archive=${1:-$("$here/build.sh" archive | tail -n 1)}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

main() {
    mkdir -p "$place/Миний хавтас" "$place/bin" "$place/home"
    tar -C "$place/Миний хавтас" -xzf "$archive"
    local tool
    for tool in sh readlink dirname grep locale cat cp mkdir rm sed; do
        ln -s "$(command -v "$tool")" "$place/bin/$tool"
    done

    names_licences
    needs_no_java
    finds_files_from_here
    biyelelt sample "$place/Жишээ" >"$place/samples" || fail "sample failed"
    [ -s "$place/samples" ] || fail "no sample workspace was made"
    local workspace
    while IFS= read -r workspace; do
        print_reports "$workspace"
    done <"$place/samples"
    needs_no_cache
    joins_the_menu
    [ -z "$(ls -A "$place/home")" ] || fail "left in the user's home: $(ls -A "$place/home")"
    echo "packaging/linux: the papers of each sample workspace were printed without Java on the machine"
}

biyelelt() {
    env -i PATH="$place/bin" HOME="$place/home" sh "$place/Миний хавтас/biyelelt/bin/biyelelt" "$@"
}

# Every library in the package stands in the list of licences.
names_licences() {
    local jar library
    for jar in "$place/Миний хавтас/biyelelt/lib"/*.jar; do
        library=$(basename "$jar" .jar)
        library=${library%-linux}
        [ "$library" = biyelelt ] || grep -qF ":${library%-*}:${library##*-} " "$place/Миний хавтас/biyelelt/lib/THIRD-PARTY.txt" \
            || fail "no licence is named for $library"
    done
}

needs_no_java() {
    env -i PATH="$place/bin" HOME="$place/home" sh -x "$place/Миний хавтас/biyelelt/bin/biyelelt" --version \
        >"$place/trace" 2>&1 || true
    grep -q "^+ exec .*/biyelelt/runtime/bin/java" "$place/trace" || fail "another Java than the package's own was used"
}

# The window works in the program's folder; a workspace is named from where somebody stands all the same.
finds_files_from_here() {
    mkdir "$place/here"
    : >"$place/here/plan.mv.db"
    (cd "$place/here" && env -i PATH="$place/bin" HOME="$place/home" sh -x "$place/Миний хавтас/biyelelt/bin/biyelelt" plan.mv.db) \
        >"$place/trace" 2>&1 || true
    grep -qE "^\+ exec .* '?$place/here/plan.mv.db'?\$" "$place/trace" || fail "looked for a workspace elsewhere"
    rm -r "$place/here"
}

# What the run-time wrote down for faster starts may be missing, cut, foreign or damaged: no word, and the same answer.
needs_no_cache() {
    local cache="$place/Миний хавтас/biyelelt/lib/biyelelt.aot" whole="$place/whole.aot" said
    said=$(biyelelt --version)
    mv "$cache" "$whole"
    starts "without a cache"
    : >"$cache"
    starts "with an empty cache"
    head -c 3000000 "$whole" >"$cache"
    starts "with a cut cache"
    { head -c 20000000 "$whole"; head -c 4096 /dev/urandom; tail -c +20004097 "$whole"; } >"$cache"
    starts "with a damaged cache"
    mv "$whole" "$cache"
    touch "$place/Миний хавтас/biyelelt/lib/biyelelt.jar"
    starts "with the cache of another program"
}

# A double click in the file window finds the program by what this writes, and nothing of it stays.
joins_the_menu() {
    menu add
    grep -qxF "Exec=\"$place/Миний хавтас/biyelelt/bin/biyelelt\" %f" "$place/data/applications/mn.biyelelt.desktop" \
        || fail "the menu names another program: $(cat "$place/data/applications/mn.biyelelt.desktop")"
    grep -qF 'pattern="*.mv.db"' "$place/data/mime/packages/mn.biyelelt.xml" || fail "workspaces have no type"
    [ "$(find "$place/data" -name '*.png' -size +0 | wc -l)" = 2 ] || fail "icons are missing"
    menu remove
    [ -z "$(find "$place/data" -type f)" ] || fail "left in the menu: $(find "$place/data" -type f)"
}

menu() {
    env -i PATH="$place/bin" HOME="$place/home" XDG_DATA_HOME="$place/data" \
        sh "$place/Миний хавтас/biyelelt/bin/biyelelt-menu" "$1" >"$place/answer" 2>&1 \
        || fail "biyelelt-menu $1: $(cat "$place/answer")"
}

starts() {
    biyelelt --version >"$place/answer" 2>&1 || fail "no start $1: $(cat "$place/answer")"
    [ "$(cat "$place/answer")" = "$said" ] || fail "said $1: $(cat "$place/answer")"
}

# The first plan's papers, without a word on stderr: a class or module that is missing shows there.
print_reports() {
    local plan
    plan=$(biyelelt plans "$1" --json | grep -oE '"id" *: *"[^"]+"' | grep -oE '[0-9a-f-]{36}' | sed -n 1p)
    [ -n "$plan" ] || fail "no plan in $1"
    biyelelt report "$1" --plan "$plan" --pdf "$place/report.pdf" --docx "$place/report.docx" \
        --xlsx "$place/report.xlsx" >/dev/null 2>"$place/words" || fail "report: $(cat "$place/words")"
    [ ! -s "$place/words" ] || fail "report said: $(cat "$place/words")"
    [ "$(head -c 5 "$place/report.pdf")" = "%PDF-" ] || fail "no PDF of plan $plan"
    [ "$(head -c 2 "$place/report.docx")" = "PK" ] || fail "no Word document of plan $plan"
    [ "$(head -c 2 "$place/report.xlsx")" = "PK" ] || fail "no Excel file of plan $plan"
}

fail() {
    echo "packaging/linux/test.sh: $1" >&2
    exit 1
}

main
