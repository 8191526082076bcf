//! A valid access token, from any number of processes at once: the sign-in rests in one file, the
//! access token is shared in a directory, and one process refreshes for all.
//!
//! `token CREDENTIALS_FILE CACHE_DIRECTORY`

use std::error::Error;
use std::io::{self, Write};
use std::sync::Arc;

use dropkeep_auth::{
    Endpoints, FileCache, FileStore, RefreshTokenStore, RefreshingTokenSource, SystemClock,
    TokenEndpoint,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let file = arguments.next().ok_or("which credentials file?")?;
    let directory = arguments.next().ok_or("which cache directory?")?;

    let clock = Arc::new(SystemClock);
    let store = FileStore::new(file, clock.clone());
    let cache = FileCache::new(directory, clock);
    let credentials = store.load("default").await?.ok_or("not signed in")?;
    let endpoints = match &credentials.endpoint {
        Some(base) => Endpoints::single(base)?,
        None => Endpoints::dropbox(),
    };
    let endpoint = TokenEndpoint::builder(credentials.app).endpoints(endpoints).build()?;
    let source = RefreshingTokenSource::builder(Arc::new(endpoint), Arc::new(store))
        .cache(Arc::new(cache))
        .build();

    let mut output = io::stdout();
    writeln!(output, "asking")?;
    let token = source.token().await?;
    writeln!(output, "{}", token.fingerprint())?;
    Ok(())
}
