//! The routes of the namespace `files`: they read arguments, call the tree and write answers.

mod batch;
mod change;
mod context;
mod copy_reference;
mod list;
mod lock;
mod media_info;
mod paper;
mod preview;
mod read;
mod relocation_batch;
mod revisions;
mod save_url;
mod search;
mod tags;
mod temporary_link;
mod thumbnail;
mod upload;
mod upload_link;
mod upload_session;
mod upload_session_batch;
mod zip;

use crate::call::{Handler, PageHandler};

pub(crate) use context::{limits, locator};
pub(crate) use list::list_through_link;
pub(crate) use read::readable;
pub(crate) use save_url::interrupt as interrupt_downloads;
pub(crate) use temporary_link::content_type;
pub(crate) use upload_link::{UploadLinkFailure, upload_to_link};
pub(crate) use zip::archive;

/// The routes this module answers.
pub(crate) const ROUTES: &[(&str, Handler)] = &[
    ("files/alpha/get_metadata", read::metadata),
    ("files/alpha/upload", upload::upload),
    ("files/copy", change::copy),
    ("files/copy_batch", relocation_batch::copy),
    ("files/copy_batch/check", relocation_batch::copy_check),
    ("files/copy_batch/check_v2", relocation_batch::copy_check_v2),
    ("files/copy_batch_v2", relocation_batch::copy_v2),
    ("files/copy_reference/get", copy_reference::create),
    ("files/copy_reference/save", copy_reference::save),
    ("files/copy_v2", change::copy_v2),
    ("files/create_folder", change::create_folder),
    ("files/create_folder_batch", batch::create_folders),
    ("files/create_folder_batch/check", batch::create_folders_check),
    ("files/create_folder_v2", change::create_folder_v2),
    ("files/delete", change::delete),
    ("files/delete_batch", batch::delete),
    ("files/delete_batch/check", batch::delete_check),
    ("files/delete_v2", change::delete_v2),
    ("files/download", read::download),
    ("files/download_zip", zip::download_zip),
    ("files/export", paper::export),
    ("files/get_file_lock_batch", lock::get),
    ("files/get_metadata", read::metadata),
    ("files/get_preview", preview::preview),
    ("files/get_temporary_link", temporary_link::create),
    ("files/get_temporary_upload_link", upload_link::create),
    ("files/get_thumbnail", thumbnail::thumbnail),
    ("files/get_thumbnail_batch", thumbnail::batch),
    ("files/get_thumbnail_v2", thumbnail::thumbnail_v2),
    ("files/list_folder", list::list_folder),
    ("files/list_folder/continue", list::list_folder_continue),
    ("files/list_folder/get_latest_cursor", list::latest_cursor),
    ("files/list_folder/longpoll", list::longpoll),
    ("files/list_revisions", revisions::list_revisions),
    ("files/lock_file_batch", lock::lock),
    ("files/move", change::relocate),
    ("files/move_batch", relocation_batch::relocate),
    ("files/move_batch/check", relocation_batch::relocate_check),
    ("files/move_batch/check_v2", relocation_batch::relocate_check_v2),
    ("files/move_batch_v2", relocation_batch::relocate_v2),
    ("files/move_v2", change::relocate_v2),
    ("files/paper/create", paper::create),
    ("files/paper/update", paper::update),
    ("files/permanently_delete", change::permanently_delete),
    ("files/restore", revisions::restore),
    ("files/save_url", save_url::save_url),
    ("files/save_url/check_job_status", save_url::check),
    ("files/search", search::search),
    ("files/search/continue_v2", search::continue_v2),
    ("files/search_v2", search::search_v2),
    ("files/tags/add", tags::add),
    ("files/tags/get", tags::get),
    ("files/tags/remove", tags::remove),
    ("files/unlock_file_batch", lock::unlock),
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
