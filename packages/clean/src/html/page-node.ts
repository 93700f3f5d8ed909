/** An attribute, as readability asks for it. */
export interface PageAttribute {
  readonly name: string
  value: string
  cloneNode(): PageAttribute
}

const attribute = (name: string, value: string): PageAttribute => ({
  name,
  value,
  cloneNode: () => attribute(name, value),
})

/** A stretch of text in the page; `index` says which text of the source it is, through every move and copy. */
export class PageText {
  readonly nodeType = 3
  readonly nodeName = '#text'
  parentNode: PageElement | null = null
  previousSibling: PageNode | null = null
  nextSibling: PageNode | null = null
  readonly childNodes: readonly PageNode[] = []
  readonly firstChild = null

  constructor(
    readonly textContent: string,
    readonly index: number,
  ) {}

  get nodeValue(): string {
    return this.textContent
  }

  remove(): void {
    this.parentNode?.removeChild(this)
  }
}

/** An element, a text. */
export type PageNode = PageElement | PageText

/**
 * An element with as much of the DOM as readability uses, and no more: lighter
 * than a general DOM, and every text in it remembers its place in the source.
 */
export class PageElement {
  readonly nodeType = 1
  readonly __JSDOMParser__ = true
  tagName: string
  localName: string
  attributes: PageAttribute[] = []
  parentNode: PageElement | null = null
  previousSibling: PageNode | null = null
  nextSibling: PageNode | null = null
  firstChild: PageNode | null = null
  lastChild: PageNode | null = null
  #text: string | undefined
  #children: PageElement[] | undefined
  #saved: PageElement | undefined

  constructor(tag: string) {
    this.localName = tag.toLowerCase()
    this.tagName = tag.toUpperCase()
  }

  get nodeName(): string {
    return this.tagName
  }
  get id(): string {
    return this.getAttribute('id') ?? ''
  }
  set id(value: string) {
    this.setAttribute('id', value)
  }
  get className(): string {
    return this.getAttribute('class') ?? ''
  }
  set className(value: string) {
    this.setAttribute('class', value)
  }
  get style(): { display: string; visibility: string } {
    const style = this.getAttribute('style')
    if (!style) return SHOWN
    return {
      display: /display\s*:\s*none/i.test(style) ? 'none' : '',
      visibility: /visibility\s*:\s*hidden/i.test(style) ? 'hidden' : '',
    }
  }

  get childNodes(): PageNode[] {
    const nodes: PageNode[] = []
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node)
    return nodes
  }
  get children(): PageElement[] {
    this.#children ??= this.childNodes.filter((node): node is PageElement => node.nodeType === 1)
    return this.#children
  }
  get firstElementChild(): PageElement | null {
    return elementFrom(this.firstChild)
  }
  get nextElementSibling(): PageElement | null {
    return elementFrom(this.nextSibling)
  }
  get previousElementSibling(): PageElement | null {
    let node = this.previousSibling
    while (node && node.nodeType !== 1) node = node.previousSibling
    return node as PageElement | null
  }

  get textContent(): string {
    if (this.#text === undefined) {
      let text = ''
      for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent
      this.#text = text
    }
    return this.#text
  }
  set textContent(text: string) {
    while (this.firstChild) this.removeChild(this.firstChild)
    if (text) this.appendChild(new PageText(text, -1))
  }

  /** Readability keeps the page's HTML to start over from; a copy of its nodes serves better. */
  get innerHTML(): string {
    this.#saved = this.cloneNode(true)
    return ''
  }
  set innerHTML(_html: string) {
    while (this.firstChild) this.removeChild(this.firstChild)
    const copy = this.#saved?.cloneNode(true)
    while (copy?.firstChild) this.appendChild(copy.firstChild)
  }

  getAttribute(name: string): string | null {
    for (const each of this.attributes) if (each.name === name) return each.value
    return null
  }
  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null
  }
  setAttribute(name: string, value: string): void {
    const old = this.attributes.find((each) => each.name === name)
    if (old) old.value = value
    else this.attributes.push(attribute(name, value))
  }
  setAttributeNode(node: PageAttribute): void {
    this.setAttribute(node.name, node.value)
  }
  removeAttribute(name: string): void {
    this.attributes = this.attributes.filter((each) => each.name !== name)
  }

  getElementsByTagName(name: string): PageElement[] {
    const tag = name.toUpperCase()
    const found: PageElement[] = []
    let node: PageNode | null = this.firstChild
    while (node) {
      if (node.nodeType === 1 && (tag === '*' || node.tagName === tag)) found.push(node)
      if (node.firstChild) {
        node = node.firstChild
        continue
      }
      while (node && node !== this && !node.nextSibling) node = node.parentNode
      if (!node || node === this) break
      node = node.nextSibling
    }
    return found
  }

  appendChild<T extends PageNode>(node: T): T {
    return this.insertBefore(node, null)
  }
  insertBefore<T extends PageNode>(node: T, next: PageNode | null): T {
    node.parentNode?.removeChild(node)
    const previous = next ? next.previousSibling : this.lastChild
    node.parentNode = this
    node.previousSibling = previous
    node.nextSibling = next
    if (previous) previous.nextSibling = node
    else this.firstChild = node
    if (next) next.previousSibling = node
    else this.lastChild = node
    this.#changed()
    return node
  }
  removeChild<T extends PageNode>(node: T): T {
    const { previousSibling: previous, nextSibling: next } = node
    if (previous) previous.nextSibling = next
    else this.firstChild = next
    if (next) next.previousSibling = previous
    else this.lastChild = previous
    node.parentNode = node.previousSibling = node.nextSibling = null
    this.#changed()
    return node
  }
  replaceChild<T extends PageNode>(node: PageNode, old: T): T {
    node.parentNode?.removeChild(node)
    this.insertBefore(node, old)
    return this.removeChild(old)
  }
  remove(): void {
    this.parentNode?.removeChild(this)
  }

  cloneNode(deep = false): PageElement {
    const copy = new PageElement(this.localName)
    copy.attributes = this.attributes.map((each) => each.cloneNode())
    if (deep) {
      for (let node = this.firstChild; node; node = node.nextSibling) {
        copy.appendChild(
          node.nodeType === 3 ? new PageText(node.textContent, node.index) : node.cloneNode(true),
        )
      }
    }
    return copy
  }

  /** Forgets what was known of the children, here and in whatever holds this; nothing above an unknown text is known. */
  #changed(): void {
    this.#children = undefined
    let node: PageElement | null = this
    while (node && node.#text !== undefined) {
      node.#text = undefined
      node = node.parentNode
    }
  }
}

const SHOWN = { display: '', visibility: '' }

function elementFrom(node: PageNode | null): PageElement | null {
  let at = node
  while (at && at.nodeType !== 1) at = at.nextSibling
  return at as PageElement | null
}

/** A page as readability wants it. */
export class PageDocument {
  readonly nodeType = 9
  readonly baseURI = 'http://page.invalid/'
  readonly documentURI = 'http://page.invalid/'
  readonly documentElement: PageElement = new PageElement('html')
  readonly head: PageElement = new PageElement('head')
  readonly body: PageElement = new PageElement('body')
  title = ''

  constructor() {
    this.documentElement.appendChild(this.head)
    this.documentElement.appendChild(this.body)
  }
  get firstChild(): PageElement {
    return this.documentElement
  }
  get firstElementChild(): PageElement {
    return this.documentElement
  }
  get childNodes(): PageElement[] {
    return [this.documentElement]
  }
  get children(): PageElement[] {
    return [this.documentElement]
  }
  createElement(tag: string): PageElement {
    return new PageElement(tag)
  }
  createTextNode(text: string): PageText {
    return new PageText(text, -1)
  }
  getElementsByTagName(name: string): PageElement[] {
    return this.documentElement.getElementsByTagName(name)
  }
}
