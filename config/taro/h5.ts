import { quiet } from './quiet'
import { compile } from './sources'
import { units } from './units'

/** The build for a browser (H5): demonstration and tests; it loads nothing from elsewhere. */
export const h5 = {
  compile,
  webpackChain: quiet,
  publicPath: './',
  staticDirectory: 'static',
  esnextModules: [/@nutui/],
  router: { mode: 'hash' as const },
  output: {
    filename: 'js/[name].[contenthash:8].js',
    chunkFilename: 'js/[name].[contenthash:8].js',
  },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css',
  },
  postcss: { pxtransform: units.pxtransform },
}
