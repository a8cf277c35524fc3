import type { Locale } from '../programme/locale.ts';
import type { WorkCalendar } from '../programme/calendar/work-calendar.ts';
import type { Country } from '../programme/programme.ts';
import type { PrintDeps } from '../flows/report/print-report.ts';
import type { Clock, Log, Store } from '../ports.ts';
import type { ProductParts } from '../product.ts';

/** What the commands get from `main`: the only file that builds adapters. */
export interface CliContext {
  readonly locale: Locale;
  /** Where relative paths start. */
  readonly cwd: string;
  readonly clock: Clock;
  readonly machine: ProductParts['machine'];
  readonly log: Log;
  readonly calendarOf: (country: Country) => WorkCalendar;
  /** What reports are printed with. */
  readonly printing: PrintDeps;
  readonly print: (text: string) => void;
  /** The text alone, without a line break behind it. */
  readonly write: (text: string) => void;
  /** For progress on a terminal: replaces the line; does nothing when nobody watches. */
  readonly progress: (text: string) => void;
  readonly complain: (text: string) => void;
  /** The installation's database, also while Tertial runs. */
  withStore<T>(use: (store: Store) => Promise<T>): Promise<T>;
  /** A database of its own in a folder. */
  openFolderStore(folder: string): Promise<{ readonly store: Store; close(): Promise<void> }>;
  /** Runs until a signal comes. */
  runProduct(): Promise<number>;
  runDoctor(): Promise<number>;
}
