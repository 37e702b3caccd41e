// Stands for what a pure rule never touches (the framework, drivers, spreadsheets), so that a mutation run loads a spec in milliseconds instead
// of seconds. Whatever is asked of it, called, constructed or extended, it is nothing again; a decorated class becomes nothing too.
const nothing = new Proxy(function nothing() {}, {
  get: (target, name) => (name === '__esModule' ? true : name === 'prototype' || typeof name === 'symbol' ? target[name] : nothing),
  apply: () => nothing,
});

module.exports = nothing;
