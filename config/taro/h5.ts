import { pure } from './pure'
import { quiet } from './quiet'
import { compile } from './sources'
import { units } from './units'

/** The build for a browser (H5): demonstration and tests; it loads nothing from elsewhere. */
export const h5 = {
  compile,
  // Terser with Taro's options quotes the names of private fields, which no browser reads.
  jsMinimizer: 'esbuild' as const,
  esbuild: { minify: { config: { target: 'es2020' } } },
  webpackChain: (chain: Parameters<typeof quiet>[0] & Parameters<typeof pure>[0]) => {
    quiet(chain)
    pure(chain)
  },
  publicPath: './',
  staticDirectory: 'static',
  router: { mode: 'hash' as const },
  output: {
    filename: 'js/[name].[contenthash:8].js',
    chunkFilename: 'js/[name].[contenthash:8].js',
  },
  // Beside index.html: with a relative publicPath a sheet finds its pictures only from there.
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: '[name].[contenthash:8].css',
    chunkFilename: '[name].[contenthash:8].css',
  },
  postcss: { pxtransform: units.pxtransform },
}
