//! What a person does in a browser, without one: allowing and denying what an app asks.

use super::running::LocalDropbox;
use crate::oauth::{Consent, ConsentError, Decision, decide_url};

impl LocalDropbox {
    /// Allows what an authorize URL asks, as the person with the ready-made account would in a
    /// browser.
    ///
    /// # Errors
    /// A browser would get an error page.
    pub fn approve(&self, authorize_url: &str) -> Result<Consent, ConsentError> {
        self.approve_as(authorize_url, &self.account)
    }

    /// Allows it as the person with another account, by its id. An app that acts on teams needs an
    /// administrator of one.
    ///
    /// # Errors
    /// A browser would get an error page.
    pub fn approve_as(
        &self,
        authorize_url: &str,
        account_id: &str,
    ) -> Result<Consent, ConsentError> {
        decide_url(&self.shared, (authorize_url, account_id), Decision::Allow)
    }

    /// Denies it.
    ///
    /// # Errors
    /// A browser would get an error page.
    pub fn deny(&self, authorize_url: &str) -> Result<Consent, ConsentError> {
        decide_url(&self.shared, (authorize_url, &self.account), Decision::Deny)
    }

    /// Ends all access of the ready-made app, as a person does on Dropbox's page of connected
    /// apps: every refresh token and access token is dead.
    pub fn disconnect_app(&self) {
        self.shared.state().grants.disconnect(&self.app);
    }
}
