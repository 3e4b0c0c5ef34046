// Where lines, words and letters end, without the dictionaries of Chinese, Japanese, Thai, Lao, Khmer and Burmese (3.1 MB): in a
// run of such letters lines break nowhere inside. The guide speaks Kazakh and Russian.

include!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/segmenter_break_sentence_v2.rs.data"));
include!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/segmenter_break_sentence_v1.rs.data"));
include!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/segmenter_unihan_radical_v1.rs.data"));
include!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/segmenter_break_grapheme_cluster_v1.rs.data"));
include!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/segmenter_break_line_v2.rs.data"));
include!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/segmenter_break_line_v1.rs.data"));
include!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/segmenter_break_line_v3.rs.data"));
include!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/segmenter_break_grapheme_cluster_v2.rs.data"));
include!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/segmenter_break_line_override_v2.rs.data"));
include!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/segmenter_break_word_v1.rs.data"));
include!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/segmenter_break_word_v2.rs.data"));
include!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/segmenter_break_word_override_v1.rs.data"));
include!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/segmenter_break_sentence_override_v1.rs.data"));
include!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/segmenter_break_sentence_override_v2.rs.data"));

/// What the crate's users turn a type into a provider with.
#[doc(hidden)]
#[macro_export]
macro_rules! __make_provider {
    ($provider:ty) => {
        impl $provider {
            #[allow(dead_code)]
            pub(crate) const MUST_USE_MAKE_PROVIDER_MACRO: () = ();
        }
        icu_provider::marker::impl_data_provider_never_marker!($provider);
    };
}
#[doc(inline)]
pub use __make_provider as make_provider;

/// A provider that has no model of this kind: the segmenters then go without.
#[doc(hidden)]
#[macro_export]
macro_rules! __none {
    ($provider:ty, $marker:ident) => {
        impl icu_provider::DataProvider<icu::segmenter::provider::$marker> for $provider {
            fn load(
                &self,
                request: icu_provider::DataRequest,
            ) -> Result<
                icu_provider::DataResponse<icu::segmenter::provider::$marker>,
                icu_provider::DataError,
            > {
                Err(icu_provider::DataErrorKind::IdentifierNotFound.with_req(
                    <icu::segmenter::provider::$marker as icu_provider::DataMarker>::INFO,
                    request,
                ))
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __impl_segmenter_dictionary_auto_v2 {
    ($provider:ty) => {
        $crate::__none!($provider, SegmenterDictionaryAutoV2);
    };
}
#[doc(inline)]
pub use __impl_segmenter_dictionary_auto_v2 as impl_segmenter_dictionary_auto_v2;

#[doc(hidden)]
#[macro_export]
macro_rules! __impl_segmenter_dictionary_extended_v2 {
    ($provider:ty) => {
        $crate::__none!($provider, SegmenterDictionaryExtendedV2);
    };
}
#[doc(inline)]
pub use __impl_segmenter_dictionary_extended_v2 as impl_segmenter_dictionary_extended_v2;

#[doc(hidden)]
#[macro_export]
macro_rules! __impl_segmenter_lstm_auto_v1 {
    ($provider:ty) => {
        $crate::__none!($provider, SegmenterLstmAutoV1);
    };
}
#[doc(inline)]
pub use __impl_segmenter_lstm_auto_v1 as impl_segmenter_lstm_auto_v1;
