import type { CSSOptions } from 'vite';

type Postcss = Exclude<CSSOptions['postcss'], string | undefined>;

/** The stack that a rule sets a text in, of the two that there are for each language. */
const STACK = /^var\(--(serif|sans)\)$/;

/**
 * Beside every `font-family` of the site's css, what a text in another language inside is set in: css
 * has no way to ask whether a serif or the sans is around it (`styles/faces.css`).
 */
export const faces: NonNullable<Postcss['plugins']> = [
  {
    postcssPlugin: 'atlas-faces',
    OnceExit: (root) => {
      root.walkDecls('font-family', (rule) => {
        const stack = STACK.exec(rule.value)?.[1];
        if (stack === undefined) return;
        for (const lang of ['en', 'zh'])
          rule.cloneAfter({ prop: `--face-${lang}`, value: `var(--${stack}-${lang})` });
      });
    },
  },
];
