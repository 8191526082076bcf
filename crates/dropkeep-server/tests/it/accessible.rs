//! What every page of a keep owes those who see little of it or use no mouse, as far as a browser can tell.
//!
//! Each page that is pictured is looked at: every text stands out from what is behind it, and the Tab key
//! goes through all that can be used, in the page's order, with a ring that can be seen.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::chromium::Window;

const TEXTS: &str = concat!(include_str!("scripts/colours.js"), include_str!("scripts/texts.js"));
const STOPS: &str = include_str!("scripts/stops.js");
const STOP: &str = concat!(include_str!("scripts/colours.js"), include_str!("scripts/stop.js"));

/// A date has a day, a month, a year and a calendar, each a stop of its own.
const STOPS_WITHIN_A_FIELD: usize = 5;
/// What `stop.js` says as long as the Tab key has not left the field before.
const STILL_WITHIN: &str = "still within";

impl Window {
    /// No text of the page `name` is too faint.
    pub(crate) async fn texts_are_legible(&self, name: &str) -> WebDriverResult<()> {
        let weak: Vec<String> = self.driver.execute(TEXTS, vec![]).await?.convert()?;
        assert!(weak.is_empty(), "too faint on {name}: {weak:#?}");
        Ok(())
    }

    /// The Tab key leads through the page `name`.
    pub(crate) async fn keyboard_suffices(&self, name: &str) -> WebDriverResult<()> {
        let stops: usize = self.driver.execute(STOPS, vec![]).await?.convert()?;
        for stop in 0..stops {
            let trouble = self.press_tab(stop).await?;
            assert_eq!(trouble, None, "stop {stop} of {stops} on {name}");
        }
        Ok(())
    }

    /// Presses the Tab key until it is out of the field before `stop`; what is wrong where it then is.
    async fn press_tab(&self, stop: usize) -> WebDriverResult<Option<String>> {
        let mut trouble = None;
        for _ in 0..STOPS_WITHIN_A_FIELD {
            for kind in ["keyDown", "keyUp"] {
                let key = json!({ "type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9 });
                self.driver.cdp().send_raw("Input.dispatchKeyEvent", key).await?;
            }
            trouble = self.driver.execute(STOP, vec![json!(stop)]).await?.convert()?;
            if trouble.as_deref() != Some(STILL_WITHIN) {
                break;
            }
        }
        Ok(trouble)
    }

    /// Shows the rings of all stops at once, until [`Window::hide_rings`].
    pub(crate) async fn show_rings(&self) -> WebDriverResult<()> {
        self.force(&["focus", "focus-visible"]).await
    }

    /// Ends what [`Window::show_rings`] began.
    pub(crate) async fn hide_rings(&self) -> WebDriverResult<()> {
        self.force(&[]).await
    }

    async fn force(&self, states: &[&str]) -> WebDriverResult<()> {
        let cdp = self.driver.cdp();
        cdp.send_raw("DOM.enable", json!({})).await?;
        cdp.send_raw("CSS.enable", json!({})).await?;
        let document = cdp.send_raw("DOM.getDocument", json!({})).await?;
        let selector = "a[href], button, input, select, summary, [tabindex]";
        let wanted = json!({ "nodeId": document["root"]["nodeId"], "selector": selector });
        let found = cdp.send_raw("DOM.querySelectorAll", wanted).await?;
        for node in found["nodeIds"].as_array().unwrap() {
            let forced = json!({ "nodeId": node, "forcedPseudoClasses": states });
            cdp.send_raw("CSS.forcePseudoState", forced).await?;
        }
        Ok(())
    }
}
