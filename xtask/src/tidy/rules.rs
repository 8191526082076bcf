//! The rules for one file.

use super::source::{Finding, Source};

/// A rule for one Rust file.
type Rule = fn(&Source) -> Vec<Finding>;

/// All rules for Rust files; generated code is excused.
pub(crate) const RUST_RULES: [Rule; 6] = [
    file_length,
    urls_in_endpoints_only,
    mod_files_are_tables_of_contents,
    tests_run_and_do_not_sleep,
    secrets_derive_nothing_that_prints,
    every_file_says_what_it_is,
];

/// Longer than this, and a file has more than one subject.
const LONGEST_FILE: usize = 600;

/// Types that hold a secret. They write their own `Debug` and are never serialized by derive.
const SECRET_TYPES: [&str; 6] =
    ["AppSecret", "RefreshToken", "AccessToken", "AuthorizationCode", "CodeVerifier", "Secret"];

fn file_length(file: &Source) -> Vec<Finding> {
    let lines = file.code().count();
    if lines <= LONGEST_FILE {
        return Vec::new();
    }
    vec![file.finding(lines, format!("{lines} lines: split the file ({LONGEST_FILE} is the end)"))]
}

fn urls_in_endpoints_only(file: &Source) -> Vec<Finding> {
    if !file.is_library() || file.path.ends_with("/endpoints.rs") {
        return Vec::new();
    }
    matching(file, "move the URL into endpoints.rs (invariant 4)", |line| {
        line.contains("\"https://") || line.contains("\"http://")
    })
}

fn mod_files_are_tables_of_contents(file: &Source) -> Vec<Finding> {
    if !file.path.ends_with("/mod.rs") {
        return Vec::new();
    }
    matching(file, "mod.rs holds docs, mod lines and re-exports: move this into a file", |line| {
        ["fn ", "pub fn ", "pub(crate) fn ", "struct ", "pub struct ", "enum ", "pub enum ", "impl"]
            .iter()
            .any(|start| line.starts_with(start))
    })
}

fn tests_run_and_do_not_sleep(file: &Source) -> Vec<Finding> {
    let banned = [
        concat!("#[", "ignore"),
        concat!("#[", "should_panic"),
        concat!("thread::", "sleep"),
        concat!("tokio::time::", "sleep"),
        concat!("#[", "allow("),
        concat!("#![", "allow("),
    ];
    let lines = file.text.lines().enumerate().map(|(index, line)| (index + 1, line));
    lines
        .filter_map(|(number, line)| {
            let word = banned.iter().find(|word| line.contains(**word))?;
            let permitted = word.ends_with("sleep") && file.path.ends_with("/clock.rs");
            (!permitted).then(|| file.finding(number, format!("{word}: see STYLE.md, Tests")))
        })
        .collect()
}

fn secrets_derive_nothing_that_prints(file: &Source) -> Vec<Finding> {
    let lines: Vec<(usize, &str)> = file.code().collect();
    let declares_secret = |line: &str| {
        let name = line.trim_start().strip_prefix("pub struct ").unwrap_or_default();
        let name = name.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        SECRET_TYPES.contains(&name)
    };
    let mut findings = Vec::new();
    for (index, (number, line)) in lines.iter().enumerate().filter(|(_, (_, l))| declares_secret(l))
    {
        let attributes = lines[..index].iter().rev();
        let mut attributes =
            attributes.take_while(|(_, above)| above.trim_start().starts_with('#'));
        if attributes.any(|(_, above)| above.contains("Debug") || above.contains("Serialize")) {
            findings.push(
                file.finding(*number, format!("a secret derives Debug or Serialize: {line}")),
            );
        }
    }
    findings
}

fn every_file_says_what_it_is(file: &Source) -> Vec<Finding> {
    if file.text.starts_with("//!") || file.is_test() {
        return Vec::new();
    }
    vec![file.finding(1, "begin the file with a `//!` sentence that says what is in it")]
}

/// Commits and files name no path of the machine they were made on, and no package registry's host.
pub(crate) fn no_trace_of_the_workshop(file: &Source) -> Vec<Finding> {
    if file.path == "Cargo.lock" {
        return Vec::new();
    }
    let banned = [
        concat!("/ro", "ot/"),
        concat!("/work", "/"),
        concat!("/ho", "me/"),
        concat!("static.crates", ".io"),
        concat!("pypi", ".org"),
        concat!("registry.npmjs", ".org"),
        concat!("deb.debian", ".org"),
    ];
    let lines = file.text.lines().enumerate();
    lines
        .filter_map(|(index, line)| {
            let word = banned.iter().find(|word| line.contains(**word))?;
            Some(file.finding(index + 1, format!("names {word}")))
        })
        .collect()
}

fn matching(file: &Source, what: &str, wrong: impl Fn(&str) -> bool) -> Vec<Finding> {
    file.code()
        .filter(|(_, line)| !line.trim_start().starts_with("//") && wrong(line))
        .map(|(number, _)| file.finding(number, what))
        .collect()
}
