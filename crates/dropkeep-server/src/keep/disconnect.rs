//! Ending a connection.

use dropkeep_stores::{ConnectionId, DatabaseError};

use super::Keep;

impl Keep {
    /// Ends the connection `id`: this process serves it no more, every other process of the fleet stops
    /// within a second, and Dropbox is asked to revoke the sign-in, again and again until it has. Only then
    /// are the secrets erased; until then the state is `revoking`. Tells whether it was connected.
    ///
    /// # Errors
    /// When the database cannot be written: then nothing has changed.
    pub async fn disconnect(&self, id: &ConnectionId) -> Result<bool, DatabaseError> {
        let was_connected = self.connections().begin_revoking(id).await?;
        self.registry().forget(id);
        Ok(was_connected)
    }
}
