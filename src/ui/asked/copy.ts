/** What a page says instead of what it could not get. */
export const copy = {
  again: '再试一次',
  offline: '现在没有网络',
  offlineNext: '有信号的时候，再点一次就好。',
  fault: '刚才没有取到',
  notBound: '还没有和名册核对',
  toBind: '去核对',
  refused: '这里现在打不开',
  back: '返回',
}
