/** The small programme with a funder who pays only for approved reports, and a client who reads before the chair does. */
import { PLAN } from '../deliver/delivery-world.ts';

/** Siv chairs the steering group, Ulf is the client, Lea leads the project, Kim coordinates, Fia is the funder's. */
export const FUNDED =
  `${PLAN}  - { id: styrgrupp, name: Styrgruppen, kind: steering-group, members: Siv Sten, chair: Siv Sten }
organisations:
  - { id: fonden, name: Fonden, kind: funder, contacts: [Fia Falk] }
`
    .replace(
      '  reporting:\n',
      `  reporting:
    - { kind: tertial, to: [styrgrupp] }
    - { kind: tertial, to: [fonden], approvers: [client, styrgrupp], formats: [html, json], blocksPayment: true, number: 'L-{period}', registration: 'KS 2016/41' }
`,
    )
    .replace(
      'document:',
      '  - { name: Ulf Udd, email: ulf.udd@example.org }\n  - { name: Fia Falk, email: fia.falk@example.org }\ndocument:',
    )
    .replace('Sep – nov 2016', 'Sep 2016 – mars 2017')
    .replace('roles:', 'roles:\n  - { role: Beställare, function: client, person: Ulf Udd }');

export const EDITION = 'tertial:2016-T3~funder';
