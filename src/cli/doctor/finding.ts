/** What one check found: how bad, in words, and what to do about it. A fault or warning always says what to do. */
export interface Finding {
  readonly level: 'ok' | 'warning' | 'fault';
  readonly text: string;
  readonly advice: readonly string[];
}

export const ok = (text: string): Finding => ({ level: 'ok', text, advice: [] });

export const warning = (text: string, advice: string, ...more: readonly string[]): Finding => ({
  level: 'warning',
  text,
  advice: [advice, ...more],
});

export const fault = (text: string, advice: string, ...more: readonly string[]): Finding => ({
  level: 'fault',
  text,
  advice: [advice, ...more],
});
