const MOST_POSTS = 20
const MOST_LETTERS = 20

/** The posts (岗位) somebody wrote in one line, each once. @example postsIn('中队长、 法制员') // ['中队长', '法制员'] */
export function postsIn(text: string): string[] {
  const words = text.split(/[、，,;；\s]+/).map((word) => word.slice(0, MOST_LETTERS))
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST_POSTS)
}
