import { describe, expect, it } from 'vitest'
import { pictureMark, picturesMarked } from '../plain/picture-mark.ts'
import { fileInAddress, namedByContent } from './page-file.ts'
import { markPictures } from './page-pictures.ts'
import { unpackedFiles, withUnpacked } from './unpacked-files.ts'
import { writeZip } from './zip-writer.ts'

const seen = (html: string) => markPictures(html).pictures

describe('the pictures of a page', () => {
  it('leave a mark where they stood; a caption that the markup shows goes with its picture', () => {
    const { html, pictures } = markPictures(
      '<p>Một.</p><figure><img src="a.jpg" alt="Sân bản"><figcaption>Toàn <b>cảnh</b>.</figcaption></figure><p>Hai.</p>',
      4,
    )
    expect(pictures).toEqual([{ sources: ['a.jpg'], alt: 'Sân bản', caption: 'Toàn cảnh.', ornament: false }])
    expect(html).toBe(`<p>Một.</p><figure><br>${pictureMark(4)}<br></figure><p>Hai.</p>`)
  })

  it('bear their captions by class, and in a table that holds nothing else', () => {
    const table =
      '<table class="x"><tbody><tr><td><img src=a.jpg></td></tr><tr><td>Bà con họp. Ảnh: Lò Mẫu</td></tr></table>'
    expect(seen(table)[0]?.caption).toBe('Bà con họp. Ảnh: Lò Mẫu')
    expect(markPictures(`<p>Một</p>${table}<p>Hai</p>`).html).toBe(
      `<p>Một</p><br>${pictureMark(0)}<br><p>Hai</p>`,
    )
    const classed = '<div class="wp-caption"><img src="b.jpg"><p class="wp-caption-text">Đồi chè</p></div>'
    expect(seen(classed)[0]?.caption).toBe('Đồi chè')
    expect(markPictures(classed).html).not.toContain('Đồi chè')
  })

  it('take no words that are not theirs', () => {
    const far = '<img src="a.jpg"><p>Một đoạn của bài.</p><p class="caption">Chữ ở xa</p>'
    expect(seen(far)[0]?.caption).toBe('')
    const layout = `<table><tr><td><img src="a.jpg"></td><td>${'Cả bài nằm trong bảng. '.repeat(40)}</td></tr></table>`
    expect(seen(layout)[0]?.caption).toBe('')
    expect(markPictures(layout).html).toContain('Cả bài nằm trong bảng.')
  })

  it('are sought where scripts would fetch them too, and are ornaments when they say they are small', () => {
    expect(
      seen('<img src="data:image/gif;base64,R0" data-src="anh.jpg" srcset="l.jpg 900w, s.jpg 90w">')[0]
        ?.sources,
    ).toEqual(['anh.jpg', 'l.jpg', 's.jpg', 'data:image/gif;base64,R0'])
    expect(
      seen('<img src="i.png" width="16" height="16"><img src="a.jpg" width="640">').map(
        ({ ornament }) => ornament,
      ),
    ).toEqual([true, false])
  })

  it('are read from a page that is broken or nested without end', () => {
    const deep = `${'<div>'.repeat(20_000)}<img src="a.jpg"><p>Chữ</b></p>`
    expect(picturesMarked(markPictures(deep).html)).toEqual([0])
    expect(seen('<img src="a.jpg"<p>x').length).toBeLessThan(2)
  })
})

const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0])

it('a file is called by what it is; an address may carry one', () => {
  expect(namedByContent({ name: 'GetImage.ashx', bytes: jpeg }).name).toBe('GetImage.jpg')
  expect(namedByContent({ name: 'anh.JPEG', bytes: jpeg }).name).toBe('anh.JPEG')
  expect(namedByContent({ name: 'tệp.txt', bytes: new Uint8Array([65]) }).name).toBe('tệp.txt')
  const address = `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`
  expect(fileInAddress(address, 'anh-1')).toEqual({ name: 'anh-1.jpg', bytes: jpeg })
  expect(fileInAddress('data:image/svg+xml,%3Csvg/%3E', 'anh-2')?.name).toBe('anh-2.svg')
  expect(fileInAddress('http://cu.example.vn/a.jpg', 'x')).toBeNull()
})

describe('a zip', () => {
  const moment = '2021-05-05T08:00:00'
  const zip = (files: Record<string, Uint8Array>): { name: string; bytes: Uint8Array } => ({
    name: 'gui.zip',
    bytes: writeZip(
      Object.entries(files).map(([name, bytes]) => ({ name, bytes })),
      moment,
    ),
  })

  it('gives its files by their paths, which are names and lead nowhere', () => {
    const sent = zip({
      '../../etc/bai.html': jpeg,
      'bai_files\\anh.jpg': jpeg,
      '__MACOSX/x': jpeg,
      'a/.x': jpeg,
    })
    expect(unpackedFiles(sent, 'file', { most: 9, bytes: 99 }).map(({ name }) => name)).toEqual([
      '../../etc/bai.html',
      'bai_files/anh.jpg',
    ])
  })

  it('that unpacks to too much or holds too many files is refused; the bounds are those of all zips together', () => {
    const bomb = zip({ 'a.txt': new Uint8Array(1_000_000) })
    const bounds = { most: 9, bytes: 1_500_000 }
    expect(() => withUnpacked([bomb, bomb], 'file', bounds)).toThrow(
      expect.objectContaining({ code: 'upload.zip_too_large' }),
    )
    expect(withUnpacked([bomb, { name: 'b.jpg', bytes: jpeg }], 'file', bounds)).toHaveLength(2)
    const many = zip(Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`${at}.txt`, jpeg])))
    expect(() => unpackedFiles(many, 'file', bounds)).toThrow(
      expect.objectContaining({ code: 'upload.zip_too_many' }),
    )
    expect(() => unpackedFiles({ name: 'x.zip', bytes: jpeg }, 'file', bounds)).toThrow(
      expect.objectContaining({ code: 'upload.zip_damaged' }),
    )
  })
})
