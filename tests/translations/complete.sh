#!/bin/sh
# SPDX-License-Identifier: MIT
# complete.sh SOURCE_DIR LANGUAGE SCRATCH_DIR
# Fails when the interface has a text that LANGUAGE lacks, when a translation is left whose text is
# gone, when the {gaps} of a translation are not those of its English, or when tr() is given a text
# that xgettext cannot see.
set -eu
LC_ALL=C
export LC_ALL

cd "$1"
catalogue=assets/translations/$2/interface.po
scratch=$3
mkdir -p "$scratch"
failed=0

find engine/ui engine/app engine/author engine/map -name '*.cpp' -o -name '*.h' | sort >"$scratch/sources"
xgettext --language=C++ --from-code=UTF-8 --keyword=tr:1c,2 --no-location \
    --files-from="$scratch/sources" --output="$scratch/interface.pot"
msgfmt --output-file=/dev/null "$catalogue"

# msgcmp only warns of what is left over, so anything it says counts.
msgcmp --no-fuzzy-matching "$catalogue" "$scratch/interface.pot" >"$scratch/differences" 2>&1 || true
if [ -s "$scratch/differences" ]; then
    cat "$scratch/differences"
    failed=1
fi

msgattrib --no-wrap --no-obsolete "$catalogue" | awk '
    function gaps(text,   found, count, i, swap, sorted) {
        while (match(text, /[{][A-Za-z_]+[}]/)) {
            found[++count] = substr(text, RSTART, RLENGTH)
            text = substr(text, RSTART + RLENGTH)
            for (i = count; i > 1 && found[i] < found[i - 1]; --i) {
                swap = found[i]; found[i] = found[i - 1]; found[i - 1] = swap
            }
        }
        for (i = 1; i <= count; ++i) sorted = sorted found[i]
        return sorted
    }
    /^msgid / { english = $0 }
    /^msgstr / && gaps(english) != gaps($0) { print "The gaps differ in: " english; bad = 1 }
    END { exit bad }
' || failed=1

while read -r file; do
    hidden=$(tr '\n' ' ' <"$file" | grep -oE '[^A-Za-z_]tr\( *"[^"]*", *[^" ][^;]{0,60}' || true)
    [ -z "$hidden" ] && continue
    echo "$file: give tr() its English as a plain string, for xgettext to find: $hidden"
    failed=1
done <"$scratch/sources"

exit $failed
