//! Speed of the content hash: one block, then 64 MiB on one thread and on more.
//!
//! Compare with `openssl speed -evp sha256 -bytes 4194304`.

use std::hint::black_box;
use std::num::NonZeroUsize;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use dropkeep_transfer::content_hash::BLOCK_SIZE;
use dropkeep_transfer::{ContentHash, ContentHasher};

fn content_hash(criterion: &mut Criterion) {
    let bytes = vec![0x5a; 16 * BLOCK_SIZE];
    let mut group = criterion.benchmark_group("content_hash");

    group.throughput(Throughput::Bytes(BLOCK_SIZE as u64));
    group.bench_function("stream", |bencher| {
        bencher.iter(|| {
            let mut hasher = ContentHasher::new();
            for piece in black_box(&bytes[..BLOCK_SIZE]).chunks(64 * 1024) {
                hasher.update(piece);
            }
            hasher.finish()
        });
    });

    group.throughput(Throughput::Bytes(bytes.len() as u64));
    for threads in [1, 2, 4, 8].into_iter().filter_map(NonZeroUsize::new) {
        group.bench_with_input(
            BenchmarkId::new("threads", threads),
            &threads,
            |bencher, threads| {
                bencher.iter(|| ContentHash::of_bytes_on(*threads, black_box(&bytes)));
            },
        );
    }
    group.finish();
}

criterion_group!(benches, content_hash);
criterion_main!(benches);
