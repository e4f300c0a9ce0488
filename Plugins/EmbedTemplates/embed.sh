#!/bin/sh
# embed.sh OUTPUT FOLDER: writes the texts of the files in a folder and below into a Swift array literal.
set -eu
output=$1
cd "$2"
# The fence of a raw literal: nothing between may end it, or be taken for an escape.
if grep --recursive --fixed-strings --line-number -e '"""###' -e '\###' .; then
  echo "error: these lines of $2 cannot be put into the program: they have \"\"\"### or \\### in them" >&2
  exit 1
fi
{
  echo "/// The package's \`Templates\`, as they were when the program was built."
  echo 'let builtInTemplates: [(path: String, text: String)] = ['
  find . -type f ! -path '*/.*' | LC_ALL=C sort | while read -r file; do
    printf '(#"%s"#, ###"""\n' "${file#./}"
    cat "$file"
    printf '\n"""###),\n'
  done
  echo ']'
} > "$output"
