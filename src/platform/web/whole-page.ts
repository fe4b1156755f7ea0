import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** An `<html>` of its own as text, for a file that is kept or sent. */
export const wholePage = (page: VNode): string => `<!doctype html>${renderToString(page)}`
