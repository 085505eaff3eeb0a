//! Content packs: what authors write, read into plain data, with every problem named by file, line and column.
//!
//! `content/README.md` describes the files. [`read`] takes them as they lie in a folder and never fails as a whole: it
//! gives the pack, when there is one, and a list of [`Problem`]s. A text keeps its source and its runs ([`Inline`]), so
//! that a figure inside a sentence stays a reference to its record ([`Figure`]).

mod about_us;
mod audience;
mod case;
mod challenge;
mod check;
mod fact;
mod files;
mod glossary;
mod guide;
mod inline;
mod labels;
mod notes;
mod overlay;
mod own;
mod pack;
mod page;
mod position;
mod problem;
mod read;
mod region;
mod survey;
mod template;
mod texts;
mod translations;
mod yaml;

pub use about_us::{AboutUs, AboutUsKind};
pub use audience::{Ask, Audience, AudienceText, Minutes, WhyNowText};
pub use case::{Case, CaseSource, CaseText, Reading};
pub use challenge::{
    Challenge, ChallengeText, Decides, DecisionText, Evidence, EvidenceText, ExampleText, Question, Questions, Show,
    Support,
};
pub use fact::{Fact, Status};
pub use files::{Files, LARGEST_FILE};
pub use glossary::{GlossaryEntry, Level};
pub use guide::{Guide, GuidePart};
pub use inline::{Inline, Paragraphs, Run, words_in};
pub use labels::{Labels, Lists};
pub use notes::Notes;
pub use own::{read_survey, write_survey};
pub use pack::{Pack, Source};
pub use page::{Markdown, Page, PageBlock, PageText};
pub use position::at as line_and_column;
pub use problem::{Problem, Severity};
pub use read::{read, read_to_use, read_with};
pub use region::{Holds, Region};
pub use survey::{DataSet, Figure, FigureUse, Kind, Population, Published, State, SurveyQuestion, Unreported};
pub use template::{ChallengePart, OwnSlide, Part, PartKind, Template, TemplateText};
pub use translations::{Acceptance, Completeness, accept, mark};
