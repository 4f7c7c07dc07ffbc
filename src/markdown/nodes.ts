import type { Node } from 'unist';

/** `[[nanjing]]` or `[[nanjing-public-chain-fund#amount]]`: a thing of the record, or a part of it. */
export interface Mention extends Node {
  type: 'mention';
  id: string;
  part?: string;
}

/** One source of `[@zdnet]` or of `[@zdnet; @ewn]`: a group becomes as many nodes. */
export interface Citation extends Node {
  type: 'citation';
  id: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mention: Mention;
    citation: Citation;
  }
  interface RootContentMap {
    mention: Mention;
    citation: Citation;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mention: 'mention';
    citation: 'citation';
  }
}
