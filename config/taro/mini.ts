import { provideAbort } from './abort'
import { quiet } from './quiet'
import { compile } from './sources'
import { units } from './units'

/** The build for WeChat (weapp): whatever only sub-packages need stays out of the main package. */
export const mini = {
  compile,
  webpackChain: (chain: Parameters<typeof quiet>[0] & Parameters<typeof provideAbort>[0]) => {
    quiet(chain)
    provideAbort(chain)
  },
  optimizeMainPackage: { enable: true },
  miniCssExtractPluginOption: { ignoreOrder: true },
  postcss: { pxtransform: units.pxtransform },
}
