//! [`Wire`] for what Stone calls primitives.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;

use super::{Inside, InvalidField, ReadError, ReadErrorKind, SecretText, Wire, Writer, check};

impl Wire for () {
    fn write(&self, writer: &mut Writer) {
        writer.display("null");
    }

    /// Anything: a void result is `null`, but nothing depends on it.
    fn read(_: Value) -> Result<Self, ReadError> {
        Ok(())
    }
}

impl Wire for bool {
    fn write(&self, writer: &mut Writer) {
        writer.display(self);
    }

    fn read(value: Value) -> Result<Self, ReadError> {
        value.as_bool().ok_or_else(|| ReadErrorKind::Expected("a boolean").into())
    }
}

impl Wire for String {
    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }

    fn read(value: Value) -> Result<Self, ReadError> {
        match value {
            Value::String(text) => Ok(text),
            _ => Err(ReadErrorKind::Expected("a string").into()),
        }
    }
}

impl Wire for SecretText {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.expose());
    }

    fn read(value: Value) -> Result<Self, ReadError> {
        String::read(value).map(Self::new)
    }
}

macro_rules! integers {
    ($($integer:ty, $read:ident, $expected:literal;)+) => {$(
        impl Wire for $integer {
            fn write(&self, writer: &mut Writer) {
                writer.display(self);
            }

            fn read(value: Value) -> Result<Self, ReadError> {
                let number = value.$read().and_then(|number| number.try_into().ok());
                number.ok_or_else(|| ReadErrorKind::Expected($expected).into())
            }
        }
    )+};
}

integers! {
    u64, as_u64, "an integer from 0";
    u32, as_u64, "an integer from 0, of 32 bits";
    i64, as_i64, "an integer";
    i32, as_i64, "an integer of 32 bits";
}

impl Wire for f64 {
    /// Infinities and NaN, which [`Wire::check`] refuses, become `null`.
    fn write(&self, writer: &mut Writer) {
        if self.is_finite() {
            writer.display(format_args!("{self:?}"));
        } else {
            writer.display("null");
        }
    }

    fn read(value: Value) -> Result<Self, ReadError> {
        value.as_f64().ok_or_else(|| ReadErrorKind::Expected("a number").into())
    }

    fn check(&self) -> Result<(), InvalidField> {
        check::float(self, (None, None))
    }
}

impl Wire for f32 {
    fn write(&self, writer: &mut Writer) {
        if self.is_finite() {
            writer.display(format_args!("{self:?}"));
        } else {
            writer.display("null");
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "a float of 32 bits was asked for; the nearest is the answer"
    )]
    fn read(value: Value) -> Result<Self, ReadError> {
        f64::read(value).map(|number| number as f32)
    }

    fn check(&self) -> Result<(), InvalidField> {
        check::float(self, (None, None))
    }
}

impl Wire for Timestamp {
    /// Whole seconds, as Dropbox demands: what lies below is cut off.
    fn write(&self, writer: &mut Writer) {
        writer.display(format_args!("\"{}\"", self.strftime("%Y-%m-%dT%H:%M:%SZ")));
    }

    fn read(value: Value) -> Result<Self, ReadError> {
        let text = value.as_str().and_then(|text| text.parse().ok());
        text.ok_or_else(|| ReadErrorKind::Expected("a time such as `2015-05-12T15:50:38Z`").into())
    }
}

impl Wire for Date {
    fn write(&self, writer: &mut Writer) {
        writer.display(format_args!("\"{}\"", self.strftime("%Y-%m-%d")));
    }

    fn read(value: Value) -> Result<Self, ReadError> {
        let text = value.as_str().and_then(|text| Self::strptime("%Y-%m-%d", text).ok());
        text.ok_or_else(|| ReadErrorKind::Expected("a date such as `2015-05-12`").into())
    }
}

impl<T: Wire> Wire for Option<T> {
    fn write(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.display("null"),
        }
    }

    fn read(value: Value) -> Result<Self, ReadError> {
        if value.is_null() { Ok(None) } else { T::read(value).map(Some) }
    }

    fn check(&self) -> Result<(), InvalidField> {
        self.as_ref().map_or(Ok(()), Wire::check)
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn write(&self, writer: &mut Writer) {
        writer.list(self);
    }

    fn read(value: Value) -> Result<Self, ReadError> {
        match value {
            Value::Array(items) => {
                items.into_iter().enumerate().map(|(index, item)| T::read(item).at(index)).collect()
            }
            _ => Err(ReadErrorKind::Expected("a list").into()),
        }
    }

    fn check(&self) -> Result<(), InvalidField> {
        check::each(self, Wire::check)
    }
}

impl Wire for Value {
    fn write(&self, writer: &mut Writer) {
        writer.display(self);
    }

    fn read(value: Value) -> Result<Self, ReadError> {
        Ok(value)
    }
}
