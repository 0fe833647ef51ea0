/** The part of webpack-chain used here; Taro hands the whole chain over. */
interface Chain {
  performance: { hints(hints: false): void }
}

/** Sizes are judged by `npm run verify:weapp`, in packages, not by webpack's hint for web pages. */
export function quiet(chain: Chain): void {
  chain.performance.hints(false)
}
