//! What `token()` costs: fresh, from 1 to 8 threads, and cold, with 64 tasks waiting for one refresh.
//!
//! Fresh figures are CPU time per call, taken by each thread for itself: with more threads than
//! cores they tell contention from mere waiting for a core. Before it measures, this checks that a
//! fresh `token()` allocates nothing.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use dropkeep_auth::{
    AccessToken, App, Clock, Credentials, MemoryStore, Refresh, RefreshToken,
    RefreshingTokenSource, SystemClock, TokenError, TokenSource, Tokens,
};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

criterion_group!(benches, fresh, cold);
criterion_main!(benches);

/// A fresh token, from several threads at once.
fn fresh(criterion: &mut Criterion) {
    let runtime = Runtime::new().expect("a runtime");
    let source: Arc<dyn TokenSource> = Arc::new(Endpoint::default().source());
    runtime.block_on(source.token()).expect("a token");
    assert_eq!(allocations_of(|| call(source.as_ref())), 0, "a fresh token allocates");

    let mut group = criterion.benchmark_group("fresh token(), CPU time");
    for threads in [1_u32, 2, 4, 8] {
        group.bench_function(BenchmarkId::new("threads", threads), |bencher| {
            bencher.iter_custom(|calls| cpu_time_on(threads, calls, &source) / threads);
        });
    }
    group.finish();
}

/// No token yet, and 64 tasks that want one: start to end, the refresh itself costing nothing.
fn cold(criterion: &mut Criterion) {
    let runtime = Runtime::new().expect("a runtime");
    criterion.bench_function("cold token(), 64 tasks, one refresh", |bencher| {
        bencher.to_async(&runtime).iter(|| async {
            let endpoint = Endpoint::default();
            let source = Arc::new(endpoint.source());
            let mut tasks = JoinSet::new();
            for _ in 0..64 {
                let source = Arc::clone(&source);
                tasks.spawn(async move { source.token().await.expect("a token") });
            }
            black_box(tasks.join_all().await);
            assert_eq!(endpoint.calls.load(Ordering::Relaxed), 1, "one refresh");
        });
    });
}

fn call(source: &dyn TokenSource) {
    let token = source.token().now_or_never().expect("no wait").expect("a token");
    black_box(token);
}

/// The sum of what `threads` threads spend on `calls` calls each.
fn cpu_time_on(threads: u32, calls: u64, source: &Arc<dyn TokenSource>) -> Duration {
    let start = Barrier::new(threads as usize);
    thread::scope(|scope| {
        let running: Vec<_> = (0..threads)
            .map(|_| {
                scope.spawn(|| {
                    start.wait();
                    let before = cpu_time();
                    for _ in 0..calls {
                        call(source.as_ref());
                    }
                    cpu_time().saturating_sub(before)
                })
            })
            .collect();
        running.into_iter().map(|thread| thread.join().expect("no panic")).sum()
    })
}

/// What the current thread has spent.
#[cfg(unix)]
fn cpu_time() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

/// Elsewhere, the time that has passed: fair only up to as many threads as there are cores.
#[cfg(not(unix))]
fn cpu_time() -> Duration {
    SystemClock.monotonic()
}

/// Issues a token for four hours at once.
#[derive(Debug, Clone, Default)]
struct Endpoint {
    calls: Arc<AtomicUsize>,
}

impl Endpoint {
    fn source(&self) -> RefreshingTokenSource {
        let signed_in = Credentials::new(App::public("app-key"), RefreshToken::new("refresh"));
        let store = MemoryStore::with("default", signed_in);
        RefreshingTokenSource::builder(Arc::new(self.clone()), Arc::new(store)).build()
    }
}

impl Refresh for Endpoint {
    fn refresh<'a>(
        &'a self,
        _credentials: &'a Credentials,
    ) -> BoxFuture<'a, Result<Tokens, TokenError>> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        let expires_at = SystemClock.now() + Duration::from_secs(4 * 3600);
        let access_token = AccessToken::new("access", Some(expires_at), None).expect("a token");
        Box::pin(std::future::ready(Ok(Tokens {
            access_token,
            refresh_token: None,
            account_id: None,
            team_id: None,
            uid: None,
        })))
    }
}

/// How often `work` allocates on this thread.
fn allocations_of(work: impl FnOnce()) -> u64 {
    let before = ALLOCATIONS.get();
    work();
    ALLOCATIONS.get() - before
}

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// The system's allocator, counting per thread.
struct Counting;

#[expect(unsafe_code, reason = "an allocator cannot be written without")]
// SAFETY: every call is passed on as it came; counting allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller's promise is the one that is asked for here.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is the one that is asked for here.
        unsafe { System.dealloc(pointer, layout) }
    }
}
