#!/usr/bin/env bash
# date-holidays moves each holiday of Kazakhstan alone: where two of a run fall on a weekend, one day off is lost.
#
# Version:  date-holidays 3.37.0 from npm.
# Input:    the days off of Kazakhstan around Nauryz (21–23 March) in 2026, where 21 and 22 March are Saturday and Sunday.
# Expected: Monday 23 March is the holiday itself, 24 and 25 March are off for the 21st and the 22nd: a holiday on a day off makes
#           the next working day a day off (law on holidays, article 5); the ministry's calendar of 2026 has 18 working days in March.
# Seen:     24 March is off, 25 March is a working day: Saturday becomes Monday and Sunday becomes Tuesday, whatever else is there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund date-holidays@3.37.0 > /dev/null
cat > probe.js << 'JS'
const Holidays = require('date-holidays');
const days = new Holidays('KZ');
for (const day of ['2026-03-23', '2026-03-24', '2026-03-25']) {
  const off = days.isHoliday(new Date(day + 'T12:00:00+05:00'));
  console.log(day, off ? 'off' : 'works');
}
JS
node probe.js > seen
cat seen
expected='2026-03-23 off
2026-03-24 off
2026-03-25 works'
[ "$(cat seen)" = "$expected" ] || { echo "This has changed: see the head of the script." >&2; exit 1; }
