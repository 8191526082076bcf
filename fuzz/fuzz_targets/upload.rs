//! Bodies in pieces: uploads, sessions, and batches of sessions.

#![no_main]

use std::cell::RefCell;

use arbitrary::Arbitrary;
use axum::body::Body;
use bytes::Bytes;
use dropkeep_fuzz::{Answer, Sandbox};
use futures_util::stream;
use http::Request;
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};

thread_local! {
    static SANDBOX: RefCell<Sandbox> = RefCell::default();
}

/// The sessions of one input that are remembered.
const SESSIONS: usize = 4;

#[derive(Debug, Arbitrary)]
enum Step<'a> {
    Upload { path: u8, mode: u8, body: Pieces<'a> },
    Start { concurrent: bool, close: bool, body: Pieces<'a> },
    StartBatch { count: u8 },
    Append { session: u8, offset: Offset, close: bool, body: Pieces<'a> },
    AppendBatch { entries: Vec<(u8, Offset, u8)>, body: Pieces<'a> },
    Finish { session: u8, offset: Offset, path: u8, body: Pieces<'a> },
    FinishBatch { entries: Vec<(u8, Offset, u8)> },
}

/// Where a piece is said to go.
#[derive(Debug, Arbitrary, Clone, Copy)]
enum Offset {
    Right,
    Near(i8),
    Block(u8),
}

/// A body as it arrives.
#[derive(Debug, Arbitrary)]
struct Pieces<'a> {
    pieces: Vec<&'a [u8]>,
    /// How often the last piece comes again, times 256: beyond 64 KiB a body lies in a file.
    times: u8,
    hash: Option<[u8; 4]>,
}

/// A session, and how far it should be.
#[derive(Default)]
struct Session {
    id: String,
    length: u64,
}

fuzz_target!(|steps: Vec<Step<'_>>| {
    SANDBOX.with_borrow_mut(|sandbox| {
        sandbox.next();
        let mut sessions: Vec<Session> = (0..SESSIONS).map(|_| Session::default()).collect();
        for (number, step) in steps.iter().take(12).enumerate() {
            take(sandbox, (&mut sessions, number), step);
        }
    });
});

fn take(sandbox: &mut Sandbox, (sessions, number): (&mut [Session], usize), step: &Step<'_>) {
    match step {
        Step::Upload { path, mode, body } => {
            let mode = ["add", "overwrite"][usize::from(*mode) % 2];
            let arg = json!({ "path": path_of(*path), "mode": mode, "autorename": path % 2 == 0 });
            let answer = send(sandbox, "files/upload", arg, body);
            if answer.status == 200 {
                assert_eq!(answer.json()["size"], body.len(), "what was sent is what is stored");
            }
        }
        Step::Start { concurrent, close, body } => {
            let kind = if *concurrent { "concurrent" } else { "sequential" };
            let arg = json!({ "close": close, "session_type": kind });
            let answer = send(sandbox, "files/upload_session/start", arg, body);
            if let Some(id) = answer.json()["session_id"].as_str() {
                let length = if *concurrent { 0 } else { body.len() };
                sessions[number % SESSIONS] = Session { id: id.to_owned(), length };
            }
        }
        Step::StartBatch { count } => {
            let arg = json!({ "num_sessions": count });
            let answer = call(sandbox, "files/upload_session/start_batch", arg);
            let answer = answer.json();
            let ids =
                answer["session_ids"].as_array().into_iter().flatten().filter_map(Value::as_str);
            for (session, id) in sessions.iter_mut().zip(ids) {
                *session = Session { id: id.to_owned(), length: 0 };
            }
        }
        Step::Append { session, offset, close, body } => {
            let session = &mut sessions[usize::from(*session) % SESSIONS];
            let arg = json!({ "cursor": session.cursor(*offset), "close": close });
            if send(sandbox, "files/upload_session/append_v2", arg, body).status == 200 {
                session.length += body.len();
            }
        }
        Step::AppendBatch { entries, body } => {
            let entry = |(session, offset, length): &(u8, Offset, u8)| {
                let session = &sessions[usize::from(*session) % SESSIONS];
                json!({ "cursor": session.cursor(*offset), "length": u64::from(*length) * 64 })
            };
            let arg = json!({ "entries": entries.iter().map(entry).collect::<Vec<_>>() });
            send(sandbox, "files/upload_session/append_batch", arg, body);
        }
        Step::Finish { session, offset, path, body } => {
            let session = &sessions[usize::from(*session) % SESSIONS];
            let commit = json!({ "path": path_of(*path), "mode": "overwrite" });
            let arg = json!({ "cursor": session.cursor(*offset), "commit": commit });
            send(sandbox, "files/upload_session/finish", arg, body);
        }
        Step::FinishBatch { entries } => {
            let entry = |(session, offset, path): &(u8, Offset, u8)| {
                let session = &sessions[usize::from(*session) % SESSIONS];
                let commit = json!({ "path": path_of(*path) });
                json!({ "cursor": session.cursor(*offset), "commit": commit })
            };
            let arg = json!({ "entries": entries.iter().map(entry).collect::<Vec<_>>() });
            call(sandbox, "files/upload_session/finish_batch_v2", arg);
        }
    }
}

fn call(sandbox: &mut Sandbox, route: &str, arg: Value) -> Answer {
    let request = Request::post(format!("/2/{route}")).header("content-type", "application/json");
    sandbox.ask(route, request.body(Body::from(arg.to_string())).expect("a request"))
}

fn send(sandbox: &mut Sandbox, route: &str, mut arg: Value, body: &Pieces<'_>) -> Answer {
    if let Some(hash) = body.hash {
        let hash: String = hash.iter().cycle().take(32).map(|byte| format!("{byte:02x}")).collect();
        arg["content_hash"] = json!(hash);
    }
    let request = Request::post(format!("/2/{route}"))
        .header("content-type", "application/octet-stream")
        .header("dropbox-api-arg", arg.to_string());
    sandbox.ask(route, request.body(body.stream()).expect("a request"))
}

fn path_of(number: u8) -> String {
    format!("/{}/{}.txt", number % 3, number % 7)
}

impl Session {
    fn cursor(&self, offset: Offset) -> Value {
        let offset = match offset {
            Offset::Right => self.length,
            Offset::Near(by) => self.length.saturating_add_signed(by.into()),
            Offset::Block(number) => u64::from(number) * 4 * 1024 * 1024,
        };
        let id = if self.id.is_empty() { "none" } else { &self.id };
        json!({ "session_id": id, "offset": offset })
    }
}

impl Pieces<'_> {
    fn repeats(&self) -> usize {
        // One in sixteen is long.
        if (8..24).contains(&self.times) { usize::from(self.times) / 8 } else { 0 }
    }

    fn len(&self) -> u64 {
        let last = self.pieces.last().map_or(0, |last| last.len() * self.repeats() * 256);
        (self.pieces.iter().map(|piece| piece.len()).sum::<usize>() + last) as u64
    }

    fn stream(&self) -> Body {
        let mut pieces: Vec<_> =
            self.pieces.iter().map(|piece| Bytes::copy_from_slice(piece)).collect();
        if let Some(last) = self.pieces.last() {
            pieces.extend((0..self.repeats()).map(|_| Bytes::from(last.repeat(256))));
        }
        Body::from_stream(stream::iter(pieces.into_iter().map(Ok::<_, std::io::Error>)))
    }
}
