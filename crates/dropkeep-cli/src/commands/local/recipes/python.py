# Nothing is special to the local Dropbox. The SDK takes DROPBOX_API_HOST and its like from the
# environment when it is imported, and REQUESTS_CA_BUNDLE.
#
#   dropkeep local run -- python this.py
import os

import dropbox

dbx = dropbox.Dropbox(
    oauth2_refresh_token=os.environ["DROPBOX_REFRESH_TOKEN"],
    app_key=os.environ["DROPBOX_APP_KEY"],
    app_secret=os.environ["DROPBOX_APP_SECRET"],
)
dbx.files_upload(b"hello", "/hello.txt")
print(dbx.files_get_metadata("/hello.txt"))
