//! Waits for an async job.

use crate::Client;
use crate::async_::{PollArg, PollError};
use crate::error::{CallContext, Error, TransportError};
use crate::retry::{LOCK_CONTENTION, Pace};
use crate::route::Route;

/// The error of a job: of its launch, of a look at it, or of the job itself.
#[derive(Clone, Debug, PartialEq)]
pub enum JobError<L, F> {
    /// The job was not launched.
    Launch(L),
    /// Dropbox does not say how the job fares. It may still go on.
    Poll(PollError),
    /// The job failed.
    Failed(F),
}

/// What came of launching a job.
pub(crate) enum Launch<T> {
    /// It is done already.
    Done(T),
    /// It goes on under this `async_job_id`.
    Job(String),
    /// Something this version does not know.
    Unknown,
}

/// How a job fares.
pub(crate) enum Progress<T, F> {
    Running,
    Done(T),
    /// The error, and its tag for people.
    Failed(F, String),
    /// Something this version does not know.
    Unknown,
}

impl Client {
    /// Has a job done: launches it with `launch` and waits for its end. A job that failed because
    /// others were writing changed nothing, and is launched again as patience for retries allows.
    pub(crate) async fn run<T, L, F, Launching, Checking>(
        &self,
        launch: impl Fn() -> Launching,
        route: &'static Route,
        check: impl Fn(PollArg) -> Checking,
    ) -> Result<T, Error<JobError<L, F>>>
    where
        Launching: Future<Output = Result<Launch<T>, Error<L>>>,
        Checking: Future<Output = Result<Progress<T, F>, Error<PollError>>>,
    {
        let mut pace = self.retries();
        loop {
            let error = match self.wait(launch().await, route, &check).await {
                Err(error) if met_contention(&error) => error,
                outcome => return outcome,
            };
            if !pace.pause().await {
                return Err(error);
            }
        }
    }

    /// Looks at a job with `check`, whose route is `route`, until it has ended or patience does.
    async fn wait<T, L, F, Checking>(
        &self,
        launched: Result<Launch<T>, Error<L>>,
        route: &'static Route,
        check: &impl Fn(PollArg) -> Checking,
    ) -> Result<T, Error<JobError<L, F>>>
    where
        Checking: Future<Output = Result<Progress<T, F>, Error<PollError>>>,
    {
        let context = CallContext::new(route);
        let unknown = || TransportError::Nonsense("the state of the job is unknown".to_owned());
        let job = match launched.map_err(|error| error.map(JobError::Launch))? {
            Launch::Done(result) => return Ok(result),
            Launch::Job(job) => job,
            Launch::Unknown => return Err(context.transport(unknown())),
        };
        let mut pace = Pace::job(self.job_policy(), self.clock());
        while pace.pause().await {
            let progress = check(PollArg::new(job.as_str())).await;
            match progress.map_err(|error| error.map(JobError::Poll))? {
                Progress::Running => {}
                Progress::Done(result) => return Ok(result),
                Progress::Failed(error, tag) => {
                    let context = Box::new(CallContext { summary: Some(tag), ..context });
                    return Err(Error::Api { error: JobError::Failed(error), context });
                }
                Progress::Unknown => return Err(context.transport(unknown())),
            }
        }
        let after = self.job_policy().deadline;
        Err(context.transport(TransportError::JobUnfinished { job, after }))
    }
}

fn met_contention<L, F>(error: &Error<JobError<L, F>>) -> bool {
    matches!(error.api(), Some(JobError::Failed(_))) && error.summary() == Some(LOCK_CONTENTION)
}
