import { spawn } from 'node:child_process'
import { access, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildTarget, outputOf } from './taro/flavour'

/** What {@link buildMiniProgram} is asked for. */
export interface BuildMiniProgramInput {
  target: BuildTarget
  /** The flavour that talks to `local-cloud/` instead of WeChat's cloud. */
  local: boolean
}

const entryOf: Record<BuildTarget, string> = { weapp: 'app.json', h5: 'index.html' }

/**
 * Builds the mini-program (小程序) into `dist/…` and answers that folder, which changes all at once: whoever serves
 * from it never meets half a build. Silent while all is well.
 *
 * @throws when Taro fails or leaves no entry behind; the message carries all Taro said.
 */
export async function buildMiniProgram(input: BuildMiniProgramInput): Promise<string> {
  const output = outputOf(input.target, input.local)
  const fresh = `${output}.${process.pid}`
  const { code, said } = await runTaro(input, fresh)
  const complete = await exists(join(fresh, entryOf[input.target]))
  if (code !== 0 || !complete) {
    throw new Error(`Taro could not build ${input.target} (exit ${code}):\n${said}`)
  }
  await rm(output, { recursive: true, force: true })
  await rename(fresh, output)
  return output
}

function runTaro(
  { target, local }: BuildMiniProgramInput,
  output: string,
): Promise<{ code: number; said: string }> {
  const cli = join('node_modules', '@tarojs', 'cli', 'bin', 'taro')
  const child = spawn(
    process.execPath,
    [cli, 'build', '--type', target, '--disable-global-config', '--no-check'],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ZHIFA_CLOUD: local ? 'local' : 'production',
        ZHIFA_OUTPUT: output,
      },
    },
  )
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (piece: Buffer) => {
      said += piece.toString()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, said }))
  })
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
