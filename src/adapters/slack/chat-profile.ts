import type { ChatProfile } from '../../ports.ts';

/** As `users.info` and `user_change` write a person; `tz_offset` is left alone, it moves with summer time. */
export interface SlackUser {
  readonly id: string;
  readonly name?: string | undefined;
  readonly real_name?: string | undefined;
  readonly tz?: string | null | undefined;
  readonly locale?: string | undefined;
  readonly deleted?: boolean | undefined;
  readonly profile?:
    { readonly email?: string | undefined; readonly real_name?: string | undefined } | undefined;
}

export function profileOf(user: SlackUser): ChatProfile {
  return {
    userId: user.id,
    name: user.profile?.real_name ?? user.real_name ?? user.name ?? user.id,
    email: user.profile?.email ?? null,
    timeZone: user.tz ?? null,
    locale: user.locale ?? null,
    deleted: user.deleted ?? false,
  };
}
