import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { rowsOf } from './members'

/** Redis with the same members in sorted sets, over its own socket. */
export interface Redis {
  fill(members: number): Promise<void>
  rank(members: number, member: string): Promise<number>
  close(): void
}

const PORTION = 5000
const command = (words: readonly string[]): string =>
  `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`

/** One command after the other: each reply of ours is one number in one line. */
function asking(socket: Socket) {
  let heard = ''
  const waiting: ((line: string) => void)[] = []
  socket.on('data', (text) => {
    heard += text
    for (let end = heard.indexOf('\r\n'); end >= 0; end = heard.indexOf('\r\n')) {
      waiting.shift()?.(heard.slice(0, end))
      heard = heard.slice(end + 2)
    }
  })
  return (words: readonly string[]): Promise<number> =>
    new Promise((resolve, reject) => {
      waiting.push((line) =>
        line.startsWith(':') ? resolve(Number(line.slice(1))) : reject(new Error(line)),
      )
      socket.write(command(words))
    })
}

/** Starts Redis where there is one; undefined elsewhere. */
export async function openRedis(path: string): Promise<Redis | undefined> {
  if (spawnSync('redis-server', ['--version']).status !== 0) return undefined
  const child = spawn('redis-server', ['--port', '0', '--unixsocket', path, '--save', ''], {
    stdio: 'ignore',
  })
  while (!existsSync(path)) await wait(20)
  const socket = connect(path)
  await once(socket, 'connect')
  const ask = asking(socket)
  return {
    async fill(members) {
      let words: string[] = []
      for (const { key, member } of rowsOf(members)) {
        words.push(`${key}`, member)
        if (words.length < 2 * PORTION) continue
        await ask(['ZADD', `b${members}`, ...words])
        words = []
      }
      if (words.length > 0) await ask(['ZADD', `b${members}`, ...words])
    },
    rank: (members, member) => ask(['ZREVRANK', `b${members}`, member]),
    close() {
      socket.destroy()
      child.kill('SIGKILL')
    },
  }
}
