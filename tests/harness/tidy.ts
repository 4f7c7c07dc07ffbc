import { afterAll } from 'vitest';
import { removeTempFolders } from './files.ts';

// Run for every test file, also where files share the modules that they load.
afterAll(removeTempFolders);
