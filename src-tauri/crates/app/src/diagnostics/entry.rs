use super::{leave, reduce};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What the page says of a failure of its own.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct PageFailure {
    /// File, line and column.
    pub at: String,
    /// What the script engine said.
    pub what: String,
}

impl PageFailure {
    /// Leaves a log in the data folder.
    pub fn log(&self, data: &Path) {
        let (at, what) = (reduce::place(&self.at, data), reduce::message(&self.what, data));
        leave(data, now(), &entry("page", &at, &what));
    }
}

/// From now on a log is left in the data folder whenever the code of a program gives up. What was done about that
/// before is done still.
pub fn watch(data: PathBuf, program: &'static str) {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        before(info);
        if let Some((at, what)) = told(info, &data) {
            leave(&data, now(), &entry(program, &at, &what));
        }
    }));
}

/// Where and what. Words that are part of the code hold nothing of a person's; those that were put together may.
fn told(info: &PanicHookInfo<'_>, data: &Path) -> Option<(String, String)> {
    let at = info.location().map(|at| format!("{}:{}:{}", at.file(), at.line(), at.column())).unwrap_or_default();
    let payload = info.payload();
    let what = match (payload.downcast_ref::<&'static str>(), payload.downcast_ref::<String>()) {
        (Some(fixed), _) => (*fixed).to_owned(),
        (None, Some(made)) => made.clone(),
        (None, None) => String::new(),
    };
    // A pipe that was closed, as by `lykta list | head`, is no fault.
    let is_pipe = what.starts_with("failed printing to");
    (!is_pipe).then(|| (reduce::place(&at, data), reduce::message(&what, data)))
}

fn entry(program: &str, at: &str, what: &str) -> String {
    let (time, version, system) = (now().format("%Y-%m-%d %H:%M:%S UTC"), env!("CARGO_PKG_VERSION"), system());
    format!("time: {time}\nprogram: {program} {version}\n{system}\nwhere: {at}\nwhat: {what}\n")
}

fn now() -> DateTime<Utc> {
    SystemTime::now().into()
}

/// The system's name and kind of processor.
pub(super) fn system() -> String {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let named = release.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="));
    let name = named.map_or(std::env::consts::OS, |name| name.trim_matches('"'));
    format!("system: {name}, {}", std::env::consts::ARCH)
}
