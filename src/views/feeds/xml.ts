/*
 * XML as text. Made here and not by a library: those at hand let control characters and `]]>`
 * through, and a feed of 50 entries shares its long parts with ten others, which a tree could not.
 */

/** What XML 1.0 does not allow, and the rest of what nobody can read: controls, lone surrogates. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** What may be forbidden: looked for by units of code, ten times as fast. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const DOUBTFUL = /[\0-\x08\v-\x1F\x7F-\x9F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/** A text less what may not stand in a feed; both scripts and everything astral stay. */
export function clean(text: string): string {
  return DOUBTFUL.test(text) ? text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '') : text;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands between tags or within a quoted attribute; `]]>` never survives it. */
export function escapeXml(text: string): string {
  const cleaned = clean(text);
  if (!/[&<>"]/.test(cleaned)) return cleaned;
  return cleaned.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}

/** A text within a quoted attribute, where a bare line break would be read as a space. */
export function escapeAttribute(text: string): string {
  const escaped = escapeXml(text);
  if (!/[\n\t]/.test(escaped)) return escaped;
  return escaped.replace(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** What is markup already, as opposed to a text that has yet to be escaped. */
export interface Markup {
  markup: string;
}

export type XmlContent = Markup | string | undefined;
export type XmlAttributes = Record<string, string | undefined>;

/** Tags one after the other, each on a line of its own. */
export function lines(...contents: (Markup | undefined)[]): Markup {
  return { markup: contents.flatMap((content) => content?.markup ?? []).join('\n') };
}

/** Markup that must reach readers of the feed as text: within a section that nothing can close. */
export function asText({ markup }: Markup): Markup {
  return { markup: `<![CDATA[${markup.replaceAll(']]>', ']]&gt;')}]]>` };
}

/** An element; what has no value is left out. */
export function tag(name: string, attributes: XmlAttributes, content?: XmlContent): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  );
  const start = `<${name}${written.join('')}`;
  if (content === undefined) return { markup: `${start}/>` };
  const inside = typeof content === 'string' ? escapeXml(content) : content.markup;
  return { markup: `${start}>${inside}</${name}>` };
}
