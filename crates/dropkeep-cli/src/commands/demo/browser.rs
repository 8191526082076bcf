//! The person with a browser: sees the consent page, presses `Allow`, reads the code.

use dropkeep_auth::{HttpSettings, Proxy, http_client};
use dropkeep_transfer::{ContentHash, ContentHasher};
use url::Url;
use url::form_urlencoded::Serializer;

use super::teller::ensure;
use crate::failure::{Explain, Failure, Result};

/// The most redirects that are followed, as browsers limit them too.
const MOST_REDIRECTS: u32 = 5;

/// Opens the authorize URL, submits the form of the page, and yields the code of the next page.
pub(super) async fn approve(authorize_url: &Url) -> Result<String> {
    let browser = http_client(&settings()).explain("cannot set up a browser")?;
    let opened = browser.get(authorize_url.clone()).send().await.explain("no consent page")?;
    ensure(opened.status().is_success(), "the consent page is an error page")?;
    let page = opened.text().await.explain("the consent page broke off")?;
    ensure(page.contains(r#"name="decision" value="allow""#), "the page has no button `Allow`")?;
    let form_token = between(&page, r#"name="form_token" value=""#, "\"")?;
    let form = Serializer::new(String::new())
        .append_pair("form_token", form_token)
        .append_pair("decision", "allow")
        .finish();
    let submitted = browser
        .post(authorize_url.clone())
        .header("content-type", "application/x-www-form-urlencoded")
        .body(form)
        .send()
        .await
        .explain("the form was not accepted")?;
    ensure(submitted.status().is_success(), "the form was refused")?;
    let page = submitted.text().await.explain("the page with the code broke off")?;
    let output = between(&page, "<output", "</output>")?;
    let (_, code) = output.split_once('>').unwrap_or_default();
    ensure(!code.is_empty(), "the page shows no code")?;
    Ok(code.to_owned())
}

/// Opens a link without any token, as whoever got it would, and hashes what comes.
pub(super) async fn download(link: &str) -> Result<(u64, ContentHash)> {
    let browser = http_client(&settings()).explain("cannot set up a browser")?;
    let mut url = Url::parse(link).explain("the link is not a URL")?;
    for _ in 0..MOST_REDIRECTS {
        let mut answer = browser.get(url.clone()).send().await.explain("the link is dead")?;
        if answer.status().is_redirection() {
            let to = answer.headers().get("location").and_then(|value| value.to_str().ok());
            let to = to.ok_or_else(|| Failure::failed("a redirect leads nowhere"))?;
            url = url.join(to).explain("a redirect leads nowhere")?;
            continue;
        }
        ensure(answer.status().is_success(), "the link is refused")?;
        let (mut length, mut hasher) = (0, ContentHasher::new());
        while let Some(chunk) = answer.chunk().await.explain("the download broke off")? {
            length += chunk.len() as u64;
            hasher.update(&chunk);
        }
        return Ok((length, hasher.finish()));
    }
    Err(Failure::failed("the link redirects without end"))
}

/// The local Dropbox is on this machine, so no proxy stands between.
fn settings() -> HttpSettings {
    HttpSettings { proxy: Proxy::Direct, ..HttpSettings::default() }
}

fn between<'a>(text: &'a str, open: &str, close: &str) -> Result<&'a str> {
    text.split_once(open)
        .and_then(|(_, rest)| rest.split_once(close))
        .map(|(inside, _)| inside)
        .ok_or_else(|| Failure::failed(format!("the demo failed: the page has no {open}")))
}
