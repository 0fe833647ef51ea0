#!/bin/sh
# Makes the clips and pictures of this folder anew. They are committed, so that tests need none of these programs:
# ffmpeg (libx264, libx265, libvpx), libimage-exiftool-perl, icc-profiles-free and webp, from Debian. All content is a test pattern.
set -eu
cd "$(dirname "$0")"

quiet='ffmpeg -hide_banner -loglevel error -y -fflags +bitexact'
pattern='testsrc2=size=96x64:rate=5:duration=1'
tone='sine=frequency=440:sample_rate=16000:duration=1'
h264='-c:v libx264 -profile:v main -pix_fmt yuv420p -crf 40 -bf 0 -flags +bitexact'
aac='-c:a aac -b:a 8k -flags:a +bitexact'
place='location=+41.8057+123.4315/'

# Written as a phone does: sound, its place in udta and in QuickTime's keys, the index at the end.
$quiet -f lavfi -i $pattern -f lavfi -i $tone $h264 $aac -metadata $place \
  -metadata make=PhoneMaker -metadata com.apple.quicktime.location.ISO6709=+41.8057+123.4315/ \
  -movflags use_metadata_tags phone.mp4
$quiet -f lavfi -i $pattern -f lavfi -i $tone $h264 $aac -metadata $place -movflags +faststart good.mp4
# Held upright, without sound.
$quiet -i good.mp4 -c:v copy -an -metadata:s:v rotate=90 -movflags +faststart upright-silent.mp4
$quiet -i good.mp4 -c copy -f mov quicktime.mov
$quiet -i good.mp4 -c copy -movflags frag_keyframe+empty_moov fragmented.mp4
$quiet -f lavfi -i $pattern -c:v libx265 -x265-params log-level=none -crf 45 -tag:v hvc1 hevc.mp4
$quiet -f lavfi -i $pattern -c:v mpeg4 -q:v 20 old-codec.mp4
$quiet -i good.mp4 -c:v copy -c:a libmp3lame -b:a 8k mp3-sound.mp4
$quiet -f lavfi -i $tone $aac sound-alone.mp4
$quiet -f lavfi -i $pattern -c:v libvpx-vp9 -b:v 20k clip.webm
# A second over ten minutes, a picture every twenty seconds.
$quiet -f lavfi -i color=size=32x32:rate=1/20:duration=601 $h264 -movflags +faststart over-ten-minutes.mp4

# 48 wide, 32 high, stored lying on its side: with EXIF, XMP, IPTC, a comment, a colour profile and a second picture behind.
$quiet -f lavfi -i testsrc2=size=48x32:rate=1:duration=1 -frames:v 1 -q:v 20 plain.jpg
cp plain.jpg phone.jpg
exiftool -q -overwrite_original -n -Orientation=6 -Make=PhoneMaker -Model=PhoneModel -SerialNumber=SN12345678 \
  -GPSLatitude=41.8057 -GPSLatitudeRef=N -GPSLongitude=123.4315 -GPSLongitudeRef=E \
  -XMP:City=Shenyang -XMP:GPSLatitude=41.8057 -IPTC:City=Shenyang -Comment=Shenyang \
  '-ThumbnailImage<=plain.jpg' '-ICC_Profile<=/usr/share/color/icc/compatibleWithAdobeRGB1998.icc' phone.jpg
printf 'ftypmp42 +41.8057+123.4315/' >> phone.jpg
$quiet -f lavfi -i testsrc2=size=48x32:rate=1:duration=1 -frames:v 1 phone.png
exiftool -q -overwrite_original -n -EXIF:Orientation=6 -EXIF:Make=PhoneMaker -EXIF:GPSLatitude=41.8057 \
  -EXIF:GPSLatitudeRef=N -PNG:Comment=Shenyang -XMP:City=Shenyang phone.png
cwebp -quiet -q 20 plain.jpg -o phone.webp
exiftool -q -overwrite_original -n -EXIF:Orientation=6 -EXIF:Make=PhoneMaker -EXIF:GPSLatitude=41.8057 \
  -EXIF:GPSLatitudeRef=N -XMP:City=Shenyang phone.webp
$quiet -f lavfi -i testsrc2=size=48x32:rate=2:duration=1 -loop 0 -q:v 20 moving.webp
$quiet -f lavfi -i testsrc2=size=48x32:rate=2:duration=1 -plays 0 -f apng moving.png
