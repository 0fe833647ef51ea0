import { type BuildTarget, isLocalFlavour, outputOf } from './taro/flavour'
import { h5 } from './taro/h5'
import { inject } from './taro/inject'
import { mini } from './taro/mini'
import { units } from './taro/units'

const target: BuildTarget = process.env.TARO_ENV === 'h5' ? 'h5' : 'weapp'
const local = isLocalFlavour(process.env)
// A build grows beside the finished one and takes its place at the end (build-taro.ts).
const output = process.env.ZHIFA_OUTPUT ?? outputOf(target, local)

/**
 * Taro's entry into the build; each concern has its own file under `config/taro/`. Untyped on
 * purpose: Taro's own types know neither `targetUnit: 'px'` nor patterns in `esnextModules`.
 */
export default {
  projectName: 'zhifa-xianfeng',
  date: '2026-11-22',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  sourceRoot: 'src',
  outputRoot: output,
  designWidth: units.designWidth,
  deviceRatio: units.deviceRatio,
  defineConstants: {
    LOCAL_CLOUD: JSON.stringify(local),
    // A browser asks where it came from; the simulator has no such place.
    LOCAL_CLOUD_URL: JSON.stringify(local && target === 'weapp' ? 'http://127.0.0.1:8000' : ''),
    CLOUD_ENV: JSON.stringify(process.env.ZHIFA_ENV ?? ''),
  },
  copy: {
    patterns: target === 'weapp' ? [{ from: 'src/assets/tab', to: `${output}/assets/tab` }] : [],
    options: {},
  },
  plugins: [['@tarojs/plugin-inject', inject]],
  mini,
  h5,
}
