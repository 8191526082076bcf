#!/bin/sh
# curl and sh, with tokens from a keep.
#
# It knows neither the app secret nor a refresh token, only an API key of the keep:
#   DROPKEEP_KEEP        the keep's URL
#   DROPKEEP_KEEP_KEY    an API key that may read tokens
#   DROPKEEP_CONNECTION  whose Dropbox it is (cn_...)
set -eu

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

# Sends a request with `bearer`, keeps the body in $work/body, and prints the status. The secret goes
# through standard input: an argument can be read by everybody on the machine.
call() {
    bearer=$1
    shift
    printf 'header = "Authorization: Bearer %s"\n' "$bearer" |
        curl --silent --show-error --max-time 30 --config - --output "$work/body" --write-out '%{http_code}' "$@"
}

# The value of a field that holds a string.
field() {
    sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p" "$work/body"
}

# Sends a request to the keep; then `token` and `fingerprint` are at hand.
ask_keep() {
    status=$(call "$DROPKEEP_KEEP_KEY" "$@")
    case $status in
    200) token=$(field access_token) fingerprint=$(field fingerprint) ;;
    409)
        echo "please connect again: $(field reconnect_url)"
        exit 3
        ;;
    *)
        echo "the keep gives no token: $(cat "$work/body")" >&2
        exit 1
        ;;
    esac
}

# Sends a request to Dropbox, once more with another token if the keep's is refused.
dropbox() {
    status=$(call "$token" "$@")
    # A missing scope is refused as well, and no other token helps.
    if [ "$status" = 401 ] && grep -q 'expired_access_token\|invalid_access_token' "$work/body"; then
        ask_keep "$keep/report" --json "{\"fingerprint\": \"$fingerprint\"}"
        echo 'that token was refused: reported, and gone on with another' >&2
        status=$(call "$token" "$@")
    fi
    [ "$status" = 200 ] || {
        echo "Dropbox answered $status: $(cat "$work/body")" >&2
        exit 1
    }
}

keep="${DROPKEEP_KEEP%/}/v1/connections/$DROPKEEP_CONNECTION/token"
ask_keep "$keep"
dropbox https://content.dropboxapi.com/2/files/upload --data-binary hello \
    -H 'Content-Type: application/octet-stream' \
    -H 'Dropbox-API-Arg: {"path": "/keep.txt", "mode": "overwrite"}'
dropbox https://api.dropboxapi.com/2/users/get_current_account -X POST
echo "uploaded for $(field email)"
