import type { Random } from './random.ts';
import { DEEDS, ENDS, OFFICES, USES } from './words.ts';

/** A text in both languages. */
export interface Texts {
  readonly en: string;
  readonly zh: string;
}

/** What a body speaks of. */
export interface Subject {
  /** Ids that its first sentence mentions. */
  readonly mentions: readonly string[];
  readonly source: string;
}

const PARAGRAPHS = 6;
const SENTENCES = 5;

function sentence(random: Random): Texts {
  const [office, deed, use, end] = [
    random.of(OFFICES),
    random.of(DEEDS),
    random.of(USES),
    random.of(ENDS),
  ];
  return {
    en: `${office.en} ${deed.en} ${use.en} ${end.en}.`,
    zh: `${office.zh}${deed.zh}${use.zh}，${end.zh}。`,
  };
}

/** A body of about 400 words in English, and its translation; every paragraph cites its source. */
export function bodyOf(random: Random, { mentions, source }: Subject): Texts {
  const links = mentions.map((id) => `[[${id}]]`);
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at): Texts => {
    const own = Array.from({ length: SENTENCES }, () => sentence(random));
    const [en, zh] = [own.map((each) => each.en).join(' '), own.map((each) => each.zh).join('')];
    const opening =
      at > 0
        ? { en: '', zh: '' }
        : { en: `The plan names ${links.join(' and ')}. `, zh: `方案涉及${links.join('、')}。` };
    return {
      en: `${opening.en}${en} [@${source}]`,
      zh: `${opening.zh}${zh}[@${source}]`,
    };
  });
  return {
    en: paragraphs.map(({ en }) => en).join('\n\n'),
    zh: paragraphs.map(({ zh }) => zh).join('\n\n'),
  };
}
