//! Where a fleet keeps its Dropbox sign-ins.
//!
//! - [`Database`] is SQLite in one file, or Postgres for any number of processes.
//! - [`Connections`] keeps refresh tokens and shared access tokens in it, each sealed under a
//!   [`KeyRing`] and bound to its place, and decides who refreshes: a row's epoch is the truth.
//! - [`ApiKeys`] says who may ask for what, and [`AuditLog`] who did what when.
//! - [`OperatorSessions`] are those of people signed in to the admin page with a key of theirs.
//! - [`Flows`] and [`ConnectSessions`] are the ways to new connections, each used once.
//! - The [`Outbox`] keeps what has to happen outside because of them until it has: revocations, and
//!   webhooks to [`Subscriptions`].
//! - Nothing here talks to Dropbox: `dropkeep-server` does, with what it finds here.

mod api_keys;
mod audit;
mod connect_sessions;
mod connections;
mod database;
mod digest;
mod flows;
mod ids;
mod keys;
mod operator_sessions;
mod outbox;
mod probes;
mod subscriptions;
mod tokens;

pub use api_keys::{
    Action, ApiKey, ApiKeyId, ApiKeySecret, ApiKeys, InvalidApiKeyId, InvalidReach, MadeApiKey,
    NewApiKey, Reach, UnknownAction,
};
pub use audit::{
    Actor, AuditCursor, AuditFilter, AuditLog, AuditPage, AuditRecord, NewAuditRecord,
};
pub use connect_sessions::{
    ConnectSession, ConnectSessionId, ConnectSessions, ConnectTicket, InvalidConnectSessionId,
    LONGEST_USER, NewConnectSession, SessionStatus,
};
pub use connections::{
    Change, ChangeFeed, Changes, Claim, Connected, Connection, ConnectionFilter, ConnectionId,
    ConnectionPage, ConnectionState, Connections, Grant, HeldSignIn, InvalidConnectionId,
    InvalidLabel, Label, LeaseEpoch, LeaseOwner, NewConnection, Profile, Rotation, SealedUnder,
    StateKind, Subject, Verdict,
};
pub use database::{Database, DatabaseClock, DatabaseError, InvalidStoreUrl, StoreUrl};
pub use digest::{SecretDigest, random_secret};
pub use flows::{Consumption, Flow, FlowId, FlowOutcome, Flows, InvalidFlowId, NewFlow};
pub use keys::{InvalidKey, Key, KeyId, KeyRing, KeyRingError, Place, Sealed, UnsealError};
pub use operator_sessions::{OperatorSecret, OperatorSession, OperatorSessions};
pub use outbox::{
    Event, EventKind, Failure, Outbox, OutboxFilter, OutboxItem, OutboxKind, OutboxPage, Outcome,
};
pub use probes::{KeyMismatch, KeyProbes};
pub use subscriptions::{
    InvalidSubscriptionId, InvalidWebhookSecret, NewSubscription, Recipient, Subscription,
    SubscriptionId, Subscriptions, WebhookSecret,
};
pub use tokens::{
    Apps, ConnectionTokens, InvalidRedisUrl, LeaseKeeper, RedisTokens, RedisUrl, SessionTokens,
    SharedTokens, StoredCredentials,
};
