#!/bin/sh
# The main job, done by rclone as it is, on a local Dropbox.
#
# Run it with, where rclone is on the path: dropkeep local run -- sh interop/rclone/main_job.sh
set -eu

export RCLONE_CONFIG_BOX_TYPE=dropbox
export RCLONE_CONFIG_BOX_CLIENT_ID="$DROPBOX_APP_KEY"
export RCLONE_CONFIG_BOX_CLIENT_SECRET="$DROPBOX_APP_SECRET"
# This token is past its time, so that rclone begins with a refresh.
export RCLONE_CONFIG_BOX_TOKEN='{"access_token": "sl.old", "token_type": "bearer",
    "refresh_token": "'"$DROPBOX_REFRESH_TOKEN"'", "expiry": "2000-01-01T00:00:00Z"}'
export RCLONE_CA_CERT="$DROPKEEP_CA_FILE"
# Answers that rclone would try again are failures here.
export RCLONE_RETRIES=1 RCLONE_LOW_LEVEL_RETRIES=1
export RCLONE_DROPBOX_PACER_MIN_SLEEP=1ms RCLONE_DROPBOX_CHUNK_SIZE=4M

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cd "$work"
: >empty.config
export RCLONE_CONFIG="$work/empty.config"

# Runs what must fail and say why.
refused() {
    why=$1
    shift
    if "$@" >/dev/null 2>error; then
        echo "this must fail: $*" >&2
        exit 1
    fi
    grep -q "$why" error || { cat error >&2; exit 1; }
}

mkdir -p source/folder/deep
echo hello >source/hello.txt
: >source/empty
head -c 10000000 /dev/urandom >source/large.bin
echo 'Grüße' >'source/folder/Übung 日本 😀.txt'
i=0
while [ $i -lt 12 ]; do
    echo "$i" >"source/folder/deep/$i.txt"
    i=$((i + 1))
done
touch -d 2020-02-29T12:00:00Z source/hello.txt

for mode in sync async off; do
    rclone copy source "box:$mode" --dropbox-batch-mode "$mode" --dropbox-batch-timeout 50ms
    rclone check source "box:$mode"
done
echo 'copied in each batch mode, in chunks, and checked by hash'

rclone lsl box:sync/hello.txt
[ "$(rclone lsf box:sync --recursive --files-only | wc -l)" -eq 16 ]
rclone lsf box:sync/folder
rclone cat box:sync/large.bin --offset 4194300 --count 100 >part
tail -c +4194301 source/large.bin | head -c 100 | cmp - part
rclone cat 'box:sync/folder/Übung 日本 😀.txt'
rclone hashsum dropbox box:sync/hello.txt
echo 'listed, and read ranges and names in all letters'

echo again | rclone rcat box:sync/hello.txt
[ "$(rclone cat box:sync/hello.txt)" = again ]
rclone copy box:sync back
[ "$(cat back/hello.txt)" = again ]
cmp source/large.bin back/large.bin
rclone copyto box:sync/hello.txt box:copied.txt
rclone moveto box:copied.txt box:moved.txt
rclone move box:async/folder box:renamed/folder
rclone lsf box: | sort
link=$(rclone link box:moved.txt)
[ "$(rclone link box:moved.txt)" = "$link" ]
[ "$(curl --silent --show-error --fail --location --cacert "$CURL_CA_BUNDLE" \
    "$(echo "$link" | sed 's/dl=0/dl=1/')")" = again ]
rclone link box:sync --expire 1d >expiring
rclone link --unlink box:moved.txt >unlinked
echo 'overwrote, copied back, moved on the server, and shared'

rclone about box: --json | grep -q '"used"'
rclone deletefile box:moved.txt
rclone delete box:off --include '*.bin'
[ "$(rclone lsf box:off)" = "$(printf 'empty\nfolder/\nhello.txt')" ]
rclone purge box:off
rclone mkdir box:hollow
rclone rmdir box:hollow
refused 'directory not found' rclone lsf box:nowhere
refused 'not found' rclone cat box:off/hello.txt
rclone backend features box: | grep -q '"ChangeNotify": true'
rclone lsf box: | sort
echo 'measured, deleted, and missed what is gone'

RCLONE_CONFIG_BOX_TOKEN='{"access_token": "sl.old", "token_type": "bearer",
    "refresh_token": "nobodys", "expiry": "2000-01-01T00:00:00Z"}'
refused invalid_grant rclone lsf box:
echo 'was refused with a refresh token that is nobody'"'"'s'
