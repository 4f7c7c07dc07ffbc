import fc from 'fast-check';
import { SEED } from './seed.ts';

/*
 * What chance draws for properties is the same in every run, so that a correct contribution is never
 * red by bad luck.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });
