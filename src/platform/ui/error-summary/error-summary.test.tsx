import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { CheckField } from '../check-field/check-field.tsx'
import { Fieldset, Form } from '../form/form.tsx'
import { TextField } from '../text-field/text-field.tsx'
import { PageLanguage } from '../setting/setting.tsx'

const sentence = 'Trường này phải ghi'

const refused = (faults: readonly string[], language: 'vi' | 'en' = 'vi'): string =>
  renderToString(
    <PageLanguage.Provider value={language}>
      <Form
        visit={{
          commandId: '4b1f6c1e-6f0f-4a57-8f7c-0c53f2a4b001',
          formToken: 'token',
          problem: {
            sentence: 'Có điều chưa đúng.',
            faults: Object.fromEntries(faults.map((name) => [name, sentence])),
            typed: {},
          },
        }}
        action="/x"
        name="mau"
      >
        <TextField name="number" label="Số, ký hiệu" />
        <Fieldset legend="Chỉ tiêu 1">
          <TextField name="rows.0.code" label="Mã" />
          <TextField name="rows.0.name" label="Tên" />
        </Fieldset>
        <Fieldset legend="Chỉ tiêu 2">
          <TextField name="rows.1.code" label="Mã" />
          <CheckField name="units" label="Xã Nà" value="na" />
          <CheckField name="units" label="Xã Bó" value="bo" />
        </Fieldset>
      </Form>
    </PageLanguage.Provider>,
  )

/** The lines of the summary: where each leads, and its words. */
const lines = (html: string): readonly { to: string; text: string }[] => {
  const list = /<div class="error-summary".*?<ul>(.*?)<\/ul>/s.exec(html)?.[1] ?? ''
  return [...list.matchAll(/<li>(?:<a href="#([^"]*)">)?(.*?)<\/li>/gs)].map(([, to = '', inner = '']) => ({
    to,
    text: inner.replace(/<[^>]+>/g, ''),
  }))
}

describe('the error summary', () => {
  it('names the field of every line, so that one sentence told twice is told of two fields', () => {
    const told = lines(refused(['number', 'rows.0.code', 'rows.1.code']))
    expect(told.map(({ text }) => text)).toEqual([
      `Số, ký hiệu: ${sentence}`,
      `Chỉ tiêu 1 – Mã: ${sentence}`,
      `Chỉ tiêu 2 – Mã: ${sentence}`,
    ])
  })

  it('leads to a control that stands on the page', () => {
    const html = refused(['number', 'rows.1.code', 'units', 'rows.0'])
    for (const { to } of lines(html)) expect(html).toContain(` id="${to}"`)
    expect(lines(html)).toHaveLength(4)
  })

  it('tells a fault of a whole row at the first field of it', () => {
    expect(lines(refused(['rows.1']))[0]?.text).toBe(`Chỉ tiêu 2 – Mã: ${sentence}`)
  })

  it('tells what belongs to no field here without leading nowhere', () => {
    expect(lines(refused(['elsewhere']))).toEqual([{ to: '', text: sentence }])
  })
})
