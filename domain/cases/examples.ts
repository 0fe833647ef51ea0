import type { CaseText } from './case'

/** A short case for tests; its facts are made up (演示). */
export const exampleCase: CaseText = {
  title: '夜查货车，司机不肯下车',
  domain: 'highway',
  lead: '车门锁着，先做什么？',
  facts: '夜里十一点，执法人员在检测站引导一辆货车检查，司机锁着车门不下车。',
  evidence: ['执法记录仪录像', '称重检测单'],
  dispute: '司机不下车，能不能先打开车门？',
  decision: '亮证说明来意后，司机下车，称重超限，责令改正并依法处理。',
  lesson: '先亮证，再说明，全程记录。',
  basis: [
    {
      citation: { law: 'administrative-penalty', version: '2021', article: '55' },
      says: '检查时应当主动出示执法证件。',
    },
  ],
  procedure: [
    { what: '引导到检测站', when: '23:10', citation: null },
    {
      what: '亮证，询问，检查',
      when: '23:18',
      citation: { law: 'administrative-penalty', version: '2021', article: '55' },
    },
  ],
  questions: [
    {
      id: 'q1',
      at: 20,
      type: 'single',
      stem: '司机锁着车门不下车。你先做什么？',
      options: [
        { text: '亮证，告知来意，全程记录', right: true },
        { text: '先打开车门，再说明情况', right: false, note: '没有强行开门的权力' },
        { text: '记下车牌放行，改天再查', right: false, note: '现场能查清的应当场查' },
      ],
      takeaway: '先亮证',
      reason: '不亮证，当事人有权拒绝检查。',
      citation: { law: 'administrative-penalty', version: '2021', article: '55' },
    },
    {
      id: 'q2',
      at: null,
      type: 'judgement',
      stem: '司机拒绝配合，可以直接加重处罚。',
      options: [
        { text: '对', right: false, note: '处罚看违法行为，不看态度' },
        { text: '错', right: true },
      ],
      takeaway: '处罚看违法行为',
      reason: '处罚要以事实为依据，与违法行为相当。',
      citation: { law: 'administrative-penalty', version: '2021', article: '5' },
    },
  ],
}
