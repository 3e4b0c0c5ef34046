#!/usr/bin/env bash
# Walks through the app on a device or an emulator that is connected: first start, home, section and topic by taps, links
# cold and warm, a wrong link, rotation, dark, large system font, a word that a keyboard composes, what a screen reader is
# told, and coming back: after the window was closed, begun anew, or killed with the process.
# Usage: walk.sh DEBUG.apk FOLDER-FOR-PICTURES   The package has to be debuggable: where the reader is, is read from its file.
set -euo pipefail
apk=$1
top=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=android/ci/phone.sh
. "$top/android/ci/phone.sh"

# Words of the guide's content, in the language chosen: the first such line after a line that begins like this.
words() { # FILE LINE
    awk -v after="$2" -v lang="$(read_key lang)" 'index($0, after) == 1 { on = 1 }
        on && $1 == lang { sub(/^[^"]*"/, ""); sub(/"$/, ""); print; exit }' "$top/content/$1"
}

remember_settings
trap put_back EXIT

adb install -r -g "$apk"
adb shell pm clear "$app" > /dev/null
adb logcat -c -b all
adb shell settings put system accelerometer_rotation 0
adb shell settings put system user_rotation 0

step "no permission is asked for"
adb shell dumpsys package "$app" | sed -n '/requested permissions:/,/install permissions:/p' > "$here/permissions"
! grep 'android.permission' "$here/permissions" || fail "there are permissions"

step "first start"
start
[ -n "$(running)" ] || fail "it does not run"
picture 01-welcome
for y in $(seq 40 4 90); do
    tap 50 "$y"
    [ -z "$(read_key lang)" ] || break
done
[ -n "$(read_key lang)" ] || fail "no language could be chosen"
picture 02-print

step "home, section, topic by taps"
adb shell am force-stop "$app"
follow kenes://home
expect_page home
picture 03-home
tap_until 'section/*' 58 home
picture 04-section
tap_until 'topic/*' 30 "$(page)"
picture 05-topic

step "Back goes back, also from far down"
swipe_up
sleep 1
key BACK
expect_page 'section/*'
key BACK
expect_page home

step "Back at home leaves, and the icon brings it back"
before=$(running)
key BACK
sleep 2
! in_front || fail "still in front"
start
comes_back || fail "it does not come back"
expect_page home
[ "$(running)" = "$before" ] || left_out "the phone ended the process at once"

step "a link, cold"
adb shell am force-stop "$app"
follow 'kenes://topic/alimony'
expect_page topic/alimony
picture 06-link

step "a link, warm"
follow 'https://trinta.kz/kenes/topic/pension'
expect_page topic/pension
step "the same link again"
key BACK
expect_page topic/alimony
follow 'https://trinta.kz/kenes/topic/pension'
expect_page topic/pension

step "a wrong link opens home"
follow 'kenes://topic/there-is-no-such-topic'
expect_page home
picture 07-wrong-link

step "rotation, dark and font scale without a new start"
follow 'kenes://topic/labour-rights'
expect_page topic/labour-rights
before=$(running)
adb shell settings put system user_rotation 1
sleep 3
picture 08-rotated
adb shell settings put system user_rotation 0
adb shell cmd uimode night yes > /dev/null 2>&1 || true
sleep 2
picture 09-dark
adb shell cmd uimode night no > /dev/null 2>&1 || true
adb shell settings put system font_scale 1.5
sleep 3
picture 10-font-scale
adb shell settings put system font_scale 1.0
sleep 2
[ "$(running)" = "$before" ] || fail "it was started anew"
expect_page topic/labour-rights

step "begun anew in the same process"
start -f 0x10008000 # a new task, the old one cleared
comes_back || fail "it does not come back"
expect_page topic/labour-rights
[ "$(running)" = "$before" ] || fail "the process ended"

step "closed by the phone for want of memory, the process alive"
swipe_up
sleep 1
adb shell settings put global always_finish_activities 1
key HOME
sleep 3
if window_lives; then
    left_out "this phone reads «don't keep activities» when it starts, and still has the window"
else
    start
    comes_back || fail "it does not come back"
    expect_page topic/labour-rights
    picture 11-not-kept
fi
adb shell settings put global always_finish_activities 0
start

step "killed and brought back"
key HOME
sleep 3
scroll=$(read_key last-scroll)
adb shell am kill "$app"
sleep 2
[ -z "$(running)" ] || fail "the system did not kill it"
start
comes_back || fail "it does not come back"
expect_page topic/labour-rights
[ "${scroll%.*}" -gt 0 ] || fail "how far the page was read was not kept"
picture 12-restored
! trouble || fail "see above"

step "killed, and a link brings it back"
key HOME
sleep 3
adb shell am kill "$app"
sleep 2
follow 'kenes://topic/alimony'
comes_back || fail "it does not come back"
expect_page topic/alimony

step "results while a word is being composed"
adb shell settings put secure show_ime_with_hard_keyboard 1
follow 'kenes://search'
expect_page 'search*'
keyboard_is_up || tap 40 14
sleep 2
if ! keyboard_is_up; then
    left_out "no keyboard on the screen comes up here"
else
    empty=$(results)
    for x in 25 45 65; do tap "$x" 76; done # three letters of the middle row, whichever they are
    composed=$(results)
    picture 13-composed
    key SPACE
    sleep 2
    if [ "$composed" != "$empty" ]; then
        key ENTER
        sleep 2
        ! keyboard_is_up || fail "Enter does not put the keyboard away"
    elif [ "$(results)" != "$empty" ]; then
        fail "nothing is found until the word is done"
    else
        left_out "the taps met no letters of this keyboard, see 13-composed.png"
    fi
fi

step "what a screen reader is told"
talkback=com.google.android.marvin.talkback
if [ -z "$(adb shell pm list packages "$talkback" | tr -d '\r')" ]; then
    left_out "this image has no TalkBack; what uiautomator is told is looked at all the same"
    talkback=
else
    adb shell settings put secure enabled_accessibility_services "$talkback/$talkback.TalkBackService"
    adb shell settings put secure accessibility_enabled 1
    sleep 5 # its own greeting comes first
fi
follow 'kenes://topic/alimony'
expect_page topic/alimony
title=$(words topics/social/alimony.toml '[title]')
if told "$title" > /dev/null; then
    [ "$(grep -c 'clickable="true"' "$here/nodes")" -ge 3 ] || fail "there is next to nothing to press"
    follow 'kenes://home'
    expect_page home
    picture 14-talkback
    section=$(words sections.toml '[section.title]')
    place=$(told "$section" | middle) || fail "home does not tell of «$section»"
elif [ -n "$talkback" ]; then
    fail "TalkBack is not told of «$title»: $(head -c 300 "$here/dump") $(head -c 2000 "$here/nodes")"
else
    left_out "uiautomator alone is told of no page: $(head -c 300 "$here/dump")"
    place=
fi
put_back
sleep 2
if [ -n "$place" ]; then
    # Where a reader would press with TalkBack, a finger presses without it.
    follow 'kenes://home'
    # shellcheck disable=SC2086
    adb shell input tap $place
    expect_page 'section/*'
fi
comes_back || fail "it is gone"

step "nothing crashed"
! trouble || fail "see above"
echo "The walk is done; the pictures are in $pictures"
