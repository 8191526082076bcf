//! The shared links of all accounts.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::address::{Address, Form};
use super::settings::Settings;
use crate::files::Entry;
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
pub(crate) struct Links {
    links: Table<u64, Link>,
}

/// One shared link. It follows its file or folder wherever that is moved.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Link {
    /// In the order in which links were made.
    pub(crate) number: u64,
    /// Who made it.
    pub(crate) owner: String,
    /// The id of the file or folder; a path in lower case where nothing lay when it was made.
    pub(crate) target: String,
    /// What it allows.
    pub(crate) settings: Settings,
    address: Address,
}

/// What a link is made for.
#[derive(Debug)]
pub(crate) struct Request<'r> {
    /// Who makes it.
    pub(crate) owner: &'r str,
    /// What [`Link::target`] shall be.
    pub(crate) target: &'r str,
    /// The name of a file; `None` for a folder.
    pub(crate) file_name: Option<&'r str>,
    /// What it shall allow.
    pub(crate) settings: Settings,
}

impl Row for Link {}

impl Links {
    /// What is kept on disk.
    pub(crate) fn table(&mut self) -> (&'static str, &mut dyn Persisted) {
        ("links", &mut self.links)
    }

    /// Makes a link.
    pub(crate) fn create(&mut self, request: Request<'_>, random: &mut Random) -> &Link {
        // Numbers of ended links may come again only where the newest one ended.
        let number = self.links.keys().next_back().map_or(1, |newest| newest + 1);
        let last = match request.file_name {
            Some(name) => name.to_owned(),
            None => random.url_safe(FOLDER_PART_LENGTH),
        };
        let form = Form::of(request.file_name);
        let (id, key) = (random.lower(ID_LENGTH), random.lower(KEY_LENGTH));
        let address = Address::new(form, (id, last, key));
        self.links.entry_or_insert_with(number, || Link {
            number,
            owner: request.owner.to_owned(),
            target: request.target.to_owned(),
            settings: request.settings,
            address,
        })
    }

    /// The link an account made for a file or folder.
    pub(crate) fn direct(&self, owner: &str, entry: &Entry) -> Option<&Link> {
        let id = entry.id.to_string();
        self.of(owner).find(|link| link.target == id || link.target == entry.path.lower())
    }

    /// The link an account made for a path where nothing lay.
    pub(crate) fn pending(&self, owner: &str, path: &str) -> Option<&Link> {
        self.of(owner).find(|link| link.target == path)
    }

    /// The links of an account, oldest first.
    pub(crate) fn of(&self, owner: &str) -> impl Iterator<Item = &Link> {
        self.links.values().filter(move |link| link.owner == owner)
    }

    /// The link at an address when the key is right, even when it has ended.
    pub(crate) fn at(&self, address: &Address) -> Option<&Link> {
        let mut links = self.links.values();
        links.find(|link| link.address.opens(address))
    }

    /// The link at an address, when it works.
    pub(crate) fn working(&self, address: &Address, now: Timestamp) -> Option<&Link> {
        self.at(address).filter(|link| link.works(now))
    }

    /// The oldest link to a file or folder, named by its id.
    pub(crate) fn to(&self, target: &str) -> Option<&Link> {
        self.links.values().find(|link| link.target == target)
    }

    /// Whether the link with this number is there and works.
    pub(crate) fn works(&self, number: u64, now: Timestamp) -> bool {
        self.links.get(&number).is_some_and(|link| link.works(now))
    }

    /// Lets a link allow something else.
    pub(crate) fn change(&mut self, number: u64, settings: Settings) {
        if let Some(link) = self.links.get_mut(&number) {
            link.settings = settings;
        }
    }

    /// Ends a link for good.
    pub(crate) fn revoke(&mut self, number: u64) {
        self.links.remove(&number);
    }
}

impl Link {
    /// A link that nobody made: the address under which those who may see a file or folder find it.
    pub(crate) fn preview(owner: &str, target: &str, address: Address) -> Self {
        let settings = Settings::for_members();
        Self { number: 0, owner: owner.to_owned(), target: target.to_owned(), settings, address }
    }

    /// Its URL on the server that `base` names.
    pub(crate) fn url(&self, base: &str) -> String {
        self.address.url(base)
    }

    /// What identifies it.
    pub(crate) fn address(&self) -> &Address {
        &self.address
    }

    /// Whether it has not ended.
    pub(crate) fn works(&self, now: Timestamp) -> bool {
        self.settings.expires.is_none_or(|expires| now < expires)
    }

    /// Whether it opens with this password.
    pub(crate) fn opens_with(&self, password: Option<&str>) -> bool {
        self.settings.password.is_none() || self.settings.password.as_deref() == password
    }
}
