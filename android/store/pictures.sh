#!/usr/bin/env bash
# Draws the store's pictures with the guide itself: six pages in each language, 1080x2160, the icon and the banner.
# From any folder: android/store/pictures.sh   KENES=FILE takes a built program instead of building one.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${KENES-}" ]; then
    cargo build --locked
    KENES=${CARGO_TARGET_DIR:-target}/debug/kenes
fi
metadata=android/fastlane/metadata/android

draw() { # LANGUAGE FOLDER NAME PAGE [more for render]
    local lang=$1 folder=$2 name=$3 page=$4
    shift 4
    "$KENES" render "$page" "$metadata/$folder/images/phoneScreenshots/$name.png" \
        --lang "$lang" --size 1080x2160 --scale 3 "$@"
}

# The store shows them in the order of their names.
while IFS='|' read -r lang folder question; do
    images=$metadata/$folder/images
    mkdir -p "$images/phoneScreenshots"
    rm -f "$images"/phoneScreenshots/*.png
    draw "$lang" "$folder" 1-home home
    draw "$lang" "$folder" 2-topic topic/labour-rights
    draw "$lang" "$folder" 3-search "search?q=$question"
    draw "$lang" "$folder" 4-emergency topic/emergency-flood-fire
    draw "$lang" "$folder" 5-large-print topic/pension --large-print
    draw "$lang" "$folder" 6-low-vision home --look yellow
    # The guide draws quickly rather than tightly.
    if command -v mogrify > /dev/null; then
        mogrify -strip -define png:color-type=2 -define png:compression-level=9 -define png:compression-filter=5 "$images"/phoneScreenshots/*.png
    else
        echo "the pictures were not packed: install imagemagick (Debian, Ubuntu)" >&2
    fi
    if command -v rsvg-convert > /dev/null; then
        rsvg-convert -w 512 -h 512 android/store/icon.svg -o "$images/icon.png"
        rsvg-convert -w 1024 -h 500 android/store/feature.svg -o "$images/featureGraphic.png"
    else
        echo "icon.png and featureGraphic.png were not drawn: install librsvg2-bin (Debian, Ubuntu)" >&2
    fi
done << 'LANGUAGES'
kk|kk|жалақы бермеді
ru|ru-RU|не платят зарплату
LANGUAGES
echo "The pictures are in $metadata/*/images"
