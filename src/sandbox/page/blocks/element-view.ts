/** Interactive elements as the templates draw them, with the value the person sees now. */
import { objectOf, objectsOf, textOf, type JsonObject } from '../../slack/json.ts';
import { parseMrkdwn, plainInline, type Inline, type NameOf } from './mrkdwn.ts';

interface OptionView {
  readonly id: string;
  readonly value: string;
  readonly text: readonly Inline[];
  /** The same without marks, for `<option>`. */
  readonly plain: string;
  readonly description: string;
  readonly chosen: boolean;
}

interface Named {
  /** Unique on the page, stable while block and action id stay. */
  readonly id: string;
  /** Form field: `v/<block_id>/<action_id>`, each part URI-encoded. */
  readonly name: string;
  readonly blockId: string;
  readonly actionId: string;
  /** A change is told to the app at once. */
  readonly dispatch: boolean;
}

interface ConfirmView {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly deny: string;
  readonly danger: boolean;
}

export type ElementView =
  | (Named & {
      readonly kind: 'button';
      readonly text: string;
      readonly label: string;
      readonly style: string;
      readonly url: string;
      readonly confirm: ConfirmView | null;
    })
  | (Named & {
      readonly kind: 'select';
      readonly placeholder: string;
      readonly options: readonly OptionView[];
      readonly groups: readonly { readonly label: string; readonly options: readonly OptionView[] }[];
    })
  | (Named & { readonly kind: 'overflow' | 'radio' | 'checkboxes'; readonly options: readonly OptionView[] })
  | (Named & {
      readonly kind: 'text';
      readonly multiline: boolean;
      readonly placeholder: string;
      readonly value: string;
      readonly maxLength: number | null;
    })
  | (Named & { readonly kind: 'number' | 'date'; readonly placeholder: string; readonly value: string })
  | { readonly kind: 'unknown'; readonly type: string };

export interface ElementScene {
  readonly blockId: string;
  readonly place: string;
  readonly value: JsonObject | undefined;
  readonly dispatch: boolean;
  readonly nameOf: NameOf;
}

export function elementView(element: JsonObject, scene: ElementScene): ElementView {
  const named = naming(element, scene);
  const value = scene.value ?? {};
  const typed = { value: textOf(value['value']) ?? '', placeholder: plainOf(element['placeholder']) };
  const type = textOf(element['type']) ?? '?';
  switch (type) {
    case 'button':
      return buttonView(element, named);
    case 'static_select':
      return selectView(element, named, scene);
    case 'overflow':
    case 'radio_buttons':
    case 'checkboxes': {
      const kinds = { overflow: 'overflow', radio_buttons: 'radio', checkboxes: 'checkboxes' } as const;
      return {
        ...named,
        kind: kinds[type],
        options: optionViews(element['options'], named.id, scene),
      };
    }
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input': {
      const maxLength = typeof element['max_length'] === 'number' ? element['max_length'] : null;
      return { ...named, ...typed, kind: 'text', multiline: element['multiline'] === true, maxLength };
    }
    case 'number_input':
      return { ...named, ...typed, kind: 'number' };
    case 'datepicker':
      return { ...named, ...typed, kind: 'date', value: textOf(value['selected_date']) ?? '' };
    default:
      return { kind: 'unknown', type };
  }
}

/** The field name's parts again; `undefined` for a field that is none of a view's. */
export function parseFieldName(name: string): { blockId: string; actionId: string } | undefined {
  const [mark, block, action, ...more] = name.split('/');
  if (mark !== 'v' || block === undefined || action === undefined || more.length > 0) return undefined;
  try {
    return { blockId: decodeURIComponent(block), actionId: decodeURIComponent(action) };
  } catch {
    return undefined;
  }
}

function naming(element: JsonObject, { blockId, place, dispatch }: ElementScene): Named {
  const actionId = textOf(element['action_id']) ?? '';
  const path = `${encodeURIComponent(blockId)}/${encodeURIComponent(actionId)}`;
  return { id: `e-${place}-${path}`.replaceAll('%', '.'), name: `v/${path}`, blockId, actionId, dispatch };
}

function buttonView(element: JsonObject, named: Named): ElementView {
  const asked = element['confirm'] === undefined ? null : objectOf(element['confirm']);
  return {
    ...named,
    kind: 'button',
    text: plainOf(element['text']),
    label: textOf(element['accessibility_label']) ?? '',
    style: textOf(element['style']) ?? '',
    url: textOf(element['url']) ?? '',
    confirm:
      asked === null
        ? null
        : {
            title: plainOf(asked['title']),
            text: plainOf(asked['text']),
            confirm: plainOf(asked['confirm']),
            deny: plainOf(asked['deny']),
            danger: asked['style'] === 'danger',
          },
  };
}

function selectView(element: JsonObject, named: Named, scene: ElementScene): ElementView {
  return {
    ...named,
    kind: 'select',
    placeholder: plainOf(element['placeholder']),
    options: optionViews(element['options'], named.id, scene),
    groups: objectsOf(element['option_groups']).map((group, index) => ({
      label: plainOf(group['label']),
      options: optionViews(group['options'], `${named.id}-${index}`, scene),
    })),
  };
}

function optionViews(options: unknown, id: string, { value, nameOf }: ElementScene): readonly OptionView[] {
  const chosen = [objectOf(value?.['selected_option']), ...objectsOf(value?.['selected_options'])].map(
    (it) => it['value'],
  );
  return objectsOf(options).map((option, index) => {
    const text = objectOf(option['text']);
    const source = textOf(text['text']) ?? '';
    return {
      id: `${id}-${index}`,
      value: textOf(option['value']) ?? '',
      text: text['type'] === 'mrkdwn' ? parseMrkdwn(source, nameOf) : plainInline(source),
      plain: source,
      description: plainOf(option['description']),
      chosen: chosen.includes(option['value']),
    };
  });
}

function plainOf(value: unknown): string {
  return textOf(objectOf(value)['text']) ?? '';
}
