#!/bin/bash
# Shows that the archive runs where no Java is: unpacks it under a Cyrillic name with a blank, and lets it make the
# sample workspaces and print the reports of each plan, with an environment that has nothing but four small tools.
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
    for tool in sh readlink dirname grep locale; do
        ln -s "$(command -v "$tool")" "$place/bin/$tool"
    done

    needs_no_java
    biyelelt sample "$place/Жишээ" >"$place/samples"
    [ -s "$place/samples" ] || fail "no sample workspace was made"
    local workspace
    while IFS= read -r workspace; do
        print_reports "$workspace"
    done <"$place/samples"
    [ -z "$(ls -A "$place/home")" ] || fail "left in the user's home: $(ls -A "$place/home")"
    echo "packaging/linux: every sample report was printed without Java on the machine"
}

biyelelt() {
    env -i PATH="$place/bin" HOME="$place/home" sh "$place/Миний хавтас/biyelelt/bin/biyelelt" "$@"
}

needs_no_java() {
    env -i PATH="$place/bin" HOME="$place/home" sh -x "$place/Миний хавтас/biyelelt/bin/biyelelt" --version \
        >"$place/trace" 2>&1 || true
    grep -q "^+ exec .*/biyelelt/runtime/bin/java" "$place/trace" || fail "another Java than the package's own was used"
}

print_reports() {
    local plan count=0
    for plan in $(biyelelt plans "$1" --json | grep -oE '"id" *: *"[^"]+"' | grep -oE '[0-9a-f-]{36}'); do
        rm -f "$place"/report.*
        biyelelt report "$1" --plan "$plan" --pdf "$place/report.pdf" --docx "$place/report.docx" --xlsx "$place/report.xlsx" >/dev/null
        [ "$(head -c 5 "$place/report.pdf")" = "%PDF-" ] || fail "no PDF of plan $plan"
        [ "$(head -c 2 "$place/report.docx")" = "PK" ] || fail "no Word document of plan $plan"
        [ "$(head -c 2 "$place/report.xlsx")" = "PK" ] || fail "no Excel file of plan $plan"
        count=$((count + 1))
    done
    [ "$count" -gt 0 ] || fail "no plan in $1"
}

fail() {
    echo "packaging/linux/test.sh: $1" >&2
    exit 1
}

main
