//! Those who ask for tokens that are not fresh: they wait as long as they are told to, and note every answer
//! that should not be.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result};
use dropkeep_auth::{Clock as _, SystemClock};
use dropkeep_stores::ConnectionId;
use http::StatusCode;
use jiff::Timestamp;
use tokio::task::JoinSet;

use super::people::People;
use crate::fleet::now;

/// So many ask for each token that is not there.
const CALLERS: usize = 3;
/// One comes after the other, so that a fault meets them in all stages.
const BETWEEN: Duration = Duration::from_millis(300);
/// How often somebody asks who asks for ever.
const PAUSE: Duration = Duration::from_millis(500);
/// More than the keep lets anybody wait.
const LONGEST_ANSWER: Duration = Duration::from_secs(30);

/// What all callers share.
#[derive(Debug)]
pub(super) struct Asking {
    http: reqwest::Client,
    url: String,
    key: String,
    stopping: AtomicBool,
    answered: AtomicUsize,
    told_to_wait: AtomicUsize,
    failures: Mutex<Vec<String>>,
}

/// Callers under way.
#[derive(Debug)]
pub(super) struct Callers {
    asking: Arc<Asking>,
    /// Who had no token and ask until they do.
    waiting: JoinSet<Result<()>>,
    number: usize,
    /// Who had one and ask again and again.
    lasting: JoinSet<Result<()>>,
}

/// What became of them.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub(super) answered: usize,
    pub(super) told_to_wait: (usize, usize),
    pub(super) failures: Vec<String>,
}

impl Callers {
    /// Lets callers ask for the tokens of `people` that are ageing or ended.
    pub(super) fn start(address: &str, key: &str, people: &People) -> Result<Self> {
        let asking = Arc::new(Asking {
            http: reqwest::Client::builder().timeout(LONGEST_ANSWER).build()?,
            url: format!("http://{address}"),
            key: key.to_owned(),
            stopping: AtomicBool::new(false),
            answered: AtomicUsize::new(0),
            told_to_wait: AtomicUsize::new(0),
            failures: Mutex::default(),
        });
        let (mut waiting, mut lasting) = (JoinSet::new(), JoinSet::new());
        for (turn, id) in (0..).zip(&people.ended) {
            for _ in 0..CALLERS {
                let (asking, id) = (Arc::clone(&asking), id.clone());
                waiting.spawn(async move {
                    SystemClock.sleep(BETWEEN * turn).await;
                    asking.until_given(&id).await
                });
            }
        }
        for (id, end) in people.ageing.iter().cloned() {
            let asking = Arc::clone(&asking);
            lasting.spawn(async move { asking.again_and_again(&id, end).await });
        }
        Ok(Self { asking, number: waiting.len(), waiting, lasting })
    }

    /// Waits until everybody who had no token has one.
    pub(super) async fn all_given(&mut self) -> Result<()> {
        while let Some(ended) = self.waiting.join_next().await {
            ended??;
        }
        Ok(())
    }

    /// Ends those who would ask for ever.
    pub(super) async fn stop(mut self) -> Result<Told> {
        self.asking.stopping.store(true, Ordering::Relaxed);
        while let Some(ended) = self.lasting.join_next().await {
            ended??;
        }
        let failures = self.asking.failures.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Ok(Told {
            answered: self.asking.answered.load(Ordering::Relaxed),
            told_to_wait: (self.asking.told_to_wait.load(Ordering::Relaxed), self.number),
            failures,
        })
    }
}

/// One answer.
enum Answer {
    /// A token that ends then.
    Token(Timestamp),
    /// None now: ask again after this time.
    Wait(Duration),
    /// Anything else.
    Failure(String),
}

impl Asking {
    async fn until_given(&self, id: &ConnectionId) -> Result<()> {
        let mut was_told = false;
        loop {
            match self.ask(id).await? {
                Answer::Token(_) => return Ok(()),
                Answer::Wait(wait) => {
                    if !was_told {
                        self.told_to_wait.fetch_add(1, Ordering::Relaxed);
                    }
                    was_told = true;
                    SystemClock.sleep(wait).await;
                }
                Answer::Failure(what) => {
                    self.note(what);
                    SystemClock.sleep(Duration::from_secs(1)).await;
                }
            }
        }
    }

    /// Being told to wait is a failure while the token that was given last is valid.
    async fn again_and_again(&self, id: &ConnectionId, mut end: Timestamp) -> Result<()> {
        while !self.stopping.load(Ordering::Relaxed) {
            match self.ask(id).await? {
                Answer::Token(next) => end = end.max(next),
                Answer::Wait(_) if now() >= end => {}
                Answer::Wait(wait) => {
                    let left = end.duration_since(now());
                    self.note(format!("wait {wait:?}, with a token for another {left:#}"));
                }
                Answer::Failure(what) => self.note(what),
            }
            SystemClock.sleep(PAUSE).await;
        }
        Ok(())
    }

    async fn ask(&self, id: &ConnectionId) -> Result<Answer> {
        let url = format!("{}/v1/connections/{id}/token", self.url);
        let answer = match self.http.get(url).bearer_auth(&self.key).send().await {
            Ok(answer) => answer,
            Err(error) => return Ok(Answer::Failure(format!("no answer: {error:?}"))),
        };
        let status = answer.status();
        let wait = answer.headers().get("retry-after").and_then(|wait| wait.to_str().ok());
        let wait = wait.and_then(|wait| wait.parse().ok());
        let body = answer.text().await.unwrap_or_default();
        if status == StatusCode::OK {
            self.answered.fetch_add(1, Ordering::Relaxed);
            let token: serde_json::Value = serde_json::from_str(&body)?;
            let end = token["expires_at"].as_str().context("a token without an end")?;
            return Ok(Answer::Token(end.parse()?));
        }
        Ok(match wait.filter(|_| status == StatusCode::SERVICE_UNAVAILABLE) {
            Some(seconds) => Answer::Wait(Duration::from_secs(seconds)),
            None => Answer::Failure(format!("{status}: {body}")),
        })
    }

    fn note(&self, failure: String) {
        self.failures.lock().unwrap_or_else(PoisonError::into_inner).push(failure);
    }
}
