//! The descriptions of routes, held against the facts.

use dropkeep_api::route::{Auth, Host, SelectAdmin, Style};
use dropkeep_api::routes::{ALL, find};

use super::sample::Facts;

#[test]
fn a_route_is_found_by_its_name() {
    let route = find("files/list_folder/continue").expect("known");
    assert_eq!(
        (route.path, route.host, route.style),
        ("/2/files/list_folder/continue", Host::Api, Style::Rpc)
    );
    assert_eq!(
        (route.auth, route.scope),
        (&[Auth::App, Auth::User][..], Some("files.metadata.read"))
    );
    assert_eq!(find("files/delete_v2").expect("known").version, 2);
    assert_eq!(
        find("files/list_folder").expect("known").select_admin,
        Some(SelectAdmin::WholeTeam)
    );
    assert_eq!(find("files/list_folders"), None);
    assert!(ALL.iter().all(|route| find(route.full_name()) == Some(*route)));
}

#[test]
fn every_live_route_of_the_default_namespaces_is_there() {
    let facts = Facts::load();
    for namespace in [
        "account",
        "auth",
        "check",
        "contacts",
        "file_properties",
        "file_requests",
        "files",
        "openid",
        "sharing",
        "users",
    ] {
        let routes = facts.namespaces()[namespace]["routes"].as_array().expect("routes");
        for route in routes.iter().filter(|route| route["deprecated"] == false) {
            let path = route["path"].as_str().expect("a path");
            let found =
                find(path.trim_start_matches("/2/")).unwrap_or_else(|| panic!("{path} is missing"));
            assert_eq!((found.path, found.deprecated), (path, false));
            assert_eq!(found.scope, route["scope"].as_str());
            assert_eq!(found.preview, route["is_preview"] == true);
            assert_eq!(
                format!("{:?}", found.style).to_lowercase(),
                route["style"].as_str().expect("a style")
            );
            assert_eq!(
                format!("{:?}", found.host).to_lowercase(),
                route["host"].as_str().expect("a host")
            );
            assert_eq!(found.auth.len(), route["auth"].as_array().expect("auth").len());
        }
    }
}

#[test]
fn only_what_does_no_harm_twice_is_repeated() {
    let repeats = |name: &str| find(name).expect("known").idempotent;
    for safe in [
        "files/get_metadata",
        "files/upload",
        "files/upload_session/append_v2",
        "files/delete_batch/check",
        "check/app",
    ] {
        assert!(repeats(safe), "{safe}");
    }
    for unsafe_twice in [
        "files/create_folder_v2",
        "files/delete_v2",
        "files/move_v2",
        "files/upload_session/finish",
        "files/paper/update", // may append
        "auth/token/revoke",
    ] {
        assert!(!repeats(unsafe_twice), "{unsafe_twice}");
    }
    assert_eq!(find("files/upload").expect("known").idempotent_unless, Some("strict_conflict"));
}
