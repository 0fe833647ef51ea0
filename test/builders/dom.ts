import { JSDOM } from 'jsdom'

/**
 * A document in Node's own environment: vitest's jsdom environment replaces the typed arrays, with which the cloud's
 * functions can't be built. Import it before anything that looks for a document.
 */
const { window } = new JSDOM('<!doctype html><body></body>')
Object.assign(globalThis, {
  window,
  document: window.document,
  navigator: window.navigator,
  HTMLElement: window.HTMLElement,
  Node: window.Node,
  MutationObserver: window.MutationObserver,
})
