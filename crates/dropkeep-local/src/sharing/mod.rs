//! What accounts share with each other and with anybody: links, folders and files.
//!
//! [`links`], [`folders`] and [`file_members`] are the three ways; [`store`] keeps them. [`level`]
//! and [`members`] say who may do what, [`people`] writes them in JSON. [`cursor`] goes through lists,
//! [`jobs`] tells of what was begun, [`preview`] makes addresses for what is shared.

mod cursor;
mod file_members;
mod folders;
mod jobs;
mod level;
mod links;
mod members;
mod people;
mod preview;
mod store;

pub(crate) use file_members::ROUTES as FILE_MEMBER_ROUTES;
pub(crate) use folders::ROUTES as FOLDER_ROUTES;
pub(crate) use folders::{
    archive_team_folder, found_team_folder, regrant, remove_team_folder, rename_team_folder,
    reopen_team_folder,
};
pub(crate) use jobs::ROUTES as JOB_ROUTES;
pub(crate) use links::{OpenFailure, PAGES, ROUTES as LINK_ROUTES, list_link, open_link};
pub(crate) use store::Sharing;
