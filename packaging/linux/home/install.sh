#!/bin/sh
# Installs Dragoman for you alone, below ~/.local, without any rights of an administrator. Run it again to upgrade.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/lib/dragoman
bin=$HOME/.local/bin

mkdir -p "$bin" "$HOME/.local/lib" "$share"
rm -rf "$program.new"
cp -R "$here/program" "$program.new"
cp "$here/uninstall.sh" "$program.new/uninstall.sh"
rm -rf "$program"
mv "$program.new" "$program"
ln -sf "$program/dragoman" "$bin/dragoman"
cp -R "$here/share/." "$share/"
# A desktop does not look into ~/.local/bin on every system: it is told where the program is.
sed -i "s|^Exec=dragoman|Exec=\"$program/dragoman\"|" "$share/applications/dragoman.desktop"

echo "Dragoman is in your menu now, and the command is $bin/dragoman."
case ":$PATH:" in
*":$bin:"*) ;;
*) echo "(To type just \"dragoman\", add $bin to your PATH.)" ;;
esac
echo "To remove it: $program/uninstall.sh"
