import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../plain/refusal.ts'
import { type FileKind, kindOf, mayBeShown } from './file-kind.ts'
import { checkUpload, fileName } from './upload.ts'
import { refusals } from './words.ts'

const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const bytes = (...all: (number | string)[]): Uint8Array =>
  Uint8Array.from(all.flatMap((one) => (typeof one === 'number' ? [one] : [...Buffer.from(one, 'latin1')])))

/** A zip file of these entries, deflated. */
const zip = (entries: Readonly<Record<string, string>>): Uint8Array => {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(entries)) {
    const packed = deflateRawSync(content)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50)
    head.writeUInt16LE(name.length, 26)
    const line = Buffer.alloc(46)
    line.writeUInt32LE(0x02014b50)
    line.writeUInt16LE(8, 10)
    line.writeUInt32LE(packed.length, 20)
    line.writeUInt16LE(name.length, 28)
    line.writeUInt32LE(offset, 42)
    local.push(head, Buffer.from(name), packed)
    central.push(line, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(Object.keys(entries).length, 10)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, ...central, end])
}

const docx = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }
const xlsx = { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<w/>' }

test.each<[string, Uint8Array, string]>([
  ['anh.jpg', bytes(0xff, 0xd8, 0xff, 0xe0), 'jpeg'],
  ['anh.png', bytes(0x89, 'PNG\r\n', 0x1a, '\n'), 'png'],
  ['anh.webp', bytes('RIFF', 0, 0, 0, 0, 'WEBP'), 'webp'],
  ['a.avi', bytes('RIFF', 0, 0, 0, 0, 'AVI '), 'unknown'],
  ['a.wav', bytes('RIFF', 0, 0, 0, 0, 'WAVE'), 'wav'],
  ['a.mp3', bytes('ID3', 3, 0), 'mp3'],
  ['a.mp3', bytes(0xff, 0xfb, 0x90, 0x64), 'mp3'],
  ['a.ogg', bytes('OggS', 0, 2), 'ogg'],
  ['a.m4a', bytes(0, 0, 0, 0x20, 'ftypM4A '), 'm4a'],
  ['a.mov', bytes(0, 0, 0, 0x14, 'ftypqt  '), 'unknown'],
  ['a.pdf', text('%PDF-1.7'), 'pdf'],
  ['a.docx', zip(docx), 'docx'],
  ['a.xlsx', zip(xlsx), 'xlsx'],
  ['a.xlsx', zip({ ...xlsx, 'xl/vbaProject.bin': 'x' }), 'macros'],
  ['a.docx', zip({ 'readme.txt': 'x' }), 'unknown'],
  ['a.docx', bytes('PK', 3, 4, 'torn'), 'unknown'],
  ['a.doc', bytes(0xd0, 0xcf, 0x11, 0xe0), 'old-office'],
  ['a.txt', text('Kế hoạch'), 'text'],
  ['a.csv', text('﻿tên;số'), 'csv'],
  ['a.html', text('<!doctype html><p>Kế hoạch'), 'html'],
  ['a.txt', bytes(0xff, 0xfe, 'K', 0), 'text'],
  ['a.txt', bytes('C', 0xe9, 'ng h', 0xdf, 'a'), 'old-text'],
  ['a.txt', bytes('abc', 0, 1, 2), 'unknown'],
  ['a.png', text('<?xml version="1.0"?>\n<!-- x -->\n<svg onload="x">'), 'svg'],
  ['a.txt', bytes('MZ', 0x90, 0), 'program'],
  ['a.pdf', bytes(0x7f, 'ELF'), 'program'],
  ['a.txt', text('#!/bin/sh'), 'program'],
  ['a.pdf.exe', text('%PDF-1.7'), 'program'],
])('%s is seen for what it is (%#)', (name, content, kind) => {
  expect(kindOf(content, name)).toBe(kind)
})

describe('a file is refused', () => {
  const rule = { kinds: ['pdf', 'docx'] as readonly FileKind[], limit: 1000, field: 'tep' }
  const refused = (name: string, content: Uint8Array): Refusal => {
    try {
      checkUpload({ name, bytes: content }, rule)
    } catch (error) {
      if (error instanceof Refusal) return error
      throw error
    }
    throw new Error('was taken')
  }

  test.each<[string, Uint8Array, string, number]>([
    ['', new Uint8Array(), 'upload.missing', 422],
    ['a.pdf', new Uint8Array(), 'upload.empty', 422],
    ['a.pdf', text(`%PDF-${'x'.repeat(996)}`), 'upload.too_large', 413],
    ['a.pdf', bytes('MZ'), 'upload.program', 415],
    ['a.docx', zip({ ...docx, 'word/vbaProject.bin': '' }), 'upload.macros', 415],
    ['a.doc', bytes(0xd0, 0xcf, 0x11, 0xe0), 'upload.old_office', 415],
    ['a.svg', text('<svg>'), 'upload.svg', 415],
    ['a.txt', bytes(0xe9), 'upload.old_text', 415],
    ['a.pdf', bytes(0, 1), 'upload.unknown_kind', 415],
    ['a.txt', text('x'), 'upload.not_accepted', 415],
    ['a', text('%PDF-1.7'), 'upload.not_accepted', 415],
    ['a.docx', text('%PDF-1.7'), 'upload.mismatched', 415],
  ])('%s with the reason that helps (%#)', (name, content, code, status) => {
    const refusal = refused(name, content)
    expect([refusal.code, refusal.status]).toEqual([code, status])
    expect(refusal.fields['tep']?.code).toBe(code)
    const places = [...(refusals[code as keyof typeof refusals]?.vi ?? '?').matchAll(/\{(\w+)\}/g)]
    expect(places.every(([, place = '']) => place in refusal.values)).toBe(true)
  })

  test('when it unpacks to more than it should', () => {
    const bomb = zip({ ...docx, 'word/media/a.bin': '0'.repeat(101 * 1024 * 1024) })
    const take = () => checkUpload({ name: 'a.docx', bytes: bomb }, { kinds: ['docx'], limit: 1024 * 1024 })
    expect(take).toThrow('upload.unpacks_too_large')
  })
})

test('a checked file carries its true media type and the fingerprint of its bytes', () => {
  const file = checkUpload(
    { name: 'C:\\fakepath\\Quyết định.PDF', bytes: text('%PDF-1.7') },
    { kinds: ['pdf'], limit: 8 },
  )
  expect(file).toMatchObject({ name: 'Quyết định.pdf', kind: 'pdf', mediaType: 'application/pdf', size: 8 })
  expect(file.sha256).toMatch(/^[0-9a-f]{64}$/)
})

test.each([
  ['../../etc/passwd', 'passwd'],
  ['a\u0000b\r\n.pdf', 'ab.pdf'],
  ['.pdf', 'tep.pdf'],
  [`${'a'.repeat(300)}.docx`, `${'a'.repeat(195)}.docx`],
  ['Bie\u0302n ba\u0309n: <1>.pdf', 'Biên bản 1.pdf'],
])('the name %j is kept as %j', (given, kept) => {
  expect(fileName(given)).toBe(kept)
})

test('only pictures and PDF are shown in the window', () => {
  expect(['image/png', 'application/pdf', 'text/html', 'image/svg+xml'].map(mayBeShown)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
