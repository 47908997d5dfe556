/**
 * Questions that overtake one another: one is asked at a time, and of those that came
 * meanwhile only the last. Pure.
 */
export class Latest<Question, Answer> {
  #ask: (question: Question) => Promise<Answer>;
  #told: (answer: Answer | undefined) => void;
  #asked: Question | undefined;
  #next: Question | undefined;
  #open = false;

  /** `told` gets the answer to the last question, and nothing where none could be had. */
  constructor(
    ask: (question: Question) => Promise<Answer>,
    told: (answer: Answer | undefined) => void,
  ) {
    this.#ask = ask;
    this.#told = told;
  }

  want(question: Question): void {
    this.#next = question;
    if (!this.#open) void this.#run();
  }

  /** The answer is wanted no more. */
  forget(): void {
    this.#next = undefined;
    this.#asked = undefined;
  }

  async #run(): Promise<void> {
    this.#open = true;
    while (this.#next !== undefined) {
      const question = this.#next;
      this.#asked = question;
      this.#next = undefined;
      const answer = await this.#ask(question).catch(() => undefined);
      const overtaken = this.#next !== undefined || this.#asked !== question;
      if (!overtaken) this.#told(answer);
    }
    this.#open = false;
  }
}
