import type { Configuration } from 'webpack'

/** The part of webpack-chain used here; Taro hands the whole chain over. */
interface Chain {
  merge(part: Configuration): void
}

/** Sizes are judged by `npm run verify:weapp`, in packages, not by webpack's hint for web pages. */
export function quiet(chain: Chain): void {
  chain.merge({ performance: false })
}
