import { expect, it } from 'vitest'
import { postsIn } from './posts-in'

it.each([
  ['', []],
  ['中队长', ['中队长']],
  ['中队长、法制员，队员 队员', ['中队长', '法制员', '队员']],
  ['、、 ', []],
])('posts in 「%s」', (text, posts) => expect(postsIn(text)).toEqual(posts))
