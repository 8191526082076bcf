//! One process of `dropkeep serve`, and all that it prints.

use std::process::ExitStatus;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt as _, AsyncRead, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::world::start;

/// A running process. It is killed with this value.
#[derive(Debug)]
pub(crate) struct Replica {
    child: Child,
    /// `127.0.0.1:PORT`.
    pub(crate) address: String,
    /// The same for operators.
    pub(crate) operators: Option<String>,
    printed: Arc<Mutex<String>>,
    readers: Vec<JoinHandle<()>>,
}

impl Replica {
    /// Starts it and waits until it serves.
    pub(crate) async fn start(command: Command) -> Self {
        let mut child = start(command);
        let printed = Arc::<Mutex<String>>::default();
        let (told, mut serving) = watch::channel(None);
        let stderr = read(child.stderr.take().unwrap(), Arc::clone(&printed), told);
        let (elsewhere, _) = watch::channel(None);
        let stdout = read(child.stdout.take().unwrap(), Arc::clone(&printed), elsewhere);
        let readers = vec![tokio::spawn(stderr), tokio::spawn(stdout)];
        let line = match serving.wait_for(Option::is_some).await {
            Ok(line) => line.clone().unwrap_or_default(),
            Err(_) => panic!("it does not serve: {}", printed.lock().unwrap()),
        };
        let address = address_in(&line, "address").unwrap();
        let operators = address_in(&line, "metrics");
        Self { child, address, operators, printed, readers }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// All that it printed until now.
    pub(crate) fn printed(&self) -> String {
        self.printed.lock().unwrap().clone()
    }

    /// Sends `SIGTERM`.
    pub(crate) fn terminate(&self) {
        let id = self.child.id().unwrap().to_string();
        assert!(
            std::process::Command::new("kill").args(["-TERM", &id]).status().unwrap().success()
        );
    }

    /// Waits for its end; all that it printed.
    pub(crate) async fn ended(mut self) -> (ExitStatus, String) {
        self.wait().await
    }

    /// As [`Replica::ended`], when another one takes its place.
    pub(crate) async fn wait(&mut self) -> (ExitStatus, String) {
        let status = self.child.wait().await.unwrap();
        for reader in self.readers.drain(..) {
            reader.await.unwrap();
        }
        (status, self.printed())
    }
}

async fn read(
    from: impl AsyncRead + Unpin,
    printed: Arc<Mutex<String>>,
    told: watch::Sender<Option<String>>,
) {
    let mut lines = BufReader::new(from).lines();
    while let Some(line) = lines.next_line().await.unwrap() {
        *printed.lock().unwrap() += &format!("{line}\n");
        if line.contains("serving") && line.contains("address") {
            told.send_replace(Some(line));
        }
    }
}

/// What the log says about `name`, whether it is JSON or text.
fn address_in(line: &str, name: &str) -> Option<String> {
    let mut words =
        line.split(|letter: char| "{}\",= ".contains(letter)).map(|w| w.trim_matches(':'));
    words.find(|word| *word == name)?;
    words.find(|word| !word.is_empty()).filter(|word| word.starts_with("127.")).map(str::to_owned)
}
