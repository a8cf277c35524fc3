/**
 * The three steps of a file: an address for its bytes, the bytes, and sharing it. Source: docs.slack.dev/reference/methods/
 * files.getUploadURLExternal and files.completeUploadExternal; codes of missing and too large from memory.
 */
import { objectsOf, textOf, type JsonObject } from '../json.ts';
import type { LocalFile } from '../workspace/model.ts';
import { BOT_USER_ID, messageAt } from '../workspace/workspace.ts';
import { Refusal, type Call, type Method } from './call.ts';

/** 1 GB: Slack's limit for one file. */
const MAX_BYTES = 1024 ** 3;

function getUploadUrl({ args, workspace, uploadUrl }: Call): JsonObject {
  const name = args.text('filename');
  const length = args.count('length', 0);
  if (name === '' || length === 0) throw new Refusal('missing_argument');
  if (length > MAX_BYTES) throw new Refusal('file_upload_size_restricted');
  const { id, path } = workspace.files.reserve({ name, length });
  return { upload_url: uploadUrl(path), file_id: id };
}

/** Without a channel the files stay the bot's own; with a thread they are an answer in it. */
function complete({ args, workspace }: Call): JsonObject {
  const wanted = objectsOf(args.structure('files'));
  if (wanted.length === 0) throw new Refusal('missing_argument');
  const files = wanted.map((one): LocalFile => {
    const id = textOf(one['id']) ?? '';
    const upload = workspace.files.arrived(id);
    if (upload === undefined) throw new Refusal('file_not_found');
    return { id, name: upload.name, title: textOf(one['title']) ?? upload.name, size: upload.bytes.length };
  });
  const channel = args.text('channel_id');
  const threadTs = args.text('thread_ts');
  if (channel !== '' && workspace.personOf(channel) === undefined) throw new Refusal('channel_not_found');
  if (threadTs !== '' && messageAt(workspace, channel, threadTs) === undefined)
    throw new Refusal('thread_not_found');
  for (const { id } of files) workspace.files.keep(id);
  if (channel !== '')
    workspace.post({
      ...{ channel, user: BOT_USER_ID, text: args.text('initial_comment'), blocks: [] },
      ...{ metadata: null, ephemeralFor: null, files },
      ...(threadTs === '' ? {} : { threadTs }),
    });
  return { files: files.map(fileJson) };
}

/** A file as it stands in a message. */
export function fileJson({ id, name, title, size }: LocalFile): JsonObject {
  return { id, name, title, size, user: BOT_USER_ID };
}

export const fileMethods: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': { token: 'bot', scopes: ['files:write'], tier: 4, run: getUploadUrl },
  'files.completeUploadExternal': { token: 'bot', scopes: ['files:write'], tier: 4, run: complete },
};
