//! Async jobs as one call.

use std::time::Duration;

use dropkeep_api::error::TransportError;
use dropkeep_api::files::{DeleteArg, DeleteBatchArg, DeleteBatchError};
use dropkeep_api::job::JobError;
use dropkeep_api::sharing::{ShareFolderArg, UnshareFolderArg};
use dropkeep_api::{Client, Error, JobPolicy, RetryPolicy};
use dropkeep_auth::Clock as _;

use super::{Answer, Script, builder, client, clock, given};

const LAUNCHED: &str = r#"{".tag":"async_job_id","async_job_id":"job-1"}"#;
const RUNNING: &str = r#"{".tag":"in_progress"}"#;
const CONTENTION: &str = r#"{".tag":"failed","failed":{".tag":"too_many_write_operations"}}"#;
const DONE: &str = r#"{".tag":"complete","entries":[]}"#;

async fn delete(client: &Client) -> Result<usize, Error<JobError<(), DeleteBatchError>>> {
    let arg = DeleteBatchArg::new(vec![DeleteArg::new("/a")]);
    client.files().delete_batch_and_wait(arg).await.map(|result| result.entries.len())
}

fn answers(bodies: &[&str]) -> Vec<Answer> {
    bodies.iter().map(|body| Answer::json(200, body)).collect()
}

#[tokio::test]
async fn a_job_is_looked_at_until_it_is_done() {
    let script = Script::play(answers(&[LAUNCHED, RUNNING, RUNNING, DONE])).await;
    let clock = clock();
    delete(&client(&script, &clock)).await.unwrap();
    assert_eq!(clock.monotonic(), Duration::from_millis(500 + 1000 + 2000));
    let look = &script.received()[1];
    assert!(look.head.starts_with("POST /2/files/delete_batch/check "), "{}", look.head);
    assert_eq!(look.body, br#"{"async_job_id":"job-1"}"#);
}

#[tokio::test]
async fn a_job_that_is_done_at_once_is_not_looked_at() {
    let script = Script::play(answers(&[DONE])).await;
    delete(&client(&script, &clock())).await.unwrap();
}

#[tokio::test]
async fn a_job_that_fails_says_how() {
    let script = Script::play(answers(&[LAUNCHED, CONTENTION])).await;
    let builder = builder(&script, &clock()).token_source(given("sl.u.token"));
    let client = builder.retry(RetryPolicy::never()).build().unwrap();
    let error = delete(&client).await.unwrap_err();
    let failed = JobError::Failed(DeleteBatchError::TooManyWriteOperations);
    assert_eq!(error.api(), Some(&failed));
    insta::assert_snapshot!(error, @"files/delete_batch/check refused: too_many_write_operations");
}

#[tokio::test]
async fn a_job_that_failed_because_others_were_writing_is_launched_again() {
    let script = Script::play(answers(&[LAUNCHED, CONTENTION, LAUNCHED, CONTENTION, DONE])).await;
    delete(&client(&script, &clock())).await.unwrap();
    let bodies: Vec<_> = script.received().into_iter().map(|request| request.body).collect();
    assert!(bodies[0] == bodies[2] && bodies[0] == bodies[4], "the same job each time");
}

#[tokio::test]
async fn a_job_that_failed_for_good_is_not_launched_again() {
    let failed = r#"{".tag":"failed","failed":{".tag":"other"}}"#;
    let script = Script::play(answers(&[LAUNCHED, failed])).await;
    delete(&client(&script, &clock())).await.unwrap_err();
    assert_eq!(script.received().len(), 2);
}

#[tokio::test]
async fn a_launch_that_was_refused_to_the_last_is_not_begun_anew() {
    let refused = r#"{"error_summary":"too_many_write_operations/.","error":{".tag":"other"}}"#;
    let script = Script::play([Answer::json(409, refused), Answer::json(409, refused)]).await;
    let policy = RetryPolicy { max_attempts: 2, ..RetryPolicy::default() };
    let client = builder(&script, &clock()).token_source(given("sl.u.token")).retry(policy);
    let arg = ShareFolderArg::new("/a");
    let outcome = client.build().unwrap().sharing().share_folder_and_wait(arg).await;
    assert!(matches!(outcome.unwrap_err().api(), Some(JobError::Launch(_))));
    assert_eq!(script.received().len(), 2);
}

#[tokio::test]
async fn a_job_that_does_not_end_is_given_up() {
    let script = Script::play(answers(&[LAUNCHED, RUNNING, RUNNING, RUNNING])).await;
    let policy = JobPolicy { deadline: Duration::from_secs(5), ..JobPolicy::default() };
    let client = builder(&script, &clock()).token_source(given("sl.u.token")).jobs(policy);
    let error = delete(&client.build().unwrap()).await.unwrap_err();
    let Error::Transport { source, .. } = error else { panic!("{error:?}") };
    assert!(matches!(source, TransportError::JobUnfinished { .. }));
    insta::assert_snapshot!(source, @"the async job `job-1` did not end within 5 s");
}

#[tokio::test]
async fn a_job_without_result_ends_too() {
    let script = Script::play(answers(&[LAUNCHED, RUNNING, r#""complete""#])).await;
    let client = client(&script, &clock());
    client.sharing().unshare_folder_and_wait(UnshareFolderArg::new("1234")).await.unwrap();
}

#[test]
fn calls_can_be_spawned() {
    fn spawnable<T: Send>(_: impl FnOnce(Client) -> T) {}
    spawnable(|client| async move { delete(&client).await });
    spawnable(|client| async move { client.users().get_current_account().await });
}
