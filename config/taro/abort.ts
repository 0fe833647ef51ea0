import webpack from 'webpack'

/** The part of webpack-chain used here. */
interface Chain {
  plugin(name: string): {
    use(plugin: typeof webpack.ProvidePlugin, args: [Record<string, string[]>]): unknown
  }
}

const PONYFILL = 'abortcontroller-polyfill/dist/cjs-ponyfill.js'

/** WeChat has no AbortController, and react-query waits for ever without one: give it one wherever it is named. */
export function provideAbort(chain: Chain): void {
  chain
    .plugin('abort')
    .use(webpack.ProvidePlugin, [
      { AbortController: [PONYFILL, 'AbortController'], AbortSignal: [PONYFILL, 'AbortSignal'] },
    ])
}
