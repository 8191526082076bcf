//! Receives the body of a request.

use axum::body::{Body, BodyDataStream};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;

use super::failure::Refusal;
use crate::blob::{Blob, Spool, SpoolFolder};
use crate::call::Failure;

/// The most a single upload request may carry: 150 MiB.
const UPLOAD_LIMIT: u64 = 150 * 1024 * 1024;

/// The most a JSON argument may be here.
const ARGUMENT_LIMIT: usize = 16 * 1024 * 1024;

/// Receives a JSON argument.
pub(super) async fn argument(body: Body) -> Result<Bytes, Refusal> {
    let mut received = BytesMut::new();
    let mut parts = body.into_data_stream();
    while let Some(part) = parts.next().await {
        received.extend_from_slice(&part.map_err(|_| Refusal::ClientGone)?);
        if received.len() > ARGUMENT_LIMIT {
            let reason = "request body: too large".to_owned();
            return Err(Refusal::BadRequest(reason));
        }
    }
    Ok(received.freeze())
}

/// Receives an upload: in memory while small, in a file beyond. What is over the limit is read and
/// thrown away, so that the client gets to read the answer.
pub(super) async fn upload(body: Body, folder: SpoolFolder) -> Result<Blob, Refusal> {
    let mut spool = Spool::new(folder);
    let mut parts = body.into_data_stream();
    while let Some(part) = parts.next().await {
        let part = part.map_err(|_| Refusal::ClientGone)?;
        if spool.len() + part.len() as u64 > UPLOAD_LIMIT {
            drop(spool);
            drain(parts).await;
            return Err(Failure::tag("payload_too_large").into());
        }
        spool.push(&part).await.map_err(Failure::from)?;
    }
    Ok(spool.finish().await.map_err(Failure::from)?)
}

/// Reads and forgets a body that nobody wants, so that the client gets to read the answer.
pub(crate) async fn discard(body: Body) {
    drain(body.into_data_stream()).await;
}

async fn drain(mut parts: BodyDataStream) {
    while let Some(Ok(_)) = parts.next().await {}
}

#[cfg(test)]
mod tests {
    use std::io;

    use futures_util::stream;

    use super::{Body, Bytes, Refusal, SpoolFolder, upload};

    #[tokio::test]
    async fn a_body_that_is_cut_leaves_no_file() {
        let folder = SpoolFolder::new().unwrap();
        let part = || Ok(Bytes::from(vec![0; 100_000]));
        let whole = Body::from_stream(stream::iter([part(), part()]));
        let stored = upload(whole, folder.clone()).await.unwrap();
        assert_eq!((stored.len(), folder.count()), (200_000, 1));
        let cut = [part(), part(), Err(io::Error::from(io::ErrorKind::ConnectionReset))];
        let cut = upload(Body::from_stream(stream::iter(cut)), folder.clone()).await;
        assert!(matches!(cut, Err(Refusal::ClientGone)));
        assert_eq!(folder.count(), 1, "the cut one is gone");
        drop(stored);
        assert_eq!(folder.count(), 0, "a blob takes its file with it");
    }
}
