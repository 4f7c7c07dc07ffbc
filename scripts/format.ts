import { installTools } from './test/install.ts';
import { runTool } from './test/tools.ts';

/* `npm run format`: gives every file its form. */
installTools();
const args = ['--write', '.', '--log-level', 'warn'];
const { well } = await runTool({ file: 'prettier/bin/prettier.cjs', args });
process.exitCode = well ? 0 : 1;
