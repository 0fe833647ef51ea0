/** True in the local flavour only (`ZHIFA_CLOUD=local`); replaced at build time. */
declare const LOCAL_CLOUD: boolean

/** Replaced at build time by Taro. */
declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5'
  }
}

/** Where the local cloud listens, seen from a local build; empty means the page's own origin. */
declare const LOCAL_CLOUD_URL: string
/** The cloud environment a production build belongs to (`ZHIFA_ENV`). */
declare const CLOUD_ENV: string
