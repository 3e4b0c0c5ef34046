//! The guide without a window system: draws pages to pictures.

use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use slint::platform::software_renderer::{MinimalSoftwareWindow, RepaintBufferType};
use slint::platform::{
    Clipboard, EventLoopProxy, Platform, PlatformError, WindowAdapter, WindowEvent,
};
use slint::{ComponentHandle, PhysicalSize, Rgb8Pixel, SharedPixelBuffer};

use jiff::civil::Date;

use crate::guide::Guide;
use crate::page::Page;
use crate::platform::FixedClock;
use crate::platform::RecordingLauncher;
use crate::user::{Settings, UserData};
use crate::window::{App, OpenError, Setup};

/// Size of text that the platform gives at its ordinary setting, in logical pixels: `1rem`.
pub const BASE_FONT_PX: f32 = 14.0;

/// What a picture is taken of.
#[derive(Clone, Debug)]
pub struct Shot {
    /// The page.
    pub page: Page,
    /// The reader's choices.
    pub settings: Settings,
    /// Size of the picture in pixels.
    pub size: (u32, u32),
    /// Pixels to one logical pixel.
    pub scale: f32,
    /// The system's own font scale: 1 is ordinary.
    pub font_scale: f32,
    /// How far down the page is scrolled, in logical pixels.
    pub scroll: f32,
    /// The day of reading.
    pub today: Date,
}

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ShotError {
    /// The page does not open.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// SQLite cannot make a database in memory.
    #[error(transparent)]
    UserData(#[from] rusqlite::Error),
    /// The picture cannot be written.
    #[error("{path}: {reason}")]
    Write {
        /// Where it was to be written.
        path: String,
        /// What the system says.
        reason: String,
    },
}

thread_local! {
    static WINDOWS: RefCell<Option<Rc<MinimalSoftwareWindow>>> = const { RefCell::new(None) };
}

struct Headless {
    start: Instant,
    /// Who is told from other threads; nobody where the caller turns the loop himself.
    told: RefCell<Option<Box<dyn EventLoopProxy>>>,
    clipboard: RefCell<Option<String>>,
}

impl Platform for Headless {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        let window = MinimalSoftwareWindow::new(RepaintBufferType::NewBuffer);
        WINDOWS.with_borrow_mut(|last| *last = Some(Rc::clone(&window)));
        Ok(window)
    }

    fn duration_since_start(&self) -> Duration {
        self.start.elapsed()
    }

    fn new_event_loop_proxy(&self) -> Option<Box<dyn EventLoopProxy>> {
        self.told.take()
    }

    fn set_clipboard_text(&self, text: &str, clipboard: Clipboard) {
        if clipboard == Clipboard::DefaultClipboard {
            *self.clipboard.borrow_mut() = Some(text.to_owned());
        }
    }

    fn clipboard_text(&self, clipboard: Clipboard) -> Option<String> {
        let text = self.clipboard.borrow();
        text.clone()
            .filter(|_| clipboard == Clipboard::DefaultClipboard)
    }
}

/// Puts this thread's windows into memory. To be called before the first window; a second call does nothing.
pub fn install() {
    put(None);
}

/// The same for a thread that is told what to do by others: `slint::invoke_from_event_loop` comes to `told`. One thread of
/// a process can be told so.
pub fn install_with(told: impl EventLoopProxy + 'static) {
    put(Some(Box::new(told)));
}

fn put(told: Option<Box<dyn EventLoopProxy>>) {
    let _ = slint::platform::set_platform(Box::new(Headless {
        start: Instant::now(),
        told: RefCell::new(told),
        clipboard: RefCell::default(),
    }));
}

/// A window in memory, open at a page.
pub struct Studio {
    app: Rc<App>,
    adapter: Rc<MinimalSoftwareWindow>,
    /// What was drawn last, nothing at first: making as many pixels anew takes a tenth of the time of drawing them.
    drawn: RefCell<SharedPixelBuffer<Rgb8Pixel>>,
}

impl Studio {
    /// Opens the guide in memory as the shot wants it.
    ///
    /// # Errors
    /// Where the guide has no such page, or does not open.
    pub fn open(shot: &Shot, outside: RecordingLauncher) -> Result<Studio, ShotError> {
        install();
        let app = App::start(Setup {
            guide: Guide::open().map_err(OpenError::from)?,
            user: UserData::in_memory(shot.settings.clone())?,
            outside: Box::new(outside),
            clock: Box::new(FixedClock(shot.today)),
            base_font_px: BASE_FONT_PX * shot.font_scale,
        })?;
        let studio = Studio::around(app, shot.size, shot.scale)?;
        studio
            .app
            .open(shot.page.clone())
            .map_err(OpenError::from)?;
        if shot.scroll > 0.0 {
            // The page has its height only once it is laid out.
            let _ = studio.draw();
            studio.app.window().invoke_scroll_to(shot.scroll);
        }
        Ok(studio)
    }

    /// The studio of a guide that was opened on this thread last.
    ///
    /// # Errors
    /// Where the window was not made by [`install`]'s platform.
    pub fn around(app: Rc<App>, size: (u32, u32), scale: f32) -> Result<Studio, ShotError> {
        let adapter = WINDOWS
            .with_borrow(Clone::clone)
            .ok_or_else(|| OpenError::from(PlatformError::NoPlatform))?;
        adapter.dispatch_event(WindowEvent::ScaleFactorChanged {
            scale_factor: scale,
        });
        adapter.set_size(PhysicalSize::new(size.0, size.1));
        app.window().show().map_err(OpenError::from)?;
        Ok(Studio {
            app,
            adapter,
            drawn: RefCell::new(SharedPixelBuffer::new(0, 0)),
        })
    }

    /// The guide.
    pub fn app(&self) -> &Rc<App> {
        &self.app
    }

    /// Draws the whole window.
    #[must_use]
    pub fn draw(&self) -> SharedPixelBuffer<Rgb8Pixel> {
        slint::platform::update_timers_and_animations();
        let size = self.adapter.size();
        let mut pixels = self.drawn.borrow_mut();
        if (pixels.width(), pixels.height()) != (size.width, size.height) {
            *pixels = SharedPixelBuffer::new(size.width, size.height);
        }
        self.adapter.request_redraw();
        self.adapter.draw_if_needed(|renderer| {
            renderer.render(pixels.make_mut_slice(), size.width as usize);
        });
        pixels.clone()
    }
}

/// Draws a page into a PNG file.
///
/// # Errors
/// Where the page does not open or the file cannot be written.
pub fn render(shot: &Shot, path: &Path) -> Result<(), ShotError> {
    let pixels = Studio::open(shot, RecordingLauncher::default())?.draw();
    save(&pixels, path)
}

/// Writes pixels as a PNG file, making its folder where it is missing.
///
/// # Errors
/// Where the file cannot be written.
pub fn save(pixels: &SharedPixelBuffer<Rgb8Pixel>, path: &Path) -> Result<(), ShotError> {
    let failed = |reason: String| ShotError::Write {
        path: path.display().to_string(),
        reason,
    };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| failed(error.to_string()))?;
    }
    let file = std::fs::File::create(path).map_err(|error| failed(error.to_string()))?;
    let mut encoder = png::Encoder::new(
        std::io::BufWriter::new(file),
        pixels.width(),
        pixels.height(),
    );
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fastest);
    let mut writer = encoder
        .write_header()
        .map_err(|error| failed(error.to_string()))?;
    writer
        .write_image_data(pixels.as_bytes())
        .map_err(|error| failed(error.to_string()))?;
    writer.finish().map_err(|error| failed(error.to_string()))
}
