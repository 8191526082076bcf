//! Who an account added to its contacts by hand.

use crate::table::{Persisted, Table};

/// The contacts of all accounts. No route of the API adds one: they come from a seed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Contacts {
    /// By the account's id and the address in lower case; the value is the address as it was given.
    contacts: Table<(String, String), String>,
}

impl Contacts {
    /// What is kept on disk.
    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Persisted)> {
        vec![("contacts", &mut self.contacts)]
    }

    /// Adds a contact.
    pub(crate) fn add(&mut self, account: &str, email: &str) {
        self.contacts.insert(key(account, email), email.to_owned());
    }

    /// Removes all contacts of an account.
    pub(super) fn clear(&mut self, account: &str) {
        self.contacts.retain(|(owner, _), _| owner != account);
    }

    /// Removes these contacts.
    ///
    /// # Errors
    /// The addresses that are none; then nothing is removed.
    pub(super) fn remove<'e>(
        &mut self,
        account: &str,
        emails: &[&'e str],
    ) -> Result<(), Vec<&'e str>> {
        let is_unknown = |email: &&str| !self.contacts.contains_key(&key(account, email));
        let unknown: Vec<_> = emails.iter().copied().filter(is_unknown).collect();
        if !unknown.is_empty() {
            return Err(unknown);
        }
        for email in emails {
            self.contacts.remove(&key(account, email));
        }
        Ok(())
    }
}

fn key(account: &str, email: &str) -> (String, String) {
    (account.to_owned(), email.to_lowercase())
}
