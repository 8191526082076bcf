//! Metadata as text.

use proptest::{prop_assert_eq, proptest};

use super::super::text::write_metadata;
use super::super::wire;
use super::setting::{files, put, view};
use crate::wire::encode;

proptest! {
    #[test]
    fn the_text_is_that_of_the_value(name in r"[^/\\\x00\x7f]{0,15}x", bytes in ".{0,5}") {
        let mut files = files();
        if let Ok(file) = put(&mut files, &format!("/Folder {name}/{name}"), &bytes) {
            let folder = files.entry(&view(), &file.path.parent().unwrap()).unwrap();
            for entry in [file, folder] {
                let mut text = String::new();
                write_metadata(&entry, &mut text);
                prop_assert_eq!(text, encode(&wire::metadata(&entry)));
            }
        }
    }
}
