//! What the person sees in the browser: plain, readable by any device, and nothing of the request
//! is repeated in it.

/// An answer to a browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Page {
    /// Signed in.
    Done,
    /// The person said no.
    Denied,
    /// Approved, but Dropbox gave no tokens; or Dropbox reported an error.
    Failed,
    /// The program waits no longer.
    TooLate,
    /// A callback of another sign-in, or a forged one.
    Foreign,
    /// No callback, nor any request that this can read.
    Malformed,
    /// A favicon, for instance.
    NotFound,
    /// Not a GET.
    NotAllowed,
    /// A request meant for another host.
    NotHere,
    /// Too much text.
    TooLarge,
    /// A prefetch: nothing to show.
    Empty,
    /// Nothing was asked, so nothing is answered.
    Silence,
}

impl Page {
    /// Status line, headers and body. `None` when there is nothing to say.
    pub(super) fn to_http(self) -> Option<String> {
        let (status, title, text) = self.content()?;
        let body = if title.is_empty() { String::new() } else { html(title, text) };
        let length = body.len();
        Some(format!(
            "HTTP/1.1 {status}\r\n\
             Content-Type: text/html; charset=utf-8\r\n\
             Content-Length: {length}\r\n\
             Cache-Control: no-store\r\n\
             Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'\r\n\
             Referrer-Policy: no-referrer\r\n\
             X-Content-Type-Options: nosniff\r\n\
             Connection: close\r\n\r\n{body}"
        ))
    }

    fn content(self) -> Option<(&'static str, &'static str, &'static str)> {
        Some(match self {
            Self::Done => (
                "200 OK",
                "You are signed in",
                "You can close this page and return to the program.",
            ),
            Self::Denied => (
                "200 OK",
                "Access was not approved",
                "Nothing was connected. You can close this page.",
            ),
            Self::Failed => (
                "502 Bad Gateway",
                "Signing in failed",
                "The program tells you more. You can close this page.",
            ),
            Self::TooLate => (
                "410 Gone",
                "Too late",
                "The program waits no longer. Start signing in again there.",
            ),
            Self::Foreign => (
                "403 Forbidden",
                "Not this sign-in",
                "This page belongs to another attempt. Go on with the newest one.",
            ),
            Self::Malformed => {
                ("400 Bad Request", "Not understood", "This is not an answer from Dropbox.")
            }
            Self::NotFound => ("404 Not Found", "Nothing here", "There is no such page."),
            Self::NotAllowed => (
                "405 Method Not Allowed\r\nAllow: GET",
                "Not allowed",
                "This page can only be opened.",
            ),
            Self::NotHere => (
                "421 Misdirected Request",
                "Not here",
                "This request was meant for another server.",
            ),
            Self::TooLarge => {
                ("431 Request Header Fields Too Large", "Too large", "This request is too large.")
            }
            Self::Empty => ("204 No Content", "", ""),
            Self::Silence => return None,
        })
    }
}

/// The look of the consent pages of `dropkeep local` and of the keep, as far as one sentence needs it.
const STYLE: &str = "\
:root { color-scheme: light dark; --back: #f4f5f7; --card: #fff; --ink: #1a1d21; --line: #d9dde2 }
@media (prefers-color-scheme: dark) { :root { --back: #101215; --card: #1a1d21; --ink: #eceef1; --line: #363c44 } }
body { margin: 0; padding: clamp(1rem, 12vh, 8rem) 1rem; background: var(--back); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif }
main { max-width: 27rem; margin: 0 auto; padding: 2rem; background: var(--card); border: 1px solid var(--line); border-radius: .8rem }
h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.25 }
p { margin: 0 }";

fn html(title: &str, text: &str) -> String {
    format!(
        "<!doctype html>\n\
         <html lang=\"en\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <style>\n{STYLE}\n</style>\n\
         </head>\n\
         <body>\n\
         <main>\n\
         <h1>{title}</h1>\n\
         <p>{text}</p>\n\
         </main>\n\
         </body>\n\
         </html>\n"
    )
}
