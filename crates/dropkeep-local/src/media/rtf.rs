//! The text of a Rich Text Format file.

/// The destinations whose content is no text of the document.
const HIDDEN: [&str; 9] = [
    "fonttbl",
    "colortbl",
    "stylesheet",
    "info",
    "pict",
    "object",
    "header",
    "footer",
    "listtable",
];

/// The text; `None` when it is no RTF.
pub(super) fn text(bytes: &[u8]) -> Option<String> {
    if !bytes.starts_with(b"{\\rtf") {
        return None;
    }
    let mut reader = Reader { rest: bytes, hidden: vec![false], text: String::new(), skip: 0 };
    while let Some((first, rest)) = reader.rest.split_first() {
        reader.rest = rest;
        reader.take(*first);
    }
    Some(reader.text)
}

struct Reader<'b> {
    rest: &'b [u8],
    /// For each open group, whether its content is no text.
    hidden: Vec<bool>,
    text: String,
    /// How many characters are only for readers that know no Unicode.
    skip: usize,
}

impl Reader<'_> {
    fn take(&mut self, byte: u8) {
        match byte {
            b'{' => self.hidden.push(self.is_hidden()),
            b'}' => {
                self.hidden.pop();
            }
            b'\\' => self.control(),
            b'\r' | b'\n' => {}
            byte => self.put(char::from(byte)),
        }
    }

    fn is_hidden(&self) -> bool {
        self.hidden.last().copied().unwrap_or(true)
    }

    fn hide(&mut self) {
        if let Some(hidden) = self.hidden.last_mut() {
            *hidden = true;
        }
    }

    fn put(&mut self, character: char) {
        if self.skip > 0 {
            self.skip -= 1;
        } else if !self.is_hidden() {
            self.text.push(character);
        }
    }

    /// What follows a backslash: a symbol, a character by its code, or a word with a number.
    fn control(&mut self) {
        match self.rest {
            [b'\'', high, low, rest @ ..] => {
                self.rest = rest;
                let digit = |byte: u8| char::from(byte).to_digit(16);
                let code = digit(*high).zip(digit(*low)).map(|(high, low)| high * 16 + low);
                self.put(code.and_then(char::from_u32).unwrap_or('?'));
            }
            [letter, ..] if letter.is_ascii_alphabetic() => {
                let word = self.while_of(u8::is_ascii_alphabetic);
                let number = self.while_of(|byte| byte.is_ascii_digit() || *byte == b'-');
                self.rest = self.rest.strip_prefix(b" ").unwrap_or(self.rest);
                self.word(&word, number.parse().ok());
            }
            [symbol, rest @ ..] => {
                self.rest = rest;
                match symbol {
                    b'*' => self.hide(),
                    b'~' => self.put('\u{a0}'),
                    b'\\' | b'{' | b'}' => self.put(char::from(*symbol)),
                    _ => {}
                }
            }
            [] => {}
        }
    }

    fn while_of(&mut self, belongs: impl Fn(&u8) -> bool) -> String {
        let length = self.rest.iter().take_while(|byte| belongs(byte)).count();
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        taken.iter().copied().map(char::from).collect()
    }

    fn word(&mut self, word: &str, number: Option<i32>) {
        match word {
            "par" | "line" | "row" => self.put('\n'),
            "page" => self.put('\u{c}'),
            "tab" | "cell" => self.put('\t'),
            "emdash" => self.put('—'),
            "endash" => self.put('–'),
            "bullet" => self.put('•'),
            "lquote" => self.put('‘'),
            "rquote" => self.put('’'),
            "ldblquote" => self.put('“'),
            "rdblquote" => self.put('”'),
            "u" => {
                // Codes above 32767 are written as negative numbers.
                let code = number.unwrap_or_default().rem_euclid(0x1_0000);
                self.put(u32::try_from(code).ok().and_then(char::from_u32).unwrap_or('?'));
                self.skip = 1;
            }
            _ if HIDDEN.contains(&word) => self.hide(),
            _ => {}
        }
    }
}
