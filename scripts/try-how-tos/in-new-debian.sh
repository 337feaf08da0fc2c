#!/bin/sh
# Runs try-how-tos.ts in a new Debian of its own, in a folder that is removed afterwards. As root:
#   sh scripts/try-how-tos/in-new-debian.sh trixie     (or another release; `debootstrap` must be installed)
# Ports 80, 443, 3000, 3001 and 5432 of this machine must be free: the new Debian has files and processes of its own,
# the network is shared.
set -eu
release=${1:-trixie}
project=$(cd "$(dirname "$0")/../.." && pwd)
debian=$(mktemp --directory)
trap 'rm --recursive --force --one-file-system "$debian"' EXIT
chmod 755 "$debian"

debootstrap --variant=minbase --include=systemd,procps "$release" "$debian"

# As the installer of Debian leaves it, and how this machine reaches Debian's packages and those of npm.
printf '127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n' > "$debian/etc/hosts"
cp /etc/resolv.conf "$debian/etc/resolv.conf"
mkdir -p "$debian/etc/ssl" "$debian/project"
cp /etc/ssl/certs/ca-certificates.crt "$debian/etc/ssl/of-the-machine.crt"
if [ -e "$HOME/.npmrc" ]; then cp "$HOME/.npmrc" "$debian/root/.npmrc"; fi
if [ -e /usr/etc/npmrc ]; then cp /usr/etc/npmrc "$debian/etc/npmrc"; fi

PROJECT=$project DEBIAN=$debian unshare --mount --pid --fork --kill-child sh -eu -c '
  mount --rbind /dev "$DEBIAN/dev"
  mount -t proc proc "$DEBIAN/proc"
  mount --bind "$PROJECT" "$DEBIAN/project"
  exec chroot "$DEBIAN" env --ignore-environment HOME=/root TERM=dumb LANG=C.UTF-8 \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive \
    NPM_CONFIG_CAFILE=/etc/ssl/of-the-machine.crt \
    /project/node_modules/.bin/node /project/scripts/try-how-tos.ts --this-machine-is-throwaway
'
