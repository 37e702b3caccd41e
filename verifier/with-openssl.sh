#!/usr/bin/env bash
# Verifies with openssl and the tools of every Debian (bash, coreutils, awk, xxd), without a line of our programs:
#   with-openssl.sh proof X.tlog-proof X.entry POLICY     one event: signatures, quorum, and its place in the log
#   with-openssl.sh opening X.opening.json X.entry        whether what is shown is what was recorded
#   with-openssl.sh log FOLDER POLICY                     a whole log: every entry and every tile, up to the signed root
# POLICY is the one that YOU hold. Ends with "GOOD" and 0, or with "BAD: why" and 1. Every check says `|| bad`: `a && b` would not stop a script.
set -euo pipefail
export LC_ALL=C
bad() { echo "BAD: $*" >&2; exit 1; }
# openssl hashes files, so each entry becomes one for a moment: in memory where there is such a folder.
[ ! -w /dev/shm ] || export TMPDIR=/dev/shm
export tmp; tmp=$(mktemp -d) && trap 'rm -rf "$tmp"' EXIT

sha256() { openssl dgst -sha256 -r | cut -c1-64; }
bytes() { xxd -r -p; }
hex() { xxd -p | tr -d '\n'; }
# Base64 that means one thing only: decoded and written again it must be the same.
unbase64() { [ "$(printf %s "$1" | base64 -d 2>/dev/null | base64 -w0)" = "$1" ] || bad "no base64: $1"; printf %s "$1" | base64 -d | hex; }
is_number() { [[ $1 =~ ^(0|[1-9][0-9]{0,15})$ ]]; }

# signed KEY MESSAGE SIGNATURE: whether an Ed25519 key (32 bytes, hex) signed a file.
signed() {
  printf '302a300506032b6570032100%s' "$1" | bytes >"$tmp/key.der"
  printf %s "$3" | bytes >"$tmp/signature"
  openssl pkeyutl -verify -pubin -keyform DER -inkey "$tmp/key.der" -rawin -in "$2" -sigfile "$tmp/signature" >/dev/null 2>&1
}

# check_note FILE POLICY: leaves origin, size and root; the log must have signed, and the quorum of the policy must be met.
check_note() {
  local note=$1 policy=$2 word name vkey rest id raw type line who blob log_signed=no
  awk '{ line[NR] = $0 } /^$/ { last = NR } END { if (!last) exit 1; for (n = 1; n <= NR; n++) if (n != last) print line[n] > (n < last ? text : lines) }' text="$tmp/text" lines="$tmp/lines" "$note" || bad "$note is no signed note"
  [ -s "$tmp/text" ] && [ -s "$tmp/lines" ] || bad "$note is no signed note"
  { read -r origin && read -r size && read -r root; } <"$tmp/text" || bad 'the checkpoint breaks off'
  is_number "$size" || bad "no size: $size"
  root=$(unbase64 "$root") && [ ${#root} = 64 ] || bad 'the root is no hash'
  : >"$tmp/met"
  while read -r word name vkey rest; do
    case $word in log) vkey=$name; name=log ;; witness) ;; *) continue ;; esac
    rest=${vkey#*+} id=${vkey#*+} who=${vkey%%+*}
    id=${rest%%+*} raw=$(unbase64 "${rest#*+}")
    type=${raw:0:2} raw=${raw:2}
    [ ${#raw} = 64 ] && [ "$({ printf '%s\n' "$who"; printf '%s%s' "$type" "$raw" | bytes; } | sha256 | cut -c1-8)" = "$id" ] || bad "the policy holds a key that is none: $vkey"
    while read -r line; do
      [[ $line =~ ^—\ ([^\ ]+)\ ([^\ ]+)$ ]] || bad "no signature line: $line"
      [ "${BASH_REMATCH[1]}" = "$who" ] || continue
      blob=$(unbase64 "${BASH_REMATCH[2]}")
      [ "${blob:0:8}" = "$id" ] || continue
      check_signature "$word" "$type" "$raw" "${blob:8}" || bad "a signature of $who does not belong to this checkpoint"
      if [ "$word" = witness ]; then echo "$name" >>"$tmp/met"; elif [ "$who" = "$origin" ]; then log_signed=yes; fi
    done <"$tmp/lines"
  done < <(sed 's/^[ \t]*//; /^#/d; /^$/d' "$policy")
  [ $log_signed = yes ] || bad 'no log key of your policy has signed'
  quorum_met "$policy" || bad 'the quorum of your policy is not met'
}

# check_signature log|witness TYPE KEY SIGNATURE, over $tmp/text. A witness signs its time before the checkpoint.
check_signature() {
  case $1$2 in
    log01) signed "$3" "$tmp/text" "$4" ;;
    witness04)
      [ ${#4} = 144 ] || return 1
      { printf 'cosignature/v1\ntime %d\n' "$((16#${4:0:16}))"; cat "$tmp/text"; } >"$tmp/cosigned"
      signed "$3" "$tmp/cosigned" "${4:16}" ;;
    *) return 1 ;;
  esac
}

# Groups name what stands above them, so one pass is enough. A witness counts once however often it signed.
quorum_met() {
  awk 'NR == FNR { met[$1] = 1; next }
    $1 == "group" { n = 0; for (i = 4; i <= NF; i++) n += ($i in met); need = $3 == "all" ? NF - 3 : $3 == "any" ? 1 : $3; if (n >= need) met[$2] = 1 }
    $1 == "quorum" { ok = NF == 2 && ($2 == "none" || $2 in met); lines++ }
    END { exit !(ok && lines == 1) }' <(cat "$tmp/met"; echo '#') "$1"
}

node() { printf '01%s%s' "$1" "$2" | bytes | sha256; }

# RFC 9162, 2.1.3.2.
check_inclusion() {
  local hash=$1 fn=$2 sn=$((size - 1)) p
  [ "$fn" -lt "$size" ] || bad 'the index lies beyond the log'
  while read -r p; do
    [ $sn -gt 0 ] || bad 'the path is too long'
    if ((fn % 2 == 1 || fn == sn)); then
      hash=$(node "$p" "$hash")
      while ((fn % 2 == 0 && fn != 0)); do fn=$((fn / 2)) sn=$((sn / 2)); done
    else
      hash=$(node "$hash" "$p")
    fi
    fn=$((fn / 2)) sn=$((sn / 2))
  done
  [ $sn -eq 0 ] && [ "$hash" = "$root" ] || bad 'the entry does not stand at this place of the signed log'
}

verify_proof() {
  local proof=$1 entry=$2 policy=$3 index line
  awk '!body { if ($0 == "") { body = 1 } else print > head; next } { print > note }' head="$tmp/head" note="$tmp/note" "$proof"
  [ -s "$tmp/note" ] || bad 'the proof holds no checkpoint'
  check_note "$tmp/note" "$policy"
  sed -i '2{/^extra /d}' "$tmp/head"
  [ "$(sed -n 1p "$tmp/head")" = c2sp.org/tlog-proof@v1 ] || bad 'this is no proof'
  index=$(sed -n '2s/^index //p' "$tmp/head") && is_number "$index" || bad 'the proof has no index'
  : >"$tmp/path"
  while read -r line; do
    line=$(unbase64 "$line") && [ ${#line} = 64 ] || bad 'the path holds what is no hash'
    echo "$line" >>"$tmp/path"
  done < <(tail -n +3 "$tmp/head")
  check_inclusion "$({ printf '\0'; cat "$entry"; } | sha256)" "$index" <"$tmp/path"
  echo "GOOD: entry $index of $size stands in $origin"
}

# The opening is canonical JSON with four members in this order; the commitments are over the very bytes of data and meta.
verify_opening() {
  local opening entry salt data meta
  opening=$(cat "$1") entry=$(cat "$2")
  [[ $opening =~ ^\{\"data\":(.*),\"meta\":(.*),\"salt\":\"([0-9a-f]{64})\",\"v\":1\}$ ]] || bad 'this is no opening'
  data=${BASH_REMATCH[1]} meta=${BASH_REMATCH[2]} salt=${BASH_REMATCH[3]}
  commitment() { { printf 'skills-ledger/commit/v1\n'; printf %s "$salt" | bytes; printf %s "$1"; } | sha256; }
  [[ $entry == *"\"d\":\"$(commitment "$data")\""* ]] || bad 'the data shown is not what was recorded'
  [[ $entry == *"\"m\":\"$(commitment "$meta")\""* ]] || bad 'the metadata shown is not what was recorded'
  echo 'GOOD: what is shown is what was recorded'
}

# path LEVEL N WIDTH
path() {
  local n=$2 groups
  groups=$(printf '%03d' $((n % 1000)))
  while [ "$n" -ge 1000 ]; do n=$((n / 1000)) groups=$(printf 'x%03d/%s' $((n % 1000)) "$groups"); done
  printf 'tile/%s/%s' "$1" "$groups"
  [ "$3" -eq 256 ] || printf '.p/%d' "$3"
}

# paths LEVEL COUNT: the tiles that hold so many hashes (or entries) of a level; all of them must be there.
paths() {
  local n
  for ((n = 0; n * 256 < $2; n++)); do
    file=$folder/$(path "$1" $n $(($2 - n * 256 < 256 ? $2 - n * 256 : 256)))
    [ -f "$file" ] || file=$folder/$(path "$1" $n 256)
    [ -f "$file" ] || bad "$file is missing"
    printf '%s\n' "$file"
  done
}

# each_hash -b N | -l 1: the hash of each record of a stream, a record being N bytes or a line without its end. Some thousand files at a time; openssl takes many at once.
each_hash() {
  export record="$1 $2"
  split "$1" $(($2 * 4096)) --filter='
    set -e; chunk=$(mktemp -d -p "$tmp"); split $record -a 4 -d - "$chunk/"
    [ "$record" != "-l 1" ] || find "$chunk" -type f -print0 | xargs -0 truncate -s -1
    find "$chunk" -type f -print0 | sort -z | xargs -0 openssl dgst -sha256 -r | cut -c1-64
    rm -rf "$chunk"'
}

# Entries as lines, a zero byte before each: canonical JSON has no line ends of its own.
leaves() {
  paths entries "$size" >"$tmp/bundles"
  while read -r file; do hex <"$file" && echo; done <"$tmp/bundles" | awk -v size="$size" '
    function number(h, i, n) { n = 0; for (i = 1; i <= 4; i++) n = n * 16 + index("0123456789abcdef", substr(h, i, 1)) - 1; return n }
    { width = size - (NR - 1) * 256; if (width > 256) width = 256
      for (at = 1; at <= length($0) && width > 0; width--) {
        digits = 2 * number(substr($0, at, 4)); entry = substr($0, at + 4, digits); at += 4 + digits
        if (length(entry) != digits || entry ~ /^(..)*0a/) exit 1
        print "00" entry "0a" }
      if (width > 0 || (at <= length($0) && NR * 256 <= size)) exit 1 }' | bytes | each_hash -l 1 >"$tmp/level" || bad 'a bundle of entries is cut, or has a wrong length inside'
  [ "$(wc -l <"$tmp/level")" -eq "$size" ] || bad 'there are not so many entries'
}

# Level by level: two hashes become one, an odd last one rises as it is. Every eighth level stands in tiles.
check_levels() {
  local height=0 count=$size tiles
  while :; do
    if ((height % 8 == 0)); then
      tiles=$((size >> height))
      while read -r file; do cat "$file"; done < <(paths $((height / 8)) $tiles) | xxd -p -c 32 | head -n $tiles | cmp -s - <(head -n $tiles "$tmp/level") || bad "a tile of level $((height / 8)) is not what its entries give"
    fi
    [ "$count" -gt 1 ] || return 0
    head -n $((count / 2 * 2)) "$tmp/level" | paste -d '' - - | sed 's/^/01/' | bytes | each_hash -b 65 >"$tmp/above"
    ((count % 2 == 0)) || tail -n 1 "$tmp/level" >>"$tmp/above"
    mv "$tmp/above" "$tmp/level"
    count=$(((count + 1) / 2)) height=$((height + 1))
  done
}

verify_log() {
  folder=$1
  check_note "$folder/checkpoint" "$2"
  [ "$size" -gt 0 ] || bad 'the log is empty'
  leaves
  check_levels
  [ "$(cat "$tmp/level")" = "$root" ] || bad 'the entries do not give the signed root'
  echo "GOOD: all $size entries of $origin lead to the signed root"
}

case ${1:-}-$# in
  proof-4) verify_proof "$2" "$3" "$4" ;;
  opening-3) verify_opening "$2" "$3" ;;
  log-3) verify_log "$2" "$3" ;;
  *) sed -n '2,6s/^# //p' "$0" >&2; exit 2 ;;
esac
