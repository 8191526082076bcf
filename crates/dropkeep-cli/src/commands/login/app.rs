//! Which app to sign in with, and how to come by one.

use dropkeep_auth::{App, AppKey, AppSecret, LoopbackFlow};

use super::LoginArgs;
use crate::context::Context;
use crate::failure::{Explain, Failure, Result};
use crate::output::prompt;

/// For who has no app yet.
const GUIDE: &str = "\
To sign in you need a Dropbox app of your own. It costs nothing and takes two minutes:

  1. Open https://www.dropbox.com/developers/apps/create
     Choose `Scoped access`, then `App folder` (sees a folder of its own) or `Full Dropbox`.
  2. On the tab `Permissions`, tick what the app may do, and press `Submit`:
       account_info.read             dropkeep whoami
       files.metadata.read           dropkeep ls
       files.content.read            dropkeep get
       files.content.write           dropkeep put
       sharing.read, sharing.write   dropkeep link, put --link
     (To add one later, tick it and run `dropkeep login` again.)
  3. On the tab `Settings`, copy the `App key`. The app secret is not needed.";

/// The app from the flags, the environment or the person.
pub(super) async fn find(args: &LoginArgs, context: &Context) -> Result<App> {
    let given = args.app_key.clone().or_else(|| context.environment.app_key.clone());
    let key = match given {
        Some(key) => key,
        None if prompt::is_interactive() => ask(context).await?,
        None => {
            return Err(Failure::usage(format!("there is no app key\n\n{GUIDE}\n"))
                .hint("dropkeep login --app-key KEY, or set DROPBOX_APP_KEY"));
        }
    };
    Ok(App { key: app_key(&key)?, secret: secret(args, context).await? })
}

async fn ask(context: &Context) -> Result<String> {
    context.output.say(GUIDE);
    let uri = format!("http://localhost:{}/callback", LoopbackFlow::DEFAULT_PORT);
    context.output.say(&format!("     (For `--browser`, add {uri} to `Redirect URIs` there.)\n"));
    prompt::line("App key: ").await
}

fn app_key(text: &str) -> Result<AppKey> {
    let text = text.trim();
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(Failure::usage(format!("`{text}` is not an app key"))
            .hint("copy the `App key` from the app's Settings tab: 15 letters and digits"));
    }
    Ok(AppKey::new(text))
}

/// Never from the command line itself, where everybody on this machine could read it.
async fn secret(args: &LoginArgs, context: &Context) -> Result<Option<AppSecret>> {
    if args.ask_app_secret {
        return prompt::hidden("App secret").await.map(|text| Some(AppSecret::new(text.trim())));
    }
    let Some(path) = &args.app_secret_file else {
        return Ok(context.environment.app_secret.clone());
    };
    let text = std::fs::read_to_string(path)
        .explain(format!("cannot read the app secret from {}", path.display()))?;
    Ok(Some(AppSecret::new(text.trim())))
}
