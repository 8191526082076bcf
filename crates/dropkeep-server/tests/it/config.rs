//! Settings from a file, the environment and options.

use std::path::Path;
use std::time::Duration;

use dropkeep_server::{LogFormat, Origin, Settings, Sources, sample_config};
use tempfile::TempDir;

const KEY: &str = "2026-11:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

/// Settings of this text, with a key at hand.
fn sources(folder: &Path, text: &str, environment: &[(&str, &str)]) -> Sources {
    let variable = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    Sources {
        file: Some((folder.join("dropkeep.toml"), text.to_owned())),
        environment: [("DROPKEEP_KEYS", KEY)].iter().chain(environment).map(variable).collect(),
        options: Vec::new(),
        data_folder: folder.join("data"),
        machine: "host".to_owned(),
    }
}

fn load(text: &str, environment: &[(&str, &str)]) -> Settings {
    let folder = TempDir::new().unwrap();
    Settings::load(&sources(folder.path(), text, environment)).unwrap()
}

/// What is wrong with it, with the folder left out.
fn mistakes(text: &str, environment: &[(&str, &str)]) -> String {
    let folder = TempDir::new().unwrap();
    let error = Settings::load(&sources(folder.path(), text, environment)).unwrap_err();
    error.to_string().replace(&format!("{}/", folder.path().display()), "")
}

fn origin(settings: &Settings, key: &str) -> (String, Origin) {
    let found = settings.in_force.iter().find(|setting| setting.key == key).unwrap();
    (found.value.clone(), found.origin.clone())
}

#[test]
fn with_no_file_everything_has_its_default() {
    let settings = load("", &[]);
    assert_eq!(settings.keep.public_url.as_str(), "http://127.0.0.1:8787/");
    assert!(settings.keep.store.to_string().ends_with("data/keep.sqlite"));
    assert_eq!(settings.keep.name, "host");
    assert_eq!(settings.serve.grace, Duration::from_secs(30));
    assert_eq!(origin(&settings, "listen"), ("127.0.0.1:8787".to_owned(), Origin::Default));
}

#[test]
fn the_environment_is_stronger_than_the_file_and_options_are_stronger_still() {
    let text = "listen = \"127.0.0.1:1\"\nlog = \"json\"\n[shutdown]\ngrace = 5\nnotice = \"1m\"\n\
                [apps.photos-eu]\napp_key = \"key\"\ntitle = \"Photos\"\nscopes = [\"a.read\"]\n";
    let folder = TempDir::new().unwrap();
    let variables =
        [("DROPKEEP_LISTEN", "127.0.0.1:2"), ("DROPKEEP_APPS__PHOTOS_EU__TITLE", "Bilder")];
    let mut sources = sources(folder.path(), text, &variables);
    let settings = Settings::load(&sources).unwrap();
    assert_eq!(settings.listen.port(), 2);
    let from = Origin::Environment("DROPKEEP_LISTEN".to_owned());
    assert_eq!(origin(&settings, "listen"), ("127.0.0.1:2".to_owned(), from));
    assert_eq!(settings.log_format, LogFormat::Json);
    assert_eq!(settings.serve.grace, Duration::from_secs(5));
    assert_eq!(settings.serve.notice, Duration::from_secs(60));
    let app = &settings.keep.apps["photos-eu"];
    assert_eq!((app.title.as_str(), app.tenant.as_str()), ("Bilder", "default"));
    assert!(app.options.scopes.contains("a.read"));
    let Origin::File { line, .. } = origin(&settings, "apps.photos-eu.app_key").1 else { panic!() };
    assert_eq!(line, 7);
    sources.options.push(("listen", "--listen", "127.0.0.1:3".to_owned()));
    assert_eq!(Settings::load(&sources).unwrap().listen.port(), 3);
}

#[test]
fn mistakes_are_told_all_at_once_with_file_line_key_and_what_to_do() {
    let text = "lisen = \"127.0.0.1:1\"\nlog = \"xml\"\nkeys = \"x\"\nreturn_to = [\"/settings\"]\n\
                [shutdown]\ngrase = 5\nnotice = \"soon\"\n[limits]\nconnections = true\n\
                [apps.Photos]\napp_key = \"key\"\n[apps.b]\napp_secrt = \"s3cret\"\n";
    insta::assert_snapshot!(mistakes(text, &[("DROPKEEP_PUBLIC_URL", "http://keep.example")]), @"
    apps.Photos: an app is named with up to 40 of a-z, 0-9 and -, for it is part of URLs
    apps.b.app_key: the app needs its key, as Dropbox's App Console shows it
    dropkeep.toml:1: lisen: there is no such setting; did you mean listen?
    dropkeep.toml:2: log: the log is text or json
    dropkeep.toml:3: keys: this does not belong into a configuration file: set keys_file
    dropkeep.toml:4: return_to: every one has to be a whole URL such as https://app.example.com/
    dropkeep.toml:6: shutdown.grase: there is no such setting; did you mean shutdown.grace?
    dropkeep.toml:7: shutdown.notice: this is no length of time: write 30s, 5m or 1h
    dropkeep.toml:9: limits.connections: a number is needed
    dropkeep.toml:13: apps.b.app_secrt: there is no such setting; did you mean apps.b.app_secret?
    $DROPKEEP_PUBLIC_URL: public_url: write https://HOST/; plain http is for this machine alone, as tokens travel by it
    ");
}

#[test]
fn what_is_no_toml_is_told_with_its_line_and_without_its_content() {
    let said = mistakes("listen = \"127.0.0.1:1\"\nstore_password = s3cret\n", &[]);
    assert!(said.starts_with("dropkeep.toml:2: this is no TOML"), "{said}");
    assert!(!said.contains("s3cret"), "{said}");
}

#[test]
fn secrets_come_from_files_and_commands_and_are_never_shown() {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("secret"), "canary-of-the-file\n").unwrap();
    let text = "store = \"postgres://keep@db/keep\"\nstore_password_command = \"printf canary%sof/it -\"\n\
                cache = \"redis://cache/0\"\ncache_password = \"canary-inline\"\n\
                [apps.photos]\napp_key = \"key\"\napp_secret_file = \"secret\"\n";
    let settings = Settings::load(&sources(folder.path(), text, &[])).unwrap();
    let shown = format!("{settings:?}");
    assert!(!shown.contains("canary-"), "{shown}");
    assert!(!shown.contains(KEY.split_once(':').unwrap().1), "{shown}");
    assert_eq!(origin(&settings, "store").0, "postgres://db/keep");
    assert_eq!(origin(&settings, "cache_password").0, "[redacted]");
    assert_eq!(origin(&settings, "apps.photos.app_secret_file").0, "secret");
    let secret = settings.keep.apps["photos"].app.secret.as_ref().unwrap();
    assert_eq!(secret.expose(), "canary-of-the-file");
}

#[test]
fn a_secret_in_two_ways_is_a_mistake_unless_one_layer_is_stronger() {
    let text = "cache = \"redis://cache/0\"\ncache_password = \"a\"\ncache_password_file = \"b\"\n";
    let said = mistakes(text, &[]);
    assert!(said.contains("is set too: one of them decides"), "{said}");
    let text = "cache = \"redis://cache/0\"\ncache_password_file = \"not-there\"\n";
    load(text, &[("DROPKEEP_CACHE_PASSWORD", "stronger")]);
    let said = mistakes(text, &[]);
    assert!(said.contains("dropkeep.toml:2: cache_password_file: cannot read"), "{said}");
}

#[test]
fn without_a_key_there_is_no_start_and_the_command_that_makes_one_is_named() {
    let folder = TempDir::new().unwrap();
    let mut sources = sources(folder.path(), "", &[]);
    sources.environment.clear();
    let said = Settings::load(&sources).unwrap_err().to_string();
    assert!(said.contains("dropkeep keys generate"), "{said}");
    std::fs::create_dir(folder.path().join("data")).unwrap();
    std::fs::write(folder.path().join("data/keys"), format!("# ours\n{KEY}\n")).unwrap();
    let settings = Settings::load(&sources).unwrap();
    assert_eq!(settings.keep.keys.sealing_key().as_str(), "2026-11");
    sources.environment.insert("DROPKEEP_KEYS".to_owned(), "nonsense".to_owned());
    let said = Settings::load(&sources).unwrap_err().to_string();
    assert_eq!(
        said,
        "$DROPKEEP_KEYS: keys: line 1 is no key: a key is written NAME:BASE64, with 32 random bytes in Base64"
    );
}

#[test]
fn a_variable_that_looks_like_a_setting_is_warned_of_and_others_are_left_alone() {
    let variables = [
        ("DROPKEEP_PUBLC_URL", "https://keep.example"),
        ("DROPKEEP_PORT_8787_TCP", "tcp://10.0.0.1:8787"),
        ("DROPKEEP_API_KEY", "dk_x"),
    ];
    let settings = load("", &variables);
    assert_eq!(
        settings.warnings,
        ["DROPKEEP_PUBLC_URL is no setting; did you mean DROPKEEP_PUBLIC_URL?"]
    );
}

#[test]
fn the_sample_is_a_configuration_and_documents_every_key() {
    let sample = sample_config();
    insta::assert_snapshot!(sample);
    load(&sample, &[]);
    // With everything in it switched on nothing is unknown.
    let lines = sample.lines().map(|line| {
        let bare = line.strip_prefix("# ").unwrap_or(line);
        let is_setting = bare.split_once(" = ").is_some_and(|(key, _)| !key.contains(' '));
        if is_setting || bare.starts_with('[') { bare } else { "" }
    });
    let all = lines.collect::<Vec<_>>().join("\n");
    let said = mistakes(&all, &[("DROPKEEP_KEYS", "")]);
    assert!(!said.contains("no such setting") && !said.contains("no TOML"), "{said}");
    assert!(said.lines().all(|line| line.contains("cannot read")), "{said}");
}

#[test]
fn tls_needs_a_certificate_and_its_key() {
    let folder = TempDir::new().unwrap();
    let made = rcgen::generate_simple_self_signed(["keep.example".to_owned()]).unwrap();
    std::fs::write(folder.path().join("crt"), made.cert.pem()).unwrap();
    std::fs::write(folder.path().join("key"), made.signing_key.serialize_pem()).unwrap();
    let text = "[tls]\ncertificate_file = \"crt\"\nkey_file = \"key\"\nclient_ca_file = \"crt\"\n";
    assert!(Settings::load(&sources(folder.path(), text, &[])).unwrap().serve.tls.is_some());
    for (text, key) in [
        ("[tls]\ncertificate_file = \"crt\"\n", "tls.key_file"),
        ("[tls]\nkey_file = \"key\"\n", "tls.certificate_file"),
        ("[tls]\ncertificate_file = \"key\"\nkey_file = \"key\"\n", "tls.certificate_file"),
        ("[tls]\ncertificate_file = \"crt\"\nkey_file = \"crt\"\n", "tls.key_file"),
    ] {
        let said = Settings::load(&sources(folder.path(), text, &[])).unwrap_err().to_string();
        assert!(said.contains(key), "{said}");
    }
}
