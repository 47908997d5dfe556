//! How single values stand in columns.

use std::fmt::Debug;
use std::str::FromStr;

use rusqlite::types::{FromSql, Type, Value};
use serde::de::value::{Error as CodeError, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Deserialize, Serialize};

/// The columns of one row, read from left to right.
pub(crate) struct Columns<'a> {
    row: &'a rusqlite::Row<'a>,
    next: usize,
}

impl<'a> Columns<'a> {
    /// The columns of a row, from the first.
    pub(crate) fn new(row: &'a rusqlite::Row<'a>) -> Self {
        Self { row, next: 0 }
    }

    /// A number or a text.
    pub(super) fn take<T: FromSql>(&mut self) -> rusqlite::Result<T> {
        self.next += 1;
        self.row.get(self.next - 1)
    }

    /// JSON text.
    pub(super) fn json<T: DeserializeOwned>(&mut self) -> rusqlite::Result<T> {
        let text: String = self.take()?;
        serde_json::from_str(&text).map_err(|e| self.unreadable(e))
    }

    /// JSON text, or nothing.
    pub(super) fn json_or_none<T: DeserializeOwned>(&mut self) -> rusqlite::Result<Option<T>> {
        match self.take::<Option<String>>()? {
            Some(text) => serde_json::from_str(&text)
                .map(Some)
                .map_err(|e| self.unreadable(e)),
            None => Ok(None),
        }
    }

    /// The wire's code of an enumeration.
    pub(super) fn code<T: for<'de> Deserialize<'de>>(&mut self) -> rusqlite::Result<T> {
        let text: String = self.take()?;
        let code: StrDeserializer<'_, CodeError> = text.as_str().into_deserializer();
        T::deserialize(code).map_err(|e| self.unreadable(e))
    }

    /// The wire's code of an enumeration, or nothing.
    pub(super) fn code_or_none<T: for<'de> Deserialize<'de>>(
        &mut self,
    ) -> rusqlite::Result<Option<T>> {
        let Some(text) = self.take::<Option<String>>()? else {
            return Ok(None);
        };
        let code: StrDeserializer<'_, CodeError> = text.as_str().into_deserializer();
        T::deserialize(code)
            .map(Some)
            .map_err(|e| self.unreadable(e))
    }

    /// A day or a wall time.
    pub(super) fn time<T>(&mut self) -> rusqlite::Result<T>
    where
        T: FromStr<Err: std::error::Error + Send + Sync + 'static>,
    {
        let text: String = self.take()?;
        text.parse().map_err(|e| self.unreadable(e))
    }

    /// A day or a wall time, or nothing.
    pub(super) fn time_or_none<T>(&mut self) -> rusqlite::Result<Option<T>>
    where
        T: FromStr<Err: std::error::Error + Send + Sync + 'static>,
    {
        match self.take::<Option<String>>()? {
            Some(text) => text.parse().map(Some).map_err(|e| self.unreadable(e)),
            None => Ok(None),
        }
    }

    /// Degrees of a coordinate, which stand as millionths, or nothing.
    pub(super) fn degrees(&mut self) -> rusqlite::Result<Option<f64>> {
        let millionths: Option<i32> = self.take()?;
        Ok(millionths.map(|n| f64::from(n) / 1e6))
    }

    fn unreadable(&self, error: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
        rusqlite::Error::FromSqlConversionFailure(self.next - 1, Type::Text, Box::new(error))
    }
}

/// A text.
pub(super) fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// A text, or nothing.
pub(super) fn text_or_none(text: Option<&str>) -> Value {
    text.map_or(Value::Null, |t| Value::Text(t.to_owned()))
}

/// A number.
pub(super) fn number(n: u32) -> Value {
    Value::Integer(i64::from(n))
}

/// A number, or nothing.
pub(super) fn number_or_none(n: Option<u32>) -> Value {
    n.map_or(Value::Null, number)
}

/// Degrees of a coordinate as millionths, or nothing.
pub(super) fn degrees(value: Option<f64>) -> Value {
    // Within an i64: the noun takes at most 180.
    value.map_or(Value::Null, |degrees| {
        Value::Integer((degrees * 1e6).round() as i64)
    })
}

/// JSON text. Only values whose serialization cannot fail are stored: texts, lists and
/// movements.
pub(super) fn json(value: &impl Serialize) -> Value {
    Value::Text(serde_json::to_string(value).expect("a plain value becomes JSON"))
}

/// JSON text, or nothing.
pub(super) fn json_or_none<T: Serialize>(value: Option<&T>) -> Value {
    value.map_or(Value::Null, json)
}

/// The wire's code of an enumeration whose variants carry nothing.
pub(super) fn code(variant: &impl Serialize) -> Value {
    match serde_json::to_value(variant) {
        Ok(serde_json::Value::String(code)) => Value::Text(code),
        other => unreachable!("a variant without fields becomes a string, not {other:?}"),
    }
}

/// A day or a wall time: chrono's debug form is ISO 8601 and what it parses.
pub(super) fn time(time: &impl Debug) -> Value {
    Value::Text(format!("{time:?}"))
}

/// A day or a wall time, or nothing.
pub(super) fn time_or_none<T: Debug>(value: Option<&T>) -> Value {
    value.map_or(Value::Null, time)
}
