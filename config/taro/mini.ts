import { quiet } from './quiet'
import { compile } from './sources'
import { units } from './units'

/** The build for WeChat (weapp): whatever only sub-packages need stays out of the main package. */
export const mini = {
  compile,
  webpackChain: quiet,
  optimizeMainPackage: { enable: true },
  miniCssExtractPluginOption: { ignoreOrder: true },
  postcss: { pxtransform: units.pxtransform },
}
