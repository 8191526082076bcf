#!/bin/sh
# The calls of Dropbox's documentation, made by curl on a local Dropbox: through the proxy by
# Dropbox's own names, and straight to its port.
#
# Run it with: dropkeep local run -- sh interop/curl/main_job.sh
set -eu

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cd "$work"

# Calls, keeps the body in ./body, and prints the status. What nobody answers is a failure.
call() {
    curl --silent --show-error --output body --write-out '%{http_code}\n' "$@"
}

# Ends it all unless the status is the one that was expected and the body has what it must.
expect() {
    status=$1 text=$2
    shift 2
    got=$(call "$@")
    if [ "$got" != "$status" ] || ! grep -q -- "$text" body; then
        echo "expected $status and $text, got $got:" >&2
        cat body >&2
        exit 1
    fi
}

# The value of a field that holds a string.
field() {
    sed -n "s/.*\"$1\": \"\([^\"]*\)\".*/\1/p" body
}

api=https://api.dropboxapi.com content=https://content.dropboxapi.com
notify=https://notify.dropboxapi.com
json='Content-Type: application/json' bytes='Content-Type: application/octet-stream'

# One route of the documentation after the other; the token is in $bearer.
documentation() {
    expect 200 '"account_id"' "$@" -X POST $api/2/users/get_current_account -H "$bearer"
    printf 'hello' >hello.txt
    expect 200 '"path_display": "/Homework/hello.txt"' "$@" $content/2/files/upload -H "$bearer" \
        -H 'Dropbox-API-Arg: {"path": "/Homework/hello.txt","mode": "overwrite","autorename": true,"mute": false,"strict_conflict": false}' \
        -H "$bytes" --data-binary @hello.txt
    expect 200 '^hello$' "$@" $content/2/files/download -X POST -H "$bearer" \
        -H 'Dropbox-API-Arg: {"path": "/homework/HELLO.txt"}'
    expect 206 '^ell$' "$@" $content/2/files/download -X POST -H "$bearer" \
        -H 'Dropbox-API-Arg: {"path": "/Homework/hello.txt"}' -H 'Range: bytes=1-3'
    head -c 5000000 /dev/urandom >large.bin
    expect 200 '"session_id"' "$@" $content/2/files/upload_session/start -H "$bearer" \
        -H 'Dropbox-API-Arg: {"close": false}' -H "$bytes" --data-binary @large.bin
    session=$(field session_id)
    expect 200 '^null$' "$@" $content/2/files/upload_session/append_v2 -H "$bearer" \
        -H "Dropbox-API-Arg: {\"cursor\": {\"session_id\": \"$session\", \"offset\": 5000000}, \"close\": false}" \
        -H "$bytes" -H 'Transfer-Encoding: chunked' --data-binary @large.bin
    expect 200 '"size": 10000005' "$@" $content/2/files/upload_session/finish -H "$bearer" \
        -H "Dropbox-API-Arg: {\"cursor\": {\"session_id\": \"$session\", \"offset\": 10000000}, \"commit\": {\"path\": \"/Homework/large.bin\", \"mode\": \"overwrite\"}}" \
        -H "$bytes" --data-binary @hello.txt
    expect 200 '"has_more": true' "$@" $api/2/files/list_folder -H "$bearer" -H "$json" \
        --data '{"path": "/Homework", "limit": 1}'
    cursor=$(field cursor)
    expect 200 '"has_more": false' "$@" $api/2/files/list_folder/continue -H "$bearer" -H "$json" \
        --data "{\"cursor\": \"$cursor\"}"
    expect 200 '"changes": true' "$@" $notify/2/files/list_folder/longpoll -H "$json" \
        --data "{\"cursor\": \"$cursor\", \"timeout\": 30}"
    expect 200 '"url": "https' "$@" $api/2/sharing/create_shared_link_with_settings -H "$bearer" \
        -H "$json" --data '{"path": "/Homework/hello.txt", "settings": {"requested_visibility": "public"}}'
    link=$(field url)
    expect 200 '^hello$' "$@" --location "$(echo "$link" | sed 's/dl=0/dl=1/')"
    expect 409 '"error_summary": "shared_link_already_exists/' "$@" -H "$bearer" -H "$json" \
        $api/2/sharing/create_shared_link_with_settings --data '{"path": "/Homework/hello.txt"}'
    expect 200 '"link": "https' "$@" $api/2/files/get_temporary_link -H "$bearer" -H "$json" \
        --data '{"path": "/Homework/hello.txt"}'
    expect 200 '^hello$' "$@" "$(field link)"
    expect 200 '"name": "moved.txt"' "$@" $api/2/files/move_v2 -H "$bearer" -H "$json" \
        --data '{"from_path": "/Homework/hello.txt", "to_path": "/Homework/moved.txt"}'
    expect 200 '"name": "Homework"' "$@" $api/2/files/delete_v2 -H "$bearer" -H "$json" \
        --data '{"path": "/Homework"}'
    expect 409 '"error_summary": "path_lookup/not_found/' "$@" $api/2/files/delete_v2 \
        -H "$bearer" -H "$json" --data '{"path": "/Homework"}'
    expect 400 'Error in call to API function "files/delete_v2": request body: ' "$@" \
        $api/2/files/delete_v2 -H "$bearer" -H "$json" --data '{"pat": "/Homework"}'
    expect 400 'Must provide HTTP header "Authorization"' "$@" $api/2/files/delete_v2 -H "$json" \
        --data '{"path": "/Homework"}'
    expect 401 '"error_summary": "invalid_access_token/' "$@" $api/2/files/delete_v2 \
        -H 'Authorization: Bearer sl.nobodys' -H "$json" --data '{"path": "/Homework"}'
}

expect 200 '"code"' "$DROPKEEP_ENDPOINT/_local/approve" -H "$json" --data '{"url":
    "https://www.dropbox.com/oauth2/authorize?client_id='"$DROPBOX_APP_KEY"'&response_type=code&token_access_type=offline"}'
code=$(field code)
expect 200 '"refresh_token"' $api/oauth2/token -d code="$code" -d grant_type=authorization_code \
    -u "$DROPBOX_APP_KEY:$DROPBOX_APP_SECRET"
refresh_token=$(field refresh_token)
expect 400 '"error": "invalid_grant"' $api/oauth2/token -d code="$code" \
    -d grant_type=authorization_code -u "$DROPBOX_APP_KEY:$DROPBOX_APP_SECRET"
expect 200 '"expires_in": 14400' $api/oauth2/token -d grant_type=refresh_token \
    -d refresh_token="$refresh_token" -d client_id="$DROPBOX_APP_KEY" \
    -d client_secret="$DROPBOX_APP_SECRET"
bearer="Authorization: Bearer $(field access_token)"
echo 'signed in and refreshed, by the form of the documentation'

documentation --http1.1
echo 'made the calls of the documentation by the names of Dropbox, over HTTP/1.1'
documentation --http2
echo 'and over HTTP/2'
api=https://$DROPBOX_API_HOST content=https://$DROPBOX_API_CONTENT_HOST
notify=https://$DROPBOX_API_NOTIFY_HOST
documentation --noproxy '*' --cacert "$DROPKEEP_CA_FILE"
echo 'and straight to its port'

expect 200 '^null$' -X POST $api/2/auth/token/revoke -H "$bearer"
expect 401 '"error_summary": "invalid_access_token/' -X POST $api/2/users/get_current_account \
    -H "$bearer"
expect 400 '"error": "invalid_grant"' $api/oauth2/token -d grant_type=refresh_token \
    -d refresh_token="$refresh_token" -u "$DROPBOX_APP_KEY:$DROPBOX_APP_SECRET"
echo 'revoked the token, and the refresh token with it'
