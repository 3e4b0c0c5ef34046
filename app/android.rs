//! The phone's entry.

use slint::ComponentHandle;

use crate::guide::Guide;
use crate::outside::AndroidOutside;
use crate::reader::Reader;
use crate::screens::App;

// The platform's loader looks the entry up by this name.
#[allow(unsafe_code)]
#[unsafe(no_mangle)]
fn android_main(android: slint::android::AndroidApp) {
    android_logger::init_once(
        android_logger::Config::default().with_max_level(log::LevelFilter::Warn),
    );
    if let Err(error) = run(android) {
        log::error!("{error}");
    }
}

fn run(android: slint::android::AndroidApp) -> Result<(), Box<dyn std::error::Error>> {
    let directory = android.internal_data_path();
    slint::android::init(android)?;
    let reader = match directory {
        Some(directory) => Reader::open(&directory)?,
        None => Reader::passing(crate::reader::Settings::default())?,
    };
    // The size of text is the platform's own: Slint follows the phone's font scale where none is set.
    let app = App::open(Guide::open()?, reader, Box::new(AndroidOutside), 0.0)?;
    app.window().run()?;
    Ok(())
}
