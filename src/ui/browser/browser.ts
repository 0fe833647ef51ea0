/** In WeChat the frame around our pages is WeChat's own: nothing to add. */
export const inBrowser = false
