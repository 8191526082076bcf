//! Keys of rows, and their form on disk, which sorts as they do.

/// A key of a [`Table`](super::Table).
pub(crate) trait Key: Ord + Clone + Send + 'static {
    /// Its form on disk.
    fn encode(&self) -> Vec<u8>;

    /// Reads what [`Key::encode`] wrote; `None` for anything else.
    fn decode(bytes: &[u8]) -> Option<Self>;
}

impl Key for String {
    fn encode(&self) -> Vec<u8> {
        self.as_bytes().to_vec()
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        Self::from_utf8(bytes.to_vec()).ok()
    }
}

impl Key for u64 {
    fn encode(&self) -> Vec<u8> {
        self.to_be_bytes().to_vec()
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self::from_be_bytes)
    }
}

/// What belongs to two things at once, such as an account and an app.
impl Key for (String, String) {
    fn encode(&self) -> Vec<u8> {
        format!("{}\0{}", self.0, self.1).into_bytes()
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        text.split_once('\0').map(|(one, other)| (one.to_owned(), other.to_owned()))
    }
}
