//! Asynchronous jobs: what a route began and another tells the end of.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::random::Random;
use crate::table::{Persisted, Row, Table};

/// In front of the ids of jobs.
const PREFIX: &str = "dbjid:";

/// The jobs of all accounts.
#[derive(Debug, Clone, Default)]
pub(crate) struct Jobs {
    jobs: Table<String, Job>,
}

/// One job.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Job {
    /// Whose it is.
    pub(crate) account: String,
    /// The route that began it: only its own check tells of it.
    pub(crate) route: String,
    /// How it stands.
    pub(crate) status: JobStatus,
    /// When it began.
    pub(crate) begun: Timestamp,
}

/// How a job stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum JobStatus {
    /// Not done yet.
    InProgress,
    /// Done: the value that the check answers, its `.tag` included.
    Done(Value),
}

impl Row for Job {}

impl Jobs {
    /// Begins a job, and returns its id.
    pub(crate) fn begin(&mut self, job: Job, random: &mut Random) -> String {
        let id = format!("{PREFIX}{}", random.url_safe(43));
        self.jobs.insert(id.clone(), job);
        id
    }

    /// The job of an account with this id, if that route began it.
    pub(crate) fn find(&self, id: &str, account: &str, route: &str) -> Option<&Job> {
        self.jobs.get(id).filter(|job| job.account == account && job.route == route)
    }

    /// Whether that route began a job with this id for anybody.
    pub(crate) fn is_known(&self, id: &str, route: &str) -> bool {
        self.jobs.get(id).is_some_and(|job| job.route == route)
    }

    /// Ends a job: its check answers `result` from now on.
    pub(crate) fn finish(&mut self, id: &str, result: Value) {
        if let Some(job) = self.jobs.get_mut(id) {
            job.status = JobStatus::Done(result);
        }
    }

    /// Ends the jobs of a route that were not done when the process ended that did them.
    pub(crate) fn interrupted(&mut self, route: &str, result: &Value) {
        let lost = self
            .jobs
            .iter()
            .filter(|(_, job)| job.route == route && job.status == JobStatus::InProgress);
        let lost: Vec<String> = lost.map(|(id, _)| id.clone()).collect();
        for id in lost {
            self.finish(&id, result.clone());
        }
    }

    /// What is kept on disk.
    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Persisted)> {
        vec![("jobs", &mut self.jobs)]
    }
}
