import { JSDOM } from 'jsdom'

/**
 * The document WeChat's component engine draws into. Only what the engine asks for becomes global,
 * so that a test keeps Node's own fetch and URL for its talks with the local cloud.
 */
const { window } = new JSDOM('<!doctype html><body></body>')
const { document, CustomEvent, Event, TouchEvent, Element, Node } = window
Object.assign(globalThis, { window, document, CustomEvent, Event, TouchEvent, Element, Node })
