import { fill } from '../../platform/plain/words.ts'
import { figureFaults, figureWarnings } from '../figure-faults.ts'
import { type CellFault, fieldOf, type FigureRule, readFigure, type TypedFigure } from '../figures.ts'
import type { Sheet } from './figure-sheet.tsx'

/** Judges figures in the browser while they are typed: the server's rules, the server's sentences, beside the cell. */

/** What is simply not typed yet is not said while somebody is typing. */
const quiet: ReadonlySet<string> = new Set([
  'figure.required',
  'figure.denominator_required',
  'figure.answer_required',
  'figure.half_covered',
  'figure.not_confirmed',
])

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const controlOf = (form: HTMLFormElement, name: string): Control | null => {
  const found = form.elements.namedItem(name)
  return found instanceof HTMLInputElement ||
    found instanceof HTMLSelectElement ||
    found instanceof HTMLTextAreaElement
    ? found
    : null
}

/** The figure of an indicator as it stands in the form. */
const typedIn = (form: HTMLFormElement, rule: FigureRule): TypedFigure => {
  const cell = (name: string): string => controlOf(form, fieldOf(rule.code, name))?.value ?? ''
  const ticked = (name: string): boolean => {
    const box = controlOf(form, fieldOf(rule.code, name))
    return box instanceof HTMLInputElement && box.checked
  }
  return {
    numerator: cell('numerator'),
    denominator: cell('denominator'),
    answer: cell('answer'),
    nothingArose: ticked('nothingArose'),
    breakdown: Object.fromEntries(rule.breakdown.map((part, at) => [part, cell(`breakdown.${at}`)])),
    note: cell('note'),
    covered: cell('covered'),
    coveredOf: cell('coveredOf'),
    denominatorAt: cell('denominatorAt'),
    confirmed: ticked('confirmed'),
  }
}

type Said = { readonly text: string; readonly mild: boolean }

const sentenceId = (control: Control): string => `${control.id}-live`

/** Puts the sentence beside its cell, changes it, or takes it away. What the server said there before gives way. */
const tell = (control: Control, said: Said | null): void => {
  const field = control.closest('.field')
  const id = sentenceId(control)
  const there = field?.querySelector('.fault-live') ?? null
  field?.querySelector('.fault:not(.fault-live)')?.remove()
  field?.classList.toggle('field-wrong', said !== null && !said.mild)
  if (!said) {
    there?.remove()
    control.removeAttribute('aria-invalid')
    control.removeAttribute('aria-describedby')
    return
  }
  const line = there ?? document.createElement('p')
  line.id = id
  line.className = said.mild ? 'fault fault-live fault-mild' : 'fault fault-live'
  line.setAttribute('role', 'status')
  if (line.textContent !== said.text) line.textContent = said.text
  if (!there) control.before(line)
  control.setAttribute('aria-describedby', id)
  if (said.mild) control.removeAttribute('aria-invalid')
  else control.setAttribute('aria-invalid', 'true')
}

type Judged = { readonly faults: readonly CellFault[]; readonly warnings: readonly CellFault[] }

const judge = (form: HTMLFormElement, { rule, before }: Sheet['figures'][number]): Judged => {
  const { figure, faults } = readFigure(rule, typedIn(form, rule))
  if (faults.length > 0) return { faults, warnings: [] }
  return { faults: figureFaults(rule, figure, before), warnings: figureWarnings(rule, figure, before) }
}

const cellsOf = (rule: FigureRule): readonly string[] => [
  'numerator',
  'denominator',
  'answer',
  ...rule.breakdown.map((_, at) => `breakdown.${at}`),
  'covered',
  'coveredOf',
  'denominatorAt',
  'nothingArose',
]

const show = (form: HTMLFormElement, sheet: Sheet, figure: Sheet['figures'][number]): void => {
  const { faults, warnings } = judge(form, figure)
  const said = new Map<string, Said>()
  const note = (found: readonly CellFault[], mild: boolean): void => {
    for (const { cell, code, values } of found) {
      const field = fieldOf(figure.rule.code, cell)
      if (quiet.has(code) || said.has(field)) continue
      const text = `${mild ? sheet.warning : sheet.fault} ${fill(sheet.sentences[code] ?? code, values)}`
      said.set(field, { text, mild })
    }
  }
  note(faults, false)
  note(warnings, true)
  for (const cell of cellsOf(figure.rule)) {
    const field = fieldOf(figure.rule.code, cell)
    const control = controlOf(form, field)
    if (control) tell(control, said.get(field) ?? null)
  }
}

const PAUSE_MS = 500

/** Watches every form that carries a sheet: a figure is judged a moment after the last key, and at once when left. */
export const checkFigures = (page: Document): void => {
  for (const carrier of page.querySelectorAll('[data-figure-sheet]')) {
    const form = carrier.closest('form')
    const text = carrier.getAttribute('data-figure-sheet')
    if (!form || !text) continue
    const sheet: Sheet = JSON.parse(text)
    let waiting = 0
    const judgeAt = (target: EventTarget | null): void => {
      const name = target instanceof Element ? (target.getAttribute('name') ?? '') : ''
      const figure = sheet.figures.find(({ rule }) => name.startsWith(`values.${rule.code}.`))
      if (figure) show(form, sheet, figure)
    }
    form.addEventListener('input', ({ target }) => {
      window.clearTimeout(waiting)
      waiting = window.setTimeout(() => judgeAt(target), PAUSE_MS)
    })
    form.addEventListener('change', ({ target }) => {
      window.clearTimeout(waiting)
      judgeAt(target)
    })
  }
}
