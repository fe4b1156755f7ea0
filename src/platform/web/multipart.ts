import { basename } from 'node:path/posix'
import type { StoredUpload } from './route.ts'

export type Parts = {
  readonly fields: readonly (readonly [string, string])[]
  readonly files: readonly (readonly [string, StoredUpload])[]
  /** False when the body broke off: the last part may be cut. */
  readonly whole: boolean
}

const mostParts = 5_000

/** What browsers write for quotes and line ends in a name (HTML, multipart/form-data encoding algorithm). */
const unescaped = (text: string): string =>
  text.replace(/%22/g, '"').replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').normalize('NFC')

const nameOnly = (path: string): string => basename(path.replaceAll('\\', '/'))

type Head = { readonly name: string; readonly fileName: string | null; readonly mediaType: string }

const readHead = (text: string): Head => {
  const line = (name: string): string => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(text)?.[1] ?? ''
  const disposition = line('content-disposition')
  const quoted = (name: string): string | undefined =>
    new RegExp(`;[ \\t]*${name}="([^"]*)"`, 'i').exec(disposition)?.[1]
  const fileName = quoted('filename')
  return {
    name: unescaped(quoted('name') ?? ''),
    fileName: fileName === undefined ? null : nameOnly(unescaped(fileName)),
    mediaType: line('content-type').trim() || 'application/octet-stream',
  }
}

/** The boundary named by the `Content-Type`, or null. */
export const boundaryOf = (contentType: string): string | null => {
  const found = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  return found?.[1] ?? found?.[2] ?? null
}

/** Takes a multipart/form-data body apart (RFC 7578); of a body that broke off it gives what came. */
export const readMultipart = (body: Buffer, boundary: string): Parts => {
  const fields: [string, string][] = []
  const files: [string, StoredUpload][] = []
  const delimiter = `--${boundary}`
  let at = body.indexOf(delimiter)
  for (let count = 0; at >= 0 && count < mostParts; count += 1) {
    const after = at + delimiter.length
    if (body.toString('latin1', after, after + 2) === '--') return { fields, files, whole: true }
    const headEnd = body.indexOf('\r\n\r\n', after)
    if (headEnd < 0) break
    const head = readHead(body.toString('utf8', after + 2, headEnd))
    const next = body.indexOf(`\r\n${delimiter}`, headEnd + 4)
    const bytes = body.subarray(headEnd + 4, next < 0 ? body.length : next)
    if (head.fileName === null) fields.push([head.name, bytes.toString('utf8')])
    else if (head.fileName !== '')
      files.push([head.name, { name: head.fileName, mediaType: head.mediaType, bytes }])
    at = next < 0 ? -1 : next + 2
  }
  return { fields, files, whole: false }
}
