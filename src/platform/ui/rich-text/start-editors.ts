import { Editor } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'

type Words = Readonly<Record<string, string>>
type Tool = {
  readonly name: string
  readonly run: (editor: Editor) => void
  readonly isOn?: (editor: Editor) => boolean
}

const linkTo = (editor: Editor, words: Words): void => {
  const known: unknown = editor.getAttributes('link')['href']
  const href = globalThis.prompt(words['address'] ?? '', typeof known === 'string' ? known : 'https://')
  if (href === null) return
  const chain = editor.chain().focus().extendMarkRange('link')
  if (href.trim() === '' || href.trim() === 'https://') chain.unsetLink().run()
  else chain.setLink({ href: href.trim() }).run()
}

const toolsOf = (words: Words): readonly Tool[] => [
  { name: 'bold', run: (e) => e.chain().focus().toggleBold().run(), isOn: (e) => e.isActive('bold') },
  { name: 'italic', run: (e) => e.chain().focus().toggleItalic().run(), isOn: (e) => e.isActive('italic') },
  {
    name: 'heading',
    run: (e) => e.chain().focus().toggleHeading({ level: 2 }).run(),
    isOn: (e) => e.isActive('heading', { level: 2 }),
  },
  {
    name: 'bullets',
    run: (e) => e.chain().focus().toggleBulletList().run(),
    isOn: (e) => e.isActive('bulletList'),
  },
  {
    name: 'numbers',
    run: (e) => e.chain().focus().toggleOrderedList().run(),
    isOn: (e) => e.isActive('orderedList'),
  },
  {
    name: 'quote',
    run: (e) => e.chain().focus().toggleBlockquote().run(),
    isOn: (e) => e.isActive('blockquote'),
  },
  { name: 'link', run: (e) => linkTo(e, words), isOn: (e) => e.isActive('link') },
  { name: 'undo', run: (e) => e.chain().focus().undo().run() },
  { name: 'redo', run: (e) => e.chain().focus().redo().run() },
]

const toolbar = (editor: Editor, words: Words): HTMLElement => {
  const bar = document.createElement('div')
  bar.className = 'rich-tools'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', words['tools'] ?? '')
  const shown = toolsOf(words).map((tool) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'rich-tool'
    button.textContent = words[tool.name] ?? tool.name
    button.addEventListener('click', () => tool.run(editor))
    bar.append(button)
    return { tool, button }
  })
  const refresh = (): void => {
    for (const { tool, button } of shown)
      if (tool.isOn) button.setAttribute('aria-pressed', String(tool.isOn(editor)))
  }
  editor.on('transaction', refresh)
  refresh()
  return bar
}

const wordsOf = (text: string | undefined): Words => {
  const read: unknown = JSON.parse(text ?? '{}')
  return Object.fromEntries(
    Object.entries(typeof read === 'object' && read !== null ? read : {}).map(([key, value]) => [
      key,
      String(value),
    ]),
  )
}

/** Plain paragraphs as the editor takes them; a line keeps its end. */
const paragraphs = (text: string): string => {
  const holder = document.createElement('div')
  for (const part of text.split(/\n\s*\n/).filter((one) => one.trim() !== '')) {
    const paragraph = document.createElement('p')
    for (const [at, line] of part.trim().split('\n').entries())
      paragraph.append(...(at > 0 ? [document.createElement('br')] : []), line)
    holder.append(paragraph)
  }
  return holder.innerHTML
}

/** The editor adds an empty paragraph behind what ends in a list or a quotation. */
const bare = (html: string): string => html.replace(/(?:<p><\/p>)+$/, '')

/** Hands on what was written; a text that is as it was opened is handed on as it was given, word for word and space for space. */
const keeper = (editor: Editor, area: HTMLTextAreaElement, html: HTMLInputElement, given: string) => {
  const opened = { shown: bare(editor.getHTML()), text: area.value }
  return (): void => {
    const now = bare(editor.getHTML())
    const untouched = now === opened.shown
    html.value = untouched ? given : editor.isEmpty ? '' : now
    area.value = untouched ? opened.text : editor.getText({ blockSeparator: '\n\n' })
  }
}

const start = (holder: HTMLElement): void => {
  const area = holder.querySelector('textarea')
  const label = holder.querySelector('label')
  if (!area) return
  const words = wordsOf(holder.dataset['words'])
  const given = holder.dataset['html'] ?? ''
  const html = document.createElement('input')
  html.type = 'hidden'
  html.name = `${area.name}Html`
  const mount = document.createElement('div')
  const editor = new Editor({
    element: mount,
    injectCSS: false,
    content: given || paragraphs(area.value),
    parseOptions: { preserveWhitespace: true },
    extensions: [
      StarterKit.configure({
        heading: { levels: [2, 3] },
        code: false,
        codeBlock: false,
        horizontalRule: false,
        link: { openOnClick: false, autolink: false },
      }),
    ],
    editorProps: {
      attributes: {
        class: 'control rich-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label?.textContent?.trim() ?? area.name,
        lang: holder.dataset['language'] ?? 'vi',
      },
    },
  })
  const keep = keeper(editor, area, html, given)
  editor.on('update', keep)
  keep()
  label?.addEventListener('click', () => editor.commands.focus())
  area.hidden = true
  area.after(toolbar(editor, words), mount, html)
}

/** Puts an editor in the place of each text area that can hold marks. */
export const startEditors = (root: ParentNode): void => {
  for (const holder of root.querySelectorAll<HTMLElement>('[data-rich]')) start(holder)
}
