//! The configuration file that says what can be set.

use std::fmt::Write as _;

use super::setting::{Form, Setting};
use super::settings_table::SETTINGS;

const HEAD: &str = "\
# The configuration of `dropkeep serve`. What is commented out shows what could be set.
#
# A variable of the environment is stronger than this file: DROPKEEP_ and the name in capitals, with __
# for the dot. DROPKEEP_LISTEN, DROPKEEP_TLS__KEY_FILE, DROPKEEP_APPS__PHOTOS__APP_SECRET.
# Lists are separated by spaces there. Options of the command line are stronger still.
#
# A secret is given as NAME, NAME_file (a path), or NAME_command (what it prints), one of the three.
# Relative paths begin at the folder of this file. `dropkeep serve --check` shows what is in force.
";

/// A configuration file with every setting, its documentation and an example, all commented out but
/// what a first start needs.
pub fn sample_config() -> String {
    let mut text = HEAD.to_owned();
    let mut section = "";
    for setting in SETTINGS {
        let (above, name) = setting.key.rsplit_once('.').unwrap_or(("", setting.key));
        if above != section {
            section = above;
            let header = above.replace('*', "photos");
            let comment = if above.starts_with("apps") { "" } else { "# " };
            // Writing into a String cannot fail.
            let _ = write!(text, "\n\n{comment}[{header}]");
        }
        one(&mut text, setting, name);
    }
    text.push('\n');
    text
}

fn one(text: &mut String, setting: &Setting, name: &str) {
    text.push('\n');
    for line in setting.about {
        let _ = write!(text, "\n# {line}");
    }
    if let Some(usual) = setting.usual {
        let _ = write!(text, "\n# Usually {usual}.");
    }
    let is_needed = ["public_url", "apps.*.app_key"].contains(&setting.key);
    let comment = if is_needed { "" } else { "# " };
    let example = setting.example;
    match setting.form {
        Form::SecretElsewhere => {
            let _ = write!(text, "\n# {name}_file = {example}");
        }
        Form::Secret => {
            let file = setting.key.replace(['.', '*'], "-").replace("--", "-");
            let file = file.trim_start_matches("apps-").trim_start_matches('-');
            let _ = write!(text, "\n# {name}_file = \"/etc/dropkeep/{file}\"");
        }
        _ => {
            let _ = write!(text, "\n{comment}{name} = {example}");
        }
    }
}
