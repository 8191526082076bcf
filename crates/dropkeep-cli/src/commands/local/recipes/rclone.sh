# Nothing is special to the local Dropbox but the authority to trust. The remote is named `local`;
# a token that has expired makes rclone refresh it.
#
#   dropkeep local run -- sh this.sh
export RCLONE_CONFIG_LOCAL_TYPE=dropbox
export RCLONE_CONFIG_LOCAL_CLIENT_ID="$DROPBOX_APP_KEY"
export RCLONE_CONFIG_LOCAL_CLIENT_SECRET="$DROPBOX_APP_SECRET"
export RCLONE_CONFIG_LOCAL_TOKEN='{"access_token": "expired", "token_type": "bearer",
    "refresh_token": "'"$DROPBOX_REFRESH_TOKEN"'", "expiry": "2000-01-01T00:00:00Z"}'
export RCLONE_CA_CERT="$DROPKEEP_CA_FILE"

echo hello | rclone rcat local:hello.txt
rclone lsl local:
