export { type Lang, LANGS, langTag } from '../i18n/languages.ts';
