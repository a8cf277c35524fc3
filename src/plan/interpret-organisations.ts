/** Organisations and the sub-projects they run; a sub-project may cover many municipalities, and one may sit in two. */
import { planProblemWords } from '../i18n/plan-words.ts';
import type { Organisation, SubProject } from '../programme/organisation/organisation.ts';
import { reportRepeated, whoIs, type PlanContext } from './plan-context.ts';
import { checkAllKnown, exactDay } from './plan-references.ts';
import { readCount } from './read-count.ts';

export function interpretOrganisations(context: PlanContext): readonly Organisation[] {
  const written = context.file.organisations ?? [];
  reportRepeated(
    context.findings,
    written.map(({ id }, index) => ({ value: id, path: ['organisations', index, 'id'] })),
  );
  return written.map((one, index) => {
    const path = ['organisations', index];
    const count = one.population === undefined ? null : readCount(one.population.count);
    if (one.population !== undefined && count === null)
      context.findings.problem(
        [...path, 'population', 'count'],
        one.population.count,
        planProblemWords.count,
      );
    return {
      id: one.id,
      name: one.name,
      kind: one.kind,
      participates: one.participates ?? one.kind === 'municipality',
      host: one.host ?? false,
      zone: one.zone ?? null,
      population:
        one.population === undefined || count === null
          ? null
          : { count, asOf: exactDay(context, [...path, 'population', 'asOf'], one.population.asOf) },
      joins: exactDay(context, [...path, 'joins'], one.joins),
      leaves: exactDay(context, [...path, 'leaves'], one.leaves),
      contacts: (one.contacts ?? []).flatMap(
        (name, place) => whoIs(context, name, [...path, 'contacts', place]).people,
      ),
    };
  });
}

export function interpretSubProjects(context: PlanContext): readonly SubProject[] {
  const written = context.file.subProjects ?? [];
  const organisations = (context.file.organisations ?? []).map(({ id }) => id);
  const indicators = (context.file.indicators ?? []).map(({ id }) => id);
  reportRepeated(
    context.findings,
    written.map(({ id }, index) => ({ value: id, path: ['subProjects', index, 'id'] })),
  );
  return written.map((one, index) => {
    const path = ['subProjects', index];
    checkAllKnown(context, [...path, 'organisations'], { values: one.organisations, known: organisations });
    checkAllKnown(context, [...path, 'indicators'], { values: one.indicators, known: indicators });
    const { raw, state, people } = whoIs(context, one.leader, [...path, 'leader']);
    return {
      id: one.id,
      name: one.name,
      leader: { raw, state, people },
      organisations: one.organisations,
      directive: one.directive ?? null,
      indicators: one.indicators ?? [],
    };
  });
}
