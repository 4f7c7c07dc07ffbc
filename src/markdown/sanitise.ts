import type { Schema } from 'hast-util-sanitize';

/**
 * All that a rendered body may hold; whatever else is dropped, in the last step before text.
 * Tighter than GitHub's list: no ids, no pictures, no forms, and exact classes only.
 */
export const BODY_SCHEMA: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'pre', 'code', 'hr'],
    ...[
      'br',
      'em',
      'strong',
      'a',
      'sup',
      'span',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'div',
    ],
  ],
  attributes: {
    a: [
      'href',
      'lang',
      'title',
      'ariaLabel',
      ['className', 'thing', 'figure', 'seal', 'differ', 'slip', 'mark-link'],
      ['rel', 'nofollow', 'noopener', 'external'],
    ],
    div: [['className', 'scroll'], ['role', 'region'], ['tabIndex', 0], 'ariaLabel'],
    ol: ['start'],
    span: ['lang'],
    sup: [['className', 'cite']],
    td: [['className', 'center', 'right']],
    th: [['className', 'center', 'right']],
  },
  protocols: { href: ['http', 'https'] },
  ancestors: {
    li: ['ol', 'ul'],
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
  },
  strip: ['script', 'style', 'iframe', 'object', 'embed', 'template', 'svg', 'math', 'noscript'],
  required: {},
  clobber: ['ariaDescribedBy', 'ariaLabelledBy', 'id', 'name'],
  clobberPrefix: 'user-content-',
  allowComments: false,
  allowDoctypes: false,
};
