/** Something to choose. */
export interface Choice {
  value: string;
  label: string;
  /** What tells it from others. */
  hint?: string;
}

/** What is wrong with an answer, in a sentence; nothing where it will do. */
export type Complaint<T> = (answer: T) => string | undefined;

interface Question {
  message: string;
  /** What helps to answer. */
  hint?: string | undefined;
}

/** Whoever answers: somebody at a terminal, or a test. Each throws `Stopped` where the question is waved off. */
export interface Asker {
  /** One line of text. */
  line: (question: Question & { initial: string; wrong: Complaint<string> }) => Promise<string>;
  /** Several lines of text. */
  lines: (question: Question & { initial: string; wrong: Complaint<string> }) => Promise<string>;
  choose: (
    question: Question & { options: readonly Choice[]; initial?: string | undefined },
  ) => Promise<string>;
  several: (
    question: Question & {
      options: readonly Choice[];
      initial: readonly string[];
      required: boolean;
    },
  ) => Promise<string[]>;
  /** One of what is offered for the text that is typed. */
  find: (
    question: Question & {
      offer: (text: string) => readonly Choice[];
      wrong: Complaint<string | undefined>;
    },
  ) => Promise<string>;
  confirm: (question: Question & { initial: boolean }) => Promise<boolean>;
  /** Says something between two questions. */
  tell: (text: string) => void;
  warn: (text: string) => void;
  /** Shows a text of several lines under a heading. */
  show: (heading: string, text: string) => void;
}

/** A question was waved off. */
export class Stopped extends Error {}
