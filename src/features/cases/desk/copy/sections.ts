import type { Section } from '../draft/sections'

/** What a good section says, in one sentence. */
export const guides: Readonly<Record<Section, string>> = {
  head: '标题说清是什么事，一句话说清学什么。不写人名、车号和单位名。',
  facts: '按时间写：什么时候、在哪里、看到什么、怎么处置。不写评价。',
  evidence: '一份证据写一条：是什么，证明什么，怎么取得的。',
  dispute: '写双方说法不同的那一点，两边的理由都写到。',
  questions: '停在该作决定的地方问一句，每个选项都要像真的会有人选。',
  decision: '写作出了什么决定、依据哪一条、怎么告知的、当事人可以怎么救济。',
  lesson: '写下次遇到同样的事，先做哪一步，为什么。',
  basis: '每一条都用自己的话写：它对这个案子说了什么。',
  procedure: '一步一行：做了什么，什么时候，哪一条要求的。至少两步。',
  media: '放之前，先把人脸、车牌和声音处理好。每张图写一句看得见什么。',
}

/** How such a text may begin, in grey until somebody writes. */
export const examples = {
  title: '例：货车深夜绕行，检查时锁着车门',
  lead: '例：司机锁门不下车，你先做哪一步？',
  facts:
    '例：11 月某日 23 时许，执法人员在国道旁检查，一辆六轴货车减速后驶入便道。执法人员示意停车……',
  evidence: '例：现场检查笔录，证明车货总重 58 吨，当事人看过后签字。',
  dispute: '例：当事人说秤没有检定，数据不能用。执法人员出示了检定证书，认为……',
  decision: '例：责令改正，罚款若干元。决定前告知了事实、理由和依据，听了陈述申辩……',
  lesson: '例：先亮证，再称重，后询问，三步都留下影像。',
  says: '例：超过限定标准的，要停驶、卸载，不能罚完放行。',
  what: '例：亮证，询问，检查',
  when: '例：23:18，七日内',
  stem: '例：司机锁着车门不下车。你先做什么？',
  takeaway: '例：先亮证，再要求配合',
  reason: '例：检查前要表明身份，这是第五十五条的要求。先开门就没有了程序。',
} as const

/** What the page of a section says. */
export const sectionCopy = {
  next: (name: string) => `下一节：${name}`,
  toOutline: '回到目录',
  title: '标题',
  domain: '门类',
  lead: '一句话',
  entry: (name: string, place: number) => `${name} ${place}`,
  evidence: '证据',
  addEvidence: '加一份证据',
  upTo: (most: number) => `最多 ${most} 条，已经写满。`,
  up: '上移',
  remove: '去掉',
  addBasis: '加一条依据',
  noBasis: '还没有依据。至少写一条。',
  basis: '法律依据',
  addStep: '加一步',
  noStep: '还没有步骤。至少写两步。',
  step: '这一步',
  what: '做什么',
  when: '时间',
  cited: '有法条要求',
  citedSay: '程序每一步最好都落到一条上。',
  says: '这一条对本案说了什么',
  unchosen: '还没选法规',
  unwritten: '还没写',
  done: '写好了',
  addQuestion: '加一道题',
  noQuestion: '还没有题。至少一道，最多五道。',
} as const

/** What the page of a question says. */
export const questionCopy = {
  title: '题目',
  type: '题型',
  place: '放在哪里',
  places: { text: '正文后面', video: '视频里停下' },
  placeSay: '停在视频里的，读者答完才接着放。',
  at: '停在',
  atHint: '分:秒，例 5:42',
  atWrong: '写成 5:42 这样，在视频的长度以内。',
  stem: '问什么',
  options: '选项',
  takeaway: '记住这一句',
  reason: '为什么',
  learned: '答完以后看到的',
  remove: '删掉这道题',
  done: '写好了',
  gone: '这道题已经删掉了。',
  onVideo: (at: string) => `视频 ${at}`,
  afterText: '正文后面',
  optionCount: (count: number) => `${count} 个选项`,
} as const
