//! The videos of the Kenes service.

use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::{Context, Row, row};
use crate::guide::Result;

/// The videos.
#[derive(Clone, Debug, PartialEq)]
pub struct VideosView {
    /// The page's title.
    pub title: String,
    /// That a network is needed.
    pub network: String,
    /// The videos, those in the reader's language first.
    pub videos: Vec<Row>,
}

pub(super) fn view(context: &Context<'_>) -> Result<VideosView> {
    let words = context.words;
    let videos = context
        .guide
        .videos(words.lang())?
        .into_iter()
        .map(|video| {
            let detail = row::network(words, &video.url);
            Row {
                icon: "video".to_owned(),
                ..Row::web(video.title, detail, video.url)
            }
        });
    Ok(VideosView {
        title: words.get("videos-title"),
        network: words.get("videos-network"),
        videos: videos.collect(),
    })
}

impl Serialize for VideosView {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Video<'a> {
            name: &'a str,
            url: String,
        }
        let videos: Vec<Video<'_>> = self
            .videos
            .iter()
            .map(|row| Video {
                name: &row.title,
                url: row.url(),
            })
            .collect();
        let mut page = serializer.serialize_struct("VideosView", 3)?;
        page.serialize_field("title", &self.title)?;
        page.serialize_field("network", &self.network)?;
        page.serialize_field("videos", &videos)?;
        page.end()
    }
}
