//! From credentials to a client that stays signed in.

use std::sync::Arc;
use std::time::Duration;

use dropkeep_api::{Client, RetryPolicy};
use dropkeep_auth::{
    AccessToken, App, BrokerTokenSource, Clock, Endpoints, MemoryStore, RefreshTokenStore,
    RefreshingTokenSource, StaticTokenSource, TokenEndpoint, TokenError, TokenSource,
};

use super::{Chosen, Home, KeptSignIn, SharedTokens};
use crate::commands::token::too_short;
use crate::failure::{Explain, Failure, Result};
use crate::output::Output;
use crate::refusal;

/// The name under which credentials from the environment stand in their store in memory.
const ENVIRONMENT: &str = "environment";

/// Longer than the time before a token's end in which it is refreshed in the background.
const LONG_ENOUGH: Duration = Duration::from_secs(31 * 60);

/// Somebody waits: a network that is down is told after about ten seconds. A rate limit is waited
/// for as long as the library does.
const MOST_ATTEMPTS: u32 = 5;

/// A way to Dropbox for one account.
#[derive(Debug)]
pub(crate) struct Connection {
    /// The credentials behind it.
    pub(crate) chosen: Chosen,
    /// Where requests go.
    pub(crate) endpoints: Endpoints,
    source: Source,
    clock: Arc<dyn Clock>,
}

/// Where access tokens come from.
#[derive(Debug, Clone)]
pub(crate) enum Source {
    /// From a refresh token, shared between processes.
    Refreshing(Arc<RefreshingTokenSource>),
    /// From a keep, which refreshes.
    Lent(Arc<BrokerTokenSource>),
    /// The one given in the environment.
    Given(Arc<StaticTokenSource>),
}

impl Connection {
    /// Prepares it; nothing is sent.
    ///
    /// # Errors
    /// When the endpoint is wrong or the HTTP client cannot be made.
    pub(crate) fn new(
        chosen: Chosen,
        endpoint: Option<&str>,
        home: Result<Home>,
        (clock, output): (Arc<dyn Clock>, &Output),
    ) -> Result<Self> {
        let share = |home: Home| SharedTokens::new(home.cache(), output.clone());
        let own = chosen.credentials().and_then(|credentials| credentials.endpoint.as_deref());
        let endpoints = endpoints(own.or(endpoint))?;
        let source = match &chosen {
            Chosen::AccessToken(token) => {
                Source::Given(Arc::new(StaticTokenSource::new(token.clone())))
            }
            Chosen::Keep(sign_in) => lent(sign_in, &clock)?,
            Chosen::Environment(credentials) => {
                let store = Arc::new(MemoryStore::with(ENVIRONMENT, credentials.clone()));
                let endpoint = token_endpoint(credentials.app.clone(), &endpoints, &clock)?;
                // Without a home there is nothing to share through, which costs only that.
                refreshing(endpoint, store, ENVIRONMENT, home.ok().map(share))
            }
            Chosen::Profile { name, credentials } => {
                let home = home?;
                let endpoint = token_endpoint(credentials.app.clone(), &endpoints, &clock)?;
                let store = home.store();
                refreshing(endpoint, store, name, Some(share(home)))
            }
        };
        Ok(Self { chosen, endpoints, source, clock })
    }

    /// A client that sends with this account's tokens, of which one is at hand.
    ///
    /// # Errors
    /// When there is no token, or the HTTP client cannot be made.
    pub(crate) async fn client(&self) -> Result<Client> {
        self.token(None).await?;
        let mut builder = Client::builder()
            .token_source(self.token_source())
            .endpoints(self.endpoints.clone())
            .retry(RetryPolicy { max_attempts: MOST_ATTEMPTS, ..RetryPolicy::default() })
            .clock(Arc::clone(&self.clock));
        if let Some(credentials) = self.chosen.credentials() {
            builder = builder.app(credentials.app.clone());
        }
        builder.build().explain("cannot set up the connection")
    }

    /// A valid access token, one that lasts `at_least` so long if that is given.
    ///
    /// # Errors
    /// When none can be had.
    pub(crate) async fn token(&self, at_least: Option<Duration>) -> Result<AccessToken> {
        let token = match &self.source {
            Source::Refreshing(source) => lasting(source, at_least).await,
            Source::Lent(source) => match at_least {
                Some(minimum) => source.token_for(minimum).await,
                None => source.token().await,
            },
            Source::Given(source) => source.obtain().await,
        };
        let token = token.map_err(|error| self.refused(&error))?;
        match at_least.and_then(|wanted| too_short(&token, wanted, self.clock.now())) {
            Some(failure) => Err(failure),
            None => Ok(token),
        }
    }

    /// A valid access token that is not `rejected`, to which Dropbox answered 401.
    ///
    /// # Errors
    /// When none can be had.
    pub(crate) async fn other_token(&self, rejected: &AccessToken) -> Result<AccessToken> {
        let token = self.token_source().replace(rejected).await;
        token.map_err(|error| self.refused(&error))
    }

    /// Says what to do about a token error, given where the credentials came from.
    pub(crate) fn refused(&self, error: &TokenError) -> Failure {
        refusal::of_token(error, &self.chosen)
    }

    fn token_source(&self) -> Arc<dyn TokenSource> {
        match &self.source {
            Source::Refreshing(source) => Arc::clone(source) as Arc<dyn TokenSource>,
            Source::Lent(source) => Arc::clone(source) as Arc<dyn TokenSource>,
            Source::Given(source) => Arc::clone(source) as Arc<dyn TokenSource>,
        }
    }
}

/// A token that lasts `at_least` so long, or so long that nothing is refreshed in the background,
/// for this process may end before that does. When a longer one cannot be had, a valid one will do.
async fn lasting(
    source: &RefreshingTokenSource,
    at_least: Option<Duration>,
) -> Result<AccessToken, TokenError> {
    match source.token_for(at_least.unwrap_or(LONG_ENOUGH)).await {
        Err(TokenError::Unavailable { .. }) if at_least.is_none() => source.obtain().await,
        outcome => outcome,
    }
}

/// The endpoints of a base URL; Dropbox's own without one.
///
/// # Errors
/// When it is not a base URL that tokens may be sent to.
pub(crate) fn endpoints(base: Option<&str>) -> Result<Endpoints> {
    base.map_or_else(
        || Ok(Endpoints::dropbox()),
        |base| {
            Endpoints::single(base)
                .map_err(|error| Failure::usage("DROPKEEP_ENDPOINT cannot be used").because(&error))
        },
    )
}

/// The token endpoint of `app`.
///
/// # Errors
/// When the HTTP client cannot be made.
pub(crate) fn token_endpoint(
    app: App,
    endpoints: &Endpoints,
    clock: &Arc<dyn Clock>,
) -> Result<TokenEndpoint> {
    TokenEndpoint::builder(app)
        .endpoints(endpoints.clone())
        .clock(Arc::clone(clock))
        .build()
        .explain("cannot set up the connection")
}

fn lent(sign_in: &KeptSignIn, clock: &Arc<dyn Clock>) -> Result<Source> {
    let KeptSignIn { keep, connection, key } = sign_in;
    let builder = BrokerTokenSource::builder(keep, connection, key.clone());
    let source = builder.clock(Arc::clone(clock)).build().map_err(|error| {
        Failure::usage("DROPKEEP_KEEP or DROPKEEP_KEEP_KEY cannot be used").because(&error)
    })?;
    Ok(Source::Lent(Arc::new(source)))
}

fn refreshing(
    endpoint: TokenEndpoint,
    store: Arc<dyn RefreshTokenStore>,
    profile: &str,
    cache: Option<SharedTokens>,
) -> Source {
    let mut builder = RefreshingTokenSource::builder(Arc::new(endpoint), store).profile(profile);
    if let Some(cache) = cache {
        builder = builder.cache(Arc::new(cache));
    }
    Source::Refreshing(Arc::new(builder.build()))
}
