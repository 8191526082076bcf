//! Links to the bytes of shared files.

use std::fmt;

use url::Url;

use super::InvalidLink;

/// The domain of Dropbox's links.
const DOMAIN: &str = "dropbox.com";
/// What the paths of shared links begin with: today's, and the older ones of files and folders.
const SHARED: [&str; 3] = ["/scl/", "/s/", "/sh/"];
/// The query parameters that choose what a link shows.
const FORMS: [&str; 2] = ["dl", "raw"];

/// A link to the bytes of a shared file, where the shared link itself leads to a page about it.
///
/// Everything else of the shared link is kept as it is, above all `rlkey`, without which the link
/// would be dead. Of a shared folder, the direct link is that of a zip file.
///
/// ```
/// use dropkeep_transfer::links::DirectLink;
///
/// let shared = "https://www.dropbox.com/scl/fi/abc123/my%20report.pdf?rlkey=xyz&dl=0";
/// let direct = DirectLink::of(shared)?;
/// assert_eq!(
///     direct.to_string(),
///     "https://www.dropbox.com/scl/fi/abc123/my%20report.pdf?rlkey=xyz&dl=1",
/// );
/// # Ok::<_, dropkeep_transfer::links::InvalidLink>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirectLink(Url);

impl DirectLink {
    /// The direct link of one of Dropbox's shared links.
    ///
    /// # Errors
    /// The text is not a URL, not one of Dropbox, or not that of a shared link.
    pub fn of(shared_link: &str) -> Result<Self, InvalidLink> {
        Self::parse(shared_link, None)
    }

    /// The same for links of the Dropbox at `web` (`Endpoints::web`, such as that of a local
    /// Dropbox), besides Dropbox's own.
    ///
    /// # Errors
    /// As [`DirectLink::of`].
    pub fn of_endpoint(shared_link: &str, web: &str) -> Result<Self, InvalidLink> {
        Self::parse(shared_link, Url::parse(web).ok().as_ref())
    }

    /// The same content, shown by the browser where it can (`raw=1`) instead of saved (`dl=1`).
    #[must_use]
    pub fn inline(&self) -> Self {
        Self(with_form(&self.0, "raw=1"))
    }

    /// The link as a URL.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    fn parse(shared_link: &str, endpoint: Option<&Url>) -> Result<Self, InvalidLink> {
        let url = Url::parse(shared_link.trim()).map_err(|_| InvalidLink::NotAUrl)?;
        let host = url.host_str().ok_or(InvalidLink::NotAUrl)?;
        let endpoint = endpoint.filter(|endpoint| endpoint.origin() == url.origin());
        if endpoint.is_none() && !(url.scheme() == "https" && is_dropbox(host)) {
            let host = format!("{}://{host}", url.scheme());
            return Err(InvalidLink::NotDropbox { host });
        }
        let base = endpoint.map_or("", |endpoint| endpoint.path().trim_end_matches('/'));
        let path = url.path().strip_prefix(base).unwrap_or_default();
        if !SHARED.iter().any(|start| path.starts_with(start)) {
            return Err(InvalidLink::NotShared { path: url.path().to_owned() });
        }
        Ok(Self(with_form(&url, "dl=1")))
    }
}

impl fmt::Display for DirectLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

fn is_dropbox(host: &str) -> bool {
    host.strip_suffix(DOMAIN).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

/// The URL with `form` in place of whatever form it has. All other parameters stay as they are
/// written, for decoding and encoding them again might change them.
fn with_form(url: &Url, form: &str) -> Url {
    let chooses_form = |parameter: &&str| {
        let name = parameter.split('=').next().unwrap_or_default();
        !name.is_empty() && FORMS.contains(&name)
    };
    let query = url.query().unwrap_or_default();
    let kept =
        query.split('&').filter(|parameter| !parameter.is_empty() && !chooses_form(parameter));
    let parameters: Vec<&str> = kept.chain([form]).collect();
    let mut url = url.clone();
    url.set_query(Some(&parameters.join("&")));
    url
}
