//! Which call carries which bytes of an upload. Pure: it reads and sends nothing.

use super::PartSize;

/// The call that carries a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Call {
    /// `files/upload`: the whole file.
    Whole,
    /// `files/upload_session/start`: the first part of several.
    Start,
    /// `files/upload_session/append_v2`: one in the middle.
    Append,
    /// `files/upload_session/finish`: the last one, which may be empty.
    Finish,
}

/// A part: the bytes from `offset` on, and the call that carries them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) offset: u64,
    pub(super) length: u64,
    pub(super) call: Call,
}

impl Part {
    /// Whether the file is complete with this part.
    pub(super) fn is_last(self) -> bool {
        matches!(self.call, Call::Whole | Call::Finish)
    }
}

/// The source ended although it was said to be longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct EndedEarly;

/// The plan of an upload, one part after the other.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    total: Option<u64>,
    part_size: PartSize,
    planned: u64,
    complete: bool,
}

impl Plan {
    /// A plan for `total` bytes, or for as many as come.
    pub(super) fn new(total: Option<u64>, part_size: PartSize) -> Self {
        Self { total, part_size, planned: 0, complete: false }
    }

    /// How many bytes to read for the next part, or `None` after the last one.
    pub(super) fn wanted(&self) -> Option<u64> {
        let left = self.total.map_or(u64::MAX, |total| total - self.planned);
        (!self.complete).then(|| left.min(self.part_size.bytes()))
    }

    /// Plans the next part, for which `length` bytes were read: fewer than [`Plan::wanted`] only
    /// at the end of the source.
    pub(super) fn part(&mut self, length: u64) -> Result<Part, EndedEarly> {
        let offset = self.planned;
        let end = offset + length;
        let is_last = match self.total {
            Some(total) if length < self.wanted().unwrap_or(0) => {
                debug_assert!(end < total);
                return Err(EndedEarly);
            }
            Some(total) => end == total,
            None => length < self.part_size.bytes(),
        };
        let call = match (offset, is_last) {
            (0, true) => Call::Whole,
            (0, false) => Call::Start,
            (_, false) => Call::Append,
            (_, true) => Call::Finish,
        };
        self.planned = end;
        self.complete = is_last;
        Ok(Part { offset, length, call })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::content_hash::BLOCK_SIZE;

    const BLOCK: u64 = BLOCK_SIZE as u64;

    /// All parts of a source of `length` bytes, whose length is known or not.
    fn parts(length: u64, total: Option<u64>, part_size: PartSize) -> Vec<Part> {
        let mut plan = Plan::new(total, part_size);
        let mut left = length;
        let mut parts = Vec::new();
        while let Some(wanted) = plan.wanted() {
            let read = wanted.min(left);
            left -= read;
            parts.push(plan.part(read).unwrap());
        }
        parts
    }

    fn check_cover(parts: &[Part], length: u64, part_size: PartSize) -> Result<(), TestCaseError> {
        let mut covered = 0;
        for part in parts {
            prop_assert_eq!(part.offset, covered);
            prop_assert!(part.length <= part_size.bytes());
            prop_assert!(part.length <= PartSize::CALL_LIMIT);
            prop_assert!(part.is_last() || part.length.is_multiple_of(BLOCK));
            covered += part.length;
        }
        prop_assert_eq!(covered, length);
        let (last, before) = parts.split_last().unwrap();
        prop_assert!(last.is_last() && before.iter().all(|part| !part.is_last()));
        prop_assert_eq!(last.call == Call::Whole, before.is_empty());
        for (index, part) in before.iter().enumerate() {
            prop_assert_eq!(part.call == Call::Start, index == 0);
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn a_known_length_is_covered_exactly_and_by_as_few_calls_as_possible(
            length in prop_oneof![0..20 * BLOCK, (0..40_u64).prop_map(|blocks| blocks * BLOCK)],
            blocks in 1..37_u64,
        ) {
            let part_size = PartSize::new(blocks * BLOCK).unwrap();
            let parts = parts(length, Some(length), part_size);
            check_cover(&parts, length, part_size)?;
            prop_assert_eq!(parts.len() as u64, length.div_ceil(part_size.bytes()).max(1));
        }

        #[test]
        fn an_unknown_length_is_covered_exactly_too(
            length in prop_oneof![0..20 * BLOCK, (0..40_u64).prop_map(|blocks| blocks * BLOCK)],
            blocks in 1..37_u64,
        ) {
            let part_size = PartSize::new(blocks * BLOCK).unwrap();
            check_cover(&parts(length, None, part_size), length, part_size)?;
        }
    }

    #[test]
    fn a_source_that_ends_early_is_noticed() {
        let mut plan = Plan::new(Some(6 * BLOCK), PartSize::new(4 * BLOCK).unwrap());
        assert_eq!(plan.part(4 * BLOCK).map(|part| part.call), Ok(Call::Start));
        assert_eq!(plan.wanted(), Some(2 * BLOCK));
        assert_eq!(plan.part(BLOCK), Err(EndedEarly));
    }
}
