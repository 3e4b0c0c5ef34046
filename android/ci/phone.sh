#!/usr/bin/env bash
# What walk.sh asks of a connected phone and tells it, by adb. Not to be run: walk.sh reads it in.
set -euo pipefail
app=kz.trinta.kenes
pictures=$2
here=$(mktemp -d)
mkdir -p "$pictures"
step() { echo "== $1"; now=$1; }
fail() { picture failed; echo "FAILED at «$now»: $1" >&2; trouble || true; exit 1; }
# What this phone or image cannot show, and why: no failure of the guide's, but nobody should take it for tried.
left_out() { echo "NOT TRIED at «$now»: $1"; }
picture() { adb exec-out screencap -p > "$pictures/$1.png"; }
running() { adb shell pidof "$app" | tr -d '\r'; }
trouble() {
    adb logcat -d -b crash,main,system |
        grep -E "Process: $app,|>>> $app <<<|Fatal signal .*trinta|panicked at|ANR in $app|JNI DETECTED ERROR" || return 1
}

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
        # A pattern is meant: section/*
        # shellcheck disable=SC2254
        case $(page) in $1) return 0 ;; esac
        sleep 0.5
    done
    fail "the page is «$(page)», not «$1»"
}

size=$(adb shell wm size | sed -n 's/.*: \([0-9]*x[0-9]*\).*/\1/p' | tail -n 1)
width=${size%x*} height=${size#*x}
tap() { adb shell input tap "$((width * $1 / 100))" "$((height * $2 / 100))"; sleep 1.5; }
key() { adb shell input keyevent "KEYCODE_$1"; }
swipe_up() { adb shell input swipe $((width / 2)) $((height * 3 / 4)) $((width / 2)) $((height / 4)) 300; }
# Whether the phone's long answer has a line like this; read to its end, as a pipe that is closed early is an error.
says() { # PATTERN COMMAND …
    local pattern=$1
    shift
    adb shell "$@" > "$here/said"
    grep -qE "$pattern" "$here/said"
}
in_front() { says "ResumedActivity.*$app/" dumpsys activity activities; }
# Whether the window is there, in front or behind: the process can live without it.
window_lives() { says 'ACTIVITY .*pid=[0-9]' dumpsys activity "$app/.MainActivity"; }
keyboard_is_up() { says 'mInputShown=true' dumpsys input_method; }

# What the walk changes in the phone's settings is as before when it ends: somebody may live on this phone.
remember_settings() {
    while read -r space name; do
        echo "$space $name $(adb shell settings get "$space" "$name" < /dev/null | tr -d '\r')"
    done > "$here/settings" << 'SETTINGS'
system accelerometer_rotation
system user_rotation
system font_scale
global always_finish_activities
secure show_ime_with_hard_keyboard
secure enabled_accessibility_services
secure accessibility_enabled
SETTINGS
}
put_back() {
    while read -r space name value; do
        case $value in
            "" | null) adb shell settings delete "$space" "$name" ;;
            *) adb shell settings put "$space" "$name" "$value" ;;
        esac < /dev/null > /dev/null || true
    done < "$here/settings"
}

# Taps down the screen until the page has an address like this one. Whatever else opens is left again by Back.
tap_until() {
    local wanted=$1 from=$2 before=$3 y
    for y in $(seq "$from" 5 84); do
        tap 28 "$y"
        in_front || { key BACK; sleep 1; in_front || adb shell am start -n "$app/.MainActivity" > /dev/null; sleep 1; }
        # shellcheck disable=SC2254
        case $(page) in
            $wanted) return 0 ;;
            "$before") ;;
            *) key BACK; sleep 1 ;;
        esac
    done
    fail "no tap led to «$wanted»"
}
start() { adb shell am start -W -n "$app/.MainActivity" "$@" > /dev/null; sleep 3; }
follow() { adb shell am start -W -a android.intent.action.VIEW -c android.intent.category.BROWSABLE -d "$1" "$app" > /dev/null; sleep 3; }
comes_back() { [ -n "$(running)" ] && in_front; }

# A stripe of the screen, as a number: between the search's field and the keyboard stand its results.
results() {
    adb exec-out screencap > "$here/screen"
    dd if="$here/screen" bs=$((width * 4)) skip=$((height * 36 / 100)) count=$((height * 14 / 100)) 2> /dev/null | cksum
}

# What a screen reader is given of the window, one node a line. The reader has to be on before the window asks.
nodes() {
    adb shell rm -f /sdcard/kenes.xml
    adb shell uiautomator dump /sdcard/kenes.xml > "$here/dump" 2>&1 || true
    adb exec-out cat /sdcard/kenes.xml 2> /dev/null | sed 's/<node /\
&/g' | grep '^<node ' || true
}
# Waits until a text is among the nodes, and prints its node.
told() {
    for _ in $(seq 6); do
        nodes > "$here/nodes"
        grep -F -m 1 "=\"$1" "$here/nodes" && return 0
        sleep 2
    done
    return 1
}
# The middle of a node, in pixels.
middle() {
    sed -n 's/.*bounds="\[\([0-9]*\),\([0-9]*\)\]\[\([0-9]*\),\([0-9]*\)\]".*/\1 \2 \3 \4/p' |
        { read -r left top right bottom; echo "$(((left + right) / 2)) $(((top + bottom) / 2))"; }
}
