/** A funder's form with its placeholders filled, or everything that keeps it from being filled, at once. Nothing in between. */
import { unzipSync } from 'fflate';
import { formWords } from '../../i18n/form-words.ts';
import { say } from '../../i18n/say.ts';
import type { FormMap } from '../../programme/form-map.ts';
import type { FormFault, FormValue, FormValues } from '../../report/form/form-values.ts';
import { xmlText } from '../xml-text.ts';
import { zipStill } from '../zip-still.ts';
import { type FormTag, openForm } from './open-form.ts';

export type FilledForm = { readonly bytes: Uint8Array } | { readonly faults: readonly FormFault[] };

export function fillDocxForm(form: Uint8Array, map: FormMap, { values, faults }: FormValues): FilledForm {
  const opened = openForm(form);
  if ('faults' in opened) return { faults: [...opened.faults, ...faults] };
  const all = [...tagFaults(opened.tags, map), ...faults];
  if (all.length > 0) return { faults: all };
  const { template } = opened;
  template.render(Object.fromEntries(Object.entries(values).map(([tag, value]) => [tag, cleaned(value)])));
  return { bytes: zipStill(unzipSync(template.toUint8Array())) };
}

function cleaned(value: FormValue): FormValue {
  if (typeof value === 'string') return xmlText(value);
  return value.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, text]) => [name, xmlText(text)])),
  );
}

/** Placeholders nobody fills, and fields that have no placeholder. */
function tagFaults(tags: readonly FormTag[], { fields }: FormMap): readonly FormFault[] {
  const byTag = new Map(fields.map((field) => [field.tag, field]));
  const used = new Set<string>();
  const walk = (inside: readonly FormTag[], columns: readonly string[]): readonly FormFault[] =>
    inside.flatMap((tag) => {
      if (columns.includes(tag.name) && !tag.isLoop) return [];
      const field = byTag.get(tag.name);
      const place = `{${tag.isLoop ? '#' : ''}${tag.name}}`;
      if (field === undefined) {
        const allowed = [...columns, ...byTag.keys()];
        return [{ file: 'form', place, value: tag.name, allowed: say(formWords.notInMap, { allowed }) }];
      }
      used.add(tag.name);
      if (field.kind !== 'table') return walk(tag.inside, columns);
      if (!tag.isLoop)
        return [
          { file: 'form', place, value: tag.name, allowed: say(formWords.needsLoop, { tag: tag.name }) },
        ];
      return walk(tag.inside, Object.keys(field.columns));
    });
  const unknown = walk(tags, []);
  const allowed = [...new Set(tags.map(({ name }) => name))];
  const missing = fields
    .filter(({ tag }) => !used.has(tag))
    .map(({ tag }) => ({
      file: 'map' as const,
      place: `fields.${tag}`,
      value: tag,
      allowed: say(formWords.notInForm, { allowed }),
    }));
  return [...unknown, ...missing];
}
