import { pathToFileURL } from 'node:url'
import { buildFunctions, FUNCTIONS } from './build-functions'
import { buildMiniProgram } from './build-taro'
import { whenStale } from './stale'
import { type BuildTarget, outputOf } from './taro/flavour'

const SHARED = ['contract', 'domain', 'package-lock.json', 'tsconfig.json']
const PHONE = [...SHARED, 'src', 'config/taro', 'config/index.ts', 'babel.config.cjs']

async function say<T>(what: string, build: () => Promise<T>): Promise<void> {
  const started = Date.now()
  await build()
  console.log(`built ${what} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** The cloud functions, where stale. */
export const freshFunctions = (): Promise<boolean> =>
  whenStale(
    {
      name: 'cloudfunctions',
      sources: [
        ...SHARED,
        'server',
        'cloudfunctions',
        'config/build-functions.ts',
        'config/function-assets.ts',
      ],
      output: FUNCTIONS,
    },
    () => say(FUNCTIONS, buildFunctions),
  )

/** One flavour of the mini-program, where stale. */
export function freshMiniProgram(target: BuildTarget, local: boolean): Promise<boolean> {
  const output = outputOf(target, local)
  const name = output.replaceAll('/', '-')
  return whenStale({ name, sources: PHONE, output, flavour: process.env.ZHIFA_ENV ?? '' }, () =>
    say(output, () => buildMiniProgram({ target, local })),
  )
}

/** Everything the tests look at: what is deployed, and the browser's demonstration. */
export async function buildAll(): Promise<void> {
  await freshFunctions()
  await freshMiniProgram('weapp', false)
  await freshMiniProgram('h5', false)
  await freshMiniProgram('h5', true)
}

/** `npm run build`: dist/weapp, dist/cloudfunctions, dist/h5; with `-- --local` the simulator's flavour beside. */
async function main(): Promise<void> {
  await freshFunctions()
  await freshMiniProgram('weapp', false)
  await freshMiniProgram('h5', false)
  if (process.argv.includes('--local')) await freshMiniProgram('weapp', true)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
