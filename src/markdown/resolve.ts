/** What a mention becomes. */
export interface MentionTarget {
  /** The whole link, base path included. */
  href: string;
  /** The thing's name, or the figure in words. */
  text: string;
  /** The language of `text`, where it is not the page's. */
  lang?: string;
  title?: string;
  /** A figure, and no name. */
  figure?: boolean;
  /** What stands behind it as text, with the space or bracket before it. */
  after?: string;
  /** The mark of what is in doubt of it, leading to where that is told. */
  mark?: MentionMark;
}

/** A mark behind a figure. */
export interface MentionMark {
  href: string;
  text: string;
  /** The class of its looks. */
  look: string;
  /** How it stands in plain text, with the space or bracket before it. */
  plain: string;
}

/** What a mention becomes where there are no links. */
export const plainMention = ({ text, after = '', mark }: MentionTarget): string =>
  text + after + (mark?.plain ?? '');

/** What a citation becomes. */
export interface CitationTarget {
  /** Its number on the page, from 1. */
  number: number;
  /** As in `#source-zdnet`. */
  href: string;
  /** What is read aloud for the bare number; should hold the number. */
  label?: string;
}

/** All that this room is told of the record. */
export interface Resolve {
  mention: (id: string, part?: string) => MentionTarget | undefined;
  citation: (id: string) => CitationTarget | undefined;
}
