//! What the reader acts on in the window: a page passed on, a question to the service, its rating, what is kept.

use slint::{ComponentHandle, Image, Rgb8Pixel, SharedPixelBuffer};

use super::rows::{choice, model, refreshed, row};
use crate::i18n::Words;
use crate::pages::{AskView, MyDataView, QrCode, RatingView, ShareView};
use crate::ui;

pub(super) fn share(window: &ui::AppWindow, view: &ShareView) -> ui::Screen {
    let share = window.global::<ui::Share<'_>>();
    share.set_title(view.title.as_str().into());
    share.set_shared(view.shared.title.as_str().into());
    share.set_languages(refreshed(
        &share.get_languages(),
        view.languages.iter().map(choice),
    ));
    share.set_text(view.text.as_str().into());
    share.set_language(view.lang.code().into());
    if share.get_link() != view.link.as_str() {
        share.set_qr(view.qr.as_ref().map(picture).unwrap_or_default());
    }
    share.set_link(view.link.as_str().into());
    ui::Screen::Share
}

/// A code as a picture, a pixel a module, with its light edge.
fn picture(qr: &QrCode) -> Image {
    let side = qr.side + 2 * QrCode::EDGE;
    let length = u32::try_from(side).unwrap_or_default();
    let mut pixels = SharedPixelBuffer::<Rgb8Pixel>::new(length, length);
    let modules = qr.dark.chunks(qr.side.max(1));
    let rows = pixels.make_mut_slice();
    rows.fill(Rgb8Pixel::new(255, 255, 255));
    for (row, modules) in rows.chunks_mut(side).skip(QrCode::EDGE).zip(modules) {
        for (pixel, dark) in row.iter_mut().skip(QrCode::EDGE).zip(modules) {
            if *dark {
                *pixel = Rgb8Pixel::new(0, 0, 0);
            }
        }
    }
    Image::from_rgb8(pixels)
}

pub(super) fn ask(window: &ui::AppWindow, view: &AskView) -> ui::Screen {
    let ask = window.global::<ui::Ask<'_>>();
    ask.set_title(view.title.as_str().into());
    ask.set_lead(view.lead.as_str().into());
    ask.set_danger(view.danger.as_str().into());
    ask.set_help(row(&view.help));
    ask.set_what(view.what.as_str().into());
    ask.set_about(refreshed(&ask.get_about(), view.about.iter().map(choice)));
    ask.set_region(row(&view.region));
    ask.set_replies(refreshed(
        &ask.get_replies(),
        view.replies.iter().map(choice),
    ));
    ask.set_asks_contact(view.contact.is_some());
    ask.set_contact(view.contact.as_deref().unwrap_or_default().into());
    ask.set_calls(refreshed(&ask.get_calls(), view.calls.iter().map(choice)));
    ask.set_message(view.message.as_str().into());
    ui::Screen::Ask
}

pub(super) fn rating(window: &ui::AppWindow, view: &RatingView) -> ui::Screen {
    let rating = window.global::<ui::Rating<'_>>();
    rating.set_title(view.title.as_str().into());
    rating.set_lead(view.lead.as_str().into());
    rating.set_answers(refreshed(
        &rating.get_answers(),
        view.answers.iter().map(choice),
    ));
    rating.set_message(view.message.as_str().into());
    ui::Screen::Rating
}

pub(super) fn my_data(window: &ui::AppWindow, words: &Words, view: &MyDataView) -> ui::Screen {
    let data = window.global::<ui::MyData<'_>>();
    data.set_title(view.title.as_str().into());
    data.set_lead(view.lead.as_str().into());
    let kept = view.kept.iter().filter(|kept| kept.count > 0);
    data.set_kept(model(kept.map(|kept| {
        let title = || kept.title.as_str().into();
        let counted = [("title", title()), ("count", kept.count.into())];
        ui::Entry {
            title: words.with("data-counted", counted).into(),
            detail: words.with("data-delete-label", [("title", title())]).into(),
            target: kept.kind.name().into(),
            ..ui::Entry::default()
        }
    })));
    ui::Screen::MyData
}
