//! Paths and their forms.

use proptest::prelude::Strategy;
use proptest::{prop_assert, prop_assert_eq, proptest};

use super::super::name::Rename;
use super::super::path::{Locator, MalformedPath, TreePath};
use super::setting::path;

#[test]
fn each_form_of_path_is_told_apart() {
    let parse = |text| Locator::parse(text).unwrap();
    assert_eq!(parse(""), Locator::Path(TreePath::root()));
    assert_eq!(parse("/a"), Locator::Path(path("/a")));
    assert_eq!(parse("rev:0123456789"), Locator::Revision("0123456789".to_owned()));
    assert_eq!(parse("id:x"), Locator::Id("id:x".to_owned(), TreePath::root()));
    assert_eq!(parse("id:x/a"), Locator::Id("id:x".to_owned(), path("/a")));
    assert_eq!(parse("ns:42/a"), Locator::Namespace(42, path("/a")));
    assert_eq!(parse("ns:42"), Locator::Namespace(42, TreePath::root()));
}

#[test]
fn names_may_have_255_utf_16_units() {
    assert!(TreePath::parse(&format!("/{}", "x".repeat(255))).is_ok());
    assert!(TreePath::parse(&format!("/{}", "\u{1f600}".repeat(127))).is_ok());
    let long = TreePath::parse(&format!("/{}", "\u{1f600}".repeat(128)));
    assert_eq!(long, Err(MalformedPath));
}

#[test]
fn a_slash_alone_names_nothing_below_an_id() {
    for text in ["id:x/", "id:x//"] {
        assert_eq!(Locator::parse(text), Err(MalformedPath), "{text}");
    }
}

#[test]
fn a_made_up_name_is_no_longer_than_names_may_be() {
    let taken = path(&format!("/{}.txt", "\u{1f600}".repeat(125)));
    let free = Rename::NumberedFile.free_path(&taken, |path| path == &taken);
    assert!(free.name().ends_with("\u{1f600} (1).txt"), "{free:?}");
    assert_eq!(TreePath::parse(free.display()), Ok(free));
}

#[test]
fn case_is_folded_one_letter_for_one() {
    assert_eq!(path("/ÀÉ ΑΣ İ").lower(), "/àé ας i".replace('ς', "σ"));
    assert_ne!(path("/e\u{301}").lower(), path("/\u{e9}").lower());
}

fn name() -> impl Strategy<Value = String> {
    "[a-zA-Zé😀.()-]{1,8}".prop_filter("dots", |name| name != "." && name != "..")
}

proptest! {
    #[test]
    fn a_path_is_its_parent_and_its_name(folder in name(), inner in name()) {
        let whole = path(&format!("/{folder}/{inner}"));
        let parent = whole.parent().unwrap();
        prop_assert_eq!(&parent, &path(&format!("/{folder}")));
        prop_assert_eq!(&parent.child(whole.name()), &whole);
        prop_assert!(parent.contains(whole.lower()) && !whole.contains(parent.lower()));
        prop_assert_eq!(parent.rebase(&whole, &path("/new/place")), path(&format!("/new/place/{inner}")));
        prop_assert_eq!(whole.ancestors(), vec![parent]);
    }
}
