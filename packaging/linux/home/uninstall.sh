#!/bin/sh
# Removes what install.sh has put below ~/.local. Your library stays.
set -eu

share=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/lib/dragoman

rm -f "$HOME/.local/bin/dragoman"
rm -f "$share/applications/dragoman.desktop" "$share/metainfo/org.dragoman.Dragoman.metainfo.xml"
rm -f "$share/man/man1/dragoman.1.gz" "$share/bash-completion/completions/dragoman"
rm -f "$share/zsh/vendor-completions/_dragoman" "$share/fish/vendor_completions.d/dragoman.fish"
for icon in "$share"/icons/hicolor/*/apps/dragoman.png "$share"/icons/hicolor/scalable/apps/dragoman.svg; do
    rm -f "$icon"
done
rm -rf "$program"

echo "Dragoman is removed."
echo "Your library is left as it is: ${DRAGOMAN_DATA_DIR:-$share/dragoman}"
echo "Delete that folder as well if you want it gone."
