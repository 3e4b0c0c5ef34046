#!/usr/bin/env bash
# Walks through the app on a device or an emulator that is connected: first start, home, section and topic by taps, links
# cold and warm, a wrong link, rotation, dark, large system font, being killed and coming back.
# Usage: walk.sh DEBUG.apk FOLDER-FOR-PICTURES   The package has to be debuggable: where the reader is, is read from its file.
set -euo pipefail
apk=$1 pictures=$2
app=kz.trinta.kenes
here=$(mktemp -d)
mkdir -p "$pictures"
step() { echo "== $1"; now=$1; }
fail() { picture failed; echo "FAILED at «$now»: $1" >&2; trouble || true; exit 1; }
picture() { adb exec-out screencap -p > "$pictures/$1.png"; }
running() { adb shell pidof "$app" | tr -d '\r'; }

# The value of a key in the reader's file; the last page, for instance.
read_key() {
    rm -f "$here"/reader.db*
    for part in reader.db reader.db-wal; do
        adb exec-out run-as "$app" cat "files/$part" > "$here/$part" 2> /dev/null || true
    done
    sqlite3 "$here/reader.db" "SELECT value FROM setting WHERE key = '$1'" 2> /dev/null || true
}
page() { read_key last-page; }
expect_page() { # waits up to ten seconds
    for _ in $(seq 20); do
        case $(page) in $1) return 0 ;; esac
        sleep 0.5
    done
    fail "the page is «$(page)», not «$1»"
}

size=$(adb shell wm size | sed -n 's/.*: \([0-9]*x[0-9]*\).*/\1/p' | tail -n 1)
width=${size%x*} height=${size#*x}
tap() { adb shell input tap "$((width * $1 / 100))" "$((height * $2 / 100))"; sleep 1.5; }
in_front() { adb shell dumpsys activity activities | grep -E 'ResumedActivity' | grep -q "$app/"; }

# Taps down the screen until the page has an address like this one. Whatever else opens is left again by Back.
tap_until() {
    local wanted=$1 from=$2 before=$3 y
    for y in $(seq "$from" 5 84); do
        tap 28 "$y"
        in_front || { adb shell input keyevent KEYCODE_BACK; sleep 1; in_front || adb shell am start -n "$app/.MainActivity" > /dev/null; sleep 1; }
        case $(page) in
            $wanted) return 0 ;;
            "$before") ;;
            *) adb shell input keyevent KEYCODE_BACK; sleep 1 ;;
        esac
    done
    fail "no tap led to «$wanted»"
}
start() { adb shell am start -W -n "$app/.MainActivity" > /dev/null; sleep 3; }
follow() { adb shell am start -W -a android.intent.action.VIEW -c android.intent.category.BROWSABLE -d "$1" "$app" > /dev/null; sleep 3; }
trouble() {
    adb logcat -d -b crash,main,system |
        grep -E "Process: $app,|>>> $app <<<|Fatal signal .*trinta|panicked at|ANR in $app|JNI DETECTED ERROR" || return 1
}

adb install -r -g "$apk"
adb shell pm clear "$app" > /dev/null
adb logcat -c -b all
adb shell settings put system accelerometer_rotation 0
adb shell settings put system user_rotation 0

step "no permission is asked for"
! adb shell dumpsys package "$app" | sed -n '/requested permissions:/,/install permissions:/p' | grep -q 'android.permission' ||
    fail "there are permissions"

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
adb shell input swipe $((width / 2)) $((height * 3 / 4)) $((width / 2)) $((height / 4)) 200
sleep 1
adb shell input keyevent KEYCODE_BACK
expect_page 'section/*'
adb shell input keyevent KEYCODE_BACK
expect_page home

step "Back at home leaves"
adb shell input keyevent KEYCODE_BACK
sleep 2
! in_front || fail "still in front"

step "a link, cold"
adb shell am force-stop "$app"
follow 'kenes://topic/alimony'
expect_page topic/alimony
picture 06-link

step "a link, warm"
follow 'https://trinta.kz/kenes/topic/pension'
expect_page topic/pension
step "the same link again"
adb shell input keyevent KEYCODE_BACK
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

step "killed and brought back"
adb shell input swipe $((width / 2)) $((height * 3 / 4)) $((width / 2)) $((height / 4)) 300
sleep 1
adb shell input keyevent KEYCODE_HOME
sleep 3
scroll=$(read_key last-scroll)
adb shell am kill "$app"
sleep 2
[ -z "$(running)" ] || fail "the system did not kill it"
start
[ -n "$(running)" ] && in_front || fail "it does not come back"
expect_page topic/labour-rights
[ "${scroll%.*}" -gt 0 ] || fail "how far the page was read was not kept"
picture 11-restored

step "nothing crashed"
! trouble || fail "see above"
echo "The walk is done; the pictures are in $pictures"
