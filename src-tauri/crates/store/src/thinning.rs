//! Which backups are kept: near ones all, far ones fewer.

use crate::{Backup, Reason};
use chrono::{Datelike, Months, NaiveDate};
use std::collections::BTreeSet;

/// How many days, weeks and months have one.
const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 6;

/// The ids of the backups that are no longer needed; `backups` stand with the newest first.
///
/// All of today are kept, and those from before a migration, an import or a restore for six months: what happened just then may be
/// noticed late. Of the others the newest of each of the last days, weeks and months that have one.
pub(crate) fn superfluous(backups: &[Backup], today: NaiveDate) -> BTreeSet<String> {
    let mut kept: BTreeSet<&str> = BTreeSet::new();
    keep(&mut kept, backups, DAYS, |day| (day.year(), day.ordinal()));
    keep(&mut kept, backups, WEEKS, |day| (day.iso_week().year(), day.iso_week().week()));
    keep(&mut kept, backups, MONTHS, |day| (day.year(), day.month()));
    for backup in backups {
        let until = backup.made.date().checked_add_months(Months::new(6));
        let is_special = !matches!(backup.reason, Reason::Daily | Reason::Asked);
        // A clock that was wrong must not cost any: what seems to come from tomorrow is of today.
        if backup.made.date() >= today || (is_special && until.is_none_or(|until| until >= today)) {
            kept.insert(&backup.id);
        }
    }
    let superfluous = backups.iter().filter(|backup| !kept.contains(backup.id.as_str()));
    superfluous.map(|backup| backup.id.clone()).collect()
}

/// Keeps the newest of each of the last `count` spans that have one.
fn keep<'a>(kept: &mut BTreeSet<&'a str>, backups: &'a [Backup], count: usize, span: impl Fn(NaiveDate) -> (i32, u32)) {
    let mut seen = BTreeSet::new();
    for backup in backups {
        if seen.len() < count && seen.insert(span(backup.made.date())) {
            kept.insert(&backup.id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn backup(number: usize, made: NaiveDate, reason: Reason) -> Backup {
        let (size, sha256, rows, program) = (0, String::new(), [].into(), String::new());
        let made = made.and_hms_opt(10, 0, 0).unwrap();
        Backup { id: format!("b{number}"), made, reason, size, sha256, rows, program }
    }

    /// What is left after a backup a day, thinned each day.
    fn after_days(days: u64) -> Vec<Backup> {
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        let mut kept: Vec<Backup> = Vec::new();
        for (number, today) in first.iter_days().take(usize::try_from(days).unwrap()).enumerate() {
            kept.insert(0, backup(number, today, Reason::Daily));
            let gone = superfluous(&kept, today);
            kept.retain(|backup| !gone.contains(&backup.id));
        }
        kept
    }

    #[test]
    fn a_year_of_days_leaves_a_week_a_month_and_half_a_year() {
        let kept = after_days(365);
        let days: Vec<String> = kept.iter().map(|backup| backup.made.date().to_string()).collect();
        assert_eq!(
            days[..7],
            ["2026-12-31", "2026-12-30", "2026-12-29", "2026-12-28", "2026-12-27", "2026-12-26", "2026-12-25"]
        );
        assert_eq!(
            days[7..],
            ["2026-12-20", "2026-12-13", "2026-11-30", "2026-10-31", "2026-09-30", "2026-08-31", "2026-07-31"]
        );
    }

    #[test]
    fn those_from_before_a_migration_stay_half_a_year() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let mut backups = after_days(100);
        backups.push(backup(1000, day(1, 1), Reason::Migration));
        assert!(!superfluous(&backups, day(7, 1)).contains("b1000"));
        let later: Vec<Backup> =
            (0..9).map(|n| backup(n, day(7, 10 - u32::try_from(n).unwrap()), Reason::Daily)).collect();
        let with =
            [later, vec![backup(1000, day(1, 1), Reason::Migration), backup(1001, day(1, 1), Reason::Daily)]].concat();
        // Of January there is still one, as of a month.
        assert_eq!(superfluous(&with, day(7, 10)).iter().filter(|id| *id == "b1001").count(), 1);
    }

    proptest! {
        /// Whatever the clock says, the newest one is never superfluous, and nothing of today or later is.
        #[test]
        fn the_newest_always_stays(days in prop::collection::vec(0u32..2000, 1..60), today in 0u32..2000) {
            let day = |number: u32| NaiveDate::from_ymd_opt(2024, 1, 1).unwrap() + chrono::Days::new(number.into());
            let mut backups: Vec<Backup> =
                days.iter().enumerate().map(|(at, number)| backup(at, day(*number), Reason::Asked)).collect();
            backups.sort_by_key(|backup| std::cmp::Reverse(backup.made));
            let gone = superfluous(&backups, day(today));
            prop_assert!(!gone.contains(&backups[0].id));
            for backup in &backups {
                prop_assert!(backup.made.date() < day(today) || !gone.contains(&backup.id));
            }
        }
    }
}
