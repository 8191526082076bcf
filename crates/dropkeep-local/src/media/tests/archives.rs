//! Archives, opened again.

use std::io::{Cursor, Read as _};

use bytes::Bytes;
use jiff::Timestamp;
use zip::ZipArchive;

use crate::blob::{Blob, SpoolFolder};
use crate::media::{Archive, ArchiveFailure, Member};

fn member(path: &str, content: Option<&'static [u8]>) -> Member {
    let modified = "2015-05-12T15:50:38Z".parse().unwrap();
    let content = content.map(|bytes| Blob::memory(Bytes::from_static(bytes)));
    Member { path: path.to_owned(), modified, content }
}

fn read(blob: &Blob) -> ZipArchive<Cursor<Vec<u8>>> {
    ZipArchive::new(Cursor::new(blob.read().unwrap())).unwrap()
}

#[test]
fn an_archive_holds_folders_files_names_and_times() {
    let folder = SpoolFolder::new().unwrap();
    let members = vec![
        member("Homework", None),
        member("Homework/Mathé 数", None),
        member("Homework/Mathé 数/π.txt", Some(b"3.14")),
        member("Homework/empty", Some(b"")),
    ];
    let blob = Archive::new(members).unwrap().write(&folder).unwrap();
    let mut archive = read(&blob);
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    assert_eq!(
        names,
        ["Homework/", "Homework/Mathé 数/", "Homework/Mathé 数/π.txt", "Homework/empty"]
    );
    let mut file = archive.by_name("Homework/Mathé 数/π.txt").unwrap();
    let time = file.last_modified().unwrap();
    assert_eq!((time.year(), time.month(), time.day()), (2015, 5, 12));
    assert_eq!((time.hour(), time.minute(), time.second()), (15, 50, 38));
    let mut text = String::new();
    file.read_to_string(&mut text).unwrap();
    assert_eq!(text, "3.14");
    drop(file);
    assert!(archive.by_name("Homework/").unwrap().is_dir());
    assert_eq!(folder.count(), 1);
    drop(blob);
    assert_eq!(folder.count(), 0, "the archive goes away with its last reader");
}

#[test]
fn a_large_file_goes_through_in_parts() {
    let folder = SpoolFolder::new().unwrap();
    let bytes: Vec<u8> = (0..3_000_000_u32).map(|number| (number % 251) as u8).collect();
    let mut blob = Blob::memory(Bytes::from(bytes.clone()));
    blob.append(&blob.clone());
    let modified = Timestamp::UNIX_EPOCH;
    let file = Member { path: "a/b".to_owned(), modified, content: Some(blob) };
    let archive = Archive::new(vec![member("a", None), file]).unwrap();
    let mut read = read(&archive.write(&folder).unwrap());
    let mut found = Vec::new();
    read.by_name("a/b").unwrap().read_to_end(&mut found).unwrap();
    assert!(found == [&bytes[..], &bytes[..]].concat());
}

#[test]
fn ten_thousand_members_are_too_many() {
    let members = |count: usize| (0..count).map(|at| member(&at.to_string(), None)).collect();
    assert!(Archive::new(members(9_999)).is_ok());
    assert_eq!(Archive::new(members(10_000)).unwrap_err(), ArchiveFailure::TooManyFiles);
}

#[test]
fn four_gigabytes_in_a_file_or_twenty_in_all_are_too_large() {
    let mebibyte = Blob::memory(Bytes::from(vec![0; 1 << 20]));
    let large = |mebibytes: u64| {
        let mut content = Blob::default();
        (0..mebibytes).for_each(|_| content.append(&mebibyte));
        Member { content: Some(content), ..member("x", None) }
    };
    assert_eq!(Archive::new(vec![large(4096)]).unwrap_err(), ArchiveFailure::TooLarge);
    assert!(Archive::new(vec![large(4095)]).is_ok());
    let most = || (0..5).map(|_| large(4095)).collect::<Vec<_>>();
    let with = |last| most().into_iter().chain([large(last)]).collect();
    assert!(Archive::new(with(4)).is_ok());
    assert_eq!(Archive::new(with(5)).unwrap_err(), ArchiveFailure::TooLarge);
}
