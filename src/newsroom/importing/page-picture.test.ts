import { describe, expect, it } from 'vitest'
import { pictureMark } from '../../platform/plain/picture-mark.ts'
import { plainBlock, readBlocks, readPage } from './page-article.ts'
import { altTold, captionTold, nameOf, pictureFinder } from './page-picture.ts'
import { draftPictures, filesTold, planPictures } from './plan-pictures.ts'

const held = (...files: string[]) =>
  files.map((file) => {
    const [name = '', sha256 = name] = file.split('=')
    return { name, sha256 }
  })

describe('a picture of a page', () => {
  it('is found by its name, as it was encoded, in whatever folder, in either form of Vietnamese letters', () => {
    const find = pictureFinder(held('Bài/Bài_files/Ảnh 1.JPG'.normalize('NFD'), 'khac.png', '100%25 #1.jpg'))
    expect(find(['./B%C3%A0i_files/%E1%BA%A2nh%201.jpg?w=300#x'], 'Bài.html')).toEqual({ file: 0 })
    expect(find(['http://cu.example.vn/anh/khac.png'], '')).toEqual({ file: 1 })
    expect(find(['..\\..\\khac.png'], '')).toEqual({ file: 1 })
    expect(find(['xa.jpg', 'khac.png'], '')).toEqual({ file: 1 })
    expect(find(['khong.jpg'], '')).toBeNull()
    expect(find(['../'], '')).toBeNull()
    expect(find(['%E0%A4%A.jpg'], '')).toBeNull()
  })

  it('of two files with its name is the one in its folder; else nobody guesses, unless they are the same', () => {
    const find = pictureFinder(held('mot_files/a.jpg=1', 'hai_files/a.jpg=2', 'x/b.jpg=3', 'y/b.jpg=3'))
    expect(find(['hai_files/a.jpg'], 'hai.html')).toEqual({ file: 1 })
    expect(find(['a.jpg'], '')).toEqual({ oneOf: ['mot_files/a.jpg', 'hai_files/a.jpg'] })
    expect(find(['b.jpg'], '')).toEqual({ file: 2 })
    const own = pictureFinder(held('mot/a.jpg=1', 'hai/a.jpg=2'))
    expect(own(['a.jpg'], 'hai/index.html')).toEqual({ file: 1 })
  })

  it('is of another kind only where that is asked for', () => {
    expect(pictureFinder(held('hinh.png'))(['hinh.svg'], '')).toBeNull()
    expect(pictureFinder(held('hinh.png'), { anyEnding: true })(['hinh.svg'], '')).toEqual({ file: 0 })
  })

  it('is called as people call it; a description that describes nothing is none', () => {
    expect(nameOf('http://cu.example.vn/a/%E1%BA%A2nh%201.jpg?x=1')).toBe('Ảnh 1.jpg')
    expect(altTold('IMG_2031.JPG')).toBe('')
    expect(altTold('Bà con họp bản')).toBe('Bà con họp bản')
    expect(captionTold('(Ảnh: Lò Mẫu)')).toEqual({ caption: '', credit: 'Lò Mẫu' })
    expect(captionTold('Họp bản. Ảnh: Lò Mẫu.')).toEqual({ caption: 'Họp bản.', credit: 'Lò Mẫu' })
  })
})

const lines = (...texts: string[]) => texts.map(plainBlock)

describe('pictures in a text', () => {
  it('stand where they stood among its blocks, each with the caption beneath it', () => {
    const read = readBlocks(
      lines(
        'Họp bản Pá Pao',
        pictureMark(0),
        'Sapo của bài.',
        'Đoạn một.',
        pictureMark(1),
        pictureMark(2),
        'Bà con nghe. Ảnh: Lò Mẫu',
        `Đoạn hai. ${pictureMark(3)}`,
        'Tin, ảnh: Trần Hà',
      ),
    )
    expect(read).toMatchObject({
      lead: 'Sapo của bài.',
      html: '<p>Đoạn một.</p><p>Đoạn hai.</p>',
      captions: [],
    })
    expect(read?.pictures).toEqual([
      { picture: 0, afterBlock: 0, caption: '', credit: null },
      { picture: 1, afterBlock: 1, caption: '', credit: null },
      { picture: 2, afterBlock: 1, caption: 'Bà con nghe.', credit: 'Lò Mẫu' },
      { picture: 3, afterBlock: 2, caption: '', credit: null },
    ])
  })

  it('of the page’s frame are no pictures of the article', () => {
    const page = [
      pictureMark(0),
      'Cổng huyện',
      'Họp bản',
      'Đoạn một.',
      pictureMark(1),
      'Tin liên quan',
      pictureMark(2),
    ]
    const read = readPage(page.join('\n'), 'Họp bản')
    expect(read?.pictures.map(({ picture }) => picture)).toEqual([1])
    expect(JSON.stringify(read)).not.toMatch(/[\uE000\uE001]/)
  })
})

describe('the plan of an article’s pictures', () => {
  const page = (source: string, more: object = {}) => ({
    sources: [source],
    alt: '',
    caption: '',
    ornament: false,
    ...more,
  })
  const entryOf = (pictures: ReturnType<typeof page>[]) => {
    const read = readBlocks(lines('Họp bản Pá Pao', 'Đoạn.', ...pictures.map((_, at) => pictureMark(at))))
    return { name: 'x', read, source: { name: null, address: null }, leftAside: [], pictures, page: '' }
  }
  const planned = (pictures: ReturnType<typeof page>[], files: ReturnType<typeof held>, most = 40) =>
    planPictures(entryOf(pictures), { find: pictureFinder(files), files, most })

  it('takes each picture once, and says what it takes not', () => {
    const { pictures, leftAside } = planned(
      [page('a.jpg'), page('b/a.jpg'), page('c.jpg'), page('i.png', { ornament: true }), page('d.jpg')],
      held('a.jpg', 'd.jpg=a.jpg', 'i.png'),
    )
    expect(pictures.map(({ name, file }) => [name, file])).toEqual([
      ['a.jpg', 0],
      ['c.jpg', null],
    ])
    expect(leftAside.map(({ code, values }) => [code, values['text']])).toEqual([
      ['aside.pictures_twice', 'a.jpg · d.jpg'],
      ['aside.ornaments', 'i.png'],
    ])
  })

  it('of a page with 500 pictures takes as many as an article may have, and names the others in one line', () => {
    const many = Array.from({ length: 500 }, (_, at) => page(`${at}.jpg`))
    const { pictures, leftAside } = planned(many, [])
    expect(pictures).toHaveLength(40)
    expect(leftAside).toMatchObject([{ code: 'aside.pictures_beyond', values: { count: 460, most: 40 } }])
  })

  it('says of the files which stand for two addresses of one name, and which no article names', () => {
    const files = held('1.jpg', 'thua.jpg', 'kieu.css')
    const plans = ['http://cu.example.vn/2020/1.jpg', 'http://cu.example.vn/2021/1.jpg'].map((source) =>
      planned([page(source)], files),
    )
    const told = filesTold(files, plans, (name) => name.endsWith('.jpg'))
    expect(told.map(({ name, code }) => [name, code])).toEqual([
      ['1.jpg', 'aside.picture_shared'],
      ['thua.jpg', 'aside.unused_pictures'],
      ['kieu.css', 'aside.page_files'],
    ])
  })

  it('lets the caption say whose picture it is, and keeps by name what has no file or cannot be taken', () => {
    const plan = planned(
      [page('a.jpg', { caption: 'Sân bản. Ảnh: Lò Mẫu' }), page('to.jpg'), page('nho.jpg'), page('xa.jpg')],
      held('a.jpg', 'to.jpg', 'nho.jpg'),
    )
    const left = (code: string) => ({ left: { name: code, code, values: {} } })
    const looked = [{ taken: 'A' }, left('upload.too_many_pixels'), left('upload.picture_too_small')]
    const { pictures, leftAside } = draftPictures(plan, (file) => looked[file] ?? null, 120)
    expect(
      pictures.map(({ sent, caption, credit, missingSource }) => [sent, caption, credit, missingSource]),
    ).toEqual([
      ['A', 'Sân bản.', 'Lò Mẫu', 'a.jpg'],
      [null, '', null, 'to.jpg'],
      [null, '', null, 'xa.jpg'],
    ])
    expect(leftAside.map(({ code }) => code)).toEqual(['upload.too_many_pixels', 'upload.picture_too_small'])
  })
})
