import type { FormSetting } from '../../views/contribute/contribute.ts';
import type { contributeForm } from '../../i18n/messages/en/contribute/form.ts';
import type { Path } from '../../contribute/draft.ts';
import type { Draft } from './draft.ts';
import type { Named } from '../../contribute/record-file.ts';
import type { RecordNames } from './names.ts';
import type { NamedType } from '../../contribute/form.ts';
import type { PlaceBeginning } from '../../contribute/gazetteer.ts';

export type Words = typeof contributeForm;

/** What every part of the form is given. */
export interface FormContext {
  setting: FormSetting;
  words: Words;
  draft: Draft;
  /** The names of the record, loaded when they are first asked for. */
  names: () => Promise<RecordNames>;
  /** The names, once they are there. */
  loaded: () => RecordNames | undefined;
  /** What the entry itself introduces. */
  introduced: () => Named[];
  /** Introduces a thing under a name, and gives its id. */
  introduce: (type: NamedType, name: string) => string;
  /** Introduces a place of the gazetteer with what it lies in, and gives its id. */
  introducePlaces: (places: readonly PlaceBeginning[]) => string;
  /** A key was changed. */
  changed: (path: Path) => void;
  /** A key was left: it is finished for now. */
  left: (path: Path) => void;
  /** Says something to those who do not see the page. */
  say: (text: string) => void;
}

/** The id of the field of a key: `f-sources-0-url`. */
export const fieldId = (path: Path): string => ['f', ...path].join('-').replaceAll('.', '-');
