import type { SourceTier } from '../schema/money/outcome.ts';
import type { PublisherKind } from '../schema/publisher.ts';
import type { Form } from '../schema/source.ts';

/** What decides how near a source is to what it tells. */
export interface Origin {
  readonly kind: PublisherKind;
  /** A paper or station of one city or province. */
  readonly local?: boolean | undefined;
}

/** The forms in which somebody speaks for the first time, and not after another. */
const OWN: readonly Form[] = ['document', 'filing', 'statement', 'report'];

type OwnForm = 'document' | 'filing' | 'statement' | 'report';

const isOwn = (form: Form): form is OwnForm => OWN.includes(form);

function officialTier(form: OwnForm): SourceTier {
  return form === 'report' ? 'national-press' : 'primary';
}

/**
 * How near a source is to what it tells, by who publishes it and in what form.
 * Rule: the body itself is primary in a document, a filing or a statement; national press is agencies,
 * papers and stations, but for local ones, and a public body's report of others; companies,
 * universities, research bodies, trade sites and databases are trade press, a filing that a database
 * shows whole is primary; copies, translations, posts, and all that mirrors and blogs publish are
 * secondary.
 */
export function sourceTier({ kind, local }: Origin, form: Form): SourceTier {
  if (!isOwn(form)) return 'secondary';
  switch (kind) {
    case 'government':
    case 'regulator':
    case 'court':
    case 'exchange-or-registry':
      return officialTier(form);
    case 'news-agency':
    case 'newspaper':
    case 'broadcaster':
      return local === true ? 'trade-press' : 'national-press';
    case 'company':
    case 'university':
    case 'research-body':
    case 'trade-site':
      return 'trade-press';
    case 'database':
      return form === 'filing' ? 'primary' : 'trade-press';
    case 'mirror-or-aggregator':
    case 'blog-or-forum':
      return 'secondary';
  }
}
