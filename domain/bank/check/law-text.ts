/** The words of a law's articles (条文), by article number; `10-1` is 第十条之一, `i4` 第（四）项. */
export type ArticleTexts = ReadonlyMap<string, string>

/** The official texts at hand, by `law@version`; they are never required. */
export type LawTexts = ReadonlyMap<string, ArticleTexts>
