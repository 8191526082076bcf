//! The routes about the folders of teams.

use super::{changing, listing, status, sync};
use crate::call::Handler;

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("team/team_folder/activate", status::activate),
    ("team/team_folder/archive", status::archive),
    ("team/team_folder/archive/check", status::archive_check),
    ("team/team_folder/create", changing::create),
    ("team/team_folder/get_info", listing::get_info),
    ("team/team_folder/list", listing::list),
    ("team/team_folder/list/continue", listing::list_continue),
    ("team/team_folder/permanently_delete", status::permanently_delete),
    ("team/team_folder/rename", changing::rename),
    ("team/team_folder/update_sync_settings", sync::update),
];
