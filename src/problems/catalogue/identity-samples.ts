import type { ParamsOf } from '../catalogue.ts';
import type { identityProblems } from './identity.ts';

/** What a problem of what is what may tell of, for each code: the output that its help page shows. */
export const identitySamples: { readonly [C in keyof typeof identityProblems]: ParamsOf<C> } = {
  'new-place': {
    id: 'xiamen',
    offers: [
      {
        id: 'xiamen',
        name: '厦门市',
        within: ['福建省'],
        isFormer: false,
        block: 'introduces:\n  cities:\n    - id: xiamen\n      …',
      },
    ],
    known: [],
    near: [],
  },
};
