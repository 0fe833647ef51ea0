/** The app the local cloud belongs to. */
const APPID = 'wxlocal0000000000'

/** The environment of every function: it leads the official SDK to this cloud. */
export function environmentOf(url: string, extra: Record<string, string>): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    TZ: 'UTC',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    ...extra,
  }
}

/** The environment of one call: who is calling. Without an openid only the app is known. */
export function identityOf(openid: string | undefined): Record<string, string> {
  if (openid === undefined) return { WX_CONTEXT_KEYS: 'WX_APPID', WX_APPID: APPID }
  return {
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_UNIONID',
    WX_OPENID: openid,
    WX_APPID: APPID,
    WX_UNIONID: `union-${openid}`,
    TCB_SOURCE: 'wx_client',
  }
}
