//! Blocks hashed on several threads.

use std::convert::Infallible;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{panic, thread};

use ring::digest::{Context, SHA256};

use super::hasher::finish;
use super::{BLOCK_SIZE, BlockDigest, ContentHash, ContentHasher};

/// Bytes that a thread reads at a time.
const READ_SIZE: usize = 256 * 1024;

/// The digests of the blocks of `bytes`, the last of which may be shorter.
pub(crate) fn digest_blocks(threads: NonZeroUsize, bytes: &[u8]) -> Vec<BlockDigest> {
    let blocks: Vec<&[u8]> = bytes.chunks(BLOCK_SIZE).collect();
    let Ok(digests) = on_threads::<Infallible, _>(threads, blocks.len(), || {
        |index: usize| {
            let mut context = Context::new(&SHA256);
            context.update(blocks[index]);
            Ok(finish(context))
        }
    });
    digests
}

/// The hash of the file at `path`, which has `length` bytes.
pub(super) fn hash_file(
    threads: NonZeroUsize,
    path: &Path,
    length: u64,
) -> io::Result<ContentHash> {
    let count = usize::try_from(length.div_ceil(BLOCK_SIZE as u64)).map_err(io::Error::other)?;
    let digests = on_threads(threads, count, || {
        let mut reader = BlockReader::new(path, length);
        move |index| reader.digest(index)
    })?;
    if path.metadata()?.len() != length {
        return Err(io::Error::other("the file changed while it was read"));
    }
    let mut hasher = ContentHasher::new();
    hasher.append_blocks(&digests);
    Ok(hasher.finish())
}

/// The hash of all that `reader` yields.
pub(super) fn hash_reader(mut reader: impl Read) -> io::Result<ContentHash> {
    let mut hasher = ContentHasher::new();
    let mut buffer = vec![0; READ_SIZE];
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return Ok(hasher.finish()),
            Ok(count) => hasher.update(&buffer[..count]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Calls a function for each index below `count`, on up to `threads` threads; each thread makes
/// its own function by `start`. The results come in the order of their indices; a failure ends it.
fn on_threads<E, F>(
    threads: NonZeroUsize,
    count: usize,
    start: impl Fn() -> F + Sync,
) -> Result<Vec<BlockDigest>, E>
where
    E: Send,
    F: FnMut(usize) -> Result<BlockDigest, E>,
{
    if threads.get() == 1 || count <= 1 {
        return (0..count).map(start()).collect();
    }
    let next = AtomicUsize::new(0);
    let work = || {
        let mut digest = start();
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= count {
                return Ok(done);
            }
            let digest = digest(index).inspect_err(|_| next.store(count, Ordering::Relaxed))?;
            done.push((index, digest));
        }
    };
    let mut all = vec![BlockDigest::default(); count];
    thread::scope(|scope| {
        let others: Vec<_> = (1..threads.get().min(count)).map(|_| scope.spawn(work)).collect();
        let mine = work();
        let others = others
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|cause| panic::resume_unwind(cause)));
        for done in others.chain([mine]) {
            for (index, digest) in done? {
                all[index] = digest;
            }
        }
        Ok(all)
    })
}

struct BlockReader<'a> {
    path: &'a Path,
    length: u64,
    file: Option<File>,
    buffer: Vec<u8>,
}

impl<'a> BlockReader<'a> {
    fn new(path: &'a Path, length: u64) -> Self {
        Self { path, length, file: None, buffer: vec![0; READ_SIZE] }
    }

    fn digest(&mut self, index: usize) -> io::Result<BlockDigest> {
        let file = match &mut self.file {
            Some(file) => file,
            unopened => unopened.insert(File::open(self.path)?),
        };
        let start = index as u64 * BLOCK_SIZE as u64;
        file.seek(SeekFrom::Start(start))?;
        let mut left = usize::try_from(self.length - start).unwrap_or(BLOCK_SIZE).min(BLOCK_SIZE);
        let mut context = Context::new(&SHA256);
        while left > 0 {
            let size = left.min(self.buffer.len());
            let buffer = &mut self.buffer[..size];
            file.read_exact(buffer)?;
            context.update(buffer);
            left -= size;
        }
        Ok(finish(context))
    }
}
