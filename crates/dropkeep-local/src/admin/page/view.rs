//! What the page shows, in the words and units in which it shows it.

use askama::Template;

use super::super::clock::ClockState;
use super::super::fault_form::{FaultShown, Forever, TimesForm};
use super::super::files::{FileQuery, list};
use super::super::input::in_words;
use super::super::requests::RequestQuery;
use super::super::state::{AppShown, Overview};
use crate::server::{RequestRecord, Shared, as_curl};

/// How much of an argument is shown.
const ARGUMENT: usize = 160;

/// What the query of the page asks.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    search: Search,
    before: Option<u64>,
    show: Option<u64>,
    account: Option<String>,
    path: String,
    problem: Option<String>,
}

/// What the requests are searched for.
#[derive(Debug, Default, Clone)]
pub(super) struct Search {
    text: String,
    route: String,
    status: String,
}

/// The page.
#[derive(Template)]
#[template(path = "tester.html")]
pub(super) struct Page {
    endpoint: String,
    hostile: bool,
    problem: Option<String>,
    clock: ClockState,
    /// The time in whole seconds, as people read it.
    now: String,
    snapshots: Vec<String>,
    search: Search,
    shown: Option<Shown>,
    requests: Vec<RequestRow>,
    next: Option<String>,
    files: Folder,
    accounts: Vec<AccountRow>,
    apps: Vec<AppShown>,
    tokens: Vec<TokenRow>,
    faults: Vec<FaultRow>,
}

struct Shown {
    number: u64,
    request_id: String,
    user_agent: Option<String>,
    curl: String,
}

struct RequestRow {
    number: u64,
    time: String,
    status: String,
    class: char,
    method: String,
    /// The route in the pieces between which a line may break.
    route: Vec<String>,
    milliseconds: String,
    who: String,
    argument: String,
}

struct Folder {
    account_id: String,
    path: String,
    parent: Option<String>,
    rows: Vec<FileRow>,
    more: bool,
}

struct FileRow {
    name: String,
    link: Option<String>,
    size: String,
    written: String,
    id: String,
}

struct AccountRow {
    account_id: String,
    name: String,
    email: String,
    plan: String,
    used: String,
    allocated: String,
}

struct TokenRow {
    kind: &'static str,
    masked: String,
    who: String,
    app: String,
    left: String,
    expired: bool,
}

struct FaultRow {
    number: u64,
    route: String,
    action: String,
    left: String,
    chance: String,
    met: u64,
}

impl Wanted {
    /// Reads the query; what cannot be read asks nothing.
    pub(super) fn read(pairs: &[(String, String)]) -> Self {
        let field = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, text)| text);
        let text = |name: &str| field(name).map(|text| text.trim().to_owned()).unwrap_or_default();
        let number = |name: &str| field(name).and_then(|text| text.parse().ok());
        Self {
            search: Search { text: text("text"), route: text("route"), status: text("status") },
            before: number("before"),
            show: number("show"),
            account: field("account").cloned(),
            path: text("path"),
            problem: field("problem").cloned(),
        }
    }
}

impl Search {
    fn is_narrow(&self) -> bool {
        ![&self.text, &self.route, &self.status].iter().all(|text| text.is_empty())
    }

    fn link(&self, before: u64) -> String {
        let pairs = [
            ("text", self.text.as_str()),
            ("route", &self.route),
            ("status", &self.status),
            ("before", &before.to_string()),
        ];
        format!("{}#requests", link(&pairs))
    }
}

impl Page {
    /// Everything as it is now.
    pub(super) fn of(shared: &Shared, wanted: Wanted) -> Self {
        let Overview { clock, accounts, apps, tokens } = Overview::of(shared);
        let name_of = |id: &str| {
            let known = accounts.iter().find(|account| account.account_id == id);
            known.map_or_else(|| id.to_owned(), |account| account.name.clone())
        };
        let query = RequestQuery {
            route: Some(wanted.search.route.clone()),
            text: Some(wanted.search.text.clone()),
            status: wanted.search.status.parse().ok(),
            before: wanted.before,
            limit: Some(50),
            ..RequestQuery::default()
        };
        let (records, next) = query.find(shared);
        let (files, missing) = Folder::of(shared, &wanted);
        Self {
            endpoint: shared.endpoint.clone(),
            now: shared.clock.now().strftime("%Y-%m-%d %H:%M:%S UTC").to_string(),
            hostile: shared.faults.are_hostile(),
            problem: wanted.problem.or(missing),
            snapshots: shared.worlds.names(),
            shown: wanted.show.and_then(|number| Shown::of(shared, number)),
            requests: records.iter().map(|record| RequestRow::of(record, &name_of)).collect(),
            next: next.map(|next| wanted.search.link(next)),
            search: wanted.search,
            files,
            tokens: tokens
                .into_iter()
                .map(|token| TokenRow {
                    kind: token.kind,
                    masked: token.masked,
                    who: name_of(&token.account_id),
                    app: token.app,
                    left: token.remaining_seconds.map_or("no end".to_owned(), left),
                    expired: token.remaining_seconds == Some(0),
                })
                .collect(),
            faults: shared
                .faults
                .list()
                .into_iter()
                .map(|entry| FaultRow::of(entry.into()))
                .collect(),
            accounts: accounts
                .into_iter()
                .map(|account| AccountRow {
                    account_id: account.account_id,
                    name: account.name,
                    email: account.email,
                    plan: account.plan,
                    used: bytes(account.used),
                    allocated: bytes(account.allocated),
                })
                .collect(),
            apps,
            clock,
        }
    }
}

impl Shown {
    fn of(shared: &Shared, number: u64) -> Option<Self> {
        let record = shared.requests.one(number)?;
        let curl = as_curl(&record, &shared.endpoint);
        let RequestRecord { request_id, user_agent, .. } = record;
        Some(Self { number, request_id, user_agent, curl })
    }
}

impl RequestRow {
    fn of(record: &RequestRecord, name_of: &impl Fn(&str) -> String) -> Self {
        let status = record.status.map(|status| status.as_u16().to_string()).unwrap_or_default();
        let argument = record.argument.as_ref().filter(|argument| !argument.is_null());
        let mut argument = argument.map(ToString::to_string).unwrap_or_default();
        if argument.len() > ARGUMENT {
            argument.truncate(argument.floor_char_boundary(ARGUMENT));
            argument.push('…');
        }
        let milliseconds = |time: std::time::Duration| format!("{:.1}", time.as_secs_f64() * 1e3);
        Self {
            number: record.number,
            time: record.at.strftime("%H:%M:%S").to_string(),
            class: status.chars().next().unwrap_or('0'),
            status: if status.is_empty() { "…".to_owned() } else { status },
            method: record.method.to_string(),
            route: record.route.split_inclusive(['/', '_']).map(str::to_owned).collect(),
            milliseconds: record.duration.map(milliseconds).unwrap_or_default(),
            who: record
                .account
                .as_deref()
                .or(record.app.as_deref())
                .map(name_of)
                .unwrap_or_default(),
            argument,
        }
    }
}

impl Folder {
    /// The folder asked for; one that is not there is empty, and a problem.
    fn of(shared: &Shared, wanted: &Wanted) -> (Self, Option<String>) {
        let path = wanted.path.trim_end_matches('/');
        let query = FileQuery {
            account: wanted.account.clone(),
            path: Some(path.to_owned()),
            limit: Some(200),
            ..FileQuery::default()
        };
        let empty = |account_id| Self {
            account_id,
            path: path.to_owned(),
            parent: None,
            rows: Vec::new(),
            more: false,
        };
        let page = match list(shared, &query) {
            Ok(page) => page,
            Err(error) => return (empty(String::new()), Some(error.what)),
        };
        let account = page.account_id.as_str();
        let folder_link =
            |path: &str| format!("{}#files", link(&[("account", account), ("path", path)]));
        let rows = page.entries.iter().map(|entry| FileRow {
            name: entry.path.rsplit('/').next().unwrap_or_default().to_owned(),
            link: (entry.kind == "folder").then(|| folder_link(&entry.path)),
            size: entry.size.map(bytes).unwrap_or_default(),
            written: entry.server_modified.clone().unwrap_or_default(),
            id: entry.id.clone(),
        });
        let rows = rows.collect();
        let parent = path.rsplit_once('/').map(|(parent, _)| folder_link(parent));
        let more = page.next.is_some();
        (Self { rows, parent, more, ..empty(page.account_id) }, None)
    }
}

impl FaultRow {
    fn of(shown: FaultShown) -> Self {
        let action = serde_json::to_value(&shown.fault.action).unwrap_or_default();
        let words = action.to_string().replace(['"', '{', '}'], "").replace(':', ": ");
        Self {
            number: shown.number,
            route: shown.fault.route,
            action: words.replace(',', ", "),
            left: match shown.fault.times {
                TimesForm::Count(left) => left.to_string(),
                TimesForm::Always(Forever::Forever) => "for ever".to_owned(),
            },
            chance: format!("{} %", shown.fault.probability * 100.0),
            met: shown.met,
        }
    }
}

fn link(pairs: &[(&str, &str)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(pairs.iter().filter(|(_, value)| !value.is_empty()));
    format!("/_local/?{}", query.finish())
}

fn left(seconds: i64) -> String {
    match u64::try_from(seconds) {
        Ok(0) | Err(_) => "expired".to_owned(),
        Ok(seconds) => in_words(std::time::Duration::from_secs(seconds)),
    }
}

/// A number of bytes in the unit that suits it.
fn bytes(count: u64) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];
    let mut value = count as f64;
    let mut unit = 0;
    while value >= 1024.0 && unit + 1 < units.len() {
        value /= 1024.0;
        unit += 1;
    }
    let digits = usize::from(unit > 0 && value < 10.0 && value.fract() > 0.04);
    format!("{value:.digits$} {}", units[unit])
}
