import type { Node } from 'unist';

/** `[[nanjing]]`, `[[nanjing-public-chain-fund#size]]`, `[[total:announced]]`: a thing of the record, a part of it, or a sum. */
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
