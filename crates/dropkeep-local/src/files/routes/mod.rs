//! The routes of the namespace `files`: they read arguments, call the tree and write answers.

mod change;
mod context;
mod list;
mod media_info;
mod paper;
mod preview;
mod read;
mod save_url;
mod temporary_link;
mod thumbnail;
mod upload;
mod upload_session;
mod upload_session_batch;
mod zip;

use crate::call::{Handler, PageHandler};

pub(crate) use context::{limits, locator};
pub(crate) use list::list_through_link;
pub(crate) use read::readable;
pub(crate) use save_url::interrupt as interrupt_downloads;
pub(crate) use temporary_link::content_type;
pub(crate) use zip::archive;

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("files/copy", change::copy),
    ("files/copy_v2", change::copy_v2),
    ("files/create_folder", change::create_folder),
    ("files/create_folder_v2", change::create_folder_v2),
    ("files/delete", change::delete),
    ("files/delete_v2", change::delete_v2),
    ("files/download", read::download),
    ("files/download_zip", zip::download_zip),
    ("files/export", paper::export),
    ("files/get_metadata", read::metadata),
    ("files/get_preview", preview::preview),
    ("files/get_temporary_link", temporary_link::create),
    ("files/get_thumbnail", thumbnail::thumbnail),
    ("files/get_thumbnail_batch", thumbnail::batch),
    ("files/get_thumbnail_v2", thumbnail::thumbnail_v2),
    ("files/list_folder", list::list_folder),
    ("files/list_folder/continue", list::list_folder_continue),
    ("files/list_folder/get_latest_cursor", list::latest_cursor),
    ("files/list_folder/longpoll", list::longpoll),
    ("files/move", change::relocate),
    ("files/move_v2", change::relocate_v2),
    ("files/paper/create", paper::create),
    ("files/paper/update", paper::update),
    ("files/save_url", save_url::save_url),
    ("files/save_url/check_job_status", save_url::check),
    ("files/upload", upload::upload),
    ("files/upload_session/append", upload_session::append),
    ("files/upload_session/append_v2", upload_session::append_v2),
    ("files/upload_session/append_batch", upload_session_batch::append_batch),
    ("files/upload_session/finish", upload_session::finish),
    ("files/upload_session/finish_batch", upload_session_batch::finish_batch),
    ("files/upload_session/finish_batch_v2", upload_session_batch::finish_batch_v2),
    ("files/upload_session/finish_batch/check", upload_session_batch::finish_batch_check),
    ("files/upload_session/start", upload_session::start),
    ("files/upload_session/start_batch", upload_session_batch::start_batch),
];

/// The pages outside `/2/` this module answers.
pub(crate) const PAGES: &[(&str, PageHandler)] =
    &[(temporary_link::PREFIX, temporary_link::fetch), (paper::PREFIX, paper::page)];
