import type { DidFix, FixNews } from '../problems/commands/fixing.ts';
import type { RawRecord } from '../reading/read.ts';
import { positionAt } from '../reading/text.ts';
import { KEY_ORDER } from './new-files.ts';
import type { Work } from './resolve.ts';
import type { Wanted } from './wanted.ts';

function ofEdits(file: string, { edits }: Work, raw: RawRecord, code: string): DidFix[] {
  if (code === KEY_ORDER) return [{ did: 'ordered' }];
  const text = raw.textOf(file) ?? '';
  return (edits.get(file) ?? []).map(({ from, to, text: now }): DidFix => {
    const { line } = positionAt(text, from);
    return { did: 'wrote', line, before: text.slice(from, to), after: now };
  });
}

/** Tells a fix file by file: what was written, renamed, made. */
export function toldOf({ code, file: own }: Wanted, work: Work, raw: RawRecord): FixNews {
  const names = new Set([...work.edits.keys(), ...work.moves.keys(), ...work.creates.keys()]);
  const files = [...names].map((file) => {
    const to = work.moves.get(file);
    return {
      file,
      did: [
        ...ofEdits(file, work, raw, code),
        ...(to === undefined ? [] : [{ did: 'renamed', to } as const]),
        ...(work.creates.has(file) ? [{ did: 'made' } as const] : []),
      ],
    };
  });
  return { code, file: own, files };
}
