//! `dropkeep whoami`

use clap::Args;
use dropkeep_api::common::RootInfo;
use dropkeep_api::users::FullAccount;
use serde::Serialize;

use crate::context::Context;
use crate::failure::Result;
use crate::refusal;

/// Show whose Dropbox this is
///
/// Asks Dropbox, so it proves that the sign-in works.
#[derive(Debug, Args)]
pub(crate) struct WhoamiArgs {}

/// What `whoami --json` prints.
#[derive(Serialize)]
struct Record {
    account_id: String,
    name: String,
    email: String,
    email_verified: bool,
    account_type: &'static str,
    country: Option<String>,
    team: Option<String>,
    root_namespace_id: Option<String>,
}

impl WhoamiArgs {
    /// Asks and prints.
    pub(crate) async fn run(self, context: &Context) -> Result<()> {
        let connection = context.connect().await?;
        let client = connection.client().await?;
        let account = client.users().get_current_account().await.map_err(|error| {
            refusal::of_call("cannot ask whose account this is", &error, &connection.chosen)
        })?;
        let record = Record::from(account);
        context.output.record(&record, || record.human())
    }
}

impl From<FullAccount> for Record {
    fn from(account: FullAccount) -> Self {
        Self {
            account_id: account.account_id,
            name: account.name.display_name,
            email: account.email,
            email_verified: account.email_verified,
            account_type: account.account_type.tag(),
            country: account.country,
            team: account.team.map(|team| team.name),
            root_namespace_id: match account.root_info {
                RootInfo::Team(root) => Some(root.root_namespace_id),
                RootInfo::User(root) => Some(root.root_namespace_id),
                _ => None,
            },
        }
    }
}

impl Record {
    fn human(&self) -> String {
        let unverified = if self.email_verified { "" } else { " (not verified)" };
        let team = self.team.as_ref().map(|team| format!(", team {team}")).unwrap_or_default();
        format!(
            "{} <{}>{unverified}\n{} account{team}\n{}",
            self.name, self.email, self.account_type, self.account_id
        )
    }
}
