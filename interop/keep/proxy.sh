#!/bin/sh
# curl through a keep's proxy: no OAuth and no token anywhere here.
#
#   DROPKEEP_KEEP        the keep's URL
#   DROPKEEP_KEEP_KEY    an API key that may use the proxy
#   DROPKEEP_CONNECTION  whose Dropbox it is (cn_...)
set -eu

# Sends a request to Dropbox, by way of the keep. The key goes through standard input: an argument can
# be read by everybody on the machine.
dropbox() {
    route=$1
    shift
    printf 'header = "Authorization: Bearer %s"\n' "$DROPKEEP_KEEP_KEY" |
        curl --silent --show-error --fail-with-body --max-time 100 --config - \
            "${DROPKEEP_KEEP%/}/v1/proxy/$DROPKEEP_CONNECTION/2/$route" "$@"
}

# Where the person connects again, if the keep says so.
ended() {
    url=$(printf '%s' "$1" | sed -n 's/.*"reconnect_url": *"\([^"]*\)".*/\1/p')
    [ -n "$url" ] || {
        echo "$1" >&2
        exit 1
    }
    echo "please connect again: $url"
    exit 3
}

answer=$(dropbox files/upload --data-binary hello -H 'Content-Type: application/octet-stream' \
    -H 'Dropbox-API-Arg: {"path": "/keep.txt", "mode": "overwrite"}') || ended "$answer"
answer=$(dropbox users/get_current_account -X POST) || ended "$answer"
echo "uploaded for $(printf '%s' "$answer" | sed -n 's/.*"email": *"\([^"]*\)".*/\1/p')"
