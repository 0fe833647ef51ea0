/** The number WeChat's open API refuses with; undefined where an error is not WeChat's. */
export const wechatCodeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'errCode' in error ? error.errCode : undefined
