/** What is wrong and what to write instead, for each mistake that the YAML reader tells apart. */
export interface Mistake {
  what: string;
  right: string;
}

const COLON: Mistake = {
  what: 'There is a second colon in this line, so it is not clear what belongs to what.',
  right: 'Put the value in quotes.',
};

const START: Mistake = {
  what: 'A value cannot begin with this sign.',
  right: 'Put the value in quotes.',
};

/**
 * By the code of the `yaml` package, and our own for what it cannot tell apart; a code that is not
 * here gets the last sentence.
 */
export const YAML_MISTAKES = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: COLON,
  TAB_AS_INDENT: {
    what: 'This line is indented with a tab.',
    right: 'Indent with spaces, two for each step.',
  },
  BAD_INDENT: {
    what: 'This line is not indented like the lines that it belongs to, or a bracket before it is not closed.',
    right: 'Begin keys of one level in the same column, and close every [ and {.',
  },
  MISSING_CHAR: {
    what: 'A quote, comma or bracket is missing here.',
    right: 'Close every quote and bracket, and put a comma between the items of [ ] and { }.',
  },
  ODD_INDENT: {
    what: 'This line begins with a space that is no ordinary one, such as a no-break space (U+00A0).',
    right: 'Type ordinary spaces.',
  },
  ODD_SPACE: {
    what: 'The space after this colon is no ordinary one, such as a no-break space (U+00A0).',
    right: 'Type an ordinary space.',
  },
  WIDE_COLON: {
    what: 'The colon here is the full-width ：, which YAML does not know.',
    right: 'Type an ordinary colon and a space.',
  },
  NO_GAP: {
    what: 'The space after the colon is missing here.',
    right: 'Write key: value, with a space after the colon.',
  },
  NO_HYPHEN_GAP: {
    what: 'The space after the hyphen is missing here.',
    right: 'Write - and a space before the first key of an item.',
  },
  OPEN_BRACKET: {
    what: 'A bracket that opens in this line is never closed.',
    right: 'Close every [ and {.',
  },
  HASH_IN_BRACKETS: {
    what: 'Everything after a # is a remark, so this one cuts the value and the bracket that closes it.',
    right: 'Put the value in quotes.',
  },
  NO_HYPHEN: {
    what: 'The hyphen is missing with which this item of a list begins.',
    right: 'Write - and a space before the first key of an item.',
  },
  SIGN_FIRST: {
    what: 'A value cannot begin with this sign, which means something else to YAML.',
    right: 'Put the value in quotes.',
  },
  BRACKET_FIRST: {
    what: 'A value that begins with a bracket is a list or a group of keys, and this one goes on after it.',
    right: 'Put the value in quotes.',
  },
  QUOTE_IN_QUOTES: {
    what: 'There is a quote inside quotes here, so the value ends too early.',
    right: 'Put text that holds quotes into the other type of quotes.',
  },
  SECOND_COLON: COLON,
  INDENT: {
    what: 'This line is not indented like the lines that it belongs to.',
    right: 'Begin keys of one level in the same column.',
  },
  OPEN_QUOTE: {
    what: 'This quote is never closed.',
    right: 'Close it at the end of the value.',
  },
  BAD_SCALAR_START: START,
  BAD_ALIAS: START,
  MULTILINE_IMPLICIT_KEY: {
    what: 'A colon, or the space after a colon, is missing here.',
    right: 'Write key: value, with a space after the colon.',
  },
  UNEXPECTED_TOKEN: {
    what: 'This does not fit here: perhaps a quote inside quotes, a bracket too many, or a list beside keys.',
    right: 'Put text that holds quotes into the other type of quotes: "it’s" or \'the "fund"\'.',
  },
  BAD_DQ_ESCAPE: {
    what: 'A backslash inside double quotes has a meaning of its own, and this one has none.',
    right: 'Use single quotes, or double the backslash.',
  },
  MISSING_ANCHOR: {
    what: 'A value that begins with * refers to something that is not there.',
    right: 'Put the value in quotes.',
  },
  UNUSED_ANCHOR: {
    what: 'A value that begins with & is read as a name for what follows.',
    right: 'Put the value in quotes.',
  },
  NOT_KEYS: {
    what: 'The facts are not a list of keys with values.',
    right: 'Write one key: value on each line.',
  },
} satisfies Readonly<Record<string, Mistake>>;

export type YamlMistakeCode = keyof typeof YAML_MISTAKES;

const OTHERWISE: Mistake = {
  what: 'The facts cannot be read from here on.',
  right: 'Compare this line and the one above with the example in the guide.',
};

/** The most of a line that is shown as it should stand, in characters. */
const SHOWN = 160;

/** A line as it should stand, between quotes that show how it begins. */
export function shownLine(line: string): string {
  const letters = [...line];
  return `“${letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : line}”`;
}

/** The sentences for a mistake of the YAML reader. */
export function yamlMistake(code: string): Mistake {
  return (YAML_MISTAKES as Readonly<Record<string, Mistake>>)[code] ?? OTHERWISE;
}
