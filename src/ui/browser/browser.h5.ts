import './browser.scss'

/** In a browser the frame around our pages is ours to draw. */
export const inBrowser = true
