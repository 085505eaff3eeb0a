//! What is different in a region: a second file that says only what differs.

use crate::Problem;
use crate::files::front_matter;
use crate::yaml;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A text read with what another file says instead: its front matter laid over the first one's, its notes after it.
pub(crate) fn laid_over<T: DeserializeOwned>(
    (path, text): (&str, &str),
    (over_path, over): (&str, &str),
) -> Result<(T, String), Problem> {
    let (base, over) = (front_matter(path, text)?, front_matter(over_path, over)?);
    let mut merged: Value = yaml::parse(path, base.yaml, 2)?;
    let over_value: Value = if over.yaml.trim().is_empty() {
        Value::Object(serde_json::Map::new())
    } else {
        yaml::parse(over_path, over.yaml, 2)?
    };
    lay(&mut merged, over_value);
    let parsed = T::deserialize(merged).map_err(|error| {
        let message = locale::Message::new("pack-unreadable").with("detail", error);
        Problem::error(over_path, (1, 1), message)
    })?;
    Ok((parsed, body(base.body, over.body)))
}

/// Notes stand beside the first file's, and instead of those with the same heading; any other body stands instead.
fn body(base: &str, over: &str) -> String {
    if over.lines().any(|line| line.starts_with("# ")) {
        format!("{base}\n{over}")
    } else if over.trim().is_empty() {
        base.to_owned()
    } else {
        over.to_owned()
    }
}

/// Maps are merged, anything else is replaced; what is nothing over there is left out.
fn lay(base: &mut Value, over: Value) {
    match (base, over) {
        (Value::Object(base), Value::Object(over)) => {
            for (key, value) in over {
                match base.get_mut(&key) {
                    _ if value.is_null() => _ = base.remove(&key),
                    Some(known) => lay(known, value),
                    None => _ = base.insert(key, value),
                }
            }
        }
        (base, over) => *base = over,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn only_what_differs_is_written() {
        let base = "---\na: ett\nb: två\nc: {d: tre, e: fyra}\nf: [x]\n---\n# n\nOrd\n";
        let over = "---\nb: annat\nc: {e: fem}\nf: ~\n---\n# n\nAndra\n";
        let (values, body): (BTreeMap<String, Value>, _) = laid_over(("sv.md", base), ("sv.aland.md", over)).unwrap();
        assert_eq!(serde_json::to_string(&values).unwrap(), r#"{"a":"ett","b":"annat","c":{"d":"tre","e":"fem"}}"#);
        assert_eq!(crate::Notes::parse(&body).of("n")[0].source, "Andra");
    }
}
