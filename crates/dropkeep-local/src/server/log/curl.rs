//! A request as a line for a shell.

use super::record::RequestRecord;
use crate::spec::{Style, spec};
use crate::wire;

/// The `curl` that sends a request again. Who asks stands in it as variables, in the way that
/// `local env` sets them; so does the body of an upload, which is not kept.
pub(crate) fn as_curl(record: &RequestRecord, endpoint: &str) -> String {
    let Some(route) = spec().route(&record.route) else {
        return page(record, endpoint);
    };
    let mut words = vec![format!("curl {}", quoted(&format!("{endpoint}/2/{}", record.route)))];
    if record.account.is_some() || (record.app.is_none() && route.accepts("user")) {
        words.push("-H \"Authorization: Bearer $DROPBOX_ACCESS_TOKEN\"".to_owned());
    } else if record.app.is_some() {
        words.push("-u \"$DROPBOX_APP_KEY:$DROPBOX_APP_SECRET\"".to_owned());
    }
    let argument = record.argument.as_deref().filter(|argument| !argument.is_null());
    let argument = argument.map(wire::encode);
    match (route.style, argument) {
        (Style::Rpc, Some(json)) => {
            words.push("-H \"Content-Type: application/json\"".to_owned());
            words.push(format!("-d {}", quoted(&json)));
        }
        (Style::Rpc, None) => words.push("-X POST".to_owned()),
        (style, argument) => {
            let json = argument.unwrap_or_else(|| "{}".to_owned());
            words.push(format!("-H {}", quoted(&format!("Dropbox-API-Arg: {json}"))));
            words.push(match style {
                Style::Upload => "-H \"Content-Type: application/octet-stream\" \
                                  --data-binary @\"$FILE\""
                    .to_owned(),
                _ => "-X POST".to_owned(),
            });
        }
    }
    words.join(" \\\n  ")
}

fn page(record: &RequestRecord, endpoint: &str) -> String {
    let slash = if record.route.starts_with('/') { "" } else { "/" };
    let url = quoted(&format!("{endpoint}{slash}{}", record.route));
    match record.route.as_str() {
        "oauth2/token" => format!(
            "curl {url} \\\n  -d grant_type=refresh_token \\\n  \
             -d \"refresh_token=$DROPBOX_REFRESH_TOKEN\" \\\n  \
             -u \"$DROPBOX_APP_KEY:$DROPBOX_APP_SECRET\""
        ),
        _ if record.method == http::Method::GET => format!("curl {url}"),
        _ => format!("curl -X {} {url}", record.method),
    }
}

/// Text as one word of a POSIX shell.
fn quoted(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.:/".contains(c);
    if text.chars().all(is_plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}
