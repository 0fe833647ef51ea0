import * as v from 'valibot'
import { LAW_LEVELS, QUESTION_TYPES } from '#domain/bank'
import { ask } from './procedure'
import { Count, Day, DomainName, Id, Moment, OnceKey, written } from './words'

/** `10`, `10-1` for 第十条之一, `i4` for 第（四）项. */
const Article = v.pipe(v.string(), v.regex(/^i?\d{1,4}(-\d{1,2})?$/))
/** A year, or `pending` of a text we lack. */
const Version = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,20}$/))
const Level = v.picklist(LAW_LEVELS)
/** 现行有效, 尚未施行, 已被取代, 待补充. */
const Standing = v.picklist(['inForce', 'coming', 'past', 'pending'])

/** A version of a law (法规版本) as the index has it. */
const IndexedVersion = v.object({
  law: Id,
  version: Version,
  name: v.string(),
  shortName: v.string(),
  versionLabel: v.string(),
  level: Level,
  issuer: v.nullable(v.string()),
  inForceFrom: v.nullable(v.string()),
  inForceUntil: v.nullable(v.string()),
  standing: Standing,
  domain: DomainName,
  articles: Count,
  /** How many of its articles have our key point (要点). */
  points: Count,
  /** Whether its official text is imported. */
  imported: v.boolean(),
})

/** An article as the table of a law shows it: how its official text begins, or our key point. */
const ArticleLine = v.object({
  article: Article,
  opening: v.nullable(v.string()),
  point: v.nullable(v.string()),
})

/** An article (条) in one version of its law: the official paragraphs once they are imported, our key point where there is one. */
const ArticleVersion = v.object({
  version: Version,
  versionLabel: v.string(),
  standing: Standing,
  inForceFrom: v.nullable(v.string()),
  official: v.nullable(v.array(v.string())),
  point: v.nullable(v.string()),
})

const LAW_NOT_FOUND = { LAW_NOT_FOUND: { message: '法规库里没有这部法规' } } as const
const ARTICLE_NOT_FOUND = { ARTICLE_NOT_FOUND: { message: '这部法规里没有这一条' } } as const

/** One side of a question that waits to be confirmed: the article it rested on, or the one it would rest on. */
const Side = v.object({
  version: Version,
  versionLabel: v.string(),
  inForceFrom: v.nullable(v.string()),
  article: Article,
  official: v.nullable(v.array(v.string())),
  point: v.nullable(v.string()),
})

/** A question bound to a replaced version (待确认), with its key: for those who answer for it. */
const Flagged = v.object({
  question: Id,
  /** Its version, which a decision is about. */
  version: Count,
  type: v.picklist(QUESTION_TYPES),
  domain: DomainName,
  stem: v.string(),
  options: v.array(v.object({ text: v.string(), right: v.boolean() })),
  reason: v.string(),
  law: Id,
  lawName: v.string(),
  old: Side,
  /** The article of the same number in the version that holds now; null where there is none. */
  new: v.nullable(Side),
  /** Sent to be rewritten (退回改写): by whom, when and why; null while nobody decided. */
  rewrite: v.nullable(v.object({ byName: v.string(), at: Moment, note: v.string() })),
})

const FlaggedRefusals = {
  QUESTION_NOT_FOUND: { message: '没有这道题' },
  NOT_FLAGGED: { message: '这道题不用确认' },
  CHANGED_MEANWHILE: { message: '这道题刚被别人改过' },
} as const

/** The law library (法规库). */
export const library = {
  /** The laws, each in the version that holds today, by domain and level. */
  list: ask({
    who: 'officer',
    input: v.object({ domain: v.nullable(DomainName), level: v.nullable(Level) }),
    reply: v.object({ laws: v.array(IndexedVersion) }),
    refusals: {},
  }),
  /** One law: its versions, and the articles of one of them under their chapters; the version that holds today unless told. */
  law: ask({
    who: 'officer',
    input: v.object({ law: Id, version: v.nullable(Version) }),
    reply: v.object({
      shown: IndexedVersion,
      /** All of them, the newest first. */
      versions: v.array(IndexedVersion),
      preamble: v.array(v.string()),
      /** What belongs to no article, such as annexes (附件). */
      rest: v.array(v.object({ name: v.string(), paragraphs: v.array(v.string()) })),
      chapters: v.array(v.object({ heading: v.array(v.string()), articles: v.array(ArticleLine) })),
      /** How many questions the bank asks on it. */
      questions: Count,
    }),
    refusals: LAW_NOT_FOUND,
  }),
  /** One article with what is asked on it, in every version the law has. */
  article: ask({
    who: 'officer',
    input: v.object({ law: Id, version: v.nullable(Version), article: Article }),
    reply: v.object({
      law: Id,
      lawName: v.string(),
      name: v.string(),
      level: Level,
      article: Article,
      /** Under which 编, 章, 节 it stands. */
      heading: v.array(v.string()),
      shown: ArticleVersion,
      /** The article of this number in every version, the shown one among them, the newest first. */
      versions: v.array(ArticleVersion),
      former: v.nullable(Article),
      next: v.nullable(Article),
      /** What the bank asks on it: no keys. */
      questions: v.array(v.object({ id: Id, type: v.picklist(QUESTION_TYPES), stem: v.string() })),
      /** Cases that rest on it, as far as I may see them. */
      cases: v.array(v.object({ case: Id, title: v.string() })),
    }),
    refusals: { ...LAW_NOT_FOUND, ...ARTICLE_NOT_FOUND },
  }),
  /** Questions bound to a replaced version of a law (法条已修订，待确认), page by page. */
  flagged: ask({
    who: 'bankKeeper',
    input: v.object({ from: Count }),
    reply: v.object({ count: Count, next: v.nullable(Count), questions: v.array(Flagged) }),
    refusals: {},
  }),
  /**
   * Confirms that a question holds for an article of the version in force: who learned it by the old text is asked it
   * again. The same key gives the first answer back.
   */
  confirm: ask({
    who: 'bankKeeper',
    input: v.object({ question: Id, version: Count, article: Article, key: OnceKey }),
    reply: v.object({ version: Count, lawVersion: Version, article: Article, renewed: Day }),
    refusals: { ...FlaggedRefusals, ...ARTICLE_NOT_FOUND },
  }),
  /** Says that a question does not hold any more as it is: it rests until it is rewritten (退回改写). */
  rewrite: ask({
    who: 'bankKeeper',
    input: v.object({ question: Id, version: Count, note: written(200) }),
    reply: v.object({ at: Moment }),
    refusals: FlaggedRefusals,
  }),
}
