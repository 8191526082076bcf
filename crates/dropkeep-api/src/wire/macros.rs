//! What every generated type implements in the same way.

/// [`Wire`](super::Wire) and serde for structs that implement [`Fields`](super::Fields).
macro_rules! wire_structs {
    ($($name:ident)+) => {$(
        impl $crate::wire::Wire for $name {
            #[inline]
            fn write(&self, writer: &mut $crate::wire::Writer) {
                writer.structure(self);
            }

            #[inline]
            fn read(value: serde_json::Value) -> Result<Self, $crate::wire::ReadError> {
                $crate::wire::Fields::read_fields(&mut $crate::wire::Object::from_value(value)?)
            }

            #[inline]
            fn check(&self) -> Result<(), $crate::wire::InvalidField> {
                $crate::wire::Fields::check_fields(self)
            }
        }
    )+
    $crate::wire::wire_unions! { $($name)+ }
    };
}

/// serde for types that implement [`Wire`](super::Wire), by way of a JSON value.
macro_rules! wire_unions {
    ($($name:ident)+) => {$(
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::to_value(self).serialize(serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <serde_json::Value as serde::Deserialize>::deserialize(deserializer)?;
                $crate::wire::Wire::read(value).map_err(serde::de::Error::custom)
            }
        }
    )+};
}

pub(crate) use {wire_structs, wire_unions};
