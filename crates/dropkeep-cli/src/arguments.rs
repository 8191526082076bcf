//! The command line.

use clap::{Args, Parser, Subcommand};

use crate::commands::{
    api_keys::ApiKeysArgs, audit::AuditArgs, call::CallArgs, completions::CompletionsArgs,
    connections::ConnectionsArgs, demo::DemoArgs, exec::ExecArgs, get::GetArgs, keys::KeysArgs,
    link::LinkArgs, local::LocalArgs, login::LoginArgs, logout::LogoutArgs, ls::LsArgs,
    outbox::OutboxArgs, put::PutArgs, serve::ServeArgs, status::StatusArgs,
    subscriptions::SubscriptionsArgs, token::TokenArgs, whoami::WhoamiArgs,
};
use crate::context::Context;
use crate::failure::Result;
use crate::output::{Settings, Verbosity};

const AFTER_HELP: &str = "\
Delete, move, search and the rest: dropkeep call files/delete_v2 '{\"path\": \"/old.txt\"}'
Begin with `dropkeep demo`, which needs no account, or with `dropkeep login`.";

const AFTER_LONG_HELP: &str = "\
Whose Dropbox, the first that applies:
  1. --profile NAME                 a saved sign-in
  2. DROPKEEP_KEEP                  the URL of a keep (dropkeep serve) that has the sign-in, with
                                    DROPKEEP_CONNECTION, and its API key in DROPKEEP_KEEP_KEY
  3. DROPBOX_REFRESH_TOKEN          with DROPBOX_APP_KEY, and DROPBOX_APP_SECRET if the app was
                                    signed in with it; nothing is saved but short-lived access
                                    tokens, shared between processes
  4. DROPBOX_ACCESS_TOKEN           used as it is until it expires
  5. DROPKEEP_PROFILE               a saved sign-in
  6. the profile `default`

Other variables:
  DROPKEEP_HOME                     where sign-ins and the token cache are kept
                                    (else the directories usual on this system)
  DROPKEEP_ENDPOINT                 one base URL in place of Dropbox's hosts, for a local Dropbox
  HTTPS_PROXY, NO_PROXY, NO_COLOR   as everywhere

Exit codes:
  0 done            1 failed          2 wrong usage        3 not signed in
  4 not found       5 conflict        6 rate limited       7 partly done
  130 interrupted   143 terminated    141 nobody reads the output any more
  126, 127 `exec` or `local run` could not start its command

What has no command of its own has a route:
  dropkeep call files/delete_v2 '{\"path\": \"/old.txt\"}'

Begin with `dropkeep demo`, which needs no account, or with `dropkeep login`.";

/// Sign in to Dropbox once and stay signed in; upload, download, list and share.
#[derive(Debug, Parser)]
#[command(
    name = "dropkeep",
    version,
    max_term_width = 100,
    after_help = AFTER_HELP,
    after_long_help = AFTER_LONG_HELP,
    arg_required_else_help = true,
    infer_long_args = true,
    disable_help_subcommand = true
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: GlobalArguments,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Everywhere")]
pub(crate) struct GlobalArguments {
    /// The saved sign-in to use [default: DROPKEEP_PROFILE, else `default`]
    #[arg(long, short = 'p', global = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// Print one JSON object a line; errors too
    #[arg(long, global = true)]
    json: bool,
    /// Say what happens underneath (twice: each request)
    #[arg(long, short, global = true, action = clap::ArgAction::Count)]
    verbose: u8,
    /// Print nothing but results and errors
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    quiet: bool,
}

impl GlobalArguments {
    /// How to print.
    pub(crate) fn output(&self) -> Settings {
        let verbosity = match (self.quiet, self.verbose) {
            (true, _) => Verbosity::Quiet,
            (false, 0) => Verbosity::Normal,
            (false, 1) => Verbosity::Verbose,
            (false, _) => Verbosity::Debug,
        };
        Settings { json: self.json, verbosity }
    }
}

/// The commands, in the order of the help.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Demo(DemoArgs),
    Login(LoginArgs),
    Logout(LogoutArgs),
    Whoami(WhoamiArgs),
    Status(StatusArgs),
    #[command(visible_alias = "upload")]
    Put(PutArgs),
    #[command(visible_alias = "download")]
    Get(GetArgs),
    Ls(LsArgs),
    Link(LinkArgs),
    Token(TokenArgs),
    Exec(ExecArgs),
    Call(CallArgs),
    Local(LocalArgs),
    Serve(ServeArgs),
    Keys(KeysArgs),
    Connections(ConnectionsArgs),
    ApiKeys(ApiKeysArgs),
    Subscriptions(SubscriptionsArgs),
    Outbox(OutboxArgs),
    Audit(AuditArgs),
    Completions(CompletionsArgs),
}

impl Command {
    /// Whether it starts the log itself, once it knows how.
    pub(crate) fn starts_log(&self) -> bool {
        matches!(self, Self::Serve(args) if args.starts_log())
    }

    /// Whether it sees to signals itself: it waits for a program that gets the terminal's Ctrl-C too,
    /// or it has requests to answer before it ends.
    pub(crate) fn handles_signals(&self) -> bool {
        match self {
            Self::Local(args) => args.waits_for_another(),
            Self::Serve(_) => true,
            _ => false,
        }
    }

    /// Runs the command; the number is what the process ends with.
    pub(crate) async fn run(self, context: &Context) -> Result<u8> {
        match self {
            Self::Demo(args) => args.run(context).await.map(done),
            Self::Login(args) => args.run(context).await.map(done),
            Self::Logout(args) => args.run(context).await.map(done),
            Self::Whoami(args) => args.run(context).await.map(done),
            Self::Status(args) => args.run(context).await.map(done),
            Self::Put(args) => args.run(context).await.map(done),
            Self::Get(args) => args.run(context).await.map(done),
            Self::Ls(args) => args.run(context).await.map(done),
            Self::Link(args) => args.run(context).await.map(done),
            Self::Token(args) => args.run(context).await.map(done),
            Self::Exec(args) => args.run(context).await,
            Self::Call(args) => args.run(context).await.map(done),
            Self::Local(args) => args.run(context).await,
            Self::Serve(args) => args.run(context).await,
            Self::Keys(args) => args.run(context).await.map(done),
            Self::Connections(args) => args.run(context).await.map(done),
            Self::ApiKeys(args) => args.run(context).await.map(done),
            Self::Subscriptions(args) => args.run(context).await.map(done),
            Self::Outbox(args) => args.run(context).await.map(done),
            Self::Audit(args) => args.run(context).await.map(done),
            Self::Completions(args) => args.run(context).map(done),
        }
    }
}

fn done((): ()) -> u8 {
    0
}
