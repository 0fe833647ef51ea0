/** A browser's own pull would wrap the page and lose its height; there one loads the page anew. */
export default definePageConfig({ enablePullDownRefresh: process.env.TARO_ENV === 'weapp' })
