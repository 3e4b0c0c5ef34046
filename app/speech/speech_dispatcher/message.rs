//! What reaches the thread that speaks: what the guide wants, and what the daemon tells.

use kenes_content::Lang;
use ssip_client_async::Response;

use crate::speech::UtteranceId;

/// What reaches the thread that speaks.
pub(super) enum Message {
    Say(Say),
    Stop,
    /// The engine is dropped.
    Close,
    Told(LinkId, Told),
}

/// An utterance that is wanted.
pub(super) struct Say {
    pub(super) utterance: UtteranceId,
    pub(super) text: String,
    pub(super) lang: Lang,
    pub(super) rate: f32,
}

/// A connection's number. No two are alike, so that what is told late on an earlier one is known for that.
pub(super) type LinkId = u64;

/// What is heard on a connection.
pub(super) enum Told {
    /// The utterance can be heard.
    Began,
    /// It was heard to its end.
    Ended,
    /// Somebody has silenced it: another program that speaks, or this one.
    Silenced,
    /// The daemon has done what was asked.
    Answer(Response),
    /// The daemon does not do what was asked.
    Refused,
    /// Nothing is heard any more.
    Lost,
}
