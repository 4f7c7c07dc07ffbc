import { messages } from '../../i18n/catalogue.ts';
import { type Origin, sourceTier } from '../../rules/source-tier.ts';
import { PUBLISHER_KINDS } from '../../schema/publisher.ts';
import { FORMS } from '../../schema/source.ts';
import type { Context } from '../shared/context.ts';
import type { TableView } from '../shared/types.ts';

/** How near a source is, by the kind of its publisher and its form: as the one rule has it. */
export function tierTable({ lang }: Context): TableView {
  const { forms, publisherKinds, sources, tiers } = messages(lang);
  const row = (name: string, origin: Origin) => [
    name,
    ...FORMS.map((form) => tiers[sourceTier(origin, form)]),
  ];
  return {
    caption: sources.byTier,
    columns: [{ label: sources.publisherKind }, ...FORMS.map((form) => ({ label: forms[form] }))],
    rows: [
      ...PUBLISHER_KINDS.map((kind) => row(publisherKinds[kind], { kind })),
      row(sources.localPress, { kind: 'newspaper', local: true }),
    ],
  };
}
