/** What the link pages' server hands on, and what it gets back to send. */
interface LinkReply {
  readonly status: number;
  /** A whole page. */
  readonly html: string;
}

interface LinkRequest {
  readonly token: string;
  /** The browser's `Accept-Language`. */
  readonly language: string;
}

export interface LinkDesk {
  /** The pages' style sheet. */
  readonly style: string;
  /** Changes nothing. */
  show(request: LinkRequest): Promise<LinkReply>;
  /** `form`: the first value of each field. */
  act(request: LinkRequest, form: ReadonlyMap<string, string>): Promise<LinkReply>;
  /** A document that the page frames; `undefined` when there is none. */
  document(token: string): Promise<string | undefined>;
  unknown(language: string): LinkReply;
  failed(language: string): LinkReply;
}
