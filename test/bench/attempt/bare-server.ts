import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Libsql from 'libsql'
import { bareStatements } from './bare-statements'

const [file = '', officers = '0'] = process.argv.slice(2)
const database = new Libsql(file)
database.exec('PRAGMA journal_mode = WAL')
database.exec('PRAGMA synchronous = FULL')
const statements = bareStatements(database, Number(officers))

/** The same statements as an attempt's, behind the barest server there is. */
const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    const body: unknown = JSON.parse(Buffer.concat(parts).toString())
    const answer = statements[request.url?.slice(1) ?? '']?.(body)
    response.end(JSON.stringify(answer ?? {}))
  })
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(`ready on http://127.0.0.1:${port}`)
})
