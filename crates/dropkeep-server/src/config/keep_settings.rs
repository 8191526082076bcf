//! The settings of the keep itself.
//!
//! Every part is read even when one before it was wrong: a `None` has left its mistake with the reader, and all of
//! them are told at once. Only when there is none does a configuration come of it. So no function here returns an
//! error, and none stops at the first.
//!
//! What would be unsafe by default has no default: no key, no public URL for a port that other machines reach, no
//! `return_to`.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use dropkeep_auth::{App, AppSecret, AuthorizeOptions, Endpoints, HttpSettings, Scopes};
use dropkeep_stores::{KeyRing, RedisUrl, StoreUrl};
use ipnet::IpNet;
use url::{Host, Url};
use zeroize::Zeroizing;

use super::keep_config::{PAGE_REQUESTS, SIGN_IN_ATTEMPTS};
use super::reader::Reader;
use super::settings::Sources;
use super::{AppConfig, Brand, KeepConfig, WebhookConfig};

/// `None`: what is wrong is among the mistakes.
pub(super) fn read(
    reader: &mut Reader,
    sources: &Sources,
    listen: SocketAddr,
) -> Option<KeepConfig> {
    let folder = data_folder(reader, sources);
    let public_url = public_url(reader, listen);
    let store = match database_url::<StoreUrl>(reader, "store") {
        Given::Nothing => {
            let store = StoreUrl::in_folder(&folder);
            reader.usual("store", &store);
            Some(store)
        }
        Given::Url(store) => Some(store),
        Given::Wrong => None,
    };
    let cache = match database_url::<RedisUrl>(reader, "cache") {
        Given::Url(cache) => Some(cache),
        Given::Nothing | Given::Wrong => None,
    };
    let keys = keys(reader, &folder);
    let apps = apps(reader);
    let return_to = reader.list("return_to");
    let return_to = return_to.iter().filter_map(|text| return_url(reader, text)).collect();
    let trusted_proxies = reader.list("trusted_proxies");
    let trusted_proxies = trusted_proxies.iter().filter_map(|text| network(reader, text)).collect();
    let page_requests = reader.parsed_or("limits.page_requests", PAGE_REQUESTS);
    let sign_in_attempts = reader.parsed_or("limits.sign_in_attempts", SIGN_IN_ATTEMPTS);
    let endpoints = endpoints(reader);
    let ca = reader.content("dropbox.ca_file");
    let http = HttpSettings { root_certificates: ca.into_iter().collect(), ..Default::default() };
    let brand =
        Brand { stylesheet: reader.path("brand.stylesheet"), logo: reader.path("brand.logo") };
    let webhooks = WebhookConfig {
        allow_private_addresses: reader.parsed_or("webhooks.allow_private_addresses", false),
    };
    let name = reader.parsed_or("name", sources.machine.clone());
    Some(KeepConfig {
        public_url: public_url?,
        store: store?,
        cache,
        keys: keys?,
        apps,
        return_to,
        trusted_proxies,
        page_requests,
        sign_in_attempts,
        brand,
        webhooks,
        http: http.reaching(&endpoints),
        endpoints,
        name,
    })
}

/// One address, or a network of them.
fn network(reader: &mut Reader, text: &str) -> Option<IpNet> {
    let network = text.parse().or_else(|_| text.parse::<IpAddr>().map(IpNet::from));
    let what = format!("`{text}` is neither an address nor a network such as 10.0.0.0/8");
    network.map_err(|_| reader.wrong("trusted_proxies", what)).ok()
}

/// Where files are when nothing else is said.
pub(super) fn data_folder(reader: &mut Reader, sources: &Sources) -> PathBuf {
    reader.path("data_folder").unwrap_or_else(|| {
        reader.usual("data_folder", sources.data_folder.display());
        sources.data_folder.clone()
    })
}

/// Where the key file is when nothing else is said: beside the database of a small installation, whose
/// backup must not hold it.
pub(super) fn usual_key_file(folder: &Path) -> PathBuf {
    folder.join("keys")
}

/// The base of every redirect URI and link, by configuration alone (row A11): no request, no `Host` and no
/// `X-Forwarded-Host` has a say in it. Without one it is this machine, as long as nobody else can reach it.
fn public_url(reader: &mut Reader, listen: SocketAddr) -> Option<Url> {
    const KEY: &str = "public_url";
    /// Nobody else can listen to what stays on this machine.
    const PLAIN: &str = "http";
    if reader.values.get(KEY).is_none() {
        if !listen.ip().is_loopback() {
            reader.wrong(KEY, "it has to be set, for other machines reach this service");
            return None;
        }
        let here = format!("{PLAIN}://{listen}/");
        reader.usual(KEY, &here);
        return Url::parse(&here).ok();
    }
    let mut url: Url = reader.parsed(KEY)?;
    let is_here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    let is_sound = url.scheme() == "https" || (url.scheme() == "http" && is_here);
    if !is_sound || !url.has_host() || url.query().is_some() || url.fragment().is_some() {
        let what =
            "write https://HOST/; plain http is for this machine alone, as tokens travel by it";
        reader.wrong(KEY, what);
        return None;
    }
    if !url.path().ends_with('/') {
        url.set_path(&format!("{}/", url.path()));
    }
    Some(url)
}

/// What was said about a database.
enum Given<T> {
    Nothing,
    Url(T),
    Wrong,
}

/// A URL with the password that was set beside it. Neither is shown with a password in it.
fn database_url<T: FromStr<Err: ToString> + ToString>(reader: &mut Reader, key: &str) -> Given<T> {
    let password = reader.secret(&format!("{key}_password"));
    let Some(text) = reader.quietly(key) else { return Given::Nothing };
    let text = match password {
        None => text,
        Some(password) => match with_password(&text, &password) {
            Some(text) => text,
            None => {
                reader.wrong(key, "a password is set, and there is no place for it in this URL");
                return Given::Wrong;
            }
        },
    };
    match text.parse::<T>() {
        Ok(url) => {
            let origin = reader.origin(key);
            reader.note(key, url.to_string(), origin);
            Given::Url(url)
        }
        Err(error) => {
            reader.wrong(key, error.to_string());
            Given::Wrong
        }
    }
}

/// `text` with `password` in it, where a URL has its place for it; `None` where one is there already, for it is
/// not to be guessed which of the two is meant.
fn with_password(text: &str, password: &str) -> Option<Zeroizing<String>> {
    let mut url = Url::parse(text).ok().filter(|url| url.password().is_none())?;
    url.set_password(Some(password)).ok()?;
    Some(Zeroizing::new(url.into()))
}

/// The key ring that seals what is stored. There is never a default key: a database sealed under one that
/// everybody has would look safe and be open.
fn keys(reader: &mut Reader, folder: &Path) -> Option<KeyRing> {
    let usual = usual_key_file(folder);
    let ways = ["keys", "keys_file", "keys_command"];
    let way = ways.into_iter().find(|way| reader.values.get(way).is_some());
    let text = if way.is_some() {
        reader.secret("keys")?
    } else {
        match std::fs::read_to_string(&usual) {
            Ok(text) => {
                reader.usual("keys_file", usual.display());
                Zeroizing::new(text)
            }
            Err(error) => {
                let what = match error.kind() {
                    std::io::ErrorKind::NotFound => format!(
                        "there is no key, and there is never a default one: `dropkeep keys generate` makes \
                         one ({}), `keys_file` names one elsewhere",
                        usual.display()
                    ),
                    _ => format!("cannot read {}: {error}", usual.display()),
                };
                reader.wrong("keys_file", what);
                return None;
            }
        }
    };
    let lines = Zeroizing::new(text.replace(',', "\n"));
    let ring = KeyRing::parse(&lines);
    ring.map_err(|error| {
        let source = std::error::Error::source(&error).map(|source| format!(": {source}"));
        let file = usual.display().to_string();
        let source = source.unwrap_or_default();
        match way {
            Some(way) => reader.wrong(way, format!("{error}{source}")),
            None => reader.wrong("keys_file", format!("in {file}, {error}{source}")),
        }
    })
    .ok()
}

fn apps(reader: &mut Reader) -> BTreeMap<String, AppConfig> {
    let names = reader.values.apps.clone();
    names.into_iter().filter_map(|name| Some((name.clone(), app(reader, &name)?))).collect()
}

/// One app. Its name is part of URLs and of the redirect URI that Dropbox knows it by, so it is of letters that
/// no URL escapes; without a secret it is a public client, which PKCE alone protects (rows A6 and D10).
fn app(reader: &mut Reader, name: &str) -> Option<AppConfig> {
    let key = |field: &str| format!("apps.{name}.{field}");
    let letters = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if name.is_empty() || name.len() > 40 || !name.bytes().all(letters) {
        let what = "an app is named with up to 40 of a-z, 0-9 and -, for it is part of URLs";
        reader.wrong(&format!("apps.{name}"), what);
        return None;
    }
    let app_key = reader.text(&key("app_key"));
    let secret = reader.secret(&key("app_secret"));
    let scopes = Scopes::parse(&reader.list(&key("scopes")).join(" "));
    let title = reader.parsed_or(&key("title"), name.to_owned());
    let tenant = reader.parsed_or(&key("tenant"), "default".to_owned());
    let Some(app_key) = app_key else {
        reader.wrong(&key("app_key"), "the app needs its key, as Dropbox's App Console shows it");
        return None;
    };
    let app = match secret {
        Some(secret) => App::confidential(app_key, AppSecret::new(secret.to_string())),
        None => App::public(app_key),
    };
    let options = AuthorizeOptions { scopes, ..AuthorizeOptions::default() };
    Some(AppConfig { tenant, app, options, title })
}

fn return_url(reader: &mut Reader, text: &str) -> Option<Url> {
    let url = Url::parse(text).ok();
    let url = url.filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    if url.is_none() {
        reader
            .wrong("return_to", "every one has to be a whole URL such as https://app.example.com/");
    }
    url
}

fn endpoints(reader: &mut Reader) -> Endpoints {
    let Some(base) = reader.text("dropbox.endpoint") else { return Endpoints::dropbox() };
    Endpoints::single(&base).unwrap_or_else(|error| {
        reader.wrong("dropbox.endpoint", error.to_string());
        Endpoints::dropbox()
    })
}
