/** How to reach Slack. */
export interface SlackConfig {
  /** `xoxb-…`. */
  readonly botToken: string;
  readonly transport:
    | {
        readonly mode: 'socket';
        /** `xapp-…` with `connections:write`. */
        readonly appToken: string;
      }
    | {
        readonly mode: 'http';
        readonly signingSecret: string;
        /** Where to listen; 127.0.0.1 unless a proxy in front needs otherwise. */
        readonly host: string;
        /** 0: any free port. */
        readonly port: number;
      };
  /** Only for the local Slack of the sandbox; `null` is the real one. Ends in `/api/`. */
  readonly apiUrl: string | null;
}
