//! Two programs at once.

use crate::child::{Running, Work, command};
use crate::memory;

#[test]
fn of_two_programs_that_start_together_exactly_one_opens_the_store() {
    let folder = memory::folder();
    for round in 0..50 {
        let mut both = [Work::Hold, Work::Hold].map(|work| Running::start(command(&[], folder.path(), work)));
        let mut said = both.each_mut().map(|child| child.next().unwrap());
        said.sort();
        assert_eq!(said, ["done open", "failed open store-open-elsewhere"], "round {round}");
        both.into_iter().for_each(|child| drop(child.finish()));
    }
}
