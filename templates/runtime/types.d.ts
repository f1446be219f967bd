/** What the page says of its course (the `data-course` attribute, written by scormbuild/pages). */
export interface Course {
  id: string;
  version: string;
  /** What built the package, with its version. */
  generator: string;
  title: string;
  language: string;
  /** The language of the interface texts, where the course's has none. */
  words?: string;
  /** Names of texts that are the author's own, where the others are not in the course's language. */
  ownTexts?: string[];
  pass: number;
  onFail: "failed" | "incomplete";
  /** A pass is reported before the course is complete; SCORM 2004. */
  passAtOnce?: boolean;
  /** The last attempt of a quiz counts, not the best. */
  last: boolean;
  rule: Rule;
  firstTryXp: number;
  /** Names of levels with the XP they begin at. */
  levels: [string, number][];
  scoreWithoutQuiz: boolean;
  /** There is a certificate. */
  certificate?: boolean;
  /** A pass is not celebrated. */
  celebrate?: false;
  /** All but `lessons`, `all_quizzes`, `weight` and `xp` count only lessons that follow the course's rule. */
  totals: {
    lessons: number;
    following: number;
    own: number;
    questions: number;
    quizzes: number;
    all_quizzes: number;
    weight: number;
    /** Minutes that all lessons take. */
    minutes: number;
    xp: number;
  } & Record<import("./marks.js").MarkPart, number>;
  /** Places and keys of lessons in which something is required before going on. */
  gates: [number, string][];
  first: string;
  single: boolean;
  outlineChunks: number;
  texts: Record<string, string | Record<string, string>>;
}

export type CompletionPart =
  | import("./marks.js").MarkPart
  | "pages"
  | "questions"
  | "quizzes"
  | "minutes"
  | "xp"
  | "own";

/** What completes a course or a lesson. */
export interface Rule {
  any: boolean;
  parts: CompletionPart[];
  minutes: number;
  xp: number;
}

/** What the page says of a quiz (`data-options`); what is as usual is missing. */
export interface QuizOptions {
  pass: number;
  attempts?: number;
  weight?: number;
  draw?: number;
  shuffle?: "questions" | "choices" | "all";
  end?: boolean;
  hideSolutions?: boolean;
  retryWrong?: boolean;
  required?: "answered" | "passed";
  minutes?: number;
  /** One question is shown at a time. */
  one?: boolean;
}

/** What the page says of a question (`data-spec`); what is as usual is missing, and each kind has more of its own. */
export interface QuestionSpec {
  points: number;
  /** The part that plays it; missing for "choice". */
  part?: string;
  /** In what form its answers are reported; missing for "choice". */
  form?: Form;
  tries?: number;
  hintCost?: number;
  /** All or nothing. */
  whole?: boolean;
  xp?: number;
  several?: boolean;
  right?: string;
  case?: boolean;
  accents?: boolean;
  typos?: number;
  /** What choices, and what they are paired with, are called in a report in words; only where the course asks for it. */
  words?: [string[], string[]?];
  // biome-ignore lint/suspicious/noExplicitAny: only the kind's part knows what is in it.
  [more: string]: any;
}

export interface QuestionParts {
  form: HTMLFormElement;
  spec: QuestionSpec;
  context?: import("./lesson.js").LessonContext;
}

/** How one kind of question is shown, read and marked. `given` is an answer in its form for suspend data. */
export interface Control {
  /** What the inputs say; "" for nothing. */
  read(): string;
  /** What keeps the answer from being checked, in words; "" for nothing. */
  problem(): string;
  /** Bring the inputs to an answer. */
  fill(given: string): void;
  /** Share of the points that an answer earns, 0 to 1. */
  mark(given: string): number;
  lock(locked: boolean): void;
  /** Show how each part was marked. */
  show(given: string, marked: boolean, solutions: boolean): void;
  /** What the author says to this answer, and what would be right. */
  feedback(given: string, solutions: boolean): HTMLElement[];
  /** An answer for a person. */
  words(given: string): string;
  report(given: string): Told;
  /** What keeps the answer from being checked, in words, at each thing that it is about. */
  lacking?(): { at: HTMLElement; text: string }[];
  /** The first is where answering begins. */
  inputs(): HTMLElement[];
  /** Put choices into an order that follows chance. */
  arrange?(rank: (key: string) => number): void;
  /** Whether something is left to do before an answer can be marked; brings it up. */
  pending?(): boolean;
}

/** What the scripts of kinds work with; see kit.js. */
export interface Kit {
  all: typeof import("./dom.js").all;
  announce: typeof import("./dom.js").announce;
  button: typeof import("./dom.js").button;
  takeParts: typeof import("./kit.js").takeParts;
  /** Comes with the part of leaving, as all do that use it. */
  ask?: typeof import("./dialog.js").ask;
  leaving?: Pick<typeof import("./leaving.js"), "exit" | "showClosed" | "showLeft">;
  element: typeof import("./dom.js").element;
  focus: typeof import("./dom.js").focus;
  one: typeof import("./dom.js").one;
  say: typeof import("./words.js").say;
  loadParts: typeof import("./parts-loader.js").loadParts;
  /** A lesson that is opened: its article, the session, and what is called when progress was made, and at its end. */
  lesson: (
    article: HTMLElement,
    session: import("./session.js").Session,
    onProgress: () => void,
    onEnd: () => void,
  ) => import("./lesson.js").LessonContext;
  /** The quizzes of a lesson. */
  quizzes?: (root: HTMLElement, context: import("./lesson.js").LessonContext) => import("./quiz.js").Quiz[];
  controls: Record<string, (question: QuestionParts) => Control>;
  /** What only some courses need; missing where the package does not carry it. */
  showOne?: (quiz: import("./quiz.js").Quiz) => { show(): void };
  limitTime?: (quiz: import("./quiz.js").Quiz) => { show(): void };
  handIn?: (quiz: import("./quiz.js").Quiz) => { show(): void; now(): void };
  hints?: (question: import("./question.js").Question) => { show(): void } | undefined;
  gates?: {
    /** The first required quiz of a lesson that is not done; what stands behind it is hidden. */
    closedIn(lesson: import("./lesson.js").LessonContext): import("./quiz.js").Quiz | null;
    /** What has to be done before going on, in place of what is still to do. */
    wayOn(gate: import("./quiz.js").Quiz): HTMLElement;
    /** A page in place of a locked lesson; the key is that of the lesson with the quiz. */
    showLocked(key: string): void;
  };
  several?: Several;
  /** The menu, loaded when it is opened first. */
  menu?: {
    /** Make it, of the whole list of lessons. */
    build(app: App): Promise<void>;
    toggle(app: App): void;
    /** Bring it to what is done, and what is open. */
    show(app: App): void;
  };
  /** The certificate as it is printed. */
  certificate?: (app: App) => HTMLElement;
  /** What blocks do, each with a lesson that was opened. */
  mounts: ((root: HTMLElement, context: import("./lesson.js").LessonContext) => void)[];
  arrangeByChance?: (quiz: import("./quiz.js").Quiz) => void;
  /** What is reported in words where the standard has letters only. */
  inWords?: (reported: Reported, spec: QuestionSpec) => Reported;
}

/** What a course of several lessons has, and one of a single lesson has not. */
export interface Several {
  openOverview(app: App, moveFocus: boolean): void;
  showOverview(app: App, standing: import("./standing.js").Standing): void;
  /** Say in the header and in the menu what is open. */
  showWhere(app: App): void;
  /** The article of a lesson that was not loaded yet; null when it cannot be. */
  load(app: App, id: string): Promise<HTMLElement | null>;
  /** The article of a lesson that is to be shown; null when something else is to be seen in its place. */
  bring(app: App, id: string): Promise<HTMLElement | null>;
  /** The learner is about to go on: have the next lesson at hand. */
  loadAhead(app: App, article: HTMLElement): void;
  /** A lesson is seen sooner when what is far below its beginning is laid out a little later. */
  openSoon(article: HTMLElement): void;
  /** Drop what an update of the course took away of the progress in all lessons. */
  forgetVanished(app: App): void;
}

type App = import("./app.js").App;

/** A picture on the certificate; its size is 0 where the file does not say. */
export interface CertificatePicture {
  src: string;
  alt: string;
  width: number;
  height: number;
}

/** What the scripts of a package call that are loaded later. */
interface Calls {
  /** Told of all that is said, where the course's language has no interface texts. */
  said?(name: string, words: string, values: Record<string, string | number>): void;
  /** More texts of the interface. */
  words(texts: Course["texts"]): void;
  extras?(extras: import("./extras.js").Extras): void;
  lesson?(id: string, html: string): void;
  /** Parts are there, by their names with spaces between them. */
  parts?(names: string): void;
  /** What the author has on the certificate; it comes with its part. */
  certificate?: { text: string; logo?: CertificatePicture; picture?: CertificatePicture };
  /** A piece of a long list of lessons. */
  outline?(chunk: number, html: string): void;
  keys?(list: string): void;
}

declare global {
  var scormbuild: Calls;
  /** Parts that were loaded and not taken up yet. */
  var scormbuildParts: ((kit: Kit) => void)[] | undefined;
}

/** Something that can be chosen or placed: its id, and its place among all. */
export interface Ref {
  id: string;
  at: number;
}

/** A value of an interaction, in no standard's form yet. `texts`: for each gap what is accepted, or the one thing that was typed. */
export interface Value {
  ids?: Ref[];
  pairs?: [Ref, Ref][];
  texts?: string[][];
  number?: string;
  range?: [string, string];
  /** A range as the author wrote it. */
  text?: string;
}

/** In what form an answer is reported: the types of SCORM 2004 (RTE 4.2.9). Each kind of question says which is its own. */
export type Form =
  | "choice"
  | "true-false"
  | "sequencing"
  | "matching"
  | "likert"
  | "fill-in"
  | "long-fill-in"
  | "numeric"
  | "performance"
  | "other";

/** What a part says of an answer. */
export interface Told {
  /** Where the answer does not fit into the form of its kind. */
  type?: Form;
  right: Value | null;
  given: Value | null;
  caseMatters?: boolean;
}

/** What is reported of an answer. */
export interface Reported extends Told {
  type: Form;
}

/** An answer as an LMS stores it. */
export interface Interaction extends Reported {
  id: string;
  /** Of the points, 0 to 1; null for what is never scored. */
  share: number | null;
  points: number;
  /** Milliseconds between seeing and answering. */
  latency: number;
  /** Milliseconds since 1970. */
  at: number;
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
  /** The LMS does not tell the status. */
  silent: boolean;
  /** The LMS holds a completion. */
  completed: boolean;
  /** A pass is reported as soon as it is reached, not only with the completion (course.yaml). */
  passAtOnce?: boolean;
  /** The LMS already holds a result that must not be lowered. */
  achieved: boolean;
  /** The LMS holds a pass; undefined while it was not asked, which is a call. */
  passed: boolean | undefined;
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
  elements: {
    suspendData: string;
    location: string;
    exit: string;
    sessionTime: string;
    status: string;
    success: string;
    score: string;
    learnerId: string;
    learnerName: string;
  };
  /** The standard's error for a second Initialize. */
  alreadyInitialized: string;
  launch(link: Link): Launch;
  begin(link: Link, launch: Launch): void;
  report(link: Link, report: Report, launch: Launch): void;
  /** An answer in as many interactions as it takes to report all of it. */
  parts(interaction: Interaction): Interaction[];
  /** Whether the LMS took all that matters. */
  interaction(link: Link, index: number, interaction: Interaction): boolean;
  objective(link: Link, index: number, objective: Objective): boolean;
  maxObjectives: number;
  maxInteractions: number;
  duration(milliseconds: number): string;
  /** See to it that the LMS counts an answer's place, with another true value of it than before; `at` as in Interaction. */
  mark(link: Link, index: number, at: number): void;
  /** An LMS of it may believe to have stored what a failed commit lost, and never send the same value again. */
  forgets: boolean;
  /** What the Exit button asks of the LMS besides ending the session. */
  leave(link: Link): void;
}

export interface Link {
  get(element: string): string;
  /** null when the LMS failed; with `trusted` an empty answer is believed. */
  read(element: string, trusted?: boolean): string | null;
  set(element: string, value: string | number): boolean;
  /** Numbers as they were at launch, as far as they were asked for. */
  original: Map<string, string>;
  /** What was set and taken in this session. */
  held: Map<string, string>;
}
