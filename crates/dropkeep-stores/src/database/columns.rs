//! Columns of a row, by their names.

use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{ColumnIndex, Decode, Row as _, Type};

use super::DatabaseError;

/// A column by its name.
pub(crate) fn get<'r, T>(row: &'r AnyRow, column: &'static str) -> Result<T, DatabaseError>
where
    T: Decode<'r, sqlx::Any> + Type<sqlx::Any>,
    &'static str: ColumnIndex<AnyRow>,
{
    Ok(row.try_get(column)?)
}

/// A column of milliseconds.
pub(crate) fn time(row: &AnyRow, column: &'static str) -> Result<Timestamp, DatabaseError> {
    from_milliseconds(get(row, column)?, column)
}

/// A column of milliseconds that may be empty.
pub(crate) fn optional_time(
    row: &AnyRow,
    column: &'static str,
) -> Result<Option<Timestamp>, DatabaseError> {
    let milliseconds: Option<i64> = get(row, column)?;
    milliseconds.map(|milliseconds| from_milliseconds(milliseconds, column)).transpose()
}

fn from_milliseconds(milliseconds: i64, column: &'static str) -> Result<Timestamp, DatabaseError> {
    let damaged = |_| DatabaseError::Damaged { owner: "a row".to_owned(), field: column };
    Timestamp::from_millisecond(milliseconds).map_err(damaged)
}
