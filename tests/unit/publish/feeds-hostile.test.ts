import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/publish/formats/atom.ts';
import { jsonFeed } from '../../../src/publish/formats/json-feed.ts';
import { opml } from '../../../src/publish/formats/opml.ts';
import { rssFeed } from '../../../src/publish/formats/rss.ts';
import type { FeedView } from '../../../src/views/feeds/channel.ts';
import { feedMarkup, h } from '../../../src/views/feeds/markup.ts';
import type { FeedsView } from '../../../src/views/feeds/feeds-page.ts';
import { contentFaults, plainText, readFeed } from '../../harness/feed-content.ts';
import { atomFaults, jsonFaults, opmlFaults, rssFaults } from '../../harness/feed-rules.ts';
import { elementsOf, readXml } from '../../harness/xml.ts';

const PAGE = 'https://example.org/atlas/articles/an-article/';

/** What has broken feeds before, beside whatever else a text can hold. */
const BAD = [
  ...[']]>', '<![CDATA[', '<script>alert(1)</script>', '</title>', '<!--', '-->', '<?x?>', '&amp;'],
  ...['&', '&#0;', '&nbsp;', '"', "'", '\0', '\b', '\u001B', '\u007F', '\u0085', '\u009F', '\v'],
  ...['\uD800', '\uDFFF', '\uDC00\uD800', '\uFFFE', '\uFFFF', '\uFEFF', '\u{1FFFE}', '\u2028'],
  ...['\u202E', '\u2066', '\u200F', '=1+1', '+', '-', '@SUM', '\r\n', '\r', '\t', '\n'],
  ...['南京市', '😀', '𠮷', 'Nanjing', ' ', ']]', '>', 'é'],
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...BAD), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** What XML 1.0 lets through, less the controls that nobody can read: counted out, not by a pattern. */
function allowed(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code === 9 || code === 10) return true;
      if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return false;
      if (code >= 0xd800 && code <= 0xdfff) return false;
      return (code & 0xfffe) !== 0xfffe && !(code >= 0xfdd0 && code <= 0xfdef);
    })
    .join('');
}

/** A feed in which every text is one of these. */
function feedOf([
  title = '',
  about = '',
  name = '',
  summary = '',
  prose = '',
  label = '',
]: string[]): FeedView {
  const tree = h('div', {}, h('p', { title: label }, prose), h('a', { href: prose }, label));
  return {
    lang: 'en',
    id: 'tag:citychainatlas.example,2026:feeds/site',
    title: `T${title}`,
    about: `A${about}`,
    page: PAGE,
    all: PAGE,
    sheet: '/atlas/feed.css',
    icon: PAGE,
    self: PAGE,
    brief: false,
    updated: '2026-11-24',
    entries: [
      {
        id: 'tag:citychainatlas.example,2026:articles/an-article',
        url: PAGE,
        title: `N${name}`,
        titleLang: 'en',
        published: '2026-11-24',
        updated: '2026-11-24',
        summary: `S${summary}`,
        content: () => feedMarkup(tree, PAGE),
        categories: [{ term: 'fund', label: `L${label}` }],
      },
    ],
  };
}

const six = fc.array(hostile, { minLength: 6, maxLength: 6 });

describe('whatever a title, a name or prose holds', () => {
  for (const [format, write, faults] of [
    ['RSS', rssFeed, rssFaults],
    ['Atom', atomFeed, atomFaults],
    ['JSON', jsonFeed, jsonFaults],
  ] as const) {
    test(`${format} stays sound, and every allowed character of it survives`, () => {
      fc.assert(
        fc.property(six, (texts) => {
          const text = Buffer.from(write(feedOf(texts)), 'utf8').toString('utf8');
          expect(faults(text)).toEqual([]);
          const [entry] = readFeed(text);
          expect(entry?.title).toBe(`N${allowed(texts[2] ?? '')}`);
          expect(entry?.summary).toBe(`S${allowed(texts[3] ?? '')}`);
          expect(contentFaults(entry?.html ?? '')).toEqual([]);
          expect(plainText(entry?.html ?? '')).toBe(
            allowed(texts[4] ?? '') + allowed(texts[5] ?? ''),
          );
        }),
        { numRuns: 400 },
      );
    });
  }

  test('OPML stays sound, and names survive', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const view = {
          head: { lang: 'en' },
          groups: [{ group: 'site', feeds: [{ title: `T${name}`, page: PAGE, url: PAGE }] }],
        } as unknown as FeedsView;
        const text = Buffer.from(opml(view), 'utf8').toString('utf8');
        expect(opmlFaults(text)).toEqual([]);
        const [body] = elementsOf(readXml(text).root, 'body');
        const [group] = body ? elementsOf(body) : [];
        expect(group && elementsOf(group)[0]?.attributes['text']).toBe(`T${allowed(name)}`);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the text of an entry', () => {
  test('has every address whole against its page: links, pictures, sets of pictures, posters', () => {
    const tree = h(
      'div',
      {},
      h('a', { href: '/atlas/cities/nanjing/' }, 'a'),
      h('a', { href: '#source-zdnet' }, 'b'),
      h('a', { href: '../another/' }, 'c'),
      h('img', {
        src: '/atlas/images/x.jpg',
        srcSet: 'small.jpg 1x, /atlas/large.jpg 2x',
        alt: 'A <b> & "c"',
      }),
      h('video', { poster: 'poster.jpg', src: '//cdn.example/v.mp4' }),
    );
    expect(feedMarkup(tree, PAGE).markup.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
      "<div>
      <a href="https://example.org/atlas/cities/nanjing/">a</a>
      <a href="https://example.org/atlas/articles/an-article/#source-zdnet">b</a>
      <a href="https://example.org/atlas/articles/another/">c</a>
      <img src="https://example.org/atlas/images/x.jpg" srcset="https://example.org/atlas/articles/an-article/small.jpg 1x, https://example.org/atlas/large.jpg 2x" alt="A &lt;b&gt; &amp; &quot;c&quot;" />
      <video poster="https://example.org/atlas/articles/an-article/poster.jpg" src="https://cdn.example/v.mp4">
      </video>
      </div>"
    `);
  });

  test('has nothing that runs, styles or is filled in', () => {
    const tree = h(
      'div',
      { className: ['prose'], style: 'color: red', id: 'x', onClick: 'alert(1)', dataX: '1' },
      h('script', {}, 'alert(1)'),
      h('style', {}, 'p {}'),
      h('iframe', { src: 'https://example.com/' }),
      h('form', {}, h('input', { value: 'x' })),
      h('svg', {}, h('script', {}, 'alert(2)')),
      h('a', { href: 'javascript:alert(1)' }, 'link'),
      h('a', { href: 'data:text/html,x' }, 'data'),
      h('main', {}, h('p', {}, 'kept')),
    );
    expect(feedMarkup(tree, PAGE).markup).toBe('<div><a>link</a><a>data</a><p>kept</p></div>');
  });
});
