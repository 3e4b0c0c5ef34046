//! A question to the Kenes service: a few things to say, and the message that becomes of them.

use kenes_content::schema::EntryRef;
use kenes_content::text::plain;
use serde::Serialize;

use super::{Choice, Context, Row, Target, row, service};
use crate::guide::Result;
use crate::page::Page;
use crate::user::Question;

/// The number to call in danger.
const HELP: &str = "112";
/// Said where the question is about no page.
const NOTHING: &str = "none";

/// The form of a question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AskView {
    /// The page's title.
    pub title: String,
    /// Who answers.
    pub lead: String,
    /// When to call instead.
    pub danger: String,
    /// Whom.
    pub help: Row,
    /// What happened, as far as it is typed.
    pub what: String,
    /// The page that it is about, or another matter; none where no page was read.
    pub about: Vec<Choice>,
    /// The reader's region, and the way to choose another.
    pub region: Row,
    /// How to answer.
    pub replies: Vec<Choice>,
    /// The number or the address to answer at, as far as it is typed; none where the channel is enough.
    pub contact: Option<String>,
    /// Whether the service may call.
    pub calls: Vec<Choice>,
    /// The message as it will be sent.
    pub message: String,
    /// Nobody else is to see that it was asked: it was asked from a private page, or tells of danger.
    #[serde(skip)]
    pub private: bool,
}

pub(super) fn view(context: &Context<'_>, typed: &str) -> Result<AskView> {
    let words = context.words;
    let question = question(context, typed);
    let page = about(context, &question)?;
    let choices = |name: &str, values: &[&str], chosen: &str| {
        Choice::list(words, &format!("ask-{name}"), values, chosen)
    };
    let about = match &page {
        None => Vec::new(),
        Some(page) => {
            let other = question.about == NOTHING;
            let this = Choice {
                id: page.target.to_string(),
                title: page.title.clone(),
                chosen: !other,
            };
            let another = Choice {
                id: NOTHING.to_owned(),
                title: words.get("ask-about-other"),
                chosen: other,
            };
            vec![this, another]
        }
    };
    Ok(AskView {
        title: words.get("ask-title"),
        lead: words.get("ask-lead"),
        danger: words.get("ask-danger"),
        help: row::plain(HELP.to_owned(), Target::call(HELP)),
        message: message(context, &question, page.as_ref())?,
        private: context.user.asks_privately(),
        about,
        region: row::region(context)?,
        replies: choices("reply", &["whatsapp", "call", "email"], &question.reply),
        calls: match question.reply.as_str() {
            // Who wants to be called may be called.
            "call" => Vec::new(),
            _ => choices("call", &["yes", "no"], &question.call),
        },
        contact: wants_contact(&question).then_some(question.contact),
        what: question.what,
    })
}

/// Whether the answer comes another way than the question goes.
fn wants_contact(question: &Question) -> bool {
    ["call", "email"].contains(&question.reply.as_str())
}

/// What was typed in the form; where that is nothing, what was typed in the search.
fn question(context: &Context<'_>, typed: &str) -> Question {
    let mut question = context.user.question();
    if question.what.is_empty() {
        typed.trim().clone_into(&mut question.what);
    }
    question
}

/// The page that it may be about: the one said, or the topic read last.
fn about(context: &Context<'_>, question: &Question) -> Result<Option<Row>> {
    let said = question.about.parse::<EntryRef>().ok();
    let read = || context.topic.and_then(Page::entry);
    let Some(entry) = said.or_else(read) else {
        return Ok(None);
    };
    let title = context.guide.page_title(context.words.lang(), &entry)?;
    Ok(title.map(Row::of))
}

fn message(context: &Context<'_>, question: &Question, page: Option<&Row>) -> Result<String> {
    let words = context.words;
    let topic = page.filter(|_| question.about != NOTHING);
    let topic = topic.map(|page| page.title.clone());
    let mut lines = service::begun(context, topic, question.what.trim())?;
    for (name, said) in [("reply", &question.reply), ("call", &question.call)] {
        let asked = name == "reply" || question.reply != "call";
        if asked && !said.is_empty() {
            lines.push(words.get(&format!("ask-message-{name}-{said}")));
        }
    }
    let contact = question.contact.trim();
    if wants_contact(question) && !contact.is_empty() {
        lines.push(words.with("ask-message-contact", [("contact", contact.into())]));
    }
    Ok(plain(&lines.join("\n")).into_owned())
}
