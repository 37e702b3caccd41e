#!/bin/sh
# Makes an authority and a certificate for each node: make-certificates.sh FOLDER NODE...
# Leaves what is there; to make one anew, remove its folder's files. Needs openssl and nothing else.
#   FOLDER/signing/ca.key       signs further certificates; no node and no service needs it
#   FOLDER/authority/ca.crt     what nodes and services trust, alone in its folder, as EventStoreDB wants it
#   FOLDER/NODE/node.crt, .key  for clients and for the other nodes; the common name is the one EventStoreDB expects
set -eu
umask 077
folder=$1
shift
days=3650
mkdir -p "$folder/signing" "$folder/authority"

if [ ! -s "$folder/authority/ca.crt" ]; then
  openssl req -x509 -newkey rsa:4096 -nodes -sha256 -days "$days" -subj "/O=Skills Ledger/CN=Skills Ledger EventStoreDB authority" \
    -addext "keyUsage=critical,keyCertSign,cRLSign" -keyout "$folder/signing/ca.key" -out "$folder/signing/ca.crt" 2>/dev/null
  # Whole or not at all: a start that was cut off begins again.
  mv "$folder/signing/ca.crt" "$folder/authority/ca.crt.new"
  mv "$folder/authority/ca.crt.new" "$folder/authority/ca.crt"
fi

for node in "$@"; do
  [ -s "$folder/$node/node.crt" ] && continue
  mkdir -p "$folder/$node"
  request=$(mktemp -d)
  openssl req -newkey rsa:2048 -nodes -sha256 -subj "/CN=eventstoredb-node" -keyout "$request/node.key" -out "$request/node.csr" 2>/dev/null
  printf '%s\n' "basicConstraints=critical,CA:FALSE" "keyUsage=critical,digitalSignature,keyEncipherment" \
    "extendedKeyUsage=serverAuth,clientAuth" "subjectAltName=DNS:$node,DNS:localhost,IP:127.0.0.1" >"$request/extensions"
  openssl x509 -req -sha256 -days "$days" -in "$request/node.csr" -CA "$folder/authority/ca.crt" -CAkey "$folder/signing/ca.key" \
    -CAserial "$folder/signing/ca.srl" -CAcreateserial -extfile "$request/extensions" -out "$request/node.crt" 2>/dev/null
  cp "$request/node.key" "$folder/$node/node.key"
  cp "$request/node.crt" "$folder/$node/node.crt.new"
  mv "$folder/$node/node.crt.new" "$folder/$node/node.crt"
  rm -r "$request"
done

if [ -n "${OWNER:-}" ]; then
  chown -R "$OWNER" "$folder/authority"
  for node in "$@"; do chown -R "$OWNER" "$folder/$node"; done
fi
echo "certificates for $* are in $folder"
