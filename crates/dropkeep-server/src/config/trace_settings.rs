//! The settings of traces.

use url::Url;

use super::TraceConfig;
use super::reader::Reader;

/// `None` when nothing is exported, or when what is wrong is among the mistakes.
pub(super) fn read(reader: &mut Reader) -> Option<TraceConfig> {
    const KEY: &str = "traces.endpoint";
    let authorization = reader.secret("traces.authorization");
    let service_name = reader.parsed_or("traces.service_name", "dropkeep".to_owned());
    let sample = reader.parsed_or("traces.sample", 1.0);
    if !(0.0..=1.0).contains(&sample) {
        reader.wrong("traces.sample", "a share is a number from 0 to 1");
    }
    let given = reader.quietly(KEY)?;
    let url = Url::parse(&given).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    let Some(endpoint) = url.filter(|url| url.has_host() && url.query().is_none()) else {
        reader.wrong(KEY, "write the base URL of a collector, such as http://localhost:4318");
        return None;
    };
    if endpoint.password().is_some() || !endpoint.username().is_empty() {
        reader.wrong(KEY, "what proves who asks does not belong here: set traces.authorization");
        return None;
    }
    reader.text(KEY);
    Some(TraceConfig { endpoint, authorization, service_name, sample })
}
