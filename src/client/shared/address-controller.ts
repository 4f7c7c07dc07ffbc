/** Where a page's state is written: the part of its address after the path, and the entry of the history. */
export interface Written {
  search: string;
  /** What the entry keeps and the address does not say. */
  entry?: unknown;
}

/** A page that shows what its address says. */
export interface AddressedPage<State, Data> {
  /** The state that the address and the entry of the history say. */
  read: () => State;
  write: (state: State) => Written;
  /** Loads what drawing needs: when it is first needed, and again only where that failed. */
  load: () => Promise<Data>;
  /** Shows what needs no data; tells whether that is all there is to show. */
  begin?: (state: State) => boolean;
  /** Draws the page. After each wait it asks whether it still draws what is wanted. */
  draw: (state: State, data: Data, isCurrent: () => boolean) => Promise<void>;
  /** Says that loading or drawing failed. */
  fail: () => void;
  /** The reader has gone back or forward to another state. */
  returned?: (state: State) => void;
}

/**
 * Keeps the state of a page, its address and what it shows together: a new state is written into the
 * history and drawn, and going back draws what the address says then. Nothing is stored, nothing sent.
 */
export class AddressController<State, Data> {
  readonly #page: AddressedPage<State, Data>;
  #state: State;
  #loading: Promise<Data> | undefined;
  /** Counts the drawings, so that a slow one does not overtake a later one. */
  #turn = 0;

  constructor(page: AddressedPage<State, Data>) {
    this.#page = page;
    this.#state = page.read();
    addEventListener('popstate', () => {
      this.#state = page.read();
      page.returned?.(this.#state);
      void this.refresh();
    });
  }

  /** What the page shows, or is about to. */
  get state(): State {
    return this.#state;
  }

  /** Whether the data was asked for. */
  get isLoading(): boolean {
    return this.#loading !== undefined;
  }

  /** The data that drawing needs. */
  load(): Promise<Data> {
    this.#loading ??= this.#page.load();
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }

  /** Goes to another state: with an entry of the history of its own, or in the place of this one. */
  async go(state: State, how: 'push' | 'replace'): Promise<void> {
    const before = this.#page.write(this.#state).search;
    this.#state = state;
    const { search, entry = null } = this.#page.write(state);
    const address = location.pathname + search;
    if (how === 'push') history.pushState(entry, '', address);
    // An address that says the same stays as the reader has it.
    else if (search === before) history.replaceState(entry, '');
    else history.replaceState(entry, '', address);
    await this.refresh();
  }

  /** Brings the page to its state. */
  async refresh(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const isCurrent = () => turn === this.#turn;
    if (this.#page.begin?.(this.#state)) return;
    try {
      const data = await this.load();
      if (isCurrent()) await this.#page.draw(this.#state, data, isCurrent);
    } catch {
      if (isCurrent()) this.#page.fail();
    }
  }
}
