//! A Dropbox on localhost, to test Dropbox code against with no account and no network.
//!
//! It speaks Dropbox's own HTTP API and OAuth, on one port in place of all of Dropbox's hosts. It
//! checks every argument against the API's own description and answers mistakes in Dropbox's own
//! words: what passes here passes there.
//!
//! # In a Rust test
//!
//! An app, an account and its tokens are ready made. Any client will do.
//!
//! ```
//! use dropkeep_local::LocalDropbox;
//!
//! # let _ = rustls::crypto::ring::default_provider().install_default();
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let dropbox = LocalDropbox::start().await?;
//! let answer = reqwest::Client::new()
//!     .post(format!("{}/2/files/upload", dropbox.endpoint()))
//!     .bearer_auth(dropbox.access_token())
//!     .header("Content-Type", "application/octet-stream")
//!     .header("Dropbox-API-Arg", r#"{"path": "/report.txt"}"#)
//!     .body("hello")
//!     .send()
//!     .await?;
//! assert_eq!(answer.status(), 200);
//! assert_eq!(dropbox.count("files/upload"), 1);
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! # In any other language
//!
//! The program `dropkeep` starts one for the time of a command, and tells the command where it is:
//!
//! ```text
//! dropkeep local run -- pytest
//! ```
//!
//! | variable | |
//! |---|---|
//! | `DROPKEEP_ENDPOINT` | the base URL in place of `https://api.dropboxapi.com` and the other hosts |
//! | `DROPBOX_APP_KEY`, `DROPBOX_APP_SECRET` | the ready-made app |
//! | `DROPBOX_REFRESH_TOKEN`, `DROPBOX_ACCESS_TOKEN` | of the ready-made account |
//! | `DROPBOX_ACCOUNT_ID` | that account |
//!
//! ```text
//! curl $DROPKEEP_ENDPOINT/2/files/list_folder -H "Authorization: Bearer $DROPBOX_ACCESS_TOKEN" \
//!     -H "Content-Type: application/json" -d '{"path": ""}'
//! ```
//!
//! # For clients that cannot be told where Dropbox is
//!
//! The same port speaks `https`, with HTTP/2 and HTTP/1.1, under a certificate authority of its own,
//! and is an HTTP proxy: through it, Dropbox's names lead here. A client that takes `HTTPS_PROXY`
//! and trusts the authority runs as it is. Links in answers are on the name that was asked by.
//!
//! ```
//! # use dropkeep_local::LocalDropbox;
//! # let _ = rustls::crypto::ring::default_provider().install_default();
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let dropbox = LocalDropbox::start().await?;
//! let (proxy, authority) = (dropbox.proxy_url(), dropbox.authority_certificate_pem());
//! let client = reqwest::Client::builder()
//!     .proxy(reqwest::Proxy::all(proxy.ok_or("no socket")?)?)
//!     .tls_certs_only([reqwest::Certificate::from_pem(
//!         authority.ok_or("no socket")?.as_bytes(),
//!     )?])
//!     .build()?;
//! let answer = client
//!     .post("https://api.dropboxapi.com/2/users/get_current_account")
//!     .bearer_auth(dropbox.access_token())
//!     .send()
//!     .await?;
//! assert_eq!(answer.status(), 200);
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! # Without a socket
//!
//! In a test that hands requests to its client's transport, [`LocalDropbox::service`] answers them
//! with no port, no TLS and no task in between. It is a [`tower::Service`].
//!
//! ```
//! use dropkeep_local::LocalDropbox;
//! use tower::ServiceExt as _;
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let dropbox = LocalDropbox::builder().start_without_socket()?;
//! let request = http::Request::post("https://api.dropboxapi.com/2/users/get_space_usage")
//!     .header("Authorization", format!("Bearer {}", dropbox.access_token()))
//!     .body(axum::body::Body::empty())?;
//! let answer = dropbox.service().oneshot(request).await?;
//! assert_eq!(answer.status(), 200);
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! # Time
//!
//! Time is virtual. Four hours later, without waiting for them, the access token has expired:
//!
//! ```
//! # use std::time::Duration;
//! # use dropkeep_local::LocalDropbox;
//! # let _ = rustls::crypto::ring::default_provider().install_default();
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let dropbox = LocalDropbox::start().await?;
//! # let call = async || {
//! #     reqwest::Client::new()
//! #         .post(format!("{}/2/users/get_current_account", dropbox.endpoint()))
//! #         .bearer_auth(dropbox.access_token())
//! #         .send()
//! #         .await
//! # };
//! assert_eq!(call().await?.status(), 200);
//! dropbox.clock().advance(Duration::from_secs(4 * 3600));
//! assert_eq!(call().await?.status(), 401);
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! # Trouble
//!
//! What a client must survive can be ordered with [`Fault`]: rate limits, server errors, answers
//! cut half-way, late or lost, tokens that expire early. A test whose client never meets the
//! trouble fails when the `LocalDropbox` is dropped.
//!
//! ```
//! # use dropkeep_local::{Fault, LocalDropbox};
//! # let _ = rustls::crypto::ring::default_provider().install_default();
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let dropbox = LocalDropbox::start().await?;
//! # let call = async || {
//! #     reqwest::Client::new()
//! #         .post(format!("{}/2/users/get_current_account", dropbox.endpoint()))
//! #         .bearer_auth(dropbox.access_token())
//! #         .send()
//! #         .await
//! # };
//! dropbox.fault(Fault::on("users/get_current_account").respond(429).retry_after(3));
//! let limited = call().await?;
//! assert_eq!((limited.status().as_u16(), &limited.headers()["retry-after"]), (429, &"3".parse()?));
//! assert_eq!(call().await?.status(), 200);
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! # Signing in
//!
//! `/oauth2/authorize` is a page to read and click. A test decides without a browser:
//!
//! ```
//! # use dropkeep_local::LocalDropbox;
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! # let dropbox = LocalDropbox::start().await?;
//! let url = format!(
//!     "{}/oauth2/authorize?client_id={}&response_type=code&token_access_type=offline",
//!     dropbox.endpoint(),
//!     dropbox.app_key(),
//! );
//! let code = dropbox.approve(&url)?.code();
//! assert!(code.is_some());
//! assert_eq!(dropbox.deny(&url)?.code(), None);
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it does
//!
//! OAuth and OpenID Connect with their pages, and over half of Dropbox's routes, with state behind
//! them: `coverage()` lists each route and how well it is emulated. A route that is not answers 501
//! and names itself; a route that Dropbox does not have is refused as Dropbox does. [`Builder`]
//! chooses the app, its permissions, the account's [`Plan`] and room, what is there at the start,
//! where it is kept, the seed of all chance, and the time.

mod account;
mod admin;
mod blob;
mod builder;
mod call;
mod causes;
mod clock;
mod contacts;
mod coverage;
mod dispatch;
mod endpoints;
mod fault;
mod file_properties;
mod file_requests;
mod files;
mod job;
mod local;
mod media;
mod oauth;
mod outbound;
mod random;
mod routes;
mod seed;
mod server;
mod sharing;
mod spec;
mod state;
mod storage;
mod table;
mod team;
mod tls;
mod webhook;
mod wire;

pub use account::Plan;
pub use admin::{Admin, AdminFailure};
pub use builder::Builder;
pub use clock::VirtualClock;
pub use coverage::{Emulation, RouteCoverage, coverage};
pub use fault::Fault;
pub use local::{LocalDropbox, WebhookError, run};
pub use oauth::{Consent, ConsentError};
pub use seed::{Seed, SeedError};
pub use server::{LocalService, RequestExpectation, RequestRecord};
