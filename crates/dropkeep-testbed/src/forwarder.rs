//! An address that stays while what is behind it changes, as a proxy or a managed service gives one.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::TestbedError;

/// Where connections are passed on to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// To this port of this machine.
    Port(u16),
    /// To nowhere: they stay open, and nothing is answered, whatever the target is later. So does a machine without
    /// power, and a firewall that forgot the connection.
    Nowhere,
}

/// Passes connections on. When its target changes, those that are open are closed, except that with
/// [`Target::Nowhere`] they are just not answered any more.
#[derive(Debug)]
pub struct Forwarder {
    address: SocketAddr,
    target: Arc<watch::Sender<Target>>,
    task: JoinHandle<()>,
}

impl Forwarder {
    /// Passes connections on to `target`. Needs a tokio runtime.
    ///
    /// # Errors
    /// When there is no free port.
    pub async fn start(target: Target) -> Result<Self, TestbedError> {
        let refused = || TestbedError::system("there is no free port");
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(refused())?;
        let address = listener.local_addr().map_err(refused())?;
        let target = Arc::new(watch::Sender::new(target));
        let targets = Arc::clone(&target);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(pass_on(stream, targets.subscribe()));
            }
        });
        Ok(Self { address, target, task })
    }

    /// Where it listens.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Passes on to `target` from now on.
    pub fn turn_to(&self, target: Target) {
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
    let mut other = None;
    if let Target::Port(port) = now {
        let Ok(mut server) = TcpStream::connect(("127.0.0.1", port)).await else { return };
        let passing = copy_bidirectional(&mut stream, &mut server);
        tokio::select! {
            _ = passing => return,
            changed = target.changed() => if changed.is_err() { return },
        }
        if *target.borrow_and_update() != Target::Nowhere {
            return;
        }
        other = Some(server);
    }
    // Both ends stay open for as long as there is a forwarder, and what one sends the other never sees.
    while target.changed().await.is_ok() {}
    drop(other);
}
