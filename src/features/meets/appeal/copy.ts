import { timeText } from '#ui'

/** What appealing (申诉) says. */
export const copy = {
  title: '申诉',
  say: (name: string) =>
    `为 ${name}。写清是哪一项、哪里不对，有什么依据。组织者会答复，答复大家都看得到。`,
  label: '申诉内容',
  hint: '比如：第 3 项“齐步与立定”，口令没有迟，录像 9:12 可以看',
  missing: '请写一句是哪里不对。',
  send: '提交申诉',
  sending: '正在提交',
  kept: '写的都留在这部手机里，交上去之前不会丢。',
  received: (at: number) => `申诉已收到，${timeText(at)}`,
  where: '答复会出现在“申诉和答复”里。',
  section: '对成绩有疑问',
  row: (name: string) => `为 ${name} 申诉`,
  all: '申诉和答复',
  done: '好',
}
