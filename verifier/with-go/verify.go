// Verifies with the libraries that the Go project verifies its own modules with, as Debian packs them:
//
//	apt-get install golang-go golang-golang-x-mod-dev
//	GO111MODULE=off GOPATH=/usr/share/gocode go build -o verify-log verify.go
//	./verify-log proof X.tlog-proof X.entry POLICY    one event: signatures, quorum, and its place in the log
//	./verify-log log FOLDER POLICY [OLDER…]           a whole log: every entry and every tile, up to the signed root; checkpoints that YOU kept
//
// POLICY is the one that YOU hold. Ends with "GOOD" and 0, or with "BAD: why" and 1.
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const tileHeight = 8

func bad(format string, values ...interface{}) {
	fmt.Fprintf(os.Stderr, "BAD: "+format+"\n", values...)
	os.Exit(1)
}

func must(err error) {
	if err != nil {
		bad("%v", err)
	}
}

func read(path string) []byte {
	content, err := os.ReadFile(path)
	must(err)
	return content
}

// cosigner is a witness (c2sp.org/tlog-cosignature): x/mod knows signatures of logs only. It signs its time before the checkpoint.
type cosigner struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func (c cosigner) Name() string    { return c.name }
func (c cosigner) KeyHash() uint32 { return c.hash }
func (c cosigner) Verify(msg, sig []byte) bool {
	if len(sig) != 8+ed25519.SignatureSize {
		return false
	}
	signed := fmt.Sprintf("cosignature/v1\ntime %d\n%s", binary.BigEndian.Uint64(sig), msg)
	return ed25519.Verify(c.key, []byte(signed), sig[8:])
}

func newCosigner(vkey string) cosigner {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 {
		bad("no key of a witness: %s", vkey)
	}
	key, err := base64.StdEncoding.Strict().DecodeString(parts[2])
	if err != nil || len(key) != 1+ed25519.PublicKeySize || key[0] != 4 {
		bad("no key of a witness: %s", vkey)
	}
	sum := sha256.Sum256(append([]byte(parts[0]+"\n"), key...))
	hash := binary.BigEndian.Uint32(sum[:])
	if fmt.Sprintf("%08x", hash) != parts[1] {
		bad("the key ID does not belong to the key: %s", vkey)
	}
	return cosigner{parts[0], hash, key[1:]}
}

// policy is a c2sp.org/tlog-policy: the logs and witnesses that count, and who of them is enough.
type policy struct {
	logs      []note.Verifier
	witnesses map[string]cosigner
	lines     [][]string
}

func readPolicy(path string) policy {
	p := policy{witnesses: map[string]cosigner{}}
	for _, line := range strings.Split(string(read(path)), "\n") {
		words := strings.Fields(line)
		switch {
		case len(words) == 0 || strings.HasPrefix(words[0], "#"):
		case words[0] == "log" && len(words) > 1:
			verifier, err := note.NewVerifier(words[1])
			must(err)
			p.logs = append(p.logs, verifier)
		case words[0] == "witness" && len(words) > 2:
			p.witnesses[words[1]] = newCosigner(words[2])
		case words[0] == "group" && len(words) > 3, words[0] == "quorum" && len(words) == 2:
			p.lines = append(p.lines, words)
		default:
			bad("a line of the policy is wrong: %s", line)
		}
	}
	return p
}

// isMet: groups name what stands above them, so one pass is enough.
func (p policy) isMet(met map[string]bool) bool {
	answer, quorums := false, 0
	for _, words := range p.lines {
		if words[0] == "quorum" {
			answer, quorums = words[1] == "none" || met[words[1]], quorums+1
			continue
		}
		count := 0
		for _, member := range words[3:] {
			if met[member] {
				count++
			}
		}
		need, err := strconv.Atoi(words[2])
		if words[2] == "all" {
			need, err = len(words)-3, nil
		} else if words[2] == "any" {
			need, err = 1, nil
		}
		if err != nil || need < 1 {
			bad("a group of the policy is wrong: %v", words)
		}
		met[words[1]] = count >= need
	}
	return answer && quorums == 1
}

// open gives the tree of a checkpoint that a log of the policy has signed, and where asked for, enough of its witnesses.
func (p policy) open(checkpoint []byte, needsQuorum bool) (string, tlog.Tree) {
	known := append([]note.Verifier{}, p.logs...)
	for _, witness := range p.witnesses {
		known = append(known, witness)
	}
	opened, err := note.Open(checkpoint, note.VerifierList(known...))
	must(err)
	// tlog.ParseTree insists on the first line of the Go project's own log.
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 4 {
		bad("the checkpoint breaks off")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || size < 0 || strconv.FormatInt(size, 10) != lines[1] {
		bad("no size: %s", lines[1])
	}
	root, err := tlog.ParseHash(lines[2])
	must(err)
	isSigned, met := false, map[string]bool{}
	for _, signature := range opened.Sigs {
		for _, log := range p.logs {
			isSigned = isSigned || (log.Name() == lines[0] && log.Name() == signature.Name && log.KeyHash() == signature.Hash)
		}
		for name, witness := range p.witnesses {
			met[name] = met[name] || (witness.name == signature.Name && witness.hash == signature.Hash)
		}
	}
	if !isSigned {
		bad("no log key of your policy has signed")
	}
	if needsQuorum && !p.isMet(met) {
		bad("the quorum of your policy is not met")
	}
	return lines[0], tlog.Tree{N: size, Hash: root}
}

func verifyProof(proof, entry []byte, p policy) {
	parts := bytes.SplitN(proof, []byte("\n\n"), 2)
	lines := strings.Split(string(parts[0]), "\n")
	if len(lines) > 1 && strings.HasPrefix(lines[1], "extra ") {
		lines = append(lines[:1], lines[2:]...)
	}
	if len(parts) != 2 || len(lines) < 2 || lines[0] != "c2sp.org/tlog-proof@v1" || !strings.HasPrefix(lines[1], "index ") {
		bad("this is no proof")
	}
	index, err := strconv.ParseInt(lines[1][len("index "):], 10, 64)
	if err != nil || strconv.FormatInt(index, 10) != lines[1][len("index "):] {
		bad("the proof has no index")
	}
	var path tlog.RecordProof
	for _, line := range lines[2:] {
		hash, err := tlog.ParseHash(line)
		must(err)
		path = append(path, hash)
	}
	origin, tree := p.open(parts[1], true)
	must(tlog.CheckRecord(path, tree.N, tree.Hash, index, tlog.RecordHash(entry)))
	fmt.Printf("GOOD: entry %d of %d stands in %s\n", index, tree.N, origin)
}

// served reads a tile or a bundle; a partial one may have gone when the full one is there.
func served(folder, path string, size func(width int) int) []byte {
	content, err := os.ReadFile(filepath.Join(folder, path))
	if at := strings.Index(path, ".p/"); err != nil && at >= 0 {
		width, _ := strconv.Atoi(path[at+3:])
		content = read(filepath.Join(folder, path[:at]))
		if size != nil && len(content) >= size(width) {
			content = content[:size(width)]
		}
		return content
	}
	must(err)
	return content
}

// verifyLog computes root and every tile from the entries: tlog.TileHashReader leaves some tiles unchecked, so it is not used.
func verifyLog(folder string, p policy, older []string) {
	origin, tree := p.open(read(filepath.Join(folder, "checkpoint")), true)
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		hashes := make([]tlog.Hash, len(indexes))
		for at, index := range indexes {
			hashes[at] = stored[index]
		}
		return hashes, nil
	})
	for index := int64(0); index < tree.N; {
		tile := tlog.Tile{H: tileHeight, L: -1, N: index >> tileHeight, W: 1 << tileHeight}
		if rest := tree.N - index; rest < int64(tile.W) {
			tile.W = int(rest)
		}
		bundle := served(folder, strings.Replace(tile.Path(), "tile/8/data/", "tile/entries/", 1), nil)
		for nth := 0; nth < tile.W; nth, index = nth+1, index+1 {
			if len(bundle) < 2 || len(bundle)-2 < int(binary.BigEndian.Uint16(bundle)) {
				bad("a bundle of entries is cut before entry %d", index)
			}
			length := int(binary.BigEndian.Uint16(bundle))
			hashes, err := tlog.StoredHashes(index, bundle[2:2+length], reader)
			must(err)
			stored, bundle = append(stored, hashes...), bundle[2+length:]
		}
		if len(bundle) > 0 && index < tree.N {
			bad("a bundle holds too many entries before entry %d", index)
		}
	}
	root, err := tlog.TreeHash(tree.N, reader)
	must(err)
	if root != tree.Hash {
		bad("the entries do not give the signed root")
	}
	for _, tile := range tlog.NewTiles(tileHeight, 0, tree.N) {
		// It names partial tiles of every width; a log keeps the widest.
		if width := (tree.N >> (tileHeight * tile.L)) % (1 << tileHeight); tile.W < 1<<tileHeight && int64(tile.W) != width {
			continue
		}
		expected, err := tlog.ReadTileData(tile, reader)
		must(err)
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		if !bytes.Equal(served(folder, path, func(width int) int { return width * tlog.HashSize }), expected) {
			bad("%s is not what its entries give", path)
		}
	}
	for _, name := range older {
		_, then := p.open(read(name), false)
		if then.N > tree.N {
			bad("the log is shorter than %s: %d entries then, %d now", name, then.N, tree.N)
		}
		proof, err := tlog.ProveTree(tree.N, then.N, reader)
		must(err)
		if err := tlog.CheckTree(proof, tree.N, tree.Hash, then.N, then.Hash); err != nil {
			bad("the log does not continue %s: the past was rewritten", name)
		}
	}
	fmt.Printf("GOOD: all %d entries of %s lead to the signed root\n", tree.N, origin)
}

func main() {
	arguments := os.Args[1:]
	switch {
	case len(arguments) == 4 && arguments[0] == "proof":
		verifyProof(read(arguments[1]), read(arguments[2]), readPolicy(arguments[3]))
	case len(arguments) >= 3 && arguments[0] == "log":
		verifyLog(arguments[1], readPolicy(arguments[2]), arguments[3:])
	default:
		fmt.Fprintln(os.Stderr, "verify-log proof X.tlog-proof X.entry POLICY | verify-log log FOLDER POLICY [OLDER…]")
		os.Exit(2)
	}
}
