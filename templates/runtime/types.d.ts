/** What the page says of its course (the `data-course` attribute, written by scormbuild/pages). */
export interface Course {
  id: string;
  title: string;
  language: string;
  pass: number;
  onFail: "failed" | "incomplete";
  completion: CompletionPart[];
  scoreWithoutQuiz: boolean;
  totals: { lessons: number; cards: number; steps: number; questions: number; quizzes: number; points: number; xp: number };
  first: string;
  single: boolean;
  outlineChunks: number;
  texts: Record<string, string | Record<string, string>>;
}

export type CompletionPart = "pages" | "cards" | "questions" | "quizzes" | "steps";

/** An answer as an LMS stores it. */
export interface Interaction {
  id: string;
  kind: "choice" | "multiple" | "true-false";
  /** All choices in the order of the source. */
  choices: { id: string; right: boolean; chosen: boolean }[];
  right: boolean;
  points: number;
  /** Milliseconds between seeing and answering. */
  latency: number;
  at: Date;
  description: string;
  objective: string;
  language: string;
}

export interface Objective {
  id: string;
  description: string;
  /** Percent; undefined while there is none. */
  score?: number;
  success: "passed" | "failed" | "unknown";
  completion: "completed" | "incomplete";
  language: string;
}

/** What the LMS is to hold of the whole course. */
export interface Report {
  completion: "completed" | "incomplete";
  success: "passed" | "failed" | "unknown";
  /** Percent with at most two decimals; undefined while it is not final. */
  score?: number;
  scored: boolean;
  /** 0 to 1. */
  progress: number;
}

/** What the LMS says when the course is opened. */
export interface Launch {
  mode: "normal" | "browse" | "review";
  credit: boolean;
  /** In the words of the standard. */
  status: string;
  notAttempted: boolean;
  /** The LMS already holds a result that must not be lowered. */
  achieved: boolean;
  /** null when it could not be read. */
  suspendData: string | null;
  /** Whether the status could be read. */
  readable: boolean;
  /** Percent that passes, when the LMS has a say in it. */
  pass?: number;
}

/** An LMS run-time of either standard: eight functions under names of its own. */
export type Api = Record<string, unknown>;

/** One standard: how its calls and elements are named, and how each fact is written. */
export interface Standard {
  apiName: string;
  methods: { initialize: string; terminate: string; get: string; set: string; commit: string; lastError: string };
  elements: { suspendData: string; location: string; exit: string; sessionTime: string; status: string; score: string; learnerId: string; learnerName: string };
  /** The standard's error for a second Initialize. */
  alreadyInitialized: string;
  launch(link: Link): Launch;
  begin(link: Link, launch: Launch): void;
  report(link: Link, report: Report, launch: Launch): void;
  interaction(link: Link, index: number, interaction: Interaction): boolean;
  objective(link: Link, index: number, objective: Objective): boolean;
  maxObjectives: number;
  maxInteractions: number;
  duration(milliseconds: number): string;
  /** A legal value that differs from `value`, to make an LMS store `value` again after a failed commit. */
  other(element: string, value: string): string;
  /** What the Exit button asks of the LMS besides ending the session. */
  leave(link: Link): void;
}

export interface Link {
  get(element: string): string;
  /** null when the LMS failed; with `trusted` an empty answer is believed. */
  read(element: string, trusted?: boolean): string | null;
  set(element: string, value: string | number): boolean;
}
