//! The shared links of all accounts.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::random::Random;
use crate::table::{Persisted, Row, Table};

/// How many characters follow `/scl/fi/`.
const ID_LENGTH: usize = 21;
/// How many characters `rlkey` has.
const KEY_LENGTH: usize = 25;
/// How many characters stand in a folder's link where a file's has the name.
const FOLDER_PART_LENGTH: usize = 23;

/// The shared links of all accounts, by the order in which they were made.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sharing {
    links: Table<u64, Link>,
}

/// One shared link. It follows its file or folder wherever that is moved.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Link {
    /// In the order in which links were made.
    pub(crate) number: u64,
    /// Who made it.
    pub(crate) owner: String,
    /// The id of the file or folder.
    pub(crate) target: String,
    /// What it allows.
    pub(crate) settings: Settings,
    address: Address,
}

/// What a link allows.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Settings {
    /// What has to be told to open it.
    pub(crate) password: Option<String>,
    /// When it ends.
    pub(crate) expires: Option<Timestamp>,
    /// Whether the bytes may be had.
    pub(crate) downloads: Downloads,
}

/// The `allow_download` of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Downloads {
    /// Anybody with the link may download.
    Allowed,
    /// The link only shows.
    Refused,
}

/// The parts of a link's URL that are its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Address {
    /// `fi` or `fo`.
    form: Form,
    /// What identifies the link.
    id: String,
    /// The name of the file, or characters without meaning.
    last: String,
    /// What has to be known to use it.
    key: String,
}

/// Which kind of link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Form {
    /// `/scl/fi/`
    File,
    /// `/scl/fo/`
    Folder,
}

/// What a link is made for.
#[derive(Debug)]
pub(crate) struct Request<'r> {
    /// Who makes it.
    pub(crate) owner: &'r str,
    /// The id of the file or folder.
    pub(crate) target: &'r str,
    /// The name of a file; `None` for a folder.
    pub(crate) file_name: Option<&'r str>,
    /// What it shall allow.
    pub(crate) settings: Settings,
}

impl Row for Link {}

impl Sharing {
    /// The parts that are kept on disk.
    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Persisted)> {
        vec![("links", &mut self.links)]
    }

    /// Makes a link.
    pub(crate) fn create(&mut self, request: Request<'_>, random: &mut Random) -> &Link {
        // Numbers of ended links may come again only where the newest one ended.
        let number = self.links.keys().next_back().map_or(1, |newest| newest + 1);
        let address = Address {
            form: if request.file_name.is_some() { Form::File } else { Form::Folder },
            id: random.lower(ID_LENGTH),
            last: match request.file_name {
                Some(name) => name.to_owned(),
                None => random.url_safe(FOLDER_PART_LENGTH),
            },
            key: random.lower(KEY_LENGTH),
        };
        self.links.entry_or_insert_with(number, || Link {
            number,
            owner: request.owner.to_owned(),
            target: request.target.to_owned(),
            settings: request.settings,
            address,
        })
    }

    /// The link an account made for a file or folder.
    pub(crate) fn direct(&self, owner: &str, target: &str) -> Option<&Link> {
        self.of(owner).find(|link| link.target == target)
    }

    /// The links of an account, oldest first.
    pub(crate) fn of(&self, owner: &str) -> impl Iterator<Item = &Link> {
        self.links.values().filter(move |link| link.owner == owner)
    }

    /// The link at an address when the key is right, even when it has ended.
    pub(crate) fn at(&self, address: &Address) -> Option<&Link> {
        let mut links = self.links.values();
        links
            .find(|link| link.address.id == address.id)
            .filter(|link| link.address.key == address.key && link.address.form == address.form)
    }

    /// The link at an address, when it works.
    pub(crate) fn working(&self, address: &Address, now: Timestamp) -> Option<&Link> {
        self.at(address).filter(|link| link.works(now))
    }

    /// Whether the link with this number is there and works.
    pub(crate) fn works(&self, number: u64, now: Timestamp) -> bool {
        self.links.get(&number).is_some_and(|link| link.works(now))
    }

    /// Ends a link for good.
    pub(crate) fn revoke(&mut self, number: u64) {
        self.links.remove(&number);
    }
}

impl Link {
    /// Its URL on the server that `base` names.
    pub(crate) fn url(&self, base: &str) -> String {
        self.address.url(base)
    }

    /// What identifies it.
    pub(crate) fn address(&self) -> &Address {
        &self.address
    }

    /// Whether it has not ended.
    fn works(&self, now: Timestamp) -> bool {
        self.settings.expires.is_none_or(|expires| now < expires)
    }

    /// Whether it opens with this password.
    pub(crate) fn opens_with(&self, password: Option<&str>) -> bool {
        self.settings.password.is_none() || self.settings.password.as_deref() == password
    }
}

impl Address {
    /// Reads the URL of a link, on whatever host.
    pub(crate) fn parse(url: &str) -> Option<Self> {
        let url = Url::parse(url).ok()?;
        let key = url.query_pairs().find(|(name, _)| name == "rlkey");
        Self::from_parts(url.path(), key.map(|(_, key)| key.into_owned()))
    }

    /// Reads the path of a link; without a key it fits no link.
    pub(crate) fn from_parts(path: &str, key: Option<String>) -> Option<Self> {
        let mut segments = path.strip_prefix("/scl/")?.splitn(3, '/');
        let form = match segments.next()? {
            "fi" => Form::File,
            "fo" => Form::Folder,
            _ => return None,
        };
        let id = segments.next().filter(|id| !id.is_empty())?.to_owned();
        let last = segments.next().unwrap_or_default().to_owned();
        Some(Self { form, id, last, key: key.unwrap_or_default() })
    }

    fn url(&self, base: &str) -> String {
        let form = if self.form == Form::File { "fi" } else { "fo" };
        let Ok(mut url) = Url::parse(base) else { return String::new() };
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.clear().extend(["scl", form, self.id.as_str(), self.last.as_str()]);
        }
        url.set_query(Some(&format!("rlkey={}&dl=0", self.key)));
        url.into()
    }

    /// What identifies the link.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// What has to be known to use it.
    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// File or folder.
    pub(crate) fn form(&self) -> Form {
        self.form
    }
}
