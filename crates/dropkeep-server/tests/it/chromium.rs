//! A real browser: Debian's Chromium, driven through its own driver.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use thirtyfour::prelude::*;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::Semaphore;

/// How a page is looked at: name, colour scheme, width.
const LOOKS: [(&str, &str, u32); 3] =
    [("light", "light", 900), ("dark", "dark", 900), ("narrow", "light", 360)];

/// How long a page may take.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// How many browsers there are at once: more would only wait for each other.
static BROWSERS: Semaphore = Semaphore::const_new(2);
/// How often its driver is started: the port that it chose may be taken by the time it opens it.
const MOST_STARTS: u32 = 5;

/// Goes on a journey with a browser of its own, which ends with it however it ends.
pub(crate) async fn browse<J>(journey: impl FnOnce(Window) -> J)
where
    J: Future<Output = WebDriverResult<()>> + Send + 'static,
{
    let _permit = BROWSERS.acquire().await.unwrap();
    let profile = tempfile::tempdir().unwrap();
    let (_driver, port) = start().await;
    let mut wanted = DesiredCapabilities::chrome();
    for argument in [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        &format!("--user-data-dir={}", profile.path().display()),
    ] {
        wanted.add_arg(argument).unwrap();
    }
    let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), wanted).await.unwrap();
    driver.set_implicit_wait_timeout(LONGEST_WAIT).await.unwrap();
    let went = tokio::spawn(journey(Window { driver: driver.clone() })).await;
    driver.quit().await.unwrap();
    went.unwrap().unwrap();
}

async fn start() -> (Child, u16) {
    for _ in 0..MOST_STARTS {
        if let Some(started) = try_start().await {
            return started;
        }
    }
    panic!("chromedriver did not start");
}

async fn try_start() -> Option<(Child, u16)> {
    let mut command = Command::new("chromedriver");
    let command = command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
    let mut driver = command.kill_on_drop(true).spawn().unwrap();
    let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines();
    while let Some(line) = lines.next_line().await.unwrap() {
        if let Some((_, port)) = line.split_once("started successfully on port ") {
            let port = port.trim_end_matches('.').parse().unwrap();
            // It ends when nobody reads what it says.
            tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
            return Some((driver, port));
        }
    }
    None
}

/// The browser's window.
pub(crate) struct Window {
    pub(crate) driver: WebDriver,
}

impl Window {
    pub(crate) async fn go(&self, url: &str) -> WebDriverResult<()> {
        self.driver.goto(url).await
    }

    /// Presses the button or link that says `text`.
    pub(crate) async fn press(&self, text: &str) -> WebDriverResult<()> {
        let path = format!("(//button|//a)[normalize-space()='{text}']");
        self.find(&path).await?.click().await
    }

    async fn find(&self, path: &str) -> WebDriverResult<WebElement> {
        let found = self.driver.find(By::XPath(path)).await;
        if found.is_err() {
            let url = self.driver.current_url().await?;
            let said = self.driver.find(By::Tag("body")).await?.text().await?;
            panic!("{path} is not at {url}, which says: {said}");
        }
        found
    }

    /// Waits until the page with this heading is there.
    pub(crate) async fn is_at(&self, heading: &str) -> WebDriverResult<()> {
        let path = format!("//h1[normalize-space()='{heading}']");
        self.find(&path).await.map(drop)
    }

    pub(crate) async fn path(&self) -> WebDriverResult<String> {
        Ok(self.driver.current_url().await?.path().to_owned())
    }

    /// Takes pictures of the page in light, dark and narrow, under `target/screenshots/`, and one of all its
    /// focus rings; sees to it that it fits a window of 320 pixels, can be read and needs no mouse.
    pub(crate) async fn picture(&self, name: &str) -> WebDriverResult<()> {
        self.driver
            .execute("document.querySelectorAll('img').forEach(i => i.decode())", vec![])
            .await?;
        for (look, scheme, width) in LOOKS {
            self.look(scheme, width).await?;
            self.shoot(&format!("{name}-{look}")).await?;
            self.texts_are_legible(&format!("{name}-{look}")).await?;
        }
        self.keyboard_suffices(name).await?;
        self.show_rings().await?;
        self.shoot(&format!("{name}-rings")).await?;
        self.hide_rings().await?;
        self.fits(name).await?;
        self.look("light", 900).await
    }

    async fn shoot(&self, name: &str) -> WebDriverResult<()> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("screenshots");
        std::fs::create_dir_all(&folder).unwrap();
        let whole = json!({ "captureBeyondViewport": true, "format": "png" });
        let shot = self.driver.cdp().send_raw("Page.captureScreenshot", whole).await?;
        let png = STANDARD.decode(shot["data"].as_str().unwrap()).unwrap();
        std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
        Ok(())
    }

    async fn fits(&self, name: &str) -> WebDriverResult<()> {
        self.look("light", 320).await?;
        let overflow = "return document.documentElement.scrollWidth - window.innerWidth";
        let overflow: i64 = self.driver.execute(overflow, vec![]).await?.convert()?;
        assert!(overflow <= 0, "{name} is {overflow} pixels too wide for 320");
        Ok(())
    }

    async fn look(&self, scheme: &str, width: u32) -> WebDriverResult<()> {
        let cdp = self.driver.cdp();
        let size =
            json!({ "width": width, "height": 760, "deviceScaleFactor": 1, "mobile": width < 500 });
        cdp.send_raw("Emulation.setDeviceMetricsOverride", size).await?;
        let scheme = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        cdp.send_raw("Emulation.setEmulatedMedia", scheme).await?;
        Ok(())
    }
}
