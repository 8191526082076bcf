//! Random JSON of any type, made from the facts and not from the generated code: the oracle that the code is held against.

use serde_json::{Map, Value, json};

/// A value as Dropbox might send it, and as this crate is to write it.
#[derive(Debug)]
pub(super) struct Sample {
    pub(super) sent: Value,
    pub(super) written: Value,
}

impl Sample {
    fn same(value: Value) -> Self {
        Self { sent: value.clone(), written: value }
    }
}

/// Makes samples. The same seed makes the same ones.
pub(super) struct Sampler<'a> {
    pub(super) facts: &'a Facts,
    state: u64,
    depth: u32,
}

/// `spec/api-facts.json`, as it is.
pub(super) struct Facts(Value);

impl Facts {
    pub(super) fn load() -> Self {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec/api-facts.json");
        let text = std::fs::read_to_string(path).expect("the facts are in the repository");
        Self(serde_json::from_str(&text).expect("the facts are JSON"))
    }

    /// The struct, union or alias of this full name.
    fn find(&self, kind: &str, name: &str) -> Option<&Value> {
        let (namespace, short) = name.split_once('.')?;
        self.0["namespaces"][namespace][kind].get(short)
    }

    pub(super) fn namespaces(&self) -> &Map<String, Value> {
        self.0["namespaces"].as_object().expect("namespaces")
    }

    /// Own fields or tags after those of the parents.
    fn inherited(&self, kind: &str, name: &str, list: &str) -> Vec<&Value> {
        let own = self.find(kind, name).expect("known");
        let parent = own["extends"].as_str().map(|parent| self.inherited(kind, parent, list));
        parent.unwrap_or_default().into_iter().chain(items(&own[list])).collect()
    }

    /// The members of a union that are named, each of which has a variant.
    pub(super) fn tags(&self, union: &str) -> Vec<&Value> {
        if self.find("unions", union).is_none() {
            return Vec::new();
        }
        let tags = self.inherited("unions", union, "tags").into_iter();
        tags.filter(|tag| tag["catch_all"] != true).collect()
    }
}

impl<'a> Sampler<'a> {
    pub(super) fn new(facts: &'a Facts, seed: u64) -> Self {
        Self { facts, state: seed, depth: 0 }
    }

    /// A value of the struct or union called `name`.
    pub(super) fn named(&mut self, name: &str) -> Sample {
        self.depth += 1;
        let facts = self.facts;
        let sample = match facts.find("structs", name) {
            Some(own) if own.get("subtypes").is_some() => self.subtype(name, &own["subtypes"]),
            Some(_) => self.structure(name),
            None => self.union(name),
        };
        self.depth -= 1;
        sample
    }

    /// A value of the union with this member.
    pub(super) fn member(&mut self, tag: &Value) -> Sample {
        let name = tag["tag"].as_str().expect("a tag");
        let Some(payload) = tag.get("payload") else {
            return self.void(name);
        };
        if tag["nullable"] == true && self.one_in(2) {
            return self.void(name);
        }
        let payload = self.ty(payload, tag["nullable"] == true);
        if tag["wire"] == "inline" {
            Sample { sent: tagged(name, payload.sent), written: tagged(name, payload.written) }
        } else {
            Sample {
                sent: json!({".tag": name, name: payload.sent}),
                written: json!({".tag": name, name: payload.written}),
            }
        }
    }

    fn void(&mut self, tag: &str) -> Sample {
        let object = json!({".tag": tag});
        Sample { sent: if self.one_in(2) { json!(tag) } else { object.clone() }, written: object }
    }

    fn union(&mut self, name: &str) -> Sample {
        let closed = self.facts.find("unions", name).expect("a union")["closed"] == true;
        if !closed && self.one_in(5) {
            return self.unknown(json!({}));
        }
        let tags = self.facts.tags(name);
        if tags.is_empty() {
            return self.unknown(json!({}));
        }
        let tag = tags[self.below(tags.len())];
        self.member(tag)
    }

    /// What an open union or struct keeps although it does not know it.
    fn unknown(&mut self, fields: Value) -> Sample {
        let bare = fields.as_object().is_some_and(Map::is_empty) && self.one_in(3);
        let mut value = tagged("from_the_future", fields);
        value["unheard_of"] = json!({"deep": [1, null, "two"]});
        Sample::same(if bare { json!("from_the_future") } else { value })
    }

    fn subtype(&mut self, name: &str, subtypes: &Value) -> Sample {
        let tags = subtypes["tags"].as_object().expect("subtypes");
        if subtypes["closed"] != true && self.one_in(4) {
            let base = self.structure(name).written;
            return self.unknown(base);
        }
        let (tag, subtype) = tags.iter().nth(self.below(tags.len())).expect("one of them");
        let fields = self.structure(subtype.as_str().expect("a name"));
        Sample { sent: tagged(tag, fields.sent), written: tagged(tag, fields.written) }
    }

    fn structure(&mut self, name: &str) -> Sample {
        let (mut sent, mut written) = (Map::new(), Map::new());
        for field in self.facts.inherited("structs", name, "fields") {
            let key = field["name"].as_str().expect("a name");
            let default = field.get("default").map(default_json);
            if field["required"] != true && (self.depth > 8 || self.one_in(2)) {
                self.leave_out(&mut sent, key, default);
                continue;
            }
            let sample = self.ty(&field["type"], field["required"] != true);
            sent.insert(key.to_owned(), sample.sent);
            if default.as_ref() != Some(&sample.written) {
                written.insert(key.to_owned(), sample.written);
            }
        }
        if self.one_in(3) {
            sent.insert("unheard_of".to_owned(), json!({".tag": "new"}));
        }
        Sample { sent: sent.into(), written: written.into() }
    }

    /// Absent, null, or the default said aloud.
    fn leave_out(&mut self, sent: &mut Map<String, Value>, key: &str, default: Option<Value>) {
        match self.below(3) {
            0 => drop(sent.insert(key.to_owned(), Value::Null)),
            1 => drop(default.map(|default| sent.insert(key.to_owned(), default))),
            _ => {}
        }
    }

    fn ty(&mut self, ty: &Value, never_null: bool) -> Sample {
        let name = || ty["ref"].as_str().expect("a reference");
        match ty["k"].as_str().expect("a kind") {
            "alias" => self.ty(self.facts.find("aliases", name()).expect("an alias"), never_null),
            "struct" | "union" => self.named(name()),
            "nullable" if !never_null && self.one_in(2) => Sample::same(Value::Null),
            "nullable" => self.ty(&ty["of"], never_null),
            "list" => self.list(&ty["of"]),
            kind => Sample::same(self.primitive(kind, ty)),
        }
    }

    fn list(&mut self, of: &Value) -> Sample {
        let length = if self.depth > 8 { 0 } else { self.below(3) };
        let samples: Vec<Sample> = (0..length).map(|_| self.ty(of, false)).collect();
        let (sent, written): (Vec<Value>, Vec<Value>) =
            samples.into_iter().map(|sample| (sample.sent, sample.written)).unzip();
        Sample { sent: sent.into(), written: written.into() }
    }

    fn primitive(&mut self, kind: &str, ty: &Value) -> Value {
        let random = self.next();
        match kind {
            "void" => Value::Null,
            "bool" => json!(random.is_multiple_of(2)),
            "string" => json!(self.text()),
            "u32" => json!(random >> 32),
            "u64" => json!(random >> self.below(64)),
            "i32" => json!((random >> 32).cast_signed() - (1 << 31)),
            "i64" => json!(random.cast_signed() >> self.below(64)),
            // Eighths are exact in binary, so that reading may not change them.
            "f32" | "f64" => json!(f64::from((random >> 48) as u16) / 8.0 - 4000.0),
            "timestamp" => {
                let second =
                    jiff::Timestamp::from_second((random >> 31).cast_signed()).expect("in range");
                json!(second.strftime(ty["format"].as_str().expect("a format")).to_string())
            }
            unknown => panic!("the facts have a new kind of type: {unknown}"),
        }
    }

    fn text(&mut self) -> String {
        const PIECES: &[&str] = &[
            "a", "Z", "0", " ", "/", "\"", "\\", "\n", "\t", "\u{1}", "\u{7f}", "é", "漢", "😀",
            "\u{2028}",
        ];
        (0..self.below(6)).map(|_| PIECES[self.below(PIECES.len())]).collect()
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % count as u64).expect("below a usize")
    }

    /// SplitMix64.
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn tagged(tag: &str, mut fields: Value) -> Value {
    fields[".tag"] = json!(tag);
    fields
}

/// A default as it would be written.
fn default_json(default: &Value) -> Value {
    default.get("tag").map_or_else(|| default["value"].clone(), |tag| json!({".tag": tag}))
}
