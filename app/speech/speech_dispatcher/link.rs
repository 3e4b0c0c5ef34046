//! A connection to speech-dispatcher: requests go out on the thread that speaks, what comes back is heard on one of its own.

use std::io;
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use futures_lite::future::block_on;
use futures_lite::io::{AssertAsync, BufReader, BufWriter, Empty, Sink, empty, sink};
use ssip_client_async::async_io::AsyncClient;
use ssip_client_async::{ClientError, Request, Response};

use super::message::{LinkId, Message, Told};

/// The requests' half of a connection. Dropping it ends both.
pub(super) struct Link {
    pub(super) id: LinkId,
    socket: UnixStream,
    requests: AsyncClient<Empty, BufWriter<AssertAsync<UnixStream>>>,
}

impl Link {
    /// Takes a connection, and tells on a channel what is heard on it.
    pub(super) fn new(socket: UnixStream, id: LinkId, ear: Sender<Message>) -> io::Result<Link> {
        // A daemon that has stopped reading is as good as gone.
        socket.set_write_timeout(Some(Duration::from_secs(5)))?;
        let answers = BufReader::new(AssertAsync::new(socket.try_clone()?));
        let requests = BufWriter::new(AssertAsync::new(socket.try_clone()?));
        let answers = AsyncClient::new(answers, sink());
        let hearing = thread::Builder::new().name("speech-heard".to_owned());
        hearing.spawn(move || hear(answers, &Ear { id, ear }))?;
        let requests = AsyncClient::new(empty(), requests);
        Ok(Link {
            id,
            socket,
            requests,
        })
    }

    /// Sends a request; its answer is heard.
    pub(super) fn send(&mut self, request: Request) -> Result<(), ClientError> {
        block_on(self.requests.send(request)).map(drop)
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        let _ = self.socket.shutdown(Shutdown::Both);
    }
}

/// Tells at its end that there is nothing more to hear, whatever the end comes from.
struct Ear {
    id: LinkId,
    ear: Sender<Message>,
}

impl Ear {
    fn tell(&self, told: Told) -> bool {
        self.ear.send(Message::Told(self.id, told)).is_ok()
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        self.tell(Told::Lost);
    }
}

fn hear(mut answers: AsyncClient<BufReader<AssertAsync<UnixStream>>, Sink>, ear: &Ear) {
    loop {
        let told = match block_on(answers.receive()) {
            Ok(Response::EventBegin(_)) => Told::Began,
            Ok(Response::EventEnd(_)) => Told::Ended,
            Ok(Response::EventCanceled(_) | Response::EventPaused(_)) => Told::Silenced,
            Ok(Response::EventResumed(_) | Response::EventIndexMark(..)) => continue,
            Ok(answer) => Told::Answer(answer),
            Err(ClientError::Ssip(_)) => Told::Refused,
            Err(_) => return,
        };
        if !ear.tell(told) {
            return;
        }
    }
}
