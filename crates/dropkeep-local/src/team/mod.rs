//! Teams as the API shows them: who is in one and in its groups, and which namespaces and folders it
//! has.

mod folders;
mod groups;
mod members;
mod page;
mod routes;
mod spaces;
mod suspension;
mod wire;

pub(crate) use folders::ROUTES as FOLDER_ROUTES;
pub(crate) use folders::TeamFolders;
pub(crate) use groups::{
    CHANGING as GROUP_CHANGING_ROUTES, GroupRole, Groups, MEMBERSHIP as GROUP_MEMBERSHIP_ROUTES,
    Management, READING as GROUP_READING_ROUTES, summary,
};
pub(crate) use routes::ROUTES;
pub(crate) use suspension::ROUTES as SUSPENSION_ROUTES;
pub(crate) use wire::full_team;
