//! The arguments of `dropkeep serve`, and which of its ways they ask for.

use std::net::SocketAddr;

use clap::Args;
use dropkeep_server::{
    Keep, KeepConfig, Listeners, OpenError, Server, Settings, Traces, sample_config,
};

use super::{check, running, trial};
use crate::context::Context;
use crate::failure::{Explain, Failure, Result};
use crate::keep::{ConfigArgs, not_opened, refused, without_password};

/// Run the keep: connect pages and a token broker for a fleet
///
/// People connect their Dropbox on its pages; your servers ask it for access tokens, which it keeps
/// fresh. Try it with --local, which needs no account and no configuration.
///
/// Without a configuration file it keeps everything in SQLite. It needs a key that seals what it
/// keeps: dropkeep keys generate. A signal lets requests under way end; a second one does not.
#[derive(Debug, Args)]
pub(crate) struct ServeArgs {
    /// Try it with a Dropbox of its own on this machine; everything is gone when it ends
    #[arg(long, conflicts_with_all = ["config", "store", "cache", "public_url", "check"])]
    local: bool,
    #[command(flatten)]
    config: ConfigArgs,
    /// Redis or Valkey, for a fleet: redis://HOST, or rediss://HOST over TLS; its password is
    /// DROPKEEP_CACHE_PASSWORD
    #[arg(long, value_name = "URL")]
    cache: Option<String>,
    /// Where to listen [default: 127.0.0.1:8787]
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
    /// Where people and Dropbox reach it
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// How the log is written: text or json
    #[arg(long, value_name = "FORMAT", value_parser = ["text", "json"])]
    log: Option<String>,
    /// Say what is in force and where it was set, and end
    #[arg(long)]
    check: bool,
    /// Print a configuration file that says what can be set, and end
    #[arg(long, exclusive = true)]
    sample_config: bool,
}

impl ServeArgs {
    /// Serves until it is told to end.
    pub(crate) async fn run(self, context: &Context) -> Result<u8> {
        if self.sample_config {
            return context.output.line(sample_config().trim_end()).map(|()| 0);
        }
        if self.local {
            return trial::run(self.listen, context).await;
        }
        let settings = self.settings(context)?;
        if self.check {
            for warning in &settings.warnings {
                context.output.warn(warning);
            }
            return check::print(&settings, context).map(|()| 0);
        }
        serve(settings, context).await
    }

    /// Whether it logs as a service does.
    pub(crate) fn starts_log(&self) -> bool {
        !self.local && !self.check && !self.sample_config
    }

    fn settings(&self, context: &Context) -> Result<Settings> {
        let mut sources = self.config.sources(context)?;
        if let Some(cache) = &self.cache {
            sources.options.push(("cache", "--cache", without_password("--cache", cache)?));
        }
        let others = [
            ("listen", "--listen", self.listen.map(|address| address.to_string())),
            ("public_url", "--public-url", self.public_url.clone()),
            ("log", "--log", self.log.clone()),
        ];
        for (key, option, value) in others {
            sources.options.extend(value.map(|value| (key, option, value)));
        }
        Settings::load(&sources).map_err(|error| refused(&error))
    }
}

async fn serve(settings: Settings, context: &Context) -> Result<u8> {
    let traces = settings.traces.as_ref();
    let traces =
        traces.map(|config| Traces::start(config, &settings.keep.http, &settings.keep.name));
    let traces = traces.transpose().explain("cannot export traces")?;
    context.output.start_service_log(settings.log_format, &settings.log_level, traces.as_ref())?;
    let served = serve_keep(settings, context).await;
    if let Some(traces) = traces {
        traces.end().await;
    }
    served
}

async fn serve_keep(mut settings: Settings, context: &Context) -> Result<u8> {
    for warning in &settings.warnings {
        tracing::warn!("{warning}");
    }
    let listener = running::listen(settings.listen).await?;
    let operators = match settings.metrics_listen {
        Some(address) => Some(running::bind(address).await?),
        None => None,
    };
    let for_operators = operators.as_ref().and_then(|listener| listener.local_addr().ok());
    let for_operators = for_operators.map(|address| address.to_string());
    let address = listener.local_addr().explain("the port has no address")?;
    if settings.keep.public_url.port() == Some(0) {
        // Any free port was asked for: now it is known which. A URL with a host takes any port.
        let _ = settings.keep.public_url.set_port(Some(address.port()));
    }
    let store = settings.keep.store.clone();
    let server = Server::new(open(settings.keep).await?);
    let greet = async {
        let public_url = server.keep().config().public_url.as_str();
        let apps = server.keep().config().apps.len();
        tracing::info!(%address, metrics = for_operators, public_url, %store, apps, "serving");
        if apps == 0 {
            tracing::warn!(
                "no app is configured, so nobody can connect: see [apps.NAME] in --sample-config"
            );
        }
        if let Some(redis) = server.keep().redis() {
            // The log says by itself when it does not answer: now, and not at the first request.
            redis.look().await;
        }
        Ok(())
    };
    let running = running::Running { settings: &settings.serve, context };
    let listeners = Listeners { public: listener, operators };
    running.run(listeners, std::sync::Arc::clone(&server), greet).await
}

async fn open(config: KeepConfig) -> Result<Keep> {
    let store = config.store.clone();
    Keep::open(config).await.map_err(|error| match error {
        OpenError::Database(error) => not_opened(&store, &error),
        error => Failure::failed("cannot open the keep").because(&error),
    })
}
