//! The groups of all teams.

use jiff::Timestamp;

use super::group::{Group, Management};
use crate::random::Random;
use crate::table::{Persisted, Table};

/// The groups of all teams, by their ids.
#[derive(Debug, Clone, Default)]
pub(crate) struct Groups {
    groups: Table<String, Group>,
}

impl Groups {
    /// Adds a group and returns its id.
    pub(super) fn add(&mut self, mut group: Group, random: &mut Random) -> String {
        let id = format!("g:{}", random.hex(32));
        group.id.clone_from(&id);
        self.groups.insert(id.clone(), group);
        id
    }

    /// Makes the group of everybody that Dropbox keeps for a team. Its id follows from the team's.
    pub(crate) fn add_everyone(&mut self, (team, name): (&str, &str), now: Timestamp) {
        let name = format!("Everyone at {name}");
        let group = Group::new((team, &name), Management::System, now);
        let seed = team.bytes().fold(0_u64, |seed, byte| seed.rotate_left(8) ^ u64::from(byte));
        self.add(group, &mut Random::new(seed));
    }

    /// The group with this id, a deleted one too.
    pub(crate) fn get(&self, id: &str) -> Option<&Group> {
        self.groups.get(id)
    }

    /// The same, to be changed.
    pub(super) fn get_mut(&mut self, id: &str) -> Option<&mut Group> {
        self.groups.get_mut(id)
    }

    /// The groups of a team that were not deleted, in the order in which they were made.
    pub(crate) fn of_team(&self, team: &str) -> Vec<&Group> {
        let groups = self.groups.values();
        let mut groups: Vec<_> =
            groups.filter(|group| group.team == team && !group.is_deleted).collect();
        groups.sort_by(|one, other| (one.created, &one.name).cmp(&(other.created, &other.name)));
        groups
    }

    /// All groups of all teams that were not deleted.
    pub(super) fn all(&self) -> impl Iterator<Item = &Group> {
        self.groups.values().filter(|group| !group.is_deleted)
    }

    /// The parts that are kept on disk.
    pub(crate) fn tables(&mut self) -> Vec<(&'static str, &mut dyn Persisted)> {
        vec![("groups", &mut self.groups)]
    }
}
