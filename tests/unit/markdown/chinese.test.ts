import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { plainLines, plainText } from '../../../src/markdown/text.ts';
import { plainTree, writeMarkdown } from '../../../src/markdown/write.ts';
import { readMatter } from '../../../src/reading/frontmatter.ts';
import { resolve } from './resolve.ts';

/** The HTML of a Chinese body, without its paragraph and with marks of notes as `[1]`. */
const html = (body: string): string =>
  renderBody(parseBody(body), resolve, { lang: 'zh' })
    .replace(/<sup.*?>(\[\d\])<\/a><\/sup>/g, '$1')
    .replace(/^<p>|<\/p>$/g, '');

const markdown = (body: string): string =>
  writeMarkdown(plainTree(parseBody(body), resolve)).trim();

describe('emphasis beside Chinese punctuation', () => {
  it.each([
    [
      '南京**“公有链”**后来增加了**基金（首期）**规模。',
      '南京<strong>“公有链”</strong>后来增加了<strong>基金（首期）</strong>规模。',
    ],
    ['**要点：**推进区块链。', '<strong>要点：</strong>推进区块链。'],
    ['这是**《办法》**的原文。', '这是<strong>《办法》</strong>的原文。'],
    ['这是*《办法》*的原文。', '这是<em>《办法》</em>的原文。'],
    ['规模**100亿元（约14.5亿美元）**。', '规模<strong>100亿元（约14.5亿美元）</strong>。'],
    ['**南京**市', '<strong>南京</strong>市'],
    // Signs that are not emphasis stay what they are.
    ['3 * 4 与 5 * 6', '3 * 4 与 5 * 6'],
    ['南京\\*\\*“链”\\*\\*的', '南京**“链”**的'],
  ])('%s', (body, expected) => {
    expect(html(body)).toBe(expected);
    expect(plainText(parseBody(body))).toBe(expected.replace(/<[^>]+>/g, ''));
  });

  it('is left out of plain Markdown where CommonMark could not hold it, never the words', () => {
    expect(markdown('南京**“公有链”**后来*增加*了**基金**。')).toBe(
      '南京“公有链”后来*增加*了**基金**。',
    );
    expect(markdown('是**[[nanjing]]**的')).toBe('是[Nanjing](/cities/nanjing/)的');
  });
});

describe('a line end', () => {
  it.each([
    [
      '设立区块\n链产业基金，支持公有链与通证经\n济的发展',
      '设立区块链产业基金，支持公有链与通证经济的发展',
    ],
    ['区块链，\n基金', '区块链，基金'],
    ['区块链\n（一期）', '区块链（一期）'],
    ['所谓“公有链”\n“联盟链”', '所谓“公有链”“联盟链”'],
    ['规模100\n亿元', '规模100亿元'],
    ['报道CoinDesk\n称基金', '报道CoinDesk称基金'],
    ['使用Hyperledger\nFabric的平台上线', '使用Hyperledger Fabric的平台上线'],
    ['**区块**\n链的**基\n金**', '区块链的基金'],
    ['区块  \n链', '区块 链'],
    // A space that was typed within a line is the writer's.
    ['习近平 李克强', '习近平 李克强'],
    ['> 区块\n> 链', '区块链'],
    ['- 区块\n  链', '区块链'],
    ['## 区块链\n\n基金', '区块链'],
    // An English text keeps its spaces, but where both sides are Chinese.
    [
      'The notice speaks of 区块\n链 and of\n基金 alone',
      'The notice speaks of 区块链 and of 基金 alone',
    ],
    ['One\ntwo', 'One two'],
  ])('of %j', (body, expected) => {
    const parsed = parseBody(body);
    expect(plainLines(parsed)[0]).toBe(expected);
    const shown = renderBody(parsed, resolve, { lang: 'zh' }).replace(/<\/?[a-z][^>]*>/g, '');
    expect(shown.replace(/\s+/g, ' ').trim().startsWith(expected)).toBe(true);
    const written = markdown(body).replace(/[>*#\\-]/g, '');
    expect(written.replace(/\s+/g, ' ').trim().startsWith(expected)).toBe(true);
  });

  it('of a value of the facts', () => {
    const facts = (yaml: string): unknown => {
      const read = readMatter(`---\n${yaml}\n---\n`, 'a.md');
      return 'facts' in read
        ? read.facts
        : read.problems.map(({ code, line }) => `${code} ${line}`);
    };
    expect(
      facts(
        'a: 区块\n  链与\n  DApp\nb: "基\n  金"\nc: >\n  区块\n  链\nd: [南京,\n  北京]\ne: One\n  two',
      ),
    ).toEqual({ a: '区块链与 DApp', b: '基金', c: '区块链\n', d: ['南京', '北京'], e: 'One two' });
    // What is no value of the line before is not drawn into it.
    expect(facts('a: 南京\n日期：2018')).toEqual(['yaml-syntax 3']);
    expect(facts('a: 南京\n标题: x')).toEqual({ a: '南京', 标题: 'x' });
  });
});

describe('the mark of a note', () => {
  it.each([
    ['宣布规模。[@zdnet]', '宣布规模[1]。'],
    ['宣布规模。[@zdnet] [@ewn] 下一句。', '宣布规模[1][2]。下一句。'],
    ['宣布规模。\n[@zdnet; @ewn]\n下一句，[@ewn]完。', '宣布规模[1][2]。下一句[2]，完。'],
    ['宣布规模[@zdnet]。', '宣布规模[1]。'],
    ['称 [@zdnet] 基金', '称[1]基金'],
    ['他说：“好。”[@zdnet] 下一句', '他说：“好。”[1]下一句'],
    ['是吗？[@zdnet] 下一句', '是吗？[1]下一句'],
    ['The fund. [@zdnet] Next', 'The fund.[1] Next'],
  ])('of %j', (body, expected) => {
    expect(html(body)).toBe(expected);
    expect(plainText(parseBody(body))).toBe(expected.replace(/\[\d\]/g, ''));
  });
});
