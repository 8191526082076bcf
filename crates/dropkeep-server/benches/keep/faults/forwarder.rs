//! An address that stays while what is behind it changes, as a proxy or a managed service gives one.

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::Result;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Where connections are passed on to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// To this port of this machine.
    Port(u16),
    /// To nowhere: they stay open, and nothing is answered.
    Nowhere,
}

/// Passes connections on. When its target changes, those that are open are closed, except that those to
/// nowhere are just not answered any more.
#[derive(Debug)]
pub(super) struct Forwarder {
    address: SocketAddr,
    target: Arc<watch::Sender<Target>>,
    task: JoinHandle<()>,
}

impl Forwarder {
    pub(super) async fn start(target: Target) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let target = Arc::new(watch::Sender::new(target));
        let targets = Arc::clone(&target);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(pass_on(stream, targets.subscribe()));
            }
        });
        Ok(Self { address, target, task })
    }

    pub(super) fn port(&self) -> u16 {
        self.address.port()
    }

    pub(super) fn turn_to(&self, target: Target) {
        self.target.send_if_modified(|before| std::mem::replace(before, target) != target);
    }
}

impl Drop for Forwarder {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn pass_on(mut stream: TcpStream, mut target: watch::Receiver<Target>) {
    let now = *target.borrow_and_update();
    if let Target::Port(port) = now {
        let Ok(mut other) = TcpStream::connect(("127.0.0.1", port)).await else { return };
        let passing = copy_bidirectional(&mut stream, &mut other);
        tokio::select! {
            _ = passing => return,
            changed = target.changed() => if changed.is_err() { return },
        }
        if *target.borrow_and_update() != Target::Nowhere {
            return;
        }
        // Both ends stay open, and what one sends the other never sees.
        let _ = target.changed().await;
        drop(other);
    } else {
        let _ = target.changed().await;
    }
}
