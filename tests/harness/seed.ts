/** The first number that chance draws from in tests, the same in every run; `SEED=7 npm test` looks elsewhere. */
export const SEED = Number(process.env['SEED'] ?? 20181128);
