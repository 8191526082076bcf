//! What a sealed text is bound to.

/// Where a secret belongs: sealed for one place, it opens in no other, so that nobody who can write to
/// the database can hand one connection's token to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// The tenant that owns it.
    pub tenant: &'a str,
    /// What it is part of: the id of a connection, a flow, a subscription.
    pub owner: &'a str,
    /// Which of its fields.
    pub field: &'a str,
}

impl Place<'_> {
    /// The associated data of the seal: each part with its length before it, so that no two places
    /// read the same.
    pub(super) fn associated_data(&self) -> Vec<u8> {
        let mut data = b"dropkeep sealed 1".to_vec();
        for part in [self.tenant, self.owner, self.field] {
            data.extend((part.len() as u64).to_be_bytes());
            data.extend(part.as_bytes());
        }
        data
    }
}
