/** One call of a Web API method: its arguments, whatever the body's form, and how it is refused. */
import { parseJson, textOf, type JsonObject } from '../json.ts';
import type { Tier } from '../limits.ts';
import type { Ledger } from '../ledger.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Slack's answer `ok: false`: a documented error code, and what else stands beside it. */
export class Refusal extends Error {
  readonly code: string;
  readonly beside: JsonObject;

  constructor(code: string, beside: JsonObject = {}) {
    super(code);
    this.code = code;
    this.beside = beside;
  }
}

export interface Call {
  readonly workspace: Workspace;
  readonly ledger: Ledger;
  readonly scopes: readonly string[];
  readonly args: Args;
  readonly openSocketUrl: () => string;
  /** The whole address of a path that takes a file's bytes. */
  readonly uploadUrl: (path: string) => string;
}

export interface Method {
  readonly token: 'bot' | 'app';
  /** Scopes that are all needed. */
  readonly scopes: readonly string[];
  readonly tier: Tier;
  readonly run: (call: Call) => JsonObject;
}

/** Arguments: the SDK sends a form in which objects are JSON strings; other clients send JSON. */
export class Args {
  readonly #values: JsonObject;

  constructor(values: JsonObject) {
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined;
  }

  text(name: string): string {
    const value = this.#values[name];
    return typeof value === 'number' ? String(value) : (textOf(value) ?? '');
  }

  /** An object or list, decoded; `undefined` when the text is not JSON. */
  structure(name: string): unknown {
    const value = this.#values[name];
    return typeof value === 'string' ? parseJson(value) : value;
  }

  flag(name: string): boolean {
    const value = this.#values[name];
    return value === true || value === 'true' || value === '1' || value === 1;
  }

  count(name: string, standard: number): number {
    const value = Number(this.text(name));
    return Number.isInteger(value) && value > 0 ? value : standard;
  }
}

/** `invalid_blocks` and its kin name every fault with its pointer. */
export function refuseContent(
  code: string,
  problems: readonly { pointer: string; message: string }[],
): Refusal {
  const messages = problems.map((it) => `[ERROR] ${it.message} [json-pointer:${it.pointer}]`);
  return new Refusal(code, { response_metadata: { messages } });
}
