//! A memo or a useful resource.

use slint::ComponentHandle;

use super::{App, convert};
use crate::guide::Result;
use crate::page::Page;
use crate::ui;

pub(super) fn fill(app: &App, page: &Page) -> Result<ui::Screen> {
    let words = &app.words;
    let memo = app.guide.memo(app.lang(), &page.to_string())?;
    let shown = app.window.global::<ui::Memo<'_>>();
    shown.set_title(memo.head.title.as_str().into());
    shown.set_checked(
        words
            .with(
                "topic-checked",
                [("month", words.month(&memo.head.as_of).into())],
            )
            .into(),
    );
    shown.set_notice(memo.head.notice.as_deref().unwrap_or_default().into());
    shown.set_figure_note(memo.head.figure_note.as_deref().unwrap_or_default().into());
    shown.set_bookmarked(app.reader.borrow().is_bookmarked(page));
    shown.set_urgent(convert::contacts(words, &memo.head.urgent));
    shown.set_summary(convert::lines(&memo.head.summary));
    shown.set_parts(convert::model(memo.parts.iter().map(|part| ui::MemoPart {
        title: part.title.as_str().into(),
        numbered: part.numbered,
        items: convert::lines(&part.items),
    })));
    shown.set_contacts(convert::contacts(words, &memo.contacts));
    shown.set_links(convert::links(words, &memo.links));
    shown.set_laws(convert::laws(words, &memo.head.laws));
    shown.set_related(convert::titles(&memo.head.related));
    Ok(ui::Screen::Memo)
}
