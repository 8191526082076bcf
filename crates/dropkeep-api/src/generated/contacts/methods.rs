// Generated from spec/api-facts.json by `cargo xtask codegen`. Do not edit.

//! The routes of `contacts`, to call.

use super::routes;
use crate::{Client, Error};

/// The routes of `contacts`, from [`Client::contacts`].
#[derive(Debug, Clone, Copy)]
pub struct ContactsRoutes<'a>(pub(crate) &'a Client);

impl Client {
    /// The routes of `contacts`.
    #[must_use]
    pub fn contacts(&self) -> ContactsRoutes<'_> {
        ContactsRoutes(self)
    }
}

impl ContactsRoutes<'_> {
    /// `contacts/delete_manual_contacts`
    ///
    /// * `POST /2/contacts/delete_manual_contacts` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `contacts.write`
    /// * repeated when its outcome is unknown: yes
    ///
    /// # Errors
    /// No error of its own: see [`Error`].
    pub async fn delete_manual_contacts(&self) -> Result<(), Error<()>> {
        self.0.rpc(&routes::DELETE_MANUAL_CONTACTS, &()).await
    }

    /// `contacts/delete_manual_contacts_batch`
    ///
    /// * `POST /2/contacts/delete_manual_contacts_batch` on the `api` host, style `rpc`
    /// * auth: `user`
    /// * scope: `contacts.write`
    /// * repeated when its outcome is unknown: no
    ///
    /// # Argument
    /// * `email_addresses`: List, each: string of at most 255 characters that matches `^['#&A-Za-z0-9._%+-]+@[A-Za-z0-9-][A-Za-z0-9.-]*\.[A-Za-z]{2,15}$`.
    ///
    /// # Errors
    /// [`Error::Api`] with [`DeleteManualContactsError`](crate::contacts::DeleteManualContactsError) (`contacts_not_found`); else see [`Error`].
    pub async fn delete_manual_contacts_batch(
        &self,
        arg: crate::contacts::DeleteManualContactsArg,
    ) -> Result<(), Error<crate::contacts::DeleteManualContactsError>> {
        self.0.rpc(&routes::DELETE_MANUAL_CONTACTS_BATCH, &arg).await
    }
}
