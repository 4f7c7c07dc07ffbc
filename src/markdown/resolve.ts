/** What a mention becomes. */
export interface MentionTarget {
  /** The whole link, base path included. */
  href: string;
  /** The thing's name, or the figure in words. */
  text: string;
  /** The language of `text`, where it is not the page's. */
  lang?: string;
  title?: string;
}

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
