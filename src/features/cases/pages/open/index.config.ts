/** In 朋友圈 the page has WeChat's own bar above it (单页模式): ours begins beneath. */
export default definePageConfig({
  navigationBarTitleText: '以案释法',
  enableShareAppMessage: true,
  enableShareTimeline: true,
  singlePage: { navigationBarFit: 'squeezed' },
})
