/** The phone builds this house knows: in WeChat, or in a browser. */
export type BuildTarget = 'weapp' | 'h5'

/**
 * A build flavour (构建版本): production talks to WeChat's cloud, local talks to `local-cloud/`.
 * Chosen by `ZHIFA_CLOUD=local`; anything else is production, so that a forgotten
 * variable can never ship the demo.
 */
export function isLocalFlavour(env: NodeJS.ProcessEnv): boolean {
  return env.ZHIFA_CLOUD === 'local'
}

/** Where a build lands, relative to the repository: `dist/weapp`, `dist/local/h5`, … */
export function outputOf(target: BuildTarget, local: boolean): string {
  return local ? `dist/local/${target}` : `dist/${target}`
}
