/** Everything the switch among demo people says; like all of it, in the local browser build only. */
export const copy = {
  handle: '换人',
  title: '演示：现在是谁',
  say: '都是演示数据，换了人，从学法页重新开始。',
  now: '正在用',
  toBind: (of: { name: string; certificate: string; invitation: string }) =>
    `试绑定：${of.name}，执法证号 ${of.certificate}，邀请码 ${of.invitation}`,
}
