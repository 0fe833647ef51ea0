/** The phone in the officer's hand. */
export type Device = {
  theme: 'light' | 'dark'
  /** WeChat's text size, where 1 is the standard; 关怀模式 gives about 1.3. */
  fontSizeScaleFactor: number
}

const screen = {
  pixelRatio: 3,
  screenWidth: 390,
  screenHeight: 844,
  windowWidth: 390,
  windowHeight: 844,
  statusBarHeight: 47,
  screenTop: 0,
  safeArea: { left: 0, right: 390, top: 47, bottom: 810, width: 390, height: 763 },
}
const capsule = { left: 296, right: 383, top: 51, bottom: 83, width: 87, height: 32 }

/** `wx.getWindowInfo` and its kin: an iPhone with a notch and a home bar. */
export function device(
  { theme, fontSizeScaleFactor }: Device,
  plain: (value: unknown) => unknown,
): Record<string, unknown> {
  const base = { theme, fontSizeScaleFactor, language: 'zh_CN', SDKVersion: '3.8.0' }
  const hardware = { platform: 'ios', brand: 'iPhone', model: 'iPhone 14', system: 'iOS 17.0' }
  return {
    getWindowInfo: () => plain(screen),
    getAppBaseInfo: () => plain(base),
    getDeviceInfo: () => plain(hardware),
    getSystemInfoSync: () => plain({ ...base, ...screen, ...hardware }),
    getMenuButtonBoundingClientRect: () => plain(capsule),
  }
}
