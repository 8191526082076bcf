//! `dropkeep local recipe`

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::context::Context;
use crate::failure::Result;

/// Print what a program needs to work with a local Dropbox
///
/// What is printed works under `dropkeep local run -- CMD` and after `dropkeep local env`.
#[derive(Debug, Args)]
pub(super) struct RecipeArgs {
    /// What the program is written in, or is
    #[arg(value_enum, value_name = "CLIENT")]
    client: Client,
}

/// The clients that there are recipes for.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Client {
    /// The official SDK, `pip install dropbox`
    Python,
    /// The official SDK, `npm install dropbox`
    Javascript,
    /// github.com/dropbox/dropbox-sdk-go-unofficial
    Go,
    /// The official SDK, com.dropbox.core:dropbox-core-sdk
    Java,
    /// The crate dropbox-sdk
    Rust,
    /// rclone's backend `dropbox`
    Rclone,
    /// curl
    Curl,
}

impl Client {
    fn recipe(self) -> &'static str {
        match self {
            Self::Python => include_str!("recipes/python.py"),
            Self::Javascript => include_str!("recipes/javascript.mjs"),
            Self::Go => include_str!("recipes/go.go"),
            Self::Java => include_str!("recipes/java.java"),
            Self::Rust => include_str!("recipes/rust.txt"),
            Self::Rclone => include_str!("recipes/rclone.sh"),
            Self::Curl => include_str!("recipes/curl.sh"),
        }
    }
}

impl RecipeArgs {
    /// Prints it.
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let recipe = self.client.recipe().trim_end();
        context.output.record(&json!({ "recipe": recipe }), || recipe.to_owned())
    }
}
