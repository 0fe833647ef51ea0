/** The card a colleague joins by (分享) is this page's to offer. */
export default definePageConfig({ enableShareAppMessage: true })
