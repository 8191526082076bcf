//! Two replicas behind nginx, those who ask them for tokens, and what they are told.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use dropkeep_auth::{Clock as _, SystemClock};
use dropkeep_testbed::Nginx;
use http::StatusCode;

use super::bare;
use super::callers::{Callers, Told};
use super::lost::{Before, Trail};
use super::people::People;
use super::reads::{Plan, Reads};
use super::row::Row;
use super::stores::Addresses;
use crate::fleet::Fleet;
use crate::replica::{Replica, Settings};

/// How long most faults last.
pub(super) const HOLD: Duration = Duration::from_secs(10);
/// So many connections read fresh tokens.
const READERS: usize = 8;
/// All of them together read one so often.
const READ_EVERY: Duration = Duration::from_micros(3333);
/// How often one looks whether all is well.
const LOOK: Duration = Duration::from_millis(100);
/// How long that may take.
const LONGEST_RECOVERY: Duration = Duration::from_secs(90);

/// Everything of one fault.
#[derive(Debug)]
pub(super) struct Stage {
    pub(super) fleet: Fleet,
    pub(super) replicas: [Replica; 2],
    nginx: Nginx,
    people: People,
    key: String,
    http: reqwest::Client,
    reads: Reads,
    bare: Reads,
    callers: Option<Callers>,
    before: Before,
    began: Instant,
    refreshes_before: usize,
    said: String,
}

/// What must hold in one row and cannot in another.
#[derive(Debug, Clone, Copy)]
pub(super) struct Promise {
    /// Whether nothing keeps one refresh of each connection from being enough.
    pub(super) refreshes: Refreshes,
    /// How exact the audit trail is.
    pub(super) trail: Trail,
}

/// How often Dropbox is asked.
#[derive(Debug, Clone, Copy)]
pub(super) enum Refreshes {
    /// Once for each connection that needs it.
    Once,
    /// What was asked had no use: no token came, or it could not be shared.
    Again,
}

impl Default for Promise {
    fn default() -> Self {
        Self { refreshes: Refreshes::Once, trail: Trail::Exact }
    }
}

impl Stage {
    /// Sets it: everybody is connected, both replicas have served every token that is fresh, and fresh reads
    /// go on from now.
    pub(super) async fn set(addresses: &Addresses) -> Result<Self> {
        Self::set_with(addresses, Vec::new()).await
    }

    /// The same with variables in the environment of the first replica.
    pub(super) async fn set_with(
        addresses: &Addresses,
        environment: Vec<(String, String)>,
    ) -> Result<Self> {
        let fleet = Fleet::over(&addresses.store, addresses.cache.as_deref()).await?;
        let settings = |name: &str| Settings { name: name.to_owned(), ..fleet.settings.clone() };
        let replicas = [
            Replica::start(settings("one"), environment)?,
            Replica::start(settings("two"), Vec::new())?,
        ];
        let nginx = Nginx::start(&replicas.each_ref().map(|replica| replica.address.clone()))?;
        let key = fleet.key().await?;
        let people = People::connect(&fleet).await?;
        let before = Before::look(&fleet, &people).await?;
        let mut stage = Self {
            http: reqwest::Client::builder().timeout(Duration::from_secs(30)).build()?,
            reads: Reads::start(fresh_reads(nginx.plain_address(), &key, &people)),
            bare: bare::reads()?,
            refreshes_before: fleet.dropbox.count("oauth2/token"),
            callers: None,
            began: Instant::now(),
            said: String::new(),
            fleet,
            replicas,
            nginx,
            people,
            key,
            before,
        };
        stage.warm().await?;
        Ok(stage)
    }

    /// Lets both replicas serve every token that is fresh or ageing, and counts from now on.
    pub(super) async fn warm(&mut self) -> Result<()> {
        let ageing = self.people.ageing.iter().map(|(id, _)| id);
        for id in self.people.fresh.iter().chain(ageing) {
            for replica in &self.replicas {
                let url = format!("http://{}/v1/connections/{id}/token", replica.address);
                let answer = self.http.get(url).bearer_auth(&self.key).send().await?;
                ensure!(answer.status() == StatusCode::OK, "a fresh token is answered {answer:?}");
                self.before.answered += 1;
            }
        }
        SystemClock.sleep(Duration::from_millis(500)).await;
        self.began = Instant::now();
        Ok(())
    }

    /// Lets those ask whose tokens are not fresh.
    pub(super) fn ask(&mut self) -> Result<()> {
        if self.callers.is_none() {
            let callers = Callers::start(&self.nginx.plain_address(), &self.key, &self.people)?;
            self.callers = Some(callers);
        }
        Ok(())
    }

    /// Lets things be as they are for `span`, with everybody asking, and notes what `/readyz` says.
    pub(super) async fn hold(&mut self, span: Duration) -> Result<()> {
        let began = Instant::now();
        self.ask()?;
        SystemClock.sleep(span / 2).await;
        let said = self.readiness().await;
        self.said = said.into_iter().map(|(_, said)| said).collect::<Vec<_>>().join(" and ");
        SystemClock.sleep(span.saturating_sub(began.elapsed())).await;
        Ok(())
    }

    /// Waits until Dropbox has been asked for so many tokens.
    pub(super) async fn until_dropbox_is_asked(&self, times: usize) {
        while self.refreshes() < times {
            SystemClock.sleep(Duration::from_millis(10)).await;
        }
    }

    /// What is broken is whole from now on. Waits until nobody notices anything any more, and says what
    /// there was to see.
    pub(super) async fn end(mut self, fault: &'static str, promise: Promise) -> Result<Row> {
        let healed = Instant::now();
        let recovered = tokio::time::timeout(LONGEST_RECOVERY, self.recover()).await;
        let has_recovered = recovered.is_ok();
        recovered.unwrap_or(Ok(()))?;
        let recovered = healed.elapsed();
        let refreshes = self.refreshes();
        let told = match self.callers.take() {
            Some(callers) => callers.stop().await?,
            None => Told::default(),
        };
        let (mut reads, mut bare) = (self.reads.stop(), self.bare.stop());
        let answered = reads.iter().filter(|read| read.failure.is_none()).count();
        for samples in [&mut reads, &mut bare] {
            samples.retain(|read| read.at >= self.began && read.at < healed + recovered);
        }
        for replica in &mut self.replicas {
            replica.end()?;
        }
        self.before.answered += answered + told.answered;
        Ok(Row {
            has_recovered,
            fault,
            reads,
            bare,
            failures: told.failures,
            told_to_wait: told.told_to_wait,
            asked_of_dropbox: match promise.refreshes {
                Refreshes::Once => (refreshes, Some(self.people.due())),
                Refreshes::Again => (refreshes, None),
            },
            recovered,
            lost: self.before.what_is_lost(&self.fleet, &self.people, promise.trail).await?,
            said: self.said,
        })
    }

    async fn recover(&mut self) -> Result<()> {
        if let Some(callers) = &mut self.callers {
            callers.all_given().await?;
        }
        while !self.readiness().await.iter().all(|(is_well, _)| *is_well) {
            SystemClock.sleep(LOOK).await;
        }
        Ok(())
    }

    fn refreshes(&self) -> usize {
        self.fleet.dropbox.count("oauth2/token") - self.refreshes_before
    }

    /// What `/readyz` of each replica that runs says, and whether that is that all is well.
    async fn readiness(&self) -> Vec<(bool, String)> {
        let running = self.replicas.iter().filter(|replica| replica.runs());
        let asked = running.map(|replica| async {
            match self.ready(replica).await {
                Ok(said) => said,
                Err(error) => (false, format!("nothing ({error})")),
            }
        });
        futures_util::future::join_all(asked).await
    }

    async fn ready(&self, replica: &Replica) -> Result<(bool, String)> {
        let answer = self.http.get(format!("http://{}/readyz", replica.address)).send().await?;
        let status = answer.status();
        let text = answer.text().await?;
        let said: serde_json::Value = serde_json::from_str(&text)?;
        let is_well = status == StatusCode::OK && said["status"] == "ready";
        Ok((is_well, format!("{} {said}", status.as_u16())))
    }
}

/// Reads of everybody's fresh token.
fn fresh_reads(address: String, key: &str, people: &People) -> Plan {
    let request = |id| {
        format!(
            "GET /v1/connections/{id}/token HTTP/1.1\r\nhost: keep\r\nauthorization: Bearer {key}\r\n\r\n"
        )
    };
    Plan {
        address,
        requests: people.fresh.iter().map(request).collect(),
        connections: READERS,
        interval: READ_EVERY,
    }
}
