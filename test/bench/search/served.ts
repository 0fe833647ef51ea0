import { resolve } from 'node:path'
import type { Corpus } from '#domain/search'
import { freshFunctions } from '../../../config/build'
import { FUNCTIONS } from '../../../config/build-functions'
import { startLocalCloud } from '../../../local-cloud/index'
import { asking } from '../../builders/cloud'
import { COLLECTIONS } from '../../builders/files'
import { insertAll } from '../../builders/insert'
import { PAIRS, PHRASES } from './sides'

const OFFICER = {
  ...{ _id: 'o-1', openid: 'someone', name: '某', unit: 'u', unitName: '某队', path: ['u'] },
  ...{ domain: 'general', grants: [], boundAt: 0, status: 'active' },
}

/** Puts the corpus into a cloud as laws, texts and questions are kept. */
async function fill(url: string, { laws, questions }: Corpus): Promise<void> {
  await insertAll(url, 'officers', [OFFICER])
  await insertAll(
    url,
    'laws',
    laws.map(({ articles, ...law }) => ({
      ...{ _id: `${law.law}@2021`, ...law, issuer: '某', articles: articles.length, points: {} },
      ...{ inForceFrom: '2021-01-01', inForceUntil: null },
    })),
  )
  await insertAll(
    url,
    'lawTexts',
    laws.map(({ law, version, articles }) => ({
      ...{
        _id: `${law}@${version}`,
        law,
        version,
        preamble: [],
        rest: [],
        importedAt: 0,
        importedBy: 'o',
      },
      articles: articles.map(({ article, text }) => ({ article, heading: [], paragraphs: [text] })),
    })),
  )
  await insertAll(
    url,
    'questions',
    questions.map(({ id, law, version, article, lawName, ...rest }) => ({
      ...{ _id: id, ...rest, version: 1, options: [], reason: '' },
      citation: { law, version, article, lawName, versionLabel: '', point: '' },
    })),
  )
}

/** Searches as a phone does: what the first one costs a cold function, what the others do, and most operations of one. */
export async function served(dataDir: string, corpus: Corpus) {
  await freshFunctions()
  const cloud = await startLocalCloud({
    ...{ port: 0, dataDir, workers: 1, collectionsFile: COLLECTIONS },
    functionsDir: resolve(FUNCTIONS),
    log: () => {},
  })
  const { ask } = asking(cloud.url)
  try {
    await fill(cloud.url, corpus)
    cloud.resetBilled()
    const began = performance.now()
    await cloud.fireTimer('search')
    const build = { ms: performance.now() - began, operations: cloud.billed().operations }
    const each: { ms: number; operations: number }[] = []
    for (const words of ['听证', ...PHRASES, ...PAIRS.map((pair) => pair.join(''))]) {
      cloud.resetBilled()
      const asked = performance.now()
      await ask('someone', 'search.find', { words, kind: 'all', from: 0 })
      each.push({ ms: performance.now() - asked, operations: cloud.billed().operations })
    }
    const [first, ...others] = each
    return {
      buildMs: build.ms,
      buildOperations: build.operations,
      firstMs: first?.ms ?? 0,
      warmMs: others.reduce((sum, { ms }) => sum + ms, 0) / others.length,
      mostOperations: Math.max(...each.map(({ operations }) => operations)),
    }
  } finally {
    await cloud.stop()
  }
}
