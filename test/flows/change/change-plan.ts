/** The small programme with a steering group, a client and a funder: a re-plan needs two approvals. */
import { PLAN } from '../deliver/delivery-world.ts';

/** Siv chairs the steering group, Ulf is the client, Lea leads the project, Kim coordinates. */
export const GOVERNED =
  `${PLAN}  - { id: styrgrupp, name: Styrgruppen, kind: steering-group, members: Siv Sten, chair: Siv Sten }
organisations:
  - { id: fonden, name: Fonden, kind: funder }
deliverables:
  - { id: handbok, name: Handbok, version: '0.7', targetVersion: '1.0', due: 2016-12-01 }
goals:
  - { id: mal, level: project, text: Alla har utbildats }
targets:
  - { id: kurser, text: Minst 20 kurser, unit: kurser, count: 20 kurser }
`
    .replace('document:', '  - { name: Ulf Udd, email: ulf.udd@example.org }\ndocument:')
    .replace('roles:', 'roles:\n  - { role: Beställare, function: client, person: Ulf Udd }');

/** Activity 1 ends six weeks later. */
export const LATER = GOVERNED.replace('Sep – 17 oktober 2016', 'Sep – 30 november 2016');
/** Follow-up only: the handbook has come further. */
export const FOLLOWED = GOVERNED.replace("version: '0.7'", "version: '0.8'");
