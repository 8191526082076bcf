//! The content hash: Dropbox's own vectors, and one hash however the bytes are cut.

use std::io::Write as _;
use std::num::NonZeroUsize;
use std::sync::LazyLock;

use dropkeep_transfer::content_hash::BLOCK_SIZE;
use dropkeep_transfer::{ContentHash, ContentHasher};
use proptest::prelude::*;

const MIB: usize = 1024 * 1024;

#[test]
fn known_inputs_have_dropboxs_hashes() {
    check(b"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    check(b"a", "bf5d3affb73efd2ec6c36ad3112dd933efed63c4e1cbffcfa88e2759c144f2d8");
    check(b"hello world", "bc62d4b80d9e36da29c16c5d4d9f11731f36052c72401a76c23c0fb5a9b74423");
}

#[test]
fn zeros_around_the_block_size_have_dropboxs_hashes() {
    for (length, hash) in [
        (MIB, "599d71033d700ac892a0e48fa61b125d2f59941bb45da1909444d43c6ee0bab2"),
        (4_194_303, "839e2d868a885f260431d186466f0f3c189ee0eee5cc444b54e717740ad7f1c3"),
        (4_194_304, "c7e946d101855255d919ef0c70718633adf77d3dfb3adeeecf5d0cb4e951be58"),
        (4_194_305, "14a4d47f23a30177885d9820122f17d2d3a55fe63f7f5c27b95f689e0b2accd6"),
        (8_388_608, "03ae066c707c588592d9e27aa2444ca98423e0999024f1ceaa11a153790b37de"),
        (8_388_609, "0abd0f48fe25004ce9ca2e45df928ba9b1052f20666d7dde21ecdbeb7aa96482"),
    ] {
        check(&vec![0; length], hash);
    }
}

#[test]
fn letters_around_the_block_size_have_rclones_hashes() {
    for (length, hash) in [
        (1, "1cd6ef71e6e0ff46ad2609d403dc3fee244417089aa4461245a4e4fe23a55e42"),
        (4_194_303, "647c8627d70f7a7d13ce96b1e7710a771a55d41a62c3da490d92e56044d311fa"),
        (4_194_304, "d4d63bac5b866c71620185392a8a6218ac1092454a2d16f820363b69852befa3"),
        (4_194_305, "8f553da8d00d0bf509d8470e242888be33019c20c0544811f5b2b89e98360b92"),
        (8_388_609, "02c8a4aefc2bfc9036f89a7098001865885938ca580e5c9e5db672385edd303c"),
    ] {
        check(&vec![b'A'; length], hash);
    }
}

#[test]
fn counting_bytes_have_the_computed_hashes() {
    for (length, hash) in [
        (12 * MIB, "ae06ca041c7c04b2c4927c65dd674b5fa6d7c4ff91a4fa91dcb4e631efa4045c"),
        (12 * MIB + 7, "65c8e60f5934ecfb5508ec2aabfb9b1872fa41fae22bdf1c21ff28982f799f5a"),
    ] {
        check(counting(length), hash);
    }
}

#[test]
fn a_hash_is_read_as_it_is_written() {
    let hash = ContentHash::of_bytes(b"a");
    assert_eq!(hash.to_string().parse(), Ok(hash));
    assert_eq!(hash.to_string().to_uppercase().parse(), Ok(hash));
    for wrong in ["", "bf5d", &format!("{hash}0"), &hash.to_string().replace('b', "g")] {
        assert!(wrong.parse::<ContentHash>().is_err(), "{wrong}");
    }
}

#[test]
fn a_file_that_is_not_there_has_no_hash() {
    let missing = tempfile::tempdir().unwrap().path().join("missing");
    let error = ContentHash::of_file(&missing).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_stream_hashes_the_same_however_it_is_cut(
        length in 0..3 * BLOCK_SIZE,
        cuts in prop::collection::vec(1..2 * BLOCK_SIZE, 0..6),
    ) {
        let bytes = counting(length);
        let mut hasher = ContentHasher::new();
        let mut rest = bytes;
        for cut in cuts {
            let (piece, later) = rest.split_at(cut.min(rest.len()));
            hasher.update(piece);
            rest = later;
        }
        hasher.update(rest);
        prop_assert_eq!(hasher.finish(), ContentHash::of_bytes(bytes));
    }

    #[test]
    fn a_hash_does_not_depend_on_the_number_of_threads(
        length in 0..4 * BLOCK_SIZE,
        threads in 1..9_usize,
    ) {
        let bytes = counting(length);
        let threads = NonZeroUsize::new(threads).unwrap();
        let single = ContentHash::of_bytes_on(NonZeroUsize::MIN, bytes);
        prop_assert_eq!(ContentHash::of_bytes_on(threads, bytes), single);
    }
}

/// Hashes `bytes` in each way there is.
fn check(bytes: &[u8], expected: &str) {
    assert_eq!(ContentHash::of_bytes(bytes).to_string(), expected, "{} bytes", bytes.len());
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    let of_file = ContentHash::of_file(file.path()).unwrap();
    assert_eq!(of_file.to_string(), expected, "a file of {} bytes", bytes.len());
    let mut hasher = ContentHasher::new();
    for piece in bytes.chunks(65_537) {
        hasher.update(piece);
    }
    assert_eq!(hasher.finish().to_string(), expected, "a stream of {} bytes", bytes.len());
}

fn counting(length: usize) -> &'static [u8] {
    static BYTES: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let period: Vec<u8> = (0..=u8::MAX).collect();
        period.repeat(4 * BLOCK_SIZE / period.len())
    });
    &BYTES[..length]
}
