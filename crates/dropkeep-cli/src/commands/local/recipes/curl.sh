# Nothing is special to the local Dropbox: curl takes HTTPS_PROXY and CURL_CA_BUNDLE. Where curl is
# built on the system's own TLS, write $DROPKEEP_ENDPOINT in place of the hosts.
#
#   dropkeep local run -- sh this.sh
curl --fail --silent --show-error https://content.dropboxapi.com/2/files/upload \
    -H "Authorization: Bearer $DROPBOX_ACCESS_TOKEN" \
    -H 'Dropbox-API-Arg: {"path": "/hello.txt"}' \
    -H 'Content-Type: application/octet-stream' --data-binary hello
curl --fail --silent --show-error https://api.dropboxapi.com/2/files/list_folder \
    -H "Authorization: Bearer $DROPBOX_ACCESS_TOKEN" \
    -H 'Content-Type: application/json' -d '{"path": ""}'
