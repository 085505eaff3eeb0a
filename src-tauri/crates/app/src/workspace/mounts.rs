//! What the system tells of mounted file systems.

/// The kind of the file system that a path lies on, by the text of `/proc/self/mounts`; nothing when none fits.
pub(super) fn file_system<'a>(path: &str, mounts: &'a str) -> Option<&'a str> {
    let fitting = mounts.lines().filter_map(|line| {
        let mut fields = line.split(' ').skip(1);
        let (point, kind) = (unescaped(fields.next()?), fields.next()?);
        is_inside(path, &point).then_some((point.len(), kind))
    });
    // The nearest one; of two at the same point the later lies on top.
    fitting.max_by_key(|(length, _)| *length).map(|(_, kind)| kind)
}

fn is_inside(path: &str, point: &str) -> bool {
    let point = point.strip_suffix('/').unwrap_or(point);
    path.strip_prefix(point).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Spaces and the like are written as `\040`.
fn unescaped(field: &str) -> String {
    let mut parts = field.split('\\');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        match part.get(..3).and_then(|digits| u8::from_str_radix(digits, 8).ok()) {
            Some(byte) => {
                bytes.push(byte);
                bytes.extend(&part.as_bytes()[3..]);
            }
            None => bytes.extend([b"\\", part.as_bytes()].concat()),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
