import { z } from 'zod';
import { apiArticle } from './article.ts';
import { apiChain } from './chain.ts';
import { apiCity } from './city.ts';
import { apiContents } from './contents.ts';
import { type DocumentOf } from './fields.ts';
import { apiFund } from './fund.ts';
import { apiPartner } from './partner.ts';
import { apiEdition, apiRanking } from './published-ranking.ts';

const { name, version, today, record, licence } = apiContents.shape;

/** Every document of the record in one. */
export const apiAll = z
  .strictObject({
    ...{ name, version, today, record, licence },
    cities: z.array(apiCity).meta({ description: 'Every place, by id.' }),
    funds: z.array(apiFund).meta({ description: 'Every fund with its claims, by id.' }),
    partners: z.array(apiPartner).meta({ description: 'Every organisation, by id.' }),
    chains: z.array(apiChain).meta({ description: 'Every chain, by id.' }),
    articles: z.array(apiArticle).meta({ description: 'Every article, the newest first.' }),
    rankings: z.array(apiRanking).meta({ description: 'Every published ranking, by id.' }),
    editions: z
      .array(apiEdition)
      .meta({ description: 'Every edition of them, ranking by ranking, the latest first.' }),
  })
  .meta({
    description:
      'The whole record in one document: the same that the documents of its parts say one by one.',
  });

export type AllDocument = DocumentOf<typeof apiAll>;
