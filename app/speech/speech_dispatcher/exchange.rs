//! Asking the daemon, one thing after the other, while wishes and events arrive as they like.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use ssip_client_async::{ClientName, Request, Response};

use super::daemon::Daemon;
use super::link::Link;
use super::message::{LinkId, Message, Told};

/// How long an answer may take. A module with many voices needs some seconds for its list on an old computer.
const PATIENCE: Duration = Duration::from_secs(15);

/// Why something asked of the daemon is not done.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    Refused,
    Lost,
}

/// The connection at hand, and everything that arrives.
pub(super) struct Exchange {
    daemon: Daemon,
    inbox: Receiver<Message>,
    ear: Sender<Message>,
    /// What arrived while an answer was waited for.
    later: VecDeque<Message>,
    link: Option<Link>,
    links: LinkId,
}

impl Exchange {
    /// With a daemon, and both ends of the channel on which everything arrives.
    pub(super) fn new(daemon: Daemon, inbox: Receiver<Message>, ear: Sender<Message>) -> Exchange {
        Exchange {
            daemon,
            inbox,
            ear,
            later: VecDeque::new(),
            link: None,
            links: 0,
        }
    }

    /// The next that arrives. Nothing of it is of a connection before the one at hand.
    pub(super) fn next(&mut self, until: Option<Instant>) -> Result<Message, RecvTimeoutError> {
        loop {
            let message = match (self.later.pop_front(), until) {
                (Some(message), _) => message,
                (None, None) => self.inbox.recv()?,
                (None, Some(until)) => self.inbox.recv_timeout(left(until))?,
            };
            match message {
                Message::Told(link, _) if !self.is_of(link) => {}
                message => return Ok(message),
            }
        }
    }

    /// Whether something else is wanted already.
    pub(super) fn is_more_wanted(&mut self) -> bool {
        self.later.extend(self.inbox.try_iter());
        let mut waiting = self.later.iter();
        waiting.any(|message| !matches!(message, Message::Told(..)))
    }

    /// A new connection, in place of the one before.
    pub(super) fn open(&mut self) -> Result<(), Trouble> {
        self.links += 1;
        let socket = self.daemon.connect();
        let link = socket.and_then(|socket| Link::new(socket, self.links, self.ear.clone()));
        self.link = link
            .inspect_err(|error| log::warn!("speech-dispatcher cannot be reached: {error}"))
            .ok();
        let name = ClientName::with_component("reader", "kenes", "aloud");
        self.ask(Request::SetName(name)).map(drop)
    }

    /// Ends the connection.
    pub(super) fn close(&mut self) {
        self.link = None;
    }

    /// Asks, and waits for the answer. After a loss there is no connection any more.
    pub(super) fn ask(&mut self, request: Request) -> Result<Response, Trouble> {
        let answer = self.answer(request);
        if answer
            .as_ref()
            .is_err_and(|trouble| *trouble == Trouble::Lost)
        {
            self.close();
        }
        answer
    }

    fn answer(&mut self, request: Request) -> Result<Response, Trouble> {
        let link = self.link.as_mut().ok_or(Trouble::Lost)?;
        link.send(request).map_err(|_| Trouble::Lost)?;
        let until = Instant::now() + PATIENCE;
        loop {
            let arrived = self.inbox.recv_timeout(left(until));
            match arrived.map_err(|_| Trouble::Lost)? {
                Message::Told(link, told) if self.is_of(link) => match told {
                    Told::Answer(answer) => return Ok(answer),
                    Told::Refused => return Err(Trouble::Refused),
                    Told::Lost => return Err(Trouble::Lost),
                    event => self.later.push_back(Message::Told(link, event)),
                },
                Message::Told(..) => {}
                wanted => self.later.push_back(wanted),
            }
        }
    }

    fn is_of(&self, id: LinkId) -> bool {
        self.link.as_ref().is_some_and(|link| link.id == id)
    }
}

fn left(until: Instant) -> Duration {
    until.saturating_duration_since(Instant::now())
}
