#!/usr/bin/env bash
# Android's own reader of mailto addresses (android.net.MailTo) takes the address apart after it has decoded it.
#
# Version:  org.robolectric:android-all 14-robolectric-10818077 (the framework code of Android 14), on a JDK 17, fetched by Maven.
# Input:    mailto:…?subject=A%26B&body=first%20%26%20second%3D2, where %26 and %3D are an ampersand and an equals sign of the text (RFC 6068, section 5).
# Expected: subject "A&B", body "first & second=2".
# Seen:     subject "A", body "first ", and two headers that nobody wrote: "b" and " second".
#
# A letter app that reads its address by this class loses the rest of the letter. So a letter is handed over twice: in the
# address, and in the extras of the intent, which most apps prefer.
set -euo pipefail
for tool in mvn javac java; do
    command -v "$tool" > /dev/null || { echo "needs $tool" >&2; exit 3; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=org.robolectric:android-all:14-robolectric-10818077 -DoutputDirectory=.
cat > Letter.java << 'JAVA'
import android.net.MailTo;

public class Letter {
    public static void main(String[] arguments) {
        MailTo letter = MailTo.parse("mailto:help@example.kz?subject=A%26B&body=first%20%26%20second%3D2");
        System.out.println("subject: [" + letter.getSubject() + "]");
        System.out.println("body: [" + letter.getBody() + "]");
        System.out.println("headers: " + new java.util.TreeSet<>(letter.getHeaders().keySet()));
    }
}
JAVA
jar=android-all-14-robolectric-10818077.jar
javac -cp "$jar" Letter.java
seen=$(java -cp "$jar:." Letter)
echo "$seen"
expected='subject: [A]
body: [first ]
headers: [ second, b, body, subject, to]'
[ "$seen" = "$expected" ] || { echo "This has changed: see the head of the script." >&2; exit 1; }
