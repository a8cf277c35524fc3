/**
 * Addresses that do one thing for one person until they expire. All of it stands in the address itself, sealed: an
 * HMAC-SHA256 over kind, expiry and ids is both the proof that this installation wrote it and the nonce under which the
 * ids are encrypted (SIV, as in RFC 5297), so that no name stands in a proxy's log. Nothing is stored per link: a restored
 * database or a second process reads what the first wrote. The same purpose and expiry give the same address.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { LinkPurpose, Links } from '../../ports.ts';
import { packText, unpackText } from './pack-text.ts';

export interface SignedLinksOptions {
  /** Of the installation; at least 32 random bytes. */
  readonly secret: Buffer;
  /** Public address, without a slash at the end; `null`: no links are made, but those of before are still read. */
  readonly address: string | null;
}

/** 96 bits: nobody guesses one, and each costs the guesser a request. */
const PROOF_BYTES = 12;
const EXPIRY_BYTES = 3;
const VERSION = 1;
const HOUR_MS = 3_600_000;
/** No purpose is longer; a longer token is not ours and costs nothing to refuse. */
const LONGEST = 800;
const TOKEN = /^[\w-]+$/;

/** Order is the format: add at the end only. */
const KINDS = ['review', 'attend', 'unsubscribe'] as const satisfies readonly LinkPurpose['kind'][];

export function createSignedLinks({ secret, address }: SignedLinksOptions): Links {
  if (secret.length < 32) throw new Error('the secret of links is too short');
  const keys = { proof: keyFor(secret, 'proof'), seal: keyFor(secret, 'seal') };
  return {
    make(purpose, expires) {
      if (address === null) return null;
      const plain = write(purpose, expires);
      const proof = proofOf(keys.proof, plain);
      const cipher = createCipheriv('aes-256-ctr', keys.seal, nonceOf(proof));
      const token = Buffer.concat([proof, cipher.update(plain), cipher.final()]).toString('base64url');
      return `${address}/l/${token}`;
    },
    read(token, now) {
      if (token.length > LONGEST || !TOKEN.test(token)) return undefined;
      const bytes = Buffer.from(token, 'base64url');
      if (bytes.length <= PROOF_BYTES + EXPIRY_BYTES || bytes.toString('base64url') !== token)
        return undefined;
      const proof = bytes.subarray(0, PROOF_BYTES);
      const cipher = createDecipheriv('aes-256-ctr', keys.seal, nonceOf(proof));
      const plain = Buffer.concat([cipher.update(bytes.subarray(PROOF_BYTES)), cipher.final()]);
      if (!timingSafeEqual(proof, proofOf(keys.proof, plain))) return undefined;
      return readPlain(plain, now);
    },
  };
}

function keyFor(secret: Buffer, use: 'proof' | 'seal'): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `tertial link ${use} 1`, 32));
}

function proofOf(key: Buffer, plain: Buffer): Buffer {
  return createHmac('sha256', key).update(plain).digest().subarray(0, PROOF_BYTES);
}

function nonceOf(proof: Buffer): Buffer {
  return Buffer.concat([proof, Buffer.alloc(16 - PROOF_BYTES)]);
}

/** Version and kind in one byte, the expiry in whole hours (rounded up) in three, then the ids. */
function write(purpose: LinkPurpose, expires: Temporal.Instant): Buffer {
  const head = Buffer.alloc(1 + EXPIRY_BYTES);
  head.writeUInt8((VERSION << 4) | KINDS.indexOf(purpose.kind));
  head.writeUIntBE(Math.ceil(expires.epochMilliseconds / HOUR_MS), 1, EXPIRY_BYTES);
  return Buffer.concat([head, packText(idsOf(purpose))]);
}

function idsOf(purpose: LinkPurpose): readonly string[] {
  const { programme, person } = purpose;
  switch (purpose.kind) {
    case 'review':
      return [programme, person, purpose.report, purpose.version];
    case 'attend':
      return [programme, person, purpose.body, purpose.meeting];
    case 'unsubscribe':
      return [programme, person, purpose.list];
  }
}

function readPlain(plain: Buffer, now: Temporal.Instant): ReturnType<Links['read']> {
  const [head = 0] = plain;
  const kind = head >> 4 === VERSION ? KINDS[head & 15] : undefined;
  const ids = unpackText(plain.subarray(1 + EXPIRY_BYTES));
  if (kind === undefined) return undefined;
  const isValid = now.epochMilliseconds < plain.readUIntBE(1, EXPIRY_BYTES) * HOUR_MS;
  return { state: isValid ? 'valid' : 'expired', purpose: purposeOf(kind, ids) };
}

function purposeOf(kind: LinkPurpose['kind'], ids: readonly string[]): LinkPurpose {
  const [programme = '', person = '', one = '', two = ''] = ids;
  switch (kind) {
    case 'review':
      return { kind, programme, person, report: one, version: two };
    case 'attend':
      return { kind, programme, person, body: one, meeting: two };
    case 'unsubscribe':
      return { kind, programme, person, list: one };
  }
}
