/** Every method the local Slack knows; any other is `unknown_method`. */
import type { Method } from './call.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { fileMethods } from './files.ts';
import { userMethods } from './users.ts';
import { viewMethods } from './views.ts';

export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries({ ...userMethods, ...conversationMethods, ...chatMethods, ...fileMethods, ...viewMethods }),
);
