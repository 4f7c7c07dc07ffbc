import { describe, expect, it } from 'vitest';
import { sourceTier } from '../../../src/rules/source-tier.ts';
import type { SourceTier } from '../../../src/schema/money/outcome.ts';
import { PUBLISHER_KINDS, type PublisherKind } from '../../../src/schema/publisher.ts';
import { type Form, FORMS } from '../../../src/schema/source.ts';

/** The table of the methodology: kind; document, filing, statement, report. */
const TABLE: [PublisherKind, ...SourceTier[]][] = [
  ['government', 'primary', 'primary', 'primary', 'national-press'],
  ['regulator', 'primary', 'primary', 'primary', 'national-press'],
  ['court', 'primary', 'primary', 'primary', 'national-press'],
  ['exchange-or-registry', 'primary', 'primary', 'primary', 'national-press'],
  ['news-agency', 'national-press', 'national-press', 'national-press', 'national-press'],
  ['newspaper', 'national-press', 'national-press', 'national-press', 'national-press'],
  ['broadcaster', 'national-press', 'national-press', 'national-press', 'national-press'],
  ['company', 'trade-press', 'trade-press', 'trade-press', 'trade-press'],
  ['university', 'trade-press', 'trade-press', 'trade-press', 'trade-press'],
  ['research-body', 'trade-press', 'trade-press', 'trade-press', 'trade-press'],
  ['trade-site', 'trade-press', 'trade-press', 'trade-press', 'trade-press'],
  ['database', 'trade-press', 'primary', 'trade-press', 'trade-press'],
  ['mirror-or-aggregator', 'secondary', 'secondary', 'secondary', 'secondary'],
  ['blog-or-forum', 'secondary', 'secondary', 'secondary', 'secondary'],
];
const OWN: Form[] = ['document', 'filing', 'statement', 'report'];

describe('how near a source is to what it tells', () => {
  it.each(TABLE)('%s', (kind, ...tiers) => {
    expect(OWN.map((form) => sourceTier({ kind }, form))).toEqual(tiers);
  });

  it('has every kind of publisher', () => {
    expect(TABLE.map(([kind]) => kind)).toEqual(PUBLISHER_KINDS);
  });

  it.each(FORMS.filter((form) => !OWN.includes(form)))(
    'is secondary in a %s, whoever shows it',
    (form) => {
      expect(new Set(PUBLISHER_KINDS.map((kind) => sourceTier({ kind }, form)))).toEqual(
        new Set(['secondary']),
      );
    },
  );

  it.each(['newspaper', 'broadcaster'] as const)('is that of trade press in a local %s', (kind) => {
    const local = OWN.map((form) => sourceTier({ kind, local: true }, form));
    expect(new Set(local)).toEqual(new Set(['trade-press']));
  });

  it('is no worse in a local government', () => {
    expect(sourceTier({ kind: 'government', local: true }, 'document')).toBe('primary');
  });
});
