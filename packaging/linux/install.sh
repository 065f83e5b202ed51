#!/bin/sh
# Install ecgviewer from the folder that this script lies in. No network, no questions.
#
#   ./install.sh                   for this user: ~/.local/opt/ecgviewer, ~/.local/bin/ecgviewer
#   ./install.sh --all-users       as root: /opt/ecgviewer, /usr/local/bin/ecgviewer
#   ./install.sh --uninstall       take the program away; data, settings and models stay
#   ./install.sh --uninstall --purge-data   ... and this user's annotations, settings and models
#   --prefix DIR     put the program folder, bin and share below DIR instead
#   --no-desktop     no menu entry, icons and file associations
#   --quiet          say nothing but errors
#
# Installing over an older version replaces the program and nothing else. Exit status: 0 done,
# 1 failed (the old version stands), 2 wrong usage.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
act=install scope=user prefix= desktop=yes quiet=no purge=no

say() { [ "$quiet" = yes ] || printf '%s\n' "ecgviewer: $*"; }
fail() { printf '%s\n' "ecgviewer: $*" >&2; exit 1; }

while [ $# -gt 0 ]; do
    case $1 in
        --user) scope=user ;;
        --all-users) scope=all ;;
        --uninstall) act=uninstall ;;
        --purge-data) purge=yes ;;
        --prefix) [ $# -gt 1 ] || { echo "--prefix needs a folder" >&2; exit 2; }; prefix=$2; shift ;;
        --no-desktop) desktop=no ;;
        --quiet) quiet=yes ;;
        -h|--help) sed -n '2,15s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) echo "unknown: $1 (see --help)" >&2; exit 2 ;;
    esac
    shift
done
[ "$purge" = no ] || [ "$act" = uninstall ] || { echo "--purge-data goes with --uninstall" >&2; exit 2; }

if [ -n "$prefix" ]; then
    case $prefix in /*) ;; *) prefix=$(pwd)/$prefix ;; esac
    home=$prefix/opt/ecgviewer bin=$prefix/bin share=$prefix/share
elif [ "$scope" = all ]; then
    [ "$(id -u)" = 0 ] || fail "--all-users needs root."
    home=/opt/ecgviewer bin=/usr/local/bin share=/usr/local/share
else
    home=$HOME/.local/opt/ecgviewer bin=$HOME/.local/bin
    share=${XDG_DATA_HOME:-$HOME/.local/share}
fi

refresh() {
    [ "$desktop" = yes ] || return 0
    if command -v update-mime-database >/dev/null; then
        update-mime-database "$share/mime" >/dev/null 2>&1 || :
    fi
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database "$share/applications" >/dev/null 2>&1 || :
    fi
    if command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -q -t "$share/icons/hicolor" >/dev/null 2>&1 || :
    fi
}

remove_program() {
    rm -rf "$home" "$home.old" "$home.new"
    rm -f "$share/applications/ecgviewer.desktop" "$share/mime/packages/ecgviewer.xml"
    rm -f "$share"/icons/hicolor/*/apps/ecgviewer.png "$share/icons/hicolor/scalable/apps/ecgviewer.svg"
    if [ -L "$bin/ecgviewer" ]; then rm -f "$bin/ecgviewer"; fi
    refresh
}

if [ "$act" = uninstall ]; then
    [ -d "$home" ] || say "no program at $home"
    remove_program
    say "removed from $home"
    if [ "$purge" = yes ]; then
        if [ -n "${ECGVIEWER_HOME:-}" ]; then
            rm -rf "$ECGVIEWER_HOME/data" "$ECGVIEWER_HOME/config" "$ECGVIEWER_HOME/cache"
        else
            rm -rf "${XDG_DATA_HOME:-$HOME/.local/share}/ecgviewer" \
                "${XDG_CONFIG_HOME:-$HOME/.config}/ecgviewer" "${XDG_CACHE_HOME:-$HOME/.cache}/ecgviewer"
        fi
        say "annotations, settings and models of $(id -un) removed"
    else
        say "annotations, settings and models of users were left as they are"
    fi
    exit 0
fi

[ -x "$here/ecgviewer" ] && [ -d "$here/_internal" ] || fail "the program does not lie beside this script."
[ "$here" != "$home" ] || fail "this is the installed program; start the script of the new version."

mkdir -p "$(dirname "$home")" "$bin"
rm -rf "$home.new" "$home.old"
# Whole or not at all: the old version stands until the new one is on the disk and has answered.
cp -R "$here" "$home.new" || { rm -rf "$home.new"; fail "$home cannot be written; nothing was changed."; }
chmod -R u+rwX,go+rX,go-w "$home.new"
"$home.new/ecgviewer" --version >/dev/null || { rm -rf "$home.new"; fail "the program does not start here; nothing was changed."; }
if [ -d "$home" ]; then mv "$home" "$home.old"; fi
mv "$home.new" "$home"
rm -rf "$home.old"
ln -sfn "$home/ecgviewer" "$bin/ecgviewer"

if [ "$desktop" = yes ] && [ -d "$here/share" ]; then
    mkdir -p "$share/applications" "$share/mime/packages" "$share/icons"
    sed "s#@EXEC@#$bin/ecgviewer#" "$here/share/applications/ecgviewer.desktop" > "$share/applications/ecgviewer.desktop"
    cp "$here/share/mime/packages/ecgviewer.xml" "$share/mime/packages/ecgviewer.xml"
    cp -R "$here/share/icons/hicolor" "$share/icons/"
    refresh
fi
say "installed $("$bin/ecgviewer" --version) in $home; start it by $bin/ecgviewer view"
case ":$PATH:" in *":$bin:"*) ;; *) say "$bin is not in PATH" ;; esac
