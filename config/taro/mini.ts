import { provideAbort } from './abort'
import { pure } from './pure'
import { quiet } from './quiet'
import { compile } from './sources'
import { units } from './units'

/** What webpack is told beyond Taro's own; each concern takes its part of the chain. */
type Chain = Parameters<typeof quiet>[0] &
  Parameters<typeof pure>[0] &
  Parameters<typeof provideAbort>[0]

/** The build for WeChat (weapp): whatever only sub-packages need stays out of the main package. */
export const mini = {
  compile,
  webpackChain: (chain: Chain) => {
    quiet(chain)
    pure(chain)
    provideAbort(chain)
  },
  optimizeMainPackage: { enable: true },
  miniCssExtractPluginOption: { ignoreOrder: true },
  postcss: { pxtransform: units.pxtransform },
}
