/** The paper that is shown, laid out anew after each change, and what all papers are. */
import {
  asAppError,
  call,
  commands,
  type AppError,
  type HandoutOrder,
  type HandoutOutlook,
  type HandoutPreview,
  type HandoutSubject,
  type PageAsked,
} from '../../ipc';
import { Latest } from '../programme/latest';

/** What is asked for: of which event and release (none: the draft), and the paper to show. */
export interface Question {
  event: string;
  edition: string | null;
  order: HandoutOrder;
  shown: HandoutSubject | null;
}

/** An answer, or why there is none. */
type Told<T> = { answer: T } | { problem: AppError };

const NONE: HandoutOutlook = { papers: [], missing: [], jobs: 0 };

/** Milliseconds of quiet after which all papers are looked through: of many, that takes a while. */
const QUIET = 250;

export class Previewing {
  preview = $state.raw<HandoutPreview | null>(null);
  /** Why there is no page. */
  problem = $state.raw<AppError | null>(null);
  outlook = $state.raw<HandoutOutlook>(NONE);
  /** Whether a page is awaited. */
  loading = $state(false);
  /** The page that is looked at, and how large: it is drawn with the answer. */
  looked: PageAsked | null = null;

  #quiet: ReturnType<typeof setTimeout> | undefined;
  #pages = new Latest<Question, Told<HandoutPreview>>(
    ({ event, edition, order, shown }) =>
      told(call(commands.handoutPreview(event, edition, order, shown, this.looked))),
    (said) => {
      this.preview = said && 'answer' in said ? said.answer : null;
      this.problem = said && 'problem' in said ? said.problem : null;
      this.loading = false;
    },
  );
  #papers = new Latest<Question, Told<HandoutOutlook>>(
    ({ event, edition, order }) => told(call(commands.handoutOutlook(event, edition, order))),
    (said) => {
      this.outlook = said && 'answer' in said ? said.answer : NONE;
    },
  );

  /** Asks; the answer to a question before is wanted no more. */
  ask(question: Question): void {
    this.loading = true;
    this.#pages.want(question);
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.#papers.want(question), this.outlook === NONE ? 0 : QUIET);
  }

  /** There is nothing to ask for. */
  clear(): void {
    clearTimeout(this.#quiet);
    this.#pages.forget();
    this.#papers.forget();
    this.preview = null;
    this.problem = null;
    this.outlook = NONE;
    this.loading = false;
  }
}

async function told<T>(answer: Promise<T>): Promise<Told<T>> {
  try {
    return { answer: await answer };
  } catch (thrown) {
    return { problem: asAppError(thrown) };
  }
}
