import type { Snapshot } from '#domain/bank'

/** A question whose first option is right, as the bank published it. */
export const snapshot = (id: string, change: Partial<Snapshot> = {}): Snapshot => ({
  id,
  type: 'single',
  domain: 'general',
  difficulty: 1,
  situation: false,
  topic: '听证',
  stem: `${id}？`,
  options: [
    { text: '对的', right: true },
    { text: '错的', right: false, note: '应当是对的' },
    { text: '也错', right: false },
  ],
  takeaway: '记住',
  reason: '因为如此',
  citation: {
    law: 'highway',
    version: '2017',
    article: '7',
    lawName: '公路法',
    versionLabel: '2017年修正',
    point: '要点',
  },
  version: 1,
  ...change,
})
