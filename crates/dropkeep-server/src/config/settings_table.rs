//! Every setting there is. Whoever adds one adds it here, and it is documented.
//!
//! One row is a setting's only declaration beside the code that reads it: the sample file, the variable of the
//! environment, `--check` and "did you mean" all follow from the row. A test reads the sample as a configuration
//! and looks for every row in it, so none can be forgotten there.
//!
//! The rows say what an operator has to know to choose a value, in their words. What a value has to look like is
//! said where it is read, as the message for one that does not.

use super::setting::{Form, Setting};

/// A row without a default that can be written down: there is none, or it depends on the machine.
const fn setting(
    key: &'static str,
    form: Form,
    example: &'static str,
    about: &'static [&'static str],
) -> Setting {
    Setting { key, form, usual: None, example, about }
}

/// A row with what is in force when nobody sets it, as the sample file says it.
const fn usually(usual: &'static str, setting: Setting) -> Setting {
    let Setting { key, form, example, about, .. } = setting;
    Setting { key, form, usual: Some(usual), example, about }
}

/// The settings in the order of the sample file.
pub(super) const SETTINGS: &[Setting] = &[
    setting(
        "public_url",
        Form::Text,
        "'https://keep.example.com/'",
        &[
            "Where people and Dropbox reach this service: the base of every redirect URI and link. It is never",
            "taken from a request. Without it the service can only be reached on this machine.",
        ],
    ),
    usually(
        "127.0.0.1:8787",
        setting(
            "listen",
            Form::Text,
            "\"127.0.0.1:8787\"",
            &["Where to listen. TLS may end at a proxy in front, or here: see [tls]."],
        ),
    ),
    setting(
        "metrics_listen",
        Form::Text,
        "\"127.0.0.1:8788\"",
        &[
            "Where /metrics and /readyz are served by themselves, over plain HTTP, for operators; they are then",
            "not to be had where the public is served. By default they are, and the proxy in front hides them.",
        ],
    ),
    setting(
        "data_folder",
        Form::Text,
        "\"/var/lib/dropkeep\"",
        &[
            "Where SQLite's file and the key file are when nothing else is said. By default",
            "$DROPKEEP_HOME/keep, or the data folder that is usual on this system.",
        ],
    ),
    setting(
        "store",
        Form::Text,
        "\"postgres://dropkeep@db.internal/dropkeep\"",
        &[
            "The database: sqlite:PATH, or postgres://USER@HOST/DATABASE for any number of processes.",
            "By default SQLite's file keep.sqlite in the data folder.",
        ],
    ),
    setting("store_password", Form::Secret, "\"...\"", &["The password of the database's user."]),
    setting(
        "cache",
        Form::Text,
        "\"redis://cache.internal:6379/0\"",
        &[
            "Redis or Valkey (rediss:// over TLS), through which processes share access tokens, sealed. It",
            "spares the database; when it is away, nothing fails.",
        ],
    ),
    setting("cache_password", Form::Secret, "\"...\"", &["The password of Redis."]),
    setting(
        "keys",
        Form::SecretElsewhere,
        "\"/etc/dropkeep/keys\"",
        &[
            "The keys that seal every secret at rest, as `dropkeep keys generate` writes them: one NAME:BASE64",
            "a line, the first of which seals. There is no default key. By default the file keys in the data",
            "folder, if it is there. In DROPKEEP_KEYS a comma may stand for the end of a line.",
        ],
    ),
    setting(
        "name",
        Form::Text,
        "\"replica-1\"",
        &["What this process is called in leases and logs. By default the name of this machine."],
    ),
    setting(
        "return_to",
        Form::List,
        "['https://app.example.com/settings/']",
        &[
            "Where people may be sent back to after connecting, without a connect session: URLs that begin so.",
        ],
    ),
    setting(
        "trusted_proxies",
        Form::List,
        "['127.0.0.1', '10.0.0.0/8']",
        &[
            "The proxies in front, by address or network, whose X-Forwarded-For says where requests come from.",
            "From everybody else it is ignored. Without it all who come through a proxy share its limits.",
        ],
    ),
    usually(
        "text",
        setting("log", Form::Text, "\"json\"", &["How the log is written: text or json."]),
    ),
    usually(
        "info",
        setting(
            "log_level",
            Form::Text,
            "\"info\"",
            &[
                "How much is logged: error, warn, info, debug, or directives such as dropkeep_server=debug.",
            ],
        ),
    ),
    setting(
        "apps.*.app_key",
        Form::Text,
        "\"abcdefghijklmno\"",
        &["The app key of Dropbox's App Console."],
    ),
    setting(
        "apps.*.app_secret",
        Form::Secret,
        "\"...\"",
        &["The app secret. Without one, people sign in with PKCE alone."],
    ),
    setting(
        "apps.*.title",
        Form::Text,
        "\"Example Photos\"",
        &["The name that pages show. By default the name of the app here."],
    ),
    usually(
        "default",
        setting(
            "apps.*.tenant",
            Form::Text,
            "\"acme\"",
            &["Whose app it is. Connections of one tenant are never seen by another's API keys."],
        ),
    ),
    setting(
        "apps.*.scopes",
        Form::List,
        "[\"account_info.read\", \"files.content.read\"]",
        &["What its connections ask for. By default all that the app is registered for."],
    ),
    setting(
        "tls.certificate_file",
        Form::Text,
        "\"/etc/dropkeep/tls.crt\"",
        &["The certificate of this service and those above it, in PEM."],
    ),
    setting("tls.key_file", Form::Text, "\"/etc/dropkeep/tls.key\"", &["Its private key, in PEM."]),
    setting(
        "tls.client_ca_file",
        Form::Text,
        "\"/etc/dropkeep/clients.crt\"",
        &[
            "Only callers with a certificate of these authorities may connect (mutual TLS). Browsers have none:",
            "let people connect through another process of the fleet.",
        ],
    ),
    setting(
        "brand.stylesheet",
        Form::Text,
        "\"brand.css\"",
        &[
            "A stylesheet that comes after that of the pages; their own, /assets/keep.css, lists what can be set.",
        ],
    ),
    setting(
        "brand.logo",
        Form::Text,
        "\"logo.svg\"",
        &["A logo for the pages: SVG, PNG, JPEG or WebP."],
    ),
    usually(
        "false",
        setting(
            "webhooks.allow_private_addresses",
            Form::Switch,
            "true",
            &[
                "Whether webhooks may go to addresses that are not public: this machine and the networks behind it.",
                "Whoever may subscribe can then have requests sent to whatever answers there.",
            ],
        ),
    ),
    setting(
        "traces.endpoint",
        Form::Text,
        "'http://localhost:4318'",
        &[
            "A collector of OpenTelemetry that takes OTLP over HTTP: spans go to v1/traces below it. Without",
            "one there are none. OTEL_EXPORTER_OTLP_ENDPOINT says the same.",
        ],
    ),
    setting(
        "traces.authorization",
        Form::Secret,
        "\"...\"",
        &["The Authorization header that the collector wants, such as `Bearer ...`."],
    ),
    usually(
        "dropkeep",
        setting(
            "traces.service_name",
            Form::Text,
            "\"keep\"",
            &["What the service is called in traces. OTEL_SERVICE_NAME says the same."],
        ),
    ),
    usually(
        "1",
        setting(
            "traces.sample",
            Form::Number,
            "0.01",
            &[
                "The share of traces that is kept, from 0 to 1, where no traceparent of a caller with an API key decides.",
            ],
        ),
    ),
    usually(
        "10000",
        setting(
            "limits.connections",
            Form::Number,
            "10000",
            &["How many connections may be open at once. Further ones wait."],
        ),
    ),
    usually(
        "75s",
        setting(
            "limits.idle",
            Form::Span,
            "\"75s\"",
            &[
                "How long a connection may be silent before a request, and take for the headers of one. Longer",
                "than the keep-alive of the proxy in front.",
            ],
        ),
    ),
    usually(
        "120",
        setting(
            "limits.page_requests",
            Form::Number,
            "120",
            &[
                "How often an address (of IPv6, a /64) may ask for the pages on which people connect, a minute;",
                "connecting takes about six requests. What is beyond gets 429 with Retry-After.",
            ],
        ),
    ),
    usually(
        "10",
        setting(
            "limits.sign_in_attempts",
            Form::Number,
            "10",
            &["How often an address may try to sign in to the admin page, a minute."],
        ),
    ),
    usually(
        "0s",
        setting(
            "shutdown.notice",
            Form::Span,
            "\"5s\"",
            &[
                "For how long, when it is to end, /readyz says so while requests are still accepted: what sends",
                "requests here has to notice within that time.",
            ],
        ),
    ),
    usually(
        "30s",
        setting(
            "shutdown.grace",
            Form::Span,
            "\"30s\"",
            &["How long requests under way may go on after that."],
        ),
    ),
    setting(
        "dropbox.endpoint",
        Form::Text,
        "'http://127.0.0.1:7787'",
        &["One base URL in place of Dropbox's hosts, for a local Dropbox."],
    ),
    setting(
        "dropbox.ca_file",
        Form::Text,
        "\"/etc/ssl/certs/proxy.pem\"",
        &["Certificates to trust beside the system's, in PEM, where a proxy stands between."],
    ),
];

/// The setting that `key` is of.
pub(super) fn find(key: &str) -> Option<&'static Setting> {
    SETTINGS.iter().find(|setting| setting.is(key))
}
