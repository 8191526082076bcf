//! How variables are written.

use clap::ValueEnum;

/// Who is to read the variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Syntax {
    /// sh, bash, zsh: `export NAME=value`
    Sh,
    /// `set -gx NAME value`
    Fish,
    /// `$env:NAME = 'value'`
    Powershell,
    /// `NAME=value`, for a file named `.env`
    Dotenv,
    /// `NAME=value`, for the file that `$GITHUB_ENV` names in a job of GitHub Actions
    Github,
}

impl Syntax {
    /// The one that fits the user's shell.
    pub(super) fn usual(shell: Option<&str>) -> Self {
        match shell {
            Some(shell) if shell.ends_with("fish") => Self::Fish,
            None if cfg!(windows) => Self::Powershell,
            _ => Self::Sh,
        }
    }

    /// The line that sets a variable.
    pub(super) fn line(self, name: &str, value: &str) -> String {
        match self {
            Self::Sh => format!("export {name}={}", quoted(value, r"'\''")),
            Self::Fish => format!("set -gx {name} {}", quoted(value, r"\'")),
            Self::Powershell => format!("$env:{name} = '{}'", value.replace('\'', "''")),
            Self::Dotenv => format!("{name}={}", quoted(value, r"\'")),
            Self::Github => format!("{name}={value}"),
        }
    }
}

/// `value` as one word; within quotes a quote is written as `quote`.
fn quoted(value: &str, quote: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_.:/,".contains(letter);
    if !value.is_empty() && value.chars().all(plain) {
        return value.to_owned();
    }
    format!("'{}'", value.replace('\'', quote))
}

#[cfg(test)]
mod tests {
    use super::Syntax;

    #[test]
    fn whatever_a_reader_would_take_apart_is_quoted() {
        for (syntax, plain, quoted) in [
            (Syntax::Sh, "export N=http://[::1]:80", r"export N='a'\''b c'"),
            (Syntax::Fish, "set -gx N http://[::1]:80", r"set -gx N 'a\'b c'"),
            (Syntax::Powershell, "$env:N = 'http://[::1]:80'", "$env:N = 'a''b c'"),
            (Syntax::Dotenv, "N=http://[::1]:80", r"N='a\'b c'"),
            (Syntax::Github, "N=http://[::1]:80", "N=a'b c"),
        ] {
            let unquoted =
                syntax.line("N", "http://[::1]:80").replace("'http://[::1]:80'", "http://[::1]:80");
            assert_eq!(unquoted, plain.replace("'http://[::1]:80'", "http://[::1]:80"));
            assert_eq!(syntax.line("N", "a'b c"), quoted);
        }
    }

    #[test]
    fn what_is_safe_stays_as_it_is() {
        assert_eq!(Syntax::Sh.line("N", "127.0.0.1,::1"), "export N=127.0.0.1,::1");
        assert_eq!(Syntax::Sh.line("N", ""), "export N=''");
    }
}
