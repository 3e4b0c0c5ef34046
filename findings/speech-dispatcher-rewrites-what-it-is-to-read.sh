#!/usr/bin/env bash
# What is given to speech-dispatcher is not what the voice gets: it is brought into NFKC on the way, which changes what is read.
#
# Version:  speech-dispatcher 0.11.4 of Debian 12, with its own sd_generic, which hands the text to a command that writes it down.
# Input:    «№ 5», «100 м²», «½ үлес» in Kazakh and in Russian, no punctuation to be read.
# Expected: a voice gets the text as it was given, for it knows its language's signs: eSpeak NG 1.51 reads «№ 5» in Russian as «номер пять».
# Seen:     «No 5» with two Latin letters in the midst of Cyrillic ones, which the same voice reads as the English word «no», «100 м2»,
#           «1⁄2 үлес» (with the sign U+2044). Only text that is words alone comes through as it is.
# Needs speech-dispatcher; no sound card, no screen.
set -euo pipefail
speech-dispatcher --version | grep -F 0.11.4 > /dev/null || { echo "This is of speech-dispatcher 0.11.4." >&2; exit 2; }
folder=$(mktemp -d)
daemon=
trap 'if [ -n "$daemon" ]; then kill "$daemon" 2> /dev/null || true; fi; rm -rf "$folder"' EXIT
mkdir -p "$folder/modules" "$folder/log"
cat > "$folder/speechd.conf" << CONF
LogLevel 1
LogDir "$folder/log"
AudioOutputMethod "alsa"
AudioALSADevice "null"
AddModule "writes" "sd_generic" "writes.conf"
DefaultModule writes
CONF
cat > "$folder/modules/writes.conf" << CONF
GenericExecuteSynth "echo \$LANGUAGE: \\'\$DATA\\' >> $folder/said"
GenericMaxChunkLength 3000
GenericDelimiters "~"
GenericLanguage "kk" "kk" "utf-8"
GenericLanguage "ru" "ru" "utf-8"
AddVoice "kk" "MALE1" "kk-voice"
AddVoice "ru" "MALE1" "ru-voice"
CONF
speech-dispatcher --run-single --config-dir "$folder" --pid-file "$folder/pid" --socket-path "$folder/socket" --timeout 0 > "$folder/out" 2>&1 &
daemon=$!
for _ in $(seq 50); do [ -S "$folder/socket" ] && break; sleep 0.1; done
export SPEECHD_ADDRESS="unix_socket:$folder/socket"
for text in "№ 5" "100 м²" "½ үлес" "бес мың"; do
    for language in kk ru; do
        spd-say --wait --punctuation-mode none --language "$language" "$text"
    done
done
cat "$folder/said"
expected='kk: No 5
ru: No 5
kk: 100 м2
ru: 100 м2
kk: 1⁄2 үлес
ru: 1⁄2 үлес
kk: бес мың
ru: бес мың'
[ "$(cat "$folder/said")" = "$expected" ] || { echo "This has changed: see the head of the script." >&2; exit 1; }
